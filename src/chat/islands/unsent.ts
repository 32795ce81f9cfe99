/**
 * Messages that were written and have not arrived: kept with this tab alone, so that a page loaded again goes on sending
 * them, and gone when somebody signs out.
 */
export interface Unsent {
  /** The key by which the server knows it again. */
  once: string;
  body: string;
  replyTo?: string | undefined;
  /** Uploads that go along: they are there already. */
  files?: { id: string; alt: string; name: string }[];
}

const prefix = 'unsent ';

/** What this person has not sent yet in this room. Whatever another one left in this tab goes. */
export function unsentIn(me: string, room: string): Unsent[] {
  try {
    for (const key of keys()) if (!key.startsWith(`${prefix}${me} `)) sessionStorage.removeItem(key);
    return JSON.parse(sessionStorage.getItem(`${prefix}${me} ${room}`) ?? '[]') as Unsent[];
  } catch {
    // A browser that keeps nothing: they are sent from memory, as long as the page is there.
    return [];
  }
}

export function keepUnsent(me: string, room: string, unsent: readonly Unsent[]): void {
  try {
    const key = `${prefix}${me} ${room}`;
    if (unsent.length === 0) sessionStorage.removeItem(key);
    else
      sessionStorage.setItem(
        key,
        JSON.stringify(unsent.map(({ once, body, replyTo, files }) => ({ once, body, replyTo, files }))),
      );
  } catch {
    // As above.
  }
}

export function clearKept(): void {
  try {
    for (const key of keys()) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));

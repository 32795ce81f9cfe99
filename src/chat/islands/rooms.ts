import { listen } from '../../ui/stream.ts';

/**
 * Keeps a list of rooms and conversations up to date. The stream tells that something changed; what it is, the page fetches
 * from its own address, as its reader. While somebody points at a row, or has gone there by keyboard, no row moves.
 */
export function attach(element: HTMLElement): void {
  const { since = '', words = '{}' } = element.dataset;
  const said = JSON.parse(words) as Words;
  const status = element.querySelector('[role="status"]')!;
  const list = () => document.querySelector<HTMLElement>('[data-live="rooms"]')!;
  let spread = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let waiting: HTMLElement | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let saidAt = 0;
  let before = unreadIn(list());

  const stream = listen('/messages/live', since, {
    hello: (data) => {
      spread = Number(data) || 0;
    },
    over,
    // All else means: something is new. What it is the page finds out by itself.
    news: fetchSoon,
  });
  addEventListener('visibilitychange', () => !document.hidden && missed && fetchSoon());
  for (const event of ['pointermove', 'focusin', 'focusout'])
    document.addEventListener(event, () => setTimeout(settle), { passive: true });

  /** Not for each of many messages. */
  function fetchSoon(): void {
    missed = true;
    if (timer || document.hidden) return;
    timer = setTimeout(look, 100 + Math.random() * (spread + 300));
  }

  async function look(): Promise<void> {
    missed = false;
    const answer = await fetch(location.pathname + location.search, {
      headers: { 'x-part': 'live' },
      cache: 'no-store',
    }).catch(() => undefined);
    timer = setTimeout(() => {
      timer = undefined;
      if (missed) fetchSoon();
    }, 1_000);
    if (answer?.status === 404 || answer?.redirected) return over();
    if (!answer?.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild;
    if (found) merge(document.importNode(found, true) as HTMLElement);
  }

  function merge(next: HTMLElement): void {
    const unread = unreadIn(next);
    if (unread > before) announce(unread);
    before = unread;
    waiting = next;
    if (!settle()) showInPlace(next);
  }

  /** All of it, in its order, once nobody is about to press something. */
  function settle(): boolean {
    if (!waiting) return true;
    if (list().matches(':hover, :focus-within') || list().querySelector('details[open]')) return false;
    list().replaceWith(waiting);
    waiting = undefined;
    return true;
  }

  /** What the rows that are there say now; the one that somebody is in keeps their place. */
  function showInPlace(next: HTMLElement): void {
    const wanted = new Map(
      [...next.querySelectorAll<HTMLElement>('[data-room]')].map((row) => [row.dataset.room, row]),
    );
    for (const row of list().querySelectorAll<HTMLElement>('[data-room]')) {
      const made = wanted.get(row.dataset.room)?.cloneNode(true) as HTMLElement | undefined;
      if (!made) continue;
      const focused = row.contains(document.activeElement);
      row.replaceWith(made);
      if (focused) made.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
    }
  }

  function announce(unread: number): void {
    clearTimeout(saying);
    saying = setTimeout(
      () => {
        saidAt = Date.now();
        status.textContent = (
          said.many[new Intl.PluralRules(document.documentElement.lang).select(unread)] ??
          said.many.other ??
          ''
        ).replace('#', String(unread));
      },
      Math.max(600, saidAt + BETWEEN_WORDS - Date.now()),
    );
  }

  /** Signed out, or away. What was read stays until one goes. */
  function over(): void {
    stream.close();
    clearTimeout(timer);
    status.textContent = said.over;
  }
}

interface Words {
  many: Record<string, string>;
  over: string;
}

/** A screen reader is not told of each of many changes. */
const BETWEEN_WORDS = 10_000;

const unreadIn = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-unread]')].reduce(
    (sum, { dataset }) => sum + Number(dataset.unread),
    0,
  );

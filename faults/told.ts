import type { Listener } from './browser.ts';
import type { Entry } from './ledger.ts';
import type { Place } from './place.ts';

/** Something that an open page has to be told of, and since when that is so. */
export interface News {
  id: string;
  at: number;
}

/**
 * What a page that stayed open was never told of: neither by its id nor by a later “look at all of it anew”. Who looks anew
 * sees what is there by then; of whatever comes afterwards they must be told again.
 */
export const untold = (
  { heard, reloads }: { heard: ReadonlySet<string>; reloads: readonly number[] },
  news: readonly News[],
): string[] =>
  news.filter(({ id, at }) => !heard.has(id) && !reloads.some((time) => time >= at)).map(({ id }) => id);

/** What was acknowledged in a topic. What had to be sent again may have been there long before somebody said so. */
export async function newsOf(place: Place, entries: readonly Entry[], topic: string): Promise<News[]> {
  const mine = entries.filter(
    ({ path, location }) => path === `/topics/${topic}/posts` && location !== undefined,
  );
  const rows = await place.sql<{ id: string; made: number }>(
    'select id, extract(epoch from created_at)::float8 * 1000 as made from posts where topic_id = $1',
    [topic],
  );
  const made = new Map(rows.map((row) => [row.id, row.made]));
  return mine.map(({ location, acknowledgedAt, atOnce }) => {
    const id = location!.replace(/^.*[/#]/, '');
    return { id, at: atOnce ? acknowledgedAt! : (made.get(id) ?? acknowledgedAt!) };
  });
}

/** Waits until it was told of all, for so long at most; how many it was not told of. */
export async function missed(
  listener: Listener,
  news: readonly News[],
  milliseconds: number,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([listener.until(() => untold(listener, news).length === 0), late]);
  clearTimeout(timer);
  return untold(listener, news).length;
}

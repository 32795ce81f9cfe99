import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../src/platform/postgres.ts';
import { Browser, listenTo } from './browser.ts';
import { reckon } from './ledger.ts';
import { countAll, makeLoad } from './load.ts';
import { killNow, openPlace } from './place.ts';
import { openProxy } from './proxy.ts';
import { missed, newsOf } from './told.ts';

export type Absence = 'dead' | 'refused' | 'silent';

export interface AwayResult {
  /** While it was gone. */
  requests: number;
  /** Answered with 503, Retry-After and the form with what was typed and its `once`, in the language of the browser. */
  clear: number;
  /** Everything else, by what was answered. */
  unclear: string[];
  /** The slowest of all answers, and of those after the first ten seconds, in milliseconds. */
  slowest: number;
  slowestLater: number;
  /** From the moment that it answers again to the first page, in seconds. */
  backAfter: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  streamsMissed: number;
  /** From the same moment until jobs run, in seconds; null where they did not within a minute. */
  jobsAfter: number | null;
  problems: string[];
}

export interface Asked {
  status: number | string;
  clear: boolean;
  milliseconds: number;
  at: number;
}

/** Nobody waits longer than this for a yes, however the database comes and goes, in milliseconds. */
const SOON = 5_000;

/**
 * Whether a form was taken although the database was gone, as may be: in a moment in which it was there. One that hung until
 * it came back, or was taken while nothing was there to keep it, is no such thing.
 * @param back when it was there again; undefined when it comes and goes all the time
 */
export const wasThere = ({ status, milliseconds, at }: Asked, back: number | undefined): boolean =>
  (status === 303 || status === 200) &&
  milliseconds < SOON &&
  (back === undefined || at + milliseconds >= back);

/** A worker that gave up begins anew when its try of just then has failed. */
async function jobsRunning(port: number, back: number): Promise<number | null> {
  const browser = new Browser(port);
  try {
    for (;;) {
      const { status } = await browser.get('/readyz');
      const seconds = (performance.now() - back) / 1_000;
      if (status === 200) return Math.round(seconds * 100) / 100;
      if (seconds > 60) return null;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    browser.close();
  }
}

/**
 * The database is gone for a while: it dies whenever it comes back (`dead`), refuses (`refused`), or nothing says anything
 * any more (`silent`). @param gone resolves when it may come back
 */
export async function away({
  absence,
  seed,
  gone,
}: {
  absence: Absence;
  seed: number;
  gone: (answered: () => number) => Promise<void>;
}): Promise<AwayResult> {
  const folder = mkdtempSync(join(tmpdir(), 'peerhood-faults-'));
  chmodSync(folder, 0o711);
  const outside =
    absence === 'dead'
      ? undefined
      : await startPostgres({ dataDir: join(folder, 'outside'), log: () => {}, connections: 40 });
  const proxy = outside && (await openProxy(join(folder, 'outside', 'run', '.s.PGSQL.5432')));
  const place = await openPlace(
    proxy ? { DATABASE_URL: `postgres://peerhood_app@127.0.0.1:${proxy.port}/peerhood` } : {},
    { folder, ...(outside && { superuserUrl: outside.superuserUrl('peerhood') }) },
  );
  try {
    const load = await makeLoad(place, { people: 4, seed });
    const [reader] = load.people as [(typeof load.people)[0]];
    const listener = await listenTo(reader.browser, place.port, reader.topic);
    load.start();
    await load.until(20);

    let killing: NodeJS.Timeout | undefined;
    if (absence === 'dead') killing = setInterval(() => killNow(place.postmaster()), 20);
    else if (absence === 'refused') await proxy!.refuse();
    else proxy!.swallow();
    const asked: Asked[] = [];
    const began = performance.now();
    let over = false;
    const asking = Array.from({ length: 3 }, async (_, who) => {
      const browser = new Browser(place.port, { 'accept-language': 'es' });
      for (const [name, value] of reader.browser.cookies) browser.cookies.set(name, value);
      browser.cookies.delete('language');
      for (let each = 0; !over; each++) {
        const at = performance.now();
        const words = `palabras ${who} ${each} que nadie debe perder`;
        const once = `once-away-${seed}-${who}-${each}`;
        const path = `/topics/${load.people[1]!.topic}/posts`;
        try {
          // Every third reads a page: there is nothing that would have to be kept.
          const reads = each % 3 === 2;
          const { status, headers, body, milliseconds } = reads
            ? await browser.get(path.replace(/\/posts$/, ''))
            : await browser.post(path, { body: words, once });
          const clear =
            status === 503 &&
            Number(headers['retry-after']) > 0 &&
            body.includes('Volvemos enseguida') &&
            (reads || (body.includes(words) && body.includes(once) && body.includes(path)));
          asked.push({ status, clear, milliseconds, at });
        } catch (error) {
          const code = String((error as { code?: unknown }).code);
          asked.push({ status: code, clear: false, milliseconds: performance.now() - at, at });
        }
        // Else one address asks more than one may in that time, on a quick machine.
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      browser.close();
    });
    await gone(() => asked.filter(({ status }) => status === 503).length);
    over = true;
    clearInterval(killing);
    const back = performance.now();
    await proxy?.open();
    await Promise.all(asking);
    const during = asked.filter(({ at }) => at < back);
    const backAfter = await place.recovered();
    await load.until(load.acknowledged() + 20);
    await load.stop();

    const result = reckon(load.entries, await countAll(place, load));
    const streamsMissed = await missed(listener, await newsOf(place, load.entries, reader.topic), 40_000);
    listener.close();
    const jobsAfter = await jobsRunning(place.port, back);
    const unclear = during.filter(
      (each) => !each.clear && !wasThere(each, absence === 'dead' ? undefined : back),
    );
    const times = (some: typeof during) =>
      Math.round(Math.max(0, ...some.map(({ milliseconds }) => milliseconds)));
    return {
      requests: during.length,
      clear: during.filter(({ clear }) => clear).length,
      unclear: unclear.map(({ status, milliseconds }) =>
        status === 303 || status === 200 ? `${status} after ${Math.round(milliseconds)} ms` : String(status),
      ),
      slowest: times(during),
      slowestLater: times(during.filter(({ at }) => at - began > 10_000)),
      backAfter: Math.round(backAfter * 100) / 100,
      acknowledged: result.acknowledged,
      lost: result.lost,
      doubled: result.doubled,
      streamsMissed,
      jobsAfter,
      problems: [...result.problems, ...new Set(result.odd)],
    };
  } finally {
    await place.close();
    await proxy?.close();
    await outside?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

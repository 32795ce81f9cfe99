import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLoad } from './load.ts';
import { openPlace } from './place.ts';

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (kind) => `/usr/lib/${kind}/faketime/libfaketimeMT.so.1`,
);

export type ClockResult =
  | { skipped: string }
  | {
      /** Signed in, and able to write, after each jump. */
      signedIn: boolean[];
      written: boolean[];
      /** The jobs of every minute go on after the clock went back, within so many seconds. */
      jobsAfter: number | null;
      /** How often the job of every night was put into the queue: once, for the day that the clock was ahead. */
      nightly: number;
    };

/**
 * The program's clock jumps a day ahead and back again, as libfaketime makes it; that of the database stays.
 * @param jobs whether to wait for jobs of every night and every minute as well, which takes two minutes
 */
export async function clock({ seed, jobs }: { seed: number; jobs: boolean }): Promise<ClockResult> {
  const library = libraries.find((path) => existsSync(path));
  if (!library) return { skipped: 'libfaketime is not installed (Debian: apt-get install libfaketime)' };
  const folder = mkdtempSync(join(tmpdir(), 'peerhood-faults-clock-'));
  const file = join(folder, 'clock');
  writeFileSync(file, '+0');
  const place = await openPlace({
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  });
  try {
    const load = await makeLoad(place, { people: 2, seed });
    const [{ browser, topic }] = load.people as [(typeof load.people)[0]];
    const signedIn: boolean[] = [];
    const written: boolean[] = [];
    const look = async (words: string) => {
      signedIn.push((await browser.get('/you')).status === 200);
      written.push((await browser.post(`/topics/${topic}/posts`, { body: words })).status === 303);
    };
    const jump = async (to: string) => {
      const said = place.program.said().length;
      writeFileSync(file, to);
      await place.program.says('The clock was set', said);
    };
    const ranAt = async (name: string) =>
      (
        await place.sql<{ at: Date | null; ahead: boolean }>(
          `select last_execution as at, last_execution > now() + interval '2 minutes' as ahead
            from graphile_worker._private_known_crontabs where identifier = $1`,
          [name],
        )
      )[0];
    await place.sql('create table faults_queued (task text not null)');
    await place.sql(`create function faults_note() returns trigger language plpgsql security definer
      set search_path = pg_catalog as $$ begin
        insert into public.faults_queued select t.identifier from graphile_worker._private_tasks t where t.id = new.task_id;
        return null;
      end $$`);
    await place.sql(`create trigger faults_note after insert on graphile_worker._private_jobs
      for each row execute function faults_note()`);
    await jump('+1d');
    await look('a day ahead');
    // Jobs are planned anew for the day ahead, the one of the night among them, before the clock goes back.
    const queued = async () =>
      (
        await place.sql<{ runs: number }>(
          `select count(*)::integer as runs from faults_queued where task = 'forget'`,
        )
      )[0]!.runs;
    for (let tries = 0; jobs && tries < 40 && (await queued()) === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    await jump('+0');
    await look('and back again');
    const back = performance.now();
    const before = await ranAt('tell');
    let jobsAfter: number | null = null;
    while (jobs && performance.now() - back < 150_000) {
      const now = await ranAt('tell');
      if (now?.at && !now.ahead && now.at.getTime() > (before?.at?.getTime() ?? 0)) {
        jobsAfter = Math.round((performance.now() - back) / 100) / 10;
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    return { signedIn, written, jobsAfter, nightly: await queued() };
  } finally {
    await place.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

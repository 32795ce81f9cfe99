import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { type Database, openDatabase } from './db.ts';
import { type Job, startJobs, watchClock } from './jobs.ts';

const DAY = 86_400_000;
let place: EmptyPlace;
let db: Database;
let client: pg.Client;
let jobs: Awaited<ReturnType<typeof startJobs>> | undefined;
let said: string[] = [];
const time = { wall: Date.now(), steady: 0 };
const clock = { wall: () => time.wall, steady: () => time.steady };

beforeEach(async () => {
  place = await emptyPlace();
  db = openDatabase(place.databaseUrl, { connections: 2, onError: () => {} });
  client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  said = [];
  Object.assign(time, { wall: Date.now(), steady: 0 });
});

afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await client.end();
  await db.close();
  await place.drop();
});

const start = async (...some: Job[]) => {
  jobs = await startJobs({
    jobs: some,
    databaseUrl: place.databaseUrl,
    db,
    log: (line) => said.push(line),
    clock,
    lookEvery: 10,
  });
};
const look: Job = { name: 'look', at: '* * * * *', onlyNow: true, run: async () => {} };
const ahead = async () =>
  (
    await client.query(
      "select identifier from graphile_worker._private_known_crontabs where last_execution > now() + interval '1 minute'",
    )
  ).rows.length;
const runTomorrow = () =>
  client.query(
    `insert into graphile_worker._private_known_crontabs values ('look', now(), now() + interval '1 day')
      on conflict (identifier) do update set last_execution = excluded.last_execution`,
  );

test('what was run while the clock was a day ahead is planned for today again, at a start and while it runs', async () => {
  await runTomorrow();
  expect(await ahead()).toBe(1);
  await start(look);
  expect(await ahead()).toBe(0);

  time.wall += DAY;
  await vi.waitFor(() => expect(said).toContain('The clock was set: jobs are planned anew'));
  await runTomorrow();
  said = [];
  time.wall -= DAY;
  await vi.waitFor(async () => expect(await ahead()).toBe(0), { timeout: 15_000 });
  await vi.waitFor(() => expect(jobs?.running()).toBe(true), { timeout: 15_000 });
});

test('a worker that gives up is followed by another', async () => {
  const done = Promise.withResolvers<void>();
  await start(look, { name: 'once', at: '0 0 1 1 *', run: async () => done.resolve() });
  // So a worker of an older version is told to end, once it listens.
  await vi.waitFor(
    async () => {
      await client.query(`select pg_notify('worker:migrate', '{"breaking": true}')`);
      expect(said).toContain('Jobs ended: they begin again');
    },
    { timeout: 15_000 },
  );
  process.exitCode = undefined;
  await vi.waitFor(() => expect(jobs?.running()).toBe(true), { timeout: 15_000 });
  await client.query("select graphile_worker.add_job('once')");
  await done.promise;
});

test('a worker that was killed within a job leaves it to the next one', async () => {
  const ran = Promise.withResolvers<void>();
  await start(look);
  await jobs?.stop();
  // As it leaves it: the job and its queue are locked by somebody who is gone.
  await client.query("select graphile_worker.add_job('work', queue_name => 'work')");
  await client.query(
    `update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '1 minute'`,
  );
  await client.query(
    `update graphile_worker._private_job_queues set locked_by = 'gone', locked_at = now() - interval '1 minute'`,
  );
  await start({ name: 'work', at: '0 0 1 1 *', run: async () => ran.resolve() });
  await ran.promise;
});

test('what cannot be noted as done or failed, since the database is away just then, is run again afterwards', async () => {
  const name = client.database!;
  client.on('error', () => {});
  const superuser = new pg.Client({ connectionString: place.superuserUrl.replace(name, 'postgres') });
  await superuser.connect();
  const allow = (yes: boolean) => superuser.query(`alter database ${name} allow_connections ${yes}`);
  const begun: string[] = [];
  const away = Promise.withResolvers<void>();
  const work = (job: string, ends: () => Promise<void>): Job => ({
    name: job,
    at: '0 0 1 1 *',
    run: async () => {
      begun.push(job);
      if (begun.length > 2) return;
      await away.promise;
      await ends();
    },
  });
  const settings = {
    databaseUrl: place.databaseUrl,
    db,
    log: (line: string) => said.push(line),
    lookEvery: 50,
  };
  const workers = await Promise.all([
    startJobs({ ...settings, jobs: [work('done', async () => {})] }),
    startJobs({ ...settings, jobs: [work('failed', () => Promise.reject(new Error('it did not work')))] }),
  ]);
  try {
    for (const job of ['done', 'failed'])
      await client.query('select graphile_worker.add_job($1, queue_name => $1)', [job]);
    await vi.waitFor(() => expect(begun).toHaveLength(2), { timeout: 15_000 });
    await allow(false);
    await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ]);
    away.resolve();
    await vi.waitFor(() => expect(said.filter((line) => line.startsWith('Jobs ended'))).toHaveLength(2), {
      timeout: 30_000,
    });
    await allow(true);
    await vi.waitFor(() => expect(begun.slice(2).sort()).toEqual(['done', 'failed']), { timeout: 30_000 });
  } finally {
    await allow(true);
    for (const worker of workers) await worker.stop();
    await superuser.end();
  }
}, 90_000);

test('what cannot be undone waits while nobody knows what time it is', async () => {
  const ran: string[] = [];
  const work = (name: string, lasting: boolean): Job => ({
    name,
    at: '0 0 1 1 *',
    lasting,
    run: async () => void ran.push(name),
  });
  await start(work('erasing', true), work('telling', false));
  const add = (name: string) => client.query('select graphile_worker.add_job($1)', [name]);
  await add('erasing');
  await vi.waitFor(() => expect(ran).toEqual(['erasing']), { timeout: 15_000 });
  time.wall += 40 * DAY;
  await add('erasing');
  await vi.waitFor(() => expect(said.join()).toContain('the clock was set a moment ago'), {
    timeout: 15_000,
  });
  await vi.waitFor(() => expect(jobs?.running()).toBe(true), { timeout: 15_000 });
  await add('telling');
  await vi.waitFor(() => expect(ran).toEqual(['erasing', 'telling']), { timeout: 15_000 });
});

test('a clock that is kept right by small steps is believed, and one that was set after an hour', () => {
  const watched = watchClock(clock);
  for (let step = 0; step < 100; step++) {
    time.wall += 70_000;
    time.steady += 40_000;
    expect(watched.wasSet()).toBe(false);
    expect(watched.isSteady()).toBe(true);
  }
  time.wall -= DAY;
  expect(watched.isSteady()).toBe(false);
  expect(watched.wasSet()).toBe(true);
  expect(watched.wasSet()).toBe(false);
  time.wall += 3_599_000;
  time.steady += 3_599_000;
  expect(watched.isSteady()).toBe(false);
  time.wall += 2_000;
  time.steady += 2_000;
  expect(watched.isSteady()).toBe(true);
});

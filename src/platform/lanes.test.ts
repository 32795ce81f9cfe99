import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { openLanes } from './lanes.ts';
import { openPool } from './pool.ts';

let place: EmptyPlace;
/** Somebody else, who holds a lock until a test lets it go. */
let other: pg.Client;
let pool: pg.Pool;
beforeAll(async () => {
  place = await emptyPlace();
  other = new pg.Client({ connectionString: place.databaseUrl });
  await other.connect();
});
beforeEach(() => {
  pool = openPool({ url: place.databaseUrl, connections: 4, pipeline: true });
});
afterEach(async () => {
  await other.query('select pg_advisory_unlock_all()');
  await pool.end();
});
afterAll(async () => {
  await other.end();
  await place.drop();
});

const say = (what: string) => [
  { name: 'say', text: `select $1::text as said, pg_backend_pid() as by`, values: [what] },
];
/** Goes on when `other` lets it. */
const waits = (what: string) => [
  { name: 'waits', text: 'select pg_advisory_xact_lock(7)', values: [] },
  ...say(what),
];
const hold = () => other.query('select pg_advisory_lock(7)');
const letGo = () => other.query('select pg_advisory_unlock(7)');
const said = ({ rows }: { rows: Record<string, unknown>[][] }) => rows.at(-1)![0]!.said;
const by = ({ rows }: { rows: Record<string, unknown>[][] }) => rows.at(-1)![0]!.by;
/** So many of ours wait for the lock. */
const untilWaiting = async (many: number) => {
  for (;;) {
    const { rows } = await other.query(
      "select count(*)::integer as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
    );
    if (rows[0].n === many) return;
  }
};

/** Three connections are somebody's, and on the fourth a reader waits for the lock. */
const crowded = async (run: ReturnType<typeof openLanes>) => {
  const others = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
  await hold();
  const first = run(waits('first'));
  await untilWaiting(1);
  const goAway = () => {
    for (const each of others) each.release();
  };
  return { first, goAway };
};

test('many at once share two connections, and each hears what it asked', async () => {
  const run = openLanes(pool, { most: 2, deep: 100, patience: 60_000 });
  const names = Array.from({ length: 40 }, (_, n) => `number ${n}`);
  const answers = await Promise.all(names.map((name) => run(say(name))));
  expect(answers.map(said)).toEqual(names);
  expect(new Set(answers.map(by)).size).toBe(2);
  expect(pool.totalCount).toBe(2);
  expect(pool.idleCount).toBe(2);
});

test('each is a transaction of its own: what one sets, the next does not see', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  const sight = (value: string) => [
    { text: `select coalesce(current_setting('peerhood.viewer', true), '') as before`, values: [] },
    {
      text: `select set_config('peerhood.viewer', $1, true), set_config('role', 'peerhood_viewer', true)`,
      values: [value],
    },
    {
      text: `select current_setting('peerhood.viewer') as said, current_user as role, pg_backend_pid() as by`,
      values: [],
    },
  ];
  const answers = await Promise.all(['ann', 'ben', 'cleo'].map((name) => run(sight(name))));
  expect(answers.map(said)).toEqual(['ann', 'ben', 'cleo']);
  expect(answers.map(({ rows }) => rows[0]![0]!.before)).toEqual(['', '', '']);
  expect(new Set(answers.map(by)).size).toBe(1);
});

test('what fails fails alone', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  const wrong = [...say('first half'), { text: 'select 1 / 0', values: [] }, ...say('never')];
  const [one, failed, two] = await Promise.allSettled([run(say('one')), run(wrong), run(say('two'))]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(one).toMatchObject({ status: 'fulfilled' });
  expect(said((two as PromiseFulfilledResult<never>).value)).toBe('two');
  expect(pool.totalCount).toBe(1);
});

test('nobody lines up behind what is slow while there is another connection', async () => {
  const run = openLanes(pool, { most: 1, patience: 0, longest: 60_000 });
  await hold();
  const slow = run(waits('slow'));
  await untilWaiting(1);
  expect(said(await run(say('quick')))).toBe('quick');
  expect(said(await run(say('another')))).toBe('another');
  await letGo();
  expect(said(await slow)).toBe('slow');
});

test('where there is no other, they line up behind what has not taken long', async () => {
  const run = openLanes(pool, { most: 1, patience: 0, longest: 60_000 });
  const others = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
  const answers = await Promise.all(['one', 'two'].map((name) => run(say(name))));
  expect(answers.map(said)).toEqual(['one', 'two']);
  expect(answers.map(by)).toEqual([by(answers[0]!), by(answers[0]!)]);
  for (const each of others) each.release();
});

test('who stood behind it already has waited, and did not take that long', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  await hold();
  const slow = run(waits('slow'));
  await untilWaiting(1);
  const behind = run(say('behind'));
  // A round trip of somebody else: so long it has waited at least.
  const from = performance.now();
  await other.query('select pg_sleep(0.02)');
  const least = performance.now() - from;
  await letGo();
  const took = (await slow).took;
  const waited = (await behind).waited;
  expect(took).toBeGreaterThanOrEqual(least);
  expect(waited).toBeGreaterThanOrEqual(least);
  expect((await behind).took).toBeLessThan(waited);
});

test('however many read, half of the connections are left for who needs one alone', async () => {
  const run = openLanes(pool, { most: 2, patience: 60_000 });
  await hold();
  const reading = Array.from({ length: 12 }, (_, n) => run(waits(`${n}`)));
  await untilWaiting(2);
  const [one, two] = await Promise.all([pool.connect(), pool.connect()]);
  expect(one).not.toBe(two);
  one.release();
  two.release();
  await letGo();
  expect((await Promise.all(reading)).map(said)).toEqual(Array.from({ length: 12 }, (_, n) => `${n}`));
});

test('who comes later does not line up before those who wait for a connection of their own', async () => {
  const run = openLanes(pool, { most: 2, patience: 60_000, turn: 0 });
  const { first, goAway } = await crowded(run);
  const mine = pool.connect();
  let answered = false;
  const late = run(say('late')).finally(() => {
    answered = true;
  });
  await letGo();
  await first;
  const client = await mine;
  // Had it stood in line behind the first, its answer would be here by now.
  await client.query('select 1');
  expect(answered).toBe(false);
  client.release();
  expect(said(await late)).toBe('late');
  goAway();
});

test('nobody lines up for a connection that is not there while one is shared', async () => {
  const run = openLanes(pool, { most: 2, patience: 60_000, turn: 60_000 });
  const { first, goAway } = await crowded(run);
  const behind = [run(say('two')), run(say('three'))];
  expect(pool.waitingCount).toBe(0);
  await letGo();
  expect((await Promise.all([first, ...behind])).map(said)).toEqual(['first', 'two', 'three']);
  goAway();
});

test('a connection that is lost takes along who stood there, and nobody after them', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  await hold();
  const lost = [run(waits('one')), run(say('two'))];
  const outcome = Promise.allSettled(lost);
  await untilWaiting(1);
  await other.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  expect((await outcome).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await letGo();
  expect(said(await run(say('three')))).toBe('three');
  expect(pool.totalCount).toBe(1);
});

test('what fails while the server learns its statements takes nobody along who counted on them', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  const wrong = [{ name: 'wrong', text: 'select 1 / 0', values: [] }, ...say('never')];
  const [failed, two, three] = await Promise.allSettled([run(wrong), run(say('two')), run(say('three'))]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(said((two as PromiseFulfilledResult<never>).value)).toBe('two');
  expect(said((three as PromiseFulfilledResult<never>).value)).toBe('three');
});

test('where tables have changed since, it is asked anew until a connection knows the new ones', async () => {
  const run = openLanes(pool, { most: 1, patience: 60_000 });
  await other.query('create table changes (a integer)');
  const all = [{ name: 'all', text: 'select * from changes', values: [] }];
  // Each of four connections knows it.
  const alone = openLanes(pool, { most: 0 });
  await hold();
  const known = Array.from({ length: 4 }, () => alone([...all, ...waits('before')]));
  await untilWaiting(4);
  await letGo();
  const before = (await Promise.all(known)).map(by);
  await other.query('alter table changes add column b text');
  const after = await Promise.all(['one', 'two', 'three'].map((name) => run([...all, ...say(name)])));
  expect(after.map(said)).toEqual(['one', 'two', 'three']);
  expect(before).not.toContain(by(after[0]!));
});

test('where a connection cannot be had, all who wait for it are told', async () => {
  const gone = openPool({
    url: place.databaseUrl.replace(/\/[^/?]+\?/, '/no_such_place?'),
    connections: 2,
    pipeline: true,
  });
  const run = openLanes(gone, { most: 1, patience: 60_000 });
  const outcome = await Promise.allSettled([run(say('one')), run(say('two'))]);
  expect(outcome.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await gone.end();
});

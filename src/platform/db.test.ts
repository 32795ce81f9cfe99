import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { type Database, openDatabase } from './db.ts';

let place: EmptyPlace;
let db: Database;
beforeAll(async () => {
  place = await emptyPlace();
  // One connection, so that each test meets what the one before left behind.
  db = openDatabase(place.databaseUrl, { connections: 1 });
});
afterAll(async () => {
  await db.close();
  await place.drop();
});

const visitor = { token: null };

test('gives each query of a page its own rows, in the order of their names', async () => {
  const read = await db.read(visitor, {
    none: sql<{ one: number }>`select 1 as one where false`,
    two: sql<{ n: number }>`select n from generate_series(1, 2) n`,
    parts: sql<{ at: Date; list: string[]; nothing: null }>`select timestamptz '2026-11-22 10:00+00' as at,
      array['a', null, 'c'] as list, null as nothing`,
    given: sql<{
      text: string;
      bytes: Buffer;
    }>`select ${'it’s'}::text as text, ${Buffer.from([0, 255])}::bytea as bytes`,
  });
  expect(read.none).toEqual([]);
  expect(read.two).toEqual([{ n: 1 }, { n: 2 }]);
  expect(read.parts).toEqual([
    { at: new Date('2026-11-22T10:00:00Z'), list: ['a', null, 'c'], nothing: null },
  ]);
  expect(read.given).toEqual([{ text: 'it’s', bytes: Buffer.from([0, 255]) }]);
  expect(read.viewer.standing).toBe('visitor');
});

test('reads the same statement again and again, with other values', async () => {
  for (const n of [1, 2, 3]) {
    const { twice } = await db.read(visitor, { twice: sql<{ n: number }>`select ${n}::integer * 2 as n` });
    expect(twice).toEqual([{ n: n * 2 }]);
  }
});

test('keeps columns of any name, and takes none for anything but a name', async () => {
  const names = sql<
    Record<string, unknown>
  >`select 1 as "a""b\\", 2 as "\${x}", null as "constructor", 3 as "two
lines"`;
  const own = sql<Record<string, unknown>>`select 1 as "__proto__", 2 as b`;
  for (let time = 0; time < 2; time++) {
    const read = await db.read(visitor, { names, own });
    expect(Object.entries(read.names[0]!)).toEqual([
      ['a"b\\', 1],
      ['$' + '{x}', 2],
      ['constructor', null],
      ['two\nlines', 3],
    ]);
    expect(Object.entries(read.own[0]!)).toEqual([
      ['__proto__', 1],
      ['b', 2],
    ]);
  }
});

test('looks as the viewer role, and leaves neither role nor sight behind', async () => {
  const { role } = await db.read(visitor, { role: sql<{ name: string }>`select current_user::text as name` });
  expect(role).toEqual([{ name: 'peerhood_viewer' }]);
  const left = await db.asSystem((system) =>
    system.first(
      sql<{ viewer: string | null }>`select nullif(current_setting('peerhood.viewer', true), '') as viewer`,
    ),
  );
  expect(left).toEqual({ viewer: null });
});

test('fails as a whole when one query fails, and reads on afterwards', async () => {
  const good = sql<{ n: number }>`select 1 as n`;
  // Found out when it is parsed, when its values are taken, and when it runs.
  for (const bad of [
    sql`select nothing from nowhere`,
    sql`select ${'no number'}::integer`,
    sql`select 1 / ${0}::integer`,
  ]) {
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(db.read(visitor, { good, bad, after: good })).rejects.toThrow();
      expect((await db.read(visitor, { good })).good).toEqual([{ n: 1 }]);
    }
  }
});

test('whoever reads after the tables changed under a statement that it knew notices nothing', async () => {
  const whole = sql`select * from place`;
  await db.read(visitor, { whole });
  const owner = new pg.Client({ connectionString: place.superuserUrl });
  await owner.connect();
  await owner.query('alter table place add column later text');
  await owner.end();
  expect((await db.read(visitor, { whole })).whole[0]).toHaveProperty('later', null);
});

test('a value that cannot be sent fails alone', async () => {
  const odd = {
    toPostgres() {
      throw new Error('no');
    },
  };
  await expect(db.read(visitor, { odd: sql`select ${odd}::text` })).rejects.toThrow('no');
  expect((await db.read(visitor, { n: sql<{ n: number }>`select 1 as n` })).n).toEqual([{ n: 1 }]);
});

test('answers those who wait for a connection while others fail', async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) =>
      db.read(visitor, { n: sql<{ n: number }>`select 10 / ${n % 2}::integer + ${n}::integer as n` }),
    ),
  );
  for (const [n, answer] of answers.entries()) {
    if (n % 2 === 0) expect(answer.status).toBe('rejected');
    else expect(answer).toMatchObject({ value: { n: [{ n: 10 + n }] } });
  }
});

test('says so when the connection is lost on the way, and takes a new one', async () => {
  const lost = expect(db.read(visitor, { wait: sql`select pg_sleep(60)` })).rejects.toThrow();
  const killer = new pg.Client({ connectionString: place.superuserUrl });
  await killer.connect();
  for (;;) {
    const { rowCount } = await killer.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and datname = current_database()",
    );
    if (rowCount) break;
  }
  await killer.end();
  await lost;
  expect((await db.read(visitor, { n: sql<{ n: number }>`select 1 as n` })).n).toEqual([{ n: 1 }]);
});

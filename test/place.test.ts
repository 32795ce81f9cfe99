import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from './place.ts';

let place: EmptyPlace;
beforeAll(async () => {
  place = await emptyPlace();
});
afterAll(() => place.drop());

test('a test runs as a role that row-level security binds', async () => {
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  await client.end();
});

test('places share nothing', async () => {
  const other = await emptyPlace();
  const mine = new pg.Client({ connectionString: place.superuserUrl });
  const theirs = new pg.Client({ connectionString: other.superuserUrl });
  await Promise.all([mine.connect(), theirs.connect()]);
  await mine.query('create table only_mine (id int)');
  expect((await theirs.query("select to_regclass('only_mine') as it")).rows).toEqual([{ it: null }]);
  await Promise.all([mine.query('drop table only_mine'), theirs.end()]);
  await mine.end();
  await other.drop();
});

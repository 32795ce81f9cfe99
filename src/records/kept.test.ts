import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { retention } from '../retention.ts';
import { kept } from './compute/kept.ts';
import { messages } from './messages.ts';

/** The retention guard: whatever is stored, somebody has said for how long. */

let place: EmptyPlace;
let client: pg.Client;

beforeAll(async () => {
  place = await emptyPlace();
  client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await place.drop();
});

/** Tables of which nothing says until when their rows are kept. */
async function unsaid(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  const said = new Set([...retention, ...kept].flatMap(({ tables }) => tables));
  return rows.map(({ name }) => name).filter((name) => !said.has(name));
}

test('every table is forgotten after some days, or kept for a reason that is told', async () => {
  expect(await unsaid()).toEqual([]);
  await client.query('create table gossip (words text)');
  expect(await unsaid()).toEqual(['gossip']);
  await client.query('drop table gossip');
});

test('nothing is listed that is not there, and all of it has words', async () => {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const there = new Set(rows.map(({ name }) => name));
  expect([...retention, ...kept].flatMap(({ tables }) => tables).filter((name) => !there.has(name))).toEqual(
    [],
  );
  const words = messages.in('en').records;
  expect(retention.filter(({ kind }) => !(kind in words.kinds))).toEqual([]);
  expect(kept.filter(({ kind }) => !(kind in words.kept))).toEqual([]);
  expect(new Set(retention.map(({ kind }) => kind)).size).toBe(retention.length);
});

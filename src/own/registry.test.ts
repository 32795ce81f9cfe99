import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { ownData } from '../own-data.ts';

/** The guard of what is one's own: whatever is stored, somebody has said whose it is and what becomes of it. */

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

const listed = (pick: (table: (typeof ownData)[string], name: string) => string[]) =>
  Object.entries(ownData)
    .flatMap(([name, table]) => pick(table, name).map((column) => `${name}.${column}`))
    .sort();

const columns = async (where: string): Promise<string[]> =>
  (
    await client.query<{ name: string }>(`select c.relname || '.' || a.attname as name
      from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and (${where})`)
  ).rows
    .map(({ name }) => name)
    .sort();

/** What the lists do not know of the database. */
async function unsaid(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  const tables = rows.map(({ name }) => name).filter((name) => !(name in ownData));
  const texts = await columns(
    "t.typname in ('text', '_text', 'citext', '_citext', 'varchar', 'json', 'jsonb') and t.typtype = 'b'",
  );
  const known = new Set(
    listed(({ words, plain }) => [...words.flatMap((word) => word.split('>')), ...plain]),
  );
  const naming = await columns(
    `a.attname ~ '(person|author|actor|people)_id$|_by$|^(blocker|blocked|reporter|listener)_id$' and t.typname = 'uuid'
      or exists (select 1 from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and k.confrelid = 'people'::regclass
        and a.attnum = any (k.conkey))`,
  );
  const people = new Set(listed((table) => Object.keys(table.people)));
  return [
    ...tables,
    ...texts.filter((column) => !known.has(column)),
    ...naming.filter((column) => !people.has(column)),
  ];
}

test('every table, every column with words and every column that names somebody is accounted for', async () => {
  expect(await unsaid()).toEqual([]);
  await client.query('create table gossip (words text, about uuid references people)');
  expect(await unsaid()).toEqual(['gossip', 'gossip.words', 'gossip.about']);
  await client.query('drop table gossip');
});

test('what is listed is there, and the keys of the database do what the list says', async () => {
  const there = new Set(await columns('true'));
  expect(
    listed(({ taken, people, words, plain }) => [
      ...taken.flatMap(({ by, take }) => [...by, ...take]),
      ...Object.keys(people),
      ...words.flatMap((word) => word.split('>')),
      ...plain,
    ]).filter((column) => !there.has(column)),
  ).toEqual([]);
  const { rows } = await client.query<{ name: string; how: string }>(`
    select k.conrelid::regclass::text || '.' || a.attname as name, k.confdeltype::text as how
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and k.confrelid = 'people'::regclass`);
  const keys = Object.fromEntries(rows.map(({ name, how }) => [name, { c: 'row', n: 'name' }[how]]));
  const said = Object.fromEntries(
    Object.entries(ownData).flatMap(([name, { people }]) =>
      Object.entries(people)
        .filter(([, how]) => how !== 'code')
        .map(([column, how]) => [`${name}.${column}`, how]),
    ),
  );
  expect(said).toEqual(keys);
});

test('each table is taken along, or somebody said why not; and of a taken one each column', async () => {
  expect(Object.entries(ownData).filter(([, { taken, left }]) => taken.length === 0 && !left)).toEqual([]);
  const all = await columns('true');
  const partly = Object.entries(ownData).filter(([name, { taken, left }]) => {
    if (taken.length === 0 || left) return false;
    const said = new Set(taken.flatMap(({ by, take }) => [...by, ...take]));
    return all.some((column) => {
      const [of, own] = column.split('.') as [string, string];
      // Ids of the rows themselves and copies of the group's audience say nothing.
      return of === name && !said.has(own) && !unspoken.has(own);
    });
  });
  expect(partly.map(([name]) => name)).toEqual([]);
  const kinds = Object.values(ownData).flatMap(({ taken }) => taken.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBe(kinds.length);
});

const unspoken = new Set(['id', 'audience', 'score']);

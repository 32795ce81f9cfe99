import { sql } from 'kysely';
import { ownData, type Taken } from '../own-data.ts';
import type { Query } from '../platform/db.ts';
import type { PostsWish } from './policy.ts';

/** The viewer's break, if they take one. */
export function ownBreak(): Query<{ since: Date; shown: boolean }> {
  return sql`select since, shown from pauses where person_id = viewer()`;
}

/** For the system role: when and how somebody who asked to go is erased. */
export function leavingOf(person: string): Query<{ posts: PostsWish; due_at: Date; begun: boolean }> {
  return sql`select posts, due_at, begun_at is not null as begun from leavings where person_id = ${person}`;
}

/** For the system role: everybody who is erased, or was within the last hour, by the random number of each. */
export function erasuresDone(when: 'ever' | 'lately'): Query<{ id: string; posts: PostsWish }> {
  return sql`select id, posts from erasures
    ${when === 'ever' ? sql`` : sql`where finished_at > now() - interval '1 hour'`} order by finished_at, id`;
}

/** Groups that the viewer alone facilitates: nobody else carries them. */
export function groupsCarriedAlone(): Query<{ address: string; name: string }> {
  return sql`select g.address, g.name from groups g
    where g.id = any ((select my_facilitated_groups())::uuid[]) and g.member_count > 1
      and not exists (select 1 from memberships m join people p on p.id = m.person_id
        where m.group_id = g.id and m.role = 'facilitator' and m.person_id <> viewer())
    order by g.name limit 100`;
}

/** Whether the viewer alone organises the place. */
export function organisesAlone(): Query<{ alone: boolean }> {
  return sql`select is_organiser() and not exists (
    select 1 from place_roles where role = 'organiser' and person_id <> viewer()) as alone`;
}

/** A row as it goes along: as PostgreSQL writes it, times to the microsecond, days as days. */
export interface OwnRow {
  row: Record<string, unknown>;
}

/** By what the rows of a table are told apart: columns, with their types. */
export interface TableKey {
  name: string;
  columns: string[];
  types: string[];
}

export function keysOfTables(): Query<TableKey> {
  return sql<TableKey>`select c.relname as name, array_agg(a.attname::text order by k.place) as columns,
      array_agg(format_type(a.atttypid, null) order by k.place) as types
    from pg_index i join pg_class c on c.oid = i.indrelid cross join unnest(i.indkey) with ordinality k (number, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
    where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname = any (${Object.keys(ownData)}::text[])
    group by c.relname`;
}

/** The rows of a table that are somebody's to take along, by their keys, in order. */
export function ownKeys(
  table: string,
  taken: Taken,
  { columns }: TableKey,
  person: string,
): Query<{ key: string[] }> {
  const key = columns.map((column) => sql.ref(column));
  return sql`select array[${sql.join(key.map((column) => sql`${column}::text`))}] as key
    from ${rowsOf(table, taken)} where ${isTheirs(taken, person)} order by ${sql.join(key)}`;
}

/** Those of these that are still there and theirs: found by their keys, so that a long list is read once. */
export function ownRows(
  table: string,
  taken: Taken,
  { columns, types }: TableKey,
  person: string,
  keys: readonly (readonly string[])[],
): Query<OwnRow> {
  const key = columns.map((column) => sql.ref(column));
  const lists = columns.map((_, place) => sql`${keys.map((each) => each[place]!)}::text[]`);
  const parts = columns.map((_, place) => sql`${sql.ref(`k${place}`)}::${sql.raw(types[place]!)}`);
  return sql`select json_build_object(${sql.join(taken.take.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`))}) as row
    from ${rowsOf(table, taken)}
    where (${sql.join(key)}) in (select ${sql.join(parts)}
        from unnest(${sql.join(lists)}) k (${sql.join(columns.map((_, place) => sql.ref(`k${place}`)))}))
      and ${isTheirs(taken, person)} order by ${sql.join(key)}`;
}

const rowsOf = (table: string, { from }: Taken) => (from ? sql`${sql.ref(from)}()` : sql.table(table));

function isTheirs({ by, from, but = {} }: Taken, person: string) {
  if (from) return sql`true`;
  const columns = by.map((column) =>
    // Replies to a mask are to its wearer, who alone reads that they wear it.
    column === 'to_mask_id'
      ? sql`${sql.ref(column)} in (select o.mask_id from mask_owners o where o.person_id = ${person})`
      : sql`${sql.ref(column)} = ${person}`,
  );
  const kept = Object.entries(but).map(
    ([column, words]) => sql` and ${sql.ref(column)}::text <> all (${[...words]}::text[])`,
  );
  return sql`(${sql.join(columns, sql` or `)})${kept.length > 0 ? sql.join(kept, sql``) : sql``}`;
}

/** What ids are called, as far as the viewer may know. */
export function namesOf(ids: readonly string[]): Query<{ id: string; name: string }> {
  return sql`select id, name::text from people where id = any (${ids}::uuid[])
    union all select id, name from groups where id = any (${ids}::uuid[])
    union all select id, title from topics where id = any (${ids}::uuid[])
    union all select id, name::text from experiences where id = any (${ids}::uuid[])`;
}

/** Where the viewer's files lie, also those under words of a mask of theirs. */
export function ownFiles(): Query<{ id: string; name: string; key: string }> {
  return sql`select id, name, key from my_attachments() union all select id, name, key from own_masked_files() order by id`;
}

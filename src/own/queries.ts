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

/** A row as it goes along; `key` says where to go on. */
export interface OwnRow {
  key: string[];
  /** As PostgreSQL writes it: times to the microsecond, days as days. */
  row: Record<string, unknown>;
}

/** By which columns the rows of each table are told apart, in order. */
export function keysOfTables(): Query<{ name: string; columns: string[] }> {
  return sql`select c.relname as name, array(select a.attname::text from unnest(i.indkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by k.place) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname = any (${Object.keys(ownData)}::text[])`;
}

/** The next rows of a table that are somebody's to take along. */
export function nextOwnRows(
  table: string,
  { by, take, but = {} }: Taken,
  key: readonly string[],
  person: string,
  after: readonly string[] | null,
  most: number,
): Query<OwnRow> {
  const columns = key.map((column) => sql.ref(column));
  return sql`select array[${sql.join(columns.map((column) => sql`${column}::text`))}] as key,
      json_build_object(${sql.join(take.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`))}) as row
    from ${sql.table(table)}
    where (${sql.join(
      // Under a mask only its wearer knows that it is theirs.
      by.map((column) =>
        column === 'mask_id' || column === 'to_mask_id'
          ? sql`${sql.ref(column)} in (select o.mask_id from mask_owners o where o.person_id = ${person})`
          : sql`${sql.ref(column)} = ${person}`,
      ),
      sql` or `,
    )})${
      Object.keys(but).length === 0
        ? sql``
        : sql.join(
            Object.entries(but).map(
              ([column, words]) => sql` and ${sql.ref(column)}::text <> all (${[...words]}::text[])`,
            ),
            sql``,
          )
    }${after ? sql` and (${sql.join(columns)}) > (${sql.join([...after])})` : sql``}
    order by ${sql.join(columns)} limit ${most}`;
}

/** What ids are called, as far as the viewer may know. */
export function namesOf(ids: readonly string[]): Query<{ id: string; name: string }> {
  return sql`select id, name::text from people where id = any (${ids}::uuid[])
    union all select id, name from groups where id = any (${ids}::uuid[])
    union all select id, title from topics where id = any (${ids}::uuid[])
    union all select id, name::text from experiences where id = any (${ids}::uuid[])`;
}

/** For the system role: where somebody's files lie. */
export function filesOf(person: string): Query<{ id: string; name: string; key: string }> {
  return sql`select id, name, key from attachments where owner_id = ${person} order by id`;
}

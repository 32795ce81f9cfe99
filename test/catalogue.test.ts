import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, openTables } from '../src/platform/migrate.ts';
import { type EmptyPlace, emptyPlace } from './place.ts';

/** The catalogue guard: what the database itself says about its tables, functions and roles. */
describe('the database', () => {
  let place: EmptyPlace;
  let superuser: pg.Client;
  beforeAll(async () => {
    place = await emptyPlace();
    superuser = new pg.Client({ connectionString: place.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await place.drop();
  });
  const rows = async (sql: string) =>
    (await superuser.query<{ name: string }>(sql)).rows.map(({ name }) => name);

  test('has tables, and each has forced row-level security and a policy', async () => {
    const tables = await rows(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(await rows(openTables)).toEqual([]);
  });

  test('has no table that the viewer role may touch without a policy of its own', async () => {
    expect(
      await rows(`select distinct c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and (has_table_privilege('peerhood_viewer', c.oid, 'select, insert, update, delete, truncate')
            or has_any_column_privilege('peerhood_viewer', c.oid, 'select, insert, update'))
          and not exists (select 1 from pg_policies p where p.tablename = c.relname and 'peerhood_viewer' = any (p.roles))
        order by 1`),
    ).toEqual([]);
  });

  test('gives nothing to everybody, and the viewer role may neither truncate nor reference', async () => {
    expect(
      await rows(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (exists (select 1 from aclexplode(c.relacl) a where a.grantee = 0)
          or has_table_privilege('peerhood_viewer', c.oid, 'truncate, references, trigger'))`),
    ).toEqual([]);
  });

  test('lets only its two own roles see all', async () => {
    expect(
      await rows(`select tablename || '.' || policyname as name from pg_policies
        where schemaname = 'public' and qual = 'true' and not roles <@ array['peerhood_owner', 'peerhood_system']::name[]
        order by 1`),
    ).toEqual(['place.everyone_reads', 'targets.everyone_reads']);
  });

  test('has no role of ours that bypasses row-level security', async () => {
    expect(
      await rows(
        "select rolname as name from pg_roles where rolname like 'peerhood%' and (rolsuper or rolbypassrls)",
      ),
    ).toEqual([]);
  });

  test('has definer functions that pin their search path and are open to nobody by default', async () => {
    const ours = `from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;
    expect((await rows(`select proname as name ${ours}`)).length).toBeGreaterThan(20);
    expect(
      await rows(
        `select proname as name ${ours} and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%')`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select proname as name ${ours} and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
      ),
    ).toEqual([]);
  });

  test('has only composite keys where a row carries a group and points at a topic or post', async () => {
    expect(
      await rows(`select k.conrelid::regclass::text || '.' || k.conname as name from pg_constraint k
        where k.contype = 'f' and k.confrelid in ('topics'::regclass, 'posts'::regclass) and cardinality(k.conkey) < 2
          and exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'group_id' and a.attnum > 0)
        order by 1`),
    ).toEqual([]);
  });

  test('lets all that hangs on a topic or post go along when it moves to another group, with its audience', async () => {
    const keys = `from pg_constraint k where k.contype = 'f' and k.confrelid in ('topics'::regclass, 'posts'::regclass, 'polls'::regclass)
      and exists (select 1 from unnest(k.confkey) c join pg_attribute a on a.attrelid = k.confrelid and a.attnum = c
        where a.attname = 'group_id')`;
    expect((await rows(`select k.conname as name ${keys}`)).length).toBeGreaterThan(20);
    // What binds two topics of one group to each other ends before.
    expect(
      await rows(`select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as name ${keys}
      and k.confupdtype <> 'c' and k.conrelid <> 'topics'::regclass
      and pg_get_constraintdef(k.oid) not like '%(page_id%'`),
    ).toEqual([]);
    expect(
      await rows(`select distinct k.conrelid::regclass::text as name ${keys}
      and (select count(*) from pg_attribute a where a.attrelid = k.conrelid and a.attname in ('group_id', 'audience')) = 2
      and not exists (select 1 from pg_trigger t where t.tgrelid = k.conrelid and t.tgname = 'follow_group')`),
    ).toEqual([]);
  });

  test('stops the start when a policy is gone, when a table is open, and when the role could read past both', async () => {
    const other = await emptyPlace();
    const client = new pg.Client({ connectionString: other.superuserUrl });
    await client.connect();
    await expect(migrate(other.databaseUrl)).resolves.toBeUndefined();

    await client.query(
      "do $$ declare p record; begin for p in select policyname from pg_policies where tablename = 'posts' loop execute format('drop policy %I on posts', p.policyname); end loop; end $$",
    );
    await expect(migrate(other.databaseUrl)).rejects.toThrow('Row-level security is missing on: posts');
    await client.query('create policy again on posts using (false)');
    await expect(migrate(other.databaseUrl)).resolves.toBeUndefined();

    await client.query('create table forgotten (id integer)');
    await expect(migrate(other.databaseUrl)).rejects.toThrow('missing on: forgotten');
    await client.query('drop table forgotten');

    await expect(migrate(other.superuserUrl)).rejects.toThrow('bypasses row-level security');
    await client.end();
    await other.drop();
  });

  test('with no viewer set shows no row of what is not public, and with no role set nothing at all', async () => {
    const app = new pg.Client({ connectionString: place.databaseUrl });
    await app.connect();
    await expect(app.query('select * from people')).rejects.toThrow('permission denied');
    await app.query('begin; set local role peerhood_viewer');
    await expect(app.query('select * from passwords')).rejects.toThrow('permission denied');
    await app.query('rollback');
    await app.end();
  });
});

import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { Refusal } from './refusal.ts';

const migrations = filesOf(
  import.meta.glob('../../db/migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
);
const access = filesOf(
  import.meta.glob('../../db/access/*.sql', { query: '?raw', import: 'default', eager: true }),
);
const accessHash = createHash('sha256').update(JSON.stringify(access)).digest('hex');

/** How a back-up comes into an empty database, in the transaction that makes it. */
export interface Filling {
  /** The migrations that it was made with. */
  versions: readonly string[];
  /** Called when these are applied, as the owner of all tables, before there are policies and triggers. */
  fill(client: pg.Client): Promise<void>;
}

/** The first of these migrations that this program does not have. */
export function newerThanWeKnow(versions: readonly string[]): string | undefined {
  return versions.find((name) => !migrations.some((known) => known.name === name));
}

/** Whether the database at `url` holds an older version, which `migrate` would change. False for an empty one. */
export async function isOlder(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // What is lost in the middle is told by the statement under way.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('public.schema_versions') is not null as there",
    );
    return rows[0]!.there && !(await isCurrent(client));
  } finally {
    await client.end();
  }
}

/**
 * Brings the database at `url` to this program's version: roles, migrations, then the access files whole, and the
 * tables of the queue. All of it is one transaction under a lock, so that a failure or a kill in the middle, or a second
 * program starting at the same time, leaves the old version or the new one. Does nothing when nothing is new.
 *
 * @throws Refusal when the server is not PostgreSQL 18, when the role could read past row-level security, when a
 *   migration fails, or when a table would be open: the program must not start then, and the older one can.
 */
export async function migrate(
  url: string,
  { log = () => {}, filling }: { log?: (line: string) => void; filling?: Filling } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // What is lost in the middle is told by the statement under way.
  client.on('error', () => {});
  await client.connect();
  try {
    await refuseWrongServer(client);
    if (filling || !(await isCurrent(client))) {
      log('Migrating…');
      await client.query('begin');
      await client.query("select pg_advisory_xact_lock(hashtext('peerhood migrate'))");
      await makeRoles(client);
      await makeExtensions(client);
      await client.query('set local role peerhood_owner');
      if (filling) {
        await applyMigrations(client, () => {}, filling.versions);
        await filling.fill(client);
      }
      await applyMigrations(client, log);
      await applyAccess(client);
      await client.query('reset role');
      await migrateQueue(client);
      await refuseOpenTables(client);
      await client.query('commit');
    } else await refuseOpenTables(client);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

/** The library begins and commits for itself: within our transaction these are savepoints. */
async function migrateQueue(client: pg.Client): Promise<void> {
  // It looks for them first, and finding none would spoil the transaction.
  await client.query(`create schema if not exists graphile_worker;
    create table if not exists graphile_worker.migrations (
      id int primary key, ts timestamptz default now() not null, breaking boolean not null default false)`);
  const within: Record<string, string> = {
    begin: 'savepoint queue',
    commit: 'release savepoint queue',
    rollback: 'rollback to savepoint queue',
  };
  const ours = {
    query: (text: string | pg.QueryConfig, values?: unknown[]) =>
      client.query(typeof text === 'string' ? (within[text] ?? text) : text, values),
    release() {},
  };
  const pool = Object.assign(new EventEmitter(), { connect: async () => ours });
  // What fails here fails where it is awaited.
  for (const event of ['error', 'connect']) pool.on(event, () => {});
  await runMigrations({ pgPool: pool as unknown as pg.Pool, logger: quiet });
  await client.query('revoke all on schema graphile_worker from public');
}

async function refuseWrongServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; bypasses: boolean; name: string }>(
    `select current_setting('server_version_num')::integer as version, rolsuper or rolbypassrls as bypasses, rolname as name
     from pg_roles where rolname = session_user`,
  );
  const { version, bypasses, name } = rows[0]!;
  if (Math.floor(version / 10_000) !== 18) {
    throw new Refusal(
      `Peerhood needs PostgreSQL 18; this server is version ${Math.floor(version / 10_000)}.`,
    );
  }
  if (bypasses) {
    throw new Refusal(
      `The role "${name}" bypasses row-level security, so private words could leak. Use a role made with: create role … login createrole nosuperuser nobypassrls`,
    );
  }
}

/** How a database stands to this program, by the names of what was applied to it and the hash of its access files. */
export function schemaState(applied: ReadonlyMap<string, string>): 'current' | 'older' | 'newer' {
  if ([...applied.keys()].some((name) => name !== 'access' && !migrations.some((m) => m.name === name)))
    return 'newer';
  const current = applied.get('access') === accessHash && migrations.every(({ name }) => applied.has(name));
  return current ? 'current' : 'older';
}

async function isCurrent(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.schema_versions') is not null as there",
  );
  if (!rows[0]!.there) return false;
  await client.query('begin');
  await client.query('set local role peerhood_system');
  const versions = await client.query<{ name: string; hash: string }>(
    'select name, hash from schema_versions',
  );
  await client.query('commit');
  const hashes = new Map(versions.rows.map((row) => [row.name, row.hash]));
  const newest = [...hashes.keys()]
    .filter((name) => name !== 'access')
    .find((name) => !migrations.some((m) => m.name === name));
  if (newest)
    throw new Refusal(`This database was made by a newer Peerhood (it has ${newest}). Start that version.`);
  return hashes.get('access') === accessHash && migrations.every(({ name }) => hashes.has(name));
}

const roles = ['peerhood_owner', 'peerhood_system', 'peerhood_viewer'];

async function makeRoles(client: pg.Client): Promise<void> {
  try {
    for (const role of roles) {
      // Two programs on one cluster may get here together: whoever is second finds the role there.
      await client.query(`do $$ begin
        if not exists (select 1 from pg_roles where rolname = '${role}') then
          create role ${role} nologin noinherit nosuperuser nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null; end $$`);
      await client.query(`do $$ begin
        if not pg_has_role(session_user, '${role}', 'set') then
          execute format('grant ${role} to %I with inherit false, set true', session_user);
        end if;
      end $$`);
    }
    await client.query('grant usage, create on schema public to peerhood_owner');
    await client.query('grant usage on schema public to peerhood_system, peerhood_viewer');
    await client.query('revoke create on schema public from public');
  } catch (error) {
    throw new Refusal(
      `This role may not make, or take, the roles that keep private words private (${(error as Error).message}). ` +
        'As an administrator, for each of ' +
        `${roles.join(', ')}: create role … nologin (unless it is there), ` +
        'then grant … to "<this role>" with inherit false, set true; and make this role the owner of the database.',
    );
  }
}

async function makeExtensions(client: pg.Client): Promise<void> {
  for (const extension of ['citext', 'pg_trgm', 'unaccent', 'btree_gin']) {
    await client.query(`create extension if not exists ${extension} schema public`);
  }
}

async function applyMigrations(
  client: pg.Client,
  log: (line: string) => void,
  only?: readonly string[],
): Promise<void> {
  await client.query(`create table if not exists schema_versions (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string }>('select name from schema_versions');
  const applied = new Set(rows.map((row) => row.name));
  for (const { name, sql } of migrations) {
    if (applied.has(name) || (only && !only.includes(name))) continue;
    log(`  ${name}`);
    await client.query(sql).catch((error) => {
      throw failed(`db/migrations/${name}`, error);
    });
    await client.query('insert into schema_versions (name, hash) values ($1, $2)', [
      name,
      createHash('sha256').update(sql).digest('hex'),
    ]);
  }
}

/** Which file it was and what the database says of it, but for values: after “: "” it would repeat a word of somebody. */
function failed(file: string, error: Error & { code?: string }): Error {
  // A connection that broke says more by itself.
  if (!/^[0-9A-Z]{5}$/.test(error.code ?? '')) return error;
  const reason = error.message.replace(/: ".*$/s, '');
  return new Refusal(
    `This version could not be brought in: ${file} failed (${reason}, ${error.code}). The data is as it was before; the version from before starts on it again.`,
  );
}

async function applyAccess(client: pg.Client): Promise<void> {
  // Functions too: one that is no longer written here must not stay callable. Triggers go with theirs, and come back.
  await client.query(`do $$ declare found record; begin
    for found in select policyname, tablename from pg_policies where schemaname = 'public' loop
      execute format('drop policy %I on public.%I', found.policyname, found.tablename);
    end loop;
    -- All their names first: dropping one takes others along, which have no name afterwards.
    for found in select unnest(array_agg(format('%s if exists %s',
        case p.prokind when 'p' then 'procedure' else 'function' end, p.oid::regprocedure))) as what from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proowner = 'peerhood_owner'::regrole loop
      execute format('drop %s cascade', found.what);
    end loop;
    revoke all on all tables in schema public from peerhood_viewer, peerhood_system;
    for found in select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and a.attacl is not null loop
      execute format('revoke all (%I) on public.%I from peerhood_viewer', found.attname, found.relname);
    end loop;
  end $$`);
  for (const { name, sql } of access) {
    await client.query(sql).catch((error) => {
      throw failed(`db/access/${name}`, error);
    });
  }
  await client.query(
    `insert into schema_versions (name, hash) values ('access', $1)
     on conflict (name) do update set hash = excluded.hash, applied_at = now()`,
    [accessHash],
  );
}

/** A table without forced row-level security, or without a policy, is a leak waiting for its day. */
async function refuseOpenTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(openTables);
  if (rows.length > 0) {
    throw new Refusal(
      `Row-level security is missing on: ${rows.map((row) => row.name).join(', ')}. Refusing to start.`,
    );
  }
}

export const openTables = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and (c.relkind in ('v', 'm') or not c.relrowsecurity or not c.relforcerowsecurity
      or not exists (select 1 from pg_policy p where p.polrelid = c.oid))
    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by 1`;

function filesOf(found: Record<string, unknown>): { name: string; sql: string }[] {
  return Object.entries(found)
    .map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql: sql as string }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const quiet = {
  scope: () => quiet,
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => quiet,
} as never;

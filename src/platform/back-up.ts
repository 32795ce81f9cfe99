import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { FileStore } from './files.ts';
import { migrate, newerThanWeKnow } from './migrate.ts';
import { Refusal } from './refusal.ts';
import { type Head, type Opened, opened, type Part, readHead, sealed } from './sealed.ts';

/** What a place holds besides rows, and which rows are not worth keeping: the program above knows. */
export interface Contents {
  /** Of the program that writes. */
  program: string;
  /** Tables whose rows do not go along. */
  leftOut: readonly string[];
  /** A query for the keys of files, as `key`. */
  fileKeys: string;
  /** A query for whether somebody is here already, as `occupied`. */
  occupied: string;
}

export interface Counted {
  tables: number;
  rows: number;
  files: number;
}

/** While somebody holds this lock, files that no row names any more stay in the store. */
const LOCK = "hashtext('peerhood back-up')";
/** As a condition: files may be removed now. It holds until the transaction ends. */
export const noBackUpRuns = `(select pg_try_advisory_xact_lock_shared(${LOCK}))`;

/**
 * Writes database and files, as they stand at one moment, into a new file, while the place runs. It is on the disk, whole,
 * when this resolves; before, nothing has its name. Its snapshot is exported while it lasts: whoever wants to compare can
 * look at the same moment.
 * @param url past a transaction pooler
 * @param signal ends it: nothing is left then
 * @throws Refusal when the file is there already, there is nothing to back up, or another back-up runs
 */
export async function backUp(
  url: string,
  store: FileStore,
  target: string,
  contents: Contents,
  key: string | undefined,
  signal?: AbortSignal,
): Promise<Counted & { bytes: number; missing: number }> {
  const file = resolve(target);
  if (await stat(file).catch(() => undefined)) throw new Refusal(`${file} is there already.`);
  const draft = `${file}.part-${process.pid}`;
  const client = new pg.Client({
    connectionString: url,
    application_name: 'peerhood back-up',
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
  });
  client.on('error', () => {});
  // In the middle of a table, or where it waits for a lock, the server would wait until somebody reads on.
  const cut = () => (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  signal?.addEventListener('abort', cut);
  try {
    await client.connect();
    const { rows: there } = await client.query<{ there: boolean }>(
      "select to_regclass('public.schema_versions') is not null as there",
    );
    if (!there[0]!.there) throw new Refusal('There is no place in this database yet: nothing to back up.');
    // Before the first look: a file that the snapshot names is not removed until its bytes are read.
    const { rows: locks } = await client.query<{ held: boolean }>(
      `select pg_try_advisory_lock(${LOCK}) as held`,
    );
    if (!locks[0]!.held) throw new Refusal('Another back-up of this place is being made.');
    // All tables are read over this one connection, and so under its snapshot.
    await client.query(`begin isolation level repeatable read read only; select pg_export_snapshot();
      set local role peerhood_owner; set local statement_timeout = 0; set local transaction_timeout = 0;
      set local idle_in_transaction_session_timeout = 0; ${plainText}`);
    const head: Head = {
      program: contents.program,
      schema: (
        await client.query<{ name: string }>(
          "select name from schema_versions where name <> 'access' order by name",
        )
      ).rows.map(({ name }) => name),
      made: new Date().toISOString(),
    };
    const counted = { tables: 0, rows: 0, files: 0, missing: 0 };
    const parts = everything(client, store, contents, counted);
    await pipeline(
      Readable.from(sealed(head, key, parts), { objectMode: false, highWaterMark: 256 * 1024 }),
      createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
      { signal },
    );
    await client.query('commit');
    await sync(draft);
    const { size } = await stat(draft);
    await takeName(draft, file);
    await sync(dirname(file));
    await client.end();
    return { ...counted, bytes: size };
  } finally {
    await rm(draft, { force: true });
    signal?.removeEventListener('abort', cut);
    cut();
  }
}

/** So that the same value is the same text whatever the server's settings are. */
const plainText =
  "set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local client_encoding = 'UTF8'; set local bytea_output = 'hex'; set local extra_float_digits = 3";

async function* everything(
  client: pg.Client,
  store: FileStore,
  { leftOut, fileKeys }: Contents,
  counted: Counted & { missing: number },
): AsyncGenerator<{ part: Part; content?: AsyncIterable<Buffer> }> {
  for (const { name, columns } of await tablesOf(client)) {
    if (leftOut.includes(name)) continue;
    const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const stream = client.query(copyTo(`copy public.${pg.escapeIdentifier(name)} (${list}) to stdout`));
    yield { part: { kind: 'table', name, columns }, content: stream as AsyncIterable<Buffer> };
    counted.tables += 1;
    counted.rows += stream.rowCount ?? 0;
  }
  // They count on while we read, and no snapshot holds them: later than the rows, so never behind them.
  for (const { table, column, sequence } of await sequencesOf(client)) {
    const { rows } = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${sequence}`,
    );
    yield { part: { kind: 'sequence', table, column, ...rows[0] } };
  }
  const { rows } = await client.query<{ key: string }>(fileKeys);
  for (const { key } of rows) {
    const found = await store.get(key);
    if (!found) {
      counted.missing += 1;
      continue;
    }
    yield { part: { kind: 'file', key }, content: found.content as AsyncIterable<Buffer> };
    counted.files += 1;
  }
}

/** Ours, with the columns that are written: not those that the database computes. Unlogged ones hold nothing for longer than a moment. */
async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query(`select c.relname::text as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
      and c.relname <> 'schema_versions'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`);
  return rows;
}

async function sequencesOf(
  client: pg.Client,
): Promise<{ table: string; column: string; sequence: string }[]> {
  const { rows } =
    await client.query(`select c.relname::text as table, a.attname::text as column, d.objid::regclass::text as sequence
    from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
      join pg_class c on c.oid = d.refobjid join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
    where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      and c.relnamespace = 'public'::regnamespace order by 1, 2`);
  return rows;
}

/** What stands at the beginning of a back-up, which needs no key; whether the rest is whole it does not say. */
export async function headOf(path: string): Promise<Head> {
  const file = createReadStream(path, { highWaterMark: 64 * 1024 });
  try {
    return (await readHead(file)).head;
  } finally {
    file.destroy();
  }
}

/** What a whole, readable back-up says of itself. */
export interface Checked extends Omit<Counted, 'rows'> {
  head: Head;
  encrypted: boolean;
}

/**
 * Reads a back-up to its end.
 * @throws Refusal when it cannot be restored: damaged, not whole, another key, or of a newer program
 */
export async function checkBackUp(path: string, key: string | undefined): Promise<Checked> {
  const { head, encrypted, parts } = await openBackUp(path, key);
  const counted = { tables: 0, files: 0 };
  for await (const { part } of parts()) {
    if (part.kind === 'table') counted.tables += 1;
    if (part.kind === 'file') counted.files += 1;
  }
  const newer = newerThanWeKnow(head.schema);
  if (newer)
    throw new Refusal(
      `This back-up was made by a newer Peerhood, ${head.program} (it has ${newer}). Restore it with that version.`,
    );
  return { head, encrypted, ...counted };
}

async function openBackUp(path: string, key: string | undefined): Promise<Opened> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(`There is no file ${path}.`);
  return opened(createReadStream(path, { highWaterMark: 256 * 1024 }), key);
}

/**
 * Fills an empty place, all or nothing: the database gets the back-up's version, its rows, and then this program's version in
 * one transaction; files lie in the store before it is committed.
 * @param checked what `checkBackUp` found, before anything was opened or made
 * @param before done once it is known that nobody is here, and before anybody of the back-up is
 * @throws Refusal when somebody is here or the place runs
 */
export async function restore(
  url: string,
  store: FileStore,
  path: string,
  checked: Checked,
  contents: Contents,
  key: string | undefined,
  say: (line: string) => void,
  before: () => Promise<void> = async () => {},
): Promise<Checked & { rows: number; loose: string[] }> {
  await clear(url, contents);
  await before();
  say('Restoring…');
  const kept: string[] = [];
  const loose: string[] = [];
  let rows = 0;
  try {
    await migrate(url, {
      log: say,
      filling: {
        versions: checked.head.schema,
        async fill(client) {
          // Whole indexes are made at the end: row by row those of a large place would take most of the time.
          await client.query(
            `${plainText}; set local statement_timeout = 0; set local maintenance_work_mem = '128MB'`,
          );
          const indexes = await indexesOf(client);
          for (const { name } of indexes) await client.query(`drop index ${name}`);
          const keys = await foreignKeysOf(client);
          for (const { table, name } of keys)
            await client.query(`alter table ${table} drop constraint ${name}`);
          await turn(client, 'disable');
          const tables = new Map((await tablesOf(client)).map(({ name, columns }) => [name, columns]));
          const names = [...tables.keys()].map((name) => pg.escapeIdentifier(name));
          // Migrations put some rows in, of which the back-up has its own.
          if (names.length > 0) await client.query(`truncate ${names.join(', ')}`);
          for await (const { part, content } of (await openBackUp(path, key)).parts()) {
            if (part.kind === 'table') rows += await load(client, part, content, tables);
            else if (part.kind === 'sequence') await setSequence(client, part);
            else if (part.kind === 'file') {
              await store.put(Readable.from(content), String(part.key));
              kept.push(String(part.key));
            } else throw new Refusal(`This back-up holds something that this version does not know.`);
          }
          await turn(client, 'enable');
          say('Putting it in order…');
          for (const { definition } of indexes) await client.query(definition);
          for (const each of keys)
            if (!(await putBack(client, each))) loose.push(`${each.table}: ${each.name}`);
        },
      },
    });
  } catch (error) {
    for (const each of kept) await store.remove(each).catch(() => {});
    throw error;
  }
  await analyze(url);
  return { ...checked, rows, loose };
}

/** Takes away what stands in a place that nobody uses yet, since it may be of another version than the back-up. */
async function clear(url: string, { occupied }: Contents): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean; others: boolean }>(
      `select to_regclass('public.schema_versions') is not null as there, exists (select 1 from pg_stat_activity
         where datname = current_database() and usename = session_user and pid <> pg_backend_pid()) as others`,
    );
    if (!rows[0]!.there) return;
    await client.query('begin; set local role peerhood_owner');
    const found = await client.query<{ occupied: boolean }>(occupied);
    if (found.rows[0]!.occupied)
      throw new Refusal('There are people in this place. A back-up is restored into an empty one alone.');
    if (rows[0]!.others)
      throw new Refusal('This place runs, or something else is using its database. Stop it first.');
    await client.query('drop owned by peerhood_owner cascade; commit');
  } finally {
    await client.end().catch(() => {});
  }
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** Rows come table by table, so what points elsewhere is held to it only at the end. */
async function foreignKeysOf(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } =
    await client.query<ForeignKey>(`select conrelid::regclass::text as table, quote_ident(conname) as name,
      pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`);
  return rows;
}

/** Those that no rule rests on. */
async function indexesOf(client: pg.Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query(`select i.indexrelid::regclass::text as name,
      pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`);
  return rows;
}

/** @returns false when rows do not keep it: words are worth more than the rule, so it holds from now on alone. */
async function putBack(client: pg.Client, { table, name, definition }: ForeignKey): Promise<boolean> {
  const rule = definition.replace(/ NOT VALID$/, '');
  await client.query('savepoint rule');
  try {
    await client.query(`alter table ${table} add constraint ${name} ${rule}`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error;
    await client.query(
      `rollback to savepoint rule; alter table ${table} add constraint ${name} ${rule} not valid`,
    );
    return false;
  } finally {
    await client.query('release savepoint rule').catch(() => {});
  }
}

async function turn(client: pg.Client, way: 'enable' | 'disable'): Promise<void> {
  const { rows } = await client.query<{
    table: string;
    name: string;
  }>(`select tgrelid::regclass::text as table,
      quote_ident(tgname) as name from pg_trigger join pg_class c on c.oid = tgrelid
    where not tgisinternal and c.relnamespace = 'public'::regnamespace`);
  for (const { table, name } of rows) await client.query(`alter table ${table} ${way} trigger ${name}`);
}

async function load(
  client: pg.Client,
  part: Part,
  content: AsyncIterable<Buffer>,
  tables: Map<string, string[]>,
): Promise<number> {
  const name = String(part.name);
  const columns = part.columns as string[];
  const known = tables.get(name);
  if (!known || !columns.every((column) => known.includes(column)))
    throw new Refusal(`This back-up holds a table that its version of Peerhood did not have: ${name}.`);
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const stream = client.query(
    copyFrom(`copy public.${pg.escapeIdentifier(name)} (${list}) from stdin with (freeze)`),
  );
  await pipeline(Readable.from(content, { objectMode: false }), stream);
  return stream.rowCount ?? 0;
}

async function setSequence(client: pg.Client, { table, column, last, called }: Part): Promise<void> {
  await client.query('select setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [
    `public.${pg.escapeIdentifier(String(table))}`,
    column,
    last,
    called,
  ]);
}

/** Gives a whole file its name, and never takes one that somebody else has. */
async function takeName(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
    await rm(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Refusal(`${file} is there already.`);
    // A stick or a share may know of one name a file alone.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK', 'EACCES'].includes(code ?? '')) throw error;
    const free = await open(file, 'wx', 0o600).catch((taken) => {
      throw taken.code === 'EEXIST' ? new Refusal(`${file} is there already.`) : taken;
    });
    await free.close();
    await rename(draft, file);
  }
}

/** What the database knows of its rows, so that the first pages are as quick as the last were. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set role peerhood_owner');
    for (const { name } of await tablesOf(client)) await client.query(`analyze ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '../src/platform/migrate.ts';
import { type Postgres, type PostgresOptions, startPostgres } from '../src/platform/postgres.ts';
import { hashToken } from '../src/platform/session.ts';
import { freePort } from '../test/port.ts';

const migrationFiles = import.meta.glob('../db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Changes with the tables, so that no bench runs on rows of an older shape. */
const version = createHash('sha256').update(JSON.stringify(migrationFiles)).digest('hex').slice(0, 8);

/** Where worlds and plans are kept for the next run. */
export const benchFolder = join(tmpdir(), `peerhood-bench-${version}`);

/** An empty folder that the database's own user can get into. */
export function freshFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o755 });
  return path;
}

/** The embedded PostgreSQL with the settings of a small server, in the temporary folder. */
export async function startServer(
  log: (line: string) => void,
  more: Pick<PostgresOptions, 'connections' | 'settings'> = {},
): Promise<Postgres> {
  mkdirSync(benchFolder, { recursive: true });
  return startPostgres({ dataDir: join(benchFolder, 'data'), log, purpose: 'place', ...more });
}

/** What lets the server tell which statements ran, how long and on how many buffers: see statements.ts. */
export const counting = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '5000',
  'pg_stat_statements.track_planning': 'on',
};

/**
 * A database that `fill` filled once and later runs find again. `fill` gets a superuser's connection, which
 * alone may COPY into tables under row-level security; triggers and foreign keys are off, so rows are finished.
 */
export async function world(
  postgres: Postgres,
  name: string,
  log: (line: string) => void,
  fill: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.superuserUrl() });
  await admin.connect();
  try {
    const kept = await admin.query(
      "select shobj_description(oid, 'pg_database') = 'filled' as filled from pg_database where datname = $1",
      [name],
    );
    // Functions and policies may have changed since, though no table did.
    if (kept.rows[0]?.filled) return void (await migrate(postgres.url(name)));
    log(`Making the world “${name}”; it is kept for the next run.`);
    if (kept.rows[0]) await admin.query(`drop database ${name} with (force)`);
    await admin.query(`create database ${name} owner peerhood_app`);
    await migrate(postgres.url(name));
    const client = new pg.Client({ connectionString: postgres.superuserUrl(name) });
    // Whatever fails in between is told, and not that the server was stopped after it.
    client.on('error', () => {});
    await client.connect();
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    await client.query("set maintenance_work_mem = '512MB'");
    await fill(client);
    await client.query('vacuum (analyze, freeze)');
    await client.query('checkpoint');
    await client.end();
    await admin.query(`comment on database ${name} is 'filled'`);
  } finally {
    await admin.end();
  }
}

/** Signs somebody in without a password. Returns the cookie. */
export async function signIn(postgres: Postgres, database: string, personId: string): Promise<string> {
  const token = `bench-${personId}`;
  const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  await client.query(
    `with known as (update sessions set expires_at = now() + interval '30 days', seen_at = now() where token_hash = $1 returning 1)
     insert into sessions (token_hash, person_id, expires_at)
     select $1, $2::uuid, now() + interval '30 days' where not exists (select 1 from known)`,
    [hashToken(token), personId],
  );
  await client.end();
  return `session=${token}`;
}

/** The built program as a process of its own. Resolves once pages are served. */
export async function startProgram(
  environment: Record<string, string>,
): Promise<{ port: number; process: ChildProcess; stop(): Promise<void> }> {
  const port = await freePort();
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=8', join(root, 'bin/peerhood.mjs'), 'start'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr!.on('data', (data) => {
    said += data;
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The program did not start:\n${said}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { port, process: child, stop: () => end(child) };
}

export function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/**
 * One of the program's own commands, in a process of its own.
 * @param words with `--json` left out, which is added
 * @returns what it printed, how long it took, and the most memory that it ever had
 */
export async function runCommand(words: string[], settings: Record<string, string>) {
  const program = fileURLToPath(new URL('../../bin/peerhood.mjs', import.meta.url));
  const from = performance.now();
  const child = spawn(process.execPath, [program, ...words, '--json'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, problems, kilobytes] = ['', '', 0];
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    problems += data;
  });
  // The high-water mark is gone with the process: it is read until then.
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, peak(child.pid!));
  }, 20);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${words[0]} failed:\n${problems}`);
  return {
    result: JSON.parse(said) as Record<string, unknown>,
    seconds: (performance.now() - from) / 1000,
    megabytes: Math.round(kilobytes / 1024),
  };
}

function peak(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A process and all that it started, as the system knows them. Linux only. */
export function familyOf(root: number): { pid: number; name: string }[] {
  const all = readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
      return [{ pid: Number(entry), name, parent: Number(rest.split(' ')[1]) }];
    } catch {
      return []; // It ended while we looked.
    }
  });
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of all) {
      if (family.has(parent) && !family.has(pid)) grown = Boolean(family.add(pid));
    }
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** How much processor time a process and all that it started have had, in milliseconds. Linux only. */
export function processorTime(root: number): number {
  return familyOf(root).reduce((sum, { pid }) => sum + processorTimeOf(pid), 0);
}

/** The same of one process with all its threads: to the microsecond where the system counts so, else in steps of 10. */
export function processorTimeOf(pid: number): number {
  try {
    let nanoseconds = 0;
    for (const task of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds / 1e6;
  } catch {
    // It ended while we looked, or the system was built without.
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** The process of the server that `startServer` started. */
export const postmaster = () =>
  Number(readFileSync(join(benchFolder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** What a process takes of the machine's memory, in MB: its own, and its part of what it shares with others. Linux only. */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

import { statfs } from 'node:fs/promises';
import { isIP } from 'node:net';
import { totalmem } from 'node:os';
import { connect } from 'node:tls';
import pg from 'pg';
import { addressIn } from './address.ts';
import { build, type Database } from './db.ts';
import type { Env } from './env.ts';
import { inTime } from './in-time.ts';
import { tryMail } from './mail.ts';
import { schemaState } from './migrate.ts';

/** What was found of the machine and the place on it: figures, and nothing of anybody. */
export interface Facts {
  /** Missing when it does not answer. */
  database: DatabaseFacts | undefined;
  /** Of the one that pages are read from, where one is set. */
  replica: ReplicaFacts | undefined;
  /** Of the file system with the data folder, in bytes. */
  disk: { free: number; total: number } | undefined;
  /** Whether a mail server is set, and by which code it failed. */
  mail: { set: boolean; problem: string | null };
  /** Of `PUBLIC_URL`, when that is https. */
  certificate: Certificate | undefined;
  /** In bytes. */
  memory: { available: number; total: number };
  proxy: { publicUrl: string; host: string; trustProxy: number };
  /** What this program knows of time zones: minutes from UTC, and which version it goes by. */
  zones: { version: string; offsets: Readonly<Record<string, number>> };
  /** Missing when the folder of them cannot be looked into. */
  backUps: BackUpFacts | undefined;
  now: number;
}

/** `alone`: it follows no other server. `behind` is how long it took to come to where the primary stood, in seconds. */
export type ReplicaFacts = { state: 'away' } | { state: 'alone' } | { state: 'follows'; behind: number };

/** The daily ones: how many this process keeps (0: another makes them, or the operator does), and what is wrong with them. */
export interface BackUpFacts {
  kept: number;
  /** Whether they are encrypted. */
  sealed: boolean;
  newest: Date | undefined;
  late: 'failed' | 'old' | undefined;
}

export type Certificate = { until: number; trusted: boolean } | 'away';

interface DatabaseFacts {
  version: number;
  /** How much it takes, in bytes. */
  bytes: number;
  schema: 'current' | 'older' | 'newer';
  /** Its clock, when ours was `now`; in milliseconds. */
  clock: number;
  /** When something was last noted in it by the clock of then. */
  latest: number;
  zones: Readonly<Record<string, number>>;
  jobs: Queue & { failed: number };
  waiting: Queue;
  /** Of the process that makes daily back-ups, if any: whether it looked whether one is due, and what it told of. */
  backUps: { looked: boolean; late: BackUpFacts['late'] };
}

/** What is due, and since when the oldest of it, in seconds. */
export interface Queue {
  due: number;
  oldest: number;
}

export interface ProbeParts {
  env: Env;
  /** Past a pooler; undefined when there is none to be reached. */
  databaseUrl: string | undefined;
  /** What the program that runs waits for, told by who knows of it: one row with `due` and `oldest`. */
  waiting: string;
  /** What is wrong with daily back-ups, wherever they are made: one row with `late`, or none. */
  troubles: string;
  backUps(): Promise<BackUpFacts>;
}

/** What looks out of the process; tests put their own here. */
export interface Outside {
  now(): number;
  disk(folder: string): Promise<{ free: number; total: number }>;
  mail(url: string): Promise<string | null>;
  certificate(url: URL): Promise<Certificate>;
  memory(): { available: number; total: number };
}

export const outside: Outside = {
  now: Date.now,
  async disk(folder) {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, total: blocks * bsize };
  },
  mail: tryMail,
  certificate: readCertificate,
  memory: () => ({
    available: process.availableMemory(),
    total: Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem()),
  }),
};

/** Looks at everything once; each look ends within seconds, and none writes. */
export async function probe(parts: ProbeParts, with_: Partial<Outside> = {}): Promise<Facts> {
  const out = { ...outside, ...with_ };
  const { env } = parts;
  const publicUrl = addressIn(env);
  const [database, replica, disk, problem, certificate, backUps] = await Promise.all([
    parts.databaseUrl ? askDatabase(parts.databaseUrl, parts).catch(() => undefined) : undefined,
    parts.databaseUrl && env.DATABASE_REPLICA_URL
      ? askReplica(parts.databaseUrl, env.DATABASE_REPLICA_URL).catch(() => ({ state: 'away' as const }))
      : undefined,
    out.disk(env.PEERHOOD_DATA).catch(() => undefined),
    env.SMTP_URL ? out.mail(env.SMTP_URL) : null,
    publicUrl.startsWith('https:') ? out.certificate(new URL(publicUrl)) : undefined,
    parts.backUps().catch(() => undefined),
  ]);
  return {
    // The question took its time: its clock is compared with ours of the same moment.
    database: database && { ...database, clock: database.clock + (Date.now() - database.asked) },
    replica,
    disk,
    mail: { set: env.SMTP_URL !== undefined, problem },
    certificate,
    memory: out.memory(),
    proxy: { publicUrl, host: env.HOST, trustProxy: env.TRUST_PROXY },
    zones: { version: process.versions.tz ?? '', offsets: ourOffsets() },
    backUps,
    now: out.now(),
  };
}

/** Zones with rules of their own, at two moments of a year that is over: what both know is the same. */
const zones = ['Europe/Vienna', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const moments = ['2025-01-15T12:00:00Z', '2025-07-15T12:00:00Z'];

function ourOffsets(): Record<string, number> {
  const offsets: Record<string, number> = {};
  for (const zone of zones)
    for (const moment of moments) {
      try {
        const at = new Date(moment);
        const there = new Date(`${at.toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')}Z`);
        offsets[`${zone} ${moment}`] = Math.round((there.getTime() - at.getTime()) / 60_000);
      } catch {
        // It knows no such zone: missing here is what is found.
      }
    }
  return offsets;
}

async function askDatabase(
  url: string,
  { waiting, troubles }: Pick<ProbeParts, 'waiting' | 'troubles'>,
): Promise<DatabaseFacts & { asked: number }> {
  return onConnection(url, async (client) => {
    const before = Date.now();
    const {
      rows: [it],
    } = await client.query(`select extract(epoch from clock_timestamp()) * 1000 as clock,
      current_setting('server_version_num')::integer / 10000 as version,
      pg_database_size(current_database()) as bytes`);
    const asked = (before + Date.now()) / 2;
    const { rows: offsets } = await client.query(
      `select z.name || ' ' || m.text as key,
         round(extract(epoch from (m.text::timestamptz at time zone z.name) - (m.text::timestamptz at time zone 'UTC')) / 60)::integer as minutes
       from unnest($1::text[]) z (name) join pg_timezone_names n on n.name = z.name, unnest($2::text[]) m (text)`,
      [zones, moments],
    );
    const { applied, latest } = await schemaOf(client);
    const schema = schemaState(applied);
    return {
      asked,
      clock: Number(it.clock),
      version: it.version,
      bytes: Number(it.bytes),
      schema,
      latest,
      zones: Object.fromEntries(offsets.map(({ key, minutes }) => [key, minutes])),
      ...(await queuesOf(client, waiting)),
      backUps: {
        looked: await lookedForBackUps(client, '2 hours'),
        ...(await asSystemRole(client, troubles, { late: undefined })),
      },
    };
  });
}

/** Waits for a few seconds until the replica has come to where the primary stands now. */
async function askReplica(primaryUrl: string, url: string): Promise<ReplicaFacts> {
  const position = await onConnection(
    primaryUrl,
    async (client) => (await client.query('select pg_current_wal_flush_lsn()::text as at')).rows[0].at,
  );
  const asked = performance.now();
  return onConnection(url, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        `select pg_is_in_recovery() as follows, coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as there`,
        [position],
      );
      const behind = (performance.now() - asked) / 1_000;
      if (!rows[0].follows) return { state: 'alone' };
      if (rows[0].there || behind > 2.5) return { state: 'follows', behind };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** How much waits in the queues of jobs and of what goes out. */
export const askQueues = (url: string, waiting: string) =>
  onConnection(url, (client) => queuesOf(client, waiting));

/** Whether any process looked lately whether a back-up is due. Each that makes them does so every hour. */
export const askBackUps = (url: string, lately: string) =>
  onConnection(url, (client) => lookedForBackUps(client, lately));

async function lookedForBackUps(client: pg.Client, lately: string): Promise<boolean> {
  const { rows: there } = await client.query(
    "select to_regclass('graphile_worker._private_known_crontabs') is not null as yes",
  );
  if (!there[0].yes) return false;
  const { rows } = await client.query(
    `select exists (select from graphile_worker._private_known_crontabs
      where identifier = 'back_up' and greatest(known_since, last_execution) > now() - $1::interval) as looked`,
    [lately],
  );
  return rows[0].looked;
}

async function queuesOf(client: pg.Client, waiting: string) {
  // A database that was never migrated has none.
  const none = { due: 0, oldest: 0, failed: 0 };
  const { rows: there } = await client.query(
    `select to_regclass('graphile_worker.jobs') is not null and to_regclass('public.schema_versions') is not null as yes`,
  );
  if (!there[0].yes) return { jobs: none, waiting: none };
  const jobs = await client.query(`select
      count(*) filter (where attempts < max_attempts)::integer as due,
      coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts)), 0)::float8 as oldest,
      count(*) filter (where attempts >= max_attempts)::integer as failed
    from graphile_worker.jobs where run_at <= now() or attempts >= max_attempts`);
  return { jobs: jobs.rows[0], waiting: await asSystemRole(client, waiting, none) };
}

async function schemaOf(client: pg.Client): Promise<{ applied: Map<string, string>; latest: number }> {
  const none = { applied: new Map<string, string>(), latest: 0 };
  const { rows } = await client.query("select to_regclass('public.schema_versions') is not null as yes");
  if (!rows[0].yes) return none;
  await client.query('begin; set local role peerhood_system');
  const versions = await client.query('select name, hash, applied_at from schema_versions');
  await client.query('rollback');
  return {
    applied: new Map(versions.rows.map(({ name, hash }) => [name, hash])),
    latest: Math.max(0, ...versions.rows.map(({ applied_at }) => applied_at.getTime())),
  };
}

async function asSystemRole<T>(client: pg.Client, statement: string, otherwise: T): Promise<T> {
  try {
    await client.query('begin; set local role peerhood_system');
    return (await client.query(statement)).rows[0] ?? otherwise;
  } catch (error) {
    // An older database lacks a table; one that went away is another finding.
    if ((error as { code?: string }).code === '42P01') return otherwise;
    throw error;
  } finally {
    await client.query('rollback').catch(() => {});
  }
}

async function onConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    application_name: 'peerhood doctor',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** What stands in front of the place shows this to browsers. Asked without a word of HTTP. */
function readCertificate({ hostname, port }: URL): Promise<Certificate> {
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = connect(
      {
        host,
        port: Number(port) || 443,
        ...(!isIP(host) && { servername: host }),
        rejectUnauthorized: false,
        timeout: 5_000,
      },
      () => {
        const { valid_to } = socket.getPeerCertificate();
        resolve(valid_to ? { until: Date.parse(valid_to), trusted: socket.authorized } : 'away');
        socket.end();
      },
    );
    const away = () => {
      resolve('away');
      socket.destroy();
    };
    socket.on('error', away);
    socket.on('timeout', away);
  });
}

/** What is missing before pages and jobs can be served; `stopping`: there is no time left for more. */
export type Missing = 'database' | 'migrations' | 'jobs' | 'stopping';

/**
 * Whether the place can do its work now. Anybody may ask, so that it asks the database once a second at most.
 * @param running whether jobs run in this process, if they are its work
 */
export function openReadiness(db: Database, running: () => boolean): () => Promise<Missing[]> {
  let last: { at: number; found: Promise<Missing[]> } | undefined;
  const look = async (): Promise<Missing[]> => {
    const missing: Missing[] = [];
    try {
      const applied = await within(2_000, appliedOf(db));
      if (schemaState(applied) !== 'current') missing.push('migrations');
    } catch {
      missing.push('database');
    }
    return missing;
  };
  return async () => {
    const now = performance.now();
    if (!last || now - last.at > 1_000) last = { at: now, found: look() };
    return [...(await last.found), ...(running() ? [] : (['jobs'] as const))];
  };
}

async function appliedOf(db: Database): Promise<Map<string, string>> {
  const { versions } = await db.readAsSystem({
    versions: build.selectFrom('schema_versions').select(['name', 'hash']),
  });
  return new Map(versions.map(({ name, hash }) => [name, hash]));
}

const within = <T>(milliseconds: number, work: Promise<T>) =>
  inTime(work, milliseconds, () => new Error('too late'));

/** Several who ask within half a minute get one answer: each look knocks at a mail server and at the front door. */
export function openExamination(look: () => Promise<Facts>): () => Promise<Facts> {
  let last: { at: number; found: Promise<Facts> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > 30_000) last = { at: now, found: look() };
    return last.found;
  };
}

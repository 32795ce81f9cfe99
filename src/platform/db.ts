import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import type pg from 'pg';
import type { Statement } from './batch.ts';
import { again, gather } from './gather.ts';
import { openLanes } from './lanes.ts';
import { openPool } from './pool.ts';
import { openReplica, type Position, type ReplicaState } from './replica.ts';
import type { DB } from './schema.ts';

/**
 * Builds queries; it cannot run one. Queries run through `Database.read`, `asViewer` and `asSystem` alone,
 * so that nothing reaches a table without a viewer, or the system role, set.
 */
export const build = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A query that is built and not yet run: a Kysely builder, or an `sql` template with the type of its rows. */
export type Query<Row = unknown> = Compilable<Row> | RawBuilder<Row>;

/** For whom a transaction looks: the hash of a session's token (null for a visitor), or a person by id. */
export type As = { token: Buffer | null } | { person: string | null };

/** Who entered, as `enter(token)` tells it. */
export interface Viewer {
  /** Null for a visitor. */
  id: string | null;
  sessionId: string | null;
  name: string;
  locale: string | null;
  timeZone: string | null;
  /** Only who is `admitted` sees more than a visitor does. */
  standing: 'visitor' | 'waiting' | 'suspended' | 'leaving' | 'admitted';
  organiser: boolean;
  moderator: boolean;
  seenAt: Date | null;
  /** Unread notices about the person's own account, at most 20. */
  notices: number;
  /** Unread notifications, at most 20. */
  news: number;
  /** Something urgent waits that nobody has taken on: said to organisers and moderators alone. */
  alarm: boolean;
  place: {
    name: string;
    sentence: string;
    joining: 'anyone' | 'invitation' | 'approval' | 'closed';
    adultsOnly: boolean;
    /** Where “Leave this page quickly” leads: an https address. */
    leaveTo: string;
  };
}

/** Runs queries inside one transaction. */
export interface Handle {
  all<Row>(query: Query<Row>): Promise<Row[]>;
  /** The first row, or undefined. */
  first<Row>(query: Query<Row>): Promise<Row | undefined>;
}

export interface ViewerHandle extends Handle {
  readonly viewer: Viewer;
}

export type Answers<Q extends Record<string, Query>> = {
  [K in keyof Q]: Q[K] extends Query<infer Row> ? Row[] : never;
};

export interface Database {
  /**
   * Reads as a viewer: the transaction's begin, the viewer's entry, every query and the commit go out in one
   * write. The queries cannot depend on each other's answers; for those that do there is `asViewer`.
   */
  read<Q extends Record<string, Query>>(as: As, queries: Q): Promise<Answers<Q> & { viewer: Viewer }>;
  /**
   * The same for what writes: statements that find out by themselves whether they may, and do nothing else. When this
   * resolves it is committed. While others are being written, those that come meanwhile wait and are committed together,
   * each as its own viewer: what takes longest is the disk, and it takes as long for many.
   */
  write<Q extends Record<string, Query>>(as: As, queries: Q): Promise<Answers<Q> & { viewer: Viewer }>;
  /**
   * Runs `work` in one transaction as a viewer. It is committed when this resolves; when `work` throws,
   * nothing of it happened.
   */
  asViewer<T>(as: As, work: (db: ViewerHandle) => Promise<T>): Promise<T>;
  /** The same as the system role, which sees everything: for jobs, sign-in and imports alone. */
  asSystem<T>(work: (db: Handle) => Promise<T>): Promise<T>;
  /** Reads as the system role, all queries in one write, as `read` does for a viewer: for the live streams alone. */
  readAsSystem<Q extends Record<string, Query>>(queries: Q): Promise<Answers<Q>>;
  /** A connection in the system role, in a transaction of its own, for streaming with COPY. Release it. */
  asSystemConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /**
   * The same for one page that is only read: what `read` gives may come from the replica, if that holds everything that is
   * older than a moment and whatever the reader wrote, and lets the reader see what the primary lets them see now. Who
   * reads the primary says in any case. Without a replica it is this database itself.
   */
  reading(page: PageRead): Database;
  /** Where the log of changes stands, with all that was committed until now; undefined without a replica. */
  position(): Promise<Position | undefined>;
  replica(): ReplicaState | undefined;
  /** Calls back after each transaction that may have written something; `single`: after a `write`. */
  onCommit(listener: (single: boolean) => void): void;
  /** Connections that are open, that do nothing, and how many wait for one. */
  pool(): { open: number; idle: number; waiting: number };
  close(): Promise<void>;
}

/** A page that is being read. */
export interface PageRead {
  /** Up to here its reader has written. */
  wrote: Position | undefined;
  /** Set when something of it came from the replica. */
  fromReplica: boolean;
}

interface Options {
  /** A streaming replica of the same server, for reading pages. */
  replicaUrl?: string | undefined;
  /** Connections kept: 3-4 are quickest on two cores. */
  connections?: number;
  /** False behind a transaction pooler that knows no prepared statements. */
  prepare?: boolean;
  /** Past that pooler: there it is asked whether the server is still there. */
  directUrl?: string | undefined;
  onError?: (error: Error) => void;
  /** That the replica went away, and came back. */
  log?: (line: string) => void;
  /** Told of each batch of statements: how long it waited for a connection, how long it took, and of what it was. */
  onTime?: ((waited: number, milliseconds: number, statements: readonly Statement[]) => void) | undefined;
}

export function openDatabase(
  url: string,
  { connections = 4, prepare = true, directUrl, replicaUrl, onError, log, onTime }: Options = {},
): Database {
  const pool = openPool({ url, connections, pipeline: true, direct: prepare, directUrl, onError });

  // No pooler stands before the replica.
  const prepared = naming();
  const statement = prepare ? prepared : unnamed;
  const listeners: ((single: boolean) => void)[] = [];
  const committed = <T>(result: T, single = false): T => {
    for (const listener of listeners) listener(single);
    return result;
  };

  // A transaction pooler gives each transaction another connection: there is nothing to stand in line for.
  const shared = openLanes(pool, { most: prepare ? Math.floor(connections / 2) : 0 });
  const own = openLanes(pool, { most: 0 });

  /** What `begin` answers, and the rows of each query. */
  async function readAll(
    begin: readonly Pick<CompiledQuery, 'sql' | 'parameters'>[],
    queries: Record<string, Query>,
    run = shared,
  ) {
    const keys = Object.keys(queries);
    const begun = begin.map(statement);
    const all = [...begun, ...keys.map((key) => statement(compile(queries[key]!)))];
    const { rows: results, waited, took } = await run(all);
    onTime?.(waited, took, all);
    const read: Record<string, unknown> = {};
    for (const [index, key] of keys.entries()) read[key] = results[begun.length + index];
    return { read, results };
  }

  const write = gather(async (some: readonly Written[]) => {
    const begins = some.map(({ as }) => entry(as).map(statement));
    const all = some.map(({ queries }) => Object.values(queries).map((query) => statement(compile(query))));
    const together = begins.flatMap((begin, place) => [...begin, ...all[place]!]);
    const { rows: results, waited, took } = await own(together);
    onTime?.(waited, took, together);
    let from = 0;
    return some.map(({ as, queries }, place) => {
      const begun = from + begins[place]!.length;
      const read: Record<string, unknown> = {};
      for (const [index, key] of Object.keys(queries).entries()) read[key] = results[begun + index];
      read.viewer = viewerOf(as, results[from + entryAt]![0] as unknown as Entered);
      from = begun + all[place]!.length;
      return read;
    });
  });

  /** Those who ask while it is being asked share the next answer. */
  const position = gather(
    async (some: readonly null[]) => {
      const { rows } = await pool.query(statement(whereItStands));
      return some.map(() => rows[0].position as Position);
    },
    { underWay: 1, most: 1_000 },
  );
  const replica = replicaUrl
    ? openReplica({
        url: replicaUrl,
        connections,
        position: () => position(null),
        log: (line) => log?.(line),
      })
    : undefined;

  function reading(page: PageRead): Database {
    if (!replica) return database;
    // A page that asks several times is one person's.
    let known: ReturnType<typeof readAll> | undefined;
    return {
      ...database,
      async read(as, queries) {
        if (!('token' in as)) return database.read(as, queries);
        // Of a visitor there is nothing to know that could be taken back.
        if (as.token !== null) known ??= readAll([...entry(as, true), sight], {});
        const now = (await known)?.results;
        const keys = Object.keys(queries);
        const begin = [takeRoleThere, entry(as)[entryAt]!, sight];
        const all = [...begin, ...keys.map((key) => compile(queries[key]!))].map(prepared);
        const began = performance.now();
        const there = await replica.ask(
          all,
          page.wrote,
          (found) => now === undefined || seesAlike(now[sightAt]![0]!, found[sightAt]![0]!),
        );
        if (!there) return database.read(as, queries);
        onTime?.(0, performance.now() - began, all);
        page.fromReplica = true;
        const read: Record<string, unknown> = {
          viewer: viewerOf(as, (now ?? there)[entryAt]![0] as unknown as Entered),
        };
        for (const [index, key] of keys.entries()) read[key] = there[begin.length + index];
        return read as never;
      },
    };
  }

  const database: Database = {
    async read(as, queries) {
      const { read, results } = await readAll(entry(as, true), queries);
      read.viewer = viewerOf(as, results[entryAt]![0] as unknown as Entered);
      return read as never;
    },

    async write(as, queries) {
      return committed((await write({ as, queries })) as never, true);
    },

    async readAsSystem(queries) {
      // Some of it is slow, and nobody waits for its page.
      const { read } = await readAll([takeRole('peerhood_system')], queries, own);
      return read as never;
    },

    async asViewer(as, work) {
      const done = await untangled(pool, async (client) => {
        const results = await Promise.all([
          client.query('begin'),
          ...entry(as).map((each) => client.query(statement(each))),
        ]);
        const handle = handleOn(client, statement, onTime);
        return work({ ...handle, viewer: viewerOf(as, results[1 + entryAt]!.rows[0]) });
      });
      return committed(done);
    },

    async asSystem(work) {
      const done = await untangled(pool, async (client) => {
        await client.query('begin; set local role peerhood_system');
        return work(handleOn(client, statement, onTime));
      });
      return committed(done);
    },

    async asSystemConnection(work) {
      const done = await transaction(pool, async (client) => {
        await client.query('begin; set local role peerhood_system');
        return work(client);
      });
      return committed(done);
    },

    onCommit(listener) {
      listeners.push(listener);
    },

    reading,
    position: async () => (replica ? position(null) : undefined),
    replica: () => replica?.state(),

    pool: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),

    async close() {
      await replica?.close();
      await pool.end();
    },
  };
  return database;
}

/** Which of the answers of `entry` tells who entered. */
const entryAt = 1;

/** All that policies go by: what `enter` sets, see db/access/00_base.sql. */
const sight = {
  sql: `select ${['viewer', 'groups', 'facilitates', 'blocks', 'blocked', 'paused', 'roles']
    .map((name) => `current_setting('peerhood.${name}', true) as ${name}`)
    .join(', ')}`,
  parameters: [],
};
const sightAt = entryAt + 1;

/** Whether two databases know the same of a viewer. Lists have no order. */
function seesAlike(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const inOrder = (list: unknown) => String(list).split(',').sort().join();
  return Object.keys(one).every(
    (name) => one[name] === other[name] || inOrder(one[name]) === inOrder(other[name]),
  );
}

/** Where commits are not waited for to be on the disk, what is committed may stand beyond what is there. */
const whereItStands = {
  sql: `select case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn()
    else pg_current_wal_flush_lsn() end::text as position`,
  parameters: [],
};

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let result: T;
  try {
    result = await work(client);
    const done = await client.query('commit');
    // PostgreSQL answers a commit of a failed transaction with ROLLBACK: nothing was kept.
    if (done.command !== 'COMMIT') throw new Error('The transaction was rolled back.');
  } catch (error) {
    await recover(client, error);
    throw error;
  }
  client.release();
  return result;
}

interface Written {
  as: As;
  queries: Record<string, Query>;
}

const untangled = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  again(() => transaction(pool, work));

/** Ends a failed transaction; a connection that cannot even do that is thrown away. */
async function recover(client: pg.PoolClient, error: unknown): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(error as Error);
  }
}

/**
 * What opens a transaction's eyes, after which it is the viewer's.
 * @param reads that it will only read: only_reads() in db/access/00_base.sql
 */
function entry(as: As, reads = false): Pick<CompiledQuery, 'sql' | 'parameters'>[] {
  const look = reads ? takeRoleToRead : takeRole('peerhood_viewer');
  if ('token' in as) return [look, { sql: 'select * from enter($1)', parameters: [as.token] }];
  return [takeRole('peerhood_system'), { sql: 'select set_sight($1)', parameters: [as.person] }, look];
}

const onlyReads = "set_config('role', 'peerhood_viewer', true), set_config('peerhood.reads', 'on', true)";
const takeRoleToRead = { sql: `select ${onlyReads}`, parameters: [] };
const takeRoleThere = {
  sql: `select ${onlyReads}, pg_last_wal_replay_lsn()::text as replayed`,
  parameters: [],
};

const takeRole = (role: string) => ({ sql: `select set_config('role', '${role}', true)`, parameters: [] });

/** The row of `enter(token)`. */
interface Entered {
  person_id: string | null;
  session_id: string | null;
  name: string | null;
  locale: string | null;
  time_zone: string;
  standing: Viewer['standing'];
  roles: string;
  seen_at: Date | null;
  notices: number;
  news: number;
  place_name: string;
  place_sentence: string;
  joining: Viewer['place']['joining'];
  adults_only: boolean;
  leave_to: string;
  alarm: boolean;
}

function viewerOf(as: As, row: Entered): Viewer {
  if ('person' in as) {
    return {
      id: as.person,
      sessionId: null,
      name: '',
      locale: null,
      timeZone: null,
      standing: as.person ? 'admitted' : 'visitor',
      organiser: false,
      moderator: false,
      seenAt: null,
      notices: 0,
      news: 0,
      alarm: false,
      place: { name: '', sentence: '', joining: 'anyone', adultsOnly: true, leaveTo: '' },
    };
  }
  return {
    id: row.person_id,
    sessionId: row.session_id,
    name: row.name ?? '',
    locale: row.locale,
    timeZone: row.time_zone,
    standing: row.standing,
    organiser: row.roles.includes('organiser'),
    moderator: row.roles.includes('moderator'),
    seenAt: row.seen_at,
    notices: row.notices,
    news: row.news,
    alarm: row.alarm,
    place: {
      name: row.place_name,
      sentence: row.place_sentence,
      joining: row.joining,
      adultsOnly: row.adults_only,
      leaveTo: row.leave_to,
    },
  };
}

type Prepare = (query: Pick<CompiledQuery, 'sql' | 'parameters'>) => Statement & pg.QueryConfig;

function handleOn(client: pg.PoolClient, statement: Prepare, onTime: Options['onTime']): Handle {
  const all = async <Row>(query: Query<Row>) => {
    const asked = statement(compile(query));
    const began = performance.now();
    const { rows } = await client.query(asked);
    onTime?.(0, performance.now() - began, [asked]);
    return rows as Row[];
  };
  return { all, first: async (query) => (await all(query))[0] };
}

function compile(query: Query): CompiledQuery {
  return (query as RawBuilder<unknown>).compile(build);
}

/** Named statements are parsed and planned once a connection. Texts made on the fly must not fill the server. */
function naming(): Prepare {
  const names = new Map<string, string>();
  return ({ sql, parameters }) => {
    let name = names.get(sql);
    if (name === undefined && names.size < 1_000) {
      name = `p${names.size}`;
      names.set(sql, name);
    }
    return { name, text: sql, values: parameters as unknown[] };
  };
}

const unnamed: Prepare = ({ sql, parameters }) => ({ text: sql, values: parameters as unknown[] });

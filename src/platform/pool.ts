import pg from 'pg';

export interface PoolOptions {
  url: string;
  connections: number;
  pipeline?: boolean;
  /** False behind a pooler, which passes on no wishes of a session. */
  direct?: boolean;
  /** The same server past the pooler. */
  directUrl?: string | undefined;
  onError?: ((error: Error) => void) | undefined;
  /** So long a connection may say nothing while it is asked, in milliseconds, before somebody looks after it. */
  patience?: number;
  /** So long a new connection may take to answer. */
  longest?: number;
}

/**
 * What the server is to do when it is we who are gone without a word: a transaction of ours that nobody goes on with holds
 * its locks against all others, for two hours as systems are set up. And nobody waits for a lock for longer than this.
 */
const wishes = Object.entries({
  idle_in_transaction_session_timeout: '30s',
  lock_timeout: '10s',
  tcp_keepalives_idle: '30',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '30s',
})
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

/** Looked after this often, in milliseconds. */
const EVERY = 1_000;
/** Asked anew this often whether the database is back. */
const AGAIN = 500;

/**
 * Connections to the database that notice when it does not answer any more. One that refuses says so at once; but where
 * a machine or a network is gone, nothing says anything: whoever asked would wait for a quarter of an hour, and all
 * others behind them. So when an answer takes long, a new connection is tried. Where that one is not even greeted, the
 * database is away: whatever is under way fails, and what comes is refused at once, until it answers. Where it does
 * answer, and knows nothing of what we wait for, the old connection alone is dead. Who greets and then says nothing for
 * long has much to do, or is a pooler with a queue: to end what waits there would make an outage of a busy hour.
 */
export function openPool({
  url,
  connections,
  pipeline = false,
  direct = true,
  directUrl,
  onError,
  patience = 3_000,
  longest = 5_000,
}: PoolOptions): pg.Pool {
  let away = false;
  let looking = false;
  let closed = false;
  const out = new Map<pg.PoolClient, { read: number; since: number; deaf: number }>();
  const all = new Set<pg.PoolClient>();

  const pool = new (class extends pg.Pool {
    override connect(): Promise<pg.PoolClient>;
    override connect(callback: Callback): void;
    override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
      if (away) {
        const error = Object.assign(new Error('The database does not answer.'), { code: '08006' });
        if (!callback) return Promise.reject(error);
        setImmediate(callback as never, error, undefined, () => {});
        return undefined;
      }
      if (!callback) return super.connect();
      super.connect(callback);
      return undefined;
    }
  })({
    connectionString: url,
    max: connections,
    pipeline,
    connectionTimeoutMillis: longest,
    idleTimeoutMillis: 0,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    ...(direct && { options: wishes }),
  } as pg.PoolConfig);

  // Without a handler, a connection that the server ends while it is idle would end the program.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => {
    all.add(client);
    // And one that is lost while it works for somebody: its queries tell them, and nobody listens to it besides.
    client.on('error', () => {});
  });
  pool.on('acquire', (client) => {
    out.set(client, { read: wire(client).bytesRead, since: performance.now(), deaf: 0 });
  });
  pool.on('release', (_, client) => void out.delete(client));
  pool.on('remove', (client) => {
    out.delete(client);
    all.delete(client);
  });

  const timer = setInterval(() => {
    const now = performance.now();
    for (const [client, state] of out) {
      const { bytesRead } = wire(client);
      if (bytesRead !== state.read || isDone(client))
        Object.assign(state, { read: bytesRead, since: now, deaf: 0 });
    }
    if ([...out.values()].some(({ since }) => now - since >= patience)) void look();
  }, EVERY).unref();

  const end = pool.end.bind(pool);
  pool.end = (() => {
    closed = true;
    clearInterval(timer);
    return end();
  }) as typeof pool.end;
  return pool;

  async function look(): Promise<void> {
    if (looking || closed) return;
    looking = true;
    try {
      const silent = [...out].filter(([, { since }]) => performance.now() - since >= patience);
      const working = await ask(silent.map(([client]) => pidOf(client)));
      for (const [client, state] of silent) {
        // A pooler between us and the server counts its own way: there only the first question tells anything.
        if (working === undefined || working.has(pidOf(client)) || out.get(client) !== state) state.deaf = 0;
        else if (++state.deaf >= 3) wire(client).destroy();
      }
    } catch (error) {
      if (!closed && error instanceof Silence) goAway();
    } finally {
      looking = false;
    }
  }

  function goAway(): void {
    away = true;
    onError?.(new Error('The database does not answer.'));
    for (const client of all) wire(client).destroy();
    const again = () => {
      if (closed) return;
      ask([]).then(
        () => {
          away = false;
        },
        (error) => {
          // Refusing is an answer too, and each request hears it for itself.
          if (error instanceof Silence) setTimeout(again, AGAIN).unref();
          else away = false;
        },
      );
    };
    again();
  }

  /** Over a connection of its own: which of these sessions of ours work on something. Undefined when it knows none of them. */
  async function ask(pids: number[]): Promise<Set<number> | undefined> {
    if (direct && !directUrl) return greeted(url, (client) => workingOf(client, pids));
    // A pooler greets while the server behind it is gone, and the server while the pooler is.
    await greeted(url, async () => {});
    if (directUrl) await greeted(directUrl, async () => {});
    return undefined;
  }

  /** @throws Silence where nothing greets */
  async function greeted<T>(by: string, question: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString: by,
      connectionTimeoutMillis: longest,
      query_timeout: longest,
    });
    client.on('error', () => {});
    try {
      await client.connect().catch((error) => {
        throw isSilence(error) ? new Silence() : error;
      });
      return await question(client);
    } finally {
      // A server that hears nothing does not hear a goodbye either.
      setTimeout(() => wire(client).destroy(), 1_000).unref();
      client.end().catch(() => {});
    }
  }

  async function workingOf(client: pg.Client, pids: number[]): Promise<Set<number> | undefined> {
    const { rows } = await client.query<{ pid: number; idle: boolean }>(
      `select pid, state is distinct from 'active' as idle from pg_stat_activity where pid = any ($1)`,
      [pids],
    );
    if (pids.length > 0 && rows.length === 0 && !(await isDirect(client))) return undefined;
    return new Set(rows.filter(({ idle }) => !idle).map(({ pid }) => pid));
  }

  /** Whether a session's number, as it was told to us, is that of the server. */
  async function isDirect(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows[0]!.pid === pidOf(client);
  }
}

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

class Silence extends Error {}

/** Nothing came in time, as opposed to a no. */
const isSilence = (error: unknown) =>
  /timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN/i.test(
    `${(error as { code?: unknown }).code} ${(error as Error).message}`,
  );

/** What this uses of a client: its types know less than it has. */
interface Inside {
  connection: { stream: { bytesRead: number; destroy(): void } };
  readyForQuery: boolean;
  processID: number;
}

const wire = (client: pg.ClientBase) => (client as unknown as Inside).connection.stream;
const isDone = (client: pg.ClientBase) => (client as unknown as Inside).readyForQuery;
const pidOf = (client: pg.ClientBase) => (client as unknown as Inside).processID;

import { createHmac } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';

/**
 * Wakes the processes of one place. Messages hold nothing but ids; most are empty and mean: look what is new. One that
 * is lost is made up for, since the news themselves stand in the database.
 */
export interface Bus {
  /** Begins to hear, and goes on through every loss. Resolves when the first attempt is over, however it went. */
  start(): Promise<void>;
  /** To all processes that hear, this one included. Never fails and never waits. */
  tell(message: string): void;
  close(): Promise<void>;
}

export interface BusParts {
  /** A direct one: a transaction pooler does not pass LISTEN on. */
  databaseUrl: string;
  /** Valkey or Redis takes the place of LISTEN and NOTIFY. */
  valkeyUrl?: string | undefined;
  /** The place's secret: places that share one Valkey do not hear each other. */
  secret: string;
  /** Calls back after each transaction of this process. */
  onCommit(listener: () => void): void;
  /** Also with an empty message after each gap. */
  heard(message: string): void;
  log(line: string, error?: unknown): void;
}

export const openBus = (parts: BusParts): Bus =>
  parts.valkeyUrl ? valkeyBus(parts, parts.valkeyUrl) : postgresBus(parts);

const channel = 'peerhood_live';
/** So often whoever listens asks whether the other side is still there, in milliseconds. */
const EVERY = 15_000;

/** Triggers notify in the transaction of the change, so that its commit is what wakes. */
function postgresBus({ databaseUrl, heard, log }: BusParts): Bus {
  let client: pg.Client | undefined;
  let closed = false;
  let attempts = 0;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const mine = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'peerhood live',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    let over = false;
    const lost = (error?: Error) => {
      if (over) return;
      over = true;
      if (client === mine) client = undefined;
      mine.end().catch(() => {});
      // A goodbye that nobody answers would keep it open.
      setTimeout(
        () => (mine as unknown as { connection: { stream: Socket } }).connection.stream.destroy(),
        1_000,
      ).unref();
      if (closed) return;
      if (attempts++ === 0)
        log(`Live pages hear nothing for now: ${error?.message ?? 'the connection ended'}`);
      timer = setTimeout(connect, pause(attempts)).unref();
    };
    mine.on('error', lost);
    mine.on('end', () => lost());
    mine.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
    } catch (error) {
      return lost(error as Error);
    }
    if (over) return;
    if (closed) return void mine.end().catch(() => {});
    client = mine;
    attempts = 0;
    heard('');
    // Whoever only listens notices nothing when the other side is gone without a word.
    let answered = true;
    const asking = setInterval(() => {
      if (over || closed) return clearInterval(asking);
      if (!answered) return lost(new Error('the database does not answer'));
      answered = false;
      mine.query('select').then(
        () => {
          answered = true;
        },
        () => {},
      );
    }, EVERY).unref();
  }

  return {
    start: connect,
    tell(message) {
      client?.query('select pg_notify($1, $2)', [channel, message]).catch(() => {});
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

/**
 * Valkey wakes the others after this process has committed. What is committed elsewhere, by a command or by hand, is
 * found at the next look that streams take by themselves.
 */
function valkeyBus({ secret, onCommit, heard, log }: BusParts, url: string): Bus {
  const name = `peerhood:${createHmac('sha256', secret).update('live').digest('base64url').slice(0, 22)}`;
  let closed = false;
  let away = false;
  let waking: NodeJS.Timeout | undefined;
  const open = async () => {
    const { createClient } = await import('@redis/client');
    const client = createClient({
      url: url.replace(/^valkey/, 'redis'),
      disableOfflineQueue: true,
      socket: { reconnectStrategy: (retries: number) => pause(retries), connectTimeout: 5_000 },
    });
    client.on('error', (error: Error) => {
      if (!away && !closed) log(`Valkey is away: ${error.message || 'no connection'}`);
      away = true;
    });
    client.on('ready', () => {
      away = false;
    });
    return client;
  };
  const speaker = open();
  speaker.then((client) => client.connect()).catch(() => {});
  let listener: typeof speaker | undefined;

  // While Valkey is away this process at least hears itself.
  const tell = (message: string) => {
    speaker
      .then(async (client) => {
        if (client.isReady) await client.publish(name, message);
        else heard(message);
      })
      .catch(() => {});
  };
  onCommit(() => {
    waking ??= setTimeout(() => {
      waking = undefined;
      tell('');
    }, 5).unref();
  });

  return {
    async start() {
      listener = open();
      const client = await listener;
      // After each loss too: the subscription comes back by itself, and what was missed is looked for.
      client.on('ready', () => setImmediate(heard, ''));
      const connected = client.connect().then(() => client.subscribe(name, heard));
      connected.catch(() => {});
      await Promise.race([
        connected.catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, 2_000).unref()),
      ]);
    },
    tell,
    async close() {
      closed = true;
      clearTimeout(waking);
      for (const client of [await speaker, await listener]) if (client?.isOpen) client.destroy();
    },
  };
}

/** Milliseconds before trying again: not all processes at once. */
const pause = (attempts: number) => Math.min(5_000, 100 * 2 ** Math.min(attempts, 6)) * (0.5 + Math.random());

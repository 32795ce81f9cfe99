import pg from 'pg';
import { failedAt, runBatch, type Statement } from './batch.ts';
import { inTime } from './in-time.ts';

/*
 * Reading from a streaming replica. It answers only when it is shown to hold all that has to be there: everything that
 * was committed a moment ago, and whatever its reader wrote since. Everything else the primary answers, and nobody sees
 * which of the two it was.
 */

/** What is read there lacks nothing that is older than this, in milliseconds. */
export const MOST_BEHIND = 2_000;

/** A place in the log of all changes (WAL), as PostgreSQL writes it: `16/B374D848`. */
export type Position = string;

type Rows = Record<string, unknown>[];

export interface Replica {
  /**
   * Runs statements there, of which the first answers with `replayed`.
   * @param own up to here it must have come besides
   * @param fits whether its answers can be taken otherwise
   * @returns undefined when somebody else has to be asked: nothing is wrong then
   */
  ask(
    statements: readonly Statement[],
    own: Position | undefined,
    fits: (results: Rows[]) => boolean,
  ): Promise<Rows[] | undefined>;
  state(): ReplicaState;
  close(): Promise<void>;
}

/** How it stands with the replica, as this process has seen it. */
export interface ReplicaState {
  away: boolean;
  /** How far it was behind when it answered last, at most, in seconds; undefined when it is not known. */
  behind: number | undefined;
  /** Reads since the start: answered there, and asked of the primary instead. */
  here: number;
  passedOn: number;
}

interface ReplicaParts {
  url: string;
  connections: number;
  /** Where the primary stands now. */
  position: () => Promise<Position>;
  log: (line: string) => void;
  /** How often the primary is asked where it stands, in milliseconds, while there is reading. */
  beatEvery?: number;
}

/** Whoever does not answer for so long is away. Nobody waits longer for a page than this. */
const PATIENCE = 1_500;
/** After an answer that was too old the next are asked of the primary, for so many milliseconds. */
const BREATH = 20;

export function openReplica({ url, connections, position, log, beatEvery = 500 }: ReplicaParts): Replica {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: PATIENCE,
    idleTimeoutMillis: 0,
  } as pg.PoolConfig);
  pool.on('error', () => {});
  // One that is lost in the middle of an answer tells whoever asked; besides, nobody needs to hear of it.
  pool.on('connect', (client) => client.on('error', () => {}));
  /** Where the primary stood at least, and when: the oldest first. */
  let marks: { at: number; position: bigint }[] = [];
  let marking = false;
  let wanted = false;
  let away = false;
  let breathing = 0;
  let behind: number | undefined;
  let here = 0;
  let passedOn = 0;
  let closed = false;
  let knocking: NodeJS.Timeout | undefined;
  /** What a replica cannot run: what writes after all, or looks at tables that are in no log. */
  const unfit = new Set<string>();

  const beat = setInterval(() => {
    if (wanted) void mark();
    wanted = false;
  }, beatEvery).unref();

  async function mark(): Promise<void> {
    if (marking) return;
    marking = true;
    // The moment before asking: whatever had been committed by then, the answer covers.
    const at = performance.now();
    try {
      marks.push({ at, position: readPosition(await position()) });
    } catch {
      // Without the primary nothing proves that an answer is recent: pages say themselves that it is away.
    } finally {
      marking = false;
    }
  }

  /** How far it must have come; undefined when that is not known, as at the first read in a while. */
  function needed(own: Position | undefined): bigint | undefined {
    const recent = performance.now() - MOST_BEHIND;
    while (marks.length > 0 && marks[0]!.at < recent) marks.shift();
    const [oldest] = marks;
    if (!oldest) {
      void mark();
      return undefined;
    }
    const mine = own === undefined ? 0n : readPosition(own);
    return mine > oldest.position ? mine : oldest.position;
  }

  async function ask(
    statements: readonly Statement[],
    own: Position | undefined,
    fits: (results: Rows[]) => boolean,
  ) {
    wanted = true;
    const need = needed(own);
    const now = performance.now();
    if (need === undefined || away || now < breathing) return undefined;
    if (unfit.size > 0 && statements.some(({ text }) => unfit.has(text))) return undefined;
    let client: pg.PoolClient | undefined;
    try {
      client = await pool.connect();
      const results = await answered(runBatch(client, statements));
      client.release();
      const replayed = results[0]?.[0]?.replayed;
      const reached = typeof replayed === 'string' ? readPosition(replayed) : -1n;
      const newest = marks.findLast((each) => each.position <= reached);
      behind = newest && (now - newest.at) / 1_000;
      if (reached >= need) return fits(results) ? results : undefined;
      breathing = performance.now() + BREATH;
    } catch (error) {
      client?.release(error as Error);
      const code = String((error as { code?: unknown }).code ?? '');
      // What PostgreSQL says of a statement is no news of the server: a conflict with what is replayed, or no replica's work.
      if (!/^[0-9A-Z]{5}$/.test(code) || /^(08|53|57P)/.test(code)) leave(error as Error);
      else if (/^(25006|55000|0A000)$/.test(code)) {
        const failed = failedAt(error);
        if (failed) unfit.add(failed.text);
      }
    }
    return undefined;
  }

  function leave(error: Error): void {
    if (away || closed) return;
    away = true;
    behind = undefined;
    log(`The replica is away, everything is read from the primary: ${error.message}`);
    knock();
  }

  /** Nobody's page finds out whether it is back. */
  function knock(): void {
    knocking = setTimeout(async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
      client.on('error', () => {});
      try {
        await answered(client.connect().then(() => client.query('select pg_last_wal_replay_lsn()')));
        away = false;
        log('The replica answers again.');
      } catch {
        if (!closed) knock();
      } finally {
        client.end().catch(() => {});
      }
    }, 1_000).unref();
  }

  return {
    async ask(...asked) {
      const results = await ask(...asked);
      if (results) here++;
      else passedOn++;
      return results;
    },
    state: () => ({ away, behind, here, passedOn }),
    async close() {
      closed = true;
      clearInterval(beat);
      clearTimeout(knocking);
      marks = [];
      // A server that hangs must not keep this program from ending.
      await answered(pool.end()).catch(() => {});
    },
  };
}

const answered = <T>(work: Promise<T>) => inTime(work, PATIENCE, () => new Error('it does not answer'));

/** As a number, so that two can be compared. What is no position counts as one that nobody reaches. */
export function readPosition(position: Position): bigint {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(position) ?? [];
  if (high === undefined || low === undefined) return 1n << 64n;
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

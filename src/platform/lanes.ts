import type pg from 'pg';
import { isOutdated, runBatch, type Statement, spoils } from './batch.ts';

/** A connection on which several transactions stand in line. */
interface Lane {
  client: Promise<pg.PoolClient>;
  /** It has its connection. */
  ready: boolean;
  opened: number;
  /** Transactions that are not answered yet, the one under way with them. */
  load: number;
  /** Since when the first of them is under way. */
  since: number;
  spoilt: Error | undefined;
}

interface Options {
  /** So many connections are shared; 0: none, and each batch has one of its own. */
  most: number;
  /** So many stand in line at most. */
  deep?: number;
  /** Who could have a connection of their own does not line up behind what takes longer than this, in milliseconds. */
  patience?: number;
  /** And nobody at all behind what takes longer than this. */
  longest?: number;
  /** While others wait for a connection, one that has been shared for this long gets nobody more: it goes back. */
  turn?: number;
}

/**
 * What a batch answered: the rows of each statement, and how long it waited and took, in milliseconds. That is what this
 * process noticed: of two answers that come in one piece the first took as long as both.
 */
interface Ran {
  rows: Record<string, unknown>[][];
  waited: number;
  took: number;
}

/**
 * Runs batches of statements, each of which is a transaction of its own (see `runBatch`), several behind one another on one
 * connection: the next is there when the server is done with the one before, and nobody has to be woken up for it. Share
 * none where they write: others would wait behind their locks. What is slow gets nobody behind it who could have gone
 * elsewhere; those who stood there already wait for it. And nobody who waits for a connection of their own is passed by for
 * ever: a line that never ends is ended.
 *
 * Never more than `most` of the pool's connections are shared: whoever needs one for themself finds the others.
 */
export function openLanes(
  pool: pg.Pool,
  { most, deep = 8, patience = 10, longest = 50, turn = 100 }: Options,
) {
  const lanes = new Set<Lane>();

  const isFree = () => pool.idleCount > 0 || pool.totalCount < pool.options.max;

  /** The one to line up in; undefined where all are long or slow, or have had their turn. */
  function shortest(now: number): Lane | undefined {
    const quick = isFree() ? patience : Math.max(patience, longest);
    const others = pool.waitingCount > 0;
    let best: Lane | undefined;
    for (const lane of lanes) {
      if (lane.load >= deep || now - lane.since >= quick || (others && now - lane.opened >= turn)) continue;
      if (!best || (lane.ready === best.ready ? lane.load < best.load : lane.ready)) best = lane;
    }
    return best;
  }

  function open(now: number): Lane {
    const lane: Lane = {
      client: pool.connect(),
      ready: false,
      opened: now,
      load: 0,
      since: now,
      spoilt: undefined,
    };
    if (lanes.size < most) lanes.add(lane);
    return lane;
  }

  async function runOn(lane: Lane, statements: readonly Statement[], asked: number): Promise<Ran> {
    // Before it is waited for: as soon as nobody stands in a lane, its connection goes back.
    lane.load++;
    let client: pg.PoolClient;
    try {
      client = await lane.client;
      lane.ready = true;
    } catch (error) {
      lanes.delete(lane);
      throw error;
    }
    const sent = performance.now();
    try {
      const rows = await runBatch(client, statements);
      const began = Math.max(sent, lane.since);
      return { rows, waited: began - asked, took: performance.now() - began };
    } catch (error) {
      if (spoils(error)) lane.spoilt = error as Error;
      throw error;
    } finally {
      lane.since = performance.now();
      if (--lane.load === 0 || lane.spoilt) lanes.delete(lane);
      if (lane.load === 0) client.release(lane.spoilt);
    }
  }

  /** One more is shared only where it can be had at once. */
  const choose = (now: number): Lane =>
    (lanes.size > 0 && (lanes.size >= most || !isFree()) && shortest(now)) || open(now);

  return async (statements: readonly Statement[]): Promise<Ran> => {
    const asked = performance.now();
    for (let time = 0; ; time++) {
      try {
        return await runOn(choose(performance.now()), statements, asked);
      } catch (error) {
        // One before it failed where the server was to learn a statement, which this one took for learnt; or the tables have
        // changed, of which each connection knows the old ones: each time it throws away one.
        if (!isOutdated(error) || time > pool.options.max) throw error;
      }
    }
  };
}

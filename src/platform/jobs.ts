import { makeWorkerUtils, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import type { Database, Handle } from './db.ts';
import { openPool } from './pool.ts';

/** Work that is done again and again, at the times of a crontab line (UTC). */
export interface Job {
  name: string;
  at: string;
  /** Looks at how things stand now: what was missed is not made up for, and at most one waits. */
  onlyNow?: boolean;
  /** Does what cannot be undone because time has passed: waits while nobody knows what time it is. */
  lasting?: boolean;
  run(db: Database): Promise<void>;
}

/** A kind of data that is kept for so many days and then forgotten. A domain lists its own in `jobs.ts`. */
export interface Retention {
  /** A name for it, such as `sessions`: unique, its words stand in the messages of `records`. */
  kind: string;
  /** The tables that it keeps short. */
  tables: readonly string[];
  /** Counted from the moment that `forget` says; 0 is less than a day. */
  days: number;
  /** Forgets what is older, as the system role. Returns how many rows went, or lost their words. */
  forget(system: Handle, days: number): Promise<number>;
}

/**
 * The one daily job, at a quiet hour, that runs them all. What fails stops nothing else, and is tried again.
 * @param note keeps that a kind was gone through, and how many rows it forgot; null when it failed
 */
export function forgetting(
  retention: readonly Retention[],
  note: (system: Handle, kind: string, forgotten: number | null) => Promise<void>,
): Job {
  return {
    name: 'forget',
    at: '17 3 * * *',
    lasting: true,
    async run(db) {
      const failures: unknown[] = [];
      for (const { kind, forget, days } of retention) {
        try {
          await db.asSystem(async (system) => note(system, kind, await forget(system, days)));
        } catch (error) {
          failures.push(error);
          await db.asSystem((system) => note(system, kind, null));
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'not everything could be forgotten');
    },
  };
}

/**
 * Runs the jobs in this process, and goes on through every loss of the database. One that was due while the program was
 * down is made up for once. A clock that was set back does not make jobs wait until it is as late as it was.
 * @param databaseUrl a direct one: the worker listens, which a transaction pooler does not pass on
 */
export async function startJobs({
  jobs,
  databaseUrl,
  db,
  log,
  clock = { wall: Date.now, steady: () => performance.now() },
  lookEvery = 15_000,
}: {
  jobs: readonly Job[];
  databaseUrl: string;
  db: Database;
  log: (line: string) => void;
  /** In milliseconds: what can be set, and what only goes on. */
  clock?: Clock;
  lookEvery?: number;
}): Promise<{ stop(): Promise<void>; running(): boolean }> {
  const pool = openPool({ url: databaseUrl, connections: 3 });
  let runner: Runner | undefined;
  let stopped = false;
  let starting: Promise<void> | undefined;
  const watched = watchClock(clock);

  async function begin(): Promise<void> {
    await mendSchedule(pool);
    const mine = await run({
      pgPool: pool,
      // At once, yet by the way on which a failure is heard: else nobody waits for the note that a job is done or failed,
      // and a database that is away just then is an error without an owner.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      concurrency: 1,
      pollInterval: 10_000,
      noHandleSignals: true,
      logger: quietLogger(log),
      crontab: jobs
        // A queue of its own: however many workers there are, no job runs beside itself.
        .map(
          ({ name, at, onlyNow }) => `${at} ${name} ?queue=${name}&${onlyNow ? `jobKey=${name}` : 'fill=2d'}`,
        )
        .join('\n'),
      taskList: Object.fromEntries(
        jobs.map((job) => [
          job.name,
          async () => {
            if (job.lasting && !watched.isSteady())
              throw new Error('the clock was set a moment ago: what cannot be undone waits');
            await held(pool, job.name, () => job.run(db));
          },
        ]),
      ),
    });
    runner = mine;
    // Once it has made its tables.
    await freeQueues(pool);
    const ended = () => {
      if (stopped || runner !== mine) return;
      runner = undefined;
      log('Jobs ended: they begin again');
      beginAgain();
    };
    mine.promise.then(ended, ended);
  }

  /** Until it works: a database that is away for long lets the worker give up. */
  function beginAgain(): void {
    starting ??= (async () => {
      while (!stopped && !runner) {
        await new Promise((resolve) => setTimeout(resolve, 2_000).unref());
        if (!stopped) await begin().catch(() => {});
      }
    })().finally(() => {
      starting = undefined;
    });
  }

  const freeing = setInterval(() => {
    if (!stopped && runner) void freeQueues(pool).catch(() => {});
  }, lookEvery).unref();
  const timer = setInterval(() => {
    if (stopped || !runner || !watched.wasSet()) return;
    // Its timers are set to a time that is now far away.
    log('The clock was set: jobs are planned anew');
    const before = runner;
    runner = undefined;
    before.stop().then(beginAgain, beginAgain);
  }, lookEvery).unref();

  try {
    await begin();
  } catch (error) {
    clearInterval(timer);
    clearInterval(freeing);
    await pool.end();
    throw error;
  }
  return {
    running: () => runner !== undefined,
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearInterval(freeing);
      await runner?.stop();
      await starting;
      await pool.end();
    },
  };
}

/** Of the locks that say which job is being done: they end with the process that does it, be it by kill -9. */
const LOCK = 7034;

async function held<T>(pool: pg.Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK, name]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch((error) => {
      broken = error;
    });
    client.release(broken);
  }
}

/**
 * A worker that was killed leaves the queue of its job locked for four hours, and nothing of that kind would be done until
 * then: not even alarms. Whose job nobody holds is let go of; a job that was only just taken holds it in a moment.
 */
async function freeQueues(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; worker: string }>(
    `select queue_name as name, locked_by as worker from graphile_worker._private_job_queues
      where locked_at < now() - interval '5 seconds' and locked_by is not null`,
  );
  for (const { name, worker } of rows) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const { rows: got } = await client.query<{ got: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as got',
        [LOCK, name],
      );
      if (got[0]!.got)
        await client.query('select graphile_worker.force_unlock_workers(array[$1]::text[])', [worker]);
    } finally {
      await client.query('select pg_advisory_unlock_all()').catch((error) => {
        broken = error;
      });
      client.release(broken);
    }
  }
}

export interface Clock {
  wall(): number;
  steady(): number;
}

/** A jump is more than this: smaller steps are how clocks are kept right. In milliseconds. */
const JUMP = 60_000;
/** So long a clock has to go on evenly after a jump before it is believed. */
const BELIEVED_AFTER = 3_600_000;

/** Compares the clock that can be set with the one that cannot. */
export function watchClock({ wall, steady }: Clock) {
  let last = wall() - steady();
  let jumpedAt = Number.NEGATIVE_INFINITY;
  let untold = false;
  const compare = () => {
    const now = wall() - steady();
    if (Math.abs(now - last) > JUMP) {
      jumpedAt = steady();
      untold = true;
    }
    last = now;
  };
  return {
    /** Whether it was set since this was asked last. */
    wasSet: (): boolean => {
      compare();
      const told = untold;
      untold = false;
      return told;
    },
    isSteady: (): boolean => {
      compare();
      return steady() - jumpedAt >= BELIEVED_AFTER;
    },
  };
}

/** What was run at a time that is still to come, was run before the clock was set back: it may run at its time again. */
async function mendSchedule(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    "select to_regclass('graphile_worker._private_known_crontabs') is not null as there",
  );
  if (!rows[0]!.there) return;
  await pool.query(`update graphile_worker._private_known_crontabs
    set last_execution = date_trunc('minute', now()), known_since = least(known_since, now())
    where last_execution > now() + interval '1 minute' or known_since > now() + interval '1 minute'`);
  // Tries that were put off until then, too.
  await pool.query(`update graphile_worker._private_jobs set run_at = now()
    where run_at > now() + interval '2 days' and locked_at is null`);
}

/** Takes out of the queue whatever names this id. Jobs carry ids alone, so that this finds all of somebody's. */
export async function forgetJobs(databaseUrl: string, id: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: databaseUrl, logger: quietLogger(() => {}) });
  try {
    await utils.migrate();
    await utils.withPgClient((client) =>
      client.query(
        `delete from graphile_worker._private_jobs where strpos(concat_ws(' ', payload, key), $1) > 0`,
        [id],
      ),
    );
  } finally {
    await utils.release();
  }
}

function quietLogger(log: (line: string) => void) {
  const say = (level: string, message: string) => {
    if (level === 'error' || level === 'warning') log(`jobs: ${message}`);
  };
  const logger = {
    scope: () => logger,
    error: (message: string) => say('error', message),
    warn: (message: string) => say('warning', message),
    info() {},
    debug() {},
  };
  return logger as never;
}

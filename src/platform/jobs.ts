import { makeWorkerUtils, type Runner, run } from 'graphile-worker';
import type { Database, Handle } from './db.ts';

/** Work that is done again and again, at the times of a crontab line (UTC). */
export interface Job {
  name: string;
  at: string;
  /** Looks at how things stand now: what was missed is not made up for, and at most one waits. */
  onlyNow?: boolean;
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
 * Runs the jobs in this process. One that was due while the program was down is made up for once.
 * @param databaseUrl a direct one: the worker listens, which a transaction pooler does not pass on
 */
export async function startJobs({
  jobs,
  databaseUrl,
  db,
  log,
}: {
  jobs: readonly Job[];
  databaseUrl: string;
  db: Database;
  log: (line: string) => void;
}): Promise<{ stop(): Promise<void>; running(): boolean }> {
  const runner: Runner = await run({
    connectionString: databaseUrl,
    concurrency: 1,
    maxPoolSize: 2,
    pollInterval: 10_000,
    noHandleSignals: true,
    logger: quietLogger(log),
    crontab: jobs
      // A queue of its own: however many workers there are, no job runs beside itself.
      .map(
        ({ name, at, onlyNow }) => `${at} ${name} ?queue=${name}&${onlyNow ? `jobKey=${name}` : 'fill=2d'}`,
      )
      .join('\n'),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => job.run(db)])),
  });
  let running = true;
  const ended = () => {
    running = false;
  };
  runner.promise.then(ended, ended);
  return {
    running: () => running,
    stop: () => {
      ended();
      return runner.stop();
    },
  };
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

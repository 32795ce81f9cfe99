import { type Runner, run } from 'graphile-worker';
import type { Database } from './db.ts';

/** Work that is done again and again, at the times of a crontab line (UTC). */
export interface Job {
  name: string;
  at: string;
  run(db: Database): Promise<void>;
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
}): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({
    connectionString: databaseUrl,
    concurrency: 1,
    maxPoolSize: 2,
    pollInterval: 10_000,
    noHandleSignals: true,
    logger: quietLogger(log),
    crontab: jobs.map(({ name, at }) => `${at} ${name} ?fill=2d`).join('\n'),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => job.run(db)])),
  });
  return { stop: () => runner.stop() };
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

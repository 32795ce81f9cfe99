import { type Runner, run } from 'graphile-worker';
import type { Database } from './db.ts';

/**
 * Runs the jobs in this process. Once a day, at a quiet hour, what has had its time is forgotten.
 * @param databaseUrl a direct one: the worker listens, which a transaction pooler does not pass on
 */
export async function startJobs({
  databaseUrl,
  db,
  log,
}: {
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
    crontab: '17 3 * * * forget ?fill=2d',
    taskList: { forget: async () => forget(db) },
  });
  return { stop: () => runner.stop() };
}

/** Deletes sessions, links, counters and form keys that are past their time. */
export async function forget(db: Database): Promise<void> {
  const { sql } = await import('kysely');
  await db.asSystem(async (system) => {
    await system.all(
      sql`delete from sessions where expires_at < now() or ended_at < now() - interval '7 days'`,
    );
    await system.all(sql`delete from sign_in_links where expires_at < now() - interval '7 days'`);
    await system.all(sql`delete from passkey_challenges where created_at < now() - interval '1 hour'`);
    await system.all(
      sql`update recovery_code_sheets set show_seed = null where made_at < now() - interval '1 hour'`,
    );
    await system.all(sql`delete from attempts where since < now() - interval '7 days'`);
    await system.all(sql`delete from once_results where made_at < now() - interval '7 days'`);
  });
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

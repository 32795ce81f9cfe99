import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import program from '../package.json' with { type: 'json' };
import { backUp, type Contents, headOf } from './platform/back-up.ts';
import type { Env } from './platform/env.ts';
import { openFiles } from './platform/files.ts';
import { isOlder, migrate } from './platform/migrate.ts';
import type { BackUpFacts } from './platform/probe.ts';
import { Refusal } from './platform/refusal.ts';

/** What a back-up of a place holds. Why some of it stays out: docs/decisions/0090. */
export const contents: Contents = {
  program: program.version,
  leftOut: [
    // Ways in: one that was ended, or used, since the back-up must not open again.
    'sessions',
    'sign_in_links',
    'passkey_challenges',
    // Each belongs to a session.
    'push_subscriptions',
    // Of forms and guesses under way.
    'once_results',
    'attempts',
  ],
  fileKeys: `select unnest(array_remove(array[key, small_key], null)) as key from attachments order by 1`,
  occupied: `select exists (select from people) or exists (select from groups) as occupied`,
};

const HOUR = 3_600_000;
/** Names of those that come daily; whatever else lies there is the operator's. */
const daily = /^\d{4}-\d\d-\d\dT\d{6}Z\.peerhood$/;
/** Files that belong to it were not where files are kept: better than none, and no reason to let a whole one go. */
const incomplete = /^\d{4}-\d\d-\d\dT\d{6}Z-incomplete\.peerhood$/;
const INCOMPLETE_KEPT = 2;
const beforeUpgrade = /^before-upgrade-\d{4}-\d\d-\d\dT\d{6}(\.\d{3})?Z\.peerhood$/;
/** A few, since each is as large as the place. */
const UPGRADES_KEPT = 2;

type Settings = Pick<
  Env,
  'PEERHOOD_DATA' | 'PEERHOOD_BACKUP_KEY' | 'PEERHOOD_BACKUPS_KEPT' | 'S3_URL' | 'DATABASE_DIRECT_URL'
>;

const folderOf = (env: Settings) => join(resolve(env.PEERHOOD_DATA), 'back-ups');
const stamp = (now: Date) => `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.peerhood`;
/** Two starts may fail within one second. */
const exactStamp = (now: Date) => `${now.toISOString().replaceAll(':', '')}.peerhood`;

/** @returns whether one was due and is made */
export async function backUpDaily(
  env: Settings,
  databaseUrl: string,
  now: Date,
  signal?: AbortSignal,
): Promise<boolean> {
  if (env.PEERHOOD_BACKUPS_KEPT === 0) return false;
  const folder = folderOf(env);
  const failure = join(folder, 'failed');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const last = [...(await namesIn(folder, daily)), ...(await namesIn(folder, incomplete))].map(madeAt);
    if (last.some((at) => now.getTime() - at.getTime() < 23.5 * HOUR)) return false;
    const file = join(folder, stamp(now));
    const { missing } = await make(env, databaseUrl, file, signal);
    if (missing > 0) {
      await rename(file, file.replace(/\.peerhood$/, '-incomplete.peerhood'));
      await prune(folder, incomplete, INCOMPLETE_KEPT);
      throw new Error(`${missing} files that belong to the place were not where files are kept`);
    }
    await prune(folder, daily, env.PEERHOOD_BACKUPS_KEPT);
  } catch (error) {
    // What a database says of a failure may repeat what people wrote: its code is enough.
    const { code, message } = error as NodeJS.ErrnoException;
    if (!signal?.aborted)
      await writeFile(failure, `${now.toISOString()} ${code ?? message}\n`, { mode: 0o600 }).catch(() => {});
    throw error;
  }
  await rm(failure, { force: true });
  return true;
}

/** How it stands with the daily ones. `late` is set when somebody has to look after them, with why. */
export async function backUpState(
  env: Settings & Partial<Pick<Env, 'PEERHOOD_RUN'>>,
  now: Date,
): Promise<BackUpFacts> {
  const folder = folderOf(env);
  // Whoever only serves pages makes none: a worker does.
  const kept = env.PEERHOOD_RUN === 'web' ? 0 : env.PEERHOOD_BACKUPS_KEPT;
  const sealed = env.PEERHOOD_BACKUP_KEY !== undefined;
  if (kept === 0) return { kept, sealed, newest: undefined, late: undefined };
  const name = (await namesIn(folder, daily)).at(-1);
  const newest = name ? madeAt(name) : undefined;
  const failed = await readFile(join(folder, 'failed'), 'utf8').catch(() => undefined);
  // Where there is none yet, the place is as old as its data folder.
  const since = newest ?? (await stat(resolve(env.PEERHOOD_DATA)).catch(() => undefined))?.birthtime ?? now;
  const old = now.getTime() - since.getTime() > 48 * HOUR;
  return { kept, sealed, newest, late: failed ? 'failed' : old ? 'old' : undefined };
}

/**
 * A process that serves pages alone, and makes no back-ups, leaves a newer version to the worker, which makes one first.
 * @param stopped when nobody waits any more
 */
export async function leaveToWorker(
  env: Settings & Pick<Env, 'PEERHOOD_RUN'>,
  databaseUrl: string,
  log: (line: string) => void,
  stopped: Promise<void>,
  every = 1_000,
): Promise<'current' | 'stopped'> {
  if (env.PEERHOOD_RUN !== 'web' || env.PEERHOOD_BACKUPS_KEPT > 0) return 'current';
  const over = stopped.then(() => 'stopped' as const);
  for (let told = false; await isOlder(databaseUrl); told = true) {
    if (!told)
      log('A newer version: this process waits for the worker, which makes a back-up and brings it in.');
    if ((await Promise.race([delay(every), over])) === 'stopped') return 'stopped';
  }
  return 'current';
}

/**
 * Brings the database to this version; one that is older is backed up first, where daily back-ups are.
 * @throws Refusal when one of both fails: the database is then as it was
 */
export async function upgrade(
  env: Settings,
  databaseUrl: string,
  log: (line: string) => void,
): Promise<void> {
  if (env.PEERHOOD_BACKUPS_KEPT > 0 && (await isOlder(databaseUrl))) {
    const folder = folderOf(env);
    const file = join(folder, `before-upgrade-${exactStamp(new Date())}`);
    log(`A newer version: first a back-up, ${file}`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { missing } = await make(env, databaseUrl, file);
      // They were lost before: that an upgrade is refused brings none of them back.
      if (missing > 0)
        log(
          `Warning: ${missing} files that belong to the place were not where files are kept, and are not in it.`,
        );
    } catch (error) {
      throw new Refusal(
        `The back-up before the upgrade could not be made (${(error as Error).message}), so nothing was changed. Mend that, or start with PEERHOOD_BACKUPS_KEPT=0 to go without.`,
      );
    }
    await pruneUpgrades(folder, file);
  }
  await migrate(databaseUrl, { log });
}

/** A start that fails and is tried again and again leaves one, and those of earlier versions are not lost over it. */
async function pruneUpgrades(folder: string, made: string): Promise<void> {
  const schema = JSON.stringify((await headOf(made)).schema);
  for (const name of await namesIn(folder, beforeUpgrade)) {
    const path = join(folder, name);
    const same = path !== made && (await headOf(path).catch(() => undefined));
    if (same && JSON.stringify(same.schema) === schema) await rm(path);
  }
  await prune(folder, beforeUpgrade, UPGRADES_KEPT);
}

function make(env: Settings, databaseUrl: string, file: string, signal?: AbortSignal) {
  return backUp(
    env.DATABASE_DIRECT_URL ?? databaseUrl,
    openFiles(env as Env),
    file,
    contents,
    env.PEERHOOD_BACKUP_KEY,
    signal,
  );
}

async function prune(folder: string, pattern: RegExp, kept: number): Promise<void> {
  for (const name of (await namesIn(folder, pattern)).slice(0, -kept)) await rm(join(folder, name));
  // Of processes that were killed.
  for (const name of await readdir(folder)) {
    const left = /\.part-\d+$/.test(name) && (await stat(join(folder, name)).catch(() => undefined));
    if (left && Date.now() - left.mtimeMs > 48 * HOUR) await rm(join(folder, name), { force: true });
  }
}

/** The oldest first; none where there is no folder yet. One that cannot be read is no empty one. */
async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name)).sort();
}

function madeAt(name: string): Date {
  return new Date(name.replace(/^(\S{10})T(\d\d)(\d\d)(\d\d)Z.*$/, '$1T$2:$3:$4Z'));
}

import { existsSync } from 'node:fs';
import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Database } from '../platform/db.ts';
import { forgetJobs, type Job } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import { type Erasing, eraseDue } from './actions.ts';
import { erasuresDone } from './queries.ts';

/**
 * Every few minutes: erases whose time has come. What a process left half done the next one finishes.
 * @param folder the data folder: the list of erasures lies there, outside the database
 */
export function erasing(folder: string, databaseUrl: string): Job {
  return {
    name: 'erase',
    at: '*/5 * * * *',
    onlyNow: true,
    lasting: true,
    run: async (db) => void (await eraseDue(db, erasingIn(folder, databaseUrl))),
  };
}

export function erasingIn(folder: string, databaseUrl: string): Erasing {
  return {
    note: (id, posts) => noteErasures(folder, [{ id, posts }]),
    forgetJobs: (id) => forgetJobs(databaseUrl, id),
  };
}

/** Keeps the list of erasures in this process's own data folder whole, whoever erased. */
export interface KeepingList {
  /** Once at once, then every few minutes. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Each worker has a data folder of its own, and an erasure is done by any of them. Whichever list is at hand after a restore
 * must bring nobody back: so each process that works writes into its own what the others erased.
 */
export function openKeepingList({
  folder,
  db,
  log,
  every = 300_000,
}: {
  folder: string;
  db: Database;
  log: Log;
  every?: number;
}): KeepingList {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  // All of them at the start and once a day; after a time in which none could be read, or a jump of the clock; and where the
  // list is gone. Else what is new.
  let readWhole = Number.NaN;
  let readLast = Number.NaN;
  const within = (time: number, from: number, most: number) => time >= from && time - from < most;
  const write = () => {
    const now = Date.now();
    const lately =
      within(now, readWhole, 86_400_000) && within(now, readLast, 1_800_000) && existsSync(listIn(folder));
    writing ??= db
      .readAsSystem({ erased: erasuresDone(lately ? 'lately' : 'ever') })
      .then(({ erased }) => noteErasures(folder, erased))
      .then(() => {
        readLast = now;
        if (!lately) readWhole = now;
      })
      .catch((error) => log('The list of erasures could not be written', error))
      .finally(() => {
        writing = undefined;
      });
    return writing;
  };
  return {
    start() {
      timer ??= setInterval(write, every).unref();
      return write();
    },
    async close() {
      clearInterval(timer);
      await writing;
    },
  };
}

const listIn = (folder: string) => join(resolve(folder), 'erasures');

/**
 * Adds to the list by which a restored copy erases again: a random number that means something to that copy alone, and
 * what was to become of the posts. It is on the disk when this resolves.
 */
async function noteErasures(
  folder: string,
  erasures: readonly { id: string; posts: string }[],
): Promise<void> {
  if (erasures.length === 0) return;
  await mkdir(resolve(folder), { recursive: true });
  const path = listIn(folder);
  const list = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const known = new Set(list.split(/\s+/));
  const lines = erasures.filter(({ id }) => !known.has(id)).map(({ id, posts }) => `${id} ${posts}\n`);
  if (lines.length === 0) return;
  // A full disk may have taken a part of a line: whoever reads the list would refuse all of it.
  const whole = list.slice(0, list.lastIndexOf('\n') + 1);
  if (whole !== list) await truncate(path, Buffer.byteLength(whole));
  await appendFile(path, lines.join(''), { mode: 0o600 });
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}

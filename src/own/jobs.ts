import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { forgetJobs, type Job } from '../platform/jobs.ts';
import { type Erasing, eraseDue } from './actions.ts';

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
    note: (erasure, posts) => noteErasure(folder, erasure, posts),
    forgetJobs: (id) => forgetJobs(databaseUrl, id),
  };
}

/**
 * Adds to the list by which a restored copy erases again: a random number that means something to that copy alone, and
 * what was to become of the posts. It is on the disk when this resolves.
 */
async function noteErasure(folder: string, erasure: string, posts: string): Promise<void> {
  await mkdir(resolve(folder), { recursive: true });
  const path = join(resolve(folder), 'erasures');
  const known = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (known.includes(erasure)) return;
  await appendFile(path, `${erasure} ${posts}\n`, { mode: 0o600 });
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}

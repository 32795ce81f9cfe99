import type { Database } from '../platform/db.ts';
import type { FileStore } from '../platform/files.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import {
  forgetRemoved,
  forgetTakenOff,
  forgetUnsent,
  keysToRemove,
  noteRemoved,
  unknownKeys,
} from './actions.ts';
import { DAYS_UNSENT } from './policy.ts';

const tables = ['attachments', 'file_removals'];

export const retention: Retention[] = [
  { kind: 'files never sent', tables, days: DAYS_UNSENT, forget: forgetUnsent },
  { kind: 'files taken back', tables, days: 30, forget: forgetTakenOff },
  { kind: 'removed files', tables, days: 180, forget: forgetRemoved },
];

/** What rows let go of goes from the store within minutes, and what never had a row within two days. */
export const fileJobs = (store: FileStore): Job[] => [
  { name: 'remove_files', at: '*/5 * * * *', onlyNow: true, run: (db) => removeFiles(db, store) },
  { name: 'sweep_files', at: '41 4 * * *', onlyNow: true, run: (db) => sweepFiles(db, store) },
];

/** Removes from the store what no row names any more. What cannot be removed now waits for the next round. */
export async function removeFiles(db: Database, store: FileStore): Promise<void> {
  for (;;) {
    const keys = await db.asSystem(keysToRemove);
    for (const { key } of keys) {
      await store.remove(key);
      await db.asSystem((system) => noteRemoved(system, key));
    }
    if (keys.length === 0) return;
  }
}

/**
 * Finds what lies in the store and stands in no row, since a process ended between the two, and removes it once it is
 * older than any upload takes.
 * @param now milliseconds
 */
export async function sweepFiles(db: Database, store: FileStore, now = Date.now()): Promise<void> {
  const before = new Date(now - 86_400_000);
  await store.sweepDrafts(before);
  let batch: string[] = [];
  const sweep = async () => {
    for (const { key } of await db.asSystem((system) => unknownKeys(system, batch))) await store.remove(key);
    batch = [];
  };
  for await (const { key, at } of store.list()) {
    if (at < before) batch.push(key);
    if (batch.length === 500) await sweep();
  }
  await sweep();
}

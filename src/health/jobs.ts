import type { Database } from '../platform/db.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import type { BackUpFacts } from '../platform/probe.ts';
import { forgetTroubles, noteBackUps } from './actions.ts';
import { backUpsLate } from './queries.ts';

export const retention: Retention[] = [
  { kind: 'back-up troubles', tables: ['back_up_troubles'], days: 90, forget: forgetTroubles },
];

/** What is wrong with them: whoever makes none goes by what the process noted that does. */
export async function lateBackUps(db: Database, { kept, late }: BackUpFacts): Promise<BackUpFacts['late']> {
  if (kept > 0) return late;
  const { troubles } = await db.readAsSystem({ troubles: backUpsLate() });
  return troubles[0]?.late;
}

/**
 * For a process that makes none: where the one that did has not looked after them for two days, it is gone, and nobody else
 * would say so. After a week that is over, since whoever runs the place then makes their own.
 * @param made whether any process looked after them in that time
 */
export function watchingBackUps(made: (lately: string) => Promise<boolean>): Job {
  return {
    name: 'back_up_troubles',
    at: '43 * * * *',
    onlyNow: true,
    async run(db) {
      const late = (await made('2 days')) ? 'unchanged' : (await made('7 days')) ? 'old' : undefined;
      if (late !== 'unchanged') await db.asSystem((system) => noteBackUps(system, late));
    },
  };
}

/** Makes a back-up a day, and looks each hour whether one is due: a place that sleeps at night has one as well. */
export interface BackingUp {
  job: Job;
  /** Resolves when none is being made. */
  idle(): Promise<void>;
  /** Breaks off what is being made; the next start sees that one is due. */
  close(): Promise<void>;
}

/**
 * The job only begins it: one of a large place takes minutes, in which an alarm of somebody in danger must not wait.
 * @param make makes one where one is due, and ends by the signal
 * @param state how it stands with them
 */
export function openBackingUp({
  make,
  state,
  db,
  log,
}: {
  make(signal: AbortSignal): Promise<unknown>;
  state(): Promise<BackUpFacts>;
  db: Database;
  log: Log;
}): BackingUp {
  const breaking = new AbortController();
  let making: Promise<void> | undefined;
  const note = (late: BackUpFacts['late']) => db.asSystem((system) => noteBackUps(system, late));
  const once = async () => {
    let failed = false;
    await make(breaking.signal).catch((error) => {
      failed = true;
      if (!breaking.signal.aborted) log('The daily back-up failed', error);
    });
    if (breaking.signal.aborted) return;
    // Where even the file that says so cannot be written, since the disk is full, it is told all the same.
    await note(failed ? 'failed' : (await state()).late);
  };
  return {
    job: {
      name: 'back_up',
      at: '37 * * * *',
      onlyNow: true,
      async run() {
        // One that never ends gets old, and is told of as such.
        if (making) return note((await state()).late);
        making = once()
          .catch((error) => log('How it stands with back-ups could not be noted', error))
          .finally(() => {
            making = undefined;
          });
      },
    },
    idle: async () => making,
    async close() {
      breaking.abort();
      await making;
    },
  };
}

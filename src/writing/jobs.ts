import type { Database } from '../platform/db.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import { dueBookmarks, forgetDrafts, forgetMoves, REMINDERS_AT_ONCE, remindOf } from './actions.ts';
import { DRAFT_DAYS, MOVE_DAYS } from './policy.ts';
import { bookmarkReadable } from './queries.ts';

/**
 * Reminds people of what they saved. Each thing is looked at as its person: of what they may read no more they are told
 * only that something is not there.
 */
export async function remind(db: Database): Promise<void> {
  for (;;) {
    const due = await db.asSystem(dueBookmarks);
    for (const { id, person_id } of due) {
      const { row } = await db.read({ person: person_id }, { row: bookmarkReadable(id) });
      await db.asSystem((system) => remindOf(system, id, row[0]?.there === true));
    }
    if (due.length < REMINDERS_AT_ONCE) return;
  }
}

export const jobs: Job[] = [{ name: 'remind', at: '* * * * *', onlyNow: true, run: remind }];

export const retention: Retention[] = [
  { kind: 'drafts', tables: ['drafts'], days: DRAFT_DAYS, forget: forgetDrafts },
  {
    kind: 'topic moves',
    tables: ['topic_moves', 'topic_move_answers'],
    days: MOVE_DAYS,
    forget: forgetMoves,
  },
];

import type { Job, Retention } from '../platform/jobs.ts';
import { forgetDrafts, forgetMoves, remind } from './actions.ts';
import { DRAFT_DAYS, MOVE_DAYS } from './policy.ts';

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

import type { Retention } from '../platform/jobs.ts';
import { forgetMessageWords } from './actions.ts';
import { DAYS_TO_BRING_BACK } from './policy.ts';

export const retention: Retention[] = [
  {
    kind: 'removed messages',
    tables: ['message_revisions'],
    days: DAYS_TO_BRING_BACK,
    forget: forgetMessageWords,
  },
];

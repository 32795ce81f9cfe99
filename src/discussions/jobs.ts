import type { Retention } from '../platform/jobs.ts';
import { forgetEvents, forgetOwnRemovals, forgetPresences, forgetPrints } from './actions.ts';
import { DAYS_TO_BRING_BACK } from './policy.ts';

export const retention: Retention[] = [
  {
    kind: 'words taken back',
    tables: ['post_revisions', 'search_documents'],
    days: DAYS_TO_BRING_BACK,
    forget: forgetOwnRemovals,
  },
  { kind: 'post prints', tables: ['post_prints'], days: 2, forget: forgetPrints },
  { kind: 'events', tables: ['events'], days: 1, forget: forgetEvents },
  { kind: 'presence', tables: ['presences'], days: 0, forget: forgetPresences },
];

import type { Retention } from '../platform/jobs.ts';
import { forgetEvents, forgetPresences, forgetPrints } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'post prints', tables: ['post_prints'], days: 2, forget: forgetPrints },
  { kind: 'events', tables: ['events'], days: 1, forget: forgetEvents },
  { kind: 'presence', tables: ['presences'], days: 0, forget: forgetPresences },
];

import type { Retention } from '../platform/jobs.ts';
import { forgetPrints } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'post prints', tables: ['post_prints'], days: 2, forget: forgetPrints },
];

import type { Retention } from '../platform/jobs.ts';
import { forgetRuns } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'retention runs', tables: ['retention_runs'], days: 400, forget: forgetRuns },
];

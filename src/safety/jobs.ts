import type { Retention } from '../platform/jobs.ts';
import { forgetReportedWords } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'reported words', tables: ['reports'], days: 30, forget: forgetReportedWords },
];

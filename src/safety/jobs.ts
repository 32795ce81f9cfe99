import type { Job } from '../platform/jobs.ts';
import { forgetReportedWords } from './actions.ts';

/** Once a day, at a quiet hour. */
export const forgetWords: Job = {
  name: 'forget_reported_words',
  at: '27 3 * * *',
  run: (db) => db.asSystem(forgetReportedWords),
};

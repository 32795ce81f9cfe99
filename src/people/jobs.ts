import type { Job } from '../platform/jobs.ts';
import { forgetExpired } from './actions.ts';

/** Once a day, at a quiet hour. */
export const forget: Job = {
  name: 'forget',
  at: '17 3 * * *',
  run: (db) => db.asSystem(forgetExpired),
};

import type { Job, Retention } from '../platform/jobs.ts';
import { endQuiet, forgetListenings, forgetRests } from './actions.ts';
import { DAYS_KEPT } from './policy.ts';

export const retention: Retention[] = [
  {
    kind: 'listenings',
    tables: ['listenings', 'listening_pauses', 'listening_keeps', 'listening_handovers'],
    days: DAYS_KEPT,
    forget: forgetListenings,
  },
  { kind: 'rests from listening', tables: ['listening_rests'], days: 1, forget: forgetRests },
];

/** Where nobody has said anything for two weeks, somebody forgot to say goodbye. */
export const quiet: Job = {
  name: 'listening_quiet',
  at: '31 2 * * *',
  run: (db) => db.asSystem(endQuiet),
};

import type { Job, Retention } from '../platform/jobs.ts';
import { drawSample, forgetFlags, forgetSamples } from './actions.ts';

/** Every Monday, early. */
export const drawing: Job = {
  name: 'draw_read_sample',
  at: '23 4 * * 1',
  async run(db) {
    await db.asSystem(drawSample);
  },
};

export const retention: Retention[] = [
  // Settled 30 days ago, or 90 days after they were made.
  { kind: 'flags', tables: ['triage_flags', 'author_cards'], days: 30, forget: forgetFlags },
  { kind: 'read samples', tables: ['triage_sample'], days: 60, forget: forgetSamples },
];

import type { Retention } from '../platform/jobs.ts';
import { forgetTroubles } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'back-up troubles', tables: ['back_up_troubles'], days: 90, forget: forgetTroubles },
];

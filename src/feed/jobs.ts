import type { Retention } from '../platform/jobs.ts';
import { forgetArrivals } from './actions.ts';

export const retention: Retention[] = [
  { kind: 'arrivals', tables: ['arrivals', 'welcomes'], days: 30, forget: forgetArrivals },
];

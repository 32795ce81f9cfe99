import type { Job, Retention } from '../platform/jobs.ts';
import {
  countWeeklyOut,
  forgetAlarms,
  forgetBreaks,
  forgetDebriefs,
  forgetHours,
  forgetNotes,
  forgetOffers,
  raiseAlarms,
  tellOfAlarms,
} from './actions.ts';

export const retention: Retention[] = [
  { kind: 'duty hours', tables: ['duty_hours'], days: 90, forget: forgetHours },
  { kind: 'duty notes', tables: ['duty_notes'], days: 30, forget: forgetNotes },
  { kind: 'duty alarms', tables: ['duty_alarms'], days: 90, forget: forgetAlarms },
  { kind: 'duty offers', tables: ['duty_offers'], days: 30, forget: forgetOffers },
  { kind: 'breaks', tables: ['duty_breaks'], days: 1, forget: forgetBreaks },
  { kind: 'debriefs', tables: ['debriefs', 'debrief_words'], days: 14, forget: forgetDebriefs },
];

/** Looks every minute whether something urgent waits without anybody. */
export const alarms: Job = {
  name: 'duty_alarms',
  at: '* * * * *',
  onlyNow: true,
  run: (db) => db.asSystem(async (system) => tellOfAlarms(system, await raiseAlarms(system, new Date()))),
};

export const weekly: Job = {
  name: 'duty_weekly',
  at: '7 2 * * *',
  run: (db) => db.asSystem((system) => countWeeklyOut(system, new Date())),
};

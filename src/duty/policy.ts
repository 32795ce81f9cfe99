import type { Viewer } from '../platform/db.ts';
import type { Debrief } from './queries.ts';

/** Whoever shares the work sees who is on when; everybody else learns when, at most. */
export function seesRota(viewer: Viewer): boolean {
  return viewer.organiser || viewer.moderator;
}

/** Only moderators can read every report: hours of somebody else would promise what they cannot keep. */
export function mayKeepHours(viewer: Viewer): boolean {
  return viewer.moderator;
}

/** While it goes on, the two may write. */
export function maySpeak(debrief: Debrief): boolean {
  return debrief.mine && debrief.taken_at !== null && debrief.other !== null && debrief.ended_at === null;
}

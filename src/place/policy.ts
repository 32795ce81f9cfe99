import type { Viewer } from '../platform/db.ts';

/** Whether somebody may change the place; for everybody else these pages are not there. */
export function mayOrganise(viewer: Viewer): boolean {
  return viewer.standing === 'admitted' && viewer.organiser;
}

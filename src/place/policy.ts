import type { Viewer } from '../platform/db.ts';

/** Whether somebody may change the place; for everybody else these pages are not there. */
export function mayOrganise(viewer: Viewer): boolean {
  return viewer.standing === 'admitted' && viewer.organiser;
}

/** Whether “Leave this page quickly” may lead there: another page, over a connection that tells nobody which. */
export const mayLeaveTo = (address: string): boolean =>
  /^https:\/\/[^\s@]+$/.test(address) && URL.canParse(address);

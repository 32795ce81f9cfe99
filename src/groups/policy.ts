import type { TriageReading } from '../platform/schema.ts';
import type { GroupSeen } from './queries.ts';

/*
 * What the viewer may do in a group that they can see. Whether they can see it the database has decided:
 * a group that was found and is open to the community is one that the viewer may read.
 */

/** Whether its topics are for others than members too. */
export function isOpen(group: Pick<GroupSeen, 'audience'>): boolean {
  return group.audience !== 'members';
}

export function isMember(group: Pick<GroupSeen, 'role'>): boolean {
  return group.role !== null;
}

/** Topics, and in open groups who belongs to it (the database lists people to signed-in people alone). */
export function mayRead(group: Pick<GroupSeen, 'audience' | 'role'>): boolean {
  return isOpen(group) || isMember(group);
}

/** Open topics, reply, react: members who agreed to what holds now and are not paused. */
export function mayWrite(
  group: Pick<GroupSeen, 'role' | 'agreed_version' | 'agreement_version' | 'paused'>,
): boolean {
  return isMember(group) && hasAgreed(group) && !group.paused;
}

/** Whether a member agreed to the agreement that holds now. Until then they read, and cannot write. */
export function hasAgreed(group: Pick<GroupSeen, 'agreed_version' | 'agreement_version'>): boolean {
  return group.agreed_version === group.agreement_version;
}

export function mayFacilitate(group: Pick<GroupSeen, 'role'>): boolean {
  return group.role === 'facilitator';
}

/** Nobody facilitates it: any member who is not paused may. */
export function mayTakeUp(group: Pick<GroupSeen, 'role' | 'carried' | 'paused'>): boolean {
  return isMember(group) && !group.carried && !group.paused;
}

export function mayAsk(group: Pick<GroupSeen, 'role' | 'visibility' | 'asked'>): boolean {
  return !isMember(group) && group.visibility === 'private' && !group.asked;
}

/** How closely posts of a group can be read for danger. */
export const readings = ['careful', 'narrow'] as const satisfies readonly TriageReading[];

/** In the order of who sees less; an audience only ever gets narrower. */
export const visibilities = ['public', 'community', 'private', 'hidden'] as const;

export function narrowerThan(visibility: GroupSeen['visibility']) {
  return visibilities.slice(visibilities.indexOf(visibility) + 1);
}

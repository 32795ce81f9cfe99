import type { Viewer } from '../platform/db.ts';
import type { HideablePost } from './queries.ts';

/** What can be wrong, as people choose it. */
export const reasons = ['danger', 'unkind', 'harmful', 'private', 'illegal', 'unwanted', 'other'] as const;

/** What hurts others is hidden by facilitators in their group, by moderators where the community reads. */
export function mayHideIn(group: { facilitates: boolean; open: boolean }, viewer: Viewer): boolean {
  return group.facilitates || (viewer.moderator && group.open);
}

/** Nobody their own, and nothing that its author took away. */
export function mayHide(viewer: Viewer, post: HideablePost): boolean {
  return (
    !post.own && !post.gone && mayHideIn({ facilitates: post.facilitates, open: !post.members_only }, viewer)
  );
}

import type { Viewer } from '../platform/db.ts';
import type { HideablePost } from './queries.ts';

export const reasons = ['danger', 'unkind', 'harmful', 'private', 'unwanted', 'other'] as const;

/** Facilitators in their groups, moderators where the community reads; nobody their own. */
export function mayHide(viewer: Viewer, post: HideablePost): boolean {
  return !post.own && !post.gone && (post.facilitates || (viewer.moderator && !post.members_only));
}

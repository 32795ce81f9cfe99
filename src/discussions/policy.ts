import { isMember, isOpen, mayFacilitate, mayWrite } from '../groups/policy.ts';
import type { GroupSeen } from '../groups/queries.ts';
import type { Viewer } from '../platform/db.ts';
import { mayHideIn } from '../safety/policy.ts';
import type { PostSeen, TopicSeen } from './queries.ts';

/*
 * What the viewer may do with topics and posts that they see. Whether they see them the database has decided.
 */

/** How many characters fit. */
export const longest = { title: 200, body: 40_000, tags: 400 };

export function mayOpenTopic(group: GroupSeen): boolean {
  return mayWrite(group);
}

export function mayReply(group: GroupSeen, topic: Pick<TopicSeen, 'closed_at'>): boolean {
  return mayWrite(group) && topic.closed_at === null;
}

/** Beside a reply to somebody else, for whoever wants them: nobody is heard by a remark on a page. */
export function mayHaveCues({ cues, kind, own }: Pick<TopicSeen, 'cues' | 'kind' | 'own'>): boolean {
  return cues && kind !== 'page' && !own;
}

/** In a conversation, what replies to the opening is a contribution like any other. */
export function nests(topic: Pick<TopicSeen, 'kind'>, post: Pick<PostSeen, 'opening'>): boolean {
  return topic.kind === 'question' || !post.opening;
}

/** Thanks, and “me too”, go to others. */
export function mayReact(
  group: GroupSeen,
  viewer: Viewer,
  post: Pick<PostSeen, 'own' | 'removed_by'>,
): boolean {
  return viewer.id !== null && mayWrite(group) && post.removed_by === null && !post.own;
}

/** One's own words; a knowledge page belongs to its group, so that any member may improve it. */
export function mayEdit(
  group: GroupSeen,
  viewer: Viewer,
  kind: TopicSeen['kind'],
  post: Pick<PostSeen, 'own' | 'removed_by' | 'opening'>,
): boolean {
  if (post.removed_by !== null || !mayWrite(group)) return false;
  return (viewer.id !== null && post.own) || (kind === 'page' && post.opening);
}

export function mayRemove(viewer: Viewer, post: Pick<PostSeen, 'own' | 'removed_by'>): boolean {
  return viewer.id !== null && post.own && post.removed_by === null;
}

export function mayBringBack(
  group: GroupSeen,
  viewer: Viewer,
  post: Pick<PostSeen, 'own' | 'removed_by' | 'removed_at'>,
): boolean {
  return (
    isMember(group) &&
    viewer.id !== null &&
    post.own &&
    post.removed_by === 'author' &&
    post.removed_at !== null &&
    Date.now() - post.removed_at.getTime() < DAYS_TO_BRING_BACK * 86_400_000
  );
}

/** How long one may change one's mind about words that one took away; then they are forgotten. */
export const DAYS_TO_BRING_BACK = 30;

/** What hurts others: see the rule of `safety`. */
export function mayHide(group: GroupSeen, viewer: Viewer): boolean {
  return mayHideIn({ facilitates: mayFacilitate(group), open: isOpen(group) }, viewer);
}

/** Only who asked can say which answer helped; nobody's own answer is left out, since finding it alone counts too. */
export function mayAccept(group: GroupSeen, viewer: Viewer, topic: Pick<TopicSeen, 'kind' | 'own'>): boolean {
  return topic.kind === 'question' && isMember(group) && viewer.id !== null && topic.own;
}

/** Resolved without one answer, let go, opened again: by who asked, or a facilitator. */
export function mayResolve(
  group: GroupSeen,
  viewer: Viewer,
  topic: Pick<TopicSeen, 'kind' | 'own'>,
): boolean {
  return mayAccept(group, viewer, topic) || (topic.kind === 'question' && mayFacilitate(group));
}

export function mayClose(group: GroupSeen): boolean {
  return mayFacilitate(group);
}

/** A resolved question can become a knowledge page; its authors are asked. */
export function mayMakePage(
  group: GroupSeen,
  topic: Pick<TopicSeen, 'state' | 'title' | 'draft' | 'page'>,
): boolean {
  return mayWrite(group) && topic.state === 'resolved' && topic.title !== '' && !topic.draft && !topic.page;
}

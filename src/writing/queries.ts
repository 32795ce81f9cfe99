import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';

/** What somebody was writing, as the form that it goes back into finds it. */
export interface Draft {
  id: string;
  title: string;
  body: string;
  /** Boxes and choices of the form: each a text, or several. */
  fields: Record<string, string | string[]>;
  saved_at: Date;
}

export type DraftPlace = { group: string } | { topic: string } | { post: string };

/** The viewer's draft for a new topic in the group of this address. */
export function topicDraft(address: string): Query<Draft> {
  return sql<Draft>`select d.id, d.title, d.body, d.fields, d.saved_at from drafts d
    where d.person_id = viewer() and d.for_group = (select g.id from groups g where g.address = ${address})`;
}

export function editDraft(post: string): Query<Draft> {
  return sql<Draft>`select d.id, d.title, d.body, d.fields, d.saved_at from drafts d
    where d.person_id = viewer() and d.for_post = ${post}`;
}

/** A draft in the list of all of one's own. What of its place the viewer cannot see is null. */
export interface DraftListed {
  id: string;
  kind: 'topic' | 'reply' | 'edit';
  title: string;
  body: string;
  saved_at: Date;
  group_address: string | null;
  group_name: string | null;
  topic_id: string | null;
  topic_title: string | null;
  post_id: string | null;
  /** They may write there now. */
  member: boolean;
}

export function ownDrafts(): Query<DraftListed> {
  return sql<DraftListed>`select d.id, d.kind, d.title, d.body, d.saved_at, g.address as group_address, g.name as group_name,
      t.id as topic_id, t.title as topic_title, p.id as post_id, g.id = any (my_groups()) as member
    from drafts d left join posts p on p.id = d.for_post left join topics t on t.id = coalesce(d.for_topic, p.topic_id)
    left join groups g on g.id = coalesce(d.for_group, t.group_id)
    where d.person_id = viewer() order by d.saved_at desc, d.id desc limit 200`;
}

/** Where a draft of the viewer's belongs, as an address. */
export function draftPlace(draft: string): Query<{ place: string | null }> {
  return sql`select case when g.address is not null then '/groups/' || g.address || '/topics/new'
      when d.for_topic is not null then '/topics/' || d.for_topic
      when d.for_post is not null then '/posts/' || d.for_post || '/revisions/new' end as place
    from drafts d left join groups g on g.id = d.for_group where d.id = ${draft} and d.person_id = viewer()`;
}

/** Something that the viewer saved. When it is there no more for them, `post_id` is null. */
export interface Bookmark {
  id: string;
  note: string;
  made_at: Date;
  remind_at: Date | null;
  reminded_at: Date | null;
  post_id: string | null;
  opening: boolean | null;
  title: string | null;
  html: string | null;
  author: string | null;
  group_address: string | null;
  group_name: string | null;
  folds: string | null;
}

export const BOOKMARKS_ON_PAGE = 30;

/**
 * What the viewer saved, newest first, one more than a page holds. What a reminder is due for comes first.
 * @param from begins with this one
 */
export function ownBookmarks(after: string | null, from?: string): Query<Bookmark> {
  return sql<Bookmark>`select b.id, b.note, b.made_at, b.remind_at, b.reminded_at, p.id as post_id, p.opening, t.title, p.html,
      coalesce(a.name::text, mk.name) as author, g.address as group_address, g.name as group_name,
      case when f.person_id is not null then why_folded(f.themes, f.pattern, p.about || t.about, t.title || ' ' || p.html) end as folds
    from bookmarks b left join posts p on p.id = b.post_id and p.removed_at is null left join topics t on t.id = p.topic_id
    left join groups g on g.id = p.group_id left join people a on a.id = p.author_id left join masks mk on mk.id = p.mask_id
    left join content_filters f on f.person_id = viewer()
    where b.person_id = viewer() ${from ? sql`and b.id <= ${from}` : after ? sql`and b.id < ${after}` : sql``}
    order by b.id desc limit ${sql.lit(BOOKMARKS_ON_PAGE + 1)}`;
}

/** Whether the viewer can still read something that they saved. */
export function bookmarkReadable(bookmark: string): Query<{ there: boolean }> {
  return sql`select exists (select 1 from bookmarks b join posts p on p.id = b.post_id and p.removed_at is null
    where b.id = ${bookmark} and b.person_id = viewer()) as there`;
}

export interface ContentFilter {
  themes: string[];
  words: string[];
}

export function ownFilter(): Query<ContentFilter> {
  return sql<ContentFilter>`select themes, words from content_filters where person_id = viewer()`;
}

/** A poll as its viewer may know it. */
export interface PollSeen {
  id: string;
  post: string;
  question: string;
  several: boolean;
  secret: boolean;
  shown: 'voted' | 'end';
  ends_at: string | null;
  over: boolean;
  voters: number;
  /** Of how many of them the result is: that of a secret poll moves on with every three. */
  counted: number;
  /** The options that the viewer chose. */
  mine: string[];
  /** The result shows. */
  result: boolean;
  /** It would show, if more people had voted. */
  few: boolean;
  options: { id: string; text: string; votes: number | null; names: string[] | null }[];
}

/** Where a poll stands. */
export function pollPlace(poll: string): Query<{ post_id: string; own: boolean }> {
  return sql`select o.post_id, coalesce(p.author_id = viewer(), false) or my_mask(p.mask_id) as own
    from polls o join posts p on p.id = o.post_id where o.id = ${poll}`;
}

/** One of the viewer's pseudonyms, and what was said when it was lifted. */
export interface OwnMask {
  mask_id: string;
  topic_id: string;
  name: string;
  made_at: Date;
  paused: boolean;
  /** The topic's title, where the viewer can still see it. */
  title: string | null;
  lifted_at: Date | null;
  first_why: string | null;
  second_why: string | null;
}

export function ownMasks(): Query<OwnMask> {
  return sql<OwnMask>`select m.*, t.title from my_masks() m left join topics t on t.id = m.topic_id order by m.made_at desc`;
}

/** A mask for who looks after its group: where it is, and whether it is paused. Nothing of who wears it. */
export interface MaskSeen {
  id: string;
  name: string;
  topic_id: string;
  paused: boolean;
  /** The viewer may pause it. */
  pauses: boolean;
}

export function maskById(mask: string): Query<MaskSeen> {
  return sql<MaskSeen>`select m.id, m.name, m.topic_id, m.paused_at is not null as paused,
      not my_mask(m.id) and (m.group_id = any (my_facilitated_groups()) or (is_moderator() and m.audience <> 'members')) as pauses
    from masks m where m.id = ${mask}`;
}

export interface MaskCase {
  name: string;
  group_name: string;
  posts: number;
  moderators: number;
}

export function maskCase(mask: string): Query<MaskCase> {
  return sql<MaskCase>`select * from mask_case(${mask})`;
}

/** Somebody asked to lift a pseudonym, and what a second moderator said. */
export interface Unmasking {
  id: string;
  mask_id: string;
  asked_by_me: boolean;
  asked_why: string;
  asked_at: Date;
  answered_by_me: boolean;
  answered_why: string | null;
  answered_at: Date | null;
  agreed: boolean | null;
}

const unmasking = sql`u.id, u.mask_id, u.asked_by = viewer() as asked_by_me, u.asked_why, u.asked_at,
  coalesce(u.answered_by = viewer(), false) as answered_by_me, u.answered_why, u.answered_at, u.agreed`;

export function unmaskingsOf(mask: string): Query<Unmasking> {
  return sql<Unmasking>`select ${unmasking} from unmaskings u where u.mask_id = ${mask} order by u.asked_at desc limit 20`;
}

export function unmaskingById(id: string): Query<Unmasking> {
  return sql<Unmasking>`select ${unmasking} from unmaskings u where u.id = ${id}`;
}

/** For moderators: what waits for a second one. */
export function unmaskingsWaiting(): Query<Unmasking & { name: string; group_name: string }> {
  return sql`select ${unmasking}, c.name, c.group_name from unmaskings u, mask_case(u.mask_id) c
    where u.answered_at is null order by u.asked_at limit 50`;
}

/** A topic that may move to another group, for the facilitators of both and those who were asked. */
export interface Move {
  id: string;
  topic_id: string;
  title: string | null;
  from_group: string | null;
  to_group: string | null;
  to_audience: string | null;
  made_at: Date;
}

/** What the viewer is asked: whether topics with words of theirs may move. */
export function movesAsked(): Query<Move> {
  return sql<Move>`select m.id, m.topic_id, t.title, f.name as from_group, g.name as to_group, g.audience::text as to_audience, m.made_at
    from topic_move_answers a join topic_moves m on m.id = a.move_id left join topics t on t.id = m.topic_id
    left join groups f on f.id = m.from_group_id left join groups g on g.id = m.to_group_id
    where a.person_id = viewer() and a.answered_at is null and m.done_at is null and m.ended_at is null order by m.made_at desc limit 50`;
}

/** Other groups that the viewer facilitates: where a topic of one of their groups can move. */
export function groupsToMoveTo(
  topic: string,
): Query<{ id: string; address: string; name: string; visibility: string; no_wider: boolean }> {
  return sql`select g.id, g.address, g.name, g.visibility::text, no_wider(t.group_id, g.id) as no_wider
    from topics t join groups g on g.id = any (my_facilitated_groups()) and g.id <> t.group_id
    where t.id = ${topic} and t.group_id = any (my_facilitated_groups()) order by lower(g.name), g.id limit 100`;
}

/** The move that waits for answers, for the facilitators of its groups. */
export function moveWaiting(topic: string): Query<{ id: string; to_group: string | null }> {
  return sql`select m.id, g.name as to_group from topic_moves m left join groups g on g.id = m.to_group_id
    where m.topic_id = ${topic} and m.done_at is null and m.ended_at is null`;
}

/** Whether the viewer can see a topic, or a post that stands. */
export function topicThere(topic: string): Query<{ id: string }> {
  return sql`select id from topics where id = ${topic}`;
}

export function postThere(post: string): Query<{ id: string }> {
  return sql`select id from posts where id = ${post} and removed_at is null`;
}

/** A topic of a group that the viewer facilitates. */
export function topicFacilitated(topic: string): Query<{ id: string; group_id: string; title: string }> {
  return sql`select id, group_id, title from topics where id = ${topic} and group_id = any (my_facilitated_groups())`;
}

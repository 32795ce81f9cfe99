import { type RawBuilder, sql } from 'kysely';
import type { Attached } from '../files/queries.ts';
import { type GroupSeen, groupWhere, lastVisit } from '../groups/queries.ts';
import type { Told } from '../notifications/events.ts';
import type { Level } from '../notifications/policy.ts';
import type { Query } from '../platform/db.ts';
import type { Remover, ResolutionKind, TopicKind, TopicState, Wish } from '../platform/schema.ts';
import type { PollSeen } from '../writing/queries.ts';
import type { Cursor } from './compute/cursor.ts';

/** A topic as its viewer reads it. */
export interface TopicSeen {
  id: string;
  group_id: string;
  kind: TopicKind;
  state: TopicState;
  /** Empty while the opening post is removed. */
  title: string;
  /** Null under a pseudonym, for its wearer too; `own` tells them. */
  author_id: string | null;
  /** A name, or the pseudonym. */
  author: string | null;
  mask_id: string | null;
  own: boolean;
  /** What its author says that it is about. */
  about: string[];
  /** Why the viewer's filter folds the title: see why_folded() in 16_writing.sql. */
  folds: string | null;
  wants: Wish | null;
  created_at: Date;
  last_post_at: Date;
  reply_count: number;
  accepted_post_id: string | null;
  closed_at: Date | null;
  /** What the facilitator who closed it said about it. */
  closed_reason: string | null;
  /** The older topic that asks the same. */
  duplicate_of: string | null;
  /** The question that this knowledge page was made from. */
  made_from: string | null;
  tags: string[];
  read_up_to: Date | null;
  /** Ids of the people who facilitate the group, where the viewer may know. */
  facilitators: string[];
  /** Ids of the people whom the viewer blocks. */
  blocked: string[];
  /** A knowledge page in the making from this question; `mine`: what the viewer was asked and has not answered. */
  draft: { id: string; made_by: string; asked: number; waiting: number; mine: boolean } | null;
  /** The knowledge page made from this question. */
  page: string | null;
  /** The viewer's own post here that may need a human, and its flag: for them alone. */
  card: readonly [post: string, flag: string] | null;
  /** It stands first in its group. */
  pinned: boolean;
  /** The pseudonym that the viewer wears here. */
  my_mask: { id: string; name: string } | null;
  /** What the viewer was writing here. */
  my_draft: { id: string; body: string; fields: Record<string, string | string[]>; saved_at: string } | null;
  /** The viewer wants cues beside what they reply. */
  cues: boolean;
  /** Ids of the posts that the viewer saved. */
  saved: string[];
  polls: PollSeen[] | null;
  /** How much the viewer hears of it, and of its group; null: they never chose. */
  level: Level | null;
  group_level: Level | null;
  /** What the database looked like: from here on its stream tells what is new. */
  snapshot: string;
}

export function topicById(id: string): Query<TopicSeen> {
  return sql<TopicSeen>`select t.id, t.group_id, t.kind, t.state, t.title, t.author_id,
      coalesce(a.name::text, case when t.mask_id is not null then (select k.name from masks k where k.id = t.mask_id) end) as author,
      t.mask_id, coalesce(t.author_id = viewer(), false) or (t.mask_id is not null and my_mask(t.mask_id)) as own, t.about,
      (select why_folded(f.themes, f.pattern, t.about, t.title) from content_filters f where f.person_id = viewer()) as folds,
      exists (select 1 from pins n where n.topic_id = t.id) as pinned,
      (select json_build_object('id', k.id, 'name', k.name) from mask_owners o join masks k on k.id = o.mask_id
        where o.person_id = viewer() and o.topic_id = t.id) as my_mask,
      case when viewer() is not null then my_reply_draft(t.id) end as my_draft,
      coalesce((select f.reply_cues from preferences f where f.person_id = viewer()), true) as cues,
      array(select b.post_id from bookmarks b where b.person_id = viewer() and b.topic_id = t.id and b.post_id is not null) as saved,
      case when exists (select 1 from polls o where o.topic_id = t.id) then polls_in(t.id) end as polls, t.wants,
      t.created_at, t.last_post_at, t.reply_count, t.accepted_post_id, t.closed_at, t.duplicate_of, t.made_from,
      case when t.closed_at is not null then closed_reason(t.id) end as closed_reason,
      array(select x.tag from topic_tags x where x.topic_id = t.id order by x.tag) as tags,
      (select r.read_up_to from topic_reads r where r.person_id = viewer() and r.topic_id = t.id) as read_up_to,
      array(select f.person_id from memberships f where f.group_id = t.group_id and f.role = 'facilitator') as facilitators,
      whom_i_block() as blocked,
      (select array[c.post_id, c.flag_id] from author_cards c where c.person_id = viewer() and c.topic_id = t.id
        and c.until > now() order by c.post_id desc limit 1) as card,
      (select l.level from topic_levels l where l.person_id = viewer() and l.topic_id = t.id) as level,
      (select l.level from group_levels l where l.person_id = viewer() and l.group_id = t.group_id) as group_level,
      pg_current_snapshot()::text as snapshot,
      case when d.id is not null and d.page_id is null then page_draft(d.id) end as draft, d.page_id as page
    from topics t left join people a on a.id = t.author_id left join lateral (
      select d.id, d.page_id from page_drafts d where d.topic_id = t.id order by d.page_id is not null limit 1) d
      on t.resolution is not null
    where t.id = ${id}`;
}

/** Where a topic belongs, when the viewer can see it. */
export function placeOfTopic(id: string): Query<{ group_id: string }> {
  return sql<{ group_id: string }>`select group_id from topics where id = ${id}`;
}

/** Whom of the members the viewer may know to be here, in a topic or a group, where the group chose so; at most 5. */
export function membersHere(of: string): Query<{ name: string }> {
  return sql<{ name: string }>`select p.name::text as name from members_here(${of}) here (id)
    join people p on p.id = here.id order by p.name limit 5`;
}

/** The group of a topic. */
export function groupOfTopic(topic: string): Query<GroupSeen> {
  return groupWhere(sql`g.id = (select t.group_id from topics t where t.id = ${topic})`);
}

export function groupOfPost(post: string): Query<GroupSeen> {
  return groupWhere(sql`g.id = (select p.group_id from posts p where p.id = ${post})`);
}

/** A post as its viewer reads it. */
export interface PostSeen {
  id: string;
  /** Null under a pseudonym, for its wearer too; `own` tells them. */
  author_id: string | null;
  /** A name, or the pseudonym. */
  author: string | null;
  mask_id: string | null;
  own: boolean;
  about: string[];
  /** Why the viewer's filter folds it. */
  folds: string | null;
  opening: boolean;
  reply_to: string | null;
  /** Null once the post is removed. */
  html: string | null;
  created_at: Date;
  edited_at: Date | null;
  removed_by: Remover | null;
  removed_at: Date | null;
  thanks_count: number;
  me_too_count: number;
  score: number;
  /** The viewer's own: `thanks`, `me too`. */
  reacted: string[];
  /** Pictures and documents under it; null where there are none. */
  files: Attached[] | null;
  cursor: string;
}

/** Posts on one page of a topic. A longer topic is read by time, page after page. */
export const POSTS_ON_PAGE = 100;

/** The posts of a topic in time order, one more than a page holds. */
export function postsOf(topic: string, after?: Cursor): Query<PostSeen> {
  return sql<PostSeen>`select p.id, p.author_id, ${authorOf(sql`p`)} as author, p.mask_id, ${ownOf(sql`p`)} as own, p.about,
      case when f.person_id is not null then why_folded(f.themes, f.pattern, p.about, p.html) end as folds, p.opening, p.reply_to, p.html, p.created_at,
      p.edited_at, p.removed_by, p.removed_at, p.thanks_count, p.me_too_count, p.score,
      case when p.thanks_count + p.me_too_count > 0
        then array(select r.kind::text from reactions r where r.post_id = p.id and r.person_id = viewer()) else '{}' end as reacted,
      case when p.attachment_count > 0 then attachments_of(p.id) end as files,
      ${cursorOf(sql`p.created_at`, sql`p.id`)} as cursor
    from posts p left join people a on a.id = p.author_id left join content_filters f on f.person_id = (select viewer())
    where p.topic_id = ${topic}
      ${after ? sql`and (p.created_at, p.id) > (${timeOf(after)}, ${after.id})` : sql``}
    order by p.created_at, p.id limit ${sql.lit(POSTS_ON_PAGE + 1)}`;
}

/** One post with its source: for replying to it, quoting, editing and its history. */
export interface PostSource {
  id: string;
  topic_id: string;
  group_id: string;
  kind: TopicKind;
  title: string;
  wants: Wish | null;
  tags: string[];
  author_id: string | null;
  author: string | null;
  mask_id: string | null;
  own: boolean;
  about: string[];
  opening: boolean;
  body: string | null;
  html: string | null;
  created_at: Date;
  edited_at: Date | null;
  removed_by: Remover | null;
  /** Changes with each edit. */
  version: string;
  /** The viewer wants cues beside what they reply, and whether this answers nobody but themselves. */
  cues: boolean;
  to_self: boolean;
}

export function postSource(id: string): Query<PostSource> {
  return sql<PostSource>`select p.id, p.topic_id, p.group_id, t.kind, t.title, t.wants,
      array(select x.tag from topic_tags x where x.topic_id = t.id order by x.tag) as tags,
      p.author_id, ${authorOf(sql`p`)} as author, p.mask_id, ${ownOf(sql`p`)} as own, p.about, p.opening, p.body, p.html, p.created_at, p.edited_at, p.removed_by,
      ${microseconds(sql`coalesce(p.edited_at, p.created_at)`)} as version,
      coalesce((select f.reply_cues from preferences f where f.person_id = viewer()), true) as cues,
      p.opening or ${ownOf(sql`t`)} as to_self
    from posts p join topics t on t.id = p.topic_id left join people a on a.id = p.author_id
    where p.id = ${id}`;
}

/** The name under a post: its author's, or its pseudonym. The row of the person is `a`. */
function authorOf(row: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`coalesce(a.name::text, case when ${row}.mask_id is not null then (select k.name from masks k where k.id = ${row}.mask_id) end)`;
}

function ownOf(row: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`(coalesce(${row}.author_id = viewer(), false) or (${row}.mask_id is not null and my_mask(${row}.mask_id)))`;
}

/** Where a post stands: its topic, and for a topic of several pages where that page begins. */
export function postPlace(id: string): Query<{ topic_id: string; after: string | null }> {
  return sql<{
    topic_id: string;
    after: string | null;
  }>`select p.topic_id, case when exists (
      -- Counted with those that were taken away: they have their places on the pages.
      select 1 from posts b where b.topic_id = p.topic_id offset ${sql.lit(POSTS_ON_PAGE)}) then (
      select ${cursorOf(sql`b.created_at`, sql`b.id`)} from posts b
      where b.topic_id = p.topic_id and (b.created_at, b.id) < (p.created_at, p.id)
      order by b.created_at desc, b.id desc limit 1) end as after
    from posts p join topics t on t.id = p.topic_id where p.id = ${id}`;
}

export interface Revision {
  title: string | null;
  body: string;
  html: string;
  author: string | null;
  written_at: Date;
}

/** Earlier words of a post that is not removed, the newest first; at most 50. */
export function revisionsOf(post: string): Query<Revision> {
  return sql<Revision>`select r.title, r.body, r.html, a.name::text as author, r.written_at
    from post_revisions r left join people a on a.id = r.written_by
    where r.post_id = ${post} and not r.withheld order by r.replaced_at desc, r.id desc limit 50`;
}

/** How often, and how, a question ended. */
export interface Ending {
  kind: ResolutionKind;
  post_id: string | null;
  made_by: string | null;
  made_at: Date;
  reopened_by: string | null;
  reopened_at: Date | null;
}

export function endingsOf(topic: string): Query<Ending> {
  return sql<Ending>`select r.kind, r.post_id, m.name::text as made_by, r.made_at, o.name::text as reopened_by, r.reopened_at
    from resolutions r left join people m on m.id = r.made_by left join people o on o.id = r.reopened_by
    where r.topic_id = ${topic} order by r.made_at desc limit 50`;
}

/** A topic in a list. */
export interface TopicListed {
  id: string;
  kind: TopicKind;
  state: TopicState;
  title: string;
  wants: Wish | null;
  author_id: string | null;
  author: string | null;
  created_at: Date;
  last_post_at: Date;
  reply_count: number;
  accepted_post_id: string | null;
  waiting: boolean;
  closed_at: Date | null;
  tags: string[];
  group_address: string;
  group_name: string;
  /** For members: something here they have not read. */
  unread: boolean;
  /** For members: it came since they last visited the group. */
  since_visit: boolean;
  /** By somebody whom the viewer blocks. */
  folded: boolean;
  /** Why the viewer's filter folds it. */
  folds: string | null;
  about: string[];
  /** It stands first in its group. */
  pinned: boolean;
  /** Nobody here has seen a topic of its author before. */
  first: boolean;
  cursor: string;
}

export const TOPICS_ON_PAGE = 20;

export const views = ['newest', 'waiting', 'resolved', 'pages'] as const;
export type View = (typeof views)[number];

/** Topics of a group, one more than a page holds. `waiting` goes oldest first, the rest newest first. */
export function topicsOf(
  group: string,
  { view, tag, after }: { view: View; tag?: string | undefined; after?: Cursor | undefined },
): Query<TopicListed> {
  const only = {
    newest: sql``,
    waiting: sql`and t.waiting`,
    resolved: sql`and t.kind = 'question' and t.state = 'resolved'`,
    pages: sql`and t.kind = 'page'`,
  }[view];
  return listed(
    sql`t.group_id = (select g.id from groups g where g.address = ${group}) ${only}
      ${tag ? sql`and exists (select 1 from topic_tags x where x.group_id = t.group_id and x.tag = ${tag} and x.topic_id = t.id)` : sql``}`,
    view === 'waiting' ? oldestFirst(after) : newestFirst(after),
    TOPICS_ON_PAGE + 1,
  );
}

/** What a group's list needs besides: what the database looks like, and the viewer's own. */
export interface GroupMarks {
  /** What it does not show yet, the stream of the page tells. */
  snapshot: string;
  /** What the viewer chose to hear of it; null for `normal`. */
  level: Level | null;
  /** Facilitators put something first there. Most groups have nothing: then it is not looked for. */
  pins: boolean;
}

export function groupMarks(address: string): Query<GroupMarks> {
  const group = sql`(select g.id from groups g where g.address = ${address})`;
  return sql<GroupMarks>`select pg_current_snapshot()::text as snapshot,
    (select l.level from group_levels l where l.person_id = viewer() and l.group_id = ${group}) as level,
    exists (select 1 from pins n where n.group_id = ${group}) as pins`;
}

/** What facilitators put first in the group of this address, at most three. */
export function pinnedIn(group: string): Query<TopicListed> {
  return topicsByIds(
    sql`unnest(array(select n.topic_id from pins n where n.group_id = (select g.id from groups g where g.address = ${group})
      order by n.made_at desc, n.topic_id))`,
    3,
  );
}

/**
 * Topics that fewer than two other people have replied to, oldest first, in every group the viewer reads.
 * @param own whether the viewer's own are among them
 */
export function waitingForReply({
  most,
  after,
  own = false,
}: {
  most: number;
  after?: Cursor;
  own?: boolean;
}): Query<TopicListed> {
  const ordered = oldestFirst(after);
  const waits = sql`t.waiting and t.title <> '' ${own ? sql`` : sql`and ${notOwn}`}
    and coalesce(t.author_id <> all ((select whom_i_block())::uuid[]), true)
    ${ordered.behind}`;
  return joined(
    sql`select t.* from (${waitingInMyGroups(waits, most)} union all ${waitingElsewhere(waits, most, sql`(select my_groups())::uuid[]`)}) t
      ${ordered.order} limit ${sql.lit(most)}`,
    ordered,
  );
}

const longestWaiting = sql`order by t.created_at, t.id`;

/** Group by group, so that each reads its index from the oldest on and stops. */
function waitingIn(groups: RawBuilder<unknown>, waits: RawBuilder<unknown>, most: number) {
  return sql`(select t.* from unnest(${groups}) of_group (id) cross join lateral (
    select t.* from topics t where t.group_id = of_group.id and ${waits} ${longestWaiting} limit ${sql.lit(most)}) t
    ${longestWaiting} limit ${sql.lit(most)})`;
}

const waitingInMyGroups = (waits: RawBuilder<unknown>, most: number) =>
  waitingIn(sql`my_groups()`, waits, most);

/**
 * What waits where more than members read, but for some groups. One audience after the other, since of what only members
 * read nothing can be found here: to pass by it costs more the more of it there is.
 */
function waitingElsewhere(waits: RawBuilder<unknown>, most: number, but: RawBuilder<unknown>) {
  const of = (audience: RawBuilder<unknown>) => sql`(select t.* from topics t where t.audience = ${audience}
    and t.group_id <> all (${but}) and ${waits} ${longestWaiting} limit ${sql.lit(most)})`;
  return sql`(select t.* from (${of(sql`'public'`)} union all ${of(sql`'community'`)}) t ${longestWaiting} limit ${sql.lit(most)})`;
}

/**
 * Topics of others that fewer than two people have replied to: first of groups about what the viewer lives through, then
 * of their other groups, then of all that they read; of each the oldest first.
 */
export function waitingForYou({ most }: { most: number }): Query<TopicListed> {
  const waits = sql`t.waiting and t.title <> '' and ${notOwn}
    and coalesce(t.author_id <> all ((select whom_i_block())::uuid[]), true)`;
  // Each once, though it may be about several things that they live through; and none whose topics they do not read, in which
  // all that waits would be passed by. Looked up once for all that asks for them.
  const found = sql`with shared as materialized (select array(select distinct x.group_id from lived_experiences l
      join group_experiences x on x.experience_id = l.experience_id
      where l.person_id = (select viewer()) and (x.audience <> 'members' or x.group_id = any ((select my_groups())::uuid[])) limit 60) as ids),
    near as materialized (select array(select unnest(my_groups()) union select unnest(ids) from shared) as ids)`;
  const shared = sql`(select ids from shared)`;
  const others = sql`array(select unnest(my_groups()) except select unnest(ids) from shared)`;
  const near = (nearness: number, topics: RawBuilder<unknown>) =>
    sql`(select t.*, ${sql.lit(nearness)} as nearness from ${topics} t)`;
  return joined(
    sql`${found} select t.* from (${near(0, waitingIn(shared, waits, most))} union all ${near(1, waitingIn(others, waits, most))}
      union all ${near(2, waitingElsewhere(waits, most, sql`(select ids from near)::uuid[]`))}) t
      order by t.nearness, t.created_at, t.id limit ${sql.lit(most)}`,
    { order: sql`order by t.nearness, t.created_at, t.id`, behind: sql``, at: sql`t.created_at` },
  );
}

const notOwn = sql`t.author_id is distinct from viewer() and (t.mask_id is null or not my_mask(t.mask_id))`;

/** The liveliest topics of the viewer's own groups, newest first. */
export function newestInMyGroups({ most, after }: { most: number; after?: Cursor }): Query<TopicListed> {
  const { order, behind } = newestFirst(after);
  // Group by group, so that each reads its index from the newest on and stops.
  return joined(
    sql`select t.* from unnest(my_groups()) mine (id) cross join lateral (
      select t.* from topics t where t.group_id = mine.id ${behind} ${order} limit ${sql.lit(most)}) t ${order} limit ${sql.lit(most)}`,
    newestFirst(after),
  );
}

/** The liveliest topics that anybody can read, newest first: what a visitor is shown of the place. */
export function newestPublic({ most }: { most: number }): Query<TopicListed> {
  return listed(sql`t.audience = 'public' and t.title <> ''`, newestFirst(undefined), most);
}

/** The topics of these ids that the viewer can see, in the order of the ids. */
export function topicsByIds(ids: RawBuilder<unknown>, most: number): Query<TopicListed> {
  return sql<TopicListed>`${joined(
    sql`select t.*, found.place from ${ids} with ordinality as found (id, place) join topics t on t.id = found.id limit ${sql.lit(most)}`,
    { order: sql`order by t.place`, behind: sql``, at: sql`t.last_post_at` },
  )}`;
}

/** Topics of this group whose titles are like this one, the likest first; at most five. */
export function similarTopics(group: string, title: string): Query<TopicListed> {
  return topicsByIds(
    sql`similar_topics((select g.id from groups g where g.address = ${group}), ${title.slice(0, 200)})`,
    5,
  );
}

interface Ordered {
  order: RawBuilder<unknown>;
  behind: RawBuilder<unknown>;
  at: RawBuilder<unknown>;
}

function newestFirst(after: Cursor | undefined): Ordered {
  return {
    order: sql`order by t.last_post_at desc, t.id desc`,
    behind: after ? sql`and (t.last_post_at, t.id) < (${timeOf(after)}, ${after.id})` : sql``,
    at: sql`t.last_post_at`,
  };
}

function oldestFirst(after: Cursor | undefined): Ordered {
  return {
    order: sql`order by t.created_at, t.id`,
    behind: after ? sql`and (t.created_at, t.id) > (${timeOf(after)}, ${after.id})` : sql``,
    at: sql`t.created_at`,
  };
}

/*
 * How many is written into the statement: of a parameter the planner expects a tenth of the table, and would
 * plan each of these queries anew (2-3 ms) rather than once.
 */
function listed(condition: RawBuilder<unknown>, ordered: Ordered, most: number): Query<TopicListed> {
  return joined(
    sql`select t.* from topics t where ${condition} ${ordered.behind} ${ordered.order} limit ${sql.lit(most)}`,
    ordered,
  );
}

/**
 * What a list shows of the topics that `chosen` picks. They are picked first: joins then touch these alone, and what the viewer
 * read of them lies side by side, however much else they read.
 */
function joined(chosen: RawBuilder<unknown>, { order, at }: Ordered): RawBuilder<TopicListed> {
  return sql<TopicListed>`with chosen as materialized (${chosen}) select t.id, t.kind, t.state, t.title, t.wants, t.author_id, ${authorOf(sql`t`)} as author, t.about,
      case when f.person_id is not null then why_folded(f.themes, f.pattern, t.about, t.title) end as folds,
      exists (select 1 from pins n where n.topic_id = t.id) as pinned, t.created_at, t.last_post_at, t.reply_count, t.accepted_post_id, t.waiting, t.closed_at,
      array(select x.tag from topic_tags x where x.topic_id = t.id order by x.tag) as tags,
      g.address as group_address, g.name as group_name,
      coalesce(t.last_post_at > greatest(r.read_up_to, m.joined_at), false) as unread,
      coalesce(t.last_post_at > ${lastVisit}, false) as since_visit,
      coalesce(t.author_id = any ((select whom_i_block())::uuid[])
        and not exists (select 1 from memberships f where f.group_id = t.group_id and f.person_id = t.author_id
          and f.role = 'facilitator'), false) as folded,
      t.waiting and t.mask_id is null and not exists (select 1 from topics e where e.author_id = t.author_id and e.created_at < t.created_at) as first,
      ${cursorOf(at, sql`t.id`)} as cursor
    from chosen t join groups g on g.id = t.group_id left join people a on a.id = t.author_id
    left join memberships m on m.group_id = t.group_id and m.person_id = viewer()
    left join group_visits v on v.group_id = t.group_id and v.person_id = viewer()
    left join (${readOf(sql`select id from chosen`)}) r on r.topic_id = t.id
    left join content_filters f on f.person_id = (select viewer())
    ${order}`;
}

/** How far the viewer read these topics. One walk through their part of the index finds them, where a join looks up each. */
function readOf(topics: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select topic_id, read_up_to from topic_reads where person_id = viewer() and topic_id = any (array(${topics})) offset 0`;
}

/** A reply that speaks to the viewer. */
export interface ReplyToYou {
  id: string;
  topic_id: string;
  title: string;
  html: string;
  author: string | null;
  created_at: Date;
  group_address: string;
  group_name: string;
  folds: string | null;
  /** They have not been to the topic since. */
  unread: boolean;
  cursor: string;
}

/** What others replied to the viewer, newest first, without the people they block. */
export function repliesToYou({ most, after }: { most: number; after?: Cursor }): Query<ReplyToYou> {
  // To the viewer by name, and to the masks that they wear; their own words on either side are left out.
  const to = (
    condition: RawBuilder<unknown>,
  ) => sql`(select p.* from posts p where ${condition} and p.removed_at is null
    and (p.author_id is null or p.author_id <> all ((select whom_i_block())::uuid[]))
    ${after ? sql`and (p.created_at, p.id) < (${timeOf(after)}, ${after.id})` : sql``}
    order by p.created_at desc, p.id desc limit ${sql.lit(most)})`;
  return sql<ReplyToYou>`with chosen as materialized (
      select p.* from (${to(sql`p.to_person_id = viewer() and (p.mask_id is null or not my_mask(p.mask_id))`)}
        union all ${to(sql`p.to_mask_id = any (array(select o.mask_id from mask_owners o where o.person_id = viewer()))
          and p.author_id is distinct from viewer()`)}) p
      order by p.created_at desc, p.id desc limit ${sql.lit(most)})
    select p.id, p.topic_id, t.title, p.html, ${authorOf(sql`p`)} as author, p.created_at,
      case when f.person_id is not null then why_folded(f.themes, f.pattern, p.about, p.html) end as folds,
      g.address as group_address, g.name as group_name, p.created_at > coalesce(r.read_up_to, '-infinity') as unread,
      ${cursorOf(sql`p.created_at`, sql`p.id`)} as cursor
    from chosen p join topics t on t.id = p.topic_id join groups g on g.id = p.group_id left join people a on a.id = p.author_id
    left join (${readOf(sql`select topic_id from chosen`)}) r on r.topic_id = p.topic_id
    left join content_filters f on f.person_id = (select viewer())
    order by p.created_at desc, p.id desc`;
}

/**
 * For the system role: whom a post may concern, and as what.
 * @param person them alone, who was named in it while it was changed
 */
export function concernedByPost(
  post: string,
  person: string | null,
): Query<{ person_id: string; kind: string }> {
  return sql`select person_id, kind from concerned_by_post(${post})
    where ${person}::uuid is null or person_id = ${person}`;
}

/** Posts of which the viewer was told, as far as they may and want to read them: none of people whom they block. */
export function postsTold(posts: readonly string[]): Query<Told> {
  return sql<Told>`select p.id as subject_id, p.topic_id as thread_id, '/posts/' || p.id as href, ${authorOf(sql`p`)} as by,
      t.title, p.html, p.group_id, g.name as group_name, p.audience = 'members' as closed, p.created_at as at,
      -- A topic of one's own folds nothing.
      case when f.person_id is null then null
        when t.author_id = viewer() or my_mask(t.mask_id) then why_folded(f.themes, f.pattern, p.about, p.html)
        else why_folded(f.themes, f.pattern, p.about || t.about, t.title || ' ' || p.html) end as folds
    from (select distinct unnest(${[...posts]}::uuid[])) told (id) join posts p on p.id = told.id
    join topics t on t.id = p.topic_id join groups g on g.id = p.group_id
    left join people a on a.id = p.author_id left join content_filters f on f.person_id = viewer()
    left join topic_levels l on l.topic_id = p.topic_id and l.person_id = viewer()
    left join group_levels o on o.group_id = p.group_id and o.person_id = viewer()
    where p.removed_at is null
      and (p.author_id is null or p.author_id <> all ((select whom_i_block())::uuid[]))
      and coalesce(l.level, o.level, 'normal') <> 'mute'`;
}

/** For a digest: what others began in the viewer's groups since then, the newest first, without what they muted. */
export function topicsSince(
  since: Date,
  most: number,
): Query<{ id: string; title: string; group_name: string; closed: boolean; folds: string | null }> {
  return sql`select t.id, t.title, g.name as group_name, t.audience = 'members' as closed,
      (select why_folded(f.themes, f.pattern, t.about, t.title) from content_filters f where f.person_id = viewer()) as folds
    from topics t join groups g on g.id = t.group_id
    left join topic_levels l on l.topic_id = t.id and l.person_id = viewer()
    left join group_levels o on o.group_id = t.group_id and o.person_id = viewer()
    left join topic_reads r on r.topic_id = t.id and r.person_id = viewer()
    where t.group_id = any ((select my_groups())::uuid[]) and t.created_at > ${since} and t.title <> ''
      and t.author_id is distinct from viewer() and r.topic_id is null
      and (t.author_id is null or t.author_id <> all ((select whom_i_block())::uuid[]))
      and coalesce(l.level, o.level, 'normal') <> 'mute'
    order by t.created_at desc, t.id desc limit ${most}`;
}

/** A knowledge page in the making that would use the viewer's words. */
export interface PageRequest {
  id: string;
  topic_id: string;
  title: string;
  made_by: string | null;
  made_at: Date;
}

/** For the front page: whoever asks the viewer whether their words may become part of a knowledge page. */
export function pageRequests(): Query<PageRequest> {
  return sql<PageRequest>`select distinct d.id, d.topic_id, d.title, m.name::text as made_by, d.made_at
    from page_draft_authors w join page_drafts d on d.id = w.draft_id left join people m on m.id = d.made_by
    where w.author_id = viewer() and w.answered_at is null and d.page_id is null order by d.made_at desc limit 20`;
}

/** The question that a page is to be made of. */
export function draftTopic(draft: string): Query<{ topic: string }> {
  return sql<{
    topic: string;
  }>`select topic_id as topic from page_drafts where id = ${draft} and page_id is null`;
}

/** The posts whose authors are willing, as a knowledge page is put together from them. */
export interface WillingPost {
  id: string;
  opening: boolean;
  body: string;
  author: string | null;
  /** Brought in from elsewhere, by somebody who has no account here. */
  imported: boolean;
  created_at: Date;
}

/** Nothing while somebody who was asked has not answered. */
export function willingPosts(draft: string): Query<WillingPost> {
  return sql<WillingPost>`select p.id, p.opening, p.body, a.name::text as author, p.created_at,
      a.id is null or (a.imported_at is not null and a.admitted_at is null) as imported
    from page_draft_authors w join posts p on p.id = w.post_id left join people a on a.id = p.author_id
    where w.draft_id = ${draft} and w.willing and p.body is not null
      and not exists (select 1 from page_draft_authors o where o.draft_id = w.draft_id and o.answered_at is null)
    order by p.opening desc, p.score + p.thanks_count desc, p.created_at`;
}

function cursorOf(at: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`${microseconds(at)} || '_' || ${id}`;
}

function microseconds(at: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(extract(epoch from ${at}) * 1000000)::bigint::text`;
}

function timeOf({ at }: Cursor): RawBuilder<Date> {
  return sql<Date>`(timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond')`;
}

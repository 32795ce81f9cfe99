import { type RawBuilder, sql } from 'kysely';
import type { Attached } from '../files/queries.ts';
import { type GroupSeen, groupWhere } from '../groups/queries.ts';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';
import type { Remover } from '../platform/schema.ts';
import type { QueryTerms } from '../platform/search-text.ts';
import { wordsIn } from './compute/lexemes.ts';
import type { Sign } from './policy.ts';

/** Why the viewer cannot write: `request` until it is accepted. */
export type RoomRefusal =
  | 'paused'
  | 'agreement'
  | 'archived'
  | 'request'
  | 'gone'
  // Where one listens to the other: see `listening`.
  | 'ended'
  | 'paused here'
  | 'break';

/** A room of a group, or a conversation between two, as its viewer stands to it. */
export interface RoomSeen {
  id: string;
  /** Null for a conversation. */
  group_id: string | null;
  /** Of a room; of a conversation empty. */
  name: string;
  /** Null for a room. */
  kind: 'direct' | 'listening' | null;
  refusal: RoomRefusal | null;
  muted: boolean;
  /** The viewer left this conversation. Nobody else learns of it. */
  left: boolean;
  /** Up to which message the viewer has read, and when they joined the group. */
  read_id: string | null;
  joined_at: Date | null;
  /** The other person of a conversation; null when they left. */
  other_id: string | null;
  other: string | null;
  asked_by_me: boolean;
  accepted: boolean;
  /** Whoever was asked alone learns of this. */
  declined: boolean;
  archived: boolean;
  facilitates: boolean;
  /** Ids of the people who facilitate the group. */
  facilitators: string[];
  /** Ids of the people whom the viewer blocks. */
  blocked: string[];
  /** The viewer's own message here that may need a human, and its flag. */
  card: readonly [message: string, flag: string] | null;
  shows_typing: boolean;
  /** The viewer wants cues beside what they write. */
  cues: boolean;
  /** What the database looked like: from here on its stream tells what is new. */
  snapshot: string;
}

export function roomById(id: string): Query<RoomSeen> {
  return sql<RoomSeen>`select r.id, r.group_id, r.name, c.kind, refuse_room(r.id) as refusal,
      exists (select 1 from room_mutes x where x.person_id = viewer() and x.room_id = r.id) as muted,
      exists (select 1 from conversation_leavings x where x.person_id = viewer() and x.room_id = r.id) as "left",
      (select x.read_id from room_reads x where x.person_id = viewer() and x.room_id = r.id) as read_id,
      (select m.joined_at from memberships m where m.group_id = r.group_id and m.person_id = viewer()) as joined_at,
      o.id as other_id, o.name::text as other, coalesce(c.asker_id = viewer(), false) as asked_by_me,
      exists (select 1 from conversation_answers a where a.room_id = r.id and a.kind = 'accepted' and a.ended_at is null) as accepted,
      exists (select 1 from conversation_answers a where a.room_id = r.id and a.kind = 'declined' and a.ended_at is null) as declined,
      exists (select 1 from room_archivings a where a.room_id = r.id and a.ended_at is null) as archived,
      coalesce(r.group_id = any (my_facilitated_groups()), false) as facilitates,
      array(select f.person_id from memberships f where f.group_id = r.group_id and f.role = 'facilitator') as facilitators,
      whom_i_block() as blocked,
      (select array[x.post_id, x.flag_id] from author_cards x where x.person_id = viewer() and x.topic_id = r.id
        and x.until > now() order by x.post_id desc limit 1) as card,
      coalesce((select f.shows_typing from preferences f where f.person_id = viewer()), true) as shows_typing,
      coalesce((select f.reply_cues from preferences f where f.person_id = viewer()), true) as cues,
      pg_current_snapshot()::text as snapshot
    from rooms r left join conversations c on c.room_id = r.id
    left join people o on o.id = case when c.asker_id = viewer() then c.asked_id else c.asker_id end
    where r.id = ${id}`;
}

/** What a stream needs to know. */
export function placeOfRoom(id: string): Query<{ group_id: string | null }> {
  return sql<{ group_id: string | null }>`select group_id from rooms where id = ${id}`;
}

export function groupOfRoom(room: string): Query<GroupSeen> {
  return groupWhere(sql`g.id = (select r.group_id from rooms r where r.id = ${room})`);
}

export interface Reacted {
  kind: Sign;
  count: number;
  mine: boolean;
  /** At most ten. */
  names: (string | null)[];
}

export interface MessageSeen {
  id: string;
  room_id: string;
  author_id: string | null;
  author: string | null;
  /** Null once it is removed. */
  html: string | null;
  created_at: Date;
  edited_at: Date | null;
  removed_at: Date | null;
  removed_by: Remover | null;
  topic_id: string | null;
  /** What it answers. */
  reply_to: string | null;
  reply_author_id: string | null;
  reply_author: string | null;
  reply_html: string | null;
  reactions: Reacted[] | null;
  /** What stands under it; null: nothing. */
  files: Attached[] | null;
  /** Somebody asked its author to make a topic of it: who, and whether an answer is awaited. For these two alone. */
  wished_by: string | null;
  wish_waits: boolean;
}

export const MESSAGES_ON_PAGE = 50;

/** Which part of a room: what stands before or after a message, or else the newest. */
export type Part = { before: string } | { after: string } | undefined;

/** Messages in the order of time, one more than a page holds: it is the first, or with `after` the last, of them. */
export function messagesOf(room: string, part: Part): Query<MessageSeen> {
  const [beyond, order] =
    part && 'after' in part
      ? [sql`and m.id > ${part.after}::uuid`, sql`m.id`]
      : [part ? sql`and m.id < ${part.before}::uuid` : sql``, sql`m.id desc`];
  return shown(
    sql`select m.* from (select ${columns} from messages m where m.room_id = ${room} ${beyond}
      order by ${order} limit ${sql.lit(MESSAGES_ON_PAGE + 1)}) m`,
  );
}

export function messageById(id: string): Query<MessageSeen> {
  return shown(sql`select ${columns} from messages m where m.id = ${id}`);
}

/** Whom the viewer blocks: what they say is folded, and nothing else of them is shown. They read on as before. */
const blockedByMe = sql`(select whom_i_block())::uuid[]`;

const columns = sql`m.id, m.room_id, m.author_id, m.html, m.created_at, m.edited_at, m.removed_at, m.removed_by, m.topic_id, m.reply_to, m.attachment_count`;

function shown(chosen: RawBuilder<unknown>): Query<MessageSeen> {
  return sql<MessageSeen>`select m.*, a.name::text as author, q.author_id as reply_author_id, b.name::text as reply_author,
      q.html as reply_html, (select json_agg(s) from (
        select r.kind, count(*)::integer as count, bool_or(r.person_id = viewer()) as mine,
          (array_agg(p.name::text order by r.made_at))[1:10] as names
        from message_reactions r left join people p on p.id = r.person_id
        where r.message_id = m.id and r.person_id <> all (${blockedByMe})
        group by r.kind order by min(r.made_at)) s) as reactions,
      case when m.attachment_count > 0 then attachments_of_message(m.id) end as files,
      w.name::text as wished_by, (t.message_id is not null and t.answered_at is null and t.asked_by <> all (${blockedByMe})) as wish_waits
    from (${chosen}) m left join people a on a.id = m.author_id
    left join messages q on q.id = m.reply_to left join people b on b.id = q.author_id
    left join topic_wishes t on t.message_id = m.id left join people w on w.id = t.asked_by
    order by m.id`;
}

/** Where a message stands; `after`: where the page begins that shows it, when that is not the newest one. */
export function messagePlace(
  id: string,
): Query<{ room_id: string; group_id: string | null; after: string | null }> {
  return sql`select m.room_id, m.group_id, case when exists (
      select 1 from messages b where b.room_id = m.room_id and b.id > m.id offset ${sql.lit(MESSAGES_ON_PAGE - 1)}) then coalesce((
      select b.id from messages b where b.room_id = m.room_id and b.id < m.id order by b.id desc offset 9 limit 1)::text,
      '00000000-0000-0000-0000-000000000000') end as after
    from messages m where m.id = ${id}`;
}

/** One's own message with its source: for changing it, and for making a topic of it. */
export interface MessageSource {
  id: string;
  room_id: string;
  group_id: string | null;
  author_id: string | null;
  author: string | null;
  body: string | null;
  html: string | null;
  removed_by: Remover | null;
  removed_at: Date | null;
  topic_id: string | null;
  /** Changes with each edit. */
  version: string;
}

export function messageSource(id: string): Query<MessageSource> {
  return sql<MessageSource>`select m.id, m.room_id, m.group_id, m.author_id, a.name::text as author, m.body, m.html,
      m.removed_by, m.removed_at, m.topic_id,
      (extract(epoch from coalesce(m.edited_at, m.created_at)) * 1000000)::bigint::text as version
    from messages m left join people a on a.id = m.author_id where m.id = ${id}`;
}

export interface Revision {
  html: string;
  written_at: Date;
}

/** Earlier words of a message that stands, the newest first; at most 50. */
export function revisionsOf(message: string): Query<Revision> {
  return sql<Revision>`select html, written_at from message_revisions
    where message_id = ${message} and not withheld order by replaced_at desc, id desc limit 50`;
}

/** A room or conversation in a list. */
export interface RoomListed {
  id: string;
  group_id: string | null;
  name: string;
  group_address: string | null;
  group_name: string | null;
  other_id: string | null;
  other: string | null;
  /** A request of the viewer's that nobody has accepted: to them it was sent, whatever became of it. */
  sent: boolean;
  /** One listens to the other. */
  listening: boolean;
  muted: boolean;
  /** Messages of others that were not read, at most 100. */
  unread: number;
  last_id: string | null;
  last_author_id: string | null;
  last_author: string | null;
  /** Null when it was removed, or nobody has written. */
  last_html: string | null;
  last_at: Date | null;
  /** By somebody whom the viewer blocks. */
  folded: boolean;
  cursor: string;
}

export const ROOMS_ON_PAGE = 30;

/** The viewer's rooms and conversations, where something was said last first; one more than a page holds. */
export function myRooms(before: string | null): Query<RoomListed> {
  return listed(
    sql`select r.id, r.group_id, r.name, m.joined_at, null::uuid as other_id, false as sent, false as listening
      from unnest(my_groups()) mine (id) join rooms r on r.group_id = mine.id
      join memberships m on m.group_id = r.group_id and m.person_id = viewer()
      where not exists (select 1 from room_archivings x where x.room_id = r.id and x.ended_at is null)
      union all
      select c.room_id, null, '', null, case when c.asker_id = viewer() then c.asked_id else c.asker_id end, a.id is null, c.kind = 'listening'
      from conversations c left join conversation_answers a on a.room_id = c.room_id and a.kind = 'accepted' and a.ended_at is null
      where (a.id is not null or c.asker_id = viewer())
        and not exists (select 1 from conversation_leavings x where x.person_id = viewer() and x.room_id = c.room_id)`,
    before,
    ROOMS_ON_PAGE + 1,
  );
}

/** Conversations that the viewer left, the last one first; at most 50. */
export function leftConversations(): Query<{ id: string; other: string | null }> {
  return sql<{ id: string; other: string | null }>`select x.room_id as id, o.name::text as other
    from conversation_leavings x join conversations c on c.room_id = x.room_id
    left join people o on o.id = case when c.asker_id = viewer() then c.asked_id else c.asker_id end
    where x.person_id = viewer() order by x.since desc, x.room_id limit 50`;
}

/** Rooms of one group, in the same order. */
export function roomsOf(group: string | undefined): Query<RoomListed> {
  return listed(
    sql`select r.id, r.group_id, r.name, m.joined_at, null::uuid as other_id, false as sent, false as listening
      from groups g join rooms r on r.group_id = g.id join memberships m on m.group_id = g.id and m.person_id = viewer()
      where g.address = ${addressOrNone(group)}
        and not exists (select 1 from room_archivings x where x.room_id = r.id and x.ended_at is null)`,
    null,
    100,
  );
}

/** Rooms of a group that were put away. */
export function archivedRoomsOf(group: string | undefined): Query<{ id: string; name: string }> {
  return sql<{ id: string; name: string }>`select r.id, r.name from groups g join rooms r on r.group_id = g.id
    join room_archivings x on x.room_id = r.id and x.ended_at is null
    where g.address = ${addressOrNone(group)} order by x.made_at desc limit 100`;
}

/** A room beside a group's topics. */
export interface RoomBeside {
  id: string;
  name: string;
  /** Messages of others that were not read, at most 100. */
  unread: number;
}

/** The rooms of one group where something was said last, for its members alone; at most five. */
export function roomsBeside(group: string | undefined): Query<RoomBeside> {
  return sql<RoomBeside>`select r.id, r.name, unread_in(r.id, r.joined_at) as unread from (
      select r.id, r.name, m.joined_at, coalesce(last.id, r.id) as cursor
      from groups g join rooms r on r.group_id = g.id join memberships m on m.group_id = g.id and m.person_id = viewer()
      left join lateral (select m.id from messages m where m.room_id = r.id order by m.id desc limit 1) last on true
      where g.address = ${addressOrNone(group)} and g.id = any ((select my_groups())::uuid[])
        and not exists (select 1 from room_archivings x where x.room_id = r.id and x.ended_at is null)
      order by cursor desc limit 5) r order by r.cursor desc`;
}

/** What the database looks like: from here on a stream tells what is new. */
export function snapshot(): Query<{ snapshot: string }> {
  return sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`;
}

export function countRooms(group: string): Query<{ rooms: number }> {
  return sql<{ rooms: number }>`select count(*)::integer as rooms from rooms where group_id = ${group}`;
}

function listed(mine: RawBuilder<unknown>, before: string | null, most: number): Query<RoomListed> {
  return sql<RoomListed>`select r.id, r.group_id, r.name, g.address as group_address, g.name as group_name, r.other_id,
      o.name::text as other, r.sent, r.listening, unread_in(r.id, r.joined_at) as unread,
      exists (select 1 from room_mutes x where x.person_id = viewer() and x.room_id = r.id) as muted,
      r.last_id, r.last_author_id, a.name::text as last_author, r.last_html, r.last_at, r.cursor::text as cursor,
      coalesce(r.last_author_id = any ((select whom_i_block())::uuid[]), false) as folded
    from (select mine.*, coalesce(last.id, mine.id) as cursor, last.id as last_id, last.author_id as last_author_id,
        last.html as last_html, last.created_at as last_at
      from (${mine}) mine left join lateral (
        select m.id, m.author_id, m.html, m.created_at from messages m where m.room_id = mine.id order by m.id desc limit 1) last on true
      where ${before === null ? sql`true` : sql`coalesce(last.id, mine.id) < ${before}::uuid`}
      order by coalesce(last.id, mine.id) desc limit ${sql.lit(most)}) r
    left join groups g on g.id = r.group_id left join people o on o.id = r.other_id
    left join people a on a.id = r.last_author_id
    order by r.cursor desc`;
}

/** Somebody who would like to talk with the viewer. */
export interface RequestListed {
  id: string;
  other: string | null;
  asked_at: Date;
  html: string | null;
}

/** Requests that wait for the viewer's answer, the newest first; at most 50. */
export function requestsWaiting(): Query<RequestListed> {
  return sql<RequestListed>`select c.room_id as id, p.name::text as other, c.asked_at, m.html
    from conversations c left join people p on p.id = c.asker_id
    left join lateral (select m.html from messages m where m.room_id = c.room_id order by m.id limit 1) m on true
    where c.asked_id = viewer() and not exists (
      select 1 from conversation_answers a where a.room_id = c.room_id and a.ended_at is null)
    order by c.asked_at desc, c.room_id limit 50`;
}

/** The conversation with somebody, and whether the viewer may ask for one. */
export function standingWith(
  person: string,
): Query<{ id: string; name: string; room: string | null; may_ask: boolean }> {
  return sql`select p.id, p.name::text as name, conversation_with(p.id) as room, may_ask(p.id) as may_ask
    from people p where p.id = ${person} and viewer() is not null`;
}

/** The first message of a request: what is reported with it. */
export function firstMessage(room: string): Query<{ id: string }> {
  return sql<{
    id: string;
  }>`select id from messages where room_id = ${room} and removed_at is null order by id limit 1`;
}

export interface MessageFound {
  id: string;
  author: string | null;
  author_id: string | null;
  html: string;
  created_at: Date;
  room_name: string;
  group_name: string | null;
  other: string | null;
}

/** Messages in the viewer's rooms and conversations: ids from the definer function, rows as the viewer. */
export function messagesFound(terms: QueryTerms, before: string | null): Query<MessageFound> {
  const words = terms.words.replace(/["-]/g, ' ').trim();
  const lexemes = wordsIn(words).slice(0, 12);
  return sql<MessageFound>`select m.id, a.name::text as author, m.author_id, m.html, m.created_at, r.name as room_name,
      g.name as group_name, o.name::text as other
    from search_messages(${words}, ${lexemes}::text[], ${terms.bigrams}, ${before}::uuid) found (id) join messages m on m.id = found.id
    join rooms r on r.id = m.room_id left join groups g on g.id = r.group_id left join people a on a.id = m.author_id
    left join conversations c on c.room_id = r.id
    left join people o on o.id = case when c.asker_id = viewer() then c.asked_id else c.asker_id end
    where m.removed_at is null order by m.id desc`;
}

export const FOUND_ON_PAGE = 30;

/** What the viewer chose about messages. */
export interface ChatChoices {
  may_ask: 'everyone' | 'groups' | 'nobody';
  shows_typing: boolean;
}

export function myChoices(): Query<ChatChoices> {
  return sql<ChatChoices>`select coalesce(f.may_ask, 'groups') as may_ask, coalesce(f.shows_typing, true) as shows_typing
    from (select 1) one left join preferences f on f.person_id = viewer()`;
}

export function maySaySo(room: string): Query<{ may: boolean }> {
  return sql<{ may: boolean }>`select may_show_typing(${room}) as may`;
}

/** For the system role: whom a message, or a request, may concern. */
export const concernedByMessage = (message: string): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_message(${message})`;

export const concernedByRequest = (room: string): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_request(${room})`;

/** Messages as their readers are told of them: of rooms that they did not mute, by people whom they do not block. */
export function messagesTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select m.id as subject_id, m.room_id as thread_id, '/messages/' || m.id as href, a.name::text as by,
      r.name as title, m.html, m.group_id, g.name as group_name, true as closed, null as folds, m.created_at as at
    from messages m join rooms r on r.id = m.room_id left join groups g on g.id = m.group_id
    left join people a on a.id = m.author_id
    where m.id = any (${[...ids]}::uuid[]) and m.removed_at is null
      and (m.author_id is null or m.author_id <> all ((select whom_i_block())::uuid[]))
      and not exists (select 1 from room_mutes x where x.room_id = m.room_id and x.person_id = viewer())`;
}

/** Requests that wait for the viewer's answer: who asks, and no word of it. */
export function requestsTold(rooms: readonly string[]): Query<Told> {
  return sql<Told>`select c.room_id as subject_id, c.room_id as thread_id, '/conversations/' || c.room_id as href,
      p.name::text as by, '' as title, null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, c.asked_at as at
    from conversations c left join people p on p.id = c.asker_id
    where c.room_id = any (${[...rooms]}::uuid[]) and c.asked_id = viewer() and not exists (
      select 1 from conversation_answers a where a.room_id = c.room_id and a.ended_at is null)`;
}

function addressOrNone(address: string | undefined): string {
  return address && /^[a-z0-9-]{1,64}$/.test(address) ? address : '';
}

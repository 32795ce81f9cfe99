import { sql } from 'kysely';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';
import { agreementVersion, betweenVersion, type Feeling } from './policy.ts';

/** What is still missing before somebody may listen: each true while it is. */
export interface Missing {
  practice: boolean;
  agreement: boolean;
  known: boolean;
  /** False while one takes a break from the place, or may not write. */
  allowed: boolean;
}

export function whatIsMissing(): Query<Missing> {
  return sql<Missing>`select practice, agreement, known, allowed from my_listening_missing()`;
}

export function mySigning(): Query<{ signed_at: Date }> {
  return sql`select signed_at from listeners where person_id = viewer() and version = ${agreementVersion}`;
}

/** What the viewer carries as one who listens. */
export interface Carried {
  listener: boolean;
  /** Why nothing new begins for them now. */
  full_by: 'paused' | 'week' | 'resting' | 'talking' | null;
  /** `Infinity`: until they say so. */
  paused_until: Date | number | null;
  /** The system keeps it: it is not cut short. */
  rest_kept: boolean;
  live: number;
  most_live: number;
  /** Of the stretch that they are in, if they are in one. */
  stretch_from: Date | null;
  stretch_last: Date | null;
  week_minutes: number;
  most_week_minutes: number;
  /** Conversations that they listened in to their end. */
  listened: number;
}

export function whatICarry(): Query<Carried> {
  return sql<Carried>`select * from my_listening()`;
}

/** A hand-over as its readers see it. */
export interface Handover {
  id: string;
  note: string;
  answer: 'agreed' | 'refused' | null;
  /** Where it goes on, for whoever asked. */
  next: string | null;
}

/** What belongs to a conversation of two besides its messages, as the viewer stands to it. */
export interface ListeningSeen {
  purpose: 'support' | 'debrief';
  /** The viewer is the one who listens. */
  listens: boolean;
  began_at: Date;
  need: string;
  know: string;
  opened_at: Date | null;
  ended_at: Date | null;
  ended_as: 'ended' | 'handed over' | 'quiet' | 'left' | null;
  /** The viewer wants quiet; the other does. */
  i_pause: boolean;
  other_pauses: boolean;
  /** The listener takes a break until then. */
  back_at: Date | null;
  /** The viewer's own. */
  feels: Feeling | null;
  reflection: string | null;
  keeps: boolean;
  both_keep: boolean;
  /** One that is open here: asked for, or agreed to. */
  handover: Handover | null;
  /** A note that came along from the conversation before. */
  note: string | null;
}

export function listeningOf(room: string): Query<ListeningSeen> {
  return sql<ListeningSeen>`select l.purpose, l.listener_id = viewer() as listens, l.began_at, l.need, l.know, l.opened_at,
      l.ended_at, l.ended_as,
      exists (select 1 from listening_pauses p where p.room_id = l.room_id and p.person_id = viewer()) as i_pause,
      exists (select 1 from listening_pauses p where p.room_id = l.room_id and p.person_id <> viewer()) as other_pauses,
      listener_back_at(l.room_id) as back_at, r.feels, r.words as reflection,
      exists (select 1 from listening_keeps k where k.room_id = l.room_id and k.person_id = viewer()) as keeps,
      listening_kept(l.room_id) as both_keep,
      (select json_build_object('id', h.id, 'note', h.note, 'answer', h.answer,
          'next', (select n.room_id from listenings n where n.room_id = h.new_room_id))
        from listening_handovers h where h.room_id = l.room_id and h.withdrawn_at is null
          and h.answer is distinct from 'refused') as handover,
      (select h.note from listening_handovers h where h.new_room_id = l.room_id) as note
    from listenings l left join listening_reflections r on r.room_id = l.room_id and r.person_id = viewer()
    where l.room_id = ${room}`;
}

/** How two people talk, and what each can do. */
export interface Between {
  agreed: boolean;
  answers: string | null;
  cannot: string | null;
}

export function betweenUs(room: string): Query<Between> {
  return sql<Between>`select exists (select 1 from conversation_agreements a where a.room_id = c.room_id
        and a.person_id = viewer() and a.version = ${betweenVersion}) as agreed, o.answers, o.cannot
    from conversations c left join own_limits o
      on o.person_id = case when c.asker_id = viewer() then c.asked_id else c.asker_id end
    where c.room_id = ${room}`;
}

/** What whoever asks may know of who listens. */
export interface ListenerFacts {
  practised: boolean;
  signed_at: Date | null;
  /** The beginning of a month. */
  known_since: Date | null;
}

export function listenerFacts(room: string): Query<ListenerFacts> {
  return sql<ListenerFacts>`select practised, signed_at, known_since from listener_facts(${room})`;
}

/** A conversation of listening in one's own list. */
export interface ListeningListed {
  id: string;
  other: string | null;
  listens: boolean;
  purpose: 'support' | 'debrief';
  began_at: Date;
  ended_at: Date | null;
}

export function myListenings(): Query<ListeningListed> {
  return sql<ListeningListed>`select l.room_id as id, o.name::text as other, l.listener_id = viewer() as listens, l.purpose,
      l.began_at, l.ended_at
    from listenings l left join people o on o.id = case when l.listener_id = viewer() then l.asker_id else l.listener_id end
    order by l.ended_at is not null, l.began_at desc limit 50`;
}

/** What one noted for oneself after talking, the newest first. */
export interface Reflection {
  id: string;
  feels: Feeling;
  words: string;
  made_at: Date;
}

export function myReflections(): Query<Reflection> {
  return sql<Reflection>`select id, feels, words, made_at from listening_reflections order by made_at desc limit 50`;
}

export interface OwnLimits {
  answers: string;
  cannot: string;
}

export function myLimits(): Query<OwnLimits> {
  return sql<OwnLimits>`select answers, cannot from own_limits where person_id = viewer()`;
}

/** A hand-over with the room that it is in, for whoever answers it. */
export function handoverById(id: string): Query<{ id: string; room_id: string; note: string }> {
  return sql`select id, room_id, note from listening_handovers where id = ${id} and withdrawn_at is null`;
}

/** A wish to talk something over: one's own, or one that the viewer may take on. */
export interface Debrief {
  id: string;
  mine: boolean;
  other: string | null;
  asked_at: Date;
}

/** Those that wait for somebody, the longest first. */
export function debriefsWaiting(): Query<Debrief> {
  return sql<Debrief>`select d.id, d.person_id = viewer() as mine, p.name::text as other, d.asked_at
    from debriefs d left join people p on p.id = d.person_id
    where d.in_room and d.ended_at is null and d.taken_at is null order by d.asked_at limit 20`;
}

export function roomOfDebrief(id: string): Query<{ room_id: string | null }> {
  return sql`select room_id from debriefs where id = ${id} and in_room`;
}

/** Messages of a conversation to choose from, the newest first; one more than a page holds. */
export interface Choosable {
  id: string;
  author_id: string | null;
  author: string | null;
  html: string;
  created_at: Date;
}

export const CHOOSABLE_ON_PAGE = 50;

export function messagesToReport(room: string, before: string | null): Query<Choosable> {
  return sql<Choosable>`select m.id, m.author_id, a.name::text as author, m.html, m.created_at
    from (select id, author_id, html, created_at from messages where room_id = ${room} and group_id is null
      union
      select id, author_id, html, created_at from my_blocked_messages(${room})) m left join people a on a.id = m.author_id
    where m.html is not null and (${before}::uuid is null or m.id < ${before}::uuid)
    order by m.id desc limit ${sql.lit(CHOOSABLE_ON_PAGE + 1)}`;
}

/** Conversations that the viewer's own block hides from them, for reporting what was said there. */
export function blockedConversations(room: string | null): Query<{ id: string; other: string | null }> {
  return sql`select c.room_id as id, p.name::text as other from my_blocked_conversations(${room}::uuid) c
    left join people p on p.id = c.other_id order by c.till desc limit 50`;
}

/* ---- What is told ---- */

export const concernedByListening = (room: string): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_listening(${room})`;
export const concernedByHandover = (handover: string): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_handover(${handover})`;
export const concernedByDebrief = (debrief: string): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_debrief(${debrief})`;

/** Conversations that began, as whoever listens is told of them: who asks, and no word of it. */
export function listeningsTold(rooms: readonly string[]): Query<Told> {
  return sql<Told>`select l.room_id as subject_id, l.room_id as thread_id, '/conversations/' || l.room_id as href,
      p.name::text as by, '' as title, null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, l.began_at as at
    from listenings l left join people p on p.id = l.asker_id
    where l.room_id = any (${[...rooms]}::uuid[]) and l.listener_id = viewer() and l.ended_at is null`;
}

/** Notes that wait to be read by whoever asked. */
export function handoversTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select h.id as subject_id, h.room_id as thread_id, '/conversations/' || h.room_id as href,
      p.name::text as by, '' as title, null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, h.made_at as at
    from listening_handovers h join listenings l on l.room_id = h.room_id left join people p on p.id = l.listener_id
    where h.id = any (${[...ids]}::uuid[]) and l.asker_id = viewer() and h.answer is null and h.withdrawn_at is null`;
}

/** Wishes to talk it over, for who has time; and one's own, once somebody came. */
export function debriefsTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select d.id as subject_id, d.id as thread_id,
      case when d.room_id is null then '/listening#debriefs' else '/conversations/' || d.room_id end as href,
      p.name::text as by, '' as title, null as html, null::uuid as group_id, null as group_name, true as closed, null as folds,
      coalesce(d.taken_at, d.asked_at) as at
    from debriefs d left join people p on p.id = case when d.person_id = viewer() then d.listener_id else d.person_id end
    where d.id = any (${[...ids]}::uuid[]) and d.in_room and d.ended_at is null
      and (d.taken_at is null) <> (d.person_id = viewer())`;
}

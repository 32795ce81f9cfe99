import { sql } from 'kysely';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';

/** For everybody: whether somebody keeps watch, without who. */
export interface AwakeNow {
  /** Until when somebody is there now. */
  on_until: Date | null;
  /** When somebody will be there; null while somebody is, and where nobody keeps hours. */
  next_at: Date | null;
  /** Somebody has hours, now or later; perhaps all of them are on a break. */
  hours_kept: boolean;
  /** Where nobody keeps hours: within how many minutes half of the reports are looked at; null with fewer than ten. */
  usual_minutes: number | null;
}

export function awake(): Query<AwakeNow> {
  return sql`select on_until, next_at, hours_kept, usual_minutes from awake()`;
}

/** What the viewer may do here, and how they are. */
export interface OwnDuty {
  /** Carries something for others: may take a break, and ask to talk it over. */
  helps: boolean;
  /** Has had hours in the last twelve, so that they may leave a note. */
  was_on: boolean;
  /** A break that lasts; until null with on_break: until they say so. */
  on_break: boolean;
  until: Date | null;
  suggested: BreakReason | null;
}
export type BreakReason = 'hard' | 'long';

export function ownDuty(): Query<OwnDuty> {
  return sql`select helps() as helps, was_on() as was_on, b.since is not null as on_break, b.until,
      break_suggested() as suggested
    from (select) one left join my_break() b on true`;
}

/** For pages where reports, flags and appeals are read. */
export function breakSuggested(): Query<{ suggested: BreakReason | null }> {
  return sql`select break_suggested() as suggested`;
}

/** Hours in the rota; without a person somebody is wanted for them. */
export interface Hours {
  id: string;
  starts_at: Date;
  ends_at: Date;
  person_id: string | null;
  name: string | null;
  weekly: boolean;
  own: boolean;
  on_break: boolean;
}

/** What touches the time between two moments, in order. */
export function hoursBetween(from: Date, to: Date): Query<Hours> {
  return sql`select h.id, h.starts_at, h.ends_at, h.person_id, p.name::text as name,
      h.weekly_id is not null as weekly, coalesce(h.person_id = viewer(), false) as own,
      b.person_id is not null as on_break
    from duty_hours h left join people p on p.id = h.person_id left join duty_breaks b on b.person_id = h.person_id
    where h.ends_at > ${from} and h.starts_at < ${to}
    order by h.starts_at, h.id limit 1000`;
}

/** When somebody is there, without who: for facilitators. */
export function hoursWatched(from: Date, to: Date): Query<{ starts_at: Date; ends_at: Date }> {
  return sql`select starts_at, ends_at from hours_watched(${from}, ${to}) order by starts_at limit 1000`;
}

/** As they are kept: what a clock in the zone shows. */
export interface Weekly {
  id: string;
  weekday: number;
  from_time: string;
  to_time: string;
  zone: string;
  first_day: string;
}

const weeklyColumns = sql`id, weekday, to_char(from_time, 'HH24:MI') as from_time,
  to_char(to_time, 'HH24:MI') as to_time, zone, first_day::text as first_day`;

export function ownWeekly(): Query<Weekly> {
  return sql`select ${weeklyColumns} from duty_weekly where person_id = viewer()
    order by weekday, from_time limit 50`;
}

/** For the system role: everybody's, to be counted out. */
export function allWeekly(): Query<Weekly & { person_id: string }> {
  return sql`select ${weeklyColumns}, person_id from duty_weekly order by id`;
}

/** Hours that somebody is asked to keep. */
export interface Offer {
  id: string;
  person_id: string;
  name: string;
  by: string | null;
  own: boolean;
  weekly: boolean;
  day: string;
  from_time: string;
  to_time: string;
  zone: string;
}

const offerColumns = sql`o.id, o.person_id, p.name::text as name, b.name::text as by, o.person_id = viewer() as own,
  o.weekly, o.day::text as day, to_char(o.from_time, 'HH24:MI') as from_time, to_char(o.to_time, 'HH24:MI') as to_time,
  o.zone`;

/** To the viewer; organisers see all that wait. */
export function offers(): Query<Offer> {
  return sql`select ${offerColumns} from duty_offers o join people p on p.id = o.person_id
    left join people b on b.id = o.offered_by order by o.day, o.id limit 50`;
}

/** An offer to the viewer. */
export function offerToMe(id: string): Query<Offer> {
  return sql`select ${offerColumns} from duty_offers o join people p on p.id = o.person_id
    left join people b on b.id = o.offered_by where o.id = ${id} and o.person_id = viewer()`;
}

export function moderators(): Query<{ id: string; name: string }> {
  return sql`select p.id, p.name::text as name from place_roles r join people p on p.id = r.person_id
    where r.role = 'moderator' order by p.name limit 200`;
}

/** Something urgent that waits. What it is about is read where it is opened. */
export interface Alarm {
  kind: 'report' | 'flag' | 'appeal';
  object_id: string;
  urgency: string;
  why: 'nobody on duty' | 'late';
  due_at: Date;
}

/** Standing alarms, each thing once, the oldest promise first. */
export function standingAlarms(): Query<Alarm> {
  return sql`select * from (select distinct on (kind, object_id) kind, object_id, urgency, why, due_at
      from duty_alarms where ended_at is null and about_person_id is distinct from viewer()
      order by kind, object_id, why) each_once order by due_at limit 50`;
}

/** For the system role: what is an alarm now, whether or not a place that runs has raised it. */
export function alarmingNow(now: Date): Query<Alarm> {
  return sql`select * from (select distinct on (kind, object_id) kind, object_id, urgency, why, due_at
      from alarming(${now}) order by kind, object_id, why) each_once order by due_at limit 1000`;
}

/** For the system role: who keeps watch now, and their next hours or their end. */
export function onDutyNow(now: Date): Query<{ name: string; until: Date }> {
  return sql`select p.name::text as name, max(h.ends_at) as until
    from on_duty(${now}) d join people p on p.id = d.person_id
    join duty_hours h on h.person_id = d.person_id and h.starts_at <= ${now} and h.ends_at > ${now}
    group by p.id, p.name order by until, p.name`;
}

/** For the system role: hours of the coming days. */
export function hoursAhead(
  now: Date,
  days: number,
): Query<{ starts_at: Date; ends_at: Date; name: string | null }> {
  return sql`select h.starts_at, h.ends_at, p.name::text as name
    from duty_hours h left join people p on p.id = h.person_id
    where h.ends_at > ${now} and h.starts_at < ${now}::timestamptz + make_interval(days => ${days}::integer)
    order by h.starts_at, h.id limit 1000`;
}

/** A note for who is on next. */
export interface Note {
  id: string;
  words: string;
  written_at: Date;
  by: string | null;
  own: boolean;
  /** Null until somebody has read it. */
  read_at: Date | null;
  read_by: string | null;
}

/** Notes that wait for the viewer, and their own last ones. */
export function notes(): Query<Note> {
  return sql`select n.id, n.words, n.written_at, a.name::text as by, coalesce(n.author_id = viewer(), false) as own,
      n.read_at, r.name::text as read_by
    from duty_notes n left join people a on a.id = n.author_id left join people r on r.id = n.read_by
    where n.read_at is null or n.author_id = viewer()
    order by n.read_at is null desc, n.id desc limit 20`;
}

/** What stands between somebody who would like to talk and somebody who listens. */
export interface Debrief {
  id: string;
  asked_at: Date;
  taken_at: Date | null;
  ended_at: Date | null;
  /** The viewer is the one who asked. */
  own: boolean;
  /** The viewer is one of the two. */
  mine: boolean;
  /** Name of the other one: of the listener, for the listener of who asked. */
  other: string | null;
  /** It is a conversation, or will be one: see `listening`. */
  in_room: boolean;
  room_id: string | null;
}

const debriefColumns = sql`d.id, d.asked_at, d.taken_at, d.ended_at, d.person_id = viewer() as own,
  coalesce(viewer() in (d.person_id, d.listener_id), false) as mine, o.name::text as other, d.in_room, d.room_id`;
const debriefRows = sql`debriefs d
  left join people o on o.id = case when d.person_id = viewer() then d.listener_id else d.person_id end`;

/** The viewer's own, and those that wait for somebody with time; newest first. */
export function debriefs(): Query<Debrief> {
  return sql`select ${debriefColumns} from ${debriefRows} where not d.in_room
    order by d.ended_at is null desc, d.id desc limit 30`;
}

/** One between the viewer and somebody. */
export function debriefById(id: string): Query<Debrief> {
  return sql`select ${debriefColumns} from ${debriefRows} where d.id = ${id}
    and viewer() in (d.person_id, d.listener_id)`;
}

export interface DebriefWords {
  id: string;
  words: string;
  said_at: Date;
  own: boolean;
}

/** The last hundred, oldest of them first. */
export function debriefWords(id: string): Query<DebriefWords> {
  return sql`select * from (select id, words, said_at, coalesce(author_id = viewer(), false) as own
    from debrief_words where debrief_id = ${id} order by id desc limit 100) latest order by id`;
}

/** Whether the viewer may listen to others, does, and how many would have time for them. */
export function listening(): Query<{ may_listen: boolean; listens: boolean; listeners: number }> {
  return sql`select i_may_listen() as may_listen, listens() as listens, listeners_count()::integer as listeners`;
}

/** For the system role: who can do something about an alarm and is not on a break; never whom it is about. */
export function concernedByAlarm(alarm: string): Query<{ person_id: string; kind: string }> {
  return sql`select distinct r.person_id, 'alarm' as kind
    from duty_alarms a join place_roles r on r.person_id is distinct from a.about_person_id
    where a.id = ${alarm} and a.ended_at is null and not exists (select 1 from duty_breaks b
      where b.person_id = r.person_id and b.ended_at is null and (b.until is null or b.until > now()))`;
}

/** Alarms that stand, as far as the viewer may know of them. What they are about stands where it is looked at. */
export function alarmsTold(alarms: readonly string[]): Query<Told> {
  return sql<Told>`select a.id as subject_id, '00000000-0000-7000-8000-000000000001'::uuid as thread_id, '/duty' as href,
      null as by, '' as title, null as html, null as group_id, null as group_name, false as closed, null as folds,
      a.raised_at as at
    from duty_alarms a where a.id = any (${[...alarms]}::uuid[])`;
}

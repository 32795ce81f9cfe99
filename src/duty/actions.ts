import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { Span } from './compute/rota.ts';
import type { AlarmRaised } from './events.ts';
import { allWeekly } from './queries.ts';

/** How far ahead weekly hours are counted out. A daily job goes on from there. */
export const horizonDays = 56;

/** Hours of a local day, as a clock in the zone shows them. */
export interface WantedHours {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` */
  from: string;
  to: string;
  zone: string;
  weekly: boolean;
}

/**
 * Puts the viewer on the rota, once or every week from that day on.
 * @returns what is in the way, or nothing
 */
export async function keepHours(
  db: ViewerHandle,
  { day, weekly, ...clock }: WantedHours,
  now: Date,
): Promise<'over' | 'leapt' | 'taken' | undefined> {
  const { expand, hoursOn, weekdayOf } = await import('./compute/rota.ts');
  if (!weekly) {
    const span = hoursOn(day, clock);
    if (!span) return 'leapt';
    if (span.to <= now) return 'over';
    return (await addHours(db, null, [{ day: null, span }])) === 0 ? 'taken' : undefined;
  }
  const weekday = weekdayOf(day);
  const { from, to, zone } = clock;
  const made = await db.first(sql<{ id: string }>`insert into duty_weekly
    (person_id, weekday, from_time, to_time, zone, first_day)
    values (${db.viewer.id}, ${weekday}, ${from}, ${to}, ${zone}, ${day}) returning id`);
  const ahead = expand({ ...clock, weekday, firstDay: day }, spanAhead(now));
  await addHours(
    db,
    made!.id,
    ahead.filter(({ span }) => span.to > now),
  );
  return undefined;
}

/** Hours of the viewer, but for those at a time at which they are on already. Returns how many were added. */
async function addHours(
  db: ViewerHandle,
  weekly: string | null,
  hours: readonly { day: string | null; span: Span }[],
): Promise<number> {
  const added = await db.all(sql`insert into duty_hours (weekly_id, day, person_id, starts_at, ends_at)
    select ${weekly}::uuid, wanted.day, ${db.viewer.id}::uuid, wanted.starts_at, wanted.ends_at
    from unnest(${hours.map(({ day }) => day)}::date[], ${hours.map(({ span }) => span.from)}::timestamptz[],
      ${hours.map(({ span }) => span.to)}::timestamptz[]) wanted (day, starts_at, ends_at)
    where not exists (select 1 from duty_hours mine where mine.person_id = ${db.viewer.id}
      and mine.ends_at > wanted.starts_at and mine.starts_at < wanted.ends_at)
    returning id`);
  return added.length;
}

/** Hours that run or began within half a day are part of what lies ahead. */
const spanAhead = (now: Date): Span => ({
  from: new Date(now.getTime() - 13 * hour),
  to: new Date(now.getTime() + horizonDays * 24 * hour),
});
const hour = 3_600_000;

/**
 * For the system role: counts everybody's weekly hours out for the coming weeks. What was given up or taken over stays
 * as it is; where a country changed its rules of summer time, hours that lie ahead move with the clock.
 */
export async function countWeeklyOut(system: Handle, now: Date): Promise<void> {
  const { expand } = await import('./compute/rota.ts');
  for (const weekly of await system.all(allWeekly())) {
    const { weekday, zone, from_time: from, to_time: to, first_day: firstDay } = weekly;
    const ahead = expand({ weekday, zone, from, to, firstDay }, spanAhead(now)).filter(
      ({ span }) => span.to > now,
    );
    await system.all(sql`insert into duty_hours as there (weekly_id, day, person_id, starts_at, ends_at)
      select ${weekly.id}::uuid, wanted.day, ${weekly.person_id}::uuid, wanted.starts_at, wanted.ends_at
      from unnest(${ahead.map(({ day }) => day)}::date[], ${ahead.map(({ span }) => span.from)}::timestamptz[],
        ${ahead.map(({ span }) => span.to)}::timestamptz[]) wanted (day, starts_at, ends_at)
      on conflict (weekly_id, day) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at
      where there.starts_at > ${now} and (there.starts_at, there.ends_at) <> (excluded.starts_at, excluded.ends_at)`);
  }
}

/** “I cannot”: takes the viewer off, and tells the others. False when these are not the viewer's. */
export async function askForCover(db: Handle, hours: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select ask_for_cover(${hours}) as done`))?.done ?? false;
}

/** Takes hours that somebody is wanted for. False when another was quicker, or they are over. */
export async function takeHours(db: Handle, hours: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select take_hours(${hours}) as done`))?.done ?? false;
}

/** No more weekly hours; for those of the next seven days somebody is wanted. */
export async function endWeekly(db: Handle, weekly: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select end_weekly(${weekly}) as done`))?.done ?? false;
}

/** An organiser asks a moderator to keep hours. False when that person is none. */
export async function offerHours(
  db: Handle,
  person: string,
  { weekly, day, from, to, zone }: WantedHours,
): Promise<boolean> {
  const offered = sql<{ done: boolean }>`select offer_hours(${person}, ${weekly}, ${day}::date, ${from}::time,
    ${to}::time, ${zone}) as done`;
  return (await db.first(offered))?.done ?? false;
}

/** Answers an offer to the viewer: it is gone, and who made it is told. */
export async function answerOffer(db: Handle, offer: string, accepted: boolean): Promise<boolean> {
  const answered = sql<{ done: boolean }>`select answer_offer(${offer}, ${accepted}) as done`;
  return (await db.first(answered))?.done ?? false;
}

/** Takes an offer back that nobody has answered. */
export async function withdrawOffer(db: Handle, offer: string): Promise<boolean> {
  return (await db.all(sql`delete from duty_offers where id = ${offer} returning id`)).length > 0;
}

/** Leaves words for who is on next. */
export async function leaveNote(db: ViewerHandle, words: string): Promise<void> {
  await db.all(sql`insert into duty_notes (author_id, words) values (${db.viewer.id}, ${words})`);
}

/** Puts a note away that the viewer has read. */
export async function readNote(db: ViewerHandle, note: string): Promise<boolean> {
  const read = sql`update duty_notes set read_by = ${db.viewer.id}, read_at = now()
    where id = ${note} and read_at is null and author_id is distinct from ${db.viewer.id} returning id`;
  return (await db.all(read)).length > 0;
}

/** @param until null: until they say so. False for who carries nothing for others. */
export async function takeBreak(db: Handle, until: Date | null): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select take_break(${until}) as done`))?.done ?? false;
}

export async function endBreak(db: Handle): Promise<void> {
  await db.all(sql`select end_break()`);
}

/** Says whether one has time to listen to others who help. */
export async function setListening(db: ViewerHandle, on: boolean): Promise<void> {
  await db.all(
    on
      ? sql`insert into debrief_listeners (person_id) values (${db.viewer.id}) on conflict do nothing`
      : sql`delete from debrief_listeners where person_id = ${db.viewer.id}`,
  );
}

/** Asks those who have time. One that waits or goes on already is returned instead of a second. */
export async function askForDebrief(db: Handle): Promise<string | null> {
  return (await db.first(sql<{ id: string | null }>`select ask_for_debrief() as id`))?.id ?? null;
}

/** The first who says so is there for whoever asked. */
export async function takeDebrief(db: Handle, debrief: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select take_debrief(${debrief}) as done`))?.done ?? false;
}

export async function endDebrief(db: Handle, debrief: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select end_debrief(${debrief}) as done`))?.done ?? false;
}

/** Says something to the other one, while it goes on: the database refuses it before and after. */
export async function sayInDebrief(db: ViewerHandle, debrief: string, words: string): Promise<void> {
  await db.all(
    sql`insert into debrief_words (debrief_id, author_id, words) values (${debrief}, ${db.viewer.id}, ${words})`,
  );
}

/** For the system role: begins alarms that are due and ends those that were met. Returns what began just now. */
export async function raiseAlarms(system: Handle, now: Date): Promise<AlarmRaised[]> {
  return system.all(sql<AlarmRaised>`select id as alarm, kind, object_id as object, why, about_person_id as about
    from raise_alarms(${now})`);
}

/** Tells whoever can do something about it: here once for many alarms, and by e-mail and push as they chose. */
export async function tellOfAlarms(system: Handle, raised: readonly AlarmRaised[]): Promise<void> {
  for (const about of new Set(raised.map((alarm) => alarm.about)))
    await system.all(sql`select tell_of_alarm(${about})`);
  await system.all(sql`select note_happening('alarm', alarm)
    from unnest(${raised.map(({ alarm }) => alarm)}::uuid[]) alarm`);
}

/** For the system role: hours that are over are of no use after a while. Returns how many went. */
export async function forgetHours(system: Handle, days: number): Promise<number> {
  return gone(system, sql`delete from duty_hours where ends_at < now() - make_interval(days => ${days})`);
}

export async function forgetNotes(system: Handle, days: number): Promise<number> {
  return gone(system, sql`delete from duty_notes where written_at < now() - make_interval(days => ${days})`);
}

/** Alarms of things that were met. */
export async function forgetAlarms(system: Handle, days: number): Promise<number> {
  return gone(system, sql`delete from duty_alarms where ended_at < now() - make_interval(days => ${days})`);
}

/** Offers whose day is past, too. */
export async function forgetOffers(system: Handle, days: number): Promise<number> {
  return gone(
    system,
    sql`delete from duty_offers where offered_at < now() - make_interval(days => ${days})
      or (not weekly and day < current_date - 1)`,
  );
}

/** Breaks that are over. */
export async function forgetBreaks(system: Handle, days: number): Promise<number> {
  return gone(
    system,
    sql`delete from duty_breaks where least(ended_at, until) < now() - make_interval(days => ${days})`,
  );
}

/**
 * Debriefs that are over, with all that was written; and those that nobody came to. What was quiet for thirty days is
 * over: somebody forgot to say so.
 */
export async function forgetDebriefs(system: Handle, days: number): Promise<number> {
  await system.all(sql`update debriefs d set ended_at = now()
    where d.ended_at is null and not d.in_room and d.taken_at < now() - interval '30 days' and not exists (
      select 1 from debrief_words w where w.debrief_id = d.id and w.said_at > now() - interval '30 days')`);
  return gone(
    system,
    sql`delete from debriefs where ended_at < now() - make_interval(days => ${days})
      or (taken_at is null and asked_at < now() - make_interval(days => ${days}))`,
  );
}

type Sql = ReturnType<typeof sql>;

async function gone(system: Handle, forget: Sql): Promise<number> {
  return (await system.all(sql`${forget} returning 1`)).length;
}

import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { Told } from './events.ts';
import type { Level, Ways } from './policy.ts';
import type { Noted } from './queries.ts';

/* ---- As the viewer ---- */

/** How much the viewer wants to hear of a topic. */
export async function setTopicLevel(
  db: ViewerHandle,
  topic: { id: string; group_id: string },
  level: Level,
): Promise<void> {
  await db.all(sql`insert into topic_levels (person_id, topic_id, group_id, level)
    values (viewer(), ${topic.id}, ${topic.group_id}, ${level})
    on conflict (person_id, topic_id) do update set level = excluded.level`);
}

export async function setGroupLevel(db: ViewerHandle, group: string, level: Level): Promise<void> {
  if (level === 'normal') {
    await db.all(sql`delete from group_levels where person_id = viewer() and group_id = ${group}`);
    return;
  }
  await db.all(sql`insert into group_levels (person_id, group_id, level) values (viewer(), ${group}, ${level})
    on conflict (person_id, group_id) do update set level = excluded.level`);
}

/** Marks as read: one, or all up to and with one. */
export async function markRead(db: ViewerHandle, id: string, andOlder: boolean): Promise<void> {
  await db.all(sql`update notifications set read_at = now() where person_id = viewer() and read_at is null
    and ${andOlder ? sql`id <= ${id}` : sql`id = ${id}`}`);
}

/* ---- For the system role, in jobs ---- */

/** After so many attempts something that cannot be told is dropped. */
const MOST_TRIES = 10;

/** Takes what is due, for long enough to tell it: whoever else looks meanwhile finds other things. */
export async function takeHappenings(system: Handle, now: Date, most: number): Promise<Noted[]> {
  return system.all(sql<Noted>`update happenings h
    set tries = h.tries + 1, due_at = ${now}::timestamptz + make_interval(mins => (h.tries + 1) * (h.tries + 1))
    where id in (select id from happenings where due_at <= ${now} order by due_at, id for update skip locked limit ${most})
    returning id, kind, subject_id, person_id, tries`);
}

/** It was told, or cannot be. */
export async function dropHappening(system: Handle, id: string): Promise<void> {
  await system.all(sql`delete from happenings where id = ${id}`);
}

export const isHopeless = ({ tries }: Noted) => tries >= MOST_TRIES;

/** Keeps that a person was told; with it the mail that is to go out. What they have read already goes nowhere. */
export async function keepNotification(
  system: Handle,
  { person, kind, told, ways }: { person: string; kind: string; told: Told; ways: Ways },
): Promise<boolean> {
  const kept = await system.first(sql<{ mail: boolean }>`
    with seen as (select exists (select 1 from topic_reads r where r.person_id = ${person}
      and r.topic_id = ${told.thread_id} and r.read_up_to >= ${told.at}) as already)
    insert into notifications (person_id, kind, subject_id, thread_id, happened_at, read_at, mail_at, push_at, digest)
    select ${person}, ${kind}, ${told.subject_id}, ${told.thread_id}, ${told.at}, case when already then now() end,
      case when not already then ${ways.mail}::timestamptz end, case when not already then ${ways.push}::timestamptz end,
      ${ways.digest} and not already from seen
    on conflict (person_id, subject_id) do nothing returning mail_at is not null as mail`);
  if (kept?.mail)
    await system.all(sql`insert into outbox (person_id, kind, about_id, due_at)
      values (${person}, 'notice', ${told.thread_id}, ${ways.mail})
      on conflict (person_id, kind, about_id) where state = 'queued' do nothing`);
  return kept !== undefined;
}

/** Notifications are forgotten, read or not. */
export async function forgetNotifications(system: Handle, days: number): Promise<number> {
  return gone(
    system,
    sql`delete from notifications where made_at < now() - make_interval(days => ${days}) returning 1`,
  );
}

/** Mail that has gone, or never could: what waits for a mail server waits as long. */
export async function forgetMail(system: Handle, days: number): Promise<number> {
  return gone(
    system,
    sql`delete from outbox where made_at < now() - make_interval(days => ${days}) returning 1`,
  );
}

/** What could never be told. */
export async function forgetHappenings(system: Handle, days: number): Promise<number> {
  return gone(
    system,
    sql`delete from happenings where at < now() - make_interval(days => ${days})
    and due_at < now() returning 1`,
  );
}

async function gone(system: Handle, query: ReturnType<typeof sql>): Promise<number> {
  return (await system.all(query)).length;
}

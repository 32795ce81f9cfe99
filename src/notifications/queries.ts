import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Settings } from './policy.ts';

/* ---- As the viewer ---- */

export interface OwnNotification {
  id: string;
  kind: string;
  subject_id: string;
  made_at: Date;
  read_at: Date | null;
}

export const NOTIFICATIONS_ON_PAGE = 30;

/** What the viewer was told, the newest first; one more than a page holds. Ids alone: what they are about is read anew. */
export function ownNotifications(before: string | null): Query<OwnNotification> {
  return sql<OwnNotification>`select id, kind, subject_id, made_at, read_at from notifications
    where person_id = viewer() ${before ? sql`and id < ${before}` : sql``}
    order by id desc limit ${sql.lit(NOTIFICATIONS_ON_PAGE + 1)}`;
}

/** What the database looks like: an open page catches up from there. */
export function snapshotNow(): Query<{ snapshot: string }> {
  return sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`;
}

/** Whether anything can be told to the viewer at all: a person who is kept out is told nothing. */
export function mayBeTold(): Query<{ may: boolean }> {
  return sql<{ may: boolean }>`select may_be_told() as may`;
}

/** The viewer's choices; none when they never chose. */
export function ownSettings(): Query<Settings> {
  return sql<Settings>`select mail, push, digest, to_char(quiet_from, 'HH24:MI') as quiet_from,
      to_char(quiet_to, 'HH24:MI') as quiet_to, alarms_break_quiet, digest_every, digest_hour, digest_weekday,
      words_of_closed
    from notification_settings where person_id = viewer()`;
}

export interface OwnAddress {
  address: string;
  added_at: Date;
  confirmed_at: Date | null;
  bounced_at: Date | null;
  version: string;
}

export function ownAddress(): Query<OwnAddress> {
  return sql<OwnAddress>`select address, added_at, confirmed_at, bounced_at, version from mail_addresses
    where person_id = viewer()`;
}

export interface OwnDevice {
  id: string;
  device: string;
  made_at: Date;
  /** The one that this page is read on. */
  here: boolean;
}

/** Where the viewer gets pushes. */
export function ownDevices(session: string | null): Query<OwnDevice> {
  return sql<OwnDevice>`select p.id, s.device, p.made_at, p.session_id = ${session}::uuid as here
    from push_subscriptions p join sessions s on s.id = p.session_id
    where p.person_id = viewer() order by p.made_at desc limit 20`;
}

/** Members whom the viewer may name here, whose names begin like this; at most eight. */
export function mentionable(group: string, starts: string): Query<{ id: string; name: string }> {
  return sql<{ id: string; name: string }>`select p.id, p.name::text as name
    from mentionable((select id from groups where address = ${group}), ${starts.slice(0, 40)}) found (id)
    join people p on p.id = found.id order by p.name`;
}

/** Of these names those that the viewer may name in a group. */
export function nameable(group: string, names: readonly string[]): Query<{ id: string; name: string }> {
  return sql<{ id: string; name: string }>`select p.id, p.name::text as name from people p
    where p.name = any (${[...names]}::citext[]) and may_mention(${group}, p.id)`;
}

export interface OutboxMail {
  id: string;
  kind: string;
  state: 'queued' | 'sent' | 'failed';
  person: string | null;
  address: string | null;
  tries: number;
  problem: string | null;
  made_at: Date;
  settled_at: Date | null;
  /** Of a confirmation that waits: what its link names. */
  version: string | null;
  person_id: string;
}

export const MAILS_ON_PAGE = 30;

/** Mails of one kind that went the same way. */
export interface MailsTogether {
  kind: string;
  state: OutboxMail['state'];
  problem: string | null;
  mails: number;
  /** At most. */
  tries: number;
  /** The day of the oldest, as `2026-05-31`. */
  since: string;
}

/** For organisers: all other mail. To whom each goes, and when, would tell who is told of what. */
export function outboxTogether(): Query<MailsTogether> {
  return sql<MailsTogether>`select kind, state, problem, mails, tries, since::text from outbox_together()`;
}

/** For organisers: which mail that asks for an address waits, has gone, or could not; the newest first. */
export function outboxListed(before: string | null): Query<OutboxMail> {
  return sql<OutboxMail>`select o.id, o.kind, o.state, p.name::text as person, masked_address(o.person_id) as address,
      o.tries, o.problem, o.made_at, o.settled_at, waiting_confirmation(o.id) as version, o.person_id
    from outbox o left join people p on p.id = o.person_id
    ${before ? sql`where o.id < ${before}` : sql``} order by o.id desc limit ${sql.lit(MAILS_ON_PAGE + 1)}`;
}

/* ---- For the system role, in jobs ---- */

export interface Noted {
  id: string;
  kind: string;
  subject_id: string;
  person_id: string | null;
  tries: number;
  /** When it happened. */
  at: Date;
}

/** Of a row of the outbox: its person takes no break. What proves an address was asked for just now, and goes. */
export const goesNow = sql<boolean>`(kind = 'confirmation' or not on_break(person_id))`;

/** The problem of a mail that failed here, before any server saw it. */
export const UNWRITTEN = 'unwritten';

/** Whether mail, a push or a digest is due. */
export function anythingToSend(now: Date): Query<{ mail: boolean; push: boolean; digest: boolean }> {
  return sql<{ mail: boolean; push: boolean; digest: boolean }>`select
    exists (select 1 from outbox where state = 'queued' and due_at <= ${now} and ${goesNow}) as mail,
    -- The first of them by its index: “is there one” is planned as if a third were due, and read all that anybody was told.
    coalesce((select min(push_at) from notifications where push_at is not null) <= ${now}, false) as push,
    exists (select 1 from notification_settings s where s.digest_at <= ${now} and s.digest_every <> 'never'
      and not on_break(s.person_id)) as digest`;
}

/** What of a thread waits to go out by mail to a person who has not read it. */
export function unsentOf(
  person: string,
  thread: string,
): Query<{ id: string; kind: string; subject_id: string }> {
  return sql<{ id: string; kind: string; subject_id: string }>`select id, kind, subject_id from notifications
    where person_id = ${person} and thread_id = ${thread} and mail_at is not null and read_at is null
    order by happened_at, id limit 20`;
}

/** What a person's digest is to hold. */
export function undigested(person: string): Query<{ id: string; kind: string; subject_id: string }> {
  return sql<{ id: string; kind: string; subject_id: string }>`select id, kind, subject_id from notifications
    where person_id = ${person} and digest and read_at is null order by id desc limit 30`;
}

export interface DigestDue {
  person_id: string;
  zone: string;
  digest_every: 'day' | 'week';
  digest_hour: number;
  digest_weekday: number;
}

export function digestsDue(now: Date): Query<DigestDue> {
  return sql<DigestDue>`select s.person_id, coalesce(f.time_zone, 'UTC') as zone, s.digest_every, s.digest_hour,
      s.digest_weekday
    from notification_settings s left join preferences f on f.person_id = s.person_id
    where s.digest_at <= ${now} and s.digest_every <> 'never' and not on_break(s.person_id) limit 100`;
}

/** Since when a digest tells. */
export function digestSince(person: string): Query<{ since: Date | null; every: 'day' | 'week' | 'never' }> {
  return sql<{
    since: Date | null;
    every: 'day' | 'week' | 'never';
  }>`select digest_sent_at as since, digest_every as every
    from notification_settings where person_id = ${person}`;
}

/** Where mail to a person goes; an address that is not confirmed gets nothing but the mail that asks. */
export function addressOf(
  person: string,
): Query<{ address: string; confirmed_at: Date | null; bounced_at: Date | null; version: string }> {
  return sql`select address, confirmed_at, bounced_at, version from mail_addresses where person_id = ${person}`;
}

/** The devices of a person that are signed in. */
export function devicesOf(
  person: string,
): Query<{ id: string; endpoint: string; p256dh: string; auth: string }> {
  return sql`select x.id, x.endpoint, x.p256dh, x.auth from push_subscriptions x
    join sessions s on s.id = x.session_id and s.ended_at is null and s.expires_at > now()
    where x.person_id = ${person} order by x.made_at desc limit 20`;
}

/** A mail of ours that an address names. */
export interface MailSent {
  id: string;
  person_id: string;
  about_id: string | null;
  made_at: Date;
  /** The post that it told of, when it was one. */
  detail: string;
  address: string | null;
}

export function mailSent(id: string): Query<MailSent> {
  return sql<MailSent>`select o.id, o.person_id, o.about_id, o.made_at, o.detail, m.address
    from outbox o left join mail_addresses m on m.person_id = o.person_id and m.confirmed_at is not null
    where o.id = ${id} and o.kind in ('notice', 'digest', 'confirmation', 'reply refused')`;
}

export function placeName(): Query<{ name: string }> {
  return sql<{ name: string }>`select name from place`;
}

/** By which browsers know this place when they are asked to take pushes. */
export function pushPublicKey(): Query<{ key: string | null }> {
  return sql<{ key: string | null }>`select push_public_key() as key`;
}

/** Whether something waits to be told. */
export function anythingDue(now: Date): Query<{ due: boolean }> {
  return sql<{ due: boolean }>`select exists (select 1 from happenings where due_at <= ${now}) as due`;
}

/** How a person wants to be told, and can be. */
export interface Recipient extends Settings {
  person_id: string;
  zone: string;
  locale: string | null;
  has_mail: boolean;
  has_push: boolean;
  on_break: boolean;
}

/** Those of these people who were not told of this thing yet. */
export function recipients(people: readonly string[], subject: string): Query<Recipient> {
  return sql<Recipient>`${settingsOf} where p.id = any (${[...people]}::uuid[])
    and not exists (select 1 from notifications n where n.person_id = p.id and n.subject_id = ${subject})`;
}

export function recipient(person: string): Query<Recipient & { name: string }> {
  return sql<Recipient & { name: string }>`${settingsOf} where p.id = ${person}`;
}

const settingsOf = sql`select p.id as person_id, p.name::text as name, coalesce(f.time_zone, 'UTC') as zone, f.locale,
    coalesce(s.mail, '{replies,mentions,alarms}') as mail, coalesce(s.push, '{replies,mentions,alarms}') as push,
    coalesce(s.digest, '{watched}') as digest, to_char(s.quiet_from, 'HH24:MI') as quiet_from,
    to_char(s.quiet_to, 'HH24:MI') as quiet_to, coalesce(s.alarms_break_quiet, false) as alarms_break_quiet,
    coalesce(s.digest_every, 'never') as digest_every, coalesce(s.digest_hour, 8) as digest_hour,
    coalesce(s.digest_weekday, 1) as digest_weekday, coalesce(s.words_of_closed, false) as words_of_closed,
    a.person_id is not null as has_mail,
    exists (select 1 from push_subscriptions x where x.person_id = p.id) as has_push,
    on_break(p.id) as on_break
  from people p left join preferences f on f.person_id = p.id
  left join notification_settings s on s.person_id = p.id
  left join mail_addresses a on a.person_id = p.id and a.confirmed_at is not null and a.bounced_at is null`;

/** How many mails are due and since when the oldest, in seconds: for whoever watches the place, as the system role. */
export const outboxDue = `select count(*)::integer as due,
  coalesce(extract(epoch from now() - min(due_at)), 0)::float8 as oldest
  from outbox where state = 'queued' and due_at <= now()`;

import { sql } from 'kysely';
import type { As, Database, Handle, ViewerHandle } from '../platform/db.ts';
import type { Sent } from '../platform/mail.ts';
import type { Mailing } from './compute/tokens.ts';
import type { Told } from './events.ts';
import type { Level, Settings, Ways } from './policy.ts';
import { goesNow, type Noted, UNWRITTEN } from './queries.ts';

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

/**
 * What stands in the list and is not there for the viewer any more counts as read. Call it after answering and do not
 * wait for it: it never fails.
 */
export async function markUnseen(db: Database, as: As, ids: readonly string[]): Promise<void> {
  try {
    await db.asViewer(as, (viewer) =>
      viewer.all(sql`update notifications set read_at = now()
        where person_id = viewer() and read_at is null and id = any (${[...ids]}::uuid[])`),
    );
  } catch {
    // It shows as new once more: no reason to trouble the reader.
  }
}

/** Keeps the keys by which push services know this place, unless it has some. Returns the public one that holds. */
export async function offerPushKeys(
  db: ViewerHandle,
  { publicKey, privateKey }: { publicKey: string; privateKey: string },
): Promise<string | null> {
  const kept = await db.first(
    sql<{ key: string | null }>`select offer_push_keys(${publicKey}, ${privateKey}) as key`,
  );
  return kept?.key ?? null;
}

export async function saveSettings(
  db: ViewerHandle,
  settings: Settings,
  digestAt: Date | null,
): Promise<void> {
  const { mail, push, digest, ...rest } = settings;
  await db.all(sql`insert into notification_settings (person_id, mail, push, digest, quiet_from, quiet_to,
      alarms_break_quiet, digest_every, digest_hour, digest_weekday, digest_at, words_of_closed)
    values (viewer(), ${[...mail]}::text[], ${[...push]}::text[], ${[...digest]}::text[], ${rest.quiet_from}::time,
      ${rest.quiet_to}::time, ${rest.alarms_break_quiet}, ${rest.digest_every}, ${rest.digest_hour},
      ${rest.digest_weekday}, ${digestAt}::timestamptz, ${rest.words_of_closed})
    on conflict (person_id) do update set mail = excluded.mail, push = excluded.push, digest = excluded.digest,
      quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, alarms_break_quiet = excluded.alarms_break_quiet,
      digest_every = excluded.digest_every, digest_hour = excluded.digest_hour,
      digest_weekday = excluded.digest_weekday, digest_at = excluded.digest_at,
      words_of_closed = excluded.words_of_closed`);
}

/** Keeps an address, which is then to be confirmed. @returns false when a link went out a few minutes ago */
export async function keepAddress(db: ViewerHandle, address: string): Promise<boolean> {
  const kept = await db.first(sql<{ kept: boolean }>`select keep_address(${address}) as kept`);
  return kept?.kept === true;
}

/** @returns false when that is not the address any more, or it was confirmed before */
export async function confirmAddress(db: ViewerHandle, version: string): Promise<boolean> {
  const done = await db.first(sql<{ done: boolean }>`select confirm_address(${version}) as done`);
  return done?.done === true;
}

/** Mail came back, and its person says that it works again. */
export async function trustAddress(db: ViewerHandle): Promise<void> {
  await db.all(sql`select trust_address()`);
}

export async function removeAddress(db: ViewerHandle): Promise<void> {
  await db.all(sql`select forget_address()`);
}

/** @returns false when somebody has too many devices */
export async function keepDevice(
  db: ViewerHandle,
  device: { endpoint: string; p256dh: string; auth: string },
): Promise<boolean> {
  const kept = await db.first(sql<{
    kept: boolean;
  }>`select keep_subscription(${db.viewer.sessionId}, ${device.endpoint},
    ${device.p256dh}, ${device.auth}) as kept`);
  return kept?.kept === true;
}

export async function removeDevice(db: ViewerHandle, id: string): Promise<boolean> {
  const gone = await db.all(
    sql`delete from push_subscriptions where id = ${id} and person_id = viewer() returning id`,
  );
  return gone.length > 0;
}

/** Keeps whom a post of the viewer's names: them, and nobody else any more. */
export async function keepMentions(
  db: ViewerHandle,
  post: { id: string; group_id: string },
  people: readonly string[],
): Promise<void> {
  await db.all(
    sql`delete from mentions where post_id = ${post.id} and person_id <> all (${[...people]}::uuid[])`,
  );
  await db.all(sql`insert into mentions (post_id, group_id, person_id)
    select ${post.id}, ${post.group_id}, person from unnest(${[...people]}::uuid[]) person
    on conflict do nothing`);
}

/* ---- For the system role, in jobs ---- */

/** After so many attempts something that cannot be told is dropped. */
const MOST_TRIES = 10;

/** Takes what is due, for long enough to tell it: whoever else looks meanwhile finds other things. */
export async function takeHappenings(system: Handle, now: Date, most: number): Promise<Noted[]> {
  return system.all(sql<Noted>`update happenings h
    set tries = h.tries + 1, due_at = ${now}::timestamptz + make_interval(mins => (h.tries + 1) * (h.tries + 1))
    where id in (select id from happenings where due_at <= ${now} order by due_at, id for update skip locked limit ${most})
    returning id, kind, subject_id, person_id, tries, at`);
}

/** It was told, or cannot be. */
export async function dropHappening(system: Handle, id: string): Promise<void> {
  await system.all(sql`delete from happenings where id = ${id}`);
}

export const isHopeless = ({ tries }: Noted) => tries >= MOST_TRIES;

/** What a person is told, and how. */
export interface News {
  person: string;
  kind: string;
  told: Pick<Told, 'subject_id' | 'thread_id' | 'at'>;
  /** When it came to concern them: a post that was held back, or names them only since it was changed, is older. */
  since: Date;
  ways: Ways;
}

/** Keeps what many people were told of one thing, in one transaction. */
export async function keepNotifications(system: Handle, news: readonly News[]): Promise<void> {
  for (const each of news) await keepNotification(system, each);
}

/** Keeps that a person was told; with it the mail that is to go out. What they have read already goes nowhere. */
export async function keepNotification(
  system: Handle,
  { person, kind, told, since, ways }: News,
): Promise<boolean> {
  const kept = await system.first(sql<{ mail: boolean }>`
    with seen as (select exists (select 1 from topic_reads r where r.person_id = ${person}
      and r.topic_id = ${told.thread_id} and r.read_up_to >= greatest(${told.at}::timestamptz, ${since}::timestamptz)) as already)
    insert into notifications (person_id, kind, subject_id, thread_id, happened_at, read_at, mail_at, push_at, digest)
    select ${person}, ${kind}, ${told.subject_id}, ${told.thread_id}, ${told.at}, case when already then now() end,
      case when not already then ${ways.mail}::timestamptz end, case when not already then ${ways.push}::timestamptz end,
      ${ways.digest} and not already from seen
    -- Nothing is brought to who takes a break, nor to who is about to go.
    where not on_break(${person})
    on conflict (person_id, subject_id) do nothing returning mail_at is not null as mail`);
  if (kept?.mail)
    await system.all(sql`insert into outbox (person_id, kind, about_id, due_at)
      values (${person}, 'notice', ${told.thread_id}, ${ways.mail})
      -- Changes nothing, and waits for who is sending that mail: it goes without this, or is the next one.
      on conflict (person_id, kind, about_id) where state = 'queued' do update set due_at = outbox.due_at`);
  return kept !== undefined;
}

/* ---- Mail that goes out ---- */

/** A mail that is due. */
export interface MailDue {
  id: string;
  person_id: string;
  kind: 'confirmation' | 'notice' | 'digest' | 'reply refused';
  about_id: string | null;
  detail: string;
  tries: number;
  made_at: Date;
}

/** How long to wait after each attempt that failed, in minutes; after the last one it is given up: two days. */
const pauses = [1, 5, 15, 60, 240, 720, 1_440];

/** Takes one mail that is due, for long enough to send it. What waits for who takes a break goes when that is over. */
export async function takeMail(system: Handle, now: Date): Promise<MailDue | undefined> {
  return system.first(sql<MailDue>`update outbox o set tries = o.tries + 1, due_at = ${now}::timestamptz + interval '10 minutes'
    where id = (select id from outbox where state = 'queued' and due_at <= ${now} and ${goesNow}
      order by due_at, id for update skip locked limit 1)
    returning id, person_id, kind, about_id, detail, tries, made_at`);
}

/** So many attempts at writing a mail. One that fails is ours, and does not mend by itself. */
const MOST_WRITTEN = 5;

/** A mail could not be written: it is tried again a few times, and then stands among those that could not go. */
export async function mailUnwritten(system: Handle, mail: MailDue, now: Date): Promise<void> {
  const gives = mail.tries >= MOST_WRITTEN;
  await system.all(sql`update outbox set problem = ${UNWRITTEN}, due_at = ${now}::timestamptz + make_interval(mins => ${pauses[mail.tries - 1] ?? 0}),
      state = case when ${gives} then 'failed' else state end, settled_at = case when ${gives} then ${now}::timestamptz end
    where id = ${mail.id}`);
  if (gives && mail.kind === 'notice') await letThreadGo(system, mail);
}

/** There is nothing to say any more. @param holds what was looked at for it; left out, the whole thread */
export async function dropMail(system: Handle, mail: MailDue, holds?: readonly string[]): Promise<void> {
  await system.all(sql`delete from outbox where id = ${mail.id}`);
  if (holds) {
    await letGo(system, holds);
    await queueRest(system, mail);
  } else if (mail.kind === 'notice') {
    await letThreadGo(system, mail);
  }
}

async function letThreadGo(system: Handle, { person_id, about_id }: MailDue): Promise<void> {
  await system.all(sql`update notifications set mail_at = null
    where person_id = ${person_id} and thread_id = ${about_id} and mail_at is not null`);
}

/** These go out by mail no more. */
async function letGo(system: Handle, holds: readonly string[]): Promise<void> {
  await system.all(sql`update notifications set mail_at = null where id = any (${[...holds]}::uuid[])`);
}

/**
 * What did not fit into a mail, or was told while it was on its way, gets the next one. Call it after the row of that
 * mail was changed: see `keepNotification`.
 */
async function queueRest(system: Handle, mail: MailDue): Promise<void> {
  if (mail.kind !== 'notice') return;
  await system.all(sql`insert into outbox (person_id, kind, about_id, due_at)
    select person_id, 'notice', thread_id, min(mail_at) from notifications
    where person_id = ${mail.person_id} and thread_id = ${mail.about_id} and mail_at is not null and read_at is null
    group by person_id, thread_id
    on conflict (person_id, kind, about_id) where state = 'queued' do nothing`);
}

/** Keeps what became of a mail, and of what stood in it. */
export async function settleMail(
  system: Handle,
  mail: MailDue,
  sent: Sent,
  { now, holds, told }: { now: Date; holds: readonly string[]; told?: string | undefined },
): Promise<void> {
  if (sent.done) {
    await system.all(
      sql`update outbox set state = 'sent', settled_at = ${now}, problem = null,
      detail = ${told ?? ''} where id = ${mail.id}`,
    );
    await system.all(
      sql`update notifications set mail_at = null, digest = false where id = any (${[...holds]}::uuid[])`,
    );
    await queueRest(system, mail);
    if (mail.kind === 'digest')
      await system.all(
        sql`update notification_settings set digest_sent_at = ${now} where person_id = ${mail.person_id}`,
      );
    return;
  }
  const pause = pauses[mail.tries - 1];
  if (sent.forGood || pause === undefined) {
    await system.all(
      sql`update outbox set state = 'failed', settled_at = ${now}, problem = ${sent.problem} where id = ${mail.id}`,
    );
    await letGo(system, holds);
    if (sent.address) await noteBounce(system, mail, now);
    await queueRest(system, mail);
    return;
  }
  await system.all(sql`update outbox set due_at = ${now}::timestamptz + make_interval(mins => ${pause}), problem = ${sent.problem}
    where id = ${mail.id}`);
}

/**
 * A mail came back: nothing more goes to that address until its person says that it works. Word of it may come days
 * later; an address that was given since has nothing to do with it.
 */
export async function noteBounce(
  system: Handle,
  { id, person_id }: { id: string; person_id: string },
  now: Date,
): Promise<void> {
  await system.all(sql`update mail_addresses m set bounced_at = ${now} from outbox o
    where m.person_id = ${person_id} and m.bounced_at is null and o.id = ${id} and o.made_at >= m.added_at`);
}

/** Puts a digest into the outbox, and says when the next one comes. */
export async function queueDigest(system: Handle, person: string, next: Date): Promise<void> {
  await system.all(sql`update notification_settings set digest_at = ${next} where person_id = ${person}`);
  await system.all(sql`insert into outbox (person_id, kind) values (${person}, 'digest')
    on conflict (person_id, kind, about_id) where state = 'queued' do nothing`);
}

/** Explains to whoever answered by mail why it stands nowhere: once a day for a topic, at most. */
export async function queueRefusal(
  system: Handle,
  person: string,
  topic: string | null,
  why: string,
): Promise<void> {
  await system.all(sql`insert into outbox (person_id, kind, about_id, detail)
    select ${person}, 'reply refused', ${topic}::uuid, ${why}
    where not exists (select 1 from outbox where person_id = ${person} and kind = 'reply refused'
      and about_id is not distinct from ${topic}::uuid and made_at > now() - interval '1 day')
    on conflict (person_id, kind, about_id) where state = 'queued' do nothing`);
}

/** Ends a mailing for somebody: one click in a mail, without signing in. */
export async function unsubscribe(system: Handle, person: string, mailing: Mailing): Promise<void> {
  const change = {
    notices: sql`mail = array(select h from unnest(notification_settings.mail) h where h = 'alarms')`,
    digests: sql`digest_every = 'never', digest_at = null`,
    alarms: sql`mail = array_remove(notification_settings.mail, 'alarms')`,
  }[mailing];
  await system.all(sql`insert into notification_settings (person_id) select id from people where id = ${person}
    on conflict do nothing`);
  await system.all(sql`update notification_settings set ${change} where person_id = ${person}`);
}

/* ---- Pushes ---- */

export interface PushDue {
  id: string;
  person_id: string;
  kind: string;
  subject_id: string;
  tries: number;
}

/** Takes what is to be pushed now, for long enough to push it: whoever stops in the middle loses none. */
export async function takePushes(system: Handle, now: Date, most: number): Promise<PushDue[]> {
  return system.all(sql<PushDue>`update notifications set push_at = ${now}::timestamptz + interval '10 minutes',
      push_tries = push_tries + 1
    where id in (select id from notifications where push_at <= ${now} order by push_at, id for update skip locked limit ${most})
    returning id, person_id, kind, subject_id, push_tries as tries`);
}

/** It was pushed, or is not to be. */
export async function endPush(system: Handle, { id }: PushDue): Promise<void> {
  await system.all(sql`update notifications set push_at = null where id = ${id}`);
}

/** How long to wait after each attempt at a push, in minutes; about an hour in all, whenever the first one was. */
const pushPauses = [2, 3, 5, 10, 20, 20];

/** No service took it: it is tried again. After the last attempt the page alone tells. */
export async function pushLater(system: Handle, due: PushDue, now: Date): Promise<void> {
  const pause = pushPauses[due.tries - 1];
  if (pause === undefined) return endPush(system, due);
  await system.all(
    sql`update notifications set push_at = ${now}::timestamptz + make_interval(mins => ${pause}) where id = ${due.id}`,
  );
}

/** For the system role: the device takes no more, or has failed too often. */
export async function dropSubscription(system: Handle, id: string): Promise<void> {
  await system.all(sql`delete from push_subscriptions where id = ${id}`);
}

export async function countFailure(system: Handle, id: string): Promise<void> {
  await system.all(sql`update push_subscriptions set failures = failures + 1 where id = ${id}`);
  await system.all(sql`delete from push_subscriptions where id = ${id} and failures >= 20`);
}

/** For the system role: the keys by which this place is known to push services, made the first time. */
export async function pushKeys(
  system: Handle,
  { publicKey, privateKey }: { publicKey: string; privateKey: string },
): Promise<{ publicKey: string; privateKey: string }> {
  await system.all(sql`insert into push_keys (public_key, private_key)
    select ${publicKey}, ${privateKey} where not exists (select 1 from push_keys) on conflict do nothing`);
  const kept = await system.first(
    sql<{
      publicKey: string;
      privateKey: string;
    }>`select public_key as "publicKey", private_key as "privateKey" from push_keys`,
  );
  return kept!;
}

/* ---- What is forgotten ---- */

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

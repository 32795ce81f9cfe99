import { createHash } from 'node:crypto';
import { PostRefused, reply } from '../discussions/actions.ts';
import { longest, mayReply, nests } from '../discussions/policy.ts';
import { groupOfTopic, postSource, topicById, topicsSince } from '../discussions/queries.ts';
import type { Database } from '../platform/db.ts';
import { direction, negotiate } from '../platform/i18n.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import type { Limits } from '../platform/limits.ts';
import type { ListenParts, Mail, Mailer, Received } from '../platform/mail.ts';
import { addOnce, findOnce, MAIL_ONCE } from '../platform/once.ts';
import { isId } from '../platform/paging.ts';
import { newPushKeys, type PushParts, push, type Subscription } from '../platform/push.ts';
import { hashAddress } from '../platform/session.ts';
import { excerpt, isBlank, plainText, renderMarkdown } from '../platform/text.ts';
import { noteRefused } from '../triage/actions.ts';
import { MaskRefused } from '../writing/actions.ts';
import {
  countFailure,
  dropHappening,
  dropMail,
  dropSubscription,
  endPush,
  forgetHappenings,
  forgetMail,
  forgetNotifications,
  isHopeless,
  keepNotifications,
  type MailDue,
  mailUnwritten,
  type News,
  noteBounce,
  type PushDue,
  pushKeys,
  pushLater,
  queueDigest,
  queueRefusal,
  settleMail,
  takeHappenings,
  takeMail,
  takePushes,
} from './actions.ts';
import {
  type AddressUse,
  confirmationToken,
  isSealed,
  type Mailing,
  mailAddress,
  mailOf,
  unsubscribeToken,
} from './compute/tokens.ts';
import type { Happening, Kind, Told } from './events.ts';
import {
  alarmMail,
  confirmationMail,
  digestMail,
  noticeMail,
  type Refused,
  refusedMail,
  type ToldAs,
  type Writing,
} from './mail.tsx';
import { messages } from './messages.ts';
import { MAIL_DAYS, waysFor } from './policy.ts';
import {
  addressOf,
  anythingDue,
  anythingToSend,
  devicesOf,
  digestSince,
  digestsDue,
  type MailSent,
  mailSent,
  mayBeTold,
  type Noted,
  placeName,
  type Recipient,
  recipient,
  recipients,
  undigested,
  unsentOf,
} from './queries.ts';

export const retention: Retention[] = [
  { kind: 'notifications', tables: ['notifications'], days: 90, forget: forgetNotifications },
  { kind: 'outbox', tables: ['outbox'], days: MAIL_DAYS, forget: forgetMail },
  { kind: 'happenings', tables: ['happenings'], days: 7, forget: forgetHappenings },
];

/** Work that looks after each commit of this process, and every minute for what other processes left. */
export interface Work {
  /** Does what is due, until nothing is. Returns how much that was. */
  run(): Promise<number>;
  start(): void;
  job: Job;
  close(): Promise<void>;
}

/** @param runOnce does some of what is due; 0 when nothing is. Looking whether something is must be no commit. */
function workOf({
  db,
  name,
  log,
  runOnce,
}: {
  db: Database;
  name: string;
  log: (line: string, error?: unknown) => void;
  runOnce: () => Promise<number>;
}): Work {
  let running: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function runAll(): Promise<number> {
    let all = 0;
    for (;;) {
      const some = closed ? 0 : await runOnce();
      if (some === 0) return all;
      all += some;
    }
  }

  async function run(): Promise<number> {
    while (running) await running.catch(() => {});
    running = runAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    run,
    start() {
      db.onCommit(() => {
        if (closed) return;
        // Many commits at once are one look.
        timer ??= setTimeout(() => {
          timer = undefined;
          run().catch((error) => log(`${name}: ${(error as Error).message}`, error));
        }, 300).unref();
      });
    },
    job: { name, at: '* * * * *', onlyNow: true, run: () => run().then(() => {}) },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running?.catch(() => {});
    },
  };
}

export interface TellingParts {
  db: Database;
  happenings: readonly Happening[];
  kinds: readonly Kind[];
  now?: () => Date;
  log: (line: string, error?: unknown) => void;
}

/** Makes word of what happened: finds whom it concerns, reads it as each of them, and keeps what they may know. */
export function openTelling({ db, happenings, kinds, now = () => new Date(), log }: TellingParts): Work {
  /** The database counts microseconds: what was noted within this millisecond is due too. */
  const moment = () => new Date(now().getTime() + 1);

  return workOf({
    db,
    name: 'tell',
    log,
    async runOnce() {
      const { due } = await db.readAsSystem({ due: anythingDue(moment()) });
      if (!due[0]?.due) return 0;
      const noted = await db.asSystem((system) => takeHappenings(system, moment(), 20));
      for (const each of noted) await tellOne(each);
      return noted.length;
    },
  });

  async function tellOne(noted: Noted): Promise<void> {
    try {
      await tellOf(noted);
      await db.asSystem((system) => dropHappening(system, noted.id));
    } catch (error) {
      log(`could not tell of ${noted.kind} ${noted.subject_id}: ${(error as Error).message}`, error);
      if (isHopeless(noted)) await db.asSystem((system) => dropHappening(system, noted.id));
    }
  }

  async function tellOf({ kind: happened, subject_id: subject, person_id, at }: Noted): Promise<void> {
    const happening = happenings.find(({ kind }) => kind === happened);
    if (!happening) throw new Error('nobody says whom this concerns');
    const concerned = await db.asSystem((system) => system.all(happening.concerned(subject, person_id)));
    const as = new Map(concerned.map(({ person_id, kind }) => [person_id, kind]));
    const failures: unknown[] = [];
    for (let from = 0; from < concerned.length; from += 200) {
      const some = concerned.slice(from, from + 200).map(({ person_id }) => person_id);
      const news: News[] = [];
      // Who cannot be told now keeps nobody else waiting.
      for (const person of await db.asSystem((system) => system.all(recipients(some, subject))))
        await newsFor(person, as.get(person.person_id)!, subject, at).then(
          (each) => each && news.push(each),
          (error) => failures.push(error),
        );
      // All in one transaction; where one of them cannot be kept, such as of who was erased just now, one by one.
      await db
        .asSystem((system) => keepNotifications(system, news))
        .catch(async () => {
          for (const each of news)
            await db
              .asSystem((system) => keepNotifications(system, [each]))
              .catch((error) => failures.push(error));
        });
    }
    if (failures.length > 0) throw failures[0];
  }

  /** The thing as this person reads it, and how they hear of it; nothing where they may not. */
  async function newsFor(
    person: Recipient,
    as: string,
    subject: string,
    since: Date,
  ): Promise<News | undefined> {
    const kind = kinds.find(({ name }) => name === as);
    if (!kind) throw new Error(`no kind ${as}`);
    const [told] = await readAs(db, person.person_id, kind, [subject]);
    if (!told) return undefined;
    const ways = waysFor(kind, person, {
      now: now(),
      quietUntil: await quietFor(person, now()),
      reach: { mail: person.has_mail, push: person.has_push },
    });
    return { person: person.person_id, kind: as, told, since, ways };
  }
}

export interface DeliveryParts {
  db: Database;
  kinds: readonly Kind[];
  settings: { publicUrl: string; secret: string };
  /** Missing where nobody set a mail server: mail waits. */
  mailer?: Mailer | undefined;
  /** Our own addresses end in it, where answers by mail are taken. */
  replyDomain?: string | undefined;
  /** Whom a push service may turn to. */
  contact: string;
  /** For tests alone. */
  allowLoopback?: boolean;
  now?: () => Date;
  log: (line: string, error?: unknown) => void;
}

/** Takes to people what they were told, by the ways that they chose; each thing is read once more as its recipient. */
export function openDelivery(parts: DeliveryParts): Work {
  const { db, kinds, mailer, settings, log, now = () => new Date() } = parts;
  const named = new Map(kinds.map((kind) => [kind.name, kind]));
  const { hostname: host } = new URL(settings.publicUrl);
  let keys: Promise<PushParts['keys']> | undefined;
  /** The database counts microseconds: what was put there within this millisecond is due too. */
  const moment = () => new Date(now().getTime() + 1);

  return workOf({
    db,
    name: 'deliver',
    log,
    async runOnce() {
      const { due } = await db.readAsSystem({ due: anythingToSend(moment()) });
      const { mail, push, digest } = due[0]!;
      if (digest) await queueDigests();
      if (push) await sendPushes();
      if (mailer && (mail || digest)) await sendMail(mailer);
      return Number(push) + Number(digest) + Number(mail && mailer !== undefined);
    },
  });

  /* ---- Mail ---- */

  async function sendMail(mailer: Mailer): Promise<void> {
    const due = await db.asSystem((system) => takeMail(system, moment()));
    if (!due) return;
    let composed: Awaited<ReturnType<typeof compose>>;
    try {
      composed = await compose(due);
    } catch (error) {
      log(`a mail of the kind ${due.kind} could not be written: ${(error as Error).message}`, error);
      await db.asSystem((system) => mailUnwritten(system, due, now()));
      return;
    }
    if (!composed?.mail) {
      await db.asSystem((system) => dropMail(system, due, composed?.holds));
      return;
    }
    const sent = await mailer.send(composed.mail);
    if (!sent.done) log(`mail: ${sent.problem}`);
    await db.asSystem((system) => settleMail(system, due, sent, { now: now(), ...composed }));
  }

  /**
   * @returns the mail, if there is something to say, which notifications were looked at for it, and the one thing that it
   *   tells of, if it is one; undefined when nothing goes to this person
   */
  async function compose(
    due: MailDue,
  ): Promise<{ mail?: Mail; holds: string[]; told?: string | undefined } | undefined> {
    const { people, addresses, place } = await db.readAsSystem({
      people: recipient(due.person_id),
      addresses: addressOf(due.person_id),
      place: placeName(),
    });
    const [person] = people;
    const [address] = addresses;
    // Without a confirmed address nothing goes out, but for the mail that asks; and what was confirmed is not asked.
    const asks = due.kind === 'confirmation';
    if (!person || !address || asks === (address.confirmed_at !== null) || address.bounced_at)
      return undefined;
    const writing: Writing = {
      locale: negotiate(undefined, person.locale ?? undefined),
      timeZone: person.zone,
      place: place[0]!.name,
      publicUrl: settings.publicUrl,
      wordsOfClosed: person.words_of_closed,
    };
    const envelope = { to: address.address, fromName: writing.place, ...envelopeOf(due) };
    if (asks) {
      const link = `/you/notifications/address/${confirmationToken(settings.secret, address.version)}`;
      return { mail: { ...envelope, ...confirmationMail(writing, person.name, link) }, holds: [] };
    }
    if (due.kind === 'reply refused') {
      const { about_id: topic } = due;
      return { mail: { ...envelope, ...refusedMail(writing, due.detail as Refused, topic) }, holds: [] };
    }
    return due.kind === 'digest'
      ? composeDigest(due, writing, envelope)
      : composeNotice(due, person, writing, envelope);
  }

  type Envelope = Pick<Mail, 'to' | 'fromName' | 'messageId' | 'bounceTo' | 'headers'>;

  function envelopeOf(due: MailDue): Pick<Mail, 'messageId' | 'bounceTo' | 'headers'> {
    return {
      messageId: `${due.id}@${host}`,
      bounceTo: parts.replyDomain && `${mailAddress(settings.secret, 'bounce', due)}@${parts.replyDomain}`,
      // No machine is to answer this one.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
  }

  /** One click, without signing in, ends a mailing (RFC 8058). */
  function stopping(person: string, mailing: Mailing): { stop: string; headers: Record<string, string> } {
    const stop = `/unsubscribe/${unsubscribeToken(settings.secret, person, mailing)}`;
    return {
      stop,
      headers: {
        'List-Unsubscribe': `<${settings.publicUrl}${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }

  async function composeNotice(due: MailDue, person: Recipient, writing: Writing, envelope: Envelope) {
    const waiting = await db.asSystem((system) => system.all(unsentOf(due.person_id, due.about_id!)));
    const wanted = waiting.filter(({ kind }) => person.mail.includes(named.get(kind)?.heading ?? ''));
    const news = await asTold(due.person_id, wanted);
    const [first] = news;
    const holds = waiting.map(({ id }) => id);
    if (!first) return { holds };
    const urgent = first.kind.urgent === true;
    const { stop, headers } = stopping(due.person_id, urgent ? 'alarms' : 'notices');
    const stopped = { ...writing, stop };
    // An alarm is told as what it is; everything else as what it is about.
    if (urgent)
      return {
        mail: { ...envelope, ...alarmMail(stopped), headers: { ...envelope.headers, ...headers } },
        holds,
      };
    const answered = first.kind.answered === true && parts.replyDomain !== undefined;
    const { closed, group_id: group } = first.told;
    const thread = `thread.${due.about_id}@${host}`;
    const mail: Mail = {
      ...envelope,
      ...noticeMail(stopped, news, answered),
      inReplyTo: thread,
      references: [thread],
      replyTo: answered ? `${mailAddress(settings.secret, 'reply', due)}@${parts.replyDomain}` : undefined,
      headers: {
        ...envelope.headers,
        ...headers,
        'List-Id': `<${group && (!closed || writing.wordsOfClosed) ? group : 'news'}.${host}>`,
        Precedence: 'list',
      },
    };
    return { mail, holds, told: news.length === 1 ? first.told.subject_id : undefined };
  }

  async function composeDigest(due: MailDue, writing: Writing, envelope: Envelope) {
    const { waiting, since } = await db.readAsSystem({
      waiting: undigested(due.person_id),
      since: digestSince(due.person_id),
    });
    const every = since[0]?.every ?? 'never';
    if (every === 'never') return undefined;
    const days = every === 'day' ? 1 : 7;
    const from = since[0]?.since ?? new Date(now().getTime() - days * 86_400_000);
    const yours = await asTold(due.person_id, waiting);
    const topics = await readTopics(due.person_id, from);
    if (yours.length + topics.length === 0) return undefined;
    const { stop, headers } = stopping(due.person_id, 'digests');
    const mail: Mail = {
      ...envelope,
      ...digestMail({ ...writing, stop }, { every, yours, topics }),
      headers: { ...envelope.headers, ...headers, 'List-Id': `<digest.${host}>`, Precedence: 'list' },
    };
    return { mail, holds: waiting.map(({ id }) => id) };
  }

  async function readTopics(person: string, since: Date) {
    const { may, topics } = await db.read({ person }, { may: mayBeTold(), topics: topicsSince(since, 10) });
    return may[0]?.may ? topics : [];
  }

  /** Things as their recipient reads them now, in their order. */
  async function asTold(
    person: string,
    list: readonly { kind: string; subject_id: string }[],
  ): Promise<ToldAs[]> {
    const found = new Map<string, ToldAs>();
    for (const name of new Set(list.map(({ kind }) => kind))) {
      const kind = named.get(name);
      const subjects = list.filter((each) => each.kind === name).map(({ subject_id }) => subject_id);
      if (!kind) continue;
      for (const told of await readAs(db, person, kind, subjects)) found.set(told.subject_id, { kind, told });
    }
    return list.flatMap(({ subject_id }) => found.get(subject_id) ?? []);
  }

  async function queueDigests(): Promise<void> {
    const { nextDigest } = await import('./compute/quiet.ts');
    for (const due of await db.asSystem((system) => system.all(digestsDue(moment())))) {
      const { person_id, zone, digest_every: every, digest_hour: hour, digest_weekday: weekday } = due;
      const next = nextDigest(now(), { every, hour, weekday, zone });
      await db.asSystem((system) => queueDigest(system, person_id, next));
    }
  }

  /* ---- Pushes ---- */

  async function sendPushes(): Promise<void> {
    keys ??= db.asSystem((system) => pushKeys(system, newPushKeys()));
    const to: PushParts = { keys: await keys, contact: parts.contact, allowLoopback: parts.allowLoopback };
    // All of them at once: a service that is slow to answer, which anybody can name, keeps nobody else waiting.
    await Promise.all(
      (await db.asSystem((system) => takePushes(system, moment(), 50))).map((due) =>
        pushOne(to, due).catch(async (error) => {
          log(`push: ${(error as Error).message}`, error);
          await db.asSystem((system) => pushLater(system, due, now()));
        }),
      ),
    );
  }

  async function pushOne(to: PushParts, due: PushDue): Promise<void> {
    const { people, devices } = await db.readAsSystem({
      people: recipient(due.person_id),
      devices: devicesOf(due.person_id),
    });
    const [person] = people;
    const [news] = await asTold(due.person_id, [due]);
    if (!person || person.on_break || !news || !person.push.includes(news.kind.heading))
      return db.asSystem((system) => endPush(system, due));
    await pushTo(to, due, {
      devices,
      message: pushMessage(person, news),
      urgent: news.kind.urgent === true,
    });
  }

  async function pushTo(
    to: PushParts,
    due: PushDue,
    {
      devices,
      message,
      urgent,
    }: { devices: readonly (Subscription & { id: string })[]; message: object; urgent: boolean },
  ): Promise<void> {
    const became = await Promise.all(
      devices.map(async (device) => ({ id: device.id, pushed: await push(to, device, message, { urgent }) })),
    );
    await db.asSystem(async (system) => {
      for (const { id, pushed } of became) {
        if (pushed === 'gone') await dropSubscription(system, id);
        if (pushed === 'refused' || pushed === 'later') await countFailure(system, id);
      }
      const later = became.some(({ pushed }) => pushed === 'later');
      if (later && !became.some(({ pushed }) => pushed === 'sent')) await pushLater(system, due, now());
      else await endPush(system, due);
    });
  }

  /** What the device shows. `thread`: what is newer about the same takes its place. */
  function pushMessage(person: Recipient, { kind, told }: ToldAs): object {
    const locale = negotiate(undefined, person.locale ?? undefined);
    const words = messages.in(locale).push;
    const neutral = (told.closed && !person.words_of_closed) || told.folds !== null;
    return {
      title: neutral ? words.closed : kind.line(told, locale),
      body: neutral || !told.html ? '' : excerpt(plainText(told.html), 140),
      href: told.href,
      thread: told.thread_id,
      locale,
      dir: direction(locale),
    };
  }
}

export interface ReceptionParts {
  db: Database;
  settings: { publicUrl: string; secret: string };
  limits: Limits;
  now?: () => Date;
}

/**
 * Takes answers to our mails. The address says which mail of ours is answered, by whom and about what, and nobody else
 * can have made it; the sender has to be who got that mail. What is written goes the way of the form: the same rules,
 * limits and looks. Strangers are never written to: what they bring is refused while they are there to hear it.
 */
export function openReception({
  db,
  settings,
  limits,
  now = () => new Date(),
}: ReceptionParts): Pick<ListenParts, 'knows' | 'take'> {
  const { secret } = settings;
  const host = new URL(settings.publicUrl).host;

  async function find(to: string): Promise<{ use: AddressUse; sent: MailSent } | undefined> {
    const named = mailOf(to);
    if (!named) return undefined;
    const { found } = await db.readAsSystem({ found: mailSent(named.id) });
    const [sent] = found;
    if (!sent || !isSealed(secret, to, sent)) return undefined;
    return now().getTime() - sent.made_at.getTime() > MAIL_DAYS * 86_400_000 ? undefined : { ...named, sent };
  }

  return {
    async knows(to, networkAddress) {
      if (limits.take('mail from', hashAddress(networkAddress, secret)) > 0) return 'later';
      return (await find(to)) ? 'taken' : 'no such address';
    },

    async take(mail) {
      const found = await find(mail.to);
      if (!found) return 'no such address';
      const { use, sent } = found;
      if (use === 'bounce') {
        if (/^action:\s*failed/im.test(mail.report) && /^status:\s*5\./im.test(mail.report))
          await db.asSystem((system) => noteBounce(system, sent, now()));
        return 'taken';
      }
      // A machine's answer is nobody's words; and two machines would never end.
      if (isAutomatic(mail)) return 'taken';
      if (!sent.address || !sent.about_id) return 'no such address';
      if (mail.from.length !== 1 || mail.from[0]!.toLowerCase() !== sent.address.toLowerCase())
        return 'not from you';
      if (limits.take('mail of', sent.person_id) > 0) return 'later';
      const refused = await post(sent, sent.about_id, mail);
      if (refused)
        await db.asSystem((system) => queueRefusal(system, sent.person_id, sent.about_id, refused));
      return 'taken';
    },
  };

  async function post(
    { person_id: person, detail }: MailSent,
    about: string,
    mail: Received,
  ): Promise<Refused | undefined> {
    const { replyText } = await import('./compute/reply-text.ts');
    const body = replyText(mail);
    if (isBlank(plainText(renderMarkdown(body)))) return 'empty';
    if (body.length > longest.body) return 'long';
    // A mail that is brought twice is one.
    const once =
      MAIL_ONCE +
      createHash('sha256')
        .update(mail.messageId || `${mail.to} ${body}`)
        .digest('base64url');
    let within: string | undefined;
    try {
      return await db.asViewer({ person }, async (viewer) => {
        if (!(await viewer.first(mayBeTold()))?.may) return 'cannot';
        if ((await viewer.first(findOnce(person, once)))?.location) return undefined;
        const topic = await viewer.first(topicById(about));
        const group = topic && (await viewer.first(groupOfTopic(about)));
        if (!topic || !group) return 'gone';
        if (!mayReply(group, topic)) return topic.closed_at ? 'closed' : 'cannot';
        const [told] = isId(detail) ? await viewer.all(postSource(detail)) : [];
        const to =
          told && told.topic_id === about && told.body !== null && nests(topic, told) ? told.id : null;
        // Who wears a mask here goes on wearing it: a mail must not put their name beside it.
        const masked = topic.my_mask !== null;
        // Who tried it under a pseudonym is not named to anybody.
        if (!masked) within = topic.group_id;
        const beside = { about: [], masked, poll: null };
        const written = await reply(
          viewer,
          topic,
          { body, replyTo: to, language: group.language, beside },
          host,
        );
        await viewer.all(addOnce(person, once, masked ? `/topics/${about}` : `/posts/${written.id}`));
        return undefined;
      });
    } catch (error) {
      if (error instanceof MaskRefused) return 'cannot';
      if (!(error instanceof PostRefused)) throw error;
      const group = within;
      // As with the form: the words are kept nowhere, and whoever looks after the group learns that there were some.
      if (group && (error.reason === 'method' || error.reason === 'pact'))
        await db.asViewer({ person }, (viewer) => noteRefused(viewer, group));
      return 'words';
    }
  }
}

/** Out of office, bounces, lists: whatever was not written by hand. */
function isAutomatic({ envelopeFrom, from, headers, report }: Received): boolean {
  const header = (name: string) => (headers.get(name) ?? '').toLowerCase();
  return (
    envelopeFrom === '' ||
    report !== '' ||
    (header('auto-submitted') !== '' && !header('auto-submitted').startsWith('no')) ||
    /^(bulk|junk|list|auto_reply)/.test(header('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'list-id', 'feedback-id'].some((name) =>
      headers.has(name),
    ) ||
    header('content-type').startsWith('multipart/report') ||
    from.some((address) => /^(mailer-daemon|postmaster|no-?reply)@/i.test(address))
  );
}

/** Things as one person reads them now; nothing for who is not let in, or kept out. */
export async function readAs(
  db: Database,
  person: string,
  kind: Kind,
  subjects: readonly string[],
): Promise<Told[]> {
  const { may, told } = await db.read({ person }, { may: mayBeTold(), told: kind.read(subjects) });
  return may[0]?.may ? told : [];
}

async function quietFor(person: Recipient, now: Date): Promise<Date | null> {
  if (!person.quiet_from || !person.quiet_to) return null;
  const { quietUntil } = await import('./compute/quiet.ts');
  return quietUntil(now, { from: person.quiet_from, to: person.quiet_to, zone: person.zone });
}

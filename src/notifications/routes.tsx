import { z } from 'zod';
import { groupOfTopic } from '../discussions/queries.ts';
import { mayRead } from '../groups/policy.ts';
import { groupByAddress } from '../groups/queries.ts';
import type { Viewer } from '../platform/db.ts';
import {
  act,
  fields,
  frame,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  safePath,
  unsent,
} from '../platform/http.tsx';
import { answerStream } from '../platform/live.ts';
import { isAddress } from '../platform/mail.ts';
import { idCursor, nextOf } from '../platform/paging.ts';
import { newPushKeys } from '../platform/push.ts';
import { cleanLine } from '../platform/text.ts';
import { kinds } from '../told.ts';
import { renderFragment } from '../ui/layout.tsx';
import {
  confirmAddress,
  keepAddress,
  keepDevice,
  markRead,
  markUnseen,
  offerPushKeys,
  removeAddress,
  removeDevice,
  saveSettings,
  setGroupLevel,
  setTopicLevel,
  trustAddress,
  unsubscribe,
} from './actions.ts';
import { confirmationToken, isConfirmation, readUnsubscribeToken } from './compute/tokens.ts';
import { headings } from './events.ts';
import { messages } from './messages.ts';
import { ConfirmPage, GoneLinkPage, UnsubscribePage } from './pages/links.tsx';
import { NewsList, NotificationsPage, type Shown } from './pages/list.tsx';
import { MentionOptions } from './pages/mentions.tsx';
import { OutboxPage } from './pages/outbox.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { defaults, headingsFor, levels, type Settings } from './policy.ts';
import {
  MAILS_ON_PAGE,
  mentionable,
  NOTIFICATIONS_ON_PAGE,
  type OwnNotification,
  outboxListed,
  outboxTogether,
  ownAddress,
  ownDevices,
  ownNotifications,
  ownSettings,
  pushPublicKey,
  snapshotNow,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/notifications', showNotifications);
  app.get('/notifications/live', streamNews);
  app.post('/notifications/readings', postReading);

  app.get('/you/notifications', showSettings);
  app.post('/you/notifications', postSettings);
  app.post('/you/notifications/address', postAddress);
  app.post('/you/notifications/address/removal', postAddressRemoval);
  app.post('/you/notifications/address/trust', postAddressTrust);
  app.get('/you/notifications/address/:token', showConfirmation);
  app.post('/you/notifications/address/:token', postConfirmation);
  app.post('/you/notifications/devices', postDevice);
  app.post('/you/notifications/devices/:device/removal', postDeviceRemoval);

  app.post('/topics/:topic/level', postTopicLevel);
  app.post('/groups/:group/level', postGroupLevel);
  app.get('/groups/:group/mentions', showMentions);

  app.get('/unsubscribe/:token', showUnsubscribing);
  app.post('/unsubscribe/:token', postUnsubscribing);
  app.get('/organise/outbox', showOutbox);
}

/** What people can be told of at all; more when a domain adds to it. */
const told = headings.filter((heading) => kinds.some((kind) => kind.heading === heading));

const nothing = z.object({});
const newLevel = z.object({ level: fields.choice(levels) });
const newReading = z.object({ one: fields.id.optional(), up_to: fields.id.optional() });
const newAddress = z.object({ address: fields.line(254) });
const newDevice = z.object({
  endpoint: z.string('odd').max(1_000, 'odd'),
  p256dh: z.string('odd').regex(/^[\w-]{80,100}$/, 'odd'),
  auth: z.string('odd').regex(/^[\w-]{20,40}$/, 'odd'),
  back: z.string().max(200).optional().catch(undefined),
});
const time = z
  .string('odd')
  .default('')
  .transform((text) => text || null)
  .refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'odd');
const whole = (least: number, most: number) =>
  z
    .string('choose')
    .regex(/^\d{1,2}$/, 'choose')
    .transform(Number)
    .refine((n) => n >= least && n <= most, 'choose');
const chosen = fields.many.transform((values) => headings.filter((heading) => values.includes(heading)));
const newSettings = z.object({
  mail: chosen,
  push: chosen,
  digest: chosen,
  quiet_from: time,
  quiet_to: time,
  alarms_break_quiet: fields.tick,
  digest_every: fields.choice(['never', 'day', 'week']).default('never'),
  digest_hour: whole(0, 23).default(8),
  digest_weekday: whole(1, 7).default(1),
  words_of_closed: fields.tick,
});

/* ---- What is new ---- */

async function showNotifications(c: Request) {
  const before = idCursor(c);
  const { viewer, news, now } = await c.var.db.read(c.var.as, {
    now: snapshotNow(),
    news: ownNotifications(before),
  });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  const listed = news.slice(0, NOTIFICATIONS_ON_PAGE);
  const shown = await readNews(c, listed);
  // Nothing stays marked as new that nobody can see any more.
  const unseen = listed.filter(({ id, read_at }) => !read_at && !shown.some((each) => each.id === id));
  if (unseen.length > 0)
    void markUnseen(
      c.var.db,
      c.var.as,
      unseen.map(({ id }) => id),
    );
  const list = { news: shown, locale: c.var.locale, newest: before ? undefined : listed[0]?.id };
  if (c.req.header('x-part') === 'live')
    return c.html(renderFragment(frame(c, viewer), <NewsList {...list} />));
  return page(
    c,
    viewer,
    <NotificationsPage
      {...list}
      snapshot={now[0]!.snapshot}
      next={nextOf(news, NOTIFICATIONS_ON_PAGE, '/notifications?from=')}
      later={before !== null}
    />,
  );
}

/** Tells an open page that there is something new; what, it fetches as its reader. */
async function streamNews(c: Request) {
  const { viewer } = await c.var.db.read(c.var.as, {});
  if (viewer.standing !== 'admitted' || !viewer.id) return notFound(c, viewer);
  return answerStream(c, viewer, { of: viewer.id, within: viewer.id });
}

/** Each as its reader may read it now; what they may not is left out. */
async function readNews(c: Request, listed: readonly OwnNotification[]): Promise<Shown[]> {
  const present = kinds.filter(({ name }) => listed.some(({ kind }) => kind === name));
  const read = await c.var.db.read(
    c.var.as,
    Object.fromEntries(
      present.map((kind) => [
        kind.name,
        kind.read(listed.filter((each) => each.kind === kind.name).map(({ subject_id }) => subject_id)),
      ]),
    ),
  );
  return listed.flatMap((each) => {
    const as = present.find(({ name }) => name === each.kind);
    const told = as && read[as.name]?.find(({ subject_id }) => subject_id === each.subject_id);
    return told ? [{ ...each, as, told }] : [];
  });
}

async function postReading(c: Request) {
  const sent = await parse(c, newReading);
  return act(c, sent, noForm, async (db, { one, up_to }) => {
    const id = one ?? up_to;
    if (!id) throw new NotFound();
    await markRead(db, id, one === undefined);
    return { to: '/notifications' };
  });
}

/* ---- How one is told ---- */

async function showSettings(c: Request) {
  return settingsPage(c, {});
}

async function settingsPage(
  c: Request,
  {
    choices,
    address,
    status = 200,
  }: { choices?: Sent<unknown>; address?: Sent<unknown>; status?: 200 | 422 | 429 },
) {
  const { viewer, settings, own, keys } = await c.var.db.read(c.var.as, {
    settings: ownSettings(),
    own: ownAddress(),
    keys: pushPublicKey(),
  });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  const { devices } = await c.var.db.read(c.var.as, { devices: ownDevices(viewer.sessionId) });
  // Made when they are first needed, so that a place where nobody asks for pushes has none.
  const pushKey =
    keys[0]?.key ?? (await c.var.db.asViewer(c.var.as, async (db) => offerPushKeys(db, newPushKeys())));
  return page(
    c,
    viewer,
    <SettingsPage
      sent={choices ?? asTyped(settings[0] ?? defaults)}
      address={address ?? unsent()}
      own={own[0]}
      devices={devices}
      headings={headingsFor(viewer, told)}
      timeZone={viewer.timeZone ?? 'UTC'}
      locale={c.var.locale}
      mails={c.var.settings.mails ?? false}
      pushKey={pushKey}
    />,
    status,
  );
}

/** The form as it would be sent with these choices. */
function asTyped(settings: Settings): Sent<never> {
  const { mail, push, digest, quiet_from, quiet_to, digest_every, digest_hour, digest_weekday } = settings;
  return {
    ...unsent({
      quiet_from: quiet_from ?? '',
      quiet_to: quiet_to ?? '',
      digest_every,
      digest_hour: String(digest_hour),
      digest_weekday: String(digest_weekday),
      alarms_break_quiet: settings.alarms_break_quiet ? 'on' : '',
      words_of_closed: settings.words_of_closed ? 'on' : '',
    }),
    typedAll: { mail, push, digest },
  };
}

async function postSettings(c: Request) {
  const sent = await parse(c, newSettings);
  const words = messages.in(c.var.locale).settings;
  return act(
    c,
    sent,
    (sent) => settingsPage(c, { choices: sent, status: 422 }),
    async (db, settings) => {
      if ((settings.quiet_from === null) !== (settings.quiet_to === null))
        throw new Invalid({ [settings.quiet_from ? 'quiet_to' : 'quiet_from']: words.quietBoth });
      const before = (await db.first(ownSettings())) ?? defaults;
      const offered = headingsFor(db.viewer, told);
      const kept = (way: 'mail' | 'push' | 'digest') => [
        ...settings[way].filter((heading) => offered.includes(heading)),
        // What was not asked stays as it was.
        ...before[way].filter((heading) => !(offered as readonly string[]).includes(heading)),
      ];
      const all = { ...settings, mail: kept('mail'), push: kept('push'), digest: kept('digest') };
      await saveSettings(db, all, await digestAfterNow(settings, db.viewer));
      return { to: '/you/notifications', said: words.saved };
    },
  );
}

async function digestAfterNow(settings: Settings, viewer: Viewer): Promise<Date | null> {
  const { digest_every: every, digest_hour: hour, digest_weekday: weekday } = settings;
  if (every === 'never') return null;
  const { nextDigest } = await import('./compute/quiet.ts');
  return nextDigest(new Date(), { every, hour, weekday, zone: viewer.timeZone ?? 'UTC' });
}

async function postAddress(c: Request) {
  const sent = await parse(c, newAddress);
  const words = messages.in(c.var.locale).address;
  return act(
    c,
    sent,
    (sent) => settingsPage(c, { address: sent, status: 422 }),
    async (db, { address }) => {
      if (!isAddress(address)) throw new Invalid({ address: words.bad });
      if (!(await keepAddress(db, address))) throw new Invalid({ address: words.soon }, 300);
      return { to: '/you/notifications', said: c.var.settings.mails ? words.sent : words.waitingHere };
    },
  );
}

async function postAddressRemoval(c: Request) {
  return act(c, await parse(c, nothing), noForm, async (db) => {
    await removeAddress(db);
    return { to: '/you/notifications', said: messages.in(c.var.locale).address.removed };
  });
}

async function postAddressTrust(c: Request) {
  return act(c, await parse(c, nothing), noForm, async (db) => {
    await trustAddress(db);
    return { to: '/you/notifications', said: messages.in(c.var.locale).settings.saved };
  });
}

async function showConfirmation(c: Request) {
  const token = c.req.param('token') ?? '';
  const { viewer, own } = await c.var.db.read(c.var.as, { own: ownAddress() });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  const [address] = own;
  if (!address || address.confirmed_at || !isConfirmation(c.var.settings.secret, address.version, token))
    return page(c, viewer, <GoneLinkPage />, 410);
  return page(c, viewer, <ConfirmPage address={address.address} token={token} />);
}

async function postConfirmation(c: Request) {
  const token = c.req.param('token') ?? '';
  const gone = async (_: unknown, viewer: Viewer) => page(c, viewer, <GoneLinkPage />, 410);
  return act(c, await parse(c, nothing), gone, async (db) => {
    const address = await db.first(ownAddress());
    if (
      !address ||
      !isConfirmation(c.var.settings.secret, address.version, token) ||
      !(await confirmAddress(db, address.version))
    )
      throw new Invalid({});
    return { to: '/you/notifications', said: messages.in(c.var.locale).address.done };
  });
}

async function postDevice(c: Request) {
  const sent = await parse(c, newDevice);
  const words = messages.in(c.var.locale).devices;
  return act(c, sent, noForm, async (db, device) => {
    const kept = isPushEndpoint(device.endpoint) && (await keepDevice(db, device));
    const to = device.back ? safePath(device.back) : '/you/notifications';
    return { to, said: kept ? words.added : words.most };
  });
}

/** Whether a push can be sent there at all; where it leads is looked at each time one is. */
function isPushEndpoint(endpoint: string): boolean {
  return URL.canParse(endpoint) && new URL(endpoint).protocol === 'https:' && new URL(endpoint).port === '';
}

async function postDeviceRemoval(c: Request) {
  const id = idParam(c, 'device');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await removeDevice(db, id))) throw new NotFound();
    return { to: '/you/notifications', said: messages.in(c.var.locale).devices.removed };
  });
}

/* ---- How much one hears ---- */

async function postTopicLevel(c: Request) {
  const id = idParam(c, 'topic');
  const sent = await parse(c, newLevel);
  return act(c, sent, noForm, async (db, { level }) => {
    const group = await db.first(groupOfTopic(id));
    if (!group) throw new NotFound();
    await setTopicLevel(db, { id, group_id: group.id }, level);
    return { to: `/topics/${id}#level`, said: messages.in(c.var.locale).levels.saved };
  });
}

async function postGroupLevel(c: Request) {
  const sent = await parse(c, newLevel);
  return act(c, sent, noForm, async (db, { level }) => {
    const group = await db.first(groupByAddress(c.req.param('group')));
    if (!group || !mayRead(group)) throw new NotFound();
    await setGroupLevel(db, group.id, level);
    return { to: `/groups/${group.address}#level`, said: messages.in(c.var.locale).levels.saved };
  });
}

/** For the island that completes names while one writes. */
async function showMentions(c: Request) {
  limitWrite(c);
  const address = c.req.param('group') ?? '';
  const { viewer, groups, people } = await c.var.db.read(c.var.as, {
    groups: groupByAddress(address),
    people: mentionable(address, cleanLine(c.req.query('q') ?? '')),
  });
  const [group] = groups;
  if (!group || !mayRead(group)) return notFound(c, viewer);
  return c.html(renderFragment(frame(c, viewer), <MentionOptions people={people} />));
}

/* ---- Links in mails ---- */

async function showUnsubscribing(c: Request) {
  return unsubscribePage(c, false);
}

/** Mail programs send this by themselves, without a session (RFC 8058): the token says who it is for. */
async function postUnsubscribing(c: Request) {
  limitWrite(c);
  const found = readUnsubscribeToken(c.var.settings.secret, c.req.param('token') ?? '');
  if (found) await c.var.db.asSystem((system) => unsubscribe(system, found.person, found.mailing));
  return unsubscribePage(c, found !== undefined);
}

async function unsubscribePage(c: Request, done: boolean) {
  const token = c.req.param('token') ?? '';
  const found = readUnsubscribeToken(c.var.settings.secret, token);
  const { viewer } = await c.var.db.read(c.var.as, {});
  return page(
    c,
    viewer,
    <UnsubscribePage mailing={found?.mailing} token={token} done={done} />,
    found ? 200 : 410,
  );
}

/* ---- For organisers ---- */

async function showOutbox(c: Request) {
  const { viewer, mails, others } = await c.var.db.read(c.var.as, {
    mails: outboxListed(idCursor(c)),
    others: outboxTogether(),
  });
  if (!viewer.organiser) return notFound(c, viewer);
  const { mails: sends, publicUrl, secret } = c.var.settings;
  // Where no mail goes out, an organiser hands on the link of a confirmation. It works for its person alone.
  const shown = mails.slice(0, MAILS_ON_PAGE).map((mail) => ({
    ...mail,
    link:
      mail.version && !sends
        ? `${publicUrl}/you/notifications/address/${confirmationToken(secret, mail.version)}`
        : null,
  }));
  return page(
    c,
    viewer,
    <OutboxPage
      mails={shown}
      others={others}
      next={nextOf(mails, MAILS_ON_PAGE, '/organise/outbox?from=')}
      sends={sends ?? false}
    />,
  );
}

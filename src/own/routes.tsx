import { Readable } from 'node:stream';
import { z } from 'zod';
import { countGuess, forgiveGuess, takeChallenge, tell, usePasskey } from '../people/actions.ts';
import { challengeOf, checkAssertion, readAssertion } from '../people/compute/passkeys.ts';
import { verifyPassword } from '../people/compute/password.ts';
import { accountState, passkeyById } from '../people/queries.ts';
import type { Viewer } from '../platform/db.ts';
import { stranger } from '../platform/failure.tsx';
import {
  act,
  type FormErrors,
  fields,
  go,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { forgetSession, keepReading, readingName } from '../platform/session.ts';
import { normaliseName } from '../platform/text.ts';
import { zipOf } from '../platform/zip.ts';
import { beginBreak, beginLeaving, endBreak, endLeaving, sourceFor } from './actions.ts';
import { archiveOf } from './compute/archive.ts';
import { messages } from './messages.ts';
import { BreakPage } from './pages/break.tsx';
import { DataPage } from './pages/data.tsx';
import { DevicePage, OfflinePage } from './pages/device.tsx';
import { LeavingPage, WaitingPage } from './pages/leaving.tsx';
import { mustProve, postsWishes, type Ways } from './policy.ts';
import { groupsCarriedAlone, leavingOf, organisesAlone, ownBreak } from './queries.ts';

export function routes(app: Routes): void {
  takingAlong(app);
  leaving(app);
  takingBreaks(app);
  usingDevices(app);
}

/* ---- Taking it along ---- */

function takingAlong(app: Routes): void {
  const show = async (c: Request, errors: FormErrors = {}) => {
    const { viewer, ask, ways } = await account(c);
    if (ask) return ask;
    if (viewer.standing === 'leaving') return go(c, { to: '/you/leaving' });
    return page(c, viewer, <DataPage errors={errors} ways={ways} />, statusOf(errors));
  };

  app.get('/you/data', (c) => show(c));

  app.post('/you/data/archive', async (c) => {
    const sent = await parse(c, z.object({}));
    const { viewer, id, ask, ways } = await account(c);
    if (ask) return ask;
    if (viewer.standing === 'leaving') return go(c, { to: '/you/leaving' });
    const wrong = await unproved(c, viewer, ways, sent);
    if (wrong) return show(c, wrong);
    const wait = c.var.limits.take('archive', id);
    if (wait > 0) return show(c, { form: words(c).data.many });
    await c.var.db.asSystem((system) => tell(system, id, 'archive taken'));
    return sendArchive(c, viewer, id);
  });
}

/** The archive is made while it is sent, and kept nowhere. */
async function sendArchive(c: Request, viewer: Viewer, id: string): Promise<Response> {
  const { db, as, locale } = c.var;
  const wanted = {
    person: id,
    name: viewer.name,
    place: viewer.place.name,
    locale,
    timeZone: viewer.timeZone ?? 'UTC',
  };
  const source = await sourceFor(db, as, wanted, words(c).archive, c.var.files.store);
  const day = new Date().toISOString().slice(0, 10);
  c.header('Content-Disposition', `attachment; filename="peerhood-${day}.zip"`);
  return c.body(Readable.toWeb(zipOf(archiveOf(source))) as ReadableStream, 200, {
    'Content-Type': 'application/zip',
  });
}

/* ---- Leaving ---- */

const wish = z.object({
  posts: fields.choice(postsWishes),
  name: z.string('empty').transform(normaliseName),
});

function leaving(app: Routes): void {
  const show = async (c: Request, sent: Sent<unknown>) => {
    const { viewer, id, ask, ways } = await account(c);
    if (ask) return ask;
    const asked = await c.var.db.asSystem((system) => system.first(leavingOf(id)));
    if (asked) return page(c, viewer, <WaitingPage {...asked} />);
    const { groups, organises } = await c.var.db.read(c.var.as, {
      groups: groupsCarriedAlone(),
      organises: organisesAlone(),
    });
    const alone = organises[0]?.alone ?? false;
    const shown = {
      sent,
      ways,
      groups,
      alone,
      name: viewer.name,
      roles: viewer.organiser || viewer.moderator,
    };
    return page(c, viewer, <LeavingPage {...shown} />, statusOf(sent.errors));
  };

  app.get('/you/leaving', (c) => show(c, unsent()));

  app.post('/you/leaving', async (c) => {
    const sent = await parse(c, wish);
    const { viewer, id, ask, ways } = await account(c);
    if (ask) return ask;
    if (viewer.standing === 'leaving') return go(c, { to: '/you/leaving' });
    if (!sent.data) return show(c, sent);
    const { name, posts } = sent.data;
    if (name.toLowerCase() !== viewer.name.toLowerCase())
      return show(c, { ...sent, errors: { name: words(c).leaving.nameWrong } });
    const wrong = await unproved(c, viewer, ways, sent);
    if (wrong) return show(c, { ...sent, errors: wrong });
    if (!(await c.var.db.asSystem((system) => beginLeaving(system, id, posts))))
      return show(c, { ...sent, errors: { form: words(c).leaving.organiser } });
    forgetSession(c);
    return go(c, { to: '/', said: words(c).leaving.gone });
  });

  app.post('/you/leaving/end', async (c) => {
    const { id, ask } = await account(c);
    if (ask) return ask;
    const stays = await c.var.db.asSystem((system) => endLeaving(system, id));
    return go(c, { to: stays ? '/you' : '/you/leaving', said: words(c).waiting[stays ? 'stayed' : 'late'] });
  });
}

/* ---- Breaks ---- */

function takingBreaks(app: Routes): void {
  app.get('/you/break', async (c) => {
    const { viewer, pauses } = await c.var.db.read(c.var.as, { pauses: ownBreak() });
    return mustBeIn(c, viewer) ?? page(c, viewer, <BreakPage pause={pauses[0]} />);
  });

  app.post('/you/break', async (c) =>
    act(c, await parse(c, z.object({ shown: fields.tick })), noForm, async (db, { shown }) => {
      await beginBreak(db, shown);
      return { to: '/you', said: words(c).pause.begun };
    }),
  );

  app.post('/you/break/end', async (c) =>
    act(c, await parse(c, z.object({})), noForm, async (db) => {
      await endBreak(db);
      return { to: '/you', said: words(c).pause.ended };
    }),
  );
}

/* ---- Devices ---- */

const deviceWish = z.object({ keep: fields.choice(['yes', 'no']), only: fields.tick });

function usingDevices(app: Routes): void {
  app.get('/you/device', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return mustBeIn(c, viewer) ?? page(c, viewer, <DevicePage keeps={readingName(c) !== null} />);
  });

  app.post('/you/device', async (c) =>
    act(c, await parse(c, deviceWish), noForm, async (_, { keep, only }) => {
      // On a device that others use too, nothing is kept, whatever button was pressed.
      const keeps = keep === 'yes' && only;
      keepReading(c, keeps);
      return { to: '/you/device', said: words(c).device[keeps ? 'saidOn' : 'saidOff'] };
    }),
  );

  // What a browser shows without a network, in each language: a visitor's page, whoever fetches it.
  app.get('/offline/:language', (c) => {
    const language = (['en', 'es', 'ar'] as const).find((each) => each === c.req.param('language'));
    if (!language) throw new NotFound();
    c.set('locale', language);
    return page(c, stranger, <OfflinePage />);
  });
}

/* ---- Who asks ---- */

/** Who asks about their own account, whatever their standing. A visitor is asked to sign in first: answer with `ask`. */
async function account(
  c: Request,
): Promise<{ viewer: Viewer; id: string; ask: Response | undefined; ways: Ways }> {
  if (c.req.method === 'POST') limitWrite(c);
  const { viewer } = await c.var.db.read(c.var.as, {});
  const ways: Ways = { must: false, password: false, passkey: false };
  if (!viewer.id || !viewer.sessionId) {
    const then = c.req.path.replace(/\/(archive|end)$/, '');
    return { viewer, id: '', ask: go(c, { to: `/sign-in?then=${encodeURIComponent(then)}` }), ways };
  }
  const state = await c.var.db.asSystem((system) =>
    system.first(accountState(viewer.id!, viewer.sessionId!)),
  );
  if (!state) throw new NotFound();
  return { viewer, id: viewer.id, ask: undefined, ways: mustProve(state) };
}

/**
 * Asks whoever signed in a while ago to show once more that it is them: a device that was left open must neither give
 * everything away nor erase it. @returns what is wrong, or nothing
 */
async function unproved(
  c: Request,
  viewer: Viewer,
  ways: Ways,
  { typed }: Sent<unknown>,
): Promise<FormErrors | undefined> {
  if (!ways.must) return undefined;
  const { proof } = words(c);
  if (typed.passkey)
    return (await isTheirPasskey(c, viewer, typed.passkey)) ? undefined : { form: proof.passkey };
  if (!ways.password) return { form: proof.lead };
  const { settings, address, db } = c.var;
  const guess = { at: 'password' as const, name: viewer.name, address: address(), secret: settings.secret };
  const { seconds, state } = await db.asSystem(async (system) => ({
    seconds: await countGuess(system, guess),
    state: await system.first(accountState(viewer.id!, viewer.sessionId!)),
  }));
  if (seconds > 0) throw new TooMany(seconds);
  if (!(await verifyPassword(typed.password ?? '', state?.hash ?? undefined)))
    return { password: proof.wrong };
  await db.asSystem((system) => forgiveGuess(system, guess));
  return undefined;
}

async function isTheirPasskey(c: Request, viewer: Viewer, typed: string): Promise<boolean> {
  const answer = readAssertion(typed.slice(0, 40_000));
  if (!answer) return false;
  const { asked, passkey } = await c.var.db.asSystem(async (system) => ({
    asked: await takeChallenge(system, challengeOf(answer)),
    passkey: await system.first(passkeyById(answer.id)),
  }));
  if (!asked || asked.person_id !== null || asked.name !== null || passkey?.person_id !== viewer.id)
    return false;
  const home = { ...c.var.settings, place: viewer.place.name };
  const counter = await checkAssertion(home, answer, challengeOf(answer), passkey);
  if (counter === undefined) return false;
  await c.var.db.asSystem((system) => usePasskey(system, passkey.id, counter));
  return true;
}

const words = (c: Request) => messages.in(c.var.locale);

const statusOf = (errors: FormErrors) => (Object.keys(errors).length > 0 ? 422 : 200);

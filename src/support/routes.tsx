import { z } from 'zod';
import { PostRefused } from '../discussions/actions.ts';
import { messages as discussionWords } from '../discussions/messages.ts';
import { awake } from '../duty/queries.ts';
import { groupByAddress } from '../groups/queries.ts';
import { offerPushKeys } from '../notifications/actions.ts';
import { ownDevices, pushPublicKey } from '../notifications/queries.ts';
import { experienceCatalogue, ownExperiences } from '../people/queries.ts';
import type { Viewer, ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  frame,
  go,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  notFound,
  type Outcome,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { isId } from '../platform/paging.ts';
import { newPushKeys } from '../platform/push.ts';
import { isBlank } from '../platform/text.ts';
import { cuesShown } from '../practice/queries.ts';
import { whereabouts } from '../resources/compute/country.ts';
import { helpFor } from '../resources/queries.ts';
import { messages as triageWords } from '../triage/messages.ts';
import type { Help } from '../triage/parts.tsx';
import { refusal } from '../triage/policy.ts';
import { cardIsRead } from '../triage/queries.ts';
import { StaleFormPage } from '../ui/errors.tsx';
import { renderFragment } from '../ui/layout.tsx';
import {
  acceptOffer,
  askForSupport,
  avoid,
  avoidNoMore,
  beHere,
  declineSupport,
  keepHelping,
  meetSupport,
  offerSupport,
  SupportRefused,
  widenSupport,
  withdrawOffer,
  withdrawSupport,
} from './actions.ts';
import { messages } from './messages.ts';
import { AskPage, type Found, Suggestions } from './pages/ask.tsx';
import { HelpingPage } from './pages/helping.tsx';
import { OthersRequestPage, OwnRequestPage, RequestsPage } from './pages/requests.tsx';
import {
  chosenOf,
  formOf,
  forms,
  HERE_MINUTES,
  hoursOf,
  isWaiting,
  longest,
  MOST_ABOUT,
  offerForms,
  partsOfDay,
  tellingWords,
} from './policy.ts';
import {
  avoidable,
  experiencesIn,
  groupsToAsk,
  hereFor,
  hoursKnown,
  listenersFor,
  myRequests,
  offerById,
  offerCards,
  offersTo,
  ownAvoidances,
  ownHelping,
  ownHours,
  ownWords,
  REQUESTS_ON_PAGE,
  type RequestSeen,
  requestById,
  requestsForMe,
  resolvedLike,
  stepsOf,
  waitsLately,
} from './queries.ts';

/** Signs somebody up by the fields of `/sign-up` in this form. False for one that was sent before. */
type Join = (c: Request, sent: Sent<unknown>) => Promise<boolean>;

/** @param join how an account is made by a form that asks for something else, too */
export function routes(app: Routes, join: Join): void {
  app.get('/ask', (c) =>
    showAsk(c, unsent(c.req.query('invitation') ? { invitation: c.req.query('invitation')! } : {})),
  );
  app.post('/ask', (c) => postAsk(c, join));
  app.post('/ask/suggestions', postSuggestions);
  app.post('/ask/sign-in', postSignIn);

  app.get('/requests', showRequests);
  app.get('/requests/:request', (c) => showRequest(c, idParam(c, 'request'), unsent()));
  app.post('/requests/:request/withdrawal', postWithdrawal);
  app.post('/requests/:request/widening', postWidening);
  app.post('/requests/:request/meeting', postMeeting);
  app.post('/requests/:request/offers', postOffer);
  app.post('/requests/:request/refusal', postRefusal);
  app.post('/offers/:offer/acceptance', postAcceptance);
  app.post('/offers/:offer/withdrawal', postOfferWithdrawal);

  app.get('/helping', (c) => showHelping(c, {}));
  app.post('/helping', postHelping);
  app.post('/helping/presence', postPresence);
  app.post('/helping/avoidances', postAvoidance);
  app.post('/helping/avoidances/:avoidance/removal', postAvoidanceRemoval);
}

const words = (c: Request) => messages.in(c.var.locale);
const nothing = z.object({});

const asked = z.object({
  words: fields.optionalText(longest.request),
  about: fields.many.transform((ids) => ids.filter(isId).slice(0, MOST_ABOUT)),
  form: fields.choice(forms).default('unsure'),
  reach: z
    .string('choose')
    .regex(/^(peers|one|group [a-z0-9-]{1,64})$/, 'choose')
    .default('peers'),
  agree: fields.tick,
  wish_been: fields.tick,
  wish_language: fields.tick,
});

const offered = z.object({
  form: fields.choice(offerForms),
  words: fields.text(longest.offer),
  experience: fields.id.optional().catch(undefined),
  post: fields.id.optional().catch(undefined),
  profile: fields.tick,
});

const helping = z.object({
  forms: fields.many.transform((all) => offerForms.filter((form) => all.includes(form))),
  parts: fields.many.transform((all) => partsOfDay.filter((part) => all.includes(part))),
  days: fields.many.transform((all) => [1, 2, 3, 4, 5, 6, 7].filter((day) => all.includes(String(day)))),
  at_once: fields.choice(['1', '2']).default('1').transform(Number),
  weekly_hours: z
    .string('odd')
    .default('10')
    .transform(Number)
    .refine((hours) => Number.isInteger(hours) && hours >= 1 && hours <= 10, 'odd'),
  uses_experiences: fields.tick,
  paused: fields.tick,
});

const avoided = z.object({
  kind: fields.choice(['experience', 'group', 'person']),
  named: fields.line(80),
});

/* ---- Asking ---- */

async function showAsk(c: Request, sent: Sent<unknown>, status: 200 | 422 | 429 = 200) {
  const { viewer } = await c.var.db.read(c.var.as, {});
  // Who is paused, or about to go, reads why.
  if (viewer.standing === 'suspended' || viewer.standing === 'leaving') return mustBeIn(c, viewer)!;
  const { found, prospect, resources, where } = await foundFor(c, viewer, sent);
  const name = sent.typed.name ?? madeUpName(c);
  return page(
    c,
    viewer,
    <AskPage
      viewer={viewer}
      sent={sent}
      found={found}
      prospect={prospect}
      resources={resources}
      where={where}
      name={name}
    />,
    status,
  );
}

const whereOf = (c: Request, { timeZone }: Viewer) =>
  whereabouts({ timeZone, acceptLanguage: c.req.header('accept-language') });

/** What there is already for these words, as the viewer may see it. Nothing of the words is kept. */
async function foundFor(c: Request, viewer: Viewer, sent: Sent<unknown>) {
  const said = (sent.typed.words ?? '').slice(0, longest.request);
  const where = whereOf(c, viewer);
  const chosen = (sent.typedAll.about ?? []).filter(isId).slice(0, MOST_ABOUT);
  const telling = tellingWords(said);
  const { about, own, catalogue, resolved, here, hours, waits, resources } = await c.var.db.read(c.var.as, {
    about: experiencesIn(said, isBlank(said) ? 0 : 6),
    own: ownExperiences(),
    catalogue: experienceCatalogue(),
    resolved: resolvedLike(telling, telling.length > 0 ? 3 : 0),
    here: hereFor(),
    hours: hoursKnown('unsure'),
    waits: waitsLately('unsure'),
    resources: helpFor(where.country ?? null),
  });
  const near = [...new Set([...chosen, ...about.map(({ id }) => id)])];
  const { groups } = await c.var.db.read(c.var.as, { groups: groupsToAsk(near, 6) });
  const found: Found = { about, own, catalogue: catalogue.slice(0, 120), resolved, groups };
  return { found, prospect: { here, hours, waits }, resources, where };
}

/** A pseudonym to begin with: two words and a number, so that it is hardly ever somebody's. */
function madeUpName(c: Request): string {
  const all = words(c).names.list.split('|');
  const pick = crypto.getRandomValues(new Uint32Array(2));
  return `${all[pick[0]! % all.length]} ${10 + (pick[1]! % 90)}`;
}

/**
 * Asks. A visitor makes their account by the same form, and is asked to look at their recovery codes on the way. Words stand
 * in no address, and nothing is kept of a form that is not sent.
 */
async function postAsk(c: Request, join: Join) {
  const sent = await parse(c, asked);
  const again = (sent: Sent<unknown>) => showAsk(c, sent, 422);
  const { viewer } = await c.var.db.read(c.var.as, {});
  if (viewer.standing !== 'visitor') return act(c, sent, again, (db, data) => ask(c, db, data, sent));
  limitWrite(c);
  c.set('kept', sent.typed.words ? [sent.typed.words] : []);
  // Whoever was signed in when they began writing, and is not any more, has typed no name.
  if (sent.typed.name === undefined && sent.typed.password === undefined)
    return page(c, viewer, <StaleFormPage action="/ask" typed={sent.typedAll} once={sent.once} />, 401);
  const { joining } = viewer.place;
  if (joining === 'closed' || (joining !== 'anyone' && !sent.typed.invitation)) return again(sent);
  if (!sent.data) return again(sent);
  try {
    await precheck(c, sent.data, sent);
    if (!(await join(c, sent))) return go(c, { to: '/sign-in?then=%2Frequests' });
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return again({ ...sent, errors: error.errors });
  }
  // From here on they have a name: what is in the way of asking is shown to them as to every member.
  return act(c, sent, again, async (db, data) => ({
    to: `/you/recovery-codes?then=${encodeURIComponent((await ask(c, db, data, sent)).to)}`,
  }));
}

/** What can be wrong with a request before there is an account: nobody joins for nothing. */
async function precheck(c: Request, data: z.output<typeof asked>, sent: Sent<unknown>) {
  if (formOf[data.form].needsWords && isBlank(data.words))
    throw new Invalid({ words: words(c).refused.words });
  const held = refusal('', data.words);
  if (held) throw new Invalid({ words: words(c).refused[held] });
  const address = groupAddressed(data);
  if (address === undefined) return;
  const { groups } = await c.var.db.read(c.var.as, { groups: groupByAddress(address) });
  const [group] = groups;
  if (!group || !['public', 'community'].includes(group.visibility))
    throw new Invalid({ reach: words(c).refused.group });
  if (!data.agree || agreedVersion(sent, address) !== group.agreement_version)
    throw new Invalid({ agree: words(c).refused.agreement });
}

const groupAddressed = ({ reach }: { reach: string }) =>
  reach.startsWith('group ') ? reach.slice('group '.length) : undefined;

const agreedVersion = (sent: Sent<unknown>, address: string) => Number(sent.typed[`agreement ${address}`]);

async function ask(
  c: Request,
  db: ViewerHandle,
  data: z.output<typeof asked>,
  sent: Sent<unknown>,
): Promise<Outcome> {
  const refused = words(c).refused;
  if (formOf[data.form].needsWords && isBlank(data.words)) throw new Invalid({ words: refused.words });
  const address = groupAddressed(data);
  const group = address === undefined ? undefined : await db.first(groupByAddress(address));
  try {
    const id = await askForSupport(
      db,
      {
        form: data.form,
        reach: address === undefined ? (data.reach as 'peers' | 'one') : 'group',
        group,
        agreed: data.agree && address ? agreedVersion(sent, address) : -1,
        words: data.words,
        experiences: data.about,
        language: c.var.locale.split('-', 1)[0]!,
        wishes: { been: data.wish_been, language: data.wish_language },
      },
      new URL(c.var.settings.publicUrl).host,
    );
    return { to: `/requests/${id}`, said: words(c).request.done };
  } catch (error) {
    if (error instanceof PostRefused) {
      const all: Record<string, string> = {
        ...discussionWords.in(c.var.locale).refused,
        ...triageWords.in(c.var.locale).refused,
      };
      throw new Invalid({ words: all[error.reason] ?? refused.paused }, error.seconds);
    }
    if (!(error instanceof SupportRefused)) throw error;
    const beside = { group: 'reach', agreement: 'agree' }[error.reason as string] ?? 'words';
    throw new Invalid({ [beside]: refused[error.reason] });
  }
}

/** What is there already: as a part for the island, or the whole page for who has no script. */
async function postSuggestions(c: Request) {
  limitWrite(c);
  const sent = await parse(c, asked);
  const plain = { ...sent, errors: {} };
  if (c.req.header('x-part') !== 'live') return showAsk(c, plain);
  const { viewer } = await c.var.db.read(c.var.as, {});
  const { found } = await foundFor(c, viewer, plain);
  return c.html(renderFragment(frame(c, viewer), <Suggestions found={found} sent={plain} />));
}

/** “I have a name here already”: the form is kept on a page from which one signs in beside it. */
async function postSignIn(c: Request) {
  limitWrite(c);
  const { typedAll, once } = await parse(c, nothing);
  const { viewer } = await c.var.db.read(c.var.as, {});
  const { name: _name, password: _password, passkey: _passkey, ...kept } = typedAll;
  return page(c, viewer, <StaleFormPage action="/ask" typed={kept} once={once} />, 401);
}

/* ---- What was asked ---- */

async function showRequests(c: Request) {
  const from = c.req.query('before');
  const { viewer, requests } = await c.var.db.read(c.var.as, {
    requests: myRequests(isId(from) ? from : null),
  });
  const out = mustBeIn(c, viewer);
  if (out) return out;
  const shown = requests.slice(0, REQUESTS_ON_PAGE);
  const next = requests.length > shown.length ? `/requests?before=${shown.at(-1)!.id}` : null;
  return page(c, viewer, <RequestsPage requests={shown} next={next} />);
}

async function showRequest(c: Request, id: string, sent: Sent<unknown>, status: 200 | 422 = 200) {
  const { viewer, requests } = await c.var.db.read(c.var.as, { requests: requestById(id) });
  const [request] = requests;
  if (!request) return notFound(c, viewer);
  return request.own
    ? showOwn(c, viewer, request, sent, status)
    : showOthers(c, viewer, request, sent, status);
}

async function showOwn(
  c: Request,
  viewer: Viewer,
  request: RequestSeen,
  sent: Sent<unknown>,
  status: 200 | 422,
) {
  const where = whereOf(c, viewer);
  const { steps, offers, listeners, groups, here, hours, waits, resources, keys, devices } =
    await c.var.db.read(c.var.as, {
      steps: stepsOf(request.id),
      offers: offersTo(request.id),
      listeners: listenersFor(request.id),
      groups: groupsToAsk(
        request.experiences.map(({ id }) => id),
        6,
      ),
      here: hereFor(),
      hours: hoursKnown(request.form),
      waits: waitsLately(request.form),
      resources: helpFor(where.country ?? null),
      keys: pushPublicKey(),
      devices: ownDevices(viewer.sessionId),
    });
  const added = devices.some((device) => device.here);
  const wanted = isWaiting(request) && !added;
  const pushKey = !wanted
    ? null
    : (keys[0]?.key ?? (await c.var.db.asViewer(c.var.as, async (db) => offerPushKeys(db, newPushKeys()))));
  return page(
    c,
    viewer,
    <OwnRequestPage
      request={request}
      steps={steps}
      offers={offers}
      listeners={listeners}
      groups={groups.filter(({ member }) => !member)}
      prospect={{ here, hours, waits }}
      resources={resources}
      where={where}
      help={request.flag ? await helpHere(c, viewer, request.flag) : undefined}
      pushKey={pushKey}
      once={sent.once}
      problem={sent.errors.offers}
    />,
    status,
  );
}

async function showOthers(
  c: Request,
  viewer: Viewer,
  request: RequestSeen,
  sent: Sent<unknown>,
  status: 200 | 422,
) {
  const { lived, posts, cues } = await c.var.db.read(c.var.as, {
    lived: ownExperiences(),
    posts: ownWords(request.id),
    cues: cuesShown(),
  });
  const fitting = lived.filter(({ id }) => request.experiences.some((one) => one.id === id));
  return page(
    c,
    viewer,
    <OthersRequestPage
      request={request}
      lived={fitting}
      posts={posts}
      cues={cues[0]!.shown}
      help={request.flag ? await helpHere(c, viewer, request.flag) : undefined}
      sent={sent}
    />,
    status,
  );
}

/** What stands on a card for whoever wrote something that a person should look at. */
async function helpHere(c: Request, viewer: Viewer, flag: string): Promise<Help> {
  const where = whereOf(c, viewer);
  const { resources, now, read } = await c.var.db.read(c.var.as, {
    resources: helpFor(where.country ?? null),
    now: awake(),
    read: cardIsRead(flag),
  });
  return { resources, where, now: now[0], read: read[0]!.read };
}

async function postWithdrawal(c: Request) {
  const id = idParam(c, 'request');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const request = await own(db, id);
    const said = words(c).request;
    // From a page that was open for long: it may be over already.
    if (!(await withdrawSupport(db, id))) return { to: `/requests/${id}`, said: said.already };
    const gone = request.topic_id ? said.next.topicStays : said.withdrawn;
    return { to: `/requests/${id}`, said: request.state === 'met' ? said.ended : gone };
  });
}

async function postWidening(c: Request) {
  const id = idParam(c, 'request');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    await own(db, id);
    if (!(await widenSupport(db, id))) throw new NotFound();
    return { to: `/requests/${id}`, said: words(c).request.widened };
  });
}

async function postMeeting(c: Request) {
  const id = idParam(c, 'request');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const request = await own(db, id);
    if (!formOf[request.form].groups || !(await meetSupport(db, id))) throw new NotFound();
    return { to: `/requests/${id}`, said: words(c).request.joinedSaid };
  });
}

/** What the viewer asked for themselves; for everybody else there is nothing here. */
async function own(db: ViewerHandle, id: string): Promise<RequestSeen> {
  const request = await db.first(requestById(id));
  if (!request?.own) throw new NotFound();
  return request;
}

/* ---- Answering ---- */

async function postOffer(c: Request) {
  const id = idParam(c, 'request');
  const again = (sent: Sent<unknown>) => showRequest(c, id, sent, 422);
  return act(c, await parse(c, offered), again, async (db, data) => {
    const request = await db.first(requestById(id));
    if (!request || request.own) throw new NotFound();
    const { offer } = words(c);
    const brought = await refusing(c, 'words', () =>
      offerSupport(
        db,
        id,
        {
          form: data.form,
          words: data.words,
          experience: data.experience ?? null,
          post: data.post ?? null,
          profile: data.profile,
        },
        new URL(c.var.settings.publicUrl).host,
      ),
    );
    return { to: `/requests/${id}`, said: brought ? offer.sent : offer.sentWaits };
  });
}

async function postRefusal(c: Request) {
  const id = idParam(c, 'request');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const stops = (await db.first(requestById(id)))?.may_stop === true;
    if (!(await declineSupport(db, id))) throw new NotFound();
    return { to: '/helping', said: stops ? words(c).offer.stopped : words(c).offer.declined };
  });
}

async function postAcceptance(c: Request) {
  const id = idParam(c, 'offer');
  const sent = await parse(c, nothing);
  const { offers } = await c.var.db.read(c.var.as, { offers: offerById(id) });
  const [offer] = offers;
  const again = (sent: Sent<unknown>) => (offer ? showRequest(c, offer.request_id, sent, 422) : notFound(c));
  return act(c, sent, again, async (db) => {
    const offer = await db.first(offerById(id));
    if (!offer || offer.own) throw new NotFound();
    const room = await refusing(c, 'offers', () => acceptOffer(db, id));
    return { to: `/conversations/${room}`, said: words(c).request.accepted };
  });
}

async function postOfferWithdrawal(c: Request) {
  const id = idParam(c, 'offer');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const offer = await db.first(offerById(id));
    if (!offer?.own) throw new NotFound();
    if (!(await withdrawOffer(db, id))) {
      const taken = (await db.first(requestById(offer.request_id)))?.my_accepted;
      return { to: taken ? `/requests/${offer.request_id}` : '/helping', said: words(c).request.already };
    }
    return { to: '/helping', said: words(c).offer.withdrawn };
  });
}

/** Says beside a field why something was not possible. */
async function refusing<T>(c: Request, beside: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SupportRefused)) throw error;
    throw new Invalid({ [beside]: words(c).refused[error.reason] });
  }
}

/* ---- Helping ---- */

interface Shown {
  sent?: Sent<unknown>;
  avoiding?: Sent<unknown>;
  status?: 200 | 422;
}

async function showHelping(c: Request, { sent, avoiding = unsent(), status = 200 }: Shown) {
  const { viewer, helping, hours, avoidances, waiting, cards } = await c.var.db.read(c.var.as, {
    helping: ownHelping(),
    hours: ownHours(),
    avoidances: ownAvoidances(),
    waiting: requestsForMe(20),
    cards: offerCards(),
  });
  const out = mustBeIn(c, viewer);
  if (out) return out;
  const kept = helping[0];
  const chosen = chosenOf(
    hours.map(({ weekday, from_minute, to_minute }) => ({
      weekday,
      from: from_minute / 60,
      to: to_minute / 60,
    })),
  );
  const asKept: Sent<never> = {
    ...unsent({
      at_once: String(kept?.at_once ?? 1),
      weekly_hours: String(kept?.weekly_hours ?? 10),
      ...(kept?.uses_experiences ? { uses_experiences: 'on' } : {}),
      ...(kept?.paused ? { paused: 'on' } : {}),
    }),
    typedAll: { forms: kept?.forms ?? [], parts: chosen.parts, days: chosen.days.map(String) },
  };
  return page(
    c,
    viewer,
    <HelpingPage
      helping={kept}
      waiting={waiting}
      card={cards[0] && { flag: cards[0].flag, help: await helpHere(c, viewer, cards[0].flag) }}
      avoidances={avoidances}
      timeZone={viewer.timeZone ?? 'UTC'}
      sent={sent ?? asKept}
      avoiding={avoiding}
    />,
    status,
  );
}

async function postHelping(c: Request) {
  const sent = await parse(c, helping);
  const wrong = sent.errors.weekly_hours
    ? { ...sent, errors: { ...sent.errors, weekly_hours: words(c).helping.badHours } }
    : sent;
  return act(
    c,
    wrong,
    (sent) => showHelping(c, { sent, status: 422 }),
    async (db, { forms, parts, days, at_once, weekly_hours, uses_experiences, paused }) => {
      await keepHelping(db, {
        forms,
        atOnce: at_once,
        weeklyHours: weekly_hours,
        usesExperiences: uses_experiences,
        paused,
        hours: hoursOf(parts, days),
      });
      return { to: '/helping', said: words(c).helping.saved };
    },
  );
}

async function postPresence(c: Request) {
  const sent = await parse(c, z.object({ here: fields.choice(['yes', 'no']) }));
  return act(c, sent, noForm, async (db, { here }) => {
    const said = words(c).helping;
    if (!(await beHere(db, here === 'yes' ? HERE_MINUTES : null)))
      return { to: '/helping#settings', said: said.hereFirst };
    return { to: '/helping', said: here === 'yes' ? said.hereSaid : said.goneSaid };
  });
}

async function postAvoidance(c: Request) {
  const again = (sent: Sent<unknown>) => showHelping(c, { avoiding: sent, status: 422 });
  return act(c, await parse(c, avoided), again, async (db, { kind, named }) => {
    const found = await db.first(avoidable(kind, named));
    if (!found) throw new Invalid({ named: words(c).helping.avoidNone });
    await avoid(db, kind, found.id);
    return { to: '/helping#avoid', said: words(c).helping.avoidAdded };
  });
}

async function postAvoidanceRemoval(c: Request) {
  const id = idParam(c, 'avoidance');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await avoidNoMore(db, id))) throw new NotFound();
    return { to: '/helping#avoid', said: words(c).helping.avoidGone };
  });
}

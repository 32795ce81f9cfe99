import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { standingWith } from '../chat/queries.ts';
import { ownBreak } from '../own/queries.ts';
import type { Handle, Viewer } from '../platform/db.ts';
import {
  act,
  type FormErrors,
  fields,
  go,
  Invalid,
  idParam,
  keepLanguage,
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
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { locales } from '../platform/i18n.ts';
import { addOnce, findOnce } from '../platform/once.ts';
import { forgetSession, hashToken, keepSession, renewSession } from '../platform/session.ts';
import { cleanLine, normaliseName } from '../platform/text.ts';
import { mustStand } from '../triage/parts.tsx';
import {
  addChallenge,
  addPasskey,
  type BegunBy,
  beginSession,
  block,
  changeName,
  changePassword,
  countGuess,
  endOtherSessions,
  endSession,
  endSessionOf,
  forgiveGuess,
  type Guess,
  giveConsent,
  hideRecoverySheet,
  makeRecoverySheet,
  markNoticesRead,
  type NewPasskey,
  nameInUse,
  namePasskey,
  removePasskey,
  saveLanguage,
  saveProfile,
  sayExperience,
  signUp,
  takeChallenge,
  takeExperienceBack,
  takeRecoveryCode,
  takeSignInLink,
  tell,
  touchSession,
  unblock,
  usePasskey,
  withdrawConsent,
} from './actions.ts';
import { deviceOf } from './compute/device.ts';
import {
  challengeOf,
  checkAssertion,
  checkAttestation,
  creationOptions,
  type Home,
  readAssertion,
  readAttestation,
  requestOptions,
} from './compute/passkeys.ts';
import { hashPassword, verifyPassword } from './compute/password.ts';
import { hashRecoveryCode, recoveryCodes } from './compute/recovery-codes.ts';
import { messages } from './messages.ts';
import { BlocksPage } from './pages/blocks.tsx';
import { ExperiencesPage } from './pages/experiences.tsx';
import { LanguagePage } from './pages/language.tsx';
import { PersonPage } from './pages/person.tsx';
import { ProfilePage } from './pages/profile.tsx';
import { RecoveryCodesPage } from './pages/recovery.tsx';
import {
  GoneLinkPage,
  NewPasswordPage,
  RecoverPage,
  SignInLinkPage,
  SignInPage,
  SignUpPage,
} from './pages/sign-in.tsx';
import { WaysPage } from './pages/ways.tsx';
import { StandingYouPage, YouPage } from './pages/you.tsx';
import {
  consentVersion,
  experienceAudiences,
  mayChooseName,
  mostPasskeys,
  mustKnowOldPassword,
  nameProblem,
  passwordProblem,
  relations,
  timeZones,
} from './policy.ts';
import {
  accountState,
  experienceCatalogue,
  experiencesOf,
  groupsShownBy,
  ownBlocks,
  ownConsent,
  ownExperiences,
  ownNotices,
  ownPasskeys,
  ownProfile,
  ownSessions,
  passkeyById,
  passwordOf,
  personById,
  recoverySheetOf,
  signInLink,
  talksWithBlocked,
} from './queries.ts';

export function routes(app: Routes): void {
  stayingSignedIn(app);
  signingUp(app);
  signingIn(app);
  recovering(app);
  usingLinks(app);
  changingWaysIn(app);
  usingPasskeys(app);
  beingSomebody(app);
  choosingLanguage(app);
  sayingExperiences(app);
  meetingOthers(app);
}

/** A session in use lasts on. Kept in memory when each was last said to be in use, so that reading costs nothing. */
function stayingSignedIn(app: Routes): void {
  const hour = 3_600_000;
  const touched = new Map<string, number>();
  app.use(async (c, next) => {
    await next();
    const { token } = c.var.as;
    // A form may begin another session or end this one, and its cookie must stand. Pages that are not there
    // for the viewer stay alike to the last header.
    if (c.req.method !== 'GET' || c.res.status !== 200) return;
    const key = token?.toString('base64') ?? '';
    if (!token || Date.now() - (touched.get(key) ?? 0) < hour) return;
    if (touched.size > 100_000) touched.clear();
    touched.set(key, Date.now());
    // Nobody waits for it; when it fails, the next hour brings another chance.
    c.var.db.asSystem((system) => touchSession(system, token)).catch(() => touched.delete(key));
    renewSession(c);
  });
}

const typedName = z.string('empty').transform(normaliseName);
const secretWords = z.string('empty').refine((text) => text !== '', 'empty');
const passkeyAnswer = z.string().max(40_000).optional().catch(undefined);

const newPerson = z.object({
  name: typedName,
  password: z.string('empty').default(''),
  passkey: passkeyAnswer,
  invitation: z.string().max(200).optional().catch(undefined),
});

function signingUp(app: Routes): void {
  app.get('/sign-up', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (viewer.id) return go(c, { to: safePath(c.req.query('then')) });
    return showSignUp(c, viewer, unsent(c.req.query()));
  });

  app.post('/sign-up', async (c) => {
    wait(c.var.limits.take('sign up from', c.var.address()));
    const sent = await parse(c, newPerson);
    const to = withThen('/you/recovery-codes', sent.typed.then);
    const again = async (errors: FormErrors) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return showSignUp(c, viewer, { ...sent, errors });
    };
    if (!sent.data) return again(sent.errors);
    const { name, password } = sent.data;
    try {
      const proof = await proofOf(c, sent.data);
      const session = await c.var.db.asSystem((system) => join(c, system, sent, proof, to));
      // The form was sent twice, and the account is there: whoever knows its password is let in.
      if (session === undefined) return signInByPassword(c, { name, password }, to, again);
      keep(c, session);
      return go(c, { to });
    } catch (error) {
      if (error instanceof Invalid) return again(error.errors);
      throw error;
    }
  });
}

/**
 * Signs somebody up by a form that is about something else besides, such as asking for support: the fields are those of
 * `/sign-up`. From then on this request is theirs.
 * @returns false for a form that was sent before: the account is there
 * @throws Invalid, TooMany
 */
export async function joinBeside(c: Request, sent: Sent<unknown>): Promise<boolean> {
  wait(c.var.limits.take('sign up from', c.var.address()));
  const read = newPerson.safeParse(sent.typed);
  if (!read.success) throw new Invalid({ name: words(c).problems.nameShort });
  const proof = await proofOf(c, read.data);
  const whole = { ...sent, data: read.data };
  const session = await c.var.db.asSystem((system) => join(c, system, whole, proof, '/you/recovery-codes'));
  if (session === undefined) return false;
  keep(c, session);
  c.set('as', { token: hashToken(session.token) });
  return true;
}

const showSignUp = (c: Request, viewer: Viewer, sent: Sent<unknown>) =>
  page(c, viewer, <SignUpPage sent={sent} place={viewer.place} />, statusOf(sent));

/**
 * What the new person will sign in with, once name and proof are fit to be used.
 * @throws Invalid
 */
async function proofOf(c: Request, { name, password, passkey: typed }: z.output<typeof newPerson>) {
  const problems = words(c).problems;
  const badName = nameProblem(name);
  if (typed) {
    if (badName) throw new Invalid({ name: problems[badName] });
    const made = await newPasskey(c, typed, (asked) => asked.person_id === null && asked.name === name);
    if (!made) throw new Invalid({ form: words(c).passkey.failed });
    return { passkey: made };
  }
  const badPassword = passwordProblem(password, name);
  if (badName || badPassword)
    throw new Invalid({
      ...(badName && { name: problems[badName] }),
      ...(badPassword && { password: problems[badPassword] }),
    });
  return { passwordHash: await hashPassword(password) };
}

/** Makes the account and its first session; returns nothing for a form that was sent before. */
async function join(
  c: Request,
  system: Handle,
  sent: Sent<z.output<typeof newPerson>>,
  proof: Awaited<ReturnType<typeof proofOf>>,
  to: string,
): Promise<Begun | undefined> {
  if (sent.once && (await system.first(findOnce(null, sent.once)))?.location) return undefined;
  const { name, invitation } = sent.data!;
  const made = await signUp(system, {
    name,
    proof,
    invitation: invitation ? hashToken(invitation) : undefined,
    secret: c.var.settings.secret,
    wording: words(c).signUp.adult.replace('{rules}', words(c).signUp.rules),
    locale: getCookie(c, 'language') && c.var.locale,
  });
  if ('refused' in made) {
    const { refused } = made;
    if (refused === 'nameTaken' || refused === 'nameLooksLike')
      throw new Invalid({ name: words(c).problems[refused] });
    throw new Invalid({ form: words(c).signUp[refused] });
  }
  if (sent.once) await system.all(addOnce(null, sent.once, to));
  return begin(c, system, made.person, 'sign-up');
}

const credentials = z.object({
  name: typedName.refine((name) => name !== '', 'empty'),
  password: secretWords,
});

function signingIn(app: Routes): void {
  app.get('/sign-in', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (viewer.standing === 'admitted') return go(c, { to: safePath(c.req.query('then')) });
    return page(c, viewer, <SignInPage sent={unsent(c.req.query())} />);
  });

  app.post('/sign-in', async (c) => {
    const sent = await parse(c, credentials);
    const again = async (errors: FormErrors) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return page(c, viewer, <SignInPage sent={{ ...sent, errors }} />, 422);
    };
    if (sent.typed.passkey) return signInByPasskey(c, sent.typed.passkey, sent.typed.then, again);
    return sent.data ? signInByPassword(c, sent.data, sent.typed.then, again) : again(sent.errors);
  });

  app.post('/sign-out', async (c) => {
    const { token } = c.var.as;
    if (token) await c.var.db.asSystem((system) => endSessionOf(system, token));
    forgetSession(c);
    return go(c, { to: '/' });
  });
}

/** The same work, answer and time whether the name or the password is wrong. */
async function signInByPassword(
  c: Request,
  { name, password }: z.output<typeof credentials>,
  to: string | undefined,
  again: (errors: FormErrors) => Promise<Response>,
): Promise<Response> {
  wait(c.var.limits.take('sign in from', c.var.address()));
  const guess = guessAt(c, 'password', name);
  const { seconds, account } = await c.var.db.asSystem(async (system) => ({
    seconds: await countGuess(system, guess),
    account: await system.first(passwordOf(name)),
  }));
  wait(seconds);
  const right = await verifyPassword(password, account?.hash ?? undefined);
  if (!account || !right) return again({ name: words(c).signIn.wrong });
  return enter(c, 'password', to, async (system) => {
    await forgiveGuess(system, guess);
    return account.id;
  });
}

async function signInByPasskey(
  c: Request,
  typed: string,
  to: string | undefined,
  again: (errors: FormErrors) => Promise<Response>,
): Promise<Response> {
  wait(c.var.limits.take('sign in from', c.var.address()));
  const answer = readAssertion(typed);
  const { asked, passkey } = await c.var.db.asSystem(async (system) => ({
    asked: answer && (await takeChallenge(system, challengeOf(answer))),
    passkey: answer && (await system.first(passkeyById(answer.id))),
  }));
  const failed = () => again({ form: words(c).passkey.failed });
  // A challenge that was for making a passkey is not one for signing in.
  if (!answer || !passkey || !asked || asked.person_id !== null || asked.name !== null) return failed();
  const counter = await checkAssertion(homeOf(c), answer, challengeOf(answer), passkey);
  if (counter === undefined) return failed();
  return enter(c, 'passkey', to, async (system) => {
    await usePasskey(system, passkey.id, counter);
    return passkey.person_id;
  });
}

/**
 * Lets somebody in and leads them on. `prove` says who it is, in the transaction that begins the session: what
 * works once is not used up for nothing.
 */
async function enter(
  c: Request,
  by: BegunBy,
  to: string | undefined,
  prove: (system: Handle) => Promise<string>,
): Promise<Response> {
  const begun = await c.var.db.asSystem(async (system) => begin(c, system, await prove(system), by));
  keep(c, begun);
  // Whoever asked to go comes back to change their mind, and sees at once that they can.
  return go(c, { to: begun.leaving ? '/you/leaving' : safePath(to) });
}

const recovery = z.object({
  name: typedName.refine((name) => name !== '', 'empty'),
  code: fields.line(100),
});

function recovering(app: Routes): void {
  app.get('/sign-in/recovery', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return page(c, viewer, <RecoverPage sent={unsent()} />);
  });

  app.post('/sign-in/recovery', async (c) => {
    wait(c.var.limits.take('sign in from', c.var.address()));
    const sent = await parse(c, recovery);
    const again = async (errors: FormErrors) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return page(c, viewer, <RecoverPage sent={{ ...sent, errors }} />, 422);
    };
    if (!sent.data) return again(sent.errors);
    const { name, code } = sent.data;
    const guess = guessAt(c, 'recovery code', name);
    wait(await c.var.db.asSystem((system) => countGuess(system, guess)));
    try {
      return await enter(c, 'recovery code', '/you/password', async (system) => {
        const person = await takeRecoveryCode(system, name, code);
        if (!person) throw new Invalid({ code: words(c).recovery.wrong });
        await forgiveGuess(system, guess);
        return person;
      });
    } catch (error) {
      if (error instanceof Invalid) return again(error.errors);
      throw error;
    }
  });

  app.get('/you/recovery-codes', async (c) => {
    const { viewer, id, ask } = await account(c);
    if (ask) return ask;
    const sheet = await c.var.db.asSystem((system) => system.first(recoverySheetOf(id)));
    const shown = sheet?.show_seed ? recoveryCodes(sheet.show_seed, c.var.settings.secret) : [];
    return page(
      c,
      viewer,
      <RecoveryCodesPage
        codes={shown.filter((code) => sheet?.left.some((hash) => hash.equals(hashRecoveryCode(code))))}
        sheet={sheet && { madeAt: sheet.made_at, left: sheet.left.length }}
        then={safePath(c.req.query('then'))}
      />,
    );
  });

  app.post('/you/recovery-codes', async (c) => {
    const { id, ask } = await account(c);
    if (ask) return ask;
    await c.var.db.asSystem(async (system) => {
      await makeRecoverySheet(system, id, c.var.settings.secret);
      await tell(system, id, 'recovery codes made');
    });
    return go(c, { to: '/you/recovery-codes' });
  });

  app.post('/you/recovery-codes/receipt', async (c) => {
    const { typed } = await parse(c, nothing);
    const { id, ask } = await account(c);
    if (ask) return ask;
    await c.var.db.asSystem((system) => hideRecoverySheet(system, id));
    return go(c, { to: safePath(typed.then) });
  });
}

function usingLinks(app: Routes): void {
  const address = '/sign-in/links/:token';

  app.get(address, async (c) => {
    wait(c.var.limits.take('sign in from', c.var.address()));
    const token = c.req.param('token');
    const { viewer } = await c.var.db.read(c.var.as, {});
    const link = await c.var.db.asSystem((system) => system.first(signInLink(hashToken(token))));
    if (!link) return page(c, viewer, <GoneLinkPage />, 410);
    return page(c, viewer, <SignInLinkPage token={token} name={link.name} imported={link.imported} />);
  });

  app.post(address, async (c) => {
    wait(c.var.limits.take('sign in from', c.var.address()));
    try {
      return await enter(c, 'link', '/you/password', async (system) => {
        const person = await takeSignInLink(system, c.req.param('token'));
        if (!person) throw new Invalid({});
        return person;
      });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return page(c, (await c.var.db.read(c.var.as, {})).viewer, <GoneLinkPage />, 410);
    }
  });
}

const newPassword = z.object({
  name: typedName.optional(),
  old: z.string('empty').default(''),
  password: secretWords,
});

function changingWaysIn(app: Routes): void {
  const showNewPassword = async (c: Request, viewer: Viewer, sent: Sent<unknown>) => {
    const state = await stateOf(c, viewer);
    return page(
      c,
      viewer,
      <NewPasswordPage
        sent={sent}
        needsOld={mustKnowOldPassword(state, state.hash !== null)}
        name={mayChooseName(state) ? state.name : undefined}
      />,
      statusOf(sent),
    );
  };

  app.get('/you/password', async (c) => {
    const { viewer, ask } = await account(c);
    return ask ?? showNewPassword(c, viewer, unsent());
  });

  app.post('/you/password', async (c) => {
    const sent = await parse(c, newPassword);
    const { viewer, id, ask } = await account(c);
    if (ask) return ask;
    const again = (errors: FormErrors) => showNewPassword(c, viewer, { ...sent, errors });
    if (!sent.data) return again(sent.errors);
    const { old, password } = sent.data;
    const state = await stateOf(c, viewer);
    const name = mayChooseName(state) && sent.data.name ? sent.data.name : state.name;
    const badName = name === state.name ? undefined : nameProblem(name);
    if (badName) return again({ name: words(c).problems[badName] });
    const badPassword = passwordProblem(password, name);
    if (badPassword) return again({ password: words(c).problems[badPassword] });
    if (mustKnowOldPassword(state, state.hash !== null)) {
      const guess = guessAt(c, 'password', viewer.name);
      wait(await c.var.db.asSystem((system) => countGuess(system, guess)));
      if (!(await verifyPassword(old, state.hash ?? undefined)))
        return again({ old: words(c).newPassword.wrongOld });
      await c.var.db.asSystem((system) => forgiveGuess(system, guess));
    }
    const hash = await hashPassword(password);
    const taken = await c.var.db.asSystem(async (system) => {
      const problem = name === state.name ? undefined : await changeName(system, id, name);
      if (!problem) await changePassword(system, { person: id, session: viewer.sessionId!, hash });
      return problem;
    });
    if (taken) return again({ name: words(c).problems[taken] });
    return go(c, { to: '/you', said: words(c).newPassword.saved });
  });

  app.get('/you/sign-in', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return mustBeIn(c, viewer) ?? showWays(c);
  });

  app.post('/you/sessions/endings', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await endOtherSessions(db);
      return { to: '/you/sign-in', said: words(c).ways.othersEnded };
    }),
  );

  app.post('/you/sessions/:session/ending', async (c) => {
    const session = idParam(c, 'session');
    return act(c, await parse(c, nothing), noForm, async (db) => {
      if (!(await endSession(db, session))) throw new NotFound();
      return { to: '/you/sign-in', said: words(c).ways.ended };
    });
  });
}

const showWays = async (c: Request, problem?: string) => {
  const { viewer, passkeys, sessions } = await c.var.db.read(c.var.as, {
    passkeys: ownPasskeys(),
    sessions: ownSessions(),
  });
  const state = await stateOf(c, viewer);
  const ways = { passkeys, sessions, problem, here: viewer.sessionId };
  return page(
    c,
    viewer,
    <WaysPage {...ways} hasPassword={state.hash !== null} codesLeft={state.codes_left} />,
    problem ? 422 : 200,
  );
};

function usingPasskeys(app: Routes): void {
  // Script asks for these; the answer comes back in the form it belongs to.
  app.post('/passkeys/challenges', async (c) => {
    wait(c.var.limits.take('sign in from', c.var.address()));
    const sent = await parse(c, z.object({ purpose: fields.choice(['sign-up', 'sign-in', 'adding']) }));
    const { viewer, passkeys } = await c.var.db.read(c.var.as, { passkeys: ownPasskeys() });
    const place = homeOf(c, viewer);
    const asked = async (challenge: string, person: string | null, name: string | null) =>
      c.var.db.asSystem((system) => addChallenge(system, { challenge, person, name }));

    if (sent.data?.purpose === 'sign-in') {
      const options = await requestOptions(place);
      await asked(options.challenge, null, null);
      return c.json(options);
    }
    if (sent.data?.purpose === 'adding' && viewer.standing === 'admitted') {
      if (passkeys.length >= mostPasskeys) return c.json({ problem: words(c).ways.many }, 422);
      const options = await creationOptions(place, viewer.name, passkeys);
      await asked(options.challenge, viewer.id, viewer.name);
      return c.json(options);
    }
    if (sent.data?.purpose !== 'sign-up') return c.json({ problem: words(c).passkey.failed }, 422);
    const name = normaliseName(sent.typed.name ?? '');
    const problem = nameProblem(name) ?? (await c.var.db.asSystem((system) => nameInUse(system, name)));
    if (problem) return c.json({ problem: words(c).problems[problem] }, 422);
    const options = await creationOptions(place, name, []);
    await asked(options.challenge, null, name);
    return c.json(options);
  });

  app.post('/you/passkeys', async (c) => {
    const { typed } = await parse(c, nothing);
    const { id, ask } = await account(c);
    if (ask) return ask;
    const made = await newPasskey(c, typed.passkey ?? '', (asked) => asked.person_id === id);
    return changeWays(c, async (system, person) => {
      if (!made) throw new Invalid({ form: words(c).passkey.failed });
      await addPasskey(system, person, made);
      await tell(system, person, 'passkey added');
      return words(c).ways.added;
    });
  });

  app.post('/you/passkeys/:passkey/name', async (c) => {
    const { typed } = await parse(c, nothing);
    const label = [...cleanLine(typed.label ?? '')].slice(0, 40).join('');
    return changeWays(c, async (system, person) => {
      if (!(await namePasskey(system, person, passkeyParam(c), label))) throw new NotFound();
      return words(c).ways.named;
    });
  });

  app.post('/you/passkeys/:passkey/removal', (c) =>
    changeWays(c, async (system, person) => {
      const result = await removePasskey(system, person, passkeyParam(c));
      if (result === 'none') throw new NotFound();
      if (result === 'last way in') throw new Invalid({ form: words(c).ways.lastWay });
      return words(c).ways.removed;
    }),
  );
}

/** A challenge is answered once; whatever comes of the answer, it is taken. */
async function newPasskey(
  c: Request,
  typed: string,
  fits: (asked: { person_id: string | null; name: string | null }) => boolean,
): Promise<NewPasskey | undefined> {
  const answer = readAttestation(typed);
  if (!answer) return undefined;
  const challenge = challengeOf(answer);
  const asked = await c.var.db.asSystem((system) => takeChallenge(system, challenge));
  const made = asked && fits(asked) && (await checkAttestation(homeOf(c), answer, challenge));
  return made ? { ...made, label: deviceOf(c.req.header('user-agent')) } : undefined;
}

const homeOf = (c: Request, viewer?: Viewer): Home => ({
  ...c.var.settings,
  place: viewer?.place.name ?? '',
});

/** What a browser may call a passkey; the database refuses some of what an address may hold. */
function passkeyParam(c: Request): string {
  const id = c.req.param('passkey') ?? '';
  if (!/^[\w-]{1,1400}$/.test(id)) throw new NotFound();
  return id;
}

/** Changes how the viewer can sign in, which the system role alone may touch, and shows what is so now. */
async function changeWays(
  c: Request,
  work: (system: Handle, person: string) => Promise<string>,
): Promise<Response> {
  const { viewer, id, ask } = await account(c);
  const refused = ask ?? mustBeIn(c, viewer);
  if (refused) return refused;
  try {
    return go(c, { to: '/you/sign-in', said: await c.var.db.asSystem((system) => work(system, id)) });
  } catch (error) {
    if (error instanceof Invalid) return showWays(c, error.errors.form);
    throw error;
  }
}

const profile = z.object({
  about: fields.optionalText(5000),
  languages: z
    .string('odd')
    .default('')
    .transform((text) => [...new Set(text.split(/[,;،、]/).map(cleanLine))].filter(Boolean)),
  locale: z.enum(locales, 'choose').optional(),
  time_zone: z.string('choose').refine((zone) => timeZones.includes(zone), 'choose'),
  words_in_pages: fields.tick,
});

function beingSomebody(app: Routes): void {
  app.get('/you', async (c) => {
    const { viewer, notices, pauses } = await c.var.db.read(c.var.as, {
      notices: ownNotices(),
      pauses: ownBreak(),
    });
    if (viewer.standing === 'admitted')
      return page(c, viewer, <YouPage viewer={viewer} notices={notices} pause={pauses[0]} />);
    if (viewer.standing === 'leaving') return go(c, { to: '/you/leaving' });
    return viewer.standing === 'visitor'
      ? go(c, { to: withThen('/sign-in', '/you') })
      : page(c, viewer, <StandingYouPage standing={viewer.standing} />);
  });

  app.post('/you/notices/reading', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await markNoticesRead(db);
      return { to: '/you' };
    }),
  );

  app.get('/you/profile', async (c) => {
    const { viewer, own } = await c.var.db.read(c.var.as, { own: ownProfile() });
    const ask = mustBeIn(c, viewer);
    if (ask) return ask;
    const { about = '', languages = [], time_zone = 'UTC', words_in_pages = false } = own[0] ?? {};
    const typed = { about, languages: languages.join(', '), time_zone };
    return showProfile(c, viewer, unsent(words_in_pages ? { ...typed, words_in_pages: 'on' } : typed));
  });

  app.post('/you/profile', async (c) => {
    const sent = await parse(c, profile);
    const again = (sent: Sent<unknown>, viewer: Viewer) => showProfile(c, viewer, sent);
    return act(c, sent, again, async (db, { about, languages, locale, time_zone, words_in_pages }) => {
      if (languages.length > 8 || languages.some((language) => language.length > 40))
        throw new Invalid({ languages: words(c).profile.manyLanguages });
      mustStand(c, { about });
      const spoken = locale ?? c.var.locale;
      await saveProfile(db, {
        about,
        languages,
        locale: spoken,
        timeZone: time_zone,
        wordsInPages: words_in_pages,
      });
      keepLanguage(c, spoken);
      return { to: '/you/profile', said: messages.in(spoken).profile.saved };
    });
  });
}

const showProfile = (c: Request, viewer: Viewer, sent: Sent<unknown>) =>
  page(c, viewer, <ProfilePage sent={sent} locale={c.var.locale} />, statusOf(sent));

const chosenLanguage = z.object({ language: z.enum(locales, 'choose'), back: z.string().optional() });

/** For visitors too: without an account the choice is a cookie alone. */
function choosingLanguage(app: Routes): void {
  app.get('/language', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return page(c, viewer, <LanguagePage back={safePath(c.req.query('back'))} />);
  });

  app.post('/language', async (c) => {
    limitWrite(c);
    const { data } = await parse(c, chosenLanguage);
    if (!data) return go(c, { to: '/language' });
    if (c.var.as.token)
      await c.var.db.asViewer(c.var.as, async (db) => {
        if (db.viewer.id) await saveLanguage(db, data.language);
      });
    keepLanguage(c, data.language);
    return go(c, { to: safePath(data.back) });
  });
}

const lived = z.object({
  experience: fields.id,
  relation: fields.choice(relations),
  audience: fields.choice(experienceAudiences).default('me'),
});

function sayingExperiences(app: Routes): void {
  const showExperiences = async (c: Request, sent: Sent<unknown>) => {
    const { viewer, catalogue, said, consent } = await c.var.db.read(c.var.as, {
      catalogue: experienceCatalogue(),
      said: ownExperiences(),
      consent: ownConsent(),
    });
    const wanted = c.req.query('change') ?? sent.typed.experience;
    const change = said.find(({ id }) => id === wanted);
    const shown = { sent, catalogue, said, change, consent: consent[0] };
    return mustBeIn(c, viewer) ?? page(c, viewer, <ExperiencesPage {...shown} />, statusOf(sent));
  };

  app.get('/you/experiences', (c) => showExperiences(c, unsent()));

  app.post('/you/experiences', async (c) => {
    const sent = await parse(c, lived);
    return act(
      c,
      sent,
      (sent) => showExperiences(c, sent),
      async (db, data) => {
        const consent = await db.first(ownConsent());
        if (consent?.version !== consentVersion) throw new NotFound();
        await sayExperience(db, data);
        return { to: '/you/experiences', said: words(c).experiences.saved };
      },
    );
  });

  app.post('/you/experiences/consent', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      const { what, why, who, end } = words(c).experiences;
      await giveConsent(db, consentVersion, [what, why, who, end].join('\n'));
      return { to: '/you/experiences' };
    }),
  );

  app.post('/you/experiences/withdrawal', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await withdrawConsent(db);
      return { to: '/you/experiences', said: words(c).experiences.withdrawn };
    }),
  );

  app.post('/you/experiences/:experience/removal', async (c) => {
    const experience = idParam(c, 'experience');
    return act(c, await parse(c, nothing), noForm, async (db) => {
      await takeExperienceBack(db, experience);
      return { to: '/you/experiences' };
    });
  });
}

function meetingOthers(app: Routes): void {
  app.get('/people/:person', async (c) => {
    const id = idParam(c, 'person');
    const { viewer, people, experiences, groups, standing } = await c.var.db.read(c.var.as, {
      standing: standingWith(id),
      people: personById(id),
      experiences: experiencesOf(id),
      groups: groupsShownBy(id),
    });
    const person = people[0];
    if (!person) return notFound(c, viewer);
    const pauses = viewer.moderator && !person.organiser && !person.moderator;
    const seen = { person, experiences, groups, own: id === viewer.id, pauses };
    const writes = standing[0] !== undefined && (standing[0].room !== null || standing[0].may_ask);
    return page(c, viewer, <PersonPage {...seen} writes={writes} />);
  });

  app.post('/people/:person/block', async (c) => {
    const id = idParam(c, 'person');
    return act(c, await parse(c, nothing), noForm, async (db) => {
      const name = await block(db, id);
      if (name === undefined) throw new NotFound();
      return { to: '/you/blocks', said: words(c).blocks.blocked(name) };
    });
  });

  app.get('/you/blocks', async (c) => {
    const after = z.uuid().safeParse(c.req.query('after')).data ?? null;
    const { viewer, blocks, talks } = await c.var.db.read(c.var.as, {
      blocks: ownBlocks(after),
      talks: talksWithBlocked(),
    });
    const shown = blocks.slice(0, 50);
    const next = blocks.length > shown.length ? `/you/blocks?after=${shown.at(-1)!.id}` : null;
    return mustBeIn(c, viewer) ?? page(c, viewer, <BlocksPage blocks={shown} talks={talks} next={next} />);
  });

  app.post('/you/blocks/:person/removal', async (c) => {
    const person = idParam(c, 'person');
    return act(c, await parse(c, nothing), noForm, async (db) => {
      await unblock(db, person);
      return { to: '/you/blocks', said: words(c).blocks.undone };
    });
  });
}

/** A form that is only a button. */
const nothing = z.object({});

const words = (c: Request) => messages.in(c.var.locale);

const statusOf = (sent: Sent<unknown>) => (Object.keys(sent.errors).length > 0 ? 422 : 200);

const withThen = (path: string, then: string | undefined) =>
  then ? `${path}?then=${encodeURIComponent(safePath(then))}` : path;

const guessAt = (c: Request, at: Guess['at'], name: string): Guess => ({
  at,
  name,
  address: c.var.address(),
  secret: c.var.settings.secret,
});

/** Who asks about their own account, let in or not. A visitor is asked to sign in first: then answer with `ask`. */
async function account(c: Request): Promise<{ viewer: Viewer; id: string; ask: Response | undefined }> {
  if (c.req.method === 'POST') limitWrite(c);
  const { viewer } = await c.var.db.read(c.var.as, {});
  const ask = viewer.id ? undefined : go(c, { to: withThen('/sign-in', '/you') });
  return { viewer, id: viewer.id ?? '', ask };
}

/** How the viewer can sign in. The session may have ended since they entered. */
async function stateOf(c: Request, viewer: Viewer) {
  const state = await c.var.db.asSystem((system) =>
    system.first(accountState(viewer.id!, viewer.sessionId!)),
  );
  if (!state) throw new NotFound();
  return state;
}

type Begun = Awaited<ReturnType<typeof beginSession>>;

/** Begins a session for this request's browser, in place of the one it came with. Once it is kept, `keep` it. */
function begin(c: Request, system: Handle, person: string, by: BegunBy): Promise<Begun> {
  const device = deviceOf(c.req.header('user-agent'));
  return beginSession(system, { person, by, device, instead: c.var.as.token });
}

function keep(c: Request, { token, locale }: Begun): void {
  keepSession(c, token);
  if (locale) keepLanguage(c, locale);
}

function wait(seconds: number): void {
  if (seconds > 0) throw new TooMany(seconds);
}

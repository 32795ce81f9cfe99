import { z } from 'zod';
import type { Handle, Viewer } from '../platform/db.ts';
import {
  go,
  Invalid,
  limitWrite,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  safePath,
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { addOnce, findOnce } from '../platform/once.ts';
import { forgetSession, hashToken, keepSession } from '../platform/session.ts';
import { normaliseName } from '../platform/text.ts';
import {
  type BegunBy,
  beginSession,
  countGuess,
  endSessionOf,
  forgiveGuess,
  type Guess,
  hideRecoverySheet,
  makeRecoverySheet,
  signUp,
} from './actions.ts';
import { deviceOf } from './compute/device.ts';
import { hashPassword, verifyPassword } from './compute/password.ts';
import { hashRecoveryCode, recoveryCodes } from './compute/recovery-codes.ts';
import { messages } from './messages.ts';
import { RecoveryCodesPage } from './pages/recovery.tsx';
import { SignInPage, SignUpPage } from './pages/sign-in.tsx';
import { nameProblem, passwordProblem } from './policy.ts';
import { passwordOf, recoverySheetOf } from './queries.ts';

export function routes(app: Routes): void {
  signingUp(app);
  signingIn(app);
  recovering(app);
}

const optional = z.string().max(2000).optional().catch(undefined);
const secretWords = z.string('empty').refine((text) => text !== '', 'empty');

const newPerson = z.object({
  name: z.string('empty').transform(normaliseName),
  password: secretWords,
  invitation: optional,
});

function signingUp(app: Routes): void {
  app.get('/sign-up', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (viewer.id) return go(c, { to: safePath(c.req.query('then')) });
    return showSignUp(c, viewer, unsent(c.req.query()));
  });

  app.post('/sign-up', async (c) => {
    wait(c.var.limits.take('sign up from', c.var.address));
    const sent = await parse(c, newPerson);
    const words = messages.in(c.var.locale).problems;
    const again = async (errors: Sent<unknown>['errors']) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return showSignUp(c, viewer, { ...sent, errors });
    };
    if (!sent.data) return again(sent.errors);
    const { name, password, invitation } = sent.data;
    const { then } = sent.typed;
    const problems = { name: nameProblem(name), password: passwordProblem(password, name) };
    if (problems.name || problems.password)
      return again({
        ...(problems.name && { name: words[problems.name] }),
        ...(problems.password && { password: words[problems.password] }),
      });

    const proof = { passwordHash: await hashPassword(password) };
    const to = `/you/recovery-codes${then ? `?then=${encodeURIComponent(safePath(then))}` : ''}`;
    try {
      const token = await c.var.db.asSystem(async (system) => {
        if (sent.once && (await system.first(findOnce(null, sent.once)))?.location) return undefined;
        const made = await signUp(system, {
          name,
          proof,
          invitation: invitation ? hashToken(invitation) : undefined,
          secret: c.var.settings.secret,
        });
        if ('refused' in made) {
          const { refused } = made;
          if (refused === 'nameTaken' || refused === 'nameLooksLike')
            throw new Invalid({ name: words[refused] });
          throw new Invalid({ form: messages.in(c.var.locale).signUp[refused] });
        }
        if (sent.once) await system.all(addOnce(null, sent.once, to));
        return begin(c, system, made.person, 'sign-up');
      });
      // The form was sent twice, and the account is there: whoever knows its password is let in.
      if (token === undefined) return signInByPassword(c, { name, password }, to, again);
      keepSession(c, token);
      return go(c, { to });
    } catch (error) {
      if (error instanceof Invalid) return again(error.errors);
      throw error;
    }
  });
}

const showSignUp = (c: Request, viewer: Viewer, sent: Sent<unknown>) =>
  page(
    c,
    viewer,
    <SignUpPage sent={sent} place={viewer.place} />,
    Object.keys(sent.errors).length > 0 ? 422 : 200,
  );

const credentials = z.object({
  name: z
    .string('empty')
    .transform(normaliseName)
    .refine((name) => name !== '', 'empty'),
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
    const again = async (errors: Sent<unknown>['errors']) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return page(c, viewer, <SignInPage sent={{ ...sent, errors }} />, 422);
    };
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
  again: (errors: Sent<unknown>['errors']) => Promise<Response>,
): Promise<Response> {
  wait(c.var.limits.take('sign in from', c.var.address));
  const guess: Guess = {
    at: 'password',
    name,
    address: c.var.address,
    secret: c.var.settings.secret,
  };
  const { seconds, account } = await c.var.db.asSystem(async (system) => ({
    seconds: await countGuess(system, guess),
    account: await system.first(passwordOf(name)),
  }));
  wait(seconds);
  const right = await verifyPassword(password, account?.hash ?? undefined);
  if (!account || !right) return again({ name: messages.in(c.var.locale).signIn.wrong });
  const token = await c.var.db.asSystem(async (system) => {
    await forgiveGuess(system, guess);
    return begin(c, system, account.id, 'password');
  });
  keepSession(c, token);
  return go(c, { to: safePath(to) });
}

function recovering(app: Routes): void {
  app.get('/you/recovery-codes', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    const { id } = viewer;
    if (!id) return go(c, { to: '/sign-in?then=/you/recovery-codes' });
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
    limitWrite(c);
    const { id } = (await c.var.db.read(c.var.as, {})).viewer;
    if (!id) return go(c, { to: '/sign-in?then=/you/recovery-codes' });
    await c.var.db.asSystem((system) => makeRecoverySheet(system, id, c.var.settings.secret));
    return go(c, { to: '/you/recovery-codes' });
  });

  app.post('/you/recovery-codes/receipt', async (c) => {
    limitWrite(c);
    const { typed } = await parse(c, z.object({}));
    const { id } = (await c.var.db.read(c.var.as, {})).viewer;
    if (id) await c.var.db.asSystem((system) => hideRecoverySheet(system, id));
    return go(c, { to: safePath(typed.then) });
  });
}

/** Begins a session for this request's browser, in place of the one it came with. */
function begin(c: Request, system: Handle, person: string, by: BegunBy): Promise<string> {
  const device = deviceOf(c.req.header('user-agent'));
  return beginSession(system, { person, by, device, instead: c.var.as.token });
}

function wait(seconds: number): void {
  if (seconds > 0) throw new TooMany(seconds);
}

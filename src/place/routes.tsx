import { z } from 'zod';
import { beginSession } from '../people/actions.ts';
import { deviceOf } from '../people/compute/device.ts';
import { hashPassword } from '../people/compute/password.ts';
import { messages as peopleMessages } from '../people/messages.ts';
import { nameProblem, passwordProblem } from '../people/policy.ts';
import type { Viewer } from '../platform/db.ts';
import {
  fields,
  go,
  Invalid,
  limitWrite,
  NotFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { addOnce, findOnce } from '../platform/once.ts';
import { hashToken, keepSession } from '../platform/session.ts';
import { normaliseName } from '../platform/text.ts';
import { setUpPlace } from './actions.ts';
import { namesOf } from './compute/lines.ts';
import { starterExperiences } from './compute/starter-experiences.ts';
import { messages } from './messages.ts';
import { joiningOptions } from './pages/fields.tsx';
import { InvitationPage, NoInvitationPage } from './pages/invitation.tsx';
import { RulesPage } from './pages/rules.tsx';
import { SetUpPage } from './pages/set-up.tsx';
import { firstOrganiserLinkOf, invitationHolds, placeRoles, thePlace } from './queries.ts';

export function routes(app: Routes): void {
  app.get('/rules', async (c) => {
    const { viewer, place, roles } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      roles: placeRoles(),
    });
    return page(c, viewer, <RulesPage place={place[0]!} roles={roles} />);
  });

  app.get('/invitations/:token', async (c) => {
    const token = c.req.param('token');
    const { viewer, found } = await c.var.db.read(c.var.as, { found: invitationHolds(hashToken(token)) });
    if (!found[0]?.holds) return page(c, viewer, <NoInvitationPage />, 404);
    return page(
      c,
      viewer,
      <InvitationPage token={token} place={viewer.place} signedIn={viewer.id !== null} />,
    );
  });

  settingUp(app);
}

/** What both forms about the place hold. */
export const placeShape = {
  place: fields.line(80),
  sentence: fields.optionalLine(240),
  contact: fields.optionalLine(240),
  joining: fields.choice(joiningOptions),
  adults_only: fields.tick,
};

const setUp = z.object({
  ...placeShape,
  experiences: fields.optionalText(20_000),
  name: z.string('empty').default('').transform(normaliseName),
  password: z.string('empty').default(''),
});

function settingUp(app: Routes): void {
  app.get('/set-up/:token', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (!(await holds(c))) throw new NotFound();
    const start = { joining: 'anyone', adults_only: 'on', experiences: starterExperiences.join('\n') };
    return showSetUp(c, viewer, unsent(start));
  });

  app.post('/set-up/:token', async (c) => {
    limitWrite(c);
    const sent = await parse(c, setUp);
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (!(await holds(c))) return go(c, { to: await earlierResult(c, sent.once) });
    if (!sent.data) return showSetUp(c, viewer, sent);
    const { name, password, experiences, ...settings } = sent.data;
    const names = namesOf(experiences);
    const errors = {
      ...experienceErrors(c, names),
      ...(viewer.id === null && signUpErrors(c, name, password)),
    };
    if (Object.keys(errors).length > 0) return showSetUp(c, viewer, { ...sent, errors });

    const organiser = viewer.id ? { id: viewer.id } : { name, passwordHash: await hashPassword(password) };
    const to = viewer.id ? '/organise' : '/you/recovery-codes';
    try {
      const token = await c.var.db.asSystem(async (system) => {
        if (sent.once && (await system.first(findOnce(null, sent.once)))?.location) return undefined;
        const { secret } = c.var.settings;
        const link = linkOf(c);
        const made = await setUpPlace(system, { link, settings, experiences: names, organiser, secret });
        if ('refused' in made) {
          if (made.refused === 'dead') throw new NotFound();
          if (made.refused !== 'nameTaken' && made.refused !== 'nameLooksLike') throw new Error(made.refused);
          throw new Invalid({ name: peopleMessages.in(c.var.locale).problems[made.refused] });
        }
        if (sent.once) await system.all(addOnce(null, sent.once, to));
        if (viewer.id) return undefined;
        const device = deviceOf(c.req.header('user-agent'));
        return beginSession(system, { person: made.person, by: 'sign-up', device, instead: c.var.as.token });
      });
      if (token) keepSession(c, token);
      return go(c, { to, said: messages.in(c.var.locale).setUp.opened });
    } catch (error) {
      if (error instanceof Invalid) return showSetUp(c, viewer, { ...sent, errors: error.errors });
      throw error;
    }
  });
}

const linkOf = (c: Request) => hashToken(c.req.param('token') ?? '');

async function holds(c: Request): Promise<boolean> {
  return undefined !== (await c.var.db.asSystem((system) => system.first(firstOrganiserLinkOf(linkOf(c)))));
}

/** Where the same form led to when it was sent before; for everybody else a dead link is the ordinary 404. */
async function earlierResult(c: Request, once: string | undefined): Promise<string> {
  return c.var.db.asSystem(async (system) => {
    const earlier = once ? await system.first(findOnce(null, once)) : undefined;
    if (!earlier?.location) throw new NotFound();
    return earlier.location;
  });
}

function signUpErrors(c: Request, name: string, password: string): Record<string, string> {
  const words = peopleMessages.in(c.var.locale).problems;
  const wrong = { name: nameProblem(name), password: passwordProblem(password, name) };
  return {
    ...(wrong.name && { name: words[wrong.name] }),
    ...(wrong.password && { password: words[wrong.password] }),
  };
}

/** What is wrong with names for the catalogue. */
export function experienceErrors(c: Request, names: readonly string[]): Record<string, string> {
  const words = messages.in(c.var.locale).fields;
  if (names.length > 200) return { experiences: words.experienceMany };
  const odd = names.find((name) => name.length < 2 || name.length > 80);
  return odd === undefined ? {} : { experiences: words.experienceLong(odd.slice(0, 90)) };
}

const showSetUp = (c: Request, viewer: Viewer, sent: Sent<unknown>) =>
  page(
    c,
    viewer,
    <SetUpPage action={c.req.path} sent={sent} signedIn={viewer.id ? viewer.name : null} />,
    Object.keys(sent.errors).length > 0 ? 422 : 200,
  );

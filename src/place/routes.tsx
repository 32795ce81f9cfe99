import { z } from 'zod';
import { beginSession } from '../people/actions.ts';
import { deviceOf } from '../people/compute/device.ts';
import { hashPassword } from '../people/compute/password.ts';
import { messages as peopleMessages } from '../people/messages.ts';
import { nameProblem, passwordProblem } from '../people/policy.ts';
import type { Viewer } from '../platform/db.ts';
import {
  actIf,
  fields,
  go,
  Invalid,
  idParam,
  limitWrite,
  NotFound,
  noForm,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { keepNewLink, takeNewLink } from '../platform/new-link.ts';
import { addOnce, findOnce } from '../platform/once.ts';
import { idCursor, nextOf } from '../platform/paging.ts';
import { hashToken, keepSession } from '../platform/session.ts';
import { normaliseName } from '../platform/text.ts';
import {
  addExperiences,
  admit,
  changeSettings,
  endInvitation,
  giveRole,
  invite,
  makeLinkFor,
  removeExperience,
  setUpPlace,
  takeRole,
  turnAway,
} from './actions.ts';
import { namesOf } from './compute/lines.ts';
import { messages } from './messages.ts';
import { ExperiencesPage } from './pages/experiences.tsx';
import { joiningOptions } from './pages/fields.tsx';
import { InvitationPage, NoInvitationPage } from './pages/invitation.tsx';
import { dayOptions, InvitationsPage } from './pages/invitations.tsx';
import { GroupsPage, LogPage } from './pages/log.tsx';
import { SettingsPage } from './pages/organise.tsx';
import { PeoplePage } from './pages/people.tsx';
import { RulesPage } from './pages/rules.tsx';
import { SetUpPage } from './pages/set-up.tsx';
import { mayLeaveTo, mayOrganise } from './policy.ts';
import {
  catalogueOf,
  catalogueSize,
  firstOrganiserLinkOf,
  groupsWithoutFacilitator,
  importedPeople,
  invitationHolds,
  organisersDue,
  pageSize,
  peopleWaiting,
  personById,
  personNamed,
  placeInvitations,
  placeLog,
  placeRoles,
  thePlace,
} from './queries.ts';

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
  organisingSettings(app);
  organisingPeople(app);
  organisingInvitations(app);
  organisingTheRest(app);
}

/** What both forms about the place hold. */
const placeShape = {
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
    const { starterExperiences: experiences } = messages.in(c.var.locale).fields;
    const start = { joining: 'anyone', adults_only: 'on', experiences };
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
      const session = await c.var.db.asSystem(async (system) => {
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
      if (session) keepSession(c, session.token);
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
function experienceErrors(c: Request, names: readonly string[]): Record<string, string> {
  const words = messages.in(c.var.locale).fields;
  if (names.length > 200) return { experiences: words.experienceMany };
  // As the database counts: an emoji alone is one letter, though two code units.
  const odd = names.map((name) => [...name]).find(({ length }) => length < 2 || length > 80);
  return odd === undefined ? {} : { experiences: words.experienceLong(odd.slice(0, 90).join('')) };
}

const showSetUp = (c: Request, viewer: Viewer, sent: Sent<unknown>) =>
  page(
    c,
    viewer,
    <SetUpPage action={c.req.path} sent={sent} signedIn={viewer.id ? viewer.name : null} />,
    Object.keys(sent.errors).length > 0 ? 422 : 200,
  );

const settings = z.object({
  ...placeShape,
  rules: fields.optionalText(20_000),
  leave_to: fields.optionalLine(300).refine((address) => address === '' || mayLeaveTo(address), 'odd'),
  version: z.string('odd').max(40, 'odd').optional(),
});

function organisingSettings(app: Routes): void {
  app.get('/organise', async (c) => {
    const { viewer, place, due } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      due: organisersDue(),
    });
    if (!mayOrganise(viewer)) return notFound(c, viewer);
    const { name, adults_only, ...rest } = place[0]!;
    return page(
      c,
      viewer,
      <SettingsPage
        sent={unsent({ ...rest, place: name, adults_only: adults_only ? 'on' : '' })}
        due={due[0]}
        backUps={await c.var.settings.backUps?.()}
      />,
    );
  });

  app.post('/organise', async (c) => {
    const sent = await parse(c, settings);
    const again = async (sent: Sent<unknown>, viewer: Viewer) => {
      // Whoever sends it once more has read that there is another version.
      const { place, due } = await c.var.db.read(c.var.as, { place: thePlace(), due: organisersDue() });
      const typed = sent.errors.version ? { ...sent.typed, version: place[0]!.version } : sent.typed;
      return page(c, viewer, <SettingsPage sent={{ ...sent, typed }} due={due[0]} />, 422);
    };
    return organise(c, sent, again, async (db, { rules, version, ...said }) => {
      // A program that sends only some of the fields leaves the others as they are.
      const leave_to = sent.typed.leave_to === undefined ? undefined : said.leave_to;
      const saved = await changeSettings(db, { ...said, leave_to }, rules, version);
      if (!saved) throw new Invalid({ version: messages.in(c.var.locale).organise.changedMeanwhile });
      return { to: '/organise', said: messages.in(c.var.locale).organise.saved };
    });
  });
}

const role = fields.choice(['organiser', 'moderator']);
const newRole = z.object({ name: fields.line(200).transform(normaliseName), role });
const oldRole = z.object({ person: fields.id, role });
const linkFor = z.object({ name: fields.line(200).transform(normaliseName) });

function organisingPeople(app: Routes): void {
  const people = '/organise/people';
  app.get(people, async (c) => showPeople(c, unsent(), unsent()));

  app.post('/organise/people/:person/admission', async (c) =>
    organise(c, await parse(c, nothing), noForm, async (db) => {
      const words = messages.in(c.var.locale).people;
      const person = await db.first(personById(idParam(c, 'person')));
      const letIn = person && (await admit(db, person.id));
      return { to: people, said: letIn ? words.admitted(person.name) : words.goneAlready };
    }),
  );

  app.post('/organise/people/:person/refusal', async (c) =>
    organise(c, await parse(c, nothing), noForm, async (db) => {
      const words = messages.in(c.var.locale).people;
      const gone = await turnAway(db, idParam(c, 'person'));
      return { to: people, said: gone ? words.turnedAway : words.goneAlready };
    }),
  );

  app.post('/organise/roles', async (c) => {
    const again = (sent: Sent<unknown>) => showPeople(c, sent, unsent());
    return organise(c, await parse(c, newRole), again, async (db, { name, role }) => {
      const words = messages.in(c.var.locale).people;
      const person = await db.first(personNamed(name));
      if (!person) throw new Invalid({ name: words.noSuchPerson });
      if (!(await giveRole(db, person.id, role))) throw new Invalid({ name: words.hasAlready });
      return { to: people, said: words.given(person.name) };
    });
  });

  app.post('/organise/roles/removal', async (c) =>
    organise(c, await parse(c, oldRole), noForm, async (db, { person, role }) => {
      const words = messages.in(c.var.locale).people;
      const found = await db.first(personById(person));
      if (!found) throw new NotFound();
      const taken = await takeRole(db, person, role);
      // Who gave up their own role does not find these pages any more.
      const to = db.viewer.id === person && role === 'organiser' && taken ? '/' : people;
      return { to, said: taken ? words.taken(found.name) : words.lastOne };
    }),
  );

  app.post('/organise/sign-in-links', async (c) => {
    const again = (sent: Sent<unknown>) => showPeople(c, unsent(), sent);
    return organise(c, await parse(c, linkFor), again, async (db, { name }) => {
      const words = messages.in(c.var.locale).people;
      const person = await db.first(personNamed(name));
      const token = person && (await makeLinkFor(db, person.id));
      if (!token) throw new Invalid({ name: words.noSuchPerson });
      keepNewLink(c, people, token);
      return { to: people, said: words.linkShown(person.name) };
    });
  });
}

async function showPeople(c: Request, role: Sent<unknown>, link: Sent<unknown>): Promise<Response> {
  const find = (c.req.query('find') ?? '').slice(0, 200).toWellFormed().replaceAll('\0', '').trim();
  const { viewer, waiting, roles, found } = await c.var.db.read(c.var.as, {
    waiting: peopleWaiting(idCursor(c, 'after')),
    roles: placeRoles(),
    found: importedPeople(find, idCursor(c, 'found_after')),
  });
  if (!mayOrganise(viewer)) return notFound(c, viewer);
  const wrong = Object.keys({ ...role.errors, ...link.errors }).length > 0;
  return page(
    c,
    viewer,
    <PeoplePage
      waiting={waiting.slice(0, pageSize)}
      next={nextOf(waiting, pageSize, '/organise/people?after=')}
      roles={roles}
      find={find}
      found={find === '' ? undefined : found.slice(0, pageSize)}
      nextFound={nextOf(found, pageSize, `/organise/people?${new URLSearchParams({ find })}&found_after=`)}
      role={role}
      link={link}
      made={takeNewLink(c, '/organise/people', '/sign-in/links/')}
    />,
    wrong ? 422 : 200,
  );
}

const newInvitation = z.object({
  days: fields.choice(dayOptions),
  uses: fields
    .line(6)
    .transform(Number)
    .refine((uses) => Number.isInteger(uses) && uses >= 1 && uses <= 1000, 'odd'),
});

function organisingInvitations(app: Routes): void {
  const list = '/organise/invitations';
  const show = async (c: Request, sent: Sent<unknown>) => {
    const found = await c.var.db.read(c.var.as, { invitations: placeInvitations(idCursor(c, 'before')) });
    if (!mayOrganise(found.viewer)) return notFound(c, found.viewer);
    const invitations = found.invitations.slice(0, pageSize);
    const next = nextOf(found.invitations, pageSize, `${list}?before=`);
    const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
    return page(
      c,
      found.viewer,
      <InvitationsPage
        invitations={invitations}
        next={next}
        sent={sent}
        made={takeNewLink(c, list, '/invitations/')}
      />,
      status,
    );
  };

  app.get(list, (c) => show(c, unsent({ days: '7', uses: '1' })));

  app.post(list, async (c) => {
    const again = (sent: Sent<unknown>) => show(c, sent);
    return organise(c, await parse(c, newInvitation), again, async (db, { days, uses }) => {
      keepNewLink(c, list, await invite(db, Number(days), uses));
      return { to: list };
    });
  });

  app.post('/organise/invitations/:invitation/end', async (c) =>
    organise(c, await parse(c, nothing), noForm, async (db) => {
      if (!(await endInvitation(db, idParam(c, 'invitation')))) throw new NotFound();
      return { to: list, said: messages.in(c.var.locale).invitations.ended };
    }),
  );
}

const moreExperiences = z.object({ experiences: fields.text(20_000) });
const oldExperience = z.object({ experience: fields.id });

function organisingTheRest(app: Routes): void {
  const list = '/organise/experiences';
  const show = async (c: Request, sent: Sent<unknown>) => {
    const { viewer, experiences, size } = await c.var.db.read(c.var.as, {
      experiences: catalogueOf(idCursor(c, 'after')),
      size: catalogueSize(),
    });
    if (!mayOrganise(viewer)) return notFound(c, viewer);
    const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
    return page(
      c,
      viewer,
      <ExperiencesPage
        experiences={experiences.slice(0, pageSize)}
        count={size[0]?.count ?? 0}
        next={nextOf(experiences, pageSize, `${list}?after=`)}
        sent={sent}
      />,
      status,
    );
  };

  app.get(list, (c) => show(c, unsent()));

  app.post(list, async (c) =>
    organise(
      c,
      await parse(c, moreExperiences),
      (sent) => show(c, sent),
      async (db, { experiences }) => {
        const names = namesOf(experiences);
        const errors = experienceErrors(c, names);
        if (errors.experiences) throw new Invalid(errors);
        await addExperiences(db, names);
        return { to: list, said: messages.in(c.var.locale).experiences.added };
      },
    ),
  );

  app.post('/organise/experiences/removal', async (c) =>
    organise(c, await parse(c, oldExperience), noForm, async (db, { experience }) => {
      const words = messages.in(c.var.locale).experiences;
      return { to: list, said: (await removeExperience(db, experience)) ? words.removed : words.inUse };
    }),
  );

  app.get('/organise/groups', async (c) => {
    const { viewer, groups } = await c.var.db.read(c.var.as, { groups: groupsWithoutFacilitator() });
    if (!mayOrganise(viewer)) return notFound(c, viewer);
    return page(c, viewer, <GroupsPage groups={groups} />);
  });

  app.get('/organise/log', async (c) => {
    const { viewer, entries } = await c.var.db.read(c.var.as, { entries: placeLog(idCursor(c, 'before')) });
    if (!mayOrganise(viewer)) return notFound(c, viewer);
    const next = nextOf(entries, pageSize, '/organise/log?before=');
    return page(c, viewer, <LogPage entries={entries.slice(0, pageSize)} next={next} />);
  });
}

const nothing = z.object({});

/** Like `act`, for organisers; for everybody else there is nothing here. */
const organise = actIf(mayOrganise);

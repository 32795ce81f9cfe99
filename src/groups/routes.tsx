import { z } from 'zod';
import type { Viewer, ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  mustBeIn,
  NotFound,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { isBlank } from '../platform/text.ts';
import { foundGroup, joinGroup, leaveGroup, nameExperience, withdrawRequest } from './actions.ts';
import { languageNames } from './compute/languages.ts';
import { messages } from './messages.ts';
import { AboutPage } from './pages/about.tsx';
import { NewGroupPage } from './pages/new.tsx';
import { isOpen, visibilities } from './policy.ts';
import {
  allExperiences,
  currentAgreement,
  experiencesOf,
  facilitatorsOf,
  type GroupSeen,
  groupByAddress,
} from './queries.ts';

export function routes(app: Routes): void {
  founding(app);
  belonging(app);
}

function founding(app: Routes): void {
  app.get('/groups/new', async (c) => {
    const { viewer, experiences } = await c.var.db.read(c.var.as, { experiences: allExperiences() });
    return mustBeIn(c, viewer) ?? page(c, viewer, <NewGroupPage sent={unsent()} experiences={experiences} />);
  });

  app.post('/groups', async (c) => {
    const words = wordsFor(c);
    return act(c, await parse(c, newGroup), showNewGroup(c), async (db, data) => {
      const agreement = isBlank(data.agreement) ? words.defaultAgreement : data.agreement;
      const { id, address } = await foundGroup(db, { ...data, agreement });
      await addNewExperience(c, db, id, data.new_experience);
      return { to: `/groups/${address}`, said: words.created };
    });
  });
}

function belonging(app: Routes): void {
  app.get('/groups/:group/about', (c) => showAbout(c, unsent()));

  app.post('/groups/:group/memberships', async (c) => {
    const words = wordsFor(c);
    return act(
      c,
      await parse(c, newMembership),
      (sent) => showAbout(c, sent, 422),
      async (db, data) => {
        const group = await findGroup(c, db);
        const done = await joinGroup(db, group, data.agreed_version, data.words);
        if (done === 'stale') throw new Invalid({ agreed_version: words.agreementChangedMeanwhile });
        if (done === 'asked') return { to: `/groups/${group.address}/about`, said: words.askedNow };
        return { to: `/groups/${group.address}`, said: done === 'agreed' ? words.agreedNow : words.joined };
      },
    );
  });

  app.post('/groups/:group/requests/withdrawal', (c) =>
    actIn(c, async (db, group) => {
      await withdrawRequest(db, group);
      return { to: `/groups/${group.address}/about`, said: wordsFor(c).withdrawn };
    }),
  );

  app.post('/groups/:group/leave', (c) =>
    actIn(c, async (db, group) => {
      await leaveGroup(db, group);
      return { to: isOpen(group) ? `/groups/${group.address}` : '/groups', said: wordsFor(c).left };
    }),
  );
}

const newGroup = z.object({
  name: fields.line(80),
  visibility: fields.choice(visibilities),
  sentence: fields.optionalLine(240),
  agreement: fields.optionalText(10_000),
  language: fields.choice(languageNames).default('english'),
  experiences: fields.many.pipe(z.array(fields.id)),
  new_experience: fields.optionalLine(80),
});

const newMembership = z.object({
  agreed_version: z
    .string('choose')
    .regex(/^\d{1,9}$/, 'choose')
    .transform(Number),
  words: fields.optionalText(1000),
});

/** A form without fields: a button alone. */
const nothing = z.object({});

const wordsFor = (c: Request) => messages.in(c.var.locale);

/** The group of this address, or the 404 that everybody else gets who cannot see it. */
async function findGroup(c: Request, db: ViewerHandle): Promise<GroupSeen> {
  const group = await db.first(groupByAddress(c.req.param('group')));
  if (!group) throw new NotFound();
  return group;
}

/** Carries out what a button asked for in the group of this address. */
async function actIn(
  c: Request,
  work: (db: ViewerHandle, group: GroupSeen) => Promise<{ to: string; said?: string }>,
): Promise<Response> {
  return act(
    c,
    await parse(c, nothing),
    (_sent, viewer) => notFound(c, viewer),
    async (db) => work(db, await findGroup(c, db)),
  );
}

const showNewGroup = (c: Request) => async (sent: Sent<unknown>, viewer: Viewer) => {
  const { experiences } = await c.var.db.read(c.var.as, { experiences: allExperiences() });
  return page(c, viewer, <NewGroupPage sent={sent} experiences={experiences} />, 422);
};

async function showAbout(c: Request, sent: Sent<unknown>, status: 200 | 422 = 200): Promise<Response> {
  const address = c.req.param('group');
  const { viewer, group, agreement, facilitators, experiences } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    agreement: currentAgreement(address),
    facilitators: facilitatorsOf(address),
    experiences: experiencesOf(address),
  });
  if (!group[0]) return notFound(c, viewer);
  const about = { group: group[0], agreement: agreement[0], facilitators, experiences };
  return page(c, viewer, <AboutPage {...about} sent={sent} />, status);
}

async function addNewExperience(c: Request, db: ViewerHandle, group: string, name: string): Promise<void> {
  if (isBlank(name)) return;
  const words = wordsFor(c);
  if (name.length < 2) throw new Invalid({ new_experience: words.shortExperience });
  if (!(await nameExperience(db, group, name))) throw new Invalid({ new_experience: words.listForOpen });
}

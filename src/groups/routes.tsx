import { z } from 'zod';
import type { Viewer, ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  idParam,
  mustBeIn,
  NotFound,
  notFound,
  type Outcome,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  safePath,
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { keepNewLink, takeNewLink } from '../platform/new-link.ts';
import { hashToken, newToken } from '../platform/session.ts';
import { cleanLine, isBlank } from '../platform/text.ts';
import { mustStand } from '../triage/parts.tsx';
import {
  acceptRequest,
  becomeFacilitator,
  changeAgreement,
  declineRequest,
  describeGroup,
  endInvitation,
  endOffer,
  foundGroup,
  inviteToGroup,
  joinByInvitation,
  joinGroup,
  leaveGroup,
  nameExperience,
  narrowGroup,
  offerFacilitation,
  removeMember,
  showOnProfile,
  stepDown,
  withdrawRequest,
} from './actions.ts';
import { languageNames } from './compute/languages.ts';
import { messages } from './messages.ts';
import { AboutPage } from './pages/about.tsx';
import { AgreementPage, ChangeAgreementPage } from './pages/agreement.tsx';
import { DeadInvitationPage, InvitationPage, InvitationsPage } from './pages/invitations.tsx';
import { GroupsPage, type GroupsPageProps } from './pages/list.tsx';
import { LogPage } from './pages/log.tsx';
import { MembersPage } from './pages/members.tsx';
import { NewGroupPage } from './pages/new.tsx';
import { RemovalPage, RemovedPage } from './pages/removal.tsx';
import { NarrowPage, SettingsPage } from './pages/settings.tsx';
import {
  isMember,
  isOpen,
  mayFacilitate,
  mayRead,
  mayTakeUp,
  narrowerThan,
  readings,
  visibilities,
} from './policy.ts';
import {
  agreementVersion,
  agreementVersions,
  allExperiences,
  currentAgreement,
  experienceById,
  experiencesOf,
  experiencesWithGroups,
  facilitatorsOf,
  type GroupCard,
  type GroupCursor,
  type GroupSeen,
  groupByAddress,
  groupLog,
  groupsFound,
  groupsListed,
  invitationsOf,
  invitedTo,
  type MemberCursor,
  memberRemoved,
  membersOf,
  memberToRemove,
  pageSize,
  requestsOf,
  settingsVersion,
} from './queries.ts';

export function routes(app: Routes): void {
  finding(app);
  founding(app);
  belonging(app);
  facilitating(app);
  agreeing(app);
  settling(app);
  inviting(app);
}

function finding(app: Routes): void {
  app.get('/groups', async (c) => {
    const { q, experience, mine } = c.req.query();
    const words = cleanLine(q ?? '').slice(0, 80);
    if (!isBlank(words)) return showFound(c, words);
    if (fields.id.safeParse(experience).success) return showByExperience(c, experience!);
    return mine === undefined ? showGroups(c) : showMine(c);
  });
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
        mustStand(c, { words: data.words });
        const done = await joinGroup(db, group, data.agreed_version, data.words);
        if (done === 'stale') throw new Invalid({ agreed_version: words.agreementChangedMeanwhile });
        if (done === 'asked') return { to: `/groups/${group.address}/about`, said: words.askedNow };
        const to = data.back_to ? safePath(data.back_to) : `/groups/${group.address}`;
        return { to, said: done === 'agreed' ? words.agreedNow : words.joined };
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

function facilitating(app: Routes): void {
  app.get('/groups/:group/members', showMembers);
  app.get('/groups/:group/log', showLog);

  app.get('/groups/:group/members/:person/removal', (c) => showRemoval(c, unsent()));

  app.post('/groups/:group/members/:person/removal', async (c) =>
    act(
      c,
      await parse(c, reasons),
      (sent) => showRemoval(c, sent),
      async (db, data) => {
        const group = await findFacilitated(c, db);
        const person = idParam(c, 'person');
        if (!(await removeMember(db, group, person, data))) {
          // Somebody else was quicker: that is said, beside what was written.
          if (!(await db.first(memberRemoved(group.address, person)))) throw new NotFound();
          throw new Invalid({ facts: wordsFor(c).removedMeanwhile });
        }
        return { to: `/groups/${group.address}/members`, said: wordsFor(c).removedNow };
      },
    ),
  );

  app.post('/groups/:group/requests/:person/acceptance', (c) =>
    actOn(c, async (db, group, person) => {
      const done = await acceptRequest(db, group, person);
      const words = wordsFor(c);
      return { to: `/groups/${group.address}/members`, said: done ? words.letInDone : words.notWaiting };
    }),
  );

  app.post('/groups/:group/requests/:person/refusal', (c) =>
    actOn(c, async (db, group, person) => {
      await declineRequest(db, group, person);
      return { to: `/groups/${group.address}/members`, said: wordsFor(c).declinedDone };
    }),
  );

  app.post('/groups/:group/members/:person/offer', async (c) =>
    actOn(c, async (db, group, person, data) => {
      await offerFacilitation(db, group, person, data.step_down);
      return { to: `/groups/${group.address}/members`, said: wordsFor(c).offerMade };
    }),
  );

  app.post('/groups/:group/members/:person/offer/withdrawal', (c) =>
    actOn(c, async (db, group, person) => {
      await endOffer(db, group, person);
      return { to: `/groups/${group.address}/members`, said: wordsFor(c).offerEnded };
    }),
  );

  app.post('/groups/:group/facilitation', (c) =>
    actIn(c, async (db, group) => {
      if (!group.offer && !mayTakeUp(group)) throw new NotFound();
      if (!(await becomeFacilitator(db, group))) throw new NotFound();
      const words = wordsFor(c);
      return { to: `/groups/${group.address}`, said: group.offer ? words.accepted : words.takenOn };
    }),
  );

  app.post('/groups/:group/facilitation/refusal', (c) =>
    actIn(c, async (db, group) => {
      await endOffer(db, group, db.viewer.id!);
      return { to: `/groups/${group.address}`, said: wordsFor(c).declined };
    }),
  );

  app.post('/groups/:group/facilitation/end', (c) =>
    actIn(c, async (db, group) => {
      if (!mayFacilitate(group)) throw new NotFound();
      await stepDown(db, group);
      return { to: `/groups/${group.address}`, said: wordsFor(c).steppedDown };
    }),
  );
}

function agreeing(app: Routes): void {
  app.get('/groups/:group/agreement', showAgreement);
  app.get('/groups/:group/agreement/new', (c) => showChange(c, unsent()));

  app.post('/groups/:group/agreement', async (c) => {
    const words = wordsFor(c);
    return act(
      c,
      await parse(c, newAgreement),
      (sent) => showChange(c, sent, 422),
      async (db, data) => {
        const group = await findFacilitated(c, db);
        const current = await db.first(currentAgreement(group.address));
        if (data.seen_version !== group.agreement_version) throw new Invalid({ body: words.staleAgreement });
        if (data.body === current?.body) throw new Invalid({ body: words.sameAgreement });
        const done = await changeAgreement(db, group, data.seen_version, data.body);
        if (!done) throw new Invalid({ body: words.staleAgreement });
        return { to: `/groups/${group.address}/agreement`, said: words.agreementChanged };
      },
    );
  });
}

function settling(app: Routes): void {
  app.get('/groups/:group/settings', (c) => showSettings(c));

  app.post('/groups/:group/settings', async (c) =>
    act(
      c,
      await parse(c, settings),
      (sent) => showSettings(c, sent),
      async (db, { version, ...data }) => {
        const group = await findFacilitated(c, db);
        const saved = await describeGroup(db, group, data, version);
        if (!saved) throw new Invalid({ version: wordsFor(c).changedMeanwhile });
        await addNewExperience(c, db, group.id, data.new_experience);
        return { to: `/groups/${group.address}/settings`, said: wordsFor(c).saved };
      },
    ),
  );

  app.get('/groups/:group/visibility', async (c) => {
    const { viewer, group } = await readFacilitated(c);
    const to = fields.choice(visibilities).safeParse(c.req.query('to')).data;
    if (!group || !to || !narrowerThan(group.visibility).includes(to)) return notFound(c, viewer);
    return page(c, viewer, <NarrowPage group={group} to={to} />);
  });

  app.post('/groups/:group/visibility', async (c) =>
    act(
      c,
      await parse(c, narrowing),
      (sent) => showSettings(c, undefined, sent.errors.visibility),
      async (db, { visibility }) => {
        const group = await findFacilitated(c, db);
        const words = wordsFor(c);
        if (!narrowerThan(group.visibility).includes(visibility))
          throw new Invalid({ visibility: words.cannotWiden });
        return { to: `/groups/${await narrowGroup(db, group, visibility)}/settings`, said: words.narrowed };
      },
    ),
  );

  app.post('/groups/:group/profile-listing', async (c) =>
    act(
      c,
      await parse(c, listing),
      (_sent, viewer) => notFound(c, viewer),
      async (db, { shown }) => {
        const group = await findGroup(c, db);
        if (!isMember(group)) throw new NotFound();
        await showOnProfile(db, group, shown);
        return { to: `/groups/${group.address}/members`, said: wordsFor(c).saved };
      },
    ),
  );
}

function inviting(app: Routes): void {
  app.get('/groups/:group/invitations', (c) => showInvitations(c, unsent()));

  app.post('/groups/:group/invitations', async (c) =>
    act(
      c,
      await parse(c, newInvitation),
      (sent) => showInvitations(c, sent, 422),
      async (db, data) => {
        const group = await findFacilitated(c, db);
        const { token, hash } = newToken();
        await inviteToGroup(db, group, { tokenHash: hash, days: Number(data.days), uses: data.uses });
        const to = `/groups/${group.address}/invitations`;
        keepNewLink(c, to, token);
        return { to, said: wordsFor(c).invitationMade };
      },
    ),
  );

  app.post('/groups/:group/invitations/:invitation/end', (c) => {
    const invitation = idParam(c, 'invitation');
    return actIn(c, async (db, group) => {
      if (!mayFacilitate(group)) throw new NotFound();
      await endInvitation(db, group, invitation);
      return { to: `/groups/${group.address}/invitations`, said: wordsFor(c).linkEnded };
    });
  });

  app.get('/invitations/groups/:token', (c) => showInvitation(c, unsent()));

  app.post('/invitations/groups/:token/memberships', async (c) => {
    const words = wordsFor(c);
    return act(
      c,
      await parse(c, newMembership),
      (sent) => showInvitation(c, sent, 422),
      async (db, data) => {
        const joined = await joinByInvitation(db, hashToken(c.req.param('token')), data.agreed_version);
        if (joined === 'stale') throw new Invalid({ agreed_version: words.agreementChangedMeanwhile });
        // The same page as for whoever opens the dead link.
        if (!joined) return { to: `/invitations/groups/${encodeURIComponent(c.req.param('token'))}` };
        return { to: `/groups/${joined.address}`, said: words.joined };
      },
    );
  });
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

const versionField = z
  .string('choose')
  .regex(/^\d{1,9}$/, 'choose')
  .transform(Number);

const newMembership = z.object({
  agreed_version: versionField,
  /** The page to come back to: a topic, say, that made somebody join. */
  back_to: z.string('odd').optional(),
  words: fields.optionalText(1000),
});

const newAgreement = z.object({ body: fields.text(10_000), seen_version: versionField });

const settings = newGroup.omit({ visibility: true, agreement: true }).extend({
  indexed: fields.tick,
  names_in_presence: fields.tick,
  pseudonyms: fields.tick,
  reading: fields.choice(readings).optional(),
  version: z.string('odd').max(40, 'odd').optional(),
});

const narrowing = z.object({ visibility: fields.choice(visibilities) });

const listing = z.object({ shown: fields.tick });

const newInvitation = z.object({
  days: fields.choice(['1', '7', '30']).default('7'),
  uses: z
    .string('odd')
    .default('1')
    .transform(Number)
    .refine((uses) => Number.isInteger(uses) && uses >= 1 && uses <= 1000, 'odd'),
});

/** What the statement says to whom it is about. */
const reasons = z.object({ rule: fields.line(200), facts: fields.text(1000) });

/** A button, with at most a box to tick. */
const button = z.object({ step_down: fields.tick });

const wordsFor = (c: Request) => messages.in(c.var.locale);

/** The group of this address, or the 404 that everybody else gets who cannot see it. */
async function findGroup(c: Request, db: ViewerHandle): Promise<GroupSeen> {
  const group = await db.first(groupByAddress(c.req.param('group')));
  if (!group) throw new NotFound();
  return group;
}

/** The same for what facilitators do. */
async function findFacilitated(c: Request, db: ViewerHandle): Promise<GroupSeen> {
  const group = await findGroup(c, db);
  if (!mayFacilitate(group)) throw new NotFound();
  return group;
}

/** Who looks, and the group of this address if they facilitate it. */
async function readFacilitated(c: Request): Promise<{ viewer: Viewer; group: GroupSeen | undefined }> {
  const { viewer, group } = await c.var.db.read(c.var.as, { group: groupByAddress(c.req.param('group')) });
  return { viewer, group: group.find(mayFacilitate) };
}

/** Carries out what a button asked for in the group of this address. */
async function actIn(
  c: Request,
  work: (db: ViewerHandle, group: GroupSeen, data: z.output<typeof button>) => Promise<Outcome>,
): Promise<Response> {
  return act(
    c,
    await parse(c, button),
    (_sent, viewer) => notFound(c, viewer),
    async (db, data) => work(db, await findGroup(c, db), data),
  );
}

/** The same for what a facilitator does about a person. */
function actOn(
  c: Request,
  work: (
    db: ViewerHandle,
    group: GroupSeen,
    person: string,
    data: z.output<typeof button>,
  ) => Promise<Outcome>,
): Promise<Response> {
  const person = idParam(c, 'person');
  return actIn(c, async (db, group, data) => {
    if (!mayFacilitate(group)) throw new NotFound();
    return work(db, group, person, data);
  });
}

async function showGroups(c: Request): Promise<Response> {
  const after = groupCursor(c, aDate);
  const { viewer, mine, groups, experiences } = await c.var.db.read(c.var.as, {
    mine: groupsListed('mine', undefined),
    groups: groupsListed(c.var.as.token ? 'others' : 'public', after),
    experiences: experiencesWithGroups(),
  });
  const words = wordsFor(c);
  return showList(c, viewer, {
    ...cards(groups, (last) => `/groups?after=${last.rank}~${last.id}`),
    experiences,
    mine: after ? [] : mine.slice(0, pageSize),
    allMine: mine.length > pageSize ? '/groups?mine' : undefined,
    heading: mine.length > 0 ? words.others : words.groups,
  });
}

async function showMine(c: Request): Promise<Response> {
  const { viewer, groups } = await c.var.db.read(c.var.as, {
    groups: groupsListed('mine', groupCursor(c, aDate)),
  });
  const list = cards(groups, (last) => `/groups?mine&after=${last.rank}~${last.id}`);
  return mustBeIn(c, viewer) ?? showList(c, viewer, { ...list, heading: wordsFor(c).yours });
}

async function showByExperience(c: Request, id: string): Promise<Response> {
  const { viewer, experience, groups, experiences } = await c.var.db.read(c.var.as, {
    experience: experienceById(id),
    groups: groupsListed({ experience: id }, groupCursor(c, aDate)),
    experiences: experiencesWithGroups(),
  });
  if (!experience[0]) return notFound(c, viewer);
  return showList(c, viewer, {
    ...cards(groups, (last) => `/groups?experience=${id}&after=${last.rank}~${last.id}`),
    experience: experience[0],
    experiences,
    heading: wordsFor(c).forPeopleOf(experience[0].name),
  });
}

async function showFound(c: Request, searched: string): Promise<Response> {
  const { limits, as, address } = c.var;
  const wait = Math.max(
    as.token ? limits.take('search', as.token.toString('base64')) : 0,
    limits.take('search from', address()),
  );
  if (wait > 0) throw new TooMany(wait);
  const { viewer, groups, experiences } = await c.var.db.read(as, {
    groups: groupsFound(searched, groupCursor(c, aScore)),
    experiences: experiencesWithGroups(),
  });
  return showList(c, viewer, {
    ...cards(groups, (last) => `/groups?q=${encodeURIComponent(searched)}&after=${last.rank}~${last.id}`),
    words: searched,
    experiences,
    heading: wordsFor(c).found,
  });
}

function showList(
  c: Request,
  viewer: Viewer,
  list: Pick<GroupsPageProps, 'groups' | 'next' | 'heading'> & Partial<GroupsPageProps>,
) {
  return page(c, viewer, <GroupsPage words="" experiences={[]} mine={[]} {...list} />);
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

async function showMembers(c: Request): Promise<Response> {
  const address = c.req.param('group');
  const { viewer, group, members, requests } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    members: membersOf(address, memberCursor(c)),
    requests: requestsOf(address, requestCursor(c)),
  });
  if (!group[0] || !mayRead(group[0])) return notFound(c, viewer);
  const list = paged(
    members,
    (last) =>
      `/groups/${address}/members?after=${last.role === 'facilitator' ? 'f' : 'm'}~${last.rank}~${last.id}`,
  );
  const asking = paged(requests, (last) => `/groups/${address}/members?asked=${last.rank}~${last.id}`);
  const viewerId = viewer.standing === 'admitted' ? viewer.id : null;
  return page(
    c,
    viewer,
    <MembersPage
      group={group[0]}
      members={list.rows}
      next={list.next}
      requests={asking.rows}
      nextRequests={asking.next}
      viewerId={viewerId}
    />,
  );
}

async function showRemoval(c: Request, sent: Sent<unknown>): Promise<Response> {
  const address = c.req.param('group');
  const { viewer, group, member, removed } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    member: memberToRemove(address, idParam(c, 'person')),
    removed: memberRemoved(address, idParam(c, 'person')),
  });
  if (!group[0] || !mayFacilitate(group[0])) return notFound(c, viewer);
  const again = Object.keys(sent.errors).length > 0;
  if (!member[0] && removed[0])
    return page(
      c,
      viewer,
      <RemovedPage group={group[0]} member={removed[0]} typed={sent.typed} />,
      again ? 409 : 200,
    );
  if (!member[0]) return notFound(c, viewer);
  const status = again ? 422 : 200;
  return page(c, viewer, <RemovalPage group={group[0]} member={member[0]} sent={sent} />, status);
}

async function showLog(c: Request): Promise<Response> {
  const address = c.req.param('group');
  const before = fields.id.safeParse(c.req.query('before')).data;
  const { viewer, group, entries } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    entries: groupLog(address, before),
  });
  if (!group[0] || !mayFacilitate(group[0])) return notFound(c, viewer);
  const list = paged(entries, (last) => `/groups/${address}/log?before=${last.id}`);
  return page(c, viewer, <LogPage group={group[0]} entries={list.rows} next={list.next} />);
}

async function showAgreement(c: Request): Promise<Response> {
  const address = c.req.param('group');
  const below = versionOf(c.req.query('below'));
  const wanted = versionOf(c.req.query('version'));
  const { viewer, shown, group, versions } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    shown: agreementVersion(address, wanted),
    versions: agreementVersions(address, below),
  });
  if (!group[0] || !shown[0]) return notFound(c, viewer);
  // Who wrote which version, and what stood there before, is between the members.
  if (wanted !== undefined && !isMember(group[0])) return notFound(c, viewer);
  const list = paged(versions, (last) => `/groups/${address}/agreement?below=${last.version}`);
  return page(
    c,
    viewer,
    <AgreementPage group={group[0]} shown={shown[0]} versions={list.rows} next={list.next} />,
  );
}

async function showChange(c: Request, sent: Sent<unknown>, status: 200 | 422 = 200): Promise<Response> {
  const { viewer, group, agreement } = await c.var.db.read(c.var.as, {
    group: groupByAddress(c.req.param('group')),
    agreement: currentAgreement(c.req.param('group')),
  });
  if (!group[0] || !agreement[0] || !mayFacilitate(group[0])) return notFound(c, viewer);
  const change = { group: group[0], current: agreement[0].body };
  return page(c, viewer, <ChangeAgreementPage {...change} sent={sent} />, status);
}

/**
 * @param sent the form of the group's purpose, when it could not be taken
 * @param cannotNarrow why fewer people cannot see the group
 */
async function showSettings(c: Request, sent?: Sent<unknown>, cannotNarrow?: string): Promise<Response> {
  const address = c.req.param('group');
  const { viewer, group, chosen, experiences, now } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    chosen: experiencesOf(address),
    experiences: allExperiences(address),
    now: settingsVersion(address),
  });
  if (!group[0] || !mayFacilitate(group[0])) return notFound(c, viewer);
  const { name, sentence, language, indexed, names_in_presence, reading, pseudonyms } = group[0];
  const asItIs = {
    ...unsent({
      name,
      sentence,
      language,
      reading,
      ...(indexed ? { indexed: 'on' } : {}),
      ...(names_in_presence ? { names_in_presence: 'on' } : {}),
      ...(pseudonyms ? { pseudonyms: 'on' } : {}),
    }),
    typedAll: { experiences: chosen.map(({ id }) => id) },
  };
  const settings = (
    <SettingsPage
      group={group[0]}
      // Whoever sends it once more has read that there is another version.
      version={sent && !sent.errors.version ? sent.typed.version : now[0]?.version}
      sent={sent ?? asItIs}
      experiences={experiences}
      cannotNarrow={cannotNarrow}
    />
  );
  return page(c, viewer, settings, sent || cannotNarrow ? 422 : 200);
}

async function showInvitations(c: Request, sent: Sent<unknown>, status: 200 | 422 = 200): Promise<Response> {
  const address = c.req.param('group');
  const before = fields.id.safeParse(c.req.query('before')).data;
  const { viewer, group, invitations } = await c.var.db.read(c.var.as, {
    group: groupByAddress(address),
    invitations: invitationsOf(address, before),
  });
  if (!group[0] || !mayFacilitate(group[0])) return notFound(c, viewer);
  const path = `/groups/${group[0].address}/invitations`;
  const list = paged(invitations, (last) => `${path}?before=${last.id}`);
  const link = takeNewLink(c, path, '/invitations/groups/');
  return page(
    c,
    viewer,
    <InvitationsPage group={group[0]} sent={sent} invitations={list.rows} next={list.next} link={link} />,
    status,
  );
}

async function showInvitation(c: Request, sent: Sent<unknown>, status: 200 | 422 = 200): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const { viewer, invited } = await c.var.db.read(c.var.as, { invited: invitedTo(hashToken(token)) });
  if (!invited[0]) return page(c, viewer, <DeadInvitationPage />, 404);
  const path = `/invitations/groups/${encodeURIComponent(token)}`;
  const signedIn = viewer.standing !== 'visitor';
  const invitation = <InvitationPage invited={invited[0]} path={path} signedIn={signedIn} sent={sent} />;
  return page(c, viewer, invitation, status);
}

async function addNewExperience(c: Request, db: ViewerHandle, group: string, name: string): Promise<void> {
  if (isBlank(name)) return;
  const words = wordsFor(c);
  if ([...name].length < 2) throw new Invalid({ new_experience: words.shortExperience });
  if (!(await nameExperience(db, group, name))) throw new Invalid({ new_experience: words.listForOpen });
}

/** Queries give one row more than a page holds: it tells that there is a next page, which starts after `last`. */
function paged<Row>(rows: readonly Row[], next: (last: Row) => string) {
  const shown = rows.slice(0, pageSize);
  return { rows: shown, next: rows.length > pageSize ? next(shown.at(-1)!) : undefined };
}

function cards(groups: readonly GroupCard[], next: (last: GroupCard) => string) {
  const list = paged(groups, next);
  return { groups: list.rows, next: list.next };
}

const aDate = (text: string) =>
  /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text) && !Number.isNaN(Date.parse(text));
const aScore = (text: string) => /^\d(\.\d{1,4})?$/.test(text);

/** Where to go on; anything but what our own pages link to starts the list anew. */
function groupCursor(c: Request, isRank: (text: string) => boolean): GroupCursor | undefined {
  const [rank = '', id = ''] = (c.req.query('after') ?? '').split('~');
  return isRank(rank) && fields.id.safeParse(id).success ? { rank, id } : undefined;
}

function requestCursor(c: Request): { asked: string; id: string } | undefined {
  const [asked = '', id = ''] = (c.req.query('asked') ?? '').split('~');
  return aDate(asked) && fields.id.safeParse(id).success ? { asked, id } : undefined;
}

function memberCursor(c: Request): MemberCursor | undefined {
  const [kind, joined = '', id = ''] = (c.req.query('after') ?? '').split('~');
  if (!aDate(joined) || !fields.id.safeParse(id).success) return undefined;
  return { facilitates: kind === 'f', joined, id };
}

function versionOf(text: string | undefined): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

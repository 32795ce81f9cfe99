import { z } from 'zod';
import { readCursor } from '../discussions/compute/cursor.ts';
import { awake, breakSuggested } from '../duty/queries.ts';
import { filesOf } from '../files/queries.ts';
import { mayOrganise } from '../place/policy.ts';
import { thePlace } from '../place/queries.ts';
import type { Query, Viewer, ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  go,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { gone, idCursor, isId, nextOf } from '../platform/paging.ts';
import { hashToken } from '../platform/session.ts';
import {
  appeal,
  askAgain,
  type Choice,
  changeReport,
  claimAppeal,
  claimReport,
  decide,
  giveNotice,
  hidePost,
  pausePerson,
  type Result,
  releaseAppeal,
  releaseReport,
  report,
  seeDecision,
  setTargets,
  settleAppeal,
  showPost,
  takeBack,
} from './actions.ts';
import { noticeToken } from './compute/notice.ts';
import { messages } from './messages.ts';
import { AppealPage, AppealsPage, lighters } from './pages/appeals.tsx';
import { DecisionsPage, StatementPage } from './pages/decisions.tsx';
import { PausePage, pauseLengths } from './pages/pause.tsx';
import { PausesPage, QueuePage } from './pages/queue.tsx';
import { MyReportPage, MyReportsPage, ReportPage } from './pages/report.tsx';
import { forPersons, HidingPage, ReviewPage } from './pages/review.tsx';
import { fieldOf, TargetsPage, targetKinds } from './pages/targets.tsx';
import { mayHide, reasons } from './policy.ts';
import {
  appealById,
  appealsWaiting,
  decisionAbout,
  decisionOfPause,
  decisionsAbout,
  decisionsOf,
  earlierDecisions,
  groupToReport,
  messageToReport,
  myReport,
  myReports,
  type Own,
  type OwnReport,
  offerToReport,
  pageSize,
  pauses,
  personToPause,
  personToReport,
  placeToReport,
  postToHide,
  postToReport,
  type QueueCursor,
  readAppeal,
  readContext,
  readReport,
  reportById,
  reportedWith,
  reportHistory,
  reportProspect,
  reportsSettled,
  reportsWaiting,
  requestToReport,
  reviewer,
  type Subject,
  targets,
} from './queries.ts';

export function routes(app: Routes): void {
  reporting(app);
  following(app);
  reviewing(app);
  hiding(app);
  pausing(app);
  reading(app);
  appealing(app);
  organisingTargets(app);
}

const words = (c: Request) => messages.in(c.var.locale);
const optionalId = fields.id.optional();
const nothing = z.object({});

/** What fits into a report, with all that is added to it. */
const mostWords = 2000;

const newReport = z.object({
  post: optionalId,
  message: optionalId,
  request: optionalId,
  offer: optionalId,
  person: optionalId,
  group: optionalId,
  reason: fields.choice(reasons),
  words: fields.optionalText(mostWords),
  contact: fields.optionalLine(240),
});

function reporting(app: Routes): void {
  app.get('/reports/new', (c) => showReportForm(c, c.req.query(), unsent()));

  app.post('/reports', async (c) => {
    const sent = await parse(c, newReport);
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (viewer.standing !== 'admitted') return noticed(c, viewer, sent);
    const again = (sent: Sent<unknown>) => showReportForm(c, sent.typed, sent);
    return act(c, sent, again, async (db, data) => {
      const subject = await subjectOf(c, db, sent.typed, data.words);
      const id = await report(db, subject, data);
      return { to: id ? `/reports/mine/${id}` : '/reports/mine', said: words(c).report.thanks };
    });
  });
}

/** What somebody says who has no account, or cannot enter: kept without who they are. */
async function noticed(
  c: Request,
  viewer: Viewer,
  sent: Sent<z.output<typeof newReport>>,
): Promise<Response> {
  keepWords(c, sent);
  limitWrite(c);
  const wait = c.var.limits.take('notice from', c.var.address());
  if (wait > 0) throw new TooMany(wait);
  const { data } = sent;
  if (!data) return showReportForm(c, sent.typed, sent);
  const token = noticeToken(c.var.settings.secret, sent.once);
  try {
    await c.var.db.asViewer(c.var.as, async (db) => {
      const subject = await subjectOf(c, db, sent.typed, data.words);
      if (!(await giveNotice(db, hashToken(token), subject, data))) throw new NotFound();
    });
  } catch (error) {
    if (error instanceof Invalid) return showReportForm(c, sent.typed, { ...sent, errors: error.errors });
    if (error instanceof NotFound) return notFound(c, viewer);
    throw error;
  }
  return go(c, { to: `/reports/notices/${token}`, said: words(c).report.thanks });
}

/** What is reported, as the viewer sees it. The place needs words: nobody could guess what is meant. */
async function subjectOf(
  c: Request,
  db: ViewerHandle,
  named: Record<string, string | undefined>,
  said: string,
): Promise<Subject> {
  const subject = await db.first(subjectQuery(named));
  if (!subject) throw new NotFound();
  if (subject.subject === 'place' && said === '') throw new Invalid({ words: words(c).report.wordsPlace });
  return subject;
}

async function showReportForm(
  c: Request,
  named: Record<string, string | undefined>,
  sent: Sent<unknown>,
): Promise<Response> {
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    const subject = await db.first(subjectQuery(named));
    return {
      viewer: db.viewer,
      subject,
      prospect: subject && (await db.first(reportProspect(subject))),
      awake: await db.first(awake()),
    };
  });
  if (!found.subject || !found.prospect) return notFound(c, found.viewer);
  return page(
    c,
    found.viewer,
    <ReportPage
      subject={found.subject}
      prospect={found.prospect}
      awake={found.awake}
      visitor={found.viewer.standing !== 'admitted'}
      sent={sent}
    />,
    statusOf(sent),
  );
}

/** What a form or an address names. An id that is none is nothing; naming none means the place. */
function subjectQuery({
  post,
  message,
  request,
  offer,
  person,
  group,
}: Record<string, string | undefined>): Query<Subject> {
  const named = post ?? message ?? request ?? offer ?? person ?? group;
  if (named === undefined) return placeToReport();
  if (!isId(named)) throw new NotFound();
  return post !== undefined
    ? postToReport(named)
    : message !== undefined
      ? messageToReport(named)
      : request !== undefined
        ? requestToReport(named)
        : offer !== undefined
          ? offerToReport(named)
          : person !== undefined
            ? personToReport(named)
            : groupToReport(named);
}

const moreWords = z.object({ words: fields.text(1000) });
const whyAgain = z.object({ words: fields.text(2000) });

/** One's own reports, and notices of people without an account, who know an address. */
function following(app: Routes): void {
  app.get('/reports/mine', async (c) => {
    const { viewer, reports } = await c.var.db.read(c.var.as, { reports: myReports(idCursor(c)) });
    const out = mustBeIn(c, viewer);
    if (out) return out;
    const next = nextOf(reports, pageSize, '/reports/mine?from=');
    return page(c, viewer, <MyReportsPage reports={reports.slice(0, pageSize)} next={next} />);
  });

  const mine = (c: Request) => ({
    own: { id: idParam(c, 'report') },
    base: `/reports/mine/${idParam(c, 'report')}`,
  });
  const notice = (c: Request) => {
    const token = c.req.param('token') ?? '';
    if (!/^[\w-]{43}$/.test(token)) throw new NotFound();
    return { own: { notice: hashToken(token) }, base: `/reports/notices/${token}` };
  };

  for (const [path, of] of [
    ['/reports/mine/:report', mine],
    ['/reports/notices/:token', notice],
  ] as const) {
    app.get(path, (c) => showOwn(c, of(c), unsent()));

    app.post(`${path}/words`, async (c) => {
      const { own, base } = of(c);
      return changeOwn(c, of(c), await parse(c, moreWords), async (db, { words: said }, before) => {
        if (before.words.length + 2 + said.length > mostWords)
          throw new Invalid({ words: words(c).mine.full });
        const added = await changeReport(db, own, said);
        return { to: base, said: added ? words(c).mine.added : words(c).mine.tooLate };
      });
    });

    app.post(`${path}/withdrawal`, async (c) => {
      const { own, base } = of(c);
      return changeOwn(c, of(c), await parse(c, nothing), async (db) => {
        const back = await changeReport(db, own, null);
        return { to: base, said: back ? words(c).mine.takenBack : words(c).mine.tooLate };
      });
    });

    app.post(`${path}/appeals`, async (c) => {
      const { own, base } = of(c);
      return changeOwn(c, of(c), await parse(c, whyAgain), async (db, { words: said }) => {
        const asked = await askAgain(db, own, said);
        return { to: base, said: asked ? words(c).mine.asked : words(c).mine.tooLate };
      });
    });
  }
}

interface OwnPage {
  own: Own;
  base: string;
}

async function showOwn(c: Request, { own, base }: OwnPage, sent: Sent<unknown>): Promise<Response> {
  const { viewer, report, now } = await c.var.db.read(c.var.as, { report: myReport(own), now: awake() });
  const out = 'id' in own ? mustBeIn(c, viewer) : undefined;
  if (out) return out;
  if (!report[0]) return notFound(c, viewer);
  return page(
    c,
    viewer,
    <MyReportPage report={report[0]} awake={now[0]} base={base} sent={sent} />,
    statusOf(sent),
  );
}

/** A change to one's own report. Whoever holds a notice's address needs no account. */
async function changeOwn<T>(
  c: Request,
  own: OwnPage,
  sent: Sent<T>,
  work: (db: ViewerHandle, data: T, before: OwnReport) => Promise<{ to: string; said: string }>,
): Promise<Response> {
  const found = async (db: ViewerHandle, data: T) => {
    const before = await db.first(myReport(own.own));
    if (!before) throw new NotFound();
    return work(db, data, before);
  };
  const again = (sent: Sent<unknown>) => showOwn(c, own, sent);
  return 'id' in own.own ? act(c, sent, again, found) : asAnybody(c, sent, again, found);
}

/** Carries out what somebody sent who need not be in: each such act is one that may come twice. */
async function asAnybody<T>(
  c: Request,
  sent: Sent<T>,
  again: (sent: Sent<unknown>) => Promise<Response>,
  work: (db: ViewerHandle, data: T) => Promise<{ to: string; said: string }>,
): Promise<Response> {
  keepWords(c, sent);
  limitWrite(c);
  if (sent.data === undefined) return again(sent);
  const data = sent.data;
  try {
    return go(c, await c.var.db.asViewer(c.var.as, (db) => work(db, data)));
  } catch (error) {
    if (error instanceof Invalid) return again({ ...sent, errors: error.errors });
    throw error;
  }
}

/** Whatever the answer is, what somebody wrote comes back with it. */
function keepWords(c: Request, { typed }: Sent<unknown>): void {
  c.set('kept', typed.words ? [typed.words] : []);
}

const reasonShape = { rule: fields.optionalLine(200), facts: fields.optionalText(1000) };
const choiceShape = {
  post: z
    .enum(['none', 'edit', 'hide', 'remove', 'other'], 'choose')
    .default('none')
    .transform((value) => (value === 'none' ? null : value)),
  person: z.enum(forPersons, 'choose').default('none'),
};
const decision = z.object({
  decision: fields.choice(['act', 'nothing']),
  answer: fields.optionalText(1000),
  ...choiceShape,
  ...reasonShape,
});

function reviewing(app: Routes): void {
  app.get('/reports', async (c) => {
    const settled = c.req.query('settled') !== undefined;
    if (settled) {
      const found = await c.var.db.read(c.var.as, { may: reviewer(), reports: reportsSettled(idCursor(c)) });
      if (!found.may[0]?.reviews && !mayOrganise(found.viewer)) return notFound(c, found.viewer);
      const next = nextOf(found.reports, pageSize, '/reports?settled=1&from=');
      return page(
        c,
        found.viewer,
        <QueuePage
          reports={found.reports.slice(0, pageSize)}
          settled
          next={next}
          reviews={reviewsOf(found.may)}
        />,
      );
    }
    const found = await c.var.db.read(c.var.as, { may: reviewer(), reports: reportsWaiting(queueCursor(c)) });
    // Organisers look where nobody else can.
    if (!found.may[0]?.reviews && !mayOrganise(found.viewer)) return notFound(c, found.viewer);
    const next = nextInQueue(found.reports, '/reports');
    return page(
      c,
      found.viewer,
      <QueuePage
        reports={found.reports.slice(0, pageSize)}
        settled={false}
        next={next}
        reviews={reviewsOf(found.may)}
      />,
    );
  });

  app.get('/reports/:report', (c) => showReport(c, unsent()));
  app.get('/reports/:report/context', (c) => showReport(c, unsent(), true));

  app.post('/reports/:report/claim', async (c) => {
    const id = idParam(c, 'report');
    return act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await db.first(reportById(id)))) throw new NotFound();
      const claimed = await claimReport(db, id);
      return { to: `/reports/${id}`, ...(!claimed && { said: words(c).review.taken }) };
    });
  });

  app.post('/reports/:report/release', async (c) => {
    const id = idParam(c, 'report');
    return act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await db.first(reportById(id)))) throw new NotFound();
      await releaseReport(db, id);
      return { to: '/reports', said: words(c).review.released };
    });
  });

  app.post('/reports/:report/decision', async (c) => {
    const id = idParam(c, 'report');
    const sent = await parse(c, decision);
    return act(
      c,
      sent,
      (sent) => showReport(c, sent),
      async (db, data) => {
        const choice = data.decision === 'nothing' ? noChoice : choiceOf(data);
        if (data.decision === 'act') checkReasons(c, choice, data);
        return answerOf(c, await decide(db, id, choice, data, data.answer), {
          to: '/reports',
          page: `/reports/${id}`,
          done: words(c).review.done,
        });
      },
    );
  });

  // From the page of a settled report, or from the list of who is paused or out of a group.
  app.post('/decisions/:decision/undoing', async (c) => {
    const sent = await parse(c, z.object({ report: optionalId, pauses: fields.tick }));
    return act(c, sent, gone, async (db, { report, pauses }) => {
      if (!(await takeBack(db, idParam(c, 'decision')))) throw new NotFound();
      if (pauses) return { to: '/suspensions', said: words(c).pauses.back };
      return { to: report ? `/reports/${report}` : '/reports', said: words(c).review.takenBack };
    });
  });
}

/** The words are shown to whoever is on it or settled it; each time that is written down, with their name. */
async function showReport(c: Request, sent: Sent<unknown>, withContext = false): Promise<Response> {
  const id = idParam(c, 'report');
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    const report = await db.first(reportById(id));
    if (!report) throw new NotFound();
    return {
      viewer: db.viewer,
      report,
      read: await db.first(readReport(id)),
      chosen: await db.all(reportedWith(id)),
      context: withContext ? ((await db.first(readContext(id))) ?? null) : undefined,
      files: await db.all(filesOf({ report: id })),
      history: await db.all(reportHistory(id)),
      earlier: await db.all(earlierDecisions(id)),
      made: await db.all(decisionsOf(id)),
      rest: await db.first(breakSuggested()),
      may: await db.all(reviewer()),
    };
  });
  return page(
    c,
    found.viewer,
    <ReviewPage
      report={found.report}
      reviews={reviewsOf(found.may)}
      read={found.read}
      chosen={found.chosen}
      context={found.context}
      files={found.files}
      history={found.history}
      earlier={found.earlier}
      made={found.made}
      suggested={found.rest?.suggested}
      sent={sent}
    />,
    statusOf(sent),
  );
}

const noChoice: Choice = { words: null, person: null, days: null, in_place: false };

/** `pause group 14`: in the group, for fourteen days. */
function choiceOf({ post, person }: { post: Choice['words']; person: (typeof forPersons)[number] }): Choice {
  if (person === 'none') return { ...noChoice, words: post };
  if (person === 'kind word' || person === 'exclude') return { ...noChoice, words: post, person };
  const [kind, where, length] = person.split(' ') as ['pause' | 'suspend', 'group' | 'place', string];
  return {
    words: post,
    person: kind,
    days: length === 'good' ? null : Number(length),
    in_place: where === 'place',
  };
}

/** Whatever is done to somebody has a rule and facts in it. */
function checkReasons(c: Request, choice: Choice, { rule, facts }: { rule: string; facts: string }): void {
  const { review } = words(c);
  if (choice.words === null && choice.person === null) throw new Invalid({ facts: review.choose });
  if (choice.words === 'edit' && choice.person === 'exclude')
    throw new Invalid({ person: review.editAndOut });
  const wrong = {
    ...(rule === '' &&
      choice.words !== 'other' &&
      choice.person !== 'kind word' && { rule: review.ruleMissing }),
    ...(facts === '' && { facts: review.factsMissing }),
  };
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

function answerOf(
  c: Request,
  result: Result,
  { to, page, done }: { to: string; page: string; done: string },
): { to: string; said: string } {
  const { review } = words(c);
  if (result === null) throw new NotFound();
  if (result === 'impossible') throw new Invalid({ facts: review.cannot });
  if (result === 'unclaimed') throw new Invalid({ facts: review.notYours });
  return result === 'done' ? { to, said: done } : { to: page, said: review.already };
}

const given = z.object({
  rule: fields.line(200),
  facts: fields.text(1000),
});

function hiding(app: Routes): void {
  const show = async (c: Request, sent: Sent<unknown>) => {
    const { viewer, post } = await c.var.db.read(c.var.as, { post: postToHide(idParam(c, 'post')) });
    if (!post[0] || !mayHide(viewer, post[0])) return notFound(c, viewer);
    return page(c, viewer, <HidingPage post={post[0]} sent={sent} />, statusOf(sent));
  };

  app.get('/posts/:post/hiding', (c) => show(c, unsent()));

  app.post('/posts/:post/hiding', async (c) =>
    act(
      c,
      await parse(c, given),
      (sent) => show(c, sent),
      async (db, data) => {
        const post = await db.first(postToHide(idParam(c, 'post')));
        if (!post || !mayHide(db.viewer, post)) throw new NotFound();
        const hidden = await hidePost(db, post.id, data);
        const { review } = words(c);
        return { to: `/topics/${post.topic_id}`, said: hidden ? review.hidden : review.cannot };
      },
    ),
  );

  // Also for a moderator who hid reported words of a group that they do not see: the database knows who may.
  app.post('/posts/:post/showing', async (c) => {
    const id = idParam(c, 'post');
    return act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await showPost(db, id))) throw new NotFound();
      const post = await db.first(postToHide(id));
      return { to: post ? `/topics/${post.topic_id}` : '/reports', said: words(c).review.shown };
    });
  });
}

const newPause = z.object({
  group: optionalId,
  length: fields.choice(pauseLengths),
  entirely: fields.tick,
  rule: fields.line(200),
  facts: fields.text(1000),
});

function pausing(app: Routes): void {
  const show = async (c: Request, group: string | undefined, sent: Sent<unknown>) => {
    const id = idParam(c, 'person');
    if (group !== undefined && !isId(group)) throw new NotFound();
    const { viewer, person } = await c.var.db.read(c.var.as, { person: personToPause(id, group ?? null) });
    if (!person[0]) return notFound(c, viewer);
    return page(c, viewer, <PausePage person={person[0]} sent={sent} />, statusOf(sent));
  };

  app.get('/people/:person/pauses/new', (c) => show(c, c.req.query('group'), unsent()));

  app.post('/people/:person/pauses', async (c) => {
    const sent = await parse(c, newPause);
    return act(
      c,
      sent,
      (sent) => show(c, sent.typed.group, sent),
      async (db, { group = null, length, entirely, ...reasons }) => {
        const person = await db.first(personToPause(idParam(c, 'person'), group));
        const days = length === 'good' ? null : Number(length);
        const wanted = person && { person: person.id, group, entirely: entirely && group === null, days };
        if (!wanted || !(await pausePerson(db, wanted, reasons))) throw new NotFound();
        const to = person.group_address ? `/groups/${person.group_address}/members` : `/people/${person.id}`;
        return { to, said: words(c).pausing.done(person.name) };
      },
    );
  });

  app.get('/suspensions', async (c) => {
    const found = await c.var.db.read(c.var.as, { may: reviewer(), pauses: pauses(idCursor(c)) });
    if (!found.may[0]?.reviews) return notFound(c, found.viewer);
    const next = nextOf(found.pauses, pageSize, '/suspensions?from=');
    return page(c, found.viewer, <PausesPage pauses={found.pauses.slice(0, pageSize)} next={next} />);
  });

  app.post('/suspensions/:suspension/end', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const pause = await db.first(decisionOfPause(idParam(c, 'suspension')));
      if (!pause || !(await takeBack(db, pause.decision_id))) throw new NotFound();
      return { to: '/suspensions', said: words(c).pauses.lifted };
    }),
  );
}

/** Not by `mustBeIn`: who is paused in the place must be able to read why, and to appeal. */
function reading(app: Routes): void {
  app.get('/decisions', async (c) => {
    const { viewer, place, decisions } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      decisions: decisionsAbout(c.var.as.token),
    });
    const out = viewer.id === null ? mustBeIn(c, viewer) : undefined;
    return out ?? page(c, viewer, <DecisionsPage decisions={decisions} contact={place[0]!.contact} />);
  });

  const show = async (c: Request, sent: Sent<unknown>) => {
    const id = idParam(c, 'decision');
    const found = await c.var.db.asViewer(c.var.as, async (db) => {
      await seeDecision(db, c.var.as.token, id);
      return {
        viewer: db.viewer,
        decision: await db.first(decisionAbout(c.var.as.token, id)),
        place: await db.first(thePlace()),
        targets: await db.all(targets()),
      };
    });
    if (!found.decision) return notFound(c, found.viewer);
    return page(
      c,
      found.viewer,
      <StatementPage
        decision={found.decision}
        contact={found.place!.contact}
        minutes={found.targets.find(({ kind }) => kind === 'appeal')!.minutes}
        sent={sent}
      />,
      statusOf(sent),
    );
  };

  app.get('/decisions/:decision', (c) => show(c, unsent()));

  app.post('/decisions/:decision/appeals', async (c) => {
    const id = idParam(c, 'decision');
    const { token } = c.var.as;
    return asAnybody(
      c,
      await parse(c, whyAgain),
      (sent) => show(c, sent),
      async (db, { words: said }) => {
        if (!(await db.first(decisionAbout(token, id)))) throw new NotFound();
        const sent = await appeal(db, token, id, said);
        const { decisions } = words(c);
        return { to: `/decisions/${id}`, said: sent ? decisions.appealSent : decisions.appealNot };
      },
    );
  });
}

const appealAnswer = z.object({
  outcome: fields.choice(['upheld', 'reversed', 'changed']),
  answer: fields.text(1000),
  lighter: z.enum(lighters, 'choose').default('none'),
  ...choiceShape,
  ...reasonShape,
});

function appealing(app: Routes): void {
  app.get('/appeals', async (c) => {
    const found = await c.var.db.read(c.var.as, { may: reviewer(), appeals: appealsWaiting(queueCursor(c)) });
    // Organisers read appeals when nobody else can.
    if (!found.may[0]?.reviews && !mayOrganise(found.viewer)) return notFound(c, found.viewer);
    const next = nextInQueue(found.appeals, '/appeals');
    return page(
      c,
      found.viewer,
      <AppealsPage appeals={found.appeals.slice(0, pageSize)} next={next} reviews={reviewsOf(found.may)} />,
    );
  });

  app.get('/appeals/:appeal', (c) => showAppeal(c, unsent()));

  app.post('/appeals/:appeal/claim', async (c) => {
    const id = idParam(c, 'appeal');
    return act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await db.first(appealById(id)))) throw new NotFound();
      const claimed = await claimAppeal(db, id);
      return { to: `/appeals/${id}`, ...(!claimed && { said: words(c).review.taken }) };
    });
  });

  app.post('/appeals/:appeal/release', async (c) => {
    const id = idParam(c, 'appeal');
    return act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await db.first(appealById(id)))) throw new NotFound();
      await releaseAppeal(db, id);
      return { to: '/appeals', said: words(c).review.released };
    });
  });

  app.post('/appeals/:appeal/answer', async (c) => {
    const id = idParam(c, 'appeal');
    return act(
      c,
      await parse(c, appealAnswer),
      (sent) => showAppeal(c, sent),
      async (db, data) => {
        const found = await db.first(appealById(id));
        if (!found) throw new NotFound();
        const choice = found.side === 'reporter' ? choiceOf(data) : lighterOf(data.lighter);
        if (found.side === 'reporter' && data.outcome !== 'upheld') checkReasons(c, choice, data);
        if (found.side === 'person' && data.outcome === 'changed' && data.lighter === 'none')
          throw new Invalid({ lighter: words(c).appeals.chooseLighter });
        const reasons = found.side === 'reporter' ? data : { rule: '', facts: data.answer };
        const result = await settleAppeal(db, id, data.outcome, data.answer, choice, reasons);
        return answerOf(c, result, { to: '/appeals', page: '/appeals', done: words(c).appeals.done });
      },
    );
  });
}

async function showAppeal(c: Request, sent: Sent<unknown>): Promise<Response> {
  const id = idParam(c, 'appeal');
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    const appeal = await db.first(appealById(id));
    if (!appeal) throw new NotFound();
    return {
      viewer: db.viewer,
      appeal,
      read: await db.first(readAppeal(id)),
      files: await db.all(filesOf({ appeal: id })),
      may: await db.all(reviewer()),
    };
  });
  return page(
    c,
    found.viewer,
    <AppealPage
      appeal={found.appeal}
      read={found.read}
      files={found.files}
      reviews={reviewsOf(found.may)}
      sent={sent}
    />,
    statusOf(sent),
  );
}

/** `pause 14`: where the pause was that it takes the place of. */
function lighterOf(lighter: (typeof lighters)[number]): Choice {
  if (lighter === 'none') return noChoice;
  if (lighter === 'hide' || lighter === 'edit') return { ...noChoice, words: lighter };
  if (lighter === 'kind word') return { ...noChoice, person: lighter };
  const [kind, days] = lighter.split(' ') as ['pause' | 'suspend', string];
  return { ...noChoice, person: kind, days: Number(days) };
}

function organisingTargets(app: Routes): void {
  const whole = z
    .string('empty')
    .trim()
    .regex(/^[0-9]{1,6}$/, 'odd')
    .transform(Number)
    .refine((minutes) => minutes >= 1 && minutes <= 525_600, 'odd');
  const form = z.object(Object.fromEntries<typeof whole>(targetKinds.map((kind) => [fieldOf(kind), whole])));

  const show = async (c: Request, sent?: Sent<unknown>) => {
    const found = await c.var.db.read(c.var.as, { targets: targets() });
    if (!mayOrganise(found.viewer)) return notFound(c, found.viewer);
    const now = Object.fromEntries(found.targets.map(({ kind, minutes }) => [fieldOf(kind), `${minutes}`]));
    return page(c, found.viewer, <TargetsPage sent={sent ?? unsent(now)} />, sent ? 422 : 200);
  };

  app.get('/organise/targets', (c) => show(c));

  app.post('/organise/targets', async (c) =>
    act(
      c,
      await parse(c, form),
      (sent) => show(c, sent),
      async (db, minutes) => {
        if (!mayOrganise(db.viewer)) throw new NotFound();
        await setTargets(db, Object.fromEntries(targetKinds.map((kind) => [kind, minutes[fieldOf(kind)]!])));
        return { to: '/organise/targets', said: words(c).targets.saved };
      },
    ),
  );
}

const reviewsOf = ([may]: readonly { reviews: boolean }[]) => may?.reviews ?? false;

const statusOf = (sent: Sent<unknown>) => (Object.keys(sent.errors).length > 0 ? 422 : 200);

const queueCursor = (c: Request): QueueCursor | undefined => readCursor(c.req.query('after'));

function nextInQueue(rows: readonly { cursor: string }[], path: string): string | null {
  return rows.length > pageSize ? `${path}?after=${rows[pageSize - 1]!.cursor}` : null;
}

import { z } from 'zod';
import { placeRoles, thePlace } from '../place/queries.ts';
import type { Query, Viewer } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  idParam,
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
import { type Decision, endPause, hidePost, logLook, report, settle, showPost } from './actions.ts';
import { countryOfZone } from './compute/resources.ts';
import { messages } from './messages.ts';
import { DecisionsPage } from './pages/decisions.tsx';
import { HelpPage } from './pages/help.tsx';
import { PausesPage, QueuePage } from './pages/queue.tsx';
import { MyReportsPage, ReportPage } from './pages/report.tsx';
import { HidingPage, pauseLengths, ReviewPage } from './pages/review.tsx';
import { mayHide, reasons } from './policy.ts';
import {
  decisionsAbout,
  groupToReport,
  lockWaitingReport,
  myReports,
  pageSize,
  pauses,
  personToReport,
  postToHide,
  postToReport,
  reportById,
  reportHistory,
  reportsSettled,
  reportsWaiting,
  reviewer,
  type Subject,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/help-now', async (c) => {
    const { viewer, place, roles } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      roles: placeRoles(),
    });
    const moderators = roles
      .filter(({ role }) => role === 'moderator')
      .map(({ person_id, name }) => ({ id: person_id, name }));
    const chosen = c.req.query('country') ?? countryOfZone(viewer.id ? viewer.timeZone : null);
    return page(c, viewer, <HelpPage chosen={chosen} contact={place[0]!.contact} moderators={moderators} />);
  });

  // Not by `mustBeIn`: who is paused in the place must be able to read why.
  app.get('/decisions', async (c) => {
    const { viewer, place, decisions } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      decisions: decisionsAbout(c.var.as.token),
    });
    const out = viewer.id === null ? mustBeIn(c, viewer) : undefined;
    return out ?? page(c, viewer, <DecisionsPage decisions={decisions} contact={place[0]!.contact} />);
  });

  reporting(app);
  reviewing(app);
  hiding(app);
  pausing(app);
}

const optionalId = fields.id.optional();
const newReport = z.object({
  post: optionalId,
  person: optionalId,
  group: optionalId,
  reason: fields.choice(reasons),
  words: fields.optionalText(2000),
});

function reporting(app: Routes): void {
  app.get('/reports/new', async (c) => {
    const wanted = subjectQuery(c.req.query());
    if (!wanted) throw new NotFound();
    const { viewer, subject } = await c.var.db.read(c.var.as, { subject: wanted });
    const out = mustBeIn(c, viewer);
    if (out) return out;
    if (!subject[0]) return notFound(c, viewer);
    return page(c, viewer, <ReportPage subject={subject[0]} sent={unsent()} />);
  });

  app.post('/reports', async (c) => {
    const sent = await parse(c, newReport);
    const wanted = subjectQuery(sent.typed);
    const again = async (sent: Sent<unknown>) => {
      if (!wanted) throw new NotFound();
      const { viewer, subject } = await c.var.db.read(c.var.as, { subject: wanted });
      if (!subject[0]) return notFound(c, viewer);
      return page(c, viewer, <ReportPage subject={subject[0]} sent={sent} />, 422);
    };
    return act(c, sent, again, async (db, data) => {
      const subject = wanted && (await db.first(wanted));
      if (!subject) throw new NotFound();
      const readers = await report(db, subject, data);
      return { to: '/reports/mine', said: messages.in(c.var.locale).report.thanks(readers) };
    });
  });

  app.get('/reports/mine', async (c) => {
    const { viewer, reports } = await c.var.db.read(c.var.as, { reports: myReports(cursor(c)) });
    const out = mustBeIn(c, viewer);
    if (out) return out;
    const next = nextOf(reports, '/reports/mine?from=');
    return page(c, viewer, <MyReportsPage reports={reports.slice(0, pageSize)} next={next} />);
  });
}

/** What a form or an address names: the first of these, and nothing when it is no id. */
function subjectQuery({
  post,
  person,
  group,
}: Record<string, string | undefined>): Query<Subject> | undefined {
  if (isId(post)) return postToReport(post);
  if (isId(person)) return personToReport(person);
  if (isId(group)) return groupToReport(group);
  return undefined;
}

const decision = z.object({
  decision: fields.choice(['act', 'nothing']),
  hide: fields.tick,
  pause: z.string('odd').default('none').transform(pauseOf),
  why: fields.optionalText(1000),
});

function reviewing(app: Routes): void {
  app.get('/reports', async (c) => {
    const settled = c.req.query('settled') !== undefined;
    const found = await c.var.db.read(c.var.as, {
      may: reviewer(),
      reports: settled ? reportsSettled(cursor(c)) : reportsWaiting(cursor(c)),
    });
    if (!found.may[0]?.reviews) return notFound(c, found.viewer);
    const next = nextOf(found.reports, settled ? '/reports?settled=1&from=' : '/reports?from=');
    const reports = found.reports.slice(0, pageSize);
    return page(c, found.viewer, <QueuePage reports={reports} settled={settled} next={next} />);
  });

  app.get('/reports/:report', (c) => showReport(c, unsent({ pause: 'none' })));

  app.post('/reports/:report/decision', async (c) => {
    const id = idParam(c, 'report');
    const words = messages.in(c.var.locale).review;
    const sent = await parse(c, decision);
    return act(
      c,
      sent,
      (sent) => showReport(c, sent),
      async (db, data) => {
        const to = `/reports/${id}`;
        const waiting = await db.first(lockWaitingReport(id));
        if (!waiting) {
          if (!(await db.first(reportById(id)))) throw new NotFound();
          return { to, said: words.already };
        }
        const wanted: Decision =
          data.decision === 'nothing' ? { hide: false, pause: undefined, why: data.why } : data;
        if (data.decision === 'act') {
          if (!wanted.hide && !wanted.pause) throw new Invalid({ why: words.choose });
          if (wanted.why === '') throw new Invalid({ why: words.whyMissing });
        }
        if (!(await settle(db, waiting, wanted))) throw new Invalid({ why: words.cannot });
        return { to, said: words.done };
      },
    );
  });
}

/** Each opening is written down, with the name of who looked. */
async function showReport(c: Request, sent: Sent<unknown>): Promise<Response> {
  const id = idParam(c, 'report');
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    const report = await db.first(reportById(id));
    if (!report) throw new NotFound();
    await logLook(db, report);
    return { viewer: db.viewer, report, history: await db.all(reportHistory(id)) };
  });
  const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
  return page(
    c,
    found.viewer,
    <ReviewPage report={found.report} history={found.history} sent={sent} />,
    status,
  );
}

/** `group 14`: in the group, for fourteen days; anything else is no pause. */
function pauseOf(choice: string): Decision['pause'] {
  const [where, length] = choice.split(' ');
  const known = pauseLengths.find((one) => one === length);
  if ((where !== 'group' && where !== 'place') || !known) return undefined;
  return { where, days: known === 'good' ? null : Number(known) };
}

const hidingForm = z.object({ why: fields.text(1000) });

function hiding(app: Routes): void {
  const show = async (c: Request, sent: Sent<unknown>) => {
    const { viewer, post } = await c.var.db.read(c.var.as, { post: postToHide(idParam(c, 'post')) });
    if (!post[0] || !mayHide(viewer, post[0])) return notFound(c, viewer);
    const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
    return page(c, viewer, <HidingPage post={post[0]} sent={sent} />, status);
  };

  app.get('/posts/:post/hiding', (c) => show(c, unsent()));

  app.post('/posts/:post/hiding', async (c) =>
    act(
      c,
      await parse(c, hidingForm),
      (sent) => show(c, sent),
      async (db, { why }) => {
        const post = await db.first(postToHide(idParam(c, 'post')));
        if (!post || !mayHide(db.viewer, post)) throw new NotFound();
        const hidden = await hidePost(db, post.id, why);
        const words = messages.in(c.var.locale).review;
        return { to: `/topics/${post.topic_id}`, said: hidden ? words.hidden : words.cannot };
      },
    ),
  );

  // Also for a moderator who hid reported words of a group that they do not see: the database knows who may.
  app.post('/posts/:post/showing', async (c) => {
    const id = idParam(c, 'post');
    const sent = await parse(c, z.object({ report: optionalId }));
    return act(c, sent, gone, async (db, { report }) => {
      if (!(await showPost(db, id))) throw new NotFound();
      const post = await db.first(postToHide(id));
      const to = report ? `/reports/${report}` : post ? `/topics/${post.topic_id}` : '/reports';
      return { to, said: messages.in(c.var.locale).review.shown };
    });
  });
}

function pausing(app: Routes): void {
  app.get('/suspensions', async (c) => {
    const found = await c.var.db.read(c.var.as, { may: reviewer(), pauses: pauses(cursor(c)) });
    if (!found.may[0]?.reviews) return notFound(c, found.viewer);
    const next = nextOf(found.pauses, '/suspensions?from=');
    return page(c, found.viewer, <PausesPage pauses={found.pauses.slice(0, pageSize)} next={next} />);
  });

  app.post('/suspensions/:suspension/end', async (c) =>
    act(c, await parse(c, z.object({})), gone, async (db) => {
      if (!(await endPause(db, idParam(c, 'suspension')))) throw new NotFound();
      return { to: '/suspensions', said: messages.in(c.var.locale).pauses.lifted };
    }),
  );
}

/** For forms of one button: what is sent wrong comes from no form of ours. */
const gone = (_sent: Sent<unknown>, _viewer: Viewer): never => {
  throw new NotFound();
};

const isId = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** The id that a page of a list goes on from; anything else begins at the beginning. */
function cursor(c: Request): string | null {
  const value = c.req.query('from');
  return isId(value) ? value : null;
}

/** One row more than a page holds was asked for: where the next page goes on. */
function nextOf(rows: readonly { id: string }[], path: string): string | null {
  return rows.length > pageSize ? `${path}${rows[pageSize - 1]!.id}` : null;
}

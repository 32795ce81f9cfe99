import { z } from 'zod';
import { mayOrganise } from '../place/policy.ts';
import type { Viewer } from '../platform/db.ts';
import {
  act,
  type FormErrors,
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
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { idCursor, nextOf } from '../platform/paging.ts';
import { retention } from '../retention.ts';
import { assessRisks, noteTaken, takeRecord } from './actions.ts';
import { fileOf } from './compute/csv.ts';
import { type Figures, isDay, periodOf, publicOf } from './compute/figures.ts';
import { messages } from './messages.ts';
import { FiguresPage } from './pages/figures.tsx';
import { AccessPage, RecordsPage } from './pages/records.tsx';
import { fieldsOf, RisksPage, RiskVersionPage } from './pages/risks.tsx';
import { ConsentsPage, LooksPage } from './pages/you.tsx';
import { formats, impacts, likelihoods, records, riskParts, riskSubjects } from './policy.ts';
import {
  type Answers,
  auditHead,
  lastRuns,
  looks,
  looksAtMine,
  myConsents,
  pageSize,
  publicFigures,
  type RiskAssessment,
  riskAssessment,
  riskVersions,
} from './queries.ts';

export function routes(app: Routes): void {
  const kept: KeptFigures = new Map();
  app.get('/figures', (c) => showFigures(c, kept));
  app.get('/you/consents', showConsents);
  app.get('/you/looks', showLooks);
  app.get('/organise/records', showRecords);
  app.get('/organise/records/access', showAccess);
  app.get('/organise/records/files/:file', sendRecord);
  app.get('/organise/risks', (c) => showRisks(c));
  app.post('/organise/risks', postRisks);
  app.get('/organise/risks/:version', showRiskVersion);
}

/**
 * Figures of a period, once they are counted: a year of a large place takes a while, they are the same for everybody, and a
 * day counts once it is over. What is settled or taken back meanwhile shows ten minutes later.
 */
type KeptFigures = Map<string, { until: number; figures: Figures }>;
const figuresKept = { minutes: 10, periods: 100 };

async function showFigures(c: Request, kept: KeptFigures) {
  const wait = c.var.limits.take('figures from', c.var.address());
  if (wait > 0) throw new TooMany(wait);
  const today = new Date().toISOString().slice(0, 10);
  const asked = periodOf(c.req.query('from'), c.req.query('to'), today);
  const { from, to } = asked ?? periodOf(undefined, undefined, today)!;
  const period = `${today} ${from} ${to}`;
  const known = kept.get(period);
  const shown = (viewer: Viewer, figures: Figures) =>
    page(c, viewer, <FiguresPage figures={publicOf(figures)} odd={asked === undefined} />);
  if (known && known.until > Date.now())
    return shown((await c.var.db.read(c.var.as, {})).viewer, known.figures);
  const { viewer, counted } = await c.var.db.read(c.var.as, { counted: publicFigures(from, to) });
  const { figures } = counted[0]!;
  kept.delete(period);
  // The oldest goes: it was put in first.
  if (kept.size >= figuresKept.periods) kept.delete(kept.keys().next().value!);
  kept.set(period, { until: Date.now() + figuresKept.minutes * 60_000, figures });
  return shown(viewer, figures);
}

async function showConsents(c: Request) {
  const { viewer, consents } = await c.var.db.read(c.var.as, { consents: myConsents(idCursor(c)) });
  const next = nextOf(consents, pageSize, '/you/consents?from=');
  return (
    mustBeIn(c, viewer) ??
    page(c, viewer, <ConsentsPage consents={consents.slice(0, pageSize)} next={next} />)
  );
}

async function showLooks(c: Request) {
  const found = await c.var.db.read(c.var.as, { looks: looksAtMine(seqCursor(c)) });
  const { viewer, looks } = found;
  const next = looks.length > pageSize ? `/you/looks?from=${looks[pageSize - 1]!.seq}` : null;
  return mustBeIn(c, viewer) ?? page(c, viewer, <LooksPage looks={looks.slice(0, pageSize)} next={next} />);
}

async function showRecords(c: Request) {
  const { viewer, runs, head } = await c.var.db.read(c.var.as, { runs: lastRuns(), head: auditHead() });
  if (!mayOrganise(viewer)) return notFound(c, viewer);
  return page(c, viewer, <RecordsPage retention={retention} runs={runs} head={head[0]} />);
}

async function showAccess(c: Request) {
  const found = await c.var.db.read(c.var.as, { looks: looks(seqCursor(c)) });
  if (!mayOrganise(found.viewer)) return notFound(c, found.viewer);
  const next =
    found.looks.length > pageSize ? `/organise/records/access?from=${found.looks[pageSize - 1]!.seq}` : null;
  return page(c, found.viewer, <AccessPage looks={found.looks.slice(0, pageSize)} next={next} />);
}

/** A record as a file. That it was taken along is written into the log before it goes out. */
async function sendRecord(c: Request) {
  const [name, ending] = (c.req.param('file') ?? '').split('.');
  const record = records.find((each) => each === name);
  const format = formats.find((each) => each === ending);
  const rows = await c.var.db.asViewer(c.var.as, async (db) => {
    if (!mayOrganise(db.viewer) || !record || !format) throw new NotFound();
    await noteTaken(db, record, format);
    return takeRecord(db, record, retention);
  });
  c.header('Content-Disposition', `attachment; filename="${record}.${format}"`);
  return c.body(fileOf(rows, format!), 200, {
    'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
  });
}

const judged: Record<string, z.ZodType<string>> = Object.fromEntries(
  riskParts.flatMap((part) =>
    riskSubjects[part].flatMap((subject): [string, z.ZodType<string>][] => {
      const [likelihood, impact, words] = fieldsOf(subject);
      return [
        [likelihood, z.enum(['', ...likelihoods], 'choose').default('')],
        [impact, z.enum(['', ...impacts], 'choose').default('')],
        [words, fields.optionalText(4000)],
      ];
    }),
  ),
);
const riskForm = z.object({
  version: z
    .string('odd')
    .regex(/^\d{1,6}$/, 'odd')
    .default('0'),
  assessed_on: z.string('odd'),
  next_review_on: z.string('odd'),
  ...judged,
});

async function showRisks(c: Request, sent?: Sent<unknown>) {
  const { viewer, newest, versions } = await c.var.db.read(c.var.as, {
    newest: riskAssessment(null),
    versions: riskVersions(),
  });
  if (!mayOrganise(viewer)) return notFound(c, viewer);
  const today = new Date().toISOString().slice(0, 10);
  const due = (newest[0]?.next_review_on ?? '') <= today;
  const shown = sent ?? unsent(typedOf(newest[0], today));
  const status = Object.keys(shown.errors).length > 0 ? 422 : 200;
  return page(c, viewer, <RisksPage sent={shown} versions={versions} due={due} />, status);
}

async function postRisks(c: Request) {
  const sent = await parse(c, riskForm);
  const words = messages.in(c.var.locale).risks;
  const must = (viewer: Viewer) => {
    if (!mayOrganise(viewer)) throw new NotFound();
  };
  const again = async (sent: Sent<unknown>, viewer: Viewer) => {
    must(viewer);
    return showRisks(c, sent);
  };
  return act(c, sent, again, async (db, data) => {
    must(db.viewer);
    const { version = '0', assessed_on = '', next_review_on = '', ...answered } = data;
    const wrong = dayProblems(assessed_on, next_review_on, words);
    if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
    const answers = answersOf(answered);
    const made = await assessRisks(db, { assessed_on, next_review_on, answers }, Number(version));
    if (made === undefined) throw new Invalid({ version: words.meanwhile });
    return { to: `/organise/risks/${made}`, said: words.saved };
  });
}

async function showRiskVersion(c: Request) {
  const wanted = c.req.param('version') ?? '';
  const version = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : -1;
  const { viewer, found, versions } = await c.var.db.read(c.var.as, {
    found: riskAssessment(version),
    versions: riskVersions(),
  });
  if (!mayOrganise(viewer) || !found[0]) return notFound(c, viewer);
  const newest = versions[0]?.version === found[0].version;
  return page(c, viewer, <RiskVersionPage assessment={found[0]} newest={newest} />);
}

function dayProblems(
  assessed: string,
  review: string,
  words: { dayOdd: string; reviewLate: string; reviewFar: string },
): FormErrors {
  if (!isDay(assessed)) return { assessed_on: words.dayOdd };
  if (!isDay(review)) return { next_review_on: words.dayOdd };
  if (review <= assessed) return { next_review_on: words.reviewLate };
  const days = (Date.parse(review) - Date.parse(assessed)) / 86_400_000;
  return days > 366 ? { next_review_on: words.reviewFar } : {};
}

/** What was judged or written, by subject; nothing for what was left empty. */
function answersOf(typed: Record<string, string>): Answers {
  const answers: Answers = {};
  for (const subject of riskParts.flatMap((part) => [...riskSubjects[part]])) {
    const [likelihood, impact, words] = fieldsOf(subject).map((name) => typed[name] ?? '');
    if (likelihood || impact || words)
      answers[subject] = { likelihood: likelihood!, impact: impact!, words: words! };
  }
  return answers;
}

/** The form begins with what the newest version says, and with today. */
function typedOf(newest: RiskAssessment | undefined, today: string): Record<string, string> {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const typed: Record<string, string> = {
    version: String(newest?.version ?? 0),
    assessed_on: today,
    next_review_on: nextYear,
  };
  for (const [subject, { likelihood, impact, words }] of Object.entries(newest?.answers ?? {})) {
    const [likelihoodField, impactField, wordsField] = fieldsOf(subject);
    Object.assign(typed, { [likelihoodField]: likelihood, [impactField]: impact, [wordsField]: words });
  }
  return typed;
}

/** The place in the log that a page of a list goes on from. */
function seqCursor(c: Request): string | null {
  const value = c.req.query('from') ?? '';
  return /^\d{1,18}$/.test(value) ? value : null;
}

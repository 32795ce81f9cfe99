import { loadOf } from '../listening/policy.ts';
import type { Database } from '../platform/db.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import { languageTags } from '../resources/compute/languages.ts';
import { endInvitation, forgetSupport, invite, lapse, noteMet, openToAnyone } from './actions.ts';
import { kindOf, type Load, limits, whyFull } from './compute/caseload.ts';
import type { Peer, Request } from './compute/fit.ts';
import { isLive } from './compute/fit.ts';
import { awake, type ClockSpan, hourOfWeek, type Week, weekOf } from './compute/hours.ts';
import { type Helper, invitations, notAgain, type Seeking } from './compute/inviting.ts';
import { enoughFor, stageOf, timesOutAt, type Waiting } from './compute/waiting.ts';
import { DAYS_KEPT, formOf, LAPSES_AFTER, offerForms, peerForms } from './policy.ts';
import { allWaiting, anybodyNew, type HelperRow, type RequestWaiting, willingHelpers } from './queries.ts';

export const retention: Retention[] = [
  {
    kind: 'support requests',
    tables: [
      'support_requests',
      'support_request_experiences',
      'support_states',
      'support_invitations',
      'support_offers',
    ],
    days: DAYS_KEPT,
    forget: forgetSupport,
  },
];

/** Brings requests to people: after each commit of this process, when a time-out is due, and every minute. */
export interface Bringing {
  /** Does what is due now. Returns how much that was. */
  run(): Promise<number>;
  start(): void;
  job: Job;
  close(): Promise<void>;
}

export function openBringing({
  db,
  now = Date.now,
  log,
}: {
  db: Database;
  now?: () => number;
  log: (line: string, error?: unknown) => void;
}): Bringing {
  let running: Promise<number> | undefined;
  let soon: NodeJS.Timeout | undefined;
  let due: NodeJS.Timeout | undefined;
  let started = false;
  let closed = false;

  /**
   * The database knows more of who is to be kept apart than the matching. Whom it refused is not chosen again for that
   * request in this round, so that nobody waits for somebody who cannot come.
   */
  async function bringAll(at: number) {
    const refused = new Map<string, Set<string>>();
    let all = await bring(db, at, refused, log);
    for (let again = 0; all.refusals > 0 && again < 20; again++) {
      const more = await bring(db, at, refused, log);
      all = { ...more, steps: all.steps + more.steps };
    }
    return all;
  }

  /** One at a time; whoever asks while it runs waits for a round that begins after that. */
  async function run(): Promise<number> {
    while (running) await running.catch(() => {});
    if (closed) return 0;
    running = bringAll(now()).then(({ steps, due: next }) => {
      clearTimeout(due);
      if (next !== undefined && started && !closed)
        due = setTimeout(look, Math.min(Math.max(next - now(), 1_000), 60_000)).unref();
      return steps;
    });
    try {
      return await running;
    } finally {
      running = undefined;
    }
  }

  const look = () => {
    run().catch((error) => log(`support: ${(error as Error).message}`, error));
  };

  return {
    run,
    start() {
      started = true;
      db.onCommit(() => {
        if (closed) return;
        // Many commits at once are one look, and a look that finds nobody new costs one small question.
        soon ??= setTimeout(() => {
          soon = undefined;
          db.readAsSystem({ fresh: anybodyNew() })
            .then(({ fresh }) => fresh[0]?.fresh && look())
            .catch((error) => log(`support: ${(error as Error).message}`, error));
        }, 1_000).unref();
      });
    },
    job: { name: 'support', at: '* * * * *', onlyNow: true, run: () => run().then(() => {}) },
    async close() {
      closed = true;
      clearTimeout(soon);
      clearTimeout(due);
      await running?.catch(() => {});
    },
  };
}

/** One round over everything that waits. */
async function bring(
  db: Database,
  now: number,
  refused: Map<string, Set<string>>,
  log: (line: string) => void,
): Promise<{ steps: number; refusals: number; due: number | undefined }> {
  const { requests } = await db.readAsSystem({ requests: allWaiting() });
  if (requests.length === 0) return { steps: 0, refusals: 0, due: undefined };
  const seeking: Seeking[] = [];
  let steps = 0;
  let refusals = 0;
  let next: number | undefined;
  /** What is wrong with one row stops none of the others. A message could carry somebody's words: the log has its kind alone. */
  const each = async (id: string, work: () => Promise<void> | void) => {
    try {
      await work();
    } catch (error) {
      const { code, name } = error as Error & { code?: string };
      log(`support: ${id}: ${code ?? name}`);
    }
  };
  const look = async (row: RequestWaiting) => {
    if (now - row.made_at.getTime() > LAPSES_AFTER * 86_400_000) {
      await db.asSystem((system) => lapse(system, row.id));
      steps++;
      return;
    }
    if (row.topic_repliers > 0 || (row.form === 'group' && row.joined)) {
      await db.asSystem((system) => noteMet(system, row.id));
      steps++;
      return;
    }
    if (formOf[row.form].peers === null || row.topic_id !== null || row.left_group) return;
    const waiting = waitingOf(row);
    for (const { person, at, ended } of row.invitations) {
      if (ended !== null || timesOutAt(waiting, Date.parse(at)) > now) continue;
      await db.asSystem((system) => endInvitation(system, row.id, person));
      steps++;
    }
    const { stage, invite: seeks, due } = stageOf(waiting, now);
    if (stage === 'anyone' && row.opened_at === null) {
      await db.asSystem((system) => openToAnyone(system, row.id));
      steps++;
    }
    if (due !== undefined) next = Math.min(next ?? due, due);
    if (seeks)
      seeking.push({
        request: requestOf(row, now),
        askedAt: row.made_at.getTime(),
        urgent: row.urgent,
        not: new Set([
          ...notAgain(
            row.invitations.map(({ person, at, answered }) => ({ person, at: Date.parse(at), answered })),
            now,
          ),
          ...row.offered.map(({ person }) => person),
          ...(refused.get(row.id) ?? []),
        ]),
      });
  };
  for (const row of requests) await each(row.id, () => look(row));
  if (seeking.length === 0) return { steps, refusals: 0, due: next };
  const { helpers } = await db.readAsSystem({
    helpers: willingHelpers(seeking.map(({ request }) => request)),
  });
  const rows = new Map(requests.map((row) => [row.id, row]));
  const willing: Helper[] = [];
  for (const row of helpers) await each(row.person, () => void willing.push(helperOf(row, now)));
  const found = invitations(seeking, willing, now);
  // Nobody fits and is there now: whoever is willing among those it is for need not wait for the time-out.
  const met = new Set(found.map(({ request }) => request.id));
  for (const { request } of seeking) {
    const row = rows.get(request.id)!;
    const waits = row.invitations.some(({ ended }) => ended === null);
    if (met.has(request.id) || waits || row.reach === 'one' || row.opened_at !== null) continue;
    await each(request.id, async () => {
      await db.asSystem((system) => openToAnyone(system, request.id));
      steps++;
    });
  }
  for (const { request, peer } of found)
    await each(request.id, async () => {
      const until = timesOutAt(waitingOf(rows.get(request.id)!), now);
      if (await db.asSystem((system) => invite(system, request.id, peer.person, new Date(until)))) {
        steps++;
        next = Math.min(next ?? until, until);
        return;
      }
      refusals++;
      refused.set(request.id, (refused.get(request.id) ?? new Set()).add(peer.person));
    });
  return { steps, refusals, due: next };
}

/**
 * A row as the waiting depends on it. An answer has come with the offer. What is between two has come with the asker's yes:
 * until then the one who offered counts as still asked, so that the asker has as long as they had; then the next is asked.
 */
function waitingOf(row: RequestWaiting): Waiting {
  const forms = formOf[row.form].peers ?? [];
  const kind = kindOf(forms);
  const onlyOne = row.reach === 'one';
  const offered = row.offered.filter(({ stands }) => stands).map(({ person }) => person);
  const come = kind === 'slow' || onlyOne;
  return {
    askedAt: row.made_at.getTime(),
    live: isLive(forms),
    urgent: row.urgent,
    onlyOne,
    openedAt: row.opened_at?.getTime(),
    enough: enoughFor(kind, onlyOne),
    repliers: come ? offered.length : 0,
    invitations: row.invitations.map(({ person, at, ended }) => ({
      at: Date.parse(at),
      endedAt: ended === null || (!come && offered.includes(person)) ? undefined : Date.parse(ended),
    })),
  };
}

function requestOf(row: RequestWaiting, now: number): Request {
  return {
    id: row.id,
    person: row.asker_id,
    forms: formOf[row.form].peers ?? [],
    experiences: row.experiences.map(({ id, relation }) => ({ id, relation: relation ?? 'going' })),
    languages: [spoken(row.language)],
    // Who has just arrived has said nothing of where they are: they may be awake at any hour.
    hours: row.zone === null || row.zone === 'UTC' ? always : weekOf(row.zone, awake, now),
    audience:
      row.reach === 'group' && row.group_id
        ? { to: 'group', group: row.group_id }
        : // One at a time, too, means one of those who share it; that it is one the waiting knows.
          { to: 'peers' },
    wishes: { been: row.wishes_been, firstLanguage: row.wishes_language },
    avoids: {
      experiences: row.avoids_experiences,
      groups: row.avoids_groups,
      people: row.avoids_people,
    },
  };
}

/** A row as the matching takes it. */
export function helperOf(row: HelperRow, now: number): Helper {
  const load: Load = {
    ...loadOf({ ...row, experienced: row.at_once > 1 && row.experienced }),
    open: row.open,
    openLive: row.open_live,
    pairings: row.pairings,
  };
  // Their own wish can only be less than the limit of all.
  const own = { ...limits, week: Math.min(limits.week, row.weekly_hours * 3_600_000) };
  if (whyFull(load, 'live', now, own) === 'week') load.pausedUntil = Number.POSITIVE_INFINITY;
  return { peer: peerOf(row, now), load };
}

function peerOf(row: HelperRow, now: number): Peer {
  // Who has not practised and signed yet is not asked to listen.
  const takes = new Set(
    row.forms.filter((form) => form !== 'listener' || row.may_listen).map((form) => peerForms[form]),
  );
  return {
    person: row.person,
    experiences: row.experiences,
    languages: [...new Set([spoken(row.locale ?? 'en'), ...languageTagsOf(row.languages)])],
    hours: hoursOf(row, now),
    groups: row.groups,
    notForms: [...offerForms.map((form) => peerForms[form]), 'group' as const].filter(
      (form) => !takes.has(form),
    ),
    notTopics: row.not_topics,
    notPeople: row.not_people,
    blocks: row.blocks,
  };
}

/** The hours that somebody set, else when people are awake; and this one, for who is here now. */
function hoursOf({ hours, zone, here_until }: HelperRow, now: number): Week {
  const spans: readonly ClockSpan[] =
    hours.length > 0
      ? hours.map(({ weekday, from, to }) => ({
          weekday,
          from: Math.floor(from / 60),
          to: Math.ceil(to / 60),
        }))
      : awake;
  const week = [...weekOf(zone, spans, now)];
  if (here_until && here_until.getTime() > now) {
    const hour = hourOfWeek(now);
    week[hour >> 5]! |= 1 << (hour & 31);
  }
  return week;
}

const always: Week = weekOf(
  'UTC',
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 24 })),
  0,
);

const spoken = (locale: string) => locale.split('-', 1)[0]!.toLowerCase();

/** Languages as people type them on their profiles; what is none is passed over. */
function languageTagsOf(typed: readonly string[]): string[] {
  return typed.flatMap((one) => languageTags(one, ['en', 'es', 'ar']).tags.map(spoken));
}

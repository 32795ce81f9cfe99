import type { Load } from '../src/support/compute/caseload.ts';
import { type Form, fitOf, type Peer, type Relation, type Request } from '../src/support/compute/fit.ts';
import { awake, weekOf } from '../src/support/compute/hours.ts';
import { chooser, type Helper, problemOf, type Seeking } from '../src/support/compute/inviting.ts';
import {
  match,
  matched,
  matchOne,
  type Problem,
  proves,
  type Result,
  resultOf,
  totalOf,
} from '../src/support/compute/matching.ts';
import { randomFrom } from '../test/chance.ts';
import { type Measure, median, percentile } from './measure.ts';

const requestCount = 10_000;
const peerCount = 5_000;
const newcomers = 500;
const monday = Date.UTC(2026, 5, 1, 18, 30);

/**
 * How quickly requests are matched with peers, and whether the result is proved to be the best. `--seed <n>` makes
 * another world. The floor is the simplest way: the best pair first, then the next, in the same run.
 */
export const matchRequests: Measure = async (say, log) => {
  const at = process.argv.indexOf('--seed');
  const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
  const random = randomFrom(seed);
  const helpers = Array.from({ length: peerCount }, (_, index) => helper(random, index));
  const seeking = Array.from({ length: requestCount + newcomers }, (_, index) => seeker(random, index));
  const open = seeking.slice(0, requestCount);

  const began = performance.now();
  const { problem, rows } = problemOf(open, helpers, 'slow', monday);
  const choosing = performance.now() - began;
  const candidates = problem.to.length / requestCount;
  log(
    `seed ${seed}: ${requestCount} requests, ${rows.length} peers with room for ${problem.costs.length}, ${candidates.toFixed(1)} candidates each`,
  );

  const times: number[] = [];
  const simple: number[] = [];
  let result: Result | undefined;
  let first: Result | undefined;
  for (let run = 0; run < 7; run++) {
    let from = performance.now();
    result = match(problem);
    times.push(performance.now() - from);
    from = performance.now();
    first = bestFirst(problem);
    simple.push(performance.now() - from);
  }
  const gap = proves(problem, result!);
  if (gap !== 0) {
    log(`The matching is not proved: ${gap === undefined ? 'it breaks a limit' : `${gap} below its duals`}`);
    process.exitCode = 1;
  }
  const against = (name: string, value: number, unit: string, floor: number) =>
    say({ name, value, unit, floor, ratio: value / floor });
  against('re-match', median(times), 'ms', median(simple));
  against('re-match, budget', median(times), 'ms', 1_000);
  against('sum, bound by the duals', result!.total, 'points', result!.total + (gap ?? Number.NaN));
  against(
    'fit less load, each',
    each(result!, problem, open, rows),
    'points',
    each(first!, problem, open, rows),
  );
  against('met', met(result!), 'requests', met(first!));
  against('most for one peer', most(result!, rows.length), 'requests', most(first!, rows.length));
  against('choosing the candidates of all', choosing, 'ms', median(times));

  // One after the other on top of them, each with its own choice among all peers.
  const state = matched(problem);
  const choose = chooser(
    rows.map(({ peer }) => peer),
    rows.map((_, row) => problem.costs[problem.seats[row]!]!),
  );
  const ones: number[] = [];
  const onlyChosen: number[] = [];
  let added = problem;
  for (const one of seeking.slice(requestCount)) {
    const from = performance.now();
    const best = choose(one.request, one.not);
    const chosen = performance.now();
    const gains = best.map(({ points }) => (1 << 20) + points);
    const peers = best.map(({ row }) => row);
    matchOne(state, peers, gains);
    ones.push(performance.now() - from);
    onlyChosen.push(chosen - from);
    added = withOne(added, peers, gains);
  }
  if (proves(added, resultOf(state)) !== 0) {
    log('The matching is not the best any more after one request was added');
    process.exitCode = 1;
  }
  against('one new request, median', median(ones), 'ms', median(onlyChosen));
  against('one new request, 99 of 100', percentile(ones, 0.99), 'ms', percentile(onlyChosen, 0.99));
  against('one new request, budget', percentile(ones, 0.99), 'ms', 10);
  log(`The slowest of ${newcomers} took ${percentile(ones, 1).toFixed(1)} ms`);
};

const relations: readonly Relation[] = ['going', 'been', 'been', 'help'];
const zones = ['Europe/Madrid', 'Europe/London', 'America/New_York', 'America/Bogota', 'Africa/Cairo'];
const languages = ['en', 'en', 'en', 'es', 'es', 'ar'];
const groups = Array.from({ length: 60 }, (_, index) => `group ${index}`);

function helper(random: () => number, index: number): Helper {
  const here = monday - Math.floor(random() * 5) * 86_400_000;
  const load: Load = {
    experienced: random() < 0.2,
    helped: random() < 0.6 ? [{ from: here - 5_000_000, to: here - Math.floor(random() * 4_000_000) }] : [],
    open: Math.floor(random() * 2),
    openLive: 0,
    pairings: Math.floor(random() * 2),
  };
  const peer: Peer = {
    person: `peer ${index}`,
    experiences: lived(random, 2 + Math.floor(random() * 4)),
    languages: spoken(random),
    hours: hours(random),
    groups: groups.filter(() => random() < 0.05),
    notForms: random() < 0.3 ? ['walk'] : [],
    notTopics: random() < 0.2 ? [experience(random)] : [],
    notPeople: [],
    blocks: random() < 0.05 ? [`asker ${Math.floor(random() * requestCount)}`] : [],
  };
  return { peer, load };
}

function seeker(random: () => number, index: number): Seeking {
  const forms: Form[] = ['answer'];
  const request: Request = {
    id: `request ${index}`,
    person: `asker ${index}`,
    forms,
    experiences: lived(random, 1 + Math.floor(random() * 3)).map((one) => ({ ...one, relation: 'going' })),
    languages: spoken(random),
    hours: hours(random),
    audience:
      random() < 0.1
        ? { to: 'group', group: groups[Math.floor(random() * groups.length)]! }
        : { to: 'peers' },
    wishes: { been: random() < 0.4, firstLanguage: random() < 0.2 },
    avoids: {
      experiences: [],
      groups: random() < 0.1 ? [groups[Math.floor(random() * groups.length)]!] : [],
      people: [],
    },
  };
  return {
    request,
    askedAt: monday - Math.floor(random() * 5 * 3_600_000),
    urgent: random() < 0.03,
    not: new Set(),
  };
}

/** Some experiences are far more common than others (Zipf). */
function experience(random: () => number): string {
  return `experience ${Math.floor(200 ** random())}`;
}

function lived(random: () => number, count: number) {
  const ids = new Set(Array.from({ length: count }, () => experience(random)));
  return [...ids].map((id) => ({ id, relation: relations[Math.floor(random() * 4)]! }));
}

function spoken(random: () => number): string[] {
  return [...new Set([0, 1].slice(random() < 0.3 ? 0 : 1).map(() => languages[Math.floor(random() * 6)]!))];
}

function hours(random: () => number) {
  const begin = 8 + Math.floor(random() * 12);
  const spans =
    random() < 0.4
      ? awake
      : [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: begin, to: begin + 3 }));
  return weekOf(zones[Math.floor(random() * zones.length)]!, spans, monday);
}

/** The pair that gains most, then the next one of those that are left. */
function bestFirst(problem: Problem): Result {
  const { from, to, gain, seats, costs } = problem;
  const requests = from.length - 1;
  const of = new Int32Array(to.length);
  for (let request = 0; request < requests; request++) of.fill(request, from[request], from[request + 1]);
  const arcs = Int32Array.from(of.keys()).sort(
    (one, other) => gain[other]! - costs[seats[to[other]!]!]! - (gain[one]! - costs[seats[to[one]!]!]!),
  );
  const assigned = new Int32Array(requests).fill(-1);
  const carried = new Int32Array(seats.length - 1);
  for (const arc of arcs) {
    const peer = to[arc]!;
    if (assigned[of[arc]!]! >= 0 || seats[peer]! + carried[peer]! >= seats[peer + 1]!) continue;
    assigned[of[arc]!] = peer;
    carried[peer]!++;
  }
  return { assigned, prices: new Int32Array(seats.length - 1), total: totalOf(problem, assigned) };
}

/** Points without those that being met at all is worth. */
function each(result: Result, problem: Problem, open: readonly Seeking[], rows: readonly Helper[]): number {
  // What only fit gains, in the places that it has been given.
  const fits = result.assigned.reduce(
    (sum, row, index) => sum + (row < 0 ? 0 : fitOf(open[index]!.request, rows[row]!.peer)!),
    0,
  );
  const nothing = { ...problem, gain: new Int32Array(problem.gain.length) };
  return (fits + totalOf(nothing, result.assigned)) / Math.max(1, met(result));
}

function met({ assigned }: Pick<Result, 'assigned'>): number {
  return assigned.reduce((sum, peer) => sum + (peer >= 0 ? 1 : 0), 0);
}

function most({ assigned }: Result, peers: number): number {
  const carried = new Int32Array(peers);
  for (const peer of assigned) if (peer >= 0) carried[peer]!++;
  return Math.max(...carried);
}

function withOne(problem: Problem, candidates: readonly number[], gains: readonly number[]): Problem {
  const { from, to, gain } = problem;
  return {
    ...problem,
    from: longer(from, [to.length + candidates.length]),
    to: longer(to, candidates),
    gain: longer(gain, gains),
  };
}

function longer(array: Int32Array, more: readonly number[]): Int32Array {
  const both = new Int32Array(array.length + more.length);
  both.set(array);
  both.set(more, array.length);
  return both;
}

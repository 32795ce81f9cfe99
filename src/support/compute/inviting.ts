import { costsOf, type Kind, kindOf, type Limits, type Load, limits } from './caseload.ts';
import { fitOf, mostBesides, type Peer, pointsOf, type Relation, type Request } from './fit.ts';
import { holds } from './hours.ts';
import { match, type Problem } from './matching.ts';

/** A request for which somebody should be invited now. */
export interface Seeking {
  request: Request;
  /** ms since 1970 */
  askedAt: number;
  urgent: boolean;
  /** Who has been invited already, or has replied: they are not asked twice. */
  not: ReadonlySet<string>;
}

export interface Helper {
  peer: Peer;
  load: Load;
}

export interface Invitation {
  request: Request;
  peer: Peer;
}

/** An invitation that was sent, as it is known later. Times in ms since 1970. */
export interface Sent {
  person: string;
  at: number;
  /** They said no, or replied. */
  answered: boolean;
}

/**
 * Who is not invited again for a request: those who answered, and those who were silent, for two days. In a small
 * place there may be nobody else, and silence was no refusal.
 */
export function notAgain(sent: readonly Sent[], now: number): Set<string> {
  const people = new Set<string>();
  for (const { person, at, answered } of sent) if (answered || now - at < 48 * 3_600_000) people.add(person);
  return people;
}

/** How many candidates are weighed for each request: more changes little, and costs time. */
const mostCandidates = 20;

/**
 * Gained by a request that is met at all. Far above what any fit or load is worth: nobody suitable is left out so that
 * others fit better. Urgent ones and those who have waited longer come first where there are too few.
 */
const reach = { any: 1 << 20, urgent: 1 << 22, hour: 1_000, most: 1_000_000 };

/**
 * Whom to invite for which request: the best of all for everyone together, within the limits, among those who are
 * there now. Live ones come first, since they cannot wait; what they take of a peer's room is gone for the others.
 * @param seeking one for each request, and at most one invitation for each
 * @param now ms since 1970
 * @returns an invitation for each request that somebody suitable has room for, in no order. For one that is missing
 *   nobody can be invited now: it should be opened to anyone (`Waiting.openedAt`), and asked for again later
 */
export function invitations(
  seeking: readonly Seeking[],
  helpers: readonly Helper[],
  now: number,
  within: Limits = limits,
): Invitation[] {
  const found: Invitation[] = [];
  // Loads grow by what is given here, and the caller's rows stay as they are.
  const carrying = helpers
    .filter(({ peer }) => holds(peer.hours, now))
    .map(({ peer, load }) => ({ peer, load: { ...load } }));
  for (const kind of ['live', 'walk', 'slow'] as const) {
    let left = seeking.filter(({ request }) => kindOf(request.forms) === kind);
    // Many requests can have the same best twenty. Who is left out by that looks at those who have room still.
    while (left.length > 0) {
      const { problem, rows } = problemOf(left, carrying, kind, now, within);
      const { assigned } = match(problem);
      const before = left.length;
      left = left.filter((one, index) => {
        const at = assigned[index]!;
        if (at < 0) return true;
        const { peer, load } = rows[at]!;
        load.open++;
        if (kind === 'live') load.openLive++;
        found.push({ request: one.request, peer });
        return false;
      });
      if (left.length === before) break;
    }
  }
  return found;
}

/**
 * Requests of one kind and who could meet them, as the matching takes them.
 * @returns `rows`: the helpers that have room, by the index that the problem knows them by
 */
export function problemOf<T extends Helper>(
  seeking: readonly Seeking[],
  helpers: readonly T[],
  kind: Kind,
  now: number,
  within: Limits = limits,
): { problem: Problem; rows: T[] } {
  const rows: T[] = [];
  const seats = [0];
  const costs: number[] = [];
  for (const helper of helpers) {
    const further = costsOf(helper.load, kind, now, within);
    if (further.length === 0) continue;
    rows.push(helper);
    costs.push(...further);
    seats.push(costs.length);
  }
  const choose = chooser(
    rows.map(({ peer }) => peer),
    rows.map((_, row) => costs[seats[row]!]!),
  );
  const from = new Int32Array(seeking.length + 1);
  const to: number[] = [];
  const gain: number[] = [];
  for (const [index, { request, askedAt, urgent, not }] of seeking.entries()) {
    const waited = Math.max(0, Math.min(reach.most, Math.floor(((now - askedAt) / 3_600_000) * reach.hour)));
    const met = reach.any + (urgent ? reach.urgent : 0) + waited;
    for (const { row, points } of choose(request, not)) {
      to.push(row);
      gain.push(met + points);
    }
    from[index + 1] = to.length;
  }
  return {
    rows,
    problem: {
      from,
      to: Int32Array.from(to),
      gain: Int32Array.from(gain),
      seats: Int32Array.from(seats),
      costs: Int32Array.from(costs),
    },
  };
}

/**
 * Finds the best peers for a request, by fit less what one more costs them: a few looks instead of one at everybody.
 * Peers stand under each of their experiences and languages, the least burdened first, and a list is left as soon as nobody further
 * down can be among the best, even if all else fitted perfectly.
 * @param costs what the next request costs each peer
 */
export function chooser(
  peers: readonly Peer[],
  costs: readonly number[],
): (request: Request, not: ReadonlySet<string>) => { row: number; points: number }[] {
  const all = peers.map((_, row) => row).sort((one, other) => costs[one]! - costs[other]!);
  let lists: Lists | undefined;
  // Who was looked at for this request already.
  const looked = new Int32Array(peers.length);
  let round = 0;

  return (request, not) => {
    round++;
    const best: { row: number; points: number; value: number }[] = [];
    const look = (rows: readonly number[], most: number) => {
      for (const row of rows) {
        const full = best.length === mostCandidates;
        const last = full ? best[mostCandidates - 1]!.value : Number.NEGATIVE_INFINITY;
        if (most - costs[row]! <= last) return;
        if (looked[row] === round) continue;
        looked[row] = round;
        const points = fitOf(request, peers[row]!);
        if (points === null || not.has(peers[row]!.person)) continue;
        const value = points - costs[row]!;
        if (value <= last) continue;
        if (full) best.pop();
        let at = best.length;
        while (at > 0 && best[at - 1]!.value < value) at--;
        best.splice(at, 0, { row, points, value });
      }
    };
    const besides = mostBesides(request);
    const { audience, experiences } = request;
    // For a few requests a look at everybody is cheaper than putting everybody into lists.
    if (round > 3) lists ??= listsOf(peers, all);
    if (!lists) look(all, Number.POSITIVE_INFINITY);
    else if (audience.to === 'group') look(lists.members.get(audience.group) ?? [], Number.POSITIVE_INFINITY);
    else {
      for (const relation of ['been', 'help', 'going'] as const)
        for (const experience of experiences)
          for (const language of request.languages)
            look(
              lists.living.get(keyOf(experience.id, language))?.[relation] ?? [],
              pointsOf(experience.relation, relation, request.wishes) + besides,
            );
      if (audience.to === 'one' || experiences.length === 0) look(all, besides);
    }
    return best;
  };
}

interface Lists {
  /** By experience and language: most whom one passes over speak another. */
  living: Map<string, Record<Relation, number[]>>;
  members: Map<string, number[]>;
}

const keyOf = (experience: string, language: string) => `${language} ${experience}`;

/** Who has lived what, and who is in which group, in the order of `all`. */
function listsOf(peers: readonly Peer[], all: readonly number[]): Lists {
  const living: Lists['living'] = new Map();
  const members: Lists['members'] = new Map();
  for (const row of all) {
    const { experiences, languages, groups } = peers[row]!;
    for (const { id, relation } of experiences)
      for (const language of languages) {
        const key = keyOf(id, language);
        const lists = living.get(key) ?? { been: [], help: [], going: [] };
        living.set(key, lists);
        lists[relation].push(row);
      }
    for (const group of groups) {
      const rows = members.get(group);
      if (rows) rows.push(row);
      else members.set(group, [row]);
    }
  }
  return { living, members };
}

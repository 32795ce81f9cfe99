/*
 * Who is invited by whom, so that the sum of fit less the cost of load is the largest there is. A flow of least cost,
 * by shortest augmenting paths with prices (Edmonds and Karp 1972; Tomizawa 1971; for assignments Jonker and Volgenant
 * 1987), on whole numbers, so that the result can be proved and not only believed.
 */

/**
 * Requests and peers by index. Request `r` has the candidates `to[from[r]..from[r+1])`, each peer at most once, with
 * what is gained by each in `gain`. Peer `p` has seats `costs[seats[p]..seats[p+1])`: what taking one more request
 * costs, the next one first, each at least as dear as the one before.
 * All whole numbers; gains from 0 to 2²⁶, costs from 0 to 2²⁰.
 */
export interface Problem {
  from: Int32Array;
  to: Int32Array;
  gain: Int32Array;
  seats: Int32Array;
  costs: Int32Array;
}

export interface Result {
  /** The peer of each request, or -1. */
  assigned: Int32Array;
  /** The dual variables: what a place with each peer is worth, 0 or more. They prove the result. */
  prices: Int32Array;
  /** The sum of gains less the sum of costs. */
  total: number;
}

/** A matching that further requests can be added to. Made by `matched`. */
export interface State {
  peers: number;
  requests: number;
  /** As in `Problem`, with spare room behind. */
  from: Int32Array;
  to: Int32Array;
  gain: Int32Array;
  seats: Int32Array;
  costs: Int32Array;
  assigned: Int32Array;
  /** What each request has beyond what it costs others: the dual variable beside the prices. */
  worth: Int32Array;
  prices: Int32Array;
  /** How many requests each peer has, the first of them, and for each request the next and the last one of its peer. */
  carried: Int32Array;
  first: Int32Array;
  next: Int32Array;
  before: Int32Array;
  search: Search;
}

/** What one search for a path needs; kept, so that a search costs what it looks at. */
interface Search {
  /** The number of this search: what was seen by an earlier one counts as not seen. */
  round: number;
  seen: Int32Array;
  done: Int32Array;
  /** By peer: how dear the cheapest way to it is, and the request that it comes from. */
  dear: Int32Array;
  by: Int32Array;
  heap: Int32Array;
  place: Int32Array;
  size: number;
  /** Peers that are reached as cheaply as the present one, and those that are done. */
  ready: Int32Array;
  passed: Int32Array;
}

/** The best matching of all. 10,000 requests with 20 candidates each and 5,000 peers take well under a second. */
export function match(problem: Problem): Result {
  return resultOf(matched(problem));
}

/** The same, as a state that `matchOne` adds to. */
export function matched(problem: Problem): State {
  const requests = problem.from.length - 1;
  const state = emptyState(problem);
  for (let request = 0; request < requests; request++) {
    state.requests = request + 1;
    augment(state, request);
  }
  return state;
}

/**
 * Adds one request, and keeps the matching the best of all: one more shortest path by the prices that are kept. Others
 * may be moved by it, so `state.assigned` is the answer, for all of them.
 * @param candidates peers by index, each once @param gains what is gained by each
 * @returns the index of the new request
 */
export function matchOne(state: State, candidates: ArrayLike<number>, gains: ArrayLike<number>): number {
  const request = state.requests;
  const begin = state.from[request]!;
  const end = begin + candidates.length;
  if (state.from.length < request + 2) {
    state.from = grown(state.from, request + 2);
    for (const name of ['assigned', 'worth', 'next', 'before'] as const)
      state[name] = grown(state[name], state.from.length - 1);
  }
  if (state.to.length < end) {
    state.to = grown(state.to, end);
    state.gain = grown(state.gain, end);
  }
  state.to.set(candidates, begin);
  state.gain.set(gains, begin);
  state.from[request + 1] = end;
  state.requests = request + 1;
  augment(state, request);
  return request;
}

/** What a state has come to, in arrays of its own. */
export function resultOf(state: State): Result {
  const assigned = state.assigned.slice(0, state.requests);
  return { assigned, prices: state.prices.slice(), total: totalOf(state, assigned) };
}

/**
 * Looks whether a result is the best there is, by its prices alone and without trusting how it was found: no matching
 * can have more than what the prices add up to (weak duality of linear programmes), so a result that has as much is
 * the best.
 * @returns how far the result is below what the prices allow, 0: it is proved; `undefined`: it breaks a limit, names
 *   somebody who is no candidate, or its total is wrong
 */
export function proves(problem: Problem, { assigned, prices, total }: Result): number | undefined {
  const { from, to, gain, seats, costs } = problem;
  const peers = seats.length - 1;
  const carried = new Int32Array(peers);
  if (assigned.length !== from.length - 1 || prices.length !== peers) return undefined;
  let bound = 0;
  for (let request = 0; request < assigned.length; request++) {
    let most = 0;
    let isCandidate = assigned[request] === -1;
    for (let arc = from[request]!; arc < from[request + 1]!; arc++) {
      const peer = to[arc]!;
      most = Math.max(most, gain[arc]! - prices[peer]!);
      if (peer === assigned[request]) isCandidate = true;
    }
    if (!isCandidate) return undefined;
    if (assigned[request]! >= 0) carried[assigned[request]!]!++;
    bound += most;
  }
  for (let peer = 0; peer < peers; peer++) {
    if (prices[peer]! < 0 || carried[peer]! > seats[peer + 1]! - seats[peer]!) return undefined;
    for (let seat = seats[peer]!; seat < seats[peer + 1]!; seat++)
      bound += Math.max(0, prices[peer]! - costs[seat]!);
  }
  if (totalOf(problem, assigned) !== total) return undefined;
  return bound - total;
}

/** The sum of gains less costs of any assignment that keeps the limits. */
export function totalOf(
  { from, to, gain, seats, costs }: Pick<Problem, keyof Problem>,
  assigned: Int32Array,
): number {
  const carried = new Int32Array(seats.length - 1);
  let total = 0;
  for (let request = 0; request < assigned.length; request++) {
    const peer = assigned[request]!;
    if (peer < 0) continue;
    for (let arc = from[request]!; arc < from[request + 1]!; arc++) if (to[arc] === peer) total += gain[arc]!;
    total -= costs[seats[peer]! + carried[peer]!++]!;
  }
  return total;
}

/** No gain reaches it: the price of a place with somebody who has none. */
const noPlace = 1 << 27;

function emptyState({ from, to, gain, seats, costs }: Problem): State {
  const requests = from.length - 1;
  const peers = seats.length - 1;
  const prices = Int32Array.from({ length: peers }, (_, peer) =>
    seats[peer] === seats[peer + 1] ? noPlace : costs[seats[peer]!]!,
  );
  const ofPeers = () => new Int32Array(peers);
  return {
    peers,
    requests: 0,
    from: from.slice(),
    to: to.slice(),
    gain: gain.slice(),
    seats,
    costs,
    assigned: new Int32Array(requests).fill(-1),
    worth: new Int32Array(requests),
    prices,
    carried: ofPeers(),
    first: ofPeers().fill(-1),
    next: new Int32Array(requests).fill(-1),
    before: new Int32Array(requests).fill(-1),
    search: {
      round: 0,
      seen: ofPeers(),
      done: ofPeers(),
      dear: ofPeers(),
      by: ofPeers(),
      heap: ofPeers(),
      place: ofPeers(),
      size: 0,
      ready: ofPeers(),
      passed: ofPeers(),
    },
  };
}

/**
 * Finds the cheapest way to place a request: with a peer who has a place left, or with one whose request moves on to
 * another peer, and so on, or by leaving one out, which may be itself. Then moves all of them, and the prices so that they prove
 * the new matching: Dijkstra's algorithm on what is left between gain, worth and price, which is never below 0.
 */
function augment(state: State, request: number): void {
  const { from, to, gain, seats, costs, assigned, worth, prices, carried, first, next, search } = state;
  const { seen, done, dear, by, ready, passed } = search;
  let own = 0;
  for (let arc = from[request]!; arc < from[request + 1]!; arc++)
    own = Math.max(own, gain[arc]! - prices[to[arc]!]!);
  worth[request] = own;
  assigned[request] = -1;

  const round = ++search.round;
  search.size = 0;
  let readies = 0;
  let passes = 0;
  // The cheapest end so far: at a peer with a place, or by leaving a request out.
  let least = own;
  let endPeer = -1;
  let endRequest = request;
  let at = 0;
  let looking = request;
  for (;;) {
    // Looks at all peers that a request could go to.
    const spare = at + worth[looking]!;
    const stop = from[looking + 1]!;
    for (let arc = from[looking]!; arc < stop; arc++) {
      const peer = to[arc]!;
      if (done[peer] === round) continue;
      const cost = spare + prices[peer]! - gain[arc]!;
      if (cost >= least) continue;
      if (seen[peer] === round) {
        if (cost >= dear[peer]!) continue;
      } else {
        seen[peer] = round;
        search.place[peer] = -1;
      }
      dear[peer] = cost;
      by[peer] = looking;
      if (cost === at && search.place[peer]! < 0) {
        // Nothing can be cheaper: it need not go through the heap.
        done[peer] = round;
        ready[readies++] = peer;
      } else lift(search, peer);
    }
    // The next request of the peers that are reached, or the next peer.
    looking = looking === request ? -1 : next[looking]!;
    while (looking < 0) {
      let peer: number;
      if (readies > 0) peer = ready[--readies]!;
      else {
        if (search.size === 0) break;
        peer = takeLeast(search);
        if (done[peer] === round) continue;
        if (dear[peer]! >= least) break;
        done[peer] = round;
      }
      at = dear[peer]!;
      passed[passes++] = peer;
      const seat = seats[peer]! + carried[peer]!;
      if (seat < seats[peer + 1]!) {
        const end = at + costs[seat]! - prices[peer]!;
        if (end < least) {
          least = end;
          endPeer = peer;
        }
      }
      for (let one = first[peer]!; one >= 0; one = next[one]!) {
        if (at + worth[one]! >= least) continue;
        least = at + worth[one]!;
        endPeer = -1;
        endRequest = one;
      }
      if (least === at) {
        readies = 0;
        search.size = 0;
        break;
      }
      looking = first[peer]!;
    }
    if (looking < 0) break;
  }

  // Prices rise where places are sought, worths fall as much.
  worth[request] = own - least;
  for (let pass = 0; pass < passes; pass++) {
    const peer = passed[pass]!;
    const rise = least - dear[peer]!;
    if (rise <= 0) continue;
    prices[peer]! += rise;
    for (let one = first[peer]!; one >= 0; one = next[one]!) worth[one]! -= rise;
  }

  // Everyone on the way moves on by one.
  let peer = endPeer;
  if (peer < 0) {
    if (endRequest === request) return;
    peer = assigned[endRequest]!;
    leave(state, endRequest);
  }
  for (;;) {
    const mover = by[peer]!;
    const last = assigned[mover]!;
    if (last >= 0) leave(state, mover);
    join(state, mover, peer);
    if (mover === request) return;
    peer = last;
  }
}

function join(state: State, request: number, peer: number): void {
  const head = state.first[peer]!;
  state.assigned[request] = peer;
  state.next[request] = head;
  state.before[request] = -1;
  if (head >= 0) state.before[head] = request;
  state.first[peer] = request;
  state.carried[peer]!++;
}

function leave(state: State, request: number): void {
  const peer = state.assigned[request]!;
  const { next, before } = state;
  if (before[request]! >= 0) next[before[request]!] = next[request]!;
  else state.first[peer] = next[request]!;
  if (next[request]! >= 0) before[next[request]!] = before[request]!;
  state.assigned[request] = -1;
  state.carried[peer]!--;
}

/** Puts a peer into the heap, or further up when it has become cheaper. */
function lift(search: Search, peer: number): void {
  const { heap, place, dear } = search;
  const cost = dear[peer]!;
  let at = place[peer]!;
  if (at < 0) at = search.size++;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above]!;
    if (dear[other]! <= cost) break;
    heap[at] = other;
    place[other] = at;
    at = above;
  }
  heap[at] = peer;
  place[peer] = at;
}

/** Takes the cheapest peer out of the heap. */
function takeLeast(search: Search): number {
  const { heap, place, dear } = search;
  const least = heap[0]!;
  const last = heap[--search.size]!;
  const cost = dear[last]!;
  const size = search.size;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= size) break;
    if (below + 1 < size && dear[heap[below + 1]!]! < dear[heap[below]!]!) below++;
    const other = heap[below]!;
    if (dear[other]! >= cost) break;
    heap[at] = other;
    place[other] = at;
    at = below;
  }
  heap[at] = last;
  place[last] = at;
  return least;
}

/** A longer array with the same beginning. */
function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least, array.length * 2));
  longer.set(array);
  return longer;
}

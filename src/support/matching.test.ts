import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  match,
  matched,
  matchOne,
  type Problem,
  proves,
  type Result,
  resultOf,
  totalOf,
} from './compute/matching.ts';

/** Up to seven requests and four peers with up to three places each. */
const problems = fc
  .record({
    reach: fc.constantFrom(0, 300, 1 << 20),
    places: fc.array(fc.array(fc.nat(200), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    gains: fc.array(fc.array(fc.option(fc.nat(900)), { minLength: 4, maxLength: 4 }), { maxLength: 7 }),
  })
  .map(({ reach, places, gains }) =>
    problemOf(
      places,
      gains.map((row) => places.map((_, peer) => (row[peer] === null ? null : row[peer]! + reach))),
    ),
  );

describe('the matching', () => {
  test('has the most that any choice could have, and its prices prove it', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = match(problem);
        expect(result.total).toBe(mostOf(problem));
        expect(proves(problem, result)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('stays the best when requests come one after the other', () => {
    fc.assert(
      fc.property(problems, fc.nat(7), (problem, known) => {
        const { from, to, gain } = problem;
        const requests = from.length - 1;
        const before = Math.min(known, requests);
        const state = matched({
          ...problem,
          from: from.slice(0, before + 1),
          to: to.slice(0, from[before]),
          gain: gain.slice(0, from[before]),
        });
        for (let request = before; request < requests; request++) {
          const [begin, end] = [from[request]!, from[request + 1]!];
          expect(matchOne(state, to.slice(begin, end), gain.slice(begin, end))).toBe(request);
        }
        const result = resultOf(state);
        expect(proves(problem, result)).toBe(0);
        expect(result.total).toBe(mostOf(problem));
      }),
      { numRuns: 200 },
    );
  });

  test('is proved for hundreds of requests with few places and with many', () => {
    for (const [places, reach] of [
      [1, 1 << 20],
      [2, 1 << 20],
      [4, 0],
    ] as const) {
      const problem = large(400, 200, places, reach);
      expect(proves(problem, match(problem))).toBe(0);
    }
  });

  test('leaves nobody out who can be met, though others would fit better', () => {
    // The first could have either peer and likes 0; the second can have 0 alone.
    const reach = 1 << 20;
    const problem = problemOf(
      [[0], [0]],
      [
        [reach + 900, reach + 10],
        [reach + 50, null],
      ],
    );
    expect([...match(problem).assigned]).toEqual([1, 0]);
  });

  test('gives the second request to somebody else when carrying two costs more than it fits better', () => {
    const gains = [
      [500, 440],
      [500, 440],
    ];
    expect(new Set(match(problemOf([[0, 90], [0]], gains)).assigned)).toEqual(new Set([0, 1]));
    expect([...match(problemOf([[0, 50], [0]], gains)).assigned]).toEqual([0, 0]);
  });

  test('asks nobody who has no place, and copes with nobody at all', () => {
    expect([...match(problemOf([[]], [[700]])).assigned]).toEqual([-1]);
    expect([...match(problemOf([], [[], []])).assigned]).toEqual([-1, -1]);
    expect(match(problemOf([[0]], []))).toMatchObject({ total: 0 });
  });
});

describe('the proof', () => {
  const problem = large(60, 30, 2, 1 << 20);
  const best = match(problem);

  test('finds what is not the best', () => {
    const worse = best.assigned.slice();
    worse[worse.findIndex((peer) => peer >= 0)] = -1;
    expect(proves(problem, { ...best, assigned: worse, total: totalOf(problem, worse) })).toBeGreaterThan(0);
    const wrongPrices = best.prices.slice();
    wrongPrices[0]! += 5_000_000;
    expect(proves(problem, { ...best, prices: wrongPrices })).toBeGreaterThan(0);
  });

  test('refuses too many for one peer, somebody who is no candidate, a price below nothing, a wrong sum', () => {
    const crowded = problemOf([[0]], [[5], [5]]);
    const both: Result = { assigned: Int32Array.of(0, 0), prices: Int32Array.of(0), total: 10 };
    expect(proves(crowded, both)).toBeUndefined();
    const apart = problemOf([[0], [0]], [[5, null]]);
    const wrong = { assigned: Int32Array.of(1), prices: Int32Array.of(0, 0), total: 0 };
    expect(proves(apart, wrong)).toBeUndefined();
    expect(proves(problem, { ...best, prices: best.prices.map(() => -1) })).toBeUndefined();
    expect(proves(problem, { ...best, total: best.total + 1 })).toBeUndefined();
  });
});

function problemOf(places: readonly number[][], gains: readonly (number | null)[][]): Problem {
  const from = [0];
  const to: number[] = [];
  const gain: number[] = [];
  for (const row of gains) {
    for (const [peer, points] of row.entries()) {
      if (points === null) continue;
      to.push(peer);
      gain.push(points);
    }
    from.push(to.length);
  }
  const seats = [0];
  const costs: number[] = [];
  for (const further of places) {
    costs.push(...further.toSorted((a, b) => a - b));
    seats.push(costs.length);
  }
  const array = (values: readonly number[]) => Int32Array.from(values);
  return { from: array(from), to: array(to), gain: array(gain), seats: array(seats), costs: array(costs) };
}

function large(requests: number, peers: number, places: number, reach: number): Problem {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const costs = Array.from({ length: peers }, () =>
    Array.from({ length: random(places + 1) }, () => random(300)),
  );
  const gains = Array.from({ length: requests }, () =>
    Array.from({ length: peers }, () => (random(10) === 0 ? reach + random(900) : null)),
  );
  return problemOf(costs, gains);
}

/** By trying everything. */
function mostOf({ from, to, gain, seats, costs }: Problem): number {
  const carried = new Array<number>(seats.length).fill(0);
  const go = (request: number): number => {
    if (request === from.length - 1) return 0;
    let most = go(request + 1);
    for (let arc = from[request]!; arc < from[request + 1]!; arc++) {
      const peer = to[arc]!;
      const seat = seats[peer]! + carried[peer]!;
      if (seat >= seats[peer + 1]!) continue;
      carried[peer]!++;
      most = Math.max(most, gain[arc]! - costs[seat]! + go(request + 1));
      carried[peer]!--;
    }
    return most;
  };
  return go(0);
}

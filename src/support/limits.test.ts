import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capacityOf,
  costsOf,
  helpedInWeek,
  kindOf,
  type Load,
  limits,
  relieveAt,
  restingUntil,
  whyFull,
} from './compute/caseload.ts';
import { weekOf } from './compute/hours.ts';
import { inOrder, needsPeople } from './compute/queue.ts';
import {
  estimateOf,
  nextDue,
  opensAt,
  patience,
  presence,
  stageOf,
  timesOutAt,
  type Waiting,
} from './compute/waiting.ts';

const now = Date.UTC(2026, 5, 1, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const load = (change: Partial<Load> = {}): Load => ({
  experienced: false,
  helped: [],
  open: 0,
  openLive: 0,
  pairings: 0,
  ...change,
});
const ago = (from: number, to?: number) => ({
  from: now - from,
  to: to === undefined ? undefined : now - to,
});

describe('limits', () => {
  test('one conversation at a time, two for the experienced, invitations to one included', () => {
    const talking = { helped: [ago(10 * minute)] };
    expect(capacityOf(load(), 'live', now)).toBe(1);
    expect(capacityOf(load(talking), 'live', now)).toBe(0);
    expect(whyFull(load(talking), 'live', now)).toBe('talking');
    expect(capacityOf(load({ ...talking, experienced: true }), 'live', now)).toBe(1);
    expect(capacityOf(load({ ...talking, experienced: true, open: 1, openLive: 1 }), 'live', now)).toBe(0);
    expect(capacityOf(load(talking), 'slow', now)).toBe(3);
  });

  test('two hours in one go, then a quarter of an hour off; a shorter pause does not end it', () => {
    const inOne = [ago(130 * minute, 70 * minute), ago(62 * minute, 5 * minute)];
    expect(whyFull(load({ helped: inOne }), 'slow', now)).toBe('resting');
    expect(restingUntil(load({ helped: inOne }), now)).toBe(now + 10 * minute);
    expect(whyFull(load({ helped: inOne }), 'slow', now + 10 * minute)).toBeUndefined();
    // A hundred minutes, and nine of pause: what is begun now would go beyond two hours.
    const short = load({ helped: [ago(109 * minute, 9 * minute)] });
    expect(restingUntil(short, now)).toBe(now + 6 * minute);
    const withRest = [ago(130 * minute, 70 * minute), ago(55 * minute, 5 * minute)];
    expect(whyFull(load({ helped: withRest }), 'slow', now)).toBeUndefined();
    const stillThere = load({ helped: [ago(119 * minute)] });
    expect(restingUntil(stillThere, now)).toBe(Number.POSITIVE_INFINITY);
    expect(relieveAt(stillThere, now)).toBe(now + minute);
  });

  test('ten hours in any seven days, two conversations at once counted once', () => {
    const days = [1, 2, 3, 4, 5].map((each) => ago(each * day, each * day - 2 * hour));
    expect(helpedInWeek(load({ helped: days }), now)).toBe(10 * hour);
    expect(helpedInWeek(load({ helped: [...days, ...days] }), now)).toBe(10 * hour);
    expect(whyFull(load({ helped: days }), 'walk', now)).toBe('week');
    expect(whyFull(load({ helped: days.slice(1) }), 'walk', now)).toBeUndefined();
    expect(whyFull(load({ helped: days }), 'walk', now + 2 * day + 2 * hour)).toBeUndefined();
    expect(relieveAt(load({ helped: [...days.slice(1), ago(30 * minute)] }), now)).toBe(now + 90 * minute);
  });

  test('three open invitations, three people to walk alongside, and breaks', () => {
    expect(whyFull(load({ open: 3 }), 'slow', now)).toBe('invited');
    expect(capacityOf(load({ open: 1 }), 'slow', now)).toBe(2);
    expect(whyFull(load({ pairings: 3 }), 'walk', now)).toBe('walking');
    expect(whyFull(load({ pairings: 3 }), 'slow', now)).toBeUndefined();
    expect(whyFull(load({ pausedUntil: Number.POSITIVE_INFINITY }), 'slow', now)).toBe('paused');
    expect(whyFull(load({ pausedUntil: now }), 'slow', now)).toBeUndefined();
  });

  test('are the numbers that helpers are told', () => {
    // The numbers are promised to helpers in words: who changes one changes the words.
    expect(limits).toEqual({
      live: 1,
      liveExperienced: 2,
      stretch: 2 * hour,
      rest: 15 * minute,
      week: 10 * hour,
      open: 3,
      pairings: 3,
      least: 20 * minute,
    });
  });

  test('a request falls under one of them', () => {
    expect([kindOf([]), kindOf(['answer']), kindOf(['answer', 'listen']), kindOf(['walk'])]).toEqual([
      'live',
      'slow',
      'live',
      'walk',
    ]);
  });

  test('the cost never falls from one request to the next, nor by what is carried already', () => {
    const some = fc.record({
      experienced: fc.boolean(),
      open: fc.nat(3),
      openLive: fc.nat(1),
      pairings: fc.nat(3),
      helped: fc.array(
        fc.record({
          from: fc.integer({ min: now - 8 * day, max: now }),
          length: fc.integer({ min: 0, max: hour }),
        }),
        { maxLength: 12 },
      ),
    });
    fc.assert(
      fc.property(some, fc.constantFrom('live' as const, 'slow' as const, 'walk' as const), (one, kind) => {
        const carried = {
          ...one,
          helped: one.helped.map(({ from, length }) => ({ from, to: from + length })),
        };
        const costs = costsOf(carried, kind, now);
        expect(costs).toHaveLength(capacityOf(carried, kind, now));
        for (const [at, cost] of costs.entries()) {
          expect(Number.isInteger(cost) && cost >= 0).toBe(true);
          if (at > 0) expect(cost).toBeGreaterThanOrEqual(costs[at - 1]!);
        }
        const fresh = costsOf(load({ experienced: one.experienced }), kind, now);
        for (const [at, cost] of costs.entries()) expect(cost).toBeGreaterThanOrEqual(fresh[at]!);
      }),
      { numRuns: 200 },
    );
  });
});

const waiting = (change: Partial<Waiting> = {}): Waiting => ({
  askedAt: now,
  live: false,
  urgent: false,
  onlyOne: false,
  enough: 2,
  repliers: 0,
  invitations: [],
  ...change,
});

describe('a request while it waits', () => {
  const { first, least, anyone } = patience.slow;

  test('the best is invited, after a time-out the next, and after a while anyone may come', () => {
    expect(stageOf(waiting(), now)).toEqual({ stage: 'next', invite: true, due: now + anyone });
    const sent = waiting({ invitations: [{ at: now }] });
    expect(stageOf(sent, now)).toEqual({ stage: 'invited', invite: false, due: now + first });
    expect(stageOf(sent, now + first)).toMatchObject({ stage: 'next', invite: true });
    expect(stageOf(sent, now + anyone)).toMatchObject({ stage: 'anyone', invite: true, due: undefined });
    expect(nextDue(sent, now)).toBe(now + first);
    expect(nextDue(waiting(), now)).toBe(now);
  });

  test('a no makes room for the next at once', () => {
    const declined = waiting({ invitations: [{ at: now, endedAt: now + minute }] });
    expect(stageOf(declined, now)).toMatchObject({ stage: 'invited' });
    expect(stageOf(declined, now + minute)).toMatchObject({ stage: 'next', invite: true });
  });

  test('the longer it has waited the shorter an invitation stands, and never too short to be seen', () => {
    const asked = { askedAt: now, live: false, urgent: false };
    const stands = [0, 1, 2, 50].map((hours) => timesOutAt(asked, now + hours * hour) - now - hours * hour);
    expect(stands).toEqual(stands.toSorted((a, b) => b - a));
    expect(stands[0]).toBe(first);
    expect(stands[3]).toBe(least);
    expect(timesOutAt({ ...asked, urgent: true }, now)).toBe(now + least);
  });

  test('what is urgent, has one reply, or finds nobody to invite, is open to anyone at once', () => {
    for (const change of [{ urgent: true }, { repliers: 1 }, { openedAt: now }])
      expect(stageOf(waiting(change), now)).toMatchObject({ stage: 'anyone', invite: true });
  });

  test('what only one peer may see is never open to anyone', () => {
    for (const change of [{}, { urgent: true }, { openedAt: now }]) {
      const one = waiting({ onlyOne: true, ...change });
      expect(opensAt(one)).toBeUndefined();
      expect(stageOf(one, now + 30 * day)).toMatchObject({ stage: 'next', invite: true });
    }
  });

  test('two different people are enough, and what is closed is over', () => {
    expect(stageOf(waiting({ repliers: 2 }), now)).toEqual({ stage: 'met', invite: false, due: undefined });
    expect(stageOf(waiting({ enough: 1, repliers: 1 }), now)).toMatchObject({ stage: 'met' });
    expect(stageOf(waiting({ endedAt: now }), now)).toMatchObject({ stage: 'ended', invite: false });
  });
});

describe('what stands in front of people', () => {
  const one = { askedAt: now - hour, urgent: false, enough: 2, repliers: 0 };

  test('stays until two people have replied', () => {
    expect([0, 1, 2].map((repliers) => needsPeople({ repliers, enough: 2 }))).toEqual([true, true, false]);
    expect(inOrder([{ ...one, repliers: 2 }, one], now)).toEqual([one]);
  });

  test('the urgent first, then what waited longest; who has had a reply can wait longer for the second', () => {
    const urgent = { ...one, urgent: true, askedAt: now };
    const old = { ...one, askedAt: now - 3 * hour };
    const second = { ...one, askedAt: now - 20 * hour, repliers: 1, firstAt: now - 6 * hour };
    expect(inOrder([one, second, old, urgent], now)).toEqual([urgent, old, second, one]);
  });

  test('what fits the viewer comes before what has waited a little longer', () => {
    const fits = { ...one, fit: 700 };
    const older = { ...one, askedAt: now - 2 * hour };
    const oldest = { ...one, askedAt: now - 4 * hour };
    expect(inOrder([older, fits, oldest], now)).toEqual([oldest, fits, older]);
  });
});

describe('how long others waited', () => {
  const met = (wait: number) => ({ askedAt: now - day, metAt: now - day + wait });

  test('is said in the middle and at both ends', () => {
    const past = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((wait) => met(wait * minute));
    expect(estimateOf(past, now)).toEqual({
      low: 30 * minute,
      median: 50 * minute,
      high: 90 * minute,
      of: 10,
    });
  });

  test('counts those who still wait, so that a place where many get no answer does not look quick', () => {
    const quick = Array.from({ length: 6 }, () => met(5 * minute));
    const without = Array.from({ length: 5 }, () => ({ askedAt: now - day }));
    expect(estimateOf([...quick, ...without], now)).toMatchObject({ median: 5 * minute, high: undefined });
    expect(estimateOf([...quick, ...without, ...without], now)).toBeUndefined();
    // Who asked a minute ago says nothing about those who wait longer.
    const justNow = Array.from({ length: 9 }, () => ({ askedAt: now - minute }));
    expect(estimateOf([...quick, ...justNow], now)).toMatchObject({ median: 5 * minute, high: 5 * minute });
  });

  test('is not said from a handful', () => {
    expect(
      estimateOf(
        Array.from({ length: 4 }, () => met(minute)),
        now,
      ),
    ).toBeUndefined();
  });

  test('says who is there, or when somebody usually is', () => {
    const evening = weekOf('UTC', [{ weekday: 1, from: 18, to: 20 }], now);
    const tomorrow = weekOf('UTC', [{ weekday: 2, from: 9, to: 10 }], now);
    expect(presence([evening, tomorrow], now)).toEqual({ now: 0, next: now + 6 * hour });
    expect(presence([evening, tomorrow], now + 7 * hour)).toEqual({ now: 1, next: undefined });
    expect(presence([], now)).toEqual({ now: 0, next: undefined });
  });
});

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Limits, limits } from '../src/support/compute/caseload.ts';
import { mayMeet } from '../src/support/compute/fit.ts';
import { audit, type Broken } from './audit.ts';
import { figuresOf, gini } from './figures.ts';
import { type Log, patienceOfAskers, run, type Way } from './run.ts';
import { labelledTexts } from './texts.ts';
import { hour, kinds, minute, start, type World, worldOf } from './world.ts';

const texts = labelledTexts();
const small = (seed: number) => worldOf(kinds['small-charity']!, 80, 14, seed, texts);
const world = small(1);
/** Far more is asked than a few helpers can carry. */
const crowded = worldOf({ ...kinds.night!, helpers: 0.15, asksInWeek: 7, visits: 12 }, 80, 14, 2, texts);

describe('a simulated community', { timeout: 60_000 }, () => {
  test('lives the same days again for the same seed, and others for another; every request counts', () => {
    const figures = figuresOf(world, 'ours');
    expect(figuresOf(small(1), 'ours')).toEqual(figures);
    const { fates } = run(world, 'ours');
    const without = fates.filter(({ replies }) => replies.length === 0).length;
    expect(figures.requests).toBe(world.asked.length);
    expect(figures.neverAnswered).toBeCloseTo(without / figures.requests, 3);
    expect(figuresOf(small(2), 'ours')).not.toEqual(figuresOf(world, 'ours'));
  });

  test.each<Way>(['ours', 'first come', 'first come, alerted'])(
    'knows of every request what became of it: %s',
    (way) => {
      const { fates } = run(world, way);
      expect(fates.map(({ asked }) => asked.index)).toEqual(world.asked.map((_, index) => index));
      expect(fates.length).toBeGreaterThan(30);
      for (const { asked, replies } of fates) {
        expect(new Set(replies.map(({ person }) => person)).size).toBe(replies.length);
        for (const { person, at } of replies) {
          expect(world.people[person]!.isHelper).toBe(true);
          expect(at).toBeGreaterThanOrEqual(asked.at);
          expect(at).toBeLessThan(asked.at + patienceOfAskers + hour);
          const { peer } = world.people[person]!;
          if (way === 'ours') expect(mayMeet(asked.request, peer)).toBe(true);
          expect(peer.blocks).not.toContain(asked.request.person);
        }
      }
    },
  );

  test('breaks no limit, however much is asked; without limits some are broken', () => {
    for (const each of [world, crowded]) expect(audit(each, run(each, 'ours').log)).toEqual(none);
    expect(figuresOf(crowded, 'first come, alerted').limitsBroken).toBeGreaterThan(0);
  });

  test('shows it when limits are left out', () => {
    const without: Limits = {
      ...limits,
      live: 9,
      liveExperienced: 9,
      stretch: 1_000 * hour,
      week: 1_000 * hour,
      open: 20,
      pairings: 20,
    };
    const broken = audit(crowded, run(crowded, 'ours', without).log);
    for (const which of ['conversations', 'stretches', 'weeks', 'invitations', 'pairings'] as const)
      expect([which, broken[which] > 0]).toEqual([which, true]);
  });
});

const none: Broken = {
  conversations: 0,
  stretches: 0,
  weeks: 0,
  invitations: 0,
  pairings: 0,
  paused: 0,
  refused: 0,
};

describe('the audit', () => {
  const person = world.people.findIndex(({ experienced }) => !experienced);
  const span = (from: number, to: number, live = true) => ({
    from: start + from * minute,
    to: start + to * minute,
    live,
  });
  const found = (change: Partial<Log>, of: World = world) => {
    const log: Log = { helped: of.people.map(() => []), invited: [], pairings: [], ...change };
    return audit(of, log);
  };
  const helping = (...spans: Log['helped'][number]) => ({
    helped: world.people.map((_, index) => (index === person ? spans : [])),
  });

  test('counts two conversations at once, long stretches and long weeks, and not what is just allowed', () => {
    expect(found(helping(span(0, 60), span(30, 40)))).toEqual({ ...none, conversations: 1 });
    expect(found(helping(span(0, 60), span(60, 70)))).toEqual(none);
    expect(found(helping(span(0, 100), span(110, 140, false)))).toEqual({ ...none, stretches: 1 });
    expect(found(helping(span(0, 100), span(115, 140)))).toEqual(none);
    const day = 24 * 60;
    const days = (length: number) => [0, 1, 2, 3, 4, 5].map((each) => span(each * day, each * day + length));
    expect(found(helping(...days(100)))).toEqual(none);
    expect(found(helping(...days(110)))).toEqual({ ...none, weeks: 1 });
  });

  test('counts too many invitations and pairings, and invitations into a break', () => {
    const open = [0, 1, 2, 3].map((at) => ({ person, request: 0, at: start + at, endedAt: start + hour }));
    expect(found({ invited: open }).invitations).toBe(1);
    expect(found({ invited: open.slice(1) }).invitations).toBe(0);
    const four = open.map(({ at, endedAt }) => ({ person, from: at, to: endedAt }));
    expect(found({ pairings: four })).toEqual({ ...none, pairings: 1 });
    const onBreak = world.people.map((one, index) =>
      index === person ? { ...one, pause: { from: start, to: start + hour } } : one,
    );
    expect(found({ invited: open.slice(3) }, { ...world, people: onBreak }).paused).toBe(1);
    const blocked = world.people.map((one, index) =>
      index === person ? { ...one, peer: { ...one.peer, blocks: [world.asked[0]!.request.person] } } : one,
    );
    expect(found({ invited: open.slice(3) }, { ...world, people: blocked }).refused).toBe(1);
  });

  test('the Gini coefficient is 0 where all carry alike, and near 1 where one carries all', () => {
    expect(gini([2, 2, 2])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75);
    expect(gini([0, 0])).toBe(0);
  });
});

// Processes of their own, which a busy machine keeps waiting.
describe('npm run simulate', { timeout: 120_000 }, () => {
  const simulate = (...words: string[]) =>
    spawnSync(process.execPath, ['bin/simulate.mjs', ...words], { encoding: 'utf8' });

  test('prints one object for a program, and a table for a person', () => {
    const words = ['community', '--people', '40', '--days', '7', '--seed', '5'];
    const asked = simulate(...words, '--json');
    const found = JSON.parse(asked.stdout);
    expect(asked.status).toBe(0);
    expect(found).toMatchObject({ world: 'community', people: 40, days: 7, seed: 5 });
    for (const way of ['ours', 'firstComeFirstServed', 'firstComeAlerted'])
      expect(found[way]).toMatchObject({ requests: found.requests, firstReplyMedian: expect.any(Number) });
    expect(found.ours.limitsBroken).toBe(0);
    const table = simulate('community', '--people', '30', '--days', '3', '--world', 'night').stdout;
    expect(table).toContain('First reply, median');
    expect(table).toContain('Worse than first come, first served:');
  });

  test('says what is wrong with its words', () => {
    for (const words of [['community', '--world', 'moon'], ['community', '--people', 'many'], ['town']]) {
      const { status, stdout, stderr } = simulate(...words, '--json');
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('Usage: npm run simulate');
    }
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../bin/build.mjs';
import { away, wasThere } from '../faults/away.ts';
import { clients } from '../faults/clients.ts';
import { clock } from '../faults/clock.ts';
import { disk } from '../faults/disk.ts';
import * as judge from '../faults/judge.ts';
import { kills } from '../faults/kills.ts';
import { reckon } from '../faults/ledger.ts';
import { migration } from '../faults/migration.ts';
import { untold } from '../faults/told.ts';

// The short form of `npm run faults`: real processes, killed at moments that a seed chooses.

const quiet = () => {};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(() => build('place').then(() => {}), 60_000);

test('what was acknowledged is there, once, and told once, whatever is killed', async () => {
  const found = await kills({ kills: 3, seed: 11, people: 3, log: quiet });
  expect(judge.kills(found)).toEqual([]);
  expect(found.acknowledged).toBeGreaterThan(20);
  expect(found.kinds.file).toBeGreaterThanOrEqual(1);
  expect(found.killed.program).toBeGreaterThanOrEqual(1);
  expect(found.killed.database).toBeGreaterThanOrEqual(1);
}, 240_000);

test('while the database is gone each form gets a 503 with all that was typed; then everything goes on', async () => {
  const found = await away({
    absence: 'refused',
    seed: 12,
    gone: async (answered) => {
      for (let tries = 0; answered() < 20 && tries < 2_000; tries++) await pause(20);
    },
  });
  expect(judge.away('refused', found)).toEqual([]);
  expect(found.clear).toBeGreaterThanOrEqual(20);
}, 240_000);

test('on a full disk nothing is half kept, and each form says so; with room everything goes on', async (context) => {
  const found = await disk({ seed: 13, writes: 6 });
  if ('skipped' in found) return context.skip(found.skipped);
  expect(judge.disk(found)).toEqual([]);
  expect(found.clear).toBe(6);
}, 240_000);

// The clients are let go of after more than twenty seconds: the others work meanwhile.
describe.concurrent('side by side', () => {
  test('a first start that is killed half-way, and two that follow at once, and an upgrade, leave one whole database with all its rows', async () => {
    const found = await migration({ kills: 3, seed: 14 });
    expect(judge.migration(found)).toEqual([]);
    expect(Object.keys(found.midway)).toHaveLength(3);
  }, 240_000);

  test('slow and broken clients keep nobody else waiting, and those that never end are let go of', async () => {
    const each = 10;
    const found = await clients({
      seed: 15,
      each,
      until: async (letGo) => {
        const isWaiting = () => judge.endless.some((kind) => (letGo[kind] ?? 0) < each);
        for (let tries = 0; isWaiting() && tries < 1_200; tries++) await pause(100);
      },
    });
    expect(judge.clients(found, judge.LONGEST)).toEqual([]);
  }, 240_000);

  test('a clock that jumps a day ahead and back signs nobody out, and everybody can write', async (context) => {
    const found = await clock({ seed: 16, jobs: false });
    if ('skipped' in found) return context.skip(found.skipped);
    expect(found).toMatchObject({ signedIn: [true, true], written: [true, true] });
  }, 240_000);
});

test('the reckoning finds what is lost, what is doubled and what was answered oddly', () => {
  const entry = (mark: string, more: object) => ({
    kind: 'post' as const,
    who: 'Ana',
    mark,
    path: '/',
    fields: {},
    once: undefined,
    sent: 1,
    answers: ['303'],
    location: '/posts/1',
    ...more,
  });
  const entries = [
    entry('kept', {}),
    entry('gone', {}),
    entry('twice', {}),
    entry('unanswered', { location: undefined, answers: ['ECONNRESET'] }),
    entry('broken', { location: undefined, answers: ['500'] }),
  ];
  const counts = new Map(Object.entries({ kept: 1, twice: 2, unanswered: 1 }));
  const found = reckon(entries, { counts, halves: ['half kept: a post'] });
  expect(found.problems).toContain('half kept: a post');
  expect(found).toMatchObject({ acknowledged: 3, lost: 1, doubled: 1, unanswered: 2, odd: ['post: 500'] });
});

test('who was told to look anew was told of what was there by then, and of nothing that came later', () => {
  const news = [
    { id: 'before', at: 10 },
    { id: 'heard', at: 30 },
    { id: 'later', at: 30 },
  ];
  const heard = new Set(['heard']);
  expect(untold({ heard, reloads: [20] }, news)).toEqual(['later']);
  expect(untold({ heard, reloads: [] }, news)).toEqual(['before', 'later']);
  expect(untold({ heard, reloads: [20, 30] }, news)).toEqual([]);
});

describe('each thing that does not hold is said, and nothing else', () => {
  const kept = { acknowledged: 9, lost: 0, doubled: 0, problems: [] as string[] };
  const broken = { ...kept, lost: 1, doubled: 1, problems: ['lost: a post'] };

  test('of kills', () => {
    const found = {
      ...kept,
      unanswered: 0,
      repeated: 0,
      kinds: {},
      odd: [],
      kills: 3,
      killed: { program: 1, database: 1, backend: 1, both: 0 },
      recoveries: { p50: 1, max: 2 },
      jobs: {
        expected: 3,
        lost: 0,
        doubled: 0,
        noticesLost: 0,
        noticesDoubled: 0,
        mails: 3,
        mailsAgain: 0,
        left: 0,
      },
      streams: { comebacks: 2, missed: 0 },
      notOnItsPage: 0,
    };
    expect(judge.kills(found)).toEqual([]);
    const bad = {
      ...found,
      ...broken,
      odd: ['post: 500'],
      notOnItsPage: 1,
      streams: { comebacks: 2, missed: 1 },
      jobs: { ...found.jobs, lost: 1, doubled: 1, noticesLost: 1, noticesDoubled: 1, left: 1 },
      recoveries: { p50: 1, max: 90 },
    };
    expect(judge.kills(bad)).toHaveLength(12);
  });

  test('of a database that is away', () => {
    const found = {
      ...kept,
      requests: 30,
      clear: 30,
      unclear: [],
      slowest: 9_000,
      slowestLater: 20,
      backAfter: 1,
      streamsMissed: 0,
      jobsAfter: 2,
    };
    expect(judge.away('silent', found)).toEqual([]);
    expect(judge.away('silent', { ...found, slowestLater: 9_000 })).toEqual([
      'away, silent: 9000 ms when it was long known',
    ]);
    const bad = { ...found, ...broken, clear: 0, unclear: ['500'], slowest: 20_000, streamsMissed: 1 };
    expect(judge.away('silent', { ...bad, slowestLater: 9_000, jobsAfter: null })).toHaveLength(9);
  });

  test('of a form that was taken while the database was gone', () => {
    const asked = { status: 303, clear: false, at: 1_000, milliseconds: 100 };
    expect(wasThere(asked, undefined)).toBe(true);
    expect(wasThere({ ...asked, milliseconds: 9_000 }, undefined)).toBe(false);
    expect(wasThere(asked, 1_050)).toBe(true);
    expect(wasThere(asked, 2_000)).toBe(false);
    expect(wasThere({ ...asked, milliseconds: 9_000 }, 2_000)).toBe(false);
    expect(wasThere({ ...asked, status: 500 }, undefined)).toBe(false);
  });

  test('of slow clients', () => {
    const kinds = { 'head that never ends': 2, 'body that never ends': 2, 'half closed': 2 };
    const found = {
      kinds,
      letGo: kinds,
      memoryBefore: 100,
      memoryMost: 200,
      pages: 20,
      failed: 0,
      slowest: 50,
      draftsLeft: 0,
    };
    expect(judge.clients(found)).toEqual([]);
    expect(judge.clients({ ...found, slowest: 9_000 })).toEqual(['clients: a page took 9000 ms']);
    expect(judge.clients({ ...found, slowest: 9_000 }, judge.LONGEST)).toEqual([]);
    expect(judge.clients({ ...found, letGo: { ...kinds, 'half closed': 1 } })).toEqual([
      'clients: let go of 1 of 2: half closed',
    ]);
    const bad = { ...found, letGo: {}, memoryMost: 600, failed: 1, slowest: 9_000, draftsLeft: 1 };
    expect(judge.clients(bad)).toHaveLength(7);
  });

  test('of a clock that jumps', () => {
    const found = { signedIn: [true, true], written: [true, true], jobsAfter: 3, nightly: 1 };
    expect(judge.clock(found)).toEqual([]);
    expect(judge.clock({ skipped: 'no libfaketime' })).toEqual([]);
    expect(
      judge.clock({ signedIn: [true, false], written: [false], jobsAfter: null, nightly: 2 }),
    ).toHaveLength(4);
  });

  test('of a full disk, and of starts that are killed', () => {
    const disk = { ...kept, answers: {}, clear: 6, unclear: [], uploads: {}, backAfter: 1 };
    expect(judge.disk(disk)).toEqual([]);
    expect(judge.disk({ ...disk, ...broken, clear: 0, unclear: ['500'] })).toHaveLength(5);
    const found = {
      kills: 3,
      midway: { upgrade: 1 },
      recovered: 3,
      leftovers: [],
      serves: true,
      problems: [],
    };
    expect(judge.migration(found)).toEqual([]);
    const bad = { midway: { upgrade: 0 }, recovered: 2, leftovers: ['postgres.1'], serves: false };
    expect(judge.migration({ ...found, ...bad, problems: ['topics had 2, and has 1'] })).toHaveLength(5);
  });
});

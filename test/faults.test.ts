import { beforeAll, expect, test } from 'vitest';
import { build } from '../bin/build.mjs';
import { away } from '../faults/away.ts';
import { clients } from '../faults/clients.ts';
import { disk } from '../faults/disk.ts';
import { kills } from '../faults/kills.ts';
import { reckon } from '../faults/ledger.ts';
import { migration } from '../faults/migration.ts';
import { untold } from '../faults/told.ts';

// The short form of `npm run faults`: real processes, killed at moments that a seed chooses.

beforeAll(() => build('place').then(() => {}), 60_000);

const quiet = () => {};

test('what was acknowledged is there, once, and told once, whatever is killed', async () => {
  const found = await kills({ kills: 3, seed: 11, people: 3, log: quiet });
  expect(found).toMatchObject({ kills: 3, lost: 0, doubled: 0, notOnItsPage: 0, odd: [], problems: [] });
  expect(found.acknowledged).toBeGreaterThan(20);
  expect(found.kinds.file).toBeGreaterThanOrEqual(1);
  expect(found.killed.program).toBeGreaterThanOrEqual(1);
  expect(found.killed.database).toBeGreaterThanOrEqual(1);
  expect(found.jobs).toMatchObject({ lost: 0, doubled: 0, left: 0 });
  expect(found.streams.missed).toBe(0);
}, 240_000);

test('while the database is gone each form gets a 503 with all that was typed; then everything goes on', async () => {
  const asked = Promise.withResolvers<void>();
  const found = await away({
    absence: 'refused',
    seed: 12,
    gone: async (answered) => {
      const look = setInterval(() => answered() >= 20 && asked.resolve(), 20);
      await asked.promise;
      clearInterval(look);
    },
  });
  expect(found).toMatchObject({
    unclear: [],
    lost: 0,
    doubled: 0,
    streamsMissed: 0,
    jobsRun: true,
    problems: [],
  });
  expect(found.clear).toBeGreaterThanOrEqual(20);
}, 240_000);

test('on a full disk nothing is half kept, and each form says so; with room everything goes on', async (context) => {
  const found = await disk({ seed: 13, writes: 6 });
  if ('skipped' in found) return context.skip(found.skipped);
  expect(found).toMatchObject({ clear: 6, unclear: [], lost: 0, doubled: 0, problems: [] });
}, 240_000);

test('a first start that is killed half-way, and two that follow at once, leave one whole database', async () => {
  const found = await migration({ kills: 2, seed: 14 });
  expect(found).toEqual({ kills: 2, recovered: 2, leftovers: [], serves: true, problems: [] });
}, 240_000);

test('slow and broken clients keep nobody else waiting', async () => {
  const found = await clients({
    seed: 15,
    each: 10,
    until: () => new Promise((resolve) => setImmediate(resolve)),
  });
  expect(found).toMatchObject({ failed: 0, draftsLeft: 0 });
}, 240_000);

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

import { expect, test } from 'vitest';
import type { Facts } from '../platform/probe.ts';
import { judge } from './compute/judge.ts';

const now = Date.parse('2026-11-28T12:00:00Z');
const offsets = { a: 60, b: 120, c: -300, d: -240, e: 345, f: 345, g: 660, h: 630 };
const quiet = { due: 0, oldest: 0 };

/** A place where all is well, with something else in it. */
function found(facts: Partial<Facts>, database: Partial<NonNullable<Facts['database']>> = {}): string[] {
  const all: Facts = {
    database: {
      version: 18,
      bytes: 1e7,
      schema: 'current',
      clock: now,
      latest: now,
      zones: offsets,
      jobs: { ...quiet, failed: 0 },
      waiting: quiet,
      backUps: { looked: true, late: undefined },
      ...database,
    },
    replica: undefined,
    disk: { free: 50e9, total: 100e9 },
    mail: { set: true, problem: null },
    certificate: { until: now + 60 * 86_400_000, trusted: true },
    memory: { available: 1e9, total: 2e9 },
    proxy: { publicUrl: 'https://peers.example', host: '127.0.0.1', trustProxy: 1 },
    zones: { version: '2026b', offsets },
    backUps: { kept: 7, sealed: true, newest: new Date(now), late: undefined },
    now,
    ...facts,
  };
  return judge(all)
    .filter(({ state }) => state !== 'good')
    .map(({ state, says }) => `${state}: ${says}`);
}

test('where all is well there is nothing to say', () => {
  expect(found({})).toEqual([]);
});

test('time zones that the program does not know, or that the database knows otherwise, are a problem', () => {
  const { h: _, ...fewer } = offsets;
  expect(found({ zones: { version: '2026b', offsets: fewer } })).toEqual(['problem: zonesMissing']);
  expect(found({}, { zones: { ...offsets, h: 660 } })).toEqual(['problem: zonesApart']);
  expect(found({}, { zones: fewer })).toEqual(['problem: zonesApart']);
});

test('a database of another version than 18 is a problem', () => {
  expect(found({}, { version: 17 })).toEqual(['problem: databaseOther']);
  expect(found({}, { schema: 'newer' })).toEqual(['problem: databaseNewer']);
});

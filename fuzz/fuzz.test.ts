import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPlace } from './place.ts';
import { fuzz, type Part, parts } from './run.ts';

/**
 * Anything at all, sent to everything that takes something. `npm test` sends a few thousand inputs, always the same;
 * `npm run fuzz -- --inputs N` as many as one likes, and shows a fault by the smallest input that was found to show it.
 */

const { FUZZ_INPUTS, FUZZ_SEED = '6', FUZZ_PART, FUZZ_PATH, FUZZ_RESULT } = process.env;

describe.skipIf(FUZZ_PATH)('what a route takes', () => {
  /** What is sent there is looked at by nobody. */
  const formless = new Set([
    'POST /sign-out',
    'POST /unsubscribe/:token',
    'POST /reports/notices/:token/withdrawal',
  ]);

  test('is known of each that takes a form, so that no new one is left out', async () => {
    const place = await openPlace(() => {});
    try {
      const takers = place.targets.filter(({ route }) => route.startsWith('POST'));
      expect(takers.length).toBeGreaterThan(150);
      expect(
        takers
          .filter(({ route }) => !place.forms.of(route).reads && !formless.has(route))
          .map(({ route }) => route),
      ).toEqual([]);
      // And it is known of what kind: not only that there is one.
      const newTopic = new Map(
        place.targets.find(({ route }) => route === 'POST /groups/:group/topics')?.fields,
      );
      expect([...newTopic.keys()]).toEqual(
        expect.arrayContaining(['title', 'body', 'kind', 'tags', 'masked']),
      );
      expect(newTopic.get('kind')).toMatchObject({ kind: 'choice', options: ['conversation', 'question'] });
      expect(place.targets.find(({ route }) => route === 'GET /search')?.queries).toContain('q');
    } finally {
      await place.drop();
    }
  }, 600_000);
});

test(`${FUZZ_INPUTS ?? 'a few thousand'} inputs of all kinds are taken or refused, and nothing else`, async () => {
  const found = await fuzz({
    inputs: Number(FUZZ_INPUTS ?? 2_000),
    seed: Number(FUZZ_SEED),
    part: parts.find((part: Part) => part === FUZZ_PART),
    path: FUZZ_PATH || undefined,
    tell: FUZZ_INPUTS || FUZZ_PATH ? (line) => void process.stderr.write(`${line}\n`) : undefined,
  });
  if (FUZZ_RESULT) writeFileSync(FUZZ_RESULT, JSON.stringify(found));
  expect(found.faults).toEqual([]);
  // What is kept of one place is not kept of all: the heap of the last is about that of the first.
  expect(found.heap.last - found.heap.first).toBeLessThan(100e6);
}, 0);

import { expect, test } from 'vitest';
import { readTags } from './compute/tags.ts';

test('reads tags as typed: cleaned, each once, and none of which nothing is left', () => {
  expect(readTags('#Sleep, sleep,  night shifts،أرق,,')).toEqual(['sleep', 'night shifts', 'أرق']);
  expect(readTags('x'.repeat(50))).toEqual(['x'.repeat(40)]);
  // One character that is longer than a tag may be.
  expect(readTags(`${'\u0300'.repeat(41)}, ok`)).toEqual(['ok']);
});

import { expect, test } from 'vitest';
import { utf8 } from './encode.ts';

test('gives the bytes that everybody else gives, whatever letters a text has', () => {
  for (const text of [
    '',
    'plain',
    'é ÿ \u0080',
    '“é”',
    'اللغة',
    '😀',
    'half \ud83d',
    `${'x'.repeat(600_000)}’`,
  ])
    expect(utf8(text).equals(Buffer.from(text))).toBe(true);
});

import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fuzz } from './run.ts';

const { FUZZ_INPUTS, FUZZ_SEED, FUZZ_PATH, FUZZ_RESULT } = process.env;

test('the routes take whatever is sent', async () => {
  const found = await fuzz({
    inputs: Number(FUZZ_INPUTS ?? 2_500),
    seed: Number(FUZZ_SEED ?? 6),
    ...(FUZZ_PATH && { path: FUZZ_PATH }),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  if (FUZZ_RESULT) writeFileSync(FUZZ_RESULT, JSON.stringify(found, null, 1));
  expect(found.faults).toEqual([]);
}, 0);

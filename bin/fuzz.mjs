// Sends anything at all to everything that takes something: `npm run fuzz -- --inputs 1000000 [--seed 6] [--json]`. What it
// prints for a fault repeats that fault: `--part routes --seed 6 --path 1:2:3`. It runs as the tests do, on a server of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage =
  'Usage: npm run fuzz -- --inputs <n> [--seed <n>] [--part routes|wire|mail|imports] [--path <path of a fault>] [--json]';

let values;
try {
  const options = Object.fromEntries(
    ['inputs', 'seed', 'part', 'path'].map((name) => [name, { type: 'string' }]),
  );
  ({ values } = parseArgs({ options: { ...options, json: { type: 'boolean' } } }));
  for (const name of ['inputs', 'seed'])
    if (values[name] !== undefined && !/^\d{1,9}$/.test(values[name]))
      throw new Error(`--${name} is a whole number`);
  if (values.part !== undefined && !/^(routes|wire|mail|imports)$/.test(values.part))
    throw new Error('There is no such part');
} catch (problem) {
  process.stderr.write(`${problem.message}\n${usage}\n`);
  process.exit(1);
}

const result = join(tmpdir(), `peerhood-fuzz-${process.pid}.json`);
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', 'fuzz/fuzz.test.ts', '--reporter=dot', '--testNamePattern=inputs of all kinds'],
  {
    cwd: root,
    // What is found is told on standard error while it runs; the tests’ own words say no more than that there was something.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      FUZZ_INPUTS: values.inputs ?? '10000',
      FUZZ_SEED: values.seed ?? String(Math.floor(Math.random() * 1e6)),
      FUZZ_PART: values.part ?? '',
      FUZZ_PATH: values.path ?? '',
      FUZZ_RESULT: result,
    },
  },
);
try {
  const found = JSON.parse(readFileSync(result, 'utf8'));
  const { inputs, seconds, faults, heap } = found;
  const rate = (inputs / seconds).toFixed(0);
  if (values.json) process.stdout.write(`${JSON.stringify(found)}\n`);
  else
    process.stdout.write(
      `${inputs} inputs in ${seconds.toFixed(0)} s (${rate}/s): ${faults.length} faults; heap ${(heap.first / 1e6).toFixed(0)} MB before the first input, ${(heap.last / 1e6).toFixed(0)} MB at the end\n`,
    );
} catch {
  process.stderr.write('The inputs could not be sent: see above.\n');
} finally {
  rmSync(result, { force: true });
}
process.exit(status === 0 ? 0 : 1);

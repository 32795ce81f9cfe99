// Sends anything at all to everything that takes something: `npm run fuzz -- --inputs 1000000 [--seed 6] [--json]`. What it
// prints for a fault repeats that fault: `--part routes --seed 6 --path 1:2:3`. It runs as the tests do, on servers of its own.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage =
  'Usage: npm run fuzz -- --inputs <n> [--seed <n>] [--processes <n>] [--part routes|wire|mail|imports] [--path <path of a fault>] [--json]';

let values;
try {
  const options = Object.fromEntries(
    ['inputs', 'seed', 'processes', 'part', 'path'].map((name) => [name, { type: 'string' }]),
  );
  ({ values } = parseArgs({ options: { ...options, json: { type: 'boolean' } } }));
  for (const name of ['inputs', 'seed', 'processes'])
    if (values[name] !== undefined && !/^\d{1,9}$/.test(values[name]))
      throw new Error(`--${name} is a whole number`);
  if (values.inputs !== undefined && Number(values.inputs) === 0) throw new Error('--inputs is at least 1');
  if (values.part !== undefined && !/^(routes|wire|mail|imports)$/.test(values.part))
    throw new Error('There is no such part');
} catch (problem) {
  process.stderr.write(`${problem.message}\n${usage}\n`);
  process.exit(1);
}

const inputs = Number(values.inputs ?? 10_000);
const seed = values.seed ?? String(Math.floor(Math.random() * 1e6));
// While a program waits for its database another one can use the processor. What is sent is the same with any number of them.
const processes =
  values.path === undefined ? Math.max(1, Number(values.processes ?? availableParallelism())) : 1;

/** One of them, with a database server of its own. */
function send(mine) {
  const result = join(tmpdir(), `peerhood-fuzz-${process.pid}-${mine}.json`);
  const child = spawn(
    join(root, 'node_modules/.bin/vitest'),
    [
      'run',
      'fuzz/fuzz.test.ts',
      '--reporter=dot',
      '--testNamePattern=inputs of all kinds',
      // Nearly all that an input needs is thrown away at its end: with room for many of them that costs nothing.
      '--execArgv=--max-semi-space-size=32',
    ],
    {
      cwd: root,
      // What is found is told on standard error while it runs; the tests’ own words say no more than that there was something.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        FUZZ_INPUTS: String(inputs),
        FUZZ_SEED: seed,
        FUZZ_SHARE: `${mine}/${processes}`,
        FUZZ_PART: values.part ?? '',
        FUZZ_PATH: values.path ?? '',
        FUZZ_RESULT: result,
      },
    },
  );
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      let found;
      try {
        found = JSON.parse(readFileSync(result, 'utf8'));
      } catch {
        // It did not get so far: said below.
      }
      rmSync(result, { force: true });
      resolve({ status, found });
    });
  });
}

/** What all of them found, as if one had. */
function together(all) {
  const sum = (records) => {
    const total = {};
    for (const [name, count] of records.flatMap(Object.entries)) total[name] = (total[name] ?? 0) + count;
    return total;
  };
  const faults = new Map();
  for (const fault of all.flatMap((each) => each.faults)) {
    const known = faults.get(fault.what);
    if (known) known.times += fault.times;
    else faults.set(fault.what, fault);
  }
  const grown = ({ heap }) => heap.last - heap.first;
  return {
    seed: Number(seed),
    inputs: all.reduce((count, each) => count + each.inputs, 0),
    parts: sum(all.map(({ parts }) => parts)),
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    faults: [...faults.values()],
    statuses: sum(all.map(({ statuses }) => statuses)),
    // Of the one whose heap has grown most.
    heap: all.reduce((one, other) => (grown(other) > grown(one) ? other : one)).heap,
    costliest: all
      .flatMap(({ costliest }) => costliest)
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 10),
  };
}

const ended = await Promise.all(Array.from({ length: processes }, (_, mine) => send(mine)));
if (ended.every(({ found }) => found)) {
  const found = together(ended.map((each) => each.found));
  const { seconds, faults, heap } = found;
  const rate = (found.inputs / seconds).toFixed(0);
  if (values.json) process.stdout.write(`${JSON.stringify(found)}\n`);
  else
    process.stdout.write(
      `${found.inputs} inputs in ${seconds.toFixed(0)} s (${rate}/s), seed ${seed}: ${faults.length} faults; heap ${(heap.first / 1e6).toFixed(0)} MB before the first input, ${(heap.last / 1e6).toFixed(0)} MB at the end\n`,
    );
} else process.stderr.write('The inputs could not be sent: see above.\n');
process.exit(ended.every(({ status, found }) => status === 0 && found) ? 0 : 1);

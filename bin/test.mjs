// Everything that `npm test` checks, each part with its time; the first failure does not hide the others.
// `npm test -- src/groups` runs only the tests whose path contains those words.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const chosen = process.argv.slice(2);
const results = join(tmpdir(), `peerhood-results-${process.pid}.json`);

const checks = [
  ['format and lint', 'biome', 'check', '--error-on-warnings'],
  ['types', 'tsc', '--project', '.'],
  ['unused code', 'knip'],
];
const failed = chosen.length > 0 ? [] : checks.filter((check) => !passes(...check)).map(([name]) => name);

const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
if (!passes('tests', 'vitest', ...options, ...chosen)) failed.push('tests');

if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}\n`);
process.stdout.write(`${counts()}\n`);
process.exit(failed.length > 0 ? 1 : 0);

function passes(name, program, ...args) {
  const started = Date.now();
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.stdout.write(
    `${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return status === 0;
}

function counts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
  } catch {
    return '0 passed, 0 failed, 0 skipped (the tests could not be run)';
  } finally {
    rmSync(results, { force: true });
  }
}

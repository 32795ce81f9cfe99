import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './lock.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerhood-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one works at a time, and the next begins when the one before it has ended', async () => {
  const lock = join(folder, 'lock');
  const said: string[] = [];
  const first = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const one = alone(lock, async () => {
    begun.resolve();
    await first.promise;
    said.push('first');
  });
  await begun.promise;
  const other = alone(lock, () => void said.push('second'));
  first.resolve();
  await Promise.all([one, other]);
  expect(said).toEqual(['first', 'second']);
  expect(existsSync(lock)).toBe(false);
});

test.runIf(existsSync('/proc/self/stat'))(
  'the lock of one who died is taken over, also when the system gave their number to somebody else',
  async () => {
    const lock = join(folder, 'lock');
    let holder = '';
    await alone(lock, () => {
      holder = readFileSync(join(lock, 'pid'), 'utf8');
    });
    const [pid, begunAt] = holder.split(' ');
    expect([Number(pid), Number(begunAt) > 0]).toEqual([process.pid, true]);
    for (const dead of ['999999999 1', `${process.pid} 1`]) {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), dead);
      let worked = false;
      await alone(lock, () => {
        worked = true;
      });
      expect(worked).toBe(true);
    }
  },
);

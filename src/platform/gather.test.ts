import { expect, test } from 'vitest';
import { gather } from './gather.ts';

/** Runs that end when they are told to. */
function held() {
  const runs: { some: readonly string[]; end(): void; fail(): void }[] = [];
  const run = (some: readonly string[]) =>
    new Promise<string[]>((resolve, reject) => {
      const end = () => resolve(some.map((one) => one.toUpperCase()));
      runs.push({ some, end, fail: () => reject(new Error('no')) });
    });
  return { runs, run };
}

test('what comes while one is under way goes together, and each gets its own answer', async () => {
  const { runs, run } = held();
  const write = gather(run, { underWay: 1, most: 2, patience: 60_000 });
  const all = ['a', 'b', 'c', 'd'].map(write);
  expect(runs.map(({ some }) => some)).toEqual([['a']]);
  runs[0]!.end();
  expect(await all[0]).toBe('A');
  await expect.poll(() => runs.length).toBe(2);
  expect(runs[1]!.some).toEqual(['b', 'c']);
  runs[1]!.end();
  await expect.poll(() => runs.length).toBe(3);
  runs[2]!.end();
  expect(await Promise.all(all)).toEqual(['A', 'B', 'C', 'D']);
});

test('one that fails takes nobody along: each of them is tried alone', async () => {
  const tried: string[] = [];
  const first = Promise.withResolvers<void>();
  const write = gather(
    async (some: readonly string[]) => {
      tried.push(some.join());
      if (some.includes('wait')) await first.promise;
      if (some.includes('bad')) throw new Error('bad');
      return some.map((one) => `${one} written`);
    },
    { underWay: 1 },
  );
  const all = Promise.allSettled(['wait', 'good', 'bad', 'fine'].map(write));
  first.resolve();
  expect((await all).map((each) => (each.status === 'fulfilled' ? each.value : each.status))).toEqual([
    'wait written',
    'good written',
    'rejected',
    'fine written',
  ]);
  expect(tried).toEqual(['wait', 'good,bad,fine', 'good', 'bad', 'fine']);
});

test('a lost connection is no answer: what may have been committed is not written a second time', async () => {
  const tried: string[] = [];
  const first = Promise.withResolvers<void>();
  const write = gather(
    async (some: readonly string[]) => {
      tried.push(some.join());
      if (some.includes('wait')) await first.promise;
      else throw new Error('Connection terminated unexpectedly');
      return some.map((one) => `${one} written`);
    },
    { underWay: 1 },
  );
  const all = Promise.allSettled(['wait', 'one', 'two'].map(write));
  first.resolve();
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(write('alone')).rejects.toThrow('Connection terminated');
  expect(tried).toEqual(['wait', 'one,two', 'alone']);
});

test('others go ahead beside one that takes too long', async () => {
  const { runs, run } = held();
  const write = gather(run, { underWay: 1, patience: 1 });
  const slow = write('slow');
  const quick = write('quick');
  await expect.poll(() => runs.length).toBe(2);
  // No more than three, however long they take: others need connections too.
  const third = write('third');
  await expect.poll(() => runs.length).toBe(3);
  const more = ['fourth', 'fifth'].map(write);
  runs[2]!.end();
  expect(await third).toBe('THIRD');
  await expect.poll(() => runs.length).toBe(4);
  expect(runs[3]!.some).toEqual(['fourth', 'fifth']);
  runs[3]!.end();
  expect(await Promise.all(more)).toEqual(['FOURTH', 'FIFTH']);
  runs[1]!.end();
  expect(await quick).toBe('QUICK');
  runs[0]!.end();
  expect(await slow).toBe('SLOW');
});

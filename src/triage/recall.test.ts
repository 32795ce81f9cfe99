import { expect, it } from 'vitest';
import { recallEstimate } from './compute/recall.ts';

it('estimates what was missed from a sample of what was not flagged', () => {
  const { recall, low, high } = recallEstimate({
    flaggedTrue: 40,
    sampled: 200,
    sampledTrue: 1,
    unflagged: 2000,
  });
  // One in two hundred of two thousand: ten missed.
  expect(recall).toBeCloseTo(40 / 50, 6);
  expect(low).toBeLessThan(recall);
  expect(high).toBeGreaterThan(recall);
  expect(high).toBeLessThanOrEqual(40 / 41);
});

it('is not sure that nothing was missed because a sample shows nothing', () => {
  const { recall, low, high } = recallEstimate({
    flaggedTrue: 40,
    sampled: 200,
    sampledTrue: 0,
    unflagged: 2000,
  });
  expect([recall, high]).toEqual([1, 1]);
  expect(low).toBeLessThan(0.75);
});

it('knows it exactly when everything was read', () => {
  const read = { flaggedTrue: 9, sampled: 100, sampledTrue: 1, unflagged: 100 };
  expect(recallEstimate(read)).toEqual({ recall: 0.9, low: 0.9, high: 0.9 });
});

it('gets narrower with more reading', () => {
  const width = (sampled: number, sampledTrue: number) => {
    const { low, high } = recallEstimate({ flaggedTrue: 50, sampled, sampledTrue, unflagged: 10_000 });
    return high - low;
  };
  expect(width(4000, 4)).toBeLessThan(width(1000, 1));
});

it('says that it does not know', () => {
  expect(recallEstimate({ flaggedTrue: 3, sampled: 0, sampledTrue: 0, unflagged: 50 })).toEqual({
    recall: Number.NaN,
    low: 0,
    high: 1,
  });
  expect(() => recallEstimate({ flaggedTrue: 1, sampled: 9, sampledTrue: 10, unflagged: 20 })).toThrow(
    RangeError,
  );
});

it('holds the true recall in its interval about 95 times in 100', () => {
  // 1,000 unflagged posts, 30 of them missed; 300 read, by a fixed sequence of chance.
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let held = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    let missedLeft = 30;
    let left = 1000;
    let sampledTrue = 0;
    for (let read = 0; read < 300; read++, left--)
      if (next() < missedLeft / left) {
        missedLeft--;
        sampledTrue++;
      }
    const { low, high } = recallEstimate({ flaggedTrue: 90, sampled: 300, sampledTrue, unflagged: 1000 });
    if (low <= 0.75 && 0.75 <= high) held++;
  }
  expect(held / rounds).toBeGreaterThan(0.92);
});

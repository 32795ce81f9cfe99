import { expect, it } from 'vitest';
import { card, load, type Sample, save, score, share, train } from './compute/second-stage.ts';

const needing = [
  'I cannot go on like this',
  'please someone, tonight is bad',
  'he hurts me again',
  'nothing is left',
];
const others = [
  'the meeting is on Monday',
  'does anybody have a recipe',
  'my cat sleeps all day',
  'new build is out',
];
const samples: Sample[] = [0, 1, 2].flatMap((round) => [
  ...needing.map((text) => ({ text: `${text} ${round}`, needsHuman: true })),
  ...others.map((text) => ({ text: `${text} ${round}`, needsHuman: false })),
]);

it('learns what moderators decided', () => {
  const model = train(samples);
  expect(score(model, 'he hurts me, please')).toBeGreaterThan(0.5);
  expect(score(model, 'a recipe for Monday')).toBeLessThan(0.5);
});

it('gives the same model for the same samples, and takes it through plain numbers', () => {
  const [one, other] = [train(samples), train(samples)];
  expect(save(one)).toEqual(save(other));
  const back = load(JSON.parse(JSON.stringify(save(one))));
  expect(score(back, 'nothing is left')).toBeCloseTo(score(one, 'nothing is left'), 2);
});

it('refuses what it cannot learn from or load', () => {
  expect(() => train(samples.filter(({ needsHuman }) => needsHuman))).toThrow(RangeError);
  expect(() => load({ ...save(train(samples)), features: [-1], weights: [1] })).toThrow(RangeError);
});

it('tells its figures with intervals that hold them', () => {
  const told = card(train(samples), samples);
  expect(told.trainedOn).toEqual({ samples: 24, needingHuman: 12 });
  for (const { value, low, high } of [told.sensitivity, told.precision, told.specificity]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
});

it('has the score interval that tables give', () => {
  // Wilson 1927 for 8 of 10.
  expect(share(8, 10).low).toBeCloseTo(0.4902, 3);
  expect(share(8, 10).high).toBeCloseTo(0.9433, 3);
  expect(share(0, 0)).toEqual({ value: Number.NaN, low: 0, high: 1 });
});

import { describe, expect, it } from 'vitest';
import { fitted, type Text } from '../../bench/fit-words.ts';
import { dangerWords } from '../../bench/triage-words.ts';
import { entriesOf } from './compute/learnt.ts';
import { learntArabic } from './compute/learnt-ar.ts';
import { learntEnglish } from './compute/learnt-en.ts';
import { learntSpanish } from './compute/learnt-es.ts';
import { triage } from './compute/triage.ts';

/** Texts of three words: the first speaks for a person, the second against, the third says nothing. */
const texts = Array.from({ length: 60 }, (_, at): Text => {
  const needsHuman = at % 2 === 0;
  const features = [needsHuman === at % 10 < 8 ? 0 : 1, ...(at % 4 < 2 ? [2] : [])];
  return { features: Int32Array.from(features), amount: 1, beside: [0], needsHuman, weight: 1 };
});
const free = () => new Float64Array(3).fill(Number.NEGATIVE_INFINITY);

describe('fitting words', () => {
  it('gives the same weights for the same texts, and none to a word that says nothing', () => {
    const one = fitted(texts, free(), { l1: 1, l2: 0.1 });
    expect(one).toEqual(fitted(texts, free(), { l1: 1, l2: 0.1 }));
    expect(one.weights[0]).toBeGreaterThan(0.5);
    expect(one.weights[1]).toBeLessThan(-0.5);
    expect(one.weights[2]).toBe(0);
  });

  it('lets no weight below its least', () => {
    expect(fitted(texts, new Float64Array(3), { l1: 0.1, l2: 0.1 }).weights[1]).toBe(0);
  });

  it('holds a number beside on its side of nought, and near what it starts from where texts say little', () => {
    const beside = texts.map((text, at) => ({ ...text, beside: [at % 2 === 0 ? 1 : 0, at < 2 ? 1 : 0] }));
    const asked = { least: Number.NEGATIVE_INFINITY, most: 0, start: 0, pull: 1 };
    const besides = [asked, { ...asked, most: 9, start: 2, pull: 100 }];
    const fit = fitted(beside, free(), { l1: 1, l2: 0.1, besides });
    expect(fit.beside[0]).toBe(0);
    expect(fit.beside[1]).toBeCloseTo(2, 1);
  });

  it('gives up weights that cost more than they say', () => {
    expect([...fitted(texts, free(), { l1: 50, l2: 0.1 }).weights]).toEqual([0, 0, 0]);
  });
});

describe.each([
  ['English', learntEnglish],
  ['Spanish', learntSpanish],
  ['Arabic', learntArabic],
])('what was learnt in %s', (_, learnt) => {
  const entries = entriesOf(learnt);

  it('is modest, and has each word and pair once', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.length).toBeLessThanOrEqual(16_000);
    expect(new Set(entries.map(([, entry]) => entry)).size).toBe(entries.length);
    for (const [weight, entry] of entries) {
      expect(Number.isInteger(weight) && weight !== 0, entry).toBe(true);
      expect(entry.split(' ').length, entry).toBeLessThanOrEqual(2);
    }
  });

  it('has no word of every house, family and calendar by itself', () => {
    const said = new Set(entries.map(([, entry]) => entry));
    for (const word of [
      'door',
      'parents',
      'stopped',
      'today',
      'years',
      'night',
      'kitchen',
      'left the',
      'the door',
    ])
      expect(said.has(word), word).toBe(false);
  });

  it('has no word of danger that speaks for peace', () => {
    const danger = dangerWords();
    expect(entries.filter(([weight, entry]) => weight < 0 && danger.has(entry))).toEqual([]);
  });
});

it('shows at most six places, and only words that speak for a look', () => {
  const text =
    'My wife left in spring and since then I keep opening the door at night for nobody. They know nothing, everyone at work ' +
    'thinks I sleep, and I sit there, scared and tired, with my phone in my hands. Thanks for the great dog.';
  const { level, hits } = triage(text);
  expect(level).toBe('soon');
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.length).toBeLessThanOrEqual(6);
  expect(hits.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toMatch(/great|dog/);
});

it('knows a word however it is written', () => {
  const plain =
    'my wife left, I feel so empty, and every night I stopped opening the door, scared of my own hands';
  const marked = plain.replace('door', 'dóóóoor').replace('stopped', 'STOPPED').replace('scared', 'scáred');
  expect(triage(plain).level).toBe('soon');
  expect(triage(marked).hits.length).toBe(triage(plain).hits.length);
});

it.each([
  'My parents left the door open, funny.',
  'My parents stopped at our door today, after all these years.',
  'The kettle is in the cupboard beside the window.',
  'We put the chairs on the table and swept the kitchen floor in the morning.',
])('is not moved by words that say nothing by themselves: %s', (text) => {
  expect(triage(text)).toMatchObject({ level: 'fine', hits: [] });
});

it.each([
  'Gestern habe ich mit meiner Mutter Kuchen gebacken, und die Kinder waren sehr zufrieden.',
  'Demain nous allons au marché avec les enfants pour acheter du pain.',
  'The enzyme catalyses hydrolysis of the ester under mildly alkaline conditions.',
])('does not judge a text by the few words of it that it knows: %s', (text) => {
  expect(triage(text)).toMatchObject({ level: 'fine', hits: [] });
});

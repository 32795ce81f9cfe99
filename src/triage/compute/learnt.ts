import type { Words } from './patterns.ts';

/**
 * The last part of the careful reading: single words and pairs of words whose weights were fitted on labelled texts
 * (learnt-en.ts, learnt-es.ts, learnt-ar.ts). It knows what no list by hand had, and nothing of what words mean.
 */

/** What was fitted for one language, as `npm run bench -- triage-fit` writes it. */
export interface Learnt {
  bias: number;
  /** What a unit of the sum of all kinds of words counts, and one of the reasons among them. */
  kinds: readonly [all: number, reasons: number];
  /** From which sum on a text is flagged: for texts of fewer words than the first number says, and so on. */
  least: readonly (readonly [words: number, sum: number])[];
  /** The same for texts whose small words were taken out. */
  leastBare?: number;
  /**
   * Lines of a weight in twentieths and what has it: words, and pairs of words of which the second follows the first at
   * once or after one word between.
   */
  words: string;
}

/** Weights by the ids of one machine. */
export interface LearntTable {
  single: Int16Array;
  /** Open addressing: the two ids of a pair, and its weight; a size that is a power of two. */
  keys: Int32Array;
  weights: Int16Array;
  /** 1 where a word begins a pair, 2 where it ends one. */
  inPair: Uint8Array;
}

/** The weights of what is written in a lexicon: `[weight, word or pair]`. */
export function entriesOf({ words }: Pick<Learnt, 'words'>): [number, string][] {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const space = line.indexOf(' ');
      const weight = Number(line.slice(0, space));
      return line
        .slice(space + 1)
        .split(', ')
        .map((entry): [number, string] => [weight, entry]);
    });
}

/** The words that a lexicon's entries are made of. */
export function wordsOf(learnt: Pick<Learnt, 'words'>): string[] {
  return [...new Set(entriesOf(learnt).flatMap(([, entry]) => entry.split(' ')))];
}

export function tableOf(
  learnt: Pick<Learnt, 'words'>,
  { names, idOf }: { names: readonly string[]; idOf: (word: string) => number | undefined },
): LearntTable {
  if (names.length >= 2 ** 16) throw new RangeError('more words than half a key holds');
  const entries = entriesOf(learnt);
  const size = 2 ** Math.ceil(Math.log2(entries.length * 4 + 16));
  const table: LearntTable = {
    single: new Int16Array(names.length),
    keys: new Int32Array(size),
    weights: new Int16Array(size),
    inPair: new Uint8Array(names.length),
  };
  for (const [weight, entry] of entries) {
    const [first, second] = entry.split(' ').map((word) => idOf(word));
    // A word that the hand-written lists have since taken for a form of others is met no more.
    if (first === undefined || (entry.includes(' ') && second === undefined)) continue;
    if (second === undefined) {
      table.single[first] = weight;
      continue;
    }
    const key = (first << 16) | second;
    let slot = slotOf(key, size);
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.weights[slot] = weight;
    table.inPair[first]! |= 1;
    table.inPair[second]! |= 2;
  }
  return table;
}

function slotOf(key: number, size: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

function find({ keys }: LearntTable, key: number): number {
  const last = keys.length - 1;
  let slot = slotOf(key, keys.length);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return slot;
    slot = (slot + 1) & last;
  }
  return -1;
}

/** Words and pairs of a text: calls back with the places of the words, twice the same for a single word. */
export function eachFeature(
  words: Pick<Words, 'count' | 'ids' | 'breaks'>,
  passed: (at: number) => boolean,
  found: (first: number, second: number) => void,
): void {
  const { count, ids, breaks } = words;
  for (let at = 0; at < count; at++) {
    if (ids[at] === 0 || passed(at)) continue;
    found(at, at);
    if (at === 0 || breaks[at] === 2) continue;
    if (ids[at - 1] !== 0 && !passed(at - 1)) found(at - 1, at);
    if (at === 1 || breaks[at - 1] === 2) continue;
    if (ids[at - 2] !== 0 && !passed(at - 2)) found(at - 2, at);
  }
}

let stamp = 0;
let stamps = new Int32Array(2 ** 15);

/**
 * The sum of what is found in a text, each word and pair once. Long texts have more of everything: the sum is by the
 * root of the length.
 */
export function sumOf(
  words: Words,
  table: LearntTable,
  passed: (at: number) => boolean,
  spans?: { from: number; to: number; weight: number }[],
): number {
  const { single, weights, inPair } = table;
  const { ids, breaks, count } = words;
  const singles = single.length;
  if (stamps.length < singles + weights.length) stamps = new Int32Array(singles + weights.length);
  stamp = (stamp + 1) | 0;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    const weight = single[id]!;
    const ends = (inPair[id]! & 2) !== 0;
    if ((weight === 0 && !ends) || passed(at)) continue;
    if (weight !== 0 && stamps[id] !== stamp) {
      stamps[id] = stamp;
      sum += weight;
      spans?.push({ from: at, to: at + 1, weight });
    }
    if (!ends) continue;
    // The pairs that eachFeature finds, without its calls.
    for (let before = at - 1; before >= at - 2 && before >= 0 && breaks[before + 1] !== 2; before--) {
      const first = ids[before]!;
      if ((inPair[first]! & 1) === 0 || passed(before)) continue;
      const slot = find(table, (first << 16) | id);
      if (slot < 0 || stamps[singles + slot] === stamp) continue;
      stamps[singles + slot] = stamp;
      sum += weights[slot]!;
      spans?.push({ from: before, to: at + 1, weight: weights[slot]! });
    }
  }
  return (sum / partsOfOne) * scaleOf(words.count);
}

/** Weights are kept as whole numbers of these. */
export const partsOfOne = 20;

/** From which sum on a text of so many words is flagged. Those who write more say more of it. */
export function leastOf({ least }: Pick<Learnt, 'least'>, count: number): number {
  for (const [words, sum] of least) if (count < words) return sum;
  return least.at(-1)![1];
}

export function scaleOf(count: number): number {
  return 2 / Math.sqrt(Math.min(400, Math.max(30, 3 * count)));
}

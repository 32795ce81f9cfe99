import { writeFileSync } from 'node:fs';
import { demo } from '../src/importing/demo/demo.ts';
import { anchored, type Kind, kindNames, kinds } from '../src/triage/compute/kinds.ts';
import { type Learnt, leastOf, partsOfOne } from '../src/triage/compute/learnt.ts';
import { triage, type Weighed } from '../src/triage/compute/triage.ts';
import { contexts, featureNames, moreNeeded, sumsOf } from '../src/triage/compute/weighed.ts';
import { type Beside, fitted, stepped, type Text } from './fit-words.ts';
import type { Measure } from './measure.ts';
import { type Row, readLabelled } from './triage.ts';
import {
  amountOf,
  demonstration,
  denied,
  featuresOf,
  keysOf,
  lowestOf,
  nameOf,
  readAll,
  sharedFeatures,
  type Vocabulary,
} from './triage-words.ts';

/**
 * Fits the weights of the careful reading. First those of kinds of words, into fitted.ts; then those of single words
 * and pairs, into learnt-en.ts, learnt-es.ts and learnt-ar.ts: in Spanish and Arabic, where texts are few, with the sums of
 * the kinds beside.
 *
 * Shared kinds: logistic regression, held near what kinds.ts expects, by steps that shrink where much has moved
 * (AdaGrad: Duchi, Hazan, Singer 2011). It learns from the tuning half and, as texts that need nobody, from every other
 * post of the demonstration. Words and pairs: fit-words.ts. Says what weights do on texts that they did not learn from:
 * those of one hand with weights from the others, and each quarter with weights from the other three. Thresholds are
 * chosen there, in English by length. Nothing in it is left to chance: the same texts give the same weights.
 */
export const fitTriage: Measure = async (say, log) => {
  const posts = demo.topics.flatMap(({ title, body, posts }) => [
    `${title}\n\n${body}`,
    ...posts.map((post) => post.body),
  ]);
  const rows = [
    ...readLabelled('bench/triage/tuning.csv'),
    ...posts
      .filter((_, index) => index % 2 === 1)
      .map((text) => ({ text, needsHuman: false, language: 'en', hand: demonstration })),
  ];
  const { read, vocabulary } = readAll(rows.flatMap(({ text }) => [text, laidBare(text)]));
  const examples = rows.map((row, index): Example => {
    const plain = read[2 * index]!;
    const bare = read[2 * index + 1]!;
    return {
      ...row,
      plain: { ...plain, hand: row.hand },
      bare: { ...bare, hand: row.hand },
      flagged: triage(row.text, { reading: 'narrow' }).level !== 'fine',
      bareFlagged: triage(laidBare(row.text), { reading: 'narrow' }).level !== 'fine',
    };
  });

  const kinds = learn(examples);
  writeFileSync('src/triage/compute/fitted.ts', written(kinds));
  for (const language of ['en', 'es', 'ar'] as const) {
    const own = examples.filter((each) => each.language === language);
    const labelled = own.filter((each) => each.hand !== demonstration);
    /** The sums of these texts, with weights from all others. */
    const apart = (tried: readonly Example[]) => {
      const left = new Set(tried);
      const others = examples.filter((each) => !left.has(each));
      const model = (language === 'en' ? learnMany : learnFew)(
        others.filter((each) => each.language === language),
        learn(others),
        vocabulary,
      );
      return tried.map((each) => ({
        ...each,
        words: each.plain.ids.length,
        sum: sumIn(each, model, false) + (each.flagged ? found : 0) - moreFor(each, model),
        bareSum: sumIn(each, model, true) + (each.bareFlagged ? found : 0),
      }));
    };
    const all = [0, 1, 2, 3].flatMap((quarter) =>
      apart(own.filter((_, index) => ((index * 7919) % 101) % 4 === quarter)),
    );
    const ordinary = all.filter(({ hand }) => hand === demonstration);
    const quarters = all.filter(({ hand }) => hand !== demonstration);
    const hands = [...new Set(labelled.map(({ hand }) => hand))];
    const fromOthers = new Map(
      hands.map((hand) => [hand, apart(labelled.filter((each) => each.hand === hand))]),
    );
    const least =
      language === 'en'
        ? byLength(hands.filter((hand) => !misleading.has(hand)).flatMap((hand) => fromOthers.get(hand)!))
        : [[1, threshold(quarters, ordinary)] as const];
    const leastBare = threshold(bareOf(quarters), bareOf(ordinary));
    const tell = (what: string, sums: readonly Summed[], from: Least) => {
      log(`${language}, ${what}: finds ${figures(sums, from)}`);
      const value = area(sums);
      say({
        name: `${language}, ${what}: area under the curve`,
        value,
        unit: 'share',
        floor: 0.5,
        ratio: 2 * value,
      });
    };
    tell('by quarters', quarters, least);
    log(`${language}: of the demonstration, by quarters, ${figures(ordinary, least)}`);
    if (language === 'en') tell('by quarters, bare', bareOf(quarters), [[1, leastBare]]);
    for (const [hand, sums] of fromOthers) {
      tell(
        `quarters of ${hand}`,
        quarters.filter((each) => each.hand === hand),
        least,
      );
      tell(`${hand} from other hands`, sums, least);
    }
    const model = (language === 'en' ? learnMany : learnFew)(own, kinds, vocabulary);
    log(`${language}: ${model.entries.length} words and pairs`);
    writeFileSync(
      `src/triage/compute/learnt-${language}.ts`,
      writtenWords(language, model, least, language === 'en' ? leastBare : undefined),
    );
  }
  log('written: fitted.ts and learnt-*.ts in src/triage/compute; now look at them, format, and measure');
};

/** The sum of what the exact rules find. */
const found = 99;

interface Summed {
  needsHuman: boolean;
  words: number;
  sum: number;
}

type Least = Learnt['least'];

/**
 * For texts of so many words, how many of those that need somebody are to be found. Very short ones say too little:
 * there, more would be bought with every other greeting.
 */
const aims: readonly (readonly [words: number, found: number])[] = [
  [10, 0.9],
  [20, 0.948],
  [40, 0.97],
  [80, 0.98],
  [Number.POSITIVE_INFINITY, 0.98],
];

/** The sum of each length from which so many are found, on texts of hands that were not learnt from. */
function byLength(texts: readonly Summed[]): Least {
  let before = 0;
  return aims.map(([words, aim]) => {
    const these = texts.filter((each) => each.needsHuman && each.words >= before && each.words < words);
    before = words;
    const sums = these.map(({ sum }) => sum).sort((one, other) => other - one);
    const last = sums[Math.min(sums.length - 1, Math.ceil(sums.length * aim) - 1)]!;
    return [words === Number.POSITIVE_INFINITY ? 9_999 : words, Math.floor(last * 100) / 100] as const;
  });
}

/**
 * Where a little over 0.95 of those that need somebody are found, but no lower than where 0.6 of what is found is right
 * and ordinary posts are left in peace.
 */
function threshold(texts: readonly Summed[], ordinary: readonly Summed[]): number {
  const sorted = [...texts].sort((one, other) => other.sum - one.sum);
  const needing = texts.filter(({ needsHuman }) => needsHuman).length;
  // As if 45 of 100 needed somebody.
  const others = (texts.length - needing) * (45 / 55);
  let rightly = 0;
  let wrongly = 0;
  let least = found;
  for (const { needsHuman, sum } of sorted) {
    if (needsHuman) rightly += 1 / needing;
    else wrongly += 1 / others;
    if (rightly / (rightly + wrongly) >= precisionAtLeast) least = sum;
    if (rightly >= sensitivityAimedAt) break;
    if (ordinary.filter((each) => each.sum >= sum).length > ordinary.length * ordinaryAtMost) break;
  }
  return least;
}
const sensitivityAimedAt = 0.955;
const precisionAtLeast = 0.6;
/** Of the demonstration's posts that were not learnt from; a queue that is mostly wrong is read by nobody. */
const ordinaryAtMost = 0.27;

const bareOf = <T extends { bareSum: number }>(texts: readonly T[]) =>
  texts.map((each) => ({ ...each, sum: each.bareSum }));

/** What a model of words makes of a text. */
function sumIn(example: Example, { bias, kinds, ofKinds, weights }: WordModel, bare: boolean): number {
  const read = bare ? example.bare : example.plain;
  const sums = sumsOf(read.amounts, ofKinds);
  let sum = 0;
  for (const key of keysOf(read)) sum += weights.get(key) ?? 0;
  return bias + kinds[0] * sums.all + kinds[1] * sums.reasons + sum * amountOf(read);
}

/** What more is asked of a text without a reason: it counts against the sum. */
function moreFor({ language, plain }: Example, { ofKinds }: WordModel): number {
  return language === 'en' ? moreNeeded(sumsOf(plain.amounts, ofKinds).reasons) : 0;
}

interface WordModel {
  bias: number;
  kinds: [number, number];
  ofKinds: Model;
  weights: Map<number, number>;
  entries: [number, string][];
}

/** Hands whose other texts are an ordinary day's: on a forum they are the many, and must be left in peace. */
const ordinaryHands: ReadonlySet<string> = new Set(['talk', 'forum', 'days']);

function weightAmongMany({ hand, needsHuman }: Example): number {
  if (hand === demonstration) return 4;
  return ordinaryHands.has(hand) && !needsHuman ? 2.5 : 1;
}

/** At most so many words and pairs of a language. */
const entriesAtMost = 16_000;

/**
 * English: words and pairs alone, of which there are enough. Those that move most sums are chosen, and learnt anew. Texts
 * are learnt from a second time without their small words, and count less then.
 */
function learnMany(examples: readonly Example[], shared: Model, vocabulary: Vocabulary): WordModel {
  const each = examples.flatMap((example) => [
    { ...example, read: example.plain, weight: weightAmongMany(example) },
    ...(example.hand === demonstration ? [] : [{ ...example, read: example.bare, weight: 0.3 }]),
  ]);
  const run = (keys: readonly number[]) => {
    const places = new Map(keys.map((key, place) => [key, place]));
    const texts = each.map(
      ({ read, needsHuman, weight }): Text => ({
        features: Int32Array.from(keysOf(read).flatMap((key) => places.get(key) ?? [])),
        amount: amountOf(read),
        beside: [],
        needsHuman,
        weight,
      }),
    );
    return { texts, ...stepped(texts, lowestOf(keys, vocabulary)) };
  };
  const keys = sharedFeatures(
    examples.map(({ plain }) => plain),
    vocabulary,
  );
  const first = run(keys);
  const times = new Float64Array(keys.length);
  for (const { features } of first.texts) for (const feature of features) times[feature]!++;
  const moves = first.weights.map((weight, at) => Math.abs(weight) * Math.sqrt(times[at]!));
  const chosen = [...keys.keys()]
    .sort((one, other) => moves[other]! - moves[one]! || one - other)
    .slice(0, entriesAtMost)
    .map((at) => keys[at]!)
    .sort((one, other) => one - other);
  const { bias, weights } = run(chosen);
  return { bias, kinds: [0, 0], ofKinds: shared, ...kept(chosen, weights, vocabulary) };
}

/**
 * Spanish and Arabic: beside the sums of the shared kinds. A first fit chooses the words and pairs, a second one weighs
 * those that were chosen.
 */
function learnFew(examples: readonly Example[], shared: Model, vocabulary: Vocabulary): WordModel {
  const atLeastNought: Beside = { least: 0, most: Number.POSITIVE_INFINITY, start: 0, pull: 1 };
  const run = (keys: readonly number[], l1: number, l2: number) => {
    const places = new Map(keys.map((key, place) => [key, place]));
    const texts = examples.map(({ plain, flagged, needsHuman }): Text => {
      const { all, reasons } = sumsOf(plain.amounts, shared);
      return {
        features: Int32Array.from(keysOf(plain).flatMap((key) => places.get(key) ?? [])),
        amount: amountOf(plain),
        beside: [flagged ? 1 : 0, all, reasons],
        needsHuman,
        weight: 1,
      };
    });
    const besides = [atLeastNought, atLeastNought, atLeastNought];
    return fitted(texts, lowestOf(keys, vocabulary), { l1, l2, besides });
  };
  const keys = featuresOf(
    examples.map(({ plain }) => plain),
    vocabulary,
    denied,
  );
  const first = run(keys, 0.08, 0.1);
  const chosen = [...first.weights.keys()]
    .filter((at) => Math.abs(first.weights[at]!) >= 0.05)
    .sort((one, other) => Math.abs(first.weights[other]!) - Math.abs(first.weights[one]!))
    .map((at) => keys[at]!);
  const { bias, beside, weights } = run(chosen, 0.02, 0.4);
  return {
    bias,
    kinds: [beside[1]!, beside[2]!],
    ofKinds: shared,
    ...kept(chosen, weights, vocabulary),
  };
}

/** Weights as they are written: rounded, none of nought. */
function kept(
  keys: readonly number[],
  weights: Float64Array,
  vocabulary: Vocabulary,
): Pick<WordModel, 'weights' | 'entries'> {
  const rounded = keys
    .map((key, at): [number, number] => [key, Math.round(weights[at]! * partsOfOne)])
    .filter(([, weight]) => weight !== 0);
  return {
    weights: new Map(rounded.map(([key, weight]) => [key, weight / partsOfOne])),
    entries: rounded
      .map(([key, weight]): [number, string] => [weight, nameOf(key, vocabulary)])
      .sort(([one, word], [other, otherWord]) => other - one || (word < otherWord ? -1 : 1)),
  };
}

/** Lines of a weight and what has it, of no more than 110 signs. */
function writtenWords(
  language: 'en' | 'es' | 'ar',
  { bias, kinds, entries }: WordModel,
  least: Least,
  leastBare: number | undefined,
): string {
  const lines: string[] = [];
  let before: number | undefined;
  for (const [weight, entry] of entries) {
    const last = lines.at(-1);
    if (weight === before && last!.length + entry.length < 108) lines[lines.length - 1] += `, ${entry}`;
    else lines.push(`${weight} ${entry}`);
    before = weight;
  }
  return `import type { Learnt } from './learnt.ts';

/**
 * Written by \`npm run bench -- triage-fit\` from bench/triage/tuning.csv: ${entries.length} words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learnt${{ en: 'English', es: 'Spanish', ar: 'Arabic' }[language]}: Learnt = {
  bias: ${two(bias)},
  kinds: [${two(kinds[0])}, ${two(kinds[1])}],
  least: [${least.map(([words, sum]) => `[${words}, ${two(sum)}]`).join(', ')}],${leastBare === undefined ? '' : `\n  leastBare: ${two(leastBare)},`}
  words: \`
${lines.join('\n')}
\`,
};
`;
}

/** Texts made so that words alone mislead: a lexicon that trusts them most learns that no word means anything. */
const misleading: ReadonlySet<string> = new Set(['hard', 'scenes']);
/** Hands that came later, in English only: Spanish and Arabic share kinds with texts that are not all English. */
const englishAlone: ReadonlySet<string> = new Set([
  'short',
  'scenes',
  'long',
  'talk',
  'chat',
  'letters',
  'world',
  'sideways',
  'forum',
  'support',
  'night',
  'lines',
  'border',
  'days',
]);
const weightOf = (hand: string) => (misleading.has(hand) ? 0.3 : 1);

interface Example extends Row {
  plain: Weighed & { hand: string };
  /** The same of the text without its small words, signs and capitals, as some collections keep texts. */
  bare: Weighed & { hand: string };
  flagged: boolean;
  bareFlagged: boolean;
}

/** Without small words, signs and capitals. */
export function laidBare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && !taken.has(word) && !taken.has(word.split("'")[0]!))
    .join(' ')
    .replace(/[^\p{L}\p{N}\s]/gu, '');
}

const taken = new Set(
  `a an the and or but nor if because as until while of at by for with about against between into through during before
  after above below to from up down in out on off over under again further then once here there when where why how all
  any both each few more most other some such no not only own same so than too very can will just don should now i me
  my myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they
  them their theirs themselves what which who whom this that these those am is are was were be been being have has had
  having do does did doing would could ain aren couldn didn doesn hadn hasn haven isn mightn mustn needn shan shouldn
  wasn weren won wouldn s t d ll m o re ve y`.split(/\s+/),
);

interface Model {
  bias: number;
  weights: Float64Array;
}

/** What the weights start from and are held near. A word of a kind is expected to say less than a phrase. */
const expected: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    kindNames.flatMap((kind) => [
      [kind, kinds[kind] * 0.4],
      [`${kind} phrase`, kinds[kind]],
    ]),
  ),
  past: -0.5,
  recovery: -0.5,
  current: 0.3,
  fiction: -0.5,
  general: -0.5,
  humour: -0.3,
  self: 0.5,
};
const pull = (feature: string) => (anchored.has(feature.split(' ')[0] as Kind) ? 30 : 8);
const rounds = 800;
const pace = 0.3;

function learn(all: readonly Example[]): Model {
  const examples = all.filter(({ hand }) => !englishAlone.has(hand));
  const start = Float64Array.from(featureNames, (name) => expected[name] ?? 0);
  const weights = Float64Array.from(start);
  const pulls = featureNames.map(pull);
  const moved = new Float64Array(weights.length).fill(1e-3);
  const slopes = new Float64Array(weights.length);
  const sparse = examples.map((each) =>
    [...each.plain.amounts.entries()].filter(([, amount]) => amount !== 0),
  );
  let bias = -1.5;
  let biasMoved = 1e-3;
  for (let round = 0; round < rounds; round++) {
    slopes.fill(0);
    let biasSlope = 0;
    for (const [index, { needsHuman, hand }] of examples.entries()) {
      let sum = bias;
      for (const [at, amount] of sparse[index]!) sum += weights[at]! * amount;
      const error = (1 / (1 + Math.exp(-sum)) - (needsHuman ? 1 : 0)) * weightOf(hand);
      biasSlope += error;
      for (const [at, amount] of sparse[index]!) slopes[at]! += error * amount;
    }
    biasMoved += biasSlope ** 2;
    bias -= (pace * biasSlope) / Math.sqrt(biasMoved);
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at]! + pulls[at]! * (weights[at]! - start[at]!);
      moved[at]! += slope ** 2;
      weights[at]! -= (pace * slope) / Math.sqrt(moved[at]!);
      if (weights[at]! * start[at]! < 0) weights[at] = 0;
    }
  }
  return { bias, weights };
}

function figures(texts: readonly Summed[], least: Least): string {
  const share = (needing: boolean) => {
    const these = texts.filter(({ needsHuman }) => needsHuman === needing);
    return these.filter(({ sum, words }) => sum >= leastOf({ least }, words)).length / these.length;
  };
  const rightly = share(true) * 0.45;
  const precision = rightly / (rightly + share(false) * 0.55);
  return `${share(true).toFixed(2)}, and ${share(false).toFixed(2)} of the rest (${precision.toFixed(2)} right at 45 in 100)`;
}

/** The chance that a text that needs a person has a greater sum than one that needs none. */
function area(texts: readonly Summed[]): number {
  const sums = [...texts].sort((one, other) => one.sum - other.sum);
  let others = 0;
  let pairs = 0;
  for (const { needsHuman } of sums) {
    if (needsHuman) pairs += others;
    else others++;
  }
  return pairs / (others * (sums.length - others));
}

/** Two places after the point, and no sign before nought. */
function two(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function weightsWritten({ bias, weights }: Model): string {
  const of = (name: string) => two(weights[featureNames.indexOf(name)]!);
  return `{
  bias: ${two(bias)},
  kinds: {
${kindNames.map((kind) => `    ${kind}: [${of(kind)}, ${of(`${kind} phrase`)}],`).join('\n')}
  },
  around: {
${[...contexts, 'self', 'turned', 'length'].map((name) => `    ${name}: ${of(name)},`).join('\n')}
  },
}`;
}

function written(model: Model): string {
  return `import type { FittedWeights } from './weighed.ts';

/** Written by \`npm run bench -- triage-fit\`: what kinds of words count. Each kind: a word of it, a phrase of it. */
export const plain: FittedWeights = ${weightsWritten(model)};
`;
}

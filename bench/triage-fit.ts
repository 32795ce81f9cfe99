import { writeFileSync } from 'node:fs';
import { demo } from '../src/importing/demo/demo.ts';
import { anchored, type Kind, kindNames, kinds } from '../src/triage/compute/kinds.ts';
import { type Reading, triage, weighedIn } from '../src/triage/compute/triage.ts';
import { contexts, featureNames, least, sumsOf } from '../src/triage/compute/weighed.ts';
import type { Measure } from './measure.ts';
import { type Row, readLabelled } from './triage.ts';

/**
 * Fits the weights of the careful reading and writes them to fitted.ts. Says first what weights from all other hands
 * do on the texts of each hand: what is fitted and measured on the same texts flatters.
 *
 * Logistic regression, held near what kinds.ts expects, by steps that shrink where much has moved (AdaGrad: Duchi,
 * Hazan, Singer 2011). It learns from the tuning half and, as texts that need nobody, from every other post of the
 * demonstration. Nothing in it is left to chance: the same texts give the same weights.
 */
export const fitTriage: Measure = async (say, log) => {
  const labelled = readLabelled('bench/triage/tuning.csv').map(exampleOf);
  const posts = demo.topics.flatMap(({ title, body, posts }) => [
    `${title}\n\n${body}`,
    ...posts.map((post) => post.body),
  ]);
  const ordinary = posts
    .filter((_, index) => index % 2 === 1)
    .map((text) => exampleOf({ text, needsHuman: false, language: 'en', hand: 'demonstration' }));
  for (const hand of new Set(labelled.map((each) => each.hand))) {
    const others = labelled.filter((each) => each.hand !== hand);
    const own = labelled.filter((each) => each.hand === hand);
    const model = learn([...others, ...ordinary], 'amounts');
    const { all, reasons } = least[own[0]!.language as 'en' | 'es' | 'ar'];
    for (const from of [all + 0.4, all, all - 0.4]) {
      const { sensitivity, wrongly } = figures(own, ({ amounts }) => {
        const sums = sumsOf(amounts, model);
        return sums.all >= from && sums.reasons >= reasons;
      });
      log(
        `${hand}: weights of the others find ${sensitivity} from ${from.toFixed(1)} on, and ${wrongly} of the rest`,
      );
    }
    say({
      name: `${hand}: area under the curve`,
      value: area(own, model),
      unit: 'share',
      floor: 0.5,
      ratio: 2 * area(own, model),
    });
  }
  const plain = learn([...labelled, ...ordinary], 'amounts');
  const bare = learn(
    [...labelled, ...ordinary].filter(({ language, hand }) => language === 'en' && hand !== hardest),
    'bareAmounts',
  );
  writeFileSync('src/triage/compute/fitted.ts', written({ plain, bare }));
  log('written: src/triage/compute/fitted.ts; now look at it, format it, and measure');
};

/** Texts made so that words alone mislead: a lexicon that trusts them most learns that no word means anything. */
const hardest = 'hard';
const weightOf = (hand: string) => (hand === hardest ? 0.3 : 1);

interface Example extends Row {
  amounts: Float64Array;
  /** The same of the text without its small words, signs and capitals, as some collections keep texts. */
  bareAmounts: Float64Array;
  flagged: boolean;
}

function exampleOf(row: Row): Example {
  const flaggedBy = (reading: Reading) => triage(row.text, { reading }).level !== 'fine';
  return {
    ...row,
    amounts: weighedIn(row.text).amounts,
    bareAmounts: weighedIn(laidBare(row.text)).amounts,
    flagged: flaggedBy('narrow'),
  };
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

function learn(examples: readonly Example[], which: 'amounts' | 'bareAmounts'): Model {
  const start = Float64Array.from(featureNames, (name) => expected[name] ?? 0);
  const weights = Float64Array.from(start);
  const pulls = featureNames.map(pull);
  const moved = new Float64Array(weights.length).fill(1e-3);
  const slopes = new Float64Array(weights.length);
  const sparse = examples.map((each) => [...each[which].entries()].filter(([, amount]) => amount !== 0));
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

function figures(examples: readonly Example[], found: (each: Example) => boolean) {
  const share = (needing: boolean) => {
    const these = examples.filter(({ needsHuman }) => needsHuman === needing);
    return (these.filter((each) => each.flagged || found(each)).length / these.length).toFixed(2);
  };
  return { sensitivity: share(true), wrongly: share(false) };
}

/** The chance that a text that needs a person has a greater sum than one that needs none. */
function area(examples: readonly Example[], model: Model): number {
  const sums = examples
    .map(({ amounts, needsHuman }) => ({ needsHuman, sum: sumsOf(amounts, model).all }))
    .sort((one, other) => one.sum - other.sum);
  let others = 0;
  let pairs = 0;
  for (const { needsHuman } of sums) {
    if (needsHuman) pairs += others;
    else others++;
  }
  return pairs / (others * (sums.length - others));
}

function written(models: { plain: Model; bare: Model }): string {
  // Nought has no sign.
  const two = (value: number) => String(Math.round(value * 100) / 100 + 0);
  const one = ({ bias, weights }: Model) => {
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
  };
  return `import type { FittedWeights } from './weighed.ts';

/** Written by \`npm run bench -- triage-fit\`: what kinds of words count. Each kind: a word of it, a phrase of it. */
export const plain: FittedWeights = ${one(models.plain)};

/** The same for texts whose small words were taken out. */
export const bare: FittedWeights = ${one(models.bare)};
`;
}

import { writeFileSync } from 'node:fs';
import { signals, signalsOf } from '../src/triage/compute/triage.ts';
import type { Measure } from './measure.ts';
import { readLabelled } from './triage.ts';

/**
 * Learns from the tuning half of our labelled set how much each weak signal counts, writes it into
 * src/triage/compute/weights.ts, and says what to expect of it on texts that it did not learn from.
 */
export const triageWeights: Measure = async (say, log) => {
  const samples = readLabelled('bench/triage/tuning.csv').map(({ text, needsHuman }) => ({
    amounts: signalsOf(text),
    needsHuman,
  }));
  const judged: { sum: number; needsHuman: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const taught = learn(samples.filter((_, index) => index % folds !== fold));
    for (const [index, sample] of samples.entries())
      if (index % folds === fold)
        judged.push({ sum: sumOf(sample.amounts, taught), needsHuman: sample.needsHuman });
  }
  const area = areaUnderCurve(judged);
  say({ name: 'area under the curve', value: area, unit: 'share', floor: 0.5, ratio: area / 0.5 });
  const quiet = judged.filter(({ needsHuman }) => !needsHuman).map(({ sum }) => sum);
  const enough = quiet.sort((one, other) => one - other)[Math.floor(quiet.length * quietShare)]!;
  const needing = judged.filter(({ needsHuman }) => needsHuman);
  const found = needing.filter(({ sum }) => sum >= enough).length / needing.length;
  const byChance = 1 - quietShare;
  say({
    name: 'found by weak signals',
    value: found,
    unit: 'share',
    floor: byChance,
    ratio: found / byChance,
  });
  writeFileSync('src/triage/compute/weights.ts', asCode(learn(samples), enough));
  log('src/triage/compute/weights.ts is written.');
};

/** Each text is judged once by what the others taught. */
const folds = 8;
/** Of texts that need nobody, the share that weak signals alone shall leave in peace. */
const quietShare = 0.75;

interface Sample {
  amounts: Float64Array;
  needsHuman: boolean;
}

interface Taught {
  bias: number;
  weights: number[];
}

/** Logistic regression, pulled towards zero, by plain descent. */
function learn(samples: readonly Sample[]): Taught {
  const taught: Taught = { bias: 0, weights: signals.map(() => 0) };
  for (let pass = 0; pass < 2_000; pass++) {
    const slopes = signals.map((_, signal) => decay * taught.weights[signal]!);
    let biasSlope = 0;
    for (const { amounts, needsHuman } of samples) {
      const error = (1 / (1 + Math.exp(-sumOf(amounts, taught))) - (needsHuman ? 1 : 0)) / samples.length;
      biasSlope += error;
      for (let signal = 0; signal < amounts.length; signal++) slopes[signal]! += error * amounts[signal]!;
    }
    taught.bias -= step * biasSlope;
    for (const [signal, slope] of slopes.entries()) taught.weights[signal]! -= step * slope;
  }
  return taught;
}

const decay = 0.003;
const step = 0.5;

function sumOf(amounts: Float64Array, { bias, weights }: Taught): number {
  let sum = bias;
  for (let signal = 0; signal < amounts.length; signal++) sum += amounts[signal]! * weights[signal]!;
  return sum;
}

function areaUnderCurve(judged: readonly { sum: number; needsHuman: boolean }[]): number {
  let above = 0;
  let area = 0;
  for (const { needsHuman } of [...judged].sort((one, other) => other.sum - one.sum)) {
    if (needsHuman) above++;
    else area += above;
  }
  return area / above / (judged.length - above);
}

function asCode({ bias, weights }: Taught, enough: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `/** Learnt from bench/triage/tuning.csv by \`npm run bench -- triage-weights\`; not written by hand. */

export const bias = ${round(bias)};

/** The sum from which a text is taken to show distress. */
export const enoughDistress = ${round(enough)};

export const weights = {
${signals.map((signal, index) => `  ${signal}: ${round(weights[index]!)},`).join('\n')}
};
`;
}

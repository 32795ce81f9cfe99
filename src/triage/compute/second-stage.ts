import { fold } from './patterns.ts';

/**
 * An optional second opinion that a place trains itself, from decisions of its moderators on posts of people who
 * agreed to it: logistic regression over hashed words and pairs of words. It ships without a model.
 */

/** A text, and whether a moderator decided that it needed a person. */
export interface Sample {
  text: string;
  needsHuman: boolean;
}

export interface Model {
  /** Hashed features: 2 to this power. */
  bits: number;
  bias: number;
  weights: Float32Array;
  /** What it was trained on. */
  samples: number;
  needingHuman: number;
}

export interface Training {
  /** 10 to 20; more bits, fewer collisions, a larger model. */
  bits?: number;
  /** Passes over the samples. */
  passes?: number;
  /** Strength of the pull of weights towards zero. */
  decay?: number;
  /** The order of samples in each pass follows from it. */
  seed?: number;
}

/**
 * The same samples and options give the same model. Both kinds of sample weigh the same in sum, so that the rarer one
 * is not drowned out.
 *
 * @throws RangeError where one of the two kinds is missing
 */
export function train(
  samples: readonly Sample[],
  { bits = 16, passes = 12, decay = 1e-4, seed = 1 }: Training = {},
): Model {
  if (!Number.isInteger(bits) || bits < 10 || bits > 20) throw new RangeError('bits: from 10 to 20');
  const needingHuman = samples.filter(({ needsHuman }) => needsHuman).length;
  if (needingHuman === 0 || needingHuman === samples.length)
    throw new RangeError('samples of both kinds are needed');
  const features = samples.map(({ text }) => featuresOf(text, bits));
  const weightOf = (needsHuman: boolean) =>
    samples.length / 2 / (needsHuman ? needingHuman : samples.length - needingHuman);
  const weights = new Float32Array(2 ** bits);
  const slopes = new Float32Array(2 ** bits);
  let bias = 0;
  let biasSlope = 0;
  const order = samples.map((_, index) => index);
  let state = seed >>> 0 || 1;
  for (let pass = 0; pass < passes; pass++) {
    for (let last = order.length - 1; last > 0; last--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (const index of order) {
      const { needsHuman } = samples[index]!;
      const found = features[index]!;
      const error = (chance(found, weights, bias) - (needsHuman ? 1 : 0)) * weightOf(needsHuman);
      // Steps shrink for features that moved much: AdaGrad (Duchi, Hazan, Singer 2011).
      biasSlope += error * error;
      bias -= (0.2 * error) / Math.sqrt(biasSlope + 1e-8);
      for (const [feature, amount] of found) {
        const slope = error * amount + decay * weights[feature]!;
        slopes[feature]! += slope * slope;
        weights[feature]! -= (0.2 * slope) / Math.sqrt(slopes[feature]! + 1e-8);
      }
    }
  }
  return { bits, bias, weights, samples: samples.length, needingHuman };
}

/** The chance, between 0 and 1, that a moderator would say that this needs a person. Not the share at your place. */
export function score(model: Model, text: string): number {
  return chance(featuresOf(text, model.bits), model.weights, model.bias);
}

/** A model as plain numbers: the features that have a weight, and their weights. */
export interface SavedModel {
  form: 1;
  bits: number;
  bias: number;
  samples: number;
  needingHuman: number;
  features: number[];
  weights: number[];
}

export function save({ bits, bias, weights, samples, needingHuman }: Model): SavedModel {
  const features: number[] = [];
  const kept: number[] = [];
  for (const [feature, weight] of weights.entries()) {
    const rounded = Math.round(weight * 1e4) / 1e4;
    if (rounded === 0) continue;
    features.push(feature);
    kept.push(rounded);
  }
  return { form: 1, bits, bias, samples, needingHuman, features, weights: kept };
}

/** @throws RangeError where the numbers are not those of a model */
export function load(saved: SavedModel): Model {
  const { form, bits, bias, samples, needingHuman, features } = saved;
  const whole = Number.isInteger(bits) && bits >= 10 && bits <= 20 && Number.isFinite(bias);
  if (form !== 1 || !whole || features.length !== saved.weights.length) throw new RangeError('not a model');
  const weights = new Float32Array(2 ** bits);
  for (const [index, feature] of features.entries()) {
    const weight = saved.weights[index]!;
    if (!Number.isInteger(feature) || feature < 0 || feature >= weights.length || !Number.isFinite(weight))
      throw new RangeError('not a model');
    weights[feature] = weight;
  }
  return { bits, bias, weights, samples, needingHuman };
}

/** A share with its 95 % interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/** What a person should know before they switch a model on. */
export interface Card {
  trainedOn: { samples: number; needingHuman: number };
  heldOut: { samples: number; needingHuman: number };
  threshold: number;
  /** Of those that need a person, the share that it finds. */
  sensitivity: Share;
  /** Of those that it finds, the share that needs a person, at the mix of the samples held out. */
  precision: Share;
  specificity: Share;
}

/** Figures of a model on samples that it was not trained on. */
export function card(model: Model, held: readonly Sample[], threshold = 0.5): Card {
  let found = 0;
  let foundRightly = 0;
  let needing = 0;
  for (const { text, needsHuman } of held) {
    const flagged = score(model, text) >= threshold;
    if (needsHuman) needing++;
    if (flagged) found++;
    if (flagged && needsHuman) foundRightly++;
  }
  const others = held.length - needing;
  return {
    trainedOn: { samples: model.samples, needingHuman: model.needingHuman },
    heldOut: { samples: held.length, needingHuman: needing },
    threshold,
    sensitivity: share(foundRightly, needing),
    precision: share(foundRightly, found),
    specificity: share(others - (found - foundRightly), others),
  };
}

/** A share of n with its 95 % score interval (Wilson 1927). Of nothing: unknown, between 0 and 1. */
export function share(count: number, n: number): Share {
  if (n === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const value = count / n;
  const middle = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return {
    value,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === n ? 1 : Math.min(1, middle + half),
  };
}

type Features = Map<number, number>;

function chance(features: Features, weights: Float32Array, bias: number): number {
  let sum = bias;
  for (const [feature, amount] of features) sum += weights[feature]! * amount;
  return 1 / (1 + Math.exp(-sum));
}

/** Words and pairs of neighbours, each a place in the table by its hash; a text's amounts have length 1 together. */
function featuresOf(text: string, bits: number): Features {
  const found: Features = new Map();
  const add = (hash: number) => {
    const at = (hash ^ (hash >>> 15)) & (2 ** bits - 1);
    found.set(at, 1);
  };
  let before = 0;
  for (const word of text.slice(0, longestText).matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const hash = fnv(fold(word[0].toLowerCase()));
    add(hash);
    add(Math.imul(before, 31) ^ hash);
    before = hash;
  }
  const length = 1 / Math.sqrt(found.size || 1);
  for (const feature of found.keys()) found.set(feature, length);
  return found;
}

/** UTF-16 units of a text that are looked at. */
const longestText = 20_000;

/** FNV-1a, 32 bits. */
function fnv(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

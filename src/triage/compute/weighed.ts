import { plain } from './fitted.ts';
import { grammar, isReason, type Kind, kindNames, kinds, type WeighedWords } from './kinds.ts';
import { type Learnt, type LearntTable, leastOf, partsOfOne, scaleOf, sumOf } from './learnt.ts';
import { fold, items, type Words } from './patterns.ts';

/**
 * The careful reading: how much a text has of each kind of words, added up with fitted weights. What is added is
 * bounded for each kind, so that a long text is not alarming by its length.
 */

/** A word or a phrase of a kind. */
export interface KindSign {
  kind: Kind;
  /** Its place among the features. */
  at: number;
}

/** What is known of a text when its kinds are weighed. */
export interface Surroundings {
  words: Words;
  /** Kinds of words that were found, in the order of the text. */
  found: readonly { sign: KindSign; from: number; to: number }[];
  sentences: Uint16Array;
  /** For each sentence: somebody is spoken to in it, and nobody speaks of themselves. */
  toYou: Uint8Array;
  /** For each sentence: it tells of long ago. */
  past: (sentence: number) => boolean;
  /** For each sentence: it tells of a film, a song, a study. */
  apart: (sentence: number) => boolean;
  /** 1 where the word is part of a turn of speech. */
  idiom: Uint8Array;
  /** 1 where the word is part of a sign of the exact rules that was turned round. */
  round: Uint8Array;
  /** Words of the first person. */
  selves: number;
  /** Words that every text has. */
  everywhere: number;
  /** Contexts anywhere in the text, in the order of `contexts`. */
  anywhere: (context: (typeof contexts)[number]) => boolean;
  /** Signs of the exact rules that were turned round. */
  turned: number;
  /** One of them by a denial. */
  denied: boolean;
}

export const contexts = ['past', 'recovery', 'current', 'fiction', 'general', 'humour'] as const;

/** Weights as fitted.ts has them. */
export interface FittedWeights {
  bias: number;
  /** A word of the kind, and a phrase of it. */
  kinds: Readonly<Record<Kind, readonly [number, number]>>;
  around: Readonly<Record<(typeof contexts)[number] | 'self' | 'turned' | 'length', number>>;
}

/**
 * Where no language was made out, kinds alone say whether a text is flagged: the sum of everything, and that of the
 * reasons alone, from which on. Chosen by hand on the tuning half (docs/triage.md).
 */
const leastUnknown = { all: -1.6, reasons: 0.15 };

/** Words of each kind, phrases of each kind, and what surrounds them. */
export const featureNames: readonly string[] = [
  ...kindNames,
  ...kindNames.map((kind) => `${kind} phrase`),
  ...contexts,
  'self',
  'turned',
  'length',
];

const phrasesFrom = kindNames.length;
const contextsFrom = phrasesFrom * 2;
const selfAt = contextsFrom + contexts.length;

const ofKind = [...kindNames, ...kindNames];
const isGrammar = ofKind.map((kind) => grammar.has(kind));
const speaksFor = ofKind.map((kind) => kinds[kind] > 0 && !grammar.has(kind));
const isReasonAt = ofKind.map(isReason);

const amounts = new Float64Array(featureNames.length);
const reachedTo = new Int32Array(contextsFrom);

/** How much the text has of each feature; valid until the next text is read. */
export function amountsOf(text: Surroundings): Float64Array {
  const { words, sentences, idiom } = text;
  amounts.fill(0);
  reachedTo.fill(0);
  for (const { sign, from, to } of text.found) {
    const { at } = sign;
    if (from < reachedTo[at]!) continue;
    reachedTo[at] = to;
    let amount = 1;
    if (speaksFor[at]) {
      if (idiom[from] === 1 || (text.round[from] === 1 && text.round[to - 1] === 1)) continue;
      const sentence = sentences[from]!;
      if (text.toYou[sentence] === 1) amount *= 0.3;
      if (text.past(sentence)) amount *= 0.5;
      if (text.apart(sentence)) amount *= 0.5;
      if (words.quoted[from] === 1) amount *= 0.5;
    }
    amounts[at]! += amount;
  }
  for (let at = 0; at < contextsFrom; at++)
    if (amounts[at] !== 0)
      amounts[at] = isGrammar[at]
        ? Math.min(2, (10 * amounts[at]!) / Math.max(words.count, 12))
        : less(amounts[at]!);
  for (let each = 0; each < contexts.length; each++)
    if (text.anywhere(contexts[each]!)) amounts[contextsFrom + each] = 1;
  amounts[selfAt] = Math.min(1, text.selves / Math.max(8, words.count) / 0.12);
  amounts[selfAt + 1] = Math.min(2, text.turned);
  amounts[selfAt + 2] = Math.log2(Math.max(1, words.count) / 20);
  return amounts;
}

/** The second of a kind says half as much as the first, and from the fourth on none says anything more. */
function less(times: number): number {
  if (times <= 1) return times;
  if (times <= 2) return 1 + (times - 1) * 0.5;
  if (times <= 3) return 1.5 + (times - 2) * 0.3;
  return Math.min(2, 1.8 + (times - 3) * 0.2);
}

/** Whether the small words of a text were taken out, as some collections of texts do. */
export function isBare({ words, everywhere, selves }: Surroundings): boolean {
  // A few words of somebody about themselves are no such text: "I feel lonely today".
  return words.count >= 4 && everywhere < words.count * 0.03 && (words.count >= 8 || selves === 0);
}

/** What was learnt for the language of a text. */
export interface OfLanguage {
  learnt: Learnt;
  table: LearntTable;
  /** 1 for the ids of words that every text has: alone they explain nothing. */
  everywhere: Uint8Array;
}

/**
 * How much more must be said in English where none of the kinds is a reason: what was learnt holds words of every kitchen
 * too, and those must not make a flag by themselves.
 */
export function moreNeeded(reasons: number): number {
  return reasons < leastUnknown.reasons ? 0.4 : 0;
}

/** Words that are shown as the reason. */
const spansAtMost = 6;

/**
 * Whether the kinds of words in a text, and what was learnt of its words and pairs, make it one that a person should
 * look at, and which words did most of it. Without words to show, nothing is flagged.
 */
export function weighKinds(
  text: Surroundings,
  of: (language: 'en' | 'es' | 'ar') => OfLanguage,
  language: 'en' | 'es' | 'ar' | undefined,
): { enough: boolean; spans: { from: number; to: number }[] } {
  const isEnglish = language !== 'es' && language !== 'ar';
  const isStripped = isEnglish && isBare(text);
  // A text of words that nothing was learnt of is not judged by the few others: those may be another language's.
  const isKnown = !isEnglish || ((language === 'en' || isStripped) && knownOf(text.words) >= knownAtLeast);
  const known = isKnown ? of(language ?? 'en') : undefined;
  const sums = sumsOf(amountsOf(text), shared);
  const reasons = () =>
    text.found
      .filter(({ sign, from }) => isReasonAt[sign.at] && text.idiom[from] !== 1 && text.round[from] !== 1)
      .map(({ sign, from, to }) => ({ from, to, weight: shared.weights[sign.at]! }));
  if (!known) {
    const enough = sums.all >= leastUnknown.all && sums.reasons >= leastUnknown.reasons;
    return { enough, spans: enough ? most(reasons()) : [] };
  }
  const { learnt, table, everywhere } = known;
  const { words, idiom, round } = text;
  const passed = (at: number) => idiom[at] === 1 || round[at] === 1;
  const [all, reason] = learnt.kinds;
  const least = (isStripped ? learnt.leastBare : undefined) ?? leastOf(learnt, words.count);
  const sum = learnt.bias + all * sums.all + reason * sums.reasons + sumOf(words, table, passed);
  const more = isEnglish ? moreNeeded(sums.reasons) : 0;
  // "I do not want to die", and no reason beside it.
  if (more > 0 && text.denied) return { enough: false, spans: [] };
  if (sum < least + more) return { enough: false, spans: [] };
  const told: { from: number; to: number; weight: number }[] = [];
  sumOf(words, table, passed, told);
  const scale = scaleOf(words.count) / partsOfOne;
  const weighed = told.map(({ weight, ...span }) => ({ ...span, weight: weight * scale }));
  const isSmall = (at: number) => everywhere[words.ids[at]!] === 1;
  const spans = most([
    ...reasons().map(({ weight, ...span }) => ({ ...span, weight: weight * (all + reason) })),
    ...weighed.filter(({ from, to }) => !isSmall(from) || !isSmall(to - 1) || (!isEnglish && to > from + 1)),
  ]);
  // What words of grammar alone say is shown as the pairs that they are. Without words to show, nothing is flagged.
  const shown = spans.length === 0 && isEnglish ? most(weighed) : spans;
  return { enough: shown.length > 0, spans: shown };
}

/** The share of a text's words that any list, or what was learnt, has. */
function knownOf({ ids, count }: Words): number {
  let known = 0;
  for (let at = 0; at < count; at++) if (ids[at] !== 0) known++;
  return known / Math.max(1, count);
}
const knownAtLeast = 0.7;

/** Those that speak for it most, none over another. */
function most(spans: { from: number; to: number; weight: number }[]): { from: number; to: number }[] {
  const kept: { from: number; to: number }[] = [];
  for (const { from, to, weight } of spans.sort(
    (one, other) => other.weight - one.weight || one.from - other.from,
  )) {
    if (weight <= 0 || kept.length === spansAtMost) break;
    if (!kept.some((each) => from < each.to && each.from < to)) kept.push({ from, to });
  }
  return kept;
}

/** The sum of everything, and of the reasons alone. */
export function sumsOf(
  found: Float64Array,
  { bias, weights }: KindWeights,
): { all: number; reasons: number } {
  let all = bias;
  let reasons = 0;
  for (let at = 0; at < weights.length; at++) {
    if (found[at] === 0) continue;
    const part = found[at]! * weights[at]!;
    all += part;
    if (isReasonAt[at]) reasons += part;
  }
  return { all, reasons };
}

/** Weights in the order of the features. */
export interface KindWeights {
  bias: number;
  weights: Float64Array;
}

function inOrder({ bias, kinds: ofKinds, around }: FittedWeights): KindWeights {
  return {
    bias,
    weights: Float64Array.from([
      ...kindNames.map((kind) => ofKinds[kind][0]),
      ...kindNames.map((kind) => ofKinds[kind][1]),
      ...contexts.map((context) => around[context]),
      around.self,
      around.turned,
      around.length,
    ]),
  };
}
const shared = inOrder(plain);

/**
 * Patterns for what is weighed. Small words may be missing where two others remain, so that "want to die" is also
 * found in a text without its small words; `with+` may not.
 */
export function patternsOf({ language, small, words }: WeighedWords): [KindSign, string][] {
  const missable = new Set(small.split(/\s+/).filter(Boolean).map(fold));
  const isSmall = (body: string) => body.split('|').every((word) => missable.has(fold(word)));
  const found: [KindSign, string][] = [];
  for (const [at, kind] of kindNames.entries()) {
    const single: string[] = [];
    const phrases: string[] = [];
    for (const entry of entriesOf(words[kind])) {
      const parts = items(language === 'en' ? withEndings(entry) : entry);
      if (parts.length === 1 && !/\s/.test(parts[0]!.body)) {
        single.push(parts[0]!.body);
        continue;
      }
      const large = parts.filter(({ body, optional }) => !optional && !isSmall(body) && !/^_\d*$/.test(body));
      const saysEnough = large.length >= 2;
      phrases.push(
        parts
          .map(({ body, optional }) => {
            const plain = body.replaceAll('+', '');
            const whole = /[\s|]/.test(plain) ? `(${plain})` : plain;
            return optional || (saysEnough && isSmall(body)) ? `${whole}?` : whole;
          })
          .join(' '),
      );
    }
    if (single.length > 0) found.push([{ kind, at }, single.join('\n')]);
    if (phrases.length > 0) found.push([{ kind, at: at + phrasesFrom }, phrases.join('\n')]);
  }
  return found;
}

/** What stands between commas. */
function entriesOf(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** `cry~` for cry, cries, crying, cried; some forms that come of it are no words, and are never met. */
function withEndings(entry: string): string {
  return entry.replace(/([a-z]+)~/g, (_, word: string) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const last = word.at(-1)!;
    const forms = [word, `${word}s`, `${stem}ing`, `${stem}ed`];
    if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
    if (/(?:ch|sh|s|x|z)$/.test(word)) forms.push(`${word}es`);
    if (/[^aeiou][aeiou][^aeiouwxy]$/.test(word)) forms.push(`${word}${last}ing`, `${word}${last}ed`);
    return /[\s(]/.test(entry) ? `(${forms.join('|')})` : forms.join('|');
  });
}

/**
 * What there is of an empathic reply in a text: warmth, understanding, and questions; and advice and judgement. By
 * rules that can be explained: each finding is the words it was found by. Pure, so that it runs where one writes.
 *
 * The three parts, and what is weak and strong in each, follow A. Sharma, A. Miner, D. Atkins and T. Althoff,
 * A Computational Approach to Understanding Empathy Expressed in Text-Based Mental Health Support, EMNLP 2020; in our
 * words: one shows what one feels for the other; one says what one understands of their feelings or tells of
 * something alike; one asks about what was not said. Named or told in particular is strong, hinted at or general weak.
 */

/** A part of a text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** 0: not there, 1: hinted at, or general; 2: named, or told in particular. */
export type Level = 0 | 1 | 2;

export interface Part {
  level: Level;
  /** Where it was found, in the order of the text. */
  found: Span[];
}

export interface Cues {
  warmth: Part;
  understanding: Part;
  questions: Part;
  advice: Span[];
  judgement: Span[];
}

/**
 * What counts in a language: alternatives in the notation of regular expressions. A space is any white space, an
 * apostrophe may be missing, `~` is a space with up to three words in it.
 */
export interface Rules {
  /** Feelings that the writer names as their own, for the other; and warmth without a name. */
  named: string;
  warm: string;
  /** What warms the hands of somebody who wants to sell. */
  notWarm: string;
  /** What the other may feel or go through, said in particular. */
  inferred: string;
  /** That one understands, without what. */
  understood: string;
  /** The writer speaks of themselves, but not of what they went through. Taken out before `own` is looked for. */
  notOwn: string;
  own: string;
  /** The same at the beginning of a sentence, where many leave themselves out: "Had that for years." */
  ownFirst: string;
  /** Questions that ask nothing: advice, reproach, figures of speech. */
  notAsked: string;
  /** Questions that anybody can be asked. */
  general: string;
  /** What begins a question when its mark was left out. */
  asks: string;
  advice: string;
  /** Advice at the beginning of a sentence. */
  adviceFirst: string;
  judgement: string;
}

/** Reads a text by the rules of its language. Takes time in proportion to its length. */
export function readCues(text: string, rules: Rules): Cues {
  const by = compiled(rules);
  const asked: Span[] = [];
  const plain: Span[] = [];
  for (const sentence of sentencesOf(text.slice(0, longest))) {
    const words = text.slice(sentence.start, sentence.end);
    (/[?？؟]["”»)\s]*$/.test(words) || by.asks.test(words) ? asked : plain).push(sentence);
  }
  const within = (spans: readonly Span[], pattern: RegExp, blank?: RegExp) =>
    spans.flatMap(({ start, end }) => {
      let words = text.slice(start, end);
      if (blank) words = words.replace(blank, (gone) => '·'.repeat(gone.length));
      return [...words.matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      }));
    });
  const all = [...plain, ...asked];

  const named = within(all, by.named);
  const warm = by.notWarm.test(text) ? [] : within(all, by.warm);
  const isReal = ({ start, end }: Span) => !by.notAsked.test(text.slice(start, end));
  const real = asked.filter(isReal);
  // “It wears you out, doesn’t it?” says something, with the mark of a question.
  const told = [...plain, ...asked.filter((sentence) => !isReal(sentence))];
  const inferred = within(told, by.inferred);
  // Told of oneself, by the whole sentence. Questions are about the other.
  const own = plain.filter(
    (sentence) =>
      within([sentence], by.own, by.notOwn).length > 0 || within([sentence], by.ownFirst).length > 0,
  );
  const understood = within(plain, by.understood);
  const particular = real.filter(({ start, end }) => !by.general.test(text.slice(start, end)));
  return {
    warmth: part(named, warm),
    understanding: part([...inferred, ...own], understood),
    questions: part(particular, real),
    advice: inOrder([
      ...within(plain, by.advice),
      ...within(plain, by.adviceFirst),
      ...asked.filter((sentence) => !isReal(sentence) && sentence.end - sentence.start < 160),
    ]),
    judgement: inOrder(within(all, by.judgement)),
  };
}

/** Nobody reads more of a reply at once. */
const longest = 10_000;

function part(strong: readonly Span[], weak: readonly Span[]): Part {
  return { level: strong.length > 0 ? 2 : weak.length > 0 ? 1 : 0, found: inOrder([...strong, ...weak]) };
}

/** In the order of the text, none inside another. */
function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}

function* sentencesOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^.!?…\n؟？]+[.!?…؟？]*["”»)]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words) yield { start: match.index + lead, end: match.index + lead + words.length };
  }
}

type Compiled = Record<keyof Rules, RegExp>;

const made = new Map<Rules, Compiled>();

function compiled(rules: Rules): Compiled {
  let found = made.get(rules);
  if (!found) {
    found = {} as Compiled;
    for (const [name, source] of Object.entries(rules) as [keyof Rules, string][]) {
      const first = /First$|^asks$/.test(name) ? '^["“«(]?' : '(?<![\\p{L}\\p{N}])';
      // Tested for one hit, or looked through for all of them.
      const flags = /^not(Warm|Asked)$|^general$|^asks$/.test(name) ? 'iu' : 'giu';
      found[name] = new RegExp(first + patternOf(source), flags);
    }
    made.set(rules, found);
  }
  return found;
}

/** The notation of the rules as a regular expression; a word ends where it ends. */
export function patternOf(source: string): string {
  const pattern = source
    .replace(/~/g, "(?:\\s+[\\p{L}\\p{M}'’]+){0,3}?\\s+")
    .replace(/ (?=[*?])/g, '\\s')
    .replace(/ /g, '\\s+')
    .replace(/\$/g, '[.!?…)"”]*$')
    .replace(/'(?![’])/g, "['’]?");
  return `(?:${pattern})(?![\\p{L}\\p{N}])`;
}

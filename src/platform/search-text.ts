import { excerpt, wholeCharacters } from './text.ts';

/** One thing searched for: words in a row (a single word, or a quoted phrase) or a run of Chinese, Japanese or Korean. */
export interface SearchTerm {
  words: string[];
  bigrams: string[];
}

export interface QueryTerms {
  /** For PostgreSQL's `websearch_to_tsquery`: plain words, "phrases" and -excluded ones. May be empty. */
  words: string;
  /** Bigrams that a match must all have, without repeats. */
  bigrams: string[];
  /** Bigrams of excluded runs: no match has all of one of these lists. */
  withoutBigrams: string[][];
  /** What to mark in an excerpt: everything wanted, nothing excluded. */
  terms: SearchTerm[];
}

/**
 * What to index of a text: `words` goes to `to_tsvector`, `bigrams` (without repeats) beside it, since
 * Chinese, Japanese and Korean do not part their words where PostgreSQL would.
 */
export function searchTerms(text: string): { words: string; bigrams: string[] } {
  const plain = text.toWellFormed().normalize('NFKC').replaceAll('\0', '');
  return {
    words: plain.replace(cjkRun, ' ').replace(/\s+/g, ' ').trim(),
    bigrams: unique((plain.match(cjkRun) ?? []).flatMap(bigramsOf)),
  };
}

/**
 * What a person typed into the search box. Reads "quoted phrases", -excluded words and plain words; never
 * fails. Only the first 200 characters and the first 12 terms count.
 */
export function queryTerms(query: string): QueryTerms {
  const found: QueryTerms = { words: '', bigrams: [], withoutBigrams: [], terms: [] };
  const typed = query.slice(0, wholeCharacters(query, maxQueryLength)).toWellFormed().normalize('NFKC');
  const wanted: string[] = [];
  for (const { text, excluded, quoted } of pieces(typed).slice(0, maxTerms)) {
    const words = wordsOf(text.replace(cjkRun, ' '));
    const bigrams = unique((text.match(cjkRun) ?? []).flatMap(bigramsOf));
    if (words.length > 0) {
      // A bare `or` would be an operator to PostgreSQL; in quotes it is a word.
      const bare = words.length === 1 && !quoted && words[0] !== 'or';
      wanted.push(`${excluded ? '-' : ''}${bare ? words[0] : `"${words.join(' ')}"`}`);
    }
    if (excluded) {
      if (bigrams.length > 0) found.withoutBigrams.push(bigrams);
    } else {
      found.bigrams.push(...bigrams);
      if (words.length > 0 || bigrams.length > 0) found.terms.push({ words, bigrams });
    }
  }
  return { ...found, words: wanted.join(' '), bigrams: unique(found.bigrams) };
}

/**
 * The part of a plain text where most of the terms are, as escaped HTML with `<mark>` around them: about
 * `length` UTF-16 units, with an ellipsis where something is left out. Without a match, the beginning. A
 * word is marked in its other forms too (“worry”, “worries”), as stemming finds it.
 */
export function highlight(text: string, { terms }: QueryTerms, { length }: { length: number }): string {
  const line = text.slice(0, maxHighlighted).toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
  const marks = matches(line, terms);
  if (marks.length === 0) return escapeText(excerpt(line, length));
  const [from, to] = busiestPart(line, marks, length);
  let html = from > 0 ? '…' : '';
  let at = from;
  for (const mark of marks) {
    if (mark.from < from || mark.to > to) continue;
    html += `${escapeText(line.slice(at, mark.from))}<mark>${escapeText(line.slice(mark.from, mark.to))}</mark>`;
    at = mark.to;
  }
  return html + escapeText(line.slice(at, to)) + (to < line.length ? '…' : '');
}

const maxQueryLength = 200;
const maxTerms = 12;
/** Text beyond this many UTF-16 units is not looked at for an excerpt. */
const maxHighlighted = 50_000;
// The long-vowel mark is shared between scripts, so that no script property covers it.
const cjkRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const word = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;

interface Piece {
  text: string;
  excluded: boolean;
  quoted: boolean;
}

function pieces(query: string): Piece[] {
  return [...query.matchAll(/(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu)]
    .map(([, minus, phrase, plain]) => ({
      text: phrase ?? plain ?? '',
      excluded: minus === '-',
      quoted: phrase !== undefined,
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((found) => found.toLowerCase());
}

/** Every two neighbouring characters of a run; a run of one gives that character. */
function bigramsOf(run: string): string[] {
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => characters[index]! + character);
}

interface Mark {
  from: number;
  to: number;
  /** Which term it is, to prefer the part where several different ones stand. */
  term: number;
}

/** Where the terms stand in a text: in order, apart from each other. */
function matches(text: string, terms: SearchTerm[]): Mark[] {
  const marks: Mark[] = [];
  const wanted = terms.flatMap(({ words }, term) => words.map((text) => ({ text: folded(text), term })));
  if (wanted.length > 0) {
    const known = new Map<string, number>();
    for (const found of text.matchAll(word)) {
      const key = folded(found[0]);
      let term = known.get(key);
      if (term === undefined) {
        term = wanted.find(({ text }) => text === key || sameStem(text, key))?.term ?? -1;
        known.set(key, term);
      }
      if (term >= 0) marks.push({ from: found.index, to: found.index + found[0].length, term });
    }
  }
  const bigrams = new Map(
    terms.flatMap(({ bigrams }, term) => bigrams.map((bigram) => [bigram, term] as const)),
  );
  if (bigrams.size > 0)
    for (const run of text.matchAll(cjkRun)) marks.push(...runMarks(run[0], run.index, bigrams));
  return joined(marks.sort((a, b) => a.from - b.from));
}

function runMarks(run: string, start: number, bigrams: Map<string, number>): Mark[] {
  const marks: Mark[] = [];
  const characters = [...run];
  let at = start;
  for (const [index, character] of characters.entries()) {
    for (const candidate of [character, character + (characters[index + 1] ?? '')]) {
      const term = bigrams.get(candidate);
      if (term !== undefined) marks.push({ from: at, to: at + candidate.length, term });
    }
    at += character.length;
  }
  return marks;
}

function joined(sorted: Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const mark of sorted) {
    const last = marks.at(-1);
    if (
      last &&
      mark.from <= last.to &&
      mark.from < last.to + 1 &&
      last.term === mark.term &&
      mark.from !== last.to
    ) {
      last.to = Math.max(last.to, mark.to);
    } else if (!last || mark.from >= last.to) {
      marks.push({ ...mark });
    }
  }
  return marks;
}

/** The stretch of about `length` with the most different terms, then the most marks; the earliest of equals. */
function busiestPart(text: string, marks: Mark[], length: number): [from: number, to: number] {
  if (text.length <= length) return [0, text.length];
  const inside = new Map<number, number>();
  let best = { score: -1, at: 0 };
  let last = 0;
  for (const [first, mark] of marks.entries()) {
    while (last < marks.length && (last === first || marks[last]!.to - mark.from <= length)) {
      const { term } = marks[last++]!;
      inside.set(term, (inside.get(term) ?? 0) + 1);
    }
    const score = inside.size * 1000 + Math.min(999, last - first);
    if (score > best.score) best = { score, at: mark.from };
    const left = inside.get(mark.term)! - 1;
    if (left === 0) inside.delete(mark.term);
    else inside.set(mark.term, left);
  }
  const lead = Math.max(0, Math.min(best.at - Math.floor(length / 5), text.length - length));
  const space = text.indexOf(' ', lead);
  const from = lead === 0 ? 0 : space >= 0 && space < best.at ? space + 1 : wholeCharacters(text, lead);
  const end = Math.max(wholeCharacters(text, from + length), marks.find((mark) => mark.from >= best.at)!.to);
  const lastSpace = text.lastIndexOf(' ', end);
  const ownWord = marks.findLast((mark) => mark.to <= end)!.to;
  return [from, end < text.length && lastSpace > from + length * 0.6 ? Math.max(lastSpace, ownWord) : end];
}

/** Case and accents aside. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** Whether two words differ only in how they end, roughly: it only decides what is marked, not what is found. */
function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let common = 0;
  while (common < short.length && short[common] === long[common]) common++;
  return common >= 3 && short.length - common <= (short.length < 5 ? 1 : 3) && long.length - common <= 4;
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

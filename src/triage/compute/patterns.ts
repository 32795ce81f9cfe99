/**
 * Finds patterns of words in a text in one pass, at a cost that grows with the length of the text only.
 *
 * A pattern is a line of words: `want|need to? die`. `a|b` either word, `$name` a word of that class, `x?` may be
 * missing, `(a b|c)` either group of words, `_` up to one word of any kind (`_3`: up to three), `#` a number, `#year` a year. Fillers
 * such as "just" may stand anywhere in between; nothing reaches over the end of a sentence.
 */

/** The words of one language, and what is looked for in them. */
export interface Lexicon<Sign> {
  language: string;
  /** Words that show that a text is in this language. */
  evidence: string;
  /** What a written form stands for, in words of the patterns: `dont` is `do not`. */
  stands: Readonly<Record<string, string>>;
  classes: Readonly<Record<string, string>>;
  fillers: string;
  /** Patterns one a line, beside what they are a sign of. */
  signs: readonly (readonly [Sign, string])[];
  /** Words that have an id of their own where they stand for none of those above. */
  further?: readonly string[];
}

/** A text as words: parallel arrays, valid until the next text is read. Positions are UTF-16 offsets. */
export interface Words {
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What stands before the word: 0 nothing, 1 a comma or a line's end, 2 the end of a sentence. */
  breaks: Uint8Array;
  /** 1 where the word stands between quotation marks. */
  quoted: Uint8Array;
}

export interface Machine<Sign> {
  read(text: string): Words;
  /** Calls back with the first word and the word after the last, for each place where a pattern fits. */
  each(words: Words, found: (sign: Sign, from: number, to: number) => void): void;
  /** One flag for each word's id: whether it is of the class; a class that no lexicon has is a mistake. */
  flags(name: string): Uint8Array;
  /** One flag for each word's id: whether it is evidence for the language. */
  evidence(language: string): Uint8Array;
  /** The words of the ids; those from `furtherFrom` on are of no pattern. */
  names: readonly string[];
  furtherFrom: number;
  /** The id of a word in its normal form. */
  idOf(word: string): number | undefined;
}

/** Fillers that one step of a pattern may pass. */
const fillersAtMost = 3;
/** A word longer than this is never looked up letter by letter. */
const longestWord = 40;

/** Where a pattern stands after some words: what may follow, and what a text shows that came this far. */
interface Place<Sign> {
  steps: Step<Sign>[];
  /** Words of any kind that may be passed. */
  gaps: { most: number; next: Place<Sign> }[];
  ends: Sign[];
  /** For each word the places that it leads to; made when first needed. */
  table: Map<number, Place<Sign>[]> | undefined;
  /** One bit for the words whose ids end alike, where any of them is in the table; and how many bits there are. */
  may: Int32Array | undefined;
  mask: number;
}

interface Step<Sign> {
  ids: readonly number[];
  next: Place<Sign>;
}

/** All of one shape, so that following them is quick. */
function placeWith<Sign>(steps: Step<Sign>[], gaps: Place<Sign>['gaps'], ends: Sign[]): Place<Sign> {
  return { steps, gaps, ends, table: undefined, may: undefined, mask: 0 };
}

export function machine<Sign>(lexicons: readonly Lexicon<Sign>[]): Machine<Sign> {
  const vocabulary = new Map<string, number[]>([
    ['#', [1]],
    ['#year', [2]],
  ]);
  let size = 3;
  const names = ['', '#', '#year'];
  const idOf = (word: string) => {
    const known = vocabulary.get(word);
    if (known?.length === 1) return known[0]!;
    if (known) throw new Error(`${word} stands for several words: use those`);
    vocabulary.set(word, [size]);
    names.push(word);
    return size++;
  };

  // What a form stands for comes first: patterns and classes then mean the same words.
  for (const lexicon of lexicons)
    for (const [form, meaning] of Object.entries(lexicon.stands))
      vocabulary.set(fold(form), wordsOf(meaning).map(idOf));
  const idsOf = (words: string) => wordsOf(words).flatMap((word) => vocabulary.get(word) ?? [idOf(word)]);

  const classes = new Map<string, number[]>();
  const evidence = new Map<string, number[]>();
  const fillers: number[] = [];
  const first: Place<Sign> = placeWith([], [], []);
  for (const lexicon of lexicons) {
    evidence.set(lexicon.language, idsOf(lexicon.evidence));
    fillers.push(...idsOf(lexicon.fillers));
    for (const [name, words] of Object.entries(lexicon.classes))
      classes.set(name, [...(classes.get(name) ?? []), ...idsOf(words)]);
    for (const [sign, text] of lexicon.signs) {
      const end: Place<Sign> = placeWith([], [], [sign]);
      for (const line of text.split('\n'))
        if (line.trim() !== '') first.steps.push(...placeOf(line, end, lexicon, vocabulary, idOf).steps);
    }
  }

  // Apart from the others, so that none of them is taken for the slip of a word that is looked for, or hides it.
  const furtherFrom = size;
  const further = new Map<string, number[]>();
  for (const lexicon of lexicons)
    for (const word of lexicon.further ?? [])
      if (!vocabulary.has(word) && !further.has(word)) {
        further.set(word, [size++]);
        names.push(word);
      }

  const flagsOf = (ids: readonly number[]) => {
    const flags = new Uint8Array(size);
    for (const id of ids) flags[id] = 1;
    return flags;
  };
  const startingWith = new Map<number, Place<Sign>[]>();
  for (const { ids, next } of first.steps)
    for (const id of new Set(ids)) {
      const places = startingWith.get(id);
      if (places) places.push(next);
      else startingWith.set(id, [next]);
    }
  // Made when a text first has the word: most words of the lexicons are rare.
  const byFirst: (Place<Sign> | undefined)[] = new Array(size);
  const nowhere: Place<Sign> = placeWith([], [], []);
  const firstPlace = (id: number) => {
    const places = startingWith.get(id);
    const place = places ? either(places) : nowhere;
    byFirst[id] = place;
    return place;
  };
  const filler = flagsOf(fillers);

  return {
    read: reader(vocabulary, further),
    each(words, found) {
      for (let at = 0; at < words.count; at++) {
        const id = words.ids[at]!;
        const place = byFirst[id] ?? firstPlace(id);
        if (place !== nowhere && leadsOn(place, at + 1, words, filler))
          reach(place, at, at + 1, words, filler, found);
      }
    },
    flags(name) {
      const ids = classes.get(name);
      if (!ids) throw new Error(`no class ${name}`);
      return flagsOf(ids);
    },
    evidence: (language) => flagsOf(evidence.get(language) ?? []),
    names,
    furtherFrom,
    idOf(word) {
      const ids = vocabulary.get(word) ?? further.get(word);
      return ids?.length === 1 ? ids[0] : undefined;
    },
  };
}

let joinedPlaces = 0;
const joinedAtMost = 100_000;

/** Whether anything can come of a place, told from the next word alone: most of the time nothing does. */
function leadsOn<Sign>(place: Place<Sign>, at: number, words: Words, filler: Uint8Array): boolean {
  if (place.ends.length > 0 || place.gaps.length > 0) return true;
  if (at >= words.count || words.breaks[at] === 2) return false;
  const id = words.ids[at]!;
  const bit = id & (place.may === undefined ? prepared(place) : place.mask);
  return (place.may![bit >>> 5]! & (1 << (bit & 31))) !== 0 || filler[id] === 1;
}

/** Says what is shown here, and goes on; the length of patterns bounds the depth, not the text. */
function reach<Sign>(
  place: Place<Sign>,
  from: number,
  at: number,
  words: Words,
  filler: Uint8Array,
  found: (sign: Sign, from: number, to: number) => void,
): void {
  for (let each = 0; each < place.ends.length; each++) found(place.ends[each]!, from, at);
  for (let each = 0; each < place.gaps.length; each++) {
    const { most, next } = place.gaps[each]!;
    for (let more = 0; more <= most; more++) {
      if (leadsOn(next, at + more, words, filler)) reach(next, from, at + more, words, filler, found);
      if (at + more >= words.count || words.breaks[at + more] === 2) break;
    }
  }
  if (place.steps.length === 0) return;
  if (place.may === undefined) prepared(place);
  for (let here = at; here <= at + fillersAtMost; here++) {
    if (here >= words.count || words.breaks[here] === 2) return;
    const id = words.ids[here]!;
    // Most words lead nowhere: that is told from one bit, without a look into the table.
    const bit = id & place.mask;
    const next = (place.may![bit >>> 5]! & (1 << (bit & 31))) !== 0 ? place.table!.get(id) : undefined;
    if (next) {
      // Places that one word leads to are followed as one from when a text first needs it, up to a bound on memory.
      if (next.length > 1 && joinedPlaces < joinedAtMost) {
        joinedPlaces++;
        next.splice(0, next.length, either(next));
      }
      for (let each = 0; each < next.length; each++)
        if (leadsOn(next[each]!, here + 1, words, filler))
          reach(next[each]!, from, here + 1, words, filler, found);
    }
    if (filler[id] !== 1) return;
  }
}

/** Makes the table of a place, and returns its mask. */
function prepared<Sign>(place: Place<Sign>): number {
  place.table = tableOf(place);
  const bits = 2 ** Math.max(8, Math.ceil(Math.log2(place.table.size * 8 + 1)));
  place.may = new Int32Array(bits / 32);
  place.mask = bits - 1;
  for (const id of place.table.keys()) {
    const bit = id & place.mask;
    place.may[bit >>> 5]! |= 1 << (bit & 31);
  }
  return place.mask;
}

function tableOf<Sign>({ steps }: Place<Sign>): Map<number, Place<Sign>[]> {
  const table = new Map<number, Place<Sign>[]>();
  for (const { ids, next } of steps)
    for (const id of ids) {
      const places = table.get(id);
      if (!places) table.set(id, [next]);
      else if (!places.includes(next)) places.push(next);
    }
  return table;
}

function either<Sign>(places: readonly Place<Sign>[]): Place<Sign> {
  // Gaps of one width are passed together.
  const gaps = new Map<number, Place<Sign>[]>();
  for (const place of places)
    for (const { most, next } of place.gaps) gaps.set(most, [...(gaps.get(most) ?? []), next]);
  return placeWith(
    places.flatMap(({ steps }) => steps),
    [...gaps].map(([most, nexts]) => ({ most, next: nexts.length === 1 ? nexts[0]! : either(nexts) })),
    [...new Set(places.flatMap(({ ends }) => ends))],
  );
}

/** A pattern from its end to its beginning: choices meet again in the same place, so that none is written out twice. */
function placeOf<Sign>(
  line: string,
  end: Place<Sign>,
  lexicon: Lexicon<Sign>,
  vocabulary: ReadonlyMap<string, number[]>,
  idOf: (word: string) => number,
): Place<Sign> {
  const plain = (word: string): string[] => {
    if (!word.startsWith('$')) return [fold(word)];
    const words = lexicon.classes[word.slice(1)];
    if (words === undefined) throw new Error(`no class ${word} in ${lexicon.language}`);
    return wordsOf(words);
  };
  const before = (item: Item, after: Place<Sign>): Place<Sign> => {
    const gap = /^_(\d*)$/.exec(item.body);
    if (gap) return placeWith([], [{ most: Number(gap[1] || 1), next: after }], []);
    const single: number[] = [];
    const choices: Place<Sign>[] = [];
    for (const alternative of alternatives(item.body)) {
      if (/[\s(]/.test(alternative)) {
        choices.push(sequence(items(alternative), after));
        continue;
      }
      for (const word of plain(alternative)) {
        const ids = vocabulary.get(word) ?? [idOf(word)];
        if (ids.length === 1) single.push(ids[0]!);
        else {
          const place = ids.reduceRight<Place<Sign>>(
            (next, id) => placeWith([{ ids: [id], next }], [], []),
            after,
          );
          choices.push(place);
        }
      }
    }
    if (single.length > 0) choices.push(placeWith([{ ids: single, next: after }], [], []));
    if (item.optional) choices.push(after);
    return choices.length === 1 ? choices[0]! : either(choices);
  };
  const sequence = (list: readonly Item[], after: Place<Sign>) =>
    list.reduceRight((next, item) => before(item, next), after);

  // What may be missing at either end asks for nothing.
  const whole = items(line);
  while (whole[0]?.optional || whole[0]?.body.startsWith('_')) whole.shift();
  while (whole.at(-1)?.optional || whole.at(-1)?.body.startsWith('_')) whole.pop();
  if (whole.length === 0) throw new Error(`a pattern that asks for nothing: ${line}`);
  return sequence(whole, end);
}

interface Item {
  body: string;
  optional: boolean;
}

/** The items of a pattern: words, choices, groups, each with or without its question mark. */
export function items(text: string): Item[] {
  const found: Item[] = [];
  let depth = 0;
  let body = '';
  for (const sign of `${text} `) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth < 0) throw new Error(`a group without its beginning: ${text}`);
    if (/\s/.test(sign) && depth === 0) {
      const optional = body.endsWith('?');
      const whole = optional ? body.slice(0, -1) : body;
      if (whole !== '') found.push({ body: isGroup(whole) ? whole.slice(1, -1) : whole, optional });
      body = '';
    } else body += sign;
  }
  if (depth !== 0) throw new Error(`a group without its end: ${text}`);
  return found;
}

function isGroup(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return false;
  }
  return true;
}

/** `a|b c|(d|e) f` at its outer bars. */
function alternatives(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let one = '';
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) {
      found.push(one.trim());
      one = '';
    } else one += sign;
  }
  found.push(one.trim());
  return found.filter((each) => each !== '');
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s|]+/)
    .filter(Boolean)
    .map(fold);
}

/** Turns texts into words. Its arrays are used again for the next text. */
function reader(
  vocabulary: ReadonlyMap<string, number[]>,
  further: ReadonlyMap<string, number[]>,
): (text: string) => Words {
  const seen = new Map<string, readonly number[]>();
  const words: Words = { count: 0, ...room(1024) };
  let pendingBreak = 2;
  let quoting = false;

  const push = (ids: readonly number[], start: number, end: number) => {
    for (let each = 0; each < ids.length; each++) {
      if (words.count === words.ids.length) grow(words);
      const at = words.count++;
      words.ids[at] = ids[each]!;
      words.starts[at] = start;
      words.ends[at] = end;
      words.breaks[at] = each === 0 ? pendingBreak : 0;
      words.quoted[at] = quoting ? 1 : 0;
    }
    if (ids.length > 0) pendingBreak = 0;
  };
  const pause = (strength: number) => {
    if (strength > pendingBreak) pendingBreak = strength;
  };

  return (text) => {
    words.count = 0;
    pendingBreak = 2;
    quoting = false;
    let singles = 0;
    let lastSingleEnd = -1;
    let quoteOpened = -1;
    const length = text.length;
    let at = 0;
    let lineStart = true;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 62 /* > */ && lineStart) {
        // Somebody else's words, in a reply.
        const end = text.indexOf('\n', at);
        at = end < 0 ? length : end;
        pause(2);
        continue;
      }
      if (isWord(code) || (code === 36 /* $ */ && isLetter(text.charCodeAt(at + 1)))) {
        const start = at;
        let odd = code === 36 || code >= 128 || isDigit(code);
        let upper = code >= 65 && code <= 90;
        let run = 1;
        let previous = code;
        at += code === mathLetters ? 2 : 1;
        while (at < length) {
          const next = text.charCodeAt(at);
          if (isWord(next)) {
            if (next >= 128 || isDigit(next)) odd = true;
            else if (next <= 90) upper = true;
            run = next === previous ? run + 1 : 1;
            if (run >= 3) odd = true;
            previous = next;
          } else if (isApostrophe(next)) {
            if (!isWord(text.charCodeAt(at + 1))) break;
            odd = true;
          } else if (insideWord(next)) {
            if (!isLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === next) break;
            odd = true;
          } else break;
          at += next === mathLetters ? 2 : 1;
        }
        const raw = text.slice(start, at);
        if ((raw === 'http' || raw === 'https') && text.startsWith('://', at)) {
          while (at < length && text.charCodeAt(at) > 32) at++;
          push(unknown, start, at);
        } else {
          let ids = seen.get(raw);
          if (ids === undefined) {
            ids = meaningOf(raw, upper, odd, vocabulary);
            if (ids === unknown && further.size > 0) ids = meaningOf(raw, upper, odd, further);
            if (seen.size >= seenAtMost) seen.clear();
            // A longer piece of a text would hold the whole text in memory.
            if (raw.length <= 12) seen.set(raw, ids);
          }
          singles = at - start !== 1 ? 0 : start - lastSingleEnd === 1 ? singles + 1 : 1;
          lastSingleEnd = at;
          push(ids, start, at);
          if (singles >= 3) joinSingles(text, words, singles, vocabulary);
        }
        lineStart = false;
        continue;
      }
      at++;
      if (code === 10) {
        if (lineStart) pause(2);
        pause(1);
        lineStart = true;
      } else if (code === 46 /* . */) {
        const several = text.charCodeAt(at) === 46 || text.charCodeAt(at - 2) === 46;
        const initials = isLetter(text.charCodeAt(at)) && singles > 0 && lastSingleEnd === at - 1;
        pause(several || initials ? 1 : 2);
      } else if (code === 33 || code === 63 || code === 59 || code === 0x61f || code === 0x61b) pause(2);
      else if (
        code === 44 ||
        code === 58 ||
        code === 40 ||
        code === 41 ||
        code === 45 ||
        code === 47 ||
        code === 0x60c
      )
        pause(1);
      else if (code === 0x2014 || code === 0x2026 || code === 0x2013) pause(1);
      else if (code === 34 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) {
        const opening: boolean = code === 34 ? !quoting : code === 0x201c || code === 0xab;
        quoting = opening;
        if (opening) quoteOpened = words.count;
        pause(1);
      } else if (code === 64 /* @ */ && isLetter(text.charCodeAt(at))) {
        // A mention is a name, whatever it spells.
        while (at < length && isWord(text.charCodeAt(at))) at++;
        push(unknown, at - 1, at);
      } else if (code >= 0xd800 && code <= 0xdbff) {
        const pair = text.slice(at - 1, at + 1);
        at++;
        const ids = vocabulary.get(pair);
        if (ids) push(ids, at - 2, at);
      }
      if (code > 32) lineStart = false;
    }
    // Marks that were opened and never closed quote nothing.
    if (quoting && quoteOpened >= 0) words.quoted.fill(0, quoteOpened, words.count);
    return words;
  };
}

const unknown: readonly number[] = [0];
const number: readonly number[] = [1];
const year: readonly number[] = [2];
/** Forms of words that are remembered with their meaning. */
const seenAtMost = 20_000;

function meaningOf(
  raw: string,
  upper: boolean,
  odd: boolean,
  vocabulary: ReadonlyMap<string, number[]>,
): readonly number[] {
  const plain = upper ? raw.toLowerCase() : raw;
  return (
    vocabulary.get(plain) ??
    (odd ? oddWord(plain, vocabulary) : rareWord(plain, vocabulary)) ??
    (isDigit(raw.charCodeAt(0)) ? (/^(?:19|20)\d\d$/.test(raw) ? year : number) : unknown)
  );
}

/** `k m s`, `s.u.i.c.i.d.e`: letters that stand alone may spell a word. Looks at the last 3 to 12. */
function joinSingles(text: string, words: Words, singles: number, vocabulary: ReadonlyMap<string, number[]>) {
  for (let letters = Math.min(singles, 12); letters >= 3; letters--) {
    const first = words.count - letters;
    if (first < 0) continue;
    let spelt = '';
    for (let at = first; at < words.count; at++) spelt += text.slice(words.starts[at], words.ends[at]);
    const ids = vocabulary.get(spelt.toLowerCase());
    if (!ids || ids.length > letters) continue;
    const start = words.starts[first]!;
    const end = words.ends[words.count - 1]!;
    for (let each = 0; each < ids.length; each++) {
      words.ids[first + each] = ids[each]!;
      words.starts[first + each] = start;
      words.ends[first + each] = end;
      if (each > 0) words.breaks[first + each] = 0;
    }
    words.count = first + ids.length;
    return;
  }
}

/** A plain word that is not in the vocabulary: it may be a slip in the word that matters most. */
function rareWord(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  if (word.length < 5 || word.length > longestWord) return undefined;
  if (word.charCodeAt(0) === 115 /* s */ && /^s(?:u+i|iu|ui|u|oo?i|ue?i)[csz]+[aeiou]*d/.test(word))
    return vocabulary.get(/[ae]l/.test(word) ? 'suicidal' : 'suicide');
  return undefined;
}

/** A word with other letters than a to z, with digits or signs inside, or with a letter three times in a row. */
function oddWord(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  if (word.length > longestWord) return undefined;
  const folded = fold(word);
  return (
    vocabulary.get(folded) ??
    apostrophe(folded, vocabulary) ??
    arabic(folded, vocabulary) ??
    squeezed(folded, vocabulary) ??
    disguised(folded, vocabulary) ??
    rareWord(folded, vocabulary)
  );
}

/** Lower case, compatibility forms, no accents, no marks, one form of each Arabic letter, no look-alike letters,
 * no Arabic article. */
export function fold(word: string): string {
  let out = '';
  let ascii = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 128) {
      out += word[at];
    } else if (code >= 0x610 && code <= 0x6ff) {
      if ((code >= 0x64b && code <= 0x65f) || code === 0x640 || code === 0x670 || code <= 0x61a) continue;
      out += arabicLetters[word[at]!] ?? word[at];
    } else if (code >= 0x2018 && code <= 0x201b) {
      out += "'";
    } else {
      ascii = false;
      out += word[at];
    }
  }
  // The article, so that a noun with and without it is one word.
  if (out.length > 4 && out.startsWith('ال')) return out.slice(2);
  if (ascii) return out;
  const plain = out
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u200b-\u200f\u00ad\u2060\ufeff]/gu, '');
  const mixed = /[a-z]/.test(plain)
    ? plain.replace(/[а-яѕіјԁһ]/g, (letter) => lookAlikes[letter] ?? letter)
    : plain;
  return mixed === word ? mixed : fold(mixed);
}

const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
};
/** Cyrillic letters that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԁ: 'd',
  һ: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
};

/** `he's`, `don't`, `I've`. */
function apostrophe(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  const mark = word.indexOf("'");
  if (mark < 0) return undefined;
  const joined = vocabulary.get(word.replaceAll("'", ''));
  if (joined && joined.length > 1) return joined;
  const base = vocabulary.get(word.slice(0, mark));
  const ending = endings[word.slice(mark + 1)];
  if (!base) return joined;
  return ending === undefined ? base : [...base, ...(vocabulary.get(ending) ?? [])];
}
const endings: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** Arabic words carry "and", "so", "the", "with", "for" in front. */
function arabic(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  const code = word.charCodeAt(0);
  if (code < 0x620 || code > 0x64a) return undefined;
  for (const prefix of arabicPrefixes)
    if (word.length > prefix.length + 1 && word.startsWith(prefix)) {
      const ids = vocabulary.get(word.slice(prefix.length));
      if (ids) return ids;
    }
  return undefined;
}
const arabicPrefixes = ['وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ع', 'ه', 'ح'];

/** `diiiie`, `pleaseee`: a letter that is repeated stands for one or two. */
function squeezed(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  if (!/(.)\1\1/u.test(word)) return undefined;
  const once = word.replace(/(.)\1{2,}/gu, '$1');
  return (
    vocabulary.get(once) ?? vocabulary.get(word.replace(/(.)\1{2,}/gu, '$1$1')) ?? arabic(once, vocabulary)
  );
}

/** `su1cide`, `k!ll`, `$uicide`, `s*icide`: signs for letters. */
function disguised(word: string, vocabulary: ReadonlyMap<string, number[]>): number[] | undefined {
  if (!/[a-z]/.test(word) || !/[0-9@$!*|_]/.test(word)) return undefined;
  const read = word.replace(/[0134578@$!|_]/g, (sign) => signs[sign] ?? '');
  const known = vocabulary.get(read) ?? rareWord(read, vocabulary);
  if (known || !read.includes('*')) return known;
  const shape = new RegExp(`^${read.replace(/[^a-z*]/g, '').replaceAll('*', '[a-z]')}$`);
  const meant = starred.find((each) => shape.test(each));
  return meant === undefined ? undefined : vocabulary.get(meant);
}
const signs: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
};
/** Words that people hide behind a star. */
const starred =
  'fucking suicide suicidal kill killing killed die dying dead death cut cutting rape raped overdose selfharm'.split(
    ' ',
  );

/** Letters that mathematics has in bold and in script are pairs that begin with this. */
const mathLetters = 0xd835;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 128 && isWord(code));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Signs that stand for a letter when letters are on both sides. */
function insideWord(code: number): boolean {
  return code === 42 || code === 36 || code === 64 || code === 33 || code === 124 || code === 95;
}

function isWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xad || code === 0xba;
  if (code >= 0x600 && code <= 0x6ff)
    return code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4;
  if (code >= 0xd800 && code <= 0xdfff) return code === mathLetters;
  if (code >= 0x2000 && code <= 0x2bff) return code >= 0x200b && code <= 0x200d;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xfe00
    ? true
    : code === 0xfeff || (code >= 0xff10 && code < 0xffa0);
}

function room(size: number): Omit<Words, 'count'> {
  return {
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    breaks: new Uint8Array(size),
    quoted: new Uint8Array(size),
  };
}

function grow(words: Words): void {
  const bigger = room(words.ids.length * 2);
  for (const name of ['ids', 'starts', 'ends', 'breaks', 'quoted'] as const) bigger[name].set(words[name]);
  Object.assign(words, bigger);
}

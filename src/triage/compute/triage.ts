import { type Learnt, tableOf, wordsOf } from './learnt.ts';
import { learntArabic } from './learnt-ar.ts';
import { learntEnglish } from './learnt-en.ts';
import { learntSpanish } from './learnt-es.ts';
import { fold, machine, type Words } from './patterns.ts';
import {
  type Context,
  type Level,
  type Rule,
  type RuleSign,
  rules,
  type Sign,
  type Weak,
  type WeakSign,
} from './signs.ts';
import { arabic } from './triage-ar.ts';
import { english } from './triage-en.ts';
import { spanish } from './triage-es.ts';
import {
  amountsOf,
  isBare,
  type KindSign,
  type OfLanguage,
  patternsOf,
  type Surroundings,
  contexts as surroundings,
  weighKinds,
} from './weighed.ts';
import { weighedArabic } from './weighed-ar.ts';
import { weighedEnglish } from './weighed-en.ts';
import { weighedSpanish } from './weighed-es.ts';
import { around, beside, enoughDistress, telling } from './weights.ts';

export { type Level, type Rule, rules };

/** One place in a text, in UTF-16 offsets, and the kind of sign seen there. */
export interface Hit {
  start: number;
  end: number;
  rule: Rule;
}

export interface Triage {
  /** How soon a person should look; 'fine' when none need. */
  level: Level;
  /** The matched words, in their order: the explanation of the level. */
  hits: Hit[];
  /** undefined: none of ours was recognised, and the text belongs into the sample that people read. */
  language: Language | undefined;
  /** Why it should not be shown before a person has looked. */
  hold?: 'method' | 'pact' | 'encouragement';
}

/**
 * How much it takes. `careful`: many weak words together are enough; it misses less, and flags more that needs
 * nobody. `narrow`: plain words only, for groups about work or products.
 */
export type Reading = 'careful' | 'narrow';

/**
 * Whether a text needs a person, how soon, and because of which words. It orders a queue and decides nothing. What
 * the narrow reading finds, the careful one finds too, at the same level; what it finds beside that is `soon`.
 *
 * @param languages the lexicons to use; all three unless said
 */
export function triage(
  text: string,
  {
    reading = 'careful',
    languages = allLanguages,
  }: { reading?: Reading; languages?: readonly string[] } = {},
): Triage {
  const reader = readerOf(languages);
  const words = reader.machine.read(text);
  const language = languageOf(words, reader);
  const view = look(words, reader);
  const hits: Hit[] = [];
  let level: Level = 'fine';
  let hold: Triage['hold'];
  for (const seen of view.signs) {
    const { rule, at } = worthOf(seen, view);
    if (at === 'fine') continue;
    hits.push({ start: words.starts[seen.from]!, end: words.ends[seen.to - 1]!, rule });
    if (urgency[at] > urgency[level]) level = at;
    const why = holds[rule];
    if (why && (hold === undefined || why === 'method')) hold = why;
  }
  if (level === 'fine') {
    let found = distress(view);
    if (!found.enough && reading === 'careful')
      found = weighKinds(surroundingsOf(view), reader.learnt, language);
    if (found.enough) {
      level = 'soon';
      for (const { from, to } of found.spans)
        hits.push({ start: words.starts[from]!, end: words.ends[to - 1]!, rule: 'distress' });
    }
  }
  return { level, hits: joined(hits), language, ...(hold && { hold }) };
}

/** What the careful reading weighs in a text, for the bench that fits the weights. */
export interface Weighed {
  amounts: Float64Array;
  bare: boolean;
  language: string | undefined;
  /** The words as ids, nought where no list has the word or where it is passed over, and what stands before each. */
  ids: Int32Array;
  breaks: Uint8Array;
  /** The words that no list has, in their normal form. */
  strange: string[];
}

/** Reads texts for the bench; `further` are words that are told apart beside those of the lists. */
export function weigher(further: readonly string[]): {
  read: (text: string) => Weighed;
  names: readonly string[];
  furtherFrom: number;
  everywhere: Uint8Array;
} {
  const reader = makeReader(allLanguages, further);
  const { names, furtherFrom } = reader.machine;
  const read = (text: string) => {
    const words = reader.machine.read(text);
    const view = look(words, reader);
    for (const seen of view.signs) worthOf(seen, view);
    const found = surroundingsOf(view);
    const strange: string[] = [];
    const ids = words.ids.slice(0, words.count);
    for (let at = 0; at < words.count; at++) {
      if (ids[at] === 0) strange.push(normal(text.slice(words.starts[at], words.ends[at])));
      else if (isPassed(view, at)) ids[at] = 0;
    }
    return {
      amounts: Float64Array.from(amountsOf(found)),
      bare: isBare(found),
      language: languageOf(words, reader),
      ids,
      breaks: words.breaks.slice(0, words.count),
      strange,
    };
  };
  return { read, names, furtherFrom, everywhere: reader.flags.everywhere };
}

/** The form in which a word that no list has is counted. */
function normal(raw: string): string {
  return fold(raw.toLowerCase()).replace(/(.)\1{2,}/gu, '$1$1');
}

/** Whether a word says nothing by itself: it is part of a turn of speech, or of a sign that was turned round. */
function isPassed({ idiom, round }: View, at: number): boolean {
  return idiom[at] === 1 || round[at] === 1;
}

type Language = 'en' | 'es' | 'ar';

const learntWords: Readonly<Record<Language, Learnt>> = {
  en: learntEnglish,
  es: learntSpanish,
  ar: learntArabic,
};
const furtherWords = Object.values(learntWords).flatMap(wordsOf);
const weighedWords = { en: weighedEnglish, es: weighedSpanish, ar: weighedArabic };
const lexicons = [english, spanish, arabic];
const allLanguages: readonly string[] = lexicons.map(({ language }) => language);
const urgency: Readonly<Record<Level, number>> = { fine: 0, soon: 1, urgent: 2, crisis: 3 };
const holds: Readonly<Partial<Record<Rule, NonNullable<Triage['hold']>>>> = {
  method: 'method',
  pact: 'pact',
  encouragement: 'encouragement',
};

/** Rules that say the same of somebody else: then that person is at risk, and it needs a person just as well. */
const ofOthers: ReadonlySet<Rule> = new Set([
  'wish_to_die',
  'suicidal_thoughts',
  'plan',
  'means',
  'goodbye',
  'attempt_now',
  'overdose_now',
  'attempt',
  'self_harm',
  'passive',
  'psychosis_command',
  'eating_crisis',
]);
/** Rules that a laugh turns into something that can wait for a day. */
const firstPerson: ReadonlySet<Rule> = new Set([
  'threat',
  'harm_thoughts',
  'hopeless',
  'burden',
  'relapse',
  'mention',
]);

/** Rules whose words one also says of a neighbour's drum kit. */
const ofThings: ReadonlySet<Rule> = new Set(['passive', 'burden', 'hopeless', 'wish_to_die']);

/** Rules that say what somebody wishes or thinks for themselves. */
const wishes: ReadonlySet<Rule> = new Set([
  'passive',
  'suicidal_thoughts',
  'wish_to_die',
  'plan',
  'hopeless',
]);

interface Reader {
  machine: ReturnType<typeof machine<Sign | KindSign>>;
  flags: Record<
    | 'self'
    | 'you'
    | 'other'
    | 'someone'
    | 'not'
    | 'turn'
    | 'third'
    | 'before'
    | 'reflexive'
    | 'ever'
    | 'article'
    | 'toward'
    | 'dear'
    | 'pronouns'
    | 'everywhere',
    Uint8Array
  >;
  evidence: Record<Language | 'none', Uint8Array>;
  /** What was learnt of the words of a language, by the ids of this machine. */
  learnt: (language: Language) => OfLanguage;
}

const readers = new Map<string, Reader>();

/** The lexicons of these languages, compiled once. */
function readerOf(languages: readonly string[]): Reader {
  const key = languages === allLanguages ? '' : languages.join(' ');
  const known = readers.get(key);
  if (known) return known;
  const made = makeReader(languages, furtherWords);
  readers.set(key, made);
  return made;
}

function makeReader(languages: readonly string[], further: readonly string[]): Reader {
  const compiled = machine<Sign | KindSign>([
    { ...grammar, signs: [], further },
    ...lexicons
      .filter(({ language }) => languages.includes(language))
      .map((lexicon) => {
        const weighed = weighedWords[lexicon.language as Language];
        return {
          ...lexicon,
          classes: { ...lexicon.classes, everywhere: weighed.everywhere },
          signs: [...lexicon.signs, ...patternsOf(weighed)],
        };
      }),
  ]);
  const tables = new Map<Language, OfLanguage>();
  const made: Reader = {
    machine: compiled,
    learnt: (language) => {
      let known = tables.get(language);
      if (!known) {
        const learnt = learntWords[language];
        known = {
          learnt,
          table: tableOf(learnt, compiled),
          everywhere: made.flags.everywhere,
        };
        tables.set(language, known);
      }
      return known;
    },
    flags: {
      self: compiled.flags('self'),
      you: compiled.flags('you'),
      other: compiled.flags('other'),
      someone: compiled.flags('someone'),
      not: compiled.flags('not'),
      turn: compiled.flags('turn'),
      third: compiled.flags('third'),
      before: compiled.flags('before'),
      reflexive: compiled.flags('reflexive'),
      ever: compiled.flags('ever'),
      article: compiled.flags('article'),
      toward: compiled.flags('toward'),
      dear: compiled.flags('dear'),
      pronouns: compiled.flags('pronouns'),
      everywhere: compiled.flags('everywhere'),
    },
    evidence: {
      en: compiled.evidence('en'),
      es: compiled.evidence('es'),
      ar: compiled.evidence('ar'),
      none: compiled.evidence('none'),
    },
  };
  return made;
}

/** Classes that must be there whichever lexicons are used, and words that show another language than ours. */
const grammar = {
  language: 'none',
  evidence: `je est les des pas vous nous une dans pour avec suis sur tout mais ich und nicht das ist ein eine mit auch
    der den dem bin mich aber wie não você uma muito isso meu minha estou eu com para porque então che sono il gli della
    perché questo anche ik het een niet van zijn maar jag och att det som inte og ikke jeg er bir ve için ben çok değil
    się nie jest na że mam und ang mga ako hindi yang dan tidak saya aku untuk az és nem hogy egy की है में और मैं
    است که این برای من را هستم می ہے میں کے کی ہوں`,
  stands: {},
  fillers: '',
  classes: {
    self: '',
    you: '',
    other: '',
    someone: '',
    not: '',
    turn: '',
    third: '',
    before: '',
    reflexive: '',
    ever: '',
    article: '',
    toward: '',
    dear: '',
    pronouns: '',
    everywhere: '',
  },
};

interface Seen {
  sign: RuleSign;
  from: number;
  to: number;
}

/** What was found in one text, before it is weighed. */
interface View {
  words: Words;
  reader: Reader;
  signs: Seen[];
  weak: { sign: WeakSign; from: number; to: number }[];
  kinds: { sign: KindSign; from: number; to: number }[];
  /** The sentence of each word; a very long one counts as several. */
  sentences: Uint16Array;
  /** Contexts of each sentence, as bits. */
  contexts: number[];
  /** Contexts anywhere in the text. */
  anywhere: number;
  /** 1 where a word is part of a turn of speech. */
  idiom: Uint8Array;
  /** 1 where the word is part of a sign that was turned round. */
  round: Uint8Array;
  /** A sign was denied. */
  denied: boolean;
}

const bit: Readonly<Record<Context, number>> = {
  idiom: 1,
  past: 2,
  recovery: 4,
  current: 8,
  fiction: 16,
  general: 32,
  humour: 64,
};
/** Words after which a sentence without a full stop is taken for another one. */
const longSentence = 40;

let sentenceRoom = new Uint16Array(1024);
let idiomRoom = new Uint8Array(1024);
let roundRoom = new Uint8Array(1024);

function look(words: Words, reader: Reader): View {
  if (sentenceRoom.length < words.count) {
    sentenceRoom = new Uint16Array(words.count * 2);
    idiomRoom = new Uint8Array(words.count * 2);
    roundRoom = new Uint8Array(words.count * 2);
  }
  const view: View = {
    words,
    reader,
    signs: [],
    weak: [],
    kinds: [],
    sentences: sentenceRoom,
    contexts: [],
    anywhere: 0,
    idiom: idiomRoom,
    round: roundRoom,
    denied: false,
  };
  let sentence = -1;
  let length = 0;
  for (let at = 0; at < words.count; at++) {
    if (words.breaks[at] === 2 || sentence < 0 || length >= longSentence) {
      sentence++;
      length = 0;
    }
    length++;
    view.sentences[at] = sentence;
    view.idiom[at] = 0;
    view.round[at] = 0;
  }
  view.contexts.length = sentence + 1;
  view.contexts.fill(0);
  reader.machine.each(words, (sign, from, to) => {
    if ('kind' in sign) view.kinds.push({ sign, from, to });
    else if ('rule' in sign) view.signs.push({ sign, from, to });
    else if ('weak' in sign) view.weak.push({ sign, from, to });
    else if (sign.context === 'idiom') view.idiom.fill(1, from, to);
    else {
      view.contexts[view.sentences[from]!]! |= bit[sign.context];
      view.anywhere |= bit[sign.context];
    }
  });
  return view;
}

/** Words of a text that is little more than its sign. */
const littleBeside = 9;

/** Whether a text speaks of machines, work or everyday things. */
function aboutThings({ weak }: View): boolean {
  return weak.some(({ sign }) => things.has(sign.weak));
}
const things: ReadonlySet<Weak> = new Set(['tech', 'work', 'everyday', 'question', 'joy', 'thanks']);

type Person = 'self' | 'you' | 'other' | 'someone';

/** What a sign is worth; where that is nothing, its words are no reason for the careful reading either. */
function worthOf(seen: Seen, view: View): { rule: Rule; at: Level } {
  const worth = weigh(seen, view);
  const { sign, from, to } = seen;
  if (worth.at === 'fine' && !sign.alone && (sign.rule !== 'hopeless' || sign.level !== undefined))
    view.round.fill(1, from, to);
  return worth;
}

/** What a sign is worth in its surroundings. */
function weigh(seen: Seen, view: View): { rule: Rule; at: Level } {
  const { sign, from, to } = seen;
  const { words, contexts, anywhere, sentences } = view;
  const nothing = { rule: sign.rule, at: 'fine' as const };
  for (let at = from; at < to; at++) if (view.idiom[at] === 1) return nothing;

  if (sign.alone && (words.count > littleBeside || aboutThings(view))) return nothing;
  const sentence = sentences[from]!;
  const here = contexts[sentence]! | (sentences[to - 1] === sentence ? 0 : contexts[sentences[to - 1]!]!);
  const beside = here | (contexts[sentence - 1] ?? 0);
  const { person, said } = personOf(seen, view);
  let rule = sign.rule;
  let at: Level = sign.level ?? rules[rule];

  if (!sign.firm && negated(seen, view)) {
    // A denial says nothing by its single words either.
    view.idiom.fill(1, Math.max(0, from - 3), to);
    view.denied = true;
    return nothing;
  }
  if (person === 'someone') return nothing;
  if (person === 'you') {
    if (!everAsked(seen, view)) return nothing;
    at = 'soon';
  }
  const quoted = words.quoted[from] === 1 && words.quoted[to - 1] === 1;
  // Whoever speaks of themselves means it, whatever film or study they speak of beside it.
  const apart = quoted || person === 'other' || !said || rule in holds || rule === 'mention';
  if (apart && (quoted ? beside : here) & bit.fiction) return nothing;
  if (apart && !quoted && here & bit.general) return nothing;
  if (person === 'other' && (anywhere & bit.fiction || here & bit.past)) return nothing;
  if (isOver(seen, view, here)) return nothing;
  if (ofThings.has(rule) && hasObject(seen, view)) return nothing;

  if (rule === 'mention') {
    const mine = !(anywhere & (bit.general | bit.fiction | bit.recovery)) && speaksOfSelf(view);
    return mine && person === 'self' ? { rule, at } : nothing;
  }
  // Those that are no level by themselves are weighed together with the weak signs.
  if (rule === 'hopeless' && sign.level === undefined) return nothing;
  if (person === 'other') {
    if (firstPerson.has(rule)) return nothing;
    if (ofOthers.has(rule)) {
      rule = 'other_at_risk';
      at = 'urgent';
    }
  }
  if (sign.slang && (here | (contexts[sentences[to - 1]! + 1] ?? 0)) & bit.humour) at = 'soon';
  return { rule, at };
}

/** Whom a sign is about, and whether the text says so or only leaves it open. */
function personOf(
  { sign, from, to }: Seen,
  { words, reader, sentences }: View,
): { person: Person; said: boolean } {
  const { self, you, other, someone, third, reflexive, pronouns } = reader.flags;
  const inside = (flags: Uint8Array) => {
    for (let at = from; at < to; at++) if (flags[words.ids[at]!] === 1) return true;
    return false;
  };
  if (sign.who === 'self') {
    // "Do you want it to end?" asks, and "she wants to disappear" tells of her.
    const subject = from > 0 && words.breaks[from] === 0 ? words.ids[from - 1]! : 0;
    if (wishes.has(sign.rule) && (you[subject] === 1 || pronouns[subject] === 1) && !inside(self))
      return { person: you[subject] === 1 ? 'you' : 'other', said: true };
    return { person: 'self', said: true };
  }
  if (sign.who === 'other') {
    for (let at = from; at < to; at++)
      if (someone[words.ids[at]!] === 1) return { person: 'someone', said: true };
    return { person: 'other', said: true };
  }
  const mine = inside(self);
  if (!mine && inside(reflexive)) return { person: inside(you) ? 'you' : 'other', said: true };
  const least = Math.max(0, from - 6);
  for (let at = from; at >= least && sentences[at] === sentences[from]; at--) {
    const id = words.ids[at]!;
    if (self[id] === 1) return { person: 'self', said: true };
    if (mine) continue;
    if (other[id] === 1) return { person: 'other', said: true };
    if (someone[id] === 1) return { person: 'someone', said: true };
    if (you[id] === 1) return { person: 'you', said: true };
  }
  if (mine) return { person: 'self', said: true };
  return third[words.ids[from]!] === 1 ? { person: 'other', said: false } : { person: 'self', said: false };
}

/** "I am done with this printer", but not "I am done with this life". */
function hasObject({ from, to }: Seen, { words, reader, sentences }: View): boolean {
  const { toward, dear, article } = reader.flags;
  const last = words.ids[to - 1]!;
  let at = to;
  if (toward[last] !== 1 && article[last] !== 1) {
    if (to >= words.count || toward[words.ids[to]!] !== 1) return false;
    at++;
  }
  while (at < words.count && article[words.ids[at]!] === 1) at++;
  if (at >= words.count || words.breaks[at] !== 0 || sentences[at] !== sentences[from]) return false;
  return dear[words.ids[at]!] !== 1;
}

/** "I do not want to die", but not "I cannot stop wanting to die", nor "why not". */
function negated({ from }: Seen, { words, reader, sentences }: View): boolean {
  const { not, turn } = reader.flags;
  const least = Math.max(0, from - 5);
  for (let at = from - 1; at >= least && sentences[at] === sentences[from]; at--) {
    const id = words.ids[at]!;
    if (turn[id] === 1) return false;
    if (not[id] !== 1) continue;
    for (let before = at - 1; before >= Math.max(0, at - 2); before--)
      if (turn[words.ids[before]!] === 1 || not[words.ids[before]!] === 1) return false;
    return true;
  }
  return false;
}

/** Long ago or recovered from, and not back again. */
function isOver(seen: Seen, { words, reader, contexts, sentences, anywhere }: View, here: number): boolean {
  const laterOn = () => {
    for (let each = sentences[seen.from]! + 1; each < contexts.length; each++)
      if (contexts[each]! & bit.current) return true;
    return false;
  };
  if (here & bit.past) return !(here & bit.current) && !laterOn();
  if (!(anywhere & bit.recovery) || anywhere & bit.current) return false;
  const { before } = reader.flags;
  for (let at = Math.max(0, seen.from - 3); at < seen.to; at++)
    if (sentences[at] === sentences[seen.from] && before[words.ids[at]!] === 1) return true;
  return false;
}

function everAsked({ from, to }: Seen, { words, reader, sentences }: View): boolean {
  for (let at = Math.max(0, from - 4); at < Math.min(words.count, to + 4); at++)
    if (sentences[at] === sentences[from] && reader.flags.ever[words.ids[at]!] === 1) return true;
  return false;
}

function speaksOfSelf({ words, reader }: View): boolean {
  for (let at = 0; at < words.count; at++) if (reader.flags.self[words.ids[at]!] === 1) return true;
  return false;
}

interface Span {
  from: number;
  to: number;
}

/**
 * Weak signs weighed together. It takes two different kinds of words that tell something, in sentences in which
 * the writer speaks of themselves; what surrounds them adds to it or takes from it (see weights.ts).
 */
function distress(view: View): { enough: boolean; spans: Span[] } {
  const told: (Span & { kind: Telling })[] = [];
  const counts = new Map<Weak | 'hopeless', number>();
  const count = (kind: Weak | 'hopeless') => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ofSelf = sentencesOfSelf(view);
  let reached = 0;
  for (const seen of view.signs) {
    const { sign, from, to } = seen;
    if (sign.rule !== 'hopeless' || sign.alone || from < reached || view.idiom[from] === 1) continue;
    if (ofSelf[view.sentences[from]!] !== 1 || view.contexts[view.sentences[from]!]! & bit.past) continue;
    if (hasObject(seen, view)) continue;
    count('hopeless');
    reached = to;
    told.push({ from, to, kind: 'hopeless' });
  }
  for (const { sign, from, to } of view.weak) {
    if (view.idiom[from] === 1) continue;
    if (!isTelling(sign.weak)) count(sign.weak);
    else if (ofSelf[view.sentences[from]!] === 1 && !told.some((one) => from < one.to && one.from < to)) {
      // The same words are one reason, whatever kinds they are of.
      count(sign.weak);
      told.push({ from, to, kind: sign.weak });
    }
  }
  if (new Set(told.map(({ kind }) => kind)).size < 2) return { enough: false, spans: [] };
  let sum = 0;
  // The second of a kind says half as much as the first, and a third nothing more.
  for (const [kind, times] of counts)
    sum += (isTelling(kind) ? telling[kind] : beside[kind]) * (times === 1 ? 1 : 1.5);
  for (const context of surroundings) if (view.anywhere & bit[context]) sum += around[context];
  return { enough: sum >= enoughDistress, spans: told };
}

type Telling = keyof typeof telling;

function isTelling(kind: Weak | 'hopeless'): kind is Telling {
  return kind in telling;
}

/** What the careful reading weighs, and what stands around it. */
function surroundingsOf(view: View): Surroundings {
  const { words, reader, sentences, contexts, anywhere } = view;
  const { self, you, everywhere } = reader.flags;
  const toYou = new Uint8Array(contexts.length);
  const ofSelf = new Uint8Array(contexts.length);
  let selves = 0;
  let common = 0;
  for (let at = 0; at < words.count; at++) {
    const id = words.ids[at]!;
    if (self[id] === 1) {
      ofSelf[sentences[at]!] = 1;
      selves++;
    } else if (you[id] === 1) toYou[sentences[at]!] = 1;
    common += everywhere[id]!;
  }
  for (let each = 0; each < contexts.length; each++) if (ofSelf[each] === 1) toYou[each] = 0;
  return {
    words,
    found: view.kinds,
    sentences,
    toYou,
    past: (sentence) => (contexts[sentence]! & bit.past) !== 0,
    apart: (sentence) => (contexts[sentence]! & (bit.fiction | bit.general)) !== 0,
    idiom: view.idiom,
    round: view.round,
    selves,
    everywhere: common,
    anywhere: (context) => (anywhere & bit[context]) !== 0,
    turned: view.signs.length,
    denied: view.denied,
  };
}

/** 1 for each sentence with a word of the first person, or right after one. */
function sentencesOfSelf({ words, reader, sentences, contexts }: View): Uint8Array {
  const found = new Uint8Array(contexts.length + 1);
  for (let at = 0; at < words.count; at++)
    if (reader.flags.self[words.ids[at]!] === 1) found[sentences[at]!] = 1;
  for (let each = contexts.length - 1; each > 0; each--) if (found[each - 1] === 1) found[each] = 1;
  return found;
}

/** The language that most words speak for; undefined where none of ours does, or another one more. */
function languageOf(words: Words, { evidence }: Reader): Language | undefined {
  let en = 0;
  let es = 0;
  let ar = 0;
  let none = 0;
  for (let at = 0; at < words.count; at++) {
    const id = words.ids[at]!;
    en += evidence.en[id]!;
    es += evidence.es[id]!;
    ar += evidence.ar[id]!;
    none += evidence.none[id]!;
  }
  const most = Math.max(en, es, ar);
  if (most === 0 || none > most) return undefined;
  return most === en ? 'en' : most === es ? 'es' : 'ar';
}

/** In the order of the text; what overlaps and is of one kind becomes one. */
function joined(hits: Hit[]): Hit[] {
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Hit[] = [];
  const last = new Map<Rule, Hit>();
  for (const hit of hits) {
    const before = last.get(hit.rule);
    if (before && hit.start < before.end) {
      before.end = Math.max(before.end, hit.end);
      continue;
    }
    kept.push(hit);
    last.set(hit.rule, hit);
  }
  return kept;
}

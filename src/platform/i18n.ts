/** The languages the place can speak. `en-XB` is made from the English, reads right to left, and is for trying. */
export const locales = ['en', 'es', 'ar', 'en-XB'] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name, so that those who read no other find it. */
export const languageNames: Record<Locale, string> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
  'en-XB': 'English, mirrored (for trying)',
};

/** Languages that somebody wrote down: each needs its words in every catalogue. */
type WrittenLocale = Exclude<Locale, 'en' | 'en-XB'>;

/** English words: texts, functions from parameters to a text, or named sets of these. */
export type EnglishWords = {
  readonly [key: string]: string | ((...parameters: never[]) => string) | EnglishWords;
};

/** The shape that a translation must have: the same keys, the same parameters. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Words<T[K]>;
};

/** Words of one domain in every language. `messages.in(locale)` gives those of one. */
export interface Catalogue<T> {
  in(locale: Locale): Words<T>;
}

/**
 * Makes the catalogue of a domain from its English words and their translations. The type check names each message
 * that a translation lacks, or has too many.
 */
export function catalogue<T extends EnglishWords>(
  en: T,
  translations: NoInfer<Record<WrittenLocale, Words<T>>>,
): Catalogue<T> {
  const english = en as unknown as Words<T>;
  let mirrored: Words<T> | undefined;
  return {
    in(locale) {
      if (locale === 'en') return english;
      if (locale === 'en-XB') {
        mirrored ??= mirrorWords(en) as unknown as Words<T>;
        return mirrored;
      }
      return translations[locale];
    },
  };
}

/** Who reads a page. */
export interface Reader {
  locale: Locale;
  /** IANA name, such as `Europe/Vienna`. */
  timeZone: string;
}

/**
 * Renders for a reader: within `render`, components find their words and formats through `useWords` and
 * `useFormats`. Rendering never waits, so that one variable serves where a context would cost a
 * subscription for each time and button of a page (a third of the whole rendering).
 */
export function asReader<T>(reader: Reader, render: () => T): T {
  const before = current;
  current = reader;
  try {
    return render();
  } finally {
    current = before;
  }
}

let current: Reader = { locale: 'en', timeZone: 'UTC' };

/** Inside a component: the words of a catalogue in the reader's language. */
export function useWords<T>(messages: Catalogue<T>): Words<T> {
  return messages.in(current.locale);
}

/** Inside a component: dates, numbers and lists as the reader writes them. */
export function useFormats(): Formats {
  return formats(current.locale, current.timeZone);
}

/** Inside a component: from which side the reader reads. */
export function useDirection(): 'ltr' | 'rtl' {
  return direction(current.locale);
}

export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' || locale === 'en-XB' ? 'rtl' : 'ltr';
}

/**
 * Chooses the language of an answer: the person's own choice (a cookie's value) where we speak it, else the
 * best of `Accept-Language`, else English. Never throws, whatever a browser sends.
 */
export function negotiate(acceptLanguage: string | undefined, cookie?: string): Locale {
  const chosen = known(cookie);
  if (chosen) return chosen;
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const match = known(tag) ?? known(tag.split('-')[0]);
    if (match) return match;
  }
  return 'en';
}

function known(tag: string | undefined): Locale | undefined {
  const wanted = tag?.toLowerCase();
  return locales.find((locale) => locale.toLowerCase() === wanted);
}

type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form that goes with the number `n` in a language. Arabic has six forms, and needs all of them. */
export function plural(n: number, forms: Record<Intl.LDMLPluralRule, string>, language: 'ar'): string;
export function plural(n: number, forms: PluralForms, language?: 'en' | 'es'): string;
export function plural(n: number, forms: PluralForms, language = 'en'): string {
  let rules = pluralRules.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    pluralRules.set(language, rules);
  }
  return forms[rules.select(n)] ?? forms.other;
}

/**
 * A name or a title inside a sentence of another direction: it keeps its own direction, and the marks around it stay
 * where they belong. For sentences made of text; where there are elements, `dir="auto"` or `bdi` do this.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The forms of a sentence with a number in it, for script in the browser: by plural category, with `#` where the
 * number stands.
 */
export function formsOf(locale: Locale, say: (n: number) => string): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const forms: Record<string, string> = {};
  for (const n of [0, 1, 2, 3, 11, 100]) forms[rules.select(n)] ??= say(n).replace(String(n), '#');
  return forms;
}

export interface Formats {
  /** 12,345 */
  number(n: number): string;
  /** “Ana, Ben and Chi” */
  list(items: readonly string[]): string;
  /** “3 May 2026”-like: the day alone, in the reader's zone. */
  day(at: Date): string;
  /** “May 2026” */
  month(at: Date): string;
  /** “Monday 4 May”: the day of this or the next months. */
  weekday(at: Date): string;
  /** “Monday” */
  dayName(at: Date): string;
  /** “22:00” */
  clock(at: Date): string;
  /** How many midnights of the reader's zone lie between now and then. `now` in milliseconds since 1970. */
  daysAhead(at: Date, now?: number): number;
  /** The whole date with weekday, time and zone. */
  full(at: Date): string;
  /** “2 hours ago”; after 30 days the day itself. `now` in milliseconds since 1970. */
  relative(at: Date, now?: number): string;
}

/** Formats of a language and time zone; made once and kept, since `Intl` objects are slow to make. */
export function formats(locale: Locale, timeZone: string): Formats {
  if (locale === last?.locale && timeZone === last.timeZone) return last.formats;
  const key = `${locale} ${timeZone}`;
  let found = made.get(key);
  if (!found) {
    // There are about 600 zones; more than that can only be spelling variants sent to fill the memory.
    if (made.size > 2000) made.clear();
    found = makeFormats(locale, isTimeZone(timeZone) ? timeZone : 'UTC');
    made.set(key, found);
  }
  last = { locale, timeZone, formats: found };
  return found;
}

/** A page asks many times for the same. */
let last: (Reader & { formats: Formats }) | undefined;
const made = new Map<string, Formats>();

/** Whether `Intl` knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const minute = 60_000;
const hour = 60 * minute;
const oneDay = 24 * hour;

function makeFormats(locale: Locale, timeZone: string): Formats {
  const language = intlLanguage(locale);
  const shown = locale === 'en-XB' ? mirror : (text: string) => text;
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  // Of medium length Arabic writes numbers between strokes, and it stays open which of them is the month.
  const dateStyle = locale === 'ar' ? 'long' : 'medium';
  const days = new Intl.DateTimeFormat(language, { dateStyle, timeZone });
  // Hours from 0 to 23 in every language, as they are typed into the rota.
  const hourCycle = 'h23';
  const whole = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle,
    timeZone,
  });
  // Few pages need these, and they are slow to make.
  const weekdays = once(
    () => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }),
  );
  const months = once(() => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone }));
  const dayNames = once(() => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone }));
  const clocks = once(
    () => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle, timeZone }),
  );
  const numerals = once(() => new Intl.DateTimeFormat('en-CA', { timeZone }));
  const dayNumber = (at: Date) => Date.parse(`${numerals().format(at)}T00:00Z`) / oneDay;
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const now = shown(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second'));
  const day = remembered((at) => shown(days.format(at)), hour / 4);
  const sayings = { minute: new Map<number, string>(), hour: new Map(), day: new Map() };
  const since = (amount: number, unit: 'minute' | 'hour' | 'day'): string => {
    let text = sayings[unit].get(amount);
    if (text === undefined) {
      text = shown(ago.format(amount, unit));
      sayings[unit].set(amount, text);
    }
    return text;
  };

  return {
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items),
    day,
    weekday: (at) => shown(weekdays().format(at)),
    month: (at) => shown(months().format(at)),
    dayName: (at) => shown(dayNames().format(at)),
    clock: (at) => shown(clocks().format(at)),
    daysAhead: (at, from = Date.now()) => dayNumber(at) - dayNumber(new Date(from)),
    full: remembered((at) => shown(whole.format(at)), minute),
    relative(at, from = Date.now()) {
      const ahead = at.getTime() - from;
      const away = Math.abs(ahead);
      if (away < minute) return now;
      if (away < hour) return since(Math.trunc(ahead / minute), 'minute');
      if (away < oneDay) return since(Math.trunc(ahead / hour), 'hour');
      if (away < 30 * oneDay) return since(Math.trunc(ahead / oneDay), 'day');
      return day(at);
    },
  };
}

/**
 * What to ask `Intl` for. Our English is the one that says “organiser”: day before month, 24 hours. Our Arabic writes
 * 0 to 9, as all of the Maghreb does and every telephone: sentences, times and numbers to dial then show one kind of
 * digit, whatever a computer takes for Arabic by itself.
 */
export function intlLanguage(locale: Locale): string {
  if (locale === 'en' || locale === 'en-XB') return 'en-GB';
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A page with 20 posts would spend 40 µs on dates; busy topics show the same ones again and again. */
function remembered(format: (at: Date) => string, step: number): (at: Date) => string {
  const texts = new Map<number, string>();
  return (at) => {
    const slot = Math.floor(at.getTime() / step);
    let text = texts.get(slot);
    if (text === undefined) {
      if (texts.size > 5000) texts.clear();
      text = format(at);
      texts.set(slot, text);
    }
    return text;
  };
}

function mirrorWords(words: EnglishWords): EnglishWords {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      if (typeof value === 'string') return [key, mirror(value)];
      if (typeof value === 'function') return [key, (...given: never[]) => mirror(value(...given))];
      return [key, mirrorWords(value)];
    }),
  );
}

const rightToLeft = '\u200f\u202e';
const endOfRun = '\u202c\u200f';
// Addresses and {places} for other content stay as they are, and so does what is mirrored already.
const mirrorable = /\u202e[^\u202c]*\u202c|https?:\/\/\S+|\{\w+\}|\p{L}[\p{L}\p{M}\p{N}’']*/gu;

/** Shows each word as a right-to-left script would stand: its letters run from the right. */
function mirror(text: string): string {
  return text.replace(mirrorable, (word) =>
    /^(\u202e|https?:|\{)/.test(word) ? word : `${rightToLeft}${word}${endOfRun}`,
  );
}

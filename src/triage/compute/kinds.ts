/**
 * Kinds of words that are weighed together in the careful reading. Their words stand in weighed-en.ts, weighed-es.ts
 * and weighed-ar.ts, what each counts in fitted.ts. The number here is what we expected a phrase of the kind to
 * count, before any text was read: the fit starts from it, is held near it, and never gets to the other side of nought.
 */
export const kinds = {
  /** Wishes and thoughts of one's own death, nearly all in whole phrases. */
  dying: 2,
  /** Suicide and self-injury by name. */
  suicide: 1.5,
  means: 0.7,
  plan: 1,
  farewell: 1,
  despair: 1,
  cannotgoon: 1,
  death: 0.6,
  burden: 1.2,
  worthless: 0.9,
  alone: 0.8,
  lowmood: 0.6,
  numb: 0.8,
  pain: 0.7,
  fear: 0.6,
  plea: 0.8,
  selfharm: 1,
  eating: 0.8,
  substance: 0.6,
  harmed: 0.9,
  threat: 0.9,
  voices: 0.8,
  nosleep: 0.5,
  birth: 0.6,
  bereaved: 0.5,
  /** Somebody else in danger. */
  other: 1,

  /** Losses and troubles that people despair of. */
  trouble: 0.4,
  /** Life, the world, being born: seldom spoken of as such by those at ease. */
  life: 0.5,
  care: 0.2,
  always: 0.2,
  swearing: 0.2,
  feeling: 0.3,

  /** Grammar, by its share of the words: what is told of oneself, of now, of what is ahead, of another now. */
  ofself: 0.2,
  ongoing: 0.3,
  ahead: 0.2,
  denying: 0.3,
  ofanother: 0.2,
  /** "We", "you", and what is told as past speak for company, counsel and distance. */
  ours: -0.4,
  yours: -0.3,
  told: -0.3,

  machines: -0.5,
  products: -0.4,
  games: -0.5,
  stories: -0.4,
  newsandstudy: -0.4,
  home: -0.4,
  thanks: -0.4,
  joy: -0.3,
  laughter: -0.4,
  asking: -0.4,
  advising: -0.5,
  better: -0.4,
  fineness: -0.4,
  /** Death and killing as figures of speech. */
  figure: -0.8,
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** Kinds that count by their share of the words, not by how often they are said. */
export const grammar: ReadonlySet<Kind> = new Set([
  'ofself',
  'ongoing',
  'ahead',
  'denying',
  'ofanother',
  'ours',
  'yours',
  'told',
]);

/** Kinds that add to others and are no reason by themselves. */
const background: ReadonlySet<Kind> = new Set([
  ...grammar,
  'trouble',
  'life',
  'care',
  'always',
  'swearing',
  'feeling',
]);

/** Kinds that are a reason to look: without any of them nothing is flagged, whatever the sum. */
export function isReason(kind: Kind): boolean {
  return kinds[kind] > 0 && !background.has(kind);
}

/**
 * Kinds that the fit may hardly move. The texts it learns from are full of hard cases on purpose, in which such words
 * are a song or a joke as often as not; in life they seldom are.
 */
export const anchored: ReadonlySet<Kind> = new Set([
  'dying',
  'suicide',
  'farewell',
  'plan',
  'despair',
  'cannotgoon',
  'burden',
  'worthless',
  'alone',
  'selfharm',
]);

/** The words of one language. Entries stand between commas, each in the language of patterns.ts. */
export interface WeighedWords {
  language: 'en' | 'es' | 'ar';
  /** Words that may be missing from a phrase that says enough without them. */
  small: string;
  /** Words that every text of some length has, unless somebody took them out. */
  everywhere: string;
  words: Readonly<Record<Kind, string>>;
}

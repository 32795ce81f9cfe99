/**
 * How much the kinds of weak signs count, set by hand: small whole steps that a reader can follow, tried on
 * bench/triage/tuning.csv and on many ordinary texts. Nothing here was learnt from people's posts.
 */

/** The sum from which a text is taken to show distress. */
export const enoughDistress = 1.2;

/** Words that are a reason to look: two different kinds of them are needed. */
export const telling = {
  hopeless: 1,
  worth: 1,
  void: 1,
  plea: 1,
  pain: 0.8,
  empty: 0.8,
  tired: 0.8,
  alarm: 0.8,
  fearof: 0.8,
  psych: 0.8,
  cry: 0.6,
  low: 0.6,
  lonely: 0.6,
  fear: 0.6,
  death: 0.6,
  means: 0.6,
  body: 0.6,
  settle: 0.6,
  secret: 0.6,
  grief: 0.6,
} as const;

/** What only adds to them, or speaks of an everyday matter. */
export const beside = {
  night: 0.4,
  trouble: 0.4,
  baby: 0.2,
  food: 0,
  care: 0,
  tech: -0.8,
  work: -0.6,
  everyday: -0.4,
  advice: -0.6,
  thanks: -0.4,
  joy: -0.4,
  better: -0.2,
  question: -0.6,
} as const;

export const around = {
  past: -0.4,
  recovery: -0.8,
  current: 0.4,
  fiction: -0.6,
  general: -0.8,
  humour: -0.4,
} as const;

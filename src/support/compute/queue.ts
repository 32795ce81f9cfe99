/*
 * What stands in front of people who are willing to reply. Exactly one reply to a first post makes it less likely that
 * its author writes again, so it stays until two different people have replied.
 */

const hour = 3_600_000;

/** A request or a first post. All times in ms since 1970. */
export interface Open {
  askedAt: number;
  /** Somebody should come soon: triage, or a person, has said so. */
  urgent: boolean;
  /** How many different people it needs. */
  enough: number;
  /** How many different people, other than its author, have replied. */
  repliers: number;
  /** When the first of them did. */
  firstAt?: number | undefined;
  /** How well the viewer fits it (`fitOf`), where that is known. */
  fit?: number | undefined;
}

/** Whether it should still be in front of people. */
export function needsPeople({ repliers, enough }: Pick<Open, 'repliers' | 'enough'>): boolean {
  return repliers < enough;
}

/**
 * In which order they stand, the most pressing first, without those that have enough. What is urgent comes before all
 * else; then what has waited longest, where an hour without any reply weighs as much as four hours for the second one,
 * and what fits the viewer perfectly as much as what fits them not at all and has waited three times as long. Ties keep
 * the order given. Nobody sees the weighing.
 */
export function inOrder<T extends Open>(open: readonly T[], now: number): T[] {
  return open
    .filter(needsPeople)
    .map((one) => ({ one, pressing: pressing(one, now) }))
    .sort((a, b) => Number(b.one.urgent) - Number(a.one.urgent) || b.pressing - a.pressing)
    .map(({ one }) => one);
}

function pressing({ askedAt, repliers, firstAt, fit = 0 }: Open, now: number): number {
  const waited = repliers === 0 ? (now - askedAt) / hour : (now - (firstAt ?? askedAt)) / (4 * hour);
  return waited * (1 + Math.min(2, fit / 350));
}

import { share } from './second-stage.ts';

/** What is known of a period: every flagged post was read, and a random sample of the others. */
export interface Reading {
  /** Flagged posts that needed a person. */
  flaggedTrue: number;
  /** Unflagged posts that were read. */
  sampled: number;
  /** Of those, the ones that needed a person after all. */
  sampledTrue: number;
  /** All unflagged posts of the period. */
  unflagged: number;
}

/**
 * The share of posts needing a person that triage flagged, with its 95 % interval.
 *
 * The share of missed ones among the unflagged gets a score interval (Wilson 1927, as recommended by Brown, Cai and
 * DasGupta 2001), with the sample's size corrected for a finite population; recall falls as that share rises, so the
 * interval's ends carry over. Where nothing is known, `recall` is NaN between 0 and 1.
 */
export function recallEstimate({ flaggedTrue, sampled, sampledTrue, unflagged }: Reading): {
  recall: number;
  low: number;
  high: number;
} {
  if (sampledTrue > sampled || sampled > unflagged) throw new RangeError('more read than there are');
  const recallAt = (missed: number) => {
    const all = flaggedTrue + unflagged * missed;
    return all === 0 ? Number.NaN : flaggedTrue / all;
  };
  if (sampled === unflagged) {
    const recall = recallAt(unflagged === 0 ? 0 : sampledTrue / unflagged);
    return Number.isNaN(recall) ? { recall, low: 0, high: 1 } : { recall, low: recall, high: recall };
  }
  if (sampled === 0) return { recall: Number.NaN, low: 0, high: 1 };
  // A sample of most of them tells more than the same number out of many.
  const worth = (unflagged - 1) / (unflagged - sampled);
  const { value, low, high } = share(sampledTrue * worth, sampled * worth);
  // However rare, what was found in the sample was missed.
  const leastMissed = Math.max(low, sampledTrue / unflagged);
  const orElse = (recall: number, otherwise: number) => (Number.isNaN(recall) ? otherwise : recall);
  return { recall: recallAt(value), low: orElse(recallAt(high), 0), high: orElse(recallAt(leastMissed), 1) };
}

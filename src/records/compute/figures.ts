import { recallEstimate } from '../../triage/compute/recall.ts';

/** A count, or why it does not show. */
export type Cell = number | 'fewer than 10' | 'not shown';
type Cells = Readonly<Record<string, Cell>>;

/** What the database counts of a period, both days included. */
export interface Figures {
  from: string;
  to: string;
  reports: { total: Cell; by_reason: Cells; by_who_may_see: Cells };
  decisions: { total: Cell; by_kind: Cells; by_maker: Cells; taken_back: Cell };
  time_to_decision: {
    decided: Cell;
    median_minutes: number | null;
    ninetieth_percentile_minutes: number | null;
  };
  promises: Readonly<Record<string, { met: Cell; missed: Cell }>>;
  appeals: { total: Cell; reversals: Cell; by_outcome: Cells };
  /** Of the weeks, from Monday, that the period touches. */
  flags: { total: Cell; by_level: Cells };
  sample: {
    weeks: number;
    sampled: number;
    sampled_true: number;
    unflagged: number;
    drawn: number;
    flagged_true: number;
  };
}

export interface Recall {
  weeks: number;
  /** How many posts without a flag were read. */
  sampled: number;
  recall: number;
  /** Ends of the 95 % interval. */
  low: number;
  high: number;
}

export type PublicFigures = Omit<Figures, 'sample'> & { recall: Recall | null };

/**
 * What everybody may read of the figures: of the sample only what was estimated from it, and that only from ten
 * posts on, since a single one would say something about whoever wrote it.
 */
export function publicOf({ sample, ...figures }: Figures): PublicFigures {
  const { weeks, sampled, sampled_true, unflagged, flagged_true } = sample;
  if (sampled < 10) return { ...figures, recall: null };
  const { recall, low, high } = recallEstimate({
    flaggedTrue: flagged_true,
    sampled,
    sampledTrue: sampled_true,
    unflagged: Math.max(unflagged, sampled),
  });
  if (Number.isNaN(recall)) return { ...figures, recall: null };
  return { ...figures, recall: { weeks, sampled, recall, low, high } };
}

/** A day as `2026-11-22`, when there is such a one. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}

/**
 * The period that was asked for: what is left out ends today, or begins a year before the end; what is no day, or
 * goes backwards, is nothing.
 * @param today as `2026-11-22`, in UTC
 */
export function periodOf(
  from: string | undefined,
  to: string | undefined,
  today: string,
): { from: string; to: string } | undefined {
  const end = to || today;
  if (!isDay(end)) return undefined;
  const begin = from || yearBefore(end);
  return isDay(begin) && begin <= end && begin >= '1970-01-01' && end <= '9999-12-30'
    ? { from: begin, to: end }
    : undefined;
}

function yearBefore(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

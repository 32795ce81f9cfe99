import type { Day, Span } from './rota.ts';

/** A day of the rota as it is drawn and listed. */
export interface PlannedDay<T> extends Day {
  /** What begins on this day; on the first day of a week also what began before and goes on. */
  listed: T[];
  /** Where on the day's bar, as parts of its length from 0 to 1. */
  bars: { item: T; from: number; to: number }[];
  /** When nobody is there. */
  gaps: Span[];
}

/**
 * Lays hours out over days.
 * @param covers whether somebody is there in these hours
 * @param gapsOf what of a span none of the others covers
 */
export function plan<T extends Span>(
  days: readonly Day[],
  hours: readonly T[],
  covers: (item: T) => boolean,
  gapsOf: (covered: readonly Span[], within: Span) => Span[],
): PlannedDay<T>[] {
  return days.map((day, index) => {
    const touching = hours.filter(({ from, to }) => to > day.from && from < day.to);
    const length = day.to.getTime() - day.from.getTime();
    const part = (at: Date) => Math.min(1, Math.max(0, (at.getTime() - day.from.getTime()) / length));
    return {
      ...day,
      listed: touching.filter(({ from }) => from >= day.from || index === 0),
      bars: touching.map((item) => ({ item, from: part(item.from), to: part(item.to) })),
      gaps: gapsOf(touching.filter(covers), day),
    };
  });
}

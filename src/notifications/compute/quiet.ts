import { Temporal } from 'temporal-polyfill';

/*
 * Clock times as people live by them. Loaded only where something is told (`await import`): the library behind it
 * weighs more than the rest of the domain.
 */

/** Hours in which nothing goes out, as a clock in their zone shows them: `HH:MM`. An end before the beginning is the next day’s. */
export interface QuietHours {
  from: string;
  to: string;
  zone: string;
}

/** Until when it is quiet at a moment; null when it is not. */
export function quietUntil(at: Date, { from, to, zone }: QuietHours): Date | null {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const now = here.toPlainTime();
  const [begin, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)];
  const compare = Temporal.PlainTime.compare;
  if (compare(begin, end) === 0) return null;
  const overnight = compare(begin, end) > 0;
  const quiet = overnight
    ? compare(now, begin) >= 0 || compare(now, end) < 0
    : compare(now, begin) >= 0 && compare(now, end) < 0;
  if (!quiet) return null;
  const tomorrow = overnight && compare(now, begin) >= 0;
  const day = tomorrow ? here.toPlainDate().add({ days: 1 }) : here.toPlainDate();
  const until = day.toZonedDateTime({ timeZone: zone, plainTime: end });
  return new Date(until.epochMilliseconds);
}

/** When a digest comes: at an hour, each day or on one weekday (1 is Monday). */
export interface DigestTimes {
  every: 'day' | 'week';
  hour: number;
  weekday: number;
  zone: string;
}

/** The first such time after a moment. An hour that the clock leaps over comes as much later as it leaps. */
export function nextDigest(after: Date, { every, hour, weekday, zone }: DigestTimes): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(zone);
  for (let ahead = 0; ; ahead++) {
    const day = here.toPlainDate().add({ days: ahead });
    if (every === 'week' && day.dayOfWeek !== weekday) continue;
    const at = day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) });
    if (at.epochMilliseconds > after.getTime()) return new Date(at.epochMilliseconds);
  }
}

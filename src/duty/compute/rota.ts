import { Temporal } from 'temporal-polyfill';

/*
 * Hours as clocks show them, and as instants. Loaded only where hours are kept (`await import`): the library behind it
 * weighs more than the rest of the domain.
 */

/** From one instant to another, the second not included. */
export interface Span {
  from: Date;
  to: Date;
}

/** Hours as a clock in their zone shows them. An end that is not after the beginning is on the next day. */
export interface ClockHours {
  /** `HH:MM`, seconds allowed. */
  from: string;
  to: string;
  /** IANA name. */
  zone: string;
}

/** The same clock hours every week. */
export interface WeeklyHours extends ClockHours {
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** The local day, `YYYY-MM-DD`, before which there are none. */
  firstDay: string;
}

/** A local day with the instants that it begins and ends at: 23, 24 or 25 hours, or 24 and a half. */
export interface Day extends Span {
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * The hours that begin on a local day. A time that the clock leaps over is taken as much later as it leaps; of a time
 * that comes twice, the first. So hours that follow each other on the clock leave no gap in between.
 * @param day `YYYY-MM-DD`
 * @returns nothing when the clock leaps over all of it
 */
export function hoursOn(day: string, { from, to, zone }: ClockHours): Span | undefined {
  const date = Temporal.PlainDate.from(day);
  const [begin, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)];
  const overnight = Temporal.PlainTime.compare(end, begin) <= 0;
  const span = {
    from: instantOf(date, begin, zone),
    to: instantOf(overnight ? date.add({ days: 1 }) : date, end, zone),
  };
  return span.to > span.from ? span : undefined;
}

/** The weekly hours that begin within a span, each with its local day. */
export function expand(
  { weekday, firstDay, ...hours }: WeeklyHours,
  within: Span,
): { day: string; span: Span }[] {
  const first = Temporal.PlainDate.from(firstDay);
  const start = localDate(within.from, hours.zone).subtract({ days: 1 });
  let day = Temporal.PlainDate.compare(start, first) < 0 ? first : start;
  day = day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
  const found: { day: string; span: Span }[] = [];
  for (; ; day = day.add({ days: 7 })) {
    const span = hoursOn(day.toString(), hours);
    if (instantOf(day, midnight, hours.zone) >= within.to) return found;
    if (span && span.from >= within.from && span.from < within.to) found.push({ day: day.toString(), span });
  }
}

/** Seven local days from the given one on. */
export function weekFrom(day: string, zone: string): Day[] {
  const first = Temporal.PlainDate.from(day);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => dayOf(first.add({ days }), zone));
}

/** The local day of an instant. */
export function today(now: Date, zone: string): string {
  return localDate(now, zone).toString();
}

/** A local day some days later, or earlier. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** What of a span none of the others covers, in order. */
export function gaps(covered: readonly Span[], within: Span): Span[] {
  const found: Span[] = [];
  let from = within.from;
  for (const span of covered.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (span.from >= within.to) break;
    if (span.from > from) found.push({ from, to: span.from });
    if (span.to > from) from = span.to;
  }
  if (from < within.to) found.push({ from, to: within.to });
  return found;
}

const midnight = Temporal.PlainTime.from('00:00');

function dayOf(date: Temporal.PlainDate, zone: string): Day {
  return {
    day: date.toString(),
    from: dateOf(date.toZonedDateTime(zone).startOfDay()),
    to: dateOf(date.add({ days: 1 }).toZonedDateTime(zone).startOfDay()),
  };
}

function localDate(at: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

function instantOf(date: Temporal.PlainDate, plainTime: Temporal.PlainTime, timeZone: string): Date {
  return dateOf(date.toZonedDateTime({ timeZone, plainTime }));
}

const dateOf = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds);

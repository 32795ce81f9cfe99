/*
 * The hours of a week as bits, in UTC, so that two people's hours are compared by a few machine words and no clock is
 * asked while matching. Hour 0 is Monday 00:00-01:00 UTC, hour 167 Sunday 23:00-24:00 UTC.
 */

/** Six words of 32 bits, of which the first 168 count: a bit that is set is an hour that one is there. */
export type Week = readonly number[];

/** Clock hours of a weekday as somebody sets them. An end that is not after the beginning is on the next day. */
export interface ClockSpan {
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** Whole hours, 0 to 24. */
  from: number;
  to: number;
}

const hourMs = 3_600_000;
const hoursInWeek = 168;

/** Eight in the morning to eleven at night, every day: when people are awake who have said nothing about it. */
export const awake: readonly ClockSpan[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  from: 8,
  to: 23,
}));

/**
 * Somebody's hours as bits. Ask again at least once a week: clocks change. Zones that are off by half an hour or a
 * quarter are taken as the nearest whole hour.
 * @param zone an IANA name; one that is unknown counts as UTC
 * @param spans in that zone's clock time
 * @param now ms since 1970; decides whether it is summer time
 */
export function weekOf(zone: string, spans: readonly ClockSpan[], now: number): Week {
  const offset = Math.round(offsetOf(zone, now) / 60);
  const week = [0, 0, 0, 0, 0, 0];
  for (const { weekday, from, to } of spans) {
    const length = to > from ? to - from : to + 24 - from;
    for (let each = 0; each < length; each++) {
      const hour = wrap((weekday - 1) * 24 + from + each - offset);
      week[hour >> 5]! |= 1 << (hour & 31);
    }
  }
  return week;
}

/** Which hour of the week an instant is in, 0 to 167. @param at ms since 1970 */
export function hourOfWeek(at: number): number {
  // 1970 began on a Thursday.
  return wrap(Math.floor(at / hourMs) + 72);
}

/** Whether these hours hold an instant. @param at ms since 1970 */
export function holds(week: Week, at: number): boolean {
  const hour = hourOfWeek(at);
  return ((week[hour >> 5]! >>> (hour & 31)) & 1) === 1;
}

/** How many hours of the week both are there: 0 to 168. */
export function sharedHours(one: Week, other: Week): number {
  let shared = 0;
  for (let word = 0; word < 6; word++) {
    const both = one[word]! & other[word]!;
    if (both !== 0) shared += bits(both);
  }
  return shared;
}

/**
 * When these hours next hold an instant: `at` itself, or the beginning of an hour after it.
 * @returns ms since 1970; undefined when they hold none
 */
export function nextIn(week: Week, at: number): number | undefined {
  if (holds(week, at)) return at;
  const begin = Math.floor(at / hourMs) * hourMs;
  for (let ahead = 1; ahead <= hoursInWeek; ahead++)
    if (holds(week, begin + ahead * hourMs)) return begin + ahead * hourMs;
  return undefined;
}

function wrap(hour: number): number {
  return ((hour % hoursInWeek) + hoursInWeek) % hoursInWeek;
}

function bits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Minutes that a zone's clock is ahead of UTC. */
function offsetOf(zone: string, at: number): number {
  if (!formats.has(zone)) formats.set(zone, formatOf(zone));
  const name = formats
    .get(zone)
    ?.formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const found = /([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

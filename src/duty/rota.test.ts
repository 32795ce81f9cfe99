import { describe, expect, test } from 'vitest';
import { expand, gaps, hoursOn, isDay, today, type WeeklyHours, weekFrom } from './compute/rota.ts';

const hour = 3_600_000;
const at = (iso: string) => new Date(iso);
const within = (from: string, to: string) => ({ from: at(from), to: at(to) });
const starts = (weekly: WeeklyHours, from: string, to: string) =>
  expand(weekly, within(from, to)).map(({ span }) => span.from.toISOString());
const clock = (when: Date, zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(when);

describe('weekly hours keep their place on the clock', () => {
  test.each([
    // Zone, weekday, from, days on both sides of a change of the clock.
    ['Europe/Berlin', 3, '09:00', '2026-03-16', '2026-04-13'],
    ['Europe/Berlin', 3, '09:00', '2026-10-12', '2026-11-09'],
    ['America/Santiago', 5, '22:00', '2026-03-23', '2026-04-20'],
    ['America/Santiago', 5, '22:00', '2026-08-24', '2026-09-21'],
    ['Australia/Lord_Howe', 1, '07:30', '2026-03-23', '2026-04-20'],
    ['Australia/Lord_Howe', 1, '07:30', '2026-09-21', '2026-10-19'],
    ['Asia/Kathmandu', 6, '18:15', '2026-03-16', '2026-04-13'],
  ])('%s, day %i at %s, from %s on', (zone, weekday, from, firstDay, until) => {
    const weekly = { zone, weekday, from, to: '23:30', firstDay };
    const found = expand(weekly, within(`${firstDay}T00:00:00Z`, `${until}T00:00:00Z`));
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found.map(({ span }) => clock(span.from, zone))).size).toBe(1);
    expect(clock(found[0]!.span.from, zone)).toContain(from);
    expect(new Set(found.map(({ span }) => clock(span.to, zone)))).toHaveLength(1);
    expect(new Set(found.map(({ day }) => day)).size).toBe(found.length);
  });

  test('so their instants move with the summer time of their own zone', () => {
    const berlin = { zone: 'Europe/Berlin', weekday: 3, from: '09:00', to: '12:00', firstDay: '2026-03-01' };
    expect(starts(berlin, '2026-03-24T00:00:00Z', '2026-04-04T00:00:00Z')).toEqual([
      '2026-03-25T08:00:00.000Z',
      '2026-04-01T07:00:00.000Z',
    ]);
    // Half an hour on Lord Howe, and none in Nepal, a quarter beside everybody else.
    const island = {
      zone: 'Australia/Lord_Howe',
      weekday: 1,
      from: '07:30',
      to: '09:00',
      firstDay: '2026-01-01',
    };
    expect(starts(island, '2026-03-29T12:00:00Z', '2026-04-06T12:00:00Z')).toEqual([
      '2026-03-29T20:30:00.000Z',
      '2026-04-05T21:00:00.000Z',
    ]);
    const nepal = { zone: 'Asia/Kathmandu', weekday: 6, from: '18:15', to: '20:00', firstDay: '2026-01-01' };
    expect(starts(nepal, '2026-03-27T00:00:00Z', '2026-04-05T00:00:00Z')).toEqual([
      '2026-03-28T12:30:00.000Z',
      '2026-04-04T12:30:00.000Z',
    ]);
  });

  test('begin on their first day and not before', () => {
    const weekly = { zone: 'UTC', weekday: 1, from: '00:00', to: '01:00', firstDay: '2026-06-08' };
    expect(starts(weekly, '2026-05-01T00:00:00Z', '2026-06-16T00:00:00Z')).toEqual([
      '2026-06-08T00:00:00.000Z',
      '2026-06-15T00:00:00.000Z',
    ]);
  });

  test('are found by pieces as they are found at once', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Santiago']) {
      const weekly = { zone, weekday: 7, from: '00:00', to: '06:00', firstDay: '2026-01-01' };
      const whole = starts(weekly, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z');
      const pieces: string[] = [];
      for (let day = Date.UTC(2026, 2, 1); day < Date.UTC(2026, 4, 1); day += 24 * hour)
        pieces.push(...starts(weekly, new Date(day).toISOString(), new Date(day + 24 * hour).toISOString()));
      expect(pieces).toEqual(whole);
    }
  });
});

describe('hours on the night of a change', () => {
  const berlin = (day: string, from: string, to: string) => hoursOn(day, { from, to, zone: 'Europe/Berlin' });
  const length = (span: { from: Date; to: Date } | undefined) =>
    span && (span.to.getTime() - span.from.getTime()) / hour;

  test('end when the clock says so: the night is an hour shorter or longer', () => {
    expect(length(berlin('2026-03-27', '22:00', '06:00'))).toBe(8);
    expect(length(berlin('2026-03-28', '22:00', '06:00'))).toBe(7);
    expect(length(berlin('2026-10-24', '22:00', '06:00'))).toBe(9);
    expect(length(hoursOn('2026-04-04', { from: '22:00', to: '06:00', zone: 'Australia/Lord_Howe' }))).toBe(
      8.5,
    );
  });

  test('that follow each other on the clock leave no gap, whatever the clock does in between', () => {
    for (const [day, zone] of [
      ['2026-03-29', 'Europe/Berlin'],
      ['2026-10-25', 'Europe/Berlin'],
      ['2026-04-05', 'Australia/Lord_Howe'],
      ['2026-10-04', 'Australia/Lord_Howe'],
      ['2026-04-04', 'America/Santiago'],
      ['2026-09-06', 'America/Santiago'],
    ] as const) {
      const turns = ['00:00', '01:30', '02:10', '02:30', '03:00', '23:30', '00:00'];
      const spans = turns
        .slice(0, -1)
        .flatMap((from, index) => hoursOn(day, { from, to: turns[index + 1]!, zone }) ?? []);
      const [whole] = weekFrom(day, zone);
      expect(gaps(spans, whole!), `${day} ${zone}`).toEqual([]);
    }
  });

  test('that the clock leaps over all of are not there', () => {
    expect(berlin('2026-03-29', '02:30', '03:00')).toBeUndefined();
    expect(length(berlin('2026-03-22', '02:30', '03:00'))).toBe(0.5);
  });
});

describe('a week', () => {
  test('is seven days of the reader’s zone, as long as they are there', () => {
    const week = weekFrom('2026-03-23', 'Europe/Berlin');
    expect(week.map(({ day }) => day)).toEqual([
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
      '2026-03-26',
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
    ]);
    expect(week[0]!.from).toEqual(at('2026-03-22T23:00:00Z'));
    expect((week[6]!.to.getTime() - week[6]!.from.getTime()) / hour).toBe(23);
    // In Chile that day begins at one o’clock.
    const [chile] = weekFrom('2026-09-06', 'America/Santiago');
    expect(chile!.from).toEqual(at('2026-09-06T04:00:00Z'));
    expect(
      week.every(({ from }, index) => index === 0 || from.getTime() === week[index - 1]!.to.getTime()),
    ).toBe(true);
  });

  test('knows which day it is there', () => {
    expect(today(at('2026-03-01T18:20:00Z'), 'Asia/Kathmandu')).toBe('2026-03-02');
    expect(today(at('2026-03-01T18:10:00Z'), 'Asia/Kathmandu')).toBe('2026-03-01');
    expect(isDay('2026-02-28')).toBe(true);
    for (const no of ['2026-02-30', '2026-2-3', 'tomorrow', '', '2026-02-28T00:00'])
      expect(isDay(no)).toBe(false);
  });
});

test('gaps are what nobody covers', () => {
  const span = (from: number, to: number) => ({ from: new Date(from * hour), to: new Date(to * hour) });
  expect(gaps([], span(0, 24))).toEqual([span(0, 24)]);
  expect(gaps([span(20, 30), span(2, 5), span(4, 6), span(6, 7)], span(0, 24))).toEqual([
    span(0, 2),
    span(7, 20),
  ]);
  expect(gaps([span(-3, 12), span(5, 6), span(12, 24)], span(0, 24))).toEqual([]);
});

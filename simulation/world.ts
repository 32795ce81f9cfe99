import type { Experience, Form, Peer, Relation, Request } from '../src/support/compute/fit.ts';
import { type ClockSpan, hourOfWeek, weekOf } from '../src/support/compute/hours.ts';
import { around, chance, normal, pick } from './random.ts';
import type { Text } from './texts.ts';

/*
 * People who live their days, ask, look in, and reply or do not. What is assumed about them stands here and in `run.ts`, and
 * is the same for each way of running the place.
 */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A Monday; clocks change on day 56. */
export const start = Date.UTC(2026, 1, 2);

/** What kind of place it is. Shares are from 0 to 1. */
export interface Kind {
  people: number;
  zones: readonly (readonly [string, number])[];
  languages: readonly (readonly [string, number])[];
  /** How many different experiences there are; the most common ones are far more common (Zipf). */
  experiences: number;
  groups: number;
  /** How often somebody asks in a week, on average; some ask far more than others. */
  asksInWeek: number;
  /** How much more people ask at night (22 to 4) than by day. */
  night: number;
  /** Only from Monday to Friday, nine to six. */
  office: boolean;
  /** Which share ever replies to others. */
  helpers: number;
  /** How often a helper looks in on a day, for half of them less. */
  visits: number;
  /** Local hours in which a moderator is on duty, in the first zone. */
  duty: readonly (readonly [number, number])[];
  dutyWeekends: boolean;
}

const europe: Kind['zones'] = [
  ['Europe/Madrid', 4],
  ['Europe/London', 3],
  ['Europe/Berlin', 2],
  ['America/New_York', 2],
  ['America/Bogota', 1],
  ['Africa/Cairo', 1],
];

export const kinds: Record<string, Kind> = {
  community: {
    people: 1_000,
    zones: europe,
    languages: [
      ['en', 12],
      ['es', 5],
      ['ar', 2],
    ],
    experiences: 80,
    groups: 20,
    asksInWeek: 0.3,
    night: 1.6,
    office: false,
    helpers: 0.3,
    visits: 1,
    duty: [[8, 24]],
    dutyWeekends: true,
  },
  'small-charity': {
    people: 80,
    zones: [['Europe/London', 1]],
    languages: [
      ['en', 20],
      ['es', 1],
      ['ar', 1],
    ],
    experiences: 15,
    groups: 4,
    asksInWeek: 0.5,
    night: 1.6,
    office: false,
    helpers: 0.35,
    visits: 1,
    duty: [[18, 22]],
    dutyWeekends: false,
  },
  workplace: {
    people: 600,
    zones: [
      ['Europe/Berlin', 3],
      ['America/New_York', 1],
    ],
    languages: [['en', 1]],
    experiences: 40,
    groups: 30,
    asksInWeek: 0.15,
    night: 1,
    office: true,
    helpers: 0.25,
    visits: 1.5,
    duty: [[9, 17]],
    dutyWeekends: false,
  },
  night: {
    people: 300,
    zones: [
      ['Europe/London', 5],
      ['America/New_York', 1],
    ],
    languages: [
      ['en', 10],
      ['es', 1],
    ],
    experiences: 30,
    groups: 6,
    asksInWeek: 0.6,
    night: 8,
    office: false,
    helpers: 0.3,
    visits: 1,
    duty: [
      [20, 24],
      [0, 3],
    ],
    dutyWeekends: true,
  },
};

/** Somebody, as a helper; who asks is the same kind of person. */
export interface Person {
  index: number;
  peer: Peer;
  zone: string;
  isHelper: boolean;
  /** Has said that they may be invited. */
  enrolled: boolean;
  experienced: boolean;
  /** How likely a yes is where all is well, 0 to 1. */
  willing: number;
  /** Half of their reactions to being asked are quicker, ms. */
  pace: number;
  /** Local hours of waking and of going to sleep, which may be after midnight (over 24). */
  wakes: number;
  sleeps: number;
  /** Good and bad days: 1 is an ordinary one. By day of the simulation. */
  moods: Float64Array;
  /** On a break, ms since 1970. */
  pause?: { from: number; to: number };
}

export interface Asked {
  index: number;
  at: number;
  request: Request;
  text: Text;
}

export interface World {
  seed: number;
  kind: Kind;
  until: number;
  people: Person[];
  /** In order of time. */
  asked: Asked[];
  visits: { at: number; person: number }[];
  duty: { from: number; to: number }[];
}

export function worldOf(kind: Kind, people: number, days: number, seed: number, texts: Texts): World {
  const until = start + days * day;
  const persons = Array.from({ length: people }, (_, index) => personOf(kind, index, days, seed));
  for (const person of persons) relate(person, persons, seed);
  const asked = persons.flatMap((person) => asksOf(person, kind, days, seed, texts));
  asked.sort((a, b) => a.at - b.at || a.request.person.localeCompare(b.request.person));
  for (const [index, one] of asked.entries()) {
    one.index = index;
    one.request.id = `request ${index}`;
  }
  const visits = persons.flatMap((person) => visitsOf(person, kind, days, seed));
  visits.sort((a, b) => a.at - b.at || a.person - b.person);
  return { seed, kind, until, people: persons, asked, visits, duty: dutyOf(kind, days) };
}

/** Texts by language. */
export type Texts = ReadonlyMap<string, readonly Text[]>;

/** Whether somebody is awake, by their own day, which is never quite the same. */
export function isAwake(person: Person, at: number, seed: number): boolean {
  const local = localHour(person.zone, at);
  const jitter = 0.7 * normal(chance(seed, 40, person.index, Math.floor(at / day)), 0.3);
  const after = (local - person.wakes - jitter + 48) % 24;
  return after < person.sleeps - person.wakes;
}

/** When somebody who is asleep gets up: within a quarter of an hour. */
export function wakesAt(person: Person, at: number, seed: number): number {
  for (let later = at; later < at + day; later += 15 * minute) if (isAwake(person, later, seed)) return later;
  return at + day;
}

export function moodAt(person: Person, at: number): number {
  return person.moods[Math.floor((at - start) / day)] ?? 1;
}

export function isPaused(person: Person, at: number): boolean {
  return person.pause !== undefined && person.pause.from <= at && at < person.pause.to;
}

const zoneOffsets = new Map<string, number>();

/** Hours since local midnight. The clock change is asked for once a day. */
function localHour(zone: string, at: number): number {
  const key = `${zone} ${Math.floor(at / day)}`;
  let offset = zoneOffsets.get(key);
  if (offset === undefined) {
    // The hour of the week that a local Monday midnight falls on tells how far the zone is ahead.
    const week = weekOf(zone, [{ weekday: 1, from: 0, to: 1 }], at);
    const midnight = Array.from({ length: 168 }, (_, each) => each).find(
      (each) => ((week[each >> 5]! >>> (each & 31)) & 1) === 1,
    )!;
    offset = midnight > 84 ? 168 - midnight : -midnight;
    zoneOffsets.set(key, offset);
  }
  const minutes = (at % hour) / hour;
  return ((((hourOfWeek(at) + offset) % 24) + 24) % 24) + minutes;
}

const relations: readonly (readonly [Relation, number])[] = [
  ['going', 45],
  ['been', 40],
  ['help', 15],
];

function personOf(kind: Kind, index: number, days: number, seed: number): Person {
  const by = (...keys: number[]) => chance(seed, index, ...keys);
  const zone = pick(kind.zones, by(1));
  const first = pick(kind.languages, by(2));
  const second = by(3) < 0.25 ? pick(kind.languages, by(4)) : first;
  const isHelper = by(5) < kind.helpers;
  const enrolled = isHelper && by(13) < 0.7;
  const wakes = 7 + 1.2 * normal(by(6), by(7));
  const sleeps = Math.max(wakes + 13, 23.2 + 1.4 * normal(by(8), by(9)));
  const moods = new Float64Array(days + 2);
  let mood = 0;
  for (let each = 0; each < moods.length; each++) {
    mood = 0.7 * mood + 0.7 * normal(by(10, each), by(11, each));
    moods[each] = Math.min(1.5, Math.max(0.2, 1 + 0.3 * mood));
  }
  const pauseFrom = start + Math.floor(by(12) * days) * day;
  const experiences = livedBy(kind, by);
  return {
    index,
    zone,
    isHelper,
    enrolled,
    experienced: by(14) < 0.2,
    // Who has said that they may be asked says yes more often.
    willing: enrolled ? 0.3 + 0.6 * by(15) : 0.1 + 0.5 * by(15),
    pace: around(14 * minute, 0.8, by(18), by(19)),
    wakes,
    sleeps,
    moods,
    ...(by(20) < 0.15 && { pause: { from: pauseFrom, to: pauseFrom + (3 + 11 * by(21)) * day } }),
    peer: {
      person: `person ${index}`,
      experiences,
      languages: [...new Set([first, second])],
      hours: weekOf(zone, hoursOf(kind, wakes, sleeps, by), start),
      groups: [...new Set([by(22), by(23)].map((at) => `group ${Math.floor(at ** 1.5 * kind.groups)}`))],
      notForms: by(24) < 0.35 ? ['walk'] : by(24) < 0.5 ? ['listen', 'walk'] : [],
      notTopics: by(25) < 0.2 ? [`experience ${zipf(kind.experiences, by(26))}`] : [],
      notPeople: [],
      blocks: [],
    },
  };
}

function livedBy(kind: Kind, by: (...keys: number[]) => number): Experience[] {
  const found = new Map<string, Experience>();
  const count = 1 + Math.floor(4 * by(30) ** 1.5);
  for (let each = 0; each < count; each++) {
    const id = `experience ${zipf(kind.experiences, by(31, each))}`;
    found.set(id, { id, relation: pick(relations, by(32, each)) });
  }
  return [...found.values()];
}

/** Half say nothing and count as there while they are awake; half give a few hours on some days. */
function hoursOf(kind: Kind, wakes: number, sleeps: number, by: (...keys: number[]) => number): ClockSpan[] {
  const days = kind.office ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7];
  if (kind.office) return days.map((weekday) => ({ weekday, from: 9, to: 18 }));
  if (by(33) < 0.5)
    return days.map((weekday) => ({ weekday, from: Math.ceil(wakes), to: Math.floor(sleeps) % 24 }));
  const from = 12 + Math.floor(9 * by(34));
  return days
    .filter((weekday) => by(35, weekday) < 0.7)
    .map((weekday) => ({ weekday, from, to: (from + 3 + Math.floor(2 * by(36))) % 24 }));
}

/** A few people would rather not meet, or have blocked each other. A block holds for both. */
function relate({ index, peer }: Person, persons: readonly Person[], seed: number): void {
  const by = (...keys: number[]) => chance(seed, index, ...keys);
  const other = persons[Math.floor(by(51) * persons.length)]!.peer;
  if (by(50) < 0.05 && other !== peer) {
    peer.blocks = [...peer.blocks, other.person];
    other.blocks = [...other.blocks, peer.person];
  }
  if (by(52) < 0.05) peer.notPeople = [`person ${Math.floor(by(53) * persons.length)}`];
}

const forms: readonly (readonly [readonly Form[], number])[] = [
  [['answer'], 50],
  [['listen'], 28],
  [[], 14],
  [['walk'], 8],
];

function asksOf(
  { index, peer, zone }: Person,
  kind: Kind,
  days: number,
  seed: number,
  texts: Texts,
): Asked[] {
  const by = (...keys: number[]) => chance(seed, index, 100, ...keys);
  // Some ask often, many never: exponential around the average.
  const rate = -Math.log(1 - by(0)) * (kind.asksInWeek / 7);
  const found: Asked[] = [];
  for (let date = 0; date < days; date++) {
    if (by(1, date) >= 1 - Math.exp(-rate)) continue;
    const at = momentOf(zone, kind, date, (...keys) => by(2, date, ...keys));
    if (at === undefined || at >= start + days * day) continue;
    const own = peer.experiences.toSorted((a, b) => a.id.localeCompare(b.id));
    const chosen = by(3, date) < 0.12 ? [] : own.slice(0, 1 + Math.floor(2 * by(4, date)));
    const to = by(5, date);
    const audience: Request['audience'] =
      to < 0.3 ? { to: 'group', group: peer.groups[0]! } : to < 0.85 ? { to: 'peers' } : { to: 'one' };
    const language = peer.languages[0]!;
    const known = texts.get(language)?.length ? texts.get(language)! : texts.get('en')!;
    found.push({
      index: -1,
      at,
      text: textFor(known, by(6, date), by(7, date)),
      request: {
        id: '',
        person: peer.person,
        forms: pick(forms, by(8, date)),
        // Who has come through something may be asking about it because it is back.
        experiences: chosen.map(({ id, relation }) => ({
          id,
          relation: relation === 'help' ? 'been' : relation,
        })),
        languages: peer.languages,
        hours: peer.hours,
        audience,
        wishes: { been: by(9, date) < 0.4, firstLanguage: by(10, date) < 0.2 },
        avoids: {
          experiences: [],
          groups:
            audience.to !== 'group' && by(11, date) < (kind.office ? 0.4 : 0.05) ? [peer.groups[0]!] : [],
          people: by(12, date) < 0.05 ? [`person ${Math.floor(by(13, date) * 50)}`] : [],
        },
      },
    });
  }
  return found;
}

/** How many in a hundred truly need somebody soon. */
const needing = { crisis: 0.01, urgent: 0.03, soon: 0.08 };

function textFor(texts: readonly Text[], how: number, which: number): Text {
  const { crisis, urgent, soon } = needing;
  const level =
    how < crisis
      ? 'crisis'
      : how < crisis + urgent
        ? 'urgent'
        : how < crisis + urgent + soon
          ? 'soon'
          : 'fine';
  const some = texts.filter((text) => text.level === level);
  return some[Math.floor(which * some.length)] ?? texts[0]!;
}

/** A moment of a day, by how much happens at each hour. */
function momentOf(
  zone: string,
  kind: Kind,
  date: number,
  by: (...keys: number[]) => number,
): number | undefined {
  const begin = start + date * day;
  const weekday = new Date(begin).getUTCDay();
  if (kind.office && (weekday === 0 || weekday === 6)) return undefined;
  const hours = Array.from({ length: 24 }, (_, each) => {
    const at = begin + each * hour;
    const local = localHour(zone, at);
    if (kind.office) return [at, local >= 9 && local < 18 ? 1 : 0.03] as const;
    if (local >= 22 || local < 1) return [at, 1.2 * kind.night] as const;
    if (local < 4) return [at, 0.5 * kind.night] as const;
    return [at, local < 8 ? 0.25 : local < 18 ? 0.9 : 1.5] as const;
  });
  return pick(hours, by(1)) + Math.floor(by(2) * hour);
}

function visitsOf(person: Person, kind: Kind, days: number, seed: number): { at: number; person: number }[] {
  if (!person.isHelper) return [];
  const by = (...keys: number[]) => chance(seed, person.index, 200, ...keys);
  // A few carry much of a place.
  const rate = Math.min(12, around(kind.visits, 1, by(1), by(2)));
  const found: { at: number; person: number }[] = [];
  for (let date = 0; date < days; date++) {
    const weekday = new Date(start + date * day).getUTCDay();
    if (kind.office && (weekday === 0 || weekday === 6)) continue;
    for (let left = rate * moodAt(person, start + date * day), each = 0; left > 0; left--, each++) {
      if (left < 1 && by(3, date, each) > left) continue;
      const at = visitAt(person, kind, date, (...keys) => by(4, date, each, ...keys));
      if (isAwake(person, at, seed) && !isPaused(person, at)) found.push({ at, person: person.index });
    }
  }
  return found;
}

/** People look in by day, and more in the evening. */
function visitAt({ zone }: Person, kind: Kind, date: number, by: (...keys: number[]) => number): number {
  const begin = start + date * day;
  const hours = Array.from({ length: 24 }, (_, each) => {
    const local = localHour(zone, begin + each * hour);
    const busy = kind.office ? (local >= 9 && local < 18 ? 1 : 0.1) : local >= 18 ? 2 : local >= 7 ? 1 : 0.3;
    return [begin + each * hour, busy] as const;
  });
  return pick(hours, by(1)) + Math.floor(by(2) * hour);
}

function dutyOf(kind: Kind, days: number): { from: number; to: number }[] {
  const zone = kind.zones[0]![0];
  const found: { from: number; to: number }[] = [];
  for (let at = start; at < start + (days + 8) * day; at += hour) {
    const weekday = new Date(at).getUTCDay();
    if (!kind.dutyWeekends && (weekday === 0 || weekday === 6)) continue;
    const local = localHour(zone, at);
    if (!kind.duty.some(([from, to]) => local >= from && local < to)) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + hour;
    else found.push({ from: at, to: at + hour });
  }
  return found;
}

/** Which of so many, the first ones far more often: the k-th with a chance of about 1/k. */
function zipf(count: number, at: number): number {
  return Math.floor((count + 1) ** at);
}

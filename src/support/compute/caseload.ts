import type { Form } from './fit.ts';

/*
 * How much one person carries, and how much more they may be asked for. The limits are the field's own (helpers' worst
 * demand was having no time for a break); they are kept by the system, so that nobody has to say no.
 */

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

export interface Limits {
  /** Live conversations at a time. */
  live: number;
  liveExperienced: number;
  /** Helping without a break, ms; then as long off as `rest`. */
  stretch: number;
  rest: number;
  /** Helping in any seven days, ms. */
  week: number;
  /** Invitations and offers that wait for somebody's yes or no. */
  open: number;
  /** People whom one walks alongside. */
  pairings: number;
  /** Nothing new is begun when less than this is left of a stretch or a week, ms. */
  least: number;
}

export const limits: Limits = {
  live: 1,
  liveExperienced: 2,
  stretch: 2 * hour,
  rest: 15 * minute,
  week: 10 * hour,
  open: 3,
  pairings: 3,
  least: 20 * minute,
};

/** What a person carries, as plain rows. All times in ms since 1970. */
export interface Load {
  /** May hold two conversations at a time. */
  experienced: boolean;
  /** Until when they are on a break; `Infinity` until they come back; undefined or past: they are not. */
  pausedUntil?: number | undefined;
  /**
   * When they helped in the last seven days, in any order: conversations, and what else took time. `to` is undefined
   * while it goes on: each of these is a live conversation. Older spans may be there and do not count.
   */
  helped: readonly { from: number; to?: number | undefined }[];
  /** Invitations and offers open, of any form. */
  open: number;
  /** How many of those are for something live. */
  openLive: number;
  /** Pairings that go on. */
  pairings: number;
}

/** Why somebody is not asked now: for telling them, never others. */
export type Full = 'paused' | 'resting' | 'week' | 'talking' | 'invited' | 'walking';

/**
 * How many further requests of a kind somebody may be asked to take on now, 0 or more.
 * @param kind `live` for listening and for who does not know yet, else the form
 */
export function capacityOf(load: Load, kind: Kind, now: number, within: Limits = limits): number {
  return whyFull(load, kind, now, within) ? 0 : roomFor(load, kind, within);
}

/** `slow` is an answer, or going to a group together. */
export type Kind = 'live' | 'slow' | 'walk';

/** Under which limit a request falls. */
export function kindOf(forms: readonly Form[]): Kind {
  if (forms.length === 0 || forms.includes('listen')) return 'live';
  return forms.includes('walk') ? 'walk' : 'slow';
}

/** Which limit stands against asking somebody now, if any. */
export function whyFull(load: Load, kind: Kind, now: number, within: Limits = limits): Full | undefined {
  if (load.pausedUntil !== undefined && load.pausedUntil > now) return 'paused';
  if (roomFor(load, kind, within) === 0) {
    if (load.open >= within.open) return 'invited';
    return kind === 'walk' ? 'walking' : 'talking';
  }
  if (within.week - helpedInWeek(load, now) < within.least) return 'week';
  return restingUntil(load, now, within) === undefined ? undefined : 'resting';
}

/**
 * Until when somebody has a break: fifteen minutes after a stretch of two hours. A pause of less than that does not end
 * a stretch. @returns ms since 1970; `Infinity` while they are still talking, and should be relieved; undefined: none
 */
export function restingUntil(load: Load, now: number, within: Limits = limits): number | undefined {
  const last = stretchOf(load, now, within);
  if (!last || (!last.goesOn && last.to + within.rest <= now)) return undefined;
  // A pause that was too short to be a break counts as part of the stretch.
  if (within.stretch - (now - last.from) >= within.least) return undefined;
  return last.goesOn ? Number.POSITIVE_INFINITY : last.to + within.rest;
}

/** When the stretch that somebody is in has lasted two hours, ms since 1970; undefined when they are in none. */
export function stretchEnds(load: Load, now: number, within: Limits = limits): number | undefined {
  const last = stretchOf(load, now, within);
  return last && (last.goesOn || last.to + within.rest > now) ? last.from + within.stretch : undefined;
}

/**
 * When a conversation that goes on should be handed over or paused: the stretch or the week is full. ms since 1970; it
 * may be past. @param load with a conversation that has no end yet
 */
export function relieveAt(load: Load, now: number, within: Limits = limits): number {
  const left = now + within.week - helpedInWeek(load, now);
  return Math.min(left, stretchEnds(load, now, within) ?? left);
}

/** How long somebody has helped in the last seven days, ms; two conversations at once count once. */
export function helpedInWeek(load: Load, now: number): number {
  let sum = 0;
  for (const { from, to } of merged(load, now, 0)) sum += Math.max(0, to - Math.max(from, now - week));
  return sum;
}

/**
 * What each further request costs, in points to be weighed against fit: the first entry is the next one, and each is at
 * least as dear as the one before (so the cost is convex, as the matching needs). As many as there is room for.
 *
 * What is carried now makes the next one dearer, and so does what was carried in the last seven days, more with each; the ten hours
 * count by the square of their share, so that the first hours hardly do and the last ones do. With five requests behind them
 * this week somebody who has been through it is asked as readily as a fresh one who is going through it.
 */
export function costsOf(load: Load, kind: Kind, now: number, within: Limits = limits): number[] {
  const room = capacityOf(load, kind, now, within);
  if (room === 0) return [];
  let recent = load.open + load.pairings;
  for (const { from, to } of load.helped) if (from <= now && (to === undefined || to > now - week)) recent++;
  const live = load.helped.reduce((sum, { to }) => sum + (to === undefined ? 1 : 0), 0);
  const carried = load.open + load.pairings + live;
  const helped = helpedInWeek(load, now);
  return Array.from({ length: room }, (_, further) => {
    const share = Math.min(1, (helped + further * half) / within.week);
    return (
      costs.carried * (carried + further) +
      costs.recent * (recent + further) +
      Math.round(costs.week * share ** 2)
    );
  });
}

export const costs = { carried: 60, recent: 80, week: 300 };
/** What one more is taken to last. */
const half = 30 * minute;

function roomFor(load: Load, kind: Kind, within: Limits): number {
  const open = Math.max(0, within.open - load.open);
  if (kind === 'slow') return open;
  if (kind === 'walk') return Math.min(open, Math.max(0, within.pairings - load.pairings));
  const live = load.helped.reduce((sum, { to }) => sum + (to === undefined ? 1 : 0), load.openLive);
  return Math.min(open, Math.max(0, (load.experienced ? within.liveExperienced : within.live) - live));
}

interface Stretch {
  from: number;
  to: number;
  goesOn: boolean;
}

function stretchOf(load: Load, now: number, within: Limits): Stretch | undefined {
  return merged(load, now, within.rest).at(-1);
}

/** Spans joined where the gap between them is shorter than `gap`, in order; what begins later than `now` is left out. */
function merged({ helped }: Load, now: number, gap: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of inOrder(helped)) {
    if (from > now || (to !== undefined && to <= now - week)) continue;
    const end = to === undefined || to > now ? now : to;
    const goesOn = end === now && to !== now;
    const last = joined.at(-1);
    // Two at once count once.
    if (last && (from - last.to < gap || from < last.to)) {
      if (end > last.to) last.to = end;
      last.goesOn ||= goesOn;
    } else joined.push({ from, to: end, goesOn });
  }
  return joined;
}

/** Rows mostly come in their order already. */
function inOrder(helped: Load['helped']): Load['helped'] {
  for (let at = 1; at < helped.length; at++)
    if (helped[at]!.from < helped[at - 1]!.from) return helped.toSorted((a, b) => a.from - b.from);
  return helped;
}

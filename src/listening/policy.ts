import { type Load, limits } from '../support/compute/caseload.ts';
import type { Carried, ListeningSeen } from './queries.ts';

/*
 * What may be done in a conversation of listening that one sees, and when a gentle word is said about one's limits. The
 * limits themselves stand in support/compute/caseload.ts; that nothing passes them the database sees to.
 */

/** The version of the listeners' agreement (`messages.agreement`). Raise it with the words, and `listeners_agreement()`. */
export const agreementVersion = 1;
/** The same of how two people talk here (`messages.between`, and `conversations_agreement()`). */
export const betweenVersion = 1;

/** How many characters fit. */
export const longest = { need: 500, know: 500, note: 2_000, reflection: 2_000, limits: 300, report: 2_000 };

/** How one felt after talking. */
export const feelings = ['better', 'same', 'worse'] as const;
export type Feeling = (typeof feelings)[number];

/** So long after its end the words of a conversation stay, unless both would keep them. */
export const DAYS_KEPT = 30;

/** After two hours: time to say goodbye, or that one is back after a break. */
export const GOODBYE = 10 * 60_000;

/** Messages that one report may carry. */
export const MOST_REPORTED = 20;

export function isLive(listening: Pick<ListeningSeen, 'ended_at'>): boolean {
  return listening.ended_at === null;
}

export function mayHandOver(listening: ListeningSeen): boolean {
  return isLive(listening) && listening.listens && listening.purpose === 'support' && !listening.handover;
}

/** Asked once, until they are answered or passed over. */
export function asksBeginning(listening: ListeningSeen): boolean {
  return (
    isLive(listening) && listening.purpose === 'support' && !listening.listens && listening.opened_at === null
  );
}

/** A gentle word for a listener, before a limit and at it. */
export type Word =
  | { kind: 'soon'; minutes: number }
  | { kind: 'now'; until: Date }
  | { kind: 'break'; until: Date }
  | { kind: 'week'; minutes: number };

/**
 * What is said to a listener about their time now, in a conversation that goes on: twenty minutes before two hours are
 * over, then while ten minutes for goodbye pass, then for how long they rest. Else that the week's hours are nearly
 * full: a conversation that goes on is never cut off by those.
 */
export function gentleWord(carried: Carried, now: number): Word | undefined {
  const { stretch_from: from, stretch_last: last } = carried;
  if (from && last) {
    const lasted = now - from.getTime();
    if (lasted >= limits.stretch + GOODBYE)
      return { kind: 'break', until: new Date(last.getTime() + limits.rest) };
    if (lasted >= limits.stretch)
      return { kind: 'now', until: new Date(from.getTime() + limits.stretch + GOODBYE) };
    if (limits.stretch - lasted <= limits.least)
      return { kind: 'soon', minutes: Math.max(1, Math.ceil((limits.stretch - lasted) / 60_000)) };
  }
  const left = carried.most_week_minutes - carried.week_minutes;
  return left * 60_000 <= limits.least ? { kind: 'week', minutes: Math.max(0, Math.floor(left)) } : undefined;
}

/** A row of `listening_load` as the matching weighs it; offers and pairings are support's to add. */
export function loadOf(row: {
  experienced: boolean;
  paused_until: Date | number | null;
  helped: readonly { from: number; to: number | null }[];
}): Load {
  return {
    experienced: row.experienced,
    ...(row.paused_until === null ? {} : { pausedUntil: Number(row.paused_until) }),
    helped: row.helped.map(({ from, to }) => ({ from, ...(to === null ? {} : { to }) })),
    open: 0,
    openLive: 0,
    pairings: 0,
  };
}

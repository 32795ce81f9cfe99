import type { Kind } from './caseload.ts';
import { holds, nextIn, type Week } from './hours.ts';

/*
 * What happens to a request while it waits: the best peer is invited first, after a time-out the next one, and after a
 * while anyone willing may take it. Better matches wait longer, so the waiting for one is bounded.
 */

const minute = 60_000;

/** A request as its waiting depends on it. All times in ms since 1970. */
export interface Waiting {
  askedAt: number;
  /** Wants a conversation now (listening, or does not know yet); else an answer or a pairing can take hours. */
  live: boolean;
  /** Triage, or a person, has seen that somebody should come soon: nothing waits for a time-out. */
  urgent: boolean;
  /** Who may see it is the one peer who is asked: it is never open to anyone. */
  onlyOne: boolean;
  /** How many different people it needs: see `enoughFor`. */
  enough: number;
  /** How many different people have replied, or been accepted. */
  repliers: number;
  /** Closed, withdrawn, or met otherwise. */
  endedAt?: number | undefined;
  /** Since when anyone may take it because there was nobody to invite. */
  openedAt?: number | undefined;
  /** Those invited so far, in any order. `endedAt`: declined, taken back, or answered; undefined: not yet. */
  invitations: readonly { at: number; endedAt?: number | undefined }[];
}

/**
 * How many different people something needs, here and in the simulation: two for an answer, since it is a single reply
 * that disappoints; one for what is between two, and for what one person at a time may see.
 */
export function enoughFor(kind: Kind, onlyOne: boolean): number {
  return kind === 'slow' && !onlyOne ? 2 : 1;
}

export type Stage =
  /** One peer is invited, and nobody else sees it yet. */
  | 'invited'
  /** The next best peer should be invited now. */
  | 'next'
  /** Whoever is willing in the audience sees it; and the next best are still invited, one after the other. */
  | 'anyone'
  /** Enough people have come. */
  | 'met'
  | 'ended';

export interface Standing {
  stage: Stage;
  /** Whether somebody should be invited now. Nobody suitable and free: ask again when somebody may be. */
  invite: boolean;
  /** When to look again though nothing happens, ms since 1970; undefined: not until something does. */
  due: number | undefined;
}

export interface Patience {
  /** How long the first invitation stands, ms. */
  first: number;
  /** No invitation stands for less. */
  least: number;
  /** From when on anyone may take it, ms after it was asked. */
  anyone: number;
}

/** By what would help. Chosen with the simulation: see decision 80. */
export const patience: { live: Patience; slow: Patience } = {
  live: { first: 12 * minute, least: 5 * minute, anyone: 12 * minute },
  slow: { first: 30 * minute, least: 20 * minute, anyone: 45 * minute },
};

/** How a request stands now, and when that changes by itself. */
export function stageOf(request: Waiting, now: number, patient = patience): Standing {
  if (request.endedAt !== undefined && request.endedAt <= now)
    return { stage: 'ended', invite: false, due: undefined };
  if (request.repliers >= request.enough) return { stage: 'met', invite: false, due: undefined };
  const opens = opensAt(request, patient);
  const open = opens !== undefined && opens <= now;
  let until: number | undefined;
  for (const invitation of request.invitations) {
    if (invitation.endedAt !== undefined && invitation.endedAt <= now) continue;
    const out = timesOutAt(request, invitation.at, patient);
    if (out > now) until = Math.max(until ?? out, out);
  }
  const stage = open ? 'anyone' : until === undefined ? 'next' : 'invited';
  const dues = [until, open ? undefined : opens].filter((at) => at !== undefined);
  return { stage, invite: until === undefined, due: dues.length > 0 ? Math.min(...dues) : undefined };
}

/** When to look at a request again though nothing happens, ms since 1970; undefined: not until something does. */
export function nextDue(request: Waiting, now: number, patient = patience): number | undefined {
  const { invite, due } = stageOf(request, now, patient);
  return invite ? now : due;
}

/**
 * Until when an invitation stands, ms since 1970. The longer a request has waited when it was sent, the shorter: half as long once it has waited as
 * long as the first one stood. Of an urgent request every invitation stands for the least time.
 * @param at when it was sent
 */
export function timesOutAt(
  request: Pick<Waiting, 'askedAt' | 'live' | 'urgent'>,
  at: number,
  patient = patience,
): number {
  const { first, least } = request.live ? patient.live : patient.slow;
  if (request.urgent) return at + least;
  const waited = Math.max(0, at - request.askedAt);
  return at + Math.max(least, Math.round(first / (1 + waited / first)));
}

/**
 * From when on anyone in the audience may take it, ms since 1970; undefined: never, since only one peer may see it. At
 * once when it is urgent, and once somebody has replied: it is a single reply that disappoints.
 */
export function opensAt(
  request: Pick<Waiting, 'askedAt' | 'live' | 'urgent' | 'onlyOne' | 'openedAt' | 'repliers'>,
  patient = patience,
): number | undefined {
  const { askedAt, live, urgent, onlyOne, openedAt, repliers } = request;
  if (onlyOne) return undefined;
  if (urgent || repliers > 0) return askedAt;
  return Math.min(
    openedAt ?? Number.POSITIVE_INFINITY,
    askedAt + (live ? patient.live : patient.slow).anyone,
  );
}

/** How long others waited, for saying it to somebody before they ask. Lengths in ms. */
export interface Estimate {
  /** Half of them had somebody within this. */
  median: number;
  /** A quarter had somebody within this. */
  low: number;
  /** Nine of ten had somebody within this; undefined: fewer than nine of ten had anybody at all. */
  high: number | undefined;
  /** Of how many requests. */
  of: number;
}

/**
 * An honest estimate from recent requests like this one: those still waiting count for as long as they have waited, so
 * that a place where many get no answer does not look quick (Kaplan and Meier 1958).
 * @param past when each was asked, when the first other person came, and when it was closed without; the caller chooses
 *   which are like this one (form, language, hour of the day), and how recent
 * @param least fewer than this say nothing
 * @returns undefined when too few are known, or half of them had nobody
 */
export function estimateOf(
  past: readonly { askedAt: number; metAt?: number | undefined; endedAt?: number | undefined }[],
  now: number,
  least = 5,
): Estimate | undefined {
  if (past.length < least) return undefined;
  const waits = past
    .map(({ askedAt, metAt, endedAt }) => ({
      wait: Math.max(0, (metAt ?? Math.min(endedAt ?? now, now)) - askedAt),
      met: metAt !== undefined,
    }))
    // Who was met at the same moment as somebody gave up was met first.
    .sort((a, b) => a.wait - b.wait || Number(b.met) - Number(a.met));
  const found: (number | undefined)[] = [undefined, undefined, undefined];
  let waiting = 1;
  for (const [at, { wait, met }] of waits.entries()) {
    if (!met) continue;
    waiting *= 1 - 1 / (waits.length - at);
    // What is left of three quarters, a half and a tenth; a hair is for rounding.
    for (const [each, left] of [0.75, 0.5, 0.1].entries()) if (waiting <= left + 1e-9) found[each] ??= wait;
  }
  const [low, middle, high] = found;
  return low === undefined || middle === undefined
    ? undefined
    : { median: middle, low, high, of: past.length };
}

/** Who of these peers is there: how many now, and if nobody, when the first of them usually is (ms since 1970). */
export function presence(hours: readonly Week[], now: number): { now: number; next: number | undefined } {
  let here = 0;
  let next: number | undefined;
  for (const week of hours) {
    if (holds(week, now)) here++;
    const at = nextIn(week, now);
    if (at !== undefined && (next === undefined || at < next)) next = at;
  }
  return { now: here, next: here > 0 ? undefined : next };
}

import type { Form as PeerForm } from './compute/fit.ts';

/*
 * What one can ask for at the front door, and what becomes of it. A form that comes later (a mentor, a meeting) is a line
 * in `forms`, its words, and what an accepted offer of it opens (`accept_support_offer` in 19_support.sql).
 */

export const forms = ['answer', 'listener', 'companion', 'group', 'unsure'] as const;
export type Form = (typeof forms)[number];

/** What a peer can offer, as they choose it. */
export const offerForms = ['answer', 'listener', 'companion'] as const;
export type OfferForm = (typeof offerForms)[number];

export const reaches = ['group', 'peers', 'one'] as const;
export type Reach = (typeof reaches)[number];

export const states = [
  'open',
  'invited',
  'willing',
  'offered',
  'met',
  'ended',
  'withdrawn',
  'lapsed',
] as const;
export type State = (typeof states)[number];

interface FormOf {
  /** For matching: what a peer has to take on; empty: any. Null: nobody is looked for. */
  peers: readonly PeerForm[] | null;
  /** What a peer may offer to it. */
  offers: readonly OfferForm[];
  /** Where a group is asked it becomes a topic at once, for all of them to answer. */
  topic: boolean;
  /** It is no use without a word of what it is about. */
  needsWords: boolean;
  /** Groups that fit are shown with it. */
  groups: boolean;
}

export const formOf: Readonly<Record<Form, FormOf>> = {
  answer: { peers: ['answer'], offers: ['answer'], topic: true, needsWords: true, groups: false },
  listener: { peers: ['listen'], offers: ['listener'], topic: false, needsWords: false, groups: false },
  companion: { peers: ['walk'], offers: ['companion'], topic: false, needsWords: false, groups: false },
  group: { peers: null, offers: [], topic: false, needsWords: false, groups: true },
  unsure: { peers: [], offers: offerForms, topic: false, needsWords: false, groups: true },
};

/** What each offer is to the matching. */
export const peerForms: Readonly<Record<OfferForm, PeerForm>> = {
  answer: 'answer',
  listener: 'listen',
  companion: 'walk',
};

/** How many characters fit. */
export const longest = { request: 4_000, offer: 1_000 };

/** How many experiences a request names, and how many requests of one person wait at once. */
export const MOST_ABOUT = 10;
export const MOST_WAITING = 3;

/** A request that nobody met after so many days is closed. */
export const LAPSES_AFTER = 14;

/** What is over is forgotten after so many days. */
export const DAYS_KEPT = 30;

/** “I am here now” lasts so many minutes: the length of a stretch. */
export const HERE_MINUTES = 120;

/**
 * How a request stands, for whoever asked. That somebody is being asked is not told: with a request about one thing, and
 * everybody else kept away, it would tell of one person what they live through.
 */
export type Shown = Exclude<State, 'invited'>;
export const shownTo = (state: State): Shown => (state === 'invited' ? 'open' : state);
export const stepsTold = <Step extends { state: State }>(steps: readonly Step[]) =>
  steps.filter((step): step is Step & { state: Shown } => step.state !== 'invited');

interface Standing {
  state: State;
  closed_at: Date | null;
}

/** Still looking for somebody. */
export function isWaiting({ state, closed_at }: Standing): boolean {
  return closed_at === null && state !== 'met';
}

/** Whoever asked takes it back, or says that it is over: one tap, at any time. */
export const mayWithdraw = ({ closed_at }: Standing) => closed_at === null;

/** More people may see it: only whoever asked decides that. */
export function mayWiden(
  request: Standing & { reach: Reach; opened_at: Date | null; topic_id: string | null; form: Form },
): boolean {
  if (!isWaiting(request) || formOf[request.form].peers === null) return false;
  return request.reach === 'one' || (request.opened_at === null && request.topic_id === null);
}

/** The words of a question become a topic: its title is how they begin. */
export function titleOf(words: string): string {
  const line = words.trim().split('\n', 1)[0]!.trim();
  const sentence = /^.{12,118}?[.?!…؟。！？](?=\s|$)/u.exec(line)?.[0] ?? line;
  const letters = [...sentence];
  if (letters.length <= 120) return sentence;
  const cut = letters.slice(0, 118).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 60 ? cut.lastIndexOf(' ') : undefined)}…`;
}

/** Of which words to look for what exists already: the longest ones, since the short ones stand everywhere. */
export function tellingWords(words: string): string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, 8);
}

export const partsOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;
type PartOfDay = (typeof partsOfDay)[number];

/** Clock hours of each; the night is in two days. */
const hoursOfPart: Readonly<Record<PartOfDay, readonly { from: number; to: number; next?: true }[]>> = {
  morning: [{ from: 8, to: 12 }],
  afternoon: [{ from: 12, to: 18 }],
  evening: [{ from: 18, to: 23 }],
  night: [
    { from: 23, to: 24 },
    { from: 0, to: 8, next: true },
  ],
};

export interface Hours {
  weekday: number;
  from: number;
  to: number;
}

/** The hours of a week that somebody chose by parts of a day and by days; no days are all, and no parts nothing. */
export function hoursOf(parts: readonly PartOfDay[], days: readonly number[]): Hours[] {
  const on = days.length > 0 ? days : [1, 2, 3, 4, 5, 6, 7];
  return parts.flatMap((part) =>
    hoursOfPart[part].flatMap(({ from, to, next }) =>
      on.map((day) => ({ weekday: next ? (day % 7) + 1 : day, from, to })),
    ),
  );
}

/** The same back again, for showing the form. */
export function chosenOf(hours: readonly Hours[]): { parts: PartOfDay[]; days: number[] } {
  const parts = partsOfDay.filter((part) => {
    const [first] = hoursOfPart[part];
    return hours.some(({ from, to }) => from === first!.from && to === first!.to);
  });
  const days = [
    ...new Set(
      parts.flatMap((part) =>
        hours.filter(({ from }) => from === hoursOfPart[part][0]!.from).map(({ weekday }) => weekday),
      ),
    ),
  ].sort();
  return { parts, days: days.length === 7 ? [] : days };
}

import { nameKey } from '../platform/text.ts';
import { allMaskNames } from './compute/mask-names.ts';

/*
 * What one writes beside the words themselves, and has not sent: how much of it fits, and what may be chosen.
 */

/** What a post can be about, for those who do not want to meet it unprepared (R13). Keys are kept; words stand in the messages. */
export const themes = [
  'suicide',
  'self-harm',
  'eating',
  'abuse',
  'sexual violence',
  'violence',
  'loss of a child',
  'death',
  'substance use',
  'illness',
  'pregnancy',
  'hate',
] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (text: string): text is Theme => (themes as readonly string[]).includes(text);

/** How long a draft that nobody goes on with is kept. */
export const DRAFT_DAYS = 30;
/** How long people are asked whether a topic may move. */
export const MOVE_DAYS = 14;

export const longest = {
  note: 500,
  question: 200,
  option: 120,
  options: 10,
  words: 50,
  word: 40,
  reason: 1000,
};

/** After how many days a poll ends; 0: when its author ends it. */
export const pollDays = [0, 1, 3, 7, 30] as const;

export const reminders = ['none', 'later', 'tomorrow', 'week', 'date'] as const;
export type Reminder = (typeof reminders)[number];

/**
 * Whether a name is one that pseudonyms are made of, or looks like one: no account takes it. All of them are kept free,
 * worn or not, so that trying one tells nothing.
 */
export function isKeptForMasks(name: string): boolean {
  kept ??= new Set([...allMaskNames()].map(lettersOf));
  return kept.has(lettersOf(name));
}

let kept: Set<string> | undefined;

/** Written together, with a dash or a dot between, it is taken for the same. */
const lettersOf = (name: string) => nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Where one may write under a pseudonym: members of a group that allows it, and that names nobody as being here. */
export function mayMask(group: {
  role: string | null;
  pseudonyms: boolean;
  names_in_presence: boolean;
}): boolean {
  return group.role !== null && group.pseudonyms && !group.names_in_presence;
}

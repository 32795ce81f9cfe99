/**
 * The shape of the demonstration community: plain data without ids or dates, so that it can be read and
 * checked without a database. People, groups and experiences are named by short keys. All times are ages
 * (in days, fractions welcome) counted back from the moment the demonstration is made.
 */

export type Relation = 'going' | 'been' | 'help';
export type ExperienceAudience = 'only me' | 'my groups' | 'everyone here';

export interface DemoExperience {
  key: string;
  name: string;
}

export interface DemoPerson {
  key: string;
  /** The pseudonym shown on screen; unique, any script. */
  name: string;
  about?: string;
  /** BCP 47 codes, best language first. */
  languages: string[];
  /** IANA name. */
  timeZone: string;
  experiences: { experience: string; relation: Relation; audience: ExperienceAudience }[];
  joinedDaysAgo: number;
  role?: 'organiser' | 'moderator';
  /** On a break since so many days, and lets others see it. */
  breakDaysAgo?: number;
}

export interface DemoGroup {
  key: string;
  name: string;
  visibility: 'public' | 'community' | 'private' | 'hidden';
  /** One line: what the group is for. */
  sentence: string;
  /** Markdown, in the group's own voice. */
  agreement: string;
  language: 'en' | 'es';
  /** How closely its posts are read for danger; careful unless said. */
  reading?: 'narrow';
  experiences: string[];
  /** People keys; each is a member too. */
  facilitators: string[];
  members: { person: string; joinedDaysAgo: number }[];
  /** The tags that topics of this group may carry. */
  tags: string[];
}

export interface DemoPost {
  author: string;
  /** Markdown. */
  body: string;
  /** Minutes after the topic was opened. */
  minutesAfter: number;
  /** Index of an earlier post of the same topic. */
  replyTo?: number;
  thanks?: string[];
  meToo?: string[];
  accepted?: true;
  /** Shown as a tombstone only. */
  removed?: true;
  /** What the post said before its author edited it. */
  edited?: string;
  /** The pseudonym that it stands under. */
  mask?: string;
}

export interface DemoTopic {
  /** Only where something else points here: a report, or a page made from this question. */
  key?: string;
  group: string;
  kind: 'conversation' | 'question' | 'page';
  author: string;
  title: string;
  tags: string[];
  /** Markdown. */
  body: string;
  /** What the opening said before its author edited it; for a page, its earlier revision. */
  edited?: string;
  daysAgo: number;
  /** What the opening is about, for the filters of others. */
  about?: string[];
  /** It stands first in its group. */
  pinned?: true;
  /** A secret poll beside the opening, and who chose which answer. */
  poll?: { question: string; options: { text: string; by: string[] }[]; days: number };
  wants?: 'advice' | 'listening';
  openingThanks?: string[];
  openingMeToo?: string[];
  /** Questions only. 'accepted' goes with exactly one accepted post, the other two with none. */
  resolution?: 'accepted' | 'resolved' | 'let go';
  /** A question that its author called resolved and opened again: the indexes of the posts that say so. */
  reopened?: { resolvedAt: number; reopenedAt: number };
  /** Key of the resolved question that a knowledge page was made from. */
  madeFrom?: string;
  posts: DemoPost[];
}

export interface DemoReport {
  /** Key of the topic. */
  topic: string;
  /** Index of the post; without it the opening is meant. */
  post?: number;
  /** Left out: somebody without an account. */
  reporter?: string;
  reason: 'danger' | 'unkind' | 'harmful' | 'private' | 'unwanted' | 'other';
  words: string;
  daysAgo: number;
  /** Who looked at it, what they decided and why. */
  settled?: {
    by: string;
    outcome: 'nothing' | 'acted';
    decision: 'none' | 'kind word' | 'hide';
    /** The statement of reasons: none where nothing was done. */
    rule: string;
    facts: string;
    /** What whoever reported is told. */
    answer: string;
    daysAgo: number;
    /** The author asked for another look, and another found that it was wrong. */
    reversed?: { words: string; daysAgo: number; by: string; answer: string; answeredDaysAgo: number };
  };
}

/** Somebody was taken out of a group, and asks that somebody else looks: that waits. They never wrote there. */
export interface DemoRemoval {
  person: string;
  group: string;
  by: string;
  rule: string;
  facts: string;
  daysAgo: number;
  appeal: { words: string; daysAgo: number };
}

/** A sign that somebody needs a human, which the author has answered and which still waits for a person. */
export interface DemoFlag {
  /** Key of the topic; its opening is meant. */
  topic: string;
  level: 'soon' | 'urgent';
  /** Which of the words, and by which rule. */
  phrase: string;
  rule: string;
  answer: 'safe' | 'not about me';
  answeredDaysAgo: number;
}

/** Hours on duty, every week, on the person's own clock. */
export interface DemoHours {
  person: string;
  /** 1 is Monday. */
  weekday: number;
  from: string;
  to: string;
  /** The next ones are given up, and somebody is wanted for them. */
  wanted?: true;
}

/** Whose sign-in links the demonstration prints. */
export const seats = [
  'organiser',
  'moderator',
  'facilitator',
  'facilitatorOfPrivate',
  'member',
  'newcomer',
  'outsider',
] as const;
export type Seat = (typeof seats)[number];

export interface Demo {
  place: { name: string; sentence: string /** Markdown. */; rules: string; contact: string };
  /** Keys of people. */
  signIn: Record<Seat, string>;
  experiences: DemoExperience[];
  people: DemoPerson[];
  groups: DemoGroup[];
  topics: DemoTopic[];
  reports: DemoReport[];
  removals: DemoRemoval[];
  flags: DemoFlag[];
  duty: {
    hours: DemoHours[];
    /** Who has time to listen to others who help. */
    listeners: string[];
    /** For who is on next; `{report}` is the address of the latest report. */
    note: { by: string; words: string; daysAgo: number };
  };
  blocks: { by: string; of: string; daysAgo: number }[];
}

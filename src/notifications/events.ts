import type { Query } from '../platform/db.ts';
import type { Locale } from '../platform/i18n.ts';

/*
 * How something that happened becomes word to a person. A domain lists its kinds in its own `events.ts`; `src/told.ts`
 * puts them together. What happened is noted by `note_happening(kind, subject)` in the transaction that writes, as ids.
 */

/** Under what a person chooses how they hear of things: see the settings page. */
export const headings = [
  'replies',
  'mentions',
  'watched',
  'messages',
  'people',
  'reminders',
  'alarms',
] as const;
export type Heading = (typeof headings)[number];

/** What happened, as `note_happening` names it, and whom it may concern. */
export interface Happening {
  /** As in the table: `post`. */
  kind: string;
  /**
   * For the system role: people, and as what each of them is told. Ids alone. Who may not read it need not be left out:
   * that is asked afterwards, as each of them.
   * @param person whom it was noted for, where that is one alone
   */
  concerned(subject: string, person: string | null): Query<{ person_id: string; kind: string }>;
}

/** One way in which something is told. */
export interface Kind {
  /** As in `notifications.kind`: `reply`. */
  name: string;
  heading: Heading;
  /** Its mail can be answered, and the answer is written below the thing. */
  answered?: true;
  /** May go out in quiet hours, where its person chose so. */
  urgent?: true;
  /**
   * As its recipient, through the policies: what they may not see, or do not want to, is not among the answers. It runs
   * before anything is kept, each time it is shown, and again before anything goes out.
   */
  read(subjects: readonly string[]): Query<Told>;
  /** One sentence that says what happened: “Ana replied to you in “Nights””. Names and titles stand in it. */
  line(told: Told, locale: Locale): string;
}

/** A thing as the person reads it who is told of it. */
export interface Told {
  subject_id: string;
  /** What belongs together, such as the posts of a topic: one mail, and one thread in the mail program. */
  thread_id: string;
  /** Where it stands: a path of ours. */
  href: string;
  /** Whose doing it is, where that has a name. */
  by: string | null;
  title: string;
  /** Stored HTML of what was written, if anything was. */
  html: string | null;
  /** The group that it is in. */
  group_id: string | null;
  group_name: string | null;
  /** Of a private or hidden group, or between two: neither names nor words of it go out unless its person chose so. */
  closed: boolean;
  /** Why the filter that its reader set folds it: then its words and its title go nowhere that they do not open. */
  folds: string | null;
  at: Date;
}

/**
 * Something urgent that nobody has taken on became an alarm. Ids alone: whoever passes it on reads it again as the
 * person who is told. The place to tell people is `tellOfAlarms` in actions.ts.
 */
export interface AlarmRaised {
  alarm: string;
  kind: 'report' | 'flag' | 'appeal';
  object: string;
  why: 'nobody on duty' | 'late';
  /** Whom it is about, if anybody: they are never told. */
  about: string | null;
}

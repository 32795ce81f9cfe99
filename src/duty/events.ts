import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import { alarmsTold, concernedByAlarm } from './queries.ts';

/**
 * Something urgent that nobody has taken on became an alarm. Ids alone: whoever passes it on reads it again as the
 * person who is told. `tellOfAlarms` in actions.ts passes it on.
 */
export interface AlarmRaised {
  alarm: string;
  kind: 'report' | 'flag' | 'appeal';
  object: string;
  why: 'nobody on duty' | 'late';
  /** Whom it is about, if anybody: they are never told. */
  about: string | null;
}

export const happenings: Happening[] = [{ kind: 'alarm', concerned: concernedByAlarm }];

export const kinds: Kind[] = [
  {
    name: 'alarm',
    heading: 'alarms',
    urgent: true,
    read: alarmsTold,
    line: (_, locale) => messages.in(locale).alarmTold,
  },
];

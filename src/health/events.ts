import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import { concernedByTrouble, troublesTold } from './queries.ts';

export const happenings: Happening[] = [{ kind: 'back-ups', concerned: concernedByTrouble }];

export const kinds: Kind[] = [
  {
    name: 'back-ups',
    heading: 'alarms',
    read: troublesTold,
    line: (_, locale) => messages.in(locale).backUpsTold,
  },
];

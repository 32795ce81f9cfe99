import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import {
  concernedByDebrief,
  concernedByHandover,
  concernedByListening,
  debriefsTold,
  handoversTold,
  listeningsTold,
} from './queries.ts';

/** A conversation that began; a note that waits for a yes or no; somebody who would like to talk something over. */
export const happenings: Happening[] = [
  { kind: 'listening', concerned: concernedByListening },
  { kind: 'hand-over', concerned: concernedByHandover },
  { kind: 'debrief', concerned: concernedByDebrief },
];

export const kinds: Kind[] = [
  {
    name: 'listening began',
    heading: 'messages',
    read: listeningsTold,
    line: (told, locale) => messages.in(locale).told.began(told.by ?? messages.in(locale).somebody),
  },
  {
    name: 'hand-over',
    heading: 'messages',
    read: handoversTold,
    line: (told, locale) => messages.in(locale).told.handover(told.by ?? messages.in(locale).somebody),
  },
  {
    name: 'debrief wanted',
    heading: 'people',
    read: debriefsTold,
    line: (told, locale) => messages.in(locale).told.debriefWanted(told.by ?? messages.in(locale).somebody),
  },
  {
    name: 'debrief taken',
    heading: 'people',
    read: debriefsTold,
    line: (told, locale) => messages.in(locale).told.debriefTaken(told.by ?? messages.in(locale).somebody),
  },
];

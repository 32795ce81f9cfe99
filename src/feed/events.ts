import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import { concernedByArrival, welcomesTold } from './queries.ts';

/** Somebody is new here and said so; each volunteer who was chosen to welcome them is told. */
export const happenings: Happening[] = [{ kind: 'arrival', concerned: concernedByArrival }];

export const kinds: Kind[] = [
  {
    name: 'welcome',
    heading: 'people',
    read: welcomesTold,
    line: ({ by }, locale) => messages.in(locale).welcomeTold(by ?? ''),
  },
];

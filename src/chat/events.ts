import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import { concernedByMessage, concernedByRequest, messagesTold, requestsTold } from './queries.ts';

/** A message between two, or an answer to one in a room; a request for a conversation. */
export const happenings: Happening[] = [
  { kind: 'message', concerned: concernedByMessage },
  { kind: 'request', concerned: concernedByRequest },
];

export const kinds: Kind[] = [
  {
    name: 'message',
    heading: 'messages',
    read: messagesTold,
    line: (told, locale) => messages.in(locale).told.message(told.by ?? messages.in(locale).somebody),
  },
  {
    name: 'message answer',
    heading: 'messages',
    read: messagesTold,
    line: (told, locale) =>
      messages.in(locale).told.answer(told.by ?? messages.in(locale).somebody, told.title),
  },
  {
    name: 'message request',
    heading: 'messages',
    read: requestsTold,
    line: (told, locale) => messages.in(locale).told.request(told.by ?? messages.in(locale).somebody),
  },
];

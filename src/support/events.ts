import type { Happening, Kind } from '../notifications/events.ts';
import type { Locale } from '../platform/i18n.ts';
import { messages } from './messages.ts';
import {
  closedRequestsTold,
  concernedBySupport,
  offersTold,
  ownOffersTold,
  requestsTold,
} from './queries.ts';

/** What happens to a request for support, as ids; what of it somebody may know is read as each of them. */
const names = [
  'support invitation',
  'support open',
  'support offer',
  'support accepted',
  'support thanks',
  'support nobody',
  'support lapsed',
] as const;

export const happenings: Happening[] = names.map((kind) => ({
  kind,
  concerned: (subject, person) => concernedBySupport(kind, subject, person),
}));

const words = (locale: Locale) => messages.in(locale);

export const kinds: Kind[] = [
  {
    name: 'support invitation',
    heading: 'mentions',
    read: requestsTold,
    line: ({ by }, locale) => words(locale).told.invitation(by ?? words(locale).somebody),
  },
  {
    name: 'support open',
    heading: 'messages',
    read: requestsTold,
    line: ({ by }, locale) => words(locale).told.open(by ?? words(locale).somebody),
  },
  {
    name: 'support offer',
    heading: 'replies',
    read: offersTold,
    line: ({ by }, locale) => words(locale).told.offer(by ?? words(locale).somebody),
  },
  {
    name: 'support accepted',
    heading: 'replies',
    read: ownOffersTold,
    line: ({ by }, locale) => words(locale).told.accepted(by ?? words(locale).somebody),
  },
  {
    name: 'support thanks',
    heading: 'messages',
    read: ownOffersTold,
    line: (_told, locale) => words(locale).told.thanks,
  },
  {
    name: 'support nobody',
    heading: 'messages',
    read: requestsTold,
    line: (_told, locale) => words(locale).told.nobody,
  },
  {
    name: 'support lapsed',
    heading: 'replies',
    read: closedRequestsTold,
    line: (_told, locale) => words(locale).told.lapsed,
  },
];

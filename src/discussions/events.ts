import type { Happening, Kind } from '../notifications/events.ts';
import { messages } from './messages.ts';
import { concernedByPost, postsTold } from './queries.ts';

/** A post was written, or is shown again; somebody was named while one was changed. */
export const happenings: Happening[] = [
  { kind: 'post', concerned: (post) => concernedByPost(post, null) },
  { kind: 'mention', concerned: concernedByPost },
];

export const kinds: Kind[] = (['reply', 'mention', 'watched'] as const).map((name) => ({
  name,
  heading: ({ reply: 'replies', mention: 'mentions', watched: 'watched' } as const)[name],
  answered: true,
  read: postsTold,
  line: (told, locale) => {
    const words = messages.in(locale);
    return words.told[name](told.by ?? words.somebody, told.title || words.removedTopic);
  },
}));

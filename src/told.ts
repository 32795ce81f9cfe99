import { happenings as chat, kinds as chatKinds } from './chat/events.ts';
import { kinds as discussionKinds, happenings as discussions } from './discussions/events.ts';
import { happenings as duty, kinds as dutyKinds } from './duty/events.ts';
import { happenings as feed, kinds as feedKinds } from './feed/events.ts';
import { happenings as health, kinds as healthKinds } from './health/events.ts';
import { happenings as listening, kinds as listeningKinds } from './listening/events.ts';
import type { Happening, Kind } from './notifications/events.ts';
import { happenings as support, kinds as supportKinds } from './support/events.ts';

/** Everything that people are told of, domain by domain. How to add something: docs/architecture.md. */
export const happenings: readonly Happening[] = [
  ...discussions,
  ...chat,
  ...listening,
  ...feed,
  ...duty,
  ...health,
  ...support,
];
export const kinds: readonly Kind[] = [
  ...discussionKinds,
  ...chatKinds,
  ...listeningKinds,
  ...feedKinds,
  ...dutyKinds,
  ...healthKinds,
  ...supportKinds,
];

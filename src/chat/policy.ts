import type { Viewer } from '../platform/db.ts';
import type { MessageSeen, RoomSeen } from './queries.ts';

/*
 * What the viewer may do in a room, or a conversation, that they see. Whether they see it the database has decided; it
 * also said why they cannot write, if they cannot (`refusal`).
 */

/** How many characters fit. */
export const longest = { message: 10_000, request: 1_000, room: 60 };

/** Rooms that a group may have. */
export const MOST_ROOMS = 30;

/** Signs that one can answer a message with: few, and calm. */
export const signs = ['heart', 'thanks', 'me too', 'smile', 'candle'] as const;
export type Sign = (typeof signs)[number];

/** Who may send a first message, as people choose it. */
export const askers = ['everyone', 'groups', 'nobody'] as const;

export function mayWriteIn(room: Pick<RoomSeen, 'refusal'>): boolean {
  return room.refusal === null;
}

/** Nobody has answered the request yet, and it is the viewer's to answer. */
export function mayAnswer(room: Pick<RoomSeen, 'group_id' | 'accepted' | 'asked_by_me'>): boolean {
  return room.group_id === null && !room.accepted && !room.asked_by_me;
}

/**
 * A conversation that stands in the viewer's list; a request to the viewer is answered, not left, and one in which somebody
 * listens is ended first.
 */
export function mayLeave(
  room: Pick<RoomSeen, 'group_id' | 'accepted' | 'asked_by_me' | 'left' | 'kind' | 'refusal'>,
): boolean {
  if (room.kind === 'listening' && room.refusal !== 'ended') return false;
  return room.group_id === null && (room.accepted || room.asked_by_me) && !room.left;
}

type Written = Pick<MessageSeen, 'author_id' | 'removed_by'>;

export function isOwn(viewer: Viewer, message: Pick<MessageSeen, 'author_id'>): boolean {
  return viewer.id !== null && message.author_id === viewer.id;
}

/** For whoever wants them; where one listens to the other, beside the words of who listens. */
export function mayHaveCues({
  cues,
  kind,
  asked_by_me,
}: Pick<RoomSeen, 'cues' | 'kind' | 'asked_by_me'>): boolean {
  return cues && !(kind === 'listening' && asked_by_me);
}

/** One's own words, while they stand; those of a request too. */
export function mayChange(viewer: Viewer, room: Pick<RoomSeen, 'refusal'>, message: Written): boolean {
  const open = room.refusal === null || room.refusal === 'request';
  return open && isOwn(viewer, message) && message.removed_by === null;
}

export function mayRemove(viewer: Viewer, message: Written): boolean {
  return isOwn(viewer, message) && message.removed_by === null;
}

export function mayBringBack(viewer: Viewer, message: Written & Pick<MessageSeen, 'removed_at'>): boolean {
  return (
    isOwn(viewer, message) &&
    message.removed_by === 'author' &&
    message.removed_at !== null &&
    Date.now() - message.removed_at.getTime() < DAYS_TO_BRING_BACK * 86_400_000
  );
}

/** As for posts; then the words are forgotten. */
export const DAYS_TO_BRING_BACK = 30;

/** What was said in a room may become a topic of its group: by its author, whom others can ask. Not what two said alone. */
export function mayBecomeTopic(
  room: Pick<RoomSeen, 'group_id' | 'refusal'>,
  message: Written & Pick<MessageSeen, 'topic_id'>,
): boolean {
  return (
    room.group_id !== null &&
    (room.refusal === null || room.refusal === 'archived') &&
    message.removed_by === null &&
    message.topic_id === null
  );
}

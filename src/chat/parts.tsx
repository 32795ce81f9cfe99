import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Viewer } from '../platform/db.ts';
import type { Request } from '../platform/http.tsx';
import { formsOf, type Locale, useWords } from '../platform/i18n.ts';
import { cursorAt } from '../platform/live.ts';
import { excerpt, plainText } from '../platform/text.ts';
import { Frame } from '../ui/frame.ts';
import { html } from '../ui/html.ts';
import { List, Row } from '../ui/list.tsx';
import { Time } from '../ui/time.tsx';
import { messages } from './messages.ts';
import type { RoomBeside, RoomListed, RoomSeen } from './queries.ts';

/**
 * What another domain puts on the page of a conversation between two: below its head, above the box, and instead of the
 * box where one cannot write.
 */
export interface Furniture {
  above?: VNode;
  beside?: VNode;
  instead?: VNode;
}
export type Furnish = (c: Request, viewer: Viewer, room: RoomSeen) => Promise<Furniture>;

/** Where a room or conversation stands. */
export const addressOf = (room: { id: string; group_id: string | null }) =>
  room.group_id ? `/rooms/${room.id}` : `/conversations/${room.id}`;

/** Rooms and conversations one below the other: what was said last, and how much is new. */
export function RoomList({
  rooms,
  label,
  withGroup,
}: {
  rooms: readonly RoomListed[];
  label: string;
  withGroup?: boolean;
}) {
  return (
    <List label={label}>
      {rooms.map((room) => (
        <RoomRow key={room.id} room={room} withGroup={withGroup} />
      ))}
    </List>
  );
}

/** Keeps the list below it up to date while it is looked at. */
export function LiveList({ snapshot }: { snapshot: string }) {
  const { locale } = useContext(Frame);
  const { live } = messages.in(locale);
  const said = JSON.stringify({ many: formsOf(locale, live.many), over: live.over });
  return html`<div data-island="rooms" data-since="${cursorAt(snapshot)}" data-words="${said}"><p class="vh" role="status"></p></div>`;
}

/** The rooms of a group beside its topics: where something was said last, and how much of it is new. */
export function RoomsBeside({ group, rooms }: { group: string; rooms: readonly RoomBeside[] }) {
  const words = useWords(messages);
  if (rooms.length === 0) return null;
  return html`<nav class="tags rooms" aria-label="${words.rooms.title}">${rooms.map(
    (room) =>
      html`<a class="${room.unread > 0 ? 'tag fresh' : 'tag'}" href="/rooms/${room.id}"><span dir="auto">${room.name}</span>${room.unread > 0 && html` <b>${words.unread(room.unread)}</b>`}</a>`,
  )}<a class="tag" href="/groups/${group}/rooms">${words.rooms.all}</a></nav>`;
}

function RoomRow({ room, withGroup }: { room: RoomListed; withGroup?: boolean | undefined }) {
  const words = useWords(messages);
  const { viewer } = useContext(Frame);
  const fresh = room.unread > 0 && !room.muted;
  const group =
    withGroup &&
    room.group_address &&
    html`<a href="/groups/${room.group_address}" dir="auto">${room.group_name}</a>`;
  const notes = [
    group,
    room.last_at && Time({ at: room.last_at }),
    room.unread > 0 && html`<b>${words.unread(room.unread)}</b>`,
    room.sent && words.sentRequest,
    room.listening && words.listening,
    room.muted && words.muted,
  ].filter((note) => note);
  const who =
    room.last_author_id && room.last_author_id === viewer?.id
      ? words.you
      : (room.last_author ?? words.somebody);
  const last = room.folded
    ? words.foldedShort
    : room.last_id === null
      ? words.nothingSaid
      : room.last_html === null
        ? words.removedShort
        : html`<span dir="auto">${room.group_id || who === words.you ? `${who}: ` : ''}${excerpt(plainText(room.last_html), 100)}</span>`;
  return Row({
    href: addressOf(room),
    title: room.group_id ? room.name : (room.other ?? words.somebody),
    fresh,
    meta: html`${notes.map((note, at) => html`${at > 0 && ' · '}${note}`)}`,
    data: { 'data-room': room.id, 'data-unread': room.muted ? 0 : room.unread },
    children: last,
  });
}

/** For a profile: the way to write to somebody, where one may. */
export function MessageLink({ person }: { person: string }) {
  const words = useWords(messages).ask;
  return (
    <a class="b" href={`/people/${person}/conversation`}>
      {words.button}
    </a>
  );
}

/** What the island of a room says: the same for every page of a language. */
export function wordsOfLive(locale: Locale): string {
  let words = liveWords.get(locale);
  if (words === undefined) {
    const { live } = messages.in(locale);
    words = JSON.stringify({
      ...live,
      show: formsOf(locale, live.show),
      many: formsOf(locale, live.many),
      one: live.one('#'),
      typing: live.typing('#'),
      files: live.files('#'),
    });
    liveWords.set(locale, words);
  }
  return words;
}

const liveWords = new Map<Locale, string>();

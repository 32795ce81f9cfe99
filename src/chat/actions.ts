import { sql } from 'kysely';
import { printsOf } from '../discussions/compute/prints.ts';
import { attach } from '../files/actions.ts';
import type { As, Database, Handle, Query, Viewer, ViewerHandle } from '../platform/db.ts';
import { gather } from '../platform/gather.ts';
import { plainText, renderMarkdown } from '../platform/text.ts';
import { atFirstSight, lookAt, noteRefused, secondStage } from '../triage/actions.ts';
import { refusal as harmIn } from '../triage/policy.ts';
import { lexemesOf } from './compute/lexemes.ts';
import { type ChatChoices, type MessageSource, placeOfRoom, type RoomRefusal } from './queries.ts';

/** Why a message was not taken. */
export type Refusal =
  | RoomRefusal
  | 'links'
  | 'messages'
  | 'again'
  | 'requests'
  | 'request links'
  | 'request long'
  | 'method'
  | 'pact';

/** What became of a message that was sent. */
export interface Sending {
  /** Nobody asked who it is when nothing was in the way. */
  viewer?: Viewer;
  id: string | null;
  refusal: Refusal | null;
  /** Until it may be, for what passes by waiting. */
  seconds: number | null;
  /** It waits until somebody has looked at it. */
  held: 'alike' | 'harm' | null;
}

export interface NewMessage {
  room: string;
  /** Markdown, and the same as HTML. */
  body: string;
  html: string;
  replyTo: string | null;
  /** The sender's own key: sent again with the same, it is the message that there is. */
  once: string | undefined;
  /** What is to stand under it, of the sender's own uploads, and how many at most. */
  files: readonly { id: string; alt: string }[];
  mostFiles: number;
  /** The place's own host. */
  here: string;
}

/**
 * Writes a message, durably, in one statement and one answer of the database. Most are written together with others that
 * come in the same moment, without a further question; where a program has found something in the words, they are looked at
 * in the same transaction, and files are put under it there too.
 * @throws AttachRefused
 */
export async function sendMessage(
  db: Database,
  as: As & { token: Buffer | null },
  message: NewMessage,
): Promise<Sending> {
  const { body, once } = message;
  const { refused, needsLook } = atFirstSight(body);
  const made = madeOf(message.html, message.here);
  const statement = sql<Row>`select * from send_message(${message.room}, ${once ?? null}, ${body},
    ${made.columns}, ${message.replyTo}::uuid)`;
  if (refused || message.files.length > 0 || needsLook) {
    return db.asViewer(as, async (viewer) => {
      if (refused) {
        // That there were such words is told to who looks after people in the group; the words are not kept.
        const place = await viewer.first(placeOfRoom(message.room));
        if (place?.group_id) await noteRefused(viewer, place.group_id);
        return { viewer: viewer.viewer, id: null, refusal: refused, seconds: null, held: null };
      }
      const row = (await viewer.first(statement))!;
      if (row.id && !row.repeated && message.files.length > 0)
        await attach(viewer, { message: row.id }, message.files, message.mostFiles);
      const harmful =
        row.id && !row.repeated ? await lookAt(viewer, { message: row.id, title: '', body }) : false;
      await viewer.all(sql`select wake_pages()`);
      return { viewer: viewer.viewer, ...row, held: harmful ? 'harm' : row.held };
    });
  }
  const { token } = as;
  if (token && once && message.replyTo === null && made.links === 0) {
    const { room, html } = message;
    const id = await plainly(db)({ token, room, once, body, html, ...made }).catch(() => null);
    if (id) return { id, refusal: null, seconds: null, held: null };
  }
  const { viewer, rows, stage } = await db.write(as, { rows: statement, stage: secondStage() });
  const [row] = rows;
  if (stage.length > 0 && row?.id && !row.repeated) {
    const { id } = row;
    await db.asViewer(as, (handle) => lookAt(handle, { message: id, title: '', body }));
  }
  return { viewer, ...row! };
}

interface Plain {
  token: Buffer;
  room: string;
  once: string;
  body: string;
  html: string;
  lexemes: readonly string[];
  words: Buffer | null;
}

/** Those of which nothing needs to be asked are written together: null for who is asked after all, and how it went is not said. */
function plainly(db: Database): (message: Plain) => Promise<string | null> {
  let gathered = gathering.get(db);
  if (!gathered) {
    gathered = gather(
      async (some: readonly Plain[]) => {
        const all = <T>(value: (message: Plain) => T) => some.map(value);
        const { sent } = await db.write(
          { token: null },
          {
            sent: sql<{
              place: number;
              id: string;
            }>`select * from send_plainly(${all((m) => m.token)}::bytea[],
            ${all((m) => m.room)}::uuid[], ${all((m) => m.once)}, ${all((m) => m.body)}, ${all((m) => m.html)},
            ${all((m) => m.lexemes.join(' '))}, ${all((m) => m.words)}::bytea[])`,
          },
        );
        const ids = new Map(sent.map(({ place, id }) => [place, id]));
        return some.map((_, place) => ids.get(place + 1) ?? null);
      },
      { underWay: 1, most: 64 },
    );
    gathering.set(db, gathered);
  }
  return gathered;
}

const gathering = new WeakMap<Database, (message: Plain) => Promise<string | null>>();

interface Row {
  id: string | null;
  refusal: Refusal | null;
  seconds: number | null;
  held: 'alike' | null;
  repeated: boolean;
}

/** What search finds it by and what copies are found by: also as the functions of the database take them, after the HTML. */
function madeOf(html: string, here: string) {
  const { links, words, hosts } = printsOf(html, here);
  const lexemes = lexemesOf(plainText(html));
  return {
    links,
    words,
    lexemes,
    columns: sql`${html}, ${lexemes}::text[], ${links}::integer, ${words}::bytea, ${hosts[0] ?? null}::bytea`,
  };
}

/**
 * Asks somebody for a conversation.
 * @returns where it is, and the message that was written; without one there was a conversation already, and nothing is
 *   written. `refusal` 'gone' for who cannot be asked, whatever the reason
 */
export async function askConversation(
  db: ViewerHandle,
  person: string,
  body: string,
  here: string,
): Promise<{ room: string | null; message: string | null; refusal: Refusal | null; seconds: number | null }> {
  const harm = harmIn('', body);
  if (harm) return { room: null, message: null, refusal: harm, seconds: null };
  const html = renderMarkdown(body);
  const prints = printsOf(html, here);
  const row = (await db.first(
    sql<{
      room: string | null;
      message: string | null;
      refusal: Refusal | null;
      seconds: number | null;
    }>`select *
      from ask_conversation(${person}, ${body}, ${html}, ${lexemesOf(plainText(html))}::text[],
        ${Math.max(prints.links, /https?:\/\/|www\./i.test(body) ? 1 : 0)}::integer, ${prints.words}::bytea)`,
  ))!;
  if (row.message) await lookAt(db, { message: row.message, title: '', body });
  return row;
}

/** Says yes or no to a request, or changes one's mind. False for who was not asked. */
export async function answerRequest(
  db: ViewerHandle,
  room: string,
  answer: 'accepted' | 'declined',
): Promise<boolean> {
  return done(db, sql`select answer_request(${room}, ${answer}) as done`);
}

/** @returns done: false when somebody changed it meanwhile */
export async function editMessage(
  db: ViewerHandle,
  message: MessageSource,
  body: string,
  version: string,
  here: string,
): Promise<{ done: boolean; refusal: Refusal | null; seconds: number | null }> {
  if (body === message.body) return { done: true, refusal: null, seconds: null };
  const harm = harmIn('', body);
  if (harm) return { done: false, refusal: harm, seconds: null };
  const row = (await db.first(
    sql<{
      done: boolean;
      refusal: Refusal | null;
      seconds: number | null;
    }>`select * from edit_message(${message.id},
      ${version}::bigint, ${body}, ${madeOf(renderMarkdown(body), here).columns})`,
  ))!;
  if (row.done)
    await lookAt(db, {
      message: message.id,
      title: '',
      body,
      before: { title: '', body: message.body ?? '' },
    });
  return row;
}

/** Takes one's own words away; a tombstone stays. */
export async function removeMessage(db: ViewerHandle, message: string): Promise<boolean> {
  return done(db, sql`select remove_own_message(${message}) as done`);
}

export async function bringMessageBack(db: ViewerHandle, message: string): Promise<boolean> {
  return done(db, sql`select restore_own_message(${message}) as done`);
}

/** For facilitators, in their groups' rooms. */
export async function hideMessage(
  db: ViewerHandle,
  message: string,
  { rule, facts }: { rule: string; facts: string },
): Promise<boolean> {
  return done(db, sql`select hide_message(${message}, ${rule}, ${facts}) as done`);
}

/** Answers a message by a sign; said again, it is taken back. False when one cannot. */
export async function reactTo(db: ViewerHandle, message: string, sign: string): Promise<boolean> {
  const row = await db.first(
    sql<{ said: boolean | null }>`select react_to_message(${message}, ${sign}) as said`,
  );
  return row?.said !== null && row !== undefined;
}

/** Notes how far the viewer has read. Call it after answering and do not wait for it: it never fails. */
export async function noteRead(db: Database, as: As, room: string, upTo: string): Promise<void> {
  try {
    await db.write(as, { read: sql`select read_room(${room}, ${upTo})` });
  } catch {
    // What was not noted shows as unread once more: no reason to trouble the reader.
  }
}

/** Nothing is told of a room that is muted; said again, it is told of again. */
export async function mute(db: ViewerHandle, room: string): Promise<void> {
  const was = await db.first(
    sql`delete from room_mutes where person_id = viewer() and room_id = ${room} returning 1`,
  );
  if (!was)
    await db.all(
      sql`insert into room_mutes (person_id, room_id) values (viewer(), ${room}) on conflict do nothing`,
    );
}

/** The conversation stands in the viewer's list no more, and tells them nothing. The other one learns nothing of it. */
export async function leaveConversation(db: ViewerHandle, room: string): Promise<void> {
  await db.all(
    sql`insert into conversation_leavings (person_id, room_id) values (viewer(), ${room}) on conflict do nothing`,
  );
}

export async function comeBack(db: ViewerHandle, room: string): Promise<void> {
  await db.all(sql`delete from conversation_leavings where person_id = viewer() and room_id = ${room}`);
}

export async function makeRoom(db: ViewerHandle, group: string, name: string): Promise<string> {
  const { id } = (await db.first(sql<{ id: string }>`select uuidv7() as id`))!;
  await db.all(
    sql`insert into rooms (id, group_id, name, made_by) values (${id}, ${group}, ${name}, viewer())`,
  );
  return id;
}

export async function nameRoom(db: ViewerHandle, room: string, name: string): Promise<void> {
  await db.all(sql`update rooms set name = ${name} where id = ${room}`);
}

/** It can be read, and nobody writes in it any more. */
export async function archiveRoom(db: ViewerHandle, room: string, group: string): Promise<void> {
  await db.all(sql`insert into room_archivings (room_id, group_id, made_by) values (${room}, ${group}, viewer())
    on conflict do nothing`);
}

export async function openRoomAgain(db: ViewerHandle, room: string): Promise<void> {
  await db.all(sql`update room_archivings set ended_at = now(), ended_by = viewer()
    where room_id = ${room} and ended_at is null`);
}

/** Asks a message's author whether it may become a topic. */
export async function wishTopic(db: ViewerHandle, message: string): Promise<boolean> {
  return done(db, sql`select wish_topic(${message}) as done`);
}

export async function refuseTopic(db: ViewerHandle, message: string): Promise<boolean> {
  return done(db, sql`select refuse_topic(${message}) as done`);
}

/** The viewer's own message became this topic of theirs: a link stays in the room. */
export async function noteTopicMade(db: ViewerHandle, message: string, topic: string): Promise<boolean> {
  return done(db, sql`select note_topic_made(${message}, ${topic}) as done`);
}

export async function choose(db: ViewerHandle, { may_ask, shows_typing }: ChatChoices): Promise<void> {
  await db.all(sql`insert into preferences (person_id, may_ask, shows_typing) values (viewer(), ${may_ask}, ${shows_typing})
    on conflict (person_id) do update set may_ask = excluded.may_ask, shows_typing = excluded.shows_typing`);
}

/** For the system role: words that were taken away. */
export async function forgetMessageWords(system: Handle, days: number): Promise<number> {
  const row = await system.first(
    sql<{ gone: number }>`select forget_message_words(${days}::integer) as gone`,
  );
  return row?.gone ?? 0;
}

async function done(db: ViewerHandle, query: Query): Promise<boolean> {
  return ((await db.first(query)) as { done: boolean } | undefined)?.done === true;
}

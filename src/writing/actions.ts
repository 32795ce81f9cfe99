import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { nameKey } from '../platform/text.ts';
import { maskNames } from './compute/mask-names.ts';
import { patternOf } from './compute/pattern.ts';
import type { NewPoll } from './compute/poll.ts';
import type { Reminder } from './policy.ts';
import type { DraftPlace } from './queries.ts';

/* ---- Drafts ---- */

export interface DraftWords {
  title: string;
  body: string;
  fields: Record<string, string | readonly string[]>;
  /** The form's random value: what was sent with it is no draft any more, however late its saving arrives. */
  once: string | undefined;
}

/**
 * Keeps what somebody is writing, in place of what they wrote there before; no words and no files keep nothing.
 * @returns whether there is a draft now
 */
export async function saveDraft(db: ViewerHandle, place: DraftPlace, words: DraftWords): Promise<boolean> {
  const files = [words.fields.files ?? []].flat().filter(Boolean);
  if (words.title.trim() === '' && words.body.trim() === '' && files.length === 0) {
    await endDraft(db, place);
    return false;
  }
  if (words.once) {
    const sent = await db.first(sql`select 1 from once_results
      where person_id = viewer() and once = ${words.once} and location is not null`);
    if (sent) return false;
  }
  const [kind, column, id] =
    'group' in place
      ? (['topic', 'for_group', place.group] as const)
      : 'topic' in place
        ? (['reply', 'for_topic', place.topic] as const)
        : (['edit', 'for_post', place.post] as const);
  await db.all(sql`insert into drafts (person_id, kind, ${sql.ref(column)}, title, body, fields)
    values (viewer(), ${kind}, ${id}, ${words.title}, ${words.body}, ${JSON.stringify(words.fields)}::jsonb)
    on conflict (person_id, ${sql.ref(column)}) where ${sql.ref(column)} is not null
    do update set title = excluded.title, body = excluded.body, fields = excluded.fields, saved_at = now()`);
  return true;
}

/** What was sent, or given up, is no draft. */
export async function endDraft(db: ViewerHandle, place: DraftPlace): Promise<void> {
  const [column, id] =
    'group' in place
      ? (['for_group', place.group] as const)
      : 'topic' in place
        ? (['for_topic', place.topic] as const)
        : (['for_post', place.post] as const);
  await db.all(sql`delete from drafts where person_id = viewer() and ${sql.ref(column)} = ${id}`);
}

export async function discardDraft(db: ViewerHandle, draft: string): Promise<boolean> {
  return Boolean(
    await db.first(sql`delete from drafts where id = ${draft} and person_id = viewer() returning id`),
  );
}

/** For the system role: drafts that nobody went on with. */
export async function forgetDrafts(system: Handle, days: number): Promise<number> {
  const gone = await system.all(
    sql`delete from drafts where saved_at < now() - make_interval(days => ${days}) returning 1`,
  );
  return gone.length;
}

/* ---- Saved things ---- */

/** Saves a post; saved already, it is let go. Returns whether it is saved now. */
export async function toggleBookmark(db: ViewerHandle, post: string): Promise<boolean> {
  const gone = await db.first(
    sql`delete from bookmarks where person_id = viewer() and post_id = ${post} returning id`,
  );
  if (gone) return false;
  await db.all(sql`insert into bookmarks (person_id, topic_id, post_id)
    select viewer(), p.topic_id, p.id from posts p where p.id = ${post} on conflict do nothing`);
  return true;
}

/**
 * Changes the note, and when to be reminded; `keep` leaves that as it is.
 * @param date for `date`: the day, as `2026-05-31`; reminders of a day come at nine in the person's zone
 */
export async function changeBookmark(
  db: ViewerHandle,
  bookmark: string,
  { note, remind, date }: { note: string; remind: Reminder | 'keep'; date: string | null },
): Promise<boolean> {
  const zone = db.viewer.timeZone ?? 'UTC';
  const nine = (day: ReturnType<typeof sql>) => sql`(((${day}) + time '09:00') at time zone ${zone})`;
  const today = sql`(now() at time zone ${zone})::date`;
  const at = {
    keep: sql`remind_at`,
    none: sql`null::timestamptz`,
    later: sql`now() + interval '3 hours'`,
    tomorrow: nine(sql`${today} + 1`),
    week: nine(sql`${today} + 7`),
    date: nine(sql`${date}::date`),
  }[remind];
  const changed = await db.first(sql`update bookmarks set note = ${note}, remind_at = ${at},
      reminded_at = ${remind === 'keep' ? sql`reminded_at` : sql`null`}
    where id = ${bookmark} and person_id = viewer() returning id`);
  return Boolean(changed);
}

export async function endBookmark(db: ViewerHandle, bookmark: string): Promise<boolean> {
  return Boolean(
    await db.first(sql`delete from bookmarks where id = ${bookmark} and person_id = viewer() returning id`),
  );
}

/** For the system role: what somebody asked to be reminded of by now, and was not. */
export function dueBookmarks(system: Handle): Promise<{ id: string; person_id: string }[]> {
  return system.all(sql<{ id: string; person_id: string }>`select id, person_id from bookmarks
    where remind_at <= now() and reminded_at is null order by remind_at limit ${sql.lit(REMINDERS_AT_ONCE)}`);
}

export const REMINDERS_AT_ONCE = 100;

/** For the system role: reminds somebody, once, also when two processes look. */
export async function remindOf(system: Handle, bookmark: string, there: boolean): Promise<void> {
  await system.all(sql`with mine as (update bookmarks set reminded_at = now()
      where id = ${bookmark} and reminded_at is null and remind_at <= now() returning person_id)
    insert into account_notices (person_id, kind)
      select person_id, ${there ? 'bookmark due' : 'bookmark gone'} from mine`);
}

/* ---- Filters ---- */

export async function saveFilter(
  db: ViewerHandle,
  { themes, words }: { themes: readonly string[]; words: readonly string[] },
): Promise<void> {
  if (themes.length === 0 && words.length === 0) {
    await db.all(sql`delete from content_filters where person_id = viewer()`);
    return;
  }
  await db.all(sql`insert into content_filters (person_id, themes, words, pattern)
    values (viewer(), ${[...themes]}::text[], ${[...words]}::text[], ${patternOf(words)})
    on conflict (person_id) do update set themes = excluded.themes, words = excluded.words, pattern = excluded.pattern,
      changed_at = now()`);
}

/* ---- Masks ---- */

export type MaskRefusal = 'not here' | 'new' | 'many' | 'paused' | 'page';

/** Why somebody cannot write under a pseudonym. */
export class MaskRefused extends Error {
  readonly reason: MaskRefusal;
  constructor(reason: MaskRefusal) {
    super(`no mask: ${reason}`);
    this.reason = reason;
  }
}

interface MaskAnswer {
  mask: string | null;
  refusal: MaskRefusal | null;
}

function worn(answer: MaskAnswer | undefined): string {
  if (!answer?.mask) throw new MaskRefused(answer?.refusal ?? 'not here');
  return answer.mask;
}

/** The viewer's mask in a topic, made when they have none there. @throws MaskRefused */
export async function takeMask(db: ViewerHandle, topic: string, language: string): Promise<string> {
  const names = maskNames(language);
  return worn(
    await db.first(sql<MaskAnswer>`select mask, refusal
      from take_mask(${topic}, ${names}::text[], ${names.map(nameKey)}::text[])`),
  );
}

/** Opens a topic under a mask, before its first post. @throws MaskRefused */
export async function openMasked(
  db: ViewerHandle,
  topic: {
    id: string;
    group: string;
    language: string;
    kind: string;
    title: string;
    wants: string | null;
    about: readonly string[];
  },
): Promise<string> {
  const names = maskNames(topic.language);
  return worn(
    await db.first(sql<MaskAnswer>`select mask, refusal from open_masked_topic(${topic.id}, ${topic.group},
      ${topic.kind}::topic_kind, ${topic.title}, ${topic.wants}::wish, ${[...topic.about]}::text[],
      ${names}::text[], ${names.map(nameKey)}::text[])`),
  );
}

export async function pauseMask(db: ViewerHandle, mask: string, paused: boolean): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select pause_mask(${mask}, ${paused}) as done`);
  return row?.done === true;
}

/** The first of two moderators. Null: not for them. */
export async function askUnmasking(
  db: ViewerHandle,
  mask: string,
  why: string,
): Promise<'asked' | 'few' | null> {
  const row = await db.first(
    sql<{ said: 'asked' | 'few' | null }>`select ask_unmasking(${mask}, ${why}) as said`,
  );
  return row?.said ?? null;
}

export async function answerUnmasking(
  db: ViewerHandle,
  id: string,
  yes: boolean,
  why: string,
): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select answer_unmasking(${id}, ${yes}, ${why}) as done`);
  return row?.done === true;
}

/** Who it is: for the two who agreed; the look is written down. */
export async function lookBehind(
  db: ViewerHandle,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  return db.first(sql<{ id: string; name: string }>`select * from unmasked_person(${id})`);
}

/**
 * For the system role, when an account is erased: words under its pseudonyms. Nothing tells afterwards whose they were.
 * @returns how many posts lost their words
 */
export async function takeMaskedWordsAway(system: Handle, person: string): Promise<number> {
  const row = await system.first(sql<{ gone: number }>`select take_masked_words_away(${person}) as gone`);
  return row?.gone ?? 0;
}

/* ---- Polls ---- */

/** Puts a poll beside a post that the viewer has just written. */
export async function addPoll(
  db: ViewerHandle,
  post: { id: string; topic: string; group: string },
  poll: NewPoll,
): Promise<void> {
  const { id } = (await db.first(sql<{ id: string }>`select uuidv7() as id`))!;
  await db.all(sql`insert into polls (id, post_id, topic_id, group_id, question, several, secret, shown, ends_at)
    values (${id}, ${post.id}, ${post.topic}, ${post.group}, ${poll.question}, ${poll.several}, ${poll.secret}, ${poll.shown},
      ${poll.days > 0 ? sql`now() + make_interval(days => ${poll.days}::integer)` : sql`null`})`);
  await db.all(sql`insert into poll_options (poll_id, group_id, place, text)
    select ${id}, ${post.group}, place, text from unnest(${poll.options}::text[]) with ordinality o (text, place)`);
}

export async function vote(
  db: ViewerHandle,
  poll: string,
  options: readonly string[],
): Promise<'done' | 'over' | 'one' | null> {
  const row = await db.first(
    sql<{
      said: 'done' | 'over' | 'one' | null;
    }>`select cast_votes(${poll}, ${[...options]}::uuid[]) as said`,
  );
  return row?.said ?? null;
}

export async function endPoll(db: ViewerHandle, poll: string): Promise<boolean> {
  return Boolean(
    await db.first(
      sql`update polls set ended_at = now() where id = ${poll} and ended_at is null returning id`,
    ),
  );
}

/* ---- Pins ---- */

/** Puts a topic first in its group. False: three are there already. */
export async function pin(db: ViewerHandle, topic: { id: string; group_id: string }): Promise<boolean> {
  // As the trigger does, before looking: whoever pins at the same moment, or taps twice, is seen by whoever comes after.
  await db.all(sql`select pg_advisory_xact_lock(hashtextextended('pins ' || ${topic.group_id}::text, 0))`);
  const pins = await db.all(
    sql`select 1 from pins where group_id = ${topic.group_id} and topic_id <> ${topic.id}`,
  );
  if (pins.length >= 3) return false;
  const already = await db.first(sql`select 1 from pins where topic_id = ${topic.id}`);
  if (!already)
    await db.all(
      sql`insert into pins (topic_id, group_id, made_by) values (${topic.id}, ${topic.group_id}, viewer())`,
    );
  return true;
}

export async function unpin(db: ViewerHandle, topic: string): Promise<void> {
  await db.all(sql`delete from pins where topic_id = ${topic}`);
}

/* ---- Moving ---- */

export async function moveTopic(
  db: ViewerHandle,
  topic: string,
  group: string,
): Promise<'done' | 'asked' | 'cannot' | null> {
  const row = await db.first(
    sql<{ said: 'done' | 'asked' | 'cannot' | null }>`select move_topic(${topic}, ${group}) as said`,
  );
  return row?.said ?? null;
}

export async function answerMove(db: ViewerHandle, move: string, yes: boolean): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select answer_move(${move}, ${yes}) as done`);
  return row?.done === true;
}

export async function endMove(db: ViewerHandle, move: string): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select end_move(${move}) as done`);
  return row?.done === true;
}

/** For the system role: moves that waited too long for an answer end; those that are over are forgotten later. */
export async function forgetMoves(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from topic_moves
    where made_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

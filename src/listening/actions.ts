import { sql } from 'kysely';
import type { Handle, Query, ViewerHandle } from '../platform/db.ts';
import { agreementVersion, betweenVersion, type Feeling } from './policy.ts';

/* ---- Becoming one who listens ---- */

export async function signAgreement(db: ViewerHandle): Promise<void> {
  await db.all(sql`insert into listeners (person_id, version) values (viewer(), ${agreementVersion})
    on conflict (person_id) do update set version = excluded.version, signed_at = now()`);
}

/** One tap, no reason: nobody is asked to listen to anybody any more. What goes on goes on. */
export async function stepBack(db: ViewerHandle): Promise<void> {
  await db.all(sql`delete from listeners where person_id = viewer()`);
}

/** @param until null: until they say so */
export async function rest(db: ViewerHandle, until: Date | null): Promise<void> {
  await db.all(sql`select rest_from_listening(${until}::timestamptz)`);
}

/** @returns false when there is none, or the system keeps it for a while after something hard */
export async function endRest(db: ViewerHandle): Promise<boolean> {
  return done(db, sql`select end_listening_rest() as done`);
}

/* ---- A conversation ---- */

export async function answerBeginning(
  db: ViewerHandle,
  room: string,
  { need, know }: { need: string; know: string },
): Promise<boolean> {
  return done(db, sql`select answer_beginning(${room}, ${need}, ${know}) as done`);
}

export async function pause(db: ViewerHandle, room: string): Promise<boolean> {
  return done(db, sql`select pause_listening(${room}) as done`);
}

export async function goOn(db: ViewerHandle, room: string): Promise<boolean> {
  return done(db, sql`select go_on_listening(${room}) as done`);
}

export async function end(db: ViewerHandle, room: string): Promise<boolean> {
  return done(db, sql`select end_listening(${room}) as done`);
}

export async function reflect(
  db: ViewerHandle,
  room: string,
  { feels, words }: { feels: Feeling; words: string },
): Promise<boolean> {
  return done(db, sql`select reflect_on_listening(${room}, ${feels}, ${words}) as done`);
}

export async function forgetReflection(db: ViewerHandle, reflection: string): Promise<boolean> {
  const gone = await db.first(sql`delete from listening_reflections where id = ${reflection} returning 1`);
  return gone !== undefined;
}

/** Whether the viewer would keep the words. They stay when both would. */
export async function keep(db: ViewerHandle, room: string, wanted: boolean): Promise<boolean> {
  return done(db, sql`select keep_listening(${room}, ${wanted}) as done`);
}

/* ---- Handing over ---- */

/** @returns the hand-over, or null where there is one already or the conversation is not the viewer's to hand over */
export async function offerHandover(db: ViewerHandle, room: string, note: string): Promise<string | null> {
  const row = await db.first(sql<{ id: string | null }>`select offer_handover(${room}, ${note}) as id`);
  return row?.id ?? null;
}

export async function withdrawHandover(db: ViewerHandle, handover: string): Promise<boolean> {
  return done(db, sql`select withdraw_handover(${handover}) as done`);
}

/** Whoever asked says yes to the note as it stands, or no. */
export async function answerHandover(
  db: ViewerHandle,
  handover: string,
  answer: 'agreed' | 'refused',
): Promise<boolean> {
  return done(db, sql`select answer_handover(${handover}, ${answer}) as done`);
}

/* ---- Talking it over ---- */

export async function askToTalkOver(db: ViewerHandle): Promise<string | null> {
  const row = await db.first(sql<{ id: string | null }>`select ask_to_talk_over() as id`);
  return row?.id ?? null;
}

/* ---- Agreements and limits ---- */

export async function agreeHowWeTalk(db: ViewerHandle, room: string): Promise<void> {
  await db.all(sql`insert into conversation_agreements (room_id, person_id, version)
    values (${room}, viewer(), ${betweenVersion})
    on conflict (room_id, person_id) do update set version = excluded.version, agreed_at = now()`);
}

export async function setLimits(
  db: ViewerHandle,
  { answers, cannot }: { answers: string; cannot: string },
): Promise<void> {
  if (answers === '' && cannot === '') await db.all(sql`delete from own_limits where person_id = viewer()`);
  else
    await db.all(sql`insert into own_limits (person_id, answers, cannot) values (viewer(), ${answers}, ${cannot})
      on conflict (person_id) do update set answers = excluded.answers, cannot = excluded.cannot, changed_at = now()`);
}

/* ---- Reports ---- */

/** @returns the report; null where nothing of the other's was chosen, or it is not the viewer's conversation */
export async function reportMessages(
  db: ViewerHandle,
  room: string,
  { messages, reason, words }: { messages: readonly string[]; reason: string; words: string },
): Promise<string | null> {
  const row = await db.first(
    sql<{
      id: string | null;
    }>`select report_messages(${room}, ${[...messages]}::uuid[], ${reason}, ${words}) as id`,
  );
  return row?.id ?? null;
}

/* ---- Jobs ---- */

/** For the system role: conversations that ended so many days ago, and that not both keep. */
export async function forgetListenings(system: Handle, days: number): Promise<number> {
  const row = await system.first(sql<{ gone: number }>`select forget_listenings(${days}::integer) as gone`);
  return row?.gone ?? 0;
}

export async function forgetRests(system: Handle, days: number): Promise<number> {
  const gone = await system.all(
    sql`delete from listening_rests where until < now() - make_interval(days => ${days}) returning 1`,
  );
  return gone.length;
}

export async function endQuiet(system: Handle): Promise<void> {
  await system.all(sql`select end_quiet_listenings()`);
}

async function done(db: ViewerHandle, query: Query): Promise<boolean> {
  return ((await db.first(query)) as { done: boolean } | undefined)?.done === true;
}

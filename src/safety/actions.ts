import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { AppealOutcome, DecisionKind } from '../platform/schema.ts';
import { idOf, myWaitingReport, noticeOf, type Own, type Subject } from './queries.ts';

/**
 * Keeps a report, with the words as they stand now. Reporting a thing again while nobody has looked adds nothing.
 * @param subject as the reporter sees it
 * @returns the id of the report that waits
 */
export async function report(
  db: ViewerHandle,
  subject: Subject,
  { reason, words }: { reason: string; words: string },
): Promise<string | null> {
  const { subject: kind, id, group_id } = subject;
  await db.all(sql`insert into reports (subject, post_id, message_id, request_id, offer_id, person_id, group_id, reporter_id, reason, words)
    values (${kind}, ${kind === 'post' ? id : null}, ${kind === 'message' ? id : null}, ${kind === 'request' ? id : null},
      ${kind === 'offer' ? id : null}, ${kind === 'person' ? id : null}, ${group_id}, ${db.viewer.id}, ${reason}, ${words})
    on conflict do nothing`);
  return (await db.first(myWaitingReport(subject)))?.id ?? null;
}

/**
 * The same from somebody without an account. Nothing of who they are is kept.
 * @param notice the hash of the token at whose address they follow it
 * @returns false for what a visitor cannot see
 */
export async function giveNotice(
  db: Handle,
  notice: Buffer,
  { subject, id }: Subject,
  { reason, words, contact }: { reason: string; words: string; contact: string },
): Promise<boolean> {
  const as = (kind: Subject['subject']) => (subject === kind ? id : null);
  return done(
    db,
    sql`select give_notice(${notice}, ${subject}, ${as('post')}, ${as('person')}, ${as('group')}, ${reason}, ${words},
      ${contact}) as done`,
  );
}

/** Adds words to a report of one's own, or takes it back (words null). False when somebody has decided. */
export async function changeReport(db: Handle, own: Own, words: string | null): Promise<boolean> {
  return done(
    db,
    sql`select change_my_report(${idOf(own)}::uuid, ${noticeOf(own)}::bytea, ${words}) as done`,
  );
}

/** Asks that somebody else looks, after nothing was done. False when that was asked already, or is not possible. */
export async function askAgain(db: Handle, own: Own, words: string): Promise<boolean> {
  return done(db, sql`select ask_again(${idOf(own)}::uuid, ${noticeOf(own)}::bytea, ${words}) as done`);
}

/** Takes a report for half an hour. False when somebody else has it, or the viewer does not review it. */
export async function claimReport(db: Handle, report: string): Promise<boolean> {
  return done(db, sql`select claim_report(${report}) as done`);
}

export async function releaseReport(db: Handle, report: string): Promise<boolean> {
  return done(db, sql`select release_report(${report}) as done`);
}

/** What a reviewer chooses. Nothing at all is a decision too. */
export interface Choice {
  words: Extract<DecisionKind, 'edit' | 'hide' | 'remove' | 'other'> | null;
  person: Extract<DecisionKind, 'kind word' | 'pause' | 'suspend' | 'exclude'> | null;
  /** Of a pause; null: for good. */
  days: number | null;
  in_place: boolean;
}

export interface Reasons {
  rule: string;
  facts: string;
}

/** What became of a decision: null for who may not decide. */
export type Result = 'done' | 'gone' | 'unclaimed' | 'impossible' | null;

/** Carries a decision out and settles the report, with all others of the same post that wait. */
export async function decide(
  db: Handle,
  report: string,
  { words, person, days, in_place }: Choice,
  { rule, facts }: Reasons,
  answer: string,
): Promise<Result> {
  const decided = sql<{
    result: Result;
  }>`select decide(${report}, ${words}, ${person}, ${days}::integer, ${in_place},
    ${rule}, ${facts}, ${answer}) as result`;
  return (await db.first(decided))?.result ?? null;
}

/** Takes a post's words away from everybody. False for who may not, and when they are gone already. */
export async function hidePost(db: Handle, post: string, { rule, facts }: Reasons): Promise<boolean> {
  return done(db, sql`select hide_post(${post}, ${rule}, ${facts}) as done`);
}

/** Gives a hidden post its words back. */
export async function showPost(db: Handle, post: string): Promise<boolean> {
  return done(db, sql`select show_post(${post}) as done`);
}

/**
 * Pauses somebody without a report.
 * @param group null: in the whole place
 * @param entirely in the place: not even reading as a member
 */
export async function pausePerson(
  db: Handle,
  {
    person,
    group,
    entirely,
    days,
  }: { person: string; group: string | null; entirely: boolean; days: number | null },
  { rule, facts }: Reasons,
): Promise<boolean> {
  return done(
    db,
    sql`select pause_person(${person}, ${group}::uuid, ${entirely}, ${days}::integer, ${rule}, ${facts}) as done`,
  );
}

/** Takes a decision back, with all it did. False when the viewer may not, or it has ended. */
export async function takeBack(db: Handle, decision: string): Promise<boolean> {
  return done(db, sql`select take_back(${decision}, '') as done`);
}

/** Notes that the person of a session has read a decision about them. */
export async function seeDecision(db: Handle, session: Buffer | null, decision: string): Promise<void> {
  await db.all(sql`select see_decision(${session}::bytea, ${decision})`);
}

/** The person of a session, also when they are paused in the place, asks that somebody else looks at a decision. */
export async function appeal(
  db: Handle,
  session: Buffer | null,
  decision: string,
  words: string,
): Promise<boolean> {
  return done(db, sql`select appeal_decision(${session}::bytea, ${decision}, ${words}) as done`);
}

export async function claimAppeal(db: Handle, appeal: string): Promise<boolean> {
  return done(db, sql`select claim_appeal(${appeal}) as done`);
}

export async function releaseAppeal(db: Handle, appeal: string): Promise<boolean> {
  return done(db, sql`select release_appeal(${appeal}) as done`);
}

/** Answers an appeal: the decision stands, is taken back, or becomes something lighter. */
export async function settleAppeal(
  db: Handle,
  appeal: string,
  outcome: AppealOutcome,
  answer: string,
  { words, person, days, in_place }: Choice,
  { rule, facts }: Reasons,
): Promise<Result> {
  const settled = sql<{
    result: Result;
  }>`select settle_appeal(${appeal}, ${outcome}, ${answer}, ${words}, ${person},
    ${days}::integer, ${in_place}, ${rule}, ${facts}) as result`;
  return (await db.first(settled))?.result ?? null;
}

/** For organisers: how many minutes may pass. */
export async function setTargets(db: ViewerHandle, minutes: Readonly<Record<string, number>>): Promise<void> {
  for (const [kind, value] of Object.entries(minutes)) {
    const [changed] = await db.all(
      sql`update targets set minutes = ${value} where kind = ${kind} and minutes <> ${value} returning kind`,
    );
    if (changed)
      await db.all(sql`select audit('changed a target', null, ${JSON.stringify({ kind, minutes: value })})`);
  }
}

/*
 * For the system role: what is forgotten after a time. Each returns how many rows lost their words.
 */

/** The words of reports and notices, and how their makers could be reached, once nobody can ask for another look. */
export function forgetReports(system: Handle, days: number): Promise<number> {
  return count(
    system,
    sql`update reports r set reported_words = null, words = '', contact = '', answer = ''
      where settled_at < now() - make_interval(days => ${days})
        and (reported_words is not null or words <> '' or contact <> '' or answer <> '')
        and not exists (select 1 from appeals a where a.decision_id = r.decision_id and a.settled_at is null)
      returning 1`,
  );
}

/** What was chosen for a report beside the message that it is about goes with the words of the report. */
export function forgetChosen(system: Handle, days: number): Promise<number> {
  return count(
    system,
    sql`delete from reported_messages m using reports r where r.id = m.report_id
        and r.settled_at < now() - make_interval(days => ${days})
        and not exists (select 1 from appeals a where a.decision_id = r.decision_id and a.settled_at is null)
      returning 1`,
  );
}

/** How somebody without an account could be reached. */
export function forgetContacts(system: Handle, days: number): Promise<number> {
  return count(
    system,
    sql`update reports set contact = '' where contact <> '' and settled_at < now() - make_interval(days => ${days})
      returning 1`,
  );
}

/** Words that a decision removed: from then on the decision cannot be taken back. */
export function forgetRemovedWords(system: Handle, days: number): Promise<number> {
  return count(
    system,
    sql`with old as (
        select h.post_id from hidings h join decisions d on d.id = h.decision_id
        where h.ended_at is null and d.kind = 'remove' and d.made_at < now() - make_interval(days => ${days})
          and not exists (select 1 from appeals a where a.decision_id = d.id and a.settled_at is null)),
      stems as (delete from search_documents where post_id in (select post_id from old))
      delete from post_revisions where post_id in (select post_id from old) returning 1`,
  );
}

/** What was said in appeals. */
export function forgetAppeals(system: Handle, days: number): Promise<number> {
  return count(
    system,
    sql`update appeals set words = '', answer = '' where settled_at < now() - make_interval(days => ${days})
        and (words <> '' or answer <> '') returning 1`,
  );
}

/** For the system role: tells organisers of what only they can look at. Returns how many were told. */
export function askOrganisersAgain(system: Handle): Promise<number> {
  return count(system, sql`select ask_organisers_again()`);
}

async function done(db: Handle, asked: ReturnType<typeof sql>): Promise<boolean> {
  return (await db.first(asked as ReturnType<typeof sql<{ done: boolean }>>))?.done ?? false;
}

async function count(system: Handle, forget: ReturnType<typeof sql>): Promise<number> {
  return (await system.all(forget)).length;
}

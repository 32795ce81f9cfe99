import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { myReports, type Report, type Subject } from './queries.ts';

/**
 * Keeps a report, with the words as they stand now. Reporting a thing again while nobody has looked adds nothing.
 * @param subject as the reporter sees it
 * @returns how many people can look at it
 */
export async function report(
  db: ViewerHandle,
  { subject, id, group_id }: Subject,
  { reason, words }: { reason: string; words: string },
): Promise<number> {
  await db.all(sql`insert into reports (subject, post_id, person_id, group_id, reporter_id, reason, words)
    values (${subject}, ${subject === 'post' ? id : null}, ${subject === 'person' ? id : null}, ${group_id},
      ${db.viewer.id}, ${reason}, ${words})
    on conflict do nothing`);
  const [latest] = await db.all(myReports(null));
  return latest?.readers ?? 0;
}

/** Logs that a reviewer opened a report. */
export async function logLook(
  db: ViewerHandle,
  looked: Pick<Report, 'id' | 'subject' | 'group_id' | 'about_person_id'>,
) {
  await logAbout(db, 'looked at a report', looked, {});
}

/** What a reviewer decides. Nothing at all is a decision too. */
export interface Decision {
  hide: boolean;
  /** `days` null: for good. */
  pause: { where: 'group' | 'place'; days: number | null } | undefined;
  why: string;
}

/**
 * Carries a decision out and settles the report, with all others of the same post that wait.
 * @param report locked by `lockWaitingReport` in this transaction
 * @returns false when a part of it is not possible: the caller must then roll back
 */
export async function settle(
  db: ViewerHandle,
  report: Pick<Report, 'id' | 'subject' | 'post_id' | 'group_id' | 'about_person_id'>,
  { hide, pause, why }: Decision,
): Promise<boolean> {
  if (hide && !(report.post_id && (await hidePost(db, report.post_id, why, report.id)))) return false;
  if (pause) {
    const group = pause.where === 'group' ? report.group_id : null;
    if (pause.where === 'group' && !group) return false;
    const paused = sql<{
      done: boolean;
    }>`select suspend_person(${report.about_person_id}, ${group}, ${report.id},
      ${pause.days}::integer, ${why}) as done`;
    if (!(await db.first(paused))?.done) return false;
  }
  const outcome = hide || pause ? 'acted' : 'nothing';
  await db.all(sql`update reports set settled_at = now(), settled_by = ${db.viewer.id}, outcome = ${outcome}
    where settled_at is null and (id = ${report.id} or (subject = 'post' and post_id = ${report.post_id}))`);
  await logAbout(db, 'settled a report', report, { outcome });
  return true;
}

/** Takes a post's words away from everybody. False for who may not, and when they are gone already. */
export async function hidePost(
  db: ViewerHandle,
  post: string,
  why: string,
  report: string | null = null,
): Promise<boolean> {
  const hidden = sql<{ done: boolean }>`select hide_post(${post}, ${report}, ${why}) as done`;
  return (await db.first(hidden))?.done ?? false;
}

/** Gives a hidden post its words back. */
export async function showPost(db: ViewerHandle, post: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select show_post(${post}) as done`))?.done ?? false;
}

/** Ends a pause. False when the viewer may not, or it has ended. */
export async function endPause(db: ViewerHandle, suspension: string): Promise<boolean> {
  return (
    (await db.first(sql<{ done: boolean }>`select lift_suspension(${suspension}) as done`))?.done ?? false
  );
}

/** In a group's log stands what happened with its posts; the rest is the place's. */
async function logAbout(
  db: ViewerHandle,
  verb: string,
  report: Pick<Report, 'id' | 'subject' | 'group_id' | 'about_person_id'>,
  detail: Record<string, string>,
): Promise<void> {
  const group = report.subject === 'post' ? report.group_id : null;
  // Whose words were looked at can read that they were, and by which role.
  const person = verb.startsWith('looked at ') ? report.about_person_id : null;
  await db.all(sql`select audit(${verb}, ${group}, ${person}, ${report.id}, ${JSON.stringify(detail)})`);
}

/** For the system role: forgets the words of reports that were settled so many days ago; by then nothing is undone any more. */
export async function forgetReportedWords(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`update reports set reported_words = null
    where reported_words is not null and settled_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

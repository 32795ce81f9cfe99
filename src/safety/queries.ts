import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { ReportSubject } from '../platform/schema.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

/** What somebody wants to report, as far as they can see it. */
export interface Subject {
  subject: ReportSubject;
  id: string;
  /** The group it stands in, or is. */
  group_id: string | null;
  /** Of the author, the person or the group. */
  name: string | null;
}

/** A post by somebody else that is still there to read. */
export function postToReport(id: string): Query<Subject> {
  return sql`select 'post' as subject, p.id, p.group_id, a.name::text as name
    from posts p left join people a on a.id = p.author_id
    where p.id = ${id} and p.removed_at is null and p.author_id is distinct from viewer()`;
}

/** Somebody else whose page the viewer finds: who blocks the viewer must look like nobody here too. */
export function personToReport(id: string): Query<Subject> {
  return sql`select 'person' as subject, id, null::uuid as group_id, name::text as name
    from people where id = ${id} and id <> viewer() and (admitted_at is not null or imported_at is not null)
      and (id <> all ((select my_blocked())::uuid[])
        or exists (select 1 from blocks b where b.blocker_id = viewer() and b.blocked_id = people.id))`;
}

export function groupToReport(id: string): Query<Subject> {
  return sql`select 'group' as subject, id, id as group_id, name from groups where id = ${id}`;
}

export interface MyReport {
  id: string;
  subject: ReportSubject;
  reason: string;
  words: string;
  made_at: Date;
  settled_at: Date | null;
  outcome: string | null;
  readers: number;
}

/** What the viewer reported, newest first. */
export function myReports(before: string | null): Query<MyReport> {
  return sql`select * from my_reports(${before}::uuid)`;
}

/** Whether the viewer has any reports to review: as a moderator, or in a group that they facilitate. */
export function reviewer(): Query<{ reviews: boolean }> {
  return sql`select is_moderator() or cardinality(my_facilitated_groups()) > 0 as reviews`;
}

export interface QueuedReport {
  id: string;
  subject: ReportSubject;
  reason: string;
  made_at: Date;
  outcome: string | null;
  about: string | null;
  /** Null for a group that the reviewer cannot see. */
  group_name: string | null;
  group_id: string | null;
}

const queued = sql`select r.id, r.subject, r.reason, r.made_at, r.outcome, a.name::text as about,
    g.name as group_name, r.group_id
  from reports r left join people a on a.id = r.about_person_id left join groups g on g.id = r.group_id`;

/** Reports that wait, oldest first: without any of the reported words, since reading those is logged. */
export function reportsWaiting(after: string | null): Query<QueuedReport> {
  return sql`${queued} where r.settled_at is null and ${after === null ? sql`true` : sql`r.id > ${after}::uuid`}
    order by r.id limit ${pageSize + 1}`;
}

/** Settled reports that the viewer may still look at, newest first. */
export function reportsSettled(before: string | null): Query<QueuedReport> {
  return sql`${queued} where r.settled_at is not null and ${before === null ? sql`true` : sql`r.id < ${before}::uuid`}
    order by r.id desc limit ${pageSize + 1}`;
}

export interface Report extends QueuedReport {
  post_id: string | null;
  about_person_id: string | null;
  reported_words: string | null;
  words: string;
  settled_at: Date | null;
  settled_by: string | null;
  /** Where the post stands, for who can see it there. */
  topic_id: string | null;
  group_address: string | null;
  /** The post's words are gone, as far as the reviewer can see. */
  removed: boolean;
  /** A hiding of the post that the reviewer may undo. */
  hidden: boolean;
  may_pause_in_group: boolean;
  may_pause_in_place: boolean;
}

export function reportById(id: string): Query<Report> {
  return sql`select r.id, r.subject, r.reason, r.made_at, r.outcome, a.name::text as about, g.name as group_name,
      r.group_id, r.post_id, r.about_person_id, r.reported_words, r.words, r.settled_at, s.name::text as settled_by,
      p.topic_id, g.address as group_address, p.removed_at is not null as removed,
      exists (select 1 from hidings h where h.post_id = r.post_id and h.ended_at is null) as hidden,
      coalesce(r.group_id is not null and may_suspend(r.about_person_id, r.group_id), false) as may_pause_in_group,
      coalesce(may_suspend(r.about_person_id, null), false) as may_pause_in_place
    from reports r left join people a on a.id = r.about_person_id left join people s on s.id = r.settled_by
    left join groups g on g.id = r.group_id left join posts p on p.id = r.post_id
    where r.id = ${id}`;
}

/** Takes a report that waits, so that nobody else settles it meanwhile. */
export function lockWaitingReport(id: string): Query<{
  id: string;
  subject: ReportSubject;
  post_id: string | null;
  group_id: string | null;
  about_person_id: string | null;
}> {
  return sql`select id, subject, post_id, group_id, about_person_id from reports
    where id = ${id} and settled_at is null for update`;
}

export interface EarlierReport {
  id: string;
  made_at: Date;
  settled_at: Date | null;
  outcome: string | null;
  same_post: boolean;
}

/** Other reports of the same post or about the same person, newest first, at most 20. */
export function reportHistory(id: string): Query<EarlierReport> {
  return sql`select * from report_history(${id})`;
}

export interface HideablePost {
  id: string;
  topic_id: string;
  /** A reviewer hid it. */
  hidden: boolean;
  /** Its author took it away. */
  gone: boolean;
  own: boolean;
  /** The viewer facilitates the group. */
  facilitates: boolean;
  members_only: boolean;
}

export function postToHide(id: string): Query<HideablePost> {
  return sql`select id, topic_id, removed_by is not distinct from 'moderator' as hidden,
      removed_by is not distinct from 'author' as gone, author_id is not distinct from viewer() as own,
      group_id = any (my_facilitated_groups()) as facilitates, audience = 'members' as members_only
    from posts where id = ${id}`;
}

export interface Pause {
  id: string;
  person_id: string;
  person: string | null;
  /** Null for the whole place. */
  group_name: string | null;
  until: Date | null;
  reason: string;
  made_at: Date;
  by: string | null;
}

/** Pauses of other people that stand now and that the viewer may end, newest first. */
export function pauses(before: string | null): Query<Pause> {
  return sql`select s.id, s.person_id, p.name::text as person, g.name as group_name, s.until, s.reason, s.made_at,
      b.name::text as by
    from suspensions s left join people p on p.id = s.person_id left join groups g on g.id = s.group_id
    left join people b on b.id = s.made_by
    where s.person_id <> viewer() and s.ended_at is null and (s.until is null or s.until > now())
      and ${before === null ? sql`true` : sql`s.id < ${before}::uuid`}
    order by s.id desc limit ${pageSize + 1}`;
}

export interface DecisionAbout {
  id: string;
  /** Paused in the place, paused in a group, or a post hidden. */
  kind: 'place' | 'group' | 'post';
  group_name: string | null;
  topic_id: string | null;
  until: Date | null;
  reason: string;
  made_at: Date;
}

/** What stands against the person of this session, newest first, at most 50. */
export function decisionsAbout(session: Buffer | null): Query<DecisionAbout> {
  return sql`select * from decisions_about_me(${session}::bytea)`;
}

import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { AppealOutcome, DecisionKind, ReportSubject } from '../platform/schema.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

/** What somebody wants to report, as far as they can see it. */
export interface Subject {
  subject: ReportSubject;
  /** Empty for the place. */
  id: string;
  /** The group it stands in, or is. */
  group_id: string | null;
  /** Of the author, the person or the group. */
  name: string | null;
}

/** Words by somebody else that are still there to read: of a page, by whoever changed it last. */
export function postToReport(id: string): Query<Subject> {
  return sql`select 'post' as subject, p.id, p.group_id, coalesce(a.name::text, k.name) as name
    from posts p left join people a on a.id = coalesce(p.edited_by, p.author_id) left join masks k on k.id = p.mask_id
    where p.id = ${id} and p.removed_at is null
      and (p.author_id is null or coalesce(p.edited_by, p.author_id) is distinct from viewer()) and not my_masked_post(p.id)`;
}

/** A message by somebody else that is still there to read, or was until the viewer blocked them: the report carries it alone. */
export function messageToReport(id: string): Query<Subject> {
  return sql`select 'message' as subject, m.id, m.group_id, a.name::text as name
    from messages m left join people a on a.id = m.author_id
    where m.id = ${id} and m.removed_at is null and m.author_id is distinct from viewer()
    union all
    select 'message', ${id}::uuid, null, (select name::text from people where id = b.author_id)
    from (select my_blocked_message(${id}) as author_id) b where b.author_id is not null
    limit 1`;
}

/** What somebody else asks for at the front door, as long as it reaches the viewer. */
export function requestToReport(id: string): Query<Subject> {
  return sql`select 'request' as subject, r.id, null::uuid as group_id, a.name::text as name
    from support_requests r left join people a on a.id = r.asker_id
    where r.id = ${id} and r.asker_id is distinct from viewer()`;
}

/** What somebody offered the viewer, once they could read it, whatever became of it since. */
export function offerToReport(id: string): Query<Subject> {
  return sql`select 'offer' as subject, ${id}::uuid as id, null::uuid as group_id, a.name::text as name
    from (select my_offer_to_report(${id}) as person_id) o left join people a on a.id = o.person_id
    where o.person_id is not null`;
}

/** Somebody else whose page the viewer finds: who blocks the viewer must look like nobody here too. */
export function personToReport(id: string): Query<Subject> {
  return sql`select 'person' as subject, id, null::uuid as group_id, name::text as name
    from people where id = ${id} and id is distinct from viewer()
      and (admitted_at is not null or imported_at is not null)
      and (id <> all ((select my_blocked())::uuid[])
        or exists (select 1 from blocks b where b.blocker_id = viewer() and b.blocked_id = people.id))`;
}

export function groupToReport(id: string): Query<Subject> {
  return sql`select 'group' as subject, id, id as group_id, name from groups where id = ${id}`;
}

/** Something that one cannot point at. */
export function placeToReport(): Query<Subject> {
  return sql`select 'place' as subject, '' as id, null::uuid as group_id, null as name`;
}

export interface Prospect {
  /** How many people may look at it. */
  readers: number;
  /** Until somebody has looked, and the same when somebody's safety is at stake. */
  minutes: number;
  danger_minutes: number;
}

/** What a report would meet. */
export function reportProspect({
  subject,
  group_id,
}: Pick<Subject, 'subject' | 'group_id'>): Query<Prospect> {
  return sql`select * from report_prospect(${subject}, ${group_id}::uuid)`;
}

/** A report of one's own, as one may know of it. */
export interface OwnReport {
  id: string;
  subject: ReportSubject;
  reason: string;
  words: string;
  made_at: Date;
  /** When somebody will have looked. */
  due_at: Date;
  settled_at: Date | null;
  outcome: string | null;
  /** What those who decided tell whoever reported. */
  answer: string;
  readers: number;
  may_ask_again: boolean;
  appeal: OwnAppeal | null;
}

/** Times come as text out of JSON. */
export interface OwnAppeal {
  words?: string;
  made_at: string;
  due_at: string;
  settled_at: string | null;
  outcome: AppealOutcome | null;
  answer: string;
  readers?: number;
}

/** What the viewer reported, newest first. */
export function myReports(before: string | null): Query<OwnReport> {
  return sql`select * from my_reports(${before}::uuid)`;
}

/** One's own by its id, or by the hash of a notice's token. */
export type Own = { id: string } | { notice: Buffer };

export function myReport(own: Own): Query<OwnReport> {
  return sql`select * from my_report(${idOf(own)}::uuid, ${noticeOf(own)}::bytea)`;
}

export const idOf = (own: Own): string | null => ('id' in own ? own.id : null);
export const noticeOf = (own: Own): Buffer | null => ('notice' in own ? own.notice : null);

/** The report of the viewer's that waits about this already. */
export function myWaitingReport({ subject, id }: Subject): Query<{ id: string | null }> {
  return sql`select my_waiting_report(${subject}, ${id === '' ? null : id}::uuid) as id`;
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
  due_at: Date;
  outcome: string | null;
  about: string | null;
  /** Null for a group that the reviewer cannot see. */
  group_name: string | null;
  group_id: string | null;
  /** How many reported it. */
  reports: number;
  /** Who works on it now, and since when. */
  claimed_by: string | null;
  claimed_since: Date | null;
  mine: boolean;
  /** Whether its author was asked for other words, three days ago, and has not answered. */
  unanswered: boolean;
}

/** Where a queue goes on: behind this moment (microseconds since 1970) and id. */
export interface QueueCursor {
  at: string;
  id: string;
}

const waits = sql`(r.settled_at is null or r.decision_id = any ((select edits_unanswered())::uuid[]))`;
/** An edit that nobody made comes back after three days, to be looked at within one. */
const dueNow = sql`case when r.settled_at is null then r.due_at else r.settled_at + interval '4 days' end`;
const claimant = sql`case when r.claimed_until > now() then c.name::text end`;
const aPage = sql.lit(pageSize + 1);

const ofQueue = sql.raw(
  [
    ...[
      'id',
      'subject',
      'reason',
      'made_at',
      'due_at',
      'settled_at',
      'outcome',
      'about_person_id',
      'group_id',
    ],
    ...['post_id', 'message_id', 'decision_id', 'claimed_by', 'claimed_since', 'claimed_until'],
  ]
    .map((column) => `r.${column}`)
    .join(', '),
);

/** Rows of a queue, of the reports that were `chosen` (`ofQueue`): names are looked up for these alone. */
const queued = (chosen: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql<
  QueuedReport & { cursor: string }
>`with chosen as materialized (${chosen})
  select r.id, r.subject, r.reason, r.made_at, ${dueNow} as due_at, r.outcome, a.name::text as about,
    g.name as group_name, r.group_id, ${claimant} as claimed_by, r.claimed_since,
    r.claimed_until > now() and r.claimed_by is not distinct from viewer() as mine,
    (extract(epoch from ${dueNow}) * 1000000)::bigint::text || '_' || r.id as cursor,
    r.settled_at is not null as unanswered,
    case when coalesce(r.post_id, r.message_id) is null then 1 else (select count(*)::integer from reports o
      where (o.post_id = r.post_id or o.message_id = r.message_id)
      and (o.id = r.id or (o.settled_at is null and r.settled_at is null) or o.decision_id = r.decision_id)) end as reports
  from chosen r left join people a on a.id = r.about_person_id left join groups g on g.id = r.group_id
  left join people c on c.id = r.claimed_by order by ${order} limit ${aPage}`;

/**
 * What waits, the oldest promise first, and each post once: without any of the reported words, since reading those
 * is logged. Who looks after the whole place finds it in the order of the list, who facilitates in their groups alone:
 * neither passes by all that waits.
 */
export function reportsWaiting(after: QueueCursor | undefined): Query<QueuedReport & { cursor: string }> {
  const behind = (due: RawBuilder<unknown>) =>
    after
      ? sql`(${due}, r.id) > (timestamptz 'epoch' + ${after.at}::bigint * interval '1 microsecond', ${after.id}::uuid)`
      : sql`true`;
  const open = sql`from reports r where r.settled_at is null and ${behind(sql`r.due_at`)}
    and (coalesce(r.post_id, r.message_id) is null or not exists (select 1 from reports o
      where (o.post_id = r.post_id or o.message_id = r.message_id) and o.id <> r.id and o.settled_at is null
        and (o.due_at, o.id) < (r.due_at, r.id)))`;
  const inOrder = sql`order by r.due_at, r.id limit ${aPage}`;
  const place = sql`(select is_moderator() or is_organiser())`;
  return queued(
    sql`(select ${ofQueue}, r.due_at as at ${open} and ${place} ${inOrder})
      union all
      select ${ofQueue}, r.at from unnest(my_facilitated_groups()) mine (id)
        cross join lateral (select ${ofQueue}, r.due_at as at ${open} and r.group_id = mine.id ${inOrder}) r
        where not ${place}
      union all
      (select ${ofQueue}, r.settled_at + interval '4 days' from reports r
        where r.settled_at is not null and r.decision_id = any ((select edits_unanswered())::uuid[])
          and ${behind(sql`r.settled_at + interval '4 days'`)}
          and (coalesce(r.post_id, r.message_id) is null or not exists (select 1 from reports o
            where (o.post_id = r.post_id or o.message_id = r.message_id) and o.decision_id = r.decision_id and o.id < r.id)))
      order by at, id limit ${aPage}`,
    sql`r.at, r.id`,
  );
}

/** Settled reports that the viewer may still look at, newest first: their own, those of their groups, and edits that nobody made. */
export function reportsSettled(before: string | null): Query<QueuedReport> {
  const some = (of: RawBuilder<unknown>) => sql`select ${ofQueue} from reports r
    where r.settled_at is not null and ${of} and ${before === null ? sql`true` : sql`r.id < ${before}::uuid`}
    order by r.id desc limit ${aPage}`;
  return queued(
    sql`(${some(sql`r.settled_by = (select viewer())`)})
      union (select ${ofQueue} from unnest(my_facilitated_groups()) mine (id)
        cross join lateral (${some(sql`r.group_id = mine.id and r.subject in ('post', 'message')`)}) r)
      union (${some(sql`r.decision_id = any ((select edits_unanswered())::uuid[])`)})
      order by id desc limit ${aPage}`,
    sql`r.id desc`,
  );
}

export interface Report extends QueuedReport {
  post_id: string | null;
  /** The message, for who can see it where it stands. */
  message_id: string | null;
  about_person_id: string | null;
  /** The pseudonym that the words stand under. */
  mask_id: string | null;
  settled_at: Date | null;
  settled_by: string | null;
  /** Until when the viewer's claim stands. */
  claimed_until: Date | null;
  /** Where the post stands, for who can see it there. */
  topic_id: string | null;
  group_address: string | null;
  /** Its author took the words away. */
  taken_away: boolean;
  /** The words are hidden now: `rule` when a rule did it. */
  hidden: 'rule' | 'person' | null;
  /** Who works on it. */
  waiting: boolean;
  may_pause_in_group: boolean;
  may_exclude: boolean;
  may_pause_in_place: boolean;
}

export function reportById(id: string): Query<Report> {
  return sql`select r.id, r.subject, r.reason, r.made_at, ${dueNow} as due_at, r.outcome, a.name::text as about,
      g.name as group_name, r.group_id, ${claimant} as claimed_by, r.claimed_since,
      r.claimed_until > now() and r.claimed_by is not distinct from viewer() as mine, ${waits} as waiting,
      r.settled_at is not null and ${waits} as unanswered, r.claimed_until,
      case when coalesce(r.post_id, r.message_id) is null then 1 else (select count(*)::integer from reports o
      where (o.post_id = r.post_id or o.message_id = r.message_id)
        and (o.id = r.id or (o.settled_at is null and r.settled_at is null) or o.decision_id = r.decision_id)) end as reports,
      r.post_id, m.id as message_id, r.about_person_id, reported_mask(r.id) as mask_id, r.settled_at, s.name::text as settled_by, p.topic_id, g.address as group_address,
      coalesce(coalesce(p.removed_by, m.removed_by) = 'author', false) as taken_away,
      coalesce((select case when h.made_by is null and r.settled_at is null then 'rule' else 'person' end from hidings h
        where h.post_id = r.post_id and h.ended_at is null), (
        select case when d.automated and r.settled_at is null then 'rule' else 'person' end from decisions d
        where (d.message_id = r.message_id or exists (select 1 from reports x where x.id = d.report_id and x.offer_id = r.offer_id))
          and d.kind in ('hide', 'remove') and d.ended_at is null limit 1)) as hidden,
      coalesce(r.group_id is not null and may_suspend(r.about_person_id, r.group_id), false) as may_pause_in_group,
      coalesce(may_exclude(r.about_person_id, r.group_id), false) as may_exclude,
      coalesce(may_suspend(r.about_person_id, null), false) as may_pause_in_place
    from reports r left join people a on a.id = r.about_person_id left join people s on s.id = r.settled_by
    left join groups g on g.id = r.group_id left join posts p on p.id = r.post_id
    left join people c on c.id = r.claimed_by left join messages m on m.id = r.message_id
    where r.id = ${id}`;
}

/** What one of those who reported said. */
export interface Said {
  reason: string;
  words: string;
  /** How somebody without an account can be asked. */
  contact: string;
}

export interface ReportRead {
  reported_words: string | null;
  said: Said[] | null;
}

/** The reported words and what was said: for whoever holds the claim. Writes the look down. */
export function readReport(id: string): Query<ReportRead> {
  return sql`select * from read_report(${id})`;
}

export interface ChosenMessage {
  words: string;
  by_reporter: boolean;
}

/** What was chosen in a conversation, with the message that the report is about: for whoever reads the report. */
export function reportedWith(report: string): Query<ChosenMessage> {
  return sql`select words, by_reporter from reported_with(${report})`;
}

/** What the reported post answered: for whoever holds the claim. Writes the look down. */
export function readContext(id: string): Query<{ words: string; opening: boolean }> {
  return sql`select * from read_context(${id})`;
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

export interface EarlierDecision {
  id: string;
  kind: DecisionKind;
  made_at: Date;
  until: Date | null;
  automated: boolean;
}

/** What was decided about the same person and stands, newest first, at most 20. */
export function earlierDecisions(report: string): Query<EarlierDecision> {
  return sql`select * from earlier_decisions(${report})`;
}

export interface MadeDecision {
  id: string;
  kind: DecisionKind;
  rule: string;
  facts: string;
  until: Date | null;
  ended_at: Date | null;
  answered_at: Date | null;
}

/** What this report led to, as far as the viewer sees decisions. */
export function decisionsOf(report: string): Query<MadeDecision> {
  return sql`select id, kind, rule, facts, until, ended_at, answered_at from decisions
    where report_id = ${report} and not automated order by id limit 10`;
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
      removed_by is not distinct from 'author' as gone,
      coalesce(coalesce(edited_by, author_id) = viewer(), false) or my_mask(mask_id) as own,
      group_id = any (my_facilitated_groups()) as facilitates, audience = 'members' as members_only
    from posts where id = ${id}`;
}

export interface PausablePerson {
  id: string;
  name: string;
  /** Null for the whole place. */
  group_id: string | null;
  group_address: string | null;
  group_name: string | null;
}

/** Somebody whom the viewer may pause: in this group, or in the place. */
export function personToPause(person: string, group: string | null): Query<PausablePerson> {
  return sql`select p.id, p.name::text as name, g.id as group_id, g.address as group_address, g.name as group_name
    from people p left join groups g on g.id = ${group}::uuid
    where p.id = ${person} and (${group}::uuid is null or g.id is not null)
      and may_suspend(p.id, ${group}::uuid)`;
}

export interface Pause {
  /** Of the pause, or of the decision that took somebody out of a group. */
  id: string;
  /** Out of the group altogether. */
  out: boolean;
  person_id: string;
  person: string | null;
  /** Null for the whole place. */
  group_name: string | null;
  until: Date | null;
  /** May read and not write, in the whole place. */
  reads_on: boolean;
  automated: boolean;
  rule: string;
  facts: string;
  made_at: Date;
  by: string | null;
}

/** Pauses of other people, and who is out of a group, that stand now and that the viewer may end, newest first. */
export function pauses(before: string | null): Query<Pause> {
  const part = (of: RawBuilder<unknown>) => sql`(${of}
    and ${before === null ? sql`true` : sql`s.id < ${before}::uuid`} order by s.id desc limit ${pageSize + 1})`;
  return sql`select s.id, s.out, s.person_id, p.name::text as person, g.name as group_name, s.until, s.reads_on,
      s.automated, s.rule, s.facts, s.made_at, b.name::text as by
    from (${part(sql`select s.id, false as out, s.person_id, s.group_id, s.until, s.reads_on, d.automated, d.rule, d.facts,
          s.made_at, s.made_by
        from suspensions s join decisions d on d.id = s.decision_id
        where s.person_id <> viewer() and s.ended_at is null and (s.until is null or s.until > now())`)}
      union all ${part(sql`select s.id, true, s.person_id, s.group_id, null::timestamptz, false, false, s.rule, s.facts, s.made_at, s.made_by
        from decisions s where s.kind = 'exclude' and s.ended_at is null and s.answered_at is null and s.person_id <> viewer()
          and s.group_id = any (my_facilitated_groups())`)}) s
    left join people p on p.id = s.person_id left join groups g on g.id = s.group_id
    left join people b on b.id = s.made_by
    order by s.id desc limit ${pageSize + 1}`;
}

export function decisionOfPause(suspension: string): Query<{ decision_id: string }> {
  return sql`select decision_id from suspensions where id = ${suspension}`;
}

/** A decision about the person who reads, with everything that its statement says. */
export interface DecisionAbout {
  id: string;
  kind: DecisionKind;
  /** What was reported, if anything was. */
  subject: ReportSubject | null;
  in_place: boolean;
  /** Null for the place, and for a group that they cannot see any more. */
  group_name: string | null;
  topic_id: string | null;
  until: Date | null;
  rule: string;
  facts: string;
  automated: boolean;
  reported: boolean;
  made_at: Date;
  answered_at: Date | null;
  ended_at: Date | null;
  /** It ended because another decision took its place. */
  replaced: boolean;
  /** What they wrote; with one decision only. */
  own_words: string | null;
  /** How many others could read an appeal, and whether these are organisers only; with one decision only. */
  appeal_readers: number | null;
  by_organisers: boolean;
  appeal: OwnAppeal | null;
  /** Of what a rule did, and nobody has looked at: when somebody will have. */
  look_by: Date | null;
}

/** Decisions about the person of this session, newest first, at most 50. */
export function decisionsAbout(session: Buffer | null): Query<DecisionAbout> {
  return sql`select * from decisions_about_me(${session}::bytea, null)`;
}

export function decisionAbout(session: Buffer | null, id: string): Query<DecisionAbout> {
  return sql`select * from decisions_about_me(${session}::bytea, ${id})`;
}

export interface QueuedAppeal {
  id: string;
  side: 'person' | 'reporter';
  made_at: Date;
  due_at: Date;
  settled_at: Date | null;
  outcome: AppealOutcome | null;
  answer: string;
  claimed_by: string | null;
  claimed_since: Date | null;
  claimed_until: Date | null;
  mine: boolean;
}

const queuedAppeals = sql`select a.id, a.side, a.made_at, a.due_at, a.settled_at, a.outcome, a.answer, a.claimed_since, a.claimed_until,
    case when a.claimed_until > now() then c.name::text end as claimed_by,
    a.claimed_until > now() and a.claimed_by is not distinct from viewer() as mine,
    (extract(epoch from a.due_at) * 1000000)::bigint::text || '_' || a.id as cursor
  from appeals a left join people c on c.id = a.claimed_by`;

/** Appeals that wait for the viewer, among others; the oldest promise first. */
export function appealsWaiting(after: QueueCursor | undefined): Query<QueuedAppeal & { cursor: string }> {
  return sql`${queuedAppeals} where a.settled_at is null
    and ${after ? sql`(a.due_at, a.id) > (timestamptz 'epoch' + ${after.at}::bigint * interval '1 microsecond', ${after.id}::uuid)` : sql`true`}
    order by a.due_at, a.id limit ${pageSize + 1}`;
}

export function appealById(id: string): Query<QueuedAppeal> {
  return sql`${queuedAppeals} where a.id = ${id}`;
}

export interface AppealRead {
  words: string;
  kind: DecisionKind;
  in_place: boolean;
  rule: string;
  facts: string;
  automated: boolean;
  until: Date | null;
  decided_at: Date;
  subject: ReportSubject | null;
  reported_words: string | null;
  said: Said[] | null;
  may_pause_in_group: boolean;
  may_exclude: boolean;
  may_pause_in_place: boolean;
}

/** An appeal and what it is about: for whoever holds the claim. Writes the look down. */
export function readAppeal(id: string): Query<AppealRead> {
  return sql`select * from read_appeal(${id})`;
}

/** How long people who wait may wait, in minutes. */
export function targets(): Query<{ kind: string; minutes: number }> {
  return sql`select kind, minutes from targets order by kind`;
}

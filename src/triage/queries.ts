import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import {
  type Answer,
  type ContactChoice,
  type FlagOutcome,
  type Level,
  type Service,
  samplesTeachSince,
} from './policy.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

/** How many sampled posts are read on one page. */
export const samplesOnPage = 10;

/** A flag as its readers see it in the queue: nothing of the words. */
export interface QueuedFlag {
  id: string;
  level: Level;
  found_by: 'words' | 'second stage' | 'sample' | 'refused';
  author: string | null;
  author_id: string;
  /** Null for a group that the reader cannot see. */
  group_name: string | null;
  made_at: Date;
  due_at: Date;
  late: boolean;
  answer: Answer | null;
  claimed_by: string | null;
  claimed_since: Date | null;
  claimed_until: Date | null;
  claimer: string | null;
  /** Handed on, and not yet taken by somebody else. */
  passed_at: Date | null;
  /** Decided by a first reader; for a crisis a second one is waited for. */
  outcome: FlagOutcome | null;
  read_by: string | null;
  settled_at: Date | null;
}

const queued = sql`f.id, f.level, f.found_by, a.name::text as author, f.author_id, g.name as group_name, f.made_at, f.due_at,
  f.late, f.answer, f.claimed_by, f.claimed_since, f.claimed_until, c.name::text as claimer, f.passed_at, f.outcome, f.read_by, f.settled_at`;
const queue = sql`triage_flags f left join people a on a.id = f.author_id left join groups g on g.id = f.group_id
  left join people c on c.id = f.claimed_by`;

const aPage = sql.lit(pageSize + 1);
const ofQueue = sql.raw(
  [
    ...[
      'id',
      'level',
      'found_by',
      'author_id',
      'group_id',
      'made_at',
      'due_at',
      'late',
      'answer',
      'passed_at',
    ],
    ...['outcome', 'read_by', 'settled_at', 'claimed_by', 'claimed_since', 'claimed_until'],
  ]
    .map((column) => `f.${column}`)
    .join(', '),
);
/** Rows of a queue, of the flags that were `chosen` (`ofQueue`): names are looked up for these alone. */
const queueOf = (chosen: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql<QueuedFlag>`with chosen as materialized (${chosen} order by ${order} limit ${aPage})
    select ${queued} from chosen f left join people a on a.id = f.author_id left join groups g on g.id = f.group_id
    left join people c on c.id = f.claimed_by order by ${order}`;
const levels: readonly Level[] = ['crisis', 'urgent', 'soon'];

/**
 * Flags that wait: by level, then those whose author has not answered, then the oldest promise. Moderators find each level in
 * the order of the list, facilitators look in their groups alone: neither passes by all that waits.
 * @param after the flag that an earlier page ended with
 */
export function flagsWaiting(level: Level | undefined, after: string | null): Query<QueuedFlag> {
  const last = sql`(select e.level from triage_flags e where e.id = ${after}::uuid)`;
  const place = sql`(select e.answer is not null, e.due_at, e.id from triage_flags e where e.id = ${after}::uuid)`;
  // What was on an earlier page is left out by where it stands; of the levels below nothing was.
  const behind = (of: Level) =>
    after === null
      ? sql`true`
      : sql`(${of}::flag_level < ${last} or (${of}::flag_level = ${last} and (f.answer is not null, f.due_at, f.id) > ${place}))`;
  const parts = levels
    .filter((each) => level === undefined || each === level)
    .flatMap((each) => {
      // Which part of the index is meant is known only from words that are written out.
      const open = sql`f.settled_at is null and f.level = ${sql.lit(each)}::flag_level and ${behind(each)}`;
      return [
        sql`(select ${ofQueue} from triage_flags f where (select is_moderator()) and ${open}
          order by (f.answer is not null), f.due_at, f.id limit ${aPage})`,
        sql`select ${ofQueue} from unnest(my_facilitated_groups()) mine (id) join triage_flags f on f.group_id = mine.id
          where not (select is_moderator()) and ${open}`,
      ];
    });
  return queueOf(
    sql`select * from (${sql.join(parts, sql` union all `)}) f`,
    sql`f.level desc, (f.answer is not null), f.due_at, f.id`,
  );
}

/** Settled flags that the viewer may still look at, newest first: what they read or settled, and what was in their groups. */
export function flagsSettled(before: string | null): Query<QueuedFlag> {
  const some = (of: RawBuilder<unknown>) => sql`select ${ofQueue} from triage_flags f
    where f.settled_at is not null and ${of} ${before === null ? sql`` : sql`and f.id < ${before}::uuid`}
    order by f.id desc limit ${aPage}`;
  return queueOf(
    sql`select * from ((${some(sql`f.settled_by = (select viewer())`)}) union (${some(sql`f.read_by = (select viewer())`)})
      union select ${ofQueue} from unnest(my_facilitated_groups()) mine (id)
        cross join lateral (${some(sql`f.group_id = mine.id`)}) f) f`,
    sql`f.id desc`,
  );
}

/** Whether the viewer reads flags: as a moderator, or in a group that they facilitate. */
export function reader(): Query<{ reads: boolean }> {
  return sql`select is_moderator() or cardinality(my_facilitated_groups()) > 0 as reads`;
}

/** A flag that is being read, without what it opens. */
export interface Flag extends QueuedFlag {
  /** Both null for words that could not be posted. */
  post_id: string | null;
  message_id: string | null;
  group_id: string | null;
  edited_to: 'fine' | 'soon' | 'urgent' | null;
  answered_at: Date | null;
  /** The viewer may take it: not who has read it, or handed it on, while somebody else can. */
  may_take: boolean;
  /** Two have read it and decided differently. */
  disputed: boolean;
  /** When somebody let the author know that they would like to hear how they are. */
  offered_at: Date | null;
  first_reader: string | null;
  read_at: Date | null;
  settler: string | null;
  alone: boolean;
  expires_at: Date;
  /** The reader can see the post where it stands. */
  seen: boolean;
  removed: boolean;
  /** The reader is a member, and can write there. */
  member: boolean;
}

export function flagById(id: string): Query<Flag> {
  return sql<Flag>`select ${queued}, f.post_id, f.message_id, f.group_id, f.edited_to, f.answered_at,
      may_take_flag(f.id) as may_take, f.disagreed_by is not null and f.outcome is not null as disputed, f.offered_at, r.name::text as first_reader, f.read_at, s.name::text as settler, f.alone, f.expires_at, coalesce(p.id, m.id) is not null as seen,
      coalesce(p.removed_at, m.removed_at) is not null as removed,
      coalesce(f.group_id = any ((select my_groups())::uuid[]), false) as member
    from ${queue} left join people r on r.id = f.read_by left join people s on s.id = f.settled_by
    left join posts p on p.id = f.post_id left join messages m on m.id = f.message_id where f.id = ${id}`;
}

/** A matched part of the words, in UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
  rule: string;
}

/** What a flag opens. */
export interface Opened {
  flagged_words: string;
  hits: Hit[];
  /** How many others could read it. */
  other_readers: number;
  /** Whom outside the author agrees to. */
  contact: ContactChoice;
  /** Somebody trusted, in the author's words. */
  contact_words: string;
  contacts: {
    service: Service;
    consented: boolean;
    grounds: string;
    said: string;
    by: string | null;
    at: string;
  }[];
}

/** Opens a flag for whoever holds its claim, and logs the look: run it in a transaction that is committed. */
export function openFlag(id: string): Query<Opened> {
  return sql<Opened>`select * from open_flag(${id})`;
}

/** The viewer's own card for a flag, while it stands, and where they go on from it: to what they wrote, as far as they read that. */
export function ownCard(flag: string): Query<{ back: string }> {
  return sql`select case when exists (select 1 from rooms r where r.id = c.topic_id) then '/rooms/' || c.topic_id
      when exists (select 1 from support_requests r where r.id = c.topic_id) then '/requests/' || c.topic_id
      when exists (select 1 from support_offers o where o.id = c.post_id) then '/helping'
      else '/topics/' || c.topic_id end as back
    from author_cards c where c.flag_id = ${flag} and c.person_id = viewer()`;
}

export interface SampledPost {
  id: string;
  post_id: string;
  title: string;
  /** Null when the words are gone. */
  html: string | null;
  author: string | null;
  group_name: string | null;
  created_at: Date;
  due_at: Date;
}

/** Sampled posts that the viewer reads, the oldest promise first. */
export function samplesWaiting(): Query<SampledPost> {
  return sql<SampledPost>`select s.id, s.post_id, case when p.opening then t.title else '' end as title, p.html,
      a.name::text as author, g.name as group_name, p.created_at, s.due_at
    from triage_sample s join posts p on p.id = s.post_id join topics t on t.id = p.topic_id
    left join people a on a.id = s.author_id left join groups g on g.id = s.group_id
    order by s.due_at, s.id limit ${sql.lit(samplesOnPage)}`;
}

/** How many waiting flags of each level, and how many of them past their promise. For organisers and moderators. */
export function waitingCounts(): Query<{ level: Level; waiting: number; missed: number }> {
  return sql`select * from flags_waiting()`;
}

export interface SettledCount {
  level: Level;
  /** Not settled: forgotten before anybody did. */
  outcome: FlagOutcome | 'not settled';
  in_time: number;
  late: number;
}

/** Flags made in the last 13 weeks that were settled or forgotten, by level and outcome. */
export function settledCounts(): Query<SettledCount> {
  return sql<SettledCount>`select level, outcome, coalesce(sum(flags) filter (where not late), 0)::integer as in_time,
      coalesce(sum(flags) filter (where late), 0)::integer as late
    from triage_counts where week > current_date - 91 group by level, outcome order by level desc, outcome`;
}

/** What the recall estimate is made from: the last 13 weeks of which a sample was read. */
export interface Sampled {
  weeks: number;
  flagged_true: number;
  sampled: number;
  sampled_true: number;
  unflagged: number;
  drawn: number;
}

export function sampledCounts(): Query<Sampled> {
  return sql<Sampled>`with weeks as (select * from triage_weeks where week > current_date - 98 and read > 0)
    select count(*)::integer as weeks, coalesce(sum(read), 0)::integer as sampled,
      coalesce(sum(needed), 0)::integer as sampled_true, coalesce(sum(unflagged), 0)::integer as unflagged,
      coalesce(sum(drawn), 0)::integer as drawn,
      (select coalesce(sum(c.flags), 0)::integer from triage_counts c where c.week in (select week from weeks)
        and c.found_by in ('words', 'second stage') and c.outcome in ('with them', 'already well met')) as flagged_true
    from weeks`;
}

/** Posts of the last 13 weeks in languages that are not covered, by script, the most first. */
export function uncoveredPosts(): Query<{ script: string; posts: number }> {
  return sql`select script, sum(posts)::integer as posts from triage_uncovered
    where week > current_date - 91 group by script order by 2 desc, 1 limit 20`;
}

/** How long each kind of flag may wait, in minutes. */
export function targetMinutes(): Query<{ kind: string; minutes: number }> {
  return sql`select kind, minutes from targets where kind in ('crisis', 'urgent', 'soon', 'sample')`;
}

/** What the viewer chose about being looked after; a kind that is not there was never chosen. */
export interface Choice {
  kind: 'words looked at' | 'outside contact' | 'flags teach';
  choice: 'yes' | 'no' | ContactChoice;
  words: string;
  version: number;
  given_at: Date;
}

export function ownChoices(): Query<Choice> {
  return sql<Choice>`select kind, choice, words, version, given_at from consents where person_id = viewer()
    and kind in ('words looked at', 'outside contact', 'flags teach') and withdrawn_at is null`;
}

export interface OutsideContact {
  id: string;
  service: Service;
  consented: boolean;
  grounds: string;
  said: string;
  by: string | null;
  made_at: Date;
}

/** Whenever somebody outside was told about the viewer, newest first. */
export function ownContacts(): Query<OutsideContact> {
  return sql<OutsideContact>`select o.id, o.service, o.consented, o.grounds, o.said, p.name::text as by, o.made_at
    from outside_contacts o left join people p on p.id = o.made_by
    where o.person_id = viewer() order by o.made_at desc, o.id desc limit 100`;
}

/** Who read flagged words of the viewer's: by role, and when. */
export function looksAtMine(): Query<{ at: Date; looked_as: 'facilitator' | 'moderator' }> {
  return sql`select * from looks_at_my_flags()`;
}

export interface TrainedModel {
  id: string;
  made_at: Date;
  examples: number;
  card: Readonly<Record<string, unknown>>;
  on_since: Date | null;
}

/** The last trained second stages, newest first; for organisers. */
export function models(): Query<TrainedModel> {
  return sql<TrainedModel>`select id, made_at, examples, card, on_since from triage_models order by made_at desc limit 5`;
}

/** Whether anybody is there to read what the viewer has this card for. */
export function cardIsRead(flag: string): Query<{ read: boolean }> {
  return sql`select my_card_is_read(${flag}) as read`;
}

/** How many posts are drawn to be read each week. */
export function sampleSize(): Query<{ sample_size: number }> {
  return sql`select sample_size from place`;
}

/** For the system role: decided words of people who agreed that they may teach, without who they are. */
export function lessons(): Query<{ text: string; label: boolean }> {
  return sql`select f.flagged_words as text, f.outcome <> 'no need' as label from triage_flags f
      join consents c on c.person_id = f.author_id and c.kind = 'flags teach' and c.choice = 'yes' and c.withdrawn_at is null
      where f.settled_at is not null and f.post_id is not null
    union all
    select coalesce(nullif(t.title, '') || E'\n\n', '') || p.body, false from triage_sample s
      join consents c on c.person_id = s.author_id and c.kind = 'flags teach' and c.choice = 'yes' and c.withdrawn_at is null
        and c.version >= ${samplesTeachSince}
      join posts p on p.id = s.post_id left join topics t on t.id = p.topic_id and p.opening
      where not s.needs_human and p.body is not null`;
}

import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Audience, MemberRole, TriageReading, Visibility } from '../platform/schema.ts';

/** A group as the viewer stands to it. What concerns members alone is null or false for others. */
export interface GroupSeen {
  id: string;
  address: string;
  name: string;
  sentence: string;
  visibility: Visibility;
  audience: Audience;
  /** A text search configuration of PostgreSQL, such as `english`. */
  language: string;
  /** Search engines may list it. */
  indexed: boolean;
  /** Members see which members are here, and not only how many people. */
  names_in_presence: boolean;
  /** Members may write under a pseudonym made for one topic. */
  pseudonyms: boolean;
  /** How much it takes until a post here is put before a person. */
  reading: TriageReading;
  agreement_version: number;
  member_count: number;
  facilitator_count: number;
  topic_count: number;
  last_post_at: Date | null;
  created_at: Date;
  role: MemberRole | null;
  joined_at: Date | null;
  agreed_version: number | null;
  shown_on_profile: boolean;
  visited_at: Date | null;
  previous_visit_at: Date | null;
  /** May read here but not write, for now. */
  paused: boolean;
  /** Somebody facilitates it who can enter the place; true for who is no member. */
  carried: boolean;
  /** Waits for an answer to a request to join. */
  asked: boolean;
  /** How many ask to join, at most 100; for facilitators. */
  requests: number;
  /** Who asks the viewer to facilitate; `step_down`: in their place. */
  offer: { by: string; step_down: boolean } | null;
  /** The agreement that the member agreed to and the one that holds now, as HTML, when the two differ. */
  renewal: { before: string | null; now: string } | null;
}

/** The group at this address, or none when the viewer cannot see it. Takes anything. */
export function groupByAddress(address: string | undefined): Query<GroupSeen> {
  return groupWhere(sql`g.address = ${addressOrNone(address)}`);
}

/**
 * The group that a condition finds, for domains that come from their own rows.
 * @param condition names the group `g`, such as sql`g.id = (select group_id from …)`
 */
export function groupWhere(condition: RawBuilder<unknown>): Query<GroupSeen> {
  return sql<GroupSeen>`select g.id, g.address, g.name, g.sentence, g.visibility, g.audience,
      g.language::text as language, g.indexed, g.names_in_presence, g.reading,
      coalesce(g.pseudonyms, g.audience = 'members') as pseudonyms, g.agreement_version, g.member_count, g.facilitator_count,
      g.topic_count, g.last_post_at, g.created_at, m.role, m.joined_at, m.agreed_version,
      coalesce(m.shown_on_profile, false) as shown_on_profile, v.visited_at, v.previous_visit_at,
      case when m.role is null then false else paused_in(g.id) end as paused,
      case when m.role is null then true when g.facilitator_count = 0 then false
        when g.facilitator_was_paused then is_carried(g.id) else true end as carried,
      case when m.role is null and g.visibility = 'private' then my_request(g.id) else false end as asked,
      case when m.role = 'facilitator' and g.visibility = 'private' then requests_waiting(g.id) else 0 end as requests,
      case when m.role = 'member' and m.offered then my_offer(g.id) end as offer,
      case when m.agreed_version <> g.agreement_version
        then renewal(g.id, m.agreed_version, g.agreement_version) end as renewal
    from groups g left join memberships m on m.group_id = g.id and m.person_id = viewer()
    left join group_visits v on v.group_id = g.id and v.person_id = viewer()
    where ${condition}`;
}

export interface MyGroup {
  id: string;
  address: string;
  name: string;
  visibility: Visibility;
  audience: Audience;
  role: MemberRole;
  agreed_version: number;
  agreement_version: number;
  language: string;
}

/** The groups that the viewer belongs to, the liveliest first; at most 200. */
export function myGroups(): Query<MyGroup> {
  return sql<MyGroup>`select g.id, g.address, g.name, g.visibility, g.audience, m.role, m.agreed_version,
      g.agreement_version, g.language::text as language
    from memberships m join groups g on g.id = m.group_id where m.person_id = (select viewer())
    order by coalesce(g.last_post_at, g.created_at) desc, g.id desc limit 200`;
}

/** The agreement that holds now, rendered. */
export function currentAgreement(
  address: string | undefined,
): Query<{ version: number; body: string; html: string }> {
  return sql`select a.version, a.body, a.html from groups g
    join agreements a on a.group_id = g.id and a.version = g.agreement_version
    where g.address = ${addressOrNone(address)}`;
}

/** Who facilitates, as far as the viewer may know: members of private and hidden groups alone, and no visitor. */
export function facilitatorsOf(address: string | undefined): Query<{ id: string; name: string }> {
  return sql`select p.id, p.name::text as name from groups g
    join memberships m on m.group_id = g.id and m.role = 'facilitator' join people p on p.id = m.person_id
    where g.address = ${addressOrNone(address)} order by m.joined_at, p.id limit 50`;
}

export interface Experience {
  id: string;
  name: string;
}

/** What the people of a group live through. */
export function experiencesOf(address: string | undefined): Query<Experience> {
  return sql<Experience>`select e.id, e.name::text as name from groups g
    join group_experiences x on x.group_id = g.id join experiences e on e.id = x.experience_id
    where g.address = ${addressOrNone(address)} order by e.name limit ${catalogueShown}`;
}

/**
 * The catalogue, for choosing from, with all that the group of this address has chosen: what is not offered
 * would be lost when the form is saved.
 */
export function allExperiences(address?: string): Query<Experience> {
  return sql<Experience>`select e.id, e.name::text as name from experiences e where e.id in (
      (select id from experiences order by name limit ${catalogueShown}) union all
      select x.experience_id from groups g join group_experiences x on x.group_id = g.id
        where g.address = ${addressOrNone(address)})
    order by e.name`;
}

/** Which version of its settings a group has: differs when any of them does. */
export function settingsVersion(address: string | undefined): Query<{ version: string }> {
  return sql`select md5(jsonb_build_array(g.name, g.sentence, g.language::text, g.indexed, g.names_in_presence, g.reading, g.pseudonyms, g.visibility,
      array(select x.experience_id from group_experiences x where x.group_id = g.id order by 1))::text) as version
    from groups g where g.address = ${addressOrNone(address)}`;
}

/** Experiences of the catalogue that one form offers. */
const catalogueShown = 2000;

/**
 * Up to when a member had seen the group before this visit, of a membership named `m`: what is newer is new
 * since their last visit. `noteVisit` writes after the page is answered, so on a visit's first page the dates
 * are still those of the visit before.
 */
export const lastVisit = sql`case when v.visited_at < now() - interval '1 hour' then v.visited_at
  else v.previous_visit_at end`;

/** Rows on a page of a list; queries give one more, which tells that there is a next page. */
export const pageSize = 24;

export interface GroupCard {
  id: string;
  address: string;
  name: string;
  sentence: string;
  visibility: Visibility;
  member_count: number;
  facilitator_count: number;
  role: MemberRole | null;
  /** At most six, by name. */
  experiences: string[];
  /** Where it stands in its list: a date, or for a search how well it fits. With `id` it says where to go on. */
  rank: string;
}

/** Where a page of groups ended. */
export interface GroupCursor {
  rank: string;
  id: string;
}

/**
 * Groups that the viewer may see, the liveliest first.
 * @param which the viewer's own, those they do not belong to, those that anybody reads, or all that people of one
 *   experience come to. For visitors `public` gives the same as `others`, and passes no others by.
 */
export function groupsListed(
  which: 'mine' | 'others' | 'public' | { experience: string },
  after: GroupCursor | undefined,
): Query<GroupCard> {
  const at = sql`coalesce(g.last_post_at, g.created_at)`;
  const scope =
    which === 'mine'
      ? sql`g.id = any ((select my_groups())::uuid[])`
      : which === 'others'
        ? sql`g.visibility <> 'hidden' and g.id <> all ((select my_groups())::uuid[])`
        : which === 'public'
          ? sql`g.visibility = 'public'`
          : sql`g.id in (select group_id from group_experiences where experience_id = ${which.experience})`;
  const further = after ? sql`and (${at}, g.id) < (${after.rank}::timestamptz, ${after.id}::uuid)` : sql``;
  return groupCards(
    sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    sql`select g.* from groups g where ${scope} ${further}
      order by ${at} desc, g.id desc limit ${sql.lit(pageSize + 1)}`,
    sql`order by ${at} desc, g.id desc`,
  );
}

/**
 * Groups that may fit a newcomer: about what they live through, else with somebody who carries them and something going on.
 * Those they belong to are left out.
 */
export function groupsFitting(most: number): Query<GroupCard> {
  // How much of what the viewer lives through each is about is counted once, from what they live through.
  const liveliest = sql`g.facilitator_count > 0 desc, coalesce(g.last_post_at, g.created_at) desc, g.id desc`;
  const order = sql`order by g.shared desc, ${liveliest}`;
  const limit = sql`limit ${sql.lit(most)}`;
  const open = sql`g.visibility <> 'hidden' and g.id <> all ((select my_groups())::uuid[])`;
  return groupCards(
    sql`g.shared::text`,
    sql`select * from (
      (select g.*, near.shared from (
          select x.group_id, count(*) as shared from lived_experiences l join group_experiences x on x.experience_id = l.experience_id
          where l.person_id = (select viewer()) group by x.group_id) near
        join groups g on g.id = near.group_id where ${open}
        order by near.shared desc, ${liveliest} ${limit})
      union all
      (select g.*, 0 from groups g where ${open} and not exists (select 1 from lived_experiences l
          join group_experiences x on x.experience_id = l.experience_id where l.person_id = (select viewer()) and x.group_id = g.id)
        order by ${liveliest} ${limit})) g
      ${order} ${limit}`,
    order,
  );
}

/**
 * Groups that the viewer may see and that words fit, misspelt ones too, the best first: by name, by what
 * people there live through, by sentence.
 */
export function groupsFound(words: string, after: GroupCursor | undefined): Query<GroupCard> {
  return groupCards(
    sql`g.score::text`,
    sql`select g.*, found.score
      from groups_like(${words}, ${after?.rank ?? null}::numeric, ${after?.id ?? null}::uuid, ${sql.lit(pageSize + 1)}) found
      join groups g on g.id = found.group_id`,
    sql`order by g.score desc, g.id desc`,
  );
}

/** @param chosen the groups `g` that are shown: chosen first, so that the rest is looked up for these alone */
function groupCards(
  rank: RawBuilder<unknown>,
  chosen: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Query<GroupCard> {
  return sql<GroupCard>`select g.id, g.address, g.name, g.sentence, g.visibility, g.member_count,
      g.facilitator_count, m.role, ${rank} as rank,
      array(select e.name::text from group_experiences x join experiences e on e.id = x.experience_id
        where x.group_id = g.id order by e.name limit 6) as experiences
    from (${chosen}) g left join memberships m on m.group_id = g.id and m.person_id = (select viewer()) ${order}`;
}

/** Experiences that the viewer finds groups by: those they live through themselves first. At most 40. */
export function experiencesWithGroups(): Query<Experience & { mine: boolean }> {
  const known = sql`exists (select 1 from group_experiences x where x.experience_id = e.id)`;
  return sql<
    Experience & { mine: boolean }
  >`with mine as materialized (select l.experience_id as id from lived_experiences l where l.person_id = (select viewer()))
    select f.id, f.name::text as name, f.mine from (
      (select e.id, e.name, true as mine from mine join experiences e on e.id = mine.id where ${known} order by e.name limit 40)
      union all
      (select e.id, e.name, false from experiences e where e.id <> all (array(select id from mine)) and ${known} order by e.name limit 40)) f
    order by f.mine desc, f.name limit 40`;
}

export function experienceById(id: string): Query<Experience> {
  return sql<Experience>`select id, name::text as name from experiences where id = ${id}`;
}

export interface Member {
  id: string;
  name: string;
  role: MemberRole;
  joined_at: Date;
  /** Where they stand in the list. */
  rank: string;
  /** Is asked to facilitate and has not answered; facilitators alone see it. */
  offered: boolean;
}

/** Where a page of members ended: `rank` and `id` of its last. */
export type MemberCursor = { facilitates: boolean; joined: string; id: string };

/** Who belongs to a group, as far as the viewer may know: facilitators first, then who came first. */
export function membersOf(address: string | undefined, after: MemberCursor | undefined): Query<Member> {
  // Each part reads its own index from where the page begins, and stops: a large group is not sorted whole.
  const part = (
    facilitates: boolean,
  ) => sql`(select p.id, p.name::text as name, m.role, m.joined_at, m.group_id
    from memberships m join people p on p.id = m.person_id
    where m.group_id = (select g.id from groups g where g.address = ${addressOrNone(address)})
      and m.role ${facilitates ? sql`= 'facilitator'` : sql`<> 'facilitator'`}
      ${after?.facilitates === facilitates ? sql`and (m.joined_at, m.person_id) > (${after.joined}::timestamptz, ${after.id}::uuid)` : sql``}
    order by m.joined_at, m.person_id limit ${sql.lit(pageSize + 1)})`;
  return sql<Member>`select m.id, m.name, m.role, m.joined_at,
      to_char(m.joined_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as rank,
      exists (select 1 from facilitator_offers o where o.group_id = m.group_id and o.person_id = m.id) as offered
    from (${after && !after.facilitates ? part(false) : sql`${part(true)} union all ${part(false)}`}) m
    order by m.role <> 'facilitator', m.joined_at, m.id limit ${sql.lit(pageSize + 1)}`;
}

/** Somebody whom the viewer may take out of this group. */
export function memberToRemove(
  address: string | undefined,
  person: string,
): Query<{ id: string; name: string }> {
  return sql`select p.id, p.name::text as name from groups g join people p on p.id = ${person}
    where g.address = ${addressOrNone(address)} and may_exclude(p.id, g.id)`;
}

/** Somebody who is out of this group, for those who facilitate it. Their name, where the viewer may know it by now. */
export function memberRemoved(
  address: string | undefined,
  person: string,
): Query<{ id: string; name: string | null }> {
  return sql`select d.person_id as id, p.name::text as name
    from groups g join decisions d on d.group_id = g.id and d.kind = 'exclude' and d.ended_at is null and d.answered_at is null
      and d.person_id = ${person}
    left join people p on p.id = d.person_id
    where g.address = ${addressOrNone(address)} and g.id = any (my_facilitated_groups())`;
}

export interface JoinRequest {
  id: string;
  name: string;
  words: string;
  asked_at: Date;
  /** The same to the microsecond: where the next page goes on. */
  rank: string;
}

/** Who asks to join, the longest waiting first; for facilitators. `id` is the person's. */
export function requestsOf(
  address: string | undefined,
  after: { asked: string; id: string } | undefined,
): Query<JoinRequest> {
  const further = after
    ? sql`and (r.asked_at, p.id) > (${after.asked}::timestamptz, ${after.id}::uuid)`
    : sql``;
  return sql<JoinRequest>`select p.id, p.name::text as name, r.words, r.asked_at,
      to_char(r.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as rank
    from groups g join join_requests r on r.group_id = g.id and g.id = any ((select my_facilitated_groups())::uuid[])
    join people p on p.id = r.person_id
    where g.address = ${addressOrNone(address)} ${further} order by r.asked_at, p.id limit ${pageSize + 1}`;
}

export interface AgreementVersion {
  version: number;
  changed_at: Date;
  by: string | null;
}

/** The versions of a group's agreement, the newest first, below the one given. */
export function agreementVersions(
  address: string | undefined,
  below: number | undefined,
): Query<AgreementVersion> {
  return sql<AgreementVersion>`select a.version, a.changed_at, p.name::text as by
    from groups g join agreements a on a.group_id = g.id left join people p on p.id = a.changed_by
    where g.address = ${addressOrNone(address)} and a.version < ${below ?? 2_147_483_647}
    order by a.version desc limit ${pageSize + 1}`;
}

/** One version of a group's agreement (left out: the one that holds), and the one before it. */
export function agreementVersion(
  address: string | undefined,
  version: number | undefined,
): Query<AgreementVersion & { html: string; before: string | null }> {
  return sql`select a.version, a.changed_at, p.name::text as by, a.html, b.html as before
    from groups g join agreements a on a.group_id = g.id and a.version = coalesce(${version ?? null}::integer, g.agreement_version)
    left join agreements b on b.group_id = g.id and b.version = a.version - 1
    left join people p on p.id = a.changed_by
    where g.address = ${addressOrNone(address)}`;
}

export interface GroupInvitation {
  id: string;
  by: string | null;
  made_at: Date;
  expires_at: Date;
  uses_left: number;
  state: 'open' | 'ended' | 'expired' | 'used up';
}

/** Invitation links of a group, the newest first; for facilitators. The links themselves are not kept. */
export function invitationsOf(
  address: string | undefined,
  before: string | undefined,
): Query<GroupInvitation> {
  const further = before ? sql`and i.id < ${before}::uuid` : sql``;
  return sql<GroupInvitation>`select i.id, p.name::text as by, i.made_at, i.expires_at, i.uses_left,
      case when i.ended_at is not null then 'ended' when i.uses_left = 0 then 'used up'
        when i.expires_at <= now() then 'expired' else 'open' end as state
    from groups g join group_invitations i on i.group_id = g.id left join people p on p.id = i.made_by
    where g.address = ${addressOrNone(address)} ${further} order by i.id desc limit ${pageSize + 1}`;
}

export interface LogEntry {
  id: string;
  at: Date;
  actor: string | null;
  /** Nobody did it: a rule did, while nobody was awake. */
  by_rule: boolean;
  verb: string;
  person: string | null;
}

/** What was done in a group with the powers of facilitators and moderators, the newest first; for facilitators. */
export function groupLog(address: string | undefined, before: string | undefined): Query<LogEntry> {
  const further = before ? sql`and l.id < ${before}::uuid` : sql``;
  return sql<LogEntry>`select l.id, l.at, a.name::text as actor,
      l.actor_mark is null and l.verb in ('hid a post', 'paused a person') as by_rule, l.verb, p.name::text as person
    from groups g join audit_log l on l.group_id = g.id and g.id = any ((select my_facilitated_groups())::uuid[])
    left join people a on a.id = l.actor_id left join people p on p.id = l.person_id
    where g.address = ${addressOrNone(address)} ${further} order by l.id desc limit ${pageSize + 1}`;
}

export interface InvitedTo {
  address: string;
  name: string;
  sentence: string;
  visibility: Visibility;
  agreement_version: number;
  agreement_html: string | null;
  member: boolean;
}

/** What an invitation link leads to, while it works. Whoever holds the link may know. */
export function invitedTo(tokenHash: Buffer): Query<InvitedTo> {
  return sql<InvitedTo>`select address, name, sentence, visibility, agreement_version, agreement_html, member
    from group_invitation(${tokenHash})`;
}

/** Addresses hold lower-case letters, digits and hyphens; PostgreSQL need not look for anything else. */
function addressOrNone(address: string | undefined): string {
  return address && /^[a-z0-9-]{1,64}$/.test(address) ? address : '';
}

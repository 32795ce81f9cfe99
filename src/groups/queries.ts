import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Audience, MemberRole, Visibility } from '../platform/schema.ts';

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
  /** Waits for an answer to a request to join. */
  asked: boolean;
  /** How many ask to join, at most 100; for facilitators. */
  requests: number;
  /** Who asks the viewer to facilitate; `step_down`: in their place. */
  offer: { by: string; step_down: boolean } | null;
  /** The agreement that the member agreed to, and the one that holds now, when the two differ. */
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
      g.language::text as language, g.indexed, g.agreement_version, g.member_count, g.facilitator_count,
      g.topic_count, g.last_post_at, g.created_at, m.role, m.joined_at, m.agreed_version,
      coalesce(m.shown_on_profile, false) as shown_on_profile, m.visited_at, m.previous_visit_at,
      case when m.role is null then false else paused_in(g.id) end as paused,
      case when m.role is null and g.visibility = 'private' then exists (
        select 1 from join_requests r where r.group_id = g.id and r.person_id = viewer())
        else false end as asked,
      case when m.role = 'facilitator' and g.visibility = 'private' then (
        select count(*)::integer from (select 1 from join_requests r where r.group_id = g.id limit 100) waiting)
        else 0 end as requests,
      case when m.role = 'member' then (
        select json_build_object('by', p.name::text, 'step_down', o.step_down)
        from facilitator_offers o join people p on p.id = o.offered_by
        where o.group_id = g.id and o.person_id = m.person_id) end as offer,
      case when m.agreed_version <> g.agreement_version then (
        select json_build_object('now', a.body, 'before', (select b.body from agreements b
          where b.group_id = g.id and b.version = m.agreed_version))
        from agreements a where a.group_id = g.id and a.version = g.agreement_version) end as renewal
    from groups g left join memberships m on m.group_id = g.id and m.person_id = (select viewer())
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
    where g.address = ${addressOrNone(address)} order by e.name limit 100`;
}

/** The whole catalogue, for choosing from. */
export function allExperiences(): Query<Experience> {
  return sql<Experience>`select id, name::text as name from experiences order by name limit 500`;
}

/** Addresses hold lower-case letters, digits and hyphens; PostgreSQL need not look for anything else. */
function addressOrNone(address: string | undefined): string {
  return address && /^[a-z0-9-]{1,64}$/.test(address) ? address : '';
}

import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Joining, PlaceRole } from '../platform/schema.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

export interface Place {
  name: string;
  sentence: string;
  rules: string;
  rules_html: string;
  contact: string;
  joining: Joining;
  adults_only: boolean;
  /** Where “Leave this page quickly” leads: an https address. */
  leave_to: string;
  /** Which version of the settings this is: differs after each change. */
  version: string;
}

export function thePlace(): Query<Place> {
  return sql`select name, sentence, rules, rules_html, contact, joining, adults_only, leave_to, changed_at::text as version
    from place`;
}

export interface RoleHeld {
  person_id: string;
  name: string;
  role: PlaceRole;
  given_at: Date;
}

/** Who runs the place and who looks at reports; empty for a visitor. */
export function placeRoles(): Query<RoleHeld> {
  return sql`select r.person_id, p.name::text as name, r.role, r.given_at
    from place_roles r join people p on p.id = r.person_id order by r.role, p.name limit 200`;
}

/** For the system role: whether this token's hash is that of the link for the first organiser. */
export function firstOrganiserLinkOf(token: Buffer): Query<{ made_at: Date }> {
  return sql`select made_at from sign_in_links
    where token_hash = ${token} and purpose = 'first organiser' and used_at is null`;
}

export function invitationHolds(token: Buffer): Query<{ holds: boolean }> {
  return sql`select place_invitation_holds(${token}) as holds`;
}

export interface Waiting {
  id: string;
  name: string;
  created_at: Date;
}

/** Who signed up and waits to be let in, longest first. */
export function peopleWaiting(after: string | null): Query<Waiting> {
  return sql`select id, name::text as name, created_at from people
    where admitted_at is null and imported_at is null and ${later(sql`id`, after)}
    order by id limit ${pageSize + 1}`;
}

/** A person by the name as it is written, whatever its case. */
export function personNamed(name: string): Query<{ id: string; name: string; imported: boolean }> {
  return sql`select id, name::text as name, imported_at is not null and admitted_at is null as imported
    from people where name = ${name}`;
}

export function personById(id: string): Query<{ id: string; name: string }> {
  return sql`select id, name::text as name from people where id = ${id}`;
}

export interface ImportedPerson {
  id: string;
  name: string;
  handed_over: boolean;
}

/** Imported people whose name holds these words, as far as the viewer sees them, after the person `after`. No words: nobody. */
export function importedPeople(words: string, after: string | null): Query<ImportedPerson> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`select id, name::text as name, admitted_at is not null as handed_over from people
    where ${words !== ''} and imported_at is not null and name::text ilike ${pattern}
      and ${after === null ? sql`true` : sql`name > (select a.name from people a where a.id = ${after}::uuid)`}
    order by name limit ${sql.lit(pageSize + 1)}`;
}

export interface Invitation {
  id: string;
  by: string | null;
  made_at: Date;
  expires_at: Date;
  uses_left: number;
  ended_at: Date | null;
  holds: boolean;
}

/** Invitations into the place, newest first. */
export function placeInvitations(before: string | null): Query<Invitation> {
  return sql`select i.id, p.name::text as by, i.made_at, i.expires_at, i.uses_left, i.ended_at,
      i.ended_at is null and i.expires_at > now() and i.uses_left > 0 as holds
    from place_invitations i left join people p on p.id = i.made_by
    where ${earlier(sql`i.id`, before)} order by i.id desc limit ${pageSize + 1}`;
}

/**
 * What waits for organisers: how many of the numbers at `/help-now` are to be checked, and whether the risks are to be
 * looked at. The tables are of domains above this one: only functions reach up.
 */
export function organisersDue(): Query<{ resources: number; risks: boolean }> {
  return sql`select resources_due() as resources, risks_due() as risks`;
}

/** The catalogue by name, after the entry `after`. */
export function catalogueOf(after: string | null): Query<{ id: string; name: string }> {
  return sql`select id, name::text as name from experiences
    where coalesce(name > (select a.name from experiences a where a.id = ${after}::uuid), true)
    order by name limit ${pageSize + 1}`;
}

/** How many experiences the catalogue holds, counted up to 2,000. */
export function catalogueSize(): Query<{ count: number }> {
  return sql`select count(*)::integer as count from (select 1 from experiences limit 2000) held`;
}

export function groupsWithoutFacilitator(): Query<{
  id: string;
  address: string;
  name: string;
  member_count: number;
}> {
  return sql`select id, address, name, member_count from groups_without_facilitator()`;
}

export interface LogEntry {
  id: string;
  at: Date;
  actor: string | null;
  /** Nobody did it: a rule did, while nobody was awake. */
  by_rule: boolean;
  verb: string;
  person: string | null;
  detail: Record<string, unknown>;
}

/** What was done with the powers of a role in the place, newest first. Groups have their own log. */
export function placeLog(before: string | null): Query<LogEntry> {
  return sql`select l.id, l.at, a.name::text as actor,
      l.actor_mark is null and l.verb in ('hid a post', 'paused a person') as by_rule, l.verb, p.name::text as person, l.detail
    from audit_log l left join people a on a.id = l.actor_id left join people p on p.id = l.person_id
    where l.group_id is null and ${earlier(sql`l.id`, before)} order by l.id desc limit ${pageSize + 1}`;
}

const earlier = (id: RawBuilder<unknown>, than: string | null) =>
  than === null ? sql`true` : sql`${id} < ${than}::uuid`;
const later = (id: RawBuilder<unknown>, than: string | null) =>
  than === null ? sql`true` : sql`${id} > ${than}::uuid`;

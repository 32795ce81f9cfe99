import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { ExperienceAudience, Relation } from '../platform/schema.ts';

/** For the system role: who has this name, and the hash of their password. */
export function passwordOf(name: string): Query<{ id: string; hash: string | null }> {
  return sql`select p.id, w.hash from people p left join passwords w on w.person_id = p.id where p.name = ${name}`;
}

/** For the system role: the sheet of a person, with the seed while its codes may be shown. */
export function recoverySheetOf(
  person: string,
): Query<{ made_at: Date; show_seed: Buffer | null; left: Buffer[] }> {
  return sql`select made_at, case when made_at > now() - interval '1 hour' then show_seed end as show_seed,
      array(select hash from recovery_codes c where c.person_id = s.person_id and used_at is null) as left
    from recovery_code_sheets s where person_id = ${person}`;
}

export interface AccountState {
  name: string;
  hash: string | null;
  passkeys: number;
  imported: boolean;
  begun_by: string;
  created_at: Date;
  codes_left: number;
}

/** For the system role: how a person can sign in, and how their session began. */
export function accountState(person: string, session: string): Query<AccountState> {
  return sql`select p.name::text, w.hash, p.imported_at is not null as imported, s.begun_by, s.created_at,
      (select count(*)::integer from passkeys k where k.person_id = p.id) as passkeys,
      (select count(*)::integer from recovery_codes c where c.person_id = p.id and c.used_at is null) as codes_left
    from people p join sessions s on s.person_id = p.id left join passwords w on w.person_id = p.id
    where p.id = ${person} and s.id = ${session}`;
}

/** For the system role: what is needed to check the answer of a passkey. */
export function passkeyById(id: string): Query<{
  id: string;
  person_id: string;
  public_key: Buffer;
  counter: string;
  transports: string[];
}> {
  return sql`select id, person_id, public_key, counter, transports from passkeys where id = ${id}`;
}

/** For the system role: whose a sign-in link is, while it can be used. */
export function signInLink(hash: Buffer): Query<{ name: string; imported: boolean }> {
  return sql`select p.name::text, p.imported_at is not null and p.admitted_at is null as imported
    from sign_in_links l join people p on p.id = l.person_id
    where l.token_hash = ${hash} and l.purpose = 'sign in' and l.used_at is null and l.expires_at > now()`;
}

/** For the system role: the id that goes with a name. */
export function personNamed(name: string): Query<{ id: string; name: string }> {
  return sql`select id, name::text from people where name = ${name}`;
}

export interface OwnSession {
  id: string;
  device: string;
  created_at: Date;
  seen_at: Date;
}

/** The viewer's sessions that still open something, the latest used first; at most 50. */
export function ownSessions(): Query<OwnSession> {
  return sql`select id, device, created_at, seen_at from sessions
    where person_id = viewer() and ended_at is null and expires_at > now() order by seen_at desc, id limit 50`;
}

export interface OwnPasskey {
  id: string;
  label: string;
  created_at: Date;
  used_at: Date | null;
}

/** The viewer's passkeys; nobody has more than 20. */
export function ownPasskeys(): Query<OwnPasskey> {
  return sql`select id, label, created_at, used_at from passkeys where person_id = viewer()
    order by created_at limit 20`;
}

export interface Notice {
  id: string;
  kind: string;
  by: string | null;
  at: Date;
  read_at: Date | null;
}

/** What the viewer was told about their account in the last 30 days, and what they have not read; at most 20. */
export function ownNotices(): Query<Notice> {
  return sql`select n.id, n.kind, p.name::text as by, n.at, n.read_at
    from account_notices n left join people p on p.id = n.by_person_id
    where n.person_id = viewer() and (n.read_at is null or n.at > now() - interval '30 days')
    order by n.at desc, n.id desc limit 20`;
}

export function ownProfile(): Query<{
  about: string;
  languages: string[];
  time_zone: string;
  words_in_pages: boolean;
}> {
  return sql`select coalesce(f.about, '') as about, coalesce(f.languages, '{}') as languages,
      coalesce(o.time_zone, 'UTC') as time_zone, coalesce(o.words_in_pages, false) as words_in_pages
    from people p left join profiles f on f.person_id = p.id
    left join preferences o on o.person_id = p.id where p.id = viewer()`;
}

/** The viewer's standing consent to keep what they lived through. */
export function ownConsent(): Query<{ version: number; given_at: Date }> {
  return sql`select version, given_at from consents
    where person_id = viewer() and kind = 'lived experience' and withdrawn_at is null`;
}

/** The whole catalogue by name: organisers and facilitators keep it, so it stays short. */
export function experienceCatalogue(): Query<{ id: string; name: string }> {
  return sql`select id, name::text from experiences order by name limit 1000`;
}

export interface LivedExperience {
  id: string;
  name: string;
  relation: Relation;
  audience: ExperienceAudience;
}

/** What a person says they lived through, as far as the viewer may see it. */
export function experiencesOf(person: string | null): Query<LivedExperience> {
  return sql`select e.id, e.name::text, l.relation, l.audience
    from lived_experiences l join experiences e on e.id = l.experience_id
    where l.person_id = ${person} order by e.name limit 1000`;
}

export const ownExperiences = (): Query<LivedExperience> =>
  sql`select e.id, e.name::text, l.relation, l.audience
    from lived_experiences l join experiences e on e.id = l.experience_id
    where l.person_id = viewer() order by e.name limit 1000`;

export interface PersonSeen {
  id: string;
  name: string;
  created_at: Date;
  imported: boolean;
  organiser: boolean;
  moderator: boolean;
  about_html: string;
  languages: string[];
  /** The viewer has blocked them. */
  blocked: boolean;
  /** They take a break, and chose that others may know. */
  on_break: boolean;
}

/**
 * A person as the viewer may see them. Nothing for a visitor, for who is not let in yet, and for who blocks
 * the viewer.
 */
export function personById(id: string): Query<PersonSeen> {
  return sql`select p.id, p.name::text, p.created_at, p.admitted_at is null as imported,
      exists (select 1 from place_roles r where r.person_id = p.id and r.role = 'organiser') as organiser,
      exists (select 1 from place_roles r where r.person_id = p.id and r.role = 'moderator') as moderator,
      coalesce(f.about_html, '') as about_html, coalesce(f.languages, '{}') as languages, b.blocked_id is not null as blocked,
      exists (select 1 from pauses q where q.person_id = p.id and q.shown) as on_break
    from people p left join profiles f on f.person_id = p.id
      left join blocks b on b.blocker_id = viewer() and b.blocked_id = p.id
    where p.id = ${id} and viewer() is not null and (p.admitted_at is not null or p.imported_at is not null)
      and (b.blocked_id is not null or p.id <> all ((select my_blocked())::uuid[]))`;
}

/** The groups that a person shows on their profile, as far as the viewer may know of them. */
export function groupsShownBy(
  person: string,
): Query<{ address: string; name: string; facilitator: boolean; audience: string }> {
  return sql`select g.address, g.name, m.role = 'facilitator' as facilitator, g.audience
    from memberships m join groups g on g.id = m.group_id
    where m.person_id = ${person} and m.shown_on_profile order by g.name limit 100`;
}

/** Where the viewer talked with somebody whom they block, for reporting it. */
export function talksWithBlocked(): Query<{ room_id: string; other_id: string }> {
  return sql`select room_id, other_id from my_blocked_conversations(null) order by till desc limit 200`;
}

/** Whom the viewer blocks, the latest first, 51 from the one given on. */
export function ownBlocks(before: string | null): Query<{ id: string; name: string; made_at: Date }> {
  return sql`select p.id, p.name::text, b.made_at from blocks b join people p on p.id = b.blocked_id
    where b.blocker_id = viewer() and (${before}::uuid is null or (b.made_at, b.blocked_id) <
      (select made_at, blocked_id from blocks where blocker_id = viewer() and blocked_id = ${before}))
    order by b.made_at desc, b.blocked_id desc limit 51`;
}

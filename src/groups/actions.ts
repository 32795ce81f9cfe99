import { sql } from 'kysely';
import type { As, Database, ViewerHandle } from '../platform/db.ts';
import type { TriageReading, Visibility } from '../platform/schema.ts';
import { renderMarkdown } from '../platform/text.ts';
import { addressesFor, hiddenAddress } from './compute/address.ts';
import type { GroupLanguage } from './compute/languages.ts';
import { isMember, isOpen, mayAsk } from './policy.ts';
import { type GroupSeen, settingsVersion } from './queries.ts';

export interface NewGroup {
  name: string;
  sentence: string;
  visibility: Visibility;
  language: GroupLanguage;
  /** Markdown. */
  agreement: string;
  /** Ids of the catalogue; what it does not hold is left out. */
  experiences: readonly string[];
}

/** Founds a group with the viewer as its first facilitator. Returns its id and address. */
export async function foundGroup(
  db: ViewerHandle,
  group: NewGroup,
): Promise<{ id: string; address: string }> {
  const id = (await db.first(sql<{ id: string }>`select uuidv7() as id`))!.id;
  const address = group.visibility === 'hidden' ? hiddenAddress() : await freeAddress(db, group.name);
  await db.all(sql`select found_group(${id}, ${address}, ${group.name}, ${group.sentence},
    ${group.visibility}, ${group.language}::regconfig, ${group.agreement}, ${renderMarkdown(group.agreement)})`);
  await addExperiences(db, id, group.experiences);
  return { id, address };
}

/** Two people who found groups of one name at the same time take turns. */
async function freeAddress(db: ViewerHandle, name: string): Promise<string> {
  const addresses = addressesFor(name);
  await db.all(sql`select pg_advisory_xact_lock(hashtextextended(${`address ${addresses[0]}`}, 0))`);
  const free = await db.first(sql<{ address: string }>`select address
    from unnest(${addresses}::text[]) with ordinality as wish (address, place)
    where not address_taken(address) order by place limit 1`);
  return free?.address ?? addresses.at(-1)!;
}

async function addExperiences(
  db: ViewerHandle,
  group: string,
  experiences: readonly string[],
): Promise<void> {
  if (experiences.length === 0) return;
  await db.all(sql`insert into group_experiences (group_id, experience_id)
    select ${group}, e.id from experiences e where e.id = any (${[...experiences]}::uuid[])
    on conflict do nothing`);
}

/**
 * Adds an experience to a group, by its name: one of the catalogue in any spelling of its letters' case, or,
 * for an open group, a new one.
 * @returns false when the catalogue lacks it and this group cannot add to it
 */
export async function nameExperience(db: ViewerHandle, group: string, name: string): Promise<boolean> {
  const found = await db.first(sql<{ id: string | null }>`select name_experience(${group}, ${name}) as id`);
  if (!found?.id) return false;
  await addExperiences(db, group, [found.id]);
  return true;
}

/**
 * Makes the viewer a member of an open group, or asks the facilitators of a private one, or, for a member,
 * agrees to the agreement that holds now.
 * @param agreedVersion the version that was read
 * @returns `stale` when another version holds by now: nothing was done
 */
export async function joinGroup(
  db: ViewerHandle,
  group: GroupSeen,
  agreedVersion: number,
  words = '',
): Promise<'joined' | 'asked' | 'agreed' | 'stale'> {
  if (agreedVersion !== group.agreement_version) return 'stale';
  if (isMember(group)) {
    await db.all(sql`update memberships set agreed_version = ${agreedVersion}
      where group_id = ${group.id} and person_id = viewer()`);
    return 'agreed';
  }
  if (isOpen(group)) {
    await db.all(sql`insert into memberships (group_id, person_id, agreed_version)
      values (${group.id}, viewer(), ${agreedVersion}) on conflict do nothing`);
    return 'joined';
  }
  if (mayAsk(group)) {
    await db.all(sql`insert into join_requests (group_id, person_id, words, agreed_version)
      values (${group.id}, viewer(), ${words}, ${agreedVersion}) on conflict do nothing`);
  }
  return 'asked';
}

export async function withdrawRequest(db: ViewerHandle, group: GroupSeen): Promise<void> {
  await db.all(sql`delete from join_requests where group_id = ${group.id} and person_id = viewer()`);
}

export async function leaveGroup(db: ViewerHandle, group: GroupSeen): Promise<void> {
  await db.all(sql`delete from memberships where group_id = ${group.id} and person_id = viewer()`);
}

/** Lets somebody in who asked. Returns false when they do not ask any more. */
export async function acceptRequest(db: ViewerHandle, group: GroupSeen, person: string): Promise<boolean> {
  const joined = await db.all(sql`insert into memberships (group_id, person_id, agreed_version)
    select r.group_id, r.person_id, r.agreed_version from join_requests r
    where r.group_id = ${group.id} and r.person_id = ${person}
    on conflict do nothing returning person_id`);
  await declineRequest(db, group, person);
  return joined.length > 0;
}

/** Takes a request off the list. The person who asked is told nothing but that they may ask. */
export async function declineRequest(db: ViewerHandle, group: GroupSeen, person: string): Promise<void> {
  await db.all(sql`delete from join_requests where group_id = ${group.id} and person_id = ${person}`);
}

/**
 * Takes somebody out of the group: a decision, of which they are told, with its reasons.
 * @returns false when this person is no plain member
 */
export async function removeMember(
  db: ViewerHandle,
  group: GroupSeen,
  person: string,
  { rule, facts }: { rule: string; facts: string },
): Promise<boolean> {
  return told(
    await db.first(
      sql<{ done: boolean }>`select remove_member(${group.id}, ${person}, ${rule}, ${facts}) as done`,
    ),
  );
}

/**
 * Asks a member to facilitate too, or, with `stepDown`, in the viewer's place.
 * @returns false when this person is no plain member
 */
export async function offerFacilitation(
  db: ViewerHandle,
  group: GroupSeen,
  person: string,
  stepDown: boolean,
): Promise<boolean> {
  const asked = await db.all(sql`insert into facilitator_offers (group_id, person_id, offered_by, step_down)
    select m.group_id, m.person_id, viewer(), ${stepDown} from memberships m
    where m.group_id = ${group.id} and m.person_id = ${person} and m.role = 'member'
    on conflict (group_id, person_id) do nothing returning person_id`);
  return asked.length > 0;
}

/** Ends an offer: the facilitator's withdrawal, or the asked person's no. */
export async function endOffer(db: ViewerHandle, group: GroupSeen, person: string): Promise<void> {
  await db.all(sql`delete from facilitator_offers where group_id = ${group.id} and person_id = ${person}`);
}

/** Says yes to an offer, or takes up a group that nobody facilitates. Returns false when there is neither. */
export async function becomeFacilitator(db: ViewerHandle, group: GroupSeen): Promise<boolean> {
  const done = group.offer
    ? sql<{ done: boolean }>`select accept_facilitation(${group.id}) as done`
    : sql<{ done: boolean }>`select take_up_facilitation(${group.id}) as done`;
  return told(await db.first(done));
}

export async function stepDown(db: ViewerHandle, group: GroupSeen): Promise<void> {
  await db.all(sql`select step_down(${group.id})`);
}

export async function showOnProfile(db: ViewerHandle, group: GroupSeen, shown: boolean): Promise<void> {
  await db.all(sql`update memberships set shown_on_profile = ${shown}
    where group_id = ${group.id} and person_id = viewer()`);
}

/**
 * Writes the next version of the agreement; everybody is asked again.
 * @param seenVersion the version that it was written over
 * @returns false when another version came meanwhile: nothing was done
 */
export async function changeAgreement(
  db: ViewerHandle,
  group: GroupSeen,
  seenVersion: number,
  body: string,
): Promise<boolean> {
  return told(
    await db.first(sql<{ done: boolean }>`select change_agreement(${group.id}, ${seenVersion}, ${body},
      ${renderMarkdown(body)}) as done`),
  );
}

export interface Purpose {
  name: string;
  sentence: string;
  language: GroupLanguage;
  /** Ids of the catalogue; what a group has and is not among these it loses. */
  experiences: readonly string[];
  /** Whether search engines may list it; held for public groups alone. */
  indexed: boolean;
  /** Members see which members are here. */
  names_in_presence: boolean;
  /** Members may write under a pseudonym. */
  pseudonyms: boolean;
  /** How much it takes until a post is put before a person; left out: as it is. */
  reading?: TriageReading | undefined;
}

/**
 * Changes what a group says of itself.
 * @param seen the version of the settings that was changed; left out: whatever holds
 * @returns false when somebody else changed them meanwhile: nothing was done
 */
export async function describeGroup(
  db: ViewerHandle,
  group: GroupSeen,
  purpose: Purpose,
  seen?: string,
): Promise<boolean> {
  // Two who save at the same time take turns, and the second one sees what the first one did.
  await db.all(sql`select 1 from groups where id = ${group.id} for update`);
  const now = await db.first(settingsVersion(group.address));
  if (seen !== undefined && seen !== now?.version) return false;
  await db.all(sql`update groups set name = ${purpose.name}, sentence = ${purpose.sentence},
      language = ${purpose.language}::regconfig, indexed = ${purpose.indexed} and visibility = 'public',
      names_in_presence = ${purpose.names_in_presence},
      -- What was never chosen goes on following who reads the group.
      pseudonyms = nullif(${purpose.pseudonyms}::boolean, case when pseudonyms is null then audience = 'members' end),
      reading = coalesce(${purpose.reading ?? null}::triage_reading, reading)
    where id = ${group.id}`);
  await db.all(sql`delete from group_experiences
    where group_id = ${group.id} and experience_id <> all (${[...purpose.experiences]}::uuid[])`);
  await addExperiences(db, group.id, purpose.experiences);
  return true;
}

/**
 * Lets fewer people see the group. One that becomes hidden gets a new address, and the old one is free.
 * @returns its address from now on
 */
export async function narrowGroup(
  db: ViewerHandle,
  group: GroupSeen,
  visibility: Visibility,
): Promise<string> {
  const address = visibility === 'hidden' ? hiddenAddress() : group.address;
  await db.all(sql`update groups set visibility = ${visibility}, address = ${address},
      indexed = indexed and ${visibility} = 'public' where id = ${group.id}`);
  return address;
}

/** Makes an invitation link. Only the hash of its token is kept. */
export async function inviteToGroup(
  db: ViewerHandle,
  group: GroupSeen,
  { tokenHash, days, uses }: { tokenHash: Buffer; days: number; uses: number },
): Promise<void> {
  await db.all(sql`insert into group_invitations (group_id, token_hash, made_by, expires_at, uses_left)
    values (${group.id}, ${tokenHash}, viewer(), now() + make_interval(days => ${days}), ${uses})`);
}

export async function endInvitation(db: ViewerHandle, group: GroupSeen, invitation: string): Promise<void> {
  await db.all(sql`update group_invitations set ended_at = now()
    where id = ${invitation} and group_id = ${group.id} and ended_at is null`);
}

/**
 * Joins by an invitation link.
 * @returns the group's address; null when the link does not work any more; `stale` when the agreement is not
 *   the one that was read
 */
export async function joinByInvitation(
  db: ViewerHandle,
  tokenHash: Buffer,
  agreedVersion: number,
): Promise<{ address: string } | 'stale' | null> {
  const used = await db.first(
    sql<{ answer: string | null }>`select use_group_invitation(${tokenHash}, ${agreedVersion}) as answer`,
  );
  if (!used?.answer) return null;
  return used.answer === 'agreement changed' ? 'stale' : { address: used.answer };
}

const told = (row: { done: boolean } | undefined) => row?.done === true;

/**
 * Notes that a member looks at the group, for “new since your last visit”: a visit begins after an hour's
 * pause. Call it after answering and do not wait for it: it never fails, and writes at most every five minutes.
 */
export async function noteVisit(
  db: Database,
  as: As,
  group: Pick<GroupSeen, 'id' | 'role' | 'visited_at'>,
): Promise<void> {
  if (!group.role || (group.visited_at && Date.now() - group.visited_at.getTime() < 300_000)) return;
  try {
    await db.asViewer(as, (viewer) =>
      viewer.all(sql`insert into group_visits (group_id, person_id) values (${group.id}, viewer())
        on conflict (person_id, group_id) do update set
          previous_visit_at = case when group_visits.visited_at < now() - interval '1 hour'
            then group_visits.visited_at else group_visits.previous_visit_at end,
          visited_at = now()`),
    );
  } catch {
    // A visit that was not noted shows something as new once more: no reason to trouble the reader.
  }
}

import { sql } from 'kysely';
import type { As, Database, ViewerHandle } from '../platform/db.ts';
import type { Visibility } from '../platform/schema.ts';
import { renderMarkdown } from '../platform/text.ts';
import { addressesFor, hiddenAddress } from './compute/address.ts';
import type { GroupLanguage } from './compute/languages.ts';
import { isMember, isOpen, mayAsk } from './policy.ts';
import type { GroupSeen } from './queries.ts';

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
      viewer.all(sql`update memberships set
          previous_visit_at = case when visited_at < now() - interval '1 hour' then visited_at else previous_visit_at end,
          visited_at = now()
        where group_id = ${group.id} and person_id = viewer()`),
    );
  } catch {
    // A visit that was not noted shows something as new once more: no reason to trouble the reader.
  }
}

import { sql } from 'kysely';
import { type SignUpRefusal, signUp } from '../people/actions.ts';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { Joining, PlaceRole } from '../platform/schema.ts';
import { newToken } from '../platform/session.ts';
import { renderMarkdown } from '../platform/text.ts';

/** What organisers say about the place. */
export interface Settings {
  place: string;
  sentence: string;
  contact: string;
  joining: Joining;
  adults_only: boolean;
  /** Where “Leave this page quickly” leads; empty: where it leads by default; left out: as it is. */
  leave_to?: string | undefined;
}

/**
 * The link with which somebody becomes the first organiser: a new one at each start, so that an address which
 * stayed in an old log opens nothing. The earlier one dies.
 * @returns the token for `/set-up/<token>`, or nothing once there is an organiser
 */
export async function firstOrganiserLink(system: Handle): Promise<string | undefined> {
  await system.all(sql`select 1 from place for update`);
  await system.all(sql`delete from sign_in_links where purpose = 'first organiser' and used_at is null`);
  if (await system.first(sql`select 1 from place_roles where role = 'organiser'`)) return undefined;
  const { token, hash } = newToken();
  await system.all(sql`insert into sign_in_links (token_hash, purpose) values (${hash}, 'first organiser')`);
  return token;
}

interface SetUp {
  /** Hash of the link's token. */
  link: Buffer;
  settings: Settings;
  /** Names for the catalogue. */
  experiences: readonly string[];
  /** Whoever is signed in, or a new account. */
  organiser: { id: string } | { name: string; passwordHash: string };
  /** The place's secret. */
  secret: string;
}

/**
 * Uses the link up, names the place, fills the catalogue, and makes the first organiser, who also looks at
 * reports. `dead`: the link was used meanwhile. What is refused must be rolled back by the caller.
 */
export async function setUpPlace(
  system: Handle,
  { link, settings, experiences, organiser, secret }: SetUp,
): Promise<{ person: string } | { refused: SignUpRefusal | 'dead' }> {
  const used = await system.first(sql`update sign_in_links set used_at = now()
    where token_hash = ${link} and purpose = 'first organiser' and used_at is null returning 1`);
  if (!used) return { refused: 'dead' };
  // A place whose organisers all left may have closed its doors: not to whoever holds this link.
  await system.all(sql`update place set joining = 'anyone', adults_only = ${settings.adults_only}`);
  const made =
    'id' in organiser
      ? { person: organiser.id }
      : await signUp(system, {
          name: organiser.name,
          proof: { passwordHash: organiser.passwordHash },
          invitation: undefined,
          secret,
        });
  if ('refused' in made) return made;
  const { person } = made;
  await system.all(sql`update people set admitted_at = coalesce(admitted_at, now()) where id = ${person}`);
  await system.all(sql`insert into place_roles (person_id, role)
    values (${person}, 'organiser'), (${person}, 'moderator') on conflict do nothing`);
  await system.all(updateSettings(settings));
  await system.all(sql`insert into experiences (name)
    select distinct name from unnest(${experiences}::citext[]) name
    on conflict (name) do update set kept_to = null, named_for = null`);
  await system.all(sql`select audit_as(${person}, 'set the place up', null, null, null, '{}', now())`);
  return { person };
}

/**
 * Changes what the place says about itself.
 * @param seen the version that was changed; left out: whatever holds
 * @returns false when somebody else changed it meanwhile: nothing was done
 */
export async function changeSettings(
  db: ViewerHandle,
  settings: Settings,
  rules: string,
  seen?: string,
): Promise<boolean> {
  const now = await db.first(
    sql<{ version: string }>`select changed_at::text as version from place for update`,
  );
  if (seen !== undefined && seen !== now?.version) return false;
  await db.all(updateSettings(settings));
  await db.all(
    sql`update place set rules = ${rules}, rules_html = ${renderMarkdown(rules)}, changed_at = now()`,
  );
  await log(db, 'changed the settings');
  return true;
}

const updateSettings = ({ place, sentence, contact, joining, adults_only, leave_to }: Settings) =>
  sql`update place set name = ${place}, sentence = ${sentence}, contact = ${contact},
    joining = ${joining}, adults_only = ${adults_only}, changed_at = now(),
    leave_to = ${leave_to === undefined ? sql`leave_to` : leave_to === '' ? sql`default` : leave_to}`;

/** Lets in somebody who waits. Says whether there was somebody. */
export async function admit(db: ViewerHandle, person: string): Promise<boolean> {
  return done(db, sql`select admit(${person}) as done`);
}

/** Removes the account of somebody who waits. Says whether there was somebody. */
export async function turnAway(db: ViewerHandle, person: string): Promise<boolean> {
  return done(db, sql`select turn_away(${person}) as done`);
}

/** Gives a role. False when the person has it, or has not been let in. */
export async function giveRole(db: ViewerHandle, person: string, role: PlaceRole): Promise<boolean> {
  return done(db, sql`select give_place_role(${person}, ${role}) as done`);
}

/** Takes a role. False for the last organiser's, and when the person does not have it. */
export async function takeRole(db: ViewerHandle, person: string, role: PlaceRole): Promise<boolean> {
  return done(db, sql`select take_place_role(${person}, ${role}) as done`);
}

/**
 * Makes a link into the place.
 * @returns the token: shown now, kept nowhere
 */
export async function invite(db: ViewerHandle, days: number, uses: number): Promise<string> {
  const { token, hash } = newToken();
  await db.all(sql`insert into place_invitations (token_hash, made_by, expires_at, uses_left)
    values (${hash}, ${db.viewer.id}, now() + make_interval(days => ${days}), ${uses})`);
  await log(db, 'made an invitation', { days, uses });
  return token;
}

/** Ends an invitation. Says whether it stood. */
export async function endInvitation(db: ViewerHandle, invitation: string): Promise<boolean> {
  const ended = await db.first(sql`update place_invitations set ended_at = now()
    where id = ${invitation} and ended_at is null returning id`);
  if (ended) await log(db, 'ended an invitation');
  return ended !== undefined;
}

/** Adds names to the catalogue; those that are there already stay as they are. */
export async function addExperiences(db: ViewerHandle, names: readonly string[]): Promise<void> {
  await db.all(sql`select add_experiences(${names}::citext[])`);
  await log(db, 'added experiences', { count: names.length });
}

/** Takes an experience out that nobody uses. False when somebody does. */
export async function removeExperience(db: ViewerHandle, experience: string): Promise<boolean> {
  const removed = await done(db, sql`select remove_experience(${experience}) as done`);
  if (removed) await log(db, 'removed an experience');
  return removed;
}

/**
 * Makes a link that signs a person in once, for an organiser to hand on. Logged, and the person is told. For an
 * imported person it hands the account over: it lives from the moment the link is used.
 * @returns the token of `/sign-in/links/<token>`, or nothing when the viewer does not see such a person
 */
export async function makeLinkFor(db: ViewerHandle, person: string): Promise<string | undefined> {
  const { token, hash } = newToken();
  const made = await done(db, sql`select make_sign_in_link(${person}, ${hash}) as done`);
  return made ? token : undefined;
}

async function done(db: Handle, query: ReturnType<typeof sql<{ done: boolean }>>): Promise<boolean> {
  return (await db.first(query))?.done ?? false;
}

async function log(db: ViewerHandle, verb: string, detail: Record<string, number> = {}): Promise<void> {
  await db.all(sql`select audit(${verb}, null, ${JSON.stringify(detail)})`);
}

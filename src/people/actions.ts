import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { ANSWER_DAYS, MAIL_ONCE } from '../platform/once.ts';
import type { ExperienceAudience, Relation } from '../platform/schema.ts';
import { hashToken, newToken, SESSION_DAYS } from '../platform/session.ts';
import { nameKey, renderMarkdown } from '../platform/text.ts';
import { hashRecoveryCode, recoveryCodes } from './compute/recovery-codes.ts';

/** How somebody proved who they are when a session began. */
export type BegunBy = 'sign-up' | 'password' | 'passkey' | 'recovery code' | 'link';

/** A passkey as the browser made it, checked. */
export interface NewPasskey {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  /** What its person calls it; at first the device. */
  label: string;
}

interface NewPerson {
  /** As `normaliseName` gives it. */
  name: string;
  proof: { passwordHash: string } | { passkey: NewPasskey };
  /** Hash of the token of a place invitation. */
  invitation: Buffer | undefined;
  /** The place's secret. */
  secret: string;
  /** What they read about being of age; left out where they wrote it themselves. */
  wording?: string;
  /** The language that they chose before they joined. */
  locale?: string | undefined;
}

type NameInUse = 'nameTaken' | 'nameLooksLike';
export type SignUpRefusal = 'closed' | 'needsInvitation' | 'badInvitation' | NameInUse;

/**
 * Makes an account, with its sheet of recovery codes, as far as the place's joining rule allows. Where people
 * are let in by approval it waits, unless an invitation came along. What was refused is the result; the
 * caller must then roll back, so that an invitation is not used up.
 */
export async function signUp(
  system: Handle,
  { name, proof, invitation, secret, wording, locale }: NewPerson,
): Promise<{ person: string } | { refused: SignUpRefusal }> {
  const place = (await system.first(
    sql<{
      joining: 'anyone' | 'invitation' | 'approval' | 'closed';
      adults_only: boolean;
    }>`select joining, adults_only from place`,
  ))!;
  if (place.joining === 'closed') return { refused: 'closed' };
  const invited =
    invitation && place.joining !== 'anyone' ? await takePlaceInvitation(system, invitation) : false;
  if (invitation && place.joining !== 'anyone' && !invited) return { refused: 'badInvitation' };
  if (place.joining === 'invitation' && !invited) return { refused: 'needsInvitation' };

  const admitted = place.joining !== 'approval' || invited;
  const made = await system.first(
    sql<{ id: string }>`insert into people (name, name_key, admitted_at)
      values (${name}, ${nameKey(name)}, case when ${admitted} then now() end)
      on conflict do nothing returning id`,
  );
  if (!made) return { refused: (await nameInUse(system, name)) ?? 'nameTaken' };
  const person = made.id;
  await system.all(sql`insert into profiles (person_id) values (${person})`);
  if (locale)
    await system.all(sql`insert into preferences (person_id, locale) values (${person}, ${locale})`);
  if (place.adults_only)
    await system.all(sql`insert into consents (person_id, kind, version, text_hash)
      values (${person}, 'adult', 1, case when ${wording ?? null}::text is not null
        then consent_text('adult', 1, ${wording ?? null}) end)`);
  if ('passkey' in proof) await addPasskey(system, person, proof.passkey);
  else await keepPassword(system, person, proof.passwordHash);
  await makeRecoverySheet(system, person, secret);
  return { person };
}

/**
 * Whether somebody has this name, or one that a hurried reader takes for it.
 * @param except whose own name does not count
 */
export async function nameInUse(
  system: Handle,
  name: string,
  except: string | null = null,
): Promise<NameInUse | undefined> {
  const other = await system.first(
    sql<{ same: boolean }>`select name = ${name} as same from people
      where (name = ${name} or name_key = ${nameKey(name)}) and id is distinct from ${except} order by 1 desc`,
  );
  return other && (other.same ? 'nameTaken' : 'nameLooksLike');
}

/** Takes one use of an invitation into the place. Says whether there was one. */
async function takePlaceInvitation(system: Handle, token: Buffer): Promise<boolean> {
  const taken = await system.first(
    sql`update place_invitations set uses_left = uses_left - 1
      where token_hash = ${token} and ended_at is null and expires_at > now() and uses_left > 0 returning 1`,
  );
  return taken !== undefined;
}

/**
 * Begins a session, and ends the one that the browser came with: a session planted there before signing in
 * opens nothing afterwards.
 * @returns the token for the cookie, the language that the person chose, and whether they asked to go
 */
export async function beginSession(
  system: Handle,
  begun: { person: string; by: BegunBy; device: string; instead: Buffer | null },
): Promise<{ token: string; locale: string | null; leaving: boolean }> {
  const { token, hash } = newToken();
  if (begun.instead) await endSessionOf(system, begun.instead);
  const session = await system.first(
    sql<{
      locale: string | null;
      leaving: boolean;
    }>`insert into sessions (token_hash, person_id, device, begun_by, expires_at)
      values (${hash}, ${begun.person}, ${begun.device}, ${begun.by}, now() + make_interval(days => ${SESSION_DAYS}))
      returning (select f.locale from preferences f where f.person_id = sessions.person_id),
        (select p.leaving_at is not null from people p where p.id = sessions.person_id) as leaving`,
  );
  return { token, locale: session?.locale ?? null, leaving: session?.leaving ?? false };
}

/** Ends the session with this token's hash, if it is one. */
export async function endSessionOf(system: Handle, token: Buffer): Promise<void> {
  await system.all(
    sql`update sessions set ended_at = now() where token_hash = ${token} and ended_at is null`,
  );
}

/** Says that a session is in use; it then lasts its full time again. At most hourly. */
export async function touchSession(system: Handle, token: Buffer): Promise<void> {
  await system.all(
    sql`update sessions set seen_at = now(), expires_at = now() + make_interval(days => ${SESSION_DAYS})
      where token_hash = ${token} and ended_at is null and expires_at > now()
        and seen_at < now() - interval '1 hour'`,
  );
}

/** How often guessing is allowed within a quarter of an hour. */
const guesses = { name: 10, address: 100 };

export interface Guess {
  /** What is guessed at: a password and a recovery code are counted apart. */
  at: 'password' | 'recovery code';
  name: string;
  /** The hashed network address. */
  address: string;
  secret: string;
}

/**
 * Counts an attempt to sign in, before it is known whether it is right: guesses sent all at once do not slip
 * by. Over the limit a right password is refused too, so that guessing on tells nothing.
 * @returns seconds to wait; 0 when it may be tried
 */
export async function countGuess(system: Handle, guess: Guess): Promise<number> {
  const keys = guessKeys(guess);
  // In one order always, so that two statements never wait for each other.
  const rows = [keys.name, keys.address].sort(Buffer.compare);
  const counted = await system.all(
    sql<{ key: Buffer; count: number; wait: number }>`
      insert into attempts (key, count, since) values (${rows[0]}, 1, now()), (${rows[1]}, 1, now())
      on conflict (key) do update set
        count = case when attempts.since < now() - interval '15 minutes' then 1 else attempts.count + 1 end,
        since = case when attempts.since < now() - interval '15 minutes' then now() else attempts.since end
      returning key, count, ceil(extract(epoch from since + interval '15 minutes' - now()))::integer as wait`,
  );
  return Math.max(
    0,
    ...counted.map(({ key, count, wait }) =>
      count > (key.equals(keys.name) ? guesses.name : guesses.address) ? Math.max(1, wait) : 0,
    ),
  );
}

/** After the right answer: the name starts anew, and the address gets this attempt back. */
export async function forgiveGuess(system: Handle, guess: Guess): Promise<void> {
  const { name, address } = guessKeys(guess);
  await system.all(sql`delete from attempts where key = ${name}`);
  await system.all(sql`update attempts set count = greatest(count - 1, 0) where key = ${address}`);
}

/** Keyed hashes: who reads the table does not learn who tried. Names that look alike share a counter. */
function guessKeys({ at, name, address, secret }: Guess): { name: Buffer; address: Buffer } {
  const key = (...parts: string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  return { name: key('guess', at, nameKey(name)), address: key('guess from', address) };
}

/** Sets a password, whatever was there before. */
export async function keepPassword(system: Handle, person: string, hash: string): Promise<void> {
  await system.all(
    sql`insert into passwords (person_id, hash) values (${person}, ${hash})
      on conflict (person_id) do update set hash = excluded.hash, changed_at = now()`,
  );
}

export async function addPasskey(
  system: Handle,
  person: string,
  { id, publicKey, counter, transports, label }: NewPasskey,
): Promise<void> {
  await system.all(
    sql`insert into passkeys (id, person_id, public_key, counter, transports, label)
      values (${id}, ${person}, ${Buffer.from(publicKey)}, ${counter}, ${transports}, ${label})`,
  );
}

/** Makes a new sheet of recovery codes; those of an older one open nothing any more. */
export async function makeRecoverySheet(system: Handle, person: string, secret: string): Promise<void> {
  const seed = randomBytes(32);
  await system.all(
    sql`insert into recovery_code_sheets (person_id, show_seed) values (${person}, ${seed})
      on conflict (person_id) do update set show_seed = excluded.show_seed, made_at = now()`,
  );
  await system.all(sql`delete from recovery_codes where person_id = ${person}`);
  const hashes = recoveryCodes(seed, secret).map(hashRecoveryCode);
  await system.all(
    sql`insert into recovery_codes (hash, person_id) select hash, ${person} from unnest(${hashes}::bytea[]) hash`,
  );
}

/** From here on a sheet's codes are on paper only. */
export async function hideRecoverySheet(system: Handle, person: string): Promise<void> {
  await system.all(sql`update recovery_code_sheets set show_seed = null where person_id = ${person}`);
}

/** Uses a code up. @returns whose it was, or nothing: the same for a wrong name and a wrong code */
export async function takeRecoveryCode(
  system: Handle,
  name: string,
  code: string,
): Promise<string | undefined> {
  const used = await system.first(
    sql<{ person_id: string }>`update recovery_codes set used_at = now()
      where hash = ${hashRecoveryCode(code)} and used_at is null
        and person_id = (select id from people where name = ${name}) returning person_id`,
  );
  if (used) await tell(system, used.person_id, 'recovery code used');
  return used?.person_id;
}

/** How long a sign-in link holds. */
const linkHours = 24;

/**
 * Makes a link that signs somebody in once, within a day, and tells them so.
 * @param madeBy the organiser; null for whoever runs the server
 * @returns the token; the link is `/sign-in/links/<token>`
 */
export async function makeSignInLink(system: Handle, person: string, madeBy: string | null): Promise<string> {
  const { token, hash } = newToken();
  await system.all(
    sql`insert into sign_in_links (token_hash, person_id, purpose, made_by, expires_at)
      values (${hash}, ${person}, 'sign in', ${madeBy}, now() + make_interval(hours => ${linkHours}))`,
  );
  await tell(system, person, 'sign-in link made', madeBy);
  return token;
}

/**
 * Uses a link up. An imported account that is not in anybody's hands yet is now in these.
 * @returns whose it is, or nothing when it is used, too old or none
 */
export async function takeSignInLink(system: Handle, token: string): Promise<string | undefined> {
  const used = await system.first(
    sql<{ person_id: string }>`update sign_in_links set used_at = now()
      where token_hash = ${hashToken(token)} and purpose = 'sign in' and used_at is null and expires_at > now()
      returning person_id`,
  );
  if (!used) return undefined;
  await system.all(
    sql`select bring_to_life(id) from people
      where id = ${used.person_id} and imported_at is not null and admitted_at is null`,
  );
  await tell(system, used.person_id, 'sign-in link used');
  return used.person_id;
}

/** The session goes on as one begun by the new password; all others of this person end, and so do open links. */
export async function changePassword(
  system: Handle,
  { person, session, hash }: { person: string; session: string; hash: string },
): Promise<void> {
  await keepPassword(system, person, hash);
  await system.all(sql`update sessions set begun_by = 'password' where id = ${session}`);
  await system.all(
    sql`update sessions set ended_at = now()
      where person_id = ${person} and id <> ${session} and ended_at is null`,
  );
  await system.all(
    sql`update sign_in_links set expires_at = now() where person_id = ${person} and used_at is null`,
  );
  await tell(system, person, 'password changed');
}

/** Gives an account another name, where that is allowed. @returns what is in the way, if anything */
export async function changeName(
  system: Handle,
  person: string,
  name: string,
): Promise<NameInUse | undefined> {
  const problem = await nameInUse(system, name, person);
  if (problem) return problem;
  await system.all(sql`update people set name = ${name}, name_key = ${nameKey(name)} where id = ${person}`);
  return undefined;
}

/** Remembers a passkey challenge for five minutes. */
export async function addChallenge(
  system: Handle,
  { challenge, person, name }: { challenge: string; person: string | null; name: string | null },
): Promise<void> {
  await system.all(
    sql`insert into passkey_challenges (challenge, person_id, name) values (${challenge}, ${person}, ${name})`,
  );
}

/** Takes a challenge away, whatever comes of it: an answer is good once. */
export async function takeChallenge(
  system: Handle,
  challenge: string,
): Promise<{ person_id: string | null; name: string | null } | undefined> {
  return system.first(
    sql<{ person_id: string | null; name: string | null }>`
      with taken as (delete from passkey_challenges where challenge = ${challenge} returning *)
      select person_id, name from taken where created_at > now() - interval '5 minutes'`,
  );
}

/** Keeps the counter of a passkey that was just used. */
export async function usePasskey(system: Handle, id: string, counter: number): Promise<void> {
  await system.all(sql`update passkeys set counter = ${counter}, used_at = now() where id = ${id}`);
}

export async function namePasskey(
  system: Handle,
  person: string,
  id: string,
  label: string,
): Promise<boolean> {
  const named = await system.first(
    sql`update passkeys set label = ${label} where id = ${id} and person_id = ${person} returning 1`,
  );
  return named !== undefined;
}

/** Removes a passkey, unless it is the last way in. */
export async function removePasskey(
  system: Handle,
  person: string,
  id: string,
): Promise<'removed' | 'last way in' | 'none'> {
  // Two that are removed at the same time wait for each other here.
  await system.all(sql`select 1 from people where id = ${person} for update`);
  const ways = await system.first(
    sql<{ this: boolean; another: boolean }>`select
      exists (select 1 from passkeys where id = ${id} and person_id = ${person}) as this,
      exists (select 1 from passkeys where id <> ${id} and person_id = ${person})
        or exists (select 1 from passwords where person_id = ${person}) as another`,
  );
  if (!ways?.this) return 'none';
  if (!ways.another) return 'last way in';
  await system.all(sql`delete from passkeys where id = ${id} and person_id = ${person}`);
  await tell(system, person, 'passkey removed');
  return 'removed';
}

/** What happened to an account that its person must know of. */
export type NoticeKind =
  | 'sign-in link made'
  | 'sign-in link used'
  | 'recovery code used'
  | 'recovery codes made'
  | 'password changed'
  | 'passkey added'
  | 'passkey removed'
  | 'archive taken';

/** Tells a person something about their own account; they find it under “You”. */
export async function tell(
  system: Handle,
  person: string,
  kind: NoticeKind,
  by: string | null = null,
): Promise<void> {
  await system.all(
    sql`insert into account_notices (person_id, kind, by_person_id) values (${person}, ${kind}, ${by})`,
  );
}

export async function markNoticesRead(db: ViewerHandle): Promise<void> {
  await db.all(
    sql`update account_notices set read_at = now() where person_id = viewer() and read_at is null`,
  );
}

/** Ends one session of the viewer's. @returns whether it was one */
export async function endSession(db: ViewerHandle, session: string): Promise<boolean> {
  const ended = await db.first(
    sql`update sessions set ended_at = now()
      where id = ${session} and person_id = viewer() and ended_at is null returning 1`,
  );
  return ended !== undefined;
}

/** Ends all sessions of the viewer's but the one that asks. */
export async function endOtherSessions(db: ViewerHandle): Promise<void> {
  await db.all(
    sql`update sessions set ended_at = now()
      where person_id = viewer() and id <> ${db.viewer.sessionId} and ended_at is null`,
  );
}

export interface OwnProfile {
  about: string;
  languages: string[];
  locale: string;
  timeZone: string;
  wordsInPages: boolean;
}

/** Saves what the viewer says about themselves, and how the place should speak to them. */
export async function saveProfile(db: ViewerHandle, profile: OwnProfile): Promise<void> {
  const html = renderMarkdown(profile.about);
  await db.all(
    sql`insert into profiles (person_id, about, about_html, languages, changed_at)
      values (viewer(), ${profile.about}, ${html}, ${profile.languages}, now())
      on conflict (person_id) do update set about = excluded.about, about_html = excluded.about_html,
        languages = excluded.languages, changed_at = now()`,
  );
  await db.all(
    sql`insert into preferences (person_id, locale, time_zone, words_in_pages)
      values (viewer(), ${profile.locale}, ${profile.timeZone}, ${profile.wordsInPages})
      on conflict (person_id) do update set locale = excluded.locale, time_zone = excluded.time_zone,
        words_in_pages = excluded.words_in_pages`,
  );
}

/** The language in which the place speaks to the viewer, in every browser. */
export async function saveLanguage(db: ViewerHandle, locale: string): Promise<void> {
  await db.all(
    sql`insert into preferences (person_id, locale) values (viewer(), ${locale})
      on conflict (person_id) do update set locale = excluded.locale`,
  );
}

/**
 * The viewer agrees that what they lived through is kept, in the words of this version.
 * @param wording as they read it
 */
export async function giveConsent(db: ViewerHandle, version: number, wording: string): Promise<void> {
  await db.all(
    sql`update consents set withdrawn_at = now()
      where person_id = viewer() and kind = 'lived experience' and withdrawn_at is null and version < ${version}`,
  );
  await db.all(
    sql`insert into consents (person_id, kind, version, text_hash)
      values (viewer(), 'lived experience', ${version}, consent_text('lived experience', ${version}, ${wording}))
      on conflict (person_id, kind) where withdrawn_at is null do nothing`,
  );
}

/** Nothing that needed the consent stays. */
export async function withdrawConsent(db: ViewerHandle): Promise<void> {
  await db.all(sql`delete from lived_experiences where person_id = viewer()`);
  await db.all(
    sql`update consents set withdrawn_at = now()
      where person_id = viewer() and kind = 'lived experience' and withdrawn_at is null`,
  );
}

export interface SaidExperience {
  experience: string;
  relation: Relation;
  audience: ExperienceAudience;
}

/** Says, or says anew, how the viewer stands to an experience and who may see it. */
export async function sayExperience(
  db: ViewerHandle,
  { experience, relation, audience }: SaidExperience,
): Promise<void> {
  await db.all(
    sql`insert into lived_experiences (person_id, experience_id, relation, audience)
      values (viewer(), ${experience}, ${relation}, ${audience})
      on conflict (person_id, experience_id) do update
        set relation = excluded.relation, audience = excluded.audience`,
  );
}

export async function takeExperienceBack(db: ViewerHandle, experience: string): Promise<void> {
  await db.all(
    sql`delete from lived_experiences where person_id = viewer() and experience_id = ${experience}`,
  );
}

/** Hides two people from each other. @returns the other's name, or nothing when there is no such person */
export async function block(db: ViewerHandle, person: string): Promise<string | undefined> {
  const other = await db.first(
    sql<{ name: string }>`select name::text from people where id = ${person} and id <> viewer()`,
  );
  if (!other) return undefined;
  await db.all(
    sql`insert into blocks (blocker_id, blocked_id) values (viewer(), ${person}) on conflict do nothing`,
  );
  return other.name;
}

export async function unblock(db: ViewerHandle, person: string): Promise<void> {
  await db.all(sql`delete from blocks where blocker_id = viewer() and blocked_id = ${person}`);
}

/* For the system role: what has had its time. Each returns how many rows it forgot. */

export async function forgetSessions(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from sessions
    where expires_at < now() or ended_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

export async function forgetSignInLinks(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from sign_in_links
    where expires_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

/** Ceremonies that nobody finished, and what shows a sheet of recovery codes: an hour is enough. */
export async function forgetCeremonies(system: Handle): Promise<number> {
  const left = await system.all(sql`delete from passkey_challenges
    where created_at < now() - interval '1 hour' returning 1`);
  const shown = await system.all(sql`update recovery_code_sheets set show_seed = null
    where show_seed is not null and made_at < now() - interval '1 hour' returning 1`);
  return left.length + shown.length;
}

export async function forgetAttempts(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from attempts
    where since < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

/** What was answered by mail is known for as long as it can be answered: a mail that was on its way for long stands once. */
export async function forgetOnceResults(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from once_results
    where made_at < now() - make_interval(days => case when once like ${`${MAIL_ONCE}%`} then ${ANSWER_DAYS}::integer else ${days}::integer end)
    returning 1`);
  return gone.length;
}

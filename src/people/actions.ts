import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Handle } from '../platform/db.ts';
import { newToken, SESSION_DAYS } from '../platform/session.ts';
import { nameKey } from '../platform/text.ts';
import { hashRecoveryCode, recoveryCodes } from './compute/recovery-codes.ts';

/** How somebody proved who they are when a session began. */
export type BegunBy = 'sign-up' | 'password' | 'passkey' | 'recovery code' | 'link';

/** A passkey as the browser made it, checked. */
export interface NewPasskey {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
}

interface NewPerson {
  /** As `normaliseName` gives it. */
  name: string;
  proof: { passwordHash: string } | { passkey: NewPasskey };
  /** Hash of the token of a place invitation. */
  invitation: Buffer | undefined;
  /** The place's secret. */
  secret: string;
}

export type SignUpRefusal = 'closed' | 'needsInvitation' | 'badInvitation' | 'nameTaken' | 'nameLooksLike';

/**
 * Makes an account, with its sheet of recovery codes, as far as the place's joining rule allows. Where people
 * are let in by approval it waits, unless an invitation came along. What was refused is the result; the
 * caller must then roll back, so that an invitation is not used up.
 */
export async function signUp(
  system: Handle,
  { name, proof, invitation, secret }: NewPerson,
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
  if (!made) {
    const same = await system.first(sql`select 1 from people where name = ${name}`);
    return { refused: same ? 'nameTaken' : 'nameLooksLike' };
  }
  const person = made.id;
  await system.all(sql`insert into profiles (person_id) values (${person})`);
  if (place.adults_only)
    await system.all(sql`insert into consents (person_id, kind, version) values (${person}, 'adult', 1)`);
  if ('passkey' in proof) await addPasskey(system, person, proof.passkey, '');
  else await keepPassword(system, person, proof.passwordHash);
  await makeRecoverySheet(system, person, secret);
  return { person };
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
 * @returns the token for the cookie
 */
export async function beginSession(
  system: Handle,
  begun: { person: string; by: BegunBy; device: string; instead: Buffer | null },
): Promise<string> {
  const { token, hash } = newToken();
  if (begun.instead) await endSessionOf(system, begun.instead);
  await system.all(
    sql`insert into sessions (token_hash, person_id, device, begun_by, expires_at)
      values (${hash}, ${begun.person}, ${begun.device}, ${begun.by}, now() + make_interval(days => ${SESSION_DAYS}))`,
  );
  return token;
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
  { id, publicKey, counter, transports }: NewPasskey,
  label: string,
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

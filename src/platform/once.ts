import { sql } from 'kysely';
import type { Query } from './db.ts';

/** Values that begin so are of answers by mail, and kept for so many days: a day longer than their address holds. */
export const MAIL_ONCE = 'mail ';
export const ANSWER_DAYS = 31;

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Takes a form's random value, or finds what it led to before. A second sending that arrives while the first
 * is under way waits for its commit here. `location` is null for the one that is first.
 * @param person null for a visitor
 */
export function findOnce(person: string | null, once: string): Query<{ location: string | null }> {
  return sql`insert into once_results (person_id, once) values (${person ?? nobody}, ${once})
    on conflict (person_id, once) do update set made_at = once_results.made_at returning location`;
}

/** Keeps where the form led to. */
export function addOnce(person: string | null, once: string, location: string): Query<unknown> {
  return sql`update once_results set location = ${location} where person_id = ${person ?? nobody} and once = ${once}`;
}

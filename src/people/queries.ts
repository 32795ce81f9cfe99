import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';

/** For the system role: who has this name, and the hash of their password. */
export function passwordOf(name: string): Query<{ id: string; hash: string | null; locale: string | null }> {
  return sql`select p.id, w.hash, p.locale from people p left join passwords w on w.person_id = p.id
    where p.name = ${name}`;
}

/** For the system role: the sheet of a person, with the seed while its codes may be shown. */
export function recoverySheetOf(
  person: string,
): Query<{ made_at: Date; show_seed: Buffer | null; left: Buffer[] }> {
  return sql`select made_at, case when made_at > now() - interval '1 hour' then show_seed end as show_seed,
      array(select hash from recovery_codes c where c.person_id = s.person_id and used_at is null) as left
    from recovery_code_sheets s where person_id = ${person}`;
}

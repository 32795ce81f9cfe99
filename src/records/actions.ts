import { sql } from 'kysely';
import type { Handle } from '../platform/db.ts';
import { type AuditRow, type Misfit, newChain } from './compute/audit-chain.ts';

export interface Verified {
  /** Rows that fit, from the first on. */
  rows: number;
  /** The hash of the last of them, in hexadecimal: noted down elsewhere it stands for all before it. */
  head: string;
  /** The first row that does not fit. */
  misfit: Misfit | undefined;
  /** Whether the head that was noted earlier is in the chain; true when none was given. */
  hadNoted: boolean;
}

/**
 * Reads the whole log and counts its chain anew, for the system role.
 * @param noted a head that was noted down earlier, in hexadecimal
 */
export async function verifyAudit(system: Handle, noted?: string): Promise<Verified> {
  // Whatever somebody put into the schema under the name of a function of PostgreSQL's own.
  await system.all(sql`set local search_path = pg_catalog, public`);
  // All rows of one moment, those without a place last: none hides between two questions.
  await system.all(sql`declare audit_rows no scroll cursor for
    select seq::text, id::text, trunc(extract(epoch from at) * 1000000)::text as at,
      coalesce(actor_id::text, '') as actor, verb, coalesce(group_id::text, '') as "group",
      coalesce(person_id::text, '') as person, coalesce(object_id::text, '') as object, detail::text, previous, hash
    from public.audit_log order by audit_log.seq nulls last, id`);
  const chain = newChain(noted);
  let misfit: Misfit | undefined;
  while (!misfit) {
    const rows = await system.all(sql<AuditRow>`fetch 5000 from audit_rows`);
    if (rows.length === 0) break;
    for (const row of rows) {
      misfit = chain.add(row);
      if (misfit) break;
    }
  }
  await system.all(sql`close audit_rows`);
  return { rows: chain.rows, head: chain.head, misfit, hadNoted: noted === undefined || chain.hadNoted };
}

import { sql } from 'kysely';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';

/** For the system role: what is wrong with daily back-ups, as the process that makes them noted it. One row, or none. */
export const backUpTroubles = `select why as late from back_up_troubles where ended_at is null`;

export function backUpsLate(): Query<{ late: 'failed' | 'old' }> {
  return sql`${sql.raw(backUpTroubles)}`;
}

/** For the system role: the organisers, while it lasts. */
export function concernedByTrouble(trouble: string): Query<{ person_id: string; kind: string }> {
  return sql`select r.person_id, 'back-ups' as kind from back_up_troubles t join place_roles r on r.role = 'organiser'
    where t.id = ${trouble} and t.ended_at is null`;
}

/** As an organiser: troubles that last. Why they are is read where it leads. */
export function troublesTold(troubles: readonly string[]): Query<Told> {
  return sql<Told>`select t.id as subject_id, t.id as thread_id, '/organise/health' as href, null as by, '' as title,
      null as html, null as group_id, null as group_name, false as closed, null as folds, t.began_at as at
    from back_up_troubles t where t.id = any (${[...troubles]}::uuid[]) and t.ended_at is null`;
}

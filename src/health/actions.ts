import { sql } from 'kysely';
import type { Handle } from '../platform/db.ts';

/**
 * For the system role: keeps in mind what is wrong with the daily back-ups. Organisers are told when it begins, once
 * however long it lasts and whatever it turns into; it ends with the first good one.
 */
export async function noteBackUps(system: Handle, late: 'failed' | 'old' | undefined): Promise<void> {
  if (!late) {
    await system.all(sql`update back_up_troubles set ended_at = now() where ended_at is null`);
    return;
  }
  await system.all(sql`with begun as (
      insert into back_up_troubles (why) values (${late}) on conflict ((true)) where ended_at is null do nothing returning id)
    select note_happening('back-ups', id) from begun`);
}

/** For the system role: troubles that are over. Returns how many went. */
export async function forgetTroubles(system: Handle, days: number): Promise<number> {
  const gone = sql`delete from back_up_troubles where ended_at < now() - make_interval(days => ${days}) returning 1`;
  return (await system.all(gone)).length;
}

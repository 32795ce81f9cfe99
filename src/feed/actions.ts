import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { ArrivalAudience } from '../platform/schema.ts';

/** The first day is over: its card is not shown again. */
export async function endFirstDay(db: ViewerHandle): Promise<void> {
  await db.all(sql`insert into first_days (person_id) values (viewer()) on conflict do nothing`);
}

/**
 * Announces the viewer as new here, and tells volunteers who welcome.
 * @param topic where they said hello
 */
export async function arrive(db: ViewerHandle, to: ArrivalAudience, topic: string | null): Promise<void> {
  await db.all(sql`select arrive(${to}, ${topic})`);
}

/** Nobody is told any more that the viewer is new. */
export async function takeArrivalBack(db: ViewerHandle): Promise<void> {
  await db.all(sql`delete from arrivals where person_id = viewer()`);
}

/** The viewer wants to be told of newcomers, or no longer. */
export async function setWelcoming(db: ViewerHandle, welcoming: boolean): Promise<void> {
  if (welcoming)
    await db.all(sql`insert into welcomers (person_id) values (viewer()) on conflict do nothing`);
  else await db.all(sql`delete from welcomers where person_id = viewer()`);
}

/** The viewer has welcomed somebody. Says whether they were asked to. */
export async function markWelcomed(db: ViewerHandle, newcomer: string): Promise<boolean> {
  const done = await db.first(
    sql`update welcomes set done_at = now() where newcomer_id = ${newcomer} and welcomer_id = viewer() returning 1`,
  );
  return done !== undefined;
}

/** For the system role: that somebody was new, and who was told. Returns how many rows went. */
export async function forgetArrivals(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`with old as (
      delete from welcomes where told_at < now() - make_interval(days => ${days}))
    delete from arrivals where arrived_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

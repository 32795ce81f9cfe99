import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { mostInCountry, type Resource } from './queries.ts';

/** What an organiser says about an entry. */
export type Entry = Omit<Resource, 'id' | 'verified_at' | 'old' | 'version' | 'removed'>;

/**
 * Adds an entry at the end of its country's list.
 * @param checked whether it was compared with its sources today
 * @returns its id; nothing when the country's list is full
 */
export async function addResource(
  db: ViewerHandle,
  entry: Entry,
  checked: boolean,
): Promise<string | undefined> {
  // One after the other: two at once would share a place in the list.
  await lockList(db);
  const place = await db.first(
    sql<{
      next: number;
      count: number;
    }>`select coalesce(max(position) filter (where kind = ${entry.kind}), 0) + 1 as next,
      count(*)::integer as count from resources
    where country is not distinct from ${entry.country} and removed_at is null`,
  );
  if (place!.count >= mostInCountry) return undefined;
  const made = await db.first(
    sql<{
      id: string;
    }>`insert into resources (country, kind, name, about, dial, sms, web, chat, always, hours,
        languages, sources, verified_at, position, edited_by)
      values (${entry.country}, ${entry.kind}, ${entry.name}, ${entry.about}, ${entry.dial}, ${entry.sms},
        ${entry.web}, ${entry.chat}, ${entry.always}, ${entry.hours}, ${entry.languages}, ${entry.sources},
        ${checked ? sql`current_date` : null}, ${place!.next}, viewer())
      returning id`,
  );
  await log(db, 'added a resource', made!.id);
  return made!.id;
}

/**
 * Changes an entry. Where it changes how somebody is reached and nobody compared it today, it counts as unchecked.
 * @param seen the version that was changed
 * @returns false when somebody else changed it meanwhile: nothing was done
 */
export async function changeResource(
  db: ViewerHandle,
  id: string,
  seen: number,
  entry: Entry,
  checked: boolean,
): Promise<boolean> {
  const done = await db.first(sql`update resources set country = ${entry.country}, kind = ${entry.kind},
      name = ${entry.name}, about = ${entry.about}, dial = ${entry.dial}, sms = ${entry.sms}, web = ${entry.web},
      chat = ${entry.chat}, always = ${entry.always}, hours = ${entry.hours}, languages = ${entry.languages},
      sources = ${entry.sources},
      verified_at = case when ${checked} then current_date
        when (country, dial, sms, web, chat) is not distinct from (${entry.country}::text, ${entry.dial}::text,
          ${entry.sms}::text, ${entry.web}::text, ${entry.chat}::text) and ${entry.sources.length > 0}
        then verified_at end,
      version = version + 1, edited_by = viewer(), edited_at = now()
    where id = ${id} and version = ${seen} returning 1`);
  if (!done) return false;
  await log(db, 'changed a resource', id);
  return true;
}

/**
 * Says that an entry was compared with its sources today.
 * @returns false when somebody changed it meanwhile, or it names no source to compare with
 */
export async function checkResource(db: ViewerHandle, id: string, seen: number): Promise<boolean> {
  const done = await db.first(sql`update resources set verified_at = current_date, version = version + 1,
      edited_by = viewer(), edited_at = now()
    where id = ${id} and version = ${seen} and removed_at is null and cardinality(sources) > 0 returning 1`);
  if (!done) return false;
  await log(db, 'checked a resource', id);
  return true;
}

/** Changes places with the entry before or after it, of the same country and kind. Does nothing at the end. */
export async function moveResource(db: ViewerHandle, id: string, up: boolean): Promise<void> {
  await lockList(db);
  const neighbour = await db.first(
    sql<{ id: string; position: number; own: number }>`select r.id, r.position, o.position as own
      from resources o join resources r on r.country is not distinct from o.country and r.kind = o.kind
        and r.removed_at is null and r.id <> o.id
        and ${up ? sql`(r.position, r.id) < (o.position, o.id)` : sql`(r.position, r.id) > (o.position, o.id)`}
      where o.id = ${id} and o.removed_at is null
      order by ${up ? sql`r.position desc, r.id desc` : sql`r.position, r.id`} limit 1`,
  );
  if (!neighbour) return;
  // Rows that came back from being taken away may share a place: then one of them makes room.
  const places =
    neighbour.position === neighbour.own
      ? { own: neighbour.own + (up ? -1 : 1), other: neighbour.position }
      : { own: neighbour.position, other: neighbour.own };
  await db.all(sql`update resources set position = case when id = ${id} then ${places.own}::integer
      else ${places.other}::integer end, edited_by = viewer() where id in (${id}, ${neighbour.id})`);
  await log(db, 'moved a resource', id);
}

/** Takes an entry off every page; organisers can bring it back. False when it is away already. */
export async function removeResource(db: ViewerHandle, id: string): Promise<boolean> {
  const done = await db.first(sql`update resources set removed_at = now(), version = version + 1,
      edited_by = viewer(), edited_at = now() where id = ${id} and removed_at is null returning 1`);
  if (done) await log(db, 'took a resource away', id);
  return done !== undefined;
}

/** Brings back what was taken away. False when it is there. */
export async function restoreResource(db: ViewerHandle, id: string): Promise<boolean> {
  const done = await db.first(sql`update resources set removed_at = null, version = version + 1,
      edited_by = viewer(), edited_at = now() where id = ${id} and removed_at is not null returning 1`);
  if (done) await log(db, 'brought a resource back', id);
  return done !== undefined;
}

const lockList = (db: Handle) => db.all(sql`select pg_advisory_xact_lock(hashtext('order of resources'))`);

async function log(db: ViewerHandle, verb: string, resource: string): Promise<void> {
  await db.all(sql`select audit(${verb}, ${resource}, '{}')`);
}

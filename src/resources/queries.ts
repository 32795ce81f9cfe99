import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../platform/db.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

/** More than these are not kept for one country: people in danger do not read on. */
export const mostInCountry = 60;

/** Somebody outside who helps at once: the emergency services, or people who listen. */
export interface Resource {
  id: string;
  /** ISO 3166-1; null holds everywhere. */
  country: string | null;
  kind: 'emergency' | 'listening';
  /** Empty for emergency services without a name of their own. */
  name: string;
  about: string;
  /** As one dials it in that country, spaced for reading; empty when there is no number. */
  dial: string;
  sms: string;
  web: string;
  chat: string;
  /** Day and night. */
  always: boolean;
  hours: string;
  /** BCP 47 tags. */
  languages: readonly string[];
  /** The day (ISO 8601) on which somebody last compared it with its sources; null: never. */
  verified_at: string | null;
  /** Compared more than a year ago. */
  old: boolean;
  sources: readonly string[];
  /** Differs after each change. */
  version: number;
  removed: boolean;
}

/** Where help is in a country, and everywhere; without a country everywhere alone. Emergency services first. */
export function helpFor(country: string | null): Query<Resource> {
  return sql`select ${columns} from resources
    where removed_at is null and (country is null or country = ${country})
    order by country is null, kind, position, id limit ${2 * mostInCountry}`;
}

/** Countries that something is known about. */
export function countriesWithHelp(): Query<{ country: string }> {
  return sql`select distinct country from resources where removed_at is null and country is not null`;
}

export type Shown = 'all' | 'due' | 'removed';

/** Of one country (null: of all, an empty text: of everywhere) in the order of its page, after the row `after`. */
export function listedResources(shown: Shown, country: string | null, after: string | null): Query<Resource> {
  const key = sql`coalesce(r.country, ''), r.kind, r.position, r.id`;
  return sql`select ${columns} from resources r
    where ${states[shown]} and (${country}::text is null or coalesce(r.country, '') = ${country})
      and (${after}::uuid is null or (${key}) > (select ${key} from resources r where r.id = ${after}::uuid))
    order by ${key} limit ${pageSize + 1}`;
}

/** How many wait to be compared with their sources, at most 1,000. */
export function resourcesDue(): Query<{ due: number }> {
  return sql`select resources_due() as due`;
}

export function resourceById(id: string): Query<Resource> {
  return sql`select ${columns} from resources where id = ${id}`;
}

const columns = sql`id, country, kind, name, about, dial, sms, web, chat, always, hours, languages,
  verified_at::text, coalesce(verified_at < current_date - 365, false) as old, sources, version,
  removed_at is not null as removed`;

const states: Record<Shown, RawBuilder<unknown>> = {
  all: sql`r.removed_at is null`,
  due: sql`r.removed_at is null and (r.verified_at is null or r.verified_at < current_date - 365)`,
  removed: sql`r.removed_at is not null`,
};

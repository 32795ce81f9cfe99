import { sql } from 'kysely';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';
import type { ArrivalAudience, Relation } from '../platform/schema.ts';

/** A group that is about something the viewer lives through. */
export interface SharedExperience {
  address: string;
  experience: string;
  relation: Relation;
}

/** Which groups the viewer shares an experience with, and which; a group once, by the first of its names. At most 200. */
export function sharedExperiences(): Query<SharedExperience> {
  return sql<SharedExperience>`select distinct on (g.id) g.address, e.name::text as experience, l.relation
    from lived_experiences l join group_experiences x on x.experience_id = l.experience_id
    join groups g on g.id = x.group_id join experiences e on e.id = l.experience_id
    where l.person_id = (select viewer()) order by g.id, e.name limit 200`;
}

/** A newcomer who chose to be announced to the viewer. */
export interface Arrival {
  id: string;
  name: string;
  arrived_at: Date;
  /** Where they said hello, if the viewer reads there. */
  topic_id: string | null;
  /** They were announced to people of their groups alone: one that the viewer shares with them. */
  group_name: string | null;
}

/** Who arrived within two weeks and chose that the viewer learns it, the newest first; at most 5. */
export function arrivals(): Query<Arrival> {
  return sql<Arrival>`select p.id, p.name::text as name, a.arrived_at, t.id as topic_id,
      case when a.audience = 'groups' then (select g.name from memberships m join groups g on g.id = m.group_id
        where m.person_id = a.person_id and m.group_id = any ((select my_groups())::uuid[])
        order by m.joined_at desc limit 1) end as group_name
    from (select * from arrivals where person_id <> (select viewer()) and arrived_at > now() - interval '14 days'
      order by arrived_at desc limit 5) a
    join people p on p.id = a.person_id left join topics t on t.id = a.topic_id and t.title <> ''
    order by a.arrived_at desc`;
}

/** A newcomer whom the viewer, as a volunteer, was told of. */
export interface Welcome {
  id: string;
  name: string;
  topic_id: string | null;
}

/** Whom the viewer was asked to welcome and has neither welcomed nor answered where they said hello; at most 3. */
export function welcomesWaiting(): Query<Welcome> {
  return sql<Welcome>`select p.id, p.name::text as name, t.id as topic_id
    from welcomes w join people p on p.id = w.newcomer_id join arrivals a on a.person_id = w.newcomer_id
    left join topics t on t.id = a.topic_id and t.title <> ''
    where w.done_at is null and w.told_at > now() - interval '14 days'
      and not exists (select 1 from posts o where o.topic_id = t.id and o.author_id = (select viewer()))
    order by w.told_at limit 3`;
}

/** For the system role: the welcomer for whom an arrival was noted. */
export function concernedByArrival(
  newcomer: string,
  welcomer: string | null,
): Query<{ person_id: string; kind: string }> {
  return sql`select welcomer_id as person_id, 'welcome' as kind from welcomes
    where newcomer_id = ${newcomer} and welcomer_id = ${welcomer} and done_at is null`;
}

/** Whom a volunteer is asked to welcome, as long as that is still to be done and they may know. */
export function welcomesTold(newcomers: readonly string[]): Query<Told> {
  return sql<Told>`select p.id as subject_id, p.id as thread_id,
      coalesce('/topics/' || t.id, '/people/' || p.id) as href, p.name::text as by, '' as title, null as html,
      null as group_id, null as group_name, a.audience = 'groups' as closed, null as folds, w.told_at as at
    from welcomes w join people p on p.id = w.newcomer_id join arrivals a on a.person_id = w.newcomer_id
    left join topics t on t.id = a.topic_id and t.title <> ''
    where w.newcomer_id = any (${[...newcomers]}::uuid[]) and w.done_at is null`;
}

/** How far the viewer is with being new here. */
export interface FirstDay {
  /** The first day is over, or was long ago. */
  done: boolean;
  /** They came within thirty days: whoever is announced as new is. */
  fresh: boolean;
  /** To whom they are announced, if they are. */
  announced: ArrivalAudience | null;
  /** How many experiences they chose. */
  experiences: number;
  welcoming: boolean;
}

export function firstDay(): Query<FirstDay> {
  return sql<FirstDay>`select p.created_at < now() - interval '30 days'
      or exists (select 1 from first_days f where f.person_id = p.id) as done,
    p.created_at >= now() - interval '30 days' as fresh,
    (select a.audience from arrivals a where a.person_id = p.id) as announced,
    (select count(*)::integer from lived_experiences l where l.person_id = p.id) as experiences,
    exists (select 1 from welcomers w where w.person_id = p.id) as welcoming
    from people p where p.id = (select viewer())`;
}

import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { TopicKind, TopicState, Visibility } from '../platform/schema.ts';
import type { QueryTerms } from '../platform/search-text.ts';

/** What narrows a search. Nothing set: everything that the viewer may see. */
export interface Filters {
  group?: string | undefined;
  kind?: TopicKind | undefined;
  state?: TopicState | undefined;
  person?: string | undefined;
  since?: Date | undefined;
  /** The last day, as `2026-05-31`, in the viewer's time zone. */
  until?: string | undefined;
}

/** Where the last page ended. The score is text, so that it comes back as it went. */
export interface Cursor {
  score: string;
  post: string;
}

export interface FoundPost {
  post_id: string;
  score: string;
  topic_id: string;
  title: string;
  kind: TopicKind;
  state: TopicState;
  opening: boolean;
  html: string;
  author: string | null;
  /** Why the viewer's filter folds it. */
  folds: string | null;
  created_at: Date;
  group_address: string;
  group_name: string;
}

/** Results on a page. */
export const pageSize = 20;

/**
 * The posts that match, best first, one a topic: ids from the definer function, rows as the viewer. Only the best are
 * joined, some more than a page holds in case one was taken away in this moment: all thousand took half of the time.
 */
export function foundPosts(terms: QueryTerms, filters: Filters, after: Cursor | undefined): Query<FoundPost> {
  return sql`
    select s.post_id, s.score::text as score, t.id as topic_id, t.title, t.kind, t.state, p.opening, p.html,
      coalesce(a.name::text, k.name) as author, p.created_at,
      case when f.person_id is not null then why_folded(f.themes, f.pattern, p.about || t.about, t.title || ' ' || p.html) end as folds,
      g.address as group_address, g.name as group_name
    from (select * from search_posts(${terms.words}, ${terms.bigrams}, ${terms.withoutBigrams.map((run) => run.join(' '))},
      (select id from groups where address = ${filters.group ?? null}), ${filters.kind ?? null},
      ${filters.state ?? null}, ${filters.person ?? null}, ${filters.since ?? null},
      (${filters.until ?? null}::date + 1)::timestamp at time zone
        coalesce((select f.time_zone from preferences f where f.person_id = viewer()), 'UTC')) ranked
      where (${after?.score ?? null}::real is null or ranked.score < ${after?.score ?? null}::real
        or (ranked.score = ${after?.score ?? null}::real and ranked.post_id > ${after?.post ?? null}::uuid))
        ${filters.group ? sql`and exists (select 1 from groups where address = ${filters.group})` : sql``}
      order by ranked.score desc, ranked.post_id limit ${sql.lit(5 * pageSize)}) s
    join posts p on p.id = s.post_id
    join topics t on t.id = p.topic_id
    join groups g on g.id = p.group_id
    left join people a on a.id = p.author_id left join masks k on k.id = p.mask_id
    left join content_filters f on f.person_id = (select viewer())
    where p.removed_at is null
    order by s.score desc, s.post_id
    limit ${sql.lit(pageSize + 1)}`;
}

export interface FoundGroup {
  address: string;
  name: string;
  sentence: string;
  visibility: Visibility;
}

/** No words: none. To compare nothing with all names would take longest of all. */
export function foundGroups(typed: string): Query<FoundGroup> {
  return sql`select g.address, g.name, g.sentence, g.visibility from search_groups(${typed}) s
    join groups g on g.id = s.group_id where ${typed !== ''} order by s.score desc, g.name`;
}

/** No words: nobody. */
export function foundPeople(typed: string): Query<{ id: string; name: string }> {
  return sql`select p.id, p.name::text as name from search_people(${typed}) s
    join people p on p.id = s.person_id where ${typed !== ''} order by s.score desc, p.name`;
}

/** For each word that the viewer's scope does not know, what it may have meant; null where nothing is alike. */
export function meantWords(words: readonly string[]): Query<{ typed: string; meant: string | null }> {
  return sql`select typed, meant_word(typed) as meant from unnest(${words}::text[]) typed`;
}

/** Groups to narrow a search to: the viewer's own. */
export function groupsToSearch(): Query<{ address: string; name: string }> {
  return sql`select g.address, g.name from memberships m join groups g on g.id = m.group_id
    where m.person_id = viewer() order by lower(g.name) limit 200`;
}

import type { Viewer } from '../platform/db.ts';
import { page, type Request, type Routes, TooMany } from '../platform/http.tsx';
import type { TopicKind, TopicState } from '../platform/schema.ts';
import { type QueryTerms, queryTerms } from '../platform/search-text.ts';
import { cleanLine } from '../platform/text.ts';
import { type Found, SearchPage } from './pages/search.tsx';
import {
  type Cursor,
  type Filters,
  foundGroups,
  foundPeople,
  foundPosts,
  groupsToSearch,
  meantWords,
  pageSize,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/search', async (c) => {
    const query = cleanLine(c.req.query('q') ?? '').slice(0, 200);
    const typed = typedFilters(c);
    const asked = queryTerms(query);
    if (asked.terms.length > 0) limitSearch(c);
    const { viewer, groups, found, terms } =
      asked.terms.length > 0
        ? await search(c, query, asked, filtersOf(typed), readCursor(c.req.query('after')))
        : {
            ...(await c.var.db.read(c.var.as, { groups: groupsToSearch() })),
            found: undefined,
            terms: asked,
          };
    const signedIn = viewer.standing === 'admitted';
    return page(
      c,
      viewer,
      <SearchPage
        query={query}
        terms={terms}
        filters={typed}
        groups={groups}
        signedIn={signedIn}
        found={found}
      />,
    );
  });
}

async function search(
  c: Request,
  query: string,
  terms: QueryTerms,
  filters: Filters,
  after: Cursor | undefined,
): Promise<{ viewer: Viewer; groups: { address: string; name: string }[]; found: Found; terms: QueryTerms }> {
  const { db, as } = c.var;
  const narrowed = after !== undefined || Object.values(filters).some((value) => value !== undefined);
  const {
    viewer,
    choice: groups,
    ...first
  } = await db.read(as, {
    choice: groupsToSearch(),
    posts: foundPosts(terms, filters, after),
    groups: foundGroups(narrowed ? '' : query),
    people: foundPeople(narrowed ? '' : query),
  });
  if (first.posts.length > 0 || after)
    return { viewer, groups, found: { ...first, ...cut(c, first.posts), meant: undefined }, terms };

  const meant = await whatWasMeant(c, terms);
  if (!meant) return { viewer, groups, found: { ...first, posts: [], meant: undefined, next: null }, terms };
  const otherTerms = queryTerms(meant);
  const second = await db.read(as, { posts: foundPosts(otherTerms, filters, undefined) });
  const posts = cut(c, second.posts, meant);
  return {
    viewer,
    groups,
    found: { ...first, ...posts, meant: posts.posts.length > 0 ? meant : undefined },
    terms: otherTerms,
  };
}

/** The query with each word that is unknown here replaced by the most alike one; undefined when none is. */
async function whatWasMeant(c: Request, { terms }: QueryTerms): Promise<string | undefined> {
  const words = [...new Set(terms.flatMap((term) => term.words))].slice(0, 6);
  if (words.length === 0) return undefined;
  const { meant } = await c.var.db.read(c.var.as, { meant: meantWords(words) });
  const better = new Map(meant.flatMap(({ typed, meant }) => (meant ? [[typed, meant] as const] : [])));
  if (better.size === 0) return undefined;
  return terms
    .flatMap((term) => [...term.words.map((word) => better.get(word) ?? word), ...term.bigrams])
    .join(' ');
}

function cut(c: Request, posts: Found['posts'], query?: string): Pick<Found, 'posts' | 'next'> {
  const last = posts[pageSize - 1];
  if (posts.length <= pageSize || !last) return { posts, next: null };
  const next = new URLSearchParams(new URL(c.req.url).search);
  if (query) next.set('q', query);
  next.set('after', `${last.score}~${last.post_id}`);
  return { posts: posts.slice(0, pageSize), next: `/search?${next}` };
}

function readCursor(text: string | undefined): Cursor | undefined {
  const [, score, post] = /^(\d{1,6}(?:\.\d{1,12})?(?:e-\d{1,2})?)~([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return score && post && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(post)
    ? { score, post }
    : undefined;
}

const kinds: readonly string[] = ['question', 'conversation', 'page'] satisfies TopicKind[];
const states: readonly string[] = ['unanswered', 'answered', 'resolved', 'let go'] satisfies TopicState[];
const days: Record<string, number> = { week: 7, month: 31, year: 366 };

function typedFilters(c: Request): Record<string, string> {
  const value = (name: string) => cleanLine(c.req.query(name) ?? '').slice(0, 100);
  const oneOf = (name: string, options: readonly string[]) =>
    options.includes(value(name)) ? value(name) : '';
  return {
    group: value('group'),
    kind: oneOf('kind', kinds),
    state: oneOf('state', states),
    person: value('person'),
    time: oneOf('time', Object.keys(days)),
    until: isDay(value('until')) ? value('until') : '',
  };
}

function filtersOf(typed: Record<string, string>): Filters {
  const { group, kind, state, person, time, until } = typed;
  return {
    group: group || undefined,
    kind: (kind || undefined) as TopicKind | undefined,
    state: (state || undefined) as TopicState | undefined,
    person: person || undefined,
    since: time ? new Date(Date.now() - days[time]! * 86_400_000) : undefined,
    until: until || undefined,
  };
}

/** A day that there is: `2026-02-30` is none. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return at > 0 && new Date(at).toISOString().startsWith(text);
}

function limitSearch(c: Request): void {
  const { limits, as, address } = c.var;
  const wait = Math.max(
    as.token ? limits.take('search', as.token.toString('base64')) : 0,
    limits.take('search from', address()),
  );
  if (wait > 0) throw new TooMany(wait);
}

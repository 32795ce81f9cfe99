import type pg from 'pg';
import { known } from './imported-rows.ts';

/**
 * The statements of an import. They write whole batches of finished rows as the system role (COPY is not for roles
 * under row-level security), in a transaction in which `peerhood.importing` keeps the counting triggers quiet.
 */

export interface NewPerson {
  id: string;
  name: string;
  key: string;
  at: Date;
}

/** People who cannot sign in: seen where the group is seen that they come with, members of nothing. */
export async function addPeople(
  client: pg.ClientBase,
  group: string,
  people: readonly NewPerson[],
): Promise<void> {
  await client.query(
    `insert into people (id, name, name_key, audience, home_group_id, created_at, imported_at)
     select n.id, n.name, n.key, g.audience, g.id, n.at, now()
     from json_to_recordset($2) n (id uuid, name text, key text, at timestamptz), groups g where g.id = $1`,
    [group, JSON.stringify(people)],
  );
}

export interface NewTopic {
  id: string;
  title: string;
  author: string | null;
  at: Date;
  tags: readonly string[];
}

export async function addTopics(
  client: pg.ClientBase,
  group: string,
  topics: readonly NewTopic[],
): Promise<void> {
  await client.query(
    `insert into topics (id, group_id, kind, title, author_id, created_at, last_post_at, imported)
     select id, $1, 'question', title, author, at, at, true
     from json_to_recordset($2) n (id uuid, title text, author uuid, at timestamptz)`,
    [group, JSON.stringify(topics)],
  );
  await addTags(client, group, topics);
  await client.query(
    `update groups g set topic_count = topic_count + $2, last_post_at = greatest(last_post_at, $3) where id = $1`,
    [group, topics.length, latest(topics)],
  );
}

export async function addTags(
  client: pg.ClientBase,
  group: string,
  topics: readonly Pick<NewTopic, 'id' | 'tags'>[],
): Promise<void> {
  const tags = topics.flatMap(({ id, tags }) => tags.map((tag) => ({ id, tag })));
  await client.query(
    `insert into topic_tags (topic_id, group_id, tag)
     select t, $1, tag from unnest($2::uuid[], $3::text[]) n (t, tag) on conflict do nothing`,
    [group, tags.map(({ id }) => id), tags.map(({ tag }) => tag)],
  );
}

export interface Words {
  /** Markdown, for editing and quoting. */
  body: string;
  /** What is shown: the HTML of the dump, sanitised. It is not made from `body`, which can say a little less. */
  html: string;
  /** What search looks through: plain words, and bigrams with spaces between. */
  search: { title: string; body: string; bigrams: string };
}

export interface NewPost extends Words {
  id: string;
  topic: string;
  author: string | null;
  /** Null for an opening and for an answer. */
  replyTo: string | null;
  /** Whom it speaks to; null for an opening, and for oneself. */
  to: string | null;
  opening: boolean;
  at: Date;
  edited: Date | null;
  score: number;
}

export async function addPosts(
  client: pg.ClientBase,
  group: string,
  posts: readonly NewPost[],
): Promise<void> {
  if (posts.length === 0) return;
  await client.query(
    `insert into posts (id, topic_id, group_id, author_id, opening, reply_to, to_person_id, body, html, created_at,
       edited_at, score)
     select id, topic, $1, author, opening, "replyTo", "to", body, html, at, edited, score
     from json_to_recordset($2) n (id uuid, topic uuid, author uuid, opening boolean, "replyTo" uuid, "to" uuid,
       body text, html text, at timestamptz, edited timestamptz, score integer)`,
    [group, JSON.stringify(posts.map(({ search, ...row }) => row))],
  );
  await indexWords(client, posts);
  await client.query('update groups set last_post_at = greatest(last_post_at, $2) where id = $1', [
    group,
    latest(posts),
  ]);
}

async function indexWords(client: pg.ClientBase, posts: readonly (Words & { id: string })[]): Promise<void> {
  await client.query('select index_posts($1, $2, $3, $4)', [
    posts.map(({ id }) => id),
    posts.map(({ search }) => search.title),
    posts.map(({ search }) => search.body),
    posts.map(({ search }) => search.bigrams),
  ]);
}

/** What a newer dump says of a post that is here. */
export interface ChangedPost extends Words {
  id: string;
  author: string | null;
  edited: Date | null;
  score: number;
  /** Of an opening. */
  topic?: { title: string; tags: readonly string[] };
}

/**
 * Brings posts up to date: scores always, words unless somebody edited or removed them here, and authors while their
 * account is nobody's. Returns the topics that they stand in.
 */
export async function changePosts(
  client: pg.ClientBase,
  group: string,
  posts: readonly ChangedPost[],
): Promise<string[]> {
  if (posts.length === 0) return [];
  const { rows } = await client.query<{ id: string; topic: string; touched: boolean }>(
    `update posts p set score = n.score, author_id = n.new_author,
       body = case when n.touched then p.body else n.body end, html = case when n.touched then p.html else n.html end,
       edited_at = case when n.touched then p.edited_at else n.edited end
     from (
       select n.*, o.removed_at is not null or exists (select 1 from post_revisions r where r.post_id = o.id) as touched,
         case when a.admitted_at is null then n.author else a.id end as new_author
       from json_to_recordset($1) n (id uuid, author uuid, body text, html text, edited timestamptz, score integer)
       join posts o on o.id = n.id left join people a on a.id = o.author_id) n
     where p.id = n.id returning p.id, p.topic_id as topic, n.touched`,
    [JSON.stringify(posts.map(({ search, topic, ...row }) => row))],
  );
  const topicOf = new Map(rows.map((row) => [row.id, row.topic]));
  const untouched = new Set(rows.filter(({ touched }) => !touched).map(({ id }) => id));
  await changeTopics(
    client,
    group,
    posts.flatMap(({ id, topic }) =>
      topic && untouched.has(id) ? [{ ...topic, id: topicOf.get(id)! }] : [],
    ),
  );
  await indexWords(
    client,
    posts.filter(({ id }) => untouched.has(id)),
  );
  return [...topicOf.values()];
}

async function changeTopics(
  client: pg.ClientBase,
  group: string,
  topics: readonly { id: string; title: string; tags: readonly string[] }[],
): Promise<void> {
  if (topics.length === 0) return;
  const ids = topics.map(({ id }) => id);
  await client.query(
    `update topics t set title = n.title, author_id = p.author_id
     from unnest($1::uuid[], $2::text[]) n (id, title) join posts p on p.topic_id = n.id and p.opening
     where t.id = n.id`,
    [ids, topics.map(({ title }) => title)],
  );
  await client.query('delete from topic_tags where topic_id = any ($1)', [ids]);
  await addTags(client, group, topics);
}

export interface Acceptance {
  topic: string;
  post: string;
  at: Date;
}

/**
 * Resolves questions by the answers that their askers accepted. An answer that was accepted before, and whose question
 * was opened again since, stays as it is here. Returns the topics that changed.
 */
export async function acceptAnswers(
  client: pg.ClientBase,
  group: string,
  acceptances: readonly Acceptance[],
): Promise<string[]> {
  if (acceptances.length === 0) return [];
  const { rows } = await client.query<{ topic: string; post: string; at: Date }>(
    `select n.topic, n.post, n.at from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) n (topic, post, at)
     join posts p on p.id = n.post and p.topic_id = n.topic
     where not exists (select 1 from resolutions r where r.topic_id = n.topic and r.post_id = n.post)`,
    [
      acceptances.map(({ topic }) => topic),
      acceptances.map(({ post }) => post),
      acceptances.map(({ at }) => at),
    ],
  );
  const topics = rows.map(({ topic }) => topic);
  await reopenQuestions(client, topics);
  await client.query(
    `insert into resolutions (topic_id, group_id, kind, post_id, made_by, made_at)
     select t.id, $1, 'accepted', n.post, t.author_id, n.at
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) n (topic, post, at) join topics t on t.id = n.topic`,
    [group, topics, rows.map(({ post }) => post), rows.map(({ at }) => at)],
  );
  return topics;
}

/** Ends the standing resolutions of these topics, when their askers took back what they had accepted. */
export async function reopenQuestions(client: pg.ClientBase, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return;
  await client.query(
    'update resolutions set reopened_at = now() where topic_id = any ($1) and reopened_at is null',
    [topics],
  );
}

/** When an answer was accepted, once that is known: the day, and never before the answer was there. */
export async function dateAcceptances(
  client: pg.ClientBase,
  votes: readonly { post: string; at: Date }[],
): Promise<void> {
  await client.query(
    `update resolutions r set made_at = greatest(p.created_at, n.at)
     from unnest($1::uuid[], $2::timestamptz[]) n (post, at) join posts p on p.id = n.post
     where r.topic_id = p.topic_id and r.post_id = p.id`,
    [votes.map(({ post }) => post), votes.map(({ at }) => at)],
  );
}

export interface Closure {
  id: string;
  topic: string;
  reason: string;
  by: string | null;
  at: Date;
}

export async function addClosures(
  client: pg.ClientBase,
  group: string,
  closures: readonly Closure[],
): Promise<void> {
  if (closures.length === 0) return;
  await client.query(
    `insert into closures (id, topic_id, group_id, reason, made_by, made_at)
     select id, topic, $1, reason, "by", at
     from json_to_recordset($2) n (id uuid, topic uuid, reason text, "by" uuid, at timestamptz)`,
    [group, JSON.stringify(closures)],
  );
}

/**
 * Says of closures that are here without a reason why and by whom: of the same topic, within a minute. Returns which
 * of those given had none, and are to be added.
 */
export async function explainClosures(
  client: pg.ClientBase,
  closures: readonly Closure[],
): Promise<Closure[]> {
  const { rows } = await client.query<{ id: string }>(
    `update closures c set reason = n.reason, made_by = n.by
     from json_to_recordset($1) n (id uuid, topic uuid, reason text, "by" uuid, at timestamptz)
     where c.topic_id = n.topic and c.reason = ''
       and c.made_at between n.at - interval '1 minute' and n.at + interval '1 minute'
     returning n.id`,
    [JSON.stringify(closures)],
  );
  const explained = new Set(rows.map(({ id }) => id));
  return closures.filter(({ id }) => !explained.has(id));
}

/** Ends the closures that were made before each of these times. */
export async function reopenTopics(
  client: pg.ClientBase,
  reopenings: readonly { topic: string; at: Date }[],
): Promise<void> {
  if (reopenings.length === 0) return;
  await client.query(
    `update closures c set reopened_at = n.at from (
       select c.id, min(n.at) as at from unnest($1::uuid[], $2::timestamptz[]) n (topic, at)
       join closures c on c.topic_id = n.topic and c.made_at < n.at group by c.id) n
     where c.id = n.id and (c.reopened_at is null or c.reopened_at > n.at)`,
    [reopenings.map(({ topic }) => topic), reopenings.map(({ at }) => at)],
  );
}

/** Ends these closures now: the dump no longer says that their questions are closed, and not since when. */
export async function endClosures(client: pg.ClientBase, closures: readonly string[]): Promise<void> {
  if (closures.length === 0) return;
  await client.query('update closures set reopened_at = now() where id = any ($1) and reopened_at is null', [
    closures,
  ]);
}

/** Keeps the first original that was named for a topic; the last of several that are named at once does not count. */
export async function markDuplicates(
  client: pg.ClientBase,
  duplicates: readonly { topic: string; original: string }[],
): Promise<void> {
  if (duplicates.length === 0) return;
  await client.query(
    `update topics t set duplicate_of = n.original
     from (select distinct on (topic) topic, original
       from unnest($1::uuid[], $2::uuid[]) with ordinality n (topic, original, place)
       order by topic, place) n
     where t.id = n.topic and t.duplicate_of is null and n.original <> t.id`,
    [duplicates.map(({ topic }) => topic), duplicates.map(({ original }) => original)],
  );
}

/**
 * Settles what topics say of themselves by the posts, resolutions and closures that they have now. Somebody whose
 * account is gone counts as another person than the asker: whether they were cannot be known any more.
 */
export async function settleTopics(client: pg.ClientBase, topics: Iterable<string>): Promise<void> {
  const ids = [...new Set(topics)];
  if (ids.length === 0) return;
  await client.query(
    `update topics t set reply_count = n.replies, replier_count = n.repliers, first_reply_at = n.first,
       last_post_at = greatest(t.created_at, n.last), resolution = n.resolution, accepted_post_id = n.accepted,
       closed_at = n.closed
     from (
       select o.id, count(p.id) filter (where p.removed_at is null) as replies, max(p.created_at) as last,
         count(distinct p.author_id) filter (where p.removed_at is null and p.author_id is distinct from o.author_id)
           + coalesce(bool_or(p.author_id is null) filter (where p.id is not null and p.removed_at is null), false)::integer
           as repliers,
         min(p.created_at) filter (where p.removed_at is null
           and (p.author_id is null or p.author_id is distinct from o.author_id)) as first,
         max(r.kind) as resolution, max(a.id::text)::uuid as accepted,
         (select max(c.made_at) from closures c where c.topic_id = o.id and c.reopened_at is null) as closed
       from topics o
       left join posts p on p.topic_id = o.id and not p.opening
       left join resolutions r on r.topic_id = o.id and r.reopened_at is null
       left join posts a on a.id = r.post_id and a.removed_at is null
       where o.id = any ($1) group by o.id) n
     where t.id = n.id`,
    [ids],
  );
}

export interface PostHere {
  id: string;
  topic: string;
  author: string | null;
  opening: boolean;
}

/** The posts that these rows of the dump became, by their ids there. */
export async function postsOf(
  client: pg.ClientBase,
  group: string,
  ids: Iterable<number>,
): Promise<Map<number, PostHere>> {
  const claims = await known(client, group, 'post', ids);
  const { rows } = await client.query<PostHere>(
    'select id, topic_id as topic, author_id as author, opening from posts where id = any ($1)',
    [[...claims.values()].map(({ object }) => object)],
  );
  const byObject = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...claims].flatMap(([id, { object }]) => {
      const post = byObject.get(object);
      return post ? [[id, post] as const] : [];
    }),
  );
}

/** Which of these posts resolve, or resolved, their question. */
export async function acceptedAmong(client: pg.ClientBase, posts: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select p.id from posts p join resolutions r on r.topic_id = p.topic_id and r.post_id = p.id
     where p.id = any ($1)`,
    [posts],
  );
  return new Set(rows.map(({ id }) => id));
}

function latest(rows: readonly { at: Date }[]): Date | null {
  return rows.reduce<Date | null>((last, { at }) => (last && last > at ? last : at), null);
}

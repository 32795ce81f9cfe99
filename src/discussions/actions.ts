import { sql } from 'kysely';
import type { GroupSeen } from '../groups/queries.ts';
import { keepMentions } from '../notifications/actions.ts';
import { linkNames, namesIn } from '../notifications/compute/mentions.ts';
import { nameable } from '../notifications/queries.ts';
import type { As, Database, Handle, ViewerHandle } from '../platform/db.ts';
import type { ReactionKind, ResolutionKind, TopicKind, Wish } from '../platform/schema.ts';
import { renderMarkdown } from '../platform/text.ts';
import { indexPost } from '../search/actions.ts';
import { lookAt } from '../triage/actions.ts';
import { refusal } from '../triage/policy.ts';
import { addPoll, endDraft, openMasked, takeMask } from '../writing/actions.ts';
import type { NewPoll } from '../writing/compute/poll.ts';
import { pageFromQuestion } from './compute/page-from-question.ts';
import { type Prints, printsOf } from './compute/prints.ts';
import type { PostSource, TopicSeen } from './queries.ts';
import { draftTopic, willingPosts } from './queries.ts';

export interface NewTopic {
  kind: TopicKind;
  title: string;
  /** Markdown. */
  body: string;
  tags: readonly string[];
  wants: Wish | null;
  beside?: Beside;
}

/** What somebody says beside their words. */
export interface Beside {
  /** What it is about, for the filters of others. */
  about: readonly string[];
  /** Under a pseudonym. */
  masked: boolean;
  poll: NewPoll | null;
}

const nothingBeside: Beside = { about: [], masked: false, poll: null };

export interface Written {
  id: string;
  /** The post itself: for a topic its first. */
  post: string;
  /** It waits until somebody has looked at it: several new accounts wrote alike, or it encourages harm. */
  held: 'alike' | 'harm' | null;
}

/**
 * What somebody may not write, or not yet: for new accounts, for the same words in several topics, and for words that
 * put others in danger.
 */
export class PostRefused extends Error {
  readonly reason: 'links' | 'topics' | 'posts' | 'again' | 'method' | 'pact';
  /** Until it may be, for what passes by waiting. */
  readonly seconds: number | null;
  constructor(reason: PostRefused['reason'], seconds: number | null) {
    super(`refused: ${reason}`);
    this.reason = reason;
    this.seconds = seconds;
  }
}

/**
 * Opens a topic with its first post.
 * @param here the place's own host
 * @returns the topic's id
 * @throws PostRefused, MaskRefused
 */
export async function openTopic(
  db: ViewerHandle,
  group: Pick<GroupSeen, 'id' | 'language'>,
  topic: NewTopic,
  here: string,
): Promise<Written> {
  const html = renderMarkdown(topic.body);
  const prints = printsOf(html, here);
  refuseHarm(topic.title, topic.body);
  await refuse(db, { group: group.id, topic: null, post: null }, prints);
  const { id, post } = await twoIds(db);
  const { about, masked, poll } = topic.beside ?? nothingBeside;
  let mask: string | null = null;
  if (masked) mask = await openMasked(db, { ...topic, id, group: group.id, language: group.language, about });
  else
    await db.all(sql`insert into topics (id, group_id, kind, title, author_id, wants, about)
      values (${id}, ${group.id}, ${topic.kind}, ${topic.title}, viewer(), ${topic.wants}, ${[...about]}::text[])`);
  const harmful = await insertPost(db, {
    mask,
    about,
    id: post,
    topic: id,
    group: group.id,
    opening: true,
    replyTo: null,
    ...topic,
    html,
  });
  await addTags(db, id, group.id, topic.tags);
  if (poll) await addPoll(db, { id: post, topic: id, group: group.id }, poll);
  await markRead(db, id, group.id);
  await endDraft(db, { group: group.id });
  // What is kept to find the same words again names who wrote them.
  const alike = mask === null && (await keepPrints(db, post, prints));
  return { id, post, held: harmful ? 'harm' : alike ? 'alike' : null };
}

/**
 * Adds a post to a topic.
 * @param replyTo the post that it replies to; null for an answer or contribution of its own
 * @param here the place's own host
 * @returns the post's id
 * @throws PostRefused, MaskRefused
 */
export async function reply(
  db: ViewerHandle,
  topic: Pick<TopicSeen, 'id' | 'group_id'>,
  {
    body,
    replyTo,
    language,
    beside = nothingBeside,
  }: { body: string; replyTo: string | null; language: string; beside?: Beside },
  here: string,
): Promise<Written> {
  const html = renderMarkdown(body);
  const prints = printsOf(html, here);
  refuseHarm('', body);
  await refuse(db, { group: topic.group_id, topic: topic.id, post: null }, prints);
  const mask = beside.masked ? await takeMask(db, topic.id, language) : null;
  const { id } = await twoIds(db);
  const harmful = await insertPost(db, {
    mask,
    about: beside.about,
    id,
    topic: topic.id,
    group: topic.group_id,
    opening: false,
    replyTo,
    title: '',
    body,
    html,
  });
  if (beside.poll) await addPoll(db, { id, topic: topic.id, group: topic.group_id }, beside.poll);
  await markRead(db, topic.id, topic.group_id);
  await endDraft(db, { topic: topic.id });
  const alike = mask === null && (await keepPrints(db, id, prints));
  return { id, post: id, held: harmful ? 'harm' : alike ? 'alike' : null };
}

/**
 * Changes a post's words, and for an opening the title, wish and tags. Earlier words are kept.
 * @param here the place's own host
 * @param version the version that the change began from; undefined changes whatever stands there
 * @returns false when somebody else changed it meanwhile: nothing was done
 * @throws PostRefused
 */
export async function editPost(
  db: ViewerHandle,
  post: PostSource,
  change: {
    body: string;
    title: string;
    wants: Wish | null;
    tags: readonly string[];
    about: readonly string[];
    version?: string | undefined;
  },
  here: string,
): Promise<boolean> {
  if (change.version !== undefined && change.version !== post.version) return false;
  const title = post.opening ? change.title : '';
  const sameWords = change.body === post.body && (!post.opening || title === post.title);
  if (!sameWords) {
    const rendered = renderMarkdown(change.body);
    const prints = printsOf(rendered, here);
    refuseHarm(title, change.body);
    await refuse(db, { group: null, topic: post.topic_id, post: post.id }, prints);
    const { html, named } = await withNames(db, post.group_id, post.mask_id, rendered);
    // The post first: what is kept with its history is the title as it was.
    const changed = await db.first(sql<{
      id: string;
    }>`update posts set body = ${change.body}, html = ${html}, edited_at = now()
      where id = ${post.id} and removed_at is null
        and coalesce(edited_at, created_at) = timestamptz 'epoch' + ${post.version}::bigint * interval '1 microsecond'
      returning id`);
    if (!changed) return false;
    await keepMentions(db, { id: post.id, group_id: post.group_id }, named);
    await indexPost(db, { id: post.id, title, html });
    const before = { title: post.opening ? post.title : '', body: post.body ?? '' };
    await lookAt(db, { post: post.id, title, body: change.body, before });
    if (post.mask_id === null) await keepPrints(db, post.id, prints);
  }
  await db.all(sql`update posts set about = ${[...change.about]}::text[]
    where id = ${post.id} and removed_at is null and about <> ${[...change.about]}::text[]`);
  await endDraft(db, { post: post.id });
  if (post.opening) {
    await db.all(sql`update topics set title = ${title}, wants = ${change.wants}, about = ${[...change.about]}::text[]
      where id = ${post.topic_id}
        and (title, wants, about) is distinct from (${title}, ${change.wants}::wish, ${[...change.about]}::text[])`);
    await db.all(
      sql`delete from topic_tags where topic_id = ${post.topic_id} and tag <> all (${[...change.tags]}::text[])`,
    );
    await db.all(sql`insert into topic_tags (topic_id, group_id, tag)
      select t.id, t.group_id, tag from topics t, unnest(${[...change.tags]}::text[]) tag where t.id = ${post.topic_id}
      on conflict do nothing`);
  }
  return true;
}

/** Takes the viewer's own words away; a tombstone stays. */
export async function removePost(db: ViewerHandle, post: string): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select remove_own_post(${post}) as done`);
  return row?.done === true;
}

/** Undoes the viewer's own removal. */
export async function bringBack(db: ViewerHandle, post: string): Promise<boolean> {
  const row = await db.first(sql<{ done: boolean }>`select restore_own_post(${post}) as done`);
  return row?.done === true;
}

/** Says “thank you” or “me too”; said again, it is taken back. */
export async function react(
  db: ViewerHandle,
  post: { id: string; group_id: string },
  kind: ReactionKind,
): Promise<void> {
  const taken = await db.first(sql`delete from reactions
    where post_id = ${post.id} and person_id = viewer() and kind = ${kind} returning kind`);
  if (taken) return;
  await db.all(sql`insert into reactions (post_id, group_id, person_id, kind)
    values (${post.id}, ${post.group_id}, viewer(), ${kind}) on conflict do nothing`);
}

/**
 * Ends a question; an ending that stood before is replaced, and stays in its history.
 * @param post the accepted answer, for `accepted`
 */
export async function resolve(
  db: ViewerHandle,
  topic: Pick<TopicSeen, 'id' | 'group_id' | 'mask_id' | 'own'>,
  kind: ResolutionKind,
  post: string | null,
): Promise<void> {
  await reopen(db, topic);
  await db.all(sql`insert into resolutions (topic_id, group_id, kind, post_id, made_by)
    values (${topic.id}, ${topic.group_id}, ${kind}, ${post}, ${by(topic)})`);
}

/** Whoever asked under a pseudonym ends their question without a name, also where they facilitate. */
const by = ({ mask_id, own }: Pick<TopicSeen, 'mask_id' | 'own'>) =>
  mask_id !== null && own ? sql`null::uuid` : sql`viewer()`;

export async function reopen(
  db: ViewerHandle,
  topic: Pick<TopicSeen, 'id' | 'mask_id' | 'own'>,
): Promise<void> {
  await db.all(sql`update resolutions set reopened_by = ${by(topic)}, reopened_at = now()
    where topic_id = ${topic.id} and reopened_at is null`);
}

/** Nobody can add posts until it is opened again. */
export async function close(
  db: ViewerHandle,
  topic: Pick<TopicSeen, 'id' | 'group_id'>,
  reason: string,
): Promise<void> {
  await db.all(sql`insert into closures (topic_id, group_id, reason, made_by)
    values (${topic.id}, ${topic.group_id}, ${reason}, viewer())`);
}

export async function endClosure(db: ViewerHandle, topic: Pick<TopicSeen, 'id'>): Promise<void> {
  await db.all(
    sql`update closures set reopened_at = now() where topic_id = ${topic.id} and reopened_at is null`,
  );
}

/**
 * Begins a knowledge page from a resolved question and asks the authors of its words. Returns the page's
 * topic when everybody was willing beforehand, null while it waits for answers, and undefined when no page can
 * be made: who asked, or everybody who answered, cannot be asked. Nothing is left then.
 * @param fromImported what the page says where words in it were imported
 */
export async function draftPage(
  db: ViewerHandle,
  topic: Pick<TopicSeen, 'id' | 'group_id' | 'title'>,
  fromImported: string,
): Promise<string | null | undefined> {
  const { id } = await twoIds(db);
  await db.all(sql`insert into page_drafts (id, topic_id, group_id, title, made_by)
    values (${id}, ${topic.id}, ${topic.group_id}, ${topic.title}, viewer())`);
  await db.all(sql`select ask_page_authors(${id})`);
  const parts =
    await db.all(sql`select distinct p.opening from page_draft_authors w join posts p on p.id = w.post_id
    where w.draft_id = ${id} and w.willing is distinct from false`);
  if (parts.length < 2) {
    await withdrawDraft(db, id);
    return undefined;
  }
  return publishPage(db, id, fromImported);
}

/**
 * Answers for all of the viewer's words in a draft. Returns the question, unless they were not asked, and the
 * page's topic when that was the last answer. When the last answer leaves too little for a page, the draft ends.
 */
export async function answerPageRequest(
  db: ViewerHandle,
  draft: string,
  willing: boolean,
  fromImported: string,
): Promise<{ topic: string | undefined; page: string | null }> {
  await lockDraft(db, draft);
  const answered = await db.first(sql<{
    topic: string;
  }>`update page_draft_authors w set willing = ${willing}, answered_at = now()
    from page_drafts d where d.id = w.draft_id and w.draft_id = ${draft} and w.author_id = viewer() and w.answered_at is null
    returning d.topic_id as topic`);
  return { topic: answered?.topic, page: answered ? await publishPage(db, draft, fromImported) : null };
}

/**
 * Makes the page of a draft that waits for nobody any more, since the last who had not answered left. Returns the
 * question, unless there is no such draft, and the page's topic unless the draft ended.
 */
export async function finishDraft(
  db: ViewerHandle,
  draft: string,
  fromImported: string,
): Promise<{ topic: string | undefined; page: string | null }> {
  await lockDraft(db, draft);
  const found = await db.first(draftTopic(draft));
  return { topic: found?.topic, page: found ? await publishPage(db, draft, fromImported) : null };
}

/** One after the other: of two last answers at once, neither would see the other, and no page would come of them. */
async function lockDraft(db: ViewerHandle, draft: string): Promise<void> {
  await db.all(sql`select pg_advisory_xact_lock(hashtextextended(${draft}, 0))`);
}

/** Only whoever began it can. Returns the question. */
export async function withdrawDraft(db: ViewerHandle, draft: string): Promise<string | undefined> {
  const gone = await db.first(
    sql<{ topic: string }>`delete from page_drafts where id = ${draft} returning topic_id as topic`,
  );
  return gone?.topic;
}

/**
 * Notes how far the viewer has read. Call it after answering and do not wait for it: it never fails, and it
 * writes only when there is something new.
 * @param news whether the viewer has notifications that they did not read: some may be about this topic
 */
export async function noteRead(
  db: Database,
  as: As,
  topic: TopicSeen,
  { upTo, news }: { upTo: Date; news: boolean },
): Promise<void> {
  if (!news && topic.read_up_to && topic.read_up_to >= upTo) return;
  try {
    await db.asViewer(as, (viewer) =>
      viewer.all(sql`insert into topic_reads (person_id, topic_id, group_id, read_up_to)
        -- The database counts microseconds: without the rest of this one, the last post read would stay unread.
        values (viewer(), ${topic.id}, ${topic.group_id}, ${upTo}::timestamptz + interval '1 millisecond')
        on conflict (person_id, topic_id) do update set read_up_to = greatest(topic_reads.read_up_to, excluded.read_up_to)
        -- Of an older post they may have been told just now: it names them since it was changed, or is shown again.
        where topic_reads.read_up_to < excluded.read_up_to or exists (select 1 from notifications n
          where n.person_id = viewer() and n.thread_id = topic_reads.topic_id and n.read_at is null)`),
    );
  } catch {
    // What was not noted shows as unread once more: no reason to trouble the reader.
  }
}

/** For the system role: hashes of what was written, by which the same words are found again. */
export async function forgetPrints(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from post_prints
    where made_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

/**
 * For the system role: words that their authors took away, with what search knows of them. What was reported stays
 * until somebody has decided, and what a decision took away is safety's.
 */
export async function forgetOwnRemovals(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`with old as (
      select p.id from posts p where p.removed_by = 'author' and p.removed_at < now() - make_interval(days => ${days})
        and not exists (select 1 from reports r where r.post_id = p.id and r.settled_at is null)),
    stems as (delete from search_documents where post_id in (select id from old)),
    named as (delete from mentions where post_id in (select id from old))
    delete from post_revisions where post_id in (select id from old) returning 1`);
  return gone.length;
}

/** For the system role: what open pages were told, so that those who slept catch up. */
export async function forgetEvents(system: Handle, days: number): Promise<number> {
  const gone = await system.all(
    sql`delete from events where at < now() - make_interval(days => ${days}) returning 1`,
  );
  return gone.length;
}

/** For the system role: whose streams were open in processes that ended without a word. */
export async function forgetPresences(system: Handle): Promise<number> {
  const gone = await system.all(
    sql`delete from presences where until < now() - interval '5 minutes' returning 1`,
  );
  return gone.length;
}

interface NewPost {
  id: string;
  /** Null: in the viewer's own name. */
  mask: string | null;
  about: readonly string[];
  topic: string;
  group: string;
  opening: boolean;
  replyTo: string | null;
  title: string;
  body: string;
  html: string;
}

/** True: it is hidden until a person has looked at it. */
async function insertPost(db: ViewerHandle, post: NewPost): Promise<boolean> {
  const { html, named } = await withNames(db, post.group, post.mask, post.html);
  await db.all(sql`insert into posts (id, topic_id, group_id, author_id, mask_id, opening, reply_to, body, html, about)
    values (${post.id}, ${post.topic}, ${post.group}, ${post.mask === null ? sql`viewer()` : sql`null`}, ${post.mask}, ${post.opening},
      ${post.replyTo}, ${post.body}, ${html}, ${[...post.about]}::text[])`);
  if (named.length > 0) await keepMentions(db, { id: post.id, group_id: post.group }, named);
  await indexPost(db, { id: post.id, title: post.title, html });
  return lookAt(db, { post: post.id, title: post.title, body: post.body });
}

/**
 * Links those whom the words name, as far as the viewer may name them there. Under a mask nobody is linked: whom its wearer
 * could not name, for a block or since it is themself, would tell who wears it.
 */
async function withNames(
  db: ViewerHandle,
  group: string,
  mask: string | null,
  html: string,
): Promise<{ html: string; named: string[] }> {
  const names = mask === null ? namesIn(html) : [];
  if (names.length === 0) return { html, named: [] };
  return linkNames(html, await db.all(nameable(group, names)));
}

function refuseHarm(title: string, body: string): void {
  const reason = refusal(title, body);
  if (reason) throw new PostRefused(reason, null);
}

/** Asks before anything is written: the locks that keep the counting right come first. */
async function refuse(
  db: ViewerHandle,
  { group, topic, post }: { group: string | null; topic: string | null; post: string | null },
  { links, words, hosts }: Prints,
): Promise<void> {
  const answer = await db.first(sql<{ refusal: PostRefused['reason'] | null; seconds: number | null }>`
    select refusal, seconds from refuse_post(${group}, ${topic}, ${post}, ${links}::integer, ${words}::bytea, ${hosts}::bytea[])`);
  if (answer?.refusal) throw new PostRefused(answer.refusal, answer.seconds);
}

/** Says whether the post was held back. */
async function keepPrints(db: ViewerHandle, post: string, { words, hosts }: Prints): Promise<boolean> {
  const answer = await db.first(
    sql<{ held: boolean }>`select print_post(${post}, ${words}::bytea, ${hosts}::bytea[]) as held`,
  );
  return answer?.held ?? false;
}

async function addTags(
  db: ViewerHandle,
  topic: string,
  group: string,
  tags: readonly string[],
): Promise<void> {
  if (tags.length === 0) return;
  await db.all(sql`insert into topic_tags (topic_id, group_id, tag)
    select ${topic}, ${group}, tag from unnest(${[...tags]}::text[]) tag`);
}

async function markRead(db: ViewerHandle, topic: string, group: string): Promise<void> {
  await db.all(sql`insert into topic_reads (person_id, topic_id, group_id, read_up_to)
    values (viewer(), ${topic}, ${group}, now())
    on conflict (person_id, topic_id) do update set read_up_to = greatest(topic_reads.read_up_to, excluded.read_up_to)`);
}

/** Puts the page together and publishes it, or ends its draft, once everybody asked has answered. */
async function publishPage(db: ViewerHandle, draft: string, fromImported: string): Promise<string | null> {
  const posts = await db.all(willingPosts(draft));
  const body = pageFromQuestion(posts, fromImported);
  const html = renderMarkdown(body);
  const made = await db.first(
    sql<{ page: string | null }>`select publish_page(${draft}, ${body}, ${html}) as page`,
  );
  if (!made?.page) return null;
  const opening = await db.first(sql<{ id: string; title: string }>`select p.id, t.title
    from posts p join topics t on t.id = p.topic_id where p.topic_id = ${made.page} and p.opening`);
  if (opening) await indexPost(db, { ...opening, html });
  return made.page;
}

async function twoIds(db: ViewerHandle): Promise<{ id: string; post: string }> {
  return (await db.first(sql<{ id: string; post: string }>`select uuidv7() as id, uuidv7() as post`))!;
}

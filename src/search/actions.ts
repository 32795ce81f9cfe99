import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { searchTerms } from '../platform/search-text.ts';
import { plainText } from '../platform/text.ts';

interface Findable {
  id: string;
  /** The topic's for an opening post, else empty. */
  title: string;
  /** The post as it is stored. */
  html: string;
}

/** Makes a post findable, in the transaction that writes it, as a member of its group. Called again after every edit. */
export async function indexPost(db: ViewerHandle, post: Findable): Promise<void> {
  const { id, title, text, bigrams } = indexed(post);
  await db.all(sql`select index_post(${id}, ${title}, ${text}, ${bigrams})`);
}

/** For the system role: the same for many posts, in one statement. */
export async function indexPosts(system: Handle, posts: readonly Findable[]): Promise<void> {
  const all = posts.map(indexed);
  await system.all(sql`select index_posts(${all.map(({ id }) => id)}::uuid[], ${all.map(({ title }) => title)}::text[],
    ${all.map(({ text }) => text)}::text[], ${all.map(({ bigrams }) => bigrams.join(' '))}::text[])`);
}

function indexed({ id, title, html }: Findable) {
  const ofTitle = searchTerms(title);
  const ofText = searchTerms(plainText(html));
  return {
    id,
    title: ofTitle.words,
    text: ofText.words,
    bigrams: [...new Set([...ofTitle.bigrams, ...ofText.bigrams])],
  };
}

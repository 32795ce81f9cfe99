import { sql } from 'kysely';
import type { Handle } from '../platform/db.ts';
import { searchTerms } from '../platform/search-text.ts';
import { plainText } from '../platform/text.ts';

interface Findable {
  id: string;
  /** The topic's for an opening post, else empty. */
  title: string;
  /** The post as it is stored. */
  html: string;
}

/** Makes a post findable, in the transaction that writes it. Called again after every edit. */
export async function indexPost(db: Handle, post: Findable): Promise<void> {
  await indexPosts(db, [post]);
}

/** The same for many posts, in one statement. */
export async function indexPosts(db: Handle, posts: readonly Findable[]): Promise<void> {
  const titles = posts.map((post) => searchTerms(post.title));
  const texts = posts.map((post) => searchTerms(plainText(post.html)));
  const bigrams = posts.map((_, index) =>
    [...new Set([...titles[index]!.bigrams, ...texts[index]!.bigrams])].join(' '),
  );
  await db.all(sql`select index_posts(${posts.map(({ id }) => id)}::uuid[], ${titles.map(({ words }) => words)}::text[],
    ${texts.map(({ words }) => words)}::text[], ${bigrams}::text[])`);
}

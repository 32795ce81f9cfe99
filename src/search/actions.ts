import { sql } from 'kysely';
import type { Handle } from '../platform/db.ts';
import { searchTerms } from '../platform/search-text.ts';
import { plainText } from '../platform/text.ts';

/**
 * Makes a post findable, in the transaction that writes it. `title` is the topic's for an opening post, else
 * empty; `html` the post as it is stored. Called again after every edit.
 */
export async function indexPost(
  db: Handle,
  post: { id: string; title: string; html: string },
): Promise<void> {
  const title = searchTerms(post.title);
  const text = searchTerms(plainText(post.html));
  const bigrams = [...new Set([...title.bigrams, ...text.bigrams])];
  await db.all(sql`select index_post(${post.id}, ${title.words}, ${text.words}, ${bigrams})`);
}

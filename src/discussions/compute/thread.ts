/** What ordering and nesting look at. */
export interface Threaded {
  id: string;
  opening: boolean;
  reply_to: string | null;
  /** Votes that an imported post came with. */
  score: number;
  thanks_count: number;
}

export interface Contribution<P> {
  post: P;
  /** In time order; replies to replies stand here too. */
  replies: P[];
}

export interface Thread<P> {
  /** Missing on pages behind the first. */
  opening: Contribution<P> | undefined;
  contributions: Contribution<P>[];
}

/**
 * Orders the posts of a topic, given in time order: the opening, then each contribution with its replies below.
 * A reply whose contribution is not among the posts stands for itself.
 * @param best puts the accepted answer first, then what helped most; else time alone counts
 */
export function thread<P extends Threaded>(
  posts: readonly P[],
  { accepted, best }: { accepted: string | null; best: boolean },
): Thread<P> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const roots = new Map<string, Contribution<P>>();
  for (const post of posts) {
    if (rootOf(post, byId) === post) roots.set(post.id, { post, replies: [] });
  }
  for (const post of posts) {
    const root = rootOf(post, byId);
    if (root !== post) roots.get(root.id)?.replies.push(post);
  }
  const all = [...roots.values()];
  const contributions = all.filter(({ post }) => !post.opening);
  if (best) {
    const rank = ({ post }: Contribution<P>) =>
      post.id === accepted ? Number.POSITIVE_INFINITY : post.score + post.thanks_count;
    // Equal ranks keep their order, and two infinities would subtract to NaN.
    contributions.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  }
  return { opening: all.find(({ post }) => post.opening), contributions };
}

/** The post at the top of what this one replies to, as far as it is known. */
function rootOf<P extends Threaded>(post: P, byId: ReadonlyMap<string, P>): P {
  let root = post;
  for (let steps = 0; root.reply_to && steps < 1000; steps++) {
    const parent = byId.get(root.reply_to);
    if (!parent || parent === root) return root;
    root = parent;
  }
  return root;
}

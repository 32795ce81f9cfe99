/** How much of what one person, or one network address, may do. */
export interface Limits {
  /**
   * Takes one from a bucket.
   * @returns 0 when there was one, else the seconds until there will be
   */
  take(kind: LimitKind, key: string): number;
}

const kinds = {
  write: { burst: 600, perSecond: 10 },
  'write from': { burst: 3000, perSecond: 50 },
  search: { burst: 120, perSecond: 10 },
  'search from': { burst: 600, perSecond: 50 },
  stream: { burst: 120, perSecond: 1 },
  'stream from': { burst: 1200, perSecond: 20 },
  'mail from': { burst: 120, perSecond: 1 },
  'mail of': { burst: 20, perSecond: 0.02 },
  'notice from': { burst: 60, perSecond: 0.02 },
  'figures from': { burst: 60, perSecond: 1 },
  // Three at once, then one every eight hours.
  archive: { burst: 3, perSecond: 3 / 86_400 },
  'sign up from': { burst: 200, perSecond: 0.1 },
  'sign in from': { burst: 200, perSecond: 0.5 },
};
export type LimitKind = keyof typeof kinds;

/**
 * Token buckets in memory: each process counts for itself, which bounds a flood well enough and costs no
 * query. Guessing at passwords is counted in the database (see `people`), where all processes see it.
 * @param now milliseconds
 */
export function makeLimits(now: () => number = Date.now): Limits {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(kind, key) {
      const { burst, perSecond } = kinds[kind];
      const at = now();
      if (buckets.size > 100_000) forgetFull(buckets, at);
      const id = `${kind} ${key}`;
      const bucket = buckets.get(id) ?? { left: burst, at };
      bucket.left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);
      bucket.at = at;
      buckets.set(id, bucket);
      if (bucket.left < 1) return (1 - bucket.left) / perSecond;
      bucket.left -= 1;
      return 0;
    },
  };
}

/** An hour without a request refills every bucket but the one for signing up, which may then start anew. */
function forgetFull(buckets: Map<string, { at: number }>, now: number): void {
  for (const [id, { at }] of buckets) if (now - at > 3_600_000) buckets.delete(id);
  if (buckets.size > 100_000) buckets.clear();
}

import { isAway } from './away.ts';

interface Gathering {
  /** So many are under way at the same time. */
  underWay?: number;
  /** At most so many writes in each. */
  most?: number;
  /** When one takes longer than this, in milliseconds, others go ahead beside it: nobody waits for somebody else's lock. */
  patience?: number;
}

/** Also then no more than these: each takes a connection, and whoever reads needs one. */
const MOST_BESIDE = 3;

/**
 * Gathers single writes, so that many are written in one transaction. Alone, one goes at once. When the database refuses one
 * of several, nothing of any of them happened: then each is tried by itself, so that nobody suffers from another's. When the
 * connection is lost instead, nobody knows whether they were committed: a second time could write them twice.
 */
export function gather<T, R>(
  run: (some: readonly T[]) => Promise<R[]>,
  { underWay = MOST_BESIDE, most = 32, patience = 100 }: Gathering = {},
): (one: T) => Promise<R> {
  const waiting: { one: T; resolve(result: R): void; reject(error: unknown): void }[] = [];
  let running = 0;
  let late = 0;
  const alone = async (one: T) => (await again(() => run([one])))[0]!;
  const next = async (): Promise<void> => {
    if (running - late >= underWay || running >= MOST_BESIDE || waiting.length === 0) return;
    running++;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      late++;
      void next();
    }, patience);
    const some = waiting.splice(0, most);
    try {
      const results = await again(() => run(some.map(({ one }) => one)), some.length === 1);
      for (const [place, { resolve }] of some.entries()) resolve(results[place]!);
    } catch (error) {
      if (some.length === 1 || isAway(error)) for (const { reject } of some) reject(error);
      else for (const { one, resolve, reject } of some) await alone(one).then(resolve, reject);
    }
    clearTimeout(timer);
    if (isLate) late--;
    running--;
    void next();
  };
  return (one) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      void next();
    });
}

/** Two writes that wait for each other: PostgreSQL ends one of them, which then simply begins again. */
export async function again<T>(write: () => Promise<T>, may = true): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!may || !/^40(P01|001)$/.test(String((error as { code?: unknown })?.code))) throw error;
    return write();
  }
}

interface Gathering {
  /** So many are under way at the same time. */
  underWay?: number;
  /** At most so many writes in each. */
  most?: number;
  /** When one takes longer than this, in milliseconds, others go ahead beside it: nobody waits for somebody else's lock. */
  patience?: number;
}

/**
 * Gathers single writes, so that many are written in one transaction. Alone, one goes at once. When one of several fails,
 * nothing of any of them happened: then each is tried by itself, so that nobody suffers from another's.
 */
export function gather<T, R>(
  run: (some: readonly T[]) => Promise<R[]>,
  { underWay = 3, most = 32, patience = 100 }: Gathering = {},
): (one: T) => Promise<R> {
  const waiting: { one: T; resolve(result: R): void; reject(error: unknown): void }[] = [];
  let running = 0;
  const alone = async (one: T) => (await again(() => run([one])))[0]!;
  const next = async (): Promise<void> => {
    if (running >= underWay || waiting.length === 0) return;
    running++;
    let counted = true;
    const passOn = () => {
      if (counted) running--;
      counted = false;
      void next();
    };
    const late = setTimeout(passOn, patience);
    const some = waiting.splice(0, most);
    try {
      const results = await run(some.map(({ one }) => one));
      for (const [place, { resolve }] of some.entries()) resolve(results[place]!);
    } catch {
      for (const { one, resolve, reject } of some) await alone(one).then(resolve, reject);
    }
    clearTimeout(late);
    passOn();
  };
  return (one) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      void next();
    });
}

/** Two writes that wait for each other: PostgreSQL ends one of them, which then simply begins again. */
export async function again<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!/^40(P01|001)$/.test(String((error as { code?: unknown })?.code))) throw error;
    return write();
  }
}

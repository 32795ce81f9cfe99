/**
 * Waits no longer than this for something; what it does goes on all the same.
 * @param milliseconds so long at most
 * @throws what `late` gives when they are over
 */
export function inTime<T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

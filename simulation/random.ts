/*
 * Chance that depends on what it is about and not on the order in which it is asked for: whether Ana says yes to a
 * request is the same in every way of running the place, so that only the ways differ.
 */

/** Between 0 and 1, the same for the same numbers. */
export function chance(...keys: number[]): number {
  let mixed = 0x9e3779b9;
  for (const key of keys) {
    mixed = Math.imul(mixed ^ key, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 4294967296;
}

/** A normal deviate (Box and Muller 1958) from two chances. */
export function normal(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

/** Log-normal: `median` in the middle; two thirds lie within a factor of e^`spread`. */
export function around(median: number, spread: number, one: number, other: number): number {
  return median * Math.exp(spread * normal(one, other));
}

/** One of the entries, by their weights. */
export function pick<T>(entries: readonly (readonly [T, number])[], at: number): T {
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [entry, weight] of entries) {
    left -= weight;
    if (left < 0) return entry;
  }
  return entries.at(-1)![0];
}

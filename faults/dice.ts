/** Chance that comes the same way again with the same seed: a small generator, good enough for choosing (mulberry32). */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  of<T>(some: readonly T[]): T {
    return some[this.below(some.length)]!;
  }
}

/** Sentences that nobody wrote before, so that nothing takes them for copies of each other. */
export function sentence(dice: Dice): string {
  return Array.from({ length: 6 + dice.below(12) }, () => dice.of(words)).join(' ');
}

const words =
  'morning walk tea garden slow breath window rain kettle letter sister bread river street lamp quiet song paper chair blanket soup neighbour harbour ladder button pocket station bench apple orchard candle kitchen market bridge meadow feather basket pebble evening cloud'.split(
    ' ',
  );

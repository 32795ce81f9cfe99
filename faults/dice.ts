import { randomFrom } from '../test/chance.ts';

/** Chance that comes the same way again with the same seed. */
export class Dice {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  constructor(seed: number) {
    this.next = randomFrom(seed);
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

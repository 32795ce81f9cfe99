import { createHash } from 'node:crypto';

/**
 * Chance that comes out the same for the same seed and key, whatever else was drawn before. Nothing drawn here
 * is a secret: who knows the seed knows it all.
 */
export interface Seeded {
  /** A number from 0 up to, but without, 1. */
  draw(key: string): number;
  /** A version 7 UUID of this moment. */
  id(key: string, at: Date): string;
  /** Lower-case letters and the digits 2 to 7. */
  letters(key: string, length: number): string;
}

export function seededBy(seed: number): Seeded {
  const bytesOf = (key: string) => createHash('sha256').update(`peerhood demo ${seed} ${key}`).digest();
  return {
    draw: (key) => bytesOf(`draw ${key}`).readUIntBE(0, 6) / 2 ** 48,
    id: (key, at) => {
      const bytes = bytesOf(`id ${key}`).subarray(0, 16);
      bytes.writeUIntBE(at.getTime(), 0, 6);
      bytes[6] = 0x70 | (bytes[6]! & 0x0f);
      bytes[8] = 0x80 | (bytes[8]! & 0x3f);
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
    letters: (key, length) =>
      [...bytesOf(`letters ${key}`).subarray(0, length)]
        .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31])
        .join(''),
  };
}

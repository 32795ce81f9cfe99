import { hkdfSync } from 'node:crypto';
import { hashToken } from '../../platform/session.ts';

const codesOnASheet = 8;
const bytesOfACode = 10;
/** Crockford's base 32: no letter that is taken for a digit or another letter. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** The codes that belong to a sheet's seed, such as `7k2m-x4pq-09tv-hw3e`: 80 bits each. */
export function recoveryCodes(seed: Buffer, secret: string): string[] {
  const bytes = Buffer.from(hkdfSync('sha256', seed, secret, 'recovery codes', codesOnASheet * bytesOfACode));
  return Array.from({ length: codesOnASheet }, (_, place) =>
    spell(bytes.subarray(place * bytesOfACode, (place + 1) * bytesOfACode)),
  );
}

/** What is kept of a code, however it was typed: capitals, spaces, or `o` and `l` for the digits. */
export function hashRecoveryCode(typed: string): Buffer {
  return hashToken(
    typed
      .toLowerCase()
      .replace(/[^0-9a-z]/g, '')
      .replaceAll('o', '0')
      .replace(/[il]/g, '1'),
  );
}

function spell(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const word = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('');
  return (word.match(/.{4}/g) ?? []).join('-');
}

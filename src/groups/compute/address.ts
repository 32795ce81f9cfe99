import { randomInt } from 'node:crypto';

/**
 * Addresses to try for a listed group, best first: its name in Latin letters, then with a number. A name
 * that has none of these gets a short random one.
 */
export function addressesFor(name: string): string[] {
  const slug = latin(name);
  const last = `${(slug || 'group').slice(0, 50)}-${random(6)}`;
  if (!slug) return [last];
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${slug}-${number}`);
  return [...(reserved.has(slug) ? [] : [slug]), ...numbered, last];
}

/** The address of a hidden group: 100 bits, so that nobody finds one by trying. No listed group has this shape. */
export function hiddenAddress(): string {
  return random(20);
}

/** Where the domain has pages of its own. */
const reserved = new Set(['new']);

function latin(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9\s\p{P}]/gu, (letter) => letters[letter] ?? ' ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  // The shape of hidden addresses is kept for them.
  return /^[a-z2-7]{20}$/.test(slug) ? slug.slice(0, 19) : slug;
}

/** Latin letters that are not a plain letter and a mark. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

function random(length: number): string {
  return Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz234567'[randomInt(32)]).join('');
}

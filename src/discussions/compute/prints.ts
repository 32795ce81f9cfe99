import { hash } from 'node:crypto';
import { nameKey, plainText } from '../../platform/text.ts';

/** What a text is compared by, to find the same one again and again. */
export interface Prints {
  /** How many different addresses on other sites it links to. */
  links: number;
  /** Hash of its words; null for a few words, which many people write alike (“Thank you, that helped”). */
  words: Buffer | null;
  /** Hashes of the sites that it links to. */
  hosts: Buffer[];
}

/** Fewer letters than this say nothing about who copied whom. */
const FEWEST_LETTERS = 40;

/**
 * @param html as it is stored
 * @param here the place's own host
 */
export function printsOf(html: string, here: string): Prints {
  const links = new Map<string, string>();
  for (const [, href, host] of html.matchAll(/<a href="(https?:\/\/([^/"?#]+)[^"]*)"/gi)) {
    if (host!.toLowerCase() !== here.toLowerCase()) links.set(href!, siteOf(host!));
  }
  const text = plainText(html).replace(/https?:\/\/\S+|\b\d+\b/gi, ' ');
  const letters = nameKey(text).replace(/\P{L}+/gu, '');
  return {
    links: links.size,
    words: letters.length >= FEWEST_LETTERS ? hashOf('words', letters) : null,
    hosts: [...new Set(links.values())].map((site) => hashOf('host', site)),
  };
}

/** `a.b.example.org` and `example.org` belong together; of `b.example.co.uk` three parts do. */
function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/^.*@/, '').replace(/:\d+$/, '').replace(/\.$/, '');
  if (/^[\d.]+$/.test(name)) return name;
  const parts = name.split('.');
  const underCountry = (parts.at(-1)?.length ?? 0) === 2 && (parts.at(-2)?.length ?? 9) <= 3;
  return parts.slice(underCountry ? -3 : -2).join('.');
}

const hashOf = (kind: string, text: string) => hash('sha256', `${kind}\n${text}`, 'buffer');

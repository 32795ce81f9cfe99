import { searchTerms } from '../../platform/search-text.ts';

/** What a message is found by: each word once, small and without accents, and pairs of Chinese, Japanese or Korean characters. */
export function lexemesOf(text: string): string[] {
  const { words, bigrams } = searchTerms(text);
  return [...new Set([...wordsIn(words), ...bigrams])];
}

/** Words as they are kept and as they are looked for. */
export function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  // What is longer is no word that anybody types, and too long for the index.
  return [...new Set(plain.match(/[\p{L}\p{N}]{1,60}/gu))];
}

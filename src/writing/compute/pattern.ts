/**
 * A pattern of PostgreSQL that finds any of these words, each from the beginning of a word on (“drink” finds “drinking”).
 * Scripts that do not part their words, or write small ones onto them, are found anywhere. The words are taken as they
 * are: nothing in them is a pattern.
 */
export function patternOf(words: readonly string[]): string {
  if (words.length === 0) return '';
  const parts = words.map((word) => {
    const literal = word.replace(/[^\p{L}\p{N}\s]/gu, (sign) => `\\${sign}`).replace(/\s+/g, '\\s+');
    return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(word)
      ? `\\m${literal}`
      : literal;
  });
  return `(${parts.join('|')})`;
}

/** Words of one's own as they were typed: one a line, or with commas between. */
export function wordsOf(typed: string): string[] {
  return [
    ...new Set(typed.split(/[,\n،]/).map((word) => word.trim().toLowerCase().replace(/\s+/g, ' '))),
  ].filter((word) => /[\p{L}\p{N}]/u.test(word) && (word.length > 1 || /[^\p{Script=Latin}]/u.test(word)));
}

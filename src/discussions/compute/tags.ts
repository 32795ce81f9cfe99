import { cleanLine, isBlank, wholeCharacters } from '../../platform/text.ts';

export const MOST_TAGS = 5;

/** Tags as typed, with commas between: cleaned, in lower case, without `#` before them, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,،、，]/)
    .map((tag) => cleanLine(tag.replace(/^[\s#]+/, '')).toLowerCase())
    .map((tag) => tag.slice(0, wholeCharacters(tag, 40)).trim())
    // Last: of one character that is longer than a tag may be nothing is left.
    .filter((tag) => !isBlank(tag));
  return [...new Set(tags)];
}

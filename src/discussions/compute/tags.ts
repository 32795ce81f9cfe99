import { cleanLine, isBlank, wholeCharacters } from '../../platform/text.ts';

export const MOST_TAGS = 5;

/** Tags as typed, with commas between: cleaned, in lower case, without `#` before them, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,،、，]/)
    .map((tag) => cleanLine(tag.replace(/^[\s#]+/, '')).toLowerCase())
    .filter((tag) => !isBlank(tag))
    .map((tag) => tag.slice(0, wholeCharacters(tag, 40)).trim());
  return [...new Set(tags)];
}

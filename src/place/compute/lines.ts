import { cleanLine, isBlank } from '../../platform/text.ts';

/** One name a line, tidied: blank lines and repetitions (whatever their case) are left out. */
export function namesOf(text: string): string[] {
  const names = new Map<string, string>();
  for (const line of text.split('\n')) {
    const name = cleanLine(line);
    if (!isBlank(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

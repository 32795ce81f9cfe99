/** Scripts that people here may write in, by their codes in ISO 15924. */
const scripts = [
  'Latn',
  'Arab',
  'Cyrl',
  'Grek',
  'Hebr',
  'Deva',
  'Beng',
  'Taml',
  'Telu',
  'Thai',
  'Geor',
  'Armn',
  'Ethi',
  'Khmr',
  'Hang',
  'Hira',
  'Kana',
  'Hani',
] as const;
const patterns = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/**
 * The script that most letters of a text are in (ISO 15924); `Zzzz` for one that is not listed. Undefined for a text
 * of fewer than 20 letters: a greeting has no language.
 */
export function scriptOf(text: string): string | undefined {
  const letters = (text.slice(0, 4000).match(/\p{L}/gu) ?? []).join('');
  if (letters.length < 20) return undefined;
  let most: { script: string; count: number } = { script: 'Zzzz', count: 0 };
  for (const [script, pattern] of patterns) {
    const count = letters.match(pattern)?.length ?? 0;
    if (count > most.count) most = { script, count };
  }
  return most.script;
}

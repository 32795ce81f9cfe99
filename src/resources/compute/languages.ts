/**
 * What somebody typed as languages, such as “German, English” or “de, en”, as BCP 47 tags.
 * @param names how to read names: in the reader's language, and in English
 * @returns `unknown`: the first that names no language
 */
export function languageTags(typed: string, names: readonly string[]): { tags: string[]; unknown?: string } {
  const tags: string[] = [];
  for (const word of typed
    .split(/[,;،、\n]/)
    .map((word) => word.trim())
    .filter(Boolean)) {
    const tag = tagOf(word, names);
    if (!tag) return { tags, unknown: word };
    if (!tags.includes(tag)) tags.push(tag);
  }
  return { tags };
}

/** A language's name as the reader says it; the tag itself where it has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function tagOf(word: string, names: readonly string[]): string | undefined {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(word)) {
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    try {
      const tag = Intl.getCanonicalLocales(word)[0];
      if (tag && known.of(tag)) return tag;
    } catch {
      // Of the shape of a tag, and none.
    }
  }
  for (const locale of [...names, 'en']) {
    const tag = tagsByName(locale).get(word.toLocaleLowerCase(locale));
    if (tag) return tag;
  }
  return undefined;
}

const byName = new Map<string, Map<string, string>>();

/** Languages of two letters by what a language calls them; made when first asked for. */
function tagsByName(locale: string): Map<string, string> {
  let tags = byName.get(locale);
  if (!tags) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    tags = new Map(
      letters.flatMap((first) =>
        letters.flatMap((second) => {
          const name = names.of(first + second);
          // Old codes of a language follow the new one: `iw` is `he`.
          const tag = new Intl.Locale(first + second).language;
          return name ? [[name.toLocaleLowerCase(locale), tag] as const] : [];
        }),
      ),
    );
    byName.set(locale, tags);
  }
  return tags;
}

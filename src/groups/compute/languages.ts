/**
 * Languages whose words PostgreSQL knows the stems of: the name of its text search configuration, and the
 * language's own name for itself. `simple` stands for every other language.
 */
export const languages = [
  ['english', 'English'],
  ['arabic', 'العربية'],
  ['armenian', 'Հայերեն'],
  ['basque', 'Euskara'],
  ['catalan', 'Català'],
  ['danish', 'Dansk'],
  ['german', 'Deutsch'],
  ['estonian', 'Eesti'],
  ['greek', 'Ελληνικά'],
  ['spanish', 'Español'],
  ['french', 'Français'],
  ['irish', 'Gaeilge'],
  ['hindi', 'हिन्दी'],
  ['indonesian', 'Bahasa Indonesia'],
  ['italian', 'Italiano'],
  ['lithuanian', 'Lietuvių'],
  ['hungarian', 'Magyar'],
  ['dutch', 'Nederlands'],
  ['nepali', 'नेपाली'],
  ['norwegian', 'Norsk'],
  ['portuguese', 'Português'],
  ['romanian', 'Română'],
  ['russian', 'Русский'],
  ['serbian', 'Српски'],
  ['finnish', 'Suomi'],
  ['swedish', 'Svenska'],
  ['tamil', 'தமிழ்'],
  ['turkish', 'Türkçe'],
  ['yiddish', 'ייִדיש'],
  ['simple', ''],
] as const;

export type GroupLanguage = (typeof languages)[number][0];

/** What a group is likely to be written in, when its founder reads the pages in this language. */
export function firstLanguage(locale: string): GroupLanguage {
  return locale === 'es' ? 'spanish' : locale === 'ar' ? 'arabic' : 'english';
}

export const languageNames = languages.map(([name]) => name) as [GroupLanguage, ...GroupLanguage[]];

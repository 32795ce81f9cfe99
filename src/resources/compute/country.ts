import { isTimeZone } from '../../platform/i18n.ts';

/** Where somebody probably is, and what that rests on. */
export interface Whereabouts {
  /** ISO 3166-1; undefined when nothing tells it. */
  country: string | undefined;
  /** `language`: many browsers say “American English” far from there, so that this is a guess to doubt. */
  by: 'choice' | 'zone' | 'language' | undefined;
}

interface Signs {
  /** What was chosen on the page, as it came. */
  chosen?: string | undefined;
  /** A person's own; undefined for a visitor and for who never said. */
  timeZone?: string | null | undefined;
  acceptLanguage?: string | undefined;
}

/**
 * The country whose numbers are shown first: the one chosen, else that of the time zone, else the first that a
 * language is wished with (`de-AT`). A language alone says nothing: English is spoken in eighty countries.
 */
export function whereabouts({ chosen, timeZone, acceptLanguage }: Signs): Whereabouts {
  if (chosen !== undefined && isCountry(chosen)) return { country: chosen, by: 'choice' };
  const zone = countryOfZone(timeZone ?? null);
  if (zone) return { country: zone, by: 'zone' };
  const region = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(wish)?.[1]?.toUpperCase())
    .find((code) => code !== undefined && isCountry(code));
  return { country: region, by: region ? 'language' : undefined };
}

/** Every country that people live in, by ISO 3166-1 code. */
export function countryCodes(): readonly string[] {
  return [...known().codes];
}

export const isCountry = (code: string): boolean => known().codes.has(code);

/** The country that a time zone lies in: `Europe/Vienna` → `AT`. */
export function countryOfZone(timeZone: string | null): string | undefined {
  if (timeZone === null || !isTimeZone(timeZone)) return undefined;
  return known().byZone.get(timeZone) ?? known().byZone.get(canonical(timeZone));
}

let countries: { codes: Set<string>; byZone: Map<string, string> } | undefined;

/** From Unicode's own table: what has a name and a time zone is a country. Made when first asked for. */
function known() {
  if (countries) return countries;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const zones = codes
    .filter((code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code)
    .map((code) => [code, zonesOf(code)] as const)
    .filter(([, zones]) => zones.length > 0);
  countries = {
    codes: new Set(zones.map(([code]) => code)),
    byZone: new Map(zones.flatMap(([code, zones]) => zones.map((zone) => [zone, code] as const))),
  };
  return countries;
}

/** TypeScript does not know this table yet. */
function zonesOf(code: string): string[] {
  const locale: Intl.Locale & { getTimeZones?(): string[] | undefined } = new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? [];
}

/** Zones have several names, and the table holds the one that Unicode prefers: for `Asia/Kolkata` `Asia/Calcutta`. */
const canonical = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

import { isTimeZone } from '../../platform/i18n.ts';

/** Somebody outside who answers at once: the emergency services, or people who listen. */
export interface Resource {
  kind: 'emergency' | 'listening';
  /** As the service calls itself; the emergency services have no name of their own. */
  name?: string;
  /** As one dials it in that country, spaced for reading. */
  dial: string;
  /** A text message to the same, or another, number reaches them too. */
  text?: string;
  /** Languages that are answered, as BCP 47 tags. Many services can do more with an interpreter. */
  languages: readonly string[];
  /** Only where it is certain. */
  hours?: 'always';
  /** The last day on which public pages were known to give this number. */
  verifiedAt: string;
  /** Whose number it is. */
  source: string;
}

export interface Country {
  /** ISO 3166-1. */
  code: string;
  resources: readonly Resource[];
}

/**
 * Few and right: only national services, and only those that we are certain of. Whoever adds one dials it,
 * or reads it on the service's own page, and writes down that day.
 */
export const countries: readonly Country[] = [
  country('AT', emergency('112', ['de'], 'Republik Österreich'), {
    name: 'TelefonSeelsorge',
    dial: '142',
    languages: ['de'],
    hours: 'always',
    source: 'TelefonSeelsorge Österreich',
  }),
  country('AU', emergency('000', ['en'], 'Australian Government'), {
    name: 'Lifeline',
    dial: '13 11 14',
    text: '0477 13 11 14',
    languages: ['en'],
    hours: 'always',
    source: 'Lifeline Australia',
  }),
  country('BR', emergency('192', ['pt'], 'SAMU'), {
    name: 'CVV',
    dial: '188',
    languages: ['pt'],
    hours: 'always',
    source: 'Centro de Valorização da Vida',
  }),
  country('CA', emergency('911', ['en', 'fr'], 'Government of Canada'), {
    name: '9-8-8: Suicide Crisis Helpline / Ligne d’aide en cas de crise de suicide',
    dial: '988',
    text: '988',
    languages: ['en', 'fr'],
    hours: 'always',
    source: 'Centre for Addiction and Mental Health',
  }),
  country('CH', emergency('112', ['de', 'fr', 'it'], 'Schweizerische Eidgenossenschaft'), {
    name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico',
    dial: '143',
    languages: ['de', 'fr', 'it'],
    hours: 'always',
    source: 'Die Dargebotene Hand',
  }),
  country(
    'DE',
    emergency('112', ['de'], 'Bundesrepublik Deutschland'),
    {
      name: 'TelefonSeelsorge',
      dial: '0800 111 0 111',
      languages: ['de'],
      hours: 'always',
      source: 'TelefonSeelsorge Deutschland',
    },
    {
      name: 'TelefonSeelsorge',
      dial: '116 123',
      languages: ['de'],
      hours: 'always',
      source: 'TelefonSeelsorge Deutschland',
    },
  ),
  country('ES', emergency('112', ['es'], 'Gobierno de España'), {
    name: 'Línea 024',
    dial: '024',
    languages: ['es'],
    hours: 'always',
    source: 'Ministerio de Sanidad',
  }),
  country('FR', emergency('112', ['fr'], 'République française'), {
    name: 'Numéro national de prévention du suicide',
    dial: '3114',
    languages: ['fr'],
    hours: 'always',
    source: '3114',
  }),
  country('GB', emergency('999', ['en'], 'UK Government'), {
    name: 'Samaritans',
    dial: '116 123',
    languages: ['en'],
    hours: 'always',
    source: 'Samaritans',
  }),
  country('IE', emergency('112', ['en'], 'Government of Ireland'), {
    name: 'Samaritans',
    dial: '116 123',
    languages: ['en'],
    hours: 'always',
    source: 'Samaritans Ireland',
  }),
  country('IN', emergency('112', ['hi', 'en'], 'Government of India'), {
    name: 'Tele-MANAS',
    dial: '14416',
    languages: ['hi', 'en', 'ta', 'te', 'bn', 'mr', 'gu', 'kn', 'ml', 'pa'],
    hours: 'always',
    source: 'Ministry of Health and Family Welfare',
  }),
  country('NL', emergency('112', ['nl'], 'Rijksoverheid'), {
    name: '113 Zelfmoordpreventie',
    dial: '0800-0113',
    languages: ['nl'],
    hours: 'always',
    source: '113 Zelfmoordpreventie',
  }),
  country('NZ', emergency('111', ['en'], 'New Zealand Government'), {
    name: 'Need to talk?',
    dial: '1737',
    text: '1737',
    languages: ['en'],
    hours: 'always',
    source: '1737 Need to talk?',
  }),
  country('PT', emergency('112', ['pt'], 'República Portuguesa'), {
    name: 'Linha Nacional de Prevenção do Suicídio',
    dial: '1411',
    languages: ['pt'],
    hours: 'always',
    verifiedAt: '2025-09-10',
    source: 'SNS 24',
  }),
  country('US', emergency('911', ['en'], 'United States Government'), {
    name: '988 Suicide & Crisis Lifeline',
    dial: '988',
    text: '988',
    languages: ['en', 'es'],
    hours: 'always',
    source: 'SAMHSA',
  }),
];

/** The number that works in every country of the European Union, and from mobile phones in many others. */
export const anywhere = '112';

/** The country that a time zone lies in, where we know something about it: `Europe/Vienna` → `AT`. */
export function countryOfZone(timeZone: string | null): string | undefined {
  return timeZone === null || !isTimeZone(timeZone) ? undefined : zoneCountries().get(canonical(timeZone));
}

/** Whether a number was last confirmed more than a year before `now` (in milliseconds). */
export function isOld({ verifiedAt }: Resource, now: number = Date.now()): boolean {
  return now - Date.parse(verifiedAt) > 365 * 86_400_000;
}

/** What a telephone dials. */
export const telHref = (dial: string) => `tel:${dial.replace(/[^\d+]/g, '')}`;

type Known = Omit<Resource, 'kind' | 'verifiedAt'> & { verifiedAt?: string };

function country(code: string, ...known: (Resource | Known)[]): Country {
  return {
    code,
    resources: known.map((one) => ({ kind: 'listening', verifiedAt: '2025-06-01', ...one })),
  };
}

function emergency(dial: string, languages: string[], source: string): Resource {
  return { kind: 'emergency', dial, languages, hours: 'always', verifiedAt: '2025-06-01', source };
}

/** Zones have gone by several names: `Asia/Kolkata` was `Asia/Calcutta`. */
const canonical = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

let byZone: Map<string, string> | undefined;

function zoneCountries(): Map<string, string> {
  byZone ??= new Map(
    countries.flatMap(({ code }) => zonesOf(code).map((zone) => [canonical(zone), code] as const)),
  );
  return byZone;
}

/** Unicode's own table, which TypeScript does not know yet. */
function zonesOf(code: string): string[] {
  const locale: Intl.Locale & { getTimeZones?(): string[] | undefined } = new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? [];
}

import { isTimeZone } from '../../platform/i18n.ts';

/** Somebody outside who answers at once: the emergency services, or people who listen. */
export type Resource = Service & Comparison;

interface Service {
  kind: 'emergency' | 'listening';
  /** As the service calls itself; the emergency services have no name of their own. */
  name?: string;
  /** As one dials it in that country, spaced for reading. */
  dial: string;
  /** A text message to the same, or another, number reaches them too. */
  text?: string;
  /**
   * Languages that are answered, as BCP 47 tags: that of the service's own pages, and others where a source
   * names them. Many services can do more with an interpreter.
   */
  languages?: readonly string[];
  /** Only where a source says so. */
  hours?: 'always';
}

/** A date without a page is a promise that nobody can check; so there is none. */
type Comparison =
  | {
      /** The day (ISO 8601) on which somebody compared the entry with the pages in `sources`. */
      verifiedAt: string;
      /** Addresses. Together these pages said all that the entry says. */
      sources: readonly [string, ...string[]];
    }
  | { verifiedAt: null; sources: null };

export interface Country {
  /** ISO 3166-1. */
  code: string;
  resources: readonly Resource[];
}

/**
 * Who compares a copy that others keep says so here, since a copy may be years old. On 22 November 2026 all
 * were such copies, and nobody dialled.
 */
const asOf = (verifiedAt: string, ...sources: [string, ...string[]]): Comparison => ({ verifiedAt, sources });

/** Newspapers agree on it, but no page of the service or of an authority was at hand. */
const notYet: Comparison = { verifiedAt: null, sources: null };

/** Of the Swiss Federal Office for Civil Protection: 112 in Switzerland and in all of the European Union. */
const about112 = asOf(
  '2026-11-22',
  'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/',
);

/**
 * Few and right: only national services. Whoever adds or checks one reads it on the service's own page, or on
 * one of an authority or a public broadcaster, and writes down that day and that page; a newspaper alone is not
 * enough. Better `notYet` than a day that is not true: people in danger rely on this.
 */
export const countries: readonly Country[] = [
  country('AT', emergency('112', about112), {
    name: 'TelefonSeelsorge',
    dial: '142',
    languages: ['de'],
    hours: 'always',
    ...asOf('2026-11-22', 'https://www.katholisch.at/telefonseelsorge'),
  }),
  country(
    'AU',
    emergency(
      '000',
      asOf(
        '2026-11-22',
        'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
      ),
    ),
    {
      name: 'Lifeline',
      dial: '13 11 14',
      text: '0477 13 11 14',
      languages: ['en'],
      hours: 'always',
      ...asOf(
        '2026-11-22',
        'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
      ),
    },
  ),
  country(
    'BR',
    {
      ...emergency(
        '192',
        asOf(
          '2026-11-22',
          'http://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192',
        ),
      ),
      name: 'SAMU',
    },
    { name: 'CVV', dial: '188', languages: ['pt'], hours: 'always', ...notYet },
  ),
  country('CA', emergency('911', asOf('2026-11-22', 'https://crtc.gc.ca/eng/phone/911/can.htm')), {
    name: '9-8-8: Suicide Crisis Helpline / Ligne d’aide en cas de crise de suicide',
    dial: '988',
    text: '988',
    languages: ['en', 'fr'],
    hours: 'always',
    // A release of the Government of Canada.
    ...asOf(
      '2026-11-22',
      'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
    ),
  }),
  country('CH', emergency('112', about112), {
    name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico',
    dial: '143',
    languages: ['de', 'fr', 'it'],
    hours: 'always',
    ...asOf(
      '2026-11-22',
      'https://www.143.ch/2018/12/03/journee-du-benevolat-tel-143-nexisterait-pas-sans-ses-benevoles/',
      'https://www.swissinfo.ch/ita/tutte-le-notizie-in-breve/in-forte-crescita-le-chiamate-al-numero-143-telefono-amico/41249526',
    ),
  }),
  country('DE', emergency('112', about112), {
    name: 'TelefonSeelsorge',
    dial: '0800 111 0 111',
    languages: ['de'],
    hours: 'always',
    // A centre of the service, and the radio of one of the churches that carry it.
    ...asOf(
      '2026-11-22',
      'https://www.telefonseelsorge-dueren.de/details-2333/woche-fuer-das-leben-suizidpraevention.html',
      'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
    ),
  }),
  country('ES', emergency('112', about112), {
    name: 'Línea 024',
    dial: '024',
    languages: ['es'],
    hours: 'always',
    ...asOf(
      '2026-11-22',
      'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    ),
  }),
  country('FR', emergency('112', about112), {
    name: 'Numéro national de prévention du suicide',
    dial: '3114',
    languages: ['fr'],
    hours: 'always',
    ...asOf(
      '2026-11-22',
      'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
      'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
    ),
  }),
  country('GB', emergency('999', asOf('2026-11-22', 'https://nias.hscni.net/calling-999')), {
    name: 'Samaritans',
    dial: '116 123',
    languages: ['en'],
    hours: 'always',
    ...asOf(
      '2026-11-22',
      'https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas',
      'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
    ),
  }),
  country('IE', emergency('112', about112), {
    name: 'Samaritans',
    dial: '116 123',
    languages: ['en'],
    hours: 'always',
    ...notYet,
  }),
  country(
    'IN',
    emergency(
      '112',
      asOf(
        '2026-11-22',
        'https://en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system',
      ),
    ),
    { name: 'Tele-MANAS', dial: '14416', languages: ['hi', 'en'], hours: 'always', ...notYet },
  ),
  country('NL', emergency('112', about112), {
    name: '113 Zelfmoordpreventie',
    // Free of charge since October 2025; before, one said 0800-0113.
    dial: '113',
    languages: ['nl'],
    hours: 'always',
    ...asOf(
      '2026-11-22',
      'https://www.113.nl/schoolopdracht',
      'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
    ),
  }),
  country(
    'NZ',
    emergency('111', asOf('2026-11-22', 'https://www.police.govt.nz/contact-us/calling-emergency-111')),
    {
      name: 'Need to talk?',
      dial: '1737',
      text: '1737',
      languages: ['en'],
      hours: 'always',
      // The Minister of Health at the start, and the Mental Health Foundation.
      ...asOf(
        '2026-11-22',
        'https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
        'https://www.mentalhealth.org.nz/get-help/getting-through-together/having-a-hard-time-getting-through/mental-health-supports-and-services/',
      ),
    },
  ),
  country('PT', emergency('112', about112), {
    name: 'Linha Nacional de Prevenção do Suicídio',
    dial: '1411',
    languages: ['pt'],
    hours: 'always',
    // The ordinance that made the line, and a broadcaster that quotes the number from it.
    ...asOf(
      '2026-11-22',
      'https://dre.tretas.org/dre/6291092/portaria-291-2025-1-de-4-de-setembro',
      'https://rr.pt/noticia/pais/2025/09/04/nova-linha-de-prevencao-do-suicidio-tera-o-numero-proprio-1411/438578/',
    ),
  }),
  country(
    'US',
    emergency(
      '911',
      asOf(
        '2026-11-22',
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
      ),
    ),
    {
      name: '988 Suicide & Crisis Lifeline',
      dial: '988',
      text: '988',
      languages: ['en', 'es'],
      hours: 'always',
      ...asOf(
        '2026-11-22',
        'https://988lifeline.org/get-help/what-to-expect',
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
      ),
    },
  ),
];

/** The number that works in every country of the European Union, and from mobile phones in many others. */
export const anywhere = '112';

/** The country that a time zone lies in, where we know something about it: `Europe/Vienna` → `AT`. */
export function countryOfZone(timeZone: string | null): string | undefined {
  return timeZone === null || !isTimeZone(timeZone) ? undefined : zoneCountries().get(canonical(timeZone));
}

/** Whether an entry was last compared more than a year before `now` (in milliseconds). */
export function isOld({ verifiedAt }: Resource, now: number = Date.now()): boolean {
  return verifiedAt !== null && now - Date.parse(verifiedAt) > 365 * 86_400_000;
}

/** What a telephone dials. */
export const telHref = (dial: string) => `tel:${dial.replace(/[^\d+]/g, '')}`;

function country(
  code: string,
  first: Resource,
  ...listening: (Omit<Service, 'kind'> & Comparison)[]
): Country {
  return { code, resources: [first, ...listening.map((one): Resource => ({ kind: 'listening', ...one }))] };
}

function emergency(dial: string, comparison: Comparison): Resource {
  return { kind: 'emergency', dial, ...comparison };
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

/** What the page about risks asks about, in this order. The first eighteen are kinds of what is against the law. */
export const riskSubjects = {
  illegal: [
    'terrorism',
    'children',
    'hate',
    'threats',
    'control',
    'intimate images',
    'extreme pornography',
    'sexual exploitation',
    'trafficking',
    'smuggling',
    'fraud',
    'money',
    'drugs',
    'weapons',
    'suicide',
    'interference',
    'animals',
    'other crimes',
  ],
  members: ['minors', 'distress', 'bad advice', 'pile-ons', 'predators', 'leaving'],
  helpers: ['burden', 'pressure', 'power'],
  data: ['leaks', 'special data', 'insiders', 'loss'],
} as const;

export type RiskPart = keyof typeof riskSubjects;
export const riskParts = Object.keys(riskSubjects) as RiskPart[];

export const likelihoods = ['unlikely', 'possible', 'likely'] as const;
export const impacts = ['small', 'serious', 'grave'] as const;

/** Records that organisers take along, as files. */
export const records = [
  'consents',
  'consent-texts',
  'retention',
  'retention-runs',
  'access',
  'log',
  'risks',
] as const;
export type RecordName = (typeof records)[number];
export const formats = ['csv', 'json'] as const;

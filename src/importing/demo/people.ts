import type { DemoPerson } from './types.ts';

export const people: DemoPerson[] = [
  // The house and the co-operative
  {
    key: 'maren',
    name: 'Maren by the harbour',
    about:
      'I look after the keys here. This place began as a spreadsheet, two friends and a lot of coffee. Ask me anything about the house; ask somebody else about sourdough, mine is a brick.',
    languages: ['no', 'en', 'de', 'es'],
    timeZone: 'Europe/Oslo',
    experiences: [
      { experience: 'first-lead', relation: 'help', audience: 'everyone here' },
      { experience: 'redundancy', relation: 'been', audience: 'everyone here' },
      { experience: 'grief-parent', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 290,
    role: 'organiser',
  },
  {
    key: 'tomasz',
    name: 'Old Tomasz',
    about:
      'Thirty-four years on hospital wards, most of them at night. Now I grow leeks and look after my wife. I read the reports here, slowly, with my glasses on.',
    languages: ['pl', 'en'],
    timeZone: 'Europe/Warsaw',
    experiences: [
      { experience: 'dementia-partner', relation: 'going', audience: 'everyone here' },
      { experience: 'night-shifts', relation: 'help', audience: 'everyone here' },
      { experience: 'retirement', relation: 'going', audience: 'everyone here' },
      { experience: 'grief-parent', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 286,
    role: 'moderator',
  },
  {
    key: 'adaeze',
    name: 'Adaeze',
    about:
      'Platform team at the co-op. Enugu, then Leeds, now a flat with one good radiator. I have carried the pager for nine years and put it down once. Ask me about the once.',
    languages: ['en', 'ig'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'on-call', relation: 'help', audience: 'everyone here' },
      { experience: 'burnout', relation: 'been', audience: 'everyone here' },
      { experience: 'db-cluster', relation: 'help', audience: 'everyone here' },
      { experience: 'migration', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 272,
    role: 'moderator',
  },
  {
    key: 'quillfish',
    name: 'quillfish',
    about: 'backend, mostly the boring parts. nine tabs, one brain. i reply late but i do reply.',
    languages: ['en'],
    timeZone: 'America/Los_Angeles',
    experiences: [
      { experience: 'adhd', relation: 'going', audience: 'everyone here' },
      { experience: 'on-call', relation: 'going', audience: 'everyone here' },
      { experience: 'remote', relation: 'going', audience: 'my groups' },
      { experience: 'voices', relation: 'been', audience: 'only me' },
    ],
    joinedDaysAgo: 264,
  },
  {
    key: 'ines',
    name: 'Inês',
    about:
      'I move numbers from heat pumps into tables and then apologise for the tables. Setúbal. I swim in the cold sea and talk about it too much.',
    languages: ['pt', 'en', 'es'],
    timeZone: 'Europe/Lisbon',
    experiences: [
      { experience: 'db-cluster', relation: 'help', audience: 'everyone here' },
      { experience: 'caring-far', relation: 'going', audience: 'my groups' },
      { experience: 'second-language', relation: 'been', audience: 'everyone here' },
    ],
    joinedDaysAgo: 257,
  },
  {
    key: 'priya',
    name: 'Priya R.',
    about:
      'App team, Bengaluru. Team lead since one very long Tuesday. Filter coffee, crosswords, always double-booked.',
    languages: ['en', 'kn', 'hi'],
    timeZone: 'Asia/Kolkata',
    experiences: [
      { experience: 'first-lead', relation: 'going', audience: 'everyone here' },
      { experience: 'friend-lead', relation: 'going', audience: 'my groups' },
      { experience: 'on-call', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 242,
  },
  {
    key: 'thirdcoffee',
    name: 'third coffee',
    about: 'I write firmware for the Brambling. Dad of one small loud person. The name is a status report.',
    languages: ['en'],
    timeZone: 'America/Chicago',
    experiences: [
      { experience: 'newborn', relation: 'going', audience: 'everyone here' },
      { experience: 'firmware', relation: 'help', audience: 'everyone here' },
      { experience: 'on-call', relation: 'going', audience: 'my groups' },
      { experience: 'sober', relation: 'been', audience: 'only me' },
    ],
    joinedDaysAgo: 232,
  },
  {
    key: 'oksana',
    name: 'Oksana',
    about:
      'Tester. I break things politely. Kharkiv, now Leipzig. German is going slowly, thank you for asking.',
    languages: ['uk', 'de', 'en'],
    timeZone: 'Europe/Berlin',
    experiences: [
      { experience: 'migration', relation: 'going', audience: 'everyone here' },
      { experience: 'second-language', relation: 'going', audience: 'everyone here' },
      { experience: 'incident-blame', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 260,
    breakDaysAgo: 9,
  },
  {
    key: 'bex',
    name: 'Bex',
    about:
      'Owner support at the co-op, which means I am the voice that says have you bled the radiators. Adelaide. Two greyhounds, no furniture left.',
    languages: ['en'],
    timeZone: 'Australia/Adelaide',
    experiences: [
      { experience: 'first-lead', relation: 'been', audience: 'everyone here' },
      { experience: 'coming-out', relation: 'been', audience: 'my groups' },
      { experience: 'separation', relation: 'been', audience: 'only me' },
    ],
    joinedDaysAgo: 212.5,
  },
  {
    key: 'jun',
    name: 'Jun-ho',
    about: 'Controls engineer. I became team lead by being the one who did not look away in time.',
    languages: ['ko', 'en'],
    timeZone: 'Asia/Seoul',
    experiences: [
      { experience: 'first-lead', relation: 'going', audience: 'my groups' },
      { experience: 'firmware', relation: 'help', audience: 'everyone here' },
      { experience: 'newborn', relation: 'going', audience: 'my groups' },
    ],
    joinedDaysAgo: 152,
  },
  {
    key: 'baraka',
    name: 'Baraka',
    about:
      'Junior developer, Nairobi. First job in the trade. I keep a notebook of every question so I ask each one only twice.',
    languages: ['sw', 'en'],
    timeZone: 'Africa/Nairobi',
    experiences: [
      { experience: 'first-job', relation: 'going', audience: 'everyone here' },
      { experience: 'money-home', relation: 'going', audience: 'only me' },
      { experience: 'caring-far', relation: 'going', audience: 'my groups' },
    ],
    joinedDaysAgo: 97,
  },
  {
    key: 'minh',
    name: 'Minh Anh',
    about: 'New on the platform team. Quiet in calls, less quiet in writing.',
    languages: ['vi', 'en'],
    timeZone: 'Asia/Ho_Chi_Minh',
    experiences: [
      { experience: 'on-call', relation: 'going', audience: 'my groups' },
      { experience: 'grief-parent', relation: 'going', audience: 'only me' },
    ],
    joinedDaysAgo: 41,
  },

  // Owners of the same heat pump
  {
    key: 'ben',
    name: 'Bodhrán Ben',
    about:
      'Plumber for forty years in Clare, retired twice. The Brambling 8 in my shed was supposed to be a favour to a cousin. I answer anything with a pipe on it. Drum only on request.',
    languages: ['en', 'ga'],
    timeZone: 'Europe/Dublin',
    experiences: [
      { experience: 'old-house', relation: 'help', audience: 'everyone here' },
      { experience: 'retirement', relation: 'been', audience: 'everyone here' },
      { experience: 'pain', relation: 'going', audience: 'only me' },
    ],
    joinedDaysAgo: 277,
  },
  {
    key: 'hanneke',
    name: 'Hanneke',
    about:
      'Terraced house near Zwolle, 1934, Brambling 5. I log everything every ten seconds. My husband has asked me to stop telling him.',
    languages: ['nl', 'en', 'de'],
    timeZone: 'Europe/Amsterdam',
    experiences: [
      { experience: 'old-house', relation: 'been', audience: 'everyone here' },
      { experience: 'long-illness', relation: 'going', audience: 'only me' },
    ],
    joinedDaysAgo: 252,
  },
  {
    key: 'wiremu',
    name: 'Wiremu',
    about:
      'Sparky in Ōtautahi, four of us in two vans. We put in Bramblings for people who ask nicely. Dad jokes at no extra charge.',
    languages: ['en', 'mi'],
    timeZone: 'Pacific/Auckland',
    experiences: [
      { experience: 'first-lead', relation: 'going', audience: 'my groups' },
      { experience: 'debt', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 247,
  },
  {
    key: 'roz',
    name: 'Roz in the draughty house',
    about:
      'Retired maths teacher, Shropshire hills. The house is older than the Bank Holiday. He chose the heat pump, I inherited the manual.',
    languages: ['en', 'fr'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'grief-partner', relation: 'been', audience: 'my groups' },
      { experience: 'old-house', relation: 'going', audience: 'everyone here' },
      { experience: 'retirement', relation: 'going', audience: 'everyone here' },
    ],
    joinedDaysAgo: 222,
  },
  {
    key: 'anders',
    name: 'Anders & the cat',
    about: 'Umeå. It is cold here and I have opinions. The cat has none and is warmer than me.',
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    experiences: [{ experience: 'old-house', relation: 'going', audience: 'everyone here' }],
    joinedDaysAgo: 192,
  },
  {
    key: 'dale',
    name: 'Dale from down the road',
    about:
      'Northern Vermont. There are maybe eleven Bramblings in this state and mine is the one with the snow shovel leaned on it.',
    languages: ['en'],
    timeZone: 'America/New_York',
    experiences: [
      { experience: 'redundancy', relation: 'been', audience: 'everyone here' },
      { experience: 'debt', relation: 'going', audience: 'only me' },
      { experience: 'dementia-parent', relation: 'going', audience: 'my groups' },
      { experience: 'grief-parent', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 173,
  },
  {
    key: 'kilowatt',
    name: 'Signora Kilowatt',
    about:
      'Ravenna, ground floor, marble everywhere, grandchildren everywhere. I taught physics to boys who wanted to play football.',
    languages: ['it', 'en'],
    timeZone: 'Europe/Rome',
    experiences: [{ experience: 'retirement', relation: 'been', audience: 'everyone here' }],
    joinedDaysAgo: 156,
  },

  // People who have been through it
  {
    key: 'moth',
    name: 'Moth',
    about:
      'They/them. I hear voices and I facilitate, in that order. Bristol, a boat that leaks. Always drawn to lamps, hence.',
    languages: ['en'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'voices', relation: 'help', audience: 'everyone here' },
      { experience: 'burnout', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 270,
  },
  {
    key: 'heron',
    name: 'Grey Heron',
    about: 'Allotment, whippet, voices since I was nineteen. I am sixty-three now so we are well acquainted.',
    languages: ['en'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'voices', relation: 'going', audience: 'my groups' },
      { experience: 'grief-sibling', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 262,
  },
  {
    key: 'lindiwe',
    name: 'Lindiwe',
    about:
      'Joburg. Hairdresser, mother of one very opinionated three-year-old. I laugh at everything, it is how I got here.',
    languages: ['zu', 'en'],
    timeZone: 'Africa/Johannesburg',
    experiences: [
      { experience: 'voices', relation: 'going', audience: 'my groups' },
      { experience: 'toddler', relation: 'going', audience: 'everyone here' },
      { experience: 'miscarriage', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 207,
  },
  {
    key: 'tuesday',
    name: 'Only on Tuesdays',
    languages: ['en'],
    timeZone: 'America/Winnipeg',
    experiences: [{ experience: 'voices', relation: 'going', audience: 'my groups' }],
    joinedDaysAgo: 112,
  },
  {
    key: 'morag',
    name: 'Wee Morag',
    about:
      'Night nurse, Paisley. Mum to a boy who has not read the book about sleep. I am five foot nothing and I will fight the health board.',
    languages: ['en'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'newborn', relation: 'been', audience: 'everyone here' },
      { experience: 'night-shifts', relation: 'going', audience: 'everyone here' },
      { experience: 'low-after-birth', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 237,
  },
  {
    key: 'nadim',
    name: 'Nadim',
    about:
      'Montréal, from Tripoli (the Lebanese one). Twins. My phone is full of one thousand blurry photos of the same two feet.',
    languages: ['ar', 'fr', 'en'],
    timeZone: 'America/Toronto',
    experiences: [
      { experience: 'twins', relation: 'going', audience: 'everyone here' },
      { experience: 'grief-parent', relation: 'going', audience: 'my groups' },
      { experience: 'grief-abroad', relation: 'been', audience: 'my groups' },
      { experience: 'migration', relation: 'been', audience: 'everyone here' },
    ],
    joinedDaysAgo: 236,
  },
  {
    key: 'yuki',
    name: '雪うさぎ',
    about: 'Yuki is okay. Sapporo, first baby. My English is from songs, please forgive. 夜中の三時の会。',
    languages: ['ja', 'en'],
    timeZone: 'Asia/Tokyo',
    experiences: [
      { experience: 'newborn', relation: 'going', audience: 'everyone here' },
      { experience: 'lonely-move', relation: 'going', audience: 'my groups' },
    ],
    joinedDaysAgo: 162,
  },
  {
    key: 'pascale',
    name: 'Pascale',
    about: 'Trois-Rivières. Piano tuner. My father tuned them before me.',
    languages: ['fr', 'en'],
    timeZone: 'America/Toronto',
    experiences: [
      { experience: 'grief-parent', relation: 'going', audience: 'my groups' },
      { experience: 'voices', relation: 'going', audience: 'only me' },
    ],
    joinedDaysAgo: 182,
  },
  {
    key: 'fatou',
    name: 'Fatou',
    about: 'Saint-Louis, then Saint-Denis. Two grown children who correct my phone settings.',
    languages: ['wo', 'fr', 'en'],
    timeZone: 'Europe/Paris',
    experiences: [
      { experience: 'grief-sibling', relation: 'going', audience: 'my groups' },
      { experience: 'grief-abroad', relation: 'been', audience: 'my groups' },
      { experience: 'caring-far', relation: 'going', audience: 'my groups' },
    ],
    joinedDaysAgo: 142,
  },
  {
    key: 'ivy',
    name: 'Miss Ivy',
    about:
      'Seventy-one, Handsworth by way of Clarendon. I nursed my mother nine years. The kettle is always on and I do not sugar my words, only my tea.',
    languages: ['en'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'dementia-parent', relation: 'help', audience: 'everyone here' },
      { experience: 'migration', relation: 'been', audience: 'everyone here' },
      { experience: 'controlling', relation: 'been', audience: 'only me' },
    ],
    joinedDaysAgo: 267,
  },
  {
    key: 'halima',
    name: 'Halima',
    about:
      '24, third-year student when my dad lets me. East London. I co-run the carers table with Miss Ivy, who runs me.',
    languages: ['so', 'en'],
    timeZone: 'Europe/London',
    experiences: [
      { experience: 'dementia-parent', relation: 'going', audience: 'everyone here' },
      { experience: 'caring-young', relation: 'going', audience: 'everyone here' },
    ],
    joinedDaysAgo: 127,
  },
  {
    key: 'joaquin',
    name: 'Joaquín',
    about:
      'De Cochabamba a Valencia, catorce años ya. Conduzco autobuses. Hago salteñas los domingos y sobran siempre.',
    languages: ['es', 'qu'],
    timeZone: 'Europe/Madrid',
    experiences: [
      { experience: 'migration', relation: 'help', audience: 'everyone here' },
      { experience: 'papers', relation: 'been', audience: 'everyone here' },
      { experience: 'money-home', relation: 'been', audience: 'my groups' },
    ],
    joinedDaysAgo: 260,
  },
  {
    key: 'lupita',
    name: 'Lupita sin prisa',
    about: 'Puebla, Chicago, mi mamá y yo. Todo despacito. I read English fine, I just dream in Spanish.',
    languages: ['es', 'en'],
    timeZone: 'America/Chicago',
    experiences: [
      { experience: 'dementia-parent', relation: 'going', audience: 'my groups' },
      { experience: 'caring-working', relation: 'going', audience: 'my groups' },
      { experience: 'migration', relation: 'been', audience: 'everyone here' },
    ],
    joinedDaysAgo: 212,
  },
  {
    key: 'celeste',
    name: 'Celeste del sur',
    about: 'Rosario → Hamburgo. Enfermera acá en trámite. Extraño el ruido.',
    languages: ['es', 'en', 'de'],
    timeZone: 'Europe/Berlin',
    experiences: [
      { experience: 'migration', relation: 'going', audience: 'everyone here' },
      { experience: 'papers', relation: 'going', audience: 'my groups' },
      { experience: 'second-language', relation: 'going', audience: 'everyone here' },
    ],
    joinedDaysAgo: 87,
  },
  {
    key: 'yeni',
    name: 'yeni90',
    languages: ['es'],
    timeZone: 'Europe/Madrid',
    experiences: [
      { experience: 'night-shifts', relation: 'going', audience: 'my groups' },
      { experience: 'debt', relation: 'going', audience: 'only me' },
      { experience: 'money-home', relation: 'going', audience: 'only me' },
    ],
    joinedDaysAgo: 62,
  },

  // People who tell nothing about where they are, and need not
  {
    key: 'saltmarsh',
    name: 'Saltmarsh',
    about: 'I keep a quiet room.',
    languages: ['en'],
    timeZone: 'UTC',
    experiences: [{ experience: 'controlling', relation: 'help', audience: 'only me' }],
    joinedDaysAgo: 248,
  },
  {
    key: 'juniper',
    name: 'Juniper',
    languages: ['en'],
    timeZone: 'UTC',
    experiences: [
      { experience: 'controlling', relation: 'going', audience: 'only me' },
      { experience: 'toddler', relation: 'going', audience: 'my groups' },
      { experience: 'back-after-leave', relation: 'going', audience: 'my groups' },
    ],
    joinedDaysAgo: 137,
  },
  {
    key: 'halfmoon',
    name: 'half moon',
    languages: ['en'],
    timeZone: 'UTC',
    experiences: [{ experience: 'controlling', relation: 'going', audience: 'only me' }],
    joinedDaysAgo: 72,
  },
  {
    key: 'nobody',
    name: 'nobody in particular',
    languages: ['en'],
    timeZone: 'UTC',
    experiences: [],
    joinedDaysAgo: 23,
  },

  // Came in yesterday
  {
    key: 'wren',
    name: 'wren',
    languages: ['en'],
    timeZone: 'Europe/London',
    experiences: [{ experience: 'newborn', relation: 'going', audience: 'only me' }],
    joinedDaysAgo: 1.2,
  },
];

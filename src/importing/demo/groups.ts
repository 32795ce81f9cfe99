import { text } from './text.ts';
import type { DemoGroup } from './types.ts';

const joined = (days: Record<string, number>): DemoGroup['members'] =>
  Object.entries(days).map(([person, joinedDaysAgo]) => ({ person, joinedDaysAgo }));

export const groups: DemoGroup[] = [
  {
    key: 'handbook',
    name: 'The workshop handbook',
    visibility: 'public',
    sentence: 'How we build and run things at the co-op, asked and answered in the open.',
    agreement: text`
      We write this handbook by asking each other. Owners and strangers may read along, and do.

      1. **No question is too small.** If you looked for four minutes and did not find it, ask. The next person will look for four minutes too.
      2. Say what you tried, even the silly thing. Especially the silly thing.
      3. An answer that links to a page and says nothing else is half an answer.
      4. No names of owners, no addresses, no serial numbers. Scrub the log before you paste it.
      5. "It depends" is allowed, once you have said on what.
      6. Wrong answers stay, with a line underneath saying why they were wrong. We learned from them, so can others.
      7. Whoever asked decides when it is solved. Nobody else taps their foot.`,
    language: 'en',
    reading: 'narrow',
    experiences: ['db-cluster', 'firmware', 'first-job', 'remote'],
    facilitators: ['ines', 'oksana'],
    members: joined({
      maren: 288,
      ines: 256,
      oksana: 258,
      quillfish: 262,
      adaeze: 268,
      priya: 240,
      jun: 150,
      bex: 200,
      baraka: 96,
      thirdcoffee: 231,
      minh: 40,
      hanneke: 122,
    }),
    tags: ['database', 'telemetry', 'firmware', 'testing', 'git', 'bench', 'how we work'],
  },
  {
    key: 'pager',
    name: 'After the pager',
    visibility: 'community',
    sentence: 'For anyone who is woken by machines, or by wards, and has to be a person the next day.',
    agreement: text`
      Adaeze keeps this room with quillfish. Neither of us is your boss here, and bosses who come in take the hat off.

      1. Feelings first, root cause second. The other order has a group of its own: the handbook.
      2. Nothing said here goes into an incident note, a review, or a corridor.
      3. You never have to say which outage it was.
      4. Ask "do you want ideas?" before you have ideas.
      5. Tired jokes are welcome. Jokes about the person who pushed the button are not.
      6. If you are on call tonight, you may leave in the middle of a sentence.`,
    language: 'en',
    experiences: ['on-call', 'burnout', 'incident-blame', 'night-shifts'],
    facilitators: ['adaeze', 'quillfish'],
    members: joined({
      adaeze: 251,
      quillfish: 249,
      ines: 231,
      oksana: 203,
      thirdcoffee: 222,
      minh: 39,
      baraka: 82,
      maren: 243,
      tomasz: 204,
      morag: 121,
      priya: 152,
      jun: 101,
    }),
    tags: ['sleep', 'first times', 'afterwards', 'the rota', 'guilt'],
  },
  {
    key: 'leads',
    name: 'Newly in charge',
    visibility: 'private',
    sentence: 'You used to do the work, now you look after the people who do it. Come and admit things.',
    agreement: text`
      I started this because I spent my first month as a lead pretending, and it is bloody exhausting.

      1. People you lead are never named, and never so well described that I could guess.
      2. If somebody who reports to you is in this group, one of you says so and we sort it out. No drama.
      3. Stories before theories. Nobody needs the four-box diagram.
      4. "I handled that badly" is a full contribution.
      5. We do not fix each other's workplaces. We keep each other decent in them.
      6. Quiet members are members. No roll-call.`,
    language: 'en',
    experiences: ['first-lead', 'friend-lead', 'coming-out', 'redundancy'],
    facilitators: ['bex', 'maren'],
    members: joined({
      bex: 197,
      maren: 198,
      priya: 192,
      jun: 147,
      adaeze: 182,
      wiremu: 92,
      tomasz: 172,
    }),
    tags: ['one-to-ones', 'hard talks', 'being new', 'saying no', 'me'],
  },
  {
    key: 'voices',
    name: 'Room for voices',
    visibility: 'private',
    sentence: 'For people who hear, see or sense what others do not, whatever we each believe it is.',
    agreement: text`
      We are hearers ourselves, and so are the two of us who keep this room. No professionals in the room unless they hear voices, in which case pull up a chair.

      1. Everybody's own explanation stands. Spirits, stress, brains, ancestors, a gift, a nuisance, no idea: all fine, none corrected.
      2. Nobody here hands out labels, and nobody is asked for theirs.
      3. We do not tell anyone to take or stop taking anything.
      4. Ask before repeating something your voices say about another member. Some things are theirs to keep to themselves.
      5. You can talk about wanting to die or hurt yourself without being shushed. No ways and means, please, for the sake of whoever reads it at night.
      6. If one of us is very worried about you, we say it **to you** first.
      7. Silence is a way of taking part. So is laughing.`,
    language: 'en',
    experiences: ['voices'],
    facilitators: ['moth', 'lindiwe'],
    members: joined({
      moth: 264,
      heron: 258,
      lindiwe: 203,
      tuesday: 107,
      pascale: 47,
      quillfish: 160,
    }),
    tags: ['loud days', 'out and about', 'telling people', 'making sense', 'small wins'],
  },
  {
    key: 'parents',
    name: 'Awake at four',
    visibility: 'public',
    sentence: 'New parents, one-handed typing, no judgement about what you are wearing.',
    agreement: text`
      1. Typos are a sign of good parenting. We read through them.
      2. However your child is fed, slept, carried and named, somebody here does it the same way.
      3. Ask whether a person wants tips. At four in the morning most want company.
      4. Not medical advice, ever. If a baby is ill or you are frightened, ring the people whose job it is, then come and tell us how it went.
      5. This is a public group: no photos of children, no full names, no street.
      6. Grandparents may attend if they say "in my day" no more than twice. *(Miss Ivy voted against.)*`,
    language: 'en',
    experiences: ['newborn', 'toddler', 'twins', 'low-after-birth', 'back-after-leave', 'miscarriage'],
    facilitators: ['morag', 'nadim'],
    members: joined({
      morag: 233,
      nadim: 232,
      thirdcoffee: 230,
      yuki: 160,
      juniper: 131,
      fatou: 110,
      lindiwe: 152,
      ivy: 204,
      lupita: 104,
      jun: 64,
      wren: 1.1,
    }),
    tags: ['nights', 'feeding', 'us two', 'work', 'gear', 'loss'],
  },
  {
    key: 'grief',
    name: 'The empty chair',
    visibility: 'private',
    sentence: 'For those who have lost somebody, last week or thirty years ago.',
    agreement: text`
      Two of us keep the door. We have each lost someone, and say so.

      1. There is no order in which to feel things, and no date by which to be finished.
      2. We do not rank losses. A mother at ninety, a brother at twenty, a cat: you may bring any of them.
      3. Go gently with "at least". Most sentences that begin so are better left unfinished.
      4. God may be mentioned, thanked and shouted at. Nobody is to be brought to him.
      5. How someone died is theirs to tell, or leave out. If it was suicide we say "died by suicide", and we leave out how.
      6. Say their names here if you want them said.
      7. You may laugh. They would have.`,
    language: 'en',
    experiences: ['grief-parent', 'grief-partner', 'grief-sibling', 'grief-abroad', 'miscarriage'],
    facilitators: ['roz', 'tomasz'],
    members: joined({
      roz: 214,
      tomasz: 232,
      fatou: 139,
      pascale: 178,
      nadim: 193,
      heron: 154,
      dale: 104,
      maren: 212,
      minh: 21,
    }),
    tags: ['the first year', 'things they left', 'anniversaries', 'far away', 'strange and funny'],
  },
  {
    key: 'sidedoor',
    name: 'The side door',
    visibility: 'hidden',
    sentence: "A quiet room for people who live, or lived, under somebody else's rules.",
    agreement: text`
      You are here because someone who is already here thought of you. Take your time.

      1. No places, names, dates, jobs or ages. Not yours, not theirs. Change the small things too.
      2. Nobody here tells you to leave, to stay, or to go back. You know things about your life that we do not.
      3. We do not swap plans for getting out or for staying safe in writing. There are people whose work that is, under "Need help now?", and they are good at it.
      4. If someone else may look at your screen, the room is also here later. "Leave this page quickly" is at the top.
      5. Believe each other.
      6. You can go silent for months and come back without explaining.`,
    language: 'en',
    experiences: ['controlling', 'separation'],
    facilitators: ['saltmarsh', 'ivy'],
    members: joined({ saltmarsh: 246, ivy: 240, juniper: 134, halfmoon: 69, nobody: 21 }),
    tags: ['small freedoms', 'missing them', 'other people', 'rest'],
  },
  {
    key: 'carers',
    name: "Carers' kitchen table",
    visibility: 'community',
    sentence: 'Looking after a parent, partner or anyone else, and needing ten minutes and a biscuit.',
    agreement: text`
      Miss Ivy's table, Halima's spelling.

      1. Sit down first. Then talk.
      2. The person you care for keeps their dignity here. Funny stories yes, humiliating ones no.
      3. You can love somebody and be fed up with them in the same breath. We do both.
      4. No "have you tried" in the first reply.
      5. Money, forms and laws differ from country to country: say which one you mean.
      6. If you have to run because somebody is calling from the bathroom, run.`,
    language: 'en',
    experiences: ['dementia-parent', 'dementia-partner', 'caring-far', 'caring-young', 'caring-working'],
    facilitators: ['ivy', 'halima'],
    members: joined({
      ivy: 265,
      halima: 125,
      tomasz: 281,
      lupita: 207,
      roz: 123,
      fatou: 112,
      dale: 153,
      ines: 74,
      baraka: 33,
    }),
    tags: ['dementia', 'from far away', 'forms', 'time off', 'laughing', 'guilt'],
  },
  {
    key: 'lejos',
    name: 'Lejos y acompañados',
    visibility: 'community',
    sentence: 'Para quienes empezamos de nuevo en otro país y a veces necesitamos decirlo en español.',
    agreement: text`
      1. Aquí se habla como se habla en casa: con vos, con tú, con usted, con errores y con spanglish.
      2. Nadie pregunta por los papeles de nadie. Si lo quieres contar, lo cuentas tú.
      3. Los trámites cambian de país a país y de mes a mes: di dónde y cuándo te pasó, y que cada quien confirme en la fuente oficial.
      4. No se ofrecen ni se venden trabajos, cuartos ni "contactos".
      5. Primero escuchar. Los consejos, cuando los piden.
      6. La nostalgia no es debilidad, y la alegría tampoco es traición.`,
    language: 'es',
    experiences: ['migration', 'papers', 'second-language', 'money-home', 'night-shifts'],
    facilitators: ['joaquin', 'lupita'],
    members: joined({ joaquin: 258, lupita: 210, celeste: 85, yeni: 60, ines: 154, maren: 103 }),
    tags: ['nostalgia', 'trámites', 'idioma', 'dinero', 'trabajo'],
  },
  {
    key: 'owners',
    name: "Brambling owners' club",
    visibility: 'public',
    sentence: 'People with a Brambling heat pump in the yard, comparing curves, noises and bills.',
    agreement: text`
      Ben and Hanneke run this. The co-op pays for the room and has no say in what we write about its pumps.

      1. Say your model (5, 8 or 12), your kind of radiators, and how cold it is. Otherwise we will only ask.
      2. If you work for the co-op, or fit these for a living, say so when you answer.
      3. Numbers beat adjectives. "Loud" is not a number. "Louder than my fridge" nearly is.
      4. Anything behind the cover with mains or refrigerant in it is for someone with the ticket for it. No clever stories.
      5. One change at a time, then wait two days. This is the whole secret of the club.
      6. Houses differ. A stranger with a better figure is not a better person.`,
    language: 'en',
    reading: 'narrow',
    experiences: ['old-house', 'debt', 'retirement'],
    facilitators: ['ben', 'hanneke'],
    members: joined({
      ben: 275,
      hanneke: 250,
      roz: 219,
      anders: 190,
      dale: 171,
      kilowatt: 154,
      wiremu: 245,
      thirdcoffee: 206,
      bex: 209,
      ines: 184,
      maren: 252,
      tomasz: 63,
    }),
    tags: ['curve', 'noise', 'hot water', 'measuring', 'water side', 'frost', 'tariffs', 'cooling'],
  },
];

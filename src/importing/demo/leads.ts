import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** People who have just begun to lead others. */
export const leads: DemoTopic[] = [
  {
    group: 'leads',
    kind: 'question',
    author: 'priya',
    title: 'First one-to-one on Monday. What do you say in the first five minutes?',
    tags: ['one-to-ones', 'being new'],
    daysAgo: 189.3,
    wants: 'advice',
    body: 'Six people, thirty minutes each. I have made a template with nine sections and I hate it already. On the other side of the table I always felt like I am being serviced, like a scooter.',
    openingThanks: ['bex'],
    resolution: 'accepted',
    posts: [
      {
        author: 'maren',
        minutesAfter: 40,
        body: 'The scooter! I have been serviced in exactly that way. If you hate the template before the first one, that tells you something. What did the best boss you had do with those thirty minutes?',
        thanks: ['priya'],
      },
      {
        author: 'priya',
        minutesAfter: 66,
        replyTo: 0,
        body: 'He took me for chai and asked about my crossword. Then somehow I told him everything.',
        thanks: ['maren', 'bex'],
      },
      {
        author: 'bex',
        minutesAfter: 170,
        body: text`
          Bin the template, all nine sections. Mine's one sentence at the start: "This half hour's yours, I'll only take the last five minutes." Then I shut up, which nearly kills me.

          And one at the very end of the first one: "How would I know if you were having a rough time? What does it look like on you?" You get amazing answers. One bloke said "I get very helpful."`,
        thanks: ['priya', 'maren', 'wiremu', 'adaeze', 'jun'],
        accepted: true,
      },
      {
        author: 'priya',
        minutesAfter: 7300,
        body: 'All six done. Asked the rough time question. Somebody said "my commit messages become polite." Nine sections are deleted.',
        thanks: ['bex', 'maren', 'adaeze'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'conversation',
    author: 'priya',
    title: 'I was made lead and my friend was not',
    tags: ['me', 'being new'],
    daysAgo: 158.6,
    wants: 'listening',
    body: text`
      We joined in the same week. Same lunch for six years. Both of us applied, I got it, and now I do her appraisal.

      She said congratulations and she meant it. But the lunch is at a different time now and nobody changed it, it just became different. Yesterday I laughed at something on my phone and wanted to send it to her, and then thought, can I?`,
    openingMeToo: ['adaeze', 'jun'],
    posts: [
      {
        author: 'adaeze',
        minutesAfter: 85,
        body: 'Oh Priya, I am sorry. There is nobody to complain to either, because on paper you won. I had it with my flatmate of all people, and we were odd with each other for most of a year. What was the thing on the phone?',
        thanks: ['priya', 'bex'],
      },
      {
        author: 'wiremu',
        minutesAfter: 97000,
        body: "Only just joined so this is old. My cousin works for me. First year was all yes boss no boss, at a family barbecue for crying out loud. Doesn't go back to how it was. Ours got a different shape, took a while, it's all right now. Sorry for your lunch.",
        thanks: ['priya', 'adaeze', 'bex'],
      },
      {
        author: 'priya',
        minutesAfter: 98300,
        body: 'Not old for me, Wiremu, thank you. I did send it in the end (Adaeze, it was the goat on the scooter). She sent one back after two days. We have lunch on Thursdays now, on purpose, and rule is no work. It is a bit like dating.',
        thanks: ['wiremu', 'adaeze', 'maren', 'bex'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'question',
    author: 'jun',
    title: 'A person cried in the one-to-one. I continued with the agenda.',
    tags: ['one-to-ones', 'hard talks'],
    daysAgo: 116.8,
    wants: 'advice',
    body: text`
      I did not know what to do with my eyes. I looked at the agenda and said point three. She said point three also, and we went to the end.

      I do not think it was cruel. I think I panicked. It is two days ago. Is there something to do now, or is it worse to mention it?`,
    openingThanks: ['bex', 'maren'],
    resolution: 'accepted',
    posts: [
      {
        author: 'tomasz',
        minutesAfter: 55,
        body: 'I do not think it was cruel either. You held on to the nearest thing, and it was an agenda. On the ward young doctors used to hold on to the blood pressure. May I ask, are you afraid more of hurting her again, or of seeing it again?',
        thanks: ['jun', 'maren'],
      },
      {
        author: 'jun',
        minutesAfter: 75,
        replyTo: 0,
        body: 'The second, honestly.',
        thanks: ['tomasz', 'bex'],
      },
      {
        author: 'bex',
        minutesAfter: 150,
        body: text`
          Good on you for saying it straight. I'd mention it. I once didn't, and she thought for a *year* that I disapproved.

          Short, and no questions she has to answer. "On Tuesday you were upset and I went on with the list because I didn't know what to do. I'm sorry. You don't have to explain anything. If it happens again I'd like to stop and get you some water, is that right for you?"

          Then actually do talk about point three, so it isn't a Big Moment.`,
        thanks: ['jun', 'maren', 'adaeze', 'priya', 'tomasz'],
        accepted: true,
      },
      {
        author: 'maren',
        minutesAfter: 210,
        body: 'I would leave out the offer of water and ask what she would like instead; some of us want to be left sitting in peace. Otherwise word for word.',
        thanks: ['jun', 'bex'],
      },
      {
        author: 'jun',
        minutesAfter: 4400,
        body: "I said it, with Maren's change. She laughed and said she had been relieved about point three, because it gave her something to look at too. So we were both looking at point three. Thank you.",
        thanks: ['bex', 'maren', 'tomasz', 'priya', 'adaeze'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'page',
    author: 'bex',
    title: 'Questions we really ask in one-to-ones',
    tags: ['one-to-ones'],
    daysAgo: 83.5,
    body: text`
      Pinched from each other over half a year. Never more than two in one go, or it turns into a survey. If you only copy one, copy the last.

      **To start**

      - What's taking up the most room in your head? *(Adaeze)*
      - What did you do last week that nobody saw? *(Priya)*
      - Is there something you'd like me to know but not do anything about? *(Maren)*

      **When it's flat**

      - If you were me for a day, what would you stop? *(Wiremu, asked in the van)*
      - What used to be fun here and isn't?
      - Which meeting would you not miss if it vanished? Is it this one?

      **When someone is struggling**

      - Do you want me to listen, or to move something off your plate? *(Tomasz. He asks, then he waits. The waiting is the hard bit.)*
      - What does a good enough week look like, just now?
      - Who else knows?

      **About you**

      - What do I do that makes your work harder? Ask it twice. The first answer is always "nothing".
      - When did I last interrupt you?

      **The last one**

      - What did I not ask?

      **Please don't**

      - "Where do you see yourself in five years?" *(Jun-ho: "In the chair, answering this.")*
      - Anything about health, family plans or faith they haven't brought up first.
      - "My door is always open." Go through theirs.`,
    openingThanks: ['priya', 'maren', 'jun', 'adaeze', 'wiremu', 'tomasz'],
    posts: [
      {
        author: 'adaeze',
        minutesAfter: 2700,
        body: 'I asked the "twice" one. First answer: nothing. Second answer: eleven minutes long. All of it fair. I have had to lie down.',
        thanks: ['bex', 'priya', 'maren', 'jun'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'conversation',
    author: 'bex',
    title: 'New team, and the pronoun of my wife',
    tags: ['me', 'hard talks'],
    daysAgo: 61.7,
    wants: 'listening',
    body: text`
      I facilitate this thing and I'm the one stuck today, so here goes.

      Took over the night team last month. Different mob. In week one someone asked what my husband does and I said "something with boats" and moved on. Fifteen years out, parades, the lot, and I said something with boats.

      She's not even with boats. She's a dentist.`,
    openingThanks: ['adaeze', 'priya', 'maren', 'wiremu'],
    posts: [
      {
        author: 'maren',
        minutesAfter: 32,
        body: 'I am glad you wrote it here before it sat through another week with you. I have no such sentence of my own, only the ordinary ones. Is it this team, do you think, or could it have come out anywhere?',
        thanks: ['bex', 'adaeze'],
      },
      {
        author: 'bex',
        minutesAfter: 50,
        replyTo: 0,
        body: "Anywhere, I reckon. It was like being sixteen. I thought it was a thing you do once and then it's done. Turns out you do it every time there's a new kettle.",
        thanks: ['maren', 'adaeze', 'priya', 'tomasz'],
      },
      {
        author: 'wiremu',
        minutesAfter: 300,
        body: "No wisdom. Only want to say I'm glad it's you running this room, boats and all. Aroha nui.",
        thanks: ['bex', 'maren'],
      },
      {
        author: 'tomasz',
        minutesAfter: 390,
        body: 'My generation has made this sentence necessary for many colleagues of mine. I am sorry for it. A dentist is better than boats, also in a storm.',
        thanks: ['bex', 'adaeze', 'maren', 'jun'],
      },
      {
        author: 'bex',
        minutesAfter: 15900,
        body: 'Update nobody asked for. Someone had toothache on shift and I said "my wife\'s a dentist, show us". That was it. That was the entire parade. One of them said "thought you said boats" and I said "she\'d hate boats".',
        thanks: ['maren', 'wiremu', 'adaeze', 'priya', 'jun', 'tomasz'],
      },
    ],
  },
  {
    key: 'the-list',
    group: 'leads',
    kind: 'conversation',
    author: 'adaeze',
    title: 'I know who is on the list and they do not yet',
    tags: ['hard talks', 'me'],
    daysAgo: 34.1,
    wants: 'listening',
    body: text`
      I will leave out whose list and how many. I was told on Monday, they are told in ten days, and until then I have stand-up every morning with somebody who is asking me about holiday dates.

      I have been made redundant myself. I remember hating that my manager had known. Now I am that manager, and I smile, and I say "put the dates in".`,
    openingThanks: ['maren', 'bex', 'wiremu'],
    posts: [
      {
        author: 'maren',
        minutesAfter: 48,
        body: "I had eight mornings of it, once. I can still tell you what the man was wearing. I did it badly and I don't know anybody who does it well. Have you somebody in the evenings you needn't smile for?",
        thanks: ['adaeze'],
      },
      {
        author: 'adaeze',
        minutesAfter: 77,
        replyTo: 0,
        body: "At home I don't want to bring it in. So, the car. I sit outside my own house until the windows steam up, then I go in and somebody asks what's for dinner and I could weep over the rice.",
        thanks: ['maren', 'bex'],
      },
      {
        author: 'bex',
        minutesAfter: 140,
        body: "Sitting with you outside the house. Don't need to say anything.",
        thanks: ['adaeze', 'maren', 'priya'],
      },
      {
        author: 'wiremu',
        minutesAfter: 700,
        body: "Had to let a young fella go once when the money ran out. Known for a fortnight. He's still got my good drill and I've never asked for it back. You're not smiling because you're false. You're smiling because he's a person and it's the morning.",
        thanks: ['adaeze', 'maren', 'tomasz', 'bex'],
      },
      {
        author: 'adaeze',
        minutesAfter: 16600,
        body: 'It is done. I did it in person and I said I had known. He was quiet and then he said "the holiday dates". I said yes. I am so tired. Thank you for the car.',
        thanks: ['bex', 'maren', 'wiremu', 'tomasz', 'priya', 'jun'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'question',
    author: 'wiremu',
    title: 'Best worker wants more pay. There is no more pay.',
    tags: ['saying no', 'hard talks'],
    daysAgo: 10.6,
    wants: 'advice',
    body: "Four of us in two vans. She's the best I've had and she's right, she's worth more. I've opened the books in my head fifteen times and it isn't there, not before spring. How do you say no to someone who's right?",
    openingMeToo: ['bex'],
    posts: [
      {
        author: 'bex',
        minutesAfter: 66,
        body: 'Ugh, rotten seat. I once fobbed someone off with "let\'s look at it next quarter" and she was gone in six weeks, so not that one. Does she know what the books look like? Mine had imagined a big pile of money with me sitting on it like a dragon.',
        thanks: ['wiremu', 'maren'],
      },
      {
        author: 'maren',
        minutesAfter: 240,
        body: 'Say the "you are right" first and leave it standing, no "but" behind it. Then the sum, then a date on which you look at it again together, written down. And something that is yours to give now: the Friday off, the better van, her name on the side of it. Ask her which, do not guess.',
        thanks: ['wiremu', 'adaeze', 'bex'],
      },
      {
        author: 'wiremu',
        minutesAfter: 900,
        replyTo: 0,
        body: "A dragon in a ute. Reckon I will show her the actual spreadsheet. Bit scared of that, which probably means it's the thing.",
        thanks: ['bex', 'maren'],
      },
    ],
  },
  {
    group: 'leads',
    kind: 'question',
    author: 'jun',
    title: 'Team is silent in every meeting when I am in it',
    tags: ['being new'],
    daysAgo: 0.55,
    wants: 'advice',
    body: text`
      Before I was lead they talked, I was one of them. Now I say "any thoughts" and I can hear the air conditioner. When I come late I hear voices in the corridor, and then I come in.

      I do not think they dislike me. I think I have become furniture of the wrong kind.`,
    posts: [
      {
        author: 'priya',
        minutesAfter: 130,
        body: 'The corridor is what hurts in this, no? You can hear that the talking exists, only it stops at you. I had air conditioner for two months also. When did you last hear somebody speak freely with you there, and what was different in that room?',
        thanks: ['jun'],
      },
    ],
  },
];

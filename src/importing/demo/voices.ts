import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** People who hear, see or sense what others do not. Each explanation stands; nobody is corrected. */
export const voices: DemoTopic[] = [
  {
    group: 'voices',
    kind: 'conversation',
    author: 'heron',
    title: 'Mine has opinions on my cooking',
    tags: ['small wins', 'making sense'],
    daysAgo: 241.6,
    body: text`
      There's four. Three I'd swap. But the old woman only ever talks when I cook. "More salt." "Not that pan."

      Been on my own since our kid died and I'll be honest it's company. Anyone else have one they'd keep?`,
    openingThanks: ['moth', 'lindiwe'],
    openingMeToo: ['moth'],
    posts: [
      {
        author: 'moth',
        minutesAfter: 110,
        body: "I love her already. And company after your brother, of course it would be. Mine that I'd keep counts the stairs, very softly, always one too many. Is she right about the salt?",
        thanks: ['heron'],
      },
      {
        author: 'heron',
        minutesAfter: 150,
        replyTo: 0,
        body: 'Always right about the salt. Wrong about the pan.',
        thanks: ['moth', 'lindiwe', 'quillfish'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 56200,
        body: "Heron I am only joining now and yours is the first thing I read here and I was so scared to open it!! I thought it would be all sadness. I have a grandmother who hums when I do braids. Not one of mine, somebody's grandmother. I'd keep her too.",
        thanks: ['heron', 'moth'],
      },
      {
        author: 'tuesday',
        minutesAfter: 196000,
        body: 'None I would keep. But I read this twice.',
        thanks: ['heron', 'moth', 'lindiwe'],
      },
    ],
  },
  {
    group: 'voices',
    kind: 'question',
    author: 'lindiwe',
    title: 'How do you answer them when you are on a bus?',
    tags: ['out and about'],
    daysAgo: 183.7,
    wants: 'advice',
    body: 'If I ignore them they get louder, if I answer, the people move seats. Today a lady took her child and went to the front. I was only saying "not now"! I laughed about it to my sister but then I got off two stops early and walked.',
    openingMeToo: ['heron'],
    resolution: 'accepted',
    posts: [
      {
        author: 'heron',
        minutesAfter: 80,
        body: "That's a sore one. I know that walk. Two stops with your face hot.",
        thanks: ['lindiwe', 'moth'],
      },
      {
        author: 'moth',
        minutesAfter: 130,
        body: text`
          The child going to the front. Ow. You were being perfectly reasonable, and quite polite to the voice as well.

          What I do, if it's of use: phone to the ear, dead phone, any phone. On a bus a person saying "not now, I told you, half past six" into a phone is the most ordinary thing alive. Half the bus is doing it. I've had some of my best talks with them that way.

          And I make appointments. "Half past six, on the boat, you get twenty minutes." Then I keep it. They quieten quite a lot if they trust the appointment. Not always. Not all of them.`,
        thanks: ['lindiwe', 'heron', 'tuesday', 'quillfish'],
        accepted: true,
      },
      {
        author: 'lindiwe',
        minutesAfter: 2880,
        body: 'Eh!! I shouted at them in a taxi rank, into my phone, in the middle of town, and a man next to me said "tell him, sister".',
        thanks: ['moth', 'heron', 'quillfish'],
      },
    ],
  },
  {
    key: 'loud-days',
    group: 'voices',
    kind: 'page',
    author: 'moth',
    title: 'Loud days: things some of us do',
    tags: ['loud days'],
    daysAgo: 143.9,
    body: text`
      Not advice. A cupboard. Each thing in here is somebody's, works for them on some days, and has failed them on others. Take what you like, put things in.

      ## Sound

      - One earphone with the radio in a language I don't speak. *(Moth)*
      - Humming back. If I hum, she stops to listen. *(Lindiwe)*
      - Whippet on chest. He snores. *(Heron)*

      ## Talking with them

      - Set a time, and keep the appointment.
      - Ask what it wants me to notice. Often it's that I haven't eaten. *(Moth)*
      - "Thank you, I've heard you." Said flat, like to a man at the door. *(Heron)*
      - I write down what they say and then I read it in a cartoon voice. *(Lindiwe)*
      - I don't talk with mine and I don't want to. *(Only on Tuesdays)*. That belongs here too.

      ## Hands

      - Braiding. Weeding. Washing up with water a bit too hot.
      - Sorting a jar of buttons by how much I like them.

      ## People

      - One person who knows the sentence "it's loud". No questions, they just put the kettle on.
      - A note on the inside of the door saying what today's plan is, in my own writing, so that I believe it.

      ## When it is worse than loud

      If they are pushing you to hurt yourself or someone, or you haven't slept and the edges are going: that's the time for a person in the room. Somebody of yours, or somebody whose job it is; the link at the top of every page has them. You're not failing at coping. Some days are two-person days.`,
    openingThanks: ['lindiwe', 'heron', 'quillfish', 'tuesday', 'pascale'],
    posts: [
      {
        author: 'tuesday',
        minutesAfter: 56000,
        body: 'You can keep my line in. I was surprised it was allowed.',
        thanks: ['moth', 'lindiwe', 'heron'],
      },
      {
        author: 'quillfish',
        minutesAfter: 57000,
        body: "i only get them when i haven't slept, edges of things. the buttons helped. i don't have buttons, i used resistors",
        thanks: ['moth', 'heron'],
      },
    ],
  },
  {
    key: 'both-languages',
    group: 'voices',
    kind: 'question',
    author: 'lindiwe',
    title: 'Does yours speak a language you do not speak well?',
    tags: ['making sense'],
    daysAgo: 98.4,
    body: 'The unkind one speaks English, school English, like a certain teacher. The nice ones are all isiZulu. I am trying to understand if the language is a message or only a jacket. Has anybody found out something about that?',
    resolution: 'let go',
    posts: [
      {
        author: 'moth',
        minutesAfter: 240,
        body: "A message or only a jacket, I'm going to carry that around all week. And that the unkind one sounds like school, does that make it smaller for you, or bigger? Mine are all Bristol, sadly. Even the dead ones.",
        thanks: ['lindiwe', 'heron'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 290,
        replyTo: 0,
        body: 'Smaller! I know where she lives, haha. And she retired.',
        thanks: ['moth', 'tuesday'],
      },
      {
        author: 'heron',
        minutesAfter: 2000,
        body: "For my money it's a jacket. I had one go posh after I watched a lot of snooker. Could be different for you, you'd know.",
        thanks: ['lindiwe'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 15000,
        body: 'I let this one go, no answer came, but since I asked I listen to her differently. It can stay open in my head.',
        thanks: ['moth', 'heron'],
      },
    ],
  },
  {
    key: 'bad-week',
    group: 'voices',
    kind: 'conversation',
    author: 'tuesday',
    title: 'bad week',
    tags: ['loud days'],
    daysAgo: 66.3,
    wants: 'listening',
    body: text`
      Loud since last Tuesday obviously. They say I am rotten and everyone here knows it.

      I am safe. My brother is downstairs. I don't want tips. I wanted to write it somewhere they have to read it too.`,
    openingMeToo: ['heron'],
    posts: [
      {
        author: 'moth',
        minutesAfter: 17,
        body: "Read it, every word, and so have they. A whole week of being called that is a lot to be carrying about. For the record, what I know about you is that you read things twice and you tell the truth. I'm glad of your brother. I'm on the boat with the lamp lit for the next two hours.",
        thanks: ['tuesday', 'heron', 'lindiwe'],
      },
      {
        author: 'heron',
        minutesAfter: 41,
        body: 'Here as well. Mine told me not to write to you so I have.',
        thanks: ['tuesday', 'moth', 'lindiwe'],
      },
      {
        author: 'quillfish',
        minutesAfter: 75,
        body: 'have you tried magnesium before bed, it did a lot for my cousin, there is a brand that',
        removed: true,
      },
      {
        author: 'tuesday',
        minutesAfter: 130,
        replyTo: 1,
        body: 'That made me laugh, Heron. They did not like that.',
        thanks: ['heron', 'moth'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 500,
        body: 'Good morning from here my dear. The little one and I put your name in the song we sing at breakfast. She thinks you are a day of the week.',
        thanks: ['tuesday', 'moth', 'heron'],
      },
      {
        author: 'tuesday',
        minutesAfter: 5900,
        body: 'Quieter. Slept. Tell her I am, mostly.',
        thanks: ['lindiwe', 'moth', 'heron', 'quillfish'],
      },
    ],
  },
  {
    group: 'voices',
    kind: 'conversation',
    author: 'pascale',
    title: 'I hear only my father. Am I allowed here?',
    tags: ['making sense', 'telling people'],
    daysAgo: 46.2,
    wants: 'listening',
    body: text`
      He died a year ago in the fall. He was a piano tuner, me also. When I am tuning alone in a church or a school, sometimes he says the note. Not in my head, from behind and to the left, where he stood. "Un peu haut." A little high. And he is right.

      I did not tell anybody. I am not sure if I am ill, or lucky, or only sad. I am afraid that if I tell it, it will stop.`,
    openingThanks: ['moth', 'lindiwe', 'heron'],
    posts: [
      {
        author: 'moth',
        minutesAfter: 33,
        body: "Allowed, Pascale. Very. You told it beautifully, \"behind and to the left, where he stood\". You needn't choose between ill and lucky and sad in here, nobody will pick one for you. Plenty of people hear someone they've lost, more than ever say it out loud. What's it like in the second after he speaks?",
        thanks: ['pascale', 'lindiwe'],
      },
      {
        author: 'pascale',
        minutesAfter: 90,
        replyTo: 0,
        body: 'Warm. And then very silent. I stay with my hand on the key.',
        thanks: ['moth', 'heron'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 420,
        body: "Where I come from this one is not even strange, the elders talk to you, and you would be rude not to answer! I know it's different for everyone. Do you answer him?",
        thanks: ['pascale', 'moth'],
      },
      {
        author: 'pascale',
        minutesAfter: 1700,
        replyTo: 2,
        body: 'I tried. I said "merci papa" in the church of Champlain and the sacristan said "de rien".',
        thanks: ['lindiwe', 'moth', 'heron', 'tuesday'],
      },
      {
        author: 'heron',
        minutesAfter: 2500,
        body: "Telling didn't make mine stop. Forty-four years of telling.",
        thanks: ['pascale'],
      },
    ],
  },
  {
    group: 'voices',
    kind: 'question',
    author: 'quillfish',
    title: 'how did you tell someone you live with?',
    tags: ['telling people'],
    daysAgo: 15.2,
    wants: 'advice',
    body: 'new flatmate, kind person, works nights. on bad-sleep weeks i talk back out loud in the kitchen at 5 am and he comes home at 5 am. so far he thinks i do a lot of phone calls. (thanks moth.) i want to tell him without it becoming a Talk.',
    openingMeToo: ['tuesday'],
    posts: [
      {
        author: 'heron',
        minutesAfter: 190,
        body: "Hard to carry a secret in your own kitchen. How do you reckon he'd take it?",
        thanks: ['quillfish'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 260,
        body: "eish my flatmate found out from my phone bill, don't do that one",
      },
      {
        author: 'moth',
        minutesAfter: 400,
        body: "Whoever I've told while doing something with our hands took it best. Washing up, bike repair. \"By the way, if you hear me talking at five in the morning it isn't the phone. I hear voices sometimes when I'm tired. You don't need to do anything. Pass the tea towel.\" And then I let them ask or not ask. One person asked if they knew the lottery numbers.",
        thanks: ['quillfish', 'heron', 'lindiwe', 'tuesday'],
      },
      {
        author: 'tuesday',
        minutesAfter: 3000,
        body: 'I told by text from the next room. He texted back a thumb and then came in with soup. Text is ok.',
        thanks: ['quillfish', 'moth', 'lindiwe'],
      },
    ],
  },
  {
    group: 'voices',
    kind: 'conversation',
    author: 'tuesday',
    title: 'Went to the rink',
    tags: ['small wins', 'out and about'],
    daysAgo: 1.6,
    body: 'First time in two winters. They came along. I did four laps anyway. Fell once. A kid said nice fall.',
    openingThanks: ['heron'],
    posts: [
      {
        author: 'heron',
        minutesAfter: 310,
        body: 'Four laps with passengers. Well skated.',
        thanks: ['tuesday'],
      },
    ],
  },
];

import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/**
 * A hidden group for people who live, or lived, under somebody's control. Nothing here tells how to get
 * away or how to be found: no plans, no places, no persons, no means of watching.
 */
export const sideDoor: DemoTopic[] = [
  {
    group: 'sidedoor',
    kind: 'page',
    author: 'saltmarsh',
    title: 'Before you write here',
    tags: ['rest'],
    daysAgo: 244.4,
    body: text`
      Sit down first. Nothing in this room has to be done today.

      **Who can read this.** The people in the member list, and nobody else. From outside, this room does not exist. Whoever owns the machine that all this runs on could in principle read it; that is true of everything online and we would rather say it.

      **What to leave out.** Names, places, dates, jobs, ages, pets, what the weather did. Change the small things. If a story only makes sense with the real details in it, tell half of it. We will believe the other half.

      **If your screen is not only yours.** Come another time, from somewhere else, or never. The room does not count visits.

      **What we do.** Listen. Say "me too" when it is true. Talk about bread, paint, sleep, what it is like to choose a channel.

      **What we leave to others.** Anything about how to go, when, what to take, what is safe. This needs somebody who knows your case, whose job it is and who writes nothing down that you did not agree to. They are under "Need help now?", at the top of every page. You may ring only to ask what would happen if you rang.

      **What we never ask.** Why you stayed. Whether you have left.`,
    openingThanks: ['ivy', 'juniper', 'halfmoon', 'nobody'],
    posts: [],
  },
  {
    group: 'sidedoor',
    kind: 'conversation',
    author: 'juniper',
    title: 'I bought the wrong bread',
    tags: ['small freedoms'],
    daysAgo: 119.6,
    body: text`
      On purpose. The one with seeds. I stood in the aisle a good while with my heart going, and then it was in the basket, and then it was on my own table.

      No one said anything about it. I kept waiting. I ate a slice standing up and then one sitting down.`,
    openingThanks: ['saltmarsh', 'ivy'],
    openingMeToo: ['ivy', 'halfmoon'],
    posts: [
      {
        author: 'ivy',
        minutesAfter: 140,
        body: 'Good for you, darling. I laughed out loud and then I had to go and find my hanky. How were the seeds?',
        thanks: ['juniper', 'saltmarsh'],
      },
      {
        author: 'juniper',
        minutesAfter: 1500,
        replyTo: 0,
        body: 'Stuck in my teeth all day. It was wonderful.',
        thanks: ['ivy', 'saltmarsh', 'halfmoon'],
      },
      {
        author: 'saltmarsh',
        minutesAfter: 2600,
        body: 'For me it was curtains. I opened them in the wrong order.',
        thanks: ['juniper', 'ivy'],
      },
      {
        author: 'nobody',
        minutesAfter: 144500,
        body: 'I have read this one many times. Today I had the radio on.',
        thanks: ['juniper', 'ivy', 'saltmarsh', 'halfmoon'],
      },
    ],
  },
  {
    group: 'sidedoor',
    kind: 'conversation',
    author: 'halfmoon',
    title: 'I miss them and I am ashamed of it',
    tags: ['missing them'],
    daysAgo: 63.5,
    wants: 'listening',
    body: text`
      Everyone I've told is so glad for me. I say yes, so am I.

      Then a song comes on and I miss the good version, the one who sang in the kitchen. I can't tell the glad people that. They'd think I had learned nothing.`,
    openingThanks: ['juniper', 'saltmarsh'],
    openingMeToo: ['juniper', 'ivy', 'saltmarsh'],
    posts: [
      {
        author: 'saltmarsh',
        minutesAfter: 75,
        body: 'You can tell us, and we will go on being on your side. Missing somebody who sang in the kitchen is not the same as wanting the rest of it back. It must be tiring, being glad for an audience. What was the song like?',
        thanks: ['halfmoon', 'juniper', 'ivy'],
      },
      {
        author: 'halfmoon',
        minutesAfter: 190,
        replyTo: 0,
        body: 'Silly. Cheerful. All wrong words. I turned it off and then I turned it on again.',
        thanks: ['saltmarsh', 'ivy'],
      },
      {
        author: 'ivy',
        minutesAfter: 700,
        body: 'It is a great many years for me, darling, and I still have one photograph, in a book I do not open. Both things were true at once. I stopped asking one of them to leave.',
        thanks: ['halfmoon', 'juniper', 'saltmarsh', 'nobody'],
      },
      {
        author: 'juniper',
        minutesAfter: 3000,
        body: 'I thought it was only me. Thank you for going first.',
        thanks: ['halfmoon', 'ivy'],
      },
    ],
  },
  {
    group: 'sidedoor',
    kind: 'question',
    author: 'juniper',
    title: 'What do you say when someone asks why you stayed?',
    tags: ['other people'],
    daysAgo: 38.2,
    wants: 'advice',
    body: "They mean it nicely, mostly. My mouth opens and I start explaining as though I were in the dock, and then I go home and explain it again to the ceiling. I'd like to have a sentence ready.",
    openingMeToo: ['halfmoon'],
    resolution: 'accepted',
    posts: [
      {
        author: 'halfmoon',
        minutesAfter: 220,
        body: "I don't have one either. I go red and say it's complicated, and then they look sorry for me, which is worse. Do you want it to end the talk, or to let them in a bit?",
        thanks: ['juniper'],
      },
      {
        author: 'juniper',
        minutesAfter: 400,
        replyTo: 0,
        body: 'End it. Kindly. Without lying.',
      },
      {
        author: 'ivy',
        minutesAfter: 690,
        body: text`
          "That's a long story and I'm not telling it today. How is your mother?"

          You say the second half quick. Everybody has a mother or had one. I have used it in three churches and at a bus stop.`,
        thanks: ['juniper', 'halfmoon', 'saltmarsh'],
        accepted: true,
      },
      {
        author: 'saltmarsh',
        minutesAfter: 1450,
        body: 'And for nights with the ceiling: you do not owe it to the ceiling either.',
        thanks: ['juniper', 'halfmoon'],
      },
      {
        author: 'juniper',
        minutesAfter: 15300,
        body: 'Used it. Her mother has a new hip. We talked about the hip for twenty minutes, and I came home and slept.',
        thanks: ['ivy', 'saltmarsh', 'halfmoon', 'nobody'],
      },
    ],
  },
  {
    group: 'sidedoor',
    kind: 'conversation',
    author: 'nobody',
    title: 'not sure i belong',
    tags: ['rest'],
    daysAgo: 4.3,
    wants: 'listening',
    body: 'nothing happened that you could point at. i just got smaller. i havent decided anything. is it all right to be here and not decide',
    openingThanks: ['saltmarsh'],
    openingMeToo: ['halfmoon'],
    posts: [
      {
        author: 'saltmarsh',
        minutesAfter: 48,
        body: 'Yes, it is all right, for as long as you like. "I just got smaller" is something one can point at. There is no deciding in this room. I wonder what size you are this evening?',
        thanks: ['halfmoon', 'ivy', 'nobody'],
      },
      {
        author: 'ivy',
        minutesAfter: 400,
        body: "You belong, child. I was small for years before I had a word for it, and nobody could have pointed. Come and sit, you needn't talk.",
        thanks: ['nobody', 'saltmarsh'],
      },
      {
        author: 'nobody',
        minutesAfter: 4100,
        replyTo: 0,
        body: 'bit bigger than a teacup tonight',
        thanks: ['saltmarsh', 'ivy', 'juniper', 'halfmoon'],
      },
    ],
  },
];

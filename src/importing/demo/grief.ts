import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** People who have lost somebody. */
export const grief: DemoTopic[] = [
  {
    group: 'grief',
    kind: 'conversation',
    author: 'roz',
    title: 'The house is set the way he left it',
    tags: ['things they left', 'the first year'],
    daysAgo: 209.7,
    wants: 'listening',
    body: text`
      He programmed everything. The lamp in the hall comes on at ten to five, because that is when I used to get back from school. I have been retired for six years; he never changed it, and I never asked him to.

      I could change it now. There is a little wheel. I have stood in front of it with my reading glasses on.`,
    openingThanks: ['tomasz', 'maren'],
    posts: [
      {
        author: 'tomasz',
        minutesAfter: 62,
        body: 'So every day at ten to five he still puts on the light for you. I had to stop reading for a moment. What is it like in the hall just then?',
        thanks: ['roz', 'maren'],
      },
      {
        author: 'roz',
        minutesAfter: 105,
        replyTo: 0,
        body: 'Yellow. It makes a small click first. I am generally standing in it, I notice, with some excuse.',
        thanks: ['tomasz'],
      },
      {
        author: 'maren',
        minutesAfter: 1300,
        body: 'My mother wrote the dates on jars. I have a rhubarb jam that is now in its ninth year and will never be eaten or thrown away. Nobody gets to touch your little wheel, Roz.',
        thanks: ['roz', 'tomasz', 'fatou'],
      },
      {
        author: 'roz',
        minutesAfter: 262000,
        body: 'The clocks changed, and it comes on at ten to four now by every other clock in the house, and I left it. He would say that was a systematic error.',
        thanks: ['tomasz', 'maren', 'fatou', 'pascale', 'nadim'],
      },
    ],
  },
  {
    group: 'grief',
    kind: 'conversation',
    author: 'pascale',
    title: "The message on my father's phone",
    tags: ['things they left', 'the first year'],
    daysAgo: 174.5,
    wants: 'listening',
    body: text`
      My mother pays still his telephone each month so the voice stays on it. "Vous avez bien joint Marcel, je suis sous un piano." You have reached Marcel, I am under a piano.

      I call it. Not each day. My brother found the bill and he says it is morbid and it is thirty dollars. We shouted. I hung up on my brother to call my father.`,
    openingThanks: ['roz', 'nadim'],
    openingMeToo: ['nadim'],
    posts: [
      {
        author: 'roz',
        minutesAfter: 28,
        body: '"I am under a piano." What a splendid man. And there you are, with your brother cross in one ear and your father in the other. When you ring, do you say anything after the tone?',
        thanks: ['pascale'],
      },
      {
        author: 'pascale',
        minutesAfter: 45,
        replyTo: 0,
        body: 'The box is full since months. So I say it to the beep that does not come.',
        thanks: ['roz', 'tomasz', 'nadim'],
      },
      {
        author: 'nadim',
        minutesAfter: 190,
        body: 'I have eleven voice notes of my mother, of which nine are about a pressure cooker. I know them by heart. You can keep the sound in more than one place, my cousin did it for me, if one day you want that I tell you how I will. Only if.',
        thanks: ['pascale', 'roz'],
      },
      {
        author: 'pascale',
        minutesAfter: 27400,
        replyTo: 2,
        body: 'I want it now, please. My brother asked me for a copy. He said "for the kids". He listened to it in his truck, I saw him.',
        thanks: ['nadim', 'roz', 'tomasz', 'fatou'],
      },
      {
        author: 'nadim',
        minutesAfter: 27460,
        body: 'Call with the speaker on, second phone beside it recording, quiet room, do it three times. Then send it to three people. Poor quality is fine. He will still be under a piano.',
        thanks: ['pascale', 'roz'],
      },
    ],
  },
  {
    group: 'grief',
    kind: 'question',
    author: 'dale',
    title: 'What did you do with the clothes',
    tags: ['things they left'],
    daysAgo: 101.3,
    wants: 'advice',
    body: "My dad's closet. It's been two years and the house has to sell. Nineteen flannel shirts and one suit. My sister says do it quick, thrift store, over in an hour. I got as far as opening the door and it smelled like him and I shut it again so as not to use it up.",
    openingThanks: ['fatou'],
    openingMeToo: ['roz', 'nadim'],
    resolution: 'resolved',
    posts: [
      {
        author: 'fatou',
        minutesAfter: 33,
        body: "I am sorry, Dale. I kept a football shirt of my brother's in a plastic bag for the same reason and my daughter washed it, to be nice. So I have no good answer. Was there one that he wore the most?",
        thanks: ['dale', 'roz'],
      },
      {
        author: 'dale',
        minutesAfter: 70,
        replyTo: 0,
        body: 'Green one. Elbow gone.',
        thanks: ['fatou'],
      },
      {
        author: 'roz',
        minutesAfter: 150,
        body: 'I put three of his jumpers in a bag with a proper seal, and I have opened it twice. The rest I gave to the theatre club, where I sometimes see his good overcoat murder somebody. It cheers me up no end.',
        thanks: ['dale', 'tomasz', 'fatou', 'maren', 'heron'],
      },
      {
        author: 'heron',
        minutesAfter: 900,
        body: "Kept the lot. Wear them. Our kid was bigger than me so I look daft, but they're warm.",
        thanks: ['dale', 'roz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 1100,
        body: 'With us the neighbour women came, three of them, with coffee, and did it while my mother sat and said for each piece whose it should be. It took a day and it was nearly a party. Perhaps not an hour, and not alone.',
        thanks: ['dale', 'fatou', 'pascale'],
      },
      {
        author: 'dale',
        minutesAfter: 13200,
        body: "Had two of his hunting buddies over. They each took three shirts and told me a story a shirt, some of which I did not need to know. Green one's in a bag with a seal. Suit went to a kid who needed it for a job. I'd say this is answered, by all of you a piece each.",
        thanks: ['roz', 'tomasz', 'heron', 'fatou', 'maren', 'pascale', 'nadim'],
      },
    ],
  },
  {
    group: 'grief',
    kind: 'conversation',
    author: 'fatou',
    title: 'I buried my brother on a telephone',
    about: ['death'],
    tags: ['far away'],
    daysAgo: 136.2,
    wants: 'listening',
    body: text`
      In our way it is done the same day, so there was no plane that could have brought me. My nephew held up the phone. For a part of it he forgot, and I saw only the sky over Saint-Louis and a piece of a sleeve, and I heard them.

      Here I went to work on Monday. They said sorry for your loss and then the printer.`,
    openingThanks: ['nadim', 'roz', 'tomasz'],
    openingMeToo: ['nadim'],
    posts: [
      {
        author: 'nadim',
        minutesAfter: 11,
        body: 'الله يرحمه. Allah yerhamo. I too have a burial that is a piece of sky and a sleeve. One stands in a kitchen in the wrong country, with the shoes on. Tell me about him, if you like, what was he like when he laughed?',
        thanks: ['fatou', 'pascale'],
      },
      {
        author: 'fatou',
        minutesAfter: 60,
        replyTo: 0,
        body: 'Without any sound! His whole body and no sound. Our mother used to check if he was choking. Moussa. He fished and he was bad at it.',
        thanks: ['nadim', 'roz', 'tomasz', 'maren', 'pascale'],
      },
      {
        author: 'maren',
        minutesAfter: 300,
        body: 'Moussa, who laughed without sound. And then the printer. I am so sorry about the printer, Fatou.',
        thanks: ['fatou'],
      },
      {
        author: 'fatou',
        minutesAfter: 57600,
        body: 'It is the fortieth day. I cooked for eleven people from the building who had never met him. A neighbour from Portugal told of her own brother. The sky was all right today.',
        thanks: ['nadim', 'roz', 'maren', 'tomasz', 'pascale', 'heron'],
      },
      {
        author: 'roz',
        mask: 'Slow Puffin',
        minutesAfter: 57790,
        body: 'I did not go to mine. Everybody thinks that I did, I have told it so often. I sat on my sofa with the sound off. You are the first I say it to, and I can say it because I am a puffin.',
        thanks: ['fatou'],
      },
    ],
  },
  {
    key: 'better-place',
    group: 'grief',
    kind: 'conversation',
    author: 'heron',
    title: '"He\'s in a better place"',
    tags: ['the first year', 'strange and funny'],
    daysAgo: 71.5,
    body: text`
      Thirty years and I still get it. Chap at the allotment, Sunday. I said, he had an allotment. What's better than that.

      I wasn't joking. I was that angry I dug the wrong bed.`,
    openingThanks: ['roz', 'dale', 'pascale'],
    openingMeToo: ['pascale', 'dale'],
    posts: [
      {
        author: 'pascale',
        minutesAfter: 40,
        body: 'I am angry with you from here. When they said it to me I thought: you have decided where he is, in order that you can go home.',
        thanks: ['heron', 'roz', 'dale'],
      },
      {
        author: 'fatou',
        minutesAfter: 95,
        body: 'I want to say something on the other side, with respect to you Heron. For me it is true. I believe my brother is with God and it is what I stand on. But I believe it *for me*. I do not hand it to another person like a leaflet.',
        thanks: ['heron', 'tomasz', 'roz', 'nadim', 'maren'],
      },
      {
        author: 'heron',
        minutesAfter: 150,
        replyTo: 1,
        body: "That I can hear, Fatou. You'd not have said it over a fence and gone back to your beans.",
        thanks: ['fatou', 'roz'],
      },
      {
        author: 'roz',
        minutesAfter: 310,
        body: "I agree with two of you and it isn't the two I expected.",
      },
      {
        author: 'tomasz',
        minutesAfter: 600,
        body: 'On the ward I heard in one week each of these: better place, at least no pain, God needed a gardener. Most people who said it were frightened of the silence. I taught the young ones a sentence of four words: "I have no words." It is also true.',
        thanks: ['heron', 'pascale', 'fatou', 'roz', 'dale', 'nadim'],
      },
      {
        author: 'dale',
        minutesAfter: 760,
        body: "A guy at Dad's funeral said God needed a gardener. Dad sold tires.",
        thanks: ['heron', 'roz', 'pascale', 'tomasz', 'nadim', 'fatou', 'maren'],
      },
    ],
  },
  {
    group: 'grief',
    kind: 'conversation',
    author: 'nadim',
    title: 'One year on Thursday and I do not know what to do with my hands',
    tags: ['anniversaries', 'far away'],
    daysAgo: 27.3,
    wants: 'advice',
    body: text`
      At home there would be the whole street, the reading, the bitter coffee, the women who cry professionally well. Here it is a Thursday. Garbage day. The twins have a vaccination.

      What did you do on the first one? Small things please, things one can do with a baby on each arm.`,
    openingThanks: ['roz'],
    openingMeToo: ['pascale'],
    posts: [
      {
        author: 'roz',
        minutesAfter: 50,
        body: "I made no plan for the first one. I descaled the kettle and then I cried at the kettle, so I am no authority. I'd want the whole street for the two of you. What did *she* do with her hands, when she was at a loss?",
        thanks: ['nadim', 'pascale'],
      },
      {
        author: 'nadim',
        minutesAfter: 66,
        replyTo: 0,
        body: 'Parsley. She would chop parsley until the problem was solved. We had tabbouleh for every catastrophe.',
        thanks: ['roz', 'tomasz', 'pascale', 'fatou', 'dale'],
      },
      {
        author: 'pascale',
        minutesAfter: 140,
        body: 'I lit nothing and visited nobody. I tuned his own piano, which is silly because nobody plays it. It took three hours and then the day was mostly finished.',
        thanks: ['nadim', 'roz'],
      },
      {
        author: 'fatou',
        minutesAfter: 380,
        body: 'Give something away in her name. It may be very small. I bought bread for the man at the station and told him the name.',
        thanks: ['nadim', 'tomasz'],
      },
      {
        author: 'nadim',
        minutesAfter: 6900,
        body: 'There was parsley on the ceiling. The twins ate it with the fists. I gave a bowl to each door in the stairwell and said "from my mother". The lady on the second floor said "thank her for me" and I said that I would.',
        thanks: ['roz', 'pascale', 'fatou', 'tomasz', 'heron', 'dale', 'maren', 'minh'],
      },
    ],
  },
  {
    group: 'grief',
    kind: 'conversation',
    author: 'minh',
    title: 'I have not told anyone at work',
    tags: ['the first year', 'far away'],
    daysAgo: 2.2,
    wants: 'listening',
    body: text`
      My mother died five months ago, before I started this job. Nobody asked so I did not say, and now it is too late to say, it would be strange. They ask how was your weekend and I say quiet.

      I go to the altar in the evening and tell her about the deadlocks.`,
    openingMeToo: ['maren'],
    posts: [
      {
        author: 'tomasz',
        minutesAfter: 85,
        body: 'I am sorry about your mother, Minh Anh. It is not too late to say it at work, and also you do not have to. Here you have said it. Do you talk to her for long, in the evening?',
        thanks: ['minh', 'roz'],
      },
      {
        author: 'minh',
        minutesAfter: 610,
        replyTo: 0,
        body: 'Not long. She thinks that I should eat first.',
        thanks: ['tomasz', 'roz', 'fatou', 'maren', 'nadim'],
      },
    ],
  },
];

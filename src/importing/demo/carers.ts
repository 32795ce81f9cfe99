import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** People who look after somebody. */
export const carers: DemoTopic[] = [
  {
    group: 'carers',
    kind: 'conversation',
    author: 'tomasz',
    title: 'She asked me kindly when her husband is coming home',
    tags: ['dementia'],
    daysAgo: 247.5,
    wants: 'listening',
    body: text`
      Yesterday at supper. She was very polite, as with a guest. "You are so helpful. When does my husband come?"

      I have prepared families for this moment for thirty years, I know what one says. I said "soon", and I went and stood with the leeks.`,
    openingThanks: ['ivy'],
    posts: [
      {
        author: 'ivy',
        minutesAfter: 35,
        body: 'Oh Tomasz. I am so sorry. Mother called me "nurse" her last two years and I never did get used to it, whatever I told people. Did she seem content in herself?',
        thanks: ['tomasz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 60,
        replyTo: 0,
        body: 'She did. She put on a little lipstick for him.',
        thanks: ['ivy', 'lupita'],
      },
      {
        author: 'ivy',
        minutesAfter: 72,
        body: 'Then she is in love and waiting. There are women of sound mind who cannot say as much. I know it does not mend your supper.',
        thanks: ['tomasz', 'lupita', 'roz', 'halima'],
      },
      {
        author: 'tomasz',
        minutesAfter: 4500,
        body: 'I shaved, put on the good shirt and came in by the front door. "There you are," she said. I do this now on Sundays.',
        thanks: ['ivy', 'lupita', 'halima', 'roz', 'fatou', 'dale', 'ines'],
      },
      {
        author: 'lupita',
        minutesAfter: 59000,
        body: "Found this place today, read this one on the bus, missed my stop. The good shirt, don Tomasz. The front door. I'm going to carry that around all week.",
        thanks: ['tomasz', 'ivy'],
      },
    ],
  },
  {
    group: 'carers',
    kind: 'question',
    author: 'lupita',
    title: 'My mom will not take a shower and it is a fight every time',
    tags: ['dementia'],
    daysAgo: 203.8,
    wants: 'advice',
    body: text`
      She was always so clean, my mom, the kind that irons pillowcases. Since three weeks it's no. She says she already did. If I insist she screams like I'm hurting her and the neighbor knocked on the wall.

      I don't want to win against my mother. I'm so tired you guys.`,
    openingThanks: ['ivy', 'tomasz'],
    resolution: 'accepted',
    posts: [
      {
        author: 'ivy',
        minutesAfter: 22,
        body: 'Nobody wants to win that one. And with the neighbour banging, as though you were doing her harm, when you are the one holding it all up. Rest your feet while you read this. What is it she screams at, can you tell? The water, the cold, the undressing?',
        thanks: ['lupita', 'tomasz'],
      },
      {
        author: 'lupita',
        minutesAfter: 50,
        replyTo: 0,
        body: 'When the water touches the head. Before that she is only stubborn.',
      },
      {
        author: 'tomasz',
        minutesAfter: 115,
        body: text`
          Perhaps she is frightened, and not stubborn. To some people a shower becomes like being attacked from above: noise, cold, no warning, somebody pulling at the clothes.

          From the ward and from my own bathroom:

          - warm the room first, much more than you think, and the towel
          - sit her on a stool, facing out, towel over the shoulders **the whole time**, wash beneath it
          - begin with the feet. Leave the hair for another day altogether, at the sink, with a jug and a dry cloth over the eyes
          - give her a flannel to hold and a thing to do
          - a wash at the basin is a wash. Every day is a rule from advertising

          If it is a new and sudden change, mention it to her doctor too. Sometimes there is pain, or an infection, and she cannot say it.`,
        thanks: ['lupita', 'ivy', 'halima', 'dale', 'fatou'],
        accepted: true,
      },
      {
        author: 'lupita',
        minutesAfter: 6100,
        body: 'Feet first. She said "ay qué rico". I washed my mother\'s feet and we both sat there like it was church. Hair on Thursday. Doctor also found her ear was bad, so thank you for that last line.',
        thanks: ['tomasz', 'ivy', 'halima', 'roz', 'fatou'],
      },
      {
        author: 'roz',
        minutesAfter: 117500,
        body: 'Long after the fact, and for somebody else: the towel over the shoulders was what did it with Peter too. He had his dignity and I had dry sleeves.',
        thanks: ['tomasz', 'ivy'],
      },
    ],
  },
  {
    group: 'carers',
    kind: 'conversation',
    author: 'dale',
    title: "What'd they call the remote today",
    tags: ['laughing'],
    pinned: true,
    poll: {
      question: 'A sheet on the fridge for all of us: yes?',
      options: [
        { text: 'Yes, and we add to it', by: ['dale', 'ivy', 'tomasz'] },
        { text: 'Yes, once a month', by: ['lupita'] },
        { text: 'Better here', by: [] },
      ],
      days: 30,
    },
    daysAgo: 148.6,
    body: "Mom: \"Hand me the bossy thing.\" She's not wrong. I'm keeping a list on the fridge. Not to make fun, she reads it herself and laughs. What've you got?",
    openingThanks: ['ivy', 'lupita', 'tomasz'],
    posts: [
      {
        author: 'lupita',
        minutesAfter: 30,
        body: 'The blender is "el señor enojado". The angry mister. We all call it that now.',
        thanks: ['dale', 'ivy'],
      },
      {
        author: 'ivy',
        minutesAfter: 90,
        body: 'Mother called the microwave "that impatient one". Twenty years on and I still say it.',
        thanks: ['dale', 'lupita', 'tomasz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 500,
        body: 'Umbrella: "the roof for one". She was a translator. I think she translates still, only nobody gave us the dictionary.',
        thanks: ['dale', 'ivy', 'lupita', 'roz', 'halima'],
      },
      {
        author: 'halima',
        minutesAfter: 34500,
        body: 'new here!! dad calls my laptop "your husband". as in "is your husband charged". i\'m putting it in my wedding speech, if i ever meet anyone other than the laptop',
        thanks: ['dale', 'ivy', 'lupita', 'tomasz', 'roz'],
      },
    ],
  },
  {
    key: 'yellow-tram',
    group: 'carers',
    kind: 'conversation',
    author: 'halima',
    title: 'everyone on my course is in Lisbon and i am doing toenails',
    tags: ['guilt', 'dementia'],
    daysAgo: 108.2,
    wants: 'listening',
    body: text`
      reading week. they're all posting the same yellow tram. i'm happy for them, honest.

      dad wouldn't let the foot lady in so it's me, on the floor, with a torch. and he patted my head and said "good girl, what's your name". and i thought i hate this, and then straight after, i'd be so upset if anyone else did it.

      anyway. i love him. it's a nice tram.`,
    openingThanks: ['ivy', 'tomasz', 'lupita'],
    openingMeToo: ['lupita'],
    posts: [
      {
        author: 'lupita',
        minutesAfter: 19,
        body: 'Ay Halima. "Good girl, what\'s your name." I felt that in the stomach. You can hate the floor and love the foot. How long since you were somewhere that was only for you?',
        thanks: ['halima', 'ivy'],
      },
      {
        author: 'halima',
        minutesAfter: 31,
        replyTo: 0,
        body: 'does the bus count. i sit upstairs at the front and pretend to drive',
        thanks: ['lupita', 'ivy', 'tomasz', 'dale', 'roz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 280,
        body: 'You are allowed to want the tram. I had my twenties, they were mine, I spent them badly and with pleasure. It is unfair, and I will not put a ribbon on it.',
        thanks: ['halima', 'ivy', 'lupita'],
      },
      {
        author: 'fatou',
        minutesAfter: 600,
        body: 'You could get a student loan paused and there is a card for young carers with some councils, my daughter told me.',
      },
      {
        author: 'ivy',
        minutesAfter: 640,
        replyTo: 3,
        body: 'Good to know that, Fatou, and we will want it another day. Tonight she only asked us to sit. Halima, I am coming Thursday at four with a ginger cake, and your father and I will watch the cricket. You get on that bus.',
        thanks: ['halima', 'fatou', 'lupita', 'tomasz', 'roz'],
      },
      {
        author: 'fatou',
        minutesAfter: 655,
        replyTo: 4,
        body: 'You are right, I ran ahead. I sit, Halima.',
        thanks: ['halima', 'ivy'],
      },
    ],
  },
  {
    key: 'handover-sheet',
    group: 'carers',
    kind: 'page',
    author: 'halima',
    title: 'The weekend sheet: what to write down for whoever takes over',
    tags: ['time off'],
    daysAgo: 83.4,
    body: text`
      we made this because miss ivy came for one afternoon and rang me nine times. two sides of paper, stuck inside a kitchen cupboard. write it for somebody kind who knows nothing.

      ## First, who they are

      Three lines, before any of the medical stuff. *"Abdi was a ship's engineer. He likes to be asked how things work. He is embarrassed about his hands."* People treat a ship's engineer differently from "the patient".

      ## A usual day

      - when they wake, and what mood that is
      - food: what they will eat, what they **say** they'll eat, what they mustn't
      - tablets: where the box is and who fills it. Don't copy amounts on here, they change; point at the official list and write where it hangs
      - toilet: how they say it. With dad it's "is this my stop?"
      - bed: the order of things. Lamp, then radio, then door a hand open

      ## When it goes wrong

      | what happens | what helps | what makes it worse |
      |---|---|---|
      | wants to go home | "tell me about it", shoes on, round the block, back | "you are home" |
      | asks for his mum | tea, her photo, "what did she cook?" | saying she's dead |
      | cross about five o'clock | food, big light on | questions with two choices |
      | says you're stealing | help look for it | explaining |

      *(Miss Ivy: this is ours. Yours will be different. Leave the last column in, it is the useful one.)*

      ## Numbers

      You. A second person who can decide. Doctor, and the out-of-hours one. Neighbour with a key. Where the emergency papers are.

      ## The last line

      "If you only manage to keep him safe and fed, it was a good weekend." then **switch your phone to that one number and go**.`,
    openingThanks: ['ivy', 'tomasz', 'lupita', 'dale', 'roz', 'fatou', 'ines'],
    posts: [
      {
        author: 'roz',
        minutesAfter: 700,
        body: '"What they will eat, what they say they will eat." I wish I had had this sheet. I wrote one for Peter that was eleven pages with an index, and my sister used it to prop the door.',
        thanks: ['halima', 'ivy', 'dale'],
      },
      {
        author: 'ines',
        minutesAfter: 15000,
        body: 'I translated it for the lady who comes to my father in Setúbal, and sent it from my desk on the other side of the river. He is "the man who knew all the trains". She says it changed the mornings.',
        thanks: ['halima', 'ivy', 'tomasz', 'lupita'],
      },
    ],
  },
  {
    group: 'carers',
    kind: 'question',
    author: 'dale',
    title: 'Signing for Mom at the bank (US, Vermont). Where do I even start',
    tags: ['forms'],
    daysAgo: 46.7,
    wants: 'advice',
    body: "She still knows what day it is most mornings, but she paid the same roofer twice. Bank says I need a power of attorney, my brother says I need guardianship, internet says both. I don't want to take anything off her that she can still do herself. Feels like stealing her pen.",
    openingMeToo: ['fatou'],
    resolution: 'resolved',
    posts: [
      {
        author: 'roz',
        minutesAfter: 60,
        body: "I can't speak for Vermont at all. Over here it is rather the other way about: she lends you *her* pen, while she can still choose whom to lend it to. I put it off as well, and I am somebody who reads forms for pleasure. Have you been able to raise it with her, on a good morning?",
        thanks: ['dale', 'tomasz'],
      },
      {
        author: 'dale',
        minutesAfter: 130,
        replyTo: 0,
        body: "Not yet. Been scared she'd say yes.",
        thanks: ['roz', 'ivy'],
      },
      {
        author: 'lupita',
        minutesAfter: 310,
        body: text`
          Illinois here so not your state, please check yours. What they explained to me at the free legal clinic of the county (call your area agency on aging, they know where):

          - power of attorney = she signs, she chooses, **while she still understands what it is**. No court.
          - guardianship = a judge, when it's too late for the first one, or the family fights. Slower, costs more, takes away more.
          - the bank often wants to see it on its own form also. Ask before you go.

          So the good mornings matter. I waited almost too long.`,
        thanks: ['dale', 'roz', 'ivy', 'fatou'],
      },
      {
        author: 'dale',
        minutesAfter: 18800,
        body: 'Took her to the clinic on a good morning, after pancakes. The lawyer talked to *her*, not me. She read every page with a ruler and then she said "well it\'s about time you asked." Done. She kept the pen.',
        thanks: ['lupita', 'roz', 'ivy', 'tomasz', 'halima', 'fatou'],
      },
    ],
  },
  {
    group: 'carers',
    kind: 'question',
    author: 'baraka',
    title: 'How do you help from far away, when all you can send is money?',
    tags: ['from far away', 'guilt'],
    daysAgo: 11.2,
    wants: 'advice',
    body: 'My grandmother raised me. She is in the village, eight hours by bus, and my aunt is caring for her. I send something each month. My aunt says thank you in a voice that makes me feel like a bank. I would like to be more than a bank.',
    openingThanks: ['ivy'],
    openingMeToo: ['ines', 'fatou'],
    posts: [
      {
        author: 'ines',
        minutesAfter: 80,
        body: 'I know that voice, my sister has it. Mostly on days when she has been up in the night and I have sent a transfer from the beach. No advice from me, I only pull up a chair.',
        thanks: ['baraka', 'fatou'],
      },
      {
        author: 'fatou',
        minutesAfter: 300,
        body: 'I rang my sister-in-law each Friday and did not ask about my mother for the first ten minutes. I asked about *her* knees, her goats, her quarrel with the choir. After two months the voice changed. The money stayed the same.',
        thanks: ['baraka', 'ines', 'ivy', 'tomasz'],
      },
      {
        author: 'dale',
        minutesAfter: 700,
        body: 'Same boat but closer to shore. No tips.',
      },
      {
        author: 'baraka',
        minutesAfter: 4400,
        replyTo: 1,
        body: 'I called on Friday. It was nine minutes and then she had to go. But she said "call again", which she has not said before. There is a quarrel about a hen. I will ask about the hen.',
        thanks: ['fatou', 'ines', 'ivy', 'halima'],
      },
    ],
  },
  {
    key: 'carer-tonight',
    group: 'carers',
    kind: 'conversation',
    author: 'lupita',
    title: 'They offered me a week of respite and I said no before they finished',
    tags: ['time off', 'guilt'],
    daysAgo: 0.42,
    wants: 'listening',
    body: text`
      The social worker was still talking. A week, a nice place, someone to sit with her at night. And my mouth said no thank you we're fine.

      We are not fine! I slept four hours. But I saw her face in a strange bed asking for me and it just came out. Now I'm mad at my own mouth.`,
    openingMeToo: ['halima'],
    posts: [
      {
        author: 'halima',
        minutesAfter: 12,
        body: 'my mouth does that. "we\'re fine" is like a ringtone by now. and then four hours of sleep and her face in that bed on top of it. are you okay to be mad for a bit, or is it the sort that keeps you up?',
        thanks: ['lupita'],
      },
    ],
  },
];

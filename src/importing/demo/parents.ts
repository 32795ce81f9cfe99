import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** New parents, typing with one hand. */
export const parents: DemoTopic[] = [
  {
    group: 'parents',
    kind: 'conversation',
    author: 'thirdcoffee',
    title: 'Spare part',
    tags: ['us two'],
    daysAgo: 228.1,
    wants: 'listening',
    body: text`
      She feeds the baby. She soothes the baby. The baby looks at her like she hung the moon and looks at me like I'm there about the dishwasher.

      Today my job was to hold a muslin. I held it for forty minutes. No one needed it.`,
    openingThanks: ['morag'],
    openingMeToo: ['nadim'],
    posts: [
      {
        author: 'nadim',
        minutesAfter: 12,
        body: 'There about the dishwasher!! My friend. I was the coat stand for the first two months, with twins, so a coat stand for three people. It stings more than one may say, because you also see how tired she is. What did you think it would be like?',
        thanks: ['thirdcoffee', 'morag'],
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 25,
        replyTo: 0,
        body: "I thought there'd be a moment. Like in the movies, where he grabs your finger. He did grab my finger. Then he sneezed in my mouth.",
        thanks: ['nadim', 'morag', 'ivy'],
      },
      {
        author: 'morag',
        minutesAfter: 300,
        body: "Speaking as the one wi the baby stuck to her: see forty minutes of somebody just standing there holding the muslin? I'd have wept wi gratitude. You werenae spare. You were the only other soul awake.",
        thanks: ['thirdcoffee', 'nadim', 'lindiwe', 'yuki'],
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 61000,
        body: 'Following up on the muslin. He laughed today. At me. I was reading him a compiler error.',
        edited: 'Following up on the muslin. He laughed today.',
        thanks: ['morag', 'nadim', 'ivy', 'lindiwe'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'question',
    author: 'nadim',
    title: 'A double stroller and three floors with no elevator. Physics?',
    tags: ['gear'],
    daysAgo: 196.8,
    wants: 'advice',
    body: 'Two babies, one stroller like a small truck, one staircase made for a cat, winter in Montréal. At the moment I carry baby A up, then I run down because baby B is alone with the neighbour, then the truck. By then baby A has opinions. There must be a better algorithm.',
    resolution: 'accepted',
    posts: [
      {
        author: 'ivy',
        minutesAfter: 95,
        body: "Lord, my knees hurt reading it. And you laugh, but you must be worn out by noon. Does the neighbour mind a stroller in her hallway? I left mine in Mrs Patel's for two years and she got a Christmas cake out of it each year.",
        thanks: ['nadim', 'morag'],
      },
      {
        author: 'morag',
        minutesAfter: 140,
        body: "One on the front in a sling, one on your arm, and the truck never goes up the stair. Chain it at the bottom under a shower curtain. I've patients brought their prams to the ward that way, it's a known method.",
        thanks: ['nadim', 'thirdcoffee'],
        accepted: true,
      },
      {
        author: 'nadim',
        minutesAfter: 10100,
        body: 'Sling + arm + shower curtain + neighbour gets baklava instead of cake. Eleven minutes is now four. The landlord asked what is living under the curtain, I said an investment.',
        thanks: ['morag', 'ivy', 'thirdcoffee'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'conversation',
    author: 'yuki',
    title: '夜中の三時 (three in the night)',
    tags: ['nights'],
    daysAgo: 157.4,
    wants: 'listening',
    body: text`
      Excuse me for my English. My baby is six weeks. My husband is working in Tokyo, my mother is in Kagoshima, it is very far. In Sapporo I know the doctor and the lady of the bread shop.

      In the night there is only the sound of the refrigerator. When she cries I also cry sometimes and then we look at each other. I am not asking something. I wanted to put it somewhere.`,
    openingThanks: ['morag', 'ivy', 'nadim'],
    openingMeToo: ['lindiwe', 'juniper'],
    posts: [
      {
        author: 'morag',
        minutesAfter: 6,
        body: "Yuki, I'm on nights, on my break, and I've read you wi a cup of tea in my hand. The two of you greetin and looking at each other. That's lonely, and that's dead tender as well. I'm here till quarter past. What's she called, or a wee nickname if you'd rather?",
        thanks: ['yuki', 'nadim', 'lindiwe'],
      },
      {
        author: 'yuki',
        minutesAfter: 10,
        replyTo: 0,
        body: 'Nickname is おもち. Omochi, rice cake. Because of the cheeks.',
        thanks: ['morag', 'ivy', 'lindiwe', 'thirdcoffee', 'nadim'],
      },
      {
        author: 'nadim',
        minutesAfter: 21,
        body: 'Omochi! Good night from two potatoes in Montréal, it is afternoon here and they sleep now of course, when nobody needs it. Your English is fine. I understood the refrigerator completely.',
        thanks: ['yuki'],
      },
      {
        author: 'ivy',
        minutesAfter: 200,
        body: 'When my first was born I was new in this country and knew the bus conductor and the woman at the fish. I used to go and buy one fish. Does the bread lady know you have a baby?',
        thanks: ['yuki', 'morag'],
      },
      {
        author: 'yuki',
        minutesAfter: 4700,
        replyTo: 3,
        body: 'Today I said it to her. She came around from behind and gave me a melon bread and held Omochi while I ate with two hands. Two hands! I write this and my eyes are wet again but different.',
        thanks: ['ivy', 'morag', 'nadim', 'lindiwe', 'thirdcoffee'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'page',
    author: 'morag',
    title: 'The bag by the door: what we actually used',
    tags: ['gear'],
    daysAgo: 133.2,
    body: text`
      Every list on the internet has forty-one things on it. This is what eleven of us used, and what came home still in its wrapper. Hospitals differ: ask yours what they give you, before you buy it.

      ## Used by nearly everybody

      - Charger with a **long** lead. The socket is always behind the bed.
      - Big dark pants. Bigger. No, bigger.
      - Maternity pads, two packs
      - Snacks you can eat lying on your side. Dates, oat bars, crackers.
      - A straw, or a bottle with one
      - Flip-flops for the shower
      - Your own pillow in a case that isnae white, so it comes home with you
      - Nappies, newborn size, one wee pack. Some babies skip the size altogether.
      - Three sleepsuits, three vests, a hat. Something for going home that fits under straps: no thick coat in the car seat.
      - Any papers and your notes

      ## For the other person

      - Change for the parking. Everyone forgets. *(third coffee: "I had four dollars and a button.")*
      - A jumper, food, and something to do that isnae a phone
      - The list of who to tell, and in which order. Nadim's mother heard it from a cousin and it has been mentioned since.

      ## Came home untouched

      Massage oil. The whale music. A novel. Proper shoes. Scratch mitts.

      ## Nobody told us

      - You may have nothing to pack for, because it comes early. Then someone brings you a toothbrush and that is fine.
      - If it doesnae end with a baby in the seat, this bag is a hard thing to come home to. Ask someone else to unpack it. *(Lindiwe)*`,
    openingThanks: ['nadim', 'thirdcoffee', 'lindiwe', 'yuki', 'ivy', 'fatou', 'jun'],
    posts: [
      {
        author: 'yuki',
        minutesAfter: 700,
        body: 'I add: lip cream. The air was so dry. And a photo of the cat.',
        thanks: ['morag', 'lindiwe'],
      },
      {
        author: 'jun',
        minutesAfter: 100500,
        body: 'Used this two weeks ago. The parking: no one carries coins in Seoul, but the machine refused my card. It is a universal law.',
        thanks: ['morag', 'nadim', 'thirdcoffee'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'conversation',
    author: 'lindiwe',
    title: 'Before this one there was another one',
    tags: ['loss'],
    daysAgo: 104.9,
    wants: 'listening',
    body: text`
      I am the loud one here so you will not expect this from me.

      My girl is three on Saturday. I lost one before her, at four months, and today when I was counting candles my hand took out four. I put one back in the box. Nobody saw. I wanted somebody to see.`,
    openingThanks: ['morag', 'fatou', 'ivy'],
    openingMeToo: ['fatou'],
    posts: [
      {
        author: 'fatou',
        minutesAfter: 14,
        body: 'I see it. Your hand knew how many children you have. I lost one also, between my two, and I still count chairs. Did you give a name, or a word for him or her?',
        thanks: ['lindiwe', 'morag', 'ivy'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 40,
        replyTo: 0,
        body: 'Only in my head. Nobody asked before. Themba. It means hope, it is very ordinary, there are thousands. But that one was mine.',
        thanks: ['fatou', 'morag', 'ivy', 'nadim', 'yuki'],
      },
      {
        author: 'morag',
        minutesAfter: 75,
        body: 'Themba.',
        thanks: ['lindiwe', 'fatou'],
      },
      {
        author: 'ivy',
        minutesAfter: 130,
        body: 'Themba. And happy birthday to your girl on Saturday, let her blow out every one.',
        thanks: ['lindiwe'],
      },
      {
        author: 'lindiwe',
        minutesAfter: 7300,
        body: 'We had three candles and one on the windowsill outside. She asked who it was for and I said for a star. Thank you for saying the name. I read them out loud.',
        thanks: ['fatou', 'morag', 'ivy', 'nadim', 'yuki', 'juniper'],
      },
    ],
  },
  {
    key: 'sleeps-only-on-me',
    group: 'parents',
    kind: 'question',
    author: 'jun',
    title: 'She sleeps only on a person. How do you sleep then?',
    tags: ['nights'],
    daysAgo: 58.5,
    wants: 'advice',
    body: 'Three weeks old. In the bed: eleven minutes. On my chest: three hours. My wife and I exchange her like a shift. I am afraid to fall asleep on the sofa with her. Last night I stood, because standing I do not sleep.',
    openingThanks: ['thirdcoffee'],
    openingMeToo: ['thirdcoffee', 'yuki'],
    resolution: 'accepted',
    posts: [
      {
        author: 'thirdcoffee',
        minutesAfter: 9,
        body: 'Oh man, the standing. I did mine in a hallway with my forehead on the wall. You two getting any hours at all?',
        thanks: ['jun', 'nadim'],
      },
      {
        author: 'jun',
        minutesAfter: 18,
        replyTo: 0,
        body: 'Perhaps three each. It is more when my mother-in-law comes.',
      },
      {
        author: 'morag',
        minutesAfter: 47,
        body: text`
          Your fear about the sofa is a good fear, keep it. Sofas and armchairs are the risky ones to doze off on wi a baby, so standing up knackered was you doing right by her.

          What got us through, for what it's worth:

          - Proper shifts, not swaps. One of you on from nine to two, the other in a *different room* with the door shut. Five hours in a row changes your whole face.
          - Let her go right off first. Arm like a wet sock, then down, bum before head, hand left on her chest a good while.
          - Warm the sheet wi your hand or a bottle first, and take the bottle away.
          - On her back, own flat space, nothing else in it.

          And ask your midwife or whoever you have, they'll know what's advised where you live. It passes. I know that's no use at all the night.`,
        thanks: ['jun', 'nadim', 'yuki', 'thirdcoffee'],
        accepted: true,
      },
      {
        author: 'yuki',
        minutesAfter: 120,
        body: 'Same. I am sorry I have only this word, she is on me now.',
      },
      {
        author: 'ivy',
        minutesAfter: 180,
        body: "In my day (that is one) we took the mother-in-law and we gave her the ten o'clock feed and we thanked her whatever she said about the cardigan. Let her come, son.",
        thanks: ['jun', 'morag', 'nadim'],
      },
      {
        author: 'jun',
        minutesAfter: 8900,
        body: 'Shifts: five hours. I cried a little from the five hours. Wet sock is correct. Mother-in-law has said something about the cardigan.',
        thanks: ['morag', 'ivy', 'thirdcoffee', 'nadim'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'conversation',
    author: 'nadim',
    title: 'My aunt, the hat, and who is right',
    tags: ['us two'],
    daysAgo: 31.4,
    body: text`
      My aunt is visiting. The babies are indoors at 22 degrees and she puts hats on them. I take off the hats. I go to the kitchen, I come back, hats. The word is *bard*, برد, the cold, the source of all illness since Adam.

      My wife says let her. I say it is our house. How do you do this, with love, for three more weeks?`,
    openingMeToo: ['thirdcoffee', 'yuki', 'jun'],
    posts: [
      {
        author: 'thirdcoffee',
        minutesAfter: 30,
        body: "Hats respawning when you leave the room is a horror film premise. My wife's mom does socks. I'm with you: your kids, your thermostat.",
        thanks: ['nadim'],
      },
      {
        author: 'yuki',
        minutesAfter: 75,
        body: 'I disagree a small bit, sorry. My mother is far so nobody puts a hat. When I see your story I am jealous of the hat.',
        thanks: ['nadim', 'ivy', 'fatou', 'morag'],
      },
      {
        author: 'nadim',
        minutesAfter: 88,
        replyTo: 1,
        body: 'Ah. Yuki. Yes.',
        thanks: ['yuki'],
      },
      {
        author: 'morag',
        minutesAfter: 400,
        body: "Nurse's hat on (sorry): they can get too warm in hats indoors asleep, so sleeping, hats off, and you can blame me. Awake in her arms for ten minutes? Let the woman have her hat.",
        thanks: ['nadim', 'ivy', 'yuki'],
      },
      {
        author: 'fatou',
        minutesAfter: 600,
        body: 'The hat is not about the cold, I think. She has crossed an ocean with two hands and there are two babies and four adults and she is looking for something to do. Give her a job that is only hers.',
        thanks: ['nadim', 'morag', 'ivy', 'thirdcoffee'],
      },
      {
        author: 'nadim',
        minutesAfter: 6200,
        body: 'She has the bath now. Nobody else may enter, she sings. After the bath, one hat, ten minutes, by treaty. My aunt has signed with a thumb of tomato.',
        thanks: ['fatou', 'morag', 'yuki', 'ivy', 'thirdcoffee', 'jun'],
      },
    ],
  },
  {
    group: 'parents',
    kind: 'question',
    author: 'juniper',
    title: 'Nursery in two weeks, and the bottle is refused by everyone involved',
    tags: ['feeding', 'work'],
    daysAgo: 6.9,
    wants: 'advice',
    body: "Mine is eleven months, so a cup would do as well, I only need *something* that isn't me. So far: three bottles, two cups, one thrown. I start work on a Monday. When I think about the nursery ringing to say nothing has gone in since breakfast my stomach turns over.",
    openingMeToo: ['yuki'],
    posts: [
      {
        author: 'yuki',
        minutesAfter: 55,
        body: 'That telephone call I also imagine already and mine is only starting in spring. It is hard to think that she is hungry and you are at a desk. Is the nursery kind? Did they say something about it?',
        thanks: ['juniper'],
      },
      {
        author: 'nadim',
        minutesAfter: 240,
        body: text`
          The flying cup, we have two such athletes. From our side, no guarantee:

          - not you who offers it. You smell of the real restaurant.
          - an open little glass, like for tea, held by an aunt. They felt important.
          - the nursery has done this fifty times. Ours said "leave it with us", and by day three she drank there, and *only* there, the traitor.

          And at eleven months ours made up a lot at dinner. Ask the nurse at your check-up, she calmed us more than I can.`,
        thanks: ['juniper', 'yuki', 'morag'],
      },
      {
        author: 'juniper',
        minutesAfter: 1500,
        replyTo: 0,
        body: "They are kind. I'm not used to people being kind about plans, so I hadn't asked. I'll ask.",
        thanks: ['yuki', 'morag', 'nadim', 'ivy'],
      },
    ],
  },
  {
    key: 'wren-first',
    group: 'parents',
    kind: 'conversation',
    author: 'wren',
    title: 'hi',
    tags: ['nights'],
    daysAgo: 0.16,
    wants: 'listening',
    body: 'dont know if im doing this right. 9 days old. everyone says enjoy every minute and im not. i love him i think. i just feel like im watching it through a window. thats all',
    posts: [
      {
        author: 'morag',
        minutesAfter: 19,
        body: "Hi wren, aye, you're doing this right. Nine days in, and people telling you to enjoy it while you're behind glass. That's a lonely wee place and I stood in it too, wi mine. I'm glad you said it out loud. What's it like when it's quiet, is the window thicker or thinner then?",
      },
    ],
  },
];

import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** People woken by machines, or by wards. */
export const pager: DemoTopic[] = [
  {
    group: 'pager',
    kind: 'conversation',
    author: 'thirdcoffee',
    title: 'The phone buzzes when it is in another room',
    tags: ['sleep'],
    daysAgo: 218.4,
    wants: 'listening',
    body: text`
      Off rotation since Sunday. Felt it buzz against my leg in the grocery store. Phone was in the car.

      Felt it again in the shower. Nobody takes a phone in the shower. I stood there with shampoo in my eyes trying to remember the escalation order.

      Not looking for tips. Wondered if it's just me.`,
    openingMeToo: ['adaeze', 'quillfish', 'ines'],
    posts: [
      {
        author: 'adaeze',
        minutesAfter: 25,
        body: "Same here, mine goes off in church. Took four months off the rota before it stopped, if that's any comfort, which it may not be. Does yours calm down by the end of the week off?",
        thanks: ['thirdcoffee', 'quillfish'],
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 52,
        replyTo: 0,
        body: "Nope. Next shift gets here first. Every time. Huh, hadn't put that together.",
        thanks: ['adaeze'],
      },
      {
        author: 'quillfish',
        minutesAfter: 300,
        body: 'mine buzzes in dreams but the dream phone is a fish. i answer the fish.',
        thanks: ['thirdcoffee', 'adaeze', 'ines', 'maren'],
      },
      {
        author: 'tomasz',
        minutesAfter: 20900,
        body: 'I am eleven years away from the ward. Last week a lorry was reversing and I got up to see which patient. You are in large company.',
        thanks: ['thirdcoffee', 'adaeze'],
      },
    ],
  },
  {
    group: 'pager',
    kind: 'question',
    author: 'oksana',
    title: 'How do you sleep after being woken at three?',
    tags: ['sleep'],
    daysAgo: 166.2,
    wants: 'advice',
    body: 'Problem is fixed at half past three, it was ten minutes. Then I lie until six with eyes open and repair it again and again in the head. At eight I start to work like a potato. What do you do, real things? I do not want an app with waves.',
    openingMeToo: ['ines', 'thirdcoffee', 'priya'],
    resolution: 'accepted',
    posts: [
      {
        author: 'ines',
        minutesAfter: 70,
        body: 'The second and third time you repair it are the cruel ones, because there it is already mended. I know that potato. I have no waves to sell. What I do: write four lines on paper, what it was, what I did, what I will look at tomorrow, then "closed". My head seems to believe paper.',
        thanks: ['oksana', 'priya', 'thirdcoffee'],
        accepted: true,
      },
      {
        author: 'tomasz',
        minutesAfter: 130,
        body: 'Nights for thirty-four years. Small lamp, never the big one. Something warm, something dull to read, not in the bed. I read the instructions of the washing machine. If sleep comes, good. If not, you have rested the legs, that also counts.',
        thanks: ['oksana', 'ines', 'morag'],
      },
      {
        author: 'adaeze',
        minutesAfter: 200,
        body: 'And start at ten. You are allowed; it is in the on-call terms and I keep finding people who do not know. If a team frowns at it, send me the team.',
        thanks: ['oksana', 'thirdcoffee', 'baraka', 'maren'],
      },
      {
        author: 'oksana',
        minutesAfter: 12300,
        body: "Paper works three times from four! I accept Inês. I did not know about ten o'clock, I have been a potato for nothing for two years.",
        thanks: ['ines', 'adaeze', 'tomasz'],
      },
    ],
  },
  {
    key: 'hour-after',
    group: 'pager',
    kind: 'page',
    author: 'adaeze',
    title: 'The hour after',
    tags: ['afterwards'],
    daysAgo: 127.6,
    body: text`
      The incident is over, the graphs are flat, and you are standing in your kitchen in odd socks with your heart still going. This page is for that hour. It is collected from people in this group; take what fits, leave the rest.

      ## Hand it over, out loud

      Say to somebody, in words, "I am done, you have it." If there is nobody to hand to, say it to the channel. Several of us stay half on duty for days because nobody ever said the sentence.

      ## Body first

      - Water. Then food with salt in it.
      - Feet on the floor, shoes off. Or the other way: shoes on, once round the block.
      - If your hands shake, they shake. For most of us it passes within the hour. If it keeps coming back, or you dread the next shift for days, that deserves more than a web page: a doctor, or a person you trust, soon and not eventually.

      ## Not yet

      - The note. It can wait until you have slept.
      - Reading back the channel to find where you sounded stupid. You did not.
      - "One small fix while I'm here."
      - Apologising to everybody one by one.

      ## If you were the one who ran the command

      You were the last person to touch it. Twenty decisions stood behind you holding the door open. Ring or write to one of us, any hour: *Adaeze, Inês, quillfish* have each done something worse and will tell you what.

      ## For the rest of us, the morning after

      Write to the person before you write about the incident. One line is plenty: "Rough night, I saw it, I'm glad it was you there." Take their next shift if you can. Do not ask for the timeline before lunch.`,
    openingThanks: ['quillfish', 'ines', 'oksana', 'thirdcoffee', 'morag', 'minh', 'baraka'],
    posts: [
      {
        author: 'morag',
        minutesAfter: 10100,
        body: 'No a computer person, I\'m a nurse, but I printed this and it\'s on the staff room fridge with "graphs" scored out and "obs" written in. Somebody has added "and toast".',
        thanks: ['adaeze', 'quillfish', 'tomasz', 'maren'],
      },
      {
        author: 'ines',
        minutesAfter: 10400,
        body: 'Toast added above, under salt, in spirit.',
        thanks: ['morag'],
      },
    ],
  },
  {
    key: 'blameless-that-was-not',
    group: 'pager',
    kind: 'conversation',
    author: 'priya',
    title: 'A "blameless" review in which everybody looked at one person',
    tags: ['guilt', 'afterwards'],
    daysAgo: 78.3,
    wants: 'listening',
    body: text`
      Nobody said one wrong word. It was written on the slide, Blameless. And still for forty minutes all the questions went in one direction only, to my colleague, and each one began with "help me understand why".

      After that she has gone very quiet. I was in the chair. I should have moved the questions and I was watching the clock. It is sitting on me since Wednesday.`,
    openingThanks: ['oksana'],
    openingMeToo: ['adaeze', 'ines'],
    posts: [
      {
        author: 'ines',
        minutesAfter: 44,
        body: 'Ai, Priya. I was once in a review like that, as the one being asked. Nobody was rude to me either. What do you wish you had said?',
        thanks: ['priya', 'adaeze'],
      },
      {
        author: 'priya',
        minutesAfter: 70,
        replyTo: 0,
        body: 'I wish I said: "Three of us approved this change. I am one. Ask me also."',
        thanks: ['ines', 'oksana', 'adaeze', 'quillfish'],
      },
      {
        author: 'jun',
        minutesAfter: 600,
        body: 'It is not too late. You can send this sentence to her today, and next week to the group.',
      },
      {
        author: 'adaeze',
        minutesAfter: 655,
        replyTo: 2,
        body: 'Jun-ho, that may well be right, and she asked for listening, so I would let it come when she wants it. Priya, I have been in that chair as well and also looked at the clock. You noticed. Some people never do.',
        thanks: ['priya', 'jun', 'ines'],
      },
      {
        author: 'jun',
        minutesAfter: 670,
        replyTo: 3,
        body: 'True. I was fast. Sorry Priya. I will just say I have also stayed quiet in that room.',
        thanks: ['priya', 'adaeze'],
      },
      {
        author: 'priya',
        minutesAfter: 4500,
        body: 'I told her the sentence. She said thank you and then not much more, and today I heard she has asked to move teams. Maybe it would have been so anyway. Telling you only because you all sat with me. Jun-ho, no sorry needed, you were early by two days.',
        thanks: ['jun', 'ines', 'adaeze', 'oksana', 'maren'],
      },
    ],
  },
  {
    group: 'pager',
    kind: 'question',
    author: 'thirdcoffee',
    title: 'How did you tell your lead you need to come off the rota?',
    tags: ['the rota'],
    daysAgo: 49.2,
    wants: 'advice',
    body: "Seven-month-old at home, wife back at work, and I'm primary every fifth week. I'm not sleeping on the weeks I'm *off*. I know I need out for a while. I've rehearsed it in the car and every version comes out as either a resignation or an apology.",
    openingMeToo: ['jun'],
    resolution: 'resolved',
    posts: [
      {
        author: 'quillfish',
        minutesAfter: 18,
        body: 'oof. no answer, i\'ve been "about to say something" myself for roughly a year, so i\'m mostly here to read. but what if it was neither of those two, just a fact? like a weather report',
        thanks: ['thirdcoffee', 'ines'],
      },
      {
        author: 'adaeze',
        minutesAfter: 60,
        body: 'I wrote mine down and read it from the paper, like a child at assembly: "I am coming off the rota from the first. I expect three months. I can do daytime cover and I would like to hand over properly." It had no "sorry" and no "if that is all right". I had to take four of them out.',
        thanks: ['thirdcoffee', 'quillfish', 'oksana', 'priya'],
      },
      {
        author: 'jun',
        minutesAfter: 420,
        body: 'As a lead: I prefer this sentence very much to finding out later. If I had one wish, say it two weeks before the next shift, so that I can arrange it and you do not have to feel it.',
        thanks: ['thirdcoffee', 'adaeze', 'maren'],
      },
      {
        author: 'oksana',
        minutesAfter: 500,
        body: 'I only say: good that you ask before you fall over.',
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 8700,
        body: 'Read it off an index card. Lead said "okay. thanks for saying when." Eleven seconds, whole thing. Then he said he\'d been wondering how to get off it himself. Closing this, everyone helped, the card helped most.',
        thanks: ['adaeze', 'jun', 'quillfish', 'oksana', 'ines'],
      },
    ],
  },
  {
    group: 'pager',
    kind: 'conversation',
    author: 'baraka',
    title: 'My first night is Thursday',
    tags: ['first times', 'the rota'],
    daysAgo: 12.4,
    wants: 'listening',
    body: text`
      I have read the runbooks, all of them, also the ones for services that were switched off. I have two chargers. My mother asks why I am polishing the phone.

      Secondary is Inês so I am in good hands. I only want to say to somebody that I am afraid of being slow.`,
    openingThanks: ['ines', 'adaeze'],
    openingMeToo: ['minh'],
    posts: [
      {
        author: 'ines',
        minutesAfter: 15,
        body: 'Dear Baraka. Slow I can wait for. I will be awake anyway, the sea was cold and I slept all afternoon. Is it the machines you fear or us watching?',
        thanks: ['baraka', 'minh'],
      },
      {
        author: 'baraka',
        minutesAfter: 24,
        replyTo: 0,
        body: 'You watching. The machines I like.',
        thanks: ['ines', 'quillfish'],
      },
      {
        author: 'quillfish',
        minutesAfter: 260,
        body: 'on my first night i acknowledged the page by throwing the phone across the room. it counted as an ack. the bar is on the floor, next to the phone',
        thanks: ['baraka', 'minh', 'thirdcoffee', 'adaeze'],
      },
      {
        author: 'minh',
        minutesAfter: 700,
        body: 'Mine is two weeks after you. Please tell how it was, I will read from behind a pillow.',
        thanks: ['baraka'],
      },
      {
        author: 'baraka',
        minutesAfter: 5900,
        body: 'It was one page at 02:10, a full disk, I knew the runbook (page 14). Nineteen minutes. Inês wrote only "nice" and I have never been so proud of four letters. Minh Anh, you may put the pillow down.',
        thanks: ['ines', 'minh', 'adaeze', 'quillfish', 'thirdcoffee', 'maren'],
      },
    ],
  },
  {
    group: 'pager',
    kind: 'conversation',
    author: 'minh',
    title: 'Is it normal that hands shake afterwards',
    tags: ['first times', 'afterwards'],
    daysAgo: 0.05,
    wants: 'listening',
    body: 'I finished my first night page. It is okay now, everything is green, I gave it over to the day. But my hands are shaking and I feel a little like crying and I do not know why because nothing bad happened. I do not need advice. I only do not want to be alone with it in the kitchen.',
    posts: [],
  },
];

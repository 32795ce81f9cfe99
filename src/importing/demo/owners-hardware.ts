import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** The owners' club on ice, noise, pipes and water. */
export const ownersHardware: DemoTopic[] = [
  {
    group: 'owners',
    kind: 'question',
    author: 'dale',
    title: 'It is steaming. Like a LOT. Do I call somebody',
    tags: ['frost'],
    daysAgo: 170.4,
    wants: 'advice',
    body: 'New Brambling 12, third day. Big white cloud came off the outdoor unit, fan stopped, gurgled, water running out underneath. Wife is in the driveway with the hose. Smells of nothing.',
    openingThanks: ['ben', 'bex'],
    openingMeToo: ['roz'],
    resolution: 'accepted',
    posts: [
      {
        author: 'bex',
        minutesAfter: 3,
        body: text`
          Oh that would have scared the life out of me too. Please tell your wife she can put the hose down, and thank her.

          It's a defrost. Frost builds on the fins, so the pump runs backwards for a few minutes and melts it off. Fan stops, cloud, gurgle, puddle, then it carries on. White and smelling of nothing = steam. (I work in owner support. This is call number one, every year, everywhere it gets cold.)

          If it's ever dark, or smells burnt, or something trips: switch it off at the isolator and ring us.`,
        thanks: ['dale', 'ben', 'roz', 'maren', 'thirdcoffee'],
        accepted: true,
      },
      {
        author: 'dale',
        minutesAfter: 9,
        body: 'Fan is back on. Hose is down. She says she was winning.',
        thanks: ['bex', 'ben', 'roz', 'anders', 'hanneke'],
      },
      {
        author: 'anders',
        minutesAfter: 70,
        body: 'For next time: plus 1 and fog is worse than minus 15 and dry. The air has more water in it. So do not be surprised when it steams most on the boring grey days.',
        thanks: ['dale', 'kilowatt'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'conversation',
    author: 'ben',
    title: 'What did you get wrong in your first year?',
    tags: ['water side', 'curve'],
    daysAgo: 95.7,
    body: text`
      I'll start, since I'm the one supposed to know. I left the installation cover off the outdoor sensor, a wasp made a house in it, and for six weeks I argued with my own thermometer. Forty years in the trade.

      Yours?`,
    openingThanks: ['roz', 'dale', 'hanneke', 'kilowatt', 'bex'],
    posts: [
      {
        author: 'roz',
        minutesAfter: 55,
        body: 'I boxed in the radiators with handsome oak covers, because the magazine had them. I then spent a winter wondering why the rooms were cold. The covers are now raised beds.',
        thanks: ['ben', 'hanneke', 'dale'],
      },
      {
        author: 'dale',
        minutesAfter: 140,
        body: 'Shoveled the driveway onto it. All of it. It was right there.',
        thanks: ['ben', 'anders', 'roz', 'bex', 'wiremu'],
      },
      {
        author: 'hanneke',
        minutesAfter: 220,
        body: 'I made a beautiful dashboard with a red lamp for high power. I looked at the lamp so often that I slept badly. The error was the dashboard.',
        thanks: ['ben', 'roz', 'ines', 'maren'],
      },
      {
        author: 'wiremu',
        minutesAfter: 600,
        body: "Installed the outdoor unit at my own mum's place right under the window of the one neighbour she doesn't speak to. Wasn't wrong technically. Moved it on the Saturday.",
        thanks: ['ben', 'bex', 'dale'],
      },
      {
        author: 'anders',
        minutesAfter: 610,
        body: 'I read all of this forum, changed everything in one evening, and could not sleep for the silence.',
        thanks: ['hanneke', 'ben'],
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 1450,
        body: 'Co-op firmware person. I shipped "quiet mode" that was quiet from noon to midnight instead of midnight to noon, to forty-one people. Forty of them never noticed. Number forty-one was Hanneke.',
        thanks: ['hanneke', 'ben', 'ines', 'bex', 'roz'],
      },
      {
        author: 'hanneke',
        minutesAfter: 1475,
        replyTo: 5,
        body: 'I have the graph still. I can send it.',
        thanks: ['thirdcoffee', 'ben', 'roz', 'dale', 'maren'],
      },
      {
        author: 'kilowatt',
        minutesAfter: 2900,
        body: 'I kept the old gas boiler "for safety" and it turned itself on, and I congratulated the heat pump for three weeks.',
        thanks: ['ben', 'roz', 'anders', 'hanneke'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'dale',
    title: 'F4 "low flow" twice a day since last week',
    tags: ['water side'],
    daysAgo: 73.9,
    wants: 'advice',
    body: text`
      Brambling 12, baseboard radiators. F4 comes up mornings and again around supper, clears itself after a while. Flow 44, return 31, I wrote it off the box when it happened.

      Nothing changed that I know of, except they flushed the hydrants on our road. Could that get in? Money's thin this month so I'd like to know what it *isn't* before I pay a guy.`,
    openingThanks: ['hanneke'],
    resolution: 'accepted',
    posts: [
      {
        author: 'wiremu',
        minutesAfter: 190,
        body: text`
          Rough timing mate, and good on you for writing the numbers down, they do most of the work here.

          44 in and 31 out is 13 degrees, so the water's crawling. At the power you'd be making that's less than half the flow it wants. Hydrants are a red herring, the heating loop is its own closed water. Nine times in ten it's the strainer: a brass Y near the unit with a mesh inside, full of the black stuff old pipework sheds.

          Costs nothing to check, if you're OK with a spanner: unit **off**, both valves either side shut, towel under, undo the cap, rinse the mesh, back together, valves open, top up the pressure and bleed. Some sites have a magnetic filter too, same idea. If the valves won't turn, or there's no valves, stop there and get the guy.`,
        thanks: ['dale', 'ben', 'hanneke', 'tomasz'],
        accepted: true,
      },
      {
        author: 'ben',
        minutesAfter: 320,
        replyTo: 0,
        body: 'What the man said. And take a photo of the mesh before you rinse it. If there are *metal* bits rather than mud, post it here before turning anything back on.',
        thanks: ['dale', 'wiremu'],
      },
      {
        author: 'dale',
        minutesAfter: 1330,
        body: 'Looked like somebody stuffed a black sock in it. Rinsed, bled, pressure back up. 43 in 38 out. Cost me one towel. I owe you a beer on the other side of the planet.',
        thanks: ['wiremu', 'ben', 'hanneke', 'bex'],
      },
      {
        author: 'wiremu',
        minutesAfter: 1600,
        replyTo: 2,
        body: 'Do it again in a month, it sheds more after the first clean. Then once a year. The beer keeps.',
        thanks: ['dale'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'roz',
    title: 'A hum in the bedroom, about the note of a fridge (reopened)',
    tags: ['noise'],
    daysAgo: 40.6,
    wants: 'advice',
    reopened: { resolvedAt: 2, reopenedAt: 4 },
    body: text`
      Brambling 8 on a wall bracket, bedroom on the other side of that wall, solid stone. At some speeds there is a hum one feels more than hears. Not at full speed, oddly; somewhere in the middle.

      **Later:** we thought the rubber feet had settled it. They had not. See below.`,
    edited:
      'Brambling 8 on a wall bracket, bedroom on the other side of that wall, solid stone. At some speeds there is a hum one feels more than hears. Not at full speed, oddly; somewhere in the middle.',
    openingMeToo: ['dale'],
    posts: [
      {
        author: 'ben',
        minutesAfter: 47,
        body: "A hum you feel is the worst class of noise, it gets in under the sleep. The middle speed is the clue: something in the bracket or pipe has that note as its own, and sings along. Hold your palm flat on the bracket, then the pipe, then the wall while it's at it. Which buzzes most?",
        thanks: ['roz'],
      },
      {
        author: 'roz',
        minutesAfter: 300,
        body: 'Bracket, decidedly. The man can come Thursday with rubber feet.',
      },
      {
        author: 'roz',
        minutesAfter: 8200,
        body: 'Rubber feet on. Blissful quiet. I shall call this resolved.',
        thanks: ['ben'],
      },
      {
        author: 'dale',
        minutesAfter: 9100,
        body: 'following. got one of these too but its the woodstove fan',
      },
      {
        author: 'roz',
        minutesAfter: 31800,
        replyTo: 2,
        body: 'I was premature, so I have reopened my own question, with apologies. It is back, fainter, and now it is the *pipe* where it goes through the wall. There is no flexible piece in it that I can see: copper all the way.',
      },
      {
        author: 'hanneke',
        minutesAfter: 31990,
        body: 'No apology, this is useful for all of us: you closed one path for the vibration and now you hear the next one. Rigid copper into stone is a good loudspeaker. Two flexible hoses beside the unit, and a soft sleeve in the wall so that the pipe touches nowhere.',
        thanks: ['roz', 'ben'],
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 32650,
        body: "Co-op firmware. While you wait for the hoses: note the Freq value when it hums. There's a skip band in the installer menu, you can tell it to jump over, say, 41 to 45 Hz and never sit there. It doesn't cure anything but you'd sleep.",
        thanks: ['roz', 'hanneke', 'ben'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'kilowatt',
    title: 'Cooling with the floor: marble is wet under the carpet',
    tags: ['cooling'],
    daysAgo: 33.2,
    wants: 'advice',
    body: 'Brambling 5 with cooling, pipes under marble. Water at 15 degrees, the room is at 26, humidity says 60. My feet are happy. The corner below the carpet is wet like a cellar and my daughter says mould. What is the lowest water I can use?',
    posts: [
      {
        author: 'ines',
        minutesAfter: 52,
        body: 'Oh no, and marble shows everything. With 26 degrees and 60 per cent the air lets go of its water at about 17.5, so anything colder than that gets wet, and 15 is well below. Keep the water at 18 or 19 at least until it is dry. It will cool less, I know.',
        thanks: ['kilowatt', 'hanneke'],
      },
      {
        author: 'wiremu',
        minutesAfter: 700,
        body: "Fitter, for what it's worth. Agree with Inês, plus a margin: the sensor's on the pipe, the coldest bit of floor is in a corner under a rug where no air moves. A room humidity sensor can drive it so it stops by itself. And shift the rug for summer.",
        thanks: ['kilowatt'],
      },
      {
        author: 'kilowatt',
        minutesAfter: 1900,
        body: 'I moved the water to 19 and the carpet to the balcony. It is dry. But is 19 enough when there are nine grandchildren in the house, each one is 80 watts? I wait for the next heat to know. I leave it open.',
        thanks: ['ines'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'bex',
    title: 'Owners: what do YOU set the hot water to, and why?',
    tags: ['hot water'],
    daysAgo: 14.5,
    wants: 'advice',
    body: text`
      Co-op support person asking with both ears. The box leaves the factory at 52 with a hot cycle once a week. Half of you ring to ask if you can go lower. I read out the paragraph. I'd like to know what people do.

      (I know the weekly cycle is about legionella. I'm not looking to talk anyone out of it.)`,
    posts: [
      {
        author: 'hanneke',
        minutesAfter: 40,
        body: 'Nice that you ask and do not send a survey. 47, because two people shower and nobody takes a bath. Weekly cycle on. Heating the tank to 47 instead of 52 is the best efficiency change I made after the curve.',
        thanks: ['bex'],
      },
      {
        author: 'tomasz',
        minutesAfter: 160,
        body: 'In the hospital I have seen what that illness does to weak lungs. In our house there is one weak person, so it stays at the factory number, the weekly cycle stays on, and I asked our doctor as well. I pay the difference gladly. For young healthy people I have no quarrel with Hanneke.',
        thanks: ['bex', 'hanneke', 'roz', 'maren'],
      },
      {
        author: 'hanneke',
        minutesAfter: 185,
        replyTo: 1,
        body: 'No quarrel at all. I would do the same. Rules differ by country too, that should be in the paragraph, Bex.',
        thanks: ['tomasz', 'bex'],
      },
      {
        author: 'dale',
        minutesAfter: 900,
        body: 'Factory. Two teenagers. I could set it to the sun.',
        thanks: ['bex', 'wiremu', 'roz'],
      },
    ],
  },
  {
    key: 'holiday-bach',
    group: 'owners',
    kind: 'question',
    author: 'wiremu',
    title: 'Holiday bach, empty all winter: glycol or antifreeze valves?',
    tags: ['frost', 'water side'],
    daysAgo: 5.8,
    wants: 'advice',
    body: text`
      Installer asking owners for once. Customer up in the hills, place is empty for months, power goes out with every decent storm. Heating water runs outside to the unit. I've always done glycol. She doesn't want it (septic, and her brother told her it's the devil).

      Anyone lived with antifreeze valves through a proper outage? Did they dump water when you didn't want them to?`,
    openingThanks: ['anders'],
    posts: [
      {
        author: 'anders',
        minutesAfter: 420,
        body: 'A fitter who asks first, I want you here in Umeå. Six winters with the valves, two on the unit. They opened one time, real outage at minus 20, did their work: a puddle and an empty pipe, and the machine was not broken. After that you must refill, so an empty house stays cold until somebody comes. This is the price.',
        thanks: ['wiremu', 'ben'],
      },
      {
        author: 'ben',
        minutesAfter: 500,
        body: text`
          Good question to be asking. They open when the *water* gets down around three degrees, so:

          - never lag over them, and never run cooling through them
          - the lowest points outside, one on each pipe, or it won't drain
          - don't have the system top itself up automatically, or it'll pour all night

          Glycol's safer for a house nobody visits, that's my view. You lose a few per cent, the pump works harder, and it wants testing every couple of years. Which nobody does.`,
        thanks: ['wiremu', 'anders', 'hanneke'],
      },
      {
        author: 'wiremu',
        minutesAfter: 1020,
        replyTo: 1,
        body: "The auto top-up, cheers, I'd have missed that. Going to take both lists to her and let her pick, her house. Will report.",
        thanks: ['ben'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'kilowatt',
    title: 'Sweet smell from the drain pipe of the condensation',
    tags: ['cooling', 'water side'],
    daysAgo: 0.09,
    wants: 'advice',
    body: 'Since I use the cooling every day there is water from the little pipe, that is normal. But it smells a little sweet, like old flowers. Is it only algae or do I have to worry? No errors on the box. I have switched it off until somebody tells me, it is only 24 degrees today.',
    posts: [],
  },
];

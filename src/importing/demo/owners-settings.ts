import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** The owners' club on curves, bills and measuring. */
export const ownersSettings: DemoTopic[] = [
  {
    key: 'what-the-curve-does',
    group: 'owners',
    kind: 'question',
    author: 'roz',
    title: 'What do "slope" and "shift" actually do on the grey box?',
    tags: ['curve'],
    daysAgo: 212.3,
    wants: 'advice',
    body: text`
      Brambling 8, old stone house, big cast-iron radiators, about minus 2 at night this week.

      The installer left the curve on slope 1.2 and shift 0 and told me not to touch it, which is the sort of thing one says to Year 9. The sitting room is lovely at noon and chilly by breakfast. I understand a straight line perfectly well, I taught it for thirty-one years; what I don't understand is what the *box* is plotting against what.`,
    openingThanks: ['maren'],
    openingMeToo: ['hanneke'],
    resolution: 'accepted',
    posts: [
      {
        author: 'maren',
        minutesAfter: 38,
        body: 'I have no answer but I laughed out loud at Year 9, so welcome, Roz. Ben usually appears about the time the kettle goes on.',
        thanks: ['roz'],
      },
      {
        author: 'ben',
        minutesAfter: 95,
        body: text`
          A cold breakfast in a stone house is a miserable thing, and you were right to look at the box rather than buy a bigger jumper.

          Across the bottom: how cold it is outside. Up the side: how hot the water to the radiators should be. Colder out, hotter water. That's the line.

          - **Slope** tips the line. It matters most on the coldest days.
          - **Shift** lifts or drops the lot of it, cold days and mild days alike.

          So the question for you: is it chilly *only when it's cold out*, or chilly every morning? First one is slope. Second one is shift, or else the thing is being turned down at night and hasn't time to come back up. Stone is slow. Did himself with the clipboard leave a night setback on?`,
        thanks: ['roz', 'hanneke', 'tomasz'],
        accepted: true,
      },
      {
        author: 'roz',
        minutesAfter: 410,
        replyTo: 1,
        body: 'There is a night setback of four degrees, 22:00 to 07:00. So it stops, the walls sulk, and by the time it has caught up I have gone out. I have set it to one degree and left the line alone. Report in two days as per the rules.',
        thanks: ['ben'],
      },
      {
        author: 'roz',
        minutesAfter: 3260,
        body: 'Two days. 19.5 at breakfast, both mornings. Ben, you are wasted on drums.',
        thanks: ['ben', 'hanneke', 'maren'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'page',
    author: 'ben',
    title: 'Setting your curve, one evening at a time',
    tags: ['curve'],
    daysAgo: 204.1,
    madeFrom: 'what-the-curve-does',
    body: text`
      Made out of what Roz asked, plus about thirty kitchen visits. It takes a couple of weeks of doing very little. If you're in a hurry you'll do it badly, as I did with my own.

      ## Before you start

      1. Open **every** radiator valve fully, and turn any room thermostat up to 25 or so, out of the way. You want to hear what the curve says without other people talking over it.
      2. Bleed the radiators. Check the pressure is where your installer marked it.
      3. Take off the night setback, or cut it to one degree.
      4. Put a cheap thermometer in the room you sit in and another in the coldest room. Not over a radiator, not in the sun.

      ## Then, only these moves

      | what you notice | what to do |
      |---|---|
      | too cold, but only when it's properly cold out | slope up one notch |
      | too warm, but only when it's properly cold out | slope down one notch |
      | too cold in all weathers | shift up one degree |
      | too warm in all weathers | shift down one degree |
      | fine by day, cold at breakfast | it isn't the curve, look at the setback |
      | one room cold, rest grand | it isn't the curve, balance that radiator |

      Move **one** thing. Wait **two days**, three in a stone house. Write it on paper stuck to the box, with the date. The next fella in will bless you, and the next fella is often yourself.

      ## When to stop

      When the coldest room you care about is just warm enough with the valves open. Then go down until somebody complains, and back up by one. The lower the water, the less the machine has to lift, and the less you pay. A degree of water is worth a couple of per cent, roughly. It's not worth a row.

      ## When it won't come right

      - Water as hot as it goes and still cold: a flow problem or radiators too small, ask in the club.
      - Starts and stops like a nervous horse in mild weather: that's cycling, there's a topic on it.
      - You're ill, old, or there's a baby: be warm first and clever afterwards.`,
    edited: text`
      Made out of what Roz asked.

      1. Open every radiator valve fully.
      2. Take off the night setback.
      3. Cold only when it's cold out: slope. Cold always: shift.
      4. One notch, then wait two days.`,
    openingThanks: ['roz', 'hanneke', 'wiremu', 'dale', 'bex', 'kilowatt', 'tomasz'],
    posts: [
      {
        author: 'bex',
        minutesAfter: 720,
        body: "Hi, I work in owner support at the co-op. Would you mind if I sent this to people who ring up? With your name on it. It's better than ours, and yes I've told the people who wrote ours.",
        thanks: ['ben'],
      },
      {
        author: 'ben',
        minutesAfter: 805,
        replyTo: 0,
        body: 'Work away. Leave in the nervous horse.',
        thanks: ['bex', 'roz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 250700,
        body: 'I am a beginner with this machine for six weeks. I did it with the paper on the box. My wife now also writes on the paper, mostly about birds. The heating is good.',
        thanks: ['ben', 'roz', 'hanneke'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'anders',
    title: 'Eight starts an hour at plus 9. Broken or only bored?',
    tags: ['curve', 'water side'],
    daysAgo: 187.6,
    wants: 'advice',
    body: text`
      Brambling 12, new floor heating downstairs, radiators up. Ground thawed, birds being smug, plus 9 outside.

      The compressor starts, runs four minutes, stops, waits, starts. Eight times in one hour, I sat with the cat and counted. At minus 15 it ran all day long without one stop and I was proud like a father. What happened to it?`,
    openingMeToo: ['dale', 'roz'],
    resolution: 'accepted',
    posts: [
      {
        author: 'hanneke',
        minutesAfter: 22,
        body: 'Ha, the counting with the cat. It is not broken. A 12 cannot run slower than about a quarter of its power, and at plus 9 your house probably asks for less than that. It makes heat faster than the floor takes it, the water gets too hot, stop. How many of the rooms are open at this moment?',
        thanks: ['anders'],
      },
      {
        author: 'anders',
        minutesAfter: 47,
        replyTo: 0,
        body: 'The floor in the kitchen and hall. Upstairs is closed by thermostats because the sun.',
      },
      {
        author: 'wiremu',
        minutesAfter: 640,
        body: text`
          Installer here. Everything Hanneke said, and those shut thermostats of yours are the culprit: without upstairs the poor thing is heating two loops and a bit of pipe.

          In the order I'd do it:

          1. Turn the upstairs stats right up so the water can go somewhere. Control the heat with the curve instead.
          2. Drop the shift a degree or two. Cooler water = longer runs.
          3. Find the *restart difference* in the installer menu (yours will say 3 K) and make it 5 or 6, so it waits longer before having another go.
          4. Only then talk to anyone about adding water volume. A small tank **in series** on the return gives it something to chew. People get sold a four-port buffer that mixes the hot and cold, and lose half of what they won.

          Two or three starts an hour on a mild day won't hurt it. Eight is worth an afternoon.`,
        thanks: ['anders', 'hanneke', 'dale', 'ben'],
        accepted: true,
      },
      {
        author: 'anders',
        minutesAfter: 3100,
        body: 'Did 1 and 3. Now it is three starts an hour and upstairs nobody noticed anything except the cat, who has moved up there. I keep number 4 in the pocket.',
        thanks: ['wiremu', 'hanneke'],
      },
      {
        author: 'dale',
        minutesAfter: 24500,
        body: 'Late to this. Same thing on a 5 in a small house and number 1 alone took me from seven to two. Obliged to you all.',
        thanks: ['wiremu', 'anders'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'hanneke',
    title: 'App says 4.4 for the season, my own two meters say 3.3. Which one lies?',
    tags: ['measuring'],
    daysAgo: 149.2,
    wants: 'advice',
    body: text`
      Brambling 5, radiators, flow around 38 on average.

      - App, heating season: heat 9 120 kWh, electricity 2 070 kWh, so 4.4.
      - My heat meter on the flow pipe: 8 410 kWh. My electricity meter in the fuse box, only this group: 2 550 kWh. So 3.3.

      I am not angry. I am a little bit angry.`,
    openingMeToo: ['anders', 'roz', 'kilowatt'],
    resolution: 'resolved',
    posts: [
      {
        author: 'roz',
        minutesAfter: 65,
        body: 'A little bit angry is the correct amount. Before anyone defends anybody: are the two electricity figures counting the same *things*? 480 kWh over a season is about 90 watts running the whole time, which smells like a pump and a controller and perhaps an evening or two of the immersion.',
        thanks: ['hanneke', 'ines', 'kilowatt'],
      },
      {
        author: 'ines',
        minutesAfter: 170,
        body: text`
          I work at the co-op, on the data side, so judge me accordingly.

          Roz is right about electricity. The app counts what the inverter reports: compressor, and the fan. It does **not** see the circulation pump outside the cabinet, the backup element, or the controller. People who compare machines use four nested boundaries for this, from "only compressor" to "everything that makes the house warm", and the same machine gets four different numbers. Ours is nearly the flattering one.

          The heat is a second story. We do not have a heat meter in there, we multiply flow by temperature difference, and the flow is estimated from the pump. Eight per cent too high is annoying and not surprising.`,
        thanks: ['hanneke', 'roz', 'anders', 'maren'],
      },
      {
        author: 'kilowatt',
        minutesAfter: 290,
        body: 'My students would get a bad mark for writing 4.4 without saying of what divided by what. Also ask: is there glycol in your water? A heat meter made for water reads wrong with it.',
        thanks: ['ines', 'hanneke'],
      },
      {
        author: 'hanneke',
        minutesAfter: 335,
        replyTo: 2,
        body: 'No glycol, only water. Good question. So the honest number for my house is 3.3 and the 4.4 belongs to a different question.',
        thanks: ['kilowatt'],
      },
      {
        author: 'anders',
        minutesAfter: 900,
        body: 'I will disagree in a friendly way. 4.4 is useful for me too, because then I can compare the machine in spring and in autumn without my bad pump in the picture. But then it must say so on the screen, in words, not in a footnote for ants.',
        thanks: ['hanneke', 'roz'],
      },
      {
        author: 'ines',
        minutesAfter: 1505,
        replyTo: 4,
        body: 'Footnote for ants is now the name of the ticket. It will say "compressor and fan only" beside the number. No date, I have been burned by dates.',
        thanks: ['hanneke', 'anders', 'roz', 'maren'],
      },
      {
        author: 'hanneke',
        minutesAfter: 1530,
        body: 'Then I close this. No single answer: four people each had a piece. Thank you, I am no longer a little bit angry.',
        thanks: ['ines', 'roz'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'kilowatt',
    title: 'My son-in-law gave me smart valves for nine rooms. Do I say thank you or no?',
    tags: ['curve', 'water side'],
    daysAgo: 118.5,
    wants: 'advice',
    body: 'Brambling 5, radiators, mild place by the sea. He is a good boy and they were expensive. They open and close each room by telephone. Something in my physics says that this machine wants the opposite.',
    resolution: 'let go',
    posts: [
      {
        author: 'ben',
        minutesAfter: 130,
        body: "That's a hard spot: the present and the giver being both lovely and the valves being wrong. Your physics is sound. Every room that shuts makes the water hotter for the ones left, and shorter runs. Two or three in bedrooms as a *limit* do no harm.",
        thanks: ['kilowatt'],
      },
      {
        author: 'dale',
        minutesAfter: 400,
        body: 'Put one in the guest room where he sleeps. Let him drive it from his phone all Christmas.',
        thanks: ['kilowatt', 'ben', 'roz', 'bex'],
      },
      {
        author: 'kilowatt',
        minutesAfter: 8900,
        body: 'It is solved by divorce. Not mine! The valves and the radiators are not made for each other, the thread is different, so he took them to his own house. I made him lasagne. I let this question go.',
        thanks: ['dale', 'ben'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'page',
    author: 'hanneke',
    title: 'The display, number by number (and the three that matter)',
    tags: ['measuring'],
    daysAgo: 60.4,
    body: text`
      The grey box shows 31 values. You need three. I write down all that I use, because I had to find it out with a notebook.

      ## The three

      - **Flow** (water going to the house). Should follow your curve within a degree or two once it has been running twenty minutes. Always lower than target: too small, or ice, or something is wrong.
      - **Return** (water coming back). Flow minus return is the difference, *delta T*. For radiators about 5 degrees, for floors a little less. If it climbs to 8, 10, 12, too little water is moving. Look at the filter first.
      - **Starts** and **hours** (menu 4, page 2). Divide hours by starts. More than one hour per start over the season is good. Ten minutes per start: read the topic with the cat.

      ## Nice to know

      - **Outside** is measured on the back of the unit. In sun it lies, by several degrees. A sensor on the north wall fixes it.
      - **Freq**, compressor speed in hertz. Low is quiet and thrifty. If it goes to maximum each morning, your setback is too deep.
      - **DEF** with a snowflake: it is melting its own ice. Steam is normal, the heat is borrowed from your house for a few minutes.
      - **BH**: backup element is on. In an ordinary week I want to see 0 here.

      ## A small sum that helps

      Litres per minute = kW × 14.3 ÷ delta T.

      A Brambling 8 at full power with 5 degrees between flow and return needs about 23 litres a minute. If your pipe or pump cannot give that, no setting will help you.

      ## What I stopped looking at

      COP of this minute. It jumps like a flea. Look once a week, or look at the cat.`,
    openingThanks: ['ben', 'roz', 'tomasz', 'dale', 'wiremu', 'thirdcoffee'],
    posts: [
      {
        author: 'thirdcoffee',
        minutesAfter: 300,
        body: "I write the code behind those 31 values and I didn't know where half of them were. For the record page 4 exists because somebody (me) needed it on a bench once and never took it out.",
        thanks: ['hanneke', 'roz', 'bex'],
      },
      {
        author: 'dale',
        minutesAfter: 2100,
        body: 'Is menu 4 page 2 the same on a 12? Mine goes 4.1 then 4.3.',
      },
      {
        author: 'hanneke',
        minutesAfter: 2160,
        replyTo: 1,
        body: 'Do you have box software before 3.0? Then starts are on 4.3, lowest line. I add it.',
        thanks: ['dale'],
      },
    ],
  },
  {
    group: 'owners',
    kind: 'question',
    author: 'tomasz',
    title: 'How do I know if my radiators are big enough for 45 degree water?',
    tags: ['water side', 'curve'],
    daysAgo: 51.8,
    wants: 'advice',
    body: text`
      New owner, Brambling 8. The installer is kind but speaks quickly. He says two radiators upstairs are "marginal". I have the catalogue: the one in our bedroom is marked 1 400 W.

      My wife feels the cold and cannot always say so. I would rather know before than learn it from her hands.`,
    resolution: 'accepted',
    posts: [
      {
        author: 'roz',
        minutesAfter: 44,
        body: text`
          That last sentence, Tomasz. Of course you want to know before.

          The number in the catalogue is for very hot water: on average 50 degrees warmer than the room. With your water at 45 going in and 40 coming back the average is 42.5, and with the room at 20 the difference is only 22.5. Radiators fall off a bit faster than in proportion, so

          (22.5 ÷ 50) ^ 1.3 ≈ 0.35

          and your 1 400 W is about **500 W** in real life. Now you need the other half: what that room loses on your coldest night. Do you know the wall, the window, the size?`,
        thanks: ['tomasz', 'hanneke', 'ben'],
        accepted: true,
      },
      {
        author: 'tomasz',
        minutesAfter: 190,
        replyTo: 0,
        body: 'Installer wrote 720 W for that room. So it is not enough. Thank you for showing the sum, I did it then for every room like homework. The bathroom also fails.',
        thanks: ['roz'],
      },
      {
        author: 'ben',
        minutesAfter: 260,
        body: "Same height and length but a double panel where there's a single now will near enough double it, and the pipes stay where they are. Two radiators and a morning's work. And put a small fan-assisted one in the bathroom, you'll not regret it with someone who feels the cold.",
        thanks: ['tomasz', 'roz'],
      },
      {
        author: 'tomasz',
        minutesAfter: 23100,
        body: 'Both changed. Her hands are warm. That is the whole report.',
        thanks: ['roz', 'ben', 'hanneke', 'maren', 'dale', 'bex'],
      },
    ],
  },
  {
    key: 'silly-at-night',
    group: 'owners',
    kind: 'conversation',
    author: 'anders',
    title: 'Heating hard at night on the cheap tariff is silly, change my mind',
    tags: ['tariffs', 'curve'],
    daysAgo: 24.4,
    body: text`
      My neighbour lifts the water by ten degrees from 23 to 06 because the night price is half, and then lets it rest. He says he saves. I say: hotter water, worse efficiency, more loss through the walls. The machine wants to walk, not to run.

      Bring numbers or bring cinnamon buns.`,
    openingThanks: ['kilowatt'],
    openingMeToo: ['hanneke'],
    posts: [
      {
        author: 'hanneke',
        minutesAfter: 31,
        body: 'Numbers from my logs, one mild week each way. Flow 35: about 4.0. Flow 45: about 3.2. So each warm kWh at night costs a quarter *more electricity*. But at half the *price* that is still 0.63 of the day cost. Your neighbour is right about money and you are right about kWh. Sorry for both of you.',
        thanks: ['anders', 'roz', 'dale', 'kilowatt'],
      },
      {
        author: 'roz',
        minutesAfter: 85,
        body: 'Only if the house holds it until evening. A well-wrapped house with a heavy floor does. Mine leaks it to the sheep by ten in the morning, and then I buy it again at full price. So: heat capacity divided by heat loss. If that is under a day, Anders; if it is over two, the neighbour.',
        thanks: ['anders', 'hanneke', 'ben'],
      },
      {
        author: 'anders',
        minutesAfter: 120,
        replyTo: 0,
        body: 'I do not like that 0.63 and I cannot find the error in it. And the comfort? He wakes at 24 degrees like a tomato.',
        thanks: ['roz'],
      },
      {
        author: 'dale',
        minutesAfter: 400,
        body: "Speaking as a fella who had to choose which bill to pay for about two years: it's 63 cents on the dollar. I'd wake up as a tomato for that. Just saying there's folks for whom it ain't a hobby.",
        thanks: ['anders', 'hanneke', 'wiremu', 'bex', 'kilowatt'],
      },
      {
        author: 'anders',
        minutesAfter: 455,
        replyTo: 3,
        body: 'That is fair and I wrote "silly" too quickly. I take the word back. The rest I keep until I have measured.',
        thanks: ['dale', 'hanneke', 'maren'],
      },
      {
        author: 'kilowatt',
        minutesAfter: 1300,
        body: 'There is a middle: three degrees up at night, not ten. And in the afternoon the sun on the roof is cheaper than both of you.',
        thanks: ['hanneke'],
      },
      {
        author: 'anders',
        minutesAfter: 14700,
        body: 'Ten days of plus 3 at night. Bill is down 11 per cent, the bedroom is 21. I have brought the neighbour cinnamon buns, and told him about the three degrees so that he also has to change something.',
        thanks: ['hanneke', 'kilowatt', 'dale', 'roz', 'ben'],
      },
    ],
  },
  {
    key: 'curve-resets',
    group: 'owners',
    kind: 'question',
    author: 'anders',
    title: 'Curve back to factory after a power cut, box software 3.2',
    tags: ['curve'],
    daysAgo: 0.36,
    wants: 'advice',
    body: text`
      Twice now. Power away for some minutes, it comes back with slope 1.0 and shift 0, clock correct, language correct. Only the curve forgets. Before 3.2 it never did.

      Has somebody else with 3.2 had a power cut? I do not want to make one for science. The cat is on the box, it is warm there.`,
    openingMeToo: ['hanneke'],
    posts: [
      {
        author: 'hanneke',
        minutesAfter: 74,
        body: 'Annoying, especially as you only see it when the house is already cold. Mine is on 3.1 and keeps everything, so I cannot confirm. Did you change the curve by the box or by the app? I have a suspicion that the app writes it somewhere else.',
        thanks: ['anders'],
      },
    ],
  },
];

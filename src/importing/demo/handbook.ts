import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** Engineering know-how of the co-op, in the open. */
export const handbook: DemoTopic[] = [
  {
    key: 'not-null-column',
    group: 'handbook',
    kind: 'question',
    author: 'quillfish',
    title: 'adding a NOT NULL column to a big table without stopping the world?',
    tags: ['database'],
    daysAgo: 239.5,
    wants: 'advice',
    body: text`
      \`reading\` has about 2 billion rows, nest writes to it all day. i need \`source text not null\`. last time somebody (me) did the obvious thing, ingest stood still for four minutes and i aged visibly.

      what i tried on staging: \`add column source text not null default 'meter'\`. instant?? suspicious. and the real values aren't constant anyway.`,
    openingThanks: ['ines'],
    openingMeToo: ['thirdcoffee', 'oksana'],
    resolution: 'accepted',
    posts: [
      {
        author: 'ines',
        minutesAfter: 26,
        body: 'Four minutes of ingest is a long time to hold your breath, I remember that day. The instant one is real, by the way: a *constant* default is kept in the catalogue since version 11, no rewrite. Is the real value something you can compute from the row, or does it come from another table?',
        thanks: ['quillfish'],
      },
      {
        author: 'quillfish',
        minutesAfter: 31,
        replyTo: 0,
        body: 'join with device. so it needs a real backfill',
      },
      {
        author: 'adaeze',
        minutesAfter: 118,
        body: text`
          In four small moves then, each of which can fail without anyone noticing:

          \`\`\`sql
          set lock_timeout = '2s';          -- give up instead of queueing

          alter table reading add column source text;

          -- backfill in batches of a few thousand, by id, with a pause

          alter table reading
            add constraint reading_source_present
            check (source is not null) not valid;
          alter table reading validate constraint reading_source_present;

          alter table reading alter column source set not null;
          alter table reading drop constraint reading_source_present;
          \`\`\`

          The \`validate\` reads the whole table but lets writes through. The final \`set not null\` sees that the check already proves it and skips its own scan (12 and later).

          The \`lock_timeout\` is the bit people leave out. An \`alter\` that *waits* for a lock makes everybody else wait behind it, so one forgotten session in a terminal can stop the world for you. If it times out, have tea, run it again.`,
        thanks: ['quillfish', 'ines', 'oksana', 'minh', 'baraka', 'maren'],
        accepted: true,
      },
      {
        author: 'oksana',
        minutesAfter: 240,
        body: 'And new rows? Between step one and the constraint, nest must already write `source`, otherwise backfill runs after a train that is moving. Deploy writer first.',
        thanks: ['adaeze', 'quillfish', 'ines'],
      },
      {
        author: 'quillfish',
        minutesAfter: 5800,
        body: 'done, took a weekend of backfill and zero seconds of panic. oksana was right, i had the writer second. fixed before anybody saw, except now all of you',
        thanks: ['adaeze', 'oksana'],
      },
      {
        author: 'ines',
        minutesAfter: 5890,
        body: 'For whoever reads this later: from 18 you can add the not-null constraint itself as `not valid` and validate it afterwards, so the detour with the check goes away. Our cluster moved in spring.',
        thanks: ['quillfish', 'adaeze', 'minh'],
      },
    ],
  },
  {
    key: 'incident-note',
    group: 'handbook',
    kind: 'page',
    author: 'maren',
    title: 'How we write an incident note',
    tags: ['how we work'],
    daysAgo: 199.6,
    body: text`
      An incident note is a letter to the colleague who will have the same bad evening in a year. It is not a confession and not a defence.

      Write it within three working days. One page. Whoever held the pager writes the first half, somebody who was asleep asks the questions.

      ## What goes in

      1. **What owners noticed.** In their words if we have them. "Cold shower at seven" beats "elevated error rate".
      2. **When.** First sign, first human, better, good. With time zone.
      3. **What we believed at each point**, and why that was reasonable. This is the heart. If it reads as though everyone was foolish, you have left something out.
      4. **What made it better.** Including luck. Luck gets its own line.
      5. **What made it worse or longer.** The alarm that cried wolf, the missing page, the person who had no access.
      6. **Two changes, at most three.** Each with a name and a week. Nine actions means none.

      ## How to say it

      - "The deploy removed the index", not "X removed the index". We all know who was there.
      - No "should have". Try "it would have helped if".
      - Say what you did *not* understand and still don't.
      - Leave in the moment somebody was kind. It tells the next person what works here.

      ## Afterwards

      Read it aloud to one other person before you post it. If you would rather not write it because you feel sick about it, say so to anybody in the pager group: someone will sit with you and type.`,
    openingThanks: ['adaeze', 'oksana', 'ines', 'priya', 'baraka', 'minh'],
    posts: [
      {
        author: 'oksana',
        minutesAfter: 190,
        body: 'Point 4, the line for luck. In my last company nobody wrote luck and so everybody thought we had been clever. I like this line most.',
        thanks: ['maren', 'adaeze'],
      },
      {
        author: 'priya',
        minutesAfter: 2900,
        body: 'One doubt. For very small things (feature flag wrong for ten minutes) the team is now writing one full page and getting tired. Can we keep half page for small ones?',
        meToo: ['jun'],
      },
      {
        author: 'maren',
        minutesAfter: 3010,
        replyTo: 1,
        body: 'Yes. Points 1, 3 and 6, four lines each. If it takes longer than the incident did, stop.',
        thanks: ['priya', 'quillfish'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'oksana',
    title: 'Test is green for six months, then red for one day. Then green.',
    tags: ['testing'],
    daysAgo: 175.3,
    wants: 'advice',
    body: text`
      \`daily_summary\` in nest. It makes 24 hours of readings and expects 24 rows. On Sunday it failed everywhere, on my laptop, in CI, at Inês. Monday everything is green and colleagues say "was a glitch".

      I do not believe in glitches. I believe in Sundays.`,
    openingThanks: ['quillfish', 'ines'],
    resolution: 'accepted',
    posts: [
      {
        author: 'quillfish',
        minutesAfter: 8,
        body: '"i believe in sundays" please put that on a shirt. which sunday, was it the clock change one?',
        thanks: ['oksana', 'adaeze'],
      },
      {
        author: 'oksana',
        minutesAfter: 19,
        replyTo: 0,
        body: '...it was the clock change one.',
      },
      {
        author: 'ines',
        minutesAfter: 63,
        body: text`
          Sundays, but two of them a year: you have found a real fault and the test did its work. A local day has 23, 24 or 25 hours. The code asks for \`local midnight\` to \`local midnight + 24 hours\`, and that is a different thing from "until the next local midnight".

          - In the code: take the plain date, make the start of *that* day and the start of the *next* day in the owner's zone, and count between.
          - In the test: never use the real now. Hand in a clock. Then write three cases: an ordinary day, the short one, the long one.
          - In CI: run the suite once with \`TZ\` set to somewhere rude. I like Lord Howe Island, it shifts by half an hour.`,
        thanks: ['oksana', 'quillfish', 'baraka', 'priya'],
        accepted: true,
      },
      {
        author: 'oksana',
        minutesAfter: 1500,
        body: 'Lord Howe Island has found two more. I am so happy and nobody else is.',
        thanks: ['ines', 'quillfish', 'adaeze', 'maren'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'jun',
    title: 'Rig 3 opens the valve by itself when it reconnects',
    tags: ['telemetry', 'firmware', 'bench'],
    daysAgo: 139.4,
    wants: 'advice',
    body: text`
      Bench rig 3 (the one with the dent). Network cable out, in. After reconnect the controller receives "open valve" that we sent on Friday. Nobody sends it now, I watched the broker log.

      Subscriber uses QoS 1. Clean session is true. Same on rig 1, not on rig 2.`,
    resolution: 'accepted',
    posts: [
      {
        author: 'thirdcoffee',
        minutesAfter: 14,
        body: 'A valve that moves on its own is a bad feeling even at a bench, glad nobody had a hand in it. Clean session rules out a queue kept for you. So I smell *retained*. Can you subscribe with any other client and see if you get it at once?',
        thanks: ['jun'],
      },
      {
        author: 'jun',
        minutesAfter: 21,
        replyTo: 0,
        body: 'Yes. I get it at once, retain flag is 1.',
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 33,
        body: text`
          Someone published that command with the retain flag on. The broker keeps the last retained message per topic forever, and hands it to every new subscriber. Lovely for *state* ("valve is open"), dangerous for *orders* ("open the valve").

          Now: publish an empty payload with retain on, to the same topic. That deletes it.

          Later: commands never retained (the broker can forbid it for \`cmd/#\`), and put an expiry and an id in the command, so a controller can say "that's from Friday, no thanks". I'd want the second one even if the first never fails.`,
        thanks: ['jun', 'ines', 'baraka', 'oksana'],
        accepted: true,
      },
      {
        author: 'jun',
        minutesAfter: 160,
        body: 'Cleared. It was from my own script. Rig 2 has another topic prefix, so it was safe. I have added the expiry to the protocol draft and a line of apology to the dent.',
        thanks: ['thirdcoffee', 'oksana', 'bex'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'conversation',
    author: 'bex',
    title: 'Can we please talk about deploying on Fridays',
    tags: ['how we work'],
    daysAgo: 109.8,
    body: text`
      Support here. When the app changes on your Friday arvo, it's my Saturday, and it's me plus two greyhounds answering the phone.

      I'm not asking for a ban. I'm asking what you lot think, because I've only ever heard it discussed by people who then went to the pub.`,
    openingThanks: ['oksana', 'maren', 'adaeze', 'ines'],
    posts: [
      {
        author: 'adaeze',
        minutesAfter: 40,
        body: "Thank you for saying it plainly, Bex. I had honestly not put your Saturday into the sum. My first instinct is that a Friday freeze makes Monday's deploy bigger and scarier, and scary deploys are the ones that break. But that is my half of the picture. What broke, the last few times you had a bad Saturday?",
        thanks: ['bex', 'maren'],
      },
      {
        author: 'bex',
        minutesAfter: 65,
        replyTo: 0,
        body: "Last four: two were wording (people couldn't find the button), one was login, one was nothing of ours. So mostly *visible* stuff. Nobody's ever rung me about an index.",
        thanks: ['adaeze', 'priya'],
      },
      {
        author: 'quillfish',
        minutesAfter: 210,
        body: "hot take, i like friday deploys because i remember on friday what i wrote on thursday. on monday i am a different animal. but bex shouldn't pay for my goldfish brain",
        thanks: ['bex'],
      },
      {
        author: 'oksana',
        minutesAfter: 300,
        body: 'I would keep Friday for things owners cannot see, and close it from noon UTC for things owners can see. Then index goes and button waits. Who decides which is which? The person who tests, I propose. I have seen the button.',
        thanks: ['bex', 'adaeze', 'ines', 'quillfish'],
      },
      {
        author: 'jun',
        minutesAfter: 960,
        body: 'Firmware: never Friday. Not for discussion. It cannot come back by itself from a roof in Norway.',
        thanks: ['maren', 'oksana', 'bex', 'thirdcoffee'],
      },
      {
        author: 'priya',
        minutesAfter: 1100,
        body: 'I disagree a little with Oksana, sorry. If testers only decide then it becomes one gate and Oksana gets shouted at. App team can mark the change itself, "owner will notice: yes/no", and if we mark wrong we take the Saturday calls. Skin in the game.',
        thanks: ['bex', 'oksana', 'maren'],
      },
      {
        author: 'oksana',
        minutesAfter: 1125,
        replyTo: 5,
        body: 'This is better than mine. Also I do not get shouted at, I only look at people. But yes.',
        thanks: ['priya', 'quillfish', 'bex'],
      },
      {
        author: 'bex',
        minutesAfter: 21800,
        body: "Two weeks on: Priya's label is in, Saturday calls down to the normal three about bleeding radiators. And Priya took a shift on the phones off her own bat, and was lovely to a man who shouted about a pigeon. Cheers all.",
        thanks: ['priya', 'adaeze', 'maren', 'oksana', 'quillfish'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'priya',
    title: 'Owner renames the house, app shows old name for some seconds',
    tags: ['database'],
    daysAgo: 87.7,
    wants: 'advice',
    body: text`
      Save goes to primary, next screen reads from the replica. Mostly fine; in the evening peak the replica is behind by one to five seconds, and people press Save again and again, and now the house is called "Home Home".

      Don't want to send all reads to primary. What are others doing?`,
    openingMeToo: ['baraka'],
    resolution: 'resolved',
    posts: [
      {
        author: 'quillfish',
        minutesAfter: 12,
        body: '"home home" is painful and also a good house name. cheap version: after a write, that session reads from the primary for 10 seconds. one cookie. we do it in roost and nobody has thought about it since',
        thanks: ['priya', 'baraka'],
      },
      {
        author: 'adaeze',
        minutesAfter: 95,
        body: text`
          Exact version, if ten seconds ever feels like guessing: at commit take \`pg_current_wal_lsn()\` and give it to the session. Before reading from a replica compare it with that replica's \`pg_last_wal_replay_lsn()\`. Caught up: read there. Not yet: primary.

          It also keeps working on the day the lag is forty seconds, which is the day you need it.`,
        thanks: ['priya', 'ines', 'minh'],
      },
      {
        author: 'ines',
        minutesAfter: 140,
        body: 'And a boring third: the save answers with the saved row, so the app can show it without asking anybody. For a name on a screen I would start there.',
        thanks: ['priya', 'oksana', 'quillfish'],
      },
      {
        author: 'priya',
        minutesAfter: 2950,
        body: 'Did Inês for this screen, quillfish for everything else, and kept Adaeze in the drawer for when we grow up. So no one answer to accept, only thanks all around. Also the Save button now goes grey once pressed, which my mother could have told us.',
        thanks: ['ines', 'quillfish', 'adaeze', 'bex'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'baraka',
    title: 'I merged the wrong branch into main and pushed. Please how do I undo?',
    tags: ['git'],
    daysAgo: 65.9,
    wants: 'advice',
    body: text`
      Good morning all. I merged my colleague's unfinished branch into main, and pushed it before I saw. CI is red. I have not touched anything since, I am just sitting here looking at it.

      I have read that one can rewrite the history with force but the same page says one can lose other people's work, so I am afraid to.`,
    openingThanks: ['adaeze', 'oksana'],
    resolution: 'accepted',
    posts: [
      {
        author: 'oksana',
        minutesAfter: 4,
        body: 'Baraka, you did the best thing already: you stopped and you told. Nothing is lost and nobody is angry. I did the same in my second month, on the day of a release.',
        thanks: ['baraka', 'adaeze', 'maren', 'quillfish'],
      },
      {
        author: 'quillfish',
        minutesAfter: 11,
        body: text`
          hi! seconding oksana, also your instinct about force was right, don't.

          \`\`\`
          git switch main && git pull
          git log --oneline --merges -3     # find your merge
          git revert -m 1 <that merge>
          git push
          \`\`\`

          \`-m 1\` = "keep the side that was main". this adds a new commit that takes the changes out again, so everyone else just pulls.

          one trap for later: git now thinks that branch is already merged. when it's finished, whoever merges it has to **revert the revert** first, otherwise half of it won't come along. leave them a note.`,
        thanks: ['baraka', 'oksana', 'priya', 'minh'],
        accepted: true,
      },
      {
        author: 'baraka',
        minutesAfter: 29,
        body: 'It is green again. Thank you, my heart is also going down. I wrote the note about reverting the revert on the ticket, and in the notebook, with two lines under it.',
        thanks: ['quillfish', 'oksana'],
      },
      {
        author: 'adaeze',
        minutesAfter: 300,
        body: 'Main should not have let you, to be fair to yourself. I have turned on the rule that it takes only green merges. Your accident, our missing lock.',
        thanks: ['baraka', 'maren', 'oksana', 'ines'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'page',
    author: 'oksana',
    title: 'Your first week on the bench',
    tags: ['bench', 'how we work'],
    daysAgo: 57.5,
    body: text`
      I write what I wanted somebody to tell me. Correct it when it becomes wrong, that is what the button is for.

      ## Day one

      - There are three rigs. **Rig 1** is honest. **Rig 2** has other topic names. **Rig 3** has the dent and its outside sensor reads 0.8 too warm, so subtract.
      - Red tape on the floor means water. Yellow tape means water *soon*.
      - Mains side of the cabinet: only people with the electrician's ticket. This is the one rule where we have no humour.
      - Lunch is at half past twelve and you are invited even if nobody says it. They forget to say it.

      ## Things that look broken and are not

      - Fan stops, fog comes out: defrost.
      - Rig 1 beeps three times at ten o'clock. It always has. Jun-ho knows why, it is long.
      - The network is gone for one minute when somebody uses the big microwave.

      ## Things that look fine and are not

      - Pressure above 2.2 on the cold rig. Tell somebody.
      - A test that passes in under one second. It did not run.
      - A valve that says it is open. Put your hand on the pipe.

      ## How to ask

      Write in the handbook before you have suffered one hour. Twenty minutes is a good amount of suffering. Say what you expected, what you saw, which rig. Somebody answers, often Inês, often in the lunch.

      ## Before you go home

      Water off on rigs 2 and 3. Your name off the board. If you broke something, write it on the board *with* your name; we have a small tradition of applause.`,
    openingThanks: ['maren', 'jun', 'baraka', 'bex', 'thirdcoffee', 'minh', 'priya'],
    posts: [
      {
        author: 'jun',
        minutesAfter: 400,
        body: 'The three beeps are the watchdog of a timer that does not exist any more. It is not so long.',
        thanks: ['oksana', 'thirdcoffee', 'bex'],
      },
      {
        author: 'baraka',
        minutesAfter: 1600,
        body: 'I have never seen the bench, I am in Nairobi, but I read this twice and now I feel I have walked through it. The microwave explains one of my test failures.',
        thanks: ['oksana', 'maren', 'ines'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'thirdcoffee',
    title: 'RS-485 bus goes deaf as soon as a third controller is on it',
    tags: ['bench', 'firmware'],
    daysAgo: 44.8,
    wants: 'advice',
    body: text`
      New test wall, six controllers, one RS-485 pair. Two talk fine. Add a third and everybody gets checksum errors, at 9600 too so it's not speed.

      Wired as a star to a terminal block in the middle because it looked tidy. Each controller has its own 120 ohm resistor jumpered in, which is how they ship. Sleep: some. Coffee: yes.`,
    resolution: 'accepted',
    posts: [
      {
        author: 'jun',
        minutesAfter: 17,
        body: text`
          Tidy, but the bus does not like it. Two causes, both are in your text.

          1. Terminators only at the **two ends**. With three jumpers in you have 40 ohm across the pair, with six it is 20. The drivers cannot pull that apart. Take out all but two.
          2. A star has long stubs and every stub reflects. Make one line from controller to controller, in and out on the same terminals, stubs shorter than a hand.

          Then, if one stays silent, swap its A and B. Makers do not agree which is which.`,
        thanks: ['thirdcoffee', 'oksana', 'ines', 'baraka'],
        accepted: true,
      },
      {
        author: 'thirdcoffee',
        minutesAfter: 185,
        body: "Daisy chain, two terminators, all six chatting away at 115200. And yes one of them had A and B swapped. I've been doing this for eleven years and I jumpered in SIX resistors. Baby brain is real.",
        thanks: ['jun', 'oksana', 'quillfish'],
      },
      {
        author: 'jun',
        minutesAfter: 200,
        replyTo: 1,
        body: 'Mine is five weeks old. Yesterday I put the phone in the refrigerator. Your resistors are nothing.',
        thanks: ['thirdcoffee', 'maren', 'priya', 'oksana', 'bex'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'baraka',
    title: 'Who has the list of test owners with strange time zones?',
    tags: ['testing'],
    daysAgo: 29.7,
    wants: 'advice',
    body: 'I was told there is a list of pretend owners for testing, one in Nepal, one on an island. I looked in the repository, in the drive, in the wiki for twenty minutes (good amount of suffering).',
    resolution: 'let go',
    posts: [
      {
        author: 'ines',
        minutesAfter: 50,
        body: 'Twenty minutes to the letter, well done. I made such a list once on a paper napkin, I fear. Would Oksana have typed it?',
        thanks: ['baraka'],
      },
      {
        author: 'oksana',
        minutesAfter: 130,
        body: 'No. I know of the napkin.',
        thanks: ['ines', 'quillfish', 'baraka', 'bex'],
      },
      {
        author: 'baraka',
        minutesAfter: 1440,
        body: 'I have let this go and written a new list, seven owners, in the repository this time, next to the tests. Nepal is called Napkin.',
        thanks: ['ines', 'oksana', 'maren', 'adaeze', 'priya'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'hanneke',
    title: 'Owner here: my export jumps by minus 6553.4 kWh in one reading',
    tags: ['telemetry'],
    daysAgo: 18.7,
    wants: 'advice',
    body: text`
      I hope an owner may ask here, it says everybody. In the CSV of my Brambling 5, electricity total: 6553.1, 6553.4, then **0.0**, 0.3. My yearly sum becomes negative, which would be nice.

      I did not reset anything. I suspect the number 6553.5.`,
    openingThanks: ['ines', 'oksana'],
    resolution: 'accepted',
    posts: [
      {
        author: 'thirdcoffee',
        minutesAfter: 35,
        body: "Everybody does mean everybody, and I have a feeling I owe you a graph by now. You suspect correctly. The meter inside keeps the total as a 16-bit number of tenths: it counts to 65535, that's 6553.5 kWh, then starts over. Nothing was lost, it rolled like an old car's odometer.",
        thanks: ['hanneke', 'ines'],
      },
      {
        author: 'ines',
        minutesAfter: 80,
        body: text`
          Our export should have unrolled that counter for you, so that part is my fault. Until it does, add up the *steps* and not the totals:

          \`step = (now - before) mod 6553.6\`

          A step of minus 6553.4 becomes plus 0.2, which fits your neighbours in the list. Works as long as you get at least one reading per roll, and you have one every ten seconds.

          Careful with one thing: after a **swapped meter** it also drops to zero, and there the sum is wrong. A roll starts from just under 6553; a swap starts from anywhere.`,
        thanks: ['hanneke', 'thirdcoffee', 'oksana', 'baraka'],
        accepted: true,
      },
      {
        author: 'hanneke',
        minutesAfter: 130,
        body: 'Perfect, my year is positive again, alas. The last sentence about the swap should be in the export help.',
        thanks: ['ines'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'minh',
    title: 'deadlock detected, two workers update the same devices',
    tags: ['database'],
    daysAgo: 8.6,
    wants: 'advice',
    body: text`
      Hello, my first question here. Two roost workers each update a list of devices in one transaction. Some times in the day one of them gets \`deadlock detected\` and the whole batch is lost.

      I tried: smaller batches (less often, still happens). I read that I should lock the table but it seems very rude to the others.`,
    openingThanks: ['adaeze', 'oksana'],
    posts: [
      {
        author: 'adaeze',
        minutesAfter: 20,
        body: 'Very good first question, and you were right about rude. It is a maddening error because both workers are innocent. Tell me, in what order does each worker go through its list?',
        thanks: ['minh'],
      },
      {
        author: 'minh',
        minutesAfter: 33,
        replyTo: 0,
        body: 'The order they come from the queue. So... any order.',
      },
      {
        author: 'quillfish',
        minutesAfter: 41,
        body: text`
          that's it then. worker one holds device 7 and wants 9, worker two holds 9 and wants 7. neither is wrong, they just shook hands crosswise.

          sort the ids first and take the locks in that order:

          \`select id from device where id = any($1) order by id for update\`

          then update. everyone walks through the same door in the same direction. and retry once on 40P01 anyway, because somebody's script will always be the exception (mine)`,
        edited:
          "that's it then. worker one holds device 7 and wants 9, worker two holds 9 and wants 7. sort the ids first and take the locks in that order",
        thanks: ['minh', 'ines', 'baraka'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'baraka',
    title: 'How do you review a pull request with 1,400 lines?',
    tags: ['how we work', 'git'],
    daysAgo: 0.7,
    wants: 'advice',
    body: text`
      I am asked to review one from a senior. I opened it, I scrolled, I closed it. I do not want to write "looks good" like a person who has not read, and I also do not want to sit on it till Thursday.

      Where do you start reading?`,
    openingMeToo: ['minh'],
    posts: [
      {
        author: 'priya',
        minutesAfter: 90,
        body: 'Open, scroll, close is how we all are starting, so no worries. Before tips, one question: is it 1,400 lines of one idea, or three ideas tied with a rope? If it is rope you are allowed to ask the senior to untie it. I have seen seniors be quite grateful.',
        thanks: ['baraka', 'minh'],
      },
    ],
  },
  {
    group: 'handbook',
    kind: 'question',
    author: 'quillfish',
    title: 'autovacuum on the reading table keeps starting over, never finishes',
    tags: ['database'],
    daysAgo: 0.11,
    wants: 'advice',
    body: text`
      three days now. it runs for hours on the big partition, i see it in \`pg_stat_progress_vacuum\`, then it's gone and n_dead_tup hasn't moved. then it starts again from the top.

      log says "canceling autovacuum task". something keeps taking a lock it has to yield to? haven't found who yet. checked: no migrations, no long transactions older than a minute. reindex job is tuesdays. it isn't tuesday.

      not on fire. i'd just like to stop staring at it`,
    posts: [],
  },
];

import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 6000 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntEnglish: Learnt = {
  bias: 0,
  kinds: [1, 0],
  own: {
    bias: -2.59,
    kinds: {
      dying: [0, 0.78],
      suicide: [0, 0.57],
      means: [0.18, 0.7],
      plan: [0.02, 1.01],
      farewell: [0, 0.66],
      despair: [0, 0.62],
      cannotgoon: [0.2, 0.12],
      death: [0, 0.25],
      burden: [0.77, 0.75],
      worthless: [0, 0.3],
      alone: [0, 0.44],
      lowmood: [0, 0],
      numb: [0.33, 0.51],
      pain: [0, 0.48],
      fear: [0, 0.55],
      plea: [0, 0.22],
      selfharm: [0.5, 0.74],
      eating: [0.62, 0.71],
      substance: [0.29, 0.74],
      harmed: [0.31, 0.45],
      threat: [0.19, 0.35],
      voices: [0.37, 0.72],
      nosleep: [0.21, 0.34],
      birth: [0.14, 0.57],
      bereaved: [0, 0.03],
      other: [0.81, 0.33],
      trouble: [0, 0.43],
      life: [0.42, 0.19],
      care: [0, 0],
      always: [0.16, 0.37],
      swearing: [0.07, 0.13],
      feeling: [0.12, 0.18],
      ofself: [0, 0.46],
      ongoing: [0.72, 0.15],
      ahead: [0.48, 0.42],
      denying: [0.61, 0.55],
      ofanother: [0.76, 1.2],
      ours: [-1.18, -0.24],
      yours: [-0.44, -0.18],
      told: [-0.01, -0.18],
      machines: [-0.12, -0.3],
      products: [-0.56, -0.24],
      games: [0, -0.3],
      stories: [-0.12, -0.24],
      newsandstudy: [-0.2, -0.24],
      home: [-0.1, -0.24],
      thanks: [-0.33, -0.39],
      joy: [-0.13, -0.36],
      laughter: [0, -0.16],
      asking: [-0.5, -0.63],
      advising: [-0.35, -0.49],
      better: [-0.6, -0.38],
      fineness: [-0.11, -0.33],
      figure: [-0.24, -0.71],
    },
    around: {
      past: -0.51,
      recovery: -0.18,
      current: 0.38,
      fiction: -0.73,
      general: -0.59,
      humour: -0.3,
      self: 0.62,
      turned: 0.09,
      length: -0.27,
    },
  },
  least: [
    [10, -1.19],
    [20, -1.69],
    [40, -1.62],
    [80, -1.45],
    [9999, -0.61],
  ],
  leastBare: -1.93,
  words: `
36 thinking
32 gun
31 calm
30 funny, i stopped, i took, the door
29 and everyone, fast
28 outside, pretending
27 have not, police, to go
26 last night, planning, thinks i
25 have stopped, jealous, note
24 guess, like the, love you, to get, you will
23 chest, down the, is last, longer, my hands, out of, texted, there no, they would, you know
22 is nothing, peaceful, typing, wake, was not, would be
21 food, got two, hits, hope, is not, pillow, through the, wearing, what i
20 and now, at work, feels, hands are, hold, i go, i sat, i say, i think, locked, not my, old and, phone is
20 rent, scared, skin, take me, throat
19 anywhere, attempt, can see, every i, falling, just that, least, my head, not up, poured, suicidal, why i
18 allowed, down to, give back, i about, it just, mistake, promised, purpose, thinks am, this phone, told her
18 up to, woke
17 # months, a date, address, alive, being here, ceiling, cries, crossing, empty, enough, first time
17 have her, hiding, holiday, hoping, i guess, is like, nine days, on purpose, rope, smiling, stuff, the flat
17 the kitchen, the window, there nothing, think about, to see, true, waiting, want go, when you
16 a second, and can, and want, and will, behind, care, fault, go home, go there, have got, i already
16 imagine, its going, left her, lives, my name, passport, picked, put the, sleeping, the not, the today
16 thinking about, thoughts, to just, to look, took the, visa, where i, would go
15 a bottle, and what, coming, cupboard, edge, every night, existing, fantasise, folder, follow, get to
15 go and, god, goodnight, have it, i looking, i made, i see, i tried, i used, is done, like it, not be
15 not been, not being, not do, not here, not him, one way, peace, picking, see it, serious, so bad, supposed
15 texted you, the keys, the ones, to myself, to through, trust, twelfth, up there, voicemail, ways
15 will have, you can, you stop
14 a day, about me, am looking, and go, and him, any more, at home, back in, bruises, cabinet, carry, code
14 comes in, day the, do it, do not, drank, ends, envelope, every, forgive, frightened, go down, happening
14 haven't, he said, hurt, i went, i what, if someone, is no, is only, it off, jump, keep thinking, lock
14 my baby, my phone, neck, nothing but, nothing ever, now he, one left, passwords, prayers, pulled, radio
14 rang the, salary, see the, shotgun, sit the, smell, someone stop, sounds, stomach, stronger, the ceiling
14 the children, the floor, the weekend, to let, walls, will be, will need, would it, would like
13 advance, ago, almost, along, and know, and think, at least, can feel, can have, carried, checks, cleaned
13 country, dad you, days i, deserve, eye, fit, for days, fuss, go the, gone back, gone in, hearing, him and
13 how you, i how, in weeks, inside, instructions, insulin, is bad, it never, let get, letting, lighter, mind
13 mirror, my room, night the, none of, phone and, putting, reasons, said it, said was, says do, seat
13 since i, so cold, student, thinking that, this time, till, to call, today and, told one, told them, waste
13 weight, where it, will it
12 after this, already, alright, bed, better, cancelled the, church, clocks, do do, everyone is
12 everything is, going on, had the, happen, have date, have me, have the, he not, house i, i two, i up
12 in head, is our, kids to, kind of, kitchen table, know how, landing, lights, my back, my father, not a
12 not back, of water, old man, on roof, one the, one to, only because, permanently, phones, promise, say out
12 shows, sitting in, slipped, stop thinking, the crossing, the cupboard, the seat, the stuff, the time
12 the who, they said, took it, two year, under the, understand, unlocked, until i, wake up, want put
12 weather, what would, woke up, yellow
11 alarm, along the, and do, and none, are reading, are three, barrier, brother says, calms, clean, come down
11 cost, days since, do stop, do tell, even it, foot, found on, four days, future, getting stronger, give the
11 go to, gone home, handwriting, have everything, he told, hit, home the, how would, i can, i cross, i hope
11 i lie, i myself, i past, i sleep, i started, in kitchen, is gone, it done, it ends, light, like an, long
11 looked at, looks like, loose, lorry, my next, nobody to, not asking, not sad, not see, nothing my
11 ought to, out in, people say, put in, ruin, says name, sister said, stood the, tell them, tells, the boys
11 the car, the man, the said, the sea, the thoughts, thing that, to everyone, to help, to things, to when
11 told i, tube, two of, used to, usual, view, voice, waking, when get, where is, wife kids, wife thinks
11 will not, years this, you reading
10 abeg, ahead, all out, am one, and smiling, and up, are sad, arguing, baby and, back the, bad, be off
10 beautiful, because is, been about, being hurt, blades, brother on, can my, can stop, day #, day and
10 decided, die of, disappointed, down in, eleven days, else have, fixing, for long, forget, go hospital
10 god me, going get, going the, got kids, got the, has gone, have left, have looking, he does, he says
10 head i, hear, heart going, hidden, him to, hope the, i clean, i looked, i standing, i stop, i tell, i walk
10 if talk, in envelope, in garage, intend, is man, is same, it down, it two, just tired, keep having
10 left group, london, looking at, make sure, me night, mother says, my car, my card, my coach, my end
10 my husband, my little, my stopped, name the, next time, no of, no sense, not for, not job, not out
10 not tomorrow, on car, out it, phone call, places and, potassium, ran, reason, saying, screams, seatbelt
10 shaking, since four, smells, sorted, stop the, storm, strength, talked, teeth, tell parents, the back
10 the folder, the gone, the letter, the only, the out, the outside, the photos, the road, the went
10 the would, they think, theyd, think of, thinks it, this not, tired of, to brother, to keep, to where
10 today the, toilets, told boss, told the, tracks, trade, tuesday i, understood, want mom, want stop
10 wanted go, wanted see, watch, we do, weekend and, were good, wheel, when the, when there, where am
10 worthless, would do, would never, years the, you find, you have, you when
9 a mistake, a son, a up, afterwards, ago and, am worth, and gave, and phone, and says, and walking
9 and where, anger, at party, been good, been looking, blame, blinds, bones, car park, cars, come on, company
9 counted, covered, day two, diabetic, do want, drunk, each them, easier, easy, else a, every evening
9 far the, fear, feel ashamed, flight, fly, for now, for weekend, foreign, get better, get up, giving
9 giving the, go first, go through, gone out, good bit, ground, hall, happens to, heating, his friends
9 home i, how it, how many, i alone, i have, i leave, i promised, if go, in year, inside a, insurance
9 is mine, is scared, it getting, it nice, it wants, its not, just me, just you, kids in, kinder, kindest
9 kindest thing, knife, knives, lamp, last of, latch, lazy, learn, less, let it, lights off, like is
9 like something, look me, lucky, man i, man in, me down, methadone, mom and, morphine, my girlfriend
9 my rang, my saw, myself i, no left, no on, nobody knows, not because, not her, not tell, of pills, on side
9 one thing, one who, other and, part, pills, pot, proud of, reading about, reading this, real, really want
9 sat at, says her, scratched, scroll, secretly, shake, sick, signed, since #year, small town, sock, sold his
9 someone tell, stopped in, suicidal and, swallowed, taken, thanks all, the again, the cabinet, the part
9 the police, the radio, the say, them like, therapist asked, there not, there only, they about, they can
9 they put, they will, three days, to again, to die, to do, to take, tomorrow, tonight i, top of, touches
9 two months, was just, will i, will me, work and, working out
8 a car, a coat, a life, a list, a number, a room, about i, advisor, afford, all of, am even, am scared
8 am too, and just, and lad, anything to, apart, at end, at night, away and, back from, back is, basically
8 be over, be saved, because me, because will, been days, begun, bill, body, bother, bug, call police
8 can get, car he, car the, caring, case, choosing, cleaner, clumsy, come the, dark, day since, days and
8 days of, did tell, die everyone, do and, do even, does know, door shut, dorm, each day, each of, end it
8 ever to, every one, everyone was, everything at, ex has, first class, food was, for each, for friend
8 for like, forever, go out, go sleep, going do, going hurt, going in, good i, got good, group am, group i
8 hands round, has to, hat in, have myself, have out, haven't the, he only, he texted, her name, hoped
8 hour ago, house with, i down, i drank, i even, i everyone, i felt, i hear, i left, i scared, i want, if say
8 in advance, in country, in mirror, in sock, in what, is getting, is new, is polite, it gets, it more
8 joking, just see, just the, keep going, kitchen floor, know i, know when, last one, last so, leave the
8 left a, let say, licence, like on, little, look when, mine and, mom been, mom thinks, money, my girls
8 my handwriting, my landlord, my last, my number, my potassium, my shoes, my sock, needs to, never see
8 next is, nights i, normally, not come, not feel, not right, not stop, now is, now it, of just, on holiday
8 one each, one knows, one last, one leg, one week, out where, outside my, oxygen, paying, pension, petrol
8 phone at, plans, pocket, point, point any, polite, pregnant, proud, put car, put on, relapsed, roof the
8 rope the, running, sad you, safe, savings, say for, say sorry, seemed, sent me, she have, shut, since #
8 so everyone, some nights, sorry mom, spoken, stands, stepdad, stop it, stopped looking, stopped my, surgery
8 talking me, tell your, telling the, texting, that bad, that nobody, that tells, the down, the key, the kids
8 the month, the other, the running, the years, thinks is, this will, this winter, three months, threw
8 to end, to stop, to think, to want, to work, tonight, tonight and, tracking, tunnel, typing this
8 typing with, up my, up the, upstairs, waited, waiting the, want my, was accident, was being, wedding and
8 weigh, wet, while my, who talked, will read, wish, wish that, wish would, would down, would look
8 would take
7 # since, 3 months, a few, a man, a out, a quiet, a town, a trans, a weight, accident, account, already and
7 am hiding, am just, am outside, am two, and how, and left, and picked, and say, and saying, and son
7 and told, angry it, anybody have, ask anyone, at places, at say, bank, bed the, behind the, borrowed
7 breaking, brother that, built, business, by time, calm like, calms me, chats, comes the, count, count out
7 counts, dad has, daughter and, degree, dialysis, disgusting, do something, do the, do when, dog at, dog i
7 done it, door down, down i, dressed, drug, even a, even when, ever going, every morning, everything that
7 faces, fantasise about, fence, fight, finished, five days, for second, forget me, forty and, gap, get help
7 giving things, go without, go work, goes on, goes to, going like, going work, gone quiet, got one, grand
7 have all, have already, have good, have nice, have picked, have taken, have to, haven't in, having to
7 he always, he has, he put, help me, her not, her phone, his has, holding, home for, hot and, i better
7 i call, i everything, i fantasise, i haven't, i hearing, i hiding, i ran, i send, i should, i stand, if did
7 in flat, in shower, is empty, is given, is just, is paid, is strong, is telling, is ten, it after
7 it because, it takes, it time, it when, jump and, keep myself, keep saying, kid a, know this, laid
7 laughed it, laughs, leave house, less than, let see, lie, lock up, longer i, longer than, loo, look after
7 love and, love my, lying, made up, man came, mean, miscarriage, more that, mums, my arm, my boyfriend
7 my eyes, my family, my kids, my mind, my pocket, my wife, next door, next that, no no, no plans, nobody say
7 not allowed, not anyone, not get, not worth, nothing, noticed i, now has, nowhere, number plates, of head
7 of month, of who, on kitchen, on list, one one, ones that, our daughter, out my, out this, passport i
7 pencil, people at, picking up, pills since, platform, primary school, punched, pushed, quietly, razor, ride
7 rifle, room in, said its, said look, said no, sat the, scattered, school the, second, see what, sewing
7 she thinks, since accident, since the, sitting the, slid, somebody please, somebody tell, someone my, spot
7 stay and, stopped answering, stopped replying, the bathroom, the biscuits, the chemist, the cleaner
7 the drawer, the face, the friday, the fridge, the group, the home, the job, the lorry, the pot, the towels
7 the twelfth, the weather, the will, the woman, the wrong, them now, they know, think one, think the
7 think well, thought is, thru, tired, to off, to stay, told children, told myself, told on, told what
7 took in, top the, trans, trans in, turned the, twice and, two kids, unhappy, up he, urge, wait for
7 want call, want end, want that, wants me, washed, we talk, we three, wear, wearing a, wedding, week of
7 weeks is, weeks of, well so, went on, white, wife found, wife is, will find, with brother, worth more
7 would anything, would done, would sad, you call, you see, you tell, you your
6 # pregnant, a bug, a friend, a full, a fuss, a gun, a pen, again and, all know, all you, am allowed
6 am alone, am sleeping, am using, an empty, an old, and doing, and nothing, and stand, and took, as could
6 as not, ashamed, asking because, asking for, asleep, at midnight, back home, balcony, bank and
6 bathroom with, be like, been 3, been sat, been since, being what, bit it, bleed, bleeds, bloke, bout
6 bridge and, cab, calendar, can eat, can talk, cancelled, car in, cardiff, carers, carry on, casserole
6 catch, chair and, checks the, chemist, chose, clean for, close eyes, coach, collected, come off, complaint
6 cope, could go, cousins, cover, cover the, coward, cross the, cut the, day 0, day long, day no, decent
6 deleted all, deleting, depot, did right, distract, do is, drip, drop, eat that, eaten since, edge of
6 engaged, engineer, everyone and, everyone thinks, everyone today, feeding, fell on, felt in, fifty, fill
6 find out, finds, finger, floor and, fresh, get in, given, gives me, go before, go by, go for, go in
6 good job, google, got bad, got down, gun the, hands my, happier, have and, have do, have down, have half
6 have told, have up, he checks, he lives, he never, he outside, he sold, he wanted, head is, hearing it
6 her address, him that, his car, his teeth, hits me, hitting, hole, home and, home to, how easy, hull
6 hundred, hurting, husband came, husband her, i could, i finished, i found, i grand, i heard, i last, i let
6 i look, i needed, i really, i take, i try, i using, i wanted, i well, i when, if asks, if your, in days
6 in other, in room, interested, is dark, is engaged, is first, is good, is happening, is left, is rule
6 is skin, is someone, is third, is two, it all, it come, it going, it started, it worse, it would
6 its getting, its just, just it, just on, just so, keep me, knew my, know that, know where, ladder the
6 leave it, lecture, lectures, lesson, letter the, lid, like go, like if, like she, like they, long a, lunch
6 make fuss, mass, maybe i, me one, me would, mean i, mods, mom dad, months clean, months sober, more to
6 morning i, mouth, my gets, my has, my house, my notice, my pillow, my put, my side, my student, my throat
6 my turned, myself that, needs me, never born, never says, never tell, next to, next year, not around
6 not bother, not care, not eaten, not even, not going, not open, not shaking, not show, not upset
6 noticed that, of platform, of reasons, of ten, on long, on when, one lost, only for, only one, out if
6 out one, out so, out to, out was, overdosed, own hand, park, pass, pastor, pe, phone now, photo the
6 physically, pier, pill, pin, please talk, pop, press, ran of, ran out, reservoir, rest, room the, round the
6 safeguarding, said take, saw it, say how, say thank, say was, say you, says its, scissors, sea is, send the
6 sense, sent the, seriously, shared, sign, since funeral, since october, sleeping in, sleepy, slept since
6 so can, sold the, some the, someone distract, soon, soon i, sorry for, sorry to, sort, soul, standing the
6 started my, stepfather, stood on, stop of, sugar, supposed to, taken to, talk out, tell anyone, tells me
6 tenant, tenner, texted me, that dad, that like, that other, that will, the done, the ends, the estate
6 the have, the how, the knows, the light, the men, the mirror, the miscarriage, the mother, the noise
6 the once, the rent, the safe, the song, the table, the thought, the toilets, the tube, the wheel, the while
6 the without, there like, they found, they keep, thing want, think i, think there, thinks have, thought was
6 to before, to come, to find, to friends, to out, told brother, told no, took down, took many, took pills
6 touches me, turn the, two on, under my, up i, up on, urge to, using, waking up, warehouse, was happy
6 was no, was sick, was thinking, waste time, watches, water, wave, way back, we even, weeks i, went my
6 went so, what is, whatever, when he, who what, whole course, whole family, will come, will know, with him
6 working, would fine, would me, would the, years now, years to, you ever
5 a cook, a flat, a fourth, a kid, a phone, a pill, a real, a teacher, a weeks, a while, a writer
5 about football, about to, after in, after me, again tomorrow, airing, airing cupboard, all do, am finished
5 am frightened, am going, am lazy, am more, am terrified, am typing, am when, and baby's, and could, and dad
5 and door, and goes, and home, and less, and ran, and sorry, and turned, and work, angry about, another i
5 anybody's, apologies, are people, are same, asked i, asking as, at traffic, backwards, bad that, be alive
5 be ok, be sad, be upset, because there, been reading, been thinking, before would, being to, believes
5 better and, better with, bit me, blade, blanket and, board, booked the, bored of, bothered, bottle of
5 bought the, broken, bruise, buried, but do, by own, call for, calms down, came home, can be, can hear
5 can leave, car i, careful, cat and, cause, children that, clocks change, cold and, column, complaining
5 could tell, could the, could think, cries and, daughter the, day that, days the, dead inside, dead since
5 depression is, dissertation, do intend, do tomorrow, doctors, does need, done, door locked, door that
5 down and, dramatic, drinking, drive there, drives, drunk and, eat and, engine, ever since, everyone at
5 everyone the, exactly, fed the, feels to, few weeks, fewer, fight it, filled, finished and, flats
5 for eight, for him, for keeping, for safe, for since, for year, four the, front a, full stop, funny the
5 game, given her, go back, go off, gone so, gone to, good to, got to, had more, had no, hand my
5 happening to, happy the, have about, have been, have caring, have done, have felt, have going, have gone
5 have liked, have reading, have started, have that, have thought, he can, he gives, he goes, he let, he made
5 he thinks, he wants, he when, he will, head the, hear him, her baby, her car, hid, hide, him go, him not
5 home because, home on, hopeful, hospital i, hours away, how people, hung, i almost, i drive, i fell, i hold
5 i keep, i next, i nine, i out, i poured, i shan't, i someone, i thinking, i twenty, i typing, ill last
5 in bathroom, in dark, in dorm, in pocket, in sea, in september, in small, intend be, intend to, is fault
5 is hot, is nine, is nineteen, is normal, is off, is outside, is round, is sold, is started, is stopping
5 is true, is waiting, is wet, is whole, it day, it like, it sounds, it turn, it up, it will, its all
5 just her, keep back, keep hearing, keep my, keep walking, kids no, kids the, kitchen since, know and
5 know what, knows the, lately, laugh the, laughed off, left door, let me, life and, life i, light on
5 like be, like someone, living, lock in, locked and, logistics, look at, look in, look like, looked up
5 looking it, looks a, looks at, madam, made promise, man it, manage, marks, me up, meant, midnight, milk's
5 mods can, mom says, more i, much longer, my blood, my cousin, my eye, my insulin, my mate, my moved
5 my roommate, my seatbelt, my touches, myself of, nails, name on, need know, need something, need to
5 never to, new year, next me, next the, nice if, night and, night he, no hope, no one, not and, not bad
5 not eat, not he, not how, not stopped, not to, not trust, note says, nothing and, nothing no, now and
5 now like, now so, of anything, of thing, ok if, on because, on table, on top, once more, once the, one when
5 only that, or two, out is, out that, over and, paid back, part it, pattern, pay him, people have
5 people look, plates, playing, poorly, primary, promise i, quickly, quiet you, reading, relief, remove
5 replaced, replying, room my, run, sad for, said back, said how, said just, said the, said would, same job
5 same that, saturdays, saw on, saying my, says just, scared because, scares, score, see myself, see reason
5 sensible thing, shan't, shaved, she given, she not, shoes and, should tell, sick on, since came, since wife
5 sleep in, sleep the, sleeves, so happy, so nobody, so sorry, so today, some point, someone left, someone me
5 someone please, somewhere, sorry that, standing there, staring, staring the, stop shaking, stop to
5 stopcock, stopped and, suicidal thoughts, suit, sure i, sure is, sure it, take all, take away, take too
5 talk me, teach, tell health, tell it, that have, that how, that when, the baby's, the bottom, the dorm
5 the edge, the family, the game, the garage, the go, the hat, the lad, the ladder, the latch, the lights
5 the milk's, the passwords, the platform, the problem, the quiet, the roses, the surgery, the urge, the wall
5 their dad, them one, they do, they lock, they make, they told, thing i, thing left, things when
5 thinking would, third night, this since, thoughts are, thoughts killing, three ago, tickets, tickets for
5 till it, to anyone, to bother, to have, to him, to turn, to weight, to which, toaster, today one, today was
5 tomorrow would, tongue, tonight he, took me, took my, took of, towels, tried, trouble, trying, turn and
5 twin, until have, up everything, vents, waiting on, walking the, want hurt, was blood, was low, watched it
5 way to, we go, week and, went i, were about, what am, what if, when is, where my, where will, who have
5 who that, who the, who will, why it, wife had, wife my, will all, with door, with name, with number
5 without her, worse than, would make, would see, wrong of, year it, you everyone, you remember
4 # mom, # weeks, a boy, a burden, a cut, a game, a heart, a hundred, a joke, a text, a view, a waste, a wife
4 able, about suicide, ago i, alarm went, alive i, all be, all can, all down, all find, alone the, already i
4 am after, am asking, am next, am not, am off, amazing, an accident, an ago, and bring, and house, and lives
4 and love, and thought, and wait, and watched, and woman, any it, anything but, app, around the, as long
4 as will, asked which, at break, at nine, at some, attendance, baby girl, baby would, bag i, bank came
4 bank card, bathroom floor, be reading, because am, bed since, been born, been drinking, been replaced
4 been things, been together, being alive, being funny, believe that, belt, best mate, biscuit tin, bloods
4 bone, breathing right, broken and, brother he, burden, burning, burnt, by myself, cabin, call it, call next
4 car is, car outside, cello, chapel, clapped, clean up, closing, collapsed, come home, communion, cooking
4 could remember, cuts, day he, day in, days my, days old, declined, dinner, distract me, disturb, do blame
4 do come, do for, do he, do in, do lock, do mean, do ring, do there, does anyone, down stairs, dr, dress
4 drinking since, drinks, driving, each i, earn, earth, eat sleep, eighteen, eldest, eleven old, else can
4 else like, emergency, ends i, ever and, every this, everyone it, exercise, expect, fear of, feel ok
4 feel something, feels like, fighting, flat is, for being, for everything, for husband, for mother
4 for myself, forgive me, four months, four years, friday and, friday the, friend from, gave a, get for
4 get my, gets it, going i, going now, gone for, got forty, got four, group and, had good, hair in, halls
4 happens you, hardly, has given, has got, has replaced, has stopped, have 2, have at, have begun, have bring
4 have else, have for, have had, have hidden, have lying, have more, have no, have own, have round
4 have something, have together, have waited, haven't a, haven't to, he cries, he cross, he gave, he took
4 head and, hear them, heard him, her ate, her came, her mother, her said, him i, him it, himself and
4 his brother, his phone, his voice, hold my, hold the, home dad, home he, hostel, how stop, hurts to
4 husband has, husband is, i anything, i catch, i coming, i deserve, i did, i drove, i know, i lose
4 i outside, i over, i picked, i punched, i rang, i swallowed, i where, i yes, in 4, in airing, in bags
4 in class, in hall, in hostel, in shop, in toilets, is about, is day, is days, is falling, is finished
4 is got, is mess, is months, is moving, is open, is still, is until, it away, it before, it has, it take
4 jeans, job i, just go, just if, keep i, keep in, kids asleep, kids school, kissed, know anyone, know kind
4 know people, know they, lap, last he, left and, let off, let us, lie there, like and, like should
4 like since, liked the, lists of, liver, locked in, locks, long i, look over, look the, looked it, looks so
4 lose my, lunch is, made peace, make me, makes me, male #, man says, man the, me before, me long, mi a
4 missus, month the, most and, most days, mouth and, moved back, my arms, my brain, my coat, my does
4 my found, my gone, my hits, my left, my sent, my social, my stepdad, my twin, my visa, my voice, my winter
4 my would, my wrist, myself it, myself so, names for, needing, never and, never better, never his, never hit
4 next day, night was, nine, nine of, no back, no for, no kids, nobody believe, not anywhere, not at
4 not blame, not intend, not mean, not next, not spoken, not work, nothing is, nothing the, now that
4 number it, of bath, of soup, off my, off not, on arms, on bathroom, on both, on landing, on monday
4 on phone, on since, on ward, once my, one day, one died, one friend, one tell, one tonight, open my, out am
4 payslip, people are, person to, picked the, pictures in, pictures my, pills now, please my, point of
4 policy, posting, practise, press button, proud you, pulse, punjabi, question for, question is, question the
4 radio and, really to, reason get, receipts, regarding, register, removed, replies, resting, room #
4 room watching, run out, said a, said good, said in, said is, sat down, saying he, scene, school two
4 screaming, sea and, second in, sending, seventy, shan't be, sharp, she can, shouting, signs, since and
4 since is, since mom, single day, sister is, sister she, six days, size of, slapped, sleep hours, slept for
4 so just, so low, so please, so will, sold land, someone say, someone would, song the, spiders, spoken to
4 stand up, start again, started at, stopped at, stopped it, strangers, stupid, suffer, suppose, switched off
4 take care, taken the, taking the, teeth and, that last, that man, that people, that person, the airing
4 the blade, the blinds, the book, the chair, the closed, the coming, the doors, the drop, the eldest
4 the green, the ground, the holiday, the landing, the lid, the life, the loo, the mom, the number, the park
4 the person, the pharmacist, the room, the sensible, the side, the small, the spare, the suicidal
4 the tickets, the toaster, the vet, the watching, the wave, the winter, the word, then did, then go
4 they him, they say, they see, thing could, thing to, things that, things to, think killing, think that
4 thinking the, third of, this job, this like, this month, this what, thoughts that, time a, time and
4 times day, to any, to bring, to cut, to dead, to explain, to hospital, to like, to something, to their
4 to watch, together and, told husband, tonight the, took house, took phone, touch, tried hard, truck
4 twice this, two nights, two weeks, until they, up as, up her, up how, up one, used be, very nice
4 walking around, was around, waste of, way other, we over, we watched, weed, week he, weeks since, well that
4 were four, were lovely, which of, who find, wife at, wife it, wife left, wife me, wife would, will see
4 winning, with razor, without them, working a, world, would find, would miss, would not, would they
4 wrote down, years old, you did, you go
3 # says, 999, a came, a coward, a deal, a just, a paper, a photo, a story, all night, always been, am coming
3 am only, am shaking, am starting, am work, and give, and run, and tonight, anybody else, anyone know
3 arms i, around like, asking a, at weddings, away from, bag and, bang, because i, because if, because the
3 been telling, been up, being for, bins, bird, birthday, blood, boy in, boyfriend me, bridge, bring the
3 brother and, burden my, button i, button would, can afford, can think, car keys, cell, chance, cheap
3 checked, colleagues, cushion, dad says, day 3, disabled, dizzy, do myself, done my, drawing, dressing
3 earlier, eating and, email to, every of, everywhere, exams are, family group, farewell, farm, feel, fell
3 fill the, first was, foster, fourteen, front of, full time, gave him, gave up, glasses, going a, going for
3 got better, got hair, got married, got no, gown, grinding, grinding teeth, had my, hate myself, have is
3 have taking, having thoughts, he do, he very, heard, heaven, her down, her husband, heroin, his dad
3 his wife, hope you, hot water, how long, hunting, husband in, i across, i brave, i checked, i good, i help
3 i run, i shaking, i starting, i taking, i terrified, i thirty, i told, if anyone, if could, if want
3 in book, in photos, in somebody, is alive, is boy, is goodbye, is him, is lot, is tomorrow, it ever
3 just case, kidney, last week, legs, let be, life insurance, like rosary, lists, looking the, loves, make to
3 maths, me come, me keep, me monday, me see, message, mom died, mom him, mom of, more is, more than, much in
3 my calls, my door, my have, my third, my twice, myself if, need go, neighbour has, netflix, never say, nice
3 nobody needs, noise, not afford, not i, not know, not look, not of, not one, not remember, not this, novel
3 of friends, off me, on bridge, on same, one of, one wants, one was, opening, ordered, overreacting
3 parking space, pete, please someone, poisoning, press it, problem and, put up, pyjamas, quiet, rang and
3 rang i, really is, right to, rocks, rosary, safe and, say why, saying that, says am, says can, scared my
3 search history, see doctor, she comes, she put, since friday, sleep, slow, so not, some days, someone talk
3 something like, starting the, station, still at, straight, strong, talk my, talked about, tea the
3 teacher says, text my, that know, the better, the box, the cat, the language, the leg, the letters, the now
3 the nurse, the point, the round, the scan, the shoes, the sorry, the thing, there another, there people
3 things away, this year, those who, thousand, tick, tied, to burn, to cousin, to hold, to house, to hurt
3 to kids, to leave, to men, to wall, together since, told at, told doctor, told gp, too of, took #
3 top where, twelve years, up from, upset, use for, use it, visited, wall my, want kill, want someone
3 was best, was brave, was dead, we buried, we know, well done, where one, where would, will only, with their
3 would to, wrote, wrote of, years one, you start
2 a chair, a since, am being, beyond, card, check, disappointment, doctor says, does like, every day, exist
2 face the, felt, gave his, give me, have on, i happy, in night, is another, is breathing, know who, me not
2 my mom, my pills, my told, not talk, nurses, pen, show, someone to, tutor, union, was nice, would have
2 wrong
1 dry, joke, says i
-1 a bag, hunt, want to
-2 a plan, am done, and nice, and still, be happy, before the, black, breath, congratulations, day off
-2 down for, draw, early, ears, fever, first week, good and, got home, got through, hay fever, he sleeps
-2 hope everyone, hospital, i doing, i sit, makes a, messages, my new, my partner, night i, not say, not told
-2 please not, put my, redundancy, the where, wake at, wee and, what do, what they
-3 # days, # have, # minutes, 3 weeks, a before, a box, a choir, a cow, a minute, a no, a normal, a park
-3 a proper, a seat, a single, a time, a wobble, according, affairs, affairs in, affairs order, after #
-3 after i, am alive, am eating, am home, am new, am student, an because, an electrician, and some
-3 answer the, anyone but, are right, are tired, as electrician, asked to, asking if, assistant, at airport
-3 at parties, away, back out, back work, barely, bath the, battery, be nice, been quiet, been waiting
-3 better off, bipolar, bit a, bleach, bottles, bought a, by end, by two, can breathe, can find, can stand
-3 causes, chairs, civil, college i, come sit, come to, comments, community, complain about, corpse
-3 cousin and, crisis line, dance, danger, decide anything, declan, deleted and, dentist, desk, did that
-3 died #year, died i, do a, doctor said, does get, does have, does not, done of, draft, drive, dug
-3 during the, each other, else is, essay, every he, fine and, flask and, found i, freezer, french, furious
-3 gate, get of, glasgow, glasses and, go away, go like, good cry, got help, green, had thoughts, hand it
-3 hate them, have bad, have here, have new, he going, heels, her own, his favourite, hour because, how i
-3 husband says, i alive, i away, i due, i dying, i every, i explode, i giving, i opened, i turning, ill and
-3 in box, in car, in fife, in more, in out, in sleep, is any, is mom, is nice, is slow, it does, it goes
-3 it told, judge, just waiting, labelled, last after, left my, lent, let go, life over, loft, lorry driver
-3 may the, me do, me ten, meat, meet, mom am, monday a, monday is, mondays, morning with, mother the
-3 my account, my both, my grandma, my milk, myself to, near, nice i, nicely, nights so, no me, no my
-3 no need, normal, not breathe, not it, not your, nun, nursing, of mind, off and, off then, offers, often
-3 one from, one says, one you, ones of, others, over all, parking lot, partner, people stop, phone the
-3 plate, please do, please stop, plot, podcast, put weight, random, re, reckon, record, return, right place
-3 ring me, ring road, risk, round, round i, sad when, saint, salad, sat me, saw a, saw the, says and
-3 school at, seed, sense of, served, services, seven years, shampoo, share something, she called, she lost
-3 sick of, sister and, skint, smell of, snack, sofa, something good, song, speak me, speaking, spring i
-3 stand my, step, sun, talk him, talk people, talking about, talking and, teenage, that works, the bit
-3 the bottle, the bottles, the club, the dates, the delivery, the forecast, the heart, the list, the looks
-3 the open, the organist, the rain, the sign, the solicitor, the strong, the tap, the trip, there way
-3 they post, they sorry, think we, thinking killing, this just, three because, thumb, time on, to after
-3 to back, to bed, to left, to meet, to uni, told you, tomorrow and, twenty years, two in, unless, up in
-3 update my, used say, village, w, wanted share, wardrobe the, washer, way i, we can, well it, whatsapp
-3 which a, why everyone, wife tells, will explode, worry about, would written, written my, wrong it, x, year
-3 year after, year my, you because, you only, you talk, your husband, yourselves
-4 # next, # times, 3, a bad, a biscuit, a do, a drawer, a flask, a grey, a little, a lot, a mother
-4 a parking, a part, a patch, a sleep, a small, a soft, a surprise, a talk, a trick, a ward, about #
-4 about anything, about as, about but, about her, about or, about the, about you, agree with, all the
-4 all them, always i, always said, am about, am anxious, am failing, am relieved, am stressed, am thinking
-4 am up, am weeks, and again, and ask, and ate, and days, and did, and feel, and held, and loud, and radio
-4 and ten, and your, android, angry i, announced, annoyed, anxious about, any ideas, any tips, any way
-4 anyone the, anything i, appointments, approved, are done, are like, are now, are old, as much, as say
-4 ask for, ask i, asked him, asked it, asked my, asking what, assessment, at after, at sister, ate my
-4 attacks, author, awkward, bad but, bag the, banner, bat, bath with, because are, because changed
-4 because we, because would, been out, been sober, been well, beta, better one, bike for, bike the
-4 bit since, bit today, blues, both and, brain, bring it, bristol, brother a, brother because, brother came
-4 brother has, bucket, by man, by name, by suicide, cake for, called it, calmer, came at, can help, can in
-4 can on, can still, can we, can with, candle, card the, cash, change, changing, chapter, cheerful, cinema
-4 clear, cleared, coming up, common, convinced, copy, could eat, could find, could see, customer, cut deep
-4 dad that, dad was, daily, danger anything, day after, day course, day i, day now, day so, day would
-4 delivery, did and, did get, did make, did though, did want, dignity, disorder, do about, do give
-4 do people, do speak, do they, does that, dog had, dog in, dog it, done and, drama, drew, drew a, drill
-4 drive home, driven, driving me, driving test, due, due i, dumb, each my, eating disorder, eighty, else the
-4 emailed, emdr, end life, english is, enough of, episode, every that, every week, every year, everyone my
-4 everyone so, expecting, explain, families, feel bad, feel flat, felt better, fife, finish, first for
-4 first of, fixed the, flag, flagged, folks, food and, for hour, for mom, for once, for phone, for when
-4 fortnight, four hundred, free, from school, front people, general, geography, get one, glad i, goes it
-4 going bed, going go, gone mad, good home, got off, got told, graphic, handing, happened, happy for
-4 has anybody, has ever, has it, hated every, have cleaned, have enough, have learned, have seen, have spent
-4 have through, have wanted, he could, he forgot, he knew, he likes, health and, healthcare
-4 healthcare assistant, held the, helped the, helping me, hill, his coat, his head, hold to, horror, horse
-4 hospital in, hospital on, hours to, housing, how do, hurt myself, husband me, husband with, i after
-4 i agree, i anxious, i ask, i depressed, i eating, i failing, i hate, i literally, i nearly, i nervous
-4 i never, i no, i said, i self, i somebody, i stuck, i upstairs, i worry, if can, in bits, in every
-4 in hospital, in january, in rain, in row, in since, in three, instead of, into a, ipad, ironing
-4 is anything, is clear, is family, is hard, is heart, is making, is married, is what, is wrong, is years
-4 it always, it changed, it feels, it good, it helps, it loud, it pass, it till, it twice, it until, it work
-4 it works, job in, keeps asking, keys in, kids at, killed by, knew the, knocked, know if, know others
-4 lady gave, laptop, laughed, laughed till, laws, leak, learning the, leaves the, left me, lidl, life
-4 like #, like do, like know, like thank, links, lithium, log in, long the, long time, long you
-4 looked after, looked in, looks great, lost two, louder, love the, ma, making, making a, making me
-4 manager and, married in, maths teacher, matter, may and, may be, me because, messages and, meter, method
-4 might be, mile, minutes then, miss the, moan, mom not, monday i, months i, months since, mother i, mr, mrs
-4 my can, my dad's, my done, my feet, my gave, my granddaughter, my hand, my keys, my now, my went
-4 nearly finished, need a, neither, never a, never got, never i, never said, never told, news, next month
-4 next week, no longer, no rush, no she, no thoughts, nobody sees, normal to, not answering, not call
-4 not dangerous, not drive, not help, not on, not speak, not talking, not when, not worry, now a, obsessed
-4 ocd, of attorney, of everyone, of since, of when, on asking, on like, on nights, on own, on three, on till
-4 on wall, one can, one letter, one page, one those, only does, only on, open i, open the, or no, ordering
-4 orphan, out all, out before, out for, over for, owe money, owe you, panic attacks, parents are
-4 parkinson's, passes, people i, people telling, photo a, picture it, place the, plan and, plan the
-4 please the, post the, poster, power of, practised, pray for, prayed, priest, psychiatric, questions and
-4 quiz, reads i, recovering, relationship, remember it, report, rid, ring my, ring someone, room she, rough
-4 said so, said that, said to, sat in, say before, say someone, say will, says like, says she, second one
-4 seconds, see how, see this, sees it, sentence, series, server, several, share, she asked, she safe
-4 shipping, shock, should get, sis, sit there, site, six weeks, sleeps, slide, slides, smart, so mad
-4 so proud, some of, someone asked, someone can, something i, something my, son and, stage, starts and
-4 still it, subscription, suicidal i, suicidal just, tag, take in, take over, taken out, talking the
-4 tapering, teacher is, tell her, tell someone, tell us, ten and, ten i, tesco, thank all, that again
-4 that ever, that says, that something, the archive, the army, the beach, the came, the carpet, the cold
-4 the committee, the company, the do, the ending, the football, the freezer, the like, the paper, the queue
-4 the recycling, the rest, the school, the smell, the snooker, the spoon, the sun, the team, the twice
-4 the walking, the wants, the whole, the young, then cried, then ring, there anything, they have, they look
-4 thin, think was, thinking suicide, thinking you, those thoughts, through and, throwing, tired it, to all
-4 to buy, to complain, to make, to over, to read, to scream, to sit, to wash, toddler, told kids, tombstone
-4 too late, too much, took her, topic, track, tried the, trying to, tuesday a, two hundred, two now
-4 under control, understand why, until friday, until it, up by, up two, update it, waiting till, walking to
-4 wanted a, wards, was about, was hospital, was told, way get, we keep, we like, we made, we not, we sang
-4 we would, wear it, weddings, week there, weeks ago, weeks it, weird and, well now, went last, what a
-4 what does, when it, when she, while am, who wants, whose, why people, why they, why was, will go
-4 will take, with friend, with help, with wine, word for, word word, work it, work monday, working on, worse
-4 would had, would happy, would love, year nobody, year on, years of, years she, yes or, yesterday got
-4 yoghurt, you do, you feel, you got, you still, you want, your mother
-5 a called, a centre, a curry, a garden, a job, a lie, a neighbour, a picture, a refund, a song, a suitcase
-5 a word, aberdeen, about years, adverts, aged, agreed, all it, all time, all way, all with, am actually
-5 am back, am bit, am leaving, and also, and asked, and daughter, and half, and miss, and morning
-5 and wanted, anyone a, anyone i, anyone in, anyone tried, anyone want, are all, are new, are one, art
-5 ask a, at school, at ten, at weekends, attorney, away the, back when, bad at, bad place, bad way, bald
-5 be about, be back, bedtime, before they, being sick, being the, bit about, bit where, booked a, bought new
-5 boy not, break, breakdown, breakfast, breaks, bridesmaid, but mom, but will, can at, cat on, charger
-5 chart, checking, chem, cold, collect, colour, come back, comes on, cone, consultant, cooked, cool, cork
-5 corrected, council the, counselling, crossword, custody, dad would, dbt, deep, did she, died #, discharged
-5 do my, do need, do you, doctor me, done all, downstairs, drums, ended up, ever the, every for
-5 everyone here, exams and, expected, face in, fail, farmer, feel awful, feeling bit, feeling like
-5 fell asleep, filling, final, find one, first i, five and, fixed, flash, flying, for few, for forty
-5 for one, for saturday, for school, for tea, forty years, forum, found me, four, fridays, funniest
-5 garden centre, gave us, get back, get when, getting her, glad you, goal, going have, good morning, got and
-5 got three, grandson, grew up, group projects, guard, gym, had of, had put, half the, hamster, hangs
-5 happy i, has an, has i, has in, hates me, have cleared, have cold, have everyone, have forgotten
-5 have joined, have kill, have missed, have off, haven't done, he doing, help with, here since, him on
-5 history, homesick, hoover, hope is, horrible, hours and, hug, hugs, i also, i always, i called, i hurt
-5 i leaving, i met, i pack, i posted, i rather, i three, i watching, i write, if knew, if one, illegal, in 3
-5 in bad, in last, in law, in person, in second, in wales, inches, is bit, is boring, is long, is lost
-5 is march, is much, is staying, is under, it once, it over, its over, just found, just my, keep getting
-5 kept the, kids do, knew i, landlord is, last post, let the, life a, like in, like this, likes, list and
-5 lose the, love her, loved it, managed, manual, me lol, me luck, me until, mention it, mercy, mince, mom i
-5 my aunt, my cat, my exam, my lad, my laughed, my says, my streak, my teenager, my tells, my used
-5 my wallet, never anyone, new are, new job, new users, nightie, nobody anything, nobody will, noon, not any
-5 not let, not long, not stand, of him, of space, of term, off in, offered, offered a, on after, on facebook
-5 on floor, one and, onions, only ever, opera, or do, organist, own bed, pace, parties, patience, people is
-5 people that, pepper, perfectly, picture of, pills i, pint, pistol, playlist, poem, post from
-5 power attorney, probably, rack, railway, rang sister, read a, read your, ready, remembered, replied
-5 returns, right thing, ring them, roast, router, sad about, said are, save, saved life, say am
-5 saying goodbye, says sorry, school is, see on, sends a, she nice, she well, she what, shop and, should a
-5 sixty, slept the, small things, so done, so long, something stupid, sorry the, soup and, still the
-5 stop asking, streak, stress, suggest, swap, swimming, take you, talking, tank, tap, tax, tea and, tell to
-5 ten minutes, ten of, terrifying, thanks to, that no, that one, that only, the answer, the before
-5 the cheese, the child, the dog, the form, the has, the house, the last, the order, the place
-5 the questions, the send, the sleep, the telly, the two, the update, the worst, theatre, then had
-5 then said, therapy and, there one, they ask, thing and, think should, thirty and, three weeks, through it
-5 tight, time now, tired i, to four, to some, told by, too so, trains, tried end, turned #, twenty and
-5 twice a, two for, two to, under a, users, volunteers, voted to, walk to, wallet my, want a, wanting die
-5 wants to, was quiet, was seeing, was today, was wrong, we never, we split, what the, when got, which i
-5 which me, who can, who had, who in, who said, who up, will eat, will on, will to, windows, wish me
-5 with someone, without and, woman the, work on, works in, would her, would just, would left, would mind
-5 would put, yes no, you asked, you told, you wrote, 😂
-6 # years, 3 days, a bit, a cat, a cup, a doughnut, a fish, a goat, a leaving, a mug, a now, a nurse
-6 a short, a young, about everything, about job, airport, all my, allotment, am crying, am doing, am nervous
-6 am nights, am ok, am suicidal, am well, and after, and cat, and get, and happy, and never, and not
-6 and only, and sit, anyone else, anyone have, are good, argue about, ask you, bakery, baking, bars, be all
-6 beginners, believe the, best friend, bit of, bit she, boxes, break a, brings, buried under, burned, button
-6 by one, cafe, came out, can log, cap, car for, caravan, cat in, caught, centre, changed the, chemistry
-6 chocolate, clearing, comes back, confidence, could from, crime, danced, daughter wants, day a, dementia
-6 did do, did the, die i, die since, discussion, do find, do with, doing the, double, dropped, duty, enjoy
-6 except, excited, excuse, explode, feel about, feel i, feel so, figure, first christmas, first session
-6 five, for hours, for same, forty people, friends are, front everyone, getting married, gig, giving away
-6 got email, got nothing, got own, groups, guy, had enough, half my, half past, half term, has anyone
-6 has moved, hate job, have let, have loved, have sent, have sober, have watched, having for, he still
-6 hear i, here have, hi am, him a, his bed, hymns, i 3, i bring, i dead, i die, i eight, i forgot
-6 i forgotten, i grew, i joined, i learned, i missed, i one, i sent, i wish, in first, in high, in years
-6 is cat, is dead, is down, is eating, is everything, is safe, is singing, it another, it fine, it only
-6 it weird, joined a, jokes, just a, just got, just out, karaoke, keeps a, kids are, kids i, knitting
-6 knows what, last went, late, laugh, life support, like her, livid, local paper, lost mom, lost whole
-6 made the, make friends, married #, may have, may i, me out, me when, mention, miss my, module, monday and
-6 moved to, my best, my class, my dad, my glasses, my late, my test, never get, new here, ngl, nice and
-6 nine years, no in, no the, nobody ever, not log, nothing in, nothing like, now my, now with, number #
-6 number is, of which, off dead, off the, office the, one more, one on, only about, only me, op, order they
-6 orphaned, out and, over this, pack, packed, paid the, people the, pet, phone to, process, projects
-6 psychologist, raffle, rain, raise, read it, realised i, recommendations, recycling, roll, say as, see in
-6 set up, she came, she does, should be, should i, shouted at, since august, since march, since tuesday
-6 sitter, slow i, so far, so glad, solicitor, somebody else, someone the, someone who, spoilers, staff
-6 stupid i, sudden, swearing, take a, take the, talk about, talk the, teaching, tells that, thanks the
-6 that do, that just, that song, the clock, the lady, the landlord, the project, the tell, then can
-6 therapist, they doing, they now, think she, thinking of, this place, tired and, to every, to smile
-6 to throw, today got, today my, tried everything, turning, twenty, up this, valentines, verse, want be
-6 wanted die, wanted tell, wants know, warm, was angry, was lovely, was over, was right, was worth
-6 waste space, we all, we just, we need, weighs, went a, went to, what want, when go, whether, who has
-6 who is, will let, will you, with your, within, won, word it, worker, would been, would loved
-6 would nothing, wrong with, your in, your life
-7 3 years, a cold, a down, a dream, a good, a house, all day, am glad, am happy, am mad, and asks, and else
-7 and last, and sister, anyone who, anyway, appointment, archive, army, bad days, bake off, bathroom i
-7 be when, beans, become, been years, beige, believe, better dead, bingo, biscuit, bloody, bullet, by door
-7 can sleep, castle, charge, charming, chess, colic, come with, conference, could a, cow, credit, difference
-7 do post, do understand, does the, doing right, doing well, dose, drowned, editor, either, embarrassing
-7 every and, every time, everything the, ex is, exit, fact, family tree, fan, feel guilty, feel like
-7 felt like, file, five weeks, flood, gave my, give up, good now, got in, granddaughter, grumpy, guitar
-7 had been, had dream, haiku, ham, hate my, have hear, he laughed, heavy, her room, hip, his first, his life
-7 i actually, i him, i liked, i not, i read, if do, ignore, in house, in may, in one, inject, into it
-7 is over, is trying, it comes, it worth, jet, job a, just wanted, keith, lady, lasagne, last i, leave her
-7 let know, lies, like hear, local, locked out, loved, low, machine, minutes and, moderator, monday ask
-7 my driving, my only, my reads, my three, never so, new pills, new she, nine hours, ninety and, not all
-7 not post, not understand, nurse said, of people, off to, ok not, on again, on thursdays, only in, or just
-7 ordinary, partners, passed away, patch, physics, pie, pond, postnatal depression, put phone, results
-7 right for, right i, room is, rude to, rush, sandwiches, says his, security, see you, selling, sertraline
-7 sessions, set it, set the, she knows, she out, sheet, sight, sit with, six since, sleep for, so much
-7 spain, starts, staying, still do, still not, stop that, stories, sudden death, sundays, swear, sweet
-7 take pills, talk to, tattoo, teacher me, teens, text, that does, the after, the first, the neighbour
-7 the question, the still, the top, thought it, through wall, till monday, title, to another, to anything
-7 to live, to play, to ring, to write, to your, today i, toddlers, tower, trifle, try the, twenties
-7 ugly today, up crying, volunteer, walked the, walks, wanted say, wanting, ward, was cold, weeks in
-7 weeks the, well and, what can, what everyone, what should, where do, where you, who knew, whole house, wi
-7 will back, will tell, would say, years is, you take, your brother
-8 # not, a about, a cake, a card, a really, advert, air, always gets, always me, am afraid, am having
-8 and found, are going, are still, ask if, ask the, asked for, avoid, bad day, be honest, big, bit down
-8 bowling, bringing, brought back, but would, called my, can wait, changes, choir, chorus, complain
-8 counting, cream, curtains, darts, dead by, details, director, do hear, do talk, eats, electrician, eleven
-8 fake, far i, feel ugly, fell off, first day, for six, for thirty, go sit, good for, got cat, got into
-8 got my, had go, half of, has asked, has been, hated, have a, have only, heat, held, help i, her too, hi i
-8 his own, hugged, i cry, i drinking, i kept, i remember, i set, i slept, if more, in new, in our, involved
-8 is ok, it now, just and, known, large, last line, law, leaks, letters, lifts, like nothing, live my, love
-8 love him, loving, make stop, me about, me who, mental, mental health, my did, my mother, my old, my wants
-8 new and, nice it, nobody is, not just, not the, not you, of telling, off a, old i, one she, or anything
-8 over my, over the, part time, people do, plenty, pool, pottery, raining, ready to, realised, really bad
-8 refund, reset, right, rugby, salt, sandwich, sausage, sets, she had, since last, single, sister my, social
-8 speech, sports, steps, still have, stone, summary, teen, teenager, telly, ten, thank god, that way
-8 the about, the come, the price, the summer, they going, they still, think is, timer, to answer, to ask
-8 to hear, to talk, visiting, voted, wallet, want say, was ill, watching, weepy, well is, well she, what are
-8 when i, who was, why my, win, winters, word she, would rather, writing, year ago, years today, you like
-8 you right, you said, zero
-9 1, a party, a shift, a whole, always the, am tired, am watching, and kids, and made, and said
-9 apprenticeship, are doing, asked what, auntie, brother i, brought, carpet, chaplain, character, chat
-9 come from, commentary, counsellor, dal, does want, dreamt, emails, end me, exams, far, favourite
-9 feel nothing, five years, for minutes, fryer, get a, go is, got dumped, got hospital, got job, grown
-9 had an, happy, he came, he have, helpful, hey, honestly, i all, i finally, i getting, i mostly, in end
-9 is better, is doing, is silly, is six, it cold, joy, just feel, killed off, kinda, know it, learned, lived
-9 map, mic, missed, month i, mugs, my job, my plan, my today, never again, no to, not hear, nothing to
-9 obviously, ok to, older, on saturday, one told, operation, otherwise, pizza, plays, price, reply, reported
-9 say anything, say yes, school i, screamed, she could, she will, shirt, sings, sourdough, surprise
-9 that not, the button, the cake, the council, the end, the front, the kettle, the pub, the right, the three
-9 the vicar, third time, thirty years, three of, three times, to honest, told my, try, useful, vending
-9 vending machine, weird, welcome, went down, what it, where are, who not, wish luck, with hands, worth it
-9 would die, 😭
-10 2 years, a month, a way, adults, after a, am now, and today, and when, area, asked about, away my, bell
-10 bits, blood pressure, busy, camp, clinic's, club, come i, could have, cricket, daft, dating, day it
-10 deceased, first year, for two, forgot, ginger, got new, grades, had his, hates, have an, healing
-10 hear that, hens, i get, i start, is even, it stop, just sad, knee, know is, laughing, learning, let her
-10 like a, literally, lmao, meh, minds, mom going, my neighbour, my year, needed, nerves, notice i, now i
-10 of before, on now, on tuesday, panic attack, pies, plug, plumber, project, propose, review, says it
-10 says was, says will, sleep well, snooker, soft, spam, speak, spreadsheet, story, students, tell me
-10 the page, thing ever, think he, to about, today a, towel, trick, trolley, we got, we had, we will
-10 what you, when do, work a, worries, worry, would notice, would this, year i, year old
-11 believed, best ever, brilliant, broke, came to, can come, comment, committee, crush, dawn, doughnut
-11 easter, experience, fair, fall, going to, had first, had one, hear voices, helping, hospice, how did
-11 i feel, i got, i miss, is fine, is too, it ok, kettle and, losing, loss, master, midwife, missing
-11 mom never, mom will, my boss, my had, named, not find, now am, on will, one is, one it, or not, pancakes
-11 patio, pic, played, please ring, postnatal, pull, right the, settled, she got, shift, shouted, silence
-11 speak to, spoon, surprised, switch, teenagers, tell you, term, this has, time year, used it, wales
-11 washing, while i, wobble, you not
-12 again i, attack, badly, bored, came and, crisps, dates, do any, eight, furniture, have booked, have never
-12 he did, high school, i afraid, i booked, it again, keep the, know of, like i, me go, moment, mug
-12 not exist, open it, pages, play, printer, queue, retirement, rip, rubbish, short, small, someone put
-12 thank, thought i, time to, training, trying kill, turns, twins, two hours, unit, war, what did, whoever
-12 without my, would a, would if, years back, yoga
-13 about a, add, and no, argue, asked the, bake, cancer, chemo, curry, did not, dull, have you, helps
-13 i still, instead, know the, last month, log, met, my whole, never thought, ninety, not sleep, not that
-13 old, pub, rude, said goodbye, screen, session, shifts, shout, six months, source, taking pills, terrible
-13 the pressure, the second, two years, version, waiting list, wifi, years and
-14 a week, am sad, at all, but like, can not, do say, finally, gave away, goat, got a, group, had a, help
-14 i sad, in school, joined, luck, mad, minus, my nan, not believe, not so, now can, out with, power
-14 pressure, reunion, service, set, she just, she says, she would, therapy, thursdays, to people, told me
-14 tuesdays, up with, vicar, when was, will live, write
-15 a dog, all right, bring, can believe, do i, form, grew, heron, i cried, ideas, it one, last year, line
-15 lovely, my teacher, not about, of course, potato, self, she say, silly, six, so have, soup, with two
-16 a who, about it, cleaning, council, dream, eating, ended, fifteen, for weeks, have just, health, i only
-16 link, loud, my first, my will, parking, put out, read, rules, say is, self harm, stuck, ugh, young
-17 about my, agree, annoying, as well, awful, bigger, bike, bury, changed, chips, divorce, had to, hard
-17 homework, if nobody, poor, sang, says the, slowly, the new, years i
-18 ate, hate, he would, i had, means, meeting, nervous, not yet, questions, update, wife says, years since
-19 answer, course, feet, i would, mine, never, tips, worst
-20 a new, party, thought would, we have
-21 actually, am dead, christmas, did you, exam, great, to say
-22 best, boring, cheese, i lost, team, test
-23 can i, glad, married, me now, mostly, toast
-24 helped, singing
-25 i will, support
-27 miss, nearly
-29 later
-30 feeling
`,
};

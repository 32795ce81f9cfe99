import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 5935 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntEnglish: Learnt = {
  bias: 0,
  kinds: [1, 0],
  own: {
    bias: -2.49,
    kinds: {
      dying: [0, 0.74],
      suicide: [0, 0.55],
      means: [0.2, 0.72],
      plan: [0.07, 1.02],
      farewell: [0, 0.66],
      despair: [0, 0.63],
      cannotgoon: [0.19, 0.1],
      death: [0, 0.25],
      burden: [0.75, 0.74],
      worthless: [0, 0.31],
      alone: [0, 0.43],
      lowmood: [0, 0],
      numb: [0.36, 0.47],
      pain: [0, 0.47],
      fear: [0, 0.65],
      plea: [0, 0.22],
      selfharm: [0.49, 0.72],
      eating: [0.62, 0.73],
      substance: [0.29, 0.77],
      harmed: [0.32, 0.47],
      threat: [0.19, 0.36],
      voices: [0.33, 0.77],
      nosleep: [0.24, 0.36],
      birth: [0.14, 0.59],
      bereaved: [0, 0.02],
      other: [0.81, 0.35],
      trouble: [0, 0.42],
      life: [0.41, 0.16],
      care: [0, 0],
      always: [0.17, 0.37],
      swearing: [0.08, 0.13],
      feeling: [0.11, 0.18],
      ofself: [0, 0.44],
      ongoing: [0.73, 0.12],
      ahead: [0.44, 0.37],
      denying: [0.58, 0.5],
      ofanother: [0.81, 1.22],
      ours: [-1.2, -0.24],
      yours: [-0.42, -0.18],
      told: [-0.04, -0.18],
      machines: [-0.12, -0.3],
      products: [-0.59, -0.24],
      games: [0, -0.3],
      stories: [-0.11, -0.24],
      newsandstudy: [-0.22, -0.24],
      home: [-0.1, -0.24],
      thanks: [-0.36, -0.4],
      joy: [-0.14, -0.36],
      laughter: [0, -0.17],
      asking: [-0.47, -0.62],
      advising: [-0.36, -0.49],
      better: [-0.61, -0.35],
      fineness: [-0.08, -0.31],
      figure: [-0.25, -0.73],
    },
    around: {
      past: -0.56,
      recovery: -0.18,
      current: 0.36,
      fiction: -0.72,
      general: -0.59,
      humour: -0.34,
      self: 0.67,
      turned: 0.09,
      length: -0.24,
    },
  },
  least: [
    [10, -0.95],
    [20, -1.61],
    [40, -1.64],
    [80, -1.36],
    [9999, -0.79],
  ],
  leastBare: -1.9,
  words: `
36 thinking
35 have stopped
32 calm, gun
30 i took
29 fast, pretending
28 outside
27 thinks i
26 have not, last night, like the, love you, planning, police, to go
25 note, out of, you know, you will
24 chest, guess, jealous, through the, to get, would be
23 hope, is last, longer, they would, was not
22 down the, hits, i go, is nothing, peaceful, rent, there no, typing
21 food, got two, is not, locked, up to, wake, what i, why i
20 falling, feels, hold, i say, least, not my, old and, pillow, scared, skin, take me, thinks am, throat
19 and now, anywhere, attempt, can see, have her, hoping, i think, just that, poured, suicidal, think about
19 told her
18 address, cries, down to, envelope, every i, fault, go home, have got, i about, is like, its going, mistake
18 nine days, not be, not up, purpose, smiling, thinking about, took the, woke
17 allowed, and want, care, ceiling, crossing, empty, first time, give back, hiding, holiday, i already
17 i guess, imagine, it just, lives, passport, picking, sleeping, so bad, stuff, there nothing, thoughts
17 to see, true, waiting, want go, when you, would go
16 a date, a second, alive, and will, behind, being here, comes in, coming, cupboard, drank, enough, existing
16 go and, god, i tried, not been, not being, on purpose, picked, promised, put the, rope, supposed, the not
16 the ones, to just, to look, to myself, twelfth, visa, where i, where it, you can
15 ago, along, and can, and go, and him, and what, any more, day the, do not, edge, folder, follow, forgive
15 go there, goodnight, happening, have it, him and, i looking, i made, i see, i used, i went, i what
15 is done, is only, it off, like it, not do, not him, peace, prayers, said was, salary, says do, see it
15 see the, slipped, up there, voicemail, ways, will have
14 about me, along the, am looking, at least, back in, bruises, cabinet, carry, checks, days i, do stop, ends
14 every, every night, eye, fantasise, for days, frightened, get to, go down, gone back, gone in, handwriting
14 have left, he said, he says, hearing, how you, i how, is no, jump, keep thinking, letting, lighter, lock
14 my next, neck, not here, nothing but, nothing ever, now he, one left, one the, one way, passwords, putting
14 radio, said it, seat, serious, shotgun, smell, sounds, stomach, stronger, the ceiling, the cupboard
14 the running, thinking that, to through, told them, trust, what would, will need, would it
13 advance, almost, and know, and think, are three, can feel, can have, carried, cleaned, code, country
13 deserve, do do, do it, fit, fuss, go the, haven't, he not, him to, hurt, i cross, i past, i two
13 in envelope, inside, instructions, insulin, is bad, is our, it never, my back, old man, ought to, pulled
13 reasons, shaking, so cold, student, the seat, to let, to when, told one, told the, unlocked, until i
13 walls, want put, waste, weight, will be, will it, would like
12 after this, alarm, alright, and smiling, are reading, back the, better, cancelled the, car park, clocks
12 found on, future, going on, gone home, got kids, had the, hands round, happen, have date, have me
12 have the, how would, i can, i lie, i up, is gone, is same, it done, it two, know how, landing, let get
12 lights, mind, mirror, my coach, not a, not asking, not back, not sad, of water, one to, only because
12 out it, permanently, phones, promise, put in, say out, says name, shows, since i, stop thinking, storm
12 tells, the crossing, the outside, the said, the went, the who, they said, think of, this time, till
12 to help, to things, took it, tracks, two year, understand, usual, weather, where am, wife thinks, will not
12 woke up, would do
11 abeg, all out, already, am one, and do, and says, and up, are sad, barrier, beautiful, been good
11 being hurt, can my, church, clean, come down, days since, diabetic, do tell, door shut, down in, even it
11 everything is, ex has, foot, for long, four days, getting stronger, give the, going the, has gone, he told
11 hidden, hit, hope the, i clean, i hope, i sleep, i tell, if talk, is polite, is scared, just me
11 left group, light, like an, long, looked at, looks like, loose, make sure, my handwriting, not see
11 round the, ruin, running, seatbelt, seemed, since four, sister said, tell them, the back, the gone
11 the other, the stuff, the time, the would, this not, to where, toilets, told i, tonight i, two of
11 under the, up my, view, wake up, waking, wanted go, wanted see, we do, wheel, when get, yellow
11 you reading
10 a day, a life, a mistake, a up, ahead, and gave, anger, at party, bad, be off, because will, bed
10 been about, blades, bones, brother says, calms, can get, can stop, cost, day #, door down, eleven days
10 else have, every evening, far the, fixing, fly, forget, get better, go hospital, go through, go to, god me
10 going get, good i, got the, have everything, have looking, he does, hear, heart going, i alone, i looked
10 i myself, if go, insurance, intend, it down, it ends, it when, its not, just tired, keep having, kind of
10 knife, last of, latch, lights off, like something, london, look when, lorry, methadone, my card, my little
10 my saw, never see, no of, nobody knows, not for, not job, not out, not tomorrow, nothing my, one who
10 out in, out my, people say, polite, pot, potassium, razor, real, really want, saying, says her, secretly
10 shake, shut, smells, some nights, sorted, strength, suicidal and, talked, teeth, tell parents, the cabinet
10 the down, the folder, the out, the thoughts, they can, they will, theyd, thing that, thinks it, to again
10 to think, told boss, tomorrow, trade, tube, understood, used to, want mom, want stop, were good, where is
10 worthless, would never, you find, you have, you when
9 ago and, am worth, and lad, and where, anything to, arguing, back from, bank, be saved, because is
9 been looking, bill, blinds, bother, breaking, bug, cars, choosing, cleaner, come on, come the, company
9 counted, day and, day since, days of, decided, die everyone, die of, disappointed, do want, each day
9 each them, easier, easy, fear, feel ashamed, flight, for like, for now, foreign, get up, go first, gone out
9 good bit, ground, hall, happens to, have to, he always, heating, his has, how it, how many, i down, i drank
9 i felt, i found, i have, if did, in advance, in country, inside a, it getting, it more, it nice
9 its getting, just see, just you, keep going, kinder, kindest, kindest thing, knives, know i, lamp, lazy
9 learn, let say, like is, like on, looking at, me down, mother says, my has, myself i, needs to, next time
9 no on, no plans, no sense, not because, not her, not tell, now it, one thing, other and, outside my, paying
9 pills, plans, proud of, put car, ran, reading about, reading this, relapsed, sad you, savings, scattered
9 scratched, screams, scroll, she have, sick, signed, since #, since #year, small town, sock, someone tell
9 stands, swallowed, telling the, texting, thanks all, that bad, that tells, the group, the only, the part
9 the police, the radio, the say, the wrong, them like, therapist asked, there not, there only, they about
9 they put, they think, this will, three days, tired of, to do, tracking, up the, voice, want end, want my
9 was just, watch, went on, wet, when the, when there, while my, will i, will me, wish that, working out
8 about i, accident, afford, afterwards, am even, am scared, am too, and just, and picked, and saying
8 and told, apart, at say, back is, basically, be over, because me, bed the, been days, begun, being what
8 blame, built, calm like, caring, checks the, clumsy, comes the, counts, covered, dad has, dark, day two
8 days and, dialysis, did right, did tell, do and, do something, dorm, dressed, drug, drunk, each of, else a
8 engine, ever to, everything at, finished, first class, food was, for each, for second, forever, forget me
8 get help, giving, giving the, giving things, go out, go sleep, going hurt, going in, going work, group am
8 group i, hat in, have myself, have nice, have out, have started, haven't in, haven't the, he checks, he has
8 he only, hearing it, hoped, hour ago, i better, i hear, i hearing, i promised, i scared, i should, if say
8 in mirror, in other, in what, in year, is getting, is mine, is new, is strong, it come, it wants, it will
8 joking, jump and, just the, keep saying, know when, last one, last so, less, let it, let see, longer i
8 longer than, look me, lucky, me would, mom thinks, money, months clean, morphine, my potassium, next is
8 no left, normally, not allowed, not bad, not even, not feel, not get, not right, not shaking, not stop
8 noticed i, now has, of just, of pills, on holiday, one each, one last, one leg, one week, our daughter
8 out where, oxygen, park, part, passport i, picking up, platform, pocket, point any, pregnant, proud, reason
8 rope the, safe, said its, say for, say sorry, slid, sort, spoken, stepdad, stopped looking
8 stopped replying, talk out, tell your, the again, the cleaner, the pot, the thought, the twelfth, the wheel
8 thinks is, thought is, three months, threw, thru, to take, to want, told what, tonight, tonight and
8 took in, touches, trans, tunnel, twice and, two months, typing this, up on, urge, wait for, waited
8 want call, was accident, was being, we talk, wedding and, who talked, will read, wish, wish would
8 would anything, would down, would look, would take, wrong of
7 # pregnant, # since, a bug, a out, a pen, a quiet, a town, a trans, a weight, advisor, already and
7 am alone, am hiding, am outside, am sleeping, am two, am using, and doing, and how, and say, angry it
7 anybody have, as not, ask anyone, away and, being to, body, borrowed, business, by time, call police
7 can be, can talk, cardiff, case, chats, coach, could go, cut the, degree, deleting, disgusting, do even
7 do is, do when, does know, done it, down i, dramatic, drinking, eaten since, even a, even when
7 everything that, faces, fantasise about, fed the, fence, find out, finger, five days, forty and, gap
7 get in, go by, go without, go work, goes on, goes to, going do, going like, gone quiet, got bad, got good
7 got one, grand, gun the, had more, happier, has to, have all, have already, have and, have liked
7 have picked, have taken, having to, he can, he let, he never, he put, he wanted, help me, hitting, holding
7 hole, hot and, i could, i even, i everything, i fantasise, i finished, i hiding, i needed, i really
7 i using, i want, i well, in shower, in sock, is dark, is empty, is fault, is given, is happening, is just
7 is off, is telling, is ten, is wet, it all, it because, it gets, it takes, it time, keep myself, know that
7 ladder the, laid, laughs, let me, licence, lie, like someone, like they, lock up, loo, love and, love my
7 lunch, mean, mine and, months sober, more that, more to, mums, my blood, my last, my sock, my student
7 my throat, myself of, myself that, next door, next that, next the, next to, no no, nobody say, not anyone
7 not bother, not care, not come, not open, not worth, nothing, noticed that, now is, number plates
7 of platform, one knows, one one, ones that, out this, out to, overdosed, pass, pencil, pension, petrol
7 phone now, pills since, point, primary school, put on, quietly, ride, rifle, said look, say was, says its
7 see what, seriously, sewing, she thinks, since accident, slept since, somebody tell, soon, soon i, spot
7 stopped answering, surgery, switched off, taken, taken to, talking me, tells me, tenner, that other
7 the biscuits, the chemist, the have, the knows, the lorry, the once, the toilets, the weather, the while
7 the without, their dad, there like, they know, think one, think well, thought was, thoughts are, tired
7 to come, to die, to off, told children, told myself, told on, took my, trans in, two kids, two on
7 typing with, up he, upstairs, urge to, using, waiting the, want that, wants me, was sick, washed, water
7 we three, wedding, weigh, well so, went my, white, will find, with razor, worth more, would done, would me
7 would sad, would the, you see, you your
6 3 months, a cook, a few, a full, a fuss, a gun, a writer, about football, account, after in, after me
6 again and, all do, all know, all of, am allowed, am going, am just, am when, an empty, an old, and baby's
6 and could, and nothing, and thinks, and watched, anybody's, as could, ashamed, asking because, asking for
6 asleep, at midnight, back home, backwards, balcony, bank and, be like, been 3, been reading, been since
6 behind the, better with, biscuit tin, bit me, bleed, bleeds, bout, bridge and, broken, but do, cab
6 calendar, calms me, came a, came home, can eat, can hear, can leave, cancelled, carers, carry on, casserole
6 catch, chemist, chose, clean for, cold and, collected, column, complaint, could the, could think, count out
6 cousins, cover the, coward, cries and, cross the, day long, day no, decent, deleted all, distract, do the
6 drop, edge of, engaged, engineer, ever going, every morning, every one, everyone thinks, feeding
6 feels like, fell on, felt in, few weeks, fifty, finds, finished and, flats, for him, four the, fresh
6 full stop, given, gives me, go before, go for, go in, go off, good job, good to, got down, got to
6 happening to, happy the, has the, have at, have do, have done, have going, have good, have had, have half
6 have more, have told, have up, he gives, he lives, he made, he outside, he thinks, he took, her came
6 her not, him not, his teeth, hits me, home because, how easy, how people, hull, husband has, i fell
6 i grand, i haven't, i heard, i last, i look, i next, i out, i ran, i try, i twenty, i when, if asks
6 if your, in dark, in days, interested, is about, is engaged, is good, is rule, is third, is two, is waiting
6 it after, it going, it sounds, it worse, it would, its just, just on, just so, kids no, knew my, know this
6 knows the, laughed it, lecture, lectures, less than, life i, like go, like if, little, long a, look after
6 looks a, lying, made promise, made up, make fuss, man came, marks, mass, maybe i, mean i, milk's
6 miscarriage, mods, more i, my insulin, my mind, my moved, my notice, my pocket, my put, needs me
6 never born, never says, next year, not and, not around, not eaten, not he, not how, not to, not upset
6 now so, nowhere, of reasons, of who, on long, once more, one lost, only for, out is, out so, out was
6 over and, pastor, pe, physically, pill, pin, plates, please talk, pop, practise, press, punched, pushed
6 ran of, ran out, replying, reservoir, room watching, run, safeguarding, said no, sat down, saw it, say how
6 say you, saying my, scissors, second, shared, shouting, sign, since funeral, since the, since wife, size of
6 sleep in, sleep the, sleeping in, sleepy, so can, some the, someone distract, soul, stepfather, stopcock
6 sugar, supposed to, tell anyone, tell it, that like, that will, the bed, the done, the drawer, the estate
6 the fridge, the how, the ladder, the latch, the light, the lights, the milk's, the noise, the park
6 the rent, the safe, the shut, the song, the towels, the tube, the will, them now, they do, they found
6 they say, thing want, think i, think the, thinking would, thinks have, third night, tickets, to before
6 to bother, to cut, to find, to out, to their, to which, told brother, told no, took down, took me, tooth
6 trying, under my, unhappy, waking up, walking around, was blood, was happy, was low, was thinking
6 waste time, watched it, watches, way back, we even, went i, went so, when he, who the, who what
6 whole course, wife found, will know, will see, with him, would fine, you did, you tell
5 999, a heart, a paper, a real, a text, a while, about to, again tomorrow, airing, airing cupboard
5 alarm went, all that, all you, alone, am asking, am finished, am more, am next, am only, am terrified
5 and bring, and goes, and less, and lives, and took, and wait, angry about, another i, apologies, are being
5 are same, around like, as will, asked i, asking as, at three, at traffic, bad that, be sad, be upset
5 because the, because there, been telling, before friday, before would, being alive, believes, bench the
5 better and, bird, bit it, blade, blanket and, bloke, broken and, bruise, buried, calms down, car outside
5 clapped, clocks change, come off, comes my, complaining, cope, could remember, could tell, count, cover
5 day 0, day that, days the, dead inside, dead since, depot, depression is, dinner, dissertation, do intend
5 do tomorrow, does need, done, door locked, down and, drip, drives, drunk and, earn, eat and, eat that
5 eating and, else can, emergency, enough for, ever since, exactly, feels to, fewer, fight, fight it, fill
5 find her, for eight, for safe, for since, for year, four years, game, get my, given her, going now, gone to
5 google, got four, had no, hair in, has given, has replaced, has stopped, have caring, have down, have felt
5 have gone, have own, have reading, have thought, haven't a, he goes, he wants, he when, he will, heart
5 heaven, her address, hid, hide, him go, him that, hold the, hopeful, hospital i, hours away, how stop
5 hundred, hurts to, husband came, i almost, i coming, i did, i drive, i let, i poured, i shan't, i wanted
5 ill last, in pocket, in small, in toilets, in water, intend be, intend to, into the, is asleep, is day
5 is first, is mess, is nine, is nineteen, is normal, is planning, is round, is skin, is true, is your
5 it away, it day, its all, just done, just her, just it, just to, just want, keep back, keep hearing
5 kids asleep, kitchen since, know and, know anyone, know they, know what, know where, last he, laugh the
5 laughed off, lesson, let us, lid, lie there, life and, light on, like she, living, locked and, locked in
5 locks, logistics, look in, look like, looked up, looks at, lunch is, madam, manage, me before, me one
5 me up, midnight, mods can, mouth, moved back, much longer, my ex, my eye, my gets, my gone, my hits, my own
5 my pillow, my seatbelt, my touches, my visa, nails, need know, need something, need to, never and
5 never better, never his, never hit, never tell, never to, new year, next day, next me, nice if, no hope
5 no kids, not at, not going, not show, not stopped, not work, note says, nothing is, nothing no, nothing the
5 nothing works, now and, now like, of anything, of soup, of ten, of thing, off my, ok if, on because
5 on ground, on when, on wrong, once the, one tonight, only one, or two, out if, out one, out that, own hand
5 paid back, part it, pattern, pay him, people look, pier, pills are, playing, poorly, promise i, proud you
5 question is, quickly, quiet you, regarding, relief, remove, replaced, rest, sad for, said back, said how
5 said just, said take, said the, said would, same job, same that, saturdays, saw on, say thank, says just
5 scared because, scares, school two, see myself, see reason, sense, sensible thing, shan't, shaved
5 she given, should tell, sick on, signs, since and, since came, since october, single day, sink, some point
5 someone would, somewhere, spoken to, stand up, staring, staring the, start again, stop shaking, stupid
5 suicidal thoughts, sure i, sure is, sure it, take all, take away, take too, taken the, talk me, talk my
5 ten to, tenant, that have, that how, that when, the alarm, the baby's, the coming, the edge, the eldest
5 the ends, the game, the go, the ground, the hat, the holiday, the lad, the loo, the mirror, the miscarriage
5 the note, the platform, the problem, the quiet, the roses, the size, the tickets, the till, the tin
5 the urge, the vet, the watching, them one, they lock, they make, thing could, thing i, thing left
5 things when, think there, this since, three ago, tickets for, till it, to explain, to have, to heaven
5 to him, to our, toaster, today one, told husband, tongue, tonight he, tonight the, took many, took pills
5 tooth and, touches me, tried, tried hard, trouble, twice this, twin, until have, up i, used be, vents
5 waiting on, want hurt, warehouse, was around, was no, wave, waving, way to, we go, were about, what am
5 what if, whatever, where my, where will, which is, which of, who have, who that, who will, why it, wife had
5 wife would, will all, will come, without her, without them, working, worse than, would make, would see
5 year it, years now, you ever, you never, you remember
4 a burden, a cut, a fourth, a game, a hundred, a joke, a loop, a nice, a pill, a thought, a tooth, a view
4 a waste, able, about an, about being, about suicide, about that, about your, after the, all and, all can
4 all down, all find, all night, allowed in, alone the, already i, always been, am being, am frightened
4 am lazy, am not, am typing, amazing, an accident, an ago, an envelope, and back, and felt, and ran
4 and thought, any it, anything but, around the, as long, asked which, asking a, at break, at nine, at some
4 at time, away from, baby would, balcony and, bank came, bank card, be alive, be ok, be reading, because am
4 bed since, been born, been drinking, been replaced, been things, been thinking, been together, believe that
4 belt, best mate, bins, bloods, board, bored of, bothered, breathing right, burnt, button i, button would
4 by myself, by own, cabin, call next, can think, careful, cause, cell, chapel, chest and, clean up, closing
4 collapsed, come home, communion, cuts, dad said, daughter has, day he, day in, days my, days old, declined
4 distract me, disturb, dizzy, do all, do blame, do expect, do for, do he, do lock, do mean, do ring
4 do there, doctors, does anyone, does one, doing it, done before, done my, dr, drawing, dress, drive there
4 driving, each i, earlier, earth, eat sleep, eighteen, eleven old, else like, enough to, ever and
4 every this, everything and, exercise, family group, farewell, feel, feel something, filled, film i
4 for being, for everything, for myself, forgive me, four months, gave him, get for, get out, get the
4 gets it, glasses, go at, go back, go bed, going i, going out, gone for, gone my, gone so, got forty
4 group and, group is, had my, halls, handed in, hardly, hardware, has got, has me, have 2, have about
4 have begun, have bring, have drinking, have else, have for, have is, have life, have lying, have no
4 have round, have sat, have something, have that, have together, have waited, haven't got, haven't to
4 having thoughts, he cries, he cross, he four, he gave, he right, he very, hear him, heard a, heard him
4 her ate, her said, heroin, him i, him it, his voice, hit by, hit me, hold it, hold my, hole in, hole the
4 honest, hostel, how this, hung, hung up, hunting, hurting, i across, i brave, i catch, i count, i deleted
4 i drove, i help, i hold, i lose, i nine, i over, i punched, i sort, i swallowed, i take, i thirty, i typing
4 i use, i watch, i where, i yes, if got, in 4, in airing, in biscuit, in cupboard, in dorm, in hall
4 in hostel, in hull, in says, is days, is falling, is finished, is four, is got, is him, is hot, is lovely
4 is moving, is one, is outside, is sick, is still, is stopping, is until, it before, it take, it up, jeans
4 just case, just go, just if, just leave, just sit, kissed, know people, know she, lap, lately, let off
4 lie and, like and, like be, like should, like since, liked the, lists of, liver, lock in, locked the
4 long i, look the, looked it, looking it, looking the, looks so, lose my, made peace, make me, makes me
4 man says, me good, me long, meant, mi a, missus, mom says, months pregnant, more like, most and, most days
4 mouth and, much in, my brain, my found, my group, my knows, my stepdad, my twin, my wrist, myself it
4 myself so, neighbour has, never once, night hear, nine of, no back, no one, nobody believe, not afraid
4 not anywhere, not blame, not eat, not give, not intend, not move, not ring, not spoken, not this, not trust
4 not used, nothing and, of asking, of bath, off me, off not, off phone, off with, on any, on bed, on both
4 on landing, on outside, on same, on since, on ward, once my, one friend, one when, only a, only that
4 order of, our and, outside since, overreacting, paying for, payslip, people have, phone off, pills now
4 place where, plants, point of, policy, posting, press button, press it, primary, pulse, punjabi, put a
4 question for, question the, quiet, radio and, really is, really to, reason get, receipts, register
4 remember how, removed, replies, replying the, resting, right to, run out, said good, said in, same as
4 saying he, says can, says tonight, scared my, scene, school their, score, screaming, sending, seventy
4 shan't be, sharp, she comes, she not, she put, since mom, six days, skipping, slapped, sleep hours
4 sleeps with, sleeves, slept for, so happy, so just, so low, so not, sold land, someone say, someone talk
4 space and, spiders, spit, started again, station, stopped because, strangers, strong, suffer, suit
4 take care, take out, teach, teeth and, tell health, tense, that fine, that go, that know, that last
4 that too, the airing, the bench, the blinds, the dorm, the driver, the drop, the green, the gun, the ice
4 the landing, the language, the letters, the lid, the life, the long, the money, the passwords, the rope
4 the run, the safeguarding, the scan, the sensible, the spare, the suicidal, the surgery, the toaster
4 the told, then did, then go, therapist is, they gave, they go, they got, they him, they see, they told
4 thing to, thing with, things away, things that, think killing, think that, thinking the, third of, this do
4 this like, this what, this world, this year, thoughts killing, thoughts that, three hundred, through whole
4 tied, time a, times day, to any, to bring, to dead, to hold, to hospital, to something, to watch, to weight
4 together and, told at, tomorrow would, too to, took house, took phone, top where, touch, truck, two nights
4 until they, up as, up everything, up her, up how, up one, upset, very nice, video, want cut, want get
4 want him, was always, was best, was brave, was dead, was found, waste of, way other, we buried, we know
4 we over, we watched, wedding in, weeks since, well that, went and, were four, were lovely, what is, what me
4 when is, who find, will finish, with their, working a, would find, would hate, would him, would miss
4 would not, would they, would to, wrote down, wrote of, years old, you go
3 # clean, a asked, a came, a casserole, a coward, a deal, a drive, a just, a laugh, a message, a story
3 alive i, all be, am after, am gay, am shaking, am sure, an lady, and down, and got, and into, and laughed
3 and love, and run, angry that, another country, anybody else, anything and, app, are worth, at point
3 at weddings, attendance, bang, be good, because if, because of, been going, been happier, been up, bench
3 blood, bone, both them, bring the, burden, burden my, burning, came back, can afford, card and, cello
3 clear the, colleagues, cooking, corridor, count as, court, cushion, dad says, day 3, day on, dead on, debit
3 detector, disabled, dishes, do myself, do see, doctor says, does count, does like, down stairs, drawer
3 drinking since, drinks, driving i, eat in, eldest, ends i, even with, ever be, every of, exams are, expect
3 farm, feel ok, fell, fighting, fill in, fill the, first was, folded, for after, form to, foster, fourteen
3 from when, full time, gaffer, get two, going a, going be, going end, going for, got better, got flu
3 got hair, got his, got married, grinding, grinding teeth, had good, had this, has never, hate myself
3 have been, have family, have like, have on, have thinking, he looked, he no, he wrote, hear my, hear the
3 hear them, heard, held him, her down, her now, her say, her well, himself and, hold out, hope you, i burnt
3 i deserve, i gay, i happy, i know, i outside, i picked, i pushed, i run, i scream, i shaking, i supposed
3 i taking, i terrified, i too, i writing, if something, if want, if wanted, illness, in cold, in notice
3 in two, into house, is broken, is goodbye, is happy, is lot, is raining, is said, it ever, it has, it hurt
3 it our, it says, its got, kidney, kilos, knock, know every, know kind, last and, last time, last week, legs
3 let be, life insurance, like kid, like me, like one, like rosary, lines, lips, lists, long that, look at
3 look over, looking me, loves, me see, me sick, me want, message, mom him, more is, more than, my came
3 my cousins, my do, my social, my third, myself if, myself is, need go, netflix, never felt, never say, nine
3 no for, nobody needs, not afford, not hold, not i, not if, not know, not mean, not next, not nice, not of
3 not remember, not she, not slept, notices, novel, now that, of what, off work, ok it, old lady, on desk
3 on forum, on ledge, one day, one died, one of, one rang, one tell, one was, only is, only just, opening
3 out am, over at, parking space, pete, picked the, poisoning, problem and, put up, pyjamas, ramadan, reading
3 regional, rocks, rosary, safe and, said is, same way, say why, saying she, saying that, says he, says next
3 says no, search history, second in, see doctor, seeing my, she can, she doing, should the, should to, shown
3 sick the, since died, since friday, since is, slow, so will, something and, something like, still at
3 still to, stopped going, straight, suppose, tablet, taking the, talked about, tell not, text my, that well
3 the better, the blade, the body, the boiler, the dishes, the had, the hardware, the leg, the locked
3 the never, the off, the pharmacist, the plan, the point, the round, the small, the stopcock, the thing
3 the wave, the wedding, the year, their mother, them laughing, then told, they get, they not, things to
3 thinking ending, thirsty, thirty in, thousand, thumbs, tick, time and, to burn, to either, to hurt
3 to waste, together since, told doctor, told gp, too of, towels, twelve years, two weeks, up from, use for
3 use it, using the, very tired, want kill, want someone, want waste, weed, well done, when am, where would
3 which one, while we, wife our, will hear, will only, winning, world, would something, would write
3 writing her, wrote, years one
2 anyone know, bad in, because i, being for, bridge, chance, cheap, check, checked, crying the
2 disappointment, drawer with, everywhere, exist, felt, found search, fourth, gave a, gave his, gave up
2 give me, going mad, he asked, health visitor, i alright, i like, including, is another, is breathing
2 is how, it raining, kind, know who, ledge, make to, maths, me not, mom died, my bloods, nice, noise
2 not fight, not talk, not think, nurses, off without, on bridge, ordered, pen, please tell, says am, sleep
2 so tonight, sooner, stopped eating, teacher says, the bridge, the voices, there another, thing the
2 think would, three and, three years, together, touched, tutor, visitor, voices have, was nice, would have
2 wrong, wrote letters
1 card, dry, joke, lost the
-1 black, crashed, hunt, not say
-2 a plan, about all, about money, and everything, and woke, antibiotics, any to, before the, breath, can do
-2 care what, chairs, congratulations, day off, deaf, desk, first week, for nine, free to, freezer, goes off
-2 got home, hair, hell, home now, hope everyone, hospital, i laughed, is all, is when, it does, it told
-2 loft, meant to, messages, my new, my said, not told, of mind, only and, only i, our #, our has, please not
-2 proper, round is, says to, sounds like, the gym, the where, to drive, tomorrow and, town, trip, wake at
-2 want to
-3 # days, # have, 2 #, 3 weeks, a before, a carer, a cow, a double, a guy, a lot, a meeting, a normal
-3 a roast, a sausage, a seat, a single, a tattoo, a time, about at, according the, add the, affairs
-3 affairs order, after i, agreement, aid, all day, allergic, am alive, am exhausted, am fine, am married
-3 am really, am sick, am student, am thinking, am turning, an because, and again, and cross, and nice
-3 and some, and three, and two, and your, angry with, answer the, answering the, anything for, are looking
-3 are murder, ask her, asked my, asked to, at airport, at eight, away with, awkward, back and, back i
-3 back my, back out, back work, banana, bar, barely, barks, be happy, because are, been through, before #
-3 big in, birth, bless, board and, bottles, brother has, brother law, buses, butter, by two, cable
-3 can about, can drive, can in, can open, can take, causes, charity, chef, cinema, come to, cone, corpse
-3 could it, could my, crisis line, cry front, cut down, day is, day one, decide, declan, dentist, deposit
-3 did same, did something, did that, died #year, dignity, do about, do speak, does get, does have, does not
-3 done for, done of, down for, draw, drive, each one, early, ears, eat lunch, eat my, eight months
-3 eighty and, essay, every he, every year, explain, fallen, feed, feel behind, feel that, fella, fishing
-3 fog, food and, for once, for reason, for ten, for three, form i, found i, four is, four times, free, frogs
-3 fun, gate, gave to, gentle, glasgow, go away, going bed, going sleep, got for, got help, got me
-3 got through, granny, green, gym i, had depression, had thoughts, happened, has and, has else, have also
-3 have bad, have days, have here, have nothing, have off, have over, have used, have waiting, he had
-3 he like, he sleeps, heard it, heels, her own, her stuff, here any, here more, his favourite, horror
-3 hour because, how are, how i, humour, i alive, i cook, i doing, i explode, i giving, i hate, i hated
-3 i new, i reading, i thought, i turning, ill and, in aberdeen, in cork, in sleep, in teeth, is having
-3 is married, it goes, it good, it him, it said, just how, just like, just says, labelled, last after
-3 last she, late he, laughed at, laughing and, laughing the, length, let go, life years, looking for
-3 lorry driver, made my, mail, makes a, me because, me do, me have, me know, me some, me ten, me your, meet
-3 members, mend, method, mondays, months since, mother law, my account, my again, my character, my coming
-3 my crush, my granddaughter, my grandson, my used, my while, near, need help, never a, new members, new so
-3 no has, no me, no need, nobody else, not better, not breathe, not but, not pay, not read, not which
-3 not your, now have, nun, of bed, of doing, off and, off ten, offers, often, on fridays, on off, on what
-3 one for, one from, one has, one on, one says, one this, only the, only way, or no, order, others
-3 others do, out bed, over #, over a, own life, paint the, parking lot, patient, people who, perish, pick up
-3 plot, point i, points, pray me, put my, put weight, random, received, redundancy, return, risk, round and
-3 route, runs, said that, say will, says and, see a, see my, see that, seed, served, services, seven years
-3 share something, she wants, sister says, smell of, snack, snoring, someone can, something good, song
-3 speak me, step, straight and, strange, sure to, swore, take with, talk him, talking about, teenage
-3 telling, telling them, that one, that works, the bank, the bar, the board, the comes, the dates
-3 the difference, the forecast, the makes, the rain, the site, the strong, the tank, the trip, there way
-3 they like, think we, thinking killing, this group, this how, thumb, ticket, till he, time on, tired like
-3 to back, to finish, to meet, to move, to tidy, to try, to what, to who, told kids, told mother, told you
-3 too but, took own, two and, two at, two in, up we, upset about, used my, wanted share, wants a, ward and
-3 was about, was born, was long, way and, way of, we can, we looking, week off, weeks ago, well it
-3 went this, what do, what does, what time, when it, when press, whether to, which a, whole world
-3 wife tells, will explode, will get, worry about, would come, would in, written my, x, year, year my
-3 years last, yes or, you asking, you matter, your husband, your post, yourselves
-4 # next, # times, a bit, a break, a choir, a do, a drawer, a little, a no, a park, a parking, a piano
-4 a proper, a sleep, a small, a soft, a surprise, a ward, a wobble, about #, about anything, about but
-4 about her, about you, according, affairs in, after #, agree with, always i, am anxious, am any, am eating
-4 am livid, am relieved, am stressed, am up, an appointment, an electrician, and also, and ask, and asked
-4 and ate, and came, and miss, and radio, and yes, android, announced, anxious about, any way, anyone awake
-4 anything i, appointment on, appointments, approved, are about, are done, are like, are now, are old
-4 are right, are tired, as electrician, as much, as say, ask for, ask i, asked him, asking if, asking what
-4 assessment, assistant, attacks, author, away, bad but, badly i, banner, bars, bat, bath the, battery
-4 be back, because changed, been quiet, been sober, been waiting, believe is, beta, better off, bike the
-4 bipolar, bit a, bit today, bit with, bleach, blues, borrowed my, both and, bridesmaid, bring it, broadband
-4 brother because, brother came, bucket, building, burst, but will, by way, came at, can breathe, can help
-4 can on, can sit, can stand, can still, can the, can we, can with, candle, card the, change, changing
-4 chapter, cheerful, civil, cold, collect, colour, come out, come sit, coming up, community, complain about
-4 convinced, copy, could be, could eat, could find, customer, customers, cut deep, dance, danger
-4 danger anything, daughter not, day course, day i, day so, decide anything, deleted and, delivery, did and
-4 did make, did my, did though, did want, disorder, do a, do give, do sleep, do they, documentary, does and
-4 does anybody, does my, does that, done and, draft, drama, drew a, drill, drive home, driving test, dumb
-4 during the, each my, eating disorder, eleven is, else i, else is, else the, emailed, emdr, episode
-4 even the, every that, every week, families, feel bad, feel flat, fell the, felt better, fete, final
-4 fine and, finish, first for, first of, fixed the, flag, flagged, flask and, for when, fortnight
-4 four hundred, french, furious, geography, get it, get of, give her, glad i, gladly, go like, go with
-4 goes it, going go, gone mad, good cry, good home, got off, got six, got told, handing, happy for
-4 has anybody, has ever, has it, has something, hate them, hated every, have eleven, have enough
-4 have laughed, have learned, have new, have seen, have someone, have there, have three, have through
-4 have well, he could, he knew, he likes, health and, healthcare, healthcare assistant, held it, held the
-4 help and, help it, helped the, helping me, hill, hold to, horse, hospital in, hospital on, housing
-4 hurt myself, i after, i agree, i also, i anxious, i away, i due, i eating, i every, i find, i killed
-4 i livid, i nervous, i no, i said, i self, i type, i worry, if can, in bits, in every, in fife, in hospital
-4 in more, in out, in rain, in row, in three, inches, instead of, into a, ipad, is any, is anything
-4 is clear, is hard, is heart, is making, is nice, is slow, is staying, is three, is well, is wrong
-4 it always, it changed, it helps, it loud, it once, it pass, it till, it twice, it until, judge, just he
-4 just waiting, keeps asking, kids do, killed by, knew i, knocked, know if, know others, laptop
-4 laughed till, laws, leak, lens, lidl, like do, like know, like thank, like this, liked, line in, links
-4 listening, lithium, log in, long the, long time, long you, looked after, looked in, looks great, lost two
-4 louder, ma, making a, manual, married in, maths teacher, matter, may and, may the, me only, me why, meat
-4 messages and, meter, miss the, mom not, moved the, mrs, my both, my can, my come, my dad's, my done
-4 my feet, my partner, my teenager, my took, my wallet, my went, myself to, nearly finished, neither
-4 never got, never i, never said, news, nice i, nicely, no i, no my, no rush, no thoughts, normal to, not am
-4 not dangerous, not drive, not help, not it, not long, not on, not speak, not talking, not us, not worry
-4 nursing, obsessed, of again, of all, off the, off then, offered, on asking, on like, on three, on till
-4 one can, one letter, one page, one those, one with, one you, ones of, onions, only does, only now, only on
-4 ordering, orphan, out all, out and, out because, out for, over all, over for, owe you, panic attacks
-4 partner, please do, podcast, poster, pray for, prayed, priest, psychiatric, pump, questions and, quiz, re
-4 read every, reads i, ready, reckon, record, recovering, relationship, remember, report, rid, right place
-4 ringing my, round i, sad when, said can, said have, salad, saw a, saw the, say before, say someone
-4 says like, says sorry, second one, seconds, see how, see this, sense of, sentence, series, server, several
-4 share, she asked, she safe, six weeks, sixty, slide, slides, small and, smart, so bored, sofa, some of
-4 someone asked, something i, something stupid, speaking, split, stage, starts and, stays, still the, studio
-4 subscription, take in, take over, taken out, talk people, talking the, tell someone, tell us, telling to
-4 ten and, ten i, ten minutes, tesco, thank all, that ever, that no, that says, that something, the army
-4 the bit, the bottles, the can, the carpet, the club, the company, the delivery, the do, the ending
-4 the file, the football, the freezer, the heart, the last, the like, the looks, the organist, the paper
-4 the queue, the raffle, the reason, the recycling, the rest, the sign, the snooker, the solicitor
-4 the spoon, the tap, the team, the telly, the tower, the twice, the waiting, the war, the young
-4 therapist i, there anything, they look, thin, think was, thinking you, this just, those thoughts
-4 three because, three she, through and, through it, through walls, throwing, tired it, to after, to bed
-4 to complain, to over, to read, to two, to wash, toddler, told health, told people, tombstone, too late
-4 too much, topic, track, tree, tried the, trying to, turns out, twenty minutes, two for, two hundred
-4 two now, two with, under control, understand why, unless, until friday, up by, up in, up two, update it
-4 update my, used say, village, w, waiting till, wallet my, want make, wanted a, wants to, wards
-4 was hospital, washer, watch the, way get, way i, we made, we not, we would, weddings, weird and, well now
-4 went last, what else, whatsapp, when a, which me, while am, whitby, who been, who wants, whoever the
-4 whose, why everyone, why people, why they, why was, will bring, will eat, with help, worse, would had
-4 would happy, would written, wrong it, year after, yes no, yesterday got, yoghurt, you all, you because
-4 you got, you hear, you only, you still, yrs, 💀
-5 3, a bad, a biscuit, a centre, a curry, a flask, a goat, a good, a grey, a lie, a part, a patch, a refund
-5 a song, a suitcase, a trick, aberdeen, about as, about or, about the, about years, adverts, aged, agreed
-5 all the, all time, all way, all with, always said, am back, am bit, am failing, am new, and days, and did
-5 and held, and loud, and still, and ten, angry i, annoyed, any ideas, any tips, anyone tried, anyone want
-5 are all, are new, art, asked her, asked it, at after, at weekends, ate my, back when, bad at, bad place
-5 bad way, bath with, be about, be nice, because we, bedtime, been out, been well, before they, better one
-5 better than, biscuit, bit about, bit where, boy not, breakdown, breaks, by one, by suicide, calmer, can at
-5 cash, checking, chem, clear, cleared, come back, comes on, common, cooked, cool, cork, could see
-5 council the, crossword, custody, daily, day now, did get, died #, discharged, do my, do with, downstairs
-5 drew, driven, driving me, due, due i, dug, each other, eighty, end life, ended up, english is, enough of
-5 ever the, exams and, expected, expecting, fail, farmer, feel awful, feeling bit, feeling like, fife
-5 filling, find one, first i, fixed, flash, flying, folks, for few, for forty, for one, forty years, four
-5 fridays, funniest, garden centre, gave us, general, get back, get one, getting her, going have, going kill
-5 got and, got three, grandson, graphic, grew up, group projects, groups, gym, hamster, hangs, happy i
-5 has an, has i, have cleaned, have cleared, have everyone, have forgotten, have joined, have missed
-5 have spent, have wanted, haven't done, he forgot, help with, here since, him on, homesick, hoover
-5 horrible, how do, hugs, i always, i ask, i bring, i depressed, i failing, i hurt, i literally, i nearly
-5 i never, i pack, i posted, i rather, i watching, i write, if knew, if one, illegal, in 3, in bad, in last
-5 in one, in second, in since, in wales, ironing, is bit, is boring, is lost, is much, is under, it feels
-5 it fine, it only, it over, it three, it works, its over, just found, keep getting, knew the, lady gave
-5 laughed, learning the, let the, lies, life, life a, life support, like #, likes, local paper, lose the
-5 love the, making me, may be, me luck, mercy, might be, mile, mince, moan, mr, my gave, my lad, my laughed
-5 my now, my streak, need a, never anyone, never told, new are, new job, new users, next month, next week
-5 ngl, no longer, no she, nobody anything, normal, not answering, not any, not call, not let, not when
-5 now a, ocd, of attorney, of him, of since, of space, of term, of when, off in, offered a, on after
-5 on facebook, on own, one and, only ever, opera, or do, out before, owe money, own bed, pace, parkinson's
-5 parties, passes, patience, people telling, pepper, pistol, plan and, plan my, plan the, poem, power of
-5 practised, probably, railway, read and, read it, read your, remember it, remembered, returns, right thing
-5 rough, round it, sad about, said are, said so, said to, save, saved life, saying goodbye, see on, sends a
-5 she came, she nice, she well, she what, shipping, shock, should a, should get, should i, sis, site, sleeps
-5 slept the, slow i, small things, so long, so mad, so proud, something my, soup and, still it, stress
-5 suggest, suicidal i, suicidal just, tag, take a, take you, tank, tapering, tax, tell her, tell to
-5 that again, that just, the answer, the archive, the before, the cheese, the clock, the cold, the committee
-5 the form, the has, the order, the project, the sleep, the smell, the update, the wants, the worst, theatre
-5 then cried, then had, then said, therapy and, they ask, they have, thing and, think should
-5 thinking suicide, time now, tired i, to all, to four, to lie, to scream, to smile, to some, told by
-5 too so, took her, trains, tried end, twenty and, two to, until it, users, voices i, volunteers, voted to
-5 was quiet, was seeing, was told, waste space, we like, we never, we sang, we split, what a, when got
-5 when she, which i, who can, who had, who is, who said, who up, will leave, will let, will take, wish me
-5 without and, working on, works in, would her, would just, would left, would love, would mind, year nobody
-5 year on, you asked, you do, you feel, you told, you want, your mother, 😂
-6 3 days, a doughnut, a short, a talk, a young, about job, all it, am about, am actually, am nervous, am ok
-6 am suicidal, am well, and feel, and get, and only, and wanted, are one, argue about, ask a, at ten
-6 attorney, away the, baking, bald, be all, being sick, being the, believe, believe the, best friend, bit of
-6 bit she, bought new, brain, break, breakfast, bristol, buried under, burned, button, came out, can log
-6 caravan, centre, changed the, charger, chart, chemistry, chocolate, clearing, confidence, consultant
-6 could from, counselling, credit, dad would, danced, daughter wants, dbt, deep, dementia, did she, die i
-6 die since, do find, do need, do people, do understand, do you, doing the, done all, dose, double, dropped
-6 drums, duty, eaten, enjoy, every for, except, excited, explode, family tree, feel so, fell asleep, figure
-6 first session, five, five and, forum, found me, get when, getting married, gig, giving away, glad you
-6 goal, good morning, got email, got nothing, guard, guy, had of, had put, half past, half term, has in
-6 have cold, have kill, have let, have loved, have sober, have watched, he doing, he laughed, hear i
-6 here have, him a, his bed, history, hug, hymns, i dead, i die, i forgotten, i joined, i learned, i met
-6 i missed, i three, i upstairs, i wish, in law, is everything, is long, is safe, is singing, is what
-6 it another, it weird, jokes, just and, just got, just my, just out, karaoke, knitting, last i, last post
-6 last went, late, like her, like in, livid, lost mom, lost whole, love her, loved it, made the
-6 make friends, managed, may have, may i, me until, me when, mention it, module, moved to, my best, my exam
-6 my glasses, my late, my tells, my test, nightie, nobody ever, nobody sees, nobody will, noon, not log
-6 not stand, not understand, nothing in, nothing like, now with, of which, off dead, off to, one more
-6 only about, only in, only me, order they, ordinary, organist, orphaned, pack, packed, perfectly, pet
-6 pills i, pint, playlist, power attorney, process, projects, rack, raise, read a, recommendations
-6 recycling, replied, right for, roast, roll, router, say as, sees it, set up, shouted at, since august
-6 since march, since tuesday, sitter, six since, so done, so glad, solicitor, somebody else, someone who
-6 spoilers, staff, stop asking, streak, stupid i, sudden, swearing, swimming, take the, talk about, talking
-6 ten of, terrifying, thanks to, that do, that only, the after, the lady, the questions, then can, therapist
-6 they now, thirty and, thought it, tight, to another, to every, to talk, to throw, today got
-6 tried everything, twenty, twice a, ugly today, under a, up crying, up this, verse, want a, want be
-6 wanted die, wanted tell, wanting, wants know, warm, was lovely, was right, was worth, was wrong, watching
-6 we just, we need, what the, what want, when go, when i, who in, will back, will on, will to, will you
-6 windows, won, worker, would loved, would nothing, would put, would say, wrong with, your in, your life
-7 3 years, a dream, a mug, a now, about everything, air, airport, all my, allotment, am crying, am doing
-7 am glad, am happy, am mad, and after, and happy, and never, and not, anyone else, anyone have, archive
-7 are good, are still, army, ask you, bad days, bake off, bakery, beans, become, beginners, beige
-7 better dead, bingo, bloody, break a, brings, bullet, cafe, can sleep, can wait, cap, castle, caught
-7 charge, charming, chess, colic, come with, comes back, conference, corrected, could a, cow, cream, crime
-7 day a, did do, did the, difference, discussion, do post, doing right, doing well, drowned, embarrassing
-7 every and, everything the, excuse, exit, fact, fan, feel about, feel guilty, feel i, feel ugly
-7 first christmas, flood, for same, forty people, good for, good now, got in, got own, granddaughter, grumpy
-7 guitar, had dream, had enough, has anyone, has moved, hate job, have hear, have sent, having for, he still
-7 his first, his life, i 3, i cry, i drinking, i eight, i forgot, i grew, i him, i liked, i not, i one
-7 ignore, in first, in high, in may, inject, is dead, is down, is eating, is over, is trying, it comes, jet
-7 joined a, just a, just wanted, keith, knows what, lady, laugh, let know, like hear, local, low, married #
-7 me out, mention, miss my, moderator, my did, my reads, my says, my three, never get, new here, nice and
-7 nine hours, nine years, ninety and, no in, no the, not post, not the, now my, nurse said, ok not
-7 on thursdays, op, or just, over this, partners, passed away, postnatal depression, psychologist, raffle
-7 rain, ready to, realised i, right i, rude to, rush, sandwiches, says his, security, see in, sertraline
-7 sessions, set the, sets, she out, sheet, since last, single, so much, spain, staying, stories, summary
-7 sundays, swap, swear, take pills, talk the, talk to, tap, teaching, teens, tells that, text, thank god
-7 thanks the, that song, the first, the question, the still, the tell, the two, there one, they doing
-7 think she, thinking of, tired and, title, to live, to play, to write, toddlers, trifle, try the, turning
-7 twenties, valentines, volunteer, wallet, wanted say, was angry, was cold, was over, we all, well and
-7 went a, went to, what everyone, where you, whether, who has, who knew, win, with your, within, would been
-7 writing, you take, you wrote, your brother
-8 # not, a about, a cold, a down, advert, always gets, always me, am afraid, and asks, and else, and last
-8 and said, anyone who, appointment, ask if, ask the, avoid, bad day, be honest, be when, big, bit down
-8 boxes, bringing, brought, brought back, but would, changes, choir, chorus, counting, details, director
-8 do talk, eats, editor, either, every time, ex is, fake, far i, feel like, felt like, file, first day
-8 five weeks, gave my, give up, got into, got my, had been, haiku, ham, hate my, hated, hates me, he came
-8 heavy, help i, her too, hip, i actually, i getting, if do, if more, into it, is doing, it now, it worth
-8 joy, know it, known, lasagne, last line, law, leaks, learned, like a, like nothing, live my, lived, love
-8 love him, loved, machine, me about, mental, mental health, missed, monday ask, my driving, my old, my only
-8 my wants, never so, new pills, nice it, no to, not all, off a, older, one she, operation, or anything
-8 over my, over the, part time, patch, physics, pie, plenty, pond, pool, pottery, put phone, raining
-8 really bad, refund, reply, reset, results, rugby, see you, selling, set it, she does, she knows, should be
-8 sight, so far, social, sports, starts, steps, still do, still have, still not, stone, sudden death, sweet
-8 tattoo, teen, teenager, telly, that does, that way, the come, they going, they still, three weeks
-8 through wall, till monday, timer, to answer, to your, tower, voted, walks, ward, was ill, weepy, weighs
-8 well is, well she, what are, what can, what should, wi, will tell, winters, would die, year ago, year i
-8 you like, you said, zero
-9 a card, a party, a really, a shift, am having, am tired, and found, and made, anyway, apprenticeship
-9 are doing, are going, asked for, asked what, auntie, bowling, carpet, chaplain, character, come from
-9 commentary, complain, cricket, dal, darts, dead by, do hear, does the, does want, electrician, emails, far
-9 favourite, feel nothing, fell off, five years, for thirty, fryer, ginger, go is, go sit, got cat
-9 got dumped, got hospital, had an, had go, happy, has asked, has been, have a, have only, he have
-9 hear that, heat, held, helpful, his own, honestly, hugged, i finally, i mostly, i read, i remember, i set
-9 i slept, in new, in our, involved, is ok, is six, it cold, just feel, kinda, large, letters, lifts
-9 locked out, loving, make stop, me who, mic, mom going, mom never, my plan, new and, new she, not just
-9 not you, nothing to, obviously, of telling, ok to, old i, on again, otherwise, people do, pizza, plays
-9 price, project, realised, reported, right, salt, sausage, say yes, says it, screamed, she could, she had
-9 shirt, sleep for, speech, spoon, surprise, ten, that not, the about, the council, the price, the pub
-9 the three, the vicar, think is, third time, thirty years, to anything, to ask, to hear, to honest, useful
-9 vending, vending machine, visiting, want say, went down, where are, where do, who was, why my, wish luck
-9 would rather, you right
-10 always the, am now, am watching, bell, bits, blood pressure, busy, camp, can come, chat, clinic's
-10 counsellor, curtains, daft, deceased, dreamt, eleven, exams, first year, for six, forgot, get a, got job
-10 grades, grown, had his, have an, healing, hey, i all, i get, i got, is better, is even, is fine, is silly
-10 killed off, knee, laughing, map, meh, mom will, mugs, my year, needed, nerves, never again, not hear
-10 notice i, now i, of before, one is, one told, panic attack, plug, sandwich, say anything, says was
-10 she will, shift, silence, sings, sleep well, soft, sourdough, spam, speak, students, the button
-10 the right, thing ever, think he, three of, three times, to about, told my, trolley, try, we got, weird
-10 welcome, what it, what you, when do, who not, worries, worth it, would notice, would this, year old, 😭
-11 1, 2 years, a way, add, adults, after a, area, asked about, believed, bored, brilliant, broke, club
-11 come i, comment, crush, dating, doughnut, easter, experience, for two, going to, got new, had first
-11 helping, hens, how did, i miss, is too, it ok, just sad, know is, learning, lmao, loss, master, midwife
-11 missing, my had, not so, on will, or not, pages, pancakes, patio, pic, pies, played, plumber, postnatal
-11 propose, pull, review, right the, says will, shouted, snooker, speak to, spreadsheet, story, switch
-11 teenagers, tell me, the second, this has, thought i, time year, towel, trick, wales, washing, we had
-11 we will, while i, whoever, wobble, worry, years back
-12 and when, away my, best ever, came and, came to, committee, could have, crisps, dates, dawn, day it
-12 did not, do any, eight, fair, fall, had one, have never, he did, hear voices, hospice, i feel, it again
-12 know of, let her, like i, literally, losing, me go, minds, moment, mug, named, never thought, not exist
-12 not find, on now, one it, printer, queue, retirement, rip, settled, she got, someone put, surprised
-12 tell you, term, time to, trying kill, twins, used it, waiting list, war, what did, would a, would if
-13 about a, again i, asked the, at all, attack, badly, can not, curry, dull, furniture, goat, had a, hates
-13 have booked, have you, helps, i afraid, know the, log, ninety, not sleep, now am, play, pub, rubbish
-13 rude, said goodbye, screen, shifts, short, six months, small, source, terrible, training, two hours, unit
-13 version, wifi, yoga, you not
-14 about it, am sad, and no, argue, bake, cancer, chemo, finally, gave away, group, help, high school
-14 i still, instead, last month, met, not that, old, out with, reunion, service, session, she would, shout
-14 so have, taking pills, thank, the pressure, therapy, thursdays, tuesdays, turns, up with, vicar
-14 will live, without my, write
-15 all right, bring, but like, can believe, do say, eating, got a, heron, i sad, joined, last year, lovely
-15 luck, mad, my will, not about, not believe, now can, potato, pressure, set, she say, she says, six, soup
-15 stuck, told me, two years
-16 a who, cleaning, council, ended, fifteen, form, grew, have just, i cried, i had, ideas, it one, line
-16 minus, parking, power, put out, say is, self, self harm, she just, silly, the new, ugh, when was, young
-17 about my, agree, awful, bigger, bike, bury, divorce, do i, dream, had to, hard, health, i only, link
-17 loud, my first, of course, poor, rules, slowly, with two
-18 annoying, answer, as well, ate, chips, hate, he would, homework, means, meeting, never, not yet, read
-18 sang, says the, update, wife says
-19 changed, course, feet, i would, nervous, questions, tips, years since
-20 a new, party, thought would
-21 actually, great, mine, worst
-22 am dead, boring, cheese, christmas, did you, exam, i lost, team, we have
-23 married, test, to say, toast
-24 best, can i, glad, helped, singing
-25 i will, me now, mostly
-26 support
-27 miss
-28 nearly
-31 feeling, later
`,
};

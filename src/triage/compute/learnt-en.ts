import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 5931 words and pairs with their weights, as
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
      plan: [0.07, 1.03],
      farewell: [0, 0.67],
      despair: [0, 0.63],
      cannotgoon: [0.18, 0.1],
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
      substance: [0.29, 0.76],
      harmed: [0.33, 0.47],
      threat: [0.19, 0.36],
      voices: [0.34, 0.76],
      nosleep: [0.24, 0.36],
      birth: [0.14, 0.58],
      bereaved: [0, 0.02],
      other: [0.81, 0.33],
      trouble: [0, 0.42],
      life: [0.41, 0.16],
      care: [0, 0],
      always: [0.17, 0.37],
      swearing: [0.08, 0.13],
      feeling: [0.11, 0.18],
      ofself: [0, 0.44],
      ongoing: [0.73, 0.13],
      ahead: [0.44, 0.38],
      denying: [0.57, 0.51],
      ofanother: [0.82, 1.21],
      ours: [-1.21, -0.24],
      yours: [-0.42, -0.18],
      told: [-0.04, -0.18],
      machines: [-0.12, -0.3],
      products: [-0.59, -0.24],
      games: [0, -0.3],
      stories: [-0.11, -0.24],
      newsandstudy: [-0.22, -0.24],
      home: [-0.1, -0.24],
      thanks: [-0.35, -0.41],
      joy: [-0.15, -0.36],
      laughter: [0, -0.17],
      asking: [-0.47, -0.62],
      advising: [-0.36, -0.49],
      better: [-0.62, -0.35],
      fineness: [-0.09, -0.31],
      figure: [-0.25, -0.73],
    },
    around: {
      past: -0.56,
      recovery: -0.18,
      current: 0.36,
      fiction: -0.73,
      general: -0.59,
      humour: -0.34,
      self: 0.67,
      turned: 0.09,
      length: -0.24,
    },
  },
  least: [
    [10, -0.96],
    [20, -1.62],
    [40, -1.65],
    [80, -1.39],
    [9999, -0.83],
  ],
  leastBare: -1.91,
  words: `
36 thinking
35 have stopped
32 calm, gun
30 i took
29 fast, pretending
28 outside, thinks i
26 have not, like the, planning, police, to go
25 last night, note, out of, you know
24 chest, guess, jealous, love you, through the, to get, would be, you will
23 hope, is last, longer, there no, they would, was not
22 down the, hits, is nothing, peaceful, rent, typing
21 food, i go, locked, up to, wake, what i, why i
20 falling, feels, got two, i say, is not, not my, old and, pillow, scared, skin, take me, thinks am, throat
19 and now, anywhere, attempt, can see, have her, hold, hoping, i think, just that, least, poured, suicidal
19 think about, told her
18 cries, down to, envelope, every i, fault, go home, i about, imagine, is like, its going, mistake
18 nine days, not be, not up, purpose, smiling, thinking about, took the, woke
17 address, allowed, and want, care, ceiling, coming, crossing, enough, first time, give back, have got
17 hiding, holiday, i already, i guess, it just, lives, passport, sleeping, so bad, stuff, there nothing
17 thoughts, to see, true, waiting, want go, when you, would go
16 a date, a second, alive, and what, and will, behind, being here, comes in, cupboard, empty, existing
16 go and, god, i see, i tried, it off, not been, not being, on purpose, picked, picking, promised, put the
16 rope, the not, the ones, to just, to look, to myself, twelfth, visa, where i, where it, you can
15 along, and can, and go, and him, any more, day the, do not, drank, edge, folder, follow, forgive, go there
15 goodnight, happening, have it, him and, i looking, i made, i used, i went, i what, is done, is only
15 like it, not do, not here, not him, peace, prayers, said was, salary, says do, see it, see the, slipped
15 supposed, up there, voicemail, ways, will have
14 about me, ago, along the, am looking, and know, at least, back in, bruises, cabinet, can have, carry
14 checks, days i, do stop, ends, every, every night, eye, fantasise, for days, frightened, get to, gone back
14 gone in, handwriting, have left, he said, he says, hearing, how you, i how, is no, jump, keep thinking
14 letting, lighter, lock, my next, neck, nothing but, nothing ever, now he, one left, one way, passwords
14 putting, radio, said it, seat, serious, shotgun, smell, sounds, stomach, stronger, the ceiling
14 the cupboard, the running, thinking that, to through, told them, trust, what would, will need, would it
13 advance, almost, and think, are three, can feel, carried, cleaned, code, country, deserve, do do, do it
13 fit, fuss, go down, go the, haven't, he not, him to, hurt, i cross, i past, i two, in envelope, inside
13 instructions, insulin, is bad, it never, my back, old man, one the, ought to, pulled, reasons, shaking
13 so cold, student, the seat, till, to let, to when, told one, told the, unlocked, until i, walls, want put
13 waste, weight, where am, will be, will it, would like
12 after this, alarm, alright, and smiling, are reading, back the, better, cancelled the, car park, clocks
12 come down, found on, future, going on, gone home, got kids, had the, hands round, happen, have date
12 have the, hit, how would, i can, i lie, i up, is gone, is our, is same, it done, it two, know how, landing
12 let get, lights, loose, mind, mirror, my coach, not a, not asking, not back, not sad, of water, one to
12 only because, out it, permanently, phones, promise, put in, say out, says name, shows, since i
12 stop thinking, storm, tells, the crossing, the outside, the said, the went, the who, they said, think of
12 this time, to help, to things, took it, tracks, two year, understand, usual, weather, wheel, wife thinks
12 will not, woke up
11 abeg, all out, already, am one, and do, and says, are sad, barrier, beautiful, been about, being hurt
11 can my, church, clean, days since, diabetic, do tell, door shut, down in, even it, everything is, foot
11 for long, four days, getting stronger, give the, going the, has gone, have me, he told, hidden, hope the
11 i clean, i hope, i sleep, i tell, if talk, is polite, is scared, just me, left group, light, like an, long
11 looked at, looks like, make sure, my handwriting, nobody knows, not see, round the, ruin, running
11 seatbelt, seemed, since four, sister said, tell them, the back, the gone, the other, the stuff, the time
11 the would, this not, to where, toilets, told i, tonight i, two of, under the, up my, view, wake up, waking
11 wanted go, we do, were good, when get, where is, would do, yellow, you reading
10 a day, a life, a mistake, a up, ahead, and gave, and up, anger, arguing, at party, bad, be off
10 because will, bed, been good, blades, bones, brother says, calms, can get, can stop, come the, cost, day #
10 door down, eleven days, else have, every evening, ex has, far the, forget, get better, go hospital
10 go through, go to, god me, going get, got the, have everything, have looking, he does, hear, heart going
10 i alone, i looked, i myself, if go, insurance, intend, it down, it ends, it when, its not, just tired
10 keep having, kind of, last of, latch, lights off, like on, like something, london, look when, lorry
10 methadone, mother says, my card, my little, my saw, next time, no of, not for, not job, not out
10 not tomorrow, nothing my, one who, out in, out my, people say, polite, pot, potassium, razor, reading this
10 real, really want, saying, says her, secretly, shake, shut, smells, some nights, sorted, strength
10 suicidal and, talked, teeth, tell parents, telling the, the cabinet, the down, the folder, the out
10 the part, the police, the thoughts, they can, they will, theyd, thing that, thinks it, to again, to think
10 told boss, tomorrow, trade, tube, understood, used to, want mom, want stop, wanted see, worthless
10 would never, you find, you when
9 afterwards, am worth, and lad, and where, anything to, back from, be saved, because is, been looking, bill
9 blinds, breaking, bug, cars, choosing, cleaner, come on, company, counted, day and, day since, days of
9 decided, die everyone, die of, disappointed, do want, each day, each them, easier, easy, else a, fear
9 feel ashamed, fixing, flight, fly, for like, for now, foreign, get up, go first, gone out, good bit, good i
9 ground, hall, happens to, have to, he always, heating, his has, how it, how many, i down, i drank, i felt
9 i found, i have, if did, in advance, in country, in what, it getting, it more, it nice, its getting
9 just see, just you, keep going, kinder, kindest, kindest thing, knife, knives, know i, lamp, last one, lazy
9 learn, let say, let see, like is, look me, looking at, me down, myself i, needs to, no on, no plans
9 no sense, not because, not her, not stop, not tell, now it, one thing, other and, outside my, paying, pills
9 plans, proud of, put car, ran, reading about, reason, relapsed, sad you, savings, scattered, scratched
9 screams, scroll, she have, sick, signed, since #, since #year, small town, sock, someone tell, stands
9 swallowed, texting, thanks all, that bad, that tells, the group, the only, the radio, the say, the wrong
9 them like, therapist asked, there not, there only, they about, they put, they think, this will, three days
9 tired of, to do, tracking, up the, voice, want end, want my, was just, watch, went on, wet, when the
9 when there, while my, will i, will me, wish, wish that, working out, you have
8 about i, accident, advisor, afford, ago and, am even, am scared, am too, and just, and picked, and saying
8 and told, anybody have, apart, at say, back is, bank, basically, be over, because me, bed the, been days
8 begun, being what, blame, bother, built, calm like, caring, checks the, clumsy, comes the, counts, covered
8 dad has, dark, day two, days and, dialysis, did right, did tell, do and, do something, dorm, dressed, drug
8 drunk, each of, engine, ever to, everything at, finished, first class, food was, for each, for second
8 forever, forget me, get help, giving, giving the, giving things, go out, go sleep, going hurt, going in
8 going work, group am, group i, hat in, have myself, have nice, have out, have started, haven't in
8 haven't the, having to, he checks, he only, hearing it, hoped, hour ago, i better, i hear
8 i hearing, i promised, i scared, i should, if say, in mirror, in other, in year, inside a, is getting
8 is mine, is new, is strong, it come, it wants, it will, joking, jump and, just the, keep saying, know when
8 last so, less, let it, longer i, longer than, lucky, me would, mine and, mom thinks, money, months clean
8 morphine, my has, my potassium, never see, next door, next is, no left, normally, not allowed, not bad
8 not even, not feel, not get, not right, not shaking, noticed i, now has, of just, of pills, on holiday
8 one each, one knows, one last, one leg, one week, our daughter, out where, oxygen, park, part, passport i
8 picking up, platform, pocket, point any, pregnant, proud, rope the, safe, said its, say for, say sorry
8 slid, sort, spoken, stepdad, stopped looking, stopped replying, taken, talk out, tell your, the again
8 the cleaner, the pot, the thought, the twelfth, the wheel, thinks is, thought is, three months, threw, thru
8 to take, to want, told what, tonight, tonight and, took in, touches, trans, tunnel, twice and, two months
8 typing this, up on, urge, wait for, waited, want call, was accident, was being, we talk, wedding and
8 who talked, will read, wish would, would anything, would down, would look, would take, wrong of
7 # pregnant, # since, a out, a pen, a quiet, a town, a trans, a weight, account, already and, am alone
7 am hiding, am outside, am sleeping, am two, am using, and doing, and how, and say, angry it, as not
7 ask anyone, away and, being to, body, borrowed, business, by time, call police, can be, can talk, cardiff
7 case, chats, coach, cut the, degree, deleting, disgusting, do even, do is, do when, does know, done it
7 down i, dramatic, drinking, eaten since, even a, even when, everything that, faces, fantasise about
7 fed the, fence, find out, finger, five days, forty and, gap, get in, go by, go without, go work, goes on
7 goes to, going do, going like, gone quiet, got bad, got good, got one, grand, gun the, had more, happier
7 has to, have all, have already, have and, have liked, have picked, have taken, he can, he has, he put
7 he wanted, help me, hitting, holding, hole, hot and, i could, i even, i everything, i fantasise, i finished
7 i hiding, i needed, i really, i using, i want, i well, in shower, in sock, is dark, is empty, is fault
7 is given, is happening, is just, is telling, is ten, is wet, it all, it because, it gets, it takes, it time
7 its just, keep myself, know that, ladder the, laid, laughs, licence, lie, like someone, like they, lock up
7 loo, love and, love my, lunch, mean, months sober, more that, more to, mums, my blood, my last, my sock
7 my student, my throat, myself of, myself that, next that, next the, next to, no no, nobody say, not anyone
7 not bother, not care, not come, not open, not worth, nothing, noticed that, now is, nowhere, number plates
7 of platform, one one, ones that, out this, out to, overdosed, pass, pencil, pension, petrol, phone now
7 pills since, point, primary school, put on, quietly, ride, rifle, said look, said no, say was, says its
7 see what, seriously, sewing, she thinks, since accident, slept since, so can, somebody tell, soon, soon i
7 spot, stopped answering, surgery, switched off, taken to, talking me, tells me, tenner, that other
7 the biscuits, the chemist, the have, the knows, the lorry, the once, the toilets, the weather, the while
7 the without, their dad, there like, they know, think one, think well, thought was, thoughts are, tired
7 to come, to die, to off, told children, told myself, told on, took my, trans in, two kids, two on
7 typing with, up he, urge to, using, waiting the, want that, wants me, was sick, washed, water, we three
7 wedding, weigh, well so, went my, will find, with razor, worth more, would done, would me, would sad
7 would the, you see, you your
6 3 months, a bug, a cook, a few, a full, a fuss, a gun, about football, after in, after me, again and
6 all do, all know, all of, am allowed, am going, am just, am when, an empty, an old, and could, and nothing
6 and thinks, and watched, anybody's, as could, ashamed, asking because, asking for, asleep, at midnight
6 back home, backwards, balcony, bank and, be like, been 3, been reading, been since, before would
6 behind the, better with, biscuit tin, bit me, blanket and, bleed, bleeds, bout, bridge and, broken, cab
6 calendar, calms me, came a, came home, can eat, can hear, can leave, cancelled, carers, carry on, casserole
6 catch, chemist, chose, clean for, cold and, collected, column, complaint, could go, could the, could think
6 count out, cousins, cover the, coward, cries and, cross the, day long, day no, decent, deleted all
6 distract, do the, drop, edge of, engaged, engineer, ever going, every morning, every one, everyone thinks
6 feeding, feels like, fell on, felt in, few weeks, fifty, finds, finished and, flats, for him, four the
6 fresh, full stop, given, gives me, go before, go for, go in, go off, good job, got down, got to
6 happening to, happy the, have at, have do, have done, have going, have good, have had, have half, have more
6 have told, have up, he gives, he let, he lives, he made, he never, he outside, he thinks, he took, her came
6 her not, him not, his teeth, hits me, home because, how easy, how people, hull, husband has, i fell
6 i grand, i haven't, i heard, i last, i look, i next, i out, i ran, i try, i twenty, i when, if asks
6 if your, in dark, in days, interested, is engaged, is good, is off, is rule, is third, is two, is waiting
6 it after, it going, it sounds, it worse, it would, just on, just so, kids no, kitchen since, knew my
6 know this, laugh the, laughed it, lecture, lectures, less than, let me, life i, like go, like if, little
6 long a, look after, looks a, lying, made promise, made up, make fuss, man came, marks, mass, maybe i
6 mean i, milk's, miscarriage, mods, more i, my insulin, my mind, my moved, my notice, my pocket, my put
6 needs me, never born, never says, next year, not and, not around, not eaten, not he, not how, not to
6 not upset, now so, of reasons, of who, on long, once more, one lost, only for, out is, out so, out was
6 pastor, pay him, pe, physically, pill, pin, plates, please talk, pop, practise, press, punched, pushed
6 ran of, ran out, replying, reservoir, room watching, run, safeguarding, sat down, saw it, say how, say you
6 saying my, scissors, second, shared, shouting, sign, since funeral, since the, since wife, size of
6 sleep in, sleep the, sleeping in, sleepy, some the, someone distract, soul, stepfather, stopcock, sugar
6 supposed to, tell anyone, tell it, that like, that will, the bed, the done, the drawer
6 the estate, the fridge, the how, the lad, the ladder, the latch, the light, the lights, the milk's
6 the noise, the park, the rent, the safe, the shut, the towels, the tube, the will, them now, they do
6 they found, they say, thing want, think i, think the, thinking would, thinks have, third night, tickets
6 to before, to bother, to cut, to find, to out, to their, to which, told brother, told no, took down
6 took me, tooth, trying, under my, unhappy, upstairs, waking up, walking around, was blood, was happy
6 was low, was no, was thinking, waste time, watched it, watches, way back, we even, went i, went so, when he
6 white, who the, who what, whole course, wife found, will know, with him, would fine, you did, you tell
5 999, a paper, a pill, a real, a text, a while, a writer, about to, again tomorrow, airing, airing cupboard
5 alarm went, all that, all you, am asking, am finished, am more, am next, am only, am terrified, and baby's
5 and bring, and goes, and less, and took, and wait, angry about, another i, apologies, are being, are same
5 around like, as will, asked i, asking as, at three, at traffic, bad that, be sad, be upset, because the
5 because there, been telling, before friday, being alive, believes, bench the, better and, bit it, blade
5 bloke, bloods, broken and, bruise, buried, but do, calms down, car outside, clapped, clocks change
5 come off, comes my, complaining, cope, could remember, could tell, count, cover, day 0, day that, days the
5 dead inside, dead since, depot, depression is, dinner, dissertation, do intend, do tomorrow, does need
5 done, door locked, down and, drip, drive there, drives, drunk and, earn, eat and, eat that, eating and
5 else can, emergency, enough for, ever since, exactly, feels to, fewer, fight, fight it, fill, find her
5 for eight, for safe, for since, for year, four years, game, get my, given her, going now, gone to, good to
5 google, got four, had no, hair in, has given, has replaced, has stopped, have caring, have down, have felt
5 have gone, have no, have own, have reading, have round, have thought, haven't a, he goes, he wants, he when
5 he will, heart, heaven, her address, hid, hide, him go, him that, hold the, hopeful, hospital i, hours away
5 how stop, hundred, hurts to, husband came, i almost, i did, i drive, i let, i poured, i shan't, i wanted
5 ill last, in pocket, in small, in toilets, in water, intend be, intend to, into the, is about, is asleep
5 is day, is first, is mess, is nine, is nineteen, is normal, is outside, is planning, is round, is skin
5 is true, is your, it away, it day, it take, its all, just done, just her, just it, just to, just want
5 keep back, keep hearing, kids asleep, know and, know they, know what, know where, knows the, last he
5 laughed off, lesson, lid, lie there, life and, light on, like she, liver, living, locked and, locked in
5 locks, logistics, look in, look like, looked up, looks at, lunch is, madam, manage, me before, me one
5 me up, midnight, mods can, mouth, moved back, much longer, my eye, my gets, my gone, my hits, my own
5 my pillow, my seatbelt, my touches, my visa, nails, need know, need something, need to, never and
5 never better, never his, never hit, never tell, never to, new year, next day, next me, nice if, no hope
5 no kids, no one, not at, not going, not show, not stopped, not work, note says, nothing is, nothing no
5 nothing the, nothing works, now and, now like, of anything, of soup, of ten, of thing, off my, ok if
5 on because, on when, on wrong, once the, one tonight, only one, or two, out if, out one, over and, own hand
5 paid back, part it, pattern, people look, pier, pills are, playing, poorly, promise i, proud you, put a
5 question is, quickly, quiet you, regarding, relief, remove, replaced, rest, sad for, said back, said how
5 said just, said take, said the, said would, same job, same that, saturdays, saw on, say thank, says just
5 scared because, scares, school two, see myself, see reason, sense, sensible thing, shan't, shaved
5 she given, should tell, sick on, signs, since and, since came, since october, single day, sink, some point
5 someone would, somewhere, spoken to, stand up, staring, staring the, start again, stop shaking, stupid
5 suicidal thoughts, sure i, sure is, sure it, take all, take away, take too, taken the, talk me, talk my
5 tell health, ten to, tenant, that have, that how, that last, that when, the alarm, the baby's, the coming
5 the edge, the eldest, the ends, the game, the go, the ground, the hat, the holiday, the loo, the mirror
5 the miscarriage, the note, the platform, the problem, the quiet, the roses, the size, the song, the tin
5 the urge, the vet, the watching, them one, they lock, they make, thing could, thing i, thing left
5 things when, think there, this since, three ago, tickets for, till it, to explain, to have, to heaven
5 to him, to our, toaster, today one, told husband, tomorrow would, tongue, tonight he, tonight the
5 took many, took pills, tooth and, touches me, tried, tried hard, trouble, twice this, twin, until have
5 up i, used be, vents, waiting on, want hurt, warehouse, wave, waving, way to, we go, were about, what am
5 what if, whatever, where my, where will, which is, which of, who that, who will, why it, wife had
5 wife would, will all, will come, will see, without her, without them, working, worse than, would make
5 would see, year it, years now, you ever, you remember
4 a burden, a cut, a fourth, a game, a hundred, a joke, a loop, a nice, a thought, a tooth, a view, a waste
4 able, about an, about being, about suicide, about that, about your, after the, all and, all can, all down
4 all find, all night, allowed in, alone, alone the, already i, always been, am being, am frightened, am lazy
4 am not, am off, am typing, amazing, an accident, an ago, an envelope, and back, and down, and felt
4 and lives, and ran, and thought, any it, anything but, around the, as long, asked which, asking a, at break
4 at nine, at some, at time, away from, baby would, balcony and, bank came, bank card, be alive, be ok
4 be reading, because am, bed since, been born, been drinking, been replaced, been things, been thinking
4 been together, believe that, belt, best mate, bins, board, bored of, bothered, breathing right, burning
4 burnt, by myself, by own, cabin, call next, can think, careful, cause, chapel, chest and, clean up, closing
4 collapsed, come home, communion, cuts, dad said, daughter has, day he, day in, days my, days old, declined
4 distract me, disturb, dizzy, do all, do blame, do expect, do for, do he, do lock, do mean, do ring
4 do there, doctors, does anyone, does one, doing it, done before, done my, dr, drawing, dress, driving
4 each i, earth, eat sleep, eighteen, eldest, eleven old, else like, enough to, ever and, every this
4 everything and, exercise, family group, farewell, feel, feel something, filled, film i, for being
4 for everything, for myself, forgive me, four months, gave him, get for, get out, get the, gets it, glasses
4 go at, go back, go bed, going i, going out, gone for, gone my, gone so, got forty, group and, group is
4 had my, halls, handed in, hardly, hardware, has got, has the, have 2, have about, have begun, have bring
4 have drinking, have else, have for, have hidden, have is, have life, have lying, have sat, have something
4 have that, have together, have waited, haven't got, haven't to, having thoughts, he cries, he cross
4 he four, he gave, he right, he very, he wrote, hear him, heard a, heard him, her ate, her said, him it
4 his voice, hit by, hit me, hold it, hold my, hole in, hole the, honest, hostel, how this, hung, hung up
4 hunting, hurting, i across, i brave, i catch, i coming, i count, i deleted, i drove, i help, i hold, i lose
4 i nine, i over, i punched, i sort, i swallowed, i take, i thirty, i typing, i use, i watch, i where, i yes
4 if got, in 4, in airing, in biscuit, in cupboard, in dorm, in hall, in hostel, in hull, in says, is days
4 is falling, is finished, is four, is got, is hot, is lot, is lovely, is moving, is one, is sick, is still
4 is stopping, is until, it about, it before, it up, jeans, just case, just go, just if, just leave, just sit
4 kissed, know anyone, know every, know people, know she, lap, lately, let off, let us, lie and, like and
4 like be, like rosary, like should, like since, liked the, lists of, lock in, locked the, long i, look at
4 look the, looked it, looking it, looking the, looks so, lose my, made peace, make me, makes me, man says
4 me good, me long, meant, mi a, missus, mom says, months pregnant, more like, most and, most days, mouth and
4 much in, my brain, my found, my knows, my stepdad, my twin, my wrist, myself it, myself so, neighbour has
4 never say, night hear, nine of, no back, nobody believe, not afraid, not anywhere, not blame, not eat
4 not give, not intend, not know, not move, not next, not ring, not slept, not spoken, not this, not trust
4 not used, nothing and, of asking, of bath, off me, off not, off phone, off with, on any, on bed, on both
4 on ground, on landing, on outside, on same, on since, on ward, once my, one day, one friend, one when
4 only a, only that, order of, out that, outside since, overreacting, paying for, payslip, people have
4 phone off, picked the, pills now, place where, plants, point of, policy, posting, press button, press it
4 primary, pulse, punjabi, question for, question the, quiet, radio and, really is, really to, reason get
4 receipts, register, remember how, removed, replies, replying the, resting, right to, rosary, run out
4 said good, said in, said is, same as, say why, saying he, says can, says tonight, scared my, scene
4 school their, score, screaming, sending, seventy, shan't be, sharp, she comes, she not, she put, since mom
4 six days, skipping, slapped, sleep hours, sleeps with, sleeves, slept for, so happy, so just, so low
4 so not, sold land, someone say, someone talk, space and, spiders, spit, started again, station, strangers
4 strong, suffer, suit, take care, take out, teach, teeth and, text my, that fine, that know, that too
4 the airing, the bench, the blinds, the dorm, the driver, the drop, the green, the ice, the landing
4 the language, the letters, the lid, the life, the long, the money, the passwords, the rope, the run
4 the safeguarding, the scan, the sensible, the spare, the suicidal, the surgery, the tickets, the till
4 the toaster, the told, then did, then go, therapist is, they gave, they go, they got, they him, they see
4 they told, thing to, thing with, things away, things that, think killing, think that, thinking the
4 third of, this do, this like, this what, this world, this year, thoughts killing, thoughts that
4 three hundred, through whole, tied, time a, times day, to any, to bring, to dead, to hold, to hospital
4 to something, to watch, to weight, together and, told at, too to, took house, took phone, touch, truck
4 two nights, until they, up as, up everything, up her, up how, up one, upset, very nice, video, want cut
4 want get, want him, was always, was around, was best, was brave, was found, waste of, way other, we buried
4 we know, we over, we watched, wedding in, weeks since, well that, went and, were four, were lovely, what is
4 what me, when is, who find, who have, will finish, with their, working a, would find, would hate, would him
4 would miss, would not, would they, would to, wrote down, wrote of, years old, you go
3 # clean, a asked, a came, a casserole, a coward, a deal, a drive, a heart, a just, a laugh, a message
3 a story, ago i, alive i, all be, am after, am gay, am shaking, am sure, an lady, and give, and got
3 and into, and laughed, and love, and run, another country, anybody else, anything and, app, are worth
3 at weddings, attendance, bang, because if, because of, been going, been happier, been up, bench, bird, bone
3 both them, bring the, burden, burden my, button i, button would, came back, can afford, card and, cell
3 cello, cheap, clear the, colleagues, cooking, corridor, count as, court, cushion, dad says, day 3, day on
3 debit, detector, disabled, dishes, do myself, do see, doctor says, does count, does like, down stairs
3 drawer, drawer with, drinking since, drinks, driving i, eat in, ends i, even with, ever be, every of
3 exams are, expect, farm, feel ok, fell, fighting, fill in, fill the, first was, folded, for after, form to
3 foster, fourteen, from when, full time, gaffer, gave up, get two, give me, going a, going be, going end
3 going for, got better, got flu, got hair, got his, got married, grinding, grinding teeth, group chat
3 had good, had this, hate myself, have been, have family, have like, have on, have thinking, he looked
3 he no, health visitor, hear my, hear the, hear them, heard, held him, her down, her now, her say, her well
3 heroin, him i, himself and, hold out, hope you, i burnt, i deserve, i gay, i happy, i know, i outside
3 i picked, i pushed, i run, i scream, i shaking, i supposed, i taking, i terrified, i too, i writing
3 if could, if something, if want, if wanted, illness, in cold, in notice, in two, into house, is broken
3 is goodbye, is happy, is him, is raining, is said, it ever, it has, it hurt, it our, it says, its got
3 kidney, kilos, knock, know kind, last time, last week, legs, let be, life insurance, like kid, like me
3 like one, lines, lips, lists, long that, look over, looking me, loves, lurker, me see, me sick, me want
3 message, mom died, mom him, more is, more than, my came, my cousins, my do, my group, my social, my third
3 myself if, myself is, need go, netflix, never felt, nine, no for, nobody needs, not afford, not hold, not i
3 not if, not mean, not nice, not of, not remember, not she, not talk, notices, novel, now that, of what
3 off work, ok it, old lady, on desk, on forum, on ledge, one died, one of, one rang, one tell, one was
3 only is, only just, opening, our and, out am, over at, parking space, password, pete, poisoning
3 problem and, put up, pyjamas, ramadan, reading, regional, rocks, safe and, same way, saying she
3 saying that, says he, says next, says no, search history, second in, see doctor, seeing my, she can
3 she doing, should the, should to, shown, sick the, since died, since friday, since is, slow, so will
3 something and, something like, song the, sooner, stars, still at, still to, stopped because, stopped going
3 straight, suppose, tablet, taking the, talked about, tell not, that go, that well, the better, the blade
3 the body, the boiler, the dishes, the had, the hardware, the leg, the never, the off, the pharmacist
3 the plan, the point, the round, the small, the stopcock, the thing, the wave, the wedding, the year
3 their mother, them laughing, then told, they get, they not, things to, thinking ending, thirsty, thirty in
3 thirty three, thousand, thumbs, tick, time and, time it, to burn, to either, to hurt, to waste
3 together since, told doctor, told gp, too of, top where, towels, twelve years, two weeks, up from, use for
3 use it, using the, very tired, visitor, want kill, want someone, want waste, was dead, well done, when am
3 where would, which one, while we, wife our, will hear, will only, winning, world, would something
3 would write, writing her, wrote, years one
2 aisle, anyone know, bad in, because i, being for, blood, bridge, card, chance, check, checked, crying the
2 disappointment, everywhere, exist, felt, found search, fourth, gave a, gave his, going mad, he asked
2 i like, including, is another, is breathing, is how, it raining, kind, know who, ledge, make to, maths
2 me not, nice, noise, not fight, not think, nurses, off without, on bridge, ordered, pen, please tell
2 says am, sleep, so tonight, stopped eating, teacher says, the bridge, the pen, the voices, thing the
2 think would, three and, three years, together, touched, tutor, voices have, was nice, would have, wrong
2 wrote letters
1 dry, joke, lost the
-1 black, crashed, hunt, not say
-2 a plan, about all, about money, and everything, antibiotics, any to, before the, breath, can do, care what
-2 chairs, congratulations, day off, deaf, desk, died i, drive, first week, for nine, free to, freezer
-2 goes off, got home, granny, hair, hell, home now, hope everyone, hospital, i doing, i laughed, is all
-2 is when, it does, it told, loft, meant to, messages, most of, my said, not told, of mind, only and, only i
-2 our has, please not, proper, round is, said that, says to, sounds like, thanks, the gym, the show
-2 the where, to drive, to what, tomorrow and, town, trip, two and, wake at, want to, was one, we can
-2 week off
-3 # days, # have, 2 #, 3 weeks, a before, a carer, a cow, a double, a guy, a lot, a meeting, a normal
-3 a roast, a sausage, a seat, a single, a tattoo, a time, about at, according the, add the, affairs
-3 affairs order, after i, agreement, aid, all day, all them, allergic, am alive, am exhausted, am fine
-3 am really, am sick, am student, am thinking, am turning, an because, and again, and cross, and nice
-3 and some, and three, and two, and your, anime, answer the, answering the, anything for, are looking
-3 are murder, ask her, asked my, asked to, at airport, at eight, away with, awkward, back and, back i
-3 back my, back out, back work, banana, bar, barely, barks, be back, be happy, because are, because would
-3 been through, before #, big in, birth, bless, board and, bottles, brother law, buses, butter, by two
-3 cable, can about, can drive, can in, can open, can take, causes, charity, chef, cinema, civil, come to
-3 cone, corpse, could it, could my, crisis line, cry front, cut down, day is, day one, decide
-3 decide anything, declan, dentist, deposit, did same, did something, did that, died #year, dignity
-3 do about, do speak, does get, does have, does not, done for, done of, down for, draw, each one, early
-3 ears, eat lunch, eat my, eight months, eighty and, essay, every he, every year, explain, fallen, feed
-3 feel behind, feel that, fella, fishing, fog, food and, for once, for reason, for ten, for three, form i
-3 found i, four is, free, frogs, fun, gate, gave to, gentle, glasgow, go away, going bed, going sleep
-3 good and, good cry, got for, got help, got me, got through, green, gym i, had depression, had thoughts
-3 happened, has and, has else, has something, have also, have bad, have days, have here, have nothing
-3 have off, have over, have used, have waiting, he had, he like, he sleeps, heels, her own, her stuff
-3 here any, here more, his favourite, horror, hour because, how are, how i, humour, i alive, i cook
-3 i explode, i giving, i hate, i hated, i new, i reading, i said, i thought, i turning, ill and, in aberdeen
-3 in cork, in sleep, in teeth, is having, is married, is three, it goes, it good, it him, it said, judge
-3 just how, just like, just says, labelled, last after, last she, late he, laughed at, laughing and
-3 laughing the, lemon, length, let go, life years, looking for, lorry driver, mail, makes a, me because
-3 me do, me know, me some, me ten, me your, meet, members, mend, method, mondays, months since, mother law
-3 my account, my again, my character, my coming, my crush, my granddaughter, my grandson, my new, my used
-3 my while, near, need help, never a, new members, new so, no has, no me, no need, not better, not breathe
-3 not but, not much, not pay, not read, not which, not your, now have, nun, of bed, of doing, off and
-3 off ten, offers, often, on fridays, on off, one for, one from, one has, one on, one says, one this
-3 only the, only way, or no, order, others, others do, our #, out bed, over #, over a, own life, paint the
-3 parking lot, people who, perish, pick up, plot, points, pray me, put my, put weight, random, received
-3 redundancy, return, risk, round and, route, runs, say will, says and, see a, see my, see that, seed
-3 served, services, seven years, share something, she wants, sister says, smell of, snack, snoring
-3 someone can, something good, song, speak me, step, straight and, sure to, swore, take with, talk him
-3 talking about, teenage, telling, telling them, that one, that works, the bank, the bar, the board
-3 the club, the comes, the dates, the difference, the file, the forecast, the makes, the raffle, the rain
-3 the strong, the tank, the trip, there way, they like, think we, thinking killing, this group, this how
-3 thumb, ticket, till he, time on, tired like, to back, to finish, to meet, to move, to tidy, to try, to who
-3 told kids, told you, too but, took own, two at, two in, up we, upset about, used my, wanted share, wants a
-3 ward and, was about, was long, watch the, way and, way of, we looking, we not, weeks ago, well it
-3 went this, what do, what time, when it, when press, whether to, which a, whole world, wife tells
-3 will explode, will get, with light, worry about, would come, would in, written my, x, year, year my
-3 years last, yes or, you all, you asking, you hear, you matter, your husband, your post, yourselves, yrs
-4 # next, # times, a bit, a break, a choir, a do, a drawer, a little, a no, a park, a parking, a piano
-4 a proper, a sleep, a small, a soft, a surprise, a ward, a wobble, about #, about anything, about but
-4 about her, about you, according, affairs in, after #, agree with, all the, always i, am anxious, am any
-4 am eating, am livid, am married, am relieved, am stressed, am up, an appointment, an electrician, and also
-4 and ask, and asked, and ate, and came, and radio, and yes, android, announced, anxious about, any ideas
-4 any way, anyone awake, anything i, appointment on, appointments, approved, are about, are done, are like
-4 are now, are right, are tired, as electrician, as much, as say, ask for, ask i, asking if, asking what
-4 assessment, assistant, attacks, author, away, bad but, badly i, banner, bars, bat, bath the, battery
-4 because changed, been quiet, been sober, been waiting, believe is, beta, better off, bike the, bipolar
-4 bit a, bit today, bit with, bleach, blues, borrowed my, both and, bridesmaid, bring it, broadband
-4 brother because, brother came, bucket, building, burst, but will, by way, came at, can breathe, can help
-4 can on, can sit, can stand, can still, can the, can we, can with, candle, card the, changing, chapter
-4 cheerful, cold, collect, colour, come out, come sit, coming up, community, complain about, convinced, copy
-4 could be, could eat, could find, customer, customers, cut deep, dance, danger, danger anything
-4 daughter not, day course, day i, day so, deleted and, delivery, did and, did make, did my, did though
-4 did want, disorder, do a, do give, do sleep, do they, documentary, does and, does anybody, does my
-4 does that, done and, draft, drama, drew a, drill, drive home, driving test, dumb, during the, each my
-4 eating disorder, eleven is, else i, else is, else the, emailed, emdr, episode, even the, every week
-4 families, feel bad, feel flat, fell the, felt better, fete, final, fine and, finish, first for, first of
-4 fixed the, flag, flagged, flask and, for when, fortnight, four hundred, four times, french, furious
-4 geography, get it, get of, give her, glad i, gladly, go like, go with, goes it, going go, gone mad
-4 good home, got off, got six, got told, handing, happy for, has ever, has it, hate them, hated every
-4 have eleven, have enough, have laughed, have learned, have new, have seen, have someone, have there
-4 have three, have through, have well, he could, he knew, he likes, health and, healthcare
-4 healthcare assistant, heard it, held it, held the, help and, help it, helped the, helping me, hill
-4 hold to, horse, hospital in, hospital on, housing, hurt myself, i after, i agree, i also, i anxious
-4 i away, i due, i eating, i every, i find, i killed, i livid, i nearly, i nervous, i never, i no, i self
-4 i type, i worry, if can, in bits, in every, in fife, in hospital, in more, in out, in rain, in row
-4 in three, inches, instead of, into a, ipad, is any, is anything, is bit, is clear, is hard, is heart
-4 is making, is nice, is slow, is well, is wrong, it always, it changed, it helps, it loud, it once, it pass
-4 it till, it twice, it until, just he, just waiting, kids do, killed by, knew i, knocked, know if
-4 know others, laptop, laughed till, laws, leak, lens, lidl, life, like do, like know, like thank, liked
-4 line in, links, listen, listening, lithium, log in, long the, long time, long you, looked after, looked in
-4 looks great, lost two, louder, ma, made my, making, making a, making me, married in, maths teacher, matter
-4 may and, may the, me why, meat, messages and, meter, mom not, moved the, mrs, my both, my can, my come
-4 my dad's, my done, my feet, my partner, my teenager, my took, my wallet, my went, myself to
-4 nearly finished, neither, never got, never i, never said, news, nice i, nicely, no my, no rush
-4 no thoughts, normal to, not am, not dangerous, not drive, not help, not it, not long, not speak
-4 not talking, not us, not worry, nursing, obsessed, of again, of all, off the, off then, offered, on asking
-4 on three, on till, one can, one letter, one page, one those, one with, one you, ones of, onions, only does
-4 only now, only on, ordering, orphan, out all, out because, out for, over all, over for, owe you
-4 panic attacks, partner, please do, podcast, poster, pray for, prayed, priest, psychiatric, pump
-4 questions and, quiz, re, read every, reads i, ready, reckon, record, recovering, relationship, remember
-4 report, rid, right place, ringing my, rough, round i, sad when, said can, said have, salad, saw a, saw the
-4 say before, say someone, says like, says sorry, second one, seconds, see how, see this, sense of, sentence
-4 series, server, several, share, she asked, she safe, shock, sister has, six weeks, sixty, slide, slides
-4 small and, smart, so bored, sofa, some of, someone asked, something i, something stupid, speaking, split
-4 stage, starts and, stays, still the, studio, subscription, take in, take over, taken out, talk people
-4 talking the, tell someone, tell us, telling to, ten and, ten i, ten minutes, tesco, thank all, that ever
-4 that no, that says, that something, the army, the bit, the bottles, the can, the carpet, the company
-4 the delivery, the do, the ending, the football, the freezer, the heart, the last, the like, the looks
-4 the organist, the paper, the queue, the reason, the recycling, the rest, the sign, the snooker
-4 the solicitor, the spoon, the tap, the team, the telly, the tower, the twice, the waiting, the wants
-4 the war, the young, therapist i, there anything, they look, thin, think was, thinking you, this just
-4 those thoughts, three because, three she, through and, through it, through walls, throwing, tired it
-4 to after, to bed, to complain, to over, to read, to scream, to two, to wash, toddler, told health
-4 told people, tombstone, too late, topic, track, tree, tried the, trying to, turns out, twenty minutes
-4 two for, two hundred, two now, two with, under control, understand why, unless, until friday, up by, up in
-4 up two, update it, update my, used say, village, w, waiting till, wallet my, want make, wanted a, wants to
-4 wards, was hospital, washer, way get, way i, we made, we would, weddings, weird and, well now, went last
-4 what does, what else, whatsapp, when a, which me, while am, whitby, who been, who wants, whoever the
-4 whose, why everyone, why people, why they, why was, will bring, will eat, will leave, with help, worse
-4 would had, would written, wrong it, year after, yes no, yesterday got, yoghurt, you because, you got
-4 you only, you still, 💀
-5 3, a bad, a biscuit, a centre, a curry, a flask, a grey, a lie, a part, a patch, a refund, a song
-5 a suitcase, a trick, aberdeen, about as, about or, about the, about years, adverts, aged, agreed, all time
-5 all way, all with, always said, am back, am bit, am failing, am new, and days, and did, and feel, and held
-5 and loud, and miss, and still, and ten, angry i, annoyed, any tips, anyone tried, anyone want, are all
-5 are new, are old, art, asked her, asked him, asked it, at after, at weekends, ate my, back when, bad at
-5 bad place, bad way, bath with, be about, be nice, because we, bedtime, been out, been well, before they
-5 believe the, better one, better than, biscuit, bit about, bit where, boy not, breakdown, breaks, by one
-5 by suicide, calmer, can at, cash, change, checking, chem, clear, cleared, come back, comes on, common
-5 cooked, cool, cork, could see, council the, crossword, custody, dad would, daily, day now, deep, did get
-5 died #, discharged, do my, do with, downstairs, drew, driven, driving me, due, due i, dug, each other
-5 eighty, end life, ended up, english is, enough of, ever the, every that, exams and, expected, expecting
-5 fail, farmer, feel awful, feeling bit, feeling like, fife, filling, find one, first i, fixed, flash
-5 flying, folks, for few, for forty, for one, forty years, four, fridays, funniest, garden centre, gave us
-5 general, get back, get one, getting her, going have, going kill, got and, got three, graphic, grew up
-5 group projects, groups, gym, hamster, hangs, happy i, has an, has anybody, has i, have cleaned
-5 have cleared, have everyone, have forgotten, have joined, have missed, have spent, have wanted
-5 haven't done, he forgot, help with, here since, him on, homesick, hoover, horrible, how do, hugs, i always
-5 i ask, i bring, i depressed, i failing, i hurt, i literally, i posted, i rather, i watching, i write
-5 if knew, if one, illegal, in 3, in bad, in last, in one, in second, in since, in wales, ironing, is boring
-5 is lost, is much, is staying, is under, it feels, it fine, it only, it over, it three, it works, its over
-5 just found, keep getting, keeps asking, knew the, lady gave, laughed, learning the, let the, lies, life a
-5 life support, like #, like this, likes, local paper, lose the, love the, manual, may be, me luck, mercy
-5 might be, mile, mince, moan, mr, my gave, my lad, my laughed, my now, my streak, never anyone, never told
-5 new are, new job, new users, next month, next week, ngl, no longer, no she, nobody anything, normal
-5 not answering, not any, not call, not let, not when, now a, ocd, of attorney, of him, of since, of space
-5 of term, of when, off in, offered a, on after, on facebook, on like, on own, one and, only ever, opera
-5 or do, out and, out before, owe money, own bed, pace, parkinson's, parties, passes, patience
-5 people telling, pepper, pistol, plan and, plan my, plan the, poem, power of, practised, probably, railway
-5 read and, read it, read your, remember it, remembered, returns, right thing, round it, sad about, said are
-5 said so, said to, save, saved life, saying goodbye, see on, sends a, she came, she nice, she well
-5 she what, shipping, should a, should get, should i, sis, site, sleeps, slept the, slow i, small things
-5 so long, so mad, so proud, something my, soup and, staff, still it, stress, suggest, suicidal i
-5 suicidal just, tag, take a, take you, tank, tapering, tax, tell her, tell to, that again, that just
-5 the answer, the archive, the before, the clock, the cold, the committee, the form, the has, the order
-5 the project, the questions, the sleep, the smell, the update, the worst, theatre, then cried, then had
-5 then said, therapy and, they ask, they have, thing and, think should, thinking suicide, time now, tired i
-5 to all, to four, to lie, to smile, to some, told by, too much, too so, took her, trains, tried end
-5 twenty and, two to, until it, users, voices i, volunteers, voted to, was quiet, was seeing, was told
-5 waste space, we like, we never, we sang, we split, what a, when got, when she, who can, who had, who is
-5 who said, who up, will let, will take, wish me, without and, working on, works in, would happy, would her
-5 would just, would left, would love, would mind, year nobody, year on, you asked, you do, you feel
-5 you told, you want, your mother, 😂
-6 3 days, a doughnut, a goat, a good, a short, a talk, a young, about job, all it, am about, am actually
-6 am nervous, am ok, am suicidal, am well, and get, and only, and wanted, are one, argue about, ask a
-6 at ten, attorney, away the, baking, bald, be all, being sick, being the, believe, best friend, bit of
-6 bit she, bought new, brain, break, breakfast, brings, bristol, buried under, burned, button, can log
-6 caravan, centre, changed the, charger, chart, chemistry, chocolate, clearing, confidence, consultant
-6 could from, counselling, credit, danced, daughter wants, dbt, dementia, did she, die i, die since, do find
-6 do need, do people, do understand, do you, doing the, done all, dose, double, dropped, drums, duty, eaten
-6 enjoy, every for, except, excited, explode, family tree, feel so, fell asleep, figure, first session, five
-6 five and, forum, found me, get when, getting married, gig, giving away, glad you, goal, good morning
-6 got email, got nothing, grandson, guard, guy, had of, had put, half past, half term, has in, have cold
-6 have kill, have let, have loved, have sober, have watched, he doing, he laughed, hear i, here have, him a
-6 his bed, history, hug, hymns, i dead, i die, i forgotten, i joined, i learned, i met, i missed, i pack
-6 i three, i upstairs, i wish, in law, is everything, is long, is safe, is singing, is what, it another
-6 it weird, jokes, just and, just got, just my, just out, karaoke, knitting, last i, last post, last went
-6 late, like her, like in, livid, lost mom, lost whole, love her, loved it, made the, make friends, managed
-6 may have, may i, me until, me when, mention it, module, moved to, my best, my exam, my glasses, my late
-6 my tells, my test, need a, nightie, nobody ever, nobody sees, nobody will, noon, not log, not stand
-6 not understand, nothing in, now with, of which, off dead, one more, only about, only in, only me
-6 order they, ordinary, organist, orphaned, pack, packed, perfectly, pet, pills i, pint, playlist
-6 power attorney, process, projects, rack, raffle, raise, read a, recommendations, recycling, replied
-6 right for, roast, roll, router, say as, sees it, set up, shouted at, since august, since march
-6 since tuesday, sitter, six since, so done, so glad, solicitor, somebody else, someone who, spoilers
-6 stop asking, streak, stupid i, sudden, swearing, swimming, take the, talk about, talking, ten of
-6 terrifying, text, thanks to, that do, that only, the after, the cheese, the lady, then can, therapist
-6 they now, thirty and, thought it, tight, to another, to every, to talk, to throw, today got, twenty
-6 twice a, ugly today, under a, up this, verse, want a, want be, wanted die, wanted tell, wanting
-6 wants know, warm, was lovely, was right, was worth, was wrong, watching, we just, we need, what the
-6 what want, when go, when i, which i, who in, will back, will on, will to, will you, windows, won, worker
-6 would loved, would nothing, would put, would say, wrong with, your in, your life
-7 3 years, a dream, a mug, a now, about everything, air, airport, all my, allotment, am crying, am doing
-7 am glad, am happy, am mad, and after, and happy, and never, and not, anyone else, anyone have, archive
-7 are good, are still, army, ask you, bad days, bake off, bakery, beans, become, beginners, beige
-7 better dead, bingo, bloody, break a, bullet, cafe, came out, can sleep, can wait, cap, castle, caught
-7 charming, chess, colic, come with, comes back, conference, corrected, could a, cow, cream, crime, day a
-7 did do, did the, difference, discussion, do post, do talk, doing right, doing well, drowned, embarrassing
-7 every and, everything the, ex is, excuse, exit, fact, fan, feel about, feel guilty, feel i, feel ugly
-7 first christmas, flood, for same, forty people, good for, good now, got in, got own, granddaughter, grumpy
-7 guitar, had dream, had enough, has anyone, has moved, hate job, have hear, have sent, having for, he still
-7 his first, his life, i 3, i cry, i drinking, i eight, i forgot, i grew, i him, i liked, i not, i one
-7 ignore, in first, in may, inject, is dead, is down, is eating, is over, is trying, it comes, jet, joined a
-7 just a, just wanted, keith, knows what, lady, laugh, let know, like hear, local, low, married #, me out
-7 mention, miss my, moderator, my did, my reads, my says, my three, never get, new here, nice and
-7 nine hours, nine years, ninety and, no in, no the, not post, nothing like, now my, nurse said, ok not
-7 on thursdays, op, or just, over this, partners, passed away, postnatal depression, psychologist, rain
-7 ready to, realised i, right i, rude to, rush, sandwiches, says his, security, see in, sertraline, sessions
-7 set the, sets, she out, sheet, should be, since last, single, so much, spain, staying, stories, summary
-7 sundays, swap, swear, take pills, talk the, talk to, tap, teaching, teens, tells that, thank god
-7 thanks the, that song, the first, the question, the still, the tell, the two, there one, they doing
-7 think she, thinking of, tired and, title, to live, to play, to write, toddlers, tried everything, trifle
-7 try the, turning, twenties, up crying, valentines, volunteer, wallet, wanted say, was angry, was cold
-7 was over, we all, well and, went a, went to, what everyone, where you, whether, who has, who knew
-7 with your, within, would been, writing, you take, you wrote, your brother
-8 # not, a about, a cold, a down, advert, always gets, always me, am afraid, and asks, and else, and last
-8 and said, anyone who, appointment, ask if, ask the, avoid, bad day, be when, bit down, boxes, bringing
-8 brought back, but would, changes, charge, choir, chorus, complain, counting, details, director, eats
-8 editor, either, every time, fake, far i, feel like, felt like, file, first day, five weeks, gave my
-8 give up, got into, got my, had been, haiku, ham, has been, hate my, hated, hates me, he came, heavy
-8 help i, her too, hip, i actually, i getting, if do, if more, in high, into it, is doing, it now, it worth
-8 joy, know it, known, lasagne, last line, law, leaks, learned, like a, like nothing, live my, lived, love
-8 love him, loved, machine, me about, mental, mental health, missed, monday ask, my driving, my old, my only
-8 my wants, never so, new pills, new she, nice it, no to, not all, not the, not you, off a, off to, older
-8 one she, operation, or anything, over my, over the, part time, patch, physics, pie, plenty, pond, pool
-8 pottery, put phone, raining, really bad, refund, reset, results, rugby, sausage, see you, selling, set it
-8 she does, she knows, sight, so far, social, sports, starts, steps, still do, still have, still not, stone
-8 sudden death, sweet, tattoo, teen, teenager, telly, that does, that way, the come, the price, they going
-8 they still, three weeks, through wall, till monday, timer, to answer, to your, tower, visiting, voted
-8 walks, ward, was ill, weepy, weighs, well is, well she, what are, what can, what should, wi, will tell
-8 win, winters, would die, year ago, you like, you said, zero
-9 a card, a party, a really, a shift, am having, am tired, and found, and made, anyway, apprenticeship
-9 are doing, are going, asked for, asked what, auntie, be honest, big, bowling, brought, carpet, chaplain
-9 character, come from, commentary, cricket, dal, darts, dead by, do hear, does the, does want, electrician
-9 emails, far, favourite, feel nothing, fell off, five years, for thirty, fryer, go is, go sit, got cat
-9 got dumped, got hospital, got job, had an, had go, happy, has asked, have a, have only, he have, heat
-9 held, helpful, his own, honestly, hugged, i finally, i mostly, i read, i remember, i set, i slept, in new
-9 in our, involved, is ok, is six, it cold, just feel, killed off, kinda, large, letters, lifts, locked out
-9 loving, make stop, me who, mic, mom going, never again, new and, not just, nothing to, obviously
-9 of telling, ok to, old i, on again, otherwise, people do, pizza, plays, price, project, realised, reply
-9 reported, right, salt, sandwich, say yes, says it, screamed, she could, she had, shirt, sleep for
-9 sourdough, speech, spoon, surprise, ten, that not, the about, the council, the pub, the three, the vicar
-9 think is, third time, thirty years, to anything, to ask, to hear, to honest, useful, vending
-9 vending machine, want say, went down, where are, where do, who was, why my, wish luck, would rather
-9 year i, you right
-10 adults, always the, am now, am watching, bell, bits, blood pressure, busy, camp, chat, clinic's
-10 counsellor, curtains, daft, dating, deceased, dreamt, eleven, exams, first year, for six, forgot, get a
-10 ginger, grades, grown, had his, have an, healing, hear that, hey, i all, i get, i got, is even, is fine
-10 is silly, knee, laughing, map, meh, mugs, my plan, my year, nerves, not hear, notice i, now i, of before
-10 one told, panic attack, pies, plug, say anything, says was, she will, silence, sings, sleep well, soft
-10 spam, speak, students, the button, the right, thing ever, think he, three of, three times, told my
-10 trolley, try, we got, weird, welcome, what it, what you, when do, who not, worries, worth it
-10 would notice, would this, year old, 😭
-11 1, 2 years, a way, add, after a, area, asked about, believed, bored, brilliant, broke, can come, club
-11 come i, comment, could have, crush, day it, doughnut, easter, experience, for two, going to, got new
-11 had first, helping, hens, how did, is better, is too, it ok, just sad, know is, learning, lmao, loss
-11 master, midwife, missing, mom never, mom will, my had, needed, not so, one is, or not, pages, pancakes
-11 patio, pic, played, plumber, postnatal, propose, pull, review, right the, says will, shift, shouted
-11 snooker, speak to, spreadsheet, story, switch, teenagers, tell me, the second, this has, thought i
-11 time year, to about, towel, trick, wales, washing, we had, we will, while i, whoever, wobble, worry
-11 years back
-12 and when, away my, best ever, came and, came to, can not, committee, crisps, dates, dawn, did not, do any
-12 eight, fair, fall, have never, he did, hear voices, hospice, i feel, i miss, it again, know of, let her
-12 like i, literally, losing, me go, minds, moment, mug, named, never thought, not exist, not find, on now
-12 on will, one it, printer, queue, retirement, rip, settled, she got, someone put, surprised, tell you
-12 term, time to, trying kill, used it, waiting list, war, what did, would a, would if
-13 about a, again i, asked the, at all, attack, badly, bake, curry, dull, furniture, had a, had one, hates
-13 have booked, have you, helps, i afraid, know the, log, ninety, not sleep, now am, play, pub, rubbish
-13 rude, said goodbye, screen, she would, shifts, short, six months, small, source, terrible, training
-13 twins, two hours, unit, version, wifi, yoga, you not
-14 about it, am sad, and no, argue, bring, cancer, chemo, finally, gave away, group, help, high school
-14 i still, instead, last month, met, not that, old, out with, pressure, reunion, service, session, shout
-14 so have, taking pills, thank, the pressure, therapy, thursdays, tuesdays, turns, up with, vicar
-14 will live, without my, write
-15 all right, but like, can believe, do say, eating, ended, goat, got a, heron, i sad, joined, last year
-15 line, lovely, luck, mad, not believe, now can, potato, set, she say, she says, six, soup, stuck, told me
-15 two years
-16 a who, cleaning, council, fifteen, form, grew, have just, i cried, i had, ideas, it one, minus, my will
-16 not about, parking, power, put out, say is, self, self harm, she just, silly, the new, ugh, when was
-16 with two, young
-17 about my, agree, awful, bike, bury, divorce, do i, dream, had to, hard, health, i only, link, loud
-17 my first, not yet, of course, poor, rules, slowly
-18 annoying, answer, as well, bigger, chips, hate, he would, homework, means, meeting, questions, read, sang
-18 says the, update, wife says
-19 ate, changed, course, feet, i would, nervous, never, tips, years since
-20 a new, party, thought would
-21 actually, boring, exam, great, mine, worst
-22 am dead, christmas, did you, i lost, team, test, we have
-23 cheese, married, to say, toast
-24 best, can i, glad, helped, singing
-25 i will, mostly
-26 me now, support
-27 miss
-28 nearly
-31 feeling, later
`,
};

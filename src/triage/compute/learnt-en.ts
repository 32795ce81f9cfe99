import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 2499 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntEnglish: Learnt = {
  bias: -0.87,
  kinds: [0.6, 0],
  least: -1.31,
  leastBare: -1.42,
  words: `
29 stopped
27 door
25 parents
24 left, thinking
23 he is, wife
22 funny, is that
21 is i, keep
20 stop, there is
19 was not
17 night
16 booked, have not, on the, they would
15 car, girls, like the, phone, scared, to go, what i
14 and he, asleep, call, everyone, hands, i have, i not, i took, out in, pay, the i, tonight
13 am the, are for, go to, have stopped, he not, if i, is not, the from, through the, would be, you know
12 am on, any more, every i, flat, food, police, sounds, there no, till
11 ahead, bottle, chair, class, do not, evening, face, fast, finished, i stopped, i think, is last, is only
11 like it, love you, months, my on, nights, not my, of in, planning, proud, reason, since the, suicidal
11 the door, the only, they will, thinking about, tomorrow, was a
10 be for, day #, day the, do tell, dr, have been, have told, head, i at, i do, i go, i want, know how, note
10 nothing, number, of me, out of, purpose, room, sort, stand, the flat, thinking that, this the, waiting
10 wearing, which is
9 # days, allowed, anyway, baby, bed, brother says, chest, church, count, doctor, empty, feeding, first time
9 folder, for her, forgive, go the, guess, he the, home, i tell, if there, is just, is one, jealous, just me
9 just that, kids, landlord, last night, mind, mom, my at, my head, nice, out it, paid, places, pretending
9 pulled, sick, smiling, somewhere, sorry, think i, wake up, wish, with the
8 address, after the, along, am in, an hour, and can, and everyone, and him, as is, been about, been up, calm
8 case, dark, deleting, every night, ex, got the, happen, have her, hope, hot, how to, i been, i how, i know
8 i past, joking, keys, last one, lock, longer, me and, next year, not tell, of month, one thing, passport
8 plans, roof, sleep, the it, the other, them like, they put, tired, to be, to them, told her, true, turn
8 was just, waste, whatever, woke, work
7 # of, a life, anyone know, bank, bathroom, been the, can not, can see, catch, clean, cleaned, clothes
7 cooking, disappointed, does know, down the, eyes, fifty, for now, fuss, get better, get the, good i
7 got two, had the, hands are, have left, have put, have to, he me, he never, honest, hour ago, i down
7 i feel, i on, i put, i sat, i sleep, i that, if is, if was, in flat, is good, is my, it that, it was
7 just the, leave, let me, let us, look at, me on, more than, mother says, my end, my hands, need to
7 night the, not anyone, not been, not being, not here, not to, of that, on purpose, ought to, people at
7 road, sat, scan, sea, seat, sense, side, since #, slow, smell, so can, somebody tell, sometimes i, supposed
7 tell the, tell them, texted, the month, then they, thinks am, thinks it, this is, throat, to get, took it
7 took the, usual, wake, want go, weight, what would, why i, work in, working, you can
6 a chair, a friend, a he, a in, about me, account, ago, am allowed, and just, and took, arm, as i, be in
6 be that, because is, because of, call me, cancelled the, carer, carry, cause, clocks, close, day 3, day two
6 dentist, did tell, down in, ever to, every, everything at, falling, family, feel, fix, flask, for like
6 friend, give the, giving, go and, gun, handed, have me, he let, he my, hot water, hour, i it, i leave
6 i look, i looked, i looking, i need, i them, i thinking, i up, i walk, i what, in head, insurance, is no
6 is nothing, is there, it has, it there, its a, its getting, jump and, june, just tired, keep saying
6 left her, like to, live, locked, lol, make fuss, male, meant, my little, next is, nine days, no plans
6 nobody knows, none, not asking, not be, not her, not him, not joking, now so, of i, people are, pot
6 primary, put the, question, reasons, receipts, rent, rest, salary, scroll, see it, so i, that if, that it
6 the again, the book, the car, the folder, the kids, the they, the time, the weekend, the window, then a
6 therapist asked, there only, they all, they my, thinks i, thinks is, this they, thought was, thru, to do
6 to leave, to look, today the, toilets, told i, told the, trouble, truck, typing, under the, understand
6 wanted go, washed, weather, where is, window, you will
5 a good, a to, after that, again and, again the, ago and, already, am at, am scared, an ago, and is
5 and keep, and know, and think, at and, bank and, been on, been since, bins, board, bones, boyfriend
5 brothers, bug, closing, coast, could tell, cross the, daughter, day of, days and, delete, dizzy, does not
5 dog at, done, edge, end of, envelope, ever going, everyone and, expect, father, find, first class, fly
5 foot, for friend, for weekend, found on, funny the, get help, glasses, go by, going in, going work, gone in
5 got good, group i, had good, has to, have got, have half, he does, he just, he says, he that
5 health visitor, hello, her and, her i, her mother, hi, hit, how people, hurt, husband, i allowed, i already
5 i hear, i like, i there, i two, i wanted, if the, if they, if your, in june, intend, is asleep, is bad
5 is he, is more, is never, is of, is the, it just, it never, it nice, it on, it true, it with, its all
5 its just, its not, joke, just on, kitchen, last and, life insurance, list, lock up, looking at, man i
5 me back, me by, me for, me his, me so, mods can, mom thinks, my are, my ex, my girls, my mind, my moved
5 no sense, none of, normal, not he, not see, of the, on list, on so, one day, people say, phones, picking
5 point, pop, posting, proud of, ruin, seven, she not, shoes, shopping, show, since my, sister it, sits
5 six weeks, sleep in, sleeping, sort of, sorted, spiders, spring, stepdad, stop thinking, stronger
5 suicidal thoughts, tell anyone, tell your, that other, that people, that there, that to, that well
5 that will, the as, the at, the baby, the but, the now, the ones, the pot, the seat, the to, them and
5 them in, there not, they can, they have, they know, they me, thing i, thing that, think about, to before
5 to call, to everyone, to for, to stop, to things, to when, told them, tonight i, trip, trust, tuesday
5 two and, two years, uncle, up at, up to, used be, using, visitor, was being, was his, where i, will find
5 will it, will read, would not, writer, yesterday, you find, you stop
4 a because, a black, a bottle, a cook, a date, a if, a out, a room, a second, a this, a writer, about that
4 advice, alarm, all down, am a, am looking, and be, and gave, and has, and home, and its, and turned
4 and will, and work, another i, are but, as long, ashamed, asking a, at midnight, at time, at work, baby's
4 back it, bath, be of, beautiful, because it, because they, before a, believe that, biscuits, bloods
4 brother that, by myself, can hear, careful, cars, children, coat, come on, complaining, counts, covid
4 cries, day i, day in, decent, deleted, depot, do like, do that, does it, down to, dramatic, dress, dressed
4 drinking, drip, ends, fault, first in, fit, flats, flight, for days, for reasons, forever, forty
4 forty years, forward, from the, full stop, get to, go for, go hospital, go on, go out, go sleep, go there
4 going get, going hurt, gone the, group am, handed in, have at, have do, have eaten, have it, have looking
4 have moved, have that, he gave, head is, heart going, her address, her baby, her name, hiding, hits
4 holiday, hope the, house i, how long, how stop, i catch, i her, i hope, i is, i made, i myself, i really
4 i the, i tried, if happens, if this, imagine, in case, in country, in from, in her, in on, in september
4 into the, is done, is getting, is gone, is her, is normal, is off, is true, is under, is waiting, it about
4 it because, it does, it she, it so, its like, its the, just in, just my, keep hearing, keep thinking
4 keeping, kids to, kind of, know this, lamp, laughed and, left to, lid, lie and, london, make me, milk, mods
4 mom i, money, mums, my account, my does, my father, my if, my thinks, need something, normally, not at
4 not eaten, not for, not go, not out, not there, not up, not work, nothing but, nothing i, notices, of what
4 on holiday, on my, on not, on side, one the, one to, only a, only one, only thing, or two, other and
4 our daughter, out if, passwords, peaceful, people look, pick, pills since, please, policy, poorly
4 potassium, practise, put me, question is, rang the, reads, really to, reason to, recovery, religious
4 running, said in, said just, said would, said yes, sake, same thing, say sorry, says he, sent me, september
4 shows, signed, sing, sink, sister says, sitting, sitting in, skip, slept since, slippers, so calm, so happy
4 so to, sold, somebody please, something that, square, start, stay on, stitches, stop the, stopped looking
4 study, supposed to, talking me, thanks all, that or, the baby's, the bathroom, the day, the dentist
4 the down, the friday, the had, the here, the is, the knows, the not, the one, the out, the outside
4 the said, the sea, the thought, the truck, the visitor, the without, their dad, then the, they found
4 they give, they said, thing want, this for, this or, this time, this will, thread, three months, threw
4 time in, to help, to it, to out, to which, together, tonight and, took a, took out, trade, truth
4 turned off, two months, us the, visa, waiting on, walk, want it, waste time, water and, we in, wedding
4 week and, what am, will do, worry, would go, would have, would like, would the, wrote down, you all
4 you see, you tell
3 a class, a fuss, a number, a quiet, a teacher, advance, again after, again this, again tomorrow, alarm went
3 always said, an old, and bring, and do, and now, and where, and whole, anger, as that, at school, baby girl
3 bags, be off, beach, because me, because the, been a, been at, been looking, been reading, been sat
3 been thinking, best part, better, boy, broken, budgie, by for, cab, canada, cloth, column, come up
3 communion, could the, day and, days of, dietitian, discharge, dissertation, do come, do it, do ring, does a
3 does need, done with, drain, drives, dry, eat the, eldest, end it, every day, faces, fainted, fifty and
3 find out, finished and, for each, for the, four years, friday the, from and, from home, from when
3 gets better, go home, going now, good job, grand, half hour, have and, have ever, have had, have like
3 haven't, he gets, he his, he outside, her last, hide, him to, hold my, hold the, home to, hoping, how the
3 hundred, i everything, i his, i lie, i saw, i sit, i something, i telling, i thirty, i well, in bin
3 in face, in march, in other, interested, is girl, is got, is something, is would, it more, it nothing
3 it this, its for, just case, just if, keep going, kitchen table, know they, knows the, last time, latch
3 leave it, lesson, like an, little brother, looking forward, looking the, looks like, lunch, made a
3 me through, meals, mean i, mi a, midnight, mine and, mirror, mood, morning i, my #, my card, my eyes
3 my heart, my last, my of, my stepdad, my therapist, my uncle, my will, myself it, need know, never be
3 never his, never tell, night and, nobody going, not come, not even, not intend, not really, not right
3 not sad, now my, one for, ones that, only the, only to, opened, or you, other side, partner, pillow, pills
3 pills the, please me, polite, practice, press, radio, ramp, replies, resting, rope, row, said how
3 said something, same that, say have, saying, sending, sharp, she a, she laughed, she told, shop, since son
3 six, slipped, smile, so bad, so just, somebody, someone say, sorry for, started at, stay, still to
3 stop shaking, street, stroke, student, taken, teeth, tell people, ten, ten minutes, thanks, that person
3 the alarm, the go, the gone, the in, the lid, the small, the suicidal, the thread, the wedding, the went
3 the wrong, there i, they only, they take, think it, this in, thousand, times day, tired of, to doctor
3 to just, to lose, to me, to their, to through, to who, took me, trying, turn the, turned it, twelve years
3 twice and, twin, up on, voicemail, waiting the, wanted ask, was looking, was the, way other, we go, week he
3 weeks since, weigh, well done, went i, what me, what the, white, who will, will never, will out, will this
3 with it, with no, without them, would never, would see, wrote the, years we, yellow, you lot, yourselves
2 a a, a better, all of, all through, be reading, bout, clinic, country, each them, four days, happens
2 has gone, hold, in weeks, in year, it normal, it took, lorry, monday, my potassium, needing, netflix, novel
2 on #, patient, sixteen, tablet, teach, the toaster, thoughts and, three years, to dead, to end, to hurt
2 toaster, want to, week, weekends, will be, will not, wish would, with my, years ago
1 exist, is on, man, never, past, you have
-1 is a, my is, not in, pray
-2 5, any of, asked what, assistant, aunt, barbecue, bed for, breathing, first i, got home, hate, have the
-2 hi everyone, how i, i just, i to, is nice, kept, know is, me my, me of, me to, new here, not anything
-2 not me, not this, number #, one letter, one that, push, redundancy, right, rush, said that, say anything
-2 speaker, take pills, teens, tell her, that my, the button, the house, the with, this how, voice says
-2 written
-3 # not, # or, 3, a centre, a little, a nurse, a way, about #, about and, about the, again i, am to, and ate
-3 and comes, and everything, and still, and to, and woke, anyone in, anything i, arrived, as an, asked if
-3 avoid, bad place, barely, be about, be all, be it, believe the, bike, bored, brain, broadband, brother law
-3 buried, burnt, busy, but is, but it, calling, chapter, charming, closed, corpse, could a, could find
-3 cricket, crime, dad, dates, deal, dear, deposit, did say, do talk, do this, doctor me, double, draft
-3 drama, drop, each other, eats, eggs, essay, experience, fall asleep, feel behind, festival, fire, folks
-3 for few, for ten, four times, fridge, from my, garden, garden centre, gently, geography, given my
-3 going for, going have, got and, handing, hard, hated every, have an, have one, he #, he a, he did, he got
-3 healthcare, healthcare assistant, heaven, help i, helpful, her to, here and, here have, hey, house is
-3 how they, how was, i #, i back, i because, i came, i cry, i finally, i my, idea, ill, in #year, in family
-3 in in, in is, in morning, in our, interview, is an, is doing, is everyone, is having, is late, is making
-3 is too, it at, it before, it i, it it, it somewhere, it take, it until, it worth, jacket, job and, last in
-3 last months, laughing the, leaves, lemon, like #, literally, lived, losing, lost two, ma, mark, men
-3 message, mild, module, mom is, monday is, month and, mrs, much better, my son, my wants, my was, my year
-3 myself the, neighbor, neighbours, never anything, next month, nice it, nobody would, not believe, not like
-3 not on, not want, not you, notes, nothing that, of being, offered, on for, on it, on to, one has, one in
-3 one is, one says, one them, only does, orphaned, out and, outside the, over the, pages, passing, pizza
-3 prayed, probably, project, psychiatric, raffle, rang sister, recipe, right the, ringing, rubbish, rung
-3 salt, says it, seconds, sensible, she can, she my, she that, since last, sis, slept in, slice, so have
-3 so on, so the, sofa, someone to, speak, stress, studio, stuff, teenage, tells me, ten days, than the
-3 that does, that was, the council, the did, the morning, the new, the photos, the she, the wall, the was
-3 them he, there that, they are, they the, this any, this more, thought i, through a, through it, tight
-3 tired and, to anything, to ask, to him, to make, to talk, told him, too so, tree, twenties, two left
-3 two with, up for, volunteer, walk the, warm, was bad, was cold, was on, was one, was there, was you
-3 washer, we it, we two, went home, who never, will tell, win, winters, with this, with you, would a
-3 would call, would her, would it, writing, year nobody, you and, you is, you leave, you wrote
-4 # i, # old, # on, # years, a card, a dog, a nice, a plan, a shift, about but, after a, all way, alright
-4 am for, am happy, am here, and get, and on, and so, and told, annoying, answer, anyone else, ask you
-4 attacks, auntie, away my, bad way, be by, been in, before the, being the, better without, boss, bought a
-4 break, broke, but a, but would, by suicide, came out, can i, cancel, caravan, charged, chat, choir, crisps
-4 cup, cup tea, customer, decide, decided, deep, did and, did want, die i, do any, do have, documentary
-4 does want, downstairs, drowned, error, every and, file, finally, first christmas, fixed, for one, for tea
-4 fridays, from #, get one, going back, going home, good home, good morning, had a, had one, half past
-4 hamster, happened, harder, hardest, have decided, have someone, he doing, her in, her too, horror, horse
-4 hospice, how do, i an, i cried, i here, i him, i mostly, i send, i slept, i thought, ideas, if he, in 3
-4 in at, in bad, in by, in first, in hospital, in last, in middle, in my, involved, is being, is but
-4 is dead, is out, is what, it goes, it or, job a, joined, just got, kettle, knee, know of, know the
-4 leaving, let them, letter, like i, made me, maths teacher, matter, me every, me if, minute and, mom not
-4 morning, my best, ninety, not remember, not so, not the, now the, now with, nurse, october, of all, of now
-4 off dead, office the, on floor, on saturday, one do, only in, open, opera, or just, or not, panic attacks
-4 parking, partners, people and, people have, people in, per, person who, pet, played, plays, psychologist
-4 put my, rang, red, retirement, runs, said it, said to, saturday and, say is, sends a, sessions, settled
-4 she and, shifts, six months, six years, sixth, sleeps, so long, someone, song, sound, spoke, station
-4 staying, still have, stop at, stopped eating, story, stubborn, tell you, terrible, thank you, that no
-4 that only, that should, the by, the lady, the middle, the person, the rest, the school, the station
-4 the still, there be, thursdays, to answer, to hear, to with, to write, toddlers, told to, too late, towel
-4 try the, turned #, twice a, uni, university, up crying, verse, vet, want a, way and, we got, we not
-4 we will, weddings, weepy, were and, what everyone, when got, which i, who been, who has, who have, who to
-4 will on, will say, within, women, wondering, worst, write it, year ago, year that, you go, you said, yrs
-4 💀, 😂
-5 3 years, a about, a at, a cat, a house, a month, about a, and #, and a, and found, and it, and last
-5 and no, and only, and us, are and, area, asked to, at in, at my, at ten, believed, better dead, bit of
-5 brother in, but i, by a, calls, can the, cheese, cleaning, club, collect, come from, committee, could not
-5 cow, danced, dangerous, details, did do, difference, director, do i, do the, doing right, doing the
-5 dropped, either, email, enjoy, exam, fall, fan, february, filling, fish, five minutes, flatmate, for five
-5 for minutes, for those, forgot, found, goat, going kill, got in, got nothing, gp, group, has anyone, hated
-5 have just, honestly, horrible, hospital, hours, hymns, i afraid, i gone, i home, i rather, i was, i with
-5 i would, i wrote, in end, in house, is and, is here, is she, is to, is years, it a, it as, just feel
-5 knocked, last line, like am, love him, me out, mental, mental health, mom the, mother i, my did, my that
-5 my today, night i, no i, not just, not sleep, notice i, now have, of and, older, on wall, on ward
-5 one evening, one more, or anything, owe, printer, replied, rip, rules, say am, several, she did, she was
-5 shout, silly, slowly, soft, someone the, students, switch, take a, taught, teaching, tells, that one
-5 that would, the about, the because, the kind, the next, the the, the third, the way, then it, they now
-5 this weekend, ticket, to put, training, trains, trick, tuesdays, twice, two hours, vicar, village
-5 wants to, ward, was and, was that, we had, we the, weekend, welcome, what did, when my, whole, whose
-5 with and, woman, worries, would if, year, you a, you it, you you
-6 a of, actual, age, am ok, and for, and i, and you, are a, as well, asked the, back and, back work, bake
-6 bakery, be here, better off, bring, by the, came to, can it, centre, council, counselling, curry, deceased
-6 different, divorce, do say, dream, easter, fair, fed, feed, from to, grown, ham, have seen, he came, heat
-6 husband says, i dead, i did, i lost, i of, i only, in with, it from, like nothing, listening, loud, me in
-6 me when, my life, my the, nobody anything, not about, not but, not i, not long, of people, one on, paper
-6 parent, people who, plate, poor, ready, round, say i, says she, services, session, she got, she had
-6 she says, shift, sixty, small, spreadsheet, stops, summary, take the, tea, test, that not, the last
-6 the name, the same, the ward, the you, then i, to #, to my, walking, wanting, was i, washing, when i
-6 whether, with two, would rather, year old, years since, you do, you on, you that
-7 1, a it, a on, a that, a who, about it, adults, alive, all right, and have, and would, asked for, attempt
-7 bits, boring, brought, but am, changed, colleague, come back, daft, ended, exams, feet, first year, five
-7 for you, form, got a, half, here is, how did, i stood, in that, is fine, is it, is me, it again, just and
-7 lady, late, life, making, met, mine, minutes and, mornings, mostly, my dog, nine, not take, office
-7 on that, on with, out with, person, power, questions, reply, review, rude, said goodbye, school, she on
-7 she to, short, sit, social, soup, starts, summer, team, thank, the of, three times, tips, to here, type
-7 up with, wait, was at, watching, when it
-8 a from, about my, all the, and the, and then, and there, are you, at all, ate, awful, big, bury, but the
-8 cake, child, coffee, counsellor, feel nothing, fight, friends, ginger, happy, have never, he would, heard
-8 held, i all, i had, job, like a, love, me now, middle, my in, named, neighbour, notice, of course, on me
-8 people, plan, potato, queue, quiz, remember, saturday, self harm, sends, service, stuck, text, that is
-8 the end, to a, update, vending, vending machine, walked, what it, when was, with in, would notice, you to
-9 and were, anybody, bread, did it, eleven, feel like, fifteen, for a, four, have a, have you, i read
-9 in and, machine, married, me i, means, never thought, not that, starting, stood, that can, thought would
-9 to you, what to, with a, with her, young
-10 am dead, and not, and was, at #, had to, health, in one, keeps, later, photos, read, ring, support
-10 therapy, to the
-11 anyone, away, badly, best, cat, christmas, eating, i so, i will, mother, nearly, old, post, to i, to say
-11 was so, watch, we have, we were, word, year i
-12 # and, and she, course, glad, help, last month, my mother, of a, silence, talking, what do, words
-13 did not, it for, last year, line, minute, miss, try, what you, you not
-14 did you, great, helped, homework, minutes, whoever
-15 and in, dog, place
-16 # #, on a, toast, we are
-17 actually, feeling
-18 in a
-19 and we
-21 called
-26 today
-28 years
`,
};

import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 16000 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntEnglish: Learnt = {
  bias: -0.97,
  kinds: [0, 0],
  least: [
    [10, -0.75],
    [20, -1.57],
    [40, -1.51],
    [80, -1.76],
    [9999, -0.87],
  ],
  leastBare: -0.77,
  words: `
71 hoping
66 poured, took whole
65 future, stopped looking, tonight the
64 existing, give back, hammer
63 phone says
62 hitting
61 bruises, gun, hits, keep looking, rope, wanted one
60 already know, disappointed, have stopped, see anything, till come
59 goodbye everyone, peaceful, since morning, started think, suicide since, think dying, took phone
58 insulin, laxatives, night think, outside work, pretending, theyd
57 after this, blacked, call police, can feel, controls, day 0, told home, worthless
56 allah, hands round, hearts, i coming, in me, many pills, not around, responsible, stopped going
56 suicidal thoughts
55 god told, nobody knows, please look, reading much, suicide like, will need
54 dealer, ever feel, not next, number plates, stopped answering, texting, twice today, weigh
53 because me, ears ringing, gets angry, googling, home alone, let see, nightdress, ribs, think ending
53 thoughts ending, wants take
52 address, by time, deeper, have ask, kinder, lips, my legs, scratched, see face, slapped
51 ask questions, door locked, even feel, four nights, fresh, hiding, its not, last thing, lights off
51 line going, london, manage without, nothing ever, notices, nowhere go, packing, picking, planning
51 sad even, scares, shaving, swallowed something, tap running, three nights, throat, time gets, told myself
51 unlocked, upset please, wake tomorrow, want anything, warfarin, was happy
50 am big, anything left, be gone, been drinking, being here, envy, everything tonight, fed cats, go anywhere
50 got phone, make fuss, never raised, pension card, photo every, raised hand, stronger, swallowed
50 three different, tomorrow morning, tore, want cut, want end, watching telly
49 beats, burglars, documents, fault, have myself, have thought, he crying, he if, hit my, i chosen, if will
49 livestreaming, make pay, morphine, not moving, not slept, nothing helps, nothing say, one way, see sister
49 six days, skipping, smashed, stop going, stopped dialysis, think killing, to gone, to once, transferred
48 breathing right, can home, dinner since, falling, feel right, frightened go, goes bed, hear coming
48 kitchen till, left eye, morphine still, nobody guess, nobodys fault, not eaten, noticed that, nurse thinks
48 outside my, physically, preparing, room because, scared go, scissors, since weekend, started cutting
48 the computer, thoughts went, time pass, told counsellor, vodka, voicemail, wakes, want die, what number
48 when nothing, whispering, wrong me, wrong side
47 any it, begun, daughter law, do reply, drunk, ending it, even tell, fantasise, four yesterday, have eating
47 he thinks, hour ago, keep talking, kids saw, left wedding, make sure, methadone, not afraid, not worth
47 nothing coming, old woman, pin, saw arms, seeing spiders, shotgun, sin, since son, someone answer
47 suicidal, thanks trying, the running, the thinks, waking, want bother, wasting, way back, working out
46 angel, another forum, arguing, asking because, breaking, clean last, courage, cries, expect anything
46 feel safe, feeling suicidal, fell down, give his, going do, gone gone, good bit, good boy, got coat
46 got knife, have looking, hours away, i drink, is nothing, it them, know exactly, let take, nine days
46 no next, not picture, overreacting, oxygen, petrol, phone nine, rifle, says fell, she so, sigh
46 sleeping in, started again, started hitting, suicidal again, swallow, tell group, the thought, the urge
46 thing makes, things try, think when, thoughts back, throws things, told children, us say, wanting things
46 would stop, wrote letters
45 attempt, been days, can call, can press, changed mind, comes my, confused, covered, cut again, day 2
45 days ago, does matter, envious, even know, everything else, evil, fiance, got lump, group am
45 having thoughts, hear him, hear say, hour away, i shake, keeps bank, kids go, laughs, like wall
45 lives alone, love you, mean anything, myself with, need any, no money, not hit, not press, over so
45 paid till, potassium, relief, sake, says leave, says wants, send police, since ten, stopped pills
45 talking me, thing since, voice says, wage, want put, would ok
44 against door, am worth, angels, appraisal, be worried, because know, big man, button i, collected, cost
44 cut last, done twice, everyone asks, find someone, getting stronger, hard shoulder, have run
44 have swallowed, her it, him where, i grand, is tonight, just thought, kids asleep, knows the, landing
44 let get, like window, me long, my tonight, not responsible, nothing going, passport, peace with
44 people die, pneumonia, polite say, purpose, pushed, putting in, see reason, she if, since birth
44 since wedding, sister thinks, sleep because, someone distract, stop now, stopped since, that be
44 the locked, them what, thinking that, third day, this at, to exist, told one, told pastor, turbulence
44 unsafe, want anyone, waste, wishing
43 3 clean, 4 days, again tonight, arithmetic, arranged, better gone, card gives, chewing, coffee gum
43 come get, could think, cut bad, drug, drunk and, fed the, feel she, first name, flashes, getting louder
43 got laid, gum, gun licence, hands gone, happens happens, have pills, have till, him says, hits me, hope i
43 hour since, i already, i supposed, if was, if went, it ends, it lot, its going, just sent, knowing you
43 late shift, looking one, lost much, myself that, needing, next thing, nobody know, not fault, nothing am
43 of just, out this, pain my, picture anything, press button, pushed down, railing, razor, said never
43 seatbelt, seventh, sharp, started say, suicide every, the rent, think nice, think one, think well, thinkin
43 this account, thought oh, to just, told no, told on, tonight got, touches, want kill, would fine
42 5 days, a relief, another mother, been lovely, bleed, can what, curtains since, do else, envelope
42 every meal, ex says, feel odd, floaty, for days, for english, from bradford, goes my, going after
42 going stop, going wait, good thanks, have locked, have ruined, have up, haven't in, he found, he its
42 hear crying, his to, holes, hoping the, if talk, if tell, is done, is order, jealous, keep thinking
42 kept food, let leave, like only, little brother, longer usual, look i, love my, my hits, nearly passed
42 not asking, not feel, not sad, not safe, nothing no, only be, opened curtains, paid rent, pains, passwords
42 people talking, pills when, please can, probably nothing, remortgaged, small ones, so calm, stopped heart
42 take sleeping, takes my, there going, thing stops, threw the, till stops, to swimming, tried hard, trusted
42 want hurt, weighing, what need, will over, would look, write at
41 # divorced, a bug, all now, angel says, been good, blacked out, blinds, bloke i, burden my, calms, clean #
41 crop, dad found, deserve, do expect, do more, done cbt, dramatic i, epilepsy pills, even sad, forces
41 gave up, gets light, god take, gone out, got pills, gun and, hair in, have date, have nice, hitting head
41 hitting my, how easy, i disappointed, imagine, in envelope, infected, is picking, its day, just go
41 just once, know else, left group, like clock, like go, lined, lives, locked door, look any, lying to
41 mom would, never like, nights ago, not tonight, of where, out where, phone now, pills now, pole
41 psychiatrist said, pulling, quite calm, reason keep, retire, salary, saying do, she lives
41 stopped replying, streets, success story, take boys, terrible thing, than should, thanks everything
41 the crossing, the rope, they tell, thought through, thoughts are, throws, to die, told husband, tonight he
41 too of, tummy, up pills, want ambulance, wife goes, will hold, will needing, without going, would manage
41 your fault
40 a came, about killing, about suicide, allowed visit, and already, anyway hows, are meant, as there
40 at station, be relief, bed hoping, brazil, bring mood, button would, carry him, chest pains, crossing
40 die everyone, dog would, drinking the, dropping, eaten since, everyone him, everything ten, flat go
40 for her, fur, get picture, go there, gone back, got reason, grieve, has key, has noticed, have fed
40 have paying, he kicked, he only, head dropping, heard crying, hit me, holds, hoping that, i blacked
40 i picked, is breaking, is bug, is him, kicked me, knife, latch, locked in, me next, missed two, most since
40 my passport, needs me, nice quiet, no plans, nobody believe, noticed today, of me, only eat, organised
40 proper meal, pulled, pushed me, put hands, question people, relief to, said this, saying sorry, so cold
40 sorry everything, stand up, stopped epilepsy, stopped trying, ten ago, the knows, the prayer, the run
40 they be, they get, thinks am, thought suicide, to again, to late, told its, tonight there, visitor asked
40 wait till, was around, watches, water tonight, way for, well say, wet bed, while and, wife two
39 # pregnant, again when, allowed in, alone tonight, am used, anybody's, anything now, as will, ask before
39 back round, be needing, be one, burned myself, burnt arm, care of, caring, checks, chest i, coke
39 count out, cross without, cuts, decides i, deputy, deputy head, done before, everyone would, everything is
39 for good, forgive me, fridge and, getting not, god me, good coat, got thing, guess, have begun, have key
39 have writing, he outside, him me, hours maybe, i water, in wardrobe, is last, is planning, is things
39 job gone, joker, just something, just you, keep going, kill if, last night, longer than, make fat, much in
39 my sleeve, my throat, myself so, need one, need someone, no hope, not picking, not planning, not show
39 not tomorrow, of wants, on purpose, one to, out way, outside and, peace, pillow, planning anything
39 plans anything, punched, reading too, really want, round everyone, said after, said because, said monday
39 since said, slaps, son pushed, stop outside, suicidal and, swapped, the thoughts, there again, they more
39 thing works, think this, think want, thru, tights, too far, tore up, understand now, usual i, voice he
39 wall till, want call, wedding dress, wedding ring, when there, where will, will is, would ask
38 all better, allowed eat, always comes, and hit, and where, asteroid, baby one, baby would, bad influence
38 be free, because will, been looking, being what, belong, black coffee, blades, boards, bruise, bug
38 can talk, car since, care if, cars, clinic discharged, coming my, crying said, dead for, deep time, do be
38 does let, done now, dorm, drinking since, feel cold, for they, forgive, four days, friends round
38 get scared, get up, going hospital, gone my, has come, have chosen, heart doing, his or, i again, i begun
38 i fill, i filled, influence, intend, its only, keeping going, kitchen since, like if, live her, lying my
38 me longer, month ago, months gone, move i, my documents, my inhaler, name since, no life, nobody can
38 not day, not working, of if, one knows, or any, outside bathroom, outside since, permanently, pinches
38 polite it, prove, pulled the, restricting, rung and, said anything, says put, shaking bad, since accident
38 since christmas, since easter, since maybe, skin, slept since, so has, someone said, sorry could
38 stopped things, take me, take son, taxis, that gets, the against, the angel, the hammer, the times
38 think they, think too, this it, thought lucky, tired my, to much, tonight i, tonight one, took them, trust
38 under lot, using since, without him, would answer
37 # there, a gun, a soul, about me, account and, advance, all say, allowed out, and because, any idea
37 are even, are this, bad now, bank came, bath i, be her, because wanted, bed it, been writing, believes
37 belt, bleeding, burns, by hair, calm like, can his, can leave, can picture, could that, day long, deliver
37 do come, do he, drinking in, drives me, eat home, eighteen i, even upset, everyones, everything you
37 found there, give the, going change, going i, going of, going say, got address, had cancel, had life
37 happening, have by, have drinking, he does, he laughing, he parks, he wakes, her if, hit back, hold cup
37 home think, i catch, i cross, i hung, i throw, insurance and, is mine, is until, is voice, its getting
37 jealous of, joking, just wondered, know his, like how, like not, me come, me here, me tomorrow, mentally
37 mentally ill, minutes ago, my away, new he, nice view, nights since, not move, nothing either
37 nothing there, on hard, parents much, people can, pills if, really well, recognise, ringing and, said if
37 say where, says gets, she saying, she threw, since three, someone something, soul, still want, stop can
37 supposed, than before, that how, the tracks, there not, they must, think maybe, thinking ending, this when
37 till they, times this, to group, to myself, told nobody, told where, tonight think, took lot, took many
37 topping, trust with, upset have, urge to, want in, want last, want leave, was being, was blood, was let
37 was proud, water since, were my, wife our, without in, would both, wrists, writing in, years two
36 a button, a stomach, a waste, after kids, again this, all down, alone till, always sorry, am diabetic
36 and saying, and spit, another country, anything and, anything any, appeal i, asking a, bad money, be good
36 been outside, begun to, bought some, call because, clean months, could go, crying and, dark there
36 days the, decided and, did on, dinner the, do before, do wait, done what, door down, everyone thinks
36 fact i, far the, five days, for like, for mess, from because, go first, good girl, good look, got his
36 got home, gun key, have cat, have husband, have swapped, have working, he always, he gives, he should
36 help me, hit and, hurts to, i worth, in boot, in country, in they, is arranged, is kicking, is outside
36 its time, just sits, kill yourself, ladder the, last weeks, like monster, locked, locked me, long way
36 looks a, mean i, mean that, money in, more it, my building, my insulin, my its, my wages, needs to
36 night say, not kept, not lock, not looking, not right, not today, nothing lose, now as, now just
36 now night, of way, off have, off just, on pillow, or now, out so, out when, out would, paying my
36 phone every, picked on, picking up, platform, purging, put pillow, recovered, rent the, room back, said as
36 said wanted, see future, sheila, should out, sleeping pills, slept four, slurring, so who, strength
36 suicide on, television, tell will, that deep, the any, the estate, the future, them she, them was
36 they blood, they for, they would, thing write, think good, think suicide, thinks, thinks have, this before
36 thought if, thoughts killing, to everything, to hurt, to tonight, travelling, trust myself, twice this
36 typing my, until they, urge, us in, voice has, wall when, want them, was dead, ways, well do, what new
36 when get, why should, wing, with note, woods, works two, would everyone, would feel, would go, would guess
36 wrapped, you good
35 a date, aged ten, aged years, aloud, am thirsty, and god, and lately, are me, arrested, asking advice
35 balcony and, bath him, be alright, be another, be since, because do, before its, belly, bother the
35 bother with, bradford, breathe in, brother can, buses are, by throat, came today, cameras, cancelled gym
35 communion, convenient, day wake, deleting, disgusting, doing it, edge, ever and, every evening, fainted
35 feel disgusting, feel dizzy, fit in, folding, food in, for trying, found by, found messages, four since
35 fresh ones, gap, gets easier, glowing, go through, goes wrong, good evening, good ones, got married
35 having to, he tells, him its, his address, hit, honest because, hope do, i allowed, i chew, i envy
35 i little, i promised, i reception, i sort, if died, if said, if something, in red, in water, is washing
35 it wants, its nice, its still, keep saying, keep seeing, kill myself, knife and, know much, knows where
35 last on, line said, live this, look an, look if, loves, low blood, make lists, mark and, me can, me fat
35 me wants, mean this, meant it, mom back, my brain, my carer, my methadone, my pillow, my where, myself is
35 never born, never going, never had, next is, night now, nobody has, nobody would, not matter, not violent
35 not wanting, note saying, nowhere, one place, out how, part is, pension and, people upstairs, point it
35 police, police to, promised i, prove it, psychiatrist i, rang whispering, reason to, room since, sad you
35 safer, saw on, say for, say sorry, scared be, see what, she him, since then, sister now, skipping and
35 slept wednesday, suicide my, taken all, talk me, the rail, the while, then going, these and, they about
35 they wanted, things last, think about, think so, think there, to care, to cut, to thinking
35 took everything, towards, towel on, tracks, truth is, tunnel, twelfth, twice since, typing on, until can
35 up everything, up her, up nights, upset it, viaduct, wages, way they, weir, when gets, where parks
35 widower, will have, wish, with myself, without me, work can, would press
34 a rope, a ten, about ending, about jumping, advisor, am grand, am past, am peace, am scared, an ago
34 and smells, animals, ants, anyone ask, anything said, are laughing, are saying, asked not, asked why
34 back six, be angry, be any, begging, bleeding and, bleeds, both be, but haven't, cameras in, car seat
34 ceiling, chest pain, class degree, clear the, cliffs, cold all, cross looking, damn, days tonight, do can
34 do do, do intend, down here, down sink, down with, drank on, each evening, eat work, even it, every night
34 everything with, falling apart, feel any, feel even, find her, first degree, for rent, found myself
34 four five, friends not, frightened me, from here, goes through, guess is, have address, have do, have pain
34 have send, have sitting, have their, he alone, he cries, he finish, he has, head mean, her ate
34 him trouble, his round, holds my, holy, home because, home without, hospital that, how sounds
34 hurting myself, i hiding, i swapped, i took, in staff, insurance a, insurance the, is polite, is texting
34 is then, just stopped, know needs, lad #, last days, left try, less stress, light i, like accident
34 lost both, lot pills, mom love, mom thinks, mom what, money less, more like, my eye, my saw, neck
34 neck hurts, never better, never complains, never hit, nice today, no sense, nobody any, not swallow
34 not taken, now has, of now, on ground, one reason, or my, other think, ought, own it, palpitations
34 passport i, permission, phone off, phones and, pity, place where, plans, porter, promised, put radio
34 reads this, ruin, says #, says do, shan't, she fell, she should, sister gets, so asks, so clear, sold land
34 sound and, start again, stood outside, stuff about, sum, suppose is, surgery goes, surgery wrong, sweating
34 tell sister, ten now, than usual, than with, that know, the problem, the tunnel, them from, them like
34 thing every, things the, thinking dying, to drown, to found, tomorrow after, took something, touches me
34 unplugged, up myself, was disappointed, waste of, watched telly, where am, where one, wife earns, wife had
34 wish that, with razor, would less, would sad, you understand
33 a load, all can, alright i, am 1, am alone, am supposed, an to, and thinks, anything because
33 anything more, around for, ask to, asking anyone, at knows, attention, back their, banter, be going
33 be let, be responsible, because time, bed like, bed that, been stuff, begged, better without, blessing
33 bought what, calm, can think, chest, chew and, codeine, cover the, cut so, cut too, do what, earth
33 eaten i, ever since, everyone saying, fare, finish this, fix and, for chats, for everything, for fare
33 found on, freaking, frightened to, fuss, go without, god you, gone can, got something, has herself
33 have picking, haven't to, having suicidal, he held, he her, he kicking, he so, he waiting, here has
33 him him, his since, home again, hope just, how and, husband came, husband laughs, i checked, i cost
33 i guess, i parked, i shan't, in advance, is scares, is truth, it way, just does, just think, keep back
33 keep short, killing since, kindest, kindest thing, know address, knows i, lad from, last weekend
33 law keeps, left do, letting the, live him, logging, long sleeves, long they, look more, lorries
33 me forgive, mom could, more to, my blood, my his, my illness, my put, my sleeping, my sleeps, my touches
33 my visa, my what, myself home, myself its, never forgive, no because, not alive, not being, not joking
33 not mad, not wake, nothing at, number goes, of dying, on earth, on ledge, on them, one tonight, opens my
33 paid up, pay out, peace it, please after, pray night, prayed, pretty much, putting him, quicker, railings
33 rank, really to, right is, sad for, saying will, see myself, shake and, she tell, sick every
33 since because, smiling and, so knows, something wrong, somewhere and, stairs see, started having, stop one
33 supposed be, switched off, take her, taken of, tenant, texas, texting me, the chats, the drawer, the hair
33 their lives, them too, thinks i, thirsty, this after, thoughts of, throwing up, till is, to dead, to doing
33 to forgive, too tired, took all, took down, tooth and, treatment i, using again, waiting until, want have
33 want someone, wanted go, was calm, was doing, waste time, way from, what sort, wife thinks
33 without looking, worth more, yellow i, you been
32 0 again, a study, a town, about things, afford my, again nobody, am bad, am frightened, am his
32 am thoughts, am using, and tonight, are reading, as could, as not, at group, at so, bat, be before
32 be quiet, because husband, being hurt, best part, boyfriend has, breaking the, by myself, can see
32 care the, chair against, climb stairs, cuts all, day now, day since, days since, days till, decides when
32 dietician, dinner with, disappointment, door now, eating since, empty packet, engineer, every now
32 every since, everything ready, exist, find him, fixing, fluttering, for since, get better, get cancer
32 get things, get thoughts, given her, go home, go knock, goals i, going round, good tonight, great job
32 had more, happy in, have everything, have following, have gun, have minded, have petrol, have picked
32 have said, have waited, he wants, head like, heart slow, her address, here because, here instead
32 him every, honest is, i alone, i break, i disgusting, i how, i light, i pray, i run, i using, in cot
32 in mind, is answering, is midnight, is telling, is times, it late, it never, jabs, join her, joke at
32 just all, just be, just existing, keep about, keep thoughts, key under, killing myself, kissed, last they
32 lie here, lives on, look great, look one, look when, looking his, low sugar, me better, me does, mothers
32 my nails, my sock, my think, myself at, myself being, myself on, need where, next that, night way, no left
32 no now, no plan, not bother, not care, not job, on landing, on site, on so, one do, one goes, only here
32 only waiting, only writing, our daughter, our who, outside i, paid back, partner thinks, petrol the
32 picked, pills at, pills because, please what, polite about, pot, potassium back, potassium came
32 prescribed, pushed the, quarry, relapsed on, rope the, scalp, scared what, see no, see they, she find
32 shook her, smell, so need, something so, soon i, sorry being, spiders on, spiders the, split lip
32 stopped caring, stopped wanting, tell anyone, than in, the get, the groups, the madam, the mouth, the pot
32 then its, therapist we, they cry, they money, they through, thing left, thinking about, thinking if
32 thinking would, this goodbye, times since, to hoping, to lives, to tracks, to weight, told which, trapped
32 tried stop, turn up, turning up, up properly, using, using the, visa, voice i, wait that, wakes up
32 want that, was accident, was form, was tonight, weeks since, well there, went at, when goes, who did
32 why am, wife gave, will close, will gone, will if, will sorry, will stay, work day, worse and, would step
32 young one
31 3 #, 999, a mistake, about an, about putting, acting, after every, all arranged, am farmer, am holding
31 am worthless, an the, and deleting, and doing, and gym, and lives, and posted, and threw, another state
31 answers for, at ceiling, bad that, be clean, be found, be he, be out, because come, been picking
31 been restricting, been taking, been thinking, before last, bleeding bit, cabinet, calm and, calms me
31 can him, can swallow, can this, cause, chance, cleaned house, cold but, could for, curtains the, did tell
31 do am, do at, do is, do plan, do take, eight days, eleven days, engaged, ever like, every they
31 everything from, feel upset, fine the, foil, for he, for holiday, for sake, forces me, forever, fur on
31 get is, get twenty, go after, go hospital, go she, gone home, good health, got day, got down, got planned
31 group you, had glasses, had open, hands have, has passport, have as, have bruises, having bad, he all
31 he asleep, he i, he let, he pushed, his has, his mums, honestly believe, honour, hospital but
31 hospital she, hunting, i bruises, i down, i drank, i food, i god, i great, i holding, i jumped, i maybe
31 i myself, i rest, i ruined, i these, i weigh, i worthless, imagining, in nightdress, in sock, it peaceful
31 its me, joking i, keep telling, know nobody, laid finger, last friday, leave will, let think, like knowing
31 like they, line up, lists of, long message, matter, me when, medals, meeting tuesday, mi a, might well
31 miss me, money home, moved and, much that, my benefits, my drives, my potassium, my scalp, nails are
31 nearer, nobody say, not bed, not mean, not purpose, not shaking, not since, not washed, nothing my
31 of reasons, off without, ok then, old man, on says, on tomorrow, once my, one through, only water, out 2
31 over wages, park roof, people put, play them, prayer i, press it, punished, reason get, reasons, rent paid
31 said look, said or, saved up, second then, see gp, shaking so, she has, she reads, she right, she texting
31 she things, she you, since they, since wednesday, since yesterday, slapped me, slid, slow night, so said
31 some nights, someone just, someone will, spent everything, stop when, strict, suicidal on, take of
31 take up, team call, that bad, the angels, the band, the exam, the fast, the lighter, then last, they by
31 they coming, they in, thinking do, tho, thoughts i, through phone, to better, to happen, to mine, took too
31 top where, treat it, up stairs, ventilator, want lose, way there, we married, what will, when sit
31 whiteboard, why not, will call, with gun, with pan, woke, work until, would easy, would over, wrong my
31 year because, year in, you find
30 a necklace, a sin, about do, about is, ago because, alive, almost, am bleeding, am brazil, and lad
30 and putting, and smiling, and times, answering, answers me, anywhere the, as to, ask him, asleep he
30 at party, away by, banged, be again, be alive, be ashamed, be tonight, be without, been clear
30 been hitting, believe any, box out, bridge and, buried wife, cancel the, cars i, case i, changing i
30 cleaned room, coming back, cry any, curtains and, cutting, day week, decided, deeper than, did things
30 discord, do eat, do hit, do lock, doctors have, does count, does shout, doing everyone, eat can, elbow
30 envelope with, everything at, family would, finish #, for laughs, for safe, for second, for tonight
30 go off, goes work, going hurt, going now, good each, good would, got far, got mate, happened and, has for
30 have caught, have covered, have felt, have sat, have thank, have using, haven't her, haven't him, he broke
30 he drinks, he find, he lives, he nine, he saying, he says, he smashed, he under, he waits, he when
30 heard him, heart that, held me, her to, hiding it, high enough, his gun, his off, hold her, hoped
30 hospital this, i burned, i drunk, i fed, i hidden, i hide, i shaking, i stars, if ended, if lorry, in him
30 in us, intend be, into house, is cutting, is here, is hitting, is hormones, is raised, it count
30 it dangerous, it nothing, it quite, it then, it tonight, its 2, its fault, jump, just done, just for
30 just today, just walk, keep hearing, keep safe, keep up, kept anything, kicking, kicking the, kids no
30 knowing is, last to, lately, less if, lined up, lives his, lock door, loft and, longer, looks at, lost so
30 make myself, many it, maybe is, me done, me his, mean he, mirrors, my feeds, my properly, my student
30 my takes, my treatment, neither us, never says, new lad, nights running, no more, no on, no would
30 nobody needs, nobody see, not meant, not my, not please, not reply, not tell, not trust, of ways, of what
30 oh good, on calendar, on discord, one did, one ring, one thing, only at, only come, out they, overdose and
30 own room, pain and, passed out, pastor says, periods, prayers, puts the, rang sick, replying the
30 replying to, reservoir, ring police, rung back, s, safe myself, said love, same chair, saying my
30 says come, says her, scares me, she decides, she hits, should call, should just, since birthday
30 since wife, sitting up, smashed my, so happy, something happen, sorry after, sort it, stands
30 stop bleeding, stopped insulin, taking my, talk out, tell employer, tell his, that either, that to
30 the edge, the gap, the landing, the laughs, the leaflets, the pillow, the platform, the practice, the some
30 the sometimes, the there, them me, then nothing, there nothing, they saying, they with, thighs, think any
30 think doing, think might, thinking, thinking it, this not, threw, tidy, till late, time said, time think
30 to being, to burn, to different, to driver, tonight urge, took more, typing this, urge is, walk out
30 wall again, want go, wanting, was clean, whether is, who find, who works, wife hits, wish would, with any
30 with leaflet, woke and, woke up, wondered, would never, write so, wrote will, yellow, you which
29 2 months, a gets, a lighter, a tenner, a weight, about again, about future, about lunch, after news
29 airing, airing cupboard, all passwords, already i, always on, am great, am lying, and more, and quiet
29 anxiety so, any day, around like, asked no, asleep now, back where, bad to, barrier, be after, be reading
29 be round, be saved, be with, below me, blade, bleeding a, both better, broken and, calmly, case of
29 choked me, computer, cries i, day about, different mom, do another, do it, do much, doing anything
29 drinking he, drives to, driving from, driving home, driving there, easier, eat not, eaten for, ending life
29 every this, everything right, family group, family not, feel nothing, feel very, feel writing, for 2
29 gets and, going since, gone before, got all, got gun, got someone, got till, gym the, handwriting
29 happen i, happens me, happy about, have bring, have hurt, have hurting, have money, have pretending
29 haven't gone, haven't since, haven't the, he after, he answers, he checks, he makes, he picks, he see
29 her came, her said, her wedding, her will, here its, here so, him now, him then, his on, hit by, hits with
29 honest you, hope, hurts breathe, i bleeding, i crazy, i fall, i thoughts, i too, i where, if came, if go
29 in guild, intend to, is bleeding, is her, is smell, is they, is yes, it every, it happen, it seemed
29 its he, its to, just getting, keep myself, know her, last message, lead the, letters are, lives and
29 looking up, lot than, lovely day, message saying, mods can, more the, multi, multi storey, my controls
29 my could, my hit, my leg, my mind, my pocket, my prayers, my tried, my twice, myself him, needs know
29 never me, new man, no one, normal my, not another, not been, not breathing, not needing, not worked
29 nothing will, notice that, nowhere else, off him, off not, on desk, on percent, once have, one coming
29 one know, one would, opposite, overdose last, overdose night, paper with, people back, pill in, pillow my
29 pills out, placed, plans and, potassium low, pray with, prescription, pretending i, rather did
29 reading about, said be, sees i, seventy, shake it, she done, she talking, she tells, since came
29 since have, since lost, since one, sleeve, slipped, so feel, someone tell, sorted out, started something
29 started thinking, stopped applying, storey, teeth hurt, than have, that think, the ceiling, the insulin
29 the iron, the letters, the menopause, the outside, the safe, the skin, the spare, the tickets, there him
29 they taken, things on, things so, think could, this time, this with, thoughts, three ago, toilets the
29 told nurse, tomorrow before, tongue, tonight all, too deep, took i, took in, tried get, tuesday have
29 under pillow, up do, up there, waiting her, walls, want parents, want you, wanting it, was crying
29 was shaking, way is, way people, well so, went there, what there, when stand, who what, wife would
29 within minutes, without her, wrapped a, wrapped in, yellow and
28 a deputy, a further, about joining, about to, after me, after meal, again since, all do, all pills
28 all will, always bad, am already, am crazy, am gone, am lazy, am more, am overreacting, am typing
28 am waiting, and cleaned, and counted, and thank, another i, arm again, awake four, away from, baby not
28 be ok, be them, be wanting, because what, been calm, been day, been giving, been saving, before morning
28 before would, begged not, being alive, being awake, belt on, by tonight, calm i, can have, can hide
28 can out, can speak, car outside, come every, come round, comes in, comes out, could give, counts
28 counts as, couple months, coward, crossing and, decides, dialysis, disgusting and, do because, do ring
28 do something, do till, do tomorrow, doctor not, done it, down stairs, dramatic way, drank in, drink it
28 easier to, easy would, eat now, every hour, every way, everything that, family do, feel there, feels good
28 find out, flatmate not, flip, food down, foot and, forty a, gear, get by, get hit, get wrong, gets back
28 go time, going up, gone by, gone it, good company, got car, got left, got under, had wine, hair coming
28 has all, have enough, have not, have peace, have plan, have started, have stop, haven't said, he us
28 hear being, hear laughing, heart does, her carer, her pension, her plants, her the, hold them, hope that
28 hoping this, hurt her, i hearing, i knock, i packed, i pneumonia, i sooner, i what, i which, in locker
28 in shower, is before, is dementia, is old, is screaming, is simple, it nice, it no, it this, its like
28 its this, job can, just someone, just what, just with, knocks, know should, know this, last one, like the
28 lips are, long takes, looked up, looking me, looking the, lucky, madam, made peace, making myself, me are
28 me whispering, mind and, mom comes, most now, motorway, much am, much longer, much weight, my coach
28 my lips, my tummy, myself after, myself before, myself it, new dad, no future, no wife, nodded, not cost
28 not from, not going, not nothing, not reading, off hook, old this, one big, one going, only because
28 only that, only thing, out night, own till, party and, past and, pills from, pills since, placement a
28 pray every, preparing for, private message, quiet for, round night, said in, says if, says name
28 seventy three, she cut, shirt i, simply, since about, since summer, sleeves the, so just, spit, stacking
28 stacking shelves, started skipping, stomach i, switch the, taken loan, taking all, term so, the dietitian
28 the flats, the joke, the others, the seventh, then woke, there at, there just, there now, they at
28 they her, they lock, thing calms, think a, think part, this up, thought just, thought to, time ages
28 toilet at, toilets, tonight, took of, twelve since, until am, up if, wait for, waiting my, wants my
28 was peaceful, washes, way not, were good, what he, wherever, which that, which why, while he, why i
28 wife gone, wife has, will find, will honest, will no, wind him, would do, would free, write i, wrong of
28 yesterday asked, you an, you know, you reading
27 # foot, 3 hours, a higher, a its, a laugh, a thought, a voice, a voicemail, a weird, about dying
27 about scars, abt, after in, after tonight, alarm went, all know, all our, always says, am dancer
27 am glowing, am grown, am joking, am miles, am upset, am useless, an away, and must, anger, answer and
27 answering my, are back, are ones, are ringing, as that, ask anyone, back home, bang, be best, because when
27 been from, been myself, been replaced, been talking, before then, boot the, bother, bout, break it
27 but hear, cancelled the, car park, checks the, come any, coming down, coming here, contacts, could and
27 cries and, cross road, cut is, dad's new, did wake, do and, do cost, do nothing, do recognise, do suppose
27 done something, dramatic, drank it, drink i, drives, each them, early i, easy, enough for, even that
27 everyone will, feel ashamed, feel if, finds me, floors, folded, forty and, freezing and, gambling and
27 get trouble, gets so, go sleep, god, god bless, god to, goes her, going like, got bag, got no, grateful
27 gun the, happen, happening to, has do, has drinking, has replaced, have calm, have hitting, have no
27 have taking, have what, he they, he wrote, her by, here in, him that, hit in, hole, house gone
27 husband would, i begin, i glowing, i prayed, i scared, i swore, i taking, if happened, in dorm, in ground
27 in safe, is rota, is who, it maybe, its there, just if, knew my, knitting group, know just, know not
27 knows everything, laughed off, legs, light on, lighter, like 3, like are, like get, like is, live myself
27 lives the, lock you, lost house, marks, mate just, mean have, min ago, mods please, mom know, monster
27 most i, moved because, much easier, my death, my drawer, my fiance, myself tonight, needing it, next her
27 no family, no interest, no of, nobody asks, nobody care, nobody coming, nor, not back, not cruel, not got
27 not him, not or, not pick, not recognise, not said, not suppose, not telling, not upset, nothing all
27 nothing left, odds, of platform, off me, on ninth, one everyone, one left, one leg, one over, only first
27 option, other wives, out tonight, out twice, out without, own so, partner kids, pastor, people say
27 people would, phone can, picking the, please help, point any, poisoned my, quiet man, real one, really it
27 roof our, round neck, row #, run off, say have, say would, scared am, scared me, scared will, see it
27 seeing things, sewing, shakes bad, she taken, should the, signing, silly question, sim, since bank
27 since friday, since night, sleeps the, so be, somebody came, someone does, sounds bad, supposed to
27 swollen, take away, talk myself, the bed, the dorm, the latch, the railing, the taxi, the use, the whether
27 the windows, them three, there since, they swapped, thinking not, this app, this what, times day, to alive
27 to not, to self, to where, today took, told soul, tonight with, tried so, turned down, twice day, two year
27 under my, up room, up then, up tomorrow, voice it, waiting i, waking up, want police, wanting be, was here
27 was never, watched it, way home, well that, when cries, where went, whisky, whole way, will not
27 worry will, would breathe, would something, wrong place
26 a bird, a fourth, a porter, about tomorrow, after other, ago started, all go, all that, all worked
26 along the, always been, am done, am freezing, am ungrateful, and chest, and his, and right, any time
26 anything would, baby will, back is, background, be anything, be fine, be me, be relieved, because that
26 been born, before now, begun think, behind me, being but, bells, bit longer, breakfast it, but if, clause
26 click, come into, could retire, cut the, dad out, daughter 3, day this, days he, died would, discharge
26 dizzy, do day, do see, dressed, drive me, drunk since, each i, each this, earn, eaten tuesday, eight the
26 elastic, eleven now, else to, empty i, ending my, enough and, ex just, feel something, feel than
26 feel worthless, fight it, first class, first it, fluttering thing, frightens, go him, go then, going let
26 got year, gulf, had half, had pills, hallway, happens if, happens you, has date, have always, have cutting
26 have ill, have life, have quit, have standing, he angry, he me, her down, her nightdress, her old
26 her properly, here by, his old, home till, husband gone, i by, i cutting, i exactly, i explained
26 i overreacting, i silly, i typing, in does, is calm, is locked, is new, is nineteen, is simply, is violent
26 it clean, it there, joiner, just did, just going, just her, keep having, keeps knocking, know why, knows
26 lap, last #, last for, laughed it, laughed that, law the, leave up, leaves food, licence the, live alone
26 live on, looking my, love all, mad and, make sick, makes it, me them, mood since, most nights, my faith
26 my or, my third, my until, myself sick, nobody noticed, not be, not enough, not exactly, not stopping
26 not them, not things, note to, of hope, off it, off like, ok if, on grave, on her, or two, other on
26 people laugh, please let, please talk, polite, prayed it, primary school, putting, reason, rent is
26 ring because, round there, said was, screams, see again, seen it, semester, sex, she given, she its
26 should know, should wake, since this, sister back, sixty years, sleeps with, sleeves in, slept for
26 smashing, smoothie, so bad, some people, something he, still got, stomach, stop thinking, swallowed i
26 swapped it, takes me, tech, teeth and, tells i, than it, that good, the accident, the blinds, the bridge
26 the cooker, the idea, the multi, the pan, the shoulder, the storey, there blood, there is, there less
26 there then, they laugh, thing that, things this, think, think driving, thinking suicide, thinking will
26 thoughts about, through door, through is, to either, to herself, to now, to through, tonight and
26 tonight its, trawlers, trying get, two glasses, two times, ungrateful, us i, vents, very on, voices have
26 wake, want live, was hoping, was looking, was our, was quite, we three, well today, what says, when shut
26 where it, while are, who needs, wife found, wife makes, wish i, with him, with these, would need
26 would when, wrong the, wrote not
25 a again, a casserole, a coward, a cupboard, a deal, a second, a widower, about leaving, again a
25 again last, again night, am coming, am dirty, am dizzy, am even, am one, am stopping, an envelope
25 and baby's, and wish, any more, anyway is, applications, be finished, be kinder, be last, be over
25 be talked, been at, been hurting, been the, believe that, better i, bit there, but now, calms down
25 came on, can how, cancelled my, come near, come through, complains, could just, count as, crawling
25 dancer #, daughter wedding, distance driver, do anyone, do wake, doing in, done trying, drafts, each it
25 empty, ever going, every like, everyone happy, everything since, fall asleep, feel feet, feel terrible
25 fell on, fibro, field, finds, fine so, flatmate has, for fees, frightened, from but, go see, god takes
25 going down, going there, goodbye, guy the, had baby, had new, hair i, happens it, harvest, have about
25 have get, have going, have her, have turn, haven't told, he can, he loves, he no, he on, heals, hear my
25 here know, him down, how people, how stop, how would, hurt him, i dirty, i even, i hardly, i past
25 i punched, i saved, i tonight, ill but, in airing, in chest, is empty, is fault, is joke, is our
25 is scared, is this, it happened, its bad, just looking, just me, just stop, kerb, kind the, knives
25 knows have, law my, lean, let sleep, lied, live by, locker, look each, look me, look on, made promise
25 man next, many my, me be, me dead, meeting and, messages me, mirror, more an, more do, more them
25 my salary, my till, myself, name off, nearly out, necklace, need somebody, never done, never his
25 never this, new life, next me, nice you, night after, night crew, night no, night said, no for
25 nobody because, not able, not complaining, not he, not long, not supposed, not try, not visit, of myself
25 on bed, one each, order i, our and, out it, outside door, over me, own hand, own head, packets, pain i
25 paying, people get, pocket, poisoning, prayer, pulled over, put all, put her, puts, radio said, rather it
25 really care, roommate has, same as, saying he, saying that, shaking, since harvest, since is, sleep at
25 sleep even, smiling at, some you, someone know, sponsor not, still here, stop shaking, stopped taking
25 suitcase, sure want, take care, tell parents, the background, the engine, the ground, the gun, the knives
25 the once, the seat, the taps, the works, the would, there like, there to, theyd be, thing could
25 thing night, think what, think will, thinks eat, thought and, thought is, till my, till went, to each
25 to really, to scare, to swap, to talked, told daughter, told the, told wife, tomorrow am, towel it
25 treatment team, tried hang, two calls, two out, uncle said, up go, up three, violent i, violent man, voice
25 voice is, wants go, was just, was thing, were about, were married, what scares, whole thing, will before
25 wind up, with he, with lights, would grateful, would hurt, would it, would kinder, would stopped, yes she
25 you of
24 a feeling, about he, actually felt, all stop, all you, alone since, am asking, am autistic, am cold
24 am last, am meant, am things, amazing, an last, and checks, and gum, and know, and sort, and think
24 any that, anywhere, are same, as is, ashamed say, back she, barrister, be an, be something, beautiful
24 been alright, been paying, before get, bible, bit so, bottles in, burning, burning i, certain, clean i
24 closure, comes the, counted, cure, cut out, dad tried, dark that, daughter had, deep and, delete if
24 diabetic, doctor because, door shut, dragged me, drawer, each of, easy it, eating and, edge of, even a
24 feel my, finds out, fine without, fly, for police, for really, forget, friend took, from brazil, from his
24 get because, give my, giving the, go but, go too, goes quiet, going because, good me, got date, got used
24 gripped, had proper, had something, hands off, has stopped, have else, have flu, have if, have lying
24 have nobody, have thinking, have wrapped, haven't anything, haven't back, he it, he my, he wanted
24 head all, health asked, hear her, heart pills, hide it, him do, him from, hitting me, hopes, hours cut
24 house tonight, how my, how nice, hurting, hurts and, i autistic, i breaking, i built, i lying, i pretend
24 i saying, i since, i swallowed, i thinking, i wrapped, if makes, if take, if told, if your, in account
24 in mirror, insurance, is dark, is found, is past, is sin, is us, is waiting, is watching, is worst
24 it going, itch, its every, its for, just maths, kind is, know better, know where, last and, let flat
24 lie with, life if, like joke, like something, like used, liver, lock, lock up, locked herself, look
24 make i, meal, meal plan, message for, money for, morning before, mouthwash, much week, my broke, my it
24 my little, my wrist, myself be, myself days, myself of, nice not, night when, no job, not cope, not fine
24 not high, not shout, not true, not up, nothing would, of anything, of flats, of she, of was, on forum
24 on toilet, ones on, only when, open curtains, opens the, out his, outside, outside his, own since
24 partner the, pass on, paying for, pier, pills work, plasterer, polo, professional, putting things
24 reads it, reception, right about, ruined life, running the, say your, saying for, says in, screaming and
24 service i, she have, she part, shelves, since do, sleeves, somebody tells, someone talk, sometimes the
24 sometimes think, space and, spat, spot, stopped because, stopped eating, sure it, take so, taking heart
24 taps, telling me, tense, than own, that same, the airing, the inside, the kerb, the near, the police
24 the sums, these thoughts, they could, they know, they speak, things when, think me, think most
24 thinking killing, this like, this that, thought good, three this, time come, time last, to he, to himself
24 to waste, tomorrow would, too to, took kids, tours, true, trust to, tube, up last, voices are, waiting to
24 wake properly, want scare, water i, went out, what meant, what wants, where i, while my, who be, who say
24 with not, would told, wrapped it, you was
23 # live, # moved, a cut, a dancer, a full, a longer, a what, a you, accepted, account, account my
23 am disappointed, am outside, am too, am twenty, an accident, anything but, ask god, asked do, back this
23 be dead, be for, be sad, been my, been using, before go, before midnight, being by, bit on, bit then
23 blame, bones, born i, bothering, breathing, calendar, calm is, can promise, check on, choked
23 chronic illness, clean it, clean up, clocked, closer, come a, comes back, cover, dare, days my
23 dead brother, declined, deep do, do blame, done my, doors locked, down they, drip, eat i, else have
23 even when, every morning, find me, finishes, finishing, for over, frighten, from before, get tonight
23 good it, got as, grounds, hang myself, have cancelled, have car, have it, have really, have see
23 have together, have turned, he good, he said, he taken, he where, he will, health i, her feel, her twice
23 here two, here with, him back, his for, hormones, hospital they, house would, hurting and, i about
23 i cancelled, i covered, i heard, i loved, i think, i till, i woke, if counts, if did, in there
23 is slurring, is soon, is talking, it getting, it longer, just sleep, kev, killing most, know post
23 knows but, let my, like two, little is, lives with, long i, looking after, looking it, low the, lying
23 make plans, me bit, me honestly, me me, mints, money owed, move and, my bit, myself bad, nails, need go
23 need tell, night ask, night thread, no good, noose, not blame, not bleeding, not brave, not eat
23 not intend, not joke, not told, nothing a, of last, of pills, of this, off good, old and, on their
23 one voice, or more, pass by, pillow and, placement, planes, police said, police they, pp, promised myself
23 punish, put chair, replies, safeguarding, saw it, saying let, saying would, says next, seven in, she not
23 she slurring, side hurts, signs, since 4, sitting every, sixty one, sleep all, sligo, so they
23 somebody help, someone like, something should, started sleeping, strangers, student #, stuff away, swap
23 telling the, the birth, the cliffs, the insurance, the mess, the pills, the wheel, them day, then went
23 there been, thing would, things say, thinks the, this sounds, thoughts suicide, till bleeds, till end
23 time week, to eat, to happy, to our, to point, to somewhere, to those, to young, tonight will, travel
23 true i, upstairs, us me, us she, waiting it, want stop, was her, way would, we buried, went so, what of
23 where they, will lose, would him, write my, you die, you when
22 # that, a life, about most, accident on, again he, against the, alarm and, already and, am always
22 am bloke, am hiding, am in, am next, am only, and says, and since, another and, are supposed
22 ask something, awake since, baby died, back like, back that, bank card, be now, be once, be that, being is
22 being out, believed me, better me, brave, bridge the, broke the, but they, came here, care, care about
22 clumsy, coming from, cope, cost my, counsellor i, country, cross the, crying says, dancer, dead and
22 dead is, decided stop, detail, did to, die, disturb, do call, do then, do trust, dragged, drank, drinking
22 drop, each birthday, each that, enough, every i, everyone says, exactly what, explained to, fast, fast and
22 feel better, first was, fluttery, fluttery thing, for more, for us, from last, gave it, gave notice
22 gets it, given his, gives money, glasses wine, go tonight, goals, goodnight, grand, had no, had thoughts
22 have reading, have telling, her one, her what, here he, his account, his he, hook, how could, humming
22 i brought, i fourteen, i haven't, i hope, i locked, i really, i should, i thrown, if goes, if got
22 if there, ill be, ill with, in cab, instead i, is black, is days, is forty, is had, is nearly, is need
22 is nine, it are, it bad, it broke, its fine, its kind, just leave, just waiting, keep out, knife in
22 know every, know there, land for, learn, ledge, let come, lie bed, life am, like plan, like there
22 little asked, louder and, m, make to, makes the, man came, me its, me promise, medical, messaged, mind
22 mom since, motorbike, moved with, much my, must go, my of, my sofa, nearly went, never posted, new year
22 night held, nineteen and, no way, not cook, not first, not frightened, not her, not plan, not see
22 nothing and, noticed i, now he, of dropping, of each, of ending, of something, of water, off now, on shelf
22 one home, one now, one wants, one without, only a, only if, or and, or less, ought to, partner i, pension
22 picks, pills gave, put by, put them, really strong, rent, resuscitate, round my, run, run the, running and
22 runs out, saving up, say reach, says its, scare, scratched my, see somebody, seemed to, she about
22 she with, sick is, single day, sister said, sleeping my, small town, so do, so pleased, something happened
22 sorted, spending, started going, stopping, stuff in, suppose it, taking them, tell work, telling to
22 that that, the bat, the cleaner, the motorway, the now, the point, the wardrobe, therapist thinks
22 there more, they found, they my, they take, think putting, thought how, threw up, to no, to voicemail
22 told them, tonight am, tonight by, took house, twelve i, until have, up mind, urge so, use of, used have
22 used lie, used look, voice a, voice that, want any, was not, wedding in, weed, what am, what happens
22 where go, where would, wife passed, wife taken, will for, work tomorrow, would all, would cry, wrote to
22 xbox, yourselves
21 a fuss, a joke, a old, about hour, about i, all same, allowed see, am her, am here, am quiet, am sure
21 an or, and its, anyone asks, anyone because, anyone like, asked was, back bad, bad can, be not
21 been telling, been up, better and, bit me, but does, but this, can stop, card my, catch myself, clean for
21 climb, close account, could tell, cut hand, date and, dey, different and, do argue, does hit, does one
21 down what, eat and, empty and, ending, every is, every or, everyone answered, ex got, fainted the
21 feel sleepy, feel when, feels, filled, find and, friends say, funeral and, funeral today, go from
21 going away, has her, have decided, have home, have liked, have list, haven't opened, having of, he do
21 he here, he made, health team, heart goes, heart mad, heating, her get, her he, here of, home do, hope the
21 hospital i, house two, how before, how much, hurt, i hear, i honestly, i some, i them, i yes, in you
21 is asleep, is first, is happening, is of, is said, is working, it days, it done, it time, its all, its in
21 just look, just not, just that, keeps going, kill herself, knowing, laid, laugh the, left one, less than
21 like after, like anything, like before, like she, lock on, locked the, logging for, logging off
21 long before, lost business, louder, made want, makes tea, men come, midwife i, mom do, months pregnant
21 mouth and, much it, my at, my group, my sleep, my then, never felt, never have, next year, night get
21 nobody tell, nodding, not angry, not can, not hurt, not mind, nothing, off for, on motorway, on wrong
21 one finger, opens monday, or if, over with, people feel, pregnancy, promised wife, put him, put something
21 radio and, ran, real not, right since, said go, said thank, say thank, say there, says tell, shake
21 she back, she going, since 2, since four, since passed, smiles, smiling, so there, sober two
21 speak english, stab, strangled, take seriously, talked out, taped, tell boyfriend, that day, that feel
21 that if, that long, that should, that will, the died, the empty, the life, the meetings, the opens
21 the pram, the saying, the scissors, the walls, them at, then came, there i, thinks it, third night, this a
21 this since, this they, thought well, time not, to clinic, to hang, today do, toilets work, tonight to
21 trans, twenty five, understand, up to, use phone, vision, waiting and, want my, washed, week next
21 week since, weeks ago, went off, what i, what needed, who talked, with them, work six, worked out, worry i
21 would make, would me, would not, written it, wrong way, you win
20 a up, a version, able, about being, about every, about myself, after wedding, all for, am allowed, am long
20 am resting, am the, am use, ambulance, an since, and gives, and go, and tells, another #, another of
20 answer to, arrangement, as joke, asked how, asking for, back from, back there, been i, better is, big and
20 bunch, but do, but there, but who, chats, checks phone, cheers for, chose, clean, clean from, cold and
20 cooker, cot and, cry for, day in, day on, did what, do bring, do care, does everything, down the
20 dropping her, eat sleep, emergency, even do, everyone can, everyone say, fetch, fight, focus, food
20 from tomorrow, gone quiet, got this, group #, have finished, have hidden, have out, have since, he be
20 he put, he right, he the, heal, hearing it, her think, heroin, how we, hurt myself, i decided, i done
20 i fainted, i looking, i lucky, i next, i resting, i tried, i visit, if knows, in her, in lap, in sleep
20 instructions, into the, is bad, is five, is how, is shouting, is stupid, it before, it easier, it five
20 journal, jumpers, killing and, kinds, knife is, lesson, letterbox, lie and, look him, lose everything
20 lots, manchester, marks on, married two, me sick, mistake, mom told, my again, my all, my does, my up
20 my would, need them, needle, never do, never to, night pray, no no, not count, not deep, not eating
20 not give, not whether, of good, of how, of pretending, off this, on edge, one friend, one get, only small
20 or he, or what, out at, papa, people all, point more, police me, pray takes, purple, rang one, really for
20 receipt, say if, says has, says just, scared i, see any, she passed, shelter, should him, should tell
20 since redundancy, since took, sister do, slept well, sock, something up, station, stop like, stop taking
20 stopcock, strong and, success, take all, talks about, teaches, tell gp, that down, that go, that its
20 the better, the done, the hook, the into, the ladder, the ones, the piano, the to, themselves, there only
20 they talk, they you, think the, thinking what, this going, this is, till say, to bother, to check, to e
20 tonight my, too long, trust my, up four, very tired, videos, wall last, wanted it, water and, we even
20 were a, when wife, wife everything, wife took, will all, with all, works and, would be, would believe
20 would out, would there, wrist, wrote the, you see, youth
19 # retired, # yrs, 3 yrs, a asked, a game, a ghost, a knife, a more, a teenager, all them, alone i, always
19 am breaking, am finished, am putting, am shaking, and drank, and into, and nothing, and wait, any i
19 anything not, at he, at three, away on, backwards, banned, be like, be you, because then, burned, burnt my
19 came that, carers allowance, case, climbed, dad got, daughter said, did it, discharged, discharged me
19 do drink, do remember, do right, do stop, does i, doing again, down to, everything, faces, feel the
19 feel weird, for anything, for company, for to, fourteen hours, gaffer, gave pills, get in, get letter
19 giving things, go down, goes for, gone so, good to, ha, had our, hate myself, have all, have having
19 have idea, have looked, have nowhere, have paid, have question, haven't, haven't a, he drives, he hear
19 he never, her is, her new, hidden, hips, i dizzy, i hold, i look, i thirty, i wait, i who, if anyone's
19 if of, in back, in small, inhaler, inside a, is day, is given, is have, is rule, is strong, it began
19 it off, it think, it used, its, keep getting, keep reading, kilos, last shift, let have, like and
19 like normal, like since, living, living on, lost everything, lost i, lost lot, lump and, lurker, make him
19 manila, maybe one, meal since, meant to, medicines, months sober, more i, mother says, mouth say, my dads
19 my notice, my to, my voice, myself about, myself again, myself most, myself would, natural, needs, nerve
19 never and, never came, never say, new to, nice man, no reason, not down, not here, not home, not left
19 not make, not real, not ring, not trying, note says, now nobody, now there, nurse have, of days, off he
19 on as, on holiday, on our, only came, out now, pacing, park at, phrase, pills are, pills my, pills on
19 pills spring, plaster, posted on, pray god, put app, quietly, rang told, real, relapsed, replaced
19 reply to, said its, said just, said sorry, said your, say her, say one, say was, say you, scared
19 second this, seemed, serious, shaved, since his, sleep not, slept i, so long, so maybe, so to, something i
19 something will, soon and, spends, stepdad, still i, stop smoking, stopped asking, sure i, sure is
19 taken my, thanks listening, that when, the never, the said, the song, the throat, the toilets, the without
19 them because, there would, they should, things to, thinking is, thinking the, this in, this my
19 thoughts and, till ten, to an, to find, to jump, to she, together and, told am, told brother, tracking
19 try and, two daughters, two on, usual, wanted someone, was always, water, went on, were in, what would
19 when have, wife still, will when, without them, wives, work says, work thinks, would even, would i
19 would relieved, would take, writing it, writing on, wrong i, years no, you lot
18 # clean, # old, a monster, a while, after each, after months, after she, again to, agency, am ill
18 an ambulance, anybody anything, anyone say, anything in, baby 3, bad worse, basically, be right, been ill
18 been really, bottles, but said, can that, cancel, carry, champion, checks mileage, come down, continue
18 cooks, crazy, dam, day i, did everything, do look, dr, drive to, earns, ears are, everything and
18 fainted in, feeding, feel hands, first he, fist, fit, flats, flower, for something, gave his, gave my
18 gets home, getting in, go out, go the, go where, going get, going tonight, got box, got wife, got worse
18 half eight, happens to, has no, have kids, have round, have taken, he from, heaven, her not, her till
18 his i, hold it, horses, i kind, i lose, i nothing, i twenty, i up, in he, in other, in yard, in year
18 invisible, is depression, is really, is same, is that, join, kind of, kind to, last saturday, last so
18 licence and, life is, lights on, like #, like on, line and, long in, long lurker, lump, me alone, me being
18 me him, me money, midnight, months clean, moved away, my neck, my next, never hurt, nobody fault
18 normal think, not she, not turn, not work, nothing but, nothing really, of they, on platform, only of
18 out my, parked, pay rent, picked the, pills they, posted a, pray, put down, put this, question for
18 quit the, quite calmly, real problems, really since, roads, say but, sense, shook hand, should have
18 should not, signed it, since she, since years, slower, something else, sometimes, sort, step, stockroom
18 student loan, stuff, suicidal anything, take him, team leader, tell i, that days, that or, the cabinet
18 the coming, the drop, the stuff, the this, there it, they come, thing a, thing have, things night
18 think can, think like, this forum, thoughts they, till it, time lurker, to go, to his, to notice, to watch
18 toilets at, told boss, told work, tonight do, tools, trying, two away, two children, two since, up but
18 up it, wake up, want me, was high, was low, way out, way the, we an, well not, went #, went i, went in
18 what for, what that, who on, who tell, wind, with it, with pills, work every, would done, would more
18 write people, wrote last, you if
17 # says, 3 months, a bill, a burden, a going, a hole, a last, aa, alarm goes, all be, all out, all so
17 am being, am better, am day, am trying, and again, and gave, and live, and ran, and say, and this
17 anything want, ask my, ask people, at and, at once, at peace, away and, back door, be easy, be it, be so
17 been 3, been every, been lying, been very, bend, benign, blood, but when, by own, cab, casserole, choosing
17 come the, did help, disabled loo, drinking and, drive home, early because, eid, ex husband, faith, feel ok
17 fighting, for i, four the, get i, getting better, go near, go swimming, going end, going holiday
17 going out, gone, gone in, got lovely, got stuff, guardian, had enough, had nothing, has his, haven't more
17 he got, he off, hear them, her again, her and, here more, his his, housemates, husband back, i and, i died
17 i may, i must, i probably, in court, is from, is is, is money, is worse, it be, it ever, it tomorrow
17 just do, keeps saying, kidney, killing, know am, know when, knows am, last was, light off, like an, lip
17 long now, made sense, make big, marriage finished, me or, me tonight, mine and, mom died, my gone
17 myself #, myself a, need the, neighbours put, nod, not argue, not ask, not better, not come, not do
17 not done, not food, not last, not me, not mom, not past, nothing i, nothing the, noticed, of in
17 of suicide, ok am, on own, on she, on they, or will, our son, own in, packet, paperwork, parks, passed on
17 pipes, planning to, plans i, point, poisoned, private, problem, put up, read back, regret, remember i
17 reply, rung police, safe with, said back, say do, say that, says he, see doctor, see friends, send back
17 she thinks, sick on, since it, since started, six i, slept more, slept than, small so, so now
17 something from, statement, suddenly, suicide day, super, take out, taken pills, takes, that she, the blade
17 the here, the late, the lot, the note, the station, the they, the will, them now, then in, therapist is
17 there but, there no, they can, they told, they when, thing to, three months, times week, tired of
17 to explain, to for, to get, to hospital, to only, today like, typing, unknown, up of, up when, use for
17 utility room, walked out, wallpaper, want wake, wanting to, was no, were the, what wanted, when the
17 where is, why it, wife works, will get, will make, work out, would they, year then, years never
17 years sober, you everything, you one, you will
16 # know, a line, a paper, about how, about that, about what, aids, all there, all to, alone the
16 already decided, am at, am drinking, am staying, an overdose, and him, and lie, and thinking, another day
16 another year, answer questions, awake nights, bag packed, be and, been this, bone, bothered
16 boyfriend thinks, breathe, built, burn, but think, care happens, cheated, clocks, cost parents, could say
16 cousins, dads, data, degree, did something, die and, do mean, does come, doorstep, else and, ever be
16 every day, everyone clapped, ex has, feeds, feels to, fees, few weeks, figured, flight, follow, for them
16 for what, fourteen and, gets better, go, going sound, going work, gone to, got weeks, group said, had on
16 handy, has my, have left, have lost, have put, have thoughts, haven't anyone, he is, he take, he that
16 hearing aids, her i, here would, higher, how am, i clean, i fly, i hurt, i over, i proud, i putting, i ran
16 i smiled, i two, i went, i writing, if had, if i, in toilet, is drunk, is stopping, is third, is time
16 it that, joke, just of, just on, just quiet, know first, letters, lie, life it, like teenager, little girl
16 long for, looking, me down, me where, medicine, my #, my mums, my pension, night did, night like
16 night thought, not anyone, not bad, not get, not ill, not near, not say, not well, not why, of thing
16 off if, on way, one one, ones, packed, part me, people look, promise, right so, round last, said do
16 said oh, scared tell, second and, she gets, she in, since funeral, since school, sleep that, smells, snap
16 so had, so will, something it, stupid, switched, taking, team i, tell wife, that haven't, the chemist
16 the from, the knife, the money, the tube, them it, them my, then have, there the, they i, they will
16 think if, think of, thinking he, this be, this for, til, time job, time work, to going, to of, to so, toes
16 told gp, told i, took an, took it, tracker, trial, under the, until i, up he, used make, waited, want
16 want tell, was for, was good, wheel, who it, wife knows, will it, will open, wish it, with me, woke on
16 would his
15 # away, # lives, # so, 2 hours, 4 i, 5 months, a clock, a just, access, act, all of, also the, always it
15 am planning, and got, and he, and voice, anyone tell, as he, asleep, assembly, back the, bad person
15 balcony, be long, be of, because am, been going, believe i, boyfriends, bridge, can my, carrying, chew
15 clocks change, come off, coming out, control, cot, could stop, cushion, dad has, died i, diwali
15 do anything, do but, do for, do in, down on, ever to, expect, first post, for jobs, got boy, ground
15 group chat, guess i, handover, happier, head day, her now, her says, here on, him was, how it, i finished
15 i good, i quit, i want, in now, ireland, is been, is not, is pills, is true, it day, jeans, know people
15 last time, live without, long sorry, look like, loses, lot my, makes sense, marry, me again, me says, mean
15 money i, my are, my ear, my i, my lap, myself i, neck and, never it, nice day, nobodys, not i, not open
15 not remember, note, now so, now to, on bridge, on everything, on fridge, one lost, or that, out of, passes
15 people have, properly, putting it, rung, said a, said is, said keep, said like, said tell, says she
15 see him, she be, she made, she moved, she up, shift i, shouts, shut, sir, sleepy, so that, sooner, star
15 stove, strong, taxi, tell doctor, tell person, that me, that there, that where, the park, the tv, they got
15 they only, think how, this you, three kids, through the, throw, times a, to them, told keep, tomorrow will
15 tomorrow work, tonight is, touched, two hundred, use work, voices since, want him, was done, was two
15 well am, what in, what left, what me, widows, wife died, wife does, would want, year it, yesterday said
14 # ago, a how, a question, admit, ago and, always said, am two, and her, and knows, and now, another night
14 appeal, appointment the, be to, bored of, carer, coming in, complaining, cut deep, days not, dead inside
14 did at, dietitian, do again, do answer, do ask, do feel, done, down in, downstairs, drown, eat at, ect
14 else a, engine, foot, for year, get every, get out, get sleep, goes to, going be, gone bed, got go, got i
14 got kids, got nobody, got two, had this, had two, has not, have already, have something, hi first, hide
14 hung, i back, i being, i teach, ill i, in stairwell, inside, is back, is like, is lovely, it like, it next
14 it would, its #, key worker, kicked, knocking, know, know he, know i, know was, leave him, life insurance
14 light, locked and, logistics, long one, look after, looked the, made up, masters, meant be, mom take
14 money, most days, my pills, new since, next room, next time, nice to, nobody will, not any, not out
14 not stop, not to, not what, of about, of i, on of, on that, only and, out that, park the, partner has
14 plan i, proud, quarter, see someone, she been, she that, since, since six, sleep the, sleeping and
14 somebody tell, something and, something in, sometimes i, somewhere else, still it, tell if, tell my
14 that since, the i, the noise, the time, the went, them all, then and, then would, there for, they all
14 things, this will, throwing, tied, till friday, time he, to as, to come, to their, told what, tom
14 took pills, took the, turning, until is, up my, use it, waiting, want waste, was ok, week told, went work
14 what this, when he, who will, who would, whole life, wife not, with their, woke in, would find, you would
13 # came, # nothing, # she, # they, a one, am telling, an empty, and thought, anything, anything to
13 are there, as can, as long, as she, at back, at her, at that, au, au pair, back it, be alone, been me
13 began, bird, can say, christmas and, days and, days old, dead since, did want, died and, do not, do when
13 due, each other, eye, fear, first time, four i, get off, get on, go in, going anywhere, good job, good one
13 got got, had my, have done, have go, have more, have to, he #, he knows, he not, his and, hold
13 husband has, i as, i doing, i felt, i let, i rung, if just, illness, in case, in days, in hall, in it
13 interest, is his, is no, is only, is point, is ten, it hurts, it most, it under, it where, its just
13 just sit, just tired, kiss, know which, last it, like be, locks, looking at, looks, lot and, managing
13 me in, me not, me on, me said, mom does, more of, my fault, my heart, my they, my when, myself in
13 night because, not go, not good, not want, one makes, opening, overdosed, pe, people think, pill, pills
13 plan is, reads messages, say like, say out, scene, seat, see, see way, shape, she her, she on, she only
13 simple, since and, since died, six and, so can, so kind, so no, so well, something, space, stepping
13 still in, suit, tell them, tell to, texts, the are, the lad, them am, them is, then was, there an
13 they took, think that, thinking i, thought, thought about, till the, understood, up after, up me, used be
13 went home, went two, were for, what she, who to, wife said, will do, will him, with his, work one
13 would better, would miss, would tell
12 # since, a reason, about year, afterwards, all have, alright, am not, am told, and that, are now, at desk
12 because he, bed night, been about, behind the, better, but you, can eat, carried, cleaned, cleaner, cut
12 day and, did take, different one, do want, does my, doing well, done a, drawers, e, each day, ends
12 feel really, find, for being, for his, from when, gets, go on, going the, had the, hardly, have and
12 have be, have moved, have own, have them, have written, haven't my, he his, hear talking, heart going
12 her was, hundred, i better, i drive, i go, i mean, i this, i use, in my, is asked, is happy, is hit
12 is just, is me, is saying, is still, it all, it has, it more, it up, just can, just need, kept going
12 laughed and, laughed i, life i, like people, maybe, me of, mosque, mums, my card, my goes, my on
12 myself and, not expect, not speak, not stopped, not walk, not where, now am, on day, own i, park, partner
12 phones, port, really know, register, round the, said nothing, same i, same way, says does, she at, she can
12 she i, since was, since went, stairwell, strange, supervisor, sure, tells, ten days, that did, the alarm
12 the back, the cupboard, the down, the out, the part, the till, then one, they me, think would, thought was
12 times i, to help, to me, told, told her, tv, twin, up on, up so, wanted see, went bed, will hear
11 # mins, a row, a sort, again and, already, always one, am carer, am doing, am still, and saw, any of
11 at dinner, at same, at with, because did, because they, been here, been like, been with, born, by it
11 can get, can go, can stand, card and, carer my, chosen, coach, days, every of, every one, feel stupid
11 first and, flu, for my, gambled, games, going, going in, got four, have his, have slept, he told, hear
11 heart attack, her so, holiday, i always, i can, i cold, i eat, i gave, i live, i saw, i suicidal, in i
11 in order, iron, is because, is i, is off, it so, it when, just out, keyworker, know me, leg, life, like do
11 like it, man says, many times, me am, me her, my that, next door, not because, not if, not myself
11 not talk, not they, on my, on ward, part of, pattern, plane, quickly, relieved, replying, rest, said good
11 say it, saying, see a, seriously, she #, she is, sign, since i, soon, taken something, tell him, the again
11 the best, the but, the go, the he, the only, the say, thing i, third this, to let, to off, to wake
11 told anyone, trade, treat, want do, want it, wanted ask, way, went for, what it, when said, with her
11 would just, years old
10 a #, a heart, a nice, a patient, a thing, and can, another one, anyway i, are for, as if, at they, be back
10 because can, because she, behind, by now, can ring, catch, come, come home, dangerous, day two, do know
10 do tell, do to, doctor asked, done since, down my, everyone said, finding, happens, haven't slept, heard
10 her in, her that, husband thinks, i asking, i do, i just, i posting, i told, i try, i wake, is four
10 is made, is told, it and, it in, it me, just there, last, last he, last i, less, lights, like this, looked
10 meals, mouth, next, nobody sees, not a, not his, not know, not leave, not take, numb, on it, one i
10 one tell, opens, orders, other and, pills the, plan, point of, reads, safety, said she, sat outside, say
10 say to, she says, so and, starving, stopped opening, sugar, surgery, taking the, telling you, the goes
10 the heating, the water, then they, there a, they are, they said, thing, think it, thrown, to do, to have
10 to hold, to it, to things, trousers, view, wardrobe, we do, wedding saturday, went sat, where, where he
10 will come, with in, work since, would mind, year #, you did, you tell
9 a lad, a since, about him, accident, allowed, am from, am going, am writing, and be, and what, appointments
9 away, back i, bed and, believe, can hear, church, cupboard, date, do even, do this, doctors, does not
9 english, even, feel, fifty, flatmates, for help, for long, get to, good i, got at, got work, had me
9 have eaten, heart, herself, hurts, husbands, i ask, i going, i in, i looked, i made, i noticed, i telling
9 i written, if the, in to, is my, is next, is taken, is two, it if, it not, its a, its the, keep writing
9 let, let it, live, look forward, lost the, maths, meant, mess, mortgage, my back, my chest, next and
9 next to, not, not anything, not at, not cry, of my, on to, one said, one week, only i, out in, part, really
9 said it, said time, says, she the, showed me, staying, suppose, taken, that am, the light, them and
9 then the, thinks is, time my, told mom, told sister, tomorrow, took, took my, wants me, well the, when they
9 who have, will be
8 # he, a student, all and, along, am a, am to, an old, and is, answers, around, asked i, bath and, be at
8 because i, because is, deal, deep, does know, eat, everything i, five weeks, for first, forum, go a, go to
8 going on, got nothing, have got, have had, he, he gets, he just, him to, i lie, i moved, i not, i out
8 it now, just it, kindly, know how, know that, last post, little boy, loan, look for, looks like, make
8 moved back, my got, my is, not answer, not for, not there, on the, past, posting, put in, said, said i
8 screaming, since #, sleep i, so is, so tired, student, take, teach, tell, telling, the in, they to, times
8 to him, to make, to sleep, to think, trouble, twice week, two of, under, wait, was the, who been, will go
7 a day, afraid, am, and could, and on, and told, are the, be, birth, business, can ask, coming, dead, dinner
7 do go, do make, do they, eaten, epilepsy, every, for and, gave, get, giving, here and, i am, i could
7 i have, i know, i see, i sleep, i tell, i used, if, injection, is got, is he, it gets, it have, kill, knock
7 long and, lorry, lost job, lot of, loved, make a, makes, me time, mood, much i, need, no and, not and
7 not one, of it, one who, that the, the other, their, then it, time and, to before, took overdose, treatment
7 would
6 a in, again, ahead, alone, am and, and for, and last, and not, be in, being, can tell, come in, feed, fell
6 for me, gives, go bed, going back, her, here i, honest, i asked, i it, i of, i on, i say, idea, in his
6 is #, it been, it i, just want, long, lose, manage, me i, not allowed, not even, not how, off the, one day
6 please tell, put, said he, says i, says is, since mom, smoke, so it, something the, sounds, the and
6 the who, there, they do, tired, to and, tried, up the, use, want to, was on, whatever, when am, writing
5 ago, awake, because, been on, black, came home, court, do, drink, go work, guy, he in, how you, i be, i did
5 i found, i wanted, if it, it out, it was, little, lot, me and, me is, more, my last, my own, my thinks
5 not have, not with, now, patient, quiet, said would, show, showed, since the, sleeping, somewhere, sort of
5 the last, they, time, to be, to up, tutor, worker, written
4 all i, and do, and have, and i, asking, by the, can not, different, found, have in, have the, honestly
4 i the, just to, know what, nice, not in, out, please do, please not, seeing, she will, sick, sleep in
4 that is, three weeks, time i, to take, used, want be, year and
3 am #, and one, and said, bad, been, day, go and, have, have been, have my, i at, i that, i to, ill, in the
3 is and, me, me the, my and, not it, one of, safe, should, than, till, up, upset, without
2 back, him, his, i been, like, that i, think i, will
1 can, i would
-1 i was, i will, to
-2 and it, asks, happy, i, i had, is, it, it is, or, so i, then, watch, when
-3 and, and the, back to, for the, how, i like, it the, line, lunch, my says, of the, others, right, some
-3 ten, the one, this, wanted to
-4 2, a and, a bit, a i, after, all, and are, because of, cold, fine, have a, here, my, of you, one the
-4 out and, she, so, the with, them the, then i, they have, worried, would like, you can, you have
-5 about, age, and had, and tell, and when, answer, are in, as a, as the, before, birthday, but i, but is
-5 change, ever, felt, from, group, how i, husband says, it my, know if, laugh, laughing, library, lovely
-5 me a, nineteen, no, notice, of, of her, of them, off, people who, put it, running, see the, spare, the of
-5 this and, together, two and, two days, used to, wants, was a, write
-6 a way, ago i, alarm, allotment, am up, am you, anything i, as, asked if, cancer, giving away, has, having
-6 he was, hip, i off, i take, i tired, in, it from, like someone, miles, most, not about, not on, okay, on
-6 other people, out a, over, own, paper, ready, self, tell me, tell the, that, that it, the first, the same
-6 three, to her, to put, told my, try, twice, us, was, was in, well, when it, would been, yrs
-7 a for, actual, am my, and then, and there, and you, are all, ask, asked to, at the, back on, because my
-7 been and, been that, bike, bloke, board, building, but am, came to, cook, counting, curtains, did the
-7 does, else, five, found a, i an, i laughed, i read, if you, is a, is at, it here, just a, know it, know to
-7 like a, liked, long time, make it, me by, messages, mods, my counsellor, notes, now have, of for, on #
-7 question, service, she a, she and, slept, take the, talk to, the it, the on, thirty, three years, to tell
-7 to who, two, usually, was about, way to, we all, we were, when are, white, works, would rather, year
-7 you the
-8 # the, 4, a at, a by, a like, ages, am afraid, am out, an, and made, and to, app, asked, asking i, at
-8 because the, before the, by, by i, can the, candles, checked, debt, decent, did not, does have
-8 eleven months, feel a, for, for it, four, from a, got a, had, health visitor, her with, himself, i dead
-8 i him, i never, i said, i write, ice, if am, in our, is up, listening, made me, making, married, me go
-8 money and, moving, my therapist, nearly, not thinking, nothing wrong, o, over the, peer, pen, reading
-8 remember, say am, says will, scream, sensible, signal, sleep and, sofa, speak, telly, that does, that in
-8 that was, that with, the machine, the so, then she, to bed, to that, told me, two people, two years
-8 visitor, warm, we did, weird, when i, why, with one, with us, you for, you i
-9 # miles, 5, a if, a of, after that, am all, and does, and haven't, anyway, are, army, baby's, back #
-9 back and, bell, bit, bit i, can do, christmas, complain, could, depression since, do one, down a, dropped
-9 eight, every and, fall, for one, fridge, got an, got my, had a, have cleaned, have two, history, in a
-9 is an, is coming, is it, is what, it better, little one, market, more and, more than, my in, not but
-9 nothing to, now is, of is, off a, off my, our, prison, redundancy, said and, second year, shift, shoe
-9 since last, so this, software, sound, swear, tablet, tell how, ten minutes, thank to, thank you, the
-9 the after, the dentist, the is, the when, to hear, to the, very and, waiting for, waiting list, ward
-9 we on, when she, whenever, who, with the, with you, you on
-10 3, a hospital, a ticket, about it, after i, airport, am ok, an i, and and, and did, and my, and no
-10 anniversary, anyone feel, at on, be by, been there, benefits, best mate, bin, biscuits, blood pressure
-10 bloods, breakfast, can a, cancelled, chicken, contact, covid, day a, did, difference, do have, ears
-10 eating, every week, exams, first i, forward to, fourteen, from i, got in, group on, had it, has had
-10 have just, have never, have seen, he a, he to, her a, here it, hi new, hospital, i now, i sleeping
-10 if are, in an, in and, in bed, in day, is more, is three, is with, it a, it did, just so, known, ladies
-10 late, lecture, like to, main, me if, me like, meet, moon, my about, my came, my knees, never anything
-10 next one, of with, old, on about, one on, people ask, pic, put a, quiet and, say anything, say name
-10 see if, set, she would, should be, since august, site, slippers, so my, stop crying, stroke, team
-10 thanks for, the comes, the for, the took, them in, there was, thing and, think he, think is, three a
-10 to say, to us, twenty, w, walks, wanted say, wants to, was at, was right, was there, we not, were not
-10 wet, whether i, with, with a, wool, would a, would her, you say
-11 after years, and back, and feel, are not, ashes, bad it, bad with, because was, because would, but
-11 charity, collect, come to, comes every, could get, day like, day one, diagnosed, do about, doing with
-11 down and, eighty, embarrassing, especially, for eleven, going to, had leave, have cold, have i, he have
-11 hers, hi all, i cleaned, i get, i meant, i with, if have, in good, in law, in second, into, it since
-11 it six, know my, lamp, law, like said, look her, me anything, me two, means, my wedding, my who, nine
-11 not so, not stand, not that, of #, off and, old i, on i, on me, plate, post much, really and, said the
-11 says take, sends, she could, since september, six years, slow, so much, some days, sorry about, still to
-11 talked me, talks, term, that one, the bank, the board, the team, there two, time of, tired everything
-11 to finish, to in, to is, to one, towel, twelve years, ty, watching, we been, went to, when ask, who is
-11 with an, without thinking, yourself
-12 2 and, a group, about a, after my, all been, all it, all night, an appointment, and asked, and they
-12 answered, anyone want, at ten, back my, before and, bicycle, break, but in, card, clocks went, closing
-12 could not, couples, customers, do let, do the, does anyone, does that, dreams, else it, expected
-12 explained, families, first year, forty, fourth, from to, get through, go for, good life, got cold
-12 hairdresser, handed, having a, his in, how to, i eaten, i one, in because, in e, in out, is eleven
-12 is slow, is weird, is you, it too, it you, its i, just in, just one, know the, let her, me have
-12 moved the, my the, never the, ngl, nhs, no am, now can, now we, occupational health, of things, of those
-12 of us, off work, on a, on your, one with, or is, oven, overnight, people know, psychiatrist, right now
-12 roses, said dad, same thing, says sorry, secret, services, settle, shopping, single, six, sleep for
-12 still go, tell her, the bit, the came, the lamp, the the, they the, thin, thought it, thousand, to how
-12 told him, told kids, told parents, took life, very, was me, we said, we would, what the, when my
-12 will ring, you are
-13 # degrees, # to, 2 years, a, a fortnight, a meeting, a note, about and, all his, and asks, and hid
-13 and still, as know, ask me, at 4, at all, at this, at time, autistic, back say, banging, because a
-13 been for, beside, blues, boiler, bowls, brought, c, cardiff, christmas i, civil, clinic, come and
-13 comes on, could i, cracked, crisis line, do need, does it, down for, eight weeks, everywhere, fella
-13 felt like, final, for #, for a, for that, for three, four one, gave away, general, granddaughter, guitar
-13 had to, has a, have every, have given, help, here the, him the, his life, i relapsed, i talk, in #
-13 in life, in since, is again, is allowed, is broken, is having, is much, is right, it cold, it does, it it
-13 know will, laughed said, laughing the, lay, like i, live my, long you, make worse, me all, me as
-13 mom went, much, my every, my exam, my grandson, my mouth, my out, need a, normal to, not your, now the
-13 of since, ok and, on again, one go, one person, one word, one work, plain, problems, pump, rail, read
-13 rough, said for, say something, sees, shall, share, short sleeves, since breakup, size, someone who
-13 spoken, spoken to, staff, still, still the, stone, support worker, take pills, take to, talking to
-13 teaching, than the, that not, that you, the christmas, the church, the football, the gas, the library
-13 the moderators, the washing, then we, thing said, this but, though i, through wall, to this, took me, vet
-13 want lie, we got, well for, went back, were to, which is, windows, with and, with of, within, without my
-13 work days, year since, year told, you a, you just, young, young people, your own
-14 # for, # with, a bed, a lady, a toddler, about but, after #, after weeks, against, and in, anybody tried
-14 anything just, apologies, as are, ashamed i, assistant, bad night, being the, best, between and, birds
-14 brought me, but a, changing, clearing, colour, coming on, coming round, comments, conversation, crossed
-14 deaf, debts, did know, died #, does want, doing and, early, eight and, eight months, eight years, eleven
-14 emailed, england, every year, everyone else, fire, for two, form i, forty one, fun, give time, go like
-14 going a, got toddler, grandson, growing, had at, had i, happened, has and, has in, have days, have small
-14 have with, haven't got, he used, he would, hear every, her for, here is, hide the, how they
-14 husband asleep, i because, i give, i slept, in so, instead of, is different, is till, is your, it normal
-14 it once, it well, just at, knew, know one, lab, let the, live in, looked it, lost mom, lovely and
-14 lunches, mad, made it, maintenance, me because, me something, monthly, much but, mute, my now, new is
-14 not anywhere, not doing, not when, nursing, ok, older, on fridays, once, one years, or it, party
-14 pills got, plot, police i, pound, pub, really good, said we, saying goodbye, school run, second week
-14 see my, she get, slept eight, smell of, so on, so you, stress, talking therapy, tell you, tent
-14 thanks everyone, that and, the army, the carers, the got, the like, the where, them that, there in
-14 three since, through i, till i, till monday, time for, to some, to talk, to thank, told people, told that
-14 tomorrow i, visits, warehouse, was my, washing, washing machine, way i, when got, whether the, write it
-14 year of, you and, you but, you you
-15 # every, a centre, a chat, a lorry, a slow, a thank, about my, always like, am really, and come, and make
-15 and was, and went, and were, any way, apprentice, are good, are off, as well, at i, ate a, average
-15 bad but, been pills, been sober, bills, bit week, busy, but she, can find, can sleep, can stay, cards
-15 careers, carers, centre, choir, comes and, crisis team, dance, days then, dementia, denise, diagnosis
-15 did a, diet, difficult, distance, do a, do my, do that, doctor said, drove past, else is, emoji, ex is
-15 excuse, fail, find the, fingers, flask, for those, get back, get my, gets me, goes the, got flat, had sit
-15 happened to, hard, he came, he getting, health, hell, her at, hot, i but, i its, i living, i so, i very
-15 i working, in city, in freezer, in library, is any, is nice, it hard, last years, laws, lost husband
-15 make list, makes a, me since, me ten, members, might be, most the, ms, my dad's, new pills, nice people
-15 nobody knew, not put, not saying, not sleep, not start, occupational, of his, of when, offered, ok have
-15 on last, on mondays, on with, once in, only the, pair, para el, past i, random, religious, remind, report
-15 result, right to, ring about, say this, says give, seeing the, seven and, she asked, she was, silence
-15 since march, social, speak to, stranger, studying, take a, talk the, tax, teenager, tell when, than you
-15 thank for, that says, the #, the bereavement, the days, therapist, these days, thinking of, thought might
-15 thought that, time it, tired being, to if, two bags, two hours, up at, very about, waiting till
-15 want talk, warning, was four, we used, went last, were, wheelchair, women's, would help, write on
-15 yesterday got, you could
-16 # and, 2 i, a off, a station, a wobble, about mother, about the, adding, after her, after him, after the
-16 all life, all right, all up, am back, am giving, am very, an on, and ate, and slept, anybody know
-16 anyone had, anyone who, app my, are out, are they, at #, at as, at four, at wedding, attack, bad nights
-16 bad the, banner, be glad, be here, been bad, before goes, burnout, but also, but did, came off, can read
-16 changed, clinics, coming up, correcting, cross with, cut off, delete my, dissertation, do get, do i
-16 do sleep, draw, eggs, else do, employer, explain, festival, find a, first, five side, for as, for nine
-16 for our, form, fridays, gave me, get anxious, got name, got three, grandchildren, has an, hate
-16 have posted, he like, help the, her life, him so, him when, i after, i care, i still, if else, if would
-16 imam, in in, in one, in or, in six, in time, intrusive, intrusive thoughts, is one, is seven, it ok
-16 it we, just and, know but, last month, left alone, lighthouse, like somebody, likes, looking for, lost #
-16 marriage, marvellous, me hold, me some, me think, meeting the, memory, might, minus, mod, moderators
-16 mom did, mom will, my age, my bed, my but, my lad, my marriage, my which, news the, no i, not mine
-16 not our, not send, of again, oh, one a, other way, out is, over i, over my, polish, priest, public
-16 put name, pyjamas, questions, rolled, rolls, rotterdam, said ok, same, she for, she got, silly, sleep my
-16 sleep night, sleep on, slept a, so the, so we, some i, somebody else, something mild, still like
-16 supermarket, take your, tell husband, tell new, temper, that for, the about, the bakery, the been
-16 the clinic, the debt, the going, the good, the gym, the ironing, the moment, the pension, the second
-16 the student, think was, think you, this group, this of, tills, time years, to at, to here, to three
-16 took one, town i, tried everything, trip, up all, was born, was cold, was nothing, watched, we had
-16 we take, wee, what else, when came, when were, which, will up, without and, year i, you, you it, you that
-17 # at, # got, # is, 5 years, a after, a it, a parking, a piano, a really, a says, a taxi, about as, advice
-17 ago it, am eating, am right, and also, and held, and old, and two, and with, answering the, as do
-17 asked for, asked my, asleep i, away the, baby sleeps, back bed, back here, back of, back tonight
-17 bad days, be all, be clear, because are, bed got, bed with, bit a, breast, buses, came and, came of
-17 can we, caravan, caught, changes, claim, clean the, comes with, costume, couch, counsellor, course
-17 degrees, delete account, did feel, did in, do with, documentary, does in, dog put, eat it, ever stop
-17 everything this, fair, fan, fed, fed with, feel about, first week, first winter, fishing, for five
-17 for other, forms, four with, friend going, from so, getting a, go it, going die, gone since, good of
-17 got up, grass, grey, greyhound, has been, have also, have friends, have him, have say, heat, help and
-17 him on, home now, housing, how he, i die, i lost, i new, i posted, i stressed, i your, in not, in two
-17 instead, into a, is away, is full, it weird, it without, keeper, kind i, king, laptop, lay on, legal
-17 life since, loads of, lost her, lost wife, love her, love them, made toast, me know, mom going
-17 months since, much to, my comes, my only, need anything, never a, new i, nice about, nice i, nine and
-17 no idea, no work, nobody notice, not read, not us, not watch, of a, on at, on there, parcel, perfect
-17 period, plan and, plastic, pray for, progress, query, raging, reading next, rep, returns, right but
-17 right i, rugby, said give, say he, say somebody, says my, says there, see how, showed the, sick it
-17 sixteen, small, small place, smoke alarm, snack, somebody said, stage, still check, still think
-17 stopped when, such thing, talking the, tell kids, ten of, that all, the bar, the cold, the difference
-17 the hospice, the oven, the right, the supermarket, the then, them you, there another, there be
-17 there something, thirty and, through a, to down, toronto, try again, use the, used think, wake him
-17 wants know, was hospital, washing up, week three, when baby, who her, whose, wi, work again, work time
-17 worn, would know, would that, year get, yes i, you about, you back, you not, you to
-18 # early, # times, #year it, a little, a party, a social, a who, adverts, again i, always get, am fed
-18 am mad, am of, am proud, am till, and bad, angry at, any to, apologise, appetite, appointment #, are any
-18 are here, are my, asked him, asked what, at his, bad place, bakery, being a, best wedding, better it
-18 bless you, bookies, by #, can drive, chat with, coming tomorrow, cool, coping, cork, daft, date the
-18 day today, dial, different name, dishes, disorder, do put, does this, dog died, easter, eat in, ethics
-18 feel sad, films, find it, find that, fine he, for fortnight, for myself, form fill, gave a, get at, glass
-18 going go, good in, good though, got house, got somebody, group the, had bad, had depression, had in, hail
-18 handle, happened the, happy for, has so, hat, have appointment, have explain, have only, help my
-18 here when, hold to, horse, hospital after, i all, i changed, i crying, i mind, i swear, in but, in has
-18 is being, is easier, is putting, it goes, it really, just needed, kids not, knees gone, knows it
-18 knows my, knows what, laughed so, law not, letter saying, like that, logs, long to, looking a
-18 lost licence, machine, may i, mentions, migraine, mile, mom asked, months off, mother law, moved to
-18 much as, much like, must be, my exams, my thumb, my will, needs a, never about, new about, news
-18 nine months, nine years, no can, note the, offer, offered to, once month, one at, one is, one plate
-18 one where, online, operation, or do, paper the, perfectly, perth, pie, plan with, power cut, print, ps5
-18 push, put bins, queen, question whether, recorded, reset, respect, retired early, rule, said are
-18 said nobody, said not, save, say somewhere, script, shared, she wants, sleeping am, slow cooker, small i
-18 spent my, spoke, staying my, still has, survey, talk about, talking it, taught me, telling her, thank
-18 thanks the, that our, that way, that we, the big, the change, the mums, the sofa, the tram, the truth
-18 the which, things up, three people, through and, thumb, times and, tissues, to about, to clear, to since
-18 to whoever, toddler, told therapist, tomorrow and, too quiet, two in, universal, universal credit
-18 updated, very long, wants see, was year, we are, we went, weddings, well done, were nice, when people
-18 where do, who a, who come, who just, who not, will think, win, with so, worked for, write to, wrong and
-18 x, you get, you her, you need, youngest
-19 # eat, # in, # now, # tomorrow, 4 and, a about, a boring, a diary, a down, a goat, a said, a session
-19 absolutely, after it, after second, after week, and brought, and shut, are on, asked it, asked straight
-19 at if, at lights, attack in, back work, balloon, beds, bit since, blanket, boredom, bring, bring a
-19 brings, brushing, budgie, came my, can concentrate, cardboard, chat, comes home, comes tomorrow
-19 committee, community, day we, day with, do enjoy, do push, do without, doctor says, does everyone
-19 doing all, drinking again, dryer, easier than, enjoy anything, every on, everyone reading, ex and
-19 feel so, fever, five years, fool, football, football and, for twenty, found me, free, freezer
-19 friend group, frightened i, given the, god i, going sleep, gone up, ground floor, has i, hats, have here
-19 heart #, held the, here since, home sleep, hr, husband wants, i learned, i notice, i retired, i shall
-19 i stuck, i type, in 3, in last, in may, in who, inside of, is less, it dry, it for, it go, its but
-19 job like, jollof, just somebody, keeps up, know others, lady, lady called, lady the, lanyard
-19 leave trolley, leeds, like person, like was, log in, lost first, lost son, lunch the, married #, may
-19 may the, me day, me off, me their, me three, meeting, messages and, messages i, mind the, module, more am
-19 my food, my have, nan died, neighbours have, never anyone, nine old, nobody says, norovirus
-19 not concentrate, not you, nothing bad, notice i, now of, of him, of toast, of were, ok but, oldest
-19 on coach, on one, one and, one more, one two, our school, pain #, pain clinic, partner is, phone bed, pit
-19 power attorney, price, property, pull, reading the, recovery, ridiculous, sad about, said done, said they
-19 say much, says a, sense of, session, seven, she knew, ship, shorter, shout, shouting at, since half
-19 since monday, since new, six months, so have, so let, sober days, spain, started seeing, stop asking
-19 straw, sympathy, tablet and, taking pills, ten hours, thank everyone, that comes, that really
-19 the building, the colour, the food, the illness, the plant, the still, the thread, they ask, thing the
-19 think are, this was, ticket for, time am, tips for, to a, to board, to two, tomatoes, too, trainee
-19 up down, wanted a, wanted write, war and, was all, we up, were kind, while i, who am, who told
-19 will about, will the, with at, with new, worry, would got, wrong it, yeah, year a, year is, year old
-19 year was, years waiting, yes am, you at, you what, your husband, your mom, your not
-20 # #, # who, # will, a cooker, a course, a hug, a terrible, about six, about stuff, abroad, accounts
-20 actually, after would, also bit, am dying, am having, am lonely, am low, am making, am something
-20 an electrician, and as, and legs, and supervisor, and wrote, anyone got, anyone have, are i, are up
-20 ask for, ask your, asked one, at after, baby monitor, back week, bad day, be #, be down, be when, best in
-20 better at, bit low, bored, break and, bring up, broke up, by and, called dot, came #, cat died, city
-20 clocks back, common, county, custard, custard creams, decent and, dentist, did think, do if, down at
-20 earlies, failed maths, feb, feel at, feel awful, feel worse, feeling like, fine we, fitness, flooded
-20 for group, for nothing, found my, four ago, four it, four people, from who, full and, glass of, going my
-20 good actually, good lad, got keys, group is, gutted, hangs, has tried, hate body, have changed, have sent
-20 have sober, have your, he ok, helped telling, her too, here you, hospital three, i away, i bring, i broke
-20 i giving, if get, in again, in four, in hospital, in which, into it, is quite, is twenty, it by, it much
-20 it somewhere, it twice, jam, joke about, just been, just never, lamp and, leicester, lie awake, like end
-20 like say, limerick, maternity, me do, me now, me with, mention because, messed up, meter, midwife
-20 mine two, minutes away, mistakes, moderator, mom dementia, moving my, my a, my knitting, my money
-20 my review, my works, never said, never told, next week, nobody came, not till, now my, nun, of he, of to
-20 off two, ok to, ok went, on an, on him, on how, or i, ordinary, our mom, out because, out from, out other
-20 pills day, pills may, plain words, play, postnatal depression, read every, reading week, really get
-20 really today, relationship, return, said things, sausages, saying is, says two, search, seem, server
-20 she looked, she lost, she saw, sheds, sheet, should my, sick with, sing, so up, some and, son died
-20 sorry your, sound like, stammer, still miss, still of, still on, still with, survivors, swapping
-20 switch it, takeaway, ten four, that as, that came, that so, the appointment, the chart, the divorce
-20 the every, the form, the o, the old, the price, the we, then you, these things, they were, three of
-20 time to, time year, to others, to speak, told last, too and, training for, trigger, trigger warning
-20 turns, twice but, two minutes, two the, union, up 3, version, voice note, wanted know, was to, was trying
-20 wash, we a, we going, we only, well is, were at, what helped, when had, when someone, which i, which will
-20 who likes, whole story, wife do, will but, wishes, with since, with therapist, without knocking
-20 would given, you asked, you whoever
-21 a account, a bank, a budgie, a grim, a history, a mattress, a proper, a ship, a short, about sleep
-21 about you, again am, agreed, all three, am bit, and a, and giving, and or, and until, any on, anyone went
-21 app and, are a, are at, are their, are very, ask anything, at weekends, awake i, badly, barbecue, bass
-21 bed early, been bit, been diagnosed, been so, behind and, being in, best to, better a, biryani
-21 brother got, brought up, button, can explain, checkout, comes for, cross, customer, day mom, day to
-21 department, depot, diagnosed #, diagnosis and, do others, do work, down about, dream about, e with
-21 each week, eat lunch, eating meals, eating the, elderly, eleven times, eleven weeks, even say
-21 every friday, every name, every new, every seconds, feeling sorry, few years, files, filter, for but
-21 for forty, for once, found at, from first, get one, gets too, good for, got dog, got little, got own
-21 group that, had #, had his, had worst, has it, has used, hated every, have both, have quiet, have tried
-21 he with, himself is, hip and, hoodie, hums, i awful, i eating, i joined, i nineteen, i upstairs, i we
-21 ice cream, if not, in more, in short, ipad, is but, is horrible, is living, is possible, is silly
-21 it back, it your, just finished, just from, just i, keep diary, keep doing, knocked, later i, laughed the
-21 like am, like my, like never, like weather, line like, long the, lost four, lot people, love him, lunch i
-21 may and, me my, mine four, miss mom, mom four, mom passed, more people, mostly, ms i, much since, my any
-21 my best, my here, my shoulder, navy, near the, news about, next who, no answer, not believed, not end
-21 not too, now on, nurse coming, of so, of world, off with, on two, on wednesdays, one since, other thread
-21 outside #, own when, painting, part time, pharmacy, plant and, playing, possible, presentation
-21 prevention, proper, quite good, rather than, real surname, really low, replace, resident, sad is
-21 said can, said should, says another, see thing, seems to, self checkout, separated, set it, shake bit
-21 she fine, she out, shirt, silly i, since left, sleeping on, slept #, stroke i, strong one, team to
-21 teatime, tell one, tenants union, thanks, that something, the area, the checkout, the reading, the self
-21 the should, the sleep, the snooker, the stage, the three, the tip, them back, then cried, therapy
-21 there that, there were, they cut, they kind, they they, thing you, things before, three more, time open
-21 to argue, to cook, to share, to your, today have, told about, told health, told is, told partner
-21 too much, tram, twenties it, twenty years, two two, unless, us know, vitamin, voucher, warehouse i
-21 was horrible, was saying, we chips, we have, we laughed, we our, weird to, were i, what you, whatsapp
-21 where everyone, where you, which means, while am, wished, with four, without gambling, wore, works in
-21 worth the, would my, year we, you first, you with, your, your head, your manager
-22 #year that, 1, a copy, a curry, a pie, a practice, a saint, a support, a teen, a test, a trifle, a very
-22 a with, about dad, about times, actually like, after a, agreed to, all am, all year, am depressed
-22 am into, an because, an in, and some, and unit, and wanted, and write, another winter, anyone get
-22 apologised, are doing, as an, asking to, at clinic, at present, at two, ate, attorney, back five, be bad
-22 be done, became, been twice, before #year, beforehand, being i, best thing, biscuit, bit than, bit wobbly
-22 brother took, browser, building i, burst, burst into, but my, buttons, by my, can in, can still, can with
-22 case it, chairs, change my, checking, christening, cinema, cleaning, co, correct, count the, course and
-22 cried than, cross everyone, cry front, dad's and, days are, days with, did do, district, do count
-22 does anybody, does make, dog first, done #, drink much, due i, ended, error, everything now, feedback
-22 feel behind, feel fine, feel lonely, few days, fifth time, first aid, first for, first one, for having
-22 for if, for same, for thirty, fought, four in, four old, from of, from this, furniture, gave us
-22 get people, go as, goes past, good have, got from, group a, had do, had plan, had review, halfway
-22 hate my, hating, have failed, have grandchildren, have ms, hay fever, he lived, he moved, her when
-22 here do, him much, hobby, home cry, home last, honestly the, horrible, i convinced, i drinking, i hate
-22 i mention, i old, i stable, if do, ignore, ill it, in bakery, in choir, in cork, in ear, in hurry, in old
-22 in those, in warehouse, infants, into tears, is common, is small, it far, it means, ivf, junction
-22 just like, kent, knees bad, know in, lack, law has, leak, live near, losing, lost our, low, mainly the
-22 managed to, me every, memorial, mental, mental health, messed, mill, mondays, most of, my days, my made
-22 my old, my year, not happy, not hear, not we, of had, of therapy, of trying, of will, off her, offered a
-22 offices, ok my, on by, on new, on right, one if, one time, our group, out be, paper is, parents come
-22 past four, payday, potatoes, pray me, psychiatric, rather dead, realised, recycling, remember when
-22 results and, retired #, rid, say when, scales, second is, seconds, set the, set two, she good, shift in
-22 shout the, six in, sleeping i, smells like, so small, solicitor on, sounded, standing up, still about
-22 stoma, stuck in, stuck on, student nurse, suggested, suicidal just, suicide last, surgeon, tape
-22 tea towel, team and, tell manager, tell someone, ten since, tenants, that are, that line, that once
-22 that who, the break, the dose, the harbour, the has, the sentence, the story, the system, the therapist
-22 the welcome, them tonight, then for, then said, therapy i, there anything, these are, they never
-22 thing in, third round, this does, to day, to fix, told son, told sponsor, told to, told us, truly
-22 turned out, two goes, two left, two or, up night, walking group, was i, was ready, was told, watched the
-22 watching the, we doing, we made, weak, week course, weeks not, went after, what can, what my, what on
-22 which would, who got, willing to, work after, worker and, working for, would about, would made, years ago
-22 yet but, you be, you worried, your doctor, your that
-23 #year when, a alarm, a lemon, a log, a named, a part, a present, a silly, a small, about four
-23 about twelve, about woman, after long, after nights, again no, aid, am happy, am new, am single
-23 am stressed, and nice, and quite, and your, anyone hear, anyone recommend, anyone whether, anything for
-23 apparently, appointment, are getting, argue about, as though, asking am, asleep on, at till, baby shower
-23 back four, bath with, battery, be but, be honest, beans, been carer, been through, before after, believed
-23 best friend, bit where, bowls club, boxes, bringing, brings me, brother found, came out, check the, chemo
-23 citizens, co op, come along, could been, could see, could with, counsellor that, dad died, decade
-23 desk and, did for, divorce, do each, downloaded, dreading it, easter and, eid without, eleven years
-23 event, every monday, everyone kind, fancy, feeling, feeling for, filipino, firmware, first eid
-23 first shift, firstborn, flash, flat now, food and, for new, forty minutes, get nervous, get them
-23 get used, getting it, getting on, give half, give up, giving up, going have, good about, got counselling
-23 green, had be, had postnatal, had turn, happens next, happy to, hate but, have bought, have eight
-23 he down, health anxiety, help but, high i, his asked, hiya, hold with, home hospital, home made, how the
-23 husband said, i angry, i born, i round, i sing, if were, in before, in building, in canteen, in fridge
-23 in queue, in said, in ten, in your, island, it comes, it rude, its so, just ok, just put, just two
-23 just wanted, kids bed, knew her, know him, law said, life when, lifeboat, like half, lists, lockdown
-23 long post, make feel, make you, me about, me seven, model, motor, move to, ms and, my did, my form
-23 my health, my new, my used, never asked, nice and, night going, no with, noodles, not enjoy, not find
-23 not sit, nothing for, of eating, of from, of told, offices night, on different, on sofa, on what
-23 one will, one year, opened every, or can, others do, people lost, pig, please read, please your, positive
-23 priya, put out, quiet then, ran a, remember the, right place, same my, same time, saw a, say are
-23 say word, shook his, since brother, sister has, six weeks, slept properly, slide, slipped on, small flat
-23 so thank, so went, somebody has, somebody says, something good, stable, stared, still her, support team
-23 swimming my, talk her, tells that, ten in, terrifying, that feeling, the care, the shouting, the twice
-23 the typos, then about, then another, then had, they been, they now, thing about, those with, though is
-23 time the, to questions, to read, to run, to same, twelve and, twins, two cats, up a, volunteers
-23 want hear, was better, was made, was upset, was your, washing in, we, we for, we split, were on
-23 what happened, who at, who was, whole trifle, wife says, will on, will there, with other, without being
-23 worse after, would wake, would written, wrote this, you came, you in, you seen, you through, you up
-23 your best, your gp
-24 #year i, #year with, a bench, a but, a club, a from, a have, a interview, a power, a share, a the
-24 about hospital, about last, about marks, age is, aged #, also is, am bringing, am exhausted, am sober
-24 and church, and money, and things, and watch, answered my, anyone know, anything then, are broken
-24 are you, as type, asking straight, asleep in, at our, babies, be fed, been tired, before this, behind on
-24 between, bigger, bike shop, bit of, break at, bristol, brother coming, build, burst tears, by two
-24 call time, car because, card for, chat nothing, chips on, chips the, clean my, cleaning oven
-24 clear anyone, collection, colours, come enough, concentrate, cone, could you, counselling, cry about
-24 daft thing, degree and, delivery, did answer, did first, discharged from, do his, do laugh, doctor gave
-24 does the, dreamt, dug, eat the, else feel, exact, farmers, feel all, feelings, felt better, forgets
-24 forgot, forty of, getting my, give six, giving all, glad you, group got, had cry, had dream, had four
-24 hard but, hard the, hate the, hates me, have bad, have bath, have heard, have killed, have look
-24 have shouted, have they, have yes, he passed, help with, her more, him or, honestly she, how others
-24 hr and, husband works, i cry, i emailed, i ended, i finally, i reported, i three, i throwing, if others
-24 in aberdeen, in all, in fife, in that, infection, is boring, is heart, is helping, is there, it seriously
-24 it slowly, it took, just got, just my, know a, label, lived to, login, lot us, loud, made friends
-24 mates have, means it, message i, more my, more says, mp and, mrs, my changed, my eldest, my right
-24 need say, netball, new asked, not believe, not much, not speaking, now a, off till, olanzapine, old the
-24 older one, on we, own life, people make, person wrote, phobia, pressed, questions and, read at, recently
-24 recommendations please, refuses, refuses to, risk, roll, said name, same with, saved life, say my
-24 say will, says get, see another, selling, sessions, seven i, she one, short, shouted me, sides
-24 signed the, slag off, sleep after, sleep when, smile i, so for, something about, something for
-24 son autistic, son would, stool, sub, taken out, taking it, teacher said, ten every, tests, text
-24 that happened, the anniversary, the answer, the anyway, the chapter, the coroner, the crossword
-24 the figures, the flood, the hedge, the online, the past, the perinatal, the pool, the really, the row
-24 the rules, the search, the sign, the tablet, the third, the toast, them both, they cancelled, they lost
-24 they nice, thirty on, thirty years, through divorce, time after, time on, tinnitus, to scream, told your
-24 took her, uncle who, understands, until christmas, up #, up every, up kids, va, wake at, want say
-24 warning for, was first, watch bake, we see, we two, week after, well and, well he, went into
-24 were actually, what people, what said, whenever i, where people, which do, who like, who went, will sleep
-24 with experience, with flask, with no, with your, work three, would had, would happy, would let
-24 would tried, would you, write as, wrong for, yawn day, years later, yes, you before, you do, you him
-24 you matter, you safe, you then, you tonight, your at
-25 # pages, # we, a assessment, a blanket, a comes, a decent, a fright, a partner, a sausage, a speech
-25 a therapist, about everything, adults, afghanistan, after nine, after ten, after you, all about, all on
-25 also a, an adhd, and let, and makes, and probably, and radio, and remember, and so, and very, and we
-25 anxiety i, any but, anybody come, anything that, anyway am, are alright, are dead, are looking, as much
-25 at depot, available, away my, bad year, bank holiday, bar, be careful, be way, because our, before asks
-25 being only, big talk, bit nervous, bits i, bring cushion, bury in, by a, by about, can at, canteen
-25 carpet, cat has, causes, chem, clean cutting, club, colic, come from, come i, come with, comes along
-25 convinced, could a, court date, covered in, critique, cups, dad three, depressed i, did manage
-25 did questionnaire, died tuesday, different things, discharged the, do say, do you, does at, doing alright
-25 down said, eating my, eight i, else up, everything to, eye on, favourite, first #, first here
-25 first months, first so, first two, for chips, for loss, for telling, fortnight, fridge i, from all
-25 from others, galway, german, get a, get low, get when, given me, glad am, glad that, go past, going miss
-25 gone over, got eight, got energy, got through, had tea, happy answer, hard that, has anybody, have an
-25 have offered, have our, heat pad, her favourite, here have, hi welcome, him a, himself in, holding a
-25 hospital with, house like, howled, i afraid, i agree, i also, i eleven, i glad, i liked, i then, i twice
-25 i wept, ill the, in after, in right, in tomorrow, instagram, is actually, is better, is quieter, it help
-25 it may, it told, jumped the, just wondering, keep wanting, kennels, knew the, lad me, landlord says
-25 lasts, laughed a, lawyer, lemon, lent, librarian, life but, lighthouse keeper, like at, like browser
-25 like but, lived the, lollipop, lunch in, made to, marking, mention, mine, mine did, minutes before
-25 missing my, most my, much have, my can, my company, my tells, my twenties, need bring, never seen
-25 new boss, news is, next meeting, night out, night staff, nine to, no there, nobody looked, not by
-25 not log, note on, now got, of before, of or, off sick, old one, on plastic, on second, one in, one this
-25 over this, paragraph, park in, pays for, pharmacist, plan my, power of, putting the, raffle, reading i
-25 recommended, retail, right thing, ring every, running a, said her, said thanks, said too, samsung
-25 seen that, sets off, seven ago, she happy, she safe, sheets, sick i, sick of, sign on, sit down
-25 six hours, six so, slammed, slides, sofa the, some to, special, started talking, state, staying it
-25 still cry, still do, straight i, surprise, switch off, talked through, ten and, that #, that ever
-25 the canteen, the curtain, the delivery, the depot, the hearing, the instead, the lady, the laptop
-25 the loan, the op, the play, the presenter, the server, the sky, the training, the up, the vending
-25 the was, theatre, their on, there about, they already, they let, think we, till six, time but
-25 time school, to borrow, to chat, to draw, to into, to wash, to you, too the, turns to, two with, upload
-25 us how, us what, us when, user, username, village, want make, was eight, was finished, we at, we by
-25 we knew, week no, what other, which makes, who his, who up, wifi, will bring, will eat, work fine
-25 worry about, worst, worst day, worst of, would die, would idea, would two, wrote for, years have, you ask
-25 you doing, you mean, you slept, you so, you wake, your loss
-26 # a, # off, # well, a appointment, a drill, a fridge, a hard, a library, a snack, a that, a three
-26 about depression, admin, after went, all after, all are, am glad, am hungry, am or, am sick, am yes
-26 an interview, an one, and helped, and sends, and six, and white, anyone find, anyone why, approved the
-26 are no, are your, around week, as we, asleep the, assessment, at every, awkward, becomes, bed now
-26 before got, being strong, best way, better tomorrow, bev, birthday cake, birthday the, breaks
-26 brother died, brought in, but eat, but get, but like, calmer now, care home, chat on, church hall
-26 comparing, complain about, could stand, cried over, cut thumb, day so, day would, debt people
-26 depressed again, detective, dignity, dirt, do use, does get, doing my, done all, down bit, down four
-26 drama about, drama the, dropped out, drops, early night, else find, erp, esta, even if, ever the
-26 every tuesday, everyone thought, everyone who, exam, feeds the, feel today, feeling today, ferry, fiddle
-26 finally my, first at, for few, for going, for hospital, for partners, for social, for was, fourteen years
-26 funerals, get bit, get days, get new, get sad, get some, give you, go sit, got wedding, gp did, graduate
-26 group last, grown in, had coffee, had go, had really, had sleep, had thought, hall on, harm i, hated the
-26 have learned, have when, hospital is, hug, i anxious, i brush, i expect, i find, i hated, i relieved
-26 i seventeen, if can, in first, in knots, is down, is making, is too, it lifts, it seems, its own, joint
-26 just could, just nobody, kill now, know difference, know many, lag, law i, like child, like little
-26 like through, like turned, looked him, looks great, lupus, made the, many you, marked down, married in
-26 married on, massive, mattress, may be, me but, me days, me things, me until, mom heard, most it
-26 mother who, move in, murdered by, my aunts, my cpn, my dissertation, my plants, my snores, my tombstone
-26 named, nearly turned, need more, nervous about, newspaper, nice it, no rush, nobody even, not dangerous
-26 not ready, nothing about, of attorney, of term, old posts, on mirtazapine, on till, on without, owe money
-26 parkinson's, payroll, person asks, physics, pieces, ping, position, psych, quiet is, quieter, ramp
-26 rather you, read a, reading at, really i, regular, reminder that, replied, resit, romeo, rough day
-26 round to, rubbish i, rural, said had, sandwich, say so, saying so, screws, sentence, settled, she two
-26 sick this, sister law, sleeping great, slept my, slow but, small and, small win, so annoyed, so are
-26 so mad, so with, sofa with, song, sounds really, speak about, spices, spoke it, story, story and, sun
-26 suppose am, surname, telly on, terrible, thanks to, that bit, that takes, the across, the afterwards
-26 the code, the diocese, the dreams, the looks, the messages, the order, the power, the priest, the show
-26 the sleeps, them for, there till, thinks should, this much, this than, those, though, thought ending
-26 thought my, through wet, till get, tip about, tired i, tired is, to lady, told they, took #, took day
-26 twice in, under blanket, union's, unpaid, us #, us this, us will, very good, ward sister, ward with
-26 was after, was getting, was seeing, was seventeen, was we, washing and, we cried, weight a, went over
-26 what our, what tell, what your, who #, who if, whoever, will of, willing, writing a, wrote i
-26 years without, you answer, you any, you looking, you take, you telling, your posts
-27 # our, # you, #year she, 3 days, a buddy, a caravan, a carer, a coach, a code, a couple, a loud, a policy
-27 a replacement, a skip, a twice, about man, after new, ago today, ago was, agree, am actually, am also
-27 am moving, am now, am sertraline, am shift, am well, an that, and after, and once, anonymous
-27 anxiety through, any or, anyone has, are ok, as requested, ask them, at parties, ate cereal, ate toast
-27 back now, back then, back when, been one, behind with, bereavement i, bingo, bit that, bits, blink, both
-27 bouncy, bouncy castle, bring it, bringing the, broke a, brought soup, can come, canal, centre a
-27 centre on, chart, cheers, climbing, club in, cried then, day four, days a, debt and, deleted and
-27 did else, did other, did some, divorce i, do nights, do stuff, doing his, doing this, down where, drew a
-27 dropped of, else has, emails, english teacher, enjoying, ever had, every song, exam is, experience
-27 experience with, fell off, fete, film, finish my, first tooth, for before, for staff, for talking
-27 fortnight i, fridge the, from eating, from five, from next, from with, girlfriend broke, go his
-27 good news, good we, got told, got with, gp next, grades, grim, had chips, had nurse, haircut, has died
-27 have applied, have experience, have radio, he did, he doing, health form, health she, heard it, hens
-27 him she, his own, his then, his was, hoover, hours last, how everyone, how she, i badly, i checking
-27 i cooked, i corrected, i harmed, i laughing, i livid, i mark, i move, in handbag, in parish, in past
-27 in thread, interview on, is by, is dead, is eating, is even, is failing, is free, is six, is stuck
-27 it makes, it worth, its birthday, its depression, jelly, jokes, juliet, just miss, kept up, kids like
-27 kitkat, large, late i, learned, learnt, leaving after, life years, lose the, loved it, low at, made cup
-27 make sense, makes you, making me, manage to, me who, meh, might the, mild and, minds, mine the, miss him
-27 mm, moan about, months ago, more in, mould the, mute a, my bowel, my drank, my instead, my midwife
-27 my placement, my poem, my team, my teenage, name down, near you, needed, new, night team, nine ago
-27 no room, nobody had, normal but, not blink, not push, notice and, ocd, of new, of no, of which, off dead
-27 ok you, old asked, on now, only dog, opinion, out since, over all, parkinson's and, pay bills, per
-27 pharmacist it, physio says, plate and, play about, played the, podcast about, poor, printed, rang 1
-27 receptionist i, remembers, reminder the, rubbish and, runs a, sad i, sad one, said same, saint, say on
-27 saying hello, says friday, says was, scene with, schools, series is, she wrote, shift a
-27 shipping forecast, slept on, so quiet, something works, spoke me, started sertraline, starts and, studio
-27 suicide when, supported, tapering, teaching to, tell at, tell their, telling them, tens i, test the
-27 that age, that thought, that told, the committee, the could, the council, the locks, the module, the moon
-27 the new, the stock, the tree, the worst, the young, their this, think anyone, third year, this from
-27 those days, thought were, through that, time now, tip, to apply, to early, to miss, to prison, took own
-27 training on, tried for, turning #, twelve, two for, union and, until friday, up friday, up nobody
-27 up says, upped my, us there, us you, vet she, volunteer, want the, was dramatic, was eleven, was quiet
-27 was running, wash hair, way at, we moving, we out, weird it, were of, what helps, when was, while a
-27 who stayed, with #, with respect, with with, without a, worried it, worse first, would home, would sent
-27 would this, wrote it, year after, year my, you checking, you feel, you here, you said, you tomorrow
-27 your sister
-28 # out, 3 the, a glass, a heron, a minibus, a murderer, a no, a podcast, a security, a shower, a surprise
-28 a tissue, a ukulele, about their, adhd pills, after days, again then, agree with, all going, all month
-28 all quite, am sad, am stable, am we, am worried, and eat, and fed, and use, and worry, angry i
-28 another if, answers the, are locked, are moving, are safe, are somewhere, as electrician, at dad's
-28 at moment, at who, ate it, attack the, attacks, australia, baby both, back monday, bed her, bed in
-28 been violent, before we, bereavement at, bets, better one, better was, bike for, bin bag, bipolar i
-28 bit bit, bit but, blanket i, both and, breathing i, bridge is, but went, by five, cat now, chips and
-28 coming tuesday, contract, coroner, could sleep, cupboards, dad not, daughter says, dawn, days long
-28 days we, dead yet, deaf and, did drink, did talk, different now, doctor knows, doncaster, done two
-28 done wrong, drank to, driving me, drowned, duties, each one, eats my, eleven and, every right, explains
-28 fallen, few of, first ever, first weeks, first with, flowers and, fluoxetine, for another, for mins
-28 for some, for you, forgot my, gallbladder, glad is, glad it, going bed, gone down, got new, great
-28 guess ill, had row, has moved, has that, hate him, hated it, have head, he may, hedge, held my, help a
-28 her ask, here but, here day, hid in, hidden it, hospital the, house too, housing association, how are
-28 how did, how do, i believed, if he, if only, in bad, in bank, in do, in nice, in rain, in schools
-28 is football, is mostly, is own, is ridiculous, is writing, it between, it pass, jet, jigsaws, just hello
-28 just says, keep asking, knee, knees have, last year, law is, leith, like walking, links, lived, loft
-28 looked in, losing my, lost years, lot to, mail, make anyone, me nine, meeting at, meeting with
-28 mention it, midwife says, mine went, minor injuries, miserable i, miss so, mo, model and, mom never
-28 mother had, my allotment, my band, my knee, my rep, my retired, my second, my shifts, my thing, my union
-28 nativity, nervous i, nervous will, never get, new here, news my, nobody answered, not asked, not drive
-28 not religious, olds, on fire, on for, on yourself, once years, one evening, one found, one glass, or have
-28 or let, or them, otherwise i, out too, panic attacks, paper today, part job, partner and, people round
-28 plastic chair, plum, point a, proposal, quiet here, rack, rang say, read and, read them, reading a
-28 realised i, right ringing, saw heron, say his, say they, season, section and, see documentary, see news
-28 see play, seriously i, she laughing, shift with, single at, slimming, snappy, snow, so glad, someone has
-28 song i, soup i, spare in, spoke to, starts, stick, suggest, sun out, supervisor me, surprised me, sweet
-28 take with, talk him, ten weeks, thank whoever, that date, that hard, the before, the between, the eating
-28 the episode, the float, the hardest, the loft, the move, the pharmacy, the question, the rain, the site
-28 the subject, the website, then to, therapist to, there nine, they them, they wake, third was, this thread
-28 those of, thought would, three us, three were, times she, to after, to anyway, to four, to play, to upset
-28 to yoga, today after, today 🎉, told off, too early, too soon, tree, tree with, turns out, union is
-28 upset me, use a, vans, verse for, visiting, volunteering at, volunteering the, wanted company, was asked
-28 was prison, was wrong, way he, we could, we you, week what, weekends and, well know, well though
-28 were together, what told, what worked, when a, which a, which made, which me, while the, who asked
-28 who can, who found, who posted, who taught, wife supportive, will miss, with radio, worked with
-28 worst and, year dad, year olds, years when, yes then, yet i, you got, you is, you posted, you there
-28 you they, your health, your post, your twice, zero the
-29 # up, 2 #, 4 in, a ball, a bucket, a counsellor, a dark, a slipper, a telling, a will, about until
-29 advice and, advice just, after all, after minutes, after or, again from, also, am annoyed, am dreading
-29 am every, am failing, am most, am mostly, am she, am washing, and around, and ended, and miss
-29 another for, any thoughts, anyone else, anyone take, appointments and, are day, are mad, arrived
-29 asking if, asleep at, at risk, at you, awful i, back bit, be hard, be miserable, because never
-29 been because, been passed, being single, bipolar #, birthdays, bit she, board a, both to, bought new
-29 break from, but honestly, but looked, but we, but works, calm down, came when, can anyone, can help
-29 can log, cancelled i, change username, club a, could have, counter, cpn, cricket, cross about, danger or
-29 dark place, decent in, diabetes, difference between, down after, drank for, driving theory, during the
-29 early from, eat my, eating in, egg, eight is, else in, everything me, ex used, far from, fed of
-29 feel awkward, feel but, feel everyone, fife, find his, fish chips, five she, food bank, for fourth
-29 for off, for reading, for sale, for tip, forgetting, friend who, from as, from eight, from lady, gas on
-29 gdansk, glass wine, good cry, good way, got bipolar, got gp, got me, grief group, group my, had ect
-29 had first, had lunch, hall a, handled, has already, has dementia, has done, has everyone, have #
-29 have cleared, have married, have spoken, having party, he fine, he forgot, he tried, he worried
-29 healthcare, heavy, here moved, him #, him straight, holder, homework, horror, how lonely, i actually
-29 i around, i cook, i failing, i moving, i paying, i postnatal, i running, i sad, i swim, i those
-29 i washing, in pub, in whitby, injuries, involved, is everything, is ok, is sweet, it asking, just home
-29 keep crying, keeping eye, kind about, knees, knees are, know does, lady on, laughed for, like has
-29 like know, like mad, line for, lithium and, lived on, loo and, low today, lunch because, marks my
-29 marriage i, me try, mine as, mine just, minor, miss having, miss it, mom coming, more weeks, mouse
-29 move the, musical, my appetite, my bad, my brought, my down, my feet, my real, my ten, my youngest
-29 nearly died, need be, never up, new at, new members, nobody warns, non, nose, not forget, not post
-29 not wash, now runs, of asked, of we, off you, old not, old stuff, ombudsman, on citalopram, on thursdays
-29 on while, one month, one morning, one woman, ones of, onto, op and, other half, outside for, own which
-29 patients, payment, people do, people had, person tells, person who, phoned, pigeons, pills your, pip for
-29 pizza, plan the, present, presenter, pub quiz, quiet my, rain the, read my, rearranged my, recovering
-29 reported a, review, right way, route, said yet, same pills, says try, second one, seeing her, sergeant
-29 she eating, she eats, she just, shift and, since dad, sky, sleep again, slept badly, slept the, so fast
-29 so out, so sure, some water, speech and, sport, stock, stories, stuck the, stuff to, sudoku, survived
-29 switched to, tablet a, take break, talk at, teenage, tell midwife, tells about, tenancy, test, that off
-29 that sort, the bot, the button, the chairs, the heart, the his, the lasagne, the nearest, the parrot
-29 the pressure, the rule, the rural, the sitter, the stair, the temple, the wellbeing, the were, them had
-29 them on, there any, thirteen, this on, through roof, throw my, thumb on, times then, to cross, to honest
-29 to mute, to noise, to spain, to what, to whose, toilet and, told and, took goes, took three, tour
-29 training is, tried the, understand the, unit #, up by, up six, update it, update my, used hear, valve
-29 van now, venlafaxine, voted, wales, walked past, wanted tell, warns, was bits, was furious, was hard
-29 was nineteen, was up, we ate, we lost, we sang, wedding june, what should, what with, whatever it
-29 whether should, who came, who has, who thought, whoever me, wife made, will and, will ok, with apps
-29 with too, with tube, work stress, worries, worry you, would gone, would of, wrote can, year on, you let
-29 you x
-30 # has, 4 the, a bicycle, a folder, a nap, a new, a pistol, a plate, a pram, a roast, a sleep, about back
-30 about parking, about waiting, according the, adviser, after husband, after we, all said, all this
-30 always in, am young, am zombie, an eye, and bit, and found, and leaflet, and oh, and yes, anniversary the
-30 another with, any books, appointment on, apps, are daft, are going, are lovely, are seeing, are worst
-30 ask how, ask she, ask the, asking what, asks i, asks if, at ours, at worst, ate whole, away you
-30 back every, back till, bad patch, be illegal, be ten, bedsit, been much, before #, before could
-30 before worries, being off, being person, bipolar, bit have, bless, bloke on, booked see, bring back
-30 bring your, but the, butter, called who, carer for, chapter, come here, come this, consultant
-30 consultation, cope with, could work, course in, crematorium, cried all, cry most, did and, did get
-30 did people, did see, do give, do ironing, doctors and, does take, donkey, drop off, each as, each month
-30 each year, enjoy, environmental, environmental health, even blink, everyone doing, ex was, experience of
-30 explode, failure i, feeling down, feet hurt, file, fine is, finished off, firing, five ago, five o
-30 flagged, for free, for six, form the, french, friday thank, from lagos, from our, from two, gave two
-30 ginger, god if, going at, good shoes, got appointment, got interview, had that, had told, hair and
-30 harmed, has but, has seen, have emailed, have great, have laughed, have murdered, have opinions
-30 have over, he likes, health on, hi love, hidden for, honestly is, hospital my, how should, hugs
-30 i bipolar, i bullied, i dying, i football, i raging, i self, i short, i throttle, if one, in high
-30 interview, is depressed, is dry, it changed, job who, just fed, kind you, know said, lamp out, legend
-30 like being, like else, like nobody, like really, line in, lost colleague, lost jobs, loud and, love but
-30 lovely about, machine my, magnesium, me laugh, mentor, message with, met someone, miss a, miss the
-30 mom found, mom used, more he, morning all, mother day, moved it, my psychiatrist, my smart, my was
-30 nearly a, neighbour gave, never did, never so, never spoke, new and, new are, no wrong, not online
-30 not worried, nothing special, of else, on life, on something, on toast, on will, one then, one told
-30 only with, out loud, out we, over who, own of, pages, painted, parties, peer support, people their
-30 place now, poem, porridge, praying for, put photo, questions a, queue the, read one, ready to, rent up
-30 results, sad when, said well, same for, say hello, saying because, season is, see all, she like
-30 she lovely, she say, shot himself, should illegal, should we, sleeping much, so cross, song about
-30 sound a, squash, still can, still not, still that, suicide prevention, talked it, team the, tell on
-30 that allowed, the consultant, the local, the moderator, the trolley, then lie, therapist it, there one
-30 they always, things my, think should, thirty five, this been, this ward, those thoughts, three one
-30 through first, time with, times that, title, to another, to study, toast and, took to, training, turns it
-30 twenties, twenty hours, twice once, two things, two us, two were, ty to, up see, up with, us it, us we
-30 used for, very slow, very small, vicar, visit and, wait before, wake with, was actually, was clear
-30 was great, was ill, we both, we having, we laugh, we never, we still, wednesdays, went by, went swimming
-30 were never, what others, which better, who decided, whoever was, why every, why was, will literally
-30 will scream, will ten, with such, with until, worried i, worse it, would loved, would past, wrong on
-30 year end, you asking, you deal, you hear, you holding, you think, young and, your a, yours
-31 # on, #year in, #year my, a bin, a card, a chain, a choir, a double, a moan, a roll, a rule, a ward
-31 a wreck, about anything, about her, about his, all friends, allowed be, always the, am anxious
-31 am furious, am raging, am weird, and covid, and cross, anybody gone, anyone read, are our, are thinking
-31 article, asked about, assisted, at 3, at but, at football, at pool, at too, automatic, away all, back you
-31 bald, because someone, because we, been offered, been quiet, before you, believe the, bin of, bins
-31 bit down, bit this, book club, bridesmaid, but it, by station, came by, can wait, car after, check and
-31 clear before, club and, comes twice, coming stay, comment, committed, counting it, countries, covid in
-31 cows, cried more, crying since, deadline is, desk of, did anybody, did make, did shout, did sleep
-31 dietitian's, do crossword, dose, down this, drain the, drink water, e my, easy but, eat much, ecg
-31 electrician, everyone gets, feel bit, felt it, first full, first on, first session, five and, football on
-31 for adhd, for carers, fortnight and, four different, frogs, glasgow, goes out, going tell, good thing
-31 gutters, had chat, happened today, has anyone, has decided, hate and, have tea, have us, have watched
-31 heading the, healing, health in, hearing voices, heating's, helping me, here every, him with, hinges
-31 hospital bed, house rules, i due, i killed, i married, i skint, if helps, iftar, in canal, is deaf
-31 is forgotten, is liar, it rubbish, it sound, joined the, just really, just say, just toast, kids about
-31 legacy, let know, like own, link the, luck, made by, married to, may have, me 4, me straight, me your
-31 media, meeting me, memphis, miss noise, miss you, missing, moment, moved leeds, my borrowed, my glasses
-31 my great, my notes, my printer, my raised, my see, my sends, my song, my temper, new job, night would
-31 not yourself, noticeboard, now #, now bad, nurse came, of nursing, of seven, of sick, off so, on all
-31 on is, on laptop, on sertraline, on sundays, other since, over side, over text, parking lot, pet, plenty
-31 point i, psychologist, radiator and, rain on, raining, read it, recommend, referred me, replaying it
-31 reporting, requested, rescue greyhound, retiring, rhubarb, rode, rotten, round of, rubbish at, rude to
-31 same a, school took, scotland, screamed, screen reader, sets me, seven years, share something, shark
-31 shifts, shout me, sit their, six year, skint, small a, smile, songs, started him, stomach in, strongly
-31 stuff we, stupid i, summary, team down, teen, tell who, telly the, that never, that song, the actual
-31 the app, the co, the drums, the eggs, the eye, the forecast, the found, the grandchildren, the heat
-31 the heating's, the lifeboat, the pottery, the programme, the pub, the support, then then, these he
-31 they look, those boxes, thumb the, till noon, to answer, to chemist, to leeds, to portugal, to throw
-31 toast my, told mother, tomorrow with, tried and, two a, two four, two to, typos, unit, urgent, used real
-31 very since, visit with, walk round, wanted be, was one, was where, wash my, we agreed, we looking
-31 we making, we seeing, we talked, week has, weighted, weighted blanket, well a, were born, what are
-31 what put, what time, when should, who plays, widow #, will lie, will still, with days, with or
-31 with psychologist, wood, workbook, worked me, write the, years do, yet, you lonely, you much, you talk
-31 youngest is, your friends, your sponsor, yourself to
-32 # after, # all, # not, 1 the, a cold, a dream, a festival, a refund, a return, a trick, a tune, a yoghurt
-32 about fifteen, about first, about much, about seeing, after lost, again will, alive in, already the
-32 am livid, and need, and screamed, and talking, annoyed, any good, anyone see, anywhere and, are that
-32 as for, asked in, asked same, asthma, attack on, back out, bank a, be gentle, be very, bedtime, bike the
-32 bit teary, block, boring i, boss asked, branch, break a, brilliant, bullied badly, but good, but that
-32 by day, by suicide, can back, can believe, card the, coffee after, commute is, compare, cornwall
-32 could murder, cover a, creams, cult, cured, curry the, day at, decorating, deposit, do actually, dog not
-32 doing right, dust, duvet, eat something, eleven hours, eleven minutes, emdr, even you, every second
-32 ex to, feeling very, figure, first month, flood, for not, for sympathy, forty quid, four a, from #
-32 from till, funeral i, get hair, give her, given a, go outside, going murder, grandkids, group at
-32 group doing, grown up, guessing, had fall, hard i, has put, have very, have word, haven't it, help from
-32 helped, helps, here first, him more, himself a, his out, home cried, hospital for, i lived, i miserable
-32 i mostly, i nervous, i shattered, in every, in no, in pyjamas, in quiet, in recovery, in retail, in yet
-32 ironing, is clean, is fine, is watched, job do, joined a, just feel, just them, knitting, lamp on
-32 late for, laughed till, letters in, locked out, lost two, me #year, moaning, month after, mood and
-32 more about, more person, my character, my contract, my employer, my essay, my homework, my makes
-32 nephew is, new partner, no spoilers, not always, obsessed, obsessed with, of nerves, of year, off bed
-32 off by, ok now, oldest and, on like, one up, ordering, other in, other parents, our deposit, our is, ours
-32 over for, parents want, perish, phoned on, pills we, planted, points, politely, quite to, quiz, rate
-32 read whole, remembering, renewed, retirement, right was, ring pharmacist, said word, same here
-32 same three, sandwiches the, sang the, school says, scouts, sectioned twice, see counsellor, self harmed
-32 sending hugs, settles, sign the, sister took, sleeping at, slept hours, slept till, so was
-32 starts january, steady, support group, telling your, text i, the #year, the blues, the dishwasher
-32 the fingers, the happy, the mostly, the type, the war, then me, they killed, they well, those and
-32 three about, tight, to cinema, to dentist, to radio, to tutor, trailer, true crime, try sleep, tuesdays
-32 twentieth, until we, up sad, used drink, used post, very sad, wanted put, ward was, was different
-32 was reading, was she, was time, was tiny, was worth, we should, we think, we will, what did, whatever you
-32 which has, who awake, whole year, with arthritis, with dating, with pizza, worse the, worst in
-32 worth asking, would as, would said, you anything, you being, you cope, you fancy, you had, you like
-32 you now, you ready, your like, yrs i
-33 # like, # only, # pounds, 1 for, 4 years, a crime, a drawer, a kebab, a plastic, a scone, a setting
-33 a third, a timetable, aberdeen, about job, about years, abuse i, actually nice, after good, after on
-33 already at, am nervous, and chips, and eating, and happy, and hate, and lot, angry my, antidepressant
-33 any ideas, anybody back, anyone used, appointment i, ask directly, away at, baby unit, bad way, bad week
-33 be cross, become a, been approved, bit grey, book about, boring a, boring and, breakdown, but miss
-33 by accident, called gareth, campaign, case she, castle, changed the, charities, cleaning the, come sit
-33 commentary, contract and, could eat, could my, cried i, cross i, dad have, dad went, daft but, dark in
-33 days on, dead right, death as, did expect, did scream, did you, died years, do leave, do sit, dropped the
-33 dunedin, ends in, fan is, fibromyalgia, finally got, fine since, flask and, food my, for dinner
-33 for patients, form do, four of, fright, get after, goal, good luck, got help, got into, got tattoo
-33 got there, grateful for, grief like, group had, had same, have spare, have today, he well, hear and
-33 here all, here we, hey, hobbies, hospice, human being, i remember, i set, i smile, i spoken, i worry
-33 ideas, in at, in settings, in told, is fourteen, is help, is mild, is older, is safe, is warm, it mild
-33 it said, it year, knew so, knots, lane, last episode, like idiot, like lot, lottery, make at, mandolin
-33 marked for, marriage ended, me was, me yawn, meant my, measuring, midwife and, mince pie, mom tell
-33 more but, my both, my help, my reading, no advice, now with, of did, off walk, ok today, old before
-33 on lithium, on nine, on stone, one says, op, opinions, or talking, out by, out four, pat, patch
-33 pharmacist says, pinned post, pistol, plays the, post last, posts go, priest and, psychosis #year
-33 rang times, reaction, really you, remember it, say is, scary, seeing a, session the, she held, she nice
-33 she sees, she what, should a, shout at, sister came, sister instead, sleep a, sleep before, small things
-33 so a, soup, still bad, still rubbish, stock again, stock room, stomach knots, sudden death, tag, talk you
-33 talks for, taught, telling off, test at, that no, the concert, the deadline, the draft, the file
-33 the freezer, the plumber, the report, the telly, them go, them said, therapist i, therapist leaving
-33 there setting, thinking her, through funeral, till about, time no, tips the, to moan, to reading, topic
-33 two now, up an, up late, us about, wards, where did, whoever are, wild, winters, with short, wobbly
-33 worker now, would what, write back, you still, young men, younger and
-34 #year and, #year he, #year two, a badge, a breakdown, a four, a secret, a set, a spreadsheet, a tablet
-34 a tattoo, about anxiety, add, again for, always has, am heartbroken, am is, am relieved, am watching
-34 am wondering, am your, and cereal, and gets, and happened, and heavy, and loud, and shouted, angry could
-34 approved, are having, are long, are ready, ask things, asked the, at for, at own, bacon roll, baking
-34 barber, been glad, begins, birthday in, bit with, bless her, booking, both a, by way, calmer, canada i
-34 cancelled again, cap, carers and, clock and, club i, colour down, computer i, cooked, could look, council
-34 day if, dead man, describe, did pass, did with, died last, do hear, does every, dog out, early the
-34 eating a, eleven ago, else see, essay, evenings long, exams monday, exams start, farming, feet are
-34 first day, flour, for asking, for hip, for lunch, four miles, golf, got is, got job, graphic, great day
-34 hanged himself, has up, hate them, have agreed, have glad, have kill, hear word, heat is, her funeral
-34 high for, homework and, hope are, hospital in, house share, i danced, i wasted, in hospice, in lidl
-34 included, interview at, is awful, is cancelled, is doing, is hard, it another, it or, job interview
-34 joined, just found, know of, landlord one, long did, lot it, loud the, lovely the, made redundant
-34 managed, meets, minding, miss, moved for, moving to, museum, my eleven, my ironing, my reads, my teenager
-34 nearly years, new kettle, new on, new she, next on, nice in, nine they, no asks, not help, not text
-34 noticed was, now say, nurse died, of 3, oh i, ok the, on hold, on its, one bed, one hour, one it
-34 only found, our every, out rehab, out with, own four, paint the, pair of, party on, passed driving
-34 pharmacy shut, played, please use, plumbing, politics, printing, receptionist and, rent a, roll the
-34 scared him, see your, shakes i, share with, she knows, short with, should ask, since am, sis, slag, slice
-34 slipper, slow i, so done, sofa and, solicitor said, someone asked, spoken since, still have, still low
-34 still sad, stop all, straight and, straight away, stuck, supportive, taking off, talk and, talking and
-34 telling it, tesco, that why, the breathing, the card, the fence, the poster, the printer, them put
-34 there way, thursdays and, till midnight, tips on, to bury, to health, to review, to smile, to vet
-34 toast the, tomorrow tell, traffic on, treated, turn off, twix, us all, villages, want play, was coming
-34 was of, was telling, was terrible, watched a, way tell, way up, we the, we told, went three
-34 what everyone, when think, whitby, who called, who had, who of, who voices, whoever the, whoever you
-34 will manage, winner, winters ago, with but, with free, with water, would recommend, would ring, wrote at
-34 you drive, you right, your kids
-35 a bacon, a being, a biscuit, a flask, a ladder, a now, a sense, a shift, a there, about ex, about pills
-35 ago posted, always me, am crying, am paying, and #, and but, and loved, and shout, argue it, art, asked a
-35 asleep my, at adverts, auntie, back next, banana, be watching, been weepy, been you, bereavement
-35 best man, birthday messages, bit shaky, bring my, buddy, bulb, bum, card in, chat my, clean at, could sit
-35 counsellor on, cried much, cry adverts, dark i, day from, days when, desk for, did laugh, did she
-35 dishwasher, do apologise, do post, drove his, due tomorrow, dumb, eating bit, else should, everyone had
-35 everything #year, ex moved, exit, eyes not, face hurts, feel after, feel on, feet, finally told
-35 first husband, flare, for late, for letting, from #year, funeral friday, game the, gave something
-35 get lonely, good all, got lamp, gym i, had an, has one, hates, him there, himself when, his birthday
-35 i murder, i sectioned, in paper, is anxiety, is beetroot, is trying, is upset, it gave, it outside, joy
-35 just lonely, keep checking, lamb, let someone, lidl, like please, live that, lorry driver, meet up
-35 miss her, miss someone, more time, moving out, my always, my childhood, my gran's, myself from, nairobi
-35 nearly my, needed a, no yet, not awful, not laugh, nurse about, nurse who, of stock, often i, or no
-35 or to, or wait, ours is, owe a, owl, party a, paying it, person says, post twice, read in, reads out
-35 ribbon, right by, right one, ring your, rules, said depression, say only, says again, says the
-35 second line, she four, shook head, since update, sister coming, sister staying, six out, sleep well
-35 slept like, somebody had, spoilers, stapler, stick to, still days, stop two, tax return, temple
-35 thank night, thanks whoever, that drama, that ok, that without, the clinic's, the documentary, the gets
-35 the makes, the mic, the plot, the quality, the questionnaire, the wait, therapist says, they going
-35 they like, three because, three for, thursdays, time at, tired a, to pub, today got, tomorrow it
-35 two then, two who, until then, up 3am, up nose, up went, upped dose, used say, very patient, want thank
-35 wants a, watch the, we just, went a, were #, who never, who took, will sit, will write, will you, wiped
-35 with food, with to, withheld, withheld number, without saying, workers, would planned, you #, young on
-35 young ones, your day
-36 a days, a frog, a low, a rubbish, adopted, age #, and else, and living, and pick, and ten, ankles
-36 answer that, anyone put, anyone through, are like, are lonely, arguments, awful, bad at, bad knee
-36 balcony in, barking, bit rubbish, bit weepy, blood tests, bored my, bought myself, buried under, car wash
-36 carers group, club the, cold on, copied, curious, cv, damp, danger anything, daughter asked
-36 decide anything, degrees in, did have, did they, do we, down since, eaten whole, else at, ever said
-36 fairly, feel calmer, feeling i, felt sad, figures, five without, fog, folks, four hours, four is
-36 from old, from six, from team, frozen, glad, glad i, going write, had cake, have someone, helped me
-36 helpful, her you, hero, him all, i dumped, i watching, in bits, in new, is lost, jars, job much
-36 just back, just he, just his, keen, keep eye, kid who, knew nobody, lady gave, learning the, let alone
-36 letting my, life support, like hear, loss, lot are, lunchtime, made week, me four, me tell, measure
-36 murderer, my driving, nearly finished, nearly got, never thought, new has, nice of, nobody took
-36 not great, not proud, not talking, of four, oil, one ear, onion, or just, orphan, over a, panic attack
-36 panic do, parrot, pictured, pint, poetry, prompt, psychiatrist retired, put lamp, raise, recommendations
-36 referee, ring tomorrow, ringing my, rung sister, sandra, saturday have, say had, says stick, scheme
-36 screen, set up, shared and, she feels, sick in, smart, sounding, sounds hard, special i, speech, starter
-36 still get, stop talking, suicidal i, support, surprised, take you, talks to, team day, that feels
-36 the community, the project, the trombone, thirty of, throttle, till was, tired and, to #, to asked
-36 to five, too coffee, took best, took two, truth the, twelve hours, twenty and, ukulele, vegetables
-36 waited two, was sure, watching snooker, we want, who them, why everyone, winter always, with two
-36 without drink, working on, wreck, year they, you or, you thinking, you want, you who, zero, zone
-37 # because, # next, a diagnosis, a once, a patch, a scale, a shirt, after cried, after your, again next
-37 am cross, any in, are new, ate my, been over, beer, bit about, block someone, bowel, brought a, can i
-37 charger, cold since, cream, crochet, dances, dark thoughts, dating, day you, days at, diaries, did anyone
-37 did leave, dream, driving on, everything he, experience telling, fed and, feel flat, feeling guilty
-37 float, for most, fourth year, fryer, funeral director, garden centre, get easier, glad said, goat
-37 going throw, got dumped, group agreement, had terrible, hard time, hardest, have coffee, helped the
-37 hiccups, hymns, i both, i calmer, i depressed, i met, ill my, in writing, jk, just flat, just grey
-37 killed by, knew was, leaks, let you, like her, like in, literally, log, lost keys, lost whole, loudly
-37 machine i, meant the, men who, midwife in, mince, mine a, months no, my full, my never, my patience
-37 my screen, my taking, my test, nap, nearest, nearly always, never what, new so, nice lad, night shift
-37 nights one, nine year, not danger, odd feeling, of getting, oh that, on 3, one went, only ever, open mic
-37 or #, over place, perinatal team, planned my, postnatal, power, pressing, process, quid, replacement
-37 reported, round ivf, rude, salt, say without, scone, sick being, sixteen years, sleeping eating, slowly
-37 smear test, social anxiety, soft, solicitor, something or, somewhere safe, soup and, still a, survey on
-37 taken me, than was, the magazine, the tell, through worst, to quit, too hot, too so, tuna, ugly today
-37 used my, volume, was from, was nine, we need, we tried, we watch, who off, whoever that, whoever told
-37 whom, why you, with soup, with stone, would love, year nursing, you how, your brother, zoom
-38 2 the, a hospice, a timer, about bins, active, allergic, am dead, am five, anxious about
-38 appointment wednesday, asked her, association, at easter, autism, back a, bacon, be allowed, been well
-38 before anyone, before going, bit today, bury me, coffee machine, council the, course for, crossword
-38 cycle, describing, diocese, directly, do panic, doing crossword, doing now, english is, essays
-38 even though, explain it, fair enough, fed up, finale, for old, for on, for reason, for saying, fox
-38 freeze, getting married, going about, gone mad, got savings, grew up, had ring, hamlet, handing, he died
-38 he happy, hear voices, high school, hum, i forgot, i listening, i shouted, illegal, in #year, invited
-38 is dying, just low, last words, lay down, letter says, life #year, lonely i, love this, man jumped
-38 me read, mediation, mine is, mirtazapine, much the, murder i, my laughed, my mp, nothing yet, now they
-38 oh love, on feet, one back, one so, or ask, organist, own flat, own kitchen, patience, perinatal
-38 pharmacist said, puppy, quetiapine, ring crisis, rush, sad today, saw me, say wrong, says his, several
-38 she down, shout out, sideways, sleep through, small one, smart says, smelt, so far, solicitor says
-38 someone put, sometimes feel, sorry myself, still feel, struggling bit, suicide attempt, teary, the final
-38 the pass, the sandwiches, the unit, therapist and, they still, this how, timer, today no, tomorrow ten
-38 toolbox, trifle, up two, us after, waiting lists, want a, was it, waves, way get, we off, we them
-38 website, where are, why the, with this, wobble, worn out, worrying, you both, you too
-39 a do, a huge, a plumber, accept, all here, and check, anyone worries, are murder, are we, area, arthritis
-39 ask you, at last, at other, bad knees, bad news, bands, been crying, been which, board and, but ok
-39 changing the, check door, chess, chorus, chuck, cooking and, copy, dates, debrief, decaf, drank and
-39 driving test, early and, eighties, ended up, entire, episode, ex wants, fatigue, finally, find hard
-39 fine then, fingers crossed, fireworks, first three, first without, for toast, friday god, gary, gig
-39 good now, guilty i, half days, handing my, has asked, hated, have well, he eats, hear that, heard all
-39 hours sleep, hungry, i dreading, i grew, i low, in danger, it fine, it making, leeks, let talk
-39 like always, likely, local, lost temper, mainly, making a, mango, me luck, met, miss my, mom moved, mugs
-39 nerves, never liked, never mine, next tuesday, nicely, ninety and, no energy, not apologise, not cross
-39 not two, off night, offered job, old gave, one about, para, people asking, rates, real person, referral
-39 respite starts, rise, rubbish, school now, should get, shy, silence and, singer, sleeps on, snacks
-39 so bored, sometimes but, sorry going, still cross, stress and, suggestions, sweets, tell somebody
-39 thanks reading, that story, the archive, the easter, the help, the link, this has, to #year, to from
-39 to mp, together on, tomorrow so, trying kill, two at, underneath, until four, updating, useful, was angry
-39 was long, who knew, whole dinner, wife asked, wise, wish me, with help, works now, worth it, year could
-39 your hands, your in, 😂
-40 a bereavement, a grey, a heavy, a spare, about nine, accent, advice place, amount, and days
-40 apprenticeship, ask a, ask doctor, ask her, ask straight, back went, brand, brought back, by ten, cafe
-40 care coordinator, coordinator, corrected, credit, did one, died by, do people, else really, else that
-40 else the, excited, explain difference, explaining, fined, first christmas, four last, get dog, glad did
-40 glitter, good from, good morning, gp receptionist, guidance, hands shake, heading, hoovering, i horrible
-40 i taught, in touch, is 2, is staying, it works, knackered, laughed hard, lend, mild, mom cried
-40 never again, never knew, never wanted, not smoke, nurse every, old today, one letter, passed away
-40 playlist, podcast, portugal, queue, rain, referred, roast, same when, sand, saved me, send card
-40 shouted a, shutting, so new, starts on, subscription, suicide year, sundays, suspended, teens, the advice
-40 the cafe, the parcel, the tired, the update, tombstone, took ages, two behind, very ill, week off
-40 went see, wept, without the, work when, your first, 💀
-41 # till, a break, a fall, a great, a spoon, ago could, all with, am grieving, and an, any tips
-41 anyone done, anyone experience, badge, be asked, boring, bowling, but will, character, checking in
-41 cleaned whole, cut down, danger, dead as, died when, digging, down we, dream i, drive in, every doctor
-41 fixed, fixed the, gareth, getting rid, glad told, glad wrote, group project, had toast, ham, hate job
-41 have bipolar, her about, husband died, i are, i literally, i mine, i miss, in teeth, killed off, knitted
-41 last exam, lodger, lonely since, makes cry, mcdonalds, minibus, monastery, mot, my battery, my wants
-41 new new, night chat, no longer, no she, now but, now doing, ok rant, on telly, parking, patio
-41 people saying, phrases, pies, puns, reported post, respite, ringing them, roller, school talks, see you
-41 she coming, she well, she yes, shipping, since kids, six since, sleeping ok, slimming club, snooker
-41 stubborn, tell children, tell us, tenerife, the actually, the black, the cheese, the filter, the paper
-41 then just, toddlers, tractor, turned colour, upped, was lovely, when did, why people, will start
-41 without your, yawn, you us, your phone, your tonight, 🎉
-42 after one, am behind, am married, android, asked at, away because, become, called ambulance, camp
-42 carers centre, chord, consultant says, corpse, cried work, designed, discussion, family tree
-42 find anything, four minutes, friend moved, fruit, given pills, glad of, going cry, greggs, half day
-42 have lunch, he everything, hear you, held hand, helplines, i grieving, i once, if more, illness talking
-42 is link, it #year, it first, it helps, its ok, keith, lamotrigine, lived #, moan, mode, money a
-42 much coffee, my bill, nothing sad, pad, pets, plug, plus, projects, put kettle, quoted, restarted, sale
-42 says goodbye, shouted, sports, starts in, still married, strange to, subject, take antidepressant, torch
-42 tortoise, two off, two winters, up we, update, war, we about, went ok, when press, whistle, wording
-42 work full, would left, write a, years may, you sleep, 😭
-43 3 ago, a doughnut, a sometimes, a talk, bake off, bit lonely, bloody, counsellor says, coursework
-43 cried like, curtain, daughter wants, does and, domestic, earplugs, editor, eight hours, emotional
-43 feel guilty, fell asleep, film the, first meeting, fitted, gp asked, grandparents, greece, grief is
-43 grumpy, have new, hear anyone, hours hold, hunger, hurry, inverness, is married, it taken, karen, kebab
-43 lasagne, leave group, let everyone, local paper, my late, new parents, no is, of sleep, orphaned, pudding
-43 rang back, read your, says feels, school play, series, seventeen, sheltered housing, sickness, sight
-43 soap, sober #, son asked, telling kids, thanks asking, the benefits, the queue, the respite, then asked
-43 therapist said, thing ever, time month, told three, took seriously, trolley, trombone, under #, users
-43 vending, vending machine, want ask, well enough, welsh, whatsapp group, yoga, yoghurt, you use
-44 a soft, admissions, again third, allowed take, anime, another week, anyone something, anyone watching
-44 avoid, bath it, been asked, been great, beginners, better today, blood test, bowl, bury, childhood
-44 citalopram, dad would, duck, eaten a, exposure, feel crap, first of, get so, goa, got place
-44 happy birthday, have cried, he two, helping, in prison, it written, like lodger, living with, lmao
-44 lost dad, manual, maureen, nervous, notifications, of course, own place, pepper, petition, phone bill
-44 physio, pond, pool, quilt, re, read post, really sad, rearranged, refund, reminder, rip, shouted at
-44 small thing, tabs, tastes, terms, thankful, that #year, the director, the vicar, then goes, thinking you
-44 today since, try the, veterans, we it, welcome, went red, widowed #, wish luck, with washing, you told
-44 your to
-45 a lodger, adhd, asked last, at am, aunties, been long, beta, bladder, bullet, charged, crime, crosswords
-45 did others, director, do find, doctor told, draft, even i, every page, feed hens, feeling low, fifteen
-45 flag, frog, gas bill, group projects, guide, i cried, i dread, i guilty, like bad, lithium, make friends
-45 map, master, nights days, nurse said, nurse says, pancakes, poster, potato, quite like, sang
-45 seeing someone, six on, snores, someone whose, spoon, that helped, three things, took tablet, took years
-45 treadmill, victim, was #year, we like, what a, which was, why my, with like, you off, you wrote
-46 anyone seen, are of, bucket, callers, crackers, felt daft, forgave, gp says, grew, have booked, hilarious
-46 i check, inches, is lonely, learning, livid, made for, mean you, my be, normal feel, own sister
-46 packed lunch, patches, prescriptions, quality, remote, replaying, ring surgery, saw the
-46 seeing counsellor, settings, singing, sober today, teething, the reunion, time ago, was by, weeks off
-46 windy
-47 about work, advert, annoying, anyone going, bake, best ever, clinic's, commute, congratulations
-47 cross and, curry, days today, feel useless, fifteen years, frost, half past, have crying, headphones
-47 little cry, mechanic, nag, needed it, night feeds, ninety, one asks, ot, otherwise, sausage, sitter
-47 somebody told, tearful, the ending, time today, tumour, welfare, won, yrs ago
-48 aw, beetroot, cheese, dull, give a, haiku, hay, hospital a, is group, jump off, last person, let team
-48 like failure, my toddler, nine hours, old scars, onions, plays, presents, smear, starts monday, swim
-48 verse, wellbeing, years since
-49 archive, beige, boss nice, chocolate, crewe, darts, dreading, feel ugly, heard voices, i lonely, knit
-49 last line, long ago, nice place, nurse comes, of telling, project, salad, see tomorrow, some it
-49 sourdough, thank god, tips, told manager, two today, will live
-50 back #year, biopsy, bot, charge, dal, dbt, deadline, drums, gloves, late husband, lentil, made cry
-50 miss being, mould, my first, pots, ringing the, sandwiches, sertraline, source, spam, swearing, tune
-50 well she, year ago
-51 cereal, chips, deceased, good day, questionnaire, trick, two more, used cut, y
-52 buffet, danced, el, furious, happy everyone, link, listener, me #, plumber, tell things, you from
-53 de, eats, first night, heron, it one, just sad, mp, tattoo, ugh
-54 bit quiet, builders, crap, lambing, pasta, que, remembered, routine, say hi, says let, sticker, toast
-54 used lock, ward round
-55 bit better, crush, have you, mic, off to, till two, weekly
-56 doughnut, had one, one called, spreadsheet, timetable
-57 pottery, sings
-58 fish fingers, karaoke, printer, put note, reunion, years back
-59 homesick, weepy
-60 2 yrs, later, slip
-67 crisps
`,
};

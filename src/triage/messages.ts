import { catalogue, plural } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

/** “12 hours”, “one week”: how long somebody may wait. */
function wait(minutes: number): string {
  const [amount, one, other] =
    minutes % 10_080 === 0
      ? [minutes / 10_080, 'week', 'weeks']
      : minutes % 1440 === 0
        ? [minutes / 1440, 'day', 'days']
        : minutes % 60 === 0
          ? [minutes / 60, 'hour', 'hours']
          : [minutes, 'minute', 'minutes'];
  return plural(amount, { one: `one ${one}`, other: `${amount} ${other}` });
}

export const en = {
  box: {
    line: 'A program looks for words that may mean danger; a person may read this.',
    how: 'How?',
  },
  refused: {
    method:
      'This tells how. Somebody who reads it may be in the same place as you, so it cannot stand here. Please leave out how, with what and how much. How you feel can stay: people here want to read that.',
    pact: 'This is a promise to do it together, or a search for one. It cannot stand here, since it pulls people with it. Please write how you feel instead, and that you do not want to be alone with it.',
  },
  kept: 'These words stand in your box and are kept nowhere else. If you try to post them, those who look after this group learn that something could not stand here, not what it said, and may ask how you are.',
  keptAlone: 'These words stand in your box and are kept nowhere else.',
  notes: {
    heading: 'Before you send it',
    lead: 'You decide. Only the first two kinds cannot be sent.',
    stops: 'This cannot stand here',
    kinds: {
      method: 'Ways and means can put somebody else in danger. Leave out how; say what it is like for you.',
      pact: 'Doing it together pulls others along. Say that you do not want to be alone with it.',
      numbers:
        'Numbers of weight, food or doses invite comparing. Say it without them: “less than before”, “too many”.',
      judgement:
        'This may land as a judgement. Say what you see or feel: “I worry when …” instead of “you are …”.',
      wording:
        'This word comes from crime or from winning and losing. “Died by suicide” and “tried to” say it plainly.',
    },
  },
  card: {
    title: 'You are heard',
    heard:
      'Thank you for saying it here; that can take a lot. A program noticed your words, and asks a person who looks after this group or this place to read them.',
    titleAlone: 'Please talk to somebody',
    heardByNobody:
      'Thank you for saying it; that can take a lot. A program noticed your words, but nobody here is there to read them for it. The people below are there to listen.',
    notAlone: 'If you are in danger now, call. You can also call when you are not sure:',
    emergency: 'Emergency',
    call: (name: string, dial: string) => `${name}: call ${dial}`,
    more: 'More places to call or write to',
    question: 'What would stop you from calling?',
    choose: 'Open the one that fits best. Nobody is told which one you open.',
    choices: {
      words: 'I would not know what to say',
      wordsAnswer:
        '“I do not know what to say” is enough. They ask, you answer as much as you like, and pauses are fine. You can read out what you wrote here.',
      burden: 'Others need it more',
      burdenAnswer:
        'They are there for exactly this, and do not measure who has it worst. Many people call when it is only heavy, not at its end.',
      police: 'I am afraid of what they would do',
      policeAnswer:
        'Most calls end with talking. They may send help when they think a life is in danger right now. You can ask at the start what they would do, and hang up whenever you want.',
      heard: 'Somebody could hear me',
      heardAnswer:
        'Many lines also answer by text message or chat. A walk outside can be a place to call from.',
      before: 'It did not help the last time',
      beforeAnswer:
        'That is hard, and it happens. Another person answers each time. You may hang up and call again, or try another line.',
      other: 'Something else',
      otherAnswer:
        'Then maybe not a call. Is there somebody you could sit with tonight, or write “can you stay on the phone with me” to?',
    },
    safe: 'I’m safe',
    notMe: 'This is not about me',
    taps: 'One tap, and this card goes. It changes nothing for you.',
    only: 'Only you see this card.',
    how: 'How we look after each other',
    thanksSafe: 'Good. Thank you for telling us.',
    thanksNotMe: 'Thank you for telling us. It changes nothing for you.',
  },
  levels: { crisis: 'Crisis', urgent: 'Urgent', soon: 'Soon', sample: 'Read sample' },
  queue: {
    title: 'Flags',
    lead: 'What may need a human, the most pressing first. A program found it; you decide. Opening one is logged.',
    views: 'Flags by level',
    all: 'All',
    waiting: 'Waiting',
    settled: 'Settled',
    figures: 'Figures',
    none: 'Nothing waits here. Good.',
    noneSettled: 'Nothing that you may still look at.',
    by: 'Something by {name}',
    in: 'in {group}',
    hiddenGroup: 'a group you do not belong to',
    nobody: 'somebody',
    until: (when: string) => `promised ${when}`,
    missed: (when: string) => `promised ${when}: missed`,
    late: 'A promise was missed',
    taken: (name: string, when: string) => `With ${name}, taken ${when}`,
    mine: (when: string) => `With you, taken ${when}`,
    second: 'Needs a second reader',
    passed: 'Passed to whoever is on duty',
    answers: { safe: 'They said: I’m safe', 'not about me': 'They said: not about me' },
    sampleLink: 'Read the sample of this week',
  },
  flag: {
    title: 'A flag',
    words: 'The words',
    asFlagged: 'As they were when they were flagged. The marked parts are what the program looked at.',
    why: 'Why it is here',
    found: {
      words: 'The lists of words found:',
      'second stage':
        'The lists found nothing. The second stage, trained from decisions here, thinks it is like words that needed a human.',
      sample: 'Somebody who read the weekly sample thought that it needs a human.',
      refused:
        'They wanted to post something that cannot stand here: a way to do it, or doing it together. The words were not kept, so nobody can read them. The program may be wrong.',
    },
    rules: {
      wish_to_die: 'a wish to die',
      suicidal_thoughts: 'thoughts of suicide',
      plan: 'a plan, a time or a place',
      means: 'means that are at hand',
      goodbye: 'a goodbye',
      attempt_now: 'something that is being done now',
      overdose_now: 'something that was taken just now',
      attempt: 'an attempt',
      self_harm: 'hurting oneself',
      passive: 'a wish not to be here, or not to wake up',
      burden: 'feeling that others are better off without',
      hopeless: 'no hope that it gets better',
      method: 'a way to do it',
      pact: 'doing it together',
      encouragement: 'telling somebody to do it',
      danger_now: 'danger at this moment',
      abuse_now: 'violence or abuse that goes on',
      exploitation: 'somebody who uses or presses another',
      threat: 'a threat to hurt somebody',
      harm_thoughts: 'thoughts of hurting somebody',
      psychosis_command: 'voices that give orders',
      psychosis: 'losing hold of what is real',
      eating_crisis: 'eating that has become dangerous',
      relapse: 'a relapse',
      withdrawal: 'withdrawal that can be dangerous',
      no_shelter: 'nowhere to stay',
      other_at_risk: 'somebody else who is at risk',
      mention: 'a word that goes with these',
      distress: 'several signs of a hard time, none of them strong alone',
    },
    edited: {
      fine: 'The author has changed the words since. In what stands there now nothing is found.',
      soon: 'The author has changed the words since. What stands there now would be “soon”.',
      urgent: 'The author has changed the words since. What stands there now would be “urgent”.',
    },
    gone: 'The words are not shown in the group any more.',
    see: 'See it in its place',
    reply: 'See it in its place, and reply',
    outside:
      'You are not a member of this group, so you cannot write there. Its facilitators can: take care that one of them knows.',
    answered: {
      safe: 'The author said “I’m safe” {when}. It counts, and you still read.',
      'not about me': 'The author said “this is not about me” {when}.',
    },
    program: 'A program makes mistakes in both directions. You decide, not the program.',
    take: 'I take this',
    takeSecond: 'I read this as the second person',
    goOn: 'Go on with it',
    giveBack: 'Give it back',
    takenBy: '{name} has it until {when}. It comes back by itself if they do not go on.',
    takeFirst:
      'Take it to read the words. Nobody else reads or decides meanwhile, and it comes back by itself when you leave it.',
    notYours: 'Somebody else has it, or has to take it now. Nobody keeps one for long.',
    cannotTake: 'You have read this one. Another person has to take it now.',
    yours:
      'It is yours until {when}. Opening it gives you more time, up to a limit: then it is there for others.',
    offer: 'Let them know that I would like to hear how they are',
    offerHint: 'They get a notice with your name. They need not answer.',
    offered: 'They have been told.',
    notOffered: 'Not told: take the flag first. Somebody may have told them already.',
    offeredWhen: 'They were told {when} that somebody would like to hear how they are.',
    decide: 'What happened',
    outcomes: {
      'with them': 'Somebody is with them',
      'already well met': 'They are well met already',
      'no need': 'No need',
      'passed to duty': 'Pass it to whoever is on duty',
    },
    outcomeHints: {
      'with them': 'You or somebody else wrote to them, or speaks with them.',
      'already well met': 'Others here have answered well, and they answered back.',
      'no need': 'An idiom, a song, a story about long ago, somebody else’s words.',
      'passed to duty': 'It goes on waiting with the same promise, until somebody else takes it.',
    },
    outcome: 'What do you decide?',
    done: 'Done',
    settled: 'Settled. Thank you for looking.',
    nowSecond: 'Kept. A second person reads it before it is settled.',
    nowThird: 'Kept. You two see it differently, so somebody else reads it now.',
    passedOn: 'Passed on. It waits for somebody else.',
    lapsed: 'Your time with it was over. Take it again first.',
    taken: 'It is yours now.',
    givenBack: 'It waits for somebody else now.',
    secondReader: '{name} decided “{outcome}” {when}. A crisis needs a second person who decides the same.',
    differ: 'If you see it differently, choose what you think. Somebody else then reads it after you.',
    disputed:
      'The one before saw it differently. What a third person decides now counts. Where there is no third, and you two still differ, the more careful of the two stands.',
    aloneNow:
      'Nobody else here can read this a second time. You can settle it alone; the organisers are told that it was so.',
    aloneThen: 'Nobody else read it a second time. The organisers were told.',
    passedBy: 'Passed on {when}: somebody else has to take it.',
    settledBy: 'Settled by {name} {when}: {outcome}.',
    forgotten: 'This flag is forgotten {when}.',
    ways: 'Before tips, say that you heard them. Ask one open question. Ask plainly whether they think of suicide; asking does not plant it. Stay, or say who will be there.',
    contact: 'Telling somebody outside',
    contactChoices: {
      nobody: 'They do not agree that anybody outside is told.',
      emergency: 'They agree that emergency services may be told.',
      services: 'They agree that emergency services and crisis lines may be told.',
    },
    trusted: 'Somebody they trust, who may be told:',
    contactRule:
      'Without their consent only when a life is in danger now. They are told at once, and can read what you write here.',
    service: 'Whom did you tell?',
    services: {
      emergency: 'Emergency services',
      'crisis line': 'A crisis line',
      'trusted person': 'Somebody they trust',
      other: 'Somebody else',
    },
    grounds: 'If they had not agreed to it: why it could not wait',
    groundsHint: 'What told you that a life was in danger just then.',
    said: 'What did you tell, in short?',
    saidAudience: 'They can read this, and so can those who read this flag.',
    write: 'Write it down',
    written: 'Written down. They have been told.',
    takeToTell: 'Take the flag first: whoever writes this down has read it.',
    groundsMissing: 'They did not agree to this. Say what the danger was.',
    contacts: 'Who was told',
    contactLine: '{service}, by {name}, {when}:',
    consented: 'They had agreed to it.',
    notConsented: 'Without their consent: {grounds}',
  },
  sample: {
    title: 'Read sample',
    lead: 'Posts of last week in which nothing was found, drawn by chance. Reading them tells how much is missed. Read each as you would read a friend.',
    none: 'Nothing waits to be read. Thank you.',
    by: '{name}, in {group}',
    question: 'Does this need a human?',
    yes: 'Yes, it does',
    no: 'No',
    gone: 'The words are gone.',
    flagged: 'It is flagged now as urgent. You can take it under Flags.',
    thanks: 'Thank you.',
    due: 'to be read by {when}',
  },
  figures: {
    title: 'Figures',
    lead: 'Of the last 13 weeks. Numbers alone are kept; flags are forgotten.',
    recall: 'How much is found',
    noRecall:
      'Nobody has read a sample yet, so nobody knows how much is missed. Please read it, week after week.',
    recallUnknown: 'Nothing that needs a human was found in these weeks, by the program or by the readers.',
    recallIs: (recall: string, low: string, high: string) =>
      `Of the posts that need a human, the program finds about ${recall}. It may be anything from ${low} to ${high} (95 % interval).`,
    recallFrom: (read: number, needed: number, unflagged: number) =>
      `From ${plural(read, { one: 'one post', other: `${read} posts` })} read out of ${unflagged} without a flag; ${plural(needed, { one: 'one of them needed a human', other: `${needed} of them needed a human` })}.`,
    recallLimits:
      'It rests on who reads and how. With few posts read the interval is wide; that is honest, and more reading makes it narrower.',
    waiting: 'Waiting now',
    settled: 'Settled or forgotten',
    notSettled: 'Nobody settled it',
    level: 'Level',
    inQueue: 'Waiting',
    missed: 'Promise missed',
    inTime: 'In time',
    late: 'Late',
    outcome: 'Decided',
    none: 'None.',
    uncovered: 'Languages that are not covered',
    uncoveredLead:
      'Posts in which no English, Spanish or Arabic was recognised. Nothing in them is flagged: people have to read them. Some may be in a sample, by chance.',
    uncoveredNone: 'There were none.',
    script: 'Written in',
    posts: 'Posts',
  },
  about: {
    title: 'How we look after each other',
    lead: 'People write here on bad days too. This is what happens with such words: who may read them, who may be told, and when.',
    program: 'A program looks',
    programText:
      'When you post something, a program on this server compares your words with lists of words that may mean danger. It sends nothing anywhere. It does not look at your face, your voice or how you type, and not at what you have not sent.',
    languages:
      'It knows English, Spanish and Arabic. In other languages it finds nothing, and only people can notice.',
    mistakes:
      'It makes mistakes in both directions: it takes a song for a cry, and of hard texts that it was tried on it missed between one in twelve and almost one in five that needed somebody. Groups about work or products can choose plain words only: there it marks far less, and misses about half. So it decides nothing about you, and nobody should rely on it alone.',
    person: 'A person decides',
    personText:
      'What was found goes to the facilitators of that group and to the moderators of this place. Whoever of them takes it reads your words. Once that is decided, the facilitators of that group can read them too. They read a copy, which stays until it is forgotten, also when you delete what you wrote. Each look is written down, and they decide whether somebody should write to you. In a crisis two people look.',
    promise: 'They try to look within:',
    promises: {
      crisis: (minutes: number) => `${wait(minutes)}, when it sounds like danger to life now`,
      urgent: (minutes: number) => `${wait(minutes)}, when it sounds urgent`,
      soon: (minutes: number) => `${wait(minutes)}, when somebody seems to have a hard time`,
    },
    notService:
      'People here are peers, and may be asleep. If you are in danger now, do not wait for them: {help}',
    help: 'find help now.',
    others:
      'Other members see nothing of it. It stands on no profile. It is forgotten 30 days after somebody has decided, and after 90 days in any case.',
    card: 'You see at once that something was noticed: a card below your post, with numbers to call. You can say “I’m safe” or “this is not about me” in one tap. There is never a penalty.',
    sample:
      'Each week people also read some posts in which nothing was found, drawn by chance, to see what is missed: moderators those that the community reads, facilitators those of their own group.',
    stops: 'What cannot stand here',
    stopsText:
      'Ways to do it, and promises to do it together, cannot be posted: they put others in danger. With script the page says so while you write; without, once you send it. Either way nothing is posted, and the words are not kept. Those who read flags in that group learn that you tried, not what you wrote, and may ask how you are. What encourages somebody to harm themself is hidden until a person has looked.',
    outside: 'Nobody outside is told without you',
    outsideText:
      'Nobody outside this place is told anything, unless you agreed to it beforehand. There is one exception: when a life is in danger right now, a facilitator or moderator may call for help. They write down whom they told, what and why. You get a notice at once and can read it.',
    choose: 'You choose',
    chooseText:
      'Whether the program looks at your words at all, whom outside may be told, and whether your flags may teach the program.',
    chooseLink: 'Choose for yourself',
    server: 'Whoever runs this server could read the database.',
  },
  choices: {
    title: 'Being looked after',
    lead: 'You can change each of these at any time. Each change is kept with its date. You see what you chose, and organisers can take along a list of who chose what, by number instead of name.',
    how: 'How it works',
    lookedAt: 'A program looks at my words for signs of danger',
    lookedAtHint:
      'If you turn this off, two things stay: ways to do it and promises to do it together cannot be posted, and what encourages somebody to harm themself cannot be offered to who asks for support. Nobody is told then that you tried.',
    contact: 'Whom outside may be told, if somebody here is afraid for your life?',
    contactOptions: {
      nobody: 'Nobody',
      emergency: 'Emergency services',
      services: 'Emergency services and crisis lines',
    },
    trusted: 'Somebody I trust, who may be told',
    trustedHint:
      'A name and how to reach them. Only those who read a flag of yours see this, while it is open.',
    exception:
      'When a life is in danger right now, somebody may call for help all the same. You would be told at once, and could read here whom they told, what and why.',
    teach: 'My flags may teach the program',
    teachHint:
      'What people decided about flagged words of yours is then used to make it better for others here. So is what you wrote without a flag, where somebody read it in the weekly sample and saw no need. Your name is not part of it. The words themselves never leave this server.',
    save: 'Save',
    saved: 'Saved.',
    chosen: 'Chosen {when}.',
    contacts: 'Who was told about you',
    agreed: 'You had agreed to it.',
    notAgreed: 'Without your consent: {grounds}',
    noContacts: 'Nobody outside was told anything about you.',
    byWhom: 'by {name}, {when}',
    looks: 'Who read flagged words of yours',
    noLooks: 'Nobody, as far as it is kept. This list is forgotten with the flags.',
    looked: { facilitator: 'A facilitator, {when}', moderator: 'A moderator, {when}' },
  },
  organise: {
    lead: 'How the program looks for words that may mean danger.',
    stage: 'The second stage',
    stageLead:
      'The lists of words always run. A second stage can be trained from what people here decided about words of those who agreed. It can only lift a post from “nothing found” to “soon”, never lower anything.',
    noModel: 'None has been trained. Whoever runs the server can do it: npm run peerhood -- triage train',
    made: (examples: number) => `Trained from ${examples} decisions`,
    madeWhen: '{when}',
    isOn: 'On since {when}',
    isOff: 'Off',
    turnOn: 'Turn it on',
    turnOff: 'Turn it off',
    on: 'The second stage is on.',
    off: 'The second stage is off.',
    card: 'What is known about it',
    sample: 'The read sample',
    sampleSize: 'Posts to be read each week',
    sampleHint: '0 to 200. The more are read, the better you know what is missed.',
    save: 'Save',
    saved: 'Saved.',
    figures: 'See the figures',
    reading: 'How we look after each other',
  },
  train: {
    tooFew: (have: number, need: number) =>
      `There are ${have} decisions of people who agreed that their flags may teach; ${need} are needed.`,
    oneSided: 'All decisions are alike: it takes some that needed a human and some that did not.',
    made: (examples: number) =>
      `Trained from ${examples} decisions. It is off until an organiser turns it on at /organise/triage.`,
    trainedOn: (samples: number, needing: number) =>
      `Learnt from ${samples} of them, of which ${needing} needed a human.`,
    heldOut: (samples: number, needing: number, threshold: number) =>
      `Tried on the other ${samples}, of which ${needing} needed a human, at a threshold of ${threshold}:`,
    shares: (sensitivity: string, precision: string, specificity: string) =>
      `finds ${sensitivity} of those that need a human; ${precision} of what it finds needs one; leaves ${specificity} of the rest alone (95 % intervals in brackets).`,
    limits:
      'It knows only posts that the lists of words or a reader brought before somebody here. It says nothing about other places, and less about languages that few people here write in.',
  },
};

export const messages = catalogue(en, { es, ar });

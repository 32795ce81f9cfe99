import { catalogue, plural } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  somebody: 'Somebody who left',

  become: {
    title: 'Listening to others',
    lead: 'Some people want to be heard, and nothing more. You can be the one who listens: one person at a time, in writing, for as long as both of you like.',
    you: 'You listen to others.',
    missing: 'Before you can listen',
    missingLead: 'Three things. Whoever asks may see that you have done them.',
    practice: 'The short practice: listening, empathy and limits',
    practiceHint: 'One exercise of each. Nobody sees what you write there.',
    practiceLink: 'Go to the practice',
    known: 'Being known in a group for a week',
    knownHint: 'You need to have been a member for seven days, in a group that somebody else is in too.',
    knownLink: 'Find a group',
    agreement: 'The listeners’ agreement',
    agreementHint: 'It stands below.',
    done: 'done',
    open: 'still open',
    notNow:
      'While you take a break from this place or from helping, or cannot write here, nobody is sent to you.',
    seen: 'What the other person can see of this',
    seenText:
      'That you practised, when you signed, and since which month you have been in a group. Never which group.',
    helping: 'When you have time, and what you would rather not talk about, you say under {helping}.',
    helpingLink: 'How I help',
    limits: 'Your own limits',
    limitsText: 'When you answer, and what you cannot do: whoever talks with you can read it.',
    limitsLink: 'Write down your limits',
  },

  agreement: {
    title: 'The listeners’ agreement',
    lead: 'Whoever listens here has agreed to this.',
    lines: {
      first: 'I listen first. I do not push my own way, and I give advice only when I am asked for it.',
      second: 'I judge nobody for what they feel, do or did.',
      third:
        'What I hear stays with me. Only when a life may be in danger do I get help, and I say so first if I can.',
      fourth: 'I arrange nothing outside: no meetings, no money, no numbers, no other apps.',
      fifth:
        'I am a peer, no doctor and no therapist. When it is too much for me I say so, and help to find somebody else.',
      sixth: 'I keep my breaks. I may stop at any time, and so may the other.',
      seventh:
        'When somebody may be in danger, I stay kind, I name the numbers under “Need help now?”, and I report it.',
    },
    sign: 'I agree to this',
    signed: 'You signed it {when}.',
    signedNow: 'Thank you. You have signed.',
    stepBack: 'Step back from listening',
    stepBackHint: 'One tap, no reason. Conversations that go on are yours to end.',
    steppedBack: 'You do not listen any more. Thank you for the time you gave.',
  },

  now: {
    title: 'How it is for you now',
    free: 'You have room for somebody.',
    talking: 'Your hands are full: nobody new is sent to you until a conversation ends.',
    resting: 'You have listened for about two hours. Fifteen minutes off, and you are free again.',
    week: 'Your hours for this week are full. Nobody new is sent to you for now.',
    pausedUntil: 'You rest {when}. Nobody new is sent to you.',
    pausedOpen: 'You rest until you say so. Nobody new is sent to you.',
    kept: 'That was a hard one. For an hour nobody new is sent to you; it does good.',
    hours: 'This week you listened for {hours} of {most} hours.',
    live: (n: number) => plural(n, { one: 'One conversation goes on.', other: `${n} conversations go on.` }),
    mostOne:
      'At most one at a time; two, once you have listened to five people to the end and say so under “How I help”.',
    mostTwo: 'At most two at a time.',
    rest: 'Rest',
    restWhat: 'Nobody new is sent to you. Conversations that you have go on, unless you pause them.',
    minutes: (n: number) => plural(n, { one: '1 minute', other: `${n} minutes` }),
    anHour: 'An hour',
    until: 'Until I say so',
    goOn: 'I am back',
    rests: 'You rest now.',
    back: 'Welcome back.',
  },

  when: {
    until: { today: 'until {clock}', tomorrow: 'until {clock} tomorrow', later: 'until {clock} on {day}' },
    at: { today: 'at {clock}', tomorrow: 'at {clock} tomorrow', later: 'at {clock} on {day}' },
  },

  list: {
    title: 'Your conversations',
    blocked: 'You have blocked {name}. What they wrote to you before can still be reported.',
    none: 'No conversation yet.',
    youListen: 'you listen',
    listensToYou: 'you are listened to',
    debrief: 'talking it over',
    goesOn: 'goes on',
    ended: 'ended',
  },

  talk: {
    /* What stands above the messages. */
    listens: '{name} listens to you.',
    youListen: 'You listen to {name}.',
    debriefYours: '{name} listens to you: one who helps to another. Nobody else’s words belong here.',
    debriefTheirs:
      'You listen to {name}, who helps others too. Nobody else’s words belong here: talk about how it was for the one who helped.',
    facts: 'What {name} has done to listen: {facts}.',
    practised: 'practised listening',
    signed: (date: string) => `signed the listeners’ agreement on ${date}`,
    known: (month: string) => `in a group here since ${month}`,
    factsMore: 'Read the agreement',
    need: 'What I need',
    know: 'What you should know about me',
    needOf: (name: string) => `What ${name} needs`,
    knowOf: (name: string) => `What you should know about ${name}`,
    note: 'From the listener before, with a yes to every word of it',
    noteYours: 'The note that you said yes to',
    end: 'End it',
    pause: 'Pause',
    handOver: 'Hand over',
    report: 'Report',
    about: 'How this works',
    endHint: 'Either of you can end or pause it, at any time, without a reason.',
    endedNow: 'You ended it. Nobody is asked why.',
    pausedNow: 'It rests. Go on whenever you like.',
    onAgain: 'You are back.',
    kept: (days: number) =>
      `The words go ${days} days after the end, unless you both would keep them. Nobody else reads them, whatever their role, but what one of you reports.`,
  },

  beginning: {
    title: 'Before you begin, if you like',
    lead: 'Two short questions. You can leave both empty.',
    need: 'What do you need?',
    needHint: 'Such as: just to be heard, not to be alone tonight, to sort my thoughts.',
    know: 'What should the other know?',
    knowHint: 'Such as: please no advice, I write slowly, do not ask about my family.',
    audience: (name: string) =>
      `Only ${name} and you read this. If you agree to a hand-over, the next listener reads the note alone.`,
    save: 'Say so',
    skip: 'Skip',
    saved: 'Thank you. It stands above.',
    waits: 'They are asked what they need. Say hello whenever you like.',
  },

  rest: {
    /* Instead of the box, or above it. */
    mine: 'You paused this. The other can write on, and you read it when you are back.',
    mineAsked: 'You paused this. Nobody writes to you here until you go on.',
    goOn: 'Go on',
    theirs: '{name} would like some quiet now. You can write again when they go on.',
    listenerAway: '{name} is away for a while. You can write on: it is read when they are back.',
    listenerBreak: '{name} takes a break and is back {when}. You can write on: it is read then.',
    soon: (minutes: string) =>
      `A gentle word: in about ${minutes} you will have listened for two hours. It is a good time to look for a place to stop. Nobody is cut off.`,
    now: 'You have listened for two hours. You can still write {when}, to say goodbye or that you will be back. After that you rest for fifteen minutes; the other can go on writing.',
    break:
      'You have listened for over two hours. Your box is closed {when}. The other can write on, and is told when you are back.',
    week: 'A gentle word: your hours for this week are full. This conversation goes on; nobody new is sent to you.',
    done: 'Load the page again',
  },

  after: {
    ended: 'This conversation has ended.',
    handedOver: 'This conversation goes on with somebody else.',
    quiet: 'Nobody had written here for two weeks, so this conversation has ended.',
    goesOnThere: 'Go there',
    how: 'How are you now?',
    howHint: 'Compared with before you talked.',
    feelings: { better: 'Better', same: 'The same', worse: 'Worse' },
    words: 'A few words for yourself',
    audience: 'Only you read this. It is not told to the other, and not counted.',
    save: 'Keep it for me',
    saved: 'That is kept, for you alone.',
    worse: 'That you feel worse is no fault of yours. There are people who answer at once: {help}.',
    helpLink: 'Need help now?',
    keep: 'Keep the words of this conversation',
    keepHint: (days: number) =>
      `They go ${days} days after the end, unless you both would keep them. Whether you would is not told, unless the other would too.`,
    keepYes: 'I would keep them',
    keepNo: 'Let them go',
    keptBoth: 'You both keep the words.',
    keptMine: 'You would keep them. If the other would too, they stay.',
    keepSaid: 'That is noted.',
    again: 'Ask for somebody again',
    sought: 'Somebody else is looked for.',
    soughtLink: 'Your request',
    hard: 'Was it hard? You need not carry it alone.',
    talkOver: 'Talk it over with a peer',
    talkOverHint:
      'Somebody who helps too, and has time, listens to you. Nothing of this conversation is shown to them, not even which one it was.',
  },

  handover: {
    title: 'Hand over to somebody else',
    lead: 'You can stop without it. Handing over is for when somebody else should go on.',
    steps: {
      first: 'You write a note for the next listener.',
      second: '{name} reads it, and says yes or no to every word of it.',
      third:
        'With a yes, somebody else is looked for. They read the note alone, nothing of what you two wrote.',
    },
    note: 'Note for the next listener',
    hint: 'What helps to go on: short, kind, and nothing that you were asked to keep.',
    audience: (name: string) => `First only ${name} reads this. With their yes, the next listener does too.`,
    send: (name: string) => `Show it to ${name}`,
    sent: 'They read it now, and say yes or no.',
    waitsMine: 'You would like to hand over. {name} reads this note, and says yes or no:',
    withdraw: 'Take it back',
    withdrawn: 'It is taken back.',
    asks: '{name} would like somebody else to go on listening to you. This is the note that the next one would read:',
    asksHint:
      'Nobody else has read it. Say yes only if every word may be read. You can say no, and you can end this at any time.',
    yes: 'Yes, this may be read',
    no: 'No',
    saidYes: 'Somebody else is looked for now. Until then you can go on here.',
    saidNo: 'Nobody reads the note.',
    agreed: 'Somebody else is looked for. Until then this goes on here.',
    tooLate: 'That was taken back meanwhile.',
    refusedTwice: 'There is a note already.',
  },

  debriefs: {
    title: 'Talk it over',
    lead: 'Who listens needs to be heard, too. One who helps listens to another. Nothing of anybody’s words belongs in it.',
    ask: 'Ask somebody to listen to me',
    askAudience: 'Those who have time see your name, and nothing of whom you listened to.',
    asked: 'Asked. You are told as soon as somebody comes.',
    waits: 'You asked {when}. You are told as soon as somebody comes.',
    noNeed: 'Not needed any more',
    gone: 'All right.',
    others: 'Somebody would like to be heard',
    line: '{name} asked {when}.',
    take: 'I listen',
    taken: 'You listen now. Say hello.',
    tooLate: 'Somebody else came first, or your hands are full.',
    setting: 'I have time for others who help',
    settingHint: 'You are told when one of them would like to talk something over.',
    save: 'Save',
    saved: 'That is kept.',
  },

  reflections: {
    title: 'What you noted for yourself',
    lead: 'Only you see this.',
    remove: 'Remove',
    removed: 'It is gone.',
  },

  limits: {
    title: 'Your own limits',
    lead: 'Whoever talks with you can read this above your conversation. Saying what you cannot do is kind to both.',
    answers: 'When I answer',
    answersHint: 'Such as: in the evening, mostly at weekends, not at night.',
    cannot: 'What I cannot do',
    cannotHint: 'Such as: no calls, nothing about medicine, I do not meet people.',
    audience:
      'People with whom you have a conversation read this, those whom you ask for one, and nobody else.',
    save: 'Save',
    saved: 'Your limits are saved.',
    link: 'Your own limits',
  },

  between: {
    title: 'How we talk here',
    lines: {
      first: 'Nobody has to answer, and not at once.',
      second: 'What is said between two stays between two.',
      third: 'Each may stop at any time, without a reason.',
      fourth: 'No pushing, no selling, no asking for money, numbers or pictures.',
      fifth: 'What hurts can be reported; somebody looks at what was reported, and at nothing else.',
    },
    agree: 'All right',
    agreed: 'Good.',
    theirs: (name: string) => `What ${name} says of themself`,
    answers: 'When I answer:',
    cannot: 'What I cannot do:',
    mine: 'Say when you answer',
  },

  report: {
    title: 'Report messages',
    lead: 'Choose what somebody should look at. They read what you choose, and nothing else of this conversation.',
    choose: 'Which messages?',
    chooseHint: (most: number) =>
      `At most ${most}. At least one by the other. Your own can go along, so that it is understood.`,
    you: 'You',
    none: 'There is nothing here that can be reported.',
    earlier: 'Earlier messages',
    chooseOne: 'Please choose at least one message by the other person.',
    tooMany: (most: number) => `Please choose at most ${most}.`,
    link: 'Report several messages',
    sent: 'Thank you. Somebody looks at it.',
  },

  told: {
    began: (by: string) => `${by} would like you to listen`,
    handover: (by: string) => `${by} asks whether somebody else may go on listening to you`,
    debriefWanted: (by: string) => `${by}, who helps too, would like to talk something over`,
    debriefTaken: (by: string) => `${by} has time to listen to you`,
  },
};

export const messages = catalogue(en, { es, ar });

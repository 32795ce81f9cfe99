import { catalogue, plural } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  fields: {
    place: 'Name of the place',
    placeHint: 'As people would say it, such as “Riverside Carers” or “The Night Shift”.',
    sentence: 'What it is, in one sentence',
    sentenceHint: 'Visitors read this first.',
    contact: 'How to reach you from outside',
    contactHint: 'An e-mail address, a phone number or a page. For people who cannot sign in.',
    joining: 'Who may join',
    joiningOptions: {
      anyone: 'Anyone who finds it',
      approval: 'Anyone whom an organiser lets in',
      invitation: 'Only people with an invitation',
      closed: 'Nobody new for now',
    },
    joiningHints: {
      anyone: 'They can read and write at once.',
      approval: 'They choose a name, then wait until an organiser says yes.',
      invitation: 'Organisers make links that hold for a time and a number of people.',
      closed: 'Who is here stays.',
    },
    adults: 'For adults only',
    adultsHint: 'Joining then means saying that one is 18 or over.',
    experiences: 'What people here may have lived through',
    experiencesHint:
      'One a line. People choose from this list if they wish, and groups say what they are about. Change it as you like, now or later.',
    /** What a new place’s catalogue starts with. The first organiser changes it before anybody sees it. */
    starterExperiences: `Starting a new job
Leading people for the first time
Losing a job
Looking for work
Burnout
Being bullied at work
Working far from the team
Shift work and night work
Working for yourself
Stopping work and retiring
Anxiety
Depression
Panic attacks
Hearing voices
Bipolar mood changes
ADHD as an adult
Being autistic
Eating difficulties
Drinking less or not at all
Living without drugs
Long-term pain
Cancer
A long-term illness
Living with a disability
Trouble sleeping
Becoming a parent
Bringing up a child alone
A child with special needs
Losing a pregnancy
Wanting a child
Caring for a parent
Caring for a partner
Separation or divorce
Leaving a violent relationship
Losing somebody you love
Losing somebody to suicide
Loneliness
Coming out
Moving to another country
Debt and money worries
Finding a place to live`,
    rules: 'Rules of the place',
    rulesHint: 'Everybody can read them. Markdown works: **bold**, lists, [links](https://example.org).',
    leaveTo: 'Where “Leave this page quickly” leads',
    leaveToHint:
      'A page that anybody may have open, such as the weather, a newspaper or a search. It begins with https://',
    everybodySees: 'Everybody can see this, signed in or not.',
    experienceLong: (name: string) => `Use 2 to 80 letters a line. This one does not fit: ${name}`,
    experienceMany: 'These are too many. Use at most 200 lines.',
  },
  setUp: {
    title: 'Open the doors',
    lead: 'Nobody is here yet, and you hold the key. Say what this place is; you can change all of it later.',
    placePart: 'The place',
    youPart: 'You',
    youLead: 'You will be the first organiser. You also look at reports, until others help you.',
    youAre: (name: string) => `You are signed in as ${name}. You will be the first organiser.`,
    open: 'Open the place',
    opened: 'The doors are open. Welcome.',
  },
  rules: {
    title: 'Rules of this place',
    none: 'The organisers have not written rules yet. Be kind, and keep what you read here to yourself.',
    adults: 'This place is for people who are 18 or over.',
    whoTitle: 'Who looks after this place',
    organisers: 'Organisers run the place',
    moderators: 'Moderators look at reports',
    signInToSee: 'Who they are, you see when you are signed in.',
    contact: 'From outside you reach them here: {contact}',
    reportsTitle: 'When something is not right',
    reports:
      'Everything that people write here has a link to report it. Facilitators look at what is reported in their groups, moderators at everything that is reported. They see the reported words and why. They do not see who reported.',
    reportsThen:
      'They can do nothing, send a kind word, ask for other words, hide or remove a post, or pause a person for a time or for good. Whoever it is about reads why, and can ask that somebody else looks again; so can whoever reported. Each step is logged with a name, and can be taken back. Nobody decides about themselves. When several people report the same and nobody is awake, a rule hides a post or pauses a person until somebody looks.',
    reportHere: 'Report something that you cannot point at',
    privateTitle: 'How private words stay private',
    privateWords:
      'What is written in a private or hidden group is shown to its members only. Organisers and moderators do not see it either, but for words that somebody reported: these are kept with the report until 180 days after it is settled. Each such look is logged. An organiser can make a link for somebody who lost their way in, which opens that person’s account; that is logged too, and the person is told.',
    operator:
      'Whoever runs the server that this place is on could read its database, as with every such service. If you would not want them to, do not write it here.',
    figures: 'What was reported here, what was decided, and how long it took: the figures for everybody',
    logged:
      'We log what organisers, moderators and facilitators do with their powers. Organisers read the log of the place, a group’s facilitators the log of their group. So that you find what is new, the place remembers how far you have read; nobody else can see that. Network addresses are kept as scrambled marks only, for a week at most, to stop floods. No other company gets anything about your visits.',
  },
  invitation: {
    title: 'You are invited',
    lead: (place: string) => `Somebody invites you to ${place}.`,
    go: 'Choose a name and join',
    read: 'Read the rules first',
    inAlready: 'You are in already.',
    home: 'Go to the front page',
    gone: 'This invitation does not work any more',
    goneLead: 'It is used up, too old or ended. Ask whoever gave it to you for a new one.',
  },
  organise: {
    title: 'Organise',
    views: 'Parts of organising',
    settings: 'Settings',
    people: 'People',
    invitations: 'Invitations',
    experiences: 'Experiences',
    resources: 'Help',
    triage: 'Signs of danger',
    groups: 'Groups',
    outbox: 'Outbox',
    health: 'Server',
    targets: 'Times',
    log: 'Log',
    records: 'Records',
    due: (n: number) =>
      plural(n, {
        one: 'One entry of “Need help now?” waits to be checked.',
        other: `${n} entries of “Need help now?” wait to be checked.`,
      }),
    look: 'Look at them',
    risksDue: 'It is time to look at the risks of this place.',
    backUpFailed:
      'The last daily back-up of this place failed. Whoever runs the server finds why in the file back-ups/failed.',
    backUpOld:
      'The last daily back-up of this place is older than two days. Please tell whoever runs the server.',
    save: 'Save',
    saved: 'Saved.',
    changedMeanwhile:
      'Somebody else changed the settings meanwhile. What you typed is still here: if you save once more, it replaces theirs.',
  },
  people: {
    waitingTitle: 'Waiting to be let in',
    nobodyWaits: 'Nobody is waiting.',
    letIn: 'Let in',
    turnAway: 'Turn away',
    turnAwayHint: 'Turning somebody away removes the new account. They may ask again.',
    admitted: (name: string) => `${name} is in.`,
    turnedAway: 'The account is removed.',
    goneAlready: 'Somebody else has decided about that already.',
    rolesTitle: 'Roles',
    organiser: 'Organiser',
    moderator: 'Moderator',
    roleHints: {
      organiser: 'Runs the place: settings, people, roles.',
      moderator: 'Looks at reports, hides posts, pauses people.',
    },
    since: 'since {when}',
    take: 'Take this role away',
    lastOne: 'A place needs an organiser. Give somebody else the role first.',
    taken: (name: string) => `${name} does not have this role any more, and is told so.`,
    give: 'Give a role',
    giveButton: 'Give the role',
    name: 'Name',
    role: 'Role',
    given: (name: string) => `${name} has this role now, and is told so.`,
    hasAlready: 'This person has this role already, or has not been let in yet.',
    noSuchPerson: 'Nobody here has this name. Check how it is written.',
    linkTitle: 'Help somebody back in',
    linkLead:
      'Somebody lost every way to sign in? Be sure that it is them, then make a link for them. It works once, within a day. The person is told that you made it.',
    makeLink: 'Make a link',
    linkShown: (name: string) => `The link for ${name} is made.`,
    newLink: 'The new link',
    linkShownLead: 'Hand it on now, to nobody else. We cannot show it again. It works once, within a day.',
    importedTitle: 'Hand an imported account over',
    importedLead:
      'People who came with imported words cannot sign in until their account is in their hands. You see those of groups that you can see.',
    find: 'Find',
    nobodyFound: 'No imported person that you can see has such a name.',
    handOver: 'Hand over',
    handedOver: 'handed over',
  },
  invitations: {
    title: 'Invitations into the place',
    none: 'There are no invitations yet.',
    make: 'Make an invitation',
    makeButton: 'Make a link',
    days: 'How long it holds',
    dayOptions: (n: number) => plural(n, { one: '1 day', other: `${n} days` }),
    uses: 'For how many people',
    usesHint: 'From 1 to 1000.',
    shown: 'Your invitation',
    shownLead: 'Copy it now: we keep only a mark of it and cannot show it again.',
    by: 'by {name}',
    left: (n: number) => plural(n, { one: 'for 1 more person', other: `for ${n} more people` }),
    until: 'until {when}',
    over: 'over',
    holds: 'holds',
    end: 'End it',
    ended: 'The link does not work any more.',
  },
  experiences: {
    title: 'What people may have lived through',
    lead: 'People choose from this list. Add only names that say nothing about one person alone.',
    none: 'The list is empty.',
    add: 'Add to the list',
    addButton: 'Add',
    added: 'Added.',
    remove: 'Take out',
    removed: 'Taken out.',
    inUse: 'This one is in use, so it stays.',
    names: 'Names, one a line',
    count: (n: number) => plural(n, { one: '1 in the list', other: `${n} in the list` }),
  },
  groups: {
    title: 'Groups that nobody carries',
    lead: 'These groups have no facilitator. Any member can take the group up, on the group’s page.',
    none: 'Every listed group has a facilitator.',
    members: (n: number) => plural(n, { one: '1 member', other: `${n} members` }),
  },
  log: {
    title: 'Log',
    lead: 'What was done in the place with the powers of a role. What facilitators do is kept with their groups.',
    none: 'Nothing yet.',
    gone: 'somebody who left',
    rule: 'a rule',
    line: '{actor} {verb}',
    about: '{actor} {verb}: {person}',
    role: (role: string) => `(${role})`,
    verbs: {
      'set the place up': 'set the place up',
      'changed the settings': 'changed the settings',
      'gave a role': 'gave a role',
      'took a role': 'took a role away',
      'let somebody in': 'let somebody in',
      'turned somebody away': 'turned somebody away',
      'made an invitation': 'made an invitation',
      'ended an invitation': 'ended an invitation',
      'added experiences': 'added experiences',
      'removed an experience': 'took an experience out',
      'made a sign-in link': 'made a sign-in link',
      'handed an account over': 'handed an imported account over',
      'looked at a report': 'looked at a report',
      'settled a report': 'settled a report',
      'paused a person': 'paused a person',
      'ended a pause': 'ended a pause',
      'removed a post': 'removed a post',
      'asked for other words': 'asked an author to change words',
      'sent a kind word': 'sent a kind word',
      'took a decision back': 'took a decision back',
      'looked at what was answered': 'looked at what a reported post answered',
      'looked at a file of a report': 'looked at a file of a reported post',
      'looked at an appeal': 'looked at an appeal',
      'settled an appeal': 'answered an appeal',
      'took a record along': 'took a record along',
      'put marks in place of ids': 'put marks in place of ids, so that the log can forget people',
      'took all records along': 'took all records along',
      'assessed the risks': 'judged the risks',
      'hid a post': 'hid a post',
      'showed a post again': 'showed a post again',
      'changed a target': 'changed how long people may wait',
      'looked at a flag': 'looked at a flag',
      'took a flag': 'took a flag on',
      'passed a flag to duty': 'passed a flag to whoever is on duty',
      'read a flag first': 'read a crisis first',
      'settled a flag': 'settled a flag',
      'told a service outside': 'told somebody outside',
      'read a sampled post': 'read a post of the sample',
      'turned the second stage on': 'turned the second stage on',
      'turned the second stage off': 'turned the second stage off',
      'added a resource': 'added an entry of “Need help now?”',
      'changed a resource': 'changed an entry of “Need help now?”',
      'checked a resource': 'checked an entry of “Need help now?”',
      'moved a resource': 'moved an entry of “Need help now?”',
      'took a resource away': 'took an entry of “Need help now?” away',
      'brought a resource back': 'brought an entry of “Need help now?” back',
    },
  },
};

export const messages = catalogue(en, { es, ar });

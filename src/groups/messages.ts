import { catalogue, plural } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  groups: 'Groups',
  group: 'Group',
  lead: 'Rooms where people who live through similar things help each other.',
  start: 'Start a group',
  yours: 'Your groups',
  allYours: 'All your groups',
  others: 'More groups',
  found: 'What we found',
  searchLabel: 'Find a group',
  searchHint: 'By its name, what it is for, or what people there live through.',
  search: 'Find',
  byExperience: 'By what people live through',
  moreExperiences: 'More',
  everything: 'All',
  nothingFound: 'No group like that yet.',
  noGroups: 'There are no groups here yet.',
  noOthers: 'You are in every group that you can see. That is all there is for now.',
  startOne: 'Start one',
  members: (n: number) => plural(n, { one: '1 member', other: `${n} members` }),
  facilitators: (n: number) => plural(n, { one: '1 facilitator', other: `${n} facilitators` }),
  noFacilitator: 'Nobody facilitates it at the moment',
  youAreIn: 'You are a member',
  youFacilitate: 'You facilitate',

  visibility: {
    public: 'Public: anyone can read',
    community: 'Community: signed-in people can read',
    private: 'Private: only members can read',
    hidden: 'Hidden: by invitation only',
  },
  visibilityName: { public: 'Public', community: 'Community', private: 'Private', hidden: 'Hidden' },
  visibilityMeans: {
    public:
      'Anyone can find it and read it, even without an account. People with an account join with one tap. Names of members show to everyone who is signed in.',
    community:
      'Everyone who is signed in here can find it, read it, see who is in it, and join with one tap. Visitors without an account see nothing of it.',
    private:
      'Signed-in people find its name, what it is for, and its agreement. They ask to join, and a facilitator lets them in. Only members read what is written and see who is in it.',
    hidden:
      'Only its members know that it exists. Nobody finds it, not in lists, not in search, not by its name. People come in by an invitation link alone.',
  },
  onlyNarrower:
    'Choose with care: later you can let fewer people see it, never more. Nobody’s words can end up in front of people they were not written for.',
  whoSees: {
    public: 'Anyone can read this, even without an account.',
    community: 'Everyone who is signed in here can read this.',
    private: 'Only members of this group can read this.',
    hidden: 'Only members of this group can read this. Nobody else knows that the group exists.',
  },

  views: 'Of this group',
  topics: 'Topics',
  rooms: 'Rooms',
  membersTab: 'Members',
  about: 'About',
  lookAfter: 'Look after it',
  invitations: 'Invitations',
  join: 'Join',
  askToJoin: 'Ask to join',
  leave: 'Leave',
  leaveHint: {
    public: '',
    community: '',
    private: 'To come back you would ask to join again.',
    hidden: 'To come back you would need a new invitation.',
  },
  lastFacilitator:
    'Nobody else facilitates this group. If you leave, the members will see that, and any of them can take it on.',
  byJoining: 'By joining you agree to {agreement}.',
  theAgreement: 'the group’s agreement',
  asked: 'You have asked to join. A facilitator will answer.',
  withdraw: 'Take it back',
  paused: 'A facilitator has paused you here for now. You can read, and you can leave.',
  left: 'You have left the group.',
  joined: 'Welcome. You are in.',
  askedNow: 'Your request is with the facilitators.',
  withdrawn: 'You have taken your request back.',
  agreedNow: 'Thank you. You have agreed to the new agreement.',

  firstAgreement: 'Please read the agreement',
  firstAgreementText:
    'This is what the people of this group agreed on. You can read on; to write, please say whether you agree.',
  renewal: 'The agreement has changed',
  renewalText:
    'Everyone in the group is asked again. You can read on; to write, please say whether you agree.',
  whatChanged: 'What changed',
  added: 'Added:',
  removed: 'Removed:',
  iAgree: 'I agree',
  readWhole: 'Read the whole agreement',

  nobody: 'Nobody facilitates this group at the moment',
  nobodyText:
    'A facilitator welcomes people, looks after the agreement, and steps in when something hurts. You can learn it by doing, and share it with others.',
  takeOn: 'Take this on',
  takenOn: 'Thank you. You facilitate this group now.',
  offered: (name: string) => `${name} asks you to facilitate this group too`,
  offeredAfter: (name: string) => `${name} asks you to facilitate this group in their place`,
  offeredText: 'You may say no, and need give no reason.',
  accept: 'Yes, I will',
  decline: 'No, thank you',
  accepted: 'You facilitate this group now.',
  declined: 'That is fine. They see only that their question is no longer open.',

  newTitle: 'Start a group',
  newLead: 'You will be its first facilitator. You can ask others to share that with you.',
  name: 'Name',
  nameHint: 'Two groups may have the same name.',
  sentence: 'What is it for?',
  sentenceHint: 'One sentence. It helps people to see whether it is for them.',
  whoMaySee: 'Who may see it?',
  agreement: 'Agreement',
  agreementHint:
    'What people promise each other here. Everyone agrees to it on joining, and is asked again when it changes. This one is a start; make it yours.',
  agreementAudience: 'Whoever can find the group can read its agreement.',
  language: 'Language',
  languageHint: 'Mostly written in. Search then knows its word endings.',
  otherLanguage: 'Another language',
  experiences: 'What do people here live through?',
  experiencesHint: 'People find the group by these.',
  newExperience: 'Something that is not in the list',
  newExperienceHint: 'For public and community groups. It is added to the list that everyone sees.',
  create: 'Start the group',
  created: 'Your group is there. Say hello, and invite people.',
  shortExperience: 'Please use between 2 and 80 characters.',
  listForOpen: 'Only public and community groups can add to the list, since everyone sees it.',
  defaultAgreement: `We are here for each other as equals. Nobody here is the expert on somebody else's life.

1. **Listen first.** Ask whether someone wants advice or a listening ear, and keep to the answer.
2. **Speak from your own experience.** Say "for me it was…" rather than "you should…".
3. **Nobody has to explain themselves.** No diagnosis, no proof, no real name is asked for.
4. **What is said here stays here.** Do not repeat it elsewhere, and do not try to find out who somebody is.
5. **Be kind, above all when you disagree.** No insults, no pressure, no selling.
6. **Come and go as you need.** You can pause or leave at any time, without giving a reason.
7. **Take care of yourself too.** If someone may be in danger, say so to a facilitator, and use "Need help now?".
8. **Facilitators are peers** who look after this agreement. If something feels wrong, tell them, or report it.`,

  aboutTitle: 'About this group',
  whoFacilitates: 'Who facilitates',
  facilitatorsPrivate: (n: number) =>
    plural(n, {
      one: '1 facilitator. Who it is, members see.',
      other: `${n} facilitators. Who they are, members see.`,
    }),
  facilitatorsVisitor: (n: number) =>
    plural(n, {
      one: '1 facilitator. Who it is, signed-in people see.',
      other: `${n} facilitators. Who they are, signed-in people see.`,
    }),
  facilitatorsMore: (n: number) =>
    plural(n, {
      one: '1 more. Who it is, signed-in people see.',
      other: `${n} more. Who they are, signed-in people see.`,
    }),
  aboutExperiences: 'What people here live through',
  noExperiences: 'Nothing has been chosen.',
  howToJoin: 'How to join',
  howToJoinOpen:
    'Read the agreement. If you can live with it, you are in with one tap. You can leave just as easily.',
  howToJoinPrivate:
    'Read the agreement and ask. A facilitator answers; if it is a no, it comes without a reason, and is no judgement of you.',
  agreeAndJoin: 'I agree, let me in',
  agreeAndAsk: 'I agree, and ask to join',
  words: 'Something you would like to say',
  wordsHint: 'You need not explain yourself.',
  wordsAudience: 'Only the facilitators of this group see your request and these words.',
  agreementChangedMeanwhile: 'The agreement changed while you were reading. Please read it again.',
  alreadyIn: 'You are a member of this group.',

  forPeopleOf: (experience: string) => `Where people talk about: ${experience}`,

  you: 'You',
  membersTitle: 'Who is in this group',
  signInToSee: 'Signed-in people see who is in this group.',
  facilitator: 'Facilitator',
  since: 'Joined {time}',
  shownOnProfile: 'Show on my profile that I am in this group',
  shownOnProfileHint: 'Off until you turn it on. Whoever could find the group anyway then sees it there.',
  save: 'Save',
  saved: 'Saved.',
  changedMeanwhile:
    'Somebody else changed the settings of this group meanwhile. What you typed is still here: if you save once more, it replaces theirs.',
  requests: 'People who ask to join',
  requestsHint:
    'Whoever you decline is not told why, or by whom. They see only that they are not waiting any more.',
  moreRequests: 'There are more. They show as soon as these are answered.',
  letIn: 'Let in',
  letInDone: 'They are in.',
  notWaiting: 'They had taken their request back.',
  declineRequest: 'Decline',
  declinedDone: 'Declined.',
  forFacilitators: (name: string) => `What you can do about ${name}`,
  askToFacilitate: 'Ask to facilitate',
  stepDownThen: 'I step down when they say yes',
  offerOpen: 'Asked to facilitate, no answer yet',
  offerMade: 'They are asked when they next come here.',
  withdrawOffer: 'Stop asking',
  offerEnded: 'They are not asked any more.',
  remove: 'Remove from the group',
  removeWhom: '{name}, in {group}',
  removeLead:
    'They are told, and see why. They can ask that somebody else looks again. You or another facilitator can take it back any time, under “Pauses”. It is logged.',
  comeBack: {
    public:
      'It is no ban: everybody can still read here, and they can join again. If they should not write here, pause them instead.',
    community:
      'It is no ban: they can still read here as others do, and join again. If they should not write here, pause them instead.',
    private: 'They can read nothing here from now on. They can ask to be let in again.',
    hidden:
      'They can read nothing here from now on. A link that still works would let them back in: end it first.',
  },
  removedNow: 'They are no longer in the group, and are told why.',
  removedMeanwhile: 'They have been taken out of the group meanwhile. You need not do it again.',
  removedKept: 'What you wrote was not sent to anybody. Here it is, so that it is not lost:',
  removedBack: 'To the members',
  stepDown: 'Step down',
  stepDownHint: 'You stay a member.',
  stepDownLast: 'Nobody else facilitates. The members will see that, and any of them can take it on.',
  steppedDown: 'You are a member like the others now. Thank you for what you did.',

  agreementTitle: 'Agreement',
  agreementVersions: 'Earlier versions',
  agreementCare: 'Change it, or see earlier versions',
  changedAt: 'Version {version}, {time}',
  changedBy: 'Version {version}, {time}, by {name}',
  earlier: 'Versions',
  changeAgreement: 'Change it',
  changeAgreementTitle: 'Change the agreement',
  changeAgreementLead:
    'Everyone in the group is asked again. Until they agree they can read, and cannot write.',
  agreementChanged: 'The new agreement is there. Everyone is asked.',
  staleAgreement:
    'Somebody else changed it while you were writing. Your words are still here. Below is what differs from theirs.',
  sameAgreement: 'Nothing has changed in it.',
  differences: 'From the agreement that holds now to yours',
  olderVersion: (version: number) => `Version ${version}`,
  holdsNow: 'To the one that holds now',

  settingsTitle: 'Look after this group',
  logTitle: 'Log',
  logLink: 'What was done here with the powers of facilitators and moderators',
  logLead:
    'What was done here with the powers of facilitators and moderators. The group’s facilitators see it.',
  logEmpty: 'Nothing yet.',
  logGone: 'somebody who left',
  logRule: 'a rule',
  logLine: '{actor} {verb}',
  logAbout: '{actor} {verb}: {person}',
  logVerbs: {
    'narrowed a group': 'let fewer people see the group',
    'chose a reading': 'chose how closely posts are read for danger',
    'removed a member': 'took somebody out of the group',
    'gave a membership back': 'took it back that somebody is out of the group',
    'hid a post': 'hid a post',
    'showed a post again': 'showed a post again',
    'paused a person': 'paused somebody',
    'ended a pause': 'ended a pause',
    'looked at a flag': 'looked at a flag',
    'took a flag': 'took a flag on',
    'passed a flag to duty': 'passed a flag to whoever is on duty',
    'read a flag first': 'read a crisis first',
    'settled a flag': 'settled a flag',
    'told a service outside': 'told somebody outside',
    'read a sampled post': 'read a post of the sample',
    'looked at a report': 'looked at a report',
    'settled a report': 'settled a report',
    'removed a post': 'removed a post',
    'asked for other words': 'asked an author to change words',
    'sent a kind word': 'sent a kind word',
    'took a decision back': 'took a decision back',
    'looked at what was answered': 'looked at what a reported post answered',
    'looked at an appeal': 'looked at an appeal',
    'settled an appeal': 'answered an appeal',
  },
  indexed: 'Search engines may list this group',
  indexedHint: 'Then it, and what is written in it, can be found by anybody on the web.',
  namesHere: 'Members see who of them is here',
  namesHereHint:
    'Else a page says only how many people have it open. Those who block each other never see each other there. Ask your members first.',
  pseudonyms: 'Members may write under a pseudonym made for one topic',
  pseudonymsHint:
    'Nobody here then sees who wrote, you neither. What hides, removes or warns works on the pseudonym. Not possible where members see who is here.',
  reading: 'How closely posts are read for danger',
  readingHint:
    'A program marks posts whose writer may need somebody, for those who look after people here. It decides nothing.',
  readingName: { careful: 'Careful', narrow: 'Plain words only' },
  readingMeans: {
    careful:
      'For groups in which people support each other. It also marks many sad or worried words together, and so posts that need nobody.',
    narrow: 'For groups about work or products. It marks only what is said plainly, and misses more.',
  },
  lessSeen: 'Let fewer people see it',
  lessSeenHint:
    'This cannot be undone. Nobody’s words can end up in front of people they were not written for.',
  isHidden: 'This group is hidden. Fewer people cannot see it.',
  goOn: 'Go on',
  narrowTitle: {
    public: '',
    community: 'Let only signed-in people see this group?',
    private: 'Let only members read this group?',
    hidden: 'Hide this group?',
  },
  narrowText: {
    public: '',
    community:
      'Visitors without an account will see nothing of it any more. Search engines will be asked to forget it.',
    private:
      'Only members will read what is written, and see who is in it. Others find its name and can ask to join. People who wrote here and left will not see their own words in it any more.',
    hidden:
      'Nobody but its members will know that it exists. It gets a new address, and all links to the old one stop working. Requests to join are dropped. People come in by invitation alone.',
  },
  narrowFinal: 'This cannot be undone.',
  narrow: 'Yes, do it',
  keepAsIs: 'No, keep it as it is',
  narrowed: 'Done. Fewer people see this group now.',
  cannotWiden: 'A group can only be seen by fewer people, never by more.',

  invitationsTitle: 'Invitations',
  invitationsLead: 'Whoever has such a link can see the group’s name and agreement, and come in.',
  invite: 'Make a link',
  howLong: 'How long does it work?',
  days: { 1: 'A day', 7: 'A week', 30: 'A month' },
  howMany: 'For how many people?',
  howManyHint: 'From 1 to 1,000.',
  newLink: 'Your new link',
  newLinkHint:
    'Copy it now. It is shown only once: nobody can look it up later, not even whoever runs this place.',
  invitationMade: 'The link is made.',
  links: 'Links made so far',
  noLinks: 'No links yet.',
  usesLeft: (n: number) =>
    plural(n, { one: '1 person can still use it', other: `${n} people can still use it` }),
  linkState: { open: 'Works', ended: 'Ended', expired: 'Its time is over', 'used up': 'Used up' },
  madeBy: 'Made by {name}, {time}',
  madeByGone: 'Made {time}',
  until: (when: string) => `Works until ${when}`,
  endLink: 'End it',
  linkEnded: 'This link does not work any more.',

  invitationTab: 'Invitation',
  invitedTo: 'You are invited to a group',
  invitedHidden: 'This group is hidden. Please do not pass its name on.',
  signUp: 'Make an account',
  signIn: 'Sign in',
  signInFirst:
    'To come in you need an account here. A name you choose is enough. You come back to this page.',
  deadTitle: 'This link does not work any more',
  deadText:
    'It may have been used by as many people as it was for, or its time is over. Ask whoever gave it to you for a new one.',
  toGroup: 'To the group',
};

export const messages = catalogue(en, { es, ar });

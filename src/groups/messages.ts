import { catalogue, plural } from '../platform/i18n.ts';

export const messages = catalogue({
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
  readTopics: 'To the topics',
});

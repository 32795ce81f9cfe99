import { catalogue } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  home: 'Home',
  welcome: (name: string) => `Hello, ${name}`,
  whatThisIs: 'People with similar experiences or challenges help each other here.',
  whatHappens: 'What people talk about',
  publicGroups: 'Groups that anybody can read',
  moreGroups: 'All groups',
  join: 'Join',
  signIn: 'Sign in',
  closed: 'This place takes in nobody new at the moment.',
  byInvitation: 'One joins this place by invitation.',
  pseudonym: 'You choose a name of your own. No e-mail is needed, and nobody asks for a diagnosis.',
  nothingYet: 'It is still quiet here. The first conversation is waiting for somebody to begin it.',
  repliesToYou: 'Replies to you',
  allReplies: 'All replies to you',
  waiting: 'Waiting for a reply',
  waitingLead: 'Until two different people have replied. Kind words count, even few.',
  allWaiting: 'All that wait for a reply',
  nobodyWaits: 'Nobody is waiting for a reply at the moment.',
  news: 'New in your groups',
  myGroups: 'Your groups',
  noGroups:
    'You are in no group yet. Groups are where people meet: by what they live through, or what they work on.',
  findGroups: 'Find a group',
  ask: 'Ask something',
  nobodyReplied: 'When somebody replies to you, it shows here.',
  quiet: 'Nothing has been written in your groups yet.',
  upToDate: 'That is all that is new. You are up to date.',
  pageRequest: (name: string, title: string) =>
    `${name} would like to make “${title}” into a knowledge page for the group, with your words in it.`,
  somebody: 'Somebody',
  seePage: 'Look and answer',
  askTitle: 'Ask',
  askLead: 'Ask a question, or begin a conversation. Others here have been there too.',
  askVisitor: 'To ask, you need a name here. It can be any name. It takes less than a minute.',
  askWhat: 'What is it about?',
  askWhatHint: 'One sentence is enough. You can say more on the next page.',
  askWhere: 'Where would you like to ask?',
  askWhereHint: 'Only the people named below each group can read it.',
  askNext: 'Go on',
  chooseGroup: 'Please choose a group.',
  who: {
    public: 'Anybody can read it, also without an account.',
    community: 'Everybody who is signed in here can read it.',
    private: 'Only members of this group can read it.',
    hidden: 'Only members of this group can read it, and only they know that the group exists.',
  },
  helpFirst: 'If you cannot wait for an answer, or are in danger:',
  helpNow: 'Need help now?',
};

export const messages = catalogue(en, { es, ar });

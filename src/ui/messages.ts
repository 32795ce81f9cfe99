import { catalogue } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  skip: 'Skip to the content',
  search: 'Search',
  mainNavigation: 'Main',
  home: 'Home',
  groups: 'Groups',
  ask: 'Ask',
  messages: 'Messages',
  you: 'You',
  news: 'something is new',
  signIn: 'Sign in',
  join: 'Join',
  helpNow: 'Need help now?',
  rules: 'Rules of this place',
  leave: 'Leave this page quickly',
  leaveHint: 'or press Shift three times',
  alarm: 'Something urgent waits: nobody has taken it on, or it takes too long.',
  alarmLink: 'See what it is',
  newer: 'Newer',
  older: 'Older',
  pages: 'More pages',
  optional: 'optional',
  mistakes: 'Something needs another look',
  comma: ', ',
  more: 'More',
  goHome: 'Go to the front page',
  notFound: {
    title: 'There is nothing here that you can see',
    text: 'The address may be wrong, or this may be for other people. Either way, you did nothing wrong.',
  },
  tooMany: {
    title: 'Slow down a little',
    text: 'That was more than we can take from one person at a time. Nothing of yours is lost.',
    wait: 'Wait a moment, then try again.',
  },
  tooLong: {
    title: 'This is too long',
    text: 'A form can carry 1 MB, and this one carries more. Nothing of it arrived. Go back: your words may still be in the box. Then shorten them, or send them in parts.',
  },
  foreign: {
    title: 'This came from another site',
    text: 'For your safety nothing was done. If you wanted to do something here, begin on our own pages.',
  },
  broken: {
    title: 'Something broke on our side',
    text: 'It was not your fault. If you were writing, go back: your words may still be in the box. If you are in danger now, call your local emergency number.',
  },
  away: {
    title: 'We will be right back',
    text: 'The place is being looked after. Try again in a minute. If you are in danger now, call your local emergency number.',
  },
  full: {
    title: 'There is no room left here',
    text: 'What you sent is not kept yet, because the disk of this place is full. Whoever runs it has to make room. Your words are still on this page: send them again a little later. If you are in danger now, call your local emergency number.',
  },
  conflict: {
    title: 'Something has changed meanwhile',
    text: 'Nothing was changed by what you just did. Go back, look again, and try once more.',
  },
  stale: {
    title: 'You are not signed in any more',
    text: 'Your words are still here. Sign in in another tab, then come back and send them again.',
    signIn: 'Sign in (opens a new tab)',
    again: 'Send again',
  },
  kept: 'What you wrote. Copy it, so that it is not lost.',
  waiting: {
    title: 'You are nearly in',
    text: 'An organiser lets people in here. As soon as one has, you can read and write.',
  },
  leaving: {
    title: 'Your account is about to be erased',
    text: 'It is closed to others already. You can still change your mind.',
    stay: 'Change my mind',
  },
  suspended: {
    title: 'You cannot take part at the moment',
    text: 'A moderator has paused your account. You can read what anybody can read, and get help.',
    why: 'Why, and for how long',
  },
  problems: {
    empty: 'Please write something here.',
    long: 'This is longer than fits here. Please shorten it.',
    choose: 'Please choose one of these.',
    tick: 'Please tick this to go on.',
    odd: 'This cannot be used here. Please look at it again.',
  },
};

export const messages = catalogue(en, { es, ar });

import { catalogue, plural } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

export const en = {
  title: 'What is new for you',
  lead: 'Replies to you, where you were named, and what you watch.',
  linkText: 'Replies to you, where you were named, and what you watch.',
  some: (n: number) => plural(n, { one: '1 new thing', other: `${n} new things` }),
  changed: (n: number) => plural(n, { one: '1 change', other: `${n} changes` }),
  many: 'More than 19 new things',
  none: 'Nothing yet. When somebody replies to you or names you, it stands here.',
  allRead: 'Mark all as read',
  read: 'Seen',
  fresh: 'new',
  settingsLink: 'Choose how you are told',

  levels: {
    heading: 'How much do you want to hear?',
    watch: 'Every post',
    normal: 'Replies to me',
    mute: 'Nothing',
    topic: {
      watch: 'You hear of every new post here.',
      normal: 'You hear when somebody replies to you or names you.',
      mute: 'You hear nothing of this topic.',
    },
    group: {
      watch: 'You hear of every new topic and post in this group.',
      normal: 'You hear when somebody replies to you or names you.',
      mute: 'You hear nothing of this group.',
    },
    saved: 'Saved. Nobody else sees what you chose.',
  },

  settings: {
    title: 'How you are told',
    lead: 'Everything stands under “What is new for you”. Here you choose what else reaches you. Nobody else sees this.',
    linkText: 'E-mail, your devices, quiet hours, and how often.',
    what: 'What reaches you, and how',
    way: { mail: 'E-mail', push: 'Devices', digest: 'Digest' },
    headings: {
      replies: 'Replies to you',
      mentions: 'Where you are named, and requests brought to you',
      watched: 'What you watch',
      messages: 'Messages and requests',
      people: 'Newcomers, if you welcome people',
      reminders: 'Reminders that you set',
      alarms: 'Something urgent that nobody has taken on, or daily copies that go wrong',
    },
    privacy: 'Private and hidden groups',
    closed: 'E-mails and pushes may hold names and words of private and hidden groups',
    closedHint:
      'Somebody else may read your mail, or look at your screen. Unless you tick this, they only say that there is something new, with a link.',
    quiet: 'Quiet hours',
    quietHint: (zone: string) =>
      `What comes in these hours waits until they end. As clocks show them in your time zone, ${zone}. Leave both empty for none.`,
    zoneLink: 'Change your time zone',
    quietFrom: 'From',
    quietTo: 'To',
    quietBoth: 'Give both times, or none.',
    alarms: 'Something urgent may reach me in quiet hours too',
    digest: 'Digest',
    digestHint: 'One e-mail with what is new. Nobody counts whether you open it.',
    every: 'How often',
    never: 'Never',
    day: 'Every day',
    week: 'Every week',
    hour: 'At',
    weekday: 'On, for every week',
    save: 'Save',
    saved: 'Saved.',
  },

  address: {
    heading: 'E-mail',
    none: 'You need no e-mail address here. If you give one, we can tell you there.',
    label: 'Your e-mail address',
    audience:
      'Only you can see it. Organisers see its first letter while mail waits, and whoever runs the server could read it.',
    save: 'Keep this address',
    bad: 'This does not look like an e-mail address.',
    waiting: 'We have sent a mail to {address}. Open the link in it.',
    waitingHere: 'This place sends no e-mail yet. Ask an organiser for your link: it stands in the outbox.',
    again: 'Send the link again',
    soon: 'A mail is on its way already. Wait a few minutes before you ask for another one.',
    confirmed: 'Mail goes to {address}.',
    bounced: 'Mail to {address} came back. Nothing goes there until you say that it works.',
    works: 'It works again',
    remove: 'Remove my address',
    removed: 'Your address is forgotten.',
    sent: 'Look into your mail, and open the link.',
    confirmTitle: 'Is this your e-mail address?',
    confirmLead: 'From now on we tell you at {address}. You choose of what.',
    confirm: 'Yes, it is mine',
    done: 'Your address is confirmed.',
    gone: 'This link no longer works',
    goneLead: 'It is too old, was used, or is for another account. You can have a new one.',
  },

  devices: {
    heading: 'Your devices',
    lead: 'A device that you choose tells you, even while this page is closed. Signing out there ends it.',
    none: 'No device tells you.',
    here: 'this one',
    add: 'Tell me on this device',
    remove: 'No longer',
    removed: 'That device tells you nothing any more.',
    added: 'This device tells you from now on.',
    refused: 'Your browser does not allow it. You can change that in its settings.',
    failed: 'That did not work. Try again later.',
    unable: 'This browser cannot do that. On an iPhone, put this place on your home screen first.',
    most: 'You have too many devices here. Remove one first.',
    since: 'since {when}',
  },

  unsubscribe: {
    title: 'No more of these e-mails?',
    lead: {
      notices:
        'You would get no more e-mails about replies and the like. All of it still stands in this place.',
      digests: 'You would get no more digests.',
      alarms: 'You would get no more e-mails when something urgent waits that nobody has taken on.',
    },
    button: 'No more of these',
    done: 'Done',
    doneLead:
      'You get no more of these. If you change your mind, sign in and choose under “How you are told”.',
    bad: 'This link is not complete. Copy all of it from the mail, or sign in and choose under “How you are told”.',
  },

  mail: {
    neutralSubject: 'Something new for you',
    neutral: (n: number) =>
      plural(n, {
        one: 'There is something new for you.',
        other: `There are ${n} new things for you.`,
      }),
    neutralWhy:
      'It is in a private or hidden group, so nothing more stands here. You can change that under “How you are told”.',
    look: 'Have a look',
    cut: 'Write your answer above this line',
    answer:
      'Answer this mail, and your words stand in the topic under your name here. Whoever can read the topic can read them.',
    choose: 'Choose how you are told',
    stop: 'No more of these e-mails',
    digestSubject: {
      day: (place: string) => `Your day at ${place}`,
      week: (place: string) => `Your week at ${place}`,
    },
    digestYours: 'For you',
    digestGroups: 'New in your groups',
    digestClosed: (n: number) =>
      plural(n, {
        one: '1 more in a private or hidden group',
        other: `${n} more in private and hidden groups`,
      }),
    digestEnd: 'That is all.',
    alarmSubject: 'Something urgent waits',
    alarmText: 'Something urgent waits, and nobody has taken it on. Please look whether you can.',
    alarmLink: 'Go to duty',
    confirmSubject: 'Is this your e-mail address?',
    confirmText: (person: string, place: string) =>
      `Somebody who is called ${person} at ${place} gave this address as theirs. If it was you, open this link within a week, and sign in:`,
    confirmNot: 'If it was not you, do nothing. You will hear no more.',
    refusedSubject: 'Your answer could not be posted',
    refused: {
      gone: 'The topic is not there for you any more.',
      closed: 'The topic is closed. Nobody can write there now.',
      cannot:
        'You cannot write there at the moment: perhaps you have left the group, have to agree to its agreement again, or are paused.',
      empty: 'We found no words of yours in your mail, above what it quoted.',
      long: 'Your answer is too long for one post.',
      words:
        'It cannot stand there as it is, or not yet. If you write it on the page, the reason stands beside it.',
    },
    refusedHow: 'Your words are not lost: they are in the mail that you sent. You can post them on the page:',
  },

  push: {
    closed: 'Something new for you',
  },

  outbox: {
    title: 'Outbox',
    lead: 'Mail that waits, has gone, or could not go. Words of people never stand here.',
    noServer:
      'This place sends no e-mail: nobody has set {setting}. Mail waits here for 30 days. Everything else works without it.',
    noServerHow:
      'A link that waits for somebody you can hand to them yourself: it works for them alone, signed in.',
    none: 'No mail yet.',
    others: 'Mail about what happened',
    othersWhy:
      'It is put together here, without names: to whom each mail goes, and when, would tell who wears a pseudonym, or is in a hidden group.',
    othersHow:
      'What a mail says stands in the place too, under “What is new for you”. Whoever cannot sign in gets a link from whoever runs the server, by the command {command}: no mail is needed.',
    addresses: 'Addresses to be confirmed',
    unwritten: 'could not be written; the program’s own log says why',
    to: 'To {person}, {address}',
    kinds: {
      confirmation: 'Is this your e-mail address?',
      notice: 'Something new',
      digest: 'Digest',
      'reply refused': 'An answer could not be posted',
    },
    states: { queued: 'waits', sent: 'has gone', failed: 'could not go' },
    tried: (n: number) => plural(n, { one: 'tried once', other: `tried ${n} times` }),
    mails: (n: number) => plural(n, { one: '1 mail', other: `${n} mails` }),
    since: (day: string) => `the oldest of ${day}`,
    handOn: 'The link in it:',
    nobody: 'Somebody',
  },

  mention: {
    label: 'People you can name',
    some: (n: number) => plural(n, { one: '1 person', other: `${n} people` }),
  },
};

export const messages = catalogue(en, { es, ar });

import { catalogue } from '../platform/i18n.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';

const called = (name: string, otherwise = 'A file') => (name ? `“${name}”` : otherwise);

export const en = {
  add: 'Add pictures or documents',
  choose: 'Choose files',
  hint: (most: number, size: string) =>
    `At most ${most}, ${size} each: pictures, PDF, text, office documents. You can also paste or drop them here. We take out of pictures where and when they were taken; documents keep what is in them, such as a name.`,
  whoSees: 'Whoever can read your words can see and keep these.',
  notNew: 'Who is new here can add files after the first day.',
  alt: 'What can be seen on the picture?',
  altOne: (name: string) => `What can be seen on “${name}”?`,
  altHint: 'One sentence, for people who cannot see it.',
  altNudge:
    'Nobody has said yet what can be seen. You can send it like this; a sentence lets everybody take part.',
  leaveOut: (name: string) => `Leave “${name}” out`,
  added: 'Files that go along',
  progress: (name: string) => `“${name}” is on its way`,
  failed: (name: string) => `“${name}” did not arrive. Please try it again.`,
  arrived: (name: string) => `“${name}” is here`,
  gone: (name: string) => `“${name}” is left out`,

  noAlt: 'A picture without a description',
  moving: 'Moves when you open it',
  documents: 'Documents',
  types: {
    pdf: 'PDF',
    txt: 'Text',
    docx: 'Word document',
    xlsx: 'Spreadsheet',
    pptx: 'Slides',
    odt: 'Text document',
    ods: 'Spreadsheet',
    odp: 'Slides',
    webp: 'Picture',
  },
  fallback: { image: 'picture', document: 'document' },

  reported: {
    title: 'Files of this post',
    lead: 'They can be hard to look at. Each opens only when you ask for it, and that is written into the log.',
    look: 'Look at it',
    said: (alt: string) => `Its author says: ${alt}`,
    none: 'Its author does not say what can be seen.',
  },

  refused: {
    paused: 'You cannot add files at the moment.',
    new: 'Who is new here can add files after the first day. Your words can go now.',
    files: 'That is all the files for one day. Tomorrow you can add more; your words can go now.',
    bytes: 'That is as much as fits into one day. Tomorrow you can add more; your words can go now.',
    broken: (name: string) => `${called(name)} cannot be opened. Perhaps it did not arrive whole.`,
    large: (name: string) => `${called(name)} has more points than we can work on. Please make it smaller.`,
    long: (name: string) => `${called(name)} moves for too long. A shorter one, or a still picture, works.`,
    away: 'This place cannot take pictures at the moment. Documents and words work.',
    active: (name: string) =>
      `${called(name)} holds a program or a web page, which could do harm. Please send it as a PDF.`,
    heic: (name: string) =>
      `${called(name)} is a HEIC picture, which we cannot open. Your phone can save it as JPEG; a screenshot of it works too.`,
    unknown: (name: string) =>
      `${called(name)} is of a kind that we do not take. Pictures, PDF, text and office documents work.`,
    empty: (name: string) => `There is nothing in ${called(name, 'the file')}.`,
    size: (name: string, size: string) =>
      `${called(name)} is larger than ${size}. Please make it smaller, or leave it out.`,
    many: (most: number) => `No more files fit under one post than ${most}.`,
    cut: 'Not everything arrived. Please look whether all is here, and send it again.',
    busy: 'Your other files are still on their way. Please try again in a moment.',
    full: (name: string) =>
      `There is no room left for ${called(name, 'the file')} on the disk of this place. Whoever runs it has to make some. Your words can go now.`,
    gone: 'One of the files is not here any more. Please add it again.',
  },
};

export const messages = catalogue(en, { es, ar });

import { carers } from './carers.ts';
import { experiences } from './experiences.ts';
import { grief } from './grief.ts';
import { groups } from './groups.ts';
import { handbook } from './handbook.ts';
import { leads } from './leads.ts';
import { lejos } from './lejos.ts';
import { ownersHardware } from './owners-hardware.ts';
import { ownersSettings } from './owners-settings.ts';
import { pager } from './pager.ts';
import { parents } from './parents.ts';
import { people } from './people.ts';
import { sideDoor } from './side-door.ts';
import { text } from './text.ts';
import type { Demo } from './types.ts';
import { voices } from './voices.ts';

/**
 * The demonstration community: a heat pump co-operative, the owners of its pumps, and people who have been
 * through the same hard thing. Invented from end to end; the technical answers are meant to be right.
 */
export const demo: Demo = {
  place: {
    name: 'Kettle Row',
    sentence: 'Colleagues, heat pump owners and people who have been through it, keeping each other company.',
    rules: text`
      Kettle Row is one house with several kitchens. Each group has its own agreement; these few hold in all of them.

      1. **Be somebody's neighbour.** Read before you answer. If they asked for company, bring company; advice can wait outside.
      2. **What you hear in a room stays in that room.** No screenshots, no "a friend of mine told me".
      3. Pseudonyms are normal here. Do not look for the person behind one.
      4. Disagree with what was said, as you would across a table where you both have to finish your soup.
      5. No selling, no recruiting, no preaching, no surveys. Ask Maren if you think yours is different. It is not.
      6. Nothing here replaces a doctor, a lawyer or an electrician. "Need help now?" is on every page.
      7. No ways of hurting oneself, and nothing that makes it look easy or beautiful.
      8. If something is wrong, report it. A person reads it, tells you what was done, and you can disagree with that too.

      You are eighteen or older. You may leave any time, and take your words with you.`,
    contact: 'Write to Maren, on the house, or leave a note under the door: hello@kettle-row.example',
  },
  signIn: {
    organiser: 'maren',
    moderator: 'tomasz',
    facilitator: 'ivy',
    facilitatorOfPrivate: 'moth',
    member: 'dale',
    newcomer: 'wren',
    outsider: 'anders',
  },
  experiences,
  people,
  groups,
  topics: [
    ...handbook,
    ...pager,
    ...leads,
    ...voices,
    ...parents,
    ...grief,
    ...sideDoor,
    ...carers,
    ...lejos,
    ...ownersSettings,
    ...ownersHardware,
  ],
  reports: [
    {
      topic: 'bad-week',
      post: 2,
      reporter: 'heron',
      reason: 'other',
      words: 'Not the time for remedies. I know they meant well.',
      daysAgo: 66.2,
      settled: {
        by: 'moth',
        outcome: 'acted',
        decision: 'kind word',
        rule: 'If they asked for company, bring company',
        facts:
          'Tuesday wrote that they did not want tips, and you wrote about magnesium. I think you wanted to help. Next time, sit down first and ask.',
        answer: 'I wrote to them. Nobody is in trouble.',
        daysAgo: 66.1,
      },
    },
    {
      topic: 'yellow-tram',
      post: 3,
      reporter: 'dale',
      reason: 'other',
      words:
        'No big deal. She asked for company and got a tip. Miss Ivy already said it better than I would.',
      daysAgo: 107.5,
      settled: {
        by: 'tomasz',
        outcome: 'nothing',
        decision: 'none',
        rule: '',
        facts: '',
        answer: 'I read it twice. Ivy has said what there was to say. Thank you for looking out for her.',
        daysAgo: 107.1,
      },
    },
    {
      topic: 'silly-at-night',
      post: 3,
      reporter: 'ben',
      reason: 'private',
      words: 'He tells how short of money he was, where everybody on the internet can read it.',
      daysAgo: 23.6,
      settled: {
        by: 'tomasz',
        outcome: 'acted',
        decision: 'hide',
        rule: 'What you hear in a room stays in that room',
        facts: 'This group is open to the street, and the words tell of somebody’s money troubles.',
        answer: 'I have hidden it for now.',
        daysAgo: 23.3,
        reversed: {
          words:
            'Them were my own bills and I told it on purpose. Somebody out there is choosing between two of them tonight.',
          daysAgo: 23.1,
          by: 'adaeze',
          answer:
            'It was yours to tell, and you chose where. I have put it back, with an apology from both of us.',
          answeredDaysAgo: 22.4,
        },
      },
    },
    {
      topic: 'holiday-bach',
      reason: 'private',
      words:
        'I found this by a search. A house that stands empty for months, with the name of the hills in the answers? Please have a look.',
      daysAgo: 0.55,
    },
    {
      topic: 'better-place',
      post: 5,
      reporter: 'minh',
      reason: 'unkind',
      words:
        'I am not sure if this is a joke about religion. Maybe it is allowed. I only want somebody to look.',
      daysAgo: 3.1,
    },
    {
      topic: 'wren-first',
      reporter: 'yuki',
      reason: 'danger',
      words:
        'Nothing bad in it. I worry for this person and I have to go to sleep now. Please can someone be there.',
      daysAgo: 0.14,
    },
  ],
  removals: [
    {
      person: 'kilowatt',
      group: 'carers',
      by: 'halima',
      rule: 'No selling (rule 5 of the house)',
      facts:
        'You wrote to three people at this table about your nephew’s stair lifts, the last one on the day after her husband fell. I asked you to stop after the first. Most of what you brought here was kind, and I am sorry to do this.',
      daysAgo: 2.4,
      appeal: {
        words:
          'Three people, yes, and each had written that the stairs are the worst of it. My nephew takes no profit from anybody over eighty, so I did not understand that this is selling. Now I do. I would like to say sorry at the table myself.',
        daysAgo: 1.9,
      },
    },
  ],
  flags: [
    {
      topic: 'carer-tonight',
      level: 'soon',
      phrase: 'We are not fine',
      rule: 'distress',
      answer: 'safe',
      answeredDaysAgo: 0.41,
    },
  ],
  duty: {
    hours: [
      { person: 'tomasz', weekday: 1, from: '21:00', to: '23:00' },
      { person: 'tomasz', weekday: 3, from: '21:00', to: '23:00' },
      { person: 'tomasz', weekday: 4, from: '21:00', to: '23:00' },
      { person: 'tomasz', weekday: 6, from: '22:00', to: '01:00' },
      { person: 'adaeze', weekday: 2, from: '07:00', to: '09:00' },
      { person: 'adaeze', weekday: 5, from: '18:30', to: '20:30', wanted: true },
      { person: 'adaeze', weekday: 7, from: '10:00', to: '12:00' },
    ],
    listeners: ['adaeze', 'moth'],
    note: {
      by: 'tomasz',
      words:
        'Quiet. One is new and came late, somebody worries: {report}. A neighbour has already answered warmly, so there is company. I would look in again before breakfast.',
      daysAgo: 0.08,
    },
  },
  blocks: [
    { by: 'juniper', of: 'thirdcoffee', daysAgo: 90.4 },
    { by: 'halfmoon', of: 'dale', daysAgo: 40.8 },
  ],
};

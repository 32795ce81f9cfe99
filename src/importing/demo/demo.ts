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
      settled: { by: 'moth', outcome: 'acted', daysAgo: 66.1 },
    },
    {
      topic: 'yellow-tram',
      post: 3,
      reporter: 'dale',
      reason: 'other',
      words:
        'No big deal. She asked for company and got a tip. Miss Ivy already said it better than I would.',
      daysAgo: 107.5,
      settled: { by: 'tomasz', outcome: 'nothing', daysAgo: 107.1 },
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
  blocks: [
    { by: 'juniper', of: 'thirdcoffee', daysAgo: 90.4 },
    { by: 'halfmoon', of: 'dale', daysAgo: 40.8 },
  ],
};

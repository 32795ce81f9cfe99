import type { Job, Retention } from '../platform/jobs.ts';
import {
  askOrganisersAgain,
  forgetAppeals,
  forgetChosen,
  forgetContacts,
  forgetRemovedWords,
  forgetReports,
} from './actions.ts';

export const retention: Retention[] = [
  { kind: 'reported words', tables: ['reports'], days: 180, forget: forgetReports },
  { kind: 'chosen messages', tables: ['reported_messages'], days: 180, forget: forgetChosen },
  { kind: 'contacts of notices', tables: ['reports'], days: 30, forget: forgetContacts },
  {
    kind: 'removed words',
    tables: ['post_revisions', 'search_documents'],
    days: 180,
    forget: forgetRemovedWords,
  },
  { kind: 'words of appeals', tables: ['appeals'], days: 365, forget: forgetAppeals },
];

/** Every hour: whoever could look at a report may have gone since it was made. */
export const asking: Job = {
  name: 'ask_organisers',
  at: '41 * * * *',
  async run(db) {
    await db.asSystem(askOrganisersAgain);
  },
};

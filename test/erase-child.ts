import { eraseDue } from '../src/own/actions.ts';
import { openDatabase } from '../src/platform/db.ts';
import { forgetJobs } from '../src/platform/jobs.ts';

/** Erases whoever is due, and waits after each part for a line: so that it can be killed there. */
const [databaseUrl = ''] = process.argv.slice(2);
const go = process.stdin[Symbol.asyncIterator]();
await eraseDue(openDatabase(databaseUrl, { connections: 1 }), {
  note: async () => {},
  forgetJobs: (id) => forgetJobs(databaseUrl, id),
  batch: 1,
  async onPart() {
    process.stdout.write('part\n');
    await go.next();
  },
});

import { sql } from 'kysely';
import { answerHandover } from '../src/listening/actions.ts';
import { openDatabase } from '../src/platform/db.ts';

/**
 * One step of a hand-over, which waits for a line before it is committed: so that it can be killed there. `answer`: whoever
 * asked says yes to a note. `begin`: the next listener takes it on.
 */
const [databaseUrl = '', step = '', ...ids] = process.argv.slice(2);
const go = process.stdin[Symbol.asyncIterator]();
const db = openDatabase(databaseUrl, { connections: 1 });
const wait = async () => {
  process.stdout.write('waits\n');
  await go.next();
};
if (step === 'answer') {
  const [asker = '', handover = ''] = ids;
  await db.asViewer({ person: asker }, async (viewer) => {
    await answerHandover(viewer, handover, 'agreed');
    await wait();
  });
} else {
  const [asker = '', listener = '', request = ''] = ids;
  await db.asSystem(async (system) => {
    await system.all(sql`select begin_listening(${asker}, ${listener}, ${request})`);
    await wait();
  });
}
process.stdout.write('done\n');
await db.close();

import { parseArgs } from 'node:util';
import { Failure, type Output, withPlace } from '../src/command.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { verifyAudit } from '../src/records/actions.ts';

const usage = 'audit verify [--head <hash>]';

/**
 * Counts the log's chain anew and says its length and head.
 * @throws Failure when a row does not fit, or the head that was noted is not in the chain
 */
export async function audit(args: string[], output: Output): Promise<void> {
  const { verb, head } = read(args);
  if (verb !== 'verify') throw new Refusal(`What about the log? ${usage}`);
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new Refusal('A head is 64 characters, 0 to 9 and a to f.');
  }
  const found = await withPlace(output, ({ db }) => db.asSystem((system) => verifyAudit(system, head)));
  const counted = { rows: found.rows, head: found.head };
  if (found.misfit) {
    const { seq, id, why } = found.misfit;
    throw new Failure({ ...counted, misfit: found.misfit }, [
      `The log was changed. The first row that does not fit: ${seq ?? 'without a place'} (${id}): ${reasons[why]}`,
      `Before it ${found.rows} rows fit, the last with ${found.head}.`,
    ]);
  }
  if (!found.hadNoted) {
    throw new Failure({ ...counted, missing: head }, [
      `The log’s ${found.rows} rows fit each other, but the head that you noted is not among them:`,
      'its end was cut off, or the chain was made anew.',
    ]);
  }
  output.result(counted, [
    `The log is whole: ${found.rows} rows.`,
    `Its head, to note down somewhere else: ${found.head}`,
  ]);
}

function read(args: string[]): { verb: string | undefined; head: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { head: { type: 'string' } },
    });
    return { verb: positionals[0], head: values.head?.toLowerCase() };
  } catch {
    throw new Refusal(`Not understood. ${usage}`);
  }
}

const reasons = {
  'not in the chain': 'it stands outside of the chain.',
  'a row is missing': 'one before it is missing.',
  'a row was put in': 'there is one too many.',
  'does not follow': 'it does not follow the one before.',
  changed: 'it, or its hash, was changed.',
};

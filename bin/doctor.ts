import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUpState } from '../src/back-up.ts';
import { Failure, type Output, openServer } from '../src/command.ts';
import { judge } from '../src/health/compute/judge.ts';
import { messages } from '../src/health/messages.ts';
import { backUpTroubles } from '../src/health/queries.ts';
import { outboxDue } from '../src/notifications/queries.ts';
import { type Env, readEnv } from '../src/platform/env.ts';
import { type Outside, probe } from '../src/platform/probe.ts';
import { Refusal } from '../src/platform/refusal.ts';

/**
 * Looks at the machine and the place on it. It changes nothing: no migration, no mail.
 * @param outside what looks out of the process, for tests
 * @throws Failure when something needs care, so that whatever calls this can pass it on
 */
export async function doctor(args: string[], output: Output, outside: Partial<Outside> = {}): Promise<void> {
  if (args.length > 0) throw new Refusal('Not understood. doctor [--json]');
  const env = readEnv(process.env);
  const server = await openThere(env, output.say).catch((error: Error) => {
    // That it cannot be reached is what is to be found. The refusal tells why, without a password.
    output.say(error instanceof Refusal ? error.message : 'The database could not be started.');
    return undefined;
  });
  try {
    const databaseUrl = server && (env.DATABASE_DIRECT_URL ?? server.url);
    const words = messages.in('en');
    const says: Record<string, string> = words.says;
    const remedies: Record<string, string> = words.remedies;
    const findings = judge(
      await probe(
        {
          env,
          databaseUrl,
          waiting: outboxDue,
          troubles: backUpTroubles,
          backUps: () => backUpState(env, new Date()),
        },
        outside,
      ),
    ).map((finding) => ({
      check: finding.check,
      state: finding.state,
      finding: (says[finding.says] ?? finding.says).replace('{value}', finding.value),
      ...(finding.state !== 'good' && { remedy: remedies[finding.says] }),
    }));
    const problems = findings.filter(({ state }) => state === 'problem').length;
    const lines = findings.flatMap(({ check, state, finding, remedy }) => [
      `${marks[state]} ${words.checks[check]}: ${finding}`,
      ...(remedy ? [`    ${remedy}`] : []),
    ]);
    const result = { well: problems === 0, findings };
    if (problems > 0) throw new Failure(result, [...lines, words.look]);
    output.result(result, [...lines, words.allGood]);
  } finally {
    await server?.stop();
  }
}

/** As `openServer`, but where no database is none is made: a folder named wrongly would look like a place that is well. */
async function openThere(env: Env, say: (line: string) => void) {
  const folder = resolve(env.PEERHOOD_DATA);
  if (!env.DATABASE_URL && !existsSync(join(folder, 'postgres')))
    throw new Refusal(`There is no place in ${folder}. PEERHOOD_DATA says where it is.`);
  return openServer(env, 'command', say);
}

const marks = { good: '  ', note: '- ', problem: '! ' };

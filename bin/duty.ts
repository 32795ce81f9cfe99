import { backUpState } from '../src/back-up.ts';
import { Failure, type Output, withPlace } from '../src/command.ts';
import { alarmingNow, hoursAhead, onDutyNow } from '../src/duty/queries.ts';
import { lateBackUps } from '../src/health/jobs.ts';
import { addressBeside } from '../src/platform/address.ts';
import { Refusal } from '../src/platform/refusal.ts';

const usage = 'duty alarms | duty rota';

/**
 * `alarms`: what urgent things wait that nobody has taken on, and whether daily back-ups go wrong. `rota`: who is on, and the hours of the next seven days.
 * @throws Failure while something urgent waits or back-ups go wrong, so that whatever calls this can pass it on
 */
export async function duty(args: string[], output: Output): Promise<void> {
  if (args.length === 1 && args[0] === 'alarms') return alarms(output);
  if (args.length === 1 && args[0] === 'rota') return rota(output);
  throw new Refusal(`What about duty? ${usage}`);
}

async function alarms(output: Output): Promise<void> {
  const now = new Date();
  const { found, late } = await withPlace(output, async ({ env, db }) => {
    const publicUrl = addressBeside(env);
    const waiting = await db.asSystem((system) => system.all(alarmingNow(now)));
    return {
      late: await lateBackUps(db, await backUpState(env, now)),
      found: waiting.map(({ kind, object_id, urgency, why, due_at }) => ({
        kind,
        urgency,
        why,
        due: due_at.toISOString(),
        address: `${publicUrl}/${kind}s/${object_id}`,
      })),
    };
  });
  if (found.length === 0 && !late)
    return output.result({ waiting: [] }, ['Nothing urgent waits without somebody.']);
  const lines = [];
  if (found.length > 0)
    lines.push(
      `${found.length === 1 ? 'One urgent thing waits' : `${found.length} urgent things wait`}, and nobody has taken it on:`,
      ...found.map(
        ({ kind, urgency, why, due, address }) => `  ${kind}, ${urgency}, ${why}, due ${due}: ${address}`,
      ),
    );
  if (late)
    lines.push(
      late === 'failed'
        ? 'The last daily back-up failed: see the file back-ups/failed in the data folder.'
        : 'The last daily back-up is older than two days.',
    );
  throw new Failure({ waiting: found, ...(late && { backUps: late }) }, lines);
}

async function rota(output: Output): Promise<void> {
  const now = new Date();
  const { on, ahead } = await withPlace(output, ({ db }) =>
    db.asSystem(async (system) => ({
      on: await system.all(onDutyNow(now)),
      ahead: await system.all(hoursAhead(now, 7)),
    })),
  );
  const stamp = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ');
  output.result(
    {
      on: on.map(({ name, until }) => ({ name, until: until.toISOString() })),
      hours: ahead.map(({ name, starts_at, ends_at }) => ({
        name,
        from: starts_at.toISOString(),
        to: ends_at.toISOString(),
      })),
    },
    [
      on.length === 0
        ? 'Nobody is on duty.'
        : `On duty: ${on.map(({ name, until }) => `${name} (until ${stamp(until)} UTC)`).join(', ')}.`,
      ahead.length === 0 ? 'No hours in the next seven days.' : 'In the next seven days (UTC):',
      ...ahead.map(
        ({ name, starts_at, ends_at }) => `  ${stamp(starts_at)} – ${stamp(ends_at)}  ${name ?? 'wanted'}`,
      ),
    ],
  );
}

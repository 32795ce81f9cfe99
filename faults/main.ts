import { parseArgs } from 'node:util';
import { build } from '../bin/build.mjs';
import { away } from './away.ts';
import { clients } from './clients.ts';
import { clock } from './clock.ts';
import { disk } from './disk.ts';
import { kills } from './kills.ts';
import { migration } from './migration.ts';

/**
 * `npm run faults -- --kills N --seed S --json [--only kills,away,disk,clients,clock,migration]`: what people were told is
 * kept, against what is there afterwards. Ends with 1 when anything is lost or doubled.
 */

const scenarios = ['kills', 'away', 'disk', 'clients', 'clock', 'migration'] as const;

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '30' },
    only: { type: 'string', default: scenarios.join() },
    json: { type: 'boolean', default: false },
  },
});
const many = whole('kills', 1, 100_000);
const seed = whole('seed', 0, 2 ** 31);
const seconds = whole('seconds', 1, 600);
const only = values.only.split(',');
const say = (line: string) => process.stderr.write(`${line}\n`);
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

await build('place');
const result: Record<string, unknown> = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, seed };
let bad = false;
for (const scenario of scenarios.filter((each) => only.includes(each))) {
  say(`${scenario}…`);
  try {
    if (scenario === 'kills') {
      const {
        recoveries,
        jobs,
        kills: killed,
        acknowledged,
        lost,
        doubled,
        ...rest
      } = await kills({ kills: many, seed, log: say });
      Object.assign(result, { kills: killed, acknowledged, lost, doubled, jobs, recoveries, load: rest });
      bad ||=
        rest.streams.missed + rest.notOnItsPage + rest.odd.length + jobs.lost + jobs.doubled + jobs.left > 0;
    } else if (scenario === 'away') {
      const all: Record<string, unknown> = {};
      for (const absence of ['refused', 'silent', 'dead'] as const) {
        const found = await away({ absence, seed, gone: () => wait(seconds * 1_000) });
        all[absence] = found;
        add(found);
        bad ||= found.unclear.length + found.streamsMissed > 0 || !found.jobsRun;
      }
      result.away = all;
    } else if (scenario === 'disk') {
      const found = await disk({ seed, writes: 100 });
      result.disk = found;
      if (!('skipped' in found)) {
        add(found);
        bad ||= found.unclear.length > 0;
      }
    } else if (scenario === 'clients') {
      const found = await clients({ seed, each: 200, until: () => wait(40_000) });
      result.clients = found;
      bad ||= found.failed + found.draftsLeft > 0 || found.memoryMost - found.memoryBefore > 400;
    } else if (scenario === 'clock') {
      const found = await clock({ seed });
      result.clock = found;
      bad ||=
        !('skipped' in found) &&
        (found.jobsAfter === null || [...found.signedIn, ...found.written].includes(false));
    } else {
      const found = await migration({ kills: 9, seed });
      result.migration = found;
      bad ||= found.recovered < found.kills || found.leftovers.length > 0 || !found.serves;
    }
  } catch (error) {
    bad = true;
    result[scenario === 'kills' ? 'load' : scenario] = { failed: (error as Error).stack };
  }
}
bad ||= Number(result.lost) + Number(result.doubled) > 0;
result.held = !bad;
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
process.exit(bad ? 1 : 0);

/** What a scenario was told and found goes into the sums as well. */
function add(found: { acknowledged: number; lost: number; doubled: number }): void {
  for (const name of ['acknowledged', 'lost', 'doubled'] as const)
    result[name] = Number(result[name]) + found[name];
}

function whole(name: 'kills' | 'seed' | 'seconds', least: number, most: number): number {
  const number = Number(values[name]);
  if (!/^\d+$/.test(values[name]) || number < least || number > most) {
    say(`--${name} is a whole number from ${least} to ${most}`);
    process.exit(1);
  }
  return number;
}

import { parseArgs } from 'node:util';
import { build } from '../bin/build.mjs';
import { away } from './away.ts';
import { clients } from './clients.ts';
import { clock } from './clock.ts';
import { disk } from './disk.ts';
import * as judge from './judge.ts';
import { kills } from './kills.ts';
import { migration } from './migration.ts';

/**
 * `npm run faults -- --kills N --seed S --json [--only kills,away,disk,clients,clock,migration]`: what people were told is
 * kept, against what is there afterwards. Ends with 1 when anything does not hold, and says what.
 */

const scenarios = ['kills', 'away', 'disk', 'clients', 'clock', 'migration'] as const;

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '30' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const many = whole('kills', 1, 100_000);
const seed = whole('seed', 0, 2 ** 31);
const seconds = whole('seconds', 1, 600);
const only = (values.only ?? scenarios.join()).split(',');
const unknown = only.find((each) => !scenarios.some((scenario) => scenario === each));
if (unknown !== undefined) {
  say(`--only knows ${scenarios.join(', ')}, not ${unknown}`);
  process.exit(1);
}
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

await build('place');
const result: Record<string, unknown> = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, seed };
const wrong: string[] = [];
/** What this machine lacks something for, with what that is. */
const skipped: string[] = [];
for (const scenario of scenarios.filter((each) => only.includes(each))) {
  say(`${scenario}…`);
  try {
    if (scenario === 'kills') {
      const found = await kills({ kills: many, seed, log: say });
      const { recoveries, jobs, kills: killed, acknowledged, lost, doubled, ...rest } = found;
      Object.assign(result, { kills: killed, acknowledged, lost, doubled, jobs, recoveries, load: rest });
      wrong.push(...judge.kills(found));
    } else if (scenario === 'away') {
      const all: Record<string, unknown> = {};
      result.away = all;
      for (const absence of ['refused', 'silent', 'dead'] as const) {
        const found = await away({ absence, seed, gone: () => wait(seconds * 1_000) });
        all[absence] = found;
        add(found);
        wrong.push(...judge.away(absence, found));
      }
    } else if (scenario === 'disk') {
      const found = await disk({ seed, writes: 100 });
      result.disk = found;
      if ('skipped' in found) skip(scenario, found.skipped);
      else add(found);
      wrong.push(...judge.disk(found));
    } else if (scenario === 'clients') {
      const found = await clients({ seed, each: 200, until: () => wait(60_000) });
      result.clients = found;
      wrong.push(...judge.clients(found));
    } else if (scenario === 'clock') {
      const found = await clock({ seed, jobs: true });
      result.clock = found;
      if ('skipped' in found) skip(scenario, found.skipped);
      wrong.push(...judge.clock(found));
    } else {
      const found = await migration({ kills: 9, seed });
      result.migration = found;
      wrong.push(...judge.migration(found));
    }
  } catch (error) {
    wrong.push(`${scenario} ended: ${(error as Error).message}`);
    result[scenario === 'kills' ? 'load' : scenario] = { failed: (error as Error).stack };
  }
}
result.skipped = skipped;
result.wrong = wrong;
result.held = wrong.length === 0;
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
process.exit(wrong.length > 0 ? 1 : 0);

/** Said where it is seen. Whoever asked for it by name has not seen it hold. */
function skip(scenario: string, why: string): void {
  say(`${scenario} skipped: ${why}`);
  skipped.push(`${scenario}: ${why}`);
  if (values.only !== undefined) wrong.push(`${scenario} could not be tried: ${why}`);
}

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

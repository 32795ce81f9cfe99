import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dice } from './dice.ts';
import { makeLoad } from './load.ts';
import { openPlace, type Place } from './place.ts';
import { run } from './program.ts';

const moments = ['Making the database…', 'Migrating…', 'upgrade'] as const;
type Moment = (typeof moments)[number];

export interface MigrationResult {
  /** Of first starts and upgrades, in the middle of what they said they do. */
  kills: number;
  /** How many were really killed in the middle: the others had come to their end by then. */
  midway: Partial<Record<Moment, number>>;
  /** Afterwards two programs at once brought the database up to date, and both said so. */
  recovered: number;
  /** What half-made folders are left. */
  leftovers: string[];
  serves: boolean;
  problems: string[];
}

/**
 * Kills first starts while they make the database and while they migrate, and upgrades in the middle; after each two
 * programs start at once.
 */
export async function migration({ kills, seed }: { kills: number; seed: number }): Promise<MigrationResult> {
  const dice = new Dice(seed);
  const problems: string[] = [];
  const midway: MigrationResult['midway'] = {};
  let recovered = 0;
  let folder = '';
  const newFolder = () => {
    if (folder) rmSync(folder, { recursive: true, force: true });
    folder = mkdtempSync(join(tmpdir(), 'peerhood-faults-'));
    chmodSync(folder, 0o711);
  };
  const variables = () => ({ PEERHOOD_DATA: join(folder, 'data'), PEERHOOD_BACKUPS_KEPT: '0' });
  try {
    for (let done = 0; done < kills; done++) {
      const moment = moments[done % 3]!;
      midway[moment] ??= 0;
      if (moment === 'Making the database…' || folder === '') newFolder();
      const before = moment === 'upgrade' ? await makeOlder(folder, seed + done) : undefined;
      const first = run(['migrate'], variables());
      if (moment === 'Migrating…' && done > 0) {
        // The one before made the database already; here it is made anew.
        first.kill('SIGKILL');
        await first.ended;
        newFolder();
      }
      const victim = first.isRunning() ? first : run(['migrate'], variables());
      const said = moment === 'upgrade' ? 'Migrating…' : moment;
      await victim.says(said).then(
        () => new Promise((resolve) => setTimeout(resolve, dice.below(said === moment ? 500 : 250))),
        (error) => problems.push(String(error)),
      );
      victim.kill('SIGKILL');
      // Without a code: the signal ended it, nothing else.
      if ((await victim.ended) === null) midway[moment]++;
      const both = [run(['migrate', '--json'], variables()), run(['migrate', '--json'], variables())];
      const codes = await Promise.all(both.map(({ ended }) => ended));
      if (codes.every((code) => code === 0)) recovered++;
      else
        problems.push(
          `after a kill at “${moment}”: ${codes.join()} ${both.map(({ said }) => said()).join('\n')}`,
        );
      if (before) {
        const place = await openPlace({}, { folder });
        const after = await rowsOf(place).finally(() => place.close());
        for (const [table, rows] of before)
          if (after.get(table) !== rows) problems.push(`${table} had ${rows}, and has ${after.get(table)}`);
      }
    }
    const place = await openPlace({}, { folder });
    const serves = (await place.recovered()) < 60;
    const leftovers = readdirSync(join(folder, 'data')).filter((name) => /^postgres.*\.\d+$/.test(name));
    await place.close();
    return { kills, midway, recovered, leftovers, serves, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * As after an upgrade of the program, with people and what they wrote: what says who may do what is of another version, and
 * is applied whole.
 */
async function makeOlder(folder: string, seed: number): Promise<Map<string, string>> {
  const place = await openPlace({}, { folder });
  try {
    const { people } = await makeLoad(place, { people: 2, seed });
    for (const { browser } of people) browser.close();
    const rows = await rowsOf(place);
    if ([...rows.values()].some((each) => each.startsWith('0 ')))
      throw new Error('There is nothing to keep.');
    await place.sql("update schema_versions set hash = 'older' where name = 'access'");
    return rows;
  } finally {
    await place.close();
  }
}

/** How many rows there are, and a fingerprint of all that stands in them. */
async function rowsOf(place: Place): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const table of ['people', 'mail_addresses', 'groups', 'memberships', 'topics', 'posts', 'rooms']) {
    const [found] = await place.sql<{ found: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as found from ${table} t`,
    );
    rows.set(table, found!.found);
  }
  return rows;
}

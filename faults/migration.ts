import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Dice } from './dice.ts';
import { openPlace } from './place.ts';
import { run } from './program.ts';

export interface MigrationResult {
  /** Of first starts and upgrades, in the middle of what they said they do. */
  kills: number;
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
      const moment = (['Making the database…', 'Migrating…', 'upgrade'] as const)[done % 3]!;
      if (moment === 'Making the database…' || folder === '') newFolder();
      if (moment === 'upgrade') await makeOlder(variables().PEERHOOD_DATA);
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
      await victim.ended;
      const both = [run(['migrate', '--json'], variables()), run(['migrate', '--json'], variables())];
      const codes = await Promise.all(both.map(({ ended }) => ended));
      if (codes.every((code) => code === 0)) recovered++;
      else
        problems.push(
          `after a kill at “${moment}”: ${codes.join()} ${both.map(({ said }) => said()).join('\n')}`,
        );
    }
    const place = await openPlace({}, { folder });
    const serves = (await place.recovered()) < 60;
    const leftovers = readdirSync(join(folder, 'data')).filter((name) => /^postgres.*\.\d+$/.test(name));
    await place.close();
    return { kills, recovered, leftovers, serves, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As after an upgrade of the program: what says who may do what is of another version, and is applied whole. */
async function makeOlder(data: string): Promise<void> {
  const place = run(['start'], { PEERHOOD_DATA: data, PORT: '0', PEERHOOD_BACKUPS_KEPT: '0' });
  await place.says('Peerhood is running at ');
  const client = new pg.Client({
    connectionString: `postgresql://postgres@/peerhood?host=${encodeURIComponent(join(data, 'run'))}`,
  });
  await client.connect();
  await client.query("update schema_versions set hash = 'older' where name = 'access'");
  await client.end();
  place.kill('SIGTERM');
  await place.ended;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Output, withPlace } from '../command.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Visibility } from '../platform/schema.ts';
import type { Destination } from './destination.ts';
import { type ImportResult, importStackExchange } from './stackexchange.ts';

const usage = 'stackexchange <folder> --group <name> [--visibility private] [--facilitator <name>]';

const visibilities: readonly Visibility[] = ['public', 'community', 'private', 'hidden'];

/** `peerhood import …`: reads what another place has published into a group of this one. */
export async function runImport(args: string[], output: Output): Promise<void> {
  const wish = readArguments(args);
  await withPlace(output, async ({ env, db }) => {
    const progress = showProgress(output);
    try {
      const result = await importStackExchange(db, {
        ...wish,
        reports: resolve(env.PEERHOOD_DATA, 'reports'),
        onProgress: progress.at,
      });
      progress.end();
      output.result(result.imported, told(result));
    } finally {
      progress.end();
    }
  });
}

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args);
  const [source, folder, ...more] = positionals;
  const { group, facilitator, visibility } = values;
  if (source !== 'stackexchange' || !folder || more.length > 0 || !group) {
    throw new Refusal(`Usage: npm run peerhood -- import ${usage}`);
  }
  const known = visibilities.find((each) => each === visibility);
  if (visibility !== undefined && !known) {
    throw new Refusal(`--visibility is one of ${visibilities.join(', ')}.`);
  }
  return { folder: resolve(folder), group, visibility: known, facilitator };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { group: text, visibility: text, facilitator: text },
    });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

/** A bar that fills on a terminal; elsewhere a line now and then. Ended twice, it ends once. */
function showProgress(output: Output) {
  const terminal = process.stderr.isTTY;
  const every = terminal ? 100 : 10_000;
  let shownAt = performance.now();
  let open = false;
  return {
    at(read: number, total: number) {
      if (performance.now() - shownAt < every) return;
      shownAt = performance.now();
      const share = Math.min(1, read / Math.max(1, total));
      const figures = `${Math.floor(share * 100)} %, ${megabytes(read)} of ${megabytes(total)} MB`;
      if (!terminal) return output.say(`Importing: ${figures}`);
      open = true;
      const filled = Math.round(share * 30);
      process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${figures}\x1b[K`);
    },
    end() {
      if (open) process.stderr.write('\r\x1b[K');
      open = false;
    },
  };
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000).toLocaleString('en');

function told({ imported, destination, skipped, updated }: ImportResult): string[] {
  const count = (number: number) => number.toLocaleString('en');
  const { read, added, unchanged, bad, topics, answers, comments, people, report, seconds } = imported;
  return [
    `${destination.made ? 'Made the' : 'Imported into the'} ${destination.visibility} group “${destination.name}” (/groups/${destination.address}).`,
    `Read ${count(read)} rows in ${count(Math.ceil(seconds))} seconds.`,
    `Added ${count(added)}: ${count(topics)} topics, ${count(answers)} answers, ${count(comments)} comments, ${count(people)} people${
      added > topics + answers + comments + people ? ', and what became of questions' : ''
    }.`,
    ...(unchanged > 0
      ? [`Here already: ${count(unchanged)}, of which ${count(updated)} were brought up to date.`]
      : []),
    ...(imported.skipped > 0
      ? [`Not kept: ${[...skipped].map(([sort, number]) => `${count(number)} ${sort}`).join(', ')}.`]
      : []),
    `Bad rows: ${count(bad)}. What could not be kept is named in ${report}`,
    ...wayIn(destination),
  ];
}

/** Nobody reads by rank, so a group that an import made has to be given to somebody. */
function wayIn({ facilitators, members, visibility, name }: Destination): string[] {
  if (facilitators > 0) return [];
  if (visibility === 'public' || visibility === 'community') {
    return ['Nobody facilitates the group yet. Whoever joins it can take that up.'];
  }
  if (members > 0) return ['Nobody facilitates the group yet. Any of its members can take that up.'];
  return [
    'Nobody is in the group yet, and organisers cannot read it either. Give it to somebody who has an account:',
    `  npm run peerhood -- import stackexchange <folder> --group ${JSON.stringify(name)} --facilitator <name>`,
  ];
}

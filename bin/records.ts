import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Output, withPlace } from '../src/command.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { noteExport, takeRecord } from '../src/records/actions.ts';
import { fileOf } from '../src/records/compute/csv.ts';
import { periodOf, publicOf } from '../src/records/compute/figures.ts';
import { formats, records } from '../src/records/policy.ts';
import { publicFigures } from '../src/records/queries.ts';
import { retention } from '../src/retention.ts';

/**
 * Writes every record into a folder, as CSV and as JSON, readable by its owner alone. The log keeps that it was done.
 * @throws Refusal when the folder cannot be written
 */
export async function exportRecords(args: string[], output: Output): Promise<void> {
  const [verb, folder, ...more] = args;
  if (verb !== 'export' || !folder || more.length > 0) {
    throw new Refusal('Where to? npm run peerhood -- records export <folder>');
  }
  const target = resolve(folder);
  makeFolder(target);
  const taken = await withPlace(output, ({ db }) =>
    db.asSystem(async (system) => {
      await noteExport(system);
      const taken: [name: string, content: string][] = [];
      for (const record of records) {
        const rows = await takeRecord(system, record, retention);
        for (const format of formats) taken.push([`${record}.${format}`, fileOf(rows, format)]);
      }
      return taken;
    }),
  );
  for (const [name, content] of taken) writeFileSync(join(target, name), content, { mode: 0o600 });
  const files = taken.map(([name]) => name);
  output.result({ folder: target, files }, [`${files.length} files are in ${target}: ${files.join(', ')}`]);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(`Nothing can be written into ${folder} (${(error as Error).message}).`);
  }
}

/** Prints the figures that everybody can read at /figures, for any period. */
export async function printFigures(args: string[], output: Output): Promise<void> {
  const { from, to } = read(args);
  const period = periodOf(from, to, new Date().toISOString().slice(0, 10));
  if (!period) throw new Refusal('A period is two days such as 2026-01-01, the first not after the last.');
  const counted = await withPlace(output, ({ db }) =>
    db.asSystem((system) => system.first(publicFigures(period.from, period.to))),
  );
  const figures = publicOf(counted!.figures);
  output.result(figures, [JSON.stringify(figures, null, 2)]);
}

function read(args: string[]): { from: string | undefined; to: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
    return { from: values.from, to: values.to };
  } catch {
    throw new Refusal('Not understood. figures [--from <day>] [--to <day>]');
  }
}

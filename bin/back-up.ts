import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contents } from '../src/back-up.ts';
import { type Output, openServer } from '../src/command.ts';
import { backUp, checkBackUp, restore } from '../src/platform/back-up.ts';
import { openDatabase } from '../src/platform/db.ts';
import { readEnv } from '../src/platform/env.ts';
import { openFiles } from '../src/platform/files.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { oweErasures, payErasures, readErasures } from './own.ts';

/**
 * Writes the whole place into one file, while it runs.
 * @throws Refusal when the file is there already
 */
export async function backUpPlace(args: string[], output: Output): Promise<void> {
  const [file, ...more] = args;
  if (!file || more.length > 0) throw new Refusal('Where to? back-up <file>');
  const env = readEnv(process.env);
  const key = env.PEERHOOD_BACKUP_KEY;
  if (!key)
    output.say(
      'Warning: this back-up is NOT encrypted. Whoever has the file can read all private words. Set PEERHOOD_BACKUP_KEY.',
    );
  const database = await openServer(env, 'command', output.say);
  try {
    const url = env.DATABASE_DIRECT_URL ?? database.url;
    const made = await backUp(url, openFiles(env), file, contents, key);
    if (made.missing > 0)
      output.say(`Warning: ${made.missing} files that belong to it were not where files are kept.`);
    output.result({ file: resolve(file), encrypted: key !== undefined, ...made }, [
      `The place is in ${resolve(file)}: ${made.rows} rows, ${made.files} files, ${made.bytes} bytes.`,
    ]);
  } finally {
    await database.stop();
  }
}

/**
 * Fills an empty place from a back-up, and erases again whoever was erased since, by the lists in the data folder and
 * beside the back-up, and one that is named.
 * @throws Refusal when the back-up cannot be used, somebody is here or the place runs; nothing was touched then
 */
export async function restorePlace(args: string[], output: Output): Promise<void> {
  const [file, option, list, ...more] = args;
  if (!file || more.length > 0 || (option && (option !== '--erasures' || !list)))
    throw new Refusal('From what? restore <file> [--erasures <list>]');
  const env = readEnv(process.env);
  if (list && !existsSync(list)) throw new Refusal(`There is no list of erasures at ${resolve(list)}.`);
  output.say('Checking the back-up…');
  const checked = await checkBackUp(file, env.PEERHOOD_BACKUP_KEY);
  const store = openFiles(env);
  const database = await openServer(env, 'command', output.say);
  try {
    const url = env.DATABASE_DIRECT_URL ?? database.url;
    // Where back-ups were copied together with the list, it lies beside their folder, as in a data folder.
    const beside = dirname(resolve(file));
    const folders = [resolve(env.PEERHOOD_DATA), beside, dirname(beside)];
    const named = [...folders.map((folder) => join(folder, 'erasures')), ...(list ? [resolve(list)] : [])];
    const lists = [...new Set(named)].filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
    const listed = await readErasures(lists);
    const done = await restore(
      url,
      store,
      file,
      checked,
      contents,
      env.PEERHOOD_BACKUP_KEY,
      output.say,
      // Before anybody is back: whatever ends this program in between, the next start erases them before it serves.
      () => oweErasures(env, listed),
    );
    if (!done.encrypted) output.say('This back-up is not encrypted: anybody could have changed it.');
    for (const rule of done.loose) output.say(`Some rows point at nothing: ${rule}`);
    if (lists.length === 0)
      output.say(
        'There is no list of erasures. If people were erased since, bring the file “erasures” of the old data folder into this one and run: erasures replay',
      );
    const db = openDatabase(database.url, {
      prepare: env.DATABASE_DIRECT_URL === undefined,
      onError: () => {},
    });
    let erased = 0;
    try {
      erased = (await payErasures({ env, db, databaseUrl: url })) ?? 0;
    } finally {
      await db.close();
    }
    const { head, tables, rows, files } = done;
    output.result(
      { made: head.made, program: head.program, tables, rows, files, erased, replayed: lists.length > 0 },
      [
        `Restored as it was at ${head.made}: ${rows} rows, ${files} files.`,
        ...(erased > 0 ? [`${erased} people were erased since, and are erased again.`] : []),
        'Everybody signs in anew.',
      ],
    );
  } finally {
    await database.stop();
  }
}

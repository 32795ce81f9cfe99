import { createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { eraseAgain, eraseDue, sourceFor, type Wanted } from '../src/own/actions.ts';
import { archiveOf } from '../src/own/compute/archive.ts';
import { erasingIn } from '../src/own/jobs.ts';
import { messages } from '../src/own/messages.ts';
import { personNamed } from '../src/people/queries.ts';
import { type OpenPlace, type Output, withPlace } from '../src/platform/command.ts';
import { openFiles } from '../src/platform/files.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { zipOf } from '../src/platform/zip.ts';

/**
 * Writes everything of somebody's into a file, as they themselves would download it, readable by its owner alone.
 * @throws Refusal when there is nobody of this name, or the file is there already
 */
export async function exportPerson(args: string[], output: Output): Promise<void> {
  const [name, file, ...more] = args;
  if (!name || !file || more.length > 0)
    throw new Refusal('Whose, and where to? export-person <name> <file>');
  const target = resolve(file);
  if (existsSync(target)) throw new Refusal(`${target} is there already.`);
  await withPlace(output, async ({ env, db }) => {
    const person = await db.asSystem((system) => system.first(personNamed(name)));
    if (!person) throw new Refusal(`There is nobody here by the name of “${name}”.`);
    const wanted: Wanted = { person: person.id, name: person.name, locale: 'en', timeZone: 'UTC', place: '' };
    const source = await sourceFor(
      db,
      { person: person.id },
      wanted,
      messages.in('en').archive,
      openFiles(env),
    );
    await pipeline(zipOf(archiveOf(source)), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  });
  output.result({ file: target }, [`Everything of ${name} is in ${target}`]);
}

/**
 * After a copy was restored: erases again whoever was erased since it was made, by the list in the data folder.
 * @throws Refusal when there is no list
 */
export async function erasures(args: string[], output: Output): Promise<void> {
  if (args[0] !== 'replay') throw new Refusal('What about erasures? erasures replay');
  await withPlace(output, async (place) => {
    const path = join(resolve(place.env.PEERHOOD_DATA), 'erasures');
    const found = await replayErasures(place, path);
    output.result({ erased: found }, [`${found} people were here again, and are erased again.`]);
  });
}

/**
 * @returns how many of the list were here
 * @throws Refusal when there is no such list
 */
export async function replayErasures({ env, db, databaseUrl }: OpenPlace, path: string): Promise<number> {
  const list = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`There is no list of erasures at ${path}.`);
  });
  let found = 0;
  for (const line of list.split('\n')) {
    const [, id, posts] = /^([0-9a-f-]{36}) (delete|keep)$/.exec(line) ?? [];
    if (id && (await db.asSystem((system) => eraseAgain(system, id, posts as 'delete' | 'keep')))) found += 1;
  }
  await eraseDue(db, erasingIn(env.PEERHOOD_DATA, databaseUrl));
  return found;
}

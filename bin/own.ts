import { createWriteStream, existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type OpenPlace, type Output, withPlace } from '../src/command.ts';
import { eraseAgain, eraseDue, sourceFor, type Wanted } from '../src/own/actions.ts';
import { archiveOf } from '../src/own/compute/archive.ts';
import { erasingIn } from '../src/own/jobs.ts';
import { messages } from '../src/own/messages.ts';
import { personNamed } from '../src/people/queries.ts';
import type { Env } from '../src/platform/env.ts';
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
    const { list, owed } = pathsIn(place.env);
    const found = await replayErasures(place, list);
    await rm(owed, { force: true });
    output.result({ erased: found }, [`${found} people were here again, and are erased again.`]);
  });
}

/**
 * @returns how many of the list were here
 * @throws Refusal when there is no such list, or it cannot be read
 */
async function replayErasures({ env, db, databaseUrl }: OpenPlace, path: string): Promise<number> {
  let found = 0;
  for (const line of await linesOf(path)) {
    const [id, posts] = line.split(' ') as [string, 'delete' | 'keep'];
    if (await db.asSystem((system) => eraseAgain(system, id, posts))) found += 1;
  }
  await eraseDue(db, erasingIn(env.PEERHOOD_DATA, databaseUrl));
  return found;
}

/**
 * Whoever stands on one of these lists, as lines of it.
 * @throws Refusal when one of them cannot be read
 */
export async function readErasures(lists: readonly string[]): Promise<string[]> {
  return (await Promise.all(lists.map(linesOf))).flat();
}

/**
 * Writes these into this place's own list, and that all of it is still to be done: if nobody comes to it, the next start
 * does it before anybody is let in. For an empty place alone: whoever is listed is erased, wherever the list came from.
 * @param lines as `readErasures` gives them
 */
export async function oweErasures(env: Pick<Env, 'PEERHOOD_DATA'>, lines: readonly string[]): Promise<void> {
  const { list, owed } = pathsIn(env);
  const known = new Set(existsSync(list) ? await linesOf(list) : []);
  const more = lines.filter((line) => !known.has(line) && known.add(line));
  await mkdir(resolve(env.PEERHOOD_DATA), { recursive: true });
  if (more.length > 0) await appendFile(list, `${more.join('\n')}\n`, { mode: 0o600 });
  await writeFile(owed, '', { mode: 0o600 });
}

/** Erases again whoever is to be. Undefined when nothing is owed. */
export async function payErasures(place: OpenPlace): Promise<number | undefined> {
  const { list, owed } = pathsIn(place.env);
  if (!existsSync(owed)) return undefined;
  const found = existsSync(list) ? await replayErasures(place, list) : 0;
  await rm(owed, { force: true });
  return found;
}

const pathsIn = (env: Pick<Env, 'PEERHOOD_DATA'>) => ({
  list: join(resolve(env.PEERHOOD_DATA), 'erasures'),
  owed: join(resolve(env.PEERHOOD_DATA), 'erasures-owed'),
});

/** A list may have been carried around: by mail, by editors that end lines in their own way. */
async function linesOf(path: string): Promise<string[]> {
  const list = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`There is no list of erasures at ${path}.`);
  });
  const lines = list
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines)
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} (delete|keep)$/.test(line))
      throw new Refusal(`${path} is no list of erasures, or was changed: a line of it cannot be read.`);
  return lines;
}

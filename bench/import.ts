import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { migrate } from '../src/platform/migrate.ts';
import type { Postgres } from '../src/platform/postgres.ts';
import { randomFrom } from '../test/chance.ts';
import { type Measure, median } from './measure.ts';
import { benchFolder, freshFolder, runCommand, startServer } from './place.ts';
import { vocabulary, zipfText } from './seed.ts';

/**
 * A dump of 48,000 rows goes through the program's own command into an empty place. The floor copies the rows that
 * came of it into the same tables of another empty place, with their indexes, triggers and foreign keys. Then the
 * most memory that the command ever had, beside that for a quarter of the dump.
 */
export const importDump: Measure = async (say, log) => {
  const postgres = await startServer(log);
  try {
    const small = await importInto(postgres, 'bench_import_small', await dump(size / 4, log), log);
    const whole = await importInto(postgres, 'bench_import', await dump(size, log), log);
    const floor = await copyTime(postgres, 'bench_import', log);
    say({
      name: 'import',
      value: whole.rows / whole.seconds,
      unit: 'rows/s',
      floor: whole.rows / floor,
      ratio: floor / whole.seconds,
    });
    say({
      name: 'import-memory',
      value: whole.megabytes,
      unit: 'MB',
      floor: small.megabytes,
      ratio: whole.megabytes / small.megabytes,
    });
  } finally {
    await postgres.stop();
  }
};

/** Rows that become people and posts: of twelve one is of a person, two of questions, five of answers, four of comments. */
const size = 48_000;
const share = { people: 1 / 12, questions: 2 / 12, answers: 5 / 12, comments: 4 / 12 };

async function importInto(postgres: Postgres, database: string, folder: string, log: (line: string) => void) {
  await emptyDatabase(postgres, database);
  const { result, megabytes } = await runCommand(['import', 'stackexchange', folder, '--group', 'Import'], {
    DATABASE_URL: postgres.url(database),
    PEERHOOD_DATA: freshFolder(join(benchFolder, 'import')),
  });
  const { added, seconds } = result as { added: number; seconds: number };
  log(`${added} rows in ${seconds} s, at most ${Math.round(megabytes)} MB`);
  return { rows: added, seconds, megabytes };
}

/** In the order in which the rows need each other. */
const tables =
  'groups agreements people topics posts topic_tags resolutions imported_rows search_documents search_languages search_words'.split(
    ' ',
  );

/** Seconds: the median of three times, of fewer on a slow machine. */
async function copyTime(postgres: Postgres, source: string, log: (line: string) => void): Promise<number> {
  const folder = freshFolder(join(benchFolder, 'finished-rows'));
  await onDatabase(postgres, source, async (client) => {
    for (const table of tables) {
      await pipeline(client.query(copyTo(`copy ${table} to stdout`)), createWriteStream(join(folder, table)));
    }
  });
  const times: number[] = [];
  for (let spent = 0; times.length < 3 && spent < 40; spent = times.reduce((sum, time) => sum + time, 0)) {
    await emptyDatabase(postgres, 'bench_import_floor');
    await onDatabase(postgres, 'bench_import_floor', async (client) => {
      // Topics name the posts that were accepted, and posts name their topics: one of the two has to wait.
      await client.query(
        'alter table topics alter constraint topics_accepted_post_id_id_fkey deferrable initially deferred',
      );
      await client.query("select set_config('peerhood.importing', 'on', false)");
      await client.query('checkpoint');
      const started = performance.now();
      await client.query('begin');
      for (const table of tables) {
        await pipeline(
          createReadStream(join(folder, table)),
          client.query(copyFrom(`copy ${table} from stdin`)),
        );
      }
      await client.query('commit');
      times.push((performance.now() - started) / 1000);
    });
    log(`COPY of the same rows: ${times.at(-1)!.toFixed(1)} s`);
  }
  return median(times);
}

async function emptyDatabase(postgres: Postgres, name: string): Promise<void> {
  await onDatabase(postgres, 'postgres', async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner peerhood_app`);
  });
  await migrate(postgres.url(name));
}

async function onDatabase<T>(
  postgres: Postgres,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The folder of a dump with so many rows, made once and kept for the next run. */
async function dump(rows: number, log: (line: string) => void): Promise<string> {
  const folder = join(benchFolder, `dump-${rows}`);
  if (existsSync(folder)) return folder;
  log(`Writing a dump of ${rows} rows.`);
  const unfinished = freshFolder(`${folder}-unfinished`);
  mkdirSync(unfinished, { recursive: true });
  const text = zipfText(vocabulary(20_000, 7), 7);
  const random = randomFrom(7);
  const below = (most: number) => 1 + Math.floor(random() * most);
  const people = rows * share.people;
  const questions = rows * share.questions;
  const answers = rows * share.answers;
  const at = (number: number) => new Date(Date.UTC(2015, 0, 1) + number * 60_000).toISOString().slice(0, 23);
  const html = (words: number) =>
    `&lt;p&gt;${text(words)}.&lt;/p&gt;&#xA;&#xA;&lt;p&gt;${text(words)} &lt;em&gt;${text(2)}&lt;/em&gt;.&lt;/p&gt;`;

  function* users() {
    for (let id = 1; id <= people; id++)
      yield `Id="${id}" DisplayName="${text(1)} ${id}" CreationDate="${at(id)}"`;
  }
  function* posts() {
    for (let id = 1; id <= questions + answers; id++) {
      const common = `Id="${id}" CreationDate="${at(id)}" Score="${below(20)}" OwnerUserId="${below(people)}" Body="${html(20 + below(60))}"`;
      const accepted = random() < 0.4 ? ` AcceptedAnswerId="${questions + id}"` : '';
      yield id <= questions
        ? `${common} PostTypeId="1" Title="${text(8)}" Tags="|${text(1)}|${text(1)}|"${accepted}`
        : `${common} PostTypeId="2" ParentId="${1 + ((id - 1) % questions)}"`;
    }
  }
  function* comments() {
    for (let id = 1; id <= rows * share.comments; id++)
      yield `Id="${id}" PostId="${below(questions + answers)}" Score="0" Text="${text(10 + below(30))}" CreationDate="${at(id)}" UserId="${below(people)}"`;
  }
  for (const [name, lines] of Object.entries({ Users: users(), Posts: posts(), Comments: comments() })) {
    await pipeline(
      Readable.from(xml(name.toLowerCase(), lines)),
      createWriteStream(join(unfinished, `${name}.xml`)),
    );
  }
  renameSync(unfinished, folder);
  return folder;
}

function* xml(root: string, rows: Iterable<string>): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n`;
  for (const row of rows) yield `  <row ${row} />\n`;
  yield `</${root}>\n`;
}

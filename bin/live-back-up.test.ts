import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contents } from '../src/back-up.ts';
import { forgetTakenOff } from '../src/files/actions.ts';
import { removeFiles, sweepFiles } from '../src/files/jobs.ts';
import { backUp, checkBackUp, restore } from '../src/platform/back-up.ts';
import { diskStore } from '../src/platform/files.ts';
import { type EmptyPlace, emptyPlace } from '../test/place.ts';
import { everyRow, snapshotOfBackUp } from '../test/rows.ts';
import { newWorld, type Person, type World } from '../test/world.ts';

/* A place in which people write, chat, send and take back files and pages while its back-up is made. */

const long = process.env.PEERHOOD_LONG === '1';
const folder = mkdtempSync(join(tmpdir(), 'peerhood-live-'));
const key = 'a long key that nobody guesses';
let world: World;
let elsewhere: EmptyPlace;
let people: Person[];
let group: string;
let topic: string;
let room: string;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  world = await newWorld();
  elsewhere = await emptyPlace();
  people = await Promise.all(['Ana', 'Ben', 'Chi', 'Dee'].map((name) => world.person(name)));
  group = await world.group(people[0]!, 'Night shift', 'private');
  for (const person of people.slice(1)) await world.join(person, group);
  topic = await world.topic(people[0]!, group, 'How do you sleep?');
  room = (await people[0]!.go(`/groups/${group}/rooms`, { name: 'Kitchen' })).replace('/rooms/', '');
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await elsewhere.drop();
  await world.drop();
});

/** What one turn of one person does. Files are words, so that no picture is worked on. */
async function act(person: Person, turn: number): Promise<void> {
  const words = `Turn ${turn} of ${person.name}\t\\N « ’ 日本語`;
  switch (turn % 5) {
    case 0:
      return void (await world.reply(person, topic, words));
    case 1:
      return void (await person.go(`/rooms/${room}/messages`, { body: words }));
    case 2: {
      const answer = await person.upload(`/topics/${topic}/posts`, { body: words }, [
        new File([words.repeat(500)], `words-${turn}.txt`),
      ]);
      expect(answer.status).toBe(303);
      return;
    }
    case 3: {
      // One that is not sent yet comes, and an earlier one goes again.
      const sent = new File([words.repeat(300)], `unsent-${turn}.txt`);
      expect((await person.upload('/files', {}, [sent])).status).toBe(200);
      const [, own] = await run<{ id: string }>(
        sql`select id from attachments where owner_id = ${person.id} and post_id is null and taken_off_at is null order by id desc`,
      );
      if (own) expect((await person.post(`/files/${own.id}/removal`)).status).toBe(303);
      return;
    }
    default: {
      const [post] = await run<{ id: string }>(
        sql`select id from posts where author_id = ${person.id} and removed_at is null and not opening order by random() limit 1`,
      );
      if (post) expect((await person.post(`/posts/${post.id}/removal`)).status).toBe(303);
    }
  }
}

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

/** Takes away for good, at once, what was taken off. */
async function forgetFiles(): Promise<void> {
  await world.db.asSystem((system) => forgetTakenOff(system, 0));
  await removeFiles(world.db, world.attachments.store);
  // Of files alone: what is on its way just now is not of last week.
  const store = { ...world.attachments.store, sweepDrafts: async () => {} };
  await sweepFiles(world.db, store, Date.now() + 7 * 86_400_000);
}

test('a back-up under load is the place of one moment: every row and every file of it, and nothing of later', async () => {
  let [turn, stopped] = [0, false];
  const load = people.map(async (person) => {
    while (!stopped) {
      turn += 1;
      await act(person, turn);
    }
  });
  const turns = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const until = turn + count;
      const look = () => (turn >= until || stopped ? resolve() : setTimeout(look, 5));
      Promise.all(load).catch(reject);
      look();
    });
  await turns(long ? 400 : 25);

  // A table that no page reads holds it up after its first tables, so that it lasts as long as that of a large place.
  const lock = new pg.Client({ connectionString: world.superuserUrl });
  await lock.connect();
  await lock.query('begin; lock table back_up_troubles in access exclusive mode');
  const file = join(folder, 'live.peerhood');
  const { store } = world.attachments;
  const making = backUp(world.databaseUrl, store, file, contents, key);
  making.catch(() => {}); // It is awaited below.
  const moment = await snapshotOfBackUp(world.superuserUrl);
  await turns(long ? 1000 : 40);
  // What was taken off meanwhile would go from the store now.
  await forgetFiles();
  await lock.query('commit');
  await lock.end();
  const made = await making;
  const before = await moment.rows();
  stopped = true;
  await Promise.all(load);
  const after = await everyRow(world.superuserUrl);

  // Something of each kind did happen in between, or nothing is shown by this.
  for (const table of ['posts', 'messages', 'attachments', 'file_removals'])
    expect(after[table], table).not.toEqual(before[table]);
  const named = await run<{ key: string }>(sql`${sql.raw(contents.fileKeys)}`);
  expect(made.missing).toBe(0);
  expect(made.files).toBeGreaterThan(0);

  const kept = diskStore(join(folder, 'files'));
  const checked = await checkBackUp(file, key);
  await restore(elsewhere.databaseUrl, kept, file, checked, contents, key, () => {});
  const found = await everyRow(elsewhere.superuserUrl);
  const moments = [...contents.leftOut, '(sequences)', 'schema_versions', 'presences', 'audit_waiting'];
  for (const [table, rows] of Object.entries(before))
    if (!moments.includes(table)) expect(found[table], table).toEqual(rows);
  expect(Object.keys(found)).toEqual(Object.keys(before));

  // Each file of that moment is there with its bytes, also those that are gone from the place by now.
  const client = new pg.Client({ connectionString: elsewhere.superuserUrl });
  await client.connect();
  const { rows: files } = await client.query<{ key: string; bytes: number }>(
    'select key, bytes from attachments',
  );
  await client.end();
  await forgetFiles();
  let gone = 0;
  for (const { key: name, bytes } of files) {
    const stored = await buffer((await kept.get(name))!.content);
    expect(stored.length).toBe(Number(bytes));
    const there = await store.get(name);
    if (there) expect(stored).toEqual(await buffer(there.content));
    else gone += 1;
  }
  expect(gone).toBeGreaterThan(0);
  expect(files.length).toBe(made.files);
  expect(named.length).toBeGreaterThan(0);
}, 240_000);

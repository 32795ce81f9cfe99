import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { startFauxqs } from 'fauxqs';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backUpDaily, backUpState, contents, leaveToWorker, upgrade } from '../src/back-up.ts';
import type { Output } from '../src/command.ts';
import { backUp, checkBackUp, restore } from '../src/platform/back-up.ts';
import { readEnv } from '../src/platform/env.ts';
import { diskStore } from '../src/platform/files.ts';
import { migrate } from '../src/platform/migrate.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { opened, type Part, sealed } from '../src/platform/sealed.ts';
import { type EmptyPlace, emptyPlace } from '../test/place.ts';
import { everyRow } from '../test/rows.ts';
import { openTraces } from '../test/traces.ts';
import { newWorld, type World } from '../test/world.ts';
import { backUpPlace, restorePlace } from './back-up.ts';
import { duty } from './duty.ts';

// A world with a row in every table, its back-up, and what comes of it elsewhere: over an outside database, as an
// operator calls the commands.

const key = 'a long key that nobody guesses';
const folder = mkdtempSync(join(tmpdir(), 'peerhood-back-up-'));
const data = join(folder, 'data');
const plain = join(folder, 'plain');
const file = join(folder, 'place.peerhood');
const here = new Set<EmptyPlace>();
let world: World;
let stored: string;

const id = "'01990000-0000-7000-8000-0000000000aa'";
/** Into the tables in which nobody's row is planted. */
const fitting = [
  `insert into audit_log (verb, seq, previous, hash, actor_mark) values ('did', 1, '\\x00', '\\x0aff', null)`,
  `insert into back_up_troubles (why) values ('old')`,
  `insert into consent_texts (hash, kind, version, words) values (sha256('x'), 'k', 1, 'Words')`,
  `insert into erasures (id, posts) values (${id}, 'keep')`,
  `insert into experiences (id, name) values (${id}, 'Being tested')`,
  `insert into file_removals (key) values ('gone')`,
  `insert into group_experiences (group_id, experience_id) values (${id}, ${id})`,
  `insert into leavings (person_id, posts, due_at) values (${id}, 'keep', 'infinity')`,
  `insert into polls (post_id, topic_id, group_id, question) values (${id}, ${id}, ${id}, 'Q?')`,
  `insert into poll_options (poll_id, group_id, place, text) values (${id}, ${id}, 3, 'A\r\nB')`,
  `insert into post_revisions (post_id, group_id, body, html, written_at) values (${id}, ${id}, '', '<p>', now())`,
  `insert into retention_runs (kind) values ('x')`,
  `insert into support_request_experiences values (${id}, ${id})`,
  `insert into triage_counts (week, level, found_by, outcome, late)
    select '2026-01-05', (enum_range(null::flag_level))[1], 'words', (enum_range(null::flag_outcome))[1], true`,
  `insert into triage_uncovered values ('2026-01-05', 'Thai', 3)`,
  `insert into triage_weeks (week) values ('2026-01-05')`,
];

beforeAll(async () => {
  chmodSync(folder, 0o711);
  world = await newWorld();
  const ana = await world.person('Ana', 'organiser');
  const ben = await world.person('Ben');
  const group = await world.group(ana, 'Night shift', 'hidden');
  await world.join(ben, group);
  const topic = await world.topic(ana, group, 'Zeile\tmit Tab', {
    body: 'Back\\slash,\n\\N and « ’ 日本語 » \\.',
  });
  const reply = await world.reply(ben, topic, 'Not alone.');
  const traces = await openTraces(world.superuserUrl);
  const { rows: posts } = await traces.client.query('select group_id from posts where id = $1', [reply]);
  await traces.plant(ana.id, 'Planted words.', 'Shared words.', {
    post_id: reply,
    topic_id: topic,
    group_id: posts[0].group_id,
  });
  const store = diskStore(join(data, 'files'));
  ({ key: stored } = await store.put(Readable.from([Buffer.alloc(200_000, 'picture')])));
  const small = await store.put(Readable.from([Buffer.from('small')]));
  await traces.client.query('begin; set local session_replication_role = replica');
  await traces.client.query('update attachments set key = $1, small_key = $2', [stored, small.key]);
  // Bytes that text has to carry, and an end of a count that no row shows.
  await traces.client.query(
    `insert into push_keys (public_key, private_key) values (E'\\\\x\\t\\n', E'\\b\\f\\v')`,
  );
  await traces.client.query("select setval(pg_get_serial_sequence('events', 'id'), 4711)");
  for (const statement of fitting) await traces.client.query(`${statement} on conflict do nothing`);
  await traces.client.query('commit');
  await traces.close();
  at(world.databaseUrl, data);
  await call(backUpPlace, file);
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  for (const place of here) await place.drop();
  await world.drop();
});

function at(databaseUrl: string, dataFolder: string, backUpKey = key) {
  vi.stubEnv('DATABASE_URL', databaseUrl);
  vi.stubEnv('PEERHOOD_DATA', dataFolder);
  vi.stubEnv('PEERHOOD_BACKUP_KEY', backUpKey);
}

async function call(command: (args: string[], output: Output) => Promise<void>, ...args: string[]) {
  const said: string[] = [];
  const results: object[] = [];
  await command(args, {
    json: true,
    say: (line) => said.push(line),
    result: (object) => results.push(object),
  });
  expect(results).toHaveLength(1);
  return { ...(results[0] as Record<string, unknown>), said: said.join('\n') };
}

async function elsewhere(): Promise<EmptyPlace> {
  const place = await emptyPlace();
  here.add(place);
  return place;
}

test('every row of every table and every file come back, into another place', async () => {
  const place = await elsewhere();
  const target = join(folder, 'other');
  at(place.databaseUrl, target);
  const done = await call(restorePlace, file);
  expect(done).toMatchObject({ files: 2, erased: 0, replayed: false });
  expect(done.said).toContain('no list of erasures');

  const before = await everyRow(world.superuserUrl);
  const after = await everyRow(place.superuserUrl);
  const mayBeEmpty = [...contents.leftOut, 'schema_versions', 'presences', 'audit_waiting'];
  for (const [table, rows] of Object.entries(before)) {
    if (mayBeEmpty.includes(table)) continue;
    // Rows were planted here that point at nothing: such a rule holds for what comes.
    const found = after[table]!.map((row) =>
      table === '(rules)' ? row.replace(' NOT VALID false', ' true') : row,
    );
    expect(found, table).toEqual(rows);
  }
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const table of contents.leftOut) expect(after[table], table).toEqual([]);
  expect(after['(sequences)']!.join()).toContain('4711');
  // Nothing equal for being empty: a table without a row here proves nothing.
  expect(
    Object.keys(before).filter((table) => !mayBeEmpty.includes(table) && before[table]!.length === 0),
  ).toEqual([]);
  expect(before.sessions!.length).toBeGreaterThan(0);

  const store = diskStore(join(target, 'files'));
  expect(await buffer((await store.get(stored))!.content)).toEqual(Buffer.alloc(200_000, 'picture'));
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file).includes('Not alone.')).toBe(false);
  // The policies hold there, and the place can be brought to today's version again: nothing is left to do.
  await migrate(place.databaseUrl);
}, 120_000);

test('a place with people is refused, as is one that runs, and keeps what it has', async () => {
  const before = await everyRow(world.superuserUrl);
  at(world.databaseUrl, data);
  // A list of erasures that came along with the back-up, with somebody on it who is here and well: it is not taken over.
  const [here] = await world.db.asSystem((system) =>
    system.all(sql<{ id: string }>`select erasure_id as id from people limit 1`),
  );
  const list = join(folder, 'foreign-list');
  writeFileSync(list, `${here!.id} delete\n`);
  const lists = () => ['erasures', 'erasures-owed'].filter((name) => existsSync(join(data, name)));
  const known = lists();
  await expect(call(restorePlace, file, '--erasures', list)).rejects.toThrow(
    'There are people in this place',
  );
  expect(await everyRow(world.superuserUrl)).toEqual(before);
  expect(lists()).toEqual(known);
  expect(known).not.toContain('erasures-owed');

  const place = await elsewhere();
  const other = new pg.Client({ connectionString: place.databaseUrl });
  await other.connect();
  at(place.databaseUrl, join(folder, 'running'));
  await expect(call(restorePlace, file)).rejects.toThrow('This place runs');
  await other.end();
});

test('another key and none are refused, and a file of a newer version or of another kind', async () => {
  const place = await elsewhere();
  const before = await everyRow(place.superuserUrl);
  at(place.databaseUrl, join(folder, 'refused'), 'another key than it was');
  await expect(call(restorePlace, file)).rejects.toThrow('is not the key');
  at(place.databaseUrl, join(folder, 'refused'), '');
  await expect(call(restorePlace, file)).rejects.toThrow('is encrypted');
  await expect(call(restorePlace, join(folder, 'absent'))).rejects.toThrow('There is no file');
  const odd = join(folder, 'odd');
  writeFileSync(odd, 'something else');
  await expect(call(restorePlace, odd)).rejects.toThrow('no back-up');

  const newer = join(folder, 'newer');
  const head = { program: '9.0.0', schema: ['0001_people.sql', '9999_later.sql'], made: '2030-01-01' };
  writeFileSync(newer, await buffer(Readable.from(sealed(head, undefined, nothing()))));
  await expect(call(restorePlace, newer)).rejects.toThrow('newer Peerhood, 9.0.0 (it has 9999_later.sql)');
  expect(await everyRow(place.superuserUrl)).toEqual(before);
  expect(existsSync(join(folder, 'refused', 'files'))).toBe(false);
});

async function* nothing() {}

/** A back-up as an older version made it, by hand. */
async function older(...parts: Part[]): Promise<string> {
  const path = join(folder, `older-${parts.length}`);
  const schema = [
    '0001_people.sql',
    '0002_groups.sql',
    '0003_discussions.sql',
    '0004_safety.sql',
    '0005_search.sql',
  ];
  const row = '01990000-0000-7000-8000-000000000001\tOda\toda\n';
  const all = async function* () {
    yield { part: { kind: 'file', key: 'ab'.repeat(20) }, content: [Buffer.from('old')] };
    yield {
      part: { kind: 'table', name: 'people', columns: ['id', 'name', 'name_key'] },
      content: [Buffer.from(row)],
    };
    for (const part of parts) yield { part };
  };
  writeFileSync(
    path,
    await buffer(Readable.from(sealed({ program: '0.0.1', schema, made: '2026-01-01' }, key, all()))),
  );
  return path;
}

test('a back-up of an older version becomes a place of today’s', async () => {
  const place = await elsewhere();
  at(place.databaseUrl, join(folder, 'older'));
  const wanted = await everyRow(place.superuserUrl);
  expect(await call(restorePlace, await older())).toMatchObject({ program: '0.0.1', rows: 1, files: 1 });
  const after = await everyRow(place.superuserUrl);
  expect(after.people!.join()).toContain('Oda');
  expect(after['(rules)']).toEqual(wanted['(rules)']);
  expect(after['(triggers)']).toEqual(wanted['(triggers)']);
  expect(after.schema_versions!.length).toBe(wanted.schema_versions!.length);
}, 120_000);

test('what fails in the middle leaves an empty place, and no file', async () => {
  const place = await elsewhere();
  const target = join(folder, 'middle');
  at(place.databaseUrl, target);
  const unknown = await older({ kind: 'table', name: 'later_things', columns: ['id'] });
  await expect(call(restorePlace, unknown)).rejects.toThrow('later_things');
  expect(
    await buffer((await diskStore(join(target, 'files')).get('ab'.repeat(20)))?.content ?? Readable.from([])),
  ).toEqual(Buffer.alloc(0));
  // A disk that goes bad between the two readings.
  const checked = await checkBackUp(file, key);
  const bad = join(folder, 'bad');
  const bytes = readFileSync(file);
  for (const at of [0.3, 0.6, 0.99]) bytes[Math.floor(bytes.length * at)]! ^= 1;
  writeFileSync(bad, bytes);
  const store = diskStore(join(target, 'files'));
  await expect(restore(place.databaseUrl, store, bad, checked, contents, key, () => {})).rejects.toThrow(
    Refusal,
  );
  expect(Object.values(await everyRow(place.superuserUrl)).flat()).not.toContain('Ana');
  expect(existsSync(join(target, 'files', stored.slice(0, 2), stored))).toBe(false);
}, 120_000);

test('a process that only serves pages waits until the worker has made its back-up and brought a newer version in', async () => {
  const place = await elsewhere();
  const home = join(folder, 'waits');
  at(place.databaseUrl, home);
  const said: string[] = [];
  const waitFor = (variables: Record<string, string>, stopped = new Promise<void>(() => {})) =>
    leaveToWorker(
      readEnv({ ...process.env, ...variables }),
      place.databaseUrl,
      (words) => said.push(words),
      stopped,
      10,
    );
  const web = { PEERHOOD_RUN: 'web', PEERHOOD_BACKUPS_KEPT: '0' };
  await waitFor(web);
  const client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  await client.query("delete from schema_versions where name = 'access'");
  // Whoever makes back-ups brings it in itself.
  await waitFor({ PEERHOOD_RUN: 'worker' });
  await waitFor({ PEERHOOD_RUN: 'web', PEERHOOD_BACKUPS_KEPT: '7' });
  expect(said).toEqual([]);
  await waitFor(web, Promise.resolve());
  expect(said).toEqual([expect.stringContaining('waits for the worker')]);

  let over = false;
  const waiting = waitFor(web).then(() => {
    over = true;
  });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(over).toBe(false);
  await upgrade(readEnv(process.env), place.databaseUrl, () => {});
  await waiting;
  expect(readdirSync(join(home, 'back-ups'))).toEqual([expect.stringMatching(/^before-upgrade-/)]);
  await client.end();
}, 120_000);

test('an upgrade makes a back-up first; one that fails changes nothing, and says which part of it and why in one line', async () => {
  const place = await elsewhere();
  const home = join(folder, 'upgraded');
  at(place.databaseUrl, home);
  const env = readEnv(process.env);
  const client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  // As before two migrations, but that what the second makes stands in its way.
  await client.query(`drop table practice_completions cascade; alter table preferences drop column reply_cues;
    delete from schema_versions where name in ('0032_practice.sql', '0037_back_up_troubles.sql', 'access')`);
  const before = await everyRow(place.superuserUrl);
  // As systemd would start it again and again: one back-up is left of that.
  for (const _ of ['first', 'second'])
    await expect(upgrade(env, place.databaseUrl, () => {})).rejects.toThrow(
      new Refusal(
        'This version could not be brought in: db/migrations/0037_back_up_troubles.sql failed (relation "back_up_troubles" already exists, 42P07). The data is as it was before; the version from before starts on it again.',
      ),
    );
  expect(await everyRow(place.superuserUrl)).toEqual(before);
  const made = () => readdirSync(join(home, 'back-ups'));
  expect(made()).toEqual([expect.stringMatching(/^before-upgrade-.*\.peerhood$/)]);
  await checkBackUp(join(home, 'back-ups', made()[0]!), key);

  await client.query('drop table back_up_troubles');
  const log: string[] = [];
  for (const _ of ['older', 'current']) await upgrade(env, place.databaseUrl, (line) => log.push(line));
  expect(log.join()).not.toContain('Warning');
  expect(made()).toHaveLength(1);
  expect(Object.keys(await everyRow(place.superuserUrl))).toEqual(
    Object.keys(await everyRow(world.superuserUrl)),
  );

  // Without room for a back-up nothing is begun.
  await client.query("update schema_versions set hash = 'older' where name = 'access'");
  await client.end();
  rmSync(join(home, 'back-ups'), { recursive: true });
  writeFileSync(join(home, 'back-ups'), 'in the way');
  await expect(upgrade(env, place.databaseUrl, () => {})).rejects.toThrow('nothing was changed');
}, 120_000);

test('a damaged back-up of the place is refused before anything is touched', async () => {
  const place = await elsewhere();
  const before = await everyRow(place.superuserUrl);
  const target = join(folder, 'damaged-place');
  at(place.databaseUrl, target);
  const whole = readFileSync(file);
  const damaged = join(folder, 'damaged');
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (index) => {
      const other = Buffer.from(whole);
      other[index]! ^= 1;
      writeFileSync(damaged, other);
      await expect(call(restorePlace, damaged)).rejects.toThrow(Refusal);
      truncateSync(damaged, index);
      await expect(call(restorePlace, damaged)).rejects.toThrow(Refusal);
    }),
    { numRuns: 4 },
  );
  expect(await everyRow(place.superuserUrl)).toEqual(before);
  expect(existsSync(join(target, 'files'))).toBe(false);
}, 120_000);

test('into a bucket and from one; whoever was erased since is erased again by the lists beside the back-up, and the list goes on', async () => {
  const place = await elsewhere();
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  const { rows } = await client.query("select erasure_id as id from people where name = 'Ben'");
  await client.end();
  // As they were copied from the other machine.
  const copied = join(folder, 'copied');
  mkdirSync(join(copied, 'back-ups'), { recursive: true });
  cpSync(file, join(copied, 'back-ups', 'place.peerhood'));
  writeFileSync(join(copied, 'erasures'), `${rows[0].id} delete\n`);
  const server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('place');
  vi.stubEnv('S3_URL', `http://key:secret@127.0.0.1:${server.port}/place`);
  try {
    // A pooler stands in front, which no back-up can go through: it is not even asked.
    at('postgres:///pooler?host=/nowhere', join(folder, 'erasing'));
    vi.stubEnv('DATABASE_DIRECT_URL', place.databaseUrl);
    await expect(call(restorePlace, file)).rejects.toThrow('DATABASE_URL cannot be reached');
    at(place.databaseUrl, join(folder, 'erasing'));
    const done = await call(restorePlace, join(copied, 'back-ups', 'place.peerhood'));
    expect(done).toMatchObject({ files: 2, erased: 1, replayed: true });
    const all = JSON.stringify(await everyRow(place.superuserUrl));
    expect(all).not.toContain('Not alone.');
    expect(all).not.toContain('Ben');
    expect(readFileSync(join(folder, 'erasing', 'erasures'), 'utf8')).toBe(`${rows[0].id} delete\n`);
    // Ben's were let go of; who else had some has them in the bucket, and nothing lies on the disk.
    expect(existsSync(join(folder, 'erasing', 'files', stored.slice(0, 2)))).toBe(false);
    const again: Record<string, unknown> = await call(backUpPlace, join(folder, 'of-bucket'));
    expect(again).toMatchObject({ missing: 0 });
    expect(again.files).toBe((await checkBackUp(join(folder, 'of-bucket'), key)).files);
    expect(again.files).toBeGreaterThan(0);
  } finally {
    vi.stubEnv('S3_URL', '');
    vi.stubEnv('DATABASE_DIRECT_URL', '');
    await server.stop();
  }
  // The option still names one that lies anywhere.
  await expect(call(restorePlace, file, '--erasures', join(folder, 'absent'))).rejects.toThrow(
    'no list of erasures',
  );
}, 120_000);

test('what is written while it is made is not in it, half or whole; nor is a file of it removed meanwhile', async () => {
  at(world.databaseUrl, data, '');
  const store = diskStore(join(data, 'files'));
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  let asked = 0;
  const meanwhile = {
    ...store,
    // The rows have been read when the first file is asked for; they stand as they stood when it began.
    async get(name: string) {
      asked += 1;
      const { rows } = await client.query(
        'select key from file_removals where (select pg_try_advisory_xact_lock_shared(hashtext($1)))',
        ['peerhood back-up'],
      );
      expect(rows).toEqual([]);
      return store.get(name);
    },
  };
  const made = await backUp(world.databaseUrl, meanwhile, plain, contents, undefined);
  expect(asked).toBe(2);
  expect(made.missing).toBe(0);
  const { rows } = await client.query('select pg_try_advisory_xact_lock_shared(hashtext($1)) as free', [
    'peerhood back-up',
  ]);
  expect(rows[0].free).toBe(true);
  await client.end();
  expect(await checkBackUp(plain, undefined)).toMatchObject({ encrypted: false, files: 2 });
  expect((await call(backUpPlace, join(folder, 'plain2'))).said).toContain('NOT encrypted');
  await expect(call(backUpPlace, plain)).rejects.toThrow('there already');
  await expect(call(backUpPlace)).rejects.toThrow(Refusal);
});

test('what is committed together while it is made is in it together, or not at all', async () => {
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  const pairs = join(folder, 'pairs');
  let done = false;
  const making = backUp(
    world.databaseUrl,
    diskStore(join(data, 'files')),
    pairs,
    contents,
    undefined,
  ).finally(() => {
    done = true;
  });
  let written = 0;
  for (; !done; written += 1)
    await client.query(`begin; insert into file_removals (key) values ('pair ${written}');
      insert into retention_runs (kind) values ('pair ${written}'); commit`);
  await making;
  await client.query("delete from file_removals where key like 'pair%'");
  await client.query("delete from retention_runs where kind like 'pair%'");
  await client.end();
  expect(written).toBeGreaterThan(0);
  const found: Record<string, number> = {};
  for await (const { part, content } of (await opened(createReadStream(pairs), undefined)).parts())
    if (part.kind === 'table')
      found[String(part.name)] = (await buffer(Readable.from(content))).toString().split('pair ').length - 1;
  expect(found.retention_runs).toBe(found.file_removals);
  expect(found.retention_runs).toBeLessThan(written);
});

test('one that cannot be written ends, leaves nothing, and is in nobody’s way', async () => {
  const nowhere = join(folder, 'absent', 'x');
  const files = diskStore(join(data, 'files'));
  await expect(backUp(world.databaseUrl, files, nowhere, contents, undefined)).rejects.toThrow('ENOENT');
  const failing = { ...files, get: () => Promise.reject(new Error('The bucket is away.')) };
  const half = join(folder, 'half');
  // The server takes a moment to see that the first one has gone.
  await vi.waitFor(
    () =>
      expect(backUp(world.databaseUrl, failing, half, contents, undefined)).rejects.toThrow('bucket is away'),
    10_000,
  );
  expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  await vi.waitFor(() => backUp(world.databaseUrl, files, half, contents, undefined), 10_000);
});

test('one a day is made, as many as wanted are kept, and a failed or an old one is known', async () => {
  const home = join(folder, 'daily');
  mkdirSync(home);
  symlinkSync(join(data, 'files'), join(home, 'files'));
  at(world.databaseUrl, home);
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '2');
  const env = readEnv(process.env);
  const day = (n: number) => new Date(Date.UTC(2026, 0, n, 3));
  expect(await backUpDaily(env, world.databaseUrl, day(1))).toBe(true);
  expect(await backUpDaily(env, world.databaseUrl, new Date(day(1).getTime() + 3_600_000))).toBe(false);
  expect(await backUpDaily(env, world.databaseUrl, day(2))).toBe(true);
  expect(await backUpDaily(env, world.databaseUrl, day(3))).toBe(true);
  expect(readdirSync(join(home, 'back-ups'))).toEqual([
    '2026-01-02T030000Z.peerhood',
    '2026-01-03T030000Z.peerhood',
  ]);
  expect(await backUpState(env, day(4))).toEqual({
    kept: 2,
    sealed: true,
    newest: day(3),
    late: undefined,
  });
  expect((await backUpState(env, day(6))).late).toBe('old');
  await expect(backUpDaily(env, 'postgres:///gone?host=/nowhere', day(6))).rejects.toThrow();
  expect((await backUpState(env, day(6))).late).toBe('failed');
  expect(await backUpDaily(env, world.databaseUrl, day(6))).toBe(true);
  expect((await backUpState(env, day(6))).late).toBeUndefined();
  const alarms = await call(duty, 'alarms').catch((error) => error);
  expect(alarms.result.backUps).toBe('old');
  // Files are not where they should be, as when a disk is not there: what there is is kept, and no whole one goes for it.
  const whole = readdirSync(join(home, 'back-ups')).filter((name) => !name.includes('incomplete'));
  vi.stubEnv('PEERHOOD_DATA', join(folder, 'other-disk'));
  mkdirSync(join(folder, 'other-disk'));
  symlinkSync(join(home, 'back-ups'), join(folder, 'other-disk', 'back-ups'));
  const without = readEnv(process.env);
  for (const n of [10, 11, 12])
    await expect(backUpDaily(without, world.databaseUrl, day(n))).rejects.toThrow('not where files are kept');
  expect(await backUpDaily(without, world.databaseUrl, new Date(day(12).getTime() + 3_600_000))).toBe(false);
  expect(readdirSync(join(home, 'back-ups')).filter((name) => name.endsWith('.peerhood'))).toEqual([
    ...whole,
    '2026-01-11T030000Z-incomplete.peerhood',
    '2026-01-12T030000Z-incomplete.peerhood',
  ]);
  expect((await backUpState(without, day(12))).late).toBe('failed');
  expect(readFileSync(join(home, 'back-ups', 'failed'), 'utf8')).toContain('not where files are kept');
  at(world.databaseUrl, home);
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '0');
  expect(await backUpDaily(readEnv(process.env), world.databaseUrl, day(9))).toBe(false);
});

import { Readable } from 'node:stream';
import { inflateRawSync } from 'node:zlib';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTraces, type Traces } from '../../test/traces.ts';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { keepNotification } from '../notifications/actions.ts';
import { ownData } from '../own-data.ts';
import { hashPassword } from '../people/compute/password.ts';
import { takenKinds } from './compute/archive.ts';

let world: World;
let traces: Traces;
let ana: Person;
let ben: Person;
let group: string;
let topic: string;

beforeAll(async () => {
  world = await newWorld();
  traces = await openTraces(world.superuserUrl);
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ben, 'Night shift', 'private');
  await world.join(ana, group);
  topic = await world.topic(ana, group, 'How do you sleep?');
});
afterAll(async () => {
  await traces.close();
  await world.drop();
});

const run = <Row>(query: RawBuilder<Row>) => world.db.asSystem((system) => system.all<Row>(query));

/** The files of a ZIP archive, by its central directory. */
function unzip(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((place, index) =>
      index === 0 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + size);
    files[name] = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString('utf8');
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

async function archiveOf(
  person: Person,
  fields: Record<string, string> = {},
  headers = {},
): Promise<Record<string, string>> {
  const answer = await person.post('/you/data/archive', fields, headers);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return unzip(Buffer.from(await answer.arrayBuffer()));
}

describe('an archive', () => {
  test('holds every row of every table that is one’s own, as the database has it, and nothing more', async () => {
    await world.reply(ana, topic, 'A <b>book</b> & tea. كتاب');
    const [post] = await run<{ id: string; topic_id: string; group_id: string }>(
      sql`select id, topic_id, group_id from posts where topic_id = ${topic} limit 1`,
    );
    await traces.plant(ana.id, 'Planted words.', 'Of all.', {
      post_id: post!.id,
      topic_id: post!.topic_id,
      group_id: post!.group_id,
    });
    await run(
      sql`insert into blocks (blocker_id, blocked_id) values (${ana.id}, ${ben.id}) on conflict do nothing`,
    );
    await run(sql`update suspensions set ended_at = now()`);
    await run(sql`select audit_as(${ana.id}, 'changed a target', null, null, null, '{}', now())`);
    const files = await archiveOf(ana);
    expect(
      Object.keys(files)
        .filter((name) => !name.startsWith('files/'))
        .sort(),
    ).toEqual(['index.html', ...takenKinds.map(({ kind }) => `${kind}.json`)].sort());
    // What a function gives is tried with a mask and a poll of hers, below.
    for (const { table, kind, by, take, but = {} } of takenKinds.filter(({ from }) => !from)) {
      const found = await traces.client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t where $1 in (${by.map((column) => `t.${column}`).join(', ')})`,
        [ana.id],
      );
      const rows = found.rows.filter(({ row }) =>
        Object.entries(but).every(([column, words]) => !words.includes(String(row[column]))),
      );
      const taken = JSON.parse(files[`${kind}.json`]!) as Record<string, unknown>[];
      expect(taken.length, kind).toBe(rows.length);
      // Each thing that she can have is there, so that no kind is empty by mistake.
      if (!empty.has(kind)) expect(taken.length, kind).toBeGreaterThan(0);
      const people = Object.keys(ownData[table]!.people);
      const plain = take.filter((column) => !people.includes(column));
      const facts = (row: Record<string, unknown>) => JSON.stringify(plain.map((column) => row[column]));
      expect(taken.map(facts).sort(), kind).toEqual(rows.map(({ row }) => facts(row)).sort());
      // Of other people only names.
      for (const row of taken)
        for (const column of people)
          if (column !== 'id') expect(String(row[column] ?? '')).not.toMatch(/^[0-9a-f-]{36}$/);
    }
    const all = Object.values(files).join('');
    expect(all).not.toContain(ben.id);
    expect(all).toContain('Ben');
  });

  test('does not tell of a report about which nothing was done', async () => {
    world.clock.now += 86_400_000;
    const kit = await world.person('Kit');
    for (const kind of ['none', 'other', 'kind word'])
      await run(sql`insert into decisions (kind, person_id, facts)
        values (${kind}::decision_kind, ${kit.id}, ${`Facts of ${kind}.`})`);
    const { 'decisions.json': decisions = '' } = await archiveOf(kit);
    expect(decisions).toContain('Facts of kind word.');
    expect(decisions).not.toMatch(/Facts of (?:none|other)/);
  });

  test('holds the files that one added, under names that lead nowhere else', async () => {
    world.clock.now += 86_400_000;
    const fin = await world.person('Fin');
    const { key } = await world.attachments.store.put(Readable.from(['The bytes of a letter.']));
    await run(sql`insert into attachments (owner_id, kind, content_type, bytes, name, key)
      values (${fin.id}, 'document', 'text/plain', 22, '../../a letter.txt', ${key})`);
    const files = await archiveOf(fin);
    const [name = ''] = Object.keys(files).filter((each) => each.startsWith('files/'));
    expect(name).toMatch(/^files\/[0-9a-f-]{36}-[^/]*a letter\.txt$/);
    expect(files[name]).toBe('The bytes of a letter.');
    expect(files['files.json']).toContain('a letter.txt');
  });

  test('can be read: in the reader’s language and direction, without script, with words as they are', async () => {
    world.clock.now += 86_400_000;
    const { 'index.html': page = '' } = await archiveOf(ana, {}, { 'accept-language': 'ar' });
    expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(page).not.toContain('<script');
    expect(page).toContain('A &lt;b&gt;book&lt;/b&gt; &amp; tea. كتاب');
    expect(page).toContain('ما كتبته');
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`<h2 id="${id}">`);
  });

  test('holds no words of others but replies to oneself, and no name that one may not see', async () => {
    world.clock.now += 86_400_000;
    const cleo = await world.person('Cleo');
    const other = await world.group(ben, 'Hidden away', 'hidden');
    await world.join(cleo, other);
    const mine = await world.topic(cleo, other, 'Mine there');
    await world.reply(ben, mine, 'A reply to Cleo.');
    await world.reply(ben, topic, 'Not for Cleo at all.');
    expect((await archiveOf(cleo))['replies-to-you.json']).toContain('A reply to Cleo.');
    await run(sql`delete from memberships where person_id = ${cleo.id}`);
    await world.reply(ben, mine, 'Written after she had gone.');
    const files = await archiveOf(cleo);
    // Her words are hers; others' she reads there no more, those that came since least of all.
    expect(files['posts.json']).toContain('About Mine there.');
    expect(files['replies-to-you.json']).not.toContain('A reply to Cleo.');
    expect(Object.values(files).join('')).not.toContain('after she had gone');
    expect(Object.values(files).join('')).not.toContain('Not for Cleo');
    // She is not in the group any more: its name is not told.
    expect(Object.values(files).join('')).not.toContain('Hidden away');
  });

  test('holds what one wrote under a pseudonym, with its polls and files, also of a group that one has left; nobody else’s does', async () => {
    world.clock.now += 86_400_000;
    const kit = await world.person('Kitty');
    const other = await world.group(ben, 'Masked here', 'private');
    await world.join(kit, other);
    const opened = await kit.go(`/groups/${other}/topics`, {
      kind: 'conversation',
      title: 'Heavy things',
      body: 'Kit’s first words.',
      masked: 'on',
      poll_question: 'Do you know that?',
      poll_options: 'Very well\nNot at all',
    });
    const at = /\/topics\/([0-9a-f-]{36})/.exec(opened)![1]!;
    const [post] = await run<{ id: string; mask_id: string }>(
      sql`select id, mask_id from posts where topic_id = ${at}`,
    );
    await kit.go(`/posts/${post!.id}/revisions`, { title: 'Heavy things', body: 'Kit’s later words.' });
    const { key } = await world.attachments.store.put(Readable.from(['The bytes of a drawing.']));
    await run(sql`insert into attachments (kind, content_type, bytes, name, key, post_id, group_id, audience, attached_at)
      select 'document', 'text/plain', 23, 'drawing.txt', ${key}, id, group_id, audience, now() from posts where id = ${post!.id}`);
    await world.reply(ben, at, 'An answer to the mask.', { reply_to: post!.id });
    const [mask] = await run<{ name: string }>(sql`select name from masks where id = ${post!.mask_id}`);
    const before = await archiveOf(kit);
    expect(before['replies-to-you.json']).toContain('An answer to the mask.');
    await run(sql`delete from memberships where person_id = ${kit.id}`);
    const files = await archiveOf(kit);
    const json = (kind: string) => files[`${kind}.json`];
    expect(json('masked-topics')).toContain('Heavy things');
    expect(json('masked-posts')).toContain('Kit’s later words.');
    expect(json('earlier-masked-words')).toContain('Kit’s first words.');
    expect(json('pseudonyms')).toContain(mask!.name);
    expect(json('polls')).toContain('Do you know that?');
    expect(json('poll-answers')).toContain('Very well');
    expect(json('masked-files')).toContain('drawing.txt');
    expect(files[Object.keys(files).find((name) => name.endsWith('drawing.txt'))!]).toBe(
      'The bytes of a drawing.',
    );
    expect(json('replies-to-you')).not.toContain('An answer to the mask.');
    world.clock.now += 86_400_000;
    const others = Object.values(await archiveOf(ben)).join('');
    for (const words of ['Kit’s', 'Do you know that?', mask!.name, 'drawing.txt'])
      expect(others).not.toContain(words);
  });

  test('is one of a few a day, told to its person, and asks who signed in long ago for the password', async () => {
    const dora = await world.person('Dora');
    for (let n = 0; n < 3; n++) await archiveOf(dora);
    expect((await dora.post('/you/data/archive')).status).toBe(422);
    expect(await dora.page('/you')).toContain('Somebody took along everything that is yours here');
    world.clock.now += 86_400_000;
    await run(
      sql`insert into passwords (person_id, hash) values (${dora.id}, ${await hashPassword('a quiet evening 7')})`,
    );
    await run(
      sql`update sessions set created_at = now() - interval '20 minutes' where person_id = ${dora.id}`,
    );
    expect(await dora.page('/you/data')).toContain('type="password"');
    expect((await dora.post('/you/data/archive')).status).toBe(422);
    expect((await dora.post('/you/data/archive', { password: 'a loud evening 7' })).status).toBe(422);
    expect(Object.keys(await archiveOf(dora, { password: 'a quiet evening 7' }))).toContain('index.html');
    expect((await world.visitor().post('/you/data/archive')).headers.get('location')).toBe(
      '/sign-in?then=%2Fyou%2Fdata',
    );
  });
});

/** Kinds of which the planted person has nothing. */
const empty = new Set(['replies-to-you', 'earlier-words', 'break-from-helping']);

describe('who asks to go', () => {
  test('is shown to nobody from then on, keeps nothing open, and can come back for seven days', async () => {
    const eve = await world.person('Evelyn');
    await world.join(eve, group);
    await world.reply(eve, topic, 'Words of hers.');
    expect(await ben.page(`/topics/${topic}`)).toContain('Evelyn');
    expect((await ben.get(`/people/${eve.id}`)).status).toBe(200);
    expect((await eve.post('/you/leaving', { posts: 'keep', name: 'Ana' })).status).toBe(422);
    expect((await eve.post('/you/leaving', { name: 'Evelyn' })).status).toBe(422);
    const session = eve.cookies.get('session')!;
    const answer = await eve.post('/you/leaving', { posts: 'keep', name: 'evelyn' });
    expect(answer.headers.get('clear-site-data')).toContain('storage');
    expect((await ben.get(`/people/${eve.id}`)).status).toBe(404);
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Evelyn');
    expect(await ben.page(`/topics/${topic}`)).toContain('Words of hers.');
    expect(await ben.page('/search?q=Evelyn')).not.toContain(eve.id);
    eve.cookies.set('session', session);
    expect((await eve.get('/you')).status).toBe(303);

    // She signs in, and sees what a visitor sees, and one button.
    await run(sql`update sessions set ended_at = null where person_id = ${eve.id}`);
    expect((await eve.get('/you')).headers.get('location')).toBe('/you/leaving');
    expect((await eve.get(`/topics/${topic}`)).status).toBe(404);
    expect((await eve.post(`/topics/${topic}/posts`, { body: 'Hello.' })).status).toBe(403);
    expect(textOf(await eve.page('/you/leaving'))).toContain('I changed my mind');
    expect(await eve.go('/you/leaving/end')).toBe('/you');
    expect(await ben.page(`/topics/${topic}`)).toContain('Evelyn');
    expect(await eve.page(`/topics/${topic}`)).toContain('Words of hers.');
  });

  test('gives roles back, is told which groups nobody else carries, and cannot be the last to run the place', async () => {
    const ora = await world.person('Ora', 'organiser');
    const pat = await world.person('Pat', 'organiser');
    const alone = await world.group(pat, 'Morning shift', 'community');
    await world.join(ora, alone);
    expect(textOf(await pat.page('/you/leaving'))).toContain('Morning shift');
    const session = pat.cookies.get('session')!;
    await pat.go('/you/leaving', { posts: 'keep', name: 'Pat' });
    expect(await run(sql`select 1 from place_roles where person_id = ${pat.id}`)).toEqual([]);
    expect(await ora.page('/organise/groups')).toContain('Morning shift');
    // Ora alone is left.
    expect(textOf(await ora.page('/you/leaving'))).toContain('You alone run this place.');
    expect((await ora.post('/you/leaving', { posts: 'keep', name: 'Ora' })).status).toBe(422);
    expect(await run(sql`select 1 from leavings where person_id = ${ora.id}`)).toEqual([]);
    pat.cookies.set('session', session);
    await run(sql`update sessions set ended_at = null where person_id = ${pat.id}`);
    await pat.go('/you/leaving/end');
    // The group has its facilitator again, the place not its organiser.
    expect(await ora.page('/organise/groups')).not.toContain('Morning shift');
    expect((await pat.get('/organise')).status).toBe(404);
  });

  test('can also be somebody who is paused in the whole place', async () => {
    const sad = await world.person('Sad');
    await run(sql`insert into suspensions (person_id) values (${sad.id})`);
    expect(Object.keys(await archiveOf(sad))).toContain('posts.json');
    await sad.go('/you/leaving', { posts: 'delete', name: 'Sad' });
    expect(await run(sql`select posts from leavings where person_id = ${sad.id}`)).toEqual([
      { posts: 'delete' },
    ]);
  });
});

test('a break shows only where its person chose so, and ends in one tap', async () => {
  const gil = await world.person('Gil');
  await gil.go('/you/break');
  expect(await gil.page('/you')).toContain('You have been taking a break');
  expect(await ben.page(`/people/${gil.id}`)).not.toContain('Taking a break');
  expect((await run<{ yes: boolean }>(sql`select on_break(${gil.id}) as yes`))[0]!.yes).toBe(true);
  await gil.go('/you/break', { shown: 'on' });
  expect(await ben.page(`/people/${gil.id}`)).toContain('Taking a break');
  // Not to who is blocked.
  await gil.go(`/people/${ben.id}/block`);
  expect(
    await world.db.asViewer({ person: ben.id }, (viewer) =>
      viewer.all(sql`select 1 from pauses where person_id = ${gil.id}`),
    ),
  ).toEqual([]);
  await gil.go('/you/break/end');
  expect(await gil.page('/you')).not.toContain('You have been taking a break');
  expect((await run<{ yes: boolean }>(sql`select on_break(${gil.id}) as yes`))[0]!.yes).toBe(false);
});

test('nothing is brought to who takes a break: what would be told is not even kept', async () => {
  const hal = await world.person('Hal');
  const told = (thread: string) => ({
    person: hal.id,
    kind: 'reply',
    told: { subject_id: crypto.randomUUID(), thread_id: thread, at: new Date() } as never,
    since: new Date(),
    ways: { mail: null, push: null, digest: false } as never,
  });
  const keep = () => world.db.asSystem((system) => keepNotification(system, told(topic)));
  expect(await keep()).toBe(true);
  await hal.go('/you/break');
  expect(await keep()).toBe(false);
  await hal.go('/you/break/end');
  expect(await keep()).toBe(true);
});

test('a welcomer on a break is told of nobody', async () => {
  const [wil, new1, new2] = [
    await world.person('Wil'),
    await world.person('Newt'),
    await world.person('Nora'),
  ];
  await run(sql`insert into welcomers (person_id) values (${wil.id})`);
  const told = async (who: Person) => {
    await world.db.asViewer({ person: who.id }, (viewer) => viewer.all(sql`select arrive('everyone', null)`));
    return (await run(sql`select 1 from welcomes where newcomer_id = ${who.id} and welcomer_id = ${wil.id}`))
      .length;
  };
  expect(await told(new1)).toBe(1);
  await wil.go('/you/break');
  expect(await told(new2)).toBe(0);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { makeWorkerUtils } from 'graphile-worker';
import { type RawBuilder, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeFiles } from '../src/files/jobs.ts';
import { type Erasing, eraseDue } from '../src/own/actions.ts';
import { forgetJobs } from '../src/platform/jobs.ts';
import { verifyAudit } from '../src/records/actions.ts';
import { openTraces, type Traces } from './traces.ts';
import { newWorld, type Person, textOf, type World } from './world.ts';

/** Erasing, looked at from behind: every table of every schema is searched for the person, before and after. */

const name = 'Quillwen Ashdown';
/** Stands in everything that she writes. */
const words = 'zanzibarquux';

let world: World;
let traces: Traces;
let quill: Person;
let ben: Person;
let group: string;
let topic: string;
let reply: string;
let quoting: string;
let noted: string[];

beforeEach(async () => {
  world = await newWorld();
  traces = await openTraces(world.superuserUrl);
  quill = await world.person(name);
  ben = await world.person('Ben', 'moderator');
  group = await world.group(ben, 'Night shift', 'private');
  await world.join(quill, group);
  topic = await world.topic(quill, group, `How do you sleep, ${words}?`, {
    body: `Badly, ${words}.`,
    tags: words,
  });
  reply = await world.reply(quill, topic, `More ${words} and another elephantine thing.`);
  await quill.go(`/posts/${reply}/revisions`, { body: `Edited ${words}, signed ${name}.` });
  const page = await ben.page(`/topics/${topic}?quote=${reply}`);
  const quoted = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(page)![1]!.replaceAll('&gt;', '>');
  expect(quoted).toContain(words);
  quoting = await world.reply(ben, topic, `${quoted}Thank you @${name}, dear ${name}. Mine is here.`);
  await ben.go(`/groups/${group}/draft`, {
    title: 'Half a thought',
    body: '',
    poll_question: `What do we give ${name}?`,
    poll_options: 'Tea\nA card',
  });
  noted = [];
  await run(sql`insert into post_revisions (post_id, group_id, body, html, written_by, written_at)
    select id, group_id, ${quoted}, ${`<p>${quoted}</p>`}, author_id, created_at from posts where id = ${quoting}`);
  await quill.go('/you/profile', {
    about: `I am ${words}.`,
    languages: 'English',
    time_zone: 'UTC',
    locale: 'en',
  });
  const jobs = await makeWorkerUtils({ connectionString: world.databaseUrl });
  await jobs.migrate();
  await jobs.addJob('told', { person: quill.id });
  await jobs.addJob('told', { person: ben.id });
  await jobs.release();
}, 30_000);
afterEach(async () => {
  await traces.close();
  await world.drop();
});

const run = <Row>(query: RawBuilder<Row>) => world.db.asSystem((system) => system.all<Row>(query));

const erasing: Erasing = {
  note: async (id, posts) => void noted.push(`${id} ${posts}`),
  forgetJobs: (id) => forgetJobs(world.databaseUrl, id),
  batch: 2,
};

/** Her row in every table in which one can stand, and her words and her name wherever people write. */
async function everywhere(): Promise<void> {
  const [post] = await run<{ id: string; topic_id: string; group_id: string }>(
    sql`select id, topic_id, group_id from posts where id = ${quoting}`,
  );
  await traces.plant(quill.id, `${words} by ${name}`, `By ${name}.`, {
    post_id: post!.id,
    topic_id: post!.topic_id,
    group_id: post!.group_id,
  });
  await run(
    sql`insert into blocks (blocker_id, blocked_id) values (${ben.id}, ${quill.id}) on conflict do nothing`,
  );
  await run(sql`select audit_as(${quill.id}, 'changed a target', null, ${quill.id}, null, '{}', now())`);
  await run(sql`update place set rules = ${`Ask ${name}.`}, rules_html = ${`<p>Ask ${name}.</p>`}`);
}

const erasureId = async () =>
  (await run<{ id: string }>(sql`select erasure_id as id from people where id = ${quill.id}`))[0]!.id;

async function leave(posts: 'delete' | 'keep'): Promise<void> {
  const session = quill.cookies.get('session')!;
  await quill.go('/you/leaving', { posts, name });
  await run(sql`update leavings set due_at = now()`);
  quill.cookies.set('session', session);
}

test('nothing is left of who is erased with their words: no name, no id, no word, in no table', async () => {
  await everywhere();
  const before = await traces.of(quill.id, name);
  // Everything that the registry knows to hold people holds her, so that nothing can be clean by chance.
  expect(Object.keys(before).length).toBeGreaterThan(50);
  expect(Object.keys(await traces.of(words)).length).toBeGreaterThan(15);
  expect(await traces.of('elephantine')).toHaveProperty('search_words');
  const { head } = await world.db.asSystem((system) => verifyAudit(system));
  const erasure = await erasureId();

  const { store } = world.attachments;
  const { key } = await store.put(Readable.from([`A picture of ${words}.`]));
  await run(sql`update attachments set key = ${key} where owner_id = ${quill.id}`);
  const stored = async () => {
    const keys: string[] = [];
    for await (const each of store.list()) keys.push(each.key);
    return keys;
  };
  expect(await stored()).toEqual([key]);

  await leave('delete');
  expect(await eraseDue(world.db, erasing)).toBe(1);
  await removeFiles(world.db, store);
  expect(await stored()).toEqual([]);

  expect(await traces.of(quill.id, name, 'Quillwen')).toEqual({});
  expect(await traces.of(words, 'elephantine')).toEqual({});
  expect(noted).toEqual([`${erasure} delete`]);
  expect(await run(sql`select id, posts from erasures`)).toEqual([{ id: erasure, posts: 'delete' }]);
  // The log stands as it stood.
  expect(await world.db.asSystem((system) => verifyAudit(system, head))).toMatchObject({
    misfit: undefined,
    hadNoted: true,
  });
  // What others wrote is there, without the quotation.
  const seen = textOf(await ben.page(`/topics/${topic}`));
  expect(seen).toContain('Mine is here.');
  expect(seen).toContain('[…]');
  expect(seen).toContain('Thank you somebody who left, dear somebody who left.');
  // The other's job stays.
  expect(await traces.of(ben.id)).toHaveProperty('graphile_worker._private_jobs');
  expect((await quill.get('/you')).status).toBe(303);
}, 60_000);

test('what was written under a mask goes as well, and what was said in a room', async () => {
  const masked = await world.reply(quill, topic, 'A kumquatish secret of somebody.');
  await run(sql`update posts set edited_by = null where id = ${masked}`);
  await traces.client.query(
    `with m as (insert into masks (topic_id, group_id, audience, name) select topic_id, group_id, audience, 'Quiet Heron'
        from posts where id = $1 returning id, topic_id),
      o as (insert into mask_owners (mask_id, topic_id, person_id) select id, topic_id, $2 from m)
    update posts p set author_id = null, mask_id = m.id from m where p.id = $1`,
    [masked, quill.id],
  );
  const [room] = await run<{ id: string }>(sql`insert into rooms (group_id, name)
    select group_id, 'Kitchen' from posts where id = ${masked} returning id`);
  await traces.client.query(
    `insert into messages (room_id, group_id, author_id, body, html, words)
      select $1, group_id, $2, 'Kumquatish too.', '<p>Kumquatish too.</p>', to_tsvector('simple', 'kumquatish') from rooms where id = $1`,
    [room!.id, quill.id],
  );
  expect(Object.keys(await traces.of('kumquatish')).sort()).toEqual(
    expect.arrayContaining(['messages', 'posts', 'search_words']),
  );
  await leave('delete');
  await eraseDue(world.db, erasing);
  expect(await traces.of('kumquatish', quill.id)).toEqual({});
}, 30_000);

test('who keeps their posts there is in them by no name and no id, and the words stand', async () => {
  await everywhere();
  await leave('keep');
  expect(await eraseDue(world.db, erasing)).toBe(1);
  expect(await traces.of(quill.id, name, 'Quillwen')).toEqual({});
  const seen = textOf(await ben.page(`/topics/${topic}`));
  expect(seen).toContain(`Edited ${words}, signed somebody who left.`);
  expect(seen).toContain(`Somebody who left: Edited ${words}`);
  // And it is found by its words still.
  expect(textOf(await ben.page(`/search?q=${words}`))).toContain('How do you sleep');
}, 60_000);

test('killed in the middle, it goes on where it was, whatever part that was', async () => {
  await everywhere();
  for (let n = 0; n < 5; n++) await world.reply(quill, topic, `${'Once more '.repeat(n + 1)}${words} ${n}.`);
  await leave('delete');
  for (const parts of [1, 4, 40, 60]) {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./erase-child.ts', import.meta.url)), world.databaseUrl],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    const lines = createInterface({ input: child.stdout });
    let seen = 0;
    for await (const _ of lines) {
      seen += 1;
      if (seen < parts) child.stdin.write('\n');
      else child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    // It is not over, and what is there is whole.
    expect(await run(sql`select 1 from leavings where begun_at is not null`)).toHaveLength(1);
  }
  expect(await eraseDue(world.db, erasing)).toBe(1);
  expect(await traces.of(quill.id, name, words)).toEqual({});
  expect(await eraseDue(world.db, erasing)).toBe(0);
}, 60_000);

describe('a knowledge page', () => {
  test('loses the part of who is erased with their words, also from its history, and keeps the others’', async () => {
    const answered = await world.topic(ben, group, 'What helps at night?');
    const answer = await world.reply(quill, answered, `A book about ${words}.`);
    await ben.go(`/topics/${answered}/resolution`, { kind: 'accepted', post: answer });
    await ben.go(`/topics/${answered}/page-drafts`);
    const [draft] = await run<{ id: string }>(sql`select id from page_drafts where topic_id = ${answered}`);
    const page = await quill.go(`/page-drafts/${draft!.id}/answers`, { willing: 'yes' });
    expect(textOf(await ben.page(page))).toContain(`A book about ${words}.`);
    await leave('delete');
    await eraseDue(world.db, erasing);
    expect(await traces.of(quill.id, name, words)).toEqual({});
    expect(textOf(await ben.page(page))).toContain('About What helps at night?');
  }, 30_000);
});

test('who has changed their mind is not erased, and who has no time left cannot', async () => {
  const session = quill.cookies.get('session')!;
  await quill.go('/you/leaving', { posts: 'delete', name });
  quill.cookies.set('session', session);
  expect(await eraseDue(world.db, erasing)).toBe(0);
  const again = await run<{ done: boolean }>(sql`select end_leaving(${quill.id}) as done`);
  expect(again[0]!.done).toBe(true);
  await run(sql`update sessions set ended_at = null where person_id = ${quill.id}`);
  expect(await quill.page('/you')).toContain(name);
  await leave('delete');
  await run(sql`update leavings set begun_at = now()`);
  expect((await run<{ done: boolean }>(sql`select end_leaving(${quill.id}) as done`))[0]!.done).toBe(false);
});

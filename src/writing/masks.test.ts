import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { takeMaskedWordsAway } from './actions.ts';

let world: World;
let fay: Person;
let ana: Person;
let ben: Person;
let cleo: Person;
let group: string;
beforeAll(async () => {
  world = await newWorld();
  [fay, ana, ben, cleo] = await Promise.all(
    ['fay', 'ana', 'ben', 'cleo'].map((name) => world.person(name)) as [
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
    ],
  );
  group = await world.group(fay, 'Night shift', 'private');
  for (const person of [ana, ben, cleo]) await world.join(person, group);
});
afterAll(() => world.drop());

const system = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((db) => db.all(query));
/** Somebody who has not used up what one may write under masks in a day. */
async function somebody(name: string): Promise<Person> {
  const person = await world.person(name);
  await world.join(person, group);
  return person;
}
const noticesOf = async (person: Person) =>
  (
    await system(
      sql<{ kind: string }>`select kind from account_notices where person_id = ${person.id} order by at, id`,
    )
  ).map(({ kind }) => kind);

/** A reply under a mask; its id, the mask's, and its name. */
async function masked(person: Person, topic: string, body: string) {
  await person.go(`/topics/${topic}/posts`, { body, masked: 'on' });
  const [post] = await system(
    sql<{
      id: string;
      mask: string;
      name: string;
    }>`select p.id, p.mask_id as mask, k.name from posts p join masks k on k.id = p.mask_id
      where p.topic_id = ${topic} and p.body = ${body}`,
  );
  return post!;
}

/** Everything that the role of a viewer, or the system's, can read from every table, as one text for each row. */
async function allThatShows(as: Person | null): Promise<string[]> {
  const read = async (db: { all<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> }) => {
    const tables = await db.all(sql<{ name: string; columns: string[] }>`select c.relname as name,
        array_agg(quote_ident(a.attname)) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and has_column_privilege(c.oid, a.attnum, 'select') group by c.relname`);
    const rows: string[] = [];
    for (const { name, columns } of tables) {
      const found = await db.all(
        sql<{
          row: string;
        }>`select row_to_json(x)::text as row from (select ${sql.raw(columns.join(', '))} from ${sql.raw(name)}) x`,
      );
      rows.push(...found.map(({ row }) => `${name} ${row}`));
    }
    return rows;
  };
  return as ? world.db.asViewer({ person: as.id }, read) : world.db.asSystem(read);
}

describe('a post under a pseudonym', () => {
  test('names nobody in anything that anybody else can read; the system role knows whose card of danger it is, and no more', async () => {
    const topic = await world.topic(fay, group, 'Heavy');
    const { id, mask, name } = await masked(ana, topic, 'I drink at work.');
    await ana.go(`/posts/${id}/revisions`, { body: 'I drank at work.' });
    await world.reply(ben, topic, 'Thank you for saying it.', { reply_to: id });
    await ben.go(`/posts/${id}/reactions`, { kind: 'thanks' });
    await fay.go('/reports', { post: id, reason: 'other', words: 'Please look.' });
    // Her own traces that only she reads are hers; of other people's rows none puts her beside the mask, its posts or its flag.
    for (const viewer of [fay, ben, cleo, null]) {
      const rows = await allThatShows(viewer);
      expect(rows.length).toBeGreaterThan(20);
      const beside = rows.filter(
        (row) =>
          row.includes(ana.id) &&
          [mask, id].some((trace) => row.includes(trace)) &&
          // For three days, so that it can be shown to her.
          !(viewer === null && row.startsWith('author_cards ')),
      );
      expect(beside, `as ${viewer?.name ?? 'the system role'}`).toEqual([]);
    }
    // The look finds what is there: she herself reads that the mask is hers.
    expect((await allThatShows(ana)).some((row) => row.includes(ana.id) && row.includes(mask))).toBe(true);
    for (const viewer of [fay, ben, cleo]) {
      const page = await viewer.page(`/topics/${topic}`);
      const post = page.slice(
        page.indexOf(`id="${id}"`),
        page.indexOf('</article>', page.indexOf(`id="${id}"`)),
      );
      expect(post).toContain(name);
      expect(post).not.toContain('/people/');
      expect(post).not.toContain('ana');
      expect(await viewer.page(`/posts/${id}/revisions`)).not.toContain('ana');
      expect(await viewer.page(`/search?q=drank`)).toContain(name);
      expect(await viewer.page(`/search?q=drank&person=ana`)).not.toContain(name);
    }
    // It is hers: she edits it, takes it away, and finds the answer among those to her.
    expect(await ana.page('/replies')).toContain('Thank you for saying it.');
    expect(await ben.page('/replies')).not.toContain('Thank you for saying it.');
    expect(await ana.page(`/posts/${id}/revisions/new`)).toContain('I drank at work.');
    expect((await ben.get(`/posts/${id}/revisions/new`)).status).toBe(404);
    expect((await ben.post(`/posts/${id}/removal`)).status).toBe(404);
    await ana.go(`/posts/${id}/removal`);
    expect(await ben.page(`/topics/${topic}`)).not.toContain('I drank at work.');
    await ana.go(`/posts/${id}/restoration`);
    expect(await ben.page(`/topics/${topic}`)).toContain('I drank at work.');
  });

  test('is told to its wearer when somebody answers it, and a file under it is nobody’s', async () => {
    const wanda = await somebody('wanda');
    const topic = await world.topic(fay, group, 'Answers');
    const { id } = await masked(wanda, topic, 'Does anybody know this?');
    const reply = await world.reply(ben, topic, 'I do.', { reply_to: id });
    const concerned = (post: string) =>
      system(
        sql<{ person_id: string; kind: string }>`select person_id, kind from concerned_by_post(${post})`,
      );
    expect(await concerned(reply)).toEqual([{ person_id: wanda.id, kind: 'reply' }]);
    // Who opened the topic is answered by it, and its wearer is not told of their own words.
    expect(await concerned(id)).toEqual([{ person_id: fay.id, kind: 'reply' }]);

    const [file] = await system(sql<{
      id: string;
    }>`insert into attachments (owner_id, kind, content_type, bytes, name, key)
      values (${wanda.id}, 'document', 'text/plain', 1, 'a.txt', 'a key') returning id`);
    await world.db.asViewer({ person: wanda.id }, (db) =>
      db.all(sql`select put_attachments(${id}, null, array[${file!.id}]::uuid[], array['']::text[], 4)`),
    );
    expect(await system(sql`select owner_id, post_id from attachments where id = ${file!.id}`)).toEqual([
      { owner_id: null, post_id: id },
    ]);
  });

  test('keeps its name within a topic, and has another one in the next', async () => {
    const [one, two] = [await world.topic(fay, group, 'One'), await world.topic(fay, group, 'Two')];
    const first = await masked(cleo, one, 'First words.');
    const again = await masked(cleo, one, 'Second words.');
    const other = await masked(ben, one, 'Words of another.');
    const elsewhere = await masked(cleo, two, 'Third words.');
    expect(again.mask).toBe(first.mask);
    expect([other.mask, elsewhere.mask]).not.toContain(first.mask);
    expect(other.name).not.toBe(first.name);
    expect(await cleo.page(`/topics/${one}`)).toContain(`Write as ${first.name}`);
    expect(await ana.page(`/topics/${one}`)).not.toContain('Write as');
    expect(await cleo.page('/you/pseudonyms')).toContain(first.name);
    expect(await ben.page('/you/pseudonyms')).not.toContain(first.name);
  });

  test('opens a topic too; its asker ends the question without a name, and counts as nobody’s first topic', async () => {
    await ana.go(`/groups/${group}/topics`, {
      kind: 'question',
      title: 'Am I alone?',
      body: 'Am I?',
      masked: 'on',
    });
    const [{ id } = { id: '' }] = await system(
      sql<{ id: string }>`select id from topics where title = 'Am I alone?'`,
    );
    const answer = await world.reply(ben, id, 'You are not.');
    expect(await ana.page('/replies')).toContain('You are not.');
    expect(await fay.page(`/groups/${group}`)).not.toContain('Their first topic here');
    await ana.go(`/topics/${id}/resolution`, { post: answer });
    const endings = await fay.page(`/topics/${id}/resolutions`);
    expect(endings).toContain('An answer was accepted');
    expect(endings).not.toContain('ana');
    await ana.go(`/topics/${id}/reopenings`);
    expect(await fay.page(`/topics/${id}/resolutions`)).not.toContain('ana');
    expect((await ben.post(`/topics/${id}/reopenings`)).status).toBe(404);
  });

  test('counts as somebody of its own, whoever it is: the numbers do not tell', async () => {
    const topic = await world.topic(ben, group, 'Counting');
    await masked(ben, topic, 'I answer myself.');
    const [row] = await system(
      sql<{
        replier_count: number;
        state: string;
      }>`select replier_count, state from topics where id = ${topic}`,
    );
    expect(row).toEqual({ replier_count: 1, state: 'answered' });
  });

  test('is not folded for who blocks its author, which would tell them', async () => {
    const topic = await world.topic(fay, group, 'Blocked');
    await masked(cleo, topic, 'Under a mask.');
    await world.reply(cleo, topic, 'By name.');
    await ben.go(`/people/${cleo.id}/block`);
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toMatch(
      /<details class="fold"><summary>A post by somebody you have blocked[\s\S]*By name\./,
    );
    expect(page.slice(page.indexOf('Under a mask.') - 600, page.indexOf('Under a mask.'))).not.toContain(
      '<details class="fold">',
    );
    await ben.go(`/you/blocks/${cleo.id}/removal`);
  });

  test('is possible only where the group allows it, and not for the new, the paused or too often', async () => {
    const open = await world.group(fay, 'Open door', 'public');
    await world.join(ana, open);
    const topic = await world.topic(fay, open, 'In public');
    expect(await ana.page(`/topics/${topic}`)).not.toContain('name="masked"');
    expect((await ana.post(`/topics/${topic}/posts`, { body: 'Hidden?', masked: 'on' })).status).toBe(422);
    const settings = { name: 'Open door', sentence: '', language: 'english' };
    await fay.go(`/groups/${open}/settings`, { ...settings, pseudonyms: 'on' });
    await masked(ana, topic, 'Hidden now.');
    // Where members are named as being here a mask would be worth nothing.
    await fay.go(`/groups/${open}/settings`, { ...settings, pseudonyms: 'on', names_in_presence: 'on' });
    expect((await ana.post(`/topics/${topic}/posts`, { body: 'Still hidden?', masked: 'on' })).status).toBe(
      422,
    );

    const own = await world.topic(fay, group, 'Too often');
    await system(sql`update people set settled_at = null, created_at = now() where id = ${cleo.id}`);
    const fresh = await cleo.post(`/topics/${own}/posts`, { body: 'New here', masked: 'on' });
    expect(textOf(await fresh.text())).toContain('From tomorrow on');
    await system(sql`update people set settled_at = now() where id = ${cleo.id}`);
    const dan = await world.person('dan');
    await world.join(dan, group);
    for (const title of ['A', 'B', 'C'])
      await masked(dan, await world.topic(fay, group, `Often ${title}`), `Words ${title} of mine.`);
    const often = await dan.post(`/topics/${own}/posts`, { body: 'Once more', masked: 'on' });
    expect(textOf(await often.text())).toContain('You have written much under pseudonyms today');
    expect(
      (await dan.post(`/groups/${group}/topics`, { kind: 'page', title: 'P', body: 'A page', masked: 'on' }))
        .status,
    ).toBe(422);
  });
});

describe('moderation of a mask', () => {
  test('hides its words and pauses it without learning who wears it; the wearer is told and may appeal', async () => {
    const rita = await somebody('rita');
    const topic = await world.topic(ben, group, 'Rude');
    const { id, mask } = await masked(rita, topic, 'Go away, all of you.');
    await fay.go(`/posts/${id}/hiding`, { rule: 'Be kind', facts: 'It hurt people.' });
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Go away');
    expect(await noticesOf(rita)).toContain('post hidden');
    const list = await rita.page('/decisions');
    const [, decision] = /\/decisions\/([0-9a-f-]{36})/.exec(list)!;
    const statement = await rita.page(`/decisions/${decision}`);
    expect(statement).toContain('It hurt people.');
    expect(statement).toContain('Go away, all of you.');
    expect((await ana.get(`/decisions/${decision}`)).status).toBe(404);
    await rita.go(`/decisions/${decision}/appeals`, { words: 'I was at my end.' });
    const rows = await allThatShows(fay);
    expect(
      rows.filter((row) => row.includes(rita.id) && /^(decisions|appeals|hidings|audit_log)/.test(row)),
    ).toEqual([]);

    expect(await fay.page(`/masks/${mask}`)).toContain('Pause it');
    expect((await ana.get(`/masks/${mask}`)).status).toBe(404);
    expect((await ana.post(`/masks/${mask}/pause`, { paused: 'yes' })).status).toBe(404);
    await fay.go(`/masks/${mask}/pause`, { paused: 'yes' });
    const refused = await rita.post(`/topics/${topic}/posts`, { body: 'And again', masked: 'on' });
    expect(textOf(await refused.text())).toContain('paused it');
    await world.reply(rita, topic, 'In my own name.');
    await fay.go(`/masks/${mask}/pause`, { paused: 'no' });
    await masked(rita, topic, 'Better words.');
    expect(await noticesOf(rita)).toEqual(expect.arrayContaining(['pseudonym paused', 'pseudonym goes on']));
  });

  test('is never done by who wears it: they do not review their own words', async () => {
    const topic = await world.topic(ben, group, 'Own words');
    const { id, mask } = await masked(fay, topic, 'A facilitator under a mask.');
    expect((await fay.get(`/masks/${mask}`)).status).toBe(404);
    await ben.go('/reports', { post: id, reason: 'other', words: 'Look.' });
    const [report] = await system(sql<{ id: string }>`select id from reports where post_id = ${id}`);
    expect((await fay.get(`/reports/${report!.id}`)).status).toBe(404);
    expect((await fay.post(`/reports/${report!.id}/claim`)).status).toBe(404);
  });

  test('flags words in danger without a name, and shows the card to who wrote them', async () => {
    const dora = await somebody('dora');
    const topic = await world.topic(ben, group, 'Dark');
    const { id } = await masked(dora, topic, 'I am going to kill myself tonight. I have the pills here.');
    const [flag] = await system(
      sql<{
        id: string;
        author_id: string | null;
      }>`select id, author_id from triage_flags where post_id = ${id}`,
    );
    expect(flag!.author_id).toBe(null);
    const page = await fay.page(`/flags/${flag!.id}`);
    expect(page).not.toContain('dora');
    expect(await dora.page(`/topics/${topic}`)).toContain(`/flags/${flag!.id}/answer`);
    expect((await dora.get(`/flags/${flag!.id}`)).status).toBe(404);
    expect(await ben.page(`/topics/${topic}`)).not.toContain(flag!.id);
  });
});

describe('lifting a pseudonym', () => {
  test('takes two different moderators with reasons, who have no part in it; the person reads both at once', async () => {
    const [moe, max, mia] = await Promise.all(
      ['moe', 'max', 'mia'].map((name) => world.person(name, 'moderator')) as [
        Promise<Person>,
        Promise<Person>,
        Promise<Person>,
      ],
    );
    const topic = await world.topic(ben, group, 'Threats');
    const { id, mask, name } = await masked(ben, topic, 'I know where you live.');
    // Nobody comes near it who cannot see its words, until they are reported.
    expect((await moe.get(`/masks/${mask}`)).status).toBe(404);
    await world.join(mia, group);
    await mia.go('/reports', { post: id, reason: 'other', words: 'A threat.' });
    const page = await moe.page(`/masks/${mask}`);
    expect(page).toContain(name);
    expect(page).not.toContain('>ben<');
    // Who reported has no part in it, nor has anybody without the role.
    expect((await mia.get(`/masks/${mask}`)).status).toBe(404);
    expect((await fay.post(`/masks/${mask}/unmaskings`, { why: 'I want to know.' })).status).toBe(404);
    expect((await moe.post(`/masks/${mask}/unmaskings`, { why: ' ' })).status).toBe(422);
    await moe.go(`/masks/${mask}/unmaskings`, { why: 'It is a threat to a person.' });
    const [asked] = await system(sql<{ id: string }>`select id from unmaskings where mask_id = ${mask}`);
    const answer = (person: Person) =>
      person.post(`/unmaskings/${asked!.id}/answer`, { agreed: 'yes', why: 'The police asks.' });
    // One alone is not two.
    expect((await answer(moe)).status).toBe(404);
    expect((await answer(mia)).status).toBe(404);
    expect((await answer(fay)).status).toBe(404);
    expect(await noticesOf(ben)).not.toContain('pseudonym lifted');
    expect((await max.post(`/unmaskings/${asked!.id}/looks`)).status).toBe(404);
    expect(await max.page('/masks')).toContain(name);
    expect((await answer(max)).status).toBe(303);
    expect(await noticesOf(ben)).toContain('pseudonym lifted');
    const told = await ben.page('/you/pseudonyms');
    expect(told).toContain('It is a threat to a person.');
    expect(told).toContain('The police asks.');
    expect(told).not.toContain('moe');
    for (const moderator of [moe, max])
      expect(await (await moderator.post(`/unmaskings/${asked!.id}/looks`)).text()).toContain(
        `/people/${ben.id}`,
      );
    for (const other of [mia, fay, ana])
      expect((await other.post(`/unmaskings/${asked!.id}/looks`)).status).toBe(404);
    // The log has each step, in its chain, and no name of the person.
    const log = await system(
      sql<{
        verb: string;
        person_id: string | null;
      }>`select verb, person_id from audit_log where object_id = ${asked!.id} order by seq`,
    );
    expect(log).toEqual(
      ['asked to lift a pseudonym', 'lifted a pseudonym', 'looked at who wrote', 'looked at who wrote'].map(
        (verb) => ({
          verb,
          person_id: null,
        }),
      ),
    );
  });

  test('is left where the second sees no reason, and cannot be where there are not two', async () => {
    const other = await newWorld();
    const [f, a, m] = [
      await other.person('f'),
      await other.person('a'),
      await other.person('m', 'moderator'),
    ];
    const open = await other.group(f, 'Small place', 'community');
    await f.go(`/groups/${open}/settings`, {
      name: 'Small place',
      sentence: '',
      language: 'english',
      pseudonyms: 'on',
    });
    await other.join(a, open);
    const topic = await other.topic(f, open, 'Few');
    await a.go(`/topics/${topic}/posts`, { body: 'Who am I?', masked: 'on' });
    const [, mask] = /\/masks\/([0-9a-f-]{36})/.exec(await m.page(`/topics/${topic}`))!;
    expect(await m.page(`/masks/${mask}`)).toContain('There are fewer than two moderators here');
    expect((await m.post(`/masks/${mask}/unmaskings`, { why: 'I insist.' })).status).toBe(422);
    const n = await other.person('n', 'moderator');
    await m.go(`/masks/${mask}/unmaskings`, { why: 'I am curious.' });
    const [, id] = /\/unmaskings\/([0-9a-f-]{36})\/answer/.exec(await n.page(`/masks/${mask}`))!;
    await n.go(`/unmaskings/${id}/answer`, { agreed: 'no', why: 'That is no reason.' });
    expect((await m.post(`/unmaskings/${id}/looks`)).status).toBe(404);
    expect(await a.page('/you/pseudonyms')).not.toContain('found out');
    await other.drop();
  });
});

test('whoever erases their account takes their words under pseudonyms away too', async () => {
  const eve = await world.person('eve');
  await world.join(eve, group);
  const topic = await world.topic(fay, group, 'Leaving');
  await masked(eve, topic, 'My last words here.');
  expect(await world.db.asSystem((db) => takeMaskedWordsAway(db, eve.id))).toBe(1);
  expect(await fay.page(`/topics/${topic}`)).not.toContain('My last words here.');
});

test('words under a mask link nobody: whom their wearer cannot name would tell who wears it', async () => {
  const wearer = await somebody('iris');
  const topic = await world.topic(ana, group, 'Who was on shift?');
  // The same words in the open do link: there is somebody to be named.
  const open = await world.reply(wearer, topic, 'Ask @ben about it, he was there.');
  const closed = await masked(wearer, topic, 'Ask @ben about it, not @iris.');
  const named = await system<{ post: string }>(
    sql`select post_id as post from mentions where post_id in (${open}, ${closed.id})`,
  );
  expect(named.map(({ post }) => post)).toEqual([open]);
  const page = await cleo.page(`/topics/${topic}`);
  const words = (id: string) => new RegExp(`id="${id}".*?</article>`, 's').exec(page)![0];
  expect(words(open)).toContain(`href="/people/${ben.id}"`);
  expect(words(closed.id)).not.toContain(`/people/${ben.id}`);
});

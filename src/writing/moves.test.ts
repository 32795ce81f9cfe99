import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

let world: World;
let fay: Person;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  world = await newWorld();
  [fay, ana, ben] = [await world.person('fay'), await world.person('ana'), await world.person('ben')];
});
afterAll(() => world.drop());

const system = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((db) => db.all(query));
const groupOf = async (topic: string) =>
  (
    await system(
      sql<{
        address: string;
      }>`select g.address from topics t join groups g on g.id = t.group_id where t.id = ${topic}`,
    )
  )[0]!.address;
const noticesOf = async (person: Person) =>
  (await system(sql<{ kind: string }>`select kind from account_notices where person_id = ${person.id}`)).map(
    ({ kind }) => kind,
  );
const moveTo = (person: Person, topic: string, group: string) =>
  person.post(`/topics/${topic}/moves`, { group });
/** Answers what somebody is asked first. */
async function answer(person: Person, willing: 'yes' | 'no') {
  const [, move] = /\/topic-moves\/([0-9a-f-]{36})\/answers/.exec(await person.page('/topic-moves'))!;
  return person.go(`/topic-moves/${move}/answers`, { willing });
}

describe('a topic', () => {
  test('moves at once to a group that nobody reads who cannot read it here, with all that hangs on it', async () => {
    const from = await world.group(fay, 'Everybody', 'community');
    const to = await world.group(fay, 'A few', 'private');
    for (const person of [ana, ben]) {
      await world.join(person, from);
      await world.join(person, to);
    }
    const older = await world.topic(fay, from, 'The older one');
    const topic = await world.topic(ana, from, 'Walnut', {
      tags: 'nuts',
      poll_question: 'Which?',
      poll_options: 'A\nB',
    });
    await system(sql`update topics set duplicate_of = ${older} where id = ${topic}`);
    const post = await world.reply(ben, topic, 'A walnut tree.');
    await ben.go(`/posts/${post}/revisions`, { body: 'An old walnut tree.' });
    await ana.go(`/posts/${post}/reactions`, { kind: 'thanks' });
    await ana.go(`/posts/${post}/bookmark`);
    await ana.go(`/topics/${topic}/resolution`, { post });
    await fay.go(`/topics/${topic}/pin`);
    await fay.go('/reports', { post, reason: 'other', words: 'Look.' });
    const stranger = await world.person('sam');
    expect(await stranger.page(`/topics/${topic}`)).toContain('walnut');

    expect((await moveTo(fay, topic, to)).status).toBe(303);
    expect(await groupOf(topic)).toBe(to);
    // The same address leads there for who may read it, and is a 404 for everybody else.
    const page = await ana.page(`/topics/${topic}`);
    for (const words of ['An old walnut tree.', 'A few', '#', 'Which?', 'This helped ana most'])
      expect(page).toContain(words);
    const gone = await stranger.get(`/topics/${topic}`);
    const never = await stranger.get('/topics/01900000-0000-7000-8000-000000000000');
    expect([gone.status, never.status]).toEqual([404, 404]);
    expect((await stranger.get(`/posts/${post}`)).status).toBe(404);
    // What belongs to it carries its new group and audience, in every table.
    const strays = await system(sql<{ name: string }>`select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('group_id', 'topic_id', 'audience')) = 3
        and has_table_privilege(c.oid, 'select')`);
    expect(strays.length).toBeGreaterThan(5);
    for (const { name } of strays)
      expect(
        await system(sql`select x.* from ${sql.raw(name)} x join topics t on t.id = x.topic_id
          where t.id = ${topic} and (x.group_id, x.audience) is distinct from (t.group_id, t.audience)`),
        name,
      ).toEqual([]);
    // Search finds it where it is, and only for who is there.
    expect(await ana.page(`/search?q=walnut&group=${to}`)).toContain(`/topics/${topic}`);
    expect(await ana.page(`/search?q=walnut&group=${from}`)).not.toContain(`/topics/${topic}`);
    expect(await stranger.page('/search?q=walnut')).not.toContain(`/topics/${topic}`);
    expect(await ana.page('/you/bookmarks')).toContain('Walnut');
    expect(await ana.page(`/groups/${from}`)).not.toContain('Walnut');
    expect(await ana.page(`/groups/${to}`)).toContain('Walnut');
    const counts = await system(
      sql<{
        address: string;
        topic_count: number;
      }>`select address, topic_count from groups where address in (${from}, ${to}) order by name`,
    );
    expect(counts).toEqual([
      { address: to, topic_count: 1 },
      { address: from, topic_count: 1 },
    ]);
    // Its authors are told, and both groups have it in their log.
    for (const person of [ana, ben]) expect(await noticesOf(person)).toContain('topic moved');
    const log = await system(
      sql<{ verb: string }>`select verb from audit_log where object_id = ${topic} order by seq`,
    );
    expect(log.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['moved a topic away', 'moved a topic here']),
    );
    // It is written in as before.
    await world.reply(ben, topic, 'And a chestnut.');
  });

  test('waits for each of its authors where others would read it, and moves when all have said yes', async () => {
    const from = await world.group(fay, 'Inner room', 'private');
    const to = await world.group(fay, 'Outer room', 'public');
    for (const person of [ana, ben]) await world.join(person, from);
    const topic = await world.topic(ana, from, 'For all?');
    await world.reply(ben, topic, 'Mine too.');
    await ben.go(`/topics/${topic}/posts`, { body: 'Under a mask as well.', masked: 'on' });
    expect(textOf(await fay.page(`/topics/${topic}/moves/new`))).toContain('Others would read it there');
    await moveTo(fay, topic, to);
    expect(await groupOf(topic)).toBe(from);
    expect((await world.visitor().get(`/topics/${topic}`)).status).toBe(404);
    expect(await fay.page(`/topics/${topic}/moves/new`)).toContain('It waits to move');
    await answer(ana, 'yes');
    expect(await groupOf(topic)).toBe(from);
    expect((await world.visitor().get(`/topics/${topic}`)).status).toBe(404);
    await answer(ben, 'yes');
    expect(await groupOf(topic)).toBe(to);
    expect(await world.visitor().page(`/topics/${topic}`)).toContain('Mine too.');
  });

  test('stays when one of them says no, and nobody learns who', async () => {
    const from = await world.group(fay, 'Inner room two', 'private');
    const to = await world.group(fay, 'Other members', 'private');
    const dan = await world.person('dan');
    await world.join(ana, from);
    await world.join(dan, to);
    const topic = await world.topic(ana, from, 'Just us');
    await ana.go(`/topics/${topic}/posts`, { body: 'A masked word.', masked: 'on' });
    await moveTo(fay, topic, to);
    await answer(ana, 'no');
    expect(await groupOf(topic)).toBe(from);
    expect((await dan.get(`/topics/${topic}`)).status).toBe(404);
    const { answers } = await world.db.read(
      { person: fay.id },
      { answers: sql`select * from topic_move_answers` },
    );
    expect(answers).toEqual([]);
    await expect(system(sql`select * from topic_move_answers`)).rejects.toThrow('permission denied');
  });

  test('does not take words out of their author’s sight without asking them', async () => {
    const from = await world.group(fay, 'Street', 'public');
    const to = await world.group(fay, 'House', 'hidden');
    await world.join(ana, from);
    const topic = await world.topic(ana, from, 'From the street');
    await moveTo(fay, topic, to);
    expect(await groupOf(topic)).toBe(from);
    await answer(ana, 'yes');
    expect(await groupOf(topic)).toBe(to);
    expect((await ana.get(`/topics/${topic}`)).status).toBe(404);
  });

  test('asks again nobody who joined meanwhile: what was narrow and is wide now does not move', async () => {
    const from = await world.group(fay, 'First', 'private');
    const to = await world.group(fay, 'Second', 'private');
    await world.join(ana, from);
    const topic = await world.topic(ana, from, 'Between two');
    // Ana is not in the second group: she is asked. Meanwhile somebody joins it who is in neither.
    await moveTo(fay, topic, to);
    await world.reply(ben, topic, 'x').catch(() => undefined);
    const eve = await world.person('eve');
    await world.join(ben, from);
    await world.reply(ben, topic, 'Written after the question.');
    await world.join(eve, to);
    await answer(ana, 'yes');
    expect(await groupOf(topic)).toBe(from);
    expect((await eve.get(`/topics/${topic}`)).status).toBe(404);
  });

  test('is moved by who facilitates both groups alone', async () => {
    const from = await world.group(fay, 'Mine', 'public');
    const to = await world.group(ana, 'Hers', 'public');
    await world.join(ana, from);
    await world.join(fay, to);
    const topic = await world.topic(ana, from, 'Not yours to move');
    for (const person of [fay, ana]) expect((await moveTo(person, topic, to)).status).toBe(404);
    expect((await ana.get(`/topics/${topic}/moves/new`)).status).toBe(404);
    expect(await groupOf(topic)).toBe(from);
  });

  test('does not tell, by moving at once, that whoever moves it wrote under a mask there', async () => {
    const [from, to] = [
      await world.group(fay, 'Here', 'private'),
      await world.group(fay, 'There', 'private'),
    ];
    for (const group of [from, to]) await world.join(ana, group);
    const topic = await world.topic(ana, from, 'Two voices');
    await world.reply(fay, topic, 'By my name.');
    expect((await moveTo(fay, topic, to)).status).toBe(303);
    expect(await groupOf(topic)).toBe(to);
    await fay.go(`/topics/${topic}/posts`, { body: 'Under a mask.', masked: 'on' });
    expect((await moveTo(fay, topic, from)).status).toBe(303);
    // Asked as anybody would be whose mask it is.
    expect(await groupOf(topic)).toBe(to);
    await answer(fay, 'yes');
    expect(await groupOf(topic)).toBe(from);
  });
});

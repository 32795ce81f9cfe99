import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

/*
 * What happens while nobody is awake: three people flag one post, five flag different posts of one person. And what
 * does not: many new accounts, or people whose flags were wrong before, silence nobody.
 */

let world: World;
let fay: Person;
let moderator: Person;
let group: string;
let topic: string;
let count = 0;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  moderator = await world.person('Mo', 'moderator');
  group = await world.group(fay, 'Open shift', 'public');
  topic = await world.topic(fay, group, 'In the open');
});
afterAll(() => world.drop());

/** Somebody who has been here for a month and has written something that stands. */
async function established(): Promise<Person> {
  const person = await newcomer();
  await world.reply(person, topic, `Hello from number ${count}, who has been here for a while.`);
  await run(sql`update people set created_at = now() - interval '30 days' where id = ${person.id}`);
  return person;
}

async function newcomer(): Promise<Person> {
  count++;
  const person = await world.person(`Person ${randomUUID().slice(0, 13)}`);
  await world.join(person, group);
  return person;
}

const many = async (n: number, make: () => Promise<Person>) => {
  const made: Person[] = [];
  for (let each = 0; each < n; each++) made.push(await make());
  return made;
};

const flag = (by: Person, post: string, reason = 'unkind') => by.go('/reports', { post, reason });

async function shown(post: string): Promise<boolean> {
  const [row] = await run<{ shown: boolean }>(
    sql`select removed_at is null as shown from posts where id = ${post}`,
  );
  return row!.shown;
}

/** Reviews whatever waits about this post. */
async function review(post: string, fields: Record<string, string>): Promise<void> {
  const [row] = await run<{ id: string }>(
    sql`select id from reports where post_id = ${post} and settled_at is null order by due_at limit 1`,
  );
  await moderator.go(`/reports/${row!.id}/claim`);
  await moderator.go(`/reports/${row!.id}/decision`, { rule: 'Be kind', facts: 'So.', ...fields });
}

test('three people flag one post: it is hidden until somebody looks, and its author is told why', async () => {
  const author = await established();
  const post = await world.reply(author, topic, 'A horrible thing.');
  const flaggers = await many(3, established);
  for (const [index, person] of flaggers.entries()) {
    expect(await shown(post)).toBe(true);
    await flag(person, post);
    // Twice by the same counts once.
    if (index < 2) await flag(person, post);
    expect(await shown(post)).toBe(index < 2);
  }
  const visitor = await world.visitor().page(`/topics/${topic}`);
  expect(visitor).not.toContain('A horrible thing.');
  const [decision] = await run<{ id: string }>(
    sql`select id from decisions where post_id = ${post} and automated and made_by is null`,
  );
  const statement = textOf(await author.page(`/decisions/${decision!.id}`));
  expect(statement).toMatch(/is hidden.*When three people.*The program did this by itself/);
  expect(statement).toContain('A horrible thing.');
  expect(textOf(await moderator.page('/reports'))).toContain('4 reports');
  const [due] = await run<{ minutes: number }>(
    sql`select min(extract(epoch from due_at - made_at)::integer / 60) as minutes from reports where post_id = ${post}`,
  );
  expect(due!.minutes).toBe(60);

  // Reviewed and left standing: it is shown again, and flags alone do not hide it any more.
  await review(post, { decision: 'nothing' });
  expect(await shown(post)).toBe(true);
  expect(textOf(await author.page(`/decisions/${decision!.id}`))).toContain('This was taken back');
  for (const person of await many(3, established)) await flag(person, post);
  expect(await shown(post)).toBe(true);
  await review(post, { decision: 'nothing' });
  // Its words changed since: they are new ones.
  await author.go(`/posts/${post}/revisions`, { body: 'Another horrible thing.' });
  for (const person of await many(3, established)) await flag(person, post);
  expect(await shown(post)).toBe(false);
  // Confirmed by a person, it stays hidden, by a decision of theirs.
  await review(post, { decision: 'act', post: 'hide' });
  expect(await shown(post)).toBe(false);
  const standing = await run(
    sql`select automated from decisions where post_id = ${post} and kind = 'hide' and ended_at is null`,
  );
  expect(standing).toEqual([{ automated: false }]);
});

test('what a rule did waits for a person, though all who flagged take it back', async () => {
  const post = await world.reply(await established(), topic, 'Said in anger.');
  const mine: string[] = [];
  for (const person of await many(3, established)) {
    const to = await flag(person, post);
    mine.push(to);
    if (mine.length === 3) for (const each of mine) await person.post(`${each}/withdrawal`);
  }
  await run(
    sql`update reports set settled_at = now(), outcome = 'withdrawn' where post_id = ${post} and reporter_id is not null`,
  );
  expect(await shown(post)).toBe(false);
  expect(textOf(await moderator.page('/reports'))).toContain('Several people reported it, and a rule acted');
  await review(post, { decision: 'nothing' });
  expect(await shown(post)).toBe(true);
});

test('a brigade of ten new accounts hides nothing, nor do ten visitors', async () => {
  const author = await established();
  const post = await world.reply(author, topic, 'An unpopular opinion.');
  for (const person of await many(10, newcomer)) await flag(person, post);
  for (let each = 0; each < 10; each++) await world.visitor().go('/reports', { post, reason: 'unkind' });
  expect(await shown(post)).toBe(true);
  // With one who has been here they are two, with two three.
  await flag(await established(), post);
  expect(await shown(post)).toBe(true);
  await flag(await established(), post);
  expect(await shown(post)).toBe(false);
});

test('ten people who have been here, and whose flags were wrong before, hide nothing either', async () => {
  const author = await established();
  const brigade = await many(10, established);
  for (let round = 0; round < 2; round++)
    for (const person of brigade) {
      const to = await person.go('/reports', { person: author.id, reason: 'unkind' });
      const path = `/reports/${to.split('/').at(-1)}`;
      await moderator.go(`${path}/claim`);
      await moderator.go(`${path}/decision`, { decision: 'nothing' });
    }
  const third = await world.reply(author, topic, 'An opinion, part three.');
  for (const person of brigade) await flag(person, third);
  expect(await shown(third)).toBe(true);
  // Nobody sees how much a flag weighs.
  for (const call of [
    sql`select flag_weight(${author.id})`,
    sql`select flags_weigh(array[${author.id}]::uuid[])`,
  ])
    await expect(world.db.read({ person: moderator.id }, { call })).rejects.toMatchObject({ code: '42501' });
});

test('one person whose different posts five people flag is paused from writing until somebody looks', async () => {
  const predator = await established();
  const posts: string[] = [];
  for (let each = 0; each < 6; each++)
    posts.push(await world.reply(predator, topic, `Come to another place with me, number ${each}.`));
  const flaggers = await many(5, established);
  const one = posts[5]!;
  // All of one post would hide that post, not pause the person.
  for (const [index, person] of flaggers.entries()) {
    expect((await predator.post(`/topics/${topic}/posts/preview`, { body: 'Hm.' })).status).toBe(200);
    await flag(person, posts[index]!);
  }
  expect((await predator.post(`/topics/${topic}/posts`, { body: 'Still here.' })).status).not.toBe(303);
  expect((await predator.get(`/topics/${topic}`)).status).toBe(200);
  expect(await shown(one)).toBe(true);
  const [pause] = await run<{ id: string; hours: number }>(
    sql`select decision_id as id, extract(epoch from until - made_at)::integer / 3600 as hours from suspensions
      where person_id = ${predator.id} and ended_at is null`,
  );
  expect(pause!.hours).toBe(72);
  expect(textOf(await predator.page(`/decisions/${pause!.id}`))).toMatch(/When five people.*by itself/);
  expect(textOf(await fay.page('/reports'))).not.toContain(`About ${predator.name}`);
  expect(textOf(await moderator.page('/reports'))).toContain(`About ${predator.name}`);

  const [report] = await run<{ id: string }>(
    sql`select id from reports where person_id = ${predator.id} and reason = 'flags'`,
  );
  await moderator.go(`/reports/${report!.id}/claim`);
  await moderator.go(`/reports/${report!.id}/decision`, {
    decision: 'act',
    person: 'suspend place good',
    rule: 'No luring',
    facts: 'You asked five people to meet elsewhere.',
  });
  expect((await predator.get('/you/profile')).status).toBe(403);
});

test('a predator who writes to each of five in private is paused as well; five messages to one of them are not enough', async () => {
  const predator = await established();
  const told: { by: Person; message: string; room: string }[] = [];
  for (const by of await many(5, established)) {
    const to = await predator.go(`/people/${by.id}/conversation`, { body: `Send me a picture, ${by.name}.` });
    const room = /[0-9a-f-]{36}/.exec(to)![0];
    await by.go(`/conversations/${room}/answers`, { answer: 'accepted' });
    const [message] = await run<{ id: string }>(sql`select id from messages where room_id = ${room}`);
    told.push({ by, message: message!.id, room });
  }
  const paused = async () =>
    (await run(sql`select from suspensions where person_id = ${predator.id} and ended_at is null`)).length >
    0;
  const tell = (by: Person, message: string, reason = 'unkind') => by.go('/reports', { message, reason });
  const [first, ...others] = told as [(typeof told)[0], ...typeof told];
  for (const each of ['one', 'two', 'three', 'four', 'five']) {
    const said = await predator.go(`/rooms/${first.room}/messages`, { body: `And again, part ${each}.` });
    await tell(first.by, said.split('#')[1]!, 'danger');
    if (each !== 'one') await tell(others[0]!.by, others[0]!.message);
  }
  for (const each of others.slice(1)) await tell(each.by, each.message);
  // Four flag; the fifth worries about somebody, which is no flag.
  expect(await paused()).toBe(false);
  expect((await predator.post(`/rooms/${first.room}/messages`, { body: 'Hm.' })).status).toBe(303);
  await tell(first.by, first.message);
  expect(await paused()).toBe(true);
  expect((await predator.post(`/rooms/${first.room}/messages`, { body: 'Still here.' })).status).not.toBe(
    303,
  );
  expect(await first.by.page(`/conversations/${first.room}`)).not.toContain('Still here.');
  const next = await established();
  expect(
    (await predator.post(`/people/${next.id}/conversation`, { body: 'Hello, next one.' })).status,
  ).not.toBe(303);

  const decisions = await predator.page('/decisions');
  const statement = await predator.page(/href="(\/decisions\/[^"]+)"/.exec(decisions)![1]!);
  expect(textOf(statement)).toContain('different posts or messages of one person');
  // Who looks at it learns that a rule acted; the words open with the reports, one by one.
  const queue = textOf(await moderator.page('/reports'));
  expect(queue).toContain(`About ${predator.name}`);
  expect(queue).not.toContain('Send me a picture');
});

test('a pause by the rule ends when somebody finds that nothing is needed, and by itself after three days', async () => {
  const person = await established();
  const flagged = async () => {
    for (const flagger of await many(5, established))
      await flag(flagger, await world.reply(person, topic, `Number ${count} of my thoughts.`));
  };
  const writes = async () =>
    (await person.post(`/topics/${topic}/posts`, { body: 'A thought.' })).status === 303;
  await flagged();
  expect(await writes()).toBe(false);
  const [report] = await run<{ id: string }>(
    sql`select id from reports where person_id = ${person.id} and reason = 'flags'`,
  );
  await moderator.go(`/reports/${report!.id}/claim`);
  await moderator.go(`/reports/${report!.id}/decision`, { decision: 'nothing' });
  expect(await writes()).toBe(true);
  await flagged();
  expect(await writes()).toBe(false);
  await run(sql`update suspensions set until = now() - interval '1 second' where person_id = ${person.id}`);
  expect(await writes()).toBe(true);
  // Nobody with a role in the place is paused by a rule.
  const { id } = moderator;
  await world.join(moderator, group);
  for (const flagger of await many(5, established))
    await flag(flagger, await world.reply(moderator, topic, `A word of moderation, ${count}.`));
  expect(await run(sql`select 1 from suspensions where person_id = ${id}`)).toEqual([]);
});

/** The rule in a few lines, against which the database is held. */
const model = {
  weight: ({ young, upheld, turnedDown }: History) =>
    ((young ? 0.5 : 1) * (upheld + 2)) / (upheld + turnedDown + 2),
  together(histories: readonly History[]): number {
    const weights = histories.map(model.weight);
    const sum = (list: number[]) => list.reduce((all, each) => all + each, 0);
    return (
      sum(weights.filter((weight) => weight > 0.5)) +
      Math.min(1, sum(weights.filter((weight) => weight <= 0.5)))
    );
  },
};
interface History {
  young: boolean;
  upheld: number;
  turnedDown: number;
}

test('however they come together, people weigh what the rule says', async () => {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const history = fc.record({
    young: fc.boolean(),
    upheld: fc.nat(4),
    turnedDown: fc.nat(6),
    reversed: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(history, { maxLength: 12 }), async (histories) => {
      await client.query('begin; set local role peerhood_system');
      try {
        const ids: string[] = [];
        const [anchor] = (await client.query('select id, topic_id, group_id from posts limit 1')).rows;
        for (const [index, { young, upheld, turnedDown, reversed }] of histories.entries()) {
          const name = `Model ${index}`;
          const { rows } = await client.query(
            `insert into people (name, name_key, admitted_at, created_at)
              values ($1::text, $1::text, now(), now() - $2::interval) returning id`,
            [name, young ? '6 days' : '8 days'],
          );
          const person = rows[0].id;
          ids.push(person);
          await client.query(
            `insert into posts (topic_id, group_id, author_id, body, html) values ($1, $2, $3, 'x', 'x')`,
            [anchor.topic_id, anchor.group_id, person],
          );
          await client.query(
            `insert into reports (subject, reporter_id, reason, words, settled_at, outcome)
              select 'place', $1, case when n % 2 = 0 then 'other' else 'unkind' end, 'x', now(),
                case when n <= $2::integer then 'acted' else 'nothing' end from generate_series(1, $2::integer + $3::integer) n`,
            [person, upheld, turnedDown],
          );
          // What was decided and taken back as wrong counts for neither side.
          await client.query(
            `insert into reports (subject, reporter_id, reason, words, settled_at, outcome, reversed_at)
              select 'place', $1, 'other', 'x', now(), 'acted', now() from generate_series(1, $2::integer)`,
            [person, reversed],
          );
          // Worrying about somebody is held against nobody.
          await client.query(
            `insert into reports (subject, reporter_id, reason, words, settled_at, outcome)
              values ('place', $1, 'danger', 'x', now(), 'nothing')`,
            [person],
          );
        }
        await client.query('reset role; set local role peerhood_owner');
        const { rows } = await client.query('select flags_weigh($1) as sum', [ids]);
        expect(rows[0].sum).toBeCloseTo(model.together(histories), 9);
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: 30, seed: 20_261_122 },
  );
  await client.end();
  // A dozen of them, all new or all with two wrong flags, are one.
  expect(model.together(Array(12).fill({ young: true, upheld: 3, turnedDown: 0 }))).toBe(1);
  expect(model.together(Array(12).fill({ young: false, upheld: 0, turnedDown: 2 }))).toBe(1);
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

/*
 * What looking after each other must not do: hide a cry for help, betray who reported or that somebody was reported,
 * punish the wrong person, or say what is not so.
 */

let world: World;
let fay: Person;
let mo: Person;
let sam: Person;
let group: string;
let topic: string;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  mo = await world.person('Mo', 'moderator');
  sam = await world.person('Sam', 'moderator');
  group = await world.group(fay, 'Open shift', 'public');
  topic = await world.topic(fay, group, 'In the open');
});
afterAll(() => world.drop());

/** Members who have been here for a month, and have written something that stands. */
async function members(n: number): Promise<Person[]> {
  const made: Person[] = [];
  for (let each = 0; each < n; each++) {
    const person = await world.person(`Person ${randomUUID().slice(0, 13)}`);
    await world.join(person, group);
    await world.reply(person, topic, `Hello from ${person.name}, who has been here for a while.`);
    await run(sql`update people set created_at = now() - interval '30 days' where id = ${person.id}`);
    made.push(person);
  }
  return made;
}

async function shown(post: string): Promise<boolean> {
  const [row] = await run<{ shown: boolean }>(
    sql`select removed_at is null as shown from posts where id = ${post}`,
  );
  return row!.shown;
}

async function waiting(post: string): Promise<string> {
  const [row] = await run<{ id: string }>(
    sql`select id from reports where post_id = ${post} and settled_at is null order by id desc limit 1`,
  );
  return `/reports/${row!.id}`;
}

async function decide(by: Person, report: string, fields: Record<string, string>): Promise<void> {
  await by.go(`${report}/claim`);
  await by.page(report);
  await by.go(`${report}/decision`, { rule: 'Be kind', facts: 'So.', ...fields });
}

const decisionsOf = (post: string, kind: string) =>
  run<{ id: string }>(sql`select id from decisions where post_id = ${post} and kind = ${kind} order by id`);

test('those who worry about somebody do not make their words disappear, nor stop them from writing', async () => {
  const [author, ...friends] = (await members(6)) as [Person, ...Person[]];
  const posts: string[] = [];
  for (const [index, friend] of friends.entries()) {
    const post = await world.reply(author, topic, `It is a bad night, number ${index}.`);
    posts.push(post);
    await friend.go('/reports', { post, reason: 'danger' });
  }
  for (const friend of friends) await friend.go('/reports', { post: posts[0]!, reason: 'danger' });
  expect(await shown(posts[0]!)).toBe(true);
  expect((await author.post(`/topics/${topic}/posts`, { body: 'Thank you all.' })).status).toBe(303);
  // It is before a person at once, with the promise for danger.
  const [{ minutes }] = (await run<{
    minutes: number;
  }>(sql`select min(extract(epoch from due_at - made_at)::integer / 60)
    as minutes from reports where post_id = ${posts[0]!}`)) as [{ minutes: number }];
  expect(minutes).toBe(60);
});

test('whoever brings a rule about and then takes it back has flagged wrongly all the same', async () => {
  const brigade = await members(3);
  const [author] = (await members(1)) as [Person];
  const round = async (words: string) => {
    const post = await world.reply(author, topic, words);
    for (const person of brigade) {
      const mine = await person.go('/reports', { post, reason: 'unkind' });
      person.cookies.set('mine', mine);
    }
    const hidden = !(await shown(post));
    for (const person of brigade) await person.post(`${person.cookies.get('mine')}/withdrawal`);
    if (hidden) await decide(mo, await waiting(post), { decision: 'nothing' });
    return hidden;
  };
  expect(await round('An opinion.')).toBe(true);
  expect(await round('Another opinion.')).toBe(false);
});

test('who was reported learns of it with what was decided, and of nothing when nothing was done', async () => {
  const [author, reporter] = (await members(2)) as [Person, Person];
  const harmless = await world.reply(author, topic, 'Harmless.');
  await reporter.go('/reports', { post: harmless, reason: 'unkind' });
  const report = await waiting(harmless);
  await mo.go(`${report}/claim`);
  await mo.page(report);
  const looks = async () => textOf(await author.page('/you/looks'));
  expect(await looks()).not.toContain('looked at a report');
  await decide(mo, report, { decision: 'nothing' });
  expect(await looks()).not.toContain('looked at a report');
  // Neither when whoever reported asks for another look.
  await reporter.go(`/reports/mine/${report.split('/')[2]}/appeals`, { words: 'Please look again.' });
  const [appeal] = await run<{ id: string }>(sql`select id from appeals order by id desc limit 1`);
  await sam.go(`/appeals/${appeal!.id}/claim`);
  await sam.page(`/appeals/${appeal!.id}`);
  expect(await looks()).not.toContain('looked at an appeal');

  // Whoever facilitates is no exception, in the log of their own group.
  const theirs = await world.reply(fay, topic, 'Said by who facilitates.');
  await reporter.go('/reports', { post: theirs, reason: 'unkind' });
  await decide(mo, await waiting(theirs), { decision: 'nothing' });
  const log = await world.db.asViewer({ person: fay.id }, (db) =>
    db.all(sql`select 1 from audit_log where person_id = ${fay.id} and verb like 'looked at %'`),
  );
  expect(log).toEqual([]);

  const unkind = await world.reply(author, topic, 'Unkind.');
  await reporter.go('/reports', { post: unkind, reason: 'unkind' });
  await decide(mo, await waiting(unkind), { decision: 'act', post: 'hide' });
  expect(await looks()).toMatch(/A moderator looked at a report/);
});

test('an appeal goes on to the decision that takes the place of the one it was about', async () => {
  const flaggers = await members(3);
  const [author] = (await members(1)) as [Person];
  const post = await world.reply(author, topic, 'Said sharply.');
  for (const person of flaggers) await person.go('/reports', { post, reason: 'unkind' });
  const [byRule] = await decisionsOf(post, 'hide');
  await author.go(`/decisions/${byRule!.id}/appeals`, { words: 'It was a joke between us.' });
  await decide(mo, await waiting(post), { decision: 'act', post: 'hide' });

  const statement = textOf(await author.page(`/decisions/${byRule!.id}`));
  expect(statement).toContain('Another decision took its place');
  expect(statement).not.toContain('This was taken back');
  const [, byMo] = await decisionsOf(post, 'hide');
  expect(textOf(await author.page(`/decisions/${byMo!.id}`))).toContain('It was a joke between us.');
  const [appeal] = await run<{ id: string }>(sql`select id from appeals where decision_id = ${byMo!.id}`);
  expect((await mo.get(`/appeals/${appeal!.id}`)).status).toBe(404);
  await sam.go(`/appeals/${appeal!.id}/claim`);
  await sam.go(`/appeals/${appeal!.id}/answer`, { outcome: 'reversed', answer: 'They are friends.' });
  expect(await shown(post)).toBe(true);
});

test('of a message too an appeal goes on, and what is answered is so: taken back it is there again, upheld it is not', async () => {
  const flaggers = await members(3);
  const [author] = (await members(1)) as [Person];
  const room = /[0-9a-f-]{36}/.exec(await fay.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
  for (const outcome of ['reversed', 'upheld']) {
    const body = `Said sharply in the kitchen, and ${outcome}.`;
    const message = (await author.go(`/rooms/${room}/messages`, { body })).split('#')[1]!;
    for (const person of flaggers) await person.go('/reports', { message, reason: 'unkind' });
    const decided = () =>
      run<{ id: string }>(sql`select id from decisions where message_id = ${message} order by id`);
    const [byRule] = await decided();
    await author.go(`/decisions/${byRule!.id}/appeals`, { words: 'It was a joke between us.' });
    const [waits] = await run<{ id: string }>(
      sql`select id from reports where message_id = ${message} and settled_at is null order by id desc limit 1`,
    );
    await decide(mo, `/reports/${waits!.id}`, { decision: 'act', post: 'hide' });
    const [, byMo] = await decided();
    expect(textOf(await author.page(`/decisions/${byRule!.id}`))).toContain(
      'Another decision took its place',
    );
    expect(textOf(await author.page(`/decisions/${byMo!.id}`))).toContain('It was a joke between us.');
    const [appeal] = await run<{ id: string }>(sql`select id from appeals where decision_id = ${byMo!.id}`);
    expect((await mo.get(`/appeals/${appeal!.id}`)).status).toBe(404);
    await sam.go(`/appeals/${appeal!.id}/claim`);
    await sam.go(`/appeals/${appeal!.id}/answer`, { outcome, answer: 'I looked.' });
    const there = textOf(await fay.page(`/rooms/${room}`)).includes(body);
    expect(there).toBe(outcome === 'reversed');
    const statement = textOf(await author.page(`/decisions/${byMo!.id}`));
    expect(statement).toContain('I looked.');
    expect(statement.includes('This was taken back')).toBe(outcome === 'reversed');
  }
});

test('what is taken back before the appeal is read needs no answer any more', async () => {
  const flaggers = await members(3);
  const [author] = (await members(1)) as [Person];
  const post = await world.reply(author, topic, 'Said plainly.');
  for (const person of flaggers) await person.go('/reports', { post, reason: 'unkind' });
  const [byRule] = await decisionsOf(post, 'hide');
  await author.go(`/decisions/${byRule!.id}/appeals`, { words: 'Nothing is wrong with it.' });
  await decide(mo, await waiting(post), { decision: 'nothing' });
  expect(await shown(post)).toBe(true);
  const statement = textOf(await author.page(`/decisions/${byRule!.id}`));
  expect(statement).toContain('This was taken back');
  expect(statement).not.toContain('Somebody else answers by');
  const [appeal] = await run<{ id: string; outcome: string }>(
    sql`select id, outcome from appeals where decision_id = ${byRule!.id}`,
  );
  expect(appeal!.outcome).toBe('reversed');
  expect((await mo.get(`/appeals/${appeal!.id}`)).status).toBe(404);
});

test('of words in a page that belongs to all, a report is about who wrote them last', async () => {
  const [author, vandal, reporter] = (await members(3)) as [Person, Person, Person];
  const page = await world.topic(author, group, 'What helps at night', { kind: 'page' });
  const [{ id: post }] = (await run<{ id: string }>(
    sql`select id from posts where topic_id = ${page} and opening`,
  )) as [{ id: string }];
  await vandal.go(`/posts/${post}/revisions`, { title: 'What helps at night', body: 'You are all fools.' });
  // Its first author may report it as well.
  for (const person of [author, reporter]) await person.go('/reports', { post, reason: 'unkind' });
  await decide(mo, await waiting(post), { decision: 'act', post: 'hide', person: 'pause place 14' });
  const paused = await run<{ person_id: string }>(
    sql`select person_id from suspensions where ended_at is null`,
  );
  expect(paused.map(({ person_id }) => person_id)).toEqual([vandal.id]);
  expect(textOf(await author.page('/decisions'))).toContain('There are none');
  const [hidden] = await decisionsOf(post, 'hide');
  expect(textOf(await vandal.page(`/decisions/${hidden!.id}`))).toContain('You are all fools.');
});

test('of two who reported the same, neither learns from an appeal that there is another', async () => {
  const [author, one, two] = (await members(3)) as [Person, Person, Person];
  const post = await world.reply(author, topic, 'Doubtful.');
  const mine: string[] = [];
  for (const person of [one, two]) mine.push(await person.go('/reports', { post, reason: 'unkind' }));
  await decide(mo, await waiting(post), { decision: 'nothing' });
  await one.go(`${mine[0]}/appeals`, { words: 'He means me.' });
  const [appeal] = await run<{ id: string }>(sql`select id from appeals order by id desc limit 1`);
  await sam.go(`/appeals/${appeal!.id}/claim`);
  await sam.go(`/appeals/${appeal!.id}/answer`, { outcome: 'upheld', answer: 'You said that he means you.' });
  expect(textOf(await one.page(mine[0]!))).toContain('You said that he means you.');
  expect(textOf(await two.page(mine[1]!))).not.toMatch(
    /You said that he means you|You asked for another look/,
  );
});

test('who is paused from writing in the whole place reviews nothing there', async () => {
  const founder = await world.person(`Founder ${randomUUID().slice(0, 8)}`);
  const own = await world.group(founder, 'Late hours', 'private');
  const [{ id }] = (await run<{ id: string }>(sql`select id from groups where address = ${own}`)) as [
    { id: string },
  ];
  const [author, reporter] = (await members(2)) as [Person, Person];
  for (const person of [author, reporter]) await world.join(person, own);
  const night = await world.topic(author, own, 'Tonight');
  const post = await world.reply(author, night, 'I want to kill myself tonight.');
  await reporter.go('/reports', { post, reason: 'danger' });
  const report = await waiting(post);
  const [flag] = await run<{ id: string }>(sql`select id from triage_flags where post_id = ${post}`);
  expect((await founder.get(`/flags/${flag!.id}`)).status).toBe(200);
  await founder.go(`${report}/claim`);
  expect(await founder.page(report)).toContain('kill myself');
  await run(sql`insert into suspensions (person_id, reads_on) values (${founder.id}, true)`);
  expect((await founder.get(`/flags/${flag!.id}`)).status).toBe(404);
  expect((await founder.get(report)).status).toBe(404);
  expect((await founder.post(`${report}/decision`, { decision: 'nothing' })).status).not.toBe(303);
  const seen = await world.db.asViewer({ person: founder.id }, (db) =>
    db.all(sql`select id from triage_flags union all select id from reports
      union all select id from triage_sample where group_id = ${id}`),
  );
  expect(seen).toEqual([]);

  // Paused in the group alone, by whoever runs it, a moderator still sees what is reported there.
  await run(sql`update suspensions set ended_at = now() where person_id = ${founder.id}`);
  await run(sql`insert into suspensions (person_id, group_id) values (${mo.id}, ${id})`);
  expect((await mo.get(report)).status).toBe(200);
  expect((await mo.get(`/flags/${flag!.id}`)).status).toBe(200);
});

test('an appeal that went on to another decision is still not for whoever made the one it was against', async () => {
  const why = { rule: 'Be kind', facts: 'So.' };
  const third = await world.person('Third', 'moderator');
  const [author, reporter] = (await members(2)) as [Person, Person];
  const refused = async (who: Person, appeal: string) => {
    expect(await (await who.get('/appeals')).text()).not.toContain(appeal);
    await who.post(`/appeals/${appeal}/claim`);
    expect((await who.get(`/appeals/${appeal}`)).status).toBe(404);
    await who.post(`/appeals/${appeal}/answer`, { outcome: 'upheld', answer: 'No.' });
    expect(await run(sql`select from appeals where id = ${appeal} and settled_at is null`)).toHaveLength(1);
  };
  const appealed = async (decision: string) => {
    await author.go(`/decisions/${decision}/appeals`, { words: 'It was a joke between us.' });
    return (await run<{ id: string }>(sql`select id from appeals where decision_id = ${decision}`))[0]!.id;
  };

  // Fay hides what also has a report waiting; Mo settles that, and hides it as well.
  const post = await world.reply(author, topic, 'Fay did not like this.');
  await reporter.go('/reports', { post, reason: 'unkind' });
  await fay.go(`/posts/${post}/hiding`, why);
  const hidden = await appealed((await decisionsOf(post, 'hide'))[0]!.id);
  await decide(mo, await waiting(post), { decision: 'act', post: 'hide' });
  expect(await decisionsOf(post, 'hide')).toHaveLength(2);
  for (const person of [fay, mo, reporter]) await refused(person, hidden);
  await sam.go(`/appeals/${hidden}/claim`);
  expect(textOf(await sam.page(`/appeals/${hidden}`))).toContain('It was a joke between us.');
  await sam.go(`/appeals/${hidden}/answer`, { outcome: 'reversed', answer: 'It was.' });
  expect(await shown(post)).toBe(true);

  // A pause in the place that another one takes the place of, and that a third.
  const pauseOf = async (by: Person, length: string) => {
    await by.go(`/people/${author.id}/pauses`, { length, ...why });
    const [made] = await run<{ id: string }>(
      sql`select id from decisions where person_id = ${author.id} and kind = 'pause' order by id desc limit 1`,
    );
    return made!.id;
  };
  const fourth = await world.person('Fourth', 'moderator');
  const paused = await appealed(await pauseOf(mo, '14'));
  await pauseOf(sam, '30');
  await pauseOf(third, '14');
  for (const person of [mo, sam, third]) await refused(person, paused);
  await fourth.go(`/appeals/${paused}/claim`);
  await fourth.go(`/appeals/${paused}/answer`, { outcome: 'reversed', answer: 'It was.' });
  expect(await run(sql`select from suspensions where person_id = ${author.id} and ended_at is null`)).toEqual(
    [],
  );

  // Who decided about something else of the same person, and at another time, is not meant.
  const other = await world.reply(author, topic, 'Mo did not like this.');
  await mo.go(`/posts/${other}/hiding`, why);
  const apart = await appealed((await decisionsOf(other, 'hide'))[0]!.id);
  await fay.go(`/appeals/${apart}/claim`);
  await fay.go(`/appeals/${apart}/answer`, { outcome: 'upheld', answer: 'No.' });
});

test('what one adds to a report is kept whole, or one is told that there is no room', async () => {
  const [author, reporter] = (await members(2)) as [Person, Person];
  const post = await world.reply(author, topic, 'A long story.');
  const mine = await reporter.go('/reports', { post, reason: 'unkind', words: 'x'.repeat(1900) });
  const answer = await reporter.post(`${mine}/words`, { words: `${'y'.repeat(200)} the end` });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('the end');
  await reporter.go(`${mine}/words`, { words: 'Short.' });
  expect(await reporter.page(mine)).toContain('Short.');
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

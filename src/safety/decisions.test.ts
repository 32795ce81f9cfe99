import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newWorld, type Person, textOf as textWithGaps, type World } from '../../test/world.ts';
import { nextStep } from './compute/ladder.ts';

let world: World;
/** Facilitate a private group together. */
let fay: Person;
let finn: Person;
let ben: Person;
let rita: Person;
let moderator: Person;
let second: Person;
let topic: string;
let group: string;
let groupId: string;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  finn = await world.person('Finn');
  ben = await world.person('Ben');
  rita = await world.person('Rita');
  moderator = await world.person('Mo', 'moderator');
  second = await world.person('Sam', 'moderator');
  group = await world.group(fay, 'Night shift', 'private');
  for (const person of [ben, rita, finn]) await world.join(person, group);
  groupId = (await run<{ id: string }>(sql`select id from groups where address = ${group}`))[0]!.id;
  await run(sql`update memberships set role = 'facilitator' where person_id = ${finn.id}`);
  topic = await world.topic(fay, group, 'How was it');
});
afterAll(() => world.drop());
beforeEach(async () => {
  await run(sql`update suspensions set ended_at = now() where ended_at is null`);
});

const why = { rule: 'Be kind', facts: 'It hurt somebody.' };

async function reported(words: string, author = ben, reason = 'unkind') {
  const post = await world.reply(author, topic, words);
  const mine = await rita.go('/reports', { post, reason });
  return { post, mine, path: `/reports/${mine.split('/').at(-1)}` };
}

/** Without the gaps that marked words leave before a full stop. */
const textOf = (html: string) => textWithGaps(html).replaceAll(' .', '.');

/** Whether a form did something: a visitor is led to sign in. */
const taken = (answer: Response) =>
  answer.status === 303 && !answer.headers.get('location')?.startsWith('/sign-in');

/** A post by Ben about which this was decided. */
async function decided(by: Person, fields: Record<string, string>, words = 'Something.') {
  const made = await reported(words);
  await by.go(`${made.path}/claim`);
  await by.go(`${made.path}/decision`, { decision: 'act', ...why, ...fields });
  const [decision] = await run<{ id: string; kind: string }>(
    sql`select id, kind from decisions where post_id = ${made.post} order by id desc limit 1`,
  );
  return { ...made, decision: decision!.id, kind: decision!.kind };
}

test.each([
  ['kind word', { person: 'kind word' }, 'You get a kind word.'],
  ['edit', { post: 'edit' }, 'You are asked to change something you wrote in Night shift.'],
  ['hide', { post: 'hide' }, 'Something you wrote in Night shift is hidden.'],
  ['remove', { post: 'remove' }, 'Something you wrote in Night shift was removed.'],
  ['pause', { person: 'pause group 14' }, 'You are paused in the group Night shift.'],
])('%s has a statement of reasons that its person alone reads', async (kind, fields, says) => {
  const made = await decided(fay, fields, `Words about ${kind}.`);
  expect(made.kind).toBe(kind);
  const statement = textOf(await ben.page(`/decisions/${made.decision}`));
  expect(statement).toContain(says);
  for (const part of [
    'Be kind',
    'It hurt somebody.',
    `Words about ${kind}.`,
    'A person decided this.',
    'Somebody reported it. We tell nobody who.',
    'You think this is wrong?',
    'We promise an answer within 3 days.',
  ])
    expect(statement).toContain(part);
  expect(statement).not.toMatch(/Rita|Fay/);
  for (const person of [rita, fay, moderator, world.visitor()])
    expect((await person.get(`/decisions/${made.decision}`)).status).toBe(404);
  expect(
    (await run(sql`select 1 from decisions where id = ${made.decision} and seen_at is not null`)).length,
  ).toBe(1);
  for (const person of [ben, rita, world.visitor()])
    expect(taken(await person.post(`/decisions/${made.decision}/undoing`))).toBe(false);
  await fay.go(`/decisions/${made.decision}/undoing`);
  expect(textOf(await ben.page(`/decisions/${made.decision}`))).toContain('This was taken back');
  if (kind === 'hide' || kind === 'remove')
    expect(await rita.page(`/topics/${topic}`)).toContain(`Words about ${kind}.`);
  if (kind === 'pause') await world.reply(ben, topic, 'I write again.');
});

test('no action is told to whoever reported, and never to the person', async () => {
  const made = await reported('Harmless.');
  await fay.go(`${made.path}/claim`);
  await fay.go(`${made.path}/decision`, { decision: 'nothing' });
  expect(textOf(await rita.page(made.mine))).toContain('nothing needs doing');
  const [decision] = await run<{ id: string }>(sql`select id from decisions where post_id = ${made.post}`);
  expect((await ben.get(`/decisions/${decision!.id}`)).status).toBe(404);
  const seen = await world.db.read(
    { person: ben.id },
    {
      decisions: sql`select id from decisions where id = ${decision!.id}`,
      log: sql`select 1 from audit_log where verb not like 'looked at %' and object_id = ${made.path.split('/')[2]}`,
    },
  );
  expect([seen.decisions, seen.log]).toEqual([[], []]);
});

test('an edit is answered by changing the words, and comes back to the queue when nobody does', async () => {
  const made = await decided(fay, { post: 'edit' }, 'You fool.');
  expect(await rita.page(`/topics/${topic}`)).toContain('You fool.');
  expect(await moderator.page('/reports')).not.toContain(made.path);
  await run(sql`update decisions set made_at = made_at - interval '73 hours' where id = ${made.decision}`);
  await run(
    sql`update reports set settled_at = settled_at - interval '73 hours' where post_id = ${made.post}`,
  );
  expect(textOf(await moderator.page('/reports'))).toContain('The author has not changed the words');
  await ben.go(`/posts/${made.post}/revisions`, { body: 'I see it otherwise.' });
  expect(await moderator.page('/reports')).not.toContain(made.path);
  expect(textOf(await ben.page(`/decisions/${made.decision}`))).toContain('You changed the words.');

  const ignored = await decided(fay, { post: 'edit' }, 'You idiot.');
  await run(sql`update decisions set made_at = made_at - interval '73 hours' where id = ${ignored.decision}`);
  await run(
    sql`update reports set settled_at = settled_at - interval '73 hours' where post_id = ${ignored.post}`,
  );
  await moderator.go(`${ignored.path}/claim`);
  await moderator.go(`${ignored.path}/decision`, { decision: 'act', post: 'hide', ...why });
  expect(await rita.page(`/topics/${topic}`)).not.toContain('You idiot.');
  expect(textOf(await ben.page(`/decisions/${ignored.decision}`))).toContain(
    'Another decision took its place',
  );
});

test('an appeal is read by somebody else than who decided or took part, and reversing it undoes', async () => {
  const made = await decided(fay, { post: 'hide', person: 'pause group 30' }, 'A misunderstanding.');
  const [hide] = await run<{ id: string }>(
    sql`select id from decisions where post_id = ${made.post} and kind = 'hide'`,
  );
  const path = `/decisions/${hide!.id}`;
  expect((await ben.post(`${path}/appeals`, { words: '' })).status).toBe(422);
  for (const person of [rita, fay, world.visitor()])
    expect((await person.post(`${path}/appeals`, { words: 'No' })).status).toBe(404);
  expect(textOf(await ben.page(path))).toContain('One of 3 other people looks at it again.');
  await ben.go(`${path}/appeals`, { words: 'It was a joke between us.' });
  await ben.go(`${path}/appeals`, { words: 'Again.' });
  const [appeal] = await run<{ id: string; minutes: number }>(
    sql`select id, extract(epoch from due_at - made_at)::integer / 60 as minutes from appeals where decision_id = ${hide!.id}`,
  );
  expect(appeal!.minutes).toBe(4320);
  const read = `/appeals/${appeal!.id}`;
  for (const person of [fay, ben, rita, world.visitor()]) {
    expect((await person.get(read)).status).toBe(404);
    expect(taken(await person.post(`${read}/claim`))).toBe(false);
    const answer = { outcome: 'reversed', answer: 'Fine.' };
    expect(taken(await person.post(`${read}/answer`, answer))).toBe(false);
  }
  expect(await fay.page('/appeals')).not.toContain(read);
  for (const person of [finn, moderator]) expect(await person.page('/appeals')).toContain(read);
  expect(textOf(await finn.page(read))).not.toContain('joke between us');
  expect((await finn.post(`${read}/answer`, { outcome: 'reversed', answer: 'Yes.' })).status).toBe(422);
  await finn.go(`${read}/claim`);
  const words = textOf(await finn.page(read));
  expect(words).toMatch(/It was a joke between us\..*Be kind.*It hurt somebody\..*A misunderstanding\./);
  expect(words).not.toContain('Rita');
  // Others see that it is in work, and since when.
  await run(sql`update appeals set claimed_since = now() - interval '20 minutes' where id = ${appeal!.id}`);
  expect(textOf(await moderator.page('/appeals'))).toContain('Finn took it 20 minutes ago');
  expect(textOf(await finn.page('/appeals'))).toContain('You took it 20 minutes ago');
  const looks = await run(sql`select actor_id from audit_log where verb = 'looked at an appeal'`);
  expect(looks).toEqual([{ actor_id: finn.id }]);
  expect((await finn.post(`${read}/answer`, { outcome: 'reversed', answer: '' })).status).toBe(422);
  await finn.go(`${read}/answer`, { outcome: 'reversed', answer: 'You are right.' });
  expect(await rita.page(`/topics/${topic}`)).toContain('A misunderstanding.');
  expect(textOf(await ben.page(path))).toMatch(/was taken back.*You are right\./);
  // The pause is another decision: an appeal of its own makes it lighter, and never heavier.
  const [pause] = await run<{ id: string }>(
    sql`select id from decisions where post_id = ${made.post} and kind = 'pause' and ended_at is null`,
  );
  await ben.go(`/decisions/${pause!.id}/appeals`, { words: 'Too long.' });
  const [other] = await run<{ id: string }>(sql`select id from appeals where decision_id = ${pause!.id}`);
  await moderator.go(`/appeals/${other!.id}/claim`);
  const answer = { outcome: 'changed', answer: 'A shorter one.' };
  const lighter = async (value: string) =>
    (await moderator.post(`/appeals/${other!.id}/answer`, { ...answer, lighter: value })).status;
  expect(await lighter('none')).toBe(422);
  expect(await lighter('suspend 14')).toBe(422);
  expect(await lighter('pause 30')).toBe(422);
  expect(await lighter('pause 14')).toBe(303);
  const standing = await run<{ days: number }>(
    sql`select extract(day from until - now())::integer as days from suspensions
      where person_id = ${ben.id} and ended_at is null`,
  );
  expect(standing).toEqual([{ days: 13 }]);
  await run(sql`update suspensions set ended_at = now() where person_id = ${ben.id}`);
});

test('who is out of the place reads why and appeals all the same', async () => {
  const made = await decided(moderator, { person: 'suspend place good' }, 'Threats.');
  expect((await ben.get('/you/profile')).status).toBe(403);
  const statement = textOf(await ben.page(`/decisions/${made.decision}`));
  expect(statement).toMatch(/You are paused in this place\. For good\./);
  expect(await ben.page('/decisions')).toContain(made.decision);
  await ben.go(`/decisions/${made.decision}/appeals`, { words: 'It was not me.' });
  const [appeal] = await run<{ id: string }>(
    sql`select id from appeals where decision_id = ${made.decision}`,
  );
  expect((await moderator.get(`/appeals/${appeal!.id}`)).status).toBe(404);
  await second.go(`/appeals/${appeal!.id}/claim`);
  await second.go(`/appeals/${appeal!.id}/answer`, { outcome: 'reversed', answer: 'Sorry.' });
  expect((await ben.get('/you/profile')).status).toBe(200);
});

test('a pause from writing in the whole place lets somebody read on', async () => {
  const made = await decided(moderator, { person: 'pause place 14' }, 'Loud.');
  expect((await ben.get(`/topics/${topic}`)).status).toBe(200);
  expect((await ben.post(`/topics/${topic}/posts`, { body: 'No.' })).status).not.toBe(303);
  expect((await ben.post('/groups', { name: 'Mine', visibility: 'private' })).status).not.toBe(303);
  await moderator.go(`/decisions/${made.decision}/undoing`);
  await world.reply(ben, topic, 'Yes.');
});

test('whoever reported may ask for another look at no action, which somebody else takes', async () => {
  const made = await reported('Just a friend of Mo’s.');
  expect((await rita.post(`${made.mine}/appeals`, { words: 'Early.' })).headers.get('location')).toBe(
    made.mine,
  );
  expect(await run(sql`select 1 from appeals where side = 'reporter'`)).toEqual([]);
  await moderator.go(`${made.path}/claim`);
  await moderator.go(`${made.path}/decision`, { decision: 'nothing' });
  expect((await ben.post(`${made.mine}/appeals`, { words: 'No.' })).status).toBe(404);
  await rita.go(`${made.mine}/appeals`, { words: 'They know each other.' });
  const [appeal] = await run<{ id: string }>(sql`select id from appeals where side = 'reporter'`);
  const path = `/appeals/${appeal!.id}`;
  for (const person of [moderator, rita, ben]) expect((await person.get(path)).status).toBe(404);
  await second.go(`${path}/claim`);
  expect((await second.post(`${path}/answer`, { outcome: 'reversed', answer: 'Yes.' })).status).toBe(422);
  await second.go(`${path}/answer`, { outcome: 'reversed', answer: 'Yes.', post: 'hide', ...why });
  expect(await fay.page(`/topics/${topic}`)).not.toContain('friend of Mo’s');
  expect(textOf(await rita.page(made.mine))).toContain('something was done about it');
  expect(textOf(await ben.page('/decisions'))).toContain('is hidden');
});

test('each of several who reported the same may ask for another look, and one answer that changes it is for all', async () => {
  const made = await reported('Said to both of them.');
  const others = await Promise.all(['Una', 'Uli'].map((name) => world.person(name)));
  const theirs: string[] = [];
  for (const person of others) {
    await world.join(person, group);
    theirs.push(await person.go('/reports', { post: made.post, reason: 'unkind' }));
  }
  await moderator.go(`${made.path}/claim`);
  await moderator.go(`${made.path}/decision`, { decision: 'nothing' });
  await rita.go(`${made.mine}/appeals`, { words: 'First.' });
  await others[0]!.go(`${theirs[0]}/appeals`, { words: 'Second.' });
  // Once each: asking again adds nothing.
  await others[0]!.go(`${theirs[0]}/appeals`, { words: 'Again.' });
  const waiting = () =>
    run<{
      id: string;
      words: string;
    }>(sql`select a.id, a.words from appeals a join decisions d on d.id = a.decision_id
      where d.post_id = ${made.post} and a.settled_at is null order by a.id`);
  const [first, next, more] = await waiting();
  expect([first?.words, next?.words, more]).toEqual(['First.', 'Second.', undefined]);
  expect(textOf(await others[1]!.page(theirs[1]!))).not.toContain('You asked for another look');

  await second.go(`/appeals/${first!.id}/claim`);
  await second.go(`/appeals/${first!.id}/answer`, { outcome: 'upheld', answer: 'It stays, Rita.' });
  expect(await waiting()).toMatchObject([{ words: 'Second.' }]);
  await others[1]!.go(`${theirs[1]}/appeals`, { words: 'Third.' });
  await second.go(`/appeals/${next!.id}/claim`);
  await second.go(`/appeals/${next!.id}/answer`, {
    outcome: 'reversed',
    answer: 'Yes, Una.',
    post: 'hide',
    ...why,
  });
  expect(await waiting()).toEqual([]);
  const told = textOf(await others[1]!.page(theirs[1]!));
  expect(told).toContain('something was done about it');
  expect(told).not.toContain('Yes, Una.');
});

test('whoever reported keeps no credit for a decision that was taken back as wrong, and none of it is held against them', async () => {
  const credit = async (post: string) =>
    (
      await run<{ kept: boolean }>(
        sql`select reversed_at is null as kept from reports where post_id = ${post} and reporter_id is not null`,
      )
    )[0]!.kept;
  const upheld = await decided(moderator, { post: 'hide' }, 'Rightly hidden.');
  const reversed = await decided(moderator, { post: 'hide' }, 'Wrongly hidden.');
  for (const [{ decision }, outcome] of [
    [upheld, 'upheld'],
    [reversed, 'reversed'],
  ] as const) {
    await ben.go(`/decisions/${decision}/appeals`, { words: 'Please.' });
    const [appeal] = await run<{ id: string }>(sql`select id from appeals where decision_id = ${decision}`);
    await second.go(`/appeals/${appeal!.id}/claim`);
    await second.go(`/appeals/${appeal!.id}/answer`, { outcome, answer: 'So.' });
  }
  expect([await credit(upheld.post), await credit(reversed.post)]).toEqual([true, false]);
  // As long as a part of what was decided stands, the report was right.
  const both = await decided(moderator, { post: 'hide', person: 'kind word' }, 'Partly wrong.');
  await moderator.go(`/posts/${both.post}/showing`);
  expect(await credit(both.post)).toBe(true);
  expect(textOf(await rita.page(reversed.mine))).toContain('did something about it');
});

test('no number on a statement tells an author, or who asked for another look, that a reviewer reported it too', async () => {
  // A member sees what they report.
  await world.join(second, group);
  const told: string[] = [];
  for (const also of [undefined, second]) {
    const post = await world.reply(ben, topic, 'Said again.');
    const mine = await rita.go('/reports', { post, reason: 'unkind' });
    const path = `/reports/${mine.split('/').at(-1)}`;
    await also?.go('/reports', { post, reason: 'unkind' });
    await fay.go(`${path}/claim`);
    await fay.go(`${path}/decision`, { decision: 'act', post: 'hide', ...why });
    const [decision] = await run<{ id: string }>(
      sql`select id from decisions where post_id = ${post} and kind = 'hide'`,
    );
    const statement = `/decisions/${decision!.id}`;
    told.push(/One of \d+ other people/.exec(textOf(await ben.page(statement)))![0]);
    await ben.go(`${statement}/appeals`, { words: 'No.' });
    const [appeal] = await run<{ id: string }>(
      sql`select id from appeals where decision_id = ${decision!.id}`,
    );
    // Who reported reads no appeal all the same.
    expect(taken(await second.post(`/appeals/${appeal!.id}/claim`))).toBe(also === undefined);
  }
  expect(told).toEqual(['One of 3 other people', 'One of 3 other people']);

  const readers: unknown[] = [];
  for (const also of [undefined, second]) {
    const post = await world.reply(ben, topic, 'Said once more.');
    const mine = await rita.go('/reports', { post, reason: 'unkind' });
    const id = mine.split('/').at(-1)!;
    await also?.go('/reports', { post, reason: 'unkind' });
    await fay.go(`/reports/${id}/claim`);
    await fay.go(`/reports/${id}/decision`, { decision: 'nothing' });
    await rita.go(`${mine}/appeals`, { words: 'Look again.' });
    const { mine: own } = await world.db.read(
      { person: rita.id },
      { mine: sql<{ appeal: { readers: number } }>`select appeal from my_report(${id}, null)` },
    );
    readers.push(own[0]!.appeal.readers);
  }
  expect(readers).toEqual([3, 3]);
  await run(sql`delete from memberships where person_id = ${second.id}`);
});

test('what was decided about a group is neither read nor taken back by those who run it; of a post in it they do both', async () => {
  const mine = await rita.go('/reports', { group: groupId, reason: 'harmful' });
  const path = `/reports/${mine.split('/').at(-1)}`;
  await moderator.go(`${path}/claim`);
  await moderator.go(`${path}/decision`, { decision: 'act', post: 'other', ...why });
  const [about] = await run<{ id: string }>(
    sql`select id from decisions where kind = 'other' and group_id = ${groupId}`,
  );
  const read = async (person: Person, id: string) =>
    (await world.db.read({ person: person.id }, { seen: sql`select id from decisions where id = ${id}` }))
      .seen.length;
  const undoing = `/decisions/${about!.id}/undoing`;
  for (const person of [fay, finn, ben]) {
    expect(await read(person, about!.id)).toBe(0);
    expect((await person.post(undoing)).status).toBe(404);
  }
  expect(await read(moderator, about!.id)).toBe(1);
  await moderator.go(undoing);
  const post = await decided(moderator, { post: 'hide' });
  expect(await read(fay, post.decision)).toBe(1);
  await fay.go(`/decisions/${post.decision}/undoing`);
});

test('organisers read an appeal only when nobody else can, and are told so', async () => {
  const olga = await world.person('Olga', 'organiser');
  const made = await decided(moderator, { person: 'suspend place 14' }, 'Alone.');
  await ben.go(`/decisions/${made.decision}/appeals`, { words: 'Please.' });
  const [appeal] = await run<{ id: string }>(
    sql`select id from appeals where decision_id = ${made.decision}`,
  );
  const path = `/appeals/${appeal!.id}`;
  expect((await olga.get(path)).status).toBe(404);
  await run(sql`delete from place_roles where person_id = ${second.id}`);
  expect((await olga.get(path)).status).toBe(200);
  expect(textOf(await ben.page(`/decisions/${made.decision}`))).toContain('Your appeal');
  await run(sql`update appeals set settled_at = now(), outcome = 'upheld' where id = ${appeal!.id}`);
  await moderator.go(`/decisions/${made.decision}/undoing`);

  const again = await decided(moderator, { person: 'suspend place 14' }, 'Alone again.');
  expect(textOf(await ben.page(`/decisions/${again.decision}`))).toContain('an organiser reads it');
  await ben.go(`/decisions/${again.decision}/appeals`, { words: 'Please.' });
  const told = await run(
    sql`select 1 from account_notices where person_id = ${olga.id} and kind = 'appeal waits'`,
  );
  expect(told).toHaveLength(1);
  const [waiting] = await run<{ id: string }>(
    sql`select id from appeals where decision_id = ${again.decision}`,
  );
  await olga.go(`/appeals/${waiting!.id}/claim`);
  await olga.go(`/appeals/${waiting!.id}/answer`, { outcome: 'reversed', answer: 'Welcome back.' });
  expect((await ben.get('/you/profile')).status).toBe(200);
  await run(sql`delete from place_roles where person_id = ${olga.id}`);
  const third = await decided(moderator, { person: 'suspend place 14' }, 'Nobody left.');
  expect(textOf(await ben.page(`/decisions/${third.decision}`))).toContain(
    'Nobody else here can read an appeal',
  );
  await moderator.go(`/decisions/${third.decision}/undoing`);
  await run(sql`insert into place_roles (person_id, role) values (${second.id}, 'moderator')`);
});

test('a bad moderator decides nothing about themselves or what they reported, and reads no more than a report opens', async () => {
  const bad = await world.person('Baddie', 'moderator');
  await world.join(bad, group);
  const own = await reported('By the moderator.', bad);
  for (const act of ['claim', 'release', 'decision'])
    expect((await bad.post(`${own.path}/${act}`, { decision: 'nothing' })).status).toBe(404);
  expect((await bad.get(own.path)).status).toBe(404);
  // What they reported themselves, to decide it themselves.
  const post = await world.reply(ben, topic, 'I do not like Baddie.');
  const mine = await bad.go('/reports', { post, reason: 'unkind' });
  const path = `/reports/${mine.split('/').at(-1)}`;
  expect((await bad.get(path)).status).toBe(404);
  expect((await bad.post(`${path}/claim`)).status).toBe(404);
  // Beside somebody else's report of the same post too.
  const ritas = await rita.go('/reports', { post, reason: 'unkind' });
  const other = `/reports/${ritas.split('/').at(-1)}`;
  await bad.go(`${other}/claim`);
  expect(textOf(await bad.page(other))).not.toContain('I do not like Baddie.');
  expect((await bad.post(`${other}/decision`, { decision: 'act', post: 'hide', ...why })).status).toBe(422);
  // Nobody reads by SQL what the pages do not show.
  const read = (query: RawBuilder<unknown>) => world.db.read({ person: bad.id }, { rows: query });
  for (const column of ['reported_words', 'words', 'reporter_id', 'contact', 'notice_hash'])
    await expect(read(sql`select ${sql.ref(column)} from reports`)).rejects.toMatchObject({ code: '42501' });
  await expect(read(sql`select words from appeals`)).rejects.toMatchObject({ code: '42501' });
  expect((await read(sql`select * from read_report(${other.split('/')[2]})`)).rows).toEqual([]);
  for (const change of [
    sql`update reports set settled_at = now(), settled_by = ${bad.id}`,
    sql`insert into decisions (kind, person_id, made_by) values ('suspend', ${ben.id}, ${bad.id})`,
    sql`update decisions set ended_at = now()`,
    sql`update appeals set settled_at = now()`,
    sql`delete from reports`,
    sql`update suspensions set ended_at = now()`,
  ])
    await expect(read(change)).rejects.toMatchObject({ code: '42501' });
  // An appeal against their own decision.
  const made = await decided(bad, { person: 'suspend place 14' }, 'Nothing much.');
  expect(textOf(await bad.page(made.path))).toContain('Nothing much.');
  await ben.go(`/decisions/${made.decision}/appeals`, { words: 'Unfair.' });
  const [appeal] = await run<{ id: string }>(
    sql`select id from appeals where decision_id = ${made.decision}`,
  );
  expect((await bad.get(`/appeals/${appeal!.id}`)).status).toBe(404);
  expect((await bad.post(`/appeals/${appeal!.id}/claim`)).status).toBe(404);
  expect((await read(sql`select * from read_appeal(${appeal!.id})`)).rows).toEqual([]);
  await second.go(`/appeals/${appeal!.id}/claim`);
  await second.go(`/appeals/${appeal!.id}/answer`, { outcome: 'reversed', answer: 'Indeed.' });
  const looks = await run(
    sql`select verb from audit_log where actor_id = ${bad.id} and verb like 'looked at %' order by seq`,
  );
  expect(looks).toEqual([{ verb: 'looked at a report' }]);
});

test('a pause needs no report: facilitators in their group, moderators in the place, nobody their equals', async () => {
  const mia = await world.person('Mia');
  await world.join(mia, group);
  expect(await fay.page(`/groups/${group}/members`)).toContain(
    `/people/${mia.id}/pauses/new?group=${groupId}`,
  );
  expect(await moderator.page(`/people/${mia.id}`)).toContain(`/people/${mia.id}/pauses/new`);
  expect(await rita.page(`/people/${mia.id}`)).not.toContain('/pauses/new');
  const pause = { length: '14', ...why };
  const inGroup = { ...pause, group: groupId };
  const tries: [Person, Person, Record<string, string>, number][] = [
    [rita, mia, inGroup, 404],
    [fay, mia, pause, 404],
    [moderator, mia, inGroup, 404],
    [fay, finn, inGroup, 404],
    [mia, mia, inGroup, 404],
    [moderator, second, pause, 404],
    [fay, mia, { ...inGroup, rule: '' }, 422],
    [fay, mia, { ...inGroup, entirely: 'on' }, 303],
    [moderator, mia, { ...pause, entirely: 'on' }, 303],
  ];
  for (const [who, whom, fields, status] of tries)
    expect((await who.post(`/people/${whom.id}/pauses`, fields)).status).toBe(status);
  expect((await fay.get(`/people/${mia.id}/pauses/new?group=${groupId}`)).status).toBe(200);
  expect((await rita.get(`/people/${mia.id}/pauses/new?group=${groupId}`)).status).toBe(404);
  const kinds = await run(
    sql`select kind, group_id is null as in_place from decisions where person_id = ${mia.id} order by id`,
  );
  expect(kinds).toEqual([
    { kind: 'pause', in_place: false },
    { kind: 'suspend', in_place: true },
  ]);
  expect(textOf(await mia.page('/decisions'))).toContain('It hurt somebody.');
});

test('a facilitator who is out of the place carries no group: a member may take it up', async () => {
  const gus = await world.person('Gus');
  const hal = await world.person('Hal');
  const olga = await world.person('Olga Two', 'organiser');
  const carried = await world.group(gus, 'Carried by one', 'community');
  await world.join(hal, carried);
  expect((await hal.post(`/groups/${carried}/facilitation`)).status).toBe(404);
  await moderator.go(`/people/${gus.id}/pauses`, { length: '14', ...why });
  expect((await hal.post(`/groups/${carried}/facilitation`)).status).toBe(404);
  expect(await olga.page('/organise/groups')).not.toContain('Carried by one');
  await moderator.go(`/people/${gus.id}/pauses`, { length: '14', entirely: 'on', ...why });
  expect(await olga.page('/organise/groups')).toContain('Carried by one');
  await hal.go(`/groups/${carried}/facilitation`);
  expect(await olga.page('/organise/groups')).not.toContain('Carried by one');
});

test('removed words are forgotten after half a year, and hidden ones are not', async () => {
  const removed = await decided(fay, { post: 'remove' }, 'Removed zebra.');
  const hidden = await decided(fay, { post: 'hide' }, 'Hidden zebra.');
  await run(
    sql`update decisions set made_at = made_at - interval '181 days' where id in (${removed.decision}, ${hidden.decision})`,
  );
  const { retention } = await import('./jobs.ts');
  await world.db.asSystem(async (system) => {
    for (const { forget, days } of retention) await forget(system, days);
  });
  const left = await run(
    sql`select post_id from post_revisions where post_id in (${removed.post}, ${hidden.post})`,
  );
  expect(left).toEqual([{ post_id: hidden.post }]);
  expect((await fay.post(`/decisions/${removed.decision}/undoing`)).status).toBe(404);
  await fay.go(`/decisions/${hidden.decision}/undoing`);
  expect(await rita.page(`/topics/${topic}`)).toContain('Hidden zebra.');
});

test('the ladder goes from a kind word to two weeks, a month, and for good', () => {
  const by = (...kinds: string[]) => nextStep(kinds.map((kind) => ({ kind, automated: false })));
  expect(by()).toBe('kind word');
  expect(by('kind word')).toBe('14');
  expect(by('pause', 'kind word')).toBe('30');
  expect(by('suspend', 'pause')).toBe('good');
  expect(nextStep([{ kind: 'pause', automated: true }])).toBe('kind word');
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

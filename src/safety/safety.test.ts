import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { askOrganisersAgain } from './actions.ts';

let world: World;
/** Facilitates a private group; a member who writes and one who reports; another group's facilitator. */
let fay: Person;
let ben: Person;
let rita: Person;
let other: Person;
let moderator: Person;
let topic: string;
let group: string;
let count = 0;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  ben = await world.person('Ben');
  rita = await world.person('Rita');
  other = await world.person('Otto');
  moderator = await world.person('Mo', 'moderator');
  group = await world.group(fay, 'Night shift', 'private');
  await world.group(other, 'Day shift', 'private');
  await world.join(ben, group);
  await world.join(rita, group);
  topic = await world.topic(fay, group, 'How was it');
});
afterAll(async () => {
  await world.drop();
});

/** A post by Ben that Rita reports. */
async function reported(words: string): Promise<{ post: string; report: string }> {
  const post = await world.reply(ben, topic, words);
  await rita.go('/reports', { post, reason: 'unkind', words: `my own words ${++count}` });
  const [row] = await run<{ id: string }>(sql`select id from reports where post_id = ${post}`);
  return { post, report: row!.id };
}

test('a report reaches those who review, without the name of who reported', async () => {
  const post = await world.reply(ben, topic, 'You are all fools.');
  expect((await other.get(`/reports/new?post=${post}`)).status).toBe(404);
  expect((await rita.get(`/reports/new?post=${post}`)).status).toBe(200);
  expect((await ben.get(`/reports/new?post=${post}`)).status).toBe(404);
  expect((await other.post('/reports', { post, reason: 'unkind' })).status).toBe(404);
  expect((await rita.post('/reports', { post, reason: 'no reason' })).status).toBe(422);
  expect(textOf(await rita.page(`/reports/new?post=${post}`))).toContain('One of 2 people looks at this');
  const mine = await rita.go('/reports', { post, reason: 'unkind', words: 'It hurt.' });
  expect(mine).toMatch(/^\/reports\/mine\//);
  expect(textOf(await rita.page(mine))).toContain('We promise that somebody looks by');
  await rita.go('/reports', { post, reason: 'unkind', words: 'It hurt.' });
  const reports = await run<{ id: string }>(sql`select id from reports where post_id = ${post}`);
  expect(reports).toHaveLength(1);
  const path = `/reports/${reports[0]!.id}`;

  for (const person of [moderator, fay]) {
    expect(await person.page('/reports')).toContain(path);
    expect(textOf(await person.page(path))).not.toMatch(/fools|hurt/);
    await person.go(`${path}/claim`);
    const page = textOf(await person.page(path));
    expect(page).toContain('You are all fools.');
    expect(page).toContain('It hurt.');
    expect(page).not.toContain('Rita');
    if (person === moderator) await person.go(`${path}/release`);
  }
  for (const person of [ben, rita, other, world.visitor()]) {
    expect((await person.get(path)).status).toBe(404);
    for (const act of ['claim', 'release', 'decision'])
      expect([401, 404, 303]).toContain(
        (await person.post(`${path}/${act}`, { decision: 'nothing' })).status,
      );
  }
  for (const person of [ben, rita, world.visitor()]) expect((await person.get('/reports')).status).toBe(404);
  expect(await other.page('/reports')).not.toContain(path);
  // The moderator reads the reported words, and nothing around them.
  expect((await moderator.get(`/topics/${topic}`)).status).toBe(404);

  const looks = await run(sql`select actor_id from audit_log where verb = 'looked at a report' order by seq`);
  expect(looks).toEqual([{ actor_id: moderator.id }, { actor_id: fay.id }]);
  await fay.go(`${path}/decision`, { decision: 'nothing', answer: 'We talked about it.' });
  for (const page of ['/reports/mine', mine]) {
    const told = textOf(await rita.page(page));
    expect(told).toContain('found that nothing needs doing');
    expect(told).not.toMatch(/Fay|Ben|fools/);
  }
  expect(textOf(await rita.page(mine))).toContain('We talked about it.');
  expect(textOf(await ben.page('/decisions'))).toContain('There are none');
  expect((await moderator.get(path)).status).toBe(404);
});

test('nobody reviews a report about themselves, and a group is not reviewed by those who run it', async () => {
  const post = await world.reply(fay, topic, 'I said so.');
  await rita.go('/reports', { post, reason: 'other' });
  const [about] = await run<{ id: string }>(sql`select id from reports where post_id = ${post}`);
  expect((await fay.get(`/reports/${about!.id}`)).status).toBe(404);
  expect((await moderator.get(`/reports/${about!.id}`)).status).toBe(200);

  const [{ id }] = (await run<{ id: string }>(sql`select id from groups where address = ${group}`)) as [
    { id: string },
  ];
  await rita.go('/reports', { group: id, reason: 'other' });
  const [ofGroup] = await run<{ id: string }>(sql`select id from reports where subject = 'group'`);
  expect((await fay.get(`/reports/${ofGroup!.id}`)).status).toBe(404);
  expect((await moderator.get(`/reports/${ofGroup!.id}`)).status).toBe(200);

  await rita.go('/reports', { person: moderator.id, reason: 'private' });
  const [ofPerson] = await run<{ id: string }>(sql`select id from reports where subject = 'person'`);
  expect((await moderator.get(`/reports/${ofPerson!.id}`)).status).toBe(404);
});

test('a report about the only one who reviews is for organisers, who are asked; they see no other', async () => {
  const small = await newWorld();
  try {
    const [olu, mo, mia, ann] = await Promise.all([
      small.person('Olu', 'organiser'),
      small.person('Mo', 'moderator'),
      small.person('Mia'),
      small.person('Ann'),
    ]);
    const all = <Row>(query: RawBuilder<Row>) => small.db.asSystem((system) => system.all(query));
    const mine = await mia.go('/reports', { person: mo.id, reason: 'unkind', words: 'He laughs at me.' });
    const path = `/reports/${mine.split('/').at(-1)}`;
    expect(textOf(await mia.page(mine))).toContain('One person can look at it.');
    const notices = await olu.page('/you');
    expect(textOf(notices)).toContain('A report waits that only an organiser can read');
    expect(notices).toContain('href="/reports"');
    const other = await mia.go('/reports', { person: ann.id, reason: 'unkind' });
    expect((await olu.get(`/reports/${other.split('/').at(-1)}`)).status).toBe(404);
    for (const not of [mo, ann]) expect((await not.get(path)).status).toBe(404);
    expect(textOf(await mo.page('/reports'))).not.toContain('About Mo');

    // Without the claim organisers read as little as others do.
    const list = await olu.page('/reports');
    expect(textOf(list)).toContain('About Mo');
    // No way leads to lists that are not there for them.
    expect(list).toContain('href="/appeals"');
    for (const away of ['/flags', '/suspensions']) expect(list).not.toContain(`href="${away}"`);
    expect(await olu.page(path)).not.toContain('He laughs at me.');
    await olu.go(`${path}/claim`);
    expect(await olu.page(path)).toContain('He laughs at me.');
    const looks = await all(sql`select detail from audit_log where verb = 'looked at a report'`);
    expect(looks).toEqual([{ detail: { as: 'organiser' } }]);
    await olu.go(`${path}/decision`, {
      decision: 'act',
      person: 'kind word',
      facts: 'Please do not laugh.',
    });
    expect(textOf(await mo.page('/decisions'))).toContain('Please do not laugh.');
    expect((await olu.get(path)).status).toBe(200);

    // Somebody else who reviews has come: it is theirs, and no organiser's.
    const next = `/reports/${(await mia.go('/reports', { person: mo.id, reason: 'unkind' })).split('/').at(-1)}`;
    expect((await olu.get(next)).status).toBe(200);
    const sam = await small.person('Sam', 'moderator');
    expect((await olu.get(next)).status).toBe(404);
    expect((await sam.get(next)).status).toBe(200);
    // An organiser who reported it is a party.
    await all(sql`delete from place_roles where person_id = ${sam.id}`);
    const own = `/reports/${(await olu.go('/reports', { person: mo.id, reason: 'unkind' })).split('/').at(-1)}`;
    expect((await olu.get(own)).status).toBe(404);
  } finally {
    await small.drop();
  }
});

test('an edit that nobody makes reaches organisers when those who could look have gone, and they are told once a day', async () => {
  const small = await newWorld();
  try {
    const [olu, mo, mia, ann] = await Promise.all([
      small.person('Olu', 'organiser'),
      small.person('Mo', 'moderator'),
      small.person('Mia'),
      small.person('Ann'),
    ]);
    const all = <Row>(query: RawBuilder<Row>) => small.db.asSystem((system) => system.all(query));
    const asked = async () => {
      await small.db.asSystem(askOrganisersAgain);
      return (
        await all<{ count: number }>(
          sql`select count(*)::integer as count from account_notices where person_id = ${olu.id} and kind = 'report waits'`,
        )
      )[0]!.count;
    };
    const home = await small.group(ann, 'Night shift', 'private');
    await small.join(mia, home);
    const post = await small.reply(ann, await small.topic(ann, home, 'How was it'), 'You fool.');
    await mia.go('/reports', { post, reason: 'unkind' });
    const [row] = await all<{ id: string }>(sql`select id from reports where post_id = ${post}`);
    const path = `/reports/${row!.id}`;
    await mo.go(`${path}/claim`);
    const act = { decision: 'act', post: 'edit', rule: 'Be kind', facts: 'It mocks.' };
    await mo.go(`${path}/decision`, act);
    await all(sql`delete from place_roles where person_id = ${mo.id}`);
    // Ann has three days, and until then nobody is asked.
    expect(await asked()).toBe(0);
    expect((await olu.get(path)).status).toBe(404);

    await all(sql`update decisions set made_at = made_at - interval '73 hours'`);
    await all(sql`update reports set settled_at = settled_at - interval '73 hours'`);
    expect(await asked()).toBe(1);
    expect(await asked()).toBe(1);
    expect(textOf(await olu.page('/you'))).toContain('A report waits that only an organiser can read');
    expect(await asked()).toBe(1);
    for (const not of [ann, mia, mo]) expect((await not.get(path)).status).toBe(404);
    expect(textOf(await olu.page('/reports'))).toContain('The author has not changed the words');
    expect(await olu.page(path)).not.toContain('You fool.');
    await olu.go(`${path}/claim`);
    expect(await olu.page(path)).toContain('You fool.');
    await olu.go(`${path}/decision`, { ...act, post: 'hide' });
    await all(sql`update account_notices set at = at - interval '2 days', read_at = now()`);
    expect(await asked()).toBe(1);
  } finally {
    await small.drop();
  }
});

test('the queue says who took a report, and when', async () => {
  const { report } = await reported('The patient tortoise.');
  await fay.go(`/reports/${report}/claim`);
  await run(sql`update reports set claimed_since = now() - interval '20 minutes' where id = ${report}`);
  expect(textOf(await moderator.page('/reports'))).toContain('Fay took it 20 minutes ago');
  expect(textOf(await fay.page('/reports'))).toContain('You took it 20 minutes ago');
  // Given back, it is nobody's.
  await fay.go(`/reports/${report}/release`);
  expect(textOf(await moderator.page('/reports'))).not.toContain('took it');
});

test('hidden words are gone for everybody, and come back', async () => {
  const { post, report } = await reported('The unspeakable walrus.');
  const act = { decision: 'act', post: 'hide', rule: 'No names', facts: 'It names somebody.' };
  expect((await fay.post(`/reports/${report}/decision`, act)).status).toBe(422);
  await fay.go(`/reports/${report}/claim`);
  for (const missing of ['rule', 'facts'])
    expect((await fay.post(`/reports/${report}/decision`, { ...act, [missing]: '' })).status).toBe(422);
  expect(await rita.page(`/topics/${topic}`)).toContain('walrus');
  await fay.go(`/reports/${report}/decision`, act);
  for (const person of [rita, fay]) {
    expect(await person.page(`/topics/${topic}`)).not.toContain('walrus');
    expect(await person.page('/search?q=walrus')).not.toContain('unspeakable');
    const seen = await world.db.read(
      { person: person.id },
      {
        revisions: sql<{ body: string }>`select body from post_revisions where post_id = ${post}`,
        posts: sql<{ body: string | null }>`select body from posts where id = ${post}`,
      },
    );
    expect(seen.revisions).toEqual([]);
    expect(seen.posts).toEqual([{ body: null }]);
  }
  expect(textOf(await ben.page('/decisions'))).toContain('Something you wrote in Night shift is hidden.');
  const kinds = await run(
    sql`select kind from account_notices where person_id = ${ben.id} and kind = 'post hidden'`,
  );
  expect(kinds).toHaveLength(1);
  for (const person of [ben, rita, other])
    expect((await person.post(`/posts/${post}/showing`)).status).toBe(404);
  await fay.go(`/posts/${post}/showing`);
  expect(await rita.page(`/topics/${topic}`)).toContain('walrus');
});

test('a moderator hides reported words of a private group and takes it back, but no other words there', async () => {
  const { post, report } = await reported('A reported secret.');
  const unreported = await world.reply(ben, topic, 'Not reported.');
  expect((await moderator.get(`/posts/${unreported}/hiding`)).status).toBe(404);
  const why = { rule: 'so', facts: 'so' };
  expect((await moderator.post(`/posts/${unreported}/hiding`, why)).status).toBe(404);
  await moderator.go(`/reports/${report}/claim`);
  await moderator.go(`/reports/${report}/decision`, { decision: 'act', post: 'hide', ...why });
  expect(await rita.page(`/topics/${topic}`)).not.toContain('A reported secret.');
  expect(await moderator.go(`/posts/${post}/showing`)).toBe('/reports');
  expect(await rita.page(`/topics/${topic}`)).toContain('A reported secret.');

  expect((await fay.get(`/posts/${unreported}/hiding`)).status).toBe(200);
  await fay.go(`/posts/${unreported}/hiding`, why);
  expect(await rita.page(`/topics/${topic}`)).not.toContain('Not reported.');
});

test('who is paused in a group reads on, cannot write, and writes again when the pause ends', async () => {
  const { report } = await reported('Rude again.');
  const pause = { decision: 'act', person: 'pause group 14', rule: 'Be kind', facts: 'Twice in a week.' };
  await moderator.go(`/reports/${report}/claim`);
  expect((await moderator.post(`/reports/${report}/decision`, pause)).status).toBe(422);
  await moderator.go(`/reports/${report}/release`);
  await fay.go(`/reports/${report}/claim`);
  await fay.go(`/reports/${report}/decision`, pause);
  const paused = await ben.page(`/topics/${topic}`);
  expect(paused).toContain('Rude again.');
  expect(paused).toContain('href="/decisions"');
  expect(textOf(await ben.page('/decisions'))).toContain('paused in the group Night shift');
  expect(await ben.page(`/groups/${group}/about`)).toContain('/reports/new?group=');
  expect(await fay.page(`/groups/${group}/about`)).toContain('href="/reports"');
  const write = () => ben.post(`/topics/${topic}/posts`, { body: 'I write on.' });
  expect((await write()).status).not.toBe(303);
  expect(await rita.page(`/topics/${topic}`)).not.toContain('I write on.');

  expect(textOf(await fay.page('/suspensions'))).toContain('Twice in a week.');
  expect(textOf(await moderator.page('/suspensions'))).not.toContain('Twice in a week.');
  const [row] = await run<{ id: string }>(sql`select id from suspensions where person_id = ${ben.id}`);
  for (const person of [ben, other, moderator])
    expect((await person.post(`/suspensions/${row!.id}/end`)).status).toBe(404);
  await fay.go(`/suspensions/${row!.id}/end`);
  expect((await write()).status).toBe(303);
  const verbs = await run<{ verb: string }>(
    sql`select verb from audit_log where person_id = ${ben.id} and actor_id = ${fay.id} order by seq desc limit 2`,
  );
  expect(verbs.map(({ verb }) => verb)).toEqual(['ended a pause', 'paused a person']);
});

test('a moderator pauses a person in the place, but nobody who has a role there', async () => {
  const { report } = await reported('Very rude.');
  const pause = { decision: 'act', person: 'suspend place 30', rule: 'No threats', facts: 'Threats.' };
  await fay.go(`/reports/${report}/claim`);
  expect((await fay.post(`/reports/${report}/decision`, pause)).status).toBe(422);
  await fay.go(`/reports/${report}/release`);
  await moderator.go(`/reports/${report}/claim`);
  await moderator.go(`/reports/${report}/decision`, pause);
  expect((await ben.get(`/topics/${topic}`)).status).toBe(404);
  const refused = await ben.post(`/topics/${topic}/posts`, { body: 'x' });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('href="/decisions"');
  expect(textOf(await ben.page('/decisions'))).toContain('Threats.');
  expect(textOf(await rita.page('/decisions'))).not.toContain('Threats.');
  const [row] = await run<{ id: string }>(
    sql`select id from suspensions where person_id = ${ben.id} and group_id is null`,
  );
  expect((await fay.post(`/suspensions/${row!.id}/end`)).status).toBe(404);
  await moderator.go(`/suspensions/${row!.id}/end`);
  expect((await ben.get(`/topics/${topic}`)).status).toBe(200);

  const olga = await world.person('Olga', 'organiser');
  await rita.go('/reports', { person: olga.id, reason: 'other' });
  const [about] = await run<{ id: string }>(sql`select id from reports where person_id = ${olga.id}`);
  await moderator.go(`/reports/${about!.id}/claim`);
  expect((await moderator.post(`/reports/${about!.id}/decision`, pause)).status).toBe(422);
});

test('a person is reported by whoever finds their page', async () => {
  const [ida, jon] = [await world.person('Ida Reports'), await world.person('Jon Reported')];
  const found = async () =>
    Promise.all(
      [`/people/${jon.id}`, `/reports/new?person=${jon.id}`].map(
        async (path) => (await ida.get(path)).status,
      ),
    );
  expect(await found()).toEqual([200, 200]);
  await jon.go(`/people/${ida.id}/block`);
  expect(await found()).toEqual([404, 404]);
  await ida.go(`/people/${jon.id}/block`);
  expect(await found()).toEqual([200, 200]);
  const newcomer = await world.person('Not Yet In');
  await run(sql`update people set admitted_at = null where id = ${newcomer.id}`);
  expect((await rita.get(`/reports/new?person=${newcomer.id}`)).status).toBe(404);
});

test('a search leaves out whom one blocks, but for who facilitates the group', async () => {
  const una = await world.person('Una Searches');
  await world.join(una, group);
  await world.topic(ben, group, 'Porcupines at dawn');
  await world.topic(fay, group, 'Porcupines at dusk');
  await una.go(`/people/${ben.id}/block`);
  await una.go(`/people/${fay.id}/block`);
  const found = textOf(await una.page('/search?q=porcupines'));
  expect(found).toContain('Porcupines at dusk');
  expect(found).not.toContain('Porcupines at dawn');
  expect(textOf(await rita.page('/search?q=porcupines'))).toContain('Porcupines at dawn');
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

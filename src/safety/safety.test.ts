import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { countries, countryOfZone, isOld, telHref } from './compute/resources.ts';

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
  const sent = await rita.post('/reports', { post, reason: 'unkind', words: 'It hurt.' });
  expect(sent.headers.get('location')).toBe('/reports/mine');
  expect(decodeURIComponent(sent.headers.get('set-cookie') ?? '')).toContain('2 people look at reports');
  await rita.go('/reports', { post, reason: 'unkind', words: 'It hurt.' });
  const reports = await run<{ id: string }>(sql`select id from reports where post_id = ${post}`);
  expect(reports).toHaveLength(1);
  const path = `/reports/${reports[0]!.id}`;

  for (const person of [fay, moderator]) {
    expect(await person.page('/reports')).toContain(path);
    const page = textOf(await person.page(path));
    expect(page).toContain('You are all fools.');
    expect(page).toContain('It hurt.');
    expect(page).not.toContain('Rita');
  }
  for (const person of [ben, rita, other, world.visitor()]) {
    expect((await person.get(path)).status).toBe(404);
    expect((await person.post(`${path}/decision`, { decision: 'nothing' })).status).not.toBe(200);
  }
  for (const person of [ben, rita, world.visitor()]) expect((await person.get('/reports')).status).toBe(404);
  expect(await other.page('/reports')).not.toContain(path);
  // The moderator reads the reported words, and nothing around them.
  expect((await moderator.get(`/topics/${topic}`)).status).toBe(404);

  const looks = await run(sql`select actor_id from audit_log where verb = 'looked at a report'`);
  expect(looks).toEqual([{ actor_id: fay.id }, { actor_id: moderator.id }]);
  await fay.go(`${path}/decision`, { decision: 'nothing' });
  const mine = textOf(await rita.page('/reports/mine'));
  expect(mine).toContain('found that nothing needs doing');
  expect(mine).not.toMatch(/Fay|Ben|fools/);
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

test('hidden words are gone for everybody, and come back', async () => {
  const { post, report } = await reported('The unspeakable walrus.');
  const act = { decision: 'act', hide: 'on', why: 'It names somebody.' };
  expect((await fay.post(`/reports/${report}/decision`, { ...act, why: '' })).status).toBe(422);
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
  expect(textOf(await ben.page('/decisions'))).toContain('in Night shift is hidden. Why: It names somebody.');
  const kinds = await run(
    sql`select kind from account_notices where person_id = ${ben.id} and kind = 'post hidden'`,
  );
  expect(kinds).toHaveLength(1);
  for (const person of [ben, rita, other])
    expect((await person.post(`/posts/${post}/showing`)).status).toBe(404);
  await fay.go(`/posts/${post}/showing`, { report });
  expect(await rita.page(`/topics/${topic}`)).toContain('walrus');
});

test('a moderator hides reported words of a private group and takes it back, but no other words there', async () => {
  const { post, report } = await reported('A reported secret.');
  const unreported = await world.reply(ben, topic, 'Not reported.');
  expect((await moderator.get(`/posts/${unreported}/hiding`)).status).toBe(404);
  expect((await moderator.post(`/posts/${unreported}/hiding`, { why: 'so' })).status).toBe(404);
  await moderator.go(`/reports/${report}/decision`, { decision: 'act', hide: 'on', why: 'so' });
  expect(await rita.page(`/topics/${topic}`)).not.toContain('A reported secret.');
  expect(await moderator.go(`/posts/${post}/showing`, { report })).toBe(`/reports/${report}`);
  expect(await rita.page(`/topics/${topic}`)).toContain('A reported secret.');

  expect((await fay.get(`/posts/${unreported}/hiding`)).status).toBe(200);
  await fay.go(`/posts/${unreported}/hiding`, { why: 'so' });
  expect(await rita.page(`/topics/${topic}`)).not.toContain('Not reported.');
});

test('who is paused in a group reads on, cannot write, and writes again when the pause ends', async () => {
  const { report } = await reported('Rude again.');
  const pause = { decision: 'act', pause: 'group 14', why: 'Twice in a week.' };
  expect((await moderator.post(`/reports/${report}/decision`, pause)).status).toBe(422);
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
    sql`select verb from audit_log where person_id = ${ben.id} and actor_id = ${fay.id} order by id desc limit 2`,
  );
  expect(verbs.map(({ verb }) => verb)).toEqual(['ended a pause', 'paused a person']);
});

test('a moderator pauses a person in the place, but nobody who has a role there', async () => {
  const { report } = await reported('Very rude.');
  const pause = { decision: 'act', pause: 'place 30', why: 'Threats.' };
  expect((await fay.post(`/reports/${report}/decision`, pause)).status).toBe(422);
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

test('nobody writes into the log of a group that is not theirs', async () => {
  const [row] = await run<{ id: string }>(sql`select id from groups where address = ${group}`);
  const write = (person: Person) =>
    world.db.asViewer({ person: person.id }, (db) =>
      db.all(sql`select audit('looked at a report', ${row!.id}, null, null, '{}')`),
    );
  await expect(write(other)).rejects.toMatchObject({ code: '42501' });
  await write(fay);
  await write(moderator);
});

test('help is there for everybody, with the numbers of the country one chooses', async () => {
  const visitor = world.visitor();
  expect(await visitor.page('/help-now')).toContain('href="tel:112"');
  const british = await visitor.page('/help-now?country=GB');
  expect(british).toMatch(/href="tel:999"[\s\S]*href="tel:116123"[\s\S]*<details>/);
  expect((await visitor.get('/help-now?country=__proto__')).status).toBe(200);
  expect(textOf(await rita.page('/help-now'))).toContain('Mo');
  expect(textOf(await visitor.page('/help-now'))).not.toMatch(/\bMo\b/);
});

test('whether a number was compared, with what and when, stands beside it', async () => {
  const british = textOf(await world.visitor().page('/help-now?country=GB'));
  expect(british).toMatch(
    /116 123 Day and night, in English\. Compared with samaritans\.org on 22 Nov 2026\./,
  );
  const irish = textOf(await world.visitor().page('/help-now?country=IE'));
  expect(irish).toMatch(/116 123 Day and night, in English\. Not checked here yet: please make sure\./);
});

test('numbers can be dialled, and those long unchecked say so', () => {
  for (const { code, resources } of countries) {
    expect(
      resources.filter(({ kind }) => kind === 'emergency'),
      code,
    ).toHaveLength(1);
    for (const resource of resources) expect(telHref(resource.dial)).toMatch(/^tel:\d{3,11}$/);
    for (const { verifiedAt } of resources) expect(verifiedAt ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
  }
  const [first] = countries[0]!.resources;
  const compared = { ...first!, verifiedAt: '2026-11-22', sources: ['https://example.org/'] } as const;
  const day = Date.parse(compared.verifiedAt);
  expect(isOld(compared, day + 364 * 86_400_000)).toBe(false);
  expect(isOld(compared, day + 366 * 86_400_000)).toBe(true);
  expect(isOld({ ...first!, verifiedAt: null, sources: null }, day)).toBe(false);
  expect(countryOfZone('Europe/Vienna')).toBe('AT');
  expect(countryOfZone('Asia/Kolkata')).toBe('IN');
  expect(countryOfZone('Nowhere/At-all')).toBeUndefined();
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

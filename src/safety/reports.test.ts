import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

let world: World;
let fay: Person;
let ben: Person;
let rita: Person;
let moderator: Person;
let group: string;
let publicTopic: string;
let privateTopic: string;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  ben = await world.person('Ben');
  rita = await world.person('Rita');
  moderator = await world.person('Mo', 'moderator');
  group = await world.group(fay, 'Open shift', 'public');
  const closed = await world.group(fay, 'Closed shift', 'private');
  for (const person of [ben, rita]) for (const each of [group, closed]) await world.join(person, each);
  publicTopic = await world.topic(fay, group, 'In the open');
  privateTopic = await world.topic(fay, closed, 'Among us');
});
afterAll(() => world.drop());

test('two taps are enough: “Report”, and what is wrong; words go with it when there are some', async () => {
  const post = await world.reply(ben, publicTopic, 'Buy my pills.');
  const form = await rita.page(`/reports/new?post=${post}`);
  expect(form).toMatch(/<button class="b q" name="reason" value="unwanted">/);
  expect(textOf(form)).toMatch(/What happens next.*within a day.*within an hour/);
  const to = await rita.go('/reports', { post, reason: 'unwanted' });
  expect(textOf(await rita.page(to))).toContain('It is advertising');
  // Again, while nobody has looked: the same report.
  expect(await rita.go('/reports', { post, reason: 'other' })).toBe(to);
  for (const stranger of [ben, fay, moderator]) expect((await stranger.get(to)).status).toBe(404);

  await rita.go(`${to}/words`, { words: 'He does it everywhere.' });
  expect((await ben.post(`${to}/words`, { words: 'no' })).status).toBe(404);
  expect(textOf(await rita.page(to))).toContain('He does it everywhere.');
  expect((await rita.post(`${to}/words`, { words: '' })).status).toBe(422);
  expect((await ben.post(`${to}/withdrawal`)).status).toBe(404);
  await rita.go(`${to}/withdrawal`);
  expect(textOf(await rita.page(to))).toContain('You took it back.');
  const report = to.split('/').at(-1)!;
  expect(await fay.page('/reports')).not.toContain(report);
  await rita.go(`${to}/words`, { words: 'Too late.' });
  expect(textOf(await rita.page(to))).not.toContain('Too late.');
});

test('danger is promised sooner, and a promise that was not kept is shown as missed, to both sides', async () => {
  const post = await world.reply(ben, publicTopic, 'I cannot go on.');
  const to = await rita.go('/reports', { post, reason: 'danger' });
  const report = to.split('/').at(-1)!;
  const [row] = await run<{ minutes: number }>(
    sql`select extract(epoch from due_at - made_at)::integer / 60 as minutes from reports where id = ${report}`,
  );
  expect(row!.minutes).toBe(60);
  expect(textOf(await fay.page('/reports'))).not.toContain('Promise missed');
  await run(sql`update reports set made_at = made_at - interval '2 hours', due_at = due_at - interval '2 hours'
    where id = ${report}`);
  const queue = await fay.page('/reports');
  expect(textOf(queue)).toContain('Promise missed');
  expect(textOf(await rita.page(to))).toContain('did not keep it');
  // The oldest promise stands first, however young the report is.
  const later = await rita.go('/reports', {
    post: await world.reply(ben, publicTopic, 'And so on.'),
    reason: 'other',
  });
  const order = await fay.page('/reports');
  expect(order.indexOf(report)).toBeLessThan(order.indexOf(later.split('/').at(-1)!));
});

test('somebody without an account reports what they can see, and follows it at an address of its own', async () => {
  const visitor = world.visitor();
  const post = await world.reply(ben, publicTopic, 'This is a lie about Ms Q.');
  const secret = await world.reply(ben, privateTopic, 'Ms Q again.');
  expect((await visitor.get(`/reports/new?post=${post}`)).status).toBe(200);
  expect((await visitor.get(`/reports/new?post=${secret}`)).status).toBe(404);
  const refused = await visitor.post('/reports', { post: secret, reason: 'private', words: 'About me.' });
  expect(refused.status).toBe(404);
  expect(await refused.text()).toContain('About me.');
  const form = await visitor.page(`/reports/new?post=${post}`);
  const once = /name="once" value="([^"]+)"/.exec(form)![1]!;
  const sent = { post, reason: 'illegal', words: 'I am Ms Q.', contact: 'q@example.org', once };
  const to = await visitor.go('/reports', sent);
  expect(to).toMatch(/^\/reports\/notices\/[\w-]{43}$/);
  expect(await visitor.go('/reports', sent)).toBe(to);
  expect((await visitor.get(`${to.slice(0, -1)}x`)).status).toBe(404);
  expect(textOf(await world.visitor().page(to))).toContain('2 people can look at it');
  await visitor.go(`${to}/words`, { words: 'Since Monday.' });

  const [row] = await run<{ id: string; kept: string }>(
    sql`select id, row_to_json(r)::text as kept from reports r where post_id = ${post}`,
  );
  // Nothing that leads to the visitor is kept, nor the address at which they follow it.
  expect(row!.kept).not.toContain(to.split('/').at(-1));
  await moderator.go(`/reports/${row!.id}/claim`);
  const read = textOf(await moderator.page(`/reports/${row!.id}`));
  expect(read).toMatch(/I am Ms Q\. Since Monday\..*q@example\.org/);
  await moderator.go(`/reports/${row!.id}/decision`, {
    decision: 'act',
    post: 'hide',
    rule: 'No lies about people',
    facts: 'You wrote about somebody what is not true.',
    answer: 'Thank you for telling us.',
  });
  const told = textOf(await visitor.page(to));
  expect(told).toMatch(/did something about it.*Thank you for telling us\./);
  expect(told).not.toMatch(/Ben|Mo\b|lies/);
  expect(textOf(await ben.page('/decisions'))).toContain('is hidden');
});

test('notices from one address are limited, which holds up nobody who is signed in', async () => {
  const visitor = world.visitor();
  const notice = { reason: 'other', words: 'The same again.' };
  let answer = await visitor.post('/reports', notice);
  for (let each = 0; each < 80 && answer.status === 303; each++)
    answer = await visitor.post('/reports', notice);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  // Somebody with an account is not held up by it.
  expect(await rita.go('/reports', notice)).toContain('/reports/mine/');
  world.clock.now += 3_600_000;
  expect((await visitor.post('/reports', notice)).status).toBe(303);
  await run(sql`delete from reports where words = 'The same again.'`);
});

test('who cannot point at it tells the place, in words', async () => {
  const visitor = world.visitor();
  expect((await visitor.get('/reports/new')).status).toBe(200);
  expect((await visitor.get('/reports/new?post=nothing')).status).toBe(404);
  expect((await visitor.post('/reports', { reason: 'private' })).status).toBe(422);
  for (const somebody of [visitor, rita]) {
    const to = await somebody.go('/reports', { reason: 'private', words: 'A group writes about my child.' });
    expect(textOf(await somebody.page(to))).toContain('A group writes about my child.');
  }
  expect((await fay.page('/reports')).match(/About the place/g)).toBeNull();
  const queue = await moderator.page('/reports');
  expect(textOf(queue).match(/About the place/g)).toHaveLength(2);
  const [row] = await run<{ id: string }>(sql`select id from reports where subject = 'place' limit 1`);
  await moderator.go(`/reports/${row!.id}/claim`);
  await moderator.go(`/reports/${row!.id}/decision`, {
    decision: 'act',
    post: 'other',
    facts: 'We spoke to them.',
  });
  expect((await run(sql`select 1 from reports where subject = 'place' and outcome = 'acted'`)).length).toBe(
    1,
  );
});

test('one works on a report at a time; a claim is given back, or lapses', async () => {
  const post = await world.reply(ben, publicTopic, 'Grumble.');
  const to = await rita.go('/reports', { post, reason: 'unkind' });
  const path = `/reports/${to.split('/').at(-1)}`;
  await fay.go(`${path}/claim`);
  await moderator.go(`${path}/claim`);
  expect(textOf(await moderator.page(path))).not.toContain('Grumble.');
  expect((await moderator.post(`${path}/decision`, { decision: 'nothing' })).status).toBe(422);
  await fay.go(`${path}/release`);
  await moderator.go(`${path}/claim`);
  expect(textOf(await moderator.page(path))).toContain('Grumble.');
  await run(sql`update reports set claimed_until = now() - interval '1 second' where post_id = ${post}`);
  expect((await moderator.post(`${path}/decision`, { decision: 'nothing' })).status).toBe(422);
  expect((await fay.post(`${path}/decision`, { decision: 'nothing' })).status).toBe(422);
  await fay.go(`${path}/claim`);
  await fay.go(`${path}/decision`, { decision: 'nothing' });
  expect((await moderator.get(path)).status).toBe(404);
});

test('nobody holds a report for ever: after two hours others come first, and giving it back begins no new claim', async () => {
  const post = await world.reply(ben, publicTopic, 'Grumble again.');
  const to = await rita.go('/reports', { post, reason: 'unkind' });
  const id = to.split('/').at(-1)!;
  const age = (minutes: number, until: number) =>
    run(sql`update reports set claimed_since = now() - make_interval(mins => ${minutes}),
      claimed_until = now() + make_interval(mins => ${until}) where id = ${id}`);
  const left = async () =>
    (
      await run<{
        minutes: number;
      }>(sql`select round(extract(epoch from claimed_until - now()) / 60)::integer as minutes
      from reports where id = ${id}`)
    )[0]!.minutes;
  await moderator.go(`/reports/${id}/claim`);
  expect(await left()).toBe(30);
  await age(110, 5);
  await moderator.page(`/reports/${id}`);
  expect(await left()).toBe(10);
  await moderator.go(`/reports/${id}/release`);
  await moderator.go(`/reports/${id}/claim`);
  expect(await left()).toBe(10);
  await age(121, -1);
  await moderator.go(`/reports/${id}/claim`);
  expect(await moderator.page(`/reports/${id}`)).not.toContain('The reported words');
  await fay.go(`/reports/${id}/claim`);
  expect(await fay.page(`/reports/${id}`)).toContain('The reported words');
  expect(await left()).toBe(30);
});

test('what a post answered is shown by a tap of its own, which is logged', async () => {
  const first = await world.reply(fay, privateTopic, 'I had a hard night.');
  const post = await world.reply(ben, privateTopic, 'Stop whining.', { reply_to: first });
  const to = await rita.go('/reports', { post, reason: 'unkind' });
  const path = `/reports/${to.split('/').at(-1)}`;
  expect(textOf(await moderator.page(`${path}/context`))).not.toContain('hard night');
  await moderator.go(`${path}/claim`);
  expect(textOf(await moderator.page(path))).not.toContain('hard night');
  const looks = () =>
    run(sql`select actor_id, person_id from audit_log where verb = 'looked at what was answered'`);
  expect(await looks()).toEqual([]);
  expect(textOf(await moderator.page(`${path}/context`))).toContain('hard night');
  expect(await looks()).toEqual([{ actor_id: moderator.id, person_id: fay.id }]);
  for (const person of [rita, ben, world.visitor()])
    expect((await person.get(`${path}/context`)).status).toBe(404);
});

test('organisers set how long people may wait, and what is promised follows', async () => {
  const olga = await world.person('Olga', 'organiser');
  expect((await moderator.get('/organise/targets')).status).toBe(404);
  expect((await moderator.post('/organise/targets', { report: '5' })).status).not.toBe(303);
  const fields = {
    crisis: '15',
    urgent: '60',
    soon: '720',
    sample: '10080',
    appeal: '4320',
    'report-danger': '30',
    held: '240',
    report: '2880',
  };
  expect((await olga.post('/organise/targets', { ...fields, report: '0' })).status).toBe(422);
  await olga.go('/organise/targets', fields);
  expect(textOf(await rita.page('/reports/new'))).toMatch(/within 2 days.*within 30 minutes/);
  const changes = await run(sql`select detail from audit_log where verb = 'changed a target' order by seq`);
  expect(changes).toEqual([
    { detail: { kind: 'report danger', minutes: 30 } },
    { detail: { kind: 'report', minutes: 2880 } },
  ]);
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { printsOf } from './compute/prints.ts';

let world: World;
/** Facilitates the group; is here for years; looks at reports. */
let fay: Person;
let ben: Person;
let mo: Person;
let group: string;
let topic: string;
let other: string;
let count = 0;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  ben = await world.person('Ben');
  mo = await world.person('Mo', 'moderator');
  group = await world.group(fay, 'Night shift', 'public');
  await world.join(ben, group);
  topic = await world.topic(fay, group, 'How do you sleep');
  other = await world.topic(fay, group, 'What do you eat');
});
afterAll(async () => {
  await world.drop();
});

/** Somebody who signed up just now, and joined. */
async function newcomer(name = `Nova ${++count}`): Promise<Person> {
  const person = await world.person(name);
  await run(sql`update people set settled_at = null where id = ${person.id}`);
  await world.join(person, group);
  return person;
}
const days = (person: Person, by: number) =>
  run(sql`update people set created_at = created_at - make_interval(days => ${by}) where id = ${person.id}`);
const send = (person: Person, body: string, to = topic) => person.post(`/topics/${to}/posts`, { body });
const open = (person: Person, title: string) =>
  person.post(`/groups/${group}/topics`, {
    kind: 'question',
    title,
    body: `What do you think about ${title}?`,
  });

test('an eager newcomer is not stopped on an ordinary first day', async () => {
  const eager = await newcomer('Eager');
  expect((await open(eager, 'Coffee at four')).status).toBe(303);
  expect((await open(eager, 'Dark curtains')).status).toBe(303);
  for (let n = 1; n <= 8; n++) expect((await send(eager, `Answer number ${n} of mine.`)).status).toBe(303);
  // Short words are said in many places, a link to something helpful in one.
  expect((await send(eager, 'Thank you!')).status).toBe(303);
  expect((await send(eager, 'Thank you!', other)).status).toBe(303);
  const helpful =
    'This page helped me a lot: https://sleep.example.org/curtains, see also http://localhost/rules';
  expect((await send(eager, helpful)).status).toBe(303);
});

test('a new account opens three topics and replies twelve times a day; then it waits, and keeps its words', async () => {
  const nova = await newcomer();
  for (let n = 1; n <= 3; n++) expect((await open(nova, `Thing ${n} of the night`)).status).toBe(303);
  const fourth = await open(nova, 'The fourth thing');
  expect(fourth.status).toBe(429);
  expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(86_000);
  const page = await fourth.text();
  expect(page).toContain('What do you think about The fourth thing?');
  expect(page).toMatch(/id="body-e"[^>]*>You have opened three topics today/);

  for (let n = 1; n <= 12; n++) expect((await send(nova, `Short word ${n}`)).status).toBe(303);
  const late = await send(nova, 'One more word');
  expect(late.status).toBe(429);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(86_000);
  expect(await late.text()).toMatch(/twelve times[\s\S]*One more word/);
  // With those who answer their own topic they go on talking.
  const [own] = await run<{ id: string }>(sql`select id from topics where author_id = ${nova.id} limit 1`);
  expect((await nova.post(`/topics/${own!.id}/posts`, { body: 'Thank you for being here.' })).status).toBe(
    303,
  );

  // The next day, with a post that stood: new no more.
  await days(nova, 2);
  expect((await send(nova, 'One more word')).status).toBe(429);
  await run(sql`update posts set created_at = created_at - interval '2 days' where author_id = ${nova.id}`);
  for (let n = 1; n <= 14; n++) expect((await send(nova, `Word ${n} of the third day`)).status).toBe(303);
});

test('a new account links to one other site in a post, also by changing it; others as they like', async () => {
  const nova = await newcomer();
  const two = 'Read https://one.example/a and [this](https://two.example/b).';
  const refused = await send(nova, two);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toMatch(/id="body-e"[^>]*>You are new here/);
  const one = await nova.post(`/topics/${topic}/posts`, {
    body: 'Read https://one.example/a, twice: https://one.example/a',
  });
  expect(one.status).toBe(303);
  const post = one.headers.get('location')!.replace('/posts/', '');
  expect((await nova.post(`/posts/${post}/revisions`, { body: two })).status).toBe(422);
  expect((await nova.post(`/posts/${post}/revisions`, { body: 'Read https://one.example/b' })).status).toBe(
    303,
  );
  for (const person of [ben, fay, mo]) {
    if (person === mo) await world.join(mo, group);
    expect((await send(person, `${two} ${person.name}`)).status).toBe(303);
  }
  // Who founds or carries a group is not limited there, new or not, and is elsewhere.
  const founder = await newcomer();
  const own = await world.group(founder, 'My own group', 'public');
  for (let n = 1; n <= 5; n++) await world.topic(founder, own, `Topic ${n}`);
  const ownTopic = await world.topic(founder, own, 'Links', { body: two });
  expect(ownTopic).toMatch(/^[0-9a-f-]{36}$/);
  expect((await send(founder, two)).status).toBe(422);
});

test('the same words in a second topic are refused, whatever they are dressed in', async () => {
  const words = 'I have found a wonderful way to sleep and would like to tell everybody about it.';
  expect((await send(ben, words)).status).toBe(303);
  const again = await send(ben, words, other);
  expect(again.status).toBe(422);
  expect(await again.text()).toMatch(/id="body-e"[^>]*>You have written the same/);
  expect((await send(ben, `**${words.toUpperCase()}** 12345 https://x.example`, other)).status).toBe(422);
  expect((await send(ben, words.replaceAll('o', 'о'), other)).status).toBe(422);
  const opened = await ben.post(`/groups/${group}/topics`, { kind: 'question', title: 'Sleep', body: words });
  expect(opened.status).toBe(422);
  // In the same topic it is only clumsy, and a day later it is another day.
  expect((await send(ben, words)).status).toBe(303);
  await run(sql`update post_prints set made_at = made_at - interval '25 hours' where person_id = ${ben.id}`);
  expect((await send(ben, words, other)).status).toBe(303);
});

test('of a spam wave by twenty new accounts two posts stand, and all come before a reviewer', async () => {
  const accounts = await Promise.all([...Array(20).keys()].map((n) => newcomer(`Wave ${n}`)));
  const words = (n: number) =>
    `Buy the very best pillow of the whole world now, only here, only today! ${n} https://shop${n}.pillow-spam.example/${n}`;
  const answers: Response[] = [];
  // Four at a time: who counts must see those who write at the same moment.
  for (let n = 0; n < 20; n += 4) {
    answers.push(
      ...(await Promise.all(accounts.slice(n, n + 4).map((account, m) => send(account, words(n + m))))),
    );
  }
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
  const held = answers.filter((answer) =>
    /wait%20until%20a%20person/.test(answer.headers.get('set-cookie') ?? ''),
  );
  expect(held).toHaveLength(18);
  const posts = await run<{ removed: boolean; decided: boolean; reports: number }>(sql`
    select p.removed_at is not null as removed,
      exists (select 1 from decisions d where d.post_id = p.id and d.automated and d.kind = 'hide') as decided,
      (select count(*)::integer from reports r where r.post_id = p.id and r.settled_at is null) as reports
    from posts p where p.author_id = any (${accounts.map(({ id }) => id)}::uuid[]) order by p.created_at`);
  expect(posts.filter(({ removed }) => removed)).toHaveLength(18);
  expect(posts.every(({ removed, decided }) => removed === decided)).toBe(true);
  expect(posts.map(({ reports }) => reports)).toEqual(Array(20).fill(1));
  expect(textOf(await ben.page(`/topics/${topic}`)).match(/very best pillow/g)).toHaveLength(2);
  expect(textOf(await mo.page('/reports'))).toContain('Several new accounts wrote much the same');
  const author = accounts.find((_, n) => /wait%20until/.test(answers[n]!.headers.get('set-cookie') ?? ''))!;
  const told = /href="(\/decisions\/[0-9a-f-]{36})"/.exec(await author.page('/decisions'))![1]!;
  expect(textOf(await author.page(told))).toMatch(/later posts wait.*wrote much the same within an hour/);
  // It waits with a promise of its own, shown to its author, and shown as broken when it is.
  expect(textOf(await author.page(told))).toContain('We promise that somebody looks by');
  const promised = await run<{
    minutes: number;
  }>(sql`select distinct extract(epoch from due_at - made_at)::integer / 60
    as minutes from reports where reason = 'alike'`);
  expect(promised).toEqual([{ minutes: 240 }]);
  await run(sql`update reports set due_at = now() - interval '1 minute' where reason = 'alike'`);
  expect(textOf(await author.page(told))).toContain('did not keep it');

  // Other words with a link to the same site, in the same hour.
  const late = await newcomer();
  const sly = await send(late, 'Look what I found: https://www.pillow-spam.example/hello');
  expect(sly.headers.get('set-cookie')).toMatch(/wait%20until%20a%20person/);
  // Somebody who is here for long says the same, and links to it: that is not held.
  const old = await send(ben, words(99));
  expect(old.headers.get('set-cookie')).not.toMatch(/wait%20until/);
});

test('a site that people here link to is not held back when newcomers do so too', async () => {
  await world.reply(ben, topic, 'See https://www.sleepcharity.example/advice for the basics.');
  for (let n = 1; n <= 4; n++) {
    const answer = await send(
      await newcomer(),
      `I read number ${n} of https://sleepcharity.example/${n} too.`,
    );
    expect(answer.headers.get('set-cookie')).not.toMatch(/wait%20until/);
  }
});

test('two who link to a good site first hold others up only until somebody has looked once', async () => {
  const link = (n: number) => `What helped me, for the ${n}. time: https://www.helpline-two.example/${n}`;
  const held = (answer: Response) => /wait%20until/.test(answer.headers.get('set-cookie') ?? '');
  for (const n of [1, 2]) expect(held(await send(await newcomer(), link(n)))).toBe(false);
  const third = await newcomer();
  expect(held(await send(third, link(3)))).toBe(true);
  const [report] = await run<{ id: string }>(sql`select r.id from reports r join posts p on p.id = r.post_id
    where r.reason = 'alike' and r.settled_at is null and p.author_id = ${third.id}`);
  await mo.go(`/reports/${report!.id}/claim`);
  await mo.go(`/reports/${report!.id}/decision`, { decision: 'nothing' });
  expect(await third.page(`/topics/${topic}`)).toContain('helpline-two.example/3');
  expect(held(await send(await newcomer(), link(4)))).toBe(false);
});

test('prints tell the same words from others, and sites by their name', () => {
  const here = 'peerhood.example';
  const same = 'A text that is long enough to say something about who copied it from whom.';
  const of = (html: string) => printsOf(html, here);
  expect(of(`<p>${same}</p>`).words).toEqual(
    of(`<blockquote><p>${same.toUpperCase()} 1!</p></blockquote>`).words,
  );
  expect(of(`<p>${same}</p>`).words).not.toEqual(of(`<p>${same} But.</p>`).words);
  expect(of('<p>Thank you, that helped.</p>').words).toBeNull();
  const link = (href: string) => of(`<p><a href="${href}" rel="x">y</a></p>`);
  expect(link('https://peerhood.example/topics/1')).toMatchObject({ links: 0, hosts: [] });
  expect(link('/topics/1')).toMatchObject({ links: 0 });
  expect(link('https://a.b.spam.example/').hosts).toEqual(link('http://SPAM.example:8080/x').hosts);
  expect(link('https://a.shop.co.uk/').hosts).not.toEqual(link('https://b.other.co.uk/').hosts);
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

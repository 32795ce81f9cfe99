// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is what is rendered
import { type RawBuilder, sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseAlarms } from '../src/duty/actions.ts';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type Person, type World } from './world.ts';

/**
 * Four who would do harm, played through in a browser as they and the others see it: a brigade that flags, somebody who
 * lures, a wave of copies, and a moderator who abuses the role.
 */

let world: World;
let site: Site;
let browser: Browser;
let page: Page;
let fay: Person;
let mo: Person;
let sam: Person;
let group: string;
let topic: string;
let count = 0;

beforeAll(async () => {
  world = await newWorld();
  [site, browser] = await Promise.all([openSite(world), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(10_000);
  fay = await world.person('Fay');
  mo = await world.person('Mo', 'moderator');
  sam = await world.person('Sam', 'moderator');
  group = await world.group(fay, 'Open shift', 'public');
  topic = await world.topic(fay, group, 'In the open');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

test('a brigade of new accounts hides nothing; three who have been here hide a post until somebody has looked', async () => {
  const author = await established();
  const post = await world.reply(author, topic, 'An opinion that some do not like.');
  // The first of each in the browser, the rest as it would be.
  await report(await newcomer(), post);
  for (let each = 0; each < 5; each++) await (await newcomer()).go('/reports', { post, reason: 'unkind' });
  expect(await onTopic(author)).toContain('An opinion that some do not like.');
  await (await established()).go('/reports', { post, reason: 'unkind' });
  await report(await established(), post);
  expect(await onTopic(undefined)).not.toContain('An opinion that some do not like.');

  // Its author reads that a rule did it, why, and by when somebody looks.
  await open(author, '/decisions');
  await press('main a[href^="/decisions/"]');
  expect(await main()).toMatch(/We promise that somebody looks by[\s\S]*The program did this by itself/);
  await open(mo, '/reports');
  await press('main a[href^="/reports/0"]');
  await press('main button:has-text("Take it and read")');
  expect(await main()).toContain('An opinion that some do not like.');
  await press('main button[name=decision][value=nothing]');
  expect(await onTopic(undefined)).toContain('An opinion that some do not like.');
  for (let each = 0; each < 3; each++) await (await established()).go('/reports', { post, reason: 'unkind' });
  expect(await onTopic(undefined)).toContain('An opinion that some do not like.');
});

test('a lone predator is stopped by five who report what each was told, then by a person; and may appeal', async () => {
  const predator = await established();
  const posts: string[] = [];
  for (let each = 0; each < 5; each++)
    posts.push(
      await world.reply(predator, topic, `Write to me elsewhere, where nobody looks, friend ${each}.`),
    );
  await open(predator, `/topics/${topic}`);
  expect(await page.locator('#reply textarea').isEnabled()).toBe(true);
  // Worrying about somebody is no flag against them; five who report what each was told are.
  await report(await established(), posts[0]!, 'danger');
  for (const post of posts.slice(1)) await (await established()).go('/reports', { post, reason: 'unkind' });
  await open(predator, `/topics/${topic}`);
  expect(await page.locator('#reply textarea').isEnabled()).toBe(true);
  await report(await established(), posts[0]!);
  await open(predator, `/topics/${topic}`);
  expect(await page.locator('#reply textarea').count()).toBe(0);
  expect((await predator.post(`/topics/${topic}/posts`, { body: 'Still here.' })).status).toBe(422);
  expect(await onTopic(undefined)).not.toContain('Still here.');

  const [rule] = await run(sql<{ id: string }>`select id from reports
    where person_id = ${predator.id} and reason = 'flags' and settled_at is null`);
  await open(sam, `/reports/${rule!.id}`);
  await press('main button:has-text("Take it and read")');
  await page.locator('main select[name=person]').selectOption('suspend place good');
  await page.locator('main [name=rule]').fill('No luring');
  await page.locator('main [name=facts]').fill('You asked five people to write to you elsewhere.');
  await press('main button[name=decision][value=act]');
  // Out of the place, the statement and the appeal are still theirs.
  await open(predator, '/decisions');
  expect(await main()).toContain('You asked five people to write to you elsewhere.');
  await press('main a[href^="/decisions/"]');
  await page.locator('main textarea[name=words]').fill('I only wanted friends.');
  await press('main form[action$="/appeals"] button');
  expect(await main()).toContain('I only wanted friends.');
  await open(predator, '/you/profile');
  expect(await page.locator('main form[action="/you/profile"]').count()).toBe(0);
});

test('of a spam wave two copies stand; the others wait with a promise, and their authors are told', async () => {
  const spam =
    'The very best pillow in the world, with a discount today: https://www.pillow-spam.example/now';
  for (let each = 0; each < 4; each++) {
    const sender = await newcomer();
    await open(sender, `/topics/${topic}`);
    await page.locator('#reply textarea').fill(spam);
    await press('#reply button:not([formaction], [type=button])');
    const held = each >= 2;
    expect((await main()).includes('wait until a person has looked')).toBe(held);
    if (!held) continue;
    await open(sender, '/decisions');
    await press('main a[href^="/decisions/"]');
    expect(await main()).toContain('We promise that somebody looks by');
  }
  expect((await onTopic(undefined)).match(/very best pillow/g)).toHaveLength(2);
  await open(mo, '/reports');
  expect((await main()).match(/Several new accounts wrote much the same/g)).toHaveLength(4);
});

test('a bad moderator reads and decides nothing of their own, opens nothing unlogged, and cannot sit on what presses', async () => {
  const [mia, olu] = [await world.person('Mia'), await world.person('Olu', 'organiser')];
  const closed = await world.group(fay, 'Among us', 'private');
  await world.join(mia, closed);
  const night = await world.topic(mia, closed, 'Tonight', { body: 'I want to kill myself tonight.' });

  // A report about oneself is not there.
  await open(mia, `/reports/new?person=${mo.id}`);
  await press('main button[value=unkind]');
  const own = `/reports/${page.url().split('/').at(-1)}`;
  await open(mo, '/reports');
  expect(await main()).not.toContain('About Mo');
  await open(mo, own);
  expect(await main()).toContain('nothing here that you can see');

  // A private group stays closed; of a flagged post the words open to whoever takes it, with a line in the log.
  await open(mo, `/topics/${night}`);
  expect(await main()).not.toContain('kill myself');
  const [flag] = await run(sql<{
    id: string;
  }>`select f.id from triage_flags f join posts p on p.id = f.post_id
    where p.topic_id = ${night}`);
  await open(mo, `/flags/${flag!.id}`);
  expect(await main()).not.toContain('kill myself');
  await press('main button:has-text("I take this")');
  expect(await main()).toContain('kill myself');
  await open(olu, '/organise/records/access');
  expect(await main()).toContain('Mo');

  // Sitting on it: the claim ends, is not given anew before others had it, and the alarm is heard meanwhile.
  await run(sql`update triage_flags set due_at = now() - interval '1 minute',
    claimed_since = now() - interval '20 minutes' where id = ${flag!.id}`);
  await world.db.asSystem((system) => raiseAlarms(system, new Date()));
  await open(olu, '/groups');
  expect(await page.locator('body').innerText()).toContain('Something urgent waits');
  await run(sql`update triage_flags set claimed_since = now() - interval '31 minutes',
    claimed_until = now() - interval '1 minute' where id = ${flag!.id}`);
  await open(mo, `/flags/${flag!.id}`);
  await press('main button:has-text("I take this")');
  expect(await main()).not.toContain('kill myself');
  await open(sam, `/flags/${flag!.id}`);
  await press('main button:has-text("I take this")');
  expect(await main()).toContain('kill myself');

  // What was hidden without reason comes back by an appeal that somebody else reads.
  const author = await established();
  const post = await world.reply(author, topic, 'Mo does not like me saying this.');
  await open(mo, `/posts/${post}/hiding`);
  await page.locator('main [name=rule]').fill('I say so');
  await page.locator('main [name=facts]').fill('Because.');
  await press('main form button:not([name])');
  expect(await onTopic(undefined)).not.toContain('Mo does not like me');
  await open(author, '/decisions');
  await press('main a[href^="/decisions/"]');
  await page.locator('main textarea[name=words]').fill('It breaks no rule.');
  await press('main form[action$="/appeals"] button');
  const [appeal] = await run(
    sql<{
      id: string;
    }>`select a.id from appeals a join decisions d on d.id = a.decision_id where d.post_id = ${post}`,
  );
  await open(mo, '/appeals');
  expect(await page.locator(`main a[href="/appeals/${appeal!.id}"]`).count()).toBe(0);
  await open(mo, `/appeals/${appeal!.id}`);
  expect(await main()).toContain('nothing here that you can see');
  await open(sam, `/appeals/${appeal!.id}`);
  await press('main button:has-text("Take it and read")');
  await page.locator('main input[name=outcome][value=reversed]').check();
  await page.locator('main textarea[name=answer]').fill('You are right.');
  await press('main form[action$="/answer"] button:not([name])');
  expect(await onTopic(undefined)).toContain('Mo does not like me');
});

/** Somebody who has been here for a month, and has written something that stands. */
async function established(): Promise<Person> {
  const person = await world.person(`Oldtimer ${++count}`);
  await world.join(person, group);
  await world.reply(person, topic, `Hello from number ${count}, who has been here for a while.`);
  await run(sql`update people set created_at = now() - interval '30 days' where id = ${person.id}`);
  return person;
}

async function newcomer(): Promise<Person> {
  const person = await world.person(`Newcomer ${++count}`);
  await run(sql`update people set settled_at = null where id = ${person.id}`);
  await world.join(person, group);
  return person;
}

/** Two taps from the post: “Report”, and what is wrong. */
async function report(by: Person, post: string, reason = 'unkind'): Promise<void> {
  await open(by, `/posts/${post}`);
  await press(`[id="${post}"] a[href^="/reports/new"]`);
  await press(`main button[value=${reason}]`);
  expect(page.url()).toContain('/reports/mine/');
}

async function onTopic(reader: Person | undefined): Promise<string> {
  await open(reader, `/topics/${topic}`);
  return main();
}

/** Opens a page as somebody; undefined is a visitor. */
async function open(person: Person | undefined, path: string): Promise<void> {
  await page.context().clearCookies();
  const value = person?.cookies.get('session');
  if (value) await page.context().addCookies([{ name: 'session', value, url: site.origin }]);
  await page.goto(site.origin + path);
}

async function press(selector: string): Promise<void> {
  // By keyboard: what appears while one writes may move a button from under a pointer.
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().press('Enter')]);
}

const main = () => page.locator('main').innerText();

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

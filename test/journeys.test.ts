// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is what is rendered
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type Person, type World } from './world.ts';

/** What people come for, walked in a real browser: on a small phone, without script, and by keyboard alone. */

let world: World;
let site: Site;
let browser: Browser;
let fay: Person;
let ben: Person;
let parents: string;

beforeAll(async () => {
  world = await newWorld();
  [site, browser] = await Promise.all([openSite(world), launchBrowser()]);
  fay = await world.person('Fay');
  ben = await world.person('Ben');
  parents = await world.group(fay, 'New parents', 'public');
  await world.join(ben, parents);
  const earlier = await world.topic(ben, parents, 'Baby will not sleep in the cot', { tags: 'sleep' });
  await world.reply(fay, earlier, 'Ours slept on somebody for three months. It passed.');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(15_000);
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|422)/.test(message.text()))
      trouble.push(message.text());
  });
  page.on('close', () => expect(trouble, 'errors in the browser').toEqual([]));
  return page;
}

/** Sends the form that holds this button, and waits for the answer. */
async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
}

async function join(page: Page, name: string): Promise<void> {
  await page.fill('main input[name=name]', name);
  await page.fill('main input[name=password]', 'a long and quiet evening');
  await press(page, 'main form:has(input[name=password]) button:not([type=button], [formaction])');
}

const heading = (page: Page) => page.locator('h1').innerText();

describe.each([
  ['with script, on a phone', { ...phone, javaScriptEnabled: true }],
  ['without script', { javaScriptEnabled: false }],
])('a newcomer %s', (how, options) => {
  const name = how.startsWith('with ') ? 'Nia' : 'Noor';

  test('reads, joins, replies, asks, is answered and says what helped', async () => {
    const page = await open(options);

    // Something real is on the front page, before anybody asks for a name.
    await page.goto(site.origin);
    await press(page, 'main a[href^="/topics/"]:has-text("in the cot")');
    expect(await page.locator('main').innerText()).toContain('Ours slept on somebody');

    // Joining leads back to what one was reading, with codes to come back by.
    await press(page, 'main a[href^="/sign-up"]');
    await join(page, name);
    expect(page.url()).toContain('/you/recovery-codes');
    expect(
      (await page.locator('main').innerText()).match(/[a-z0-9]{4}-[a-z0-9]{4}/gi)?.length ?? 0,
    ).toBeGreaterThanOrEqual(8);
    await press(page, 'main form[action*="receipt"] button');
    expect(page.url()).toContain('/topics/');

    // One tap to join the group, then the words.
    await press(page, `main form[action="/groups/${parents}/memberships"] button`);
    await page.fill('main textarea[name=body]', 'Ours only sleeps in the **car**.');
    await press(page, 'main form:has(textarea[name=body]) button:not([type=button], [formaction])');
    expect(await page.locator('main').innerHTML()).toContain('<strong>car</strong>');

    // Asking: similar topics show before it is sent, and who can see it stands beside the box.
    await page.goto(`${site.origin}/groups/${parents}/topics/new`);
    await page.fill('main input[name=title]', 'Baby will not sleep at all');
    expect(await page.locator('main .aud').first().innerText()).toMatch(/anyone/i);
    await page.fill('main textarea[name=body]', 'Four nights now. I do not know what else to try.');
    await page.locator('main button[formaction$="/preview"]').first().click();
    await page.locator('main p:has-text("Four nights now")').first().waitFor();
    await page.locator('main a:has-text("Baby will not sleep in the cot")').first().waitFor();
    expect(await page.inputValue('main textarea[name=body]')).toContain('Four nights now');
    await press(page, 'main form:has(textarea[name=body]) button:not([type=button], [formaction])');
    expect(await heading(page)).toBe('Baby will not sleep at all');
    const topic = /topics\/([0-9a-f-]{36})/.exec(page.url())![1]!;
    expect(await page.locator('main').innerText()).toContain('Not answered yet');

    // Two different people reply; the asker finds it on the front page.
    await world.reply(ben, topic, 'You are not doing anything wrong.');
    const answer = await world.reply(fay, topic, 'A dark room and a dull hum helped us.');
    await page.goto(site.origin);
    expect(await page.locator('main').innerText()).toContain('A dark room and a dull hum');

    // The asker says which answer helped.
    await page.goto(`${site.origin}/topics/${topic}`);
    await press(
      page,
      `main [id="${answer}"] button:has-text("helped"), main [id="p-${answer}"] button:has-text("helped"), main button[value="${answer}"]:has-text("helped")`,
    );
    expect(await page.locator('main').innerText()).toMatch(/Resolved/);
    const { rows } = await state(topic);
    expect(rows).toEqual([{ state: 'resolved', resolution: 'accepted', replier_count: 2 }]);
    await page.close();
  }, 60_000);
});

test('what was typed is still there when something is missing, and when the session has ended', async () => {
  const page = await open(phone);
  await page.goto(`${site.origin}/sign-up`);
  await join(page, 'Mara');
  await press(page, 'main form[action*="receipt"] button');
  await page.goto(`${site.origin}/groups/${parents}/about`);
  await press(page, `main form[action="/groups/${parents}/memberships"] button`);
  await page.goto(`${site.origin}/groups/${parents}/topics/new?kind=question`);
  const words = 'We moved here in spring and know nobody with a child of this age yet.';
  await page.fill('main textarea[name=body]', words);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('[required]')) box.removeAttribute('required');
  });
  await press(page, 'main form:has(textarea[name=body]) button:not([type=button], [formaction])');
  expect(await page.inputValue('main textarea[name=body]')).toBe(words);
  expect(await page.locator('main .err').first().innerText()).not.toBe('');
  expect(await page.getAttribute('main input[name=title]', 'aria-invalid')).toBe('true');

  await page.fill('main input[name=title]', 'New in town');
  await world.db.asSystem((system) =>
    system.all(
      sql`update sessions set ended_at = now() where person_id = (select id from people where name = 'Mara')`,
    ),
  );
  await press(page, 'main form:has(textarea[name=body]) button:not([type=button], [formaction])');
  expect(await page.locator('main').innerText()).toContain('not signed in');
  expect(await page.inputValue('main textarea[name=body]')).toBe(words);
  await page.close({ runBeforeUnload: false });
}, 60_000);

test('two taps report; somebody takes it, reads and decides; an appeal brings the words back', async () => {
  const [rita, moderator, second] = [
    await world.person('Rita Reports'),
    await world.person('Mo Moderates', 'moderator'),
    await world.person('Sam Second', 'moderator'),
  ];
  await world.join(rita, parents);
  const topic = await world.topic(fay, parents, 'Walks with a pram');
  const post = await world.reply(ben, topic, 'Try the gravel path, you wimp.');
  const page = await as(rita, phone);
  await page.goto(`${site.origin}/topics/${topic}`);
  await tap(page, `[id="${post}"] a[href^="/reports/new"]`);
  await tap(page, 'main button[value=unkind]');
  expect(page.url()).toContain('/reports/mine/');
  const mine = page.url();
  expect(await page.locator('main').innerText()).toMatch(
    /Thank you for telling us\.[\s\S]*We promise that somebody looks by/,
  );
  const path = `/reports/${mine.split('/').at(-1)}`;

  const desk = await as(moderator, {});
  await desk.goto(`${site.origin}/reports`);
  await press(desk, `main a[href="${path}"]`);
  expect(await desk.locator('main').innerText()).not.toContain('gravel path');
  await press(desk, 'main button:has-text("Take it and read")');
  const reading = await desk.locator('main').innerText();
  expect(reading).toContain('gravel path');
  expect(reading).not.toContain('Rita');
  await desk.check('main input[value=hide]');
  await desk.fill('main input[name=rule]', 'Be kind');
  await desk.fill('main textarea[name=facts]', 'You called somebody a name.');
  await press(desk, 'main button[value=act]');
  expect(await desk.locator('main').innerText()).toContain('The report is settled.');
  await page.goto(mine);
  expect(await page.locator('main').innerText()).toContain('did something about it');

  const author = await as(ben, phone);
  await author.goto(`${site.origin}/you`);
  await tap(author, 'main a[href="/decisions"]');
  await tap(author, 'main a[href^="/decisions/"]');
  const statement = author.url();
  expect(await author.locator('main').innerText()).toMatch(
    /Be kind[\s\S]*You called somebody a name\.[\s\S]*A person decided this/,
  );
  await author.fill('main textarea[name=words]', 'We are old friends, ask Rita.');
  await tap(author, 'main button:has-text("Send the appeal")');

  await desk.goto(`${site.origin}/appeals`);
  expect(await desk.locator('main a[href^="/appeals/"]').count()).toBe(0);
  const other = await as(second, {});
  await other.goto(`${site.origin}/appeals`);
  await press(other, 'main a[href^="/appeals/"]');
  await press(other, 'main button:has-text("Take it and read")');
  await other.check('main input[value=reversed]');
  await other.fill('main textarea[name=answer]', 'Then all is well.');
  await press(other, 'main button:has-text("Answer the appeal")');
  await author.goto(statement);
  expect(await author.locator('main').innerText()).toContain('Then all is well.');
  await page.goto(`${site.origin}/topics/${topic}`);
  expect(await page.locator('main').innerText()).toContain('gravel path');
  for (const each of [page, desk, author, other]) await each.close();
}, 60_000);

/** A browser in which this person is signed in. */
async function as(person: Person, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await open(options);
  await page.context().addCookies([
    {
      name: 'session',
      value: person.cookies.get('session')!,
      url: site.origin,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
  return page;
}

async function tap(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().tap()]);
}

test('by keyboard alone: skip to the content, open a topic, leave quickly', async () => {
  const page = await open();
  await page.goto(site.origin);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('/topics/')))
      break;
  }
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).toContain('/topics/');

  // Elsewhere is harmless, and the page that was left is not one step back.
  await page.route('https://**', (route) => route.fulfill({ body: 'Elsewhere', contentType: 'text/html' }));
  await page.goto(`${site.origin}/help-now`);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await Promise.all([page.waitForURL(/^https:/), page.keyboard.press('Shift')]);
  await page.goBack();
  expect(page.url()).not.toContain('/help-now');
  await page.close();
}, 60_000);

async function state(topic: string) {
  return world.db.asSystem(async (system) => ({
    rows: await system.all(
      sql`select state::text, resolution::text, replier_count from topics where id = ${topic}`,
    ),
  }));
}

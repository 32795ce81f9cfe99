import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';

let world: World;
let site: Site;
let browser: Browser;
let page: Page;
let ana: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('ana');
  group = await world.group(ana, 'Night shift', 'private');
  const context = await browser.newContext();
  await context.addCookies([{ name: 'session', value: ana.cookies.get('session')!, url: site.origin }]);
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

test('similar titles appear while one types, and the preview in place', async () => {
  await world.topic(ana, group, 'Earplugs that do not hurt');
  await page.goto(`${site.origin}/groups/${group}/topics/new`);
  await page.getByLabel('Title').pressSequentially('Which earplugs do not hurt?');
  await page.getByRole('link', { name: 'Earplugs that do not hurt' }).waitFor();
  await page.getByLabel('Your words').fill('I have **tried** some.');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('[data-part="preview"] strong', { hasText: 'tried' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/groups/${group}/topics/new`);
  await page.getByRole('button', { name: 'Post it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Which earplugs do not hurt?' }).waitFor();
});

test('quoting and replying keep what is in the box', async () => {
  const topic = await world.topic(ana, group, 'Quoted');
  const ben = await world.person('ben');
  await world.join(ben, group);
  const post = await world.reply(ben, topic, 'Words of ben');
  await page.goto(`${site.origin}/topics/${topic}`);
  const box = page.getByRole('textbox', { name: /answer|reply/i });
  await box.fill('Mine.');
  await page.locator(`[id="${post}"] summary`).click();
  await page.locator(`[id="${post}"]`).getByRole('link', { name: 'Quote' }).click();
  await expect
    .poll(() => box.inputValue())
    .toMatch(/^Mine\.\n\n> \*\*\[ben:\]\(\/posts\/[0-9a-f-]{36}\)\*\*\n>\n> Words of ben/);
  expect(await page.locator('#reply [name="reply_to"]').inputValue()).toBe(post);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.replies .post', { hasText: 'Mine.' }).waitFor();
});

test('a preview that fails publishes nothing: the plain preview answers instead', async () => {
  const topic = await world.topic(ana, group, 'Not yet');
  await page.goto(`${site.origin}/topics/${topic}`);
  await page.getByRole('textbox', { name: /answer|reply/i }).fill('Only looking.');
  let asked = 0;
  await page.route('**/posts/preview', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.waitForURL(`**/topics/${topic}/posts/preview`);
  await page.locator('[data-part="preview"]', { hasText: 'Only looking.' }).waitFor();
  // The words are a draft by now, in the box of whoever wrote them, and nowhere else.
  expect(await ana.page(`/topics/${topic}`)).not.toContain('<p>Only looking.');
});

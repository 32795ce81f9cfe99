// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is what is rendered
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type World } from './world.ts';

/** “Leave this page quickly”, in a real browser: by key, by tap, in other tabs, in the history, without script. */

let world: World;
let site: Site;
let browser: Browser;
let topic: string;

beforeAll(async () => {
  world = await newWorld();
  [site, browser] = await Promise.all([openSite(world), launchBrowser()]);
  const ana = await world.person('Ana');
  topic = await world.topic(ana, await world.group(ana, 'Night shift', 'public'), 'How do you sleep?');
  for (let count = 0; count < 12; count++) await world.reply(ana, topic, 'With a book.\n\n'.repeat(9));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

/** A browser for which everything outside is one calm page, with a tab that has the front page behind `path`. */
async function at(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  await context.route('https://**', (route) =>
    route.fulfill({ body: '<title>Elsewhere</title>', contentType: 'text/html' }),
  );
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.goto(site.origin + path);
  return { context, page };
}

const shift = async (page: Page, times: number) => {
  for (let count = 0; count < times; count++) await page.keyboard.press('Shift');
};

test('Shift pressed three times leads elsewhere, and no way back leads here again', async () => {
  const { context, page } = await at('/help-now');
  expect(await page.locator('.leave').innerText()).toContain('Shift three times');
  await shift(page, 2);
  expect(page.url()).toContain('/help-now');
  await Promise.all([page.waitForURL(/^https:/), page.keyboard.press('Shift')]);
  expect(await page.title()).toBe('Elsewhere');

  // One step back was the front page: it leaves as well, as soon as it is there.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForURL(/^https:/);
  await page.goForward({ waitUntil: 'commit' });
  expect(page.url()).toMatch(/^https:/);

  // Whoever types the address is here again, and may go back and forth.
  await page.goto(`${site.origin}/rules`);
  expect(await page.locator('h1').innerText()).toContain('Rules');
  await page.goto(`${site.origin}/groups`);
  await page.goBack();
  expect(await page.locator('h1').innerText()).toContain('Rules');
  await context.close();
}, 60_000);

test('the page is blank in the same moment, and its tab has no name, however long the other one takes', async () => {
  const { context, page } = await at('/help-now');
  const left = page.waitForURL(/^https:/);
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-leave]')!.click();
    return { height: document.body.offsetHeight, title: document.title };
  });
  expect(seen).toEqual({ height: 0, title: '\u200b' });
  await left;
  await context.close();
}, 60_000);

test('writing capitals, choosing text and closing a menu leave nobody anywhere', async () => {
  const { context, page } = await at('/help-now');
  await page.locator('input[name=q]').focus();
  await page.keyboard.type('NOT a Word MORE');
  await shift(page, 2);
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await page.locator('h1').click({ modifiers: ['Shift'] });
  await shift(page, 2);
  await page.keyboard.press('Control+Shift');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
  expect(page.url()).toContain('/help-now');
  await context.close();
}, 60_000);

test('on a phone the button stays in reach, and one tap is enough', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const { context, page } = await at(`/topics/${topic}`, phone);
  const button = page.locator('a[data-leave]');
  for (const part of [0, 0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), part);
    const box = (await button.boundingBox())!;
    expect(
      box.y >= 0 && box.y + box.height <= 740 && box.x >= 0 && box.x + box.width <= 360,
      `at ${part}`,
    ).toBe(true);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  await Promise.all([page.waitForURL(/^https:/), button.tap()]);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForURL(/^https:/);
  await context.close();
}, 60_000);

test('other tabs of the place go along, also with words in a box', async () => {
  const { context, page } = await at('/help-now');
  const other = await context.newPage();
  await other.goto(`${site.origin}/sign-up`);
  await other.locator('main input[name=name]').fill('Something private');
  await Promise.all([page.waitForURL(/^https:/), other.waitForURL(/^https:/), shift(page, 3)]);
  await context.close();
}, 60_000);

test('without script a plain link leads there, and tells nobody where it stood', async () => {
  const { context, page } = await at('/help-now', { javaScriptEnabled: false });
  const [request] = await Promise.all([
    page.waitForRequest(/^https:/),
    page.locator('a[data-leave]').click(),
  ]);
  expect((await request.allHeaders()).referer).toBeUndefined();
  await page.waitForURL(/^https:/);
  expect(await page.locator('.leave small').count()).toBe(0);
  await page.goto(`${site.origin}/help-now`);
  expect(await page.locator('.leave small').isVisible()).toBe(false);
  await context.close();
}, 60_000);

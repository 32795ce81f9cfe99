// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is what is rendered

import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type Person, type World } from './world.ts';

/** What a real browser keeps of the place: looked at in its own caches. */

let world: World;
let site: Site;
let browser: Browser;
let ana: Person;
let topic: string;

beforeAll(async () => {
  world = await newWorld();
  [site, browser] = await Promise.all([openSite(world), launchBrowser()]);
  ana = await world.person('Ana');
  topic = await world.topic(ana, await world.group(ana, 'Night shift', 'private'), 'How do you sleep?', {
    body: 'Zanzibarquux.',
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

/** A browser in which somebody is signed in, whose worker is at work. */
async function signedIn(language = 'en-GB', who = ana): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: language });
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name: 'session', value: who.cookies.get('session')!, url: site.origin }]);
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
  return { context, page };
}

/** Every entry of every cache: its cache, its path and its text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: { cache: string; path: string; text: string }[] = [];
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys())
        found.push({
          cache,
          path: new URL(request.url).pathname,
          text: (await (await opened.match(request))?.text()) ?? '',
        });
    }
    return found;
  });

/** Waits until the worker has come to this; it notes pages after they are shown. */
const until = (page: Page, wanted: (names: string[]) => boolean) =>
  expect.poll(() => page.evaluate(() => caches.keys()).then(wanted), { timeout: 10_000 }).toBe(true);

const isRead = (name: string) => name.startsWith('read-');

test('without a network a page says so, in the reader’s language', async () => {
  const { context, page } = await signedIn('ar');
  await page.goto(`${site.origin}/groups`);
  await expect
    .poll(() => kept(page).then((all) => all.find(({ path }) => path === '/offline/language')?.text))
    .toBe('ar');
  await context.setOffline(true);
  await page.goto(`${site.origin}/topics/${topic}`);
  expect(await page.locator('h1').innerText()).toBe('لا توجد شبكة');
  expect(await page.evaluate(() => document.dir)).toBe('rtl');
  // With its own looks.
  expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(10);
  await context.setOffline(false);
  await page.goto(`${site.origin}/topics/${topic}`);
  expect(await page.locator('h1').innerText()).toContain('How do you sleep?');
  await context.close();
}, 60_000);

test('“Need help now?” answers without a network, unasked: with the numbers of where one is, and nothing private', async () => {
  const kim = await world.person('Kim');
  await kim.go('/you/profile', { about: '', languages: '', time_zone: 'Europe/London' });
  const { context, page } = await signedIn('en-US', kim);
  const help = () => kept(page).then((all) => all.find(({ path }) => path === '/offline/en/help')?.text);
  await expect.poll(help, { timeout: 10_000 }).toContain('tel:999');
  await context.setOffline(true);
  await page.goto(`${site.origin}/groups`);
  await page.locator('a[href="/help-now"]').first().click();
  await page.waitForURL(/help-now/);
  const main = page.locator('main');
  expect(await page.locator('h1').innerText()).toBe('Need help now?');
  expect(await main.innerText()).toContain('You have no network now, but calling or texting may work');
  expect(await main.innerText()).toContain('United Kingdom');
  expect(await main.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
  expect(await main.locator('a[href="tel:116123"]').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(10);
  expect(await page.locator('body').innerText()).not.toContain('Kim');
  await context.setOffline(false);
  // Where one is may change: it is kept anew with each visit.
  await kim.go('/you/profile', { about: '', languages: '', time_zone: 'America/New_York' });
  await page.goto(`${site.origin}/help-now`);
  await expect.poll(help, { timeout: 10_000 }).toContain('tel:988');
  await context.close();
}, 60_000);

test('unless one chose it, nothing that one read is in any cache', async () => {
  const { context, page } = await signedIn();
  for (const path of ['/', '/you', `/topics/${topic}`, '/replies']) await page.goto(site.origin + path);
  const all = await kept(page);
  expect(all.length).toBeGreaterThan(5);
  expect(all.map(({ path }) => path).filter((path) => !/^\/(assets|offline)\//.test(path))).toEqual([]);
  for (const { path, text } of all)
    expect([path, /Zanzibarquux|How do you sleep|Night shift|Ana\b/.test(text)]).toEqual([path, false]);
  await context.close();
}, 60_000);

test('on a device of one’s own what one read opens without a network, until one signs out', async () => {
  const { context, page } = await signedIn();
  await page.goto(`${site.origin}/you/device`);
  await page.getByLabel('Only I use this device').check();
  await page.getByRole('button', { name: 'Keep what I read' }).click();
  await page.waitForURL(/\/you\/device/);
  await page.goto(`${site.origin}/topics/${topic}`);
  await until(page, (names) => names.some(isRead));
  await expect.poll(() => kept(page).then((all) => all.filter(({ cache }) => isRead(cache)).length)).toBe(1);
  // Only conversations.
  await page.goto(`${site.origin}/you`);
  await context.setOffline(true);
  await page.goto(`${site.origin}/topics/${topic}`);
  expect(await page.locator('main').innerText()).toContain('Zanzibarquux.');
  expect(await page.locator('[role=status]').first().innerText()).toContain(
    'You are reading without a network.',
  );
  await page.goto(`${site.origin}/you`);
  expect(await page.locator('h1').innerText()).toBe('There is no network');
  expect(await page.locator('[data-kept] a').innerText()).toContain('How do you sleep?');
  await page.locator('[data-kept] a').click();
  await page.waitForURL(/topics/);
  expect(await page.locator('main').innerText()).toContain('Zanzibarquux.');
  await context.setOffline(false);
  expect((await kept(page)).filter(({ cache }) => isRead(cache)).map(({ path }) => path)).toEqual([
    `/topics/${topic}`,
  ]);

  await page.goto(`${site.origin}/you`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${site.origin}/`);
  await until(page, (names) => !names.some(isRead));
  expect((await kept(page)).filter(({ text }) => text.includes('Zanzibarquux'))).toEqual([]);
  await context.close();
}, 60_000);

test('when the session ends elsewhere, or another begins, what was read is removed with the next page', async () => {
  const eve = await world.person('Eve');
  const { context, page } = await signedIn();
  const fresh = await world.person('Fresh');
  await context.addCookies([{ name: 'session', value: fresh.cookies.get('session')!, url: site.origin }]);
  const open = await world.topic(fresh, await world.group(fresh, 'Second shift', 'private'), 'Another one');
  await page.goto(`${site.origin}/you/device`);
  await page.getByLabel('Only I use this device').check();
  await page.getByRole('button', { name: 'Keep what I read' }).click();
  await page.goto(`${site.origin}/topics/${open}`);
  await until(page, (names) => names.some(isRead));
  await fresh.go('/sign-out');
  await page.goto(`${site.origin}/topics/${open}`);
  await until(page, (names) => !names.some(isRead));
  // The choice went with the session: who signs in next has not made it.
  await context.addCookies([{ name: 'session', value: eve.cookies.get('session')!, url: site.origin }]);
  await page.goto(`${site.origin}/you/device`);
  expect(await page.locator('main').innerText()).toContain('Nothing that you read is kept on this device.');
  await context.close();
}, 60_000);

test('the offline page, and what somebody sees who asked to go, can be used by everybody', async () => {
  const gil = await world.person('Gil');
  const session = gil.cookies.get('session')!;
  await gil.go('/you/leaving', { posts: 'keep', name: 'Gil' });
  await world.db.asSystem((system) =>
    system.all(sql`update sessions set ended_at = null where person_id = ${gil.id}`),
  );
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    await context.addCookies([{ name: 'session', value: session, url: site.origin }]);
    const page = await context.newPage();
    for (const path of ['/offline/en', '/offline/ar', '/offline/en/help', '/you/leaving']) {
      await page.goto(site.origin + path);
      expect(await findingsOf(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await context.close();
  }
}, 60_000);

test('the place can be put on a home screen, with a name and pictures that are there', async () => {
  const { context, page } = await signedIn();
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.evaluate(async (href) => (await fetch(href!)).json(), href);
  expect(manifest).toMatchObject({ name: 'Peerhood', start_url: '/', display: 'standalone', lang: 'en' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  await context.close();
}, 60_000);

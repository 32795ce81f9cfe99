import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOf } from '../../test/axe.ts';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';
import { happenings, kinds } from '../told.ts';
import { openTelling } from './jobs.ts';

/** Completing names while one writes, in a real browser, by keyboard. */

let world: World;
let site: Site;
let browser: Browser;
let page: Page;
let ana: Person;
let topic: string;
const loaded: string[] = [];

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('Ana');
  const group = await world.group(ana, 'Night shift', 'private');
  for (const name of ['Ben Bold', 'Bea', 'Chi']) await world.join(await world.person(name), group);
  topic = await world.topic(ana, group, 'Who is awake?');
  const context = await browser.newContext();
  await context.addCookies([{ name: 'session', value: ana.cookies.get('session')!, url: site.origin }]);
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/topics/${topic}`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

const names = () => page.locator('.names [role=option]').allTextContents();
const isLoaded = () => loaded.some((path) => /mention-.*\.js$/.test(path));

test('what completes names comes with the first @, and not before', async () => {
  const box = page.locator('#reply textarea');
  await box.pressSequentially('Hello, mail me at ana');
  // The script of the page is at work by now: the box's own has come.
  await expect.poll(() => loaded.some((path) => /reply-.*\.js$/.test(path))).toBe(true);
  expect(isLoaded()).toBe(false);
  await box.pressSequentially(', @');
  await expect.poll(names).toEqual(['Bea', 'Ben Bold', 'Chi']);
  expect(isLoaded()).toBe(true);
});

test('arrows choose, Enter takes, Escape leaves; a screen reader is told which and how many', async () => {
  const box = page.locator('#reply textarea');
  await box.pressSequentially('be');
  await expect.poll(names).toEqual(['Bea', 'Ben Bold']);
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).textContent()).toBe('Ben Bold');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => page.locator('#reply .names + [role=status]').textContent()).toBe('2 people');
  expect(await findingsOf(page, undefined, '#reply')).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await box.inputValue()).toBe('Hello, mail me at ana, @Ben Bold ');
  await box.pressSequentially('and @c');
  await expect.poll(names).toEqual(['Chi']);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.names').isHidden()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await box.inputValue()).toBe('Hello, mail me at ana, @Ben Bold and @c\n');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: '@Ben Bold' }).waitFor();
});

test('the worker of this place is there for devices that ask for it', async () => {
  const state = await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    return (await navigator.serviceWorker.ready).active?.scriptURL;
  });
  expect(state).toBe(`${site.origin}/sw.js`);
});

test('an open page of news offers what is new, says so once, and shows what was read elsewhere without a word', async () => {
  const ben = await world.person('Benno');
  const open = await world.group(ben, 'Open evenings', 'community');
  await world.join(ana, open);
  const telling = openTelling({ db: world.db, happenings, kinds, log: console.error });
  const mine = await world.topic(ana, open, 'Porridge?');
  await world.reply(ben, mine, 'With salt.');
  await telling.run();
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/notifications/live'));
  await page.goto(`${site.origin}/notifications`);
  await begun;
  await page.getByRole('link', { name: /Benno replied to you in “Porridge/ }).waitFor();
  const other = await world.topic(ana, open, 'Toast?');
  await world.reply(ben, other, 'With butter.');
  await telling.run();
  const button = page.getByRole('button', { name: '1 new thing: show' });
  await button.waitFor();
  await expect.poll(() => page.locator('.live [role="status"]').textContent()).toBe('1 new thing');
  expect(await page.locator('[data-live="list"]').textContent()).not.toContain('Toast');
  expect(await findingsOf(page)).toEqual([]);
  await button.click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Toast');
  expect(await page.locator('.row').count()).toBe(2);
  // Read in another window.
  await ana.page(`/topics/${mine}`);
  await expect.poll(() => page.locator('.row.new').count(), { timeout: 8_000 }).toBe(1);
  expect(await page.locator('.live [role="status"]').textContent()).toBe('1 new thing');
  expect(await page.getByRole('button', { name: 'Seen' }).count()).toBe(1);
});

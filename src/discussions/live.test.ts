import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findingsOf } from '../../test/axe.ts';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';

let world: World;
let site: Site;
let browser: Browser;
let ana: Person;
let ben: Person;
let group: string;
let context: BrowserContext | undefined;

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

async function visit(who: Person, path: string, height = 900): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 800, height }, reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'session', value: who.cookies.get('session')!, url: site.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/live'));
  await page.goto(site.origin + path);
  await begun;
  return page;
}

const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
/** Within the second that a page waits between two looks, and a little more. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 8_000 });
const long = (word: string) => Array(60).fill(`${word} upon ${word}.`).join(' ');

test('what would move the page under its reader waits behind a button, which brings one to it', async () => {
  const topic = await world.topic(ana, group, 'Sleeping by day');
  const page = await visit(ana, `/topics/${topic}`);
  await page.getByRole('textbox', { name: /answer/ }).fill('I was just writing');
  const before = await top(page, '#reply');
  const first = await world.reply(ben, topic, 'Curtains help');
  await page.getByRole('button', { name: '1 new reply: show' }).waitFor();
  await soon(() => page.locator('.live [role="status"]').textContent()).toBe('1 new reply');
  await world.reply(ben, topic, 'Earplugs too');
  const button = page.getByRole('button', { name: '2 new replies: show' });
  await button.waitFor();
  expect(await findingsOf(page)).toEqual([]);
  // Not of each of many in a row.
  expect(await page.locator('.live [role="status"]').textContent()).toBe('1 new reply');
  expect(await page.locator('#posts').textContent()).not.toContain('Curtains');
  expect(await top(page, '#reply')).toBe(before);

  await button.click();
  expect(await page.locator(`[id="${first}"]`).textContent()).toContain('Curtains help');
  expect(await page.locator('#posts h2', { hasText: 'Answers' }).count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Curtains help');
  expect(await page.getByRole('textbox', { name: /answer/ }).inputValue()).toBe('I was just writing');
  expect(await button.isVisible()).toBe(false);
});

test('what is out of sight comes by itself, and what one looks at stays where it is', async () => {
  const topic = await world.topic(ana, group, 'A long one', { body: long('sleep') });
  const early = await world.reply(ben, topic, long('tea'));
  const last = await world.reply(ben, topic, long('walks'));
  const page = await visit(ana, `/topics/${topic}`, 500);
  // The reader is at the top: a reply far below comes without a word but to those who listen.
  const reply = await world.reply(ben, topic, 'Far below');
  await page.locator(`[id="${reply}"]`).waitFor({ state: 'attached' });
  await soon(() => page.locator('.live [role="status"]').textContent()).toBe('1 new reply');
  expect(await page.getByRole('button', { name: /: show/ }).isVisible()).toBe(false);

  // Now at the end: an early post shrinks above, and nothing moves.
  await page.locator('#reply').evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const before = await top(page, '#reply');
  await ben.go(`/posts/${early}/revisions`, { body: 'Only tea' });
  await soon(() => page.locator(`[id="${early}"] .prose`).textContent()).toContain('Only tea');
  expect(Math.abs((await top(page, '#reply')) - before)).toBeLessThan(2);

  // What is being read is neither changed nor taken away before its reader says so.
  await page.locator(`[id="${last}"]`).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await ben.go(`/posts/${last}/removal`);
  await page.getByRole('button', { name: '1 change: show' }).waitFor();
  expect(await page.locator(`[id="${last}"]`).textContent()).toContain('walks');
  await page.getByRole('button', { name: '1 change: show' }).click();
  await soon(() => page.locator(`[id="${last}"]`).textContent()).toContain('took this post away');
});

test('thanks, state and closing appear in place; words in the box outlast a closed topic', async () => {
  const topic = await world.topic(ben, group, 'Which lamp?');
  const post = await world.reply(ana, topic, 'A red one');
  const page = await visit(ana, `/topics/${topic}`);
  await ben.go(`/posts/${post}/reactions`, { kind: 'thanks' });
  await soon(() => page.locator(`[id="${post}"] footer`).textContent()).toContain('Thank you · 1');
  await ben.go(`/topics/${topic}/resolution`, { kind: 'resolved' });
  await soon(() => page.locator('[data-live="about"]').textContent()).toContain('Resolved');
  await page.getByRole('textbox', { name: /answer/ }).fill('Half a sentence');
  await ana.go(`/topics/${topic}/closures`, { reason: 'Done' });
  await soon(() => page.locator('.live [role="status"]').textContent()).toContain(
    'Your words are still in the box',
  );
  expect(await page.getByRole('textbox', { name: /answer/ }).inputValue()).toBe('Half a sentence');
});

test('a list says what is new and what moved, and changes when it is asked to', async () => {
  const old = await world.topic(ana, group, 'An old one');
  await world.topic(ana, group, 'A newer one');
  const page = await visit(ana, `/groups/${group}`);
  const first = page.locator('[data-live="list"] .row').first();
  expect(await first.textContent()).toContain('A newer one');
  await world.topic(ben, group, 'The newest');
  await world.reply(ben, old, 'Still going');
  const button = page.getByRole('button', { name: '1 new topic, 1 topic with something new: show' });
  await button.waitFor();
  expect(await first.textContent()).toContain('A newer one');
  await button.click();
  expect(await first.textContent()).toContain('An old one');
  expect(await page.locator('[data-live="list"] .row').nth(1).textContent()).toContain('The newest');
});

test('how many are here is said without moving anything, and nothing while one is alone', async () => {
  const topic = await world.topic(ana, group, 'Company');
  const page = await visit(ana, `/topics/${topic}`);
  const line = page.locator('[data-live="here"]');
  const before = await top(page, '#posts');
  const mine = context;
  await visit(ben, `/topics/${topic}`);
  await soon(() => line.textContent()).toBe('2 people are here');
  expect(await top(page, '#posts')).toBe(before);
  await mine?.close();
});

test('who may see it no more is told so, and the page stays as it was read', async () => {
  const eve = await world.person('Eve');
  await world.join(eve, group);
  const topic = await world.topic(ana, group, 'Among us');
  const page = await visit(eve, `/topics/${topic}`);
  await world.db.asSystem((system) => system.all(sql`delete from memberships where person_id = ${eve.id}`));
  await page.getByRole('button', { name: 'Load this page again' }).click();
  await page.getByRole('heading', { name: /not here|not found|nothing here/i }).waitFor();
});

test('a page that is hidden gives its connection to the one that is looked at, and takes it back', async () => {
  const topic = await world.topic(ana, group, 'Two tabs', { body: long('tabs') });
  const page = await visit(ana, `/topics/${topic}`, 400);
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  const closed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/live'));
  const other = await context!.newPage();
  await other.goto(`${site.origin}/topics/${topic}`);
  await closed;
  await other.close();
  const reply = await world.reply(ben, topic, 'Meanwhile');
  const asked = page.waitForRequest((request) => request.url().endsWith('/live'));
  await hide(false);
  expect((await asked).headers()['last-event-id']).toMatch(/^\d+-\d+$/);
  await page.locator(`[id="${reply}"]`).waitFor({ state: 'attached' });
});

test('a page that was away catches up by itself', async () => {
  const topic = await world.topic(ana, group, 'On the train', { body: long('rails') });
  const page = await visit(ana, `/topics/${topic}`, 400);
  await page.evaluate(() => scrollTo(0, 0));
  await context!.setOffline(true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  const reply = await world.reply(ben, topic, 'In the tunnel');
  await context!.setOffline(false);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator(`[id="${reply}"]`).waitFor({ state: 'attached' });
});

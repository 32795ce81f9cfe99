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
let topic: string;
let room: string;
let open: BrowserContext[] = [];

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  const group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  topic = await world.topic(ana, group, 'A long night', { kind: 'conversation', wants: 'listening' });
  room = /[0-9a-f-]{36}/.exec(await ana.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
});
afterEach(async () => {
  for (const context of open) await context.close();
  open = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

async function visit(path: string, like: object = {}, asked: string[] = []): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...like,
  });
  open.push(context);
  await context.addCookies([{ name: 'session', value: ben.cookies.get('session')!, url: site.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/live'));
  await page.goto(site.origin + path);
  await begun;
  return page;
}

const box = (page: Page) => page.locator('textarea[name=body]');
const panel = (page: Page) => page.locator('.cue-panel');
const mark = (page: Page, part: string) => page.locator(`.cue-mark[data-mark=${part}].on`);

test('nothing of the cues is loaded until somebody begins to reply', async () => {
  const asked: string[] = [];
  const page = await visit(`/topics/${topic}`, {}, asked);
  expect(await panel(page).count()).toBe(0);
  expect(asked.filter((path) => /cues|panel/.test(path))).toEqual([]);
  await box(page).focus();
  await panel(page).waitFor();
  expect(asked).toContain('/practice/panel');
});

test('cues show what is there and by which words, and the person’s words stay as they are', async () => {
  const page = await visit(`/topics/${topic}`);
  await box(page).focus();
  await panel(page).waitFor();
  await panel(page).locator('summary').click();
  const words = 'I’m so sorry. That must be lonely.';
  await box(page).fill(words);
  await mark(page, 'warmth').waitFor();
  await mark(page, 'understanding').waitFor();
  expect(await mark(page, 'questions').count()).toBe(0);
  expect(await panel(page).locator('[data-of=warmth] q').textContent()).toContain('so sorry');
  expect(await panel(page).locator('[data-idea] i:not([hidden])').count()).toBe(1);
  await box(page).fill(`${words} What are the nights like?`);
  await mark(page, 'questions').waitFor();
  expect(await panel(page).locator('[data-idea]').isHidden()).toBe(true);
  expect(await box(page).inputValue()).toBe(`${words} What are the nights like?`);
});

test('advice is noticed where somebody wants to be heard, until they were; a verdict is noticed everywhere', async () => {
  const page = await visit(`/topics/${topic}`);
  const nudge = (kind: string) => page.locator(`[data-nudge=${kind}]`);
  await box(page).focus();
  await panel(page).waitFor();
  await box(page).fill('You should try valerian.');
  await nudge('listener').waitFor();
  expect(await nudge('judging').isHidden()).toBe(true);
  await box(page).fill(
    'That must be so lonely. What have the nights been like? Maybe you should try valerian.',
  );
  await nudge('listener').waitFor({ state: 'hidden' });
  await box(page).fill('You should have slept. Just get over it.');
  await nudge('judging').waitFor();
  expect(await nudge('judging').textContent()).toContain('You should have');

  const inRoom = await visit(`/rooms/${room}`);
  await box(inRoom).focus();
  await panel(inRoom).waitFor();
  await box(inRoom).fill('You should try valerian.');
  await box(inRoom).fill('You should try valerian. You are so dramatic.');
  await inRoom.locator('[data-nudge=judging]').waitFor();
  expect(await inRoom.locator('[data-nudge=listener]').isHidden()).toBe(true);
});

test('while one writes, nothing is sent for the cues: they work without a network', async () => {
  const page = await visit(`/topics/${topic}`);
  await box(page).focus();
  await panel(page).waitFor();
  const asked: { path: string; body: string }[] = [];
  page.on('request', (request) =>
    asked.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' }),
  );
  await box(page).pressSequentially('I’m so sorry, that must be lonely.', { delay: 5 });
  await mark(page, 'warmth').waitFor();
  // What this form sends by itself, cues or not: the draft, and what is asked about single words.
  const others = new Set([`/topics/${topic}/draft`, '/word-notes']);
  expect(asked.filter(({ path }) => !others.has(path))).toEqual([]);

  await page.context().setOffline(true);
  await box(page).fill('What happened to you on that night?');
  await mark(page, 'questions').waitFor();
  expect(await mark(page, 'warmth').count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'night',
  );
});

test('turned off, they are gone on this device until they are turned on again', async () => {
  const page = await visit(`/topics/${topic}`);
  await box(page).focus();
  await panel(page).waitFor();
  await panel(page).locator('summary').click();
  await page.locator('[data-off]').click();
  await page.locator('[data-nudge=off]').waitFor();
  expect(await panel(page).count()).toBe(0);
  await page.reload();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await box(page).focus();
  await box(page).fill('I’m so sorry.');
  await page.waitForResponse((answer) => answer.url().endsWith('/word-notes'));
  expect(asked).not.toContain('/practice/panel');
  await page.goto(`${site.origin}/practice/cues`);
  await page.getByText('The cues are off on this device.').waitFor();
  await page.getByRole('button', { name: 'Turn on here' }).click();
  await page.getByText('The cues are on on this device.').waitFor();
  await page.goto(`${site.origin}/topics/${topic}`);
  await box(page).focus();
  await panel(page).waitFor();
});

test('nothing is wrong with the open panel for those who use other ways to read and write', async () => {
  const page = await visit(`/topics/${topic}`);
  await box(page).focus();
  await panel(page).waitFor();
  await panel(page).locator('summary').click();
  await box(page).fill('I’m so sorry. You should have slept.');
  await page.locator('[data-nudge=judging]').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findingsOf(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
  }
}, 60_000);

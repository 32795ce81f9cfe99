// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is what is rendered
import { mkdirSync } from 'node:fs';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type Person, type World } from './world.ts';

/** A bad night, walked in a real browser on a small phone: who writes, who reads, and the second who reads. */

let world: World;
let site: Site;
let browser: Browser;
let fay: Person;
let mo: Person;
let mia: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  [site, browser] = await Promise.all([openSite(world), launchBrowser()]);
  [fay, mo, mia] = await Promise.all([
    world.person('Fay'),
    world.person('Mo', 'moderator'),
    world.person('Mia'),
  ]);
  group = await world.group(fay, 'Night shift', 'public');
  await world.join(mia, group);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ ...phone, ...options });
  page.setDefaultTimeout(15_000);
  return page;
}

/** A browser of somebody who is signed in. */
async function openAs(person: Person): Promise<Page> {
  const page = await open();
  await page
    .context()
    .addCookies([{ name: 'session', value: person.cookies.get('session')!, url: site.origin }]);
  return page;
}

/** Sends the form that holds this button, and waits for the answer. */
async function press(page: Page, selector: string): Promise<void> {
  // By keyboard: what appears while one writes may move a button from under a pointer.
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().press('Enter')]);
}

/** Pictures for whoever wants to look: PEERHOOD_PICTURES names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PEERHOOD_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const text = (page: Page) => page.locator('main').innerText();
const send = 'main form:has(textarea[name=body]) button:not([type=button], [formaction])';

describe.each([
  ['with script', true],
  ['without script', false],
])('a newcomer on a bad night, %s', (_, javaScriptEnabled) => {
  test('writes, sees whom to call, taps; a facilitator and a second person read and settle it', async () => {
    const name = javaScriptEnabled ? 'Nia' : 'Noor';
    const page = await open({ javaScriptEnabled });
    await page.goto(`${site.origin}/sign-up`);
    expect(await text(page)).toContain('looks for words that may mean danger');
    await page.fill('main input[name=name]', name);
    await page.fill('main input[name=password]', 'a long and quiet evening');
    await press(page, 'main form:has(input[name=password]) button:not([type=button], [formaction])');
    await page.goto(`${site.origin}/groups/${group}/about`);
    await press(page, `main form[action="/groups/${group}/memberships"] button`);
    await page.goto(`${site.origin}/groups/${group}/topics/new?kind=conversation`);
    expect(await page.locator('#body-a').innerText()).toContain('a person may read this');
    await page.fill('main input[name=title]', 'I cannot any more');
    await page.fill(
      'main textarea[name=body]',
      `I have decided to kill myself tonight. I said goodbye to my sister. ${name}`,
    );
    await press(page, send);

    // They land where their words stand, and below them is the card, for them alone.
    expect(await page.locator('main .heard').innerText()).toContain('You are heard');
    await page.locator('summary:has-text("I would not know what to say")').click();
    await page.locator('main .heard p:has-text("is enough")').waitFor();
    expect(await page.locator('main .heard a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await picture(page, `card-${name}`);
    const topic = page.url();
    const other = await openAs(mia);
    await other.goto(topic);
    expect(await text(other)).toContain('I have decided');
    expect(await other.locator('.heard').count()).toBe(0);
    await other.close();

    await press(page, 'main .heard button:has-text("I’m safe")');
    expect(page.url()).toBe(topic);
    expect(await text(page)).toContain('Thank you for telling us.');
    expect(await page.locator('.heard').count()).toBe(0);
    await page.close();

    const first = await openAs(fay);
    await first.goto(`${site.origin}/flags`);
    await picture(first, `queue-${name}`);
    await press(first, 'main .row a');
    expect(await text(first)).toContain('“I’m safe”');
    expect(await first.locator('main mark').count()).toBe(0);
    await press(first, 'main button:has-text("I take this")');
    expect(await first.locator('main mark').count()).toBeGreaterThan(0);
    await picture(first, `flag-${name}`);
    await first.check('main input[value="with them"]');
    await press(first, 'main button:has-text("Done")');
    expect(await text(first)).toContain('A second person reads it');
    await first.close();

    const second = await openAs(mo);
    await second.goto(`${site.origin}/flags`);
    expect(await text(second)).toContain('Needs a second reader');
    await press(second, 'main .row a');
    await press(second, 'main button:has-text("second person")');
    await press(second, 'main button:has-text("Done")');
    expect(await text(second)).toContain('Settled');
    await second.close();
    const settled = await world.db.asSystem((system) =>
      system.all(sql`select outcome, alone from triage_flags f join people p on p.id = f.author_id
        where p.name = ${name} and f.settled_at is not null`),
    );
    expect(settled).toEqual([{ outcome: 'with them', alone: false }]);
  }, 60_000);
});

test('while one writes, a kinder way to say it appears below the box', async () => {
  const page = await openAs(mia);
  const topic = await world.topic(mia, group, 'My uncle');
  await page.goto(`${site.origin}/topics/${topic}`);
  await page.fill('main textarea[name=body]', 'My uncle committed suicide in spring.');
  await page.locator('[data-part="word-notes"] mark').waitFor();
  expect(await page.locator('[data-part="word-notes"]').innerText()).toContain('Died by suicide');
  await picture(page, 'notes');
  await page.fill('main textarea[name=body]', 'My uncle died in spring.');
  await page.locator('[data-part="word-notes"]').waitFor({ state: 'detached' });
  await page.close({ runBeforeUnload: false });
}, 60_000);

import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';

/** Listening as people meet it, on a phone. */

let world: World;
let site: Site;
let browser: Browser;
let ana: Person;
let ben: Person;
let cleo: Person;
let open: BrowserContext[] = [];

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  cleo = await world.person('Cleo');
  const group = await world.group(ana, 'Night shift', 'private');
  for (const who of [ben, cleo]) await world.join(who, group);
  await run(sql`insert into practice_completions (person_id, practice, scenario)
    select p.id, practice, 'first' from people p, unnest(array['listening', 'empathy', 'limits']) practice`);
  await run(sql`update memberships set joined_at = now() - interval '8 days'`);
}, 60_000);
afterEach(async () => {
  for (const context of open) await context.close();
  open = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

async function visit(who: Person, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  open.push(context);
  await context.addCookies([{ name: 'session', value: who.cookies.get('session')!, url: site.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(site.origin + path);
  return page;
}

async function begin(asker: Person, listener: Person, request: string): Promise<string> {
  const [row] = await run(
    sql<{ room: string }>`select begin_listening(${asker.id}, ${listener.id}, ${request}) as room`,
  );
  return `/conversations/${row!.room}`;
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const box = (page: Page) => page.getByRole('textbox', { name: 'Your message' });
async function say(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await tap(page, 'Send');
  await page.locator('.msg:not(.pending)', { hasText: words }).waitFor();
}
/** Everything fits on the phone, and what one taps is large enough. */
async function fits(page: Page, shot: string): Promise<void> {
  if (process.env.PEERHOOD_SHOTS)
    await page.screenshot({ path: `${process.env.PEERHOOD_SHOTS}/${shot}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), shot).toBeLessThanOrEqual(360);
  const small = await page
    .locator('main button:visible, main a.b:visible')
    .evaluateAll((all) =>
      all
        .filter((each) => each.getBoundingClientRect().height < 43.5 && !each.closest('.msg, .log'))
        .map((each) => each.textContent),
    );
  expect(small, shot).toEqual([]);
}

test('a listener signs, listens, pauses, comes back, and both end it with a word for themselves', async () => {
  const listener = await visit(ana, '/listening');
  await listener.getByText('still open').first().waitFor();
  await fits(listener, 'become');
  await tap(listener, 'I agree to this');
  await listener.getByText('You have room for somebody.').waitFor();
  await fits(listener, 'now');

  const place = await begin(ben, ana, '01990000-0000-7000-8000-000000000001');
  const asker = await visit(ben, place);
  await asker.getByText('Ana listens to you.').waitFor();
  await fits(asker, 'asker-begins');
  await asker.getByLabel('What do you need?').fill('Just to be heard');
  await tap(asker, 'Say so');
  await asker.getByText('What I need').waitFor();
  await tap(asker, 'All right');
  await say(asker, 'It was a long night');

  await listener.goto(site.origin + place);
  await listener.getByText('What Ben needs').waitFor();
  await fits(listener, 'listener');
  await say(listener, 'I am here. What was long about it?');
  await asker.locator('.msg', { hasText: 'What was long about it?' }).waitFor();

  // The one who listens is away for a while; whoever asks is not stopped, in the middle of a sentence.
  await box(asker).fill('The last patient');
  await tap(listener, 'Pause');
  await listener.getByRole('button', { name: 'Go on' }).waitFor();
  await fits(listener, 'paused');
  expect(await box(asker).inputValue()).toBe('The last patient');
  await tap(asker, 'Send');
  await asker.locator('.msg:not(.pending)', { hasText: 'The last patient' }).waitFor();
  await asker.reload();
  await asker.getByText('is away for a while').waitFor();
  await fits(asker, 'asker-waits');
  await tap(listener, 'Go on');
  await say(listener, 'I am back');

  await tap(asker, 'End it');
  await asker.getByText('This conversation has ended.').waitFor();
  await fits(asker, 'asker-after');
  await asker.getByLabel('Better', { exact: true }).check();
  await asker.getByLabel('A few words for yourself').fill('It helped to say it');
  await tap(asker, 'Keep it for me');
  await asker.getByText('That is kept, for you alone.').waitFor();
  // The other's page says so by itself, or as soon as they load it.
  await listener.getByText('This conversation has ended.').waitFor();
  await fits(listener, 'listener-after');
  expect(await listener.content()).not.toContain('It helped to say it');
}, 300_000);

test('a listener hands over: a note, a yes to it, and somebody else goes on', async () => {
  await cleo.go('/listening/agreement');
  const request = '01990000-0000-7000-8000-000000000002';
  await world.db.asSystem((system) =>
    system.all(sql`insert into support_requests (id, asker_id, form, reach, words, html, language, state)
      values (${request}, ${ben.id}, 'listener', 'peers', '', '', 'en', 'met')`),
  );
  const place = await begin(ben, ana, request);
  const first = await visit(ana, place);
  await first.getByRole('link', { name: 'Hand over' }).click();
  await fits(first, 'hand-over');
  await first.getByLabel('Note for the next listener').fill('Ben works nights and likes short answers.');
  await tap(first, 'Show it to Ben');
  await first.getByText('You would like to hand over.').waitFor();

  const asker = await visit(ben, place);
  await asker.getByText('Ben works nights and likes short answers.').waitFor();
  await fits(asker, 'hand-over-asked');
  // Their own page hears of it too, and must not put a reload before what comes of the answer.
  await tap(asker, 'Yes, this may be read');
  await asker.getByText('Somebody else is looked for now.').waitFor();

  const goesOn = await begin(ben, cleo, request);
  const next = await visit(cleo, goesOn);
  await next.getByText('Ben works nights and likes short answers.').waitFor();
  await fits(next, 'next-listener');
  expect(await next.content()).not.toContain('Ana');
  await asker.reload();
  await asker.getByRole('link', { name: 'Go there' }).click();
  await asker.getByText('Cleo listens to you.').waitFor();
  await say(asker, 'Good evening');
  await next.locator('.msg', { hasText: 'Good evening' }).waitFor();
  await first.reload();
  await first.getByText('This conversation goes on with somebody else.').waitFor();
  await tap(asker, 'End it');
  await asker.getByText('This conversation has ended.').waitFor();
  await next.getByText('This conversation has ended.').waitFor();
}, 300_000);

test('after a hard one it is talked over with a peer who has time', async () => {
  await cleo.go('/listening/debrief-time', { on: 'on' });
  await run(sql`delete from listening_rests`);
  const place = await begin(ben, ana, '01990000-0000-7000-8000-000000000003');
  const listener = await visit(ana, place);
  await tap(listener, 'End it');
  await tap(listener, 'Talk it over with a peer');
  await listener.getByText('You are told as soon as somebody comes.').first().waitFor();
  await fits(listener, 'debrief-asked');
  const peer = await visit(cleo, '/listening');
  await peer.getByText('Somebody would like to be heard').waitFor();
  await fits(peer, 'debrief-peer');
  await tap(peer, 'I listen');
  await peer.getByText(/You listen to Ana, who helps others too/).waitFor();
  await say(peer, 'How are you?');
  await listener.goto(site.origin + new URL(peer.url()).pathname);
  await say(listener, 'Tired, and glad that you are here');
  await fits(listener, 'debrief');
  expect(await peer.content()).not.toContain('Ben');
}, 300_000);

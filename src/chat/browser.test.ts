import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
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
let room: string;
let open: BrowserContext[] = [];
let lines: Server[] = [];

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
});
afterEach(async () => {
  for (const context of open) await context.close();
  open = [];
  for (const line of lines) line.close();
  lines = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1000, height: 800 } };
const idIn = (path: string) => /[0-9a-f-]{36}/.exec(path)![0];
const newRoom = async () => idIn(await ana.go(`/groups/${group}/rooms`, { name: 'Kitchen table' }));
const say = async (who: Person, body: string) =>
  (await who.go(`/rooms/${room}/messages`, { body })).split('#')[1]!;
const inRoom = async (body: string) =>
  world.db.asSystem((system) =>
    system.all(sql`select 1 from messages where room_id = ${room} and body = ${body}`),
  );

async function visit(who: Person, path: string, like: object = desk, origin = site.origin): Promise<Page> {
  const context = await browser.newContext({ ...like, reducedMotion: 'reduce' });
  open.push(context);
  await context.addCookies([{ name: 'session', value: who.cookies.get('session')!, url: origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/live'));
  await page.goto(origin + path);
  await begun;
  return page;
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Your message' });
const message = (page: Page, words: string) => page.locator('.msg', { hasText: words });
const status = (page: Page) => page.locator('.live [role="status"]');
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000 });

/** A line to the site that can be cut: all that is open on it ends, and nothing new begins. */
async function openLine() {
  const open = new Set<Socket>();
  let isCut = false;
  const line = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(new URL(site.origin).port), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.once('error', () => {});
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  lines.push(line);
  return {
    origin: `http://localhost:${(line.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    restore() {
      isCut = false;
    },
  };
}

test('two browsers and a phone in one conversation, the network cut and restored: all arrives once, in its order', async () => {
  const cas = await world.person('Cas');
  await world.join(cas, group);
  room = idIn(await cas.go(`/people/${ben.id}/conversation`, { body: 'Hello' }));
  await ben.go(`/conversations/${room}/answers`, { answer: 'accepted' });
  const conversation = `/conversations/${room}`;
  const first = await visit(cas, conversation);
  const second = await visit(ben, conversation);
  const line = await openLine();
  const mobile = await visit(ben, conversation, phone, line.origin);
  await box(first).fill('Is anybody up?');
  await box(first).press('Enter');
  for (const page of [first, second, mobile]) await message(page, 'Is anybody up?').waitFor();

  line.cut();
  await mobile.context().setOffline(true);
  for (const words of ['In the tunnel', 'Still in it']) {
    await box(mobile).fill(words);
    await mobile.getByRole('button', { name: 'Send' }).click();
  }
  // It shows at once, and says what it waits for.
  await message(mobile, 'Still in it').waitFor();
  await soon(() => message(mobile, 'In the tunnel').locator('footer').textContent()).toContain(
    'Waits for the network',
  );
  expect(await box(mobile).inputValue()).toBe('');
  await box(second).fill('Meanwhile, at my desk');
  await box(second).press('Enter');
  await message(first, 'Meanwhile, at my desk').waitFor();
  await box(first).fill('And at mine');
  await box(first).press('Enter');
  await message(second, 'And at mine').waitFor();
  expect(await message(first, 'In the tunnel').count()).toBe(0);
  expect(await message(mobile, 'Meanwhile, at my desk').count()).toBe(0);

  line.restore();
  await mobile.context().setOffline(false);
  const all = [
    'Hello',
    'Is anybody up?',
    'Meanwhile, at my desk',
    'And at mine',
    'In the tunnel',
    'Still in it',
  ];
  for (const page of [first, second, mobile])
    await soon(async () =>
      (await page.locator('.msg:not(.pending) .prose').allTextContents()).map((words) => words.trim()),
    ).toEqual(all);
  for (const page of [first, second, mobile]) expect(await page.locator('.pending').count()).toBe(0);
  expect(await inRoom('In the tunnel')).toHaveLength(1);
  expect(await mobile.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // What was missed came by the stream that began anew, and what comes next comes too.
  await box(first).fill('Good night');
  await box(first).press('Enter');
  await message(mobile, 'Good night').waitFor();
});

test('the server took it and the answer was lost: tried again, it is the same message', async () => {
  room = await newRoom();
  const page = await visit(ana, `/rooms/${room}`);
  let lost = 0;
  await page.route('**/messages', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost++;
    await route.fetch();
    await route.abort();
  });
  await box(page).fill('Only once, please');
  await box(page).press('Enter');
  await soon(() => page.locator('.pending').count()).toBe(0);
  expect(lost).toBe(1);
  expect(await message(page, 'Only once, please').count()).toBe(1);
  expect(await inRoom('Only once, please')).toHaveLength(1);
});

test('what is not sent outlasts the page in its tab, and nothing of it outlasts signing out', async () => {
  room = await newRoom();
  const page = await visit(ana, `/rooms/${room}`);
  let away = true;
  await page.route('**/rooms/*/messages', (route) => (away ? route.abort() : route.continue()));
  await box(page).fill('Kept in the tab');
  await box(page).press('Enter');
  await soon(() => message(page, 'Kept in the tab').locator('footer').textContent()).toContain('Waits');
  await page.reload();
  await message(page, 'Kept in the tab').waitFor();
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('unsent')).length);
  expect(await kept()).toBe(1);
  away = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await soon(kept).toBe(0);
  expect(await inRoom('Kept in the tab')).toHaveLength(1);

  away = true;
  await box(page).fill('Gone with me');
  await box(page).press('Enter');
  await soon(kept).toBe(1);
  const eve = await world.person('Eve');
  await world.db.asSystem((system) => system.all(sql`delete from sessions where person_id = ${eve.id}`));
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/you`);
  await other.evaluate(() => {
    // Only what the page does at the button: the session of the others goes on.
    const form = document.querySelector<HTMLFormElement>('form[action="/sign-out"]')!;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.requestSubmit();
  });
  await soon(kept).toBe(0);
});

test('what is refused says why, can be sent again or taken back, and holds up nothing', async () => {
  room = await newRoom();
  const nia = await world.person('Nia');
  await world.join(nia, group);
  await world.db.asSystem((system) =>
    system.all(sql`update people set settled_at = null where id = ${nia.id}`),
  );
  const page = await visit(nia, `/rooms/${room}`);
  await box(page).fill('https://a.example and https://b.example');
  await box(page).press('Enter');
  await soon(() => message(page, 'b.example').locator('footer').textContent()).toContain('one link');
  await soon(() => status(page).textContent()).toContain('Not sent.');
  await box(page).fill('Then without links');
  await box(page).press('Enter');
  await soon(() => inRoom('Then without links')).toHaveLength(1);
  await message(page, 'b.example').getByRole('button', { name: 'Take back' }).click();
  expect(await box(page).inputValue()).toContain('https://b.example');
  await soon(() => page.locator('.pending').count()).toBe(0);
});

test('who is removed in mid-stream sees no more, and what they wrote is given up', async () => {
  room = await newRoom();
  const leo = await world.person('Leo');
  await world.join(leo, group);
  const page = await visit(leo, `/rooms/${room}`);
  await say(ana, 'While he is here');
  await message(page, 'While he is here').waitFor();
  await world.db.asSystem((system) => system.all(sql`delete from memberships where person_id = ${leo.id}`));
  await soon(() => status(page).textContent()).toContain('cannot see this any more');
  await say(ana, 'After he left');
  await box(page).fill('Let me in');
  await box(page).press('Enter');
  await page.getByRole('button', { name: 'Load this page again' }).first().waitFor();
  expect(await message(page, 'After he left').count()).toBe(0);
  expect(await inRoom('Let me in')).toHaveLength(0);
});

test('new messages are read out once and briefly, many together, and never one’s own', async () => {
  room = await newRoom();
  const page = await visit(ana, `/rooms/${room}`);
  await say(ben, 'A single thing');
  await soon(() => status(page).textContent()).toBe('Ben: A single thing');
  for (let number = 1; number <= 4; number++) await say(ben, `Thing ${number}`);
  await soon(() => status(page).textContent()).toBe('4 new messages');
  await box(page).fill('My own');
  await box(page).press('Enter');
  await soon(() => page.locator('.pending').count()).toBe(0);
  expect(await status(page).textContent()).toBe('4 new messages');
  expect(await page.locator('#log').getAttribute('aria-live')).toBe('off');
  expect(await findingsOf(page)).toEqual([]);
});

test('who reads further up stays there, and earlier messages come in place', async () => {
  room = await newRoom();
  for (let number = 0; number < 70; number++) await say(ben, `Line ${number}`);
  const page = await visit(ana, `/rooms/${room}`);
  await page.evaluate(() => scrollTo(0, 0));
  const line = message(page, 'Line 25');
  const top = async () => Math.round((await line.boundingBox())!.y);
  await page.getByRole('link', { name: 'Earlier messages' }).click();
  await message(page, 'Line 0').first().waitFor();
  expect(await page.locator('.msg').count()).toBe(70);
  expect(await page.getByRole('link', { name: 'Earlier messages' }).count()).toBe(0);
  await line.scrollIntoViewIfNeeded();
  const before = await top();
  await say(ben, 'Far below');
  const button = page.getByRole('button', { name: '1 new message: show' });
  await button.waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await button.click();
  await soon(async () => (await message(page, 'Far below').boundingBox())!.y).toBeLessThan(800);
});

test('whoever writes words of danger sees at once that they are heard, and whom to call; nobody else does', async () => {
  room = await newRoom();
  const sol = await world.person('Sol');
  await world.join(sol, group);
  const page = await visit(sol, `/rooms/${room}`);
  const other = await visit(ben, `/rooms/${room}`);
  await box(page).fill('I want to kill myself tonight');
  await box(page).press('Enter');
  const card = page.getByRole('region', { name: 'You are heard' });
  await card.waitFor();
  expect(await card.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(
    await card.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    }),
  ).toBe(true);
  expect(await status(page).textContent()).toBe('You are heard');
  // What is open on it stays so when more is said.
  await card.getByText('Others need it more').click();
  await box(page).fill('Are you there?');
  await box(page).press('Enter');
  await page.locator('.msg:not(.pending)', { hasText: 'Are you there?' }).waitFor();
  expect(await card.locator('details[open]').count()).toBe(1);
  await message(other, 'Are you there?').waitFor();
  expect(await other.locator('.heard').count()).toBe(0);
  await card.getByRole('button', { name: 'I’m safe' }).click();
  await expect.poll(() => page.locator('.heard').count(), { timeout: 10_000 }).toBe(0);
}, 60_000);

test('answers, signs and taking away happen in place, by keyboard too', async () => {
  room = await newRoom();
  const id = await say(ben, 'Who has the key?');
  const page = await visit(ana, `/rooms/${room}`);
  const other = await visit(ben, `/rooms/${room}`);
  await message(page, 'Who has the key?').locator('summary').press('Enter');
  await page.getByRole('link', { name: 'Answer' }).press('Enter');
  await page.getByText('Answering Ben').waitFor();
  await page.keyboard.type('I do');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('since noon');
  await page.keyboard.press('Enter');
  await message(other, 'since noon').locator('.to', { hasText: 'Who has the key?' }).waitFor();
  await message(page, 'Who has the key?').first().locator('summary').press('Enter');
  await page.locator(`[id="${id}"]`).getByRole('button', { name: 'Thank you' }).press('Enter');
  await other.locator(`[id="${id}"] .sign`).waitFor();
  expect(await other.locator(`[id="${id}"] .sign`).textContent()).toContain('Thank you: Ana');
  await other.locator(`[id="${id}"] summary`).click();
  await other.locator(`[id="${id}"]`).getByRole('button', { name: 'Take away' }).click();
  await page.locator(`[id="${id}"].gone`).waitFor();
});

test('that somebody writes shows to others while they do, unless they chose not to', async () => {
  room = await newRoom();
  await say(ben, 'I was here');
  const page = await visit(ana, `/rooms/${room}`);
  const other = await visit(ben, `/rooms/${room}`);
  await box(other).pressSequentially('Let me think');
  await page.locator('.typing', { hasText: 'Ben is writing' }).waitFor();
  expect(await status(page).textContent()).toBe('');
  await ben.go('/you/messages', { may_ask: 'groups' });
  const quiet = await visit(ben, `/rooms/${room}`);
  let asked = 0;
  quiet.on('request', (request) => {
    if (request.url().endsWith('/typing')) asked++;
  });
  await box(quiet).pressSequentially('Quietly');
  await quiet.keyboard.press('Enter');
  await message(page, 'Quietly').waitFor();
  expect(asked).toBe(0);
  expect((await ben.post(`/rooms/${room}/typing`)).status).toBe(404);
  await ben.go('/you/messages', { may_ask: 'groups', shows_typing: 'on' });
});

test('a block ends a conversation for both at once', async () => {
  const kim = await world.person('Kim');
  await world.join(kim, group);
  room = idIn(await kim.go(`/people/${ben.id}/conversation`, { body: 'Hello' }));
  await ben.go(`/conversations/${room}/answers`, { answer: 'accepted' });
  // While anything else that began before is under way in the server, the page is told once more that Ben said yes, loads anew,
  // and may find nothing by then.
  const untold = sql`select from events where xid >= pg_snapshot_xmin(pg_current_snapshot())`;
  await expect.poll(() => world.db.asSystem((system) => system.all(untold)), { timeout: 60_000 }).toEqual([]);
  const page = await visit(kim, `/conversations/${room}`);
  await say(ben, 'Nice to hear from you');
  await message(page, 'Nice to hear').waitFor();
  await ben.go(`/people/${kim.id}/block`);
  await soon(() => status(page).textContent()).toContain('cannot see this any more');
});

test('the list of rooms and conversations is live, on every device of its reader, and moves nothing in hand', async () => {
  room = await newRoom();
  const other = idIn(await ana.go(`/groups/${group}/rooms`, { name: 'Attic' }));
  await say(ben, 'Long ago');
  await ben.go(`/rooms/${other}/messages`, { body: 'Later than that' });
  const list = await visit(ana, '/messages');
  const row = (page: Page, id: string) => page.locator(`[data-room="${id}"]`);
  const order = () =>
    list.locator('[data-room]').evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset.room));
  await soon(async () => (await order()).indexOf(other)).toBeLessThan((await order()).indexOf(room));
  await say(ben, 'Just now');
  await row(list, room).getByText('Just now').waitFor();
  expect(await row(list, room).textContent()).toContain('2 new');
  await soon(order).toEqual([room, other, ...(await order()).filter((id) => id !== room && id !== other)]);
  await soon(() => list.locator('[data-island="rooms"] [role="status"]').textContent()).toContain(
    'new message',
  );
  // Somebody is in a row by keyboard: it says what is new, stays where it is, and keeps the focus.
  await row(list, room).locator('h3 a').focus();
  await ben.go(`/rooms/${other}/messages`, { body: 'And up here' });
  await row(list, other).getByText('And up here').waitFor();
  expect((await order()).slice(0, 2)).toEqual([room, other]);
  expect(
    await row(list, room)
      .locator('h3 a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await list.locator('main h1').evaluate(() => (document.activeElement as HTMLElement).blur());
  await soon(async () => (await order()).slice(0, 2)).toEqual([other, room]);
  // Read on one device, it is read in the list of another.
  await visit(ana, `/rooms/${room}`, phone);
  await soon(() => row(list, room).textContent()).not.toContain('new');
  // The group's own list is as live; and a room that one sees no more leaves both.
  const inGroup = await visit(ben, `/groups/${group}/rooms`);
  await ana.go(`/rooms/${room}/messages`, { body: 'For the group' });
  await row(inGroup, room).getByText('For the group').waitFor();
  await ana.go(`/rooms/${other}/archivings`);
  await soon(() => row(inGroup, other).count()).toBe(0);
  await soon(() => row(list, other).count()).toBe(0);
  expect(await findingsOf(list)).toEqual([]);
});

test('a request comes into the list by itself; a no shows to nobody, and leaving only to who left', async () => {
  const lea = await world.person('Lea');
  const max = await world.person('Max');
  for (const who of [lea, max]) await world.join(who, group);
  const asked = await visit(max, '/messages');
  const asker = await visit(lea, '/messages');
  const id = idIn(await lea.go(`/people/${max.id}/conversation`, { body: 'May I ask you something?' }));
  await asked.getByText('Somebody would like to talk with you').waitFor();
  const sent = asker.locator(`[data-room="${id}"]`);
  await sent.waitFor();
  let fetched = 0;
  asker.on('request', (request) => {
    if (request.headers()['x-part']) fetched++;
  });
  await max.go(`/conversations/${id}/answers`, { answer: 'declined' });
  await soon(() => asked.getByText('Somebody would like to talk').count()).toBe(0);
  await max.go(`/people/${lea.id}/block`);
  await max.go(`/you/blocks/${lea.id}/removal`);
  // Whatever is told after that is told; so nothing was before.
  const mark = await say(ben, 'Something else');
  expect(mark).toBeTruthy();
  await asker.locator(`[data-room="${room}"]`).getByText('Something else').waitFor();
  expect(fetched).toBe(1);
  await max.go(`/conversations/${id}/answers`, { answer: 'accepted' });
  await soon(() => sent.textContent()).not.toContain('sent');
  await soon(() => asked.locator(`[data-room="${id}"]`).count()).toBe(1);
  const page = await visit(max, `/conversations/${id}`, phone);
  const theirs = await visit(lea, `/conversations/${id}`);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByText('You left the conversation. Nobody is told.').waitFor();
  await soon(() => asked.locator(`[data-room="${id}"]`).count()).toBe(0);
  await box(theirs).fill('Are you there?');
  await box(theirs).press('Enter');
  await soon(() => inRoomOf(id, 'Are you there?')).toHaveLength(1);
  expect(await theirs.getByText('Load this page again').first().isVisible()).toBe(false);
  await page.getByText('Conversations you left').last().click();
  await page.getByRole('link', { name: 'Lea', exact: true }).click();
  await message(page, 'Are you there?').waitFor();
  await page.getByRole('button', { name: 'Come back' }).press('Enter');
  await box(page).waitFor();
  await soon(() => asked.locator(`[data-room="${id}"]`).count()).toBe(1);
});

const inRoomOf = (id: string, body: string) =>
  world.db.asSystem((system) =>
    system.all(sql`select 1 from messages where room_id = ${id} and body = ${body}`),
  );

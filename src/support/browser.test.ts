import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';
import { openBringing } from './jobs.ts';

/** The front door on an old phone: an asker without an account, and a peer who answers. */

let world: World;
let site: Site;
let browser: Browser;
let open: BrowserContext[] = [];

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  const hana = await world.person('Hana', 'organiser');
  await hana.go('/organise/experiences', { experiences: 'Panic attacks\nNight shifts' });
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

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

async function visit(path: string, like: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce', ...like });
  open.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(site.origin + path);
  return page;
}

/** What somebody does with a finger or the keyboard, counted. */
function hand(page: Page) {
  let acts = 0;
  return {
    acts: () => acts,
    async tap(selector: string) {
      acts++;
      await page.locator(selector).first().click();
    },
    async type(selector: string, text: string) {
      acts++;
      await page.locator(selector).first().fill(text);
    },
  };
}

test('somebody without an account has asked after few steps, and a peer who has been there answers', async () => {
  const page = await visit('/ask');
  const { acts, tap, type } = hand(page);
  // One step at a time, as soon as the script has come, with the way out and the way to help in sight.
  await page.locator('[data-step]:visible').nth(1).waitFor({ state: 'hidden' });
  expect(await page.locator('[data-step]:visible').count()).toBe(1);
  expect(await page.locator('a[data-leave]').isVisible()).toBe(true);
  expect(await page.locator('a[href="/help-now"]').first().isVisible()).toBe(true);

  await type('textarea[name=words]', 'I had panic attacks again at work today.');
  await page.locator('[data-part=about] label:has-text("Panic attacks")').waitFor();
  await tap('[data-part=about] label:has-text("Panic attacks")');
  await tap('[data-step]:visible .steps .b');
  await tap('label:has-text("Someone to walk alongside")');
  await tap('[data-step]:visible .steps .b');
  // Back and forth loses nothing.
  await page.locator('[data-step]:visible .steps .q').click();
  expect(await page.locator('input[name=form][value=companion]').isChecked()).toBe(true);
  await page.locator('[data-step]:visible .steps .b:not(.q)').click();
  // Who may see it is chosen already; a name is suggested, so that a password is all there is to type.
  expect(await page.inputValue('input[name=name]')).toMatch(/\d\d$/);
  await type('input[type=password]', 'four small grey stones');
  await tap('main form#form button:has-text("Ask"):not([formaction])');
  await page.waitForURL(/recovery-codes/);
  expect(acts()).toBeLessThanOrEqual(7);
  await page.locator('form[action*=receipt] button').first().click();
  await page.waitForURL(/\/requests\//);
  expect(await page.locator('main').textContent()).toContain('I had panic attacks again at work today.');
  const id = page.url().split('/requests/')[1]!;

  const ben = await world.person('Ben');
  await world.db.asSystem(async (system) => {
    const experience = (await system.first(
      sql<{ id: string }>`select id from experiences where name = 'Panic attacks'`,
    ))!;
    await system.all(sql`insert into lived_experiences (person_id, experience_id, relation)
      values (${ben.id}, ${experience.id}, 'been')`);
  });
  await ben.go('/helping', { forms: 'companion', uses_experiences: 'on' });
  await ben.go('/helping/presence', { here: 'yes' });
  await openBringing({ db: world.db, log: console.error }).run();

  const theirs = await visit('/helping');
  await theirs
    .context()
    .addCookies([{ name: 'session', value: ben.cookies.get('session')!, url: site.origin }]);
  await theirs.goto(`${site.origin}/helping`);
  await theirs.locator(`a[href="/requests/${id}"]`).click();
  await theirs.locator('label:has-text("has been through Panic attacks")').click();
  // What is better said otherwise appears below this box as below others, and goes when it is.
  await theirs.fill('textarea[name=words]', 'My uncle committed suicide. You are not alone.');
  await theirs.locator('[data-part=word-notes] mark').waitFor();
  await theirs.fill('textarea[name=words]', 'I know these days. You are not alone.');
  await theirs.locator('[data-part=word-notes]').waitFor({ state: 'detached' });
  await theirs.locator('main button:has-text("Offer this")').click();
  await theirs.locator('main:has-text("decides in their own time")').waitFor();

  await page.reload();
  expect(await page.locator('#offers').textContent()).toContain('has been through Panic attacks');
  await page.locator('#offers button').click();
  await page.waitForURL(/\/conversations\//);
  expect(await page.locator('main').textContent()).toContain('You are not alone.');
}, 60_000);

/** A page of somebody who is signed in, on the phone. */
async function visitAs(person: Person, path: string, like: object = {}): Promise<Page> {
  const page = await visit('/help-now', like);
  await page
    .context()
    .addCookies([{ name: 'session', value: person.cookies.get('session')!, url: site.origin }]);
  await page.goto(site.origin + path);
  return page;
}

/** Everything fits on the phone. */
async function fits(page: Page, shot: string): Promise<void> {
  if (process.env.PEERHOOD_SHOTS)
    await page.screenshot({ path: `${process.env.PEERHOOD_SHOTS}/${shot}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), shot).toBeLessThanOrEqual(360);
}

test('an offer is reported in two taps, read by one moderator, and gone; whoever writes of danger is met with a card', async () => {
  const [ana, tom, kim, mo] = [
    await world.person('Ana Lund'),
    await world.person('Tom'),
    await world.person('Kim'),
    await world.person('Mo', 'moderator'),
  ];
  const id = (await ana.go('/ask', { words: 'Mornings are heavy.', form: 'companion', reach: 'peers' }))
    .split('/')
    .at(-1)!;
  await world.db.asSystem((system) =>
    system.all(sql`update support_requests set opened_at = now() where id = ${id}`),
  );
  for (const one of [tom, kim]) await one.go('/helping', { forms: 'companion' });

  // Without script, as on the oldest phone.
  const his = await visitAs(tom, `/requests/${id}`, { javaScriptEnabled: false });
  await his.fill('textarea[name=words]', 'See www.example.org, I can help you for little money.');
  await his.locator('main button:has-text("Offer this")').click();
  expect(await his.locator('main').textContent()).toContain('Please leave the link out');
  expect(await his.inputValue('textarea[name=words]')).toContain('for little money');
  await fits(his, 'offer-link');
  await his.fill('textarea[name=words]', 'I can help you for little money. Send me a picture of you first.');
  await his.locator('main button:has-text("Offer this")').click();
  await his.locator('main:has-text("decides in their own time")').waitFor();

  const hers = await visitAs(kim, `/requests/${id}`);
  await hers.fill('textarea[name=words]', 'I know this. I do not want to wake up any more, either.');
  await hers.locator('main button:has-text("Offer this")').click();
  await hers.locator('h2:has-text("You are heard")').waitFor();
  await fits(hers, 'offer-card');
  await hers.getByRole('button', { name: 'I’m safe' }).click();
  await hers.waitForURL(`**/requests/${id}`);
  expect(await hers.locator('main').textContent()).toContain('You have answered.');
  expect(await hers.locator('h2:has-text("You are heard")').count()).toBe(0);

  const page = await visitAs(ana, `/requests/${id}`);
  const article = page.locator('#offers article', { hasText: 'picture of you' });
  await fits(page, 'offer-with-report');
  const link = article.getByRole('link', { name: 'Report' });
  expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await link.click();
  await fits(page, 'offer-report');
  await page.getByRole('button', { name: 'It is unkind, or it goes after somebody' }).click();
  await page.waitForURL(/\/reports\/mine\//);

  const review = await visitAs(mo, '/reports');
  await fits(review, 'offer-queue');
  await review.locator('main li', { hasText: 'An offer by Tom' }).locator('a').click();
  expect(await review.locator('main').textContent()).not.toContain('picture of you');
  await review.getByRole('button', { name: 'Take it and read' }).click();
  await review.locator('blockquote:has-text("picture of you")').waitFor();
  await fits(review, 'offer-review');
  await review.locator('label:has-text("Take the offer away")').click();
  await review.fill('[name=rule]', 'Nobody asks for pictures');
  await review.fill('[name=facts]', 'You asked somebody on a bad day for money and a picture.');
  await review.getByRole('button', { name: 'Decide so' }).click();
  await review.waitForURL(/\/reports$/);

  await page.goto(`${site.origin}/requests/${id}`);
  expect(await page.locator('main').textContent()).not.toContain('picture of you');
  await his.goto(`${site.origin}/decisions`);
  await his.locator('main a:has-text("Read the whole statement")').click();
  expect(await his.locator('main').textContent()).toContain('What you offered somebody is kept from them.');
  await fits(his, 'offer-statement');

  // What a rule keeps back, as its author and as a moderator see it.
  const pat = await world.person('Pat');
  await pat.go('/helping', { forms: 'companion' });
  await pat.go(`/requests/${id}/offers`, {
    form: 'companion',
    words: 'Just kill yourself, nobody would miss you.',
  });
  await fits(await visitAs(pat, `/requests/${id}`), 'offer-held');
  await review.goto(`${site.origin}/reports`);
  await review.locator('main li', { hasText: 'An offer by Pat' }).locator('a').click();
  await review.getByRole('button', { name: 'Take it and read' }).click();
  await review.locator('label:has-text("Bring it to whoever asked")').waitFor();
  await fits(review, 'offer-held-review');
}, 90_000);

test('without script all three steps stand on one page, and what was typed comes back with what is there already', async () => {
  const page = await visit('/ask', { javaScriptEnabled: false });
  expect(await page.locator('[data-step]:visible').count()).toBe(3);
  await page.fill('textarea[name=words]', 'Panic attacks on night shifts.');
  await page.locator('label:has-text("An answer")').click();
  await page.locator('button[formaction="/ask/suggestions"]').click();
  expect(await page.inputValue('textarea[name=words]')).toBe('Panic attacks on night shifts.');
  expect(await page.locator('input[name=form][value=answer]').isChecked()).toBe(true);
  await page.locator('[data-part=about] label:has-text("Panic attacks")').click();
  await page.fill('input[type=password]', 'four small grey stones');
  await page.locator('main form#form button:has-text("Ask"):not([formaction])').click();
  await page.waitForURL(/recovery-codes/);
});

test('with script the groups follow what is typed, and a choice already made stays', async () => {
  const founder = await world.person('Fay');
  const fitting = await world.group(founder, 'Panic together', 'public');
  for (let n = 0; n < 7; n++) await world.group(founder, `Something else ${n}`, 'public');
  await world.db.asSystem((system) =>
    system.all(sql`insert into group_experiences (group_id, experience_id)
      select g.id, e.id from groups g, experiences e where g.address = ${fitting} and e.name = 'Panic attacks'`),
  );
  const page = await visit('/ask');
  const choice = page.locator(`[data-part=groups] input[name=reach][value="group ${fitting}"]`);
  expect(await choice.count()).toBe(0);
  const next = page.locator('[data-step]:visible .steps .b:not(.q)');
  await next.click();
  await next.click();
  await page.locator('label:has-text("One person at a time")').click();
  for (let n = 0; n < 2; n++) await page.locator('[data-step]:visible .steps .q').click();
  await page.fill('textarea[name=words]', 'Panic attacks at work.');
  await choice.waitFor({ state: 'attached' });
  expect(await page.locator('input[name=reach][value=one]').isChecked()).toBe(true);
});

test('nothing of a form that is left behind is kept, here or there', async () => {
  const before = await world.db.asSystem((system) => system.all(sql`select id from support_requests`));
  const page = await visit('/ask');
  await page.fill('textarea[name=words]', 'Only for me.');
  await page.waitForResponse((answer) => answer.url().endsWith('/ask/suggestions'));
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain('Only for me.');
  await page.goto('about:blank');
  expect(await world.db.asSystem((system) => system.all(sql`select id from support_requests`))).toEqual(
    before,
  );
});

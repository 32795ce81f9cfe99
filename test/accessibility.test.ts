import type { RunOptions } from 'axe-core';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmationToken, unsubscribeToken } from '../src/notifications/compute/tokens.ts';
import { openTelling } from '../src/notifications/jobs.ts';
import { newToken } from '../src/platform/session.ts';
import { happenings, kinds } from '../src/told.ts';
import { findingsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { newWorld, type Person, type World } from './world.ts';

/*
 * Every page as the people see it who use it: axe finds nothing, in the light and in the dark, in each language;
 * nothing is wider than a small phone in any of them; each page has one heading, a title, its content as `main`, and
 * a name for each field. A route without an address here fails.
 *
 * Three languages in two colour schemes are six looks at each of nearly two hundred pages. So axe takes turns: it reads
 * each page in one language in the light, and in another in the dark, and over three pages every language has come in
 * both. What several people find at one address is looked at in all its languages and widths once, and else in one.
 * With PEERHOOD_LONG it reads every page in all six.
 */

/** As `site.ts` gives it to the program. */
const secret = 'a secret for tests alone, 32 characters';

/** Who looks. A waiting person is not let in yet, a paused one may not write. */
type Who =
  | 'visitor'
  | 'newcomer'
  | 'member'
  | 'outsider'
  | 'facilitator'
  | 'organiser'
  | 'waiting'
  | 'paused';

/** Addresses of each route and who looks at them; `{name}` stands for an id of the scene. */
const pages: Record<string, readonly `${Who} /${string}`[]> = {
  'GET /': ['visitor /', 'newcomer /', 'member /'],
  'GET /ask': ['visitor /ask', 'newcomer /ask', 'member /ask'],
  'GET /requests': ['newcomer /requests', 'member /requests'],
  'GET /requests/:request': [
    'member /requests/{asked1}',
    'facilitator /requests/{asked1}',
    'facilitator /requests/{asked2}',
    'member /requests/{asked2}',
    'member /requests/{askedGroup}',
    'outsider /requests/{lapsed}',
    // An offer that waits until somebody has looked, with the card for its author; whoever asked reads nothing of it.
    'facilitator /requests/{askedToo}',
    'outsider /requests/{askedToo}',
  ],
  'GET /helping': ['newcomer /helping', 'facilitator /helping'],
  'GET /search': ['visitor /search', 'member /search?q=night&kind=question', 'member /search?q=qwertyuiop'],
  'GET /welcome': ['newcomer /welcome', 'member /welcome'],
  'GET /you/welcoming': ['member /you/welcoming'],
  'GET /replies': ['newcomer /replies', 'member /replies'],
  'GET /waiting': ['member /waiting'],
  'GET /rules': ['member /rules'],
  'GET /help-now': ['visitor /help-now', 'member /help-now?country=DE', 'visitor /help-now?country=JP'],
  'GET /language': ['visitor /language', 'member /language?back=%2Fgroups'],
  'GET /sign-up': ['visitor /sign-up'],
  'GET /sign-in': ['visitor /sign-in?then=%2Fask'],
  'GET /sign-in/recovery': ['visitor /sign-in/recovery'],
  'GET /sign-in/links/:token': ['visitor /sign-in/links/{signInLink}', 'visitor /sign-in/links/{absent}'],
  'GET /set-up/:token': ['visitor /set-up/{setUp}'],
  'GET /invitations/:token': ['visitor /invitations/{placeInvitation}', 'visitor /invitations/{absent}'],
  'GET /invitations/groups/:token': [
    'visitor /invitations/groups/{invitation}',
    'outsider /invitations/groups/{invitation}',
    'visitor /invitations/groups/{absent}',
  ],

  'GET /groups': ['visitor /groups', 'member /groups', 'member /groups?q=qwertyuiop'],
  'GET /groups/new': ['member /groups/new'],
  'GET /groups/:group': [
    'visitor /groups/{public}',
    'outsider /groups/{public}',
    'facilitator /groups/{public}',
    'member /groups/{public}?view=pages',
    'member /groups/{community}',
    'outsider /groups/{private}',
    'member /groups/{hidden}',
    'outsider /groups/{hidden}',
  ],
  'GET /groups/:group/about': ['outsider /groups/{public}/about', 'outsider /groups/{private}/about'],
  'GET /groups/:group/members': ['visitor /groups/{public}/members', 'facilitator /groups/{private}/members'],
  'GET /groups/:group/agreement': [
    'member /groups/{public}/agreement',
    'member /groups/{public}/agreement?version=1',
  ],
  'GET /groups/:group/agreement/new': ['facilitator /groups/{public}/agreement/new'],
  'GET /groups/:group/settings': ['facilitator /groups/{public}/settings'],
  'GET /groups/:group/visibility': ['facilitator /groups/{public}/visibility?to=hidden'],
  'GET /groups/:group/invitations': ['facilitator /groups/{private}/invitations'],
  'GET /groups/:group/log': ['facilitator /groups/{private}/log'],
  'GET /groups/:group/members/:person/removal': [
    'facilitator /groups/{private}/members/{member}/removal',
    'facilitator /groups/{hidden}/members/{member}/removal',
    // Somebody else was quicker.
    'facilitator /groups/{private}/members/{takenOut}/removal',
  ],
  'GET /groups/:group/topics/new': [
    'member /groups/{private}/topics/new',
    'outsider /groups/{public}/topics/new',
  ],
  'GET /topics/:topic': [
    'visitor /topics/{question}',
    'outsider /topics/{question}',
    'member /topics/{question}?reply={answer}',
    'facilitator /topics/{question}',
    'member /topics/{resolved}',
    'member /topics/{conversation}',
    'member /topics/{page}',
    'member /topics/{closed}',
    'visitor /topics/{twoWays}',
    'paused /topics/{question}',
    'member /topics/{flagged}',
    'member /topics/{polled}',
    'facilitator /topics/{polled}',
    'outsider /topics/{folded}',
  ],
  'GET /topics/:topic/posts/new': [
    'member /topics/{polled}/posts/new',
    'outsider /topics/{question}/posts/new',
  ],
  'GET /topics/:topic/moves/new': [
    'facilitator /topics/{polled}/moves/new',
    'facilitator /topics/{asked}/moves/new',
  ],
  'GET /topic-moves': ['newcomer /topic-moves', 'member /topic-moves'],
  'GET /you/drafts': ['newcomer /you/drafts', 'member /you/drafts'],
  'GET /you/bookmarks': ['newcomer /you/bookmarks', 'member /you/bookmarks'],
  'GET /you/filters': ['newcomer /you/filters', 'outsider /you/filters'],
  'GET /you/pseudonyms': ['newcomer /you/pseudonyms', 'member /you/pseudonyms'],
  'GET /masks': ['organiser /masks'],
  'GET /masks/:mask': ['facilitator /masks/{mask}', 'organiser /masks/{reportedMask}'],
  'GET /topics/:topic/resolutions': ['member /topics/{reopened}/resolutions'],
  'GET /posts/:post/revisions': ['member /posts/{edited}/revisions'],
  'GET /posts/:post/revisions/new': ['member /posts/{edited}/revisions/new'],
  'GET /posts/:post/hiding': ['facilitator /posts/{answer}/hiding', 'facilitator /posts/{hiddenPost}/hiding'],

  'GET /messages': [
    'newcomer /messages',
    'member /messages',
    'facilitator /messages',
    'member /messages?q=tea',
    'member /messages?q=qwertyuiop',
  ],
  'GET /groups/:group/rooms': ['member /groups/{private}/rooms', 'facilitator /groups/{public}/rooms'],
  'GET /rooms/:room': [
    'member /rooms/{room}',
    'member /rooms/{room}?reply={message}',
    'facilitator /rooms/{room}',
    'paused /rooms/{room}',
    'newcomer /rooms/{emptyRoom}',
    'member /rooms/{archivedRoom}',
  ],
  'GET /conversations/:conversation': [
    'outsider /conversations/{request}',
    'facilitator /conversations/{request}',
    'member /conversations/{talk}',
    'facilitator /conversations/{talk}',
    'member /conversations/{listening}',
    'facilitator /conversations/{listening}',
    'member /conversations/{listeningOver}',
    'facilitator /conversations/{listeningOver}',
  ],
  'GET /conversations/:conversation/report': ['member /conversations/{listening}/report'],
  'GET /listening': ['newcomer /listening', 'facilitator /listening'],
  'GET /listening/:listening/hand-over': ['facilitator /listening/{handsOver}/hand-over'],
  'GET /you/limits': ['facilitator /you/limits'],
  'GET /messages/:message/revisions': ['facilitator /messages/{message}/revisions'],
  'GET /messages/:message/revisions/new': ['member /messages/{message}/revisions/new'],
  'GET /messages/:message/topics/new': ['member /messages/{message}/topics/new'],
  'GET /messages/:message/hiding': ['facilitator /messages/{message}/hiding'],
  'GET /people/:person/conversation': ['member /people/{newcomer}/conversation'],
  'GET /you/messages': ['newcomer /you/messages'],
  'GET /people/:person': ['outsider /people/{member}', 'member /people/{member}', 'member /people/{blocked}'],
  'GET /you': ['newcomer /you', 'organiser /you', 'waiting /you'],
  'GET /you/profile': ['member /you/profile'],
  'GET /you/experiences': ['newcomer /you/experiences', 'member /you/experiences'],
  'GET /notifications': ['newcomer /notifications', 'member /notifications'],
  'GET /you/notifications': ['newcomer /you/notifications', 'organiser /you/notifications'],
  'GET /you/notifications/address/:token': [
    'member /you/notifications/address/{confirmation}',
    'newcomer /you/notifications/address/{confirmation}',
  ],
  'GET /unsubscribe/:token': ['visitor /unsubscribe/{unsubscribe}', 'visitor /unsubscribe/nothing'],
  'GET /you/blocks': ['newcomer /you/blocks', 'member /you/blocks'],
  'GET /you/sign-in': ['member /you/sign-in'],
  'GET /you/password': ['member /you/password'],
  'GET /you/recovery-codes': ['newcomer /you/recovery-codes', 'member /you/recovery-codes'],

  'GET /reports/new': [
    'outsider /reports/new?post={answer}',
    'member /reports/new?person={organiser}',
    'member /reports/new?group={privateId}',
    'visitor /reports/new',
    'member /reports/new?offer={broughtOffer}',
  ],
  'GET /reports/mine': ['newcomer /reports/mine', 'outsider /reports/mine'],
  'GET /reports/mine/:report': ['outsider /reports/mine/{report}', 'outsider /reports/mine/{turnedDown}'],
  'GET /reports/notices/:token': ['visitor /reports/notices/{notice}'],
  'GET /reports': ['organiser /reports', 'organiser /reports?settled=1'],
  'GET /reports/:report': [
    'facilitator /reports/{report}',
    'organiser /reports/{report}',
    'facilitator /reports/{turnedDown}',
    'organiser /reports/{heldReport}',
  ],
  'GET /reports/:report/context': ['organiser /reports/{report}/context'],
  'GET /decisions/:decision': [
    'member /decisions/{decision}',
    'paused /decisions/{pauseDecision}',
    'facilitator /decisions/{heldDecision}',
  ],
  'GET /appeals': ['organiser /appeals'],
  'GET /appeals/:appeal': ['organiser /appeals/{appeal}', 'organiser /appeals/{appealAgain}'],
  'GET /people/:person/pauses/new': ['organiser /people/{member}/pauses/new'],
  'GET /organise/targets': ['organiser /organise/targets'],
  'GET /suspensions': ['organiser /suspensions'],
  'GET /practice': ['visitor /practice', 'member /practice'],
  'GET /practice/cues': ['visitor /practice/cues', 'member /practice/cues'],
  'GET /practice/questions': ['visitor /practice/questions'],
  'GET /practice/:practice': [
    'visitor /practice/listening',
    'member /practice/empathy',
    'member /practice/judgement',
    'member /practice/limits',
    'member /practice/openness',
  ],
  'GET /practice/:practice/:scenario': [
    'visitor /practice/listening/shift',
    'member /practice/empathy/promotion',
    'member /practice/limits/midnight',
  ],
  'GET /looking-after': ['visitor /looking-after', 'member /looking-after'],
  'GET /you/looking-after': ['newcomer /you/looking-after', 'member /you/looking-after'],
  'GET /flags': ['organiser /flags', 'facilitator /flags?level=crisis', 'facilitator /flags?settled=1'],
  'GET /flags/figures': ['organiser /flags/figures'],
  'GET /flags/sample': ['organiser /flags/sample', 'facilitator /flags/sample'],
  'GET /flags/:flag': [
    'organiser /flags/{flag}',
    'facilitator /flags/{ownFlag}',
    'facilitator /flags/{flag}',
    'organiser /flags/{refusedFlag}',
    'facilitator /flags/{settledFlag}',
  ],
  'GET /organise/triage': ['organiser /organise/triage'],
  'GET /decisions': ['newcomer /decisions', 'paused /decisions'],

  'GET /duty': ['organiser /duty', 'organiser /duty?week={dutyWeek}', 'facilitator /duty'],
  'GET /duty/breaks': ['organiser /duty/breaks', 'facilitator /duty/breaks'],
  'GET /duty/debriefs/:debrief': ['organiser /duty/debriefs/{debrief}'],

  'GET /figures': ['visitor /figures', 'member /figures?from=2026-01-01&to=2026-12-31'],
  'GET /you/data': ['member /you/data', 'waiting /you/data'],
  'GET /you/leaving': ['member /you/leaving', 'organiser /you/leaving', 'facilitator /you/leaving'],
  'GET /you/break': ['member /you/break'],
  'GET /you/device': ['member /you/device'],
  'GET /you/consents': ['newcomer /you/consents', 'member /you/consents'],
  'GET /you/looks': ['newcomer /you/looks', 'member /you/looks'],
  'GET /organise/records': ['organiser /organise/records'],
  'GET /organise/records/access': ['organiser /organise/records/access'],
  'GET /organise/risks': ['organiser /organise/risks'],
  'GET /organise/risks/:version': ['organiser /organise/risks/1', 'organiser /organise/risks/2'],

  'GET /organise': ['organiser /organise'],
  'GET /organise/people': ['organiser /organise/people', 'organiser /organise/people?find=nobody'],
  'GET /organise/invitations': ['organiser /organise/invitations'],
  'GET /organise/experiences': ['organiser /organise/experiences'],
  'GET /organise/groups': ['organiser /organise/groups'],
  'GET /organise/outbox': ['organiser /organise/outbox'],
  'GET /organise/health': ['organiser /organise/health'],
  'GET /organise/log': ['organiser /organise/log'],
  'GET /organise/resources': ['organiser /organise/resources', 'organiser /organise/resources?show=removed'],
  'GET /organise/resources/new': ['organiser /organise/resources/new?country=AT'],
  'GET /organise/resources/:resource': ['organiser /organise/resources/{resource}'],
};

/** What answers with something else than a page, or leads on to one. */
const noPages = [
  'GET /sw.js',
  'GET /manifest.webmanifest',
  // Its language stands in its address: offline.test.ts looks at it.
  'GET /offline/:language',
  'GET /offline/:language/help',
  'GET /healthz',
  'GET /readyz',
  'GET /assets/*',
  'GET /groups/:group/mentions',
  'GET /posts/:post',
  'GET /messages/:message',
  'GET /messages/live',
  'GET /rooms/:room/live',
  'GET /groups/:group/live',
  'GET /topics/:topic/live',
  'GET /notifications/live',
  'GET /organise/records/files/:file',
  // A part that is put below a box; looked at open in src/practice/browser.test.ts.
  'GET /practice/panel',
  'GET /files/:file',
  'GET /files/:file/small',
  'GET /reports/:report/files/:file',
  'GET /appeals/:appeal/files/:file',
];

/** What answers with a page that says that nothing is there, or is not any more. */
const statuses: Record<string, number> = {
  'outsider /groups/{hidden}': 404,
  'visitor /invitations/{absent}': 404,
  'visitor /invitations/groups/{absent}': 404,
  'visitor /sign-in/links/{absent}': 410,
  'newcomer /you/notifications/address/{confirmation}': 410,
  'visitor /unsubscribe/nothing': 410,
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type RunOnly = NonNullable<RunOptions['runOnly']>;

const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

let scene: Scene;
let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const world = await newWorld();
  [scene, site, browser] = await Promise.all([stage(world), openSite(world), launchBrowser()]);
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await scene?.world.drop();
});

test('every route that answers with a page is looked at', () => {
  const served = scene.world.app.routes
    .filter(({ method }) => method === 'GET')
    .map(({ method, path }) => `${method} ${path}`);
  const known = [...Object.keys(pages), ...noPages];
  expect(
    [...new Set(served)].filter((route) => !known.includes(route)),
    'routes without an address here',
  ).toEqual([]);
  expect(
    known.filter((route) => !served.includes(route)),
    'addresses without a route',
  ).toEqual([]);
});

const languages = ['en', 'es', 'ar'] as const;
const addresses = Object.values(pages).flat();
/** The first look at each route; the others are the same page as somebody else finds it. */
const firsts = new Set(Object.values(pages).map(([first]) => first));

describe('every page can be used by everybody', () => {
  test.each(addresses.map((address, turn) => [address, turn] as const))('%s', async (address, turn) => {
    const [first, second, third] = [0, 1, 2].map((step) => languages[(turn + step) % 3]!) as [
      string,
      string,
      string,
    ];
    // All that axe knows, on the smallest phone …
    await look(address, { width: 320, language: first });
    expect(await visit(address), address).toBe(statuses[address] ?? 200);
    expect(await page.getAttribute('html', 'lang')).toBe(first);
    await expectNothingTooWide();
    if (first === 'ar') await expectOwnDirections();
    expect(await findingsInSight(), `${first}, in the light`).toEqual([]);

    // The same page as somebody else finds it has the same widths: the colours of what is another there are enough.
    if (!firsts.has(address)) {
      await look(address, { width: 320, dark: true, language: first });
      expect(await findings(colours), `${first}, in the dark`).toEqual([]);
      return;
    }

    // … and in the next language what is another there: the colours of the dark, and the widths of a desk.
    await look(address, { width: 1280, dark: true, language: second });
    await visit(address);
    await expectGoodPage();
    if (second === 'ar') await expectOwnDirections();
    expect(await findings(colours), `${second}, in the dark`).toEqual([]);
    await expectNothingTooWide();
    await look(address, { width: 320, dark: true, language: second });
    await expectNothingTooWide();

    // The third language has words of another length.
    await look(address, { width: 320, language: third });
    await visit(address);
    if (third === 'ar') await expectOwnDirections();
    await expectNothingTooWide();
    await look(address, { width: 1280, language: third });
    await expectNothingTooWide();
  });

  test.runIf(process.env.PEERHOOD_LONG)(
    'in every language and both colour schemes',
    { timeout: 1_800_000 },
    async () => {
      // All of them, so that one run says what there is to mend.
      const found: string[] = [];
      for (const address of addresses)
        for (const language of languages)
          for (const dark of [false, true]) {
            await look(address, { width: dark ? 1280 : 320, dark, language });
            await visit(address);
            await expectNothingTooWide().catch((error: Error) =>
              found.push(`${address} in ${language}: ${error.message}`),
            );
            for (const finding of await findingsInSight())
              found.push(`${address} in ${language}, ${dark ? 'dark' : 'light'}: ${finding}`);
          }
      expect(found).toEqual([]);
    },
  );
});

describe('what comes back from a form', () => {
  test('says beside each field what is wrong with it', async () => {
    await look('visitor /sign-up', { width: 320 });
    await visit('visitor /sign-up');
    await submitAsItIs('main form button:not([formaction])');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    // What is wrong is read with the field, and stands first on the page, where the keyboard is.
    for (const field of await page.locator('[aria-invalid=true]').all()) {
      const [error] = (await field.getAttribute('aria-describedby'))!.split(' ');
      expect(await page.locator(`[id="${error}"]`).textContent()).not.toBe('');
    }
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('wrong');
    await expectGoodPage();
    await expectNothingTooWide();
    expect(await findings()).toEqual([]);
  });

  test('shows similar topics and a preview, and the codes to come back with', async () => {
    await look('member /groups/{private}/topics/new', { width: 320 });
    await visit('member /groups/{private}/topics/new');
    await page.getByText('Add pictures or documents').click();
    await page.getByLabel('Choose files').setInputFiles([
      { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Words.') },
      { name: 'game.exe', mimeType: '', buffer: Buffer.from('MZ\0') },
    ]);
    await page.locator('.uploads .err').waitFor();
    await page.locator('.uploads b', { hasText: 'plan.txt' }).waitFor();
    await page.fill('[name=title]', 'Awake in the night');
    await page.fill('[name=body]', `> quoted\n\n- a list\n- **bold** \`code\`\n\n${'long'.repeat(60)}`);
    await Promise.all([page.waitForURL(/preview/), page.locator('form').last().evaluate(sendToPreview)]);
    await page.locator('[data-part=preview] strong').waitFor();
    await expectGoodPage();
    await expectNothingTooWide();
    expect(await findings()).toEqual([]);

    await look('outsider /you/recovery-codes', { width: 320 });
    await visit('outsider /you/recovery-codes');
    await submitAsItIs('main form button');
    await page.locator('main code').first().waitFor();
    await expectNothingTooWide();
    expect(await findings()).toEqual([]);
  });
});

test('a topic reads in the order in which it is looked at', async () => {
  await look('member /topics/{question}', { width: 360 });
  await visit('member /topics/{question}');
  const tree = await page.locator('main').ariaSnapshot();
  const order = [
    'link "Night shift"',
    'heading "How do you sleep after a night shift?" [level=1]',
    'Fay Facilitator',
    'About How do you sleep after a night shift?',
    'link "Reply"',
    'heading "Answers" [level=2]',
    'Earplugs, and a curtain.',
    'button "Thank you"',
    'textbox "Your answer"',
    'button "Send"',
    'complementary',
  ];
  let read = 0;
  for (const part of order) {
    const place = tree.indexOf(part, read);
    expect(place, `${part} after what stands before it in ${tree}`).toBeGreaterThanOrEqual(read);
    read = place + part.length;
  }
});

test('a post in two directions reads well, on a page of either', async () => {
  for (const language of ['en', 'ar']) {
    await look('member /', { width: 360, language });
    await visit('member /topics/{twoWays}');
    const seen = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('h1, .prose p, .prose li')];
      return blocks.map((block) => {
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let last = text.nextNode() as Text;
        for (let next = last; next; next = text.nextNode() as Text) last = next;
        const edge = (from: number) => {
          const range = document.createRange();
          range.setStart(last, from);
          range.setEnd(last, from + 1);
          return range.getBoundingClientRect().left;
        };
        const end = last.data.trimEnd().length;
        // The sign at the end of a sentence stands beyond its last letter, on the side to which one reads.
        return `${edge(end - 1) < edge(end - 2) ? 'rtl' : 'ltr'} ${last.data.slice(0, 8)}`;
      });
    });
    expect(seen, `on a page in ${language}`).toEqual([
      'rtl هل تنام ',
      'rtl أعمل في ',
      'ltr I work n',
      'rtl ستائر سم',
      'ltr no coffe',
      'ltr Sleep is',
    ]);
    await expectNothingTooWide();
    expect(await findings()).toEqual([]);
    if (process.env.PEERHOOD_SHOTS)
      await page.screenshot({
        path: `${process.env.PEERHOOD_SHOTS}/two-directions-${language}.png`,
        fullPage: true,
      });
  }
});

test('a menu opens and closes by keyboard, and gives the keyboard back', async () => {
  await look('facilitator /topics/{question}', { width: 360 });
  await visit('facilitator /topics/{question}');
  const menu = page.locator(`[id="${scene.ids.answer}"] .menu`);
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await menu.getByRole('link', { name: 'Hide this post' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quote');
  await page.keyboard.press('Escape');
  expect(await menu.getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

/** Sets the browser up as somebody's, without going anywhere. */
async function look(
  address: string,
  { width, dark = false, language }: { width: number; dark?: boolean; language?: string },
): Promise<void> {
  const session = scene.people[address.split(' ')[0] as Who]?.cookies.get('session');
  const cookies = { session, language };
  await page.context().clearCookies();
  await page
    .context()
    .addCookies(
      Object.entries(cookies).flatMap(([name, value]) => (value ? [{ name, value, url: site.origin }] : [])),
    );
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
}

async function visit(address: string): Promise<number> {
  const path = address.slice(address.indexOf(' ') + 1).replace(/\{(\w+)\}/g, (_, name) => scene.ids[name]!);
  const answer = await page.goto(site.origin + path);
  return answer!.status();
}

/** What axe finds on the page that is open, one line each. */
const findings = (rules: RunOnly = { type: 'tag', values: standards }) => findingsOf(page, rules);

/**
 * The same, but what lies under a bar that stays while one scrolls is looked at once more with the whole page in sight: it
 * is not too small, it is elsewhere in a moment.
 */
async function findingsInSight(): Promise<string[]> {
  const found = await findings();
  if (!found.some((finding) => finding.startsWith('target-size'))) return found;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height: Math.min(2 * height, 8_000) });
  return findings();
}

async function expectGoodPage(): Promise<void> {
  const seen = await page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden]), select, textarea, button',
    );
    const nameOf = (field: HTMLInputElement) =>
      field.getAttribute('aria-label') ||
      [field, ...(field.labels ?? [])].map((each) => each.textContent).join('');
    return {
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      titled: document.title.trim() !== '',
      nameless: [...fields].filter((field) => !nameOf(field).trim()).map((field) => field.outerHTML),
    };
  });
  expect(seen).toEqual({ headings: 1, mains: 1, titled: true, nameless: [] });
}

/**
 * What people wrote has its own direction wherever it stands: on an Arabic page each Latin word is inside `dir="auto"`,
 * `bdi` or the marks that stand for it in a sentence, and so is what is typed. Our own words are Arabic there.
 */
async function expectOwnDirections(): Promise<void> {
  const loose = await page.evaluate(() => {
    const ours = /\u2068[^\u2069]*\u2069|\u2066[^\u2069]*\u2069|https?:\/\/|UTC|CSV|JSON|Markdown|Shift/g;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement!;
      if (!/[a-z]{2}/i.test(text.textContent!.replace(ours, ''))) continue;
      if (around.closest('body [dir], bdi, option, script, style, noscript, svg')) continue;
      found.push(`${around.outerHTML.slice(0, 200)}`);
    }
    for (const box of document.querySelectorAll(
      'textarea, input:is([type=text], [type=search], :not([type]))',
    ))
      if (!box.hasAttribute('dir')) found.push(box.outerHTML);
    return found;
  });
  expect(loose, 'has no direction of its own').toEqual([]);
}

/** Also what 400 % zoom of a small window shows: there too, nobody has to read sideways. */
async function expectNothingTooWide(): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .map((element) => (element.cloneNode(false) as Element).outerHTML);
  });
  expect(wide, 'wider than the window').toEqual([]);
}

/** Without the browser's own look at the fields. */
async function submitAsItIs(button: string): Promise<void> {
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('[required]')) field.removeAttribute('required');
  });
  await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
}

/** As the button does where there is no script. */
function sendToPreview(form: Element): void {
  const button = form.querySelector<HTMLButtonElement>('[formaction$="/preview"]')!;
  (form as HTMLFormElement).action = button.formAction;
  (form as HTMLFormElement).submit();
}

const twoWays = `أعمل في night shift منذ 3 سنوات، ولا أنام جيدًا. ماذا تفعلون؟

I work nights too. My colleague says “نم قليلًا قبل العمل” — it helps!

- ستائر سميكة (blackout)
- no coffee after 3 am

> Sleep is not a luxury.`;

interface Scene {
  world: World;
  people: Partial<Record<Who, Person>>;
  ids: Record<string, string>;
}

/** A picture and a document that this person has uploaded. */
async function upload(person: Person): Promise<string[]> {
  const blank = await sharp({ create: { width: 1200, height: 700, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const answer = await person.upload('/files', {}, [
    new File([new Uint8Array(blank)], 'curtain.jpg'),
    new File(['Words.'], `${'a-long-name-of-a-document'.repeat(4)}.txt`),
  ]);
  return [...(await answer.text()).matchAll(/name="files" value="([^"]+)"/g)].map(([, id]) => id!);
}

async function stage(world: World): Promise<Scene> {
  const [facilitator, member, organiser, outsider, newcomer, waiting, paused, blocked] = await Promise.all([
    world.person('Fay Facilitator'),
    world.person('Mia with a name as long as names may be'),
    world.person('Olu Organiser', 'organiser'),
    world.person('Out Sider'),
    world.person('New Comer'),
    world.person('Wa Iting'),
    world.person('Pau Sed'),
    world.person('Bo Blocked'),
  ]);
  const ids: Record<string, string> = {
    absent: newToken().token,
    member: member.id,
    organiser: organiser.id,
    blocked: blocked.id,
  };
  const one = (query: ReturnType<typeof sql<{ id: string }>>) =>
    world.db.asSystem(async (system) => (await system.first(query))?.id ?? '');

  await one(sql`insert into place_roles (person_id, role) values (${organiser.id}, 'moderator')`);
  await organiser.go('/organise', { place: 'Nights', joining: 'anyone', rules: '# Here\n\nBe kind.' });
  await organiser.go('/organise/experiences', {
    experiences: 'Working nights\nLooking after a parent\nDebt',
  });
  const experience = await one(sql`select id from experiences where name = 'Working nights'`);
  for (const [visibility, name] of [
    ['public', 'Night shift'],
    ['community', 'A group with a long name, and nobody has written there yet'],
    ['private', 'Quiet evenings'],
    ['hidden', 'Behind the hedge'],
  ] as const) {
    const address = await world.group(facilitator, name, visibility);
    ids[visibility] = address;
    await world.join(member, address);
  }
  await facilitator.go(`/groups/${ids.public}/settings`, {
    name: 'Night shift',
    sentence: 'For people who work while others sleep.',
    experiences: [experience],
  });
  await facilitator.go(`/groups/${ids.public}/agreement`, {
    body: 'Be kind.\n\nBe here.',
    seen_version: '1',
  });
  await member.go(`/groups/${ids.public}/memberships`, { agreed_version: '2' });
  for (const person of [blocked, paused])
    await person.go(`/groups/${ids.public}/memberships`, { agreed_version: '2' });
  await outsider.go(`/groups/${ids.private}/memberships`, { agreed_version: '1', words: 'May I come in?' });
  await facilitator.post(`/groups/${ids.private}/invitations`, { uses: '1', days: '7' });

  ids.question = await world.topic(facilitator, ids.public!, 'How do you sleep after a night shift?', {
    tags: 'nights, sleep',
    wants: 'listening',
  });
  const pictures = await upload(member);
  ids.answer = await world.reply(
    member,
    ids.question,
    'Earplugs, and a curtain.\n\n```\nlong line of code that does not end soon\n```',
    { files: pictures, [`alt_${pictures[0]}`]: 'A curtain' },
  );
  await world.reply(facilitator, ids.question, 'Which ones?', { reply_to: ids.answer });
  await world.reply(blocked, ids.question, 'Only tea.');
  const removed = await world.reply(member, ids.question, 'This goes away again.');
  await member.go(`/posts/${removed}/removal`);
  ids.hiddenPost = await world.reply(blocked, ids.question, 'Words that hurt.');
  await member.go('/reports', { post: ids.hiddenPost, reason: 'unkind', words: 'Please look.' });
  await facilitator.go(`/posts/${ids.hiddenPost}/hiding`, {
    rule: 'Be kind',
    facts: 'It goes after somebody.',
  });
  await facilitator.go(`/topics/${ids.question}/reactions`, { thanks: ids.answer });
  ids.edited = await world.reply(member, ids.question, 'First words', { files: await upload(member) });
  await member.go(`/posts/${ids.edited}/revisions`, { body: 'Other words' });

  const poll = {
    poll_question: 'When do we meet?',
    poll_options: 'On Monday\nOn a day with a longer name',
    poll_days: '7',
  };
  ids.polled = await world.topic(facilitator, ids.private!, 'Meeting', poll);
  const option = await one(sql`select id from poll_options where place = 1`);
  const pollId = await one(sql`select id from polls`);
  for (const person of [facilitator, member]) await person.go(`/polls/${pollId}/votes`, { option });
  await facilitator.go(`/topics/${ids.polled}/posts`, { body: 'Open, then.', ...poll, poll_open: 'on' });
  const openPoll = await one(sql`select id from polls where not secret`);
  const openOption = await one(sql`select id from poll_options where poll_id = ${openPoll} and place = 2`);
  await member.go(`/polls/${openPoll}/votes`, { option: openOption });
  await facilitator.go(`/topics/${ids.polled}/pin`);
  await member.go(`/topics/${ids.polled}/posts`, { body: 'Not by my name.', masked: 'on', about: 'death' });
  ids.mask = await one(sql`select mask_id as id from posts where body = 'Not by my name.'`);
  ids.asked = await world.topic(member, ids.private!, 'Where to?');
  await member.go(`/topics/${ids.asked}/posts`, { body: 'Behind another.', masked: 'on' });
  ids.reportedMask = await one(sql`select mask_id as id from posts where body = 'Behind another.'`);
  await facilitator.go(`/topics/${ids.asked}/moves`, { group: ids.public! });
  await one(sql`insert into reports (subject, post_id, group_id, reporter_id, reason)
    select 'post', id, group_id, ${facilitator.id}, 'other' from posts where mask_id = ${ids.reportedMask}`);
  await one(sql`insert into unmaskings (mask_id, asked_by, asked_why, answered_by, answered_why, answered_at, agreed)
    values (${ids.reportedMask}, ${organiser.id}, 'A threat.', ${outsider.id}, 'I see it too.', now(), true)`);
  await one(
    sql`insert into unmaskings (mask_id, asked_by, asked_why) values (${ids.reportedMask}, ${outsider.id}, 'Once more.')`,
  );
  await one(sql`insert into place_roles (person_id, role) values (${blocked.id}, 'moderator')`);
  ids.folded = await world.topic(member, ids.public!, 'Dark thoughts', {
    about: 'suicide',
    body: 'Dark, and then rum.',
  });
  await world.reply(facilitator, ids.folded, 'Rum does not help, I know.');
  await outsider.go('/you/filters', { themes: 'suicide', words: 'rum' });
  await member.go(`/topics/${ids.question}/draft`, { body: 'I was about to say' });
  await member.go(`/groups/${ids.private}/draft`, {
    title: 'Half',
    body: 'A beginning',
    poll_question: 'What?',
  });
  await member.go(`/posts/${ids.answer}/bookmark`);
  await one(sql`update bookmarks set note = 'For bad nights', remind_at = now() + interval '1 day'`);

  ids.resolved = await world.topic(member, ids.public!, 'Which tea keeps one awake?', { tags: 'nights' });
  const best = await world.reply(facilitator, ids.resolved, 'Black, long in the pot.');
  await member.go(`/topics/${ids.resolved}/resolution`, { post: best });
  ids.reopened = await world.topic(member, ids.public!, 'Does a nap before the shift help?');
  await member.go(`/topics/${ids.reopened}/resolution`, { kind: 'let go' });
  await member.go(`/topics/${ids.reopened}/reopenings`);
  ids.conversation = await world.topic(
    newcomer,
    await joined(newcomer, ids),
    `hi ${'oooooooooo'.repeat(9)}`,
    {
      kind: 'conversation',
      wants: 'advice',
    },
  );
  ids.page = await world.topic(member, ids.public!, 'What helps in the first week', {
    kind: 'page',
    body: '## A heading\n\n| a | table |\n|---|---|\n| with | cells |\n\nhttps://example.org/a/very/long/address/that/does/not/break',
  });
  ids.twoWays = await world.topic(member, ids.public!, 'هل تنام بعد المناوبة (night shift)؟', {
    body: twoWays,
  });
  ids.closed = await world.topic(member, ids.public!, 'Closed by now');
  await facilitator.go(`/topics/${ids.closed}/closures`, { reason: 'All is said.' });

  const room = async (name: string) =>
    /[0-9a-f-]{36}/.exec(await facilitator.go(`/groups/${ids.public}/rooms`, { name }))![0];
  const say = async (who: Person, body: string, fields: Record<string, string> = {}) =>
    (await who.go(`/rooms/${ids.room}/messages`, { body, ...fields })).split('#')[1]!;
  ids.room = await room('Kitchen table');
  ids.emptyRoom = await room('Tonight');
  ids.archivedRoom = await room(`Last year ${'o'.repeat(40)}`);
  await facilitator.go(`/rooms/${ids.archivedRoom}/archivings`);
  ids.message = await say(
    member,
    'Tea is ready, `for` whoever is awake. https://example.org/a/very/long/address/that/does/not/break',
  );
  await member.go(`/messages/${ids.message}/revisions`, {
    body: `Tea is **ready**, ${'for'.repeat(30)} whoever is awake.`,
    version: /name="version" value="(\d+)"/.exec(
      await member.page(`/messages/${ids.message}/revisions/new`),
    )![1]!,
  });
  await say(facilitator, 'I am.', { reply_to: ids.message });
  await facilitator.go(`/messages/${ids.message}/reactions`, { kind: 'thanks' });
  await facilitator.go(`/messages/${ids.message}/topic-wishes`);
  await say(blocked, 'Only coffee.');
  const unsaid = await say(member, 'This goes away again.');
  await member.go(`/messages/${unsaid}/removal`);
  await say(facilitator, 'And something new.');
  ids.newcomer = newcomer.id;
  const ask = async (who: Person, whom: Person) =>
    /[0-9a-f-]{36}/.exec(
      await who.go(`/people/${whom.id}/conversation`, { body: 'May I ask you something?' }),
    )![0];
  await outsider.go('/you/messages', { may_ask: 'everyone' });
  await facilitator.go('/you/messages', { may_ask: 'everyone', shows_typing: 'on' });
  ids.request = await ask(outsider, facilitator);
  ids.talk = await ask(member, facilitator);
  await facilitator.go(`/conversations/${ids.talk}/answers`, { answer: 'accepted' });
  await facilitator.go(`/conversations/${ids.talk}/leavings`);
  await facilitator.go('/you/limits', { answers: 'In the evening', cannot: `No calls ${'o'.repeat(60)}` });
  for (const name of ['listening', 'listeningOver', 'handsOver'])
    ids[name] = await world.listening(member, facilitator);
  const heard = (who: Person, body: string, room = ids.listening) =>
    who.go(`/rooms/${room}/messages`, { body });
  await heard(member, 'It was a long night.');
  await heard(facilitator, 'I am here. What was long about it?');
  await facilitator.go(`/listening/${ids.listening}/hand-over`, {
    note: `Likes tea.\n\n${'tea'.repeat(40)}`,
  });
  await heard(member, 'Thank you.', ids.listeningOver);
  await member.go(`/listening/${ids.listeningOver}/beginning`, { need: 'To be heard', know: 'No advice' });
  await member.go(`/listening/${ids.listeningOver}/end`);
  await member.go(`/listening/${ids.listeningOver}/reflection`, { feels: 'worse', words: 'I cried.' });

  const takenOut = await world.person('Out Ed');
  ids.takenOut = takenOut.id;
  await world.join(takenOut, ids.private!);
  await facilitator.go(`/groups/${ids.private}/members/${takenOut.id}/removal`, {
    rule: 'Listen first',
    facts: 'Talked over everybody.',
  });

  await member.go(`/people/${blocked.id}/block`);
  await member.go('/you/experiences/consent');
  await member.go('/you/experiences', { experience, relation: 'been', audience: 'everyone' });
  // The front door: one request that was brought to somebody, one that is answered, groups to meet, and one that nobody met.
  await facilitator.go('/you/experiences/consent');
  await facilitator.go('/you/experiences', { experience, relation: 'going', audience: 'me' });
  await facilitator.go('/helping', {
    forms: ['companion', 'answer'],
    parts: 'evening',
    uses_experiences: 'on',
  });
  await facilitator.go('/helping/presence', { here: 'yes' });
  await facilitator.go('/helping/avoidances', { kind: 'experience', named: 'Debt' });
  const askFor = async (who: Person, fields: Record<string, string>) =>
    /[0-9a-f-]{36}/.exec(await who.go('/ask', { about: experience, ...fields }))![0];
  ids.asked1 = await askFor(member, {
    words: `I am so tired. ${'o'.repeat(60)}`,
    form: 'companion',
    reach: `group ${ids.private}`,
  });
  ids.asked2 = await askFor(member, {
    words: 'Still tired.',
    form: 'companion',
    reach: `group ${ids.private}`,
  });
  ids.askedToo = await askFor(outsider, { words: 'Tired, still.', form: 'companion' });
  ids.askedGroup = await askFor(member, { form: 'group' });
  ids.lapsed = await askFor(outsider, { words: 'Hello?', form: 'answer' });
  await world.db.asSystem(async (system) => {
    for (const id of [ids.asked1, ids.asked2, ids.askedToo])
      await system.all(sql`select invite_to_support(${id}, ${facilitator.id}, now() + interval '1 hour')`);
    await system.all(sql`select take_support_step(${ids.lapsed}, 'lapsed', null)`);
  });
  await facilitator.go(`/requests/${ids.asked2}/offers`, {
    form: 'companion',
    words: `I am here.\n\n${'here'.repeat(30)}`,
    experience,
    profile: 'on',
    post: ids.answer!,
  });
  await facilitator.go(`/requests/${ids.askedToo}/offers`, {
    form: 'companion',
    words: 'Just kill yourself. I want to kill myself tonight, too.',
  });
  await world.db.asSystem(async (system) => {
    const found = await system.first(sql<{
      offer: string;
      report: string;
      decision: string;
      brought: string;
    }>`
      select r.offer_id as offer, r.id as report, d.id as decision,
        (select o.id from support_offers o where o.request_id = ${ids.asked2}) as brought
      from reports r join decisions d on d.report_id = r.id where r.subject = 'offer'`);
    ids.heldReport = found!.report;
    ids.heldDecision = found!.decision;
    ids.broughtOffer = found!.brought;
  });

  await member.go('/you/profile', {
    about: '# Hello\n\nI work nights.',
    languages: 'English',
    time_zone: 'Europe/Berlin',
  });
  await outsider.go('/reports', { post: ids.answer, reason: 'other', words: 'Is this true?' });
  await organiser.post('/organise/invitations', { days: '7', uses: '3' });
  for (const version of ['0', '1']) {
    await organiser.go('/organise/risks', {
      version,
      assessed_on: '2026-01-01',
      next_review_on: '2026-06-01',
      'likelihood-fraud': 'possible',
      'impact-fraud': 'grave',
      'words-fraud': 'False helpers.\nWe say so in the rules.',
    });
  }

  await member.go('/you/notifications/address', { address: 'member@example.org' });
  ids.confirmation = confirmationToken(
    secret,
    await one(sql`select version as id from mail_addresses where person_id = ${member.id}`),
  );
  ids.unsubscribe = unsubscribeToken(secret, member.id, 'notices');
  const telling = openTelling({ db: world.db, happenings, kinds, log: console.error });
  await telling.run();

  const tokens = {
    signInLink: newToken(),
    setUp: newToken(),
    placeInvitation: newToken(),
    invitation: newToken(),
  };
  for (const [name, { token }] of Object.entries(tokens)) ids[name] = token;
  await world.db.asSystem(async (system) => {
    await system.all(sql`insert into place_invitations (token_hash, made_by, expires_at, uses_left)
      values (${tokens.placeInvitation.hash}, ${organiser.id}, now() + interval '1 day', 5)`);
    await system.all(sql`insert into group_invitations (group_id, token_hash, made_by, expires_at, uses_left)
      select id, ${tokens.invitation.hash}, ${facilitator.id}, now() + interval '1 day', 5
      from groups where address = ${ids.hidden}`);
    await system.all(sql`insert into sign_in_links (token_hash, person_id, purpose, expires_at)
      values (${tokens.signInLink.hash}, ${outsider.id}, 'sign in', now() + interval '1 day')`);
    await system.all(
      sql`insert into sign_in_links (token_hash, purpose) values (${tokens.setUp.hash}, 'first organiser')`,
    );
    await system.all(sql`with decision as (
        insert into decisions (kind, group_id, person_id, made_by, rule, facts, until)
          select 'pause', id, ${paused.id}, ${facilitator.id}, 'Be kind', 'You were loud.', now() + interval '1 day'
          from groups where address = ${ids.public} returning *)
      insert into suspensions (person_id, group_id, made_by, until, decision_id)
        select person_id, group_id, made_by, until, id from decision`);
    await system.all(sql`update people set admitted_at = null where id = ${waiting.id}`);
  });
  ids.privateId = await one(sql`select id from groups where address = ${ids.private}`);
  ids.resource = await one(sql`select id from resources where country = 'AT' and kind = 'listening'`);
  ids.pauseDecision = await one(sql`select id from decisions where person_id = ${paused.id}`);
  ids.report = await one(sql`select id from reports where reporter_id = ${outsider.id}`);
  ids.notice = (
    await world.visitor().go('/reports', { reason: 'private', words: 'Somebody writes about me.' })
  ).replace('/reports/notices/', '');
  const answer = await world.reply(member, ids.question!, 'Or sleep in the daytime.');
  await outsider.go('/reports', { post: answer, reason: 'unkind', words: 'Hm.' });
  ids.turnedDown = await one(sql`select id from reports where post_id = ${answer}`);
  await facilitator.go(`/reports/${ids.turnedDown}/claim`);
  await facilitator.go(`/reports/${ids.turnedDown}/decision`, { decision: 'nothing', answer: 'We talked.' });
  await outsider.go(`/reports/mine/${ids.turnedDown}/appeals`, { words: 'Please look again.' });
  const hidden = await world.reply(member, ids.question!, 'Just pull yourself together.');
  await facilitator.go(`/posts/${hidden}/hiding`, { rule: 'Be kind', facts: 'It hurt somebody.' });
  ids.decision = await one(sql`select id from decisions where post_id = ${hidden}`);
  await member.go(`/decisions/${ids.decision}/appeals`, { words: 'I meant well.' });
  for (const [name, side] of [
    ['appeal', 'person'],
    ['appealAgain', 'reporter'],
  ] as const) {
    ids[name] = await one(sql`select id from appeals where side = ${side}`);
    await organiser.go(`/appeals/${ids[name]}/claim`);
  }
  for (const name of ['report', 'heldReport']) await organiser.go(`/reports/${ids[name]}/claim`);
  ids.flagged = await world.topic(member, ids.public!, 'A long night', {
    body: 'I have decided to kill myself tonight. I said goodbye to my sister.',
  });
  ids.flag = await one(sql`select id from triage_flags where settled_at is null order by id desc limit 1`);
  for (const [name, words] of [
    ['ownFlag', 'I relapsed yesterday and feel hopeless again, there is no point to any of it.'],
    ['settledFlag', 'I want to kill myself, and I have wanted it for weeks now.'],
  ] as const) {
    const post = await world.reply(member, ids.flagged, words);
    ids[name] = await one(sql`select id from triage_flags where post_id = ${post}`);
    await facilitator.go(`/flags/${ids[name]}/claim`);
  }
  await facilitator.go(`/flags/${ids.settledFlag}/decision`, { outcome: 'with them' });
  await member.post(`/topics/${ids.flagged}/posts`, {
    body: 'The way to do it is to take 40 paracetamol with vodka, that is how to kill yourself.',
  });
  ids.refusedFlag = await one(sql`select id from triage_flags where found_by = 'refused'`);
  await organiser.go(`/flags/${ids.refusedFlag}/claim`);
  await organiser.go(`/flags/${ids.flag}/claim`);
  await organiser.go(`/flags/${ids.flag}/contacts`, {
    service: 'emergency',
    said: 'That somebody may be in danger.',
    grounds: 'It was to be that night.',
  });
  await one(sql`insert into triage_sample (week, post_id, group_id, author_id, due_at)
    select '2026-01-05', p.id, p.group_id, p.author_id, now() from posts p where p.id = ${ids.answer} returning id`);
  await one(sql`insert into triage_weeks (week, unflagged, drawn, read, needed)
    values (date_trunc('week', now())::date - 7, 40, 10, 10, 1) returning week::text as id`);
  await one(
    sql`insert into triage_uncovered (week, script, posts) values (current_date, 'Cyrl', 3) returning script as id`,
  );
  await one(sql`insert into triage_models (examples, weights, card, on_since)
    values (300, '{}', '{"threshold": 0.5}', now()) returning id`);
  const dutyDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  ids.dutyWeek = dutyDay(7);
  await organiser.go('/duty/hours', { day: dutyDay(0), from: '00:00', to: '12:00', weekly: 'on' });
  await organiser.go('/duty/hours', { day: dutyDay(0), from: '12:00', to: '00:00', weekly: 'on' });
  await organiser.go('/duty/hours', { day: dutyDay(1), from: '12:00', to: '20:00' });
  ids.debrief = (await organiser.go('/duty/debriefs')).split('/').at(-1)!;
  await world.db.asSystem(async (system) => {
    await system.all(sql`insert into duty_hours (starts_at, ends_at)
      values (now() + interval '2 days', now() + interval '50 hours')`);
    await system.all(
      sql`insert into duty_notes (words) values ('See /reports/01900000-0000-7000-8000-000000000000')`,
    );
    await system.all(sql`insert into duty_offers (person_id, offered_by, weekly, day, from_time, to_time, zone)
      values (${organiser.id}, ${organiser.id}, true, current_date + 3, '09:00', '11:00', 'Europe/Vienna')`);
    await system.all(sql`insert into duty_alarms (kind, object_id, urgency, why, due_at, raised_at)
      values ('report', ${ids.report}, 'danger', 'late', now() - interval '1 hour', now())`);
    // The tests choose the language by the cookie.
    await system.all(sql`update preferences set locale = null`);
    await system.all(sql`update debriefs set listener_id = ${facilitator.id}, taken_at = now()`);
    await system.all(sql`insert into debrief_words (debrief_id, author_id, words)
      values (${ids.debrief}, ${facilitator.id}, 'I am here.')`);
  });
  return { world, people: { newcomer, member, outsider, facilitator, organiser, waiting, paused }, ids };
}

/** Somebody who has just come in, with their first topic. */
async function joined(person: Person, ids: Record<string, string>): Promise<string> {
  await person.go(`/groups/${ids.public}/memberships`, { agreed_version: '2' });
  return ids.public!;
}

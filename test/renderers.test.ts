import { inflateRawSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import webPush from 'web-push';
import { toMarkdown } from '../src/importing/to-markdown.ts';
import { linkNames, unlinkNames } from '../src/notifications/compute/mentions.ts';
import { replyText } from '../src/notifications/compute/reply-text.ts';
import { openDelivery, openTelling } from '../src/notifications/jobs.ts';
import { ownData } from '../src/own-data.ts';
import type { Mail } from '../src/platform/mail.ts';
import { highlight, queryTerms } from '../src/platform/search-text.ts';
import {
  escapeMarkdown,
  excerpt,
  plainText,
  quote,
  renderMarkdown,
  sanitizeForeignHtml,
} from '../src/platform/text.ts';
import { happenings, kinds } from '../src/told.ts';
import { escapeText } from '../src/ui/html.ts';
import { launchBrowser } from './browser.ts';
import { payloads } from './payloads.ts';
import { addressOf, guarded, routes, stage } from './scene.ts';
import { type Client, newWorld, type Person, type World } from './world.ts';

/**
 * Every script payload through everything that makes something to be looked at of what people write: read by a real
 * browser, which is told by no policy to hold back. Nothing may run, and nothing may be there that could.
 */

let world: World;
let browser: Browser;
let page: Page;
let writer: Person;
let reader: Person;
let group: string;
/** Addresses of pages that hold payloads, by who looks at them. */
const pages: [Client, string][] = [];
const mails: Mail[] = [];
const pushed: Record<string, unknown>[] = [];

const line = (payload: string) => payload.replace(/\s+/g, ' ').trim();
/** Ten at a time: as much as fits a field, and no page for each. */
const some = Array.from({ length: Math.ceil(payloads.length / 10) }, (_, at) =>
  payloads.slice(at * 10, at * 10 + 10),
);

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  // It talks to nobody: what it asks for is not there.
  await page.route('**/*', (route) =>
    route.request().url() === 'http://localhost/'
      ? route.fulfill({ body: '', contentType: 'text/html' })
      : route.abort(),
  );
  await page.goto('http://localhost/');

  world = await newWorld();
  writer = await world.person('Hana', 'organiser');
  reader = await world.person('Other');
  const run = (query: ReturnType<typeof sql>) => world.db.asSystem((system) => system.all(query));
  await run(sql`insert into place_roles (person_id, role) values (${writer.id}, 'moderator')`);
  group = await world.group(writer, 'Evenings', 'public');
  await world.join(reader, group);
  await run(
    sql`insert into group_levels (person_id, group_id, level) select ${reader.id}, id, 'watch' from groups where address = ${group}`,
  );
  await run(
    sql`insert into mail_addresses (person_id, address, confirmed_at) values (${reader.id}, 'reader@example.org', now())`,
  );
  await run(sql`insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth)
    select ${reader.id}, id, 'https://push.invalid/1', 'key', 'auth' from sessions where person_id = ${reader.id}`);
  await run(sql`insert into notification_settings (person_id, mail, push) values (${reader.id}, '{replies,mentions,watched,requests,alarms}', '{replies,mentions,watched,requests,alarms}')
    on conflict do nothing`).catch(() => {});
  const room = /[0-9a-f-]{36}/.exec(await writer.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
  const listening = await world.listening(reader, writer);
  const look = (who: Client, ...paths: string[]) =>
    pages.push(...paths.map((path): [Client, string] => [who, path]));

  // Titles and names hold one or two each.
  for (let at = 0; at < payloads.length; at += 3) {
    world.clock.now += 600_000;
    const three = payloads.slice(at, at + 3);
    const made = await writer.post(`/groups/${group}/topics`, {
      kind: 'question',
      title: line(three.join(' ')).slice(0, 190),
      body: three.join('\n'),
      tags: three.map((payload) => line(payload).replaceAll(',', ' ').slice(0, 30)).join(','),
    });
    const topic = /\/topics\/([0-9a-f-]{36})/.exec(made.headers.get('location') ?? '')?.[1];
    if (topic) look(reader, `/topics/${topic}`);
  }
  for (const [at, ten] of some.entries()) {
    world.clock.now += 600_000;
    const all = ten.join('\n\n');
    const short = line(ten[at % ten.length]!).slice(0, 60);
    const topic = await world.topic(writer, group, `Some ${at}`, { body: all });
    await writer.post(`/topics/${topic}/posts`, {
      body: all,
      poll_question: short,
      poll_options: `${short}\nNo`,
    });
    const own = await world.reply(reader, topic, all);
    await writer.post(`/posts/${own}/reactions`, { kind: 'thanks' });
    await reader.post(`/posts/${own}/bookmark`);
    await reader.post('/word-notes', { body: all });
    await writer.post(`/topics/${topic}/draft`, { body: all });
    await reader.post('/you/filters', { words: short });
    await writer.post(`/groups/${group}/rooms`, { name: short });
    await writer.post(`/rooms/${room}/messages`, { body: all.slice(0, 4_000) });
    await reader.post(`/rooms/${listening}/messages`, { body: all.slice(0, 4_000) });
    await reader.post('/ask', { form: 'listener', reach: 'one', words: all.slice(0, 4_000) });
    await reader.post('/reports', { post: own, reason: 'other', words: all.slice(0, 1_000) });
    await reader.post('/reports', { person: writer.id, reason: 'other', words: all.slice(0, 1_000) });
    await writer.post('/groups', {
      name: short,
      sentence: short,
      visibility: 'public',
      agreement: all.slice(0, 9_000),
      new_experience: short,
    });
    await writer.post('/organise/experiences', { name: short });
    await writer.post('/organise/resources', {
      kind: 'listening',
      name: short,
      about: all.slice(0, 200),
      dial: '1',
      hours: short,
      web: 'https://a.example',
    });
    look(
      reader,
      `/topics/${topic}`,
      `/posts/${own}/revisions/new`,
      `/topics/${topic}/posts/new?quote=${own}`,
      `/reports/new?post=${own}`,
    );
    look(writer, `/topics/${topic}/posts/new`);
  }
  const everything = line(payloads.join(' '));
  await writer.go('/organise', {
    place: line(payloads[0]!),
    sentence: everything.slice(0, 140),
    rules: payloads.join('\n\n').slice(0, 9_000),
    contact: everything.slice(0, 100),
    joining: 'anyone',
  });
  for (const who of [writer, reader])
    await who.go('/you/profile', { about: payloads.join('\n\n').slice(0, 4_900), time_zone: 'UTC' });
  await reader.post('/you/limits', { answers: everything.slice(0, 200), cannot: everything.slice(200, 400) });
  await writer.post(`/listening/${listening}/hand-over`, {
    note: payloads.slice(-20).join('\n').slice(0, 1_900),
  });
  await reader.post(`/listening/${listening}/beginning`, {
    need: everything.slice(0, 300),
    know: everything.slice(300, 500),
  });
  const lists = `/ /groups /groups/${group} /groups/${group}/about /groups/${group}/rooms /groups/${group}/members /rooms/${room} /messages /messages?q=script+alert /conversations/${listening} /search?q=script+alert /search?q=onerror /rules /help-now /you /you/profile /you/filters /you/bookmarks /you/drafts /you/limits /people/${writer.id} /people/${reader.id} /requests /helping /listening /notifications /waiting /replies /reports/mine /ask`;
  look(reader, ...lists.split(' '));
  look(
    writer,
    ...lists.split(' '),
    ...'/organise /organise/log /organise/people /organise/groups /organise/experiences /organise/resources /reports /flags /masks /you/looks'.split(
      ' ',
    ),
  );
  look(
    world.visitor(),
    '/',
    '/groups',
    `/groups/${group}`,
    '/rules',
    '/search?q=alert',
    '/sign-in',
    '/figures',
  );

  vi.spyOn(webPush, 'generateRequestDetails').mockImplementation(((_: unknown, message: string) => {
    pushed.push(JSON.parse(message));
    return { headers: {}, body: Buffer.from('') };
  }) as never);
  const log = () => {};
  const clock = { now: Date.now() + 1_000 };
  const now = () => new Date(clock.now);
  await openTelling({ db: world.db, happenings, kinds, now, log }).run();
  clock.now += 600_000;
  const mailer = {
    send: async (mail: Mail) => {
      mails.push(mail);
      return { done: true } as never;
    },
    close() {},
  };
  await openDelivery({
    db: world.db,
    kinds,
    settings: { publicUrl: 'https://place.example', secret: 'a secret for tests alone, 32 characters' },
    mailer,
    contact: 'https://place.example',
    now,
    log,
  }).run();
}, 600_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await browser?.close();
  await world.drop();
});

/**
 * What is wrong with documents, as the browser sees them: what runs, what could run, what leads to where scripts run, and
 * whether the frame around is whole.
 */
async function wrongWith(documents: readonly string[], { ours }: { ours: boolean }): Promise<string[]> {
  const found: string[] = [];
  for (const html of documents) {
    await page.evaluate(() => {
      const ran: string[] = [];
      Object.assign(globalThis, { ran });
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
        (globalThis as unknown as Record<string, unknown>)[name] = (...words: unknown[]) =>
          ran.push(`${name} ${words}`);
    });
    // Written into the page that is there, so that what was put in place of alert stays.
    const wrong = await page.evaluate(
      async ({ html, ours }) => {
        document.open();
        document.write(html);
        document.close();
        await new Promise((resolve) => setTimeout(resolve));
        const wrong: string[] = [];
        for (const element of document.querySelectorAll('*')) {
          const name = element.localName;
          const told = (what: string) => wrong.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
          if (
            /^(iframe|object|embed|base|frame|applet|math|foreignobject|animate|set|use|video|audio|marquee|dialog|template|xmp|plaintext|listing)$/.test(
              name,
            )
          )
            told('an element');
          if (
            name === 'script' &&
            !(
              ours &&
              element.getAttribute('src') === '/assets/client.js' &&
              element.getAttribute('nonce') !== null
            )
          )
            told('a script');
          if (name === 'style' && ours) told('a style');
          if (name === 'img' && ours && !/^\/(assets|files)\//.test(element.getAttribute('src') ?? ''))
            told('a picture');
          for (const { name: attribute, value } of element.attributes) {
            if (/^on/i.test(attribute) || (/^(style|srcdoc|ping|background)$/i.test(attribute) && ours))
              told(`the attribute ${attribute}`);
            if (/^(href|src|action|formaction|xlink:href|data|poster)$/i.test(attribute)) {
              // As the browser would go there.
              const address = URL.parse(value, 'https://place.example/');
              if (address && !/^(https?|mailto|tel|sms):$/.test(address.protocol))
                told(`an address to ${address.protocol}`);
            }
          }
        }
        return [...wrong, ...(globalThis as unknown as { ran: string[] }).ran.map((what) => `ran: ${what}`)];
      },
      { html, ours },
    );
    found.push(...wrong.slice(0, 3));
  }
  return [...new Set(found)];
}

test('this browser would run them: the check can fail', async () => {
  const wrong = await wrongWith(['<img src=x onerror="alert(1)"><a href="java\nscript:alert(1)">x</a>'], {
    ours: true,
  });
  expect(wrong.join()).toMatch(/a picture/);
  expect(wrong.join()).toMatch(/the attribute onerror/);
  expect(wrong.join()).toMatch(/an address to javascript:/);
  expect((await wrongWith(['<script>alert(1)</script>'], { ours: true })).join()).toMatch(/ran: alert 1/);
});

test('texts: Markdown, foreign HTML, quotations, mentions, excerpts, finds, answers by mail, and each made of the other', async () => {
  const people = [{ id: writer.id, name: 'Hana' }] as never;
  const renderers: Record<string, (payload: string) => string> = {
    markdown: renderMarkdown,
    'foreign HTML': sanitizeForeignHtml,
    'foreign HTML twice': (payload) => sanitizeForeignHtml(sanitizeForeignHtml(payload)),
    'HTML of Markdown of HTML': (payload) => renderMarkdown(toMarkdown(sanitizeForeignHtml(payload))),
    'HTML of Markdown of Markdown': (payload) => renderMarkdown(toMarkdown(renderMarkdown(payload))),
    quotation: (payload) => renderMarkdown(quote(payload, payload, '01900000-0000-7000-8000-000000000000')),
    'a name in Markdown': (payload) => renderMarkdown(escapeMarkdown(payload)),
    mentions: (payload) => linkNames(renderMarkdown(`@Hana ${payload} @Hana`), people).html,
    'no mentions': (payload) => unlinkNames(linkNames(renderMarkdown(`@Hana ${payload} @Hana`), people).html),
    'a find': (payload) =>
      highlight(plainText(renderMarkdown(payload)), queryTerms('script alert img'), { length: 200 }),
    'an excerpt': (payload) => escapeText(excerpt(plainText(renderMarkdown(payload)), 60)),
    'an answer by mail': (payload) => renderMarkdown(replyText({ text: '', html: `<div>${payload}</div>` })),
    'a line in the page': escapeText,
  };
  for (const [name, render] of Object.entries(renderers)) {
    // One beside the other, each in a section: one that breaks out of its own stands somewhere else.
    const sections = payloads.map((payload, at) => `<section id="s${at}">${render(payload)}</section>`);
    const html = `<!doctype html><html><body>${sections.join('')}<footer>end</footer></body></html>`;
    expect(await wrongWith([html], { ours: true }), name).toEqual([]);
    const shape = await page.evaluate(() =>
      [...document.body.children].map(({ localName, id }) => id || localName),
    );
    expect(shape, `${name}: nothing breaks out`).toEqual([...payloads.map((_, at) => `s${at}`), 'footer']);
  }
}, 300_000);

test('pages: titles, names, posts, rooms, finds, forms, lists, and the head of each', async () => {
  const documents: string[] = [];
  for (const [who, path] of pages) {
    world.clock.now += 60_000;
    const answer = await who.get(path);
    const text = await answer.text();
    if (answer.status === 200) documents.push(text);
  }
  expect(documents.length).toBeGreaterThan(150);
  // They are there, as text.
  expect(documents.filter((html) => html.includes('&lt;script')).length).toBeGreaterThan(30);
  expect(await wrongWith(documents, { ours: true })).toEqual([]);
}, 300_000);

/** Routes whose answer is no page of its own, and why. */
const noPages: Record<string, string> = Object.fromEntries(
  Object.entries({
    'a file':
      '/appeals/:appeal/files/:file /assets/* /files/:file /files/:file/small /organise/records/files/:file /reports/:report/files/:file /sw.js',
    'a stream':
      '/groups/:group/live /messages/live /notifications/live /rooms/:room/live /topics/:topic/live',
    'for machines': '/healthz /readyz /manifest.webmanifest',
    'leads to where it stands': '/messages/:message /people/:person/conversation /posts/:post',
    'nothing is narrower than a hidden group': '/groups/:group/visibility',
    'a token that nobody here holds; it shows no words of anybody':
      '/unsubscribe/:token /you/notifications/address/:token',
  }).flatMap(([why, paths]) => paths.split(' ').map((path) => [`GET ${path}`, why])),
);

/** Columns of which the scene has no row, and why nothing of them is shown. */
const noRows: Record<string, string> = {
  'consents.words': 'what somebody agreed to, in the words of the program',
  'passkey_challenges.name': 'kept for minutes while a passkey is made, and shown by no page',
};

/** What a route about nobody's own thing is asked for. */
const named: Record<string, string> = {
  ':practice': 'empathy',
  ':scenario': 'chair',
  ':language': 'en',
};

/**
 * Payloads in every column in which people write, as `own-data.ts` lists them, and then every route that shows a page: what is
 * new in either is in here by that. One round in each run; with PEERHOOD_LONG as many as it takes for all of them everywhere.
 */
test('every page, with payloads wherever the database keeps words', async () => {
  const scene = await stage(await newWorld());
  const client = new pg.Client({ connectionString: scene.world.superuserUrl });
  await client.connect();
  // What is written here was once written by the program, whose triggers did their part then.
  await client.query('set session_replication_role = replica');
  const { ids, member, facilitator } = scene;
  await member.go('/you/profile', { about: 'I knit.', time_zone: 'UTC' });
  await member.go('/you/limits', { answers: 'Slowly.', cannot: 'No calls.' });
  await member.go(`/posts/${ids.post}/revisions`, { body: 'A calm evening.' });
  const form = await (await member.get(`/messages/${ids.message}/revisions/new`)).text();
  const version = /name="version" value="(\d+)"/.exec(form)![1]!;
  await member.go(`/messages/${ids.message}/revisions`, { body: 'A calm evening.', version });
  const closed = await scene.world.topic(facilitator, ids.group!, 'Tagged', { tags: 'tea' });
  await facilitator.go(`/topics/${closed}/closures`, { reason: 'Done.' });
  const add = (text: string, values: unknown[]) => client.query(`insert into ${text}`, values);
  await add('debrief_words (debrief_id, author_id, words) values ($1, $2, $3)', [
    ids.dutyDebrief,
    scene.organiser.id,
    'At eight?',
  ]);
  await add(
    `join_requests (group_id, person_id, agreed_version, words)
    select id, $2, 1, 'May I?' from groups where address = $1`,
    [ids.group, (scene.strangers.outsider as Person).id],
  );
  await add("passkeys (id, person_id, public_key, label) values ('key', $1, '', 'Phone')", [member.id]);
  await add(
    `reported_messages (report_id, message_id, author_id, place, words) values ($1, $2, $3, 1, 'Tea')`,
    [ids.report, ids.message, member.id],
  );
  await add(
    `outside_contacts (person_id, consented, service, said, grounds, flag_id) values ($1, false, 'emergency', 'Where', 'Why', $2)`,
    [member.id, ids.flag],
  );
  const askers = [
    scene.organiser,
    scene.facilitator,
    scene.member,
    scene.strangers.moderator!,
    scene.strangers.outsider!,
    scene.world.visitor(),
  ];
  const all = Object.entries({ ...routes, ...guarded }).filter(([route]) => route.startsWith('GET '));
  for (let round = 0; round < (process.env.PEERHOOD_LONG ? payloads.length : 1); round++) {
    const { planted, kept } = await plant(client, round);
    expect(kept.sort()).toEqual(Object.keys(noRows).sort());
    expect(planted).toBeGreaterThan(60);
    const documents: string[] = [];
    const unseen: string[] = [];
    for (const [route, declared] of all) {
      const pattern = route.slice(4);
      const path =
        'about' in declared
          ? addressOf(pattern, declared, scene.ids).path
          : (('role' in declared && declared.path?.(scene.ids)) ?? pattern);
      const there = (path || pattern).replace(/:\w+/g, (name) => named[name] ?? name);
      let seen = false;
      for (const asker of askers) {
        scene.world.clock.now += 60_000;
        const answer = await asker.get(there);
        const html = answer.status === 200 && /html/.test(answer.headers.get('content-type') ?? '');
        if (html) documents.push(await answer.text());
        else await answer.body?.cancel();
        seen ||= html;
      }
      if (!seen) unseen.push(route);
    }
    expect(unseen.sort()).toEqual(Object.keys(noPages).sort());
    expect(documents.filter((html) => html.includes('alert(1)')).length).toBeGreaterThan(100);
    expect(await wrongWith(documents, { ours: true })).toEqual([]);
  }
  await client.end();
  await scene.world.drop();
}, 3_600_000);

/** @returns how many places got one, and the columns of which there is no row that could */
async function plant(client: pg.Client, round: number): Promise<{ planted: number; kept: string[] }> {
  let planted = 0;
  let next = round;
  const kept: string[] = [];
  for (const [table, { words }] of Object.entries(ownData))
    for (const pair of words) {
      const [column, html] = pair.split('>') as [string, string?];
      const { rows } = await client.query<{ at: string; holds: unknown; json: boolean }>(
        `select ctid::text as at, to_json(${column}) as holds, pg_typeof(${column}) = 'jsonb'::regtype as json
        from ${table}`,
      );
      let fits = false;
      for (const { at, holds, json } of rows) {
        const turn = next++;
        const from = [...payloads.keys()].map((each) => payloads[(turn + each) % payloads.length]!);
        for (const text of [from.slice(0, 8).join('\n\n'), ...from.map(line)]) {
          const value = withWords(holds, text);
          const done = await client
            .query(
              `update ${table} set ${column} = $1 ${html ? `, ${html} = $3` : ''} where ctid = $2::tid`,
              [json ? JSON.stringify(value) : value, at, ...(html ? [renderMarkdown(text)] : [])],
            )
            .catch(() => undefined);
          if (!done?.rowCount) continue;
          fits = true;
          planted += 1;
          break;
        }
      }
      if (!fits) kept.push(`${table}.${column}`);
    }
  return { planted, kept };
}

/** The same with other words, in lists and in what is told by name, too. */
function withWords(held: unknown, words: string): unknown {
  if (Array.isArray(held)) return held.map((each) => withWords(each, words));
  if (held && typeof held === 'object')
    return Object.fromEntries(Object.entries(held).map(([name, value]) => [name, withWords(value, words)]));
  return typeof held === 'string' || held === null ? words : held;
}

test('mails, as pages and as text, and their headers', async () => {
  expect(mails.length).toBeGreaterThan(5);
  expect(mails.filter(({ html }) => /&lt;|alert/.test(html)).length).toBeGreaterThan(3);
  expect(
    await wrongWith(
      mails.map(({ html }) => html.replace(/<style>[^<]*<\/style>/g, '').replace(/ style="[^"<>]*"/g, '')),
      { ours: true },
    ),
  ).toEqual([]);
  for (const { subject, fromName, to, headers, text } of mails) {
    for (const head of [subject, fromName, to, ...Object.values(headers ?? {})])
      expect(head).not.toMatch(/[\r\n\0]/);
    expect(text).not.toMatch(/\0/);
  }
}, 300_000);

test('pushes lead into this place, and hold texts alone', async () => {
  expect(pushed.length).toBeGreaterThan(0);
  for (const message of pushed) {
    for (const value of Object.values(message)) expect(typeof value === 'object').toBe(false);
    for (const [name, value] of Object.entries(message))
      if (/path|url|link|to$/i.test(name)) expect(String(value)).toMatch(/^\/(?![/\\])/);
  }
});

test('what one takes along opens without running anything', async () => {
  await world.db.asSystem((system) => system.all(sql`update sessions set begun_at = now()`)).catch(() => {});
  const answer = await reader.post('/you/data/archive');
  expect(answer.status).toBe(200);
  const html = firstOf(Buffer.from(await answer.arrayBuffer()));
  expect(html).toContain('&lt;script');
  // Its own style is in it, and nothing else that is not text.
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(await wrongWith([html.replace(/<style>[^<]*<\/style>/, '')], { ours: true })).toEqual([]);
}, 300_000);

test('tables for programs begin no cell with a formula', async () => {
  for (const file of ['consents', 'log']) {
    const answer = await writer.get(`/organise/records/files/${file}.csv`);
    if (answer.status !== 200) continue;
    expect(await answer.text()).not.toMatch(/(^|,)"?[=+@-](?!\d)/m);
  }
  const manifest = JSON.parse(await (await reader.get('/manifest.webmanifest')).text());
  expect(manifest.name).toContain('<');
});

/** The first file of an archive: the page. */
function firstOf(zip: Buffer): string {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const at = zip.readUInt32LE(end + 16);
  const size = zip.readUInt32LE(at + 20);
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start, start + size)).toString('utf8');
}

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDelivery, openTelling } from '../src/notifications/jobs.ts';
import { makeLog, statementText } from '../src/platform/log.ts';
import { openMailer } from '../src/platform/mail.ts';
import { openMeters } from '../src/platform/meters.ts';
import { openReadiness } from '../src/platform/probe.ts';
import { happenings, kinds } from '../src/told.ts';
import { giveAddress, openPostbox } from './postbox.ts';
import { newWorld, type Person, type World } from './world.ts';

// The whole program, watched as `server.ts` has it watched, with words planted in it that nobody but their readers may see.

const lines: string[] = [];
const log = makeLog('json', (line) => lines.push(line));
const meters = openMeters();
let running = true;
let world: World;
let ana: Person;
let topic: string;

beforeAll(async () => {
  world = await newWorld({
    onTime: (waited, ms, statements) => {
      meters.database(waited, ms);
      log('slow query', undefined, { ms, statements: statements.map(({ text }) => statementText(text)) });
    },
    parts: (db) => ({
      log,
      watch: { meters, all: true },
      missing: openReadiness(db, () => running),
    }),
  });
  ana = await world.person('Zwetschke');
  const group = await world.group(ana, 'Marille Weichsel', 'hidden');
  topic = await world.topic(ana, group, 'Ribisel at night', { body: 'Powidl is my secret.' });
  await ana.page(`/topics/${topic}`);
  await ana.get('/search?q=Holunder');
  await world.visitor().get(`/topics/${topic}?token=Dirndl`, {
    'x-forwarded-for': '203.0.113.77',
    'user-agent': 'Kriecherl/1.0',
  });
});
afterAll(() => world.drop());

const planted = () =>
  new RegExp(
    [
      'Zwetschke|Marille|Weichsel|Ribisel|Powidl|Holunder|Dirndl|Kriecherl|203\\.0\\.113',
      ana.id,
      topic,
      ana.cookies.get('session')!.slice(0, 12),
    ].join('|'),
    'i',
  );

test('every answer is a line by its pattern, and no word, name, address or token of anybody stands in the log', () => {
  const requests = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request');
  expect(requests).toContainEqual(
    expect.objectContaining({ level: 'info', method: 'GET', route: '/topics/:topic', status: 200 }),
  );
  expect(requests).toContainEqual(expect.objectContaining({ route: '/topics/:topic', status: 404 }));
  expect(new Set(requests.map(({ request }) => request)).size).toBe(requests.length);
  expect(requests.every(({ ms }) => ms >= 0)).toBe(true);
  expect(lines.join('')).not.toMatch(planted());
});

test('slow statements are shown with placeholders alone', () => {
  const slow = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'slow query');
  const texts = slow.flatMap(({ statements }) => statements as string[]);
  expect(texts.some((text) => /insert into/.test(text) && text.includes('$1'))).toBe(true);
  expect(texts.filter((text) => /'(?!…')[^']/.test(text.replaceAll("'…'", '')))).toEqual([]);
});

test('the figures tell what was asked for, and of nobody', async () => {
  const text = meters.write([]);
  expect(text).toContain('peerhood_requests_total{route="/topics/:topic",method="GET",status="2xx"} 1\n');
  expect(text).toContain('peerhood_requests_total{route="/topics/:topic",method="GET",status="4xx"} 1\n');
  expect(text).toContain('peerhood_request_seconds_count{route="/topics/:topic",method="GET"} 2\n');
  expect(Number(/peerhood_database_seconds_count (\d+)/.exec(text)![1])).toBeGreaterThan(5);
  expect(text).not.toMatch(planted());
});

test('an answer that failed is told with a name, which its reader is given too', async () => {
  const before = lines.length;
  const superuser = new pg.Client({ connectionString: world.superuserUrl });
  await superuser.connect();
  await superuser.query('alter table resources rename to resources_away');
  try {
    const answer = await ana.get('/help-now');
    expect(answer.status).toBe(500);
    const said = lines.slice(before).map((line) => JSON.parse(line));
    const failed = said.find(({ event }) => event === 'an answer failed');
    expect(failed).toMatchObject({ level: 'error', route: '/help-now', error: { code: '42P01' } });
    expect(answer.headers.get('x-request-id')).toBe(failed.request);
    expect(said).toContainEqual(
      expect.objectContaining({ event: 'request', level: 'error', status: 500, request: failed.request }),
    );
  } finally {
    await superuser.query('alter table resources_away rename to resources');
    await superuser.end();
  }
  expect((await ana.get('/help-now')).headers.get('x-request-id')).toBeNull();
});

test('a place is ready when its database answers, fits the program, and jobs run', async () => {
  // A new one each time: an answer is kept for a second.
  const missing = () => openReadiness(world.db, () => running)();
  const answer = await world.visitor().get('/readyz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ready']);
  expect(await missing()).toEqual([]);

  running = false;
  const without = await world.visitor().get('/readyz');
  expect([without.status, await without.text()]).toEqual([503, 'missing: jobs']);
  running = true;

  const superuser = new pg.Client({ connectionString: world.superuserUrl });
  await superuser.connect();
  await superuser.query(`insert into schema_versions (name, hash) values ('9999_newer.sql', 'x')`);
  expect(await missing()).toEqual(['migrations']);
  await superuser.query(`delete from schema_versions where name = '9999_newer.sql'`);
  await superuser.query('alter table schema_versions rename to away');
  expect(await missing()).toEqual(['database']);
  await superuser.query('alter table away rename to schema_versions');
  expect(await missing()).toEqual([]);
  await superuser.end();
});

test('a day of many people, with what fails in it, leaves nothing of anybody in the log', async () => {
  const before = lines.length;
  const plums = 'Quittenbrot|Hagebutte|Schlehe|Vogelbeere|Sanddorn|Kornelkirsche|Berberitze|Mispel|Eberesche';
  // Signing up, and signing in with a wrong password and as nobody.
  const mia = world.visitor();
  const fields = { name: 'Quittenbrot', password: 'Hagebutte and a long one' };
  expect((await mia.post('/sign-up', { ...fields, adult: 'on' })).status).toBe(303);
  const other = world.visitor();
  for (const [name, password] of [
    ['Quittenbrot', 'Hagebutte but another'],
    ['Eberesche', 'Hagebutte'],
  ])
    expect((await other.post('/sign-in', { name: name!, password: password! })).status).toBe(422);
  // Words, a file, a report, a search, a draft, an address, and forms that are refused.
  const ben = await world.person('Berberitze');
  const group = await world.group(ben, 'Mispel', 'private');
  const talk = await world.topic(ben, group, 'Schlehe', { body: 'Vogelbeere' });
  const sent = await ben.upload(`/topics/${talk}/posts`, { body: 'Sanddorn' }, [
    new File(['Kornelkirsche'], 'Eberesche.txt'),
  ]);
  expect(sent.status).toBe(303);
  const broken = new File([new Uint8Array([137, 80, 78, 71, 1, 2, 3])], 'Schlehe.png');
  expect((await ben.upload('/files', {}, [broken])).status).toBe(422);
  const room = await ben.go(`/groups/${group}/rooms`, { name: 'Mispel' });
  await ben.go(`${room}/messages`, { body: 'Vogelbeere' });
  await ben.go(`/topics/${talk}/draft`, { body: 'Sanddorn' });
  await ben.get('/search?q=Kornelkirsche&in=Mispel');
  await ben.get('/people/Eberesche');
  await ben.post('/reports', { words: 'Sanddorn', reason: 'Mispel' });
  await ben.post(`/topics/${talk}/posts`, { body: 'Mispel '.repeat(20_000) });
  // A statement that PostgreSQL refuses, and repeats with its values.
  await expect(
    world.db.asSystem((system) => system.all(sql`select ${'Kornelkirsche'}::uuid`)),
  ).rejects.toThrow('Kornelkirsche');
  await world.db
    .asSystem((system) => system.all(sql`select ${'Kornelkirsche'}::uuid`))
    .catch((error) => log(`jobs: a task failed for Kornelkirsche: ${error.message}`, error));
  // A mail that a server refuses, and says to whom.
  const postbox = await openPostbox();
  const mailer = openMailer({ url: postbox.url, from: { name: '', address: 'peerhood@place.example' } });
  try {
    await giveAddress(world, ben, 'kornelkirsche@example.org');
    const reply = { body: 'Sanddorn, again' };
    await world.join(ana, group);
    await ana.go(`/topics/${talk}/posts`, reply);
    const now = () => new Date(Date.now() + 3_600_000);
    const telling = openTelling({ db: world.db, happenings, kinds, now, log });
    await telling.run();
    postbox.refuse('RCPT', 550);
    const settings = {
      publicUrl: 'https://place.example',
      secret: 'a secret for tests alone, 32 characters',
    };
    const contact = settings.publicUrl;
    const delivery = openDelivery({
      db: world.db,
      kinds,
      settings,
      mailer,
      replyDomain: undefined,
      contact,
      now,
      log,
    });
    await delivery.run();
  } finally {
    mailer.close();
    await postbox.close();
  }
  const said = lines.slice(before).join('');
  expect(lines.length - before).toBeGreaterThan(20);
  // What was planted is really in the place: nothing is shown by words that went nowhere.
  expect(await ben.page(`/topics/${talk}`)).toMatch(/Schlehe[\s\S]*Vogelbeere[\s\S]*Sanddorn/);
  const ids = [ben.id, group, talk, room.replace('/rooms/', '')];
  const tokens = [mia, other, ben]
    .flatMap((each) => [...each.cookies.values()])
    .filter(({ length }) => length > 20);
  expect(tokens.length).toBeGreaterThan(1);
  const found = new RegExp([plums, ...ids.filter((id) => id.length > 20), ...tokens].join('|'), 'i').exec(
    said,
  );
  expect(found && said.slice(Math.max(0, found.index - 200), found.index + 60)).toBeNull();
  expect(said).not.toMatch(/\S@\S/);
});

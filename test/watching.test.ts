import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLog, statementText } from '../src/platform/log.ts';
import { openMeters } from '../src/platform/meters.ts';
import { openReadiness } from '../src/platform/probe.ts';
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

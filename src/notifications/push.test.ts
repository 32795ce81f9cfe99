import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';
import { newToken } from '../platform/session.ts';
import { happenings, kinds } from '../told.ts';
import { listenForPushes, type Worker } from './islands/push.ts';
import { openDelivery, openTelling, type Work } from './jobs.ts';

/** Pushes, against a push service that reads them as a browser would (RFC 8291) and asks who sends them (RFC 8292). */

interface Pushed {
  device: string;
  message: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  /** What the sender says of itself, with a signature that fits. */
  claims: { aud: string; sub: string; exp: number };
}

interface Device {
  endpoint: string;
  p256dh: string;
  auth: string;
}

let world: World;
let service: Server;
let base: string;
let telling: Work;
let delivery: Work;
let ana: Person;
let ben: Person;
let group: string;
let open: string;
const pushed: Pushed[] = [];
const devices = new Map<string, { keys: ReturnType<typeof createECDH>; auth: Buffer }>();
let status = 201;
/** Until when the service lets a device's push wait. */
let hold: ((device: string) => Promise<void>) | undefined;
const clock = { now: Date.now() };
const now = () => new Date(clock.now);

beforeAll(async () => {
  world = await newWorld();
  service = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const device = request.url!.slice(1);
      await hold?.(device);
      if (status < 300)
        pushed.push({
          device,
          headers: request.headers,
          ...read(device, request.headers.authorization!, Buffer.concat(chunks)),
        });
      answer.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const log = (line: string) => console.error(line);
  telling = openTelling({ db: world.db, happenings, kinds, now, log });
  delivery = openDelivery({
    db: world.db,
    kinds,
    settings: { publicUrl: 'https://place.example', secret: 'x'.repeat(32) },
    contact: 'https://place.example',
    allowLoopback: true,
    now,
    log,
  });
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Surviving nights', 'private');
  open = await world.group(ana, 'Open evenings', 'public');
  for (const each of [group, open]) await world.join(ben, each);
});
afterAll(async () => {
  service.closeAllConnections();
  service.close();
  await world.drop();
});
beforeEach(async () => {
  status = 201;
  pushed.length = 0;
  clock.now = Date.now() + 1000;
  for (const table of ['push_subscriptions', 'notifications', 'notification_settings', 'outbox'])
    await run(sql`delete from ${sql.table(table)}`);
});

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

/** A browser that takes pushes. */
function newDevice(name: string): Device {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  devices.set(name, { keys, auth });
  return {
    endpoint: `${base}/${name}`,
    p256dh: keys.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
  };
}

async function subscribe(person: Person, name: string): Promise<string> {
  const { endpoint, p256dh, auth } = newDevice(name);
  const { hash } = newToken();
  const [session] = await run(
    sql<{
      id: string;
    }>`insert into sessions (token_hash, person_id, expires_at) values (${hash}, ${person.id}, now() + interval '1 day') returning id`,
  );
  await run(
    sql`insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth) values (${person.id}, ${session!.id}, ${endpoint}, ${p256dh}, ${auth})`,
  );
  return session!.id;
}

/** What a browser does with it: throws when anything does not fit. */
function read(device: string, authorization: string, body: Buffer): Pick<Pushed, 'message' | 'claims'> {
  const { keys, auth } = devices.get(device)!;
  const [, token, key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization)!;
  const [head, claims, signature] = token!.split('.') as [string, string, string];
  const point = Buffer.from(key!, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) throw new Error('a signature that does not fit');

  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body[20]!);
  const secret = keys.computeSecret(sender);
  const prk = createHmac('sha256', auth).update(secret).digest();
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender, Buffer.of(1)]);
  const ikm = createHmac('sha256', prk).update(info).digest();
  const derive = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', ikm, salt, Buffer.from(`Content-Encoding: ${what}\0`), length));
  const sealed = body.subarray(21 + sender.length);
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return {
    message: JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString()),
    claims: JSON.parse(Buffer.from(claims, 'base64url').toString()),
  };
}

async function push(): Promise<Pushed[]> {
  // What was written is due, however long writing it took.
  clock.now = Math.max(clock.now, Date.now() + 1);
  await telling.run();
  await delivery.run();
  return pushed.splice(0);
}

test('a push says what happened to the one device that can open it, and who sends it', async () => {
  await subscribe(ana, 'phone');
  await subscribe(ben, 'other');
  const topic = await world.topic(ana, open, 'How do you sleep?');
  const post = await world.reply(ben, topic, 'Badly, **very** badly.');
  const [one, ...others] = await push();
  expect(others).toEqual([]);
  expect(one!.device).toBe('phone');
  expect(one!.message).toEqual({
    title: 'Ben replied to you in “How do you sleep?”',
    body: 'Badly, very badly.',
    href: `/posts/${post}`,
    thread: topic,
    locale: 'en',
    dir: 'ltr',
  });
  expect(one!.claims).toMatchObject({ aud: base, sub: 'https://place.example' });
  expect(one!.claims.exp * 1000).toBeGreaterThan(Date.now());
  expect(one!.headers['content-encoding']).toBe('aes128gcm');
  expect(Number(one!.headers.ttl)).toBeGreaterThan(0);
  expect(await push(), 'once').toEqual([]);
});

test('of a private group it names nobody and nothing, unless its person chose so', async () => {
  await subscribe(ana, 'phone');
  const topic = await world.topic(ana, group, 'A secret title');
  await world.reply(ben, topic, 'Secret words.');
  const [neutral] = await push();
  expect(neutral!.message).toMatchObject({ title: 'Something new for you', body: '' });
  expect(JSON.stringify(neutral!.message)).not.toMatch(/ecret|Ben|Surviving/);
  await run(sql`insert into notification_settings (person_id, words_of_closed) values (${ana.id}, true)`);
  await world.reply(ben, topic, 'More secret words.');
  expect((await push())[0]!.message).toMatchObject({
    title: 'Ben replied to you in “A secret title”',
    body: 'More secret words.',
  });
});

test('it goes to every device that is signed in, and to none that is not; not in quiet hours; not what is not wanted', async () => {
  const first = await subscribe(ana, 'first');
  await subscribe(ana, 'second');
  const topic = await world.topic(ana, open, 'Everywhere');
  await world.reply(ben, topic, 'One.');
  expect((await push()).map(({ device }) => device).sort()).toEqual(['first', 'second']);
  await run(sql`update sessions set ended_at = now() where id = ${first}`);
  await world.reply(ben, topic, 'Two.');
  expect((await push()).map(({ device }) => device)).toEqual(['second']);
  expect(
    await run(sql`select 1 from push_subscriptions where session_id = ${first}`),
    'a device that is signed out',
  ).toEqual([]);
  const hour = (offset: number) => new Date(clock.now + offset * 3_600_000).toISOString().slice(11, 16);
  await run(
    sql`insert into notification_settings (person_id, quiet_from, quiet_to) values (${ana.id}, ${hour(-1)}, ${hour(1)})`,
  );
  await world.reply(ben, topic, 'Three.');
  expect(await push()).toEqual([]);
  clock.now += 61 * 60_000;
  expect(await push()).toHaveLength(1);
  await run(sql`update notification_settings set push = '{mentions}', quiet_from = null, quiet_to = null`);
  await world.reply(ben, topic, 'Four.');
  expect(await push()).toEqual([]);
});

test('an alarm is pushed at once and as urgent', async () => {
  const mo = await world.person('Mo', 'moderator');
  await subscribe(mo, 'watch');
  await run(sql`with alarm as (insert into duty_alarms (kind, object_id, urgency, why, due_at, raised_at)
    values ('report', uuidv7(), 'danger', 'late', now(), now()) returning id) select note_happening('alarm', id) from alarm`);
  const [alarm] = await push();
  expect(alarm!.headers.urgency).toBe('high');
  expect(alarm!.message).toMatchObject({ href: '/duty', body: '' });
});

describe('when a push cannot go', () => {
  const replied = async () =>
    world.reply(ben, await world.topic(ana, open, `Again ${Math.random()}`), 'Hello.');
  const left = async () => (await run(sql`select 1 from push_subscriptions`)).length;

  test('since that browser takes no more, it is forgotten', async () => {
    for (const gone of [404, 410]) {
      await subscribe(ana, 'gone');
      status = gone;
      await replied();
      expect(await push()).toEqual([]);
      expect(await left(), String(gone)).toBe(0);
    }
  });

  test('since its service is busy, it is tried again for an hour', async () => {
    await subscribe(ana, 'busy');
    status = 503;
    await replied();
    expect(await push()).toEqual([]);
    expect(await left()).toBe(1);
    status = 201;
    clock.now += 3 * 60_000;
    expect(await push()).toHaveLength(1);
    status = 429;
    await replied();
    await push();
    for (const pause of [2, 3, 5, 10, 20, 20]) {
      expect(await run(sql`select 1 from notifications where push_at is not null`)).toHaveLength(1);
      clock.now += pause * 60_000 + 1000;
      await push();
    }
    status = 201;
    clock.now += 30 * 60_000;
    expect(await push()).toEqual([]);
  });

  test('since its service is busy when the quiet hours end, it is tried again as at any other time', async () => {
    await subscribe(ana, 'quiet');
    const hour = (hours: number) => new Date(clock.now + hours * 3_600_000).toISOString().slice(11, 16);
    await run(
      sql`insert into notification_settings (person_id, quiet_from, quiet_to) values (${ana.id}, ${hour(-1)}, ${hour(5)})`,
    );
    await replied();
    expect(await push()).toEqual([]);
    status = 503;
    clock.now += 6 * 3_600_000;
    expect(await push()).toEqual([]);
    status = 201;
    clock.now += 3 * 60_000;
    expect(await push()).toHaveLength(1);
  });

  test('since its person takes a break meanwhile, it goes nowhere, and does not wait for them either', async () => {
    await subscribe(ana, 'resting');
    await replied();
    await telling.run();
    await ana.go('/you/break');
    expect(await push()).toEqual([]);
    await ana.go('/you/break/end');
    expect(await push()).toEqual([]);
  });

  test('since something went wrong with one of them, the others go, and it is tried again', async () => {
    await subscribe(ana, 'hers');
    await subscribe(ben, 'his');
    let broken = true;
    const said: string[] = [];
    const stumbling = openDelivery({
      db: {
        ...world.db,
        read: async (as, queries) => {
          if (broken && 'person' in as && as.person === ana.id) throw new Error('broken');
          return world.db.read(as, queries);
        },
      },
      kinds,
      settings: { publicUrl: 'https://place.example', secret: 'x'.repeat(32) },
      contact: 'https://place.example',
      allowLoopback: true,
      now,
      log: (line) => said.push(line),
    });
    await replied();
    await ana.go(`/topics/${await world.topic(ben, open, 'His own')}/posts`, { body: 'Hello.' });
    await telling.run();
    await stumbling.run();
    expect(pushed.splice(0).map(({ device }) => device)).toEqual(['his']);
    expect(said).toEqual(['push: broken']);
    broken = false;
    clock.now += 3 * 60_000;
    await stumbling.run();
    expect(pushed.splice(0).map(({ device }) => device)).toEqual(['hers']);
    clock.now += 3_600_000;
    await stumbling.run();
    expect(pushed).toEqual([]);
  });

  test('since its service is slow, nobody else waits for it', async () => {
    await subscribe(ana, 'hers');
    await subscribe(ben, 'his');
    // The service answers nobody before both are there.
    const both = Promise.withResolvers<void>();
    let there = 0;
    hold = () => {
      if (++there === 2) both.resolve();
      return both.promise;
    };
    await replied();
    await ana.go(`/topics/${await world.topic(ben, open, 'His as well')}/posts`, { body: 'Hello.' });
    await telling.run();
    await delivery.run();
    hold = undefined;
    expect(pushed.map(({ device }) => device).sort()).toEqual(['hers', 'his']);
    expect(await run(sql`select 1 from push_subscriptions where failures > 0`)).toEqual([]);
  });

  test('since it leads inside, it goes nowhere', async () => {
    await subscribe(ana, 'inside');
    await run(sql`update push_subscriptions set endpoint = 'https://169.254.169.254/latest'`);
    await replied();
    expect(await push()).toEqual([]);
    expect(await left()).toBe(0);
  });
});

test('a device is kept for whoever is signed in on it, and taken off by them alone', async () => {
  const device = {
    endpoint: 'https://push.example/1',
    p256dh: newDevice('x').p256dh,
    auth: newDevice('y').auth,
  };
  await ana.go('/you/notifications/devices', device);
  const [kept] = await run(
    sql<{ id: string; person_id: string }>`select id, person_id from push_subscriptions`,
  );
  expect(kept!.person_id).toBe(ana.id);
  expect((await ben.post(`/you/notifications/devices/${kept!.id}/removal`)).status).toBe(404);
  // The same browser, with somebody else signed in.
  await ben.go('/you/notifications/devices', device);
  expect(
    (await run(sql<{ person_id: string }>`select person_id from push_subscriptions`)).map(
      ({ person_id }) => person_id,
    ),
  ).toEqual([ben.id]);
  const [theirs] = await run(sql<{ id: string }>`select id from push_subscriptions`);
  await ben.go(`/you/notifications/devices/${theirs!.id}/removal`);
  expect(await run(sql`select 1 from push_subscriptions`)).toEqual([]);
  for (const endpoint of ['http://push.example/1', 'https://push.example:8080/1', 'nonsense']) {
    await ben.post('/you/notifications/devices', { ...device, endpoint });
    expect(await run(sql`select 1 from push_subscriptions`), endpoint).toEqual([]);
  }
  expect((await ben.post('/you/notifications/devices', { ...device, auth: 'short' })).status).toBe(404);
});

test('the worker shows what came, and leads to it: to a path of this place alone', async () => {
  const listeners: Record<string, (event: never) => void> = {};
  const shown: [string, Record<string, unknown>][] = [];
  const opened: string[] = [];
  listenForPushes({
    addEventListener: (type: string, listen: (event: never) => void) => {
      listeners[type] = listen;
    },
    registration: { showNotification: async (title, options) => void shown.push([title, options as never]) },
    clients: { matchAll: async () => [], openWindow: async (address) => opened.push(address) },
    location: { origin: 'https://place.example' },
  } as Worker);
  const fire = async (type: string, event: object) => {
    let work: Promise<unknown> | undefined;
    listeners[type]!({ ...event, waitUntil: (promise: Promise<unknown>) => (work = promise) } as never);
    await work;
  };
  await fire('push', {
    data: {
      json: () => ({ title: 'New', body: 'Words', href: '/posts/1', thread: 't', locale: 'ar', dir: 'rtl' }),
    },
  });
  expect(shown.pop()).toEqual([
    'New',
    { body: 'Words', lang: 'ar', dir: 'rtl', tag: 't', data: { href: '/posts/1' } },
  ]);
  await fire('push', { data: { json: () => JSON.parse('no') } });
  expect(shown.pop()![1]).toMatchObject({ data: { href: '/notifications' } });
  for (const [href, to] of [
    ['/posts/1', '/posts/1'],
    ['//evil.example', '/notifications'],
    ['https://evil.example', '/notifications'],
    [undefined, '/notifications'],
  ] as const) {
    await fire('notificationclick', { notification: { data: { href }, close() {} } });
    expect(opened.pop()).toBe(`https://place.example${to}`);
  }
});

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { judge } from '../src/health/compute/judge.ts';
import { backUpTroubles } from '../src/health/queries.ts';
import { readEnv } from '../src/platform/env.ts';
import { migrate } from '../src/platform/migrate.ts';
import { type Postgres, startPostgres } from '../src/platform/postgres.ts';
import { probe } from '../src/platform/probe.ts';
import { MOST_BEHIND, openReplica, readPosition } from '../src/platform/replica.ts';
import type { EmptyPlace } from './place.ts';
import { makeReplica, type Replica } from './replica.ts';
import { newWorld, type Person, type World } from './world.ts';

/*
 * Pages that are read from a streaming replica. It is made to stand still, to go away and to hang: nobody's page tells.
 */

const folder = mkdtempSync(join(tmpdir(), 'peerhood-replica-'));
let primary: Postgres;
let replica: Replica;
let there: pg.Client;
let place: EmptyPlace;
/** Two processes of one place. */
let world: World;
let other: World;
let ana: Person;
let ben: Person;
let group: string;
let topic: string;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  primary = await startPostgres({
    dataDir: join(folder, 'primary'),
    log: () => {},
    durable: false,
    connections: 40,
  });
  const superuser = new pg.Client({ connectionString: primary.superuserUrl('peerhood') });
  await superuser.connect();
  // As everywhere but in tests: what was committed goes to the replica at once.
  await superuser.query('alter database peerhood set synchronous_commit = on');
  await superuser.end();
  await migrate(primary.url());
  mkdirSync(join(folder, 'replica'), { mode: 0o711 });
  replica = await makeReplica(primary.superuserUrl(), join(folder, 'replica'));
  there = await reach();
  place = { databaseUrl: primary.url(), superuserUrl: primary.superuserUrl(), drop: async () => {} };
  const options = { place, replicaUrl: replica.url('peerhood') };
  world = await newWorld(options);
  other = await newWorld(options);
  ana = await world.person('Ana', 'moderator');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Night shift', 'hidden');
  await world.join(ben, group);
  topic = await world.topic(ana, group, 'Sleeping by day');
}, 60_000);

afterAll(async () => {
  await there?.end().catch(() => {});
  await world?.drop();
  await other?.drop();
  await replica?.stop();
  await primary?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

async function reach(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: replica.superuserUrl() });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Pages of this path come from the replica now. */
async function untilRead(who: Person, path: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const before = world.db.replica()!.here;
      expect((await who.get(path)).status).toBe(200);
      expect(world.db.replica()!.here).toBeGreaterThan(before);
    },
    { timeout: 10_000, interval: 20 },
  );
}

/** The same person's browser at another process. */
function elsewhere(who: Person): Person {
  const twin = Object.create(who) as Person;
  Object.defineProperty(twin, 'app', { value: other.app });
  return twin;
}

/** What a page says, but for what is different each time: nonces, forms' values, cursors. */
const steady = (html: string) =>
  html
    .replace(/nonce="[^"]*"/g, '')
    .replace(/name="once" value="[^"]*"/g, '')
    .replace(/data-since="[^"]*"/g, '')
    .replace(/datetime="[^"]*"/g, '');

test('a page from the replica is the page from the primary, whoever reads it', async () => {
  const visitor = world.visitor();
  await untilRead(ana, '/');
  const paths = [
    '/',
    '/groups',
    `/groups/${group}`,
    `/topics/${topic}`,
    '/people',
    '/messages',
    '/you',
    '/search?q=sleep',
    '/rules',
    '/notifications',
    '/helping',
    '/flags',
    '/duty',
    `/people/${ana.id}`,
    '/replies',
  ];
  for (const who of [ana, ben, visitor])
    for (const path of paths) {
      const read = async (primary: boolean) => {
        const request = new Request(`http://localhost${path}`);
        const cookies = [...who.cookies].filter(([name]) => name !== 'wrote');
        request.headers.set('cookie', cookies.map((each) => each.join('=')).join('; '));
        const answer = await world.app.fetch(request, primary ? { primary: true } : {});
        return { status: answer.status, page: steady(await answer.text()) };
      };
      const { here } = world.db.replica()!;
      expect(await read(false), path).toEqual(await read(true));
      expect.soft(world.db.replica()!.here, `${path} is read there`).toBeGreaterThan(here);
    }
});

describe('while the replica stands still', () => {
  beforeEach(async () => {
    await untilRead(ana, '/');
    await untilRead(ben, '/');
    await there.query('select pg_wal_replay_pause()');
    await vi.waitFor(async () => {
      const { rows } = await there.query('select pg_get_wal_replay_pause_state() as state');
      expect(rows[0].state).toBe('paused');
    });
  });
  afterEach(async () => {
    await there.query('select pg_wal_replay_resume()');
  });

  test('one reads what one wrote, from every process, at once', async () => {
    for (let turn = 0; turn < 5; turn++) {
      await world.reply(ana, topic, `Said while it stood still ${turn}`);
      expect(ana.cookies.get('wrote')).toMatch(/^[0-9A-F]+%2F[0-9A-F]+$/);
      expect(await ana.page(`/topics/${topic}`)).toContain(`stood still ${turn}`);
      expect(await elsewhere(ana).page(`/topics/${topic}`)).toContain(`stood still ${turn}`);
    }
  });

  test('others read what is new within two seconds, and before that what was there', async () => {
    await world.reply(ana, topic, 'New to Ben');
    const begun = performance.now();
    await vi.waitFor(async () => expect(await ben.page(`/topics/${topic}`)).toContain('New to Ben'), {
      timeout: 2 * MOST_BEHIND,
      interval: 50,
    });
    expect(performance.now() - begun).toBeLessThan(MOST_BEHIND + 1_500);
  });

  test('what a live page fetches after news has the news', async () => {
    await world.reply(ana, topic, 'Fetched after news');
    const part = await ben.get(`/topics/${topic}`, { 'x-part': 'live' });
    expect(await part.text()).toContain('Fetched after news');
  });

  test('a link to what it has not heard of yet leads there, and to what is not there nowhere', async () => {
    const fresh = await world.topic(ana, group, 'Just now');
    expect(await ben.page(`/topics/${fresh}`)).toContain('Just now');
    const absent = await ben.get('/topics/00000000-0000-7000-8000-000000000000');
    const eve = await world.person('Eve');
    const forbidden = await eve.get(`/topics/${fresh}`);
    expect([absent.status, forbidden.status]).toEqual([404, 404]);
  });

  test('who is no member any more reads nothing from the next page on', async () => {
    const cara = await world.person('Cara');
    await world.join(cara, group);
    await there.query('select pg_wal_replay_resume()');
    await untilRead(cara, `/topics/${topic}`);
    await there.query('select pg_wal_replay_pause()');
    await world.db.asSystem(async (system) => {
      await system.all(sql`delete from memberships where person_id = ${cara.id}`);
    });
    expect((await cara.get(`/topics/${topic}`)).status).toBe(404);
    expect(await cara.page('/groups')).not.toContain('Night shift');
    expect((await elsewhere(cara).get(`/groups/${group}`)).status).toBe(404);
  });

  test('a session that was ended, a block, a lost role and a pause hold from the next page on', async () => {
    const system = (query: ReturnType<typeof sql>) => world.db.asSystem((db) => db.all(query));
    const dora = await world.person('Dora', 'moderator');
    await world.join(dora, group);
    await world.reply(dora, topic, 'From Dora');
    await there.query('select pg_wal_replay_resume()');
    await untilRead(dora, '/flags');
    await untilRead(ben, `/people/${dora.id}`);
    await there.query('select pg_wal_replay_pause()');

    await system(sql`insert into blocks (blocker_id, blocked_id) values (${dora.id}, ${ben.id})`);
    expect((await ben.get(`/people/${dora.id}`)).status).toBe(404);
    await system(sql`delete from place_roles where person_id = ${dora.id}`);
    expect((await dora.get('/flags')).status).toBe(404);
    await system(sql`update sessions set ended_at = now() where person_id = ${dora.id}`);
    expect((await dora.get(`/topics/${topic}`)).status).toBe(404);
    expect(await dora.page('/')).not.toContain('Dora');
  });

  test('who was let in just now is in from the next page on', async () => {
    const finn = await world.person('Finn');
    await there.query('select pg_wal_replay_resume()');
    await untilRead(finn, '/groups');
    await there.query('select pg_wal_replay_pause()');
    await world.join(finn, group);
    expect(await finn.page(`/topics/${topic}`)).toContain('Sleeping by day');
  });
});

test('doctor finds that it follows, and, when it stands still, that nothing is read from it', async () => {
  const look = async () => {
    const env = readEnv({ DATABASE_URL: primary.url(), DATABASE_REPLICA_URL: replica.url('peerhood') });
    const waiting = 'select 0 as due, 0 as oldest';
    const backUps = async () => ({ kept: 0, sealed: true, newest: undefined, late: undefined });
    const facts = await probe({
      env,
      databaseUrl: primary.url(),
      waiting,
      troubles: backUpTroubles,
      backUps,
    });
    return judge(facts).find(({ check }) => check === 'replica');
  };
  expect(await look()).toMatchObject({ state: 'good', says: 'replicaGood' });
  await there.query('select pg_wal_replay_pause()');
  await world.reply(ana, topic, 'Something to come to');
  expect(await look()).toMatchObject({ state: 'problem', says: 'replicaLate' });
  await there.query('select pg_wal_replay_resume()');
});

test('a replica that is gone, or hangs, is nobody’s trouble, and is read again when it is back', async () => {
  await untilRead(ben, '/');
  await there.end();
  await replica.stop('SIGKILL');
  for (let turn = 0; turn < 5; turn++) expect((await ben.get(`/topics/${topic}`)).status).toBe(200);
  expect(world.db.replica()).toMatchObject({ away: true });
  await replica.start();
  await untilRead(ben, `/topics/${topic}`);
  expect(world.db.replica()).toMatchObject({ away: false });

  // Its sessions are processes of their own: stopped as well, so that nothing at all answers.
  const children = readFileSync(`/proc/${replica.process.pid}/task/${replica.process.pid}/children`, 'utf8');
  const all = [replica.process.pid!, ...children.trim().split(' ').map(Number)];
  try {
    for (const pid of all) process.kill(pid, 'SIGSTOP');
    const answers = await Promise.all([1, 2, 3].map(() => ben.get(`/topics/${topic}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(world.db.replica()).toMatchObject({ away: true });
    const { passedOn } = world.db.replica()!;
    expect((await ben.get(`/topics/${topic}`)).status).toBe(200);
    expect(world.db.replica()!.passedOn).toBeGreaterThan(passedOn);
  } finally {
    for (const pid of all) process.kill(pid, 'SIGCONT');
  }
  await untilRead(ben, `/topics/${topic}`);
  there = await reach();
});

test('one that became a server of its own is not read any more', async () => {
  await untilRead(ben, '/');
  await there.query('select pg_promote()');
  await world.reply(ana, topic, 'After it went its own way');
  await vi.waitFor(
    async () => expect(await ben.page(`/topics/${topic}`)).toContain('After it went its own way'),
    { timeout: 2 * MOST_BEHIND, interval: 50 },
  );
  const { here } = world.db.replica()!;
  for (let turn = 0; turn < 5; turn++) await ben.page(`/topics/${topic}`);
  expect(world.db.replica()!.here).toBe(here);
});

test('one that hangs up in the middle of an answer ends nothing here', async () => {
  let asked = 0;
  const hangsUp = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      // “Come in” and “what would you like?”, as the protocol has it.
      socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]));
      socket.once('data', () => {
        asked++;
        socket.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => hangsUp.listen(0, '127.0.0.1', resolve));
  const said: string[] = [];
  const lost = openReplica({
    url: `postgres://nobody@127.0.0.1:${(hangsUp.address() as AddressInfo).port}/none`,
    connections: 1,
    position: async () => '0/1',
    log: (line) => said.push(line),
  });
  try {
    const ask = () => lost.ask([{ text: 'select 1 as replayed', values: [] }], undefined, () => true);
    await vi.waitFor(async () => {
      expect(await ask()).toBeUndefined();
      expect(asked).toBe(1);
    });
    expect(lost.state().away).toBe(true);
    expect(said).toHaveLength(1);
  } finally {
    await lost.close();
    hangsUp.close();
  }
});

test('positions are compared as numbers, and what is none is reached by nobody', () => {
  expect(readPosition('1/0') > readPosition('0/FFFFFFFF')).toBe(true);
  expect(readPosition('16/B374D848')).toBe(0x16b374d848n);
  for (const odd of ['', 'x', '1/2/3', '-1/0', '123456789/0'])
    expect(readPosition(odd) > readPosition('FFFFFFFF/FFFFFFFF')).toBe(true);
});

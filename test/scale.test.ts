import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as ask, createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { sql } from 'kysely';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build } from '../bin/build.mjs';
import { messages as health } from '../src/health/messages.ts';
import { messages as place } from '../src/place/messages.ts';
import { migrate } from '../src/platform/migrate.ts';
import { type Postgres, startPostgres } from '../src/platform/postgres.ts';
import { freePort } from './port.ts';
import { makeReplica, type Replica } from './replica.ts';
import {
  pooler as hasPooler,
  valkey as hasValkey,
  proxies,
  startPooler,
  startProxy,
  startValkey,
} from './servers.ts';
import { Stream } from './streams.ts';
import { newWorld, type Person, textOf, type World } from './world.ts';

/*
 * A place that has outgrown one process: two that serve pages and one that works behind them, real ones of the built
 * program, each with a data folder of its own as on machines of their own. Before them something that shares out requests,
 * behind them an outside PostgreSQL through PgBouncer with a replica, Valkey, and a bucket.
 */

const long = process.env.PEERHOOD_LONG === '1';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'peerhood-scale-'));
const stops: (() => unknown)[] = [];
let primary: Postgres;
let replica: Replica;
let bucket: FauxqsServer;
let settings: Record<string, string>;
let front: Balancer;
let web: Program[];
let worker: Program;
/** A second one, which shares what there is to do with the first. */
let helper: Program;
/** Only for making people: none of its pages are asked for. */
let world: World;
let ana: Person;
let ben: Person;
let group: string;
let topic: string;
const erased = '01990000-0000-7000-8000-00000000000e';

beforeAll(async () => {
  chmodSync(folder, 0o711);
  const built = build('place');
  const made = (name: string) => {
    mkdirSync(join(folder, name), { mode: 0o711 });
    return join(folder, name);
  };
  primary = await startPostgres({
    dataDir: join(folder, 'primary'),
    log: () => {},
    durable: false,
    connections: 60,
  });
  stops.push(() => primary.stop());
  const superuser = new pg.Client({ connectionString: primary.superuserUrl('peerhood') });
  await superuser.connect();
  // As everywhere but in tests: what was committed goes to the replica at once.
  await superuser.query('alter database peerhood set synchronous_commit = on');
  await superuser.end();
  await migrate(primary.url());
  replica = await makeReplica(primary.superuserUrl(), made('replica'));
  stops.push(() => replica.stop());
  const pooler = hasPooler ? await startPooler(primary.url(), join(folder, 'pooler'), 8) : undefined;
  if (pooler) stops.push(pooler.stop);
  const valkey = hasValkey ? await startValkey(await freePort(), made('valkey')) : undefined;
  if (valkey) stops.push(valkey.stop);
  bucket = await startFauxqs({ port: 0, logger: false, init: { buckets: ['place'] } } as never);
  stops.push(() => bucket.stop());
  front = await openBalancer();
  stops.push(() => front.close());
  settings = {
    DATABASE_URL: pooler?.url ?? primary.url(),
    DATABASE_DIRECT_URL: primary.url(),
    DATABASE_REPLICA_URL: replica.url('peerhood'),
    ...(valkey && { VALKEY_URL: valkey.url }),
    S3_URL: `http://key:secret@127.0.0.1:${bucket.port}/place`,
    PEERHOOD_SECRET: 'a secret for tests alone, 32 characters',
    PUBLIC_URL: `http://127.0.0.1:${front.port}`,
    TRUST_PROXY: '1',
    DRAIN_SECONDS: '1',
    PEERHOOD_BACKUPS_KEPT: '0',
    LOG_FORMAT: 'text',
  };
  await built;
  world = await newWorld({
    place: { databaseUrl: primary.url(), superuserUrl: primary.superuserUrl(), drop: async () => {} },
  });
  stops.push(() => world.drop());
  [ana, ben] = [await world.person('Ana'), await world.person('Ben')];
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  topic = await world.topic(ana, group, 'Sleeping by day');
  // Of another worker's work, before these begin.
  await world.db.asSystem((system) =>
    system.all(sql`insert into erasures (id, posts) values (${erased}, 'keep')`),
  );
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()];
  const started = await Promise.all(
    ports.map((port, place) => startProgram(place < 2 ? 'web' : 'worker', port, String(place))),
  );
  stops.push(() => Promise.all([...web, worker, helper].map((each) => each.stop())));
  [web, worker, helper] = [started.slice(0, 2), started[2]!, started[3]!];
  front.use(ports.slice(0, 2));
}, 120_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('what one process takes the other shows, tells and hands out, and the worker does the rest', async () => {
  const [one, other] = web as [Program, Program];
  // The bucket is the only place that both reach.
  const stream = await new Stream(other, `/topics/${topic}/live`, ben).begun();
  try {
    const post = await reply(one.port, ana, 'Through the other door, @Ben');
    await stream.hears('post', post);
    expect(await page(other.port, ben, `/topics/${topic}`, { 'x-part': 'live' })).toContain(
      'Through the other door',
    );
    expect(await page(other.port, ana, `/topics/${topic}`)).toContain('Through the other door');
    await vi.waitFor(
      async () => expect(await page(other.port, ben, '/notifications')).toContain('Sleeping by day'),
      // The worker was woken by what another process committed: the next minute would be too late.
      { timeout: 10_000, interval: 100 },
    );
    const picture = await sharp({
      create: { width: 30, height: 20, channels: 3, background: '#2f6f5e' },
    })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('body', 'With a picture');
    form.append('file', new File([new Uint8Array(picture)], 'a.png'));
    const sent = await send(one.port, ana, `/topics/${topic}/posts`, { method: 'POST', body: form });
    expect(sent.status).toBe(303);
    const shown = await page(other.port, ana, `/topics/${topic}`);
    const file = /\/files\/[0-9a-f-]{36}/.exec(shown)![0];
    const got = await send(other.port, ana, file);
    expect([got.status, (await got.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    const stranger = await world.person('Eve');
    expect((await send(other.port, stranger, file)).status).toBe(404);
  } finally {
    stream.close();
  }
});

test('a process without pages answers whether it is there and ready, and nothing else', async () => {
  const answers = await Promise.all(
    ['/healthz', '/readyz', '/', `/topics/${topic}`].map((path) => send(worker.port, ben, path)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
});

test('a worker has the whole list of erasures in its own folder, also of those that another did', () => {
  expect(readFileSync(join(dataOf('2'), 'erasures'), 'utf8')).toContain(`${erased} keep\n`);
  // Whoever only serves pages keeps none.
  expect(existsSync(join(dataOf('0'), 'erasures'))).toBe(false);
});

test('what is wrong with the back-ups of a worker is read at the pages of all others', async () => {
  const olga = await world.person('Olga', 'organiser');
  const places = (path: string) => Promise.all(web.map(({ port }) => page(port, olga, path).then(textOf)));
  const { backUpFailed } = place.in('en').organise;
  for (const text of await places('/organise')) expect(text).not.toContain(backUpFailed);
  await world.db.asSystem((system) => system.all(sql`insert into back_up_troubles (why) values ('failed')`));
  for (const text of await places('/organise')) expect(text).toContain(backUpFailed);
  for (const text of await places('/organise/health'))
    expect(text).toContain(health.in('en').says.backupsFailed);
  await world.db.asSystem((system) => system.all(sql`delete from back_up_troubles`));
  for (const text of await places('/organise')) expect(text).not.toContain(backUpFailed);
});

test('whoever is asked to stop says so first, finishes what is under way, and keeps no connection', async () => {
  const [one] = web as [Program];
  const stream = await new Stream(one, `/topics/${topic}/live`, ben).begun();
  // A form that comes slowly, as over a bad line: begun before, and ended while it stops.
  const body = `body=${encodeURIComponent('Sent slowly')}`;
  const slow = connect(one.port, '127.0.0.1');
  let answered = '';
  slow.on('data', (data) => {
    answered += data;
  });
  slow.write(
    `POST /topics/${topic}/posts HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: session=${ana.cookies.get('session')}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 8)}`,
  );
  const kept = new Agent({ keepAlive: true });
  expect((await get(one.port, '/readyz', kept)).statusCode).toBe(200);
  one.child.kill('SIGTERM');
  await vi.waitFor(
    async () => {
      const answer = await get(one.port, '/readyz', kept);
      expect([answer.statusCode, answer.headers.connection]).toEqual([503, 'close']);
    },
    { timeout: 900, interval: 10 },
  );
  // Pages are served all the same, until nobody comes any more.
  expect((await send(one.port, ben, `/topics/${topic}`)).status).toBe(200);
  await stream.over();
  slow.write(body.slice(8));
  await once(slow, 'close');
  expect(answered).toMatch(/^HTTP\/1\.1 303 .*connection: close/is);
  expect(await one.exit).toBe(0);
  await one.start();
  await front.settled();
});

test('every process is started anew under load, and no request and no event is lost', async () => {
  const posts: string[] = [];
  const failures: string[] = [];
  const took: number[] = [];
  const readers = await Promise.all(['Chi', 'Dee', 'Eli'].map((name) => world.person(name)));
  for (const reader of readers) await world.join(reader, group);
  const watching = await Promise.all(
    readers.map(async (reader) => {
      // From when the page was made: an event that comes before the first stream is open is caught up on as well.
      const [, since] = /data-since="([^"]+)"/.exec(await page(front.port, reader, `/topics/${topic}`))!;
      return watch(front.port, `/topics/${topic}/live`, reader, since!);
    }),
  );
  await Promise.all(watching.map((each) => each.begun));

  let over = false;
  const loop = async (who: Person, work: (turn: number) => Promise<void>) => {
    for (let turn = 0; !over; turn++) {
      const begun = performance.now();
      await work(turn).catch((error) => failures.push(`${who.name}: ${error.message}`));
      took.push(performance.now() - begun);
      await pause(20);
    }
  };
  const loops = [
    ...[ana, ben].map((who) =>
      loop(who, async (turn) => {
        const words = `${who.name} says ${turn}, whatever is started anew`;
        posts.push(await reply(front.port, who, words));
        const read = await page(front.port, who, `/topics/${topic}`);
        // One page shows twenty: the newest stands on the last, which the address of the post leads to.
        if (!read.includes(words) && !(await page(front.port, who, `/posts/${posts.at(-1)}`)).includes(words))
          throw new Error(`what was written is not read: ${words}`);
        await pause(150);
      }),
    ),
    ...readers.map((who) =>
      loop(who, async (turn) => {
        await page(front.port, who, [`/topics/${topic}`, `/groups/${group}`, '/', '/messages'][turn % 4]!);
      }),
    ),
  ];
  try {
    for (let round = 0; round < (long ? 5 : 1); round++)
      for (const program of [...web, worker, helper]) {
        program.child.kill('SIGTERM');
        expect(await program.exit).toBe(0);
        await program.start();
        await front.settled();
        await pause(300);
      }
  } finally {
    over = true;
    await Promise.all(loops);
  }
  expect(failures).toEqual([]);
  expect(front.lost).toEqual([]);
  expect(took.length).toBeGreaterThan(50);
  expect(posts.length).toBeGreaterThan(10);
  const { rows } = await world.db.asSystem(async (db) => ({
    rows: await db.all(sql<{ id: string }>`select id from posts where body like '%whatever is started anew'`),
  }));
  expect(rows.map(({ id }) => id).sort()).toEqual([...posts].sort());
  for (const each of watching) await each.hasHeard(posts);
  for (const each of watching) each.close();
  // Whichever worker did it, and whatever was under way when one ended: whoever opened the topic is told of each answer once.
  const answers = sql<{ told: number }>`select (select count(*)::integer from notifications n
      where n.subject_id = p.id and n.person_id = ${ana.id}) as told
    from posts p where p.author_id = ${ben.id} and p.body like '%whatever is started anew'`;
  await vi.waitFor(
    async () => {
      const told = await world.db.asSystem((db) => db.all(answers));
      expect(told.length).toBeGreaterThan(5);
      expect(told.filter((each) => each.told !== 1)).toEqual([]);
    },
    { timeout: 30_000, interval: 100 },
  );
  // Each of those that run now reads from the replica.
  for (const program of web)
    await vi.waitFor(
      async () => {
        await page(program.port, ben, '/groups');
        expect(await figure(program, 'peerhood_replica_reads{from="replica"}')).toBeGreaterThan(0);
      },
      { timeout: 30_000, interval: 50 },
    );
}, 300_000);

test.each(proxies)(
  'through %s as the documentation sets it up: pages, long forms, what is new at once, and nothing is lost when a process ends',
  async (name) => {
    const port = await freePort();
    const [one, other] = web as [Program, Program];
    const proxy = await startProxy(name, proxyGuide(name), port, [one.port, other.port], join(folder, name));
    // As a browser asks: what is compressed on its way may be held back until there is enough of it.
    const stream = await new Stream({ port, close: async () => {} }, `/topics/${topic}/live`, ben, {
      'accept-encoding': 'gzip',
    }).begun();
    try {
      const noise = {
        width: 900,
        height: 900,
        channels: 3 as const,
        noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
      };
      const picture = await sharp({ create: { ...noise, background: '#fff' } })
        .png()
        .toBuffer();
      expect(picture.length).toBeGreaterThan(1024 * 1024);
      const form = new FormData();
      form.append('body', `Sent through ${name}`);
      form.append('file', new File([new Uint8Array(picture)], 'large.png'));
      const sent = await send(port, ana, `/topics/${topic}/posts`, { method: 'POST', body: form });
      expect(sent.status).toBe(303);
      await stream.hears('post', /[0-9a-f-]{36}$/.exec(sent.headers.get('location')!)![0]);
      expect(await page(port, ben, sent.headers.get('location')!)).toContain(`Sent through ${name}`);

      one.child.kill('SIGTERM');
      const ended = one.exit;
      let answers = 0;
      for (let over = false; !over; ) {
        over = await Promise.race([
          ended.then(() => true),
          page(port, ben, `/topics/${topic}`).then(() => false),
        ]);
        answers++;
      }
      for (let more = 0; more < 5; more++) await page(port, ben, `/topics/${topic}`);
      expect(answers).toBeGreaterThan(2);
    } finally {
      stream.close();
      await proxy.stop();
      await one.start();
    }
  },
  60_000,
);

/* ---- What stands before the processes ---- */

/** The pieces of the documentation that set up a proxy before several processes. */
function proxyGuide(name: (typeof proxies)[number]): string {
  const scale = readFileSync(join(root, 'docs/scale.md'), 'utf8');
  const operations = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  const block = (text: string, begins: RegExp) =>
    [...text.matchAll(/```\w*\n(.*?)```/gs)].map(([, code]) => code!).find((code) => begins.test(code))!;
  if (name === 'haproxy') return block(scale, /^defaults\n/);
  if (name === 'caddy') return block(scale, /^peers\.example\.org \{/);
  const [upstream, location] = block(scale, /^upstream /).split(/# in the server block.*\n/) as [
    string,
    string,
  ];
  return upstream + block(operations, /^server \{/).replace(/ {4}location \/ \{.*?\n {4}\}\n/s, location);
}

interface Balancer {
  port: number;
  /** Requests that got no whole answer, and why. */
  lost: string[];
  use(ports: readonly number[]): void;
  /** Once all that it knows of are ready. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Shares out requests as nginx, HAProxy or Caddy do: asks each process ten times a second whether it is ready, keeps
 * connections, and tries another one only when nothing was sent.
 */
async function openBalancer(): Promise<Balancer> {
  const lost: string[] = [];
  let known: { port: number; ready: boolean; agent: Agent }[] = [];
  let turn = 0;
  const server: Server = createServer(async (asked, answer) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const ready = known.filter((each) => each.ready);
    for (let tries = 0; tries < Math.max(1, ready.length); tries++) {
      const to = ready[turn++ % ready.length];
      if (!to) break;
      const outcome = await pass(asked, body, answer, to);
      if (outcome === 'done') return;
      if (outcome === 'never sent') continue;
      lost.push(`${asked.method} ${asked.url}: ${outcome}`);
      if (!answer.headersSent) answer.writeHead(502);
      answer.end();
      return;
    }
    lost.push(`${asked.method} ${asked.url}: nobody is ready`);
    answer.writeHead(502).end();
  });
  const look = async () => {
    await Promise.all(
      known.map(async (each) => {
        const answer = await get(each.port, '/readyz', undefined).catch(() => undefined);
        each.ready = answer?.statusCode === 200;
      }),
    );
  };
  const looking = setInterval(() => void look(), 100);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lost,
    use(ports) {
      known = ports.map((port) => ({ port, ready: true, agent: new Agent({ keepAlive: true }) }));
    },
    settled: () =>
      vi.waitFor(() => expect(known.every(({ ready }) => ready)).toBe(true), { timeout: 10_000 }),
    async close() {
      clearInterval(looking);
      for (const { agent } of known) agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pass(
  asked: IncomingMessage,
  body: Buffer,
  answer: import('node:http').ServerResponse,
  { port, agent }: { port: number; agent: Agent },
): Promise<string> {
  return new Promise((resolve) => {
    const { connection: _, ...headers } = asked.headers;
    const live = asked.url!.endsWith('/live');
    const passed = ask(
      { port, host: '127.0.0.1', agent, method: asked.method!, path: asked.url!, headers },
      (found) => {
        const { connection: _, 'keep-alive': __, ...rest } = found.headers;
        answer.writeHead(found.statusCode!, rest);
        found.pipe(answer);
        found.once('end', () => resolve('done'));
        found.once('error', () => {
          // A stream may end at any time; its reader comes back.
          if (live) answer.end();
          resolve(live ? 'done' : 'broken off');
        });
      },
    );
    passed.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'never sent' : String(error.code ?? error.message)),
    );
    answer.once('close', () => passed.destroy());
    passed.end(body);
  });
}

function get(port: number, path: string, agent: Agent | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = ask({ port, host: '127.0.0.1', path, agent: agent ?? false }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer));
    });
    asked.once('error', reject);
    asked.end();
  });
}

/* ---- Processes ---- */

interface Program {
  port: number;
  metrics: number;
  child: ChildProcess;
  /** The exit code, once it has ended. */
  exit: Promise<number | null>;
  start(): Promise<void>;
  stop(): Promise<unknown>;
  close(): Promise<void>;
}

const dataOf = (name: string) => join(folder, `data-${name}`);

async function startProgram(run: 'web' | 'worker', port: number, name: string): Promise<Program> {
  const data = dataOf(name);
  mkdirSync(data);
  const metrics = await freePort();
  const program = {
    port,
    metrics,
    async start() {
      const child = spawn(
        process.execPath,
        ['--max-semi-space-size=8', join(root, 'dist/server/peerhood.js'), 'start'],
        {
          cwd: root,
          env: {
            PATH: process.env.PATH,
            NODE_ENV: 'production',
            ...settings,
            PEERHOOD_DATA: data,
            PORT: String(port),
            METRICS_PORT: String(metrics),
            PEERHOOD_RUN: run,
          },
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      let said = '';
      child.stderr!.on('data', (data) => {
        said += data;
      });
      program.child = child;
      program.exit = once(child, 'close').then(([code]) => {
        if (code !== 0) console.error(`${run} ended with ${code}:\n${said}`);
        return code as number | null;
      });
      await vi.waitFor(async () => expect((await get(port, '/readyz', undefined)).statusCode).toBe(200), {
        timeout: 30_000,
        interval: 50,
      });
    },
    async stop() {
      if (program.child.exitCode === null) program.child.kill('SIGTERM');
      await program.exit;
    },
  } as Program;
  await program.start();
  return program;
}

async function figure({ metrics }: Program, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  );
}

/* ---- People ---- */

/** As a browser: with the cookies of all answers. */
async function send(port: number, who: Person, path: string, init: RequestInit = {}): Promise<Response> {
  const cookie = [...who.cookies].map((each) => each.join('=')).join('; ');
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { cookie, 'x-forwarded-for': `10.0.0.${who.name.charCodeAt(0)}`, ...init.headers },
  });
  for (const set of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (name === 'wrote') who.cookies.set(name, value);
  }
  return answer;
}

async function page(port: number, who: Person, path: string, headers: Record<string, string> = {}) {
  let answer = await send(port, who, path, { headers });
  if (answer.status >= 300 && answer.status < 400)
    answer = await send(port, who, answer.headers.get('location')!.replace(/#.*/, ''), { headers });
  if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}`);
  return answer.text();
}

/** Returns the post's id. */
async function reply(port: number, who: Person, body: string): Promise<string> {
  const answer = await send(port, who, `/topics/${topic}/posts`, {
    method: 'POST',
    body: new URLSearchParams({ body }),
  });
  if (answer.status !== 303) throw new Error(`POST answered ${answer.status}`);
  return answer.headers.get('location')!.replace('/posts/', '');
}

/** Listens as the script of a page does: after each end it comes back, and says what it heard last. */
function watch(port: number, path: string, who: Person, since: string) {
  const heard = new Set<string>();
  let stream: Stream | undefined;
  let last = since;
  let over = false;
  let began: () => void;
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const take = () => {
    for (const { event, data } of stream?.said ?? []) if (event === 'post') heard.add(data);
    last = stream?.last ?? last;
  };
  const run = async () => {
    while (!over) {
      stream = new Stream({ port } as never, path, who, { 'last-event-id': last });
      await stream.begun().then(began!, () => {});
      await stream.over();
      take();
      await pause(100);
    }
  };
  void run();
  return {
    begun,
    async hasHeard(posts: readonly string[]) {
      await vi.waitFor(
        () => {
          take();
          expect(posts.filter((post) => !heard.has(post))).toEqual([]);
        },
        { timeout: 30_000, interval: 50 },
      );
    },
    close() {
      over = true;
      stream?.close();
    },
  };
}

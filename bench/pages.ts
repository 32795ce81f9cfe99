import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { createApp } from '../src/app.tsx';
import { openDatabase } from '../src/platform/db.ts';
import { diskStore } from '../src/platform/files.ts';
import { makeLimits } from '../src/platform/limits.ts';
import type { Postgres } from '../src/platform/postgres.ts';
import { hashToken } from '../src/platform/session.ts';
import { readAssets } from '../src/server.ts';
import { randomFrom } from '../test/chance.ts';
import type { FloorPage, FloorPlan } from './floor.ts';
import { type Measure, median } from './measure.ts';
import {
  benchFolder,
  end,
  postmaster,
  processorTime,
  signIn,
  startProgram,
  startServer,
  world,
} from './place.ts';
import { copy, hiddenAddress, idAt, postColumns, topicColumns, vocabulary, zipfText } from './seed.ts';

/** A member of a private group reads topics of 20 posts, in a place with 200,000. */
export const topicPage: Measure = (say, log) =>
  measurePages('topic-page', say, log, async (client) => {
    const { rows } = await client.query(
      "select t.id from topics t join groups g on g.id = t.group_id where g.address = 'group-1' and t.kind = 'question' order by t.id limit 100",
    );
    return rows.map(({ id }) => `/topics/${id}`);
  });

export const groupPage: Measure = (say, log) =>
  measurePages('group-page', say, log, async (client) => {
    const { rows } = await client.query(
      'select address from groups g join memberships m on m.group_id = g.id where m.person_id = $1 order by 1 limit 20',
      [reader],
    );
    return rows.map(({ address }) => `/groups/${address}`);
  });

export const frontPage: Measure = (say, log) => measurePages('front-page', say, log, async () => ['/']);

/** The same page by the name that its promise has: somebody's own front page, with all that matters today. */
export const home: Measure = (say, log) => measurePages('home', say, log, async () => ['/']);

export const database = 'bench_pages';
const connections = 16;
const start = Date.UTC(2026, 0, 1);
const people = 2_000;
const groups = 100;
const topicsInGroup = 100;
const postsInTopic = 20;
export const personId = (number: number) => idAt(start, number);
export const reader = personId(1);

async function measurePages(
  name: string,
  say: Parameters<Measure>[0],
  log: (line: string) => void,
  choose: (client: pg.Client) => Promise<string[]>,
): Promise<void> {
  const postgres = await startServer(log);
  try {
    await world(postgres, database, log, fill);
    const cookie = await signIn(postgres, database, reader);
    const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
    await client.connect();
    const paths = await choose(client);
    await client.end();

    const pages = await watch(postgres, paths, cookie);
    const bytes = Math.round(median(pages.map((page) => page.bytes)));
    log(
      `${paths.length} pages of about ${bytes} bytes, ${pages[0]!.statements.length} statements each with the session's`,
    );

    const program = await startProgram({
      DATABASE_URL: postgres.url(database),
      PEERHOOD_DATA: join(benchFolder, 'place'),
    });
    const floor = await quickestFloor(postgres, pages, log);
    try {
      const ours: number[] = [];
      const bare: number[] = [];
      await load(program.port, paths, cookie, 2);
      const cost = { ours: none, bare: none };
      const measured = async (of: keyof typeof cost, server: { port: number; pid: number }) => {
        const before = spent(server.pid);
        const rate = await load(server.port, paths, cookie, 4);
        const after = spent(server.pid);
        const { node, database, pages } = cost[of];
        cost[of] = {
          node: node + after.node - before.node,
          database: database + after.database - before.database,
          pages: pages + rate * 4,
        };
        return rate;
      };
      for (let round = 0; round < 5; round++) {
        bare.push(await measured('bare', floor));
        ours.push(await measured('ours', { port: program.port, pid: program.process.pid! }));
      }
      for (const [of, { node, database, pages }] of Object.entries(cost))
        log(
          `${of}: ${(node / pages).toFixed(2)} ms of Node and ${(database / pages).toFixed(2)} of PostgreSQL a page`,
        );
      const value = median(ours);
      say({ name, value, unit: 'pages/s', floor: median(bare), ratio: value / median(bare) });
    } finally {
      await floor.stop();
      await program.stop();
    }
  } finally {
    await postgres.stop();
  }
}

const none = { node: 0, database: 0, pages: 0 };

/** Processor time until now, in milliseconds. */
const spent = (node: number) => ({
  node: processorTime(node),
  database: processorTime(postmaster()),
});

/** Asks the program itself for each page, and writes down the statements that it sends, so that the floor runs the same. */
async function watch(postgres: Postgres, paths: string[], cookie: string): Promise<FloorPage[]> {
  const db = openDatabase(postgres.url(database), { connections: 1 });
  const { assets, files } = readAssets(join(import.meta.dirname, '..', 'client'));
  const app = createApp({
    db,
    limits: makeLimits(),
    attachments: { store: diskStore(join(tmpdir(), 'peerhood-no-files')), limits: { bytes: 1, perPost: 1 } },
    assets,
    files,
    settings: { publicUrl: 'http://127.0.0.1', secure: false, secret: 'x'.repeat(32), trustProxy: 0 },
  });
  const seen: { text: string; values: unknown[] }[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    // A batch runs several.
    type Statement = { text?: string; values?: unknown[] };
    const [config] = given as [Statement & { statements?: Statement[] }];
    for (const { text, values } of config.statements ?? [config]) {
      if (text && !/from enter\(|set_config\(/.test(text)) seen.push({ text, values: values ?? [] });
    }
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof query;
  const pages: FloorPage[] = [];
  const look = async (path: string) => {
    const answer = await app.request(path, { headers: { cookie } });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    // What a page writes down after answering (read marks, visits) is written the first time only.
    await new Promise((resolve) => setTimeout(resolve, 15));
    return Buffer.byteLength(body);
  };
  for (const path of paths) await look(path);
  for (const path of paths) {
    seen.length = 0;
    const bytes = await look(path);
    const statements = seen.filter(
      ({ text }) => /^\s*(select|with)\b/i.test(text) && !text.includes('set_sight'),
    );
    pages.push({ path, statements: [sessionLookUp(cookie), ...statements], bytes });
  }
  pg.Client.prototype.query = query;
  await db.close();
  return pages;
}

/** Somebody signed in reads: the bare server looks the session up too, by the plain query. */
function sessionLookUp(cookie: string): FloorPage['statements'][number] {
  return {
    text: `select s.person_id, s.id, p.name::text, f.locale, f.time_zone from sessions s join people p on p.id = s.person_id left join preferences f on f.person_id = p.id
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()`,
    values: [hashToken(cookie.slice('session='.length))],
  };
}

async function quickestFloor(postgres: Postgres, pages: FloorPage[], log: (line: string) => void) {
  let best = { size: 0, rate: 0 };
  for (const size of [2, 3, 4, 6, 8]) {
    const floor = await startFloor(postgres, pages, size);
    await load(
      floor.port,
      pages.map((page) => page.path),
      '',
      1,
    );
    const rate = await load(
      floor.port,
      pages.map((page) => page.path),
      '',
      2,
    );
    await floor.stop();
    log(`floor with ${size} connections: ${Math.round(rate)} pages/s`);
    if (rate > best.rate) best = { size, rate };
  }
  const floor = await startFloor(postgres, pages, best.size);
  await load(
    floor.port,
    pages.map((page) => page.path),
    '',
    1,
  );
  return floor;
}

async function startFloor(postgres: Postgres, pages: FloorPage[], size: number) {
  const plan: FloorPlan = {
    databaseUrl: postgres.superuserUrl(database),
    connections: size,
    viewer: reader,
    pages,
  };
  const file = join(benchFolder, 'floor.json');
  writeFileSync(file, JSON.stringify(plan));
  const child = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      process.argv[1]!.replace(/bin\/bench\.mjs$/, 'dist/bench/main.js'),
      'floor',
      file,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (data) => resolve(Number(String(data)))),
  );
  return { port, pid: child.pid!, stop: () => end(child) };
}

/** Pages a second over 16 connections. Any answer but 200 is a failed run. */
async function load(port: number, paths: string[], cookie: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: cookie ? { cookie } : {} })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed`);
  return result['2xx'] / result.duration;
}

/** 2,000 people, 100 groups, 10,000 topics, 200,000 posts; the reader is a member of 20 groups, most of them private. */
export async function fill(client: pg.Client): Promise<void> {
  const random = randomFrom(7);
  const text = zipfText(vocabulary(8_000, 7), 7);
  const day = 86_400_000;
  const groupId = (number: number) => idAt(start + 1, number);
  const visibility = (number: number) =>
    (['private', 'private', 'public', 'community', 'hidden'] as const)[number % 5]!;
  const audience = (number: number) =>
    ({ private: 'members', hidden: 'members', public: 'public', community: 'community' })[visibility(number)];
  const addressOf = (n: number) => (visibility(n - 1) === 'hidden' ? hiddenAddress(n) : `group-${n}`);
  const each = function* (count: number, make: (number: number) => unknown[]) {
    for (let number = 1; number <= count; number++) yield make(number);
  };
  await copy(
    client,
    'people',
    ['id', 'name', 'name_key', 'admitted_at'],
    each(people, (n) => [personId(n), `Person ${n}`, `person ${n}`, new Date(start)]),
  );
  await copy(
    client,
    'groups',
    [
      'id',
      'address',
      'name',
      'visibility',
      'agreement_version',
      'member_count',
      'topic_count',
      'last_post_at',
    ],
    each(groups, (n) => [
      groupId(n),
      addressOf(n),
      `Group ${n}`,
      visibility(n - 1),
      1,
      100,
      topicsInGroup,
      new Date(start + 200 * day),
    ]),
  );
  await copy(
    client,
    'agreements',
    ['group_id', 'audience', 'version', 'body', 'html'],
    each(groups, (n) => [groupId(n), audience(n - 1), 1, 'Be kind.', '<p>Be kind.</p>']),
  );
  // Fifty experiences; a group is about two, the reader lives through three.
  const experienceId = (number: number) => idAt(start + 2, number);
  await copy(
    client,
    'experiences',
    ['id', 'name'],
    each(50, (n) => [experienceId(n), `Experience ${n}`]),
  );
  await copy(
    client,
    'group_experiences',
    ['group_id', 'audience', 'experience_id'],
    (function* () {
      for (let group = 1; group <= groups; group++)
        for (const which of [group, group * 7 + 3])
          yield [groupId(group), audience(group - 1), experienceId((which % 50) + 1)];
    })(),
  );
  await copy(
    client,
    'lived_experiences',
    ['person_id', 'experience_id', 'relation', 'audience'],
    each(3, (n) => [reader, experienceId(n * 9), 'been', 'groups']),
  );
  const members = function* () {
    for (let group = 1; group <= groups; group++) {
      for (let member = 1; member <= 100; member++) {
        const person = member === 1 ? (group <= 20 ? 1 : 2) : ((group * 97 + member * 13) % (people - 2)) + 3;
        yield [
          groupId(group),
          audience(group - 1),
          personId(person),
          member === 2 ? 'facilitator' : 'member',
          1,
        ];
      }
    }
  };
  const seen = new Set<string>();
  const distinct = function* () {
    for (const row of members()) {
      const key = `${row[0]} ${row[2]}`;
      if (!seen.has(key)) yield row;
      seen.add(key);
    }
  };
  await copy(
    client,
    'memberships',
    ['group_id', 'audience', 'person_id', 'role', 'agreed_version'],
    distinct(),
  );

  const topicTime = (group: number, topic: number) =>
    start + day * (1 + (topic / topicsInGroup) * 200) + group * 1000;
  const topicId = (group: number, topic: number) => idAt(topicTime(group, topic), group * 1000 + topic);
  const author = (group: number, topic: number, post: number) =>
    personId(((group * 31 + topic * 17 + post * 7) % (people - 2)) + 3);
  const topics = function* () {
    for (let group = 1; group <= groups; group++) {
      for (let topic = 1; topic <= topicsInGroup; topic++) {
        const at = topicTime(group, topic);
        const resolved = random() < 0.5;
        yield [
          topicId(group, topic),
          groupId(group),
          audience(group - 1),
          'question',
          text(8),
          author(group, topic, 0),
          new Date(at),
          new Date(at + (postsInTopic - 1) * 600_000),
          postsInTopic - 1,
          postsInTopic - 1,
          new Date(at + 600_000),
          resolved ? 'resolved' : null,
        ];
      }
    }
  };
  await copy(client, 'topics', [...topicColumns, 'first_reply_at', 'resolution'], topics());
  const posts = function* () {
    for (let group = 1; group <= groups; group++) {
      for (let topic = 1; topic <= topicsInGroup; topic++) {
        for (let post = 0; post < postsInTopic; post++) {
          const at = topicTime(group, topic) + post * 600_000;
          const body = text(30 + Math.floor(random() * 60));
          yield [
            idAt(at, (group * 1000 + topic) * 100 + post),
            topicId(group, topic),
            groupId(group),
            audience(group - 1),
            author(group, topic, post),
            post === 0 ? 't' : 'f',
            body,
            `<p>${body}</p>`,
            new Date(at),
          ];
        }
      }
    }
  };
  await copy(client, 'posts', postColumns, posts());
  const tags = function* () {
    for (let group = 1; group <= groups; group++) {
      for (let topic = 1; topic <= topicsInGroup; topic++)
        yield [topicId(group, topic), groupId(group), audience(group - 1), `tag-${topic % 12}`];
    }
  };
  await copy(client, 'topic_tags', ['topic_id', 'group_id', 'audience', 'tag'], tags());
}

import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  addressOf,
  community,
  cookieOf,
  groupId,
  largeGroup,
  moderator,
  personId,
  rareWord,
  roomId,
  type Size,
  viewer,
  words,
} from './community.ts';
import { type Measure, median, percentile } from './measure.ts';
import {
  benchFolder,
  counting,
  processorTime,
  processorTimeOf,
  startProgram,
  startServer,
  world,
} from './place.ts';
import { type Asked, asked, briefly, countAnew, readyToCount } from './statements.ts';

const sizes: Size[] = [
  { people: 1_000, groups: 160, posts: 10_000 },
  { people: 4_000, groups: 200, posts: 100_000 },
  { people: 20_000, groups: 500, posts: 1_000_000 },
  { people: 60_000, groups: 1_500, posts: 5_000_000 },
];

/** A page at the largest place may cost so much of what it costs at the smallest. */
const budget = 1.2;
const rounds = 20;
const inRound = 4;

interface Page {
  name: string;
  path: string;
  cookie: string;
}

interface Seen {
  buffers: number;
  /** Milliseconds of the processor. */
  node: number;
  database: number;
  /** Milliseconds until it was there. */
  took: number;
  bytes: number;
  statements: Asked[];
}

interface Place {
  size: Size;
  database: string;
  program: Awaited<ReturnType<typeof startProgram>>;
  pages: Page[];
  agent: Agent;
}

export const databaseOf = ({ posts }: Size) => `bench_community_${posts}`;

/**
 * The same pages, of the same groups, topics and person, in places of very different size: what a page costs must not grow
 * with the place around it. Buffers are counted exactly; processor time is the least of some rounds, taken in turns, since
 * others may be busy on the machine, too; how long it took is said beside it. `growth 1000000` leaves out larger places, and
 * `growth reports flags` all pages but those whose names hold one of these words.
 */
export const growth: Measure = async (say, log) => {
  const most = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? Number.POSITIVE_INFINITY);
  const only = process.argv.slice(3).filter((word) => !/^(--.*|\d+)$/.test(word));
  // Worlds are looked through when they are made; nobody else is to do that meanwhile.
  const postgres = await startServer(log, {
    connections: 80,
    settings: { ...counting, autovacuum: 'off' },
  });
  const client = new pg.Client({ connectionString: postgres.superuserUrl() });
  const places: Place[] = [];
  try {
    await client.connect();
    await readyToCount(client);
    for (const size of sizes.filter(({ posts }) => posts <= most)) {
      const database = databaseOf(size);
      const begun = performance.now();
      await world(postgres, database, log, community(size));
      log(
        `${size.posts.toLocaleString('en')} posts: ready after ${Math.round((performance.now() - begun) / 1000)} s`,
      );
      const program = await startProgram({
        DATABASE_URL: postgres.url(database),
        PEERHOOD_DATA: join(benchFolder, `place-${size.posts}`),
        PEERHOOD_BACKUPS_KEPT: '0',
        TRUST_PROXY: 'true',
      });
      places.push({
        size,
        database,
        program,
        pages: await pagesOf(postgres.superuserUrl(database)),
        agent: new Agent({ keepAlive: true }),
      });
    }
    // What the jobs of a minute find to do in a new world they do now, and not while pages are counted.
    log('Waiting for a minute, for the jobs of all places.');
    await delay(75_000);
    // As the server's own cleaning, which is off, leaves a table in which jobs changed rows.
    for (const { database } of places) await cleaned(postgres.superuserUrl(database));
    const missed: string[] = [];
    for (const [index, { name }] of places[0]!.pages.entries()) {
      if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
      const seen = await measure(client, places, index);
      const show = (of: (seen: Seen) => number) =>
        seen.map((each) => of(each).toFixed(of(each) < 100 ? 2 : 0)).join(' → ');
      log(
        `${name}: buffers ${show((each) => each.buffers)}; Node ${show((each) => each.node)} ms; PostgreSQL ${show((each) => each.database)} ms; took ${show((each) => each.took)} ms; bytes ${show((each) => each.bytes)}`,
      );
      const [smallest, largest] = [seen[0]!, seen.at(-1)!];
      const tell = (what: string, unit: string, of: (seen: Seen) => number) => {
        const ratio = of(largest) / of(smallest);
        const over = unit !== 'ms' && ratio > budget;
        if (over) missed.push(`${name}, ${what}: ${ratio.toFixed(2)}`);
        say({
          name: `${name}, ${what}`,
          value: of(largest),
          unit,
          floor: of(smallest),
          ratio,
        });
      };
      tell('buffers', 'buffers', (each) => each.buffers);
      tell('processor', 'ms of CPU', (each) => each.node + each.database);
      tell('latency p50', 'ms', (each) => each.took);
      if (largest.buffers > smallest.buffers * budget) for (const line of grown(smallest, largest)) log(line);
    }
    if (missed.length > 0) {
      log(`\nMissed, more than ${budget} times the smallest place:\n  ${missed.join('\n  ')}`);
      process.exitCode = 1;
    }
  } finally {
    for (const { program, agent } of places) {
      agent.destroy();
      await program.stop();
    }
    await client.end();
    await postgres.stop();
  }
};

async function cleaned(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum');
  await client.end();
}

/** The pages that matter, as the database says where they are. */
async function pagesOf(url: string): Promise<Page[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const one = async (text: string, values: unknown[] = []) => {
    const { rows } = await client.query<{ found: string }>(text, values);
    return rows[0]!.found;
  };
  const cursor = (at: string) => `(extract(epoch from ${at}) * 1000000)::bigint::text || '_' || id`;
  try {
    const near = await one(
      'select id as found from topics where group_id = $1 and reply_count = 19 order by created_at desc offset 3 limit 1',
      [groupId(1)],
    );
    const long = await one('select id as found from topics order by reply_count desc limit 1');
    const deep = await one(
      `select ${cursor('last_post_at')} as found from topics where group_id = (select id from groups where address = $1)
      order by last_post_at offset 30 limit 1`,
      [largeGroup],
    );
    const late = await one(
      `select ${cursor('created_at')} as found from posts where topic_id = $1 order by created_at desc, id desc offset 40 limit 1`,
      [long],
    );
    const post = await one(
      'select id as found from posts where topic_id = $1 order by created_at offset 10 limit 1',
      [near],
    );
    const conversation = await one(
      'select room_id as found from conversations where asker_id = $1 order by 1 limit 1',
      [viewer],
    );
    // So common that even the smallest place has more of it than search ranks.
    const common = words[34]!;
    const pages: [string, string, string?][] = [
      ['front page of a visitor', '/', ''],
      ['home', '/'],
      ['groups', '/groups'],
      ['groups, found', `/groups?q=${words[400 + 7]}`],
      ['group', `/groups/${addressOf(1)}`],
      ['large group', `/groups/${largeGroup}`],
      ['large group, its end', `/groups/${largeGroup}?before=${deep}`],
      ['members of a group', `/groups/${addressOf(1)}/members`],
      ['members of the large group', `/groups/${largeGroup}/members`],
      ['about a group', `/groups/${addressOf(1)}/about`],
      ['topic', `/topics/${near}`],
      ['long topic', `/topics/${long}`],
      ['long topic, its end', `/topics/${long}?after=${late}`],
      ['one post', `/posts/${post}`],
      ['search, rare word', `/search?q=${rareWord}`, cookieOf(personId(3))],
      ['search, common word', `/search?q=${common}`, cookieOf(personId(4))],
      ['search, two words', `/search?q=${words[300]}+${words[700]}`, cookieOf(personId(5))],
      ['search in a group', `/search?q=${common}&group=${addressOf(1)}`, cookieOf(personId(6))],
      ['messages', '/messages'],
      ['room', `/rooms/${roomId(1)}`],
      ['conversation', `/conversations/${conversation}`],
      ['notifications', '/notifications'],
      ['replies to me', '/replies'],
      ['waiting for a reply', '/waiting'],
      ['ask', '/ask'],
      ['requests', '/requests'],
      ['helping', '/helping'],
      ['a person', `/people/${personId(5)}`],
      ['you', '/you'],
      ['saved', '/you/bookmarks'],
      ['figures', '/figures'],
      ['reports', '/reports', cookieOf(moderator)],
      ['flags', '/flags', cookieOf(moderator)],
      ['decisions', '/decisions', cookieOf(moderator)],
      ['people of the place', '/organise/people', cookieOf(moderator)],
      ['groups of the place', '/organise/groups', cookieOf(moderator)],
    ];
    return pages.map(([name, path, cookie = cookieOf(viewer)]) => ({ name, path, cookie }));
  } finally {
    await client.end();
  }
}

async function measure(client: pg.Client, places: Place[], index: number): Promise<Seen[]> {
  // Statements are planned the first time on each connection, and what a page writes down is written the first time only.
  for (const place of places)
    for (let turn = 0; turn < 2; turn++)
      await Promise.all(Array.from({ length: 4 }, () => get(place, place.pages[index]!)));
  const all = places.map(() => ({
    node: [] as number[],
    database: [] as number[],
    took: [] as number[],
    bytes: 0,
  }));
  for (const { database } of places) await countAnew(client, database);
  for (let round = 0; round < rounds; round++)
    for (const [which, place] of places.entries()) {
      const so = all[which]!;
      const { rows } = await client.query<{ pid: number }>(
        'select pid from pg_stat_activity where datname = $1',
        [place.database],
      );
      const spent = () => ({
        node: processorTime(place.program.process.pid!),
        database: rows.map(({ pid }) => processorTimeOf(pid)),
      });
      const before = spent();
      for (let turn = 0; turn < inRound; turn++) {
        const from = performance.now();
        so.bytes = await get(place, place.pages[index]!);
        so.took.push(performance.now() - from);
      }
      const after = spent();
      so.node.push((after.node - before.node) / inRound);
      // A connection that ended meanwhile tells nothing any more.
      const more = after.database.map((now, which) => Math.max(0, now - before.database[which]!));
      so.database.push(more.reduce((sum, one) => sum + one, 0) / inRound);
    }
  const seen: Seen[] = [];
  for (const [which, { database }] of places.entries()) {
    // Jobs read as somebody, too; what belongs to the page ran each time.
    const statements = (await asked(client, database, true)).filter(
      ({ calls }) => calls >= rounds * inRound * 0.9,
    );
    const so = all[which]!;
    seen.push({
      buffers: statements.reduce((sum, { buffers }) => sum + buffers, 0) / (rounds * inRound),
      node: percentile(so.node, 0),
      database: percentile(so.database, 0),
      took: median(so.took),
      bytes: so.bytes,
      statements,
    });
  }
  return seen;
}

/** Which statements account for it. */
function grown(smallest: Seen, largest: Seen): string[] {
  const per = (of: Seen, text: string) =>
    (of.statements.find((each) => each.text === text)?.buffers ?? 0) / (rounds * inRound);
  return largest.statements
    .map(({ text }) => ({ text, from: per(smallest, text), to: per(largest, text) }))
    .filter(({ from, to }) => to - from > 1)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, 4)
    .map(({ text, from, to }) => `    ${from.toFixed(0)} → ${to.toFixed(0)} buffers: ${briefly(text)}`)
    .concat(
      largest.statements
        .filter(({ plans, calls }) => plans > calls / 10)
        .map(({ text, plans, calls }) => `    planned anew ${plans} times of ${calls}: ${briefly(text)}`),
    );
}

/** @returns how many bytes came */
function get(place: Place, page: Page): Promise<number> {
  const { path, cookie } = page;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port: place.program.port,
        agent: place.agent,
        path,
        headers: { ...(cookie ? { cookie } : {}), 'x-forwarded-for': elsewhere() },
      },
      (answer) => {
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        answer.once('end', () =>
          answer.statusCode === 200 || (answer.statusCode === 303 && path.startsWith('/posts/'))
            ? resolve(bytes)
            : reject(new Error(`${path} answered ${answer.statusCode}`)),
        );
      },
    );
    // The place ended this connection while it was not used: its turn was long ago.
    sent.once('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? get(place, page).then(resolve, reject)
        : reject(error),
    );
    sent.end();
  });
}

let asks = 0;
/** Each time from elsewhere, so that what one address may ask for is not used up. */
const elsewhere = () => `10.${++asks & 127}.${(asks >> 7) & 255}.${(asks >> 15) & 255}`;

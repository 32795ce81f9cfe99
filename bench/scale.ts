import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { type Postgres, startPostgres } from '../src/platform/postgres.ts';
import { freePort } from '../test/port.ts';
import { makeReplica, type Replica } from '../test/replica.ts';
import { pooler as hasPooler, valkey as hasValkey, startPooler, startValkey } from '../test/servers.ts';
import * as chat from './chat.ts';
import { type Measure, median } from './measure.ts';
import { database, fill, reader } from './pages.ts';
import { benchFolder, familyOf, freshFolder, processorTime, signIn, startProgram, world } from './place.ts';

const secret = 'a secret for measuring, of 32 characters';
/** Requests of each turn: by number and not by time, which on a busy machine warms nothing up. */
const counted = 300;
const warm = 600;
/** For messages, in milliseconds. */
const turn = 4_000;

/**
 * What one request takes of which processor, when a place has outgrown one process: alone, through PgBouncer, with a
 * replica, and everything together. The floor is one process on its database. All of it on this machine: rates say
 * how busy it is besides, processor time says what a machine of its own would have to give.
 */
export const scale: Measure = async (say, log) => {
  const home = join(benchFolder, 'scale');
  mkdirSync(home, { recursive: true });
  chmodSync(benchFolder, 0o755);
  chmodSync(home, 0o755);
  const primary = await startPostgres({
    dataDir: join(home, 'data'),
    log,
    purpose: 'place',
    connections: 80,
  });
  const ends: (() => Promise<unknown>)[] = [() => primary.stop()];
  try {
    await world(primary, database, log, fill);
    await world(primary, chat.database, log, chat.fill);
    // What pages note besides, such as how far one has read, waits for no disk that others are busy with.
    await atOnce(primary, `alter database ${database} set synchronous_commit = off`);
    const replica = await makeReplica(primary.superuserUrl(), freshFolder(join(home, 'replica')));
    ends.push(() => replica.stop());
    const through = hasPooler
      ? await startPooler(primary.url(database), freshFolder(join(home, 'pooler')), 8)
      : undefined;
    if (through) ends.push(through.stop);
    const bus = hasValkey
      ? await startValkey(await freePort(), freshFolder(join(home, 'valkey')))
      : undefined;
    if (bus) ends.push(bus.stop);

    const place = { primary, replica, pooler: through?.process.pid, home };
    const direct = { DATABASE_URL: primary.url(database) };
    const pooled = through && {
      DATABASE_URL: through.url,
      DATABASE_DIRECT_URL: primary.url(database),
    };
    const reading = { DATABASE_REPLICA_URL: replica.url(database) };
    const all = { ...(pooled ?? direct), ...reading, ...(bus && { VALKEY_URL: bus.url }) };
    const costs = await pages(
      place,
      {
        'one process': [direct],
        ...(pooled && { PgBouncer: [pooled] }),
        replica: [{ ...direct, ...reading }],
        'all, two processes': [all, all],
      },
      log,
    );
    tell('topic', 'ms/page', costs, say);

    const chatUrl = primary.url(chat.database);
    const alone = await sends(place, { DATABASE_URL: chatUrl }, log);
    const together = await sends(
      place,
      {
        DATABASE_URL: through ? through.url.replace(database, chat.database) : chatUrl,
        DATABASE_DIRECT_URL: chatUrl,
        DATABASE_REPLICA_URL: replica.url(chat.database),
        ...(bus && { VALKEY_URL: bus.url }),
      },
      log,
    );
    tell('message', 'ms/message', { 'one process': alone, all: together }, say);
    await working(place, direct, say, log);
  } finally {
    for (const stop of ends.reverse()) await stop();
    rmSync(join(home, 'replica'), { recursive: true, force: true });
  }
};

interface Place {
  primary: Postgres;
  replica: Replica;
  pooler: number | undefined;
  home: string;
}

/** Processor time for one request, in milliseconds, and how many there were in a second. */
interface Cost {
  node: number;
  primary: number;
  replica: number;
  pooler: number;
  rate: number;
}

/** The first is what the others are compared with. */
function tell(
  what: string,
  unit: string,
  costs: Readonly<Record<string, Cost>>,
  say: Parameters<Measure>[0],
): void {
  const [floor] = Object.values(costs);
  for (const [name, cost] of Object.entries(costs)) {
    for (const part of ['node', 'primary', 'replica', 'pooler'] as const) {
      const least = part === 'node' ? floor!.node : floor!.primary;
      // What another process of the same server does besides is no part of it.
      if (cost[part] >= 0.1 || part === 'node' || (part === 'pooler' && name !== 'one process'))
        say({
          name: `${what}, ${name}: ${part}`,
          value: cost[part],
          unit,
          floor: least,
          ratio: cost[part] / least,
        });
    }
    const { rate } = cost;
    say({
      name: `${what}, ${name}: rate`,
      value: rate,
      unit: 'a second',
      floor: floor!.rate,
      ratio: rate / floor!.rate,
    });
  }
}

/**
 * Somebody reads topics of twenty posts. All ways are measured in turn, several times: on a machine that others use too,
 * what one takes depends on what they do meanwhile, and two that follow each other can be compared.
 */
async function pages(
  place: Place,
  ways: Readonly<Record<string, Record<string, string>[]>>,
  log: (line: string) => void,
): Promise<Record<string, Cost>> {
  const cookie = await signIn(place.primary, database, reader);
  const client = new pg.Client({ connectionString: place.primary.superuserUrl(database) });
  await client.connect();
  const { rows } = await client.query(
    "select t.id from topics t join groups g on g.id = t.group_id where g.address = 'group-1' and t.kind = 'question' order by t.id limit 100",
  );
  await client.end();
  const paths = rows.map(({ id }) => `/topics/${id}`);
  const running = new Map<string, Awaited<ReturnType<typeof start>>[]>();
  try {
    for (const [name, environments] of Object.entries(ways)) {
      const before = await connections(place.primary);
      const programs = await Promise.all(
        environments.map((each, at) => start(place, each, `web-${running.size}-${at}`, 'web')),
      );
      running.set(name, programs);
      await Promise.all(programs.map(({ port }) => read(port, paths, cookie, warm)));
      const more = (await connections(place.primary)) - before;
      const memory = programs.map(({ process }) => `${pss(process.pid!).toFixed(0)} MB`);
      log(`${name}: ${more} more connections to the primary; a process takes ${memory.join(', ')}`);
    }
    const found = new Map<string, Cost[]>();
    for (let round = 0; round < 3; round++)
      for (const [name, programs] of running) {
        const cost = await spent(
          place,
          programs.map(({ process }) => process.pid!),
          async () => {
            await Promise.all(programs.map(({ port }) => read(port, paths, cookie, counted)));
            return counted * programs.length;
          },
        );
        found.set(name, [...(found.get(name) ?? []), cost]);
      }
    return Object.fromEntries([...found].map(([name, costs]) => [name, middle(costs)]));
  } finally {
    for (const program of [...running.values()].flat()) await program.stop();
  }
}

/** So many pages over a few connections: time is not what counts here. Any answer but 200 is a failed run. */
async function read(port: number, paths: string[], cookie: string, amount: number): Promise<void> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 6,
    timeout: 60,
    amount,
    requests: paths.map((path) => ({ path, headers: { cookie } })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${JSON.stringify(result.statusCodeStats)} were answered, ${result.errors} were not`);
}

/** Many people write messages at the same time. */
async function sends(
  place: Place,
  environment: Record<string, string>,
  log: (line: string) => void,
): Promise<Cost> {
  const program = await start(place, environment, 'web-0', 'web');
  try {
    await chat.send(program.port, 1_000, 1_000);
    const costs: Cost[] = [];
    for (let round = 0; round < 3; round++)
      costs.push(
        await spent(
          place,
          [program.process.pid!],
          async () => (await chat.send(program.port, turn)) * (turn / 1_000),
        ),
      );
    log(`messages: ${median(costs.map(({ rate }) => rate)).toFixed(0)} a second`);
    return middle(costs);
  } finally {
    await program.stop();
  }
}

/** What the worker takes for telling people of a reply, and how soon the last of many is told of. */
async function working(
  place: Place,
  environment: Record<string, string>,
  say: Parameters<Measure>[0],
  log: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: place.primary.superuserUrl(database) });
  await client.connect();
  const { rows } = await client.query(
    "select t.id, t.group_id, t.author_id from topics t join groups g on g.id = t.group_id where g.address = 'group-1' order by t.id limit 100",
  );
  // Twenty people who want to hear of everything there.
  await client.query(
    `insert into group_levels (person_id, group_id, level) select person_id, group_id, 'watch' from memberships
     where group_id = $1 order by person_id limit 20 on conflict do nothing`,
    [rows[0]!.group_id],
  );
  const worker = await start(place, environment, 'worker', 'worker');
  try {
    const count = async (table: string) =>
      Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);
    const before = { told: await count('notifications'), ms: processorTime(worker.process.pid!) };
    const replies = 300;
    for (let number = 0; number < replies; number++) {
      const topic = rows[number % rows.length]!;
      await client.query(
        'insert into posts (topic_id, group_id, author_id, body, html) values ($1, $2, $3, $4, $4)',
        [topic.id, topic.group_id, topic.author_id, `Words ${number}`],
      );
    }
    const sent = performance.now();
    while ((await count('happenings')) > 0 && performance.now() - sent < 120_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const late = performance.now() - sent;
    const told = (await count('notifications')) - before.told;
    const ms = processorTime(worker.process.pid!) - before.ms;
    log(
      `${replies} replies made ${told} notifications; the last was told of ${late.toFixed(0)} ms after it was sent`,
    );
    say({
      name: 'worker: a reply',
      value: ms / replies,
      unit: 'ms',
      floor: told / replies,
      ratio: ms / Math.max(1, told),
    });
    log(`the worker takes ${pss(worker.process.pid!).toFixed(0)} MB`);
  } finally {
    await client.end();
    await worker.stop();
  }
}

async function start(place: Place, environment: Record<string, string>, name: string, run: 'web' | 'worker') {
  const data = join(place.home, name);
  if (!existsSync(data)) mkdirSync(data);
  const program = await startProgram({
    PEERHOOD_DATA: data,
    PEERHOOD_SECRET: secret,
    PEERHOOD_RUN: run,
    PEERHOOD_BACKUPS_KEPT: '0',
    TRUST_PROXY: 'true',
    ...environment,
  });
  // A worker serves no pages, yet is there only when its jobs are.
  for (let ready = false; !ready; )
    ready = (await fetch(`http://127.0.0.1:${program.port}/readyz`)).status === 200;
  return program;
}

async function spent(place: Place, nodes: number[], run: () => Promise<number>): Promise<Cost> {
  const primary = Number(
    readFileSync(join(place.home, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  const now = () => ({
    node: nodes.reduce((sum, pid) => sum + processorTime(pid), 0),
    primary: processorTime(primary),
    replica: processorTime(place.replica.process.pid!),
    pooler: place.pooler ? processorTime(place.pooler) : 0,
  });
  const before = now();
  const begun = performance.now();
  const requests = await run();
  const seconds = (performance.now() - begun) / 1_000;
  const after = now();
  return {
    node: (after.node - before.node) / requests,
    primary: (after.primary - before.primary) / requests,
    replica: (after.replica - before.replica) / requests,
    pooler: (after.pooler - before.pooler) / requests,
    rate: requests / seconds,
  };
}

function middle(costs: Cost[]): Cost {
  const of = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  return {
    node: of('node'),
    primary: of('primary'),
    replica: of('replica'),
    pooler: of('pooler'),
    rate: of('rate'),
  };
}

async function atOnce(primary: Postgres, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary.superuserUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function connections(primary: Postgres): Promise<number> {
  const client = new pg.Client({ connectionString: primary.superuserUrl(database) });
  await client.connect();
  const { rows } = await client.query(
    `select count(*) as n from pg_stat_activity where usename = 'peerhood_app' and datname = current_database()`,
  );
  await client.end();
  return Number(rows[0].n);
}

/** Proportional set size of a process and its own, in MB. */
function pss(root: number): number {
  return familyOf(root).reduce((sum, { pid }) => {
    const [, kilobytes = '0'] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return sum + Number(kilobytes) / 1024;
  }, 0);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { hashToken } from '../src/platform/session.ts';
import { type Measure, median, percentile } from './measure.ts';
import { database, fill, personId } from './pages.ts';
import { benchFolder, end, memoryOf, startProgram, startServer, world } from './place.ts';

/** Events measured for each number of streams, and how many a second. */
const events = 50;
const perSecond = 5;

/**
 * Streams of different people on one topic of a private group: how long after its commit an event has reached the last
 * of them, against a bare `node:http` server that writes the same bytes to as many; and the memory of a stream. The
 * statement that both wait for is the same insert, by the same connection.
 */
export const liveStreams: Measure = async (say, log) => {
  const postgres = await startServer(log);
  try {
    await world(postgres, database, log, fill);
    const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
    await client.connect();
    const { rows } = await client.query<{ id: string; group_id: string; author_id: string }>(
      "select t.id, t.group_id, t.author_id from topics t join groups g on g.id = t.group_id where g.address = 'group-1' order by t.id limit 1",
    );
    const topic = rows[0]!;
    for (const count of [500, 2_000]) {
      await admit(client, topic.group_id, count);
      const program = await startProgram({
        DATABASE_URL: postgres.url(database),
        PEERHOOD_DATA: join(benchFolder, 'place'),
        TRUST_PROXY: 'true',
      });
      const bare = await startBare();
      try {
        // The program renders nothing for a stream, yet its first pages cost memory of their own.
        for (let page = 0; page < 300; page++)
          await (await fetch(`http://127.0.0.1:${program.port}/`)).arrayBuffer();
        const empty = await settled(program.process.pid!);
        const ours = await openStreams(program.port, `/topics/${topic.id}/live`, count);
        const full = await settled(program.process.pid!);
        const floor = await openStreams(bare.port, '/', count);
        const change = () =>
          client.query<{ id: string }>(
            'insert into posts (topic_id, group_id, author_id, body, html) values ($1, $2, $3, $4, $4) returning id',
            [topic.id, topic.group_id, topic.author_id, 'Words'],
          );
        for (let warm = 0; warm < 5; warm++)
          await deliver(ours, count, async () => (await change()).rows[0]!.id);
        const taken: number[] = [];
        const bareTaken: number[] = [];
        for (let turn = 0; turn < events; turn++) {
          const begun = performance.now();
          taken.push(await deliver(ours, count, async () => (await change()).rows[0]!.id));
          bareTaken.push(
            await deliver(floor, count, async () => {
              const { rows } = await change();
              void fetch(`http://127.0.0.1:${bare.port}/tell?id=${rows[0]!.id}`);
              return rows[0]!.id;
            }),
          );
          await new Promise((resolve) =>
            setTimeout(resolve, Math.max(0, 1000 / perSecond - (performance.now() - begun))),
          );
        }
        const rate = (times: number[]) => (count * 1000) / median(times);
        say({
          name: `live ${count} deliveries`,
          value: rate(taken),
          unit: '1/s',
          floor: rate(bareTaken),
          ratio: rate(taken) / rate(bareTaken),
        });
        say({
          name: `live ${count} to the last, p95`,
          value: percentile(taken, 0.95),
          unit: 'ms',
          floor: percentile(bareTaken, 0.95),
          ratio: percentile(taken, 0.95) / percentile(bareTaken, 0.95),
        });
        const each = ((full - empty) * 1024) / count;
        say({ name: `live ${count} memory a stream`, value: each, unit: 'kB', floor: 64, ratio: each / 64 });
        for (const stream of [...ours.streams, ...floor.streams]) stream.destroy();
      } finally {
        await bare.stop();
        await program.stop();
      }
    }
    await client.end();
  } finally {
    await postgres.stop();
  }
};

/** As many members, each with a session. */
async function admit(client: pg.Client, group: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await client.query(
      'insert into memberships (group_id, person_id) values ($1, $2) on conflict do nothing',
      [group, personId(number)],
    );
    await client.query(
      `with known as (update sessions set expires_at = now() + interval '30 days', seen_at = now(), ended_at = null
         where token_hash = $1 returning 1)
       insert into sessions (token_hash, person_id, expires_at)
       select $1, $2::uuid, now() + interval '30 days' where not exists (select 1 from known)`,
      [hashToken(`live-${number}`), personId(number)],
    );
  }
}

interface Listeners {
  streams: IncomingMessage[];
  /** How many have each id. */
  heard: Map<string, number>;
  wake: () => void;
}

async function openStreams(port: number, path: string, count: number): Promise<Listeners> {
  const listeners: Listeners = { streams: [], heard: new Map(), wake: () => {} };
  const one = (number: number) =>
    new Promise<void>((resolve, reject) => {
      const headers = {
        cookie: `session=live-${number}`,
        // Each comes from a place of its own.
        'x-forwarded-for': `10.0.${number >> 8}.${number & 255}`,
      };
      get({ port, path, agent: false, headers }, (stream) => {
        if (stream.statusCode !== 200) return reject(new Error(`a stream answered ${stream.statusCode}`));
        listeners.streams.push(stream);
        let text = '';
        stream.setEncoding('utf8');
        stream.on('error', () => {});
        stream.on('data', (data: string) => {
          text += data;
          for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
            const part = text.slice(0, at);
            text = text.slice(at + 2);
            if (part.includes('event: hello')) resolve();
            const id = /event: post\ndata: (\S+)/.exec(part)?.[1];
            if (id) listeners.heard.set(id, (listeners.heard.get(id) ?? 0) + 1);
          }
          listeners.wake();
        });
      }).on('error', reject);
    });
  for (let from = 1; from <= count; from += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - from + 1) }, (_, place) => one(from + place)),
    );
  return listeners;
}

/** Milliseconds from the end of a change until all have heard of it. */
async function deliver(to: Listeners, count: number, change: () => Promise<string>): Promise<number> {
  const id = await change();
  const begun = performance.now();
  while ((to.heard.get(id) ?? 0) < count)
    await new Promise<void>((resolve) => {
      to.wake = resolve;
    });
  to.heard.clear();
  return performance.now() - begun;
}

async function startBare(): Promise<{ port: number; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      process.argv[1]!.replace(/bin\/bench\.mjs$/, 'dist/bench/main.js'),
      'bare-streams',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = await new Promise<number>((resolve) =>
    child.stdout!.once('data', (data) => resolve(Number(String(data)))),
  );
  return { port, stop: () => end(child) };
}

/** Proportional set size in MB, once it has stopped to change. */
async function settled(pid: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return memoryOf(pid);
}

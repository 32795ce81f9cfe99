import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { hashToken } from '../src/platform/session.ts';
import { type Measure, median } from './measure.ts';
import { benchFolder, end, startProgram, startServer, world } from './place.ts';

export const database = 'bench_chat_send';
const people = 256;
const rooms = 8;
/** Requests under way at the same time, and how long one turn takes, in milliseconds. */
const parallel = 64;
const turn = 2_500;
const warm = 4_000;

const roomId = (number: number) => `00000000-0000-7000-8000-1${String(number).padStart(11, '0')}`;
const writerId = (number: number) => `00000000-0000-7000-8000-2${String(number).padStart(11, '0')}`;
const groupId = '00000000-0000-7000-8000-300000000000';

/**
 * Messages that were accepted over HTTP, each of them durable, from many people into rooms of one group; against a bare
 * `node:http` and `pg` that reads the form, runs the bare insert as a named statement and answers 303.
 */
export const chatSend: Measure = async (say, log) => {
  const postgres = await startServer(log);
  try {
    await world(postgres, database, log, fill);
    const program = await startProgram({
      DATABASE_URL: postgres.url(database),
      PEERHOOD_DATA: join(benchFolder, 'place'),
      TRUST_PROXY: 'true',
    });
    // One after the other: the server takes few connections, as that of a small place does.
    let best = { size: 0, rate: 0 };
    for (const size of [4, 8, 12]) {
      const bare = await startBare(postgres.superuserUrl(database), size);
      await send(bare.port, 500);
      const rate = await send(bare.port, turn);
      await bare.stop();
      log(`floor with ${size} connections: ${Math.round(rate)} messages/s`);
      if (rate > best.rate) best = { size, rate };
    }
    const bare = await startBare(postgres.superuserUrl(database), best.size);
    try {
      // Both have run for a while: by messages and not by time, which on a busy machine is too short.
      for (const { port } of [bare, program]) await send(port, 1_000, warm);
      const ours: number[] = [];
      const floor: number[] = [];
      for (let round = 0; round < 3; round++) {
        floor.push(await spent('floor', bare.pid, () => send(bare.port, turn), log));
        ours.push(await spent('program', program.process.pid!, () => send(program.port, turn), log));
      }
      const value = median(ours);
      say({
        name: 'chat-send',
        value,
        unit: 'messages/s',
        floor: median(floor),
        ratio: value / median(floor),
      });
    } finally {
      await bare.stop();
      await program.stop();
    }
  } finally {
    await postgres.stop();
  }
};

/** Members of one group who have been here for a while, signed in, and the bare server's own table. */
export async function fill(client: pg.Client): Promise<void> {
  await client.query(
    "insert into groups (id, address, name, visibility, member_count, facilitator_count) values ($1, 'bench', 'Bench', 'private', $2, 1)",
    [groupId, people],
  );
  for (let number = 0; number < rooms; number++)
    await client.query("insert into rooms (id, group_id, name) values ($1, $2, 'Room')", [
      roomId(number),
      groupId,
    ]);
  for (let number = 0; number < people; number++) {
    const id = writerId(number);
    await client.query(
      'insert into people (id, name, name_key, admitted_at, settled_at) values ($1, $2::text, $2::text, now(), now())',
      [id, `Writer ${number}`],
    );
    await client.query("insert into memberships (group_id, person_id, audience) values ($1, $2, 'members')", [
      groupId,
      id,
    ]);
    await client.query(
      "insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '300 days')",
      [hashToken(`writer-${number}`), id],
    );
  }
  // In a schema of its own: the program looks after none but its own tables.
  await client.query(`create schema bare; create table bare.messages (id uuid primary key default uuidv7(),
    room_id uuid not null, author_id uuid not null, body text not null, html text not null,
    created_at timestamptz not null default now()); create index on bare.messages (room_id, id)`);
}

/** How many a second were accepted, in so many milliseconds, and until there were so many at least. */
export async function send(port: number, milliseconds: number, atLeast = 0): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  const until = performance.now() + milliseconds;
  const begun = performance.now();
  let accepted = 0;
  let next = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const number = next++ % people;
      const body = `body=${encodeURIComponent(`The kettle is on, whoever wants tea says so before ${next} o’clock, please.`)}&once=${crypto.randomUUID()}`;
      const asked = request(
        {
          port,
          agent,
          method: 'POST',
          path: `/rooms/${roomId(number % rooms)}/messages`,
          headers: {
            cookie: `session=writer-${number}`,
            'x-forwarded-for': `10.1.${number >> 8}.${number & 255}`,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          },
        },
        (answer) => {
          answer.resume();
          answer.once('end', () => {
            if (answer.statusCode !== 303) reject(new Error(`a message was answered ${answer.statusCode}`));
            else {
              accepted++;
              resolve();
            }
          });
        },
      );
      asked.once('error', reject);
      asked.end(body);
    });
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (performance.now() < until || accepted < atLeast) await one();
    }),
  );
  agent.destroy();
  return (accepted * 1_000) / (performance.now() - begun);
}

/** Says what a message took of the processors, in microseconds: which part is slow shows even where others are busy too. */
async function spent(
  who: string,
  pid: number,
  run: () => Promise<number>,
  log: (line: string) => void,
): Promise<number> {
  const before = { client: process.cpuUsage(), ...processorsOf(pid) };
  const rate = await run();
  const { user, system } = process.cpuUsage(before.client);
  const after = processorsOf(pid);
  const each = (microseconds: number) => Math.round(microseconds / ((rate * turn) / 1_000));
  log(
    `${who}: ${Math.round(rate)} messages/s; each took ${each(after.server - before.server)} µs of Node, ${each(after.database - before.database)} of PostgreSQL, ${each(user + system)} of whoever sends`,
  );
  return rate;
}

/** Time that a process and all of PostgreSQL spent computing, in microseconds. Nought where the system does not tell. */
function processorsOf(pid: number): { server: number; database: number } {
  const taken = { server: 0, database: 0 };
  const tick = 10_000;
  let all: string[] = [];
  let postmaster = '';
  try {
    [postmaster = ''] = readFileSync(join(benchFolder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return taken;
  }
  for (const name of all) {
    try {
      const said = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of a program may hold anything, brackets too.
      const fields = said.slice(said.lastIndexOf(')') + 2).split(' ');
      const spent = (Number(fields[11]) + Number(fields[12])) * tick;
      if (Number(name) === pid) taken.server += spent;
      else if (name === postmaster || fields[1] === postmaster) taken.database += spent;
    } catch {
      // It ended meanwhile.
    }
  }
  return taken;
}

interface Bare {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

async function startBare(databaseUrl: string, size: number): Promise<Bare> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      process.argv[1]!.replace(/bin\/bench\.mjs$/, 'dist/bench/main.js'),
      'bare-messages',
      databaseUrl,
      String(size),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = await new Promise<number>((resolve) =>
    child.stdout!.once('data', (data) => resolve(Number(String(data)))),
  );
  return { pid: child.pid!, port, stop: () => end(child) };
}

/** The floor: reads the form, inserts, answers. Prints its port. */
export function runBareMessages(databaseUrl: string, size: number): void {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: size });
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = new URLSearchParams(Buffer.concat(parts).toString()).get('body') ?? '';
    const room = asked.url!.split('/')[2]!;
    const author = writerId(Number(/writer-(\d+)/.exec(asked.headers.cookie ?? '')![1]));
    const { rows } = await pool.query<{ id: string }>({
      name: 'send',
      text: 'insert into bare.messages (room_id, author_id, body, html) values ($1, $2, $3, $4) returning id',
      values: [room, author, body, `<p>${body}</p>`],
    });
    answer.writeHead(303, { location: `/rooms/${room}#${rows[0]!.id}` }).end();
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as { port: number }).port}\n`);
  });
  process.on('SIGTERM', () => process.exit(0));
}

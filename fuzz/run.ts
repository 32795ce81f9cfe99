import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import type fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { type Fault, type Hunt, hunt } from './hunt.ts';
import { importInputs, openImports } from './imports.ts';
import { type Input, inputs } from './input.ts';
import { faultsOf } from './judge.ts';
import { mailInputs, openMail } from './mail.ts';
import { attachments, type FuzzPlace, openPlace } from './place.ts';
import { openWire, wireInputs } from './wire.ts';

export interface Found {
  inputs: number;
  parts: Record<Part, number>;
  seconds: number;
  faults: Fault[];
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** Bytes in use after cleaning up, within the heap and outside: before the first input, and at the end. */
  heap: { first: number; last: number };
  /** Milliseconds of processor time of the costliest inputs, of those that were not quick. */
  costliest: { ms: number; input: string }[];
}

export const parts = ['routes', 'wire', 'mail', 'imports'] as const;
export type Part = (typeof parts)[number];

export interface Wish {
  inputs: number;
  seed: number;
  /** Nothing but this. */
  part?: Part | undefined;
  /** Of an earlier fault: this input of this part alone. */
  path?: string | undefined;
  /** Of so many processes that share the places this is the one of this number, counted from 0. */
  share?: { of: number; mine: number } | undefined;
  tell?: ((line: string) => void) | undefined;
}

/** Of all inputs: an import goes through a whole dump, and a conversation over a wire waits for its end. */
const shares: Record<Part, number> = { routes: 0.955, wire: 0.02, mail: 0.02, imports: 0.005 };

/**
 * So many inputs go to one place: later ones meet what earlier ones made, and no place grows without end. Each has a seed
 * of its own, so that what is sent does not depend upon how many processes send it.
 */
const ROUND = 5_000;
/** An answer that takes more processor time than this, in milliseconds, holds everybody else up. */
const MOST_TIME = 5_000;
const MOST_WAIT = 60_000;

export async function fuzz({
  inputs: all,
  seed,
  part,
  path,
  share = { of: 1, mine: 0 },
  tell = () => {},
}: Wish): Promise<Found> {
  const began = performance.now();
  const known = new Map<string, Fault>();
  const found: Found = {
    inputs: 0,
    parts: { routes: 0, wire: 0, mail: 0, imports: 0 },
    seconds: 0,
    faults: [],
    statuses: {},
    heap: { first: 0, last: 0 },
    costliest: [],
  };
  for (let round = share.mine; round * ROUND < all; round += share.of) {
    const most = Math.min(ROUND, all - round * ROUND);
    const wish = { seed: path === undefined ? seed + round * 1_000_003 : seed, part, path, known, tell };
    await onePlace(most, wish, found);
    found.heap.last = inUse();
    found.seconds = (performance.now() - began) / 1_000;
    tell(
      `${found.inputs} inputs, ${(found.inputs / found.seconds).toFixed(0)}/s, ${known.size} faults, heap ${(found.heap.last / 1e6).toFixed(0)} MB`,
    );
    if (path !== undefined) break;
  }
  found.faults = [...known.values()];
  return found;
}

type Round = Pick<Wish, 'seed' | 'part' | 'path'> & Pick<Hunt<unknown>, 'known' | 'tell'>;

/** Sends so many inputs to one place, and looks at the end whether it is whole. */
async function onePlace(most: number, { part, known, ...round }: Round, found: Found): Promise<void> {
  const logged: string[] = [];
  const place = await openPlace((line, error) => {
    const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
    // Two writes in each other's way are a conflict; a value that the database refuses should not have got there.
    if (line === 'conflict' && !/^22|^23514|^23502/.test(code)) return;
    logged.push(`${line}: ${code} ${message.replace(/[0-9a-f]{8}-[0-9a-f-]+/g, 'ID').slice(0, 140)}`);
  });
  const time = await processorTime(place.scene.world.superuserUrl);
  const some = async <T>(
    name: Part,
    arbitrary: fc.Arbitrary<T>,
    tryOne: (input: T) => Promise<string[] | undefined>,
  ) => {
    const inputs =
      part === undefined ? Math.max(1, Math.round(most * shares[name])) : part === name ? most : 0;
    if (inputs === 0) return;
    // Whatever is sent: by now the first place stands, and what is learnt of it once is kept.
    found.heap.first ||= inUse();
    const tried = await hunt({ ...round, part: name, arbitrary, tryOne, inputs, known });
    found.inputs += tried;
    found.parts[name] += tried;
  };
  const opened: { close(): Promise<void> }[] = [];
  try {
    await some('routes', inputs(place.targets, attachments), (input) =>
      tryOne(place, input, logged, time, found),
    );
    const whole = `--seed ${round.seed} --inputs ${most}`;
    for (const what of await unsound(place))
      known.set(what, { what, input: '', again: whole, whole, times: 1 });
    if (part === 'routes') return;
    await place.heal();
    const wire = await openWire(place);
    opened.push(wire);
    await some('wire', wireInputs, wire.tryOne);
    const mail = await openMail(place);
    opened.push(mail);
    await some('mail', mailInputs, mail.tryOne);
    const imports = await openImports();
    opened.push(imports);
    await some('imports', importInputs, imports.tryOne);
  } finally {
    for (const each of opened) await each.close();
    await place.drop();
  }
}

/** Sends it. Returns what is wrong with what came of it, each with the route, so that it is found again. */
async function tryOne(
  place: FuzzPlace,
  input: Input,
  logged: string[],
  time: ProcessorTime,
  found: Found,
): Promise<string[] | undefined> {
  if (++place.sent % 200 === 0) await place.heal();
  logged.length = 0;
  const began = performance.now();
  let late: NodeJS.Timeout | undefined;
  const answered = await Promise.race([
    place.send(input),
    new Promise<'late'>((resolve) => {
      late = setTimeout(() => resolve('late'), MOST_WAIT);
    }),
  ])
    .catch((error: Error) => error)
    .finally(() => clearTimeout(late));
  const ms = time.of(performance.now() - began);
  const name = (what: string) => `${input.route} ${what}`;
  if (answered === undefined) return undefined;
  if (answered === 'late') return [name('is never answered')];
  if (answered instanceof Error) return [name(`breaks: ${answered.message}`)];
  const { status } = answered.answer;
  found.statuses[status] = (found.statuses[status] ?? 0) + 1;
  noteCost(found, ms, input);
  const faults = faultsOf(place, answered.sent, answered.answer, answered.text).map((what) =>
    status >= 500 && logged[0] ? `${what}: ${logged[0]}` : what,
  );
  if (status < 500) faults.push(...logged.map((line) => `is refused by the database: ${line}`));
  if (ms > MOST_TIME) faults.push('takes too long');
  return faults.map(name);
}

function noteCost(found: Found, ms: number, input: Input): void {
  const { costliest } = found;
  if (costliest.length === 10 && ms <= costliest.at(-1)!.ms) return;
  costliest.push({ ms, input: JSON.stringify(input).slice(0, 600) });
  costliest.sort((a, b) => b.ms - a.ms);
  costliest.length = Math.min(costliest.length, 10);
}

/** What is not as it was left: connections that still see as somebody, transactions that stay open, work that never ended. */
async function unsound({ scene: { world } }: FuzzPlace): Promise<string[]> {
  const faults: string[] = [];
  // What an answer was made of beside may still be under way.
  const until = Date.now() + MOST_WAIT;
  const isQuiet = () => world.db.pool().waiting === 0 && world.db.pool().idle === world.db.pool().open;
  while (!isQuiet() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!isQuiet()) faults.push('connections are not given back');
  const { open } = world.db.pool();
  await Promise.all(
    Array.from({ length: open }, () =>
      world.db.asSystemConnection(async (client) => {
        await client.query('commit');
        const { rows } = await client.query<{ role: string; settings: string }>(
          "select current_user::text as role, coalesce(string_agg(name || '=' || setting, ' '), '') as settings from pg_settings where name like 'peerhood.%' and setting <> ''",
        );
        if (rows[0]?.role !== 'peerhood_app' || rows[0]?.settings !== '')
          faults.push(`a connection is left as ${rows[0]?.role} ${rows[0]?.settings}`);
        await client.query('begin');
      }),
    ),
  );
  const left = await world.db.asSystem((system) =>
    system.all(sql<{ name: string }>`select conname as name from pg_constraint where not convalidated`),
  );
  for (const { name } of left) faults.push(`${name} does not hold`);
  return faults;
}

interface ProcessorTime {
  /**
   * Milliseconds that the program and the database's processes for this place have had for what has just ended, and took
   * so long. To ask the system each time costs as much as a quick answer: what is over at once cannot have had much.
   */
  of(duration: number): number;
}

/** What takes less than this has not taken too long on any machine, whatever was busy meanwhile. */
const QUICK = 100;

async function processorTime(superuserUrl: string): Promise<ProcessorTime> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
  // 0 where the system does not tell.
  const ticks = (pid: number) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return 0;
    }
  };
  const soFar = () => {
    const { user, system } = process.cpuUsage();
    return Math.round((user + system) / 1_000) + rows.reduce((sum, { pid }) => sum + ticks(pid), 0) * 10;
  };
  let last = { at: performance.now(), had: soFar() };
  return {
    of(duration) {
      const at = performance.now();
      if (duration < QUICK && at - last.at < QUICK) return 0;
      const had = soFar();
      // What came before it in this while is counted with it: it was quick.
      const ms = had - last.had;
      last = { at, had };
      return duration < QUICK ? 0 : ms;
    },
  };
}

let collect: (() => void) | undefined;

function inUse(): number {
  if (!collect) {
    v8.setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

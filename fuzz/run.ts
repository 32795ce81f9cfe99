import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { type Input, inputs } from './input.ts';
import { faultsOf } from './judge.ts';
import { attachments, type FuzzPlace, openPlace } from './place.ts';

/** A fault, with what shows it again. */
export interface Fault {
  what: string;
  /** The smallest input that was found to show it, on one line. */
  input: string;
  /** `--seed … --path …` that sends it alone to a new place; empty when it needs what came before. */
  again: string;
  times: number;
}

export interface Found {
  inputs: number;
  seconds: number;
  faults: Fault[];
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** Bytes in use after cleaning up: when the first place was seen through, and at the end. */
  heap: { first: number; last: number };
  /** Milliseconds of processor time of the costliest inputs. */
  costliest: { ms: number; input: string }[];
}

export interface Wish {
  inputs: number;
  seed: number;
  /** Of an earlier fault: this input alone. */
  path?: string;
  tell?: (line: string) => void;
}

/** So many inputs go to one place: later ones meet what earlier ones made, and no place grows without end. */
const ROUND = 2_500;
/** An answer that takes more processor time than this, in milliseconds, holds everybody else up. */
const MOST_TIME = 2_000;
const MOST_WAIT = 60_000;

export async function fuzz({ inputs: all, seed, path, tell = () => {} }: Wish): Promise<Found> {
  const began = performance.now();
  const known = new Map<string, Fault>();
  const found: Found = {
    inputs: 0,
    seconds: 0,
    faults: [],
    statuses: {},
    heap: { first: 0, last: 0 },
    costliest: [],
  };
  for (let round = 0; found.inputs < all; round++) {
    const most = Math.min(ROUND, all - found.inputs);
    await onePlace(seed + round * 1_000_003, most, path, known, found, tell);
    found.heap.last = heapInUse();
    if (round === 0) found.heap.first = found.heap.last;
    found.seconds = (performance.now() - began) / 1_000;
    tell(
      `${found.inputs} inputs, ${(found.inputs / found.seconds).toFixed(0)}/s, ${known.size} faults, heap ${(found.heap.last / 1e6).toFixed(0)} MB`,
    );
    if (path !== undefined) break;
  }
  found.faults = [...known.values()];
  return found;
}

async function onePlace(
  seed: number,
  most: number,
  path: string | undefined,
  known: Map<string, Fault>,
  found: Found,
  tell: (line: string) => void,
): Promise<void> {
  const logged: string[] = [];
  const place = await openPlace((line, error) => {
    const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
    // Two writes in each other's way are a conflict; a value that the database refuses should not have got there.
    if (line === 'conflict' && !/^22|^23514|^23502/.test(code)) return;
    logged.push(`${line}: ${code} ${message.replace(/[0-9a-f]{8}-[0-9a-f-]+/g, 'ID').slice(0, 140)}`);
  });
  const time = await backendTime(place.scene.world.superuserUrl);
  try {
    const arbitrary = inputs(place.targets, attachments);
    const end = found.inputs + most;
    for (let from = seed; found.inputs < end; from += 7) {
      let failed = 0;
      const property = fc.asyncProperty(arbitrary, async (input) => {
        // Making it smaller must not take forever.
        if (failed > 250) return;
        const faults = await tryOne(place, input, logged, time, found);
        const fresh = faults.filter((what) => !known.has(what));
        for (const what of faults) if (known.has(what)) known.get(what)!.times++;
        if (fresh.length > 0 || failed > 0) failed++;
        if (fresh.length > 0) throw new Error(fresh[0]);
      });
      const numRuns = path === undefined ? end - found.inputs : 1;
      const details = await fc.check(property, { seed: from, numRuns, ...(path && { path }) });
      if (path !== undefined) found.inputs = end;
      if (!details.failed) break;
      const what = (details.errorInstance as Error).message;
      const input = JSON.stringify(details.counterexample?.[0]);
      const again = `--seed ${from} --path ${details.counterexamplePath}`;
      known.set(what, { what, input, again, times: 1 });
      tell(`✗ ${what}\n  ${input.slice(0, 2_000)}\n  npm run fuzz -- ${again}`);
    }
    for (const what of await unsound(place))
      known.set(what, { what, input: '', again: `--seed ${seed}`, times: 1 });
  } finally {
    await time.close();
    await place.drop();
  }
}

/** Sends it. Returns what is wrong with what came of it, each with the route, so that it is found again. */
async function tryOne(
  place: FuzzPlace,
  input: Input,
  logged: string[],
  backends: Backends,
  found: Found,
): Promise<string[]> {
  logged.length = 0;
  if (found.inputs++ % 200 === 199) await place.heal();
  const before = process.cpuUsage();
  const databaseBefore = backends.milliseconds();
  let late: NodeJS.Timeout | undefined;
  const answered = await Promise.race([
    place.send(input).then(async (sent) => sent && { ...sent, text: await sent.answer.text() }),
    new Promise<'late'>((resolve) => {
      late = setTimeout(() => resolve('late'), MOST_WAIT);
    }),
  ])
    .catch((error: Error) => error)
    .finally(() => clearTimeout(late));
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round((user + system) / 1_000) + backends.milliseconds() - databaseBefore;
  const name = (what: string) => `${input.route} ${what}`;
  if (answered === undefined) return [];
  if (answered === 'late') return [name('is never answered')];
  if (answered instanceof Error) return [name(`breaks: ${answered.message}`)];
  const { status } = answered.answer;
  found.statuses[status] = (found.statuses[status] ?? 0) + 1;
  noteCost(found, ms, input);
  const faults = faultsOf(place, input, answered.answer, answered.text).map((what) =>
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
  const { open, idle, waiting } = world.db.pool();
  if (waiting > 0 || idle < open) faults.push('connections are not given back');
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

interface Backends {
  /** Of processor time that the database's processes for this place have had; 0 where the system does not tell. */
  milliseconds(): number;
  close(): Promise<void>;
}

async function backendTime(superuserUrl: string): Promise<Backends> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
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
  return {
    milliseconds: () => rows.reduce((sum, { pid }) => sum + ticks(pid), 0) * 10,
    close: async () => {},
  };
}

let collect: (() => void) | undefined;

function heapInUse(): number {
  if (!collect) {
    v8.setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

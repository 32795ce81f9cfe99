import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../test/port.ts';
import { Browser } from './browser.ts';
import { type Program, run } from './program.ts';

/** A place of a trial's own: the built program as its own process, on a data folder in the temporary folder. */
export interface Place {
  data: string;
  port: number;
  /** The process that runs now. */
  program: Program;
  /** Starts the program again after it ended. */
  start(): void;
  /** Waits until pages are served, starting the program whenever it ended; how many seconds that took. */
  recovered(): Promise<number>;
  /** The process of the embedded database; undefined while there is none. */
  postmaster(): number | undefined;
  /** Processes of the embedded database that serve somebody. */
  backends(): number[];
  /** Looks behind row-level security. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openPlace(
  variables: Record<string, string> = {},
  options: { folder?: string; superuserUrl?: string; program?: readonly string[] } = {},
): Promise<Place> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'peerhood-faults-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const port = await freePort();
  const settings = { PEERHOOD_DATA: data, PORT: String(port), PEERHOOD_BACKUPS_KEPT: '0', ...variables };
  const begin = () => run(['start'], settings, options.program);
  const socket = () => `postgresql://postgres@/peerhood?host=${encodeURIComponent(join(data, 'run'))}`;
  const earlier: string[] = [];
  const place: Place = {
    data,
    port,
    program: begin(),
    start() {
      earlier.push(place.program.said());
      place.program = begin();
    },
    async recovered() {
      const began = performance.now();
      const browser = new Browser(port);
      try {
        for (;;) {
          if (!place.program.isRunning()) place.start();
          const answer = await browser.get('/groups').catch(() => undefined);
          if (answer?.status === 200) return (performance.now() - began) / 1_000;
          if (performance.now() - began > 60_000)
            throw new Error(
              `The place does not come back:\n${[...earlier.slice(-3), place.program.said()].join('\n--\n').slice(-5_000)}`,
            );
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      } finally {
        browser.close();
      }
    },
    postmaster: () => postmasterOf(data),
    backends: () => childrenOf(postmasterOf(data), /^postgres: \S*\s*peerhood_app /),
    async sql(text, values) {
      const client = new pg.Client({ connectionString: options.superuserUrl ?? socket() });
      client.on('error', () => {});
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end().catch(() => {});
      }
    },
    async close() {
      if (place.program.isRunning()) {
        place.program.kill('SIGTERM');
        await place.program.ended;
      }
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
  await place.program.says('Peerhood is running at ').catch(async (error) => {
    await place.close();
    throw error;
  });
  return place;
}

export function postmasterOf(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    // What is about to be killed is looked at first: after a crash the file may name a stranger.
    return isPostgres(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

const isPostgres = (pid: number) => /(^|\/)postgres\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));

/** The processes that this one started, by what they call themselves. */
export function childrenOf(parent: number | undefined, title = /^/): number[] {
  if (parent === undefined) return [];
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8').replace(/^.*\) /s, '');
      if (Number(stat.split(' ')[1]) !== parent) return [];
      return title.test(readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' '))
        ? [Number(entry)]
        : [];
    } catch {
      return []; // It ended while we looked.
    }
  });
}

/** Ends a process of this trial's own in an instant; nothing when it was gone already. */
export function killNow(pid: number | undefined, signal: NodeJS.Signals = 'SIGKILL'): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

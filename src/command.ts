import pg from 'pg';
import { upgrade } from './back-up.ts';
import { type Database, openDatabase } from './platform/db.ts';
import { type Env, readEnv } from './platform/env.ts';
import { startPostgres } from './platform/postgres.ts';
import { Refusal } from './platform/refusal.ts';

/** One verb of the command line. It lives in its domain and is loaded when it is called. */
export interface Command {
  /** The words after `peerhood`. */
  name: string;
  /** What follows the name, as shown by help. */
  usage: string;
  /** One line for help. */
  summary: string;
  /** Does the work. A thrown Refusal is shown in one line; any failure makes the exit code 1. */
  run(args: string[], output: Output): Promise<void>;
}

/** What a command found is not as it should be: its result is shown all the same, and the exit code is 1. */
export class Failure extends Error {
  readonly result: object;
  readonly lines: string[];
  constructor(result: object, lines: string[]) {
    super(lines[0]);
    this.result = result;
    this.lines = lines;
  }
}

/** Where a command says things. With --json, standard output carries its one result and nothing else. */
export interface Output {
  readonly json: boolean;
  /** Progress and remarks, for a person. */
  say(line: string): void;
  /** The one result: the object with --json, else the lines. */
  result(object: object, lines: string[]): void;
}

export function makeOutput(json: boolean): Output {
  return {
    json,
    say: (line) => process.stderr.write(`${line}\n`),
    result: (object, lines) =>
      process.stdout.write(json ? `${JSON.stringify(object)}\n` : `${lines.join('\n')}\n`),
  };
}

/** What a command works with. */
export interface OpenPlace {
  env: Env;
  db: Database;
  databaseUrl: string;
}

/**
 * Runs `work` on the place's database, migrated: beside a place that runs, or on a database started for as
 * long as the work takes.
 */
export async function withPlace<T>(output: Output, work: (place: OpenPlace) => Promise<T>): Promise<T> {
  const env = readEnv(process.env);
  const database = await openServer(env, 'command', output.say);
  try {
    await upgrade(env, database.url, output.say);
    const db = openDatabase(database.url, {
      prepare: env.DATABASE_DIRECT_URL === undefined,
      directUrl: env.DATABASE_DIRECT_URL,
      onError: () => {},
    });
    try {
      return await work({ env, db, databaseUrl: database.url });
    } finally {
      await db.close();
    }
  } finally {
    await database.stop();
  }
}

/**
 * The outside database of the settings, or else our own.
 * @throws Refusal when it cannot be reached or started
 */
export async function openServer(env: Env, purpose: 'place' | 'command', log: (line: string) => void) {
  if (env.DATABASE_URL) {
    await requireReachable(env.DATABASE_URL);
    return { url: env.DATABASE_URL, lost: new Promise<Error>(() => {}), stop: async () => {} };
  }
  const postgres = await startPostgres({ dataDir: env.PEERHOOD_DATA, purpose, log });
  return { url: postgres.url(), lost: postgres.lost, stop: postgres.stop };
}

/** So that a wrong address is told in one line. The line does not repeat it: it may hold a password. */
async function requireReachable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`The database of DATABASE_URL cannot be reached (${message || code}).`);
  } finally {
    await client.end().catch(() => {});
  }
}

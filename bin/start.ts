import { setFlagsFromString } from 'node:v8';
import { leaveToWorker, upgrade } from '../src/back-up.ts';
import type { Output } from '../src/command.ts';
import { openServer } from '../src/command.ts';
import { firstOrganiserLink } from '../src/place/actions.ts';
import { tellAddress } from '../src/platform/address.ts';
import { openDatabase } from '../src/platform/db.ts';
import { type Env, readEnv } from '../src/platform/env.ts';
import { type Log, makeLog } from '../src/platform/log.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { placeSecret } from '../src/platform/secret.ts';
import { serve } from '../src/server.ts';
import { payErasures } from './own.ts';

/**
 * Runs the place until a signal asks it to stop, then ends things in the order in which they need each other:
 * requests, jobs, database. The same happens when a part cannot start.
 */
export async function start(_args: string[], output: Output): Promise<void> {
  // Left to itself the heap grows to four times what is kept before it is looked through: in a busy hour 170 MB for 50.
  setFlagsFromString('--heap-growing-percent=50');
  // What is young is 8 MB: threads that share the work of looking through it take longer to agree than one does alone.
  setFlagsFromString('--no-parallel-scavenge');
  const stopped = stopRequest();
  // A promise that somebody forgot must not end everyone's place.
  let log: Log = output.say;
  process.on('unhandledRejection', (error) => log('unexpected', error));
  // What ends it is told as all else is: Node's own words would hold what the database says of a row.
  process.on('uncaughtException', (error) => {
    log('unexpected', error);
    process.exit(1);
  });
  const ends: (() => Promise<void>)[] = [];
  try {
    const env = readEnv(process.env);
    log = makeLog(env.LOG_FORMAT ?? (process.stderr.isTTY ? 'text' : 'json'), (line) =>
      process.stderr.write(line),
    );
    if (env.PEERHOOD_RUN !== 'all' && !env.DATABASE_URL)
      throw new Refusal('PEERHOOD_RUN is for several processes, which share a database: set DATABASE_URL.');
    const secret = placeSecret(env);
    log('Starting the database…');
    const database = await openServer(env, 'place', log);
    ends.push(database.stop);
    if ((await leaveToWorker(env, database.url, log, stopped)) === 'stopped') return;
    await upgrade(env, database.url, log);
    await eraseWhoIsOwed(env, database.url, log);
    const place = await serve({ env, databaseUrl: database.url, secret, log });
    ends.push(place.close);
    if (env.PEERHOOD_RUN === 'worker') {
      output.result({ worker: place.address }, [`The worker of ${place.address} is running.`]);
    } else {
      const untell = tellAddress(env);
      ends.push(async () => untell());
      await greet(place.address, database.url, output);
    }
    const failure = await Promise.race([stopped, database.lost]);
    if (failure instanceof Error) throw failure;
    log('Stopping…');
    await place.drain();
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** A restore that ended between its last row and its erasures: nobody meets whoever is back by that. */
async function eraseWhoIsOwed(env: Env, databaseUrl: string, log: Log): Promise<void> {
  const db = openDatabase(databaseUrl, { connections: 1, prepare: false });
  try {
    const found = await payErasures({ env, db, databaseUrl: env.DATABASE_DIRECT_URL ?? databaseUrl });
    if (found) log(`${found} people were erased since the back-up that was restored, and are erased again.`);
  } finally {
    await db.close();
  }
}

async function greet(address: string, databaseUrl: string, output: Output): Promise<void> {
  const token = await newSetUpToken(databaseUrl);
  const setUp = token && `${address}/set-up/${token}`;
  output.result({ address, setUp }, [
    `Peerhood is running at ${address}`,
    ...(setUp ? [`Nobody runs this place yet. Open it and become its first organiser: ${setUp}`] : []),
  ]);
}

/** The key to a place without an organiser; nothing once there is one. */
async function newSetUpToken(databaseUrl: string): Promise<string | undefined> {
  const db = openDatabase(databaseUrl, { connections: 1, prepare: false });
  try {
    return await db.asSystem(firstOrganiserLink);
  } finally {
    await db.close();
  }
}

/** Resolves at the first request to stop. A second one, of an impatient person, ends the process at once. */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    let seen = false;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (seen) process.exit(1);
        seen = true;
        resolve();
      });
    }
    // A kill -9 of npm reaches only npm. Whoever did that believes that the place is gone.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event === 'start') {
      setInterval(() => process.ppid === parent || resolve(), 250).unref();
    }
  });
}

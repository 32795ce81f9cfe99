import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyPlace } from '../test/place.ts';
import { freePort } from '../test/port.ts';
import { build } from './build.mjs';

// Real processes on one real data folder, one test after the other, as an operator's days follow each other.

const root = fileURLToPath(new URL('..', import.meta.url));
const node = [process.execPath, '--max-semi-space-size=8', join(root, 'dist/server/peerhood.js')];
const folder = mkdtempSync(join(tmpdir(), 'peerhood-processes-'));
const data = join(folder, 'data');
const cluster = join(data, 'postgres');
const isRoot = process.getuid?.() === 0;
const running = new Set<ChildProcess>();
let port = 0;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  port = await freePort();
  await build('place');
  expect(await run(['migrate', '--json'])).toMatchObject({ code: 0 });
}, 60_000);

afterEach(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'exit')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second start answers soon, and SIGTERM leaves nothing behind', async () => {
  const begun = performance.now();
  const place = await startPlace();
  expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(5000);
  const database = databaseProcess();
  expect(isAlive(database)).toBe(true);

  place.child.kill('SIGTERM');
  expect(await place.exit).toMatchObject({ code: 0, stderr: expect.stringMatching(/Stopping…\n$/) });
  expect(isAlive(database)).toBe(false);
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  await expect(fetch(`${place.address}/healthz`)).rejects.toThrow();
});

test('Ctrl-C stops it as well', async () => {
  const place = await startPlace();
  const database = databaseProcess();
  place.child.kill('SIGINT');
  expect(await place.exit).toMatchObject({ code: 0, stderr: expect.stringMatching(/Stopping…\n$/) });
  expect(isAlive(database)).toBe(false);
});

test('Ctrl-C while it starts stops it too', async () => {
  const place = begin([...node, 'start']);
  await place.says('Starting the database…');
  place.child.kill('SIGINT');
  expect(await place.exit).toMatchObject({ code: 0 });
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s to npm, which runs the program, ends the program too',
  async (name) => {
    const place = await startPlace({}, ['npm', 'start']);
    const database = databaseProcess();
    place.child.kill(name);
    await place.exit; // Its output is closed only when the program has ended as well.
    expect(isAlive(database)).toBe(false);
    await expect(fetch(`${place.address}/healthz`)).rejects.toThrow();
  },
);

test('after a kill -9 of the program the next start replaces the database that was left behind', async () => {
  const place = await startPlace();
  const orphan = databaseProcess();
  place.child.kill('SIGKILL');
  await place.exit;
  expect(isAlive(orphan)).toBe(true);

  const next = await startPlace();
  expect(isAlive(orphan)).toBe(false);
  expect((await fetch(`${next.address}/healthz`)).status).toBe(200);
});

test('after a kill -9 of the database the running place brings it back', async () => {
  const place = await startPlace();
  process.kill(databaseProcess(), 'SIGKILL');
  await place.says('The database runs again.');
  expect(await run(['migrate', '--json'])).toMatchObject({ code: 0 });
  expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
});

test('a link that a command prints leads to the place that runs beside it, whatever its own settings are', async () => {
  const place = await startPlace({ PUBLIC_URL: 'https://peers.example' });
  const form = new URLSearchParams({ name: 'Ana', password: 'a long enough sentence' });
  const signedUp = await fetch(`${place.address}/sign-up`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin: 'https://peers.example' },
  });
  expect(signedUp.status).toBe(303);
  const printed = async (variables: Record<string, string>) =>
    JSON.parse((await run(['sign-in-link', 'Ana', '--json'], variables)).stdout).link.split('/sign-in')[0];
  expect(await printed({ PORT: '3000' })).toBe('https://peers.example');
  expect(await printed({ PUBLIC_URL: 'https://other.example' })).toBe('https://other.example');
  place.child.kill('SIGTERM');
  await place.exit;
  expect(await printed({ PORT: '3000' })).toBe('http://localhost:3000');
});

test('a database that dies again and again is brought back each time', async () => {
  const place = await startPlace();
  for (let death = 0; death < 5; death++) {
    const dead = databaseProcess();
    process.kill(dead, 'SIGKILL');
    await place.says('The database runs again.');
    place.forget();
    expect(databaseProcess()).not.toBe(dead);
  }
  expect((await fetch(`${place.address}/groups`)).status).toBe(200);
});

test('when one of its sessions is killed, the database is still known as that of the place', async () => {
  const place = await startPlace();
  const database = databaseProcess();
  expect(await locks()).toEqual([1]);
  const [session] = await look("select pid from pg_stat_activity where usename = 'peerhood_app'");
  process.kill(session!.pid, 'SIGKILL');
  await vi.waitFor(async () => expect(await locks()).toEqual([1]), { timeout: 15_000 });
  // A command works beside it, where it would otherwise take it for left behind and end it.
  expect(await run(['migrate', '--json'])).toMatchObject({ code: 0 });
  expect(databaseProcess()).toBe(database);
  expect((await fetch(`${place.address}/groups`)).status).toBe(200);
});

test('a database that hangs in shutting down, and whose program is dead, does not keep the next start waiting', async () => {
  const place = await startPlace();
  const orphan = databaseProcess();
  place.child.kill('SIGKILL');
  await place.exit;
  // Stopped, its checkpointer cannot finish: so it stays at “shutting down”, as it does after some crashes.
  const [checkpointer] = await look("select pid from pg_stat_activity where backend_type = 'checkpointer'");
  process.kill(checkpointer!.pid, 'SIGSTOP');
  process.kill(orphan, 'SIGINT');
  const next = await startPlace();
  expect(isAlive(orphan)).toBe(false);
  expect((await fetch(`${next.address}/groups`)).status).toBe(200);
});

test('after a kill -9 of both the next start recovers', async () => {
  const place = await startPlace();
  const database = databaseProcess();
  place.child.kill('SIGKILL');
  process.kill(database, 'SIGKILL');
  await place.exit;
  const next = await startPlace();
  expect((await fetch(`${next.address}/healthz`)).status).toBe(200);
});

test('a lock file that names a stranger, as after a crash of the machine, does not prevent a start', async () => {
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`, { mode: 0o600 });
  const place = await startPlace();
  expect(databaseProcess()).not.toBe(process.pid);
  expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
});

describe('a command', () => {
  // As where systemd or a container gives the place a view of its own on the disk, or on who else there is.
  test.runIf(canUnshare())(
    'takes the database of a running place for what it is by another path too, and leaves it alone where its process cannot be seen',
    async () => {
      const place = await startPlace();
      const database = databaseProcess();
      const other = join(folder, 'other');
      mkdirSync(other, { mode: 0o755 });
      const inThere = (how: string, before: string, path: string) =>
        begin(
          [
            'unshare',
            ...how.split(' '),
            'sh',
            '-c',
            `${before} && exec "$@"`,
            'sh',
            ...node,
            'migrate',
            '--json',
          ],
          { PEERHOOD_DATA: path },
        ).exit;
      const beside = await inThere('--mount', `mount --bind ${data} ${other}`, other);
      expect(beside).toMatchObject({ code: 0, stderr: '' });
      const blind = await inThere('--mount --pid --ipc --fork', 'mount -t proc proc /proc', data);
      expect(blind).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be seen from here') });
      expect(databaseProcess()).toBe(database);
      expect(isAlive(database)).toBe(true);
      expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
    },
  );

  test('works beside a running place, and prints one object', async () => {
    const place = await startPlace();
    const { code, stdout } = await run(['migrate', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ migrated: true });
    expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
  });

  test('works on a stopped place, and leaves it stopped', async () => {
    const { code, stdout } = await run(['migrate', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ migrated: true });
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  test('needs no other to wait: several at once on a stopped place all do their work', async () => {
    const several = await Promise.all([1, 2, 3].map(() => run(['migrate', '--json'])));
    expect(several.map(({ code, stdout }) => [code, JSON.parse(stdout)])).toEqual(
      Array(3).fill([0, { migrated: true }]),
    );
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  test('that does not exist is refused, and its usage shown', async () => {
    const { code, stdout, stderr } = await run(['explode']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no command “explode”.\nUsage: ');
  });

  test('that fails still prints one object', async () => {
    const { code, stdout } = await run(['explode', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: 'There is no command “explode”.' });
  });
});

describe('one clear line and exit code 1, when', () => {
  test('the port is taken; the database is stopped again', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expectRefusal({}, new RegExp(`Port ${port} is taken`));
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    other.close();
    await once(other, 'close');
  });

  test('the place runs already; that one goes on', async () => {
    const place = await startPlace();
    await expectRefusal({ PORT: String(await freePort()) }, /running already/);
    expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
  });

  test('a setting is wrong', () => expectRefusal({ PORT: 'eighty' }, /PORT: /));

  test('the data folder cannot be made', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expectRefusal(
      { PEERHOOD_DATA: join(file, 'data') },
      new RegExp(`data folder ${file}/data cannot be`),
    );
  });

  test.skipIf(isRoot)('the data folder cannot be written', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    await expectRefusal({ PEERHOOD_DATA: closed }, new RegExp(`data folder ${closed} cannot be`));
  });

  test.runIf(isRoot)('the database’s user may not pass through a folder above the data', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    await expectRefusal({ PEERHOOD_DATA: join(closed, 'data') }, new RegExp(`chmod o\\+x ${closed}\\b`));
  });

  test('the data are of another version of PostgreSQL', async () => {
    const old = join(folder, 'old');
    mkdirSync(join(old, 'postgres'), { recursive: true, mode: 0o711 });
    writeFileSync(join(old, 'postgres', 'PG_VERSION'), '15\n');
    await expectRefusal({ PEERHOOD_DATA: old }, /PostgreSQL 15, and this program needs 18/);
  });

  test('the database of DATABASE_URL cannot be reached', () =>
    expectRefusal(
      { DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${port}/x` },
      /^(?!.*hunter2).*DATABASE_URL/,
    ));
});

test('with DATABASE_URL the place runs on that server and starts none', async () => {
  const outside = await emptyPlace();
  const fresh = join(folder, 'outside');
  const place = await startPlace({ DATABASE_URL: outside.databaseUrl, PEERHOOD_DATA: fresh });
  expect((await fetch(`${place.address}/healthz`)).status).toBe(200);
  expect(existsSync(join(fresh, 'postgres'))).toBe(false);
  place.child.kill('SIGTERM');
  expect(await place.exit).toMatchObject({ code: 0, stderr: expect.stringMatching(/Stopping…\n$/) });
  await outside.drop();
});

async function expectRefusal(variables: Record<string, string>, line: RegExp): Promise<void> {
  const { code, stdout, stderr } = await run(['start'], variables);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const said = stderr.split('\n').filter((each) => each && !each.endsWith('…'));
  expect(said).toEqual([expect.stringMatching(line)]);
}

async function startPlace(variables: Record<string, string> = {}, line = [...node, 'start']) {
  const place = begin(line, variables);
  await place.says('Peerhood is running at ');
  return { ...place, address: `http://127.0.0.1:${port}` };
}

/** Whether one may give a process a view of its own on the machine. */
function canUnshare(): boolean {
  const tried = spawnSync('unshare', [
    '--mount',
    '--pid',
    '--ipc',
    '--fork',
    'mount',
    '-t',
    'proc',
    'proc',
    '/proc',
  ]);
  return tried.status === 0;
}

function run(words: string[], variables: Record<string, string> = {}) {
  return begin([...node, ...words], variables).exit;
}

function begin([program = '', ...words]: string[], variables: Record<string, string> = {}) {
  const child = spawn(program, words, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PEERHOOD_DATA: data,
      PORT: String(port),
      LOG_FORMAT: 'text',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  let listen = () => {};
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    listen();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    listen();
  });
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    listen();
    return { code: code as number | null, stdout, stderr };
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      listen = () => {
        if ((stdout + stderr).includes(words)) resolve();
        else if (!running.has(child)) reject(new Error(`It ended without saying “${words}”: ${stderr}`));
      };
      listen();
    });
  const forget = () => {
    stdout = '';
    stderr = '';
  };
  return { child, exit, says, forget };
}

/** As the superuser, on the server that runs. */
async function look(text: string): Promise<{ pid: number; lock: number }[]> {
  const client = new pg.Client({
    connectionString: `postgresql://postgres@/postgres?host=${encodeURIComponent(join(data, 'run'))}`,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Which of the locks are held that say whose the server is. */
const locks = async () =>
  (
    await look(
      "select objid::int as lock from pg_locks where locktype = 'advisory' and classid = 7033 and granted",
    )
  ).map(({ lock }) => lock);

/** The process id of the server that holds the data folder. */
function databaseProcess(): number {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Also false for a dead process that nobody has collected yet. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}

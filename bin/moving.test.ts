import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { contents } from '../src/back-up.ts';
import { startPostgres } from '../src/platform/postgres.ts';
import { freePort } from '../test/port.ts';
import { everyRow, type Rows } from '../test/rows.ts';
import { build } from './build.mjs';

/* A place that moves, on real processes: to a server outside and back, by its back-ups; through what goes wrong. */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'peerhood-moving-'));
const here = join(folder, 'here');
const file = join(folder, 'first.peerhood');
const key = 'a long key that nobody guesses';
const password = 'a long password of Ana';
const running = new Set<ReturnType<typeof spawn>>();
const outside = `moving_${randomBytes(6).toString('hex')}`;
let superuser: pg.Client;
let port: number;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  await build('place');
  port = await freePort();
  superuser = new pg.Client({
    connectionString: inject('postgres').superuserUrl.replace('DATABASE', 'postgres'),
  });
  await superuser.connect();
  await superuser.query(`create database ${outside} owner peerhood_app`);
}, 120_000);
afterEach(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'close')));
});
afterAll(async () => {
  await superuser.query(`drop database if exists ${outside} with (force)`);
  await superuser.end();
  rmSync(folder, { recursive: true, force: true });
});

const outsideUrl = () => inject('postgres').url.replace('DATABASE', outside);
const outsideSuperuser = () => inject('postgres').superuserUrl.replace('DATABASE', outside);
/** Of a stopped place. */
async function rowsIn(data: string): Promise<Rows> {
  const server = await startPostgres({ dataDir: data, purpose: 'command', log: () => {} });
  try {
    return comparable(await everyRow(server.superuserUrl('peerhood')));
  } finally {
    await server.stop();
  }
}

function begin(words: string[], data: string, more: Record<string, string> = {}, program = root) {
  const child = spawn(process.execPath, [join(program, 'dist/server/peerhood.js'), ...words], {
    cwd: program,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PEERHOOD_DATA: data,
      PORT: String(port),
      PEERHOOD_BACKUP_KEY: key,
      PEERHOOD_SECRET: 'one secret for all the places of this test',
      LOG_FORMAT: 'text',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  let look = () => {};
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    look();
  });
  const exit = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    look();
    return { code, signal, stdout, stderr };
  });
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      look = () => {
        const found = words.exec(stdout + stderr);
        if (found) resolve(found);
        else if (!running.has(child)) reject(new Error(`It ended without saying ${words}: ${stderr}`));
      };
      look();
    });
  return { child, exit, says };
}

async function run(words: string[], data: string, more?: Record<string, string>) {
  const { code, stdout, stderr } = await begin([...words, '--json'], data, more).exit;
  return { code, result: JSON.parse(stdout || '{}') as Record<string, unknown>, stderr };
}

async function startPlace(data: string, more?: Record<string, string>, program?: string) {
  const place = begin(['start'], data, more, program);
  await place.says(/Peerhood is running at /);
  return {
    ...place,
    async stop() {
      place.child.kill('SIGTERM');
      return place.exit;
    },
  };
}

/** A browser of one person, by real requests. */
function browser() {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      cookies.set(name!, value!);
    }
    return answer;
  };
  return {
    get: (path: string) => send(path),
    async go(path: string, fields: Record<string, string>, sent: File[] = []) {
      let body: FormData | URLSearchParams = new URLSearchParams(fields);
      if (sent.length > 0) {
        body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.append(name, value);
        for (const each of sent) body.append('file', each);
      }
      const answer = await send(path, { method: 'POST', body });
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.headers.get('location')!;
    },
  };
}

async function signedIn(name = 'Ana') {
  const it = browser();
  await it.go('/sign-in', { name, password });
  return it;
}

/** But for what is left out, and what a moment holds. */
function comparable(rows: Rows): Rows {
  const not = [...contents.leftOut, 'schema_versions', 'presences', 'audit_waiting', '(grants)'];
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !not.includes(table)));
}

const filesOf = (data: string) =>
  Object.fromEntries(
    readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[0-9a-f]{40}$/.test(entry.name))
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')])
      .sort(),
  );

/** Kills a restore of the back-up in the middle; what is left is an empty place. */
async function restoreKilled(there: string): Promise<void> {
  // A bucket that never says that it has the file: by then the rows are in, and nothing is committed.
  const bucket = createHttpServer();
  bucket.listen(0, '127.0.0.1');
  await once(bucket, 'listening');
  const { port: at } = bucket.address() as AddressInfo;
  const restoring = begin(['restore', file], there, {
    DATABASE_URL: outsideUrl(),
    S3_URL: `http://key:secret@127.0.0.1:${at}/bucket`,
  });
  const client = new pg.Client({ connectionString: outsideSuperuser() });
  await client.connect();
  const tables = `select to_regclass('public.people') as there`;
  await Promise.race([once(bucket, 'request'), restoring.exit]);
  restoring.child.kill('SIGKILL');
  expect(await restoring.exit).toMatchObject({ signal: 'SIGKILL' });
  bucket.closeAllConnections();
  bucket.close();
  for (let turn = 0; turn < 200; turn += 1) {
    const { rows } = await client.query(
      `select count(*)::integer as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rows[0].others === 0) break;
    await client.query('select pg_sleep(0.05)');
  }
  expect((await client.query(tables)).rows).toEqual([{ there: null }]);
  await client.end();
}

test('a place moves to a server outside, also where that was killed in the middle at first, and back: every row and file, and people sign in at each', async () => {
  let place = begin(['start'], here);
  const [, token] = await place.says(/\/set-up\/([\w-]+)/);
  const ana = browser();
  await ana.go(`/set-up/${token}`, { name: 'Ana', password, place: 'Night shift', joining: 'anyone' });
  const group = await ana.go('/groups', { name: 'Night shift', visibility: 'private' });
  const topic = await ana.go(`${group}/topics`, {
    kind: 'conversation',
    title: 'Sleeping by day',
    body: 'Hard.',
  });
  await ana.go(`${topic}/posts`, { body: 'A list.' }, [
    new File(['Dark curtains.'.repeat(9000)], 'list.txt'),
  ]);
  place.child.kill('SIGTERM');
  await place.exit;
  const rowsHere = await rowsIn(here);
  expect(await run(['back-up', file], here)).toMatchObject({ code: 0, result: { files: 1, missing: 0 } });

  const there = join(folder, 'there');
  const env = { DATABASE_URL: outsideUrl() };
  await restoreKilled(there);
  expect(await run(['restore', file], there, env)).toMatchObject({ code: 0, result: { files: 1 } });
  expect(comparable(await everyRow(outsideSuperuser()))).toEqual(rowsHere);
  expect(filesOf(there)).toEqual(filesOf(here));
  place = await startPlace(there, env);
  const again = await signedIn();
  expect(await (await again.get(topic)).text()).toContain('A list.');
  await again.go(`${topic}/posts`, { body: 'Written outside.' });
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe('ready');
  place.child.kill('SIGTERM');
  await place.exit;
  const rowsThere = comparable(await everyRow(outsideSuperuser()));
  const second = join(folder, 'second.peerhood');
  expect(await run(['back-up', second], there, env)).toMatchObject({ code: 0 });

  const back = join(folder, 'back');
  expect(await run(['restore', second], back)).toMatchObject({ code: 0, result: { files: 1 } });
  expect(await rowsIn(back)).toEqual(rowsThere);
  expect(filesOf(back)).toEqual(filesOf(here));
  place = await startPlace(back);
  const home = await signedIn();
  expect(await (await home.get(topic)).text()).toContain('Written outside.');
  await home.go(`${topic}/posts`, { body: 'Home again.' });
}, 300_000);

test('a disk that gets full during a back-up leaves no file that counts, and the last good ones stay', async () => {
  const folderOf = join(here, 'back-ups');
  mkdirSync(folderOf, { recursive: true });
  const target = join(folderOf, '2026-01-05T030000Z.peerhood');
  const before = readdirSync(folderOf);
  // So many blocks of 512 or 1024 bytes a file may have: less than the back-up takes.
  const child = spawn(
    'sh',
    [
      '-c',
      `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`,
      process.execPath,
      join(root, 'dist/server/peerhood.js'),
      'back-up',
      target,
    ],
    {
      env: { PATH: process.env.PATH, PEERHOOD_DATA: join(folder, 'there'), DATABASE_URL: outsideUrl() },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said).toContain('EFBIG');
  expect(readdirSync(folderOf)).toEqual(before);
}, 60_000);

test.runIf(process.env.PEERHOOD_LONG === '1')(
  'an upgrade that fails says so in one line and leaves the data as it was, and the older program runs on it',
  async () => {
    // The next version: this one, and a migration that changes much before it fails.
    const next = join(folder, 'next');
    mkdirSync(next);
    for (const part of [
      'src',
      'bin',
      'db',
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'tsconfig.json',
    ])
      cpSync(join(root, part), join(next, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(next, 'node_modules'));
    writeFileSync(
      join(next, 'db/migrations/9998_first.sql'),
      `create table half_way (id integer); alter table people add column half_way text; delete from posts;`,
    );
    writeFileSync(
      join(next, 'db/migrations/9999_fails.sql'),
      `select name::integer from people; drop table half_way;`,
    );
    const built = spawn(
      process.execPath,
      [
        join(next, 'node_modules/vite/bin/vite.js'),
        'build',
        '--logLevel',
        'warn',
        '--outDir',
        'dist/server',
        '--ssr',
        'bin/peerhood.ts',
      ],
      { cwd: next, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
    );
    expect((await once(built, 'close'))[0]).toBe(0);

    const before = await rowsIn(here);
    for (const _ of ['once', 'and again, as systemd would']) {
      const { code, stderr, stdout } = await begin(['start'], here, {}, next).exit;
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      const lines = stderr.trim().split('\n');
      expect(lines.at(-1)).toMatch(
        /^This version could not be brought in: db\/migrations\/9999_fails\.sql failed \(invalid input syntax for type integer, 22P02\)\. The data is as it was before; the version from before starts on it again\.$/,
      );
      // Nobody's name stands there, though the database repeated one.
      expect(stderr).not.toContain('Ana');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    const made = readdirSync(join(here, 'back-ups')).filter((name) => name.startsWith('before-upgrade-'));
    expect(made).toHaveLength(1);

    expect(await rowsIn(here)).toEqual(before);
    const place = await startPlace(here);
    await (await signedIn()).go('/groups', { name: 'Still here', visibility: 'private' });
    await place.stop();
    // The back-up made first is a good one as well.
    const rescued = join(folder, 'rescued');
    expect(await run(['restore', join(here, 'back-ups', made[0]!)], rescued)).toMatchObject({ code: 0 });
    expect(existsSync(join(rescued, 'files'))).toBe(true);
  },
  240_000,
);

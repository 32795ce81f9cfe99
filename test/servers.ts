import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Servers of the system's packages that some tests talk to. `npm test` installs them where it may.

const isInstalled = (name: string, ...options: string[]) =>
  spawnSync(name, options.length > 0 ? options : ['--version']).status === 0;

export const pooler = isInstalled('pgbouncer');
export const valkey = ['valkey-server', 'redis-server'].find((name) => isInstalled(name));
if (!pooler) console.warn('Skipped: PgBouncer is not installed (Debian: apt install pgbouncer).');
if (!valkey)
  console.warn('Skipped: neither Valkey nor Redis is installed (Debian: apt install redis-server).');

/** What stands before the program: each as its part of docs/scale.md sets it up. */
export const proxies = (['nginx', 'caddy', 'haproxy'] as const).filter((name) =>
  isInstalled(name, ...{ nginx: ['-v'], caddy: ['version'], haproxy: ['-v'] }[name]),
);
for (const name of ['nginx', 'caddy', 'haproxy'] as const)
  if (!proxies.includes(name))
    console.warn(`Skipped: ${name} is not installed (Debian: apt install ${name}).`);

/**
 * PgBouncer in transaction mode, as Debian has it: 1.18, which knows no prepared statements.
 * @param databaseUrl of a server that listens on a Unix socket
 * @param folder for its own socket; it is made
 * @returns the address of the same database through it
 */
export async function startPooler(
  databaseUrl: string,
  folder: string,
  size: number,
): Promise<{ url: string; process: ChildProcess; stop(): Promise<void> }> {
  const direct = new URL(databaseUrl.replace('@/', '@localhost/'));
  const host = direct.searchParams.get('host')!;
  // Only the server's own user gets to its socket.
  const { uid, gid } = statSync(host);
  mkdirSync(folder, { recursive: true });
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    chownSync(join(folder, name), uid, gid);
  };
  file('users', `"${direct.username}" ""\n`);
  file(
    'pgbouncer.ini',
    `[databases]\n* = host=${host}\n[pgbouncer]\nlisten_addr =\nunix_socket_dir = ${folder}\nlisten_port = 6432
auth_type = trust\nauth_file = ${join(folder, 'users')}\npool_mode = transaction\ndefault_pool_size = ${size}\nmax_client_conn = 200\n`,
  );
  chownSync(folder, uid, gid);
  const process = spawn('pgbouncer', [join(folder, 'pgbouncer.ini')], {
    uid,
    gid,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    process.stderr!.on('data', (data) => {
      said += data;
      if (said.includes('process up')) resolve();
    });
    process.once('exit', () => reject(new Error(said)));
  });
  direct.searchParams.set('host', folder);
  direct.searchParams.set('port', '6432');
  return { url: direct.href.replace('@localhost/', '@/'), process, stop: () => ended(process, 'SIGINT') };
}

/**
 * A proxy before two processes, as the documentation says, but for what no test has: names and certificates.
 * @param guide the pieces of configuration as they stand in the documentation
 * @param to the ports of both processes
 */
export async function startProxy(
  name: (typeof proxies)[number],
  guide: string,
  port: number,
  to: readonly [number, number],
  folder: string,
): Promise<{ stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const here = guide
    .replace(/^ *server .*10\.0\.0\.12:3001.*\n/gm, '')
    .replaceAll('10.0.0.12:3001', '')
    .replaceAll('10.0.0.11:3001', `127.0.0.1:${to[0]}`)
    .replaceAll('10.0.0.11:3002', `127.0.0.1:${to[1]}`);
  const file = join(folder, name);
  const start = {
    nginx() {
      const plain = here
        .replace(/^ *(listen \[::\]|http2|ssl_).*\n/gm, '')
        .replace(/listen 443 ssl;/, `listen 127.0.0.1:${port};`)
        .replace(/\nserver \{\n *listen 80;[^}]*\}/, '');
      writeFileSync(
        file,
        `daemon off;\npid ${file}.pid;\nerror_log stderr;\nevents {}\nhttp {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};\n`).join('')}${plain}}\n`,
      );
      return spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
    },
    caddy() {
      writeFileSync(file, `{\n\tadmin off\n}\n${here.replace('peers.example.org', `http://:${port}`)}`);
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, HOME: folder },
      });
    },
    haproxy() {
      writeFileSync(file, here.replace(/bind :443 .*/, `bind 127.0.0.1:${port}`));
      return spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] });
    },
  }[name];
  const child = start();
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(said);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { stop: () => ended(child, 'SIGKILL') };
}

/** Keeps nothing, and listens on this machine alone. */
export async function startValkey(
  port: number,
  folder: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const process = spawn(
    valkey!,
    `--port ${port} --save  --appendonly no --dir ${folder} --bind 127.0.0.1`.split(' '),
  );
  await new Promise<void>((resolve, reject) => {
    process.stdout.on('data', (data) => /Ready to accept/i.test(String(data)) && resolve());
    process.once('exit', () => reject(new Error('it did not start')));
  });
  return { url: `valkey://127.0.0.1:${port}`, stop: () => ended(process, 'SIGKILL') };
}

async function ended(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill(signal);
  await gone;
}

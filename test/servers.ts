import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

// Servers of the system's packages that some tests talk to. `npm test` installs them where it may.

const isInstalled = (name: string) => spawnSync(name, ['--version']).status === 0;

export const pooler = isInstalled('pgbouncer');
export const valkey = ['valkey-server', 'redis-server'].find(isInstalled);
if (!pooler) console.warn('Skipped: PgBouncer is not installed (Debian: apt install pgbouncer).');
if (!valkey)
  console.warn('Skipped: neither Valkey nor Redis is installed (Debian: apt install redis-server).');

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

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function ended(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill(signal);
  await gone;
}

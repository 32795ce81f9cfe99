import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { APP_ROLE, prepareCluster, surroundings } from '../src/platform/cluster.ts';

/** A streaming replica of an embedded server, as an operator makes one by `pg_basebackup -R`. */
export interface Replica {
  url(database: string): string;
  superuserUrl(database?: string): string;
  process: ChildProcess;
  /** Starts it again, after it was ended. */
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * The embedded package has no `pg_basebackup`: the same by hand, while the primary runs.
 * @param folder an empty folder that the database's own user can get into
 */
export async function makeReplica(primaryUrl: string, folder: string): Promise<Replica> {
  const primary = new pg.Client({ connectionString: primaryUrl });
  await primary.connect();
  const {
    rows: [settings],
  } = await primary.query(
    `select current_setting('data_directory') as data, current_setting('max_connections') as connections`,
  );
  const copy = join(folder, 'postgres');
  await primary.query(`select pg_backup_start('replica', true)`);
  const { uid, gid } = statSync(settings.data);
  copyFolder(settings.data, copy);
  const {
    rows: [stopped],
  } = await primary.query('select labelfile from pg_backup_stop(false)');
  await primary.end();
  writeFileSync(join(copy, 'backup_label'), stopped.labelfile);
  writeFileSync(join(copy, 'standby.signal'), '');
  for (const name of ['.', ...(readdirSync(copy, { recursive: true }) as string[])])
    chownSync(join(copy, name), uid, gid);
  const cluster = await prepareCluster(folder, () => {});
  const address = new URL(primaryUrl.replace('@/', '@localhost/'));
  const options = {
    cluster_name: 'replica',
    primary_conninfo: `host=${address.searchParams.get('host')} port=5432 user=postgres`,
    listen_addresses: '',
    unix_socket_directories: cluster.socketFolder,
    port: '5432',
    // What a primary has a replica needs too, or it does not start.
    max_connections: settings.connections,
    max_worker_processes: '2',
    shared_buffers: '24MB',
    io_method: 'sync',
    jit: 'off',
    fsync: 'off',
    log_min_messages: 'log',
  };
  const replica: Replica = {
    url: (database) =>
      `postgresql://${APP_ROLE}@/${database}?host=${encodeURIComponent(cluster.socketFolder)}&port=5432`,
    superuserUrl: (database = 'postgres') =>
      `postgresql://postgres@/${database}?host=${encodeURIComponent(cluster.socketFolder)}&port=5432`,
    process: undefined as unknown as ChildProcess,
    async start() {
      const child = spawn(
        cluster.program,
        ['-D', copy, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
        { ...surroundings(copy, cluster.runAs), stdio: ['ignore', 'ignore', 'pipe'] },
      );
      replica.process = child;
      const said: string[] = [];
      await new Promise<void>((resolve, reject) => {
        createInterface({ input: child.stderr }).on('line', (line) => {
          said.push(line);
          if (line.includes('ready to accept read-only connections')) resolve();
        });
        child.once('exit', () => reject(new Error(`The replica did not start: ${said.join('\n')}`)));
      });
    },
    async stop(signal = 'SIGINT') {
      const { process } = replica;
      if (process.exitCode !== null || process.signalCode !== null) return;
      const gone = once(process, 'exit');
      process.kill(signal);
      await gone;
    },
  };
  await replica.start();
  return replica;
}

/** Files may come and go meanwhile: what matters of them is in the log of changes. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (/^(postmaster\.(pid|opts)|pgsql_tmp.*)$/.test(entry.name)) continue;
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    try {
      if (entry.isDirectory()) {
        if (entry.name === 'pg_wal')
          mkdirSync(join(copy, 'archive_status'), { recursive: true, mode: 0o700 });
        else copyFolder(source, copy);
      } else if (entry.isFile()) {
        copyFileSync(source, copy);
        chmodSync(copy, 0o600);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { APP_DATABASE, APP_ROLE, type Cluster, isAlive, prepareCluster, surroundings } from './cluster.ts';
import { Refusal } from './refusal.ts';

/** A running embedded PostgreSQL. */
export interface Postgres {
  /** The address of a database over the Unix socket, as the program's own role (no superuser). */
  url(database?: string): string;
  /** The same as the cluster's superuser: for making databases and extensions, never for the program's work. */
  superuserUrl(database?: string): string;
  /** True when another process (a running place, usually) owns the server; `stop` then leaves it running. */
  adopted: boolean;
  /** Settles only when the server died and could not be brought back; the value says why. */
  lost: Promise<Error>;
  /** Ends open connections, shuts the server down and waits until it is gone. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  /** Takes lines for a person to read. */
  log(line: string): void;
  /** `place` for the one long-running program of a data folder, `command` for short work beside or instead of it. */
  purpose?: 'place' | 'command';
  /** False gives up safety against power cuts for speed: tests only. */
  durable?: boolean;
  /** The most connections at a time. Each place costs a little memory. */
  connections?: number;
  /** So long the server waits for its sessions to end, in milliseconds, when somebody else asked it to stop. */
  patience?: number;
  /** More of the server's own settings: what measurements need. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * Starts the embedded PostgreSQL of a data folder, making its cluster the first time, and keeps it running.
 *
 * Who may own a server is settled by advisory locks inside it, which end with the process that holds them, be
 * it by kill -9: a server without an owner is an orphan and is started anew; a second place is refused; a
 * command works beside the place that runs, or owns a server of its own for as long as it takes.
 * @throws Refusal when the folder is in use by another place, cannot be used, or PostgreSQL does not start
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const cluster = await prepareCluster(options.dataDir, options.log);
  const held = await hold(cluster, options);
  return held.server ? supervised(cluster, options, held.server, held.guard) : beside(cluster, held.guard);
}

/** Advisory locks: the place, a command that owns the server, and commands beside such a command. */
const LOCK = 7033;
const PLACE = 1;
const COMMAND = 2;
const GUEST = 3;

const lockOf = ({ purpose }: PostgresOptions) => (purpose === 'command' ? COMMAND : PLACE);

interface Held {
  /** The session that holds our lock. */
  guard: Client;
  /** Our child, if we own the server. */
  server: Server | undefined;
}

interface Server {
  process: ChildProcess;
  /** Set before an end that we want: what PostgreSQL says about it is no news. */
  quiet: boolean;
}

async function hold(cluster: Cluster, options: PostgresOptions): Promise<Held> {
  const since = { unowned: 0, busy: 0, unseen: 0 };
  for (;;) {
    const running = runningServer(cluster);
    if (!running) {
      // One that answers is nobody's to replace, though its process cannot be told from here. It may have begun just now.
      if (await answers(cluster)) {
        since.unseen ||= Date.now();
        if (Date.now() - since.unseen > 2_000) throw new Refusal(unseen(options));
        await delay(50);
        continue;
      }
      since.unseen = 0;
      forgetStranger(join(cluster.folder, 'postmaster.pid'), cluster);
      const server = await launch(cluster, options);
      if (!server) continue; // Another process was quicker; look again.
      const guard = await connect(cluster);
      await guard.query('select pg_advisory_lock($1, $2)', [LOCK, lockOf(options)]);
      return { guard, server };
    }
    since.unseen = 0;
    const guard = await visit(cluster, running.pid);
    if (!guard) continue;
    try {
      const role = await roleBeside(guard, running.pid, options, since);
      if (role === 'guest') return { guard, server: undefined };
      await guard.end();
      if (role === 'heir') await stopOrphan(cluster, running.pid, options);
    } catch (error) {
      await guard.end().catch(() => {});
      if (error instanceof Refusal) throw error;
      // The server went down while we asked: look again.
    }
    await delay(50);
  }
}

/** What we may be to a server that runs already: a guest, its heir, or (for now) nothing. */
async function roleBeside(
  guard: Client,
  pid: number,
  options: PostgresOptions,
  since: { unowned: number; busy: number },
): Promise<'guest' | 'heir' | 'nothing'> {
  const { rows } = await guard.query(
    `select objid::int as lock, current_setting('cluster_name') as owner from pg_locks
     where locktype = 'advisory' and classid = $1 and granted
     union all select null, current_setting('cluster_name')`,
    [LOCK],
  );
  const locks = rows.map((row) => row.lock);
  if (locks.includes(PLACE)) {
    if (options.purpose === 'command') return 'guest';
    since.busy ||= Date.now();
    if (Date.now() - since.busy < 1500) return 'nothing'; // It may be about to end.
    throw new Refusal(`This place is running already: its data folder ${options.dataDir} is in use.`);
  }
  if (locks.includes(COMMAND)) {
    if (options.purpose === 'command') {
      await guard.query('select pg_advisory_lock_shared($1, $2)', [LOCK, GUEST]);
      return 'guest';
    }
    options.log('Waiting for a command on this data folder to end…');
    await guard.query('select pg_advisory_lock($1, $2)', [LOCK, COMMAND]);
    return 'nothing';
  }
  // Its owner may be alive and about to take its lock. A process id can be used anew, so do not wait for ever.
  const owner = Number(rows[0].owner.replace('peerhood-', ''));
  since.unowned ||= Date.now();
  return isAlive(owner) && owner !== pid && Date.now() - since.unowned < 2000 ? 'nothing' : 'heir';
}

/** Ends a server whose owner is dead, so that ours gets today's settings, a log and a watcher. */
async function stopOrphan(cluster: Cluster, pid: number, options: PostgresOptions): Promise<void> {
  options.log('Stopping a database that was left behind…');
  const started = Date.now();
  signal(pid, 'SIGINT');
  while (runningServer(cluster)?.pid === pid) {
    // At once then, without a last checkpoint: the next start recovers what was committed.
    if (Date.now() - started > 5_000) signal(pid, 'SIGQUIT');
    await delay(10);
  }
}

/**
 * A session on a server that may be starting or stopping; nothing when it went away. One whose owner died, and which
 * does not answer, is ended: a server that is told to stop while it recovers from the death of one of its sessions can
 * stand at “shutting down” for ever.
 */
async function visit(cluster: Cluster, pid: number): Promise<Client | undefined> {
  const started = Date.now();
  while (runningServer(cluster)?.pid === pid) {
    try {
      return await connect(cluster);
    } catch (error) {
      const isStuck = Date.now() - started > 3_000 && /shutting down/.test(messageOf(error));
      if (isStuck && isOwnerDead(pid)) signal(pid, 'SIGQUIT');
      if (Date.now() - started > 60_000) {
        throw new Refusal(
          `Process ${pid} seems to be the database of ${cluster.folder} but does not answer: ${messageOf(error)}`,
        );
      }
    }
    await delay(20);
  }
  return undefined;
}

/** The process that PostgreSQL's own lock file names, if it is alive and really a server on this folder. */
function runningServer(cluster: Cluster): { pid: number } | undefined {
  return lockHolder(join(cluster.folder, 'postmaster.pid'), cluster);
}

/** Who the lock file names, if it is alive and no stranger that was given the same number. */
function lockHolder(lockFile: string, cluster: Cluster): { pid: number } | undefined {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
    return isAlive(pid) && !worksElsewhere(pid, cluster.folder) ? { pid } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Removes the lock file if its holder's id belongs to somebody else by now: PostgreSQL itself only looks whether the id is
 * in use. Where it is in no use it replaces the file, maybe in this moment, and it is left to do so: what was removed here
 * could be the new one.
 */
function forgetStranger(lockFile: string, cluster: Cluster): void {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
    if (isAlive(pid) && worksElsewhere(pid, cluster.folder)) rmSync(lockFile, { force: true });
  } catch {
    // There is none.
  }
}

/** Whether somebody listens on the socket of this data folder, be it from a container whose processes have other numbers. */
function answers(cluster: Cluster): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = dial(join(cluster.socketFolder, '.s.PGSQL.5432'));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Anything else than “nobody” may be somebody who is busy.
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(!['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '')),
    );
  });
}

const unseen = ({ dataDir }: PostgresOptions) =>
  `A database answers in ${dataDir}, but its process cannot be seen from here: a container may run it. Give the command in there, or stop it first.`;

/** Whether the program that started this server has ended; no where the system does not tell. */
function isOwnerDead(pid: number): boolean {
  try {
    const owner = /cluster_name=peerhood-(\d+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
    return owner !== undefined && !isAlive(Number(owner));
  } catch {
    return false;
  }
}

/**
 * A server works in its data folder: the same folder, by whatever path, since in a unit of systemd or a container it may
 * have another. Where that cannot be read (another system, a strict container): no answer.
 */
function worksElsewhere(pid: number, folder: string): boolean {
  try {
    const [there, here] = [
      statSync(`/proc/${pid}/cwd`, { bigint: true }),
      statSync(folder, { bigint: true }),
    ];
    return there.ino !== here.ino || there.dev !== here.dev;
  } catch (error) {
    // A dead process that nobody has collected still has an id, but no working folder.
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return process.platform === 'linux' && code === 'ENOENT';
  }
}

/**
 * Starts `postgres` and waits until it answers.
 * @returns nothing when another process holds the cluster
 */
function launch(cluster: Cluster, options: PostgresOptions): Promise<Server | undefined> {
  const settings = serverSettings(cluster, options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return new Promise((done, fail) => {
    const child = spawn(cluster.program, ['-D', cluster.folder, ...settings], {
      ...surroundings(cluster.folder, cluster.runAs),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const server: Server = { process: child, quiet: false };
    let ready = false;
    const lines: string[] = [];
    const refuse = (why: string) => fail(new Refusal(`PostgreSQL did not start: ${why}`));
    child.on('error', (error) => refuse(error.message));
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (server.quiet || /the database system is (starting up|shutting down)/.test(line)) return;
      if (ready) {
        // By somebody else than us: it lets nobody in any more, and would wait for our own sessions for ever.
        if (line.includes('received smart shutdown request'))
          setTimeout(() => !server.quiet && child.kill('SIGINT'), options.patience ?? 30_000).unref();
        return options.log(`PostgreSQL: ${line}`);
      }
      lines.push(line);
      if (line.includes('automatic recovery in progress')) options.log('Recovering the database…');
      if (!line.includes('ready to accept connections')) return;
      ready = true;
      done(server);
    });
    child.on('close', () => {
      if (ready) return;
      if (lines.some((line) => line.includes('lock file "postmaster.pid"'))) return done(undefined);
      const socketLock = join(cluster.socketFolder, '.s.PGSQL.5432.lock');
      if (lines.some((line) => line.includes(socketLock)) && !lockHolder(socketLock, cluster)) {
        forgetStranger(socketLock, cluster);
        return done(launch(cluster, options));
      }
      // After a kill -9 of the server its last sessions take a moment to notice.
      if (lines.some((line) => line.includes('shared memory block') && line.includes('in use'))) {
        return done(delay(50).then(() => launch(cluster, options)));
      }
      refuse(lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing');
    });
  });
}

/** Small and quiet: measured at about 30 MB with every session idle. Given here, so that they are never stale. */
function serverSettings(cluster: Cluster, options: PostgresOptions): [string, string | number][] {
  const { durable = true, connections = 24 } = options;
  return [
    ['cluster_name', `peerhood-${process.pid}`],
    ['listen_addresses', ''],
    ['unix_socket_directories', cluster.socketFolder.replace(/[",]/g, '')],
    ['unix_socket_permissions', '0700'],
    ['port', 5432],
    ['max_connections', connections],
    ['shared_buffers', '24MB'],
    // Disks of today read anywhere at nearly the same cost: with the default, small tables are read whole instead.
    ['random_page_cost', '1.1'],
    ['io_method', 'sync'],
    ['jit', 'off'],
    ['max_parallel_workers_per_gather', 0],
    ['max_worker_processes', 2],
    ['autovacuum_max_workers', 1],
    ['max_logical_replication_workers', 0],
    ['wal_level', 'replica'],
    // After a crash: all that the disk holds back in one call, where opening each of some thousand files takes seconds.
    ...(process.platform === 'linux'
      ? ([['recovery_init_sync_method', 'syncfs']] as [string, string][])
      : []),
    ['timezone', 'UTC'],
    ['log_timezone', 'UTC'],
    // A failed statement is told to the program; in a log it could show what somebody wrote.
    ['log_min_messages', 'log'],
    ['log_min_error_statement', 'panic'],
    ['log_checkpoints', 'off'],
    // Large imports write faster than this small server is set up for: no news to whoever watches one.
    ['checkpoint_warning', 0],
    ['log_line_prefix', ''],
    ...(durable
      ? []
      : ([
          ['fsync', 'off'],
          ['synchronous_commit', 'off'],
          ['full_page_writes', 'off'],
        ] as [string, string][])),
    ...Object.entries(options.settings ?? {}),
  ];
}

/** The server as our own child: brought back when it dies, shut down when we end. */
function supervised(
  cluster: Cluster,
  options: PostgresOptions,
  firstServer: Server,
  firstGuard: Client,
): Postgres {
  let server = firstServer;
  let guard = firstGuard;
  let stopping: Promise<void> | undefined;
  let giveUp: (error: Error) => void;
  const lost = new Promise<Error>((resolve) => {
    giveUp = resolve;
  });
  const deaths: number[] = [];
  const isRunning = ({ process: child }: Server) => child.exitCode === null && child.signalCode === null;

  const watch = () => {
    watchGuard();
    server.process.once('exit', (code, signalName) => {
      if (stopping) return;
      options.log(`The database ended unexpectedly (${signalName ?? `code ${code}`}); starting it again…`);
      deaths.push(Date.now());
      revive().catch(giveUp);
    });
  };

  // When one of its sessions dies, the server ends all others and goes on: with ours the lock that says whose it is.
  const watchGuard = () => {
    guard.on('error', () => {}); // The server's own exit tells more.
    guard.once('end', () => void takeLockAgain(server));
  };

  const takeLockAgain = async (mine: Server) => {
    while (!stopping && server === mine && isRunning(mine)) {
      try {
        const again = await connect(cluster);
        await again.query('select pg_advisory_lock($1, $2)', [LOCK, lockOf(options)]);
        if (stopping || server !== mine) return void again.end().catch(() => {});
        guard = again;
        return watchGuard();
      } catch {
        await delay(100);
      }
    }
  };

  // For as long as it takes: whatever keeps it from starting, a full disk for instance, may end, and until then
  // people get an answer that says so. The more often it died of late, the longer it is let be.
  const revive = async () => {
    await guard.end().catch(() => {});
    for (let tries = 0; !stopping; tries++) {
      const lately = deaths.filter((at) => Date.now() - at < 60_000).length + tries;
      if (lately > 3) await delay(Math.min(2_000, 50 * 2 ** (lately - 3)));
      if (stopping) return;
      try {
        const held = await hold(cluster, options);
        if (!held.server) {
          giveUp(new Refusal('Another process took over the database.'));
          return;
        }
        ({ guard, server } = { guard: held.guard, server: held.server });
        // It may have died since it answered.
        if (!isRunning(server)) continue;
        watch();
        options.log('The database runs again.');
        if (stopping) await end();
        return;
      } catch (error) {
        if (!existsSync(cluster.folder)) throw new Refusal(`The database in ${cluster.folder} is gone.`);
        options.log(`The database does not start yet: ${messageOf(error)}`);
      }
    }
  };

  const end = async () => {
    const child = server.process;
    if (!isRunning(server)) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    server.quiet = true;
    if (options.purpose === 'command') {
      // Commands that came to work beside us finish first. Our lock goes down with the server, so that one
      // which comes now does not take it for a running one.
      await guard.query('select pg_advisory_lock($1, $2)', [LOCK, GUEST]).catch(() => {});
    } else {
      // Sessions that are closing already may finish; whoever is still there soon after is cut off.
      await guard.end().catch(() => {});
      child.kill('SIGTERM');
    }
    const cut = setTimeout(() => child.kill('SIGINT'), options.purpose === 'command' ? 0 : 300);
    const slow = setTimeout(() => child.kill('SIGQUIT'), 60_000);
    await exited;
    clearTimeout(cut);
    clearTimeout(slow);
  };

  const lastResort = () => server.process.kill('SIGINT');
  process.once('exit', lastResort);
  watch();
  return {
    ...addresses(cluster),
    adopted: false,
    lost,
    stop: () => {
      stopping ??= Promise.resolve()
        .then(end)
        .finally(() => process.off('exit', lastResort));
      return stopping;
    },
  };
}

function beside(cluster: Cluster, guard: Client): Postgres {
  guard.on('error', () => {}); // Our work's own connections will tell.
  return {
    ...addresses(cluster),
    adopted: true,
    lost: new Promise(() => {}),
    stop: () => guard.end(),
  };
}

function addresses(cluster: Cluster) {
  return {
    url: (database = APP_DATABASE) => address(cluster, APP_ROLE, database),
    superuserUrl: (database = 'postgres') => address(cluster, 'postgres', database),
  };
}

function address(cluster: Cluster, role: string, database: string): string {
  return `postgresql://${role}@/${database}?host=${encodeURIComponent(cluster.socketFolder)}&port=5432`;
}

async function connect(cluster: Cluster): Promise<Client> {
  const client = new Client({ connectionString: address(cluster, 'postgres', 'postgres') });
  client.on('error', () => {}); // A broken session shows at its next query.
  await client.connect();
  return client;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

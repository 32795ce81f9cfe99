import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { APP_ROLE } from '../src/platform/cluster.ts';
import { migrate } from '../src/platform/migrate.ts';
import { startPostgres } from '../src/platform/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How tests reach their server. `DATABASE` in an address stands for a database's name. */
    postgres: { url: string; superuserUrl: string; template: string };
  }
}

const prefix = 'peerhood-test-';
const template = 'empty_place';

/** One server for the whole run, without its safety against power cuts, and one migrated database to copy. */
export default async function setup(project: TestProject) {
  removeLeftovers();
  // In the system's temporary folder: as root, the server's own user must be able to get there.
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({
    dataDir: join(folder, 'data'),
    log: () => {},
    durable: false,
    connections: 100,
  });
  const superuser = new pg.Client({ connectionString: postgres.superuserUrl() });
  await superuser.connect();
  await superuser.query(`create database ${template} owner ${APP_ROLE}`);
  await migrate(postgres.url(template));
  await superuser.end();
  project.provide('postgres', {
    url: postgres.url('DATABASE'),
    superuserUrl: postgres.superuserUrl('DATABASE'),
    template,
  });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Of runs that were killed. A server whose folder vanishes ends by itself within a minute. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0]);
    if (pid && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

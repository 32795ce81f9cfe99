import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startPostgres } from './postgres.ts';

test('a server that somebody else asked to stop does not wait for our sessions for ever: it ends, and runs again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'peerhood-postgres-'));
  // The database's own user passes through.
  chmodSync(dataDir, 0o755);
  let again = () => {};
  const runsAgain = new Promise<void>((resolve) => {
    again = resolve;
  });
  const server = await startPostgres({
    dataDir,
    durable: false,
    patience: 100,
    log: (line) => {
      if (line === 'The database runs again.') again();
    },
  });
  try {
    const held = new pg.Client({ connectionString: server.url() });
    held.on('error', () => {});
    await held.connect();
    const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGTERM');
    await runsAgain;
    const client = new pg.Client({ connectionString: server.url() });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

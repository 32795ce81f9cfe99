import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Failure, type Output } from '../src/command.ts';
import { openDatabase } from '../src/platform/db.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { newChain } from '../src/records/compute/audit-chain.ts';
import { records } from '../src/records/policy.ts';
import { type EmptyPlace, emptyPlace } from '../test/place.ts';
import { audit } from './audit.ts';
import { exportRecords, printFigures } from './records.ts';

// The commands on a place with an outside database, as an operator calls them.

let place: EmptyPlace;
const folder = mkdtempSync(join(tmpdir(), 'peerhood-records-'));

beforeAll(async () => {
  place = await emptyPlace();
  vi.stubEnv('DATABASE_URL', place.databaseUrl);
  const db = openDatabase(place.databaseUrl, { connections: 1 });
  await db.asSystem(async (system) => {
    const made = await system.first(
      sql<{ id: string }>`insert into people (name, name_key) values ('=Eve', 'eve') returning id`,
    );
    await system.all(sql`insert into consents (person_id, kind, version) values (${made!.id}, 'adult', 1)`);
    for (const verb of ['looked at a report', 'settled a report'])
      await system.all(
        sql`select audit_as(${made!.id}, ${verb}, null, null, null, '{"as": "moderator", "days": 3}', now())`,
      );
  });
  await db.close();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await place.drop();
});

/** Calls a command and returns its one result. */
async function call(command: (args: string[], output: Output) => Promise<void>, ...args: string[]) {
  const results: object[] = [];
  await command(args, { json: true, say: () => {}, result: (object) => results.push(object) });
  expect(results).toHaveLength(1);
  return results[0] as Record<string, unknown>;
}

test('every record goes out as two files that only their owner can read, and the log says so', async () => {
  const { files } = await call(exportRecords, 'export', join(folder, 'new'));
  expect(files).toHaveLength(records.length * 2);
  expect(readdirSync(join(folder, 'new')).sort()).toEqual([...(files as string[])].sort());
  for (const file of files as string[]) expect(statSync(join(folder, 'new', file)).mode & 0o077).toBe(0);
  expect(readFileSync(join(folder, 'new', 'consents.csv'), 'utf8')).toMatch(/,adult,1,yes,/);
  // The name of who looked could be a formula.
  expect(readFileSync(join(folder, 'new', 'access.csv'), 'utf8')).toContain(",'=Eve,moderator,");
  const log = JSON.parse(readFileSync(join(folder, 'new', 'log.json'), 'utf8'));
  expect(log).toHaveLength(2);
  // A copy is proof enough: whoever holds it can count its chain without the database.
  const chain = newChain();
  for (const row of log) {
    const { actor_id, actor_mark, group_id, person_id, person_mark, object_id, previous, hash, ...rest } =
      row;
    const bytes = { previous: Buffer.from(previous, 'hex'), hash: Buffer.from(hash, 'hex') };
    const ids = {
      actor: actor_mark ?? '',
      group: group_id ?? '',
      person: person_mark ?? '',
      object: object_id ?? '',
    };
    expect(chain.add({ ...rest, seq: String(rest.seq), ...ids, ...bytes })).toBeUndefined();
  }
  await expect(call(exportRecords, 'export')).rejects.toThrow(Refusal);
  await expect(call(exportRecords, 'export', '/dev/null/nowhere')).rejects.toThrow('Nothing can be written');
});

test('figures of any period are printed as everybody reads them', async () => {
  const figures = await call(printFigures, '--from', '2026-01-01', '--to', '2026-02-01');
  expect(figures).toMatchObject({
    from: '2026-01-01',
    to: '2026-02-01',
    reports: { total: 0 },
    recall: null,
  });
  await expect(call(printFigures, '--from', '2026-02-01', '--to', '2026-01-01')).rejects.toThrow(Refusal);
  await expect(call(printFigures, '--form', 'x')).rejects.toThrow('Not understood');
});

test('a log that was changed, or cut off, makes the command fail and say where', async () => {
  const { rows, head } = await call(audit, 'verify');
  expect(rows).toBe(3);
  await expect(call(audit, 'verify', '--head', String(head))).resolves.toEqual({ rows, head });
  await expect(call(audit, 'verify', '--head', 'x')).rejects.toThrow(Refusal);
  await expect(call(audit, 'mend')).rejects.toThrow(Refusal);

  const superuser = new pg.Client({ connectionString: place.superuserUrl });
  await superuser.connect();
  await superuser.query(
    'begin; set local session_replication_role = replica; delete from audit_log where seq = 3; commit',
  );
  await expect(call(audit, 'verify')).resolves.toMatchObject({ rows: 2 });
  const cut = await call(audit, 'verify', '--head', String(head)).catch((error) => error);
  expect(cut).toBeInstanceOf(Failure);
  expect(cut.result).toMatchObject({ rows: 2, missing: head });
  await superuser.query(
    "begin; set local session_replication_role = replica; update audit_log set verb = 'slept' where seq = 1; commit",
  );
  const changed = await call(audit, 'verify').catch((error) => error);
  expect(changed).toBeInstanceOf(Failure);
  expect(changed.result).toMatchObject({ rows: 0, misfit: { seq: '1', why: 'changed' } });
  await superuser.end();
});

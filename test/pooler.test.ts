import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backUpPlace } from '../bin/back-up.ts';
import { contents } from '../src/back-up.ts';
import { backUp, checkBackUp } from '../src/platform/back-up.ts';
import { diskStore } from '../src/platform/files.ts';
import { pooler as installed, startPooler } from './servers.ts';
import { newWorld, type World } from './world.ts';

/**
 * A transaction pooler hands the same few connections from one transaction to the next: nothing of one viewer may
 * stay on them, and no statement may be expected to be known. Debian's PgBouncer 1.18 knows no prepared statements.
 */
describe.skipIf(!installed)('through PgBouncer in transaction mode, with two connections for all', () => {
  let world: World;
  let pooler: Awaited<ReturnType<typeof startPooler>>;
  const folder = mkdtempSync(join(tmpdir(), 'peerhood-pooler-'));

  beforeAll(async () => {
    world = await newWorld({
      async through(databaseUrl) {
        pooler = await startPooler(databaseUrl, folder, 2);
        return pooler.url;
      },
    });
  });
  afterAll(async () => {
    await world?.drop();
    await pooler.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('people write and read, and nobody reads as the one before', async () => {
    const ana = await world.person('Ana');
    const others = await Promise.all(['Ben', 'Chi', 'Dee'].map((name) => world.person(name)));
    const group = await world.group(ana, 'Night shift', 'hidden');
    const topic = await world.topic(ana, group, 'Sleeping by day');
    // More at the same time than there are connections, and no more: whoever waits for long for one is turned away.
    let turn = 0;
    const goOn = async () => {
      while (turn < 40) {
        const mine = turn++;
        if (mine % 2 === 0) {
          expect(await ana.page(`/topics/${topic}`)).toContain('Sleeping by day');
          await world.reply(ana, topic, `Reply ${mine}`);
        } else {
          const reader = [...others, world.visitor()][mine % 4]!;
          expect((await reader.get(`/topics/${topic}`)).status).toBe(404);
          expect(await reader.page('/')).not.toContain('Night shift');
        }
      }
    };
    await Promise.all(Array.from({ length: 6 }, goOn));
    const { posts } = await world.db.read(
      { person: ana.id },
      { posts: sql`select from posts where topic_id = ${topic}` },
    );
    expect(posts).toHaveLength(21);
  }, 60_000);

  test('a page that fails leaves the connection as it was for the next', async () => {
    const eve = await world.person('Eve');
    for (let turn = 0; turn < 6; turn++) {
      await expect(
        world.db.read({ person: eve.id }, { bad: sql`select 1 / ${0}::integer` }),
      ).rejects.toThrow();
      const { left } = await world.db.read(
        { token: null },
        { left: sql<{ who: string | null }>`select viewer() as who` },
      );
      expect(left).toEqual([{ who: null }]);
    }
  });

  test('a back-up goes past it, and leaves none of its locks on a connection of somebody else', async () => {
    // The pooler's folder belongs to its own user.
    const own = mkdtempSync(join(tmpdir(), 'peerhood-past-'));
    const store = diskStore(join(own, 'files'));
    vi.stubEnv('DATABASE_URL', pooler.url);
    vi.stubEnv('DATABASE_DIRECT_URL', world.databaseUrl);
    vi.stubEnv('PEERHOOD_DATA', own);
    try {
      for (const name of ['first', 'second']) {
        const file = join(own, name);
        await backUpPlace([file], { json: true, say: () => {}, result: () => {} });
        expect((await checkBackUp(file, undefined)).tables).toBeGreaterThan(50);
      }
      // Through it the second one finds the lock of the first, on a connection that others use by now.
      await backUp(pooler.url, store, join(own, 'through'), contents, undefined);
      await expect(backUp(world.databaseUrl, store, join(own, 'late'), contents, undefined)).rejects.toThrow(
        'Another back-up',
      );
    } finally {
      vi.unstubAllEnvs();
      rmSync(own, { recursive: true, force: true });
    }
  });
});

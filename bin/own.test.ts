import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Output } from '../src/command.ts';
import { beginLeaving, eraseDue } from '../src/own/actions.ts';
import { erasingIn, openKeepingList } from '../src/own/jobs.ts';
import { readEnv } from '../src/platform/env.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { newWorld, type World } from '../test/world.ts';
import { erasures, exportPerson, oweErasures, payErasures, readErasures } from './own.ts';

// The commands on a place with an outside database, as an operator calls them.

let world: World;
const folder = mkdtempSync(join(tmpdir(), 'peerhood-own-'));

beforeAll(async () => {
  world = await newWorld();
  vi.stubEnv('DATABASE_URL', world.databaseUrl);
  vi.stubEnv('PEERHOOD_DATA', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await world.drop();
});

async function call(command: (args: string[], output: Output) => Promise<void>, ...args: string[]) {
  const results: object[] = [];
  await command(args, { json: true, say: () => {}, result: (object) => results.push(object) });
  return results[0] as Record<string, unknown>;
}

test('everything of somebody’s goes into a file that its owner alone can read, and never over another', async () => {
  await world.person('Ana');
  const file = join(folder, 'ana.zip');
  await call(exportPerson, 'ana', file);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  await expect(call(exportPerson, 'ana', file)).rejects.toThrow('there already');
  await expect(call(exportPerson, 'nobody', join(folder, 'x'))).rejects.toThrow(Refusal);
  await expect(call(exportPerson, 'ana')).rejects.toThrow(Refusal);
});

test('whoever was erased is erased again in a restored copy, by a random number alone', async () => {
  await expect(call(erasures, 'replay')).rejects.toThrow('There is no list');
  const ben = await world.person('Ben');
  const run = <Row>(query: ReturnType<typeof sql<Row>>) =>
    world.db.asSystem((system) => system.all<Row>(query));
  const [copy] = await run(sql<{ erasure_id: string }>`select erasure_id from people where id = ${ben.id}`);
  await world.db.asSystem((system) => beginLeaving(system, ben.id, 'keep'));
  await run(sql`update leavings set due_at = now()`);
  await eraseDue(world.db, erasingIn(folder, world.databaseUrl));
  expect(readFileSync(join(folder, 'erasures'), 'utf8')).toBe(`${copy!.erasure_id} keep\n`);
  expect(await call(erasures, 'replay')).toEqual({ erased: 0 });

  // The copy was made before.
  await run(sql`insert into people (id, name, name_key, admitted_at, erasure_id)
    values (${ben.id}, 'Ben', 'ben', now(), ${copy!.erasure_id})`);
  expect(await call(erasures, 'replay')).toEqual({ erased: 1 });
  expect(await run(sql`select 1 from people where name = 'Ben'`)).toEqual([]);
  expect(readFileSync(join(folder, 'erasures'), 'utf8')).toBe(`${copy!.erasure_id} keep\n`);
  await expect(call(erasures, 'mend')).rejects.toThrow(Refusal);
});

test('whichever of several workers erased somebody, the list of each brings nobody back', async () => {
  const run = <Row>(query: ReturnType<typeof sql<Row>>) =>
    world.db.asSystem((system) => system.all<Row>(query));
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const log = vi.fn();
  const lines: string[] = [];
  for (const [name, by] of [
    ['Dot', one],
    ['Eli', other],
  ] as const) {
    const { id } = await world.person(name);
    const [row] = await run(sql<{ erasure_id: string }>`select erasure_id from people where id = ${id}`);
    lines.push(`${row!.erasure_id} delete`);
    await world.db.asSystem((system) => beginLeaving(system, id, 'delete'));
    await run(sql`update leavings set due_at = now()`);
    await eraseDue(world.db, erasingIn(by, world.databaseUrl));
  }
  expect([listOf(one), listOf(other)]).toEqual([[lines[0]], [lines[1]]]);

  for (const where of [one, other, one]) {
    const list = openKeepingList({ folder: where, db: world.db, log });
    await list.start();
    await list.close();
    expect(listOf(where)).toEqual(expect.arrayContaining(lines));
    expect(new Set(listOf(where)).size).toBe(listOf(where).length);
  }
  // A copy from before, and nothing but the list of the worker that did not erase this one.
  await run(sql`insert into people (name, name_key, admitted_at, erasure_id)
    values ('Dot', 'dot', now(), ${lines[0]!.split(' ')[0]})`);
  vi.stubEnv('PEERHOOD_DATA', other);
  expect(await call(erasures, 'replay')).toEqual({ erased: 1 });
  vi.stubEnv('PEERHOOD_DATA', folder);
  expect(await run(sql`select 1 from people where name = 'Dot'`)).toEqual([]);
  expect(log).not.toHaveBeenCalled();
});

test('a worker goes on adding what others erase, and one that cannot write says so and goes on', async () => {
  const where = join(folder, 'later');
  const log = vi.fn();
  const list = openKeepingList({ folder: where, db: world.db, log, every: 20 });
  const blocked = openKeepingList({ folder: join(folder, 'ana.zip', 'below'), db: world.db, log, every: 20 });
  await list.start();
  await blocked.start();
  expect(log).toHaveBeenCalledWith('The list of erasures could not be written', expect.any(Error));
  const id = '01990000-0000-7000-8000-00000000000a';
  await world.db.asSystem((system) =>
    system.all(sql`insert into erasures (id, posts) values (${id}, 'keep')`),
  );
  await vi.waitFor(
    () => expect(readFileSync(join(where, 'erasures'), 'utf8').split('\n')).toContain(`${id} keep`),
    { timeout: 20_000 },
  );
  // A line of which a full disk took only a part is written anew, and does not spoil what comes after it.
  writeFileSync(join(where, 'erasures'), readFileSync(join(where, 'erasures'), 'utf8').slice(0, -7));
  const next = '01990000-0000-7000-8000-00000000000b';
  await world.db.asSystem((system) =>
    system.all(sql`insert into erasures (id, posts) values (${next}, 'keep')`),
  );
  await vi.waitFor(() => expect(listOf(where).slice(-2)).toEqual([`${id} keep`, `${next} keep`]), {
    timeout: 20_000,
  });
  // A list that got lost is whole again.
  const before = listOf(where);
  rmSync(join(where, 'erasures'));
  await vi.waitFor(() => expect(listOf(where)).toEqual(before), { timeout: 20_000 });
  await list.close();
  await blocked.close();
});

test('a list that was carried around is read however its lines end, and one that cannot be read is refused whole', async () => {
  const one = '01990000-0000-7000-8000-000000000001';
  const env = { PEERHOOD_DATA: join(folder, 'carried') };
  const carried = join(folder, 'carried-list');
  writeFileSync(carried, `\uFEFF${one} keep\r\n\r\n`);
  await oweErasures(env, await readErasures([carried, carried]));
  expect(readFileSync(join(env.PEERHOOD_DATA, 'erasures'), 'utf8')).toBe(`${one} keep\n`);
  writeFileSync(carried, `${one.replace('1', '2')} keep\n${one} kee`);
  await expect(readErasures([carried])).rejects.toThrow('a line of it cannot be read');
  expect(readFileSync(join(env.PEERHOOD_DATA, 'erasures'), 'utf8')).toBe(`${one} keep\n`);
});

test('what a restore left to be erased is erased by the next start, once', async () => {
  const cai = await world.person('Cai');
  const env = { ...readEnv(process.env), PEERHOOD_DATA: join(folder, 'owing') };
  const there = { env, db: world.db, databaseUrl: world.databaseUrl };
  expect(await payErasures(there)).toBeUndefined();
  const [row] = await world.db.asSystem((system) =>
    system.all(sql<{ id: string }>`select erasure_id as id from people where id = ${cai.id}`),
  );
  const list = join(folder, 'owed-list');
  writeFileSync(list, `${row!.id} delete\n`);
  // The restore is killed here: what it would have done next is all in the data folder.
  await oweErasures(env, await readErasures([list]));
  rmSync(list);
  expect(await payErasures(there)).toBe(1);
  expect((await cai.get('/you')).status).not.toBe(200);
  expect(await payErasures(there)).toBeUndefined();
});

const listOf = (where: string) => readFileSync(join(where, 'erasures'), 'utf8').split('\n').filter(Boolean);

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newWorld, type World } from '../test/world.ts';
import { duty } from './duty.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
  vi.stubEnv('DATABASE_URL', world.databaseUrl);
  vi.stubEnv('PUBLIC_URL', 'https://peers.example');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.drop();
});

/** What a command said: its one result. */
async function said(...args: string[]) {
  const results: { object: object; lines: string[] }[] = [];
  await duty(args, { json: true, say: () => {}, result: (object, lines) => results.push({ object, lines }) });
  expect(results).toHaveLength(1);
  return results[0]!;
}
const system = (query: ReturnType<typeof sql>) => world.db.asSystem((db) => db.all(query));

test('what urgent waits is told, and fails the command until somebody has taken it on', async () => {
  expect((await said('alarms')).object).toEqual({ waiting: [] });
  const mia = await world.person('Mia');
  await system(sql`insert into reports (subject, person_id, reason, words, made_at) values
    ('person', ${mia.id}, 'danger', 'secret words', now() - interval '1 minute'),
    ('person', ${mia.id}, 'other', 'secret words', now() - interval '1 minute')`);
  const failure = await duty(['alarms'], { json: true, say: () => {}, result: () => {} }).catch(
    (error) => error,
  );
  expect(failure.result).toEqual({
    waiting: [
      {
        kind: 'report',
        urgency: 'danger',
        why: 'nobody on duty',
        due: expect.stringMatching(/^\d{4}-.*Z$/),
        address: expect.stringMatching(/^https:\/\/peers\.example\/reports\/[0-9a-f-]{36}$/),
      },
    ],
  });
  // It may be read by whatever an operator connects to it: no words, no names.
  expect(JSON.stringify([failure.result, failure.lines])).not.toMatch(/secret|Mia/);
  await system(sql`update reports set claimed_by = ${mia.id}, claimed_until = now() + interval '30 minutes'`);
  expect((await said('alarms')).object).toEqual({ waiting: [] });
});

test('back-ups that go wrong fail it, also where another process makes them', async () => {
  await system(sql`insert into back_up_troubles (why) values ('failed')`);
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '0');
  const failure = await said('alarms').catch((error) => error);
  expect(failure.result).toEqual({ waiting: [], backUps: 'failed' });
  await system(sql`update back_up_troubles set ended_at = now()`);
  expect((await said('alarms')).object).toEqual({ waiting: [] });
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '7');
});

test('the rota says who is on and what comes', async () => {
  expect((await said('rota')).lines[0]).toBe('Nobody is on duty.');
  const ana = await world.person('Ana', 'moderator');
  await system(sql`insert into duty_hours (person_id, starts_at, ends_at) values
    (${ana.id}, now() - interval '1 hour', now() + interval '1 hour'),
    (null, now() + interval '1 day', now() + interval '25 hours')`);
  expect((await said('rota')).object).toMatchObject({
    on: [{ name: 'Ana' }],
    hours: [{ name: 'Ana' }, { name: null }],
  });
});

test('anything else says how it is used', async () => {
  await expect(said('roster')).rejects.toThrow('duty alarms | duty rota');
});

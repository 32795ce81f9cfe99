import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Arrived, giveAddress, openPostbox, type Postbox } from '../../test/postbox.ts';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { backUpDaily, backUpState } from '../back-up.ts';
import { openDelivery, openTelling, type Work } from '../notifications/jobs.ts';
import { readEnv } from '../platform/env.ts';
import { type Mailer, openMailer } from '../platform/mail.ts';
import { happenings, kinds } from '../told.ts';
import { forgetTroubles } from './actions.ts';
import { type BackingUp, openBackingUp } from './jobs.ts';
import { messages } from './messages.ts';

/** The daily back-up by its job, and who hears of it when it goes wrong; mail through a real server. */

const publicUrl = 'https://place.example';
const nowhere = 'postgres:///gone?host=/nowhere';
const folder = mkdtempSync(join(tmpdir(), 'peerhood-troubles-'));
const clock = { now: Date.now() };
const log = vi.fn();
let world: World;
let postbox: Postbox;
let mailer: Mailer;
let telling: Work;
let delivery: Work;
let olga: Person;
let mia: Person;

beforeAll(async () => {
  world = await newWorld();
  postbox = await openPostbox();
  mailer = openMailer({ url: postbox.url, from: { name: '', address: 'peerhood@place.example' } });
  const now = () => new Date(clock.now);
  telling = openTelling({ db: world.db, happenings, kinds, now, log });
  delivery = openDelivery({
    db: world.db,
    kinds,
    settings: { publicUrl, secret: 'a secret for tests alone, 32 characters' },
    mailer,
    replyDomain: undefined,
    contact: publicUrl,
    now,
    log,
  });
  olga = await world.person('Olga', 'organiser');
  mia = await world.person('Mia', 'moderator');
  for (const [person, address] of [
    [olga, 'olga@example.org'],
    [mia, 'mia@example.org'],
    [await world.person('Ana'), 'ana@example.org'],
  ] as const)
    await giveAddress(world, person, address);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mailer.close();
  await postbox.close();
  await world.drop();
});

function backing(databaseUrl: string, name: string): BackingUp {
  const env = readEnv({
    PEERHOOD_DATA: join(folder, name),
    PEERHOOD_BACKUP_KEY: 'a long key that nobody guesses',
  });
  return openBackingUp({
    make: (signal) => backUpDaily(env, databaseUrl, new Date(clock.now), signal),
    state: () => backUpState(env, new Date(clock.now)),
    db: world.db,
    log,
  });
}

/** An hour later the job runs, and what comes of it is told. Returns what went out. */
async function hour(it: BackingUp): Promise<Arrived[]> {
  clock.now = Math.max(clock.now, Date.now()) + 3_600_000;
  await it.job.run(world.db);
  await it.idle();
  await telling.run();
  clock.now += 10 * 60_000;
  await telling.run();
  await delivery.run();
  return postbox.arrived.splice(0);
}

const told = async (who: Person) => textOf(await who.page('/notifications'));
const troubles = () =>
  world.db.asSystem((system) =>
    system.all(
      sql<{
        why: string;
        over: boolean;
      }>`select why, ended_at is not null as over from back_up_troubles order by id`,
    ),
  );

test('organisers alone hear once that a back-up failed, however often it fails, until there is a good one; then anew', async () => {
  const [mail, ...others] = await hour(backing(nowhere, 'daily'));
  expect(others).toEqual([]);
  expect(mail!.envelope.to).toEqual(['olga@example.org']);
  expect(mail!.text).toContain(messages.in('en').backUpsTold);
  expect(mail!.text).toContain(`${publicUrl}/organise/health`);
  expect(await told(olga)).toContain(messages.in('en').backUpsTold);
  expect(await told(mia)).not.toContain(messages.in('en').backUpsTold);
  expect(log).toHaveBeenCalledWith('The daily back-up failed', expect.any(Error));

  for (let turn = 0; turn < 4; turn += 1) expect(await hour(backing(nowhere, 'daily'))).toEqual([]);
  expect(await troubles()).toEqual([{ why: 'failed', over: false }]);

  expect(await hour(backing(world.databaseUrl, 'daily'))).toEqual([]);
  expect(readdirSync(join(folder, 'daily/back-ups'))).toEqual([expect.stringMatching(/\.peerhood$/)]);
  expect(await troubles()).toEqual([{ why: 'failed', over: true }]);
  expect(await told(olga)).not.toContain(messages.in('en').backUpsTold);

  clock.now += 24 * 3_600_000;
  expect(await hour(backing(nowhere, 'daily'))).toHaveLength(1);
  expect(await hour(backing(world.databaseUrl, 'daily'))).toEqual([]);
  expect((await troubles()).map(({ over }) => over)).toEqual([true, true]);

  expect(await world.db.asSystem((system) => forgetTroubles(system, 1))).toBe(0);
  await world.db.asSystem((system) =>
    system.all(sql`update back_up_troubles set ended_at = now() - interval '2 days'`),
  );
  expect(await world.db.asSystem((system) => forgetTroubles(system, 1))).toBe(2);
}, 60_000);

test('it is told also where not even a note of it can be written, and in the language of who reads it', async () => {
  // A data folder that cannot be: on a full disk nothing can be written either.
  await world.db.asSystem((system) =>
    system.all(sql`insert into preferences (person_id, locale) values (${olga.id}, 'es')
      on conflict (person_id) do update set locale = 'es'`),
  );
  const [mail] = await hour(backing(world.databaseUrl, 'x'.repeat(300)));
  expect(mail!.text).toContain(messages.in('es').backUpsTold);
  expect(await troubles()).toEqual([{ why: 'failed', over: false }]);
  await hour(backing(world.databaseUrl, 'good'));
});

test('one that never ends holds up nothing, is told of when it is old, and ends when the place stops', async () => {
  const lock = new pg.Client({ connectionString: world.superuserUrl });
  await lock.connect();
  await lock.query('begin; lock table agreements in access exclusive mode');
  const stuck = backing(world.databaseUrl, 'stuck');
  clock.now = Date.now();
  // The job itself is over at once: others take their turn.
  await stuck.job.run(world.db);
  await stuck.job.run(world.db);
  expect((await troubles()).filter(({ over }) => !over)).toEqual([]);
  clock.now += 49 * 3_600_000;
  await stuck.job.run(world.db);
  expect((await troubles()).filter(({ over }) => !over)).toEqual([{ why: 'old', over: false }]);
  await stuck.close();
  expect(readdirSync(join(folder, 'stuck/back-ups'))).toEqual([]);
  expect(existsSync(join(folder, 'stuck/back-ups/failed'))).toBe(false);
  await lock.end();
});

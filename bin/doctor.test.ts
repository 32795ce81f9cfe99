import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../src/command.ts';
import { watchingBackUps } from '../src/health/jobs.ts';
import { messages } from '../src/health/messages.ts';
import { backUpTroubles } from '../src/health/queries.ts';
import { askBackUps, type Outside, outside, probe } from '../src/platform/probe.ts';
import { newWorld, textOf, type World } from '../test/world.ts';
import { doctor } from './doctor.ts';

let world: World;
const folder = mkdtempSync(join(tmpdir(), 'peerhood-doctor-'));
const day = 86_400_000;

/** A machine on which all is well, whatever machine this is. */
const well: Partial<Outside> = {
  disk: async () => ({ free: 50e9, total: 100e9 }),
  memory: () => ({ available: 2e9, total: 4e9 }),
  mail: async () => null,
  certificate: async () => ({ until: Date.now() + 60 * day, trusted: true }),
};

beforeAll(async () => {
  world = await newWorld();
});
beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('DATABASE_URL', world.databaseUrl);
  vi.stubEnv('PEERHOOD_DATA', folder);
  vi.stubEnv('PUBLIC_URL', 'https://peers.example');
  vi.stubEnv('TRUST_PROXY', '1');
  vi.stubEnv('SMTP_URL', 'smtp://mail.example');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await world.drop();
});

interface Result {
  well: boolean;
  findings: { check: string; state: string; finding: string; remedy?: string }[];
}

/** What doctor found, and whether it failed. */
async function said(with_: Partial<Outside> = {}) {
  const results: { object: object; lines: string[] }[] = [];
  const output = {
    json: true,
    say: () => {},
    result: (object: object, lines: string[]) => results.push({ object, lines }),
  };
  const failure: Failure | undefined = await doctor([], output, { ...well, ...with_ }).then(
    () => undefined,
    (error) => error,
  );
  expect(results).toHaveLength(failure ? 0 : 1);
  const result = (failure?.result ?? results[0]?.object) as Result;
  return { failed: failure !== undefined, result, lines: failure?.lines ?? results[0]!.lines };
}

const { says, remedies } = messages.in('en');
const words = (text: string) => text.split('{value}')[0]!;

test('nothing is wrong where all is well, and what is only to be known does not fail it', async () => {
  const { failed, result, lines } = await said();
  expect(result.findings.filter(({ state }) => state === 'problem')).toEqual([]);
  expect({ failed, well: result.well }).toEqual({ failed: false, well: true });
  expect(result.findings.map(({ check }) => check)).toEqual([
    'database',
    'disk',
    'clock',
    'zones',
    'queue',
    'mail',
    'certificate',
    'proxy',
    'memory',
    'backups',
  ]);
  // Whatever is not good has something that helps.
  for (const { state, remedy } of result.findings) expect(Boolean(remedy)).toBe(state !== 'good');
  expect(lines.at(-1)).toBe('All is well.');
});

test.each<[string, keyof typeof remedies, Partial<Outside>, Record<string, string>?]>([
  ['the disk is full', 'diskFull', { disk: async () => ({ free: 90e6, total: 100e9 }) }],
  ['the data folder is away', 'diskUnknown', { disk: async () => Promise.reject(new Error('ENOENT')) }],
  ['the clock is in the past', 'clockPast', { now: () => Date.parse('2020-01-01T00:00:00Z') }],
  ['the clock is ahead', 'clockApart', { now: () => Date.now() + 120_000 }],
  ['there is hardly memory', 'memoryLow', { memory: () => ({ available: 20e6, total: 1e9 }) }],
  ['the mail server is away', 'mailAway', { mail: async () => 'ECONNECTION' }],
  ['the mail server lets nobody in', 'mailRefused', { mail: async () => 'EAUTH' }],
  ['the front door does not answer', 'certificateAway', { certificate: async () => 'away' }],
  [
    'the certificate has ended',
    'certificateOver',
    { certificate: async () => ({ until: Date.now() - day, trusted: false }) },
  ],
  [
    'the certificate ends in three days',
    'certificateSoon',
    { certificate: async () => ({ until: Date.now() + 3.5 * day, trusted: true }) },
  ],
  [
    'nobody trusts the certificate',
    'certificateUntrusted',
    { certificate: async () => ({ until: Date.now() + 300 * day, trusted: false }) },
  ],
  ['there is no TLS', 'certificateNone', {}, { PUBLIC_URL: 'http://peers.example', TRUST_PROXY: '0' }],
  ['no proxy is trusted behind one', 'proxyUnknown', {}, { TRUST_PROXY: 'false' }],
  ['the replica is away', 'replicaAway', {}, { DATABASE_REPLICA_URL: 'postgres://me:hunter2@127.0.0.1:1/x' }],
  ['the database is away', 'databaseAway', {}, { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/x' }],
])('it finds that %s, and says what helps', async (_, code, with_, settings = {}) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { failed, result, lines } = await said(with_);
  expect(failed).toBe(true);
  expect(result.well).toBe(false);
  const problems = result.findings.filter(({ state }) => state === 'problem');
  expect(problems).toHaveLength(1);
  expect(problems[0]!.finding).toContain(words(says[code]));
  expect(problems[0]!.remedy).toBe(remedies[code]);
  expect(lines.join('\n')).toContain(remedies[code]);
  expect(JSON.stringify([result, lines])).not.toMatch(/hunter2/);
});

test('it finds that what is named as a replica follows nobody', async () => {
  vi.stubEnv('DATABASE_REPLICA_URL', world.databaseUrl);
  const { failed, result } = await said();
  expect(failed).toBe(true);
  const [problem, ...others] = result.findings.filter(({ state }) => state === 'problem');
  expect(problem).toMatchObject({ finding: says.replicaAlone, remedy: remedies.replicaAlone });
  expect(others).toEqual([]);
});

test('it finds work that waits, work that was given up, and mail that does not go', async () => {
  const owner = new pg.Client({ connectionString: world.databaseUrl });
  await owner.connect();
  try {
    await owner.query(`select graphile_worker.add_job('planted', run_at => now() - interval '2 hours')`);
    const ana = await world.person('Ana');
    await world.db.asSystem((db) =>
      db.all(
        sql`insert into outbox (person_id, kind, due_at) values (${ana.id}, 'notice', now() - interval '2 days')`,
      ),
    );
    const { failed, result } = await said();
    expect(failed).toBe(true);
    const queue = result.findings.filter(({ check }) => check === 'queue');
    expect(queue.map(({ state }) => state)).toEqual(['problem', 'problem']);
    expect(queue[0]!.finding).toContain('120 min');
    expect(queue[1]!.finding).toContain('2880 min');
    expect(JSON.stringify(result)).not.toContain('Ana');
    await owner.query(`update graphile_worker._private_jobs set attempts = max_attempts`);
    vi.stubEnv('SMTP_URL', '');
    const then = (await said()).result.findings.filter(({ check }) => check === 'queue');
    expect(then.map(({ state }) => state)).toEqual(['good', 'note']);
  } finally {
    await owner.query('delete from graphile_worker._private_jobs');
    await owner.end();
    await world.db.asSystem((db) => db.all(sql`delete from outbox`));
  }
});

test('it finds a database that another version left, and changes nothing in it', async () => {
  const superuser = new pg.Client({ connectionString: world.superuserUrl });
  await superuser.connect();
  try {
    await superuser.query(`insert into schema_versions (name, hash) values ('9999_newer.sql', 'x')`);
    expect((await said()).lines.join('\n')).toContain(remedies.databaseNewer);
    await superuser.query(`delete from schema_versions where name = '9999_newer.sql'`);
    await superuser.query(`update schema_versions set hash = 'old' where name = 'access'`);
    expect((await said()).lines.join('\n')).toContain(remedies.databaseOlder);
    const { rows } = await superuser.query(`select hash from schema_versions where name = 'access'`);
    expect(rows).toEqual([{ hash: 'old' }]);
  } finally {
    await superuser.end();
  }
});

test('the real looks find a disk, memory, a closed mail server and a certificate that nobody signed', async () => {
  expect((await outside.disk(folder)).free).toBeGreaterThan(0);
  expect(outside.memory().available).toBeGreaterThan(0);
  const shut = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => shut.once('listening', resolve));
  const { port } = shut.address() as AddressInfo;
  await new Promise((resolve) => shut.close(resolve));
  expect(await outside.mail(`smtp://127.0.0.1:${port}`)).toMatch(/^E[A-Z]+$/);
  expect(await outside.certificate(new URL(`https://127.0.0.1:${port}`))).toBe('away');

  // A mail server that lets us in, and one with the certificate of its library.
  const mail = new SMTPServer({ authOptional: true, hideSTARTTLS: true });
  const front = new SMTPServer({ secure: true });
  front.on('error', () => {});
  const portOf = async (server: SMTPServer) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  };
  try {
    expect(await outside.mail(`smtp://127.0.0.1:${await portOf(mail)}`)).toBeNull();
    const found = await outside.certificate(new URL(`https://127.0.0.1:${await portOf(front)}`));
    expect(found).toEqual({ until: expect.any(Number), trusted: false });
  } finally {
    for (const server of [mail, front]) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

test('it finds daily back-ups that failed, are old, or are not made, and says of which day the last one is', async () => {
  const backUps = async () => (await said()).result.findings.find(({ check }) => check === 'backups')!;
  expect(await backUps()).toMatchObject({ state: 'note', finding: says.backupsNone });
  const place = join(folder, 'back-ups');
  mkdirSync(place);
  const made = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.peerhood`;
  writeFileSync(join(place, made(new Date(Date.now() - 3 * day))), '');
  expect(await backUps()).toMatchObject({ state: 'problem', finding: says.backupsOld });
  const today = new Date();
  writeFileSync(join(place, made(today)), '');
  const of = (finding: string) => finding.replace('{value}', today.toISOString().slice(0, 10));
  expect(await backUps()).toMatchObject({ state: 'note', finding: of(says.backupsOpen) });
  vi.stubEnv('PEERHOOD_BACKUP_KEY', 'a long key that nobody guesses');
  expect(await backUps()).toMatchObject({ state: 'good', finding: of(says.backupsGood) });
  writeFileSync(join(place, 'failed'), 'No space left');
  expect(await backUps()).toMatchObject({ state: 'problem', finding: says.backupsFailed });
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '0');
  expect(await backUps()).toMatchObject({ state: 'note', finding: says.backupsByHand });
  rmSync(place, { recursive: true });
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '7');
  // What cannot be read is not empty.
  writeFileSync(place, 'no folder');
  expect(await backUps()).toMatchObject({ state: 'problem', finding: says.backupsUnknown });
  rmSync(place);
});

test('where no place is it says so, and makes none', async () => {
  const nowhere = join(folder, 'nowhere');
  mkdirSync(nowhere);
  vi.stubEnv('DATABASE_URL', undefined);
  vi.stubEnv('PEERHOOD_DATA', nowhere);
  const { result } = await said();
  expect(result.findings.find(({ check }) => check === 'database')).toMatchObject({
    state: 'problem',
    finding: says.databaseAway,
  });
  expect(readdirSync(nowhere)).toEqual([]);
});

test('where another process makes daily back-ups, it tells what that one noted, and whether it still looks', async () => {
  const found = async () => (await said()).result.findings.find(({ check }) => check === 'backups')!;
  const run = (query: ReturnType<typeof sql>) => world.db.asSystem((system) => system.all(query));
  const schedule = new pg.Client({ connectionString: world.databaseUrl });
  await schedule.connect();
  const looked = (ago: string) =>
    schedule.query(
      `insert into graphile_worker._private_known_crontabs values ('back_up', now() - interval '1 year', now() - $1::interval)
        on conflict (identifier) do update set last_execution = excluded.last_execution`,
      [ago],
    );
  const ended = async () => {
    await watchingBackUps((lately) => askBackUps(world.databaseUrl, lately)).run(world.db);
    return (await run(sql`select 1 from back_up_troubles where ended_at is null`)).length === 0;
  };
  // One that serves pages alone is not judged by its own folder, in which there are none by right.
  vi.stubEnv('PEERHOOD_RUN', 'web');
  expect(await found()).toMatchObject({ state: 'note', finding: says.backupsByHand });
  await looked('50 minutes');
  expect(await found()).toMatchObject({ state: 'good', finding: says.backupsElsewhere });
  await run(sql`insert into back_up_troubles (why) values ('failed')`);
  expect(await found()).toMatchObject({ state: 'problem', finding: says.backupsFailed });
  await run(sql`update back_up_troubles set why = 'old'`);
  expect(await found()).toMatchObject({ state: 'problem', finding: says.backupsOld });
  vi.stubEnv('PEERHOOD_RUN', 'worker');
  vi.stubEnv('PEERHOOD_BACKUPS_KEPT', '0');
  expect(await found()).toMatchObject({ state: 'problem', finding: says.backupsOld });

  // A worker that makes none does not take the other's trouble for over, until nobody has made any for long.
  expect(await ended()).toBe(false);
  await looked('3 hours');
  expect(await ended()).toBe(false);
  expect(await found()).toMatchObject({ state: 'problem', finding: says.backupsOld });
  await looked('8 days');
  expect(await ended()).toBe(true);
  expect(await found()).toMatchObject({ state: 'note', finding: says.backupsByHand });
  // The process that makes them died without a word.
  await looked('30 hours');
  expect(await ended()).toBe(true);
  await looked('3 days');
  expect(await ended()).toBe(false);
  expect(await found()).toMatchObject({ state: 'problem', finding: says.backupsOld });
  await run(sql`delete from back_up_troubles`);
  await schedule.query(`delete from graphile_worker._private_known_crontabs where identifier = 'back_up'`);
  await schedule.end();
});

test('organisers read the same on a page in their language, and nobody else finds it', async () => {
  const { readEnv } = await import('../src/platform/env.ts');
  let looks = 0;
  const place = await newWorld({
    parts: (_, databaseUrl) => ({
      examine: () => {
        looks++;
        return probe(
          {
            env: readEnv({ PUBLIC_URL: 'http://localhost' }),
            databaseUrl,
            waiting: 'select 0 as due, 0 as oldest',
            troubles: backUpTroubles,
            backUps: async () => ({ kept: 7, sealed: true, newest: new Date(), late: undefined }),
          },
          { ...well, disk: async () => ({ free: 90e6, total: 100e9 }) },
        );
      },
    }),
  });
  try {
    const olga = await place.person('Olga', 'organiser');
    const mia = await place.person('Mia', 'moderator');
    const page = textOf(await olga.page('/organise/health'));
    expect(page).toContain(words(says.diskFull));
    expect(page).toContain(remedies.diskFull);
    expect(page).toContain('90 MB');
    expect(looks).toBe(1);
    for (const [language, text] of [
      ['es', messages.in('es').remedies.diskFull],
      ['ar', messages.in('ar').remedies.diskFull],
    ] as const) {
      const theirs = await olga.get('/organise/health', { 'accept-language': language });
      expect(textOf(await theirs.text())).toContain(text);
    }
    expect((await mia.get('/organise/health')).status).toBe(404);
    expect((await place.visitor().get('/organise/health')).status).toBe(404);
    expect(looks).toBe(3);
  } finally {
    await place.drop();
  }
});

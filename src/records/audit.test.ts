import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';
import { build, type Database, type Handle, openDatabase, type Query } from '../platform/db.ts';
import { verifyAudit } from './actions.ts';

let place: EmptyPlace;
let db: Database;
let superuser: pg.Client;
/** An organiser, who writes into the log. */
let ora: string;

beforeAll(async () => {
  place = await emptyPlace();
  db = openDatabase(place.databaseUrl, { connections: 3 });
  superuser = new pg.Client({ connectionString: place.superuserUrl });
  await superuser.connect();
  ora = await db.asSystem(async (system) => {
    const made = await system.first(sql<{ id: string }>`insert into people (name, name_key, admitted_at)
      values ('Ora', 'ora', now()) returning id`);
    await system.all(sql`insert into place_roles (person_id, role) values (${made!.id}, 'organiser')`);
    return made!.id;
  });
});
afterAll(async () => {
  await superuser.end();
  await db.close();
  await place.drop();
});

const write = (verb: string, by: Database = db) =>
  by.asViewer({ person: ora }, (viewer) => viewer.all(sql`select audit(${verb}, null, '{"days": 3}')`));
const verify = (noted?: string) => db.asSystem((system) => verifyAudit(system, noted));

/** What somebody does who is above all roles of ours, and knows the triggers. */
async function tamper(statements: string): Promise<void> {
  await superuser.query(`begin; set local session_replication_role = replica; ${statements}; commit`);
}

test('what is written down makes one chain, in the order of the commits', async () => {
  expect(await verify()).toMatchObject({ rows: 0, head: '0'.repeat(64), misfit: undefined });
  await db.asViewer({ person: ora }, async (viewer) => {
    await viewer.all(sql`select audit('made an invitation', null, '{"days": 7, "uses": 1}')`);
    await viewer.all(sql`select audit('changed a resource', ${ora}, '{}')`);
  });
  await expect(
    db.asViewer({ person: ora }, async (viewer) => {
      await viewer.all(sql`select audit('ended an invitation', null, '{}')`);
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  const whole = await verify();
  expect(whole).toMatchObject({ rows: 2, misfit: undefined });
  const { rows } = await superuser.query(
    `select id, verb, actor_id, encode(actor_mark, 'hex') as mark, previous, hash, trunc(extract(epoch from at) * 1000000)::text as at
     from audit_log order by seq`,
  );
  expect(rows.map(({ verb, actor_id }) => [verb, actor_id])).toEqual([
    ['made an invitation', ora],
    ['changed a resource', ora],
  ]);
  // The hash as the documentation describes it, by hand.
  const [, second] = rows;
  const text = [2, second.id, second.at, second.mark, 'changed a resource', '', '', ora, '{}'].join('\n');
  expect(createHash('sha256').update(rows[0].hash).update(text).digest('hex')).toBe(whole.head);
  expect((await superuser.query('select 1 from audit_waiting')).rowCount).toBe(0);
});

test('no role of ours changes, removes or puts in a row', async () => {
  await write('added experiences');
  const { rows } = await superuser.query('select count(*)::integer as n from audit_log');
  expect(rows[0].n).toBeGreaterThan(0);
  const app = new pg.Client({ connectionString: place.databaseUrl });
  await app.connect();
  for (const role of ['peerhood_viewer', 'peerhood_system', 'peerhood_owner']) {
    for (const statement of [
      "update audit_log set verb = 'nothing'",
      'delete from audit_log',
      'truncate audit_log',
      ...(role === 'peerhood_owner'
        ? []
        : [
            "insert into audit_log (verb, detail) values ('a', '{}')",
            "insert into audit_waiting (at, verb, detail) values (now(), 'a', '{}')",
          ]),
    ]) {
      await app.query(`begin; set local role ${role}`);
      await expect(app.query(statement), `${role}: ${statement}`).rejects.toMatchObject({ code: '42501' });
      await app.query('rollback');
    }
  }
  await app.end();
  // The triggers stand also before those whom no grant binds.
  await expect(superuser.query('delete from audit_log')).rejects.toThrow('only ever added to');
  await expect(superuser.query('truncate audit_log')).rejects.toThrow('only ever added to');
  await expect(superuser.query("update audit_log set verb = 'nothing'")).rejects.toThrow('only ever added');
});

test('nobody writes into it what they did not do: organisers alone, and alone what they do in the place', async () => {
  const put = (person: string, verb: string) =>
    db.asViewer({ person }, (viewer) => viewer.all(sql`select audit(${verb}, null, '{}')`));
  const mia = await db.asSystem(async (system) => {
    const made = await system.first(sql<{ id: string }>`insert into people (name, name_key, admitted_at)
      values ('Mia', 'mia', now()) returning id`);
    await system.all(sql`insert into place_roles (person_id, role) values (${made!.id}, 'moderator')`);
    return made!.id;
  });
  await put(ora, 'checked a resource');
  for (const [person, verb] of [
    [mia, 'checked a resource'],
    [ora, 'looked at a report'],
    [ora, 'gave a role'],
    [ora, 'never happened'],
  ] as const)
    await expect(put(person, verb), verb).rejects.toMatchObject({ code: '42501' });
  // The function behind it, which takes any verb, is for other functions alone.
  await expect(
    db.asViewer({ person: ora }, (viewer) =>
      viewer.all(sql`select write_down('checked a resource', null, ${mia}, null, '{}')`),
    ),
  ).rejects.toMatchObject({ code: '42501' });
});

test('free words do not get into what can never be erased', async () => {
  const put = (detail: string) =>
    db.asViewer({ person: ora }, (viewer) =>
      viewer.all(sql`select audit('changed the settings', null, ${detail})`),
    );
  for (const detail of [
    '{"reason": "Ben said that he was sorry."}',
    '{"reason": "he said that he was very sorry"}',
    '{"names": ["ben"]}',
    '{"of": {"name": "ben"}}',
  ]) {
    await expect(put(detail), detail).rejects.toThrow('no free words');
  }
  await put(`{"role": "organiser", "days": 14, "for good": false, "report": "${ora}"}`);
});

test('two programs that write at once keep one chain, whatever rows they hold besides', async () => {
  const other = openDatabase(place.databaseUrl, { connections: 4 });
  const { rows: before } = await verify();
  const both = [...Array(40).keys()].map((n) => write('made an invitation', n % 2 ? db : other));
  await Promise.all(both);
  expect(await verify()).toMatchObject({ rows: before + 40, misfit: undefined });

  // One writes first and then wants a row, the other holds that row and then writes: neither waits for ever.
  const { promise: held, resolve: hold } = Promise.withResolvers<void>();
  const first = db.asViewer({ person: ora }, async (viewer) => {
    await viewer.all(sql`select audit('changed the settings', null, '{}')`);
    await held;
    await viewer.all(sql`update place set sentence = 'one'`);
  });
  const second = other.asViewer({ person: ora }, async (viewer) => {
    await viewer.all(sql`update place set sentence = 'two'`);
    hold();
    await viewer.all(sql`select audit('changed the settings', null, '{}')`);
  });
  await Promise.all([first, second]);
  expect(await verify()).toMatchObject({ rows: before + 42, misfit: undefined });
  const { rows } = await superuser.query(
    'select deadlocks::integer from pg_stat_database where datname = current_database()',
  );
  expect(rows[0].deadlocks).toBe(0);
  await other.close();
});

test('a person who is gone leaves the chain as it was', async () => {
  const gone = await db.asSystem(async (system) => {
    const made = await system.first(sql<{ id: string }>`insert into people (name, name_key)
      values ('Gus', 'gus') returning id`);
    return made!.id;
  });
  await db.asSystem((system) =>
    system.all(sql`select audit_as(${ora}, 'let somebody in', null, ${gone}, null, '{}', now())`),
  );
  const { head } = await verify();
  const traces = async () =>
    (await superuser.query('select 1 from audit_log l where l::text like $1', [`%${gone}%`])).rowCount;
  expect(await traces()).toBe(1);
  await expect(
    superuser.query('update audit_log set person_id = null where person_id = $1', [gone]),
  ).rejects.toThrow('only ever added to');
  await db.asSystem((system) => system.all(sql`delete from people where id = ${gone}`));
  expect(await verify(head)).toMatchObject({ head, misfit: undefined, hadNoted: true });
  expect(await traces()).toBe(0);
});

/** Who may do anything to the database changes the log: it is found out, and where. */
const attacks: [name: string, statement: string, misfit: object][] = [
  [
    'takes out who did it',
    'update audit_log set actor_id = null where seq = 3',
    { seq: '3', why: 'changed' },
  ],
  [
    'says that somebody else did it',
    `insert into people (name, name_key) values ('Eve', 'eve');
     insert into audit_marks (person_id) select id from people where name = 'Eve';
     update audit_log set actor_id = (select id from people where name = 'Eve') where seq = 3`,
    { seq: '3', why: 'changed' },
  ],
  [
    'lets two people change their salts',
    `insert into people (name, name_key) values ('Eve', 'eve');
     update audit_marks set person_id = (select id from people where name = 'Eve') where person_id in
       (select actor_id from audit_log where seq = 3);
     update audit_log set actor_id = (select id from people where name = 'Eve') where seq = 3`,
    { why: 'changed' },
  ],
  ['changes a mark', 'update audit_log set actor_mark = null where seq = 3', { seq: '3', why: 'changed' }],
  [
    'changes when',
    "update audit_log set at = at + interval '1 microsecond' where seq = 3",
    { why: 'changed' },
  ],
  ['changes what', `update audit_log set detail = '{"days": 4}' where seq = 3`, { seq: '3', why: 'changed' }],
  ['removes a row', 'delete from audit_log where seq = 3', { seq: '4', why: 'a row is missing' }],
  [
    'removes a row and closes the gap',
    'delete from audit_log where seq = 3; update audit_log set seq = seq - 1 where seq > 3',
    { seq: '3', why: 'does not follow' },
  ],
  [
    'puts a row in, with a hash that it made for it',
    `update audit_log set seq = seq + 1 where seq > 3;
     insert into audit_log (seq, at, verb, previous, hash)
       select 4, now(), 'gave a role', sha256('x'), sha256('y')`,
    { seq: '4', why: 'does not follow' },
  ],
  [
    'puts a row in at a place that is taken',
    `insert into audit_log (seq, at, verb, previous, hash) select 3, now(), 'gave a role', sha256('x'), sha256('y')`,
    { why: expect.stringMatching(/put in|does not follow/) },
  ],
  [
    'puts a row in beside the chain',
    `alter table audit_log alter seq drop not null, alter hash drop not null, alter previous drop not null;
     insert into audit_log (verb) values ('gave a role')`,
    { seq: null, why: 'not in the chain' },
  ],
  [
    'lets two rows change places',
    'update audit_log set seq = case seq when 3 then 4 else 3 end where seq in (3, 4)',
    { seq: '3', why: 'does not follow' },
  ],
  [
    'lets two rows change places with their hashes',
    `update audit_log a set verb = b.verb, at = b.at, actor_id = b.actor_id, detail = b.detail, id = gen_random_uuid()
       from audit_log b where a.seq in (3, 4) and b.seq = 7 - a.seq`,
    { seq: '3', why: 'changed' },
  ],
];

test.each(attacks)('a superuser who %s is found out', async (_name, statement, misfit) => {
  const { rows } = await verify();
  for (let n = rows; n < 6; n++) await write('made an invitation');
  await superuser.query('begin; set local session_replication_role = replica');
  await superuser.query(
    'alter table audit_log drop constraint audit_log_seq_key, drop constraint audit_log_previous_key',
  );
  await superuser.query(statement);
  // Where it happened, and then as if it never had.
  const found = await verifyAudit(handleOn(superuser));
  await superuser.query('rollback');
  expect(found.misfit).toMatchObject(misfit);
  expect((await verify()).misfit).toBeUndefined();
});

test('an end that was cut off, or a chain made anew, is found by a head that was noted', async () => {
  const { head: earlier } = await verify();
  await write('made an invitation');
  const { rows, head } = await verify();
  expect(await verify(earlier)).toMatchObject({ misfit: undefined, hadNoted: true });
  expect(await verify('0'.repeat(64))).toMatchObject({ hadNoted: true });
  expect(await verify('f'.repeat(64))).toMatchObject({ hadNoted: false });

  await tamper(`delete from audit_log where seq = ${rows}`);
  expect(await verify()).toMatchObject({ rows: rows - 1, misfit: undefined });
  expect(await verify(earlier)).toMatchObject({ misfit: undefined, hadNoted: true });
  expect(await verify(head)).toMatchObject({ misfit: undefined, hadNoted: false });

  // With the program's own formula: every hash is right, and none is the one that was noted.
  await tamper(`do $$ declare entry audit_log; last bytea := decode(repeat('00', 32), 'hex'); next bytea; begin
    for entry in select * from audit_log order by seq loop
      if entry.seq = 2 then entry.verb := 'gave a role'; end if;
      next := sha256(last || convert_to(concat_ws(E'\\n', entry.seq, entry.id,
        trunc(extract(epoch from entry.at) * 1000000), coalesce(encode(entry.actor_mark, 'hex'), ''), entry.verb,
        coalesce(entry.group_id::text, ''), coalesce(encode(entry.person_mark, 'hex'), ''), coalesce(entry.object_id::text, ''),
        entry.detail), 'UTF8'));
      update audit_log set verb = entry.verb, previous = last, hash = next where id = entry.id;
      last := next;
    end loop; end $$`);
  expect(await verify()).toMatchObject({ rows: rows - 1, misfit: undefined });
  expect(await verify(earlier)).toMatchObject({ misfit: undefined, hadNoted: false });
});

/** Runs queries in the transaction that this connection is in. */
function handleOn(client: pg.Client): Handle {
  const all = async <Row>(query: Query<Row>) => {
    const { sql, parameters } = (query as RawBuilder<Row>).compile(build);
    return (await client.query(sql, parameters as unknown[])).rows as Row[];
  };
  return { all, first: async (query) => (await all(query))[0] };
}

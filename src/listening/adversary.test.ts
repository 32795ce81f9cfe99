import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

/** A listener who tries to reach people outside the rules: by every address, with every id they could guess, and in SQL. */

let world: World;
let mallory: Person;
let peer: Person;
let askers: Person[];
let group: string;

beforeAll(async () => {
  world = await newWorld();
  mallory = await world.person('Mallory');
  peer = await world.person('Pia');
  askers = [await world.person('Ana'), await world.person('Ben'), await world.person('Cleo')];
  group = await world.group(peer, 'Everybody here', 'community');
  await world.join(mallory, group);
  await run(sql`insert into practice_completions (person_id, practice, scenario)
    select p.id, practice, 'first' from people p, unnest(array['listening', 'empathy', 'limits']) practice`);
  for (const who of [mallory, peer]) await who.go('/listening/agreement');
  await run(sql`update memberships set joined_at = now() - interval '8 days'`);
  const secret = await world.group(askers[0]!, 'Only for us', 'hidden');
  await world.topic(askers[0]!, secret, 'Where we hide');
});
afterAll(() => world.drop());

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const asMallory = <Row>(query: ReturnType<typeof sql<Row>>) =>
  world.db.asViewer({ person: mallory.id }, (db) => db.all(query));
const accept = async (asker: Person, listener: Person, request: string | null = null) =>
  (
    await run(
      sql<{ room: string | null }>`select begin_listening(${asker.id}, ${listener.id}, ${request}) as room`,
    )
  )[0]!.room;

test('in SQL, as the viewer role, nothing begins, changes or tells of anybody', async () => {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const [ana] = askers as [Person];
  const room = (await accept(ana, peer))!;
  for (const attempt of [
    `select begin_listening('${ana.id}', '${mallory.id}', null)`,
    `select open_listening('${ana.id}', '${mallory.id}', 'support', null)`,
    `select finish_listening('${room}', 'ended')`,
    `select end_listenings_of('${ana.id}')`,
    'select end_quiet_listenings()',
    'select forget_listenings(0)',
    `select * from listening_load('${ana.id}')`,
    `select * from listening_spans('${peer.id}')`,
    `select * from listening_missing('${peer.id}')`,
    `select * from listener_standing('${peer.id}')`,
    `select listener_known_since('${peer.id}')`,
    `select may_listen('${peer.id}')`,
    `select listening_full('${peer.id}')`,
    `select listening_break_until('${peer.id}')`,
    `select refuse_listening('${room}')`,
    `select * from concerned_by_debrief('${room}')`,
    'select * from reported_messages',
    'select hard_at from listenings',
    'select request_id from listenings',
    'select made_by from listening_handovers',
    `insert into listenings (room_id, purpose, asker_id, listener_id) values ('${room}', 'support', '${ana.id}', '${mallory.id}')`,
    `insert into conversations (room_id, asker_id, asked_id) values ('${room}', '${ana.id}', '${mallory.id}')`,
    `insert into messages (room_id, author_id, body, html) values ('${room}', '${mallory.id}', 'x', 'x')`,
    `insert into listening_handovers (room_id, made_by, note) values ('${room}', '${mallory.id}', 'x')`,
    `insert into listening_rests (person_id) values ('${peer.id}')`,
    'update listeners set listened = 9',
    'update listenings set ended_at = null, ended_as = null',
    'delete from listening_rests',
    `insert into listeners (person_id, version) values ('${ana.id}', 1)`,
    `insert into conversation_agreements (room_id, person_id, version) values ('${room}', '${mallory.id}', 1)`,
    `insert into own_limits (person_id, answers) values ('${ana.id}', 'At once')`,
  ]) {
    await client.query('begin');
    await client.query('set local role peerhood_system');
    await client.query('select set_sight($1)', [mallory.id]);
    await client.query('set local role peerhood_viewer');
    await expect(client.query(attempt), attempt).rejects.toThrow(/permission denied|row-level security/);
    await client.query('rollback');
  }
  await client.end();
  expect(await asMallory(sql`select 1 from own_limits`)).toEqual([]);
  await ana.go(`/listening/${room}/end`);
});

const step = fc.record({
  does: fc.constantFrom(
    'accept',
    'accept',
    ...Array.from({ length: 6 }, () => 'write' as const),
    'end',
    'pause',
    'go on',
    'begin',
    'hand over',
    'answer',
    'withdraw',
    'reflect',
    'report',
    'take',
    'ask',
    'leave',
    'their end',
    'their pause',
  ),
  who: fc.nat(2),
  at: fc.nat(20),
});

test('by every address: they write where they listen and may, see what is theirs, and never hold two', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
      await run(sql`delete from rooms where group_id is null`);
      await run(sql`delete from once_results`);
      /** Rooms that offers opened; the last ones are others'. */
      const rooms: { id: string; asker: Person; listener: Person }[] = [];
      const open = async (asker: Person, listener: Person) => {
        const id = await accept(asker, listener);
        if (id) rooms.push({ id, asker, listener });
      };
      await open(askers[0]!, peer);
      await open(askers[1]!, mallory);
      for (const { does, who, at } of steps) {
        const asker = askers[who]!;
        const room = rooms[at % rooms.length]!;
        const mine = room.listener === mallory;
        const [before] = await run(
          sql<{ live: boolean; quiet: boolean }>`select ended_at is null as live, exists (
            select 1 from listening_pauses p where p.room_id = l.room_id) as quiet from listenings l where room_id = ${room.id}`,
        );
        const handover = (
          await run(
            sql<{ id: string }>`select id from listening_handovers where room_id = ${room.id} limit 1`,
          )
        )[0]?.id;
        const base = `/listening/${room.id}`;
        if (does === 'accept') await open(asker, at % 3 === 0 ? peer : mallory);
        else if (does === 'write') {
          const answer = await mallory.post(`/rooms/${room.id}/messages`, {
            body: `Hello ${at} ${Math.random()}`,
          });
          const may = mine && before!.live && !before!.quiet;
          expect(answer.status, JSON.stringify({ mine, ...before })).toBe(may ? 303 : mine ? 422 : 404);
          if (may) taken++;
        } else if (does === 'their end') await room.asker.post(`${base}/end`);
        else if (does === 'their pause') await room.asker.post(`${base}/pauses`);
        else {
          const [path, fields] = {
            end: [`${base}/end`, {}],
            pause: [`${base}/pauses`, {}],
            'go on': [`${base}/pauses/end`, {}],
            begin: [`${base}/beginning`, { need: 'Your address' }],
            'hand over': [`${base}/hand-over`, { note: 'A note' }],
            answer: [`/listening/hand-overs/${handover ?? room.id}/answer`, { answer: 'agreed' }],
            withdraw: [`/listening/hand-overs/${handover ?? room.id}/withdrawal`, {}],
            reflect: [`${base}/reflection`, { feels: 'same' }],
            report: [`/conversations/${room.id}/report`, { messages: room.id, reason: 'other' }],
            take: [`/listening/debriefs/${room.id}/taking`, {}],
            ask: [`/people/${asker.id}/conversation`, { body: 'Write to me elsewhere' }],
            leave: [`/conversations/${room.id}/leaving`, {}],
          }[does] as [string, Record<string, string>];
          const answer = await mallory.post(path, fields);
          // What is not theirs is not there, and nobody's answer is theirs to give.
          if (!mine || ['begin', 'answer', 'take', 'ask'].includes(does))
            expect(answer.status, does).toBe(404);
        }
        const own = rooms.filter(({ listener }) => listener === mallory).map(({ id }) => id);
        for (const seen of [
          await asMallory(sql<{ id: string }>`select room_id as id from listenings`),
          await asMallory(sql<{ id: string }>`select room_id as id from conversations`),
          await asMallory(sql<{ id: string }>`select room_id as id from messages`),
          await asMallory(sql<{ id: string }>`select room_id as id from listening_handovers`),
        ])
          expect(seen.filter(({ id }) => !own.includes(id))).toEqual([]);
        expect(
          await run(
            sql`select 1 from listenings where listener_id = ${mallory.id} and ended_at is null offset 1`,
          ),
        ).toEqual([]);
        expect(await run(sql`select 1 from listenings where need <> ''`)).toEqual([]);
        expect(await run(sql`select 1 from listening_handovers where answer is not null`)).toEqual([]);
        expect(await run(sql`select 1 from conversations where kind = 'direct'`)).toEqual([]);
      }
    }),
    { numRuns: 15, seed: 20_261_127 },
  );
  // Attempts that are all refused would prove nothing.
  expect(taken).toBeGreaterThan(5);
}, 120_000);

test('of whoever they listened to they find no group, no other conversation, and nothing that goes on without them', async () => {
  await run(sql`delete from rooms where group_id is null`);
  const [ana] = askers as [Person];
  const [row] = await run(sql<{ id: string }>`select uuidv7() as id`);
  const request = row!.id;
  const room = (await accept(ana, mallory, request))!;
  await mallory.go(`/rooms/${room}/messages`, { body: 'I listen' });
  for (const path of [
    `/people/${ana.id}`,
    '/search?q=hide',
    '/groups',
    `/conversations/${room}`,
    '/messages',
  ]) {
    const seen = textOf(await mallory.page(path));
    expect(seen, path).not.toContain('Only for us');
    expect(seen, path).not.toContain('Where we hide');
  }
  expect((await mallory.get(`/people/${ana.id}/conversation`)).status).toBe(404);
  await mallory.go(`/listening/${room}/hand-over`, { note: 'Be kind to her' });
  const [handover] = await run(sql<{ id: string }>`select id from listening_handovers`);
  await ana.go(`/listening/hand-overs/${handover!.id}/answer`, { answer: 'agreed' });
  const next = (await accept(ana, peer, request))!;
  await ana.go(`/rooms/${next}/messages`, { body: 'What Mallory must not read' });
  for (const path of [`/conversations/${next}`, `/rooms/${next}/live`, `/conversations/${next}/report`])
    expect((await mallory.get(path)).status, path).toBe(404);
  expect(textOf(await mallory.page('/messages?q=must'))).not.toContain('must not read');
  expect(textOf(await peer.page(`/conversations/${next}`))).not.toContain('I listen');
  expect((await mallory.post(`/rooms/${room}/messages`, { body: 'Come back' })).status).toBe(422);
});

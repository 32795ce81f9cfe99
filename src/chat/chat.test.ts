import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { openTelling } from '../notifications/jobs.ts';
import { build } from '../platform/db.ts';
import { happenings, kinds } from '../told.ts';
import { forgetMessageWords } from './actions.ts';

let world: World;
let ana: Person;
let ben: Person;
let cleo: Person;
let out: Person;
let group: string;
let room: string;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  cleo = await world.person('Cleo');
  out = await world.person('Olaf');
  group = await world.group(ana, 'Night shift', 'community');
  await world.join(ben, group);
  await world.join(cleo, group);
  room = await newRoom('Kitchen table');
});
afterAll(() => world.drop());

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const newRoom = async (name: string) => idIn(await ana.go(`/groups/${group}/rooms`, { name }));
const idIn = (location: string) => /([0-9a-f-]{36})(?:$|\?)/.exec(location.split('#')[0]!)![1]!;
const say = async (who: Person, where: string, body: string, fields: Record<string, string> = {}) =>
  (await who.go(`/rooms/${where}/messages`, { body, ...fields })).split('#')[1]!;
/** A conversation that both agreed to. */
async function talk(asker: Person, asked: Person): Promise<string> {
  const id = idIn(await asker.go(`/people/${asked.id}/conversation`, { body: `Hello ${asked.name}` }));
  await asked.go(`/conversations/${id}/answers`, { answer: 'accepted' });
  return id;
}

describe('a room', () => {
  test('is for the members of its group, whoever else reads the topics there', async () => {
    const message = await say(ben, room, 'Tea is **ready**');
    const page = await ana.page(`/rooms/${room}`);
    expect(page).toContain('<strong>ready</strong>');
    expect(textOf(page)).toContain('Members of Night shift read this, nobody else.');
    expect((await out.get(`/groups/${group}`)).status).toBe(200);
    for (const path of [
      `/rooms/${room}`,
      `/rooms/${room}/live`,
      `/messages/${message}`,
      `/groups/${group}/rooms`,
    ]) {
      expect((await ana.get(path)).status, path).not.toBe(404);
      expect((await out.get(path)).status, path).toBe(404);
      expect((await world.visitor().get(path)).status, path).toBe(404);
    }
    expect((await out.post(`/rooms/${room}/messages`, { body: 'Hello?' })).status).toBe(404);
    expect((await world.visitor().post(`/rooms/${room}/messages`, { body: 'Hello?' })).status).toBe(401);
  });

  test('is made, named and put away by facilitators alone; put away it is read and not written', async () => {
    expect((await ben.post(`/groups/${group}/rooms`, { name: 'Mine' })).status).toBe(404);
    const cellar = await newRoom('Cellar');
    await say(ben, cellar, 'Cool down here');
    expect((await ben.post(`/rooms/${cellar}/archivings`)).status).toBe(404);
    expect((await ben.post(`/rooms/${cellar}/name`, { name: 'Attic' })).status).toBe(404);
    await ana.go(`/rooms/${cellar}/name`, { name: 'Attic' });
    await ana.go(`/rooms/${cellar}/archivings`);
    const page = textOf(await ben.page(`/rooms/${cellar}`));
    expect(page).toContain('Attic');
    expect(page).toContain('Cool down here');
    expect(page).toContain('This room was put away');
    const refused = await ben.post(`/rooms/${cellar}/messages`, { body: 'Still here' });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('put away meanwhile');
    await ana.go(`/rooms/${cellar}/archivings/end`);
    await say(ben, cellar, 'Open again');
  });

  test('is read back to its beginning, page after page', async () => {
    const long = await newRoom('Long');
    const ids: string[] = [];
    for (let number = 0; number < 120; number++) ids.push(await say(ben, long, `Line ${number}`));
    const newest = await ana.page(`/rooms/${long}`);
    expect(newest).toContain('Line 119');
    expect(newest).toContain('Line 70');
    expect(newest).not.toContain('Line 69<');
    const older = /href="([^"]*before=[^"]*)"/.exec(newest)![1]!;
    const earlier = await ana.page(older);
    expect(earlier).toContain('Line 69');
    expect(earlier).toContain('Line 20<');
    const first = await ana.page(/href="([^"]*before=[^"]*)"/.exec(earlier)![1]!);
    expect(first).toContain('Line 0<');
    expect(first).not.toContain('before=');
    // The link to a message leads to the page where it stands.
    const place = (await ana.get(`/messages/${ids[30]}`)).headers.get('location')!;
    expect(place.endsWith(`#${ids[30]}`)).toBe(true);
    expect(await ana.page(place.split('#')[0]!)).toContain('Line 30<');
  });

  test('counts what one has not read, on whichever device, and less once it is read', async () => {
    const quiet = await newRoom('Unread');
    const unread = async () => textOf(await cleo.page('/messages')).match(/Unread.*?(\d+) new/)?.[1];
    await say(ben, quiet, 'One');
    await say(ben, quiet, 'Two');
    await say(cleo, quiet, 'My own');
    expect(await unread()).toBe('2');
    expect(await cleo.page(`/rooms/${quiet}`)).toContain('id="new"');
    await expect
      .poll(() => rows(sql`select 1 from room_reads where person_id = ${cleo.id} and room_id = ${quiet}`))
      .toHaveLength(1);
    expect(textOf(await cleo.page('/messages'))).not.toMatch(/Unread[^·]*· [^·]*new/);
    expect(await cleo.page(`/rooms/${quiet}`)).not.toContain('id="new"');
    await say(ben, quiet, 'Three');
    const page = await cleo.page(`/rooms/${quiet}`);
    expect(page.indexOf('id="new"')).toBeGreaterThan(page.indexOf('Two'));
    expect(page.indexOf('id="new"')).toBeLessThan(page.indexOf('Three'));
  });

  test('that is muted stays in the list and says so', async () => {
    const loud = await newRoom('Loud');
    await say(ben, loud, 'Boom');
    await cleo.go(`/rooms/${loud}/mutes`);
    expect(textOf(await cleo.page('/messages'))).toMatch(/Loud.*muted/);
    await cleo.go(`/rooms/${loud}/mutes`);
    expect(textOf(await cleo.page('/messages'))).not.toContain('muted');
    expect((await out.post(`/rooms/${loud}/mutes`)).status).toBe(404);
  });
});

describe('a message', () => {
  test('sent again with the same key is the one that there is, also when both come at once', async () => {
    const once = 'a-key-of-the-sender';
    const both = await Promise.all(
      [1, 2, 3].map(() => ben.post(`/rooms/${room}/messages`, { body: 'Only one', once })),
    );
    const places = both.map((answer) => answer.headers.get('location'));
    expect(new Set(places).size).toBe(1);
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303]);
    const later = await ben.post(`/rooms/${room}/messages`, { body: 'Only one', once }, { 'x-part': 'live' });
    expect(later.status).toBe(204);
    expect(later.headers.get('location')).toBe(`/messages/${places[0]!.split('#')[1]}`);
    expect(
      await rows(sql`select 1 from messages where room_id = ${room} and body = 'Only one'`),
    ).toHaveLength(1);
    // One that is none counts as left out, as in every form.
    for (const none of ['', '\0'.repeat(9), 'short'])
      expect((await ben.post(`/rooms/${room}/messages`, { body: 'Without a key', once: none })).status).toBe(
        303,
      );
    // A key that was refused can be used again.
    const empty = await ben.post(`/rooms/${room}/messages`, {
      body: '[a]: https://a.example',
      once: 'another-key-1',
    });
    expect(empty.status).toBe(422);
    await say(ben, room, 'Now it says something', { once: 'another-key-1' });
  });

  test('is changed by its author, with what it said before; not when it changed meanwhile', async () => {
    const message = await say(ben, room, 'I slept batly');
    const form = await ben.page(`/messages/${message}/revisions/new`);
    const version = /name="version" value="(\d+)"/.exec(form)![1]!;
    expect((await cleo.get(`/messages/${message}/revisions/new`)).status).toBe(404);
    expect((await cleo.post(`/messages/${message}/revisions`, { body: 'Ha', version })).status).toBe(404);
    await ben.go(`/messages/${message}/revisions`, { body: 'I slept badly', version });
    const page = await ana.page(`/rooms/${room}`);
    expect(page).toContain('I slept badly');
    expect(page).toContain(`/messages/${message}/revisions"`);
    expect(await ana.page(`/messages/${message}/revisions`)).toContain('I slept batly');
    expect((await ben.post(`/messages/${message}/revisions`, { body: 'Again', version })).status).toBe(409);
  });

  test('leaves a tombstone, and its words come back to its author alone', async () => {
    const message = await say(ben, room, 'Something too much');
    expect((await cleo.post(`/messages/${message}/removal`)).status).toBe(404);
    await ben.go(`/messages/${message}/removal`);
    const page = await cleo.page(`/rooms/${room}`);
    expect(page).toContain(`id="${message}"`);
    expect(page).toContain('The author took this message away.');
    expect(page).not.toContain('Something too much');
    expect((await cleo.get(`/messages/${message}/revisions`)).status).toBe(404);
    expect((await cleo.post(`/messages/${message}/restoration`)).status).toBe(404);
    await ben.go(`/messages/${message}/restoration`);
    expect(await cleo.page(`/rooms/${room}`)).toContain('Something too much');
  });

  test('is answered in its own room, and by a sign that says who gave it', async () => {
    const message = await say(ben, room, 'Who is awake?');
    const elsewhere = await say(ben, await newRoom('Elsewhere'), 'Over here');
    await say(cleo, room, 'I am', { reply_to: message });
    await say(cleo, room, 'Lost', { reply_to: elsewhere });
    const page = await ana.page(`/rooms/${room}`);
    expect(page).toMatch(
      new RegExp(`class="to"><a href="/messages/${message}"[^>]*><b>Ben</b> Who is awake`),
    );
    expect(page).not.toContain(`/messages/${elsewhere}`);
    await cleo.go(`/messages/${message}/reactions`, { kind: 'candle' });
    await ana.go(`/messages/${message}/reactions`, { kind: 'candle' });
    expect(textOf(await ben.page(`/rooms/${room}`))).toContain('Thinking of you: Cleo and Ana');
    await ana.go(`/messages/${message}/reactions`, { kind: 'candle' });
    expect(textOf(await ben.page(`/rooms/${room}`))).not.toContain('Cleo and Ana');
    expect((await ana.post(`/messages/${message}/reactions`, { kind: 'thumb' })).status).toBe(404);
    expect((await out.post(`/messages/${message}/reactions`, { kind: 'heart' })).status).toBe(404);
  });

  test('sent with a key is refused for all that it is refused for without one', async () => {
    const cellar = await newRoom('Locked cellar');
    const words = 'The market moves to the square in May, and the stall with the honey comes back with it.';
    const who = await world.person('Keyed');
    await world.join(who, group);
    let key = 0;
    const status = async (where: string, body = `Words ${key}`) =>
      (await who.post(`/rooms/${where}/messages`, { body, once: `a-key-${key++}-of-mine` })).status;
    const [{ id: groupId } = { id: '' }] = await rows<{ id: string }>(
      sql`select id from groups where address = ${group}`,
    );
    expect(await status(room, words)).toBe(303);
    // It went the short way, without a question of its own.
    expect(
      await rows(sql`select 1 from messages where author_id = ${who.id} and body = ${words}`),
    ).toHaveLength(1);
    expect(await status(cellar, words)).toBe(422);
    await ana.go(`/rooms/${cellar}/archivings`);
    expect(await status(cellar)).toBe(422);
    await ana.go(`/rooms/${cellar}/archivings/end`);
    expect(await status(cellar)).toBe(303);
    for (const [spoil, mend, expected] of [
      [
        sql`update groups set agreement_version = agreement_version + 1 where id = ${groupId}`,
        sql`update groups set agreement_version = agreement_version - 1 where id = ${groupId}`,
        422,
      ],
      [
        sql`insert into suspensions (person_id, group_id) values (${who.id}, ${groupId})`,
        sql`update suspensions set ended_at = now() where person_id = ${who.id}`,
        422,
      ],
      [
        sql`insert into suspensions (person_id, reads_on) values (${who.id}, true)`,
        sql`update suspensions set ended_at = now() where person_id = ${who.id}`,
        422,
      ],
      [
        sql`insert into suspensions (person_id, reads_on) values (${who.id}, false)`,
        sql`update suspensions set ended_at = now() where person_id = ${who.id}`,
        403,
      ],
      [
        sql`update people set leaving_at = now() where id = ${who.id}`,
        sql`update people set leaving_at = null where id = ${who.id}`,
        403,
      ],
      [
        sql`update people set admitted_at = null where id = ${who.id}`,
        sql`update people set admitted_at = now() where id = ${who.id}`,
        403,
      ],
      [
        sql`update sessions set expires_at = now() - interval '1 day' where person_id = ${who.id}`,
        sql`update sessions set expires_at = now() + interval '1 day' where person_id = ${who.id}`,
        401,
      ],
      [
        sql`delete from memberships where person_id = ${who.id}`,
        sql`insert into memberships (group_id, person_id, agreed_version) select id, ${who.id}, agreement_version from groups where id = ${groupId}`,
        404,
      ],
    ] as const) {
      await rows(spoil);
      expect(await status(room), spoil.compile(build).sql).toBe(expected);
      await rows(mend);
      expect(await status(room), mend.compile(build).sql).toBe(303);
    }
    // A newcomer is counted, and what needs to be looked at is.
    await rows(sql`update people set settled_at = null where id = ${who.id}`);
    expect(await status(room, 'https://a.example https://b.example')).toBe(422);
    await status(room, 'I want to kill myself tonight');
    expect(await rows(sql`select 1 from triage_flags where author_id = ${who.id}`)).toHaveLength(1);
  });

  test('and what else somebody whom one blocks does there is not shown; to them all is as before', async () => {
    const gil = await world.person('Gil');
    const hal = await world.person('Hal');
    for (const who of [gil, hal]) await world.join(who, group);
    const quiet = await newRoom('Folded');
    const message = await say(hal, quiet, 'What do you make of this?');
    await gil.go(`/messages/${message}/reactions`, { kind: 'candle' });
    await gil.go(`/messages/${message}/topic-wishes`);
    const shown = async (who: Person) => textOf(await who.page(`/rooms/${quiet}`));
    expect(await shown(hal)).toContain('Thinking of you: Gil');
    expect(await shown(hal)).toContain('Gil would like to make a topic');
    await say(gil, quiet, 'One more thing');
    const unread = async (who: Person) =>
      /Folded[^·]*·[^·]*· (\d+) new/.exec(textOf(await who.page('/messages')))?.[1];
    await hal.go(`/people/${gil.id}/block`);
    expect(await shown(hal)).not.toContain('Thinking of you: Gil');
    expect(await shown(hal)).not.toContain('Gil would like');
    expect(await shown(gil)).toContain('Thinking of you: Gil');
    await say(gil, quiet, 'And another');
    expect(await unread(hal)).toBeUndefined();
    expect(await unread(ana)).toBe('3');
  });

  test('of somebody whom one blocks is folded; they read on as before', async () => {
    const dora = await world.person('Dora');
    await world.join(dora, group);
    const message = await say(dora, room, 'Words that Eli would rather not see');
    const eli = await world.person('Eli');
    await world.join(eli, group);
    await eli.go(`/people/${dora.id}/block`);
    expect(await eli.page(`/rooms/${room}`)).toMatch(
      new RegExp(`id="${message}"[^>]*><details class="fold">`),
    );
    await say(eli, room, 'Good evening');
    expect(await dora.page(`/rooms/${room}`)).toContain('Good evening');
  });

  test('of a new account has one link at most, and the same words are said in one room', async () => {
    const nia = await world.person('Nia');
    await rows(sql`update people set settled_at = null where id = ${nia.id}`);
    await world.join(nia, group);
    const two = await nia.post(`/rooms/${room}/messages`, { body: 'https://a.example https://b.example' });
    expect(two.status).toBe(422);
    expect(textOf(await two.text())).toContain('one link');
    await say(nia, room, 'https://a.example');
    const words = 'A long sentence that somebody would like to say everywhere at once, if they could.';
    await say(ben, room, words);
    const again = await ben.post(`/rooms/${await newRoom('Second')}/messages`, { body: words });
    expect(again.status).toBe(422);
    expect(textOf(await again.text())).toContain('in another room');
  });

  test('by a third new account with the same words waits until somebody has looked', async () => {
    const copied = await newRoom('Copies');
    const words = 'Buy the wonderful tea that made all of my troubles go away in a single night of sleep.';
    const places: string[] = [];
    for (const name of ['Uma', 'Vic', 'Wim']) {
      const who = await world.person(name);
      await rows(sql`update people set settled_at = null where id = ${who.id}`);
      await world.join(who, group);
      places.push(await say(who, copied, words));
    }
    const page = await ben.page(`/rooms/${copied}`);
    expect(page).toContain(`id="${places[1]}"`);
    expect(page.split('made all of my troubles').length - 1).toBe(2);
    expect(page).toContain('This message was hidden.');
    const [report] = await rows<{ id: string }>(sql`select id from reports where message_id = ${places[2]!}`);
    await ana.go(`/reports/${report!.id}/claim`);
    await ana.go(`/reports/${report!.id}/decision`, { decision: 'nothing' });
    expect((await ben.page(`/rooms/${copied}`)).split('made all of my troubles').length - 1).toBe(3);
  });

  test('becomes a topic in its group in one step, by its author; a link stays in the room', async () => {
    const message = await say(
      ben,
      room,
      'Cool the room to 18 degrees before you sleep. That is what helped me.',
    );
    expect(await ben.page(`/messages/${message}/topics/new`)).toContain('Cool the room to 18 degrees');
    expect((await cleo.get(`/messages/${message}/topics/new`)).status).toBe(404);
    expect(
      (await cleo.post(`/messages/${message}/topics`, { title: 'X', kind: 'conversation' })).status,
    ).toBe(404);
    const topic = await ben.go(`/messages/${message}/topics`, {
      title: 'Sleeping by day',
      kind: 'conversation',
    });
    expect(await out.page(topic)).toContain('Cool the room to 18 degrees');
    expect(await cleo.page(`/rooms/${room}`)).toContain(`href="${topic}"`);
    // Once.
    expect(
      (await ben.post(`/messages/${message}/topics`, { title: 'Again', kind: 'conversation' })).status,
    ).toBe(404);
  });

  test('becomes a topic for others with its author’s yes alone', async () => {
    const message = await say(ben, room, 'Write down three things at dawn, it quietens the head.');
    await cleo.go(`/messages/${message}/topic-wishes`);
    expect(textOf(await ben.page(`/rooms/${room}`))).toContain('Cleo would like to make a topic of this');
    expect(textOf(await ana.page(`/rooms/${room}`))).not.toContain('would like to make a topic');
    await ben.go(`/messages/${message}/topic-wishes/refusal`);
    expect(textOf(await ben.page(`/rooms/${room}`))).not.toContain('would like to make a topic of this');
    expect((await out.post(`/messages/${message}/topic-wishes`)).status).toBe(404);
    const two = await talk(cleo, ben);
    const between = await say(cleo, two, 'Between us');
    expect((await cleo.get(`/messages/${between}/topics/new`)).status).toBe(404);
    expect((await ben.post(`/messages/${between}/topic-wishes`)).status).toBe(404);
  });

  test('is found in one’s own rooms alone, by words, their beginnings, and when they are misspelt', async () => {
    const message = await say(ben, room, 'The marmalade was extraordinary');
    for (const typed of ['marmalade', 'extraord', 'marmelade']) {
      expect(await ana.page(`/messages?q=${typed}`), typed).toContain(`/messages/${message}"`);
      expect(await out.page(`/messages?q=${typed}`), typed).not.toContain(message);
    }
    await ben.go(`/messages/${message}/removal`);
    expect(await ana.page('/messages?q=marmalade')).not.toContain(message);
  });
});

describe('a first message', () => {
  test('is a request: read by whoever was asked, answered by one tap, and then both write', async () => {
    const mia = await world.person('Mia');
    await world.join(mia, group);
    expect(await mia.page(`/people/${ben.id}`)).toContain(`/people/${ben.id}/conversation`);
    const id = idIn(await mia.go(`/people/${ben.id}/conversation`, { body: 'May I ask you something?' }));
    const sent = textOf(await mia.page(`/conversations/${id}`));
    expect(sent).toContain('Sent. If Ben would like to talk');
    expect((await mia.post(`/rooms/${id}/messages`, { body: 'And another' })).status).toBe(422);
    const list = textOf(await ben.page('/messages'));
    expect(list).toContain('Somebody would like to talk with you');
    expect(list).toContain('May I ask you something?');
    // Nobody else, whatever their role.
    const organiser = await world.person('Otto', 'organiser');
    const moderator = await world.person('Mo', 'moderator');
    for (const other of [ana, cleo, organiser, moderator]) {
      expect((await other.get(`/conversations/${id}`)).status).toBe(404);
      expect(await rows(sql`select 1 where false`)).toEqual([]);
    }
    await ben.go(`/conversations/${id}/answers`, { answer: 'accepted' });
    await say(mia, id, 'Thank you');
    await say(ben, id, 'Ask away');
    expect(await mia.page(`/conversations/${id}`)).toContain('Ask away');
    expect((await mia.get(`/people/${ben.id}/conversation`)).headers.get('location')).toBe(
      `/conversations/${id}`,
    );
  });

  test('is looked up once by a page that reads; whoever writes asks anew, and nobody gets the list of another', async () => {
    const [one, two] = [await world.person('Once'), await world.person('Twice')];
    for (const person of [one, two]) await world.join(person, group);
    const id = await talk(one, two);
    const list = sql<{ ids: string[] }>`select my_conversations() as ids`;
    const kept = sql<{ kept: string }>`select current_setting('peerhood.conversations', true) as kept`;
    const page = await world.db.read({ person: one.id }, { list, kept });
    expect(page.list[0]!.ids).toEqual([id]);
    expect(page.kept[0]!.kept).toContain(id);
    // On the same connections, and in one transaction with others.
    const others = [out, two, cleo, one];
    const alone = await Promise.all(others.map(({ id }) => world.db.read({ person: id }, { kept, list })));
    const together = await Promise.all(
      others.map(({ id }) => world.db.write({ person: id }, { list, kept })),
    );
    for (const all of [alone, together]) {
      expect(all[0]!.list[0]!.ids).not.toContain(id);
      expect(all[1]!.list[0]!.ids).toEqual([id]);
      expect(all[2]!.list[0]!.ids).not.toContain(id);
      expect(all[3]!.list[0]!.ids).toEqual([id]);
      for (const { kept } of all) expect(kept[0]!.kept ?? '').not.toContain(id);
    }
    await world.db.asViewer({ person: one.id }, async (db) => {
      expect((await db.first(list))!.ids).toEqual([id]);
      await db.all(sql`insert into blocks (blocker_id, blocked_id) values (${one.id}, ${two.id})`);
      expect((await db.first(list))!.ids).toEqual([]);
    });
    // The server itself lets go of it for the next viewer of a transaction, whatever the program says of it.
    await world.db.asSystem(async (system) => {
      await system.all(sql`delete from blocks where blocker_id = ${one.id}`);
      const as = async (person: string) => {
        await system.all(sql`select set_config('role', 'peerhood_system', true)`);
        await system.all(sql`select set_sight(${person})`);
        await system.all(
          sql`select set_config('role', 'peerhood_viewer', true), set_config('peerhood.reads', 'on', true)`,
        );
        return (await system.first(list))!.ids;
      };
      expect(await as(two.id)).toEqual([id]);
      expect((await system.first(kept))!.kept).toContain(id);
      expect(await as(cleo.id)).not.toContain(id);
    });
  });

  test('is given back where the other one asked first: nothing says “sent” that was not', async () => {
    const [one, two] = [await world.person('Early'), await world.person('Late')];
    for (const person of [one, two]) await world.join(person, group);
    const id = idIn(await one.go(`/people/${two.id}/conversation`, { body: 'Could we talk?' }));
    const late = await two.post(`/people/${one.id}/conversation`, { body: 'I meant to ask you the same' });
    expect(late.status).toBe(422);
    const page = await late.text();
    expect(textOf(page)).toContain('You have a conversation with them already');
    expect(page).toContain('I meant to ask you the same');
    expect(textOf(page)).toContain('Could we talk?');
    expect(await one.page(`/conversations/${id}`)).not.toContain('the same');
    // And where both said yes long ago.
    await two.go(`/conversations/${id}/answers`, { answer: 'accepted' });
    const old = await two.post(`/people/${one.id}/conversation`, { body: 'From a page of yesterday' });
    expect(old.status).toBe(422);
    expect(await old.text()).toContain('From a page of yesterday');
  });

  test('is text alone and short, and there are a few a day', async () => {
    const busy = await world.person('Busy');
    await world.join(busy, group);
    const link = await busy.post(`/people/${ben.id}/conversation`, { body: 'See https://a.example' });
    expect(link.status).toBe(422);
    expect(textOf(await link.text())).toContain('text alone');
    expect(
      (await busy.post(`/people/${ben.id}/conversation`, { body: '![x](https://a.example/x.png)' })).status,
    ).toBe(422);
    expect((await busy.post(`/people/${ben.id}/conversation`, { body: 'x'.repeat(1001) })).status).toBe(422);
    for (let number = 0; number < 5; number++) {
      const other = await world.person(`Other ${number}`);
      await world.join(other, group);
      await busy.go(`/people/${other.id}/conversation`, { body: 'Hello' });
    }
    const sixth = await busy.post(`/people/${ben.id}/conversation`, { body: 'Hello' });
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get('retry-after')).toBeTruthy();
  });

  test('that was declined, or met a block, looks sent for ever, and like any other', async () => {
    const asker = await world.person('Rosa');
    await world.join(asker, group);
    const people = await Promise.all(['Plain', 'Nope', 'Wall'].map((name) => world.person(name)));
    for (const person of people) await world.join(person, group);
    const [waits, declines, blocks] = people as [Person, Person, Person];
    await blocks.go(`/people/${asker.id}/block`);
    const pictures: string[] = [];
    for (const person of people) {
      const answer = await asker.post(`/people/${person.id}/conversation`, { body: 'Hello there' });
      const id = idIn(answer.headers.get('location')!);
      if (person === declines) await declines.go(`/conversations/${id}/answers`, { answer: 'declined' });
      pictures.push(
        JSON.stringify([
          answer.status,
          plain(answer.headers.get('location')!, person.name),
          plain(await asker.page(`/conversations/${id}`), person.name),
          (await asker.post(`/rooms/${id}/messages`, { body: 'More' })).status,
          (await asker.get(`/people/${person.id}/conversation`)).status,
          (await asker.post(`/people/${person.id}/conversation`, { body: 'And again' })).status,
          (await asker.get(`/rooms/${id}/live`)).status,
          plain(
            textOf(await asker.page('/messages')).match(new RegExp(`${person.name}[^·]*· sent`))?.[0] ?? '',
            person.name,
          ),
        ]),
      );
    }
    expect(pictures[1]).toBe(pictures[0]);
    expect(pictures[2]).toBe(pictures[0]);
    expect(textOf(await waits.page('/messages'))).toContain('Rosa');
    expect(textOf(await declines.page('/messages'))).not.toContain('Rosa');
    const listed = async () =>
      /<main[\s\S]*/.exec(await blocks.page('/messages'))![0].replace(/<p class="notice">.*?<\/p>/g, '');
    expect(await listed()).not.toContain('Rosa');
    // Not later either, when the block is over.
    await blocks.go(`/you/blocks/${asker.id}/removal`);
    expect(await listed()).not.toContain('Rosa');
  });

  const plain = (text: string, name: string) =>
    text
      .replaceAll(name, 'NAME')
      .replace(/nonce[-=]"?[\w-]{22}/g, '')
      .replace(/name="once" value="[^"]*"/g, '')
      .replace(/data-since="[^"]*"|data-at="\d+"|datetime="[^"]*"|title="[^"]*"/g, '')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/\d\d:\d\d|\d+ seconds? ago|now/g, '');

  test('may be sent to whom one chose to let ask: who may not finds nothing there, as of nobody', async () => {
    const absent = '01900000-0000-7000-8000-000000000000';
    expect((await out.get(`/people/${ben.id}/conversation`)).status).toBe(404);
    expect(await out.page(`/people/${ben.id}`)).not.toContain('/conversation');
    const refused = await out.post(`/people/${ben.id}/conversation`, { body: 'Hello' });
    const nobody = await out.post(`/people/${absent}/conversation`, { body: 'Hello' });
    expect([refused.status, plain(await refused.text(), 'Ben')]).toEqual([
      nobody.status,
      plain(await nobody.text(), 'Ben'),
    ]);
    const open = await world.person('Open');
    await open.go('/you/messages', { may_ask: 'everyone', shows_typing: 'on' });
    await out.go(`/people/${open.id}/conversation`, { body: 'Hello' });
    await open.go('/you/messages', { may_ask: 'nobody', shows_typing: 'on' });
    expect((await ana.get(`/people/${open.id}/conversation`)).status).toBe(404);
  });

  test('is declined and reported in one tap: the reviewer reads that message, and nothing else', async () => {
    const spam = await world.person('Spam');
    await world.join(spam, group);
    const id = idIn(await spam.go(`/people/${cleo.id}/conversation`, { body: 'Secret offer for you' }));
    await cleo.go(`/conversations/${id}/answers`, { answer: 'reported' });
    expect(textOf(await spam.page(`/conversations/${id}`))).toContain('Sent. If Cleo');
    const moderator = await world.person('Max', 'moderator');
    const [report] = await rows<{
      id: string;
    }>(sql`select r.id from reports r join messages m on m.id = r.message_id
      where m.room_id = ${id}`);
    expect((await moderator.get(`/conversations/${id}`)).status).toBe(404);
    expect(textOf(await moderator.page(`/reports/${report!.id}`))).not.toContain('Secret offer');
    await moderator.go(`/reports/${report!.id}/claim`);
    expect(textOf(await moderator.page(`/reports/${report!.id}`))).toContain('Secret offer');
    expect((await moderator.get(`/conversations/${id}`)).status).toBe(404);
    expect((await ana.get(`/reports/${report!.id}`)).status).toBe(404);
    await moderator.go(`/reports/${report!.id}/decision`, {
      decision: 'act',
      post: 'remove',
      person: 'none',
      rule: 'No advertising',
      facts: 'It was one.',
    });
    expect(await spam.page(`/conversations/${id}`)).toContain('This message was hidden.');
    const decisions = await spam.page('/decisions');
    expect(textOf(decisions)).toContain('was removed');
    const statement = await spam.page(/href="(\/decisions\/[^"]+)"/.exec(decisions)![1]!);
    expect(textOf(statement)).toContain('Secret offer for you');
  });

  test('that is open on a page says nothing there when it is declined, or whoever was asked blocks', async () => {
    const asker = await world.person('Rae');
    const asked = await world.person('Quiet');
    for (const who of [asker, asked]) await world.join(who, group);
    const id = idIn(await asker.go(`/people/${asked.id}/conversation`, { body: 'Hello there' }));
    const heard = () =>
      rows<{ kind: string }>(sql`select kind from events where topic_id = ${id} and kind <> 'read'`);
    await rows(sql`delete from events where topic_id = ${id}`);
    await asked.go(`/conversations/${id}/answers`, { answer: 'declined' });
    await asked.go(`/people/${asker.id}/block`);
    await asked.go(`/you/blocks/${asker.id}/removal`);
    expect(await heard()).toEqual([]);
    expect(await inLists([id], [asker, asked])).toEqual([asker.id, asked.id].sort());
    // A yes tells.
    await asked.go(`/conversations/${id}/answers`, { answer: 'accepted' });
    expect(await heard()).toEqual([{ kind: 'room' }]);
    await asked.go(`/people/${asker.id}/block`);
    expect(await heard()).toHaveLength(2);
  });

  test('to somebody whose own request one never heard is a yes to it: nobody learns of the block that was', async () => {
    const first = await world.person('Ida');
    const second = await world.person('Jon');
    for (const who of [first, second]) await world.join(who, group);
    await second.go(`/people/${first.id}/block`);
    const id = idIn(await first.go(`/people/${second.id}/conversation`, { body: 'Are you there?' }));
    await second.go(`/you/blocks/${first.id}/removal`);
    expect((await second.get(`/conversations/${id}`)).status).toBe(404);
    const place = await second.go(`/people/${first.id}/conversation`, { body: 'I would like to talk' });
    expect(idIn(place)).toBe(id);
    const page = textOf(await first.page(`/conversations/${id}`));
    expect(page).toContain('I would like to talk');
    await say(first, id, 'So would I');
    expect(await second.page(`/conversations/${id}`)).toContain('So would I');
  });

  test('stays text alone when it is put in other words', async () => {
    const asker = await world.person('Vera');
    await world.join(asker, group);
    const id = idIn(await asker.go(`/people/${cleo.id}/conversation`, { body: 'Hello' }));
    const [message] = await rows<{ id: string }>(sql`select id from messages where room_id = ${id}`);
    const form = await asker.page(`/messages/${message!.id}/revisions/new`);
    const version = /name="version" value="(\d+)"/.exec(form)![1]!;
    for (const body of ['See www.a.example', '![x](https://a.example/x.png)', 'x'.repeat(1001)])
      expect((await asker.post(`/messages/${message!.id}/revisions`, { body, version })).status, body).toBe(
        422,
      );
    await asker.go(`/messages/${message!.id}/revisions`, { body: 'Hello again', version });
  });

  test('that was taken away can still be reported: then it is about who wrote it', async () => {
    const asker = await world.person('Sly');
    await world.join(asker, group);
    const id = idIn(await asker.go(`/people/${cleo.id}/conversation`, { body: 'Something ugly' }));
    const [message] = await rows<{ id: string }>(sql`select id from messages where room_id = ${id}`);
    await asker.go(`/messages/${message!.id}/removal`);
    await cleo.go(`/conversations/${id}/answers`, { answer: 'reported' });
    expect(
      await rows(sql`select 1 from reports where subject = 'person' and person_id = ${asker.id}`),
    ).toHaveLength(1);
  });

  test('answered yes is answered for good', async () => {
    const asker = await world.person('Yes');
    await world.join(asker, group);
    const id = await talk(asker, ben);
    expect((await ben.post(`/conversations/${id}/answers`, { answer: 'declined' })).status).toBe(404);
    await world.db.asViewer({ person: ben.id }, async (db) =>
      expect(await db.first(sql`select answer_request(${id}, 'declined') as done`)).toEqual({ done: false }),
    );
    await say(asker, id, 'Still here');
  });
});

/** In whose lists something changes with these rooms. */
const inLists = async (rooms_: string[], people: Person[]) =>
  (
    await rows<{ person_id: string }>(sql`select person_id from live_lists(${rooms_}::uuid[],
      ${people.map(({ id }) => id)}::uuid[])`)
  )
    .map(({ person_id }) => person_id)
    .sort();

describe('a conversation', () => {
  test('is left in one tap: out of the list and quiet for who left, as ever for the other, and there to come back to', async () => {
    const rue = await world.person('Rue');
    const sam = await world.person('Sam');
    for (const who of [rue, sam]) await world.join(who, group);
    const id = await talk(rue, sam);
    await say(rue, id, 'About the marzipan');
    const picture = async () =>
      plainly(await rue.page(`/conversations/${id}`)) + plainly(await rue.page('/messages'));
    // What was said in passing is said once.
    await picture();
    const before = await picture();
    expect((await out.post(`/conversations/${id}/leavings`)).status).toBe(404);
    expect((await sam.post(`/conversations/${id}/leavings/end`)).status).toBe(404);
    expect(await sam.go(`/conversations/${id}/leavings`)).toBe('/messages');
    expect(await picture()).toBe(before);
    const list = await sam.page('/messages');
    const [standing, left] = list.split('you left</summary>') as [string, string];
    expect(standing).not.toContain(id);
    expect(left).toContain(`/conversations/${id}"`);
    expect(await sam.page('/messages?q=marzipan')).not.toContain('About the <mark>');
    // The other one writes on; it tells who left nothing.
    const next = await say(rue, id, 'Are you there?');
    expect(await inLists([id], [rue, sam])).toContain(rue.id);
    expect(await rows(sql`select 1 from concerned_by_message(${next})`)).toEqual([]);
    expect(await sam.page('/messages')).not.toContain('Are you there?');
    // They find it by the other's page too, and come back.
    expect((await sam.get(`/people/${rue.id}/conversation`)).headers.get('location')).toBe(
      `/conversations/${id}`,
    );
    const page = textOf(await sam.page(`/conversations/${id}`));
    expect(page).toContain('You left this conversation. Rue is not told');
    expect(page).toContain('Are you there?');
    await sam.go(`/conversations/${id}/leavings/end`);
    expect((await sam.page('/messages')).split('you left</summary>')[0]).toContain(id);
    // Read by now: that is written down when the page has gone out.
    await expect.poll(() => rows(sql`select person_id from concerned_by_message(${next})`)).toEqual([]);
    const last = await say(rue, id, 'Good to see you');
    expect(await rows(sql`select person_id from concerned_by_message(${last})`)).toEqual([
      { person_id: sam.id },
    ]);
    // Whoever writes is back as well; and a request is not left but answered.
    await sam.go(`/conversations/${id}/leavings`);
    await say(sam, id, 'I am');
    expect((await sam.page('/messages')).split('you left</summary>')[0]).toContain(id);
    const asker = await world.person('Tia');
    await world.join(asker, group);
    const request = idIn(await asker.go(`/people/${sam.id}/conversation`, { body: 'Hello' }));
    expect((await sam.post(`/conversations/${request}/leavings`)).status).toBe(404);
    expect((await ana.post(`/rooms/${room}/leavings`)).status).toBe(404);
  });

  const plainly = (page: string) =>
    page
      .replace(/nonce[-=]"?[\w-]{22}/g, '')
      .replace(/name="once" value="[^"]*"/g, '')
      .replace(/data-since="[^"]*"/g, '')
      .replace(/<time[^>]*>[^<]*<\/time>/g, '');

  test('is hidden from both by a block, and open again after it', async () => {
    const kim = await world.person('Kim');
    const leo = await world.person('Leo');
    await world.join(kim, group);
    await world.join(leo, group);
    const id = await talk(kim, leo);
    const message = await say(kim, id, 'Between the two of us');
    await leo.go(`/people/${kim.id}/block`);
    for (const who of [kim, leo]) {
      expect((await who.get(`/conversations/${id}`)).status).toBe(404);
      expect((await who.get(`/messages/${message}`)).status).toBe(404);
      expect((await who.post(`/rooms/${id}/messages`, { body: 'Hey' })).status).toBe(404);
      expect(await who.page('/messages')).not.toContain(id);
      expect(await who.page('/messages?q=between')).not.toContain(message);
    }
    expect((await kim.post(`/people/${leo.id}/conversation`, { body: 'Hey' })).status).toBe(404);
    await leo.go(`/you/blocks/${kim.id}/removal`);
    await say(kim, id, 'Back again');
  });

  test('goes on with whoever stays, and is gone when nobody is left', async () => {
    const pia = await world.person('Pia');
    const quin = await world.person('Quin');
    await world.join(pia, group);
    await world.join(quin, group);
    const id = await talk(pia, quin);
    await say(pia, id, 'I will go soon');
    await rows(sql`delete from people where id = ${pia.id}`);
    expect(textOf(await quin.page(`/conversations/${id}`))).toContain('I will go soon');
    await rows(sql`delete from people where id = ${quin.id}`);
    expect(await rows(sql`select 1 from rooms where id = ${id}`)).toEqual([]);
    expect(await rows(sql`select 1 from messages where room_id = ${id}`)).toEqual([]);
  });
});

describe('looking after people in a room', () => {
  test('words of danger are seen as in a topic: flagged for who reads flags, with a card for their author', async () => {
    const sad = await world.person('Sol');
    await world.join(sad, group);
    const message = await say(sad, room, 'I want to kill myself tonight');
    const [flag] = await rows<{ id: string; level: string }>(
      sql`select id, level from triage_flags where message_id = ${message}`,
    );
    expect(flag?.level).toBe('crisis');
    const own = await sad.page(`/rooms/${room}`);
    expect(own).toContain(`/flags/${flag!.id}/answer`);
    expect(await ben.page(`/rooms/${room}`)).not.toContain(flag!.id);
    // An open page fetches what is newer, and the card comes with it; never for others, never above earlier words.
    const part = async (who: Person, query: string) =>
      (await who.get(`/rooms/${room}?${query}`, { 'x-part': 'live' })).text();
    const nothing = '00000000-0000-0000-0000-000000000000';
    const came = await part(sad, `after=${nothing}`);
    expect(textOf(came)).toContain('I want to kill myself tonight');
    expect(came).toContain(`/flags/${flag!.id}/answer`);
    expect(came).toMatch(/href="tel:\d+"/);
    expect(await part(sad, `after=${message}`)).toContain(`/flags/${flag!.id}/answer`);
    expect(await part(sad, `before=${message}`)).not.toContain(flag!.id);
    expect(await part(ben, `after=${nothing}`)).not.toContain(flag!.id);
    await ana.go(`/flags/${flag!.id}/claim`);
    expect(textOf(await ana.page(`/flags/${flag!.id}`))).toContain('I want to kill myself tonight');
    expect(await sad.go(`/flags/${flag!.id}/answer`, { answer: 'safe' })).toBe(`/rooms/${room}`);
  });

  test('where nobody is there to read them, the card says so and promises nobody', async () => {
    const [tom, uma] = [await world.person('Tove'), await world.person('Ulla')];
    for (const who of [tom, uma]) await world.join(who, group);
    const id = await talk(tom, uma);
    await rows(sql`delete from place_roles where role = 'moderator'`);
    await say(tom, id, 'I want to kill myself tonight');
    const alone = await tom.page(`/conversations/${id}`);
    expect(textOf(alone)).toContain('nobody here is there to read them for it');
    expect(textOf(alone)).not.toMatch(/You are heard|asks a person/);
    expect(alone).toMatch(/href="tel:\d+"/);
    await world.person('Moira', 'moderator');
    expect(textOf(await tom.page(`/conversations/${id}`))).toMatch(/You are heard.*asks a person/s);
  });

  test('words of a hidden message stay while somebody looks at its hiding again', async () => {
    const message = await say(ben, room, 'Words that may come back');
    await ana.go(`/messages/${message}/hiding`, { rule: 'Be kind', facts: 'It hurt.' });
    await rows(sql`update messages set removed_at = now() - interval '181 days' where id = ${message}`);
    const kept = () => rows(sql`select 1 from message_revisions where message_id = ${message}`);
    const [decision] = await rows<{ id: string }>(
      sql`select id from decisions where message_id = ${message}`,
    );
    await ben.go(`/decisions/${decision!.id}/appeals`, { words: 'Please look again.' });
    await world.db.asSystem((system) => forgetMessageWords(system, 30));
    expect(await kept()).toHaveLength(1);
    await rows(sql`delete from appeals where decision_id = ${decision!.id}`);
    await world.db.asSystem((system) => forgetMessageWords(system, 30));
    expect(await kept()).toHaveLength(0);
  });

  test('three who report a message hide it until somebody has looked; a facilitator hides one without a report', async () => {
    const nasty = await say(ben, room, 'Something that goes after people');
    for (const name of ['Xia', 'Yan', 'Zoe']) {
      const who = await world.person(name);
      await world.join(who, group);
      await rows(sql`update people set created_at = now() - interval '30 days' where id = ${who.id}`);
      await world.topic(who, group, `A topic by ${name}`);
      await who.go('/reports', { message: nasty, reason: 'unkind' });
    }
    expect(await cleo.page(`/rooms/${room}`)).not.toContain('Something that goes after people');
    const other = await say(ben, room, 'Something for a facilitator');
    expect(
      (await cleo.post(`/messages/${other}/hiding`, { rule: 'Be kind', facts: 'It hurt.' })).status,
    ).toBe(404);
    await ana.go(`/messages/${other}/hiding`, { rule: 'Be kind', facts: 'It hurt.' });
    expect(await cleo.page(`/rooms/${room}`)).not.toContain('Something for a facilitator');
  });
});

describe('pictures', () => {
  /** Sends a picture on its own, as script does, and gives its id. */
  async function picture(who: Person): Promise<string> {
    const blank = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const answer = await who.upload('/files', {}, [new File([new Uint8Array(blank)], 'tea.png')]);
    return /name="files" value="([^"]+)"/.exec(await answer.text())![1]!;
  }

  test('stand under a message, without words too, are seen where it is seen, and go with it', async () => {
    const file = await picture(ben);
    const message = await say(ben, room, '', { files: file, [`alt_${file}`]: 'A cup of tea' });
    const page = await ana.page(`/rooms/${room}`);
    expect(page).toContain(`src="/files/${file}/small"`);
    expect(page).toContain('alt="A cup of tea"');
    expect((await ana.get(`/files/${file}`)).status).toBe(200);
    expect((await out.get(`/files/${file}`)).status).toBe(404);
    // What stands somewhere stands nowhere else, and nobody else can send it.
    expect((await ben.post(`/rooms/${room}/messages`, { body: 'Again', files: file })).status).toBe(422);
    const loose = await picture(ben);
    expect((await cleo.post(`/rooms/${room}/messages`, { body: 'Mine', files: loose })).status).toBe(422);
    await cleo.go('/reports', { message, reason: 'other' });
    const [report] = await rows<{ id: string }>(sql`select id from reports where message_id = ${message}`);
    expect((await ana.get(`/reports/${report!.id}/files/${file}`)).status).toBe(404);
    await ana.go(`/reports/${report!.id}/claim`);
    expect((await ana.get(`/reports/${report!.id}/files/${file}`)).status).toBe(200);
    await ben.go(`/messages/${message}/removal`);
    expect((await ana.get(`/files/${file}`)).status).toBe(404);
    expect((await ben.post(`/rooms/${room}/messages`, { body: '' })).status).toBe(422);
  });

  test('are seen by the two of a conversation alone, and no more once one blocks the other', async () => {
    const [sue, tom] = [await world.person('Sue'), await world.person('Tom')];
    for (const who of [sue, tom]) await world.join(who, group);
    const id = await talk(sue, tom);
    const file = await picture(sue);
    await say(sue, id, 'Look', { files: file });
    expect((await tom.get(`/files/${file}`)).status).toBe(200);
    expect((await ana.get(`/files/${file}`)).status).toBe(404);
    await tom.go(`/people/${sue.id}/block`);
    expect((await tom.get(`/files/${file}`)).status).toBe(404);
  });
});

describe('being told', () => {
  const told = async (who: Person) => {
    // Messages are told a little later: as if that had passed.
    await rows(sql`update happenings set due_at = now() - interval '1 minute'`);
    const telling = openTelling({ db: world.db, happenings, kinds, log: (line) => console.error(line) });
    await telling.run();
    return textOf(await who.page('/notifications'));
  };

  test('of requests, of messages between two, and of answers in a room; not of what is muted or read', async () => {
    const [una, vic] = [await world.person('Una Told'), await world.person('Vic Told')];
    for (const who of [una, vic]) await world.join(who, group);
    const id = idIn(await una.go(`/people/${vic.id}/conversation`, { body: 'A quiet word?' }));
    const request = await told(vic);
    expect(request).toContain('Una Told would like to talk with you');
    expect(request).not.toContain('A quiet word');
    await vic.go(`/conversations/${id}/answers`, { answer: 'accepted' });
    await say(una, id, 'Thank you');
    expect(await told(vic)).toContain('Una Told wrote to you');
    expect(await told(una)).not.toContain('wrote to you');
    const mine = await say(vic, room, 'Who has seen my keys?');
    await say(una, room, 'They are here', { reply_to: mine });
    expect(await told(vic)).toContain('Una Told answered you in the room “Kitchen table”');

    const [wes, xul] = [await world.person('Wes Told'), await world.person('Xul Told')];
    for (const who of [wes, xul]) await world.join(who, group);
    const quiet = await talk(wes, xul);
    await xul.go(`/rooms/${quiet}/mutes`);
    await say(wes, quiet, 'Are you there?');
    expect(await told(xul)).not.toContain('wrote to you');
    await xul.go(`/rooms/${quiet}/mutes`);
    const last = await say(wes, quiet, 'And now?');
    await rows(sql`insert into room_reads (person_id, room_id, read_id) values (${xul.id}, ${quiet}, ${last})
      on conflict (person_id, room_id) do update set read_id = excluded.read_id`);
    expect(await told(xul)).not.toContain('wrote to you');
    // Nobody is told of a request that a block is in the way of.
    const yve = await world.person('Yve Told');
    await world.join(yve, group);
    await xul.go(`/people/${yve.id}/block`);
    await yve.go(`/people/${xul.id}/conversation`, { body: 'Hello' });
    expect(await told(xul)).not.toContain('would like to talk');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { openTelling } from '../notifications/jobs.ts';
import { capacityOf, limits, whyFull } from '../support/compute/caseload.ts';
import { happenings, kinds } from '../told.ts';
import { endQuiet, forgetListenings } from './actions.ts';
import { agreementVersion, betweenVersion, DAYS_KEPT, GOODBYE, loadOf } from './policy.ts';

let world: World;
let group: string;
let founder: Person;
let mod: Person;
let number = 0;

beforeAll(async () => {
  world = await newWorld();
  founder = await world.person('Founder');
  mod = await world.person('Mo', 'moderator');
  group = await world.group(founder, 'Night shift', 'hidden');
});
afterAll(() => world.drop());

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'];
const newPerson = () => world.person(`${names[number % names.length]} ${number++}`);

/** Somebody who did all that it takes, a while ago. */
async function newListener(): Promise<Person> {
  const person = await newPerson();
  await world.join(person, group);
  await practised(person);
  await person.go('/listening/agreement');
  await known(person);
  return person;
}
const practised = (person: Person) =>
  rows(sql`insert into practice_completions (person_id, practice, scenario)
    select ${person.id}, practice, 'first' from unnest(array['listening', 'empathy', 'limits']) practice`);
/** Who has listened to some people, and would hold two conversations at a time. */
async function experienced(person: Person): Promise<void> {
  await rows(sql`update listeners set listened = 5 where person_id = ${person.id}`);
  await rows(sql`insert into support_helpers (person_id, at_once) values (${person.id}, 2)`);
}
const known = (person: Person) =>
  rows(sql`update memberships set joined_at = now() - interval '8 days' where person_id = ${person.id}`);

async function begin(asker: Person, listener: Person, request: string | null = null): Promise<string | null> {
  const [row] = await rows(
    sql<{ room: string | null }>`select begin_listening(${asker.id}, ${listener.id}, ${request}) as room`,
  );
  return row!.room;
}
const say = async (who: Person, room: string, body: string) =>
  (await who.go(`/rooms/${room}/messages`, { body })).split('#')[1]!;
const page = async (who: Person, room: string) => textOf(await who.page(`/conversations/${room}`));
const full = async (person: Person) =>
  (await rows(sql<{ why: string | null }>`select listening_full(${person.id}) as why`))[0]!.why;
const newRequest = async () => (await rows(sql<{ id: string }>`select uuidv7() as id`))[0]!.id;
/** Messages of a listener as if they had been written then: minutes before now. */
async function wrote(listener: Person, room: string, ...minutes: number[]): Promise<void> {
  for (const ago of minutes)
    await rows(sql`insert into messages (room_id, author_id, body, html, created_at)
      values (${room}, ${listener.id}, 'Yes.', '<p>Yes.</p>', now() - make_interval(mins => ${ago}::integer))`);
}
/** From so many minutes ago until so many, a message every ten. */
const stretch = (from: number, to: number) =>
  Array.from({ length: Math.floor((from - to) / 10) + 1 }, (_, at) => from - at * 10);

describe('who listens', () => {
  test('has practised, signed, and been known in a group for a week; what is missing is said', async () => {
    const ana = await newPerson();
    const ben = await newPerson();
    const told = async () => textOf(await ana.page('/listening'));
    const may = async () => (await begin(ben, ana)) !== null;
    expect(await told()).toContain('The short practice: listening, empathy and limits still open');
    expect(await may()).toBe(false);
    await practised(ana);
    expect(await told()).toContain('The short practice: listening, empathy and limits done');
    await ana.go('/listening/agreement');
    expect(await told()).toContain('You signed it');
    expect(await may()).toBe(false);
    await world.join(ana, group);
    expect(await told()).toContain('Being known in a group for a week still open');
    expect(await may()).toBe(false);
    await known(ana);
    expect(await told()).toContain('You have room for somebody.');
    expect(await may()).toBe(true);
  });

  test('is not known by a group in which nobody else is', async () => {
    const ana = await newPerson();
    await practised(ana);
    await ana.go('/listening/agreement');
    await world.group(ana, `Alone ${number}`, 'public');
    await known(ana);
    expect(await begin(await newPerson(), ana)).toBeNull();
  });

  test('steps back in one tap; and is asked for no one while paused from the place, on a break, or resting', async () => {
    const ana = await newListener();
    const asker = await newPerson();
    const stop = async (undo: () => Promise<unknown>) => {
      expect(await begin(asker, ana)).toBeNull();
      await undo();
    };
    await ana.go('/listening/agreement/withdrawal');
    await stop(() => ana.go('/listening/agreement'));
    await ana.go('/you/break');
    await stop(() => ana.go('/you/break/end'));
    await ana.go('/listening/rests', { for: 'open' });
    await stop(() => ana.go('/listening/rests/end'));
    await rows(sql`insert into suspensions (person_id, reads_on) values (${ana.id}, true)`);
    await stop(() => rows(sql`update suspensions set ended_at = now() where person_id = ${ana.id}`));
    await rows(sql`update listeners set version = 7 where person_id = ${ana.id}`);
    await stop(() => ana.go('/listening/agreement'));
    await asker.go(`/people/${ana.id}/block`);
    await stop(() => rows(sql`delete from blocks where blocker_id = ${asker.id}`));
    await rows(sql`insert into support_helpers (person_id, paused_at) values (${ana.id}, now())`);
    await stop(() => rows(sql`update support_helpers set paused_at = null where person_id = ${ana.id}`));
    // What they would rather not talk about, and who would rather not meet whom.
    const [theme] = await rows(
      sql<{ id: string }>`insert into experiences (name) values ('Night shifts') returning id`,
    );
    const [asked] = await rows(
      sql<{ id: string }>`insert into support_requests (asker_id, form, reach, words, html, language)
        values (${asker.id}, 'listener', 'peers', 'x', 'x', 'en') returning id`,
    );
    await rows(sql`insert into support_request_experiences values (${asked!.id}, ${theme!.id})`);
    await rows(
      sql`insert into support_avoidances (person_id, experience_id) values (${ana.id}, ${theme!.id})`,
    );
    expect(await begin(asker, ana, asked!.id)).toBeNull();
    await rows(
      sql`update support_avoidances set experience_id = null, other_id = ${asker.id} where person_id = ${ana.id}`,
    );
    expect(await begin(asker, ana)).toBeNull();
    await rows(sql`delete from support_avoidances where person_id = ${ana.id}`);
    expect(await begin(asker, ana, asked!.id)).not.toBeNull();
  });

  test('is seen by whoever asks as somebody who did this, without the name of a group', async () => {
    const ana = await newListener();
    const asker = await newPerson();
    const room = (await begin(asker, ana))!;
    const seen = await page(asker, room);
    expect(seen).toMatch(
      /practised listening, signed the listeners’ agreement on .* and in a group here since/,
    );
    expect(seen).not.toContain('Night shift');
    expect(await page(ana, room)).not.toContain('practised listening');
    expect(
      (
        await rows(sql<{ known: Date }>`select known_since as known from listener_standing(${ana.id})`)
      )[0]!.known.getUTCDate(),
    ).toBe(1);
  });

  test('signs the words of today: the versions of the program and of the database are the same', async () => {
    const [versions] = await rows(
      sql<{
        listeners: number;
        talks: number;
      }>`select listeners_agreement() as listeners, conversations_agreement() as talks`,
    );
    expect(versions).toEqual({ listeners: agreementVersion, talks: betweenVersion });
  });
});

describe('a conversation', () => {
  let ana: Person;
  let asker: Person;
  let room: string;
  beforeEach(async () => {
    ana = await newListener();
    asker = await newPerson();
    room = (await begin(asker, ana))!;
  });

  test('begins with two questions for whoever asks, which they may skip', async () => {
    expect(await page(asker, room)).toContain('What do you need?');
    expect(await page(ana, room)).not.toContain('What do you need?');
    expect(await page(ana, room)).toContain('They are asked what they need.');
    expect((await ana.post(`/listening/${room}/beginning`, { need: 'Mine' })).status).toBe(404);
    await asker.go(`/listening/${room}/beginning`, { need: 'To be heard', know: 'No advice please' });
    const seen = await page(ana, room);
    expect(seen).toContain(`What ${asker.name} needs To be heard`);
    expect(seen).toContain('No advice please');
    expect(await page(asker, room)).not.toContain('What do you need?');

    const other = await newListener();
    const skipped = (await begin(asker, other))!;
    await asker.go(`/listening/${skipped}/beginning`, { need: 'Never mind', skip: 'yes' });
    expect(await page(other, skipped)).not.toContain('Never mind');
    expect(await page(asker, skipped)).not.toContain('What do you need?');
  });

  test('ends in one tap by either, and nobody writes after it, in no way', async () => {
    const message = await say(asker, room, 'Hello');
    const own = await say(ana, room, 'I am here');
    expect((await mod.post(`/listening/${room}/end`)).status).toBe(404);
    const form = await ana.page(`/messages/${own}/revisions/new`);
    const version = /name="version" value="(\d+)"/.exec(form)![1]!;
    await ana.go(`/listening/${room}/end`);
    for (const who of [ana, asker]) {
      expect(await page(who, room)).toContain('This conversation has ended.');
      expect((await who.post(`/rooms/${room}/messages`, { body: 'One more thing' })).status).toBe(422);
      expect((await who.post(`/rooms/${room}/typing`)).status).toBe(404);
      expect((await who.post(`/listening/${room}/pauses`)).status).toBe(303);
      // Said again it is so already.
      expect((await who.post(`/listening/${room}/end`)).status).toBe(303);
    }
    expect((await ana.post(`/messages/${message}/reactions`, { kind: 'heart' })).status).toBe(404);
    expect((await ana.post(`/messages/${own}/revisions`, { body: 'Other words', version })).status).toBe(404);
    expect((await ana.post(`/listening/${room}/hand-over`, { note: 'Please go on' })).status).toBe(422);
    expect(
      await rows(sql`select 1 from messages where room_id = ${room} and body = 'One more thing'`),
    ).toEqual([]);
    expect(await rows(sql`select 1 from listening_pauses where room_id = ${room}`)).toEqual([]);
    // What one said one can still take away.
    await asker.go(`/messages/${message}/removal`);
  });

  test('is paused by either: nobody writes to whoever asks while they want quiet; to the listener they can', async () => {
    await asker.go(`/listening/${room}/pauses`);
    expect((await ana.post(`/rooms/${room}/messages`, { body: 'Are you there?' })).status).toBe(422);
    expect(await page(ana, room)).toContain('would like some quiet now');
    expect(await page(asker, room)).toContain('Nobody writes to you here until you go on');
    expect((await asker.post(`/rooms/${room}/messages`, { body: 'Hm' })).status).toBe(422);
    await asker.go(`/listening/${room}/pauses/end`);
    await say(ana, room, 'Take your time');
    await ana.go(`/listening/${room}/pauses`);
    expect(await page(asker, room)).toContain('You can write on: it is read when they are back');
    await say(asker, room, 'I write on');
    expect((await ana.post(`/rooms/${room}/messages`, { body: 'Hm' })).status).toBe(422);
    await ana.go(`/listening/${room}/pauses/end`);
    expect(await page(asker, room)).not.toContain('is away for a while');
    expect(await rows(sql`select 1 from listening_pauses where room_id = ${room}`)).toEqual([]);
  });

  test('lets each note how it was, for nobody else, also when the conversation is gone', async () => {
    expect((await asker.post(`/listening/${room}/reflection`, { feels: 'same' })).status).toBe(404);
    await asker.go(`/listening/${room}/end`);
    await asker.go(`/listening/${room}/reflection`, { feels: 'worse', words: 'I cried, and it was right' });
    expect(await page(asker, room)).toContain(
      'there are people who answer at once'.replace('there', 'There'),
    );
    expect(await asker.page(`/conversations/${room}`)).toContain('I cried, and it was right');
    for (const who of [ana, mod, founder]) {
      expect(textOf(await who.page('/listening'))).not.toContain('I cried');
      if (who === ana) expect(await who.page(`/conversations/${room}`)).not.toContain('I cried');
    }
    expect((await ana.post(`/listening/${room}/reflection`, { feels: 'great' })).status).toBe(404);
    await rows(sql`delete from rooms where id = ${room}`);
    const kept = await asker.page('/listening');
    expect(kept).toContain('I cried, and it was right');
    const reflection = /reflections\/([0-9a-f-]{36})\/removal/.exec(kept)![1]!;
    expect((await ana.post(`/listening/reflections/${reflection}/removal`)).status).toBe(404);
    await asker.go(`/listening/reflections/${reflection}/removal`);
    expect(await asker.page('/listening')).not.toContain('I cried');
  });

  test('is told to whoever listens, and ends by itself after two weeks of silence', async () => {
    const telling = openTelling({ db: world.db, happenings, kinds, log: () => {} });
    await telling.run();
    expect(textOf(await ana.page('/notifications'))).toContain(`${asker.name} would like you to listen`);
    expect(textOf(await asker.page('/notifications'))).not.toContain('would like you to listen');
    await say(asker, room, 'Hello');
    await rows(sql`update listenings set began_at = now() - interval '15 days' where room_id = ${room}`);
    await world.db.asSystem(endQuiet);
    expect(await page(ana, room)).not.toContain('has ended');
    await rows(sql`update messages set created_at = now() - interval '15 days' where room_id = ${room}`);
    await world.db.asSystem(endQuiet);
    expect(await page(ana, room)).toContain('Nobody had written here for two weeks');
    expect(await full(ana)).toBeNull();
  });

  test('stands in both lists of conversations, as what it is, beside one that both have anyway', async () => {
    await rows(sql`insert into preferences (person_id, may_ask) values (${ana.id}, 'everyone')
      on conflict (person_id) do update set may_ask = 'everyone'`);
    await asker.go(`/people/${ana.id}/conversation`, { body: 'And apart from that, hello' });
    expect(textOf(await asker.page('/messages'))).toContain('listening');
    expect((await asker.get(`/people/${ana.id}/conversation`)).headers.get('location')).not.toBe(
      `/conversations/${room}`,
    );
    // A conversation of listening is nobody's to accept or decline.
    expect((await ana.post(`/conversations/${room}/answers`, { answer: 'declined' })).status).toBe(404);
  });

  test('ends without a word to either when one blocks the other, and when one leaves the place', async () => {
    await ana.go(`/people/${asker.id}/block`);
    expect((await asker.get(`/conversations/${room}`)).status).toBe(404);
    expect(await full(ana)).toBeNull();
    const other = await newPerson();
    const next = (await begin(other, ana))!;
    await world.db.asSystem((system) => system.all(sql`select begin_leaving(${ana.id}, false, 7)`));
    expect(await page(other, next)).toContain('This conversation has ended.');
  });
});

describe('limits', () => {
  test('are those of the caseload that people are asked by, in every state of a listener', async () => {
    const listener = await newListener();
    const asker = await newPerson();
    const room = (await begin(asker, listener))!;
    const same = async () => {
      const [row] = await rows(
        sql<{
          experienced: boolean;
          paused_until: Date | null;
          helped: { from: number; to: number | null }[];
          now: number;
        }>`select experienced, paused_until, helped, floor(extract(epoch from now()) * 1000)::float8 as now from listening_load(${listener.id})`,
      );
      const found = await full(listener);
      expect(whyFull(loadOf(row!), 'live', row!.now) ?? null).toBe(found);
      expect(capacityOf(loadOf(row!), 'live', row!.now) > 0).toBe(found === null);
      return found;
    };
    expect(await same()).toBe('talking');
    await experienced(listener);
    expect(await same()).toBeNull();
    await wrote(listener, room, ...stretch(90, 0));
    expect(await same()).toBeNull();
    await wrote(listener, room, 105, 100);
    expect(await same()).toBe('resting');
    await rows(sql`delete from messages where room_id = ${room}`);
    await listener.go(`/listening/${room}/end`);
    await wrote(listener, room, ...stretch(125, 5));
    expect(await same()).toBe('resting');
    await rows(
      sql`update messages set created_at = created_at - interval '11 minutes' where room_id = ${room}`,
    );
    expect(await same()).toBeNull();
    await wrote(listener, room, ...stretch(1010, 540));
    expect(await same()).toBe('week');
    await rows(sql`update messages set created_at = created_at - interval '7 days' where room_id = ${room}`);
    expect(await same()).toBeNull();
    await listener.go('/listening/rests', { for: '15' });
    expect(await same()).toBe('paused');
  });

  test('the numbers in the database are those of the program', () => {
    const minute = 60_000;
    expect({ ...limits, goodbye: GOODBYE }).toMatchObject({
      live: 1,
      liveExperienced: 2,
      stretch: 120 * minute,
      rest: 15 * minute,
      week: 600 * minute,
      least: 20 * minute,
      goodbye: 10 * minute,
    });
  });

  test('hold when two accept the same listener at once, and when whoever asks comes again', async () => {
    const listener = await newListener();
    const [one, two] = [await newPerson(), await newPerson()];
    const made = await Promise.all([begin(one, listener), begin(two, listener), begin(one, listener)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    await experienced(listener);
    const again = await Promise.all([
      begin(one, listener),
      begin(two, listener),
      begin(await newPerson(), listener),
    ]);
    expect(again.filter(Boolean)).toHaveLength(1);
    const talks = await rows(
      sql`select 1 from listenings where listener_id = ${listener.id} and ended_at is null`,
    );
    expect(talks).toHaveLength(2);
  });

  test('are told with a gentle word before they are reached, and never stop whoever asks', async () => {
    const listener = await newListener();
    const asker = await newPerson();
    const room = (await begin(asker, listener))!;
    await wrote(listener, room, ...stretch(90, 0));
    expect(await page(listener, room)).not.toContain('A gentle word');
    await wrote(listener, room, 105);
    expect(await page(listener, room)).toMatch(/A gentle word: in about 15 minutes/);
    expect(await page(asker, room)).not.toContain('A gentle word');
    await wrote(listener, room, 115, 122);
    expect(await page(listener, room)).toContain('You can still write until');
    await say(listener, room, 'I will be back soon');
    await wrote(listener, room, 131);
    const refused = await listener.post(`/rooms/${room}/messages`, { body: 'And one more' });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('You have listened for two hours');
    expect(await page(listener, room)).toContain('Your box is closed until');
    const seen = await page(asker, room);
    expect(seen).toMatch(/takes a break and is back at \d\d:\d\d/);
    await say(asker, room, 'I just go on writing, in mid-sentence');
    // Fifteen minutes later they are back.
    await rows(
      sql`update messages set created_at = created_at - interval '16 minutes' where room_id = ${room}`,
    );
    await say(listener, room, 'Here I am again');
    expect(await page(asker, room)).not.toContain('takes a break');
  });

  test('after something hard are an hour without anybody new, which cannot be cut short', async () => {
    const listener = await newListener();
    const asker = await newPerson();
    const room = (await begin(asker, listener))!;
    await say(listener, room, 'I am here');
    await say(asker, room, 'I want to end my life tonight, I have a plan');
    expect(
      (
        await rows(
          sql<{ hard: boolean }>`select hard_at is not null as hard from listenings where room_id = ${room}`,
        )
      )[0],
    ).toEqual({ hard: true });
    // Nothing of what a program found is told to the one who listens.
    expect(await listener.page(`/conversations/${room}`)).not.toMatch(/crisis|flag/i);
    await listener.go(`/listening/${room}/end`);
    expect(await full(listener)).toBe('paused');
    await listener.go('/listening/rests/end');
    expect(await full(listener)).toBe('paused');
    expect(textOf(await listener.page('/listening'))).toContain('For an hour nobody new is sent to you');
    await listener.go('/listening/rests', { for: '15' });
    const [rest] = await rows(
      sql<{
        minutes: number;
      }>`select extract(epoch from until - now())::float8 / 60 as minutes from listening_rests where person_id = ${listener.id}`,
    );
    expect(rest!.minutes).toBeGreaterThan(55);
    expect(await begin(await newPerson(), listener)).toBeNull();
  });

  test('hard is what the one who listens reports, and what was in danger when it was asked for; a report by the other tells them nothing', async () => {
    const report = async (who: Person, room: string, message: string) =>
      who.go(`/conversations/${room}/report`, { messages: message.replace(/^m-?/, ''), reason: 'unkind' });
    const said = async (room: string, by: Person) =>
      (
        await rows(
          sql<{
            id: string;
          }>`select id from messages where room_id = ${room} and author_id = ${by.id} order by id desc limit 1`,
        )
      )[0]!.id;
    const rested = async (by: 'asker' | 'listener' | null, request: string | null = null) => {
      const [asker, listener] = [await newPerson(), await newListener()];
      const room = (await begin(asker, listener, request))!;
      await say(listener, room, 'I am here');
      await say(asker, room, 'Thank you');
      if (by === 'asker') await report(asker, room, await said(room, listener));
      if (by === 'listener') await report(listener, room, await said(room, asker));
      await listener.go(`/listening/${room}/end`);
      return (await full(listener)) === 'paused';
    };
    expect(await rested('asker')).toBe(false);
    expect(await rested('listener')).toBe(true);
    expect(await rested(null)).toBe(false);
    const asker = await newPerson();
    await asker.go('/ask', {
      words: 'I want to kill myself tonight.',
      form: 'listener',
      reach: 'peers',
    });
    const [request] = await rows(
      sql<{ id: string }>`select id from support_requests where asker_id = ${asker.id}`,
    );
    expect(await rested(null, request!.id)).toBe(true);
  });
});

describe('handing over', () => {
  test('needs a yes to the note, word for word, and nobody else reads it before', async () => {
    const [first, next, asker] = [await newListener(), await newListener(), await newPerson()];
    const request = await newRequest();
    const room = (await begin(asker, first, request))!;
    await say(asker, room, 'What only you may know');
    expect((await asker.get(`/listening/${room}/hand-over`)).status).toBe(404);
    expect((await asker.post(`/listening/${room}/hand-over`, { note: 'Mine' })).status).toBe(404);
    await first.go(`/listening/${room}/hand-over`, {
      note: 'Sleeps badly, likes to be asked about the garden',
    });
    const id = (
      await rows(sql<{ id: string }>`select id from listening_handovers where room_id = ${room}`)
    )[0]!.id;
    expect((await first.post(`/listening/hand-overs/${id}/answer`, { answer: 'agreed' })).status).toBe(404);
    expect((await next.post(`/listening/hand-overs/${id}/answer`, { answer: 'agreed' })).status).toBe(404);
    expect(await page(asker, room)).toContain('likes to be asked about the garden');
    // Without a yes the next conversation knows nothing of it, and the first goes on.
    await asker.go(`/listening/hand-overs/${id}/answer`, { answer: 'refused' });
    const apart = (await begin(asker, next, request))!;
    expect(await page(next, apart)).not.toContain('garden');
    expect(await page(first, room)).not.toContain('goes on with somebody else');
    await next.go(`/listening/${apart}/end`);

    await first.go(`/listening/${room}/hand-over`, { note: 'Sleeps badly' });
    const again = (
      await rows(
        sql<{
          id: string;
        }>`select id from listening_handovers where room_id = ${room} and note = 'Sleeps badly'`,
      )
    )[0]!.id;
    await asker.go(`/listening/hand-overs/${again}/answer`, { answer: 'agreed' });
    expect((await first.post(`/listening/hand-overs/${again}/withdrawal`)).status).toBe(404);
    const goesOn = (await begin(asker, next, request))!;
    const seen = await page(next, goesOn);
    expect(seen).toContain('Sleeps badly');
    expect(seen).not.toContain('What only you may know');
    expect(seen).not.toContain(first.name);
    expect((await next.get(`/conversations/${room}`)).status).toBe(404);
    expect(await page(first, room)).toContain('This conversation goes on with somebody else.');
    expect(await first.page(`/conversations/${room}`)).not.toContain(goesOn);
    expect(await asker.page(`/conversations/${room}`)).toContain(`/conversations/${goesOn}`);
    expect((await first.post(`/rooms/${room}/messages`, { body: 'Wait' })).status).toBe(422);
    // Whoever handed over is not the one to whom it goes.
    expect(await begin(asker, first, request)).toBeNull();
  });

  test('from the front door to the next listener: the request looks for somebody again, and not for who hands over', async () => {
    const [first, next, asker] = [await newListener(), await newListener(), await newPerson()];
    for (const who of [first, next]) {
      await who.go('/helping', { forms: 'listener' });
      await who.go('/helping/presence', { here: 'yes' });
    }
    const asked = await asker.go('/ask', { words: 'I cannot sleep.', form: 'listener', reach: 'peers' });
    const id = /\/requests\/([0-9a-f-]{36})/.exec(asked)![1]!;
    const state = async () =>
      (await rows(sql<{ state: string }>`select state from support_requests where id = ${id}`))[0]!.state;
    /** An offer of somebody whom it reached, which the asker accepts. */
    const met = async (who: Person) => {
      await rows(sql`insert into support_invitations (request_id, person_id, until)
        values (${id}, ${who.id}, now() + interval '1 hour') on conflict do nothing`);
      await who.go(`/requests/${id}/offers`, { form: 'listener', words: 'I have been there, I listen.' });
      const [offer] = await rows(
        sql<{ id: string }>`select id from support_offers where person_id = ${who.id} and ended_at is null`,
      );
      const place = await asker.go(`/offers/${offer!.id}/acceptance`);
      return /\/conversations\/([0-9a-f-]{36})/.exec(place)![1]!;
    };
    const room = await met(first);
    expect(await page(first, room)).toContain('I cannot sleep.');
    expect(await state()).toBe('met');
    await say(asker, room, 'And what only you may know');
    await first.go(`/listening/${room}/hand-over`, { note: 'Likes short answers' });
    const [handover] = await rows(
      sql<{ id: string }>`select id from listening_handovers where room_id = ${room}`,
    );
    await asker.go(`/listening/hand-overs/${handover!.id}/answer`, { answer: 'agreed' });
    expect(await state()).toBe('open');
    // It is not theirs to offer again, and they read it no more.
    expect((await first.get(`/requests/${id}`)).status).toBe(404);
    expect((await first.post(`/requests/${id}/offers`, { form: 'listener', words: 'Me again' })).status).toBe(
      404,
    );
    const goesOn = await met(next);
    const seen = await page(next, goesOn);
    expect(seen).toContain('Likes short answers');
    expect(seen).not.toContain('what only you may know');
    expect(await page(asker, room)).toContain('This conversation goes on with somebody else.');
    expect(await state()).toBe('met');
    await asker.go(`/listening/${goesOn}/end`);
    expect(await state()).toBe('ended');
  });

  test('can be taken back before there is an answer, and is told to whoever asks', async () => {
    const [first, asker] = [await newListener(), await newPerson()];
    const room = (await begin(asker, first, await newRequest()))!;
    await first.go(`/listening/${room}/hand-over`, { note: 'Never sent' });
    const telling = openTelling({ db: world.db, happenings, kinds, log: () => {} });
    await telling.run();
    expect(textOf(await asker.page('/notifications'))).toContain(
      'asks whether somebody else may go on listening',
    );
    const id = (
      await rows(sql<{ id: string }>`select id from listening_handovers where room_id = ${room}`)
    )[0]!.id;
    expect((await asker.post(`/listening/hand-overs/${id}/withdrawal`)).status).toBe(404);
    await first.go(`/listening/hand-overs/${id}/withdrawal`);
    expect(await page(asker, room)).not.toContain('Never sent');
    expect((await asker.post(`/listening/hand-overs/${id}/answer`, { answer: 'agreed' })).status).toBe(404);
  });
});

describe('a process that is killed in the middle of a hand-over', () => {
  /** Runs a step up to its commit; then it is let go on, or killed for good. */
  async function step(kills: boolean, ...args: string[]): Promise<void> {
    const file = fileURLToPath(new URL('../../test/handover-child.ts', import.meta.url));
    const child = spawn(process.execPath, [file, world.databaseUrl, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const exited = once(child, 'exit');
    expect((await lines.next()).value).toBe('waits');
    if (kills) child.kill('SIGKILL');
    else {
      child.stdin.end('\n');
      expect((await lines.next()).value).toBe('done');
    }
    await exited;
    // What the killed connection had begun the database takes back at once, or a moment later.
    if (kills)
      await expect
        .poll(() =>
          rows(sql`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'
            and pid <> pg_backend_pid()`),
        )
        .toEqual([]);
  }

  test('leaves nothing half: no yes, no note read, no second conversation; and it can be done again', async () => {
    const [first, next, asker] = [await newListener(), await newListener(), await newPerson()];
    const request = await newRequest();
    const room = (await begin(asker, first, request))!;
    for (const words of ['Hello', 'Yes', 'Thank you'])
      for (const who of [asker, first]) await say(who, room, words);
    await first.go(`/listening/${room}/hand-over`, { note: 'Likes tea' });
    const [{ id }] = (await rows(
      sql<{ id: string }>`select id from listening_handovers where room_id = ${room}`,
    )) as [{ id: string }];
    const state = () =>
      rows(sql`select h.answer, h.taken_at is not null as taken, h.new_room_id is not null as goes_on, l.ended_as,
          (select count(*)::integer from listenings n where n.request_id = ${request}) as conversations,
          (select count(*)::integer from rooms r where r.made_by = ${asker.id}) as rooms,
          (select listened from listeners s where s.person_id = ${first.id}) as listened
        from listening_handovers h join listenings l on l.room_id = h.room_id where h.id = ${id}`);
    const before = {
      answer: null,
      taken: false,
      goes_on: false,
      ended_as: null,
      conversations: 1,
      rooms: 1,
      listened: 0,
    };
    expect(await state()).toEqual([before]);
    await step(true, 'answer', asker.id, id);
    expect(await state()).toEqual([before]);
    await step(false, 'answer', asker.id, id);
    const agreed = { ...before, answer: 'agreed' };
    expect(await state()).toEqual([agreed]);

    await step(true, 'begin', asker.id, next.id, request);
    expect(await state()).toEqual([agreed]);
    expect(await full(next)).toBeNull();
    await say(first, room, 'I am still here');
    await step(false, 'begin', asker.id, next.id, request);
    expect(await state()).toEqual([
      {
        ...agreed,
        taken: true,
        goes_on: true,
        ended_as: 'handed over',
        conversations: 2,
        rooms: 2,
        listened: 1,
      },
    ]);
    // Sent again it is no third one.
    expect(await begin(asker, next, request)).toBeNull();
  });
});

describe('talking it over', () => {
  test('brings two helpers together, with nothing of whom it was about', async () => {
    const [listener, peer, busy, asker] = [
      await newListener(),
      await newListener(),
      await newListener(),
      await newPerson(),
    ];
    const room = (await begin(asker, listener))!;
    await say(asker, room, 'My secret is zanzibar');
    await listener.go(`/listening/${room}/end`);
    expect(await page(listener, room)).toContain('Was it hard? You need not carry it alone.');
    expect(await page(asker, room)).not.toContain('Was it hard?');
    for (const who of [peer, busy]) await who.go('/listening/debrief-time', { on: 'on' });
    await begin(await newPerson(), busy);
    expect((await asker.post('/listening/debriefs')).status).toBe(404);
    await listener.go('/listening/debriefs');
    await listener.go('/listening/debriefs');
    const id = (await rows(sql<{ id: string }>`select id from debriefs where person_id = ${listener.id}`))[0]!
      .id;
    const telling = openTelling({ db: world.db, happenings, kinds, log: () => {} });
    await telling.run();
    expect(textOf(await peer.page('/notifications'))).toContain('would like to talk something over');
    // Whose hands are full is not told, and cannot take it.
    expect(textOf(await busy.page('/notifications'))).not.toContain('would like to talk something over');
    expect(await busy.go(`/listening/debriefs/${id}/taking`)).toBe('/listening#debriefs');
    expect((await asker.post(`/listening/debriefs/${id}/taking`)).status).toBe(404);
    const place = await peer.go(`/listening/debriefs/${id}/taking`);
    const talk = /[0-9a-f-]{36}/.exec(place)![0];
    const seen = await peer.page(place);
    expect(textOf(seen)).toContain(`You listen to ${listener.name} , who helps others too`);
    for (const word of ['zanzibar', asker.name, asker.id, room]) expect(seen).not.toContain(word);
    await say(listener, talk, 'That was a lot');
    await say(peer, talk, 'I can imagine');
    // Nobody hands a debrief over, and one at a time holds here too.
    expect((await peer.get(`/listening/${talk}/hand-over`)).status).toBe(404);
    expect(await begin(asker, peer)).toBeNull();
    await listener.go(`/listening/${talk}/end`);
    expect(await rows(sql`select 1 from debriefs where id = ${id} and ended_at is not null`)).toHaveLength(1);
  });

  test('is not needed any more in one tap', async () => {
    const [listener, asker] = [await newListener(), await newPerson()];
    await begin(asker, listener);
    await listener.go('/listening/debriefs');
    const id = (await rows(sql<{ id: string }>`select id from debriefs where person_id = ${listener.id}`))[0]!
      .id;
    expect((await asker.post(`/listening/debriefs/${id}/end`)).status).toBe(404);
    await listener.go(`/listening/debriefs/${id}/end`);
    expect(textOf(await listener.page('/listening'))).toContain('Ask somebody to listen to me');
  });
});

describe('thirty days after its end', () => {
  const later = (room: string, days = DAYS_KEPT + 1) =>
    rows(
      sql`update listenings set ended_at = now() - make_interval(days => ${days}::integer) where room_id = ${room}`,
    );
  const forget = () => world.db.asSystem((system) => forgetListenings(system, DAYS_KEPT));
  const ended = async () => {
    const [listener, asker] = [await newListener(), await newPerson()];
    const room = (await begin(asker, listener))!;
    const message = await say(asker, room, 'Words of that night');
    await say(listener, room, 'I heard them');
    await asker.go(`/listening/${room}/end`);
    return { listener, asker, room, message };
  };

  test('a conversation is gone with all that belongs to it, and not a day before', async () => {
    const { asker, listener, room } = await ended();
    await later(room, DAYS_KEPT - 1);
    await forget();
    expect(await page(asker, room)).toContain('Words of that night');
    await later(room);
    await forget();
    for (const who of [asker, listener]) expect((await who.get(`/conversations/${room}`)).status).toBe(404);
    for (const table of ['rooms', 'conversations', 'messages', 'listenings'])
      expect(
        await rows(
          sql`select 1 from ${sql.table(table)} where ${sql.ref(table === 'rooms' ? 'id' : 'room_id')} = ${room}`,
        ),
        table,
      ).toEqual([]);
  });

  test('its pictures go with it, from the table and from where they lie', async () => {
    const { asker, room, message } = await ended();
    const [file] = await rows(
      sql<{
        id: string;
      }>`insert into attachments (owner_id, kind, content_type, bytes, name, key, message_id, attached_at)
        values (${asker.id}, 'document', 'text/plain', 3, 'night.txt', 'key-of-that-night', ${message}, now()) returning id`,
    );
    await later(room);
    await forget();
    expect(await rows(sql`select 1 from attachments where id = ${file!.id}`)).toEqual([]);
    expect(await rows(sql`select 1 from file_removals where key = 'key-of-that-night'`)).toHaveLength(1);
  });

  test('it stays when both would keep it, and not when one would', async () => {
    const { asker, listener, room } = await ended();
    await asker.go(`/listening/${room}/keeping`, { keep: 'yes' });
    // Whether the other would is not told to who would not.
    expect(await page(listener, room)).toContain('unless the other would too');
    expect(await page(asker, room)).toContain('If the other would too, they stay');
    await listener.go(`/listening/${room}/keeping`, { keep: 'yes' });
    expect(await page(asker, room)).toContain('You both keep the words.');
    await later(room);
    await forget();
    expect(await page(asker, room)).toContain('Words of that night');
    await asker.go(`/listening/${room}/keeping`, { keep: 'no' });
    expect(await page(listener, room)).not.toContain('You both keep');
    await forget();
    expect((await listener.get(`/conversations/${room}`)).status).toBe(404);
  });

  test('what was reported waits until that is settled, and everything else goes', async () => {
    const { listener, asker, room, message } = await ended();
    await listener.go(`/conversations/${room}/report`, { messages: message, reason: 'unkind' });
    await later(room);
    await forget();
    expect(
      (
        await rows(sql<{ id: string; body: string }>`select id, body from messages where room_id = ${room}`)
      ).map(({ body }) => body),
    ).toEqual(['Words of that night']);
    await rows(sql`update reports set settled_at = now(), outcome = 'nothing' where message_id = ${message}`);
    await forget();
    expect(await rows(sql`select 1 from messages where room_id = ${room} and body is not null`)).toEqual([]);
    expect(await rows(sql`select 1 from message_revisions where room_id = ${room}`)).toEqual([]);
    expect(await rows(sql`select 1 from reports where message_id = ${message}`)).toHaveLength(1);
    expect(await page(asker, room)).not.toContain('Words of that night');
  });
});

describe('a report', () => {
  test('carries the messages that were chosen, in their order, and nothing around them', async () => {
    const [listener, asker] = [await newListener(), await newPerson()];
    const room = (await begin(asker, listener))!;
    await say(asker, room, 'Something private');
    const one = await say(listener, room, 'Give me your number');
    const mine = await say(asker, room, 'No, why?');
    const two = await say(listener, room, 'Come on');
    const form = await asker.page(`/conversations/${room}/report`);
    for (const id of [one, mine, two]) expect(form).toContain(`value="${id}"`);
    const none = await asker.post(`/conversations/${room}/report`, { messages: mine, reason: 'unwanted' });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('at least one message by the other person');
    expect((await mod.get(`/conversations/${room}/report`)).status).toBe(404);
    expect((await mod.post(`/conversations/${room}/report`, { messages: one, reason: 'other' })).status).toBe(
      404,
    );
    const place = await asker.go(`/conversations/${room}/report`, {
      messages: [two, mine, one],
      reason: 'unwanted',
      words: 'He went on and on',
    });
    expect(place).toMatch(/^\/reports\/mine\//);
    const report = place.split('/').at(-1)!;
    // Nothing before it is taken on; then what was chosen, in its order.
    expect(await mod.page(`/reports/${report}`)).not.toContain('Come on');
    await mod.go(`/reports/${report}/claim`);
    const seen = textOf(await mod.page(`/reports/${report}`));
    expect(seen.indexOf('Give me your number')).toBeGreaterThan(0);
    expect(seen.indexOf('No, why?')).toBeGreaterThan(seen.indexOf('Give me your number'));
    expect(seen.indexOf('Come on')).toBeGreaterThan(seen.indexOf('No, why?'));
    expect(seen).not.toContain('Something private');
    // A message of another conversation is not among them, whoever sends its id.
    const other = (await begin(await newPerson(), await newListener()))!;
    expect(
      (await asker.post(`/conversations/${other}/report`, { messages: one, reason: 'other' })).status,
    ).toBe(404);
  });
});

describe('agreements and limits', () => {
  test('stand in every conversation of two: how we talk, until one has seen it; and what each can do', async () => {
    const [ana, ben] = [await newPerson(), await newPerson()];
    await rows(sql`insert into preferences (person_id, may_ask) values (${ben.id}, 'everyone')`);
    await ben.go('/you/limits', { answers: 'In the evening', cannot: 'No calls <script>' });
    await ana.go('/you/limits', { answers: 'At noon', cannot: '' });
    const room = /[0-9a-f-]{36}/.exec(await ana.go(`/people/${ben.id}/conversation`, { body: 'Hello' }))![0];
    // Before somebody says yes their limits are theirs; whoever is asked reads those of who asks.
    expect(await page(ana, room)).not.toContain('In the evening');
    expect(await page(ben, room)).toContain('At noon');
    await ben.go(`/conversations/${room}/answers`, { answer: 'accepted' });
    for (const who of [ana, ben]) expect(await page(who, room)).toContain('How we talk here');
    const seen = await ana.page(`/conversations/${room}`);
    expect(textOf(seen)).toContain('When I answer: In the evening');
    expect(seen).toContain('No calls &lt;script>');
    await ana.go(`/conversations/${room}/agreement`);
    expect(await page(ana, room)).not.toContain('How we talk here');
    expect(await page(ben, room)).toContain('How we talk here');
    // A new version of the words asks again.
    await rows(sql`update conversation_agreements set version = 9 where room_id = ${room}`);
    expect(await page(ana, room)).toContain('How we talk here');
    expect((await mod.post(`/conversations/${room}/agreement`)).status).toBe(404);
    await ben.go('/you/limits', { answers: '', cannot: '' });
    expect(await page(ana, room)).not.toContain('In the evening');
    await ben.go('/you/limits', { answers: 'Never at night' });
    await ben.go(`/people/${ana.id}/block`);
    expect(
      await world.db.asViewer({ person: ana.id }, (db) =>
        db.all(sql`select 1 from own_limits where person_id = ${ben.id}`),
      ),
    ).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTelling } from '../src/notifications/jobs.ts';
import { makeLimits } from '../src/platform/limits.ts';
import { cursorAt, type NewStream, openLive } from '../src/platform/live.ts';
import { happenings, kinds } from '../src/told.ts';
import { save, train } from '../src/triage/compute/second-stage.ts';
import { freePort } from './port.ts';
import { valkey as installed, startValkey } from './servers.ts';
import { type Process, Stream, startProcess } from './streams.ts';
import { type Client, newWorld, type Person, type World } from './world.ts';

let world: World;
let here: Process;
let ana: Person;
let ben: Person;
let chi: Person;
let group: string;
let topic: string;
const opened: Stream[] = [];

beforeAll(async () => {
  world = await newWorld();
  here = await startProcess(world);
  [ana, ben, chi] = (await Promise.all(['Ana', 'Ben', 'Chi'].map((name) => world.person(name)))) as [
    Person,
    Person,
    Person,
  ];
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  topic = await world.topic(ana, group, 'Sleeping by day');
});
afterEach(() => {
  for (const stream of opened.splice(0)) stream.close();
});
afterAll(async () => {
  await here?.close();
  await world?.drop();
});

function open(path: string, who?: Client, headers?: Record<string, string>, process = here): Promise<Stream> {
  const stream = new Stream(process, path, who, headers);
  opened.push(stream);
  return stream.begun();
}

const system = (query: ReturnType<typeof sql>) => world.db.asSystem((db) => db.all(query));
const kindsOf = (stream: Stream) => stream.said.map(({ event }) => event);

describe('what a stream tells', () => {
  test('ids and kinds of what happens to a topic, and no word of it', async () => {
    const stream = await open(`/topics/${topic}/live`, ben);
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/);
    expect(stream.headers['cache-control']).toBe('no-store, no-transform');
    expect(stream.headers['x-accel-buffering']).toBe('no');

    const post = await world.reply(ben, topic, 'Thick curtains, honestly');
    await stream.hears('post', post);
    await ben.go(`/posts/${post}/revisions`, { body: 'Thick curtains and earplugs' });
    await stream.hears('edit', post);
    await ana.go(`/posts/${post}/reactions`, { kind: 'thanks' });
    await stream.hears('counts', post);
    await ana.go(`/topics/${topic}/resolution`, { post });
    await stream.hears('ending', topic);
    await ana.go(`/topics/${topic}/closures`, { reason: 'Enough said' });
    await ben.go(`/posts/${post}/removal`);
    await stream.hears('removal', post);
    expect(stream.body).not.toMatch(/curtains|earplugs|Enough|Sleeping|Ben|Ana|Night/);
    expect(stream.said.every(({ data }) => /^([0-9a-f-]{36}|\d*)$/.test(data))).toBe(true);
    await ana.go(`/topics/${topic}/reopenings`, { of: 'closure' });
  });

  test('a group’s stream tells of its topics; a topic’s of nothing else', async () => {
    const list = await open(`/groups/${group}/live`, ben);
    const other = await world.topic(ana, group, 'Coffee');
    await list.hears('topic', other);
    const stream = await open(`/topics/${topic}/live`, ben);
    const elsewhere = await world.reply(ben, other, 'Not after six');
    const mine = await world.reply(ben, topic, 'Blinds');
    await stream.hears('post', mine);
    await list.hears('post', elsewhere);
    expect(stream.said.some(({ data }) => data === elsewhere)).toBe(false);
  });

  test('the page that is fetched then shows what its reader may see: a blocked author’s words folded', async () => {
    const dee = await world.person('Dee');
    await world.join(dee, group);
    await ben.go(`/people/${dee.id}/block`);
    const stream = await open(`/topics/${topic}/live`, ben);
    const post = await world.reply(dee, topic, 'From somebody blocked');
    await stream.hears('post', post);
    const part = async (who: Person) => (await who.get(`/topics/${topic}`, { 'x-part': 'live' })).text();
    expect(await part(ben)).toMatch(new RegExp(`<details class="fold">.*id="${post}"`, 's'));
    expect(await part(ana)).toContain(`id="${post}"`);
    expect(await part(ana)).not.toContain('class="fold"><summary>A post');
    expect((await chi.get(`/topics/${topic}`, { 'x-part': 'live' })).status).toBe(404);
    // Whoever is blocked is told nothing: their page goes on as before.
    const theirs = await open(`/topics/${topic}/live`, dee);
    const own = await open(`/topics/${topic}/live`, ben);
    await ben.go(`/you/blocks/${dee.id}/removal`);
    await own.hears('sight');
    const after = await world.reply(ana, topic, 'Later');
    await theirs.hears('post', after);
    expect(kindsOf(theirs)).not.toContain('sight');
  });

  test('that something is new for somebody: to their page of news alone, as no more than that', async () => {
    const telling = openTelling({ db: world.db, happenings, kinds, log: console.error });
    const asked = await world.topic(ben, group, 'What of breakfast?');
    await telling.run();
    const mine = await open('/notifications/live', ben);
    const [others, reading] = [
      await open('/notifications/live', ana),
      await open(`/topics/${topic}/live`, ben),
    ];
    const before = (await system(sql`select pg_current_snapshot()::text as now`)) as { now: string }[];
    await world.reply(ana, asked, 'Porridge');
    await telling.run();
    await mine.hears('told', ben.id);
    expect(await (await ben.get('/notifications', { 'x-part': 'live' })).text()).toContain('Porridge');
    expect(mine.body).not.toMatch(/Porridge|breakfast|Ana/);
    // Who comes back is told of what they missed.
    const back = await open('/notifications/live', ben, { 'last-event-id': cursorAt(before[0]!.now) });
    await back.hears('told', ben.id);
    // Seen on another page, it is not new here either.
    const again = await open('/notifications/live', ben);
    await ben.page(`/topics/${asked}`);
    await again.hears('told', ben.id);
    const post = await world.reply(ana, topic, 'For all who look');
    await reading.hears('post', post);
    for (const stream of [others, reading]) expect(kindsOf(stream)).not.toContain('told');
    expect(await system(sql`select 1 from presences where of_id = ${ben.id}`)).toEqual([]);
    await system(sql`update sessions set ended_at = now() where person_id = ${ben.id}`);
    await again.over();
    await system(sql`update sessions set ended_at = null where person_id = ${ben.id}`);
    expect((await world.visitor().get('/notifications/live')).status).toBe(404);
  });

  test('that there is a card for an author, to their own pages alone, when the second stage finds something later', async () => {
    const organiser = await world.person('Olu', 'organiser');
    const words = 'zzyzx quux';
    const model = save(
      train([
        { text: words, needsHuman: true },
        { text: 'tea and rain', needsHuman: false },
      ]),
    );
    const [made] = (await system(sql`insert into triage_models (examples, weights, card)
      values (2, ${JSON.stringify({ model, threshold: 0.5 })}::jsonb, '{"threshold": 0.5}') returning id`)) as {
      id: string;
    }[];
    await organiser.go('/organise/triage/second-stage', { model: made!.id });
    const room = /[0-9a-f-]{36}/.exec(await ana.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
    const [mine, others] = await Promise.all([ben, ana].map((who) => open(`/rooms/${room}/live`, who)));
    const quiet = (await ben.go(`/rooms/${room}/messages`, { body: 'Tea and rain' })).split('#')[1]!;
    const message = (await ben.go(`/rooms/${room}/messages`, { body: words })).split('#')[1]!;
    await mine!.hears('sight', room);
    const part = await (await ben.get(`/rooms/${room}?after=${message}`, { 'x-part': 'live' })).text();
    expect(part).toContain('You are heard');
    // Nobody else is told: what comes after it they hear. What is written singly nothing tells another process of.
    const later = (await ana.go(`/rooms/${room}/messages`, { body: 'Tea and rain and tea' })).split('#')[1]!;
    await system(sql`select pg_notify('peerhood_live', '')`);
    await others!.hears('message', later);
    expect(others!.said.map(({ data }) => data)).toEqual(expect.arrayContaining([quiet, message, later]));
    expect(kindsOf(others!)).not.toContain('sight');
    const theirs = await (await ana.get(`/rooms/${room}?after=${quiet}`, { 'x-part': 'live' })).text();
    expect(theirs).toContain(words);
    expect(theirs).not.toContain('You are heard');
    await organiser.go('/organise/triage/second-stage');
  });

  test('a part that is fetched in passing does not take what the next page says', async () => {
    await ana.go(`/topics/${topic}/posts`, { body: 'Said' });
    await ana.get(`/topics/${topic}`, { 'x-part': 'live' });
    expect(await ana.page(`/topics/${topic}`)).toContain('Your reply is posted.');
  });
});

describe('a stream ends at once, and is refused like one of something that is not there', () => {
  const cases: [string, 'private' | 'community', (who: Person, group: string) => Promise<unknown>, number][] =
    [
      ['when its reader leaves the group', 'private', (who, group) => who.go(`/groups/${group}/leave`), 404],
      [
        'when its reader is taken out of the group',
        'private',
        (who, group) =>
          ana.go(`/groups/${group}/members/${who.id}/removal`, { rule: 'Be kind', facts: 'Not kind.' }),
        404,
      ],
      [
        'when its reader is paused in the place',
        'community',
        (who) => system(sql`insert into suspensions (person_id) values (${who.id})`),
        404,
      ],
      [
        'when its session ends',
        'community',
        (who) => system(sql`update sessions set ended_at = now() where person_id = ${who.id}`),
        404,
      ],
      ['when its reader signs out', 'private', (who) => who.post('/sign-out'), 404],
      [
        'when its account is gone',
        'private',
        (who) => system(sql`delete from people where id = ${who.id}`),
        404,
      ],
      [
        'when its group is gone',
        'private',
        (_, group) => system(sql`delete from groups where address = ${group}`),
        404,
      ],
    ];
  test.each(cases)('%s', async (_, visibility, happens, status) => {
    const eve = await world.person(
      `Eve ${opened.length} ${Math.random().toString(36).slice(2, 8).replace(/\d/g, 'x')}`,
    );
    const place = await world.group(ana, 'Passing through', visibility);
    await world.join(eve, place);
    const inIt = await world.topic(ana, place, 'Here');
    const cookies = new Map(eve.cookies);
    const [stream, list, other] = await Promise.all([
      open(`/topics/${inIt}/live`, eve),
      open(`/groups/${place}/live`, eve),
      open(`/topics/${topic}/live`, ben),
    ]);
    await happens(eve, place);
    for (const each of [stream, list]) {
      await each!.over();
      expect(each!.said.at(-1)).toMatchObject({ event: 'over', id: undefined });
    }
    expect(other!.ended).toBe(false);
    for (const [name, value] of cookies) eve.cookies.set(name, value);
    const [again, absent] = await Promise.all([
      open(`/topics/${inIt}/live`, eve),
      open('/topics/01900000-0000-7000-8000-000000000000/live', eve),
    ]);
    expect(again!.status).toBe(status);
    expect(absent!.status).toBe(404);
    const bare = (stream: Stream) => stream.body.replace(/nonce="[^"]*"/g, '');
    expect(bare(again!)).toBe(bare(absent!));
  });

  test('when the group is narrowed, for those alone who see it no more', async () => {
    const open_ = await world.group(ana, 'Open house', 'public');
    const inIt = await world.topic(ana, open_, 'Hello');
    const streams = await Promise.all([
      open(`/topics/${inIt}/live`),
      open(`/topics/${inIt}/live`, chi),
      open(`/topics/${inIt}/live`, ana),
    ]);
    await ana.go(`/groups/${open_}/visibility`, { visibility: 'community' });
    await streams[0]!.over();
    expect(streams[0]!.said.at(-1)!.event).toBe('over');
    await streams[1]!.hears('sight');
    await ana.go(`/groups/${open_}/visibility`, { visibility: 'private' });
    await streams[1]!.over();
    expect(streams[1]!.said.at(-1)!.event).toBe('over');
    const post = await world.reply(ana, inIt, 'Among us');
    await streams[2]!.hears('post', post);
    expect((await open(`/topics/${inIt}/live`, chi)).status).toBe(404);
    expect((await open(`/topics/${inIt}/live`)).status).toBe(404);
  });

  test('when its session runs out, which nothing tells of', async () => {
    const there = await startProcess(world, { beatEvery: 100 });
    try {
      const una = await world.person('Una');
      await world.join(una, group);
      const stream = await open(`/topics/${topic}/live`, una, {}, there);
      await system(sql`update sessions set expires_at = now() where person_id = ${una.id}`);
      await stream.over();
      expect(stream.said.at(-1)!.event).toBe('over');
    } finally {
      await there.close();
    }
  });

  test('a pause in one group changes what one can do there, and ends nothing', async () => {
    const fay = await world.person('Fay');
    await world.join(fay, group);
    const stream = await open(`/topics/${topic}/live`, fay);
    await system(
      sql`insert into suspensions (person_id, group_id) select ${fay.id}, id from groups where address = ${group}`,
    );
    await stream.hears('sight');
    expect(stream.ended).toBe(false);
    expect(await (await fay.get(`/topics/${topic}`, { 'x-part': 'live' })).text()).toContain('paused');
  });

  test('for whoever never could: visitors and outsiders, on each kind of stream', async () => {
    for (const who of [undefined, chi])
      for (const path of [`/topics/${topic}/live`, `/groups/${group}/live`])
        expect((await open(path, who)).status, path).toBe(404);
  });
});

describe('what was missed', () => {
  test('is caught up by Last-Event-ID, once, after a sleep and by another process', async () => {
    const first = await open(`/topics/${topic}/live`, ben);
    await first.hears('post', await world.reply(ana, topic, 'Before'));
    const last = first.last!;
    first.close();
    const post = await world.reply(ana, topic, 'While asleep');
    const there = await startProcess(world);
    try {
      const again = await open(`/topics/${topic}/live`, ben, { 'last-event-id': last }, there);
      await again.hears('post', post);
      const next = await world.reply(ana, topic, 'Awake');
      await again.hears('post', next);
      expect(again.said.filter(({ data }) => data === post)).toHaveLength(1);
      const list = await open(`/groups/${group}/live?since=${last}`, ben, {}, there);
      await list.hears('post', post);
    } finally {
      await there.close();
    }
  });

  test('between the making of a page and its stream, by what the page says of its time', async () => {
    const page = await ben.page(`/topics/${topic}`);
    const since = /data-since="([^"]+)"/.exec(page)![1]!;
    const post = await world.reply(ana, topic, 'Just between');
    const stream = await open(`/topics/${topic}/live`, ben, { 'last-event-id': since });
    await stream.hears('post', post);
  });

  test('is not lost when what began earlier commits later', async () => {
    const slow = new pg.Client({ connectionString: world.databaseUrl });
    await slow.connect();
    const note = (client: pg.Client) =>
      client
        .query('set local role peerhood_system')
        .then(() =>
          client.query(
            "insert into posts (topic_id, group_id, author_id, body, html) select id, group_id, author_id, 'x', 'x' from topics where id = $1 returning id",
            [other],
          ),
        );
    const other = await world.topic(ana, group, 'Two at once');
    const third = await world.topic(ana, group, 'And one beside');
    try {
      const stream = await open(`/topics/${other}/live`, ben);
      const list = await open(`/groups/${group}/live`, ben);
      await slow.query('begin');
      const early = (await note(slow)).rows[0].id as string;
      // Drawn later, committed first: told at once, with a cursor that does not pass what is under way.
      const late = await world.reply(ana, third, 'Quick');
      await list.hears('post', late);
      const cursor = list.last!;
      list.close();
      await slow.query("select pg_notify('peerhood_live', '')");
      await slow.query('commit');
      await stream.hears('post', early);
      const again = await open(`/groups/${group}/live`, ben, { 'last-event-id': cursor });
      await again.hears('post', early);
      // And once alone on a stream that stayed.
      await stream.hears('post', await world.reply(ana, other, 'After'));
      expect(stream.said.filter(({ data }) => data === early)).toHaveLength(1);
    } finally {
      await slow.end();
    }
  });

  test('and is too much, too old or no cursor of ours is told as “look anew”, never as a failure', async () => {
    const [{ now }] = (await system(sql`select pg_current_snapshot()::text as now`)) as [{ now: string }];
    const [xid] = now.split(':');
    const seconds = Math.floor(Date.now() / 1000);
    const odd = [
      `${xid}-${seconds - 90_000}`,
      `${xid}-${seconds + 9_000}`,
      `${'9'.repeat(18)}-${seconds}`,
      `${'9'.repeat(40)}-${seconds}`,
      `-1-${seconds}`,
      `${xid}`,
      '0',
      'x'.repeat(5_000),
      "1'; drop table events; --",
      '%00%0a',
      '__proto__',
    ];
    for (const cursor of odd) {
      const stream = await open(`/topics/${topic}/live`, ben, { 'last-event-id': cursor });
      expect(stream.status, cursor).toBe(200);
      await stream.hears('reload');
    }
    const stream = await open(`/topics/${topic}/live`, ben, { 'last-event-id': '' });
    await stream.hears('reload');
    const [{ within }] = (await system(sql`select group_id as within from topics where id = ${topic}`)) as [
      { within: string },
    ];
    await happens(within, 200, 'post');
    await expect
      .poll(() => kindsOf(stream).filter((kind) => kind === 'reload'), { timeout: 40_000 })
      .toHaveLength(2);
    const much = await open(`/topics/${topic}/live`, ben, { 'last-event-id': cursorAt(now) });
    await much.hears('reload');
    expect(kindsOf(much)).not.toContain('post');
    // The same that a new page would say: nothing to catch up with. What is under way anywhere on the server, such as in the
    // database of another test, keeps the cursor before it.
    await expect
      .poll(() => system(sql`select from events having max(xid) < pg_snapshot_xmin(pg_current_snapshot())`), {
        timeout: 40_000,
      })
      .toHaveLength(1);
    const [{ later }] = (await system(sql`select pg_current_snapshot()::text as later`)) as [
      { later: string },
    ];
    const fresh = await open(`/topics/${topic}/live`, ben, { 'last-event-id': cursorAt(later) });
    const post = await world.reply(ana, topic, 'New');
    await fresh.hears('post', post);
    const [first, ...others] = fresh.said.filter(({ event }) => event !== 'here');
    expect(first!.event).toBe('hello');
    // What happens while it catches up may be told twice, which does no harm.
    expect([...new Set(others.map(({ event, data }) => `${event} ${data}`))]).toEqual([`post ${post}`]);
  });
});

describe('who is here', () => {
  test('is a number for those who are signed in: each person once, over all processes, visitors not', async () => {
    const there = await startProcess(world);
    try {
      const open_ = await world.group(ana, 'Market square', 'public');
      const inIt = await world.topic(ana, open_, 'Who is about');
      const path = `/topics/${inIt}/live`;
      const mine = await open(path, ana);
      const visitor = await open(path);
      await open(path, ana);
      await open(path, undefined, {}, there);
      const post = await world.reply(ana, inIt, 'Alone');
      await mine.hears('post', post);
      expect(kindsOf(mine)).not.toContain('here');
      const bens = await open(path, ben, {}, there);
      await mine.hears('here', '2');
      await bens.hears('here', '2');
      const list = await open(`/groups/${open_}/live`, chi);
      await list.hears('here', '3');
      expect(mine.said.some(({ data }) => data === '3')).toBe(false);
      expect(kindsOf(visitor)).not.toContain('here');
      bens.close();
      await mine.hears('here', '0');
      expect(mine.body).not.toMatch(/Ben|Ana/);
    } finally {
      await there.close();
    }
  }, 30_000);

  test('goes down by itself when a process dies without a word', async () => {
    const there = await startProcess(world, { beatEvery: 200 });
    try {
      const place = await world.group(ana, 'Waiting room', 'community');
      const inIt = await world.topic(ana, place, 'Still there?');
      await system(sql`insert into presences (process_id, of_id, group_id, person_id, until)
        select gen_random_uuid(), id, group_id, ${chi.id}, now() + interval '1 hour' from topics where id = ${inIt}`);
      const stream = await open(`/topics/${inIt}/live`, ana, {}, there);
      await stream.hears('here', '2');
      await system(sql`update presences set until = now() where of_id = ${inIt} and person_id = ${chi.id}`);
      await stream.hears('here', '0');
    } finally {
      await there.close();
    }
  });

  test('leaves out those hidden by a block, for both', async () => {
    const [gil, hal] = await Promise.all([world.person('Gil'), world.person('Hal')]);
    const place = await world.group(ana, 'Back room', 'community');
    const inIt = await world.topic(ana, place, 'Quietly');
    await gil!.go(`/people/${hal!.id}/block`);
    const [a, g, h] = await Promise.all([ana, gil!, hal!].map((who) => open(`/topics/${inIt}/live`, who)));
    await a!.hears('here', '3');
    await g!.hears('here', '2');
    await h!.hears('here', '2');
    expect([...g!.said, ...h!.said].some(({ data }) => data === '3')).toBe(false);
  });

  test('has names where the group chose so, for members of members alone, and none of a block', async () => {
    const place = await world.group(ana, 'Kitchen table', 'community');
    const inIt = await world.topic(ana, place, 'Soup');
    const ida = await world.person('Ida');
    await Promise.all([ben, ida].map((who) => world.join(who, place)));
    await ida.go(`/people/${ben.id}/block`);
    const names = async (who: Client) =>
      (await who.get(`/topics/${inIt}`, { 'x-part': 'here', 'x-here': who === ana ? '4' : '3' })).text();
    const [a] = await Promise.all([ana, ben, chi, ida].map((who) => open(`/topics/${inIt}/live`, who)));
    await a!.hears('here', '4');
    expect(await names(ana)).toBe('');
    expect(await ana.page(`/topics/${inIt}`)).not.toContain(' data-names>');

    const settings = { name: 'Kitchen table', sentence: '', language: 'english', names_in_presence: 'on' };
    await ana.go(`/groups/${place}/settings`, settings);
    await a!.hears('sight');
    expect(await ana.page(`/topics/${inIt}`)).toContain(' data-names>');
    expect(await names(ana)).toBe('Also here: Ben, Ida and 1 other person');
    expect(await names(ben)).toBe('Also here: Ana and 1 other person');
    expect(await names(ida)).toBe('Also here: Ana and 1 other person');
    expect(await names(chi)).toBe('');
    expect(await names(world.visitor())).not.toMatch(/Ana|Ben|Ida/);
    expect(await chi.page(`/topics/${inIt}`)).not.toContain(' data-names>');
  });
});

describe('two processes on one database hear each other', () => {
  test('by LISTEN and NOTIFY, also after the database was away', async () => {
    const there = await startProcess(world);
    try {
      const stream = await open(`/topics/${topic}/live`, ben, {}, there);
      await stream.hears('post', await world.reply(ana, topic, 'Over there'));
      // Every connection is cut, and something happens before they are back.
      await asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'peerhood live'`,
      );
      await stream.hears('post', await world.reply(ana, topic, 'While deaf'));
      await stream.hears('post', await world.reply(ana, topic, 'Hearing again'));
    } finally {
      await there.close();
    }
  });

  describe.skipIf(!installed)('by Valkey', () => {
    let valkey: Awaited<ReturnType<typeof startValkey>>;
    let folder: string;
    let port: number;
    const start = async () => {
      valkey = await startValkey(port, folder);
    };
    const stop = () => valkey.stop();
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'peerhood-valkey-'));
      port = await freePort();
      await start();
    });
    afterAll(async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('what one commits the other tells, and who is here; without LISTEN, and after Valkey was away', async () => {
      const valkeyUrl = `valkey://127.0.0.1:${port}`;
      const [one, two] = await Promise.all([
        startProcess(world, { valkeyUrl }),
        startProcess(world, { valkeyUrl }),
      ]);
      try {
        const [stream, other] = await Promise.all([
          open(`/topics/${topic}/live`, ben, {}, two),
          open(`/topics/${topic}/live`, ana, {}, one),
        ]);
        await Promise.all([stream!.hears('here', '2'), other!.hears('here', '2')]);
        await stream!.hears('post', await replyOver(one, ana, 'Through the other door'));
        const listening = await asSuperuser(
          `select 1 from pg_stat_activity where datname = current_database() and application_name = 'peerhood live'`,
        );
        // The process of the other tests listens, and these two do not.
        expect(listening).toHaveLength(1);
        await stop();
        const lost = await replyOver(one, ana, 'While Valkey is away');
        await other!.hears('post', lost);
        await start();
        await stream!.hears('post', lost);
        await expect
          .poll(
            async () => {
              const post = await replyOver(one, ana, 'And back');
              return Promise.race([
                stream!.hears('post', post).then(() => true),
                new Promise((resolve) => setTimeout(resolve, 500, false)),
              ]);
            },
            { timeout: 15_000 },
          )
          .toBe(true);
      } finally {
        await Promise.all([one.close(), two.close()]);
      }
    }, 40_000);
  });
});

describe('streams do no harm', () => {
  test('more than a few of one person or address are refused with 429', async () => {
    const limits = makeLimits();
    const there = await startProcess(world, { limits });
    try {
      const ivo = await world.person('Ivo');
      await world.join(ivo, group);
      const mine = await Promise.all(
        Array.from({ length: 16 }, (_, number) =>
          open(`/topics/${topic}/live`, ivo, { 'x-forwarded-for': `10.0.0.${number}` }, there),
        ),
      );
      expect(mine.map(({ status }) => status)).toEqual(Array(16).fill(200));
      const more = await open(`/topics/${topic}/live`, ivo, { 'x-forwarded-for': '10.0.1.1' }, there);
      expect(more.status).toBe(429);
      expect(Number(more.headers['retry-after'])).toBeGreaterThan(0);
      mine[0]!.close();
      await expect.poll(async () => (await open(`/topics/${topic}/live`, ivo, {}, there)).status).toBe(200);
      // And one that opens and opens.
      const pub = await world.topic(ana, await world.group(ana, 'Gate', 'public'), 'In');
      const statuses = new Set<number>();
      for (let round = 0; round < 30; round++) {
        const batch = await Promise.all(
          Array.from({ length: 100 }, () =>
            open(`/topics/${pub}/live`, undefined, { 'x-forwarded-for': '10.9.9.9' }, there),
          ),
        );
        for (const stream of batch) statuses.add(stream.status);
        if (round % 5 === 4) for (const stream of opened.splice(0)) stream.close();
      }
      expect([...statuses].sort()).toEqual([200, 429]);
    } finally {
      await there.close();
    }
  }, 60_000);

  test('another site’s page cannot open one', async () => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign)
      expect((await open(`/topics/${topic}/live`, ben, headers)).status).toBe(403);
    expect((await open(`/topics/${topic}/live`, ben, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    for (const path of [
      '/topics/x/live',
      '/groups/%00/live',
      '/topics//live',
      `/topics/${topic}/live/`,
      '/groups/__proto__/live',
    ])
      expect((await open(path, ben)).status, path).toBe(404);
  });

  test('a reader who takes nothing is let go, with little kept for them', async () => {
    const live = openLive({
      db: world.db,
      databaseUrl: world.databaseUrl,
      secret: 'x'.repeat(32),
      log: () => {},
    });
    const sessions = (await system(sql`select s.id, t.group_id from sessions s, topics t
      where s.person_id = ${ben.id} and t.id = ${topic}`)) as { id: string; group_id: string }[];
    const stuck = { waiting: 0, most: 0 };
    let over = false;
    const gone = new Promise<void>((resolve) => {
      const out: NewStream['out'] = {
        write: (chunk) => {
          stuck.waiting += chunk.length;
          stuck.most = Math.max(stuck.most, stuck.waiting);
        },
        end: () => {},
        destroy: () => {
          over = true;
        },
        destroyed: false,
        get writableLength() {
          return stuck.waiting;
        },
        once: () => {},
      };
      const { id: session, group_id: within } = sessions[0]!;
      void live
        .open({ of: topic, within, person: ben.id, session, keys: ['stuck'], out }, undefined)
        .then(async () => {
          // Each told by itself: what is looked for late is told as one word.
          while (!over) {
            const before = stuck.waiting;
            await happens(within, 90);
            while (!over && stuck.waiting === before) await new Promise((resolve) => setTimeout(resolve, 5));
          }
          resolve();
        });
    });
    await gone;
    expect(stuck.most).toBeLessThan(256 * 1024);
    expect(live.count('stuck')).toBe(0);
    await live.close();
  });

  test('whoever reads is not let go when a great deal happens at once: they are told to look anew', async () => {
    const stream = await open(`/topics/${topic}/live`, ben);
    const [{ within }] = (await system(sql`select group_id as within from topics where id = ${topic}`)) as [
      { within: string },
    ];
    await happens(within, 900);
    await stream.hears('reload');
    expect(kindsOf(stream)).not.toContain('counts');
    const post = await world.reply(ana, topic, 'All those thanks');
    await stream.hears('post', post);
    expect(stream.ended).toBe(false);
  });

  /** Streams of a process of its own, without a socket, over a database that is asked `through` something. */
  function streamsOf(through: (write: () => Promise<unknown>) => Promise<unknown>) {
    const db = { ...world.db, asSystem: (work) => through(() => world.db.asSystem(work)) } as typeof world.db;
    const live = openLive({ db, databaseUrl: world.databaseUrl, secret: 'x'.repeat(32), log: console.error });
    const out = { write() {}, end() {}, destroy() {}, destroyed: false, writableLength: 0, once() {} };
    const comes = async (who: Person) => {
      const [found] = (await system(sql`select s.id, t.group_id from sessions s, topics t
        where s.person_id = ${who.id} and t.id = ${topic}`)) as { id: string; group_id: string }[];
      const { id: session, group_id: within } = found!;
      await live.open({ of: topic, within, person: who.id, session, keys: [who.id], out }, undefined);
    };
    return { live, comes };
  }

  test('whoever comes while others come all the time is there soon', async () => {
    const { live, comes } = streamsOf((write) => write());
    const [lou, max] = [await world.person('Lou'), await world.person('Max')];
    for (const who of [lou, max]) await world.join(who, group);
    const there = () => system(sql`select 1 from presences where person_id = ${lou.id}`);
    await comes(lou);
    for (let others = 0; others < 100 && (await there()).length === 0; others++) {
      await comes(max);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await there()).toHaveLength(1);
    await live.close();
  });

  test('whoever is being written down while the process stops is not there any more', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let begun = () => {};
    const writing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let first = true;
    const { live, comes } = streamsOf(async (write) => {
      if (!first) return write();
      first = false;
      begun();
      await held;
      return write();
    });
    const ned = await world.person('Ned');
    await world.join(ned, group);
    await comes(ned);
    await writing;
    const closing = live.close();
    // What the closing does by itself it has done by then.
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 300))]);
    letGo();
    await closing;
    await expect
      .poll(() => system(sql`select 1 from presences where person_id = ${ned.id}`), { timeout: 5_000 })
      .toEqual([]);
  });

  test('a process that stops ends its streams, and who was there is not there any more', async () => {
    const there = await startProcess(world);
    const kay = await world.person('Kay');
    await world.join(kay, group);
    const stream = await open(`/topics/${topic}/live`, kay, {}, there);
    expect(stream.status).toBe(200);
    const rows = () => system(sql`select 1 from presences where person_id = ${kay.id}`);
    await expect.poll(rows, { timeout: 40_000 }).toHaveLength(1);
    expect(stream.ended).toBe(false);
    await there.close();
    await stream.over();
    expect(stream.said.at(-1)!.event).not.toBe('over');
    expect(await rows()).toHaveLength(0);
    expect(stream.body).toMatch(/^retry: \d{4}\n/);
  });
});

/** So much happens to the topic, in one transaction. */
const happens = (within: string, times: number, kind = 'counts') =>
  system(sql`with made as (insert into events (kind, group_id, topic_id, post_id)
    select ${kind}, ${within}, ${topic}, uuidv7() from generate_series(1, ${times}::integer) returning id)
    select pg_notify('peerhood_live', '') from made limit 1`);

async function asSuperuser(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** A reply that another process than the world's own takes, and tells the others of. */
async function replyOver(process: Process, author: Person, body: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${process.port}/topics/${topic}/posts`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ body }),
    headers: { cookie: `session=${author.cookies.get('session')}` },
  });
  return answer.headers.get('location')!.replace('/posts/', '');
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { randomFrom } from '../test/chance.ts';
import { community, cookieOf, words } from './community.ts';
import { databaseOf } from './growth.ts';
import { type Measure, percentile } from './measure.ts';
import {
  benchFolder,
  counting,
  familyOf,
  memoryOf,
  postmaster,
  processorTime,
  startProgram,
  startServer,
  world,
} from './place.ts';
import { asked, briefly, countAnew, readyToCount } from './statements.ts';

const size = { people: 20_000, groups: 500, posts: 1_000_000 };

/**
 * What a day of a community is made of, in parts of a thousand requests. The proportions are ours: nobody publishes those of
 * a place like this. They follow what is known of forums (about one in a hundred acts is a post, nine are small signs, the
 * rest is reading) with more talk than in most, since people chat here. What an open page fetches when its stream told it of
 * something new comes on top, as often as it happens.
 */
const mixture = {
  topic: 290,
  'group page': 120,
  home: 110,
  'a post by its link': 30,
  'one of the newest public topics, by a visitor': 60,
  'front page, by a visitor': 40,
  groups: 25,
  search: 40,
  room: 50,
  messages: 30,
  conversation: 20,
  notifications: 50,
  'a person': 20,
  you: 15,
  ask: 12,
  requests: 8,
  'send to a room': 35,
  reply: 15,
  thanks: 15,
  'keep a draft': 10,
  'open a topic': 3,
  'ask for support': 2,
} as const;
type Kind = keyof typeof mixture | 'what is new on an open page';

/** Requests under way at once, and streams that are held open meanwhile. */
const parallel = 16;
const streams = { topics: 180, groups: 60, rooms: 40, messages: 20 };
const seconds = { warm: 15, full: 60, calm: 60 };
/**
 * The busiest hour of a busy day: half of all people come, each asks for forty things, a fifth of it in one hour. Ours, too.
 */
const busiest = (size.people * 0.5 * 40 * 0.2) / 3600;
/** Milliseconds within which it should be there. */
const soon = { p50: 100, p95: 300, p99: 600 };

interface Person {
  id: string;
  groups: { id: string; address: string; topics: string[]; rooms: string[] }[];
  conversations: string[];
}

interface Answered {
  took: Map<Kind, number[]>;
  /** By kind and status. */
  errors: Map<string, number>;
  count: number;
}

/**
 * A busy hour over HTTP: many people at once, each asking for the next thing when the last one has come, streams open, jobs
 * running, in a place of 20,000 people, 500 groups and a million posts. Twice: as much as the machine gives, and half of it,
 * which is how it feels while it is not full. The world is a copy that ends with the run, so that each run finds the same.
 */
export const mixed: Measure = async (say, log) => {
  const postgres = await startServer(log, { connections: 40, settings: counting });
  const admin = new pg.Client({ connectionString: postgres.superuserUrl() });
  const database = 'bench_mixed';
  const profile = process.argv.includes('--profile')
    ? mkdtempSync(join(tmpdir(), 'peerhood-profile-'))
    : undefined;
  const stop: (() => unknown)[] = [() => postgres.stop(), () => admin.end()];
  try {
    await admin.connect();
    await readyToCount(admin);
    await world(postgres, databaseOf(size), log, community(size));
    await admin.query(`drop database if exists ${database} with (force)`);
    await admin.query(
      `create database ${database} template ${databaseOf(size)} strategy file_copy owner peerhood_app`,
    );
    stop.push(() => admin.query(`drop database ${database} with (force)`));
    const metrics = 9_464;
    const program = await startProgram({
      DATABASE_URL: postgres.url(database),
      PEERHOOD_DATA: join(benchFolder, 'place-mixed'),
      PEERHOOD_BACKUPS_KEPT: '0',
      TRUST_PROXY: 'true',
      METRICS_PORT: String(metrics),
      ...(profile ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` } : {}),
    });
    stop.push(program.stop);
    const crowd = await gather(postgres.superuserUrl(database));
    const client = makeClient(program.port, crowd);
    stop.push(client.end);
    await client.openStreams();
    log(`${client.open()} streams are open`);
    await client.run(seconds.warm, parallel);

    const rate = { full: 0 };
    for (const phase of ['full', 'calm'] as const) {
      await countAnew(admin, database);
      const before = {
        node: processorTime(program.process.pid!),
        database: processorTime(postmaster()),
        own: process.cpuUsage(),
        ...(await meters(metrics)),
      };
      const from = performance.now();
      const { took, errors, count } = await client.run(
        seconds[phase],
        parallel,
        phase === 'calm' ? rate.full / 2 : undefined,
      );
      const ms = performance.now() - from;
      const after = {
        node: processorTime(program.process.pid!),
        database: processorTime(postmaster()),
        ...(await meters(metrics)),
      };
      const own = process.cpuUsage(before.own);
      const all = [...took.values()].flat();
      const value = (count * 1000) / ms;
      if (phase === 'full') rate.full = value;
      say({
        name: `${phase}: throughput`,
        value,
        unit: 'requests/s',
        floor: busiest,
        ratio: value / busiest,
      });
      const failed = [...errors.values()].reduce((sum, one) => sum + one, 0);
      say({ name: `${phase}: errors`, value: failed, unit: 'requests', floor: 0, ratio: failed });
      for (const [what, often] of errors) log(`  ${often} × ${what}`);
      if (failed > 0) process.exitCode = 1;
      for (const [kind, times] of [
        ['all', all] as const,
        ...[...took].sort(([, a], [, b]) => b.length - a.length),
      ])
        for (const [name, share] of [
          ['p50', 0.5],
          ['p95', 0.95],
          ['p99', 0.99],
        ] as const) {
          const at = percentile(times, share);
          say({
            name: `${phase}: ${kind} ${name}`,
            value: at,
            unit: 'ms',
            floor: soon[name],
            ratio: at / soon[name],
          });
        }
      const tell = (name: string, value: number, floor: number) =>
        say({ name: `${phase}: ${name}`, value, unit: 'ms', floor, ratio: value / floor });
      tell('database time a request', (after.took - before.took) / count, 10);
      tell('wait for a connection a request', (after.waited - before.waited) / count, 10);
      tell('processor of Node a request', (after.node - before.node) / count, 10);
      tell('processor of PostgreSQL a request', (after.database - before.database) / count, 10);
      const share = (spent: number) => `${((100 * spent) / ms).toFixed(0)} %`;
      log(
        `${phase}: ${count} requests; of one processor Node took ${share(after.node - before.node)}, PostgreSQL ${share(after.database - before.database)}, whoever asks ${share((own.user + own.system) / 1000)}; the database was asked ${((after.batches - before.batches) / count).toFixed(1)} times a request, jobs and streams with it; ${client.heard()} events were heard on ${client.open()} streams`,
      );
      const processes = [...familyOf(program.process.pid!), ...familyOf(postmaster())].map(
        ({ pid, name }) => ({ name, memory: memoryOf(pid) }),
      );
      const memory = processes.reduce((sum, each) => sum + each.memory, 0);
      for (const each of processes.sort((a, b) => b.memory - a.memory).filter((each) => each.memory > 5))
        log(`  ${each.name}: ${each.memory.toFixed(0)} MB`);
      const allowed = 200 + (client.open() * 64) / 1024;
      say({ name: `${phase}: memory`, value: memory, unit: 'MB', floor: allowed, ratio: memory / allowed });
      const statements = await asked(admin, database, false);
      const sum = statements.reduce((all, { milliseconds }) => all + milliseconds, 0);
      log(`  statements took ${(sum / count).toFixed(2)} ms a request; most of it:`);
      for (const each of statements.slice(0, 14))
        log(
          `  ${((100 * each.milliseconds) / sum).toFixed(1).padStart(5)} % ${(each.milliseconds / each.calls).toFixed(2).padStart(7)} ms × ${String(each.calls).padStart(6)}, ${Math.round(each.buffers / each.calls)} buffers, ${each.plans} planned: ${briefly(each.text)}`,
        );
    }
    client.end();
    if (profile) {
      await program.stop();
      for (const line of costliest(profile)) log(line);
    }
  } finally {
    for (const each of stop.reverse()) await each();
    if (profile) rmSync(profile, { recursive: true });
  }
};

/** Some people with what they read: their groups, the newest topics and the rooms of these, and whom they talk with. */
async function gather(url: string): Promise<{ people: Person[]; public: string[]; experiences: string[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: people } = await client.query<Person>(
      `select p.id, (select json_agg(json_build_object('id', g.id, 'address', g.address,
          'topics', array(select t.id from topics t where t.group_id = g.id order by t.last_post_at desc limit 40),
          'rooms', array(select r.id from rooms r where r.group_id = g.id)))
        from memberships m join groups g on g.id = m.group_id where m.person_id = p.id) as groups,
        array(select room_id from conversations where p.id in (asker_id, asked_id)) as conversations
      from (select id from people p where exists (select 1 from memberships m where m.person_id = p.id)
        order by md5(id::text) limit 600) p`,
    );
    const list = async (text: string) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => id);
    return {
      people,
      public: await list(
        "select id from topics where audience = 'public' order by last_post_at desc limit 200",
      ),
      experiences: await list('select id from experiences'),
    };
  } finally {
    await client.end();
  }
}

function makeClient(port: number, crowd: Awaited<ReturnType<typeof gather>>) {
  const random = randomFrom(29);
  const agent = new Agent({ keepAlive: true, maxSockets: parallel + 64 });
  const held: IncomingMessage[] = [];
  let heard = 0;
  let number = 0;
  let answered: Answered | undefined;
  let ended = false;
  /** Streams that broke without our doing, by the kind of page. Nothing opens them again: they count in each phase that follows. */
  const lost = new Map<string, number>();
  const broken = (path: string) => {
    const kind = `stream of /${path.split('/')[1]}: broke off`;
    lost.set(kind, (lost.get(kind) ?? 0) + 1);
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** What is new is read more often than what is old. */
  const newer = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2.5 * list.length)]!;
  const say = (most: number) =>
    Array.from(
      { length: 4 + Math.floor(random() * most) },
      () => words[Math.floor(random() ** 3 * 8_000)],
    ).join(' ');
  const kinds = Object.keys(mixture) as (keyof typeof mixture)[];
  const drawn = kinds.flatMap((kind) => Array<keyof typeof mixture>(mixture[kind]).fill(kind));
  const from = (who: string) =>
    `10.${Number.parseInt(who.slice(-4, -2), 16)}.${Number.parseInt(who.slice(-2), 16)}.7`;
  let asking = 0;
  /** A post that somebody else wrote, found on a page that was read. */
  const seen: { person: Person; post: string }[] = [];

  const ask = (
    kind: Kind,
    person: Person | undefined,
    path: string,
    form?: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    new Promise<string>((resolve) => {
      const body =
        form &&
        new URLSearchParams({
          ...form,
          ...(headers['x-part'] ? {} : { once: crypto.randomUUID() }),
        }).toString();
      const begun = performance.now();
      const done = (status: number | string, text: string) => {
        const wanted =
          headers['x-part'] === 'draft'
            ? status === 204
            : form
              ? status === 303
              : status === 200 || (kind === 'a post by its link' && status === 303);
        if (answered) {
          answered.count++;
          if (wanted) {
            const times = answered.took.get(kind) ?? [];
            times.push(performance.now() - begun);
            answered.took.set(kind, times);
          } else
            answered.errors.set(`${kind}: ${status}`, (answered.errors.get(`${kind}: ${status}`) ?? 0) + 1);
        }
        resolve(wanted ? text : '');
      };
      const sent = request(
        {
          port,
          agent,
          path,
          method: form ? 'POST' : 'GET',
          headers: {
            'x-forwarded-for': person ? from(person.id) : `10.200.${++number & 255}.${(number >> 8) & 255}`,
            ...(person ? { cookie: cookieOf(person.id) } : {}),
            ...(body !== undefined
              ? {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': String(Buffer.byteLength(body)),
                }
              : {}),
            ...headers,
          },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('latin1');
          answer.on('data', (part: string) => {
            // Of most pages nothing is looked at.
            if (kind === 'topic' && seen.length < 200) text += part;
          });
          answer.once('end', () => done(answer.statusCode ?? 0, text));
        },
      );
      sent.once('error', (error: NodeJS.ErrnoException) => {
        // The place had ended this connection, which nobody had used for some seconds: browsers ask again, too.
        if (sent.reusedSocket && error.code === 'ECONNRESET')
          ask(kind, person, path, form, headers).then(resolve);
        else done(error.code ?? 'failed', '');
      });
      sent.end(body);
    });

  const act: Record<keyof typeof mixture, (person: Person) => Promise<unknown> | undefined> = {
    topic: async (person) => {
      const text = await ask('topic', person, `/topics/${newer(pick(person.groups).topics)}`);
      const post = [...text.matchAll(/action="\/posts\/([0-9a-f-]{36})\/reactions"/g)].map(([, id]) => id!);
      if (post.length > 0) seen.push({ person, post: pick(post) });
    },
    'group page': (person) => ask('group page', person, `/groups/${pick(person.groups).address}`),
    home: (person) => ask('home', person, '/'),
    'a post by its link': () => {
      const next = seen.at(-1);
      return next ? ask('a post by its link', next.person, `/posts/${next.post}`) : undefined;
    },
    'one of the newest public topics, by a visitor': () =>
      ask('one of the newest public topics, by a visitor', undefined, `/topics/${newer(crowd.public)}`),
    'front page, by a visitor': () => ask('front page, by a visitor', undefined, '/'),
    groups: (person) => ask('groups', person, '/groups'),
    search: (person) =>
      ask(
        'search',
        person,
        `/search?q=${[1, 2]
          .slice(random() < 0.5 ? 1 : 0)
          .map(() => words[40 + Math.floor(random() ** 2 * 10_000)])
          .join('+')}`,
      ),
    room: (person) => {
      const rooms = person.groups.flatMap(({ rooms }) => rooms);
      return rooms.length > 0 ? ask('room', person, `/rooms/${pick(rooms)}`) : undefined;
    },
    messages: (person) => ask('messages', person, '/messages'),
    conversation: (person) =>
      person.conversations.length > 0
        ? ask('conversation', person, `/conversations/${pick(person.conversations)}`)
        : undefined,
    notifications: (person) => ask('notifications', person, '/notifications'),
    'a person': (person) => ask('a person', person, `/people/${pick(crowd.people).id}`),
    you: (person) => ask('you', person, '/you'),
    ask: (person) => ask('ask', person, '/ask'),
    requests: (person) => ask('requests', person, '/requests'),
    'send to a room': (person) => {
      const rooms = person.groups.flatMap(({ rooms }) => rooms);
      return rooms.length > 0
        ? ask('send to a room', person, `/rooms/${pick(rooms)}/messages`, { body: `${say(12)} ${++number}` })
        : undefined;
    },
    reply: (person) =>
      ask('reply', person, `/topics/${newer(pick(person.groups).topics)}/posts`, {
        body: `${say(50)} ${++number}`,
      }),
    thanks: () => {
      const next = seen.pop();
      return next
        ? ask('thanks', next.person, `/posts/${next.post}/reactions`, { kind: 'thanks' })
        : undefined;
    },
    'keep a draft': (person) =>
      ask(
        'keep a draft',
        person,
        `/topics/${newer(pick(person.groups).topics)}/draft`,
        { body: say(30) },
        { 'x-part': 'draft' },
      ),
    'open a topic': (person) =>
      ask('open a topic', person, `/groups/${pick(person.groups).address}/topics`, {
        kind: 'question',
        title: say(6),
        body: `${say(60)} ${++number}`,
      }),
    'ask for support': () =>
      // Each asks once: more than three at a time are refused.
      ask('ask for support', crowd.people[asking++ % crowd.people.length]!, '/ask', {
        words: say(20),
        about: pick(crowd.experiences),
        form: 'answer',
        reach: 'peers',
      }),
  };

  const openStream = (person: Person, path: string, page: string) =>
    new Promise<void>((resolve, reject) => {
      get(
        {
          port,
          path,
          agent: false,
          headers: { cookie: cookieOf(person.id), 'x-forwarded-for': from(person.id) },
        },
        (stream) => {
          if (stream.statusCode !== 200) return reject(new Error(`${path} answered ${stream.statusCode}`));
          held.push(stream);
          stream.setEncoding('utf8');
          stream.on('error', () => {});
          // Ours to end; whoever else ends one takes news from an open page.
          stream.once('close', () => {
            if (!ended) broken(path);
          });
          let fetching = false;
          let last = '';
          stream.on('data', async (data: string) => {
            if (data.includes('event: hello')) resolve();
            heard += data.split(/event: (?!hello)/).length - 1;
            // As the islands of pages do: they fetch what is new, once at a time; of a room what came after the last message.
            const [, kind, id] = /event: (post|edit|topic|message)\ndata: (\S+)/.exec(data) ?? [];
            if (!kind || fetching || !answered) return;
            fetching = true;
            const part = kind === 'message' && page.startsWith('/rooms/') ? `?after=${last || id}` : '';
            last = id!;
            await ask('what is new on an open page', person, page + part, undefined, { 'x-part': 'live' });
            fetching = false;
          });
        },
      ).once('error', reject);
    });

  return {
    async openStreams() {
      for (let n = 0; n < streams.topics; n++) {
        const person = pick(crowd.people);
        const topic = newer(pick(person.groups).topics);
        await openStream(person, `/topics/${topic}/live`, `/topics/${topic}`);
      }
      for (let n = 0; n < streams.groups; n++) {
        const person = pick(crowd.people);
        const { address } = pick(person.groups);
        await openStream(person, `/groups/${address}/live`, `/groups/${address}`);
      }
      const talkers = crowd.people.filter(({ groups }) => groups.some(({ rooms }) => rooms.length > 0));
      for (let n = 0; n < streams.rooms; n++) {
        const person = pick(talkers);
        const room = pick(person.groups.flatMap(({ rooms }) => rooms));
        await openStream(person, `/rooms/${room}/live`, `/rooms/${room}`);
      }
      for (let n = 0; n < streams.messages; n++)
        await openStream(pick(talkers), '/messages/live', '/messages');
    },
    open: () => held.filter((stream) => !stream.destroyed).length,
    heard: () => heard,
    /** @param perSecond how many begin in a second; left out, as many as can */
    async run(seconds: number, people: number, perSecond?: number): Promise<Answered> {
      const so: Answered = { took: new Map(), errors: new Map(), count: 0 };
      answered = so;
      heard = 0;
      const begun = performance.now();
      const until = begun + seconds * 1000;
      let turns = 0;
      await Promise.all(
        Array.from({ length: people }, async () => {
          while (performance.now() < until) {
            if (perSecond) {
              const at = begun + (turns++ * 1000) / perSecond;
              if (at > until) break;
              await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
            }
            await act[pick(drawn)](pick(crowd.people));
          }
        }),
      );
      answered = undefined;
      for (const [kind, often] of lost) so.errors.set(kind, often);
      return so;
    },
    end() {
      ended = true;
      for (const stream of held) stream.destroy();
      agent.destroy();
    },
  };
}

/** In milliseconds: what the program itself says of its statements. */
async function meters(port: number): Promise<{ took: number; waited: number; batches: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const sum = (name: string) =>
    Number(new RegExp(`^${name}_sum(?:\\{\\})? (\\S+)`, 'm').exec(text)?.[1]) * 1000;
  const batches = Number(/^peerhood_database_seconds_count (\S+)/m.exec(text)?.[1]);
  return { took: sum('peerhood_database_seconds'), waited: sum('peerhood_database_wait_seconds'), batches };
}

/** Where Node spent its time, by function, without what it called. */
function costliest(folder: string): string[] {
  const self = new Map<string, number>();
  let all = 0;
  for (const file of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
      samples: number[];
      timeDeltas: number[];
    };
    const names = new Map(
      profile.nodes.map(({ id, callFrame }) => [
        id,
        `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').pop()}:${callFrame.lineNumber}`,
      ]),
    );
    for (const [place, id] of profile.samples.entries()) {
      const name = names.get(id)!;
      if (/^\((idle|program)\)/.test(name)) continue;
      all += profile.timeDeltas[place]!;
      self.set(name, (self.get(name) ?? 0) + profile.timeDeltas[place]!);
    }
  }
  return [...self]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 30)
    .map(([name, time]) => `  ${((100 * time) / all).toFixed(1).padStart(5)} % ${name}`);
}

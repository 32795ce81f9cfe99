import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { sql } from 'kysely';
import sharp from 'sharp';
import type { AppParts } from '../src/app.tsx';
import type { Log } from '../src/platform/log.ts';
import { guarded, routes, type Scene, stage } from '../test/scene.ts';
import { type Client, newWorld, type Person } from '../test/world.ts';
import { type Forms, readForms } from './forms.ts';
import { textOf } from './hostile.ts';
import type { Body, Input, Sender, Target } from './input.ts';

/** A place in which people, who keep some things to themselves, send anything at all. */
export interface FuzzPlace {
  scene: Scene;
  clients: Readonly<Record<Sender, Client>>;
  forms: Forms;
  targets: readonly Target[];
  /** Fields into which somebody writes, such as `/ask words`: what they wrote must not be lost. */
  boxes: ReadonlySet<string>;
  /** Each marked word, and who may ever be shown it. */
  secrets: ReadonlyMap<string, ReadonlySet<Sender>>;
  /** Sends it. Undefined for what would open a kept thing to others by right. */
  send(input: Input): Promise<{ answer: Response } | undefined>;
  /** How many inputs were sent. */
  sent: number;
  /** Lets everybody back in whose session has ended, and looks again at what changes with every change. */
  heal(): Promise<void>;
  drop(): Promise<void>;
}

let learnt: Promise<Pick<FuzzPlace, 'targets' | 'boxes'> & Pick<Looked, 'passing'>> | undefined;

/** Files that are uploaded, by name. */
export const attachments = [
  'a picture',
  'half a picture',
  'a bomb',
  'a text',
  'a zip',
  'a script',
  'zeros',
] as const;

export async function openPlace(log: Log, parts: Partial<AppParts> = {}): Promise<FuzzPlace> {
  const forms = readForms();
  const world = await newWorld({ parts: () => ({ log, forms: forms.note, ...parts }) });
  const scene = await stage(world);
  const { strangers, member, facilitator, organiser, ids } = scene;
  const clients = {
    visitor: world.visitor(),
    outsider: strangers.outsider!,
    left: strangers['ex-member']!,
    blocked: strangers.blocked!,
    member,
    facilitator,
    moderator: strangers.moderator!,
    organiser,
  };
  const people = Object.entries(clients).filter(([, client]) => 'id' in client) as [Sender, Person][];
  for (const [name, { id }] of people) ids[`${name} person`] = id;
  const secrets = await keepThings(scene);
  const cookies = new Map(people.map(([name, person]) => [name, person.cookies.get('session')!]));
  // The same in every place of this process.
  learnt ??= look(scene, clients).then(async ({ seen, boxes, passing }) => ({
    boxes,
    passing,
    targets: await targetsOf(scene, clients, forms, seen),
  }));
  const { targets, boxes, passing } = await learnt;
  // What was tried to learn the forms is no flood.
  world.clock.now += 3_600_000;
  /** Every id by its name, with what was made last of each kind. */
  const known = { ...ids };
  const comeBack = (by: Sender) => {
    const session = cookies.get(by);
    if (session) clients[by].cookies.set('session', session);
    else clients[by].cookies.delete('session');
    clients[by].cookies.delete('said');
  };
  const lookAgain = async () => {
    for (const { page, by, name, ref } of passing) {
      comeBack(by);
      const answer = await clients[by].get(addressOf(page, ids));
      const field = fieldsIn(await answer.text()).find((each) => each.name === name && isPassing(each.value));
      if (field) known[ref] = field.value;
    }
  };
  await lookAgain();

  return {
    scene,
    clients,
    forms,
    targets,
    boxes,
    secrets,
    sent: 0,

    async send(input) {
      if (opens(input)) return undefined;
      world.clock.now += 60_000;
      comeBack(input.by);
      const client = clients[input.by];
      const request = await requestOf(input, known);
      // Made anew: the two halves of a copied body wait for each other, which no two connections do.
      const copy = input.twice ? await requestOf(input, known) : undefined;
      const [answer] = await Promise.all([send(client, request, input), copy && send(client, copy, input)]);
      const [, kind, id] = /^\/(\w+)\/([\w-]+)/.exec(answer.headers.get('location') ?? '') ?? [];
      if (kind && id && input.method === null) known[`new ${kind}`] = id;
      return { answer };
    },

    async heal() {
      await world.db.asSystem(async (system) => {
        for (const [name, person] of people)
          await system.all(sql`insert into sessions (token_hash, person_id, expires_at)
            select sha256(convert_to(${cookies.get(name)!}, 'utf8')), id, now() + interval '1 day' from people where id = ${person.id}
            on conflict (token_hash) do nothing`);
      });
      await lookAgain();
    },

    async drop() {
      forms.close();
      await world.drop();
    },
  };
}

/* ---- What people keep to themselves ---- */

/** What stands here is found again in an answer wherever it stands. No input contains it. */
export const marked = /zq[a-z]+qz/g;

/**
 * A second hidden group, of two people, and what they and others keep to themselves. Nothing that anybody does may show
 * it to others; what may, by right, is not sent: see `opens`.
 */
async function keepThings(scene: Scene): Promise<Map<string, Set<Sender>>> {
  const { world, member, facilitator, organiser, ids } = scene;
  const secrets = new Map<string, Set<Sender>>();
  const secret = (name: string, ...who: Sender[]) => {
    const word = `zq${name}qz`;
    secrets.set(word, new Set(who));
    return word;
  };
  const two: Sender[] = ['member', 'facilitator'];
  const group = await world.group(facilitator, `${secret('group', ...two)} evenings`, 'hidden');
  await world.join(member, group);
  const topic = await world.topic(member, group, `A ${secret('title', ...two)} evening`, {
    body: `About ${secret('opening', ...two)}.`,
    tags: secret('tag', ...two),
  });
  const picture = new File([new Uint8Array(await blank())], `${secret('file', ...two)}.png`);
  const uploaded = await member.upload('/files', { alt: secret('alt', ...two) }, [picture]);
  const file = /name="files" value="([^"]+)"/.exec(await uploaded.text())![1]!;
  const post = await world.reply(member, topic, `Mostly ${secret('post', ...two)}.`, { files: file });
  await facilitator.go(`/topics/${topic}/posts`, {
    body: `Tea? ${secret('reply', ...two)}`,
    poll_question: `A ${secret('poll', ...two)}?`,
    poll_options: `Yes ${secret('option', ...two)}\nNo`,
  });
  const location = await facilitator.go(`/groups/${group}/rooms`, { name: secret('room', ...two) });
  const room = /[0-9a-f-]{36}/.exec(location)![0];
  const said = await member.go(`/rooms/${room}/messages`, { body: secret('message', ...two) });
  // Which begins with what one asked the other: in the words that stand there, since neither has said yes.
  const conversation = ids.conversation!;
  await member.go(`/topics/${topic}/draft`, { body: `Perhaps ${secret('draft', 'member')}` });
  await member.go(`/posts/${post}/bookmark`);
  await member.go('/you/filters', { words: secret('filter', 'member') });
  await member.go('/you/limits', { answers: secret('limit', ...two) });
  await member.go('/you/notifications/address', { address: `${secret('address', 'member')}@example.org` });
  await facilitator.go(`/groups/${group}/agreement`, {
    body: `Be ${secret('agreement', ...two)}.`,
    seen_version: '1',
  });
  await member.go('/reports', {
    person: (scene.strangers.outsider as Person).id,
    reason: 'other',
    words: `They said ${secret('report', 'member', 'moderator', 'organiser')}.`,
  });
  await world.db.asSystem(async (system) => {
    const run = (query: ReturnType<typeof sql>) => system.all(query);
    await run(
      sql`update bookmarks set note = ${secret('note', 'member')} where person_id = ${member.id} and post_id = ${post}`,
    );
    const asks = `A word? ${secret('conversation', ...two)}`;
    await run(
      sql`update messages set body = ${asks}, html = ${`<p>${asks}</p>`} where room_id = ${conversation}`,
    );
    await run(sql`insert into listening_reflections (person_id, feels, words)
      values (${member.id}, 'same', ${secret('reflection', 'member')})`);
    await run(sql`insert into support_requests (asker_id, form, reach, words, html, language)
      values (${member.id}, 'listener', 'one', ${secret('request', 'member')}, '<p>A ${sql.raw('zqrequestqz')} word</p>', 'en')`);
    await run(sql`insert into debrief_words (debrief_id, author_id, words)
      select id, ${organiser.id}, ${secret('debrief', 'organiser', 'facilitator')} from debriefs where id = ${ids.dutyDebrief!}`);
  });
  Object.assign(ids, {
    'sealed group': group,
    'sealed topic': topic,
    'sealed post': post,
    'sealed room': room,
    'sealed message': said.split('#')[1]!,
    'sealed conversation': conversation,
    'sealed file': file,
  });
  return secrets;
}

const blank = () =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
    .png()
    .toBuffer();

/** Who keeps it may also let others in: reports, moves and invitations are made of other things alone. */
function opens({ route, by, parts, body, query }: Input): boolean {
  if (by !== 'member' && by !== 'facilitator') return false;
  const names = [...parts, ...(body?.fields ?? []).map(([, text]) => text), ...query.map(([, text]) => text)];
  if (!names.some((text) => typeof text === 'string' && text.startsWith('@sealed'))) return false;
  return /reports?$|\/moves$|invitations|requests|\/conversation$|answers|hiding|flags/.test(route);
}

/* ---- What routes take ---- */

/** Looks at the pages as people do, and keeps what their forms hold: by the route that they are for, each field's values. */
async function look(scene: Scene, clients: FuzzPlace['clients']): Promise<Looked> {
  const boxes = new Set<string>();
  const passing: Looked['passing'] = [];
  const served = [
    ...new Set(scene.world.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path)),
  ];
  const patterns = served.map((path) => [path, new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)] as const);
  const routeOf = (action: string) =>
    patterns.find(([, pattern]) => pattern.test(action.split('?')[0]!))?.[0];
  const found = new Map<string, Map<string, string[]>>();
  for (const [route, declared] of Object.entries({ ...routes, ...guarded })) {
    if (!route.startsWith('GET') || /live$|archive/.test(route)) continue;
    const pattern = route.slice(4);
    const parts = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const named = 'about' in declared ? [...declared.about] : parts;
    const page = pattern.replace(/:\w+/g, () => `@${named.shift() ?? ''}`);
    const by = senderOf(declared);
    const answer = await clients[by].get(addressOf(page, scene.ids));
    if (!answer.headers.get('content-type')?.includes('html')) continue;
    for (const { action, name, value, box } of fieldsIn(await answer.text())) {
      const target = routeOf(action);
      if (target && box) boxes.add(`${target} ${name}`);
      if (!target || value === '' || value.length > 60 || /[0-9a-f]{8}-|^[\w-]{20,}$|zq/.test(value))
        continue;
      const fields = found.get(target) ?? new Map<string, string[]>();
      found.set(target, fields);
      const values = fields.get(name) ?? [];
      const kept = isPassing(value)
        ? `@seen ${name} of ${target}`
        : value.replace(suggested, 'Gentle Moss 78');
      if (isPassing(value) && !passing.some(({ ref }) => `@${ref}` === kept))
        passing.push({ page, by, name, ref: kept.slice(1) });
      if (!values.includes(kept) && values.length < 40) fields.set(name, [...values, kept]);
    }
  }
  return { seen: found, boxes, passing };
}

interface Looked {
  /** By the route that a form is for, each field’s values. */
  seen: Map<string, Map<string, string[]>>;
  boxes: Set<string>;
  /** What stands in a form of this page, is another in every place, and changes with what is changed: called `@ref`. */
  passing: { page: string; by: Sender; name: string; ref: string }[];
}

/** The version of what is changed, by which two who change it at the same time are told. */
const isPassing = (value: string) => /^\d{16}$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+/.test(value);
/** A name for whoever thinks of none. */
const suggested = /^[A-Z]\w+ [A-Z]\w+ \d{1,2}$/;

const addressOf = (page: string, ids: Record<string, string>) =>
  page.replace(/@(\w+)/g, (_, name: string) => ids[name] ?? 'x');

interface FieldSeen {
  /** The form’s address. */
  action: string;
  name: string;
  /** One that it may have. */
  value: string;
  /** Whether words are typed there. */
  box: boolean;
}

/** Every field of every form of a page. */
function fieldsIn(html: string): FieldSeen[] {
  const found: FieldSeen[] = [];
  let action = '';
  let select = '';
  const parser = new Parser({
    onopentag(tag, { action: to, name = '', value = '', type = 'text', formaction }) {
      const box = tag === 'textarea' || (tag === 'input' && /^(text|search|url|tel|email)$/.test(type));
      if (tag === 'form') action = to ?? '';
      if (tag === 'select') select = name;
      if (tag === 'option') found.push({ action, name: select, value, box });
      if (/^(input|button|textarea)$/.test(tag))
        found.push({ action: formaction ?? action, name, value, box });
    },
  });
  parser.end(html);
  return found;
}

type Declared = (typeof routes)[string];

function senderOf(declared: Declared): Sender {
  if ('role' in declared) return 'organiser';
  if ('own' in declared) return 'member';
  if ('about' in declared) return declared.by === 'guest' ? 'outsider' : declared.by;
  return 'visitor';
}

/**
 * Routes after which the rest of the world would be another one: asked for now and then. So is somebody's whole archive:
 * a button alone, which takes as long as a hundred others.
 */
const rare =
  /data\/archive|sign-out|leav|endings?$|removal|\/pauses|block$|break|withdrawal|facilitation|visibility|refusal|sign-up|password|passkeys|recovery/;

const absent = '01900000-0000-7000-8000-000000000000';
/** What has to be there before the form is read, and is for everybody. */
const plainly: Record<string, string> = { group: 'nothing', practice: 'empathy', scenario: 'chair' };

/** Asks once for each route, so that it shows what it takes. */
async function targetsOf(
  scene: Scene,
  clients: FuzzPlace['clients'],
  forms: Forms,
  seen: Map<string, Map<string, string[]>>,
): Promise<Target[]> {
  const { ids, world } = scene;
  const declared = { ...routes, ...guarded } as Record<string, Declared>;
  const served = [
    ...new Set(
      world.app.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method} ${path}`),
    ),
  ].filter((route) => declared[route]);
  const refs = Object.keys(ids)
    .sort()
    .map((name) => `@${name}`);
  const targets: Target[] = [];
  for (const route of served) {
    const how = declared[route]!;
    const [method, pattern] = route.split(' ') as [string, string];
    const about = 'about' in how ? how.about : [];
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const parts = names.map((name, place) => candidatesFor(name, about[place], refs));
    const path = pattern.replace(/:\w+/g, () => '0');
    // By somebody whom it turns away, or about nothing: what it reads, it reads before it looks.
    for (const by of ['visitor', 'organiser'] as const) {
      const filled = pattern.replace(
        /:(\w+)/g,
        (_, name: string) =>
          plainly[name] ?? (name === 'token' && route.includes('notices') ? ids.notice! : absent),
      );
      if (/sign-out|sessions\/endings|notices.*withdrawal/.test(path)) continue;
      if (method === 'GET') await clients[by].get(filled);
      else await clients[by].post(filled, {});
    }
    targets.push({
      route,
      parts,
      by: senderOf(how),
      declared: Object.fromEntries(
        Object.entries('fields' in how ? (how.fields ?? {}) : {}).map(([name, value]) => [
          name,
          namedIn(value),
        ]),
      ),
      fields: [],
      queries: [],
      seen: seen.get(pattern) ?? new Map(),
      refs,
      weight: rare.test(route) ? 1 : method === 'GET' ? 8 : 12,
    });
  }
  return targets.map((target) => {
    const taken = forms.of(target.route);
    return {
      ...target,
      fields: [...taken.fields].sort(([a], [b]) => (a < b ? -1 : 1)),
      queries: [...taken.queries].sort(),
    };
  });
}

const namedIn = (value: string) =>
  value === 'POST' ? '@post' : value === 'OTHER' ? '@otherGroup' : value === 'HEARD' ? '@heard' : value;

/** First what is meant, then what is of the same kind, then some others. */
function candidatesFor(name: string, about: string | undefined, refs: readonly string[]): string[] {
  const kind = name.replace(/^own|Id$/, '').toLowerCase();
  const alike = refs.filter((ref) => ref.toLowerCase().includes(kind));
  const made = kind === 'post' ? ['@new posts'] : [`@new ${kind}s`];
  return [
    `@${about ?? name}`,
    ...alike,
    ...alike.filter((ref) => ref.includes('sealed')),
    ...made,
    '@absent',
    '@topic',
    '@group',
  ];
}

/* ---- Sending ---- */

async function send(client: Client, request: Request, input: Input): Promise<Response> {
  // A cookie of the input's own comes beside the session, not instead of it.
  const own = input.headers.find(([name]) => name === 'cookie')?.[1];
  if (own === undefined) return client.send(request);
  const [...kept] = client.cookies;
  client.cookies.set('x', legal(own));
  try {
    return await client.send(request);
  } finally {
    client.cookies.clear();
    for (const [name, value] of kept) client.cookies.set(name, value);
  }
}

/** What a header may hold at all: what it may not never gets past the reader of HTTP, which is tried on the wire. */
const legal = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '');

const named = (ids: Record<string, string>, text: string) =>
  text.startsWith('@') ? (ids[text.slice(1)] ?? text) : text;

async function requestOf(input: Input, ids: Record<string, string>): Promise<Request> {
  const [method, pattern] = input.route.split(' ') as [string, string];
  const parts = [...input.parts];
  let path = pattern.replace(/:\w+|\*/g, () => {
    const part = parts.shift() ?? 'style.css';
    return part.startsWith('@') ? encodeURIComponent(named(ids, part)) : part;
  });
  if (input.path === '/ at its end') path += '/';
  if (input.path === '// in it') path = path.replace(/(.)\//, '$1//');
  if (input.path === '%2F in it') path = path.replace(/(.)\//g, '$1%2F');
  if (input.path === 'CAPITALS') path = path.toUpperCase();
  if (input.path === 'dots in it') path = path.replace(/(.)\//, '$1/x/../');
  const query = input.query.map(([name, text]) => {
    const value = named(ids, textOf(text).slice(0, 60_000));
    return `${escaped(name)}=${escaped(value)}`;
  });
  const address = `http://localhost${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const verb = input.method ?? method;
  const { body, type, encoding } = input.body && !/^(GET|HEAD)$/.test(verb) ? encode(input.body, ids) : none;
  const headers = new Headers();
  if (type) headers.set('content-type', type);
  if (encoding) headers.set('content-encoding', encoding);
  for (const [name, value] of input.headers) if (name !== 'cookie') headers.append(name, legal(value).trim());
  return new Request(address, { method: verb, headers, ...(body ? { body } : {}) });
}

const none = { body: undefined, type: undefined, encoding: undefined };

/** As a browser would; a lone surrogate as the bytes that it would have. */
const escaped = (text: string) => {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.toWellFormed()).replaceAll('%EF%BF%BD', '%ED%A0%80');
  }
};

interface Encoded {
  body: Buffer<ArrayBuffer>;
  type: string | undefined;
  encoding: string | undefined;
}

function encode(body: Body, ids: Record<string, string>): Encoded {
  const plain = written(body, ids);
  const { harm, amount } = body;
  if (harm === 'cut')
    return { ...plain, body: plain.body.subarray(0, Math.floor((plain.body.length * amount) / 1_000)) };
  if (harm === 'gzip') return { ...plain, body: gzipSync(plain.body), encoding: 'gzip' };
  if (harm === 'utf-16') return { ...plain, body: Buffer.from(plain.body.toString('utf8'), 'utf16le') };
  if (harm === 'latin-1') return { ...plain, body: Buffer.from(plain.body.toString('utf8'), 'latin1') };
  if (harm === 'a wrong boundary' && plain.type)
    return { ...plain, type: plain.type.replace(/boundary=/, 'boundary=y') };
  if (harm === 'no type') return { ...plain, type: undefined };
  if (harm === 'bytes')
    return {
      ...plain,
      body: Buffer.from(Array.from({ length: amount * 3 }, (_, at) => (at * 7919 + amount) % 256)),
    };
  return plain;
}

function written({ as, fields, files, harm, amount }: Body, ids: Record<string, string>): Encoded {
  const values = fields.map(([name, text]) => [name, named(ids, textOf(text))] as const);
  if (harm === 'many') {
    const [name = 'x', value = ''] = values[amount % Math.max(1, values.length)] ?? [];
    for (let more = amount * 20; more > 0; more--) values.push([name, value.slice(0, 8)]);
  }
  if (as === 'json') {
    const members = values.map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${JSON.stringify(harm === 'nested' ? { [name]: [value, null, 1e308, true] } : value)}`,
    );
    if (harm === 'deep') members.push(`"deep":${'['.repeat(amount * 400)}${']'.repeat(amount * 400)}`);
    return { body: Buffer.from(`{${members.join(',')}}`), type: 'application/json', encoding: undefined };
  }
  if (as === 'form') {
    const pairs = values.map(
      ([name, value]) => `${escaped(name)}${harm === 'nested' ? '[a][b]' : ''}=${escaped(value)}`,
    );
    if (harm === 'deep') pairs.push(`${'a['.repeat(amount * 100)}=1`);
    return {
      body: Buffer.from(pairs.join('&')),
      type: 'application/x-www-form-urlencoded',
      encoding: undefined,
    };
  }
  const boundary = '-----------------------------x';
  const quoted = (text: string) =>
    text.replace(/["\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const pieces: Buffer[] = [];
  for (const [name, value] of values)
    pieces.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
      ),
    );
  for (const { field, name, content } of files) {
    pieces.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(name)}"\r\nContent-Type: image/png\r\n\r\n`,
      ),
      contents.get(content) ?? Buffer.from(content),
      Buffer.from('\r\n'),
    );
  }
  pieces.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    body: Buffer.concat(pieces),
    type: `multipart/form-data; boundary=${boundary}`,
    encoding: undefined,
  };
}

const aPicture = await blank();
/** Says of itself that it is 60,000 points wide and high. */
const bomb = Buffer.from(aPicture);
bomb.writeUInt32BE(60_000, 16);
bomb.writeUInt32BE(60_000, 20);

const contents = new Map<string, Buffer>([
  ['a picture', aPicture],
  ['half a picture', aPicture.subarray(0, aPicture.length / 2)],
  ['a bomb', bomb],
  ['a text', Buffer.from('Tea, mostly.\n')],
  ['a zip', Buffer.from(`PK\x03\x04${'\xff'.repeat(60)}PK\x05\x06${'\xff'.repeat(18)}`, 'latin1')],
  ['a script', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['zeros', Buffer.alloc(70_000)],
]);

import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import sharp from 'sharp';
import type { AppParts } from '../src/app.tsx';
import type { Handle } from '../src/platform/db.ts';
import type { Log } from '../src/platform/log.ts';
import { guarded, routes, type Scene, stage } from '../test/scene.ts';
import { type Client, newWorld, type Person } from '../test/world.ts';
import { type Forms, readForms } from './forms.ts';
import { type Text, textOf } from './hostile.ts';
import type { Body, Input, Sender, Target } from './input.ts';
import { type FieldSeen, openWays, readPage, routeFinder, type Way } from './ways.ts';

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
  /** Sends it. Undefined for what would open a kept thing to others by right, and for most of what nobody has seen a way to. */
  send(input: Input): Promise<Exchange | undefined>;
  /** How many inputs were sent. */
  sent: number;
  /** Lets everybody back in whose session has ended, and looks again at what changes with every change. */
  heal(): Promise<void>;
  drop(): Promise<void>;
}

export interface Exchange {
  answer: Response;
  text: string;
  /** What was sent: by whom, and about what. */
  sent: Input & { by: Sender };
}

let learnt: Promise<Pick<FuzzPlace, 'targets' | 'boxes'> & Pick<Looked, 'pages' | 'shownOn'>> | undefined;

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

/** What is built elsewhere, as far as somebody asks for it. */
const files: AppParts['files'] = new Map(
  ['style.css', 'sw-a.js'].map((name) => [name, { body: new Uint8Array(9), type: 'text/plain' }]),
);

export async function openPlace(log: Log, parts: Partial<AppParts> = {}): Promise<FuzzPlace> {
  const forms = readForms();
  const world = await newWorld({ parts: () => ({ log, forms: forms.note, files, ...parts }) });
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
  learnt ??= look(scene, clients).then(async ({ seen, held, boxes, pages, shownOn }) => ({
    boxes,
    pages,
    shownOn,
    targets: await targetsOf(scene, clients, forms, seen, held),
  }));
  const { targets, boxes, pages, shownOn } = await learnt;
  // What was tried to learn the forms is no flood.
  world.clock.now += 3_600_000;
  /** Every id by its name, with what was made last of each kind. */
  const known = { ...ids };
  const ways = openWays(targets.map(({ route }) => route));
  const meant = new Map(targets.map((target) => [target.route, target]));
  const comeBack = (by: Sender) => {
    const session = cookies.get(by);
    if (session) clients[by].cookies.set('session', session);
    else clients[by].cookies.delete('session');
    clients[by].cookies.delete('said');
  };
  const lookAt = async (by: Sender, page: string) => {
    comeBack(by);
    const answer = await clients[by].get(page);
    if (answer.status === 200) ways.note(by, await answer.text());
  };
  for (const { page, by } of pages) await lookAt(by, addressOf(page, ids));
  const sought = new Map<string, number>();
  /** Looks once more at pages that lead there, as they are now. Not each time: what is gone may stay so. */
  const seek = async (route: string) => {
    if (place.sent < (sought.get(route) ?? 0)) return;
    sought.set(route, place.sent + 150);
    for (const { page, by, from } of shownOn.get(route) ?? []) {
      const way = ways.of(from, 0);
      if (way && way.parts.length > 0)
        await lookAt(way.by, [addressOfWay(from, way.parts), way.query].filter(Boolean).join('?'));
      else await lookAt(by, addressOf(page, ids));
      if (ways.of(route, 0)) return;
    }
  };
  const isOpen = openly(ids);
  /** What somebody cannot do is read by those whom they ask for a conversation, and with whom they have one. */
  const mayReadLimit = async (by: Sender) => {
    const client = clients[by];
    if (secrets.get(LIMIT)!.has(by) || !('id' in client)) return;
    const [found] = await world.db.asSystem((system) =>
      system.all(sql`select 1 from conversations c where (asker_id = ${member.id} and asked_id = ${client.id})
        or (asker_id = ${client.id} and asked_id = ${member.id}
          and exists (select 1 from conversation_answers a where a.room_id = c.room_id and a.kind = 'accepted'))`),
    );
    if (found) secrets.get(LIMIT)!.add(by);
  };

  const place: FuzzPlace = {
    scene,
    clients,
    forms,
    targets,
    boxes,
    secrets,
    sent: 0,

    async send(input) {
      if (input.by === null && !ways.of(input.route, 0)) await seek(input.route);
      const way = ways.of(input.route, input.way);
      const target = meant.get(input.route);
      // What nobody can do any more, or has seen nowhere, would mostly end where it began.
      if (input.by === null && !way && target!.parts.length > 0 && input.way % 4 > 0) return undefined;
      const sent = along(input, way, target);
      if (!isOpen(sent)) return undefined;
      world.clock.now += 60_000;
      comeBack(sent.by);
      const client = clients[sent.by];
      const request = await requestOf(sent, known);
      // Made anew: the two halves of a copied body wait for each other, which no two connections do.
      const copy = sent.twice ? await requestOf(sent, known) : undefined;
      const [answer] = await Promise.all([send(client, request, sent), copy && send(client, copy, sent)]);
      const [, kind, id] = /^\/(\w+)\/([\w-]+)/.exec(answer.headers.get('location') ?? '') ?? [];
      if (kind && id && sent.method === null) known[`new ${kind}`] = id;
      const text = await answer.text();
      if (text.includes(LIMIT)) await mayReadLimit(sent.by);
      if (answer.status === 200 && text.startsWith('<!')) ways.note(sent.by, text);
      // What is gone is not tried again and again.
      if (way && answer.status === 404 && input.by === null && isAsSeen(input)) ways.forget(input.route, way);
      return { answer, text, sent };
    },

    async heal() {
      await world.db.asSystem(async (system) => {
        for (const [name, person] of people)
          await system.all(sql`insert into sessions (token_hash, person_id, expires_at)
            select sha256(convert_to(${cookies.get(name)!}, 'utf8')), id, now() + interval '1 day' from people where id = ${person.id}
            on conflict do nothing`);
        await letBackIn(scene, system);
      });
    },

    async drop() {
      forms.close();
      await world.drop();
    },
  };
  return place;
}

/**
 * Lets back in whoever left, was removed, paused, blocked or asked to be erased: what most inputs are about is in one group, and
 * after one of these all of them would end at its door.
 */
async function letBackIn({ ids, member, facilitator }: Scene, system: Handle): Promise<void> {
  const both = sql`(${member.id}::uuid, ${facilitator.id}::uuid)`;
  await system.all(
    sql`update suspensions set ended_at = now() where ended_at is null and person_id in ${both}`,
  );
  await system.all(sql`delete from blocks where blocker_id in ${both} and blocked_id in ${both}`);
  await system.all(sql`update people set leaving_at = null where id in ${both} and leaving_at is not null`);
  await system.all(sql`insert into memberships (group_id, person_id, role, agreed_version)
    select g.id, p.id, p.role::member_role, g.agreement_version from groups g,
      (values (${member.id}::uuid, 'member'), (${facilitator.id}::uuid, 'facilitator')) p (id, role)
    where g.address in (${ids.group!}, ${ids.otherGroup!}, ${ids['sealed group']!})
      and (p.role = 'facilitator' or g.address <> ${ids.otherGroup!})
    on conflict (group_id, person_id) do update set role = excluded.role, agreed_version = excluded.agreed_version
    where (memberships.role, memberships.agreed_version) is distinct from (excluded.role, excluded.agreed_version)`);
}

/* ---- What people keep to themselves ---- */

/** What stands here is found again in an answer wherever it stands. No input contains it. */
export const marked = /zq[a-z]+qz/g;
const LIMIT = 'zqlimitqz';

/**
 * A second hidden group, of two people, and what they and others keep to themselves. Nothing that anybody does may show
 * it to others; what may, by right, is not sent: see `openly`.
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

/**
 * Who keeps it may also let others in: reports, moves and invitations are made of other things alone. What was made in a
 * sealed group since then looks like anything else: so by whoever keeps something, they are made of what stood here before.
 */
function openly(ids: Readonly<Record<string, string>>) {
  const sealed = new Set(
    Object.entries(ids).flatMap(([name, id]) => (name.startsWith('sealed') ? [`@${name}`, id] : [])),
  );
  const before = new Set(Object.values(ids));
  return ({ route, by, parts, body, query }: Input & { by: Sender }): boolean => {
    if (by !== 'member' && by !== 'facilitator') return true;
    if (
      !/reports?$|\/moves$|invitations|requests|\/conversation$|answers|hiding|flags|visibility/.test(route)
    )
      return true;
    return [...parts, ...[...(body?.fields ?? []), ...query].map(([, text]) => text)].every(
      (text) =>
        typeof text !== 'string' ||
        (!sealed.has(text) && (before.has(text) || !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text))),
    );
  };
}

/* ---- What routes take ---- */

interface Looked {
  /** By the route that a form is for, each field’s values. */
  seen: Map<string, Map<string, string[]>>;
  /** And the fields that hold something of themselves. */
  held: Map<string, Set<string>>;
  boxes: Set<string>;
  /** Pages on which somebody sees a way that they have seen nowhere else. */
  pages: { page: string; by: Sender }[];
  /** For each route some pages that lead to it, each with the route that it has itself. */
  shownOn: Map<string, { page: string; by: Sender; from: string }[]>;
}

/** Looks at the pages as people do, and keeps what their forms hold. */
async function look(scene: Scene, clients: FuzzPlace['clients']): Promise<Looked> {
  const looked: Looked = {
    seen: new Map(),
    held: new Map(),
    boxes: new Set(),
    pages: [],
    shownOn: new Map(),
  };
  const known = new Set<string>();
  const served = [...new Set(scene.world.app.routes.map(({ method, path }) => `${method} ${path}`))];
  const find = routeFinder(served);
  const ways = openWays(served);
  const fieldsOf = (action: string) => find('POST', action.split('?')[0]!)?.route.slice('POST '.length);
  for (const [route, declared] of Object.entries({ ...routes, ...guarded })) {
    if (!route.startsWith('GET') || /live$|archive/.test(route)) continue;
    const pattern = route.slice(4);
    const parts = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const named = 'about' in declared ? [...declared.about] : [...parts];
    const query = ('about' in declared && declared.query?.replace('POST', '@post')) || '';
    const page = pattern.replace(/:\w+/g, () => `@${named.shift() ?? ''}`) + query;
    const first = senderOf(declared);
    const others = parts.length > 0 ? someOthers : someOthers.slice(0, -1);
    for (const by of new Set<Sender>([first, ...others])) {
      const answer = await clients[by].get(addressOf(page, scene.ids));
      if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) continue;
      const text = await answer.text();
      const before = known.size;
      for (const shown of ways.note(by, text)) {
        known.add(`${by} ${shown}`);
        const on = looked.shownOn.get(shown) ?? [];
        looked.shownOn.set(shown, on);
        if (on.length < 4 && !on.some(({ from }) => from === route)) on.push({ page, by, from: route });
      }
      if (known.size > before) looked.pages.push({ page, by });
      for (const { actions, fields } of readPage(text).forms)
        for (const action of actions) {
          const target = fieldsOf(action);
          if (target) for (const field of fields) keepField(looked, target, field, by === first);
        }
    }
  }
  return looked;
}

/** Who looks at every page, beside whom it is for. */
const someOthers: readonly Sender[] = [
  'member',
  'facilitator',
  'organiser',
  'moderator',
  'outsider',
  'visitor',
];

function keepField(
  { seen, held, boxes }: Looked,
  target: string,
  { name, value, box }: FieldSeen,
  isFirst: boolean,
) {
  if (box) boxes.add(`${target} ${name}`);
  else if (name !== 'once') held.set(target, (held.get(target) ?? new Set()).add(name));
  if (!isFirst || value === '' || value.length > 60 || /[0-9a-f]{8}-|^[\w-]{20,}$|zq/.test(value)) return;
  // The version of what is changed is another one in every place, and changes.
  if (/^\d{16}$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+/.test(value)) return;
  const fields = seen.get(target) ?? new Map<string, string[]>();
  seen.set(target, fields);
  const values = fields.get(name) ?? [];
  const kept = value.replace(suggested, 'Gentle Moss 78');
  if (!values.includes(kept) && values.length < 40) fields.set(name, [...values, kept]);
}

/** A name for whoever thinks of none. */
const suggested = /^[A-Z]\w+ [A-Z]\w+ \d{1,2}$/;

const addressOfWay = (route: string, parts: readonly string[]) => {
  const left = [...parts];
  return route.slice('GET '.length).replace(/:\w+/g, () => left.shift() ?? '');
};

const addressOf = (page: string, ids: Record<string, string>) =>
  page.replace(/@(\w+)/g, (_, name: string) => ids[name] ?? 'x');

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
const plainly: Record<string, string> = {
  group: 'nothing',
  practice: 'empathy',
  scenario: 'chair',
  language: 'en',
};

/** Asks once for each route, so that it shows what it takes. */
async function targetsOf(
  scene: Scene,
  clients: FuzzPlace['clients'],
  forms: Forms,
  seen: Looked['seen'],
  held: Looked['held'],
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
  /** Each id is its own name. */
  const inNames = Object.fromEntries(Object.keys(ids).map((name) => [name, `@${name}`]));
  const targets: Target[] = [];
  for (const route of served) {
    const how = declared[route]!;
    const [method, pattern] = route.split(' ') as [string, string];
    const about = 'about' in how ? how.about : [];
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const path = 'path' in how && how.path ? partsOf(pattern, how.path(inNames)) : [];
    const parts = names.map((name, place) =>
      candidatesFor(name, meantFor(name, about[place], path[place]), refs),
    );
    // By somebody whom it turns away, or about nothing: what it reads, it reads before it looks.
    for (const by of ['visitor', 'organiser'] as const) {
      const filled = pattern.replace(
        /:(\w+)/g,
        (_, name: string) =>
          plainly[name] ?? (name === 'token' && route.includes('notices') ? ids.notice! : absent),
      );
      if (/sign-out|sessions\/endings|notices.*withdrawal/.test(route)) continue;
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
      held: held.get(pattern) ?? new Set(),
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

function meantFor(name: string, about: string | undefined, written: string | undefined): string {
  if (about !== undefined) return `@${about}`;
  return written ?? (name === 'group' ? undefined : plainly[name]) ?? `@${name}`;
}

/** What stands in a path where the pattern has a name. */
function partsOf(pattern: string, path: string): string[] {
  const pieces = path.split('/');
  return pattern.split('/').flatMap((piece, at) => (piece.startsWith(':') ? [pieces[at]!] : []));
}

/** First what is meant, then what is of the same kind, then some others. */
function candidatesFor(name: string, meant: string, refs: readonly string[]): string[] {
  const kind = name.replace(/^own|Id$/, '').toLowerCase();
  const alike = refs.filter((ref) => ref.toLowerCase().includes(kind));
  const made = kind === 'post' ? ['@new posts'] : [`@new ${kind}s`];
  return [
    meant,
    ...alike,
    ...alike.filter((ref) => ref.includes('sealed')),
    ...made,
    '@absent',
    '@topic',
    '@group',
  ];
}

/* ---- Sending ---- */

/** What is sent by whoever has seen the way there, about what they have seen; without one, as it was meant. */
function along(input: Input, way: Way | undefined, target: Target | undefined): Input & { by: Sender } {
  const by = input.by ?? way?.by ?? target?.by ?? 'visitor';
  const parts = input.parts.map((part, at) =>
    part === '@way' ? (way?.parts[at] ?? target?.parts[at]?.[0] ?? 'nothing') : part,
  );
  const query = input.by === null && way ? [...new URLSearchParams(way.query), ...input.query] : input.query;
  const fields = (input.body?.fields ?? []).flatMap(([name, text]): (readonly [string, Text])[] => {
    if (text !== '@held') return [[name, text]];
    const held = way?.held.get(name);
    return held ? [[name, held[input.way % held.length]!]] : [];
  });
  return { ...input, by, parts, query, body: input.body && { ...input.body, fields } };
}

/** Whether it goes where the page led that showed the way. */
const isAsSeen = ({ parts, path, method }: Input) =>
  method === null && path === 'as it is' && parts.every((part) => part === '@way');

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

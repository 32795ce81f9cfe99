import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type AppParts, createApp } from '../src/app.tsx';
import { type Database, openDatabase } from '../src/platform/db.ts';
import { diskStore } from '../src/platform/files.ts';
import { makeLimits } from '../src/platform/limits.ts';
import { newToken } from '../src/platform/session.ts';
import { nameKey } from '../src/platform/text.ts';
import { type EmptyPlace, emptyPlace } from './place.ts';

/** A place of its own with nobody in it, and the whole program over it. */
export interface World {
  db: Database;
  databaseUrl: string;
  /** As the superuser: to look, or cut, behind the program's back. */
  superuserUrl: string;
  /** The clock of the limits, in milliseconds: tests set it on instead of waiting. */
  clock: { now: number };
  /** What is wrong with the daily back-ups. */
  backUps: { late?: 'failed' | 'old' };
  app: ReturnType<typeof createApp>;
  /** Where what is uploaded lies, and how much of it may. */
  attachments: AppParts['attachments'];
  /** A browser of somebody who is not signed in. */
  visitor(): Client;
  /** Somebody who signed up a while ago, without the time that hashing a password takes. */
  person(name: string, role?: 'organiser' | 'moderator'): Promise<Person>;
  /** Founds a group as this person, over HTTP. Returns its address, such as `night-shift`. */
  group(founder: Person, name: string, visibility: Visibility): Promise<string>;
  /** Founds nothing and asks nobody: makes this person a member. */
  join(person: Person, address: string): Promise<void>;
  /** Opens a topic over HTTP. Returns its id. */
  topic(author: Person, group: string, title: string, fields?: Fields): Promise<string>;
  /** Replies over HTTP. Returns the new post's id. */
  reply(author: Person, topic: string, body: string, fields?: Fields): Promise<string>;
  /** A conversation in which one listens to the other, as an accepted offer begins it. Returns its id. */
  listening(asker: Person, listener: Person): Promise<string>;
  drop(): Promise<void>;
}

export type Visibility = 'public' | 'community' | 'private' | 'hidden';
type Fields = Record<string, string | string[]>;

/** As the server tells of one: to do without it costs the program more than to look. */
const connection = { incoming: { complete: true, socket: { remoteAddress: '127.0.0.1' } } };

export class Client {
  readonly cookies = new Map<string, string>();
  private readonly app: World['app'];
  constructor(app: World['app']) {
    this.app = app;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(new Request(`http://localhost${path}`, { headers }));
  }

  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    // Browsers say how long a form is. One that says nothing may be without end, and few of these are taken at a time.
    const said = { 'content-length': String(Buffer.byteLength(body.toString())), ...headers };
    return this.send(new Request(`http://localhost${path}`, { method: 'POST', body, headers: said }));
  }

  /** A form with files, as a browser sends it. */
  async upload(
    path: string,
    fields: Fields,
    files: readonly File[],
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    for (const file of files) body.append('file', file);
    // As bytes: a stream that the program has read enough of fails in the library that makes it.
    const made = new Response(body);
    const type = made.headers.get('content-type')!;
    const bytes = await made.arrayBuffer();
    return this.send(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        body: bytes,
        headers: { 'content-type': type, ...headers },
      }),
    );
  }

  /** The page as text; throws when the answer is not 200. */
  async page(path: string): Promise<string> {
    const answer = await this.get(path);
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}`);
    return answer.text();
  }

  /** Where a form led to; throws when it was not taken. */
  async go(path: string, fields: Fields = {}): Promise<string> {
    const answer = await this.post(path, fields);
    if (answer.status !== 303)
      throw new Error(`POST ${path} answered ${answer.status}: ${textOf(await answer.text())}`);
    return answer.headers.get('location') ?? '';
  }

  async send(request: Request): Promise<Response> {
    if (this.cookies.size > 0) {
      request.headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const answer = await this.app.request(request, undefined, connection);
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (!name) continue;
      if (!value || /max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

export class Person extends Client {
  readonly id: string;
  readonly name: string;
  constructor(app: World['app'], id: string, name: string) {
    super(app);
    this.id = id;
    this.name = name;
  }
}

/** @param options `through`: the address of a transaction pooler in front of the database at this address. */
export async function newWorld(
  options: {
    through?: (databaseUrl: string) => Promise<string>;
    /** Parts of the program that are not as usual. */
    parts?: (db: Database, databaseUrl: string) => Partial<AppParts>;
    onTime?: NonNullable<Parameters<typeof openDatabase>[1]>['onTime'];
    /** Of a server of the test's own, and its replica. */
    place?: EmptyPlace;
    replicaUrl?: string;
  } = {},
): Promise<World> {
  const { databaseUrl, superuserUrl, drop } = options.place ?? (await emptyPlace());
  const db = openDatabase((await options.through?.(databaseUrl)) ?? databaseUrl, {
    connections: 3,
    prepare: options.through === undefined,
    replicaUrl: options.replicaUrl,
    onTime: options.onTime,
  });
  const clock = { now: Date.now() };
  const folder = join(tmpdir(), `peerhood-files-${randomBytes(8).toString('hex')}`);
  const attachments = { store: diskStore(folder), limits: { bytes: 10 * 1024 * 1024, perPost: 4 } };
  const backUps: World['backUps'] = {};
  const app = createApp({
    db,
    limits: makeLimits(() => clock.now),
    attachments,
    assets: {
      css: '/assets/style.css',
      script: '/assets/client.js',
      font: '/assets/font.woff2',
      mark: '/assets/mark.svg',
      icons: { small: '/assets/icon.png', large: '/assets/icon.png', maskable: '/assets/icon.png' },
    },
    files: new Map(),
    settings: {
      publicUrl: 'http://localhost',
      secure: false,
      secret: 'a secret for tests alone, 32 characters',
      trustProxy: 0,
      backUps: async () => backUps.late,
    },
    // A failed answer is a failed test, and says why.
    log: (line, error) => {
      if (line !== 'conflict') console.error(line, error);
    },
    ...options.parts?.(db, databaseUrl),
  });

  return {
    db,
    databaseUrl,
    superuserUrl,
    clock,
    backUps,
    app,
    attachments,
    visitor: () => new Client(app),

    async person(name, role) {
      const { token, hash } = newToken();
      const id = await db.asSystem(async (system) => {
        const person = await system.first(
          sql<{
            id: string;
          }>`insert into people (name, name_key, admitted_at, settled_at) values (${name}, ${nameKey(name)}, now(), now()) returning id`,
        );
        await system.all(sql`insert into profiles (person_id) values (${person!.id})`);
        if (role)
          await system.all(sql`insert into place_roles (person_id, role) values (${person!.id}, ${role})`);
        await system.all(
          sql`insert into sessions (token_hash, person_id, expires_at) values (${hash}, ${person!.id}, now() + interval '1 day')`,
        );
        return person!.id;
      });
      const person = new Person(app, id, name);
      person.cookies.set('session', token);
      return person;
    },

    async group(founder, name, visibility) {
      const location = await founder.go('/groups', { name, visibility });
      return location.replace('/groups/', '');
    },

    async join(person, address) {
      await db.asSystem((system) =>
        system.all(sql`insert into memberships (group_id, person_id, agreed_version)
          select id, ${person.id}, agreement_version from groups where address = ${address}`),
      );
    },

    async topic(author, group, title, fields = {}) {
      const location = await author.go(`/groups/${group}/topics`, {
        kind: 'question',
        title,
        body: `About ${title}.`,
        ...fields,
      });
      return /\/topics\/([0-9a-f-]{36})/.exec(location)![1]!;
    },

    async reply(author, topic, body, fields = {}) {
      await author.go(`/topics/${topic}/posts`, { body, ...fields });
      const post = await db.asSystem((system) =>
        system.first(
          sql<{
            id: string;
          }>`select id from posts where topic_id = ${topic} and author_id = ${author.id} order by created_at desc, id desc limit 1`,
        ),
      );
      return post!.id;
    },

    async listening(asker, listener) {
      return db.asSystem(async (system) => {
        const { id } = (await system.first(
          sql<{ id: string }>`insert into rooms (made_by) values (${asker.id}) returning id`,
        ))!;
        await system.all(sql`insert into conversations (room_id, asker_id, asked_id, kind)
          values (${id}, ${asker.id}, ${listener.id}, 'listening')`);
        await system.all(sql`insert into conversation_answers (room_id, person_id, kind)
          values (${id}, ${listener.id}, 'accepted')`);
        await system.all(sql`insert into listenings (room_id, purpose, asker_id, listener_id)
          values (${id}, 'support', ${asker.id}, ${listener.id})`);
        return id;
      });
    },

    async drop() {
      await db.close();
      await rm(folder, { recursive: true, force: true });
      await drop();
    },
  };
}

/** What a page says, without its markup: for messages and for comparing. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../src/app.tsx';
import { openDatabase } from '../src/platform/db.ts';
import { type Limits, makeLimits } from '../src/platform/limits.ts';
import { openLive } from '../src/platform/live.ts';
import type { Client, World } from './world.ts';

/** A process of the program over a world's database, as far as streams go: pages over HTTP, and a bus of its own. */
export interface Process {
  port: number;
  close(): Promise<void>;
}

/** That a bus is lost some tests bring about themselves. */
const unexpected = (line: string) => /hear nothing|is away/.test(line) || console.error(line);

const secret = 'a secret for tests alone, 32 characters';

export async function startProcess(
  world: World,
  { valkeyUrl, limits, beatEvery }: { valkeyUrl?: string; limits?: Limits; beatEvery?: number } = {},
): Promise<Process> {
  const db = openDatabase(world.databaseUrl, { connections: 3, onError: () => {} });
  const live = openLive({
    db,
    databaseUrl: world.databaseUrl,
    valkeyUrl,
    beatEvery,
    secret,
    log: unexpected,
  });
  const app = createApp({
    db,
    limits: limits ?? makeLimits(),
    live,
    attachments: world.attachments,
    assets: {
      css: '',
      script: '',
      font: '',
      mark: '',
      icons: { small: '/assets/icon.png', large: '/assets/icon.png', maskable: '/assets/icon.png' },
    },
    files: new Map(),
    settings: { publicUrl: 'http://localhost', secure: false, secret, trustProxy: 1 },
    log: (line, error) => console.error(line, error),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await live.close();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await db.close();
    },
  };
}

export interface Said {
  event: string;
  data: string;
  id: string | undefined;
}

/** A stream as a browser reads it. */
export class Stream {
  status = 0;
  headers: IncomingMessage['headers'] = {};
  /** Everything but signs of life. */
  readonly said: Said[] = [];
  /** Of a refusal. */
  body = '';
  ended = false;
  private readonly request: ClientRequest;
  private readonly waiting = new Set<() => void>();
  private readonly answered: Promise<void>;

  constructor(process: Process, path: string, who: Client | undefined, headers: Record<string, string> = {}) {
    const cookie = [...(who?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    this.request = get({
      port: process.port,
      path,
      agent: false,
      headers: { accept: 'text/event-stream', ...(cookie ? { cookie } : {}), ...headers },
    });
    this.answered = new Promise((resolve, reject) => {
      this.request.once('error', (error) => {
        this.end();
        reject(error);
      });
      this.request.once('response', (answer) => {
        this.status = answer.statusCode ?? 0;
        this.headers = answer.headers;
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (data: string) => {
          this.body += data;
          const parts = (text + data).split('\n\n');
          text = parts.pop()!;
          for (const part of parts) this.take(part);
        });
        answer.on('error', () => {});
        answer.once('close', () => this.end());
        resolve();
      });
    });
    this.answered.catch(() => {});
  }

  /** Once it is open and looked after. */
  async begun(): Promise<this> {
    await this.answered;
    if (this.status === 200) await this.hears('hello');
    else await this.over();
    return this;
  }

  /** What it last heard, as `Last-Event-ID`. */
  get last(): string | undefined {
    return this.said.findLast(({ id }) => id !== undefined)?.id;
  }

  /** The first of this kind, and of this id when one is given; waits for it. */
  async hears(event: string, data?: string): Promise<Said> {
    for (;;) {
      const found = this.said.find(
        (each) => each.event === event && (data === undefined || each.data === data),
      );
      if (found) return found;
      if (this.ended) throw new Error(`ended without ${event}: ${JSON.stringify(this.said)}`);
      await this.more();
    }
  }

  /** Once the other side has ended it. */
  async over(): Promise<this> {
    while (!this.ended) await this.more();
    return this;
  }

  close(): void {
    this.request.destroy();
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add(resolve);
    });
  }

  private take(part: string): void {
    const fields = new Map(
      part.split('\n').map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trimStart()];
      }),
    );
    const event = fields.get('event');
    if (event) this.said.push({ event, data: fields.get('data') ?? '', id: fields.get('id') });
    this.wake();
  }

  private end(): void {
    this.ended = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

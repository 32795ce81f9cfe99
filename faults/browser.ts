import { Agent, type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
  milliseconds: number;
}

/** Nobody waits longer for a page than this. */
const PATIENCE = 25_000;

/** As much of a browser as these trials need: cookies, forms, and an end to waiting. */
export class Browser {
  readonly cookies = new Map<string, string>();
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });
  private readonly port: number;
  private readonly headers: Record<string, string>;
  constructor(port: number, headers: Record<string, string> = {}) {
    this.port = port;
    this.headers = headers;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    });
  }

  /** A form with one file in it. */
  upload(path: string, fields: Record<string, string>, file: { name: string; content: Buffer }) {
    const border = `----------${Math.random().toString(36).slice(2)}`;
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${border}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const head = `--${border}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: text/plain\r\n\r\n`;
    const body = Buffer.concat([
      ...parts,
      Buffer.from(head),
      file.content,
      Buffer.from(`\r\n--${border}--\r\n`),
    ]);
    return this.send('POST', path, body, {
      'content-type': `multipart/form-data; boundary=${border}`,
      'sec-fetch-site': 'same-origin',
    });
  }

  /** Rejects when the connection fails, or nothing comes for too long: the error's code is then EHANG. */
  private send(
    method: string,
    path: string,
    body: string | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const asked: ClientRequest = request(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path,
          agent: this.agent,
          headers: {
            ...this.headers,
            ...headers,
            ...(this.cookies.size > 0 && { cookie: cookieLine(this.cookies) }),
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.once('error', fail);
          answer.once('end', () => {
            clearTimeout(late);
            this.keep(answer.headers['set-cookie'] ?? []);
            const bytes = Buffer.concat(chunks);
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: bytes.toString(),
              bytes,
              milliseconds: performance.now() - began,
            });
          });
        },
      );
      const fail = (error: Error) => {
        clearTimeout(late);
        reject(error);
      };
      const late = setTimeout(() => {
        asked.destroy(Object.assign(new Error(`nothing came of ${method} ${path}`), { code: 'EHANG' }));
      }, PATIENCE);
      asked.once('error', fail);
      asked.end(body);
    });
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (!name) continue;
      if (!value || /max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  close(): void {
    this.agent.destroy();
  }
}

const cookieLine = (cookies: ReadonlyMap<string, string>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** Opens a page as a browser does: from where its stream goes on stands in it. */
export async function listenTo(browser: Browser, port: number, topic: string): Promise<Listener> {
  const { body } = await browser.get(`/topics/${topic}`);
  const since = /data-since="([^"]+)"/.exec(body)?.[1];
  if (!since) throw new Error('The page does not say from where its stream goes on.');
  const listener = new Listener(port, `/topics/${topic}/live`, browser.cookies, since);
  await listener.until(() => listener.comebacks >= 0);
  return listener;
}

/** A live page that comes back after each loss, with what it heard last, as the script of a page does. */
class Listener {
  /** What it was told, by id. */
  readonly heard = new Set<string>();
  /** When it was told to look at all of it anew, in milliseconds since 1970. */
  readonly reloads: number[] = [];
  comebacks = -1;
  private last: string;
  private over = false;
  private open: ClientRequest | undefined;
  private readonly waiting = new Set<() => void>();
  private readonly at: { port: number; path: string; cookies: ReadonlyMap<string, string> };

  constructor(port: number, path: string, cookies: ReadonlyMap<string, string>, since: string) {
    this.at = { port, path, cookies };
    this.last = since;
    this.listen();
  }

  /** Resolves once `is` is true; looked at whenever something comes. */
  async until(is: () => boolean): Promise<void> {
    while (!is()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  close(): void {
    this.over = true;
    this.open?.destroy();
  }

  private listen(): void {
    if (this.over) return;
    const { port, path, cookies } = this.at;
    let text = '';
    let done = false;
    const again = () => {
      if (done) return;
      done = true;
      setTimeout(() => this.listen(), 100 + Math.random() * 200);
    };
    this.open = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent: false,
        headers: {
          accept: 'text/event-stream',
          cookie: cookieLine(cookies),
          ...(this.last && { 'last-event-id': this.last }),
        },
      },
      (answer) => {
        answer.once('close', again).on('error', again);
        if (answer.statusCode !== 200) return void answer.resume();
        answer.setEncoding('utf8').on('data', (data: string) => {
          const parts = (text + data).split('\n\n');
          text = parts.pop() ?? '';
          for (const part of parts) this.take(part);
        });
      },
    );
    this.open.once('error', again).end();
  }

  private take(part: string): void {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(part)?.[1];
    const event = field('event');
    this.last = field('id') ?? this.last;
    if (event === 'hello') this.comebacks++;
    else if (event === 'reload') this.reloads.push(Date.now());
    else if (event) this.heard.add(field('data') ?? '');
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

export type { Listener };

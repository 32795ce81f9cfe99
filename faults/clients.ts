import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Browser } from './browser.ts';
import { makeLoad } from './load.ts';
import { openPlace } from './place.ts';

export interface ClientsResult {
  /** How many connections of each kind were open at the same time. */
  kinds: Record<string, number>;
  /** Of the program, in megabytes: before, and the most while they were there. */
  memoryBefore: number;
  memoryMost: number;
  /** Pages that others read meanwhile: how many, how many were not answered with 200, and the slowest, in milliseconds. */
  pages: number;
  failed: number;
  slowest: number;
  /** Drafts of uploads that broke off, and are still there. */
  draftsLeft: number;
  /** Of each kind, how many connections the program had let go of by the end: each once, and none that we ended. */
  letGo: Record<string, number>;
}

/**
 * Clients that are slow, broken or mean, all at once: heads and bodies that never end, half-closed connections, uploads that
 * break off, readers that never read. @param until resolves when they have been there for long enough
 */
export async function clients({
  seed,
  each,
  until,
}: {
  seed: number;
  each: number;
  until: (letGo: Readonly<Record<string, number>>) => Promise<void>;
}): Promise<ClientsResult> {
  const place = await openPlace();
  const sockets: Socket[] = [];
  const letGo: Record<string, number> = {};
  const ended = new Set<Socket>();
  try {
    const load = await makeLoad(place, { people: 2, seed });
    const [person] = load.people as [(typeof load.people)[0]];
    const cookie = [...person.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const memory = () =>
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${place.program.pid}/status`, 'utf8'))?.[1]) / 1024;
    const open = async (first: string | Buffer, kind: string, reads = true) => {
      const socket = connect({ port: place.port, host: '127.0.0.1', allowHalfOpen: true });
      sockets.push(socket);
      socket.on('error', () => {});
      const isGone = () => {
        if (ended.has(socket)) return;
        ended.add(socket);
        letGo[kind] = (letGo[kind] ?? 0) + 1;
      };
      socket.once('close', isGone).once('end', isGone);
      // Who never reads what came does not hear the end of it either.
      if (reads) socket.resume();
      await new Promise<void>((resolve) => socket.write(first, () => resolve()));
      return socket;
    };
    const memoryBefore = memory();
    let memoryMost = memoryBefore;
    let over = false;
    const times: number[] = [];
    let failed = 0;
    const reading = (async () => {
      const browser = new Browser(place.port);
      while (!over) {
        const answer = await browser.get('/groups').catch(() => undefined);
        if (answer?.status === 200) times.push(answer.milliseconds);
        else failed++;
        memoryMost = Math.max(memoryMost, memory());
        await pause(50);
      }
      browser.close();
    })();

    const topic = `/topics/${load.people[1]!.topic}`;
    const head = `Host: localhost\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\n`;
    const form = 'Content-Type: application/x-www-form-urlencoded\r\n';
    const many = Buffer.alloc(900_000, 'a');
    const kinds: Record<string, (kind: string) => Promise<unknown>> = {
      'head that never ends': (kind) => open('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', kind),
      'body that never ends': (kind) =>
        open(
          Buffer.concat([
            Buffer.from(`POST ${topic}/posts HTTP/1.1\r\n${head}${form}Content-Length: 1000000\r\n\r\nbody=`),
            many,
          ]),
          kind,
        ),
      'half closed': async (kind) => (await open(`GET ${topic} HTTP/1.1\r\n${head}\r\n`, kind)).end(),
      'upload that breaks off': async (kind) => {
        const border = '----------broken';
        const part = `--${border}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n`;
        const socket = await open(
          Buffer.concat([
            Buffer.from(
              `POST /files HTTP/1.1\r\n${head}Content-Type: multipart/form-data; boundary=${border}\r\nContent-Length: 5000000\r\n\r\n${part}`,
            ),
            many,
          ]),
          kind,
        );
        setTimeout(() => {
          ended.add(socket);
          socket.destroy();
        }, 500).unref();
      },
      // Nothing is ever read of what these ask for.
      'stream that is not read': (kind) => open(`GET ${topic}/live HTTP/1.1\r\n${head}\r\n`, kind, false),
      'pages that are not read': (kind) =>
        open(`GET ${topic} HTTP/1.1\r\n${head}\r\n`.repeat(200), kind, false),
    };
    const counts: Record<string, number> = {};
    for (const [kind, begin] of Object.entries(kinds)) {
      // A person has sixteen streams at most, and so many uploads at a time.
      const some = kind.startsWith('stream')
        ? Math.min(each, 16)
        : kind.startsWith('upload')
          ? Math.min(each, 40)
          : each;
      counts[kind] = some;
      for (let done = 0; done < some; done++) await begin(kind);
    }
    await until(letGo);
    while (times.length + failed < 20) await pause(20);
    over = true;
    await reading;
    for (const socket of sockets) {
      ended.add(socket);
      socket.destroy();
    }
    // The program hears of what broke off a moment later.
    const drafts = () => {
      const folder = `${place.data}/files/incoming`;
      return existsSync(folder) ? readdirSync(folder).length : 0;
    };
    for (let tries = 0; drafts() > 0 && tries < 500; tries++) await pause(20);
    return {
      kinds: counts,
      memoryBefore: Math.round(memoryBefore),
      memoryMost: Math.round(memoryMost),
      pages: times.length,
      failed,
      slowest: Math.round(Math.max(...times)),
      draftsLeft: drafts(),
      letGo,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    await place.close();
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openPool } from './pool.ts';

/** As much of a server as these tests need: it greets while it `greets`, and answers when it is told to. */
async function startServer() {
  const sockets = new Set<Socket>();
  const waiting: Socket[] = [];
  const wake = new Set<() => void>();
  const fake = {
    url: '',
    greets: true,
    answers: false,
    /** How many asked something so far, and how many connections ended. */
    asked: 0,
    ended: 0,
    async until(is: () => boolean): Promise<void> {
      while (!is()) await new Promise<void>((resolve) => wake.add(resolve));
    },
    answerAll(): void {
      fake.answers = true;
      for (const socket of waiting.splice(0)) socket.write(answer);
    },
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    let known = false;
    socket.on('data', (data) => {
      if (!known) {
        known = true;
        if (fake.greets) socket.write(greeting);
      } else if (data[0] === 'Q'.charCodeAt(0) || data[0] === 'P'.charCodeAt(0)) {
        fake.asked++;
        if (fake.answers) socket.write(answer);
        else waiting.push(socket);
      }
      for (const look of wake) look();
      wake.clear();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      fake.ended++;
      sockets.delete(socket);
      for (const look of wake) look();
      wake.clear();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  fake.url = `postgres://somebody@127.0.0.1:${(server.address() as { port: number }).port}/place`;
  return fake;
}

const message = (kind: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const ready = message('Z', Buffer.from('I'));
const greeting = Buffer.concat([message('R', Buffer.alloc(4)), message('K', Buffer.alloc(8)), ready]);
const answer = Buffer.concat([message('C', Buffer.from('SELECT 0\0')), ready]);

const open = (url: string, more: { direct?: boolean; directUrl?: string } = {}) => {
  const said: string[] = [];
  const pool = openPool({
    url,
    connections: 1,
    patience: 100,
    longest: 300,
    onError: ({ message }) => said.push(message),
    ...more,
  });
  onTestFinished(() => pool.end());
  return { pool, said };
};

test('a server that greets and answers late is not away: what waits there is answered in the end', async () => {
  const server = await startServer();
  const { pool, said } = open(server.url);
  const late = pool.query('select 1');
  // Twice it was asked how it is, and did not say.
  await server.until(() => server.ended >= 2);
  server.answerAll();
  expect((await late).rows).toEqual([]);
  expect((await pool.query('select 2')).rows).toEqual([]);
  expect(said).toEqual([]);
});

test('a pooler with a long queue is not away either, while it and the server past it greet', async () => {
  const [pooler, server] = [await startServer(), await startServer()];
  const { pool, said } = open(pooler.url, { direct: false, directUrl: server.url });
  const late = pool.query('select 1');
  await server.until(() => server.ended >= 2);
  expect(pooler.asked).toBe(1);
  pooler.answerAll();
  expect((await late).rows).toEqual([]);
  expect(said).toEqual([]);
});

test.each(['the pooler', 'the server past it'])(
  'where %s does not greet any more, whoever waits is told so at once',
  async (who) => {
    const [pooler, server] = [await startServer(), await startServer()];
    const { pool, said } = open(pooler.url, { direct: false, directUrl: server.url });
    const late = pool.query('select 1');
    await pooler.until(() => pooler.asked === 1);
    const silent = who === 'the pooler' ? pooler : server;
    silent.greets = false;
    await expect(late).rejects.toThrow();
    await expect(pool.query('select 2')).rejects.toThrow('The database does not answer.');
    expect(said).toContain('The database does not answer.');
    // And when it greets again, all goes on.
    silent.greets = true;
    pooler.answerAll();
    await expect
      .poll(
        () =>
          pool.query('select 3').then(
            () => 'answered',
            () => 'refused',
          ),
        { timeout: 10_000 },
      )
      .toBe('answered');
  },
);

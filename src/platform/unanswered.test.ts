import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limitUnanswered } from './unanswered.ts';

async function startServer(handle: (answer: ServerResponse) => void) {
  const server = createServer((_, answer) => handle(answer));
  limitUnanswered(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

const ask = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

test('who asks two hundred times at once over one connection is let go of, and little of it is begun', async () => {
  let begun = 0;
  const socket = await startServer(() => begun++);
  socket.resume().write(ask.repeat(200));
  await once(socket, 'close');
  expect(begun).toBe(8);
});

test('who waits for each answer may ask for ever, and a few at once are answered in their order', async () => {
  let begun = 0;
  const socket = await startServer((answer) => answer.end(`number ${++begun}.`));
  let text = '';
  socket.setEncoding('utf8').on('data', (data) => {
    text += data;
  });
  for (let each = 1; each <= 40; each++) {
    socket.write(ask);
    while (!text.includes(`number ${each}.`)) await once(socket, 'data');
  }
  socket.write(ask.repeat(8));
  while (!text.includes('number 48.')) await once(socket, 'data');
  expect([...text.matchAll(/number (\d+)/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 48 }, (_, place) => place + 1),
  );
});

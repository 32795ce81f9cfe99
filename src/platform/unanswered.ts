import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests on one connection that wait for their answers. Browsers and proxies send the next when they have the last. */
const MOST = 8;

/**
 * Lets go of whoever asks on and on over one connection and waits for no answer: Node would begin all of it at once, and
 * keep what is not read in memory, some gigabytes for a few hundred such connections.
 */
export function limitUnanswered(server: Server): void {
  const handlers = server.listeners('request') as ((
    asked: IncomingMessage,
    answer: ServerResponse,
  ) => void)[];
  const open = new WeakMap<Socket, number>();
  server.removeAllListeners('request');
  server.on('request', (asked: IncomingMessage, answer: ServerResponse) => {
    const { socket } = asked;
    const now = (open.get(socket) ?? 0) + 1;
    open.set(socket, now);
    answer.once('close', () => open.set(socket, (open.get(socket) ?? 1) - 1));
    // What had been read of it already still comes here after the end.
    if (now > MOST || socket.destroyed) socket.destroy();
    else for (const handle of handlers) handle.call(server, asked, answer);
  });
}

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What stands between the program and a database outside, and can be taken away. */
export interface Proxy {
  port: number;
  /** Everything is passed on again; who was connected before hears nothing for ever. */
  open(): Promise<void>;
  /** As when the server is gone and its machine is there: connections end, and new ones are refused. */
  refuse(): Promise<void>;
  /** As when the machine or the network is gone: nothing is passed on, and nobody is told. */
  swallow(): void;
  close(): Promise<void>;
}

export async function openProxy(to: string): Promise<Proxy> {
  let swallows = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to);
    let deaf = swallows;
    for (const [from, into] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('data', (data) => {
        // What was lost once does not come later.
        deaf ||= swallows;
        if (!deaf) into.write(data);
      });
      from.on('close', () => {
        sockets.delete(from);
        if (!deaf && !swallows) into.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as { port: number };
  const refuse = async () => {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    async open() {
      swallows = false;
      if (!server.listening) await listen(port);
    },
    refuse,
    swallow() {
      swallows = true;
    },
    close: refuse,
  };
}

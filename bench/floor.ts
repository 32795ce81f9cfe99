import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import pg from 'pg';

/** What the bare server does for a page: these statements, then this many bytes. */
export interface FloorPage {
  path: string;
  statements: { text: string; values: unknown[] }[];
  bytes: number;
}
export interface FloorPlan {
  databaseUrl: string;
  connections: number;
  /** Whose page it is: the statements ask for them, and for their groups. */
  viewer: string;
  pages: FloorPage[];
}

/**
 * The floor: `node:http` and `pg` with named prepared statements, nothing else. It runs the page's own SQL as
 * a role that row-level security does not hold, the statements of a page one after the other on one
 * connection that knows its viewer beforehand, and writes as many bytes. Prints its port.
 */
export async function runFloor(planFile: string): Promise<void> {
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as FloorPlan;
  const pool = new pg.Pool({ connectionString: plan.databaseUrl, max: plan.connections });
  // The same rows must come back as for the viewer, or the floor would do less work than the page.
  pool.on('connect', (client) => {
    client.query(sight, [plan.viewer]);
  });
  const names = new Map<string, string>();
  const pages = new Map(
    plan.pages.map(({ path, statements, bytes }) => [
      path,
      {
        body: Buffer.alloc(bytes, 'x'),
        statements: statements.map(({ text, values }) => {
          if (!names.has(text)) names.set(text, `s${names.size}`);
          return { name: names.get(text)!, text, values: values.map(revive) };
        }),
      },
    ]),
  );
  const server = createServer(async (request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const client = await pool.connect();
    for (const statement of page.statements) await client.query(statement);
    client.release();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.body.length,
    });
    response.end(page.body);
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as { port: number }).port}\n`);
  });
  process.on('SIGTERM', () => process.exit(0));
}

/** The floor of streams: whatever it is told goes to all who listen, as the same bytes. Prints its port. */
export function runBareStreams(): void {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const id = /^\/tell\?id=([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (id) {
      const said = Buffer.from(`id: 1234567-${Math.floor(Date.now() / 1000)}\nevent: post\ndata: ${id}\n\n`);
      for (const stream of open) stream.write(said);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: hello\ndata: 0\n\n');
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as { port: number }).port}\n`);
  });
  process.on('SIGTERM', () => process.exit(0));
}

const sight = `select set_config('peerhood.viewer', $1::text, false),
  set_config('peerhood.groups', coalesce((select string_agg(group_id::text, ',') from memberships where person_id = $1::uuid), ''), false),
  set_config('peerhood.facilitates', coalesce((select string_agg(group_id::text, ',') from memberships where person_id = $1::uuid and role = 'facilitator'), ''), false),
  set_config('peerhood.blocked', '', false)`;

/** Buffers do not survive JSON by themselves. */
function revive(value: unknown): unknown {
  const held = value as { type?: string; data?: number[] } | null;
  return held && typeof held === 'object' && held.type === 'Buffer' ? Buffer.from(held.data!) : value;
}

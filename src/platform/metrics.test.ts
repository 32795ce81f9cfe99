import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { openMeters } from './meters.ts';
import { serveMetrics } from './metrics.ts';

function counted() {
  const meters = openMeters();
  const app = new Hono();
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    meters.request(c, performance.now() - began);
  });
  app.use(async (_, next) => next());
  app.get('/topics/new', (c) => c.text('new'));
  app.get('/topics/:topic', (c) => c.text('a topic'));
  app.post('/topics/:topic', (c) => c.text('no', 422));
  app.get('/broken', () => {
    throw new Error('planted');
  });
  app.onError((_, c) => c.text('broken', 500));
  return { meters, app };
}

const linesOf = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(name));

test('requests are counted by the pattern of the route that answered, and never by their address', async () => {
  const { meters, app } = counted();
  for (const path of [
    '/topics/anas-secret',
    '/topics/another?q=secret',
    '/topics/new',
    '/broken',
    '/secret/x',
  ])
    await app.request(path);
  await app.request('/topics/anas-secret', { method: 'POST' });
  await app.request('/other-secret', { method: 'SECRET' });
  const text = meters.write([]);
  expect(linesOf(text, 'peerhood_requests_total').sort()).toEqual([
    'peerhood_requests_total{route="/broken",method="GET",status="5xx"} 1',
    'peerhood_requests_total{route="/topics/:topic",method="GET",status="2xx"} 2',
    'peerhood_requests_total{route="/topics/:topic",method="POST",status="4xx"} 1',
    'peerhood_requests_total{route="/topics/new",method="GET",status="2xx"} 1',
    'peerhood_requests_total{route="none",method="any",status="4xx"} 2',
  ]);
  expect(text).not.toMatch(/secret|anas/i);
});

test('whatever people ask for, no more numbers are kept than there are routes', async () => {
  const { meters, app } = counted();
  await app.request('/topics/first');
  await app.request('/nothing');
  const before = meters.write([]).split('\n').length;
  for (let turn = 0; turn < 300; turn++) {
    await app.request(`/topics/${turn}`);
    await app.request(`/nothing/${turn}`, { method: `M${turn}` });
  }
  expect(meters.write([]).split('\n')).toHaveLength(before);
});

test('a histogram adds up as its format says', () => {
  const meters = openMeters();
  for (const milliseconds of [1, 5, 6, 40, 60_000]) meters.database(0, milliseconds);
  const text = meters.write([{ name: 'x', help: 'X.', value: 1, labels: { of: 'a"b\\c' } }]);
  const counts = linesOf(text, 'peerhood_database_seconds_bucket');
  expect(counts[0]).toBe('peerhood_database_seconds_bucket{le="0.005"} 2');
  expect(counts[1]).toBe('peerhood_database_seconds_bucket{le="0.01"} 3');
  expect(counts.at(-1)).toBe('peerhood_database_seconds_bucket{le="+Inf"} 5');
  expect(text).toContain('\npeerhood_database_seconds_count 5\n');
  expect(Number(/peerhood_database_seconds_sum (\S+)/.exec(text)![1])).toBeCloseTo(60.052);
  expect(text).toContain('\nx{of="a\\"b\\\\c"} 1\n');
  // Each line is a comment or a sample, and the last one ends.
  expect(text).toMatch(/^(?:(?:# (?:HELP|TYPE) .+|[a-z_]+(?:\{[^\n]*\})? [-+.\deE]+)\n)+$/);
});

test('figures are shown on a port of their own, also while the database is away', async () => {
  const { meters, app } = counted();
  await app.request('/topics/one');
  let away = false;
  const queue = { due: 3, oldest: 12.5 };
  const server = await serveMetrics({
    host: '127.0.0.1',
    port: 0,
    meters,
    db: {
      pool: () => ({ open: 3, idle: 1, waiting: 4 }),
      replica: () => ({ away: false, behind: undefined, here: 70, passedOn: 8 }),
    },
    live: { count: () => 7 },
    queues: async () => {
      if (away) throw new Error('away');
      return { jobs: { ...queue, failed: 1 }, waiting: { due: 2, oldest: 1 } };
    },
  });
  try {
    const address = `http://127.0.0.1:${server.port}/metrics`;
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await answer.text();
    for (const line of [
      'peerhood_up 1',
      'peerhood_pool_connections{state="busy"} 2',
      'peerhood_pool_waiting 4',
      'peerhood_streams 7',
      'peerhood_replica_up 1',
      'peerhood_replica_reads{from="replica"} 70',
      'peerhood_replica_reads{from="primary"} 8',
      'peerhood_jobs_due 3',
      'peerhood_jobs_oldest_seconds 12.5',
      'peerhood_jobs_failed 1',
      'peerhood_outbox_due 2',
    ])
      expect(text).toContain(`\n${line}\n`);
    // It is not known how far it is behind: no figure says that it is not.
    expect(text).not.toContain('peerhood_replica_behind_seconds');
    expect(text).toMatch(/peerhood_event_loop_delay_seconds\{of="p99"\} [\d.e-]+\n/);
    expect(text).toMatch(/process_resident_memory_bytes \d{7,}\n/);
    away = true;
    const then = await (await fetch(address)).text();
    expect(then).toContain('\npeerhood_up 0\n');
    expect(then).not.toContain('peerhood_jobs_due');
    expect((await fetch(address.replace('metrics', 'topics'))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
    // The same port again is refused in one line that names the setting.
    await expect(
      serveMetrics({
        host: '127.0.0.1',
        port: server.port,
        meters,
        db: undefined!,
        live: undefined!,
        queues: undefined!,
      }),
    ).rejects.toThrow(/^METRICS_PORT \d+ cannot be opened on 127\.0\.0\.1 \(EADDRINUSE\)/);
  } finally {
    await server.close();
  }
});

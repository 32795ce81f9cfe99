import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Database } from './db.ts';
import type { Live } from './live.ts';
import type { Gauge, Meters } from './meters.ts';
import type { Queue } from './probe.ts';
import { Refusal } from './refusal.ts';
import type { ReplicaState } from './replica.ts';

interface MetricsParts {
  host: string;
  port: number;
  meters: Meters;
  db: Pick<Database, 'pool' | 'replica'>;
  live: Pick<Live, 'count'>;
  queues: () => Promise<{ jobs: Queue & { failed: number }; waiting: Queue }>;
}

/** In milliseconds. */
const resolution = 20;

/**
 * Shows figures at `/metrics`, on a port of their own that nothing leads to from outside.
 * @throws Refusal when the port cannot be opened
 */
export async function serveMetrics({
  host,
  port,
  ...parts
}: MetricsParts): Promise<{ port: number; close(): Promise<void> }> {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const server = createServer(async ({ method, url }, answer) => {
    if ((method !== 'GET' && method !== 'HEAD') || url?.split('?')[0] !== '/metrics') {
      answer.writeHead(404).end();
      return;
    }
    const text = parts.meters.write(await gaugesOf(parts, delay));
    delay.reset();
    answer
      .writeHead(200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      })
      .end(text);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    delay.disable();
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`METRICS_PORT ${port} cannot be opened on ${host} (${code}). Choose another one.`);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      delay.disable();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function gaugesOf(
  { db, live, queues }: Omit<MetricsParts, 'host' | 'port'>,
  delay: ReturnType<typeof monitorEventLoopDelay>,
): Promise<Gauge[]> {
  // A database that is away is told by the figure below, not by an answer that fails.
  const found = await queues().catch(() => undefined);
  const pool = db.pool();
  const memory = process.memoryUsage();
  const connections = 'Connections to the database.';
  const loop = 'How late timers were since the last look: what blocks this process.';
  // The timer that is measured comes every so often anyway: what is more than that is late.
  const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1e3);
  return [
    { name: 'peerhood_up', help: 'Whether the database answers.', value: found ? 1 : 0 },
    {
      name: 'peerhood_pool_connections',
      help: connections,
      value: pool.open - pool.idle,
      labels: { state: 'busy' },
    },
    { name: 'peerhood_pool_connections', help: connections, value: pool.idle, labels: { state: 'idle' } },
    { name: 'peerhood_pool_waiting', help: 'Who waits for a connection.', value: pool.waiting },
    ...replicaGauges(db.replica()),
    { name: 'peerhood_streams', help: 'Open live streams.', value: live.count('all') },
    ...(found
      ? [
          { name: 'peerhood_jobs_due', help: 'Jobs that are due.', value: found.jobs.due },
          {
            name: 'peerhood_jobs_oldest_seconds',
            help: 'For how long the oldest has been due.',
            value: found.jobs.oldest,
          },
          { name: 'peerhood_jobs_failed', help: 'Jobs that were given up.', value: found.jobs.failed },
          { name: 'peerhood_outbox_due', help: 'Mails that wait.', value: found.waiting.due },
          {
            name: 'peerhood_outbox_oldest_seconds',
            help: 'For how long the oldest mail has been due.',
            value: found.waiting.oldest,
          },
        ]
      : []),
    ...(
      [
        ['mean', delay.mean],
        ['p99', delay.percentile(99)],
        ['max', delay.max],
      ] as const
    ).map(([of, value]) => ({
      name: 'peerhood_event_loop_delay_seconds',
      help: loop,
      value: Number.isFinite(value) ? seconds(value) : 0,
      labels: { of },
    })),
    { name: 'process_resident_memory_bytes', help: 'Memory of this process.', value: memory.rss },
    { name: 'process_heap_bytes', help: 'Memory of what it keeps.', value: memory.heapUsed },
    {
      name: 'process_start_time_seconds',
      help: 'When this process began.',
      value: Math.round(performance.timeOrigin / 1000),
    },
  ];
}

function replicaGauges(replica: ReplicaState | undefined): Gauge[] {
  if (!replica) return [];
  const reads = 'Reads of pages since the start, by where they were answered.';
  return [
    { name: 'peerhood_replica_up', help: 'Whether the replica answers.', value: replica.away ? 0 : 1 },
    {
      name: 'peerhood_replica_behind_seconds',
      help: 'How far the replica was behind at most, when it answered last.',
      // What is not known is left out.
      value: replica.behind ?? Number.NaN,
    },
    { name: 'peerhood_replica_reads', help: reads, value: replica.here, labels: { from: 'replica' } },
    { name: 'peerhood_replica_reads', help: reads, value: replica.passedOn, labels: { from: 'primary' } },
  ];
}

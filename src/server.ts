import { readdirSync, readFileSync } from 'node:fs';
import type { OutgoingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { type AppParts, createApp, createHealth, type StaticFile } from './app.tsx';
import { backUpDaily, backUpState } from './back-up.ts';
import { alarms, weekly } from './duty/jobs.ts';
import { fileJobs } from './files/jobs.ts';
import { lateBackUps, openBackingUp, watchingBackUps } from './health/jobs.ts';
import { backUpTroubles } from './health/queries.ts';
import { quiet } from './listening/jobs.ts';
import { openDelivery, openReception, openTelling } from './notifications/jobs.ts';
import { outboxDue } from './notifications/queries.ts';
import { erasing, openKeepingList } from './own/jobs.ts';
import { addressIn } from './platform/address.ts';
import { type BusParts, openBus } from './platform/bus.ts';
import { type Database, openDatabase } from './platform/db.ts';
import type { Env } from './platform/env.ts';
import { type FileStore, openFiles } from './platform/files.ts';
import { forgetting, startJobs } from './platform/jobs.ts';
import { type Limits, makeLimits } from './platform/limits.ts';
import { openLive } from './platform/live.ts';
import { type Log, statementText } from './platform/log.ts';
import { listenForMail, openMailer, readFrom, readListen } from './platform/mail.ts';
import { openMeters } from './platform/meters.ts';
import { serveMetrics } from './platform/metrics.ts';
import { askBackUps, askQueues, openExamination, openReadiness, probe } from './platform/probe.ts';
import { Refusal } from './platform/refusal.ts';
import { limitUnanswered } from './platform/unanswered.ts';
import { noteRun } from './records/actions.ts';
import { retention } from './retention.ts';
import { asking } from './safety/jobs.ts';
import { openBringing } from './support/jobs.ts';
import { happenings, kinds } from './told.ts';
import { drawing } from './triage/jobs.ts';
import type { Assets } from './ui/frame.ts';
import { jobs as writing } from './writing/jobs.ts';

export interface Running {
  /** Where browsers reach it. */
  address: string;
  /** Goes on for a while, and says that it is about to end: whoever shares out requests sends them elsewhere. */
  drain(): Promise<void>;
  /** Finishes the requests that are under way, at most five seconds or as long as draining takes, then the jobs. */
  close(): Promise<void>;
}

/**
 * Serves pages, runs jobs, or both in this process.
 * @throws Refusal when the port is taken
 */
export async function serve({
  env,
  databaseUrl,
  secret,
  log,
}: {
  env: Env;
  databaseUrl: string;
  secret: string;
  log: Log;
}): Promise<Running> {
  const publicUrl = addressIn(env);
  // What cannot be used is said before anything is open.
  const from = readFrom(env.MAIL_FROM, publicUrl);
  const listening = env.MAIL_LISTEN ? readListen(env.MAIL_LISTEN, from.address.split('@')[1]!) : undefined;
  const directUrl = env.DATABASE_DIRECT_URL ?? databaseUrl;
  const meters = openMeters();
  const pages = env.PEERHOOD_RUN !== 'worker';
  const work = env.PEERHOOD_RUN !== 'web';
  const db = openDatabase(databaseUrl, {
    prepare: env.DATABASE_DIRECT_URL === undefined,
    directUrl: env.DATABASE_DIRECT_URL,
    replicaUrl: pages ? env.DATABASE_REPLICA_URL : undefined,
    log,
    onError: (error) => log(`Lost a database connection: ${error.message}`),
    onTime(waited, ms, statements) {
      meters.database(waited, ms);
      if (env.SLOW_QUERY_MS > 0 && ms >= env.SLOW_QUERY_MS)
        log('slow query', undefined, {
          level: 'warning',
          ms,
          statements: statements.map(({ text }) => statementText(text)),
        });
    },
  });
  const { assets, files } = readAssets();
  const bus = { databaseUrl: directUrl, valkeyUrl: env.VALKEY_URL, secret, log };
  const live = pages ? openLive({ db, ...bus, wakeWorkers: !work }) : undefined;
  const attachments = {
    store: openFiles(env),
    limits: { bytes: env.FILE_MEGABYTES * 1024 * 1024, perPost: env.FILES_PER_POST },
  };
  const limits = makeLimits();
  let jobs: Awaited<ReturnType<typeof startJobs>> | undefined;
  const backUps = () => backUpState(env, new Date());
  let draining = false;
  const ready = openReadiness(db, () => !work || (jobs?.running() ?? false));
  const missing = async () => (draining ? (['stopping'] as const) : ready());
  const appParts = (): AppParts => ({
    db,
    limits,
    ...(live && { live }),
    attachments,
    assets,
    files,
    settings: {
      publicUrl,
      secure: publicUrl.startsWith('https:'),
      secret,
      trustProxy: env.TRUST_PROXY,
      mails: env.SMTP_URL !== undefined,
      backUps: async () => lateBackUps(db, await backUps()),
    },
    development: process.env.NODE_ENV !== 'production',
    log,
    watch: { meters, all: env.LOG_REQUESTS },
    missing,
    examine: openExamination(() =>
      probe({ env, databaseUrl: directUrl, waiting: outboxDue, troubles: backUpTroubles, backUps }),
    ),
  });
  const app = pages ? createApp(appParts()) : createHealth(missing);
  // A name for whoever gives none: so HAProxy asks whether we are ready, by HTTP/1.0.
  const server = createAdaptorServer({ fetch: app.fetch, hostname: 'localhost' });
  if ('headersTimeout' in server) {
    // Whoever is slow to ask, or does not read what they asked for, is let go. A stream gives a sign of life in time.
    server.headersTimeout = 20_000;
    server.requestTimeout = 300_000;
    server.timeout = 120_000;
    limitUnanswered(server);
  }
  // Whoever keeps a connection for later is told that there is no later here, before the answer is begun.
  const answering = new Set<OutgoingMessage>();
  const isLast = (answer: OutgoingMessage) => answer.headersSent || answer.setHeader('Connection', 'close');
  server.prependListener('request', (_: unknown, answer: OutgoingMessage) => {
    if (draining) return void isLast(answer);
    answering.add(answer);
    answer.once('close', () => answering.delete(answer));
  });
  const stopServing = () => {
    draining = true;
    for (const answer of answering) isLast(answer);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(env.PORT, env.HOST, resolve);
    });
  } catch (error) {
    await live?.close();
    await db.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      throw new Refusal(`Port ${env.PORT} is taken. Choose another one: PORT=3001 npm start`);
    if (code === 'EACCES')
      throw new Refusal(`Port ${env.PORT} is not ours to open. Choose one above 1023: PORT=3000`);
    throw error;
  }
  const shut = async (error: unknown) => {
    server.close();
    await metrics?.close();
    await live?.close();
    await db.close();
    throw error;
  };
  let metrics: Awaited<ReturnType<typeof serveMetrics>> | undefined;
  if (env.METRICS_PORT !== undefined)
    metrics = await serveMetrics({
      host: env.METRICS_HOST,
      port: env.METRICS_PORT,
      meters,
      db,
      live: live ?? { count: () => 0 },
      queues: () => askQueues(directUrl, outboxDue),
    }).catch(shut);
  const stopWork = work
    ? await startWork({
        env,
        db,
        directUrl,
        bus: pages ? undefined : bus,
        settings: { publicUrl, secret },
        from,
        listening,
        limits,
        store: attachments.store,
        log,
        onJobs(started) {
          jobs = started;
        },
      }).catch(shut)
    : undefined;
  return {
    address: publicUrl,
    async drain() {
      if (env.DRAIN_SECONDS === 0) return;
      stopServing();
      await new Promise((resolve) => setTimeout(resolve, env.DRAIN_SECONDS * 1_000));
    },
    async close() {
      stopServing();
      await metrics?.close();
      // Streams would never finish: they come back to whoever answers next.
      await live?.close();
      await new Promise<void>((resolve) => {
        const late = setTimeout(
          () => ('closeAllConnections' in server ? server.closeAllConnections() : undefined),
          Math.max(5, env.DRAIN_SECONDS) * 1_000,
        );
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await stopWork?.();
      await db.close();
    },
  };
}

interface WorkParts {
  env: Env;
  db: Database;
  /** Past a pooler. */
  directUrl: string;
  /** Where no pages are served: what others commit is heard by this. */
  bus: Omit<BusParts, 'heard' | 'onCommit'> | undefined;
  settings: { publicUrl: string; secret: string };
  from: ReturnType<typeof readFrom>;
  listening: ReturnType<typeof readListen> | undefined;
  limits: Limits;
  store: FileStore;
  log: Log;
  onJobs(jobs: Awaited<ReturnType<typeof startJobs>>): void;
}

/** All that is done behind the pages: jobs, telling people, mail. Returns what ends it. */
async function startWork(parts: WorkParts): Promise<() => Promise<void>> {
  const { env, directUrl, settings, from, listening, limits, store, log } = parts;
  const heard: (() => void)[] = [];
  const bus =
    parts.bus &&
    openBus({
      ...parts.bus,
      onCommit: (listener) => parts.db.onCommit(listener),
      heard: (message) => {
        if (message === '') for (const listener of heard) listener();
      },
    });
  await bus?.start();
  const db: Database = {
    ...parts.db,
    onCommit(listener) {
      parts.db.onCommit(listener);
      heard.push(() => listener(false));
    },
  };
  const mailer = env.SMTP_URL ? openMailer({ url: env.SMTP_URL, from }) : undefined;
  const telling = openTelling({ db, happenings, kinds, log });
  const delivery = openDelivery({
    db,
    kinds,
    settings,
    mailer,
    replyDomain: listening?.domain,
    contact: settings.publicUrl.startsWith('https:') ? settings.publicUrl : `mailto:${from.address}`,
    log,
  });
  const reception = openReception({ db, settings, limits });
  const listener = listening && (await listenForMail({ ...listening, ...reception, log }));
  const bringing = openBringing({ db, log });
  const backing = openBackingUp({
    make: (signal) => backUpDaily(env, directUrl, new Date(), signal),
    state: () => backUpState(env, new Date()),
    db,
    log,
  });
  telling.start();
  delivery.start();
  bringing.start();
  const list = openKeepingList({ folder: env.PEERHOOD_DATA, db, log });
  await list.start();
  const jobs = await startJobs({
    jobs: [
      forgetting(retention, noteRun),
      drawing,
      asking,
      alarms,
      weekly,
      quiet,
      ...writing,
      erasing(env.PEERHOOD_DATA, directUrl),
      telling.job,
      delivery.job,
      bringing.job,
      ...fileJobs(store),
      // Only whoever makes them looks after them: else each would judge by a folder of its own.
      env.PEERHOOD_BACKUPS_KEPT > 0
        ? backing.job
        : watchingBackUps((lately) => askBackUps(directUrl, lately)),
    ],
    databaseUrl: directUrl,
    db,
    log,
  });
  parts.onJobs(jobs);
  return async () => {
    await listener?.close();
    await jobs.stop();
    await backing.close();
    await list.close();
    await telling.close();
    await delivery.close();
    await bringing.close();
    await bus?.close();
    mailer?.close();
  };
}

/** Reads what `vite build` made into memory: a handful of small files with names that hash their content. */
export function readAssets(folder = fileURLToPath(new URL('../client/', import.meta.url))): {
  assets: Assets;
  files: Map<string, StaticFile>;
} {
  const files = new Map<string, StaticFile>();
  const find = (pattern: RegExp) => {
    const name = [...files.keys()].find((file) => pattern.test(file));
    return name ? `/assets/${name}` : '';
  };
  for (const name of readdirSync(join(folder, 'assets'))) {
    const body = new Uint8Array(readFileSync(join(folder, 'assets', name)));
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    files.set(name, {
      body,
      type,
      gzip: /woff2|png/.test(type) ? undefined : new Uint8Array(gzipSync(body, { level: 9 })),
    });
  }
  return {
    files,
    assets: {
      css: find(/^style-.*\.css$/),
      script: find(/^client-.*\.js$/),
      font: find(/latin-wght-normal.*\.woff2$/),
      mark: find(/^mark-.*\.svg$/),
      icons: {
        small: find(/^icon-192-.*\.png$/),
        large: find(/^icon-512-.*\.png$/),
        maskable: find(/^icon-maskable-.*\.png$/),
      },
    },
  };
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  json: 'application/json',
};

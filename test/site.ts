import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { build } from 'vite';
import { createApp } from '../src/app.tsx';
import { backUpTroubles } from '../src/health/queries.ts';
import { readEnv } from '../src/platform/env.ts';
import { makeLimits } from '../src/platform/limits.ts';
import { openLive } from '../src/platform/live.ts';
import { probe } from '../src/platform/probe.ts';
import { readAssets } from '../src/server.ts';
import type { World } from './world.ts';

/** A world that a browser can visit. */
export interface Site {
  /** Such as `http://localhost:40123`. */
  origin: string;
  close(): Promise<void>;
}

/** Opens a world's door on a free port, with the browser's parts built from the sources as they are now. */
export async function openSite(world: World): Promise<Site> {
  const { assets, files } = await builtAssets();
  let app: ReturnType<typeof createApp>;
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const secret = 'a secret for tests alone, 32 characters';
  const live = openLive({ db: world.db, databaseUrl: world.databaseUrl, secret, log: console.error });
  app = createApp({
    db: world.db,
    limits: makeLimits(),
    live,
    attachments: world.attachments,
    assets,
    files,
    settings: {
      publicUrl: origin,
      secure: false,
      secret,
      trustProxy: 0,
    },
    log: (line, error) => console.error(line, error),
    // A machine on which something is good, something to be known, and something wrong.
    examine: () =>
      probe(
        {
          env: readEnv({ PEERHOOD_DATA: tmpdir(), PUBLIC_URL: 'https://peers.example', TRUST_PROXY: '1' }),
          databaseUrl: world.databaseUrl,
          waiting: 'select 0 as due, 0 as oldest',
          troubles: backUpTroubles,
          backUps: async () => ({ kept: 7, sealed: true, newest: undefined, late: 'failed' }),
        },
        {
          disk: async () => ({ free: 90e6, total: 100e9 }),
          certificate: async () => ({ until: Date.now() + 10 * 86_400_000, trusted: true }),
        },
      ),
  });
  return {
    origin,
    async close() {
      await live.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

let built: Promise<ReturnType<typeof readAssets>> | undefined;

/** Built once for all the files that share this worker. */
function builtAssets(): Promise<ReturnType<typeof readAssets>> {
  built ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'peerhood-client-'));
    try {
      await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
      return readAssets(outDir);
    } finally {
      rmSync(outDir, { recursive: true, force: true });
    }
  })();
  return built;
}

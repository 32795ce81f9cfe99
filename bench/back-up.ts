import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Measure } from './measure.ts';
import { benchFolder, freshFolder, runCommand, startServer, world } from './place.ts';
import { database, fill } from './search.ts';

/**
 * A back-up of a place with a million posts, encrypted, and restored from it into an empty one, by the program's own
 * commands. The floor of the back-up is the same COPY over one connection to nowhere; the floor of memory is what a
 * command takes that does next to nothing; the floor of the size is that of the rows as text.
 */
export const backUpLarge: Measure = async (say, log) => {
  const postgres = await startServer(log);
  const file = join(benchFolder, 'large.peerhood');
  const restored = `${database}_restored`;
  try {
    await world(postgres, database, log, fill);
    rmSync(file, { force: true });
    const bare = await bareCopy(postgres.superuserUrl(database));
    log(`COPY to nowhere: ${bare.seconds.toFixed(1)} s, ${Math.round(bare.bytes / 1e6)} MB`);
    const settings = (name: string) => ({
      DATABASE_URL: postgres.url(name),
      PEERHOOD_DATA: freshFolder(join(benchFolder, 'back-up')),
      PEERHOOD_BACKUP_KEY: 'a key for measuring, no other',
    });
    const idle = await runCommand(['migrate'], settings(database));
    const made = await runCommand(['back-up', file], settings(database));
    const bytes = Number(made.result.bytes);
    log(`back-up: ${made.seconds.toFixed(1)} s, ${Math.round(bytes / 1e6)} MB, at most ${made.megabytes} MB`);
    say({
      name: 'back-up',
      value: bare.bytes / 1e6 / made.seconds,
      unit: 'MB/s',
      floor: bare.bytes / 1e6 / bare.seconds,
      ratio: bare.seconds / made.seconds,
    });
    say({
      name: 'back-up size',
      value: bytes / 1e6,
      unit: 'MB',
      floor: bare.bytes / 1e6,
      ratio: bytes / bare.bytes,
    });
    say({
      name: 'back-up memory',
      value: made.megabytes,
      unit: 'MB',
      floor: idle.megabytes,
      ratio: made.megabytes / idle.megabytes,
    });
    await asAdmin(postgres.superuserUrl(), [
      `drop database if exists ${restored} with (force)`,
      `create database ${restored} owner peerhood_app`,
    ]);
    const back = await runCommand(['restore', file], settings(restored));
    log(`restore: ${back.seconds.toFixed(1)} s, ${back.result.rows} rows, at most ${back.megabytes} MB`);
    say({
      name: 'restore',
      value: Number(back.result.rows) / back.seconds,
      unit: 'rows/s',
      floor: Number(made.result.rows) / made.seconds,
      ratio: made.seconds / back.seconds,
    });
    say({
      name: 'restore memory',
      value: back.megabytes,
      unit: 'MB',
      floor: idle.megabytes,
      ratio: back.megabytes / idle.megabytes,
    });
    await asAdmin(postgres.superuserUrl(), [`drop database ${restored} with (force)`]);
  } finally {
    rmSync(file, { force: true });
    await postgres.stop();
  }
};

/** Every table of ours, read over one connection and thrown away. */
async function bareCopy(url: string): Promise<{ seconds: number; bytes: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p' order by 1`,
    );
    let bytes = 0;
    const nowhere = () =>
      new Writable({
        write(chunk: Buffer, _, done) {
          bytes += chunk.length;
          done();
        },
      });
    const from = performance.now();
    for (const { name } of rows) await pipeline(client.query(copyTo(`copy ${name} to stdout`)), nowhere());
    return { seconds: (performance.now() - from) / 1000, bytes };
  } finally {
    await client.end();
  }
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

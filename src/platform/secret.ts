import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDataFolder } from './cluster.ts';
import type { Env } from './env.ts';

/**
 * The place's secret: the one from the settings, else the one in the data folder, made there the first time.
 * Two processes that start together get the same one.
 * @throws Refusal when the data folder cannot be written
 */
export function placeSecret(env: Env): string {
  if (env.PEERHOOD_SECRET) return env.PEERHOOD_SECRET;
  const home = resolve(env.PEERHOOD_DATA);
  const file = join(home, 'secret');
  const known = readSecret(file);
  if (known) return known;
  makeDataFolder(home);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file); // Whole or not at all, and never over another process's.
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

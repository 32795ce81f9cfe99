import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDataFolder } from './cluster.ts';
import type { Env } from './env.ts';

/** Where browsers reach a place with these settings: scheme, host and port, without a slash at the end. */
export const addressIn = (env: Env): string => env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;

/**
 * The same for a command, which may have been given other settings than the place that runs beside it: that one says where
 * it is in the data folder, as long as it runs.
 */
export function addressBeside(env: Env): string {
  if (env.PUBLIC_URL) return env.PUBLIC_URL;
  try {
    return readFileSync(fileIn(env), 'utf8').trim() || addressIn(env);
  } catch {
    return addressIn(env);
  }
}

/**
 * Says in the data folder where this place is.
 * @returns what takes that back
 */
export function tellAddress(env: Env): () => void {
  const file = fileIn(env);
  const draft = `${file}.${process.pid}`;
  try {
    makeDataFolder(resolve(env.PEERHOOD_DATA));
    writeFileSync(draft, `${addressIn(env)}\n`);
    renameSync(draft, file); // Nobody reads a half of it.
  } catch {
    // On a full disk a place still serves; links that a command prints then go by the command's own settings.
    rmSync(draft, { force: true });
  }
  return () => rmSync(file, { force: true });
}

const fileIn = (env: Env) => join(resolve(env.PEERHOOD_DATA), 'address');

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive, makeDataFolder } from './cluster.ts';
import type { Env } from './env.ts';

/** Where browsers reach a place with these settings: scheme, host and port, without a slash at the end. */
export const addressIn = (env: Env): string => env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;

/**
 * The same for a command, which may have been given other settings than the place that runs beside it: that one says where
 * it is in the data folder, and which process it is. What a process left that is gone says nothing.
 */
export function addressBeside(env: Env): string {
  const told = readTold(env);
  return env.PUBLIC_URL ?? (told && isAlive(told.pid) ? told.address : addressIn(env));
}

/**
 * Says in the data folder where this place is. On a disk that takes nothing it serves all the same: links that a command
 * prints then go by the command's own settings.
 * @returns what takes that back
 */
export function tellAddress(env: Env): () => void {
  const draft = `${fileIn(env)}.new`;
  unlessRefused(() => {
    makeDataFolder(resolve(env.PEERHOOD_DATA));
    writeFileSync(draft, `${addressIn(env)}\n${process.pid}\n`);
    renameSync(draft, fileIn(env)); // Nobody reads a half of it.
  });
  return () =>
    unlessRefused(() => {
      // Another process of the same folder may have come since.
      if (readTold(env)?.pid === process.pid) rmSync(fileIn(env));
    });
}

const fileIn = (env: Env) => join(resolve(env.PEERHOOD_DATA), 'address');

function readTold(env: Env): { address: string; pid: number } | undefined {
  try {
    const [address, pid] = readFileSync(fileIn(env), 'utf8').split('\n');
    return address ? { address, pid: Number(pid) } : undefined;
  } catch {
    return undefined;
  }
}

function unlessRefused(write: () => void): void {
  try {
    write();
  } catch {
    // Said where it is called: nothing rests on it.
  }
}

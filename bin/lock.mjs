import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs `work` while no other process on this machine runs work under the same folder name. The lock of a
 * process that died is taken over.
 * @param {string} folder made for the time of the work
 * @param {() => Promise<void> | void} work
 */
export async function alone(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  const holder = join(folder, 'pid');
  for (let tries = 0; !take(folder); tries++) {
    // A holder writes its id right after taking the lock: no id for two seconds means that it died in between.
    const pid = readPid(holder);
    if (pid ? !isAlive(pid) : tries > 20) rmSync(folder, { recursive: true, force: true });
    else await delay(100);
  }
  try {
    writeFileSync(holder, String(process.pid));
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readPid(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

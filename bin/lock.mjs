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
    const held = readHolder(holder);
    if (held ? !isAlive(held) : tries > 20) rmSync(folder, { recursive: true, force: true });
    else await delay(100);
  }
  try {
    writeFileSync(holder, `${process.pid} ${begunAt(process.pid)}`);
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

function readHolder(file) {
  try {
    const [pid, begun] = readFileSync(file, 'utf8').split(' ');
    return Number(pid) ? { pid: Number(pid), begun } : undefined;
  } catch {
    return undefined;
  }
}

/** The system may have given the number of a dead holder to somebody else: they began later. */
function isAlive({ pid, begun }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return begun === begunAt(pid);
}

/** When a process began, in ticks of the system's clock; empty where the system does not tell. */
function begunAt(pid) {
  try {
    // The program's name stands in brackets, and may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19];
  } catch {
    return '';
  }
}

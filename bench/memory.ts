import { join } from 'node:path';
import type { Measure } from './measure.ts';
import { benchFolder, familyOf, freshFolder, memoryOf, startProgram } from './place.ts';

const budget = 200;

/** Memory of everything together, idle after 1,000 page views: proportional set size, in MB. */
export const memory: Measure = async (say, log) => {
  const dataDir = freshFolder(join(benchFolder, 'memory'));
  const program = await startProgram({ PEERHOOD_DATA: dataDir });
  try {
    const paths = ['/', '/groups', '/help-now', '/rules', '/search?q=sleep', '/sign-up', '/ask'];
    for (let view = 0; view < 1000; view++) {
      const answer = await fetch(`http://127.0.0.1:${program.port}${paths[view % paths.length]}`);
      await answer.text();
      if (answer.status !== 200) throw new Error(`${paths[view % paths.length]} answered ${answer.status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const processes = familyOf(program.process.pid!);
    for (const { pid, name } of processes) log(`${name} (${pid}): ${memoryOf(pid).toFixed(1)} MB`);
    const value = processes.reduce((sum, { pid }) => sum + memoryOf(pid), 0);
    say({ name: 'memory', value, unit: 'MB', floor: budget, ratio: value / budget });
  } finally {
    await program.stop();
  }
};

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One run of the built program. */
export interface Program {
  pid: number;
  /** Everything that it said. */
  said(): string;
  /** When it says this; rejects when it ends without. `after`: only what comes from this length of `said` on. */
  says(words: string, after?: number): Promise<void>;
  ended: Promise<number | null>;
  isRunning(): boolean;
  kill(signal: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();
// Whatever ends the harness ends what it started: these processes and their databases are its own.
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

export function run(
  words: readonly string[],
  variables: Record<string, string>,
  program: readonly string[] = [
    process.execPath,
    '--max-semi-space-size=8',
    join(root, 'dist/server/peerhood.js'),
  ],
): Program {
  const [command = '', ...first] = program;
  const child = spawn(command, [...first, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_FORMAT: 'text', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  let over = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      wake();
    });
  const ended = once(child, 'close').then(([code]) => {
    over = true;
    running.delete(child);
    wake();
    return code as number | null;
  });
  return {
    pid: child.pid!,
    said: () => said,
    says: (words, after = 0) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = said.includes(words, after);
          if (!found && !over) return;
          waiting.delete(look);
          if (found) resolve();
          else reject(new Error(`It ended without saying “${words}”:\n${said.slice(-2_000)}`));
        };
        waiting.add(look);
        look();
      }),
    ended,
    isRunning: () => !over,
    kill: (signal) => child.kill(signal),
  };
}

import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

/** The file that names every row an import could not keep. It holds no word that somebody wrote. */
export interface Report {
  path: string;
  /** One line. Resolves when there is room for more: millions of bad rows are not kept in memory. */
  line(text: string): Promise<void> | undefined;
  close(): Promise<void>;
}

/** Begins a report in a folder that only the program's own user can open. */
export function beginReport(folder: string, heading: string): Report {
  // The mode is for the folder alone: the database's own user must be able to pass its parents.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `import-${new Date().toISOString().replace(/[:.]/g, '-')}-${process.pid}.txt`);
  const file = createWriteStream(path, { mode: 0o600 });
  // Told by close(), not where nobody listens.
  const done = finished(file);
  done.catch(() => {});
  file.write(`${heading}\n\n`);
  return {
    path,
    line: (text) => (file.write(`${text}\n`) ? undefined : drained(file)),
    close: () => {
      file.end();
      return done;
    },
  };
}

function drained(file: WriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    file.once('drain', resolve);
    file.once('error', reject);
  });
}

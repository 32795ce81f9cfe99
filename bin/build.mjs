import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const sources = ['src', 'bin', 'db', 'package-lock.json', 'vite.config.ts'];

/**
 * Builds what is older than its sources, and returns quickly when nothing is.
 * @param {'place' | 'bench'} what the program with its browser parts, or the measurements
 * @returns {Promise<string>} the file to import
 */
export async function build(what) {
  const stampFile = join(dist, `${what}.stamp`);
  const isFresh = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(what);
  if (!isFresh()) {
    await alone(join(dist, '.building'), () => {
      if (isFresh()) return; // Another process built it while we waited.
      process.stderr.write('Building…\n');
      const stamp = stampOf(what);
      if (what === 'place') {
        vite('client');
        vite('server', '--ssr', 'src/platform/picture-child.ts');
        vite('server', '--ssr', 'bin/peerhood.ts');
      } else {
        vite('bench', '--ssr', 'bench/main.ts');
      }
      writeFileSync(stampFile, stamp);
    });
  }
  return join(dist, what === 'place' ? 'server/peerhood.js' : 'bench/main.js');
}

/** Changes whenever a source is added, removed or written. Reads no file: a start has no time for that. */
function stampOf(what) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const source of what === 'bench' ? [...sources, 'bench'] : sources) {
    const top = join(root, source);
    if (!existsSync(top)) continue;
    if (!statSync(top).isDirectory()) add(top);
    else {
      const entries = readdirSync(top, { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        if (entry.isFile() && !entry.name.includes('.test.')) add(join(entry.parentPath, entry.name));
      }
    }
  }
  return hash.digest('hex');
}

/** Builds in a process of its own, so that its memory is gone afterwards, then replaces the old result. */
function vite(name, ...options) {
  const draft = join(dist, `.${name}`);
  rmSync(draft, { recursive: true, force: true });
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'build', '--logLevel', 'warn', '--outDir', draft, ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}The build failed.\n`);
    process.exit(1);
  }
  if (name === 'client') replace(draft, join(dist, name));
  else addTo(draft, join(dist, name));
}

function replace(draft, place) {
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
}

/**
 * A running program loads some of its parts late, by names that hash their content: they must not vanish
 * under it. So a build adds to the last ones, its entry (whose name never changes) at the end.
 */
function addTo(draft, place) {
  mkdirSync(place, { recursive: true });
  const files = readdirSync(draft).sort((a, b) => Number(isHashed(b)) - Number(isHashed(a)));
  for (const file of readdirSync(place)) {
    const age = Date.now() - statSync(join(place, file)).mtimeMs;
    if (!files.includes(file) && age > 30 * 24 * 3600_000) rmSync(join(place, file), { recursive: true });
  }
  for (const file of files) renameSync(join(draft, file), join(place, file));
  rmSync(draft, { recursive: true });
}

function isHashed(file) {
  return /-[\w-]{8,}\.js$/.test(file);
}

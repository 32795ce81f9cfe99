import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/* What docs/operations.md names is there, and what it says to type can be read by whoever it is typed for. */

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const guide = read('docs/operations.md');
const folder = mkdtempSync(join(tmpdir(), 'peerhood-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands between fences, by its kind. */
const blocks = [...guide.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, kind, text]) => ({
  kind: kind!,
  text: text!,
}));
const of = (kind: string) => blocks.filter((each) => each.kind === kind).map(({ text }) => text);

/** Of programs that bring their own: the machine's, not ours. */
const foreign = new Set(['PROVIDER', 'SELECTOR', 'KEY', 'USER', 'PASSWORD', 'SECRET', 'ORIG_HEAD', 'HEAD']);

test('each setting that it names is read by the program, and each that the program reads is told of', () => {
  const env = read('src/platform/env.ts');
  const known = new Set([...env.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name!));
  expect(known.size).toBeGreaterThan(25);
  const elsewhere = ['NODE_ENV', 'CHROMIUM_PATH', 'PEERHOOD_LONG', 'PEERHOOD_TEST_DATA'];
  for (const name of elsewhere) known.add(name);
  const named = new Set([...guide.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)].map(([name]) => name));
  expect([...named].filter((name) => !known.has(name) && !foreign.has(name))).toEqual([]);
  expect([...known].filter((name) => !guide.includes(`\`${name}`))).toEqual([]);
});

test('each command that it names exists, and each that exists is in its table', () => {
  const commands = [...read('bin/peerhood.ts').matchAll(/^ {4}name: '([\w-]+)',/gm)].map(([, name]) => name!);
  expect(commands).toContain('doctor');
  const table = guide.slice(guide.indexOf('\n## Commands'), guide.indexOf('\n## Back-ups'));
  const named = [
    ...guide.matchAll(/npm run peerhood -- ([\w-]+)/g),
    ...guide.matchAll(/^ *peerhood ([\w-]+)/gm),
    ...guide.matchAll(/`peerhood ([\w-]+)[^`]*`/g),
    ...table.matchAll(/^\| `([\w-]+)/gm),
  ].map(([, name]) => name!);
  expect(new Set(named.filter((name) => !commands.includes(name) && name !== 'live'))).toEqual(new Set());
  expect(commands.filter((name) => name !== 'help' && !guide.includes(`| \`${name}`))).toEqual([]);
});

test('its links lead somewhere', () => {
  const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  for (const [, target] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target);
  for (const [, target] of guide.matchAll(/\]\((decisions\/[^)#]+)\)/g))
    expect(read(`docs/${target}`).length).toBeGreaterThan(0);
});

test('the unit has its user, its program and its folders, and the proxies pass to where the program listens', () => {
  const [unit] = of('ini');
  expect(unit).toMatch(/^User=peerhood$/m);
  expect(unit).toMatch(/^ExecStart=\/usr\/bin\/npm start$/m);
  // Where it installs and builds, and where the data is: everything else is closed to it.
  expect(unit).toMatch(/^ReadWritePaths=\/srv\/peerhood \/var\/lib\/peerhood$/m);
  for (const proxy of [...of('caddy'), ...of('nginx')]) expect(proxy).toContain('127.0.0.1:3000');
  // An access log would hold who visited.
  expect(of('nginx')[0]!.match(/access_log off;/g)).toHaveLength(2);
});

test('what is typed at a timer reads the settings first, and databases of other machines are asked over TLS', () => {
  const timers = [...guide.matchAll(/^ *\*\/\d+ \* \* \* \* (.*)$/gm)].map(([, line]) => line!);
  expect(timers.length).toBeGreaterThan(1);
  for (const line of timers)
    expect(line).toMatch(/^cd \/srv\/peerhood && set -a && \. \/etc\/peerhood\.env && /);
  // A server that takes `hostssl` alone refuses whoever does not ask for it, and the program asks only if told.
  const databases = [...read('docs/scale.md').matchAll(/postgres:\/\/\S+@10\.\S+/g)].map(([url]) => url);
  expect(databases.length).toBeGreaterThan(1);
  for (const url of databases) expect(url).toMatch(/\?sslmode=verify-full&sslrootcert=\/etc\//);
});

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, { encoding: 'utf8', timeout: 15_000 });
const has = (program: string, ...args: string[]) => runs(program, ...args).status === 0;

describe('where the machine has the tools', () => {
  test('its shell lines can be parsed', () => {
    for (const [index, text] of of('sh').entries()) {
      const file = join(folder, `lines-${index}.sh`);
      // `<file>` stands for what somebody has to put there.
      writeFileSync(file, text.replaceAll(/<[a-z-]+>/g, 'something').replaceAll('…', 'x'));
      const { status, stderr } = runs('sh', '-n', file);
      expect({ status, stderr, text }).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test.skipIf(!has('systemd-analyze', '--version'))('systemd takes the unit', () => {
    const file = join(folder, 'peerhood.service');
    // Of this machine's users and programs it knows nothing.
    const unit = of('ini')[0]!
      .replace('ExecStart=/usr/bin/npm', 'ExecStart=/bin/sh')
      .replace(/^User=.*\n/m, '');
    writeFileSync(file, unit);
    const { status, stderr } = runs('systemd-analyze', 'verify', '--man=no', file);
    expect(stderr.split('\n').filter((line) => line.includes('peerhood.service'))).toEqual([]);
    expect(status).toBe(0);
  });

  test.skipIf(!has('caddy', 'version'))('Caddy takes its file', () => {
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, of('caddy')[0]!);
    expect(runs('caddy', 'validate', '--adapter', 'caddyfile', '--config', file).status).toBe(0);
  });

  test.skipIf(!has('nginx', '-v') || !has('openssl', 'version'))('nginx takes its file', () => {
    const pem = join(folder, 'pem');
    runs(
      'openssl',
      ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=peers.example.org'.split(' '),
      ...['-keyout', pem, '-out', `${pem}.crt`],
    );
    const sites = of('nginx')[0]!
      .replace(/ssl_certificate .*;/, `ssl_certificate ${pem}.crt;`)
      .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${pem};`);
    const file = join(folder, 'nginx.conf');
    // The guide is for Debian 13. An nginx before 1.25, as Debian 12 has it, says it in another line.
    const [, minor] = /nginx\/1\.(\d+)/.exec(runs('nginx', '-v').stderr)!;
    const known = Number(minor) < 25 ? sites.replace('http2 on;', '') : sites;
    writeFileSync(file, `pid ${folder}/nginx.pid;\nevents {}\nhttp { error_log stderr; ${known} }`);
    const { status, stderr } = runs('nginx', '-t', '-q', '-c', file, '-p', folder);
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});

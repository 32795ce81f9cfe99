import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The house guard: rooms, file names, and who may reach into whose room. Cycles are Biome's to find. */

const domains = [
  'people',
  'place',
  'groups',
  'discussions',
  'chat',
  'files',
  'feed',
  'search',
  'safety',
  'triage',
  'resources',
  'duty',
  'records',
  'writing',
  'own',
  'notifications',
  'practice',
  'listening',
  'health',
  'support',
  'importing',
];
const shared = ['platform', 'ui'];

/** Ways into another domain. `compute` holds algorithms without input or output, `parts` components to place on a page. */
const doors = /^(queries|actions|policy|events|parts|messages)\.tsx?$|^compute\/[\w-]+\.ts$/;
const rooms =
  /^(routes\.tsx|queries\.ts|actions\.ts|policy\.ts|events\.ts|jobs\.ts|mail\.tsx|messages(\.es|\.ar)?\.ts|parts\.tsx|pages\/[\w-]+\.tsx|compute\/[\w-]+\.ts|islands\/[\w-]+\.ts|[\w-]+\.test\.tsx?)$/;
/** Where Kysely may be imported: building queries anywhere else would hide what is read. */
const kysely =
  /^(src\/platform\/(db|once|live)\.ts|src\/[\w-]+\/(demo\/)?(queries|actions)\.ts|src\/importing\/.*|.*\.test\.tsx?|test\/.*|bench\/.*)$/;
/** Where the system role may be taken: signing in and setting up, links in mails, leaving and erasing, jobs, the live streams (ids alone), the command line. `probe` reads which migrations there are. Everything else looks as somebody. */
const system =
  /^(src\/platform\/(db|jobs|command|live|probe)\.ts|src\/people\/(routes\.tsx|jobs\.ts)|src\/own\/(routes\.tsx|actions\.ts|jobs\.ts)|src\/(place|notifications)\/routes\.tsx|src\/(files|safety|health|triage|resources|duty|records|notifications|writing|listening|support)\/jobs\.ts|src\/importing\/.*|bin\/.*|.*\.test\.tsx?|test\/.*|bench\/.*)$/;

/**
 * Where another server may be spoken to: `fetch` is the one guarded way for addresses that somebody wrote; all others go
 * where the operator's settings say, or look at what is this machine's own. Islands and the worker speak in a browser.
 */
const outward =
  /^(src\/platform\/(fetch|bus|files|mail|probe|postgres|db|live|jobs|metrics)\.ts|src\/([\w-]+\/islands\/[\w-]+|sw|client|ui\/stream)\.ts|bin\/.*|.*\.test\.tsx?)$/;
const speaks =
  /(?<![.\w])fetch\(|\bglobalThis\.fetch\b|\bnew (WebSocket|EventSource|XMLHttpRequest)\b|\bnavigator\.sendBeacon\b|(from|import\() ?'(node:)?(https?|http2|net|tls|dgram|dns|dns\/promises|undici|axios|got|node-fetch|ws|nodemailer|@redis\/client|@bradenmacdonald\/s3-lite-client)'/;
/** Of these only types, or what listens. */
const listens =
  /^import (type \{[\w, ]+\}|\{ ?(type )?(Socket|OutgoingMessage|IncomingMessage|createServer)( as \w+)? ?\}) from 'node:(http|net)';$/;

/** What is wrong with a file's name or with what it imports; empty when nothing is. */
function complaints(path: string, source: string): string[] {
  const found: string[] = [];
  const [top, room, ...rest] = path.split('/') as [string, string, ...string[]];
  const inRoom = rest.join('/');
  if (top === 'src' && rest.length > 0) {
    if (!domains.includes(room) && !shared.includes(room)) found.push(`${path}: no such room`);
    if (domains.includes(room) && room !== 'importing' && !rooms.test(inRoom))
      found.push(`${path}: a domain has no such file`);
  }
  for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    if (specifier === 'kysely' && !kysely.test(path)) found.push(`${path}: imports kysely`);
    if (!specifier!.startsWith('.') || top !== 'src' || rest.length === 0 || /\.test\.tsx?$/.test(path))
      continue;
    const target = join(path, '..', specifier!).split('/');
    const [, otherRoom, ...door] = target;
    if (!otherRoom || otherRoom === room || target[0] !== 'src' || shared.includes(otherRoom)) continue;
    if (shared.includes(room) && domains.includes(otherRoom))
      found.push(`${path}: ${room} knows no domain, yet imports ${specifier}`);
    else if (domains.includes(otherRoom) && !doors.test(door.join('/')))
      found.push(`${path}: reaches into ${specifier}`);
  }
  if (/\b(asSystem(Connection)?|readAsSystem)\b\s*[(<]/.test(source) && !system.test(path))
    found.push(`${path}: takes the system role`);
  const lines = source.split('\n').filter((line) => !/^\s*(\*|\/\/)/.test(line) && !listens.test(line));
  if (!outward.test(path) && lines.some((line) => speaks.test(line)))
    found.push(`${path}: speaks to another server without fetchOut`);
  return found;
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.tsx?$/.test(path)) yield path;
  }
}

describe('the house', () => {
  test('has a room for every file, and every domain uses the others’ doors', () => {
    const all = [...sources('src'), ...sources('bin')];
    expect(all.length).toBeGreaterThan(60);
    expect(all.flatMap((path) => complaints(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('would notice each kind of trespass', () => {
    expect(complaints('src/groups/utils.ts', '')).toEqual(['src/groups/utils.ts: a domain has no such file']);
    expect(complaints('src/gossip/routes.tsx', '')).toEqual(['src/gossip/routes.tsx: no such room']);
    expect(complaints('src/groups/pages/a.tsx', "import { sql } from 'kysely'")).toHaveLength(1);
    expect(
      complaints('src/feed/routes.tsx', "import { TopicPage } from '../discussions/pages/topic.tsx'"),
    ).toHaveLength(1);
    expect(
      complaints('src/platform/http.tsx', "import { topicById } from '../discussions/queries.ts'"),
    ).toHaveLength(1);
    expect(complaints('src/groups/routes.tsx', 'await c.var.db.asSystem((db) => db)')).toHaveLength(1);
    for (const source of [
      "const answer = await fetch('https://example.org/');",
      "import { request } from 'node:https';",
      "const { createTransport } = await import('nodemailer');",
      "import { connect } from 'net';",
      "new WebSocket('wss://example.org/')",
    ])
      expect(complaints('src/discussions/compute/preview.ts', source), source).toHaveLength(1);
    for (const source of [
      'const answer = await app.fetch(request);',
      "import type { OutgoingMessage } from 'node:http';",
    ])
      expect(complaints('src/discussions/compute/preview.ts', source), source).toEqual([]);
    expect(complaints('src/feed/routes.tsx', "import { myGroups } from '../groups/queries.ts'")).toEqual([]);
  });
});

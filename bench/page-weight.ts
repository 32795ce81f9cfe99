import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import type { Measure } from './measure.ts';
import { database, fill, reader } from './pages.ts';
import { benchFolder, signIn, startProgram, startServer, world } from './place.ts';

/** What a first visit to a topic of 20 posts loads, and whoever replies there: each part gzipped, in kB, against its budget. */
export const pageWeight: Measure = async (say, log) => {
  const postgres = await startServer(log);
  try {
    await world(postgres, database, log, fill);
    const cookie = await signIn(postgres, database, reader);
    const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
    await client.connect();
    const { rows } = await client.query<{ id: string; words: number; posts: number }>(
      `select t.id, sum(octet_length(p.html))::integer as words, count(*)::integer as posts
       from topics t join groups g on g.id = t.group_id join posts p on p.topic_id = t.id
       where g.address = 'group-1' and t.kind = 'question' group by t.id order by t.id limit 1`,
    );
    await client.end();
    const topic = rows[0]!;
    const program = await startProgram({
      DATABASE_URL: postgres.url(database),
      PEERHOOD_DATA: join(benchFolder, 'place'),
    });
    try {
      const base = `http://127.0.0.1:${program.port}`;
      const get = async (path: string) => {
        const answer = await fetch(base + path, { headers: { cookie, 'accept-encoding': 'identity' } });
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        return Buffer.from(await answer.arrayBuffer());
      };
      const html = await get(`/topics/${topic.id}`);
      const text = html.toString('utf8');
      const all = await modules(get, text);
      // What comes once somebody begins to reply, in the language of the page; nothing before loads it.
      const scripts = all.filter((path) => !/\/cues-/.test(path));
      const replying = all.filter((path) => !/\/cues-(?:es|ar)-/.test(path));
      const linked = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, path]) => path!))];
      const style = linked(/<link rel="stylesheet" href="([^"]+)"/g);
      const fonts = linked(/href="([^"]+\.woff2)"/g);
      const weigh = async (paths: string[]) => {
        let sum = 0;
        for (const path of paths)
          sum += path.endsWith('.woff2') ? (await get(path)).length : gzipSync(await get(path)).length;
        return sum;
      };
      const kilobytes = (name: string, bytes: number, budget: number) =>
        say({ name, value: bytes / 1024, unit: 'kB', floor: budget, ratio: bytes / 1024 / budget });
      kilobytes('page-weight script gzip', await weigh(scripts), 15);
      kilobytes('page-weight script, replying', await weigh(replying), 20);
      kilobytes('page-weight style gzip', await weigh(style), 15);
      kilobytes('page-weight font', await weigh(fonts), 40);
      kilobytes('page-weight html gzip', gzipSync(html).length, 30);
      // The budget of the house: the posts' own HTML, 1 kB a post, 8 kB a page.
      kilobytes('page-weight html raw', html.length, (topic.words + 1024 * topic.posts + 8 * 1024) / 1024);
    } finally {
      await program.stop();
    }
  } finally {
    await postgres.stop();
  }
};

/** The page's script and every module that it imports, at once or later: a reader may cause all of them to load. */
async function modules(get: (path: string) => Promise<Buffer>, html: string): Promise<string[]> {
  const found = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path]) => path!));
  const islands = [...html.matchAll(/data-island="([^"]+)"/g)].map(([, name]) => name!);
  for (const path of found) {
    const source = (await get(path)).toString('utf8');
    // `chat:()=>…import(`./chat-….js`)`: what an element of that name would load.
    const islandOf = new Map(
      [...source.matchAll(/([\w-]+):\(\)=>[^,]*?import\(["'`]\.\/([\w.-]+\.js)/g)].map(([, island, name]) => [
        name!,
        island!,
      ]),
    );
    for (const [, name] of source.matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      // An island that the page does not hold is not loaded.
      const island = islandOf.get(name!);
      if (!island || islands.includes(island)) found.add(`/assets/${name}`);
    }
  }
  return [...found];
}

import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Database } from '../../platform/db.ts';
import type { FileStore } from '../../platform/files.ts';
import { makePicture, PICTURE_TYPE, PictureRefused } from '../../platform/images.ts';
import { demo } from './demo.ts';
import { text } from './text.ts';

/** What people of the demonstration put under their posts: found by the topic's title in the owners' club; without `post`, its opening. */
const demoFiles = [
  {
    topic: 'Setting your curve, one evening at a time',
    name: 'a-curve-on-paper.webp',
    alt: 'A hand-drawn graph: the colder it is outside, the hotter the water. A straight line goes from 25 degrees of water at 20 outside up to 45 at minus 10, and a dashed one lies a little above it.',
    draw: curve,
  },
  {
    topic: 'How do I know if my radiators are big enough for 45 degree water?',
    post: 0,
    name: 'the-sum-for-a-radiator.txt',
    words: text`
      THE SUM FOR A RADIATOR

      1. Watts in the catalogue (for water 50 degrees warmer than the room): ........
      2. Water going in: ........   coming back: ........   average: ........
      3. Average minus room: ........   divided by 50: ........
      4. That, to the power of 1.3: ........
      5. Line 1 times line 4 is what the radiator gives: ........ watts

      Then the other half: what the room loses on its coldest night. If line 5 is more, you are fine.`,
  },
];

/** Puts them into the store, and under their posts. Where no pictures can be made, there are none. */
export async function addDemoFiles(db: Database, store: FileStore): Promise<number> {
  const group = demo.groups.find(({ key }) => key === 'owners')!;
  let added = 0;
  for (const file of demoFiles) {
    const made = file.draw ? await drawn(store, file.draw) : await written(store, file.words);
    if (!made) continue;
    added += await db.asSystem(async (system) => {
      const put = await system.all(sql`with found as (
          select p.id, p.group_id, p.audience, p.author_id, p.created_at from topics t join posts p on p.topic_id = t.id
          join groups g on g.id = t.group_id and (g.name, g.sentence) = (${group.name}, ${group.sentence})
          where t.title = ${file.topic} and p.body is not null and p.opening = ${file.post === undefined}
          order by p.created_at, p.id offset ${file.post ?? 0} limit 1),
        counted as (update posts set attachment_count = 1 where id in (select id from found))
        insert into attachments (owner_id, kind, content_type, bytes, width, height, alt, name, key, small_key, made_at,
          post_id, group_id, audience, attached_at)
        select author_id, ${made.kind}, ${made.type}, ${made.bytes}, ${made.width}::integer, ${made.height}::integer,
          ${file.alt ?? ''}, ${file.name}, ${made.key}, ${made.smallKey}, created_at, id, group_id, audience, created_at
        from found returning 1`);
      return put.length;
    });
  }
  return added;
}

async function written(store: FileStore, words: string) {
  const { key, bytes } = await store.put(Readable.from([Buffer.from(words)]));
  return {
    kind: 'document',
    type: 'text/plain; charset=utf-8',
    key,
    bytes,
    width: null,
    height: null,
    smallKey: null,
  };
}

async function drawn(store: FileStore, draw: () => Buffer) {
  const draft = await store.draft();
  try {
    await writeFile(draft, draw());
    const picture = await makePicture(draft, () => store.draft());
    const { key, bytes } = await store.put(createReadStream(picture.path));
    const small = picture.small && (await store.put(createReadStream(picture.small.path)));
    for (const path of [picture.path, picture.small?.path]) if (path) await rm(path);
    const { width, height } = picture;
    return { kind: 'image', type: PICTURE_TYPE, key, bytes, width, height, smallKey: small?.key ?? null };
  } catch (error) {
    if (error instanceof PictureRefused) return undefined;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Lines on squared paper, as a PNG. */
function curve(): Buffer {
  const [width, height] = [1200, 800];
  const ink = { paper: 0xfdfbf5, square: 0xdfe7ea, axis: 0x1f2a37, water: 0xa84a24, warmer: 0x2f6f5e };
  const points = Buffer.alloc(height * (width * 3 + 1));
  const dot = (x: number, y: number, colour: number) => {
    if (x >= 0 && y >= 0 && x < width && y < height)
      points.writeUIntBE(colour, Math.floor(y) * (width * 3 + 1) + 1 + Math.floor(x) * 3, 3);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) dot(x, y, x % 40 === 0 || y % 40 === 0 ? ink.square : ink.paper);
  /** By hand: no line is quite straight. */
  const line = (x1: number, y1: number, x2: number, y2: number, colour: number, dashed = false) => {
    const steps = Math.hypot(x2 - x1, y2 - y1);
    for (let step = 0; step <= steps; step += 0.5) {
      if (dashed && Math.floor(step / 24) % 2 === 1) continue;
      const x = x1 + ((x2 - x1) * step) / steps + Math.sin(step / 61) * 2;
      const y = y1 + ((y2 - y1) * step) / steps + Math.cos(step / 47) * 2;
      for (let dx = -3; dx <= 3; dx++)
        for (let dy = -3; dy <= 3; dy++) if (dx * dx + dy * dy <= 9) dot(x + dx, y + dy, colour);
    }
  };
  line(120, 700, 1120, 700, ink.axis);
  line(120, 700, 120, 80, ink.axis);
  line(160, 640, 1080, 240, ink.water);
  line(160, 590, 1080, 170, ink.warmer, true);
  return png(width, height, points);
}

/** @param lines each row after a zero */
function png(width: number, height: number, lines: Buffer): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), content]);
    const [before, after] = [Buffer.alloc(4), Buffer.alloc(4)];
    before.writeUInt32BE(content.length);
    after.writeUInt32BE(crc32(named));
    return Buffer.concat([before, named, after]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

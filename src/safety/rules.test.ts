import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';

/*
 * What rules do while nobody is awake, held against the rules in a few lines: in whatever order people report, and
 * newcomers write the same.
 */

let place: EmptyPlace;
let client: pg.Client;
let group: string;
let topic: string;
/** Old in the place and new, by turns; the last of them is the one who is reported. */
const people: string[] = [];
const young = (who: number) => who % 2 === 1;

beforeAll(async () => {
  place = await emptyPlace();
  client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  group = await one(
    "insert into groups (name, address, visibility, agreement_version) values ('G', 'g', 'public', 1) returning id",
  );
  for (let who = 0; who < 13; who++)
    people.push(
      await one(
        `insert into people (name, name_key, admitted_at, created_at, settled_at)
          values ($1::text, $1::text, now(), now() - $2::interval, $3) returning id`,
        [`P${who}`, young(who) ? '1 hour' : '30 days', young(who) ? null : new Date(0)],
      ),
    );
  topic = await one(
    "insert into topics (group_id, kind, title, author_id) values ($1, 'conversation', 'T', $2) returning id",
    [group, people[12]],
  );
  for (const person of people) await write(person);
});
afterAll(async () => {
  await client.end();
  await place.drop();
});

async function one(sql: string, values: readonly unknown[] = []): Promise<string> {
  return (await client.query<{ id: string }>(sql, [...values])).rows[0]!.id;
}

const write = (author: string) =>
  one(
    "insert into posts (topic_id, group_id, author_id, body, html) values ($1, $2, $3, 'x', 'x') returning id",
    [topic, group, author],
  );

/** Something said in private. */
const say = async (author: string) =>
  one("insert into messages (room_id, author_id, body, html) values ($1, $2, 'x', 'x') returning id", [
    await one('insert into rooms default values returning id'),
    author,
  ]);

const runs = { numRuns: process.env.PEERHOOD_LONG ? 1000 : 60, seed: 20_261_122 };

test('posts are hidden, and a person is paused for posts and messages, when the rules say so, and never else', async () => {
  const seen = { hidden: 0, paused: 0, neither: 0 };
  const weigh = (flaggers: Iterable<number>) => {
    const list = [...flaggers];
    const news = list.filter(young).length;
    return list.length - news + Math.min(1, news / 2);
  };
  // The last three are messages, which hide nothing in private, and count for a pause.
  const flag = fc.record({ who: fc.nat(11), post: fc.nat(6), danger: fc.nat(5).map((n) => n === 0) });
  await fc.assert(
    fc.asyncProperty(fc.array(flag, { minLength: 5, maxLength: 45 }), async (flags) => {
      await client.query('begin');
      try {
        const author = people[12]!;
        const posts: string[] = [];
        for (let each = 0; each < 7; each++) posts.push(await (each < 4 ? write : say)(author));
        const by = posts.map(() => new Set<number>());
        const reported = new Set<string>();
        const hidden = new Set<number>();
        let paused = false;
        for (const { who, post, danger } of flags) {
          // Somebody's report of a post waits once.
          if (reported.has(`${who} ${post}`)) continue;
          reported.add(`${who} ${post}`);
          const why = danger ? 'danger' : 'unkind';
          if (post < 4)
            await client.query(
              "insert into reports (subject, post_id, group_id, reporter_id, reason) values ('post', $1, $2, $3, $4)",
              [posts[post], group, people[who], why],
            );
          else
            await client.query(
              "insert into reports (subject, message_id, reporter_id, reason) values ('message', $1, $2, $3)",
              [posts[post], people[who], why],
            );
          // Worrying about somebody is no flag.
          if (!danger) by[post]!.add(who);
          if (!danger && post < 4 && weigh(by[post]!) >= 3) hidden.add(post);
          const flaggers = new Set(by.flatMap((each) => [...each]));
          if (!danger && by.filter(({ size }) => size > 0).length >= 5 && weigh(flaggers) >= 5) paused = true;
        }
        const { rows } = await client.query<{ id: string }>(
          'select id from posts where id = any ($1) and removed_at is not null',
          [posts],
        );
        expect(rows.map(({ id }) => posts.indexOf(id)).sort()).toEqual([...hidden].sort());
        const gone = await client.query(
          'select from messages where id = any ($1) and removed_at is not null',
          [posts],
        );
        expect(gone.rowCount).toBe(0);
        const { rowCount } = await client.query('select from suspensions where person_id = $1', [author]);
        expect(rowCount).toBe(paused ? 1 : 0);
        seen[paused ? 'paused' : hidden.size > 0 ? 'hidden' : 'neither']++;
      } finally {
        await client.query('rollback');
      }
    }),
    runs,
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
}, 300_000);

test('of posts alike, those wait that a third newcomer writes, and no others', async () => {
  let held = 0;
  const post = fc.record({
    who: fc.nat(11),
    words: fc.option(fc.nat(2)),
    hosts: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(post, { minLength: 4, maxLength: 20 }), async (posts) => {
      await client.query('begin');
      try {
        const writers = new Map<string, Set<number>>();
        const known = new Set<string>();
        for (const { who, words, hosts } of posts) {
          const id = await write(people[who]!);
          await client.query('select set_sight($1)', [people[who]]);
          await client.query('set local role peerhood_viewer');
          const { rows } = await client.query<{ held: boolean }>('select print_post($1, $2, $3) as held', [
            id,
            words === null ? null : Buffer.from(`words ${words}`),
            hosts.map((host) => Buffer.from(`host ${host}`)),
          ]);
          await client.query('reset role');
          const prints = [
            ...(words === null ? [] : [`words ${words}`]),
            ...hosts.map((host) => `host ${host}`),
          ];
          if (!young(who)) for (const host of hosts) known.add(`host ${host}`);
          const waits =
            young(who) &&
            prints.some(
              (print) =>
                !known.has(print) &&
                [...(writers.get(print) ?? [])].filter((other) => other !== who).length >= 2,
            );
          if (young(who))
            for (const print of prints) writers.set(print, (writers.get(print) ?? new Set()).add(who));
          expect(rows[0]!.held).toBe(waits);
          const shown = await client.query('select from posts where id = $1 and removed_at is null', [id]);
          expect(shown.rowCount).toBe(waits ? 0 : 1);
          if (!waits) continue;
          held++;
          // What waits is before a reviewer, with the promise for it.
          const { rows: reports } = await client.query<{ minutes: number }>(
            `select extract(epoch from due_at - made_at)::integer / 60 as minutes from reports
              where post_id = $1 and reason = 'alike' and settled_at is null`,
            [id],
          );
          expect(reports).toEqual([{ minutes: 240 }]);
        }
      } finally {
        await client.query('rollback');
      }
    }),
    runs,
  );
  expect(held).toBeGreaterThan(20);
}, 300_000);

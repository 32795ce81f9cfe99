import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findDump,
  parseTags,
  type Read,
  readBadges,
  readComments,
  readPostHistory,
  readPostLinks,
  readPosts,
  readUsers,
  readVotes,
} from './stackexchange-rows.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures/stackexchange', name);

async function all<Row>(rows: AsyncIterable<Read<Row>>): Promise<{ rows: Row[]; bad: string[] }> {
  const found: { rows: Row[]; bad: string[] } = { rows: [], bad: [] };
  for await (const { ok, bad } of rows) {
    if (ok) found.rows.push(ok);
    else found.bad.push(`${bad!.file}:${bad!.line} ${bad!.reason}`);
  }
  return found;
}

test('a dump is found in its folder, each file with its size', async () => {
  const found = await findDump(fixture(''));
  expect(Object.keys(found).sort()).toEqual(
    ['Badges', 'Comments', 'PostHistory', 'PostLinks', 'Posts', 'Users', 'Votes'].sort(),
  );
  expect(found.Votes).toMatchObject({ path: fixture('Votes.xml'), bytes: expect.any(Number) });
  await expect(findDump(fixture('nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('posts', () => {
  test('are questions, answers and others', async () => {
    const { rows } = await all(readPosts(fixture('Posts.xml')));
    expect(rows.map((post) => `${post.id} ${post.kind}`)).toEqual([
      '1 question',
      '2 answer',
      '3 answer',
      '4 question',
      '5 question',
      '6 answer',
      '7 other',
      '8 other',
      '9 answer',
      '17 question',
    ]);
    expect(rows[0]).toEqual({
      kind: 'question',
      id: 1,
      author: { id: 2, name: null },
      createdAt: new Date('2019-03-02T08:15:30.123Z'),
      editedAt: new Date('2019-03-02T09:00:00Z'),
      score: 7,
      body: '<p>My tomato seedlings grow <em>tall &amp; thin</em>. What am I doing wrong?</p>\n\n<pre><code>light:  6 h\nwarmth: 24 &deg;C\n</code></pre>\n',
      title: 'Leggy tomato seedlings: less warmth or more light?',
      tags: ['seedlings', 'tomatoes'],
      acceptedAnswerId: 3,
      closedAt: null,
    });
  });

  test('have an author, one whose account is gone, or none', async () => {
    const { rows } = await all(readPosts(fixture('Posts.xml')));
    const authors = new Map(rows.map((post) => [post.id, post.kind === 'other' ? null : post.author]));
    expect(authors.get(3)).toEqual({ id: 3, name: null });
    expect(authors.get(2)).toEqual({ id: null, name: 'user17' });
    expect(authors.get(5)).toEqual({ id: null, name: null });
    expect(authors.get(6)).toEqual({ id: null, name: null });
  });

  test('have both spellings of tags, and the time when they were closed', async () => {
    const { rows } = await all(readPosts(fixture('Posts.xml')));
    expect(rows.find(({ id }) => id === 4)).toMatchObject({
      title: 'Why are my "seedlings" thin & pale?',
      tags: ['seedlings', 'light'],
      closedAt: new Date('2019-04-02T06:30:00Z'),
    });
    expect(parseTags('')).toEqual([]);
    expect(parseTags('<c++><a|b>')).toEqual(['c++', 'a', 'b']);
  });

  test('that are bad are named by file, line and reason, never by content', async () => {
    const { bad } = await all(readPosts(fixture('Posts.xml')));
    expect(bad).toEqual([
      'Posts.xml:21 Id is not a whole number',
      'Posts.xml:22 CreationDate is not a date',
      'Posts.xml:23 Title is missing',
      'Posts.xml:24 ParentId is missing',
      'Posts.xml:25 Body has no closing quote, or a raw “<” in it',
      'Posts.xml:26 Body has an entity that XML does not know',
      'Posts.xml:27 Body has no closing quote, or a raw “<” in it',
    ]);
  });
});

test('people may lack everything but an id and a date; entities of a DOCTYPE stay unread', async () => {
  const { rows, bad } = await all(readUsers(fixture('Users.xml')));
  expect(rows.map(({ id, name }) => [id, name])).toEqual([
    [-1, 'Community'],
    [2, 'Rosa Okafor'],
    [3, 'Miro'],
    [4, '<b>Miro</b>'],
    [5, '園芸\u200d花子'],
    [8, null],
  ]);
  expect(rows[2]).toMatchObject({ location: null, about: null, website: 'javascript:alert(1)' });
  expect(bad).toEqual([
    'Users.xml:13 AboutMe has an entity that XML does not know',
    'Users.xml:14 DisplayName has an entity that XML does not know',
  ]);
});

test('comments are Markdown by someone, on a post', async () => {
  const { rows, bad } = await all(readComments(fixture('Comments.xml')));
  expect(rows).toHaveLength(4);
  expect(rows[2]).toEqual({
    id: 3,
    postId: 3,
    author: { id: null, name: 'user17' },
    createdAt: new Date('2019-03-09T18:00:00Z'),
    score: 1,
    text: 'Thank you,\r\nthat did it.',
  });
  expect(bad).toEqual(['Comments.xml:7 PostId is missing', 'Comments.xml:8 Text is missing']);
});

test('votes accept, raise, lower or do something else', async () => {
  const { rows, bad } = await all(readVotes(fixture('Votes.xml')));
  expect(rows.map(({ kind }) => kind)).toEqual(['accepted', 'up', 'down', 'other', 'other']);
  expect(bad).toEqual(['Votes.xml:8 VoteTypeId is not a whole number']);
});

test('links between posts tell duplicates from mentions', async () => {
  const { rows, bad } = await all(readPostLinks(fixture('PostLinks.xml')));
  expect(rows.map(({ postId, relatedPostId, kind }) => [postId, relatedPostId, kind])).toEqual([
    [4, 1, 'duplicate'],
    [5, 1, 'linked'],
    [5, 888, 'linked'],
  ]);
  expect(bad).toEqual(['PostLinks.xml:6 RelatedPostId is missing']);
});

test('history has revisions, closings with their reason, and reopenings; a file that was cut off says so', async () => {
  const { rows, bad } = await all(readPostHistory(fixture('PostHistory.xml')));
  expect(rows.map((row) => (row.kind === 'revision' ? `${row.how} ${row.of}` : row.kind))).toEqual([
    'first body',
    'first title',
    'first tags',
    'edit body',
    'rollback body',
    'closed',
    'closed',
    'reopened',
    'other',
  ]);
  expect(rows[3]).toMatchObject({
    comment: 'clearer',
    author: { id: 3 },
    revision: expect.stringMatching(/2$/),
  });
  expect(rows[5]).toMatchObject({ postId: 4, why: 'duplicate', duplicateOf: [1] });
  expect(rows[6]).toMatchObject({ postId: 5, why: 'unclear', duplicateOf: [] });
  expect(bad).toEqual([
    'PostHistory.xml:12 the file ends inside this row',
    'PostHistory.xml:12 the file ends before </posthistory>',
  ]);
});

test('badges belong to someone', async () => {
  const { rows, bad } = await all(readBadges(fixture('Badges.xml')));
  expect(rows[0]).toEqual({
    id: 1,
    userId: 2,
    name: 'Autobiographer',
    createdAt: new Date('2019-01-02T11:00:00Z'),
  });
  expect(bad).toEqual(['Badges.xml:5 Name is missing']);
});

const realData = process.env.PEERHOOD_TEST_DATA;
if (!realData)
  console.info('Skipped: reading a real Stack Exchange dump. Set PEERHOOD_TEST_DATA to the folder above it.');
test.skipIf(!realData)('a real dump is read to the last row', async () => {
  const dump = await findDump(join(realData!, 'stackexchange-dump'));
  const readers = { Posts: readPosts, Users: readUsers, Comments: readComments, Badges: readBadges } as const;
  const counts: Record<string, number> = {};
  for (const [file, read] of Object.entries(readers)) {
    const { rows, bad } = await all<object>(read(dump[file as keyof typeof readers]!.path));
    expect(bad).toEqual([]);
    counts[file] = rows.length;
  }
  expect(counts).toEqual({ Posts: 1657, Users: 2295, Comments: 3454, Badges: 4931 });
});

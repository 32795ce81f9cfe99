import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Input, Sender } from './input.ts';
import { faultsOf } from './judge.ts';
import { marked, openPlace } from './place.ts';
import { fuzz, type Part, parts } from './run.ts';
import { brokenStream } from './wire.ts';

/**
 * Anything at all, sent to everything that takes something. `npm test` sends a few thousand inputs, always the same;
 * `npm run fuzz -- --inputs N` as many as one likes, and shows a fault by the smallest input that was found to show it.
 */

const { FUZZ_INPUTS, FUZZ_SEED = '6', FUZZ_PART, FUZZ_PATH, FUZZ_SHARE, FUZZ_RESULT } = process.env;

const plainInput: Input & { by: Sender } = {
  by: 'visitor',
  route: 'GET /',
  method: null,
  parts: [],
  way: 0,
  path: 'as it is',
  query: [],
  headers: [],
  body: null,
  twice: false,
};

describe.skipIf(FUZZ_PATH)('what a route takes', () => {
  /** What is sent there is looked at by nobody. */
  const formless = new Set([
    'POST /sign-out',
    'POST /sign-in/links/:token',
    'POST /you/recovery-codes',
    'POST /you/passkeys/:passkey/removal',
    'POST /you/leaving/end',
    'POST /rooms/:room/typing',
    'POST /unsubscribe/:token',
    // A button alone, which would end what the rest of the inputs is about.
    'POST /you/sessions/endings',
    'POST /reports/notices/:token/withdrawal',
  ]);

  test('is known of each that takes a form, so that no new one is left out', async () => {
    const place = await openPlace(() => {});
    try {
      const takers = place.targets.filter(({ route }) => route.startsWith('POST'));
      expect(takers.length).toBeGreaterThan(150);
      expect(
        takers
          .filter(({ route }) => !place.forms.of(route).reads && !formless.has(route))
          .map(({ route }) => route),
      ).toEqual([]);
      // And it is known of what kind: not only that there is one.
      const newTopic = new Map(
        place.targets.find(({ route }) => route === 'POST /groups/:group/topics')?.fields,
      );
      expect([...newTopic.keys()]).toEqual(
        expect.arrayContaining(['title', 'body', 'kind', 'tags', 'masked']),
      );
      expect(newTopic.get('kind')).toMatchObject({
        kind: 'choice',
        options: ['question', 'conversation', 'page'],
      });
      expect(place.targets.find(({ route }) => route === 'GET /search')?.queries).toContain('q');
      // What is meant stands first, also where a path calls it otherwise.
      expect(place.targets.find(({ route }) => route === 'GET /invitations/:token')?.parts[0]?.[0]).toBe(
        '@placeInvitation',
      );
      // What is another in every place has the same name in all of them.
      const revise = async (version: string) => {
        const sent = await place.send({
          ...plainInput,
          by: 'member',
          route: 'POST /posts/:post/revisions',
          parts: ['@way'],
          body: {
            as: 'form',
            fields: [
              ['body', 'Tea, mostly.'],
              ['version', version],
            ],
            files: [],
            harm: 'none',
            amount: 0,
          },
        });
        return sent?.answer.status;
      };
      const stale = '1780000000000000';
      expect(await revise(stale)).toBe(409);
      expect(await revise('@held')).toBe(303);
      // Who is turned away where others are let in has not gone another way: what was seen was seen by whom it is for.
      const asks = async (by: Sender | null) =>
        (await place.send({ ...plainInput, by, route: 'GET /topics/:topic', parts: ['@way'] }))?.sent;
      expect((await asks('outsider'))?.parts).toEqual((await asks(null))?.parts);
      expect((await asks(null))?.by).not.toBe('outsider');
      expect(
        place.targets.filter((target) => /\d{16}|\d\d:\d\d:\d\d\.\d/.test([...target.seen].join())),
      ).toEqual([]);
    } finally {
      await place.drop();
    }
  }, 600_000);
});

test.skipIf(FUZZ_PATH)(
  'what others keep to themselves would be noticed: it is on the pages of whose it is, and found there in anybody else’s name',
  async () => {
    const place = await openPlace(() => {});
    try {
      const { ids, member } = place.scene;
      const shown = new Set<string>();
      const pages = ['topic', 'group', 'room', 'conversation'].map(
        (what) => `/${what}s/${ids[`sealed ${what}`]}`,
      );
      for (const path of [...pages, '/you/filters', '/you/limits', '/bookmarks']) {
        const answer = await member.get(path);
        const text = await answer.text();
        const found = new Set(text.match(marked));
        for (const word of found) shown.add(word);
        const judge = (by: Sender) => faultsOf(place, { ...plainInput, by }, answer, text);
        expect(judge('member'), path).toEqual([]);
        expect([...new Set(judge('outsider'))], path).toEqual(
          [...found].map((word) => `shows ${word} to the outsider`),
        );
      }
      for (const what of [
        'group',
        'title',
        'opening',
        'tag',
        'post',
        'reply',
        'poll',
        'room',
        'message',
        'conversation',
        'filter',
        'limit',
      ])
        expect(shown, what).toContain(`zq${what}qz`);
      const broken = (status: number, html: string) =>
        faultsOf(
          place,
          plainInput,
          new Response(html, { status, headers: { 'content-type': 'text/html' } }),
          html,
        );
      expect(broken(500, '<!doctype html><h1>Oh</h1></html>')).toContain('answers 500');
      expect(broken(200, '<!doctype html><h1>Oh</h1><p onclick="x()">').join()).toMatch(
        /holds .*ends in the middle/s,
      );
    } finally {
      await place.drop();
    }
  },
  600_000,
);

test('words that are lost would be noticed, and those that are there are found however they begin and end', async () => {
  const place = await openPlace(() => {});
  try {
    const lost = (words: string, html: string) => {
      const page = `<!doctype html><html><h1>Oh</h1>${html}</html>`;
      const answer = new Response(page, {
        status: 422,
        headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
      });
      const input = {
        ...plainInput,
        route: 'POST /reports/:report/decision',
        body: { as: 'form', fields: [['rule', words]], files: [], harm: 'none', amount: 0 },
      } satisfies Input;
      return faultsOf(place, input, answer, page);
    };
    const box = (words: string) => `<label>Rule</label><textarea name="rule">${words}</textarea><p>Seen</p>`;
    const line = (words: string) => `<label>Rule</label><input name="rule" value="${words}"><p>Seen</p>`;
    const long = 'Be kind to each other, and to yourself as well.';
    for (const show of [box, line]) {
      expect(lost('Be kind', show(''))).toEqual(['keeps not what was typed as rule']);
      // An accent without a letter stands on no label; a sigma at the end looks otherwise; a zero byte is read by nobody.
      for (const words of ['Be kind', '\u0300\u0301 x', 'ΦΙΛΟΣ', 'a\0\u0300bc', 'be\ud800kind'])
        expect(lost(words, show(words.toWellFormed().replaceAll('\0', '')))).toEqual([]);
    }
    // Where the form is gone, a choice of few letters is; words are not.
    expect(lost(long, '')).toEqual(['keeps not what was typed as rule']);
    expect(lost('Be kind', '')).toEqual([]);
    expect(lost(`Be kind${'\0'.repeat(40)}`, '')).toEqual([]);
  } finally {
    await place.drop();
  }
}, 600_000);

test('a stream that breaks off, or repeats what it was sent, would be noticed', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n\r\n20\r\n';
  const hello = 'event: hello\ndata: 0\n\n';
  expect(brokenStream(`${head}${hello}\r\n9\r\nid: 812-1780000000\nevent: reload\ndata: \n\n\r\n`)).toEqual(
    [],
  );
  expect(brokenStream(`${head}event: over\ndata: x\n\n\r\n0\r\n\r\n`)).toEqual([]);
  expect(brokenStream(`${head}${hello}\r\n0\r\n\r\n`)).toEqual(['a stream breaks off']);
  expect(brokenStream(`${head}${hello}\r\n9\r\nid: x\n\n\r\n`)).toEqual(['a stream tells an odd cursor']);
});

test(`${FUZZ_INPUTS ?? 'a few thousand'} inputs of all kinds are taken or refused, and nothing else`, async () => {
  const [mine, of] = (FUZZ_SHARE || '0/1').split('/').map(Number) as [number, number];
  const found = await fuzz({
    inputs: Number(FUZZ_INPUTS ?? 3_000),
    seed: Number(FUZZ_SEED),
    part: parts.find((part: Part) => part === FUZZ_PART),
    path: FUZZ_PATH || undefined,
    share: { mine, of },
    tell: FUZZ_INPUTS || FUZZ_PATH ? (line) => void process.stderr.write(`${line}\n`) : undefined,
  });
  if (FUZZ_RESULT) writeFileSync(FUZZ_RESULT, JSON.stringify(found));
  expect(found.faults).toEqual([]);
  // Most get to the code behind: what is not there, or is not for whoever asks, answers in the same two ways each time.
  const answers = Object.values(found.statuses).reduce((sum, times) => sum + times, 0);
  if (answers > 1_000) expect((found.statuses['404'] ?? 0) / answers).toBeLessThan(0.3);
  // Nothing is kept of inputs. Of one alone there is nothing to say.
  if (!FUZZ_PATH) expect(found.heap.last - found.heap.first).toBeLessThan(100e6);
}, 0);

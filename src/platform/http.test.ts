import { type AddressInfo, connect } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';

/** How forms are read: what the fuzzer found that they once fell over. */

let world: World;
let ana: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  group = await world.group(ana, 'Evenings', 'public');
});
afterAll(() => world.drop());

const send = (path: string, body: string | FormData | null, headers: Record<string, string> = {}) =>
  ana.send(new Request(`http://localhost${path}`, { method: 'POST', body, headers }));
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('a form', () => {
  test('with one name a hundred thousand times takes no longer than others of its length', async () => {
    // Each once made a new list of all before it: a form of a megabyte took minutes, in which nobody else was answered.
    const before = process.cpuUsage();
    const answer = await send(
      `/groups/${group}/topics`,
      `kind=question&title=Tea&${'body=a&'.repeat(140_000)}`,
      form,
    );
    const { user, system } = process.cpuUsage(before);
    expect(answer.status).toBe(422);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });

  test('may hold what no database takes: it is left out', async () => {
    const nul = new FormData();
    nul.set('body', 'Tea\0, mostly\ud800.');
    nul.set('title', '\0\0');
    expect((await send(`/groups/${group}/draft`, nul)).status).toBeLessThan(400);
    const { body } = (await world.db.asSystem((system) =>
      system.first(sql<{ body: string }>`select body from drafts`),
    ))!;
    expect(body).toBe('Tea, mostly\ufffd.');
  });

  test('may hold it also inside of what a field holds', async () => {
    const said = (challenge: string) => Buffer.from(JSON.stringify({ challenge })).toString('base64url');
    for (const [id, challenge] of [
      ['a\0', 'x'],
      ['\ud800', 'x'],
      ['x', 'a\0b'],
      ['x', '\ud800'],
      ['x'.repeat(20_000), 'x'.repeat(200)],
    ] as const) {
      const response = {
        clientDataJSON: said(challenge),
        authenticatorData: 'x',
        signature: 'x',
        attestationObject: 'x',
      };
      const passkey = JSON.stringify({ id, rawId: id, type: 'public-key', response });
      for (const path of ['/sign-in', '/sign-up', '/you/passkeys']) {
        const who = path === '/you/passkeys' ? ana : world.visitor();
        const { status } = await who.post(path, { name: 'Some One', passkey });
        expect([303, 401, 422], `${path} with ${JSON.stringify(id).slice(0, 20)}`).toContain(status);
      }
    }
  });

  test.each(['𐀀 𐀀   ', '\0\0\0\0\0\0\0\0\0', 'short', 'a'.repeat(200)])(
    'whose random value is no good, as %j, is taken as one without',
    async (once) => {
      const answer = await send(
        `/groups/${group}/topics`,
        new URLSearchParams({ kind: 'question', title: 'Tea', body: 'Tea?', once }).toString(),
        form,
      );
      expect(answer.status).toBe(303);
      // One of eight characters is one, though each of them is two halves.
      const both = await Promise.all(
        [1, 2].map(() =>
          ana.post(`/groups/${group}/topics`, {
            kind: 'question',
            title: 'Tea',
            body: 'Tea?',
            once: '🍵'.repeat(8),
          }),
        ),
      );
      expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1);
    },
  );

  test('that says two kinds of itself is read as the one that may hold files, and fails nobody', async () => {
    const answer = await send(`/groups/${group}/topics`, 'x', {
      'content-type': 'application/json, multipart/form-data; boundary=x',
    });
    expect(answer.status).toBe(422);
  });

  test('that may hold files and brings nothing at all is answered', async () => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    for (const nothing of [null, ''])
      expect((await send(`/groups/${group}/topics`, nothing, type)).status).toBe(422);
  });

  test('to an address with a zero byte in it leads nowhere', async () => {
    for (const path of ['/groups/%00/similar', '/groups/a%00b/topics', '/search%00'])
      expect((await send(path, 'title=Tea', form)).status, path).toBe(404);
  });

  test('that comes back to a page which has no place for it any more brings the words along', async () => {
    const mo = await world.person('Mo', 'moderator');
    const ben = await world.person('Ben');
    await world.join(ben, group);
    const post = await world.reply(ben, await world.topic(ana, group, 'Tea'), 'Coffee!');
    await ana.go('/reports', { post, reason: 'other', words: 'Please look.' });
    const { id } = (await world.db.asSystem((system) =>
      system.first(sql<{ id: string }>`select id from reports`),
    ))!;
    const words = 'We looked at it together, and it was meant as a joke.';
    // Not the one who is on it: the page shows no form, and what was typed is not complete.
    const answer = await mo.post(`/reports/${id}/decision`, { decision: 'act', answer: words });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`>${words}</textarea>`);
    await mo.go(`/reports/${id}/claim`);
    const again = await (await mo.post(`/reports/${id}/decision`, { decision: 'act', answer: words })).text();
    expect(again.split(words)).toHaveLength(2);
  });

  test('about one thing of several, that is gone, keeps also a short note', async () => {
    const absent = '01900000-0000-7000-8000-000000000000';
    const answer = await ana.post(`/bookmarks/${absent}`, { note: 'For Ben', remind: 'date', date: 'soon' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('>For Ben</textarea>');
  });
});

test('a form whose sender breaks off is no fault of ours, and no word of a database that is away', async () => {
  const logged: string[] = [];
  const place = await newWorld({ parts: () => ({ log: (line) => logged.push(line) }) });
  const began = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<number>();
  const fetch = async (...asked: Parameters<typeof place.app.fetch>) => {
    began.resolve();
    const answer = await place.app.fetch(...asked);
    ended.resolve(answer.status);
    return answer;
  };
  const server = createAdaptorServer({ fetch: fetch as never });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
        'Transfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n',
    );
    await began.promise;
    socket.destroy();
    expect(await ended.promise).toBe(400);
    expect(logged).toEqual([]);
  } finally {
    server.close();
    await place.drop();
  }
});

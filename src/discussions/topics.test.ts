import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { payloads } from '../../test/payloads.ts';
import { type Client, newWorld, type Person, textOf, type World } from '../../test/world.ts';

import { forgetOwnRemovals } from './actions.ts';
import { DAYS_TO_BRING_BACK } from './policy.ts';
import { POSTS_ON_PAGE } from './queries.ts';

let world: World;
let ana: Person;
let ben: Person;
let eve: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('ana');
  ben = await world.person('ben');
  eve = await world.person('eve');
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
});
afterAll(() => world.drop());

describe('opening a topic', () => {
  test('needs a kind, a title and words alone', async () => {
    const to = await ana.go(`/groups/${group}/topics`, {
      kind: 'question',
      title: 'How do you sleep?',
      body: 'I do **not**.',
    });
    expect(to).toMatch(/^\/topics\/[0-9a-f-]{36}$/);
    const page = await ben.page(to);
    expect(page).toContain('How do you sleep?');
    expect(page).toContain('<strong>not</strong>');
    expect(page).toContain('Not answered yet');
  });

  test('keeps tags, cleaned, at most five, and says whether one wants advice or a listener', async () => {
    const fields = { kind: 'conversation', title: 'Tired', body: 'So tired.' };
    const topic = await world.topic(ana, group, 'Tired', {
      ...fields,
      tags: ' #Sleep, sleep ,night  shifts,,',
      wants: 'listening',
    });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain(`/groups/${group}?tag=night%20shifts`);
    expect(page.match(/\?tag=sleep"/g)).toHaveLength(1);
    expect(page).toContain('ana asked for someone to listen, not for advice.');
    expect(await ana.page(`/topics/${topic}`)).not.toContain('ana asked for someone to listen');
    const refused = await ana.post(`/groups/${group}/topics`, { ...fields, tags: 'a,b,c,d,e,f' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('five tags');
  });

  test('twice with the same form makes one', async () => {
    const fields = { kind: 'question', title: 'Once', body: 'Only once.', once: 'a-form-sent-twice' };
    const [first, second] = await Promise.all([1, 2].map(() => ana.go(`/groups/${group}/topics`, fields)));
    expect(first).toBe(second);
  });

  test('refuses what is too long or empty beside the field, and keeps what was typed', async () => {
    const long = await ana.post(`/groups/${group}/topics`, {
      kind: 'question',
      title: 'x'.repeat(10_000),
      body: 'My precious words',
    });
    expect(long.status).toBe(422);
    const page = await long.text();
    expect(page).toContain('My precious words');
    expect(page).toContain('x'.repeat(10_000));
    expect(page).toContain('id="title-e"');
    for (const body of ['', ' \u200b\n', '[x]: https://example.org']) {
      const empty = await ana.post(`/groups/${group}/topics`, {
        kind: 'question',
        title: 'Kept title',
        body,
      });
      expect(empty.status).toBe(422);
      const again = await empty.text();
      expect(again).toContain('Kept title');
      expect(again).toContain('id="body-e"');
    }
  });

  test('never answers with a failure, whatever is sent', async () => {
    const odd: Record<string, string | string[]>[] = [
      {},
      { kind: ['question', 'page'], title: ['a', 'b'], body: ['c', 'd'] },
      { kind: '__proto__', title: '\0', body: '\ud800' },
      {
        __proto__x: '1',
        kind: 'question',
        title: 'a\0b',
        body: 'a\0b\ud800',
        wants: 'money',
        tags: '\0,\ud800',
      },
      { kind: 'question', title: 't', body: 'b', reply_to: 'x', 'constructor[prototype]': 'y' },
    ];
    const topic = await world.topic(ana, group, 'Odd');
    for (const fields of odd) {
      for (const path of [
        `/groups/${group}/topics`,
        `/groups/${group}/topics/preview`,
        `/topics/${topic}/posts`,
        `/topics/${topic}/posts/preview`,
        `/topics/${topic}/resolution`,
        `/topics/${topic}/reopenings`,
        `/topics/x/posts`,
      ]) {
        expect((await ana.post(path, fields)).status, `${path} ${JSON.stringify(fields)}`).toBeLessThan(500);
      }
    }
    for (const query of ['view=x', 'tag=%00', 'before=1_2', 'tag=%ff', 'before=99999999999999999_x']) {
      expect((await ana.get(`/groups/${group}?${query}`)).status).toBe(200);
    }
    for (const query of ['after=x', 'quote=x', 'reply=%00', `after=9999999999999999_${topic}`]) {
      expect((await ana.get(`/topics/${topic}?${query}`)).status).toBe(200);
    }
  });

  test('is for members: others are told the same as of a topic that is not there', async () => {
    const topic = await world.topic(ana, group, 'Among us');
    const post = await world.reply(ben, topic, 'Only for us.');
    for (const path of [
      `/topics/${topic}`,
      `/topics/${topic}/resolutions`,
      `/posts/${post}`,
      `/posts/${post}/revisions`,
      `/posts/${post}/revisions/new`,
    ]) {
      const absent = path.replace(topic, crypto.randomUUID()).replace(post, crypto.randomUUID());
      for (const who of [eve, world.visitor()]) {
        const answer = await who.get(path);
        expect(answer.status, path).toBe(404);
        expect(bare(await answer.text(), path)).toBe(bare(await (await who.get(absent)).text(), absent));
      }
    }
    expect((await eve.post(`/topics/${topic}/posts`, { body: 'Let me in' })).status).toBe(404);
    expect((await eve.post(`/posts/${post}/reactions`, { kind: 'thanks' })).status).toBe(404);
    expect(await ben.page(`/topics/${topic}`)).toContain('Only for us.');
  });

  test('ends with the membership', async () => {
    const cleo = await world.person('cleo');
    await world.join(cleo, group);
    const topic = await world.topic(cleo, group, 'Before I go');
    expect((await cleo.get(`/topics/${topic}`)).status).toBe(200);
    await cleo.post(`/groups/${group}/leave`);
    expect((await cleo.get(`/topics/${topic}`)).status).toBe(404);
    expect((await cleo.post(`/topics/${topic}/posts`, { body: 'x' })).status).toBe(404);
    expect(await ben.page(`/topics/${topic}`)).toContain('cleo');
  });
});

describe('replying', () => {
  test('to a post nests below it, and speaks to its author', async () => {
    const topic = await world.topic(ana, group, 'Nested');
    const answer = await world.reply(ben, topic, 'An answer');
    const comment = await world.reply(ana, topic, 'A comment', { reply_to: answer });
    await world.reply(ben, topic, 'A comment on it', { reply_to: comment });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toMatch(/An answer[\s\S]*class="replies"[\s\S]*A comment<[\s\S]*A comment on it/);
    expect(page.match(/class="replies"/g)).toHaveLength(1);
  });

  test('quotes with the author, without script', async () => {
    const topic = await world.topic(ana, group, 'Quoted');
    const post = await world.reply(ben, topic, 'Some *words*\nof mine');
    const page = await ana.page(`/topics/${topic}?quote=${post}`);
    expect(page).toMatch(/<textarea[^>]*>(?:&gt;|>) \*\*\[ben:\]\(\/posts\/[0-9a-f-]{36}\)\*\*/);
    expect(page).toContain(`name="reply_to" value="${post}"`);
  });

  test('shows a preview and keeps what was typed', async () => {
    const topic = await world.topic(ana, group, 'Preview');
    const answer = await ana.post(`/topics/${topic}/posts/preview`, { body: 'Look: **bold**' });
    const page = await answer.text();
    expect(page).toContain('<strong>bold</strong>');
    expect(page).toMatch(/<textarea[^>]*>Look: \*\*bold\*\*<\/textarea>/);
    expect(await ben.page(`/topics/${topic}`)).not.toContain('bold');
    const part = await ana.send(
      new Request(`http://localhost/topics/${topic}/posts/preview`, {
        method: 'POST',
        body: new URLSearchParams({ body: '_part_' }),
        headers: { 'x-part': 'preview' },
      }),
    );
    expect(await part.text()).toMatch(/^<section[^>]*>.*<em>part<\/em>.*<\/section>$/);
  });

  test('reads a long topic page by page, each post once', async () => {
    const topic = await world.topic(ana, group, 'Long');
    await world.db.asViewer({ person: ben.id }, async (db) => {
      await db.all(sql`insert into posts (topic_id, group_id, author_id, body, html)
        select t.id, t.group_id, ${ben.id}, 'n' || n, '<p>post ' || n || '.</p>' from topics t, generate_series(1, 230) n
        where t.id = ${topic}`);
    });
    const seen: string[] = [];
    let path: string | undefined = `/topics/${topic}`;
    while (path) {
      const page: string = await ana.page(path);
      for (const [, n] of page.matchAll(/<p>post (\d+)\.<\/p>/g)) seen.push(n!);
      path = /href="([^"]*)" rel="next"/.exec(page)?.[1];
    }
    expect(new Set(seen).size).toBe(230);
    expect(seen).toHaveLength(230);
  });
});

describe('text from anywhere', () => {
  test('cannot run in a title, a tag or a body, on any page that shows it', async () => {
    const own = await world.group(ana, 'Payloads', 'public');
    const taken: string[] = [];
    for (const payload of payloads) {
      const answer = await ana.post(`/groups/${own}/topics`, {
        kind: 'question',
        title: payload.slice(0, 200),
        body: `Words. ${payload}`,
        tags: payload.slice(0, 40),
      });
      const to = answer.headers.get('location');
      if (to) taken.push(to);
    }
    expect(taken.length).toBeGreaterThan(100);
    for (const to of taken.filter((_, place) => place % 4 === 0)) harmless(await ana.page(to));
    let path: string | undefined = `/groups/${own}`;
    while (path) {
      const list: string = await ana.page(path);
      harmless(list);
      path = /href="([^"]*)" rel="next"/.exec(list)?.[1]?.replaceAll('&amp;', '&');
    }
    const preview = await ana.post(`/groups/${own}/topics/preview`, {
      kind: 'question',
      title: payloads[0]!,
      body: payloads.join('\n\n'),
    });
    harmless(await preview.text());
  });

  test('may be right-to-left, zero-width or emoji', async () => {
    const title = 'مرحبا 👩‍👩‍👧 \u202eabc';
    const topic = await world.topic(ana, group, title, { body: 'שלום\u200d 👋🏽' });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('مرحبا 👩‍👩‍👧 abc');
    expect(page).toContain('👋🏽');
    expect(page).toContain('dir="auto"');
  });
});

describe('what one took away', () => {
  test('is gone everywhere until one brings it back', async () => {
    const topic = await world.topic(ana, group, 'Secret title', { body: 'Secret opening' });
    const post = await world.reply(ben, topic, 'Secret words');
    await ben.go(`/posts/${post}/revisions`, { body: 'Secret words, better' });
    const everywhere = async () =>
      (
        await Promise.all(
          [
            `/topics/${topic}`,
            `/topics/${topic}?quote=${post}`,
            `/posts/${post}/revisions`,
            `/groups/${group}`,
          ].map(async (path) => (await ana.get(path)).text()),
        )
      ).join();
    expect(await everywhere()).toContain('Secret words');
    expect((await ana.post(`/posts/${post}/removal`)).status).toBe(404);
    await ben.go(`/posts/${post}/removal`);
    expect(await everywhere()).not.toContain('Secret words');
    expect(await ana.page(`/topics/${topic}`)).toContain('The author took this post away.');
    expect((await ana.get(`/posts/${post}/revisions`)).status).toBe(404);

    expect((await ana.post(`/posts/${post}/restoration`)).status).toBe(404);
    await ben.go(`/posts/${post}/restoration`);
    expect(await everywhere()).toContain('Secret words, better');

    const opening = await openingOf(topic);
    await ana.go(`/posts/${opening}/removal`);
    const without = await everywhere();
    expect(without).not.toContain('Secret title');
    expect(without).not.toContain('Secret opening');
    await ana.go(`/posts/${opening}/restoration`);
    expect(await everywhere()).toContain('Secret title');
  });

  test('can be taken back for 30 days, then the words are forgotten; reported ones wait for a decision', async () => {
    const topic = await world.topic(ana, group, 'A while ago');
    const [old, recent, reported] = [
      await world.reply(ben, topic, 'Oldest words'),
      await world.reply(ben, topic, 'Recent words'),
      await world.reply(ben, topic, 'Reported words'),
    ];
    await ana.go('/reports', { post: reported, reason: 'unkind' });
    for (const post of [old, recent, reported]) await ben.go(`/posts/${post}/removal`);
    await world.db.asSystem((system) =>
      system.all(
        sql`update posts set removed_at = now() - interval '31 days' where id in (${old}, ${reported})`,
      ),
    );
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain(`/posts/${recent}/restoration`);
    expect(page).not.toContain(`/posts/${old}/restoration`);
    expect(await world.db.asSystem((system) => forgetOwnRemovals(system, DAYS_TO_BRING_BACK))).toBe(1);
    const left = await world.db.asSystem((system) =>
      system.all(sql`select post_id from post_revisions where post_id in (${old}, ${recent}, ${reported})
        union all select post_id from search_documents where post_id = ${old}`),
    );
    expect(left).toHaveLength(2);
    expect((await ben.post(`/posts/${old}/restoration`)).status).toBe(404);
    await ben.go(`/posts/${recent}/restoration`);
  });
});

describe('editing', () => {
  test('keeps the earlier words and says so', async () => {
    const topic = await world.topic(ana, group, 'First title', { body: 'First words' });
    const opening = await openingOf(topic);
    expect((await ben.post(`/posts/${opening}/revisions`, { title: 'x', body: 'y' })).status).toBe(404);
    const form = await ana.page(`/posts/${opening}/revisions/new`);
    const version = /name="version" value="(\d+)"/.exec(form)![1]!;
    await ana.go(`/posts/${opening}/revisions`, {
      title: 'Second title',
      body: 'Second words',
      version,
      tags: 'new',
    });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('Second title');
    expect(page).toContain(`/posts/${opening}/revisions`);
    const history = await ben.page(`/posts/${opening}/revisions`);
    expect(textOf(history)).toMatch(/First title.*First words/);

    const stale = await ana.post(`/posts/${opening}/revisions`, {
      title: 'Third',
      body: 'Mine, from before',
      version,
    });
    expect(stale.status).toBe(409);
    const conflict = await stale.text();
    expect(conflict).toContain('Mine, from before');
    expect(conflict).toContain('Second words');
    const fresh = /name="version" value="(\d+)"/.exec(conflict)![1]!;
    await ana.go(`/posts/${opening}/revisions`, {
      title: 'Third',
      body: 'Both put together',
      version: fresh,
    });
    expect(await ben.page(`/topics/${topic}`)).toContain('Both put together');
  });

  test('a title alone keeps the earlier title', async () => {
    const topic = await world.topic(ana, group, 'A typo', { body: 'Same words' });
    const opening = await openingOf(topic);
    await ana.go(`/posts/${opening}/revisions`, { title: 'No typo', body: 'Same words' });
    expect(textOf(await ben.page(`/posts/${opening}/revisions`))).toContain('A typo');
  });

  test('of a knowledge page is for every member', async () => {
    const topic = await world.topic(ana, group, 'What we know', { kind: 'page', body: 'Little.' });
    const opening = await openingOf(topic);
    await ben.go(`/posts/${opening}/revisions`, { title: 'What we know', body: 'More.' });
    expect(await ana.page(`/topics/${topic}`)).toContain('More.');
    expect((await eve.post(`/posts/${opening}/revisions`, { title: 'x', body: 'y' })).status).toBe(404);
    await ana.go(`/posts/${opening}/revisions`, { title: 'What we know', body: 'Most.' });
    const written = await world.db.asSystem((db) =>
      db.all(sql<{ body: string; name: string }>`select r.body, a.name::text as name
        from post_revisions r join people a on a.id = r.written_by where r.post_id = ${opening} order by r.id`),
    );
    expect(written).toEqual([
      { body: 'Little.', name: 'ana' },
      { body: 'More.', name: 'ben' },
    ]);
  });
});

describe('“thank you” and “me too”', () => {
  test('count once for each person, and are taken back by saying them again', async () => {
    const topic = await world.topic(ana, group, 'Thanked');
    const post = await world.reply(ben, topic, 'Here is how.');
    await ana.go(`/posts/${post}/reactions`, { kind: 'thanks', once: 'one-page-of-buttons' });
    await ana.go(`/posts/${post}/reactions`, { kind: 'thanks', once: 'one-page-of-buttons' });
    await ana.go(`/topics/${topic}/reactions`, { me_too: post, once: 'one-page-of-buttons' });
    const page = await ana.page(`/topics/${topic}`);
    expect(page).toContain('aria-pressed="true"');
    expect(textOf(page)).toMatch(/Thank you · 1 Me too · 1/);
    await ana.go(`/posts/${post}/reactions`, { kind: 'thanks' });
    expect(textOf(await ben.page(`/topics/${topic}`))).not.toContain('Thank you · 1');
    expect((await ben.post(`/posts/${post}/reactions`, { kind: 'thanks' })).status).toBe(404);
  });
});

describe('somebody blocked', () => {
  test('is folded for who blocks them, and notices nothing', async () => {
    const open = await world.group(eve, 'Open', 'public');
    await Promise.all([ana, ben].map((person) => world.join(person, open)));
    const topic = await world.topic(ben, open, 'By ben');
    await world.reply(ana, topic, 'From ana');
    await world.db.asViewer({ person: ana.id }, (db) =>
      db.all(sql`insert into blocks (blocker_id, blocked_id) values (${ana.id}, ${ben.id})`),
    );
    const before = await ben.page(`/topics/${topic}`);
    expect(await ana.page(`/topics/${topic}`)).toContain('class="fold"');
    expect(await ana.page(`/groups/${open}`)).not.toContain('By ben');
    expect(before).not.toContain('class="fold"');
    expect(await ben.page(`/groups/${open}`)).toContain('By ben');
    await world.db.asViewer({ person: ana.id }, (db) => db.all(sql`delete from blocks`));
    expect(await ana.page(`/topics/${topic}`)).not.toContain('class="fold"');
  });
});

describe('what is new', () => {
  test('is marked until it is read', async () => {
    const topic = await world.topic(ana, group, 'Fresh bread');
    const row = async (person: Person) =>
      new RegExp(`<article class="(row[^"]*)"><h3><a href="/topics/${topic}"`).exec(
        await person.page(`/groups/${group}`),
      )![1];
    expect(await row(ben)).toBe('row new');
    expect(await row(ana)).toBe('row');
    await ben.page(`/topics/${topic}`);
    await vi.waitFor(async () => expect(await row(ben)).toBe('row'));
    await world.reply(ana, topic, 'More');
    expect(await row(ben)).toBe('row new');
    expect(await ben.page(`/topics/${topic}`)).toContain('<span class="badge honey">New</span>');
  });
});

test('a topic counts the replies that can be read, and a link to one finds its page', async () => {
  const topic = await world.topic(ana, group, 'How many replies');
  const listed = async () =>
    textOf(await ben.page(`/groups/${group}`)).match(/How many replies .*?(\d+) repl/)?.[1];
  const posts: string[] = [];
  for (const words of ['One.', 'Two.', 'Three.']) posts.push(await world.reply(ben, topic, words));
  expect(await listed()).toBe('3');
  await ben.go(`/posts/${posts[1]}/removal`);
  expect(await listed()).toBe('2');
  await ben.go(`/posts/${posts[1]}/restoration`);
  expect(await listed()).toBe('3');

  // Taken away, they keep their places: a link to a later one leads to the second page.
  for (let count = posts.length; count < POSTS_ON_PAGE + 1; count++)
    posts.push(await world.reply(ben, topic, `Reply ${count}`));
  for (const post of posts.slice(0, 5)) await ben.go(`/posts/${post}/removal`);
  const place = (await ben.get(`/posts/${posts.at(-1)}`)).headers.get('location')!;
  expect(await ben.page(place.split('#')[0]!)).toContain(`Reply ${POSTS_ON_PAGE}`);
});

describe('titles like the one being typed', () => {
  test('are found within the group, by its readers alone', async () => {
    await world.topic(ana, group, 'Earplugs that do not hurt when lying down');
    const title = 'Which earplugs do not hurt lying down?';
    const like = async (who: Client) =>
      textOf(await (await who.post(`/groups/${group}/similar`, { title })).text());
    expect(await like(ben)).toContain('Earplugs that do not hurt');
    expect(await like(eve)).not.toContain('Earplugs');
    expect(await like(world.visitor())).not.toContain('Earplugs');
    const preview = await ben.post(`/groups/${group}/topics/preview`, {
      kind: 'question',
      title: 'Earplugs which do not hurt',
      body: 'x',
    });
    expect(await preview.text()).toContain('Earplugs that do not hurt');
    // What stands in an address is not taken up, so that nobody makes such links.
    expect(await ben.page(`/groups/${group}/topics/new?title=Elsewhere&body=Elsewhere`)).not.toContain(
      'Elsewhere',
    );
  });
});

async function openingOf(topic: string): Promise<string> {
  const row = await world.db.asSystem((db) =>
    db.first(sql<{ id: string }>`select id from posts where topic_id = ${topic} and opening`),
  );
  return row!.id;
}

/** Without what differs in every answer. */
function bare(html: string, path: string): string {
  return html.replaceAll(/nonce="[^"]*"/g, '').replaceAll(path, '');
}

/** Nothing in the page could run: no element, handler or address of a script but our own. */
function harmless(page: string): void {
  const tags = [
    ...page.matchAll(/<([a-z][^\s>/]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|[^\s"'>]+))?)*)\s*\/?>/gi),
  ];
  // Every “<” of the page begins a tag that was understood: what was typed cannot have made another one.
  expect(tags.length).toBe(page.match(/<[a-z!?]/gi)!.length - 1);
  for (const [tag, name = '', attributes = ''] of tags) {
    if (/^<script type="module" src="\/assets\/client\.js" nonce="[\w-]*">$/.test(tag)) continue;
    expect(name).not.toMatch(
      /^(script|iframe|object|embed|base|svg|math|style|video|template|plaintext|noscript)$/i,
    );
    for (const [, key = '', value = ''] of attributes.matchAll(/\s([^\s=]+)(?:=("[^"]*"|\S+))?/g)) {
      expect(key).not.toMatch(/^(on|style$|srcdoc$)/i);
      if (/^(href|src|action|formaction)$/i.test(key)) expect(value).toMatch(/^"([/?#]|https?:|mailto:)/);
    }
  }
  expect(page.match(/<main/g)).toHaveLength(1);
  expect(page.match(/<h1/g)).toHaveLength(1);
}

test('what stands on the next page stays unread', async () => {
  const topic = await world.topic(ana, group, 'Long');
  await world.db.asSystem((db) =>
    db.all(sql`insert into posts (topic_id, group_id, author_id, body, html, created_at)
      select t.id, t.group_id, t.author_id, 'More', '<p>More</p>', now() + n * interval '1 second'
      from topics t, generate_series(1, 100) n where t.id = ${topic}`),
  );
  const after = async () => {
    const rows = await world.db.asSystem((db) =>
      db.all(sql<{
        n: number;
      }>`select count(*)::integer as n from topic_reads r join posts p on p.topic_id = r.topic_id
        where r.topic_id = ${topic} and r.person_id = ${ben.id} and p.created_at > r.read_up_to`),
    );
    return rows[0]!.n;
  };
  const page = await ben.page(`/topics/${topic}`);
  await expect.poll(after).toBe(1);
  await ben.page(/\/topics\/[^"]*\?after=[^"]*/.exec(page)![0].replaceAll('&amp;', '&'));
  await expect.poll(after).toBe(0);
});

test('words come back when the session ended while they were written, whatever they were for', async () => {
  const topic = await world.topic(ana, group, 'Kept');
  const post = await world.reply(ben, topic, 'First words');
  const absent = '01980000-0000-7000-8000-000000000000';
  const body = 'Words that took a long time to find, and more than one evening.';
  const shown = async (path: string) => {
    const answer = await world.visitor().post(path, { body, title: 'Kept' });
    expect(answer.status).toBe(401);
    const text = await answer.text();
    expect(text).toContain(body);
    return textOf(text);
  };
  const [there, away] = [`/posts/${post}/revisions`, `/posts/${absent}/revisions`];
  expect(await shown(there)).toBe(await shown(away));
  expect(await shown(`${there}/preview`)).toBe(await shown(`${away}/preview`));
  expect(await shown(`/topics/${topic}/posts/preview`)).toBe(await shown(`/topics/${absent}/posts/preview`));
  await shown(`/groups/${group}/topics/preview`);
  const lost = await eve.post(`${there}/preview`, { body });
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain(body);
});

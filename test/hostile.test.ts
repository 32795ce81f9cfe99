import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignMarkup } from './markup.ts';
import { payloads } from './payloads.ts';
import { type Client, newWorld, type Person, type World } from './world.ts';

/**
 * Hostile input: every form and every query, with what an attacker, an accident or an old script sends. Nothing may
 * fail on our side, and nothing that somebody typed may come back as markup of ours.
 */

let world: World;
let organiser: Person;
let other: Person;
let ids: Record<string, string>;

beforeAll(async () => {
  world = await newWorld();
  organiser = await world.person('Hana', 'organiser');
  await world.db.asSystem((system) =>
    system.all(sql`insert into place_roles (person_id, role) values (${organiser.id}, 'moderator')`),
  );
  other = await world.person('Other');
  const group = await world.group(organiser, 'Evenings', 'public');
  const topic = await world.topic(organiser, group, 'A quiet evening');
  const post = await world.reply(organiser, topic, 'Tea, mostly.');
  await world.join(other, group);
  const night = await world.reply(other, topic, 'I have decided to kill myself tonight.');
  const { flag, sample } = await world.db.asSystem(async (system) => ({
    flag: await system.first(sql<{ id: string }>`select id from triage_flags where post_id = ${night}`),
    sample: await system.first(sql<{
      id: string;
    }>`insert into triage_sample (week, post_id, group_id, author_id, due_at)
      select '2026-01-05', id, group_id, author_id, now() from posts where id = ${night} returning id`),
  }));
  const resource = await world.db.asSystem((system) =>
    system.first(sql<{ id: string }>`select id from resources limit 1`),
  );
  const duty = async (query: ReturnType<typeof sql<{ id: string }>>) =>
    (await world.db.asSystem((system) => system.first(query)))!.id;
  const room = /[0-9a-f-]{36}/.exec(await organiser.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
  const message = (await other.go(`/rooms/${room}/messages`, { body: 'Tea is ready.' })).split('#')[1]!;
  const conversation = /[0-9a-f-]{36}/.exec(
    await other.go(`/people/${organiser.id}/conversation`, { body: 'Hello' }),
  )![0];
  // Brought to the organiser by somebody who asks for support.
  const request = await duty(sql`insert into support_requests (asker_id, form, reach, words, html, language)
    values (${other.id}, 'unsure', 'peers', 'A word?', '<p>A word?</p>', 'en') returning id`);
  await world.db.asSystem((system) =>
    system.all(sql`with one as (select take_support_step(${request}, 'invited', null))
      insert into support_invitations (request_id, person_id, until) select ${request}, ${organiser.id}, now() + interval '1 day' from one`),
  );
  const listening = await world.listening(other, organiser);
  ids = {
    request,
    practice: 'empathy',
    scenario: 'chair',
    room,
    listening,
    // As with the rooms: this one stays as it is.
    talk: await world.listening(other, organiser),
    handover: await duty(sql`insert into listening_handovers (room_id, made_by, note)
      values (${listening}, ${organiser.id}, 'Tea.') returning id`),
    reflection: await duty(
      sql`insert into listening_reflections (person_id, feels) values (${organiser.id}, 'same') returning id`,
    ),
    // Whatever the odd forms do to the other one.
    spare: /[0-9a-f-]{36}/.exec(await organiser.go(`/groups/${group}/rooms`, { name: 'Spare' }))![0],
    message,
    conversation,
    hours: await duty(sql`insert into duty_hours (person_id, starts_at, ends_at)
      values (${organiser.id}, now(), now() + interval '2 hours') returning id`),
    offer: await duty(sql`insert into duty_offers (person_id, weekly, day, from_time, to_time, zone)
      values (${organiser.id}, true, current_date, '09:00', '11:00', 'UTC') returning id`),
    debrief: await duty(sql`insert into debriefs (person_id, listener_id, taken_at)
      values (${organiser.id}, ${other.id}, now()) returning id`),
    weekly: topic,
    note: topic,
    resource: resource!.id,
    group,
    topic,
    post,
    person: other.id,
    token: 'x'.repeat(43),
    report: other.id,
    draft: topic,
    suspension: topic,
    session: topic,
    invitation: topic,
    experience: topic,
    passkey: 'key',
    flag: flag!.id,
    sample: sample!.id,
  };
});
afterAll(() => world.drop());

/** Names of fields that any of our forms has. */
const names = [
  'name',
  'title',
  'body',
  'kind',
  'tags',
  'wants',
  'masked',
  'poll_question',
  'poll_options',
  'poll_days',
  'option',
  'note',
  'remind',
  'date',
  'themes',
  'why',
  'visibility',
  'sentence',
  'agreement',
  'language',
  'experiences',
  'experience',
  'relation',
  'audience',
  'about',
  'languages',
  'time_zone',
  'locale',
  'password',
  'new_password',
  'current',
  'code',
  'then',
  'agreed_version',
  'version',
  'words',
  'reason',
  'post',
  'person',
  'group',
  'decision',
  'until',
  'uses',
  'expires',
  'willing',
  'reply_to',
  'label',
  'response',
  'joining',
  'rules',
  'contact',
  'adults_only',
  'role',
  'indexed',
  'reading',
  'shown',
  'step_down',
  'once',
  'place_name',
  'place',
  'quote',
  'consent',
  'file',
  'files',
  'alt',
  'leave_out',
  'edited',
  'outcome',
  'service',
  'said',
  'grounds',
  'needs',
  'answer',
  'trusted',
  'size',
  'model',
  'country',
  'dial',
  'sms',
  'web',
  'chat',
  'sources',
  'leave_to',
  'show',
  'direction',
  'day',
  'from',
  'to',
  'weekly',
  'for',
  'time',
  'week',
  'on',
  'message',
  'may_ask',
  'shows_typing',
  'form',
  'reach',
  'named',
  'forms',
  'parts',
  'at_once',
  'weekly_hours',
  'agree',
  'rule',
  'facts',
  'choice',
  'need',
  'know',
  'skip',
  'feels',
  'keep',
  'messages',
  'answers',
  'cannot',
];

const oddities: Record<string, string> = {
  nothing: '',
  spaces: '   \t\n  ',
  'ten thousand characters': 'long '.repeat(2000),
  'a null byte': 'a\0b',
  'a lone surrogate': 'a\ud800b',
  'right to left': '\u202egnitirw \u200f مرحبا بالعالم \u2067שלום\u2069',
  'zero width': '\u200b\u200d\ufeff\u2060',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈💚',
  'a number out of range': '99999999999999999999999999',
  negative: '-1',
  'a foreign id': '00000000-0000-0000-0000-000000000000',
  sql: "'; drop table people; --",
  template: '{{7*7}}<%= 7*7 %>#{7*7}',
  path: '../../../../etc/passwd',
  address: 'https://evil.example/\\@evil',
  json: '{"__proto__":{"admin":true}}',
};

const paths = (method: string) =>
  [...new Set(world.app.routes.filter((route) => route.method === method).map(({ path }) => path))]
    // Signing out would end the walk; leaving would make the rest of it another one.
    .filter((path) => !/sign-out|\/leave$|sessions\/endings|facilitation\/end|\/visibility$/.test(path));

const fill = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'x');

async function calm(answer: Response, what: string): Promise<void> {
  expect(answer.status, what).toBeLessThan(500);
  // A limit would hide what stands behind it: each request comes a minute after the last. Guesses are counted apart.
  world.clock.now += 60_000;
  if (!/sign-in/.test(what)) expect(answer.status, what).not.toBe(429);
  if (answer.headers.get('content-type')?.includes('html'))
    expect(foreignMarkup(await answer.text()), what).toEqual([]);
  const location = answer.headers.get('location');
  if (location) expect(location, what).toMatch(/^\/(?![/\\])/);
}

describe('every form', () => {
  const senders: [string, () => Client][] = [
    ['somebody with every role', () => organiser],
    ['a visitor', () => world.visitor()],
  ];

  test.each(senders)(
    'takes odd input from %s without failing',
    async (_, sender) => {
      const tried = Object.entries(oddities).filter((_, place) => sender() === organiser || place % 4 === 0);
      for (const [what, value] of tried) {
        for (const path of paths('POST')) {
          const fields = Object.fromEntries(names.map((name) => [name, value]));
          await calm(await sender().post(fill(path), fields), `POST ${path} with ${what}`);
        }
      }
    },
    120_000,
  );

  test('takes arrays for scalars, __proto__, JSON, half a form and no form at all', async () => {
    const bodies: [string, string, string | undefined][] = [
      [
        'arrays',
        'application/x-www-form-urlencoded',
        names.map((name) => `${name}=a&${name}=b&${name}[]=c&${name}[x]=d`).join('&'),
      ],
      [
        '__proto__',
        'application/x-www-form-urlencoded',
        '__proto__=x&__proto__[admin]=1&constructor=x&constructor[prototype]=y&toString=z',
      ],
      [
        'json',
        'application/json',
        JSON.stringify(Object.fromEntries(names.map((name) => [name, { $ne: null }]))),
      ],
      [
        'json proto',
        'application/json',
        '{"__proto__":{"title":"x"},"title":["x",{"y":1}],"body":null,"kind":7}',
      ],
      ['json array', 'application/json', '[1,2,3]'],
      ['broken json', 'application/json', '{"title":'],
      [
        'half a multipart',
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhello',
      ],
      [
        'a file for a field',
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="body"; filename="a.html"\r\nContent-Type: text/html\r\n\r\n<script>1</script>\r\n--x--\r\n',
      ],
      [
        'files of all kinds',
        'multipart/form-data; boundary=x',
        `${['file', 'files', 'alt', 'body', '__proto__']
          .map(
            (name) =>
              `--x\r\nContent-Disposition: form-data; name="${name}"; filename="../../\0<script>"\r\n\r\n<script>1</script>\r\n`,
          )
          .join('')}--x--\r\n`,
      ],
      ['bad percent', 'application/x-www-form-urlencoded', 'title=%E0%A4%A&body=%'],
      ['nothing', 'text/plain', undefined],
    ];
    for (const [what, type, body] of bodies) {
      for (const path of paths('POST')) {
        const request = new Request(`http://localhost${fill(path)}`, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
        });
        await calm(await organiser.send(request), `POST ${path} with ${what}`);
      }
    }
  }, 120_000);
});

describe('every page', () => {
  test('takes odd queries and odd ids without failing', async () => {
    const queries = [
      'q',
      'after',
      'before',
      'from',
      'tag',
      'view',
      'kind',
      'state',
      'time',
      'person',
      'group',
      'post',
      'quote',
      'title',
      'then',
      'visibility',
      'country',
      'experience',
      'invitation',
      'reply',
    ];
    for (const value of [
      ...Object.values(oddities),
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
    ]) {
      const query = new URLSearchParams(queries.map((name) => [name, value.slice(0, 3000)]));
      for (const path of paths('GET')) {
        await calm(await organiser.get(`${fill(path)}?${query}`), `GET ${path} with ${value.slice(0, 30)}`);
        if (path.includes(':')) {
          const odd = path.replace(/:\w+/g, encodeURIComponent(value.slice(0, 200).toWellFormed()) || 'x');
          await calm(await organiser.get(odd), `GET ${odd}`);
        }
      }
    }
  }, 120_000);

  test('shows script payloads as the text that they are, wherever they were typed', async () => {
    const everything = payloads.join('\n\n').slice(0, 30_000);
    for (const payload of [...payloads.filter((_, place) => place % 4 === 0), everything]) {
      const line = payload.replace(/\s+/g, ' ').slice(0, 80);
      const topic = await organiser.post(`/groups/${ids.group}/topics`, {
        kind: 'question',
        title: line,
        body: payload,
        tags: line,
      });
      await calm(topic, `a topic with ${line}`);
      const location = topic.headers.get('location');
      if (location) {
        await calm(await organiser.get(location), `the topic with ${line}`);
        await calm(await organiser.post(`${location}/posts`, { body: payload }), `a reply with ${line}`);
        await calm(await organiser.get(location), `the topic with a reply with ${line}`);
      }
      const room = `/rooms/${ids.spare}`;
      await calm(
        await organiser.post(`/groups/${ids.group}/rooms`, { name: line.slice(0, 60) }),
        `a room ${line}`,
      );
      const said = await organiser.post(`${room}/messages`, { body: payload });
      await calm(said, `a message with ${line}`);
      const id = said.headers.get('location')?.split('#')[1] ?? '';
      await calm(await organiser.get(room), `the room with ${line}`);
      await organiser.post(`${room}/messages`, { body: 'An answer', reply_to: id });
      for (const path of [room, `/messages/${id}/topics/new`, `/messages/${id}/revisions/new`])
        await calm(await organiser.get(path), `${path} with ${line}`);
      const talk = `/conversations/${ids.talk}`;
      for (const fields of [{ need: payload.slice(0, 500), know: line }])
        await calm(await other.post(`/listening/${ids.talk}/beginning`, fields), `a beginning with ${line}`);
      await other.post('/you/limits', { answers: line, cannot: payload.slice(0, 300) });
      await organiser.post(`/rooms/${ids.talk}/messages`, { body: payload });
      await organiser.post(`/listening/${ids.talk}/hand-over`, { note: payload.slice(0, 2000) });
      for (const who of [organiser, other])
        for (const path of [talk, `${talk}/report`, '/listening', '/you/limits'])
          await calm(await who.get(path), `${path} with ${line}`);
      const part = await organiser.get(room, { 'x-part': 'live' });
      expect(part.status).toBe(200);
      await calm(part, `the part of a room with ${line}`);
      await calm(
        await organiser.post(`/groups/${ids.group}/topics/preview`, {
          kind: 'question',
          title: line,
          body: payload,
        }),
        `a preview of ${line}`,
      );
    }
    const nasty = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
    await organiser.post('/organise', {
      place: nasty.slice(0, 60),
      sentence: nasty,
      rules: everything,
      contact: nasty,
      joining: 'anyone',
    });
    await organiser.post('/you/profile', { about: everything, languages: 'en', time_zone: 'UTC' });
    const group = await organiser.post('/groups', {
      name: nasty,
      sentence: nasty,
      visibility: 'public',
      agreement: everything,
    });
    for (const path of [
      '/',
      '/groups',
      '/messages',
      '/messages?q=script+alert',
      `/groups/${ids.group}/rooms`,
      '/rules',
      '/you',
      '/you/profile',
      `/people/${organiser.id}`,
      '/organise',
      '/organise/log',
      '/search?q=script+alert',
      '/waiting',
      '/ask',
      '/requests',
      `/requests/${ids.request}`,
      '/helping',
      group.headers.get('location') ?? '/',
      `/groups/${ids.group}`,
    ]) {
      await calm(await organiser.get(path), `GET ${path}`);
      await calm(await world.visitor().get(path), `GET ${path} as a visitor`);
    }
  }, 120_000);
});

describe('words that cannot be taken', () => {
  test('come back with the refusal: after leaving, when the topic is gone, in a flood, and cut in two', async () => {
    const words = 'I am so sorry. Me too, every night since spring.';
    const leaver = await world.person('Lea');
    await world.join(leaver, ids.group!);
    await leaver.go(`/groups/${ids.group}/leave`);
    for (const topic of [ids.topic, '01900000-0000-7000-8000-000000000000']) {
      const answer = await leaver.post(`/topics/${topic}/posts`, { body: words });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).toContain(words);
    }
    const cut = await world.visitor().send(
      new Request('http://localhost/sign-up', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"name":"Cut Name","password":"a long and quiet evening","then":"/\\ud800"}',
      }),
    );
    expect(cut.status).toBeLessThan(500);
    expect(
      (await organiser.post('/ask', { reach: `group ${ids.group}`, words: `${'a'.repeat(3999)}\u{1f600}` }))
        .status,
    ).toBeLessThan(500);
  });
});

test('a built file that is not there is no page, and no fault', async () => {
  for (const path of ['/assets/none.js', '/assets/../secret', '/assets/%00', '/sw.js'])
    expect((await world.visitor().get(path)).status, path).toBe(404);
});

test('a form of more than a megabyte is refused with a page that says so and leads on', async () => {
  const long = { body: 'long '.repeat(220_000) };
  const answer = await organiser.post(`/topics/${ids.topic}/posts`, long);
  expect(answer.status).toBe(413);
  // By what its sender says of it, which nothing longer can come after; and not believed where it comes in pieces.
  const short = { body: 'Short.' };
  const length = { 'content-length': String(1024 * 1024 + 1) };
  expect((await organiser.post(`/topics/${ids.topic}/posts`, short, length)).status).toBe(413);
  const pieces = { 'content-length': '6', 'transfer-encoding': 'chunked' };
  expect((await organiser.post(`/topics/${ids.topic}/posts`, long, pieces)).status).toBe(413);
  const html = await answer.text();
  expect(html).toContain('1 MB');
  expect(html).toContain('href="/help-now"');
  // Each box stops before that.
  // Not the topic: one of the odd forms may have closed it.
  expect(await organiser.page(`/groups/${ids.group}/topics/new`)).toMatch(/<textarea [^>]*maxlength="40000"/);
});

describe('requests from another site', () => {
  test('change nothing, whatever header tells of them', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const answer = await organiser.post(
        `/groups/${ids.group}/topics`,
        { kind: 'question', title: 'Forged', body: 'Forged' },
        headers,
      );
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
    const own = await organiser.post(
      `/groups/${ids.group}/topics`,
      { kind: 'question', title: 'Own', body: 'Own' },
      { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
    );
    expect(own.status).toBe(303);
  });

  test('every page forbids scripts but ours, frames, sniffing and referrers', async () => {
    const answer = await world.visitor().get('/');
    const policy = answer.headers.get('content-security-policy')!;
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await answer.text()).toContain(`nonce="${nonce}"`);
    expect((await world.visitor().get('/')).headers.get('content-security-policy')).not.toBe(policy);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

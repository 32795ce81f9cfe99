import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

/** Every box in which somebody writes to others: what is better said otherwise, and what cannot stand in any of them. */

let world: World;
let ana: Person;
let ben: Person;
let cleo: Person;
let group: string;
let closed: string;
let topic: string;
let post: string;
let room: string;
let message: string;
let page: string;
const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  cleo = await world.person('Cleo');
  group = await world.group(ana, 'Night shift', 'public');
  await world.join(ben, group);
  closed = await world.group(ana, 'Behind a door', 'private');
  topic = await world.topic(ana, group, 'How do you sleep');
  post = await world.reply(ben, topic, 'Badly.');
  page = await world.topic(ben, group, 'What helps at night', { kind: 'page' });
  room = (await ana.go(`/groups/${group}/rooms`, { name: 'Kitchen' })).split('/')[2]!;
  message = (await ben.go(`/rooms/${room}/messages`, { body: 'Tea?' })).split('#')[1]!;
});
afterAll(() => world.drop());

const method = 'So what is the most painless way to die?';
const pact = 'Anyone want to die together tonight?';
const gentle = 'I did not sleep, and I am here.';

interface Box {
  who: () => Person;
  /** The page with the box, its name there, and where it is sent. */
  at: () => string;
  box: string;
  to: () => string;
  fields?: () => Record<string, string>;
  /** What the box holds of these words; as they are if left out. */
  holds?: (words: string) => string;
}

let request: string;
let listening: string;
let other: string;

const boxes: Record<string, Box> = {
  'a topic': {
    who: () => ben,
    at: () => `/groups/${group}/topics/new?kind=question`,
    box: 'body',
    to: () => `/groups/${group}/topics`,
    fields: () => ({ kind: 'question', title: 'Nights' }),
  },
  'the options of a poll': {
    who: () => ben,
    at: () => `/groups/${group}/topics/new?kind=question`,
    box: 'poll_options',
    to: () => `/groups/${group}/topics`,
    fields: () => ({
      kind: 'question',
      title: 'Nights',
      body: 'Say.',
      poll_question: 'Which?',
      poll_days: '7',
    }),
    holds: (words) => `${words}\nTea`,
  },
  'a reply': {
    who: () => ben,
    at: () => `/topics/${topic}`,
    box: 'body',
    to: () => `/topics/${topic}/posts`,
  },
  'an edit of a post': {
    who: () => ben,
    at: () => `/posts/${post}/revisions/new`,
    box: 'body',
    to: () => `/posts/${post}/revisions`,
  },
  'a page that all write': {
    who: () => ana,
    at: () => `/posts/${page}/revisions/new`,
    box: 'body',
    to: () => `/posts/${page}/revisions`,
    fields: () => ({ title: 'What helps at night' }),
  },
  'a message': {
    who: () => ben,
    at: () => `/rooms/${room}`,
    box: 'body',
    to: () => `/rooms/${room}/messages`,
  },
  'an edit of a message': {
    who: () => ben,
    at: () => `/messages/${message}/revisions/new`,
    box: 'body',
    to: () => `/messages/${message}/revisions`,
  },
  'a first message': {
    who: () => ben,
    at: () => `/people/${ana.id}/conversation`,
    box: 'body',
    to: () => `/people/${ana.id}/conversation`,
  },
  'a request for support': {
    who: () => ben,
    at: () => '/ask',
    box: 'words',
    to: () => '/ask',
    fields: () => ({ form: 'companion', reach: 'peers' }),
  },
  'an offer of support': {
    who: () => ana,
    at: () => `/requests/${request}`,
    box: 'words',
    to: () => `/requests/${request}/offers`,
    fields: () => ({ form: 'companion' }),
  },
  'the beginning of a listening: what somebody needs': {
    who: () => ben,
    at: () => `/conversations/${listening}`,
    box: 'need',
    to: () => `/listening/${listening}/beginning`,
  },
  'the beginning of a listening: what the other should know': {
    who: () => cleo,
    at: () => `/conversations/${other}`,
    box: 'know',
    to: () => `/listening/${other}/beginning`,
  },
  'the note for whoever listens next': {
    who: () => ana,
    at: () => `/listening/${listening}/hand-over`,
    box: 'note',
    to: () => `/listening/${listening}/hand-over`,
  },
  'what somebody asks a closed group': {
    who: () => cleo,
    at: () => `/groups/${closed}/about`,
    box: 'words',
    to: () => `/groups/${closed}/memberships`,
    fields: () => ({ agreed_version: '1' }),
  },
  'a hello on the first day': {
    who: () => ben,
    at: () => '/welcome',
    box: 'body',
    to: () => '/welcome/hello',
    fields: () => ({ group, announce: 'nobody' }),
  },
  'a profile': {
    who: () => ben,
    at: () => '/you/profile',
    box: 'about',
    to: () => '/you/profile',
    fields: () => ({ time_zone: 'UTC' }),
  },
};

beforeAll(async () => {
  await ana.go('/helping', { forms: ['answer', 'companion'], uses_experiences: 'on' });
  await ana.go('/helping/presence', { here: 'yes' });
  request = (await ben.go('/ask', { words: 'Mornings are heavy.', form: 'companion', reach: 'peers' }))
    .split('/')
    .at(-1)!;
  await rows(sql`update support_requests set opened_at = now() where id = ${request}`);
  listening = await world.listening(ben, ana);
  other = await world.listening(cleo, ana);
  page = (await rows(sql<{ id: string }>`select id from posts where topic_id = ${page}`))[0]!.id;
});

/** The form that goes to this address: all of them. */
const formsTo = (html: string, to: string) =>
  html.split('<form').filter((form) => form.includes(`action="${to}"`));

test.each(Object.entries(boxes))(
  'beside %s stands what is better said otherwise, and a method or a pact is refused',
  async (_, box) => {
    const { who, at, to, box: name, fields = () => ({}), holds = (words: string) => words } = box;
    const form = formsTo(await who().page(at()), to()).find((each) => each.includes(`name="${name}"`))!;
    expect(form).toBeDefined();
    const [, seen] = /name="version" value="(\d+)"/.exec(form) ?? [];
    const version: Record<string, string> = seen ? { version: seen } : {};
    // Beside this very box: the script finds it by its name.
    expect(form).toMatch(
      name === 'body' ? /data-island="words" data-from="[^"]*" role/ : new RegExp(`data-box="${name}"`),
    );
    for (const [words, kind] of [
      [method, 'painless way to die'],
      [pact, 'die together'],
    ] as const) {
      const answer = await who().post(to(), { ...version, ...fields(), [name]: holds(words) });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(textOf(html)).toContain(words);
      expect(html).toContain('data-part="word-notes"');
      expect(html).toMatch(new RegExp(`<mark>[^<]*${kind}`, 'i'));
    }
    const [kept] = await rows(sql<{ found: number }>`select (
    (select count(*) from posts where body like '%painless way%' or body like '%die together%')
    + (select count(*) from messages where body like '%painless way%' or body like '%die together%')
    + (select count(*) from poll_options where text like '%painless way%' or text like '%die together%')
    + (select count(*) from support_requests where words like '%painless way%' or words like '%die together%')
    + (select count(*) from support_offers where words like '%painless way%' or words like '%die together%')
    + (select count(*) from listenings where concat(need, know) like '%painless way%' or concat(need, know) like '%die together%')
    + (select count(*) from listening_handovers where note like '%painless way%' or note like '%die together%')
    + (select count(*) from join_requests where words like '%painless way%' or words like '%die together%')
    + (select count(*) from profiles where about like '%painless way%' or about like '%die together%'))::integer as found`);
    expect(kept!.found).toBe(0);
    const taken = await who().post(to(), { ...version, ...fields(), [name]: holds(gentle) });
    expect(taken.status).toBe(303);
  },
);

test('the question of a poll, and what can be seen on a picture, are words like others', async () => {
  const poll = { kind: 'question', title: 'Nights', body: 'Say.', poll_options: 'Tea\nMilk', poll_days: '7' };
  const refused = await ben.post(`/groups/${group}/topics`, { ...poll, poll_question: method });
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('This tells how.');
  await ben.go(`/groups/${group}/topics`, { ...poll, poll_question: 'Which?' });

  await rows(sql`update people set created_at = now() - interval '2 days' where id = ${ben.id}`);
  const points = { create: { width: 8, height: 8, channels: 3, background: '#2f6f5e' } } as const;
  const picture = new File([new Uint8Array(await sharp(points).png().toBuffer())], 'tree.png');
  for (const to of [`/topics/${topic}/posts`, `/rooms/${room}/messages`]) {
    const sent = await ben.upload(to, { body: 'Look.', alt: method }, [picture]);
    expect(sent.status).toBe(422);
    expect(textOf(await sent.text())).toContain('This tells how.');
    expect((await ben.upload(to, { body: 'Look.', alt: gentle }, [picture])).status).toBe(303);
  }
  expect(await rows(sql`select 1 from attachments where alt like '%painless%'`)).toEqual([]);
});

test('whoever writes where nobody is told reads that, and in a group that somebody is', async () => {
  const notes = async (query: string) =>
    textOf(await (await ben.post(`/word-notes${query}`, { body: method })).text());
  expect(await notes('')).toContain('those who look after this group learn');
  expect(await notes('?alone=1')).toContain('kept nowhere else.');
  expect(await notes('?alone=1')).not.toContain('those who look after this group learn');
});

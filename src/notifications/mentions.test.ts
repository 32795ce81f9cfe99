import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { happenings, kinds } from '../told.ts';
import { linkNames, namesIn, unlinkNames } from './compute/mentions.ts';
import { openTelling, type Work } from './jobs.ts';

describe('names in words', () => {
  const ana = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ana' };
  const anaMaria = { id: '01900000-0000-7000-8000-00000000000b', name: 'Ana Maria' };
  const odd = { id: '01900000-0000-7000-8000-00000000000c', name: 'R&B "D." <3' };
  const arabic = { id: '01900000-0000-7000-8000-00000000000d', name: 'ليلى' };
  const all = [ana, anaMaria, odd, arabic];
  const named = (html: string) => linkNames(html, all).named;

  test('are found after an @ that begins a word, the longest that fits', () => {
    expect(named('<p>Hello @Ana, how are you?</p>')).toEqual([ana.id]);
    expect(named('<p>@ana maria!</p>')).toEqual([anaMaria.id]);
    expect(named('<p>(@Ana) and @ANA</p>')).toEqual([ana.id]);
    expect(named('<p>شكرا @ليلى.</p>')).toEqual([arabic.id]);
    expect(named('<p>@R&amp;B "D." &lt;3 is here</p>')).toEqual([odd.id]);
    for (const no of [
      '<p>ana@Ana</p>',
      '<p>@Anabel</p>',
      '<p>@ Ana</p>',
      '<p>https://x/@Ana</p>',
      '<p>@@Ana</p>',
      '<p>Ana</p>',
    ])
      expect(named(no), no).toEqual([]);
  });

  test('are not those in quotations, code and links', () => {
    for (const no of [
      '<blockquote><p>@Ana</p></blockquote>',
      '<p><code>@Ana</code></p>',
      '<pre><code>@Ana</code></pre>',
      '<p><a href="https://x">@Ana</a></p>',
    ])
      expect(named(no), no).toEqual([]);
    expect(named('<blockquote><p>@Ana</p></blockquote>\n<p>@Ana Maria</p>')).toEqual([anaMaria.id]);
  });

  test('become links, and plain again for who may not see the profile', () => {
    const before = '<p>Thanks @Ana Maria and @R&amp;B "D." &lt;3, <strong>@Ana</strong>.</p>';
    const { html } = linkNames(before, all);
    expect(html).toContain(
      `<a href="/people/${anaMaria.id}" rel="nofollow noopener noreferrer ugc">@Ana Maria</a>`,
    );
    expect(unlinkNames(html)).toBe(before);
    expect(unlinkNames(html, [ana.id])).toContain('<strong>@Ana</strong>');
    expect(unlinkNames(html, [ana.id])).toContain('@Ana Maria</a>');
    expect(unlinkNames(html, [])).toBe(html);
  });

  test('cost no time however many there are', () => {
    const long = `<p>${'@a '.repeat(13_000)}</p>`;
    const before = performance.now();
    expect(namesIn(long).length).toBeLessThan(200);
    linkNames(`<p>${'@Ana '.repeat(8_000)}</p>`, all);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('naming somebody', () => {
  let world: World;
  let telling: Work;
  let ana: Person;
  let ben: Person;
  let chi: Person;
  let dee: Person;
  let group: string;
  let open: string;

  beforeAll(async () => {
    world = await newWorld();
    telling = openTelling({ db: world.db, happenings, kinds, log: (line) => console.error(line) });
    ana = await world.person('Ana');
    ben = await world.person('Ben Bold');
    chi = await world.person('Chi');
    dee = await world.person('Dee');
    group = await world.group(ana, 'Night shift', 'private');
    open = await world.group(ana, 'Open evenings', 'public');
    for (const each of [ben, chi]) for (const address of [group, open]) await world.join(each, address);
  });
  afterAll(() => world.drop());

  const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
  const told = async (person: Person) => {
    await telling.run();
    return (
      await run(sql<{ told: string }>`delete from notifications where person_id = ${person.id}
        returning kind || ' ' || subject_id as told`)
    ).map(({ told }) => told);
  };
  const offered = async (person: Person, address: string, q: string) =>
    [
      ...(await (await person.get(`/groups/${address}/mentions?q=${encodeURIComponent(q)}`)).text()).matchAll(
        /role="option"[^>]*>([^<]*)</g,
      ),
    ].map(([, name]) => name);

  test('tells them, once, and links their name for those who may see their profile', async () => {
    const topic = await world.topic(ana, group, 'Who knows?');
    const post = await world.reply(ana, topic, 'Perhaps @ben bold, or @Dee, or @Nobody?');
    expect(await told(ben)).toEqual([`mention ${post}`]);
    expect(await told(dee), 'no member of this group').toEqual([]);
    const page = await chi.page(`/topics/${topic}`);
    expect(page).toContain(
      `<a href="/people/${ben.id}" rel="nofollow noopener noreferrer ugc">@ben bold</a>`,
    );
    expect(page).not.toContain(`/people/${dee.id}`);
    expect(textOf(page)).toContain('@Dee');
  });

  test('in a reply to them tells of the reply alone; while changing a post tells those who are new in it', async () => {
    const topic = await world.topic(ben, group, 'Mine');
    const reply = await world.reply(ana, topic, 'For you, @Ben Bold.');
    expect(await told(ben)).toEqual([`reply ${reply}`]);
    await ana.go(`/posts/${reply}/revisions`, { body: 'For you, @Ben Bold, and @Chi.' });
    expect(await told(ben)).toEqual([]);
    expect(await told(chi)).toEqual([`mention ${reply}`]);
    await ana.go(`/posts/${reply}/revisions`, { body: 'For you both.' });
    expect(await run(sql`select 1 from mentions where post_id = ${reply}`)).toEqual([]);
    expect(await chi.page(`/topics/${topic}`)).not.toContain(`/people/${chi.id}" rel`);
  });

  test('while changing a post tells also who has read it before; it is read once they look again', async () => {
    const topic = await world.topic(ana, group, 'Later named');
    const post = await world.reply(ana, topic, 'Who could help?');
    const reads = () =>
      run(sql`select 1 from topic_reads where person_id = ${chi.id} and topic_id = ${topic}`);
    await chi.page(`/topics/${topic}`);
    await expect.poll(reads).toHaveLength(1);
    await telling.run();
    await ana.go(`/posts/${post}/revisions`, { body: 'Could you help, @Chi?' });
    await telling.run();
    const unread = () =>
      run(
        sql`select 1 from notifications where person_id = ${chi.id} and subject_id = ${post} and read_at is null`,
      );
    expect(await unread()).toHaveLength(1);
    await chi.page(`/topics/${topic}`);
    await expect.poll(unread).toEqual([]);
    await run(sql`delete from notifications`);
  });

  test('goes with the words: of a post that is removed nobody learns whom it named', async () => {
    const topic = await world.topic(ana, group, 'Taken back');
    const post = await world.reply(ana, topic, 'It is the fault of @Chi.');
    const seen = () =>
      world.db.asViewer({ person: ben.id }, (db) =>
        db.all(sql`select 1 from mentions where post_id = ${post}`),
      );
    expect(await seen()).toHaveLength(1);
    await ana.go(`/posts/${post}/removal`);
    expect(await seen()).toEqual([]);
    await told(chi);
  });

  test('is offered of members whom the writer may see, by how their names begin, to members alone', async () => {
    expect(await offered(ana, group, '')).toEqual(['Ben Bold', 'Chi']);
    expect(await offered(ana, group, 'ben')).toEqual(['Ben Bold']);
    expect(await offered(ana, group, 'ben b')).toEqual(['Ben Bold']);
    expect(await offered(ana, group, '%')).toEqual([]);
    expect(await offered(ben, group, 'a')).toEqual(['Ana']);
    expect((await dee.get(`/groups/${group}/mentions?q=b`)).status).toBe(404);
    expect(await offered(dee, open, 'a'), 'no member').toEqual([]);
  });

  test('where anybody reads is only of those who have written where anybody reads: nobody is named to a stranger', async () => {
    expect(await offered(ana, open, ''), 'nobody has written there yet').toEqual([]);
    const topic = await world.topic(ana, open, 'In the open');
    const post = await world.reply(ana, topic, 'What does @Chi say?');
    expect(await told(chi)).toEqual([]);
    expect(await run(sql`select 1 from mentions where post_id = ${post}`)).toEqual([]);
    await world.reply(chi, topic, 'I say hello.');
    expect(await offered(ana, open, '')).toEqual(['Chi']);
    const now = await world.reply(ana, topic, 'Hello @Chi!');
    expect(await told(chi)).toEqual([`mention ${now}`]);
    // A visitor sees the name, which stands there anyway, and no way to a profile.
    const page = await world.visitor().page(`/topics/${topic}`);
    expect(textOf(page)).toContain('Hello @Chi!');
    expect(page).not.toContain('/people/');
    expect(await ben.page(`/topics/${topic}`)).toContain(`/people/${chi.id}`);
  });

  test('is neither offered nor possible between people one of whom blocks the other', async () => {
    await ben.go(`/people/${chi.id}/block`);
    expect(await offered(ben, group, 'c')).toEqual([]);
    expect(await offered(chi, group, 'b')).toEqual([]);
    expect(await offered(ana, group, 'c')).toEqual(['Chi']);
    const topic = await world.topic(chi, group, 'Between');
    await world.reply(chi, topic, '@Ben Bold, listen.');
    expect(await told(ben)).toEqual([]);
    // Who blocks sees a name without a way to it.
    const post = await world.reply(ana, topic, 'Leave it, @Chi.');
    const page = await ben.page(`/topics/${topic}`);
    const shown = page.slice(page.indexOf(post));
    expect(shown).toContain('Leave it, @Chi.');
    expect(shown).not.toContain(`/people/${chi.id}" rel`);
  });
});

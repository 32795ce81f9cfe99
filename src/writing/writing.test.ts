import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { forgetDrafts } from './actions.ts';
import { patternOf, wordsOf } from './compute/pattern.ts';
import { remind } from './jobs.ts';
import { DRAFT_DAYS } from './policy.ts';

let world: World;
let ana: Person;
let ben: Person;
let cleo: Person;
let group: string;
beforeAll(async () => {
  world = await newWorld();
  [ana, ben, cleo] = await Promise.all([world.person('ana'), world.person('ben'), world.person('cleo')]);
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  await world.join(cleo, group);
});
afterAll(() => world.drop());

const system = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((db) => db.all(query));
/** The value of the first hidden field of this name in a form that goes to this address. */
const onceOf = (page: string, action: string) =>
  new RegExp(`action="${action}"[^>]*>.*?name="once" value="([^"]+)"`, 's').exec(page)![1]!;

describe('a draft', () => {
  test('of a reply is kept, shown again in its box, and gone once it is sent', async () => {
    const topic = await world.topic(ana, group, 'Sleep');
    await ben.go(`/topics/${topic}/draft`, { body: 'I know that, and' });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('I know that, and</textarea>');
    expect(textOf(page)).toContain('Your draft is here.');
    expect(await ben.page('/you/drafts')).toContain('I know that, and');
    // Nobody else finds it: neither who facilitates, nor the system role's pages.
    expect(await ana.page(`/topics/${topic}`)).not.toContain('I know that, and');
    expect(await ana.page('/you/drafts')).not.toContain('I know that, and');
    await world.reply(ben, topic, 'I know that, and it passes.');
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Your draft is here.');
    expect(await ben.page('/you/drafts')).toContain('There are no drafts.');
  });

  test('of a new topic keeps title, kind, tags and poll too', async () => {
    await ben.go(`/groups/${group}/draft`, {
      kind: 'conversation',
      title: 'Half a title',
      body: '',
      tags: 'sleep',
      about: ['death', 'illness'],
      poll_question: 'Tea?',
    });
    const page = await ben.page(`/groups/${group}/topics/new`);
    expect(page).toContain('value="Half a title"');
    expect(page).toContain('value="sleep"');
    expect(page).toContain('value="Tea?"');
    expect(page).toMatch(/value="illness" checked/);
    expect(page).toMatch(/value="conversation" checked/);
    await world.topic(ben, group, 'A whole title');
    expect(await ben.page(`/groups/${group}/topics/new`)).not.toContain('Half a title');
  });

  test('of a change is shown instead of what stands there, and says with which version it began', async () => {
    const topic = await world.topic(ana, group, 'To change');
    const post = await world.reply(ben, topic, 'As it was.');
    await ben.go(`/posts/${post}/draft`, { body: 'As it will be.', version: '7' });
    const page = await ben.page(`/posts/${post}/revisions/new`);
    expect(page).toContain('As it will be.</textarea>');
    expect(page).toContain('name="version" value="7"');
    // Somebody else's post is nobody's to change.
    expect((await ana.post(`/posts/${post}/draft`, { body: 'Mine now' })).status).toBe(404);
  });

  test('that arrives after its form was sent is not kept', async () => {
    const topic = await world.topic(ana, group, 'Quick');
    const once = onceOf(await ben.page(`/topics/${topic}`), `/topics/${topic}/posts`);
    const saving = () =>
      ben.post(`/topics/${topic}/draft`, { body: 'Sent alr', once }, { 'x-part': 'draft' });
    const kept = await saving();
    expect([kept.status, kept.headers.has('x-kept')]).toEqual([204, true]);
    await ben.go(`/topics/${topic}/posts`, { body: 'Sent already.', once });
    const late = await saving();
    expect([late.status, late.headers.has('x-kept')]).toEqual([204, false]);
    expect(await ben.page('/you/drafts')).not.toContain('Sent alr');
  });

  test('of no words is no draft, and one tap discards one', async () => {
    const topic = await world.topic(ana, group, 'Changing my mind');
    await ben.go(`/topics/${topic}/draft`, { body: 'Perhaps' });
    const [, id] = /\/drafts\/([0-9a-f-]{36})\/removal/.exec(await ben.page(`/topics/${topic}`))!;
    expect((await ana.post(`/drafts/${id}/removal`)).status).toBe(404);
    expect(await ben.go(`/drafts/${id}/removal`)).toBe(`/topics/${topic}`);
    await ben.go(`/topics/${topic}/draft`, { body: 'Perhaps' });
    await ben.go(`/topics/${topic}/draft`, { body: '  ' });
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Perhaps');
  });

  test('stays its writer’s when they leave the group, who cannot send it there; and is forgotten in the end', async () => {
    const other = await world.group(ana, 'For a while', 'hidden');
    await world.join(ben, other);
    const topic = await world.topic(ana, other, 'Hidden things');
    await ben.go(`/topics/${topic}/draft`, { body: 'Words for later' });
    await ben.go(`/groups/${other}/leave`);
    const page = await ben.page('/you/drafts');
    expect(page).toContain('Words for later');
    expect(page).not.toContain('Hidden things');
    expect(page).not.toContain('For a while');
    expect((await ben.post(`/topics/${topic}/posts`, { body: 'Words for later' })).status).toBe(404);
    expect((await ben.post(`/topics/${topic}/draft`, { body: 'More' })).status).toBe(404);
    await system(sql`update drafts set saved_at = now() - interval '31 days' where body = 'Words for later'`);
    expect(await world.db.asSystem((db) => forgetDrafts(db, DRAFT_DAYS))).toBe(1);
    expect(await ben.page('/you/drafts')).not.toContain('Words for later');
  });
});

describe('what somebody saved', () => {
  test('is found again with a note, by them alone, and let go by the same tap', async () => {
    const topic = await world.topic(ana, group, 'Worth keeping');
    const post = await world.reply(ana, topic, 'The tea with honey.');
    await ben.go(`/posts/${post}/bookmark`);
    const page = await ben.page('/you/bookmarks');
    expect(page).toContain('The tea with honey.');
    const [, id] = /action="\/bookmarks\/([0-9a-f-]{36})"/.exec(page)!;
    await ben.go(`/bookmarks/${id}`, { note: 'For bad nights', remind: 'none' });
    expect(await ben.page('/you/bookmarks')).toContain('For bad nights');
    expect((await ana.post(`/bookmarks/${id}`, { note: 'Mine', remind: 'none' })).status).toBe(404);
    expect(await ana.page('/you/bookmarks')).not.toContain('honey');
    await ben.go(`/posts/${post}/bookmark`);
    expect(await ben.page('/you/bookmarks')).not.toContain('honey');
  });

  test('comes back when they asked for it, once; a day counts in their own zone', async () => {
    const topic = await world.topic(ana, group, 'Tomorrow');
    const post = await world.reply(ana, topic, 'See you tomorrow.');
    await cleo.go(`/posts/${post}/bookmark`);
    const [, id] = /action="\/bookmarks\/([0-9a-f-]{36})"/.exec(await cleo.page('/you/bookmarks'))!;
    await system(sql`insert into preferences (person_id, time_zone) values (${cleo.id}, 'Asia/Tokyo')
      on conflict (person_id) do update set time_zone = 'Asia/Tokyo'`);
    for (const date of ['2020-01-01', '2099-02-30', '0000-01-01', 'soon', ''])
      expect((await cleo.post(`/bookmarks/${id}`, { remind: 'date', date })).status).toBe(422);
    // However far down the list it is, what was typed beside it comes back.
    await system(sql`insert into bookmarks (id, person_id, post_id)
      select uuidv7(), ${cleo.id}, p.id from posts p where p.id <> ${post} and p.removed_at is null limit 1`);
    await system(sql`insert into posts (id, topic_id, group_id, audience, author_id, body, html)
      select uuidv7(), p.topic_id, p.group_id, p.audience, p.author_id, 'x', '<p>x</p>' from posts p, generate_series(1, 32) where p.id = ${post}`);
    await system(
      sql`insert into bookmarks (id, person_id, post_id) select uuidv7(), ${cleo.id}, p.id from posts p where p.body = 'x'`,
    );
    expect(await cleo.page('/you/bookmarks')).not.toContain(id);
    const wrong = { note: 'For a bad night', remind: 'date', date: 'soon' };
    expect(await (await cleo.post(`/bookmarks/${id}`, wrong)).text()).toContain('For a bad night');
    const theirs = await (await ana.post(`/bookmarks/${id}`, wrong)).text();
    expect(theirs).toContain('For a bad night');
    expect(theirs).not.toContain(id);
    // It stands in a link of the page, too, which nobody reads.
    const address = { ...wrong, note: '/you/bookmarks' };
    expect(textOf(await (await ana.post(`/bookmarks/${id}`, address)).text())).toContain('/you/bookmarks');
    await system(sql`delete from bookmarks where id <> ${id}`);
    await cleo.go(`/bookmarks/${id}`, { remind: 'tomorrow' });
    const [due] = await system(
      sql<{
        hour: number;
      }>`select extract(hour from remind_at at time zone 'Asia/Tokyo')::integer as hour from bookmarks where id = ${id}`,
    );
    expect(due!.hour).toBe(9);
    await remind(world.db);
    const told = () =>
      system(
        sql<{ kind: string }>`select kind from account_notices where person_id = ${cleo.id} order by at`,
      );
    expect(await told()).toEqual([]);
    await system(sql`update bookmarks set remind_at = now() where id = ${id}`);
    await remind(world.db);
    await remind(world.db);
    expect(await told()).toEqual([{ kind: 'bookmark due' }]);
  });

  test('is only said to be gone, once they may not read it any more', async () => {
    const other = await world.group(ana, 'Quiet corner', 'hidden');
    await world.join(cleo, other);
    const topic = await world.topic(ana, other, 'Between us');
    const post = await world.reply(ana, topic, 'A secret.');
    await cleo.go(`/posts/${post}/bookmark`);
    await system(sql`update bookmarks set remind_at = now() where post_id = ${post}`);
    await cleo.go(`/groups/${other}/leave`);
    await system(sql`delete from account_notices where person_id = ${cleo.id}`);
    await remind(world.db);
    expect(await system(sql`select kind from account_notices where person_id = ${cleo.id}`)).toEqual([
      { kind: 'bookmark gone' },
    ]);
    const page = await cleo.page('/you/bookmarks');
    expect(page).toContain('no longer there');
    for (const word of ['A secret.', 'Between us', 'Quiet corner']) expect(page).not.toContain(word);
  });
});

describe('a poll', () => {
  const poll = { poll_question: 'Which tea?', poll_options: 'Mint\nGinger\nNone', poll_days: '7' };
  /** Names of the answers, and their ids. */
  const answersOf = (page: string) =>
    Object.fromEntries(
      [
        ...page.matchAll(
          /name="option" form="vote-[^"]*" value="([0-9a-f-]{36})"[^>]*\/?><span dir="auto">([^<]+)/g,
        ),
      ].map(([, id, text]) => [text!, id!]),
    );
  const pollOf = (page: string) => /id="poll-([0-9a-f-]{36})"/.exec(page)![1]!;

  test('that is secret shows nobody who chose what, and no result before three have voted', async () => {
    const topic = await world.topic(ana, group, 'Tea', poll);
    const page = await ben.page(`/topics/${topic}`);
    const [id, answers] = [pollOf(page), answersOf(page)];
    expect(Object.keys(answers)).toEqual(['Mint', 'Ginger', 'None']);
    expect(page).toContain('Secret: nobody ever sees who chose what.');
    await ben.go(`/polls/${id}/votes`, { option: answers.Mint! });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('once three people have voted');
    expect(textOf(await ben.page(`/topics/${topic}`))).not.toContain('1 of 1');
    await cleo.go(`/polls/${id}/votes`, { option: answers.Mint! });
    await ana.go(`/polls/${id}/votes`, { option: answers.Ginger! });
    const result = async (person = ben) => textOf(await person.page(`/topics/${topic}`));
    expect(await result()).toContain('Mint 2 of 3 · your choice Ginger 1 of 3 None 0 of 3');
    // A vote is changed, not added to; and the form may be sent twice. The result does not move with one vote: whoever
    // looked before and after would know whose it was.
    await ana.go(`/polls/${id}/votes`, { option: answers.None! });
    await ana.go(`/polls/${id}/votes`, { option: answers.None! });
    expect(await result()).toContain('Mint 2 of 3 · your choice Ginger 1 of 3 None 0 of 3');
    expect(await result()).toContain('moves on with every three votes');
    for (const person of [ana, ben, cleo]) {
      const { votes } = await world.db.read(
        { person: person.id },
        { votes: sql<{ person_id: string }>`select person_id from poll_votes where poll_id = ${id}` },
      );
      expect(votes).toEqual([{ person_id: person.id }]);
    }
    await expect(system(sql`select * from poll_votes`)).rejects.toThrow('permission denied');
    // Who has not voted sees no result; who is no member sees no poll.
    const dora = await world.person('dora');
    expect((await dora.post(`/polls/${id}/votes`, { option: answers.Mint! })).status).toBe(404);
    await world.join(dora, group);
    expect(textOf(await dora.page(`/topics/${topic}`))).not.toContain('2 of 3');
    await dora.go(`/polls/${id}/votes`, { option: answers.None! });
    expect(await result(dora)).toContain('Mint 2 of 3 Ginger 1 of 3');
    expect(await result(dora)).toContain('4 people have voted.');
    const eli = await world.person('eli');
    await world.join(eli, group);
    await eli.go(`/polls/${id}/votes`, { option: answers.Ginger! });
    expect(await result(dora)).toContain('Mint 2 of 5 Ginger 1 of 5 None 2 of 5');
    // Whoever leaves, or is erased, takes nothing out of a result that others saw: it would tell what they chose.
    await cleo.go(`/groups/${group}/leave`);
    await world.join(cleo, group);
    await system(sql`delete from people where id = ${eli.id}`);
    await ana.go(`/polls/${id}/end`);
    expect(await result(dora)).toContain('Mint 2 of 5 Ginger 1 of 5 None 2 of 5');
  });

  test('that is open says so before one votes, and shows names with its result', async () => {
    const topic = await world.topic(ana, group, 'Open tea', { ...poll, poll_open: 'on', poll_several: 'on' });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('Open: whoever sees the result sees who chose what.');
    const [id, answers] = [pollOf(page), answersOf(page)];
    await ben.go(`/polls/${id}/votes`, { option: [answers.Mint!, answers.Ginger!] });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain(
      'Mint 1 of 1 · your choice ben Ginger 1 of 1',
    );
    // Whoever leaves takes their name along.
    const dan = await world.person('dan');
    await world.join(dan, group);
    await dan.go(`/polls/${id}/votes`, { option: answers.Mint! });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('Mint 2 of 2 · your choice ben and dan');
    await dan.go(`/groups/${group}/leave`);
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('Mint 1 of 1 · your choice ben Ginger');
    expect(textOf(await ana.page(`/topics/${topic}`))).not.toContain('1 of 1');
  });

  test('names to visitors only those whose names stand where anybody reads, and is gone with its post', async () => {
    const open = await world.group(ana, 'Open to all', 'public');
    await world.join(ben, open);
    const topic = await world.topic(ana, open, 'For everybody', { ...poll, poll_open: 'on' });
    const page = await ben.page(`/topics/${topic}`);
    const [id, answers] = [pollOf(page), answersOf(page)];
    // ana has written where anybody reads, ben only votes.
    for (const person of [ana, ben]) await person.go(`/polls/${id}/votes`, { option: answers.Mint! });
    await ana.go(`/polls/${id}/end`);
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('your choice ana and ben');
    const seen = textOf(await world.visitor().page(`/topics/${topic}`));
    expect(seen).toContain('Mint 2 of 2 ana');
    expect(seen).not.toContain('ben');

    const reply = await world.reply(ben, topic, 'Well, which?', { ...poll, poll_question: 'Ben asks' });
    await ben.go(`/posts/${reply}/removal`);
    const { polls, options } = await world.db.read(
      { person: ana.id },
      {
        polls: sql<{ question: string }>`select question from polls where topic_id = ${topic}`,
        options: sql`select 1 from poll_options o where not exists (select 1 from polls p where p.id = o.poll_id)`,
      },
    );
    expect([polls, options]).toEqual([[{ question: 'Which tea?' }], []]);
  });

  test('takes one answer where one is to be chosen, and none once it is over; its author ends it', async () => {
    const topic = await world.topic(ana, group, 'Ending tea', { ...poll, poll_end: 'on' });
    const page = await ben.page(`/topics/${topic}`);
    const [id, answers] = [pollOf(page), answersOf(page)];
    await ben.go(`/polls/${id}/votes`, { option: [answers.Mint!, answers.Ginger!] });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('Please choose one answer.');
    for (const person of [ana, ben, cleo]) await person.go(`/polls/${id}/votes`, { option: answers.Mint! });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('The result shows at the end.');
    expect((await ben.post(`/polls/${id}/end`)).status).toBe(404);
    await ana.go(`/polls/${id}/end`);
    await ben.go(`/polls/${id}/votes`, { option: answers.Ginger! });
    expect(textOf(await ben.page(`/topics/${topic}`))).toContain('Mint 3 of 3 · your choice');
  });

  test('stands under a reply too, and is refused with a word when it is not whole', async () => {
    const topic = await world.topic(ana, group, 'Poll below');
    const bad = await ben.post(`/topics/${topic}/posts`, { body: 'Well', ...poll, poll_options: 'One' });
    expect(bad.status).toBe(422);
    expect(textOf(await bad.text())).toContain('two to ten different answers');
    // Also when the form says nothing of its length: the box below the topic has no room for what was typed.
    const half = { body: 'Well', poll_question: 'Which, then?', poll_options: 'Only this one' };
    const shown = await (await ben.post(`/topics/${topic}/posts`, half)).text();
    expect(textOf(shown)).toContain('two to ten different answers');
    for (const typed of ['value="Which, then?"', '>Only this one</textarea>']) expect(shown).toContain(typed);
    // Nor is there any place for it where somebody may not write any more.
    const asked = { poll_question: 'Mint or ginger?', poll_options: 'Mint\nGinger' };
    const eve = await world.person('eve');
    const gone = await eve.post(`/topics/${topic}/posts`, { body: 'Well', ...asked });
    const back = await gone.text();
    for (const typed of Object.values(asked)) expect(back).toContain(typed);
    const away = await (await world.visitor().post(`/topics/${topic}/posts/preview`, asked)).text();
    for (const typed of Object.values(asked)) expect(away).toContain(typed);
    await ben.go(`/topics/${topic}/posts`, { body: 'Well, which?', ...poll });
    expect(await ana.page(`/topics/${topic}`)).toContain('Which tea?');
  });
});

describe('a filter', () => {
  const poisoned = { title: 'How I got here', body: 'I was drinking again.', about: ['substance use'] };

  test('folds what its author says it is about, and one’s own words, on pages, lists and in search, for oneself alone', async () => {
    const topic = await world.topic(ana, group, poisoned.title, poisoned);
    const said = await world.reply(ana, topic, 'Another whisky story.');
    await ben.go('/you/filters', { themes: ['substance use'], words: 'WHISKY, rum' });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('Folded, as you asked: about alcohol and drugs. Show it</summary>');
    expect(page).toContain('Folded, as you asked: it says “whisky”. Show it</summary>');
    // The words are there, one tap away; the title of the page is not shown before.
    expect(page).toContain('Another whisky story.');
    expect(textOf(page.slice(page.indexOf('<h1'), page.indexOf('</h1>')))).not.toContain(poisoned.title);
    expect(await ben.page(`/topics/${topic}?open`)).toContain(`${poisoned.title}</span></h1>`);
    const list = await ben.page(`/groups/${group}`);
    expect(list).toContain('Folded, as you asked: about alcohol and drugs');
    expect(list).not.toContain(poisoned.title);
    const found = await ben.page('/search?q=whisky');
    expect(found).toContain('Folded, as you asked');
    expect(found).not.toContain('whisky</mark> story');
    // Without a filter a noted post is shown as ever, its note small.
    const plain = await cleo.page(`/topics/${topic}`);
    expect(plain).not.toContain('Folded');
    expect(plain).toContain('about alcohol and drugs</span>');
    expect(await cleo.page(`/groups/${group}`)).toContain(poisoned.title);
    // Taken back, all is as before; the author changes what the post is about.
    await ben.go('/you/filters', {});
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Folded');
    await ana.go(`/posts/${said}/revisions`, { body: 'Another whisky story.', about: 'illness' });
    expect(await ben.page(`/topics/${topic}`)).toContain('about illness and hospital</span>');
  });

  test('takes words as words: no sign in them is a pattern, and marks of HTML are not words', async () => {
    expect(wordsOf('Drink, (x|y)*,\n rum , a')).toEqual(['drink', '(x|y)*', 'rum']);
    const folds = async (words: string[], html: string) =>
      (
        await system(
          sql<{ why: string | null }>`select why_folded('{}', ${patternOf(words)}, '{}', ${html}) as why`,
        )
      )[0]!.why;
    expect(await folds(['drink'], '<p>We were <b>Drinking</b>.</p>')).toBe('=Drink');
    expect(await folds(['ink'], '<p>drinking</p>')).toBe(null);
    expect(await folds(['strong'], '<p><strong>Tea</strong></p>')).toBe(null);
    expect(await folds(['(x|y)*', 'a.b', '\\d'], '<p>aXb 5</p>')).toBe(null);
    expect(await folds(['a.b'], '<p>a.b</p>')).toBe('=a.b');
    expect(await folds(['死'], '<p>他死了</p>')).toBe('=死');
    expect(await folds(['موت'], '<p>الموت قريب</p>')).toBe('=موت');
  });
});

describe('a pinned topic', () => {
  test('stands first, with a mark; three fit, and facilitators alone pin', async () => {
    const other = await world.group(ana, 'Pins', 'public');
    await world.join(ben, other);
    const topics: string[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
      topics.push(await world.topic(ana, other, title));
    expect((await ben.post(`/topics/${topics[0]}/pin`)).status).toBe(404);
    await ana.go(`/topics/${topics[0]}/pin`);
    const order = async () =>
      [...(await ben.page(`/groups/${other}`)).matchAll(/href="\/topics\/([0-9a-f-]{36})"/g)].map(
        ([, id]) => id,
      );
    expect(await order()).toEqual([topics[0], topics[4], topics[3], topics[2], topics[1]]);
    expect(textOf(await world.visitor().page(`/groups/${other}`))).toContain('Pinned');
    await ana.go(`/topics/${topics[1]}/pin`);
    await ana.go(`/topics/${topics[2]}/pin`);
    await ana.go(`/topics/${topics[3]}/pin`);
    expect((await order())[0]).toBe(topics[2]);
    expect((await order())[3]).toBe(topics[4]);
    await ana.go(`/topics/${topics[2]}/pin/removal`);
    expect((await order()).slice(0, 2)).toEqual([topics[1], topics[0]]);
  });

  test('is pinned once by a double tap, and of two at the same moment the fourth is told that three are there', async () => {
    const other = await world.group(ana, 'Pins at once', 'public');
    const topics: string[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four']) topics.push(await world.topic(ana, other, title));
    for (const each of topics.slice(0, 2)) await ana.go(`/topics/${each}/pin`);
    const both = (one: string, two: string) =>
      Promise.all([one, two].map((each) => ana.post(`/topics/${each}/pin`)));
    const statuses = async (answers: Promise<Response[]>) => (await answers).map(({ status }) => status);
    for (let round = 0; round < 4; round++) {
      expect(await statuses(both(topics[2]!, topics[2]!))).toEqual([303, 303]);
      await ana.go(`/topics/${topics[2]}/pin/removal`);
      expect(await statuses(both(topics[2]!, topics[3]!))).toEqual([303, 303]);
      const pinned = await system(
        sql<{
          id: string;
        }>`select topic_id as id from pins where topic_id in ${sql`(${topics[2]}, ${topics[3]})`}`,
      );
      expect(pinned).toHaveLength(1);
      await ana.go(`/topics/${pinned[0]!.id}/pin/removal`);
    }
  });
});

test('a closed topic says why, to who would have replied, and opens again', async () => {
  const topic = await world.topic(ana, group, 'Enough said');
  await ana.go(`/topics/${topic}/closures`, { reason: 'We went round in circles.' });
  expect(textOf(await ben.page(`/topics/${topic}`))).toContain('We went round in circles.');
  expect((await ben.post(`/topics/${topic}/posts`, { body: 'One more' })).status).toBe(422);
  await ana.go(`/topics/${topic}/reopenings`, { of: 'closure' });
  await world.reply(ben, topic, 'One more');
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { groupByAddress } from '../groups/queries.ts';
import { reply } from './actions.ts';
import { pageRequests, repliesToYou, waitingForReply } from './queries.ts';

let world: World;
let ana: Person;
let ben: Person;
let cleo: Person;
let fay: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('ana');
  ben = await world.person('ben');
  cleo = await world.person('cleo');
  fay = await world.person('fay');
  group = await world.group(fay, 'Night shift', 'private');
  for (const person of [ana, ben, cleo]) await world.join(person, group);
});
afterAll(() => world.drop());

const state = async (topic: string) => {
  const row = await world.db.asSystem((db) =>
    db.first(
      sql<{ state: string; first_reply_at: Date | null; waiting: boolean; accepted_post_id: string | null }>`
        select state, first_reply_at, waiting, accepted_post_id from topics where id = ${topic}`,
    ),
  );
  return row!;
};

describe('a question', () => {
  test('is unanswered until another person replies', async () => {
    const topic = await world.topic(ana, group, 'Who answers?');
    await world.reply(ana, topic, 'Something I forgot to say');
    expect(await state(topic)).toMatchObject({ state: 'unanswered', first_reply_at: null });
    await world.reply(ben, topic, 'I do');
    expect(await state(topic)).toMatchObject({ state: 'answered', first_reply_at: expect.any(Date) });
  });

  test('is resolved by the answer that its asker accepts, and by nobody else', async () => {
    const topic = await world.topic(ana, group, 'Which one?');
    const answer = await world.reply(ben, topic, 'This one');
    for (const person of [ben, fay]) {
      expect((await person.post(`/topics/${topic}/resolution`, { post: answer })).status).toBe(404);
    }
    const elsewhere = await world.reply(ben, await world.topic(ana, group, 'Another'), 'Not here');
    expect((await ana.post(`/topics/${topic}/resolution`, { post: elsewhere })).status).toBe(404);
    expect(await state(topic)).toMatchObject({ state: 'answered' });
    await ana.go(`/topics/${topic}/resolution`, { post: answer });
    expect(await state(topic)).toMatchObject({ state: 'resolved', accepted_post_id: answer });
    expect(await ben.page(`/topics/${topic}`)).toContain('This helped ana most');
  });

  test('shows the accepted answer first, then what helped most', async () => {
    const topic = await world.topic(ana, group, 'Order');
    await world.reply(ben, topic, 'plain answer');
    const thanked = await world.reply(ben, topic, 'thanked answer');
    const accepted = await world.reply(cleo, topic, 'accepted answer');
    await ana.go(`/posts/${thanked}/reactions`, { kind: 'thanks' });
    await ana.go(`/topics/${topic}/resolution`, { post: accepted });
    expect(textOf(await ben.page(`/topics/${topic}`))).toMatch(
      /accepted answer.*thanked answer.*plain answer/,
    );
  });

  test('can end without one answer, be let go, and open again, and keeps its history', async () => {
    const topic = await world.topic(ana, group, 'Ends');
    expect((await ben.post(`/topics/${topic}/resolution`, { kind: 'resolved' })).status).toBe(404);
    await fay.go(`/topics/${topic}/resolution`, { kind: 'resolved' });
    expect(await state(topic)).toMatchObject({ state: 'resolved', accepted_post_id: null });
    expect((await ben.post(`/topics/${topic}/reopenings`)).status).toBe(404);
    await ana.go(`/topics/${topic}/reopenings`);
    expect(await state(topic)).toMatchObject({ state: 'unanswered' });
    await ana.go(`/topics/${topic}/resolution`, { kind: 'let go' });
    expect(await state(topic)).toMatchObject({ state: 'let go' });
    const history = textOf(await ben.page(`/topics/${topic}/resolutions`));
    expect(history).toContain('Let go');
    expect(history).toMatch(/Resolved without one answer · fay.*opened again by ana/);
  });

  test('loses its accepted answer when that is taken away, and gets it back', async () => {
    const topic = await world.topic(ana, group, 'Taken');
    const answer = await world.reply(ben, topic, 'Gone soon');
    await ana.go(`/topics/${topic}/resolution`, { post: answer });
    await ben.go(`/posts/${answer}/removal`);
    expect(await state(topic)).toMatchObject({ accepted_post_id: null });
    expect(await ana.page(`/topics/${topic}`)).not.toContain('Gone soon');
  });

  test('stays closed to new posts while a facilitator has closed it', async () => {
    const topic = await world.topic(ana, group, 'Closed');
    expect((await ana.post(`/topics/${topic}/closures`)).status).toBe(404);
    await fay.go(`/topics/${topic}/closures`, { reason: 'Asked twice' });
    const refused = await ben.post(`/topics/${topic}/posts`, { body: 'Too late, and kept' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Too late, and kept</textarea>');
    expect(await ben.page(`/topics/${topic}`)).toContain('Asked twice');
    await fay.go(`/topics/${topic}/reopenings`, { of: 'closure' });
    await world.reply(ben, topic, 'In time');
  });
});

describe('waiting for a reply', () => {
  const waits = async (person: Person, topic: string) =>
    (await person.page(`/groups/${group}?view=waiting`)).includes(topic);

  test('holds a topic until two different people have replied', async () => {
    const topic = await world.topic(ana, group, 'Two people');
    expect(await waits(ben, topic)).toBe(true);
    await world.reply(ben, topic, 'One');
    await world.reply(ben, topic, 'One again');
    await world.reply(ana, topic, 'Me');
    expect(await waits(ben, topic)).toBe(true);
    await world.reply(cleo, topic, 'Two');
    expect(await waits(ben, topic)).toBe(false);
  });

  test('counts one person once, even when they reply twice at the same moment', async () => {
    const topic = await world.topic(ana, group, 'Twice at once');
    const { groups } = await world.db.read({ person: ben.id }, { groups: groupByAddress(group) });
    const inTopic = { id: topic, group_id: groups[0]!.id };
    const say = (words: string, meanwhile?: () => Promise<unknown>) =>
      world.db.asViewer({ person: ben.id }, async (db) => {
        await reply(db, inTopic, { body: words, replyTo: null, language: 'english' }, 'localhost');
        await meanwhile?.();
      });
    let second: Promise<void> | undefined;
    await say('One', () => {
      second = say('Two');
      return expect
        .poll(() =>
          world.db.asSystem((db) =>
            db.all(
              sql`select 1 from pg_locks join pg_stat_activity using (pid) where datname = current_database() and not granted`,
            ),
          ),
        )
        .toHaveLength(1);
    });
    await second;
    expect(await waits(ben, topic)).toBe(true);
  });

  test('goes oldest first, over every group one reads, and marks a first topic', async () => {
    const open = await world.group(fay, 'Open', 'community');
    const newcomer = await world.person('newcomer');
    await world.join(newcomer, open);
    const first = await world.topic(newcomer, open, 'My first');
    const second = await world.topic(newcomer, open, 'My second');
    const { waiting } = await world.db.read({ person: ben.id }, { waiting: waitingForReply({ most: 100 }) });
    const rows = waiting.map(({ id, first: isFirst }) => ({ id, isFirst }));
    expect(rows).toContainEqual({ id: first, isFirst: true });
    expect(rows).toContainEqual({ id: second, isFirst: false });
    expect(waiting.map((row) => row.created_at.getTime())).toEqual(
      waiting.map((row) => row.created_at.getTime()).sort((a, b) => a - b),
    );
    const outsider = await world.person('outsider');
    const seen = await world.db.read({ person: outsider.id }, { waiting: waitingForReply({ most: 100 }) });
    expect(seen.waiting.map((row) => row.id).sort()).toEqual([first, second].sort());
  });
});

test('replies to somebody are theirs to see, newest first, until they leave the group', async () => {
  const dan = await world.person('dan');
  await world.join(dan, group);
  const topic = await world.topic(dan, group, 'For dan');
  const answer = await world.reply(ben, topic, 'To dan');
  const comment = await world.reply(cleo, topic, 'To ben', { reply_to: answer });
  const yours = async (person: Person) =>
    (await world.db.read({ person: person.id }, { replies: repliesToYou({ most: 10 }) })).replies;
  expect((await yours(dan)).map((row) => row.id)).toEqual([answer]);
  expect((await yours(ben)).map((row) => row.id)).toContain(comment);
  expect((await yours(dan))[0]).toMatchObject({ unread: true, title: 'For dan', group_address: group });
  await dan.go(`/groups/${group}/leave`);
  expect(await yours(dan)).toEqual([]);
});

describe('a knowledge page from a resolved question', () => {
  test('appears at once when its maker wrote all of it', async () => {
    const topic = await world.topic(ana, group, 'Alone', { body: 'How?', tags: 'how' });
    expect((await ana.post(`/topics/${topic}/page-drafts`)).status).toBe(404);
    await ana.go(`/topics/${topic}/resolution`, { post: await world.reply(ana, topic, 'Like this.') });
    const to = await ana.go(`/topics/${topic}/page-drafts`);
    const page = await ben.page(to);
    expect(textOf(page)).toMatch(/Alone.*How\?.*Like this\..*— ana/);
    expect(page).toContain('?tag=how');
    expect(page).toContain(`/topics/${topic}`);
    expect(await ben.page(`/groups/${group}?view=pages`)).toContain(to);
  });

  test('waits for the authors, and uses the words of the willing only', async () => {
    const topic = await world.topic(ana, group, 'Together', { body: 'The question' });
    await world.reply(ben, topic, 'The answer\n```\nopen code');
    await world.reply(fay, topic, 'Rather not');
    await ana.go(`/topics/${topic}/resolution`, { kind: 'resolved' });
    expect(await cleo.go(`/topics/${topic}/page-drafts`)).toBe(`/topics/${topic}`);
    const asked = async (person: Person) =>
      (await world.db.read({ person: person.id }, { requests: pageRequests() })).requests;
    const [request] = await asked(ben);
    expect(request).toMatchObject({ topic_id: topic, made_by: 'cleo' });
    expect((await cleo.post(`/page-drafts/${request!.id}/answers`, { willing: 'yes' })).status).toBe(404);
    await fay.go(`/page-drafts/${request!.id}/answers`, { willing: 'no' });
    expect(await ben.page(`/topics/${topic}`)).toContain('May your words here become part');
    expect(await ana.go(`/page-drafts/${request!.id}/answers`, { willing: 'yes' })).toBe(`/topics/${topic}`);
    const to = await ben.go(`/page-drafts/${request!.id}/answers`, { willing: 'yes' });
    const page = await ana.page(to);
    expect(page).toContain('The answer');
    expect(page).toContain('The question');
    expect(page).not.toContain('Rather not');
    expect(await asked(ben)).toEqual([]);
  });

  test('ends with the last answer, when too little is left for it', async () => {
    const topic = await world.topic(ana, group, 'Declined');
    await ana.go(`/topics/${topic}/resolution`, { post: await world.reply(ben, topic, 'Mine') });
    await ana.go(`/topics/${topic}/page-drafts`);
    const request = await requestTo(ben);
    expect(await ana.page(`/topics/${topic}`)).toContain('has not answered yet');
    await ben.go(`/page-drafts/${request}/answers`, { willing: 'no' });
    expect(await ana.page(`/topics/${topic}`)).toContain('Make a knowledge page');
  });

  test('is not made without who asked, and can be given up', async () => {
    const topic = await world.topic(ana, group, 'Declined by who asked');
    await ana.go(`/topics/${topic}/resolution`, { post: await world.reply(ben, topic, 'Mine') });
    await ben.go(`/topics/${topic}/page-drafts`);
    await ana.go(`/page-drafts/${await requestTo(ana)}/answers`, { willing: 'no' });
    expect(await ben.page(`/topics/${topic}`)).toContain('Make a knowledge page');
    await ben.go(`/topics/${topic}/page-drafts`);
    const again = await requestTo(ana);
    expect((await cleo.post(`/page-drafts/${again}/withdrawal`)).status).toBe(404);
    await ben.go(`/page-drafts/${again}/withdrawal`);
    expect(await ben.page(`/topics/${topic}`)).toContain('Make a knowledge page');
  });

  test('is not made of a question that was opened again meanwhile', async () => {
    const topic = await world.topic(ana, group, 'Open again');
    await ana.go(`/topics/${topic}/resolution`, { post: await world.reply(ben, topic, 'Mine') });
    await ana.go(`/topics/${topic}/page-drafts`);
    await ana.go(`/topics/${topic}/reopenings`);
    const to = await ben.go(`/page-drafts/${await requestTo(ben)}/answers`, { willing: 'yes' });
    expect(to).toBe(`/topics/${topic}`);
  });

  test('is refused at once when who asked has left, and waits for nobody who has', async () => {
    const gone = await world.person('gone');
    await world.join(gone, group);
    const asked = await world.topic(gone, group, 'Asked by who left');
    await gone.go(`/topics/${asked}/resolution`, { post: await world.reply(ben, asked, 'Mine') });
    const answered = await world.topic(ana, group, 'Answered by who left');
    await world.reply(gone, answered, 'Words of who left');
    await world.reply(ana, answered, 'Words of who stayed');
    await ana.go(`/topics/${answered}/resolution`, { kind: 'resolved' });
    await gone.go(`/groups/${group}/leave`);
    await ben.go(`/topics/${asked}/page-drafts`);
    const page = await ben.page(`/topics/${asked}`);
    expect(page).toContain('No knowledge page can be made of this');
    expect(page).toContain('Make a knowledge page');
    const made = await ana.page(await ana.go(`/topics/${answered}/page-drafts`));
    expect(made).toContain('Words of who stayed');
    expect(made).not.toContain('Words of who left');
  });

  test('does not wait for who leaves without an answer, nor outlive a maker who leaves', async () => {
    const quiet = await world.person('quiet one');
    await world.join(quiet, group);
    const topic = await world.topic(ana, group, 'Half answered');
    await world.reply(ben, topic, 'Words of ben');
    await world.reply(quiet, topic, 'Words of the quiet one');
    await ana.go(`/topics/${topic}/resolution`, { kind: 'resolved' });
    await ana.go(`/topics/${topic}/page-drafts`);
    const draft = await requestTo(quiet);
    await ben.go(`/page-drafts/${draft}/answers`, { willing: 'yes' });
    expect(await ana.go(`/page-drafts/${draft}/page`)).toBe(`/topics/${topic}`);
    expect(await ana.page(`/topics/${topic}`)).toContain('has not answered yet');
    await quiet.go(`/groups/${group}/leave`);
    expect(await ana.page(`/topics/${topic}`)).toContain('Make the page now');
    const made = await ana.page(await ana.go(`/page-drafts/${draft}/page`));
    expect(made).toContain('Words of ben');
    expect(made).not.toContain('Words of the quiet one');

    const maker = await world.person('maker');
    await world.join(maker, group);
    const other = await world.topic(ana, group, 'Made by who leaves');
    await ana.go(`/topics/${other}/resolution`, { post: await world.reply(ben, other, 'Mine') });
    await maker.go(`/topics/${other}/page-drafts`);
    const theirs = await requestTo(ben);
    await maker.go(`/groups/${group}/leave`);
    expect((await ben.post(`/page-drafts/${theirs}/answers`, { willing: 'yes' })).status).toBe(404);
    expect(await ben.page(`/topics/${other}`)).toContain('Make a knowledge page');
  });

  test('takes up imported words whose authors have no account here, and says so', async () => {
    const asked = await world.topic(ana, group, 'Asked elsewhere', { body: 'An old question' });
    const answer = await world.reply(ben, asked, 'An old answer');
    const nameless = await world.reply(ben, asked, 'A nameless answer');
    const erased = await world.reply(ben, asked, 'Words of an erased account');
    await ana.go(`/topics/${asked}/resolution`, { kind: 'resolved' });
    await world.db.asSystem(async (system) => {
      await system.all(sql`with author as (
        insert into people (name, name_key, audience, home_group_id, imported_at)
          select 'Old Timer', 'oldtimer', g.audience, g.id, now() from groups g where g.address = ${group} returning id)
        update posts set author_id = author.id from author where topic_id = ${asked} and (opening or posts.id = ${answer})`);
      await system.all(sql`update posts set author_id = null where id in (${nameless}, ${erased})`);
      await system.all(sql`insert into imported_rows (group_id, source, kind, external_id, object_id)
        select group_id, 'elsewhere', 'post', 7, id from posts where id = ${nameless}`);
    });
    const made = textOf(await cleo.page(await cleo.go(`/topics/${asked}/page-drafts`)));
    expect(made).toMatch(/An old question.*An old answer.*— Old Timer/);
    expect(made).toContain('A nameless answer');
    expect(made).not.toContain('Words of an erased account');
    expect(made).toContain('imported from elsewhere');
  });

  const requestTo = async (person: Person) =>
    (await world.db.read({ person: person.id }, { requests: pageRequests() })).requests[0]!.id;
});

test('whoever has not agreed to the changed agreement is asked first', async () => {
  const topic = await world.topic(ana, group, 'Agreement');
  await world.db.asSystem((db) =>
    db.all(sql`update memberships set agreed_version = 0 where person_id = ${ben.id}`),
  );
  // Version 0: nobody ever asked, as after an import.
  const page = await ben.page(`/topics/${topic}`);
  expect(page).toContain('please read the group’s agreement');
  expect(page).not.toContain('agreement has changed');
  expect(await ben.page(`/groups/${group}`)).toContain('Please read the agreement');
  const refused = await ben.post(`/topics/${topic}/posts`, { body: 'Kept words' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Kept words</textarea>');
  await world.db.asSystem((db) =>
    db.all(sql`update memberships set agreed_version = 1 where person_id = ${ben.id}`),
  );
  await world.reply(ben, topic, 'Agreed now');
});

test('visitors read public groups, and search engines only those that let them', async () => {
  const open = await world.group(fay, 'Public room', 'public');
  const topic = await world.topic(fay, open, 'Hello out there');
  const page = await world.visitor().page(`/topics/${topic}`);
  expect(page).toContain('Hello out there');
  expect(page).toContain('name="robots" content="noindex"');
  expect(page).toContain('fay');
  const answer = await world.visitor().post(`/topics/${topic}/posts`, {
    body: 'Words of a visitor that are long enough to be worth keeping for later.',
  });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('Words of a visitor');
});

test('joining from a topic leads back to it', async () => {
  const open = await world.group(fay, 'Open room', 'community');
  const topic = await world.topic(fay, open, 'Come in');
  expect(await ben.page(`/topics/${topic}`)).toContain(`name="back_to" value="/topics/${topic}"`);
  const fields = { agreed_version: '1', back_to: `/topics/${topic}` };
  expect(await ben.go(`/groups/${open}/memberships`, fields)).toBe(`/topics/${topic}`);
  await world.reply(ben, topic, 'Here I am');
  expect(await cleo.go(`/groups/${open}/memberships`, { ...fields, back_to: '//evil.example' })).toBe('/');
});

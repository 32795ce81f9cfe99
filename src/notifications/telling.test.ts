import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';
import { happenings, kinds } from '../told.ts';
import { openTelling, type Work } from './jobs.ts';

/** How something that happened becomes word, and to whom it never does. */

let world: World;
let telling: Work;
let ana: Person;
let ben: Person;
let chi: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  telling = openTelling({ db: world.db, happenings, kinds, log: (line) => console.error(line) });
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  chi = await world.person('Chi');
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  await world.join(chi, group);
});
afterAll(() => world.drop());

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

/** What somebody was told since the last time, as “kind post”. */
async function toldOf(person: Person): Promise<string[]> {
  await telling.run();
  const rows = await run(sql<{ kind: string; subject_id: string }>`delete from notifications
    where person_id = ${person.id} returning kind, subject_id`);
  return rows.map(({ kind, subject_id }) => `${kind} ${subject_id}`).sort();
}

async function level(person: Person, of: { topic: string } | 'group', level: string): Promise<void> {
  await run(
    of === 'group'
      ? sql`insert into group_levels (person_id, group_id, level)
          select ${person.id}, id, ${level}::notice_level from groups where address = ${group}
          on conflict (person_id, group_id) do update set level = excluded.level`
      : sql`insert into topic_levels (person_id, topic_id, group_id, level)
          select ${person.id}, id, group_id, ${level}::notice_level from topics where id = ${of.topic}
          on conflict (person_id, topic_id) do update set level = excluded.level`,
  );
}

describe('a post', () => {
  test('tells whom it answers, and nobody else: least of all who wrote it', async () => {
    const topic = await world.topic(ana, group, 'How do you sleep?');
    const post = await world.reply(ben, topic, 'Badly.');
    expect(await toldOf(ana)).toEqual([`reply ${post}`]);
    expect(await toldOf(ben)).toEqual([]);
    expect(await toldOf(chi)).toEqual([]);
    const own = await world.reply(ana, topic, 'I found something.');
    expect(await toldOf(ana)).toEqual([]);
    const nested = await world.reply(chi, topic, 'What?', { reply_to: own });
    expect(await toldOf(ana)).toEqual([`reply ${nested}`]);
    expect(await toldOf(ben)).toEqual([]);
  });

  test('tells who watches the topic, or the group; a level of the topic goes before that of its group', async () => {
    await level(chi, 'group', 'watch');
    const topic = await world.topic(ana, group, 'Who is awake?');
    expect((await toldOf(chi)).map((line) => line.split(' ')[0])).toEqual(['watched']);
    await level(ben, { topic }, 'watch');
    const post = await world.reply(ana, topic, 'I am.');
    expect(await toldOf(ben)).toEqual([`watched ${post}`]);
    expect(await toldOf(chi)).toEqual([`watched ${post}`]);
    await level(chi, { topic }, 'normal');
    await world.reply(ana, topic, 'Still.');
    expect(await toldOf(chi)).toEqual([]);
    expect(await toldOf(ben)).toHaveLength(1);
    await run(sql`delete from group_levels`);
  });

  test('in a muted topic, or a muted group, tells nobody; unless they want to hear of the topic', async () => {
    const topic = await world.topic(ana, group, 'Loud');
    await level(ana, { topic }, 'mute');
    await world.reply(ben, topic, 'Hello.');
    expect(await toldOf(ana)).toEqual([]);
    await level(ana, 'group', 'mute');
    const other = await world.topic(ana, group, 'Loud as well');
    await world.reply(ben, other, 'Hello.');
    expect(await toldOf(ana)).toEqual([]);
    await level(ana, { topic: other }, 'normal');
    const heard = await world.reply(ben, other, 'And now?');
    expect(await toldOf(ana)).toEqual([`reply ${heard}`]);
    await run(sql`delete from group_levels`);
  });

  test('that is gone before it is told tells nobody, and tells when it is shown again', async () => {
    const topic = await world.topic(ana, group, 'Taken back');
    const post = await world.reply(ben, topic, 'I did not mean to.');
    await ben.go(`/posts/${post}/removal`);
    expect(await toldOf(ana)).toEqual([]);
    await ben.go(`/posts/${post}/restoration`);
    expect(await toldOf(ana)).toEqual([`reply ${post}`]);
  });

  test('that was held back tells when it is shown, also who has read what came after it meanwhile', async () => {
    const topic = await world.topic(ana, group, 'Held back');
    const post = await world.reply(ben, topic, 'This waits until somebody has looked at it.');
    await ben.go(`/posts/${post}/removal`);
    await world.reply(chi, topic, 'This does not.');
    await ana.page(`/topics/${topic}`);
    await expect
      .poll(() =>
        run(sql`select 1 from topic_reads r join topics t on t.id = r.topic_id
          where r.person_id = ${ana.id} and r.topic_id = ${topic} and r.read_up_to >= t.last_post_at`),
      )
      .toHaveLength(1);
    await toldOf(ana);
    await ben.go(`/posts/${post}/restoration`);
    await telling.run();
    expect(
      await run(sql`select subject_id from notifications where person_id = ${ana.id} and read_at is null`),
    ).toEqual([{ subject_id: post }]);
    await toldOf(ana);
  });

  test('of somebody whom one blocks tells nothing; who is blocked is told as before', async () => {
    const topic = await world.topic(ana, group, 'Between us');
    await ana.go(`/people/${ben.id}/block`);
    await world.reply(ben, topic, 'Listen to me.');
    expect(await toldOf(ana)).toEqual([]);
    const theirs = await world.topic(ben, group, 'And mine');
    const post = await world.reply(ana, theirs, 'Hm.');
    expect(await toldOf(ben)).toEqual([`reply ${post}`]);
    await ana.go(`/you/blocks/${ben.id}/removal`);
  });

  test('tells nobody who has left, was paused from the place, or is not let in any more', async () => {
    const topic = await world.topic(ben, group, 'Going');
    await world.reply(ana, topic, 'Stay.');
    await ben.go(`/groups/${group}/leave`);
    expect(await toldOf(ben)).toEqual([]);
    await world.join(ben, group);
    await world.reply(ana, topic, 'Welcome back.');
    const [pause] = await run(
      sql<{ id: string }>`insert into suspensions (person_id) values (${ben.id}) returning id`,
    );
    expect(await toldOf(ben)).toEqual([]);
    await run(sql`update suspensions set ended_at = now() where id = ${pause!.id}`);
    await run(sql`update people set admitted_at = null where id = ${ben.id}`);
    await world.reply(ana, topic, 'Hello?');
    expect(await toldOf(ben)).toEqual([]);
    await run(sql`update people set admitted_at = now() where id = ${ben.id}`);
    const heard = await world.reply(ana, topic, 'There you are.');
    expect(await toldOf(ben)).toEqual([`reply ${heard}`]);
  });

  test('tells once, however often it is told of', async () => {
    const topic = await world.topic(ana, group, 'Once');
    const post = await world.reply(ben, topic, 'Only once.');
    await telling.run();
    await run(sql`select note_happening('post', ${post})`);
    expect(await toldOf(ana)).toEqual([`reply ${post}`]);
  });
});

test('what cannot be told is tried again later, holds nothing else up, and is dropped in the end', async () => {
  const said: string[] = [];
  const clock = { now: Date.now() };
  const careful = openTelling({
    db: world.db,
    happenings,
    kinds,
    now: () => new Date(clock.now),
    log: (line) => said.push(line),
  });
  await telling.run();
  await run(sql`select note_happening('nothing that anybody knows', ${ana.id}::uuid)`);
  const topic = await world.topic(ana, group, 'Meanwhile');
  await world.reply(ben, topic, 'Hello.');
  clock.now += 1000;
  expect(await careful.run()).toBeGreaterThan(1);
  expect(await run(sql`select 1 from notifications where person_id = ${ana.id}`)).toHaveLength(1);
  expect(said).toHaveLength(1);
  expect(await careful.run()).toBe(0);
  expect(said).toHaveLength(1);
  for (let tries = 2; tries <= 10; tries++) {
    clock.now += tries * tries * 60_000;
    await careful.run();
    expect(said).toHaveLength(tries);
  }
  expect(await run(sql`select 1 from happenings`)).toEqual([]);
});

test('one person who cannot be told keeps nobody else from hearing', async () => {
  const said: string[] = [];
  const clock = { now: Date.now() };
  const some = openTelling({
    db: world.db,
    happenings,
    kinds,
    now: () => new Date(clock.now),
    log: (line) => said.push(line),
  });
  await telling.run();
  await run(sql`delete from notifications`);
  await level(ana, 'group', 'watch');
  await level(chi, 'group', 'watch');
  // A clock that nobody knows.
  for (const [odd, other] of [
    [ana, chi],
    [chi, ana],
  ] as const) {
    await run(sql`insert into preferences (person_id, time_zone) values (${odd.id}, 'Nowhere/At all')
      on conflict (person_id) do update set time_zone = excluded.time_zone`);
    await run(
      sql`insert into notification_settings (person_id, quiet_from, quiet_to) values (${odd.id}, '22:00', '07:00')`,
    );
    await world.topic(ben, group, 'For all who watch');
    clock.now += 1000;
    await some.run();
    expect(await run(sql`select person_id from notifications`)).toEqual([{ person_id: other.id }]);
    expect(said.splice(0)).toHaveLength(1);
    await run(sql`delete from happenings`);
    await run(sql`delete from notifications`);
    await run(sql`delete from preferences`);
    await run(sql`delete from notification_settings`);
  }
  await run(sql`delete from group_levels`);
});

test('a commit of this process wakes the telling, and it does not wake itself', async () => {
  const waking = openTelling({ db: world.db, happenings, kinds, log: (line) => console.error(line) });
  let looks = 0;
  const read = world.db.readAsSystem;
  world.db.readAsSystem = (queries) => {
    looks++;
    return read(queries);
  };
  waking.start();
  const topic = await world.topic(chi, group, 'Wake up');
  await world.reply(ana, topic, 'I am up.');
  const woken = async () => (await run(sql`select 1 from notifications where person_id = ${chi.id}`)).length;
  await expect.poll(woken, { timeout: 10_000 }).toBe(1);
  await waking.close();
  world.db.readAsSystem = read;
  expect(looks).toBeGreaterThan(0);
});

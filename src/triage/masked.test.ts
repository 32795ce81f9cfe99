import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';

/** A moderator may write under a mask too: they look at nothing about it, nothing waits for them, and nobody learns why. */

let world: World;
/** Moderates, facilitates alone, and writes under a mask. */
let wil: Person;
let mo: Person;
let ana: Person;
let olga: Person;
let oz: Person;
let group: string;
const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const status = async (answer: Promise<Response>) => (await answer).status;

beforeAll(async () => {
  world = await newWorld();
  wil = await world.person('Wil', 'moderator');
  mo = await world.person('Mo', 'moderator');
  olga = await world.person('Olga', 'organiser');
  oz = await world.person('Oz', 'organiser');
  ana = await world.person('Ana');
  group = await world.group(wil, 'Night shift', 'private');
  await world.join(ana, group);
});
afterAll(() => world.drop());

const crisis = 'I have decided to kill myself tonight. I said goodbye to my sister.';

/** What somebody wrote, under a mask or not. */
async function written(author: Person, body: string, mask: boolean): Promise<string> {
  const topic = await world.topic(ana, group, `About ${body.slice(0, 20)}`);
  await author.go(`/topics/${topic}/posts`, { body, ...(mask && { masked: 'on' }) });
  const [post] = await rows(
    sql<{ id: string }>`select id from posts where topic_id = ${topic} and body = ${body}`,
  );
  return post!.id;
}

async function flagged(author: Person, mask: boolean): Promise<string> {
  const post = await written(author, `${crisis} ${mask ? '' : author.name}`.trim(), mask);
  return (await rows(sql<{ id: string }>`select id from triage_flags where post_id = ${post}`))[0]!.id;
}

const late = (flag: string) =>
  rows(sql`update triage_flags set due_at = now() - interval '1 minute' where id = ${flag}`);
const stateOf = async (flag: string) =>
  (
    await rows(
      sql<{
        settled: boolean;
        alone: boolean;
      }>`select settled_at is not null as settled, alone from triage_flags where id = ${flag}`,
    )
  )[0];
const mayTake = async (who: Person, flag: string) =>
  (
    await world.db.read(
      { person: who.id },
      { rows: sql<{ may: boolean }>`select may_take_flag(${flag}) as may` },
    )
  ).rows[0]!.may;

test('a crisis under a mask waits for a second reader, and goes on without one: whoever wears it, the same', async () => {
  const steps = [];
  for (const author of [wil, ana]) {
    const flag = await flagged(author, true);
    const seen = [];
    await mo.go(`/flags/${flag}/claim`);
    await mo.go(`/flags/${flag}/decision`, { outcome: 'with them' });
    seen.push(
      await stateOf(flag),
      await mayTake(mo, flag),
      (await mo.page(`/flags/${flag}`)).includes('/claim"'),
    );
    await late(flag);
    seen.push(await mayTake(mo, flag));
    await mo.go(`/flags/${flag}/claim`);
    await mo.go(`/flags/${flag}/decision`, { outcome: 'with them' });
    seen.push(await stateOf(flag));
    steps.push(seen);
    if (author === wil) {
      expect(await status(wil.get(`/flags/${flag}`))).toBe(404);
      expect(await status(wil.post(`/flags/${flag}/claim`))).toBe(404);
      expect(await mayTake(wil, flag)).toBe(false);
      expect(await wil.page('/flags')).not.toContain(flag);
    }
  }
  expect(steps[0]).toEqual([
    { settled: false, alone: false },
    false,
    false,
    true,
    { settled: true, alone: true },
  ]);
  expect(steps[1]).toEqual(steps[0]);
  // By name it waits for the other one, who is there.
  const named = await flagged(ana, false);
  await mo.go(`/flags/${named}/claim`);
  await mo.go(`/flags/${named}/decision`, { outcome: 'with them' });
  await late(named);
  expect(await mayTake(mo, named)).toBe(false);
  await wil.go(`/flags/${named}/claim`);
  await wil.go(`/flags/${named}/decision`, { outcome: 'with them' });
  expect(await stateOf(named)).toEqual({ settled: true, alone: false });
});

test('when the others saw it differently and no third came in time, what is more careful stands', async () => {
  const third = await world.person('Thea', 'moderator');
  const flag = await flagged(wil, true);
  await mo.go(`/flags/${flag}/claim`);
  await mo.go(`/flags/${flag}/decision`, { outcome: 'with them' });
  await third.go(`/flags/${flag}/claim`);
  await third.go(`/flags/${flag}/decision`, { outcome: 'no need' });
  expect([await mayTake(mo, flag), await mayTake(third, flag)]).toEqual([false, false]);
  await late(flag);
  await mo.go(`/flags/${flag}/claim`);
  await mo.go(`/flags/${flag}/decision`, { outcome: 'with them' });
  expect(await rows(sql`select outcome, alone from triage_flags where id = ${flag}`)).toEqual([
    { outcome: 'with them', alone: false },
  ]);
  await rows(sql`delete from place_roles where person_id = ${third.id}`);
});

test('a report of it, and an appeal, come before organisers once a promise has passed, and never before who wears it', async () => {
  await rows(sql`insert into suspensions (person_id, reads_on) values (${mo.id}, true)`);
  const reports = [];
  for (const author of [wil, oz]) {
    if (author === oz) await world.join(oz, group);
    const post = await written(author, 'You are all fools here.', true);
    await ana.go('/reports', { post, reason: 'unkind' });
    const [report] = await rows(sql<{ id: string }>`select id from reports where post_id = ${post}`);
    const path = `/reports/${report!.id}`;
    reports.push(path);
    expect(await status(olga.get(path))).toBe(404);
    expect(await status(olga.post(`${path}/claim`))).toBe(404);
  }
  await rows(sql`update reports set due_at = now() - interval '1 minute'`);
  for (const path of reports) expect(await status(olga.get(path))).toBe(200);
  const [path, ofOz] = reports as [string, string];
  // Neither whoever wears it, nor who reported.
  for (const [who, where] of [
    [wil, path],
    [ana, path],
    [oz, ofOz],
  ] as const) {
    expect(await status(who.get(where))).toBe(404);
    expect(await status(who.post(`${where}/claim`))).toBe(404);
  }
  await olga.go(`${path}/claim`);
  await olga.go(`${path}/decision`, { decision: 'act', post: 'hide', rule: 'Be kind', facts: 'It was not.' });
  // Settled in the group that they run, the words and what was said stay away from them by SQL too.
  const id = path.split('/').at(-1);
  const read = await world.db.read({ person: wil.id }, { rows: sql`select * from read_report(${id})` });
  expect(read.rows).toEqual([]);

  const [decision] = await rows(sql<{ id: string }>`select id from decisions where report_id = ${id}`);
  await wil.go(`/decisions/${decision!.id}/appeals`, { words: 'I was tired.' });
  const [made] = await rows(sql<{ id: string }>`select id from appeals where decision_id = ${decision!.id}`);
  const appeal = `/appeals/${made!.id}`;
  for (const who of [wil, olga, oz]) expect(await status(who.get(appeal))).toBe(404);
  await rows(sql`update appeals set due_at = now() - interval '1 minute'`);
  for (const who of [wil, olga]) {
    expect(await status(who.get(appeal))).toBe(404);
    expect(await status(who.post(`${appeal}/claim`))).toBe(404);
  }
  await oz.go(`${appeal}/claim`);
  await oz.go(`${appeal}/answer`, { outcome: 'reversed', answer: 'Rest.' });
  await rows(sql`update suspensions set ended_at = now()`);
});

test('who reported the same and waits reads no late appeal, and who organises and facilitates counts once', async () => {
  const pia = await world.person('Pia', 'organiser');
  const flaggers = [pia, await world.person('Ida'), await world.person('Ivo')];
  await rows(sql`update people set created_at = now() - interval '30 days'`);
  for (const person of flaggers) {
    await world.join(person, group);
    await world.topic(person, group, `By ${person.name}`);
  }
  await rows(sql`insert into suspensions (person_id, reads_on) values (${mo.id}, true)`);
  await rows(sql`update memberships set role = 'facilitator' where person_id = ${oz.id}`);
  const ned = await world.person('Ned');
  await world.join(ned, group);
  const post = await written(ned, 'You are fools, all of you.', true);
  for (const person of flaggers) await person.go('/reports', { post, reason: 'unkind' });
  // A rule hid it, and nobody has looked.
  const [decision] = await rows(
    sql<{ id: string; automated: boolean }>`select id, automated from decisions where post_id = ${post}`,
  );
  expect(decision!.automated).toBe(true);
  await ned.go(`/decisions/${decision!.id}/appeals`, { words: 'I was tired.' });
  const [made] = await rows(sql<{ id: string }>`select id from appeals where decision_id = ${decision!.id}`);
  const appeal = `/appeals/${made!.id}`;
  expect(await status(olga.get(appeal))).toBe(404);
  await rows(sql`update appeals set due_at = now() - interval '1 minute' where id = ${made!.id}`);
  await rows(sql`update reports set due_at = now() - interval '1 minute' where post_id = ${post}`);
  expect(await status(pia.get(appeal))).toBe(404);
  expect(await status(pia.post(`${appeal}/claim`))).toBe(404);
  expect(await status(olga.get(appeal))).toBe(200);
  const owner = new pg.Client({ connectionString: world.superuserUrl });
  await owner.connect();
  const readers = async (query: string, id: string) =>
    (await owner.query(query, [id])).rows.map(({ name, as_organiser }) => `${name} ${as_organiser}`);
  expect(
    await readers(
      `select p.name, a.as_organiser from appeal_readers($1) a join people p on p.id = a.person_id order by 1`,
      decision!.id,
    ),
  ).toEqual(['Olga true', 'Oz false', 'Wil false']);
  expect(
    await readers(
      `select p.name, a.as_organiser from reports r, report_readers(r) a join people p on p.id = a.person_id
        where r.post_id = $1 and r.reason = 'flags' order by 1`,
      post,
    ),
  ).toEqual(['Olga true', 'Oz false', 'Wil false']);
  await owner.end();
  await rows(sql`update memberships set role = 'member' where person_id = ${oz.id}`);
  await rows(sql`update suspensions set ended_at = now()`);
  await rows(sql`delete from place_roles where person_id = ${pia.id}`);
});

test('an alarm about it shows to the others, not to who wears it', async () => {
  const vera = await world.person('Vera', 'moderator');
  await world.join(vera, group);
  const flag = await flagged(vera, true);
  await rows(sql`select raise_alarms(now() + interval '1 hour')`);
  const alarms = async (who: Person) =>
    (
      await world.db.read(
        { person: who.id },
        { rows: sql`select 1 from duty_alarms where object_id = ${flag}` },
      )
    ).rows.length;
  expect(await alarms(mo)).toBeGreaterThan(0);
  expect(await alarms(olga)).toBeGreaterThan(0);
  expect(await alarms(vera)).toBe(0);
});

import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf as textWithGaps, type World } from '../../test/world.ts';

let world: World;
/** Facilitate together. */
let fay: Person;
let finn: Person;
let mod: Person;
let outsider: Person;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  finn = await world.person('Finn');
  mod = await world.person('Mo', 'moderator');
  outsider = await world.person('Oda');
});
afterAll(() => world.drop());

const why = { rule: 'Listen first', facts: 'You talked over two people, again and again.' };
const textOf = (html: string) => textWithGaps(html).replaceAll(' .', '.');
const run = <Row>(query: RawBuilder<Row>) => world.db.asSystem((system) => system.all(query));
const status = async (answer: Promise<Response>) => (await answer).status;

type Visibility = 'public' | 'community' | 'private' | 'hidden';

/** A group that Fay and, if asked for, Finn facilitate, with a member. */
async function scene(name: string, visibility: Visibility, together = true) {
  const member = await world.person(`Member of ${name}`);
  const group = await world.group(fay, name, visibility);
  await world.join(member, group);
  if (together) {
    await world.join(finn, group);
    await run(sql`update memberships set role = 'facilitator' where person_id = ${finn.id}
      and group_id = (select id from groups where address = ${group})`);
  }
  return { group, member, path: `/groups/${group}/members/${member.id}/removal` };
}

async function removed(name: string, visibility: Visibility, together = true) {
  const made = await scene(name, visibility, together);
  await fay.go(made.path, why);
  return { ...made, decision: await decisionAbout(made.member) };
}

async function decisionAbout(person: Person): Promise<string> {
  const [found] = await run<{ id: string }>(
    sql`select id from decisions where person_id = ${person.id} order by id desc limit 1`,
  );
  return found!.id;
}

async function appealed(member: Person, decision: string): Promise<string> {
  await member.go(`/decisions/${decision}/appeals`, { words: 'I did not know. Please look again.' });
  const [appeal] = await run<{ id: string }>(sql`select id from appeals where decision_id = ${decision}`);
  return `/appeals/${appeal!.id}`;
}

test('a removal needs a rule and facts, and is for facilitators about plain members alone', async () => {
  const { group, member, path } = await scene('Needs reasons', 'private');
  expect(await fay.page(`/groups/${group}/members`)).toContain(path);
  expect(await member.page(`/groups/${group}/members`)).not.toContain('/removal');
  const form = textOf(await fay.page(path));
  for (const part of [
    'Which rule?',
    'What happened',
    'They can ask to be let in again.',
    'Member of Needs reasons',
  ])
    expect(form).toContain(part);
  const facilitator = `/groups/${group}/members/${finn.id}/removal`;
  const stranger = `/groups/${group}/members/${outsider.id}/removal`;
  for (const [who, where] of [
    [member, path],
    [outsider, path],
    [mod, path],
    [fay, facilitator],
    [fay, stranger],
  ] as const) {
    expect(await status(who.get(where))).toBe(404);
    expect(await status(who.post(where, why))).toBe(404);
  }
  for (const missing of [{}, { ...why, rule: ' ' }, { ...why, facts: '' }])
    expect(await status(fay.post(path, missing))).toBe(422);
  expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
  // Neither by SQL, past the page.
  for (const who of [member, outsider, mod]) {
    const asked = await world.db.read(
      { person: who.id },
      {
        rows: sql<{ done: boolean }>`select remove_member(
          (select group_id from memberships where person_id = ${member.id}), ${member.id}, 'a', 'b') as done`,
      },
    );
    expect(asked.rows).toEqual([{ done: false }]);
  }
  await fay.go(path, why);
  expect(await status(member.get(`/groups/${group}/members`))).toBe(404);
  // Two at once: the second reads that it is done, and keeps what was typed. Nobody else learns of it.
  const second = await finn.post(path, { rule: 'Be fair', facts: 'They went on & on.' });
  expect(second.status).toBe(409);
  const told = textOf(await second.text());
  expect(told).toContain('They have been taken out of the group meanwhile.');
  for (const typed of ['Be fair', 'They went on &amp; on.', 'was not sent to anybody'])
    expect(told).toContain(typed);
  expect(textOf(await fay.page(path))).toContain('They have been taken out of the group meanwhile.');
  for (const who of [member, outsider, mod]) {
    expect(await status(who.get(path))).toBe(404);
    expect(await status(who.post(path, why))).toBe(404);
  }
  expect(await run(sql`select kind from decisions where person_id = ${member.id}`)).toEqual([
    { kind: 'exclude' },
  ]);
});

test('nobody who is paused in the place removes anybody', async () => {
  const { path } = await scene('Paused facilitator', 'private');
  await run(sql`insert into suspensions (person_id, reads_on) values (${fay.id}, true)`);
  expect(await status(fay.post(path, why))).toBe(404);
  await run(sql`update suspensions set ended_at = now() where person_id = ${fay.id}`);
  await fay.go(path, why);
});

test('whoever is removed from a hidden group reads which one, why, and how to appeal; nobody else does', async () => {
  const { member, decision } = await removed('Under the stairs', 'hidden');
  const statement = textOf(await member.page(`/decisions/${decision}`));
  for (const part of [
    'You were taken out of the group Under the stairs.',
    'It is no ban',
    'Listen first',
    'You talked over two people, again and again.',
    'A person decided this.',
    'not by way of a report',
    'You think this is wrong?',
    'We promise an answer within 3 days.',
  ])
    expect(statement).toContain(part);
  expect(statement).not.toMatch(/Fay|Finn/);
  expect(textOf(await member.page('/you'))).toContain('You were taken out of a group.');
  for (const person of [fay, finn, mod, outsider, world.visitor()])
    expect(await status(person.get(`/decisions/${decision}`))).toBe(404);
  for (const person of [outsider, mod])
    expect(await person.page('/suspensions').catch(() => '')).not.toContain('Under the stairs');
  // What the group is called from now on is not theirs to know.
  await run(sql`update groups set name = 'Behind the curtain' where name = 'Under the stairs'`);
  const later = textOf(await member.page('/decisions'));
  expect(later).toContain('You were taken out of the group Under the stairs.');
  expect(later).not.toContain('Behind the curtain');
});

test('an appeal is read by another facilitator, who can give the membership back', async () => {
  const { group, member, decision } = await removed('Given back', 'hidden');
  const appeal = await appealed(member, decision);
  for (const who of [fay, outsider, member]) {
    expect(await status(who.get(appeal))).toBe(404);
    expect(await status(who.post(`${appeal}/claim`))).toBe(404);
  }
  await finn.go(`${appeal}/claim`);
  const read = textOf(await finn.page(appeal));
  for (const part of ['I did not know.', 'Out of the group', 'Listen first', 'You talked over two people'])
    expect(read).toContain(part);
  await finn.go(`${appeal}/answer`, { outcome: 'reversed', answer: 'You could not know. Welcome back.' });
  expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
  // As plainly as before, with what they had agreed to.
  const kept = await run(sql`select m.role, m.agreed_version = g.agreement_version as agreed
    from memberships m join groups g on g.id = m.group_id where m.person_id = ${member.id}`);
  expect(kept).toEqual([{ role: 'member', agreed: true }]);
  await world.topic(member, group, 'I am here again');
  const statement = textOf(await member.page(`/decisions/${decision}`));
  expect(statement).toContain('This was taken back');
  expect(statement).toContain('You could not know. Welcome back.');
  expect(textOf(await member.page('/you'))).toContain('You are a member again.');
  expect(textOf(await fay.page(`/groups/${group}/log`))).toContain(
    'Finn took it back that somebody is out of the group: Member of Given back',
  );
});

test('where nobody else facilitates a moderator reads the appeal, and learns no hidden name', async () => {
  const { group, member, decision } = await removed('Alone in the dark', 'hidden', false);
  expect(textOf(await member.page(`/decisions/${decision}`))).toContain(
    'One other person can look at it again.',
  );
  const appeal = await appealed(member, decision);
  expect(await status(fay.post(`${appeal}/claim`))).toBe(404);
  await mod.go(`${appeal}/claim`);
  const read = await mod.page(appeal);
  expect(read).toContain('Listen first');
  expect(read).not.toMatch(/Alone in the dark|\/groups\//);
  await mod.go(`${appeal}/answer`, { outcome: 'upheld', answer: 'I read it, and agree.' });
  expect(await status(member.get(`/groups/${group}/members`))).toBe(404);
  expect(textOf(await member.page(`/decisions/${decision}`))).toContain('The decision stays.');
  expect(await status(mod.get(`/groups/${group}`))).toBe(404);
});

test('an appeal can make it lighter: a pause in the group, in which one is a member again', async () => {
  const { group, member, decision } = await removed('Made lighter', 'private');
  const appeal = await appealed(member, decision);
  await finn.go(`${appeal}/claim`);
  // Nothing heavier, nor of another kind.
  for (const lighter of ['suspend 14', 'hide'])
    expect(await status(finn.post(`${appeal}/answer`, { outcome: 'changed', answer: 'So.', lighter }))).toBe(
      422,
    );
  expect(await status(member.get(`/groups/${group}/members`))).toBe(404);
  await finn.go(`${appeal}/answer`, { outcome: 'changed', answer: 'Two quiet weeks.', lighter: 'pause 14' });
  expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
  expect(
    await status(
      member.post(`/groups/${group}/topics`, { kind: 'conversation', title: 'No', body: 'Not yet.' }),
    ),
  ).not.toBe(303);
  const statement = textOf(await member.page(`/decisions/${decision}`));
  expect(statement).toContain('Another decision took its place');
  const pause = await decisionAbout(member);
  expect(textOf(await member.page(`/decisions/${pause}`))).toContain(
    'You are paused in the group Made lighter.',
  );
  // That they are in again stands in the log with their name, as when it is taken back.
  const log = textOf(await fay.page(`/groups/${group}/log`));
  for (const line of [
    'Finn took it back that somebody is out of the group: Member of Made lighter',
    'Finn paused',
  ])
    expect(log).toContain(line);
  // Neither who removed nor who made it lighter reads what they say to that.
  const next = await appealed(member, pause);
  for (const who of [fay, finn]) expect(await status(who.get(next))).toBe(404);
  await mod.go(`${next}/claim`);
});

test('a facilitator takes it back from the list, and whoever agreed to an older agreement is asked anew', async () => {
  const { group, member, decision } = await removed('Taken back', 'private');
  const list = textOf(await finn.page('/suspensions'));
  expect(list).toContain('Member of Taken back out of Taken back');
  expect(list).toContain('You talked over two people');
  expect(await status(outsider.get('/suspensions'))).toBe(404);
  expect(textOf(await mod.page('/suspensions'))).not.toContain('Taken back');
  for (const who of [member, outsider, mod])
    expect(await status(who.post(`/decisions/${decision}/undoing`, { pauses: 'on' }))).toBe(404);
  await fay.go(`/groups/${group}/agreement`, { seen_version: '1', body: 'Listen first, and last.' });
  expect(await finn.go(`/decisions/${decision}/undoing`, { pauses: 'on' })).toBe('/suspensions');
  expect(await status(finn.post(`/decisions/${decision}/undoing`, { pauses: 'on' }))).toBe(404);
  expect(textOf(await finn.page('/suspensions'))).not.toContain('Member of Taken back');
  expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
  const fields = { kind: 'conversation', title: 'May I', body: 'I write.' };
  expect(await status(member.post(`/groups/${group}/topics`, fields))).not.toBe(303);
  await member.go(`/groups/${group}/memberships`, { agreed_version: '2' });
  await member.go(`/groups/${group}/topics`, fields);
});

test('it is no ban: one joins an open group again, asks a private one, and a new removal is a new decision', async () => {
  const open = await removed('Open door', 'public');
  await world.join(open.member, open.group);
  await fay.go(open.path, why);
  const again = await decisionAbout(open.member);
  expect(again).not.toBe(open.decision);
  expect(textOf(await open.member.page(`/decisions/${open.decision}`))).toContain(
    'Another decision took its place',
  );
  expect(await status(open.member.get(`/groups/${open.group}`))).toBe(200);
  expect(await run(sql`select 1 from memberships where person_id = ${open.member.id}`)).toEqual([]);

  const closed = await removed('Closed door', 'private');
  await closed.member.go(`/groups/${closed.group}/memberships`, { agreed_version: '1', words: 'May I?' });
  await finn.go(`/groups/${closed.group}/requests/${closed.member.id}/acceptance`);
  expect(await status(closed.member.get(`/groups/${closed.group}/members`))).toBe(200);
  // Taken back after that, nothing breaks: they are a member once.
  await finn.go(`/decisions/${closed.decision}/undoing`, {});
  expect(await run(sql`select role from memberships where person_id = ${closed.member.id}`)).toEqual([
    { role: 'member' },
  ]);
});

test('who came back by themselves and left again is put in by nobody, nor by whoever facilitates no more', async () => {
  const { group, member, decision } = await removed('Came and went', 'public');
  await world.join(member, group);
  expect(textOf(await finn.page('/suspensions'))).not.toContain('Came and went');
  expect(textOf(await member.page(`/decisions/${decision}`))).toContain('Listen first');
  await member.go(`/groups/${group}/leave`);
  expect(await run(sql`select 1 from memberships where person_id = ${member.id}`)).toEqual([]);
  await finn.go(`/decisions/${decision}/undoing`, {});
  expect(await run(sql`select 1 from memberships where person_id = ${member.id}`)).toEqual([]);
  // Nor are they told that they are in.
  expect(
    await run(
      sql`select kind::text from account_notices where person_id = ${member.id} order by id desc limit 1`,
    ),
  ).toEqual([{ kind: 'decision taken back' }]);

  const other = await removed('No more hers', 'private');
  await run(sql`delete from memberships where person_id = ${fay.id}
    and group_id = (select id from groups where address = ${other.group})`);
  expect(await status(fay.post(`/decisions/${other.decision}/undoing`, {}))).toBe(404);
  expect(await run(sql`select 1 from memberships where person_id = ${other.member.id}`)).toEqual([]);
});

describe('of two at once, each waits for the other in the same order', () => {
  /** A connection of somebody's own, in a transaction: without the second try that the program makes of a deadlock. */
  async function transaction(person: Person): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: world.databaseUrl });
    await client.connect();
    await client.query(`begin; set local role peerhood_system; select set_sight('${person.id}')`);
    await client.query('set local role peerhood_viewer');
    return client;
  }

  /** Until so many wait for a lock, as only a superuser can see. */
  async function waiting(people: number): Promise<void> {
    const client = new pg.Client({ connectionString: world.superuserUrl });
    await client.connect();
    const wait = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    try {
      while ((await client.query(wait)).rowCount !== people);
    } finally {
      await client.end();
    }
  }

  /** Lets Fay undo a removal, and the other begin in the middle of it. Whether anything broke, and who is a member then. */
  async function whileUndone(decision: string, other: Person, query: string, member: Person) {
    const [holder, undoing, beside] = await Promise.all([
      transaction(fay),
      transaction(fay),
      transaction(other),
    ]);
    try {
      // Between the decision and the membership the undoing looks at pauses: there it is held.
      await holder.query(
        'rollback; begin; set local role peerhood_system; lock table suspensions in share mode',
      );
      const undone = undoing.query('select take_back($1, $2) as done', [decision, '']);
      await waiting(1);
      const done = beside.query(query);
      const broke = done.then(
        () => undefined,
        (error: Error) => error.message,
      );
      await Promise.race([waiting(2), broke]);
      await holder.query('commit');
      const first = (await undone).rows[0].done as boolean;
      await undoing.query('commit');
      const message = await broke;
      await beside.query(message ? 'rollback' : 'commit');
      return {
        first,
        message,
        members: await run(sql`select role from memberships where person_id = ${member.id}`),
      };
    } finally {
      await Promise.all([holder, undoing, beside].map((client) => client.end()));
    }
  }

  test('one undoes a removal while the person joins again', async () => {
    const { member, decision, group } = await removed('Both ways in', 'public');
    const after = await whileUndone(
      decision,
      member,
      `insert into memberships (group_id, person_id, agreed_version)
        select id, '${member.id}', agreement_version from groups where address = '${group}' on conflict do nothing`,
      member,
    );
    expect(after).toEqual({ first: true, message: undefined, members: [{ role: 'member' }] });
  });

  test('one undoes a removal from before while another removes the same person anew', async () => {
    const { member, decision, group } = await removed('Out and out', 'public');
    await world.join(member, group);
    const after = await whileUndone(
      decision,
      finn,
      `select remove_member((select id from groups where address = '${group}'), '${member.id}', 'a', 'b')`,
      member,
    );
    expect(after).toEqual({ first: true, message: undefined, members: [] });
    expect(
      await run(sql`select from decisions where person_id = ${member.id} and ended_at is null`),
    ).toHaveLength(1);
  });
});

describe('as what a report leads to', () => {
  /** A member reported what another wrote, and somebody is on it. */
  async function reported(name: string, by: Person = finn, visibility: Visibility = 'private') {
    const made = await scene(name, visibility);
    const reporter = await world.person(`Reporter of ${name}`);
    await world.join(reporter, made.group);
    const topic = await world.topic(made.member, made.group, 'Loud');
    const [post] = await run<{ id: string }>(sql`select id from posts where topic_id = ${topic}`);
    const mine = await reporter.go('/reports', { post: post!.id, reason: 'unkind' });
    const [report] = await run<{ id: string }>(sql`select id from reports where post_id = ${post!.id}`);
    await by.go(`/reports/${report!.id}/claim`);
    return { ...made, topic, reporter, mine, report: `/reports/${report!.id}` };
  }
  const removal = { decision: 'act', person: 'exclude', ...why, answer: 'Thank you. We looked.' };

  test('whoever reported the same answers no appeal, also where the words are decided about as well', async () => {
    const { member, report } = await reported('Two who say it', fay);
    const [post] = await run<{ id: string }>(
      sql`select post_id as id from reports where id = ${report.slice(9)}`,
    );
    await finn.go('/reports', { post: post!.id, reason: 'unkind' });
    await fay.go(`${report}/decision`, { ...removal, post: 'hide' });
    const decisions = await run<{ id: string; kind: string }>(
      sql`select id, kind::text from decisions where person_id = ${member.id}`,
    );
    expect(decisions.map(({ kind }) => kind).sort()).toEqual(['exclude', 'hide']);
    for (const { id } of decisions) {
      const appeal = await appealed(member, id);
      for (const party of [fay, finn]) expect(await status(party.get(appeal))).toBe(404);
      await mod.go(`${appeal}/claim`);
    }
  });

  test('it has its reasons, ends the membership, and whoever reported learns that something was done', async () => {
    const { group, member, reporter, mine, report } = await reported('By report', finn, 'hidden');
    const form = textOf(await finn.page(report));
    for (const part of ['Remove from this group', 'It is no ban']) expect(form).toContain(part);
    for (const wrong of [
      { ...removal, rule: '' },
      { ...removal, facts: '' },
      // Who is out cannot change anything.
      { ...removal, post: 'edit' },
    ]) {
      const answer = await finn.post(`${report}/decision`, wrong);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toMatch(
        /<option[^>]*value="exclude"[^>]*selected|selected[^>]*value="exclude"/,
      );
    }
    expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
    await finn.go(`${report}/decision`, { ...removal, post: 'hide' });
    expect(await status(member.get(`/groups/${group}/members`))).toBe(404);

    const decision = await decisionAbout(member);
    const statement = textOf(await member.page(`/decisions/${decision}`));
    for (const part of [
      'You were taken out of the group By report.',
      'Listen first',
      'You talked over two people, again and again.',
      'Somebody reported it. We tell nobody who.',
    ])
      expect(statement).toContain(part);
    expect(statement).not.toMatch(/Finn|Reporter/);
    const told = textOf(await reporter.page(mine));
    expect(told).toContain('did something about it');
    expect(told).toContain('Thank you. We looked.');
    expect(told).not.toMatch(/group|Listen first|Member of/);
    expect(textOf(await fay.page(`/groups/${group}/log`))).toContain(
      'Finn took somebody out of the group: Member of By report',
    );
    // An appeal is not for whoever decided; taken back from the report, they are a member again.
    const appeal = await appealed(member, decision);
    expect(await status(finn.get(appeal))).toBe(404);
    await fay.go(`${appeal}/claim`);
    const settled = textOf(await finn.page(report));
    for (const part of ['Out of the group', 'Words hidden']) expect(settled).toContain(part);
    await fay.go(`/decisions/${decision}/undoing`, { report: report.slice('/reports/'.length) });
    expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
  });

  test('it is for facilitators alone, about plain members, and not where they left meanwhile', async () => {
    const { group, member, report } = await reported('Not by all', mod);
    expect(textOf(await mod.page(report))).not.toContain('Remove from this group');
    expect(await status(mod.post(`${report}/decision`, removal))).toBe(422);
    expect(await status(member.get(`/groups/${group}/members`))).toBe(200);
    await mod.go(`${report}/release`);
    await finn.go(`${report}/claim`);
    const role = (name: string) =>
      run(sql`update memberships set role = ${name}::text::member_role where person_id = ${member.id}`);
    await role('facilitator');
    expect(textOf(await finn.page(report))).not.toContain('Remove from this group');
    expect(await status(finn.post(`${report}/decision`, removal))).toBe(422);
    await role('member');
    expect(textOf(await finn.page(report))).toContain('Remove from this group');
    await member.go(`/groups/${group}/leave`);
    const late = await finn.post(`${report}/decision`, { ...removal, post: 'hide' });
    expect(late.status).toBe(422);
    const page = await late.text();
    expect(page).toContain('That is not possible any more.');
    expect(page).toContain('again and again.');
    // Nothing else of it happened either.
    expect(await run(sql`select from decisions where person_id = ${member.id}`)).toEqual([]);
    await finn.go(`${report}/decision`, { ...removal, person: 'none', post: 'hide' });
  });

  test('whoever reads that something is needed after all can choose it too', async () => {
    const { group, member, reporter, mine, report } = await reported('After all', finn, 'private');
    await finn.go(`${report}/decision`, { decision: 'nothing' });
    await reporter.go(`${mine}/appeals`, { words: 'It goes on.' });
    const [appeal] = await run<{ id: string }>(sql`select id from appeals order by id desc limit 1`);
    await fay.go(`/appeals/${appeal!.id}/claim`);
    expect(textOf(await fay.page(`/appeals/${appeal!.id}`))).toContain('Remove from this group');
    await fay.go(`/appeals/${appeal!.id}/answer`, {
      outcome: 'reversed',
      answer: 'You are right.',
      post: 'none',
      person: 'exclude',
      ...why,
    });
    expect(await status(member.get(`/groups/${group}/members`))).toBe(404);
    expect(textOf(await reporter.page(mine))).toContain('something was done about it');
  });

  test('the public figures count it as any removal', async () => {
    const { member, report } = await reported('Counted by report');
    await finn.go(`${report}/decision`, removal);
    await run(sql`update decisions set made_at = '2020-07-07T10:00Z' where person_id = ${member.id}`);
    await run(
      sql`insert into decisions (kind, made_at) select 'exclude', '2020-07-08T10:00Z' from generate_series(1, 11)`,
    );
    const [told] = await run<{ figures: { decisions: { by_kind: Record<string, unknown> } } }>(
      sql`select public_figures('2020-07-01', '2020-07-31') as figures`,
    );
    expect(told!.figures.decisions.by_kind.exclude).toBe(12);
  });
});

test('the public figures count it, and that it was taken back', async () => {
  const { decision } = await removed('Counted', 'private');
  await finn.go(`/decisions/${decision}/undoing`, {});
  await run(sql`insert into decisions (kind, made_at, ended_at)
    select 'exclude', '2020-05-05T10:00Z', '2020-05-06T10:00Z' from generate_series(1, 12)`);
  const [told] = await run<{
    figures: { decisions: { by_kind: Record<string, unknown>; taken_back: unknown } };
  }>(sql`select public_figures('2020-05-01', '2020-05-31') as figures`);
  expect(told!.figures.decisions.by_kind.exclude).toBe(12);
  expect(told!.figures.decisions.taken_back).toBe(12);
  expect(textOf(await outsider.page('/figures?from=2020-05-01&to=2020-05-31'))).toContain('Out of a group');
});

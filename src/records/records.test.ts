import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { forgetting } from '../platform/jobs.ts';
import { retention } from '../retention.ts';
import { noteRun } from './actions.ts';
import { csvOf } from './compute/csv.ts';
import { type Figures, periodOf, publicOf } from './compute/figures.ts';
import { publicFigures } from './queries.ts';

let world: World;
let ora: Person;
let mo: Person;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  world = await newWorld();
  ora = await world.person('Ora', 'organiser');
  mo = await world.person('Mo', 'moderator');
  ana = await world.person('Ana');
  ben = await world.person('Ben');
});
afterAll(async () => {
  await world.drop();
});

const run = <Row>(query: RawBuilder<Row>): Promise<Row[]> => world.db.asSystem((system) => system.all(query));

test('a person reads what they agreed to, in the words of then, and takes it back', async () => {
  expect(textOf(await ana.page('/you/consents'))).toContain('You have not agreed to anything');
  await ana.go('/you/experiences/consent');
  const page = await ana.page('/you/consents');
  expect(textOf(page)).toContain('That what you lived through is kept');
  expect(page).toContain('We keep the things you choose from a list');
  expect(textOf(await ben.page('/you/consents'))).toContain('You have not agreed to anything');
  await ana.go('/you/experiences/withdrawal');
  await ana.go('/you/experiences/consent');
  expect(textOf(await ana.page('/you/consents')).match(/It ended/g)).toHaveLength(1);
  expect((await world.visitor().get('/you/consents')).status).toBe(303);

  // The wording is kept once; in the ledger stands its hash.
  const texts = await run(sql`select kind, version from consent_texts`);
  expect(texts).toEqual([{ kind: 'lived experience', version: 1 }]);
  // Whoever signs up says that they are of age, in words that are kept.
  const visitor = world.visitor();
  await visitor.go('/sign-up', { name: 'Nia', password: 'three words and more' });
  expect(textOf(await visitor.page('/you/consents'))).toMatch(
    /18 or over.*By joining you say that you are 18/,
  );
});

test('who looked at words of theirs a person is told: when and in which role, not who; organisers see who', async () => {
  const group = await world.group(ben, 'Night shift', 'hidden');
  const topic = await world.topic(ben, group, 'How was it');
  await world.join(ana, group);
  const post = await world.reply(ana, topic, 'You are all fools.');
  await ben.go('/reports', { post, reason: 'unkind' });
  const [report] = await run<{ id: string }>(sql`select id from reports where post_id = ${post}`);
  expect(textOf(await ana.page('/you/looks'))).toContain('No look at words of yours');
  await mo.go(`/reports/${report!.id}/claim`);
  await mo.page(`/reports/${report!.id}`);
  await mo.go(`/reports/${report!.id}/decision`, {
    decision: 'act',
    post: 'hide',
    rule: 'Be kind',
    facts: 'So.',
  });

  const told = textOf(await ana.page('/you/looks'));
  expect(told).toMatch(/A moderator looked at a report about you or your words/);
  expect(told).not.toMatch(/\bMo\b|Ben/);
  expect(textOf(await ben.page('/you/looks'))).toContain('No look at words of yours');
  // Neither from the log itself, which says who.
  const rows = await world.db.asViewer({ person: ana.id }, (db) =>
    db.all(sql`select 1 from audit_log where verb like 'looked at %'`),
  );
  expect(rows).toEqual([]);

  const access = textOf(await ora.page('/organise/records/access'));
  expect(access).toMatch(/Mo \(moderator\) looked at a report/);
  expect(access).not.toMatch(/Ana|Night shift/);
  for (const person of [ana, mo, world.visitor()]) {
    expect((await person.get('/organise/records/access')).status).toBe(404);
  }
});

test('the daily job forgets, and organisers see when and how much; what fails is said and stops nothing', async () => {
  expect(textOf(await ora.page('/organise/records'))).toMatch(/Sessions that ended 7 days not yet 0/);
  await run(sql`insert into sessions (token_hash, person_id, expires_at)
    select sha256(n::text::bytea), ${ben.id}, now() - interval '1 day' from generate_series(1, 3) n`);
  await forgetting(retention, noteRun).run(world.db);
  const page = textOf(await ora.page('/organise/records'));
  expect(page).toMatch(/Sessions that ended 7 days .{1,20} ?: 3 3/);
  const kinds = await run<{ kind: string }>(sql`select distinct kind from retention_runs`);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(retention.map(({ kind }) => kind).sort());

  const broken = { kind: 'sessions', tables: [], days: 1, forget: () => Promise.reject(new Error('no')) };
  const counted: number[] = [];
  const after = { ...broken, kind: 'guesses', forget: async () => counted.push(1) };
  await expect(forgetting([broken, after], noteRun).run(world.db)).rejects.toThrow('not everything');
  expect(counted).toEqual([1]);
  expect(textOf(await ora.page('/organise/records'))).toMatch(/Sessions that ended 7 days failed/);
  expect((await mo.get('/organise/records')).status).toBe(404);
});

test('risks are written down in versions that stay as they were, and looking again is due', async () => {
  expect(textOf(await ora.page('/organise'))).toContain('time to look at the risks');
  const today = new Date().toISOString().slice(0, 10);
  const soon = new Date(Date.now() + 86_400_000 * 90).toISOString().slice(0, 10);
  const form = {
    version: '0',
    assessed_on: today,
    next_review_on: soon,
    'likelihood-fraud': 'possible',
    'impact-fraud': 'serious',
    'words-fraud': 'False helpers ask for money. We say so in the rules.',
  };
  for (const wrong of [
    { next_review_on: today },
    { next_review_on: '2199-01-01' },
    { assessed_on: 'soon' },
    { 'likelihood-fraud': 'perhaps' },
    { 'words-fraud': 'x'.repeat(4001) },
    { version: '7' },
  ]) {
    const answer = await ora.post('/organise/risks', { ...form, ...wrong });
    expect(answer.status, JSON.stringify(wrong)).toBe(422);
    if (!('words-fraud' in wrong)) expect(await answer.text()).toContain('False helpers ask for money');
  }
  expect(await ora.go('/organise/risks', form)).toBe('/organise/risks/1');
  expect(textOf(await ora.page('/organise'))).not.toContain('time to look at the risks');
  // Somebody who began before that sees that there is another version; what they typed is kept.
  expect((await ora.post('/organise/risks', { ...form, 'words-fraud': 'Otherwise.' })).status).toBe(422);
  await ora.go('/organise/risks', { ...form, version: '1', 'words-fraud': 'Nobody asks any more.' });
  expect(textOf(await ora.page('/organise/risks/1'))).toMatch(/earlier version.*False helpers/);
  expect(textOf(await ora.page('/organise/risks/2'))).toContain('Nobody asks any more.');
  expect(await ora.page('/organise/risks')).toContain('Nobody asks any more.');
  for (const path of ['/organise/risks/3', '/organise/risks/x', '/organise/risks/99999999999']) {
    expect((await ora.get(path)).status).toBe(404);
  }
  for (const person of [ana, mo, world.visitor()]) {
    expect((await person.get('/organise/risks')).status).toBe(404);
    expect((await person.get('/organise/risks/1')).status).toBe(404);
  }
  expect((await ana.post('/organise/risks', { ...form, version: '2' })).status).toBe(404);
  await run(sql`update risk_assessments set next_review_on = current_date, assessed_on = current_date - 1`);
  expect(textOf(await ora.page('/organise'))).toContain('time to look at the risks');
});

test('records are taken along by organisers alone, with numbers for people, and each time is logged', async () => {
  const csv = await ora.get('/organise/records/files/consents.csv');
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="consents.csv"');
  const text = await csv.text();
  expect(text.split('\r\n')[0]).toBe('id,person_id,kind,version,choice,text_hash,given_at,withdrawn_at');
  expect(text).toContain(ana.id);
  expect(text).not.toMatch(/Ana|Nia/);
  for (const record of [
    'consents',
    'consent-texts',
    'retention',
    'retention-runs',
    'access',
    'log',
    'risks',
  ]) {
    const answer = await ora.get(`/organise/records/files/${record}.json`);
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as unknown[]).length, record).toBeGreaterThan(0);
    for (const person of [ana, mo, world.visitor()]) {
      expect((await person.get(`/organise/records/files/${record}.json`)).status).toBe(404);
    }
  }
  for (const file of ['consents', 'consents.txt', 'passwords.csv', '__proto__.json']) {
    expect((await ora.get(`/organise/records/files/${file}`)).status).toBe(404);
  }
  const logged = await run(
    sql`select 1 from audit_log where verb = 'took a record along' and actor_id = ${ora.id}`,
  );
  expect(logged).toHaveLength(8);
  // The functions behind it ask as well.
  const asAna = await world.db.asViewer({ person: ana.id }, (db) =>
    db.all(sql`select 1 from consents_record() union all select 1 from audit_record()
      union all select 1 from consent_texts_record() union all select 1 from looks_record(null, 10)`),
  );
  expect(asAna).toEqual([]);
});

test('a table for spreadsheets holds no formulas', () => {
  const rows = [
    { name: '=HYPERLINK("http://x")', plus: '+1', minus: -5, at: '@x', fine: 'a "b", c\nd', none: null },
  ];
  expect(csvOf(rows)).toBe(
    'name,plus,minus,at,fine,none\r\n"\'=HYPERLINK(""http://x"")",\'+1,-5,\'@x,"a ""b"", c\nd",\r\n',
  );
  expect(csvOf([])).toBe('\r\n');
});

test('figures of any days are for everybody, and show no small number that could be somebody', async () => {
  // Two groups of reports: many unkind ones, and three about danger.
  const day = '2026-03-10';
  await run(sql`insert into reports (subject, reason, made_at, due_at, settled_at, settled_by, outcome)
    select 'place', case when n <= 3 then 'danger' else 'unkind' end, ${day}::timestamptz + n * interval '1 minute',
      ${day}::timestamptz + interval '1 day', ${day}::timestamptz + n * interval '3 minutes', ${mo.id}, 'nothing'
    from generate_series(1, 23) n`);
  await run(sql`update reports set made_at = ${day}::timestamptz + interval '12 hours', due_at = ${day}::timestamptz + interval '20 hours'
    where subject = 'place'`);
  await run(sql`update reports set settled_at = made_at + (row.n * 10) * interval '1 minute' from (
    select id, row_number() over (order by id) as n from reports where subject = 'place') row where row.id = reports.id`);
  await run(sql`update reports set settled_at = due_at + interval '5 hours' where id = (
    select id from reports where subject = 'place' and reason = 'danger' limit 1)`);

  const visitor = world.visitor();
  const page = textOf(await visitor.page(`/figures?from=${day}&to=${day}`));
  expect(page).toMatch(/All 23/);
  expect(page).toMatch(/Somebody is in danger fewer than 10/);
  // Else one could count back: 23 less 20.
  expect(page).toMatch(/Unkind not shown/);
  expect(page).toMatch(/Private things of others 0/);
  expect(page).toMatch(/Reports 22 1/);

  const figures = await figuresOf(day, day);
  expect(figures.reports).toMatchObject({
    total: 23,
    by_reason: { danger: 'fewer than 10', unkind: 'not shown' },
  });
  expect(figures.promises.reports).toEqual({ met: 22, missed: 1 });
  expect(figures.time_to_decision.decided).toBe(22);
  const settled = await figuresOf(day, '2026-03-11');
  expect(settled.time_to_decision).toMatchObject({ decided: 23, median_minutes: expect.any(Number) });
  expect((await figuresOf('2026-03-11', '2026-03-12')).reports.total).toBe(0);

  for (const query of [
    '',
    '?from=2026-05-01&to=2026-04-01',
    '?from=x&to=y',
    '?from=2026-02-30',
    '?from=0000-01-01',
  ]) {
    expect((await visitor.get(`/figures${query}`)).status).toBe(200);
  }
  expect(await visitor.page('/rules')).toContain('href="/figures"');
});

test('in a small place totals are covered too: of one report in a week nothing shows but that there were few', async () => {
  const at = (day: string) => `${day}T10:00:00Z`;
  const one = async (day: string, n: number) =>
    run(sql`insert into reports (subject, reason, made_at, settled_at, settled_by, outcome)
      select 'place', 'danger', ${at(day)}::timestamptz, ${at(day)}::timestamptz + interval '3 hours', ${mo.id}, 'nothing'
      from generate_series(1, ${n}::integer)`);
  await one('2025-02-04', 1);
  // Hidden, hidden anew after a report, and that taken back, each as moderators do it; then put into these days.
  const group = await world.group(ben, 'Late shift', 'public');
  const topic = await world.topic(ben, group, 'That evening');
  await world.join(ana, group);
  const post = await world.reply(ana, topic, 'Said sharply.');
  const mine = await ben.go('/reports', { post, reason: 'unkind' });
  await mo.go(`/posts/${post}/hiding`, { rule: 'Be kind', facts: 'It hurt.' });
  const path = `/reports/${mine.split('/').at(-1)}`;
  await mo.go(`${path}/claim`);
  await mo.go(`${path}/decision`, { decision: 'act', post: 'hide', rule: 'Be kind', facts: 'It hurt.' });
  const made = await run(
    sql<{ id: string }>`select id from decisions where post_id = ${post} and kind = 'hide' order by id`,
  );
  expect(made).toHaveLength(2);
  await mo.go(`/decisions/${made[1]!.id}/undoing`);
  await run(
    sql`update decisions set made_at = ${at('2025-01-14')}, ended_at = ${at('2025-01-21')} where id = ${made[0]!.id}`,
  );
  await run(
    sql`update decisions set made_at = ${at('2025-01-21')}, ended_at = ${at('2025-02-05')} where id = ${made[1]!.id}`,
  );
  await run(sql`update reports set made_at = ${at('2025-01-21')}, due_at = ${at('2025-01-22')},
    settled_at = ${at('2025-01-21')} where post_id = ${post}`);
  await run(
    sql`insert into decisions (kind, person_id, made_by, made_at) values ('hide', ${ana.id}, ${mo.id}, ${at('2025-02-04')})`,
  );
  await run(sql`insert into appeals (decision_id, side, words, made_at, due_at, settled_at, outcome)
    values (${made[1]!.id}, 'person', 'x', ${at('2025-02-04')}, ${at('2025-02-05')}, ${at('2025-02-05')}, 'reversed')`);
  // What another decision took the place of was not taken back; nor is what stands.
  expect((await figuresOf('2025-01-13', '2025-01-26')).decisions).toMatchObject({
    total: 'fewer than 10',
    taken_back: 0,
  });
  await run(sql`insert into triage_counts values ('2025-02-03', 'crisis', 'words', 'with them', true, 1)`);
  const few = 'fewer than 10';
  const small = await figuresOf('2025-02-03', '2025-02-09');
  expect(small).toMatchObject({
    reports: { total: few },
    decisions: { total: few, taken_back: few },
    appeals: { total: few, reversals: few },
    flags: { total: few },
    time_to_decision: { decided: few },
    promises: {
      reports: { met: few, missed: few },
      appeals: { met: few, missed: few },
      flags: { met: few, missed: few },
    },
  });
  // No count at all shows: neither in the figures nor on the page.
  expect(JSON.stringify({ ...small, sample: undefined })).not.toMatch(/:[1-9]\d*[,}]/);
  const page = textOf(await world.visitor().page('/figures?from=2025-02-03&to=2025-02-09'));
  expect(page).toMatch(/All fewer than 10/);
  expect(page).toMatch(/Reports fewer than 10 fewer than 10/);
  // Nothing is nothing, and ten show.
  expect((await figuresOf('2025-02-17', '2025-02-23')).reports.total).toBe(0);
  await one('2025-02-25', 10);
  const enough = await figuresOf('2025-02-24', '2025-03-02');
  expect(enough.reports.total).toBe(10);
  expect(enough.promises.reports).toEqual({ met: 0, missed: 10 });
});

test('nobody sees by numbers that go up that something of just now was flagged, reported or decided', async () => {
  const group = await world.group(ben, 'Early shift', 'public');
  const topic = await world.topic(ben, group, 'This morning');
  await world.join(ana, group);
  const today = new Date();
  const day = (plus: number) => new Date(today.getTime() + plus * 86_400_000).toISOString().slice(0, 10);
  const counted = async () => {
    const { reports, decisions, promises, flags } = await figuresOf(day(-8), day(1));
    return { reports: reports.total, decisions: decisions.total, flags: flags.total, promises };
  };
  const before = await counted();
  const post = await world.reply(ana, topic, 'I want to kill myself tonight.');
  expect(await run(sql`select 1 from triage_flags where post_id = ${post}`)).toHaveLength(1);
  await ben.go('/reports', { post, reason: 'danger' });
  await run(sql`insert into decisions (kind, person_id, made_by) values ('kind word', ${ana.id}, ${mo.id})`);
  expect(await counted()).toEqual(before);
});

test('whoever asks for figures again and again has to wait', async () => {
  const visitor = world.visitor();
  let answer = await visitor.get('/figures');
  for (let n = 0; n < 70 && answer.status === 200; n++) answer = await visitor.get('/figures');
  expect(answer.status).toBe(429);
  world.clock.now += 60_000;
  expect((await visitor.get('/figures')).status).toBe(200);
});

test('covered cells cannot be counted back, whatever the cells are', async () => {
  const cover = async (cells: object) =>
    (await run<{ c: Record<string, unknown> }>(sql`select cover_small(${JSON.stringify(cells)}) as c`))[0]!.c;
  expect(await cover({ a: 20, b: 0, c: 10 })).toEqual({ a: 20, b: 0, c: 10 });
  expect(await cover({ a: 3, b: 50, c: 0 })).toEqual({ a: 'fewer than 10', b: 'not shown', c: 0 });
  expect(await cover({ a: 5, b: 6, c: 90 })).toEqual({ a: 'fewer than 10', b: 'fewer than 10', c: 90 });
  // The others together are few: even zeros cover then.
  expect(await cover({ a: 3, b: 0, c: 0 })).toEqual({
    a: 'fewer than 10',
    b: 'fewer than 10',
    c: 'fewer than 10',
  });
  for (let n = 0; n < 200; n++) {
    const cells = Object.fromEntries(
      [...'abcdef'].slice(0, 2 + (n % 5)).map((key) => [key, Math.floor(Math.random() ** 3 * 40)]),
    );
    const shown = await cover(cells);
    const hidden = Object.keys(cells).filter((key) => typeof shown[key] !== 'number');
    const together = hidden.reduce((sum, key) => sum + cells[key]!, 0);
    for (const key of Object.keys(cells)) {
      if (cells[key]! > 0 && cells[key]! < 10)
        expect(shown[key], JSON.stringify(cells)).toBe('fewer than 10');
      if (typeof shown[key] === 'number') expect(shown[key]).toBe(cells[key]);
    }
    if (hidden.length > 0 && hidden.length < Object.keys(cells).length) {
      expect(hidden.length, JSON.stringify(cells)).toBeGreaterThan(1);
      expect(together, JSON.stringify(cells)).toBeGreaterThanOrEqual(10);
    }
  }
});

test('a period is two days in order; what is left out is filled in', () => {
  expect(periodOf('2026-01-05', '2026-02-01', '2026-11-22')).toEqual({
    from: '2026-01-05',
    to: '2026-02-01',
  });
  expect(periodOf(undefined, undefined, '2026-11-22')).toEqual({ from: '2025-11-23', to: '2026-11-22' });
  expect(periodOf('2026-01-05', '', '2026-11-22')).toEqual({ from: '2026-01-05', to: '2026-11-22' });
  for (const [from, to] of [
    ['2026-02-02', '2026-02-01'],
    ['2026-02-30', '2026-03-01'],
    ['x', ''],
    ['', 'x'],
  ]) {
    expect(periodOf(from, to, '2026-11-22')).toBeUndefined();
  }
});

async function figuresOf(from: string, to: string) {
  const [counted] = await run(publicFigures(from, to) as RawBuilder<{ figures: Figures }>);
  return publicOf(counted!.figures);
}

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { countWeeklyOut, raiseAlarms, tellOfAlarms } from './actions.ts';
import { retention } from './jobs.ts';
import { awake } from './queries.ts';

let world: World;
let ana: Person;
let ben: Person;
let olu: Person;
let mia: Person;
let fay: Person;
beforeAll(async () => {
  world = await newWorld();
  [ana, ben, olu, mia, fay] = await Promise.all([
    world.person('Ana', 'moderator'),
    world.person('Ben', 'moderator'),
    world.person('Olu', 'organiser'),
    world.person('Mia'),
    world.person('Fay'),
  ]);
  await world.group(fay, 'Night shift', 'community');
});
afterAll(() => world.drop());

const system = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((db) => db.all(query));
const noticesOf = async (person: Person) =>
  (
    await system(
      sql<{ kind: string }>`select kind from account_notices where person_id = ${person.id} order by at`,
    )
  ).map(({ kind }) => kind);
/** Hours around the moment, from and to in hours from now. */
async function onDuty(person: Person | null, from: number, to: number): Promise<string> {
  const rows = await system(sql<{ id: string }>`insert into duty_hours (person_id, starts_at, ends_at)
    values (${person?.id ?? null}, date_trunc('minute', now()) + make_interval(mins => ${from * 60}::integer),
      date_trunc('minute', now()) + make_interval(mins => ${to * 60}::integer)) returning id`);
  return rows[0]!.id;
}
/** What stands on a page, without the spaces that its elements leave before signs. */
const page = async (person: Person, path: string) =>
  textOf(await person.page(path))
    .replace(/ (?=[.,;–])/g, '')
    .replace(/– /g, '–');
/** The database counts finer than our clock: what it wrote just now is surely past by then. */
const soon = () => new Date(Date.now() + 1000);
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
async function afresh() {
  for (const table of [
    'duty_hours',
    'duty_weekly',
    'duty_offers',
    'duty_breaks',
    'duty_alarms',
    'account_notices',
  ])
    await system(sql`delete from ${sql.table(table)}`);
}

describe('the rota', () => {
  test('is for those who share the work; facilitators see the hours without names, others nothing', async () => {
    await afresh();
    await onDuty(ben, -1, 2);
    expect(await page(ana, '/duty')).toContain('On duty now: Ben.');
    expect(await page(olu, '/duty')).toContain('On duty now: Ben.');
    const facilitators = await page(fay, '/duty');
    expect(facilitators).toContain('Somebody is on duty until');
    expect(facilitators).toContain('A moderator is here');
    expect(facilitators).not.toContain('Ben');
    for (const week of ['0000-01-01', '9999-12-31', '2026-02-31', 'next', ''])
      expect((await ana.get(`/duty?week=${week}`)).status).toBe(200);
    expect((await mia.get('/duty')).status).toBe(404);
    expect((await world.visitor().get('/duty')).status).toBe(303);
  });

  test('takes hours once and weekly from moderators alone', async () => {
    await afresh();
    const hours = { day: dayIn(1), from: '09:00', to: '11:00' };
    expect(await ana.go('/duty/hours', hours)).toBe('/duty');
    expect((await ana.post('/duty/hours', hours)).status).toBe(422);
    await ben.go('/duty/hours', { ...hours, from: '22:00', to: '06:00', weekly: 'on' });
    const kept = await system(sql<{ person: string; hours: number; times: number }>`
      select p.name::text as person, extract(epoch from max(ends_at - starts_at))::integer / 3600 as hours,
        count(*)::integer as times
      from duty_hours h join people p on p.id = h.person_id group by 1 order by 1`);
    expect(kept).toEqual([
      { person: 'Ana', hours: 2, times: 1 },
      { person: 'Ben', hours: 8, times: 8 },
    ]);
    for (const other of [olu, fay, mia]) expect((await other.post('/duty/hours', hours)).status).toBe(404);
    expect(await page(ana, `/duty?week=${hours.day}`)).toContain('09:00–11:00 You');
  });

  test.each([
    ['a day that is past', { day: '2020-01-01', from: '09:00', to: '10:00' }],
    ['a day that is none', { day: '2030-02-31', from: '09:00', to: '10:00' }],
    ['no hours at all', { day: dayIn(2), from: '09:00', to: '09:00' }],
    ['more than twelve hours', { day: dayIn(2), from: '09:00', to: '22:00' }],
    ['a time that is none', { day: dayIn(2), from: '25:00', to: '9' }],
    ['nothing', {}],
  ])('refuses %s', async (_, hours) => {
    expect((await ana.post('/duty/hours', hours)).status).toBe(422);
  });

  test('lets go in one tap, tells the others, shows the gap, and the first who taps takes it', async () => {
    await afresh();
    const hours = await onDuty(ana, 20, 22);
    expect((await ben.post(`/duty/hours/${hours}/absence`)).status).toBe(404);
    await ana.go(`/duty/hours/${hours}/absence`);
    expect(await noticesOf(ben)).toEqual(['duty cover wanted']);
    expect(await noticesOf(ana)).toEqual([]);
    expect(await page(olu, '/duty')).toContain('Somebody is wanted for these hours');
    // An organiser who is no moderator, or anybody else, cannot take them.
    for (const other of [olu, fay, mia])
      expect((await other.post(`/duty/hours/${hours}/cover`)).status).toBe(404);
    await ben.go(`/duty/hours/${hours}/cover`);
    await ana.go(`/duty/hours/${hours}/cover`);
    expect(await page(ana, '/duty')).toContain('Somebody else was quicker');
    const [kept] = await system(
      sql<{ person_id: string }>`select person_id from duty_hours where id = ${hours}`,
    );
    expect(kept!.person_id).toBe(ben.id);
  });

  test('leaves what was given up as it is when weekly hours are counted out again, and goes on from there', async () => {
    await afresh();
    await ana.go('/duty/hours', { day: dayIn(1), from: '09:00', to: '11:00', weekly: 'on' });
    const [first] = await system(sql<{ id: string }>`select id from duty_hours order by starts_at limit 1`);
    await ana.go(`/duty/hours/${first!.id}/absence`);
    await world.db.asSystem((db) => countWeeklyOut(db, new Date(Date.now() + 7 * 86_400_000)));
    const rows = await system(
      sql<{ kept: boolean }>`select person_id is not null as kept from duty_hours order by starts_at`,
    );
    expect(rows.map(({ kept }) => kept)).toEqual([false, ...Array(8).fill(true)]);

    const [weekly] = await system(sql<{ id: string }>`select id from duty_weekly`);
    expect((await ben.post(`/duty/weekly/${weekly!.id}/ending`)).status).toBe(404);
    await ana.go(`/duty/weekly/${weekly!.id}/ending`);
    expect(await system(sql`select 1 from duty_hours where person_id is not null`)).toEqual([]);
    expect(await system(sql`select 1 from duty_hours`)).toHaveLength(1);
  });

  test('moves weekly hours with the clock of their zone', async () => {
    await afresh();
    await system(sql`insert into preferences (person_id, time_zone) values (${ana.id}, 'Europe/Berlin')
      on conflict (person_id) do update set time_zone = excluded.time_zone`);
    await ana.go('/duty/hours', { day: dayIn(1), from: '09:00', to: '11:00', weekly: 'on' });
    for (const moment of ['2027-03-20T00:00Z', '2027-10-20T00:00Z'])
      await world.db.asSystem((db) => countWeeklyOut(db, new Date(moment)));
    const clocks = await system(sql<{ local: string; utc: string }>`select distinct
      to_char(starts_at at time zone 'Europe/Berlin', 'HH24:MI') as local,
      to_char(starts_at at time zone 'UTC', 'HH24:MI') as utc from duty_hours order by 1, 2`);
    expect(clocks).toEqual([
      { local: '09:00', utc: '07:00' },
      { local: '09:00', utc: '08:00' },
    ]);
    await system(sql`delete from preferences where person_id = ${ana.id}`);
  });

  test('puts nobody in who did not agree', async () => {
    await afresh();
    const wanted = { person: ana.id, day: dayIn(3), from: '10:00', to: '12:00' };
    expect((await ben.post('/duty/offers', wanted)).status).toBe(404);
    expect((await olu.post('/duty/offers', { ...wanted, person: mia.id })).status).toBe(422);
    await olu.go('/duty/offers', wanted);
    expect(await noticesOf(ana)).toEqual(['duty hours offered']);
    expect(await system(sql`select 1 from duty_hours`)).toEqual([]);
    const [offer] = await system(sql<{ id: string }>`select id from duty_offers`);
    for (const other of [ben, olu, mia])
      expect((await other.post(`/duty/offers/${offer!.id}/acceptance`)).status).toBe(404);
    expect(await page(ben, '/duty')).not.toContain('You are asked to be here');
    expect(await page(ana, '/duty')).toContain('You are asked to be here');
    await ana.go(`/duty/offers/${offer!.id}/acceptance`);
    expect(await system(sql`select 1 from duty_hours where person_id = ${ana.id}`)).toHaveLength(1);
    expect(await noticesOf(olu)).toEqual(['duty hours accepted']);

    await olu.go('/duty/offers', { ...wanted, day: dayIn(4) });
    const [other] = await system(sql<{ id: string }>`select id from duty_offers`);
    await ana.go(`/duty/offers/${other!.id}/refusal`);
    expect(await system(sql`select 1 from duty_hours`)).toHaveLength(1);
    await olu.go('/duty/offers', { ...wanted, day: dayIn(5) });
    const [third] = await system(sql<{ id: string }>`select id from duty_offers`);
    expect((await ana.post(`/duty/offers/${third!.id}/withdrawal`)).status).toBe(404);
    await olu.go(`/duty/offers/${third!.id}/withdrawal`);
    expect(await system(sql`select 1 from duty_offers`)).toEqual([]);
  });

  test('keeps nobody on who is no moderator any more', async () => {
    await afresh();
    const cy = await world.person('Cy', 'moderator');
    await cy.go('/duty/hours', { day: dayIn(1), from: '09:00', to: '11:00', weekly: 'on' });
    await system(sql`delete from place_roles where person_id = ${cy.id}`);
    expect(await system(sql`select 1 from duty_weekly`)).toEqual([]);
    const left = await system(sql<{ person_id: string | null }>`select person_id from duty_hours`);
    expect(left).toEqual([{ person_id: null }]);
    expect((await cy.get('/duty')).status).toBe(404);
  });
});

describe('a note for who is on next', () => {
  test('is read by them alone, once, and forgotten after 30 days', async () => {
    await afresh();
    const cho = await world.person('Cho', 'moderator');
    const report = '01900000-0000-7000-8000-000000000001';
    expect((await ana.post('/duty/notes', { words: 'Hello' })).status).toBe(404);
    await onDuty(ana, -3, 0);
    await onDuty(ben, 0, 3);
    await onDuty(cho, 30, 31);
    await ana.go('/duty/notes', {
      words: `I promised an answer: https://elsewhere.example/reports/${report}`,
    });
    const seen = await ben.page('/duty');
    expect(seen).toContain(`I promised an answer: <a href="/reports/${report}">a report</a>`);
    expect(await page(cho, '/duty')).not.toContain('I promised');
    expect(await page(olu, '/duty')).not.toContain('I promised');
    const [note] = await system(sql<{ id: string }>`select id from duty_notes`);
    for (const other of [cho, olu, ana, mia])
      expect((await other.post(`/duty/notes/${note!.id}/reading`)).status).toBe(404);
    await ben.go(`/duty/notes/${note!.id}/reading`);
    expect(await page(ana, '/duty')).toContain('Read by Ben');

    await system(sql`update duty_notes set written_at = now() - interval '31 days'`);
    const notes = retention.find(({ kind }) => kind === 'duty notes')!;
    expect(await world.db.asSystem((db) => notes.forget(db, notes.days))).toBe(1);
  });
});

describe('what members are told', () => {
  const asked = async () => (await world.db.read({ token: null }, { awake: awake() })).awake[0]!;
  const inHours = (at: Date | null) => at && Math.round((at.getTime() - Date.now()) / 360_000) / 10;

  test('is until when somebody is there, with hours that touch as one', async () => {
    await afresh();
    await onDuty(ana, -1, 2);
    await onDuty(ben, 2, 5);
    await onDuty(ana, 6, 7);
    expect(inHours((await asked()).on_until)).toBe(5);
  });

  test('is when somebody will be there: neither who gave up, nor who rests, nor who is no moderator counts', async () => {
    await afresh();
    await onDuty(null, -1, 2);
    await onDuty(mia, -1, 2);
    await onDuty(ana, -1, 2);
    await onDuty(ben, 6, 8);
    expect(inHours((await asked()).on_until)).toBe(2);
    await ana.go('/duty/breaks', { for: '60' });
    const resting = await asked();
    expect([resting.on_until, inHours(resting.next_at)]).toEqual([null, 1]);
    await ana.go('/duty/breaks', { for: 'open' });
    expect(inHours((await asked()).next_at)).toBe(6);
    await ana.go('/duty/breaks/end');
    expect(inHours((await asked()).on_until)).toBe(2);
  });

  test('counts nobody who takes a break from the place, and what is urgent then raises an alarm', async () => {
    await afresh();
    await onDuty(ana, -1, 2);
    await onDuty(ben, 6, 8);
    await system(sql`insert into reports (subject, person_id, reason, made_at, due_at)
      values ('person', ${mia.id}, 'danger', now(), now() + interval '1 hour')`);
    const why = async () =>
      (await system(sql<{ why: string }>`select why from alarming(${soon()})`)).map(({ why }) => why);
    expect(await why()).toEqual([]);
    await ana.go('/you/break');
    const away = await asked();
    expect([away.on_until, inHours(away.next_at)]).toEqual([null, 6]);
    expect(await why()).toEqual(['nobody on duty']);
    await ana.go('/you/break/end');
    expect(inHours((await asked()).on_until)).toBe(2);
    expect(await why()).toEqual([]);
    await system(sql`delete from reports`);
  });

  test('is, where nobody keeps hours, what ten reports or more have shown, and nothing with fewer', async () => {
    await afresh();
    await system(sql`delete from reports`);
    const add = (count: number, minutes: number | null) =>
      system(sql`with made as (
          insert into reports (subject, person_id, reason, made_at)
          select 'person', ${mia.id}, 'other', now() - interval '10 days' from generate_series(1, ${count}::integer)
          returning id)
        select audit_as(null, 'looked at a report', null, null, id, '{}',
          now() - interval '10 days' + make_interval(mins => ${minutes}::integer))
        from made where ${minutes}::integer is not null`);
    await add(5, 10);
    await add(4, 90);
    expect(await asked()).toEqual({ on_until: null, next_at: null, hours_kept: false, usual_minutes: null });
    await add(1, 600);
    expect((await asked()).usual_minutes).toBe(10);
    // What nobody looked at took for ever.
    await add(3, null);
    expect((await asked()).usual_minutes).toBe(90);
    await add(20, null);
    expect((await asked()).usual_minutes).toBeNull();
    await system(sql`delete from reports`);
  });
});

describe('a week of urgent things, with time running fast', () => {
  test('alarms each once for each reason, misses none, and ends those that were met', async () => {
    await afresh();
    await system(sql`delete from reports`);
    const start = new Date(Date.UTC(2026, 5, 1)).getTime();
    const minute = 60_000;
    const at = (minutes: number) => new Date(start + minutes * minute);
    // Ana is there each day from eight to eleven, Ben from eighteen to twenty.
    for (let day = 0; day < 7; day++)
      for (const [person, from, to] of [
        [ana, 8, 11],
        [ben, 18, 20],
      ] as const)
        await system(sql`insert into duty_hours (person_id, starts_at, ends_at)
          values (${person.id}, ${at((day * 24 + from) * 60)}, ${at((day * 24 + to) * 60)})`);
    const watched = (minutes: number) => {
      const hour = (minutes / 60) % 24;
      return (hour >= 8 && hour < 11) || (hour >= 18 && hour < 20);
    };

    // Things come at uneven times; each is taken on some minutes later, and settled; some never.
    const things = Array.from({ length: 60 }, (_, index) => {
      const made = 5 * ((index * 33 + index * index) % (6 * 24 * 12));
      const danger = index % 2 === 0;
      const promise = danger ? 60 : 1440;
      const taken = index % 7 === 0 ? Number.POSITIVE_INFINITY : made + 5 * ((index * 97) % 340) + 5;
      return { id: '', made, danger, due: made + promise, taken };
    });
    for (const thing of things) {
      const rows = await system(sql<{ id: string }>`insert into reports (subject, person_id, reason, made_at)
        values ('person', ${mia.id}, ${thing.danger ? 'danger' : 'other'}, ${at(thing.made)}) returning id`);
      thing.id = rows[0]!.id;
      await system(sql`update reports set due_at = ${at(thing.due)} where id = ${thing.id}`);
    }

    const end = 7 * 24 * 60;
    const raised: { object: string; why: string; minute: number }[] = [];
    const turns = [...new Set([0, ...things.flatMap(({ taken }) => [taken, taken + 20]), end])]
      .filter((minute) => minute <= end)
      .sort((a, b) => a - b);
    await world.db.asSystem(async (db) => {
      for (const [index, now] of turns.slice(0, -1).entries()) {
        for (const thing of things) {
          // Half of them are claimed first, which is taking on too.
          if (thing.taken === now && thing.made % 10)
            await db.all(sql`update reports set claimed_by = ${ana.id}, claimed_until = ${at(now + 30)}
              where id = ${thing.id}`);
          else if (thing.taken === now || thing.taken + 20 === now)
            await db.all(sql`update reports set settled_at = ${at(now)} where id = ${thing.id}`);
        }
        // Until the next of these, every fifth minute: nothing here happens in between.
        raised.push(
          ...(await db.all(sql<{ object: string; why: string; minute: number }>`
            select alarm.object_id as object, alarm.why, minute
            from generate_series(${now}::integer, ${turns[index + 1]! - 1}::integer, 5) minute
            cross join lateral raise_alarms(${at(0)}::timestamptz + make_interval(mins => minute)) alarm`)),
        );
      }
    });

    // What must have been raised, by the rule in words.
    const expected = things.flatMap(({ id, made, danger, due, taken }) => {
      const found: string[] = [];
      for (let now = danger ? made : due - 60; now < Math.min(taken, end); now += 5)
        if (now >= made && !watched(now)) {
          found.push(`${id} nobody on duty ${now}`);
          break;
        }
      if (due < Math.min(taken, end)) found.push(`${id} late ${due}`);
      return found;
    });
    expect(raised.map(({ object, why, minute }) => `${object} ${why} ${minute}`).sort()).toEqual(
      expected.sort(),
    );
    expect(expected.length).toBeGreaterThan(50);
    const standing = await system(
      sql<{ object_id: string }>`select distinct object_id from duty_alarms where ended_at is null`,
    );
    expect(standing.map(({ object_id }) => object_id).sort()).toEqual(
      things
        .filter(({ taken, due }) => taken >= end && due < end)
        .map(({ id }) => id)
        .sort(),
    );
    await system(sql`delete from reports`);
  }, 60_000);
});

describe('an alarm', () => {
  test('tells organisers and moderators who are not on a break, once, and never whom it is about', async () => {
    await afresh();
    const cato = await world.person('Cato', 'moderator');
    await ben.go('/duty/breaks', { for: 'open' });
    const look = () =>
      world.db.asSystem(async (db) => {
        const raised = await raiseAlarms(db, soon());
        await tellOfAlarms(db, raised);
        return raised.length;
      });
    const report = () =>
      system(sql<{ id: string }>`insert into reports (subject, person_id, reason)
        values ('person', ${cato.id}, 'danger') returning id`).then((rows) => rows[0]!.id);
    await report();
    expect([await look(), await look()]).toEqual([1, 0]);
    const id = await report();
    expect(await look()).toBe(1);
    expect(await noticesOf(ana)).toEqual(['something urgent waits']);
    expect(await noticesOf(olu)).toEqual(['something urgent waits']);
    for (const not of [ben, cato, mia, fay]) expect(await noticesOf(not)).toEqual([]);
    expect(await ana.page('/duty')).toContain(`/reports/${id}`);
    expect(await page(olu, '/duty')).toContain('Waits without anybody, or for too long');
    expect(await page(cato, '/duty')).toContain('Nothing urgent waits');
    for (const one of [ana, ben, olu]) expect(await page(one, '/groups')).toContain('Something urgent waits');
    for (const not of [cato, mia, fay])
      expect(await page(not, '/groups')).not.toContain('Something urgent waits');
    expect(await (await world.visitor().get('/')).text()).not.toContain('Something urgent waits');

    // Taken on, it is met; when nothing came of it, it is raised again.
    await system(
      sql`update reports set claimed_by = ${ana.id}, claimed_until = now() + interval '30 minutes'`,
    );
    expect(await look()).toBe(0);
    expect(await page(olu, '/duty')).toContain('Nothing urgent waits');
    expect(await page(olu, '/groups')).not.toContain('Something urgent waits');
    await system(sql`update reports set claimed_until = now() - interval '1 minute' where id = ${id}`);
    expect(await look()).toBe(1);
    await system(sql`delete from reports`);
  });

  test('comes for what somebody holds as well, when the promise is broken and they hold it for too long', async () => {
    await afresh();
    await onDuty(ana, -1, 2);
    const square = await world.group(fay, 'Square', 'public');
    await world.join(mia, square);
    const post = await world.reply(
      mia,
      await world.topic(fay, square, 'Tonight'),
      'I want to kill myself tonight.',
    );
    await system(sql`delete from triage_flags where post_id <> ${post}`);
    const look = () => world.db.asSystem((db) => raiseAlarms(db, soon()));
    const hold = (due: number, since: number) =>
      system(sql`update triage_flags set due_at = now() + make_interval(mins => ${due}), claimed_by = ${ana.id},
        claimed_since = now() + make_interval(mins => ${since}), claimed_until = now() + interval '9 minutes'`);
    // In time, or taken just now though late, it is quiet; late and held for long it is not, however new the claim looks.
    await hold(1, -12);
    expect(await look()).toEqual([]);
    await hold(-5, -2);
    expect(await look()).toEqual([]);
    await hold(-5, -12);
    expect((await look()).map(({ kind, why }) => `${kind} ${why}`)).toEqual(['flag late']);
    expect(await page(olu, '/groups')).toContain('Something urgent waits');
    await system(sql`delete from triage_flags`);
    await look();
  });

  test('is none while somebody who can take it keeps watch in time', async () => {
    await afresh();
    await onDuty(ana, -1, 1);
    await system(
      sql`insert into reports (subject, person_id, reason) values ('person', ${mia.id}, 'danger')`,
    );
    const look = (db: Parameters<typeof raiseAlarms>[0]) => raiseAlarms(db, soon());
    expect(await world.db.asSystem(look)).toEqual([]);
    await system(sql`update reports set due_at = now() - interval '1 minute'`);
    expect((await world.db.asSystem(look)).map(({ why }) => why)).toEqual(['late']);
    await system(sql`delete from reports`);
    // Whoever it is about, or who reported it, cannot take it, and does not count as keeping watch over it.
    await system(sql`insert into reports (subject, person_id, reporter_id, reason) values
      ('person', ${ana.id}, ${mia.id}, 'danger'), ('person', ${mia.id}, ${ana.id}, 'danger')`);
    expect((await world.db.asSystem(look)).map(({ why }) => why)).toEqual([
      'nobody on duty',
      'nobody on duty',
    ]);
    await system(sql`delete from reports`);
  });
});

describe('a break', () => {
  test('gives back what one had claimed, and shows others that and nothing more', async () => {
    await afresh();
    await onDuty(ana, -1, 2);
    await system(sql`insert into reports (subject, person_id, reason, claimed_by, claimed_until)
      values ('person', ${mia.id}, 'other', ${ana.id}, now() + interval '20 minutes')`);
    await ana.go('/duty/breaks', { for: 'time', time: '12:00' });
    expect(await system(sql`select 1 from reports where claimed_until > now()`)).toEqual([]);
    expect(await page(ana, '/duty/breaks')).toMatch(/You are on a break until .*12:00 \(UTC\)/);
    expect(await page(ben, '/duty')).toContain('On a break: Ana.');
    await ana.go('/duty/breaks/end');
    expect(await page(ben, '/duty')).not.toContain('On a break');
    expect((await ana.post('/duty/breaks', { for: 'time', time: 'noon' })).status).toBe(422);
    expect((await mia.post('/duty/breaks', { for: '15' })).status).toBe(404);
    await fay.go('/duty/breaks', { for: '15' });
    await system(sql`delete from reports`);
  });

  test('is suggested after a hard report and after two hours without a pause, and not after a break', async () => {
    await afresh();
    expect(await page(ana, '/duty')).not.toContain('Fifteen minutes');
    const [report] = await system(sql<{
      id: string;
    }>`insert into reports (subject, person_id, reason, settled_at, settled_by)
      values ('person', ${mia.id}, 'danger', now(), ${ana.id}) returning id`);
    const act = (person: Person, minutesAgo: number) =>
      system(sql`select audit_as(${person.id}, 'looked at a report', null, null, ${report!.id}, '{}',
        now() - make_interval(mins => ${minutesAgo}::integer))`);
    await act(ana, 5);
    expect(await page(ana, '/duty')).toContain('That was a heavy one.');
    await ana.go('/duty/breaks', { for: '15' });
    expect(await page(ana, '/duty')).not.toContain('That was a heavy one.');

    for (const minutes of [130, 110, 85, 60, 40]) await act(ben, minutes);
    expect(await page(ben, '/duty')).not.toContain('two hours');
    await act(ben, 15);
    await act(ben, 5);
    expect(await page(ben, '/duty')).toContain('You have been at it for two hours.');
    await system(sql`delete from reports`);
  });
});

describe('talking it over', () => {
  test('goes to those who have time, is between two, and ends when either says so', async () => {
    await afresh();
    expect((await mia.post('/duty/debriefs')).status).toBe(404);
    // A facilitator of a group of one's own listens to nobody: anybody can found one.
    expect((await fay.post('/duty/listening', { on: 'on' })).status).toBe(404);
    await ben.go('/duty/listening', { on: 'on' });
    const at = await ana.go('/duty/debriefs');
    expect(await ana.go('/duty/debriefs')).toBe(at);
    const id = at.split('/').at(-1)!;
    expect(await noticesOf(ben)).toEqual(['debrief wanted']);
    expect(await page(ben, '/duty/breaks')).toContain('Ana, since');
    expect(await page(olu, '/duty/breaks')).not.toContain('Ana');
    for (const other of [olu, fay, mia])
      expect((await other.post(`/duty/debriefs/${id}/listening`)).status).toBe(404);
    expect((await ben.get(at)).status).toBe(404);
    expect((await ana.post(`${at}/words`, { words: 'Hello?' })).status).toBe(404);

    await ben.go(`/duty/debriefs/${id}/listening`);
    expect(await noticesOf(ana)).toEqual(['debrief taken']);
    await ben.go(`${at}/words`, { words: 'I am here. By phone at eight?' });
    await ana.go(`${at}/words`, { words: 'Yes, please.' });
    for (const one of [ana, ben]) expect(await page(one, at)).toMatch(/By phone at eight\?.*Yes, please\./s);
    expect(await page(ana, at)).toContain('Please name no members');
    for (const other of [olu, mia]) expect((await other.get(at)).status).toBe(404);

    expect((await olu.post(`${at}/end`)).status).toBe(404);
    await ben.go(`${at}/end`);
    expect((await ana.post(`${at}/words`, { words: 'One more thing' })).status).toBe(404);
    expect(await page(ana, at)).toContain('This is over.');
    const debriefs = retention.find(({ kind }) => kind === 'debriefs')!;
    expect(await world.db.asSystem((db) => debriefs.forget(db, debriefs.days))).toBe(0);
    await system(sql`update debriefs set ended_at = now() - interval '15 days'`);
    expect(await world.db.asSystem((db) => debriefs.forget(db, debriefs.days))).toBe(1);
    expect(await system(sql`select 1 from debrief_words`)).toEqual([]);
  });

  test('is not shown to who is blocked, and can be let go before anybody comes', async () => {
    await ben.go(`/people/${ana.id}/block`);
    await ben.page('/');
    const at = await ana.go('/duty/debriefs');
    expect(await page(ben, '/duty/breaks')).toContain('I would like to talk it over');
    expect(await page(ben, '/duty/breaks')).not.toContain('Ana');
    await ana.go(`${at}/end`);
    expect(await page(ana, '/duty/breaks')).toContain('over');
  });
});

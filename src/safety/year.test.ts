import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../test/chance.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';
import {
  appeal,
  askAgain,
  changeReport,
  claimAppeal,
  claimReport,
  decide,
  giveNotice,
  releaseReport,
  report,
  settleAppeal,
} from './actions.ts';
import {
  appealsWaiting,
  myReport,
  type Own,
  type QueueCursor,
  reportsWaiting,
  type Subject,
} from './queries.ts';

/*
 * A year of reports with time running fast: rows grow older instead of anybody waiting. People report what they
 * find; moderators come and go, take reports and forget them; sometimes nobody is there for weeks. Whatever happens,
 * every report is decided, taken back, or stands in the list of everybody who may review it, with its promise.
 */

const hour = 3_600_000;
const seeds = process.env.PEERHOOD_LONG ? 25 : 1;

let world: World;
let people: Person[];
let staff: Person[];
let facilitators: Person[];
/** Is asked where nobody else is left. */
let organiser: Person;
let groups: { id: string; facilitator: string; topic: string }[];

beforeAll(async () => {
  world = await newWorld();
  people = [];
  for (let each = 0; each < 14; each++) people.push(await world.person(`P ${randomUUID().slice(0, 13)}`));
  staff = people.slice(0, 5);
  facilitators = people.slice(5, 7);
  organiser = await world.person('Olu', 'organiser');
  groups = [];
  for (const [index, facilitator] of facilitators.entries()) {
    const address = await world.group(facilitator, `Group ${index}`, index === 0 ? 'private' : 'public');
    for (const person of people) if (person !== facilitator) await world.join(person, address);
    const topic = await world.topic(facilitator, address, 'The year');
    const [row] = await run<{ id: string }>(sql`select id from groups where address = ${address}`);
    groups.push({ id: row!.id, facilitator: facilitator.id, topic });
  }
  await run(sql`update people set created_at = now() - interval '1 year'`);
});
afterAll(() => world.drop());

/** What the year knows of a report, apart from the database. */
interface Made {
  id: string;
  own: Own;
  reporter: string | null;
  danger: boolean;
}

test.each(Array.from({ length: seeds }, (_, index) => 20_261_122 + index))(
  'in a year of reports none is lost, and each promise is met or shown as missed (seed %i)',
  async (seed) => {
    await run(sql`delete from reports`);
    await run(sql`delete from decisions`);
    await run(sql`delete from place_roles where role = 'moderator'`);
    await run(sql`update suspensions set ended_at = now() where ended_at is null`);
    const random = randomFrom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const made: Made[] = [];
    const moderators = new Set<string>();
    let passed = 0;
    let checks = 0;
    let asked = 0;

    while (passed < 365 * 24 * hour) {
      const step = -Math.log(1 - random()) * 10 * hour;
      passed += step;
      await grow(step);
      const chance = random();
      if (chance < 0.36) made.push(await somebodyReports());
      else if (chance < 0.4) await comeOrGo();
      else if (chance < 0.84) await somebodyWorks(1 + random() * 4);
      else if (chance < 0.88) await somebodyAnswersAnAppeal();
      else if (chance < 0.94) await somebodyAppeals();
      else if (chance < 0.97) await somebodyChangesTheirMind();
      else await anAuthorAnswers();
      if (Math.floor(passed / (60 * 24 * hour)) > checks) {
        checks++;
        await nothingIsLost();
      }
    }
    await nothingIsLost();
    expect(asked).toBeGreaterThan(0);
    const figures = await tally();
    expect(figures.reports).toBeGreaterThan(200);
    expect(figures.decided).toBeGreaterThan(100);
    // The year was long enough for promises to be met, and for some to be missed.
    expect(figures.met).toBeGreaterThan(20);
    expect(figures.missed).toBeGreaterThan(20);

    async function somebodyReports(): Promise<Made> {
      const author = pick(people);
      const reporter = pick(people.filter((person) => person !== author));
      const { subject, reason } = { subject: await something(author), reason: pick(reasons) };
      const danger = reason === 'danger';
      if (random() < 0.15 && subject.subject !== 'group') {
        const notice = Buffer.from(randomUUID());
        const given = await world.db.asViewer({ person: null }, (db) =>
          giveNotice(db, notice, { ...subject, ...openOnly(subject) }, { reason, words: 'w', contact: '' }),
        );
        const [row] = await run<{ id: string }>(sql`select id from reports where notice_hash = ${notice}`);
        expect(row !== undefined).toBe(given);
        if (row) return { id: row.id, own: { notice }, reporter: null, danger };
      }
      const id = await as(reporter, (db) =>
        report({ ...db, viewer: { ...db.viewer, id: reporter.id } }, subject, { reason, words: 'w' }),
      );
      return { id: id!, own: { id: id! }, reporter: reporter.id, danger };
    }

    /** A new post, or its author, or the place. */
    async function something(author: Person): Promise<Subject> {
      const kind = random();
      if (kind < 0.1) return { subject: 'place', id: '', group_id: null, name: null };
      if (kind < 0.2) return { subject: 'person', id: author.id, group_id: null, name: null };
      const { id: group, topic } = pick(groups);
      if (kind < 0.25) return { subject: 'group', id: group, group_id: group, name: null };
      const standing =
        kind < 0.5
          ? await run<{ id: string; group_id: string }>(
              sql`select id, group_id from posts where removed_at is null and author_id = ${author.id} order by id desc limit 1`,
            )
          : [];
      const [post] =
        standing.length > 0
          ? standing
          : await run<{ id: string; group_id: string }>(
              sql`insert into posts (topic_id, group_id, author_id, body, html)
          values (${topic}, ${group}, ${author.id}, 'Words.', 'Words.') returning id, group_id`,
            );
      return { subject: 'post', id: post!.id, group_id: post!.group_id, name: null };
    }

    async function comeOrGo(): Promise<void> {
      const person = pick(staff);
      // Now and then all go at once.
      if (random() < 0.08) {
        moderators.clear();
        await run(sql`delete from place_roles where role = 'moderator'`);
      } else if (moderators.delete(person.id)) {
        await run(sql`delete from place_roles where person_id = ${person.id}`);
      } else {
        moderators.add(person.id);
        await run(sql`insert into place_roles (person_id, role) values (${person.id}, 'moderator')`);
      }
    }

    /** Takes what is first in their list, and most times decides; else gives it back, or forgets it. */
    async function somebodyWorks(reports: number): Promise<void> {
      const person = pick([...staff.filter(({ id }) => moderators.has(id)), ...facilitators, organiser]);
      for (let each = 0; each < reports; each++) if (!(await takesOne(person))) return;
    }

    async function takesOne(person: Person): Promise<boolean> {
      const [first] = await as(person, (db) => db.all(reportsWaiting(undefined)));
      if (!first || !(await as(person, (db) => claimReport(db, first.id)))) return false;
      const mood = random();
      if (mood < 0.1) return false;
      if (mood < 0.15) {
        await as(person, (db) => releaseReport(db, first.id));
        return false;
      }
      const result = await as(person, (db) =>
        decide(
          db,
          first.id,
          {
            words:
              first.subject === 'post'
                ? pick(['edit', 'hide', 'remove', null, null])
                : first.subject === 'person'
                  ? null
                  : pick(['other', null]),
            person:
              first.subject === 'post' || first.subject === 'person'
                ? pick(['kind word', 'pause', null, null, null])
                : null,
            days: 14,
            in_place: moderators.has(person.id),
          },
          { rule: 'r', facts: 'f' },
          '',
        ),
      );
      expect(['done', 'impossible']).toContain(result);
      // What is not possible can at least be closed with no action.
      if (result === 'impossible')
        expect(await as(person, (db) => decide(db, first.id, nothing, { rule: '', facts: '' }, ''))).toBe(
          'done',
        );
      return true;
    }

    async function somebodyAppeals(): Promise<void> {
      const [decision] = await run<{ id: string; person_id: string }>(
        sql`select id, person_id from decisions d where kind not in ('none', 'other') and ended_at is null
          and person_id is not null and not exists (select 1 from appeals a where a.decision_id = d.id)
          order by id desc limit 1`,
      );
      const session = people.find(({ id }) => id === decision?.person_id)?.cookies.get('session');
      if (decision && session && random() < 0.7) {
        const { hashToken } = await import('../platform/session.ts');
        await world.db.asViewer({ person: null }, (db) => appeal(db, hashToken(session), decision.id, 'a'));
        return;
      }
      const again = made.at(-Math.ceil(random() * 20));
      if (again) await world.db.asViewer({ person: again.reporter }, (db) => askAgain(db, again.own, 'a'));
    }

    async function somebodyAnswersAnAppeal(): Promise<void> {
      const person = pick([...staff, ...facilitators]);
      const [first] = await as(person, (db) => db.all(appealsWaiting(undefined)));
      if (!first || !(await as(person, (db) => claimAppeal(db, first.id)))) return;
      if (random() < 0.2) return;
      const outcome = first.side === 'person' && random() < 0.5 ? 'reversed' : 'upheld';
      const result = await as(person, (db) =>
        settleAppeal(db, first.id, outcome, 'a', nothing, { rule: '', facts: '' }),
      );
      expect(['done', 'impossible']).toContain(result);
    }

    async function somebodyChangesTheirMind(): Promise<void> {
      const one = made.at(-Math.ceil(random() * 10));
      if (one)
        await world.db.asViewer({ person: one.reporter }, (db) =>
          changeReport(db, one.own, random() < 0.5 ? null : 'more'),
        );
    }

    async function anAuthorAnswers(): Promise<void> {
      const [asked] = await run<{ post_id: string; author_id: string }>(
        sql`select d.post_id, p.author_id from decisions d join posts p on p.id = d.post_id and p.removed_at is null
          where d.kind = 'edit' and d.answered_at is null and d.ended_at is null order by d.id limit 1`,
      );
      if (!asked) return;
      const changed = await world.db.asViewer({ person: asked.author_id }, (db) =>
        db.all(sql`update posts set body = body || ' Better.', html = html || ' Better.', edited_at = now()
          where id = ${asked.post_id} and removed_at is null returning id`),
      );
      const left = await run(sql`select 1 from decisions where post_id = ${asked.post_id} and kind = 'edit'
        and answered_at is null and ended_at is null`);
      expect(left.length).toBe(changed.length > 0 ? 0 : left.length);
    }

    /** The model: in ten lines, what must be true of every report at any moment. */
    async function nothingIsLost(): Promise<void> {
      const kept = new Map(
        (
          await run<Kept>(sql`select id, subject, post_id, group_id, about_person_id, reporter_id, settled_at, settled_by,
          outcome, decision_id, due_at, made_at, reason from reports`)
        ).map((row) => [row.id, row]),
      );
      for (const { id } of made) expect(kept.has(id)).toBe(true);
      const queues = new Map<string, Set<string>>();
      for (const person of [...staff, ...facilitators, organiser])
        queues.set(person.id, await queueOf(person));
      const paused = (
        await run<{ person_id: string }>(sql`select person_id from suspensions
          where group_id is null and ended_at is null and (until is null or until > now())`)
      ).map(({ person_id }) => person_id);
      for (const row of kept.values()) {
        if (row.settled_at) {
          expect(row.outcome === 'withdrawn' || row.decision_id !== null).toBe(true);
          if (row.settled_by) expect([row.about_person_id, row.reporter_id]).not.toContain(row.settled_by);
          continue;
        }
        const waits = (person: Person) =>
          queues.get(person.id)!.has(row.id) ||
          [...kept.values()].some(
            (o) => o.post_id !== null && o.post_id === row.post_id && queues.get(person.id)!.has(o.id),
          );
        let anybody = false;
        for (const person of [...staff, ...facilitators]) {
          const moderates =
            moderators.has(person.id) &&
            !(
              row.subject === 'group' &&
              groups.some((g) => g.id === row.group_id && g.facilitator === person.id)
            );
          const facilitates =
            row.subject === 'post' &&
            groups.some((g) => g.id === row.group_id && g.facilitator === person.id);
          const reviews =
            (moderates || facilitates) &&
            ![row.about_person_id, row.reporter_id, ...paused].includes(person.id);
          expect(waits(person) || !reviews).toBe(true);
          anybody ||= reviews;
        }
        // Nothing is without a reader, however many have left.
        expect(anybody || waits(organiser)).toBe(true);
        if (!anybody) asked++;
      }
      // Whoever reported is told the same: of what waits all, of what is settled some.
      const told = made.filter(({ id }) => !kept.get(id)!.settled_at || random() < 0.1);
      for (const { id, own, reporter } of told) {
        const { own: seen } = await world.db.read({ person: reporter }, { own: myReport(own) });
        const row = kept.get(id)!;
        expect(seen[0]!.due_at).toEqual(row.due_at);
        expect(seen[0]!.settled_at).toEqual(row.settled_at);
      }
    }

    async function tally() {
      const [row] = await run<Record<'reports' | 'decided' | 'met' | 'missed', number>>(
        sql`select count(*)::integer as reports, count(decision_id)::integer as decided,
          count(*) filter (where settled_at <= due_at)::integer as met,
          count(*) filter (where coalesce(settled_at, now()) > due_at)::integer as missed from reports`,
      );
      return row!;
    }
  },
  120_000,
);

interface Kept {
  id: string;
  subject: string;
  post_id: string | null;
  group_id: string | null;
  about_person_id: string | null;
  reporter_id: string | null;
  settled_at: Date | null;
  settled_by: string | null;
  outcome: string | null;
  decision_id: string | null;
  due_at: Date;
}

const reasons = ['danger', 'unkind', 'harmful', 'private', 'other'] as const;
const nothing = { words: null, person: null, days: null, in_place: false };

/** Of a visitor's notice: a post that they cannot read is told to the place. */
function openOnly(subject: Subject): Partial<Subject> {
  return subject.subject === 'post' && subject.group_id === groups[0]!.id ? { subject: 'place', id: '' } : {};
}

/** Everything in somebody's list, page by page. The oldest promise stands first. */
async function queueOf(person: Person): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: QueueCursor | undefined;
  let before = 0;
  for (;;) {
    const rows = await as(person, (db) => db.all(reportsWaiting(cursor)));
    const page = rows.slice(0, 30);
    for (const { id, due_at } of page) {
      expect(due_at.getTime()).toBeGreaterThanOrEqual(before);
      before = due_at.getTime();
      expect(ids.has(id)).toBe(false);
      ids.add(id);
    }
    if (rows.length <= 30) return ids;
    const [at, id] = page.at(-1)!.cursor.split('_') as [string, string];
    cursor = { at, id };
  }
}

/** Everything that waits grows older by this time. */
async function grow(milliseconds: number): Promise<void> {
  const step = sql`${Math.round(milliseconds / 1000)} * interval '1 second'`;
  await run(sql`with asked as (
      select id from decisions where kind = 'edit' and answered_at is null and ended_at is null),
    a as (update reports set made_at = made_at - ${step}, due_at = due_at - ${step},
      claimed_since = claimed_since - ${step}, claimed_until = claimed_until - ${step}, settled_at = settled_at - ${step}
      where settled_at is null or decision_id in (select id from asked)),
    b as (update decisions set until = until - ${step},
      made_at = made_at - case when id in (select id from asked) then ${step} else interval '0' end
      where ended_at is null and (until is not null or id in (select id from asked))),
    c as (update suspensions set until = until - ${step} where ended_at is null)
    update appeals set made_at = made_at - ${step}, due_at = due_at - ${step},
      claimed_since = claimed_since - ${step}, claimed_until = claimed_until - ${step}
    where settled_at is null`);
}

function as<T>(person: Person, work: Parameters<typeof world.db.asViewer<T>>[1]): Promise<T> {
  return world.db.asViewer({ person: person.id }, work);
}

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

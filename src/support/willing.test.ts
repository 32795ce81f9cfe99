import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type World } from '../../test/world.ts';
import { fitOf, type Request } from './compute/fit.ts';
import { awake, weekOf } from './compute/hours.ts';
import { invitations, type Seeking } from './compute/inviting.ts';
import { helperOf } from './jobs.ts';
import { willingHelpers } from './queries.ts';

/* Only people who can fit what is open are read, and those who are asked are the same as if everybody were. */

let world: World;
let experiences: string[];
let groups: string[];
let people: string[];

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const ids = async (query: ReturnType<typeof sql<{ id: string }>>) => (await rows(query)).map(({ id }) => id);
const willing = (sought?: readonly Request[]) =>
  world.db.asSystem((system) => system.all(willingHelpers(sought)));

/** A Thursday at noon in UTC, when people there are awake. */
const now = Date.UTC(2026, 0, 1, 12);

beforeAll(async () => {
  world = await newWorld();
  const organiser = await world.person('Hana', 'organiser');
  const catalogue = ['Panic attacks', 'Grief', 'Debt', 'Caring for somebody', 'Insomnia'].join('\n');
  await organiser.go('/organise/experiences', { experiences: catalogue });
  experiences = await ids(sql`select id from experiences order by name`);
  for (const name of ['Evening', 'Morning', 'Night']) await world.group(organiser, name, 'private');
  groups = await ids(sql`select id from groups order by name`);
  people = await ids(sql`insert into people (name, name_key, admitted_at, settled_at)
    select 'Helper ' || n, 'helper ' || n, now(), now() from generate_series(1, 60) n returning id`);
  // Each differs from the others in what they take on, have lived, let be used, belong to and would rather not meet.
  for (const [n, person] of people.entries()) {
    const forms = ['answer', 'listener', 'companion'].filter((_, bit) => (n >> bit) & 1);
    await rows(sql`insert into support_helpers (person_id, forms, uses_experiences, paused_at)
      values (${person}, ${forms}, ${n % 5 > 0}, ${n % 17 === 3 ? new Date() : null})`);
    for (let which = 0; which < n % 3; which++)
      await rows(sql`insert into lived_experiences (person_id, experience_id, relation)
        values (${person}, ${experiences[(n * 7 + which) % 5]!}, ${['been', 'going', 'help'][n % 3]!}) on conflict do nothing`);
    if (n % 4 < 3)
      await rows(sql`insert into memberships (group_id, person_id, role, joined_at, agreed_version)
        values (${groups[n % 3]!}, ${person}, 'member', now() - interval '1 year', 1)`);
    if (n % 6 === 1)
      await rows(
        sql`insert into support_avoidances (person_id, experience_id) values (${person}, ${experiences[n % 5]!})`,
      );
    if (n % 2)
      await rows(sql`insert into practice_completions (person_id, practice, scenario)
        select ${person}, practice, 'one' from unnest(array['listening', 'empathy', 'limits']) practice`);
    if (n % 2)
      await rows(sql`insert into listeners (person_id, version) values (${person}, listeners_agreement())`);
  }
});
afterAll(() => world.drop());

const request: fc.Arbitrary<Request> = fc
  .record({
    asker: fc.nat(59),
    forms: fc.constantFrom<Request['forms'][]>(['answer'], ['listen'], ['walk'], ['answer', 'walk'], []),
    about: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
    relation: fc.constantFrom('been' as const, 'going' as const, 'help' as const),
    group: fc.option(fc.nat(2)),
    avoids: fc.option(fc.nat(4)),
    been: fc.boolean(),
  })
  .map(({ asker, forms, about, relation, group, avoids, been }) => ({
    id: crypto.randomUUID(),
    person: people[asker]!,
    forms,
    experiences: about.map((n) => ({ id: experiences[n]!, relation })),
    languages: ['en'],
    hours: weekOf('UTC', awake, now),
    audience: group === null ? { to: 'peers' } : { to: 'group', group: groups[group]! },
    wishes: { been },
    avoids: { experiences: avoids === null ? [] : [experiences[avoids]!], groups: [], people: [] },
  }));

test('who cannot fit is not read, and the same people are asked as if they were', async () => {
  const everybody = await willing();
  expect(everybody.length).toBeGreaterThan(40);
  let fewer = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 6 }), async (requests) => {
      const some = await willing(requests);
      const read = new Set(some.map(({ person }) => person));
      expect(some).toEqual(everybody.filter(({ person }) => read.has(person)));
      const [all, those] = [everybody, some].map((rows) => rows.map((row) => helperOf(row, now)));
      for (const { peer } of all!)
        if (requests.some((each) => fitOf(each, peer) !== null)) expect(read).toContain(peer.person);
      const seeking: Seeking[] = requests.map((each, n) => ({
        request: each,
        askedAt: now - n * 3_600_000,
        urgent: n % 3 === 1,
        not: new Set(),
      }));
      const chosen = invitations(seeking, all!, now);
      const told = (found: typeof chosen) => found.map((one) => [one.request.id, one.peer.person]);
      expect(told(invitations(seeking, those!, now))).toEqual(told(chosen));
      if (some.length < everybody.length / 2) fewer++;
      asked += chosen.length;
    }),
    { numRuns: 60 },
  );
  // And not because nobody is ever left out, or asked.
  expect(fewer).toBeGreaterThan(5);
  expect(asked).toBeGreaterThan(20);
});

import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newestPublic, repliesToYou, waitingForReply, waitingForYou } from '../src/discussions/queries.ts';
import { groupsFound, groupsListed, membersOf } from '../src/groups/queries.ts';
import { groupsWithoutFacilitator, importedPeople } from '../src/place/queries.ts';
import { build, type Query } from '../src/platform/db.ts';
import { queryTerms } from '../src/platform/search-text.ts';
import { reportsSettled, reportsWaiting } from '../src/safety/queries.ts';
import { foundPosts } from '../src/search/queries.ts';
import { groupsToAsk, hereFor, myRequests, requestsForMe, supportNow } from '../src/support/queries.ts';
import { flagsSettled, flagsWaiting } from '../src/triage/queries.ts';
import { newWorld, type Person, type World } from './world.ts';

/*
 * What a page reads must not grow with the place around it. The long form is `npm run bench -- growth`; this one is quick:
 * a small place and the same place with some thousand rows more that are none of the viewer's business, and the buffers that
 * each statement touches, which PostgreSQL counts exactly.
 */

let world: World;
let ana: Person;
/** Looks after the place, and facilitates nothing. */
let mona: Person;
let client: pg.Client;
let before: Map<string, number>;
let group: string;

type Viewed = [name: string, query: Query, by?: 'visitor' | 'moderator'];

const pages: Viewed[] = [
  ['the newest that anybody reads', newestPublic({ most: 6 }), 'visitor'],
  ['groups, for a visitor', groupsListed('public', undefined), 'visitor'],
  ['groups of others', groupsListed('others', undefined)],
  ['own groups', groupsListed('mine', undefined)],
  ['groups that words fit', groupsFound('knitting', undefined)],
  ['groups to ask', groupsToAsk([], 6)],
  ['what waits for a reply', waitingForReply({ most: 21 })],
  ['what waits for the viewer', waitingForYou({ most: 4 })],
  ['replies to the viewer', repliesToYou({ most: 21 })],
  ['whether somebody waits for support', supportNow()],
  ['what reached the viewer', requestsForMe(20)],
  ['what the viewer asked for', myRequests(null)],
  ['whether people who help are there', hereFor()],
  ['a rare word', foundPosts(queryTerms('kingfisher'), {}, undefined)],
  ['reports that wait', reportsWaiting(undefined), 'moderator'],
  ['reports that were settled', reportsSettled(null), 'moderator'],
  ['flags that wait', flagsWaiting(undefined, null), 'moderator'],
  ['urgent flags that wait', flagsWaiting('urgent', null), 'moderator'],
  ['flags that were settled', flagsSettled(null), 'moderator'],
  ['who waits to be let in, and nobody is looked for', importedPeople('', null), 'moderator'],
  ['groups that nobody carries', groupsWithoutFacilitator(), 'moderator'],
];

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  const ben = await world.person('Ben');
  mona = await world.person('Mona');
  group = await world.group(ana, 'Knitting', 'public');
  await world.join(ben, group);
  const open = await world.group(ana, 'Open', 'community');
  for (let n = 0; n < 30; n++)
    await world.topic(ana, n % 2 ? group : open, `Topic ${n}`, { body: `Words ${n}` });
  await world.topic(ben, group, 'A bird', { body: 'I saw a kingfisher.' });
  client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  await client.query(
    `insert into place_roles (person_id, role) values ('${mona.id}', 'moderator'), ('${mona.id}', 'organiser')`,
  );
  await client.query('set session_replication_role = replica');
  // Both places have lists that are full, and indexes that are more than one page.
  await grow(450, 600);
  before = await look();
  await grow(1_500, 6_000);
});

afterAll(async () => {
  await client.end();
  await world.drop();
});

it('reads as much in a place that is ten times as large', async () => {
  const after = await look();
  const grown = [...after]
    .map(([name, buffers]) => ({ name, from: before.get(name)!, to: buffers }))
    // An index that is one level deeper costs a buffer more each time, and a list that was not full yet is.
    .filter(({ from, to }) => to > 1.5 * from + 15);
  expect(grown).toEqual([]);
});

it('and would notice: all topics of the place are more than that', async () => {
  const { rows } = await client.query(plan('select count(title) from topics'));
  expect(buffersOf(rows)).toBeGreaterThan(100);
});

/** So many groups more with members, and so many topics of others that wait; people who help and what they are asked. */
async function grow(groups: number, topics: number): Promise<void> {
  const statements = [
    `insert into people (name, name_key, admitted_at, settled_at) select n, n, now(), now()
      from (select 'Other ' || left(gen_random_uuid()::text, 30) as n from generate_series(1, ${groups})) x`,
    `insert into groups (address, name, sentence, visibility, agreement_version, facilitator_count, last_post_at)
      select 'g-' || left(md5(random()::text), 20), 'Group ' || md5(random()::text), 'For all who like it.',
        (array['public', 'community', 'private'])[1 + n % 3]::visibility, 1, 1, now() - interval '1 year' - n * interval '1 minute'
      from generate_series(1, ${groups}) n`,
    // All of them come to the first group.
    `insert into memberships (group_id, audience, person_id, joined_at, agreed_version)
      select g.id, g.audience, p.id, now() + random() * interval '1 hour', 1 from groups g, people p
      where g.address = '${group}' on conflict do nothing`,
    `insert into topics (group_id, audience, kind, title, author_id, created_at, last_post_at)
      select g.id, g.audience, 'question', 'Some title', p.id, t.at, t.at
      from (select n, now() - interval '2 years' - n * interval '1 minute' as at from generate_series(1, ${topics}) n) t
      join (select id, audience, row_number() over () as n from groups where address like 'g-%' and visibility = 'private') g
        on g.n = 1 + t.n % ${Math.floor(groups / 3)}
      cross join (select id from people where name like 'Other %' limit 1) p`,
    `insert into topics (group_id, audience, kind, title, author_id, created_at, last_post_at, replier_count)
      select g.id, g.audience, 'question', 'Some title', p.id, t.at, t.at, 2
      from (select n, now() - interval '1 year' - n * interval '1 minute' as at from generate_series(1, ${topics}) n) t
      join (select id, audience, row_number() over () as n from groups where address like 'g-%' and visibility = 'public') g
        on g.n = 1 + t.n % ${Math.floor(groups / 3)}
      cross join (select id from people where name like 'Other %' limit 1) p`,
    `insert into search_documents (post_id, topic_id, group_id, audience, created_at, words)
      select gen_random_uuid(), t.id, t.group_id, t.audience, t.created_at, array_to_tsvector(array['titl', 'word' || t.id, '§g' || t.group_id,
        month_lexeme(t.created_at), year_lexeme(t.created_at)]) from topics t where t.title = 'Some title'
      and not exists (select 1 from search_documents d where d.topic_id = t.id)`,
    `insert into support_helpers (person_id, forms) select id, '{answer}' from people where name like 'Other %' on conflict do nothing`,
    `insert into experiences (name) values ('Grief') on conflict do nothing`,
    `with made as (insert into support_requests (asker_id, form, reach, language, state, opened_at)
        select id, 'answer', 'peers', 'en', 'willing', now() from people where name like 'Other %' limit ${groups / 5} returning id)
      insert into support_request_experiences (request_id, experience_id) select made.id, e.id from made, experiences e where e.name = 'Grief'`,
    `insert into support_helpers (person_id, forms) values ('${ana.id}', '{answer}') on conflict do nothing`,
    // A third waits, and of what was settled others settled most.
    `insert into reports (subject, person_id, about_person_id, reason, made_at, due_at, settled_at, settled_by, outcome)
      select 'person', p.id, p.id, 'unkind', now() - interval '1 year', now() + n * interval '1 minute',
        case when n % 3 > 0 then now() end, case when n % 9 in (1, 2, 4, 5) then '${mona.id}'::uuid when n % 3 > 0 then p.id end, case when n % 3 > 0 then 'nothing' end
      from generate_series(1, ${topics}) n cross join (select id from people where name like 'Other %' limit 1) p
      on conflict do nothing`,
    `insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at, outcome, read_by, read_at,
        settled_at, settled_by)
      select gen_random_uuid(), g.id, p.id, (array['soon', 'urgent', 'crisis'])[1 + n % 3]::flag_level, 'words', '', '[]',
        now() + n * interval '1 minute', case when n % 4 > 0 then 'no need'::flag_outcome end,
        case when n % 12 = 1 then '${mona.id}'::uuid when n % 4 > 0 then p.id end, case when n % 4 > 0 then now() end,
        case when n % 4 > 0 then now() end, case when n % 12 = 1 then '${mona.id}'::uuid when n % 4 > 0 then p.id end
      from generate_series(1, ${topics}) n cross join (select id from people where name like 'Other %' limit 1) p
      cross join (select id from groups where address like 'g-%' limit 1) g`,
    // Somebody carries these groups.
    `insert into memberships (group_id, audience, person_id, role, joined_at, agreed_version)
      select g.id, g.audience, p.id, 'facilitator', now(), 1
      from groups g cross join (select id from people where name = 'Ben') p where g.address like 'g-%' on conflict do nothing`,
    'vacuum analyze',
  ];
  for (const statement of statements) await client.query(statement);
}

async function look(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const all = [...pages, ['members', membersOf(group, undefined)] as Viewed];
  for (const [name, query, by] of all) {
    const { sql, parameters } = (
      query as { compile(by: typeof build): { sql: string; parameters: readonly unknown[] } }
    ).compile(build);
    await client.query('begin');
    await client.query('set local plan_cache_mode = force_generic_plan');
    await client.query('set local role peerhood_system');
    if (by !== 'visitor') await client.query('select set_sight($1)', [by === 'moderator' ? mona.id : ana.id]);
    await client.query('set local role peerhood_viewer');
    const buffers: number[] = [];
    // The first time the server reads its own catalogue besides.
    for (let turn = 0; turn < 3; turn++) {
      const { rows } = await client.query({
        name: `look at ${name}`,
        text: plan(sql),
        values: [...parameters],
      });
      buffers.push(buffersOf(rows));
    }
    await client.query('commit');
    found.set(name, Math.min(...buffers));
  }
  return found;
}

const plan = (sql: string) => `explain (analyze, buffers, timing off, format json) ${sql}`;

function buffersOf(rows: { 'QUERY PLAN': [{ Plan: Record<string, number> }] }[]): number {
  const { Plan } = rows[0]!['QUERY PLAN'][0];
  return Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!;
}

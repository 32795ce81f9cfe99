import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';

/* Of a very common word the newest five hundred are ranked, however they came: search looks at days, months and years in turn. */

let world: World;
let ana: Person;
let cleo: Person;
/** A closed group. */
let own: string;
let client: pg.Client;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  const ben = await world.person('Ben');
  await world.group(ana, 'Open', 'community');
  cleo = await world.person('Cleo');
  const address = await world.group(ana, 'Own', 'private');
  await world.group(ben, 'Foreign', 'private');
  client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from groups where address = $1', [address]);
  own = rows[0]!.id;
  await client.query('set session_replication_role = replica');
  await client.query("insert into search_languages values ('english') on conflict do nothing");
});
afterAll(async () => {
  await client.end();
  await world.drop();
});

/** 12,000 documents, of which a half has the word; when each came, as SQL of a number `r` that is 0 to 1. */
const shapes: Record<string, string> = {
  'evenly over fifty days': "now() - r * interval '50 days'",
  'evenly over three years': "now() - r * interval '1095 days'",
  'nearly all before the last ten days':
    "now() - (10 + 40 * r - case when r < 0.01 then 10 else 0 end) * interval '1 day'",
  'most of them today': "now() - r ^ 6 * interval '60 days'",
};

describe.each(Object.entries(shapes))('words that came %s', (_, at) => {
  beforeAll(async () => {
    await client.query('truncate search_documents');
    await client.query(`insert into search_documents (post_id, topic_id, group_id, audience, created_at, removed, words)
      select gen_random_uuid(), gen_random_uuid(), g.id, g.audience, t.at, n % 50 = 7, array_to_tsvector(array['fill' || n % 100, 'rare' || n % 3000, '§g' || g.id,
        '§kquestion', month_lexeme(t.at), year_lexeme(t.at)] || case when n % 2 = 0 then array['common'] else '{}' end)
      from (select n, (n * 7919 % 12000) / 12000.0 as r from generate_series(1, 12000) n) x
      cross join lateral (select ${at} as at) t
      join (select id, audience, case name when 'Open' then 0 when 'Own' then 1 else 2 end as which from groups) g
        on g.which = case when x.n % 10 < 6 then 0 when x.n % 10 = 6 then 1 else 2 end`);
    // A post says so of its group: groups that are quiet are not looked through.
    await client.query(`update groups g set last_post_at = d.at
      from (select group_id, max(created_at) as at from search_documents group by 1) d where d.group_id = g.id`);
    await client.query('vacuum analyze search_documents');
    // Nobody expects this one to be common: it came after the server had looked.
    await client.query(`update search_documents set words = words || array_to_tsvector(array['late'])
      where abs(hashtext(post_id::text)) % 10 = 3`);
  });

  test.each([
    ['in all that one reads', "'Open', 'Own'", 'true', 'null, null, null, null, null, null'],
    [
      'before a day',
      "'Open', 'Own'",
      "d.created_at < now() - interval '20 days'",
      "null, null, null, null, null, now() - interval '20 days'",
    ],
    [
      'in a group',
      "'Own'",
      'true',
      "(select id from groups where name = 'Own'), null, null, null, null, null",
    ],
  ])('are ranked by the newest five hundred %s', async (_, groups, narrowed, filters) => {
    const wanted = await client.query<{
      id: string;
    }>(`select post_id as id from search_documents d join groups g on g.id = d.group_id
      where words @@ 'common' and not removed and g.name in (${groups}) and ${narrowed} order by d.created_at desc limit 500`);
    await client.query('begin');
    await client.query('set local role peerhood_system');
    await client.query('select set_sight($1)', [ana.id]);
    await client.query('set local role peerhood_viewer');
    const found = await client.query<{ id: string }>(
      `select post_id as id from search_posts('common', '{}', '{}', ${filters})`,
    );
    await client.query('commit');
    const sorted = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
    expect(wanted.rows.length).toBeGreaterThan(400);
    expect(sorted(found.rows)).toEqual(sorted(wanted.rows));
  });

  test.each([
    ['that turns out to be common', 'late', 500],
    ['that is rare', 'rare14', 4],
  ])('a word of which little is known, %s, is found as any other', async (_, word, many) => {
    const wanted = await client.query<{
      id: string;
    }>(`select post_id as id from search_documents d join groups g on g.id = d.group_id
      where words @@ '${word}' and not removed and g.name in ('Open', 'Own') order by d.created_at desc limit 500`);
    await client.query('begin');
    await client.query('set local role peerhood_system');
    await client.query('select set_sight($1)', [ana.id]);
    await client.query('set local role peerhood_viewer');
    const found = await client.query<{ id: string }>(
      `select post_id as id from search_posts('${word}', '{}', '{}', null, null, null, null, null, null)`,
    );
    await client.query('commit');
    const [guess] = (
      await client.query<{ rare: boolean }>(
        `select expected_matches('${word}') <= 1.1 * expected_matches('''§unknown'''::tsquery) as rare`,
      )
    ).rows;
    expect(guess).toEqual({ rare: true });
    expect(wanted.rows).toHaveLength(many);
    expect(found.rows.map(({ id }) => id).sort()).toEqual(wanted.rows.map(({ id }) => id).sort());
  });

  test('nobody in no closed group finds anything of one, in all of them or in that one', async () => {
    await client.query('begin');
    await client.query('set local role peerhood_system');
    await client.query('select set_sight($1)', [cleo.id]);
    await client.query('set local role peerhood_viewer');
    const ids = async (within: string) =>
      (
        await client.query<{ id: string }>(
          `select post_id as id from search_posts('common', '{}', '{}', ${within}, null, null, null, null, null)`,
        )
      ).rows.map(({ id }) => id);
    const all = await ids('null');
    expect(await ids(`'${own}'`)).toEqual([]);
    await client.query('commit');
    const { rows } = await client.query(
      'select distinct g.name from search_documents d join groups g on g.id = d.group_id where d.post_id = any ($1)',
      [all],
    );
    expect(rows).toEqual([{ name: 'Open' }]);
  });
});

test('in each part of the closed groups everybody finds what is theirs, and nothing of anybody else', async () => {
  await client.query('truncate search_documents');
  const ben = (await client.query<{ id: string }>("select id from people where name = 'Ben'")).rows[0]!;
  for (const [part, byte] of ['00', '01', '02', '03'].entries())
    for (const [owner, of] of [
      ['ana', ana.id],
      ['ben', ben.id],
    ]) {
      const id = `00000000-0000-7000-8000-${owner === 'ana' ? 'aaaaaaaaaa' : 'bbbbbbbbbb'}${byte}`;
      await client.query(
        `insert into groups (id, address, name, visibility, agreement_version)
        select $1, $2, $2, visibility, agreement_version from groups where name = 'Own'`,
        [id, `${owner}-${part}`],
      );
      await client.query(
        `insert into memberships (group_id, person_id, role, agreed_version, audience)
        select $1, $2, 'member', 1, audience from groups where id = $1`,
        [id, of],
      );
      await client.query(
        `insert into search_documents (post_id, topic_id, group_id, audience, created_at, removed, words)
        select gen_random_uuid(), gen_random_uuid(), id, audience, now(), false,
          array_to_tsvector(array['lark', '§g' || id, month_lexeme(now()), year_lexeme(now())]) from groups where id = $1`,
        [id],
      );
    }
  const seen = async (viewer: string, within: string) => {
    await client.query('begin');
    await client.query('set local role peerhood_system');
    await client.query('select set_sight($1)', [viewer]);
    await client.query('set local role peerhood_viewer');
    const { rows } = await client.query<{ id: string }>(
      `select post_id as id from search_posts('lark', '{}', '{}', ${within}, null, null, null, null, null)`,
    );
    await client.query('commit');
    const found = await client.query<{ address: string }>(
      `select g.address from search_documents d join groups g on g.id = d.group_id where d.post_id = any ($1) order by 1`,
      [rows.map(({ id }) => id)],
    );
    return found.rows.map(({ address }) => address);
  };
  expect(await seen(ana.id, 'null')).toEqual(['ana-0', 'ana-1', 'ana-2', 'ana-3']);
  expect(await seen(ben.id, 'null')).toEqual(['ben-0', 'ben-1', 'ben-2', 'ben-3']);
  expect(await seen(cleo.id, 'null')).toEqual([]);
  for (const part of [0, 1, 2, 3]) {
    const id = (owner: string) => `'00000000-0000-7000-8000-${owner.repeat(10)}0${part}'`;
    expect(await seen(ana.id, id('a'))).toEqual([`ana-${part}`]);
    expect(await seen(ana.id, id('b'))).toEqual([]);
  }
});

test('words, quarters of days and the part of a closed group are looked up in one index', async () => {
  await client.query('begin');
  await client.query('set local enable_seqscan = off');
  const plan = async (where: string) => {
    const { rows } = await client.query(`explain select from search_documents d
      where d.words @@ 'common' and quarter_of(d.created_at) && quarters_between(now() - interval '2 days', now()) and ${where}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  for (const [where, index] of [
    ["d.audience <> 'members'", 'search_documents_open'],
    ...[0, 1, 2, 3].map((part) => [
      `d.audience = 'members' and group_part(d.group_id) = ${part}`,
      `search_documents_closed_${part}`,
    ]),
  ] as [string, string][])
    expect(await plan(where)).toMatch(new RegExp(`Scan on ${index} .*\\n +Index Cond: .*@@.* AND .*&&`));
  await client.query('commit');
});

test('nobody but the search asks how many there are', async () => {
  for (const role of ['peerhood_viewer', 'peerhood_system']) {
    await client.query('begin');
    await client.query(`set local role ${role}`);
    await expect(client.query("select expected_matches('common')"), role).rejects.toThrow(
      /permission denied/,
    );
    await client.query('rollback');
  }
});

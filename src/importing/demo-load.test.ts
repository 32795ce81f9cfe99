import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, textOf, type World } from '../../test/world.ts';
import { Refusal } from '../platform/refusal.ts';
import { newToken } from '../platform/session.ts';
import { plainText } from '../platform/text.ts';
import { type Loaded, loadDemo } from './demo/actions.ts';
import { demo } from './demo/demo.ts';
import { addDemoFiles } from './demo/files.ts';
import { addDemoRequests } from './demo/requests.ts';
import { addDemoRooms } from './demo/rooms.ts';
import { demoRows } from './demo/rows.ts';

const now = new Date();
const load = (world: World, { add = false, seed = 1 } = {}) =>
  world.db.asSystem((system) => loadDemo(system, demo, { add, seed, now }));

describe('the demonstration in an empty place', () => {
  let world: World;
  let loaded: Loaded;
  let seconds: number;

  beforeAll(async () => {
    world = await newWorld();
    const begun = performance.now();
    loaded = await load(world);
    seconds = (performance.now() - begun) / 1000;
  });
  afterAll(() => world.drop());

  const asSystem = <Row>(query: ReturnType<typeof sql<Row>>) =>
    world.db.asSystem((system) => system.all(query));
  const personId = async (name: string) => {
    const [found] = await asSystem(sql<{ id: string }>`select id from people where name = ${name}`);
    return found!.id;
  };

  it('is there within ten seconds, and says what it made', async () => {
    expect(seconds).toBeLessThan(10);
    expect(loaded).toMatchObject({ added: false, people: demo.people.length, topics: demo.topics.length });
    expect(textOf(await world.visitor().page('/rules'))).toContain('Kettle Row is one house');
  });

  it('has a drawing and a document under posts', async () => {
    expect(await addDemoFiles(world.db, world.attachments.store)).toBe(2);
    expect(await addDemoRooms(world.db)).toEqual({ rooms: 6, messages: 25 });
    expect(await addDemoRequests(world.db)).toEqual({ requests: 3 });
    // How long it took others lately is known, and somebody found nobody.
    const front = textOf(await world.visitor().page('/ask'));
    expect(front).toContain('Half of those who asked lately had somebody within');
    const topics = await asSystem<{ id: string; kinds: string }>(sql`select p.topic_id as id, a.kind as kinds
      from attachments a join posts p on p.id = a.post_id order by a.kind`);
    const [document, drawing] = await Promise.all(
      topics.map(({ id }) => world.visitor().page(`/topics/${id}`)),
    );
    expect(document).toContain('the-sum-for-a-radiator.txt');
    expect(drawing).toContain('alt="A hand-drawn graph');
    const [, address] = /src="(\/files\/[^"]+)"/.exec(drawing!)!;
    expect((await world.visitor().get(address!)).headers.get('content-type')).toBe('image/webp');
  });

  it('counts what is there', async () => {
    const wrongTopics = await asSystem(sql`
      select t.title, t.reply_count, t.replier_count, t.first_reply_at, t.last_post_at, c.*
      from topics t cross join lateral (select
        count(*) filter (where not p.opening and p.removed_at is null)::integer as replies,
        count(distinct coalesce(p.author_id, p.mask_id)) filter (where not p.opening and p.removed_at is null
          and coalesce(p.author_id, p.mask_id) <> t.author_id)::integer as repliers,
        min(p.created_at) filter (where not p.opening and p.removed_at is null and p.author_id <> t.author_id) as first,
        max(p.created_at) as last
        from posts p where p.topic_id = t.id) c
      where (t.reply_count, t.replier_count, t.last_post_at) is distinct from (c.replies, c.repliers, c.last)
        or t.first_reply_at is distinct from c.first`);
    const wrongGroups = await asSystem(sql`
      select g.name from groups g where (g.member_count, g.facilitator_count, g.topic_count, g.last_post_at) is distinct from (
        (select count(*)::integer from memberships m where m.group_id = g.id),
        (select count(*)::integer from memberships m where m.group_id = g.id and m.role = 'facilitator'),
        (select count(*)::integer from topics t where t.group_id = g.id),
        (select max(p.created_at) from posts p where p.group_id = g.id))`);
    const wrongPosts = await asSystem(sql`
      select p.id from posts p left join posts r on r.id = p.reply_to join topics t on t.id = p.topic_id
      where (p.thanks_count, p.me_too_count) is distinct from (
          (select count(*)::integer from reactions x where x.post_id = p.id and x.kind = 'thanks'),
          (select count(*)::integer from reactions x where x.post_id = p.id and x.kind = 'me too'))
        or p.to_person_id is distinct from
          case when not p.opening then nullif(coalesce(r.author_id, t.author_id), p.author_id) end
        or (p.removed_at is null) <> exists (select 1 from search_documents s where s.post_id = p.id and not s.removed)`);
    const wrongEndings = await asSystem(sql`
      select t.title from topics t left join resolutions r on r.topic_id = t.id and r.reopened_at is null
      where (t.resolution, t.accepted_post_id) is distinct from (r.kind, r.post_id)`);
    const wrongPeople = await asSystem(sql`
      select a.name from people a where (a.audience = 'public') <> exists (
        select 1 from posts p where p.author_id = a.id and p.audience = 'public')`);
    expect({ wrongTopics, wrongGroups, wrongPosts, wrongEndings, wrongPeople }).toEqual({
      wrongTopics: [],
      wrongGroups: [],
      wrongPosts: [],
      wrongEndings: [],
      wrongPeople: [],
    });
  });

  it('has every state in it', async () => {
    const [found] = await asSystem(sql`select
      (select array_agg(distinct state::text order by state::text) from topics) as states,
      (select array_agg(distinct visibility::text order by visibility::text) from groups) as visibilities,
      (select array_agg(distinct resolution::text order by resolution::text) from topics where resolution is not null) as resolutions,
      exists (select 1 from topics where waiting) as waiting,
      exists (select 1 from topics where made_from is not null) as page_from_question,
      exists (select 1 from posts where removed_by = 'author' and body is null) as removed,
      exists (select 1 from post_revisions where withheld) as withheld,
      exists (select 1 from post_revisions where not withheld) as edited,
      exists (select 1 from resolutions where reopened_at is not null) as reopened,
      exists (select 1 from reports where settled_at is null) as reports_waiting,
      exists (select 1 from reports r join posts p on p.id = r.post_id where p.removed_at is not null and r.reported_words > '') as words_kept,
      exists (select 1 from reports where reporter_id is null) as from_outside,
      exists (select 1 from reports r join decisions d on d.id = r.decision_id
        where d.kind = 'kind word' and d.rule > '' and d.facts > '' and r.answer > '') as statement,
      exists (select 1 from appeals a join decisions d on d.id = a.decision_id join posts p on p.id = d.post_id
        where a.outcome = 'reversed' and d.ended_by <> d.made_by and p.body is not null
          and exists (select 1 from hidings h where h.decision_id = d.id and h.ended_at is not null)) as reversed,
      exists (select 1 from triage_flags where settled_at is null and answer = 'safe'
        and flagged_words like '%' || substr(flagged_words, (hits->0->>'start')::integer + 1,
          (hits->0->>'end')::integer - (hits->0->>'start')::integer) || '%') as safe,
      exists (select 1 from duty_hours where person_id is null and starts_at > now()) as wanted`);
    expect(found).toEqual({
      states: ['answered', 'let go', 'open', 'resolved', 'unanswered'],
      visibilities: ['community', 'hidden', 'private', 'public'],
      resolutions: ['accepted', 'let go', 'resolved'],
      waiting: true,
      page_from_question: true,
      removed: true,
      withheld: true,
      edited: true,
      reopened: true,
      reports_waiting: true,
      words_kept: true,
      from_outside: true,
      statement: true,
      reversed: true,
      safe: true,
      wanted: true,
    });
  });

  it('has somebody who takes a break and lets others see it, and writes nothing meanwhile', async () => {
    const [resting] = await asSystem(sql<{ id: string; posts: number }>`
      select p.person_id as id, (select count(*)::integer from posts o where o.author_id = p.person_id and o.created_at > p.since) as posts
      from pauses p where p.shown`);
    expect(resting?.posts).toBe(0);
    const member = await world.person('Somebody else');
    expect(await member.page(`/people/${resting!.id}`)).toContain('Taking a break');
  });

  it('has somebody who was taken out of a group, and another facilitator who reads what they say to it', async () => {
    const { token, hash } = newToken();
    const facilitator = await personId(loaded.seats.facilitator.name);
    await asSystem(sql`insert into sessions (token_hash, person_id, expires_at)
      values (${hash}, ${facilitator}, now() + interval '1 day')`);
    const visitor = world.visitor();
    visitor.cookies.set('session', token);
    expect(textOf(await visitor.page('/suspensions'))).toContain(
      "Signora Kilowatt out of Carers' kitchen table",
    );
    const [removal] = await asSystem(sql<{
      appeal: string;
      notices: number;
      member: boolean;
    }>`select a.id as appeal,
        (select count(*)::integer from account_notices n where n.person_id = d.person_id and n.kind = 'taken out of a group') as notices,
        exists (select 1 from memberships m where m.group_id = d.group_id and m.person_id = d.person_id) as member
      from decisions d join appeals a on a.decision_id = d.id where d.kind = 'exclude' and a.settled_at is null`);
    expect(removal).toMatchObject({ notices: 1, member: false });
    expect(await visitor.page('/appeals')).toContain(`/appeals/${removal!.appeal}`);
    await visitor.go(`/appeals/${removal!.appeal}/claim`);
    const appeal = textOf(await visitor.page(`/appeals/${removal!.appeal}`));
    for (const part of ['stair lifts', 'I would like to say sorry', 'Out of the group'])
      expect(appeal).toContain(part);
    await visitor.go(`/appeals/${removal!.appeal}/release`);
  });

  it('has moderators who are there at set hours, on their own clocks', async () => {
    const clocks = await asSystem(sql<{
      name: string;
      local: string;
      clock: string;
    }>`select distinct p.name::text as name,
        to_char(h.starts_at at time zone w.zone, 'FMDay HH24:MI') as local,
        to_char(timestamp '2024-01-01' + make_interval(days => w.weekday - 1) + w.from_time, 'FMDay HH24:MI') as clock
      from duty_hours h join duty_weekly w on w.id = h.weekly_id join people p on p.id = w.person_id`);
    expect(clocks).toHaveLength(demo.duty.hours.length);
    expect(clocks.filter(({ local, clock }) => local !== clock)).toEqual([]);
    const [awake] = (
      await world.db.read({ token: null }, { awake: sql<{ hours_kept: boolean }>`select * from awake()` })
    ).awake;
    expect(awake!.hours_kept).toBe(true);
  });

  it('lies in the past, in an order that can be', async () => {
    const impossible = await asSystem(sql`
      select 'future' as what, p.id from posts p where greatest(p.created_at, p.edited_at, p.removed_at) > now()
      union all select 'written before joining', p.id from posts p
        join memberships m on m.group_id = p.group_id and m.person_id = p.author_id where p.created_at < m.joined_at
      union all select 'thanked before it was there', p.id from reactions r join posts p on p.id = r.post_id
        join memberships m on m.group_id = p.group_id and m.person_id = r.person_id
        where r.made_at < greatest(p.created_at, m.joined_at) or r.made_at > now()
      union all select 'accepted before it was there', p.id from resolutions r join posts p on p.id = r.post_id
        where r.made_at < p.created_at or r.made_at > now()
      union all select 'unread though written', t.id from topics t join posts p on p.topic_id = t.id and p.mask_id is null
        left join topic_reads r on r.topic_id = t.id and r.person_id = p.author_id
        where r.read_up_to is null or r.read_up_to < p.created_at or r.read_up_to > now()`);
    expect(impossible).toEqual([]);
  });

  it('leaves the member something unread, and much that was read', async () => {
    const [reading] = await asSystem(sql<{ read: number; unread: number }>`
      select count(*) filter (where r.read_up_to >= t.last_post_at)::integer as read,
        count(*) filter (where t.last_post_at > coalesce(r.read_up_to, m.joined_at))::integer as unread
      from memberships m join topics t on t.group_id = m.group_id
      left join topic_reads r on r.topic_id = t.id and r.person_id = m.person_id
      where m.person_id = ${await personId(loaded.seats.member.name)}`);
    expect(reading!.unread).toBeGreaterThan(1);
    expect(reading!.read).toBeGreaterThan(reading!.unread);
  });

  it('shows an outsider no private word', async () => {
    const outsider = await personId(loaded.seats.outsider.name);
    const closed = await asSystem(sql<{ topic: string; title: string; html: string; name: string }>`
      select t.id as topic, t.title, p.html, g.name from posts p join topics t on t.id = p.topic_id
      join groups g on g.id = p.group_id where p.audience = 'members' and p.opening`);
    expect(closed.length).toBeGreaterThan(20);

    const { posts, topics, members, revisions, names } = await world.db.read(
      { person: outsider },
      {
        posts: sql<{ body: string | null }>`select body from posts where audience = 'members'`,
        topics: sql`select title from topics where audience = 'members'`,
        members: sql`select person_id from memberships where audience = 'members'`,
        revisions: sql`select body from post_revisions where audience = 'members'`,
        names: sql<{ name: string }>`select name from groups`,
      },
    );
    expect([posts, topics, members, revisions]).toEqual([[], [], [], []]);
    expect(names.map(({ name }) => name)).toContain('Room for voices');
    expect(names.map(({ name }) => name)).not.toContain('The side door');

    const client = world.visitor();
    await client.post(`/sign-in/links/${loaded.seats.outsider.token}`);
    for (const { topic, title, html } of closed.filter((_, index) => index % 9 === 0)) {
      expect((await client.get(`/topics/${topic}`)).status).toBe(404);
      const words = plainText(html).split(/\s+/).slice(0, 7).join(' ');
      const found = await client.page(`/search?q=${encodeURIComponent(`"${words}"`)}`);
      expect(found).not.toContain(`/topics/${topic}`);
      expect(textOf(await client.page(`/search?q=${encodeURIComponent(title)}`))).not.toContain(words);
    }
  });

  it('lets each of them in by a link, once', async () => {
    for (const [seat, { name, token }] of Object.entries(loaded.seats)) {
      if (seat === 'outsider') continue; // Has used theirs above.
      const client = world.visitor();
      expect((await client.post(`/sign-in/links/${token}`)).status, seat).toBe(303);
      expect(textOf(await client.page('/you')), seat).toContain(name);
      expect((await world.visitor().post(`/sign-in/links/${token}`)).status, seat).not.toBe(303);
    }
  });

  it('is not made a second time, whatever the seed', async () => {
    const count = async () => (await asSystem(sql`select count(*) from posts`))[0];
    const before = await count();
    await expect(load(world)).rejects.toThrow(Refusal);
    await expect(load(world, { add: true })).rejects.toThrow(/already: nothing was added/);
    await expect(load(world, { add: true, seed: 2 })).rejects.toThrow(/already: nothing was added/);
    expect(await count()).toEqual(before);
  });
});

describe('the demonstration where people are', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.drop());

  it('is refused, unless it may stand beside them and leaves what is theirs alone', async () => {
    const [wren, heron] = [await world.person('Wren'), await world.person('grey heron')];
    const group = await world.group(wren, 'Room for voices', 'public');
    await expect(load(world)).rejects.toThrow(/--add/);

    const loaded = await load(world, { add: true });
    expect(loaded).toMatchObject({ added: true, seats: { newcomer: { name: 'wren 2' } } });
    const { people, groups, place } = await world.db.read(
      { person: heron.id },
      {
        people: sql<{
          name: string;
        }>`select name::text from people where name in ('Wren', 'Grey Heron 2', 'Moth 2')
          or id = ${heron.id} order by name::text collate "C"`,
        groups: sql<{
          address: string;
        }>`select address from groups where name = 'Room for voices' order by address`,
        place: sql<{ name: string }>`select name from place`,
      },
    );
    expect(people.map(({ name }) => name)).toEqual(['Grey Heron 2', 'Wren', 'grey heron']);
    expect(groups.map(({ address }) => address)).toEqual([group, `${group}-2`]);
    expect(place).toEqual([{ name: 'Peerhood' }]);
    expect((await wren.get(`/groups/${group}`)).status).toBe(200);
  });
});

describe('a seed', () => {
  const none = {
    people: false,
    nameKeys: new Set<string>(),
    addresses: new Set<string>(),
    experiences: new Map<string, string>(),
  };
  const rows = (seed: number, at = now) => demoRows(demo, { seed, now: at, existing: none });

  const first = rows(1);

  it('makes the same place each time, ids included', () => {
    expect(JSON.stringify(rows(1))).toBe(JSON.stringify(first));
    const other = rows(2).rows;
    expect(other.topics![0]!.id).not.toBe(first.rows.topics![0]!.id);
    expect(other.reactions!.length).not.toBe(first.rows.reactions!.length);
  });

  it('gives version 7 ids of their row’s time, that tell apart all rows of a table', () => {
    for (const [table, list] of Object.entries(first.rows)) {
      const ids = list.flatMap((row) => ('id' in row && typeof row.id === 'string' ? [row.id] : []));
      expect(new Set(ids).size, table).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    for (const post of first.rows.posts!) {
      const milliseconds = Number.parseInt(post.id!.replaceAll('-', '').slice(0, 12), 16);
      expect(new Date(milliseconds)).toEqual(post.created_at);
    }
  });

  it('moves with the moment: what was yesterday is yesterday', () => {
    const day = 86_400_000;
    const tomorrow = rows(1, new Date(+now + day));
    for (const [index, topic] of first.rows.topics!.entries()) {
      expect(+(tomorrow.rows.topics![index]!.created_at as Date) - +(topic.created_at as Date)).toBe(day);
    }
  });
});

import { sql } from 'kysely';
import { makeSignInLink } from '../../people/actions.ts';
import type { Handle } from '../../platform/db.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { DB } from '../../platform/schema.ts';
import { nameKey, renderMarkdown } from '../../platform/text.ts';
import { indexPosts } from '../../search/actions.ts';
import { addressesOf, type DemoRows, demoRows, type Existing, namesFor } from './rows.ts';
import { seededBy } from './seeded.ts';
import { type Demo, type Seat, seats } from './types.ts';

export interface Loaded {
  /** Whether it stands beside people who were here already. */
  added: boolean;
  people: number;
  groups: number;
  topics: number;
  posts: number;
  /** Who to sign in as, with the token of a sign-in link. */
  seats: Record<Seat, { name: string; token: string }>;
}

/**
 * Puts the demonstration into a place, all in the caller's transaction.
 * @param add whether it may stand beside people who are here already; the place's own words are then kept
 * @throws Refusal when there are people and it may not, or when it is there already
 */
export async function loadDemo(
  system: Handle,
  demo: Demo,
  { add, seed, now }: { add: boolean; seed: number; now: Date },
): Promise<Loaded> {
  // Two at once take turns, and the second is refused.
  await system.all(sql`select pg_advisory_xact_lock(hashtextextended('load the demonstration', 0))`);
  const people = await countPeople(system);
  if (people > 0 && !add) {
    throw new Refusal(
      'There are people in this place already. To put the demonstration beside them: npm run peerhood -- demo --add',
    );
  }
  await refuseTwice(system, demo);
  const {
    rows,
    removals,
    texts,
    people: made,
  } = demoRows(demo, { seed, now, existing: await existing(system, demo, seed, people > 0) });
  if (people === 0) await namePlace(system, demo);
  await insertAll(system, rows, removals, texts);
  await tellOf(
    system,
    Object.values(demo.signIn).map((key) => made.get(key)!.id),
  );
  await forgetFirstOrganiser(system);
  return {
    added: people > 0,
    people: demo.people.length,
    groups: demo.groups.length,
    topics: demo.topics.length,
    posts: texts.length,
    seats: await makeLinks(system, demo, made),
  };
}

async function countPeople(system: Handle): Promise<number> {
  const counted = await system.first(sql<{ people: number }>`select count(*)::integer as people from people`);
  return counted!.people;
}

/** Known by its groups, whatever seed it was made from. */
async function refuseTwice(system: Handle, demo: Demo): Promise<void> {
  const there = await system.first(sql`select 1 from groups
    where (name, sentence) in (select name, sentence
      from unnest(${demo.groups.map((group) => group.name)}::text[], ${demo.groups.map((group) => group.sentence)}::text[])
        told (name, sentence))`);
  if (there) throw new Refusal('The demonstration is in this place already: nothing was added.');
}

/** What of the demonstration's names is taken. */
async function existing(system: Handle, demo: Demo, seed: number, people: boolean): Promise<Existing> {
  const keys = demo.people.flatMap((person) => namesFor(person.name).map(nameKey));
  const addresses = demo.groups.flatMap((group) => addressesOf(group, seededBy(seed)));
  const taken = await system.all(
    sql<{ key: string }>`select name_key as key from people where name_key = any (${keys}::text[])`,
  );
  const takenAddresses = await system.all(
    sql<{ address: string }>`select address from groups where address = any (${addresses}::text[])`,
  );
  const experiences = await system.all(sql<{ id: string; name: string }>`select id, lower(name::text) as name
    from experiences where name = any (${demo.experiences.map(({ name }) => name)}::citext[])`);
  return {
    people,
    nameKeys: new Set(taken.map(({ key }) => key)),
    addresses: new Set(takenAddresses.map(({ address }) => address)),
    experiences: new Map(experiences.map(({ id, name }) => [name, id])),
  };
}

async function namePlace(system: Handle, { place }: Demo): Promise<void> {
  await system.all(sql`update place set name = ${place.name}, sentence = ${place.sentence}, contact = ${place.contact},
    rules = ${place.rules}, rules_html = ${renderMarkdown(place.rules)}, joining = 'anyone', adults_only = true,
    changed_at = now()`);
}

async function insertAll(
  system: Handle,
  { resolutions, reactions, audit_waiting, ...rows }: DemoRows['rows'],
  removals: DemoRows['removals'],
  texts: DemoRows['texts'],
): Promise<void> {
  await countWhileWriting(system, false);
  for (const [table, list] of Object.entries(rows)) await insert(system, table as keyof DB, list);
  // Reports and decisions name each other.
  await system.all(sql`update reports r set decision_id = d.id from decisions d
    where d.report_id = r.id and d.id = any (${(rows.decisions ?? []).map(({ id }) => id)}::uuid[])`);
  await indexPosts(system, texts);
  for (const { id, at } of removals) {
    await system.all(sql`update posts set body = null, html = null, removed_at = ${at}, removed_by = 'author'
      where id = ${id}`);
  }
  await countWhileWriting(system, true);
  await insert(system, 'resolutions', resolutions ?? []);
  await insert(system, 'reactions', reactions ?? []);
  // Nothing gets into the log but by its own function.
  await system.all(sql`select audit_as(actor_id, verb, group_id, person_id, object_id, detail, at)
    from jsonb_populate_recordset(null::audit_log, ${JSON.stringify(audit_waiting ?? [])}::jsonb) order by at`);
}

/** Topics and posts come with their counts in them; how questions end and who thanks whom is counted by triggers. */
async function countWhileWriting(system: Handle, on: boolean): Promise<void> {
  await system.all(sql`select set_config('peerhood.importing', ${on ? 'off' : 'on'}, true)`);
}

async function insert(system: Handle, table: keyof DB, rows: object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await system.all(sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`);
}

/** Who visits the demonstration finds what they were told of in the last month: replies, the older ones read. */
async function tellOf(system: Handle, people: readonly string[]): Promise<void> {
  await system.all(sql`insert into notifications (person_id, kind, subject_id, thread_id, happened_at, made_at, read_at)
    select p.to_person_id, 'reply', p.id, p.topic_id, p.created_at, p.created_at,
      case when r.read_up_to >= p.created_at then r.read_up_to end
    from posts p left join topic_reads r on r.topic_id = p.topic_id and r.person_id = p.to_person_id
    where p.to_person_id = any (${[...people]}::uuid[]) and p.removed_at is null and p.created_at > now() - interval '30 days'
    order by p.created_at on conflict do nothing`);
}

/** There is an organiser now: the link that makes the first one opens nothing any more. */
async function forgetFirstOrganiser(system: Handle): Promise<void> {
  await system.all(sql`delete from sign_in_links where purpose = 'first organiser' and used_at is null`);
}

async function makeLinks(system: Handle, demo: Demo, made: DemoRows['people']): Promise<Loaded['seats']> {
  const links = [];
  for (const seat of seats) {
    const { id, name } = made.get(demo.signIn[seat])!;
    links.push([seat, { name, token: await makeSignInLink(system, id, null) }]);
  }
  return Object.fromEntries(links);
}

import pg from 'pg';
import { openDatabase } from '../src/platform/db.ts';
import { queryTerms } from '../src/platform/search-text.ts';
import { foundPosts } from '../src/search/queries.ts';
import { randomFrom } from '../test/chance.ts';
import { type Measure, median, percentile } from './measure.ts';
import { startServer, world } from './place.ts';
import {
  copy,
  dropIndexes,
  hiddenAddress,
  idAt,
  postColumns,
  topicColumns,
  vocabulary,
  zipfText,
} from './seed.ts';

/** A million posts: other measurements take it as well. */
export const database = 'bench_search';
const start = Date.UTC(2026, 0, 1);
const people = 20_000;
const groups = 2_000;
const posts = 1_000_000;
const postsInTopic = 10;
const groupId = (number: number) => idAt(start, number);
const personId = (number: number) => idAt(start + 1, number);
const member = personId(1);
const words = vocabulary(30_000, 11);
const visibilityOf = (group: number) =>
  (['private', 'public', 'community', 'private', 'hidden'] as const)[group % 5]!;
const audienceOf = (group: number) =>
  ({ private: 'members', hidden: 'members', public: 'public', community: 'community' })[visibilityOf(group)];

/**
 * Searching a million posts in 2,000 groups as a member of 25: the search's statement through row-level security
 * and its definer function, against the same statement with the scope written by hand over a bare connection.
 */
export const search: Measure = async (say, log) => {
  const postgres = await startServer(log);
  try {
    await world(postgres, database, log, fill);
    const queries = mixedQueries(300);
    const db = openDatabase(postgres.url(database), { connections: 2 });
    const bare = new pg.Client({ connectionString: postgres.superuserUrl(database) });
    await bare.connect();
    await bare.query("select set_config('peerhood.viewer', $1, false)", [member]);
    const scope = await bareScope(bare);

    const ours: number[] = [];
    const floor: number[] = [];
    const perKind = new Map<string, number[]>();
    for (const warm of [true, false]) {
      for (const { kind, text } of queries) {
        const terms = queryTerms(text);
        const oursTook = await timed(() =>
          db.read({ person: member }, { posts: foundPosts(terms, {}, undefined) }),
        );
        const floorTook = await timed(() => bareSearch(bare, terms.words, scope));
        if (warm) continue;
        ours.push(oursTook);
        floor.push(floorTook);
        perKind.set(kind, [...(perKind.get(kind) ?? []), oursTook]);
      }
    }
    for (const [kind, times] of perKind)
      log(`${kind}: median ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    say({
      name: 'search',
      value: 1000 / mean(ours),
      unit: 'searches/s',
      floor: 1000 / mean(floor),
      ratio: mean(floor) / mean(ours),
    });
    say({
      name: 'search p95',
      value: percentile(ours, 0.95),
      unit: 'ms',
      floor: 50,
      ratio: percentile(ours, 0.95) / 50,
    });
    await db.close();
    await bare.end();
  } finally {
    await postgres.stop();
  }
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Rare and common words, two words, phrases, an excluded word: as people type. */
function mixedQueries(count: number): { kind: string; text: string }[] {
  const random = randomFrom(5);
  const at = (from: number, to: number) => words[Math.floor(from + random() * (to - from))]!;
  const kinds: [string, () => string][] = [
    ['rare word', () => at(5_000, 30_000)],
    ['middling word', () => at(300, 5_000)],
    ['common word', () => at(30, 300)],
    ['two words', () => `${at(50, 2_000)} ${at(50, 2_000)}`],
    ['common and rare', () => `${at(30, 100)} ${at(2_000, 20_000)}`],
    ['phrase', () => `"${at(30, 200)} ${at(30, 200)}"`],
    ['excluding', () => `${at(200, 2_000)} -${at(30, 300)}`],
  ];
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = kinds[index % kinds.length]!;
    return { kind, text: make() };
  });
}

/** As many are ranked: search_posts() in db/access/05_search.sql. */
const most = 500;

/** The member's groups, for each of the four parts in which closed documents stand; null where there is none. */
async function bareScope(client: pg.Client): Promise<(string | null)[]> {
  const { rows } = await client.query<{ group_id: string; part: number }>(
    'select group_id, group_part(group_id) as part from memberships where person_id = $1',
    [member],
  );
  return [0, 1, 2, 3].map((part) => {
    const own = rows.filter((row) => row.part === part);
    return own.length > 0 ? own.map((row) => `'§g${row.group_id}'`).join('|') : null;
  });
}

/** The definer function's own statements, with the scope written by hand. */
async function bareSearch(client: pg.Client, typed: string, own: (string | null)[]): Promise<void> {
  const query = "websearch_to_tsquery('english', unaccent($1))";
  const now = new Date();
  const year = now.getUTCFullYear();
  const monthOf = (back: number) => {
    const day = new Date(Date.UTC(year, now.getUTCMonth() - back, 1));
    return `'§m${day.getUTCFullYear()}${String(day.getUTCMonth() + 1).padStart(2, '0')}'`;
  };
  const months = 13 + now.getUTCMonth();
  const found: { id: string; topic_id: string; score: number }[] = [];
  const { rows: guessed } = await client.query<{ rare: boolean }>(
    `select expected_matches(${query}) <= 1.1 * expected_matches('''§unknown'''::tsquery) as rare`,
    [typed],
  );
  // What is not known to be common is looked for everywhere at once, and given up where it is not rare.
  let few = guessed[0]!.rare ? 60 : null;
  let looked = 0;
  let further = 2;
  for (;;) {
    const span = few
      ? null
      : further
        ? Array.from({ length: further - looked }, (_, index) => monthOf(looked + index)).join('|')
        : `!('§y${year}'|'§y${year - 1}')`;
    const sought = span ? `(${query} && $3::tsquery)` : query;
    const { rows } = await client.query<(typeof found)[number]>(
      `select d.id, d.topic_id,
        (ts_rank(d.words, ${query}) * (1 + 0.5 * exp((d.created_at::date - current_date) / 180.0)))::real as score
      from (select * from (
        select d.post_id as id, d.topic_id, d.created_at, d.words from search_documents d
          where d.words @@ ${sought} and d.audience <> 'members' and not d.removed
        union all
        select d.post_id, d.topic_id, d.created_at, d.words from search_documents d
          where d.audience = 'members' and not d.removed and (${own
            .map(
              (_, part) =>
                `group_part(d.group_id) = ${part} and d.words @@ (${sought} && ($2::tsquery[])[${part + 1}])`,
            )
            .join(' or ')})
          limit ${few}) d
      order by d.created_at desc limit ${most - found.length}) d`,
      span ? [typed, own, span] : [typed, own],
    );
    if (few && rows.length >= few) {
      few = null;
      continue;
    }
    found.push(...rows);
    if (found.length >= most || further === 0 || few) break;
    looked = further;
    if (looked === months) further = 0;
    else if (found.length < 20) further = months;
    else {
      const held = looked - 1 + now.getUTCDate() / 31;
      further = Math.min(months, looked + Math.ceil((1.2 * (most - found.length) * held) / found.length));
    }
  }
  await client.query({
    name: 'ranked',
    text: `select s.post_id, s.score::text, t.id, t.title, t.kind, t.state, p.opening, p.html, a.name::text, p.created_at, g.address, g.name
      from (select * from (select distinct on (d.topic_id) d.post_id, d.topic_id, d.score
        from unnest($1::uuid[], $2::uuid[], $3::real[]) as d (post_id, topic_id, score) order by d.topic_id, d.score desc) best
        order by best.score desc, best.post_id limit 100) s
      join posts p on p.id = s.post_id join topics t on t.id = p.topic_id join groups g on g.id = p.group_id
      left join people a on a.id = p.author_id where p.removed_at is null order by s.score desc, s.post_id limit 21`,
    values: [found.map((row) => row.id), found.map((row) => row.topic_id), found.map((row) => row.score)],
  });
}

/** 20,000 people, 2,000 groups (a fifth public, a fifth open to the community), 100,000 topics of ten posts over ten months. */
export async function fill(client: pg.Client): Promise<void> {
  const random = randomFrom(13);
  const text = zipfText(words, 13);
  const span = 310 * 86_400_000;
  const each = function* (count: number, make: (number: number) => unknown[]) {
    for (let number = 1; number <= count; number++) yield make(number);
  };
  await copy(
    client,
    'people',
    ['id', 'name', 'name_key', 'admitted_at'],
    each(people, (n) => [personId(n), `Person ${n}`, `person ${n}`, new Date(start)]),
  );
  await copy(
    client,
    'groups',
    ['id', 'address', 'name', 'visibility', 'agreement_version'],
    each(groups, (n) => [
      groupId(n),
      visibilityOf(n) === 'hidden' ? hiddenAddress(n) : `group-${n}`,
      `Group ${n}`,
      visibilityOf(n),
      1,
    ]),
  );
  await copy(
    client,
    'memberships',
    ['group_id', 'audience', 'person_id', 'agreed_version'],
    each(25, (n) => [groupId(n * 3), audienceOf(n * 3), member, 1]),
  );
  const topics = posts / postsInTopic;
  const topicTime = (topic: number) => start + Math.floor((topic / topics) * span);
  const topicId = (topic: number) => idAt(topicTime(topic), topic);
  const groupOf = (topic: number) => ((topic * 7919) % groups) + 1;
  const authorOf = (topic: number, post: number) => personId(((topic * 31 + post * 17) % people) + 1);
  await copy(
    client,
    'topics',
    topicColumns,
    each(topics, (n) => [
      topicId(n),
      groupId(groupOf(n)),
      audienceOf(groupOf(n)),
      'question',
      text(7),
      authorOf(n, 0),
      new Date(topicTime(n)),
      new Date(topicTime(n)),
      postsInTopic - 1,
      5,
    ]),
  );
  const rows = function* () {
    for (let topic = 1; topic <= topics; topic++) {
      const group = groupOf(topic);
      for (let post = 0; post < postsInTopic; post++) {
        const at = topicTime(topic) + post * 60_000;
        const body = text(15 + Math.floor(random() * 50));
        yield [
          idAt(at, topic * 100 + post),
          topicId(topic),
          groupId(group),
          audienceOf(group),
          authorOf(topic, post),
          post === 0 ? 't' : 'f',
          body,
          `<p>${body}</p>`,
          new Date(at),
        ];
      }
    }
  };
  await copy(client, 'posts', postColumns, rows());
  // As index_post writes them, in one statement; the index is built once at the end.
  const indexes = await dropIndexes(client, ['search_documents']);
  await client.query(`insert into search_documents (post_id, topic_id, group_id, audience, created_at, words)
    select p.id, p.topic_id, p.group_id, p.audience, p.created_at,
      setweight(to_tsvector('english', case when p.opening then t.title else '' end), 'A') || setweight(to_tsvector('english', p.body), 'C')
      || array_to_tsvector(array['§g' || p.group_id, '§k' || t.kind, month_lexeme(p.created_at), year_lexeme(p.created_at), '§u' || p.author_id])
    from posts p join topics t on t.id = p.topic_id`);
  for (const index of indexes) await client.query(index);
  await client.query("insert into search_languages values ('english')");
  for (let from = 0; from < words.length; from += 1000) {
    await client.query('insert into search_words select unnest($1::text[]) on conflict do nothing', [
      words.slice(from, from + 1000).filter((word) => word.length > 3),
    ]);
  }
}

import { createHash } from 'node:crypto';
import type pg from 'pg';
import { hashToken } from '../src/platform/session.ts';
import { randomFrom } from '../test/chance.ts';
import { copy, dropIndexes, hiddenAddress, idAt, topicColumns, vocabulary, zipfText } from './seed.ts';

/** How large a place is; all else of it follows from these. */
export interface Size {
  people: number;
  groups: number;
  posts: number;
}

const hour = 3_600_000;
const day = 24 * hour;
/** Two years. The last day is the one on which the world is made: pages look at “now”. */
const span = 730 * day;

/*
 * The same at every size, so that pages about it can be compared: ten groups of a hundred people, each with forty topics of
 * twenty posts that came over forty days, so that in the smallest place, too, others' posts lie between them.
 */
const near = { groups: 10, members: 100, topics: 40, posts: 20, messages: 120, conversations: 6 } as const;
/** What grows with the place: one group of a fifth of all other topics, and in it one topic of a hundredth of all posts. */
const large = near.groups + 1;

export const personId = (number: number) => idAt(Date.UTC(2024, 0, 1), number);
export const groupId = (number: number) => idAt(Date.UTC(2024, 0, 2), number);
export const roomId = (number: number) => idAt(Date.UTC(2024, 0, 3), number);
const experienceId = (number: number) => idAt(Date.UTC(2024, 0, 4), number);
export const viewer = personId(1);
/** Organises the place and moderates it; facilitates the near groups. */
export const moderator = personId(2);
export const cookieOf = (person: string) => `session=bench-${person}`;

const kindsOfGroup = ['private', 'private', 'public', 'community', 'hidden'] as const;
const visibilityOf = (group: number) => (group === large ? 'public' : kindsOfGroup[group % 5]!);
export const audienceOf = (group: number) =>
  ({ private: 'members', hidden: 'members', public: 'public', community: 'community' })[visibilityOf(group)];
export const addressOf = (group: number) =>
  visibilityOf(group) === 'hidden' ? hiddenAddress(group) : `group-${group}`;
export const largeGroup = addressOf(large);

/** In twelve posts of the near groups, and nowhere else. */
export const rareWord = 'zirkonblume';
export const words = vocabulary(30_000, 11);

const experiences = 60;
const lived = (experience: number) => words[400 + experience * 7]!;
/** Two experiences of each group. About those that people near the viewer live through there are thirty, wherever they are. */
const aboutOf = (group: number, which: number) =>
  group <= near.groups + 20 ? which + 1 : ((group * (which ? 7 : 1) + which * 29) % (experiences - 2)) + 3;

/** Makes a community of this size: what people wrote, read, thanked for, were told of, asked for and reported. */
export function community({ people, groups, posts }: Size): (client: pg.Client) => Promise<void> {
  return async (client) => {
    const random = randomFrom(17);
    const end = Math.floor(Date.now() / hour) * hour;
    const begin = end - span;
    const distant = people - near.members;

    /** The n-th member of a group. Nobody but the moderator is in near groups and in others; the viewer is in the large one. */
    const memberOf = (group: number, n: number) =>
      group <= near.groups
        ? (n % near.members) + 1
        : group === large && n === 0
          ? 1
          : near.members + 1 + ((group * 97 + n * 7919) % distant);
    const membersIn = (group: number) =>
      group <= near.groups
        ? near.members
        : Math.min(
            distant,
            group === large ? Math.round(people / 4) : Math.max(8, Math.round((people * 3.5) / groups)),
          );

    await copy(
      client,
      'people',
      ['id', 'name', 'name_key', 'created_at', 'admitted_at', 'settled_at'],
      each(people, (n) => [
        personId(n),
        nameOf(n),
        nameOf(n).toLowerCase(),
        new Date(begin),
        new Date(begin),
        new Date(begin),
      ]),
    );
    await copy(
      client,
      'sessions',
      ['id', 'token_hash', 'person_id', 'expires_at'],
      each(people, (n) => [
        idAt(begin, n),
        `\\x${hashToken(`bench-${personId(n)}`).toString('hex')}`,
        personId(n),
        new Date(end + 400 * day),
      ]),
    );
    await copy(
      client,
      'preferences',
      ['person_id', 'locale'],
      each(people, (n) => [personId(n), 'en']),
    );
    await copy(
      client,
      'profiles',
      ['person_id', 'about', 'about_html'],
      each(Math.floor(people / 3), (n) => [
        personId(n * 3 - 2),
        'I have been there.',
        '<p>I have been there.</p>',
      ]),
    );
    await copy(
      client,
      'place_roles',
      ['person_id', 'role'],
      [
        [moderator, 'organiser'],
        [moderator, 'moderator'],
      ],
    );
    await copy(
      client,
      'blocks',
      ['blocker_id', 'blocked_id'],
      each(Math.floor(people / 20), (n) =>
        n === 1
          ? [viewer, personId(90)]
          : [personId(near.members + n), personId(near.members + 1 + ((n * 31) % distant))],
      ),
    );

    await copy(
      client,
      'experiences',
      ['id', 'name'],
      each(experiences, (n) => [experienceId(n), `Living with ${lived(n)}`]),
    );
    await copy(
      client,
      'lived_experiences',
      ['person_id', 'experience_id', 'relation', 'audience'],
      pairs(people, 2, (n, which) => [
        personId(n),
        // What people near the viewer live through is the same wherever they are.
        experienceId(
          n <= near.members ? which + 1 : ((n * (which ? 7 : 3) + which * 11) % (experiences - 2)) + 3,
        ),
        'been',
        'groups',
      ]),
    );
    await copy(
      client,
      'groups',
      [
        'id',
        'address',
        'name',
        'sentence',
        'visibility',
        'agreement_version',
        'member_count',
        'facilitator_count',
        'topic_count',
        'last_post_at',
        'created_at',
      ],
      each(groups, (n) => [
        groupId(n),
        addressOf(n),
        `${words[500 + n]} and ${words[900 + ((n * 13) % 5_000)]}`,
        `For people who live with ${lived(aboutOf(n, 0))}.`,
        visibilityOf(n),
        1,
        membersIn(n),
        1,
        near.topics,
        new Date(end - ((n * 37) % 240) * hour),
        new Date(begin),
      ]),
    );
    await copy(
      client,
      'agreements',
      ['group_id', 'audience', 'version', 'body', 'html'],
      each(groups, (n) => [groupId(n), audienceOf(n), 1, 'Be kind.', '<p>Be kind.</p>']),
    );
    await copy(
      client,
      'group_experiences',
      ['group_id', 'audience', 'experience_id'],
      pairs(groups, 2, (n, which) => [groupId(n), audienceOf(n), experienceId(aboutOf(n, which))]),
    );
    await copy(
      client,
      'memberships',
      ['group_id', 'audience', 'person_id', 'role', 'joined_at', 'agreed_version'],
      (function* () {
        for (let group = 1; group <= groups; group++)
          for (let n = 0; n < membersIn(group); n++)
            yield [
              groupId(group),
              audienceOf(group),
              personId(memberOf(group, n)),
              n === 1 ? 'facilitator' : 'member',
              new Date(begin + n * hour),
              1,
            ];
      })(),
    );

    // Which topics there are: their group, when they began and how far their posts lie apart.
    const topics: Topic[] = [];
    const add = (group: number, from: number, apart: number, count: number) =>
      topics.push({ group, from, apart, posts: count, last: from });
    for (let group = 1; group <= near.groups; group++)
      for (let n = 0; n < near.topics; n++)
        add(
          group,
          begin + (n / near.topics) * (span - 45 * day) + group * hour,
          2 * day,
          // The newest of a group are young: of them fewer people have replied than topics wait for.
          n >= near.topics - 2 ? 2 : near.posts,
        );
    const others = posts - near.groups * (near.topics - 2) * near.posts - near.groups * 4;
    const long = Math.round(posts / 100);
    add(large, begin, span / (long + 1), long);
    for (let left = others - long; left > 0; ) {
      const count = Math.min(left, [4, 6, 1, 14, 25][topics.length % 5]!);
      const group =
        random() < 0.2 || groups <= large ? large : large + 1 + Math.floor((groups - large) * random() ** 2);
      const from = begin + random() * (span - hour);
      // Until now: what is new is as much as it ever was.
      add(group, from, Math.min(0.2 * hour + random() ** 2 * 10 * hour, (end - from) / count), count);
      left -= count;
    }
    const inOrder = orderOf(topics);
    const topicId = (n: number) => idAt(topics[n]!.from, n + 1);
    const waits = (n: number) => topics[n]!.posts <= 2 || (n % 20 === 0 && n > near.groups * near.topics);
    const authorOf = (n: number, post: number) =>
      memberOf(topics[n]!.group, (n * 7 + post * 3) % membersIn(topics[n]!.group));

    const pool = await textPool(client);
    const titleOf = (n: number) => pool.titles[(n * 31) % pool.titles.length]!;
    const kindOf = (n: number) => (n % 3 === 0 ? 'conversation' : n % 29 === 0 ? 'page' : 'question');

    const indexes = await dropIndexes(client, [
      'posts',
      'topics',
      'search_documents',
      'messages',
      'topic_reads',
      'notifications',
      'reactions',
      'topic_tags',
    ]);
    await copy(
      client,
      'topics',
      [...topicColumns, 'first_reply_at', 'resolution'],
      (function* () {
        for (const n of topics.map((_, n) => n).sort((a, b) => topics[a]!.from - topics[b]!.from)) {
          const { group, from, last, posts: count, apart } = topics[n]!;
          yield [
            topicId(n),
            groupId(group),
            audienceOf(group),
            kindOf(n),
            titleOf(n).text,
            personId(authorOf(n, 0)),
            new Date(from),
            new Date(last),
            count - 1,
            waits(n) ? Math.min(1, count - 1) : Math.min(5, count - 1),
            count > 1 ? new Date(from + apart) : null,
            kindOf(n) === 'question' && !waits(n) && n % 2 === 0 ? 'resolved' : null,
          ];
        }
      })(),
    );

    await client.query(
      `update groups g set last_post_at = t.at from (select group_id, max(last_post_at) as at from topics group by 1) t
      where t.group_id = g.id`,
    );

    // Posts and what search finds them by, in the order in which they came, as they lie on a disk.
    const written = function* () {
      const so = new Uint32Array(topics.length);
      for (const [place, n] of inOrder.entries()) {
        const topic = topics[n]!;
        const post = so[n]!++;
        const at = Math.floor(topic.from + post * topic.apart);
        const body =
          topic.group <= near.groups && post === 3 && n % 32 === 5
            ? pool.rare
            : pool.bodies[(place * 7919 + n) % pool.bodies.length]!;
        yield { n, post, at, body, id: idAt(at, place + 1), group: topic.group };
      }
    };
    await copy(
      client,
      'posts',
      [
        'id',
        'topic_id',
        'group_id',
        'audience',
        'author_id',
        'opening',
        'to_person_id',
        'body',
        'html',
        'created_at',
        'thanks_count',
      ],
      (function* () {
        for (const { n, post, at, body, id, group } of written()) {
          const asked = post === 0 ? 0 : authorOf(n, post % 4 === 1 ? 0 : post - 1);
          const author = authorOf(n, post);
          // What is said to the viewer is said in the near groups: as much wherever they are.
          const spoken = post > 0 && asked !== author && !(group === large && asked === 1);
          yield [
            id,
            topicId(n),
            groupId(group),
            audienceOf(group),
            personId(author),
            post === 0 ? 't' : 'f',
            spoken ? personId(asked) : null,
            body.text,
            `<p>${body.text}</p>`,
            new Date(at),
            spoken && (n + post) % 3 === 0 ? 1 : 0,
          ];
        }
      })(),
    );
    await copy(
      client,
      'search_documents',
      ['post_id', 'topic_id', 'group_id', 'audience', 'created_at', 'words'],
      (function* () {
        for (const { n, post, at, body, id, group } of written()) {
          const when = new Date(at);
          const month = String(when.getUTCMonth() + 1).padStart(2, '0');
          const year = when.getUTCFullYear();
          yield [
            id,
            topicId(n),
            groupId(group),
            audienceOf(group),
            when,
            `${post === 0 ? `${titleOf(n).words} ` : ''}${body.words} '§g${groupId(group)}' '§k${kindOf(n)}' '§m${year}${month}' '§y${year}' '§u${personId(authorOf(n, post))}'`,
          ];
        }
      })(),
    );
    await client.query("insert into search_languages values ('english')");
    await client.query('insert into search_words select unnest($1::text[]) on conflict do nothing', [
      [...words.filter((word) => word.length > 3), rareWord],
    ]);

    // What follows from posts: who read, who thanked, who was told.
    await client.query(`insert into topic_tags (topic_id, group_id, audience, tag)
      select id, group_id, audience, 'tag ' || abs(hashtext(id::text)) % 24 from topics where title <> ''`);
    await client.query(
      `insert into topic_reads (person_id, topic_id, group_id, read_up_to)
      select author_id, topic_id, group_id, max(created_at) from posts where created_at > $1 group by 1, 2, 3`,
      [new Date(end - 150 * day)],
    );
    await client.query(`insert into reactions (post_id, group_id, audience, person_id, kind, made_at)
      select id, group_id, audience, to_person_id, 'thanks', created_at + interval '1 hour' from posts where thanks_count > 0`);
    await client.query(
      `insert into notifications (person_id, kind, subject_id, thread_id, happened_at, made_at, read_at)
      select to_person_id, 'reply', id, topic_id, created_at, created_at,
        case when created_at < $2 then created_at + interval '3 hours' end
      from posts where to_person_id is not null and created_at > $1 order by created_at`,
      [new Date(end - 90 * day), new Date(end - 3 * day)],
    );

    // Rooms of groups, conversations between two, and what is said there.
    const rooms = near.groups + Math.floor((groups - near.groups) * 0.6);
    const conversations = near.conversations + Math.floor(people / 4);
    await copy(
      client,
      'rooms',
      ['id', 'group_id', 'name'],
      (function* () {
        for (let n = 1; n <= rooms; n++) yield [roomId(n), groupId(n), 'Kitchen'];
        for (let n = 1; n <= conversations; n++) yield [roomId(rooms + n), null, ''];
      })(),
    );
    const between = (n: number): [number, number] =>
      n <= near.conversations
        ? [1, 10 + n]
        : [
            near.members + 1 + (n % distant),
            near.members + 1 + ((n * 7 + 5 + Math.floor(n / distant)) % distant),
          ];
    await copy(
      client,
      'conversations',
      ['room_id', 'asker_id', 'asked_id', 'asked_at'],
      unlike(conversations, between, (n, one, other) => [
        roomId(rooms + n),
        personId(one),
        personId(other),
        new Date(begin),
      ]),
    );
    await copy(
      client,
      'conversation_answers',
      ['room_id', 'person_id', 'kind'],
      unlike(conversations, between, (n, _, other) => [roomId(rooms + n), personId(other), 'accepted']),
    );
    const said: { room: number; at: number }[] = [];
    const talk = (room: number, count: number) => {
      for (let n = 0; n < count; n++) said.push({ room, at: begin + ((n + random()) / count) * span });
    };
    const inRooms = Math.round(posts / 5);
    for (let n = 1; n <= rooms; n++)
      talk(
        n,
        n <= near.groups
          ? near.messages
          : Math.max(n === large ? near.messages : 1, Math.ceil(inRooms / (rooms - near.groups))),
      );
    for (let n = 1; n <= conversations; n++) talk(rooms + n, n <= near.conversations ? 20 : 6);
    said.sort((a, b) => a.at - b.at);
    await copy(
      client,
      'messages',
      ['id', 'room_id', 'group_id', 'author_id', 'body', 'html', 'created_at', 'words'],
      (function* () {
        for (const [place, { room, at }] of said.entries()) {
          const text = titleOf(place).text;
          const author =
            room <= rooms ? memberOf(room, (place * 7) % membersIn(room)) : between(room - rooms)[place % 2]!;
          yield [
            idAt(Math.floor(at), place + 1),
            roomId(room),
            room <= rooms ? groupId(room) : null,
            personId(author),
            text,
            `<p>${text}</p>`,
            new Date(at),
            `'§r${roomId(room)}' ${text
              .split(' ')
              .map((word) => `'${word}'`)
              .join(' ')}`,
          ];
        }
      })(),
    );
    await client.query(
      `insert into room_reads (person_id, room_id, read_id, read_at)
      select distinct on (author_id, room_id) author_id, room_id, id, created_at from messages where created_at > $1
      order by author_id, room_id, id desc`,
      [new Date(end - 150 * day)],
    );
    // The viewer has read all but twenty of what was said to them.
    await client.query(
      `insert into room_reads (person_id, room_id, read_id)
      select $1, r.id, (select m.id from messages m where m.room_id = r.id order by m.id desc offset 20 limit 1)
      from rooms r where r.group_id in (select group_id from memberships where person_id = $1)
      on conflict (person_id, room_id) do update set read_id = excluded.read_id`,
      [viewer],
    );

    // Who helps, and what was asked for: most of it is over.
    const helpers = Math.max(20, Math.floor(people * 0.03));
    const helper = (n: number) => personId(n <= 3 ? n * 20 : near.members + ((n * 33) % distant) + 1);
    // The viewer takes on what nobody asks for here: requests reach them, and none is brought to them alone where helpers are few.
    await client.query(
      `insert into support_helpers (person_id, forms, uses_experiences)
      select distinct id, case when id = $2 then '{listener}' else '{answer,listener}'::text[] end, true from unnest($1::uuid[]) id`,
      [[viewer, ...each(helpers, (n) => helper(n))], viewer],
    );
    const requests = Math.floor(people / 5);
    const openRequests = Math.max(20, Math.floor(people / 500));
    const request = (n: number) => {
      const open = n > requests - openRequests;
      // The same few reach the viewer wherever they are.
      const at = open ? end - (requests - n) * 2 * hour : begin + (n / requests) * (span - 30 * day);
      // One is the viewer's own.
      const asker = n === requests - 15 ? viewer : personId(near.members + 1 + ((n * 17) % distant));
      return { open, at, id: idAt(at, n), asker };
    };
    await copy(
      client,
      'support_requests',
      [
        'id',
        'asker_id',
        'form',
        'reach',
        'words',
        'html',
        'language',
        'state',
        'opened_at',
        'made_at',
        'closed_at',
      ],
      each(requests, (n) => {
        const { open, at, id, asker } = request(n);
        return [
          id,
          asker,
          'answer',
          'peers',
          'I cannot sleep.',
          '<p>I cannot sleep.</p>',
          'en',
          open ? 'willing' : 'ended',
          new Date(at),
          new Date(at),
          open ? null : new Date(at + 2 * day),
        ];
      }),
    );
    await copy(
      client,
      'support_request_experiences',
      ['request_id', 'experience_id'],
      each(requests, (n) => [
        request(n).id,
        experienceId(requests - n < 10 ? 1 : (n % (experiences - 2)) + 3),
      ]),
    );
    await copy(
      client,
      'support_states',
      ['request_id', 'state', 'at', 'ended_at'],
      (function* () {
        for (let n = 1; n <= requests; n++) {
          const { open, at, id } = request(n);
          yield [id, 'open', new Date(at), new Date(at + 60_000)];
          yield [id, 'willing', new Date(at + 60_000), open ? null : new Date(at + 2 * day)];
          if (!open) yield [id, 'ended', new Date(at + 2 * day), null];
        }
      })(),
    );

    // What was reported, flagged and decided. Most of it was looked at.
    const waiting = Math.max(40, Math.floor(posts / 5_000));
    await client.query(
      `insert into reports (subject, post_id, group_id, about_person_id, reported_words, reporter_id, reason, made_at, due_at,
        settled_at, settled_by, outcome)
      select 'post', p.id, p.group_id, p.author_id, case when p.waits then p.body end, p.to_person_id, 'unkind', p.created_at,
        case when p.waits then now() + interval '60 days' else p.created_at + interval '1 day' end,
        case when not p.waits then p.created_at + interval '5 hours' end,
        case when not p.waits then $3::uuid end, case when not p.waits then 'nothing' end
      from (select p.*, row_number() over (order by p.created_at desc) <= $2 as waits from posts p
        where p.to_person_id is not null and abs(hashtext(p.id::text)) % $1 = 0) p
      on conflict do nothing`,
      [Math.min(100, Math.floor(posts / 200)), waiting, moderator],
    );
    await client.query(
      `insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, made_at, due_at,
        outcome, read_by, read_at, settled_at, settled_by)
      select p.id, p.group_id, p.author_id, 'soon', 'words', p.body, '[]', p.created_at,
        -- None is late: alarms would be told of all the time that something is measured.
        greatest(p.created_at + interval '1 day', now() + case when p.waits then interval '60 days' else '-1 day' end),
        case when not p.waits then 'no need'::flag_outcome end, case when not p.waits then $3::uuid end,
        case when not p.waits then p.created_at + interval '5 hours' end,
        case when not p.waits then p.created_at + interval '5 hours' end, case when not p.waits then $3::uuid end
      from (select p.*, row_number() over (order by p.created_at desc) <= $2 as waits from posts p
        where abs(hashtext(p.id::text)) % $1 = 1) p`,
      [Math.min(100, Math.floor(posts / 200)), waiting, moderator],
    );
    await client.query(
      `insert into arrivals (person_id, audience, arrived_at)
      select unnest($1::uuid[]), 'everyone', $2::timestamptz - interval '1 day'`,
      [each10(near.members + 5), new Date(end)],
    );
    for (const definition of indexes) await client.query(definition);
  };
}

interface Topic {
  group: number;
  from: number;
  /** Milliseconds between two posts. */
  apart: number;
  posts: number;
  last: number;
}

/** The topic of each post, in the order in which posts came; fills in when each topic's last one did. */
function orderOf(topics: Topic[]): Uint32Array {
  const total = topics.reduce((sum, { posts }) => sum + posts, 0);
  const times = new Float64Array(total);
  const of = new Uint32Array(total);
  let place = 0;
  for (const [n, topic] of topics.entries())
    for (let post = 0; post < topic.posts; post++) {
      topic.last = topic.from + post * topic.apart;
      times[place] = topic.last;
      of[place++] = n;
    }
  const order = new Uint32Array(total)
    .map((_, index) => index)
    .sort((a, b) => times[a]! - times[b]! || a - b);
  return order.map((index) => of[index]!);
}

interface Text {
  text: string;
  /** As a tsvector, written out. */
  words: string;
}

/** What is written is taken from a pool, in which words are as common as in real text; stemmed once. */
async function textPool(client: pg.Client): Promise<{ bodies: Text[]; titles: Text[]; rare: Text }> {
  const random = randomFrom(23);
  const text = zipfText(words, 23);
  const stem = async (texts: string[], weight: string): Promise<Text[]> => {
    const { rows } = await client.query<Text>(
      `select t as text, setweight(to_tsvector('english', t), $2)::text as words
      from unnest($1::text[]) with ordinality as given (t, place) order by place`,
      [texts, weight],
    );
    return rows;
  };
  const bodies = await stem(
    Array.from({ length: 20_000 }, () => text(10 + Math.floor(random() * 30))),
    'C',
  );
  const titles = await stem(
    Array.from({ length: 5_000 }, () => text(5 + Math.floor(random() * 5))),
    'A',
  );
  const [rare] = await stem([`${text(20)} ${rareWord} ${text(10)}`], 'C');
  return { bodies, titles, rare: rare! };
}

function* each<T>(count: number, make: (number: number) => T): Generator<T> {
  for (let number = 1; number <= count; number++) yield make(number);
}

function* pairs(count: number, times: number, make: (number: number, which: number) => unknown[]) {
  const seen = new Set<string>();
  for (let number = 1; number <= count; number++) {
    seen.clear();
    for (let which = 0; which < times; which++) {
      const row = make(number, which);
      const key = row.join(' ');
      if (!seen.has(key)) yield row;
      seen.add(key);
    }
  }
}

/** Each two people once, and nobody with themself. */
function* unlike(
  count: number,
  between: (n: number) => [number, number],
  make: (n: number, one: number, other: number) => unknown[],
) {
  const seen = new Set<string>();
  for (let n = 1; n <= count; n++) {
    const [one, other] = between(n);
    const key = [one, other].sort((a, b) => a - b).join(' ');
    if (one !== other && !seen.has(key)) yield make(n, one, other);
    seen.add(key);
  }
}

const each10 = (from: number) => Array.from({ length: 10 }, (_, index) => personId(from + index));

/** The same for the same number, no two alike. */
function nameOf(n: number): string {
  const word = words[1_000 + (n % 9_000)]!;
  return `${word[0]!.toUpperCase()}${word.slice(1)} ${createHash('md5').update(String(n)).digest('hex').slice(0, 4)}${n}`;
}

import { sql } from 'kysely';
import type { Database, Handle } from '../../platform/db.ts';
import { renderMarkdown } from '../../platform/text.ts';
import { demo } from './demo.ts';

/**
 * What is said in rooms of the demonstration, and between two: who by their place among a group's members, so that each
 * belongs there; minutes ago; words; which message it answers.
 */
const rooms = [
  {
    group: 'Awake at four',
    name: 'The landing light',
    said: [
      [0, 1530, 'Anybody else up? Third waking, and it is not even two.'],
      [1, 1526, 'Here. One asleep on me, one foot asleep under me.'],
      [2, 1519, 'Up too. Tea in the left hand, bottle in the right.'],
      [0, 1515, 'How do you put him down without the whole circus starting again?', 1],
      [
        1,
        1511,
        'Feet first, then bottom, then head, and my hand stays a minute. Works one time in two. What helped *me*: I stopped counting.',
        3,
      ],
      [2, 1507, 'One time in two is a very good average in this house.', 4],
      [0, 41, 'Feet first worked. Twice! I am writing this with two free hands.'],
      [3, 33, 'That is the best thing I have read all night.', 6],
    ],
    signs: [
      [4, 0, 'thanks'],
      [4, 2, 'thanks'],
      [6, 1, 'heart'],
      [6, 2, 'smile'],
    ],
  },
  {
    group: 'After the pager',
    name: 'Tonight on call',
    said: [
      [1, 210, 'Taking over until six. Quiet so far, one disk that grumbles.'],
      [0, 204, 'You have it. I am really going to bed, not “going to bed”.'],
      [1, 202, 'Phone in the other room. We agreed.', 1],
      [
        2,
        25,
        'Second page in an hour. Same alert, nothing behind it. I am starting to dread the sound itself.',
      ],
      [1, 21, 'Want me to take the next one? You can have mine on Thursday.', 3],
    ],
    signs: [[4, 2, 'thanks']],
  },
] as const;

/** Two of a group who talk, and one who would like to: by their places among its members. */
const talks = [
  {
    group: 'Awake at four',
    between: [1, 2],
    said: [
      [1, 4400, 'You wrote that the nights got easier once you two took turns. May I ask how you began?'],
      [
        2,
        4310,
        'Badly! We wrote it on the fridge: odd nights, even nights. And whoever is off sleeps in the small room, no heroics.',
      ],
      [1, 4302, 'No heroics. I am writing that on ours.'],
    ],
    accepted: true,
  },
  {
    group: 'Awake at four',
    between: [3, 0],
    said: [[3, 95, 'I read what you wrote about the first weeks. I am in them. Could we talk a little?']],
    accepted: false,
  },
] as const;

/** Two of a group of whom one listens to the other, by their places; what was said at the beginning; whether it is over. */
const heard = [
  {
    group: 'Awake at four',
    asker: 3,
    listener: 1,
    need: 'Just to be heard. I do not need a plan.',
    know: 'I write slowly, he sleeps on my arm.',
    said: [
      [
        3,
        88,
        'Everybody says it passes. I know it passes. I am just so tired of being the one who knows that.',
      ],
      [1, 84, 'That sounds heavy, and lonely too: being the one who has to know.'],
      [3, 79, 'Lonely, yes. That is the word. My mother rang today and I said all was fine.'],
      [1, 75, 'What would you have said to her, if there were no “fine”?'],
    ],
    over: false,
  },
  {
    group: 'After the pager',
    asker: 2,
    listener: 1,
    need: '',
    know: 'No advice about changing jobs, please.',
    said: [
      [2, 4600, 'I hear the phone in the shower. It is not even in the house then.'],
      [
        1,
        4590,
        'Mine rang in the sea once. What is it like in the moment when you notice that there was nothing?',
      ],
      [2, 4571, 'First relief, then a kind of shame. I had not put it into words before.'],
      [1, 4560, 'Thank you for putting it here.'],
    ],
    over: true,
  },
] as const;

/** What people say of themselves to whom they talk with. */
const limits = [
  {
    group: 'Awake at four',
    person: 1,
    answers: 'At night mostly, one hand free. In the daytime I am slow.',
    cannot: 'No calls, and nothing about medicines.',
  },
] as const;

/** Lets them talk. A group that is not there has no room. */
export async function addDemoRooms(db: Database): Promise<{ rooms: number; messages: number }> {
  return db.asSystem(async (system) => {
    await system.all(sql`select set_config('peerhood.importing', 'on', true)`);
    const added = { rooms: 0, messages: 0 };
    for (const told of rooms) {
      const group = await groupOf(system, told.group);
      if (!group) continue;
      const room = await one(
        system,
        sql`insert into rooms (group_id, name, made_by, made_at)
        values (${group.id}, ${told.name}, ${group.members[0]}, now() - interval '3 days') returning id`,
      );
      const ids = await say(system, room, group, told.said);
      for (const [message, who, kind] of told.signs)
        await system.all(sql`insert into message_reactions (message_id, room_id, group_id, person_id, kind)
          values (${ids[message]}, ${room}, ${group.id}, ${group.members[who]}, ${kind})`);
      added.rooms++;
      added.messages += ids.length;
    }
    for (const told of talks) {
      const group = await groupOf(system, told.group);
      const [asker, asked] = told.between.map((place) => group?.members[place]);
      if (!group || !asker || !asked) continue;
      const room = await one(system, sql`insert into rooms (made_by) values (${asker}) returning id`);
      await system.all(sql`insert into conversations (room_id, asker_id, asked_id, asked_at)
        values (${room}, ${asker}, ${asked}, now() - make_interval(mins => ${told.said[0][1]}))`);
      if (told.accepted)
        await system.all(
          sql`insert into conversation_answers (room_id, person_id, kind) values (${room}, ${asked}, 'accepted')`,
        );
      added.rooms++;
      added.messages += (await say(system, room, { id: null, members: group.members }, told.said)).length;
    }
    for (const told of heard) {
      const group = await groupOf(system, told.group);
      const [asker, listener] = [told.asker, told.listener].map((place) => group?.members[place]);
      if (!group || !asker || !listener) continue;
      await becomeListener(system, listener);
      const begun = sql`now() - make_interval(mins => ${told.said[0][1]})`;
      const room = await one(system, sql`insert into rooms (made_by) values (${asker}) returning id`);
      await system.all(sql`insert into conversations (room_id, asker_id, asked_id, asked_at, kind)
        values (${room}, ${asker}, ${listener}, ${begun}, 'listening')`);
      await system.all(
        sql`insert into conversation_answers (room_id, person_id, kind) values (${room}, ${listener}, 'accepted')`,
      );
      await system.all(sql`insert into listenings
          (room_id, purpose, asker_id, listener_id, began_at, need, know, opened_at, ended_at, ended_as)
        values (${room}, 'support', ${asker}, ${listener}, ${begun}, ${told.need}, ${told.know}, ${begun},
          case when ${told.over} then ${begun} + interval '1 hour' end, case when ${told.over} then 'ended' end)`);
      if (told.over)
        await system.all(sql`insert into listening_reflections (person_id, room_id, feels, words)
          values (${asker}, ${room}, 'better', 'It was good to say it to somebody who has it too.')`);
      added.rooms++;
      added.messages += (await say(system, room, { id: null, members: group.members }, told.said)).length;
    }
    for (const { group: name, person, answers, cannot } of limits) {
      const group = await groupOf(system, name);
      if (group)
        await system.all(sql`insert into own_limits (person_id, answers, cannot)
          values (${group.members[person]}, ${answers}, ${cannot}) on conflict do nothing`);
    }
    return added;
  });
}

/** Somebody who has practised and signed; how long a group knows them the demonstration has said already. */
async function becomeListener(system: Handle, person: string): Promise<void> {
  await system.all(sql`insert into practice_completions (person_id, practice, scenario, done_at)
    select ${person}, practice, 'first', now() - interval '20 days' from unnest(array['listening', 'empathy', 'limits']) practice
    on conflict do nothing`);
  await system.all(sql`insert into listeners (person_id, version, signed_at)
    values (${person}, listeners_agreement(), now() - interval '19 days') on conflict do nothing`);
}

interface Group {
  id: string | null;
  members: string[];
}

async function groupOf(system: Handle, name: string): Promise<Group | undefined> {
  const told = demo.groups.find((group) => group.name === name);
  const found = await system.first(
    sql<{ id: string; members: string[] }>`select g.id, array(select m.person_id from memberships m
        join people p on p.id = m.person_id and p.admitted_at is not null
        where m.group_id = g.id order by m.joined_at, m.person_id limit 6) as members
      from groups g where (g.name, g.sentence) = (${name}, ${told?.sentence ?? ''})`,
  );
  return found && found.members.length >= 4 ? found : undefined;
}

type Said = readonly [who: number, minutesAgo: number, words: string, answers?: number];

async function say(system: Handle, room: string, group: Group, said: readonly Said[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [who, minutes, words, answers] of said)
    ids.push(
      // An id begins with its time: messages stand in the order of their ids.
      await one(
        system,
        sql`insert into messages (id, room_id, group_id, author_id, reply_to, body, html, created_at, words)
        values (uuidv7(make_interval(mins => ${-minutes})), ${room}, ${group.id}, ${group.members[who]},
          ${answers === undefined ? null : ids[answers]}, ${words}, ${renderMarkdown(words)},
          now() - make_interval(mins => ${minutes}),
          message_words(${room}, tsvector_to_array(to_tsvector('simple', unaccent(${words})))))
        returning id`,
      ),
    );
  return ids;
}

async function one(system: Handle, query: ReturnType<typeof sql>): Promise<string> {
  return ((await system.first(query)) as { id: string }).id;
}

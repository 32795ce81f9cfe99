import { sql } from 'kysely';
import type { Database, Handle } from '../../platform/db.ts';
import { renderMarkdown } from '../../platform/text.ts';
import { experiences } from './experiences.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';

/** Who helps in the demonstration: with what, and at which hours of each day. `listens`: practised and signed. */
const helpers = [
  { who: 'morag', forms: ['listener', 'companion'], from: 18, to: 24, listens: true },
  { who: 'adaeze', forms: ['listener', 'answer'], from: 12, to: 23, listens: true },
  { who: 'ivy', forms: ['answer', 'companion'], from: 8, to: 18, listens: false },
  { who: 'tomasz', forms: ['answer', 'companion'], from: 8, to: 23, listens: false },
  { who: 'dale', forms: ['companion', 'answer'], from: 8, to: 23, listens: false },
  { who: 'joaquin', forms: ['answer', 'companion'], from: 18, to: 23, listens: false },
] as const;

interface Told {
  by: string;
  form: 'answer' | 'listener' | 'companion' | 'group' | 'unsure';
  reach: 'peers' | 'one';
  about: string;
  words: string;
  /** Minutes ago, and what happened so many minutes after. */
  ago: number;
  steps: readonly (readonly [state: string, after: number])[];
  brought?: string;
  offers?: readonly { by: string; after: number; words: string; tells: boolean; reported?: string }[];
}

/** What is asked for at the moment, by people who are somewhere in the middle of it. */
const asked: readonly Told[] = [
  {
    by: 'wren',
    form: 'companion',
    reach: 'peers',
    about: 'newborn',
    words:
      'She is five weeks old and I have not slept more than two hours since. I love her. I also sat in the stairwell today and cried. Is there anybody who came out of this?',
    ago: 190,
    steps: [
      ['open', 0],
      ['invited', 1],
      ['offered', 48],
    ],
    offers: [
      {
        by: 'morag',
        after: 48,
        words:
          'I have sat in that stairwell, or one like it. Mine are grown now and still love me. I have time most evenings, and I will not tell you to sleep when the baby sleeps.',
        tells: true,
      },
      {
        by: 'yuki',
        after: 75,
        words: 'Seven weeks here. No wisdom, but I am awake at the same hours, and I would like the company.',
        tells: false,
      },
    ],
  },
  {
    by: 'minh',
    form: 'companion',
    reach: 'one',
    about: 'grief-parent',
    words:
      'It will be a year on Sunday. Everybody at work thinks that I am fine, since I said so. I would like to talk with somebody for whom it was a year once.',
    ago: 25,
    steps: [
      ['open', 0],
      ['invited', 1],
    ],
    brought: 'dale',
  },
  {
    by: 'halima',
    form: 'answer',
    reach: 'peers',
    about: 'dementia-parent',
    words:
      'How do you take the car keys away from somebody who taught you to drive? We have tried hiding them, and it made everything worse.',
    ago: 300,
    steps: [
      ['open', 0],
      ['invited', 2],
      ['willing', 95],
      ['offered', 170],
    ],
    offers: [
      {
        by: 'kilowatt',
        after: 170,
        words:
          'My cousin sells a box that you put under the bonnet, then the car starts only with your phone. I can get you one for half the price. Tell me where you live.',
        tells: false,
        reported:
          'He may mean well. But I asked how others lived through it, and he wants to sell me something.',
      },
    ],
  },
];

/** Lately, and over: how long it took, so that the front door can say it. The words are gone. */
const over = [
  ['lupita', 'answer', 3, 'offered'],
  ['celeste', 'answer', 5, 'offered'],
  ['yeni', 'companion', 6, 'offered'],
  ['fatou', 'listener', 8, 'offered'],
  ['pascale', 'listener', 11, 'offered'],
  ['jun', 'answer', 12, 'offered'],
  ['priya', 'listener', 15, 'offered'],
  ['wiremu', 'companion', 19, 'offered'],
  ['oksana', 'unsure', 22, 'lapsed'],
] as const;
const minutesTaken = [14, 35, 160, 9, 22, 55, 12, 240, 20_160];

/** Lets them ask and answer, where these people are. */
export async function addDemoRequests(db: Database): Promise<{ requests: number }> {
  return db.asSystem(async (system) => {
    const at = await placed(system);
    let requests = 0;
    for (const helper of helpers) if (at.people.has(helper.who)) await help(system, at, helper);
    for (const told of asked) {
      const asker = at.people.get(told.by);
      if (!asker) continue;
      requests++;
      const id = await one(
        system,
        sql`insert into support_requests (asker_id, form, reach, words, html, language, made_at)
        values (${asker}, ${told.form}, ${told.reach}, ${told.words}, ${renderMarkdown(told.words)}, 'en',
          now() - make_interval(mins => ${told.ago})) returning id`,
      );
      const experience = at.experiences.get(told.about);
      if (experience)
        await system.all(
          sql`insert into support_request_experiences (request_id, experience_id) values (${id}, ${experience})`,
        );
      await step(system, id, told.ago, told.steps);
      const brought = told.brought && at.people.get(told.brought);
      if (brought)
        await system.all(sql`insert into support_invitations (request_id, person_id, made_at, until)
          values (${id}, ${brought}, now() - make_interval(mins => ${told.ago - 1}), now() + interval '20 minutes')`);
      for (const { by, after, words, tells, reported } of told.offers ?? []) {
        const peer = at.people.get(by);
        if (!peer) continue;
        const offer = await one(
          system,
          sql`insert into support_offers (request_id, person_id, form, words, html, experience_id, relation, made_at, brought_at)
          select ${id}, ${peer}, ${told.form}, ${words}, ${renderMarkdown(words)}, l.experience_id, l.relation,
            now() - make_interval(mins => ${told.ago - after}), now() - make_interval(mins => ${told.ago - after})
          from (select 1) one left join lived_experiences l
            on ${tells} and l.person_id = ${peer} and l.experience_id = ${experience ?? null}::uuid returning id`,
        );
        if (reported)
          await system.all(sql`insert into reports (subject, offer_id, reporter_id, reason, words, made_at)
            values ('offer', ${offer}, ${asker}, 'unwanted', ${reported}, now() - make_interval(mins => ${told.ago - after - 10}))`);
      }
    }
    for (const [place, [by, form, daysAgo, end]] of over.entries()) {
      const asker = at.people.get(by);
      if (!asker) continue;
      const ago = daysAgo * 1_440;
      const taken = minutesTaken[place]!;
      const id = await one(
        system,
        sql`insert into support_requests (asker_id, form, reach, language, made_at)
        values (${asker}, ${form}, 'peers', 'en', now() - make_interval(mins => ${ago})) returning id`,
      );
      await step(
        system,
        id,
        ago,
        end === 'lapsed'
          ? [
              ['open', 0],
              ['willing', 30],
              ['lapsed', taken],
            ]
          : [
              ['open', 0],
              ['invited', 1],
              ['offered', taken],
              ['met', taken + 15],
              ['ended', taken + 90],
            ],
      );
    }
    return { requests };
  });
}

interface Placed {
  people: Map<string, string>;
  experiences: Map<string, string>;
}

/**
 * Ids of the demonstration's people and experiences, by their keys. A person counts who is in one of its groups: beside real
 * people, somebody may have such a name.
 */
async function placed(system: Handle): Promise<Placed> {
  const found = await system.all(
    sql<{ id: string; name: string }>`select p.id, p.name::text as name from people p
      where p.name = any (${people.map(({ name }) => name)}::citext[]) and exists (
        select 1 from memberships m join groups g on g.id = m.group_id
        where m.person_id = p.id and g.sentence = any (${groups.map(({ sentence }) => sentence)}::text[]))`,
  );
  const named = await system.all(
    sql<{ id: string; name: string }>`select id, name::text as name from experiences
      where name = any (${experiences.map(({ name }) => name)}::citext[])`,
  );
  return { people: byKey(people, found), experiences: byKey(experiences, named) };
}

function byKey(
  told: readonly { key: string; name: string }[],
  found: readonly { id: string; name: string }[],
): Map<string, string> {
  const ids = new Map(found.map(({ id, name }) => [name.toLowerCase(), id]));
  return new Map(
    told.flatMap(({ key, name }) => {
      const id = ids.get(name.toLowerCase());
      return id ? [[key, id] as const] : [];
    }),
  );
}

async function help(system: Handle, at: Placed, { who, forms, from, to, listens }: (typeof helpers)[number]) {
  const person = at.people.get(who)!;
  await system.all(sql`insert into support_helpers (person_id, forms, uses_experiences)
    values (${person}, ${[...forms]}::text[], true) on conflict do nothing`);
  await system.all(sql`insert into support_hours (person_id, weekday, from_minute, to_minute)
    select ${person}, day, ${from * 60}::integer, ${to * 60}::integer from generate_series(1, 7) day on conflict do nothing`);
  if (!listens) return;
  await system.all(sql`insert into practice_completions (person_id, practice, scenario)
    select ${person}, practice, 'demonstration' from unnest(array['listening', 'empathy', 'limits']) practice
    on conflict do nothing`);
  await system.all(sql`insert into listeners (person_id, version) values (${person}, listeners_agreement())
    on conflict do nothing`);
}

async function step(
  system: Handle,
  request: string,
  ago: number,
  steps: readonly (readonly [state: string, after: number])[],
): Promise<void> {
  for (const [place, [state, after]] of steps.entries()) {
    const next = steps[place + 1];
    await system.all(sql`insert into support_states (request_id, state, at, ended_at)
      values (${request}, ${state}, now() - make_interval(mins => ${ago - after}),
        ${next ? sql`now() - make_interval(mins => ${ago - next[1]})` : sql`null`})`);
    await system.all(sql`update support_requests set state = ${state},
        opened_at = case when ${state} = 'willing' then now() - make_interval(mins => ${ago - after}) else opened_at end,
        closed_at = case when ${state} in ('ended', 'lapsed') then now() - make_interval(mins => ${ago - after}) end
      where id = ${request}`);
  }
}

async function one(system: Handle, query: ReturnType<typeof sql>): Promise<string> {
  return ((await system.first(query)) as { id: string }).id;
}

import { describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { text } from './text.ts';
import type { DemoPost, DemoTopic } from './types.ts';

const minutesPerDay = 24 * 60;
const people = new Map(demo.people.map((person) => [person.key, person]));
const groups = new Map(demo.groups.map((group) => [group.key, group]));
const experiences = new Set(demo.experiences.map((experience) => experience.key));
const topics = new Map(demo.topics.flatMap((topic) => (topic.key ? [[topic.key, topic] as const] : [])));
const posts = demo.topics.flatMap((topic) => topic.posts.map((post) => ({ topic, post })));

/** Everything a reader could see, each with a name for the failure message. */
const words: { where: string; said: string }[] = [
  ...Object.entries(demo.place).map(([part, said]) => ({ where: `place ${part}`, said })),
  ...demo.people.map((person) => ({ where: person.key, said: `${person.name} ${person.about ?? ''}` })),
  ...demo.groups.map((group) => ({
    where: group.key,
    said: [group.name, group.sentence, group.agreement, ...group.tags].join('\n'),
  })),
  ...demo.topics.map((topic) => ({
    where: topic.title,
    said: [topic.title, topic.body, topic.edited ?? ''].join('\n'),
  })),
  ...posts.map(({ topic, post }) => ({ where: topic.title, said: `${post.body}\n${post.edited ?? ''}` })),
  ...demo.reports.map((report) => ({ where: `report on ${report.topic}`, said: report.words })),
  ...demo.reports.flatMap(({ topic, settled }) =>
    settled
      ? [
          {
            where: `decision on ${topic}`,
            said: [
              settled.facts,
              settled.answer,
              settled.reversed?.words ?? '',
              settled.reversed?.answer ?? '',
            ].join('\n'),
          },
        ]
      : [],
  ),
  ...demo.removals.map(({ person, rule, facts, appeal }) => ({
    where: `removal of ${person}`,
    said: [rule, facts, appeal.words].join('\n'),
  })),
  { where: 'note', said: demo.duty.note.words },
];

const joinedGroup = (topic: DemoTopic, person: string): number | undefined =>
  groups.get(topic.group)?.members.find((member) => member.person === person)?.joinedDaysAgo;

const postedDaysAgo = (topic: DemoTopic, post: DemoPost): number =>
  topic.daysAgo - post.minutesAfter / minutesPerDay;

const others = (topic: DemoTopic): Set<string> =>
  new Set(
    topic.posts.filter((post) => !post.removed && post.author !== topic.author).map((post) => post.author),
  );

const twice = (list: string[]): string[] => list.filter((entry, index) => list.indexOf(entry) !== index);

describe('keys of the demonstration', () => {
  it('are given once', () => {
    expect(twice(demo.people.map((person) => person.key))).toEqual([]);
    expect(twice(demo.people.map((person) => person.name.toLowerCase()))).toEqual([]);
    expect(twice(demo.groups.map((group) => group.key))).toEqual([]);
    expect(twice(demo.experiences.map((experience) => experience.key))).toEqual([]);
    expect(twice(demo.topics.flatMap((topic) => topic.key ?? []))).toEqual([]);
    for (const group of demo.groups) {
      expect(twice(group.members.map((member) => member.person)), group.key).toEqual([]);
    }
  });

  it('lead to people, groups, experiences, tags and topics that exist', () => {
    const missing = [
      ...demo.people.flatMap((person) => person.experiences.map((own) => own.experience)),
      ...demo.groups.flatMap((group) => group.experiences),
    ].filter((key) => !experiences.has(key));
    expect(missing).toEqual([]);
    for (const person of Object.values(demo.signIn)) expect(people.has(person), person).toBe(true);
    for (const group of demo.groups) {
      const members = group.members.map((member) => member.person);
      for (const member of members) expect(people.has(member), member).toBe(true);
      for (const facilitator of group.facilitators) expect(members, group.key).toContain(facilitator);
    }
    for (const topic of demo.topics) {
      for (const tag of topic.tags) expect(groups.get(topic.group)?.tags, topic.title).toContain(tag);
      if (topic.madeFrom) expect(topics.get(topic.madeFrom)?.resolution, topic.title).toBeDefined();
    }
    for (const { topic, post } of demo.reports) {
      const reported = topics.get(topic);
      expect(reported, topic).toBeDefined();
      if (post !== undefined) expect(reported?.posts[post], topic).toBeDefined();
    }
    for (const { topic, settled } of demo.reports.filter((report) => report.settled)) {
      const facilitators = groups.get(topics.get(topic)!.group)!.facilitators;
      const reviews = people.get(settled!.by)?.role === 'moderator' || facilitators.includes(settled!.by);
      expect(reviews, topic).toBe(true);
    }
    for (const { by, of } of demo.blocks) {
      expect(people.has(by) && people.has(of) && by !== of, `${by} blocks ${of}`).toBe(true);
    }
  });

  it('keep duty with moderators, and appeals with another than decided', () => {
    const moderates = (key: string) => people.get(key)?.role === 'moderator';
    for (const { person } of demo.duty.hours) expect(moderates(person), person).toBe(true);
    expect(moderates(demo.duty.note.by)).toBe(true);
    for (const key of demo.duty.listeners) expect(people.has(key), key).toBe(true);
    for (const { topic, settled } of demo.reports) {
      if (!settled?.reversed) continue;
      expect(moderates(settled.reversed.by), topic).toBe(true);
      expect(settled.reversed.by, topic).not.toBe(settled.by);
    }
    for (const { topic, phrase } of demo.flags) expect(topics.get(topic)!.body).toContain(phrase);
  });

  it('name an experience that somebody has', () => {
    const lived = new Set(demo.people.flatMap((person) => person.experiences.map((own) => own.experience)));
    expect([...experiences].filter((key) => !lived.has(key))).toEqual([]);
  });
});

describe('who was taken out of a group', () => {
  it('was so by one of several who facilitate it, wrote nothing there, is no member, and nobody who visits sits in their seat', () => {
    expect(demo.removals.length).toBeGreaterThan(0);
    for (const { person, group: key, by, daysAgo, appeal } of demo.removals) {
      const group = groups.get(key)!;
      expect(group.facilitators).toContain(by);
      expect(group.facilitators.length).toBeGreaterThan(1);
      expect(group.members.map((member) => member.person)).not.toContain(person);
      const wrote = demo.topics
        .filter((topic) => topic.group === key)
        .flatMap((topic) => [topic.author, ...topic.posts.map((post) => post.author)]);
      expect(wrote).not.toContain(person);
      expect(Object.values(demo.signIn)).not.toContain(person);
      expect(people.get(person)!.joinedDaysAgo).toBeGreaterThan(daysAgo);
      expect(appeal.daysAgo).toBeLessThan(daysAgo);
      // Whoever visits finds it waiting, and not late yet.
      expect(appeal.daysAgo).toBeLessThan(3);
    }
  });
});

describe('who writes', () => {
  it('is a member of the group, at that time', () => {
    const tooEarly = [
      ...demo.topics.map((topic) => ({ topic, author: topic.author, at: topic.daysAgo })),
      ...posts.map(({ topic, post }) => ({ topic, author: post.author, at: postedDaysAgo(topic, post) })),
    ].filter(({ topic, author, at }) => !((joinedGroup(topic, author) ?? -1) >= at));
    expect(tooEarly.map(({ topic, author }) => `${author}: ${topic.title}`)).toEqual([]);
  });

  it('came to the house before the group', () => {
    const before = demo.groups.flatMap((group) =>
      group.members
        .filter(({ person, joinedDaysAgo }) => joinedDaysAgo > (people.get(person)?.joinedDaysAgo ?? 0))
        .map(({ person }) => `${person} in ${group.key}`),
    );
    expect(before).toEqual([]);
  });

  it('is thanked, joined and reported by other members', () => {
    const strangers: string[] = [];
    const check = (topic: DemoTopic, author: string, by: string[] = []) => {
      for (const person of by) {
        if (person === author || joinedGroup(topic, person) === undefined)
          strangers.push(`${person}: ${topic.title}`);
      }
      strangers.push(...twice(by).map((person) => `${person} twice: ${topic.title}`));
    };
    for (const topic of demo.topics) {
      check(topic, topic.author, topic.openingThanks);
      check(topic, topic.author, topic.openingMeToo);
    }
    for (const { topic, post } of posts) {
      check(topic, post.author, post.thanks);
      check(topic, post.author, post.meToo);
    }
    for (const { topic: key, post, reporter } of demo.reports) {
      const topic = topics.get(key)!;
      check(topic, post === undefined ? topic.author : topic.posts[post]!.author, reporter ? [reporter] : []);
    }
    expect(strangers).toEqual([]);
  });
});

describe('time', () => {
  it('runs forward within a topic and stays in the past', () => {
    for (const topic of demo.topics) {
      const minutes = topic.posts.map((post) => post.minutesAfter);
      expect(minutes, topic.title).toEqual(minutes.toSorted((a, b) => a - b));
      for (const post of topic.posts) {
        expect(post.minutesAfter, topic.title).toBeGreaterThan(0);
        expect(postedDaysAgo(topic, post), topic.title).toBeGreaterThan(0);
        if (post.replyTo !== undefined) expect(post.replyTo).toBeLessThan(topic.posts.indexOf(post));
      }
    }
  });

  it('puts reports after what they report', () => {
    for (const { topic: key, post, daysAgo, settled } of demo.reports) {
      const topic = topics.get(key)!;
      const written = post === undefined ? topic.daysAgo : postedDaysAgo(topic, topic.posts[post]!);
      expect(daysAgo, key).toBeLessThan(written);
      expect(daysAgo, key).toBeGreaterThan(0);
      if (!settled) continue;
      expect(settled.daysAgo, key).toBeLessThan(daysAgo);
      if (!settled.reversed) continue;
      expect(settled.reversed.daysAgo, key).toBeLessThan(settled.daysAgo);
      expect(settled.reversed.answeredDaysAgo, key).toBeLessThan(settled.reversed.daysAgo);
    }
    for (const { topic, answeredDaysAgo } of demo.flags)
      expect(answeredDaysAgo, topic).toBeLessThan(topics.get(topic)!.daysAgo);
  });

  it('spans about nine months and is livelier lately', () => {
    const ages = [
      ...demo.topics.map((topic) => topic.daysAgo),
      ...posts.map(({ topic, post }) => postedDaysAgo(topic, post)),
    ];
    expect(Math.max(...ages)).toBeGreaterThan(230);
    expect(Math.max(...ages)).toBeLessThan(280);
    const within = (days: number) => ages.filter((age) => age <= days).length;
    expect(within(60) / 60).toBeGreaterThan(within(240) / 240);
    expect(within(1)).toBeGreaterThan(5);
  });
});

describe('topics', () => {
  const questions = demo.topics.filter((topic) => topic.kind === 'question');

  it('are in each state that one can be in', () => {
    const open = questions.filter((topic) => !topic.resolution);
    expect(open.some((topic) => others(topic).size === 0)).toBe(true);
    expect(open.some((topic) => others(topic).size > 1)).toBe(true);
    for (const resolution of ['accepted', 'resolved', 'let go']) {
      expect(
        questions.some((topic) => topic.resolution === resolution),
        resolution,
      ).toBe(true);
    }
    const fresh = demo.topics.filter((topic) => topic.kind !== 'page' && topic.daysAgo < 3);
    expect(fresh.some((topic) => others(topic).size === 0)).toBe(true);
    expect(fresh.some((topic) => others(topic).size === 1)).toBe(true);
    expect(demo.topics.filter((topic) => topic.kind === 'page').length).toBeGreaterThanOrEqual(6);
  });

  it('carry a resolution and an accepted answer only where that makes sense', () => {
    for (const topic of demo.topics) {
      const accepted = topic.posts.filter((post) => post.accepted);
      if (topic.resolution) expect(topic.kind, topic.title).toBe('question');
      if (topic.kind === 'page') expect(topic.wants, topic.title).toBeUndefined();
      expect(accepted.length, topic.title).toBe(topic.resolution === 'accepted' ? 1 : 0);
      if (topic.reopened) {
        expect([topic.kind, topic.resolution], topic.title).toEqual(['question', undefined]);
        for (const index of [topic.reopened.resolvedAt, topic.reopened.reopenedAt])
          expect(topic.posts[index]?.author, topic.title).toBe(topic.author);
      }
      for (const post of accepted) {
        expect(post.author, topic.title).not.toBe(topic.author);
        expect(post.removed, topic.title).toBeUndefined();
      }
    }
  });

  it('stand in every group, and every sort of post is somewhere', () => {
    for (const group of demo.groups) {
      expect(demo.topics.filter((topic) => topic.group === group.key).length, group.key).toBeGreaterThan(4);
    }
    const visibilities = new Set(demo.groups.map((group) => group.visibility));
    expect([...visibilities].sort()).toEqual(['community', 'hidden', 'private', 'public']);
    expect(posts.some(({ post }) => post.removed)).toBe(true);
    expect(posts.some(({ post }) => post.edited)).toBe(true);
    expect(demo.topics.some((topic) => topic.edited)).toBe(true);
    expect(demo.topics.some((topic) => topic.wants === 'listening')).toBe(true);
  });
});

describe('words', () => {
  it('are written once', () => {
    const said = [...demo.topics.map((topic) => topic.body), ...posts.map(({ post }) => post.body)];
    expect(twice(said)).toEqual([]);
    expect(twice(demo.topics.map((topic) => topic.title))).toEqual([]);
    const openings = said.map((body) => body.split(/\s+/).slice(0, 4).join(' ').toLowerCase());
    expect(twice(openings)).toEqual([]);
  });

  it('hurt nobody: no labels, no amounts, no "committed", no ways', () => {
    const harmful = [
      /commit\w* suicide/i,
      /schizo|psychosis|psychotic|bipolar|borderline/i,
      /\bdose|\boverdos|\d\s*(mg|milligram|kg|kilos?|lbs?|pounds|stone)\b/i,
      /\b(pills|razor|noose|bridge|cutting)\b/i,
      /\b(crazy|insane|nuts|psycho)\b/i,
    ];
    const found = words.flatMap(({ where, said }) =>
      harmful.filter((pattern) => pattern.test(said)).map((pattern) => `${where}: ${pattern}`),
    );
    expect(found).toEqual([]);
  });

  it('are people talking, no brochure', () => {
    const stock = [
      /reach out|safe space|healing journey|you('ve| have) got this|stay strong|hang in there|think positive/i,
      /you are not alone|you're not alone|sending (hugs|love|strength)|everything happens for a reason/i,
      /delve|tapestry|testament to|game.?changer|leverage|seamless|in today's|it's important to note/i,
      /great question|i hope this helps|thanks for sharing|thank you for sharing/i,
      /[\u2013\u2014]/,
    ];
    const found = words.flatMap(({ where, said }) =>
      stock.filter((pattern) => pattern.test(said)).map((pattern) => `${where}: ${pattern}`),
    );
    expect(found).toEqual([]);
  });

  it('name nobody and no place in the hidden group', () => {
    for (const group of demo.groups.filter((each) => each.visibility === 'hidden')) {
      const names = demo.people.map((person) => person.name).filter((name) => name.length > 4);
      for (const topic of demo.topics.filter((each) => each.group === group.key)) {
        const said = [topic.body, ...topic.posts.map((post) => post.body)].join('\n');
        expect(
          names.filter((name) => said.includes(name)),
          topic.title,
        ).toEqual([]);
        expect(said, topic.title).not.toMatch(/\d/);
      }
    }
  });

  it('tell nobody outside who is in a private group', () => {
    for (const group of demo.groups.filter((each) => ['private', 'hidden'].includes(each.visibility))) {
      const names = group.members.flatMap(({ person }) => people.get(person)!.name.split(' '));
      const said = `${group.name} ${group.sentence} ${group.agreement}`.split(/[^\p{L}]+/u);
      const told = names.filter((name) => /^\p{Lu}/u.test(name) && name !== 'Only' && said.includes(name));
      expect(told, group.key).toEqual([]);
    }
  });

  it('keep their paragraphs and lose the indentation of the source', () => {
    expect(text`
      One.

        - two`).toBe('One.\n\n  - two');
    for (const { where, said } of words) {
      expect(said.startsWith(' ') || said.startsWith('\t'), where).toBe(false);
    }
  });
});

import type { Insertable } from 'kysely';
import { expand, today } from '../../duty/compute/rota.ts';
import { addressesFor } from '../../groups/compute/address.ts';
import { consentVersion } from '../../people/policy.ts';
import type { DB } from '../../platform/schema.ts';
import { nameKey, renderMarkdown } from '../../platform/text.ts';
import { wordsOf } from '../../triage/policy.ts';
import { type Seeded, seededBy } from './seeded.ts';
import type {
  Demo,
  DemoFlag,
  DemoGroup,
  DemoHours,
  DemoPerson,
  DemoPost,
  DemoRemoval,
  DemoReport,
  DemoTopic,
} from './types.ts';

/** What is in the place already: the demonstration stands beside it and changes none of it. */
export interface Existing {
  /** Whether people are here. */
  people: boolean;
  /** As `nameKey` gives them. */
  nameKeys: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  /** Ids by name in lower case. */
  experiences: ReadonlyMap<string, string>;
}

/** Finished rows by table; the order of the keys is the one to insert them in. */
export type Rows = { [Table in keyof DB]?: Insertable<DB[Table]>[] };

export interface DemoRows {
  rows: Rows;
  /** Posts to take the words away from, once they are reported. */
  removals: { id: string; at: Date }[];
  /** Every post's words, for the search. */
  texts: { id: string; title: string; html: string }[];
  /** By key. */
  people: ReadonlyMap<string, { id: string; name: string }>;
}

/** Names to try for a person of the demonstration, best first. */
export function namesFor(name: string): string[] {
  return [name, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${name} ${number}`)];
}

/** Addresses to try for a group of the demonstration, best first. */
export function addressesOf(group: DemoGroup, seeded: Seeded): string[] {
  return group.visibility === 'hidden' ? [seeded.letters(group.key, 20)] : addressesFor(group.name);
}

/**
 * The demonstration as rows of the tables. The same seed and moment give the same rows; a seed alone the same
 * but for the times.
 * @param existing what is in the place already
 */
export function demoRows(
  demo: Demo,
  { seed, now, existing }: { seed: number; now: Date; existing: Existing },
): DemoRows {
  const seeded = seededBy(seed);
  const given: Given = { seeded, now, existing };
  const people = new Map(demo.people.map((person) => [person.key, settle(person, given)]));
  const groups = new Map(demo.groups.map((group) => [group.key, found(group, given)]));
  const experiences = new Map(
    demo.experiences.map(({ key, name }) => [
      key,
      existing.experiences.get(name.toLowerCase()) ??
        seeded.id(`experience ${key}`, ago(now, oldestOf(demo) + 1)),
    ]),
  );
  const seats = new Set(Object.values(demo.signIn));
  const world: World = { ...given, people, groups, experiences, seats };
  const topics = demo.topics.map((topic) => write(topic, demo, world));
  const byKey: TopicsByKey = new Map(
    topics.flatMap((topic) => (topic.told.key ? [[topic.told.key, topic] as const] : [])),
  );
  const removed = topics.flatMap((topic) => topic.posts.filter((post) => post.told.removed));

  return {
    rows: {
      ...peopleRows(demo, world, topics),
      ...groupRows(world, topics),
      topics: topics.map((topic) => topicRow(topic, byKey)),
      topic_tags: topics.flatMap(({ id, group, told }) =>
        told.tags.map((tag) => ({ topic_id: id, group_id: group.id, tag })),
      ),
      masks: topics.flatMap((topic) =>
        masked(topic).map(({ id, name }) => ({ id, topic_id: topic.id, group_id: topic.group.id, name })),
      ),
      mask_owners: topics.flatMap((topic) =>
        masked(topic).map(({ id, by }) => ({ mask_id: id, topic_id: topic.id, person_id: by.id })),
      ),
      posts: topics.flatMap((topic) => topic.posts.map((post) => postRow(post, topic))),
      ...pollRows(topics, world),
      pins: topics.flatMap(({ id, group, at, told }) =>
        told.pinned
          ? [
              {
                topic_id: id,
                group_id: group.id,
                made_by: people.get(group.told.facilitators[0]!)!.id,
                made_at: at,
              },
            ]
          : [],
      ),
      post_revisions: topics.flatMap((topic) => revisionRows(topic, world)),
      ...pageRows(topics, byKey, world),
      topic_reads: readRows(topics, world),
      reports: demo.reports.map((report) => reportRow(report, byKey, world)),
      ...withRemovals(demo, decisionRows(demo, byKey, world), world),
      triage_flags: demo.flags.map((flag) => flagRow(flag, byKey, world)),
      ...dutyRows(demo, world),
      audit_waiting: auditRows(demo, byKey, world),
      // With the triggers on: they count what these say.
      resolutions: topics.flatMap((topic) => resolutionRows(topic, world)),
      reactions: topics.flatMap((topic) => reactionRows(topic, world)),
    },
    removals: removed.map(({ id, removedAt }) => ({ id, at: removedAt! })),
    texts: topics.flatMap(({ told, posts }) =>
      posts.map((post) => ({ id: post.id, title: post.opening ? told.title : '', html: post.html })),
    ),
    people,
  };
}

interface Given {
  seeded: Seeded;
  now: Date;
  existing: Existing;
}

interface World extends Given {
  people: ReadonlyMap<string, Person>;
  groups: ReadonlyMap<string, Group>;
  experiences: ReadonlyMap<string, string>;
  /** Keys of the people that visitors of the demonstration sign in as. */
  seats: ReadonlySet<string>;
}

interface Person {
  id: string;
  name: string;
  joined: Date;
  told: DemoPerson;
}

interface Group {
  id: string;
  address: string;
  founded: Date;
  /** Key of the person who was here first. */
  founder: string;
  /** By key of the person. */
  joined: ReadonlyMap<string, Date>;
  told: DemoGroup;
}

interface Topic {
  id: string;
  at: Date;
  group: Group;
  author: Person;
  /** The opening first. */
  posts: Post[];
  told: DemoTopic;
}

interface Post {
  id: string;
  key: string;
  opening: boolean;
  at: Date;
  html: string;
  author: Person;
  /** Of the pseudonym that it stands under. */
  maskId: string | null;
  editedAt: Date | null;
  removedAt: Date | null;
  told: DemoPost;
}

/** Topics that something else points to. */
type TopicsByKey = ReadonlyMap<string, Topic>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ago = (now: Date, days: number) => new Date(now.getTime() - days * DAY);
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE);
const latest = (first: Date, ...others: Date[]) => new Date(Math.max(+first, ...others.map(Number)));
const oldestOf = (demo: Demo) => Math.max(...demo.people.map((person) => person.joinedDaysAgo));

/** Between `least` and `most` minutes after `at`, or, where that is still to come, some time since `at`. */
function soonAfter(at: Date, [least, most]: [number, number], key: string, { seeded, now }: World): Date {
  const chance = seeded.draw(`soon after ${key}`);
  const wished = later(at, least + chance * (most - least));
  return wished < now ? wished : new Date(at.getTime() + chance * (now.getTime() - at.getTime()));
}

function settle(told: DemoPerson, { seeded, now, existing }: Given): Person {
  const joined = ago(now, told.joinedDaysAgo);
  const id = seeded.id(`person ${told.key}`, joined);
  const name = namesFor(told.name).find((each) => !existing.nameKeys.has(nameKey(each)));
  return { id, joined, told, name: name ?? `${told.name} ${seeded.letters(told.key, 6)}` };
}

function found(told: DemoGroup, { seeded, now, existing }: Given): Group {
  const [first] = told.members.toSorted((a, b) => b.joinedDaysAgo - a.joinedDaysAgo);
  const founded = ago(now, first!.joinedDaysAgo);
  return {
    id: seeded.id(`group ${told.key}`, founded),
    address: addressesOf(told, seeded).find((each) => !existing.addresses.has(each))!,
    founded,
    founder: first!.person,
    joined: new Map(told.members.map(({ person, joinedDaysAgo }) => [person, ago(now, joinedDaysAgo)])),
    told,
  };
}

function write(told: DemoTopic, demo: Demo, world: World): Topic {
  const { seeded, now, people, groups } = world;
  const at = ago(now, told.daysAgo);
  const topicKey = `${told.group} ${told.title}`;
  const opening: DemoPost = {
    author: told.author,
    body: told.body,
    minutesAfter: 0,
    ...(told.openingThanks && { thanks: told.openingThanks }),
    ...(told.openingMeToo && { meToo: told.openingMeToo }),
    ...(told.edited !== undefined && { edited: told.edited }),
  };
  const posts = [opening, ...told.posts].map((post, index): Post => {
    const key = `${topicKey} ${index}`;
    const written = later(at, post.minutesAfter);
    return {
      id: seeded.id(`post ${key}`, written),
      key,
      opening: index === 0,
      at: written,
      html: renderMarkdown(post.body),
      author: people.get(post.author)!,
      maskId: post.mask ? seeded.id(`mask ${topicKey} ${post.mask}`, at) : null,
      editedAt: null,
      removedAt: null,
      told: post,
    };
  });
  for (const [index, post] of posts.entries()) {
    if (post.told.edited !== undefined) post.editedAt = editedAt(post, posts, world);
    if (post.told.removed) post.removedAt = removedAt(post, index, told, demo, world);
  }
  return {
    id: seeded.id(`topic ${topicKey}`, at),
    at,
    group: groups.get(told.group)!,
    author: people.get(told.author)!,
    posts,
    told,
  };
}

/** A slip is mended within minutes; an opening once there is more to say in it. */
function editedAt(post: Post, posts: Post[], world: World): Date {
  if (!post.opening) return soonAfter(post.at, [3, 14], `edit ${post.key}`, world);
  const own = posts.findLast((each) => each.author === post.author)!;
  return soonAfter(own.at, [6, 40], `edit ${post.key}`, world);
}

/** After what was reported of it. */
function removedAt(post: Post, index: number, told: DemoTopic, demo: Demo, world: World): Date {
  const reported = demo.reports
    .filter((report) => report.topic === told.key && report.post === index - 1)
    .map((report) => ago(world.now, report.daysAgo));
  return soonAfter(latest(post.at, ...reported), [20, 50], `removal ${post.key}`, world);
}

function peopleRows(demo: Demo, world: World, topics: Topic[]) {
  const { seeded, people, experiences, existing, now } = world;
  const everybody = [...people.values()];
  const said = everybody.filter(({ told }) => told.experiences.length > 0);
  const inPublic = new Set(
    topics
      .filter(({ group }) => group.told.visibility === 'public')
      .flatMap(({ posts }) => posts.map(({ author }) => author)),
  );
  const oldest = ago(now, oldestOf(demo) + 1);
  const newcomer = people.get(demo.signIn.newcomer)!;
  const welcomers = [demo.signIn.facilitator, demo.signIn.member].map((key) => people.get(key)!);
  return {
    people: everybody.map((person) => ({
      id: person.id,
      name: person.name,
      name_key: nameKey(person.name),
      audience: inPublic.has(person) ? 'public' : 'community',
      created_at: person.joined,
      admitted_at: person.joined,
    })),
    profiles: everybody.map(({ id, joined, told }) => ({
      person_id: id,
      about: told.about ?? '',
      about_html: told.about ? renderMarkdown(told.about) : '',
      languages: told.languages,
      changed_at: later(joined, 15),
    })),
    preferences: everybody.map(({ id, told }) => ({ person_id: id, time_zone: told.timeZone })),
    place_roles: everybody
      .filter(({ told }) => told.role)
      .map(({ id, joined, told }) => ({ person_id: id, role: told.role!, given_at: later(joined, 1) })),
    consents: [
      ...everybody.map(({ id, joined, told }) => ({
        id: seeded.id(`adult ${told.key}`, joined),
        person_id: id,
        kind: 'adult',
        version: 1,
        given_at: joined,
      })),
      ...said.map(({ id, joined, told }) => ({
        id: seeded.id(`consent ${told.key}`, later(joined, 5)),
        person_id: id,
        kind: 'lived experience',
        version: consentVersion,
        given_at: later(joined, 5),
      })),
    ],
    experiences: demo.experiences
      .filter(({ name }) => !existing.experiences.has(name.toLowerCase()))
      .map(({ key, name }) => ({ id: experiences.get(key)!, name, made_at: oldest })),
    lived_experiences: said.flatMap(({ id, joined, told }) =>
      told.experiences.map(({ experience, relation, audience }, index) => ({
        person_id: id,
        experience_id: experiences.get(experience)!,
        relation,
        audience: ({ 'only me': 'me', 'my groups': 'groups', 'everyone here': 'everyone' } as const)[
          audience
        ],
        said_at: later(joined, 6 + index),
      })),
    ),
    // The newcomer chose to be announced; who keeps an eye on newcomers was told.
    arrivals: [
      { person_id: newcomer.id, audience: 'everyone' as const, arrived_at: later(newcomer.joined, 30) },
    ],
    pauses: everybody.flatMap(({ id, told }) =>
      told.breakDaysAgo === undefined
        ? []
        : [{ person_id: id, since: ago(now, told.breakDaysAgo), shown: true }],
    ),
    welcomers: welcomers.map(({ id, joined }) => ({ person_id: id, since: later(joined, 3_000) })),
    welcomes: welcomers.map(({ id }) => ({
      newcomer_id: newcomer.id,
      welcomer_id: id,
      told_at: later(newcomer.joined, 30),
    })),
    // Who welcomes has practised enough to listen one to one; the member is at the beginning.
    practice_completions: welcomers.flatMap(({ id, joined }, place) =>
      (place === 0
        ? ['listening/shift', 'listening/baby', 'empathy/chair', 'judgement/slip', 'limits/midnight']
        : ['listening/shift', 'empathy/promotion']
      ).map((exercise, at) => {
        const [practice = '', scenario = ''] = exercise.split('/');
        return { person_id: id, practice, scenario, done_at: later(joined, 4_000 + at * 9) };
      }),
    ),
    blocks: demo.blocks.map(({ by, of, daysAgo }) => ({
      blocker_id: people.get(by)!.id,
      blocked_id: people.get(of)!.id,
      made_at: ago(now, daysAgo),
    })),
  } satisfies Rows;
}

function groupRows(world: World, topics: Topic[]) {
  const { groups, people, experiences } = world;
  const all = [...groups.values()].map((group) => ({
    group,
    topics: topics.filter((topic) => topic.group === group),
  }));
  return {
    groups: all.map(({ group: { id, address, founded, told }, topics }) => ({
      id,
      address,
      name: told.name,
      sentence: told.sentence,
      visibility: told.visibility,
      language: told.language === 'es' ? 'spanish' : 'english',
      reading: told.reading ?? 'careful',
      agreement_version: 1,
      topic_count: topics.length,
      last_post_at: latest(founded, ...topics.flatMap(({ posts }) => posts.map(({ at }) => at))),
      created_at: founded,
    })),
    group_experiences: all.flatMap(({ group }) =>
      group.told.experiences.map((key) => ({ group_id: group.id, experience_id: experiences.get(key)! })),
    ),
    agreements: all.map(({ group: { id, founded, founder, told } }) => ({
      group_id: id,
      version: 1,
      body: told.agreement,
      html: renderMarkdown(told.agreement),
      changed_by: people.get(founder)!.id,
      changed_at: founded,
    })),
    memberships: all.flatMap(({ group }) =>
      [...group.joined].map(([key, joined]) => {
        const facilitates = group.told.facilitators.includes(key);
        return {
          group_id: group.id,
          person_id: people.get(key)!.id,
          role: facilitates ? ('facilitator' as const) : ('member' as const),
          joined_at: joined,
          agreed_version: 1,
          // Who facilitates in the open mostly says so.
          shown_on_profile: facilitates && ['public', 'community'].includes(group.told.visibility),
        };
      }),
    ),
    group_visits: all.flatMap(({ group }) =>
      [...group.joined].map(([key]) => {
        const visit = visitOf(group, key, topics, world);
        return {
          group_id: group.id,
          person_id: people.get(key)!.id,
          visited_at: visit.at,
          previous_visit_at: visit.before,
        };
      }),
    ),
  } satisfies Rows;
}

/**
 * When a member last looked at the group, and when the time before. Whoever the visitor will sit down as was here
 * yesterday; the others within the last days; all of them when they wrote.
 */
function visitOf(group: Group, key: string, topics: Topic[], { seeded, now, seats }: World) {
  const joined = group.joined.get(key)!;
  const chance = seeded.draw(`visit ${group.told.key} ${key}`);
  const wished = ago(now, seats.has(key) ? 0.5 + chance / 2 : 0.1 + 6 * chance ** 2);
  const wrote = topics
    .filter((topic) => topic.group === group)
    .flatMap(({ posts }) => posts.filter(({ author }) => author.told.key === key))
    .map((post) => later(post.at, 2));
  const at = new Date(Math.min(+now, +latest(wished, joined, ...wrote)));
  const before = new Date(+at - DAY * (0.8 + 3 * seeded.draw(`visit before ${group.told.key} ${key}`)));
  return { at, before: before > joined ? before : null };
}

function topicRow({ id, at, group, author, posts, told }: Topic, byKey: TopicsByKey) {
  const replies = posts.slice(1);
  const others = replies.filter((post) => post.author !== author && !post.told.removed);
  return {
    id,
    group_id: group.id,
    kind: told.kind,
    title: told.title,
    author_id: author.id,
    wants: told.wants ?? null,
    about: told.about ?? [],
    created_at: at,
    last_post_at: posts.at(-1)!.at,
    reply_count: replies.filter((post) => !post.told.removed).length,
    replier_count: new Set(others.map((post) => post.author)).size,
    first_reply_at: others[0]?.at ?? null,
    made_from: told.madeFrom ? byKey.get(told.madeFrom)!.id : null,
  };
}

/** The masks of a topic, each once. */
function masked({ posts }: Topic): { id: string; name: string; by: Person }[] {
  const worn = posts.flatMap(({ maskId, told, author }) =>
    maskId ? [[maskId, { id: maskId, name: told.mask!, by: author }] as const] : [],
  );
  return [...new Map(worn).values()];
}

function pollRows(topics: Topic[], { seeded, people }: World) {
  const polled = topics.flatMap((topic) => {
    if (!topic.told.poll) return [];
    const id = seeded.id(`poll ${topic.id}`, topic.at);
    const options = topic.told.poll.options.map((option, place) => ({
      ...option,
      id: seeded.id(`option ${topic.id} ${place}`, topic.at),
      place: place + 1,
    }));
    return [{ id, topic, poll: topic.told.poll, options, of: { poll_id: id, group_id: topic.group.id } }];
  });
  return {
    polls: polled.map(({ id, topic, poll }) => ({
      id,
      post_id: topic.posts[0]!.id,
      topic_id: topic.id,
      group_id: topic.group.id,
      question: poll.question,
      ends_at: later(topic.at, poll.days * 1440),
    })),
    poll_options: polled.flatMap(({ options, of }) =>
      options.map(({ id, place, text }) => ({ ...of, id, place, text })),
    ),
    poll_votes: polled.flatMap(({ options, of }) =>
      options.flatMap(({ id, by }) =>
        by.map((key) => ({ ...of, option_id: id, person_id: people.get(key)!.id })),
      ),
    ),
  };
}

/** What a post replies to. In a question, what its asker says is no answer: it goes to the post before. */
function repliedTo(post: Post, { author, posts, told }: Topic): Post | undefined {
  if (post.told.replyTo !== undefined) return posts[post.told.replyTo + 1];
  const before = posts[posts.indexOf(post) - 1];
  return told.kind === 'question' && post.author === author && before && !before.opening ? before : undefined;
}

function postRow(post: Post, topic: Topic) {
  const { id, group, author } = topic;
  const repliesTo = repliedTo(post, topic);
  const to = post.opening ? undefined : (repliesTo?.author ?? author);
  return {
    id: post.id,
    topic_id: id,
    group_id: group.id,
    author_id: post.told.mask ? null : post.author.id,
    mask_id: post.maskId,
    about: post.opening ? (topic.told.about ?? []) : [],
    opening: post.opening,
    reply_to: repliesTo?.id ?? null,
    to_person_id: to && to !== post.author ? to.id : null,
    body: post.told.body,
    html: post.html,
    created_at: post.at,
    edited_at: post.editedAt,
  };
}

/** What edited posts said before, and what removed ones said. */
function revisionRows({ group, posts, told }: Topic, { seeded }: World) {
  return posts.flatMap((post) => {
    const replacedAt = post.editedAt ?? post.removedAt;
    if (!replacedAt) return [];
    const body = post.told.edited ?? post.told.body;
    return {
      id: seeded.id(`revision ${post.key}`, replacedAt),
      post_id: post.id,
      group_id: group.id,
      withheld: post.removedAt !== null,
      title: post.opening ? told.title : null,
      body,
      html: renderMarkdown(body),
      written_by: post.author.id,
      written_at: post.at,
      replaced_at: replacedAt,
    };
  });
}

/** The making of knowledge pages: their authors were asked, and were willing. */
function pageRows(topics: Topic[], byKey: TopicsByKey, { seeded }: World) {
  const made = topics.flatMap((page) => {
    const question = page.told.madeFrom && byKey.get(page.told.madeFrom);
    if (!question) return [];
    const madeAt = later(page.at, -2 * 24 * 60);
    return { page, question, madeAt, id: seeded.id(`draft ${page.told.title}`, madeAt) };
  });
  return {
    page_drafts: made.map(({ page, question, madeAt, id }) => ({
      id,
      topic_id: question.id,
      group_id: page.group.id,
      title: page.told.title,
      made_by: page.author.id,
      made_at: madeAt,
      page_id: page.id,
    })),
    page_draft_authors: made.flatMap(({ page, question, madeAt, id }) =>
      question.posts
        .filter((post) => post.opening || post.told.accepted)
        .map((post, index) => ({
          draft_id: id,
          post_id: post.id,
          group_id: page.group.id,
          author_id: post.author.id,
          willing: true,
          answered_at: post.author === page.author ? madeAt : later(madeAt, 60 * (index + 3)),
        })),
    ),
  } satisfies Rows;
}

/** Members have read nearly all that was there at their last visit, and always where they wrote. */
function readRows(topics: Topic[], world: World) {
  return topics.flatMap((topic) =>
    [...topic.group.joined.keys()].flatMap((key) => {
      const visit = visitOf(topic.group, key, topics, world).at;
      const wrote = topic.posts.some((post) => post.author.told.key === key);
      const skipped = world.seeded.draw(`skips ${topic.told.group} ${topic.told.title} ${key}`) < 0.06;
      if (topic.at > visit || (skipped && !wrote)) return [];
      return {
        person_id: world.people.get(key)!.id,
        topic_id: topic.id,
        group_id: topic.group.id,
        read_up_to: visit,
      };
    }),
  );
}

function resolutionRows(topic: Topic, world: World): Insertable<DB['resolutions']>[] {
  const { id, group, author, posts, told } = topic;
  const key = `resolution ${told.group} ${told.title}`;
  const row = { topic_id: id, group_id: group.id, made_by: author.id };
  if (told.reopened) {
    const resolvedAt = soonAfter(posts[told.reopened.resolvedAt + 1]!.at, [1, 4], key, world);
    const reopenedAt = soonAfter(posts[told.reopened.reopenedAt + 1]!.at, [1, 4], `${key} reopened`, world);
    const ended = {
      kind: 'resolved',
      post_id: null,
      reopened_by: author.id,
      reopened_at: reopenedAt,
    } as const;
    return [{ ...row, ...ended, id: world.seeded.id(key, resolvedAt), made_at: resolvedAt }];
  }
  if (!told.resolution) return [];
  const accepted = posts.find((post) => post.told.accepted);
  const lastOwn = posts.findLast((post) => post.author === author && !post.opening) ?? posts.at(-1)!;
  const madeAt = soonAfter(latest(lastOwn.at, accepted?.at ?? lastOwn.at), [2, 40], key, world);
  return [
    {
      ...row,
      id: world.seeded.id(key, madeAt),
      kind: told.resolution,
      post_id: accepted?.id ?? null,
      made_at: madeAt,
      reopened_by: null,
      reopened_at: null,
    },
  ];
}

function reactionRows(topic: Topic, world: World) {
  const { group, posts } = topic;
  const thanked = thanksIn(topic, world);
  return posts.flatMap((post) =>
    (['thanks', 'me too'] as const).flatMap((kind) =>
      ((kind === 'thanks' ? thanked.get(post) : post.told.meToo) ?? []).map((key) => ({
        post_id: post.id,
        group_id: group.id,
        person_id: world.people.get(key)!.id,
        kind,
        made_at: soonAfter(
          latest(post.at, group.joined.get(key)!),
          [1, 24 * 60],
          `${kind} ${post.key} ${key}`,
          world,
        ),
      })),
    ),
  );
}

/** Of the thanks under replies, which are told generously, less than half: people forget to say so. */
const THANKED = 0.44;

/**
 * Keys of the people who thank for each post. Under a question the later answers have no more thanks than the
 * earlier ones: answers are ordered by thanks, and these were written to be read in order.
 */
function thanksIn(topic: Topic, { seeded }: World): Map<Post, string[]> {
  const thanked = new Map<Post, string[]>();
  let most = Number.POSITIVE_INFINITY;
  for (const post of topic.posts) {
    const told = post.told.thanks ?? [];
    const answer = topic.told.kind === 'question' && !post.opening && !repliedTo(post, topic);
    const first = answer && most === Number.POSITIVE_INFINITY;
    const kept =
      post.opening || first ? told : told.filter((key) => seeded.draw(`thanks ${post.key} ${key}`) < THANKED);
    const limited = answer && !post.told.accepted ? kept.slice(0, most) : kept;
    if (answer && !post.told.accepted) most = limited.length;
    thanked.set(post, limited);
  }
  return thanked;
}

function reportRow(report: DemoReport, byKey: TopicsByKey, { seeded, now, people }: World) {
  const topic = byKey.get(report.topic)!;
  const madeAt = ago(now, report.daysAgo);
  return {
    id: reportId(report, madeAt, seeded),
    subject: 'post' as const,
    post_id: topic.posts[(report.post ?? -1) + 1]!.id,
    group_id: topic.group.id,
    reporter_id: report.reporter ? people.get(report.reporter)!.id : null,
    reason: report.reason,
    words: report.words,
    made_at: madeAt,
    due_at: later(madeAt, 24 * 60),
    settled_at: report.settled ? ago(now, report.settled.daysAgo) : null,
    settled_by: report.settled ? people.get(report.settled.by)!.id : null,
    outcome: report.settled?.outcome ?? null,
    answer: report.settled?.answer ?? '',
  };
}

const reportId = (report: DemoReport, madeAt: Date, seeded: Seeded) =>
  seeded.id(`report ${report.topic} ${report.reporter ?? 'from outside'}`, madeAt);

/** What was decided about reports, with the reasons; one of them was appealed against, and taken back. */
function decisionRows({ reports }: Demo, byKey: TopicsByKey, { seeded, now, people }: World) {
  const settled = reports.flatMap((report) => {
    if (!report.settled) return [];
    const topic = byKey.get(report.topic)!;
    const at = ago(now, report.settled.daysAgo);
    const { reversed, ...decision } = report.settled;
    return {
      id: seeded.id(`decision ${report.topic}`, at),
      report: reportId(report, ago(now, report.daysAgo), seeded),
      post: topic.posts[(report.post ?? -1) + 1]!,
      group: topic.group,
      by: people.get(decision.by)!.id,
      at,
      decision,
      reversed: reversed && {
        ...reversed,
        by: people.get(reversed.by)!.id,
        madeAt: ago(now, reversed.daysAgo),
        answeredAt: ago(now, reversed.answeredDaysAgo),
      },
    };
  });
  return {
    decisions: settled.map(({ id, report, post, group, by, at, decision, reversed }) => ({
      id,
      report_id: report,
      kind: decision.decision,
      group_id: group.id,
      group_name: null,
      agreed_version: null,
      post_id: post.id,
      person_id: post.author.id,
      made_by: by,
      rule: decision.rule,
      facts: decision.facts,
      made_at: at,
      seen_at: later(at, 90),
      ended_at: reversed?.answeredAt ?? null,
      ended_by: reversed?.by ?? null,
      ended_why: reversed?.answer ?? '',
    })),
    hidings: settled
      .filter(({ decision }) => decision.decision === 'hide')
      .map(({ id, report, post, by, at, reversed }) => ({
        id: seeded.id(`hiding ${post.key}`, at),
        post_id: post.id,
        report_id: report,
        made_by: by,
        made_at: at,
        ended_at: reversed?.answeredAt ?? null,
        ended_by: reversed?.by ?? null,
        decision_id: id,
      })),
    appeals: settled.flatMap(({ id, reversed }) =>
      reversed
        ? {
            id: seeded.id(`appeal ${id}`, reversed.madeAt),
            decision_id: id,
            side: 'person',
            by_person_id: settled.find((each) => each.id === id)!.post.author.id,
            words: reversed.words,
            made_at: reversed.madeAt,
            due_at: later(reversed.madeAt, 3 * 24 * 60),
            settled_at: reversed.answeredAt,
            settled_by: reversed.by,
            outcome: 'reversed' as const,
            answer: reversed.answer,
          }
        : [],
    ),
  } satisfies Rows;
}

/** Beside them, who was taken out of a group without a report: with the notice, and what they say to it. */
function withRemovals(
  { removals }: Demo,
  { decisions, appeals, hidings }: ReturnType<typeof decisionRows>,
  { seeded, now, people, groups }: World,
) {
  const made = removals.map((told) => {
    const at = ago(now, told.daysAgo);
    return {
      told,
      at,
      id: removalId(told, at, seeded),
      group: groups.get(told.group)!,
      person: people.get(told.person)!.id,
      by: people.get(told.by)!.id,
      appealedAt: ago(now, told.appeal.daysAgo),
    };
  });
  return {
    decisions: [
      ...decisions,
      ...made.map(({ told, at, id, group, person, by, appealedAt }) => ({
        id,
        report_id: null,
        kind: 'exclude' as const,
        group_id: group.id,
        group_name: group.told.name,
        agreed_version: 1,
        post_id: null,
        person_id: person,
        made_by: by,
        rule: told.rule,
        facts: told.facts,
        made_at: at,
        seen_at: appealedAt,
        ended_at: null,
        ended_by: null,
        ended_why: '',
      })),
    ],
    hidings,
    appeals: [
      ...appeals,
      ...made.map(({ told, id, person, appealedAt }) => ({
        id: seeded.id(`appeal ${id}`, appealedAt),
        decision_id: id,
        side: 'person',
        by_person_id: person,
        words: told.appeal.words,
        made_at: appealedAt,
        due_at: later(appealedAt, 3 * 24 * 60),
        settled_at: null,
        settled_by: null,
        outcome: null,
        answer: '',
      })),
    ],
    account_notices: made.map(({ at, id, person, by, appealedAt }) => ({
      id: seeded.id(`notice ${id}`, at),
      person_id: person,
      kind: 'taken out of a group',
      by_person_id: by,
      at,
      read_at: appealedAt,
    })),
  } satisfies Rows;
}

const removalId = (told: DemoRemoval, at: Date, seeded: Seeded) =>
  seeded.id(`removal ${told.person} from ${told.group}`, at);

function flagRow(flag: DemoFlag, byKey: TopicsByKey, { seeded, now }: World) {
  const { posts, group, told } = byKey.get(flag.topic)!;
  const [opening] = posts as [Post];
  const words = wordsOf(told.title, told.body);
  const start = words.indexOf(flag.phrase);
  return {
    id: seeded.id(`flag ${flag.topic}`, opening.at),
    post_id: opening.id,
    group_id: group.id,
    author_id: opening.author.id,
    level: flag.level,
    found_by: 'words',
    flagged_words: words,
    hits: [{ start, end: start + flag.phrase.length, rule: flag.rule }],
    made_at: opening.at,
    due_at: later(opening.at, flag.level === 'urgent' ? 60 : 12 * 60),
    answer: flag.answer,
    answered_at: ago(now, flag.answeredDaysAgo),
    expires_at: later(opening.at, 90 * 24 * 60),
  };
}

/** Weekly hours of some weeks past and eight to come, and what the last one left for the next. */
function dutyRows({ duty, reports }: Demo, { seeded, now, people }: World) {
  const within = { from: ago(now, 14), to: ago(now, -56) };
  const keyOf = ({ person, weekday, from }: DemoHours) => `hours ${person} ${weekday} ${from}`;
  const madeAt = ago(now, 60);
  const weekly = duty.hours.map((hours) => ({
    hours,
    person: people.get(hours.person)!,
    id: seeded.id(keyOf(hours), madeAt),
    firstDay: today(madeAt, people.get(hours.person)!.told.timeZone),
  }));
  const latestReport = reports.toSorted((a, b) => a.daysAgo - b.daysAgo)[0]!;
  const writtenAt = ago(now, duty.note.daysAgo);
  return {
    duty_weekly: weekly.map(({ hours, person, id, firstDay }) => ({
      id,
      person_id: person.id,
      weekday: hours.weekday,
      from_time: hours.from,
      to_time: hours.to,
      zone: person.told.timeZone,
      first_day: firstDay,
      made_at: madeAt,
    })),
    duty_hours: weekly.flatMap(({ hours, person, id, firstDay }) => {
      const ahead = expand({ ...hours, zone: person.told.timeZone, firstDay }, within);
      const next = ahead.find(({ span }) => span.from > now);
      return ahead.map((each) => ({
        id: seeded.id(`${keyOf(hours)} ${each.day}`, each.span.from),
        weekly_id: id,
        day: each.day,
        person_id: hours.wanted && each === next ? null : person.id,
        starts_at: each.span.from,
        ends_at: each.span.to,
      }));
    }),
    debrief_listeners: duty.listeners.map((key) => ({ person_id: people.get(key)!.id, since: madeAt })),
    duty_notes: [
      {
        id: seeded.id('note', writtenAt),
        author_id: people.get(duty.note.by)!.id,
        words: duty.note.words.replace(
          '{report}',
          `/reports/${reportId(latestReport, ago(now, latestReport.daysAgo), seeded)}`,
        ),
        written_at: writtenAt,
      },
    ],
  } satisfies Rows;
}

/** What was done with the powers of a role. */
function auditRows(demo: Demo, byKey: TopicsByKey, { seeded, now, people, groups, existing }: World) {
  const organiser = people.get(demo.signIn.organiser)!;
  const given = [...people.values()]
    .filter(({ told }) => told.role)
    .map((person) => {
      // Beside people who were here, whoever runs the server gave these roles, just now.
      const at = existing.people ? now : later(person.joined, 1);
      const began = person === organiser && !existing.people;
      return {
        at,
        actor_id: existing.people ? null : organiser.id,
        verb: began ? 'set the place up' : 'gave a role',
        group_id: null,
        person_id: person.id,
        object_id: null,
        detail: began ? {} : { role: person.told.role! },
      };
    });
  const settled = demo.reports.flatMap((report) => {
    if (!report.settled) return [];
    const at = ago(now, report.settled.daysAgo);
    return {
      at,
      actor_id: people.get(report.settled.by)!.id,
      verb: 'settled a report',
      group_id: byKey.get(report.topic)!.group.id,
      person_id: null,
      object_id: reportId(report, ago(now, report.daysAgo), seeded),
      detail: {},
    };
  });
  const removed = demo.removals.map((told) => {
    const at = ago(now, told.daysAgo);
    return {
      at,
      actor_id: people.get(told.by)!.id,
      verb: 'removed a member',
      group_id: groups.get(told.group)!.id,
      person_id: people.get(told.person)!.id,
      object_id: removalId(told, at, seeded),
      detail: { kind: 'exclude', until: null },
    };
  });
  return [...given, ...settled, ...removed];
}

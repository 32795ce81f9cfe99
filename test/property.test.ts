import { createHash } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../src/platform/db.ts';
import { kinds } from '../src/told.ts';
import { type EmptyPlace, emptyPlace } from './place.ts';

/**
 * The property guard: in random worlds, what each viewer reads from each table is what the few rules below allow,
 * no more and no less. A world is built and looked at in one transaction, and never was.
 */

const visibilities = ['public', 'community', 'private', 'hidden'] as const;
const narrower = (a: number, b: number) => Math.max(a, b);

interface Post {
  id: string;
  topic: string;
  group: number;
  author: number;
  words: string;
  removed: boolean;
  edited: boolean;
}

/** A room of a group, or (group null) a conversation that one asked another for. */
interface Room {
  id: string;
  group: number | null;
  asker: number;
  asked: number;
  heard: boolean;
  answer: 'accepted' | 'declined' | null;
  /** In which whoever was asked listens to whoever asked. */
  listening?: true;
}

/** A note for another listener, and in which conversation it was read then. */
interface Handover {
  id: string;
  room: Room;
  withdrawn: boolean;
  next: Room | null;
}

interface Message {
  id: string;
  room: Room;
  author: number;
  words: string;
  removed: boolean;
  edited: boolean;
}

interface SentFile {
  id: string;
  owner: number;
  /** Null: not sent yet. */
  post: Post | null;
  off: boolean;
}

interface Report {
  id: string;
  post: Post;
  reporter: number;
  settledBy: number | null;
}

interface Decision {
  id: string;
  report: Report;
  inPlace: boolean;
  appeal: { id: string; settledBy: number | null } | null;
}

/** Somebody was taken out of a group. */
interface Removal {
  id: string;
  group: number;
  by: number;
  whom: number;
  /** They are a member again: it was taken back, or they came back by themselves; or another removal took its place. */
  state: 'out' | 'back' | 'ended';
  appeal: { id: string; settledBy: number | null } | null;
}

/** Everything that happened, in plain values: people and groups are numbers. */
interface World {
  groups: { id: string; visibility: number; members: Set<number>; facilitators: Set<number> }[];
  moderators: Set<number>;
  organisers: Set<number>;
  reports: Report[];
  decisions: Decision[];
  removals: Removal[];
  /** Flags of posts, who has taken and who settled them; each with a card of its author's while it is open. */
  flags: { id: string; post: Post; claimedBy: number | null; settledBy: number | null }[];
  duty: {
    hours: { id: string; who: number; now: boolean }[];
    notes: { id: string; who: number; readBy: number | null }[];
    alarms: { id: string; about: number }[];
    /** Troubles with back-ups that last. */
    troubles: string[];
    resting: Set<number>;
    listening: Set<number>;
    debriefs: { id: string; who: number; listener: number | null }[];
  };
  /** Posts drawn to be read. */
  samples: { id: string; post: Post }[];
  posts: Post[];
  /** Replies under a pseudonym, and who wears it. */
  masked: { post: string; mask: string; topic: string; group: number; who: number }[];
  /** Drafts, saved things, filters and exercises, each somebody's own. */
  own: { draft: string; bookmark: string; who: number }[];
  polls: { id: string; topic: string; post: string; group: number; secret: boolean; voters: Set<number> }[];
  pins: { topic: string; group: number }[];
  rooms: Room[];
  messages: Message[];
  /** Signs that people gave to messages; how far they read, and what they muted. */
  signs: { message: Message; who: number }[];
  reads: { room: Room; who: number }[];
  /** Who would like a message to become a topic. */
  wishes: { message: Message; who: number }[];
  handovers: Handover[];
  /** What people noted for themselves after talking; with it that they would keep the words, and how they talk. */
  felt: { id: string; room: Room; who: number }[];
  /** Who said when they answer. */
  limited: Set<number>;
  /** Who signed that they listen, and rests. */
  listens: Set<number>;
  files: SentFile[];
  blocks: Set<string>;
  experiences: Map<string, 'me' | 'groups' | 'everyone'>;
  wrotePublicly: Set<number>;
  /** Who chose to be announced as new, and to whom. */
  arrived: Map<number, 'groups' | 'everyone'>;
  /** Who was told of whom, as somebody who welcomes. */
  welcomes: { newcomer: number; welcomer: number }[];
  /** Who was told of a post, by e-mail too, and lets a device be told. */
  told: { id: string; who: number }[];
  /** How much somebody hears: of a group, or of the topic of a post. */
  levels: { who: number; group: number; topic: string | null; level: 'watch' | 'normal' | 'mute' }[];
  /** Who is named in which post. */
  mentions: { post: Post; whom: number }[];
  /** Entries of “Need help now?”: whether each was taken away. */
  resources: { id: string; away: boolean }[];
  /** Who agreed to which words. */
  agreed: { id: string; who: number; text: string }[];
  /** Looks at reports by somebody with a role, in the log. */
  looks: { by: number; report: Report; group: number }[];
  /** Who asked to go: they are shown to nobody, and see what a visitor sees. */
  going: Set<number>;
  /** Who takes a break, and whether others may know. */
  pausing: Map<number, boolean>;
}

const rules = {
  reads: (world: World, viewer: number | null, group: number) => {
    const { visibility, members } = world.groups[group]!;
    return (
      visibility === 0 || (visibility === 1 && viewer !== null) || (viewer !== null && members.has(viewer))
    );
  },
  lists: (world: World, viewer: number | null, group: number) => {
    const { visibility, members } = world.groups[group]!;
    return visibility === 0 || (viewer !== null && (visibility < 3 || members.has(viewer)));
  },
  /** A room is its members' alone. Of two who talk: both, but for blocks; before that, whoever asked, unless they block. */
  seesRoom: (world: World, viewer: number | null, room: Room) => {
    if (viewer === null) return false;
    if (room.group !== null) return world.groups[room.group]!.members.has(viewer);
    const other = viewer === room.asker ? room.asked : room.asker;
    if (viewer !== room.asker && viewer !== room.asked) return false;
    if (room.answer !== 'accepted' && viewer === room.asker) return !world.blocks.has(`${viewer} ${other}`);
    return (room.answer === 'accepted' || room.heard) && !rules.blocked(world, viewer, other);
  },
  /** Between the two; a note that was taken along also between the next two. */
  readsHandover: (world: World, viewer: number | null, { room, withdrawn, next }: Handover) =>
    (rules.seesRoom(world, viewer, room) && (!withdrawn || viewer === room.asked)) ||
    (next !== null && rules.seesRoom(world, viewer, next)),
  /** Their own, and those of whom they talk with or who ask them to. */
  readsLimits: (world: World, viewer: number | null, whose: number) =>
    viewer === whose ||
    world.rooms.some(
      (room) =>
        room.group === null &&
        [room.asker, room.asked].includes(whose) &&
        rules.seesRoom(world, viewer, room) &&
        (room.answer === 'accepted' || viewer === room.asked),
    ),
  seesArrival: (world: World, viewer: number | null, who: number) =>
    viewer !== null &&
    world.arrived.has(who) &&
    (viewer === who ||
      (!rules.blocked(world, viewer, who) &&
        (world.arrived.get(who) === 'everyone' || rules.shares(world, viewer, who)))),
  blocked: (world: World, a: number, b: number) =>
    world.blocks.has(`${a} ${b}`) || world.blocks.has(`${b} ${a}`),
  /** A search leaves out whom one blocks, but for who facilitates the group. */
  muted: (world: World, viewer: number | null, { author, group }: Post) =>
    world.blocks.has(`${viewer} ${author}`) && !world.groups[group]!.facilitators.has(author),
  shares: (world: World, a: number, b: number) =>
    world.groups.some(({ members }) => members.has(a) && members.has(b)),
  readsFlag: (world: World, viewer: number | null, { post, settledBy }: World['flags'][number]) =>
    viewer !== null &&
    viewer !== post.author &&
    (world.groups[post.group]!.facilitators.has(viewer) ||
      (world.moderators.has(viewer) && (settledBy === null || settledBy === viewer))),
  /** Where the words are; before it is sent, its owner alone. */
  seesFile: (world: World, viewer: number | null, { owner, post, off }: SentFile) =>
    !off && (post ? !post.removed && rules.reads(world, viewer, post.group) : viewer === owner),
  /** Its words are for whoever has taken it; once settled for all who read it. */
  opensFlag: (world: World, viewer: number | null, flag: World['flags'][number]) =>
    rules.readsFlag(world, viewer, flag) && (flag.settledBy !== null || flag.claimedBy === viewer),
  readsNote: (world: World, viewer: number | null, { who, readBy }: World['duty']['notes'][number]) =>
    viewer !== null &&
    (viewer === who ||
      viewer === readBy ||
      (readBy === null &&
        world.moderators.has(viewer) &&
        world.duty.hours.some((hours) => hours.now && hours.who === viewer))),
  /** Between two; while nobody has come, also for those who have time and may listen. */
  readsDebrief: (world: World, viewer: number | null, { who, listener }: World['duty']['debriefs'][number]) =>
    viewer !== null &&
    (viewer === who ||
      viewer === listener ||
      (listener === null &&
        world.duty.listening.has(viewer) &&
        !rules.blocked(world, viewer, who) &&
        (world.moderators.has(viewer) ||
          world.organisers.has(viewer) ||
          world.groups.some(({ facilitators, members }) => facilitators.has(viewer) && members.size >= 5)))),
  readsSample: (world: World, viewer: number | null, { post }: World['samples'][number]) => {
    const { visibility, facilitators } = world.groups[post.group]!;
    const readers = visibility > 1 ? facilitators : world.moderators;
    return viewer !== null && viewer !== post.author && readers.has(viewer);
  },
  /** Whether organisers are asked: all who could read something are parties to it. */
  nobodyElse: (world: World, group: number | null, parties: readonly (number | null)[]) =>
    [...world.moderators, ...(group === null ? [] : world.groups[group]!.facilitators)].every((who) =>
      parties.includes(who),
    ),
  /**
   * Facilitators of the group, and moderators while nobody has decided; organisers where nobody of these is left. Never
   * who wrote it or who reported it.
   */
  reviews: (world: World, viewer: number, { post, reporter, settledBy }: Report) => {
    const parties = [
      post.author,
      reporter,
      ...world.reports
        .filter((other) => other.post === post && other.settledBy === null)
        .map((other) => other.reporter),
    ];
    return (
      viewer !== post.author &&
      viewer !== reporter &&
      (world.groups[post.group]!.facilitators.has(viewer) ||
        (world.moderators.has(viewer) && (settledBy === null || settledBy === viewer)) ||
        (world.organisers.has(viewer) &&
          (settledBy === viewer ||
            (settledBy === null &&
              !parties.includes(viewer) &&
              rules.nobodyElse(world, post.group, parties)))))
    );
  },
  /** Whom a decision is about is told by its statement alone. */
  seesDecision: (world: World, viewer: number, { report, inPlace }: Decision) =>
    viewer !== report.post.author &&
    ((!inPlace && world.groups[report.post.group]!.facilitators.has(viewer)) ||
      (world.moderators.has(viewer) && inPlace) ||
      ((world.moderators.has(viewer) || world.organisers.has(viewer)) && report.settledBy === viewer)),
  /** Others than who decided, whom it is about, and who reported. */
  readsAppeal: (world: World, viewer: number, { report, inPlace, appeal }: Decision) => {
    const parties = [report.settledBy, report.post.author, report.reporter];
    const group = inPlace ? null : report.post.group;
    return (
      appeal?.settledBy === viewer ||
      (appeal?.settledBy === null &&
        !parties.includes(viewer) &&
        (world.moderators.has(viewer) ||
          (group !== null && world.groups[group]!.facilitators.has(viewer)) ||
          (world.organisers.has(viewer) && rules.nobodyElse(world, group, parties))))
    );
  },
  /** As facilitators see what is decided in their group; whoever decided it and organises or moderates, also when they left. */
  seesRemoval: (world: World, viewer: number, { group, by, whom }: Removal) =>
    viewer !== whom &&
    (world.groups[group]!.facilitators.has(viewer) ||
      (by === viewer && (world.organisers.has(viewer) || world.moderators.has(viewer)))),
  /** Others than whoever removed them, now or before, and whom it is about. */
  readsAppealOfRemoval: (world: World, viewer: number, removal: Removal) => {
    const { group, whom, appeal } = removal;
    const before = world.removals.filter((other) => other.whom === whom && other.state === 'ended');
    const parties = [whom, removal.by, ...before.map(({ by }) => by)];
    return (
      appeal?.settledBy === viewer ||
      (appeal?.settledBy === null &&
        !parties.includes(viewer) &&
        (world.moderators.has(viewer) ||
          world.groups[group]!.facilitators.has(viewer) ||
          (world.organisers.has(viewer) && rules.nobodyElse(world, group, parties))))
    );
  },
};

const people = 5;
const person = fc.nat(people - 1);
const index = fc.nat(30);
const removalStep = fc.oneof(
  fc.record({ does: fc.constant('take out' as const), who: person, at: index, whom: person }),
  fc.record({ does: fc.constant('let back' as const), who: person, at: index }),
  fc.record({ does: fc.constant('come back' as const), at: index }),
  fc.record({ does: fc.constant('ask back' as const), at: index, answeredBy: fc.option(person) }),
);
const flagStep = fc.record({
  does: fc.constant('flag' as const),
  at: index,
  claimed: fc.option(person, { freq: 2 }),
  settled: fc.option(person, { freq: 1 }),
});
const step = fc.oneof(
  fc.record({ does: fc.constant('found' as const), who: person, visibility: fc.nat(3) }),
  fc.record({ does: fc.constant('join' as const), who: person, at: index }),
  fc.record({ does: fc.constant('leave' as const), who: person, at: index }),
  fc.record({ does: fc.constant('open' as const), who: person, at: index }),
  fc.record({ does: fc.constant('reply' as const), who: person, at: index }),
  fc.record({ does: fc.constant('edit' as const), at: index }),
  fc.record({ does: fc.constant('remove' as const), who: person, at: index }),
  fc.record({ does: fc.constant('restore' as const), at: index }),
  fc.record({
    does: fc.constant('upload' as const),
    who: person,
    at: index,
    sends: fc.boolean(),
    off: fc.boolean(),
  }),
  fc.record({ does: fc.constant('narrow' as const), at: index, visibility: fc.nat(3) }),
  fc.record({ does: fc.constant('block' as const), who: person, whom: person }),
  fc.record({
    does: fc.constant('say' as const),
    who: person,
    audience: fc.constantFrom('me' as const, 'groups' as const, 'everyone' as const),
  }),
  fc.record({ does: fc.constant('make room' as const), at: index }),
  fc.record({ does: fc.constant('ask' as const), who: person, whom: person }),
  fc.record({
    does: fc.constant('answer' as const),
    at: index,
    answer: fc.constantFrom('accepted' as const, 'accepted' as const, 'declined' as const),
  }),
  fc.record({ does: fc.constant('speak' as const), who: person, at: index }),
  fc.record({ does: fc.constant('speak' as const), who: person, at: index }),
  fc.record({ does: fc.constant('change words' as const), at: index }),
  fc.record({ does: fc.constant('unsay' as const), who: person, at: index }),
  fc.record({ does: fc.constant('sign' as const), who: person, at: index }),
  fc.record({ does: fc.constant('mark' as const), who: person, at: index }),
  fc.record({ does: fc.constant('wish' as const), who: person, at: index }),
  fc.record({ does: fc.constant('be listened to' as const), who: person, whom: person }),
  fc.record({
    does: fc.constant('hand over' as const),
    at: index,
    to: fc.option(person),
    withdrawn: fc.boolean(),
  }),
  fc.record({ does: fc.constant('end talking' as const), who: person, at: index, quiet: fc.boolean() }),
  fc.record({ does: fc.constant('say what one can do' as const), who: person }),
  fc.record({ does: fc.constant('sign to listen' as const), who: person }),
  fc.record({
    does: fc.constant('arrive' as const),
    who: person,
    to: fc.constantFrom('groups' as const, 'everyone' as const),
  }),
  fc.record({ does: fc.constant('welcome' as const), who: person }),
  fc.record({ does: fc.constant('wear a mask' as const), who: person, at: index }),
  fc.record({ does: fc.constant('keep' as const), who: person, at: index }),
  fc.record({ does: fc.constant('vote' as const), who: person, at: index, secret: fc.boolean() }),
  fc.record({ does: fc.constant('pin' as const), at: index }),
  fc.record({ does: fc.constant('move' as const), at: index, to: index }),
  fc.record({ does: fc.constant('go' as const), who: person }),
  fc.record({ does: fc.constant('take a break' as const), who: person, shown: fc.boolean() }),
  fc.record({ does: fc.constant('list help' as const), away: fc.boolean() }),
  fc.record({ does: fc.constant('agree' as const), who: person, version: fc.nat(2) }),
  fc.record({ does: fc.constant('look at' as const), who: person, at: index }),
  fc.record({ does: fc.constant('appoint' as const), who: person }),
  fc.record({ does: fc.constant('organise' as const), who: person }),
  flagStep,
  fc.record({ does: fc.constant('report' as const), who: person, at: index }),
  fc.record({ does: fc.constant('report' as const), who: person, at: index }),
  fc.record({ does: fc.constant('decide' as const), who: person, at: index, inPlace: fc.boolean() }),
  fc.record({ does: fc.constant('appeal' as const), at: index, answeredBy: fc.option(person) }),
  fc.record({ does: fc.constant('draw' as const), at: index }),
  fc.record({ does: fc.constant('keep hours' as const), who: person, now: fc.boolean() }),
  fc.record({ does: fc.constant('leave a note' as const), who: person, readBy: fc.option(person) }),
  fc.record({ does: fc.constant('alarm' as const), about: person }),
  fc.record({ does: fc.constant('miss a back-up' as const), over: fc.boolean() }),
  fc.record({ does: fc.constant('rest' as const), who: person }),
  fc.record({ does: fc.constant('listen' as const), who: person }),
  fc.record({ does: fc.constant('talk' as const), who: person, listener: fc.option(person) }),
  removalStep,
);
/** What makes people hear of things. */
const tellingStep = fc.oneof(
  fc.record({ does: fc.constant('tell' as const), who: person, at: index }),
  fc.record({
    does: fc.constant('hear' as const),
    who: person,
    at: index,
    ofTopic: fc.boolean(),
    level: fc.constantFrom('watch' as const, 'normal' as const, 'mute' as const),
  }),
  fc.record({ does: fc.constant('name' as const), at: index, whom: person }),
);
type TellingStep = typeof tellingStep extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What happens at the front door. */
const supportStep = fc.oneof(
  fc.record({ does: fc.constant('help' as const), who: person, helps: fc.nat(3).map((n) => n > 0) }),
  fc.record({
    does: fc.constant('seek' as const),
    who: person,
    at: index,
    reach: fc.constantFrom('group' as const, 'peers' as const, 'one' as const),
  }),
  fc.record({
    does: fc.constant('seek' as const),
    who: person,
    at: index,
    reach: fc.constantFrom('group' as const, 'peers' as const),
  }),
  fc.record({ does: fc.constant('bring' as const), at: index, whom: person }),
  fc.record({ does: fc.constant('bring' as const), at: index, whom: person }),
  fc.record({ does: fc.constant('time out' as const), at: index }),
  fc.record({ does: fc.constant('open up' as const), at: index }),
  fc.record({ does: fc.constant('offer' as const), at: index, who: person, harms: fc.boolean() }),
  fc.record({ does: fc.constant('look' as const), at: index, whose: person, fine: fc.boolean() }),
  fc.record({ does: fc.constant('pass' as const), at: index, who: person }),
  fc.record({ does: fc.constant('choose' as const), at: index, who: person }),
  fc.record({ does: fc.constant('end it' as const), at: index }),
  fc.record({ does: fc.constant('avoid' as const), who: person, whom: person }),
);
/** So that there are people whom something may be for. */
const whoHelps: (Step | SupportStep)[] = [
  { does: 'found', who: 0, visibility: 2 },
  ...[0, 1, 2].flatMap((who): (Step | SupportStep)[] => [
    { does: 'join', who, at: 0 },
    { does: 'say', who, audience: 'me' },
    { does: 'help', who, helps: true },
  ]),
];
const supportSteps = new Set<string>([
  'help',
  'seek',
  'bring',
  'time out',
  'open up',
  'offer',
  'look',
  'pass',
  'choose',
  'end it',
  'avoid',
]);
type SupportStep = typeof supportStep extends fc.Arbitrary<infer T> ? T : never;

/** What happens beside, while pages are open. */
const liveStep = fc.oneof(
  fc.record({ does: fc.constant('sign out' as const), who: person }),
  fc.record({ does: fc.constant('pause' as const), who: person, readsOn: fc.boolean(), over: fc.boolean() }),
  fc.record({ does: fc.constant('be here' as const), who: person, at: index, inList: fc.boolean() }),
  fc.record({ does: fc.constant('name' as const), at: index }),
);

let place: EmptyPlace;
let client: pg.Client;
let ids: string[];
let sessions: string[];
/** By which each enters, in hex. */
let tokens: string[];
let experience: string;

beforeAll(async () => {
  place = await emptyPlace();
  client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  ids = [];
  sessions = [];
  tokens = [];
  for (let number = 0; number < people; number++) {
    const name = `Person${'ABCDE'[number]}`;
    ids.push(
      await one('insert into people (name, name_key, admitted_at) values ($1, $2, now()) returning id', [
        name,
        name,
      ]),
    );
    await client.query('insert into profiles (person_id) values ($1)', [ids[number]]);
    sessions.push(
      await one(
        "insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day') returning id",
        [ids[number], Buffer.from(name)],
      ),
    );
    tokens.push(Buffer.from(name).toString('hex'));
    await client.query("insert into consents (person_id, kind, version) values ($1, 'lived experience', 1)", [
      ids[number],
    ]);
  }
  experience = await one("insert into experiences (name) values ('Night shifts') returning id", []);
});
afterAll(async () => {
  await client.end();
  await place.drop();
});

const runs = Number(process.env.PEERHOOD_LONG ? 2000 : 60);

test(`in ${runs} random worlds every viewer reads what the rules allow, no more and no less`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await client.query('begin');
      try {
        const world = emptyWorld();
        for (const each of steps) await take(world, each);
        for (const viewer of [null, ...ids.keys()]) await look(world, viewer);
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: runs, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_122 }) },
  );
}, 1_200_000);

/** So much has to come together for an appeal that these worlds begin with people who talk to each other. */
const told: Step[] = [
  { does: 'found', who: 0, visibility: 2 },
  { does: 'found', who: 1, visibility: 1 },
  ...[1, 2, 3].map((who) => ({ does: 'join' as const, who, at: 0 })),
  ...[0, 1, 2, 3, 4].map((who) => ({ does: 'open' as const, who, at: who % 2 })),
  { does: 'appoint', who: 2 },
];
const afterwards = fc.oneof(
  fc.record({ does: fc.constant('report' as const), who: person, at: index }),
  fc.record({ does: fc.constant('decide' as const), who: person, at: index, inPlace: fc.boolean() }),
  fc.record({ does: fc.constant('appeal' as const), at: index, answeredBy: fc.option(person) }),
  fc.record({ does: fc.constant('appoint' as const), who: person }),
  fc.record({ does: fc.constant('organise' as const), who: person }),
  fc.record({ does: fc.constant('leave' as const), who: person, at: index }),
  flagStep,
);
/** In worlds where two run a group each, and all others are in both. */
const inBoth: Step[] = [
  { does: 'found', who: 0, visibility: 2 },
  { does: 'found', who: 1, visibility: 3 },
  ...[0, 1].flatMap((at) => [0, 1, 2, 3, 4].map((who) => ({ does: 'join' as const, who, at }))),
  ...[0, 1, 2, 3, 4].map((who) => ({ does: 'open' as const, who, at: who % 2 })),
  { does: 'appoint', who: 2 },
];
const outAndBack = fc.oneof(
  ...[0, 1].flatMap((who) => [
    fc.record({
      does: fc.constant('take out' as const),
      who: fc.constant(who),
      at: fc.constant(who),
      whom: person,
    }),
    fc.record({ does: fc.constant('let back' as const), who: fc.constant(who), at: index }),
  ]),
  fc.record({ does: fc.constant('come back' as const), at: index }),
  fc.record({ does: fc.constant('ask back' as const), at: index, answeredBy: fc.option(person) }),
  fc.record({ does: fc.constant('leave' as const), who: fc.integer({ min: 2, max: 4 }), at: fc.nat(1) }),
  fc.record({ does: fc.constant('appoint' as const), who: person }),
  fc.record({ does: fc.constant('organise' as const), who: person }),
  removalStep,
);

test('and so in worlds where much is reported, decided and appealed', async () => {
  let appeals = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(afterwards, { minLength: 15, maxLength: 40 }), async (steps) => {
      await client.query('begin');
      try {
        const world = emptyWorld();
        for (const each of [...told, ...steps]) await take(world, each);
        appeals += world.decisions.filter(({ appeal }) => appeal).length;
        for (const viewer of [null, ...ids.keys()]) await look(world, viewer);
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: runs / 2, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_122 }) },
  );
  expect(appeals).toBeGreaterThan(runs / 4);
}, 1_200_000);

test('and so in worlds where people are taken out of groups, come back, are let back and ask for another look', async () => {
  const removals = { out: 0, back: 0, ended: 0, appealed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(outAndBack, { minLength: 15, maxLength: 40 }), async (steps) => {
      await client.query('begin');
      try {
        const world = emptyWorld();
        for (const each of [...inBoth, ...steps]) await take(world, each);
        for (const { state, appeal } of world.removals) {
          removals[state]++;
          if (appeal) removals.appealed++;
        }
        for (const viewer of [null, ...ids.keys()]) await look(world, viewer);
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: runs / 2, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_122 }) },
  );
  for (const [state, count] of Object.entries(removals)) expect(count, state).toBeGreaterThan(runs / 6);
}, 1_200_000);

test('and open streams go on for exactly those who may read on, and count and name whom they may', async () => {
  let [ended, went, named] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(step, liveStep, liveStep), { minLength: 10, maxLength: 60 }),
      async (steps) => {
        await client.query('begin');
        try {
          const world = emptyWorld();
          const live: LiveWorld = { out: new Set(), barred: new Set(), here: [], named: new Set() };
          for (const each of [...told, ...steps]) {
            if (['sign out', 'pause', 'be here', 'name'].includes(each.does))
              await takeLive(world, live, each as LiveStep);
            else await take(world, each as Step);
            if (each.does === 'move') {
              // Who had it open is not there any more, until their page has asked again.
              const { rows } = await client.query<{ of_id: string }>('select of_id from presences');
              live.here = live.here.filter(({ of }) => rows.some(({ of_id }) => of_id === of));
            }
          }
          const found = await lookLive(world, live);
          ended += found.ended;
          went += found.went;
          named += found.named;
        } finally {
          await client.query('rollback');
        }
      },
    ),
    { numRuns: runs, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_122 }) },
  );
  // Worlds in which nothing is at stake would prove nothing.
  for (const count of [ended, went, named]) expect(count).toBeGreaterThan(runs);
}, 1_200_000);

test('and exactly those are told of a post whom it concerns, who may read it and want to hear of it', async () => {
  let [heard, kept] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(step, tellingStep, tellingStep), { minLength: 10, maxLength: 60 }),
      async (steps) => {
        await client.query('begin');
        try {
          const world = emptyWorld();
          for (const each of [...told, ...steps]) {
            if (['tell', 'hear', 'name'].includes(each.does)) await takeTelling(world, each as TellingStep);
            else await take(world, each as Step);
          }
          for (const viewer of [null, ...ids.keys()]) await lookTold(world, viewer);
          const found = await lookTelling(world);
          heard += found.told;
          kept += found.kept;
        } finally {
          await client.query('rollback');
        }
      },
    ),
    { numRuns: runs, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_122 }) },
  );
  // Worlds in which nobody is told, or from nobody anything is kept, would prove nothing.
  for (const count of [heard, kept]) expect(count).toBeGreaterThan(runs);
}, 1_200_000);

test('and a request for support is read by whoever asked and by those it reached, and by nobody by rank', async () => {
  let [others, kept] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(step, supportStep, supportStep, supportStep), { minLength: 10, maxLength: 60 }),
      async (steps) => {
        await client.query('begin');
        try {
          const world = emptyWorld();
          const front: Front = { requests: [], helpers: new Set(), avoided: new Set() };
          for (const each of [...told, ...whoHelps, ...steps]) {
            if (supportSteps.has(each.does)) await takeSupport(world, front, each as SupportStep);
            else await take(world, each as Step);
            part(world, front);
          }
          for (const viewer of [null, ...ids.keys()]) {
            const found = await lookSupport(world, front, viewer);
            others += found.others;
            kept += found.kept;
          }
        } finally {
          await client.query('rollback');
        }
      },
    ),
    { numRuns: runs, ...(process.env.PEERHOOD_LONG ? {} : { seed: 20_261_128 }) },
  );
  // Worlds in which requests reach nobody, or everybody, would prove nothing.
  for (const count of [others, kept]) expect(count).toBeGreaterThan(runs / 2);
}, 1_200_000);

test('the guard would notice: with requests or offers that roles or bystanders read, some world differs', async () => {
  for (const [table, allowed] of [
    ['support_requests', '(select is_moderator())'],
    ['support_offers', 'ended_at is null'],
    ['support_invitations', 'true'],
    ['support_states', 'true'],
  ]) {
    await client.query('begin');
    await client.query(`create policy careless on ${table} for select to peerhood_viewer using (${allowed})`);
    const world = emptyWorld();
    const front: Front = { requests: [], helpers: new Set(), avoided: new Set() };
    await take(world, { does: 'say', who: 1, audience: 'me' });
    await take(world, { does: 'appoint', who: 2 });
    await takeSupport(world, front, { does: 'help', who: 1, helps: true });
    await takeSupport(world, front, { does: 'seek', who: 0, at: 0, reach: 'one' });
    await takeSupport(world, front, { does: 'bring', at: 0, whom: 1 });
    await takeSupport(world, front, { does: 'offer', at: 0, who: 1, harms: false });
    await expect(lookSupport(world, front, 2), table).rejects.toThrow();
    await client.query('rollback');
  }
  // Nor what is kept back by whoever it was for.
  await client.query('begin');
  const mine = 'exists (select 1 from support_requests r where r.id = request_id and r.asker_id = viewer())';
  await client.query(
    `create policy careless on support_offers for select to peerhood_viewer using (${mine})`,
  );
  const world = emptyWorld();
  const front: Front = { requests: [], helpers: new Set(), avoided: new Set() };
  await take(world, { does: 'say', who: 1, audience: 'me' });
  await takeSupport(world, front, { does: 'help', who: 1, helps: true });
  await takeSupport(world, front, { does: 'seek', who: 0, at: 0, reach: 'one' });
  await takeSupport(world, front, { does: 'bring', at: 0, whom: 1 });
  await takeSupport(world, front, { does: 'offer', at: 0, who: 1, harms: true });
  await expect(lookSupport(world, front, 0)).rejects.toThrow();
  await client.query('rollback');
});

test('the guard would notice: with a way of reading that asks nobody, somebody is told too much', async () => {
  await client.query('begin');
  await client.query('create policy careless on posts for select to peerhood_viewer using (true)');
  await client.query('create policy careless on topics for select to peerhood_viewer using (true)');
  await client.query('create policy careless on groups for select to peerhood_viewer using (true)');
  const world = emptyWorld();
  await take(world, { does: 'found', who: 0, visibility: 2 });
  await take(world, { does: 'join', who: 1, at: 0 });
  await take(world, { does: 'open', who: 1, at: 0 });
  await takeTelling(world, { does: 'hear', who: 1, at: 0, ofTopic: false, level: 'watch' });
  await take(world, { does: 'reply', who: 0, at: 0 });
  await take(world, { does: 'leave', who: 1, at: 0 });
  await expect(lookTelling(world)).rejects.toThrow();
  await client.query('rollback');
});

test('the guard would notice: with one policy gone, some world differs', async () => {
  await client.query('begin');
  await client.query('create policy careless on posts for select to peerhood_viewer using (true)');
  const world = emptyWorld();
  await take(world, { does: 'found', who: 0, visibility: 2 });
  await take(world, { does: 'open', who: 0, at: 0 });
  await expect(look(world, 1)).rejects.toThrow();
  await client.query('rollback');
});

test('the guard would notice: with a removal that leaves somebody in, or that bystanders read, some world differs', async () => {
  for (const [careless, looker] of [
    [
      'insert into memberships (group_id, person_id) select g.id, p.id from groups g, people p where p.name = $$PersonB$$',
      1,
    ],
    ["create policy careless on decisions for select to peerhood_viewer using (kind = 'exclude')", 2],
    ['create policy careless on appeals for select to peerhood_viewer using (true)', 1],
  ] as const) {
    await client.query('begin');
    const world = emptyWorld();
    await take(world, { does: 'found', who: 0, visibility: 3 });
    await take(world, { does: 'join', who: 1, at: 0 });
    await take(world, { does: 'take out', who: 0, at: 0, whom: 1 });
    await take(world, { does: 'ask back', at: 0, answeredBy: null });
    await look(world, looker);
    await client.query('reset role');
    await client.query(careless);
    await expect(look(world, looker), careless).rejects.toThrow();
    await client.query('rollback');
  }
});

type LiveStep = typeof liveStep extends fc.Arbitrary<infer T> ? T : never;

interface LiveWorld {
  /** Whose session is over, and who may not enter the place. */
  out: Set<number>;
  barred: Set<number>;
  /** Whose streams are open, on a topic or on a group's list. */
  here: { who: number; of: string; group: number }[];
  /** Groups that chose to name their members. */
  named: Set<number>;
}

test('the guard would notice: with rooms or requests that anybody reads, some world differs', async () => {
  for (const [table, allowed] of [
    ['messages', 'true'],
    ['conversation_answers', 'true'],
    ['rooms', 'group_id is null'],
  ]) {
    await client.query('begin');
    await client.query(`create policy careless on ${table} for select to peerhood_viewer using (${allowed})`);
    const world = emptyWorld();
    await take(world, { does: 'ask', who: 0, whom: 1 });
    await take(world, { does: 'answer', at: 0, answer: 'declined' });
    await expect(look(world, table === 'conversation_answers' ? 0 : 2), table).rejects.toThrow();
    await client.query('rollback');
  }
});

test('the guard would notice: with streams that nobody asks about, some world differs', async () => {
  await client.query('begin');
  await client.query(
    `create or replace function live_sight(of_ids uuid[], session_ids uuid[]) returns setof integer language sql stable
     as 'select generate_series(1, cardinality(of_ids))'`,
  );
  const world = emptyWorld();
  await take(world, { does: 'found', who: 0, visibility: 2 });
  const live: LiveWorld = { out: new Set(), barred: new Set(), here: [], named: new Set() };
  await expect(lookLive(world, live)).rejects.toThrow();
  await client.query('rollback');
});

async function takeTelling(world: World, happened: TellingStep): Promise<void> {
  const post = pick(world.posts, happened.at);
  if (!post) return;
  const group = world.groups[post.group]!.id;
  switch (happened.does) {
    case 'tell': {
      const { who } = happened;
      if (world.told.some((each) => each.who === who)) return;
      const id = await one(
        `insert into notifications (person_id, kind, subject_id, thread_id, happened_at) values ($1, 'reply', $2, $2, now())
         returning id`,
        [ids[who], post.id],
      );
      await client.query("insert into mail_addresses (person_id, address) values ($1, 'a@b.example')", [
        ids[who],
      ]);
      await client.query('insert into notification_settings (person_id) values ($1)', [ids[who]]);
      await client.query(
        "insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth) values ($1, $2, gen_random_uuid()::text, 'k', 'a')",
        [ids[who], sessions[who]],
      );
      await client.query("insert into outbox (person_id, kind) values ($1, 'notice'), ($1, 'confirmation')", [
        ids[who],
      ]);
      world.told.push({ id, who });
      return;
    }
    case 'hear': {
      const { who, level, ofTopic } = happened;
      const topic = ofTopic ? await one('select topic_id as id from posts where id = $1', [post.id]) : null;
      const same = (each: World['levels'][number]) =>
        each.who === who && each.topic === topic && (topic !== null || each.group === post.group);
      if (world.levels.some(same)) return;
      if (topic)
        await client.query(
          'insert into topic_levels (person_id, topic_id, group_id, level) values ($1, $2, $3, $4)',
          [ids[who], topic, group, level],
        );
      else
        await client.query('insert into group_levels (person_id, group_id, level) values ($1, $2, $3)', [
          ids[who],
          group,
          level,
        ]);
      world.levels.push({ who, group: post.group, topic, level });
      return;
    }
    case 'name': {
      const { whom } = happened;
      if (world.mentions.some((each) => each.post === post && each.whom === whom)) return;
      await client.query('insert into mentions (post_id, group_id, person_id) values ($1, $2, $3)', [
        post.id,
        group,
        ids[whom],
      ]);
      world.mentions.push({ post, whom });
      return;
    }
  }
}

/** One's own, and nobody else's; whom a post names those see who may read it. */
async function lookTold(world: World, looker: number | null): Promise<void> {
  await client.query('select set_sight($1)', [looker === null ? null : ids[looker]]);
  const viewer = looker !== null && world.going.has(looker) ? null : looker;
  await client.query('set local role peerhood_viewer');
  const own = <T extends { who: number }>(list: readonly T[]) => list.filter(({ who }) => who === viewer);
  const rows = async (sql: string) =>
    (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id).sort();
  const mine = own(world.told).map(({ who }) => ids[who]!);
  expect(await rows('select id from notifications')).toEqual(own(world.told).map(({ id }) => id));
  for (const table of ['mail_addresses', 'notification_settings', 'push_subscriptions'])
    expect(await rows(`select person_id as id from ${table}`), table).toEqual(mine);
  // Organisers see how much mail waits, and of whom only that an address is to be confirmed.
  const sees = viewer !== null && world.organisers.has(viewer);
  expect(await rows('select person_id as id from outbox'), 'outbox').toEqual(
    sees ? world.told.map(({ who }) => ids[who]!).sort() : [],
  );
  expect(
    await rows('select person_id as id from topic_levels union all select person_id from group_levels'),
  ).toEqual(own(world.levels).map(({ who }) => ids[who]!));
  expect(await rows("select post_id || ' ' || person_id as id from mentions")).toEqual(
    world.mentions
      .filter(({ post }) => !post.removed && rules.reads(world, viewer, post.group))
      .map(({ post, whom }) => `${post.id} ${ids[whom]}`)
      .sort(),
  );
  await client.query('reset role');
}

/** Whom a post is told to, found as the job finds them and read as each of them, against what the rules say. */
async function lookTelling(world: World): Promise<{ told: number; kept: number }> {
  let [told, kept] = [0, 0];
  const reply = kinds.find(({ name }) => name === 'reply')!;
  for (const post of world.posts) {
    const { rows } = await client.query<{ topic: string; to: string | null }>(
      'select topic_id as topic, to_person_id as to from posts where id = $1',
      [post.id],
    );
    const { topic, to } = rows[0]!;
    const concerned = (
      await client.query<{ id: string }>('select person_id as id from concerned_by_post($1)', [post.id])
    ).rows.map(({ id }) => ids.indexOf(id));
    const query = reply.read([post.id]) as unknown as {
      compile(by: unknown): { sql: string; parameters: unknown[] };
    };
    const { sql, parameters } = query.compile(build);
    for (const who of ids.keys()) {
      await client.query('select set_sight($1)', [ids[who]]);
      await client.query('set local role peerhood_viewer');
      const reads = concerned.includes(who) && (await client.query(sql, parameters)).rows.length > 0;
      await client.query('reset role');
      // What one wants to hear of a topic goes with it into another group.
      const level = (of: string | null) =>
        world.levels.find(
          (each) => each.who === who && each.topic === of && (of !== null || each.group === post.group),
        )?.level;
      const hears = level(topic) ?? level(null) ?? 'normal';
      const named = world.mentions.some((each) => each.post === post && each.whom === who);
      const concerns = ids.indexOf(to ?? '') === who || named || hears === 'watch';
      const may =
        !post.removed &&
        !world.going.has(who) &&
        post.author !== who &&
        rules.reads(world, who, post.group) &&
        !world.blocks.has(`${who} ${post.author}`);
      expect(reads, `person ${who} told of a post`).toBe(concerns && may && hears !== 'mute');
      if (reads) told++;
      else if (concerns) kept++;
    }
  }
  return { told, kept };
}

async function takeLive(world: World, live: LiveWorld, happened: LiveStep): Promise<void> {
  switch (happened.does) {
    case 'sign out':
      live.out.add(happened.who);
      await client.query('update sessions set ended_at = now() where id = $1', [sessions[happened.who]]);
      return;
    case 'pause': {
      const { who, readsOn, over } = happened;
      if (!readsOn && !over) live.barred.add(who);
      await client.query('insert into suspensions (person_id, reads_on, until) values ($1, $2, $3)', [
        ids[who],
        readsOn,
        over ? new Date(0) : null,
      ]);
      return;
    }
    case 'be here': {
      const group = pick(world.groups, happened.at);
      if (!group || world.going.has(happened.who)) return;
      const { rows } = await client.query<{ id: string }>(
        'select id from topics where group_id = $1 order by id limit 1',
        [group.id],
      );
      const of = (!happened.inList && rows[0]?.id) || group.id;
      live.here.push({ who: happened.who, of, group: world.groups.indexOf(group) });
      await client.query(
        "insert into presences (process_id, of_id, group_id, person_id, until) values (gen_random_uuid(), $1, $2, $3, now() + interval '1 minute')",
        [of, group.id, ids[happened.who]],
      );
      return;
    }
    case 'name': {
      const group = pick(world.groups, happened.at);
      if (!group) return;
      live.named.add(world.groups.indexOf(group));
      await client.query('update groups set names_in_presence = true where id = $1', [group.id]);
    }
  }
}

async function lookLive(world: World, live: LiveWorld) {
  const { rows: things } = await client.query<{ id: string; group_id: string }>(
    'select id, group_id from topics union all select id, id from groups',
  );
  const numbered = things.map(({ id, group_id }) => ({
    id,
    group: world.groups.findIndex((group) => group.id === group_id),
  }));
  const viewers = [null, ...ids.keys()];
  const streams: { id: string; group: number; room?: Room; person?: number; viewer: number | null }[] = [
    ...numbered.flatMap((thing) => viewers.map((viewer) => ({ ...thing, viewer }))),
    ...world.rooms.flatMap((room) => viewers.map((viewer) => ({ id: room.id, group: -1, room, viewer }))),
    // What is new for somebody is told to them alone.
    ...ids.flatMap((id, person) => viewers.map((viewer) => ({ id, group: -1, person, viewer }))),
  ];
  const { rows } = await client.query<{ place: number }>(
    'select live_sight($1::uuid[], $2::uuid[]) as place',
    [streams.map(({ id }) => id), streams.map(({ viewer }) => (viewer === null ? null : sessions[viewer]))],
  );
  const may = streams.flatMap(({ viewer, group, room, person }, at) =>
    (person !== undefined
      ? viewer === person
      : room
        ? rules.seesRoom(world, viewer, room)
        : rules.reads(world, viewer, group)) &&
    (viewer === null || !(live.out.has(viewer) || live.barred.has(viewer) || world.going.has(viewer)))
      ? [at + 1]
      : [],
  );
  expect(
    rows.map(({ place }) => place).sort((a, b) => a - b),
    'streams that go on',
  ).toEqual(may);

  // In whose list a room shows; of two who had agreed also while a block is between them, so that it goes from there.
  const { rows: listed } = await client.query<{ one: string }>(
    "select room_id || ' ' || person_id as one from live_lists($1::uuid[], $2::uuid[])",
    [world.rooms.map(({ id }) => id), ids],
  );
  expect(listed.map(({ one }) => one).sort(), 'lists that hear of a room').toEqual(
    world.rooms
      .flatMap((room) =>
        [...ids.keys()]
          .filter(
            (who) =>
              rules.seesRoom(world, who, room) ||
              (room.answer === 'accepted' && (who === room.asker || who === room.asked)),
          )
          .map((who) => `${room.id} ${ids[who]}`),
      )
      .sort(),
  );

  let named = 0;
  for (const { id, group } of numbered) {
    const isList = world.groups[group]!.id === id;
    const present = [
      ...new Set(
        live.here
          .filter((each) => !world.going.has(each.who) && (isList ? each.group === group : each.of === id))
          .map(({ who }) => who),
      ),
    ];
    const { rows: counts } = await client.query<{ person_id: string | null; here: number }>(
      'select person_id, here from live_here(array[$1]::uuid[])',
      [id],
    );
    const told = (who: number) =>
      (counts.find(({ person_id }) => person_id === ids[who]) ?? counts.find(({ person_id }) => !person_id))
        ?.here;
    for (const who of present) {
      const hidden = present.filter((other) => rules.blocked(world, who, other)).length;
      expect(told(who), `here, as person ${who}`).toBe(present.length - hidden);
    }
    for (const viewer of viewers) {
      await client.query('select set_sight($1)', [viewer === null ? null : ids[viewer]]);
      await client.query('set local role peerhood_viewer');
      const { rows: names } = await client.query<{ id: string }>('select members_here($1) as id', [id]);
      await client.query('reset role');
      const { members } = world.groups[group]!;
      const allowed = present.filter(
        (other) =>
          viewer !== null &&
          !world.going.has(viewer) &&
          live.named.has(group) &&
          members.has(viewer) &&
          members.has(other) &&
          other !== viewer &&
          !rules.blocked(world, viewer, other),
      );
      expect(names.map((row) => row.id).sort(), `names, as person ${viewer}`).toEqual(
        allowed.map((other) => ids[other]).sort(),
      );
      named += names.length;
    }
  }
  return { ended: streams.length - may.length, went: may.length, named };
}

function emptyWorld(): World {
  return {
    groups: [],
    reports: [],
    decisions: [],
    removals: [],
    posts: [],
    masked: [],
    own: [],
    polls: [],
    pins: [],
    rooms: [],
    messages: [],
    signs: [],
    reads: [],
    wishes: [],
    handovers: [],
    felt: [],
    limited: new Set(),
    listens: new Set(),
    files: [],
    told: [],
    levels: [],
    mentions: [],
    blocks: new Set(),
    experiences: new Map(),
    arrived: new Map(),
    welcomes: [],
    moderators: new Set(),
    organisers: new Set(),
    flags: [],
    samples: [],
    duty: noDuty(),
    wrotePublicly: new Set(),
    resources: [],
    agreed: [],
    looks: [],
    going: new Set(),
    pausing: new Map(),
  };
}

async function take(world: World, happened: Step): Promise<void> {
  // Nobody acts any more who asked to go.
  if ('who' in happened && world.going.has(happened.who)) return;
  switch (happened.does) {
    case 'found': {
      const number = world.groups.length;
      const id = await one(
        'insert into groups (address, name, visibility) values ($1, $2, $3) returning id',
        [addressOf(happened.visibility, number), `Group ${number}`, visibilities[happened.visibility]],
      );
      world.groups.push({
        id,
        visibility: happened.visibility,
        members: new Set([happened.who]),
        facilitators: new Set([happened.who]),
      });
      await client.query(
        "insert into memberships (group_id, person_id, role) values ($1, $2, 'facilitator')",
        [id, ids[happened.who]],
      );
      return;
    }
    case 'come back': {
      const removal = pick(world.removals, happened.at);
      if (removal?.state === 'out') await take(world, { does: 'join', who: removal.whom, at: removal.group });
      return;
    }
    case 'join': {
      const group = pick(world.groups, happened.at);
      if (!group || group.members.has(happened.who)) return;
      group.members.add(happened.who);
      for (const removal of world.removals)
        if (world.groups[removal.group] === group && removal.whom === happened.who && removal.state === 'out')
          removal.state = 'back';
      await client.query('insert into memberships (group_id, person_id) values ($1, $2)', [
        group.id,
        ids[happened.who],
      ]);
      return;
    }
    case 'leave': {
      const group = pick(world.groups, happened.at);
      if (group) goesOut(world, group, happened.who);
      if (group)
        await client.query('delete from memberships where group_id = $1 and person_id = $2', [
          group.id,
          ids[happened.who],
        ]);
      return;
    }
    case 'take out': {
      const group = pick(world.groups, happened.at);
      const { who, whom } = happened;
      if (!group) return;
      const may = group.facilitators.has(who) && group.members.has(whom) && !group.facilitators.has(whom);
      const { done, paused } = await acts<{ done: boolean; paused: boolean }>(
        who,
        `select remove_member($1, $2, 'A rule', 'What happened') as done, paused_in_place($3, false) as paused`,
        [group.id, ids[whom], ids[who]],
      );
      expect(done, `person ${who} takes person ${whom} out`).toBe(may && !paused);
      if (!done) return;
      const number = world.groups.indexOf(group);
      const id = await one(
        `select id from decisions where kind = 'exclude' and group_id = $1 and person_id = $2 order by id desc limit 1`,
        [group.id, ids[whom]],
      );
      // Who waits for an answer gets one about this removal.
      const made: Removal = { id, group: number, by: who, whom, state: 'out', appeal: null };
      for (const before of world.removals) {
        if (before.group !== number || before.whom !== whom || before.state === 'ended') continue;
        before.state = 'ended';
        if (before.appeal?.settledBy !== null) continue;
        made.appeal = before.appeal;
        before.appeal = null;
      }
      world.removals.push(made);
      goesOut(world, group, whom);
      return;
    }
    case 'let back': {
      const removal = pick(world.removals, happened.at);
      if (!removal) return;
      const { who } = happened;
      const { facilitators, members } = world.groups[removal.group]!;
      const may = facilitators.has(who) && removal.whom !== who && removal.state !== 'ended';
      const { done, paused } = await acts<{ done: boolean; paused: boolean }>(
        who,
        `select take_back($1, '') as done, paused_in_place($2, false) as paused`,
        [removal.id, ids[who]],
      );
      expect(done, `person ${who} lets person ${removal.whom} back`).toBe(may && !paused);
      if (!done) return;
      // Whoever came back and left again stays away.
      if (removal.state === 'out') members.add(removal.whom);
      removal.state = 'ended';
      // Nobody has to answer any more: it was answered by nobody.
      if (removal.appeal?.settledBy === null) removal.appeal = null;
      return;
    }
    case 'open':
    case 'reply': {
      const group = pick(world.groups, happened.at);
      if (!group) return;
      const number = world.groups.indexOf(group);
      const earlier =
        happened.does === 'reply' ? world.posts.find((post) => post.group === number) : undefined;
      const words = `wordnumber${'abcdefghijklmnopqrstuvwxyz'[world.posts.length % 26]}${'abcdefgh'[Math.floor(world.posts.length / 26)]}`;
      const topic = earlier
        ? await one('select topic_id as id from posts where id = $1', [earlier.id])
        : await one(
            "insert into topics (group_id, kind, title, author_id) values ($1, 'question', $2, $3) returning id",
            [group.id, `Title ${words}`, ids[happened.who]],
          );
      const id = await one(
        'insert into posts (topic_id, group_id, author_id, opening, body, html) values ($1, $2, $3, $4, $5, $5) returning id',
        [topic, group.id, ids[happened.who], !earlier, words],
      );
      await client.query("select index_posts(array[$1::uuid], array[''], array[$2], array[''])", [id, words]);
      world.posts.push({
        id,
        topic,
        group: number,
        author: happened.who,
        words,
        removed: false,
        edited: false,
      });
      if (group.visibility === 0) world.wrotePublicly.add(happened.who);
      return;
    }
    case 'wear a mask': {
      const near = pick(world.posts, happened.at);
      if (!near || world.masked.some(({ topic, who }) => topic === near.topic && who === happened.who))
        return;
      const { topic, group } = near;
      const groupId = world.groups[group]!.id;
      const mask = await one(
        'insert into masks (topic_id, group_id, name) values ($1, $2, $3) returning id',
        [topic, groupId, `Name ${world.masked.length}`],
      );
      await client.query('insert into mask_owners (mask_id, topic_id, person_id) values ($1, $2, $3)', [
        mask,
        topic,
        ids[happened.who],
      ]);
      const post = await one(
        "insert into posts (topic_id, group_id, mask_id, body, html) values ($1, $2, $3, 'masked', 'masked') returning id",
        [topic, groupId, mask],
      );
      // An edit by its wearer puts no name there.
      await client.query('select set_sight($1)', [ids[happened.who]]);
      await client.query("update posts set body = 'masked anew', edited_at = now() where id = $1", [post]);
      await client.query('select index_posts(array[$1::uuid], array[$2], array[$2], array[$2])', [post, '']);
      world.masked.push({ post, mask, topic, group, who: happened.who });
      return;
    }
    case 'keep': {
      const post = pick(world.posts, happened.at);
      if (!post || world.own.some(({ who }) => who === happened.who)) return;
      const person = ids[happened.who];
      const draft = await one(
        "insert into drafts (person_id, kind, for_topic, body) values ($1, 'reply', $2, 'words') returning id",
        [person, post.topic],
      );
      const bookmark = await one(
        'insert into bookmarks (person_id, topic_id, post_id) values ($1, $2, $3) returning id',
        [person, post.topic, post.id],
      );
      await client.query("insert into content_filters (person_id, themes) values ($1, '{death}')", [person]);
      await client.query(
        "insert into practice_completions (person_id, practice, scenario) values ($1, 'limits', 'one')",
        [person],
      );
      world.own.push({ draft, bookmark, who: happened.who });
      return;
    }
    case 'vote': {
      const post = pick(world.posts, happened.at);
      if (!post) return;
      const group = world.groups[post.group]!;
      let poll = world.polls.find(({ topic }) => topic === post.topic);
      if (!poll) {
        const id = await one(
          "insert into polls (post_id, topic_id, group_id, question, secret) values ($1, $2, $3, 'Tea?', $4) returning id",
          [post.id, post.topic, group.id, happened.secret],
        );
        await client.query(
          "insert into poll_options (poll_id, group_id, place, text) values ($1, $2, 1, 'Yes')",
          [id, group.id],
        );
        poll = {
          id,
          topic: post.topic,
          post: post.id,
          group: post.group,
          secret: happened.secret,
          voters: new Set(),
        };
        world.polls.push(poll);
      }
      if (!group.members.has(happened.who)) return;
      poll.voters.add(happened.who);
      await client.query(
        `insert into poll_votes (poll_id, option_id, group_id, person_id)
         select $1, o.id, o.group_id, $2 from poll_options o where o.poll_id = $1 on conflict do nothing`,
        [poll.id, ids[happened.who]],
      );
      return;
    }
    case 'pin': {
      const post = pick(world.posts, happened.at);
      if (!post || world.pins.some(({ topic }) => topic === post.topic)) return;
      if (world.pins.filter(({ group }) => group === post.group).length === 3) return;
      await client.query('insert into pins (topic_id, group_id) values ($1, $2)', [
        post.topic,
        world.groups[post.group]!.id,
      ]);
      world.pins.push({ topic: post.topic, group: post.group });
      return;
    }
    case 'move': {
      // Whether it may is another question: what moved is read by whoever reads where it is now.
      const moved = pick(world.posts, happened.at);
      const to = pick(world.groups, happened.to);
      if (!moved || !to || to === world.groups[moved.group]) return;
      const { topic } = moved;
      world.pins = world.pins.filter((pin) => pin.topic !== topic);
      await client.query('delete from pins where topic_id = $1', [topic]);
      await client.query('delete from presences where of_id = $1', [topic]);
      await client.query('update topics set group_id = $2 where id = $1', [topic, to.id]);
      for (const each of [...world.posts, ...world.masked, ...world.polls])
        if (each.topic === topic) each.group = world.groups.indexOf(to);
      return;
    }
    case 'edit': {
      const post = pick(world.posts, happened.at);
      if (!post || post.removed) return;
      post.edited = true;
      await client.query('select set_sight($1)', [ids[post.author]]);
      await client.query(
        "update posts set body = body || ' again', html = html || ' again', edited_at = now() where id = $1",
        [post.id],
      );
      return;
    }
    case 'remove': {
      const post = pick(world.posts, happened.at);
      if (!post || post.removed) return;
      post.removed = true;
      // Whoever takes words away may be another than wrote them, and must not read them for that.
      await client.query('select set_sight($1)', [ids[happened.who]]);
      await client.query("select take_words_away($1, 'author')", [post.id]);
      return;
    }
    case 'upload': {
      const post = happened.sends ? pick(world.posts, happened.at) : undefined;
      // Its author's, who has not asked to go, and while it stands.
      if (
        happened.sends &&
        (!post ||
          post.removed ||
          world.going.has(post.author) ||
          !world.groups[post.group]!.members.has(post.author))
      )
        return;
      const owner = post?.author ?? happened.who;
      const id = await one(
        `insert into attachments (owner_id, kind, content_type, bytes, name, key)
         values ($1, 'document', 'text/plain', 1, 'a.txt', gen_random_uuid()::text) returning id`,
        [ids[owner]],
      );
      if (post) {
        await client.query('select set_sight($1)', [ids[owner]]);
        const there = world.files.filter((file) => file.post === post && !file.off).map((file) => file.id);
        const put = (all: string[]) =>
          one('select put_attachments($1, null, $2::uuid[], $3::text[], 99) as id', [post.id, all, all]);
        const paused = await one('select paused_in($1) as id', [world.groups[post.group]!.id]);
        expect(await put([...there, id])).toBe(paused ? 'no' : null);
        if (happened.off && !paused) expect(await put(there)).toBe(null);
        world.files.push({ id, owner, post: paused ? null : post, off: happened.off && !paused });
        return;
      }
      world.files.push({ id, owner, post: null, off: false });
      return;
    }
    case 'restore': {
      const post = pick(world.posts, happened.at);
      if (!post?.removed) return;
      post.removed = false;
      await client.query("select give_words_back($1, 'author')", [post.id]);
      return;
    }
    case 'narrow': {
      const group = pick(world.groups, happened.at);
      if (!group) return;
      group.visibility = narrower(group.visibility, happened.visibility);
      await client.query('update groups set visibility = $2, address = $3 where id = $1', [
        group.id,
        visibilities[group.visibility],
        addressOf(group.visibility, world.groups.indexOf(group)),
      ]);
      return;
    }
    case 'make room': {
      const group = pick(world.groups, happened.at);
      if (!group) return;
      const id = await one("insert into rooms (group_id, name) values ($1, 'Room') returning id", [group.id]);
      const number = world.groups.indexOf(group);
      world.rooms.push({ id, group: number, asker: -1, asked: -1, heard: true, answer: null });
      return;
    }
    case 'ask': {
      const { who, whom } = happened;
      const same = ({ asker, asked, listening }: Room) =>
        !listening && [asker, asked].includes(who) && [asker, asked].includes(whom);
      if (who === whom || world.rooms.some(same) || world.blocks.has(`${who} ${whom}`)) return;
      await client.query(
        "insert into preferences (person_id, may_ask) values ($1, 'everyone') on conflict do nothing",
        [ids[whom]],
      );
      await client.query('select set_sight($1)', [ids[who]]);
      const words = speech(world);
      const { rows } = await client.query<{ room: string; message: string }>(
        'select room, message from ask_conversation($1, $2, $2, array[$2], 0, null)',
        [ids[whom], words],
      );
      const { room: id, message } = rows[0]!;
      const heard = !world.blocks.has(`${whom} ${who}`);
      // A few a day, and then none.
      if (!id) return;
      const room: Room = { id, group: null, asker: who, asked: whom, heard, answer: null };
      world.rooms.push(room);
      world.messages.push({ id: message, room, author: who, words, removed: false, edited: false });
      return;
    }
    case 'answer': {
      const room = pick(
        world.rooms.filter(({ group, listening }) => group === null && !listening),
        happened.at,
      );
      if (!room || !rules.seesRoom(world, room.asked, room)) return;
      room.answer = happened.answer;
      await client.query('select set_sight($1)', [ids[room.asked]]);
      await client.query('select answer_request($1, $2)', [room.id, happened.answer]);
      return;
    }
    case 'speak': {
      const room = pick(world.rooms, happened.at);
      if (!room) return;
      const words = speech(world);
      const group = room.group === null ? null : world.groups[room.group]!.id;
      const id = await one(
        `insert into messages (room_id, group_id, author_id, body, html, words)
         values ($1, $2, $3, $4, $4, message_words($1, array[$4])) returning id`,
        [room.id, group, ids[happened.who], words],
      );
      world.messages.push({ id, room, author: happened.who, words, removed: false, edited: false });
      return;
    }
    case 'change words': {
      const message = pick(world.messages, happened.at);
      if (!message || message.removed || !rules.seesRoom(world, message.author, message.room)) return;
      if (
        message.room.group === null &&
        message.room.answer !== 'accepted' &&
        message.author === message.room.asked
      )
        return;
      await client.query('select set_sight($1)', [ids[message.author]]);
      const { rows } = await client.query<{ done: boolean }>(
        `select e.done from messages m, edit_message(m.id, (extract(epoch from coalesce(m.edited_at, m.created_at)) * 1000000)::bigint,
           m.body, m.html, array[m.body], 0, null, null) e where m.id = $1`,
        [message.id],
      );
      message.edited ||= rows[0]!.done;
      return;
    }
    case 'unsay': {
      const message = pick(world.messages, happened.at);
      if (!message || message.removed) return;
      message.removed = true;
      await client.query('select set_sight($1)', [ids[happened.who]]);
      await client.query("select take_message_away($1, 'author')", [message.id]);
      world.wishes = world.wishes.filter((wish) => wish.message !== message);
      return;
    }
    case 'sign': {
      const message = pick(world.messages, happened.at);
      if (!message || world.signs.some((sign) => sign.message === message && sign.who === happened.who))
        return;
      await client.query(
        `insert into message_reactions (message_id, room_id, group_id, person_id, kind)
         select id, room_id, group_id, $2, 'heart' from messages where id = $1`,
        [message.id, ids[happened.who]],
      );
      world.signs.push({ message, who: happened.who });
      return;
    }
    case 'mark': {
      const message = pick(world.messages, happened.at);
      if (!message || world.reads.some(({ room, who }) => room === message.room && who === happened.who))
        return;
      await client.query('insert into room_reads (person_id, room_id, read_id) values ($1, $2, $3)', [
        ids[happened.who],
        message.room.id,
        message.id,
      ]);
      await client.query(
        'insert into conversation_leavings (person_id, room_id) select $1, room_id from conversations where room_id = $2',
        [ids[happened.who], message.room.id],
      );
      await client.query('insert into room_mutes (person_id, room_id) values ($1, $2)', [
        ids[happened.who],
        message.room.id,
      ]);
      world.reads.push({ room: message.room, who: happened.who });
      return;
    }
    case 'wish': {
      const message = pick(world.messages, happened.at);
      if (!message || message.removed || message.room.group === null || message.author === happened.who)
        return;
      if (world.wishes.some((wish) => wish.message === message)) return;
      await client.query(
        `insert into topic_wishes (message_id, room_id, group_id, author_id, asked_by)
         select id, room_id, group_id, author_id, $2 from messages where id = $1`,
        [message.id, ids[happened.who]],
      );
      world.wishes.push({ message, who: happened.who });
      return;
    }
    case 'be listened to': {
      const { who, whom } = happened;
      if (who === whom) return;
      const id = await one("select open_listening($1, $2, 'support', uuidv7()) as id", [ids[who], ids[whom]]);
      world.rooms.push({
        id,
        group: null,
        asker: who,
        asked: whom,
        heard: true,
        answer: 'accepted',
        listening: true,
      });
      return;
    }
    case 'hand over': {
      const { to } = happened;
      const room = pick(
        world.rooms.filter(({ listening }) => listening),
        happened.at,
      );
      if (!room || world.handovers.some((handover) => handover.room === room)) return;
      const [next] = to === null ? [] : world.rooms.filter((each) => each.listening && each.asked === to);
      const withdrawn = happened.withdrawn && !next;
      const id = await one(
        `insert into listening_handovers (room_id, made_by, note, answer, answered_at, withdrawn_at, new_room_id, taken_at)
         values ($1, $2, 'A note', 'agreed', now(), case when $3 then now() end, $4::uuid, case when $4::uuid is not null then now() end)
         returning id`,
        [room.id, ids[room.asked], withdrawn, next?.id ?? null],
      );
      world.handovers.push({ id, room, withdrawn, next: next ?? null });
      return;
    }
    case 'end talking': {
      const room = pick(
        world.rooms.filter(({ listening }) => listening),
        happened.at,
      );
      if (!room) return;
      await client.query('select set_sight($1)', [ids[happened.who]]);
      if (happened.quiet) {
        await client.query('select pause_listening($1)', [room.id]);
        return;
      }
      const { rows } = await client.query<{ done: boolean }>('select end_listening($1) as done', [room.id]);
      if (!rows[0]!.done) return;
      await client.query("select reflect_on_listening($1, 'same', 'Mine alone')", [room.id]);
      await client.query('select keep_listening($1, true)', [room.id]);
      await client.query(
        'insert into conversation_agreements (room_id, person_id, version) values ($1, $2, 1)',
        [room.id, ids[happened.who]],
      );
      const id = await one('select id from listening_reflections where room_id = $1 and person_id = $2', [
        room.id,
        ids[happened.who],
      ]);
      world.felt.push({ id, room, who: happened.who });
      return;
    }
    case 'say what one can do': {
      world.limited.add(happened.who);
      await client.query(
        "insert into own_limits (person_id, answers) values ($1, 'In the evening') on conflict do nothing",
        [ids[happened.who]],
      );
      return;
    }
    case 'sign to listen': {
      world.listens.add(happened.who);
      await client.query('insert into listeners (person_id, version) values ($1, 1) on conflict do nothing', [
        ids[happened.who],
      ]);
      await client.query('insert into listening_rests (person_id) values ($1) on conflict do nothing', [
        ids[happened.who],
      ]);
      return;
    }
    case 'go': {
      world.going.add(happened.who);
      await client.query('update people set leaving_at = now() where id = $1', [ids[happened.who]]);
      await client.query('delete from presences where person_id = $1', [ids[happened.who]]);
      return;
    }
    case 'take a break': {
      world.pausing.set(happened.who, happened.shown);
      await client.query(
        'insert into pauses (person_id, shown) values ($1, $2) on conflict (person_id) do update set shown = excluded.shown',
        [ids[happened.who], happened.shown],
      );
      return;
    }
    case 'block': {
      if (happened.who === happened.whom) return;
      world.blocks.add(`${happened.who} ${happened.whom}`);
      await client.query(
        'insert into blocks (blocker_id, blocked_id) values ($1, $2) on conflict do nothing',
        [ids[happened.who], ids[happened.whom]],
      );
      return;
    }
    case 'say': {
      world.experiences.set(String(happened.who), happened.audience);
      await client.query(
        `insert into lived_experiences (person_id, experience_id, relation, audience) values ($1, $2, 'been', $3)
         on conflict (person_id, experience_id) do update set audience = excluded.audience`,
        [ids[happened.who], experience, happened.audience],
      );
      return;
    }
    case 'arrive': {
      // Through the function, since it says who is told.
      await client.query('select set_sight($1)', [ids[happened.who]]);
      await client.query('set local role peerhood_viewer');
      await client.query('select arrive($1, null)', [happened.to]);
      await client.query('reset role');
      world.arrived.set(happened.who, happened.to);
      const { rows } = await client.query<{ newcomer_id: string; welcomer_id: string }>(
        'select newcomer_id, welcomer_id from welcomes',
      );
      world.welcomes = rows.map((row) => ({
        newcomer: ids.indexOf(row.newcomer_id),
        welcomer: ids.indexOf(row.welcomer_id),
      }));
      const told = world.welcomes.filter(({ newcomer }) => newcomer === happened.who);
      expect(told.length, 'welcomers who are told').toBeLessThanOrEqual(2);
      return;
    }
    case 'welcome': {
      await client.query('insert into welcomers (person_id) values ($1) on conflict do nothing', [
        ids[happened.who],
      ]);
      return;
    }
    case 'organise': {
      world.organisers.add(happened.who);
      await client.query(
        "insert into place_roles (person_id, role) values ($1, 'organiser') on conflict do nothing",
        [ids[happened.who]],
      );
      return;
    }
    case 'appoint': {
      world.moderators.add(happened.who);
      await client.query(
        "insert into place_roles (person_id, role) values ($1, 'moderator') on conflict do nothing",
        [ids[happened.who]],
      );
      return;
    }
    case 'flag': {
      const post = pick(world.posts, happened.at);
      if (!post || world.flags.some((flag) => flag.post === post)) return;
      const settledBy = happened.settled;
      const claimedBy = settledBy === null ? happened.claimed : null;
      const id = await one(
        `insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at,
           outcome, settled_at, settled_by, claimed_by, claimed_until)
         values ($1, $2, $3, 'urgent', 'words', $4, '[]', now(), case when $5::uuid is not null then 'no need'::flag_outcome end,
           case when $5::uuid is not null then now() end, $5, $6::uuid,
           case when $6::uuid is not null then now() + interval '9 minutes' end) returning id`,
        [
          post.id,
          world.groups[post.group]!.id,
          ids[post.author],
          post.words,
          settledBy === null ? null : ids[settledBy],
          claimedBy === null ? null : ids[claimedBy],
        ],
      );
      if (settledBy === null)
        await client.query(
          'insert into author_cards (person_id, topic_id, post_id, flag_id) select $1, topic_id, id, $3 from posts where id = $2',
          [ids[post.author], post.id, id],
        );
      world.flags.push({ id, post, claimedBy, settledBy });
      return;
    }
    case 'draw': {
      const post = pick(world.posts, happened.at);
      if (!post || world.samples.some((sample) => sample.post === post)) return;
      const id = await one(
        "insert into triage_sample (week, post_id, group_id, author_id, due_at) values ('2026-01-05', $1, $2, $3, now()) returning id",
        [post.id, world.groups[post.group]!.id, ids[post.author]],
      );
      world.samples.push({ id, post });
      return;
    }
    case 'keep hours': {
      const from = happened.now ? '-1 hour' : '20 hours';
      const id = await one(
        `insert into duty_hours (person_id, starts_at, ends_at)
         values ($1, now() + $2::interval, now() + $2::interval + interval '2 hours') returning id`,
        [ids[happened.who], from],
      );
      world.duty.hours.push({ id, who: happened.who, now: happened.now });
      return;
    }
    case 'leave a note': {
      const { who, readBy } = happened;
      const id = await one(
        `insert into duty_notes (author_id, words, read_by, read_at)
         values ($1, 'note', $2, case when $2::uuid is not null then now() end) returning id`,
        [ids[who], readBy === null ? null : ids[readBy]],
      );
      world.duty.notes.push({ id, who, readBy });
      return;
    }
    case 'miss a back-up': {
      if (world.duty.troubles.length > 0 && !happened.over) return; // There is one at most.
      const id = await one(
        `insert into back_up_troubles (why, ended_at) values ('old', case when $1 then now() end) returning id`,
        [happened.over],
      );
      if (!happened.over) world.duty.troubles.push(id);
      return;
    }
    case 'alarm': {
      const id = await one(
        `insert into duty_alarms (kind, object_id, urgency, why, about_person_id, due_at, raised_at)
         values ('report', uuidv7(), 'danger', 'late', $1, now(), now()) returning id`,
        [ids[happened.about]],
      );
      world.duty.alarms.push({ id, about: happened.about });
      return;
    }
    case 'rest': {
      world.duty.resting.add(happened.who);
      await client.query('insert into duty_breaks (person_id) values ($1) on conflict do nothing', [
        ids[happened.who],
      ]);
      return;
    }
    case 'listen': {
      world.duty.listening.add(happened.who);
      await client.query('insert into debrief_listeners (person_id) values ($1) on conflict do nothing', [
        ids[happened.who],
      ]);
      return;
    }
    case 'talk': {
      const { who, listener } = happened;
      if (who === listener || world.duty.debriefs.some((debrief) => debrief.who === who)) return;
      const id = await one(
        `insert into debriefs (person_id, listener_id, taken_at)
         values ($1, $2, case when $2::uuid is not null then now() end) returning id`,
        [ids[who], listener === null ? null : ids[listener]],
      );
      await client.query(
        "insert into debrief_words (debrief_id, author_id, words) values ($1, $2, 'words')",
        [id, ids[who]],
      );
      world.duty.debriefs.push({ id, who, listener });
      return;
    }
    case 'agree': {
      const { who, version } = happened;
      if (world.agreed.some((consent) => consent.who === who)) return;
      const text = await one(
        "select encode(consent_text('flags teach', $1::integer, 'Words'), 'hex') as id",
        [version],
      );
      const id = await one(
        `insert into consents (person_id, kind, version, text_hash)
         values ($1, 'flags teach', $2, decode($3, 'hex')) returning id`,
        [ids[who], version, text],
      );
      world.agreed.push({ id, who, text });
      return;
    }
    case 'report': {
      const post = pick(world.posts, happened.at);
      const reporter = happened.who;
      if (!post || post.removed || post.author === reporter) return;
      if (world.reports.some((report) => report.post === post && report.reporter === reporter)) return;
      const id = await one(
        `insert into reports (subject, post_id, group_id, reporter_id, reason) values ('post', $1, $2, $3, 'other')
         returning id`,
        [post.id, world.groups[post.group]!.id, ids[reporter]],
      );
      world.reports.push({ id, post, reporter, settledBy: null });
      return;
    }
    case 'decide': {
      const report = pick(world.reports, happened.at);
      if (!report || report.settledBy !== null) return;
      if ([report.reporter, report.post.author].includes(happened.who)) return;
      report.settledBy = happened.who;
      const group = happened.inPlace ? null : world.groups[report.post.group]!.id;
      const id = await one(
        `insert into decisions (kind, report_id, group_id, post_id, person_id, made_by)
         values ('kind word', $1, $2, $3, $4, $5) returning id`,
        [report.id, group, report.post.id, ids[report.post.author], ids[happened.who]],
      );
      await client.query(
        "update reports set settled_at = now(), settled_by = $2, outcome = 'acted', decision_id = $3 where id = $1",
        [report.id, ids[happened.who], id],
      );
      world.decisions.push({ id, report, inPlace: happened.inPlace, appeal: null });
      return;
    }
    case 'ask back':
    case 'appeal': {
      const decision = pick<Removal | Decision>(
        happened.does === 'ask back' ? world.removals : world.decisions,
        happened.at,
      );
      if (!decision || decision.appeal || ('state' in decision && decision.state === 'ended')) return;
      const settledBy = happened.answeredBy;
      const about = 'state' in decision ? decision.whom : decision.report.post.author;
      const id = await one(
        `insert into appeals (decision_id, side, by_person_id, words, due_at, settled_by, settled_at, outcome)
         values ($1, 'person', $3, 'Please.', now(), $2::uuid, case when $2 is not null then now() end,
           case when $2 is not null then 'upheld'::appeal_outcome end) returning id`,
        [decision.id, settledBy === null ? null : ids[settledBy], ids[about]],
      );
      decision.appeal = { id, settledBy };
      return;
    }
    case 'look at': {
      const report = pick(world.reports, happened.at);
      if (!report || happened.who === report.post.author) return;
      await client.query(
        `select audit_as($1, 'looked at a report', $2, $3, $4, '{"as": "moderator"}', now())`,
        [ids[happened.who], world.groups[report.post.group]!.id, ids[report.post.author], report.id],
      );
      // Rows get into the chain at the commit, which never comes here.
      await client.query('set constraints all immediate; set constraints all deferred');
      world.looks.push({ by: happened.who, report, group: report.post.group });
      return;
    }
    case 'list help': {
      const id = await one(
        "insert into resources (kind, name, dial, position, removed_at) values ('listening', 'Line', '1', 1, $1) returning id",
        [happened.away ? new Date() : null],
      );
      world.resources.push({ id, away: happened.away });
      return;
    }
  }
}

/** Nobody's vote counts in public who is in the group no more. */
function goesOut(world: World, group: World['groups'][number], who: number): void {
  group.members.delete(who);
  group.facilitators.delete(who);
  for (const poll of world.polls)
    if (world.groups[poll.group] === group && !poll.secret) poll.voters.delete(who);
}

/** What one of the functions answers by which people act. */
async function acts<Row>(who: number, query: string, values: unknown[]): Promise<Row> {
  await client.query('select set_sight($1)', [ids[who]]);
  const { rows } = await client.query(query, values);
  return rows[0];
}

async function look(world: World, looker: number | null): Promise<void> {
  await client.query('select set_sight($1)', [looker === null ? null : ids[looker]]);
  const viewer = looker !== null && world.going.has(looker) ? null : looker;
  await client.query('set local role peerhood_viewer');
  const who = `as ${viewer === null ? 'a visitor' : `person ${viewer}`}`;
  const { reads, lists, blocked, shares } = rules;
  const all = [...ids.keys()];
  const seen = async (sql: string) =>
    (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id).sort();
  const same = async (what: string, sql: string, allowed: string[]) =>
    expect(await seen(sql), `${what} ${who}`).toEqual([...new Set(allowed)].sort());
  const organises = viewer !== null && world.organisers.has(viewer);
  const readable = world.posts.filter((post) => reads(world, viewer, post.group));

  const masked = world.masked.filter(({ group }) => reads(world, viewer, group));
  await same(
    'masks',
    'select id from masks',
    masked.map(({ mask }) => mask),
  );
  // Nothing beside a masked post names anybody, to its wearer neither; who wears a mask each knows of their own.
  await same(
    'names of masked posts',
    'select id from posts where mask_id is not null and (author_id, edited_by) is distinct from (null, null)',
    [],
  );
  await same(
    'who wears a mask',
    "select mask_id || ' ' || person_id as id from mask_owners",
    world.masked.filter(({ who }) => who === viewer).map(({ mask, who }) => `${mask} ${ids[who]}`),
  );
  const mineAlone = world.own.filter(({ who }) => who === viewer);
  await same(
    'drafts',
    'select id from drafts',
    mineAlone.map(({ draft }) => draft),
  );
  await same(
    'saved things',
    'select id from bookmarks',
    mineAlone.map(({ bookmark }) => bookmark),
  );
  await same(
    'filters',
    'select person_id as id from content_filters',
    mineAlone.map(({ who }) => ids[who]!),
  );
  await same(
    'exercises',
    'select person_id as id from practice_completions',
    mineAlone.map(({ who }) => ids[who]!),
  );
  const polls = world.polls.filter(
    ({ group, post }) =>
      reads(world, viewer, group) && !world.posts.some(({ id, removed }) => id === post && removed),
  );
  for (const table of ['select id from polls', 'select distinct poll_id as id from poll_options'])
    await same(
      'polls',
      table,
      polls.map(({ id }) => id),
    );
  await same(
    'votes',
    "select poll_id || ' ' || person_id as id from poll_votes",
    world.polls
      .filter(({ voters }) => viewer !== null && voters.has(viewer))
      .map(({ id }) => `${id} ${ids[viewer!]}`),
  );
  // Of an open poll whoever voted reads who voted what; of a secret one nobody, and no number before three have voted.
  for (const { id, topic, group, secret, voters } of world.polls) {
    const { rows } = await client.query<{
      polls: { id: string; options: { votes: number | null; names: string[] | null }[] }[] | null;
    }>('select polls_in($1) as polls', [topic]);
    const poll = rows[0]!.polls?.find((each) => each.id === id);
    expect(Boolean(poll), `poll ${who}`).toBe(reads(world, viewer, group));
    // A secret one is counted when three more have voted.
    const counted = secret ? voters.size - (voters.size % 3) : voters.size;
    const known = viewer !== null && voters.has(viewer) && counted > 0;
    const all = [...voters].filter((voter) => viewer === null || !blocked(world, viewer, voter));
    if (poll)
      expect([poll.options[0]!.votes, poll.options[0]!.names], `result ${who}`).toEqual([
        known ? counted : null,
        known && !secret ? all.map((voter) => `Person${'ABCDE'[voter]}`).sort() : null,
      ]);
  }
  await same(
    'pins',
    'select topic_id as id from pins',
    world.pins.filter(({ group }) => reads(world, viewer, group)).map(({ topic }) => topic),
  );
  await same(
    'groups',
    'select id from groups',
    world.groups.filter((_, group) => lists(world, viewer, group)).map(({ id }) => id),
  );
  await same('posts', 'select id from posts', [
    ...readable.map(({ id }) => id),
    ...masked.map(({ post }) => post),
  ]);
  await same('words', 'select id from posts where body is not null', [
    ...readable.filter((post) => !post.removed).map(({ id }) => id),
    ...masked.map(({ post }) => post),
  ]);
  await same(
    'topics',
    'select distinct topic_id as id from posts where topic_id not in (select id from topics)',
    [],
  );
  await same(
    'groups of topics',
    'select distinct group_id as id from topics',
    readable.map((post) => world.groups[post.group]!.id),
  );
  await same('earlier words', 'select distinct post_id as id from post_revisions', [
    ...masked.map(({ post }) => post),
    ...readable
      .filter(
        (post) =>
          (post.edited && !post.removed) ||
          (post.removed && post.author === viewer && world.groups[post.group]!.members.has(viewer)),
      )
      .map(({ id }) => id),
  ]);
  const rooms = world.rooms.filter((room) => rules.seesRoom(world, viewer, room));
  const said = world.messages.filter(({ room }) => rooms.includes(room));
  await same(
    'rooms',
    'select id from rooms',
    rooms.map(({ id }) => id),
  );
  await same(
    'conversations',
    'select room_id as id from conversations',
    rooms.filter(({ group }) => group === null).map(({ id }) => id),
  );
  await same(
    'answers to requests',
    'select room_id as id from conversation_answers where ended_at is null',
    rooms
      .filter(({ answer, asked }) => answer === 'accepted' || (answer === 'declined' && asked === viewer))
      .map(({ id }) => id),
  );
  await same(
    'messages',
    'select id from messages',
    said.map(({ id }) => id),
  );
  await same(
    'what is said',
    'select id from messages where body is not null',
    said.filter(({ removed }) => !removed).map(({ id }) => id),
  );
  await same(
    'earlier words of messages',
    'select distinct message_id as id from message_revisions',
    said
      .filter(({ edited, removed, author }) => (edited && !removed) || (removed && author === viewer))
      .map(({ id }) => id),
  );
  await same(
    'signs',
    "select message_id || ' ' || person_id as id from message_reactions",
    world.signs
      .filter(({ message }) => said.includes(message))
      .map(({ message, who }) => `${message.id} ${ids[who]}`),
  );
  for (const table of ['room_reads', 'room_mutes'])
    await same(
      table,
      `select room_id as id from ${table}`,
      world.reads.filter(({ who }) => who === viewer).map(({ room }) => room.id),
    );
  await same(
    'conversations that one left',
    'select room_id as id from conversation_leavings',
    world.reads.filter(({ who, room }) => who === viewer && room.group === null).map(({ room }) => room.id),
  );
  await same(
    'wishes',
    'select message_id as id from topic_wishes',
    world.wishes
      .filter(
        ({ message, who }) => rooms.includes(message.room) && (viewer === who || viewer === message.author),
      )
      .map(({ message }) => message.id),
  );
  const talks = rooms.filter(({ listening }) => listening).map(({ id }) => id);
  await same('conversations of listening', 'select room_id as id from listenings', talks);
  await same(
    'who wants quiet',
    'select distinct room_id as id from listening_pauses where room_id not in (select room_id from listenings)',
    [],
  );
  await same(
    'notes for who listens next',
    'select id from listening_handovers',
    world.handovers.filter((handover) => rules.readsHandover(world, viewer, handover)).map(({ id }) => id),
  );
  const felt = world.felt.filter(({ who }) => who === viewer);
  await same(
    'how one felt',
    'select id from listening_reflections',
    felt.map(({ id }) => id),
  );
  await same(
    'what one would keep',
    'select room_id as id from listening_keeps',
    felt.map(({ room }) => room.id),
  );
  await same(
    'how one talks',
    'select room_id as id from conversation_agreements',
    felt.map(({ room }) => room.id),
  );
  await same(
    'limits of people',
    'select person_id as id from own_limits',
    [...world.limited].filter((whose) => rules.readsLimits(world, viewer, whose)).map((whose) => ids[whose]!),
  );
  for (const table of ['listeners', 'listening_rests'])
    await same(
      table,
      `select person_id as id from ${table}`,
      [...world.listens].filter((each) => each === viewer).map((each) => ids[each]!),
    );
  for (const message of world.messages.slice(0, 6))
    await same(
      `search for ${message.words}`,
      `select search_messages('${message.words}', array['${message.words}'], '{}', null) as id`,
      said.includes(message) &&
        !message.removed &&
        !world.blocks.has(`${viewer} ${message.author}`) &&
        // Not in conversations that one left.
        !world.reads.some(({ room, who }) => who === viewer && room === message.room && room.group === null)
        ? [message.id]
        : [],
    );
  await same(
    'files',
    'select id from attachments',
    world.files.filter((file) => rules.seesFile(world, viewer, file)).map(({ id }) => id),
  );
  await same(
    'files under posts',
    "select (file ->> 'id')::text as id from posts p, json_array_elements(attachments_of(p.id)) file",
    world.files.filter((file) => file.post && rules.seesFile(world, viewer, file)).map(({ id }) => id),
  );
  await same(
    'one’s own files',
    'select id from my_attachments()',
    world.files.filter(({ owner }) => owner === viewer).map(({ id }) => id),
  );
  await same(
    'memberships',
    "select group_id || ' ' || person_id as id from memberships",
    world.groups.flatMap(({ id, visibility, members, facilitators }) =>
      [...members]
        .filter((member) =>
          viewer === null
            ? visibility === 0 && facilitators.has(member) && world.wrotePublicly.has(member)
            : member === viewer || visibility < 2 || members.has(viewer),
        )
        .map((member) => `${id} ${ids[member]}`),
    ),
  );
  await same(
    'people',
    'select id from people',
    all
      .filter((each) => (viewer !== null || world.wrotePublicly.has(each)) && !world.going.has(each))
      .map((each) => ids[each]!),
  );
  await same(
    'breaks',
    'select person_id as id from pauses',
    all
      .filter(
        (each) =>
          world.pausing.has(each) &&
          viewer !== null &&
          (each === viewer || (world.pausing.get(each) && !blocked(world, viewer, each))),
      )
      .map((each) => ids[each]!),
  );
  await same(
    'profiles',
    'select person_id as id from profiles',
    all.filter((each) => viewer !== null && !blocked(world, viewer, each)).map((each) => ids[each]!),
  );
  await same(
    'arrivals',
    'select person_id as id from arrivals',
    all.filter((each) => rules.seesArrival(world, viewer, each)).map((each) => ids[each]!),
  );
  await same(
    'welcomes',
    "select newcomer_id || ' ' || welcomer_id as id from welcomes",
    world.welcomes
      .filter(({ newcomer, welcomer }) => viewer === welcomer && rules.seesArrival(world, viewer, newcomer))
      .map(({ newcomer, welcomer }) => `${ids[newcomer]} ${ids[welcomer]}`),
  );
  await same(
    'lived experiences',
    'select person_id as id from lived_experiences',
    all
      .filter((each) => {
        const audience = world.experiences.get(String(each));
        if (!audience || viewer === null) return false;
        if (each === viewer) return true;
        return (
          !blocked(world, viewer, each) &&
          (audience === 'everyone' || (audience === 'groups' && shares(world, viewer, each)))
        );
      })
      .map((each) => ids[each]!),
  );
  await same(
    'blocks',
    'select blocked_id as id from blocks',
    [...world.blocks]
      .filter((pair) => pair.startsWith(`${viewer} `))
      .map((pair) => ids[Number(pair.split(' ')[1])]!),
  );
  await same(
    'entries of help',
    "select id from resources where name = 'Line'",
    world.resources.filter(({ away }) => organises || !away).map(({ id }) => id),
  );
  await same(
    'flags',
    'select id from triage_flags',
    world.flags.filter((flag) => rules.readsFlag(world, viewer, flag)).map(({ id }) => id),
  );
  const flags = world.flags.map(({ id }) => `'${id}'`).join();
  await same(
    'flagged words',
    `select opened.id::text from unnest(array[${flags}]::uuid[]) opened (id) where exists (select 1 from open_flag(opened.id))`,
    world.flags.filter((flag) => rules.opensFlag(world, viewer, flag)).map(({ id }) => id),
  );
  await same(
    'cards',
    'select flag_id as id from author_cards',
    world.flags
      .filter(({ post, settledBy }) => post.author === viewer && settledBy === null)
      .map(({ id }) => id),
  );
  await same(
    'samples',
    'select id from triage_sample',
    world.samples.filter((sample) => rules.readsSample(world, viewer, sample)).map(({ id }) => id),
  );
  await same(
    'consents',
    "select id from consents where kind = 'flags teach'",
    world.agreed.filter(({ who }) => who === viewer).map(({ id }) => id),
  );
  await same(
    'words agreed to',
    "select encode(hash, 'hex') as id from consent_texts",
    world.agreed.filter(({ who }) => who === viewer).map(({ text }) => text),
  );
  await same(
    'looks in the log',
    "select object_id as id from audit_log where verb = 'looked at a report' group by object_id",
    world.looks
      .filter(
        ({ by, report: { post }, group }) =>
          viewer !== null &&
          (by === viewer || (viewer !== post.author && world.groups[group]!.facilitators.has(viewer))),
      )
      .map(({ report }) => report.id),
  );
  await same(
    'looks at one’s own words',
    "select count(*)::text || ' looks' as id from looks_at_mine(null) where verb = 'looked at a report'",
    [
      `${Math.min(31, world.looks.filter(({ report: { post, settledBy } }) => viewer !== null && post.author === viewer && settledBy !== null).length)} looks`,
    ],
  );
  const { hours, notes, alarms, troubles, resting, listening, debriefs } = world.duty;
  const runsOrReviews = organises || (viewer !== null && world.moderators.has(viewer));
  await same('hours', 'select id from duty_hours', runsOrReviews ? hours.map(({ id }) => id) : []);
  await same(
    'notes',
    'select id from duty_notes',
    notes.filter((note) => rules.readsNote(world, viewer, note)).map(({ id }) => id),
  );
  await same(
    'alarms',
    'select id from duty_alarms',
    alarms.filter(({ about }) => runsOrReviews && about !== viewer).map(({ id }) => id),
  );
  await same('troubles', 'select id from back_up_troubles', organises ? troubles : []);
  await same(
    'breaks',
    'select person_id as id from duty_breaks',
    [...resting].filter((who) => runsOrReviews || who === viewer).map((who) => ids[who]!),
  );
  await same(
    'listeners',
    'select person_id as id from debrief_listeners',
    [...listening].filter((who) => who === viewer).map((who) => ids[who]!),
  );
  await same(
    'debriefs',
    'select id from debriefs',
    debriefs.filter((debrief) => rules.readsDebrief(world, viewer, debrief)).map(({ id }) => id),
  );
  await same(
    'words between two',
    'select debrief_id as id from debrief_words',
    debriefs
      .filter(({ who, listener }) => viewer !== null && (who === viewer || listener === viewer))
      .map(({ id }) => id),
  );
  const mine = <T>(list: readonly T[], sees: (world: World, viewer: number, one: T) => boolean) =>
    list.filter((each) => viewer !== null && sees(world, viewer, each));
  await same(
    'reports',
    'select id from reports',
    mine(world.reports, rules.reviews).map(({ id }) => id),
  );
  await same(
    'decisions',
    'select id from decisions',
    [...mine(world.decisions, rules.seesDecision), ...mine(world.removals, rules.seesRemoval)].map(
      ({ id }) => id,
    ),
  );
  // Whom it is about reads which group it was, and nobody else by that way.
  await same(
    'removals of one’s own',
    `select id || ' ' || group_name as id from decisions_about_me(
      (select decode('${looker === null ? '' : tokens[looker]}', 'hex')), null) where kind = 'exclude'`,
    world.removals.filter(({ whom }) => whom === looker).map(({ id, group }) => `${id} Group ${group}`),
  );
  await same(
    'appeals',
    'select id from appeals',
    [...mine(world.decisions, rules.readsAppeal), ...mine(world.removals, rules.readsAppealOfRemoval)].map(
      ({ appeal }) => appeal!.id,
    ),
  );
  // Nobody reads the words without taking the report: neither who reviews it nor whom it is about.
  await same(
    'reported words',
    'select r.id from reports r, read_report(r.id) where r.settled_at is null',
    [],
  );
  await same(
    'words of appeals',
    'select a.id from appeals a, read_appeal(a.id) where a.settled_at is null',
    [],
  );
  for (const post of world.posts.slice(0, 6)) {
    const { rows } = await client.query<{ id: string }>(
      "select post_id as id from search_posts($1, '{}', '{}', null, null, null, null, null, null)",
      [post.words],
    );
    expect(
      rows.map(({ id }) => id),
      `search ${who}`,
    ).toEqual(
      !post.removed && reads(world, viewer, post.group) && !rules.muted(world, viewer, post) ? [post.id] : [],
    );
  }
  await client.query('reset role');
}

/** Hidden groups have addresses of a shape of their own. */
function addressOf(visibility: number, number: number): string {
  return visibility === 3
    ? `hidden${'abcdefghijklmnopqrstuvwxyz'[number % 26]}${'a'.repeat(Math.floor(number / 26))}`.padEnd(
        20,
        'z',
      )
    : `group-${number}`;
}

/** A word that nobody said before, and that is like no other: search forgives what is misspelt. */
function speech(world: World): string {
  const digest = createHash('sha256').update(String(world.messages.length)).digest('hex');
  return digest.slice(0, 14).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);
}

const noDuty = (): World['duty'] => ({
  hours: [],
  notes: [],
  alarms: [],
  troubles: [],
  resting: new Set(),
  listening: new Set(),
  debriefs: [],
});

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % (list.length || 1)];
}

async function one(sql: string, values: unknown[]): Promise<string> {
  return (await client.query<{ id: string }>(sql, values)).rows[0]!.id;
}

interface Sought {
  id: string;
  asker: number;
  reach: 'group' | 'peers' | 'one';
  group: number | null;
  /** Anyone willing among those it is for may answer. */
  open: boolean;
  over: boolean;
  /** Whom it waits for, who passed it by, and who offered something. */
  brought: Set<number>;
  passed: Set<number>;
  offers: Map<number, string>;
  /** Whose offer waits until a person has looked at it. */
  held: Set<number>;
  chosen: number | null;
}

interface Front {
  requests: Sought[];
  helpers: Set<number>;
  /** `who whom`, as blocks: who would rather not meet whom. */
  avoided: Set<string>;
}

/** Neither a block nor a wish stands between them, and both are here. */
const mayMeet = (world: World, { avoided }: Front, a: number, b: number) =>
  !rules.blocked(world, a, b) &&
  !avoided.has(`${a} ${b}`) &&
  !avoided.has(`${b} ${a}`) &&
  !world.going.has(a) &&
  !world.going.has(b);

/** Among those whom it is for: members of the group, or people who help and say that they lived through it. */
const isMeant = (world: World, front: Front, who: number, { asker, reach, group }: Sought) =>
  who !== asker &&
  mayMeet(world, front, who, asker) &&
  (reach === 'group'
    ? world.groups[group!]!.members.has(who)
    : front.helpers.has(who) && world.experiences.has(String(who)));

const readsRequest = (world: World, front: Front, viewer: number, one: Sought) =>
  viewer === one.asker ||
  (!one.over &&
    mayMeet(world, front, viewer, one.asker) &&
    (one.chosen !== null
      ? viewer === one.chosen
      : ((one.brought.has(viewer) || one.offers.has(viewer)) &&
          (one.reach !== 'group' || world.groups[one.group!]!.members.has(viewer))) ||
        (one.open && !one.passed.has(viewer) && isMeant(world, front, viewer, one))));

/** What stood between two who are kept apart stands no more, also when nothing keeps them apart later. */
function part(world: World, front: Front): void {
  for (const one of front.requests) {
    const { asker, chosen } = one;
    if (chosen !== null) one.over ||= rules.blocked(world, asker, chosen);
    else if (!one.over)
      for (const who of [...one.brought, ...one.offers.keys()])
        if (
          rules.blocked(world, asker, who) ||
          front.avoided.has(`${asker} ${who}`) ||
          front.avoided.has(`${who} ${asker}`)
        ) {
          one.brought.delete(who);
          one.offers.delete(who);
        }
  }
}

async function takeSupport(world: World, front: Front, happened: SupportStep): Promise<void> {
  if ('who' in happened && world.going.has(happened.who)) return;
  const as = (who: number) => client.query('select set_sight($1)', [ids[who]]);
  const one = 'at' in happened ? pick(front.requests, happened.at) : undefined;
  const waits = one && !one.over && one.chosen === null ? one : undefined;
  switch (happened.does) {
    case 'help': {
      const { who, helps } = happened;
      await client.query(
        `insert into support_helpers (person_id, forms, uses_experiences) values ($1, $2, true)
         on conflict (person_id) do update set forms = excluded.forms`,
        [ids[who], helps ? ['companion'] : []],
      );
      if (helps) front.helpers.add(who);
      else front.helpers.delete(who);
      return;
    }
    case 'avoid': {
      const { who, whom } = happened;
      if (who === whom) return;
      await client.query(
        'insert into support_avoidances (person_id, other_id) values ($1, $2) on conflict do nothing',
        [ids[who], ids[whom]],
      );
      front.avoided.add(`${who} ${whom}`);
      return;
    }
    case 'seek': {
      const { who, reach, at } = happened;
      const mine = [...world.groups.keys()].filter((group) => world.groups[group]!.members.has(who));
      const group = reach === 'group' ? (pick(mine, at) ?? null) : null;
      if (reach === 'group' && group === null) return;
      await as(who);
      const { rows } = await client.query<{ request: string | null }>(
        "select request from ask_for_support('companion', $1, $2, 'Hello?', '<p>Hello?</p>', 'en', $3, null, false, false)",
        [reach, group === null ? null : world.groups[group]!.id, reach === 'group' ? [] : [experience]],
      );
      // Three at once, and no more.
      if (!rows[0]!.request) return;
      front.requests.push({
        id: rows[0]!.request,
        asker: who,
        reach,
        group,
        open: false,
        over: false,
        brought: new Set(),
        passed: new Set(),
        offers: new Map(),
        held: new Set(),
        chosen: null,
      });
      return;
    }
    case 'bring': {
      const { whom } = happened;
      if (!waits || waits.offers.size > 0) return;
      const { rows } = await client.query<{ brought: boolean }>(
        "select invite_to_support($1, $2, now() + interval '1 hour') as brought",
        [waits.id, ids[whom]],
      );
      const may =
        isMeant(world, front, whom, waits) &&
        !waits.passed.has(whom) &&
        !waits.brought.has(whom) &&
        !(waits.reach === 'one' && waits.brought.size > 0);
      expect(rows[0]!.brought, 'brought').toBe(may);
      if (may) waits.brought.add(whom);
      return;
    }
    case 'time out': {
      const first = waits && [...waits.brought][0];
      if (first === undefined) return;
      await client.query('select end_support_invitation($1, $2)', [waits!.id, ids[first]]);
      waits!.brought.delete(first);
      return;
    }
    case 'open up': {
      if (!waits || waits.reach === 'one' || waits.open || waits.offers.size > 0) return;
      await client.query("select take_support_step($1, 'willing', null)", [waits.id]);
      waits.open = true;
      return;
    }
    case 'offer': {
      const { who, harms } = happened;
      if (!waits || who === waits.asker) return;
      await as(who);
      const { rows } = await client.query<{ offer: string | null; refusal: string | null }>(
        "select * from offer_support($1, 'companion', 'I am here.', '<p>I am here.</p>', null, null, false, 0, null)",
        [waits.id],
      );
      const { offer, refusal } = rows[0]!;
      const may = readsRequest(world, front, who, waits) && !waits.offers.has(who);
      if (refusal !== 'full') expect(offer !== null, 'offered').toBe(may);
      if (!offer) return;
      waits.offers.set(who, offer);
      waits.brought.delete(who);
      waits.held.delete(who);
      if (harms) {
        await client.query('select hold_offer_encouragement($1)', [offer]);
        waits.held.add(who);
      }
      const { rows: done } = await client.query('select bring_support_offer($1) as done', [offer]);
      expect(done[0], 'brought at once').toEqual({ done: !harms });
      return;
    }
    case 'look': {
      // Somebody lets through what a rule kept back, or takes it away.
      const { whose, fine } = happened;
      const offer = waits?.held.has(whose) ? waits.offers.get(whose) : undefined;
      if (!waits || !offer) return;
      await client.query('select set_sight(null)');
      const about =
        'from decisions d join reports r on r.id = d.report_id where r.offer_id = $1 and d.ended_at is null';
      await client.query(
        fine
          ? `select end_decision(d, '', true) ${about}`
          : `select put_offer_decision('hide', r.id, $2, '', '') ${about}`,
        fine ? [offer] : [offer, ids[(whose + 1) % ids.length]],
      );
      if (fine && mayMeet(world, front, whose, waits.asker)) waits.held.delete(whose);
      if (fine) return;
      waits.held.delete(whose);
      waits.offers.delete(whose);
      waits.passed.add(whose);
      return;
    }
    case 'pass': {
      const { who } = happened;
      if (!waits || who === waits.asker) return;
      await as(who);
      const { rows } = await client.query<{ passed: boolean }>('select decline_support($1) as passed', [
        waits.id,
      ]);
      expect(rows[0]!.passed, 'passed').toBe(readsRequest(world, front, who, waits));
      if (!rows[0]!.passed) return;
      waits.passed.add(who);
      waits.brought.delete(who);
      waits.offers.delete(who);
      return;
    }
    case 'choose': {
      const { who } = happened;
      const offer = one?.offers.get(who);
      if (!waits || !offer || world.going.has(waits.asker) || rules.blocked(world, who, waits.asker)) return;
      await as(waits.asker);
      const { rows } = await client.query<{ room: string | null }>('select * from accept_support_offer($1)', [
        offer,
      ]);
      if (waits.held.has(who)) expect(rows[0]!.room, 'nobody accepts what they cannot read').toBeNull();
      if (!rows[0]!.room) return;
      waits.chosen = who;
      waits.offers = new Map([[who, offer]]);
      waits.brought.clear();
      return;
    }
    case 'end it': {
      if (!one || one.over || world.going.has(one.asker)) return;
      await as(one.asker);
      await client.query('select withdraw_support($1)', [one.id]);
      one.over = true;
      if (one.chosen === null) one.offers.clear();
      one.brought.clear();
      return;
    }
  }
}

async function lookSupport(world: World, front: Front, looker: number | null) {
  await client.query('select set_sight($1)', [looker === null ? null : ids[looker]]);
  const viewer = looker !== null && world.going.has(looker) ? null : looker;
  await client.query('set local role peerhood_viewer');
  const who = `as ${viewer === null ? 'a visitor' : `person ${viewer}`}`;
  const same = async (what: string, sql: string, allowed: string[]) => {
    const { rows } = await client.query<{ id: string }>(sql);
    expect(rows.map(({ id }) => id).sort(), `${what} ${who}`).toEqual([...allowed].sort());
  };
  const seen = front.requests.filter((one) => viewer !== null && readsRequest(world, front, viewer, one));
  const mine = front.requests.filter(({ asker }) => asker === viewer);
  await same(
    'requests',
    'select id from support_requests',
    seen.map(({ id }) => id),
  );
  await same(
    'what requests are about',
    'select request_id as id from support_request_experiences',
    seen.filter(({ reach }) => reach !== 'group').map(({ id }) => id),
  );
  await same(
    'steps',
    'select distinct request_id as id from support_states',
    mine.map(({ id }) => id),
  );
  const standing = front.requests.flatMap(({ asker, offers, held, over, chosen }) =>
    [...offers].map(([by, id]) => ({ asker, by, id, held: held.has(by), over: over && chosen === null })),
  );
  await same(
    'offers that stand',
    "select id from support_offers where ended_at is null or ending = 'accepted'",
    standing
      .filter(
        ({ asker, by, held }) =>
          viewer === by || (viewer === asker && !held && !rules.blocked(world, asker, by)),
      )
      .map(({ id }) => id),
  );
  await same(
    'invitations of others',
    'select request_id as id from support_invitations where person_id is distinct from viewer()',
    [],
  );
  await same(
    'how others help',
    `select person_id as id from support_helpers where person_id is distinct from viewer()
     union all select person_id from support_avoidances where person_id is distinct from viewer()`,
    [],
  );
  await client.query('reset role');
  return {
    others: seen.filter(({ asker }) => asker !== viewer).length,
    kept: front.requests.length - seen.length,
  };
}

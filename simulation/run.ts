import {
  type Kind as Carried,
  kindOf,
  type Limits,
  type Load,
  limits,
  relieveAt,
  whyFull,
} from '../src/support/compute/caseload.ts';
import { fitOf, mayMeet, type Peer, type Request } from '../src/support/compute/fit.ts';
import { holds } from '../src/support/compute/hours.ts';
import { type Helper, invitations, notAgain } from '../src/support/compute/inviting.ts';
import { inOrder } from '../src/support/compute/queue.ts';
import { enoughFor, stageOf, timesOutAt } from '../src/support/compute/waiting.ts';
import { Agenda } from './agenda.ts';
import { around, chance } from './random.ts';
import {
  type Asked,
  day,
  hour,
  isAwake,
  isPaused,
  minute,
  moodAt,
  type Person,
  type World,
  wakesAt,
} from './world.ts';

/**
 * How a place is run.
 *
 * - `ours`: what `src/support/compute` does: matching, limits, queue and time-outs.
 * - `first come`: all requests stand in one list from the first minute, the oldest unanswered one on top; whoever comes takes
 *   what they like. No limits. What somebody has answered stands below.
 * - `first come, alerted`: the same, and besides one suitable person after the other is told of a request, as often as ours
 *   invites, but by lot and without limits. It shows what telling people does, apart from choosing them.
 */
export type Way = 'ours' | 'first come' | 'first come, alerted';

/** What became of a request. Times in ms since 1970. */
export interface Fate {
  asked: Asked;
  kind: Carried;
  /** How many people it needs. */
  enough: number;
  replies: { person: number; at: number; been: boolean; invited: boolean }[];
  /** When a moderator or a helper looked at it first. */
  seenAt: number | undefined;
}

/** What the audit looks at. */
export interface Log {
  /** When each person helped. */
  helped: { from: number; to: number; live: boolean }[][];
  invited: { person: number; request: number; at: number; endedAt: number }[];
  pairings: { person: number; from: number; to: number }[];
}

export interface Run {
  fates: Fate[];
  log: Log;
  /** Conversations that the system ended for a break. */
  relieved: number;
}

/** After this a request that nobody has met counts as never answered. */
export const patienceOfAskers = 7 * day;

/**
 * How readily somebody helps with this, whatever they are asked by: more with what they have lived. It is not the weighing of the
 * matching, which would prove itself by itself.
 */
function appetite({ experiences, languages }: Request, peer: Peer): number {
  const ready = { been: 1, help: 0.85, going: 0.6 };
  let most = 0.35;
  for (const { id } of experiences)
    for (const theirs of peer.experiences)
      if (theirs.id === id) most = Math.max(most, ready[theirs.relation]);
  return languages[0] === peer.languages[0] ? most : 0.8 * most;
}

/** How many requests of a list somebody looks at when they come by. */
const looksAt = 15;

/** How likely somebody is to say yes, against being asked in person about something of one's own. */
const likely = { listed: 0.6, answered: 0.5, notTheirTopic: 0.15, busy: 0.3 };

interface Open extends Fate {
  urgent: boolean;
  openedAt?: number;
  sent: Sending[];
  writing: Set<number>;
  wanted: boolean;
  /** When it is looked at next. */
  look: number;
}

interface Sending {
  person: string;
  of: number;
  at: number;
  answered: boolean;
  endedAt?: number;
}

interface Carrying {
  person: Person;
  helper: Helper;
  load: Load & { helped: { from: number; to?: number | undefined }[] };
  /** Writing or talking until then, as far as is known. */
  busyUntil: number;
  talks: number;
  today: { date: number; minutes: number };
}

/** Lives through all days of a world, in one way. */
export function run(world: World, way: Way, within: Limits = limits): Run {
  const { seed } = world;
  const agenda = new Agenda();
  const log: Log = { helped: world.people.map(() => []), invited: [], pairings: [] };
  const carrying = world.people.map((person) => carryingOf(person));
  const indexOf = new Map(world.people.map(({ peer }, index) => [peer.person, index]));
  const enrolled = carrying.filter(({ person }) => person.enrolled);
  const fates: Open[] = [];
  let open: Open[] = [];
  let matchAt = -1;
  let relieved = 0;

  for (const asked of world.asked) agenda.at(asked.at, () => ask(asked));
  for (const { at, person } of world.visits) agenda.at(at, () => visit(carrying[person]!, at));
  agenda.run();
  return { fates, log, relieved };

  function ask(asked: Asked): void {
    const { at, request, text } = asked;
    const kind = kindOf(request.forms);
    const urgent = way === 'ours' && (text.found === 'crisis' || text.found === 'urgent');
    const one: Open = {
      asked,
      kind,
      enough: enoughFor(kind, request.audience.to === 'one'),
      replies: [],
      seenAt: moderatorAt(world, way, asked),
      urgent,
      sent: [],
      writing: new Set(),
      wanted: false,
      look: -1,
    };
    fates.push(one);
    open.push(one);
    agenda.at(at + patienceOfAskers, () => {
      open = open.filter((other) => other !== one);
    });
    consider(one, at);
  }

  /** Looks what a request needs now. */
  function consider(one: Open, now: number): void {
    if (way === 'first come' || isOver(one, now)) return;
    const waiting = waitingOf(one);
    for (const sending of one.sent) {
      if (sending.endedAt !== undefined) continue;
      const out = timesOutAt(waiting, sending.at);
      if (out <= now) end(sending, one, out);
    }
    const { invite, due } = stageOf(waitingOf(one), now);
    if (invite) want(one, now);
    if (due !== undefined) lookAgain(one, due);
  }

  function lookAgain(one: Open, at: number): void {
    if (one.look === at) return;
    one.look = at;
    agenda.at(at, () => {
      if (one.look === at) one.look = -1;
      consider(one, at);
    });
  }

  /** Those who need somebody are looked at together, each minute. */
  function want(one: Open, now: number): void {
    one.wanted = true;
    const next = (Math.floor(now / minute) + 1) * minute;
    if (matchAt === next) return;
    matchAt = next;
    agenda.at(next, () => inviteAll(next));
  }

  function inviteAll(now: number): void {
    const wanting = open.filter((one) => one.wanted && !isOver(one, now));
    for (const one of wanting) one.wanted = false;
    const still = wanting.filter((one) => stageOf(waitingOf(one), now).invite);
    if (still.length === 0) return;
    for (const each of enrolled)
      each.load.pausedUntil = isPaused(each.person, now) ? each.person.pause!.to : 0;
    const found = way === 'ours' ? bestOf(still, now) : lotsOf(still, now);
    for (const one of still) {
      const person = found.get(one);
      if (person === undefined) {
        one.openedAt ??= now;
        // Nobody is there: some may come.
        const waited = now - one.asked.at;
        const often = waited > day ? 120 : one.kind === 'live' && waited < hour ? 5 : 30;
        lookAgain(one, (Math.floor(now / (often * minute)) + 1) * often * minute);
        continue;
      }
      const sending: Sending = {
        person: person.person.peer.person,
        of: person.person.index,
        at: now,
        answered: false,
      };
      one.sent.push(sending);
      person.load.open++;
      if (one.kind === 'live') person.load.openLive++;
      const { index } = one.asked;
      const delay = around(
        person.person.pace,
        0.9,
        chance(seed, 301, sending.of, index),
        chance(seed, 302, sending.of, index),
      );
      agenda.at(now + delay, () => react(person, one, sending, now + delay));
      consider(one, now);
    }
  }

  function bestOf(wanting: readonly Open[], now: number): Map<Open, Carrying> {
    const seeking = wanting.map((one) => ({
      request: one.asked.request,
      askedAt: one.asked.at,
      urgent: one.urgent,
      not: notFor(one, now),
    }));
    const byId = new Map(wanting.map((one) => [one.asked.request.id, one]));
    for (const each of enrolled) forgetOld(each, now);
    const found = invitations(
      seeking,
      enrolled.map(({ helper }) => helper),
      now,
      within,
    );
    return new Map(
      found.map(({ request, peer }) => [byId.get(request.id)!, carrying[indexOf.get(peer.person)!]!]),
    );
  }

  function lotsOf(wanting: readonly Open[], now: number): Map<Open, Carrying> {
    const found = new Map<Open, Carrying>();
    for (const one of wanting) {
      const not = notFor(one, now);
      const some = enrolled.filter(
        ({ person: { peer } }) =>
          holds(peer.hours, now) && !not.has(peer.person) && fitOf(one.asked.request, peer) !== null,
      );
      const lot = chance(seed, 303, one.asked.index, one.sent.length);
      if (some.length > 0) found.set(one, some[Math.floor(lot * some.length)]!);
    }
    return found;
  }

  function notFor(one: Open, now: number): Set<string> {
    const not = notAgain(one.sent, now);
    for (const { person } of one.replies) not.add(world.people[person]!.peer.person);
    for (const person of one.writing) not.add(world.people[person]!.peer.person);
    return not;
  }

  /** Somebody who was invited has seen it. */
  function react(carrier: Carrying, one: Open, sending: Sending, now: number): void {
    const { person } = carrier;
    if (isOver(one, now) || sending.answered) return;
    if (sending.endedAt !== undefined && !isOpenTo(one, person, now)) return;
    if (isPaused(person, now)) return;
    if (!isAwake(person, now, seed)) {
      const later = wakesAt(person, now, seed) + 10 * minute;
      if (later < one.asked.at + patienceOfAskers)
        agenda.at(later, () => react(carrier, one, sending, later));
      return;
    }
    // While writing nobody looks up; while talking some say yes to another conversation, if they are asked.
    if (carrier.busyUntil > now && !(one.kind === 'live' && carrier.talks > 0)) {
      const later = carrier.busyUntil + minute;
      agenda.at(later, () => react(carrier, one, sending, later));
      return;
    }
    if (says(carrier, one, true, now) && take(carrier, one, now)) sending.answered = true;
    // Half of those who will not say so.
    else if (chance(seed, 304, person.index, one.asked.index) < 0.5) sending.answered = true;
    else return;
    if (sending.endedAt === undefined) end(sending, one, now);
    consider(one, now);
  }

  function end(sending: Sending, one: Open, at: number): void {
    sending.endedAt = at;
    const { load } = carrying[sending.of]!;
    load.open--;
    if (one.kind === 'live') load.openLive--;
    log.invited.push({ person: sending.of, request: one.asked.index, at: sending.at, endedAt: at });
  }

  /** Somebody looks in, and at what stands on top of the list. */
  function visit(carrier: Carrying, now: number): void {
    if (carrier.busyUntil > now) return;
    const { person } = carrier;
    let shown = open.filter((one) => isOpenTo(one, person, now) && !hasReplied(one, person.index));
    if (way === 'ours') {
      forgetOld(carrier, now);
      const full = new Map<Carried, boolean>();
      for (const kind of ['live', 'slow', 'walk'] as const)
        full.set(kind, whyFull(carrier.load, kind, now, within) !== undefined);
      shown = inOrder(
        shown.filter(({ kind }) => !full.get(kind)).map((one) => queued(one, person)),
        now,
      ).map(({ one }) => one);
    } else shown.sort((a, b) => Number(a.replies.length > 0) - Number(b.replies.length > 0));
    for (const one of shown.slice(0, looksAt)) {
      if (!says(carrier, one, false, now) || !take(carrier, one, now)) continue;
      consider(one, now);
      const after = carrier.busyUntil + minute;
      // Who is there already looks for one more, now and then.
      if (chance(seed, 305, person.index, one.asked.index) < 0.5)
        agenda.at(after, () => visit(carrier, after));
      return;
    }
  }

  /** Whether somebody who comes by sees a request, and could answer. */
  function isOpenTo(one: Open, { peer }: Person, now: number): boolean {
    if (isOver(one, now) || one.asked.at > now) return false;
    if (way === 'ours') {
      const { stage } = stageOf(waitingOf(one), now);
      return stage === 'anyone' && mayMeet(one.asked.request, peer);
    }
    // A list knows nothing of topics and forms not taken, nor of one peer; it does know of audiences and blocks.
    const { request } = one.asked;
    const shown =
      request.audience.to === 'one' ? { ...request, audience: { to: 'peers' } as const } : request;
    return mayMeet(shown, { ...peer, notTopics: [] });
  }

  /** Whether enough have come, or it is closed. In a list it goes on standing below, for answers. */
  function isOver(one: Open, now: number): boolean {
    return one.replies.length >= one.enough || now >= one.asked.at + patienceOfAskers;
  }

  function says({ person, today, talks }: Carrying, one: Open, asked: boolean, now: number): boolean {
    const { request, index } = one.asked;
    const minutes = today.date === Math.floor(now / day) ? today.minutes : 0;
    let chances = person.willing * moodAt(person, now) * appetite(request, person.peer);
    chances *= Math.exp(-minutes / 120);
    if (!asked) chances *= likely.listed;
    if (one.replies.length > 0) chances *= likely.answered;
    if (talks > 0) chances *= likely.busy;
    const { notTopics, notForms } = person.peer;
    if (request.experiences.some(({ id }) => notTopics.includes(id)) || notForms.includes(request.forms[0]!))
      chances *= likely.notTheirTopic;
    return chance(seed, 306, person.index, index, Math.floor(now / day), Number(asked)) < chances;
  }

  /** Begins to help. False when the limits are against it. */
  function take(carrier: Carrying, one: Open, now: number): boolean {
    const { person, load } = carrier;
    const { index } = person;
    if (hasReplied(one, index)) return false;
    if (way === 'ours') {
      forgetOld(carrier, now);
      // The invitation that is answered does not stand against itself.
      const own = one.sent.some(({ of, endedAt }) => of === index && endedAt === undefined) ? 1 : 0;
      const openLive = load.openLive - (one.kind === 'live' ? own : 0);
      if (whyFull({ ...load, open: load.open - own, openLive }, one.kind, now, within)) return false;
    }
    const { index: request } = one.asked;
    one.seenAt = Math.min(one.seenAt ?? now, now);
    const by = (key: number) => chance(seed, key, index, request);
    if (one.kind === 'live') {
      reply(carrier, one, now);
      const span = { from: now, to: undefined as number | undefined };
      load.helped.push(span);
      carrier.talks++;
      const natural = now + Math.min(3 * hour, around(35 * minute, 0.5, by(310), by(311)));
      const relief = way === 'ours' ? relieveAt(load, now, within) : Number.POSITIVE_INFINITY;
      const until = Math.max(now, Math.min(natural, relief));
      if (relief < natural) relieved++;
      carrier.busyUntil = Math.max(carrier.busyUntil, until);
      agenda.at(until, () => {
        span.to = until;
        carrier.talks--;
        helpedFor(carrier, until, until - now);
        log.helped[index]!.push({ from: now, to: until, live: true });
      });
      return true;
    }
    const length =
      one.kind === 'walk' ? 20 * minute : Math.min(19 * minute, around(8 * minute, 0.5, by(312), by(313)));
    const span = { from: now, to: now + length };
    load.helped.push(span);
    log.helped[index]!.push({ ...span, live: false });
    carrier.busyUntil = Math.max(carrier.busyUntil, now + length);
    helpedFor(carrier, now, length);
    one.writing.add(index);
    agenda.at(now + length, () => {
      one.writing.delete(index);
      // What is being written is finished, though somebody else was first.
      reply(carrier, one, now + length);
      if (one.kind !== 'walk') return consider(one, now + length);
      load.pairings++;
      const over = now + 28 * day;
      log.pairings.push({ person: index, from: now + length, to: over });
      agenda.at(over, () => {
        load.pairings--;
      });
    });
    return true;
  }

  function reply({ person }: Carrying, one: Open, now: number): void {
    const { experiences } = one.asked.request;
    const been = person.peer.experiences.some(
      ({ id, relation }) => relation === 'been' && experiences.some((other) => other.id === id),
    );
    const invited = one.sent.some(({ of }) => of === person.index);
    one.replies.push({ person: person.index, at: now, been, invited });
    if (one.replies.length < one.enough) return;
    for (const sending of one.sent) if (sending.endedAt === undefined) end(sending, one, now);
  }

  function hasReplied(one: Open, person: number): boolean {
    return one.writing.has(person) || one.replies.some((reply) => reply.person === person);
  }
}

function carryingOf(person: Person): Carrying {
  const load: Carrying['load'] = {
    experienced: person.experienced,
    helped: [],
    open: 0,
    openLive: 0,
    pairings: 0,
  };
  return {
    person,
    load,
    helper: { peer: person.peer, load },
    busyUntil: 0,
    talks: 0,
    today: { date: 0, minutes: 0 },
  };
}

/** The system needs a week only. */
function forgetOld({ load }: Carrying, now: number): void {
  const oldest = load.helped[0];
  if (oldest?.to !== undefined && oldest.to < now - 8 * day)
    load.helped = load.helped.filter(({ to }) => to === undefined || to > now - 7 * day);
}

function helpedFor(carrier: Carrying, now: number, length: number): void {
  const date = Math.floor(now / day);
  if (carrier.today.date !== date) carrier.today = { date, minutes: 0 };
  carrier.today.minutes += length / minute;
}

function waitingOf({ asked, kind, urgent, enough, replies, openedAt, sent }: Open) {
  return {
    askedAt: asked.at,
    live: kind === 'live',
    urgent,
    onlyOne: asked.request.audience.to === 'one',
    enough,
    repliers: replies.length,
    openedAt,
    invitations: sent,
  };
}

function queued(one: Open, { peer }: Person) {
  const { asked, replies, urgent, enough } = one;
  const fit = fitOf(asked.request, peer) ?? 0;
  return { one, askedAt: asked.at, urgent, enough, repliers: replies.length, firstAt: replies[0]?.at, fit };
}

/**
 * When a moderator looks at it. While on duty they go through what is new every two hours. With ours a flag tells them at once,
 * and for what is pressing an alarm reaches somebody out of hours too, six times in ten.
 */
function moderatorAt({ seed, duty }: World, way: Way, { at, index, text }: Asked): number | undefined {
  const by = (key: number) => chance(seed, 320, key, index);
  const shift = duty.find(({ to }) => to > at);
  if (!shift) return undefined;
  const round = Math.max(at, shift.from) + by(1) * 2 * hour;
  if (way !== 'ours' || text.found === 'fine') return round;
  const delay = around((text.found === 'soon' ? 30 : 5) * minute, 0.8, by(2), by(3));
  if (shift.from <= at) return Math.min(round, at + delay);
  const alarmed = text.found !== 'soon' && by(4) < 0.6 ? at + around(20 * minute, 0.8, by(2), by(3)) : round;
  return Math.min(round, shift.from + delay, alarmed);
}

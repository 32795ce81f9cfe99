import type { Log } from './run.ts';
import { day, hour, minute, type World } from './world.ts';

/*
 * Counts broken limits in what happened. Written apart from `src/support/compute/caseload.ts`, with the numbers of the
 * rules once more: a limit that is dropped or miscounted there shows here.
 */

export interface Broken {
  /** More conversations at a time than one, or two for the experienced. */
  conversations: number;
  /** Helping for more than two hours without a quarter of an hour off. */
  stretches: number;
  /** More than ten hours in seven days. */
  weeks: number;
  /** More than three invitations open. */
  invitations: number;
  /** More than three people to walk alongside. */
  pairings: number;
  /** Invited while on a break. */
  paused: number;
  /** Invited for what one does not take, or by somebody with whom one is not to meet. */
  refused: number;
}

export function audit(world: World, log: Log): Broken {
  const broken: Broken = {
    conversations: 0,
    stretches: 0,
    weeks: 0,
    invitations: 0,
    pairings: 0,
    paused: 0,
    refused: 0,
  };
  const people = new Map(world.people.map(({ peer }) => [peer.person, peer]));
  const invitedOf = Map.groupBy(log.invited, ({ person }) => person);
  for (const [index, helped] of log.helped.entries()) {
    const allowed = world.people[index]!.experienced ? 2 : 1;
    broken.conversations += timesOver(
      helped.filter(({ live }) => live),
      allowed,
    );
    const together = union(helped);
    broken.stretches += joined(together, 15 * minute).filter(
      ({ from, to }) => to - from > 2 * hour + minute,
    ).length;
    broken.weeks += together.filter(
      ({ to }) => within(together, to - 7 * day, to) > 10 * hour + minute,
    ).length;
    broken.pairings += timesOver(
      log.pairings.filter(({ person }) => person === index),
      3,
    );
    const invited = invitedOf.get(index) ?? [];
    broken.invitations += timesOver(
      invited.map(({ at, endedAt }) => ({ from: at, to: endedAt })),
      3,
    );
  }
  for (const { person, request, at } of log.invited) {
    const { pause, peer } = world.people[person]!;
    const { request: asked } = world.asked[request]!;
    if (pause && pause.from <= at && at < pause.to) broken.paused++;
    const asker = people.get(asked.person)!;
    const apart =
      peer.blocks.includes(asker.person) ||
      asker.blocks.includes(peer.person) ||
      peer.notPeople.includes(asker.person) ||
      asked.avoids.people.includes(peer.person) ||
      asked.avoids.groups.some((group) => peer.groups.includes(group));
    const notTaken =
      asked.experiences.some(({ id }) => peer.notTopics.includes(id)) ||
      (asked.forms.length > 0 && asked.forms.every((form) => peer.notForms.includes(form)));
    if (apart || notTaken) broken.refused++;
  }
  return broken;
}

interface Span {
  from: number;
  to: number;
}

/** How often one began while as many as are allowed went on. */
function timesOver(spans: readonly Span[], allowed: number): number {
  let over = 0;
  const open: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const still = open.filter(({ to }) => to > span.from);
    open.splice(0, open.length, ...still, span);
    if (open.length > allowed) over++;
  }
  return over;
}

function union(spans: readonly Span[]): Span[] {
  return joined(spans, 0);
}

/** In order, those joined whose gap is shorter than `gap`; touching ones are not, for a gap of 0. */
function joined(spans: readonly Span[], gap: number): Span[] {
  const found: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from - last.to < gap) last.to = Math.max(last.to, to);
    else if (last && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** How much of these spans lies between two moments. */
function within(spans: readonly Span[], from: number, to: number): number {
  let sum = 0;
  for (const span of spans) sum += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
  return sum;
}

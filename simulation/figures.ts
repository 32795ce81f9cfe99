import type { Limits } from '../src/support/compute/caseload.ts';
import { audit, type Broken } from './audit.ts';
import { type Fate, patienceOfAskers, run, type Way } from './run.ts';
import { day, hour, minute, type World } from './world.ts';

/** What is measured of one way. Shares from 0 to 1, rounded; times in minutes. */
export interface Figures {
  requests: number;
  /** To the first other person, of those who had one. */
  firstReplyMedian: number;
  firstReplyP90: number;
  answeredIn1Hour: number;
  answeredIn24Hours: number;
  /** Of requests for an answer: two different people replied. */
  twoRepliers: number;
  /** Exactly one did. */
  oneReplierOnly: number;
  /** How many people were invited or alerted for each request. */
  invitedEach: number;
  /** The tail: those without any reply count as having waited a week. */
  waitP95: number;
  waitP99: number;
  waitMax: number;
  neverAnswered: number;
  /** The first to come has been through it themselves; of requests that name an experience. */
  firstHasBeenThroughIt: number;
  /** Of how many requests each helper took, among those who may be asked: 0 all alike, 1 one does all. */
  giniOfLoad: number;
  /** The same among all who ever reply to others. */
  giniOfAllLoad: number;
  /** The most that one helper helped in any seven days, hours. */
  mostHoursInAWeek: number;
  limitsBroken: number;
  broken: Broken;
  /** Of those whose words a person has labelled as pressing: somebody looked within 15 minutes (crisis) or an hour (urgent). */
  needSeenInTime: number;
  /** Of those alone that triage flagged as pressing. Without triage: of the same requests. */
  flagsSeenInTime: number;
  flags: number;
  relieved: number;
}

export function figuresOf(world: World, way: Way, within?: Limits): Figures {
  const { fates, log, relieved } = run(world, way, within);
  const waits = fates.map((fate) => firstWait(fate));
  const met = waits.filter((wait) => wait !== undefined).sort((a, b) => a - b);
  const tail = waits.map((wait) => wait ?? patienceOfAskers).sort((a, b) => a - b);
  const share = (count: number, of: number) => rounded(of === 0 ? 1 : count / of, 4);
  const wantTwo = fates.filter(({ enough }) => enough === 2);
  const named = fates.filter(
    ({ asked, replies }) => asked.request.experiences.length > 0 && replies.length > 0,
  );
  const taken = world.people.map(() => 0);
  for (const { replies } of fates) for (const { person } of replies) taken[person]!++;
  const pressing = fates.filter(
    ({ asked }) => asked.text.level === 'crisis' || asked.text.level === 'urgent',
  );
  const flagged = fates.filter(({ asked }) => asked.text.found === 'crisis' || asked.text.found === 'urgent');
  const broken = audit(world, log);
  return {
    requests: fates.length,
    firstReplyMedian: minutes(at(met, 0.5)),
    firstReplyP90: minutes(at(met, 0.9)),
    answeredIn1Hour: share(met.filter((wait) => wait <= hour).length, fates.length),
    answeredIn24Hours: share(met.filter((wait) => wait <= day).length, fates.length),
    twoRepliers: share(wantTwo.filter(({ replies }) => replies.length >= 2).length, wantTwo.length),
    oneReplierOnly: share(wantTwo.filter(({ replies }) => replies.length === 1).length, wantTwo.length),
    invitedEach: rounded(log.invited.length / Math.max(1, fates.length), 1),
    waitP95: minutes(at(tail, 0.95)),
    waitP99: minutes(at(tail, 0.99)),
    waitMax: minutes(at(tail, 1)),
    neverAnswered: share(fates.length - met.length, fates.length),
    firstHasBeenThroughIt: share(named.filter(({ replies }) => replies[0]!.been).length, named.length),
    giniOfLoad: rounded(gini(taken.filter((_, index) => world.people[index]!.enrolled)), 3),
    giniOfAllLoad: rounded(gini(taken.filter((_, index) => world.people[index]!.isHelper)), 3),
    mostHoursInAWeek: rounded(mostInAWeek(log.helped) / hour, 1),
    limitsBroken: Object.values(broken).reduce((sum, count) => sum + count, 0),
    broken,
    needSeenInTime: share(
      pressing.filter((fate) => isSeenInTime(fate, fate.asked.text.level)).length,
      pressing.length,
    ),
    flagsSeenInTime: share(
      flagged.filter((fate) => isSeenInTime(fate, fate.asked.text.found)).length,
      flagged.length,
    ),
    flags: flagged.length,
    relieved,
  };
}

function firstWait({ asked, replies }: Fate): number | undefined {
  return replies.length === 0 ? undefined : replies[0]!.at - asked.at;
}

function isSeenInTime({ asked, seenAt }: Fate, level: string): boolean {
  return seenAt !== undefined && seenAt - asked.at <= (level === 'crisis' ? 15 : 60) * minute;
}

/** The Gini coefficient of amounts that are 0 or more. */
export function gini(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, amount) => all + amount, 0);
  if (sum === 0) return 0;
  const weighed = sorted.reduce((all, amount, index) => all + (index + 1) * amount, 0);
  return (2 * weighed) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

function mostInAWeek(people: readonly (readonly { from: number; to: number }[])[]): number {
  let most = 0;
  for (const spans of people)
    for (const { to } of spans) {
      let sum = 0;
      let last = to - 7 * day;
      for (const span of spans.toSorted((a, b) => a.from - b.from)) {
        const from = Math.max(last, span.from);
        const end = Math.min(to, span.to);
        if (end > from) {
          sum += end - from;
          last = end;
        }
      }
      most = Math.max(most, sum);
    }
  return most;
}

/** @param share from 0 to 1, of sorted values */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function minutes(length: number): number {
  return rounded(length / minute, 1);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

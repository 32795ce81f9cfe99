import type { AwayResult } from './away.ts';
import type { ClientsResult } from './clients.ts';
import type { ClockResult } from './clock.ts';
import type { DiskResult } from './disk.ts';
import type { KillsResult } from './kills.ts';
import type { MigrationResult } from './migration.ts';

/** What does not hold of what a scenario found, a line each; nothing when all does. */

/** An answer that takes longer is no answer: people have gone by then. In milliseconds, as the next two. */
export const LONGEST = 15_000;
/** Once it is known that the database is gone, nobody waits to be told. */
const KNOWN = 3_000;
/** A page of somebody else, while many slow ones are there. */
const PAGE = 5_000;
/** From a kill to the first page, in seconds. */
const BACK = 30;
/** How much more memory many slow clients may take, in megabytes. */
const MEMORY = 400;
/** These have to be let go of within the time for a head or a form. */
export const endless = ['head that never ends', 'body that never ends', 'half closed'];

const broken = (name: string, ...checks: readonly (readonly [holds: boolean, what: string])[]) =>
  checks.filter(([holds]) => !holds).map(([, what]) => `${name}: ${what}`);

const kept = (found: { acknowledged: number; lost: number; doubled: number; problems: readonly string[] }) =>
  [
    [found.acknowledged > 0, 'nothing was acknowledged'],
    [found.lost === 0, `${found.lost} lost`],
    [found.doubled === 0, `${found.doubled} doubled`],
    [found.problems.length === 0, `${found.problems.length} problems, first ${found.problems[0]}`],
  ] as const;

export const kills = (found: KillsResult): string[] =>
  broken(
    'kills',
    ...kept(found),
    [found.odd.length === 0, `answered oddly: ${found.odd[0]}`],
    [found.notOnItsPage === 0, `${found.notOnItsPage} not on their page`],
    [found.streams.missed === 0, `open pages were not told of ${found.streams.missed}`],
    [found.jobs.lost === 0, `nobody was told of ${found.jobs.lost} by mail`],
    [found.jobs.doubled === 0, `told twice of ${found.jobs.doubled} by mail`],
    [found.jobs.noticesLost === 0, `nobody was told of ${found.jobs.noticesLost} here`],
    [found.jobs.noticesDoubled === 0, `told twice of ${found.jobs.noticesDoubled} here`],
    [found.jobs.left === 0, `${found.jobs.left} left to be told`],
    [found.recoveries.max <= BACK, `back after ${found.recoveries.max} seconds`],
  );

export const away = (absence: string, found: AwayResult): string[] =>
  broken(
    `away, ${absence}`,
    ...kept(found),
    [found.clear > 0, 'no form was answered clearly'],
    [found.unclear.length === 0, `${found.unclear.length} answered otherwise, first ${found.unclear[0]}`],
    [found.slowest <= LONGEST, `somebody waited ${found.slowest} ms`],
    [found.slowestLater <= KNOWN, `${found.slowestLater} ms when it was long known`],
    [found.streamsMissed === 0, `an open page was not told of ${found.streamsMissed}`],
    [
      found.jobsAfter !== null && found.jobsAfter <= BACK,
      found.jobsAfter === null ? 'jobs do not run' : `jobs run after ${found.jobsAfter} seconds`,
    ],
  );

export const disk = (found: DiskResult): string[] =>
  'skipped' in found
    ? []
    : broken(
        'disk',
        ...kept(found),
        [found.clear > 0, 'no form was answered clearly'],
        [found.unclear.length === 0, `answered otherwise: ${found.unclear[0]}`],
      );

/** @param page the longest that a page may take; beside other scenarios more than alone */
export const clients = (found: ClientsResult, page = PAGE): string[] =>
  broken(
    'clients',
    [found.pages > 0, 'nobody else read a page'],
    [found.failed === 0, `${found.failed} pages failed`],
    [found.slowest <= page, `a page took ${found.slowest} ms`],
    [found.draftsLeft === 0, `${found.draftsLeft} drafts left`],
    [found.memoryMost - found.memoryBefore <= MEMORY, `memory grew to ${found.memoryMost} MB`],
    ...endless.map((kind) => {
      const [had, left] = [found.kinds[kind] ?? 0, found.letGo[kind] ?? 0];
      return [had > 0 && left === had, `let go of ${left} of ${had}: ${kind}`] as const;
    }),
  );

export const clock = (found: ClockResult): string[] =>
  'skipped' in found
    ? []
    : broken(
        'clock',
        [found.signedIn.length > 0 && !found.signedIn.includes(false), 'somebody was signed out'],
        [found.written.length > 0 && !found.written.includes(false), 'something could not be written'],
        [found.jobsAfter !== null, 'jobs did not go on'],
        [found.nightly === 1, `the job of the night was queued ${found.nightly} times`],
      );

export const migration = (found: MigrationResult): string[] =>
  broken(
    'migration',
    [found.recovered === found.kills, `${found.recovered} of ${found.kills} recovered`],
    ...Object.entries(found.midway).map(
      ([moment, often]) => [often > 0, `nothing was killed in the middle of “${moment}”`] as const,
    ),
    [found.leftovers.length === 0, `left: ${found.leftovers.join()}`],
    [found.serves, 'does not serve'],
    [found.problems.length === 0, `${found.problems[0]}`],
  );

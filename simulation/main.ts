import { parseArgs } from 'node:util';
import { type Figures, figuresOf } from './figures.ts';
import type { Way } from './run.ts';
import { labelledTexts } from './texts.ts';
import { kinds, worldOf } from './world.ts';

/** `npm run simulate -- community --people 1000 --days 90 --seed 1 --world community --json` */

const ways: Record<'ours' | 'firstComeFirstServed' | 'firstComeAlerted', Way> = {
  ours: 'ours',
  firstComeFirstServed: 'first come',
  firstComeAlerted: 'first come, alerted',
};

function simulate(words: string[]): void {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      world: { type: 'string', default: 'community' },
      people: { type: 'string' },
      days: { type: 'string', default: '90' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length !== 1 || positionals[0] !== 'community')
    throw new Error('Only a community can be simulated');
  const kind = Object.hasOwn(kinds, values.world) ? kinds[values.world] : undefined;
  if (!kind) throw new Error(`There is no world ${values.world}`);
  const people = whole('people', values.people ?? String(kind.people), 2, 20_000);
  const days = whole('days', values.days, 1, 400);
  const seed = whole('seed', values.seed, 0, 2 ** 31);

  const began = performance.now();
  const world = worldOf(kind, people, days, seed, labelledTexts());
  const found = Object.entries(ways).map(([name, way]) => {
    process.stderr.write(`${way}…\n`);
    return [name, figuresOf(world, way)] as const;
  });
  const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
  const about = { world: values.world, people, days, seed, requests: world.asked.length, seconds };
  if (values.json) process.stdout.write(`${JSON.stringify({ ...about, ...Object.fromEntries(found) })}\n`);
  else process.stdout.write(table(about, Object.fromEntries(found) as Record<keyof typeof ways, Figures>));
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new Error(`--${name} is a whole number from ${least} to ${most}`);
  return number;
}

type Show = (figures: Figures) => string;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const time = (minutes: number) =>
  minutes < 100 ? `${minutes.toFixed(0)} min` : `${(minutes / 60).toFixed(1)} h`;

/** What is shown, and which end is better. */
const rows: [string, Show, better: 'less' | 'more', value: (figures: Figures) => number][] = [
  ['First reply, median', (f) => time(f.firstReplyMedian), 'less', (f) => f.firstReplyMedian],
  ['First reply, 9 of 10', (f) => time(f.firstReplyP90), 'less', (f) => f.firstReplyP90],
  ['Answered in 1 hour', (f) => percent(f.answeredIn1Hour), 'more', (f) => f.answeredIn1Hour],
  ['Answered in 24 hours', (f) => percent(f.answeredIn24Hours), 'more', (f) => f.answeredIn24Hours],
  ['Two people replied', (f) => percent(f.twoRepliers), 'more', (f) => f.twoRepliers],
  ['Only one replied', (f) => percent(f.oneReplierOnly), 'less', (f) => f.oneReplierOnly],
  ['Waiting, 95 of 100', (f) => time(f.waitP95), 'less', (f) => f.waitP95],
  ['Waiting, 99 of 100', (f) => time(f.waitP99), 'less', (f) => f.waitP99],
  ['Waiting, longest', (f) => time(f.waitMax), 'less', (f) => f.waitMax],
  ['Never answered', (f) => percent(f.neverAnswered), 'less', (f) => f.neverAnswered],
  [
    'First one has been through it',
    (f) => percent(f.firstHasBeenThroughIt),
    'more',
    (f) => f.firstHasBeenThroughIt,
  ],
  ['Invited or alerted, each', (f) => f.invitedEach.toFixed(1), 'less', (f) => f.invitedEach],
  ['Gini of helpers’ load', (f) => f.giniOfLoad.toFixed(2), 'less', (f) => f.giniOfLoad],
  ['… among all who ever reply', (f) => f.giniOfAllLoad.toFixed(2), 'less', (f) => f.giniOfAllLoad],
  ['Most hours of one in 7 days', (f) => f.mostHoursInAWeek.toFixed(1), 'less', (f) => f.mostHoursInAWeek],
  ['Limits broken', (f) => String(f.limitsBroken), 'less', (f) => f.limitsBroken],
  ['Pressing need seen in time', (f) => percent(f.needSeenInTime), 'more', (f) => f.needSeenInTime],
  ['Flags seen in time', (f) => percent(f.flagsSeenInTime), 'more', (f) => f.flagsSeenInTime],
];

function table(
  about: { world: string; people: number; days: number; seed: number; requests: number; seconds: number },
  figures: Record<keyof typeof ways, Figures>,
): string {
  const { ours, firstComeFirstServed, firstComeAlerted } = figures;
  const line = (...cells: string[]) =>
    `${cells[0]!.padEnd(32)}${cells
      .slice(1)
      .map((cell) => cell.padStart(20))
      .join('')}\n`;
  let text = `${about.world}: ${about.people} people, ${about.days} days, seed ${about.seed}: ${about.requests} requests (${about.seconds} s)\n\n`;
  text += line('', 'ours', 'first come', 'first come, alerted');
  for (const [name, show] of rows)
    text += line(name, show(ours), show(firstComeFirstServed), show(firstComeAlerted));
  for (const [title, other] of [
    ['first come, first served', firstComeFirstServed],
    ['first come, alerted', firstComeAlerted],
  ] as const) {
    const worse = rows
      .filter(([, , better, value]) =>
        better === 'less' ? value(ours) > value(other) : value(ours) < value(other),
      )
      .map(([name]) => name);
    text += `\nWorse than ${title}: ${worse.length > 0 ? worse.join(' · ') : 'nothing of these'}`;
  }
  return `${text}\n`;
}

try {
  simulate(process.argv.slice(2));
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
  process.stderr.write(
    `Usage: npm run simulate -- community [--world ${Object.keys(kinds).join('|')}] [--people n] [--days n] [--seed n] [--json]\n`,
  );
  process.exitCode = 1;
}

import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { type Cues, type Level, readCues } from '../src/practice/compute/cues.ts';
import { ar } from '../src/practice/compute/cues-ar.ts';
import { en } from '../src/practice/compute/cues-en.ts';
import { es } from '../src/practice/compute/cues-es.ts';
import { languageOf } from '../src/practice/compute/languages.ts';
import type { Measure } from './measure.ts';

/** The three parts of an empathic reply, by their names in the literature. */
const mechanisms = {
  'emotional-reactions': 'warmth',
  interpretations: 'understanding',
  explorations: 'questions',
} as const satisfies Record<string, keyof Cues>;
type Mechanism = keyof typeof mechanisms;
const names = Object.keys(mechanisms) as Mechanism[];

interface Row {
  seeker: string;
  reply: string;
  level: Level;
}

/**
 * How well the cues read replies, beside saying “no” each time and beside counting words, whose two thresholds are
 * fitted on the tuning set. Reads the project's own two sets, or another with `--file <csv> --mechanism <name>`:
 * columns `seeker_post`, `response_post` and `level` (0 none, 1 weak, 2 strong); others are passed over.
 */
export const readReplies: Measure = async (say, log) => {
  let sets: { name: string; mechanism: Mechanism; rows: Row[] }[];
  const own = (half: string, mechanism: Mechanism) =>
    readLevels(`bench/cues/${half}.csv`, mechanism.replace('-', '_'));
  try {
    const { file, mechanism } = asked(process.argv);
    sets = file
      ? [{ name: 'file', mechanism: mechanism!, rows: readLevels(file, 'level') }]
      : ['tuning', 'held'].flatMap((half) =>
          names.map((mechanism) => ({ name: half, mechanism, rows: own(half, mechanism) })),
        );
  } catch (problem) {
    // A bad file is no fault of the program: one line says what is wrong with it.
    log(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 1;
    return;
  }
  for (const { name, mechanism, rows } of sets) {
    const byLength = fitLength(own('tuning', mechanism));
    const truth = rows.map(({ level }) => level);
    const share = (level: Level) =>
      `${Math.round((truth.filter((each) => each === level).length / truth.length) * 100)} %`;
    log(
      `${name}, ${mechanism}: ${rows.length} replies; none ${share(0)}, weak ${share(1)}, strong ${share(2)}`,
    );
    const guesses = {
      cues: rows.map(({ reply }) => levelOf(reply, mechanism)),
      'always no': rows.map((): Level => 0),
      'word count': rows.map(({ reply }) => byLength(reply)),
    };
    const scored = Object.entries(guesses).map(([way, guessed]) => ({ way, ...score(truth, guessed) }));
    for (const measure of ['accuracy', 'macro F1', 'kappa'] as const) {
      const [ours, ...floors] = scored.map((each) => each[measure]);
      const floor = Math.max(...floors);
      // Agreement beyond chance may be none at all, and nothing is many times nothing.
      const against = (value: number) => ({ value, unit: '', floor, ratio: value / Math.max(floor, 0.001) });
      say({ name: `${name}: ${mechanism} ${measure}`, ...against(ours!) });
      for (const { way, ...each } of scored.slice(1))
        say({ name: `${name}: ${mechanism} ${measure}, ${way}`, ...against(each[measure]) });
    }
  }
};

const rules = { en, es, ar };

export function levelOf(reply: string, mechanism: Mechanism): Level {
  return readCues(reply, rules[languageOf(reply, 'en')])[mechanisms[mechanism]].level;
}

function asked(words: readonly string[]): { file?: string; mechanism?: Mechanism } {
  const file = optionOf(words, 'file');
  const mechanism = optionOf(words, 'mechanism');
  if (!file && !mechanism) return {};
  if (!file) throw new Error('--mechanism needs --file <csv>');
  if (!mechanism || !names.includes(mechanism as Mechanism))
    throw new Error(`--file needs --mechanism <${names.join(' | ')}>`);
  return { file, mechanism: mechanism as Mechanism };
}

function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  const value = words[at] === `--${name}` ? words[at + 1] : words[at]!.slice(name.length + 3);
  if (!value || value.startsWith('--')) throw new Error(`--${name} needs a value`);
  return value;
}

/** @throws Error that names the file and what is wrong with it, in one line */
export function readLevels(file: string, column: string): Row[] {
  let rows: Record<string, string>[];
  let head: string[] = [];
  try {
    rows = parse(readFileSync(file), {
      bom: true,
      columns: (names: string[]) => {
        head = names.map((name) => name.trim().toLowerCase());
        return head;
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (problem) {
    if (problem instanceof CsvError || (problem instanceof Error && 'code' in problem))
      throw new Error(`${file}: ${problem.message}`);
    throw problem;
  }
  const missing = ['seeker_post', 'response_post', column].filter((name) => !head.includes(name));
  if (missing.length > 0)
    throw new Error(`${file}: no column ${missing.join(', ')}; it has ${head.join(', ') || 'none'}`);
  if (rows.length === 0) throw new Error(`${file}: no rows below the head`);
  return rows.map((row, index) => {
    const level = Number(row[column]?.trim() || Number.NaN);
    if (level !== 0 && level !== 1 && level !== 2)
      throw new Error(
        `${file}: row ${index + 1} has the level "${row[column] ?? ''}", and only 0, 1 and 2 are levels`,
      );
    return { seeker: row.seeker_post ?? '', reply: row.response_post ?? '', level };
  });
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The two thresholds of length by which weak and strong are told apart best (by macro F1). */
function fitLength(rows: readonly Row[]): (reply: string) => Level {
  const truth = rows.map(({ level }) => level);
  const lengths = rows.map(({ reply }) => wordsIn(reply));
  const tried = [...new Set(lengths)].sort((a, b) => a - b);
  tried.push(Number.POSITIVE_INFINITY);
  let best = { f1: -1, weak: 0, strong: 0 };
  for (const weak of tried)
    for (const strong of tried.filter((each) => each >= weak)) {
      const f1 = score(
        truth,
        lengths.map((length) => (length >= strong ? 2 : length >= weak ? 1 : 0)),
      )['macro F1'];
      if (f1 > best.f1) best = { f1, weak, strong };
    }
  return (reply) => (wordsIn(reply) >= best.strong ? 2 : wordsIn(reply) >= best.weak ? 1 : 0);
}

/** Accuracy; the mean of the three levels' F1, of those that occur; and how far the two agree beyond chance (Cohen). */
export function score(truth: readonly Level[], guessed: readonly Level[]) {
  const n = truth.length;
  const counts = [0, 1, 2].map((level) => ({
    true: truth.filter((each) => each === level).length,
    guessed: guessed.filter((each) => each === level).length,
    right: truth.filter((each, at) => each === level && guessed[at] === level).length,
  }));
  const accuracy = counts.reduce((sum, { right }) => sum + right, 0) / n;
  const there = counts.filter((count) => count.true + count.guessed > 0);
  const f1 =
    there.reduce((sum, count) => sum + (2 * count.right) / (count.true + count.guessed), 0) / there.length;
  const chance = counts.reduce((sum, count) => sum + (count.true / n) * (count.guessed / n), 0);
  return { accuracy, 'macro F1': f1, kappa: chance === 1 ? 0 : (accuracy - chance) / (1 - chance) };
}

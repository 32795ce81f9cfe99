import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { type Reading, triage } from '../src/triage/compute/triage.ts';
import { type Measure, median } from './measure.ts';

/**
 * How well triage finds the texts that need a person, and how fast. Reads the project's own labelled sets, or any
 * other with `--file <csv>`: columns `text` and `label` (1: needs a person), further ones are passed over. The figures
 * are those of the careful reading, which a new group has; those of the narrow one are named so.
 */
export const triagePosts: Measure = async (say, log) => {
  let sets: { name: string; rows: Row[] }[];
  try {
    const file = fileAsked(process.argv);
    sets = file
      ? [{ name: 'file', rows: readLabelled(file) }]
      : ['tuning', 'held', 'held-2', 'held-3', 'held-4'].map((half) => ({
          name: half,
          rows: readLabelled(`bench/triage/${half}.csv`),
        }));
  } catch (problem) {
    // A bad file is no fault of the program: one line says what is wrong with it.
    log(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 1;
    return;
  }
  for (const { name, rows } of sets) {
    const needing = rows.filter(({ needsHuman }) => needsHuman).length;
    log(`${name}: ${rows.length} texts, ${needing} of them need a person`);
    const against = (what: string, value: number, floor: number) =>
      say({ name: `${name}: ${what}`, value, unit: 'share', floor, ratio: value / floor });
    for (const reading of ['careful', 'narrow'] as const) {
      const counts = count(rows, reading);
      const sensitivity = counts.foundRightly / needing;
      const specificity = 1 - (counts.found - counts.foundRightly) / (rows.length - needing);
      const which = reading === 'careful' ? '' : ', narrow';
      against(`sensitivity${which}`, sensitivity, 0.95);
      against(`specificity${which}`, specificity, 0.6);
      against(`precision at its own mix${which}`, counts.foundRightly / counts.found, 0.6);
      // Against choosing texts by chance.
      against(`precision at 5 % needing${which}`, ofFound(sensitivity, specificity, 0.05), 0.05);
    }
    const languages = new Set(rows.map(({ language }) => language));
    if (languages.size > 1)
      for (const language of languages) {
        const counts = count(
          rows.filter((row) => row.language === language),
          'careful',
        );
        against(`sensitivity, ${language}`, counts.foundRightly / counts.needing, 0.95);
        against(`precision, ${language}`, counts.foundRightly / counts.found, 0.6);
      }
    const posts = sixtyWords(rows.map(({ text }) => text));
    const value = postsASecond(posts, (post) => triage(post).hits.length);
    // The least that anything which looks at words must do.
    const floor = postsASecond(posts, (post) => post.toLowerCase().split(/\s+/).length);
    say({ name: `${name}: speed, 60 words`, value, unit: 'posts/s', floor, ratio: value / floor });
  }
};

export interface Row {
  text: string;
  needsHuman: boolean;
  language: string;
  /** Whose text it is. */
  hand: string;
}

function fileAsked(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--file' || word.startsWith('--file='));
  if (at < 0) return undefined;
  const file = words[at] === '--file' ? words[at + 1] : words[at]!.slice('--file='.length);
  if (!file) throw new Error('--file needs the path of a CSV file');
  return file;
}

/** @throws Error that names the file and what is wrong with it */
export function readLabelled(file: string): Row[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(file), {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (problem) {
    if (problem instanceof CsvError || (problem instanceof Error && 'code' in problem))
      throw new Error(`${file}: ${problem.message}`);
    throw problem;
  }
  if (rows.length === 0) throw new Error(`${file}: no rows below the head`);
  for (const column of ['text', 'label'])
    if (!(column in rows[0]!)) throw new Error(`${file}: no column ${column}`);
  const read = rows.map(({ text, label, language, hand }, index) => {
    const said = label?.trim();
    if (said !== '0' && said !== '1')
      throw new Error(`${file}: row ${index + 1} has the label "${said ?? ''}", and only 0 and 1 are labels`);
    return {
      text: text ?? '',
      needsHuman: said === '1',
      language: language?.trim() || 'all',
      hand: hand?.trim() || 'one',
    };
  });
  for (const label of [true, false])
    if (!read.some(({ needsHuman }) => needsHuman === label))
      throw new Error(`${file}: no row with the label ${label ? 1 : 0}`);
  return read;
}

function count(
  rows: readonly Row[],
  reading: Reading,
): { needing: number; found: number; foundRightly: number } {
  const counts = { needing: 0, found: 0, foundRightly: 0 };
  for (const { text, needsHuman } of rows) {
    const found = triage(text, { reading }).level !== 'fine';
    if (needsHuman) counts.needing++;
    if (found) counts.found++;
    if (found && needsHuman) counts.foundRightly++;
  }
  return counts;
}

/** Precision where another share of texts needs a person (Bayes). */
function ofFound(sensitivity: number, specificity: number, prevalence: number): number {
  const rightly = sensitivity * prevalence;
  const wrongly = (1 - specificity) * (1 - prevalence);
  return rightly / (rightly + wrongly);
}

/** The texts one after the other, cut into posts of sixty words; at least two thousand of them. */
function sixtyWords(texts: readonly string[]): string[] {
  const words = texts.join(' ').split(/\s+/).filter(Boolean);
  const posts: string[] = [];
  for (let at = 0; at + 60 <= words.length; at += 60) posts.push(words.slice(at, at + 60).join(' '));
  if (posts.length === 0) posts.push(words.join(' '));
  const once = posts.length;
  while (posts.length < 2_000) posts.push(posts[posts.length % once]!);
  return posts;
}

/** The middle of seven rounds, by the processor's time, after one round to warm up: other work does not count. */
function postsASecond(posts: readonly string[], work: (post: string) => number): number {
  let kept = 0;
  const round = () => {
    const began = process.cpuUsage();
    for (const post of posts) kept += work(post);
    const { user, system } = process.cpuUsage(began);
    return (posts.length / (user + system)) * 1e6;
  };
  round();
  const rounds = Array.from({ length: 7 }, round);
  if (kept < 0) throw new Error('no work was done');
  return median(rounds);
}

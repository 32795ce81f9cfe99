import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { type Level, triage } from '../src/triage/compute/triage.ts';

/** What somebody writes when they ask. */
export interface Text {
  /** How soon somebody should look, as a person has labelled it. */
  level: Level;
  /** How soon triage says, by itself. */
  found: Level;
}

/** The sets that triage was not made with, by language: what it misses there, it misses here. */
export function labelledTexts(): Map<string, Text[]> {
  const texts = new Map<string, Text[]>();
  for (const name of ['held', 'held-2']) {
    const file = fileURLToPath(new URL(`../bench/triage/${name}.csv`, import.meta.url));
    const rows: { text: string; level: Level; language: string }[] = parse(readFileSync(file), {
      columns: true,
    });
    for (const { text, level, language } of rows) {
      const some = texts.get(language) ?? [];
      some.push(textOf(text, level));
      texts.set(language, some);
    }
  }
  return texts;
}

/** Triage looks at a text when it is first used: a small world uses few. */
function textOf(text: string, level: Level): Text {
  let found: Level | undefined;
  return {
    level,
    get found() {
      found ??= triage(text).level;
      return found;
    },
  };
}

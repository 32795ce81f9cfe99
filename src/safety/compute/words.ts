import { triage } from './triage.ts';

export interface WordNote {
  start: number;
  end: number;
  kind: 'method' | 'pact' | 'numbers' | 'judgement' | 'wording';
}

/** Stands here only until the real one does. */
export function wordNotes(text: string): WordNote[] {
  return [
    ...triage(text).hits.flatMap(({ start, end, rule }): WordNote[] =>
      rule === 'method' || rule === 'pact' ? [{ start, end, kind: rule }] : [],
    ),
    ...[...text.matchAll(/committed suicide/gi)].map(
      ({ index, 0: found }): WordNote => ({ start: index, end: index + found.length, kind: 'wording' }),
    ),
  ];
}

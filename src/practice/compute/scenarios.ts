import type { Practice } from './practices.ts';

/** What feedback looks for in words of one's own. `limit` and `view` are for the practices of that name. */
export type Sought = 'warmth' | 'understanding' | 'questions' | 'limit' | 'view' | 'noAdvice';

export type Scenario =
  | { key: string; kind: 'write'; sought: readonly Sought[] }
  /** `best`: the reply that serves the other best; each has its explanation. */
  | { key: string; kind: 'choose'; best: 'a' | 'b' | 'c' };

/** The exercises of each practice; their words stand in the messages under the same keys. */
export const scenarios = {
  listening: [
    { key: 'shift', kind: 'write', sought: ['understanding', 'questions', 'noAdvice'] },
    { key: 'baby', kind: 'choose', best: 'b' },
    { key: 'results', kind: 'write', sought: ['understanding', 'questions', 'noAdvice'] },
  ],
  empathy: [
    { key: 'chair', kind: 'write', sought: ['warmth', 'understanding', 'noAdvice'] },
    { key: 'voices', kind: 'write', sought: ['warmth', 'understanding', 'questions', 'noAdvice'] },
    { key: 'promotion', kind: 'choose', best: 'c' },
  ],
  judgement: [
    { key: 'slip', kind: 'write', sought: ['warmth', 'understanding', 'noAdvice'] },
    { key: 'shouting', kind: 'choose', best: 'a' },
    { key: 'order', kind: 'write', sought: ['understanding', 'questions'] },
  ],
  limits: [
    { key: 'midnight', kind: 'write', sought: ['limit', 'warmth'] },
    { key: 'only-you', kind: 'write', sought: ['limit', 'warmth', 'understanding'] },
    { key: 'too-near', kind: 'choose', best: 'b' },
  ],
  openness: [
    { key: 'silence', kind: 'write', sought: ['view', 'questions'] },
    { key: 'teased', kind: 'write', sought: ['view', 'questions'] },
    { key: 'refund', kind: 'choose', best: 'c' },
  ],
} as const satisfies Record<Practice, readonly Scenario[]>;

export function scenarioOf(practice: Practice, key: string): Scenario | undefined {
  const all: readonly Scenario[] = scenarios[practice];
  return all.find((scenario) => scenario.key === key);
}

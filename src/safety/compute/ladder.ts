/** Steps from the lightest: a kind word, a pause of two weeks, of a month, for good. */
export const steps = ['kind word', '14', '30', 'good'] as const;
export type Step = (typeof steps)[number];

/**
 * What could come next for somebody, going by what was decided before and stands. A suggestion: people decide.
 * What a rule did by itself counts for nothing.
 */
export function nextStep(earlier: readonly { kind: string; automated: boolean }[]): Step {
  const decided = earlier.filter(({ automated }) => !automated);
  const pauses = decided.filter(({ kind }) => ['pause', 'suspend', 'exclude'].includes(kind)).length;
  if (decided.length === 0) return 'kind word';
  return steps[Math.min(pauses + 1, 3)]!;
}

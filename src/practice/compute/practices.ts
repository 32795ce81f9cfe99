/** The five practices of a good peer, in the order in which one learns them. */
export const practices = ['listening', 'empathy', 'judgement', 'limits', 'openness'] as const;
export type Practice = (typeof practices)[number];

/** Those of which somebody has done one exercise each before they may listen to others. */
export const beforeListening: readonly Practice[] = ['listening', 'empathy', 'limits'];

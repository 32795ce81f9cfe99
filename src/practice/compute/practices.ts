/** The five practices of a good peer, in the order in which one learns them. */
export const practices = ['listening', 'empathy', 'judgement', 'limits', 'openness'] as const;
export type Practice = (typeof practices)[number];

/** Those of which somebody has done one exercise each before they may listen to others. */
export const beforeListening: readonly Practice[] = ['listening', 'empathy', 'limits'];

/** What the pages rest on, as libraries list it. */
export const sources: Record<Practice, readonly string[]> = {
  listening: [
    'C. R. Rogers, R. E. Farson: Active Listening. University of Chicago, 1957',
    'W. R. Miller, S. Rollnick: Motivational Interviewing. Guilford Press, 3rd edition 2013',
  ],
  empathy: [
    'A. Sharma, A. Miner, D. Atkins, T. Althoff: A Computational Approach to Understanding Empathy Expressed in Text-Based Mental Health Support. EMNLP 2020',
    'A. Sharma, I. Lin, A. Miner, D. Atkins, T. Althoff: Human–AI collaboration enables more empathic conversations in text-based peer-to-peer mental health support. Nature Machine Intelligence 5, 2023',
  ],
  judgement: [
    'International Association of Peer Supporters: National Practice Guidelines for Peer Supporters. 2013',
    'World Health Organization: Peer support mental health services. Promoting person-centred and rights-based approaches. 2021',
  ],
  limits: [
    'Substance Abuse and Mental Health Services Administration: Core Competencies for Peer Workers in Behavioral Health Services. 2015',
    'World Health Organization: Peer support mental health services. Promoting person-centred and rights-based approaches. 2021',
  ],
  openness: [
    'International Association of Peer Supporters: National Practice Guidelines for Peer Supporters. 2013',
    'T. Gordon: Parent Effectiveness Training. 1970',
  ],
};

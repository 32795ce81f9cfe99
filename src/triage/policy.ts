import { triage } from './compute/triage.ts';

/** From what cannot wait to what can. */
export const levels = ['crisis', 'urgent', 'soon'] as const;
export type Level = (typeof levels)[number];

export const outcomes = ['with them', 'already well met', 'no need'] as const;
export type FlagOutcome = (typeof outcomes)[number];

export const answers = ['safe', 'not about me'] as const;
export type Answer = (typeof answers)[number];

/** Whom outside somebody may have told. */
export const services = ['emergency', 'crisis line', 'trusted person', 'other'] as const;
export type Service = (typeof services)[number];

/** Whom outside a person agrees to: nobody, emergency services, or crisis lines as well. */
export const contactChoices = ['nobody', 'emergency', 'services'] as const;
export type ContactChoice = (typeof contactChoices)[number];

/** Of the words by which people choose how they are looked after: raise it when they change what is agreed to. */
export const lookingAfterVersion = 4;

/** Since then the words say that posts read in the weekly sample teach as well as flagged ones. */
export const samplesTeachSince = 4;

/** What the engine reads: a title and what stands below it, as one text. */
export function wordsOf(title: string, body: string): string {
  return title ? `${title}\n\n${body}` : body;
}

/** Why words cannot be put up at all, whoever wrote them: a way to do it, or a promise to do it together. */
export function refusal(title: string, body: string): 'method' | 'pact' | undefined {
  // What is held says so plainly.
  const { hold } = triage(wordsOf(title, body), { reading: 'narrow' });
  return hold === 'method' || hold === 'pact' ? hold : undefined;
}

/** Whether words encourage somebody to harm themself. */
export function encourages(words: string): boolean {
  return triage(words, { reading: 'narrow' }).hold === 'encouragement';
}

/** Whether somebody's consent covers telling this service. */
export function covers(choice: ContactChoice, trusted: string, service: Service): boolean {
  if (service === 'emergency') return choice !== 'nobody';
  if (service === 'crisis line') return choice === 'services';
  return service === 'trusted person' && trusted !== '';
}

/** A claim holds for whoever made it, until it lapses. */
export function claimedBy(
  flag: { claimed_by: string | null; claimed_until: Date | null },
  now = Date.now(),
): string | null {
  return flag.claimed_until && flag.claimed_until.getTime() > now ? flag.claimed_by : null;
}

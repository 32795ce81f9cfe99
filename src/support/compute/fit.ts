import { sharedHours, type Week } from './hours.ts';

/** How a person stands to an experience: going through it, been through it, can help with it. */
export type Relation = 'going' | 'been' | 'help';

/** What a peer can do for somebody: an answer, listening, walking alongside, going to a group together. */
export type Form = 'answer' | 'listen' | 'walk' | 'group';

export interface Experience {
  id: string;
  relation: Relation;
}

/** What one person asks for, as the front door wrote it down. */
export interface Request {
  id: string;
  /** Who asks. */
  person: string;
  /** What would help; empty: they do not know yet, and any form will do. */
  forms: readonly Form[];
  /** Chosen by the person; may be empty. */
  experiences: readonly Experience[];
  /** BCP 47 without region, the one they would rather speak first. Not empty. */
  languages: readonly string[];
  /** When they are awake or have said that they have time. */
  hours: Week;
  /**
   * Who may see it: members of a group · peers who share one of the experiences · the one peer who is asked.
   * With no experience chosen, `peers` is everybody.
   */
  audience: { to: 'group'; group: string } | { to: 'peers' } | { to: 'one' };
  wishes: {
    /** Would rather talk in their first language. */
    firstLanguage?: boolean;
    /** Would rather have somebody who has been through it. */
    been?: boolean;
  };
  avoids: Avoided;
}

export interface Avoided {
  /** Experiences that a peer should not have. */
  experiences: readonly string[];
  /** Groups that a peer should not be a member of: one's own team, say. */
  groups: readonly string[];
  people: readonly string[];
}

/** A person who is willing to meet requests. */
export interface Peer {
  person: string;
  /** Only those that the peer lets be used for matching: an offer tells the asker of them. */
  experiences: readonly Experience[];
  languages: readonly string[];
  /** When they are there for others. */
  hours: Week;
  groups: readonly string[];
  /** Forms that they do not take on. */
  notForms: readonly Form[];
  /** Experiences that they do not take on, though they may have lived them. */
  notTopics: readonly string[];
  /** Whom they would rather not meet. */
  notPeople: readonly string[];
  /** Whom they block, and who blocks them. Neither learns of it. */
  blocks: readonly string[];
}

/** Points, a whole number of 0 or more; `null`: not suitable. Nobody ever sees it, and it is stored nowhere. */
export type Fit = number | null;

/**
 * What counts how much, in points. The order is that of the evidence, the amounts are judgement; change them here.
 *
 * - Shared lived experience counts most: it helps those most who are worst off, and it is what a peer is. Somebody who
 *   came through it gives more hope than somebody who knows about it; somebody in the midst of it still knows how it
 *   is. Who asks as a helper (for a debrief, say) is met best by another helper.
 * - A second and third thing in common make a conversation easier, each half as much as the one before.
 * - Talking in the language one thinks in; more if one says so.
 * - Hours that both are there: an answer can wait, so it counts little for answers and much for what is live.
 * - A group in common: they have a common ground and an agreement.
 */
export const weights = {
  relation: { been: 600, help: 350, going: 200 },
  relationToHelper: { help: 600, been: 350, going: 100 },
  beenWish: 150,
  further: 60,
  firstLanguage: 80,
  firstLanguageWish: 120,
  /** For 20 hours a week or more in common; fewer by their share. */
  hours: { live: 150, slow: 60 },
  group: 50,
};

/** Conversations need both at once; answers and pairings do not. */
export function isLive(forms: readonly Form[]): boolean {
  return forms.length === 0 || forms.includes('listen');
}

/**
 * Whether a peer may see a request that anyone may take, and take it: it holds whatever somebody would choose for
 * themselves (a form that they usually do not take on). What either side has ruled out stays out: a block in either direction, people,
 * groups, experiences and topics avoided, no common language, outside the audience.
 */
export function mayMeet(request: Request, peer: Peer): boolean {
  const { person, languages, experiences, avoids, audience } = request;
  if (!meets(languages, peer.languages)) return false;
  if (peer.person === person || peer.blocks.includes(person) || peer.notPeople.includes(person)) return false;
  if (audience.to === 'group' && !peer.groups.includes(audience.group)) return false;
  if (avoids.people.includes(peer.person) || meets(avoids.groups, peer.groups)) return false;
  if (avoids.experiences.length > 0)
    for (const { id } of peer.experiences) if (avoids.experiences.includes(id)) return false;
  let shares = experiences.length === 0 || audience.to !== 'peers';
  for (const { id } of experiences) {
    if (peer.notTopics.includes(id)) return false;
    for (const theirs of peer.experiences) if (theirs.id === id) shares = true;
  }
  return shares;
}

/**
 * How well a peer fits a request, for inviting them to it. `null` where they may not meet (`mayMeet`), where the peer
 * takes on none of the forms that would help, and for live forms without an hour of the week in common. Limits are not
 * looked at (`caseload.ts`), nor who is there now (`inviting.ts`).
 */
export function fitOf(request: Request, peer: Peer): Fit {
  if (!mayMeet(request, peer) || !takesForm(request.forms, peer.notForms)) return null;
  const live = isLive(request.forms);
  const hours = sharedHours(request.hours, peer.hours);
  if (live && hours === 0) return null;
  const { languages, experiences, wishes, audience } = request;
  let best = 0;
  let common = 0;
  for (const { id, relation } of experiences) {
    let points = 0;
    for (const theirs of peer.experiences)
      if (theirs.id === id) points = Math.max(points, pointsOf(relation, theirs.relation, wishes));
    if (points > 0) common++;
    best = Math.max(best, points);
  }
  let points = best + furtherPoints(common);
  points += Math.floor((weights.hours[live ? 'live' : 'slow'] * Math.min(hours, 20)) / 20);
  if (peer.languages.includes(languages[0]!)) points += languagePoints(request);
  if (audience.to === 'group') points += weights.group;
  return points;
}

/** What it is worth that a peer stands to one of the experiences as they do. */
export function pointsOf(asker: Relation, peer: Relation, { been }: Request['wishes']): number {
  const table = asker === 'help' ? weights.relationToHelper : weights.relation;
  return table[peer] + (been && peer === 'been' ? weights.beenWish : 0);
}

/** The most that a fit can have beside `pointsOf` the best shared experience. */
export function mostBesides(request: Request): number {
  const kind = isLive(request.forms) ? 'live' : 'slow';
  return (
    furtherPoints(request.experiences.length) +
    weights.hours[kind] +
    languagePoints(request) +
    (request.audience.to === 'group' ? weights.group : 0)
  );
}

function furtherPoints(common: number): number {
  return common > 1 ? Math.floor(2 * weights.further * (1 - 0.5 ** (common - 1))) : 0;
}

function languagePoints({ wishes }: Request): number {
  return weights.firstLanguage + (wishes.firstLanguage ? weights.firstLanguageWish : 0);
}

function meets(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

/** Whether one of the forms wanted is taken on; of somebody who does not know yet, any. */
function takesForm(wanted: readonly Form[], notTaken: readonly Form[]): boolean {
  if (notTaken.length === 0) return true;
  if (wanted.length === 0) return notTaken.length < 4;
  return wanted.some((form) => !notTaken.includes(form));
}

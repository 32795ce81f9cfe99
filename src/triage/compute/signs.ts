/** What the lexicons of triage look for. */

/** How soon a person should look: within minutes, within the hour, within a day; or no need seen. */
export type Level = 'crisis' | 'urgent' | 'soon' | 'fine';

/** Kinds of sign, and how soon each asks for a person where its pattern says nothing else. */
export const rules = {
  wish_to_die: 'urgent',
  suicidal_thoughts: 'urgent',
  plan: 'crisis',
  means: 'crisis',
  goodbye: 'crisis',
  attempt_now: 'crisis',
  overdose_now: 'crisis',
  attempt: 'urgent',
  self_harm: 'urgent',
  passive: 'soon',
  burden: 'soon',
  hopeless: 'soon',
  method: 'crisis',
  pact: 'crisis',
  encouragement: 'urgent',
  danger_now: 'crisis',
  abuse_now: 'urgent',
  exploitation: 'urgent',
  threat: 'crisis',
  harm_thoughts: 'urgent',
  psychosis_command: 'crisis',
  psychosis: 'urgent',
  eating_crisis: 'urgent',
  relapse: 'soon',
  withdrawal: 'urgent',
  no_shelter: 'soon',
  other_at_risk: 'urgent',
  mention: 'soon',
  distress: 'soon',
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof rules;

export const weakKinds = [
  'death',
  'low',
  'cry',
  'lonely',
  'empty',
  'worth',
  'tired',
  'pain',
  'fear',
  'care',
  'plea',
  'trouble',
  'secret',
  'night',
  'means',
  'body',
  'food',
  'settle',
  'void',
  'fearof',
  'psych',
  'baby',
  'grief',
  'alarm',
  'tech',
  'everyday',
  'advice',
  'thanks',
  'joy',
  'better',
  'question',
  'work',
] as const;

/** Kinds of words that say little alone, on either side. */
export type Weak = (typeof weakKinds)[number];

/** What changes the meaning of a sign nearby. */
export type Context =
  /** A turn of speech: no sign inside it counts. */
  | 'idiom'
  /** Long ago, or over. */
  | 'past'
  /** Better now. */
  | 'recovery'
  /** Here and now, or here again. */
  | 'current'
  /** A film, a song, a game, a book, the news. */
  | 'fiction'
  /** Research, policy, an event, help in general. */
  | 'general'
  /** It was a joke. */
  | 'humour';

export interface RuleSign {
  rule: Rule;
  level?: Level;
  /** Who it is about: looked for in the words before it, unless the words themselves say. */
  who?: 'self' | 'other';
  /** The words before it cannot turn it round: they are part of it already. */
  firm?: true;
  /** Often said in jest: beside a laugh, it can wait for a day. */
  slang?: true;
  /** Says something only where there is little beside it: "I give up" is the whole text. */
  alone?: true;
}

/** Alone too little; together they are weighed (see weights.ts). */
export interface WeakSign {
  weak: Weak;
}

export type Sign = RuleSign | WeakSign | { context: Context };

import { sql } from 'kysely';
import { openTopic } from '../discussions/actions.ts';
import { printsOf } from '../discussions/compute/prints.ts';
import { joinGroup } from '../groups/actions.ts';
import { isMember, isOpen } from '../groups/policy.ts';
import type { GroupSeen } from '../groups/queries.ts';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import { renderMarkdown } from '../platform/text.ts';
import { lookAt } from '../triage/actions.ts';
import { encourages, refusal } from '../triage/policy.ts';
import { ownChoices } from '../triage/queries.ts';
import { type Form, formOf, type OfferForm, type Reach, titleOf } from './policy.ts';
import type { Avoidance } from './queries.ts';

export interface NewRequest {
  form: Form;
  reach: Reach;
  /** Where `reach` is a group. */
  group: GroupSeen | undefined;
  /** The version of the group's agreement that was read, for who joins it with this. */
  agreed: number;
  /** Markdown; may be empty. */
  words: string;
  experiences: readonly string[];
  language: string;
  wishes: { been: boolean; language: boolean };
}

/** Why something could not be asked, or offered. */
export class SupportRefused extends Error {
  readonly reason:
    | 'many'
    | 'paused'
    | 'group'
    | 'agreement'
    | 'method'
    | 'pact'
    | 'gone'
    | 'full'
    | 'busy'
    | 'notYet'
    | 'links'
    | 'again'
    | 'offers'
    | 'encouragement';
  constructor(reason: SupportRefused['reason']) {
    super(`refused: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Asks for support. A question in a group becomes its topic in the same step.
 * @param here the place's own host
 * @returns the request's id
 * @throws SupportRefused, PostRefused
 */
export async function askForSupport(db: ViewerHandle, asked: NewRequest, here: string): Promise<string> {
  const { form, reach, group, words, experiences, language, wishes } = asked;
  const held = refusal('', words);
  if (held) throw new SupportRefused(held);
  if (reach === 'group') {
    if (!group || !(isMember(group) || isOpen(group))) throw new SupportRefused('group');
    if (!isMember(group) && (await joinGroup(db, group, asked.agreed)) !== 'joined')
      throw new SupportRefused('agreement');
  }
  const asTopic = reach === 'group' && formOf[form].topic;
  const topic = asTopic ? await openAsTopic(db, group!, words, here) : null;
  const html = topic ? '' : renderMarkdown(words);
  const made = await db.first(
    sql<{
      request: string | null;
      refusal: 'many' | 'paused' | 'group' | null;
    }>`select * from ask_for_support(${form}, ${reach}, ${group?.id ?? null}::uuid, ${topic ? '' : words}, ${html}, ${language},
      ${[...experiences]}::uuid[], ${topic}::uuid, ${wishes.been}, ${wishes.language})`,
  );
  if (!made?.request) throw new SupportRefused(made?.refusal ?? 'paused');
  if (!topic && words) await lookAt(db, { request: made.request, title: '', body: words });
  return made.request;
}

async function openAsTopic(db: ViewerHandle, group: GroupSeen, words: string, here: string): Promise<string> {
  const topic = { kind: 'question', title: titleOf(words), body: words, tags: [], wants: null } as const;
  return (await openTopic(db, group, topic, here)).id;
}

/** Takes a request back, or says that it is over. */
export async function withdrawSupport(db: ViewerHandle, request: string): Promise<boolean> {
  return done(db, sql`select withdraw_support(${request}) as done`);
}

/** Lets more people see it. */
export async function widenSupport(db: ViewerHandle, request: string): Promise<boolean> {
  return done(db, sql`select widen_support(${request}) as done`);
}

/** Says that it was met elsewhere. */
export async function meetSupport(db: ViewerHandle, request: string): Promise<boolean> {
  return done(db, sql`select meet_support(${request}) as done`);
}

export interface NewOffer {
  form: OfferForm;
  words: string;
  /** What of their own they show. */
  experience: string | null;
  post: string | null;
  profile: boolean;
}

/**
 * Answers a request. Whoever asked reads it once its words were looked at.
 * @param here the place's own host
 * @returns whether it was brought to them; false: it waits until a person has looked at it
 * @throws SupportRefused
 */
export async function offerSupport(
  db: ViewerHandle,
  request: string,
  { form, words, experience, post, profile }: NewOffer,
  here: string,
): Promise<boolean> {
  const harm = refusal('', words);
  if (harm) throw new SupportRefused(harm);
  // Whoever turned off that a program looks is asked for nothing, and nobody is told: but nobody reads it, either.
  if (encourages(words) && (await looksAway(db))) throw new SupportRefused('encouragement');
  const html = renderMarkdown(words);
  const prints = printsOf(html, here);
  const links = Math.max(prints.links, /https?:\/\/|www\./i.test(words) ? 1 : 0);
  const made = await db.first(
    sql<{
      offer: string | null;
      refusal: 'gone' | 'paused' | 'full' | 'notYet' | 'links' | 'again' | 'offers' | null;
    }>`select * from offer_support(${request}, ${form}, ${words}, ${html}, ${experience}::uuid,
      ${post}::uuid, ${profile}, ${links}::integer, ${prints.words}::bytea)`,
  );
  if (!made?.offer) throw new SupportRefused(made?.refusal ?? 'gone');
  await lookAt(db, { offer: made.offer, title: '', body: words });
  return done(db, sql`select bring_support_offer(${made.offer}) as done`);
}

async function looksAway(db: ViewerHandle): Promise<boolean> {
  const choices = await db.all(ownChoices());
  return choices.some(({ kind, choice }) => kind === 'words looked at' && choice === 'no');
}

export async function withdrawOffer(db: ViewerHandle, offer: string): Promise<boolean> {
  return done(db, sql`select withdraw_support_offer(${offer}) as done`);
}

/** Without a reason, and unseen. */
export async function declineSupport(db: ViewerHandle, request: string): Promise<boolean> {
  return done(db, sql`select decline_support(${request}) as done`);
}

/**
 * Says yes to an offer.
 * @returns the room that it opens
 * @throws SupportRefused
 */
export async function acceptOffer(db: ViewerHandle, offer: string): Promise<string> {
  const opened = await db.first(
    sql<{
      room: string | null;
      refusal: 'gone' | 'paused' | 'busy' | null;
    }>`select * from accept_support_offer(${offer})`,
  );
  if (!opened?.room) throw new SupportRefused(opened?.refusal ?? 'gone');
  return opened.room;
}

export interface Helping {
  forms: readonly OfferForm[];
  atOnce: number;
  weeklyHours: number;
  usesExperiences: boolean;
  paused: boolean;
  hours: readonly { weekday: number; from: number; to: number }[];
}

/** Keeps how the viewer helps. */
export async function keepHelping(
  db: ViewerHandle,
  { forms, atOnce, weeklyHours, usesExperiences, paused, hours }: Helping,
): Promise<void> {
  await db.all(sql`insert into support_helpers (person_id, forms, at_once, weekly_hours, uses_experiences, paused_at)
      values (viewer(), ${[...forms]}::text[], ${atOnce}, ${weeklyHours}, ${usesExperiences}, case when ${paused} then now() end)
    on conflict (person_id) do update set forms = excluded.forms, at_once = excluded.at_once,
      weekly_hours = excluded.weekly_hours, uses_experiences = excluded.uses_experiences,
      paused_at = case when ${paused} then coalesce(support_helpers.paused_at, now()) end,
      here_until = case when ${paused} then null else support_helpers.here_until end, changed_at = now()`);
  await db.all(sql`delete from support_hours where person_id = viewer()`);
  await db.all(sql`insert into support_hours (person_id, weekday, from_minute, to_minute)
    select viewer(), x.weekday, x.from_hour * 60, x.to_hour * 60
    from unnest(${hours.map(({ weekday }) => weekday)}::smallint[], ${hours.map(({ from }) => from)}::smallint[],
      ${hours.map(({ to }) => to)}::smallint[]) x (weekday, from_hour, to_hour)
    on conflict do nothing`);
}

/** “I am here now”, for so many minutes; null: no more. False for who helps with nothing yet, or pauses. */
export async function beHere(db: ViewerHandle, minutes: number | null): Promise<boolean> {
  const here =
    await db.first(sql`update support_helpers set here_until = now() + make_interval(mins => ${minutes}::integer)
    where person_id = viewer() and (${minutes}::integer is null or (paused_at is null and forms <> '{}')) returning 1`);
  return here !== undefined;
}

export async function avoid(db: ViewerHandle, kind: Avoidance['kind'], id: string): Promise<void> {
  const as = (wanted: Avoidance['kind']) => (kind === wanted ? id : null);
  await db.all(sql`insert into support_avoidances (person_id, experience_id, group_id, other_id)
    values (viewer(), ${as('experience')}::uuid, ${as('group')}::uuid, ${as('person')}::uuid) on conflict do nothing`);
}

export async function avoidNoMore(db: ViewerHandle, id: string): Promise<boolean> {
  const gone = await db.first(
    sql`delete from support_avoidances where id = ${id} and person_id = viewer() returning 1`,
  );
  return gone !== undefined;
}

/* ---- For the job, as the system role ---- */

/** Brings a request to somebody. False when it went elsewhere meanwhile, or is not for them. */
export async function invite(system: Handle, request: string, person: string, until: Date): Promise<boolean> {
  return done(system, sql`select invite_to_support(${request}, ${person}, ${until}) as done`);
}

export async function endInvitation(system: Handle, request: string, person: string): Promise<void> {
  await system.all(sql`select end_support_invitation(${request}, ${person})`);
}

/** From now on anyone willing among those it is for sees it, and whoever asked is told that nobody has come yet. */
export async function openToAnyone(system: Handle, request: string): Promise<void> {
  await system.all(sql`select take_support_step(id, 'willing', null) from support_requests
    where id = ${request} and opened_at is null and closed_at is null and state not in ('met', 'offered')`);
  await system.all(
    sql`update support_requests set opened_at = coalesce(opened_at, now())
      where id = ${request} and closed_at is null and state <> 'met'`,
  );
  await system.all(sql`select note_happening('support open', ${request})`);
  await system.all(sql`select note_happening('support nobody', r.id) from support_requests r
    where r.id = ${request} and r.state = 'willing'`);
}

/** Somebody answered in the topic that it became. */
export async function noteMet(system: Handle, request: string): Promise<void> {
  await system.all(sql`select take_support_step(id, 'met', null) from support_requests
    where id = ${request} and closed_at is null and state <> 'met'`);
}

/** Nobody met it in all this time: it is closed, and whoever asked is told so. */
export async function lapse(system: Handle, request: string): Promise<void> {
  await system.all(sql`select take_support_step(id, 'lapsed', null), note_happening('support lapsed', id) from support_requests
    where id = ${request} and closed_at is null and state <> 'met'`);
}

export async function forgetSupport(system: Handle, days: number): Promise<number> {
  const gone = await system.first(sql<{ gone: number }>`select forget_support(${days}::integer) as gone`);
  return gone!.gone;
}

async function done(db: Handle, query: ReturnType<typeof sql>): Promise<boolean> {
  return (await db.first(query as ReturnType<typeof sql<{ done: boolean }>>))?.done === true;
}

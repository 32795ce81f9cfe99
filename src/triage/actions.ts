import { sql } from 'kysely';
import type { Handle, Query, ViewerHandle } from '../platform/db.ts';
import { scriptOf } from './compute/scripts.ts';
import { type Card, load, type Model, type SavedModel, score } from './compute/second-stage.ts';
import { type Reading, triage } from './compute/triage.ts';
import {
  type Answer,
  type ContactChoice,
  type FlagOutcome,
  type Level,
  lookingAfterVersion,
  type refusal,
  type Service,
  wordsOf,
} from './policy.ts';
import type { Hit } from './queries.ts';

/** Words that the viewer has just written, in this transaction. */
export interface Written {
  /** Which post, or else which message of a room or conversation, or what is asked for or offered at the front door. */
  post?: string;
  message?: string;
  request?: string;
  offer?: string;
  /** Of an opening; else empty. */
  title: string;
  /** Markdown. */
  body: string;
  /** What stood there, when this is an edit. */
  before?: { title: string; body: string };
}

/**
 * Looks at words for danger. What is found is kept for a person to decide, before the writing is acknowledged;
 * people who turned this off are left alone.
 * @returns true when they encourage somebody to harm themself, and are hidden until a person has looked
 */
export async function lookAt(
  db: ViewerHandle,
  { post, message, request, offer, title, body, before }: Written,
): Promise<boolean> {
  const words = wordsOf(title, body);
  let reading: Reading = 'careful';
  let found = await findIn(db, words, reading);
  // The group is asked only where it makes a difference: most words say nothing in either reading. Who offers to be there
  // tells of what they came through, which says of nearly everybody what the careful reading takes for a sign: not them.
  if (
    found.by === 'words' &&
    found.level === 'soon' &&
    !request &&
    (offer || (await readsNarrowly(db, { post, message })))
  ) {
    reading = 'narrow';
    found = await findIn(db, words, reading);
  }
  if (found.language === undefined) await noteUncovered(db, words);
  if (!found.level && !found.encourages && !before) return false;
  const earlier = before && (await findIn(db, wordsOf(before.title, before.body), reading));
  const anew = !earlier || saysMore(found, earlier);
  const note = request
    ? sql`note_request_words(${request}`
    : offer
      ? sql`note_offer_words(${offer}`
      : post
        ? sql`note_words(${post}`
        : sql`note_message_words(${message}`;
  await db.all(sql`select ${note}, ${found.level}::flag_level, ${found.by}, ${words},
    ${JSON.stringify(found.hits)}::jsonb, ${anew})`);
  if (!found.encourages || !anew) return false;
  const hold = request
    ? sql`hold_request_encouragement(${request})`
    : offer
      ? sql`hold_offer_encouragement(${offer})`
      : post
        ? sql`hold_encouragement(${post})`
        : sql`hold_message_encouragement(${message})`;
  return done(db, sql`select ${hold} as done`);
}

/**
 * What can be said of words without asking the database: why they cannot be put up (`refusal`), and whether `lookAt` would
 * find something in them, or note that it knows their language not. A second stage that is on (`secondStage` gives a
 * row) looks at the rest.
 */
export function atFirstSight(body: string): { refused: ReturnType<typeof refusal>; needsLook: boolean } {
  const words = wordsOf('', body);
  // The careful reading finds all that the narrow one does, and holds the same.
  const { level, hold, language } = triage(words);
  return {
    refused: hold === 'method' || hold === 'pact' ? hold : undefined,
    needsLook:
      level !== 'fine' || hold !== undefined || (language === undefined && scriptOf(words) !== undefined),
  };
}

/** A row when a trained second stage is on. */
export function secondStage(): Query {
  return sql`select id from standing_model(null::uuid)`;
}

/**
 * Words of the viewer's could not be posted, since they would put others in danger: a person is told that there were
 * some, and nothing of them. Run it after the transaction that they were refused in.
 */
export async function noteRefused(db: ViewerHandle, group: string): Promise<void> {
  await db.all(sql`select note_refused(${group})`);
}

interface Found {
  /** Null: nothing. */
  level: Level | null;
  by: 'words' | 'second stage';
  hits: readonly Hit[];
  /** The matched words themselves, to compare two versions by. */
  matched: ReadonlySet<string>;
  encourages: boolean;
  language: string | undefined;
}

async function findIn(db: ViewerHandle, words: string, reading: Reading): Promise<Found> {
  const { level, hits, language, hold } = triage(words, { reading });
  const encourages = hold === 'encouragement';
  const matched = new Set(hits.map(({ start, end }) => words.slice(start, end).toLowerCase()));
  const found = { by: 'words' as const, hits, matched, encourages, language };
  // Whoever encourages others is not asked how they are, unless their words say more than that.
  if (level === 'fine' || (encourages && hits.every(({ rule }) => rule === 'encouragement'))) {
    if (encourages || !(await raisedBySecondStage(db, words))) return { ...found, level: null };
    return { ...found, level: 'soon', by: 'second stage', hits: [] };
  }
  return { ...found, level };
}

/** Whether the group that a post stands in chose to look for plain words only. */
async function readsNarrowly(
  db: ViewerHandle,
  { post, message }: { post?: string | undefined; message?: string | undefined },
): Promise<boolean> {
  const group = post
    ? sql`select p.group_id from posts p where p.id = ${post}`
    : sql`select m.group_id from messages m where m.id = ${message}`;
  return done(db, sql`select g.reading = 'narrow' as done from groups g where g.id = (${group})`);
}

const ranks: Record<Level, number> = { soon: 1, urgent: 2, crisis: 3 };
const rank = ({ level }: Found) => (level ? ranks[level] : 0);

function saysMore(now: Found, before: Found): boolean {
  return rank(now) > rank(before) || [...now.matched].some((text) => !before.matched.has(text));
}

/** What is kept of a trained second stage. */
interface KeptModel {
  model: SavedModel;
  /** From which chance on it raises a post. */
  threshold: number;
}

/** The second stage that was on when it was last asked for; its weights are read again only when it changes. */
let standing: { id: string; model: Model; threshold: number } | undefined;

/** A second stage can only raise what the lists of words found nothing in. */
async function raisedBySecondStage(db: ViewerHandle, words: string): Promise<boolean> {
  const row = await db.first(
    sql<{
      id: string;
      weights: KeptModel | null;
    }>`select * from standing_model(${standing?.id ?? null}::uuid)`,
  );
  if (!row) return false;
  if (row.weights) standing = { ...row.weights, id: row.id, model: load(row.weights.model) };
  return standing?.id === row.id && score(standing.model, words) >= standing.threshold;
}

/** Short words have no language of their own. */
async function noteUncovered(db: ViewerHandle, words: string): Promise<void> {
  const script = scriptOf(words);
  if (script) await db.all(sql`select note_uncovered(${script})`);
}

/** Takes a flag, or goes on with it: ten minutes for a crisis, else thirty. False when somebody else has it. */
export async function claimFlag(db: ViewerHandle, flag: string): Promise<boolean> {
  return done(db, sql`select claim_flag(${flag}) as done`);
}

export async function giveBackFlag(db: ViewerHandle, flag: string): Promise<boolean> {
  return done(db, sql`select give_back_flag(${flag}) as done`);
}

/** Hands a flag to whoever is on duty: somebody else has to take it. Needs a claim that stands. */
export async function passFlag(db: ViewerHandle, flag: string): Promise<boolean> {
  return done(db, sql`select pass_flag(${flag}) as done`);
}

/** Where no words were kept: lets the person know that somebody would like to hear how they are. Once; needs a claim. */
export async function offerContact(db: ViewerHandle, flag: string): Promise<boolean> {
  return done(db, sql`select offer_contact(${flag}) as done`);
}

/**
 * Decides about a flag. Needs a claim that stands.
 * @returns `second` when a crisis waits for a second reader now, `third` when the second saw it differently, null when
 *   the claim has lapsed
 */
export async function decideFlag(
  db: ViewerHandle,
  flag: string,
  outcome: FlagOutcome,
): Promise<'settled' | 'second' | 'third' | null> {
  const row = await db.first(
    sql<{ became: 'settled' | 'second' | 'third' | null }>`select decide_flag(${flag}, ${outcome}) as became`,
  );
  return row?.became ?? null;
}

/** What the author says to their own flag. False when the card is gone. */
export async function answerFlag(db: ViewerHandle, flag: string, answer: Answer): Promise<boolean> {
  return done(db, sql`select answer_flag(${flag}, ${answer}) as done`);
}

/**
 * Writes down that somebody outside was told; the person learns of it at once.
 * @param grounds why it could not wait for consent; needed where there is none
 * @param said what they were told, in short
 */
export async function noteOutsideContact(
  db: ViewerHandle,
  flag: string,
  { service, grounds, said }: { service: Service; grounds: string; said: string },
): Promise<boolean> {
  return done(db, sql`select note_outside_contact(${flag}, ${service}, ${grounds}, ${said}) as done`);
}

/** Says whether a sampled post needs a human; if so, it is flagged. */
export async function readSample(db: ViewerHandle, sample: string, needs: boolean): Promise<boolean> {
  return done(db, sql`select read_sample(${sample}, ${needs}) as done`);
}

async function done(db: ViewerHandle, query: ReturnType<typeof sql>): Promise<boolean> {
  return ((await db.first(query)) as { done: boolean } | undefined)?.done ?? false;
}

export interface Choices {
  lookedAt: boolean;
  contact: ContactChoice;
  /** Somebody who may be told, in the person's own words. */
  trusted: string;
  teach: boolean;
}

/** Keeps what the viewer chose: each thing that changed is a new row, and the one before it is withdrawn. */
export async function choose(
  db: ViewerHandle,
  { lookedAt, contact, trusted, teach }: Choices,
): Promise<void> {
  const rows = [
    ['words looked at', lookedAt ? 'yes' : 'no', ''],
    ['outside contact', contact, trusted],
    ['flags teach', teach ? 'yes' : 'no', ''],
  ] as const;
  for (const [kind, choice, words] of rows) {
    const same = sql`kind = ${kind} and person_id = viewer() and withdrawn_at is null`;
    const kept =
      await db.first(sql`select 1 from consents where ${same} and choice = ${choice} and words = ${words}
      and version = ${lookingAfterVersion}`);
    if (kept) continue;
    await db.all(sql`update consents set withdrawn_at = now() where ${same}`);
    await db.all(sql`insert into consents (person_id, kind, version, choice, words)
      values (viewer(), ${kind}, ${lookingAfterVersion}, ${choice}, ${words})`);
  }
}

/** Turns a trained second stage on, or the one that is on off (null). For organisers. */
export async function switchSecondStage(db: ViewerHandle, model: string | null): Promise<boolean> {
  return done(db, sql`select switch_second_stage(${model}::uuid) as done`);
}

export async function setSampleSize(db: ViewerHandle, size: number): Promise<void> {
  await db.all(sql`update place set sample_size = ${size}`);
}

/** For the system role: keeps a second stage that was trained. It is off until an organiser turns it on. */
export async function keepModel(system: Handle, model: SavedModel, card: Card): Promise<void> {
  const kept: KeptModel = { model, threshold: card.threshold };
  await system.all(sql`insert into triage_models (examples, weights, card)
    values (${card.trainedOn.samples + card.heldOut.samples}, ${JSON.stringify(kept)}::jsonb, ${JSON.stringify(card)}::jsonb)`);
}

/**
 * For the system role: draws posts of the week before this one (Monday to Monday, UTC) that nothing was found in,
 * for people to read. Drawn once a week, however often it is asked for.
 * @returns how many were drawn
 */
export async function drawSample(system: Handle): Promise<number> {
  await system.all(sql`select pg_advisory_xact_lock(hashtext('peerhood triage sample'))`);
  const drawn = await system.all(sql`with this as (
      select (date_trunc('week', now() at time zone 'UTC') - interval '7 days')::date as week),
    unflagged as (
      select p.id, p.group_id, p.author_id, this.week from this, posts p join topics t on t.id = p.topic_id
      where p.created_at >= this.week::timestamp at time zone 'UTC'
        and p.created_at < (this.week + 7)::timestamp at time zone 'UTC'
        and p.author_id is not null and p.removed_at is null and not t.imported
        and not exists (select 1 from triage_flags f where f.post_id = p.id)
        and words_looked_at(p.author_id)),
    noted as (
      insert into triage_weeks (week, unflagged, drawn)
        select this.week, (select count(*) from unflagged), least((select count(*) from unflagged), place.sample_size)
        from this, place
        on conflict do nothing returning week)
    insert into triage_sample (week, post_id, group_id, author_id, due_at)
      select u.week, u.id, u.group_id, u.author_id, due('sample') from unflagged u join noted on noted.week = u.week
      order by random() limit (select sample_size from place)
    returning id`);
  return drawn.length;
}

/**
 * For the system role: forgets flags and cards that are past their time. Flags that nobody settled are counted: a promise
 * that was not kept stays missed. Returns how many.
 */
export async function forgetFlags(system: Handle): Promise<number> {
  await system.all(sql`delete from author_cards where until < now()`);
  const gone =
    await system.all(sql`with gone as (delete from triage_flags where expires_at < now() returning *),
    counted as (
      insert into triage_counts as c (week, level, found_by, outcome, late, flags)
        select date_trunc('week', made_at at time zone 'UTC')::date, level, found_by, 'not settled',
          late or due_at < now(), count(*) from gone where settled_at is null group by 1, 2, 3, 5
        on conflict (week, level, found_by, outcome, late) do update set flags = c.flags + excluded.flags)
    select 1 from gone`);
  return gone.length;
}

/** For the system role: forgets which posts were drawn, `days` after they were. The numbers stay. */
export async function forgetSamples(system: Handle, days: number): Promise<number> {
  return (
    await system.all(
      sql`delete from triage_sample where drawn_at < now() - make_interval(days => ${days}) returning 1`,
    )
  ).length;
}

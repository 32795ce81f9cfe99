import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Figures } from './compute/figures.ts';

/** How many rows a page of a list shows. */
export const pageSize = 30;

export interface Consent {
  id: string;
  kind: string;
  version: number;
  choice: string;
  given_at: Date;
  withdrawn_at: Date | null;
  /** What exactly was agreed to; null for what was given before wordings were kept. */
  wording: string | null;
}

/** All that the viewer ever agreed to, newest first. */
export function myConsents(before: string | null): Query<Consent> {
  return sql`select c.id, c.kind, c.version, c.choice, c.given_at, c.withdrawn_at, t.words as wording
    from consents c left join consent_texts t on t.hash = c.text_hash
    where c.person_id = viewer() and (${before}::uuid is null or c.id < ${before}::uuid)
    order by c.id desc limit ${pageSize + 1}`;
}

export interface Look {
  /** Its place in the log. */
  seq: string;
  at: Date;
  /** The role that let them; null for looks from before it was noted. */
  looked_as: string | null;
  verb: string;
}

/** Looks at the viewer's own words by those who have a role, newest first: in which role, not who. */
export function looksAtMine(before: string | null): Query<Look> {
  return sql`select seq, at, looked_as, verb from looks_at_mine(${before}::bigint)`;
}

/** Every look at what is somebody else's, with who it was; for organisers. */
export function looks(
  before: string | null,
  most = pageSize + 1,
): Query<Look & { actor_id: string | null; actor: string | null }> {
  return sql`select seq, at, actor_id, actor, looked_as, verb from looks_record(${before}::bigint, ${most})`;
}

export interface LastRun {
  kind: string;
  ran_at: Date;
  /** Null when it failed. */
  forgotten: number | null;
  /** In the last thirty days together. */
  lately: number;
}

/** When each kind of data was last gone through; for organisers. */
export function lastRuns(): Query<LastRun> {
  return sql`select distinct on (r.kind) r.kind, r.ran_at, r.forgotten, (
      select coalesce(sum(l.forgotten), 0)::integer from retention_runs l
      where l.kind = r.kind and l.ran_at > now() - interval '30 days') as lately
    from retention_runs r order by r.kind, r.ran_at desc`;
}

/** Where the log's chain ends now, to be noted down elsewhere; for organisers. */
export function auditHead(): Query<{ rows: number; head: string }> {
  return sql`select seq::integer as rows, hash as head from audit_head()`;
}

export type Answers = Record<string, { likelihood: string; impact: string; words: string }>;

export interface RiskAssessment {
  version: number;
  assessed_on: string;
  next_review_on: string;
  by: string | null;
  answers: Answers;
}

/** What organisers thought of the risks: one version, or the newest. */
export function riskAssessment(version: number | null): Query<RiskAssessment> {
  return sql`select r.version, r.assessed_on::text, r.next_review_on::text, p.name::text as by, r.answers
    from risk_assessments r left join people p on p.id = r.made_by
    where ${version}::integer is null or r.version = ${version} order by r.version desc limit 1`;
}

/** All versions, newest first, without what they say. */
export function riskVersions(): Query<Omit<RiskAssessment, 'answers'>> {
  return sql`select r.version, r.assessed_on::text, r.next_review_on::text, p.name::text as by
    from risk_assessments r left join people p on p.id = r.made_by order by r.version desc limit 200`;
}

/** The figures of these days, both included, in UTC. Small cells are covered where they are counted. */
export function publicFigures(from: string, to: string): Query<{ figures: Figures }> {
  return sql`select public_figures(${from}::date, ${to}::date) as figures`;
}

/* Whole records, to take along. For organisers and the system role; nobody's name is in them but who looked. */

export function consentsRecord(): Query<Record<string, unknown>> {
  return sql`select * from consents_record()`;
}

export function consentTextsRecord(): Query<Record<string, unknown>> {
  return sql`select * from consent_texts_record()`;
}

export function auditRecord(): Query<Record<string, unknown>> {
  return sql`select * from audit_record()`;
}

export function retentionRunsRecord(): Query<Record<string, unknown>> {
  return sql`select kind, ran_at, forgotten from retention_runs order by id`;
}

export function risksRecord(): Query<Record<string, unknown>> {
  return sql`select version, assessed_on::text, next_review_on::text, made_by, made_at, answers
    from risk_assessments order by version`;
}

import { sql } from 'kysely';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { Retention } from '../platform/jobs.ts';
import { type AuditRow, type Misfit, newChain } from './compute/audit-chain.ts';
import type { RecordName } from './policy.ts';
import {
  type Answers,
  auditRecord,
  consentsRecord,
  consentTextsRecord,
  lastRuns,
  looks,
  retentionRunsRecord,
  risksRecord,
} from './queries.ts';

export interface Verified {
  /** Rows that fit, from the first on. */
  rows: number;
  /** The hash of the last of them, in hexadecimal: noted down elsewhere it stands for all before it. */
  head: string;
  /** The first row that does not fit. */
  misfit: Misfit | undefined;
  /** Whether the head that was noted earlier is in the chain; true when none was given. */
  hadNoted: boolean;
}

/**
 * Reads the whole log and counts its chain anew, for the system role.
 * @param noted a head that was noted down earlier, in hexadecimal
 */
export async function verifyAudit(system: Handle, noted?: string): Promise<Verified> {
  // Whatever somebody put into the schema under the name of a function of PostgreSQL's own.
  await system.all(sql`set local search_path = pg_catalog, public`);
  // All rows of one moment, those without a place last: none hides between two questions.
  await system.all(sql`declare audit_rows no scroll cursor for
    select seq::text, id::text, trunc(extract(epoch from at) * 1000000)::text as at,
      coalesce(encode(actor_mark, 'hex'), '') as actor, verb, coalesce(group_id::text, '') as "group",
      coalesce(encode(person_mark, 'hex'), '') as person, coalesce(object_id::text, '') as object, detail::text, previous, hash,
      actor_id::text, person_id::text
    from public.audit_log order by audit_log.seq nulls last, id`);
  const salts = await system.all(
    sql<{ id: string; salt: Buffer }>`select person_id::text as id, salt from public.audit_marks`,
  );
  const chain = newChain(noted, new Map(salts.map(({ id, salt }) => [id, salt])));
  let misfit: Misfit | undefined;
  while (!misfit) {
    const rows = await system.all(sql<AuditRow>`fetch 5000 from audit_rows`);
    if (rows.length === 0) break;
    for (const row of rows) {
      misfit = chain.add(row);
      if (misfit) break;
    }
  }
  await system.all(sql`close audit_rows`);
  return { rows: chain.rows, head: chain.head, misfit, hadNoted: noted === undefined || chain.hadNoted };
}

/** For the system role: writes down that the daily job went through a kind of data. forgotten null: it failed. */
export async function noteRun(system: Handle, kind: string, forgotten: number | null): Promise<void> {
  await system.all(sql`insert into retention_runs (kind, forgotten) values (${kind}, ${forgotten}::integer)`);
}

/** For the system role: notes of the daily job itself. */
export async function forgetRuns(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from retention_runs
    where ran_at < now() - make_interval(days => ${days}) returning 1`);
  return gone.length;
}

/** Logs that an organiser took a record along. */
export async function noteTaken(db: ViewerHandle, record: string, format: string): Promise<void> {
  await db.all(sql`select audit('took a record along', null, ${JSON.stringify({ record, format })})`);
}

/** The same for the system role, of all records at once: by whoever runs the server. */
export async function noteExport(system: Handle): Promise<void> {
  await system.all(sql`select audit_as(null, 'took all records along', null, null, null, '{}', now())`);
}

/**
 * Keeps what organisers think of the risks as a new version; earlier ones stay as they are.
 * @param seen the version that it began from; 0 for none
 * @returns the new version, or nothing when somebody else saved one meanwhile
 */
export async function assessRisks(
  db: ViewerHandle,
  assessment: { assessed_on: string; next_review_on: string; answers: Answers },
  seen: number,
): Promise<number | undefined> {
  // Two at once take turns here; the second then finds the version of the first.
  await db.all(sql`select pg_advisory_xact_lock(hashtextextended('assess risks', 0))`);
  const { assessed_on, next_review_on, answers } = assessment;
  const made = await db.first(sql<{ version: number }>`
    insert into risk_assessments (version, assessed_on, next_review_on, answers, made_by)
    select ${seen + 1}::integer, ${assessed_on}::date, ${next_review_on}::date, ${JSON.stringify(answers)}::jsonb, viewer()
    where ${seen}::integer = coalesce((select max(version) from risk_assessments), 0) returning version`);
  if (made) await db.all(sql`select audit('assessed the risks', null, ${JSON.stringify(made)})`);
  return made?.version;
}

/**
 * All rows of a record, for an organiser or the system role.
 * @param retention what the domains forget, and when
 */
export async function takeRecord(
  db: Handle,
  record: RecordName,
  retention: readonly Retention[],
): Promise<Record<string, unknown>[]> {
  switch (record) {
    case 'consents':
      return db.all(consentsRecord());
    case 'consent-texts':
      return db.all(consentTextsRecord());
    case 'retention-runs':
      return db.all(retentionRunsRecord());
    case 'access':
      return (await db.all(looks(null, 1_000_000))).map((look) => ({ ...look }));
    case 'log':
      return db.all(auditRecord());
    case 'risks':
      return db.all(risksRecord());
    case 'retention': {
      const runs = await db.all(lastRuns());
      return retention.map(({ kind, tables, days }) => {
        const run = runs.find((each) => each.kind === kind);
        return {
          kind,
          tables: tables.join(' '),
          days,
          last_run: run?.ran_at ?? null,
          forgotten_30_days: run?.lately ?? 0,
        };
      });
    }
  }
}

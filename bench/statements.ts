import type pg from 'pg';

/** What a database was asked since the counting began anew: see `counting` in place.ts. */
export interface Asked {
  text: string;
  calls: number;
  /** How often it was planned: rarely, when plans are kept. */
  plans: number;
  milliseconds: number;
  /** Shared buffers that it touched, whether they were in memory or not, with those of what it called. */
  buffers: number;
}

/** Once for a server: `client` is a superuser's connection to the database `postgres`. */
export async function readyToCount(client: pg.Client): Promise<void> {
  await client.query('create extension if not exists pg_stat_statements');
}

export async function countAnew(client: pg.Client, database: string): Promise<void> {
  await client.query(
    'select pg_stat_statements_reset(0, (select oid from pg_database where datname = $1), 0)',
    [database],
  );
}

/** What was asked for whoever looks (`viewers`), or by the whole program with its jobs; the costliest first. */
export async function asked(client: pg.Client, database: string, viewers: boolean): Promise<Asked[]> {
  const { rows } = await client.query<Asked>(
    `select s.query as text, sum(s.calls)::int as calls, sum(s.plans)::int as plans, sum(s.total_exec_time + s.total_plan_time)::float as milliseconds,
      sum(s.shared_blks_hit + s.shared_blks_read)::float as buffers
    from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = $1
    where s.toplevel and (not $2 or s.userid = 'peerhood_viewer'::regrole) group by s.query
    order by 4 desc`,
    [database, viewers],
  );
  return rows;
}

/** A statement on one line, as far as it tells which it is. */
export function briefly(text: string, most = 110): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

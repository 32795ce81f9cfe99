import { hash, randomFillSync } from 'node:crypto';
import type pg from 'pg';

/** What a row of a dump became: its id elsewhere, its id here, and a hash of what it said. */
export interface Claim {
  id: number;
  object: string;
  /** As PostgreSQL writes a bigint; “0” where nothing of the row can change. */
  fingerprint: string;
}

/**
 * `acceptance` remembers which answer a question accepted until the answer comes by (its fingerprint is the answer's
 * id elsewhere), `closing` that a question was closed according to its own row.
 */
export type Kind = 'person' | 'post' | 'comment' | 'acceptance' | 'closing' | 'vote' | 'link' | 'history';

const source = 'stackexchange';

/** Which of these rows are here already, by their ids elsewhere. */
export async function known(
  client: pg.ClientBase,
  group: string,
  kind: Kind,
  ids: Iterable<number>,
): Promise<Map<number, Claim>> {
  const { rows } = await client.query<{ id: string; object: string; fingerprint: string }>(
    `select external_id as id, object_id as object, fingerprint from imported_rows
     where group_id = $1 and source = $2 and kind = $3 and external_id = any ($4::bigint[])`,
    [group, source, kind, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [Number(row.id), { ...row, id: Number(row.id) }]));
}

/** Writes down what rows become, in the transaction that makes it. Returns the ids of those that nobody had claimed. */
export async function claim(
  client: pg.ClientBase,
  group: string,
  kind: Kind,
  claims: readonly Claim[],
): Promise<Set<number>> {
  if (claims.length === 0) return new Set();
  const { rows } = await client.query<{ id: string }>(
    `insert into imported_rows (group_id, source, kind, external_id, object_id, fingerprint)
     select $1, $2, $3, * from unnest($4::bigint[], $5::uuid[], $6::bigint[])
     on conflict do nothing returning external_id as id`,
    [
      group,
      source,
      kind,
      claims.map(({ id }) => id),
      claims.map(({ object }) => object),
      claims.map(({ fingerprint }) => fingerprint),
    ],
  );
  return new Set(rows.map(({ id }) => Number(id)));
}

/** Writes down that rows now say something else. */
export async function reclaim(
  client: pg.ClientBase,
  group: string,
  kind: Kind,
  claims: readonly Pick<Claim, 'id' | 'fingerprint'>[],
): Promise<void> {
  await client.query(
    `update imported_rows i set fingerprint = n.fingerprint from unnest($4::bigint[], $5::bigint[]) n (id, fingerprint)
     where i.group_id = $1 and i.source = $2 and i.kind = $3 and i.external_id = n.id`,
    [group, source, kind, claims.map(({ id }) => id), claims.map(({ fingerprint }) => fingerprint)],
  );
}

/** Forgets rows, so that they may come again. Returns their ids here. */
export async function disclaim(
  client: pg.ClientBase,
  group: string,
  kind: Kind,
  ids: readonly number[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await client.query<{ object: string }>(
    `delete from imported_rows where group_id = $1 and source = $2 and kind = $3 and external_id = any ($4::bigint[])
     returning object_id as object`,
    [group, source, kind, ids],
  );
  return rows.map(({ object }) => object);
}

/** 64 bits of a hash of what a row says. */
export function fingerprint(...said: unknown[]): string {
  return hash('sha1', JSON.stringify(said), 'buffer').readBigInt64BE().toString();
}

/**
 * A version 7 UUID of the time when a row was written: neighbours in time are neighbours in every index. The time can
 * be read back, so a row of another site that happens to have the same id elsewhere is known as a stranger.
 */
export function idOf(at: Date): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.toString('hex', used, used + 10);
  used += 10;
  const variant = '89ab'[Number.parseInt(random[3]!, 16) & 3];
  return `${timeOf(at).slice(0, 8)}-${timeOf(at).slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}

/** Whether a row of this time became this object. */
export function isOf(object: string, at: Date): boolean {
  return object.slice(0, 13).replace('-', '') === timeOf(at);
}

function timeOf(at: Date): string {
  return Math.max(0, at.getTime()).toString(16).padStart(12, '0');
}

const pool = Buffer.alloc(10 * 400);
let used = pool.length;

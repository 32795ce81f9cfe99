import { createHash } from 'node:crypto';

/** A row of the log as its columns read; nulls as empty text. */
export interface AuditRow {
  seq: string | null;
  id: string;
  /** Microseconds since 1970. */
  at: string;
  actor: string;
  verb: string;
  group: string;
  person: string;
  object: string;
  /** JSON, as PostgreSQL writes it. */
  detail: string;
  previous: Buffer | null;
  hash: Buffer | null;
}

export interface Misfit {
  /** Its place in the log, when it has one. */
  seq: string | null;
  id: string;
  why: 'not in the chain' | 'a row is missing' | 'a row was put in' | 'does not follow' | 'changed';
}

export interface Chain {
  /** Takes the next row in order. Says what is wrong with the first that does not fit. */
  add(row: AuditRow): Misfit | undefined;
  /** How many rows fit so far. */
  readonly rows: number;
  /** Of the last row that fits: the hash that stands for all before it. */
  readonly head: string;
  /** Whether the noted head was the head at some time. */
  readonly hadNoted: boolean;
}

/**
 * Counts the chain anew: each hash is SHA-256 over the hash before it and the row's columns, joined by line breaks.
 * It is written here once more, and not asked of the database, because whoever changes rows there can change
 * functions too.
 * @param noted the one earlier head to look out for
 */
export function newChain(noted?: string): Chain {
  let rows = 0;
  let last = Buffer.alloc(32);
  let seen = noted === last.toString('hex');
  return {
    add(row) {
      const misfit = (why: Misfit['why']) => ({ seq: row.seq, id: row.id, why });
      if (row.seq === null || row.hash === null || row.previous === null) return misfit('not in the chain');
      const place = BigInt(row.seq);
      if (place > rows + 1) return misfit('a row is missing');
      if (place < rows + 1) return misfit('a row was put in');
      if (!row.previous.equals(last)) return misfit('does not follow');
      if (!hashOf(row, last).equals(row.hash)) return misfit('changed');
      rows += 1;
      last = row.hash as Buffer<ArrayBuffer>;
      seen ||= noted === last.toString('hex');
      return undefined;
    },
    get rows() {
      return rows;
    },
    get head() {
      return last.toString('hex');
    },
    get hadNoted() {
      return seen;
    },
  };
}

function hashOf(row: AuditRow, last: Buffer): Buffer {
  const { seq, id, at, actor, verb, group, person, object, detail } = row;
  return createHash('sha256')
    .update(last)
    .update([seq, id, at, actor, verb, group, person, object, detail].join('\n'))
    .digest();
}

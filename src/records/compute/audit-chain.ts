import { createHash } from 'node:crypto';

/** A row of the log as its columns read; nulls as empty text. */
export interface AuditRow {
  seq: string | null;
  id: string;
  /** Microseconds since 1970. */
  at: string;
  /** How the chain calls who did it: a hash, in hexadecimal. */
  actor: string;
  verb: string;
  group: string;
  /** How it calls whom it is about. */
  person: string;
  object: string;
  /** JSON, as PostgreSQL writes it. */
  detail: string;
  previous: Buffer | null;
  hash: Buffer | null;
  /** The ids beside the marks, null once their people are gone. Left out where only hashes are to be counted. */
  actor_id?: string | null;
  person_id?: string | null;
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
 * Where a row names people, their marks must be theirs; where it does not, its marks must be nobody's who is here.
 * @param noted the one earlier head to look out for
 * @param salts of all whom the log knows, by their ids
 */
export function newChain(noted?: string, salts: ReadonlyMap<string, Buffer> = new Map()): Chain {
  const marks = new Map([...salts].map(([id, salt]) => [markOf(id, salt), id]));
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
      const named = (id: string | null | undefined, mark: string) =>
        id === undefined || (id === null ? !marks.has(mark) : marks.get(mark) === id);
      if (!named(row.actor_id, row.actor) || !named(row.person_id, row.person)) return misfit('changed');
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

function markOf(id: string, salt: Buffer): string {
  return createHash('sha256')
    .update(salt)
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .digest('hex');
}

function hashOf(row: AuditRow, last: Buffer): Buffer {
  const { seq, id, at, actor, verb, group, person, object, detail } = row;
  return createHash('sha256')
    .update(last)
    .update([seq, id, at, actor, verb, group, person, object, detail].join('\n'))
    .digest();
}

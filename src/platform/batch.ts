import pg from 'pg';
import utils from 'pg/lib/utils.js';

/** A statement to run; without a name it is parsed each time. */
export interface Statement {
  name?: string;
  text: string;
  values: readonly unknown[];
}

type Row = Record<string, unknown>;
/** Makes a row of what came for its columns. */
type Reader = (fields: readonly (string | null)[]) => Row;

/** What this uses of a connection of `pg`: its types know less than it has. */
interface Wire {
  stream: { writable: boolean; write(piece: Uint8Array): boolean };
  parsedStatements: Record<string, string>;
  parse(config: { name: string | undefined; text: string }): void;
  bind(config: { statement: string | undefined; values: readonly unknown[] }): void;
  describe(config: { type: 'P'; name: '' }): void;
  execute(config: object): void;
  sync(): void;
  /** By a statement's name: how its rows are read. */
  peerhoodReaders?: Map<string, Reader>;
}

/**
 * Runs statements one after the other in one transaction of their own, in one write and with one answer: between
 * them stands no Sync, which to PostgreSQL is the end of a transaction that nobody began
 * (https://www.postgresql.org/docs/18/protocol-flow.html#PROTOCOL-FLOW-PIPELINING). When one fails, nothing of any
 * of them happened.
 * @returns the rows of each
 * @throws what PostgreSQL says of the first that fails; if it `spoils` the connection, throw that away
 */
export function runBatch(client: pg.PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    // Before anything is written: half a batch on the wire would leave the connection waiting for ever.
    const ready = statements.map((each) => ({ ...each, values: each.values.map(utils.prepareValue) }));
    client.query(new Batch(ready, resolve, reject) as never);
  });
}

/**
 * After this failure the connection's prepared statements cannot be relied on: nobody knows which it has, or what they
 * answer has changed with the tables, as when a newer program migrates beside this one.
 */
export const spoils = (error: unknown): boolean => spoiling.has(error as object);
const spoiling = new WeakSet<object>();
/** A cached plan must not change its result's type; a prepared statement does not exist. */
const outdated = new Set(['0A000', '26000']);
/** What the connection knew was wrong, not what it was asked: nothing of it happened, and another may answer. */
export const isOutdated = (error: unknown): boolean =>
  outdated.has(String((error as { code?: unknown } | null)?.code));

/** Of several statements the one that failed, where PostgreSQL said so. */
export const failedAt = (error: unknown): Statement | undefined => failing.get(error as object);
const failing = new WeakMap<object, Statement>();

/** Answers for several statements at once, as one query of `pg`. */
class Batch {
  readonly statements: readonly Statement[];
  readonly #resolve: (rows: Row[][]) => void;
  readonly #reject: (error: unknown) => void;
  readonly #rows: Row[][] = [[]];
  /** Of the statement whose rows come now. */
  #read: Reader = nothing;
  #known = new Map<string, Reader>();
  /** The server learns names with this batch. */
  #learns = false;

  constructor(
    statements: readonly Statement[],
    resolve: (rows: Row[][]) => void,
    reject: (error: unknown) => void,
  ) {
    this.statements = statements;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(wire: Wire): null {
    this.#known = wire.peerhoodReaders ??= new Map();
    this.#read = this.#readerOf(0);
    const { stream } = wire;
    // As one piece: some twenty small ones, which the socket would have to gather, cost more than the copy.
    const pieces: Uint8Array[] = [];
    wire.stream = { writable: stream.writable, write: (piece) => pieces.push(piece) > 0 };
    try {
      for (const { name, text, values } of this.statements) {
        if (name === undefined || wire.parsedStatements[name] === undefined) {
          wire.parse({ name, text });
          if (name !== undefined) {
            wire.parsedStatements[name] = text;
            this.#learns = true;
          }
        }
        wire.bind({ statement: name, values });
        if (name === undefined || !this.#known.has(name)) wire.describe({ type: 'P', name: '' });
        wire.execute({});
      }
      wire.sync();
    } finally {
      wire.stream = stream;
    }
    if (pieces.length > 0) stream.write(Buffer.concat(pieces));
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    const { name } = this.statements[this.#rows.length - 1]!;
    // What has no name may never come again: it is not worth a program of its own.
    this.#read = name === undefined ? slowReader(fields) : quickReader(fields);
    if (name !== undefined) this.#known.set(name, this.#read);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#rows[this.#rows.length - 1]!.push(this.#read(fields));
  }

  handleCommandComplete(): void {
    const done = this.#rows.length;
    if (done === this.statements.length) return;
    this.#rows.push([]);
    this.#read = this.#readerOf(done);
  }

  /** Also when the connection is lost. */
  handleError(error: Error): void {
    const failed = this.statements[this.#rows.length - 1];
    // A connection that is lost says the same to all that stand in line on it: it was the first that failed.
    if (failed && !failing.has(error)) failing.set(error, failed);
    if (this.#learns || isOutdated(error)) spoiling.add(error);
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#rows);
  }

  #readerOf(index: number): Reader {
    const name = this.statements[index]?.name;
    return (name !== undefined && this.#known.get(name)) || nothing;
  }
}

interface Field {
  name: string;
  dataTypeID: number;
}

const nothing: Reader = () => ({});
const parserOf = ({ dataTypeID }: Field): ((value: string) => unknown) =>
  pg.types.getTypeParser(dataTypeID, 'text');

function slowReader(fields: readonly Field[]): Reader {
  const parsers = fields.map(parserOf);
  return (values) => Object.fromEntries(fields.map(({ name }, at) => [name, read(values[at], parsers[at])]));
}

const read = (value: string | null | undefined, parse: ((value: string) => unknown) | undefined) =>
  value === null || value === undefined ? null : parse!(value);

/**
 * Written out as one object with all its columns, a row takes a sixth of the time of one that grows column by column,
 * and is quicker to read: past some ten columns that are added by a name in a variable, Node makes a dictionary of it.
 * The names are those of our own statements, and quoted.
 */
function quickReader(fields: readonly Field[]): Reader {
  // As a key of an object that is written out, this one would mean something else.
  if (fields.some(({ name }) => name === '__proto__')) return slowReader(fields);
  const columns = fields.map(
    ({ name }, at) =>
      `${JSON.stringify(name)}: values[${at}] === null ? null : parsers[${at}](values[${at}])`,
  );
  const write = new Function('parsers', 'values', `return { ${columns.join(', ')} };`);
  return write.bind(null, fields.map(parserOf)) as Reader;
}
// In pipeline mode `pg` takes nothing but its own kind, lest a cursor mixes up the answers. This one cannot: it has
// its single ReadyForQuery.
Object.setPrototypeOf(Batch.prototype, pg.Query.prototype);

import { createReadStream } from 'node:fs';

/** One `<row …/>`: its attributes with entities decoded, or why it could not be read. Lines count from 1. */
export type RawRow = { line: number; attributes: Record<string, string> } | { line: number; reason: string };

export interface ReadOptions {
  /** The attributes to keep. Others are passed over without being decoded. */
  wanted: ReadonlySet<string>;
  /** Called with the number of bytes after each piece that was read, for a progress bar. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * Reads a Stack Exchange dump file (a root element full of `<row>` elements) of any size in constant memory.
 * A row that cannot be read is given with its reason, and reading goes on at the next one: an attribute
 * value can hold no raw `<`, so the next `<` always begins something new. A file that ends early gives a
 * last entry that says so. Rows come in batches, one for each piece of the file, since a promise for every row
 * would cost as much as reading it.
 *
 * Throws what the file system throws (ENOENT, EACCES) when the file cannot be opened or read.
 *
 * No entity is ever expanded but the five of XML and numeric references: a DOCTYPE and what it declares are
 * passed over, so “billion laughs” and external entities have nothing to work with.
 */
export async function* readRows(path: string, { wanted, onBytes }: ReadOptions): AsyncGenerator<RawRow[]> {
  const decoder = new TextDecoder();
  const scanner = new RowScanner(wanted);
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    yield scanner.push(decoder.decode(piece as Buffer, { stream: true }));
    onBytes?.((piece as Buffer).length);
  }
  yield [...scanner.push(decoder.decode()), ...scanner.end()];
}

const pieceBytes = 256 * 1024;
/** A row longer than this many UTF-16 units is passed over; Stack Exchange's own limit is 30,000 a post. */
const maxRow = 16 * 1024 * 1024;

/** Finds the rows in pieces of text. What it keeps between pieces is at most one unfinished row. */
class RowScanner {
  readonly #wanted: ReadonlySet<string>;
  #text = '';
  #line = 1;
  /** What ends the part that is being passed over: a comment, a CDATA section or a row that is too long. */
  #until: string | null = null;
  #root: string | null = null;
  #rootClosed = false;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  push(piece: string): RawRow[] {
    this.#text += piece;
    return this.#rows(false);
  }

  end(): RawRow[] {
    const rows = this.#rows(true);
    if (this.#root === null) rows.push({ line: this.#line, reason: 'the file has no XML element in it' });
    else if (!this.#rootClosed)
      rows.push({ line: this.#line, reason: `the file ends before </${this.#root}>` });
    return rows;
  }

  #rows(last: boolean): RawRow[] {
    const rows: RawRow[] = [];
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      if (this.#until !== null) {
        const end = text.indexOf(this.#until, at);
        if (end < 0) {
          // The mark itself may be cut in two by the end of this piece.
          at = this.#pass(text, at, Math.max(at, text.length - this.#until.length + 1));
          break;
        }
        // A row that was too long ends where the next `<` begins, a comment after its mark.
        at = this.#pass(text, at, this.#until === '<' ? end : end + this.#until.length);
        this.#until = null;
        continue;
      }
      const start = text.indexOf('<', at);
      at = this.#pass(text, at, start < 0 ? text.length : start);
      if (start < 0) break;
      // Nine characters tell a comment and a CDATA section from an element.
      if (!last && text.length - start < 9) break;
      if (text.startsWith('<!--', start)) {
        this.#until = '-->';
        at = start + 4;
        continue;
      }
      if (text.startsWith('<![CDATA[', start)) {
        this.#until = ']]>';
        at = start + 9;
        continue;
      }
      const next = text.indexOf('<', start + 1);
      if (next < 0 && !last) {
        if (text.length - start <= maxRow) break;
        rows.push({ line: this.#line, reason: 'the row is too long' });
        this.#until = '<';
        at = this.#pass(text, start, text.length);
        break;
      }
      const row = this.#element(text.slice(start, next < 0 ? text.length : next), next < 0);
      if (row) rows.push(row);
      at = this.#pass(text, start, next < 0 ? text.length : next);
    }
    this.#text = text.slice(at);
    return rows;
  }

  #element(tag: string, cutOff: boolean): RawRow | null {
    if (rowStart.test(tag)) {
      const attributes = readAttributes(tag, this.#wanted);
      if (typeof attributes !== 'string') return { line: this.#line, attributes };
      return { line: this.#line, reason: cutOff ? 'the file ends inside this row' : attributes };
    }
    const [, closing, name] = /^<(\/?)([A-Za-z_][\w.-]*)/.exec(tag) ?? [];
    if (name && !closing) this.#root ??= name;
    if (name && name === this.#root && (closing || tag.trimEnd().endsWith('/>'))) this.#rootClosed = true;
    return null;
  }

  /** Counts the lines between two places and gives the second. */
  #pass(text: string, from: number, to: number): number {
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) this.#line++;
    return to;
  }
}

const rowStart = /^<row(?![\w.:-])/;

/** The wanted attributes of a start tag, or the reason why it is not one. */
function readAttributes(tag: string, wanted: ReadonlySet<string>): Record<string, string> | string {
  const attributes: Record<string, string> = {};
  let at = '<row'.length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(tag);
    if (!found) break;
    at = attribute.lastIndex;
    const name = found[1]!;
    if (!wanted.has(name)) continue;
    if (Object.hasOwn(attributes, name)) return `${name} is there twice`;
    const value = decoded(found[2] ?? found[3]!);
    if (value === null) return `${name} has an entity that XML does not know`;
    attributes[name] = value;
  }
  tagEnd.lastIndex = at;
  if (tagEnd.test(tag)) return attributes;
  const name = /^\s+([\w.:-]{1,40})\s*=/.exec(tag.slice(at, at + 80))?.[1];
  return name ? `${name} has no closing quote, or a raw “<” in it` : 'the row is not well-formed XML';
}

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const tagEnd = /\s*\/?>/y;

/** A value with its references resolved, or null. Characters that no text may have become U+FFFD. */
function decoded(value: string): string | null {
  if (!value.includes('&')) return value.toWellFormed();
  if (!rareReference.test(value)) {
    return value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#xA;', '\n')
      .replaceAll('&amp;', '&') // last, so that &amp;lt; stays the text &lt;
      .toWellFormed();
  }
  let known = true;
  const text = value.replace(
    /&(?:#(\d{1,9}|x[0-9a-f]{1,8});|([a-z]{2,4});)?/gi,
    (_, number?: string, name?: string) => {
      const character = number === undefined ? entities.get(name ?? '') : referenced(number);
      if (character === undefined) known = false;
      return character ?? '';
    },
  );
  // Some exporters write an emoji as two references, one for each half.
  return known ? text.toWellFormed() : null;
}

/** Anything but the references that dumps are full of, which native replacement does three times as fast. */
const rareReference = /&(?!(?:lt|gt|quot|amp|#xA);)/;
const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function referenced(number: string): string {
  const code = Number(/^x/i.test(number) ? `0${number}` : number);
  return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

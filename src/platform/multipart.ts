/**
 * Reads a form of several parts (`multipart/form-data`, RFC 7578) as it comes in: fields as text, files as streams.
 * Nothing of a file is kept here, so that a form may be large and memory stays small. Written for what browsers send;
 * what they would not send ends the reading.
 */

export interface FilePart {
  /** Of the field. */
  name: string;
  /** As the sender called it: anything, also a path. Empty where no file was chosen. */
  filename: string;
  /** Read to its end or not at all: what is left is passed over. */
  content: AsyncIterable<Buffer>;
}

export interface Handlers {
  field(name: string, value: string): void;
  /** Awaited before the next part is read. */
  file(part: FilePart): Promise<void> | void;
}

/** How much may come: characters of all fields together, parts, and bytes altogether. */
export interface Most {
  fields: number;
  parts: number;
  bytes: number;
}

/** The form is larger than is taken. */
export class FormTooLong extends Error {}

/** What came is no such form, or ends in the middle. */
export class FormBroken extends Error {}

const MOST_HEADERS = 8 * 1024;

/**
 * @param type the request's Content-Type
 * @throws FormTooLong, FormBroken, and whatever the handlers throw
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  type: string,
  { field, file }: Handlers,
  most: Most,
): Promise<void> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  if (!boundary) throw new FormBroken('no boundary');
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`, 'latin1');
  // The first boundary has no line before it.
  const reader = new Reader(body, most.bytes, Buffer.from('\r\n'));
  try {
    await skip(reader.until(delimiter));
    let characters = 0;
    for (let parts = 0; !(await isLast(reader)); parts++) {
      if (parts === most.parts) throw new FormTooLong('too many parts');
      const { name, filename } = headersOf(await reader.text(headerEnd, MOST_HEADERS));
      if (filename === undefined) {
        const value = await reader.text(delimiter, most.fields - characters);
        characters += name.length + value.length;
        field(name, value);
      } else {
        const content = reader.until(delimiter);
        await file({ name, filename, content });
        await skip(content);
      }
    }
  } finally {
    // Whoever stops in the middle does not want the rest.
    await reader.close();
  }
}

const headerEnd = Buffer.from('\r\n\r\n');

/** After a boundary: two dashes end the form, a line end begins a part. */
async function isLast(reader: Reader): Promise<boolean> {
  const next = await reader.take(2);
  if (next === '--') return true;
  if (next !== '\r\n') throw new FormBroken('a boundary ends oddly');
  return false;
}

function headersOf(text: string): { name: string; filename: string | undefined } {
  // A part without headers would begin with the empty line itself.
  const line = text.split('\r\n').find((each) => /^content-disposition\s*:\s*form-data\s*;/i.test(each));
  if (!line) throw new FormBroken('a part without a name');
  const parameters = new Map<string, string>();
  // One after the other, so that a value that looks like a parameter is none.
  for (const [, key = '', value = ''] of line.matchAll(/;\s*([\w*-]+)\s*=\s*"((?:[^"\\]|\\.)*)"/g))
    if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), decode(value));
  const name = parameters.get('name');
  if (name === undefined) throw new FormBroken('a part without a name');
  return { name, filename: parameters.get('filename') };
}

/** Browsers write a quotation mark and line ends as %22, %0D and %0A, other programs put a backslash before them. */
const decode = (value: string) =>
  value
    .replace(/%22|\\"/g, '"')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n')
    .toWellFormed();

async function skip(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}

/** Bytes from a stream, up to what one looks for. */
class Reader {
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly most: number;
  private buffer: Buffer;
  private read = 0;
  constructor(source: AsyncIterable<Uint8Array>, most: number, before: Buffer) {
    this.source = source[Symbol.asyncIterator]();
    this.most = most;
    this.buffer = before;
  }

  /** What stands before the mark, piece by piece; the mark itself is passed over. Can be begun again where it was left. */
  until(mark: Buffer): AsyncIterable<Buffer> {
    let found = false;
    const next = async (): Promise<IteratorResult<Buffer, undefined>> => {
      while (!found) {
        const at = this.buffer.indexOf(mark);
        if (at >= 0) {
          found = true;
          const piece = this.drop(at);
          this.drop(mark.length);
          if (piece.length > 0) return { done: false, value: piece };
        } else {
          // The end may be the beginning of the mark.
          const sure = this.buffer.length - mark.length + 1;
          if (sure > 0) return { done: false, value: this.drop(sure) };
          await this.more();
        }
      }
      return { done: true, value: undefined };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  async text(mark: Buffer, most: number): Promise<string> {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of this.until(mark)) {
      length += piece.length;
      if (length > most) throw new FormTooLong('a field too long');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  async take(length: number): Promise<string> {
    while (this.buffer.length < length) await this.more();
    return this.drop(length).toString('latin1');
  }

  async close(): Promise<void> {
    await this.source.return?.().catch(() => {});
  }

  private drop(length: number): Buffer {
    const piece = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return piece;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.source.next().catch(() => {
      throw new FormBroken('the line went dead');
    });
    if (done) throw new FormBroken('the form ends in the middle');
    this.read += value.length;
    if (this.read > this.most) throw new FormTooLong('the form is too long');
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.buffer = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
  }
}

import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, scrypt } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Refusal } from './refusal.ts';

/*
 * One file that says by itself whether it is whole. It begins with a head that everybody may read; then come frames of
 * at most 64 kB, each with a tag. With a key the frames are AES-256-GCM, without one the tags are bare SHA-256. A frame's
 * tag holds the head, its number and whether it is the last: none can be changed, left out, moved or added.
 *
 * Inside, made smaller by zstd since form 2, stand parts: a header as JSON, content of any length, its SHA-256. The last
 * part holds that of all before it.
 */

/** The form that is written; older ones are read as well. */
const FORM = 2;
const MAGIC = /^peerhood back-up (\d)\n$/;
const magic = (form: number) => Buffer.from(`peerhood back-up ${form}\n`);
const FRAME = 64 * 1024;
const TAG = 16;
const LARGEST_HEAD = 1024 * 1024;

/** What stands at the beginning of a file, readable without the key. */
export interface Head {
  /** Of the program that wrote it. */
  program: string;
  /** The migrations of its database. */
  schema: string[];
  made: string;
}

interface WrittenHead extends Head {
  /** Missing without a key: salt of the key, and by what one sees that a key is another one. */
  sealed?: { salt: string; check: string };
}

/** What a part says of itself. */
export type Part = Record<string, unknown> & { kind: string };

/** The file, from its head and its parts. */
export async function* sealed(
  head: Head,
  key: string | undefined,
  parts: AsyncIterable<{ part: Part; content?: AsyncIterable<Buffer> | Iterable<Buffer> }>,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(16);
  const secret = key === undefined ? undefined : await derive(key, salt);
  const full: WrittenHead = {
    ...head,
    ...(secret && { sealed: { salt: salt.toString('base64'), check: checkOf(secret) } }),
  };
  const bytes = Buffer.from(JSON.stringify(full));
  const hash = sha256(bytes);
  yield Buffer.concat([magic(FORM), number(bytes.length), bytes, hash]);

  let index = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of packed(written(parts))) {
    waiting.push(piece);
    size += piece.length;
    // One frame's worth stays back: the last one has to know that it is.
    while (size > FRAME) {
      const all = Buffer.concat(waiting);
      yield frame(secret, hash, index, false, all.subarray(0, FRAME));
      index += 1;
      waiting = [all.subarray(FRAME)];
      size -= FRAME;
    }
  }
  yield frame(secret, hash, index, true, Buffer.concat(waiting));
}

/** A low level: a text of ours becomes a third, and a disk is slower. */
function packed(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const params = { [constants.ZSTD_c_compressionLevel]: 3 };
  // Whichever side fails ends the other; who reads the result hears of it.
  return pipeline(
    Readable.from(bytes, { objectMode: false, highWaterMark: 4 * FRAME }),
    createZstdCompress({ params, chunkSize: FRAME }),
    () => {},
  );
}

/** What was packed. Frames are proved before; so it fails only where a program wrote something else. */
async function* unpacked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(bytes, { objectMode: false, highWaterMark: 4 * FRAME });
  try {
    yield* pipeline(source, createZstdDecompress({ chunkSize: FRAME }), () => {});
  } catch (error) {
    throw /^(ZSTD|ERR_ZLIB|Z_)/.test((error as NodeJS.ErrnoException).code ?? '') ? damaged() : error;
  }
}

/** The parts as bytes. */
async function* written(
  parts: AsyncIterable<{ part: Part; content?: AsyncIterable<Buffer> | Iterable<Buffer> }>,
): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  let count = 0;
  for await (const { part, content = [] } of parts) {
    const header = block(Buffer.from(JSON.stringify(part)));
    const own = createHash('sha256').update(header);
    yield header;
    for await (const chunk of content) {
      for (let at = 0; at < chunk.length; at += FRAME) {
        const piece = block(chunk.subarray(at, at + FRAME));
        own.update(piece);
        yield piece;
      }
    }
    const sum = own.digest();
    whole.update(sum);
    count += 1;
    yield Buffer.concat([number(0), sum]);
  }
  yield block(Buffer.from(JSON.stringify({ kind: 'end', parts: count, sha256: whole.digest('hex') })));
}

/** A file that was opened: its head is known, its parts come one after the other. */
export interface Opened {
  head: Head;
  encrypted: boolean;
  /**
   * Each content is read to its end before the next part comes, or is skipped; both check it.
   * @throws Refusal when anything is not as it was written
   */
  parts(): AsyncGenerator<{ part: Part; content: AsyncIterable<Buffer> }>;
}

/**
 * @throws Refusal when it is no back-up, is damaged, or the key is missing or another one
 */
export async function opened(file: AsyncIterable<Buffer>, key: string | undefined): Promise<Opened> {
  const { read, form, head, seal, hash } = await readHead(file);
  let secret: Buffer | undefined;
  if (seal) {
    if (key === undefined)
      throw new Refusal('This back-up is encrypted: set PEERHOOD_BACKUP_KEY to its key.');
    secret = await derive(key, Buffer.from(seal.salt, 'base64'));
    if (checkOf(secret) !== seal.check)
      throw new Refusal('PEERHOOD_BACKUP_KEY is not the key of this back-up.');
  }
  const proved = () => frames(read, secret, hash);
  return {
    head,
    encrypted: seal !== undefined,
    parts: () => partsOf(reader(form === 1 ? proved() : unpacked(proved()))),
  };
}

/** @throws Refusal when it is none, or one of a form that comes later */
export async function readHead(file: AsyncIterable<Buffer>) {
  const read = reader(file);
  const first = await read(magic(FORM).length).catch((error) => {
    if (error instanceof Refusal) return undefined; // Shorter than that.
    throw error;
  });
  const form = Number(MAGIC.exec(first?.toString('latin1') ?? '')?.[1] ?? 0);
  if (form === 0) throw new Refusal('This file is no back-up of a Peerhood place.');
  if (form > FORM)
    throw new Refusal('This back-up was made by a newer Peerhood. Restore it with that version.');
  const length = (await need(read, 4)).readUInt32BE();
  if (length > LARGEST_HEAD) throw damaged();
  const bytes = await need(read, length);
  const hash = sha256(bytes);
  if (!hash.equals(await need(read, 32))) throw damaged();
  const { sealed: seal, ...head } = parsed<WrittenHead>(bytes);
  return { read, form, head: head as Head, seal, hash };
}

async function* frames(read: Read, secret: Buffer | undefined, head: Buffer): AsyncGenerator<Buffer> {
  for (let index = 0; ; index += 1) {
    const start = (await need(read, 4)).readUInt32BE();
    const last = start >= 0x80000000;
    const length = start & 0x7fffffff;
    if (length > FRAME) throw damaged();
    yield unframe(secret, head, index, last, await need(read, length), await need(read, TAG));
    if (!last) continue;
    if (await read(1)) throw damaged();
    return;
  }
}

async function* partsOf(read: Read): AsyncGenerator<{ part: Part; content: AsyncIterable<Buffer> }> {
  const whole = createHash('sha256');
  for (let count = 0; ; count += 1) {
    const header = await readBlock(read);
    if (!header) throw damaged();
    const part = parsed<Part>(header);
    if (part.kind === 'end') {
      if (part.parts !== count || part.sha256 !== whole.digest('hex')) throw damaged();
      if (await read(1)) throw damaged();
      return;
    }
    const own = createHash('sha256').update(block(header));
    const content = (async function* () {
      for (;;) {
        const piece = await readBlock(read);
        if (!piece) break;
        own.update(block(piece));
        yield piece;
      }
      const sum = own.digest();
      if (!sum.equals(await need(read, 32))) throw damaged();
      whole.update(sum);
    })();
    // Whoever stops reading in the middle of it stops altogether.
    yield { part, content: { [Symbol.asyncIterator]: () => unclosed(content) } };
    for await (const _ of content);
  }
}

/** So that whoever breaks off does not end what has still to be checked. */
function unclosed(content: AsyncGenerator<Buffer>): AsyncIterator<Buffer> {
  return { next: () => content.next() };
}

function frame(secret: Buffer | undefined, head: Buffer, index: number, last: boolean, content: Buffer) {
  const start = number((content.length | (last ? 0x80000000 : 0)) >>> 0);
  if (!secret) return Buffer.concat([start, content, bareTag(head, index, start, content)]);
  // Each file has a key of its own by its salt, so that a number is never used twice with one.
  const cipher = createCipheriv('aes-256-gcm', secret, nonce(index, last)).setAAD(
    Buffer.concat([head, start]),
  );
  return Buffer.concat([start, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function unframe(
  secret: Buffer | undefined,
  head: Buffer,
  index: number,
  last: boolean,
  content: Buffer,
  tag: Buffer,
): Buffer {
  const start = number((content.length | (last ? 0x80000000 : 0)) >>> 0);
  if (!secret) {
    if (!bareTag(head, index, start, content).equals(tag)) throw damaged();
    return content;
  }
  const decipher = createDecipheriv('aes-256-gcm', secret, nonce(index, last), { authTagLength: TAG })
    .setAAD(Buffer.concat([head, start]))
    .setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    throw damaged();
  }
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt8(last ? 1 : 0, 0);
  bytes.writeBigUInt64BE(BigInt(index), 4);
  return bytes;
}

const bareTag = (head: Buffer, index: number, start: Buffer, content: Buffer) =>
  createHash('sha256')
    .update(head)
    .update(nonce(index, false))
    .update(start)
    .update(content)
    .digest()
    .subarray(0, TAG);

const checkOf = (secret: Buffer) => createHmac('sha256', secret).update('check').digest('hex').slice(0, 16);

/** Slow on purpose: a key that somebody thought up is guessed as slowly. */
function derive(key: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(key, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, secret) =>
      error ? reject(error) : resolve(secret),
    );
  });
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Its length first; none has the length 0. */
const block = (bytes: Buffer) => Buffer.concat([number(bytes.length), bytes]);

async function readBlock(read: Read): Promise<Buffer | undefined> {
  const length = (await need(read, 4)).readUInt32BE();
  if (length > LARGEST_HEAD) throw damaged();
  return length === 0 ? undefined : need(read, length);
}

/** So many bytes; undefined at the end, and fewer than wanted are a damage. */
type Read = (bytes: number) => Promise<Buffer | undefined>;

function reader(source: AsyncIterable<Buffer>): Read {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  return async (bytes) => {
    const pieces = [held];
    let size = held.length;
    while (size < bytes) {
      const next = await chunks.next();
      if (next.done) break;
      pieces.push(next.value);
      size += next.value.length;
    }
    const all = pieces.length === 1 ? held : Buffer.concat(pieces);
    if (size < bytes) {
      if (size > 0) throw damaged();
      return undefined;
    }
    held = all.subarray(bytes);
    return all.subarray(0, bytes);
  };
}

async function need(read: Read, bytes: number): Promise<Buffer> {
  const found = await read(bytes);
  if (!found) throw damaged();
  return found;
}

function parsed<T>(bytes: Buffer): T {
  try {
    return JSON.parse(bytes.toString()) as T;
  } catch {
    throw damaged();
  }
}

const damaged = () =>
  new Refusal('This back-up is damaged or not whole. Nothing was touched; take another one.');

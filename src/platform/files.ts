import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Env } from './env.ts';

/*
 * Where what people uploaded lies: in a folder, or in a bucket that speaks S3. It knows nothing but bytes under random
 * keys; who may read them the database says, at each request.
 */

/** How much fits, as the place is set up. */
export interface FileLimits {
  /** Of one file, in bytes. */
  bytes: number;
  /** Under one post. */
  perPost: number;
}

export interface FileStore {
  /**
   * Keeps what the stream brings, under a new key, or the one that it had before it was in a back-up. When this resolves it is safe: a power cut does not lose it. When
   * it throws, nothing is there under any key that somebody knows.
   */
  put(content: Readable, key?: string): Promise<{ key: string; bytes: number }>;
  /** Undefined when there is nothing. The caller reads the content to its end, or destroys it. */
  get(key: string, range?: Range): Promise<StoredFile | undefined>;
  /** Removes what is there; nothing being there is as good. */
  remove(key: string): Promise<void>;
  /** Everything that is kept, in no order, and when it came. */
  list(): AsyncIterable<{ key: string; at: Date }>;
  /** A path for a file in the making, which belongs to the caller: on this machine, whatever keeps the rest. */
  draft(): Promise<string>;
  /** Removes drafts that nobody took away, since a process ended in between. */
  sweepDrafts(before: Date): Promise<void>;
}

/** The first byte and the last, counted from 0. */
export interface Range {
  first: number;
  last: number;
}

export interface StoredFile {
  /** Of the whole file. */
  bytes: number;
  content: Readable;
}

/** The store that the settings name. */
export function openFiles(env: Pick<Env, 'PEERHOOD_DATA' | 'S3_URL'>): FileStore {
  const folder = join(resolve(env.PEERHOOD_DATA), 'files');
  return env.S3_URL ? s3Store(env.S3_URL, folder) : diskStore(folder);
}

/** Files in a folder that nobody but the program may enter. */
export function diskStore(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    ...drafts(folder),

    async put(content, known) {
      const key = keyOr(known);
      const draft = await this.draft();
      try {
        const handle = await open(draft, 'wx', 0o600);
        let bytes: number;
        try {
          bytes = await write(content, handle);
          await handle.sync();
        } finally {
          await handle.close();
        }
        if (await makeFolder(join(folder, key.slice(0, 2)))) await syncFolder(folder);
        await rename(draft, pathOf(key));
        // The folder goes to disk too: the file's new name stands in it.
        await syncFolder(join(folder, key.slice(0, 2)));
        return { key, bytes };
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },

    async get(key, range) {
      if (!isKey(key)) return undefined;
      const handle = await open(pathOf(key)).catch(unlessAbsent);
      if (!handle) return undefined;
      const { size } = await handle.stat();
      const part = range && { start: range.first, end: range.last };
      // The stream closes the handle, also when nobody reads on.
      return { bytes: size, content: handle.createReadStream({ ...part, highWaterMark: 64 * 1024 }) };
    },

    async remove(key) {
      if (isKey(key)) await rm(pathOf(key), { force: true });
    },

    async *list() {
      for await (const shard of entries(folder)) {
        if (!shard.isDirectory() || !/^[0-9a-f]{2}$/.test(shard.name)) continue;
        for await (const { name } of entries(join(folder, shard.name))) {
          const there = isKey(name) && (await stat(pathOf(name)).catch(unlessAbsent));
          if (there) yield { key: name, at: there.mtime };
        }
      }
    },
  };
}

/** Files in a bucket. The client is loaded with the first one: most places have none. */
export function s3Store(address: string, folder: string): FileStore {
  const client = once(async () => {
    const { S3Client } = await import('@bradenmacdonald/s3-lite-client');
    return new S3Client(bucketOf(address));
  });
  return {
    ...drafts(folder),

    async put(content, known) {
      const key = keyOr(known);
      let bytes = 0;
      const counted = new Transform({
        transform(chunk: Buffer, _, done) {
          bytes += chunk.length;
          done(null, chunk);
        },
      });
      const [, failure] = await Promise.all([
        // Whichever side fails ends the other: neither waits for ever.
        pipeline(content, counted).catch((error) => counted.destroy(error)),
        (await client())
          .putObject(key, Readable.toWeb(counted) as ReadableStream<Uint8Array>, { partSize: PART })
          .then(
            () => undefined,
            (error: Error) => {
              counted.destroy(error);
              return error;
            },
          ),
      ]);
      if (failure) throw failure;
      return { key, bytes };
    },

    async get(key, range) {
      if (!isKey(key)) return undefined;
      const s3 = await client();
      const answer = await (range
        ? s3.getPartialObject(key, { offset: range.first, length: range.last - range.first + 1 })
        : s3.getObject(key)
      ).catch(unlessAbsent);
      if (!answer) return undefined;
      const whole = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1];
      return {
        bytes: Number(whole ?? answer.headers.get('content-length')),
        content: answer.body ? Readable.fromWeb(answer.body as never) : Readable.from([]),
      };
    },

    async remove(key) {
      if (isKey(key)) await (await client()).deleteObject(key).catch(unlessAbsent);
    },

    async *list() {
      for await (const { key, lastModified } of (await client()).listObjects()) {
        if (isKey(key)) yield { key, at: lastModified };
      }
    },
  };
}

/** The least that S3 takes as a part, and so what one upload holds in memory, up to four times. */
const PART = 5 * 1024 * 1024;

/** `https://KEY:SECRET@host/bucket?region=…` (`s3:` means `https:`); what stands before the bucket belongs to the host. */
function bucketOf(address: string) {
  const { protocol, username, password, host, pathname, searchParams } = new URL(
    address.replace(/^s3:/, 'https:'),
  );
  const path = pathname.split('/').filter(Boolean);
  const bucket = path.pop() ?? '';
  return {
    endPoint: `${protocol}//${[host, ...path].join('/')}`,
    bucket: decodeURIComponent(bucket),
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? 'us-east-1',
  };
}

function drafts(folder: string): Pick<FileStore, 'draft' | 'sweepDrafts'> {
  const incoming = join(folder, 'incoming');
  const ready = once(async () => {
    await mkdir(dirname(folder), { recursive: true });
    await makeFolder(folder);
    await makeFolder(incoming);
  });
  return {
    async draft() {
      await ready();
      return join(incoming, newKey());
    },
    async sweepDrafts(before) {
      for await (const { name } of entries(incoming)) {
        const there = await stat(join(incoming, name)).catch(unlessAbsent);
        if (there && there.mtime < before) await rm(join(incoming, name), { force: true });
      }
    },
  };
}

/** 160 random bits. A key says nothing of what it opens. */
const newKey = () => randomBytes(20).toString('hex');

function keyOr(known: string | undefined): string {
  if (known === undefined) return newKey();
  if (!isKey(known)) throw new Error('This is no key of a file.');
  return known;
}

/** Nothing else reaches a path or an address, wherever it came from. */
const isKey = (key: string) => /^[0-9a-f]{40}$/.test(key);

async function write(content: Readable, handle: FileHandle): Promise<number> {
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    await handle.writeFile(chunk);
    bytes += chunk.length;
  }
  return bytes;
}

/** Whether it was not there before. */
function makeFolder(path: string): Promise<boolean> {
  return mkdir(path, { mode: 0o700 }).then(
    () => true,
    (error) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* entries(folder: string) {
  const found = await opendir(folder).catch(unlessAbsent);
  if (found) yield* found;
}

function unlessAbsent(error: { code?: string; statusCode?: number }): undefined {
  if (error.code === 'ENOENT' || error.statusCode === 404) return undefined;
  throw error;
}

/** The same promise for all who ask; one that failed is asked for again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

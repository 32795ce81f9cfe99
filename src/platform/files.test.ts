import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskStore, type FileStore, openFiles, s3Store } from './files.ts';

let folder: string;
let server: FauxqsServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peerhood-files-'));
  server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('place');
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of found) list.push(each);
  return list;
}

const onDisk = () => diskStore(join(folder, 'disk'));
const inBucket = () =>
  s3Store(`http://key:s%2Fecret@127.0.0.1:${server.port}/place?region=eu-west-1`, join(folder, 's3'));

describe.each<[string, () => FileStore]>([
  ['a folder', onDisk],
  ['a bucket that speaks S3', inBucket],
])('%s', (_, open) => {
  const read = async (store: FileStore, key: string, range?: { first: number; last: number }) => {
    const found = await store.get(key, range);
    return found && { bytes: found.bytes, content: await buffer(found.content) };
  };
  const keys = async (store: FileStore) => (await all(store.list())).map(({ key }) => key);

  test('keeps what a stream brings, under a key that says nothing, and gives it back whole or in part', async () => {
    const store = open();
    const words = Buffer.from('a letter, of which somebody kept every word');
    const { key, bytes } = await store.put(Readable.from([words.subarray(0, 9), words.subarray(9)]));
    expect([bytes, key]).toEqual([words.length, expect.stringMatching(/^[0-9a-f]{40}$/)]);
    expect(await read(store, key)).toEqual({ bytes: words.length, content: words });
    expect(await read(store, key, { first: 2, last: 7 })).toEqual({
      bytes: words.length,
      content: Buffer.from('letter'),
    });
    const second = await store.put(Readable.from([words]));
    expect(second.key).not.toBe(key);
  });

  test('keeps what comes back from a back-up under the key that it had, and under nothing that is none', async () => {
    const store = open();
    const key = 'ab'.repeat(20);
    expect(await store.put(Readable.from([Buffer.from('again')]), key)).toEqual({ key, bytes: 5 });
    expect((await read(store, key))?.content).toEqual(Buffer.from('again'));
    await store.remove(key);
    await expect(store.put(Readable.from([Buffer.from('x')]), '../../secret')).rejects.toThrow('no key');
  });

  test('keeps a file that comes in several parts', async () => {
    const store = open();
    const piece = Buffer.alloc(700_000, 'abcdefg');
    const large = await store.put(Readable.from(Array.from({ length: 16 }, () => piece)));
    expect(large.bytes).toBe(16 * piece.length);
    const found = await read(store, large.key);
    expect(found?.bytes).toBe(large.bytes);
    expect(found?.content.equals(Buffer.concat(Array.from({ length: 16 }, () => piece)))).toBe(true);
  });

  test('lists what there is with its time, and removes it; removing what is gone is no mistake', async () => {
    const store = open();
    const { key } = await store.put(Readable.from([Buffer.from('here')]));
    const listed = (await all(store.list())).find((each) => each.key === key);
    expect(Math.abs((listed?.at.getTime() ?? 0) - Date.now())).toBeLessThan(600_000);
    await store.remove(key);
    await store.remove(key);
    expect(await keys(store)).not.toContain(key);
    expect(await store.get(key)).toBeUndefined();
  });

  test('keeps nothing of an upload that breaks off', async () => {
    const store = open();
    const before = await keys(store);
    const broken = (pieces: number) =>
      Readable.from(
        (async function* () {
          for (let piece = 0; piece < pieces; piece++) yield Buffer.alloc(1_000_000, 1);
          throw new Error('the line went dead');
        })(),
      );
    await expect(store.put(broken(1))).rejects.toThrow('the line went dead');
    await expect(store.put(broken(11))).rejects.toThrow('the line went dead');
    expect(await keys(store)).toEqual(before);
  });

  test('opens nothing for what is no key of its own', async () => {
    const store = open();
    for (const odd of ['', '../secret', '/etc/passwd', 'incoming', `${'a'.repeat(40)}/..`, 'A'.repeat(40)]) {
      expect(await store.get(odd)).toBeUndefined();
      await store.remove(odd);
    }
  });

  test('sweeps drafts that were left lying, and none that somebody is writing', async () => {
    const store = open();
    const [old, young] = [await store.draft(), await store.draft()];
    await Promise.all([writeFile(old, 'left'), writeFile(young, 'new')]);
    await utimes(old, new Date(0), new Date(0));
    await store.sweepDrafts(new Date(Date.now() - 3_600_000));
    await expect(stat(old)).rejects.toThrow('ENOENT');
    expect((await stat(young)).size).toBe(3);
    await rm(young);
  });
});

test('on disk nobody else may enter, and nothing lies about after an upload that broke off', async () => {
  const store = onDisk();
  await store.put(Readable.from([Buffer.from('mine')]));
  expect((await stat(join(folder, 'disk'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'disk', 'incoming'))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(folder, 'disk', 'incoming'))).toEqual([]);
});

test('a bucket that refuses says so, and the stream that was to be kept ends', async () => {
  const store = s3Store(`http://key:secret@127.0.0.1:${server.port}/nowhere`, join(folder, 's3'));
  const content = Readable.from(Array.from({ length: 12 }, () => Buffer.alloc(1_000_000)));
  await expect(store.put(content)).rejects.toThrow();
  expect(content.destroyed).toBe(true);
});

test('the settings choose: a folder beside the rest, or a bucket', async () => {
  const here = openFiles({ PEERHOOD_DATA: join(folder, 'data'), S3_URL: undefined });
  const { key } = await here.put(Readable.from([Buffer.from('here')]));
  expect(await readdir(join(folder, 'data', 'files', key.slice(0, 2)))).toEqual([key]);
  const there = openFiles({
    PEERHOOD_DATA: join(folder, 'data'),
    S3_URL: `http://key:secret@127.0.0.1:${server.port}/place`,
  });
  const kept = await there.put(Readable.from([Buffer.from('there')]));
  expect((await there.get(kept.key))?.bytes).toBe(5);
  expect(await here.get(kept.key)).toBeUndefined();
});

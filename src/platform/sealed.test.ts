import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { opened, sealed } from './sealed.ts';

const key = 'a long key that nobody guesses';
const head = { program: '1', schema: ['0001_people.sql'], made: '2026-01-01' };
// So that it takes several frames, whatever packs it.
const content = randomBytes(150_000);

async function* parts() {
  yield { part: { kind: 'table', name: 'a' }, content: [content] };
  yield { part: { kind: 'file', key: 'b' }, content: [] };
  yield { part: { kind: 'file', key: 'c' }, content: [Buffer.from('c')] };
}

const whole = (secret: string | undefined, of = parts()) => buffer(Readable.from(sealed(head, secret, of)));

/** What is read of it to its end. */
async function read(bytes: Buffer, secret: string | undefined) {
  const found: [string, Buffer][] = [];
  const { parts: all } = await opened(Readable.from([bytes], { objectMode: true }), secret);
  for await (const { part, content: inside } of all())
    found.push([part.kind, await buffer(Readable.from(inside))]);
  return found;
}

/** Where its frames begin and end, by their lengths. */
function framesOf(bytes: Buffer): { start: Buffer; frames: Buffer[] } {
  const begin = 19 + 4 + bytes.readUInt32BE(19) + 32;
  const frames: Buffer[] = [];
  for (let at = begin; at < bytes.length; ) {
    const end = at + 4 + (bytes.readUInt32BE(at) & 0x7fffffff) + 16;
    frames.push(bytes.subarray(at, end));
    at = end;
  }
  return { start: bytes.subarray(0, begin), frames };
}

const refused = (bytes: Buffer, secret: string | undefined, why = '') =>
  expect(read(bytes, secret), why).rejects.toThrow(Refusal);

test.each([
  ['without a key', undefined],
  ['with a key', key],
])(
  'a bit that changed, a missing end and anything added are found, wherever they are, %s',
  async (_, secret) => {
    const good = await whole(secret);
    expect(await read(good, secret)).toEqual([
      ['table', content],
      ['file', Buffer.alloc(0)],
      ['file', Buffer.from('c')],
    ]);
    const place = fc.oneof(
      fc.nat(good.length - 1),
      fc.nat(400),
      fc.nat(400).map((n) => good.length - 1 - n),
    );
    await fc.assert(
      fc.asyncProperty(place, fc.nat(7), async (index, bit) => {
        const other = Buffer.from(good);
        other[index]! ^= 1 << bit;
        await refused(other, secret, `bit ${bit} of ${index}`);
        await refused(good.subarray(0, index), secret, `cut at ${index}`);
        await refused(Buffer.concat([good, other.subarray(index)]), secret, `more from ${index}`);
      }),
      { numRuns: process.env.PEERHOOD_LONG === '1' ? 400 : secret ? 2 : 15 },
    );
  },
  60_000,
);

test('frames that were swapped, left out, doubled or taken from another back-up are found', async () => {
  for (const secret of [undefined, key]) {
    const { start, frames } = framesOf(await whole(secret));
    expect(frames.length).toBeGreaterThan(2);
    const other = framesOf(await whole(secret)).frames;
    const of = (...all: Buffer[]) => Buffer.concat([start, ...all]);
    const [first, second, ...rest] = frames as [Buffer, Buffer, ...Buffer[]];
    await refused(of(second, first, ...rest), secret, 'swapped');
    await refused(of(first, ...rest), secret, 'left out');
    await refused(of(first, first, second, ...rest), secret, 'doubled');
    await refused(of(first, second), secret, 'without the last');
    // Without a key the same bytes make the same file.
    if (secret) await refused(of(first, other[1]!, ...rest), secret, 'of another');
    await refused(of(...frames, ...frames), secret, 'twice');
  }
});

test('another key, none, another kind of file and a later form are each refused in words of their own', async () => {
  const good = await whole(key);
  await expect(read(good, 'another key than it was')).rejects.toThrow('is not the key');
  await expect(read(good, undefined)).rejects.toThrow('is encrypted');
  for (const odd of ['', 'peerhood', 'something else altogether, longer than that'])
    await expect(read(Buffer.from(odd), key)).rejects.toThrow('no back-up');
  const later = Buffer.concat([Buffer.from('peerhood back-up 3\n'), good.subarray(19)]);
  await expect(read(later, key)).rejects.toThrow('newer Peerhood');
});

// As version 0.1.0 wrote them before anything was made smaller.
const formOne =
  'cGVlcmhvb2QgYmFjay11cCAxCgAAAFJ7InByb2dyYW0iOiIwLjEuMCIsInNjaGVtYSI6WyIwMDAxX3Blb3BsZS5zcWwiXSwibWFkZSI6IjIwMjYtMTEtMjdUMTg6MDA6MDAuMDAwWiJ9aNiSep0meYW/tXW36gKOEYZeFuOeUcfr0if154nguymAAAEFAAAALHsia2luZCI6InRhYmxlIiwibmFtZSI6ImEiLCJjb2x1bW5zIjpbImlkIl19AAAABDEKMgoAAAAAzRY9i92Iq8cfuoKabebsSehBki4b1KQAhgdIwbu67RAAAAAZeyJraW5kIjoiZmlsZSIsImtleSI6ImIifQAAAADQVF4+uWGOdrFMlEFBgXwFcr+Bk2NXGpg/hNfAkLjb9AAAAGR7ImtpbmQiOiJlbmQiLCJwYXJ0cyI6Miwic2hhMjU2IjoiNTg0NDVkMjU1NTY5NDczMDFjZjdlM2UyMjdjNGE2ZDg3Y2MyNjUwYzkzNTRjNGQ4NTYzYWUzNDQ2MmEwZjdhNSJ9MkbspZYc/ijCP4I9NffOFQ==';
const formOneSealed =
  'cGVlcmhvb2QgYmFjay11cCAxCgAAAJp7InByb2dyYW0iOiIwLjEuMCIsInNjaGVtYSI6WyIwMDAxX3Blb3BsZS5zcWwiXSwibWFkZSI6IjIwMjYtMTEtMjdUMTg6MDA6MDAuMDAwWiIsInNlYWxlZCI6eyJzYWx0IjoiNDJuMDZTckF5RnQ0bm5yeGFHS05IQT09IiwiY2hlY2siOiI2ZTg3YjI3OGI4NDA3NmFkIn19aiYC29mHeezlsjlvu7bpp8PsD/C41JCm3ty/sviHlxmAAAEFnhppz5ydIPEHygrPNEHS5JwvTbgQ+9U5xjqPJF8t5WDIAnGH/T+O5boGZkf6Umv+8WXo0G8T/+4x8GTNGP5gBTEOBerFiwa9fEg9nuX83f7QL6bJYwRMj1PFdYstW4SrOwM7vbiSGTgCc7ywo55qI+QJOMVPzs5saP2tm1lAJkpKbOiNxIVSYkf3eW6s9roHEHHa/jSkwwWblLD4jNvymiqY9ch4Abk/M0FKP6r+U0w4OvSzq5El6aoOSPuGaV0KFA1ZWslDZPa6t4trlLdLqCxSVbykiHPMsvJdn/9Ucl7kNSqSbt5aZFNux/Qk5zR+kEk9MZACJJiI731QwLRQBqE3/CPHt57epopCR3+xH0ezYE27IA==';

test('the first form is still read, and its damage found', async () => {
  for (const [text, secret] of [
    [formOne, undefined],
    [formOneSealed, key],
  ] as const) {
    const bytes = Buffer.from(text, 'base64');
    expect(await read(bytes, secret)).toEqual([
      ['table', Buffer.from('1\n2\n')],
      ['file', Buffer.alloc(0)],
    ]);
    const other = Buffer.from(bytes);
    other[other.length - 40]! ^= 1;
    await refused(other, secret);
    // Passed off as the second form.
    await refused(Buffer.concat([Buffer.from('peerhood back-up 2\n'), bytes.subarray(19)]), secret);
  }
});

test('words become a fraction, and what fails while it is written fails whoever writes it', async () => {
  const words = async function* () {
    yield { part: { kind: 'table', name: 'a' }, content: [Buffer.alloc(1_000_000, 'words of people ')] };
  };
  expect((await whole(key, words() as never)).length).toBeLessThan(20_000);
  const broken = async function* () {
    yield { part: { kind: 'table', name: 'a' }, content: [Buffer.from('x')] };
    throw new Error('The bucket is away.');
  };
  await expect(whole(key, broken() as never)).rejects.toThrow('bucket is away');
});

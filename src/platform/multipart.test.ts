import { describe, expect, test } from 'vitest';
import { FormBroken, FormTooLong, type Handlers, type Most, readMultipart } from './multipart.ts';

const type = 'multipart/form-data; boundary=----line';
const most: Most = { fields: 1000, parts: 20, bytes: 100_000 };

/** The form in pieces of this many bytes. */
async function* pieces(form: Buffer | string, size: number) {
  const bytes = Buffer.from(form);
  for (let at = 0; at < bytes.length; at += size) yield new Uint8Array(bytes.subarray(at, at + size));
}

async function read(
  form: Buffer | string,
  options: { size?: number; most?: Partial<Most>; type?: string } = {},
) {
  const seen: [string, string, string?][] = [];
  const handlers: Handlers = {
    field: (name, value) => void seen.push([name, value]),
    async file({ name, filename, content }) {
      const chunks: Buffer[] = [];
      for await (const chunk of content) chunks.push(chunk);
      seen.push([name, filename, Buffer.concat(chunks).toString('latin1')]);
    },
  };
  await readMultipart(pieces(form, options.size ?? 7), options.type ?? type, handlers, {
    ...most,
    ...options.most,
  });
  return seen;
}

const part = (head: string, content: string) =>
  `------line\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const end = '------line--\r\n';

describe('a form of several parts', () => {
  test('is read the same however it is cut on its way', async () => {
    const form = `${part('name="body"', 'Grüße\r\n\r\n--\r\n------lin')}${part('name="file"; filename="a.txt"\r\nContent-Type: text/plain', '\r\n\r\n------lin\r\n-----')}${part('name="file"; filename=""', '')}${end}`;
    const whole = await read(form, { size: 10_000 });
    expect(whole).toEqual([
      ['body', 'Grüße\r\n\r\n--\r\n------lin'],
      ['file', 'a.txt', '\r\n\r\n------lin\r\n-----'],
      ['file', '', ''],
    ]);
    for (let size = 1; size < 90; size++) expect(await read(form, { size }), `in ${size}`).toEqual(whole);
  });

  test('as browsers and this Node write it says the same', async () => {
    const sent = new FormData();
    sent.append('a "quoted" name', 'with\r\nlines');
    sent.append('file', new File([new Uint8Array([0, 13, 10, 255])], 'päth "x"; name="other".bin'));
    const request = new Request('http://localhost/', { method: 'POST', body: sent });
    const seen = await read(Buffer.from(await request.clone().arrayBuffer()), {
      type: request.headers.get('content-type') ?? '',
    });
    expect(seen).toEqual([
      ['a "quoted" name', 'with\r\nlines'],
      ['file', 'päth "x"; name="other".bin', '\x00\r\n\xff'],
    ]);
  });

  test('goes on behind a file of which nobody reads the rest', async () => {
    const seen: string[] = [];
    const form = `${part('name="file"; filename="a"', 'x'.repeat(500))}${part('name="after"', 'here')}${end}`;
    await readMultipart(
      pieces(form, 50),
      type,
      {
        field: (name) => void seen.push(name),
        async file({ content }) {
          for await (const _ of content) break;
        },
      },
      most,
    );
    expect(seen).toEqual(['after']);
  });

  test('holds back no more than a piece: a file is handed on as it comes', async () => {
    let asked = 0;
    async function* slowly() {
      for await (const piece of pieces(`${part('name="file"; filename="a"', 'x'.repeat(5000))}${end}`, 100)) {
        asked++;
        yield piece;
      }
    }
    const first = await new Promise<number>((resolve) => {
      void readMultipart(
        slowly(),
        type,
        {
          field() {},
          async file({ content }) {
            for await (const _ of content) {
              resolve(asked);
              break;
            }
          },
        },
        most,
      );
    });
    expect(first).toBeLessThan(4);
  });

  test.each([
    ['ends in the middle of a part', `${part('name="a"', 'b')}------line\r\nContent-Dispo`],
    ['ends before its last boundary', part('name="file"; filename="a"', 'bytes')],
    ['has a part without a name', `------line\r\n\r\nwords\r\n${end}`],
    ['has a boundary that goes on', `------lineage\r\n${end}`],
    ['is empty', ''],
  ])('that %s is broken', async (_, form) => {
    await expect(read(form)).rejects.toThrow(FormBroken);
  });

  test('without a boundary is broken', async () => {
    await expect(read(end, { type: 'multipart/form-data' })).rejects.toThrow(FormBroken);
  });

  test('that is too long in any way is not read on', async () => {
    const fields = part('name="a"', 'x'.repeat(600)).repeat(2) + end;
    await expect(read(fields)).rejects.toThrow(FormTooLong);
    await expect(read(part('name="a"', '').repeat(30) + end)).rejects.toThrow(FormTooLong);
    await expect(read(part(`name="${'a'.repeat(9000)}"`, '') + end)).rejects.toThrow(FormTooLong);
    let asked = 0;
    async function* endless() {
      yield Buffer.from('------line\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n');
      for (;;) {
        asked++;
        yield Buffer.alloc(10_000, 'x');
      }
    }
    await expect(readMultipart(endless(), type, { field() {}, file() {} }, most)).rejects.toThrow(
      FormTooLong,
    );
    expect(asked).toBe(10);
  });
});

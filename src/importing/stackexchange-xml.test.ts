import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RawRow, type ReadOptions, readRows } from './stackexchange-xml.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peerhood-dump-'));
});
afterAll(() => rm(folder, { recursive: true }));

const wanted = new Set(['Id', 'Body', 'Title']);

async function collect(path: string, options: ReadOptions = { wanted }): Promise<RawRow[]> {
  const found: RawRow[] = [];
  for await (const batch of readRows(path, options)) found.push(...batch);
  return found;
}

async function read(content: string | Buffer): Promise<RawRow[]> {
  const path = join(folder, `${count++}.xml`);
  await writeFile(path, content);
  return await collect(path);
}

const rowsOf = (found: RawRow[]) => found.flatMap((row) => ('attributes' in row ? [row.attributes] : []));
const reasonsOf = (found: RawRow[]) =>
  found.flatMap((row) => ('reason' in row ? [`${row.line}: ${row.reason}`] : []));

describe('rows', () => {
  test('are read whatever their order, quotes and line ends, without what is not wanted', async () => {
    const found = await read(
      `\ufeff<?xml version="1.0"?>\r\n<posts>\r\n<row Title='a "b"' Score="1"\r\n\tId = "1"/>\r\n<row Id="2"></row></posts>`,
    );
    expect(found).toEqual([
      { line: 3, attributes: { Title: 'a "b"', Id: '1' } },
      { line: 5, attributes: { Id: '2' } },
    ]);
  });

  test('have their references decoded, once', async () => {
    const [row] = rowsOf(
      await read(
        '<p><row Body="&lt;&gt;&amp;&quot;&apos;&#xA;&#10;&#x1F331;&#xD83C;&#xDF3F;&amp;lt;" Title="> &amp;lt;" /></p>',
      ),
    );
    expect(row).toEqual({ Body: '<>&"\'\n\n🌱🌿&lt;', Title: '> &lt;' });
  });

  test('have a replacement for what no text may have', async () => {
    const [row] = rowsOf(await read('<p><row Body="&#0;&#xD800;&#x110000;" /></p>'));
    expect(row).toEqual({ Body: '\ufffd\ufffd\ufffd' });
  });

  test('in comments and CDATA sections are none', async () => {
    const found = await read(
      '<p><!-- <row Id="1"/> > --><row Id="2"/><![CDATA[<row Id="3"/>]]><!----><rows Id="4"/></p>',
    );
    expect(found).toEqual([{ line: 1, attributes: { Id: '2' } }]);
  });

  test('cannot touch what objects inherit', async () => {
    const path = join(folder, 'proto.xml');
    await writeFile(path, '<p><row __proto__="x" constructor="y" Id="1"/></p>');
    const [row] = rowsOf(await collect(path, { wanted: new Set(['Id', 'constructor']) }));
    expect(Object.keys(row!)).toEqual(['constructor', 'Id']);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
});

describe('a bad row', () => {
  test.each([
    ['<row Id="1" Body="a < b" />', 'Body has no closing quote, or a raw “<” in it'],
    ['<row Id="1" Body="a />', 'Body has no closing quote, or a raw “<” in it'],
    ['<row Id="1" Id="2" />', 'Id is there twice'],
    ['<row Id="1"Body="2" />', 'the row is not well-formed XML'],
    ['<row Id=1 />', 'Id has no closing quote, or a raw “<” in it'],
    ['<row Id="1" Body="&nbsp;" />', 'Body has an entity that XML does not know'],
    ['<row Id="1" Body="a & b" />', 'Body has an entity that XML does not know'],
    ['<row Id="1" Body="&constructor;" />', 'Body has an entity that XML does not know'],
    ['<row Id="1"', 'the row is not well-formed XML'],
  ])('%s is named with its line, and the next one is read', async (bad, reason) => {
    const found = await read(`<p>\n<row Id="0"/>\n${bad}\n<row Id="9"/>\n</p>`);
    expect(reasonsOf(found)).toEqual([`3: ${reason}`]);
    expect(rowsOf(found).map((row) => row.Id)).toEqual(['0', '9']);
  });

  test('that is endless costs no memory and does not hide the next', async () => {
    const path = join(folder, 'endless.xml');
    await writeFile(path, '<p>\n<row Id="1" Body="');
    for (let mb = 0; mb < 20; mb++) await appendFile(path, 'x'.repeat(1_000_000));
    await appendFile(path, '" />\n<row Id="2"/></p>');
    const found = await collect(path);
    expect(reasonsOf(found)).toEqual(['2: the row is too long']);
    expect(found.at(-1)).toEqual({ line: 3, attributes: { Id: '2' } });
  });
});

describe('a file', () => {
  test('that was cut off says so, inside a row and between rows', async () => {
    expect(reasonsOf(await read('<posts>\n<row Id="1"/>\n<row Id="2" Bo'))).toEqual([
      '3: the file ends inside this row',
      '3: the file ends before </posts>',
    ]);
    expect(reasonsOf(await read('<posts>\n<row Id="1"/>\n'))).toEqual(['3: the file ends before </posts>']);
  });

  test('without rows has none; one that is empty or no XML says so', async () => {
    expect(await read('<?xml version="1.0"?><votes />')).toEqual([]);
    expect(await read('<votes></votes>')).toEqual([]);
    expect(reasonsOf(await read(''))).toEqual(['1: the file has no XML element in it']);
    expect(reasonsOf(await read('7z\xbc\xaf'))).toEqual(['1: the file has no XML element in it']);
  });

  test('that is not there is the file system’s error', async () => {
    await expect(collect(join(folder, 'none.xml'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  test('declares no entity that is expanded, and names no other file that is opened', async () => {
    const found = await read(
      `<?xml version="1.0"?><!DOCTYPE p SYSTEM "http://evil.example/x.dtd" [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
<p><row Id="1" Body="&a;"/><row Id="2" Body="&b;"/></p>`,
    );
    expect(reasonsOf(found)).toHaveLength(2);
    expect(rowsOf(found)).toEqual([]);
  });

  test('tells how far it was read', async () => {
    const path = join(folder, 'progress.xml');
    await writeFile(path, `<p>${'<row Id="1"/>\n'.repeat(50_000)}</p>`);
    let bytes = 0;
    const found = await collect(path, { wanted, onBytes: (more) => (bytes += more) });
    expect(bytes).toBe(50_000 * 14 + 7);
    expect(found).toHaveLength(50_000);
    expect(found.at(-1)!.line).toBe(50_000);
  });

  test('is read the same wherever its pieces are cut', async () => {
    const row = (id: number) =>
      `<row Id="${id}" Body="é🌱&lt;&#xA;${'<!-- '.replace('<', '&lt;')}" />\n<!-- <row Id="x"/> -->`;
    // Rows whose length in bytes shares no factor with the piece size put a cut at every place in turn.
    const content = `<p>${Array.from({ length: 40_000 }, (_, id) => row(id)).join('\n')}</p>`;
    const found = await read(content);
    expect(reasonsOf(found)).toEqual([]);
    expect(rowsOf(found).map((attributes) => attributes.Id)).toEqual(
      Array.from({ length: 40_000 }, (_, id) => `${id}`),
    );
    expect(new Set(rowsOf(found).map((attributes) => attributes.Body))).toEqual(new Set(['é🌱<\n<!-- ']));
  });

  test('gives what a general XML parser gives', async () => {
    const value = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    const quoteMark = fc.constantFrom('"', "'");
    const written = fc.tuple(value, quoteMark, fc.boolean()).map(([text, mark, numeric]) => {
      const escaped = text.replace(/[&<"']/g, (sign) =>
        numeric
          ? `&#${sign.charCodeAt(0)};`
          : { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' }[sign]!,
      );
      return mark + escaped + mark;
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ Id: written, Body: written }), { minLength: 1 }),
        async (list) => {
          const content = `<p>${list.map(({ Id, Body }) => `\n<row Id=${Id} Body = ${Body} />`).join('')}</p>`;
          const expected: Record<string, string>[] = [];
          const parser = new Parser(
            { onopentag: (tag, attributes) => tag === 'row' && expected.push({ ...attributes }) },
            { xmlMode: true },
          );
          parser.end(content);
          expect(rowsOf(await read(content))).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('of any content is read to its end', async () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '<row',
      '<row ',
      ' Id="1"',
      "'",
      '"',
      '/>',
      '<!--',
      '-->',
      ']]>',
      '<![CDATA[',
      '&',
      'x',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        await read(parts.join(''));
        expect(rowsOf(await read(`${parts.join('')}-->]]>"'><row Id="last"/>`)).at(-1)).toMatchObject({
          Id: 'last',
        });
      }),
      { numRuns: 100 },
    );
  });
});

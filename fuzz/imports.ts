import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { importStackExchange } from '../src/importing/stackexchange.ts';
import { openDatabase } from '../src/platform/db.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { foreignMarkup } from '../test/markup.ts';
import { payloads } from '../test/payloads.ts';
import { emptyPlace } from '../test/place.ts';
import { hostileText, type Text, textOf } from './hostile.ts';

/** A dump of a foreign place, of which something is not as it should be. */
export interface ImportInput {
  changes: readonly Change[];
}

interface Change {
  file: (typeof files)[number];
  /** Which attribute, counted in its file; or where else. */
  at: number;
  as: 'a value' | 'a value, raw' | 'a name' | 'between rows' | 'bytes' | 'the end' | 'the head' | 'twice';
  text: Text;
}

const files = ['Posts', 'Users', 'Comments', 'Votes', 'PostLinks', 'PostHistory', 'Badges'] as const;
const fixture = join(import.meta.dirname, '../src/importing/fixtures/stackexchange');
const originals = Object.fromEntries(
  files.map((file) => [file, readFileSync(join(fixture, `${file}.xml`), 'utf8')]),
);

const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>`;

export const importInputs: fc.Arbitrary<ImportInput> = fc.record({
  changes: fc.array(
    fc.record({
      file: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Change['file']>('Posts') },
        { weight: 4, arbitrary: fc.constantFrom(...files) },
      ),
      at: fc.nat({ max: 400 }),
      as: fc.oneof(
        { weight: 8, arbitrary: fc.constant<Change['as']>('a value') },
        {
          weight: 6,
          arbitrary: fc.constantFrom<Change['as'][]>(
            'a value, raw',
            'a name',
            'between rows',
            'bytes',
            'the end',
            'the head',
            'twice',
          ),
        },
      ),
      text: fc.oneof(
        { weight: 6, arbitrary: hostileText },
        { weight: 2, arbitrary: fc.constantFrom(...payloads) as fc.Arbitrary<Text> },
        {
          weight: 2,
          arbitrary: fc.constantFrom<Text[]>(
            laughs,
            '<!ENTITY x SYSTEM "file:///etc/passwd">',
            '&#0;',
            '&#xD800;',
            '&#x110000;',
            '&#99999999999;',
            '&unknown;',
            '&amp',
            '<![CDATA[x]]>',
            '<?x?>',
            '<row Id="1" Id="2"/>',
            '<row',
            '"',
            '1e3',
            '99999999999999999999',
            '-1',
            '2019-13-45T99:99:99.999',
            '-271821-04-20',
            { again: '<b>', times: 5_000 },
            { again: '&amp;', times: 30_000 },
          ),
        },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

export interface Imports {
  tryOne(input: ImportInput): Promise<string[]>;
  close(): Promise<void>;
}

export async function openImports(): Promise<Imports> {
  const place = await emptyPlace();
  const db = openDatabase(place.databaseUrl, { connections: 2 });
  const folder = mkdtempSync(join(tmpdir(), 'peerhood-fuzz-import-'));
  let group = 0;
  return {
    async tryOne({ changes }) {
      cpSync(fixture, folder, { recursive: true });
      const changed = { ...originals };
      for (const change of changes) changed[change.file] = changedBy(changed[change.file]!, change);
      for (const file of files) {
        const bytes = Buffer.from(
          changed[file]!,
          changes.some(({ file: of, as }) => of === file && as === 'bytes') ? 'latin1' : 'utf8',
        );
        writeFileSync(join(folder, `${file}.xml`), bytes);
      }
      const before = process.cpuUsage();
      const name = `Garden ${++group}`;
      const wrong = await importStackExchange(db, {
        folder,
        group: name,
        reports: join(folder, 'reports'),
      }).then(
        () => undefined,
        // A reason that a person can act upon is an answer.
        (error: Error) => (error instanceof Refusal ? undefined : error),
      );
      const { user, system } = process.cpuUsage(before);
      const faults: string[] = [];
      if (wrong) faults.push(`imports break: ${wrong.message.replace(/\d+|"[^"]*"/g, '…').slice(0, 120)}`);
      if ((user + system) / 1_000 > 5_000) faults.push('imports take too long');
      const rows = await db.asSystem((handle) =>
        handle.all(
          sql<{
            html: string;
          }>`select p.html from posts p join groups g on g.id = p.group_id where g.name = ${name}`,
        ),
      );
      for (const { html } of rows)
        for (const found of foreignMarkup(html)) faults.push(`imports keep ${found.slice(0, 40)}`);
      return faults;
    },
    async close() {
      await db.close();
      await place.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function changedBy(xml: string, { as, at, text }: Change): string {
  const written = textOf(text);
  const escaped = written.toWellFormed().replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  let count = 0;
  const attributes = xml.match(/ \w+="[^"]*"/g)?.length ?? 1;
  const inAttribute = (write: (name: string, value: string) => string) =>
    xml.replace(/ (\w+)="([^"]*)"/g, (whole, name: string, value: string) =>
      count++ === at % attributes ? write(name, value) : whole,
    );
  const place = Math.floor((xml.length * at) / 401);
  switch (as) {
    case 'a value':
      return inAttribute((name) => ` ${name}="${escaped}"`);
    case 'a value, raw':
      return inAttribute((name) => ` ${name}="${written}"`);
    case 'a name':
      return inAttribute((_, value) => ` ${written.slice(0, 200)}="${value}"`);
    case 'between rows':
      return xml.replace(/\n {2}<row/, `\n${written}\n  <row`);
    case 'bytes':
      return `${xml.slice(0, place)}\xff\xfe\x00\xc0${xml.slice(place)}`;
    case 'the end':
      return xml.slice(0, place);
    case 'the head':
      return written + xml;
    case 'twice':
      return xml + xml;
  }
}

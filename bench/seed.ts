import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { randomFrom } from '../test/chance.ts';

/** Rows as COPY takes them: one array of values a row. */
export async function copy(
  client: pg.Client,
  table: string,
  columns: string[],
  rows: Iterable<unknown[]>,
): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(lines(rows)), stream);
}

/** What the rows of a topic say, in this order; whoever knows more adds it at the end. */
export const topicColumns = [
  'id',
  'group_id',
  'audience',
  'kind',
  'title',
  'author_id',
  'created_at',
  'last_post_at',
  'reply_count',
  'replier_count',
];

/** The same of a post. */
export const postColumns = [
  'id',
  'topic_id',
  'group_id',
  'audience',
  'author_id',
  'opening',
  'body',
  'html',
  'created_at',
];

function* lines(rows: Iterable<unknown[]>): Generator<string> {
  let batch = '';
  for (const row of rows) {
    batch += `${row.map(cell).join('\t')}\n`;
    if (batch.length > 64_000) {
      yield batch;
      batch = '';
    }
  }
  if (batch) yield batch;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Date) return value.toISOString();
  return String(value).replace(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character]!,
  );
}

/** A version 7 UUID of this time, with the number in its lower part: rising, and the same for the same seed. */
export function idAt(milliseconds: number, number: number): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  const low = number.toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${low.slice(0, 3)}-8${low.slice(3, 6)}-${low.slice(6).padStart(12, '0').slice(-12)}`;
}

/** Common words first, as in real text: some that everybody writes, then invented ones with English endings. */
export function vocabulary(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  const everyday =
    'the and to of a in it is that for you was on with have this be not are but they at my as we so all what just from can out about when like will one time people know think really good need help work day feel night sleep morning talk listen friend family doctor tired hope answer question group'.split(
      ' ',
    );
  const starts = 'b c d f g h j k l m n p r s t v w br cr dr fl gr pl sh sl st str th tr'.split(' ');
  const middles = 'a e i o u ai ea ee ou oa'.split(' ');
  const ends = 'n t l r s m nd st ck ng ll rt sh ve'.split(' ');
  const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'ment'];
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  const words = new Set(everyday);
  while (words.size < size) {
    let word = pick(starts) + pick(middles) + pick(ends);
    if (random() < 0.6) word += pick(middles) + pick(ends);
    words.add(word + pick(endings));
  }
  return [...words];
}

/** Draws words by Zipf's law: the n-th most common about 1/n as often as the first. */
export function zipfText(words: readonly string[], seed: number): (count: number) => string {
  const random = randomFrom(seed);
  const top = Math.log(words.length + 1);
  const draw = () => words[Math.min(words.length - 1, Math.floor(Math.exp(random() * top)) - 1)]!;
  return (count) => {
    const text: string[] = [];
    for (let index = 0; index < count; index++) text.push(draw());
    return text.join(' ');
  };
}

/** Hidden groups have addresses of a shape of their own. */
export function hiddenAddress(number: number): string {
  return [...String(number).padStart(20, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** Plain indexes are built once at the end: that is quicker, and as packed as after a REINDEX. Keys stay: they rise. */
export async function dropIndexes(client: pg.Client, tables: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid = any ($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

import { ownData, type Taken } from '../../own-data.ts';
import { direction, formats, type Locale, type Words } from '../../platform/i18n.ts';
import type { ZipEntry } from '../../platform/zip.ts';
import type { en } from '../messages.ts';

/** Where an archive's rows come from. */
export interface OwnSource {
  name: string;
  place: string;
  locale: Locale;
  timeZone: string;
  words: Words<typeof en>['archive'];
  /** The rows of one kind, in order, with the names of what their ids point at. */
  rows(table: string, taken: Taken): AsyncIterable<Record<string, unknown>>;
  /** What they added to their words, by names that are told apart. */
  files: readonly ZipEntry[];
}

/** Every kind of row that somebody takes along, with its table. */
export const takenKinds: readonly (Taken & { table: string })[] = Object.entries(ownData).flatMap(
  ([table, { taken }]) => taken.map((each) => ({ ...each, table })),
);

/** The files of an archive: a page to read, and each kind for programs. */
export function archiveOf(source: OwnSource): ZipEntry[] {
  return [
    { name: 'index.html', content: () => page(source) },
    ...takenKinds.map((kind) => ({ name: `${kind.kind}.json`, content: () => json(source, kind) })),
    ...source.files,
  ];
}

/** One JSON array, a row a line. */
async function* json(
  source: OwnSource,
  { table, ...taken }: Taken & { table: string },
): AsyncIterable<string> {
  let before = '[';
  for await (const row of source.rows(table, taken)) {
    yield `${before}\n${JSON.stringify(row)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** All of it to read, without script and with its own style: it opens from a disk, years later. */
async function* page(source: OwnSource): AsyncIterable<string> {
  const { name, place, words, locale, timeZone } = source;
  const title = words.title.replace('{name}', name);
  const made = words.made
    .replace('{place}', place)
    .replace('{day}', formats(locale, timeZone).full(new Date()));
  const label = (kind: string) => (words.kinds as Record<string, string>)[kind] ?? kind;
  yield `<!doctype html><html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title><style>${style}</style></head><body><main><h1 dir="auto">${escaped(title)}</h1><p dir="auto">${escaped(made)}</p>
<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2><ul>`;
  for (const { kind } of takenKinds) yield `<li><a href="#${kind}">${escaped(label(kind))}</a></li>`;
  yield '</ul></nav>\n';
  for (const { table, ...taken } of takenKinds) {
    yield `<section><h2 id="${taken.kind}">${escaped(label(taken.kind))}</h2>\n`;
    let any = false;
    for await (const row of source.rows(table, taken)) {
      any = true;
      yield item(row, source);
    }
    yield `${any ? '' : `<p>${escaped(words.none)}</p>`}</section>\n`;
  }
  yield '</main></body></html>\n';
}

/** One row: its facts, then its words as they were written. */
function item(row: Record<string, unknown>, { words, locale, timeZone }: OwnSource): string {
  const { day, clock } = formats(locale, timeZone);
  const facts: string[] = [];
  const texts: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === '' || /(^|_)id$/.test(column)) continue;
    if (long.has(column) && typeof value === 'string') {
      texts.push(`<div class="words" dir="auto">${escaped(value)}</div>`);
      continue;
    }
    const shown =
      typeof value === 'string' && moment.test(value)
        ? `${day(new Date(value))}, ${clock(new Date(value))}`
        : value === true
          ? words.yes
          : value === false
            ? words.no
            : Array.isArray(value)
              ? value.join(', ')
              : typeof value === 'object'
                ? JSON.stringify(value)
                : String(value);
    if (shown === '') continue;
    const named: Record<string, string> = {
      group: words.group,
      topic: words.topic,
      experience: words.experience,
      ...words.columns,
    };
    facts.push(
      `<div><dt>${escaped(named[column] ?? column.replaceAll('_', ' '))}</dt><dd dir="auto">${escaped(shown)}</dd></div>`,
    );
  }
  return `<article><dl>${facts.join('')}</dl>${texts.join('')}</article>\n`;
}

/** Columns with words of several lines. */
const long = new Set([
  'body',
  'words',
  'asked_why',
  'answered_why',
  'about',
  'flagged_words',
  'facts',
  'said',
  'grounds',
  'answer',
]);

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*[+-]\d\d:\d\d$/;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const style = `:root{color-scheme:light dark;--paper:#fbf8f3;--ink:#1f2a37;--line:#d8d0c3;--moss:#2f6f5e}
@media(prefers-color-scheme:dark){:root{--paper:#15191c;--ink:#e9e5dd;--line:#3a4247;--moss:#7cc4ae}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 system-ui,sans-serif}
main{max-inline-size:44rem;margin-inline:auto;padding:1rem}h1,h2{line-height:1.25}
h2{margin-block-start:2.5rem;border-block-end:1px solid var(--line)}a{color:var(--moss)}
article{border-block-end:1px solid var(--line);padding-block:.75rem}dl{margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
dl div{display:flex;gap:.4rem}dt::after{content:":"}dt{opacity:.8}dd{margin:0}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin-block-start:.5rem}nav li{padding-block:.15rem}`;

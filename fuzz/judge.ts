import { Parser } from 'htmlparser2';
import { foreignMarkup } from '../test/markup.ts';
import { textOf } from './hostile.ts';
import type { Input, Sender } from './input.ts';
import { type FuzzPlace, marked } from './place.ts';

/** What is wrong with an answer, in words that are the same for the same fault. */
export function faultsOf(
  place: FuzzPlace,
  input: Input & { by: Sender },
  answer: Response,
  text: string,
): string[] {
  const faults: string[] = [];
  const { status, headers } = answer;
  const type = headers.get('content-type') ?? '';
  const page = type.includes('html');
  if (status >= 500 || status < 200) faults.push(`answers ${status}`);
  if (status >= 300 && status < 400 && status !== 304) {
    const location = headers.get('location') ?? '';
    if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(location)) faults.push('leads away');
  }
  // A random number in letters may look like one of them: it is none that anybody keeps.
  for (const word of `${text} ${[...headers].flat().join(' ')}`.match(marked) ?? [])
    if (place.secrets.get(word)?.has(input.by) === false) faults.push(`shows ${word} to the ${input.by}`);
  if (page) {
    // The file that is shown beside a page is not one of them.
    const foreign = foreignMarkup(text).filter((each) => !/^img \/files\//.test(each));
    if (foreign.length > 0) faults.push(`holds ${foreign[0]}`);
    if (!/default-src 'none'/.test(headers.get('content-security-policy') ?? ''))
      faults.push('lets scripts run');
    if (/^<!doctype/i.test(text)) {
      if (!/<\/html>\s*$/.test(text)) faults.push('ends in the middle');
      if (!/<h1[ >]/.test(text)) faults.push('says nothing');
    }
    if (status === 422) faults.push(...lost(place, input, text));
  } else if (status >= 400 && text === '' && !quiet(input, status))
    faults.push(`says nothing with ${status}`);
  return faults;
}

/** What is asked for by a script, a browser or a machine, and read by nobody. */
const quiet = ({ route, method, headers }: Input, status: number) =>
  method !== null ||
  status === 416 ||
  /assets|sw\.js|typing|challenges|POST \/files$|suggestions|draft$|live$|similar|mentions|word-notes/.test(
    route,
  ) ||
  headers.some(([name]) => name === 'x-part');

/** Words that were typed, and are not in the form that comes back. */
function lost(place: FuzzPlace, { route, body, headers }: Input, html: string): string[] {
  if (body?.as !== 'form' || body.harm !== 'none') return [];
  if (headers.some(([name]) => name === 'content-type' || name === 'content-encoding')) return [];
  const shown = plain(said(html));
  const missing = body.fields.find(([name, text], at) => {
    if (!place.boxes.has(`${route.split(' ')[1]} ${name}`) || /password|code|once/.test(name)) return false;
    // Where nobody can join any more, or one is somebody already, there is nothing that a name would be kept for.
    const joins =
      route === 'POST /sign-up' || (/^POST \/(ask|set-up\/:token)$/.test(route) && name === 'name');
    if (joins && !html.includes(`name="${name}"`)) return false;
    // Of several the first is kept.
    if (body.fields.findIndex(([other]) => other === name) !== at) return false;
    const read = readAs(textOf(text));
    const typed = plain(read);
    // Where the form is gone there is no place for a short word.
    if (typed.length < 3 || typed.length > 2_000 || /^@/.test(typed)) return false;
    return !shown.includes(typed) && (read.length > 40 || html.includes(`name="${name}"`));
  });
  return missing ? [`keeps not what was typed as ${missing[0]}`] : [];
}

/** What is left of a text when a form is read. */
const readAs = (text: string) => text.toWellFormed().replaceAll('\0', '');

/** All text of a page, with what its fields hold. What an accent alone begins with is not the end of the label before it. */
function said(html: string): string {
  const pieces: string[] = [];
  const parser = new Parser({
    ontext: (text) => pieces.push(text),
    onopentag: (_, { value = '' }) => pieces.push(`\n${value}\n`),
    onclosetag: () => pieces.push('\n'),
  });
  parser.end(html);
  return pieces.join('');
}

/**
 * Without what a page writes otherwise than it was typed. In capitals: a small sigma is another one at the end of a word, and
 * what ends a word is what comes after it.
 */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are not written
    .replace(/[\s\0-\x1f\x7f-\x9f\ufeff\ufffd\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toUpperCase();

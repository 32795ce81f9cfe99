import { cleanLine, wholeCharacters } from '../../platform/text.ts';

/*
 * What a file is, by what is in it. What its sender calls it counts for nothing: a program could be called a picture.
 */

/** `picture`: a machine that knows pictures opens it next, and has the last word. */
export type Found =
  | { kind: 'picture' }
  | { kind: 'document'; type: string; ending: string }
  /** A zip, of which the names inside say more. */
  | { kind: 'zip' }
  | { kind: 'refused'; reason: 'active' | 'heic' | 'unknown' };

/** How many bytes from the beginning `typeOf` looks at. */
export const HEAD = 4096;

/** By the first bytes; `whole`: there are no more. */
export function typeOf(head: Buffer, whole: boolean): Found {
  const begins = (signature: string, at = 0) =>
    head.subarray(at, at + signature.length).equals(Buffer.from(signature, 'latin1'));
  if (begins('\xff\xd8\xff') || begins('\x89PNG\r\n\x1a\n')) return { kind: 'picture' };
  if (begins('GIF87a') || begins('GIF89a')) return { kind: 'picture' };
  if (begins('RIFF') && begins('WEBP', 8)) return { kind: 'picture' };
  if (begins('ftyp', 4)) {
    const brands = head.subarray(8, Math.min(head.readUInt32BE(0), 128)).toString('latin1');
    if (/avif|avis/.test(brands)) return { kind: 'picture' };
    // What phones of one maker write: without a licence for it nobody may read that.
    if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands)) return { kind: 'refused', reason: 'heic' };
    return { kind: 'refused', reason: 'unknown' };
  }
  if (begins('%PDF-')) return { kind: 'document', type: 'application/pdf', ending: 'pdf' };
  if (begins('PK\x03\x04')) return { kind: 'zip' };
  return textOf(head, whole);
}

/** Plain text is what has no other signs than those one can read, and is no page, drawing or script in disguise. */
function textOf(head: Buffer, whole: boolean): Found {
  let text: string;
  try {
    // A character may be cut where the head ends.
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
  } catch {
    return { kind: 'refused', reason: 'unknown' };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return { kind: 'refused', reason: 'unknown' };
  if (/^\s*(<(!doctype|html|head|body|svg|script|iframe|\?xml|!--)|#!)/i.test(text))
    return { kind: 'refused', reason: 'active' };
  return { kind: 'document', type: 'text/plain; charset=utf-8', ending: 'txt' };
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/**
 * What a zip is by the names in it, and by what its first entry says of itself where that is called `mimetype`.
 * One with programs in it is refused.
 */
export function typeOfZip(names: readonly string[], mimetype: string | undefined): Found {
  if (
    names.some((name) => /vbaproject|(^|\/)(basic|scripts)\/|\.(exe|dll|js|vbs|jar|class|bin)$/i.test(name))
  )
    return { kind: 'refused', reason: 'active' };
  const has = (name: string) => names.includes(name);
  const document = (type: string, ending: string): Found => ({ kind: 'document', type, ending });
  if (has('[Content_Types].xml')) {
    if (has('word/document.xml')) return document(`${office}.wordprocessingml.document`, 'docx');
    if (has('xl/workbook.xml')) return document(`${office}.spreadsheetml.sheet`, 'xlsx');
    if (has('ppt/presentation.xml')) return document(`${office}.presentationml.presentation`, 'pptx');
  }
  if (has('content.xml')) {
    if (mimetype === `${open}.text`) return document(mimetype, 'odt');
    if (mimetype === `${open}.spreadsheet`) return document(mimetype, 'ods');
    if (mimetype === `${open}.presentation`) return document(mimetype, 'odp');
  }
  return { kind: 'refused', reason: 'unknown' };
}

/**
 * A name to show and to save under: the last part of a path, without what turns directions or could end a header, and
 * with the ending that fits what the file is.
 */
export function cleanName(sent: string, ending: string, fallback: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  const plain = cleanLine(last)
    .replace(/[\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out.
    .replace(/[\x00-\x1f\x7f"<>|:*?]/g, '')
    .trim();
  const kept = (own: string) => {
    const stem = own.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replace(/^[.\s]+|[.\s]+$/g, '');
    return stem.slice(0, wholeCharacters(stem, 100));
  };
  return `${kept(plain) || fallback}.${ending}`;
}

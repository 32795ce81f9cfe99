import { wholeCharacters } from '../../platform/text.ts';

/** A part of a text in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** A span with a few words around it, on one line. */
export function excerptAround(
  text: string,
  { start, end }: Span,
): { before: string; marked: string; after: string } {
  const from = start <= around ? 0 : wholeCharacters(text, start - around);
  const to = wholeCharacters(text, end + around);
  const line = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: (from > 0 ? '…' : '') + line(text.slice(from, start)),
    marked: line(text.slice(start, end)),
    after: line(text.slice(end, to)) + (to < text.length ? '…' : ''),
  };
}

const around = 24;

/** A text in pieces, those inside any of the spans marked. Spans may overlap, and may lie outside of the text. */
export function markedPieces(text: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (to: number, from: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
  };
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), at, false);
    add(Math.min(end, text.length), Math.max(at, start), true);
    at = Math.max(at, Math.min(end, text.length));
  }
  add(text.length, at, false);
  return pieces;
}

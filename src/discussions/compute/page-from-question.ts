import { escapeMarkdown, quote } from '../../platform/text.ts';

interface Part {
  /** Of the post: its author's name leads there. */
  id?: string;
  opening: boolean;
  /** Markdown. */
  body: string;
  /** Null when the name is gone. */
  author: string | null;
  /** Brought in from elsewhere. */
  imported?: boolean;
}

/**
 * The Markdown of a knowledge page made from a question: the question as a quotation, then each answer, every
 * part with its author's name. `parts` are those whose authors are willing, in the order to show them.
 * @param fromImported stands at the end when something was imported: where such words and names come from
 */
export function pageFromQuestion(parts: readonly Part[], fromImported = ''): string {
  const page = parts
    .map(({ id, opening, body, author }) =>
      opening && author
        ? quote(body, author, id).trimEnd()
        : `${closed(body)}${author ? signed(author, id) : ''}`,
    )
    .join('\n\n---\n\n');
  return fromImported && parts.some(({ imported }) => imported)
    ? `${page}\n\n---\n\n*${fromImported}*`
    : page;
}

/** Ends a block of code that its writer left open: it would swallow the next part. */
function closed(body: string): string {
  let open: string | undefined;
  for (const line of body.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (!fence) continue;
    const [, marks = '', rest = ''] = fence;
    if (!open) open = marks[0] === '`' && rest.includes('`') ? undefined : marks;
    else if (marks[0] === open[0] && marks.length >= open.length && rest.trim() === '') open = undefined;
  }
  return open ? `${body}\n${open}` : body;
}

const signed = (author: string, id: string | undefined) =>
  `\n\n*— ${id ? `[${escapeMarkdown(author)}](/posts/${id})` : escapeMarkdown(author)}*`;

import { escapeMarkdown } from '../../platform/text.ts';

/** Somebody who leaves, as texts speak of them. */
export interface Leaver {
  name: string;
  /** Whether a post is theirs, by its id. */
  wrote(post: string): boolean;
  /** Their words go, not only their name. */
  wordsGo: boolean;
}

/**
 * A text without somebody's name, and without their words where those go. The name goes where a text shows that it is
 * one: mentions, the head of a quotation, below words in a page.
 * @param put stands where the name stood
 * @param everywhere the name goes wherever it stands as a word
 */
export function withoutTraces(text: string, leaver: Leaver, put: string, everywhere: boolean): string {
  const kept = leaver.wordsGo ? withoutParts(withoutQuotations(text, leaver), leaver) : text;
  return withoutName(kept, leaver.name, put, everywhere || isDistinct(leaver.name));
}

/** The ids of posts that a text quotes or takes words from. */
export function quotedPosts(text: string): string[] {
  return [...text.matchAll(/\]\(\/posts\/([0-9a-f-]{36})\)/g)].map(([, id]) => id!);
}

export function withoutName(text: string, name: string, put: string, everywhere: boolean): string {
  const forms = [...new Set([name, escapeMarkdown(name)])].map(literally);
  const any = `(?:${forms.join('|')})`;
  let kept = text.replace(new RegExp(`(?<![\\p{L}\\p{N}_])@${any}(?![\\p{L}\\p{N}_])`, 'giu'), put);
  kept = kept.replace(
    new RegExp(`(\\*\\*\\[?)${any}(?=:(?:\\]\\(/posts/|\\*\\*))`, 'gu'),
    `$1${dollars(capital(put))}`,
  );
  kept = kept.replace(new RegExp(`(\\*— \\[?)${any}(?=\\]\\(/posts/|\\*)`, 'gu'), `$1${dollars(put)}`);
  if (everywhere && !isOrdinary(name))
    kept = kept.replace(new RegExp(`(?<![\\p{L}\\p{N}_])${any}(?![\\p{L}\\p{N}_])`, 'gu'), dollars(put));
  return kept;
}

/** Two words, or digits among the letters: nobody writes that and means something else. */
const isDistinct = (name: string) => /\p{L}\P{L}+\p{L}|\p{N}/u.test(name);

/** A name that is written like any word, such as “hope”: a text does not show when it is one. */
const isOrdinary = (name: string) =>
  !isDistinct(name) && name === name.toLowerCase() && name !== name.toUpperCase();

/** Quotations of somebody's posts, also within quotations of others: what stands there is that there was one. */
function withoutQuotations(text: string, leaver: Leaver): string {
  const kept: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length === 0) return;
    const inner = run.map((line) => line.replace(/^ {0,3}> ?/, '')).join('\n');
    kept.push(
      ...withoutQuotations(quotationKept(inner, leaver), leaver)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd()),
    );
    run = [];
  };
  for (const line of text.split('\n')) {
    if (/^ {0,3}>/.test(line)) run.push(line);
    else {
      end();
      kept.push(line);
    }
  }
  end();
  return kept.join('\n');
}

const head = /^\*\*(?:\[(.+):\]\(\/posts\/([0-9a-f-]{36})\)|(.+):)\*\*$/;

/** The inside of a quotation, in which several may follow each other, each below its own head. */
function quotationKept(inner: string, leaver: Leaver): string {
  const kept: string[] = [];
  let going = false;
  for (const line of inner.split('\n')) {
    const found = head.exec(line.trim());
    if (found) {
      going = isTheirs(found[2], found[1] ?? found[3] ?? '', leaver);
      if (going) kept.push('[…]');
    }
    if (!going) kept.push(line);
  }
  return kept.join('\n');
}

/** Parts of a knowledge page, between rules, that are signed with somebody's name. */
function withoutParts(text: string, leaver: Leaver): string {
  const parts = text.split('\n\n---\n\n');
  if (parts.length === 1 && !signature.test(text)) return text;
  return parts
    .map((part) => {
      const found = signature.exec(part);
      return found && isTheirs(found[2], found[1] ?? found[3] ?? '', leaver) ? '[…]' : part;
    })
    .join('\n\n---\n\n');
}

const signature = /\n\n\*— (?:\[(.+)\]\(\/posts\/([0-9a-f-]{36})\)|(.+))\*$/;

/** By the post it leads to; without one, as older texts are, by the name. */
function isTheirs(post: string | undefined, name: string, leaver: Leaver): boolean {
  return post ? leaver.wrote(post) : name === leaver.name || name === escapeMarkdown(leaver.name);
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const dollars = (text: string) => text.replaceAll('$', '$$$$');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

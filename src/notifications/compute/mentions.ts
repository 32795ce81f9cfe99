/*
 * Names in what people write: `@Ana`. The words keep the name as it was typed; what is shown links it to its person.
 */

/** A person who may be named. */
export interface Nameable {
  id: string;
  name: string;
}

/** So many names of one post are looked at. */
const MOST_SPOTS = 20;

/**
 * What could be names in stored HTML: after each `@` that begins a word, its first one to six words, as far as a name is
 * long. Not in quotations, code and links: who is named there was named by somebody else, or not at all.
 */
export function namesIn(html: string): string[] {
  const found = new Set<string>();
  let spots = 0;
  for (const { text, counts } of pieces(html)) {
    if (!counts) continue;
    for (const { index } of text.matchAll(beginning)) {
      if (++spots > MOST_SPOTS) return [...found];
      for (const name of prefixes(decode(text.slice(index + 1, index + 200)))) found.add(name);
    }
  }
  return [...found];
}

/** Links those who are named, the longest name first. Says whom. */
export function linkNames(html: string, people: readonly Nameable[]): { html: string; named: string[] } {
  const byName = new Map(people.map(({ id, name }) => [name.toLowerCase(), id]));
  const named = new Set<string>();
  let spots = 0;
  const linked = pieces(html).map(({ text, counts }) => {
    if (!counts || byName.size === 0) return text;
    let out = '';
    let from = 0;
    for (const { index } of text.matchAll(beginning)) {
      if (++spots > MOST_SPOTS) break;
      const name = prefixes(decode(text.slice(index + 1, index + 200))).findLast((each) =>
        byName.has(each.toLowerCase()),
      );
      if (name === undefined || index < from) continue;
      const id = byName.get(name.toLowerCase())!;
      const shown = `@${encode(name)}`;
      named.add(id);
      out += `${text.slice(from, index)}<a href="/people/${id}" rel="nofollow noopener noreferrer ugc">${shown}</a>`;
      from = index + shown.length;
    }
    return out + text.slice(from);
  });
  return { html: linked.join(''), named: [...named] };
}

/** Names stay, without their links: for who may not see those profiles. @param of these people alone; left out, of all */
export function unlinkNames(html: string, of?: readonly string[]): string {
  if (!html.includes('<a href="/people/')) return html;
  return html.replace(
    /<a href="\/people\/([0-9a-f-]{36})"[^>]*>([^<]*)<\/a>/g,
    (link, id: string, text: string) => (!of || of.includes(id) ? text : link),
  );
}

const beginning = /(?<![\p{L}\p{N}\p{M}@/._-])@(?=[\p{L}\p{N}\p{Emoji_Presentation}])/gu;

/** `Ana Maria, are` → `Ana`, `Ana Maria`, …: at each end of a word, at most 40 characters long. */
function prefixes(text: string): string[] {
  const line = text.split('\n', 1)[0]!;
  const ends: string[] = [];
  for (const { index, 0: mark } of line.matchAll(
    /[\p{L}\p{N}\p{M}\p{Emoji_Presentation}](?![\p{L}\p{N}\p{M}])|[^\s\p{L}\p{N}](?=\s|$)/gu,
  )) {
    const name = line.slice(0, index + mark.length);
    if ([...name].length > 40 || ends.length >= 8) break;
    ends.push(name);
  }
  return ends;
}

/** Stored HTML in pieces: tags, which never count, and texts, which count outside of quotations, code and links. */
function pieces(html: string): { text: string; counts: boolean }[] {
  let inside = 0;
  return html.split(/(<[^<>]*>)/).map((text, place) => {
    if (place % 2 === 0) return { text, counts: inside === 0 };
    if (/^<(a|code|pre|blockquote)[ >]/.test(text)) inside++;
    else if (/^<\/(a|code|pre|blockquote)>/.test(text)) inside = Math.max(0, inside - 1);
    return { text, counts: false };
  });
}

const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

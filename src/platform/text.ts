import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/**
 * Markdown, as people write it, to the HTML that is stored and shown. Call it once, when a text is written.
 * HTML in the source is shown as text; a single line break stays a line break. A source of nothing but
 * reference definitions renders to nothing, so ask `isBlank(plainText(html))` before a post is accepted.
 */
export function renderMarkdown(source: string): string {
  // Most of what is said in a room is one line of words: it comes out as it would below, in a hundredth of the time.
  if (source.length < 2_000 && plainLine.test(source)) return `<p>${source}</p>`;
  return sanitizeForeignHtml(markdown.render(source.toWellFormed()));
}

/** Words of Latin letters with what stands between words: nothing in it is Markdown, a link, or needs escaping. */
const plainLine = /^[A-Za-zÀ-ÖØ-öø-ÿ](?:[A-Za-zÀ-ÖØ-öø-ÿ0-9,;!?’]|[.](?=\s|$)| (?=\S))*$/;

/**
 * HTML from anywhere (an import, a remote server) to the stored form of our own posts: the elements of
 * `keptTags` only, links to http, https, mailto or `/…`, images as links, the outermost heading an `h3`,
 * no class, id or style. The result is well formed, nests the way a browser would nest it, and comes out
 * unchanged when it is sanitised again.
 */
export function sanitizeForeignHtml(html: string): string {
  return reachable(directed(outlined(trimBreaks(allowed(html.toWellFormed())))));
}

/** Stored HTML as text: one line per block, entities decoded. For excerpts, counting and search. */
export function plainText(html: string): string {
  return (
    html
      .replace(/<br \/>|<\/(?:p|li|h[3-6]|pre|blockquote|tr|dt|dd)>/g, '\n')
      .replace(/<\/t[dh]>/g, ' ')
      .replace(/<[^<>]*>/g, '')
      .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entityText[entity] ?? entity)
      // Looked for where spaces begin alone: in a long row of them it would be tried from each anew.
      .replace(/(?<![ \t])[ \t]+\n/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
  );
}

/**
 * The beginning of a text on one line, at most `length` UTF-16 units and an ellipsis. Cut between words
 * where there are words, and never inside a character that is written with several code points.
 */
export function excerpt(text: string, length: number): string {
  const line = text
    .slice(0, length * 4 + 1000)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = wholeCharacters(line, length);
  const space = line.lastIndexOf(' ', cut);
  return `${line.slice(0, space > cut * 0.5 ? space : cut).trimEnd()}…`;
}

/**
 * The greatest index ≤ `index` at which `text` can be cut without breaking a visible character. Looks only
 * at the surroundings, so its cost does not grow with the text.
 */
export function wholeCharacters(text: string, index: number): number {
  if (index >= text.length) return text.length;
  const from = Math.max(0, index - 64);
  return (
    from + (graphemes.segment(text.slice(from, index + 64)).containing(index - from)?.index ?? index - from)
  );
}

/**
 * One line of a person's input (a title, a tag, a place name): NFC, white space collapsed, control
 * characters gone. Bidi embeddings, overrides and isolates go too, since an unclosed one turns around what
 * follows it on the page (a name that reads as another). Joiners stay: Persian, Indic scripts and emoji
 * need them.
 */
export function cleanLine(input: string): string {
  return wellFormed(input)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Several lines of a person's input: NFC, line ends as `\n`, control characters but tab and line end gone
 * (PostgreSQL refuses U+0000), blank lines around it gone. Inner white space is left as it is.
 */
export function cleanBody(input: string): string {
  return wellFormed(input)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
    .normalize('NFC');
}

/** Whether nothing of a text can be seen: only white space, zero-width, filler and control characters. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufff9-\ufffc]/u.test(text);
}

/**
 * A pseudonym as it is stored and shown: NFKC (so that full-width or ligature spellings become plain),
 * cleaned like a line, without invisible characters but the joiners that stand between two visible ones.
 */
export function normaliseName(input: string): string {
  return cleanLine(wellFormed(input).normalize('NFKC'))
    .replace(/(?!\u200c|\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?<![^\s\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\s\u200c\u200d])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * What two names have in common when a hurried reader takes one for the other: compare it for uniqueness,
 * never show it. Folds case, look-alike letters of Latin, Greek and Cyrillic, `0`/`o`, `1`/`l`/`i`,
 * `rn`/`m`, and drops what cannot be seen. Deliberately strict: “Maria” and “Marla” share a key.
 */
export function nameKey(name: string): string {
  const plain = normaliseName(name).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  // In a word that is otherwise Latin a foreign capital is read by its shape: Greek Η is an H, though η is an n.
  const shaped = /\p{Script=Latin}/u.test(plain) ? fold(plain, capitalShapes) : plain;
  return fold(shaped.toUpperCase().toLowerCase(), shapes)
    .replace(/i\u0307/g, 'i')
    .replace(/[il1|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/**
 * A post's Markdown as a quotation with its author above it, to put into a reply box.
 * @param post its id: the author's name leads there, and by it the quotation is found when its author takes the words
 *   away for good
 */
export function quote(source: string, author: string, post?: string): string {
  const name = escapeMarkdown(author);
  const lines = cleanBody(source).split('\n');
  return `${[post ? `**[${name}:](/posts/${post})**` : `**${name}:**`, '', ...lines].map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`;
}

/** A name or a line of text as Markdown that shows it as it is. */
export const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

const markdown = new MarkdownIt({
  html: false,
  linkify: true,
  typographer: false,
  breaks: true,
  maxNesting: 40,
});
markdown.validateLink = (href) => safeHref(href) !== null;
// Only what says that it is an address: otherwise “README.md” and “script.py” would become links to
// Moldova and Paraguay.
markdown.linkify.set({ fuzzyLink: false });

const keptTags = new Set(
  'p br hr blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tr th td strong em s del a code kbd sub sup'.split(
    ' ',
  ),
);
const sameAs: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  tt: 'code',
  samp: 'code',
  tfoot: 'tbody',
};
/** Dropped elements that stood on lines of their own: a break keeps their words apart. */
const lineTags = new Set(
  'div section article aside header footer main nav figure figcaption address center details summary form fieldset legend caption'.split(
    ' ',
  ),
);
const blockTags = new Set('p hr blockquote pre ul ol dl h1 h2 h3 h4 h5 h6 table'.split(' '));
/**
 * Where an element may stand. This is more than tidiness: a browser that meets `<li>` inside `<div>` closes
 * an `<li>` outside of it, so a post could break out of the list of posts and pose as the page.
 */
const parents: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['table', 'thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
};
const maxDepth = 60;

interface Open {
  /** The nearest kept element, this one or around it. */
  tag: string;
  depth: number;
  inLink: boolean;
  inParagraph: boolean;
}

/** The allow-list: what `sanitize-html` lets through after `place` has decided what each tag becomes. */
function allowed(html: string): string {
  const open: Open[] = [{ tag: '', depth: 0, inLink: false, inParagraph: false }];
  return sanitizeHtml(html, {
    allowedTags: [...keptTags],
    allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'], td: [], th: [] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'xmp', 'noscript', 'noembed', 'noframes', 'title'],
    onOpenTag: () => void open.push({ ...open.at(-1)! }),
    onCloseTag: () => void open.pop(),
    transformTags: {
      // sanitize-html forgets to clear a new name when it drops the tag, and would close the next tag at that
      // depth by it. Since every kept tag is renamed twice, what it forgot is always written over.
      ...Object.fromEntries([...keptTags, ...Object.keys(sameAs)].map((name) => [name, marked])),
      img: (_, attributes) => imageLink(attributes, open.at(-1)!),
      '*': (name, attributes) => {
        const here = open.at(-1)!;
        if (lineTags.has(name)) return lineBreak();
        if (!name.startsWith(mark)) return { tagName: name, attribs: attributes };
        const own = name.slice(mark.length);
        const placed = place(sameAs[own] ?? own, attributes, here);
        if (keptTags.has(placed.tagName)) {
          here.tag = placed.tagName;
          here.depth += 1;
          here.inLink ||= placed.tagName === 'a';
          here.inParagraph ||= /^(?:p|h[1-6])$/.test(placed.tagName);
        }
        return placed;
      },
    },
  });
}

const mark = 'kept-';
const marked = (name: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag => ({
  tagName: mark + name,
  attribs,
});
const dropped = (text?: string): sanitizeHtml.Tag => ({ tagName: 'span', attribs: {}, text });
const lineBreak = (): sanitizeHtml.Tag => ({ tagName: 'br', attribs: {} });

/** What becomes of a tag that stands in `here`: another tag, its attributes, or `dropped` around its content. */
function place(name: string, attributes: sanitizeHtml.Attributes, here: Open): sanitizeHtml.Tag {
  if (here.depth >= maxDepth) return dropped();
  if (name === 'a') return here.inLink ? dropped() : link(attributes);
  if (parents[name] && !parents[name].includes(here.tag)) {
    return name === 'li' || name === 'dd' || name === 'dt' || name === 'tr' ? lineBreak() : dropped();
  }
  if (blockTags.has(name) && here.inParagraph) return lineBreak();
  if (name === 'ol' && /^\d{1,9}$/.test(attributes.start ?? '')) {
    return { tagName: 'ol', attribs: { start: attributes.start! } };
  }
  return { tagName: name, attribs: {} };
}

/** Never an `<img>`: a remote image tells its host who reads which page, and when. */
function imageLink({ src = '', alt, title }: sanitizeHtml.Attributes, here: Open): sanitizeHtml.Tag {
  const href = safeHref(src);
  const text = cleanLine(alt || title || '') || (href ?? '').replace(/^https?:\/\//, '');
  return href === null || here.inLink ? dropped(text) : { ...link({ href }), text };
}

function link({ href = '', title }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const address = safeHref(href);
  if (address === null) return dropped();
  return {
    tagName: 'a',
    attribs: {
      href: address,
      ...(title && { title: cleanLine(title) }),
      rel: 'nofollow noopener noreferrer ugc',
    },
  };
}

/**
 * The address as it may be stored, or null. Browsers drop tabs and line ends inside an address and controls
 * around it, so `java\nscript:` is a script; and they read `/\host` and `//host` as another site.
 */
function safeHref(href: string): string | null {
  const address = href.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (/^\/(?![/\\])/.test(address)) return address;
  if (/^mailto:[^\s]/i.test(absolute)) return absolute;
  return /^https?:\/\/[^/\\]/i.test(absolute) && URL.canParse(absolute) ? absolute : null;
}

/** Breaks and empty paragraphs that dropped elements leave at the edges. */
function trimBreaks(html: string): string {
  return html
    .replaceAll('<p></p>', '')
    .replace(/^(?:\s|<br \/>)+/, '')
    .trimEnd();
}

/** Moves the headings so that the outermost is `h3`, below the title of the page and of the topic. */
function outlined(html: string): string {
  const levels = [...html.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));
  const shift = 3 - Math.min(...levels);
  if (levels.length === 0 || shift === 0) return html;
  return html.replace(
    /<(\/?)h([1-6])>/g,
    (_, slash, level) => `<${slash}h${Math.min(6, Number(level) + shift)}>`,
  );
}

/** A table that is wider than a phone scrolls by itself: by keyboard too. */
function reachable(html: string): string {
  return html.replace(/<table(?=[ >])/g, '<table tabindex="0"');
}

/** `dir="auto"` on every block of a text that mixes directions; one that does not has it once, around it. */
function directed(html: string): string {
  if (!/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(html))
    return html;
  if (
    !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Han}/u.test(
      html.replace(/<[^<>]*>|&\w+;/g, ''),
    )
  )
    return html;
  return html.replace(/<(p|li|blockquote|h[3-6]|th|td|dt|dd)>/g, '<$1 dir="auto">');
}

/** Without lone surrogates and without control characters, except tab and what ends a line. */
function wellFormed(input: string): string {
  return (
    input
      .toWellFormed()
      .replace(/\u0085/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]/g, '')
  );
}

const entityText: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters drawn like a Latin one, `<foreign><Latin>` in pairs. */
const capitalShapes = pairs(
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY',
);
const shapes = pairs(
  'αa βb γy εe ζz ηn ιi κk νv οo ρp ςσ τt υu χx ωw ϲc ϳj аa вb сc ԁd еe ғf һh нh іi јj кk ӏl мm оo рp ԛq ѕs тt уy үy ԝw хx ьb ıi ɑa ɡg ɩi ⅼl ℓl ǃl øo',
);

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => [pair[0]!, pair[1]!]));
}

function fold(text: string, table: Map<string, string>): string {
  return text.replace(/./gsu, (letter) => table.get(letter) ?? letter);
}

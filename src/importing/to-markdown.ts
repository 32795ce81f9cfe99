/**
 * Stored HTML (as `sanitizeForeignHtml` gives it, and nothing else) as the Markdown that would make about the same:
 * what its author finds in the box when they edit it, and what others quote. Superscripts, subscripts and the titles
 * of links lose what Markdown has no sign for.
 */
export function toMarkdown(html: string): string {
  return blocks(parse(html).children);
}

interface Element {
  tag: string;
  href: string;
  start: number;
  children: Node[];
}
type Node = Element | string;

function parse(html: string): Element {
  const root: Element = { tag: '', href: '', start: 1, children: [] };
  const open = [root];
  for (const [token, closing, tag, attributes = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^<>]*)>|[^<]+/g,
  )) {
    const here = open.at(-1)!;
    if (!tag) here.children.push(decoded(token));
    else if (closing) {
      if (open.length > 1) open.pop();
    } else {
      const element: Element = {
        tag,
        href: decoded(/ href="([^"]*)"/.exec(attributes)?.[1] ?? ''),
        start: Number(/ start="(\d+)"/.exec(attributes)?.[1] ?? 1),
        children: [],
      };
      here.children.push(element);
      if (tag !== 'br' && tag !== 'hr') open.push(element);
    }
  }
  return root;
}

const blockTags = new Set('p hr blockquote pre ul ol dl dt dd h3 h4 h5 h6 table'.split(' '));

/** Blocks with an empty line between; what stands between blocks is a paragraph of its own. */
function blocks(nodes: readonly Node[], between = '\n\n'): string {
  const done: string[] = [];
  let loose: Node[] = [];
  const endLoose = () => {
    const text = paragraph(loose);
    if (text) done.push(text);
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !blockTags.has(node.tag)) loose.push(node);
    else {
      endLoose();
      const text = block(node);
      if (text) done.push(text);
    }
  }
  endLoose();
  return done.join(between);
}

function block(element: Element): string {
  const { tag, children } = element;
  switch (tag) {
    case 'hr':
      return '---';
    case 'pre':
      return fenced(rawText(children));
    case 'blockquote':
      return indented(blocks(children), '> ', '> ');
    case 'ul':
    case 'ol':
      return list(element);
    case 'table':
      return table(element);
    case 'dl':
    case 'dd':
      return blocks(children);
    case 'dt':
      return wrapped('**', inline(children)).trim();
    case 'p':
      return paragraph(children);
    default:
      return `${'#'.repeat(Number(tag[1]))} ${inline(children).replace(/\s+/g, ' ').trim()}`;
  }
}

function list({ tag, start, children }: Element): string {
  const items = children.filter((node): node is Element => typeof node !== 'string' && node.tag === 'li');
  const tight = !items.some(({ children }) =>
    children.some((node) => typeof node !== 'string' && node.tag === 'p'),
  );
  return items
    .map(({ children }, index) => {
      const sign = tag === 'ul' ? '- ' : `${start + index}. `;
      return indented(blocks(children, tight ? '\n' : '\n\n'), sign, ' '.repeat(sign.length));
    })
    .join(tight ? '\n' : '\n\n');
}

function table(element: Element): string {
  const rows = inside(element, 'tr').map((row) =>
    row.children
      .filter((node): node is Element => typeof node !== 'string')
      .map((cell) =>
        blocks(cell.children)
          .replace(/(?<!\s)\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      ),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return '';
  const line = (cells: string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  return [line(rows[0]!), line(Array(columns).fill('---')), ...rows.slice(1).map(line)].join('\n');
}

function inside(element: Element, tag: string): Element[] {
  return element.children
    .filter((node): node is Element => typeof node !== 'string')
    .flatMap((node) => (node.tag === tag ? [node] : inside(node, tag)));
}

function paragraph(nodes: readonly Node[]): string {
  return inline(nodes)
    .replace(/(?<! ) *\n */g, '\n')
    .trim()
    .replace(/^(?=(?:#{1,6}|[-+>])(?:\s|$)|>|(?:-[ -]*){3,}$|=+$)/gm, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\');
}

function inline(nodes: readonly Node[]): string {
  return nodes.map(inlineOne).join('');
}

function inlineOne(node: Node): string {
  if (typeof node === 'string') return escaped(node.replace(/[ \t\r\n]+/g, ' '));
  const { tag, href, children } = node;
  switch (tag) {
    case 'br':
      return '\n';
    case 'strong':
      return wrapped('**', inline(children));
    case 'em':
      return wrapped('*', inline(children));
    case 's':
    case 'del':
      return wrapped('~~', inline(children));
    case 'code':
    case 'kbd':
      return code(rawText(children));
    case 'a':
      return link(href, children);
    default:
      return blockTags.has(tag) ? block(node) : inline(children);
  }
}

function link(href: string, children: readonly Node[]): string {
  if (/^https?:/.test(href) && rawText(children) === href) return href;
  const text = inline(children).replace(/\s+/g, ' ').trim();
  if (!text) return '';
  return `[${text}](${/[\s()<>\\]/.test(href) ? `<${href.replace(/[<>\\]/g, encodeURIComponent)}>` : href})`;
}

/** A sign on both sides, with the spaces outside of it: `** so **` would mean nothing. */
function wrapped(sign: string, text: string): string {
  const inner = text.trim();
  return inner ? text.replace(inner, () => sign + inner + sign) : text;
}

function code(text: string): string {
  const fence = '`'.repeat(longestTicks(text) + 1);
  const pad = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return text.trim() ? fence + pad + text.replace(/(?<!\s)\s*\n\s*/g, ' ') + pad + fence : text;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}

function rawText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : rawText(node.children)))
    .join('');
}

/** Signs that would mean something to Markdown where they stand. An underscore within a word means nothing. */
function escaped(text: string): string {
  if (!/[\\`*_[\]~&]/.test(text)) return text;
  return text
    .replace(/[\\`*[\]]|~~|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : rest + line).trimEnd())
    .join('\n');
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity]!) : text;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

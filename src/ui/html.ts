import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { jsxAttr, jsxEscape, jsxTemplate } from 'preact/jsx-runtime';

/**
 * A piece of a page, written as text: html`<b>${name}</b>`. Each value is escaped, unless it is a piece or
 * a component itself; null, undefined and booleans leave nothing. Attributes stand in double quotes.
 *
 * JSX costs about a microsecond for each element and attribute: a topic of 20 posts took 0.7 ms, more than
 * its queries. So what stands on a page many times is written like this, and everything else in JSX.
 * The parts in this folder that are used so can be called as functions within a piece, `${Time({ at })}`,
 * which spares a component. It is for the server alone: the browser's Preact does not know such pieces.
 */
export function html(texts: TemplateStringsArray, ...values: ComponentChildren[]): VNode {
  let text = texts[0] ?? '';
  // Only where other components stand inside does a piece stay in parts, for the renderer to fill.
  let before: string[] | undefined;
  let inside: ComponentChildren[] | undefined;
  for (let place = 0; place < values.length; place++) {
    const markup = asMarkup(values[place]);
    if (markup === undefined) {
      before ??= [];
      inside ??= [];
      before.push(text);
      inside.push(values[place]);
      text = '';
    } else text += markup;
    text += texts[place + 1];
  }
  return before && inside ? jsxTemplate([...before, text], ...inside) : stored(text);
}

/** Attributes for the inside of a tag, escaped, each with a space before it; those without a value are left out. */
export function attributes(given: Readonly<Record<string, string | number | boolean | undefined>>): VNode {
  let text = '';
  for (const name in given) {
    const attribute = jsxAttr(name, given[name]);
    if (attribute) text += ` ${attribute}`;
  }
  return stored(text);
}

/** Text for the inside of an element or of an attribute in double quotes. */
export function escapeText(text: string): string {
  return jsxEscape(text) as string;
}

/**
 * The same markup in the letters of Latin-1 alone, the others as character references. For the few words that stand on
 * every page: one letter beyond Latin-1 doubles what a page takes in memory until it is sent, and how long it takes to encode.
 */
export function narrow(markup: string): string {
  return markup.replace(/[^\0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** Text that is HTML already, put into the page as it is. Only for what was sanitised when it was written. */
export function stored(markup: string): VNode {
  return new Piece(markup) as unknown as VNode;
}

/**
 * Text that needs no rendering. To Preact it looks like what `jsxTemplate` makes; but a page has some hundreds, and of
 * nearly all nothing but the text is ever asked for.
 */
class Piece {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  get props() {
    return { tpl: [this.markup] };
  }
}
// By its `constructor` Preact knows what it may render. Which it is differs from one version to the next.
Object.assign(Piece.prototype, { type: Fragment, constructor: jsxTemplate([]).constructor });

/** The markup of a text or a finished piece; undefined for what has to be rendered. */
function asMarkup(value: ComponentChildren): string | undefined {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value !== 'object') return jsxEscape(value) as string;
  // What came from outside cannot pretend to be a piece.
  if (value instanceof Piece) return value.markup;
  if (!Array.isArray(value)) return undefined;
  let text = '';
  for (const item of value) {
    const markup = asMarkup(item);
    if (markup === undefined) return undefined;
    text += markup;
  }
  return text;
}

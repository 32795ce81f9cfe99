import { type ComponentChildren, toChildArray } from 'preact';
import { useWords } from '../platform/i18n.ts';
import { attributes, html } from './html.ts';
import { Icon, type IconName } from './icons.tsx';
import { messages } from './messages.ts';

/** Rows one below the other; each child becomes an item. */
export function List({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <ul class="list" aria-label={label}>
      {toChildArray(children).map((item) => html`<li>${item}</li>`)}
    </ul>
  );
}

interface RowProps {
  /** Where two rows may lead to the same place. */
  id?: string;
  href: string;
  title: ComponentChildren;
  /** Who and when, small. */
  meta?: ComponentChildren;
  /** State and counts, at the row's end. */
  state?: ComponentChildren;
  /** Something here is new to the reader. */
  fresh?: boolean;
  /** What an island needs to know of the row: attributes that begin with `data-`. */
  data?: Readonly<Record<`data-${string}`, string | number>>;
  /** First words, or what was found. */
  children?: ComponentChildren;
}

/** A topic in a list: title, first words, who and when, state. */
export function Row({ id, href, title, meta, state, fresh, data, children }: RowProps) {
  return html`<article class="${fresh ? 'row new' : 'row'}"${id && html` id="${id}"`}${data && attributes(data)}><h3><a href="${href}" dir="auto">${title}</a></h3>${
    children && html`<p class="first"><bdi>${children}</bdi></p>`
  }${meta && html`<p class="meta">${meta}</p>`}${state && html`<p class="state">${state}</p>`}</article>`;
}

interface PagerProps {
  next?: string | null | undefined;
  previous?: string | null;
  /** The list is not ordered by time: what comes next is more, and not older. */
  more?: boolean;
}

/** Ways to newer and older things of a keyset-paged list; nothing when all fits on one page. */
export function Pager({ next, previous, more }: PagerProps) {
  const words = useWords(messages);
  if (!next && !previous) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      {previous && (
        <a class="b q" href={previous} rel="prev">
          {words.newer}
        </a>
      )}
      {next && (
        <a class="b q" href={next} rel="next">
          {more ? words.more : words.older}
        </a>
      )}
    </nav>
  );
}

interface EmptyProps {
  /** A kind sentence about what is not here yet. */
  children: ComponentChildren;
  /** One thing to do about it. */
  action?: { href: string; text: string };
}

export function Empty({ children, action }: EmptyProps) {
  return (
    <div class="empty">
      <p>{children}</p>
      {action && (
        <a class="b" href={action.href}>
          {action.text}
        </a>
      )}
    </div>
  );
}

interface CardProps {
  title: ComponentChildren;
  /** The title leads there. */
  href?: string;
  icon?: IconName;
  /** Facts below, small. */
  foot?: ComponentChildren;
  children?: ComponentChildren;
}

/** A group, a person, a piece of knowledge: something with a name that one can go to. */
export function Card({ title, href, icon, foot, children }: CardProps) {
  return (
    <section class="card">
      <h3>
        {icon && <Icon name={icon} />}
        {href ? (
          <a href={href} dir="auto">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      {children}
      {foot && <p class="meta">{foot}</p>}
    </section>
  );
}

/** Cards beside each other as far as the width allows. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="cards">{children}</div>;
}

interface Tab {
  href: string;
  text: ComponentChildren;
  /** How many are there; left out when not counted. */
  count?: string | number;
  here?: boolean;
}

/** Views of one list. Links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, text, count, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {text}
          {count !== undefined && <small>{count}</small>}
        </a>
      ))}
    </nav>
  );
}

/** What something is about. */
export function Tag({ href, children }: { href?: string; children: ComponentChildren }) {
  return href
    ? html`<a class="tag" href="${href}" dir="auto">${children}</a>`
    : html`<span class="tag" dir="auto">${children}</span>`;
}

/**
 * A state in words. `moss`: done well. `honey`: wants somebody. `clay`: needs care. `quiet`: the rest. No
 * state is told by colour alone.
 */
export function Badge({
  kind = 'quiet',
  children,
}: {
  kind?: 'quiet' | 'honey' | 'moss' | 'clay';
  children: ComponentChildren;
}) {
  return html`<span class="${kind === 'quiet' ? 'badge' : `badge ${kind}`}">${children}</span>`;
}

/** The name's first letter in a rounded shape of a colour that stays the same for the same name. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  return html`<span class="av c${colourOf(name)}${large && ' big'}" aria-hidden="true">${firstLetter(name)}</span>`;
}

/** Small things to do, behind one button; opens without script. */
export function Menu({ label, children }: { label?: ComponentChildren; children: ComponentChildren }) {
  const words = useWords(messages);
  const shown = label ?? html`<span class="vh">${words.more}</span>`;
  return html`<details class="menu"><summary>${Icon({ name: 'more' })}${shown}</summary><div>${children}</div></details>`;
}

const colours = 6;

function colourOf(name: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < name.length; place++) sum = Math.imul(sum ^ name.charCodeAt(place), 0x01000193);
  return ((sum ^ (sum >>> 15)) >>> 0) % colours;
}

/** By code point, so that a name that begins with an emoji shows it whole. */
function firstLetter(name: string): string {
  const letter = name.match(/[\p{L}\p{N}]/u)?.[0] ?? Array.from(name.trim())[0] ?? '?';
  return letter.toUpperCase();
}

import type { ComponentChildren } from 'preact';
import { html, stored } from './html.ts';
import { Avatar } from './list.tsx';
import { Time } from './time.tsx';

interface PostProps {
  /** Of the element, for links that lead to this post. */
  id: string;
  author: string;
  /** Where the author's profile is; left out for those who have none to show. */
  authorHref?: string | undefined;
  /** Stands beside the name: a role, an edit. */
  notes?: ComponentChildren;
  at: Date;
  /** Above the words, such as “This helped”. Set, it marks the post out from the rest. */
  said?: ComponentChildren;
  /** Sanitised when it was written; put into the page as it is. */
  html: string;
  /** Below the words: pictures and documents. */
  files?: ComponentChildren;
  /** Between the words and the buttons, such as a poll. */
  beside?: ComponentChildren;
  /** Buttons and menu below. */
  children?: ComponentChildren;
}

/** Something a person wrote, with who and when. One element deep where possible: a page holds many. */
export function Post({
  id,
  author,
  authorHref,
  notes,
  at,
  said,
  html: written,
  files,
  beside,
  children,
}: PostProps) {
  const name = authorHref ? html`<a href="${authorHref}">${author}</a>` : author;
  return html`<article class="${said ? 'post best' : 'post'}" id="${id}"><header>${Avatar({ name: author })}<b dir="auto">${name}</b>${notes}<a href="#${id}">${Time({ at })}</a></header>${said && html`<p class="said">${said}</p>`}${Prose({ html: written })}${files}${beside}${children && html`<footer>${children}</footer>`}</article>`;
}

/** Text that was rendered and sanitised when it was written. Never give it anything else. */
export function Prose({ html: written }: { html: string }) {
  return stored(`<div class="prose" dir="auto">${written}</div>`);
}

/** The place of a post that is not shown any more: who follows the conversation sees that something stood here. */
export function GonePost({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <article class="post gone" id={id}>
      <p>{children}</p>
    </article>
  );
}

/** A post that is shown only when asked for. Opens without script. */
export function FoldedPost({
  summary,
  children,
}: {
  summary: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

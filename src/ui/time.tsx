import { useFormats } from '../platform/i18n.ts';
import { html } from './html.ts';

/** When something was: “2 hours ago”, and the whole date in the reader's zone for those who point at it. */
export function Time({ at }: { at: Date }) {
  const { relative, full } = useFormats();
  return html`<time datetime="${at.toISOString().slice(0, 16)}Z" title="${full(at)}">${relative(at)}</time>`;
}

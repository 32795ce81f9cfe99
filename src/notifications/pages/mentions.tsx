import { html } from '../../ui/html.ts';

/** Whom one may name here, for the island that completes names: options of its list box. */
export function MentionOptions({ people }: { people: readonly { id: string; name: string }[] }) {
  return html`${people.map(({ id, name }) => html`<div id="mention-${id}" role="option" aria-selected="false" dir="auto">${name}</div>`)}`;
}

import { useWords } from '../../platform/i18n.ts';
import { html } from '../../ui/html.ts';
import { messages } from '../messages.ts';

/** Whom one may name here, for the island that completes names: options of its list box, and how many in words. */
export function MentionOptions({ people }: { people: readonly { id: string; name: string }[] }) {
  const words = useWords(messages).mention;
  return html`${people.map(({ id, name }) => html`<div id="mention-${id}" role="option" aria-selected="false" dir="auto">${name}</div>`)}<p data-said>${words.some(people.length)}</p>`;
}

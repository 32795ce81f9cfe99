import { useWords } from '../platform/i18n.ts';
import { html } from '../ui/html.ts';
import { messages } from './messages.ts';

export { PasskeyButton, SignUpFields } from './pages/sign-in.tsx';

/** Inside a component: the name to show for an author, who may have left. */
export function useAuthorName(name: string | null): string {
  const { gone } = useWords(messages).person;
  return name ?? gone;
}

/** A person's name with the way to their profile; “someone who left” for those who are gone. */
export function PersonLink({ id, name }: { id: string | null; name: string | null }) {
  const shown = useAuthorName(name);
  return id ? html`<a href="/people/${id}" dir="auto">${shown}</a>` : html`<span>${shown}</span>`;
}

/** For the front page: a line that there is something to know about one's own account; nothing without. */
export function AccountNews({ notices }: { notices: number }) {
  const words = useWords(messages).you;
  if (notices === 0) return null;
  return (
    <p class="notice">
      {words.news} <a href="/you">{words.look}</a>
    </p>
  );
}

import { useContext } from 'preact/hooks';
import { useWords } from '../platform/i18n.ts';
import { Frame } from './frame.ts';
import { messages } from './messages.ts';

/** Whatever went wrong, what somebody wrote stays theirs to take along. */
export function KeptWords() {
  const { kept = [] } = useContext(Frame);
  const words = useWords(messages);
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>{words.kept}</h2>
      {kept.map((text) => (
        <textarea key={text} readonly rows={6} dir="auto" aria-label={words.kept} value={text} />
      ))}
    </section>
  );
}

import { useWords } from '../platform/i18n.ts';
import { Row } from '../ui/list.tsx';
import { messages } from './messages.ts';

/**
 * For `data-cues` of an element around the box of a reply: with it, cues appear below once somebody begins to
 * write (`islands/cues.ts`). An attribute and no element, since every page of a topic carries it.
 * @param shown whether the viewer wants them
 * @param wants what the other asked for: where it is somebody to listen, advice is noticed
 */
export const cuesFor = (shown: boolean, wants?: 'advice' | 'listening' | null): string | undefined =>
  shown ? (wants ?? '') : undefined;

/** Some questions to begin with, for whoever opens a conversation. */
export function OpeningQuestions() {
  const words = useWords(messages).questions;
  const some = [
    words.list.arriving.one,
    words.list.everyday.three,
    words.list.hard.three,
    words.list.helps.one,
    words.list.strength.one,
    words.list.ending.one,
  ];
  return (
    <details class="fold">
      <summary>{words.fold}</summary>
      <ul>
        {some.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>
        <a href="/practice/questions">{words.all}</a>
      </p>
    </details>
  );
}

/** The way to the practices, in a list of rows. */
export function PracticeRow() {
  const words = useWords(messages);
  return Row({ href: '/practice', title: words.title, children: words.lead });
}

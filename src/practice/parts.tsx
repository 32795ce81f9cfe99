import { useWords } from '../platform/i18n.ts';
import { html } from '../ui/html.ts';
import { Row } from '../ui/list.tsx';
import { messages } from './messages.ts';

/**
 * Inside the form of a reply, below its box: where cues appear while one writes. Empty until somebody writes; see
 * `islands/cues.ts`. What is written stays on the device.
 * @param wants what the other asked for: where it is somebody to listen, advice is noticed
 */
export function CueBox({ wants }: { wants?: 'advice' | 'listening' | null }) {
  return html`<div class="cues" data-cues="${wants ?? ''}"></div>`;
}

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

import { useWords } from '../../platform/i18n.ts';
import { messages } from '../messages.ts';

const parts = ['warmth', 'understanding', 'questions'] as const;

/**
 * What the island fills in beside a reply: all words that it may need, most of them hidden. It holds nothing of what
 * somebody writes, and is the same for everybody who reads this language.
 */
export function CuePanel() {
  const { panel: words } = useWords(messages);
  const state = (part: (typeof parts)[number], level: 0 | 1 | 2) => words.states[`${part}${level}`];
  return (
    <div>
      <details class="cue-panel">
        <summary>
          <span class="cue-name">{words.name}</span>
          {parts.map((part) => (
            <span key={part} class="cue-mark" data-mark={part}>
              {words[part]}
              <span class="vh">
                {' '}
                <span data-when="0">{words.notYet}</span>
                <span data-when="1" hidden>
                  {words.there}
                </span>
              </span>
            </span>
          ))}
        </summary>
        <ul>
          {parts.map((part) => (
            <li key={part} data-of={part}>
              <b>{words[part]}:</b>{' '}
              {([0, 1, 2] as const).map((level) => (
                <span key={level} data-when={level} hidden={level !== 0}>
                  {state(part, level)}
                </span>
              ))}
              <small data-because hidden>
                {' '}
                {words.because} <q dir="auto" />
              </small>
            </li>
          ))}
        </ul>
        <p data-idea>
          {words.idea}{' '}
          {Object.entries(words.ideas).map(([key, idea]) => (
            <i key={key} hidden>
              {idea}
            </i>
          ))}
        </p>
        <p class="meta">
          {words.own} <a href="/practice/cues">{words.more}</a>
        </p>
        <button type="button" class="b q" data-off>
          {words.off}
        </button>
      </details>
      <p class="cue-nudge" role="status">
        <span data-nudge="listener" hidden>
          {words.listener}
        </span>
        <span data-nudge="judging" hidden>
          {words.judging} <q dir="auto" />
        </span>
        <span data-nudge="off" hidden>
          {words.turnedOff}
        </span>
      </p>
    </div>
  );
}

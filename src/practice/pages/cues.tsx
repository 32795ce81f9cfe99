import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

/** How the cues work, and where one turns them off: for the account, and on this device. */
export function CuesPage({ shown }: { shown: boolean }) {
  const { cues: words, panel, backTo, sources } = useWords(messages);
  const { viewer } = useContext(Frame);
  return (
    <Layout title={words.title} here="you" narrow>
      <p class="meta">
        <a href="/practice">{backTo}</a>
      </p>
      <Title lead={words.lead}>{words.title}</Title>
      <h2>{words.how}</h2>
      <p>{words.rules}</p>
      <p>{words.device}</p>
      <p>{words.mistakes}</p>
      <h2>{words.parts}</h2>
      <ul>
        {(['warmth', 'understanding', 'questions'] as const).map((part) => (
          <li key={part}>
            <b>{panel[part]}:</b> {panel.states[`${part}2`]}
          </li>
        ))}
        <li>{words.adviceText}</li>
      </ul>
      <p>
        {words.source} <a href="/practice/empathy">{sources}</a>
      </p>
      <h2>{words.choose}</h2>
      {viewer && (
        <Form action="/practice/cues">
          <Check name="shown" label={words.shown} hint={words.shownHint} checked={shown} />
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </Form>
      )}
      <div data-island="switch" data-turn-on={words.turnOn} data-turn-off={words.turnOff} hidden>
        <h3>{words.thisDevice}</h3>
        <p role="status">
          <span data-now>{words.onHere}</span>
          <span data-now hidden>
            {words.offHere}
          </span>
        </p>
        <button type="button" class="b q">
          {words.turnOff}
        </button>
      </div>
      <noscript>
        <p class="meta">{words.noScript}</p>
      </noscript>
    </Layout>
  );
}

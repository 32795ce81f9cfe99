import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { ButtonLink, Buttons } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { levels } from '../policy.ts';

/** Who may be told what, and when: read before one writes. */
export function LookingAfterPage({ targets }: { targets: readonly { kind: string; minutes: number }[] }) {
  const words = useWords(messages).about;
  const { viewer } = useContext(Frame);
  const minutesOf = (kind: string) => targets.find((target) => target.kind === kind)?.minutes;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <p class="notice">
        <Sentence text={words.notService} parts={{ help: <a href="/help-now">{words.help}</a> }} />
      </p>
      <h2>{words.program}</h2>
      <p>{words.programText}</p>
      <p>{words.languages}</p>
      <p>{words.mistakes}</p>
      <h2>{words.person}</h2>
      <p>{words.personText}</p>
      <p>{words.promise}</p>
      <ul>
        {levels.map((level) => {
          const minutes = minutesOf(level);
          return minutes !== undefined && <li key={level}>{words.promises[level](minutes)}</li>;
        })}
      </ul>
      <p>{words.card}</p>
      <p>{words.others}</p>
      <p>{words.sample}</p>
      <h2>{words.stops}</h2>
      <p>{words.stopsText}</p>
      <h2>{words.outside}</h2>
      <p>{words.outsideText}</p>
      <p>{words.server}</p>
      <h2>{words.choose}</h2>
      <p>{words.chooseText}</p>
      {viewer && (
        <Buttons>
          <ButtonLink href="/you/looking-after">{words.chooseLink}</ButtonLink>
        </Buttons>
      )}
    </Layout>
  );
}

import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, Check, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';

export function BreakPage({ pause }: { pause: { since: Date; shown: boolean } | undefined }) {
  const words = useWords(messages).pause;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {pause && (
        <Form action="/you/break/end" once={false}>
          <p class="notice">
            <Sentence text={words.since} parts={{ when: <Time at={pause.since} /> }} />
          </p>
          <Buttons>
            <Button>{words.end}</Button>
          </Buttons>
        </Form>
      )}
      <p>{words.what}</p>
      <Form action="/you/break" once={false}>
        <Check name="shown" label={words.shown} hint={words.shownHint} checked={pause?.shown} />
        <Audience>{words.audience}</Audience>
        <Buttons>
          <Button kind={pause ? 'quiet' : 'primary'}>{pause ? words.save : words.begin}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

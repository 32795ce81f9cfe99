import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { Proof } from '../parts.tsx';
import type { Ways } from '../policy.ts';

export function DataPage({ errors, ways }: { errors: Readonly<Record<string, string>>; ways: Ways }) {
  const words = useWords(messages).data;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <p>{words.inside}</p>
      <p>{words.yours}</p>
      <p>{words.not}</p>
      <p>{words.care}</p>
      <Form action="/you/data/archive" once={false} id="form">
        <ErrorSummary errors={errors} />
        <Proof ways={ways} error={errors.password} action={words.prepare} />
        <Buttons>
          <Button>{words.prepare}</Button>
        </Buttons>
        <Audience>{words.audience}</Audience>
      </Form>
      <h2>{words.more}</h2>
      <ul>
        <li>
          <a href="/you/consents">{words.consents}</a>
        </li>
        <li>
          <a href="/you/looks">{words.looks}</a>
        </li>
        <li>
          <a href="/you/leaving">{words.leaving}</a>
        </li>
      </ul>
    </Layout>
  );
}

import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { longest } from '../policy.ts';

/** What one says of oneself to whom one talks with, and how all of us talk here. */
export function LimitsPage({ sent }: { sent: Sent<unknown> }) {
  const { limits: words, between } = useWords(messages);
  const { typed, errors, once } = sent;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action="/you/limits" once={once}>
        <ErrorSummary errors={errors} />
        <TextArea
          name="answers"
          label={words.answers}
          hint={words.answersHint}
          value={typed.answers}
          error={errors.answers}
          rows={2}
          maxlength={longest.limits}
          required={false}
        />
        <TextArea
          name="cannot"
          label={words.cannot}
          hint={words.cannotHint}
          value={typed.cannot}
          error={errors.cannot}
          rows={2}
          maxlength={longest.limits}
          audience={words.audience}
          required={false}
        />
        <Button>{words.save}</Button>
      </Form>
      <h2>{between.title}</h2>
      <ul>
        {Object.values(between.lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Layout>
  );
}

import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Checks, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { longest, themes } from '../policy.ts';

/** What a person does not want to meet unprepared. */
export function FiltersPage({ sent }: { sent: Sent<unknown> }) {
  const all = useWords(messages);
  const words = all.filters;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action="/you/filters" once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <Checks
          name="themes"
          label={words.themes}
          values={sent.typedAll.themes}
          options={themes.map((theme) => ({ value: theme, label: all.themes[theme] }))}
        />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={sent.typed.words}
          error={sent.errors.words}
          rows={5}
          maxlength={longest.words * (longest.word + 2)}
          required={false}
          audience={words.audience}
        />
        <Buttons>
          <Button>{words.keep}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

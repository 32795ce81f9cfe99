import type { Sent } from '../../platform/http.tsx';
import { type Locale, languageNames, locales, useWords } from '../../platform/i18n.ts';
import { WordNotes } from '../../triage/parts.tsx';
import { Button, Buttons, Check, ErrorSummary, Field, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { timeZones } from '../policy.ts';

/** One form for what a person says about themselves and how the place should speak to them. */
export function ProfilePage({ sent, locale }: { sent: Sent<unknown>; locale: Locale }) {
  const words = useWords(messages).profile;
  const { typed, errors } = sent;
  const offered = locales.filter((each) => each !== 'en-XB' || locale === 'en-XB');
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title>{words.title}</Title>
      <Form action="/you/profile" once={false}>
        <ErrorSummary errors={errors} />
        <TextArea
          name="about"
          maxlength={5000}
          label={words.about}
          hint={words.aboutHint}
          value={typed.about}
          error={errors.about}
          audience={words.audience}
          required={false}
        />
        <WordNotes box="about" body={typed.about} shown={Boolean(errors.about)} alone />
        <Field
          name="languages"
          label={words.languages}
          hint={words.languagesHint}
          value={typed.languages}
          error={errors.languages}
          required={false}
        />
        {offered.length > 1 && (
          <Select
            name="locale"
            label={words.locale}
            value={locale}
            options={offered.map((value) => ({ value, label: languageNames[value] }))}
          />
        )}
        <Select
          name="time_zone"
          label={words.timeZone}
          hint={words.timeZoneHint}
          value={typed.time_zone}
          error={errors.time_zone}
          options={timeZones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        />
        <Check
          name="words_in_pages"
          label={words.wordsInPages}
          hint={words.wordsInPagesHint}
          checked={Boolean(typed.words_in_pages)}
        />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

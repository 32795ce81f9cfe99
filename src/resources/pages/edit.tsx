import { useContext } from 'preact/hooks';
import { Organise } from '../../place/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import {
  Button,
  Buttons,
  Check,
  Choice,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { countryCodes } from '../compute/country.ts';
import { messages } from '../messages.ts';
import { countryName } from '../parts.tsx';

interface EditProps {
  /** Of the entry that is changed; null for a new one. */
  id: string | null;
  sent: Sent<unknown>;
}

/** All that an entry says. */
export function EditPage({ id, sent: { typed, errors, once } }: EditProps) {
  const words = useWords(messages).edit;
  const { locale } = useContext(Frame);
  const countries = countryCodes()
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const line = (name: 'name' | 'about' | 'hours' | 'languages', hint: string, most: number) => (
    <Field
      name={name}
      label={words[name]}
      hint={hint}
      value={typed[name]}
      error={errors[name]}
      maxlength={most}
      required={false}
    />
  );
  const way = (name: 'dial' | 'sms' | 'web' | 'chat', type: 'tel' | 'url') => (
    <Field
      name={name}
      type={type}
      label={words[name]}
      hint={type === 'tel' ? words.dialHint : words.webHint}
      value={typed[name]}
      error={errors[name]}
      maxlength={type === 'tel' ? 30 : 300}
      required={false}
    />
  );
  return (
    <Organise here="resources">
      <h2>{id ? words.change : words.add}</h2>
      <Form action={id ? `/organise/resources/${id}` : '/organise/resources'} once={once}>
        <ErrorSummary errors={errors} />
        {id && <input type="hidden" id="version" name="version" value={typed.version} />}
        <Select
          name="country"
          label={words.country}
          value={typed.country}
          error={errors.country}
          options={[{ value: '', label: words.everywhere }, ...countries]}
        />
        <Choice
          name="kind"
          label={words.kind}
          value={typed.kind}
          error={errors.kind}
          options={(['emergency', 'listening'] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
        {line('name', words.nameHint, 120)}
        {line('about', words.aboutHint, 240)}
        {way('dial', 'tel')}
        {way('sms', 'tel')}
        {way('chat', 'url')}
        {way('web', 'url')}
        <Check name="always" label={words.alwaysLabel} checked={Boolean(typed.always)} />
        {line('hours', words.hoursHint, 120)}
        {line('languages', words.languagesHint, 200)}
        <TextArea
          name="sources"
          label={words.sources}
          hint={words.sourcesHint}
          value={typed.sources}
          error={errors.sources}
          rows={3}
          maxlength={1600}
          required={false}
          audience={words.everybodySees}
        />
        <Check
          name="checked"
          label={words.checked}
          hint={words.checkedHint}
          checked={Boolean(typed.checked)}
        />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Organise>
  );
}

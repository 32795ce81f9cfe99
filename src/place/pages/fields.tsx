import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Check, Choice, Field } from '../../ui/form.tsx';
import { messages } from '../messages.ts';

export const joiningOptions = ['anyone', 'approval', 'invitation', 'closed'] as const;

/** What a place says about itself: the same when it is set up and when it is changed. */
export function PlaceFields({ sent: { typed, errors } }: { sent: Sent<unknown> }) {
  const words = useWords(messages).fields;
  return (
    <>
      <Field
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={typed.place}
        error={errors.place}
        maxlength={80}
        required
      />
      <Field
        name="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        value={typed.sentence}
        error={errors.sentence}
        maxlength={240}
        required={false}
      />
      <Field
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        value={typed.contact}
        error={errors.contact}
        maxlength={240}
        required={false}
      />
      <Choice
        name="joining"
        label={words.joining}
        value={typed.joining}
        error={errors.joining}
        options={joiningOptions.map((value) => ({
          value,
          label: words.joiningOptions[value],
          hint: words.joiningHints[value],
        }))}
      />
      <Check
        name="adults_only"
        label={words.adults}
        hint={words.adultsHint}
        checked={Boolean(typed.adults_only)}
        error={errors.adults_only}
      />
    </>
  );
}

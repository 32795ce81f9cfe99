import { Organise } from '../../place/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { messages } from '../messages.ts';

/** In the order in which they press. */
export const targetKinds = [
  'crisis',
  'urgent',
  'soon',
  'report danger',
  'held',
  'report',
  'appeal',
  'sample',
] as const;

/** Names of fields have no spaces: what is wrong is linked by them. */
export const fieldOf = (kind: string): string => kind.replaceAll(' ', '-');

/** How long people who wait may wait. */
export function TargetsPage({ sent: { typed, errors, once } }: { sent: Sent<unknown> }) {
  const words = useWords(messages).targets;
  return (
    <Organise here="targets" lead={words.lead}>
      <Form action="/organise/targets" once={once}>
        <ErrorSummary errors={errors} />
        <p class="hint">{words.minutes}</p>
        {targetKinds.map((kind) => (
          <Field
            key={kind}
            name={fieldOf(kind)}
            label={words.kinds[kind]}
            value={typed[fieldOf(kind)]}
            error={errors[fieldOf(kind)]}
            inputmode="numeric"
            maxlength={6}
            short
            required
          />
        ))}
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Organise>
  );
}

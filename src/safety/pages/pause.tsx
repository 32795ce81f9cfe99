import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, Choice, ErrorSummary, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { ReasonFields } from '../parts.tsx';
import type { PausablePerson } from '../queries.ts';

export const pauseLengths = ['14', '30', 'good'] as const;

/** Pausing somebody without a report: by a facilitator in their group, or by a moderator in the place. */
export function PausePage({ person, sent }: { person: PausablePerson; sent: Sent<unknown> }) {
  const words = useWords(messages).pausing;
  const { typed, errors, once } = sent;
  const name = <bdi>{person.name}</bdi>;
  return (
    <Layout title={words.title} narrow sensitive>
      <Title
        lead={
          <Sentence
            text={person.group_id ? words.inGroup : words.inPlace}
            parts={{ name, group: <bdi>{person.group_name}</bdi> }}
          />
        }
      >
        {words.title}
      </Title>
      <p>{words.lead}</p>
      <Form action={`/people/${person.id}/pauses`} once={once}>
        <ErrorSummary errors={errors} />
        {person.group_id && <input type="hidden" name="group" value={person.group_id} />}
        <Choice
          name="length"
          label={words.length}
          value={typed.length ?? '14'}
          error={errors.length}
          required
          options={pauseLengths.map((value) => ({ value, label: words.lengths[value] }))}
        />
        {!person.group_id && (
          <Check
            name="entirely"
            label={words.entirely}
            hint={words.entirelyHint}
            checked={Boolean(typed.entirely)}
          />
        )}
        <ReasonFields sent={sent} />
        <Buttons>
          <Button kind="care">{words.pause}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

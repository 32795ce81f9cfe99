import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { Organise } from '../parts.tsx';

interface ExperiencesProps {
  experiences: readonly { id: string; name: string }[];
  /** In the whole catalogue. */
  count: number;
  /** The address of those whose names come later. */
  next: string | null;
  sent: Sent<unknown>;
}

/** The catalogue that people and groups choose from. */
export function ExperiencesPage({ experiences, count, next, sent }: ExperiencesProps) {
  const { typed, errors, once } = sent;
  const { experiences: words, fields } = useWords(messages);
  return (
    <Organise here="experiences" lead={words.lead}>
      <Form action="/organise/experiences" once={once}>
        <h2>{words.add}</h2>
        <ErrorSummary errors={errors} />
        <TextArea
          name="experiences"
          maxlength={20_000}
          label={words.names}
          value={typed.experiences}
          error={errors.experiences}
          rows={4}
          audience={fields.everybodySees}
        />
        <Button>{words.addButton}</Button>
      </Form>
      <h2>{words.title}</h2>
      {count === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <>
          <p>{words.count(count)}</p>
          <Form action="/organise/experiences/removal" once={false}>
            <List>
              {experiences.map(({ id, name }) => (
                <p key={id} class="acts">
                  <span dir="auto">{name}</span>
                  <Button kind="quiet" name="experience" value={id}>
                    {words.remove}
                    <span class="vh">
                      {' '}
                      <bdi>{name}</bdi>
                    </span>
                  </Button>
                </p>
              ))}
            </List>
          </Form>
          <Pager more next={next} />
        </>
      )}
    </Organise>
  );
}

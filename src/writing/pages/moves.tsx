import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import type { Move } from '../queries.ts';

/** Where a topic can move, and what that takes. */
export function NewMovePage({
  topic,
  title,
  groups,
  waiting,
  sent,
}: {
  topic: string;
  title: string;
  groups: readonly { address: string; name: string; no_wider: boolean }[];
  waiting: { id: string; to_group: string | null } | undefined;
  sent: Sent<unknown>;
}) {
  const words = useWords(messages);
  return (
    <Layout title={words.move.title} here="groups" narrow sensitive>
      <Title lead={<span dir="auto">{title}</span>}>{words.move.title}</Title>
      <p>{words.move.lead}</p>
      {waiting ? (
        <Form action={`/topic-moves/${waiting.id}/end`} class="notice">
          <p>{words.move.waiting(waiting.to_group ?? words.move.aGroup)}</p>
          <Button kind="quiet">{words.move.end}</Button>
        </Form>
      ) : groups.length === 0 ? (
        <Empty>{words.move.none}</Empty>
      ) : (
        <Form action={`/topics/${topic}/moves`} once={sent.once}>
          <ErrorSummary errors={sent.errors} />
          <Choice
            name="group"
            label={words.move.which}
            value={sent.typed.group}
            error={sent.errors.group}
            options={groups.map(({ address, name, no_wider }) => ({
              value: address,
              label: <span dir="auto">{name}</span>,
              hint: no_wider ? words.move.same : words.move.wider,
            }))}
          />
          <Buttons>
            <Button>{words.move.go}</Button>
            <ButtonLink kind="quiet" href={`/topics/${topic}`}>
              {words.back}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}

/** What somebody is asked about topics with words of theirs. */
export function MovesPage({ moves }: { moves: readonly Move[] }) {
  const words = useWords(messages).move;
  return (
    <Layout title={words.question} here="you" narrow sensitive>
      <Title lead={words.questionLead}>{words.question}</Title>
      {moves.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <List label={words.question}>
          {moves.map((move) => (
            <Form key={move.id} action={`/topic-moves/${move.id}/answers`} class="row">
              <p>
                <Sentence
                  text={words.text}
                  parts={{
                    topic:
                      move.title === null ? (
                        words.aTopic
                      ) : (
                        <a href={`/topics/${move.topic_id}`} dir="auto">
                          {move.title || words.aTopic}
                        </a>
                      ),
                    from: <b dir="auto">{move.from_group ?? words.aGroup}</b>,
                    to: <b dir="auto">{move.to_group ?? words.aGroup}</b>,
                  }}
                />
              </p>
              <p>{words.readers[(move.to_audience ?? 'members') as keyof typeof words.readers]}</p>
              <Buttons>
                <Button kind="quiet" name="willing" value="yes">
                  {words.yes}
                </Button>
                <Button kind="quiet" name="willing" value="no">
                  {words.no}
                </Button>
              </Buttons>
            </Form>
          ))}
        </List>
      )}
    </Layout>
  );
}

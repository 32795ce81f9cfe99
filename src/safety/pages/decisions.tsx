import { Contact } from '../../place/parts.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { DecisionAbout } from '../queries.ts';

interface DecisionsProps {
  decisions: readonly DecisionAbout[];
  contact: string;
}

/** For the person whom decisions are about, also while they are paused in the place: what, until when, why. */
export function DecisionsPage({ decisions, contact }: DecisionsProps) {
  const words = useWords(messages).decisions;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {decisions.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <>
          <List>
            {decisions.map((decision) => (
              <DecisionLine key={decision.id} decision={decision} />
            ))}
          </List>
          <p>
            {contact ? (
              <Sentence text={words.wrong} parts={{ contact: <Contact>{contact}</Contact> }} />
            ) : (
              words.wrongNoContact
            )}
          </p>
        </>
      )}
    </Layout>
  );
}

function DecisionLine({
  decision: { kind, group_name, topic_id, until, reason, made_at },
}: {
  decision: DecisionAbout;
}) {
  const { decisions: words, pauses } = useWords(messages);
  const { full } = useFormats();
  return (
    <article>
      <p>
        <b>
          <Sentence text={words.kinds[kind]} parts={{ group: <bdi>{group_name ?? words.someGroup}</bdi> }} />
        </b>{' '}
        {until && (
          <Sentence
            text={words.until}
            parts={{ when: <time datetime={until.toISOString()}>{full(until)}</time> }}
          />
        )}
        {!until && kind !== 'post' && words.good}
      </p>
      {reason && (
        <p>
          <Sentence text={pauses.reason} parts={{ reason: <bdi>{reason}</bdi> }} />
        </p>
      )}
      <p>
        <small>
          <Time at={made_at} />
        </small>{' '}
        {topic_id && <a href={`/topics/${topic_id}`}>{words.see}</a>}
      </p>
    </article>
  );
}

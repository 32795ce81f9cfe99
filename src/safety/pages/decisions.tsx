import { Contact } from '../../place/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { renderMarkdown } from '../../platform/text.ts';
import { Button, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { DecisionAbout, OwnAppeal } from '../queries.ts';
import { FullTime } from './queue.tsx';

/** For the person whom decisions are about, also while they are paused in the place. */
export function DecisionsPage({
  decisions,
  contact,
}: {
  decisions: readonly DecisionAbout[];
  contact: string;
}) {
  const words = useWords(messages).decisions;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {decisions.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {decisions.map((decision) => (
            <article key={decision.id}>
              <What decision={decision} />
              {decision.facts && !decision.automated && <p dir="auto">{decision.facts}</p>}
              <p>
                <small>
                  <Time at={decision.made_at} />
                </small>{' '}
                <a href={`/decisions/${decision.id}`}>{words.read}</a>
              </p>
            </article>
          ))}
        </List>
      )}
      <PlaceContact contact={contact} />
    </Layout>
  );
}

interface StatementProps {
  decision: DecisionAbout;
  contact: string;
  /** How soon an appeal is answered. */
  minutes: number;
  sent: Sent<unknown>;
}

/** The statement of reasons: what, by which rule, for what, how it came about, for how long, and how to appeal. */
export function StatementPage({ decision, contact, minutes, sent }: StatementProps) {
  const words = useWords(messages).decisions;
  const { automated, kind, rule, facts, own_words, topic_id } = decision;
  const alike = automated && rule === 'alike';
  const harm = automated && rule === 'encouragement';
  const byRule = alike ? 'Alike' : harm ? 'Harm' : kind === 'hide' ? 'Hide' : 'Pause';
  return (
    <Layout title={words.statement} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.statement}</Title>
      <h2>{words.what}</h2>
      <What decision={decision} />
      <LookBy at={decision.look_by} />
      <p>{words.means[nameOf(decision)]}</p>
      {(automated || rule) && (
        <>
          <h2>{words.rule}</h2>
          <p dir="auto">{automated ? words[`rule${byRule}`] : rule}</p>
        </>
      )}
      <h2>{words.facts}</h2>
      <p dir="auto">{automated ? words[`facts${byRule}`] : facts}</p>
      {own_words && (
        <>
          <h2>{words.words}</h2>
          <blockquote>
            <Prose html={renderMarkdown(own_words)} />
          </blockquote>
        </>
      )}
      {topic_id && (
        <p>
          <a href={`/topics/${topic_id}`}>{words.see}</a>
        </p>
      )}
      <h2>{words.how}</h2>
      <p>
        {automated ? words.byRule : words.byPerson}{' '}
        {alike || harm ? '' : decision.reported ? words.reported : words.found}{' '}
        <Sentence text={words.when} parts={{ when: <FullTime at={decision.made_at} /> }} />
      </p>
      {decision.appeal ? (
        <Appealed appeal={decision.appeal} nobody={decision.appeal_readers === 0} />
      ) : (
        !decision.ended_at && <Appeal decision={decision} minutes={minutes} sent={sent} />
      )}
      <PlaceContact contact={contact} />
    </Layout>
  );
}

const nameOf = ({ kind, in_place, subject }: DecisionAbout) => {
  if (kind === 'pause' && in_place) return 'pausePlace' as const;
  if ((kind === 'hide' || kind === 'remove') && (subject === 'offer' || subject === 'request'))
    return subject;
  return kind;
};

function What({ decision }: { decision: DecisionAbout }) {
  const words = useWords(messages).decisions;
  const { kind, group_name, until, automated, ended_at, replaced, answered_at } = decision;
  const pause = kind === 'pause' || kind === 'suspend';
  const over = until !== null && until.getTime() < Date.now();
  const group = <bdi>{group_name ?? words.someGroup}</bdi>;
  return (
    <p>
      <b>
        <Sentence text={words.kinds[nameOf(decision)]} parts={{ group }} />
      </b>{' '}
      {until ? (
        <Sentence
          text={automated ? words.untilLooked : words.until}
          parts={{ when: <FullTime at={until} /> }}
        />
      ) : (
        (pause && words.good) || (automated && words.untilLookedHide)
      )}{' '}
      {ended_at ? (
        <Badge kind={replaced ? 'quiet' : 'moss'}>
          <Sentence
            text={replaced ? words.replacedOn : words.backOn}
            parts={{ when: <Time at={ended_at} /> }}
          />
        </Badge>
      ) : (
        over && <Badge>{words.over}</Badge>
      )}
      {kind === 'edit' && answered_at && <Badge kind="moss">{words.answered}</Badge>}
    </p>
  );
}

/** A promise to whom a rule keeps waiting, and whether it was kept. */
function LookBy({ at }: { at: Date | null }) {
  const words = useWords(messages).decisions;
  if (!at) return null;
  const late = at.getTime() < Date.now();
  return (
    <p>
      <Sentence text={late ? words.lookLate : words.lookBy} parts={{ when: <FullTime at={at} /> }} />
    </p>
  );
}

function Appeal({ decision, minutes, sent }: Omit<StatementProps, 'contact'>) {
  const words = useWords(messages).decisions;
  const readers = decision.appeal_readers ?? 0;
  return (
    <Form action={`/decisions/${decision.id}/appeals`} once={sent.once}>
      <h2>{words.appeal}</h2>
      <p>{readers === 0 ? words.appealNobody : words.appealLead(readers)}</p>
      {readers > 0 && decision.by_organisers && <p>{words.appealOrganisers}</p>}
      <p>{words.appealPromise(minutes)}</p>
      <ErrorSummary errors={sent.errors} />
      <TextArea
        name="words"
        label={words.appealWords}
        value={sent.typed.words}
        error={sent.errors.words}
        rows={5}
        maxlength={2000}
        required
        audience={words.appealAudience}
      />
      <Buttons>
        <Button>{words.appealSend}</Button>
      </Buttons>
    </Form>
  );
}

function Appealed({
  appeal: { words: said, due_at, settled_at, outcome, answer },
  nobody,
}: {
  appeal: OwnAppeal;
  nobody: boolean;
}) {
  const words = useWords(messages).decisions;
  const due = new Date(due_at);
  const late = !settled_at && due.getTime() < Date.now();
  return (
    <section class="notice">
      <h2>{words.appealed}</h2>
      {said && (
        <blockquote>
          <p dir="auto">{said}</p>
        </blockquote>
      )}
      {outcome ? (
        <p>{words.outcomes[outcome]}</p>
      ) : (
        <p>
          <Sentence
            text={late ? words.appealLate : words.appealDue}
            parts={{ when: <FullTime at={due} /> }}
          />
        </p>
      )}
      {!settled_at && nobody && <p>{words.appealNobody}</p>}
      {answer && (
        <>
          <p>{words.answer}</p>
          <blockquote>
            <p dir="auto">{answer}</p>
          </blockquote>
        </>
      )}
    </section>
  );
}

function PlaceContact({ contact }: { contact: string }) {
  const words = useWords(messages).decisions;
  if (!contact) return null;
  return (
    <p>
      <Sentence text={words.contact} parts={{ contact: <Contact>{contact}</Contact> }} />
    </p>
  );
}

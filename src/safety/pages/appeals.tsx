import { ReviewTabs } from '../../duty/parts.tsx';
import { FilesOfReport } from '../../files/parts.tsx';
import type { ReportedFile } from '../../files/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Choice, ErrorSummary, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { ReasonFields } from '../parts.tsx';
import type { AppealRead, QueuedAppeal } from '../queries.ts';
import { FullTime, HeldBadge, Missed } from './queue.tsx';
import { ChooseForPerson, ChooseForWords, Quoted } from './review.tsx';

/** Appeals that wait, the oldest promise first: nothing of their words. */
export function AppealsPage({
  appeals,
  next,
  reviews,
}: {
  appeals: readonly QueuedAppeal[];
  next: string | null;
  reviews: boolean;
}) {
  const { appeals: words, queue } = useWords(messages);
  return (
    <Layout title={words.title} here="you" sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <ReviewTabs here="appeals" reviews={reviews} />
      <h2 class="vh">{words.title}</h2>
      {appeals.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {appeals.map(({ id, side, made_at, due_at, ...claim }) => (
            <Row
              key={id}
              href={`/appeals/${id}`}
              title={words.sides[side]}
              meta={
                <>
                  <Time at={made_at} /> · <Sentence text={queue.due} parts={{ when: <Time at={due_at} /> }} />
                </>
              }
              state={
                <>
                  <Missed due={due_at} />
                  <HeldBadge claim={claim} />
                </>
              }
            />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Layout>
  );
}

interface AppealProps {
  appeal: QueuedAppeal;
  /** Only for whoever is on it, or answered it. */
  read: AppealRead | undefined;
  /** Pictures and documents of the post that it is about. */
  files: readonly ReportedFile[];
  /** False for who only organises. */
  reviews: boolean;
  sent: Sent<unknown>;
}

export function AppealPage({ appeal, read, files, reviews, sent }: AppealProps) {
  const { appeals: words } = useWords(messages);
  return (
    <Layout title={words.one} here="you" narrow sensitive>
      <Title
        lead={
          <>
            {words.sides[appeal.side]} · <Time at={appeal.made_at} />{' '}
            {!appeal.settled_at && <Missed due={appeal.due_at} />}
          </>
        }
      >
        {words.one}
      </Title>
      <ReviewTabs here="appeals" reviews={reviews} />
      {!appeal.settled_at && <Claim appeal={appeal} />}
      {read && <Read read={read} />}
      {read && <FilesOfReport at={`/appeals/${appeal.id}`} files={files} />}
      {appeal.settled_at ? (
        <section class="notice">
          <p>
            {words.settled} {appeal.outcome && words.outcomes[appeal.outcome]}.
          </p>
          <p dir="auto">{appeal.answer}</p>
        </section>
      ) : (
        read && <Answer appeal={appeal} read={read} sent={sent} />
      )}
    </Layout>
  );
}

function Claim({ appeal: { id, mine, claimed_by, claimed_until } }: { appeal: QueuedAppeal }) {
  const words = useWords(messages).review;
  const when = claimed_until && <FullTime at={claimed_until} />;
  if (!mine && claimed_by)
    return (
      <p class="notice">
        <Sentence text={words.claimed} parts={{ name: <bdi>{claimed_by}</bdi>, when }} />
      </p>
    );
  return (
    <Form action={`/appeals/${id}/${mine ? 'release' : 'claim'}`} once={false}>
      <p class="hint">{mine ? <Sentence text={words.yours} parts={{ when }} /> : words.claimHint}</p>
      {mine ? <Button kind="quiet">{words.release}</Button> : <Button>{words.claim}</Button>}
    </Form>
  );
}

function Read({ read }: { read: AppealRead }) {
  const { appeals: words, review, kinds, report } = useWords(messages);
  const reasons: Record<string, string> = report.reasons;
  return (
    <>
      <h2>{words.theyWrite}</h2>
      <blockquote>
        <p dir="auto">{read.words}</p>
      </blockquote>
      <h2>{words.decision}</h2>
      <p>
        <Sentence
          text={words.decided}
          parts={{ kind: <b>{kinds[read.kind]}</b>, when: <Time at={read.decided_at} /> }}
        />{' '}
        {read.automated && words.automated}
      </p>
      <p dir="auto">{read.rule || words.noRule}</p>
      {read.facts && <p dir="auto">{read.facts}</p>}
      <h2>{review.reportedWords}</h2>
      <Quoted text={read.reported_words} reported={read.said !== null} />
      {(read.said ?? []).map((said) => (
        <blockquote key={said.words}>
          <p>{reasons[said.reason]}</p>
          {said.words && <p dir="auto">{said.words}</p>}
        </blockquote>
      ))}
      {read.said && (
        <p>
          <small>{review.secret}</small>
        </p>
      )}
    </>
  );
}

function Answer({ appeal, read, sent }: { appeal: QueuedAppeal; read: AppealRead; sent: Sent<unknown> }) {
  const words = useWords(messages).appeals;
  const { typed, errors, once } = sent;
  const forReporter = appeal.side === 'reporter';
  const outcomes = forReporter
    ? (['upheld', 'reversed'] as const).map((value) => ({ value, label: words.again[value] }))
    : (['upheld', 'reversed', 'changed'] as const).map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <Form action={`/appeals/${appeal.id}/answer`} once={once}>
      <ErrorSummary errors={errors} />
      <Choice
        name="outcome"
        label={words.outcome}
        value={typed.outcome}
        error={errors.outcome}
        required
        options={outcomes}
      />
      <TextArea
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        value={typed.answer}
        error={errors.answer}
        rows={3}
        maxlength={1000}
        required
        audience={words.answerAudience}
      />
      {forReporter ? <Anew read={read} sent={sent} /> : <Lighter read={read} sent={sent} />}
      <Buttons>
        <Button>{words.settle}</Button>
      </Buttons>
    </Form>
  );
}

/** Something is needed after all: the same choices as for a report. */
function Anew({ read, sent }: { read: AppealRead; sent: Sent<unknown> }) {
  const words = useWords(messages).appeals;
  const report = {
    subject: read.subject ?? 'person',
    taken_away: false,
    hidden: null,
    may_pause_in_group: read.may_pause_in_group,
    may_exclude: read.may_exclude,
    may_pause_in_place: read.may_pause_in_place,
  };
  return (
    <>
      <p class="hint">{words.anewHint}</p>
      <ChooseForWords report={report} sent={sent} />
      <ChooseForPerson report={report} sent={sent} />
      <ReasonFields sent={sent} />
    </>
  );
}

/** What a decision may become: nothing heavier. The values name kind and length. */
export const lighters = [
  'none',
  'hide',
  'edit',
  'kind word',
  'pause 14',
  'pause 30',
  'suspend 14',
  'suspend 30',
] as const;

function Lighter({ read, sent: { typed, errors } }: { read: AppealRead; sent: Sent<unknown> }) {
  const words = useWords(messages).appeals;
  const pauses = ['pause', 'suspend', 'exclude'].includes(read.kind);
  const possible = lighters.filter((value) => {
    if (value === 'none') return true;
    if (value === 'hide') return read.kind === 'remove';
    if (value === 'edit') return read.kind === 'remove' || read.kind === 'hide';
    if (value === 'kind word') return read.kind !== 'kind word';
    return pauses && (value.startsWith('pause') || read.kind === 'suspend');
  });
  return (
    <Select
      name="lighter"
      label={words.lighter}
      hint={words.lighterHint}
      value={typed.lighter ?? 'none'}
      error={errors.lighter}
      options={possible.map((value) => ({ value, label: words.lighters[value] }))}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { ReviewTabs } from '../../duty/parts.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager, Row, Tabs } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Pause, QueuedReport } from '../queries.ts';

interface QueueProps {
  reports: readonly QueuedReport[];
  settled: boolean;
  next: string | null;
  /** False for who only organises. */
  reviews: boolean;
}

/** What was reported: who it is about and why, not the words. */
export function QueuePage({ reports, settled, next, reviews }: QueueProps) {
  const words = useWords(messages).queue;
  return (
    <Layout title={words.title} here="you" sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <ReviewTabs here="reports" reviews={reviews} />
      <Tabs
        label={words.views}
        tabs={[
          { href: '/reports', text: words.waiting, here: !settled },
          { href: '/reports?settled=1', text: words.settled, here: settled },
        ]}
      />
      <h2 class="vh">{settled ? words.settled : words.waiting}</h2>
      {reports.length === 0 ? (
        <Empty>{settled ? words.noneSettled : words.none}</Empty>
      ) : (
        <List>
          {reports.map((report) => (
            <QueueRow key={report.id} report={report} settled={settled} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Layout>
  );
}

function QueueRow({ report, settled }: { report: QueuedReport; settled: boolean }) {
  const { queue: words, report: reportWords } = useWords(messages);
  const reasons: Record<string, string> = reportWords.reasons;
  return (
    <Row
      href={`/reports/${report.id}`}
      title={reasons[report.reason] ?? reportWords.reasons.other}
      meta={
        <>
          <AboutLine report={report} />
          {report.reports > 1 && <> · {words.reports(report.reports)}</>} · <Time at={report.made_at} />
          {!settled && (
            <>
              {' · '}
              <Sentence text={words.due} parts={{ when: <Time at={report.due_at} /> }} />
            </>
          )}
        </>
      }
      state={settled ? <OutcomeBadge outcome={report.outcome} /> : <WaitingBadges report={report} />}
    />
  );
}

function OutcomeBadge({ outcome }: { outcome: string | null }) {
  const outcomes: Record<string, string> = useWords(messages).review.outcomes;
  return <Badge kind={outcome === 'acted' ? 'clay' : 'quiet'}>{outcomes[outcome ?? '']}</Badge>;
}

function WaitingBadges({ report: { due_at, unanswered, ...claim } }: { report: QueuedReport }) {
  const words = useWords(messages).queue;
  return (
    <>
      <Missed due={due_at} />
      {unanswered && <Badge kind="honey">{words.unanswered}</Badge>}
      <HeldBadge claim={claim} />
    </>
  );
}

/** Who works on it, and since when: what is held for long is told from what was taken just now. */
export function HeldBadge({
  claim: { mine, claimed_by, claimed_since },
}: {
  claim: { mine: boolean; claimed_by: string | null; claimed_since: Date | null };
}) {
  const words = useWords(messages).queue;
  if (!mine && !claimed_by) return null;
  const when = claimed_since && <Time at={claimed_since} />;
  return (
    <Badge kind={mine ? 'moss' : 'quiet'}>
      <Sentence text={mine ? words.mine : words.claimed} parts={{ name: <bdi>{claimed_by}</bdi>, when }} />
    </Badge>
  );
}

/** A promise that was not kept is shown as such. */
export function Missed({ due }: { due: Date }) {
  const words = useWords(messages).queue;
  return due.getTime() < Date.now() ? <Badge kind="clay">{words.missed}</Badge> : null;
}

/** “A post by Ben in Night shift”, as far as the reviewer can see these. */
export function AboutLine({
  report: { subject, about, group_id, group_name },
}: {
  report: Pick<QueuedReport, 'subject' | 'about' | 'group_id' | 'group_name'>;
}) {
  const words = useWords(messages).queue;
  return (
    <>
      <Sentence text={words.about[subject]} parts={{ name: <bdi>{about ?? words.nobody}</bdi> }} />
      {group_id && (
        <>
          {' '}
          <Sentence
            text={words.inGroup}
            parts={{ group: group_name ? <bdi>{group_name}</bdi> : words.hiddenGroup }}
          />
        </>
      )}
    </>
  );
}

/** Who cannot write for now, with the way to end it. */
export function PausesPage({ pauses, next }: { pauses: readonly Pause[]; next: string | null }) {
  const words = useWords(messages).pauses;
  return (
    <Layout title={words.title} here="you" sensitive>
      <Title>{words.title}</Title>
      <ReviewTabs here="pauses" />
      {pauses.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {pauses.map((pause) => (
            <PauseLine key={pause.id} pause={pause} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Layout>
  );
}

function PauseLine({ pause }: { pause: Pause }) {
  const { pauses: words, queue, decisions } = useWords(messages);
  const { person, person_id, group_name, until, made_at, by, automated, rule, facts } = pause;
  const when = <Time at={made_at} />;
  return (
    <Form action={pause.out ? `/decisions/${pause.id}/undoing` : `/suspensions/${pause.id}/end`} once={false}>
      {pause.out && <input type="hidden" name="pauses" value="on" />}
      <p>
        <b dir="auto">
          <a href={`/people/${person_id}`}>{person ?? queue.nobody}</a>
        </b>{' '}
        {pause.out ? (
          <Sentence text={words.out} parts={{ group: <bdi>{group_name}</bdi> }} />
        ) : group_name ? (
          <Sentence text={queue.inGroup} parts={{ group: <bdi>{group_name}</bdi> }} />
        ) : pause.reads_on ? (
          words.placeReads
        ) : (
          words.place
        )}
        {!pause.out && ', '}
        {until ? (
          <Sentence text={words.until} parts={{ when: <FullTime at={until} /> }} />
        ) : (
          !pause.out && words.good
        )}
      </p>
      {rule && <p dir="auto">{rule}</p>}
      <p dir="auto">{automated ? decisions.rulePause : facts}</p>
      <p>
        <small>
          {automated ? (
            <Sentence text={words.byRule} parts={{ when }} />
          ) : (
            <Sentence text={words.by} parts={{ name: <bdi>{by ?? queue.nobody}</bdi>, when }} />
          )}
        </small>
      </p>
      <Button kind="quiet">{pause.out ? words.letBack : words.lift}</Button>
    </Form>
  );
}

/** The whole date, where a promise or an end is told. */
export function FullTime({ at }: { at: Date }): ComponentChildren {
  const { full } = useFormats();
  return <time datetime={at.toISOString()}>{full(at)}</time>;
}

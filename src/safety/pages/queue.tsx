import type { ComponentChildren } from 'preact';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager, Row, Tabs } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Pause, QueuedReport } from '../queries.ts';

const views = { waiting: '/reports', settled: '/reports?settled=1', paused: '/suspensions' } as const;
type View = keyof typeof views;

function Frame({ here, children }: { here: View; children: ComponentChildren }) {
  const words = useWords(messages).queue;
  return (
    <Layout title={words.title} here="you" sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <Tabs
        label={words.views}
        tabs={(Object.keys(views) as View[]).map((view) => ({
          href: views[view],
          text: words[view],
          here: view === here,
        }))}
      />
      <h2 class="vh">{words[here]}</h2>
      {children}
    </Layout>
  );
}

interface QueueProps {
  reports: readonly QueuedReport[];
  settled: boolean;
  next: string | null;
}

/** What was reported: who it is about and why, not the words. */
export function QueuePage({ reports, settled, next }: QueueProps) {
  const words = useWords(messages).queue;
  return (
    <Frame here={settled ? 'settled' : 'waiting'}>
      {reports.length === 0 ? (
        <Empty>{settled ? words.noneSettled : words.none}</Empty>
      ) : (
        <List>
          {reports.map((report) => (
            <QueueRow key={report.id} report={report} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Frame>
  );
}

function QueueRow({ report: { id, reason, made_at, outcome, ...report } }: { report: QueuedReport }) {
  const { review, report: reportWords } = useWords(messages);
  const reasons: Record<string, string> = reportWords.reasons;
  return (
    <Row
      href={`/reports/${id}`}
      title={reasons[reason] ?? reportWords.reasons.other}
      meta={
        <>
          <AboutLine report={report} /> · <Time at={made_at} />
        </>
      }
      state={
        outcome && (
          <Badge kind={outcome === 'acted' ? 'clay' : 'quiet'}>
            {review.outcomes[outcome === 'acted' ? 'acted' : 'nothing']}
          </Badge>
        )
      }
    />
  );
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
    <Frame here="paused">
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
    </Frame>
  );
}

function PauseLine({
  pause: { id, person, person_id, group_name, until, reason, made_at, by },
}: {
  pause: Pause;
}) {
  const { pauses: words, queue } = useWords(messages);
  const { full } = useFormats();
  return (
    <Form action={`/suspensions/${id}/end`} once={false}>
      <p>
        <b dir="auto">
          <a href={`/people/${person_id}`}>{person ?? queue.nobody}</a>
        </b>{' '}
        {group_name ? (
          <Sentence text={queue.inGroup} parts={{ group: <bdi>{group_name}</bdi> }} />
        ) : (
          words.place
        )}
        ,{' '}
        {until ? (
          <Sentence
            text={words.until}
            parts={{ when: <time datetime={until.toISOString()}>{full(until)}</time> }}
          />
        ) : (
          words.good
        )}
      </p>
      <p dir="auto">{reason}</p>
      <p>
        <small>
          <Sentence
            text={words.by}
            parts={{ name: <bdi>{by ?? queue.nobody}</bdi>, when: <Time at={made_at} /> }}
          />
        </small>
      </p>
      <Button kind="quiet">{words.lift}</Button>
    </Form>
  );
}

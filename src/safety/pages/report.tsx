import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Choice, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { reasons } from '../policy.ts';
import type { MyReport, Subject } from '../queries.ts';

/** Two taps: what is wrong, and send. */
export function ReportPage({ subject, sent }: { subject: Subject; sent: Sent<unknown> }) {
  const words = useWords(messages).report;
  const { typed, errors } = sent;
  return (
    <Layout title={words.title} narrow sensitive>
      <Title lead={<SubjectLine subject={subject} />}>{words.title}</Title>
      <p>
        <Sentence text={words.now} parts={{ help: <a href="/help-now">{words.helpLink}</a> }} />
      </p>
      <Form action="/reports" once={sent.once}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name={subject.subject} value={subject.id} />
        <Choice
          name="reason"
          label={words.reason}
          value={typed.reason}
          error={errors.reason}
          required
          options={reasons.map((value) => ({
            value,
            label: words.reasons[value],
            hint: words.reasonHints[value],
          }))}
        />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={typed.words}
          error={errors.words}
          rows={3}
          maxlength={2000}
          required={false}
          audience={words.audience}
        />
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
        <h2>{words.next}</h2>
        <p>{words.nextSteps}</p>
      </Form>
    </Layout>
  );
}

function SubjectLine({ subject: { subject, name } }: { subject: Subject }) {
  const words = useWords(messages).report;
  if (name === null) return <>{words.postNoName}</>;
  return <Sentence text={words[subject]} parts={{ name: <bdi>{name}</bdi> }} />;
}

/** What one reported, and what came of it: nothing about anybody else. */
export function MyReportsPage({ reports, next }: { reports: readonly MyReport[]; next: string | null }) {
  const { mine: words, report } = useWords(messages);
  const reasonWords: Record<string, string> = report.reasons;
  const outcomes: Record<string, string> = words.outcomes;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {reports.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {reports.map(({ id, subject, reason, made_at, settled_at, outcome, readers, ...rest }) => (
            <article key={id}>
              <h2>{words.subjects[subject]}</h2>
              <p>
                <Badge kind={settled_at ? 'moss' : 'honey'}>
                  {settled_at ? words.settled : words.waiting}
                </Badge>{' '}
                <Sentence text={words.when} parts={{ when: <Time at={made_at} /> }} />
              </p>
              <p>{reasonWords[reason]}</p>
              {rest.words && (
                <blockquote>
                  <p dir="auto">{rest.words}</p>
                </blockquote>
              )}
              <p>
                {settled_at ? outcomes[outcome ?? ''] : readers === 0 ? words.nobody : words.readers(readers)}
              </p>
            </article>
          ))}
        </List>
      )}
      <Pager next={next} />
    </Layout>
  );
}

import { Awake } from '../../duty/parts.tsx';
import type { AwakeNow } from '../../duty/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { reasons } from '../policy.ts';
import type { OwnAppeal, OwnReport, Prospect, Subject } from '../queries.ts';
import { FullTime } from './queue.tsx';

interface ReportProps {
  subject: Subject;
  prospect: Prospect;
  awake: AwakeNow | undefined;
  /** Without an account: followed at an address of its own. */
  visitor: boolean;
  sent: Sent<unknown>;
}

/** Two taps: “Report”, and what is wrong. Own words go with it, if there are any. */
export function ReportPage({ subject, prospect, awake, visitor, sent }: ReportProps) {
  const words = useWords(messages).report;
  const { typed, errors } = sent;
  const place = subject.subject === 'place';
  return (
    <Layout title={words.title} narrow sensitive>
      <Title lead={<SubjectLine subject={subject} />}>{words.title}</Title>
      {place && <p>{words.placeHint}</p>}
      <p>
        <Sentence text={words.now} parts={{ help: <a href="/help-now">{words.helpLink}</a> }} />
      </p>
      <Form action="/reports" once={sent.once}>
        <ErrorSummary errors={errors} />
        {!place && <input type="hidden" name={subject.subject} value={subject.id} />}
        {place && <Words sent={sent} visitor={visitor} required />}
        <fieldset class="f" id="reason">
          <legend>{words.reason}</legend>
          <p class="hint">{place ? words.reasonHintPlace : words.reasonHint}</p>
          {errors.reason && <p class="err">{errors.reason}</p>}
          <div class="choices">
            {reasons.map((value) => (
              <Button key={value} kind="quiet" name="reason" value={value}>
                {words.reasons[value]}
              </Button>
            ))}
          </div>
        </fieldset>
        {!place && <Words sent={sent} visitor={visitor} />}
        {visitor && (
          <TextArea
            name="contact"
            label={words.contact}
            hint={words.contactHint}
            value={typed.contact}
            error={errors.contact}
            rows={1}
            maxlength={240}
            required={false}
          />
        )}
      </Form>
      <h2>{words.next}</h2>
      <p>{words.readers(prospect.readers)}</p>
      <p>{words.promise(prospect.minutes, prospect.danger_minutes)}</p>
      <Awake now={awake} />
      <p>{visitor ? words.noticeLead : words.nextSteps}</p>
    </Layout>
  );
}

function Words({
  sent,
  visitor,
  required = false,
}: {
  sent: Sent<unknown>;
  visitor: boolean;
  required?: boolean;
}) {
  const words = useWords(messages).report;
  return (
    <TextArea
      name="words"
      label={words.words}
      hint={required ? words.wordsPlace : words.wordsHint}
      value={sent.typed.words}
      error={sent.errors.words}
      rows={3}
      maxlength={2000}
      required={required}
      audience={visitor ? words.noticeAudience : words.audience}
    />
  );
}

function SubjectLine({ subject: { subject, name } }: { subject: Subject }) {
  const words = useWords(messages).report;
  if (subject === 'place') return <>{words.place}</>;
  if (name === null) return <>{words.postNoName}</>;
  return <Sentence text={words[subject]} parts={{ name: <bdi>{name}</bdi> }} />;
}

/** What one reported: nothing about anybody else. */
export function MyReportsPage({ reports, next }: { reports: readonly OwnReport[]; next: string | null }) {
  const { mine: words } = useWords(messages);
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {reports.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {reports.map((report) => (
            <article key={report.id}>
              <h2>
                <a href={`/reports/mine/${report.id}`}>{words.subjects[report.subject]}</a>
              </h2>
              <Summary report={report} />
            </article>
          ))}
        </List>
      )}
      <Pager next={next} />
    </Layout>
  );
}

interface MyReportProps {
  report: OwnReport;
  awake: AwakeNow | undefined;
  /** Where this page stands: `/reports/mine/…` or `/reports/notices/…`. */
  base: string;
  sent: Sent<unknown>;
}

/** One report of one's own, or one notice: what was promised, what came of it, and what one can do. */
export function MyReportPage({ report, awake, base, sent }: MyReportProps) {
  const { mine: words, report: reportWords } = useWords(messages);
  const notice = base.startsWith('/reports/notices/');
  return (
    <Layout title={notice ? words.notice : words.one} here={notice ? undefined : 'you'} narrow sensitive>
      <Title lead={notice ? words.noticeLead : words.oneLead}>{notice ? words.notice : words.one}</Title>
      <p>{words.subjects[report.subject]}</p>
      <Summary report={report} />
      {report.answer && (
        <>
          <p>{words.answer}</p>
          <blockquote>
            <p dir="auto">{report.answer}</p>
          </blockquote>
        </>
      )}
      {report.reason === 'danger' && !report.settled_at && (
        <p>
          <Sentence text={reportWords.now} parts={{ help: <a href="/help-now">{reportWords.helpLink}</a> }} />
        </p>
      )}
      {!report.settled_at && <Awake now={awake} />}
      {!report.settled_at && <Change base={base} sent={sent} />}
      {report.appeal ? (
        <Again appeal={report.appeal} />
      ) : (
        report.may_ask_again && <AskAgain base={base} sent={sent} />
      )}
      {!notice && (
        <p>
          <a href="/reports/mine">{words.back}</a>
        </p>
      )}
    </Layout>
  );
}

function Summary({
  report: { reason, words: said, made_at, due_at, settled_at, outcome, readers },
}: {
  report: OwnReport;
}) {
  const { mine: words, report } = useWords(messages);
  const reasonWords: Record<string, string> = report.reasons;
  const outcomes: Record<string, string> = words.outcomes;
  const late = !settled_at && due_at.getTime() < Date.now();
  return (
    <>
      <p>
        <Badge kind={settled_at ? 'moss' : late ? 'clay' : 'honey'}>
          {settled_at ? words.settled : late ? words.missed : words.waiting}
        </Badge>{' '}
        <Sentence text={words.when} parts={{ when: <Time at={made_at} /> }} />
      </p>
      <p>{reasonWords[reason]}</p>
      {said && (
        <blockquote>
          <p dir="auto">{said}</p>
        </blockquote>
      )}
      {settled_at ? (
        <p>{outcomes[outcome ?? '']}</p>
      ) : (
        <>
          <p>{readers === 0 ? words.nobody : words.readers(readers)}</p>
          {readers > 0 && (
            <p>
              <Sentence text={late ? words.late : words.due} parts={{ when: <FullTime at={due_at} /> }} />
            </p>
          )}
        </>
      )}
    </>
  );
}

function Change({ base, sent: { typed, errors, once } }: { base: string; sent: Sent<unknown> }) {
  const { mine: words, report } = useWords(messages);
  return (
    <>
      <Form action={`${base}/words`} once={once}>
        <TextArea
          name="words"
          label={words.add}
          hint={words.addHint}
          value={typed.words}
          error={errors.words}
          rows={3}
          maxlength={1000}
          required
          audience={report.audience}
        />
        <Buttons>
          <Button kind="quiet">{words.addButton}</Button>
        </Buttons>
      </Form>
      <Form action={`${base}/withdrawal`} once={false}>
        <Buttons>
          <Button kind="quiet">{words.takeBack}</Button>
        </Buttons>
      </Form>
    </>
  );
}

function AskAgain({ base, sent: { typed, errors, once } }: { base: string; sent: Sent<unknown> }) {
  const { mine: words, report } = useWords(messages);
  return (
    <Form action={`${base}/appeals`} once={once}>
      <h2>{words.again}</h2>
      <p>{words.againLead}</p>
      <TextArea
        name="words"
        label={words.againWords}
        value={typed.words}
        error={errors.words}
        rows={3}
        maxlength={2000}
        required
        audience={report.audience}
      />
      <Buttons>
        <Button kind="quiet">{words.againButton}</Button>
      </Buttons>
    </Form>
  );
}

function Again({ appeal: { due_at, settled_at, outcome, answer, readers } }: { appeal: OwnAppeal }) {
  const words = useWords(messages).mine;
  const due = new Date(due_at);
  const late = !settled_at && due.getTime() < Date.now();
  return (
    <section class="notice">
      <h2>{words.asked}</h2>
      {outcome ? (
        <p>{words.againOutcomes[outcome]}</p>
      ) : (
        <p>
          <Sentence text={late ? words.askedLate : words.askedDue} parts={{ when: <FullTime at={due} /> }} />
        </p>
      )}
      {!settled_at && readers === 0 && <p>{words.askedNobody}</p>}
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

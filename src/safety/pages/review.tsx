import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { renderMarkdown } from '../../platform/text.ts';
import { Button, Buttons, Check, ErrorSummary, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { EarlierReport, Report } from '../queries.ts';
import { AboutLine } from './queue.tsx';

export const pauseLengths = ['14', '30', 'good'] as const;

interface ReviewProps {
  report: Report;
  history: readonly EarlierReport[];
  sent: Sent<unknown>;
}

/** One report: the reported words, why, what was before, and the decision. Never who reported. */
export function ReviewPage({ report, history, sent }: ReviewProps) {
  const { review: words, report: reportWords } = useWords(messages);
  const reasons: Record<string, string> = reportWords.reasons;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title
        lead={
          <>
            <AboutLine report={report} /> · <Time at={report.made_at} />
          </>
        }
      >
        {words.title}
      </Title>
      <h2>{words.reportedWords}</h2>
      {report.reported_words ? (
        <>
          <blockquote>
            <Prose html={renderMarkdown(report.reported_words)} />
          </blockquote>
          <p>
            <small>{words.asReported}</small>
          </p>
        </>
      ) : (
        <p>{words.noWords}</p>
      )}
      <WhereItIs report={report} />
      <h2>{words.reason}</h2>
      <p>{reasons[report.reason]}</p>
      {report.words && (
        <>
          <p>{words.added}</p>
          <blockquote>
            <p dir="auto">{report.words}</p>
          </blockquote>
        </>
      )}
      <p>
        <small>{words.secret}</small>
      </p>
      <History reports={history} />
      {report.settled_at ? <Settled report={report} /> : <Decide report={report} sent={sent} />}
      {report.hidden && <ShowAgain post={report.post_id!} report={report.id} />}
    </Layout>
  );
}

function WhereItIs({ report }: { report: Report }) {
  const words = useWords(messages).review;
  const href =
    report.subject === 'person'
      ? report.about_person_id && `/people/${report.about_person_id}`
      : report.subject === 'group'
        ? report.group_address && `/groups/${report.group_address}/about`
        : report.topic_id && `/topics/${report.topic_id}`;
  return (
    <p>
      {href && <a href={href}>{words.see}</a>} {report.removed && <Badge>{words.removedAlready}</Badge>}
    </p>
  );
}

function History({ reports }: { reports: readonly EarlierReport[] }) {
  const words = useWords(messages).review;
  return (
    <>
      <h2>{words.history}</h2>
      {reports.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <ul>
          {reports.map(({ id, made_at, settled_at, outcome, same_post }) => (
            <li key={id}>
              <Time at={made_at} />, {same_post ? words.samePost : words.samePerson}:{' '}
              {settled_at ? words.outcomes[outcome === 'acted' ? 'acted' : 'nothing'] : words.stillWaiting}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Settled({ report }: { report: Report }) {
  const { review: words, queue } = useWords(messages);
  return (
    <p class="notice">
      <Sentence
        text={words.settledBy}
        parts={{
          name: <bdi>{report.settled_by ?? queue.nobody}</bdi>,
          when: <Time at={report.settled_at!} />,
        }}
      />
      . {words.outcomes[report.outcome === 'acted' ? 'acted' : 'nothing']}.
    </p>
  );
}

function Decide({ report, sent: { typed, errors, once } }: { report: Report; sent: Sent<unknown> }) {
  const words = useWords(messages).review;
  const canHide = report.subject === 'post' && !report.removed && !report.hidden;
  const canPause = report.may_pause_in_group || report.may_pause_in_place;
  return (
    <Form action={`/reports/${report.id}/decision`} once={once}>
      <h2>{words.decide}</h2>
      <p class="hint">{words.decideHint}</p>
      <ErrorSummary errors={errors} />
      {canHide && (
        <Check
          name="hide"
          label={words.hide}
          hint={words.hideHint}
          error={errors.hide}
          checked={Boolean(typed.hide)}
        />
      )}
      {canPause && (
        <Select
          name="pause"
          label={words.pause}
          hint={`${report.may_pause_in_group ? words.pauseHint : ''} ${report.may_pause_in_place ? words.pausePlaceHint : ''}`.trim()}
          value={typed.pause}
          error={errors.pause}
          options={[
            { value: 'none', label: words.noPause },
            ...(report.may_pause_in_group
              ? pauseLengths.map((length) => ({
                  value: `group ${length}`,
                  label: words.pauseGroup[length],
                }))
              : []),
            ...(report.may_pause_in_place
              ? pauseLengths.map((length) => ({
                  value: `place ${length}`,
                  label: words.pausePlace[length],
                }))
              : []),
          ]}
        />
      )}
      <TextArea
        name="why"
        label={words.why}
        hint={words.whyHint}
        value={typed.why}
        error={errors.why}
        rows={3}
        maxlength={1000}
        required={false}
        audience={words.whyAudience}
      />
      <Buttons>
        {(canHide || canPause) && (
          <Button kind="care" name="decision" value="act">
            {words.settle}
          </Button>
        )}
        <Button kind="quiet" name="decision" value="nothing">
          {words.nothing}
        </Button>
      </Buttons>
    </Form>
  );
}

function ShowAgain({ post, report }: { post: string; report: string }) {
  const words = useWords(messages).review;
  return (
    <Form action={`/posts/${post}/showing`} once={false}>
      <input type="hidden" name="report" value={report} />
      <p>{words.hiddenNow}</p>
      <Button kind="quiet">{words.showAgain}</Button>
    </Form>
  );
}

interface HidingProps {
  post: { id: string; topic_id: string; hidden: boolean };
  sent: Sent<unknown>;
}

/** For a reviewer who found a post without a report: hide it, or show it again. */
export function HidingPage({ post, sent: { typed, errors, once } }: HidingProps) {
  const words = useWords(messages).review;
  return (
    <Layout title={words.hideTitle} narrow>
      <Title lead={post.hidden ? words.hiddenNow : words.hideLead}>{words.hideTitle}</Title>
      {post.hidden ? (
        <Form action={`/posts/${post.id}/showing`} once={false}>
          <Button kind="quiet">{words.showAgain}</Button>
        </Form>
      ) : (
        <Form action={`/posts/${post.id}/hiding`} once={once}>
          <ErrorSummary errors={errors} />
          <TextArea
            name="why"
            label={words.why}
            hint={words.whyHint}
            value={typed.why}
            error={errors.why}
            rows={3}
            maxlength={1000}
            required
            audience={words.whyAudience}
          />
          <Buttons>
            <Button kind="care">{words.hide}</Button>
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}

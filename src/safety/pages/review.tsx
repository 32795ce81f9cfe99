import { BreakSuggestion, ReviewTabs } from '../../duty/parts.tsx';
import type { BreakReason } from '../../duty/queries.ts';
import { FilesOfReport } from '../../files/parts.tsx';
import type { ReportedFile } from '../../files/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { renderMarkdown } from '../../platform/text.ts';
import { Button, Buttons, Choice, ErrorSummary, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge } from '../../ui/list.tsx';
import { messages as uiMessages } from '../../ui/messages.ts';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { nextStep } from '../compute/ladder.ts';
import { messages } from '../messages.ts';
import { ReasonFields } from '../parts.tsx';
import type {
  ChosenMessage,
  EarlierDecision,
  EarlierReport,
  MadeDecision,
  Report,
  ReportRead,
  Said,
} from '../queries.ts';
import { AboutLine, FullTime, Missed } from './queue.tsx';

interface ReviewProps {
  report: Report;
  /** Only for whoever is on it, or settled it. */
  read: ReportRead | undefined;
  /** What was chosen in a conversation beside the message that it is about, with that. */
  chosen: readonly ChosenMessage[];
  /** What it answered, when that was asked for; null: there is nothing. */
  context?: { words: string; opening: boolean } | null;
  /** Pictures and documents of the reported post. */
  files: readonly ReportedFile[];
  history: readonly EarlierReport[];
  earlier: readonly EarlierDecision[];
  made: readonly MadeDecision[];
  suggested: BreakReason | null | undefined;
  /** False for who only organises. */
  reviews: boolean;
  sent: Sent<unknown>;
}

/** One report. The words are read by whoever takes it, who then decides. Never who reported. */
export function ReviewPage(props: ReviewProps) {
  const { report, read, history, earlier, made, reviews, sent } = props;
  const { review: words } = useWords(messages);
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title
        lead={
          <>
            <AboutLine report={report} /> · <Time at={report.made_at} />{' '}
            {report.waiting && <Missed due={report.due_at} />}
          </>
        }
      >
        {words.title}
      </Title>
      <ReviewTabs here="reports" reviews={reviews} />
      <BreakSuggestion suggested={props.suggested} />
      <Reason report={report} said={read?.said ?? []} />
      {report.waiting && <Claim report={report} />}
      {read && <Reported {...props} read={read} />}
      {report.settled_at && <Settled report={report} made={made} />}
      {read && report.waiting && (
        <>
          <Earlier report={report} decisions={earlier} />
          <History reports={history} />
          <Decide report={report} earlier={earlier} sent={sent} />
        </>
      )}
    </Layout>
  );
}

function Reason({ report, said }: { report: Report; said: readonly Said[] }) {
  const { review: words, report: reportWords } = useWords(messages);
  const reasons: Record<string, string> = reportWords.reasons;
  const all = [...new Set(said.length > 0 ? said.map(({ reason }) => reason) : [report.reason])];
  const rule =
    report.hidden === 'rule' && report.waiting
      ? ({ danger: words.ruleHarm, alike: words.ruleAlike }[report.reason] ?? words.rule)
      : undefined;
  return (
    <>
      <h2>{words.reason}</h2>
      <ul>
        {all.map((reason) => (
          <li key={reason}>{reasons[reason]}</li>
        ))}
      </ul>
      {said.some((each) => each.words || each.contact) && <p>{words.added}</p>}
      {said
        .filter((each) => each.words || each.contact)
        .map((each) => (
          <blockquote key={each.words}>
            {each.words && <p dir="auto">{each.words}</p>}
            {each.contact && (
              <p>
                {words.contact} <bdi>{each.contact}</bdi>
              </p>
            )}
          </blockquote>
        ))}
      <p>
        <small>{words.secret}</small>
      </p>
      {rule && <p class="notice">{rule}</p>}
      {report.reason === 'flags' && report.subject === 'person' && report.waiting && (
        <p class="notice">{words.rulePerson}</p>
      )}
    </>
  );
}

function Claim({ report: { id, mine, claimed_by, claimed_until } }: { report: Report }) {
  const words = useWords(messages).review;
  const when = claimed_until && <FullTime at={claimed_until} />;
  if (mine)
    return (
      <Form action={`/reports/${id}/release`} once={false}>
        <p>
          <Sentence text={words.yours} parts={{ when }} />
        </p>
        <Button kind="quiet">{words.release}</Button>
      </Form>
    );
  if (claimed_by)
    return (
      <p class="notice">
        <Sentence text={words.claimed} parts={{ name: <bdi>{claimed_by}</bdi>, when }} />
      </p>
    );
  return (
    <Form action={`/reports/${id}/claim`} once={false}>
      <p class="hint">{words.claimHint}</p>
      <Button>{words.claim}</Button>
    </Form>
  );
}

/** What was chosen in a conversation, in its order, and nothing around it. */
function Chosen({ chosen }: { chosen: readonly ChosenMessage[] }) {
  const words = useWords(messages).review;
  return (
    <>
      <p class="hint">{words.chosen}</p>
      {chosen.map(({ words: text, by_reporter }, place) => (
        <div key={place}>
          <p class="meta">{by_reporter ? words.byReporter : words.byOther}</p>
          <Quoted text={text} />
        </div>
      ))}
    </>
  );
}

function Reported({ report, read, context, files, chosen }: ReviewProps & { read: ReportRead }) {
  const words = useWords(messages).review;
  return (
    <>
      <h2>{words.reportedWords}</h2>
      {chosen.length > 1 ? <Chosen chosen={chosen} /> : <Quoted text={read.reported_words} />}
      <FilesOfReport at={`/reports/${report.id}`} files={files} />
      <WhereItIs report={report} />
      {report.post_id && report.mine && context === undefined && (
        <p>
          <a class="b q" href={`/reports/${report.id}/context`}>
            {words.context}
          </a>{' '}
          <small>{words.contextHint}</small>
        </p>
      )}
      {context !== undefined && (
        <>
          <h2>{context?.opening === false ? words.contextReply : words.contextOpening}</h2>
          {context?.words ? (
            <blockquote>
              <Prose html={renderMarkdown(context.words)} />
            </blockquote>
          ) : (
            <p>{words.contextGone}</p>
          )}
        </>
      )}
    </>
  );
}

/** Words as they were reported, or that there are none. */
export function Quoted({ text, reported = true }: { text: string | null; reported?: boolean }) {
  const words = useWords(messages).review;
  if (!text) return <p>{words.noWords}</p>;
  return (
    <>
      <blockquote>
        <Prose html={renderMarkdown(text)} />
      </blockquote>
      {reported && (
        <p>
          <small>{words.asReported}</small>
        </p>
      )}
    </>
  );
}

function WhereItIs({ report }: { report: Report }) {
  const words = useWords(messages).review;
  const href =
    report.subject === 'person'
      ? report.about_person_id && `/people/${report.about_person_id}`
      : report.subject === 'group'
        ? report.group_address && `/groups/${report.group_address}/about`
        : report.message_id
          ? `/messages/${report.message_id}`
          : report.topic_id && `/topics/${report.topic_id}`;
  return (
    <p>
      {href && <a href={href}>{words.see}</a>}{' '}
      {report.mask_id && <a href={`/masks/${report.mask_id}`}>{words.mask}</a>}{' '}
      {(report.taken_away || report.hidden) && <Badge>{words.removedAlready}</Badge>}
    </p>
  );
}

function Earlier({ report, decisions }: { report: Report; decisions: readonly EarlierDecision[] }) {
  const { review: words, kinds } = useWords(messages);
  const { comma } = useWords(uiMessages);
  if (!report.about_person_id) return null;
  return (
    <>
      <h2>{words.decisions}</h2>
      {decisions.length === 0 ? (
        <p>{words.noDecisions}</p>
      ) : (
        <ul>
          {decisions.map(({ id, kind, made_at, automated }) => (
            <li key={id}>
              {kinds[kind]}
              {comma}
              <Time at={made_at} />
              {automated && comma + words.by}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function History({ reports }: { reports: readonly EarlierReport[] }) {
  const words = useWords(messages).review;
  const { comma } = useWords(uiMessages);
  const outcomes: Record<string, string> = words.outcomes;
  return (
    <>
      <h2>{words.history}</h2>
      {reports.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <ul>
          {reports.map(({ id, made_at, settled_at, outcome, same_post }) => (
            <li key={id}>
              <Time at={made_at} />
              {comma}
              {same_post ? words.samePost : words.samePerson}:{' '}
              {settled_at ? outcomes[outcome ?? ''] : words.stillWaiting}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Settled({ report, made }: { report: Report; made: readonly MadeDecision[] }) {
  const { review: words, queue, kinds } = useWords(messages);
  const outcomes: Record<string, string> = words.outcomes;
  return (
    <>
      <p class="notice">
        <Sentence
          text={words.settledBy}
          parts={{
            name: <bdi>{report.settled_by ?? queue.nobody}</bdi>,
            when: <Time at={report.settled_at!} />,
          }}
        />
        . {outcomes[report.outcome ?? '']}.
      </p>
      {made.length > 0 && <h2>{words.made}</h2>}
      {made.map(({ id, kind, rule, facts, ended_at, answered_at }) => (
        <section key={id}>
          <p>
            <b>{kinds[kind]}</b> {ended_at && <Badge>{words.ended}</Badge>}
            {kind === 'edit' && answered_at && <Badge kind="moss">{words.answered}</Badge>}
          </p>
          {rule && <p dir="auto">{rule}</p>}
          {facts && <p dir="auto">{facts}</p>}
          {!ended_at && kind !== 'none' && kind !== 'other' && (
            <Form action={`/decisions/${id}/undoing`} once={false}>
              <input type="hidden" name="report" value={report.id} />
              <Button kind="quiet">{words.takeBack}</Button>
            </Form>
          )}
        </section>
      ))}
    </>
  );
}

function Decide({
  report,
  earlier,
  sent,
}: {
  report: Report;
  earlier: readonly EarlierDecision[];
  sent: Sent<unknown>;
}) {
  const words = useWords(messages).review;
  const { errors, once } = sent;
  return (
    <Form action={`/reports/${report.id}/decision`} once={once}>
      <h2>{words.decide}</h2>
      <p class="hint">{words.decideHint}</p>
      <ErrorSummary errors={errors} />
      <ChooseForWords report={report} sent={sent} />
      <ChooseForPerson report={report} sent={sent} hint={words.suggestion[nextStep(earlier)]} />
      <ReasonFields sent={sent} />
      <TextArea
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        value={sent.typed.answer}
        error={errors.answer}
        rows={2}
        maxlength={1000}
        required={false}
        audience={words.answerAudience}
      />
      <Buttons>
        <Button kind="care" name="decision" value="act">
          {words.settle}
        </Button>
        <Button kind="quiet" name="decision" value="nothing" formnovalidate>
          {isHeldOffer(report) ? words.bringOffer : words.nothing}
        </Button>
      </Buttons>
    </Form>
  );
}

interface Choosing {
  report: Pick<
    Report,
    'subject' | 'taken_away' | 'hidden' | 'may_pause_in_group' | 'may_exclude' | 'may_pause_in_place'
  >;
  sent: Sent<unknown>;
  hint?: string;
}

/** To do nothing about it means that somebody on a bad day reads it: that is said, and not what is chosen at first. */
const isHeldOffer = ({ subject, hidden }: Choosing['report']) => subject === 'offer' && hidden === 'rule';

const forPosts = ['edit', 'hide', 'remove'] as const;

export function ChooseForWords({ report, sent: { typed, errors } }: Choosing) {
  const { subject, taken_away, hidden } = report;
  const words = useWords(messages).review;
  const single = ['post', 'message', 'request', 'offer'].includes(subject);
  if (single && taken_away) return null;
  if (subject === 'person') return null;
  const none = hidden === 'rule' ? 'show' : 'leave';
  const options = single
    ? [
        {
          value: 'none',
          label: isHeldOffer(report) ? words.bringOffer : words.posts[none],
        },
        ...(subject === 'request'
          ? [{ value: 'hide', label: words.closeRequest, hint: words.closeRequestHint }]
          : subject === 'offer'
            ? [{ value: 'hide', label: words.takeOffer, hint: words.takeOfferHint }]
            : forPosts.map((value) => ({ value, label: words.posts[value], hint: words.postHints[value] }))),
      ]
    : [
        { value: 'none', label: words.nothing },
        { value: 'other', label: words.other, hint: words.otherHint },
      ];
  return (
    <Choice
      name="post"
      label={words.post}
      value={typed.post ?? (isHeldOffer(report) ? 'hide' : 'none')}
      error={errors.post}
      options={options}
    />
  );
}

/** What can be decided for a person; the values name kind, place and length. */
export const forPersons = [
  'none',
  'kind word',
  'pause group 14',
  'pause group 30',
  'pause group good',
  'exclude',
  'pause place 14',
  'pause place 30',
  'pause place good',
  'suspend place 14',
  'suspend place 30',
  'suspend place good',
] as const;

export function ChooseForPerson({ report, sent: { typed, errors }, hint }: Choosing) {
  const words = useWords(messages).review;
  if (report.subject === 'group' || report.subject === 'place') return null;
  const possible = forPersons.filter((value) =>
    value === 'exclude'
      ? report.may_exclude
      : value.includes(' group ')
        ? report.may_pause_in_group
        : value.includes(' place ')
          ? report.may_pause_in_place
          : true,
  );
  const hints = [hint, possible.length > 2 && words.personHint, report.may_exclude && words.excludeHint];
  return (
    <Select
      name="person"
      label={words.person}
      hint={hints.filter(Boolean).join(' ')}
      value={typed.person ?? 'none'}
      error={errors.person}
      options={possible.map((value) => ({ value, label: words.persons[value] }))}
    />
  );
}

interface HidingProps {
  post: { id: string; topic_id: string; hidden: boolean };
  sent: Sent<unknown>;
}

/** For a reviewer who found a post without a report: hide it, or show it again. */
export function HidingPage({ post, sent }: HidingProps) {
  const words = useWords(messages).review;
  return (
    <Layout title={words.hideTitle} narrow>
      <Title lead={post.hidden ? words.hiddenNow : words.hideLead}>{words.hideTitle}</Title>
      {post.hidden ? (
        <Form action={`/posts/${post.id}/showing`} once={false}>
          <Button kind="quiet">{words.showAgain}</Button>
        </Form>
      ) : (
        <Form action={`/posts/${post.id}/hiding`} once={sent.once}>
          <ErrorSummary errors={sent.errors} />
          <ReasonFields sent={sent} />
          <Buttons>
            <Button kind="care">{words.hide}</Button>
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}

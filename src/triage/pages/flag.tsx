import { useContext } from 'preact/hooks';
import { ReviewTabs } from '../../duty/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import {
  Button,
  ButtonLink,
  Buttons,
  Choice,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { markedPieces } from '../compute/excerpts.ts';
import { messages } from '../messages.ts';
import { claimedBy, outcomes, services } from '../policy.ts';
import type { Flag, Opened } from '../queries.ts';
import { AboutFlag, ReadBy } from './queue.tsx';

interface FlagPageProps {
  flag: Flag;
  /** Only for whoever has taken it; once it is settled, for who may still look. */
  opened: Opened | undefined;
  /** What was sent last: a decision, or who outside was told. */
  sent: Sent<unknown>;
}

interface OpenedFlag {
  flag: Flag;
  opened: Opened;
}

/** One flag: the words with what was found in them, what the author said, and what the reader decides. */
export function FlagPage({ flag, opened, sent }: FlagPageProps) {
  const { flag: words, levels, queue } = useWords(messages);
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <ReviewTabs here="flags" />
      <Title
        lead={
          <>
            <AboutFlag flag={flag} /> · <Time at={flag.made_at} />
          </>
        }
      >
        {levels[flag.level]}
      </Title>
      {!flag.settled_at && (
        <p>
          <ReadBy flag={flag} />
        </p>
      )}
      {flag.found_by === 'refused' ? (
        <Refused flag={flag} opened={opened} />
      ) : (
        opened && <Words opened={opened} />
      )}
      <Since flag={flag} />
      {opened && flag.found_by !== 'refused' && <Why flag={flag} opened={opened} />}
      {flag.settled_at ? <Settled flag={flag} /> : <Reading flag={flag} opened={opened} sent={sent} />}
      {opened ? <Outside flag={flag} opened={opened} sent={sent} /> : <Lapsed sent={sent} />}
      <Buttons>
        <ButtonLink href="/flags" kind="quiet">
          {queue.title}
        </ButtonLink>
      </Buttons>
    </Layout>
  );
}

function Words({ opened: { flagged_words, hits } }: { opened: Opened }) {
  const words = useWords(messages).flag;
  return (
    <>
      <h2>{words.words}</h2>
      <blockquote class="asis" dir="auto">
        {markedPieces(flagged_words, hits).map(({ text, marked }, place) =>
          marked ? <mark key={place}>{text}</mark> : text,
        )}
      </blockquote>
      <p>
        <small>{words.asFlagged}</small>
      </p>
    </>
  );
}

/** What was sent without the claim was not done; the words of it come back. */
function Lapsed({ sent: { typed, errors } }: Pick<FlagPageProps, 'sent'>) {
  const [why] = Object.values(errors);
  if (!why) return null;
  return (
    <section class="notice">
      <p>{why}</p>
      {typed.said && (
        <blockquote>
          <p dir="auto">{typed.said}</p>
        </blockquote>
      )}
    </section>
  );
}

/** Nothing was kept of the words; whoever takes it can let the person know that they are not alone. */
function Refused({ flag, opened }: Pick<FlagPageProps, 'flag' | 'opened'>) {
  const words = useWords(messages).flag;
  return (
    <>
      <p>{words.found.refused}</p>
      {flag.offered_at ? (
        <p class="notice">
          <Sentence text={words.offeredWhen} parts={{ when: <Time at={flag.offered_at} /> }} />
        </p>
      ) : (
        opened &&
        !flag.settled_at && (
          <Form action={`/flags/${flag.id}/offer`} once={false}>
            <p>{words.offerHint}</p>
            <Button kind="quiet">{words.offer}</Button>
          </Form>
        )
      )}
    </>
  );
}

/** What happened to the words since, and what the author said. */
function Since({ flag }: { flag: Flag }) {
  const words = useWords(messages).flag;
  return (
    <>
      {flag.edited_to && <p>{words.edited[flag.edited_to]}</p>}
      {flag.seen && flag.removed && <p>{words.gone}</p>}
      {flag.answer && flag.answered_at && (
        <p class="notice">
          <Sentence text={words.answered[flag.answer]} parts={{ when: <Time at={flag.answered_at} /> }} />
        </p>
      )}
      {flag.seen && !flag.removed && (
        <p>
          <a href={flag.post_id ? `/posts/${flag.post_id}` : `/messages/${flag.message_id}`}>
            {flag.member ? words.reply : words.see}
          </a>
        </p>
      )}
      {!flag.member && <p>{words.outside}</p>}
    </>
  );
}

function Why({ flag, opened: { flagged_words, hits } }: OpenedFlag) {
  const words = useWords(messages).flag;
  const { rules } = words;
  return (
    <>
      <h2>{words.why}</h2>
      <p>{words.found[flag.found_by]}</p>
      {hits.length > 0 && (
        <ul>
          {hits.slice(0, 20).map(({ start, end, rule }) => (
            <li key={`${start} ${rule}`}>
              <q dir="auto">
                <mark>{flagged_words.slice(start, end)}</mark>
              </q>{' '}
              <small>{rules[rule as keyof typeof rules] ?? rule}</small>
            </li>
          ))}
        </ul>
      )}
      <p>
        <small>{words.program}</small>
      </p>
    </>
  );
}

function Settled({ flag }: { flag: Flag }) {
  const { flag: words, queue } = useWords(messages);
  const { day } = useFormats();
  return (
    <div class="notice">
      <p>
        <Sentence
          text={words.settledBy}
          parts={{
            name: <bdi>{flag.settler ?? queue.nobody}</bdi>,
            when: <Time at={flag.settled_at!} />,
            outcome: flag.outcome && words.outcomes[flag.outcome],
          }}
        />
      </p>
      {flag.alone && <p>{words.aloneThen}</p>}
      <p>
        <Sentence text={words.forgotten} parts={{ when: day(flag.expires_at) }} />
      </p>
    </div>
  );
}

/** Taking it, and deciding: one person at a time, and for a crisis a second one. */
function Reading({ flag, opened, sent }: FlagPageProps) {
  const { flag: words, queue } = useWords(messages);
  const { full } = useFormats();
  const { viewer } = useContext(Frame);
  const holder = claimedBy(flag);
  return (
    <>
      <h2>{words.decide}</h2>
      {flag.outcome && (
        <p class="notice">
          <Sentence
            text={words.secondReader}
            parts={{
              name: <bdi>{flag.first_reader ?? queue.nobody}</bdi>,
              outcome: words.outcomes[flag.outcome],
              when: <Time at={flag.read_at ?? flag.made_at} />,
            }}
          />{' '}
          {flag.disputed ? words.disputed : words.differ}
        </p>
      )}
      {flag.passed_at && !flag.outcome && (
        <p class="notice">
          <Sentence text={words.passedBy} parts={{ when: <Time at={flag.passed_at} /> }} />
        </p>
      )}
      {holder === viewer?.id && opened ? (
        <Deciding flag={flag} alone={opened.other_readers === 0} sent={sent} />
      ) : holder ? (
        <p class="notice">
          <Sentence
            text={words.takenBy}
            parts={{
              name: <bdi>{flag.claimer ?? queue.nobody}</bdi>,
              when: <time datetime={flag.claimed_until!.toISOString()}>{full(flag.claimed_until!)}</time>,
            }}
          />
        </p>
      ) : !flag.may_take ? (
        <p>{words.cannotTake}</p>
      ) : (
        <Form action={`/flags/${flag.id}/claim`} once={false}>
          <p>{words.takeFirst}</p>
          <Button>{flag.outcome ? words.takeSecond : words.take}</Button>
        </Form>
      )}
    </>
  );
}

function Deciding({
  flag,
  alone,
  sent: { typed, errors, once },
}: {
  flag: Flag;
  alone: boolean;
  sent: Sent<unknown>;
}) {
  const words = useWords(messages).flag;
  const { full } = useFormats();
  return (
    <>
      <p>
        <Sentence
          text={words.yours}
          parts={{
            when: <time datetime={flag.claimed_until!.toISOString()}>{full(flag.claimed_until!)}</time>,
          }}
        />
      </p>
      <p>{words.ways}</p>
      {flag.level === 'crisis' && alone && <p class="notice">{words.aloneNow}</p>}
      <Form action={`/flags/${flag.id}/decision`} once={typed.service ? undefined : once}>
        {errors.outcome && <ErrorSummary errors={errors} />}
        <Choice
          name="outcome"
          label={words.outcome}
          value={typed.outcome ?? flag.outcome ?? undefined}
          error={errors.outcome}
          required
          options={[...outcomes, 'passed to duty' as const].map((value) => ({
            value,
            label: words.outcomes[value],
            hint: words.outcomeHints[value],
          }))}
        />
        <Buttons>
          <Button>{words.done}</Button>
        </Buttons>
      </Form>
      <Form action={`/flags/${flag.id}/claim/end`} once={false}>
        <Button kind="quiet">{words.giveBack}</Button>
      </Form>
    </>
  );
}

/** Whom outside the author agrees to, who was told, and where that is written down. */
function Outside({ flag, opened, sent: { typed, errors, once } }: OpenedFlag & Pick<FlagPageProps, 'sent'>) {
  const { flag: words, queue } = useWords(messages);
  return (
    <>
      <h2>{words.contact}</h2>
      <p>{words.contactChoices[opened.contact]}</p>
      {opened.contact_words && (
        <p>
          {words.trusted} <bdi>{opened.contact_words}</bdi>
        </p>
      )}
      <p>{words.contactRule}</p>
      {opened.contacts.length > 0 && (
        <>
          <h3>{words.contacts}</h3>
          <ul>
            {opened.contacts.map(({ service, by, at, said, consented, grounds }) => (
              <li key={at}>
                <Sentence
                  text={words.contactLine}
                  parts={{
                    service: words.services[service],
                    name: <bdi>{by ?? queue.nobody}</bdi>,
                    when: <Time at={new Date(at)} />,
                  }}
                />{' '}
                <span dir="auto">{said}</span>{' '}
                {consented ? (
                  words.consented
                ) : (
                  <Sentence
                    text={words.notConsented}
                    parts={{ grounds: <span dir="auto">{grounds}</span> }}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {!flag.settled_at && (
        <details class="fold" open={typed.service !== undefined}>
          <summary>{words.write}</summary>
          <Form action={`/flags/${flag.id}/contacts`} once={typed.service ? once : undefined}>
            {typed.service !== undefined && <ErrorSummary errors={errors} />}
            <Select
              name="service"
              label={words.service}
              value={typed.service}
              error={errors.service}
              options={services.map((value) => ({ value, label: words.services[value] }))}
            />
            <TextArea
              name="said"
              label={words.said}
              value={typed.said}
              error={errors.said}
              rows={3}
              maxlength={1000}
              required
              audience={words.saidAudience}
            />
            <Field
              name="grounds"
              label={words.grounds}
              hint={words.groundsHint}
              value={typed.grounds}
              error={errors.grounds}
              maxlength={1000}
              required={false}
            />
            <Button kind="care">{words.write}</Button>
          </Form>
        </details>
      )}
    </>
  );
}

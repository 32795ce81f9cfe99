import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, Check, Field, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, List, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { BreakSuggestion, Moment } from '../parts.tsx';
import type { Debrief, OwnDuty } from '../queries.ts';

interface BreaksProps {
  own: OwnDuty;
  debriefs: readonly Debrief[];
  listening: { may_listen: boolean; listens: boolean; listeners: number };
  sent: Sent<unknown>;
}

/** For everybody who carries something for others: stop for a while, and talk to a peer. */
export function BreaksPage({ own, debriefs, listening, sent }: BreaksProps) {
  const words = useWords(messages).breaks;
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <BreakSuggestion suggested={own.suggested} />
      <h2>{words.heading}</h2>
      {own.on_break ? <Resting until={own.until} /> : <TakeBreak sent={sent} />}
      <TalkingItOver debriefs={debriefs} listening={listening} />
    </Layout>
  );
}

function Resting({ until }: { until: Date | null }) {
  const { breaks: words, awake } = useWords(messages);
  return (
    <Form action="/duty/breaks/end" once={false} class="notice">
      <p>
        {until ? (
          <Sentence text={words.onUntil} parts={{ when: <Moment at={until} as={awake.until} /> }} />
        ) : (
          words.onOpen
        )}
      </p>
      <Button>{words.end}</Button>
    </Form>
  );
}

function TakeBreak({ sent: { typed, errors } }: { sent: Sent<unknown> }) {
  const words = useWords(messages).breaks;
  return (
    <>
      <p>{words.what}</p>
      <Form action="/duty/breaks" once={false}>
        <Buttons>
          <Button name="for" value="15">
            {words.minutes15}
          </Button>
          <Button kind="quiet" name="for" value="60">
            {words.minutes60}
          </Button>
          <Button kind="quiet" name="for" value="open">
            {words.open}
          </Button>
        </Buttons>
      </Form>
      <Form action="/duty/breaks" once={false} class="seek">
        <Field
          name="time"
          type="time"
          label={words.timeLabel}
          value={typed.time}
          error={errors.time}
          short
          required
        />
        <Button kind="quiet" name="for" value="time">
          {words.timeButton}
        </Button>
      </Form>
    </>
  );
}

function TalkingItOver({ debriefs, listening }: Pick<BreaksProps, 'debriefs' | 'listening'>) {
  const words = useWords(messages).debriefs;
  const mine = debriefs.filter((debrief) => debrief.mine);
  const others = debriefs.filter((debrief) => !debrief.mine);
  const asked = mine.some(({ own, ended_at }) => own && ended_at === null);
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <strong>{words.never}</strong>
      </p>
      {others.length > 0 && (
        <section class="notice">
          <h3>{words.others}</h3>
          {others.map(({ id, other, asked_at }) => (
            <Form key={id} action={`/duty/debriefs/${id}/listening`} once={false}>
              <p>
                <Sentence
                  text={words.othersLine}
                  parts={{ name: <b dir="auto">{other}</b>, when: <Time at={asked_at} /> }}
                />
              </p>
              <Button kind="quiet">{words.take}</Button>
            </Form>
          ))}
        </section>
      )}
      {!asked && (
        <Form action="/duty/debriefs" once={false}>
          <p>{listening.listeners > 0 ? words.listeners(listening.listeners) : words.noListeners}</p>
          <Audience>{words.askAudience}</Audience>
          <Button>{words.ask}</Button>
        </Form>
      )}
      {mine.length > 0 && (
        <>
          <h3>{words.yours}</h3>
          <List>
            {mine.map((debrief) => (
              <Row
                key={debrief.id}
                href={`/duty/debriefs/${debrief.id}`}
                title={<Whom debrief={debrief} />}
                meta={<Time at={debrief.asked_at} />}
                state={
                  <Badge kind={debrief.ended_at ? 'quiet' : 'moss'}>
                    {debrief.ended_at ? words.over : words.open}
                  </Badge>
                }
              />
            ))}
          </List>
        </>
      )}
      <Form action="/duty/listening" once={false}>
        {listening.may_listen ? (
          <>
            <Check name="on" label={words.setting} hint={words.settingHint} checked={listening.listens} />
            <Button kind="quiet">{words.save}</Button>
          </>
        ) : (
          <p>{words.settingNotYet}</p>
        )}
      </Form>
    </>
  );
}

export function Whom({ debrief: { other, taken_at } }: { debrief: Debrief }) {
  const words = useWords(messages).debriefs;
  if (taken_at === null) return <>{words.waiting}</>;
  if (other === null) return <>{words.withNobody}</>;
  return <Sentence text={words.with} parts={{ name: <bdi>{other}</bdi> }} />;
}

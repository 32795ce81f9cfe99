import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { cuesFor } from '../../practice/parts.tsx';
import { Button, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { maySpeak } from '../policy.ts';
import type { Debrief, DebriefWords } from '../queries.ts';
import { Whom } from './breaks.tsx';

interface DebriefProps {
  debrief: Debrief;
  said: readonly DebriefWords[];
  sent: Sent<unknown>;
  /** The viewer wants cues; they stand beside the words of who listens. */
  cues: boolean;
}

/** Between two people who help: how they talk they agree here, in their own words. */
export function DebriefPage({ debrief, said, cues, sent: { typed, errors, once } }: DebriefProps) {
  const words = useWords(messages).debriefs;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={debrief.taken_at ? words.lead : words.leadWaiting}>
        <Whom debrief={debrief} />
      </Title>
      <p>
        <strong>{words.never}</strong>
      </p>
      {said.length > 0 ? (
        <List>
          {said.map((each) => (
            <article key={each.id}>
              <p class="meta">
                <b dir="auto">{each.own ? words.you : (debrief.other ?? words.withNobody)}</b> ·{' '}
                <Time at={each.said_at} />
              </p>
              <p dir="auto" class="said">
                {each.words}
              </p>
            </article>
          ))}
        </List>
      ) : (
        maySpeak(debrief) && <p>{words.none}</p>
      )}
      {maySpeak(debrief) && (
        <Form action={`/duty/debriefs/${debrief.id}/words`} once={once}>
          <ErrorSummary errors={errors} />
          <div data-cues={cuesFor(cues && !debrief.own, 'listening')}>
            <TextArea
              name="words"
              label={words.words}
              value={typed.words}
              error={errors.words}
              rows={4}
              maxlength={2000}
              audience={words.audience}
              required
            />
          </div>
          <Button>{words.send}</Button>
        </Form>
      )}
      {debrief.ended_at ? (
        <p class="notice">{words.isOver}</p>
      ) : (
        <Form action={`/duty/debriefs/${debrief.id}/end`} once={false}>
          <p>{debrief.taken_at && words.endHint}</p>
          <Button kind="quiet">{debrief.taken_at ? words.end : words.leave}</Button>
        </Form>
      )}
      <p>
        <a href="/duty/breaks">{words.back}</a>
      </p>
    </Layout>
  );
}

import type { RoomSeen } from '../../chat/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { messages as safetyMessages } from '../../safety/messages.ts';
import { reasons } from '../../safety/policy.ts';
import { WordNotes } from '../../triage/parts.tsx';
import { Button, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { BeginningForm } from '../parts.tsx';
import { longest, MOST_REPORTED } from '../policy.ts';
import type { Choosable } from '../queries.ts';

/** The note for whoever listens next, before anybody has read it. */
export function HandOverPage({ room, sent }: { room: RoomSeen; sent: Sent<unknown> }) {
  const { handover: words, somebody } = useWords(messages);
  const { typed, errors, once } = sent;
  const name = room.other ?? somebody;
  return (
    <Layout title={words.title} here="messages" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <ol>
        {Object.values(words.steps).map((step) => (
          <li key={step}>
            <Sentence text={step} parts={{ name: <bdi>{name}</bdi> }} />
          </li>
        ))}
      </ol>
      <Form action={`/listening/${room.id}/hand-over`} once={once}>
        <ErrorSummary errors={errors} />
        <TextArea
          name="note"
          label={words.note}
          hint={words.hint}
          value={typed.note}
          error={errors.note}
          rows={6}
          maxlength={longest.note}
          audience={words.audience(name)}
          required
        />
        <WordNotes box="note" body={typed.note} shown={Boolean(errors.note)} alone />
        <Button>{words.send(name)}</Button>
      </Form>
    </Layout>
  );
}

/** The two questions once more, when what was written there could not stand. */
export function BeginningPage({ room, sent }: { room: RoomSeen; sent: Sent<unknown> }) {
  const words = useWords(messages).beginning;
  return (
    <Layout title={words.title} here="messages" narrow sensitive>
      <Title>{words.title}</Title>
      <BeginningForm room={room} sent={sent} />
    </Layout>
  );
}

interface ReportProps {
  room: string;
  me: string | null;
  all: readonly Choosable[];
  chosen: readonly string[];
  /** Chosen on other pages of the conversation. */
  elsewhere: readonly string[];
  /** Where this page begins, and the one before it. */
  before: string | undefined;
  earlier: string | undefined;
  sent: Sent<unknown>;
}

/** Whoever reports chooses: what they choose is read, and nothing around it. */
export function ReportMessagesPage({ room, me, all, chosen, elsewhere, before, earlier, sent }: ReportProps) {
  const { report: words, somebody } = useWords(messages);
  const { report: say } = useWords(safetyMessages);
  const { typed, errors, once } = sent;
  return (
    <Layout title={words.title} here="messages" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <p>
        <Sentence text={say.now} parts={{ help: <a href="/help-now">{say.helpLink}</a> }} />
      </p>
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Form action={`/conversations/${room}/report`} once={once}>
          <ErrorSummary errors={errors} />
          <fieldset class={errors.messages ? 'f bad' : 'f'} id="messages">
            <legend>{words.choose}</legend>
            <p class="hint">{words.chooseHint(MOST_REPORTED)}</p>
            {errors.messages && <p class="err">{errors.messages}</p>}
            {before && <input type="hidden" name="before" value={before} />}
            {elsewhere.map((id) => (
              <input key={id} type="hidden" name="messages" value={id} />
            ))}
            {elsewhere.length > 0 && <p>{words.elsewhere(elsewhere.length)}</p>}
            {earlier && (
              <p>
                <Button kind="quiet" name="earlier" value={earlier} formnovalidate>
                  {words.earlier}
                </Button>
              </p>
            )}
            <div class="ticks">
              {all.map(({ id, author_id, author, html, created_at }) => (
                <label class="tick" key={id}>
                  <input type="checkbox" name="messages" value={id} checked={chosen.includes(id)} />
                  <span>
                    <b dir="auto">{author_id === me ? words.you : (author ?? somebody)}</b>{' '}
                    <small>
                      <Time at={created_at} />
                    </small>
                    <span dir="auto">{excerpt(plainText(html), 200)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <TextArea
            name="words"
            label={say.words}
            hint={say.wordsHint}
            value={typed.words}
            error={errors.words}
            rows={3}
            maxlength={longest.report}
            audience={say.audience}
            required={false}
          />
          <fieldset class="f" id="reason">
            <legend>{say.reason}</legend>
            <p class="hint">{say.reasonHint}</p>
            <div class="choices">
              {reasons.map((value) => (
                <Button key={value} kind="quiet" name="reason" value={value}>
                  {say.reasons[value]}
                </Button>
              ))}
            </div>
          </fieldset>
        </Form>
      )}
    </Layout>
  );
}

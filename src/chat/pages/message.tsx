import { VisibilityLine } from '../../groups/parts.tsx';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { ReasonFields } from '../../safety/parts.tsx';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Audience, Button, Buttons, Choice, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { longest } from '../policy.ts';
import type { MessageSource, Revision } from '../queries.ts';

interface AskProps {
  person: { id: string; name: string };
  sent: Sent<unknown>;
}

/** A first message to somebody. */
export function AskPage({ person, sent }: AskProps) {
  const words = useWords(messages).ask;
  const name = <bdi>{person.name}</bdi>;
  return (
    <Layout title={useWords(messages).conversation} here="messages" narrow sensitive>
      <Title lead={<Sentence text={words.lead} parts={{ name }} />}>
        <span dir="auto">{words.title(person.name)}</span>
      </Title>
      <Form action={`/people/${person.id}/conversation`} once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <TextArea
          name="body"
          label={words.words}
          hint={words.hint}
          value={sent.typed.body}
          error={sent.errors.body}
          rows={5}
          maxlength={longest.request}
          required
          audience={
            <>
              <Sentence text={words.audience} parts={{ name }} /> <LookedAt />
            </>
          }
        />
        <WordNotes body={sent.typed.body} shown={Boolean(sent.errors.body)} alone />
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

/** Where a message stands, for going back to it. */
interface Standing {
  message: MessageSource;
  /** Who reads the room or conversation. */
  audience: string;
}

export function EditPage({
  message,
  audience,
  alone,
  sent,
  stale,
}: Standing & {
  /** Between two: nobody is told that words could not stand. */
  alone: boolean;
  sent: Sent<unknown>;
  stale?: boolean;
}) {
  const all = useWords(messages);
  const words = all.edit;
  return (
    <Layout title={words.title} here="messages" narrow sensitive>
      <Title lead={words.keep}>{words.title}</Title>
      {stale && <p class="notice">{all.refused.stale}</p>}
      <Form action={`/messages/${message.id}/revisions`} once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <input type="hidden" name="version" value={message.version} />
        <TextArea
          name="body"
          label={words.words}
          value={sent.typed.body}
          error={sent.errors.body}
          rows={5}
          maxlength={longest.message}
          required
          audience={
            <>
              {audience} <LookedAt />
            </>
          }
        />
        <WordNotes body={sent.typed.body} shown={Boolean(sent.errors.body)} alone={alone} />
        <Buttons>
          <Button>{words.save}</Button>
          <a href={`/messages/${message.id}`}>{words.back}</a>
        </Buttons>
      </Form>
    </Layout>
  );
}

export function HistoryPage({
  message,
  revisions,
}: {
  message: MessageSource;
  revisions: readonly Revision[];
}) {
  const words = useWords(messages).edit;
  return (
    <Layout title={words.history} here="messages" narrow sensitive>
      <Title lead={words.historyLead}>{words.history}</Title>
      {revisions.length === 0 && <p>{words.none}</p>}
      {revisions.map((revision) => (
        <article class="post" key={revision.written_at.getTime()}>
          <p class="meta">
            <Sentence text={words.written} parts={{ when: <Time at={revision.written_at} /> }} />
          </p>
          <Prose html={revision.html} />
        </article>
      ))}
      <p>
        <a href={`/messages/${message.id}`}>{words.back}</a>
      </p>
    </Layout>
  );
}

/** The author's own words become a topic in the same group: who reads that is said beside. */
export function TopicPage({
  message,
  group,
  sent,
}: {
  message: MessageSource;
  group: GroupSeen;
  sent: Sent<unknown>;
}) {
  const all = useWords(messages);
  const words = all.topic;
  return (
    <Layout title={words.title} here="groups" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <blockquote>
        <Prose html={message.html ?? ''} />
      </blockquote>
      <Form action={`/messages/${message.id}/topics`} once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <Field
          name="title"
          label={words.heading}
          value={sent.typed.title}
          error={sent.errors.title}
          maxlength={200}
          required
        />
        <Choice
          name="kind"
          label={words.kind}
          value={sent.typed.kind ?? 'conversation'}
          error={sent.errors.kind}
          inline
          options={[
            { value: 'conversation', label: words.conversation },
            { value: 'question', label: words.question },
          ]}
        />
        {sent.errors.body && <p class="err">{sent.errors.body}</p>}
        <Audience>
          <VisibilityLine group={group} />
        </Audience>
        <Buttons>
          <Button>{words.make}</Button>
          <a href={`/messages/${message.id}`}>{all.edit.back}</a>
        </Buttons>
      </Form>
    </Layout>
  );
}

/** For a facilitator who found a message without a report. */
export function HidePage({ message, sent }: { message: MessageSource; sent: Sent<unknown> }) {
  const all = useWords(messages);
  return (
    <Layout title={all.message.hide} here="messages" narrow sensitive>
      <Title>{all.message.hide}</Title>
      <Form action={`/messages/${message.id}/hiding`} once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <ReasonFields sent={sent} />
        <Buttons>
          <Button kind="care">{all.message.hide}</Button>
          <a href={`/messages/${message.id}`}>{all.edit.back}</a>
        </Buttons>
      </Form>
    </Layout>
  );
}

import { AttachmentField } from '../../files/parts.tsx';
import type { Attached } from '../../files/queries.ts';
import { GroupLink, VisibilityLine } from '../../groups/parts.tsx';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { cuesFor } from '../../practice/parts.tsx';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages as writingMessages } from '../../writing/messages.ts';
import { AboutFields, DraftNote, KeepDraft, MaskField, PollFields } from '../../writing/parts.tsx';
import { mayMask } from '../../writing/policy.ts';
import { messages } from '../messages.ts';
import { NotWriting } from '../parts.tsx';
import { longest, mayHaveCues, mayReply } from '../policy.ts';
import type { TopicSeen } from '../queries.ts';

interface NewReplyPageProps {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  sent: Sent<unknown>;
  draft?: { id: string; saved_at: string } | undefined;
  /** Files that the form holds already. */
  uploads?: readonly Attached[] | undefined;
}

/** A reply with more than words: what it is about, or a poll. */
export function NewReplyPage({ viewer, group, topic, sent, draft, uploads }: NewReplyPageProps) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const { typed, errors } = sent;
  const base = `/topics/${topic.id}`;
  return (
    <Layout title={writing.moreTitle} here="groups" narrow sensitive>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title lead={<span dir="auto">{topic.title}</span>}>{writing.moreTitle}</Title>
      {draft && <DraftNote draft={draft} />}
      {topic.closed_at && <p class="notice">{words.closedHere}</p>}
      {!topic.closed_at && !mayReply(group, topic) && (
        <NotWriting group={group} signedIn={viewer.standing === 'admitted'} then={base} />
      )}
      {(mayReply(group, topic) || typed.body) && (
        <Form action={`${base}/posts`} once={sent.once} files>
          <ErrorSummary errors={errors} />
          {typed.reply_to && <input type="hidden" name="reply_to" value={typed.reply_to} />}
          <div data-cues={cuesFor(mayHaveCues(topic), topic.wants)}>
            <TextArea
              name="body"
              maxlength={longest.body}
              label={words.body}
              hint={words.bodyHint}
              value={typed.body}
              error={errors.body}
              rows={8}
              audience={
                <>
                  <VisibilityLine group={group} /> <LookedAt />
                </>
              }
            />
            <WordNotes body={typed.body} shown={Boolean(errors.body)} />
          </div>
          <AttachmentField sent={sent} uploads={uploads} />
          {mayMask(group) && (
            <MaskField mask={topic.my_mask} checked={typed.masked !== undefined} error={errors.masked} />
          )}
          <AboutFields sent={sent} />
          <PollFields sent={sent} />
          <Buttons>
            <Button>{words.send}</Button>
            <KeepDraft address={`${base}/draft`} />
            <ButtonLink kind="quiet" href={base}>
              {words.backToTopic}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}

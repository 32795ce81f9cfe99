import { Awake } from '../../duty/parts.tsx';
import type { AwakeNow } from '../../duty/queries.ts';
import { AttachmentField } from '../../files/parts.tsx';
import type { Attached } from '../../files/queries.ts';
import { GroupLink, VisibilityLine } from '../../groups/parts.tsx';
import type { GroupSeen } from '../../groups/queries.ts';
import { useNames } from '../../notifications/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import type { TopicKind } from '../../platform/schema.ts';
import { OpeningQuestions } from '../../practice/parts.tsx';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Button, Buttons, Choice, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { AboutFields, DraftNote, KeepDraft, MaskField, PollFields } from '../../writing/parts.tsx';
import { mayMask } from '../../writing/policy.ts';
import { messages } from '../messages.ts';
import { NotWriting, SimilarTopics } from '../parts.tsx';
import { longest, mayOpenTopic } from '../policy.ts';
import type { TopicListed } from '../queries.ts';
import { Preview } from './topic.tsx';

interface NewTopicPageProps {
  viewer: Viewer;
  group: GroupSeen;
  sent: Sent<unknown>;
  /** The words as they will look, when they were asked for. */
  preview?: string | undefined;
  similar?: readonly TopicListed[];
  /** Files that the form holds already. */
  uploads?: readonly Attached[] | undefined;
  /** Whether somebody keeps watch now. */
  awake: AwakeNow | undefined;
  /** What the viewer was writing here, when it stands in the form. */
  draft?: { id: string; saved_at: Date } | undefined;
}

export const kinds = ['question', 'conversation', 'page'] as const satisfies readonly TopicKind[];

/** Ask, begin a conversation, or write a knowledge page. */
export function NewTopicPage({
  viewer,
  group,
  sent,
  preview,
  similar = [],
  uploads,
  awake,
  draft,
}: NewTopicPageProps) {
  const words = useWords(messages);
  const names = useNames(group);
  const { typed, errors } = sent;
  const base = `/groups/${group.address}`;
  const may = mayOpenTopic(group);
  return (
    <Layout title={words.newTitle} here="groups" narrow sensitive>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title>{words.newTitle}</Title>
      {!may && (
        <NotWriting group={group} signedIn={viewer.standing === 'admitted'} then={`${base}/topics/new`} />
      )}
      {draft && <DraftNote draft={draft} />}
      {(may || typed.body) && (
        <Form action={`${base}/topics`} once={sent.once} files>
          <ErrorSummary errors={errors} />
          <Choice
            name="kind"
            label={words.whatKind}
            value={typed.kind ?? 'question'}
            error={errors.kind}
            options={kinds.map((kind) => ({
              value: kind,
              label: words.kinds[kind],
              hint: words.kinds[`${kind}Hint`],
            }))}
          />
          <div data-island="similar" data-from={`${base}/similar`}>
            <Field
              name="title"
              maxlength={longest.title}
              label={words.title}
              hint={words.titleHint}
              value={typed.title}
              error={errors.title}
              required
            />
            <div aria-live="polite" data-part="similar">
              <SimilarTopics topics={similar} />
            </div>
          </div>
          <OpeningQuestions />
          <div data-island="reply" data-preview={`${base}/topics/preview`}>
            <Preview html={preview} />
            <TextArea
              name="body"
              maxlength={longest.body}
              label={words.body}
              hint={words.bodyHint}
              value={typed.body}
              error={errors.body}
              rows={9}
              names={names}
              audience={
                <>
                  <VisibilityLine group={group} /> <LookedAt />
                </>
              }
            />
            <WordNotes
              title={typed.title}
              body={typed.body}
              shown={preview !== undefined || Boolean(errors.body)}
            />
          </div>
          <AttachmentField sent={sent} uploads={uploads} />
          <Awake now={awake} />
          <WishAndTags typed={typed} errors={errors} />
          {mayMask(group) && (
            <MaskField mask={null} checked={typed.masked !== undefined} error={errors.masked} />
          )}
          <AboutFields sent={sent} />
          <PollFields sent={sent} />
          <Buttons>
            <Button>{words.publish}</Button>
            <Button kind="quiet" formaction={`${base}/topics/preview`} formnovalidate>
              {words.preview}
            </Button>
            <KeepDraft address={`${base}/draft`} />
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}

/** What an opening post says beside its words. */
export function WishAndTags({ typed, errors }: Pick<Sent<unknown>, 'typed' | 'errors'>) {
  const words = useWords(messages);
  return (
    <>
      {typed.kind !== 'page' && (
        <Choice
          name="wants"
          label={words.wantsField}
          value={typed.wants ?? ''}
          error={errors.wants}
          inline
          options={[
            { value: 'advice', label: words.wantsAdvice },
            { value: 'listening', label: words.wantsListening },
            { value: '', label: words.wantsEither },
          ]}
        />
      )}
      <Field
        name="tags"
        maxlength={longest.tags}
        label={words.tagsField}
        hint={words.tagsHint}
        value={typed.tags}
        error={errors.tags}
        required={false}
      />
    </>
  );
}

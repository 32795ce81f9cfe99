import { AttachmentField } from '../../files/parts.tsx';
import type { Attached } from '../../files/queries.ts';
import { GroupLink, VisibilityLine } from '../../groups/parts.tsx';
import type { GroupSeen } from '../../groups/queries.ts';
import { useNames } from '../../notifications/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { cuesFor } from '../../practice/parts.tsx';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Prose } from '../../ui/post.tsx';
import { AboutFields, DraftNote, KeepDraft } from '../../writing/parts.tsx';
import { messages } from '../messages.ts';
import { longest, mayHaveCues } from '../policy.ts';
import type { PostSource } from '../queries.ts';
import { WishAndTags } from './new-topic.tsx';
import { Preview } from './topic.tsx';

interface EditPageProps {
  group: GroupSeen;
  /** As it stands now. */
  post: PostSource;
  sent: Sent<unknown>;
  /** Somebody changed it after this change was begun. */
  stale?: boolean;
  preview?: string | undefined;
  /** Files that stand under it, or that the form holds already. */
  uploads?: readonly Attached[] | undefined;
  /** What the viewer was changing, when it stands in the form. */
  draft?: { id: string; saved_at: Date } | undefined;
}

/** Changes a post; for an opening its title, wish and tags too. */
export function EditPage({ group, post, sent, stale, preview, uploads, draft }: EditPageProps) {
  const words = useWords(messages);
  const names = useNames(group);
  const { typed, errors } = sent;
  const title = post.kind === 'page' && post.opening ? words.improveTitle : words.editTitle;
  return (
    <Layout title={title} here="groups" narrow sensitive>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title>{title}</Title>
      {stale && (
        <section class="notice" role="alert">
          <h2>{words.staleEdit}</h2>
          <p>{words.staleEditHint}</p>
          <h3>{words.standsNow}</h3>
          {post.opening && (
            <p dir="auto">
              <b>{post.title}</b>
            </p>
          )}
          <Prose html={post.html ?? ''} />
        </section>
      )}
      {draft && <DraftNote draft={draft} />}
      <Form action={`/posts/${post.id}/revisions`} once={stale ? undefined : sent.once} files>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="version" value={stale ? post.version : typed.version} />
        {post.opening && (
          <Field name="title" label={words.title} value={typed.title} error={errors.title} required />
        )}
        <div
          data-island="reply"
          data-preview={`/posts/${post.id}/revisions/preview`}
          data-cues={cuesFor(mayHaveCues({ ...post, own: post.to_self }), post.wants)}
        >
          <Preview html={preview} />
          <TextArea
            name="body"
            maxlength={longest.body}
            label={words.body}
            hint={words.bodyHint}
            value={typed.body}
            error={errors.body}
            rows={12}
            names={names}
            audience={
              <>
                <VisibilityLine group={group} /> <LookedAt />
              </>
            }
          />
          <WordNotes
            title={post.opening ? typed.title : ''}
            body={typed.body}
            shown={preview !== undefined || Boolean(errors.body)}
          />
        </div>
        <AttachmentField sent={sent} uploads={uploads} />
        {post.opening && <WishAndTags typed={{ ...typed, kind: post.kind }} errors={errors} />}
        <AboutFields sent={sent} />
        <Buttons>
          <Button>{words.save}</Button>
          <Button kind="quiet" formaction={`/posts/${post.id}/revisions/preview`} formnovalidate>
            {words.preview}
          </Button>
          <KeepDraft address={`/posts/${post.id}/draft`} />
          <ButtonLink kind="quiet" href={`/posts/${post.id}`}>
            {words.backToTopic}
          </ButtonLink>
        </Buttons>
      </Form>
    </Layout>
  );
}

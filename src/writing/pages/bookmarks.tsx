import { useContext } from 'preact/hooks';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { Button, Buttons, Choice, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { reasonOf } from '../parts.tsx';
import { longest, reminders } from '../policy.ts';
import type { Bookmark } from '../queries.ts';

/** What somebody saved, with their notes and reminders. */
export function BookmarksPage({
  bookmarks,
  next,
  later,
  sent,
  changing,
}: {
  bookmarks: readonly Bookmark[];
  next: string | null;
  later: boolean;
  /** The form of one of them as it was sent. */
  sent?: Sent<unknown> | undefined;
  /** Which one. */
  changing?: string | undefined;
}) {
  const words = useWords(messages).bookmarks;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {sent && <ErrorSummary errors={sent.errors} />}
      {bookmarks.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {bookmarks.map((bookmark) => (
            <BookmarkRow
              key={bookmark.id}
              bookmark={bookmark}
              sent={bookmark.id === changing ? sent : undefined}
            />
          ))}
        </List>
      )}
      <Pager next={next} previous={later ? '/you/bookmarks' : null} />
    </Layout>
  );
}

function BookmarkRow({ bookmark, sent }: { bookmark: Bookmark; sent: Sent<unknown> | undefined }) {
  const all = useWords(messages);
  const words = all.bookmarks;
  const { locale } = useContext(Frame);
  const { id, post_id, remind_at, reminded_at } = bookmark;
  return (
    <article class="row" id={id}>
      {post_id ? (
        <>
          <h2>
            <a href={bookmark.folds ? `/posts/${post_id}?open` : `/posts/${post_id}`} dir="auto">
              {bookmark.folds ? all.foldedTitle(reasonOf(locale, bookmark.folds)) : bookmark.title}
            </a>
          </h2>
          {!bookmark.folds && (
            <p class="first" dir="auto">
              {excerpt(plainText(bookmark.html ?? ''), 160)}
            </p>
          )}
          <p class="meta">
            <span dir="auto">{bookmark.author ?? all.somebody}</span>
            {' · '}
            <a href={`/groups/${bookmark.group_address}`} dir="auto">
              {bookmark.group_name}
            </a>
          </p>
        </>
      ) : (
        <h2>{words.gone}</h2>
      )}
      {bookmark.note && (
        <p class="wrap" dir="auto">
          {bookmark.note}
        </p>
      )}
      {remind_at && (
        <p class="meta">
          <Sentence
            text={reminded_at ? words.wasDue : words.due}
            parts={{ time: <Time at={reminded_at ?? remind_at} /> }}
          />
        </p>
      )}
      <details class="fold" open={sent !== undefined}>
        <summary>{words.change}</summary>
        <Form action={`/bookmarks/${id}`} once={false}>
          <TextArea
            id={`note-${id}`}
            name="note"
            label={words.note}
            value={sent?.typed.note ?? bookmark.note}
            error={sent?.errors.note}
            rows={2}
            maxlength={longest.note}
            required={false}
            audience={words.noteAudience}
          />
          <Choice
            id={`remind-${id}`}
            name="remind"
            label={words.remind}
            value={sent?.typed.remind ?? (remind_at && !reminded_at ? 'keep' : 'none')}
            options={[...(remind_at && !reminded_at ? (['keep'] as const) : []), ...reminders].map(
              (value) => ({
                value,
                label: words.reminders[value],
              }),
            )}
            inline
          />
          <Field
            id={`date-${id}`}
            name="date"
            type="date"
            label={words.date}
            value={sent?.typed.date}
            error={sent?.errors.date}
            required={false}
            short
          />
          <Buttons>
            <Button>{words.keep}</Button>
          </Buttons>
        </Form>
      </details>
      <Form action={`/bookmarks/${id}/removal`} once={false}>
        <Button kind="quiet">{words.end}</Button>
      </Form>
    </article>
  );
}

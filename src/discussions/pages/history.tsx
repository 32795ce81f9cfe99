import { Changes, GroupLink, useTabTitle } from '../../groups/parts.tsx';
import type { GroupSeen } from '../../groups/queries.ts';
import { useWords } from '../../platform/i18n.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Ending, PostSource, Revision, TopicSeen } from '../queries.ts';

/** How a post changed: each version beside what came before, the newest first. */
export function RevisionsPage({
  group,
  post,
  revisions,
}: {
  group: GroupSeen;
  post: PostSource & { body: string };
  /** Earlier words, the newest first. */
  revisions: readonly Revision[];
}) {
  const words = useWords(messages);
  const now = {
    title: post.opening ? post.title : null,
    body: post.body,
    at: post.edited_at ?? post.created_at,
    author: revisions.length > 0 ? undefined : post.author,
  };
  const versions = [
    now,
    ...revisions.map(({ title, body, written_at, author }) => ({ title, body, at: written_at, author })),
  ];
  return (
    <Layout title={useTabTitle(group, words.revisions, words.revisions)} here="groups" narrow sensitive>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title action={<a href={`/posts/${post.id}`}>{words.backToTopic}</a>}>{words.revisions}</Title>
      {revisions.length === 0 ? (
        <Empty>{words.revisionsNone}</Empty>
      ) : (
        versions.map((version, place) => {
          const before = versions[place + 1];
          return (
            <section key={place}>
              <h2>
                {place === 0 && `${words.now} · `}
                <Time at={version.at} />
                {version.author && (
                  <>
                    · <bdi>{version.author}</bdi>
                  </>
                )}
              </h2>
              <Changes before={before ? textOf(before) : textOf(version)} now={textOf(version)} />
            </section>
          );
        })
      )}
    </Layout>
  );
}

const textOf = ({ title, body }: { title: string | null; body: string }) =>
  title ? `${title}\n\n${body}` : body;

/** How a question ended, each time it did, and when it was opened again. */
export function EndingsPage({
  group,
  topic,
  endings,
}: {
  group: GroupSeen;
  topic: TopicSeen;
  endings: readonly Ending[];
}) {
  const words = useWords(messages);
  return (
    <Layout title={words.history} here="groups" narrow sensitive>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title action={<a href={`/topics/${topic.id}`}>{words.backToTopic}</a>}>{words.history}</Title>
      <List label={words.history}>
        {endings.map((ending) => (
          <p key={ending.made_at.getTime()}>
            <b>{words.endings[ending.kind]}</b> · <span dir="auto">{ending.made_by ?? words.somebody}</span> ·{' '}
            <Time at={ending.made_at} />
            {ending.reopened_at && (
              <>
                {' '}
                · {words.reopenedBy(ending.reopened_by ?? words.somebody)} · <Time at={ending.reopened_at} />
              </>
            )}
          </p>
        ))}
      </List>
    </Layout>
  );
}

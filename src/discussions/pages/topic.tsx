import type { VNode } from 'preact';
import { GroupLink, useTabTitle, VisibilityLine } from '../../groups/parts.tsx';
import { mayWrite } from '../../groups/policy.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { attributes, html } from '../../ui/html.ts';
import { Icon } from '../../ui/icons.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Tag } from '../../ui/list.tsx';
import { FoldedPost, GonePost, Post, Prose } from '../../ui/post.tsx';
import { type Contribution, type Thread, thread } from '../compute/thread.ts';
import { messages } from '../messages.ts';
import { NotWriting, PageQuestion, StateBadge } from '../parts.tsx';
import {
  mayAccept,
  mayClose,
  mayEdit,
  mayHide,
  mayMakePage,
  mayReact,
  mayReply,
  mayResolve,
} from '../policy.ts';
import { POSTS_ON_PAGE, type PostSeen, type PostSource, type TopicSeen } from '../queries.ts';

export interface TopicPageProps {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  /** In time order, at most one more than a page holds. */
  posts: readonly PostSeen[];
  /** This page begins behind another one. */
  later: boolean;
  /** The reply form: as it was sent, or with what it starts with. */
  sent: Sent<unknown>;
  /** The post that the form replies to. */
  replyTo?: Pick<PostSource, 'id' | 'author'> | undefined;
  /** The form's words as they will look. */
  preview?: string | undefined;
}

/** A topic with its posts and the box to reply in. */
export function TopicPage({ viewer, group, topic, posts, later, sent, replyTo, preview }: TopicPageProps) {
  const words = useWords(messages);
  const shown = posts.length > POSTS_ON_PAGE ? posts.slice(0, POSTS_ON_PAGE) : posts;
  const last = posts.length > POSTS_ON_PAGE ? shown.at(-1) : undefined;
  const whole = !later && !last;
  const threads = thread(shown, {
    accepted: topic.accepted_post_id,
    best: whole && topic.kind === 'question',
  });
  const title = topic.title || words.removedTopic;
  return (
    <Layout title={useTabTitle(group, title, words[topic.kind])} here="groups" findable={group.indexed}>
      <p class="meta">
        <GroupLink group={group} />
      </p>
      <Title>
        <span dir="auto">{title}</span>
      </Title>
      <About group={group} topic={topic} />
      {/* One form for all the small buttons of the page: each says which post it stands under. */}
      <Form action={`/topics/${topic.id}/reactions`} id="posts">
        <Posts viewer={viewer} group={group} topic={topic} threads={threads} shown={shown} />
      </Form>
      {(later || last) && (
        <nav class="pager">
          {later && (
            <a class="b q" href={`/topics/${topic.id}`}>
              {words.wholeFromStart}
            </a>
          )}
          {last && (
            <a class="b q" href={`/topics/${topic.id}?after=${last.cursor}`} rel="next">
              {words.laterPosts}
            </a>
          )}
        </nav>
      )}
      {topic.draft?.mine && <PageQuestion request={topic.draft} />}
      {/* Words that could not be taken stay in their box, with the reason beside it. */}
      {mayReply(group, topic) || (sent.errors.body && sent.typed.body) ? (
        <ReplyForm group={group} topic={topic} sent={sent} replyTo={replyTo} preview={preview} />
      ) : topic.closed_at && mayWrite(group) ? (
        <p class="notice" id="reply">
          {words.closedHere}
        </p>
      ) : (
        <NotWriting group={group} signedIn={viewer.standing === 'admitted'} then={`/topics/${topic.id}`} />
      )}
      <LookingAfter viewer={viewer} group={group} topic={topic} />
    </Layout>
  );
}

/** State, tags, and where it came from. */
function About({ group, topic }: { group: GroupSeen; topic: TopicSeen }) {
  const words = useWords(messages);
  const link = (id: string, text: string) => <a href={`/topics/${id}`}>{text}</a>;
  return (
    <>
      <p class="tags">
        <StateBadge topic={topic} />
        {topic.tags.map((tag) => (
          <Tag key={tag} href={`/groups/${group.address}?tag=${encodeURIComponent(tag)}`}>
            <span dir="auto">{tag}</span>
          </Tag>
        ))}
        {topic.accepted_post_id && <a href={`/posts/${topic.accepted_post_id}`}>{words.jumpToAccepted}</a>}
      </p>
      {topic.duplicate_of && (
        <p class="notice">
          <Sentence
            text={words.duplicateOf}
            parts={{ topic: link(topic.duplicate_of, words.olderQuestion) }}
          />
        </p>
      )}
      {topic.made_from && (
        <p class="meta">
          <Sentence text={words.madeFrom} parts={{ topic: link(topic.made_from, words.aQuestion) }} />
        </p>
      )}
      {topic.page && (
        <p class="meta">
          <Sentence text={words.becamePage} parts={{ page: link(topic.page, words.aPage) }} />
        </p>
      )}
    </>
  );
}

interface PostsProps {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  threads: Thread<PostSeen>;
  shown: readonly PostSeen[];
}

function Posts({ viewer, group, topic, threads, shown }: PostsProps) {
  const words = useWords(messages);
  const known = new Set(shown.map((post) => post.id));
  const one = (post: PostSeen) => onePost({ viewer, group, topic, post, words, known });
  const withReplies = ({ post, replies }: Contribution<PostSeen>) => [
    one(post),
    replies.length > 0 && html`<div class="replies">${replies.map(one)}</div>`,
  ];
  const { opening, contributions } = threads;
  const heading = {
    question: words.answersHeading,
    conversation: words.repliesHeading,
    page: words.remarksHeading,
  }[topic.kind];
  return html`${opening && withReplies(opening)}${contributions.length > 0 && html`<h2>${heading}</h2>`}${contributions.map(withReplies)}`;
}

interface OnePost {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  post: PostSeen;
  words: ReturnType<typeof useWords<ReturnType<typeof messages.in>>>;
  /** Ids of the posts on this page. */
  known: ReadonlySet<string>;
}

/** Written as text: a page holds many. See `html`. */
function onePost({ viewer, group, topic, post, words, known }: OnePost): VNode {
  const { id, author_id } = post;
  if (post.html === null) return gone({ viewer, group, topic, post, words, known });
  const accepted = id === topic.accepted_post_id;
  const facilitates = author_id !== null && topic.facilitators.includes(author_id);
  const fresh = topic.read_up_to !== null && post.created_at > topic.read_up_to && author_id !== viewer.id;
  const elsewhere = post.reply_to && !known.has(post.reply_to);
  const shown = Post({
    id,
    author: post.author ?? words.somebody,
    authorHref: author_id && viewer.id ? `/people/${author_id}` : undefined,
    at: post.created_at,
    html: post.html,
    said: accepted && html`${Icon({ name: 'check' })}${words.helped(topic.author ?? words.somebody)}`,
    notes: html`${facilitates && html`<span class="badge">${words.facilitator}</span>`}${fresh && html`<span class="badge honey">${words.fresh}</span>`}${
      post.edited_at && html`<a href="/posts/${id}/revisions">${words.edited}</a>`
    }${elsewhere && html`<a href="/posts/${post.reply_to}">${words.replyingEarlier}</a>`}`,
    children: actions({ viewer, group, topic, post, words, known }),
  });
  const folded = author_id !== null && topic.blocked.includes(author_id) && !(post.opening && facilitates);
  return folded ? <FoldedPost summary={words.folded}>{shown}</FoldedPost> : shown;
}

/** What the viewer can do with a post. Addresses are short and told by the button: the form is the page's. */
function actions({ viewer, group, topic, post, words }: OnePost): VNode {
  const { id } = post;
  const canReply = mayReply(group, topic);
  const canReact = mayReact(group, viewer, post);
  const thanked = post.reacted.includes('thanks');
  const meToo = post.reacted.includes('me too');
  const own = viewer.id !== null && post.author_id === viewer.id;
  const nests = topic.kind === 'question' || !post.opening;
  const count = (n: number) => n > 0 && ` · ${n}`;
  return html`${canReply && nests && html`<a class="b q" href="?reply=${id}#reply">${words.reply}</a>`}${
    canReply && html`<a class="b q" href="?quote=${id}#reply">${words.quote}</a>`
  }${
    canReact
      ? html`<button class="b q" name="thanks" value="${id}"${attributes({ 'aria-pressed': thanked && 'true' })}>${Icon({ name: 'thanks' })}${words.thanks}${count(post.thanks_count)}</button><button class="b q" name="me_too" value="${id}"${attributes({ 'aria-pressed': meToo && 'true' })}>${words.meToo}${count(post.me_too_count)}</button>`
      : html`${post.thanks_count > 0 && html`<span class="badge">${words.thanks}${count(post.thanks_count)}</span>`}${post.me_too_count > 0 && html`<span class="badge">${words.meToo}${count(post.me_too_count)}</span>`}`
  }${
    mayAccept(group, viewer, topic) &&
    !post.opening &&
    post.reply_to === null &&
    id !== topic.accepted_post_id &&
    html`<button class="b q" formaction="/topics/${topic.id}/resolution" name="post" value="${id}">${Icon({ name: 'check' })}${words.accept}</button>`
  }${
    mayEdit(group, viewer, topic.kind, post) &&
    html`<a class="b q" href="/posts/${id}/revisions/new">${topic.kind === 'page' && post.opening ? words.improve : words.edit}</a>`
  }${
    own
      ? html`<button class="b q" formaction="/posts/${id}/removal">${words.remove}</button>`
      : html`<a class="b q" href="/reports/new?post=${id}">${words.report}</a>${mayHide(group, viewer) && html`<a class="b q" href="/posts/${id}/hiding">${words.hide}</a>`}`
  }`;
}

/** The place of a removed post. Says that a moderator did it, never which one. */
function gone({ viewer, group, post, words }: OnePost): VNode {
  const own = viewer.id !== null && post.author_id === viewer.id && post.removed_by === 'author';
  return (
    <GonePost id={post.id}>
      {post.removed_by === 'moderator'
        ? words.removedByModerator
        : own
          ? words.removedByYou
          : words.removedByAuthor}{' '}
      {own && group.role && (
        <button type="submit" class="b q" formaction={`/posts/${post.id}/restoration`}>
          {words.bringBack}
        </button>
      )}
    </GonePost>
  );
}

type ReplyFormProps = Pick<TopicPageProps, 'group' | 'topic' | 'sent' | 'replyTo' | 'preview'>;

function ReplyForm({ group, topic, sent, replyTo, preview }: ReplyFormProps) {
  const words = useWords(messages);
  const plain = { question: words.yourAnswer, conversation: words.yourReply, page: words.yourRemark }[
    topic.kind
  ];
  return (
    <Form action={`/topics/${topic.id}/posts`} class="reply" id="reply" once={sent.once}>
      <ErrorSummary errors={sent.errors} />
      {topic.wants && topic.author && topic.state !== 'resolved' && (
        <p class="wish">
          <Icon name="ask" />
          <span>{words.wish[topic.wants](topic.author)}</span>
        </p>
      )}
      <div data-island="reply" data-preview={`/topics/${topic.id}/posts/preview`}>
        <Preview html={preview} />
        {replyTo && <input type="hidden" name="reply_to" value={replyTo.id} />}
        <TextArea
          name="body"
          label={replyTo ? words.replyTo(replyTo.author ?? words.somebody) : plain}
          value={sent.typed.body}
          error={sent.errors.body}
          rows={5}
          placeholder={words.warmFirst}
          audience={<VisibilityLine group={group} />}
        />
      </div>
      {replyTo && (
        <p>
          <a href={`/topics/${topic.id}#reply`}>{words.replyToTopic}</a>
        </p>
      )}
      <Buttons>
        <Button>{words.send}</Button>
        <Button kind="quiet" formaction={`/topics/${topic.id}/posts/preview`}>
          {words.preview}
        </Button>
      </Buttons>
    </Form>
  );
}

/** What is being written, as it will look. The same part is put into the page by the island. */
export function Preview({ html: written }: { html: string | undefined }) {
  const words = useWords(messages);
  if (written === undefined) return null;
  return (
    <section class="post" data-part="preview">
      <h2>{words.previewHeading}</h2>
      {written ? <Prose html={written} /> : <p>{words.previewEmpty}</p>}
    </section>
  );
}

/** How a question ends and opens again, knowledge pages, closing: for who asked, facilitators, members. */
function LookingAfter({ viewer, group, topic }: Pick<TopicPageProps, 'viewer' | 'group' | 'topic'>) {
  const words = useWords(messages);
  const base = `/topics/${topic.id}`;
  const ended = topic.state === 'resolved' || topic.state === 'let go';
  const resolves = mayResolve(group, viewer, topic);
  const own = topic.author_id === viewer.id;
  return (
    <>
      {resolves && !ended && (
        <Form action={`${base}/resolution`} id="ending">
          <h2>{words.ending}</h2>
          <Buttons>
            <Button kind="quiet" name="kind" value="resolved">
              {words.endResolved}
            </Button>
            <Button kind="quiet" name="kind" value="let go">
              {own ? words.endLetGo : words.endLetGoOther}
            </Button>
            <small>{words.endingHint}</small>
          </Buttons>
        </Form>
      )}
      {resolves && ended && (
        <Form action={`${base}/reopenings`} class="acts">
          <Button kind="quiet">{words.reopen}</Button>
          <a href={`${base}/resolutions`}>{words.history}</a>
        </Form>
      )}
      {mayMakePage(group, topic) && (
        <Form action={`${base}/page-drafts`} class="acts">
          <Button kind="quiet">{words.makePage}</Button>
          <small>{words.makePageHint}</small>
        </Form>
      )}
      {topic.draft && (
        <Form action={`/page-drafts/${topic.draft.id}/withdrawal`} class="notice">
          <p>{topic.draft.waiting > 0 ? words.draftWaiting(topic.draft.waiting) : words.draftDeclined}</p>
          {topic.draft.made_by === viewer.id && <Button kind="quiet">{words.withdrawDraft}</Button>}
        </Form>
      )}
      {mayClose(group) && topic.closed_at && (
        <Form action={`${base}/reopenings`}>
          <Button kind="quiet" name="of" value="closure">
            {words.openAgain}
          </Button>
        </Form>
      )}
      {mayClose(group) && !topic.closed_at && (
        <details class="fold">
          <summary>{words.close}</summary>
          <Form action={`${base}/closures`}>
            <Field name="reason" label={words.closeReason} maxlength={200} required={false} />
            <Button kind="quiet">{words.close}</Button>
          </Form>
        </details>
      )}
    </>
  );
}

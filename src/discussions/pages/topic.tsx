import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { AttachmentField, Attachments } from '../../files/parts.tsx';
import type { Attached } from '../../files/queries.ts';
import { GroupBeside, GroupLink, useTabTitle, VisibilityLine } from '../../groups/parts.tsx';
import { isMember, mayWrite } from '../../groups/policy.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import { unlinkNames } from '../../notifications/compute/mentions.ts';
import { LevelChoice, useNames } from '../../notifications/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { type Locale, useWords } from '../../platform/i18n.ts';
import { cuesFor } from '../../practice/parts.tsx';
import { AuthorCard, type Help, LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Button, Buttons, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { attributes, escapeText, html, stored } from '../../ui/html.ts';
import { Icon } from '../../ui/icons.tsx';
import { Columns, Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Tag } from '../../ui/list.tsx';
import { FoldedPost, GonePost, Post, Prose } from '../../ui/post.tsx';
import { messages as writingMessages } from '../../writing/messages.ts';
import { DraftNote, KeepDraft, MaskField, Poll, PollForms, reasonOf } from '../../writing/parts.tsx';
import { mayMask } from '../../writing/policy.ts';
import { type Contribution, type Thread, thread } from '../compute/thread.ts';
import { messages } from '../messages.ts';
import { Here, LivePage, NotWriting, PageQuestion, StateBadge } from '../parts.tsx';
import {
  longest,
  mayAccept,
  mayBringBack,
  mayClose,
  mayEdit,
  mayHaveCues,
  mayHide,
  mayMakePage,
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
  /** What the viewer was writing here, when it stands in the form. */
  draft?: { id: string; saved_at: string } | undefined;
  /** The viewer opened what their filter folds in lists: it is not folded again. */
  opened?: boolean;
  /** The form's words as they will look. */
  preview?: string | undefined;
  /** Files that the form holds already. */
  uploads?: readonly Attached[] | undefined;
  /** Who answers at once where the viewer is: for their own card. */
  help?: Help | undefined;
}

/** A topic with its posts and the box to reply in. */
export function TopicPage(props: TopicPageProps) {
  const words = useWords(messages);
  const { group, topic } = props;
  return (
    <Layout
      title={useTabTitle(group, topic.title || words.removedTopic, words[topic.kind])}
      here="groups"
      findable={group.indexed}
      sensitive
    >
      <TopicMain {...props} />
    </Layout>
  );
}

/** All of it without the frame: what an open page fetches, as its reader, when its stream tells of something new. */
export function TopicMain({
  viewer,
  group,
  topic,
  posts,
  later,
  sent,
  replyTo,
  preview,
  draft,
  opened,
  uploads,
  help,
}: TopicPageProps) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const { locale } = useContext(Frame);
  const shown = posts.length > POSTS_ON_PAGE ? posts.slice(0, POSTS_ON_PAGE) : posts;
  const last = posts.length > POSTS_ON_PAGE ? shown.at(-1) : undefined;
  const whole = !later && !last;
  const threads = thread(shown, {
    accepted: topic.accepted_post_id,
    best: whole && topic.kind === 'question',
  });
  const hidden = topic.folds !== null && !opened && !topic.own;
  const title = hidden
    ? writing.foldedTitle(reasonOf(locale, topic.folds!))
    : topic.title || words.removedTopic;
  const openAll = html`<p><a class="b q" href="/topics/${topic.id}?open">${writing.showAll}</a></p>`;
  const about = html`${Title({ children: html`<span dir="auto">${title}</span>` })}${hidden && openAll}${About({ group, topic })}`;
  const aside = html`${GroupBeside({ group })}${
    viewer.standing === 'admitted' &&
    LevelChoice({
      of: 'topic',
      action: `/topics/${topic.id}/level`,
      level: topic.level ?? topic.group_level ?? 'normal',
    })
  }`;
  // One form for all the small buttons of the page: each says which post it stands under.
  const all = Form({
    action: `/topics/${topic.id}/reactions`,
    id: 'posts',
    children: Posts({ viewer, group, topic, threads, shown, opened: opened ?? false, help }),
  });
  const pager =
    (later || last) &&
    html`<nav class="pager">${later && html`<a class="b q" href="/topics/${topic.id}">${words.wholeFromStart}</a>`}${last && html`<a class="b q" href="/topics/${topic.id}?after=${last.cursor}" rel="next">${words.laterPosts}</a>`}</nav>`;
  const live = LivePage({
    address: `/topics/${topic.id}/live`,
    snapshot: topic.snapshot,
    names: group.names_in_presence && isMember(group),
  });
  const answers = `/topics/${topic.id}`;
  const box =
    // Words that could not be taken stay in their box, with the reason beside it.
    mayReply(group, topic) || sent.typed.body ? (
      ReplyForm({ group, topic, sent, replyTo, preview, uploads })
    ) : topic.closed_at ? (
      html`<div class="notice" id="reply"><p>${words.closedHere}</p>${topic.closed_reason && html`<p dir="auto">${topic.closed_reason}</p>`}</div>`
    ) : (
      <NotWriting group={group} signedIn={viewer.standing === 'admitted'} then={answers} />
    );
  const after = (
    <>
      {topic.polls && <PollForms polls={topic.polls} />}
      <LookingAfter viewer={viewer} group={group} topic={topic} />
    </>
  );
  // Written as text: it is the page that is read most. See `html`.
  const main = html`${all}${live}${pager}${topic.draft?.mine && <PageQuestion request={topic.draft} />}${draft && <DraftNote draft={draft} />}${box}<div data-live="after">${after}</div>`;
  return html`<p class="meta">${GroupLink({ group })}</p><div data-live="about">${about}</div>${Here()}${Columns({ aside, children: main })}`;
}

/** State, tags, and where it came from. */
function About({ group, topic }: { group: GroupSeen; topic: TopicSeen }) {
  const words = useWords(messages);
  const link = (id: string, text: string) => html`<a href="/topics/${id}">${text}</a>`;
  const said = (text: string, parts: Record<string, VNode>, kind = 'meta') =>
    html`<p class="${kind}">${Sentence({ text, parts })}</p>`;
  const tags = topic.tags.map((tag) =>
    Tag({
      href: `/groups/${group.address}?tag=${encodeURIComponent(tag)}`,
      children: html`<span dir="auto">${tag}</span>`,
    }),
  );
  return html`<p class="tags">${StateBadge({ topic })}${tags}${topic.accepted_post_id && html`<a href="/posts/${topic.accepted_post_id}">${words.jumpToAccepted}</a>`}</p>${topic.duplicate_of && said(words.duplicateOf, { topic: link(topic.duplicate_of, words.olderQuestion) }, 'notice')}${topic.made_from && said(words.madeFrom, { topic: link(topic.made_from, words.aQuestion) })}${topic.page && said(words.becamePage, { page: link(topic.page, words.aPage) })}`;
}

interface PostsProps {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  threads: Thread<PostSeen>;
  shown: readonly PostSeen[];
  opened: boolean;
  help: Help | undefined;
}

function Posts({ viewer, group, topic, threads, shown, opened, help }: PostsProps) {
  const words = useWords(messages);
  const { locale } = useContext(Frame);
  const page: PostsPage = {
    viewer,
    group,
    topic,
    words,
    locale,
    opened,
    known: new Set(shown.map((post) => post.id)),
    buttons: buttonWords(words),
    writes: mayWrite(group),
    replies: mayReply(group, topic),
    accepts: mayAccept(group, viewer, topic),
    hides: mayHide(group, viewer),
  };
  // Below their own words, a person who may need one sees whom to call.
  const cardPost = topic.card?.[0];
  const withCard = (post: PostSeen) =>
    post.id === cardPost && help
      ? [onePost(page, post), <AuthorCard key="card" flag={topic.card![1]} help={help} />]
      : onePost(page, post);
  const withReplies = ({ post, replies }: Contribution<PostSeen>) => [
    withCard(post),
    replies.length > 0 && html`<div class="replies">${replies.map(withCard)}</div>`,
  ];
  const { opening, contributions } = threads;
  const heading = {
    question: words.answersHeading,
    conversation: words.repliesHeading,
    page: words.remarksHeading,
  }[topic.kind];
  return html`<h2 class="vh">${words[topic.kind]}</h2>${opening && withReplies(opening)}${contributions.length > 0 && html`<h2>${heading}</h2>`}${contributions.map(withReplies)}`;
}

/** What is the same for every post of a page, found out once. */
interface PostsPage {
  viewer: Viewer;
  group: GroupSeen;
  topic: TopicSeen;
  words: ReturnType<typeof messages.in>;
  locale: Locale;
  opened: boolean;
  /** Ids of the posts on this page. */
  known: ReadonlySet<string>;
  buttons: ReturnType<typeof buttonWords>;
  writes: boolean;
  replies: boolean;
  accepts: boolean;
  hides: boolean;
}

/** Written as text: a page holds many. See `html`. */
function onePost(page: PostsPage, post: PostSeen): VNode {
  const { viewer, topic, words } = page;
  const { id, author_id } = post;
  if (post.html === null) return gone(page, post);
  const accepted = id === topic.accepted_post_id;
  const facilitates = author_id !== null && topic.facilitators.includes(author_id);
  const fresh = topic.read_up_to !== null && post.created_at > topic.read_up_to && !post.own;
  const elsewhere = post.reply_to !== null && !page.known.has(post.reply_to);
  const shown = Post({
    id,
    author: post.author ?? words.somebody,
    authorHref: author_id && viewer.id ? `/people/${author_id}` : undefined,
    at: post.created_at,
    html: viewer.id ? unlinkNames(post.html, topic.blocked) : unlinkNames(post.html),
    said: accepted && html`${Icon({ name: 'check' })}${words.helped(topic.author ?? words.somebody)}`,
    notes:
      (facilitates || fresh || post.edited_at || elsewhere || post.mask_id || post.about.length > 0) &&
      html`${post.mask_id && maskBadge(page, post)}${post.about.length > 0 && html`<span class="badge">${aboutBadge(page, post)}</span>`}${facilitates && html`<span class="badge">${words.facilitator}</span>`}${fresh && html`<span class="badge honey">${words.fresh}</span>`}${
        post.edited_at && html`<a href="/posts/${id}/revisions">${words.edited}</a>`
      }${elsewhere && html`<a href="/posts/${post.reply_to}">${words.replyingEarlier}</a>`}`,
    files: post.files && Attachments({ files: post.files }),
    beside: topic.polls && pollsOf(page, post),
    children: actions(page, post),
  });
  const folded = author_id !== null && topic.blocked.includes(author_id) && !(post.opening && facilitates);
  if (folded) return <FoldedPost summary={words.folded}>{shown}</FoldedPost>;
  if (post.folds === null || post.own || (post.opening && page.opened)) return shown;
  const summary = writingMessages.in(page.locale).folded(reasonOf(page.locale, post.folds));
  return <FoldedPost summary={summary}>{shown}</FoldedPost>;
}

/** Nobody takes it for somebody's name. Who looks after the place finds there what they can do. */
function maskBadge({ viewer, hides, locale }: PostsPage, { mask_id, own }: PostSeen): VNode {
  const words = writingMessages.in(locale).mask;
  return !own && (hides || viewer.moderator)
    ? html`<a class="badge" href="/masks/${mask_id}">${words.badge}</a>`
    : html`<span class="badge">${words.badge}</span>`;
}

function aboutBadge({ locale }: PostsPage, { about }: PostSeen): string {
  const words = writingMessages.in(locale);
  const names: Record<string, string> = words.themes;
  return words.about.badge(about.map((theme) => names[theme] ?? theme).join(', '));
}

function pollsOf({ topic, writes }: PostsPage, post: PostSeen): VNode[] {
  const mine = topic.polls?.filter((poll) => poll.post === post.id) ?? [];
  return mine.map((poll) => (
    <Poll key={poll.id} poll={poll} votes={writes && topic.closed_at === null} own={post.own} />
  ));
}

/** The words of the buttons, escaped once for all posts. */
function buttonWords(words: ReturnType<typeof messages.in>) {
  const { reply, quote, thanks, meToo, accept, improve, edit, remove, report, hide, more } = words;
  const { save, letGo } = words.saving;
  const all = { reply, quote, thanks, meToo, accept, improve, edit, remove, report, hide, more, save, letGo };
  for (const [name, text] of Object.entries(all)) all[name as keyof typeof all] = escapeText(text);
  return all;
}

/**
 * What the viewer can do with a post: what is kind at once, the rest in a menu, so that all of it is one line on
 * a phone. Put together as plain text, since it is most of a page's elements: the words are escaped, and what else
 * stands there are ids and numbers of the database.
 */
function actions(page: PostsPage, post: PostSeen): VNode {
  const { topic, buttons } = page;
  const { id, opening } = post;
  const { own } = post;
  let all = '';
  if (page.replies) {
    const whole = opening && topic.kind !== 'question';
    all += `<a href="${whole ? '' : `?reply=${id}`}#reply">${buttons.reply}</a>`;
  }
  if (page.writes && !own) {
    const pressed = (kind: string) => (post.reacted.includes(kind) ? ' aria-pressed="true"' : '');
    all += `<button name="thanks" value="${id}"${pressed('thanks')}>${counted(buttons.thanks, post.thanks_count)}</button>`;
    all += `<button name="me_too" value="${id}"${pressed('me too')}>${counted(buttons.meToo, post.me_too_count)}</button>`;
  } else {
    if (post.thanks_count > 0)
      all += `<span class="badge">${counted(buttons.thanks, post.thanks_count)}</span>`;
    if (post.me_too_count > 0)
      all += `<span class="badge">${counted(buttons.meToo, post.me_too_count)}</span>`;
  }
  if (page.accepts && !opening && post.reply_to === null && id !== topic.accepted_post_id)
    all += `<button formaction="/topics/${topic.id}/resolution" name="post" value="${id}">${buttons.accept}</button>`;
  // Not in the menu: reporting takes two taps, this one and what is wrong.
  // Only visitors' pages are gone through by machines.
  const crawled = page.viewer.id === null ? ' rel="nofollow"' : '';
  if (!own) all += `<a href="/reports/new?post=${id}"${crawled}>${buttons.report}</a>`;
  const menu = menuOf(page, post, own);
  if (menu)
    all += `<details class="menu"><summary aria-label="${buttons.more}"></summary><div>${menu}</div></details>`;
  return stored(all);
}

function menuOf({ viewer, group, topic, buttons, replies, hides }: PostsPage, post: PostSeen, own: boolean) {
  const { id, opening } = post;
  const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
  let menu = '';
  if (replies) menu += link(`?quote=${id}#reply`, buttons.quote);
  if (mayEdit(group, viewer, topic.kind, post)) {
    menu += link(
      `/posts/${id}/revisions/new`,
      topic.kind === 'page' && opening ? buttons.improve : buttons.edit,
    );
  }
  if (viewer.id !== null) {
    const saved = topic.saved.includes(id);
    menu += `<button formaction="/posts/${id}/bookmark">${saved ? buttons.letGo : buttons.save}</button>`;
  }
  if (own) return `${menu}<button formaction="/posts/${id}/removal">${buttons.remove}</button>`;
  return hides ? menu + link(`/posts/${id}/hiding`, buttons.hide) : menu;
}

const counted = (text: string, count: number) => (count > 0 ? `${text} · ${count}` : text);

/** The place of a removed post. Says that a moderator did it, never which one. */
function gone({ viewer, group, words }: PostsPage, post: PostSeen): VNode {
  const { own } = post;
  return (
    <GonePost id={post.id}>
      {post.removed_by === 'moderator'
        ? words.removedByModerator
        : own
          ? words.removedByYou
          : words.removedByAuthor}{' '}
      {mayBringBack(group, viewer, post) && (
        <button type="submit" class="b q" formaction={`/posts/${post.id}/restoration`}>
          {words.bringBack}
        </button>
      )}
    </GonePost>
  );
}

type ReplyFormProps = Pick<TopicPageProps, 'group' | 'topic' | 'sent' | 'replyTo' | 'preview' | 'uploads'>;

function ReplyForm({ group, topic, sent, replyTo, preview, uploads }: ReplyFormProps) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const base = `/topics/${topic.id}`;
  const names = useNames(group);
  const plain = { question: words.yourAnswer, conversation: words.yourReply, page: words.yourRemark }[
    topic.kind
  ];
  const wish = topic.wants && topic.author && !topic.own && topic.state !== 'resolved' && (
    <p class="wish">
      <Icon name="ask" />
      <span>{words.wish[topic.wants](topic.author)}</span>
    </p>
  );
  const box = TextArea({
    name: 'body',
    maxlength: longest.body,
    label: replyTo ? words.replyTo(replyTo.author ?? words.somebody) : plain,
    value: sent.typed.body,
    error: sent.errors.body,
    rows: 5,
    names,
    placeholder: words.warmFirst,
    audience: html`${VisibilityLine({ group })} ${LookedAt()}`,
  });
  const notes = WordNotes({
    body: sent.typed.body,
    shown: preview !== undefined || Boolean(sent.errors.body),
  });
  const mask =
    mayMask(group) &&
    MaskField({
      mask: topic.my_mask,
      checked: sent.typed.masked !== undefined,
      error: sent.errors.masked,
    });
  const look = Button({ kind: 'quiet', formaction: `${base}/posts/preview`, children: words.preview });
  const more = Button({
    kind: 'quiet',
    formaction: `${base}/posts/new`,
    formnovalidate: true,
    children: writing.more,
  });
  const buttons = html`${Button({ children: words.send })}${look}${KeepDraft({ address: `${base}/draft` })}${more}`;
  return Form({
    action: `${base}/posts`,
    class: 'reply',
    id: 'reply',
    once: sent.once,
    files: true,
    children: html`${ErrorSummary({ errors: sent.errors })}${wish}<div data-island="reply" data-preview="${base}/posts/preview"${attributes({ 'data-cues': cuesFor(mayHaveCues(topic), topic.wants) })}>${preview !== undefined && <Preview html={preview} />}${replyTo && html`<input type="hidden" name="reply_to" value="${replyTo.id}">`}${box}${notes}</div>${AttachmentField({ sent, uploads })}${mask}${replyTo && html`<p><a href="${base}#reply">${words.replyToTopic}</a></p>`}${Buttons({ children: buttons })}`,
  });
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
  const writing = useWords(writingMessages);
  const base = `/topics/${topic.id}`;
  const ended = topic.state === 'resolved' || topic.state === 'let go';
  const resolves = mayResolve(group, viewer, topic);
  const { own } = topic;
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
          <p>{topic.draft.waiting > 0 ? words.draftWaiting(topic.draft.waiting) : words.draftReady}</p>
          {topic.draft.waiting === 0 && (
            <Button formaction={`/page-drafts/${topic.draft.id}/page`}>{words.finishDraft}</Button>
          )}
          {topic.draft.made_by === viewer.id && <Button kind="quiet">{words.withdrawDraft}</Button>}
        </Form>
      )}
      {mayClose(group) && (
        <Form action={topic.pinned ? `${base}/pin/removal` : `${base}/pin`} class="acts">
          <Button kind="quiet">{topic.pinned ? writing.unpin : writing.pin}</Button>
          <a href={`${base}/moves/new`}>{writing.move.link}</a>
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
            <Field
              name="reason"
              label={words.closeReason}
              hint={words.reasonAudience}
              maxlength={200}
              required={false}
            />
            <Button kind="quiet">{words.close}</Button>
          </Form>
        </details>
      )}
    </>
  );
}

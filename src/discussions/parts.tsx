import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { GroupSeen } from '../groups/queries.ts';
import { formsOf, type Locale, useFormats, useWords } from '../platform/i18n.ts';
import { cursorAt } from '../platform/live.ts';
import { excerpt, plainText } from '../platform/text.ts';
import { WhyLink } from '../safety/parts.tsx';
import { Button, ButtonLink, Form } from '../ui/form.tsx';
import { Frame } from '../ui/frame.ts';
import { html, stored } from '../ui/html.ts';
import { Sentence } from '../ui/layout.tsx';
import { Badge, List, Row } from '../ui/list.tsx';
import { Time } from '../ui/time.tsx';
import { messages as writingMessages } from '../writing/messages.ts';
import { reasonOf } from '../writing/parts.tsx';
import { messages } from './messages.ts';
import type { PageRequest, ReplyToYou, TopicListed, TopicSeen } from './queries.ts';

/** Topics one below the other. */
export function TopicList({
  topics,
  label,
  withGroup,
  why,
}: {
  topics: readonly TopicListed[];
  label: string;
  /** Names each topic's group: for lists across groups. */
  withGroup?: boolean;
  /** Why the viewer is shown a topic, in words. */
  why?: (topic: TopicListed) => ComponentChildren;
}) {
  return (
    <List label={label}>
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} withGroup={withGroup} why={why?.(topic)} />
      ))}
    </List>
  );
}

/** A topic in a list: title, state in words, replies, who, when, tags, and whether something is new. */
export function TopicRow({
  topic,
  withGroup,
  why,
}: {
  topic: TopicListed;
  withGroup?: boolean | undefined;
  why?: ComponentChildren;
}) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const { locale } = useContext(Frame);
  const title = topic.folded
    ? words.blockedTopic
    : topic.folds
      ? writing.foldedTitle(reasonOf(locale, topic.folds))
      : topic.title || words.removedTopic;
  const by = !topic.folded && html`<span dir="auto">${topic.author ?? words.somebody}</span> · `;
  const group =
    withGroup && html` · <a href="/groups/${topic.group_address}" dir="auto">${topic.group_name}</a>`;
  const fresh = topic.unread && html` · <b>${topic.since_visit ? words.sinceVisit : words.unread}</b>`;
  const tags =
    topic.tags.length > 0 &&
    html` · ${topic.tags.map((tag) => html`<a href="/groups/${topic.group_address}?tag=${encodeURIComponent(tag)}" dir="auto">#${tag}</a> `)}`;
  const wish = topic.wants === 'listening' && topic.state !== 'resolved' && html` · ${words.wants.listening}`;
  return Row({
    href: topic.folds ? `/topics/${topic.id}?open` : `/topics/${topic.id}`,
    title,
    fresh: topic.unread,
    meta: html`${by}${Time({ at: topic.last_post_at })}${group}${wish}${fresh}${tags}${why && html` · ${why}`}`,
    state: html`${topic.pinned && Badge({ children: writing.pinned })}${topic.first && Badge({ kind: 'honey', children: words.firstTopic })}${StateBadge({ topic })} ${topic.reply_count > 0 && words.replies(topic.reply_count)}`,
  });
}

type Stateful = Pick<TopicSeen, 'kind' | 'state' | 'closed_at' | 'accepted_post_id'> & { waiting?: boolean };

/** The state of a topic in words: unanswered, answered, resolved and let go are four things. */
export function StateBadge({ topic }: { topic: Stateful }) {
  const { state } = useWords(messages);
  if (topic.kind === 'page') return Badge({ children: state.page });
  switch (topic.state) {
    case 'unanswered':
      return topic.closed_at
        ? Badge({ children: state.closed })
        : Badge({ kind: 'honey', children: state.unanswered });
    case 'answered':
      return Badge({ children: topic.closed_at ? state.closed : state.answered });
    case 'resolved':
      return Badge({ kind: 'moss', children: topic.accepted_post_id ? state.accepted : state.resolved });
    case 'let go':
      return Badge({ children: state.letGo });
    default:
      if (topic.closed_at) return Badge({ children: state.closed });
      return topic.waiting ? Badge({ kind: 'honey', children: state.waiting }) : null;
  }
}

/** Titles like the one being written, so that nobody asks alone what is answered already. */
export function SimilarTopics({ topics }: { topics: readonly TopicListed[] }) {
  const words = useWords(messages);
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{words.similar}</h2>
      <TopicList topics={topics} label={words.similar} />
    </section>
  );
}

/** A reply to the viewer, in a list of several. */
export function ReplyRow({ reply }: { reply: ReplyToYou }) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const { locale } = useContext(Frame);
  return Row({
    href: `/posts/${reply.id}`,
    title: reply.title || words.removedTopic,
    fresh: reply.unread,
    meta: html`<span dir="auto">${reply.author ?? words.somebody}</span> · ${Time({ at: reply.created_at })} · <a href="/groups/${reply.group_address}" dir="auto">${reply.group_name}</a>${reply.unread && html` · <b>${words.unread}</b>`}`,
    children: reply.folds
      ? writing.foldedTitle(reasonOf(locale, reply.folds))
      : excerpt(plainText(reply.html), 180),
  });
}

/** How many people have this open: filled and kept by the island, nothing without it. */
export function Here() {
  return <p class="meta" data-live="here" />;
}

/** Which members are here besides the viewer, and how many others: for groups that chose to say so. */
export function NamesHere({ names, others }: { names: readonly string[]; others: number }) {
  const { live } = useWords(messages);
  const { list } = useFormats();
  if (names.length === 0) return null;
  return <>{live.hereNames(list(others > 0 ? [...names, live.hereOthers(others)] : names))}</>;
}

/**
 * Keeps a page up to date by the stream at an address. What is new, and would move what stands before the reader's
 * eyes, waits behind its button.
 */
export function LivePage({
  address,
  snapshot,
  names,
  said,
}: {
  address: string;
  snapshot: string;
  names: boolean;
  /** What new rows are called where they are no topics. */
  said?: Pick<LiveWords, 'topics' | 'moved'>;
}) {
  const { live } = useWords(messages);
  const { locale } = useContext(Frame);
  return html`<div class="live" data-island="live" data-address="${address}" data-since="${cursorAt(snapshot)}" data-words="${said ? liveWordsIn(locale, said) : wordsOfLive(locale)}"${names && stored(' data-names')}><p class="vh" role="status"></p><button type="button" class="b" hidden>${live.again}</button></div>`;
}

/** The same for every page of a language. */
function wordsOfLive(locale: Locale): string {
  let words = liveWords.get(locale);
  if (words === undefined) {
    words = liveWordsIn(locale);
    liveWords.set(locale, words);
  }
  return words;
}

type LiveWords = ReturnType<typeof messages.in>['live'];

function liveWordsIn(locale: Locale, said?: Pick<LiveWords, 'topics' | 'moved'>): string {
  const { here, replies, changes, topics, moved, show, closed, over, again } = {
    ...messages.in(locale).live,
    ...said,
  };
  const counted = Object.entries({ here, replies, changes, topics, moved });
  const forms = Object.fromEntries(counted.map(([name, say]) => [name, formsOf(locale, say)]));
  return JSON.stringify({ ...forms, show: show('#'), closed, over, again });
}

const liveWords = new Map<Locale, string>();

/** Asks whether the viewer's words may become part of a knowledge page. */
export function PageQuestion({
  request,
  children,
}: {
  request: Pick<PageRequest, 'id'>;
  children?: ComponentChildren;
}) {
  const words = useWords(messages);
  return (
    <Form action={`/page-drafts/${request.id}/answers`} class="notice" id="draft">
      <p>
        <b>{words.askedYou}</b> {children}
      </p>
      <p>{words.askedYouHint}</p>
      <div class="acts">
        {Button({ kind: 'quiet', name: 'willing', value: 'yes', children: words.willing })}
        {Button({ kind: 'quiet', name: 'willing', value: 'no', children: words.declined })}
      </div>
    </Form>
  );
}

/** Why the viewer cannot write here yet, and the one thing to do about it. `then`: where they come back to. */
export function NotWriting({ group, signedIn, then }: { group: GroupSeen; signedIn: boolean; then: string }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  if (!signedIn) {
    return (
      <p class="reply" id="reply">
        <Sentence
          text={words.sign}
          parts={{
            signIn: <a href={`/sign-in?then=${encodeURIComponent(then)}`}>{words.signIn}</a>,
            join: <a href={`/sign-up?then=${encodeURIComponent(then)}`}>{words.signUp}</a>,
          }}
        />
      </p>
    );
  }
  if (group.role === null && group.audience === 'members') {
    return (
      <div class="reply" id="reply">
        <p>{words.joinToReply}</p>
        <ButtonLink href={`${base}/about#join`}>{words.askToJoin}</ButtonLink>
      </div>
    );
  }
  if (group.role === null) {
    return (
      <Form action={`${base}/memberships`} class="reply" id="reply">
        <p>{words.joinToReply}</p>
        <input type="hidden" name="agreed_version" value={group.agreement_version} />
        <input type="hidden" name="back_to" value={then} />
        <div class="acts">
          <Button>{words.joinAndReply}</Button>
          <small>
            <Sentence
              text={words.byJoining}
              parts={{ agreement: <a href={`${base}/agreement`}>{words.theAgreement}</a> }}
            />
          </small>
        </div>
      </Form>
    );
  }
  if (group.paused) {
    return (
      <p class="reply" id="reply">
        {words.pausedHere} <WhyLink />
      </p>
    );
  }
  return (
    <div class="reply" id="reply">
      <p>{group.agreed_version === 0 ? words.readAgreementFirst : words.agreeFirst}</p>
      <ButtonLink href={base}>{words.readAgreement}</ButtonLink>
    </div>
  );
}

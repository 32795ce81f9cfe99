import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { AttachmentField, Attachments } from '../../files/parts.tsx';
import type { Attached } from '../../files/queries.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { type Formats, useFormats, useWords } from '../../platform/i18n.ts';
import { cursorAt } from '../../platform/live.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { cuesFor } from '../../practice/parts.tsx';
import { WhyLink } from '../../safety/parts.tsx';
import { AuthorCard, type Help, LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Audience, Button, ButtonLink, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { escapeText, html, stored } from '../../ui/html.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { Layout, Sentence } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { type Furniture, wordsOfLive } from '../parts.tsx';
import {
  longest,
  mayAnswer,
  mayBecomeTopic,
  mayBringBack,
  mayChange,
  mayHaveCues,
  mayLeave,
  mayRemove,
  mayWriteIn,
  type Sign,
  signs,
} from '../policy.ts';
import { MESSAGES_ON_PAGE, type MessageSeen, type Part, type RoomSeen } from '../queries.ts';

export interface RoomPageProps {
  viewer: Viewer;
  /** Of a room; a conversation has none. */
  group: GroupSeen | undefined;
  room: RoomSeen;
  /** In the order of time, at most one more than a page holds. */
  all: readonly MessageSeen[];
  part: Part;
  sent: Sent<unknown>;
  /** Files that the form holds already. */
  uploads: readonly Attached[];
  /** What the box answers. */
  replyTo?: Pick<MessageSeen, 'id' | 'author' | 'html'> | undefined;
  /** Who answers at once where the viewer is: for their own card. */
  help?: Help | undefined;
  furniture?: Furniture;
}

/** A room or a conversation: what was said, the newest at the bottom, and the box. */
export function RoomPage(props: RoomPageProps) {
  const { viewer, group, room, all, part, sent, replyTo, help, furniture = {} } = props;
  const words = useWords(messages);
  const { locale } = useContext(Frame);
  const base = baseOf(room);
  const { shown, older, newer } = pageOf(all, part);
  const atEnd = !newer && !(part && 'before' in part);
  const fresh = firstFresh(props, shown);
  // Unread ones may stand before this page.
  const unreadAbove = fresh !== undefined && fresh === shown[0]?.id && older && room.read_id !== null;
  const writes = mayWriteIn(room) || Boolean(sent.typed.body);
  return (
    <Layout title={room.group_id ? words.room : words.conversation} here="messages" sensitive>
      <div class="chat">
        <Head group={group} room={room} />
        {furniture.above}
        <Form action={`/rooms/${room.id}/mutes`} class="log-form">
          {older && (
            <p class="way">
              <a class="b q" href={`${base}?before=${shown[0]!.id}`} rel="prev" data-older>
                {words.page.older}
              </a>
              <a href="#write">{words.page.toBox}</a>
            </p>
          )}
          {fresh && (
            <p class="way">
              <a href={unreadAbove ? `${base}?after=${room.read_id}#new` : '#new'}>
                {words.page.firstUnread}
              </a>
            </p>
          )}
          <section
            class="log"
            id="log"
            role="log"
            aria-live="off"
            aria-label={words.page.log}
            tabindex={-1}
            data-end={atEnd ? '1' : undefined}
            data-blocked={room.blocked.join(' ')}
          >
            <Log {...props} shown={shown} fresh={fresh} />
            {shown.length === 0 && <p class="meta empty-log">{words.page.empty}</p>}
          </section>
          {!atEnd && (
            <p class="way">
              {shown.length > 0 && (
                <a class="b q" href={`${base}?after=${shown.at(-1)!.id}`} rel="next">
                  {words.page.newer}
                </a>
              )}
              <a href={`${base}#write`}>{words.page.newest}</a>
            </p>
          )}
          {room.card && help && <AuthorCard flag={room.card[1]} help={help} />}
        </Form>
        {html`<div class="live" data-island="chat" data-room="${room.id}" data-base="${base}" data-me="${viewer.id}" data-since="${cursorAt(room.snapshot)}"${room.shows_typing && stored(' data-typing')} data-words="${wordsOfLive(locale)}"><p class="vh" role="status"></p><p class="typing meta" aria-hidden="true"></p><button type="button" class="b" hidden>${words.live.reload}</button></div>`}
        {mayAnswer(room) && <Answer room={room} />}
        {room.group_id === null && !room.accepted && room.asked_by_me && (
          <p class="notice" id="write">
            <Sentence
              text={words.requests.sent}
              parts={{ name: <bdi>{room.other ?? words.somebody}</bdi> }}
            />
          </p>
        )}
        {room.left ? null : furniture.beside}
        {room.left ? (
          <Left room={room} />
        ) : writes ? (
          <Box {...props} replyTo={replyTo} />
        ) : (
          room.refusal !== 'request' && (furniture.instead ?? <NotWriting room={room} group={group} />)
        )}
        {room.facilitates && <LookAfter room={room} />}
      </div>
    </Layout>
  );
}

/**
 * Messages alone: what an open page fetches, as its reader, when its stream tells of something new. With what is newer
 * comes the card of whoever wrote words that a person should look at: they need it now, not when they come back.
 */
export function RoomPart(props: RoomPageProps) {
  const { room, help, all, part } = props;
  const { shown, older, newer } = pageOf(all, part);
  const isNewer = part && 'after' in part;
  const more = isNewer ? newer : older;
  const card = isNewer && room.card && help;
  return html`<div${more && stored(' data-more')}>${<Log {...props} shown={shown} fresh={undefined} />}${card && <AuthorCard flag={room.card![1]} help={help} />}</div>`;
}

/** One message, as it stands on its page. */
export function MessagePart({
  viewer,
  room,
  message,
}: Pick<RoomPageProps, 'viewer' | 'room'> & { message: MessageSeen }) {
  const page = pageWords(viewer, room, useWords(messages), useFormats());
  return <>{one(page, message, false)}</>;
}

const baseOf = (room: RoomSeen) => (room.group_id ? `/rooms/${room.id}` : `/conversations/${room.id}`);

function pageOf(all: readonly MessageSeen[], part: Part) {
  const full = all.length > MESSAGES_ON_PAGE;
  if (part && 'after' in part)
    return { shown: all.slice(0, MESSAGES_ON_PAGE), older: all.length > 0, newer: full };
  return { shown: full ? all.slice(1) : all, older: full, newer: false };
}

/** The first message of somebody else that the viewer has not read, on this page. */
function firstFresh({ viewer, room }: RoomPageProps, shown: readonly MessageSeen[]): string | undefined {
  const since = room.joined_at?.getTime() ?? 0;
  return shown.find(
    ({ id, author_id, created_at, removed_by }) =>
      author_id !== viewer.id &&
      removed_by === null &&
      (room.read_id === null ? created_at.getTime() > since && room.group_id !== null : id > room.read_id),
  )?.id;
}

function Head({ group, room }: Pick<RoomPageProps, 'group' | 'room'>) {
  const words = useWords(messages);
  return (
    <header class="chat-head">
      <h1>
        <span dir="auto">{room.group_id ? room.name : (room.other ?? words.somebody)}</span>
      </h1>
      <p class="meta">
        {group && (
          <a href={`/groups/${group.address}/rooms`} dir="auto">
            {group.name}
          </a>
        )}
        {room.other_id && <a href={`/people/${room.other_id}`}>{words.page.theirPage}</a>}
        <a href="/messages#search">{words.page.search}</a>
        <button type="submit" class="b q" form="mute">
          {room.muted ? words.page.unmute : words.page.mute}
        </button>
        {mayLeave(room) && (
          <button type="submit" class="b q" form="leave">
            {words.page.leave}
          </button>
        )}
      </p>
      <Form action={`/rooms/${room.id}/mutes`} id="mute">
        {null}
      </Form>
      {mayLeave(room) && (
        <Form action={`/conversations/${room.id}/leavings`} id="leave">
          {null}
        </Form>
      )}
    </header>
  );
}

/** What is the same for every message of a page, found out once. */
interface PageWords {
  viewer: Viewer;
  room: RoomSeen;
  words: ReturnType<typeof messages.in>;
  formats: Formats;
  writes: boolean;
  base: string;
}

const pageWords = (
  viewer: Viewer,
  room: RoomSeen,
  words: ReturnType<typeof messages.in>,
  formats: Formats,
): PageWords => ({ viewer, room, words, formats, writes: mayWriteIn(room), base: baseOf(room) });

function Log({
  viewer,
  room,
  shown,
  fresh,
}: RoomPageProps & { shown: readonly MessageSeen[]; fresh: string | undefined }) {
  const words = useWords(messages);
  const formats = useFormats();
  const page = pageWords(viewer, room, words, formats);
  let day = '';
  let last: MessageSeen | undefined;
  return html`${shown.map((message) => {
    const today = formats.day(message.created_at);
    const begins = today !== day && html`<h2 class="date">${formats.weekday(message.created_at)}</h2>`;
    const isFresh = message.id === fresh && html`<p class="fresh" id="new">${words.page.fresh}</p>`;
    const follows = !begins && !isFresh && goesOn(last, message);
    day = today;
    last = message;
    return html`${begins}${isFresh}${one(page, message, follows)}`;
  })}`;
}

/** The same person within five minutes: the name need not stand there again. */
const goesOn = (last: MessageSeen | undefined, message: MessageSeen) =>
  last !== undefined &&
  last.author_id === message.author_id &&
  last.author_id !== null &&
  last.html !== null &&
  message.created_at.getTime() - last.created_at.getTime() < 300_000;

/** Written as text: a page holds many. See `html`. */
function one(page: PageWords, message: MessageSeen, follows: boolean): VNode {
  const { viewer, room, words, formats } = page;
  const { id, author_id } = message;
  const own = viewer.id !== null && author_id === viewer.id;
  const name = message.author ?? words.somebody;
  const clock = html`<a class="at" href="/messages/${id}"><time datetime="${message.created_at.toISOString()}" title="${formats.full(message.created_at)}">${formats.clock(message.created_at)}</time></a>`;
  const classes = `msg${own ? ' own' : ''}${follows ? ' more' : ''}${message.html === null ? ' gone' : ''}`;
  const article = (inside: VNode) =>
    html`<article class="${classes}" id="${id}" data-by="${author_id ?? ''}" data-name="${name}" data-at="${message.created_at.getTime()}">${inside}</article>`;
  if (message.html === null) return article(html`<p>${goneWords(page, message)} ${clock}</p>`);
  const facilitates = author_id !== null && room.facilitators.includes(author_id);
  const author = author_id ? html`<a href="/people/${author_id}">${name}</a>` : name;
  const body = html`<header><b dir="auto">${author}</b>${facilitates && html`<span class="badge">${words.message.facilitator}</span>`}${clock}${
    message.edited_at && html`<a href="/messages/${id}/revisions">${words.message.edited}</a>`
  }</header>${message.reply_to && answered(page, message)}${message.html && stored(`<div class="prose" dir="auto">${message.html}</div>`)}${message.files && Attachments({ files: message.files })}${
    message.topic_id &&
    html`<p class="became">${Icon({ name: 'book' })}<a href="/topics/${message.topic_id}">${words.message.becameTopic}</a></p>`
  }${message.wish_waits && own && wish(page, message)}<footer>${reacted(page, message)}${menu(page, message, own, name)}</footer>`;
  const folded = author_id !== null && room.blocked.includes(author_id);
  return article(
    folded ? html`<details class="fold"><summary>${words.message.folded}</summary>${body}</details>` : body,
  );
}

function goneWords({ viewer, words }: PageWords, message: MessageSeen): ComponentChildren {
  if (message.removed_by === 'moderator') return words.message.removedByModerator;
  if (message.author_id !== viewer.id) return words.message.removedByAuthor;
  return html`${words.message.removedByYou} ${
    mayBringBack(viewer, message) &&
    html`<button class="b q" formaction="/messages/${message.id}/restoration">${words.message.restore}</button>`
  }`;
}

function answered({ room, words }: PageWords, message: MessageSeen) {
  const hidden = message.reply_author_id !== null && room.blocked.includes(message.reply_author_id);
  const text =
    message.reply_html === null
      ? words.message.goneShort
      : hidden
        ? words.message.folded
        : excerpt(plainText(message.reply_html), 90);
  return html`<p class="to"><a href="/messages/${message.reply_to}" dir="auto"><b>${message.reply_author ?? words.somebody}</b> ${text}</a></p>`;
}

function wish({ words }: PageWords, message: MessageSeen) {
  const base = `/messages/${message.id}`;
  return html`<div class="notice"><p>${(
    <Sentence
      text={words.message.wished}
      parts={{ name: <b dir="auto">{message.wished_by ?? words.somebody}</b> }}
    />
  )}</p><p class="acts"><a class="b" href="${base}/topics/new">${words.message.wishYes}</a><button class="b q" formaction="${base}/topic-wishes/refusal">${words.message.wishNo}</button></p></div>`;
}

/** Signs that were given, who gave them, and one's own pressed. */
function reacted({ words, formats, writes }: PageWords, message: MessageSeen): VNode | false {
  if (!message.reactions) return false;
  let all = '';
  for (const { kind, count, mine, names } of message.reactions) {
    const known = names.map((name) => name ?? words.somebody);
    const list = formats.list(
      count > known.length ? [...known, words.message.others(count - known.length)] : known,
    );
    const label = escapeText(words.message.reacted(words.message.signs[kind], list));
    const inner = `<i class="i i-${drawn[kind]}"></i><span aria-hidden="true">${count}</span><span class="vh">${label}</span>`;
    all += writes
      ? `<button class="sign" formaction="/messages/${message.id}/reactions" name="kind" value="${kind}" aria-pressed="${mine}" title="${label}">${inner}</button>`
      : `<span class="sign" title="${label}">${inner}</span>`;
  }
  return stored(all);
}

/** Our own drawings: not every device has the same small pictures. */
const drawn: Record<Sign, IconName> = {
  heart: 'heart',
  thanks: 'thanks',
  'me too': 'metoo',
  smile: 'smile',
  candle: 'candle',
};

/** What one can do with a message, in one menu: put together as plain text, since a page holds many. */
function menu(
  { viewer, room, words, writes, base }: PageWords,
  message: MessageSeen,
  own: boolean,
  name: string,
): VNode {
  const { id } = message;
  const at = `/messages/${id}`;
  const link = (href: string, text: string) => `<a href="${href}">${escapeText(text)}</a>`;
  const button = (action: string, text: string) =>
    `<button formaction="${at}/${action}">${escapeText(text)}</button>`;
  const say = words.message;
  let items = '';
  if (writes) {
    const all = signs
      .map(
        (kind) =>
          `<button formaction="${at}/reactions" name="kind" value="${kind}" title="${escapeText(say.signs[kind])}"><i class="i i-${drawn[kind]}"></i><span class="vh">${escapeText(say.signs[kind])}</span></button>`,
      )
      .join('');
    items += `<span class="signs" role="group" aria-label="${escapeText(say.react)}">${all}</span>`;
    items += `<a href="${base}?reply=${id}#write" data-reply="${id}">${escapeText(say.reply)}</a>`;
  }
  if (mayChange(viewer, room, message)) items += link(`${at}/revisions/new`, say.edit);
  if (mayBecomeTopic(room, message))
    items += own
      ? link(`${at}/topics/new`, say.topic)
      : message.wished_by
        ? ''
        : button('topic-wishes', say.wish);
  if (mayRemove(viewer, message)) items += button('removal', say.remove);
  if (!own) {
    // Between two more than one message may be needed to understand it: whoever reports chooses.
    items += link(
      room.group_id ? `/reports/new?message=${id}` : `/conversations/${room.id}/report?message=${id}`,
      say.report,
    );
    if (room.facilitates) items += link(`${at}/hiding`, say.hide);
  }
  return stored(
    `<details class="menu"><summary aria-label="${escapeText(say.menu(name))}"></summary><div>${items}</div></details>`,
  );
}

/** The box: it grows with what is written, and stays in reach. */
function Box({ group, room, sent, uploads, replyTo }: RoomPageProps) {
  const words = useWords(messages);
  const error = sent.errors.body;
  return (
    <Form action={`/rooms/${room.id}/messages`} class="write" id="write" once={sent.once} files>
      <ErrorSummary errors={sent.errors} />
      <p class="to" data-replying hidden={!replyTo}>
        {replyTo && <input type="hidden" name="reply_to" value={replyTo.id} />}
        <span>
          <Sentence
            text={words.page.replying}
            parts={{ name: <b dir="auto">{replyTo?.author ?? words.somebody}</b> }}
          />
        </span>{' '}
        <a href={`${baseOf(room)}#write`} data-no-reply>
          {words.page.noReply}
        </a>
      </p>
      <div
        class="box-line"
        data-cues={cuesFor(mayHaveCues(room), room.kind === 'listening' ? 'listening' : null)}
      >
        <label class="vh" for="body">
          {words.page.box}
        </label>
        <textarea
          id="body"
          name="body"
          rows={1}
          maxlength={longest.message}
          placeholder={words.page.placeholder}
          dir="auto"
          aria-describedby={error ? 'body-e body-a' : 'body-a'}
          aria-invalid={error ? true : undefined}
          value={sent.typed.body ?? ''}
        />
        <Button>{words.page.send}</Button>
      </div>
      {error && (
        <p class="err" id="body-e">
          {error}
        </p>
      )}
      <WordNotes body={sent.typed.body} shown={Boolean(error)} alone={room.group_id === null} />
      <AttachmentField sent={sent} uploads={uploads} />
      <Audience id="body-a">
        {room.group_id
          ? words.page.members(group?.name ?? '')
          : room.other
            ? words.page.two(room.other)
            : words.page.twoAlone}{' '}
        <LookedAt /> <span class="keys">{words.page.keys}</span>
      </Audience>
    </Form>
  );
}

/** Why one cannot write here, and what to do about it. */
function NotWriting({ group, room }: Pick<RoomPageProps, 'group' | 'room'>) {
  const { page: words, refused } = useWords(messages);
  if (room.refusal === 'paused')
    return (
      <p class="notice" id="write">
        {words.paused} <WhyLink />
      </p>
    );
  if (room.refusal === 'agreement' && group)
    return (
      <div class="notice" id="write">
        <p>{words.agreement}</p>
        <ButtonLink href={`/groups/${group.address}`}>{words.agreementLink}</ButtonLink>
      </div>
    );
  return (
    <p class="notice" id="write">
      {room.refusal === 'archived' || room.refusal === null ? words.archived : refused[room.refusal]}
    </p>
  );
}

/** The viewer left, and can come back. */
function Left({ room }: { room: RoomSeen }) {
  const words = useWords(messages);
  return (
    <Form action={`/conversations/${room.id}/leavings/end`} class="notice" id="write">
      <p>
        <Sentence text={words.page.left} parts={{ name: <bdi>{room.other ?? words.somebody}</bdi> }} />
      </p>
      <Button>{words.page.back}</Button>
    </Form>
  );
}

/** Whoever was asked says yes or no by one tap; no also with a report. The other is told of yes alone. */
function Answer({ room }: { room: RoomSeen }) {
  const words = useWords(messages);
  const name = <bdi>{room.other ?? words.somebody}</bdi>;
  const action = `/conversations/${room.id}/answers`;
  return (
    <Form action={action} class="notice" id="write">
      <p>
        <Sentence text={room.declined ? words.requests.declined : words.requests.waits} parts={{ name }} />
      </p>
      <Buttons>
        <Button name="answer" value="accepted">
          {words.requests.accept}
        </Button>
        {!room.declined && (
          <>
            <Button kind="quiet" name="answer" value="declined">
              {words.requests.decline}
            </Button>
            <Button kind="quiet" name="answer" value="reported">
              {words.requests.report}
            </Button>
          </>
        )}
      </Buttons>
      {room.other_id && (
        <p class="hint">
          <Sentence
            text={words.requests.block}
            parts={{ profile: <a href={`/people/${room.other_id}`}>{words.requests.profile}</a> }}
          />
        </p>
      )}
    </Form>
  );
}

/** For facilitators. */
function LookAfter({ room }: { room: RoomSeen }) {
  const words = useWords(messages);
  return (
    <details class="fold">
      <summary>{words.page.lookAfter}</summary>
      <Form action={`/rooms/${room.id}/name`}>
        <Field
          name="name"
          id="room-name"
          label={words.page.rename}
          hint={words.rooms.nameAudience}
          value={room.name}
          maxlength={longest.room}
        />
        <Button kind="quiet">{words.page.renameButton}</Button>
      </Form>
      {room.archived ? (
        <Form action={`/rooms/${room.id}/archivings/end`}>
          <Button kind="quiet">{words.page.reopen}</Button>
        </Form>
      ) : (
        <Form action={`/rooms/${room.id}/archivings`}>
          <p class="hint">{words.page.archiveHint}</p>
          <Button kind="quiet">{words.page.archive}</Button>
        </Form>
      )}
    </details>
  );
}

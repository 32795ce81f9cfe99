import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { highlight, type QueryTerms } from '../../platform/search-text.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { Audience, Button, Buttons, Check, Choice, Form } from '../../ui/form.tsx';
import { html, stored } from '../../ui/html.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { LiveList, RoomList } from '../parts.tsx';
import { askers } from '../policy.ts';
import type { MessageFound, RequestListed, RoomListed } from '../queries.ts';

interface MessagesProps {
  rooms: readonly RoomListed[];
  requests: readonly RequestListed[];
  /** Conversations that the viewer left. */
  left: readonly { id: string; other: string | null }[];
  next: string | null;
  /** Not a later page of the list. */
  first: boolean;
  snapshot: string;
}

/** Rooms and conversations, and apart from them who would like to talk. */
export function MessagesPage(props: MessagesProps) {
  const { left, next, first, snapshot } = props;
  const words = useWords(messages);
  return (
    <Layout title={words.messages} here="messages" narrow sensitive>
      <Title lead={words.lead}>{words.messages}</Title>
      <LiveList snapshot={snapshot} />
      <MessagesPart {...props} />
      <Pager next={next} previous={first ? null : '/messages'} />
      {first && left.length > 0 && (
        <details class="fold">
          <summary>{words.left}</summary>
          <p class="hint">{words.leftHint}</p>
          <List label={words.left}>
            {left.map(({ id, other }) => (
              <a key={id} href={`/conversations/${id}`} dir="auto">
                {other ?? words.somebody}
              </a>
            ))}
          </List>
        </details>
      )}
      <SearchBox typed="" />
      <p>
        <a href="/you/messages">{words.settings}</a>
      </p>
    </Layout>
  );
}

/** What an open page fetches, as its reader, when its stream tells of something new. */
export function MessagesPart({ rooms, requests, first }: MessagesProps) {
  const words = useWords(messages);
  return (
    <div data-live="rooms">
      {first && <Requests requests={requests} />}
      <h2 class="vh">{words.messages}</h2>
      {rooms.length === 0 ? (
        <Empty action={{ href: '/groups', text: words.noneLink }}>{words.none}</Empty>
      ) : (
        <RoomList rooms={rooms} label={words.messages} withGroup />
      )}
    </div>
  );
}

function Requests({ requests }: { requests: readonly RequestListed[] }) {
  const words = useWords(messages);
  if (requests.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.requests.title}</h2>
      <p class="hint">{words.requests.lead}</p>
      <List label={words.requests.title}>
        {requests.map(({ id, other, asked_at, html: written }) => (
          <Row
            key={id}
            href={`/conversations/${id}`}
            title={other ?? words.somebody}
            fresh
            meta={
              <Sentence
                text={words.requests.from}
                parts={{ name: <bdi>{other ?? words.somebody}</bdi>, when: <Time at={asked_at} /> }}
              />
            }
          >
            {written === null ? words.removedShort : excerpt(plainText(written), 160)}
          </Row>
        ))}
      </List>
    </section>
  );
}

/** By GET, so that it works without script; who looks on at the address bar sees the words. */
function SearchBox({ typed }: { typed: string }) {
  const words = useWords(messages).search;
  return (
    <search id="search">
      <Form action="/messages" method="get">
        <div class="f">
          <label for="in-messages">{words.label}</label>
          <div class="box-line">
            <input type="search" id="in-messages" name="q" value={typed} maxlength={200} dir="auto" />
            <Button kind="quiet">{words.button}</Button>
          </div>
        </div>
        <Audience>{words.audience}</Audience>
      </Form>
    </search>
  );
}

export function FoundPage({
  typed,
  terms,
  found,
  next,
}: {
  typed: string;
  terms: QueryTerms;
  found: readonly MessageFound[];
  next: string | null;
}) {
  const words = useWords(messages);
  return (
    <Layout title={words.messages} here="messages" narrow sensitive>
      <Title>
        <span dir="auto">{words.search.found(typed)}</span>
      </Title>
      <SearchBox typed={typed} />
      <h2 class="vh">{words.messages}</h2>
      {found.length === 0 ? (
        <Empty>{words.search.none}</Empty>
      ) : (
        <List label={words.messages}>
          {found.map((message) => (
            <Row
              key={message.id}
              href={`/messages/${message.id}`}
              title={message.room_name || message.other || words.somebody}
              meta={html`<span dir="auto">${message.author ?? words.somebody}</span> · ${Time({ at: message.created_at })}${message.group_name && html` · <span dir="auto">${message.group_name}</span>`}`}
            >
              {/* What highlight returns is escaped text with marks; nothing else is in it. */}
              {stored(highlight(plainText(message.html), terms, { length: 180 }))}
            </Row>
          ))}
        </List>
      )}
      <Pager next={next} />
      <p>
        <a href="/messages">{words.search.all}</a>
      </p>
    </Layout>
  );
}

/** Who may write to one, and whether others see that one writes. */
export function ChoicesPage({ sent }: { sent: Sent<unknown> }) {
  const words = useWords(messages).choices;
  const { typed, errors } = sent;
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action="/you/messages" once={sent.once}>
        <Choice
          name="may_ask"
          label={words.mayAsk}
          value={typed.may_ask}
          error={errors.may_ask}
          options={askers.map((value) => ({
            value,
            label: words.askers[value],
            hint: words.askersHint[value],
          }))}
        />
        <Check
          name="shows_typing"
          label={words.typing}
          hint={words.typingHint}
          checked={Boolean(typed.shows_typing)}
        />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Furniture } from '../chat/parts.tsx';
import type { RoomSeen } from '../chat/queries.ts';
import { Moment } from '../duty/parts.tsx';
import type { Viewer } from '../platform/db.ts';
import { type Request, type Sent, unsent } from '../platform/http.tsx';
import { useFormats, useWords } from '../platform/i18n.ts';
import { WordNotes } from '../triage/parts.tsx';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Form, TextArea } from '../ui/form.tsx';
import { Frame } from '../ui/frame.ts';
import { Sentence } from '../ui/layout.tsx';
import { Badge } from '../ui/list.tsx';
import { messages } from './messages.ts';
import { asksBeginning, DAYS_KEPT, feelings, gentleWord, isLive, longest, mayHandOver } from './policy.ts';
import {
  type Between,
  betweenUs,
  type Carried,
  type ListenerFacts,
  type ListeningSeen,
  listenerFacts,
  listeningOf,
  whatICarry,
} from './queries.ts';

/**
 * What stands on the page of a conversation between two besides what they say: how they talk here, each one's limits, and
 * where one listens to the other its beginning, its rests and its end.
 */
export async function furnish(c: Request, _: Viewer, room: RoomSeen): Promise<Furniture> {
  const found = await c.var.db.read(c.var.as, {
    between: betweenUs(room.id),
    ...(room.kind === 'listening'
      ? { listening: listeningOf(room.id), facts: listenerFacts(room.id), carried: whatICarry() }
      : {}),
  });
  const {
    listening: all,
    facts,
    carried,
  } = found as Partial<{
    listening: ListeningSeen[];
    facts: ListenerFacts[];
    carried: Carried[];
  }>;
  const between = found.between[0];
  const [listening] = all ?? [];
  if (!listening) {
    // Until both agreed there is nothing to agree about.
    if (!between || !(room.accepted || !room.asked_by_me)) return {};
    return { above: <BetweenUs room={room} between={between} agrees={room.accepted} /> };
  }
  const shown = { room, listening };
  return {
    above: (
      <>
        <Talk {...shown} facts={facts?.[0]} />
        {isLive(listening) && between && <BetweenUs room={room} between={between} agrees />}
      </>
    ),
    beside: isLive(listening) ? <Beside {...shown} carried={carried?.[0]} /> : undefined,
    instead: <Instead {...shown} carried={carried?.[0]} />,
  } as Furniture;
}

interface Shown {
  room: RoomSeen;
  listening: ListeningSeen;
}

/** Who listens to whom, what each may do in one tap, and what was said at the beginning. */
function Talk({ room, listening, facts }: Shown & { facts: ListenerFacts | undefined }) {
  const words = useWords(messages).talk;
  const { name, plain } = useName(room);
  const { listens, purpose } = listening;
  const line =
    purpose === 'debrief'
      ? listens
        ? words.debriefTheirs
        : words.debriefYours
      : listens
        ? words.youListen
        : words.listens;
  return (
    <section class="talk">
      <p>
        <Sentence text={line} parts={{ name }} />
      </p>
      {(listening.need || listening.know || listening.note) && (
        <dl>
          {listening.need && <Said term={listens ? words.needOf(plain) : words.need} text={listening.need} />}
          {listening.know && <Said term={listens ? words.knowOf(plain) : words.know} text={listening.know} />}
          {listening.note && <Said term={listens ? words.note : words.noteYours} text={listening.note} />}
        </dl>
      )}
      <details class="fold">
        <summary>{words.about}</summary>
        {!listens && facts && <Facts facts={facts} name={name} />}
        {isLive(listening) && <p>{words.endHint}</p>}
        {!listening.both_keep && <p>{words.kept(DAYS_KEPT)}</p>}
      </details>
    </section>
  );
}

/** What each may do in one tap: above the box, where one is. */
function Taps({ room, listening }: Shown) {
  const words = useWords(messages).talk;
  return (
    <Form action={`/listening/${room.id}/end`} once={false} class="acts">
      <Button kind="quiet">{words.end}</Button>
      {!listening.i_pause && (
        <Button kind="quiet" formaction={`/listening/${room.id}/pauses`}>
          {words.pause}
        </Button>
      )}
      {mayHandOver(listening) && (
        <ButtonLink kind="quiet" href={`/listening/${room.id}/hand-over`}>
          {words.handOver}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href={`/conversations/${room.id}/report`}>
        {words.report}
      </ButtonLink>
    </Form>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto" class="lines">
        {text}
      </dd>
    </div>
  );
}

function Facts({ facts, name }: { facts: ListenerFacts; name: ComponentChildren }) {
  const words = useWords(messages).talk;
  const formats = useFormats();
  const all = factsIn(words, formats, facts);
  if (all.length === 0) return null;
  return (
    <p>
      <Sentence text={words.facts} parts={{ name, facts: formats.list(all) }} />{' '}
      <a href="/listening#agreement">{words.factsMore}</a>
    </p>
  );
}

function factsIn(
  words: ReturnType<typeof messages.in>['talk'],
  formats: ReturnType<typeof useFormats>,
  { practised, signed_at, known_since }: ListenerFacts,
): string[] {
  return [
    ...(practised ? [words.practised] : []),
    ...(signed_at ? [words.signed(formats.day(signed_at))] : []),
    ...(known_since ? [words.known(formats.month(known_since))] : []),
  ];
}

/** What whoever asks may know of who offers to listen: beside an offer, too. Never which group. */
export function ListenerStanding({ facts }: { facts: ListenerFacts }) {
  const words = useWords(messages).talk;
  const formats = useFormats();
  const all = factsIn(words, formats, facts);
  return all.length > 0 ? (
    <ul class="meta">
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  ) : null;
}

/** Above the box while it goes on: a hand-over to answer, the two questions, a gentle word. */
function Beside({ room, listening, carried }: Shown & { carried: Carried | undefined }) {
  const { rest, beginning } = useWords(messages);
  const { name } = useName(room);
  const { listens } = listening;
  // What one cannot write now says the rest.
  const writes = room.refusal === null;
  return (
    <>
      {listening.handover && <HandingOver room={room} listening={listening} handover={listening.handover} />}
      {asksBeginning(listening) && <Beginning room={room} />}
      {listens && listening.purpose === 'support' && listening.opened_at === null && writes && (
        <p class="hint">{beginning.waits}</p>
      )}
      {listens && carried && writes && <Gentle carried={carried} />}
      {!listens && !listening.i_pause && listening.other_pauses && (
        <p class="notice">
          <Sentence text={rest.listenerAway} parts={{ name }} />
        </p>
      )}
      {!listens && !listening.other_pauses && isAhead(listening.back_at) && (
        <p class="notice">
          <Sentence text={rest.listenerBreak} parts={{ name, when: <At at={listening.back_at!} /> }} />
        </p>
      )}
      <Taps room={room} listening={listening} />
    </>
  );
}

const isAhead = (at: Date | null) => at !== null && at.getTime() > Date.now();

function At({ at }: { at: Date }) {
  return <Moment at={at} as={useWords(messages).when.at} />;
}

export function Until({ at }: { at: Date }) {
  return <Moment at={at} as={useWords(messages).when.until} />;
}

function Gentle({ carried }: { carried: Carried }) {
  const { rest: words, now } = useWords(messages);
  const word = gentleWord(carried, Date.now());
  if (!word || word.kind === 'break') return null;
  return (
    <p class="notice">
      {word.kind === 'soon' && words.soon(now.minutes(word.minutes))}
      {word.kind === 'now' && <Sentence text={words.now} parts={{ when: <Until at={word.until} /> }} />}
      {word.kind === 'week' && words.week}
    </p>
  );
}

function Beginning({ room }: { room: RoomSeen }) {
  const words = useWords(messages).beginning;
  return (
    <details class="notice" open>
      <summary>{words.title}</summary>
      <BeginningForm room={room} sent={unsent()} />
    </details>
  );
}

/** Two short questions, each of which may stay empty. */
export function BeginningForm({
  room,
  sent: { typed, errors, once },
}: {
  room: RoomSeen;
  sent: Sent<unknown>;
}) {
  const words = useWords(messages).beginning;
  const { plain } = useName(room);
  return (
    <Form action={`/listening/${room.id}/beginning`} once={once}>
      <p>{words.lead}</p>
      <ErrorSummary errors={errors} />
      <TextArea
        name="need"
        label={words.need}
        hint={words.needHint}
        value={typed.need}
        error={errors.need}
        rows={2}
        maxlength={longest.need}
        required={false}
      />
      <WordNotes box="need" body={typed.need} shown={errors.need !== undefined} alone />
      <TextArea
        name="know"
        label={words.know}
        hint={words.knowHint}
        value={typed.know}
        error={errors.know}
        rows={2}
        maxlength={longest.know}
        required={false}
        audience={words.audience(plain)}
      />
      <WordNotes box="know" body={typed.know} shown={errors.know !== undefined} alone />
      <Buttons>
        <Button>{words.save}</Button>
        <Button kind="quiet" name="skip" value="yes">
          {words.skip}
        </Button>
      </Buttons>
    </Form>
  );
}

/** The note, for the one who wrote it, and for the one who says whether anybody else may read it. */
function HandingOver({
  room,
  listening,
  handover,
}: Shown & { handover: NonNullable<ListeningSeen['handover']> }) {
  const words = useWords(messages).handover;
  const { name } = useName(room);
  const base = `/listening/hand-overs/${handover.id}`;
  if (handover.answer === 'agreed')
    return (
      <div class="notice">
        <p>{handover.sought ? words.agreed : words.nobody}</p>
      </div>
    );
  return (
    <div class="notice" id="hand-over">
      <p>
        <Sentence text={listening.listens ? words.waitsMine : words.asks} parts={{ name }} />
      </p>
      <blockquote dir="auto" class="lines">
        {handover.note}
      </blockquote>
      {listening.listens ? (
        <Form action={`${base}/withdrawal`} once={false}>
          <Button kind="quiet">{words.withdraw}</Button>
        </Form>
      ) : (
        <Form action={`${base}/answer`} once={false}>
          <p>{words.asksHint}</p>
          <Buttons>
            <Button name="answer" value="agreed">
              {words.yes}
            </Button>
            <Button kind="quiet" name="answer" value="refused">
              {words.no}
            </Button>
          </Buttons>
        </Form>
      )}
    </div>
  );
}

/** Where one cannot write: why, for how long, and after the end how it was. */
function Instead({ room, listening, carried }: Shown & { carried: Carried | undefined }) {
  const { rest: words } = useWords(messages);
  const { name } = useName(room);
  if (!isLive(listening)) return <After room={room} listening={listening} />;
  if (listening.i_pause)
    return (
      <Form action={`/listening/${room.id}/pauses/end`} once={false} class="notice" id="write">
        <p>{listening.listens ? words.mine : words.mineAsked}</p>
        <Button>{words.goOn}</Button>
      </Form>
    );
  if (room.refusal === 'break' && carried?.stretch_last) {
    const word = gentleWord(carried, Date.now());
    return (
      <div class="notice" id="write">
        <p>
          <Sentence
            text={words.break}
            parts={{ when: word?.kind === 'break' ? <Until at={word.until} /> : '' }}
          />
        </p>
        <p>
          <a href={`/conversations/${room.id}`}>{words.done}</a>
        </p>
      </div>
    );
  }
  return (
    <p class="notice" id="write">
      <Sentence text={words.theirs} parts={{ name }} />
    </p>
  );
}

function After({ room, listening }: Shown) {
  const { after: words } = useWords(messages);
  const { listens } = listening;
  const next = listening.handover?.next;
  const sought = listening.handover?.answer === 'agreed' && listening.handover.sought && !next;
  return (
    <div id="write" class="after">
      <p class="notice">
        {listening.ended_as === 'handed over'
          ? words.handedOver
          : listening.ended_as === 'quiet'
            ? words.quiet
            : words.ended}{' '}
        {next && <a href={`/conversations/${next}`}>{words.goesOnThere}</a>}
        {!listens && sought && (
          <>
            {words.sought} <a href="/requests">{words.soughtLink}</a>
          </>
        )}
        {!listens && !next && !sought && listening.purpose === 'support' && <a href="/ask">{words.again}</a>}
      </p>
      {listens && listening.purpose === 'support' && (
        <Form action="/listening/debriefs" class="card">
          <h2>{words.hard}</h2>
          <p>{words.talkOverHint}</p>
          <Button kind="quiet">{words.talkOver}</Button>
        </Form>
      )}
      <Form action={`/listening/${room.id}/reflection`} once={false} class="card">
        <Choice
          name="feels"
          label={words.how}
          hint={words.howHint}
          value={listening.feels ?? undefined}
          options={feelings.map((value) => ({ value, label: words.feelings[value] }))}
          inline
        />
        {listening.feels === 'worse' && (
          <p>
            <Sentence text={words.worse} parts={{ help: <a href="/help-now">{words.helpLink}</a> }} />
          </p>
        )}
        <TextArea
          name="words"
          label={words.words}
          value={listening.reflection ?? ''}
          rows={3}
          maxlength={longest.reflection}
          audience={words.audience}
          required={false}
        />
        <Button kind="quiet">{words.save}</Button>
      </Form>
      <Form action={`/listening/${room.id}/keeping`} once={false} class="card">
        <h2>{words.keep}</h2>
        <p>
          {listening.both_keep
            ? words.keptBoth
            : listening.keeps
              ? words.keptMine
              : words.keepHint(DAYS_KEPT)}
        </p>
        {listening.keeps ? (
          <Button kind="quiet" name="keep" value="no">
            {words.keepNo}
          </Button>
        ) : (
          <Button kind="quiet" name="keep" value="yes">
            {words.keepYes}
          </Button>
        )}
      </Form>
      <p>
        <a href={`/conversations/${room.id}/report`}>{useWords(messages).report.link}</a>
      </p>
    </div>
  );
}

/** How two people talk here, until one has seen it; and what the other says of themself. */
export function BetweenUs({ room, between, agrees }: { room: RoomSeen; between: Between; agrees: boolean }) {
  const { between: words, limits } = useWords(messages);
  const { plain } = useName(room);
  return (
    <>
      {(between.answers || between.cannot) && (
        <details class="fold" open={!between.agreed}>
          <summary>{words.theirs(plain)}</summary>
          <dl>
            {between.answers && <Said term={words.answers} text={between.answers} />}
            {between.cannot && <Said term={words.cannot} text={between.cannot} />}
          </dl>
        </details>
      )}
      {agrees && !between.agreed && (
        <Form action={`/conversations/${room.id}/agreement`} once={false} class="notice">
          <h2>{words.title}</h2>
          <ul>
            {Object.values(words.lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Buttons>
            <Button kind="quiet">{words.agree}</Button>
            <a href="/you/limits">{limits.link}</a>
          </Buttons>
        </Form>
      )}
    </>
  );
}

/** A word for who one may talk over something hard with: for lists that have little room. */
export function ListeningBadge({ ended }: { ended: boolean }) {
  const words = useWords(messages).list;
  return <Badge kind={ended ? 'quiet' : 'moss'}>{ended ? words.ended : words.goesOn}</Badge>;
}

function useName(room: RoomSeen): { name: ComponentChildren; plain: string } {
  const { somebody } = useWords(messages);
  useContext(Frame);
  const plain = room.other ?? somebody;
  return { name: <bdi>{plain}</bdi>, plain };
}

import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, ErrorSummary, Field, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, List } from '../../ui/list.tsx';
import { messages as uiMessages } from '../../ui/messages.ts';
import { Time } from '../../ui/time.tsx';
import type { PlannedDay } from '../compute/plan.ts';
import type { Span } from '../compute/rota.ts';
import { messages } from '../messages.ts';
import { Awake, BreakSuggestion, ReviewTabs } from '../parts.tsx';
import type { Alarm, AwakeNow, Hours, Note, Offer, OwnDuty, Weekly } from '../queries.ts';

/** Hours as they are laid out: of facilitators' pages only from when to when is known. */
export interface ShownHours extends Span {
  hours?: Hours;
}

export interface Week {
  days: readonly PlannedDay<ShownHours>[];
  /** Addresses of the weeks beside it. */
  earlier: string | null;
  later: string | null;
}

interface FacilitatorProps {
  week: Week;
  awake: AwakeNow | undefined;
  suggested: OwnDuty['suggested'];
  zone: string;
}

/** For facilitators: when somebody is here, without who. */
export function HoursPage({ week, awake, suggested, zone }: FacilitatorProps) {
  const words = useWords(messages).rota;
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.leadFacilitator}>{words.title}</Title>
      <ReviewTabs here="duty" />
      <Awake now={awake} />
      <BreakSuggestion suggested={suggested} />
      <ToBreaks />
      <WeekView week={week} zone={zone} />
    </Layout>
  );
}

interface RotaProps {
  week: Week;
  awake: AwakeNow | undefined;
  own: OwnDuty;
  zone: string;
  /** What touches this moment. */
  running: readonly Hours[];
  /** Hours of the next seven days that somebody is wanted for. */
  wanted: readonly Hours[];
  /** When nobody is here in the next seven days. */
  gaps: readonly Span[];
  alarms: readonly Alarm[];
  notes: readonly Note[];
  weekly: readonly Weekly[];
  offers: readonly Offer[];
  moderators: readonly { id: string; name: string }[];
  keepsHours: boolean;
  organises: boolean;
  /** What was typed into one of the forms; the others are as new. */
  sent: { form: 'hours' | 'offer' | 'note'; sent: Sent<unknown> } | undefined;
}

/** The rota: what waits, who is here, who is wanted, the week, and one's own hours. */
export function RotaPage(props: RotaProps) {
  const { week, awake, own, zone, running, wanted, gaps, alarms, notes, weekly, offers, moderators } = props;
  const words = useWords(messages).rota;
  const sentOf = (form: string) => (props.sent?.form === form ? props.sent.sent : nothingSent);
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.lead}>{words.title}</Title>
      {props.keepsHours && <ReviewTabs here="duty" />}
      <Alarms alarms={alarms} mayOpen={props.keepsHours} />
      <h2>{words.now}</h2>
      <Awake now={awake} />
      <Running hours={running} />
      <BreakSuggestion suggested={own.suggested} />
      <ToBreaks />
      <MyOffers offers={offers.filter((offer) => offer.own)} />
      <Notes notes={notes} mayWrite={own.was_on} sent={sentOf('note')} />
      {/* One form serves the buttons of all hours. */}
      <Form id="rota" action="/duty/hours" once={false}>
        {null}
      </Form>
      <Wanted wanted={wanted} mayTake={props.keepsHours} />
      <Gaps gaps={gaps} />
      <WeekView week={week} zone={zone} mayTake={props.keepsHours} />
      {props.keepsHours ? (
        <>
          <OwnWeekly weekly={weekly} />
          <SignUp sent={sentOf('hours')} />
        </>
      ) : (
        <p>{useWords(messages).signUp.onlyModerators}</p>
      )}
      {props.organises && (
        <Offering
          offers={offers.filter((offer) => !offer.own)}
          moderators={moderators}
          sent={sentOf('offer')}
        />
      )}
    </Layout>
  );
}

const nothingSent: Sent<unknown> = { data: undefined, errors: {}, typed: {}, typedAll: {}, once: undefined };

function ToBreaks() {
  const words = useWords(messages).breaks;
  return (
    <p>
      <a class="b q" href="/duty/breaks">
        {words.link}
      </a>
    </p>
  );
}

function Alarms({ alarms, mayOpen }: { alarms: readonly Alarm[]; mayOpen: boolean }) {
  const words = useWords(messages).alarms;
  const { comma } = useWords(uiMessages);
  const urgency: Record<string, string> = words.urgency;
  if (alarms.length === 0) return <p>{words.none}</p>;
  return (
    <section class="notice">
      <h2>{words.title}</h2>
      <ul>
        {alarms.map(({ kind, object_id, ...alarm }) => (
          <li key={object_id}>
            {mayOpen ? <a href={`/${kind}s/${object_id}`}>{words.kinds[kind]}</a> : words.kinds[kind]}:{' '}
            {urgency[alarm.urgency] && urgency[alarm.urgency] + comma}
            <Sentence text={words.due} parts={{ when: <Time at={alarm.due_at} /> }} />
            {comma}
            {alarm.why === 'late' ? words.late : words.nobody}
          </li>
        ))}
      </ul>
      {!mayOpen && <p>{words.noLink}</p>}
    </section>
  );
}

function Running({ hours }: { hours: readonly Hours[] }) {
  const words = useWords(messages).rota;
  const { list } = useFormats();
  const here = hours.filter(({ name, on_break }) => name !== null && !on_break).map(({ name }) => name!);
  const resting = hours.filter(({ name, on_break }) => name !== null && on_break).map(({ name }) => name!);
  return (
    <p>
      {here.length > 0 ? (
        <Sentence text={words.onNow} parts={{ names: <bdi>{list([...new Set(here)])}</bdi> }} />
      ) : (
        words.nobodyNow
      )}{' '}
      {resting.length > 0 && (
        <Sentence text={words.onBreakNow} parts={{ names: <bdi>{list([...new Set(resting)])}</bdi> }} />
      )}
    </p>
  );
}

function MyOffers({ offers }: { offers: readonly Offer[] }) {
  const words = useWords(messages).offers;
  if (offers.length === 0) return null;
  return (
    <section class="notice">
      <h2>{words.mine}</h2>
      {offers.map((offer) => (
        <Form key={offer.id} action={`/duty/offers/${offer.id}/acceptance`} once={false}>
          <p>
            {offer.by && <Sentence text={words.mineBy} parts={{ name: <b dir="auto">{offer.by}</b> }} />}{' '}
            <OfferTime offer={offer} />
          </p>
          <Buttons>
            <Button>{words.accept}</Button>
            <Button kind="quiet" formaction={`/duty/offers/${offer.id}/refusal`}>
              {words.refuse}
            </Button>
          </Buttons>
        </Form>
      ))}
    </section>
  );
}

function OfferTime({ offer: { weekly, day, from_time, to_time, zone } }: { offer: Offer }) {
  const { offers: words, rota } = useWords(messages);
  const span = rota.span(from_time, to_time);
  const name = useWeekday(day);
  return (
    <>
      {weekly ? words.every(name.weekday, span) : words.once(name.day, span)} {words.zone(zone)}
    </>
  );
}

/** A local day needs no zone: it is said as it stands. */
function useWeekday(day: string): { weekday: string; day: string } {
  const { weekday, dayName } = useFormats();
  const noon = new Date(`${day}T12:00:00Z`);
  return { weekday: dayName(noon), day: weekday(noon) };
}

function Notes({
  notes,
  mayWrite,
  sent,
}: {
  notes: readonly Note[];
  mayWrite: boolean;
  sent: Sent<unknown>;
}) {
  const words = useWords(messages).notes;
  const forMe = notes.filter(({ own, read_at }) => !own && read_at === null);
  const mine = notes.filter(({ own }) => own).slice(0, 3);
  if (forMe.length === 0 && mine.length === 0 && !mayWrite) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {forMe.map((note) => (
        <Form key={note.id} action={`/duty/notes/${note.id}/reading`} once={false} class="notice">
          <NoteText note={note} />
          <Button kind="quiet">{words.read}</Button>
        </Form>
      ))}
      {mine.length > 0 && (
        <details>
          <summary>{words.yours}</summary>
          {mine.map((note) => (
            <article key={note.id}>
              <NoteText note={note} />
              <p class="meta">
                {note.read_at ? (
                  <Sentence
                    text={words.readBy}
                    parts={{ name: <bdi>{note.read_by ?? ''}</bdi>, when: <Time at={note.read_at} /> }}
                  />
                ) : (
                  words.notRead
                )}
              </p>
            </article>
          ))}
        </details>
      )}
      {mayWrite && (
        <Form action="/duty/notes" once={sent.once}>
          <ErrorSummary errors={sent.errors} />
          <TextArea
            name="words"
            label={words.write}
            hint={words.writeHint}
            value={sent.typed.words}
            error={sent.errors.words}
            rows={3}
            maxlength={2000}
            audience={words.audience}
            required
          />
          <Button>{words.send}</Button>
        </Form>
      )}
    </section>
  );
}

function NoteText({ note: { words: text, by, written_at } }: { note: Note }) {
  const { notes: words, rota } = useWords(messages);
  return (
    <>
      <p dir="auto" class="said">
        <Linked text={text} />
      </p>
      <p class="meta">
        <Sentence
          text={words.by}
          parts={{ name: <bdi>{by ?? rota.gone}</bdi>, when: <Time at={written_at} /> }}
        />
      </p>
    </>
  );
}

/** Addresses of reports, flags and appeals become links to ours, wherever they pretended to lead. */
function Linked({ text }: { text: string }) {
  const { links } = useWords(messages).notes;
  const pieces = text.split(
    /(?:https?:\/\/[^\s/]+)?\/(reports|flags|appeals)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
  );
  return (
    <>
      {pieces.map((piece, place) => {
        if (place % 3 === 0) return piece;
        if (place % 3 === 2) return null;
        const kind = piece.toLowerCase() as keyof typeof links;
        return <a href={`/${kind}/${pieces[place + 1]}`}>{links[kind]}</a>;
      })}
    </>
  );
}

function Wanted({ wanted, mayTake }: { wanted: readonly Hours[]; mayTake: boolean }) {
  const words = useWords(messages).rota;
  const { comma } = useWords(uiMessages);
  const { weekday } = useFormats();
  if (wanted.length === 0) return null;
  return (
    <section class="notice">
      <h2>{words.cover}</h2>
      <p>{words.coverLead}</p>
      <ul class="spans">
        {wanted.map((hours) => (
          <li key={hours.id}>
            <span>
              {weekday(hours.starts_at)}
              {comma}
              <SpanText from={hours.starts_at} to={hours.ends_at} />
            </span>
            {mayTake && <Take hours={hours} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Take({ hours }: { hours: Hours }) {
  const words = useWords(messages).rota;
  return (
    <Button kind="quiet" form="rota" formaction={`/duty/hours/${hours.id}/cover`}>
      {words.take}
      <span class="vh">
        {' '}
        <SpanText from={hours.starts_at} to={hours.ends_at} />
      </span>
    </Button>
  );
}

function Gaps({ gaps }: { gaps: readonly Span[] }) {
  const words = useWords(messages).rota;
  const { comma } = useWords(uiMessages);
  const { weekday } = useFormats();
  const total = gaps.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0) / 3_600_000;
  return (
    <section>
      <h2>{words.gaps}</h2>
      {gaps.length === 0 ? (
        <p>{words.noGaps}</p>
      ) : (
        <details>
          <summary>{words.gapsSum(gaps.length, Math.ceil(total))}</summary>
          <ul aria-label={words.gapsList}>
            {gaps.map(({ from, to }) => (
              <li key={from.getTime()}>
                {weekday(from)}
                {comma}
                <EdgeText at={from} /> – {weekday(to)}
                {comma}
                <EdgeText at={to} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Drawn as one bar a day, and read as a list. */
function WeekView({
  week: { days, earlier, later },
  zone,
  mayTake = false,
}: {
  week: Week;
  zone: string;
  mayTake?: boolean;
}) {
  const words = useWords(messages).rota;
  const { weekday } = useFormats();
  return (
    <section class="rota">
      <h2>{words.weekOf(weekday(days[0]!.from))}</h2>
      <p class="hint">
        {words.zone(zone)} <a href="/you/profile">{words.zoneLink}</a>
      </p>
      <nav class="pager" aria-label={words.weeks}>
        {earlier && (
          <a class="b q" href={earlier} rel="prev">
            {words.earlier}
          </a>
        )}
        {later && (
          <a class="b q" href={later} rel="next">
            {words.later}
          </a>
        )}
      </nav>
      {days.map((day) => (
        <DayView key={day.day} day={day} mayTake={mayTake} />
      ))}
    </section>
  );
}

function DayView({ day, mayTake }: { day: PlannedDay<ShownHours>; mayTake: boolean }) {
  const words = useWords(messages).rota;
  const { weekday, list } = useFormats();
  const whole = day.gaps.length === 1 && day.gaps[0]!.from <= day.from && day.gaps[0]!.to >= day.to;
  const spans = useSpans(day.gaps);
  return (
    <section class="day">
      <h3>{weekday(day.from)}</h3>
      <Bar day={day} />
      {day.listed.length > 0 && (
        <ul class="spans">
          {day.listed.map((shown) => (
            <li key={shown.from.getTime() + (shown.hours?.id ?? '')}>
              <HoursLine shown={shown} mayTake={mayTake} />
            </li>
          ))}
        </ul>
      )}
      {day.gaps.length > 0 && (
        <p class="meta">
          {whole ? words.nobodyAllDay : <Sentence text={words.nobody} parts={{ spans: list(spans) }} />}
        </p>
      )}
    </section>
  );
}

/** Twenty-four hours from end to end, with a line each six. The list below says the same in words. */
function Bar({ day: { bars, from, to } }: { day: PlannedDay<ShownHours> }) {
  const length = to.getTime() - from.getTime();
  const quarters = [6, 12, 18].map((hours) => ((hours * 3_600_000) / length) * 1000);
  return (
    <svg class="timeline" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect class="empty" width="1000" height="24" />
      {bars.map(({ item, ...bar }) => (
        <rect
          key={`${bar.from} ${item.hours?.id ?? ''}`}
          class={item.hours && item.hours.person_id === null ? 'wanted' : item.hours?.own ? 'own' : 'there'}
          x={Math.round(bar.from * 1000)}
          y="3"
          width={Math.max(2, Math.round((bar.to - bar.from) * 1000))}
          height="18"
        />
      ))}
      {quarters.map((x) => (
        <path key={x} d={`M${Math.round(x)} 0v24`} />
      ))}
    </svg>
  );
}

function HoursLine({ shown: { from, to, hours }, mayTake }: { shown: ShownHours; mayTake: boolean }) {
  const words = useWords(messages).rota;
  const over = to.getTime() <= Date.now();
  const span = <SpanText from={from} to={to} />;
  if (!hours)
    return (
      <span>
        {span} {words.somebody}
      </span>
    );
  if (hours.person_id === null)
    return (
      <>
        <span>
          {span} <Badge kind="honey">{words.wanted}</Badge>
        </span>
        {mayTake && !over && <Take hours={hours} />}
      </>
    );
  return (
    <>
      <span>
        {span} <b dir="auto">{hours.own ? words.you : (hours.name ?? words.gone)}</b>{' '}
        {hours.weekly && <small>{words.weekly}</small>}{' '}
        {hours.on_break && from.getTime() <= Date.now() && !over && <Badge>{words.onBreak}</Badge>}
      </span>
      {hours.own && !over && (
        <Button kind="quiet" form="rota" formaction={`/duty/hours/${hours.id}/absence`}>
          {words.cannot}
          <span class="vh"> {span}</span>
        </Button>
      )}
    </>
  );
}

function SpanText({ from, to }: Span) {
  return (
    <>
      <EdgeText at={from} />–<EdgeText at={to} />
    </>
  );
}

function EdgeText({ at }: { at: Date }) {
  const { clock } = useFormats();
  return <time datetime={at.toISOString()}>{clock(at)}</time>;
}

function useSpans(spans: readonly Span[]): string[] {
  const { clock } = useFormats();
  return spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`);
}

function OwnWeekly({ weekly }: { weekly: readonly Weekly[] }) {
  const { signUp: words, rota } = useWords(messages);
  if (weekly.length === 0) return null;
  return (
    <section>
      <h2>{words.yours}</h2>
      <ul class="spans">
        {weekly.map((each) => (
          <li key={each.id}>
            <WeeklyText weekly={each} />
            <Button kind="quiet" form="rota" formaction={`/duty/weekly/${each.id}/ending`}>
              {words.end}
              <span class="vh"> {rota.span(each.from_time, each.to_time)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WeeklyText({ weekly: { weekday, from_time, to_time, zone } }: { weekly: Weekly }) {
  const { signUp: words, rota } = useWords(messages);
  // The first of January 2024 was a Monday.
  const { weekday: name } = useWeekday(`2024-01-0${weekday}`);
  return <span>{words.weeklyLine(name, rota.span(from_time, to_time), zone)}</span>;
}

function SignUp({ sent }: { sent: Sent<unknown> }) {
  const words = useWords(messages).signUp;
  return (
    <Form action="/duty/hours" once={sent.once}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ErrorSummary errors={sent.errors} />
      <ClockFields sent={sent} id="hours" />
      <p class="aud">{words.audience}</p>
      <Button>{words.send}</Button>
    </Form>
  );
}

function ClockFields({ sent: { typed, errors }, id }: { sent: Sent<unknown>; id: string }) {
  const words = useWords(messages).signUp;
  return (
    <>
      <div class="fields">
        <Field
          name="day"
          id={`${id}-day`}
          type="date"
          label={words.day}
          value={typed.day}
          error={errors[`${id}-day`]}
          required
        />
        <Field
          name="from"
          id={`${id}-from`}
          type="time"
          label={words.from}
          value={typed.from}
          error={errors[`${id}-from`]}
          required
        />
        <Field
          name="to"
          id={`${id}-to`}
          type="time"
          label={words.to}
          value={typed.to}
          error={errors[`${id}-to`]}
          required
        />
      </div>
      <p class="hint">{words.toHint}</p>
      <Check
        name="weekly"
        id={`${id}-weekly`}
        label={words.weekly}
        hint={words.weeklyHint}
        checked={Boolean(typed.weekly)}
      />
    </>
  );
}

function Offering({
  offers,
  moderators,
  sent,
}: {
  offers: readonly Offer[];
  moderators: readonly { id: string; name: string }[];
  sent: Sent<unknown>;
}) {
  const words = useWords(messages).offers;
  return (
    <section>
      <h2>{words.title}</h2>
      {moderators.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <Form action="/duty/offers" once={sent.once}>
          <p>{words.lead}</p>
          <ErrorSummary errors={sent.errors} />
          <Select
            name="person"
            label={words.person}
            value={sent.typed.person ?? ''}
            error={sent.errors.person}
            options={[
              { value: '', label: words.choose },
              ...moderators.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <ClockFields sent={sent} id="offer" />
          <Button kind="quiet">{words.send}</Button>
        </Form>
      )}
      {offers.length > 0 && (
        <>
          <h3>{words.waiting}</h3>
          <List>
            {offers.map((offer) => (
              <Form key={offer.id} action={`/duty/offers/${offer.id}/withdrawal`} once={false}>
                <p>
                  <Sentence
                    text={words.waitingLine}
                    parts={{ name: <b dir="auto">{offer.name}</b>, when: <OfferTime offer={offer} /> }}
                  />
                </p>
                <Button kind="quiet">{words.withdraw}</Button>
              </Form>
            ))}
          </List>
        </>
      )}
    </section>
  );
}

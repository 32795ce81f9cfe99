import { useFormats, useWords } from '../platform/i18n.ts';
import type { Whereabouts } from '../resources/compute/country.ts';
import { ForCountry, Resources } from '../resources/parts.tsx';
import type { Resource } from '../resources/queries.ts';
import { Sentence } from '../ui/layout.tsx';
import { nextIn, weekOf } from './compute/hours.ts';
import { estimateOf } from './compute/waiting.ts';
import { messages } from './messages.ts';
import type { Form } from './policy.ts';
import type { SupportNow } from './queries.ts';

/** What is known of who is there, and of how long it took others: numbers, and nobody in them. */
export interface Prospect {
  here: readonly { form: Form; here: number }[];
  hours: readonly { zone: string; weekday: number; from_minute: number; to_minute: number }[];
  waits: readonly { minutes: number | null; ended_minutes: number }[];
}

/** Whether anybody who helps is there at the moment, for anything. */
export const anybodyHere = ({ here }: Prospect) => here.some((one) => one.here > 0);

/** Inside a component: how many are there for a form, rounded. */
export function useHere({ here }: Prospect): (form: Form) => string | null {
  const words = useWords(messages).here;
  return (form) => {
    const count = here.find((one) => one.form === form)?.here;
    if (count === undefined) return null;
    if (count === 0) return words.none;
    return count < 5 ? words.few : words.some(count);
  };
}

/** How long it took others lately, as it was: also that some found nobody. When somebody usually is there, where nobody is. */
export function Honest({ prospect }: { prospect: Prospect }) {
  const words = useWords(messages).here;
  const { dayName, clock, daysAhead } = useFormats();
  const long = useLong();
  const now = Date.now();
  const estimate = estimateOf(
    prospect.waits.map(({ minutes, ended_minutes }) =>
      minutes === null
        ? { askedAt: now - ended_minutes * 60_000, endedAt: now }
        : { askedAt: 0, metAt: minutes * 60_000 },
    ),
    now,
  );
  const at = anybodyHere(prospect) ? undefined : nextHere(prospect, now);
  const next = at && `${daysAhead(at) > 0 ? `${dayName(at)}, ` : ''}${clock(at)}`;
  return (
    <p class="quiet">
      {next && <>{words.next(next)} </>}
      {estimate ? (
        <>
          {words.median(long(estimate.median))}{' '}
          {estimate.high === undefined ? words.notAll : words.high(long(estimate.high))}
        </>
      ) : (
        words.unknown
      )}
    </p>
  );
}

/** When the first of those who help is usually there again. */
function nextHere({ hours }: Prospect, now: number): Date | undefined {
  const zones = Map.groupBy(hours, ({ zone }) => zone);
  const all = [...zones].map(([zone, spans]) => {
    const week = weekOf(
      zone,
      spans.map(({ weekday, from_minute, to_minute }) => ({
        weekday,
        from: Math.floor(from_minute / 60),
        to: Math.ceil(to_minute / 60),
      })),
      now,
    );
    return nextIn(week, now) ?? Number.POSITIVE_INFINITY;
  });
  const first = Math.min(...all);
  return Number.isFinite(first) ? new Date(first) : undefined;
}

/** Inside a component: a length of time, as roughly as it is known. */
function useLong(): (ms: number) => string {
  const words = useWords(messages).here;
  return (ms) => {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    if (minutes < 10) return words.minutes(minutes);
    if (minutes < 90) return words.minutes(Math.ceil(minutes / 10) * 10);
    const hours = Math.ceil(minutes / 60);
    return hours < 36 ? words.hours(hours) : words.days(Math.ceil(hours / 24));
  };
}

/** Who answers at once where the viewer is: the first few, with the way to all of them. */
export function Lines({ resources, where }: { resources: readonly Resource[]; where: Whereabouts }) {
  const words = useWords(messages);
  const listening = resources.filter(({ kind }) => kind === 'listening').slice(0, 3);
  return (
    <>
      {listening.length > 0 && <Resources of={listening} />}
      <ForCountry of={listening} where={where} />
      <p>
        {words.ask.urgent} <a href="/help-now">{words.ask.urgentLink}</a>
      </p>
    </>
  );
}

/** For the front page: that somebody could use the viewer's help, and that they asked themselves. */
export function SupportNews({ news: { waiting, own } }: { news: SupportNow }) {
  const words = useWords(messages).helping;
  return (
    <>
      {own && (
        <p>
          <Sentence text={words.own} parts={{ link: <a href="/requests">{words.ownLink}</a> }} />
        </p>
      )}
      {waiting && (
        <p class="notice">
          {words.card}. <a href="/helping">{words.cardLink}</a>
        </p>
      )}
    </>
  );
}

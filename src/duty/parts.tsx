import { useContext } from 'preact/hooks';
import { useFormats, useWords } from '../platform/i18n.ts';
import { Button, Buttons, Form } from '../ui/form.tsx';
import { Frame } from '../ui/frame.ts';
import { Sentence } from '../ui/layout.tsx';
import { Tabs } from '../ui/list.tsx';
import { messages } from './messages.ts';
import type { AwakeNow, BreakReason } from './queries.ts';

/**
 * Says when somebody is awake, in the reader's time, and nothing that was not promised or measured. Never who.
 * @param now from the query `awake()`
 */
export function Awake({ now }: { now: AwakeNow | undefined }) {
  const words = useWords(messages).awake;
  if (!now) return null;
  if (now.on_until)
    return (
      <p class="awake">
        <Sentence text={words.onUntil} parts={{ when: <Moment at={now.on_until} as={words.until} /> }} />
      </p>
    );
  if (now.next_at)
    return (
      <p class="awake">
        <Sentence text={words.nextAt} parts={{ when: <Moment at={now.next_at} as={words.at} /> }} />
      </p>
    );
  if (now.hours_kept) return <p class="awake">{words.nobodyNow}</p>;
  return (
    <p class="awake">
      {words.noHours} {now.usual_minutes !== null && <Usually minutes={now.usual_minutes} />}
    </p>
  );
}

/** Rounded up: nobody is promised less than it takes. */
function Usually({ minutes }: { minutes: number }) {
  const words = useWords(messages).awake;
  if (minutes <= 90)
    return <>{words.usualMinutes(Math.max(1, minutes <= 10 ? minutes : Math.ceil(minutes / 10) * 10))}</>;
  if (minutes <= 36 * 60) return <>{words.usualHours(Math.ceil(minutes / 60))}</>;
  return <>{words.usualDays(Math.ceil(minutes / (24 * 60)))}</>;
}

/** “tomorrow at 9:00 (your time)”. Whose clock we do not know reads it in UTC, and is told so. */
export function Moment({ at, as }: { at: Date; as: { today: string; tomorrow: string; later: string } }) {
  const { awake: words } = useWords(messages);
  const { clock, weekday, daysAhead } = useFormats();
  const { timeZone } = useContext(Frame);
  const ahead = daysAhead(at);
  const text = ahead <= 0 ? as.today : ahead === 1 ? as.tomorrow : as.later;
  const shown = timeZone === 'UTC' ? words.utc(clock(at)) : words.yourTime(clock(at));
  return (
    <time datetime={at.toISOString()}>
      <Sentence text={text} parts={{ clock: shown, day: weekday(at) }} />
    </time>
  );
}

/**
 * For pages on which reports, flags and appeals are read: a break when one would do good.
 * @param suggested from the query `breakSuggested()`
 */
export function BreakSuggestion({ suggested }: { suggested: BreakReason | null | undefined }) {
  const words = useWords(messages).breaks;
  if (!suggested) return null;
  return (
    <section class="notice">
      <p>{suggested === 'hard' ? words.suggestHard : words.suggestLong}</p>
      <Form action="/duty/breaks" once={false}>
        <Buttons>
          <Button kind="quiet" name="for" value="15">
            {words.suggestTake}
          </Button>
          <a href="/duty/breaks">{words.suggestTalk}</a>
        </Buttons>
      </Form>
    </section>
  );
}

const rooms = {
  reports: '/reports',
  flags: '/flags',
  appeals: '/appeals',
  pauses: '/suspensions',
  duty: '/duty',
} as const;

/** What an organiser without another role is asked to look at, now and then. */
const lastRooms: ReadonlySet<string> = new Set(['reports', 'appeals', 'duty']);

/**
 * The lists of those who look after the place, each in the domain that it belongs to.
 * @param reviews false for who only organises: other lists are not there for them
 */
export function ReviewTabs({ here, reviews = true }: { here: keyof typeof rooms; reviews?: boolean }) {
  const words = useWords(messages).rooms;
  return (
    <Tabs
      label={words.label}
      tabs={(Object.keys(rooms) as (keyof typeof rooms)[])
        .filter((room) => reviews || lastRooms.has(room))
        .map((room) => ({ href: rooms[room], text: words[room], here: room === here }))}
    />
  );
}

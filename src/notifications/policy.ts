import type { Heading, Kind } from './events.ts';

export const levels = ['watch', 'normal', 'mute'] as const;
export type Level = (typeof levels)[number];

/** How a person wants to be told; as the columns say where they never chose. */
export interface Settings {
  mail: readonly string[];
  push: readonly string[];
  digest: readonly string[];
  quiet_from: string | null;
  quiet_to: string | null;
  alarms_break_quiet: boolean;
  digest_every: 'never' | 'day' | 'week';
  digest_hour: number;
  digest_weekday: number;
  words_of_closed: boolean;
}

/** What holds until somebody chooses. It is what the columns of `notification_settings` begin with. */
export const defaults: Settings = {
  mail: ['replies', 'mentions', 'alarms'],
  push: ['replies', 'mentions', 'alarms'],
  digest: ['watched'],
  quiet_from: null,
  quiet_to: null,
  alarms_break_quiet: false,
  digest_every: 'never',
  digest_hour: 8,
  digest_weekday: 1,
  words_of_closed: false,
};

/** Mail waits so long, in milliseconds: words that are taken back at once, or read at once, go nowhere. */
export const MAIL_WAITS = 2 * 60_000;

/** So long a mail can be answered by mail; then nothing is known of it any more. */
export const MAIL_DAYS = 30;

/** By which ways, and not before when, a person is told of something. */
export interface Ways {
  mail: Date | null;
  push: Date | null;
  digest: boolean;
}

/**
 * @param quietUntil when this person’s quiet hours end; null outside of them
 * @param reach whether they have an address, and a device that takes pushes
 */
export function waysFor(
  kind: Pick<Kind, 'heading' | 'urgent'>,
  settings: Settings,
  { now, quietUntil, reach }: { now: Date; quietUntil: Date | null; reach: { mail: boolean; push: boolean } },
): Ways {
  const chosen = (way: readonly string[]) => way.includes(kind.heading);
  const atOnce = kind.urgent === true;
  const from = atOnce && settings.alarms_break_quiet ? now : (quietUntil ?? now);
  const mail = reach.mail && chosen(settings.mail);
  return {
    mail: mail ? new Date(Math.max(from.getTime(), now.getTime() + (atOnce ? 0 : MAIL_WAITS))) : null,
    push: reach.push && chosen(settings.push) ? from : null,
    // What has a mail of its own does not come a second time.
    digest: reach.mail && !mail && settings.digest_every !== 'never' && chosen(settings.digest),
  };
}

/** Headings that concern this person at all: alarms go to those who have a role. */
export function headingsFor(
  viewer: { organiser: boolean; moderator: boolean },
  all: readonly Heading[],
): readonly Heading[] {
  return viewer.organiser || viewer.moderator ? all : all.filter((heading) => heading !== 'alarms');
}

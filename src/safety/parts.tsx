import { useFormats, useWords } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { Sentence } from '../ui/layout.tsx';
import { messages } from './messages.ts';

/** The way to report a post, a person or a group, by its id. Give exactly one. */
export function ReportLink({ post, person, group }: { post?: string; person?: string; group?: string }) {
  const words = useWords(messages).report;
  const subject = post ? `post=${post}` : person ? `person=${person}` : `group=${group}`;
  return (
    <a class="b q" href={`/reports/new?${subject}`} rel="nofollow">
      <Icon name="flag" />
      {words.link}
    </a>
  );
}

/** For somebody who cannot write in a group for now: until when, and why. `pause` comes from `ownPauseIn`. */
export function PauseNotice({ pause }: { pause: { until: Date | null; reason: string } | undefined }) {
  const words = useWords(messages).pauses;
  const { full } = useFormats();
  if (!pause) return null;
  return (
    <section class="notice">
      <p>
        {pause.until ? (
          <Sentence
            text={words.youUntil}
            parts={{ when: <time datetime={pause.until.toISOString()}>{full(pause.until)}</time> }}
          />
        ) : (
          words.youGood
        )}
      </p>
      {pause.reason && (
        <p>
          <Sentence text={words.reason} parts={{ reason: <bdi>{pause.reason}</bdi> }} />
        </p>
      )}
      <p>
        {words.reading} <a href="/rules">{words.rules}</a>
      </p>
    </section>
  );
}

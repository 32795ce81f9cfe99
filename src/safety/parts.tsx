import type { Sent } from '../platform/http.tsx';
import { useWords } from '../platform/i18n.ts';
import { Audience, Field, TextArea } from '../ui/form.tsx';
import { Icon } from '../ui/icons.tsx';
import { messages } from './messages.ts';

interface Reportable {
  post?: string;
  person?: string;
  group?: string;
  offer?: string;
}

/** The way to report a post, a person, a group or an offer, by its id. Give exactly one. */
export function ReportLink({ post, person, group, offer }: Reportable) {
  const words = useWords(messages).report;
  const subject = post
    ? `post=${post}`
    : person
      ? `person=${person}`
      : offer
        ? `offer=${offer}`
        : `group=${group}`;
  return (
    <a class="b q" href={`/reports/new?${subject}`} rel="nofollow">
      <Icon name="flag" />
      {words.link}
    </a>
  );
}

/** For those who review: the way to what was reported. */
export function ReportsLink() {
  const words = useWords(messages).queue;
  return (
    <a class="b q" href="/reports">
      <Icon name="flag" />
      {words.title}
    </a>
  );
}

/** For somebody who cannot write for now: the way to why, and until when. */
export function WhyLink() {
  const words = useWords(messages).decisions;
  return <a href="/decisions">{words.why}</a>;
}

/** For who may pause somebody: in a group (by its id), or in the whole place. */
export function PauseLink({ person, group }: { person: string; group?: string }) {
  const words = useWords(messages).pausing;
  return (
    <a class="b q" href={`/people/${person}/pauses/new${group ? `?group=${group}` : ''}`}>
      {words.link}
    </a>
  );
}

/** Rule and facts: what the statement of reasons is made of. */
export function ReasonFields({ sent: { typed, errors } }: { sent: Sent<unknown> }) {
  const words = useWords(messages).review;
  return (
    <>
      <Field
        name="rule"
        label={words.ruleField}
        hint={words.ruleHint}
        value={typed.rule}
        error={errors.rule}
        maxlength={200}
      />
      <TextArea
        name="facts"
        label={words.facts}
        hint={words.factsHint}
        value={typed.facts}
        error={errors.facts}
        rows={3}
        maxlength={1000}
      />
      <Audience>{words.factsAudience}</Audience>
    </>
  );
}

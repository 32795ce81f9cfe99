import type { Sent } from '../platform/http.tsx';
import { type Locale, useFormats, useWords } from '../platform/i18n.ts';
import { WordNotes } from '../triage/parts.tsx';
import { Audience, Button, Check, Checks, Field, Form, Select, TextArea } from '../ui/form.tsx';
import { html } from '../ui/html.ts';
import { Sentence } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { messages } from './messages.ts';
import { isTheme, longest, pollDays, themes } from './policy.ts';
import type { Draft, PollSeen } from './queries.ts';

/** What a form starts with where somebody has a draft: its words and choices, as if they were typed just now. */
export function fromDraft(
  draft: Pick<Draft, 'body' | 'fields'> & { title?: string },
): Pick<Sent<unknown>, 'typed' | 'typedAll'> {
  const typedAll: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(draft.fields)) typedAll[name] = [value].flat();
  typedAll.body = [draft.body];
  if (draft.title !== undefined) typedAll.title = [draft.title];
  return {
    typed: Object.fromEntries(Object.entries(typedAll).map(([name, [first]]) => [name, first ?? ''])),
    typedAll,
  };
}

/** Says that a draft stands in the form below. A form of its own: Enter in the other one must not discard anything. */
export function DraftNote({ draft }: { draft: { id: string; saved_at: Date | string } }) {
  const words = useWords(messages);
  return (
    <Form action={`/drafts/${draft.id}/removal`} class="notice acts" once={false}>
      <span>
        <Sentence text={words.draftHere} parts={{ time: <Time at={new Date(draft.saved_at)} /> }} />
      </span>
      <Button kind="quiet">{words.discard}</Button>
    </Form>
  );
}

/** Keeps what is written in a form: a button for those without script, and the island that does it by itself. */
export function KeepDraft({ address }: { address: string }) {
  const words = useWords(messages);
  return html`${Button({ kind: 'quiet', formaction: address, formnovalidate: true, children: words.keepDraft })}<small data-island="draft" data-address="${address}" data-said="${words.kept}"></small>`;
}

/** What a post is about, for the filters of others. */
export function AboutFields({ sent }: { sent: Pick<Sent<unknown>, 'typedAll'> }) {
  const words = useWords(messages);
  return (
    <details class="fold" open={(sent.typedAll.about ?? []).length > 0}>
      <summary>{words.about.label}</summary>
      <Checks
        name="about"
        label={words.about.label}
        hint={words.about.hint}
        values={sent.typedAll.about}
        options={themes.map((theme) => ({ value: theme, label: words.themes[theme] }))}
        inline
      />
    </details>
  );
}

/** A poll beside a post. */
export function PollFields({ sent }: { sent: Pick<Sent<unknown>, 'typed' | 'errors'> }) {
  const words = useWords(messages).poll;
  const { typed, errors } = sent;
  const begun = Boolean(typed.poll_question || typed.poll_options);
  return (
    <details class="fold" open={begun || Boolean(errors.poll_question || errors.poll_options)}>
      <summary>{words.add}</summary>
      <Field
        name="poll_question"
        label={words.question}
        value={typed.poll_question}
        error={errors.poll_question}
        maxlength={longest.question}
        required={false}
      />
      <TextArea
        name="poll_options"
        label={words.options}
        hint={words.optionsHint}
        value={typed.poll_options}
        error={errors.poll_options}
        rows={4}
        maxlength={longest.options * (longest.option + 2)}
        required={false}
      />
      <WordNotes
        box="poll_options"
        line="poll_question"
        title={typed.poll_question}
        body={typed.poll_options}
        shown={Boolean(errors.poll_question || errors.poll_options)}
        alone
      />
      <Check name="poll_several" label={words.several} checked={typed.poll_several !== undefined} />
      <Check
        name="poll_open"
        label={words.open}
        hint={words.openHint}
        checked={typed.poll_open !== undefined}
      />
      <Check
        name="poll_end"
        label={words.end}
        error={errors.poll_end}
        checked={typed.poll_end !== undefined}
      />
      <Select
        name="poll_days"
        label={words.days}
        value={typed.poll_days ?? '7'}
        options={pollDays.map((days) => ({ value: String(days), label: words.lengths[days] }))}
      />
    </details>
  );
}

/** Under a pseudonym, where the group allows it. Who began so in a topic goes on so, unless they say otherwise. */
export function MaskField({
  mask,
  checked,
  error,
}: {
  /** The viewer's own in this topic. */
  mask: { name: string } | null | undefined;
  checked: boolean;
  error?: string | undefined;
}) {
  const words = useWords(messages).mask;
  return (
    <Check
      name="masked"
      label={mask ? words.labelAs(mask.name) : words.label}
      hint={mask ? undefined : words.hint}
      checked={checked}
      error={error}
    />
  );
}

/** Why something is folded for its reader. */
export function reasonOf(locale: Locale, why: string): string {
  const words = messages.in(locale);
  if (why.startsWith('=')) return words.mentions(why.slice(1));
  return words.isAbout(isTheme(why) ? words.themes[why] : why);
}

/** A poll with its form, and its result as bars. Server-drawn, and read aloud as text. */
export function Poll({
  poll,
  votes,
  own,
}: {
  poll: PollSeen;
  /** The viewer may vote here. */
  votes: boolean;
  /** It stands beside the viewer's own post. */
  own: boolean;
}) {
  const words = useWords(messages).poll;
  const open = !poll.over;
  const kind = poll.several ? 'checkbox' : 'radio';
  return (
    <section class="poll" id={`poll-${poll.id}`}>
      <h3 dir="auto">{poll.question}</h3>
      {poll.result && <Result poll={poll} />}
      {open && votes && (
        <details class="plain" open={poll.mine.length === 0}>
          <summary>{poll.mine.length > 0 ? words.change : words.vote}</summary>
          <fieldset>
            <legend class="vh" dir="auto">
              {poll.question}
            </legend>
            <p class="hint">{poll.several ? words.many : words.one}</p>
            <div class="ticks">
              {poll.options.map((option) => (
                <label class="tick" key={option.id}>
                  <input
                    type={kind}
                    name="option"
                    form={`vote-${poll.id}`}
                    value={option.id}
                    checked={poll.mine.includes(option.id)}
                  />
                  <span dir="auto">{option.text}</span>
                </label>
              ))}
            </div>
            <Button kind="quiet" form={`vote-${poll.id}`}>
              {poll.mine.length > 0 ? words.change : words.vote}
            </Button>
          </fieldset>
        </details>
      )}
      {!poll.result && !(open && votes) && (
        <ul>
          {poll.options.map((option) => (
            <li key={option.id} dir="auto">
              {option.text}
            </li>
          ))}
        </ul>
      )}
      <Audience>{poll.secret ? words.secretNote : words.openNote}</Audience>
      <p class="meta">
        {words.voters(poll.voters)}{' '}
        {poll.few
          ? words.few
          : poll.result
            ? poll.secret && open && words.byThree
            : !poll.result && (poll.shown === 'end' ? words.atEnd : open && words.afterVote)}{' '}
        {poll.over ? (
          words.over
        ) : poll.ends_at ? (
          <Sentence text={words.ends} parts={{ time: <Time at={new Date(poll.ends_at)} /> }} />
        ) : null}{' '}
        {open && !votes && words.membersVote}
      </p>
      {own && open && (
        <Button kind="quiet" form={`vote-${poll.id}`} formaction={`/polls/${poll.id}/end`}>
          {words.endNow}
        </Button>
      )}
    </section>
  );
}

/**
 * The forms that the polls of a page belong to. They stand apart: inside the form of a post's small buttons Enter would
 * press the first of those.
 */
export function PollForms({ polls }: { polls: readonly PollSeen[] }) {
  return (
    <>
      {polls.map(
        ({ id, over }) =>
          !over && (
            <Form key={id} id={`vote-${id}`} action={`/polls/${id}/votes`}>
              {null}
            </Form>
          ),
      )}
    </>
  );
}

function Result({ poll }: { poll: PollSeen }) {
  const words = useWords(messages).poll;
  const { list } = useFormats();
  return (
    <dl class="bars">
      {poll.options.map(({ id, text, votes, names }) => (
        <div key={id}>
          <dt dir="auto">{text}</dt>
          <dd>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="8" rx="2" />
              <rect
                class="full"
                width={poll.counted > 0 ? (100 * (votes ?? 0)) / poll.counted : 0}
                height="8"
                rx="2"
              />
            </svg>
            {words.result(votes ?? 0, poll.counted)}
            {poll.mine.includes(id) && <b> · {words.yours}</b>}
            {names && names.length > 0 && <small dir="auto"> {list(names)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { Awake } from '../duty/parts.tsx';
import { type AwakeNow, awake } from '../duty/queries.ts';
import type { Viewer } from '../platform/db.ts';
import { Invalid, type Request } from '../platform/http.tsx';
import { useWords } from '../platform/i18n.ts';
import { type Whereabouts, whereabouts } from '../resources/compute/country.ts';
import { Dial, ForCountry } from '../resources/parts.tsx';
import { helpFor, type Resource } from '../resources/queries.ts';
import { Button, Buttons } from '../ui/form.tsx';
import { html } from '../ui/html.ts';
import { excerptAround } from './compute/excerpts.ts';
import { triage } from './compute/triage.ts';
import { wordNotes } from './compute/words.ts';
import { messages } from './messages.ts';
import { refusal, wordsOf } from './policy.ts';
import { cardIsRead } from './queries.ts';

/** One line for the audience of a box whose words are looked at. */
export function LookedAt() {
  const words = useWords(messages).box;
  return html`${words.line} <a href="/looking-after">${words.how}</a>`;
}

interface WordNotesProps {
  title?: string | undefined;
  body: string | undefined;
  /** Looked at now: on the preview, and when the words could not be taken. */
  shown: boolean;
  /** What the box is called, where it is not `body`, and the line above it, where it is not `title`. */
  box?: string;
  line?: string;
  /** Nobody is told that words could not stand here. */
  alone?: boolean;
}

/** Below a box: what to say otherwise. With script it appears while one writes; see `islands/words.ts`. */
export function WordNotes({ title, body, shown, box, line, alone = false }: WordNotesProps) {
  return html`<div data-island="words" data-from="${alone ? '/word-notes?alone=1' : '/word-notes'}"${box && html` data-box="${box}"`}${line && html` data-line="${line}"`} role="status">${shown && <NoteList title={title ?? ''} body={body ?? ''} alone={alone} />}</div>`;
}

/**
 * Refuses words that tell a way to do it or promise to do it together, in any of these boxes, each with its name: whoever
 * reads them could be harmed, in a profile or a poll as in a post.
 */
export function mustStand(c: Request, boxes: Readonly<Record<string, string>>): void {
  const wrong = Object.entries(boxes).flatMap(([name, text]) => {
    const why = refusal('', text);
    return why ? [[name, messages.in(c.var.locale).refused[why]]] : [];
  });
  if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
}

/** Each kind of thing that is better said otherwise, with the words that it is about. Nothing when there is none. */
export function NoteList({ title, body, alone }: { title: string; body: string; alone: boolean }) {
  const { notes: words, kept, keptAlone } = useWords(messages);
  const text = wordsOf(title, body);
  const notes = wordNotes(text);
  const { hold } = triage(text, { reading: 'narrow' });
  if (notes.length === 0) return null;
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  return (
    <section class="notice" data-part="word-notes">
      <h3>{words.heading}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {kind === hold && <b>{words.stops}: </b>}
            {notes
              .filter((note) => note.kind === kind)
              .slice(0, 3)
              .map((note) => {
                const { before, marked, after } = excerptAround(text, note);
                return (
                  <q key={note.start} dir="auto">
                    {before}
                    <mark>{marked}</mark>
                    {after}
                  </q>
                );
              })}{' '}
            {words.kinds[kind]}
          </li>
        ))}
      </ul>
      {(hold === 'method' || hold === 'pact') && (
        <p>
          {alone ? keptAlone : kept} <HelpLink />
        </p>
      )}
    </section>
  );
}

function HelpLink() {
  const words = useWords(messages).about;
  return <a href="/help-now">{words.help}</a>;
}

/** Who answers at once where somebody is, and when somebody here is awake. */
export interface Help {
  resources: readonly Resource[];
  /** Where that is, and whether it is a guess. */
  where: Whereabouts;
  now: AwakeNow | undefined;
  /** Somebody is there to read their words. */
  read: boolean;
}

/** For who has a card of their own on the page: read for them alone. */
export async function helpBeside(c: Request, { timeZone }: Viewer, flag: string): Promise<Help> {
  const where = whereabouts({ timeZone, acceptLanguage: c.req.header('accept-language') });
  const found = await c.var.db.read(c.var.as, {
    resources: helpFor(where.country ?? null),
    now: awake(),
    read: cardIsRead(flag),
  });
  return { resources: found.resources, where, now: found.now[0], read: found.read[0]!.read };
}

interface AuthorCardProps {
  /** The flag that it stands for: the author never learns more of it. */
  flag: string;
  help: Help;
}

/**
 * What the author of flagged words sees at once, and nobody else: that they were heard, whom to call, one question,
 * one tap. It stands inside a form of the page. What they open is not sent anywhere.
 */
export function AuthorCard({ flag, help: { resources, where, now, read } }: AuthorCardProps) {
  const words = useWords(messages).card;
  const { choices } = words;
  const emergencies = resources.filter(({ kind, dial }) => kind === 'emergency' && dial);
  const own = emergencies.find(({ country }) => country !== null);
  // A browser's language is a guess that may be far off: what helps everywhere stands beside it.
  const everywhere =
    !own || where.by === 'language'
      ? emergencies.filter(({ country, dial }) => country === null && dial !== own?.dial)
      : [];
  const listening = resources.filter(({ kind, dial }) => kind === 'listening' && dial).slice(0, 3);
  const action = `/flags/${flag}/answer`;
  return (
    <section class="notice heard" aria-labelledby={`heard-${flag}`}>
      <h2 id={`heard-${flag}`}>{read ? words.title : words.titleAlone}</h2>
      <p>{read ? words.heard : words.heardByNobody}</p>
      {read && <Awake now={now} />}
      <p>{words.notAlone}</p>
      <ul>
        {listening.map((resource) => (
          <li key={resource.id}>
            <CallLine name={resource.name} dial={resource.dial} />
          </li>
        ))}
        {own && (
          <li>
            <CallLine name={own.name || words.emergency} dial={own.dial} />
          </li>
        )}
        {everywhere.map(({ id, name, dial, about }) => (
          <li key={id}>
            <CallLine name={name || words.emergency} dial={dial} /> <span dir="auto">{about}</span>
          </li>
        ))}
        {emergencies.length === 0 && (
          <li>
            <CallLine name={words.emergency} dial="112" />
          </li>
        )}
      </ul>
      <ForCountry of={own ? [own, ...listening] : listening} where={where} />
      <p>
        <a href="/help-now">{words.more}</a>
      </p>
      <h3>{words.question}</h3>
      <p class="hint">{words.choose}</p>
      {(['words', 'burden', 'police', 'heard', 'before', 'other'] as const).map((choice) => (
        <details key={choice}>
          <summary>{choices[choice]}</summary>
          <p>{choices[`${choice}Answer`]}</p>
        </details>
      ))}
      <Buttons>
        <Button kind="quiet" name="answer" value="safe" formaction={action}>
          {words.safe}
        </Button>
        <Button kind="quiet" name="answer" value="not about me" formaction={action}>
          {words.notMe}
        </Button>
      </Buttons>
      <p>
        <small>
          {words.taps} {words.only} <a href="/looking-after">{words.how}</a>
        </small>
      </p>
    </section>
  );
}

function CallLine({ name, dial }: { name: string; dial: string }) {
  const words = useWords(messages).card;
  return (
    <>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <Dial to={dial} label={words.call(name, dial)} />
    </>
  );
}

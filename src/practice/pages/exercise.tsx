import { useContext } from 'preact/hooks';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import type { Feedback, Noticed } from '../compute/feedback.ts';
import type { Practice } from '../compute/practices.ts';
import { type Scenario, scenarios } from '../compute/scenarios.ts';
import { messages } from '../messages.ts';
import { longest } from '../policy.ts';

/** The words of an exercise: of one in which one writes, or of one in which one chooses. */
export interface Told {
  title: string;
  setting: string;
  said: string;
  think?: string;
  one?: string;
  two?: string;
  a?: string;
  aWhy?: string;
  b?: string;
  bWhy?: string;
  c?: string;
  cWhy?: string;
}

interface ExercisePageProps {
  practice: Practice;
  scenario: Scenario;
  told: Told;
  sent: Sent<unknown>;
  /** What was noticed in what was written; none before somebody has tried. */
  feedback?: Feedback | undefined;
  /** Which reply was chosen. */
  chosen?: 'a' | 'b' | 'c' | undefined;
  /** It counts as done now. */
  done?: boolean;
}

/** An exercise, and once somebody has tried it, what was noticed. Nothing of it is kept. */
export function ExercisePage({ practice, scenario, told, sent, feedback, chosen, done }: ExercisePageProps) {
  const words = useWords(messages);
  const { viewer } = useContext(Frame);
  const { exercise } = words;
  const all: readonly { key: string }[] = scenarios[practice];
  const next = all[all.findIndex(({ key }) => key === scenario.key) + 1];
  const tried = feedback !== undefined || chosen !== undefined;
  return (
    <Layout title={told.title} here="you" narrow sensitive>
      <p class="meta">
        <a href={`/practice/${practice}`}>{exercise.of(words.names[practice])}</a>
      </p>
      <Title lead={told.setting}>{told.title}</Title>
      <figure class="told">
        <figcaption class="vh">{exercise.whatTheyWrite}</figcaption>
        <blockquote>
          <p>{told.said}</p>
        </blockquote>
      </figure>
      {feedback && <Noted feedback={feedback} />}
      {feedback && told.think && (
        <section>
          <h2>{exercise.think}</h2>
          <p>{told.think}</p>
        </section>
      )}
      {chosen && scenario.kind === 'choose' && <Chosen chosen={chosen} best={scenario.best} told={told} />}
      <Form action={`/practice/${practice}/${scenario.key}`} once={false}>
        <ErrorSummary errors={sent.errors} />
        {scenario.kind === 'write' ? (
          <TextArea
            name="body"
            label={exercise.your}
            hint={exercise.yourHint}
            maxlength={longest}
            rows={4}
            value={sent.typed.body}
            error={sent.errors.body}
            audience={exercise.audience}
          />
        ) : (
          <Choice
            name="choice"
            label={exercise.choose}
            value={sent.typed.choice}
            error={sent.errors.choice}
            options={(['a', 'b', 'c'] as const).map((value) => ({ value, label: told[value] }))}
          />
        )}
        <Buttons>
          <Button>
            {scenario.kind === 'choose' ? exercise.chooseSend : tried ? exercise.again : exercise.send}
          </Button>
        </Buttons>
      </Form>
      {feedback && told.one && (
        <section>
          <h2>{exercise.others}</h2>
          <p class="meta">{exercise.othersHint}</p>
          <figure class="told">
            <blockquote>
              <p>{told.one}</p>
            </blockquote>
          </figure>
          <figure class="told">
            <blockquote>
              <p>{told.two}</p>
            </blockquote>
          </figure>
        </section>
      )}
      {tried && (
        <>
          {done && viewer && <p class="meta">{exercise.kept}</p>}
          <Buttons>
            {next ? (
              <ButtonLink kind="quiet" href={`/practice/${practice}/${next.key}`}>
                {exercise.next}
              </ButtonLink>
            ) : (
              <ButtonLink kind="quiet" href="/practice">
                {words.backTo}
              </ButtonLink>
            )}
          </Buttons>
        </>
      )}
    </Layout>
  );
}

/** What is there, what is missing, and by which words each was found. */
function Noted({ feedback: { grade, parts, judging } }: { feedback: Feedback }) {
  const { exercise } = useWords(messages);
  return (
    <section class="notice" id="noticed">
      <h2>{exercise.feedback}</h2>
      <p>{exercise.grades[grade]}</p>
      <ul class="noted">
        {judging.length > 0 && (
          <li>
            {exercise.judging}{' '}
            {judging.map((each) => (
              <q key={each} dir="auto">
                {each}
              </q>
            ))}
          </li>
        )}
        {parts.map((part) => (
          <li key={part.sought} class={part.state === 'missing' ? undefined : 'on'}>
            <Line part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ part: { sought, state, words: by } }: { part: Noticed }) {
  const { exercise } = useWords(messages);
  const weak: Partial<Record<string, string>> = exercise.weak;
  const text =
    state === 'found'
      ? exercise.found[sought]
      : state === 'weak'
        ? (weak[sought] ?? exercise.found[sought])
        : exercise.missing[sought];
  return (
    <>
      {text}
      {by.length > 0 && (
        <small>
          {' '}
          {exercise.foundIn}{' '}
          {by.map((each, place) => (
            <>
              {place > 0 && ' · '}
              <q key={each} dir="auto">
                {each}
              </q>
            </>
          ))}
        </small>
      )}
    </>
  );
}

/** What each reply does, the chosen one marked. */
function Chosen({ chosen, best, told }: { chosen: 'a' | 'b' | 'c'; best: string; told: Told }) {
  const { exercise } = useWords(messages);
  return (
    <section class="notice" id="noticed">
      <h2>{exercise.feedback}</h2>
      <p>{chosen === best ? exercise.chosen.right : exercise.chosen.other}</p>
      {/* The others are explained once the best was found: until then one can still look for it. */}
      {(['a', 'b', 'c'] as const)
        .filter((each) => each === chosen || chosen === best)
        .map((each) => (
          <div key={each}>
            <blockquote>
              <p>{told[each]}</p>
            </blockquote>
            <p>
              {each === chosen && <b>{exercise.yours}: </b>}
              {told[`${each}Why`]}
            </p>
          </div>
        ))}
    </section>
  );
}

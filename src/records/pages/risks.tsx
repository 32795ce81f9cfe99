import { Organise } from '../../place/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Field, Form, Select, TextArea } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { impacts, likelihoods, type RiskPart, riskParts, riskSubjects } from '../policy.ts';
import type { RiskAssessment } from '../queries.ts';

interface RisksProps {
  sent: Sent<unknown>;
  versions: readonly Omit<RiskAssessment, 'answers'>[];
  due: boolean;
}

/** The page to fill in: begins with what the newest version says. */
export function RisksPage({ sent: { typed, errors, once }, versions, due }: RisksProps) {
  const words = useWords(messages).risks;
  return (
    <Organise here="records" lead={words.lead}>
      <p>{words.steps}</p>
      {versions.length === 0 && <p class="notice">{words.none}</p>}
      {due && versions.length > 0 && <p class="notice">{words.due}</p>}
      <Form action="/organise/risks" once={once}>
        <ErrorSummary errors={errors} />
        <input type="hidden" id="version" name="version" value={typed.version ?? '0'} />
        {riskParts.map((part) => (
          <Part key={part} part={part} typed={typed} errors={errors} />
        ))}
        <Field
          name="assessed_on"
          type="date"
          label={words.assessed}
          value={typed.assessed_on}
          error={errors.assessed_on}
          required
          short
        />
        <Field
          name="next_review_on"
          type="date"
          label={words.review}
          hint={words.reviewHint}
          value={typed.next_review_on}
          error={errors.next_review_on}
          required
          short
        />
        <Audience>{words.audience}</Audience>
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
      {versions.length > 0 && (
        <>
          <h3>{words.versions}</h3>
          <List label={words.versions}>
            {versions.map((version) => (
              <VersionLine key={version.version} version={version} />
            ))}
          </List>
        </>
      )}
    </Organise>
  );
}

interface PartProps {
  part: RiskPart;
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

function Part({ part, typed, errors }: PartProps) {
  const words = useWords(messages).risks;
  const named: Record<string, string> = words.subjects;
  const notYet = { value: '', label: words.notYet };
  return (
    <section>
      <h3>{words.parts[part]}</h3>
      <p>{words.partLeads[part]}</p>
      {riskSubjects[part].map((subject) => {
        const [likelihood, impact, note] = fieldsOf(subject);
        const judged = Boolean(typed[likelihood] || typed[note]);
        return (
          <details key={subject} open={Boolean(errors[note] || errors[likelihood] || errors[impact])}>
            <summary>
              {named[subject]}
              {judged && ' ✓'}
            </summary>
            <Select
              name={likelihood}
              label={words.likelihood}
              value={typed[likelihood]}
              error={errors[likelihood]}
              options={[notYet, ...likelihoods.map((value) => ({ value, label: words.likelihoods[value] }))]}
            />
            <Select
              name={impact}
              label={words.impact}
              value={typed[impact]}
              error={errors[impact]}
              options={[notYet, ...impacts.map((value) => ({ value, label: words.impacts[value] }))]}
            />
            <TextArea
              name={note}
              label={words.words}
              value={typed[note]}
              error={errors[note]}
              rows={5}
              maxlength={4000}
              required={false}
            />
          </details>
        );
      })}
    </section>
  );
}

/** The names of a subject's three fields. */
export function fieldsOf(subject: string): [likelihood: string, impact: string, words: string] {
  const id = subject.replaceAll(' ', '-');
  return [`likelihood-${id}`, `impact-${id}`, `words-${id}`];
}

function VersionLine({ version }: { version: Omit<RiskAssessment, 'answers'> }) {
  const words = useWords(messages).risks;
  return (
    <p>
      <Told version={version} link />
      {!version.by && ` (${words.gone})`}
    </p>
  );
}

function Told({ version, link }: { version: Omit<RiskAssessment, 'answers'>; link?: boolean }) {
  const words = useWords(messages).risks;
  const { day } = useFormats();
  const name = words.version(version.version);
  const noon = (text: string) => day(new Date(`${text}T12:00Z`));
  return (
    <Sentence
      text={words.shown}
      parts={{
        version: link ? <a href={`/organise/risks/${version.version}`}>{name}</a> : name,
        day: noon(version.assessed_on),
        who: <bdi>{version.by ?? words.gone}</bdi>,
        next: noon(version.next_review_on),
      }}
    />
  );
}

/** A version as it was kept. */
export function RiskVersionPage({ assessment, newest }: { assessment: RiskAssessment; newest: boolean }) {
  const words = useWords(messages).risks;
  const named: Record<string, string> = words.subjects;
  const likely: Record<string, string> = words.likelihoods;
  const bad: Record<string, string> = words.impacts;
  const written = Object.keys(assessment.answers).length > 0;
  return (
    <Organise here="records">
      <p>
        <Told version={assessment} />
      </p>
      <p>
        {!newest && words.older} <a href="/organise/risks">{words.newest}</a>
      </p>
      {!written && <p>{words.nothing}</p>}
      {riskParts.map((part) => {
        const answered = riskSubjects[part].filter((subject) => assessment.answers[subject]);
        if (answered.length === 0) return null;
        return (
          <section key={part}>
            <h3>{words.parts[part]}</h3>
            {answered.map((subject) => {
              const { likelihood, impact, words: note } = assessment.answers[subject]!;
              return (
                <div key={subject}>
                  <h4>{named[subject]}</h4>
                  <p class="meta">
                    {words.likelihood} {likely[likelihood] ?? words.notYet} · {words.impact}{' '}
                    {bad[impact] ?? words.notYet}
                  </p>
                  {note.split('\n').map((line, place) => (
                    <p key={place} dir="auto">
                      {line}
                    </p>
                  ))}
                </div>
              );
            })}
          </section>
        );
      })}
    </Organise>
  );
}

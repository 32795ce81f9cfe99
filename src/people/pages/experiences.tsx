import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Form, Select } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { consentVersion, experienceAudiences, relations } from '../policy.ts';
import type { LivedExperience } from '../queries.ts';

interface ExperiencesProps {
  sent: Sent<unknown>;
  consent: { version: number; given_at: Date } | undefined;
  catalogue: readonly { id: string; name: string }[];
  said: readonly LivedExperience[];
  /** The one to say anew. */
  change: LivedExperience | undefined;
}

/** Consent first; then one thing after the other, which is calmer than a long list of boxes. */
export function ExperiencesPage(props: ExperiencesProps) {
  const words = useWords(messages).experiences;
  const agreed = props.consent?.version === consentVersion;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {!agreed && <Consent renewed={props.consent !== undefined} />}
      {props.consent && <Said said={props.said} />}
      {agreed && <Say {...props} />}
      {props.consent && (
        <section>
          <p>
            <Sentence text={words.given} parts={{ when: <Time at={props.consent.given_at} /> }} />
          </p>
          <Form action="/you/experiences/withdrawal" once={false}>
            <Button kind="care">{words.withdraw}</Button>
          </Form>
        </section>
      )}
    </Layout>
  );
}

function Consent({ renewed }: { renewed: boolean }) {
  const words = useWords(messages).experiences;
  return (
    <section>
      <h2>{words.consentTitle}</h2>
      {[words.what, words.why, words.who, words.end].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {renewed && <p>{words.changed}</p>}
      <Form action="/you/experiences/consent" once={false}>
        <Button>{words.give}</Button>
      </Form>
    </section>
  );
}

function Said({ said }: Pick<ExperiencesProps, 'said'>) {
  const words = useWords(messages).experiences;
  return (
    <section>
      <h2>{words.yours}</h2>
      {said.length === 0 && <p>{words.none}</p>}
      <List>
        {said.map(({ id, name, relation, audience }) => (
          <div key={id}>
            <h3 dir="auto">{name}</h3>
            <p class="meta">
              {words.relations[relation]} · {words.audiences[audience]}
            </p>
            <Form action={`/you/experiences/${id}/removal`} once={false}>
              <Buttons>
                <ButtonLink href={`/you/experiences?change=${id}#say`} kind="quiet">
                  {words.changeIt}
                </ButtonLink>
                <Button kind="quiet">{words.takeBack}</Button>
              </Buttons>
            </Form>
          </div>
        ))}
      </List>
    </section>
  );
}

function Say({ sent, catalogue, said, change }: ExperiencesProps) {
  const words = useWords(messages).experiences;
  const { typed, errors } = sent;
  const open = catalogue.filter(({ id }) => !said.some((each) => each.id === id));
  if (catalogue.length === 0) return <p>{words.noCatalogue}</p>;
  if (open.length === 0 && !change) return null;
  return (
    <section id="say">
      <h2>{change ? words.change(change.name) : words.add}</h2>
      <Form action="/you/experiences" once={false}>
        <ErrorSummary errors={errors} />
        {change ? (
          <input type="hidden" name="experience" value={change.id} />
        ) : (
          <Select
            name="experience"
            label={words.experience}
            value={typed.experience ?? ''}
            error={errors.experience}
            required
            options={[
              { value: '', label: words.choose },
              ...open.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Choice
          name="relation"
          label={words.relation}
          value={typed.relation ?? change?.relation}
          error={errors.relation}
          required
          options={relations.map((value) => ({ value, label: words.relations[value] }))}
        />
        <Choice
          name="audience"
          label={words.audience}
          value={typed.audience ?? change?.audience ?? 'me'}
          error={errors.audience}
          options={experienceAudiences.map((value) => ({ value, label: words.audiences[value] }))}
        />
        <Buttons>
          <Button>{words.save}</Button>
          {change && (
            <ButtonLink href="/you/experiences" kind="quiet">
              {words.cancel}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </section>
  );
}

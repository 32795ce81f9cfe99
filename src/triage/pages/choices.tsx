import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, Choice, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { contactChoices } from '../policy.ts';
import type { Choice as Chosen, OutsideContact } from '../queries.ts';

interface ChoicesProps {
  sent: Sent<unknown>;
  chosen: readonly Chosen[];
  contacts: readonly OutsideContact[];
  looks: readonly { at: Date; looked_as: 'facilitator' | 'moderator' }[];
}

/** What a person agrees to, and all that was done beyond it. */
export function ChoicesPage({ sent: { typed, errors, once }, chosen, contacts, looks }: ChoicesProps) {
  const words = useWords(messages).choices;
  const latest = chosen.map(({ given_at }) => given_at.getTime()).sort((a, b) => b - a)[0];
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <p>
        <a href="/looking-after">{words.how}</a>
      </p>
      <Form action="/you/looking-after" once={once}>
        <ErrorSummary errors={errors} />
        <Check
          name="looked_at"
          label={words.lookedAt}
          hint={words.lookedAtHint}
          checked={Boolean(typed.looked_at)}
        />
        <Choice
          name="contact"
          label={words.contact}
          hint={words.exception}
          value={typed.contact}
          error={errors.contact}
          options={contactChoices.map((value) => ({ value, label: words.contactOptions[value] }))}
        />
        <Field
          name="trusted"
          label={words.trusted}
          hint={words.trustedHint}
          value={typed.trusted}
          error={errors.trusted}
          maxlength={200}
          required={false}
        />
        <Check name="teach" label={words.teach} hint={words.teachHint} checked={Boolean(typed.teach)} />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
      {latest !== undefined && (
        <p>
          <small>
            <Sentence text={words.chosen} parts={{ when: <Time at={new Date(latest)} /> }} />
          </small>
        </p>
      )}
      <Contacts contacts={contacts} />
      <h2>{words.looks}</h2>
      {looks.length === 0 && <p>{words.noLooks}</p>}
      <ul>
        {looks.map(({ at, looked_as }) => (
          <li key={at.getTime()}>
            <Sentence text={words.looked[looked_as]} parts={{ when: <Time at={at} /> }} />
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function Contacts({ contacts }: Pick<ChoicesProps, 'contacts'>) {
  const { choices: words, flag, queue } = useWords(messages);
  return (
    <>
      <h2>{words.contacts}</h2>
      {contacts.length === 0 && <p>{words.noContacts}</p>}
      <ul>
        {contacts.map(({ id, service, consented, grounds, said, by, made_at }) => (
          <li key={id}>
            <b>{flag.services[service]}</b>{' '}
            <Sentence
              text={words.byWhom}
              parts={{ name: <bdi>{by ?? queue.nobody}</bdi>, when: <Time at={made_at} /> }}
            />
            <p dir="auto">{said}</p>
            <p>
              {consented ? (
                words.agreed
              ) : (
                <Sentence text={words.notAgreed} parts={{ grounds: <span dir="auto">{grounds}</span> }} />
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

import { messages as peopleMessages } from '../../people/messages.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { PlaceFields } from './fields.tsx';

interface SetUpProps {
  /** Where the form goes: the link's own address. */
  action: string;
  sent: Sent<unknown>;
  /** The name of whoever is signed in already. */
  signedIn: string | null;
}

/** The first page of a new place: for whoever holds the printed link. */
export function SetUpPage({ action, sent, signedIn }: SetUpProps) {
  const { setUp: words, fields } = useWords(messages);
  const { signUp } = useWords(peopleMessages);
  const { typed, errors } = sent;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action={action} once={sent.once}>
        <ErrorSummary errors={errors} />
        <h2>{words.placePart}</h2>
        <PlaceFields sent={sent} />
        <TextArea
          name="experiences"
          maxlength={20_000}
          label={fields.experiences}
          hint={fields.experiencesHint}
          value={typed.experiences}
          error={errors.experiences}
          rows={12}
          required={false}
        />
        <Audience>{fields.everybodySees}</Audience>
        <h2>{words.youPart}</h2>
        {signedIn === null ? (
          <>
            <p>{words.youLead}</p>
            <Field
              name="name"
              label={signUp.name}
              hint={signUp.nameHint}
              value={typed.name}
              error={errors.name}
              autocomplete="username"
              spellcheck={false}
              required
            />
            <Field
              name="password"
              type="password"
              label={signUp.password}
              hint={signUp.passwordHint}
              error={errors.password}
              autocomplete="new-password"
              required
            />
          </>
        ) : (
          <p>{words.youAre(signedIn)}</p>
        )}
        <Buttons>
          <Button>{words.open}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

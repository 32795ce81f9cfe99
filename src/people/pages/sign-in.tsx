import { useContext } from 'preact/hooks';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

interface SignUpProps {
  sent: Sent<unknown>;
  place: { joining: string; adultsOnly: boolean };
}

export function SignUpPage({ sent, place }: SignUpProps) {
  const words = useWords(messages).signUp;
  const { typed, errors } = sent;
  if (place.joining === 'closed')
    return <NoWayIn title={words.closed} lead={words.closedLead} signIn={words.signIn} />;
  if (place.joining === 'invitation' && !typed.invitation)
    return <NoWayIn title={words.needsInvitation} lead={words.needsInvitationLead} signIn={words.signIn} />;
  const rules = <a href="/rules">{words.rules}</a>;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead}>{words.title}</Title>
      {place.joining === 'approval' && !typed.invitation && <p>{words.approval}</p>}
      <Form action="/sign-up" once={sent.once}>
        <ErrorSummary errors={errors} />
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={errors.name}
          autocomplete="username"
          spellcheck={false}
          required
        />
        <Field
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          error={errors.password}
          autocomplete="new-password"
          required
        />
        <Hidden name="then" value={typed.then} />
        <Hidden name="invitation" value={typed.invitation} />
        <p>{words.noMail}</p>
        <p>
          <Sentence text={place.adultsOnly ? words.adult : words.any} parts={{ rules }} />
        </p>
        <Buttons>
          <Button>{words.join}</Button>
        </Buttons>
      </Form>
      <p>
        <Sentence
          text={words.already}
          parts={{ signIn: <a href={withThen('/sign-in', typed.then)}>{words.signIn}</a> }}
        />
      </p>
    </Layout>
  );
}

function NoWayIn({ title, lead, signIn }: { title: string; lead: string; signIn: string }) {
  return (
    <Layout title={title} narrow>
      <Title lead={lead}>{title}</Title>
      <ButtonLink href="/sign-in">{signIn}</ButtonLink>
    </Layout>
  );
}

export function SignInPage({ sent }: { sent: Sent<unknown> }) {
  const words = useWords(messages).signIn;
  const { viewer } = useContext(Frame);
  const { typed, errors } = sent;
  const join = <a href={withThen('/sign-up', typed.then)}>{words.join}</a>;
  const recover = <a href="/sign-in/recovery">{words.recover}</a>;
  return (
    <Layout title={words.title} narrow here={viewer ? 'you' : undefined}>
      <Title>{words.title}</Title>
      <Form action="/sign-in" once={false}>
        <ErrorSummary errors={errors} />
        <Field
          name="name"
          label={words.name}
          value={typed.name}
          error={errors.name}
          autocomplete="username webauthn"
          spellcheck={false}
          required
        />
        <Field
          name="password"
          type="password"
          label={words.password}
          error={errors.password}
          autocomplete="current-password"
          required
        />
        <Hidden name="then" value={typed.then} />
        <Buttons>
          <Button>{words.signIn}</Button>
        </Buttons>
      </Form>
      <p>
        <Sentence text={words.noAccount} parts={{ join }} />
      </p>
      <p>
        <Sentence text={words.lost} parts={{ recover }} />
      </p>
    </Layout>
  );
}

function Hidden({ name, value }: { name: string; value: string | undefined }) {
  return value ? <input type="hidden" name={name} value={value} /> : null;
}

function withThen(address: string, then: string | undefined): string {
  return then ? `${address}?then=${encodeURIComponent(then)}` : address;
}

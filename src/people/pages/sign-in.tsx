import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
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
  const signIn = <a href={withThen('/sign-in', typed.then)}>{words.signIn}</a>;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead}>{words.title}</Title>
      {place.joining === 'approval' && !typed.invitation && <p>{words.approval}</p>}
      <Form action="/sign-up" id="form" once={sent.once}>
        <ErrorSummary errors={errors} />
        <Hidden name="then" value={typed.then} />
        <SignUpFields sent={sent} place={place} />
        <p>
          <Sentence
            text={words.lookingAfter}
            parts={{ how: <a href="/looking-after">{words.lookingAfterHow}</a> }}
          />
        </p>
        <Buttons>
          <Button>{words.join}</Button>
        </Buttons>
        <PasskeyButton purpose="sign-up" />
      </Form>
      <p>
        <Sentence text={words.already} parts={{ signIn }} />
      </p>
    </Layout>
  );
}

/** What an account is made of: for a form that is about something else besides, too. */
export function SignUpFields({ sent, place }: { sent: Sent<unknown>; place: { adultsOnly: boolean } }) {
  const words = useWords(messages).signUp;
  const rules = <a href="/rules">{words.rules}</a>;
  return (
    <>
      <NameField label={words.name} hint={words.nameHint} sent={sent} autocomplete="username" />
      <PasswordField
        label={words.password}
        hint={words.passwordHint}
        error={sent.errors.password}
        autocomplete="new-password"
      />
      <Hidden name="invitation" value={sent.typed.invitation} />
      <p>{words.noMail}</p>
      <p>
        <Sentence text={place.adultsOnly ? words.adult : words.any} parts={{ rules }} />
      </p>
    </>
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
  const { typed, errors } = sent;
  const join = <a href={withThen('/sign-up', typed.then)}>{words.join}</a>;
  const recover = <a href="/sign-in/recovery">{words.recover}</a>;
  return (
    <Layout title={words.title} narrow>
      <Title>{words.title}</Title>
      <Form action="/sign-in" once={false} id="form">
        <ErrorSummary errors={errors} />
        <NameField label={words.name} sent={sent} autocomplete="username webauthn" />
        <PasswordField label={words.password} error={errors.password} autocomplete="current-password" />
        <Hidden name="then" value={typed.then} />
        <Buttons>
          <Button>{words.signIn}</Button>
        </Buttons>
        <PasskeyButton purpose="sign-in" />
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

export function RecoverPage({ sent }: { sent: Sent<unknown> }) {
  const words = useWords(messages).recovery;
  return (
    <Layout title={words.useTitle} narrow>
      <Title lead={words.useLead}>{words.useTitle}</Title>
      <Form action="/sign-in/recovery" once={false}>
        <ErrorSummary errors={sent.errors} />
        <NameField label={words.name} sent={sent} autocomplete="username" />
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={sent.typed.code}
          error={sent.errors.code}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Buttons>
          <Button>{words.use}</Button>
        </Buttons>
      </Form>
      <p>{words.noCodes}</p>
    </Layout>
  );
}

/** A page of its own before the link is used up: mail programs open links to look at them. */
export function SignInLinkPage({
  token,
  name,
  imported,
}: {
  token: string;
  name: string;
  imported: boolean;
}) {
  const words = useWords(messages).link;
  return (
    <Layout title={words.title} narrow>
      <Title lead={<Sentence text={words.lead} parts={{ name: <b dir="auto">{name}</b> }} />}>
        {words.title}
      </Title>
      {imported && <p>{words.imported}</p>}
      <Form action={`/sign-in/links/${token}`} once={false}>
        <Button>{words.use}</Button>
      </Form>
    </Layout>
  );
}

export function GoneLinkPage() {
  const words = useWords(messages).link;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.goneLead}>{words.gone}</Title>
      <ButtonLink href="/sign-in" kind="quiet">
        {words.signIn}
      </ButtonLink>
    </Layout>
  );
}

interface NewPasswordProps {
  sent: Sent<unknown>;
  /** The old one is asked for. */
  needsOld: boolean;
  /** The name may be chosen along with it. */
  name: string | undefined;
}

export function NewPasswordPage({ sent, needsOld, name }: NewPasswordProps) {
  const words = useWords(messages).newPassword;
  const { errors } = sent;
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={needsOld ? undefined : words.lead}>{words.title}</Title>
      <Form action="/you/password" once={false}>
        <ErrorSummary errors={errors} />
        {name !== undefined && (
          <NameField
            label={words.name}
            hint={words.nameHint}
            sent={{ ...sent, typed: { name, ...sent.typed } }}
            autocomplete="username"
          />
        )}
        {needsOld && (
          <PasswordField name="old" label={words.old} error={errors.old} autocomplete="current-password" />
        )}
        <PasswordField
          label={words.password}
          hint={words.passwordHint}
          error={errors.password}
          autocomplete="new-password"
        />
        <p>{words.others}</p>
        <Buttons>
          <Button>{words.save}</Button>
          <ButtonLink href="/you" kind="quiet">
            {words.later}
          </ButtonLink>
        </Buttons>
      </Form>
    </Layout>
  );
}

/**
 * A button that script shows where the browser knows passkeys; see `islands/passkeys.ts`. It sends the form it
 * stands in, with the passkey's answer in place of the password.
 */
export function PasskeyButton({
  purpose,
  label,
}: {
  purpose: 'sign-up' | 'sign-in' | 'adding';
  /** Where it does something else than the purpose says. */
  label?: string;
}) {
  const words = useWords(messages).passkey;
  const text = label ?? { 'sign-up': words.make, 'sign-in': words.use, adding: words.add }[purpose];
  return (
    <div
      data-island="passkeys"
      data-purpose={purpose}
      data-cancelled={words.cancelled}
      data-failed={words.failed}
      data-exists={words.exists}
      hidden
    >
      <button type="button" class="b q">
        {text}
      </button>
      {purpose === 'sign-up' && <p class="hint">{words.makeHint}</p>}
      <p class="err" role="status" />
    </div>
  );
}

interface NameFieldProps {
  label: string;
  hint?: string;
  sent: Sent<unknown>;
  autocomplete: string;
}

function NameField({ label, hint, sent: { typed, errors }, autocomplete }: NameFieldProps) {
  return (
    <Field
      name="name"
      label={label}
      hint={hint}
      value={typed.name}
      error={errors.name}
      autocomplete={autocomplete}
      spellcheck={false}
      required
    />
  );
}

interface PasswordFieldProps {
  name?: string;
  label: string;
  hint?: string;
  error: string | undefined;
  autocomplete: string;
}

function PasswordField({ name = 'password', ...field }: PasswordFieldProps) {
  return <Field name={name} type="password" required {...field} />;
}

function Hidden({ name, value }: { name: string; value: string | undefined }) {
  return value ? <input type="hidden" name={name} value={value} /> : null;
}

function withThen(address: string, then: string | undefined): string {
  return then ? `${address}?then=${encodeURIComponent(then)}` : address;
}

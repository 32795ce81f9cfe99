import type { ComponentChildren } from 'preact';
import { useWords } from '../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Form } from './form.tsx';
import { KeptWords } from './kept.tsx';
import { Layout, Title } from './layout.tsx';
import { messages } from './messages.ts';

/** 404, for what is absent and for what is not this reader's alike: the two must not differ by a byte. */
export function NotFoundPage() {
  const { notFound } = useWords(messages);
  return <ErrorPage {...notFound} />;
}

/** 429. Says nothing about how long: the header does, and the limit is no puzzle to solve. */
export function TooManyPage() {
  const { tooMany } = useWords(messages);
  return (
    <ErrorPage {...tooMany}>
      <p>{tooMany.wait}</p>
    </ErrorPage>
  );
}

/** 413: the form was not read at all. */
export function TooLongPage() {
  const { tooLong } = useWords(messages);
  return <ErrorPage {...tooLong} />;
}

/** 403: a form on another site led here. Nothing was done. */
export function ForeignPage() {
  const { foreign } = useWords(messages);
  return <ErrorPage {...foreign} />;
}

/** 500. */
export function BrokenPage() {
  const { broken } = useWords(messages);
  return <ErrorPage {...broken} />;
}

/** 503: the database does not answer. What was typed can be sent once more from here. */
export function AwayPage({ form }: { form?: FormKept | undefined }) {
  const { away } = useWords(messages);
  return <ErrorPage {...away} form={form} />;
}

/** 503: there is no room on the disk. */
export function FullPage({ form }: { form?: FormKept | undefined }) {
  const { full } = useWords(messages);
  return <ErrorPage {...full} form={form} />;
}

/** 409: what the form was about is not as it was. */
export function ConflictPage() {
  const { conflict } = useWords(messages);
  return <ErrorPage {...conflict} />;
}

/** 403: for a person who is signed in and may not take part yet, or not now. */
export function StandingPage({
  standing,
}: {
  standing: 'waiting' | 'suspended' | 'leaving' | 'visitor' | 'admitted';
}) {
  const words = useWords(messages);
  if (standing === 'leaving') {
    const { title, text, stay } = words.leaving;
    return (
      <ErrorPage title={title} text={text}>
        <p>
          <a href="/you/leaving">{stay}</a>
        </p>
      </ErrorPage>
    );
  }
  if (standing !== 'suspended') return <ErrorPage {...words.waiting} />;
  const { title, text, why } = words.suspended;
  return (
    <ErrorPage title={title} text={text}>
      <p>
        <a href="/decisions">{why}</a>
      </p>
    </ErrorPage>
  );
}

/** 401: the session ended while somebody wrote. The words stay on the page until they can be sent. */
export function StaleFormPage({
  action,
  typed,
  once,
}: {
  action: string;
  typed: FormKept['typedAll'];
  once: string | undefined;
}) {
  const { stale } = useWords(messages);
  return (
    <Layout title={stale.title} narrow>
      <Title lead={stale.text}>{stale.title}</Title>
      <FormAgain form={{ action, typedAll: typed, once }}>
        <a class="b q" href="/sign-in" target="_blank" rel="noopener">
          {stale.signIn}
        </a>
      </FormAgain>
    </Layout>
  );
}

/** A form as it was sent, and where to. */
interface FormKept {
  action: string;
  typedAll: Readonly<Record<string, readonly string[]>>;
  once: string | undefined;
}

/** What is long, or was written by hand in any case, can be seen, changed and copied. */
function FormAgain({ form, children }: { form: FormKept; children?: ComponentChildren }) {
  const { stale, kept } = useWords(messages);
  return (
    <Form action={form.action} once={form.once}>
      {Object.entries(form.typedAll).flatMap(([name, values]) =>
        values.map((value, place) =>
          value.length > 40 || name === 'body' ? (
            <textarea
              key={`${name} ${place}`}
              name={name}
              rows={8}
              dir="auto"
              value={value}
              aria-label={kept}
            />
          ) : (
            <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
          ),
        ),
      )}
      <Buttons>
        {children}
        <Button>{stale.again}</Button>
      </Buttons>
    </Form>
  );
}

interface ErrorPageProps {
  title: string;
  text: string;
  children?: ComponentChildren;
  /** What could not be done now, to be sent once more. */
  form?: FormKept | undefined;
}

function ErrorPage({ title, text, children, form }: ErrorPageProps) {
  const words = useWords(messages);
  return (
    <Layout title={title} narrow>
      <div class="lost">
        <Title lead={text}>{title}</Title>
        {children}
        {form ? <FormAgain form={form} /> : <KeptWords />}
        <Buttons>
          <ButtonLink href="/">{words.goHome}</ButtonLink>
          <ButtonLink href="/help-now" kind="quiet">
            {words.helpNow}
          </ButtonLink>
        </Buttons>
      </div>
    </Layout>
  );
}

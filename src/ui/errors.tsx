import type { ComponentChildren } from 'preact';
import { useWords } from '../platform/i18n.ts';
import { ButtonLink, Buttons } from './form.tsx';
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

/** 500. */
export function BrokenPage() {
  const { broken } = useWords(messages);
  return <ErrorPage {...broken} />;
}

/** 503. */
export function AwayPage() {
  const { away } = useWords(messages);
  return <ErrorPage {...away} />;
}

interface ErrorPageProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

function ErrorPage({ title, text, children }: ErrorPageProps) {
  const words = useWords(messages);
  return (
    <Layout title={title} narrow>
      <div class="lost">
        <Title lead={text}>{title}</Title>
        {children}
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

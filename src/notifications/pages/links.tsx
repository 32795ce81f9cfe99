import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import type { Mailing } from '../compute/tokens.ts';
import { messages } from '../messages.ts';

/*
 * Where links in mails lead. Programs that look at mail open them too: so opening one changes nothing.
 */

export function ConfirmPage({ address, token }: { address: string; token: string }) {
  const words = useWords(messages).address;
  return (
    <Layout title={words.confirmTitle} here="you" narrow>
      <Title lead={<Sentence text={words.confirmLead} parts={{ address: <bdi>{address}</bdi> }} />}>
        {words.confirmTitle}
      </Title>
      <Form action={`/you/notifications/address/${token}`}>
        <Buttons>
          <Button>{words.confirm}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

export function GoneLinkPage() {
  const words = useWords(messages);
  return (
    <Layout title={words.address.gone} here="you" narrow>
      <Title lead={words.address.goneLead}>{words.address.gone}</Title>
      <Buttons>
        <ButtonLink href="/you/notifications">{words.settings.title}</ButtonLink>
      </Buttons>
    </Layout>
  );
}

/** @param mailing nothing for a link that is not one of ours */
export function UnsubscribePage({
  mailing,
  token,
  done,
}: {
  mailing: Mailing | undefined;
  token: string;
  done: boolean;
}) {
  const words = useWords(messages).unsubscribe;
  if (!mailing || done) {
    return (
      <Layout title={done ? words.done : words.title} narrow>
        <Title lead={mailing ? words.doneLead : words.bad}>{done ? words.done : words.title}</Title>
      </Layout>
    );
  }
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead[mailing]}>{words.title}</Title>
      <Form action={`/unsubscribe/${token}`} once={false}>
        <Buttons>
          <Button>{words.button}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

import type { MyGroup } from '../../groups/queries.ts';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Choice, Field, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty } from '../../ui/list.tsx';
import { messages } from '../messages.ts';

interface Props {
  signedIn: boolean;
  groups: readonly MyGroup[];
  title: string;
  /** A group is still to be chosen. */
  error: boolean;
}

/** The way to a question or conversation: what about, and among whom. */
export function AskPage({ signedIn, groups, title, error }: Props) {
  const words = useWords(messages);
  return (
    <Layout title={words.askTitle} here="ask" narrow sensitive>
      <Title lead={words.askLead}>{words.askTitle}</Title>
      {!signedIn && (
        <>
          <p>{words.askVisitor}</p>
          <Buttons>
            <ButtonLink href="/sign-up?then=%2Fask">{words.join}</ButtonLink>
            <ButtonLink href="/sign-in?then=%2Fask" kind="quiet">
              {words.signIn}
            </ButtonLink>
          </Buttons>
        </>
      )}
      {signedIn && groups.length === 0 && (
        <Empty action={{ href: '/groups', text: words.findGroups }}>{words.noGroups}</Empty>
      )}
      {signedIn && groups.length > 0 && (
        <Form action="/ask" once={false}>
          <Field name="title" label={words.askWhat} hint={words.askWhatHint} value={title} maxlength={200} />
          <Choice
            name="group"
            label={words.askWhere}
            hint={words.askWhereHint}
            value={groups[0]?.address}
            error={error ? words.chooseGroup : undefined}
            options={groups.map((each) => ({
              value: each.address,
              label: <span dir="auto">{each.name}</span>,
              hint: words.who[each.visibility],
            }))}
          />
          <Buttons>
            <Button>{words.askNext}</Button>
          </Buttons>
        </Form>
      )}
      <p>
        {words.helpFirst} <a href="/help-now">{words.helpNow}</a>
      </p>
    </Layout>
  );
}

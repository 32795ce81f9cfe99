import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { GroupHead, useTabTitle } from '../parts.tsx';
import type { GroupInvitation, GroupSeen, InvitedTo } from '../queries.ts';

interface InvitationsPageProps {
  group: GroupSeen;
  sent: Sent<unknown>;
  invitations: readonly GroupInvitation[];
  /** The link that was made just now: here, and never again. */
  link: string | undefined;
  next: string | undefined;
}

/** Links by which people come into a group. */
export function InvitationsPage({ group, sent, invitations, link, next }: InvitationsPageProps) {
  const words = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Layout title={useTabTitle(group, group.name, words.invitationsTitle)} here="groups">
      <GroupHead group={group} here="invitations" />
      {link && <NewLink link={link} />}
      <section aria-labelledby="invite">
        <h2 id="invite">{words.invite}</h2>
        <p class="hint">{words.invitationsLead}</p>
        <Form action={`/groups/${group.address}/invitations`} once={sent.once}>
          <ErrorSummary errors={errors} />
          <Choice
            name="days"
            label={words.howLong}
            options={([1, 7, 30] as const).map((days) => ({ value: String(days), label: words.days[days] }))}
            value={typed.days ?? '7'}
            error={errors.days}
            inline
          />
          <Field
            name="uses"
            type="number"
            label={words.howMany}
            hint={words.howManyHint}
            value={typed.uses ?? '1'}
            error={errors.uses}
            inputmode="numeric"
            short
          />
          <Buttons>
            <Button>{words.invite}</Button>
          </Buttons>
        </Form>
      </section>
      <section aria-labelledby="links">
        <h2 id="links">{words.links}</h2>
        {invitations.length === 0 && <Empty>{words.noLinks}</Empty>}
        <List label={words.links}>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} group={group} invitation={invitation} />
          ))}
        </List>
        <Pager next={next} />
      </section>
    </Layout>
  );
}

function NewLink({ link }: { link: string }) {
  const words = useWords(messages);
  return (
    <div class="notice">
      <div class="f">
        <label for="link">{words.newLink}</label>
        <p class="hint" id="link-h">
          {words.newLinkHint}
        </p>
        <input id="link" type="text" readonly value={link} dir="ltr" aria-describedby="link-h" />
      </div>
    </div>
  );
}

function InvitationRow({ group, invitation }: { group: GroupSeen; invitation: GroupInvitation }) {
  const words = useWords(messages);
  const { full } = useFormats();
  const { id, by, made_at, expires_at, uses_left, state } = invitation;
  return (
    <div class="row">
      <p>
        <Sentence
          text={by ? words.madeBy : words.madeByGone}
          parts={{ name: <bdi>{by}</bdi>, time: <Time at={made_at} /> }}
        />{' '}
        <Badge kind={state === 'open' ? 'moss' : 'quiet'}>{words.linkState[state]}</Badge>
      </p>
      {state === 'open' && (
        <>
          <p class="meta">
            {words.usesLeft(uses_left)} · {words.until(full(expires_at))}
          </p>
          <Form action={`/groups/${group.address}/invitations/${id}/end`} once={false}>
            <Button kind="quiet">{words.endLink}</Button>
          </Form>
        </>
      )}
    </div>
  );
}

interface InvitationPageProps {
  invited: InvitedTo;
  /** Where the page itself is. */
  path: string;
  signedIn: boolean;
  sent: Sent<unknown>;
}

/** What whoever holds an invitation link sees. */
export function InvitationPage({ invited, path, signedIn, sent }: InvitationPageProps) {
  const words = useWords(messages);
  const then = `?then=${encodeURIComponent(path)}`;
  return (
    <Layout title={words.invitationTab} here="groups" narrow>
      <Title lead={words.invitedTo}>
        <span dir="auto">{invited.name}</span>
      </Title>
      {invited.sentence && (
        <p>
          <bdi>{invited.sentence}</bdi>
        </p>
      )}
      <p class="meta">
        {invited.visibility === 'hidden' ? words.invitedHidden : words.visibility[invited.visibility]}
      </p>
      {invited.member ? (
        <>
          <p>{words.alreadyIn}</p>
          <ButtonLink href={`/groups/${invited.address}`}>{words.toGroup}</ButtonLink>
        </>
      ) : (
        <>
          <section aria-labelledby="agreement">
            <h2 id="agreement">{words.agreement}</h2>
            <Prose html={invited.agreement_html ?? ''} />
          </section>
          {signedIn ? (
            <Form action={`${path}/memberships`} once={false}>
              <ErrorSummary errors={sent.errors} />
              <input
                type="hidden"
                id="agreed_version"
                name="agreed_version"
                value={invited.agreement_version}
              />
              <Button>{words.agreeAndJoin}</Button>
            </Form>
          ) : (
            <>
              <p>{words.signInFirst}</p>
              <Buttons>
                <ButtonLink href={`/sign-up${then}`}>{words.signUp}</ButtonLink>
                <ButtonLink href={`/sign-in${then}`} kind="quiet">
                  {words.signIn}
                </ButtonLink>
              </Buttons>
            </>
          )}
        </>
      )}
    </Layout>
  );
}

/** A link that leads nowhere: made up, ended, expired and used up look alike. */
export function DeadInvitationPage() {
  const words = useWords(messages);
  return (
    <Layout title={words.invitationTab} narrow>
      <Title lead={words.deadText}>{words.deadTitle}</Title>
    </Layout>
  );
}

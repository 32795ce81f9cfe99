import { useWords } from '../../platform/i18n.ts';
import { ButtonLink, Buttons } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

interface InvitationProps {
  token: string;
  place: { name: string; sentence: string };
  signedIn: boolean;
}

/** Says who invites where, before anything is asked. */
export function InvitationPage({ token, place, signedIn }: InvitationProps) {
  const words = useWords(messages).invitation;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead(place.name)}>{words.title}</Title>
      {place.sentence && (
        <p>
          <bdi>{place.sentence}</bdi>
        </p>
      )}
      {signedIn && <p>{words.inAlready}</p>}
      <Buttons>
        {signedIn ? (
          <ButtonLink href="/">{words.home}</ButtonLink>
        ) : (
          <ButtonLink href={`/sign-up?invitation=${encodeURIComponent(token)}`}>{words.go}</ButtonLink>
        )}
        <ButtonLink href="/rules" kind="quiet">
          {words.read}
        </ButtonLink>
      </Buttons>
    </Layout>
  );
}

/** The same for every invitation that does not hold, whether there was one or not. */
export function NoInvitationPage() {
  const words = useWords(messages).invitation;
  return (
    <Layout title={words.gone} narrow>
      <Title lead={words.goneLead}>{words.gone}</Title>
      <ButtonLink href="/">{words.home}</ButtonLink>
    </Layout>
  );
}

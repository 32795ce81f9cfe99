import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Field, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { OwnPasskey, OwnSession } from '../queries.ts';
import { PasskeyButton } from './sign-in.tsx';

interface WaysProps {
  hasPassword: boolean;
  codesLeft: number;
  passkeys: readonly OwnPasskey[];
  sessions: readonly OwnSession[];
  /** The session of this answer. */
  here: string | null;
  /** What could not be done, if something was asked for. */
  problem: string | undefined;
}

/** How one signs in, and where one is signed in. */
export function WaysPage({ hasPassword, codesLeft, passkeys, sessions, here, problem }: WaysProps) {
  const words = useWords(messages);
  return (
    <Layout title={words.ways.title} here="you" narrow sensitive>
      <Title lead={words.ways.lead}>{words.ways.title}</Title>
      {problem && (
        <p class="err" role="alert">
          {problem}
        </p>
      )}
      <section>
        <h2>{words.ways.password}</h2>
        <p>{hasPassword ? words.ways.hasPassword : words.ways.noPassword}</p>
        <Buttons>
          <ButtonLink href="/you/password" kind="quiet">
            {hasPassword ? words.ways.change : words.ways.set}
          </ButtonLink>
        </Buttons>
      </section>
      <Passkeys passkeys={passkeys} />
      <section>
        <h2>{words.ways.codes}</h2>
        <p>{codesLeft > 0 ? words.recovery.left(codesLeft) : words.recovery.none}</p>
        <Buttons>
          <ButtonLink href="/you/recovery-codes" kind="quiet">
            {words.ways.codesLook}
          </ButtonLink>
        </Buttons>
      </section>
      <Sessions sessions={sessions} here={here} />
    </Layout>
  );
}

function Passkeys({ passkeys }: Pick<WaysProps, 'passkeys'>) {
  const words = useWords(messages).ways;
  return (
    <section>
      <h2>{words.passkeys}</h2>
      {passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <List>
        {passkeys.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} />
        ))}
      </List>
      <Form action="/you/passkeys" once={false}>
        <PasskeyButton purpose="adding" />
        <noscript>
          <p class="hint">{words.needScript}</p>
        </noscript>
      </Form>
    </section>
  );
}

function PasskeyItem({ passkey: { id, label, created_at, used_at } }: { passkey: OwnPasskey }) {
  const words = useWords(messages).ways;
  const path = `/you/passkeys/${encodeURIComponent(id)}`;
  return (
    <div>
      <h3 dir="auto">{label || words.unnamed}</h3>
      <p class="meta">
        <Sentence text={words.made} parts={{ when: <Time at={created_at} /> }} />
        {used_at && (
          <>
            {' · '}
            <Sentence text={words.used} parts={{ when: <Time at={used_at} /> }} />
          </>
        )}
      </p>
      <Form action={`${path}/name`} once={false}>
        <Field name="label" id={`label-${id}`} label={words.label} value={label} maxlength={40} />
        <Buttons>
          <Button kind="quiet">{words.name}</Button>
          <Button kind="care" formaction={`${path}/removal`} formnovalidate>
            {words.remove}
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}

function Sessions({ sessions, here }: Pick<WaysProps, 'sessions' | 'here'>) {
  const words = useWords(messages).ways;
  return (
    <section>
      <h2>{words.sessions}</h2>
      <List>
        {sessions.map(({ id, device, created_at, seen_at }) => (
          <div key={id}>
            <h3>
              {device || words.unknownDevice} {id === here && <Badge kind="moss">{words.thisOne}</Badge>}
            </h3>
            <p class="meta">
              <Sentence text={words.seen} parts={{ when: <Time at={seen_at} /> }} />
              {' · '}
              <Sentence text={words.since} parts={{ when: <Time at={created_at} /> }} />
            </p>
            {id !== here && (
              <Form action={`/you/sessions/${id}/ending`} once={false}>
                <Button kind="quiet">{words.end}</Button>
              </Form>
            )}
          </div>
        ))}
      </List>
      {sessions.length > 1 && (
        <Form action="/you/sessions/endings" once={false}>
          <Buttons>
            <Button kind="care">{words.endOthers}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

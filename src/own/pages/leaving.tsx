import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Audience, Button, ButtonLink, Buttons, Choice, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { Proof } from '../parts.tsx';
import type { PostsWish, Ways } from '../policy.ts';

interface LeavingProps {
  sent: Sent<unknown>;
  ways: Ways;
  /** Nobody else facilitates these. */
  groups: readonly { address: string; name: string }[];
  /** Nobody else organises the place. */
  alone: boolean;
  roles: boolean;
  name: string;
}

export function LeavingPage({ sent: { typed, errors }, ways, groups, alone, roles, name }: LeavingProps) {
  const words = useWords(messages).leaving;
  const take = <a href="/you/data">{words.take}</a>;
  const pause = <a href="/you/break">{words.pause}</a>;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <p>
        <Sentence text={words.first} parts={{ take }} />
      </p>
      <p>
        <Sentence text={words.rest} parts={{ pause }} />
      </p>
      {alone ? (
        <>
          <p class="notice">{words.organiser}</p>
          <ButtonLink href="/organise/people">{words.organise}</ButtonLink>
        </>
      ) : (
        <Form action="/you/leaving" once={false} id="form">
          <ErrorSummary errors={errors} />
          <Choice
            name="posts"
            label={words.posts}
            error={errors.posts}
            value={typed.posts}
            required
            options={[
              { value: 'delete', label: words.delete, hint: words.deleteHint },
              { value: 'keep', label: words.keep, hint: words.keepHint },
            ]}
          />
          <p>{words.both}</p>
          <p>{words.limits}</p>
          <p>{words.week}</p>
          {roles && <p>{words.roles}</p>}
          {groups.length > 0 && (
            <>
              <p>{words.groups}</p>
              <ul>
                {groups.map(({ address, name }) => (
                  <li key={address}>
                    <a href={`/groups/${address}/members`} dir="auto">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Field
            name="name"
            label={words.name}
            hint={<Sentence text={words.nameHint} parts={{ name: <b dir="auto">{name}</b> }} />}
            value={typed.name}
            error={errors.name}
            autocomplete="off"
            spellcheck={false}
            required
          />
          <Proof ways={ways} error={errors.password} action={words.go} />
          <Buttons>
            <Button kind="care">{words.go}</Button>
          </Buttons>
          <Audience>{words.audience}</Audience>
        </Form>
      )}
    </Layout>
  );
}

/** For who asked to go and has come back: there is time, and one button. */
export function WaitingPage({ posts, due_at, begun }: { posts: PostsWish; due_at: Date; begun: boolean }) {
  const words = useWords(messages).waiting;
  const { day } = useFormats();
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={begun ? words.late : <Sentence text={words.lead} parts={{ day: day(due_at) }} />}>
        {words.title}
      </Title>
      <p>{words[posts]}</p>
      {!begun && (
        <Form action="/you/leaving/end" once={false}>
          <Buttons>
            <Button>{words.stay}</Button>
          </Buttons>
        </Form>
      )}
      <Form action="/sign-out" once={false}>
        <Buttons>
          <Button kind="quiet">{words.signOut}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

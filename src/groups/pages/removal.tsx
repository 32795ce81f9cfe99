import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { ReasonFields } from '../../safety/parts.tsx';
import { Button, Buttons, ErrorSummary, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import type { GroupSeen } from '../queries.ts';

interface RemovalPageProps {
  group: GroupSeen;
  member: { id: string; name: string };
  sent: Sent<unknown>;
}

/** Taking somebody out of a group, with the reasons that they will read. */
export function RemovalPage({ group, member, sent }: RemovalPageProps) {
  const words = useWords(messages);
  return (
    <Layout title={words.remove} here="groups" narrow sensitive>
      <Title
        lead={
          <Sentence
            text={words.removeWhom}
            parts={{ name: <bdi>{member.name}</bdi>, group: <bdi>{group.name}</bdi> }}
          />
        }
      >
        {words.remove}
      </Title>
      <p>{words.removeLead}</p>
      <p>{words.comeBack[group.visibility]}</p>
      <Form action={`/groups/${group.address}/members/${member.id}/removal`} once={sent.once}>
        <ErrorSummary errors={sent.errors} />
        <ReasonFields sent={sent} />
        <Buttons>
          <Button kind="care">{words.remove}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

interface RemovedPageProps {
  group: GroupSeen;
  member: { name: string | null };
  /** What somebody wrote who was not the first. */
  typed: Readonly<Record<string, string>>;
}

/** Somebody else has done it meanwhile: what was written for it is not lost. */
export function RemovedPage({ group, member, typed }: RemovedPageProps) {
  const words = useWords(messages);
  const wrote = [typed.rule, typed.facts].filter(Boolean);
  return (
    <Layout title={words.remove} here="groups" narrow sensitive>
      <Title
        lead={
          member.name && (
            <Sentence
              text={words.removeWhom}
              parts={{ name: <bdi>{member.name}</bdi>, group: <bdi>{group.name}</bdi> }}
            />
          )
        }
      >
        {words.remove}
      </Title>
      <p class="notice" role="status">
        {words.removedMeanwhile}
      </p>
      {wrote.length > 0 && (
        <>
          <p>{words.removedKept}</p>
          <blockquote>
            {wrote.map((text, place) => (
              <p key={place} dir="auto">
                {text}
              </p>
            ))}
          </blockquote>
        </>
      )}
      <p>
        <a href={`/groups/${group.address}/members`}>{words.removedBack}</a>
      </p>
    </Layout>
  );
}

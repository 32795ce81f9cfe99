import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Consent, Look } from '../queries.ts';

/** All that somebody ever agreed to, with a way to take it back where there is one. */
export function ConsentsPage({ consents, next }: { consents: readonly Consent[]; next: string | null }) {
  const words = useWords(messages).consents;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <h2 class="vh">{words.title}</h2>
      {consents.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {consents.map((consent) => (
            <ConsentItem key={consent.id} consent={consent} />
          ))}
        </List>
      )}
      <Pager next={next} />
      <Audience>{words.audience}</Audience>
    </Layout>
  );
}

function ConsentItem({ consent }: { consent: Consent }) {
  const words = useWords(messages).consents;
  const { kind, version, choice, given_at, withdrawn_at, wording } = consent;
  const named: Record<string, string> = words.kinds;
  const choices: Record<string, string> = words.choices;
  return (
    <div>
      <h3>{named[kind] ?? kind}</h3>
      <p>
        <Sentence text={choices[choice] ?? words.given} parts={{ when: <Time at={given_at} /> }} />{' '}
        {withdrawn_at ? (
          <Sentence text={words.withdrawn} parts={{ when: <Time at={withdrawn_at} /> }} />
        ) : (
          words.stands
        )}{' '}
        <small>{words.version(version)}</small>
      </p>
      {wording !== null && (
        <details>
          <summary>{words.wording}</summary>
          {wording.split('\n').map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </details>
      )}
      {withdrawn_at === null && <WayBack kind={kind} />}
    </div>
  );
}

/** That one is of age is no consent that one could take back: who is not, cannot be here. */
function WayBack({ kind }: { kind: string }) {
  const words = useWords(messages).consents;
  if (kind === 'lived experience') {
    return (
      <Form action="/you/experiences/withdrawal" once={false}>
        <Button kind="quiet">{words.withdraw}</Button>
      </Form>
    );
  }
  if (kind === 'adult') return null;
  return (
    <p>
      <a href="/you/looking-after">{words.change}</a>
    </p>
  );
}

/** Who looked at words of the reader by a role: when and in which, not who. */
export function LooksPage({ looks, next }: { looks: readonly Look[]; next: string | null }) {
  const words = useWords(messages).looks;
  const verbs: Record<string, string> = words.verbs;
  const roles: Record<string, string> = words.as;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <h2 class="vh">{words.title}</h2>
      {looks.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <>
          <List label={words.title}>
            {looks.map(({ seq, at, looked_as, verb }) => (
              <p key={seq}>
                <Sentence
                  text={roles[looked_as ?? ''] ?? words.as.other}
                  parts={{ verb: verbs[verb] ?? words.otherVerb, when: <Time at={at} /> }}
                />
              </p>
            ))}
          </List>
          <p>{words.who}</p>
        </>
      )}
      <Pager next={next} />
    </Layout>
  );
}

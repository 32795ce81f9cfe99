import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { Button, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { List, Row } from '../../ui/list.tsx';
import { practices } from '../compute/practices.ts';
import { scenarios } from '../compute/scenarios.ts';
import { messages } from '../messages.ts';
import { didExercise, practisedEnough } from '../policy.ts';
import type { Done } from '../queries.ts';

/** The five practices, and how far somebody is with them. */
export function PracticesPage({ done }: { done: readonly Done[] }) {
  const words = useWords(messages);
  const { viewer } = useContext(Frame);
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <p>{words.how}</p>
      {viewer && <p class="notice">{practisedEnough(done) ? words.listeningDone : words.listeningNeeds}</p>}
      <h2>{words.five}</h2>
      <List label={words.five}>
        {practices.map((practice) => {
          const all = scenarios[practice];
          const did = all.filter(({ key }) => didExercise(done, practice, key)).length;
          return (
            <Row
              key={practice}
              href={`/practice/${practice}`}
              title={words.names[practice]}
              state={viewer && words.exercises(did, all.length)}
            >
              {words.shorts[practice]}
            </Row>
          );
        })}
      </List>
      <p>
        <a href="/practice/questions">{words.questionsLink}</a>
      </p>
      <p>
        <a href="/practice/cues">{words.cuesLink}</a>
      </p>
      <p class="meta">
        {words.stays} {viewer ? words.keeps : words.signedOut}
      </p>
      {done.length > 0 && (
        <Form action="/practice/removal">
          <Button kind="quiet">{words.forget}</Button>
        </Form>
      )}
    </Layout>
  );
}

import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { Badge, List, Row } from '../../ui/list.tsx';
import { type Practice, sources } from '../compute/practices.ts';
import { scenarios } from '../compute/scenarios.ts';
import { messages } from '../messages.ts';
import { didExercise } from '../policy.ts';
import type { Done } from '../queries.ts';

/** One practice: what it is, why, how, what goes wrong, and its exercises. */
export function PracticePage({ practice, done }: { practice: Practice; done: readonly Done[] }) {
  const words = useWords(messages);
  const { viewer } = useContext(Frame);
  const page = words.pages[practice];
  const told: Readonly<Record<string, { title: string; setting: string }>> = words.scenarios[practice];
  return (
    <Layout title={words.names[practice]} here="you" narrow>
      <p class="meta">
        <a href="/practice">{words.backTo}</a>
      </p>
      <Title lead={words.shorts[practice]}>{words.names[practice]}</Title>
      <h2>{words.what}</h2>
      <p>{page.what}</p>
      <h2>{words.why}</h2>
      <p>{page.why}</p>
      <h2>{words.howTo}</h2>
      <ol>
        <li>{page.one}</li>
        <li>{page.two}</li>
        <li>{page.three}</li>
      </ol>
      <h2>{words.pitfalls}</h2>
      <ul>
        {page.wrong.split(' · ').map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>{words.tryIt}</h2>
      <List label={words.tryIt}>
        {scenarios[practice].map(({ key }) => (
          <Row
            key={key}
            href={`/practice/${practice}/${key}`}
            title={told[key]?.title}
            state={viewer && didExercise(done, practice, key) && <Badge kind="moss">{words.done}</Badge>}
          >
            {told[key]?.setting}
          </Row>
        ))}
      </List>
      <p class="meta">{words.stays}</p>
      <details class="fold">
        <summary>{words.sources}</summary>
        <ul lang="en">
          {sources[practice].map((source) => (
            <li key={source} dir="auto">
              <cite>{source}</cite>
            </li>
          ))}
        </ul>
      </details>
    </Layout>
  );
}

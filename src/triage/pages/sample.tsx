import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Form } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { Empty } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { SampledPost } from '../queries.ts';
import { FlagsFrame, ReadBy } from './queue.tsx';

/** Posts in which nothing was found, to be read by people: how else would one know what is missed? */
export function SamplePage({ posts, figures }: { posts: readonly SampledPost[]; figures: boolean }) {
  const { sample: words, queue } = useWords(messages);
  return (
    <FlagsFrame here="sample" title={words.title} lead={words.lead} figures={figures}>
      {posts.length === 0 && <Empty>{words.none}</Empty>}
      {posts.map((post) => (
        <section key={post.id} class="card">
          <p class="meta">
            <Sentence
              text={words.by}
              parts={{
                name: <bdi>{post.author ?? queue.nobody}</bdi>,
                group: <bdi>{post.group_name ?? queue.hiddenGroup}</bdi>,
              }}
            />{' '}
            · <Time at={post.created_at} /> <ReadBy flag={post} />
          </p>
          {post.title && <h2 dir="auto">{post.title}</h2>}
          {post.html === null ? <p>{words.gone}</p> : <Prose html={post.html} />}
          <Form action={`/flags/sample/${post.id}/reading`} once={false}>
            <p>{words.question}</p>
            <Buttons>
              <Button kind="quiet" name="needs" value="yes" disabled={post.html === null}>
                {words.yes}
              </Button>
              <Button kind="quiet" name="needs" value="no">
                {words.no}
              </Button>
            </Buttons>
          </Form>
        </section>
      ))}
    </FlagsFrame>
  );
}

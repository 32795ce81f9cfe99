import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';

interface BlocksProps {
  blocks: readonly { id: string; name: string; made_at: Date }[];
  /** Where they talked with them until then. */
  talks: readonly { room_id: string; other_id: string }[];
  next: string | null;
}

export function BlocksPage({ blocks, talks, next }: BlocksProps) {
  const words = useWords(messages).blocks;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {blocks.length === 0 && <Empty>{words.none}</Empty>}
      <List>
        {blocks.map(({ id, name, made_at }) => (
          <Form key={id} action={`/you/blocks/${id}/removal`} once={false}>
            <h2 dir="auto">{name}</h2>
            <p class="meta">
              <Time at={made_at} />
            </p>
            <Buttons>
              <Button kind="quiet">{words.undo}</Button>
              <ButtonLink kind="quiet" href={`/reports/new?person=${id}`}>
                {words.report}
              </ButtonLink>
            </Buttons>
            {talks
              .filter(({ other_id }) => other_id === id)
              .map(({ room_id }) => (
                <p key={room_id}>
                  <a href={`/conversations/${room_id}/report`}>{words.reportMessages}</a>
                </p>
              ))}
          </Form>
        ))}
      </List>
      <Pager next={next} />
    </Layout>
  );
}

import { useWords } from '../../platform/i18n.ts';
import { Button, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';

interface BlocksProps {
  blocks: readonly { id: string; name: string; made_at: Date }[];
  next: string | null;
}

export function BlocksPage({ blocks, next }: BlocksProps) {
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
            <Button kind="quiet">{words.undo}</Button>
          </Form>
        ))}
      </List>
      <Pager next={next} />
    </Layout>
  );
}

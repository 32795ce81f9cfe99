import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { DraftListed } from '../queries.ts';

/** All that somebody began to write. Nobody else sees it. */
export function DraftsPage({ drafts }: { drafts: readonly DraftListed[] }) {
  const words = useWords(messages);
  return (
    <Layout title={words.drafts.title} here="you" narrow sensitive>
      <Title lead={words.drafts.lead}>{words.drafts.title}</Title>
      {drafts.length === 0 ? (
        <Empty>{words.drafts.none}</Empty>
      ) : (
        <List label={words.drafts.title}>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </List>
      )}
    </Layout>
  );
}

function DraftRow({ draft }: { draft: DraftListed }) {
  const words = useWords(messages);
  const to = placeOf(draft);
  return (
    <article class="row">
      <h2 dir="auto">{draft.title || draft.topic_title || words.drafts[draft.kind]}</h2>
      <p class="meta">
        {words.drafts[draft.kind]}
        {draft.group_name && (
          <>
            {' · '}
            <span dir="auto">{draft.group_name}</span>
          </>
        )}
        {' · '}
        <Time at={draft.saved_at} />
      </p>
      <details class="fold">
        <summary dir="auto">{draft.body.slice(0, 160) || words.drafts.whole}</summary>
        <pre class="wrap" dir="auto">
          {draft.body}
        </pre>
      </details>
      {!to ? <p>{words.drafts.gone}</p> : !draft.member && <p>{words.drafts.left}</p>}
      <Form action={`/drafts/${draft.id}/removal`} once={false}>
        <Buttons>
          {to && draft.member && <ButtonLink href={to}>{words.drafts.goOn}</ButtonLink>}
          <Button kind="quiet" name="to" value="/you/drafts">
            {words.discard}
          </Button>
        </Buttons>
      </Form>
    </article>
  );
}

function placeOf({ kind, group_address, topic_id, post_id }: DraftListed): string | null {
  if (kind === 'topic') return group_address && `/groups/${group_address}/topics/new`;
  if (kind === 'reply') return topic_id && `/topics/${topic_id}#reply`;
  return post_id && `/posts/${post_id}/revisions/new`;
}

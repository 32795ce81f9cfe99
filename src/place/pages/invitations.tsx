import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, ErrorSummary, Field, Form, Select } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { Organise } from '../parts.tsx';
import type { Invitation } from '../queries.ts';
import { NewLink } from './organise.tsx';

export const dayOptions = ['1', '7', '30', '90'] as const;

interface InvitationsProps {
  invitations: readonly Invitation[];
  next: string | null;
  sent: Sent<unknown>;
  /** The link that was made just now. */
  made: string | undefined;
}

/** Links into the place: made, counted, ended. */
export function InvitationsPage({ invitations, next, sent, made }: InvitationsProps) {
  const { typed, errors, once } = sent;
  const words = useWords(messages).invitations;
  return (
    <Organise here="invitations">
      {made && <NewLink title={words.shown} lead={words.shownLead} link={made} />}
      <Form action="/organise/invitations" once={once}>
        <h2>{words.make}</h2>
        <ErrorSummary errors={errors} />
        <Select
          name="days"
          label={words.days}
          value={typed.days}
          error={errors.days}
          options={dayOptions.map((value) => ({ value, label: words.dayOptions(Number(value)) }))}
        />
        <Field
          name="uses"
          label={words.uses}
          hint={words.usesHint}
          value={typed.uses}
          error={errors.uses}
          inputmode="numeric"
          short
          required
        />
        <Button>{words.makeButton}</Button>
      </Form>
      <h2>{words.title}</h2>
      {invitations.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List>
          {invitations.map((invitation) => (
            <InvitationLine key={invitation.id} invitation={invitation} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Organise>
  );
}

function InvitationLine({
  invitation: { id, by, made_at, expires_at, uses_left, holds },
}: {
  invitation: Invitation;
}) {
  const words = useWords(messages).invitations;
  const { full } = useFormats();
  return (
    <Form action={`/organise/invitations/${id}/end`} once={false} class="acts">
      <Badge kind={holds ? 'moss' : 'quiet'}>{holds ? words.holds : words.over}</Badge>
      <span>
        <Time at={made_at} />
        {by && (
          <>
            {' '}
            <Sentence text={words.by} parts={{ name: <bdi>{by}</bdi> }} />
          </>
        )}
        {holds && (
          <>
            , {words.left(uses_left)},{' '}
            <Sentence
              text={words.until}
              parts={{ when: <time datetime={expires_at.toISOString()}>{full(expires_at)}</time> }}
            />
          </>
        )}
      </span>
      {holds && <Button kind="quiet">{words.end}</Button>}
    </Form>
  );
}

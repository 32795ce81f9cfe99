import { Organise } from '../../place/parts.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Sentence } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { OutboxMail } from '../queries.ts';

interface OutboxProps {
  mails: readonly (OutboxMail & { link: string | null })[];
  /** Of all other mail, how much. */
  others: readonly { state: OutboxMail['state']; mails: number }[];
  next: string | null;
  /** Whether this place has a mail server. */
  sends: boolean;
}

/** For organisers: that mail waits, and whose address is to be confirmed. What people wrote is not there to be shown. */
export function OutboxPage({ mails, others, next, sends }: OutboxProps) {
  const words = useWords(messages).outbox;
  return (
    <Organise here="outbox" lead={words.lead}>
      {!sends && (
        <p class="notice">
          <Sentence text={words.noServer} parts={{ setting: <code dir="ltr">SMTP_URL</code> }} />{' '}
          {words.noServerHow}
        </p>
      )}
      {others.length > 0 && (
        <section>
          <h2>{words.others}</h2>
          <p class="quiet">{words.othersWhy}</p>
          <p>
            {(['queued', 'sent', 'failed'] as const).map((state) => (
              <>
                <Badge kind={badge[state]}>
                  {words.states[state]}: {others.find((each) => each.state === state)?.mails ?? 0}
                </Badge>{' '}
              </>
            ))}
          </p>
        </section>
      )}
      {mails.length === 0 ? (
        others.length === 0 && <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {mails.map((mail) => (
            <Line key={mail.id} mail={mail} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Organise>
  );
}

const badge = { queued: 'honey', sent: 'moss', failed: 'clay' } as const;

function Line({ mail }: { mail: OutboxProps['mails'][number] }) {
  const words = useWords(messages).outbox;
  const kinds: Record<string, string> = words.kinds;
  return (
    <article class="row">
      <h3>{kinds[mail.kind] ?? mail.kind}</h3>
      <p class="meta">
        <Sentence
          text={words.to}
          parts={{
            person: <bdi>{mail.person ?? words.nobody}</bdi>,
            address: <bdi>{mail.address ?? '…'}</bdi>,
          }}
        />{' '}
        · <Time at={mail.settled_at ?? mail.made_at} />
        {mail.state !== 'sent' && mail.tries > 0 && ` · ${words.tried(mail.tries)}`}
        {mail.problem && (
          <>
            {' · '}
            <bdi>{mail.problem}</bdi>
          </>
        )}
      </p>
      {mail.link && (
        <p>
          {words.handOn} <code dir="ltr">{mail.link}</code>
        </p>
      )}
      <p class="state">
        <Badge kind={badge[mail.state]}>{words.states[mail.state]}</Badge>
      </p>
    </article>
  );
}

import { Organise } from '../../place/parts.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Sentence } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { type MailsTogether, type OutboxMail, UNWRITTEN } from '../queries.ts';

interface OutboxProps {
  mails: readonly (OutboxMail & { link: string | null })[];
  /** All other mail, put together. */
  others: readonly MailsTogether[];
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
          <p class="quiet">
            {words.othersWhy}{' '}
            <Sentence text={words.othersHow} parts={{ command: <code dir="ltr">sign-in-link</code> }} />
          </p>
          <List label={words.others}>
            {others.map((each) => (
              <Together key={`${each.kind} ${each.state} ${each.problem}`} all={each} />
            ))}
          </List>
        </section>
      )}
      {mails.length > 0 && others.length > 0 && <h2>{words.addresses}</h2>}
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

/** Mails of one kind that went the same way: how many, since when, how often they were tried, and what was in the way. */
function Together({ all: { kind, state, problem, mails, tries, since } }: { all: MailsTogether }) {
  const words = useWords(messages).outbox;
  const { day } = useFormats();
  const kinds: Record<string, string> = words.kinds;
  return (
    <article class="row">
      <h3>{kinds[kind] ?? kind}</h3>
      <p class="meta">
        {words.mails(mails)} · {words.since(day(new Date(since)))}
        {state !== 'sent' && tries > 0 && ` · ${words.tried(tries)}`}
        <Problem problem={problem} />
      </p>
      <p class="state">
        <Badge kind={badge[state]}>{words.states[state]}</Badge>
      </p>
    </article>
  );
}

/** What the other server said, or that it never came so far. */
function Problem({ problem }: { problem: string | null }) {
  const words = useWords(messages).outbox;
  if (!problem) return null;
  return <> · {problem === UNWRITTEN ? words.unwritten : <bdi>{problem}</bdi>}</>;
}

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
        <Problem problem={mail.problem} />
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

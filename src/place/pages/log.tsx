import { useWords } from '../../platform/i18n.ts';
import { Sentence } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { Organise } from '../parts.tsx';
import type { LogEntry } from '../queries.ts';

/** What was done with the powers of a role. */
export function LogPage({ entries, next }: { entries: readonly LogEntry[]; next: string | null }) {
  const words = useWords(messages).log;
  return (
    <Organise here="log" lead={words.lead}>
      {entries.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {entries.map((entry) => (
            <LogLine key={entry.id} entry={entry} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </Organise>
  );
}

function LogLine({ entry: { at, actor, by_rule, verb, person, detail } }: { entry: LogEntry }) {
  const words = useWords(messages).log;
  const { people } = useWords(messages);
  const verbs: Record<string, string> = words.verbs;
  const role = detail.role === 'organiser' || detail.role === 'moderator' ? detail.role : undefined;
  return (
    <p>
      <Sentence
        text={person ? words.about : words.line}
        parts={{
          actor: <b dir="auto">{actor ?? (by_rule ? words.rule : words.gone)}</b>,
          verb: verbs[verb] ?? verb,
          person: <bdi>{person}</bdi>,
        }}
      />
      {role && ` ${words.role(people[role])}`}{' '}
      <small>
        <Time at={at} />
      </small>
    </p>
  );
}

interface GroupsProps {
  groups: readonly { id: string; address: string; name: string; member_count: number }[];
}

/** Listed groups that have no facilitator. */
export function GroupsPage({ groups }: GroupsProps) {
  const words = useWords(messages).groups;
  return (
    <Organise here="groups" lead={words.lead}>
      {groups.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {groups.map(({ id, address, name, member_count }) => (
            <Row key={id} href={`/groups/${address}/about`} title={name} meta={words.members(member_count)} />
          ))}
        </List>
      )}
    </Organise>
  );
}

import { useWords } from '../../platform/i18n.ts';
import { Layout, Sentence } from '../../ui/layout.tsx';
import { Empty, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { GroupHead, useTabTitle } from '../parts.tsx';
import type { GroupSeen, LogEntry } from '../queries.ts';

interface LogPageProps {
  group: GroupSeen;
  entries: readonly LogEntry[];
  next: string | undefined;
}

/** What was done in a group with the powers of a role. */
export function LogPage({ group, entries, next }: LogPageProps) {
  const words = useWords(messages);
  return (
    <Layout title={useTabTitle(group, group.name, words.logTitle)} here="groups">
      <GroupHead group={group} />
      <section aria-labelledby="log">
        <h2 id="log">{words.logTitle}</h2>
        <p class="hint">{words.logLead}</p>
        {entries.length === 0 && <Empty>{words.logEmpty}</Empty>}
        <List label={words.logTitle}>
          {entries.map((entry) => (
            <LogLine key={entry.id} entry={entry} />
          ))}
        </List>
        <Pager next={next} />
      </section>
    </Layout>
  );
}

function LogLine({ entry: { at, actor, by_rule, verb, person } }: { entry: LogEntry }) {
  const words = useWords(messages);
  const verbs: Record<string, string> = words.logVerbs;
  return (
    <p>
      <Sentence
        text={person ? words.logAbout : words.logLine}
        parts={{
          actor: <b dir="auto">{actor ?? (by_rule ? words.logRule : words.logGone)}</b>,
          verb: verbs[verb] ?? verb,
          person: <bdi>{person}</bdi>,
        }}
      />{' '}
      <small>
        <Time at={at} />
      </small>
    </p>
  );
}

import { Organise } from '../../place/parts.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Sentence } from '../../ui/layout.tsx';
import { Badge, Empty, List } from '../../ui/list.tsx';
import type { Finding } from '../compute/judge.ts';
import { messages } from '../messages.ts';

interface HealthProps {
  /** Missing where nothing can be looked at. */
  findings: readonly Finding[] | undefined;
}

/** For organisers: how the machine is, and what helps. What needs care stands first. */
export function HealthPage({ findings }: HealthProps) {
  const words = useWords(messages);
  const sorted = findings?.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <Organise here="health">
      <p class="quiet">
        <Sentence text={words.lead} parts={{ command: <code dir="ltr">peerhood doctor</code> }} />
      </p>
      {sorted ? (
        <>
          <p class="notice">{sorted.some(({ state }) => state === 'problem') ? words.look : words.allGood}</p>
          <List label={words.title}>
            {sorted.map((finding) => (
              <Found key={finding.says} finding={finding} />
            ))}
          </List>
        </>
      ) : (
        <Empty>{words.unknown}</Empty>
      )}
    </Organise>
  );
}

const order = ['problem', 'note', 'good'];
const badge = { good: 'moss', note: 'honey', problem: 'clay' } as const;

function Found({ finding: { check, state, says, value } }: { finding: Finding }) {
  const words = useWords(messages);
  const texts: Record<string, string> = words.says;
  const remedies: Record<string, string> = words.remedies;
  const remedy = state === 'good' ? undefined : remedies[says];
  return (
    <article class="row">
      <h3>{words.checks[check]}</h3>
      <p>
        <Sentence text={texts[says] ?? says} parts={{ value: <bdi>{value}</bdi> }} />
      </p>
      {remedy && (
        <p class="quiet">
          {words.remedy} {remedy}
        </p>
      )}
      <p class="state">
        <Badge kind={badge[state]}>{words.states[state]}</Badge>
      </p>
    </article>
  );
}

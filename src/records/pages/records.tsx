import type { ComponentChildren } from 'preact';
import { Organise } from '../../place/parts.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import type { Retention } from '../../platform/jobs.ts';
import { ButtonLink, Buttons } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { kept } from '../compute/kept.ts';
import { messages } from '../messages.ts';
import { formats, records } from '../policy.ts';
import type { LastRun, Look } from '../queries.ts';

interface RecordsProps {
  retention: readonly Retention[];
  runs: readonly LastRun[];
  head: { rows: number; head: string } | undefined;
}

/** What is kept, for how long, and everything that organisers may be asked for. */
export function RecordsPage({ retention, runs, head }: RecordsProps) {
  const words = useWords(messages).records;
  return (
    <Organise here="records" lead={words.lead}>
      <List label={words.title}>
        <Row href="/organise/records/access" title={words.access}>
          {words.accessText}
        </Row>
        <Row href="/organise/risks" title={words.risks}>
          {words.risksText}
        </Row>
        <Row href="/figures" title={words.figures}>
          {words.figuresText}
        </Row>
      </List>
      <h3>{words.forgetting}</h3>
      <p>{words.forgettingLead}</p>
      <Forgetting retention={retention} runs={runs} />
      <h3>{words.keeping}</h3>
      <Table
        heads={[words.kind, words.until]}
        rows={kept.map(({ kind, until }) => ({ key: kind, cells: [words.kept[kind], words.untils[until]] }))}
      />
      <h3>{words.take}</h3>
      <p>{words.takeLead}</p>
      {records.map((record) => (
        <div key={record}>
          <p>{words.files[record]}</p>
          <Buttons>
            {formats.map((format) => (
              <ButtonLink key={format} kind="quiet" href={`/organise/records/files/${record}.${format}`}>
                {words[format]}
                <span class="vh"> {words.files[record]}</span>
              </ButtonLink>
            ))}
          </Buttons>
        </div>
      ))}
      <h3>{words.whole}</h3>
      {head ? (
        <>
          <p>{words.wholeLead(head.rows)}</p>
          <p>
            <code dir="ltr">{head.head}</code>
          </p>
          <p>{words.wholeHow}</p>
          <div class="prose">
            <pre dir="ltr">
              <code>npm run peerhood -- audit verify --head {head.head}</code>
            </pre>
          </div>
        </>
      ) : (
        <p>{words.wholeNone}</p>
      )}
    </Organise>
  );
}

function Forgetting({ retention, runs }: Pick<RecordsProps, 'retention' | 'runs'>) {
  const words = useWords(messages).records;
  const { number, relative } = useFormats();
  const named: Record<string, string> = words.kinds;
  return (
    <Table
      heads={[words.kind, words.after, words.lastRun, words.lately]}
      rows={retention.map(({ kind, days }) => {
        const run = runs.find((each) => each.kind === kind);
        const last = !run ? (
          words.never
        ) : run.forgotten === null ? (
          words.failed(relative(run.ran_at))
        ) : (
          <Sentence text={words.ran} parts={{ when: <Time at={run.ran_at} />, n: number(run.forgotten) }} />
        );
        return { key: kind, cells: [named[kind] ?? kind, words.days(days), last, number(run?.lately ?? 0)] };
      })}
    />
  );
}

interface TableProps {
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ heads, rows }: TableProps) {
  return (
    <div class="prose">
      <table tabindex={0}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AccessProps {
  looks: readonly (Look & { actor_id: string | null; actor: string | null })[];
  next: string | null;
}

/** Each look at what is somebody else's: who, by which role, when; not at whose. */
export function AccessPage({ looks, next }: AccessProps) {
  const words = useWords(messages).access;
  const verbs: Record<string, string> = words.verbs;
  const roles: Record<string, string> = words.as;
  return (
    <Organise here="records" lead={words.lead}>
      <h3>{words.title}</h3>
      {looks.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {looks.map(({ seq, at, actor_id, actor, looked_as, verb }) => (
            <p key={seq}>
              <Sentence
                text={words.line}
                parts={{
                  who: actor ? (
                    <>
                      <a href={`/people/${actor_id}`} dir="auto">
                        {actor}
                      </a>
                      {looked_as && ` (${roles[looked_as] ?? looked_as})`}
                    </>
                  ) : (
                    words.gone
                  ),
                  verb: verbs[verb] ?? verb,
                  when: <Time at={at} />,
                }}
              />
            </p>
          ))}
        </List>
      )}
      <Pager next={next} />
    </Organise>
  );
}

import { useContext } from 'preact/hooks';
import { intlLanguage, useFormats, useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Field, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import type { Cell, PublicFigures, Recall } from '../compute/figures.ts';
import { messages } from '../messages.ts';
import { Table } from './records.tsx';

/** What was reported and decided in a period: the same for everybody. */
export function FiguresPage({ figures, odd }: { figures: PublicFigures; odd: boolean }) {
  const words = useWords(messages).figures;
  const { day } = useFormats();
  const noon = (text: string) => day(new Date(`${text}T12:00Z`));
  const { reports, decisions, appeals, flags, promises } = figures;
  return (
    <Layout title={words.title} narrow findable>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action="/figures" method="get">
        <Field name="from" type="date" label={words.from} value={figures.from} short />
        <Field name="to" type="date" label={words.to} value={figures.to} short />
        <Buttons>
          <Button kind="quiet">{words.show}</Button>
        </Buttons>
      </Form>
      {odd && <p class="notice">{words.odd}</p>}
      <p>
        <Sentence text={words.period} parts={{ from: noon(figures.from), to: noon(figures.to) }} />
      </p>
      <p>
        <small>{words.small}</small>
      </p>

      <h2>{words.reports}</h2>
      <Cells title={words.byReason} total={reports.total} cells={reports.by_reason} names={words.reasons} />
      <Cells title={words.byAudience} cells={reports.by_who_may_see} names={words.audiences} />

      <h2>{words.decisions}</h2>
      <Cells title={words.byKind} total={decisions.total} cells={decisions.by_kind} names={words.kinds} />
      <Cells title={words.byMaker} cells={decisions.by_maker} names={words.makers} />
      <p>
        {words.takenBack}: <Shown cell={decisions.taken_back} />
      </p>

      <h2>{words.time}</h2>
      <Times time={figures.time_to_decision} />

      <h2>{words.promises}</h2>
      <p>{words.promisesLead}</p>
      <Table
        heads={[words.what, words.kept, words.missed]}
        rows={(['reports', 'appeals', 'flags'] as const).map((what) => ({
          key: what,
          cells: [
            words.promised[what],
            <Shown key="met" cell={promises[what]?.met ?? 0} />,
            <Shown key="missed" cell={promises[what]?.missed ?? 0} />,
          ],
        }))}
      />

      <h2>{words.appeals}</h2>
      <Cells title={words.what} total={appeals.total} cells={appeals.by_outcome} names={words.outcomes} />
      <p>
        {words.reversals}: <Shown cell={appeals.reversals} />
      </p>

      <h2>{words.flags}</h2>
      <p>{words.flagsLead}</p>
      <Cells title={words.what} total={flags.total} cells={flags.by_level} names={words.levels} />
      <h3>{words.recall}</h3>
      <Found recall={figures.recall} />
    </Layout>
  );
}

interface CellsProps {
  title: string;
  total?: Cell;
  cells: Readonly<Record<string, Cell>>;
  names: Readonly<Record<string, string>>;
}

/** One table: its parts in the order of their names, and all together. */
function Cells({ title, total, cells, names }: CellsProps) {
  const words = useWords(messages).figures;
  const shown = (cell: Cell) => <Shown key="shown" cell={cell} />;
  const order = [...new Set([...Object.keys(names), ...Object.keys(cells)])].filter((name) => name in cells);
  const rows = order.map((name) => ({ key: name, cells: [names[name] ?? name, shown(cells[name]!)] }));
  const all = total === undefined ? [] : [{ key: 'total', cells: [words.total, shown(total)] }];
  return <Table heads={[title, words.number]} rows={[...rows, ...all]} />;
}

/** A number, or in words that it is too small to show. */
function Shown({ cell }: { cell: Cell }) {
  const words = useWords(messages).figures;
  const { number } = useFormats();
  return <>{typeof cell === 'number' ? number(cell) : words.cells[cell]}</>;
}

function Times({ time }: { time: PublicFigures['time_to_decision'] }) {
  const words = useWords(messages).figures;
  const { decided, median_minutes, ninetieth_percentile_minutes } = time;
  if (typeof decided !== 'number' || median_minutes === null || ninetieth_percentile_minutes === null) {
    return <p>{words.few}</p>;
  }
  return (
    <>
      <p>{words.decided(decided)}</p>
      <Table
        heads={[words.what, words.time]}
        rows={[
          { key: 'median', cells: [words.median, <Long key="m" minutes={median_minutes} />] },
          {
            key: 'ninetieth',
            cells: [words.ninetieth, <Long key="n" minutes={ninetieth_percentile_minutes} />],
          },
        ]}
      />
    </>
  );
}

/** In the unit that people would use. */
function Long({ minutes }: { minutes: number }) {
  const words = useWords(messages).figures;
  if (minutes < 120) return <>{words.minutes(minutes)}</>;
  if (minutes < 2880) return <>{words.hours(Math.round(minutes / 60))}</>;
  return <>{words.daysLong(Math.round(minutes / 1440))}</>;
}

function Found({ recall }: { recall: Recall | null }) {
  const words = useWords(messages).figures;
  const { locale } = useContext(Frame);
  if (!recall) return <p>{words.recallNone}</p>;
  const percent = new Intl.NumberFormat(intlLanguage(locale), { style: 'percent' });
  return (
    <>
      <p>
        {words.recallIs(
          percent.format(recall.recall),
          percent.format(recall.low),
          percent.format(recall.high),
        )}
      </p>
      <p>{words.recallFrom(recall.sampled)}</p>
    </>
  );
}

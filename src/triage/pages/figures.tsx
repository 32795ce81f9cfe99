import { useContext } from 'preact/hooks';
import { intlLanguage, useFormats, useWords } from '../../platform/i18n.ts';
import { Frame } from '../../ui/frame.ts';
import { recallEstimate } from '../compute/recall.ts';
import { messages } from '../messages.ts';
import { type Level, levels } from '../policy.ts';
import type { Sampled, SettledCount } from '../queries.ts';
import { FlagsFrame } from './queue.tsx';

interface FiguresProps {
  waiting: readonly { level: Level; waiting: number; missed: number }[];
  settled: readonly SettledCount[];
  sampled: Sampled;
  uncovered: readonly { script: string; posts: number }[];
  /** The viewer reads flags too. */
  reads: boolean;
}

/** Promises, and how much is found: numbers alone, with what they cannot tell. */
export function FiguresPage({ waiting, settled, sampled, uncovered, reads }: FiguresProps) {
  const { figures: words, levels: names, flag } = useWords(messages);
  const { number } = useFormats();
  const { locale } = useContext(Frame);
  const scripts = new Intl.DisplayNames(locale, { type: 'script' });
  return (
    <FlagsFrame here="figures" title={words.title} lead={words.lead} figures reads={reads}>
      <h2>{words.recall}</h2>
      <Recall sampled={sampled} />
      <h2>{words.waiting}</h2>
      <Table
        heads={[words.level, words.inQueue, words.missed]}
        rows={levels.map((level) => {
          const of = waiting.find((each) => each.level === level);
          return [names[level], number(of?.waiting ?? 0), number(of?.missed ?? 0)];
        })}
      />
      <h2>{words.settled}</h2>
      {settled.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          heads={[words.level, words.outcome, words.inTime, words.late]}
          rows={settled.map(({ level, outcome, in_time, late }) => [
            names[level],
            outcome === 'not settled' ? words.notSettled : flag.outcomes[outcome],
            number(in_time),
            number(late),
          ])}
        />
      )}
      <h2>{words.uncovered}</h2>
      <p>{words.uncoveredLead}</p>
      {uncovered.length === 0 ? (
        <p>{words.uncoveredNone}</p>
      ) : (
        <Table
          heads={[words.script, words.posts]}
          rows={uncovered.map(({ script, posts }) => [scripts.of(script) ?? script, number(posts)])}
        />
      )}
    </FlagsFrame>
  );
}

function Recall({ sampled }: { sampled: Sampled }) {
  const words = useWords(messages).figures;
  const { locale } = useContext(Frame);
  if (sampled.sampled === 0) return <p>{words.noRecall}</p>;
  const { recall, low, high } = recallEstimate({
    flaggedTrue: sampled.flagged_true,
    sampled: sampled.sampled,
    sampledTrue: sampled.sampled_true,
    unflagged: sampled.unflagged,
  });
  const percent = new Intl.NumberFormat(intlLanguage(locale), { style: 'percent' });
  return (
    <>
      <p>
        {Number.isNaN(recall)
          ? words.recallUnknown
          : words.recallIs(percent.format(recall), percent.format(low), percent.format(high))}
      </p>
      <p>{words.recallFrom(sampled.sampled, sampled.sampled_true, sampled.unflagged)}</p>
      <p>
        <small>{words.recallLimits}</small>
      </p>
    </>
  );
}

function Table({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] }) {
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
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

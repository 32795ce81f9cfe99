import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { BreakSuggestion, ReviewTabs } from '../../duty/parts.tsx';
import type { BreakReason } from '../../duty/queries.ts';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager, Row, Tabs } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { claimedBy, type Level, levels } from '../policy.ts';
import type { QueuedFlag } from '../queries.ts';

export type FlagsView = 'all' | Level | 'sample' | 'settled' | 'figures';

interface FlagsFrameProps {
  here: FlagsView;
  title: string;
  lead: string;
  /** Organisers and moderators see the numbers of the place. */
  figures: boolean;
  /** Who only organises sees the numbers, and no flag. */
  reads?: boolean;
  children: ComponentChildren;
}

/** What the pages about flags have in common. */
export function FlagsFrame({ here, title, lead, figures, reads = true, children }: FlagsFrameProps) {
  const { queue: words, levels: names } = useWords(messages);
  const views: [FlagsView, string, string][] = [
    ['all', '/flags', words.all],
    ...levels.map((level): [FlagsView, string, string] => [level, `/flags?level=${level}`, names[level]]),
    ['sample', '/flags/sample', names.sample],
    ['settled', '/flags?settled=1', words.settled],
  ];
  if (figures) views.push(['figures', '/flags/figures', words.figures]);
  return (
    <Layout title={words.title} here="you" sensitive>
      {reads && <ReviewTabs here="flags" />}
      <Title lead={lead}>{title}</Title>
      {reads && (
        <Tabs
          label={words.views}
          tabs={views.map(([view, href, text]) => ({ href, text, here: view === here }))}
        />
      )}
      {children}
    </Layout>
  );
}

interface QueuePageProps {
  flags: readonly QueuedFlag[];
  here: FlagsView;
  next: string | null;
  figures: boolean;
  suggested: BreakReason | null | undefined;
}

/** Flags that wait: who wrote, where, and by when somebody reads. Not the words: opening them is logged. */
export function QueuePage({ flags, here, next, figures, suggested }: QueuePageProps) {
  const words = useWords(messages).queue;
  return (
    <FlagsFrame here={here} title={words.title} lead={words.lead} figures={figures}>
      <BreakSuggestion suggested={suggested} />
      <h2 class="vh">{here === 'settled' ? words.settled : words.waiting}</h2>
      {flags.length === 0 ? (
        <Empty>{here === 'settled' ? words.noneSettled : words.none}</Empty>
      ) : (
        <List>
          {flags.map((flag) => (
            <FlagRow key={flag.id} flag={flag} />
          ))}
        </List>
      )}
      <Pager next={next} />
    </FlagsFrame>
  );
}

function FlagRow({ flag }: { flag: QueuedFlag }) {
  const { queue: words, levels: names, flag: flagWords } = useWords(messages);
  const { viewer } = useContext(Frame);
  const { relative } = useFormats();
  const holder = claimedBy(flag);
  const since = flag.claimed_since ? relative(flag.claimed_since) : '';
  return (
    <Row
      href={`/flags/${flag.id}`}
      title={names[flag.level]}
      meta={
        <>
          <AboutFlag flag={flag} /> · <Time at={flag.made_at} />
        </>
      }
      state={
        <>
          {flag.settled_at ? (
            <Badge kind="moss">{flag.outcome && flagWords.outcomes[flag.outcome]}</Badge>
          ) : (
            <ReadBy flag={flag} />
          )}{' '}
          {flag.late && <Badge kind="clay">{words.late}</Badge>}{' '}
          {holder && (
            <Badge kind="honey">
              {holder === viewer?.id ? words.mine(since) : words.taken(flag.claimer ?? words.nobody, since)}
            </Badge>
          )}{' '}
          {!flag.settled_at && flag.outcome && <Badge kind="honey">{words.second}</Badge>}{' '}
          {!flag.settled_at && flag.passed_at && <Badge kind="honey">{words.passed}</Badge>}{' '}
          {flag.answer && <Badge>{words.answers[flag.answer]}</Badge>}
        </>
      }
    />
  );
}

/** By when somebody reads, or that nobody has. */
export function ReadBy({ flag: { due_at } }: { flag: Pick<QueuedFlag, 'due_at'> }) {
  const words = useWords(messages).queue;
  const { full, relative } = useFormats();
  const missed = due_at.getTime() < Date.now();
  const when = relative(due_at);
  return (
    <Badge kind={missed ? 'clay' : 'quiet'}>
      <time datetime={due_at.toISOString()} title={full(due_at)}>
        {missed ? words.missed(when) : words.until(when)}
      </time>
    </Badge>
  );
}

/** “Something by Ana in Night shift”, as far as the reader can see these. */
export function AboutFlag({ flag }: { flag: Pick<QueuedFlag, 'author' | 'group_name'> }) {
  const words = useWords(messages).queue;
  return (
    <>
      <Sentence text={words.by} parts={{ name: <bdi>{flag.author ?? words.nobody}</bdi> }} />{' '}
      <Sentence
        text={words.in}
        parts={{ group: flag.group_name ? <bdi>{flag.group_name}</bdi> : words.hiddenGroup }}
      />
    </>
  );
}

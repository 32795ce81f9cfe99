/** What somebody sent, and what they were answered. Kept outside of the place, and compared with it afterwards. */
export interface Entry {
  kind: Kind;
  who: string;
  /** Stands in what was sent and nowhere else. */
  mark: string;
  path: string;
  fields: Record<string, string>;
  file?: { name: string; content: Buffer };
  /** Without it, nothing is sent a second time. */
  once: string | undefined;
  sent: number;
  /** Where it was said to be. Whoever has this was told that it is kept. */
  location?: string;
  /** When that was said, in milliseconds since 1970. */
  acknowledgedAt?: number;
  /** Said to what was sent first: it was not there for long without being acknowledged. */
  atOnce?: boolean;
  /** What else was answered: a status, or a code. */
  answers: string[];
}

export type Kind = 'post' | 'topic' | 'message' | 'thanks' | 'sign-up' | 'file';

/** How often something is there, by its mark. */
export type Counts = ReadonlyMap<string, number>;

export interface Reckoning {
  /** Writes that were answered with 303. */
  acknowledged: number;
  /** Of these, how many are not there. */
  lost: number;
  /** Of all, how many are there more than once. */
  doubled: number;
  /** Sent without `once` and never answered: each is there once or not at all. */
  unanswered: number;
  /** Sent again with the same `once`. */
  repeated: number;
  kinds: Partial<Record<Kind, number>>;
  /** What was answered neither by yes nor by “later”. */
  odd: string[];
  /** For whoever looks for the reason. */
  problems: string[];
}

/** @param halves what is there without all that belongs to it */
export function reckon(
  entries: readonly Entry[],
  { counts, halves }: { counts: Counts; halves: readonly string[] },
): Reckoning {
  const result: Reckoning = {
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    unanswered: 0,
    repeated: 0,
    kinds: {},
    odd: [],
    problems: [...halves],
  };
  for (const entry of entries) {
    const there = counts.get(entry.mark) ?? 0;
    if (entry.sent > 1) result.repeated++;
    if (entry.location === undefined) result.unanswered++;
    else {
      result.acknowledged++;
      result.kinds[entry.kind] = (result.kinds[entry.kind] ?? 0) + 1;
      if (there === 0) {
        result.lost++;
        result.problems.push(`lost: ${describe(entry)}`);
      }
    }
    if (there > 1) {
      result.doubled++;
      result.problems.push(`there ${there} times: ${describe(entry)}`);
    }
    for (const answer of entry.answers) if (!isLater(answer)) result.odd.push(`${entry.kind}: ${answer}`);
  }
  return result;
}

/** An answer after which one tries again: away, or cut off. */
export const isLater = (answer: string) => /^(303|503|429|E[A-Z]+|HPE\w*)$/.test(answer);

const describe = ({ kind, who, mark, sent, answers, location }: Entry) =>
  `${kind} ${mark} of ${who}, sent ${sent}×: ${answers.join(' ')} → ${location ?? 'nothing'}`;

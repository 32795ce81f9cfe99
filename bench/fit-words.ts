/** Logistic regression with a choice of features, for the words and pairs of the careful reading. */

/** A text as features: those that it has, each by the same amount, and a few numbers beside them. */
export interface Text {
  features: Int32Array;
  amount: number;
  beside: readonly number[];
  needsHuman: boolean;
  /** How much the text counts. */
  weight: number;
}

/** What is asked of the weight of a number beside. */
export interface Beside {
  least: number;
  most: number;
  /** What it starts from and is pulled to. */
  start: number;
  pull: number;
}

export interface Fit {
  bias: number;
  beside: Float64Array;
  weights: Float64Array;
}

/**
 * Least logistic loss with a pull to nought (`l2`) and a price for each weight that is not nought (`l1`: Tibshirani
 * 1996), by one feature after the other (Friedman, Hastie, Tibshirani 2010). Nothing is left to chance.
 *
 * @param least the lowest that each weight may get; `besides` what is asked of the numbers beside
 */
export function fitted(
  texts: readonly Text[],
  least: Float64Array,
  {
    l1,
    l2,
    besides: asked = [],
    sweeps = 60,
  }: { l1: number; l2: number; besides?: readonly Beside[]; sweeps?: number },
): Fit {
  const count = least.length;
  const besides = texts[0]!.beside.map((_, each) => asked[each] ?? anyBeside);
  // Columns: the texts that have a feature, one after the other.
  const from = new Int32Array(count + 1);
  for (const { features } of texts) for (const feature of features) from[feature + 1]!++;
  for (let at = 0; at < count; at++) from[at + 1]! += from[at]!;
  const rows = new Int32Array(from[count]!);
  const next = from.slice();
  for (const [row, { features }] of texts.entries())
    for (const feature of features) rows[next[feature]!++] = row;

  const amounts = Float64Array.from(texts, ({ amount }) => amount);
  const counts = Float64Array.from(texts, ({ weight }) => weight);
  const wanted = Float64Array.from(texts, ({ needsHuman }) => (needsHuman ? 1 : 0));
  const sums = new Float64Array(texts.length);
  const weights = new Float64Array(count);
  const beside = Float64Array.from(besides, ({ start }) => start);
  let bias = 0;
  // Most texts have nothing of most numbers.
  const columns = besides.map((_, each) => columnOf(texts.map((text) => text.beside[each]!)));
  const ones = columnOf(texts.map(() => 1));
  for (const [each, column] of columns.entries())
    for (let at = 0; at < column.rows.length; at++)
      sums[column.rows[at]!]! += beside[each]! * column.amounts[at]!;

  const step = ({ rows, amounts }: Column, weight: number, { least, most, start, pull }: Beside) => {
    let slope = pull * (weight - start);
    let curve = pull + 1e-6;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const chance = 1 / (1 + Math.exp(-sums[row]!));
      const amount = amounts[at]!;
      slope += counts[row]! * (chance - wanted[row]!) * amount;
      curve += counts[row]! * Math.max(chance * (1 - chance), 0.02) * amount * amount;
    }
    const moved = Math.min(most, Math.max(least, weight - bounded(slope / curve)));
    for (let at = 0; at < rows.length; at++) sums[rows[at]!]! += (moved - weight) * amounts[at]!;
    return moved;
  };

  let open: Iterable<number> = Array.from({ length: count }, (_, at) => at);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    bias = step(ones, bias, freely);
    for (const [each, column] of columns.entries())
      beside[each] = step(column, beside[each]!, besides[each]!);
    // All of them in the first sweeps and in every eighth, those that have a weight in the others.
    const all = sweep < 3 || sweep % 8 === 7;
    if (all) open = weights.keys();
    let largest = 0;
    const kept: number[] = [];
    for (const at of open) {
      const weight = weights[at]!;
      let slope = l2 * weight;
      let curve = l2 + 1e-6;
      for (let each = from[at]!; each < from[at + 1]!; each++) {
        const row = rows[each]!;
        const chance = 1 / (1 + Math.exp(-sums[row]!));
        const amount = amounts[row]!;
        slope += counts[row]! * (chance - wanted[row]!) * amount;
        curve += counts[row]! * Math.max(chance * (1 - chance), 0.02) * amount * amount;
      }
      const aim = weight * curve - slope;
      let moved = Math.abs(aim) <= l1 ? 0 : (aim - Math.sign(aim) * l1) / curve;
      moved = Math.max(least[at]!, weight + bounded(moved - weight));
      if (moved !== 0) kept.push(at);
      if (moved === weight) continue;
      weights[at] = moved;
      largest = Math.max(largest, Math.abs(moved - weight));
      for (let each = from[at]!; each < from[at + 1]!; each++) {
        const row = rows[each]!;
        sums[row]! += (moved - weight) * amounts[row]!;
      }
    }
    open = kept;
    if (all && sweep > 3 && largest < 1e-3) break;
  }
  return { bias, beside, weights };
}

/**
 * The same loss, by a few rounds of steps that shrink the sooner the more often a weight has moved (AdaGrad: Duchi, Hazan,
 * Singer 2011). Stopped early, what is rare may say as much as what is frequent: on texts of hands that were not learnt
 * from, that is far better than the least loss itself, which trusts what every other text has. Texts come in an order that
 * is mixed the same way each time. Numbers beside are left out.
 *
 * @param least the lowest that each weight may get
 */
export function stepped(
  texts: readonly Text[],
  least: Float64Array,
  { rounds = 12, pace = 0.25, pull = 4e-3 } = {},
): Pick<Fit, 'bias' | 'weights'> {
  const weights = new Float64Array(least.length);
  const moved = new Float64Array(least.length).fill(1e-8);
  let bias = 0;
  let biasMoved = 1e-8;
  const order = [...texts.keys()];
  let mixed = 12_345;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      mixed = (Math.imul(mixed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = mixed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const row of order) {
      const { features, amount, needsHuman, weight } = texts[row]!;
      let sum = bias;
      for (const feature of features) sum += weights[feature]! * amount;
      const error = (1 / (1 + Math.exp(-sum)) - (needsHuman ? 1 : 0)) * weight;
      biasMoved += error ** 2;
      bias -= (pace * error) / Math.sqrt(biasMoved);
      for (const feature of features) {
        const slope = error * amount + pull * weights[feature]!;
        moved[feature]! += slope ** 2;
        weights[feature] = Math.max(
          least[feature]!,
          weights[feature]! - (pace * slope) / Math.sqrt(moved[feature]!),
        );
      }
    }
  }
  return { bias, weights };
}

interface Column {
  rows: Int32Array;
  amounts: Float64Array;
}

function columnOf(amounts: readonly number[]): Column {
  const rows = [...amounts.keys()].filter((row) => amounts[row] !== 0);
  return { rows: Int32Array.from(rows), amounts: Float64Array.from(rows, (row) => amounts[row]!) };
}

const anyBeside: Beside = { least: 0, most: Number.POSITIVE_INFINITY, start: 0, pull: 1 };
const freely: Beside = { ...anyBeside, least: Number.NEGATIVE_INFINITY, pull: 0 };

/** A step that no single text can make too long. */
function bounded(step: number): number {
  return Math.max(-1, Math.min(1, step));
}

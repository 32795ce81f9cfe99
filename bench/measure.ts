/** One measured figure. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** The same by the bare way, or the budget, in the same unit. */
  floor: number;
  /** value / floor. */
  ratio: number;
}

/** Measures and says each figure as soon as it is known; `log` takes progress for a person. */
export type Measure = (say: (result: Result) => void, log: (line: string) => void) => Promise<void>;

let headed = false;

/** One line of a table, or one object. */
export function print(result: Result, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  if (!headed) process.stdout.write(row(['name', 'value', 'unit', 'floor', 'ratio']));
  headed = true;
  process.stdout.write(
    row([result.name, show(result.value), result.unit, show(result.floor), result.ratio.toFixed(2)]),
  );
}

function row(cells: string[]): string {
  const [name = '', ...rest] = cells;
  return `${name.padEnd(34)}${rest.map((cell) => cell.padStart(12)).join('')}\n`;
}

function show(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share between 0 and 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Line {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What changed between two texts, line by line: the longest common subsequence, with what was removed before
 * what was added. Beyond about 500 changed lines on either side it says all of them changed: the table would
 * take more time than the answer is worth.
 */
export function compareLines(before: string, now: string): Line[] {
  const old = before.split('\n');
  const fresh = now.split('\n');
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [
    ...old.slice(0, start).map(as('same')),
    ...compareMiddle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...old.slice(old.length - end).map(as('same')),
  ];
}

function compareMiddle(old: string[], fresh: string[]): Line[] {
  if (old.length * fresh.length > 250_000) return [...old.map(as('removed')), ...fresh.map(as('added'))];
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === fresh[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push({ kind: 'same', text: old[i]! });
      i++;
      j++;
    } else if (
      i < old.length &&
      (j === fresh.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      lines.push({ kind: 'removed', text: old[i++]! });
    } else {
      lines.push({ kind: 'added', text: fresh[j++]! });
    }
  }
  return lines;
}

const as = (kind: Line['kind']) => (text: string) => ({ kind, text });

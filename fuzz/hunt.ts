import fc from 'fast-check';

/** A fault, with what shows it again. */
export interface Fault {
  what: string;
  /** The smallest input that was found to show it, on one line. */
  input: string;
  /** Options for `npm run fuzz --` that repeat it in a new place, if it does not need what came before. */
  again: string;
  /** The same with all that came before it. */
  whole: string;
  times: number;
}

export interface Hunt<T> {
  /** What is tried: `routes`, `wire`, `mail` or `imports`. */
  part: string;
  arbitrary: fc.Arbitrary<T>;
  /** What is wrong with what came of it, in words that are the same for the same fault. Undefined: it was not sent. */
  tryOne(input: T): Promise<string[] | undefined>;
  inputs: number;
  seed: number;
  /** Of an earlier fault: this input alone. */
  path?: string | undefined;
  known: Map<string, Fault>;
  tell(line: string): void;
}

/** Each fault that is found is made smaller, told of once, and does not end the hunt. Returns how many inputs were tried. */
export async function hunt<T>({
  part,
  arbitrary,
  tryOne,
  inputs,
  seed,
  path,
  known,
  tell,
}: Hunt<T>): Promise<number> {
  let tried = 0;
  let idle = 0;
  for (let from = seed; tried < inputs; from += 7) {
    let failed = 0;
    const before = tried;
    const property = fc.asyncProperty(arbitrary, async (input) => {
      // Making it smaller must not take forever.
      if (failed > 250) return;
      const faults = await tryOne(input);
      if (!faults) return;
      tried++;
      for (const what of faults) if (known.has(what)) known.get(what)!.times++;
      const fresh = faults.find((what) => !known.has(what));
      if (fresh !== undefined || failed > 0) failed++;
      if (fresh !== undefined) throw new Error(fresh);
    });
    const numRuns = path === undefined ? inputs - tried : 1;
    const details = await fc.check(property, { seed: from, numRuns, ...(path !== undefined && { path }) });
    if (details.failed) {
      const what = (details.errorInstance as Error).message;
      const input = JSON.stringify(details.counterexample?.[0]);
      const again = `--part ${part} --seed ${from} --path ${details.counterexamplePath}`;
      const whole = `--part ${part} --seed ${seed} --inputs ${inputs}`;
      known.set(what, { what, input, again, whole, times: 1 });
      tell(
        `✗ ${what}\n  ${input.slice(0, 2_000)}\n  npm run fuzz -- ${again}\n  with what came before: ${whole}`,
      );
    }
    // Of the few that are left all may be such as are not sent.
    if (path !== undefined || (tried === before && ++idle > 20)) break;
  }
  return tried;
}

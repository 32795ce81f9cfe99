import { type Output, withPlace } from '../src/command.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { keepModel } from '../src/triage/actions.ts';
import { type Card, card, type Sample, type Share, save, train } from '../src/triage/compute/second-stage.ts';
import { messages } from '../src/triage/messages.ts';
import { lessons } from '../src/triage/queries.ts';

/** Fewer decisions teach little, and tell much about whom they are of. */
const fewest = 200;

/**
 * `triage train`: trains the second stage from what people decided about words of those who agreed to it, prints its
 * card and keeps it, turned off.
 * @throws Refusal when there are too few decisions, or they are all alike
 */
export async function triage(args: string[], output: Output): Promise<void> {
  if (args[0] !== 'train') throw new Refusal('What? npm run peerhood -- triage train');
  const words = messages.in('en').train;
  await withPlace(output, async ({ db }) => {
    const decided = await db.asSystem((system) => system.all(lessons()));
    const samples = decided.map(({ text, label }): Sample => ({ text, needsHuman: label }));
    if (samples.length < fewest) throw new Refusal(words.tooFew(samples.length, fewest));
    const { taught, held } = parted(samples);
    if (!mixed(taught) || !mixed(held)) throw new Refusal(words.oneSided);
    const model = train(taught);
    const known = card(model, held);
    await db.asSystem((system) => keepModel(system, save(model), known));
    output.result(known, [words.made(samples.length), ...lines(known)]);
  });
}

/** Every fifth of each kind is held back, to look at what was learnt. */
function parted(samples: readonly Sample[]): { taught: Sample[]; held: Sample[] } {
  const taught: Sample[] = [];
  const held: Sample[] = [];
  const seen = { true: 0, false: 0 };
  for (const sample of samples) {
    const kind = sample.needsHuman ? 'true' : 'false';
    (seen[kind]++ % 5 === 4 ? held : taught).push(sample);
  }
  return { taught, held };
}

const mixed = (samples: readonly Sample[]) =>
  samples.some(({ needsHuman }) => needsHuman) && samples.some(({ needsHuman }) => !needsHuman);

function lines({ trainedOn, heldOut, threshold, sensitivity, precision, specificity }: Card): string[] {
  const words = messages.in('en').train;
  const part = ({ value, low, high }: Share) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  return [
    words.trainedOn(trainedOn.samples, trainedOn.needingHuman),
    words.heldOut(heldOut.samples, heldOut.needingHuman, threshold),
    words.shares(part(sensitivity), part(precision), part(specificity)),
    words.limits,
  ];
}

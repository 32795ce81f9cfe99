import { expect, it } from 'vitest';
import { wordNotes } from './compute/words.ts';

const kinds = (text: string) => wordNotes(text).map(({ kind }) => kind);

it('names a method and a pact, in the words that show it', () => {
  const text = 'So what is the most painless way to die?';
  expect(wordNotes(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['method', expect.stringContaining('painless way to die')],
  ]);
  expect(kinds('anyone want to die together tonight')).toContain('pact');
  expect(kinds('busco a alguien para morir juntos')).toContain('pact');
  expect(kinds('أسهل طريقة للموت')).toContain('method');
});

it('lets a person say that they want to die', () => {
  expect(wordNotes('I want to die and I have pills here. Please help me.')).toEqual([]);
});

it('leaves a novel and a study alone', () => {
  expect(kinds('For my novel: is there a painless way to die in chapter two?')).not.toContain('method');
});

it.each([
  ['She committed suicide', 'wording'],
  ['cometió suicidio', 'wording'],
  ['I am down to 43 kg', 'numbers'],
  ['my bmi is 16', 'numbers'],
  ['took 400mg', 'numbers'],
  ['peso 43 kilos', 'numbers'],
  ['you are so selfish', 'judgement'],
  ['échale ganas', 'judgement'],
  ['هذا ضعف إيمان', 'judgement'],
])('nudges: %s', (text, kind) => expect(kinds(text)).toContain(kind));

it('has nothing to say about ordinary words', () => {
  expect(wordNotes('The train was late, so we had cake for 12 people at 5 pm.')).toEqual([]);
});

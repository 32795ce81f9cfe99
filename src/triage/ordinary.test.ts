import { expect, it } from 'vitest';
import { demo } from '../importing/demo/demo.ts';
import { triage } from './compute/triage.ts';

const bodies = demo.topics.flatMap(({ title, body, posts }) => [
  `${title}\n\n${body}`,
  ...posts.map((post) => post.body),
]);

// A quiet queue is one that people read. The careful reading pays for what it finds with some of that quiet.
it.each([
  ['narrow', 0.02],
  ['careful', 0.15],
] as const)(
  '%s: leaves posts of the demonstration in peace, of pumps and shifts as of grief',
  (reading, share) => {
    expect(bodies.length).toBeGreaterThan(300);
    const found = bodies
      .map((text) => ({ text, ...triage(text, { reading }) }))
      .filter(({ level }) => level !== 'fine');
    expect(found.filter(({ level }) => level === 'crisis')).toEqual([]);
    expect(found.length / bodies.length, found.map(({ text }) => text).join('\n---\n')).toBeLessThan(share);
  },
);

it.each([
  'That would not be the right place for it.',
  'Why am I here? Because the manual for the old boiler is nowhere else.',
  'They would have to process it again, please, and I do not want to wait.',
  'I give up. This printer has been offline since Monday and I have followed every step of the guide.',
  'I am done with this supplier and tired of waiting for parts.',
  'I cannot take any more of these e-mails.',
  'Another attempt to mount the shelf failed, so I am over it.',
  'I can see no way out of this contract before March.',
  'You are in danger of losing the warranty.',
  'Do you want it to end at six or at seven?',
  'Está cansada de esperar el repuesto y yo no puedo más con este proveedor.',
])('leaves in peace, read narrowly: %s', (text) => {
  expect(triage(text, { reading: 'narrow' }), text).toMatchObject({ level: 'fine', hits: [] });
});

it.each([
  ['I am done with this life.', 'soon'],
  ['They would all be relieved if I was gone.', 'soon'],
  ['I keep looking at the water on my way home and thinking how I would do it.', 'urgent'],
  ['I am a failure, everything hurts, and I feel so empty.', 'soon'],
  ['please help me', 'soon'],
  ['ya no quiero vivir', 'urgent'],
  ['No estoy segura de pasar la noche', 'soon'],
  ['مو ضامنة نفسي الليلة', 'soon'],
])('hears the same families of words where they speak of the writer: %s', (text, level) => {
  const order = ['fine', 'soon', 'urgent', 'crisis'];
  expect(order.indexOf(triage(text).level), text).toBeGreaterThanOrEqual(order.indexOf(level));
});

it('takes two different kinds of weak words, said by the writer of themselves, for distress', () => {
  const fine = { level: 'fine' };
  expect(triage('The crowd was lonely, and pain is what the statue shows.')).toMatchObject(fine);
  expect(triage('I feel lonely today.')).toMatchObject(fine);
  expect(triage('I feel worthless and I cry every night, and I am so tired of everything.')).toMatchObject({
    level: 'soon',
  });
});

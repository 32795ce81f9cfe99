import { describe, expect, it } from 'vitest';
import { plain } from './compute/fitted.ts';
import { kindNames, kinds } from './compute/kinds.ts';
import { triage } from './compute/triage.ts';

const careful = (text: string) => triage(text);
const narrow = (text: string) => triage(text, { reading: 'narrow' });

describe('the careful reading', () => {
  it.each([
    'Nobody would care if I was gone, and I am so tired of waking up to this.',
    'what is the point of living like this, no friends, no job, nothing changes',
    'I keep imagining dropping the baby on the stairs and I am terrified of being alone with her',
    'My best friend texted me goodbye and now her phone is off, she is not answering',
    'he has my passport and he checks my phone, I am scared to go home',
    'Every time I drive over the bridge I think about turning the wheel.',
    'No le he contado a nadie que ya no aguanto, todo me pesa y sin mí estarían mejor.',
    'Mi hermana se encerró en su cuarto, no contesta y regaló sus cosas, tengo miedo por ella.',
    'محدش حاسس بيا، تعبت من كل حاجة ومش قادرة أكمل، ونفسي أنام وما أصحاش',
  ])('hears what no single rule says: %s', (text) => {
    expect(careful(text).level, text).not.toBe('fine');
  });

  it.each([
    'just got my licence, going camping with the boys this weekend',
    'How do I get the old boiler to light again? The manual is no help at all.',
    'My crush texted me back, what do I wear on Friday?',
    'Does anyone know a good book on the history of the canal?',
    'We lost the match but the second half was great fun. Thanks to all who came!',
    '¿Alguien recomienda una receta de arroz con pollo para doce personas?',
    'حد جرب طريقة المعمول دي؟ الفرن عندي بيحرق من تحت',
  ])('leaves ordinary talk in peace: %s', (text) => {
    expect(careful(text), text).toMatchObject({ level: 'fine', hits: [] });
  });

  it('shows the words that made the sum, and not those of everyday around them', () => {
    const text =
      'At lunch we had soup. Nobody would care if I was gone, I am such a burden to everyone at home.';
    const { hits, level } = careful(text);
    expect(level).toBe('soon');
    const words = hits.map(({ start, end }) => text.slice(start, end)).join(' | ');
    expect(words).toContain('burden');
    expect(words).not.toContain('soup');
  });

  it('never says less than the narrow one, and says no more than that somebody should look within a day', () => {
    for (const text of [
      'I am going to kill myself tonight.',
      'I cut myself again yesterday.',
      'I feel worthless and I cry every night, and I am so tired of everything.',
    ])
      expect(careful(text), text).toEqual(narrow(text));
    const sideways = 'Every day is the same struggle and I have no strength left for another one.';
    expect(narrow(sideways).level).toBe('fine');
    expect(careful(sideways).level).toBe('soon');
  });

  it('finds the same in a text whose small words were taken out', () => {
    expect(careful('feel like giving life pointless everyone better without').level).not.toBe('fine');
    expect(careful('want die bad tired living family hate').level).not.toBe('fine');
    expect(careful('looking people play minecraft tonight').level).toBe('fine');
    expect(careful('got new puppy today name ideas').level).toBe('fine');
  });

  it('takes no word for a reason that a turn of speech, a song or a denial turned round', () => {
    expect(careful('The lyrics go "I want to die" and then the drums come in. Great song.').level).toBe(
      'fine',
    );
    expect(careful('I would kill for a coffee, this deadline is killing me.').level).toBe('fine');
    expect(careful('I do not want to die, I want to see the sea this summer with my friends.').level).toBe(
      'fine',
    );
  });

  it('is not alarmed by the length of a text alone', () => {
    const chapter = 'The pump was repaired on Monday and the valve on Tuesday. Nobody was in the shed. ';
    expect(careful(chapter.repeat(60)).level).toBe('fine');
  });
});

it('has no weight that speaks for the other side than its kind', () => {
  for (const kind of kindNames)
    for (const weight of plain.kinds[kind]) expect(weight * kinds[kind], kind).toBeGreaterThanOrEqual(0);
});

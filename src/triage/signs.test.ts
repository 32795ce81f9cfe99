import { describe, expect, it } from 'vitest';
import { fold } from './compute/patterns.ts';
import { type Rule, rules, triage } from './compute/triage.ts';

const order = ['fine', 'soon', 'urgent', 'crisis'];
const atLeast = (text: string, level: string) =>
  expect(order.indexOf(triage(text).level), text).toBeGreaterThanOrEqual(order.indexOf(level));
const fine = (text: string) => expect(triage(text), text).toMatchObject({ level: 'fine' });

describe('what is said plainly', () => {
  it.each([
    ['I am going to kill myself tonight.', 'crisis'],
    ['I just took all my pills and I feel sleepy', 'crisis'],
    ['I took 20 pills an hour ago. I am scared.', 'crisis'],
    ['I took about 19 pills', 'crisis'],
    ['I have taken 20 paracetamol', 'crisis'],
    ['Goodbye everyone, this is my last post.', 'crisis'],
    ['he is outside my door with a knife', 'crisis'],
    ['The voices keep telling me to jump off the balcony', 'crisis'],
    ['I want to die', 'urgent'],
    ['Been cutting myself again since March', 'urgent'],
    ['my husband hits me when he drinks', 'urgent'],
    ['My friend says she wants to die and I do not know what to do', 'urgent'],
    ['Esta noche me mato', 'crisis'],
    ['Tomé 20 pastillas hace una hora y tengo miedo', 'crisis'],
    ['me quiero morir, no aguanto más', 'urgent'],
    ['Me corto los brazos todas las noches', 'urgent'],
    ['Vos sabés que no quiero vivir más', 'urgent'],
    ['Mi hermana dice que se quiere matar', 'urgent'],
    ['قررت أن أنتحر الليلة', 'crisis'],
    ['أريد أن أموت', 'urgent'],
    ['نفسي اموت وارتاح', 'urgent'],
    ['جوزي بيضربني كل يوم', 'urgent'],
    ['ما بدي عيش، تعبت من الحياة', 'urgent'],
  ])('%s', (text, level) => atLeast(text, level));
});

describe('how it is written', () => {
  it.each([
    'i wanna diiiiie',
    'I WANT TO DIE',
    'thinking about su1cide every day',
    'i am s*icidal',
    'k.m.s, i mean it',
    'k m s',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    '𝐈 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞',
    'I really just want to die',
    'i want to k\u200bill myself',
    'i want to unalive myself',
    'thinking of sewerslide a lot',
    'I’m suicidal',
    'ya no quiero VIVÍR',
    'أُرِيدُ أَنْ أَمُوت',
    'اريد ان امــــوت',
  ])('%s', (text) => atLeast(text, 'soon'));

  it('points at the words in the text as it was given, whatever stands before them', () => {
    const text = '😔 Ünïcode… I wänt to die, 𝐓𝐨𝐧𝐢𝐠𝐡𝐭';
    const hit = triage(text).hits.find(({ rule }) => rule === 'wish_to_die')!;
    expect(fold(text.slice(hit.start, hit.end)).toLowerCase()).toBe('want to die');
  });

  it('explains a level by words in their order that lie inside the text', () => {
    const text = 'I feel so hopeless. Nobody would miss me. I have the pills ready in front of me.';
    const { hits } = triage(text);
    expect(hits.length).toBeGreaterThan(1);
    for (const [index, { start, end, rule }] of hits.entries()) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.start ?? 0);
      expect(Object.keys(rules)).toContain(rule satisfies Rule);
    }
  });
});

describe('what turns a sign round', () => {
  it('is a denial, but not one that is part of the sign', () => {
    fine('Tired today, but no, I do not want to die.');
    fine('no quiero morir, tranquilos');
    atLeast('I do not want to be here anymore', 'urgent');
    atLeast('I cannot stop thinking about killing myself', 'urgent');
    atLeast('not sure I want to be alive', 'soon');
    atLeast('no quiero vivir así', 'urgent');
  });

  it('is the past, unless it is back', () => {
    fine('I used to want to die, ten years ago. Now I bake bread.');
    atLeast('I used to want to die, ten years ago, and it is back.', 'soon');
    fine('Hace diez años quería morirme. Hoy estoy bien.');
  });

  it('is a film, a lyric or the news, unless it is about oneself', () => {
    fine('In the last episode the character wants to die and his brother saves him.');
    fine('The lyrics go "I want to die" and then the drums come in. Great song.');
    atLeast('I watched that film and now I want to die too', 'urgent');
  });

  it('is a quoted line of a reply', () => {
    fine('> I want to die\n\nThank you for writing. Stay here with us.');
  });

  it.each([
    'this job is killing me',
    'We were dying of laughter',
    'I could kill for a coffee',
    'How do I kill the process on port 3000?',
    'Suicide Squad was better than I thought',
    'my phone died again',
    'Me muero de risa con este perro',
    'هموت من الضحك',
  ])('is a turn of speech: %s', fine);

  it('makes of a joke something that can wait, and not nothing', () => {
    expect(triage('three exams on monday lol kms').level).toBe('soon');
    expect(triage('I am going to kill myself tonight, I mean it').level).toBe('crisis');
  });

  it('is general speech', () => {
    fine('Our suicide prevention workshop is on Tuesday at six.');
    fine('If you are feeling suicidal, please call a helpline.');
  });
});

it('asks to hold back what shows a method, a pact or encouragement, and nothing else', () => {
  expect(triage('what is the most painless way to die').hold).toBe('method');
  expect(triage('anyone want to die together?').hold).toBe('pact');
  expect(triage('just go kill yourself').hold).toBe('encouragement');
  expect(triage('I want to die').hold).toBeUndefined();
});

it('says which of its languages a text is in, and when it is none of them', () => {
  expect(triage('The kettle is on and I have nothing to do').language).toBe('en');
  expect(triage('No sé qué hacer con este libro que tengo').language).toBe('es');
  expect(triage('أنا في البيت مع أهلي').language).toBe('ar');
  expect(triage('Ich weiß nicht, was ich mit dem Buch machen soll').language).toBeUndefined();
  expect(triage('Não sei o que fazer com isso').language).toBeUndefined();
});

it('uses only the lexicons that it is asked to', () => {
  expect(triage('me quiero morir', { languages: ['en'] }).level).toBe('fine');
  expect(triage('me quiero morir', { languages: ['es'] }).level).toBe('urgent');
});

it('takes time in proportion to a hostile text, not more', () => {
  const work = (text: string) => {
    const began = performance.now();
    triage(text);
    return performance.now() - began;
  };
  for (const bait of [
    'just ',
    'i want to ',
    'a ',
    'not want not ',
    '((("',
    'i i i really just so ',
    'aaa',
    'ا',
    '> \n',
    '@a',
  ]) {
    const short = bait.repeat(Math.ceil(25_000 / bait.length));
    // The best of five: whatever else runs on the machine only adds to a time.
    const times = (text: string) => Math.min(...Array.from({ length: 5 }, () => work(text)));
    times(short);
    const [once, fourTimes] = [times(short), times(short.repeat(4))];
    // Four times the text: linear is 4, quadratic is 16.
    expect(fourTimes / Math.max(once, 5), bait).toBeLessThan(12);
  }
});

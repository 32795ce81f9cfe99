import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { levelOf, readLevels, score } from '../../bench/cues.ts';
import { type Cues, readCues } from './compute/cues.ts';
import { languageOf, rulesOf } from './compute/languages.ts';

const read = async (text: string): Promise<Cues> => readCues(text, await rulesOf(languageOf(text, 'en')));
const levels = async (text: string) => {
  const { warmth, understanding, questions } = await read(text);
  return [warmth.level, understanding.level, questions.level];
};

describe('cues of an empathic reply', () => {
  test.each([
    ['Everything will be fine.', [1, 0, 0]],
    ['I feel really sad for you.', [2, 0, 0]],
    ['I understand how you feel.', [0, 1, 0]],
    ['This must be terrifying.', [0, 2, 0]],
    ['I have anxiety attacks too, and they frighten me each time.', [0, 2, 0]],
    ['What happened?', [0, 0, 1]],
    ['Are you feeling alone right now?', [0, 0, 2]],
    ['Drink more water.', [0, 0, 0]],
    ['I think you should see a doctor.', [0, 0, 0]],
    ['', [0, 0, 0]],
    ['Lo siento muchísimo. Debe de ser agotador. ¿Desde cuándo te pasa?', [2, 2, 2]],
    ['أنا حزينة جدًا لأجلك. لا بد أن هذا مؤلم. متى بدأ ذلك؟', [2, 2, 2]],
  ])('%s', async (text, wanted) => {
    expect(await levels(text)).toEqual(wanted);
  });

  test('each finding is the words that it was found by', async () => {
    const text = 'I’m so sorry. That must be lonely. What do the evenings look like?';
    const { warmth, understanding, questions } = await read(text);
    const words = (found: { start: number; end: number }[]) =>
      found.map(({ start, end }) => text.slice(start, end));
    expect(words(warmth.found)[0]).toContain('so sorry');
    expect(words(understanding.found)[0]).toContain('must be');
    expect(words(questions.found)).toEqual(['What do the evenings look like?']);
  });

  test('advice is seen also when it has the form of a question, and is no question then', async () => {
    expect((await read('You should try yoga.')).advice).toHaveLength(1);
    const asked = await read('Have you tried yoga?');
    expect(asked.advice).toHaveLength(1);
    expect(asked.questions.level).toBe(0);
    expect((await read('That must be hard.')).advice).toEqual([]);
  });

  test('judgement is seen, and its denial is none', async () => {
    expect((await read('You should have known. Just get over it.')).judgement).toHaveLength(2);
    expect((await read('You are too sensitive.')).judgement).toHaveLength(1);
    expect((await read('You are not lazy. It is not your fault.')).judgement).toEqual([]);
    expect((await read('Deberías haber llamado. Supéralo.')).judgement).toHaveLength(2);
    expect((await read('كان يجب أن تتصل')).judgement).toHaveLength(1);
  });

  test('takes its time in proportion, whatever is written', async () => {
    const began = performance.now();
    for (const part of [
      "i'm ",
      'sorry so ',
      'that must be ',
      'holding ',
      '????',
      'you ',
      '"',
      'كنت ',
      'me siento ',
    ])
      await read(part.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the language of a text', () => {
  test('is told by its letters and its small words, else it is that of the reader', () => {
    expect(languageOf('no sé qué decirte', 'en')).toBe('es');
    expect(languageOf('I do not know what to say', 'es')).toBe('en');
    expect(languageOf('لا أعرف ماذا أقول', 'en')).toBe('ar');
    expect(languageOf('', 'ar')).toBe('ar');
    expect(languageOf('ok', 'es')).toBe('es');
  });
});

describe('the measurement', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cues-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (text: string) => {
    const path = join(folder, `${Math.random()}.csv`);
    await writeFile(path, text);
    return path;
  };

  test('on replies that were not looked at the rules are far above both floors', () => {
    for (const part of ['emotional-reactions', 'interpretations', 'explorations'] as const) {
      const rows = readLevels('bench/cues/held.csv', part.replace('-', '_'));
      const truth = rows.map(({ level }) => level);
      const ours = score(
        truth,
        rows.map(({ reply }) => levelOf(reply, part)),
      );
      const never = score(
        truth,
        rows.map(() => 0 as const),
      );
      expect(ours['macro F1']).toBeGreaterThan(0.8);
      expect(ours.kappa).toBeGreaterThan(0.75);
      expect(ours.accuracy).toBeGreaterThan(never.accuracy);
      expect(never.kappa).toBe(0);
    }
  });

  test('no post stands in both sets', () => {
    const posts = (half: string) =>
      new Set(readLevels(`bench/cues/${half}.csv`, 'explorations').map(({ seeker }) => seeker));
    const held = posts('held');
    expect(held.size).toBeGreaterThan(30);
    expect([...posts('tuning')].filter((post) => held.has(post))).toEqual([]);
  });

  test('knows agreement beyond chance', () => {
    const { accuracy, kappa, 'macro F1': f1 } = score([0, 0, 1, 2], [0, 0, 1, 1]);
    expect(accuracy).toBe(0.75);
    expect(f1).toBeCloseTo((1 + 2 / 3 + 0) / 3);
    expect(kappa).toBeCloseTo((0.75 - 0.375) / (1 - 0.375));
  });

  test('reads a file with a mark at its beginning, quotes, new lines and further columns', async () => {
    const path = await file(
      '\uFEFFid,Seeker_Post,response_post,level,rationales\r\n1,"a\nb","He said ""no"", twice.\nSorry.",1,x\r\n2,c,d,0,\r\n',
    );
    expect(readLevels(path, 'level').map(({ reply, level }) => [reply, level])).toEqual([
      ['He said "no", twice.\nSorry.', 1],
      ['d', 0],
    ]);
  });

  test('says in one line what is wrong with a file', async () => {
    const wrong = async (text: string) => {
      const path = await file(text);
      expect(() => readLevels(path, 'level')).toThrow(/^[^\n]+$/);
      try {
        readLevels(path, 'level');
      } catch (error) {
        return (error as Error).message.slice(path.length + 2);
      }
    };
    expect(await wrong('a,b\n1,2\n')).toBe('no column seeker_post, response_post, level; it has a, b');
    expect(await wrong('seeker_post,response_post,level\n')).toBe('no rows below the head');
    expect(await wrong('seeker_post,response_post,level\na,b,3\n')).toMatch(/row 1 has the level "3"/);
    expect(() => readLevels(join(folder, 'none.csv'), 'level')).toThrow(/ENOENT/);
  });
});

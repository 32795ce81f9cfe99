import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloads } from '../../test/payloads.ts';
import { highlight, queryTerms, searchTerms } from './search-text.ts';

describe('what is indexed', () => {
  test('is words on one side and bigrams of Chinese, Japanese and Korean on the other', () => {
    expect(searchTerms('東京タワーに行く tomorrow')).toEqual({
      words: 'tomorrow',
      bigrams: ['東京', '京タ', 'タワ', 'ワー', 'ーに', 'に行', '行く'],
    });
    expect(searchTerms('나는 간다')).toEqual({ words: '', bigrams: ['나는', '간다'] });
    expect(searchTerms('plain words')).toEqual({ words: 'plain words', bigrams: [] });
  });

  test('has a lone character as it is, rare characters whole, and each bigram once', () => {
    expect(searchTerms('a 水 b').bigrams).toEqual(['水']);
    expect(searchTerms('𠮷野家').bigrams).toEqual(['𠮷野', '野家']);
    expect(searchTerms('時々、時々').bigrams).toEqual(['時々']);
    expect(searchTerms('ﾃｽﾄ').bigrams).toEqual(['テス', 'スト']);
  });
});

describe('a query', () => {
  test('has words, phrases and exclusions', () => {
    const found = queryTerms('Sleep "night shift" -coffee -"too much"');
    expect(found.words).toBe('sleep "night shift" -coffee -"too much"');
    expect(found.terms.map(({ words }) => words)).toEqual([['sleep'], ['night', 'shift']]);
  });

  test('finds Chinese, Japanese and Korean by bigrams, excluded ones too', () => {
    const found = queryTerms('東京 tower -大阪城');
    expect(found.words).toBe('tower');
    expect(found.bigrams).toEqual(['東京']);
    expect(found.withoutBigrams).toEqual([['大阪', '阪城']]);
  });

  test('takes operators of the database as words', () => {
    expect(queryTerms('this or that').words).toBe('this "or" that');
    expect(queryTerms("a & b | !c :* <-> 'd").words).toBe('a b c d');
    expect(queryTerms('"open').words).toBe('"open"');
    expect(queryTerms('- -- "" “” !').words).toBe('');
  });

  test('is bounded, whatever is typed', () => {
    expect(queryTerms('a '.repeat(500)).terms).toHaveLength(12);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...payloads)),
        (typed) => {
          const found = queryTerms(typed);
          expect(found.terms.length).toBeLessThanOrEqual(12);
          expect(found.words.length).toBeLessThan(2000);
          expect(found.words).toMatch(/^(?:-?(?:[\p{L}\p{N}\p{M}'’]+|"[\p{L}\p{N}\p{M}'’ ]+")(?: |$))*$/u);
        },
      ),
    );
  });
});

describe('an excerpt with marks', () => {
  const marked = (text: string, query: string, length = 80) => highlight(text, queryTerms(query), { length });

  test('marks the words, in other forms too', () => {
    expect(marked('My worries at night', 'worry')).toBe('My <mark>worries</mark> at night');
    expect(marked('Running in the park', 'run')).toBe('<mark>Running</mark> in the park');
    expect(marked('Über Ängste', 'angst')).toBe('Über <mark>Ängste</mark>');
    expect(marked('nothing here', 'else')).toBe('nothing here');
  });

  test('marks runs of Chinese, Japanese and Korean', () => {
    expect(marked('昨日東京タワーを見た', '東京タワー')).toBe('昨日<mark>東京タワー</mark>を見た');
    expect(marked('水 and 火', '水')).toBe('<mark>水</mark> and 火');
  });

  test('shows the part where most of what was asked for stands', () => {
    const text = `sleep ${'and so on '.repeat(40)}sleep on a night shift ${'and so on '.repeat(40)}`;
    const html = marked(text, 'night shift sleep', 60);
    expect(html).toContain('<mark>sleep</mark> on a <mark>night</mark> <mark>shift</mark>');
    expect(html).toMatch(/^….*…$/);
  });

  test('does not mark what was excluded', () => {
    expect(marked('tea and coffee', 'tea -coffee')).toBe('<mark>tea</mark> and coffee');
  });

  test('has no element but marks, and all of it is text of the source', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...payloads, 'alert', '東京', ' '), fc.string({ unit: 'binary' }))),
        fc.constantFrom('alert', 'script img', '東京 x', '"src x"', ''),
        fc.integer({ min: 10, max: 300 }),
        (parts, query, length) => {
          const text = parts.join('');
          const html = marked(text, query, length);
          const bare = html.replace(/<\/?mark>/g, '');
          expect(bare).not.toMatch(/[<>]/);
          expect(html.replace(/<mark>[^<>]+<\/mark>/g, '')).not.toMatch(/[<>]/);
          const shown = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
          const line = text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
          expect(line).toContain(
            shown
              .replace(/^…(?!$)/, '')
              .replace(/…$/, '')
              .trim(),
          );
        },
      ),
    );
  });

  test('is quick on a long text', () => {
    const started = performance.now();
    marked('alert 東京 '.repeat(20_000), 'alert 東京 '.repeat(6));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

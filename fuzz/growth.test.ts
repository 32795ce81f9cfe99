import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexemesOf } from '../src/chat/compute/lexemes.ts';
import { readTags } from '../src/discussions/compute/tags.ts';
import { toMarkdown } from '../src/importing/to-markdown.ts';
import { namesIn } from '../src/notifications/compute/mentions.ts';
import { ownWords, replyText } from '../src/notifications/compute/reply-text.ts';
import { deviceOf } from '../src/people/compute/device.ts';
import { negotiate } from '../src/platform/i18n.ts';
import { highlight, queryTerms, searchTerms } from '../src/platform/search-text.ts';
import {
  cleanBody,
  cleanLine,
  escapeMarkdown,
  excerpt,
  isBlank,
  nameKey,
  normaliseName,
  plainText,
  quote,
  renderMarkdown,
  sanitizeForeignHtml,
} from '../src/platform/text.ts';
import { languageOf } from '../src/practice/compute/languages.ts';
import { languageTags } from '../src/resources/compute/languages.ts';
import { triage } from '../src/triage/compute/triage.ts';
import { wordNotes } from '../src/triage/compute/words.ts';
import { wordsOf } from '../src/writing/compute/pattern.ts';
import { optionsOf } from '../src/writing/compute/poll.ts';
import { again } from './hostile.ts';

/**
 * What reads texts takes time that grows with them and no faster: a regular expression that looks back, or a list that is
 * gone through for each of its members, lets one text stop everybody. Measured as processor time, so that a busy machine
 * changes little; each is tried at the longest that reaches it.
 */

const form = 1_000_000;
const post = 40_000;
const readers: Record<string, [longest: number, read: (text: string) => unknown]> = {
  cleanLine: [form, cleanLine],
  cleanBody: [form, cleanBody],
  isBlank: [form, isBlank],
  normaliseName: [form, normaliseName],
  nameKey: [form, nameKey],
  readTags: [form, readTags],
  optionsOf: [form, optionsOf],
  wordsOf: [form, wordsOf],
  languageTags: [form, (text) => languageTags(text, ['en'])],
  excerpt: [form, (text) => excerpt(text, 200)],
  escapeMarkdown: [post, escapeMarkdown],
  quote: [post, (text) => quote(text, 'Ana', '01900000-0000-7000-8000-000000000000')],
  renderMarkdown: [post, renderMarkdown],
  sanitizeForeignHtml: [200_000, sanitizeForeignHtml],
  plainText: [200_000, plainText],
  'plainText of what is stored': [post, (text) => plainText(renderMarkdown(text))],
  namesIn: [post, (text) => namesIn(renderMarkdown(text))],
  toMarkdown: [200_000, (text) => toMarkdown(sanitizeForeignHtml(text))],
  searchTerms: [post, searchTerms],
  queryTerms: [200, queryTerms],
  highlight: [post, (text) => highlight(text, queryTerms('tea quiet evening'), { length: 200 })],
  lexemesOf: [post, lexemesOf],
  triage: [post, (text) => triage(text)],
  wordNotes: [post, wordNotes],
  languageOf: [post, (text) => languageOf(text, 'en')],
  ownWords: [200_000, ownWords],
  'replyText of HTML': [1_000_000, (html) => replyText({ text: '', html })],
  deviceOf: [16_000, deviceOf],
  negotiate: [16_000, (text) => negotiate(text)],
};

/** Milliseconds of this process’s time. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

interface Slow {
  length: number;
  ms: number;
}

/**
 * Whether a text of this kind holds everybody up. Looked at with two short ones, of which the second is four times as long;
 * where it takes much longer, or is slow already, with the longest.
 */
function slowness(
  read: (text: string) => unknown,
  longest: number,
  made: (length: number) => string,
): Slow | undefined {
  const time = (length: number) => {
    const text = made(length).slice(0, length);
    const ms = timeOf(read, text);
    // Twice, since something else may have taken its time: compiling, or cleaning up.
    return ms > 10 ? Math.min(ms, timeOf(read, text)) : ms;
  };
  const short = Math.min(2_000, Math.ceil(longest / 4));
  const [first, second] = [time(short), time(short * 4)];
  if (second < 8 || (second < 250 && second < 7 * Math.max(1, first))) return undefined;
  const ms = time(longest);
  return ms > 1_000 && ms > 20 * plainPass() ? { length: longest, ms } : undefined;
}

/** What one look at each of a million characters takes on this machine now: some are ten times as slow as others. */
function plainPass(): number {
  const text = '<a'.repeat(500_000);
  return timeOf((text) => text.replace(/[<>]/g, () => '&'), text);
}

describe('the time of', () => {
  test.each(Object.entries(readers))(
    '%s grows with the text and no faster',
    (name, [longest, read]) => {
      const shapes: [string, (length: number) => string][] = again.map((piece) => [
        JSON.stringify(piece),
        (length) => piece.repeat(Math.ceil(length / piece.length)),
      ]);
      // Inside of what keeps its text as it is.
      for (const [before, after] of [
        ['<code>', '</code>'],
        ['<pre>', '</pre>'],
        ['```\n', '\n```'],
        ['<p>a', 'b</p>'],
        ['`', '`'],
      ] as const)
        for (const piece of [' ', '\t', '\n', ' \n', '<', '&'])
          shapes.push([
            JSON.stringify([before, piece, after]),
            (length) =>
              `${before}${piece.repeat(Math.max(0, Math.floor((length - 20) / piece.length)))}${after}`,
          ]);
      const some = fc.sample(
        fc.tuple(
          fc.constantFrom(...again),
          fc.constantFrom(...again),
          fc.constantFrom('one after the other', 'in turn', 'around'),
        ),
        { seed: Number(process.env.FUZZ_SEED ?? 6), numRuns: process.env.PEERHOOD_LONG ? 1_000 : 10 },
      );
      for (const [a, b, how] of some)
        shapes.push([
          JSON.stringify([a, b, how]),
          (length) => {
            const times = Math.ceil(length / (a.length + b.length));
            if (how === 'in turn') return (a + b).repeat(times);
            return how === 'around'
              ? `x${a.repeat(times)}x${b.repeat(times)}x`
              : a.repeat(times) + b.repeat(times);
          },
        ]);
      const slow = shapes.flatMap(([shape, made]) => {
        const found = slowness(read, longest, made);
        if (found) process.stderr.write(`${name} ${shape} ${JSON.stringify(found)}\n`);
        return found ? [{ name, shape, ...found }] : [];
      });
      expect(slow).toEqual([]);
    },
    600_000,
  );
});

import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { payloads } from '../../test/payloads.ts';
import {
  cleanBody,
  cleanLine,
  excerpt,
  isBlank,
  nameKey,
  normaliseName,
  plainText,
  quote,
  renderMarkdown,
  sanitizeForeignHtml,
} from './text.ts';

const attributes: Record<string, string[]> = {
  a: ['href', 'title', 'rel'],
  ol: ['start'],
  table: ['tabindex'],
  ...Object.fromEntries('p li blockquote h3 h4 h5 h6 th td dt dd'.split(' ').map((tag) => [tag, ['dir']])),
};
const elements = new Set([
  ...Object.keys(attributes),
  ...'br hr pre ul dl thead tbody tr strong em s del code kbd sub sup'.split(' '),
]);

/** Throws where stored HTML has an element, attribute or address outside of what posts may have, or is ill formed. */
function expectStoredForm(html: string): void {
  const open: string[] = [];
  for (const [, close, tag, rest, text] of html.matchAll(/<(\/?)([a-z0-9]+)((?:\s[^<>]*)?)>|([^<]+|<)/g)) {
    if (text !== undefined) {
      expect(text, html).not.toMatch(/[<>]/);
    } else if (close) {
      expect(open.pop(), html).toBe(tag);
    } else {
      expect(elements, html).toContain(tag);
      if (!rest!.endsWith('/')) open.push(tag!);
    }
  }
  expect(open, html).toEqual([]);
  const parser = new Parser({
    onopentag(tag, found) {
      for (const [name, value] of Object.entries(found)) {
        expect(attributes[tag] ?? [], html).toContain(name);
        if (name === 'href') expect(value, html).toMatch(/^(https?:\/\/[^/\\]|mailto:|\/(?![/\\]))/i);
        if (name === 'rel') expect(value).toBe('nofollow noopener noreferrer ugc');
      }
      if (tag === 'a') expect(found).toHaveProperty('rel');
    },
  });
  parser.end(html);
}

describe('Markdown', () => {
  test('becomes paragraphs, lists, code, tables and line breaks', () => {
    expect(renderMarkdown('Hello *you*,\nhow are **you**?')).toBe(
      '<p>Hello <em>you</em>,<br />\nhow are <strong>you</strong>?</p>',
    );
    expect(renderMarkdown('3. a\n4. b')).toContain('<ol start="3">');
    expect(renderMarkdown('```js\na < b\n```')).toBe('<pre><code>a &lt; b\n</code></pre>');
    expect(renderMarkdown('a|b\n-|-\n1|2')).toMatch(/^<table tabindex="0">.*<td>2<\/td>/s);
    expect(renderMarkdown('~~no~~')).toBe('<p><s>no</s></p>');
  });

  test('shows HTML as text', () => {
    expect(renderMarkdown('<b>bold</b>')).toBe('<p>&lt;b&gt;bold&lt;/b&gt;</p>');
  });

  test('links addresses that say that they are one, and no file names', () => {
    expect(renderMarkdown('see https://example.org/a.')).toBe(
      '<p>see <a href="https://example.org/a" rel="nofollow noopener noreferrer ugc">https://example.org/a</a>.</p>',
    );
    expect(renderMarkdown('read README.md and script.py')).not.toContain('<a');
  });

  test('turns an image into a link named by its alternative text', () => {
    expect(renderMarkdown('![my garden](https://example.org/g.jpg)')).toBe(
      '<p><a href="https://example.org/g.jpg" rel="nofollow noopener noreferrer ugc">my garden</a></p>',
    );
    expect(renderMarkdown('[![thumb](https://a.example/t.png)](https://a.example/)')).toBe(
      '<p><a href="https://a.example/" rel="nofollow noopener noreferrer ugc">thumb</a></p>',
    );
    expect(renderMarkdown('![](https://a.example/t.png)')).toContain('>a.example/t.png</a>');
  });

  test('begins headings at h3 and keeps their order', () => {
    expect(renderMarkdown('# A\n## B\n###### C')).toBe('<h3>A</h3>\n<h4>B</h4>\n<h6>C</h6>');
    expect(renderMarkdown('## A\n### B')).toBe('<h3>A</h3>\n<h4>B</h4>');
  });

  test('marks the direction of each block only where a text mixes directions', () => {
    expect(renderMarkdown('שלום\n\nhello')).toBe('<p dir="auto">שלום</p>\n<p dir="auto">hello</p>');
    expect(renderMarkdown('שלום')).toBe('<p>שלום</p>');
    expect(renderMarkdown('hello')).toBe('<p>hello</p>');
  });

  test('keeps links inside the place and refuses those that only look so', () => {
    expect(renderMarkdown('[a](/groups/x)')).toContain('href="/groups/x"');
    expect(renderMarkdown('[a](//host.example/x)')).toContain('href="https://host.example/x"');
    expect(renderMarkdown('[a](/\\host.example)')).not.toMatch(/href="\/[/\\]/);
    expect(sanitizeForeignHtml('<a href="/\\host.example">a</a>')).toBe('a');
    expect(renderMarkdown('[a](page)')).not.toContain('<a');
  });

  test.each(payloads)('holds against %j', (payload) => {
    const html = renderMarkdown(payload);
    expectStoredForm(html);
    expect(sanitizeForeignHtml(html)).toBe(html);
  });

  test('holds against any mixture of payloads', () => {
    fc.assert(
      fc.property(mixture, (source) => {
        const html = renderMarkdown(source);
        expectStoredForm(html);
        expect(sanitizeForeignHtml(html)).toBe(html);
      }),
    );
  });

  const hostile = [
    '[',
    '![',
    '*',
    '_a',
    'a*_',
    '>',
    '> ',
    '`',
    '~~a ~~',
    '[a](',
    '<',
    '&',
    'a|b\n-|-\n',
    '- ',
    '* a\n  ',
  ];
  test.each([
    ...hostile,
    '[a]: b\n',
    '](',
    'http://a',
    'a@a',
    '<http:',
    '\\[',
    '#',
    '|',
    '“"',
    '[][',
    '`` ` ',
    'e\u0301\u0316',
  ])('takes eight times as much of %j in far less than the square of eight times as long', (piece) => {
    const cost = (bytes: number) => {
      const source = piece.repeat(Math.ceil(bytes / piece.length));
      const before = process.cpuUsage();
      plainText(renderMarkdown(cleanBody(source)));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(12_500);
    // What is over in 30 ms harms nobody, and is too short to be compared.
    expect(cost(100_000)).toBeLessThan(32 * Math.max(cost(12_500), 30_000));
  });
});

describe('foreign HTML', () => {
  test('becomes the form of our own posts', () => {
    expect(
      sanitizeForeignHtml(
        '<h1 class="x">T</h1><p style="color:red" id="a">a <b>b</b> <i>i</i> <kbd>K</kbd></p>',
      ),
    ).toBe('<h3>T</h3><p>a <strong>b</strong> <em>i</em> <kbd>K</kbd></p>');
    expect(sanitizeForeignHtml('<p><img src="//i.example/a.png" alt="graph"></p>')).toBe(
      '<p><a href="https://i.example/a.png" rel="nofollow noopener noreferrer ugc">graph</a></p>',
    );
    expect(sanitizeForeignHtml('<div>one</div><div>two</div>')).toBe('one<br />two');
  });

  test('is closed where it was cut off', () => {
    expect(sanitizeForeignHtml('<p>one <em>two<ul><li>three')).toBe(
      '<p>one <em>two<br /><br />three</em></p>',
    );
    expect(sanitizeForeignHtml('<p>one <a href="https://exa')).toBe('<p>one </p>');
    expect(sanitizeForeignHtml('<blockquote><p>x')).toBe('<blockquote><p>x</p></blockquote>');
  });

  test('cannot leave the element around it', () => {
    expect(sanitizeForeignHtml('</div></article><li>next<td>cell')).toBe('nextcell');
    expect(sanitizeForeignHtml('<ul><li>a</li></ul>')).toBe('<ul><li>a</li></ul>');
  });

  test('has no link inside a link and no block inside a paragraph', () => {
    expect(sanitizeForeignHtml('<a href="/a">x <a href="/b">y</a></a>')).toBe(
      '<a href="/a" rel="nofollow noopener noreferrer ugc">x </a><a href="/b" rel="nofollow noopener noreferrer ugc">y</a>',
    );
    expect(sanitizeForeignHtml('<p>a<font><p>b</font>')).toBe('<p>a<br />b</p>');
  });

  test('is nested no deeper than a page can bear', () => {
    const started = performance.now();
    const html = sanitizeForeignHtml(`${'<blockquote>'.repeat(20_000)}x${'<em><b>'.repeat(10_000)}`);
    expect(html.match(/<blockquote>/g)!.length).toBeLessThan(100);
    expect(performance.now() - started).toBeLessThan(2000);
    expectStoredForm(html);
  });

  test.each(payloads)('holds against %j', (payload) => {
    const html = sanitizeForeignHtml(payload);
    expectStoredForm(html);
    expect(sanitizeForeignHtml(html)).toBe(html);
  });

  test('holds against any mixture of tags and payloads', () => {
    fc.assert(
      fc.property(fc.oneof(mixture, tagSoup), (source) => {
        const html = sanitizeForeignHtml(source);
        expectStoredForm(html);
        expect(sanitizeForeignHtml(html)).toBe(html);
      }),
      { numRuns: 500 },
    );
  });
});

const mixture = fc
  .array(
    fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n\n', '> ', '- ', '`'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const tagName = fc.constantFrom(
  ...'p div ul ol li dl dt dd table thead tbody tr td th blockquote pre code h1 h2 h6 a b em span font img br hr script style svg math iframe noscript textarea option select form title'.split(
    ' ',
  ),
);
const tagSoup = fc
  .array(
    fc.oneof(
      tagName.map((name) => `<${name}>`),
      tagName.map((name) => `</${name}>`),
      tagName.map((name) => `<${name} href="/x" src='//y.example/"' alt=z start=7 onclick=alert(1)>`),
      fc.constantFrom('text', ' ', '&lt;b&gt;', '&amp;lt;', '<', '>', '<!--', '-->', 'אב', '"'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('plain text', () => {
  test('has a line for each block and real characters for entities', () => {
    expect(plainText(renderMarkdown('# A & B\n\n- one\n- *two*\n\n`<x>` "q"'))).toBe(
      'A & B\none\ntwo\n<x> "q"',
    );
  });

  test('gives an excerpt that ends between words and between characters', () => {
    expect(excerpt('one  two\nthree', 100)).toBe('one two three');
    expect(excerpt('one two three four', 12)).toBe('one two…');
    expect(excerpt('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toBe('👩‍👩‍👧‍👦…');
  });
});

describe('input', () => {
  test('on one line loses controls, line ends and what turns a line around', () => {
    expect(cleanLine('  a\0b\u0007\r\n c\u202egnp.exe\u2069 ')).toBe('ab cgnp.exe');
    expect(cleanLine('e\u0301')).toBe('é');
    expect(cleanLine('x\ud800y')).toBe('x\ufffdy');
  });

  test('keeps the joiners that scripts and emoji need', () => {
    expect(cleanLine('می\u200cخواهم 👩\u200d🔬')).toBe('می\u200cخواهم 👩\u200d🔬');
  });

  test('on several lines keeps its inner white space', () => {
    expect(cleanBody('\r\n  \r\n    code\r\n\tmore\0\u2028end  \n\n')).toBe('    code\n\tmore\nend');
  });

  test('is blank when nothing of it can be seen', () => {
    for (const text of [
      '',
      ' \n\t',
      '\u200b\u200d\ufeff',
      '\u3164\uffa0\u115f',
      '\u2800',
      '\u00ad',
      '\u{e0020}',
    ])
      expect(isBlank(text), JSON.stringify(text)).toBe(true);
    for (const text of ['a', ' . ', '👍🏽', 'ㄱ', '\u3164x']) expect(isBlank(text), text).toBe(false);
    expect(isBlank(plainText(renderMarkdown('[a]: https://example.org')))).toBe(true);
  });

  test('of any kind comes out without NUL and lone surrogates, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const clean of [cleanLine, cleanBody, normaliseName]) {
          const once = clean(text);
          expect(once).not.toContain('\0');
          expect(once.isWellFormed()).toBe(true);
          expect(clean(once)).toBe(once);
        }
      }),
    );
  });
});

describe('names', () => {
  test('are stored in their plain spelling', () => {
    expect(normaliseName(' Ａｎｎａ\u200b \u200d B\u3164. ')).toBe('Anna B.');
    expect(normaliseName('نیم\u200cفاصله')).toBe('نیم\u200cفاصله');
  });

  test.each([
    ['Anna', 'ANNA'],
    ['paypal', 'раураl'],
    ['Helen', 'Ηelen'],
    ['Moderator', 'M0derator'],
    ['Ian', 'lan'],
    ['Bill', 'Bi1l'],
    ['morning', 'moming'],
    ['Straße', 'STRASSE'],
    ['Ofis', 'OFİS'],
    ['Anna', 'An\u200dna'],
    ['ΟΔΟΣ', 'οδος'],
  ])('%s and %s are taken for each other', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  test.each([
    ['Anna', 'Hanna'],
    ['José', 'Jose'],
    ['river', 'rover'],
    ['हिन्दी', 'हिन्दू'],
    ['李雷', '李磊'],
  ])('%s and %s are two names', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });
});

describe('a quotation', () => {
  test('names its author above the words', () => {
    expect(quote('Hello\n\n> earlier', 'Ann')).toBe('> **Ann:**\n>\n> Hello\n>\n> > earlier\n\n');
    expect(renderMarkdown(`${quote('Hi', 'Ann')}Yes`)).toBe(
      '<blockquote>\n<p><strong>Ann:</strong></p>\n<p>Hi</p>\n</blockquote>\n<p>Yes</p>',
    );
  });

  test('shows a name of signs as it is', () => {
    expect(plainText(renderMarkdown(quote('Hi', '*[x](y)* _z_ `')))).toBe('*[x](y)* _z_ `:\nHi');
  });
});

test('a plain line comes out as a longer text with the same line would', () => {
  for (const line of [
    'Tea is ready.',
    'Me. Third night in a row, and I cannot feel my feet any more!',
    'Año nuevo, vida nueva; ¿no? Sí.',
    'Wait... what? No way, 18 degrees at 6 o’clock.',
    'a',
    'I',
    'No. 7 is free',
    'It ends with three dots...',
    'Look at example.org now',
    'Two  spaces',
    'One! Two? Three, four; five',
    'https is a word',
    'www is one too',
  ]) {
    expect(renderMarkdown(`${line}\n\nAnd *this*.`), line).toBe(
      `${renderMarkdown(line)}\n<p>And <em>this</em>.</p>`,
    );
  }
});

import { describe, expect, test } from 'vitest';
import { plainText, renderMarkdown, sanitizeForeignHtml } from '../platform/text.ts';
import { toMarkdown } from './to-markdown.ts';

describe('stored HTML becomes Markdown that makes the same again', () => {
  test.each([
    ['<p>One line\nof words.</p>', 'One line of words.'],
    ['<p>First.</p>\n\n<p>Second<br />line.</p>', 'First.\n\nSecond\nline.'],
    ['<p>So <strong>very </strong><em>good</em>, <s>not</s> bad.</p>', 'So **very** *good*, ~~not~~ bad.'],
    [
      '<p>See <a href="https://a.example/x_(y)">this one</a>.</p>',
      'See [this one](<https://a.example/x_(y)>).',
    ],
    ['<p><a href="https://a.example/">https://a.example/</a></p>', 'https://a.example/'],
    ['<ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul>', '- one\n- two\n  1. deep'],
    ['<ol start="3"><li><p>far</p></li><li><p>apart</p></li></ol>', '3. far\n\n4. apart'],
    ['<blockquote><p>Said</p><p>he</p></blockquote><p>Yes.</p>', '> Said\n>\n> he\n\nYes.'],
    ['<pre><code>a &lt; b\n  ```\n</code></pre>', '````\na < b\n  ```\n````'],
    ['<p>Call <code>a`b</code></p>', 'Call ``a`b``'],
    ['<h3>Title</h3><p>words</p><hr />', '### Title\n\nwords\n\n---'],
    [
      '<p># not a title</p><p>1. not a list</p><p>- nor this</p>',
      '\\# not a title\n\n1\\. not a list\n\n\\- nor this',
    ],
    [
      '<p>2 * 3 * 4, a_b_c, _x_, [y], C:\\dir &amp;amp;</p>',
      '2 \\* 3 \\* 4, a_b_c, \\_x\\_, \\[y\\], C:\\\\dir \\&amp;',
    ],
    [
      '<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '| a | b\\|c |\n| --- | --- |\n| 1 |  |',
    ],
  ])('%s', (html, markdown) => {
    const stored = sanitizeForeignHtml(html);
    expect(toMarkdown(stored)).toBe(markdown);
    const flat = (text: string) => text.replace(/\s+/g, '');
    expect(flat(plainText(renderMarkdown(markdown)))).toBe(flat(plainText(stored)));
  });
});

test('nothing gives nothing, and loose words are a paragraph', () => {
  expect(toMarkdown('')).toBe('');
  expect(toMarkdown('loose <em>words</em><p>and not</p>')).toBe('loose *words*\n\nand not');
});

import { expect, test } from 'vitest';
import { quote } from '../platform/text.ts';
import { type Leaver, quotedPosts, withoutName, withoutTraces } from './compute/traces.ts';

const hers = '01990000-0000-7000-8000-000000000001';
const his = '01990000-0000-7000-8000-000000000002';
const ana: Leaver = { name: 'Ana', wrote: (post) => post === hers, wordsGo: true };
const put = 'somebody who left';

test('quotations of somebody go, alone, beside others’ and within them', () => {
  const two = `${quote('My secret.', 'Ana', hers)}Yes.\n\n${quote('Mine.', 'Ben', his)}No.`;
  expect(withoutTraces(two, ana, put, false)).toBe(
    `> […]\n\nYes.\n\n> **[Ben:](/posts/${his})**\n>\n> Mine.\n\nNo.`,
  );
  const nested = quote(`${quote('My secret.', 'Ana', hers)}Yes.`, 'Ben', his);
  const kept = withoutTraces(`${nested}No.`, ana, put, false);
  expect(kept).not.toContain('secret');
  expect(kept).toContain('> Yes.');
  expect(kept).toContain('> > […]');
  // One below the other without a line between, as somebody may edit it.
  const close = `${quote('Mine.', 'Ben', his).trimEnd()}\n${quote('My secret.', 'Ana', hers)}So.`;
  expect(withoutTraces(close, ana, put, false)).toBe(`> **[Ben:](/posts/${his})**\n>\n> Mine.\n> […]\n\nSo.`);
});

test('an older quotation is known by its name, and a link by the post alone', () => {
  expect(withoutTraces(`${quote('My secret.', 'Ana')}Yes.`, ana, put, false)).toBe('> […]\n\nYes.');
  // Somebody else had this name before: the words are theirs.
  expect(withoutTraces(quote('Mine.', 'Ana', his), ana, put, false)).toContain('Mine.');
  expect(quotedPosts(quote('Mine.', 'Ana', his))).toEqual([his]);
});

test('who keeps their words there is named by nobody any more', () => {
  const kept = withoutTraces(
    `${quote('My words.', 'Ana', hers)}Yes @ana!`,
    { ...ana, wordsGo: false },
    put,
    false,
  );
  expect(kept).toBe(`> **[Somebody who left:](/posts/${hers})**\n>\n> My words.\n\nYes somebody who left!`);
});

test('parts of a page go with their signature', () => {
  const page = `Drink tea.\n\n*— [Ben](/posts/${his})*\n\n---\n\nMy secret.\n\n*— [Ana](/posts/${hers})*\n\n---\n\nOld.\n\n*— Ana*`;
  expect(withoutTraces(page, ana, put, false)).toBe(
    `Drink tea.\n\n*— [Ben](/posts/${his})*\n\n---\n\n[…]\n\n---\n\n[…]`,
  );
});

test.each([
  ['Thanks Ana, and Anabel.', 'Ana', true, 'Thanks somebody who left, and Anabel.'],
  ['Thanks Ana.', 'Ana', false, 'Thanks Ana.'],
  ['I hope so, @hope.', 'hope', true, 'I hope so, somebody who left.'],
  ['Ask Night Owl 7.', 'Night Owl 7', true, 'Ask somebody who left.'],
  ['**snake\\_case:**', 'snake_case', false, '**Somebody who left:**'],
  ['@a.b$c and a.bxc', 'a.b$c', false, 'somebody who left and a.bxc'],
  ['شكرا ليلى.', 'ليلى', true, 'شكرا somebody who left.'],
])('%s', (text, name, everywhere, wanted) => {
  expect(withoutName(text, name, put, everywhere)).toBe(wanted);
});

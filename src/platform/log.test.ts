import { expect, test } from 'vitest';
import { makeLog, statementText } from './log.ts';

const at = new Date('2026-01-02T03:04:05Z');

function collect(format: 'json' | 'text') {
  const lines: string[] = [];
  return {
    lines,
    log: makeLog(
      format,
      (line) => lines.push(line),
      () => at,
    ),
  };
}

test('each thing is one line of JSON, with what is known of it', () => {
  const { lines, log } = collect('json');
  log('Stopping…');
  log('request', undefined, {
    level: 'info',
    request: 'ab-1',
    route: '/topics/:topic',
    status: 200,
    ms: 1.26,
  });
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: at.toISOString(), level: 'info', event: 'Stopping…' },
    {
      time: at.toISOString(),
      level: 'info',
      event: 'request',
      request: 'ab-1',
      route: '/topics/:topic',
      status: 200,
      ms: 1.3,
    },
  ]);
});

test('no word that PostgreSQL, a mail server or an error repeats gets into it', () => {
  const { lines, log } = collect('json');
  const planted =
    'Zwetschke\n    at Zwetschke (/zwetschke.ts:1:1)\n    at zwetschke (file:///a?zwetschke:1:1)';
  const error = Object.assign(new TypeError(planted, { cause: new Error('Zwetschke') }), {
    code: '22P02',
    detail: 'Key (name)=(Zwetschke)',
    hint: 'Zwetschke',
    constraint: 'people_name_key',
  });
  log('an answer failed', error);
  const changed = new Error(planted);
  changed.message = 'said otherwise later';
  log('an answer failed', changed);
  log('mail: 550 <zwetschke@example.org> has no Zwetschke, ECONNREFUSED');
  log('could not tell of reply 0b8c6b4e-1111-4222-8333-444455556666: Zwetschke');
  log('live failed', 'Zwetschke');
  log('took zwetschke@example.org and “Zwetschke”');
  expect(lines.join('').toLowerCase()).not.toMatch(/zwetschke|example\.org|0b8c6b4e/);
  const [first, , second] = lines.map((line) => JSON.parse(line));
  // And yet it says what is needed to look further.
  expect(first).toMatchObject({
    level: 'error',
    event: 'an answer failed',
    error: { name: 'TypeError', code: '22P02', constraint: 'people_name_key', cause: { name: 'Error' } },
  });
  expect(first.error.at[0]).toMatch(/log\.test\.ts:\d+:\d+/);
  expect(second).toMatchObject({ level: 'warning', event: 'mail', code: 'ECONNREFUSED' });
});

test('a person at a terminal reads the whole of an error', () => {
  const { lines, log } = collect('text');
  log('The database runs again.');
  log('an answer failed', new Error('for this reason'));
  log('live: for this reason', new Error('for this reason'));
  log('slow query', undefined, { ms: 1200, statements: ['select $1'] });
  expect(lines[0]).toBe('The database runs again.\n');
  expect(lines[1]).toContain('an answer failed: Error: for this reason\n    at ');
  expect(lines[2]).toMatch(/^live: Error: for this reason\n/);
  expect(lines[3]).toBe('slow query: 1200 ms\n  select $1\n');
});

test('a statement is shown with its placeholders, and with nothing that was put between quotes', () => {
  expect(statementText("select *\n  from posts where body = 'it''s mine' and id = $1")).toBe(
    "select * from posts where body = '…' and id = $1",
  );
});

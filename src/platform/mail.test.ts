import { expect, test } from 'vitest';
import { isAddress, openMailer, readFrom, readListen } from './mail.ts';

test('where mail comes from is an address, with a name or without, or the place’s own', () => {
  const publicUrl = 'https://place.example';
  expect(readFrom(undefined, publicUrl)).toEqual({ name: '', address: 'peerhood@place.example' });
  expect(readFrom('us@example.org', publicUrl)).toEqual({ name: '', address: 'us@example.org' });
  expect(readFrom('"The house" <us@example.org>', publicUrl)).toEqual({
    name: 'The house',
    address: 'us@example.org',
  });
  for (const bad of ['us', 'us@', 'The house <us>', 'us@example.org, them@example.org'])
    expect(() => readFrom(bad, publicUrl), bad).toThrow('MAIL_FROM');
});

test('where answers come in is a port, with a host and a domain or without', () => {
  expect(readListen('25', 'place.example')).toEqual({ domain: 'place.example', host: '127.0.0.1', port: 25 });
  expect(readListen('0.0.0.0:2525', 'place.example')).toMatchObject({ host: '0.0.0.0', port: 2525 });
  expect(readListen('[::]:25', 'place.example')).toMatchObject({ host: '::', port: 25 });
  expect(readListen('Reply.example.org@0.0.0.0:25', 'x')).toEqual({
    domain: 'reply.example.org',
    host: '0.0.0.0',
    port: 25,
  });
  for (const bad of ['', 'smtp', '70000', 'host:', 'a b:25', '@:25'])
    expect(() => readListen(bad, 'place.example'), bad).toThrow('MAIL_LISTEN');
});

test('an address looks like one, in any script, and holds nothing that could write a header', () => {
  for (const good of [
    'a@b',
    'ana+tag@example.org',
    'ana@пример.example',
    'o’neill@example.org',
    `${'a'.repeat(64)}@b.example`,
  ])
    expect(isAddress(good), good).toBe(true);
  for (const bad of [
    'a',
    'a@',
    '@b',
    'a b@c',
    'a@b c',
    'a@b\r\nBcc: x',
    'a,b@c',
    '<a@b>',
    'a@-b',
    'a@b..c',
    `${'a'.repeat(65)}@b`,
    `a@${'b'.repeat(260)}`,
  ])
    expect(isAddress(bad), bad).toBe(false);
});

test('a server that is not there is a reason to try again, and says nothing of addresses', async () => {
  const mailer = openMailer({ url: 'smtp://127.0.0.1:9', from: { name: '', address: 'us@example.org' } });
  const sent = await mailer.send({
    to: 'ana@example.org',
    fromName: 'Place',
    subject: 'Hello',
    text: 'Hello',
    html: '<p>Hello</p>',
    messageId: '1@example.org',
  });
  expect(sent).toMatchObject({ done: false, forGood: false, address: false });
  expect(JSON.stringify(sent)).not.toContain('example.org');
  mailer.close();
});
